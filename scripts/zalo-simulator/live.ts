import { EventEmitter } from 'node:events';
import type { ChatMessage } from './chat-message.ts';

/** Tells open chat windows about new and changed messages. */
export interface Live {
  publish(personaId: string, message: ChatMessage): void;
  /** @returns how to stop listening */
  subscribe(personaId: string, listener: (message: ChatMessage) => void): () => void;
  /** Is a chat window of this person open? */
  isWatched(personaId: string): boolean;
}

export function createLive(): Live {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    publish: (personaId, message) => void emitter.emit(personaId, message),
    subscribe: (personaId, listener) => {
      emitter.on(personaId, listener);
      return () => void emitter.off(personaId, listener);
    },
    isWatched: (personaId) => emitter.listenerCount(personaId) > 0,
  };
}

import type { ChatMessage } from '../zalo-simulator/chat-message.ts';

/** What must outlive a restart. By persona; who never wrote is missing. Times are programme-clock milliseconds. */
export interface MessengerState {
  messages: Record<string, ChatMessage[]>;
  lastInteractionAt: Record<string, number | null>;
}

import type { ChatButton, ChatMessage } from './chat-message.ts';
import { runControl, type ControlInput, type ControlName } from './control-actions.ts';
import { markSeen, messagesOf, say, sendMedia, staffSay, submitInfo, tap } from './conversation.ts';
import type { NewMedia } from './media.ts';
import { personaById, type Persona } from './personas.ts';
import { askPhone, type PhoneConsent } from './phone-codes.ts';
import { snapshot, type Snapshot } from './snapshot.ts';
import { issueUserToken } from './user-tokens.ts';
import type { World } from './world.ts';

/** The simulated world in the hands of a test: the same verbs that the pages call. */
export interface SimulatorHandle {
  /** Same as `POST /control/<name>`. */
  control<Name extends ControlName>(name: Name, input: ControlInput<Name>): void;
  snapshot(): Snapshot;
  /** Whole conversation, hidden queries included, oldest first. */
  messagesOf(persona: string): ChatMessage[];
  say(persona: string, text: string): ChatMessage;
  /** A member of staff answers by hand. */
  staffSay(persona: string, text: string): ChatMessage;
  sendFile(persona: string, media: NewMedia): ChatMessage;
  /** Taps the newest button with this title. */
  tap(persona: string, title: string): void;
  submitInfo(persona: string): void;
  /** The person looks at the chat. */
  read(persona: string): void;
  /** A token that the simulated Graph accepts, as from `getAccessToken()`. */
  userToken(persona: string, options?: { consent?: boolean }): string;
  /** The person is asked for the phone number, as by `getPhoneNumber()`. */
  askPhone(accessToken: string, allow?: boolean): PhoneConsent;
  /** Resolves when no webhook is being delivered; waiting retries do not count. */
  idle(): Promise<void>;
}

function find(id: string): Persona {
  const persona = personaById(id);
  if (!persona) throw new Error(`No such persona: ${id}`);
  return persona;
}

function newestButton(messages: ChatMessage[], title: string): ChatButton {
  const buttons = messages.toReversed().flatMap((message) => message.buttons);
  const button = buttons.find((one) => one.title === title);
  if (!button) throw new Error(`No button says: ${title}`);
  return button;
}

export const createHandle = (world: World): SimulatorHandle => ({
  control: (name, input) => runControl(world, name, input),
  snapshot: () => snapshot(world),
  messagesOf: (id) => structuredClone(messagesOf(world, find(id))),
  say: (id, text) => say(world, find(id), text),
  staffSay: (id, text) => staffSay(world, find(id), text),
  sendFile: (id, media) => sendMedia(world, find(id), media),
  tap: (id, title) => tap(world, find(id), newestButton(messagesOf(world, find(id)), title)),
  submitInfo: (id) => submitInfo(world, find(id)),
  read: (id) => markSeen(world, find(id)),
  userToken: (id, { consent = true } = {}) => issueUserToken(world, find(id), consent),
  askPhone: (accessToken, allow = true) => askPhone(world, accessToken, allow),
  idle: () => world.webhooks.idle(),
});

import { chatMessage, type ChatButton, type ChatMessage } from './chat-message.ts';
import { infoSubmitted, staffSent, userReceived, userSeen, userSent } from './events.ts';
import type { NewMedia } from './media.ts';
import { interact, stateOf } from './people.ts';
import type { Persona } from './personas.ts';
import { newMessageId } from './signing.ts';
import type { World } from './world.ts';

/** Everything said between this person and the OA, oldest first. */
export const messagesOf = (world: World, persona: Persona): ChatMessage[] =>
  (world.state.messages[persona.id] ??= []);

/** Writes a message into the conversation and shows it in open windows. */
export function append(world: World, persona: Persona, message: ChatMessage): void {
  messagesOf(world, persona).push(message);
  world.touch();
  if (!message.hidden) world.live.publish(persona.id, message);
}

function fromUser(world: World, persona: Persona, given: Partial<ChatMessage>): ChatMessage {
  const at = world.clock.now().getTime();
  const message = chatMessage({ ...given, id: newMessageId(), from: 'user', at });
  interact(world, persona);
  append(world, persona, message);
  world.webhooks.send('oa', userSent(world, persona, message));
  return message;
}

/** The person types a message. */
export const say = (world: World, persona: Persona, text: string): ChatMessage =>
  fromUser(world, persona, { text });

/** The person sends a photo or a file. */
export function sendMedia(world: World, persona: Persona, media: NewMedia): ChatMessage {
  const id = world.media.save(media);
  const url = world.media.pathOf(id);
  const isImage = media.type.startsWith('image/');
  const file = { name: media.name, type: media.type, size: media.bytes.length, url };
  return fromUser(world, persona, { kind: isImage ? 'image' : 'file', images: isImage ? [url] : [], file });
}

/** The person taps a button: a query is sent as if typed, an address is only noted (1.5, 2.4). */
export function tap(world: World, persona: Persona, button: ChatButton): void {
  if (button.type === 'oa.query.show' || button.type === 'oa.query.hide') {
    fromUser(world, persona, { text: button.payload, hidden: button.type === 'oa.query.hide' });
  } else if (button.type === 'oa.open.url') {
    stateOf(world, persona).openedUrls.push(button.payload.url);
    world.touch();
  }
}

/** A member of staff writes to the person by hand, in the OA's own tool. */
export function staffSay(world: World, persona: Persona, text: string): ChatMessage {
  const at = world.clock.now().getTime();
  const message = chatMessage({ id: newMessageId(), from: 'oa', staff: true, at, text });
  append(world, persona, message);
  world.webhooks.send('oa', staffSent(world, persona, message));
  world.webhooks.send('oa', userReceived(world, persona, message.id));
  return message;
}

/** The person answers a request for contact details. */
export const submitInfo = (world: World, persona: Persona): void =>
  world.webhooks.send('oa', infoSubmitted(world, persona));

/** The person looks at the chat: what the OA sent counts as seen. */
export function markSeen(world: World, persona: Persona): void {
  const unseen = messagesOf(world, persona).filter((one) => one.from === 'oa' && !one.seen);
  if (unseen.length === 0) return;
  for (const message of unseen) {
    message.seen = true;
    world.live.publish(persona.id, message);
  }
  world.touch();
  const ids = unseen.map((one) => one.id);
  world.webhooks.send('oa', userSeen(world, persona, ids));
}

import { chatMessage, type ChatButton, type ChatMessage } from '../zalo-simulator/chat-message.ts';
import type { NewMedia } from '../zalo-simulator/media.ts';
import type { Persona } from '../zalo-simulator/personas.ts';
import type { World } from '../zalo-simulator/world.ts';
import { attachmentOf, delivered, pageWrote, personBegan, personSaid, read, thumb } from './events.ts';
import { newMid } from './signing.ts';
import { setLastWord } from './window.ts';

/** Under which name open windows of Messenger listen. */
export const liveName = (persona: Persona): string => `messenger/${persona.id}`;

/** Everything said between this person and the page, oldest first. */
export const messagesOf = ({ state }: World, persona: Persona): ChatMessage[] =>
  (state.messenger.messages[persona.id] ??= []);

type Shown = Partial<ChatMessage> & Pick<ChatMessage, 'from'>;

function append(world: World, persona: Persona, shown: Shown): ChatMessage {
  const message = chatMessage({ ...shown, id: newMid(), at: world.clock.now().getTime() });
  messagesOf(world, persona).push(message);
  if (message.from === 'user') setLastWord(world, persona, message.at);
  world.touch();
  world.live.publish(liveName(persona), message);
  return message;
}

/** The person types a message. */
export function say(world: World, persona: Persona, text: string): ChatMessage {
  const message = append(world, persona, { from: 'user', text });
  world.webhooks.send('messenger', personSaid(world, persona, { mid: message.id, text }));
  return message;
}

/** The person taps a quick reply: its title is posted, its payload travels with it. */
export function tap(world: World, persona: Persona, { title, payload }: ChatButton): void {
  const message = append(world, persona, { from: 'user', text: title });
  const content = { mid: message.id, text: title, quick_reply: { payload } };
  world.webhooks.send('messenger', personSaid(world, persona, content));
}

/** The person taps “Get Started”. */
export function start(world: World, persona: Persona): void {
  const message = append(world, persona, { from: 'user', text: 'Bắt đầu' });
  world.webhooks.send('messenger', personBegan(world, persona, message.id));
}

/** The person sends a photo or a file. */
export function sendMedia(world: World, persona: Persona, media: NewMedia): ChatMessage {
  const url = world.media.pathOf(world.media.save(media));
  const file = { name: media.name, type: media.type, size: media.bytes.length, url };
  const isImage = media.type.startsWith('image/');
  const shown = { kind: isImage ? 'image' : 'file', images: isImage ? [url] : [], file } as const;
  const message = append(world, persona, { from: 'user', ...shown });
  const content = { mid: message.id, attachments: [attachmentOf(world, file)] };
  world.webhooks.send('messenger', personSaid(world, persona, content));
  return message;
}

/** The person sends the thumb. */
export function sendThumb(world: World, persona: Persona): void {
  const message = append(world, persona, { from: 'user', text: '👍' });
  const content = { mid: message.id, attachments: [thumb(world)] };
  world.webhooks.send('messenger', personSaid(world, persona, content));
}

/** The page writes: the server through the Send API, or staff in the page's inbox. */
export function writeAsPage(
  world: World,
  persona: Persona,
  wrote: { text: string; buttons: ChatButton[]; by: 'app' | 'staff' },
): ChatMessage {
  const { text, buttons, by } = wrote;
  const message = append(world, persona, { from: 'oa', text, buttons, staff: by === 'staff' });
  const { id: mid } = message;
  world.webhooks.send('messenger', pageWrote(world, persona, { mid, text, by }));
  world.webhooks.send('messenger', delivered(world, persona, mid));
  if (world.live.isWatched(liveName(persona))) markSeen(world, persona);
  return message;
}

/** The person looks at the chat: what the page wrote counts as read. */
export function markSeen(world: World, persona: Persona): void {
  const unseen = messagesOf(world, persona).filter((one) => one.from === 'oa' && !one.seen);
  if (unseen.length === 0) return;
  for (const message of unseen) {
    message.seen = true;
    world.live.publish(liveName(persona), message);
  }
  world.touch();
  world.webhooks.send('messenger', read(world, persona));
}

import type { ChatFile } from '../zalo-simulator/chat-message.ts';
import type { Persona } from '../zalo-simulator/personas.ts';
import type { WebhookEvent } from '../zalo-simulator/webhook-delivery.ts';
import type { World } from '../zalo-simulator/world.ts';

/** The id under which Meta's own page inbox writes. */
const PAGE_INBOX_APP_ID = 263902037430900;
/** The thumb, the sticker that is sent most. */
const THUMB_STICKER_ID = 369239263222822;

/** One call of Meta with one item in it, as it nearly always is. */
function call(world: World, item: object): WebhookEvent {
  const time = world.clock.now().getTime();
  const entry = { id: world.credentials.messengerPageId, time, messaging: [{ ...item, timestamp: time }] };
  return { object: 'page', entry: [entry] };
}

function fromPerson(world: World, persona: Persona, content: object): WebhookEvent {
  const recipient = { id: world.credentials.messengerPageId };
  return call(world, { sender: { id: persona.messengerUserId }, recipient, ...content });
}

export const personSaid = (world: World, persona: Persona, message: object): WebhookEvent =>
  fromPerson(world, persona, { message });

/** The button “Get Started”, which a person meets before the first word. */
export const personBegan = (world: World, persona: Persona, mid: string): WebhookEvent =>
  fromPerson(world, persona, { postback: { mid, title: 'Bắt đầu', payload: 'GET_STARTED' } });

/** Reports name the person as the sender. */
export const delivered = (world: World, persona: Persona, mid: string): WebhookEvent =>
  fromPerson(world, persona, { delivery: { mids: [mid], watermark: world.clock.now().getTime() } });

export const read = (world: World, persona: Persona): WebhookEvent =>
  fromPerson(world, persona, { read: { watermark: world.clock.now().getTime() } });

/** The echo of what the page wrote: by our app, or by staff in the page's inbox. */
export function pageWrote(
  world: World,
  persona: Persona,
  wrote: { mid: string; text: string; by: 'app' | 'staff' },
): WebhookEvent {
  const { messengerPageId, messengerAppId } = world.credentials;
  const { mid, text, by } = wrote;
  const app_id = by === 'app' ? Number(messengerAppId) : PAGE_INBOX_APP_ID;
  const message = { mid, is_echo: true, app_id, text };
  return call(world, {
    sender: { id: messengerPageId },
    recipient: { id: persona.messengerUserId },
    message,
  });
}

/** A photo or file as Meta tells of it: by address alone. */
export function attachmentOf(world: World, { type, url }: ChatFile): object {
  const family = type.split('/')[0] ?? '';
  const kind = ['image', 'video', 'audio'].includes(family) ? family : 'file';
  return { type: kind, payload: { url: world.url() + url } };
}

export const thumb = (world: World): object => ({
  type: 'image',
  payload: { url: `${world.url()}/avatars/oa.svg`, sticker_id: THUMB_STICKER_ID },
});

import type { ChatFile, ChatMessage } from './chat-message.ts';
import { md5 } from './media.ts';
import { stateOf } from './people.ts';
import type { Persona } from './personas.ts';
import type { WebhookEvent } from './webhook-delivery.ts';
import type { World } from './world.ts';

/** Who answers by hand in the name of the OA. */
const STAFF_ID = '99887766';

const stamp = (world: World): string => String(world.clock.now().getTime());

/** Envelope of everything said between a person and the OA (Zalo reference 1.5, 1.6). */
function said(world: World, persona: Persona, given: { name: string; fromOa: boolean; message: unknown }) {
  const { appId, oaId } = world.credentials;
  const user = { id: persona.oaUserId };
  const oa = { id: oaId };
  return {
    app_id: appId,
    user_id_by_app: persona.zaloUserId,
    event_name: given.name,
    timestamp: stamp(world),
    sender: given.fromOa ? oa : user,
    recipient: given.fromOa ? user : oa,
    message: given.message,
  };
}

const absolute = (world: World, url: string): string => (url.startsWith('/') ? world.url() + url : url);

function attachmentOf(world: World, file: ChatFile): { name: string; attachment: unknown } {
  const url = absolute(world, file.url);
  const family = file.type.split('/')[0] ?? '';
  if (file.type === 'image/gif')
    return { name: 'gif', attachment: { type: 'gif', payload: { thumbnail: url, url } } };
  if (family === 'image')
    return { name: 'image', attachment: { type: 'image', payload: { thumbnail: url, url } } };
  if (family === 'video')
    return {
      name: 'video',
      attachment: { type: 'video', payload: { thumbnail: url, description: '', url } },
    };
  if (family === 'audio') return { name: 'audio', attachment: { type: 'audio', payload: { url } } };
  const id = file.url.split('/')[2] ?? '';
  const bytes = world.media.read(id)?.bytes;
  const { name, size } = file;
  const type = name.includes('.') ? name.split('.').pop()?.toLowerCase() : '';
  const payload = { url, size: String(size), name, checksum: bytes ? md5(bytes) : '', type };
  return { name: 'file', attachment: { type: 'file', payload } };
}

/** The event for what a person wrote or sent. */
export function userSent(world: World, persona: Persona, sent: ChatMessage): WebhookEvent {
  const base = { msg_id: sent.id, ...(sent.quoteId && { quote_msg_id: sent.quoteId }) };
  if (!sent.file) {
    const message = { ...base, text: sent.text };
    return said(world, persona, { name: 'user_send_text', fromOa: false, message });
  }
  const { name, attachment } = attachmentOf(world, sent.file);
  const message = { ...base, ...(sent.text && { text: sent.text }), attachments: [attachment] };
  return said(world, persona, { name: `user_send_${name}`, fromOa: false, message });
}

/** The echo of what the OA sent. `kind` is text, image, gif, file, sticker or template. */
export const oaSent = (world: World, persona: Persona, sent: { kind: string; message: unknown }) =>
  said(world, persona, { name: `oa_send_${sent.kind}`, fromOa: true, message: sent.message });

export const userReceived = (world: World, persona: Persona, messageId: string): WebhookEvent =>
  said(world, persona, { name: 'user_received_message', fromOa: true, message: { msg_id: messageId } });

export const userSeen = (world: World, persona: Persona, messageIds: string[]): WebhookEvent =>
  said(world, persona, { name: 'user_seen_message', fromOa: true, message: { msg_ids: messageIds } });

/** The echo of what staff typed in the OA's own tool: it names who typed (1.6). */
export function staffSent(world: World, persona: Persona, { id, text }: ChatMessage): WebhookEvent {
  const echo = oaSent(world, persona, { kind: 'text', message: { msg_id: id, text } });
  return { ...echo, sender: { ...echo.sender, admin_id: STAFF_ID } };
}

/** Delivery report of a template message by phone (1.11). */
export function templateDelivered(
  world: World,
  sent: { recipient: string; messageId: string; trackingId: string | undefined },
): WebhookEvent {
  const at = stamp(world);
  const { messageId: msg_id, trackingId: tracking_id } = sent;
  return {
    event_name: 'user_received_message',
    app_id: world.credentials.appId,
    timestamp: at,
    sender: { id: world.credentials.oaId },
    recipient: { id: sent.recipient },
    message: { msg_id, ...(tracking_id && { tracking_id }), delivery_time: at },
  };
}

/** `follow` or `unfollow` (1.8). */
export const followChanged = (world: World, persona: Persona): WebhookEvent => ({
  event_name: stateOf(world, persona).follows ? 'follow' : 'unfollow',
  app_id: world.credentials.appId,
  oa_id: world.credentials.oaId,
  follower: { id: persona.oaUserId },
  user_id_by_app: persona.zaloUserId,
  source: 'oa_profile',
  timestamp: stamp(world),
});

/** The person answered a request for contact details (1.8). */
export const infoSubmitted = (world: World, persona: Persona): WebhookEvent => ({
  event_name: 'user_submit_info',
  app_id: world.credentials.appId,
  user_id_by_app: persona.zaloUserId,
  timestamp: stamp(world),
  sender: { id: persona.oaUserId },
  recipient: { id: world.credentials.oaId },
  info: { name: persona.name, phone: persona.phone },
});

/** Mini App webhook: consent withdrawn (4.13). The timestamp is a number here. */
export const consentRevoked = (world: World, persona: Persona): WebhookEvent => ({
  event: 'user.revoke.consent',
  appId: world.credentials.miniAppId,
  userId: persona.zaloUserId,
  timestamp: world.clock.now().getTime(),
});

/** Mini App webhook: a version was reviewed; `status` 0 approved, -1 rejected. */
export const versionReviewed = (
  world: World,
  review: { versionId: number; status: 0 | -1 },
): WebhookEvent => ({
  event: 'versions.review.done',
  appId: world.credentials.miniAppId,
  ...review,
  description: '',
  timestamp: world.clock.now().getTime(),
});

import { json, Router } from 'express';
import { chatMessage, type ChatMessage } from './chat-message.ts';
import { append, markSeen } from './conversation.ts';
import { oaSent, userReceived } from './events.ts';
import { answer, invalidField, OaError } from './oa-answer.ts';
import { readCsMessage, type CsMessage } from './oa-message-schema.ts';
import { assetMedia } from './oa-upload.ts';
import { stateOf, windowOf } from './people.ts';
import { personaByOaUserId, type Persona } from './personas.ts';
import { newMessageId } from './signing.ts';
import type { World } from './world.ts';

/** May the OA write to this person now? @returns the open window; @throws OaError (2.2, 2.10) */
function openWindow(world: World, persona: Persona): 'free' | 'paid' {
  const person = stateOf(world, persona);
  if (person.blocked) throw new OaError(-217);
  if (person.restricted) throw new OaError(-244);
  const window = windowOf(world, persona);
  if (window === 'free' || window === 'paid') return window;
  if (!person.follows) throw new OaError(-213);
  throw new OaError(window === 'never' ? -232 : -230);
}

const quotas = {
  free: { quota_type: 'reply', remain: '8', total: '8' },
  paid: { quota_type: 'sub_quota', remain: '1999', total: '2000', expired_date: '31/12/2026' },
};

type Shown = Partial<ChatMessage> & { echo: string };

function show(world: World, { body, text }: CsMessage): Shown {
  if (body.kind === 'text') return { echo: 'text', text, buttons: body.buttons };
  if (body.kind === 'info') {
    const images = body.imageUrl ? [body.imageUrl] : [];
    return { echo: 'text', kind: 'info-request', text: `${body.title}\n${body.subtitle}`, images };
  }
  if (body.kind === 'file') {
    const mediaId = assetMedia(world, body.token, ['file']);
    const { name, type, size } = world.state.media[mediaId] ?? { name: '', type: '', size: 0 };
    return { echo: 'file', kind: 'file', text, file: { name, type, size, url: world.media.pathOf(mediaId) } };
  }
  const { url, attachment_id: id, media_type: echo } = body.media;
  if (echo === 'sticker') return { echo, text: text || '[Nhãn dán]' };
  const image = url ?? world.media.pathOf(assetMedia(world, id ?? '', ['image', 'gif']));
  return { echo, kind: 'image', text, images: [image] };
}

function echoMessage(world: World, message: ChatMessage, type: string): object {
  const absolute = (url: string): string => (url.startsWith('/') ? world.url() + url : url);
  const base = { msg_id: message.id, ...(message.text && { text: message.text }) };
  const [image] = message.images;
  if (message.kind === 'image' && image) {
    const url = absolute(image);
    return { ...base, attachments: [{ type, payload: { thumbnail: url, url } }] };
  }
  if (!message.file) return base;
  const { name, size, url } = message.file;
  const payload = { url: absolute(url), size: String(size), name };
  return { ...base, attachments: [{ type: 'file', payload }] };
}

/** Puts an OA message into the chat and sends the echo, the receipt and, where somebody looks, "seen". */
export function deliverToChat(world: World, persona: Persona, shown: Shown): ChatMessage {
  const { echo, ...content } = shown;
  const at = world.clock.now().getTime();
  const message = chatMessage({ ...content, id: newMessageId(), from: 'oa', at });
  append(world, persona, message);
  world.webhooks.send(
    'oa',
    oaSent(world, persona, { kind: echo, message: echoMessage(world, message, echo) }),
  );
  world.webhooks.send('oa', userReceived(world, persona, message.id));
  if (world.live.isWatched(persona.id)) markSeen(world, persona);
  return message;
}

function sendCs(world: World, input: unknown) {
  const request = readCsMessage(input);
  const persona = personaByOaUserId(request.userId);
  if (!persona) throw invalidField('user_id');
  const window = openWindow(world, persona);
  const quote = request.quoteId ? { quoteId: request.quoteId } : {};
  const message = deliverToChat(world, persona, { ...show(world, request), ...quote });
  return {
    message_id: message.id,
    user_id: persona.oaUserId,
    sent_time: String(message.at),
    quota: quotas[window],
  };
}

/** openapi.zalo.me: messages of the OA to a person. */
export function messageRoutes(world: World): Router {
  const router = Router();
  router.post(
    '/v3.0/oa/message/cs',
    json({ limit: '1mb' }),
    answer((req) => sendCs(world, req.body)),
  );
  router.post(
    '/v2.0/oa/message',
    answer(() => {
      throw new OaError(-240);
    }),
  );
  return router;
}

import { createHash } from 'node:crypto';
import { AppError } from '@sang-kien/shared';
import { Router, type Request } from 'express';
import { z } from 'zod';
import type { Log, WebhookEvent } from '../../services/ports.ts';
import type { ReceiveEvent } from '../../services/receive-event.ts';
import { notSigned, rawBody, readBody } from '../raw-body.ts';
import { itemToKeep } from './own-echo.ts';
import { isSignedByMeta, isVerifyToken } from './signature.ts';

export type MessengerWebhookDeps = {
  /** Of our own app, whose echoes say nothing new. */
  appId?: string | undefined;
  /** Missing or empty refuses every event. */
  appSecret: string | undefined;
  /** Missing or empty refuses every verification. */
  verifyToken: string | undefined;
  receive: ReceiveEvent;
  log: Log;
};

/** One call carries many events; what another app answers for now (`standby`) is not for us. */
const bodySchema = z.looseObject({
  object: z.literal('page'),
  entry: z
    .array(z.looseObject({ messaging: z.array(z.looseObject({})).catch([]).default([]) }))
    .catch([])
    .default([]),
});
const messageId = z.looseObject({
  message: z.looseObject({ mid: z.string().min(1), is_echo: z.unknown().optional() }),
});
type Item = Record<string, unknown>;

/**
 * `GET|POST /webhooks/messenger`: the address is verified; events are verified, recorded one by one, answered
 * 200 when all are safe, and worked later. To be mounted before anything that parses bodies.
 */
export function messengerWebhookRoutes(deps: MessengerWebhookDeps): Router {
  const router = Router();
  router.get('/webhooks/messenger', (request, response) => {
    response.type('text/plain').send(challengeOf(request, deps));
  });
  router.post('/webhooks/messenger', rawBody, async (request, response) => {
    const items = verified(request, deps);
    await Promise.all(items.map((item) => deps.receive(toEvent(item, deps))));
    response.type('text/plain').send('EVENT_RECEIVED');
  });
  return router;
}

/** The challenge of a verification that names our token. Throws AppError 'forbidden'. */
function challengeOf({ query }: Request, { verifyToken = '', log }: MessengerWebhookDeps): string {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
  if (mode !== 'subscribe' || typeof challenge !== 'string' || !isVerifyToken(token, verifyToken)) {
    throw new AppError('forbidden', 'Mã xác minh webhook không đúng.');
  }
  log.info({}, 'The Messenger webhook was verified');
  return challenge;
}

/** Throws AppError: 'unauthenticated', 'malformed', and 'not_found' for what is of no page. */
function verified(request: Request, { appSecret = '' }: MessengerWebhookDeps): Item[] {
  const header = request.get('X-Hub-Signature-256');
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes) || !isSignedByMeta(header, bytes, appSecret)) throw notSigned();
  const body = bodySchema.safeParse(readBody(request).json);
  if (!body.success) throw new AppError('not_found', 'Thông báo này không phải của trang Facebook.');
  return body.data.entry.flatMap(({ messaging }) => messaging);
}

function toEvent(item: Item, { appId }: MessengerWebhookDeps): Pick<WebhookEvent, 'id' | 'channel' | 'body'> {
  const body = JSON.stringify(itemToKeep(item, appId));
  return { id: eventId(item, JSON.stringify(item)), channel: 'messenger', body };
}

/**
 * Under what an event is recorded once: the id of what a person or the page wrote, else a digest of all of it,
 * since reports of one person and instant differ in nothing else. Ids of events stand in logs: no person's is in
 * them.
 */
function eventId(item: Item, body: string): string {
  const named = messageId.safeParse(item);
  if (!named.success) return `messenger:${createHash('sha256').update(body).digest('hex').slice(0, 32)}`;
  const { mid, is_echo: isEcho } = named.data.message;
  return `messenger:${isEcho === true ? 'echo:' : ''}${mid}`;
}

import { Router } from 'express';
import { z } from 'zod';
import { UnreadableEvent, type EventReader } from '../../services/channel-event.ts';
import type { ReceiveEvent } from '../../services/receive-event.ts';
import { subjectDigest } from './event-id.ts';
import { idText, instant } from './event-schema.ts';
import { isSignedMiniAppEvent } from './mini-app-signature.ts';
import { notSigned, rawBody, readBody } from '../raw-body.ts';

export type MiniAppWebhookDeps = {
  /** The key of the Mini App's Open APIs page; empty refuses everything. */
  openApiKey: string;
  receive: ReceiveEvent;
};

const eventSchema = z.looseObject({
  event: z.string().catch('unnamed'),
  timestamp: idText.catch(''),
  userId: idText.optional().catch(undefined),
  versionId: idText.optional().catch(undefined),
  status: z.number().optional().catch(undefined),
});

/** `POST /webhooks/mini-app` (reference 4.13): verified, recorded, answered 200; worked later. */
export function miniAppWebhookRoutes({ openApiKey, receive }: MiniAppWebhookDeps): Router {
  const router = Router();
  router.post('/webhooks/mini-app', rawBody, async (request, response) => {
    const header = request.get('X-ZEvent-Signature');
    if (header === undefined) throw notSigned();
    const { bytes, json } = readBody(request);
    if (!isSignedMiniAppEvent(json, header, openApiKey)) throw notSigned();
    const { event, timestamp, userId, versionId } = eventSchema.parse(json);
    const subject = userId === undefined ? (versionId ?? '') : subjectDigest(event, timestamp, userId);
    const id = `mini-app:${event}:${timestamp}:${subject}`;
    await receive({ id, channel: 'mini-app', body: bytes.toString('utf8') });
    response.sendStatus(200);
  });
  return router;
}

/** Reads a recorded Mini App event. Throws UnreadableEvent. */
export const readMiniAppEvent: EventReader = (body) => {
  const { event, timestamp, userId, versionId, status } = eventSchema.parse(JSON.parse(body));
  if (event === 'user.revoke.consent') {
    if (userId === undefined) throw new UnreadableEvent('user.revoke.consent names no person');
    return {
      kind: 'consent_withdrawn',
      who: { oaUserId: null, zaloUserId: userId },
      at: instant.parse(timestamp),
    };
  }
  if (event === 'versions.review.done') {
    return { kind: 'announced', name: event, facts: { versionId, approved: status === 0 } };
  }
  return { kind: 'unknown', name: event };
};

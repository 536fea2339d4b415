import { Router, type Request } from 'express';
import type { Log } from '../../services/ports.ts';
import type { ReceiveEvent } from '../../services/receive-event.ts';
import { zaloEventId } from './event-id.ts';
import { notSigned, rawBody, readBody } from '../raw-body.ts';
import { bodyToKeep } from './own-echo.ts';
import { isSignedByZalo } from './signature.ts';

export type ZaloWebhookDeps = {
  appId: string;
  oaId: string;
  /** The OA Secret Key of the app's Webhook page; empty refuses everything. */
  oaSecretKey: string;
  receive: ReceiveEvent;
  log: Log;
};

const SIGNATURE = 'X-ZEvent-Signature';

/**
 * `POST /webhooks/zalo`: verified, recorded, answered 200; worked later (reference 1.3). To be mounted before
 * anything that parses bodies.
 */
export function zaloWebhookRoutes(deps: ZaloWebhookDeps): Router {
  const router = Router();
  router.post('/webhooks/zalo', rawBody, async (request, response) => {
    const { bytes, json } = verified(request, deps);
    await deps.receive({ id: zaloEventId(json, bytes), channel: 'zalo', body: bodyToKeep(json, bytes) });
    response.sendStatus(200);
  });
  return router;
}

/** Throws AppError: 'unauthenticated' for what is not signed for this app, 'malformed' for what is no JSON. */
function verified(request: Request, { appId, oaId, oaSecretKey, log }: ZaloWebhookDeps) {
  const header = request.get(SIGNATURE);
  if (header === undefined) throw notSigned();
  const { bytes, json } = readBody(request);
  const { timestamp } = json;
  if (typeof timestamp !== 'string' && typeof timestamp !== 'number') throw notSigned();
  const signed = { header, rawBody: bytes, timestamp: String(timestamp), secret: oaSecretKey };
  if (!isSignedByZalo({ ...signed, appId })) {
    if (isSignedByZalo({ ...signed, appId: oaId })) {
      log.error(
        {},
        'A webhook is signed over the OA id in place of the app id (reference 1.2); it was refused',
      );
    }
    throw notSigned();
  }
  if (json['app_id'] !== undefined && json['app_id'] !== appId) throw notSigned();
  return { bytes, json };
}

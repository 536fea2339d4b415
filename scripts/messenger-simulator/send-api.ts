import { randomBytes } from 'node:crypto';
import { json, Router, type Request, type RequestHandler } from 'express';
import type { ChatButton } from '../zalo-simulator/chat-message.ts';
import { faultGate } from '../zalo-simulator/faults.ts';
import { personaByMessengerUserId } from '../zalo-simulator/personas.ts';
import type { World } from '../zalo-simulator/world.ts';
import { writeAsPage } from './conversation.ts';
import { MetaError, readSendRequest, type SendRequest } from './send-schema.ts';
import { isWindowOpen } from './window.ts';

const PATH = /^\/v\d+\.\d+\/me\/messages$/;

/** The token stands in the header, or in the address as in Meta's own samples. */
function tokenOf(req: Request): unknown {
  const [, bearer] = /^Bearer (.+)$/.exec(req.get('authorization') ?? '') ?? [];
  return bearer ?? req.query['access_token'];
}

const quickReply = ({ title, payload }: SendRequest['message']['quick_replies'][number]): ChatButton => ({
  title,
  payload,
  type: 'quick-reply',
});

/** @throws MetaError */
function send(world: World, req: Request): object {
  if (tokenOf(req) !== world.credentials.messengerPageAccessToken)
    throw new MetaError('Invalid OAuth access token.', 190);
  const { recipient, message } = readSendRequest(req.body);
  const persona = personaByMessengerUserId(recipient.id);
  if (!persona) throw new MetaError('(#100) No matching user found', 100, 2018001);
  if (!isWindowOpen(world, persona))
    throw new MetaError('(#10) This message is sent outside of allowed window.', 10, 2018278);
  const buttons = message.quick_replies.map(quickReply);
  const { id } = writeAsPage(world, persona, { text: message.text, buttons, by: 'app' });
  return { recipient_id: recipient.id, message_id: id };
}

const handleSend =
  (world: World): RequestHandler =>
  (req, res) => {
    try {
      res.json(send(world, req));
    } catch (error) {
      if (!(error instanceof MetaError)) throw error;
      const { message, code, subcode: error_subcode } = error;
      const fbtrace_id = randomBytes(8).toString('base64url');
      const body = { message, type: 'OAuthException', code, error_subcode, fbtrace_id };
      res.status(400).json({ error: body });
    }
  };

/** graph.facebook.com: messages of the page to a person. */
export function sendApiRoutes(world: World): Router {
  const router = Router();
  router.post(PATH, faultGate(world.faults, 'messenger'), json({ limit: '1mb' }), handleSend(world));
  return router;
}

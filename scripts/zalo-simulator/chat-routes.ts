import { json, raw, Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { markSeen, messagesOf, say, sendMedia, submitInfo, tap } from './conversation.ts';
import { OA_NAME } from './oa-info.ts';
import { chatPage } from './pages/chat-page.ts';
import { indexPage } from './pages/index-page.ts';
import { personaById, type Persona } from './personas.ts';
import { snapshot } from './snapshot.ts';
import type { World } from './world.ts';

const MAX_FILE = '30mb';

interface PersonCall {
  persona: Persona;
  req: Request;
  res: Response;
}
type ForPerson = (call: PersonCall) => void;

const withPersona =
  (handle: ForPerson) =>
  (req: Request, res: Response): void => {
    const persona = personaById(String(req.params['persona']));
    if (persona) handle({ persona, req, res });
    else res.status(404).json({ ok: false, error: 'Không có người này trong bản trình diễn.' });
  };

/** Server-sent events: one `message` per new or changed line of the chat. */
function stream(world: World, persona: Persona, res: Response): void {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  res.write('retry: 1000\n\n');
  const stop = world.live.subscribe(persona.id, (message) => {
    res.write(`data: ${JSON.stringify(message)}\n\n`);
  });
  res.on('close', stop);
}

const textBody = z.object({ text: z.string().trim().min(1).max(2000) });
const tapBody = z.object({ messageId: z.string(), button: z.number().int().min(0) });

function handleTap(world: World, { persona, req, res }: PersonCall): void {
  const body = tapBody.safeParse(req.body);
  const message = body.success && messagesOf(world, persona).find((one) => one.id === body.data.messageId);
  if (!message) return void res.status(400).json({ ok: false });
  if (message.kind === 'info-request') submitInfo(world, persona);
  else {
    const button = message.buttons[body.data?.button ?? -1];
    if (!button) return void res.status(400).json({ ok: false });
    tap(world, persona, button);
  }
  res.json({ ok: true });
}

/** Percent-encoded in its header; read as a form value is, which never throws. */
const fileName = (req: Request): string =>
  new URLSearchParams(`name=${req.get('x-file-name') ?? ''}`).get('name') || 'tep';

function handleFile(world: World, { persona, req, res }: PersonCall): void {
  const bytes: unknown = req.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return void res.status(400).json({ ok: false });
  const name = fileName(req);
  const type = req.get('content-type') ?? 'application/octet-stream';
  res.json({ ok: true, id: sendMedia(world, persona, { name, type, bytes }).id });
}

/** Chat windows: one per demonstration person. */
export function chatRoutes(world: World): Router {
  const router = Router();
  router.get('/', (_req, res) => void res.send(indexPage(snapshot(world))));
  router.get(
    '/chat/:persona',
    withPersona(({ persona, res }) => {
      res.send(chatPage({ persona, oaName: OA_NAME, appUrl: world.options.appUrl }));
    }),
  );
  router.get(
    '/chat/:persona/messages',
    withPersona(({ persona, res }) => void res.json(messagesOf(world, persona).filter((one) => !one.hidden))),
  );
  router.get(
    '/chat/:persona/events',
    withPersona(({ persona, res }) => stream(world, persona, res)),
  );
  router.post(
    '/chat/:persona/say',
    json(),
    withPersona(({ persona, req, res }) => {
      const body = textBody.safeParse(req.body);
      if (!body.success) return void res.status(400).json({ ok: false });
      res.json({ ok: true, id: say(world, persona, body.data.text).id });
    }),
  );
  router.post(
    '/chat/:persona/tap',
    json(),
    withPersona((call) => handleTap(world, call)),
  );
  router.post(
    '/chat/:persona/files',
    raw({ type: () => true, limit: MAX_FILE }),
    withPersona((call) => handleFile(world, call)),
  );
  router.post(
    '/chat/:persona/seen',
    withPersona(({ persona, res }) => {
      markSeen(world, persona);
      res.json({ ok: true });
    }),
  );
  return router;
}

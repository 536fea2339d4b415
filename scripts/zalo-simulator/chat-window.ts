import { json, raw, Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { ChatMessage } from './chat-message.ts';
import type { NewMedia } from './media.ts';
import { personaById, type Persona } from './personas.ts';
import type { World } from './world.ts';

const MAX_FILE = '30mb';

/** What a person can do in a chat window, whichever channel it belongs to. */
export interface ChatWindow {
  /** Where it stands: `<path>/<persona>`. */
  path: '/chat' | '/messenger';
  page(persona: Persona): string;
  messagesOf(persona: Persona): ChatMessage[];
  /** Under which name its new lines are told. */
  liveName(persona: Persona): string;
  say(persona: Persona, text: string): ChatMessage;
  /** Taps the button at a place; false when there is none. */
  tap(persona: Persona, message: ChatMessage, at: number): boolean;
  sendMedia(persona: Persona, media: NewMedia): ChatMessage;
  staffSay(persona: Persona, text: string): ChatMessage;
  markSeen(persona: Persona): void;
}

interface PersonCall {
  persona: Persona;
  req: Request;
  res: Response;
}

/** Hands the persona of the address on, or answers 404. */
export const withPersona =
  (handle: (call: PersonCall) => void) =>
  (req: Request, res: Response): void => {
    const persona = personaById(String(req.params['persona']));
    if (persona) handle({ persona, req, res });
    else res.status(404).json({ ok: false, error: 'Không có người này trong bản trình diễn.' });
  };

/** Server-sent events: one `message` per new or changed line of the chat. */
function stream(world: World, name: string, res: Response): void {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  res.write('retry: 1000\n\n');
  const stop = world.live.subscribe(name, (message) => {
    res.write(`data: ${JSON.stringify(message)}\n\n`);
  });
  res.on('close', stop);
}

const textBody = z.object({ text: z.string().trim().min(1).max(2000) });
const tapBody = z.object({ messageId: z.string(), button: z.number().int().min(0) });

function handleText(req: Request, res: Response, take: (text: string) => ChatMessage): void {
  const body = textBody.safeParse(req.body);
  if (!body.success) return void res.status(400).json({ ok: false });
  res.json({ ok: true, id: take(body.data.text).id });
}

function handleTap(window: ChatWindow, { persona, req, res }: PersonCall): void {
  const { data: body } = tapBody.safeParse(req.body);
  const message = body && window.messagesOf(persona).find((one) => one.id === body.messageId);
  const isTapped = message !== undefined && window.tap(persona, message, body?.button ?? -1);
  res.status(isTapped ? 200 : 400).json({ ok: isTapped });
}

/** Percent-encoded in its header; read as a form value is, which never throws. */
const fileName = (req: Request): string =>
  new URLSearchParams(`name=${req.get('x-file-name') ?? ''}`).get('name') || 'tep';

function handleFile(window: ChatWindow, { persona, req, res }: PersonCall): void {
  const bytes: unknown = req.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return void res.status(400).json({ ok: false });
  const type = req.get('content-type') ?? 'application/octet-stream';
  res.json({ ok: true, id: window.sendMedia(persona, { name: fileName(req), type, bytes }).id });
}

/** The page of a chat window and, behind it, one address per thing that can be done in it. */
export function chatWindowRoutes(world: World, window: ChatWindow): Router {
  const router = Router();
  const at = (name: string): string => `${window.path}/:persona${name}`;
  const shown = (persona: Persona) => window.messagesOf(persona).filter((one) => !one.hidden);
  router.get(
    at(''),
    withPersona(({ persona, res }) => void res.send(window.page(persona))),
  );
  router.get(
    at('/messages'),
    withPersona(({ persona, res }) => void res.json(shown(persona))),
  );
  router.get(
    at('/events'),
    withPersona(({ persona, res }) => stream(world, window.liveName(persona), res)),
  );
  router.post(
    at('/say'),
    json(),
    withPersona(({ persona, req, res }) => handleText(req, res, (text) => window.say(persona, text))),
  );
  router.post(
    at('/staff'),
    json(),
    withPersona(({ persona, req, res }) => handleText(req, res, (text) => window.staffSay(persona, text))),
  );
  router.post(
    at('/tap'),
    json(),
    withPersona((call) => handleTap(window, call)),
  );
  router.post(
    at('/files'),
    raw({ type: () => true, limit: MAX_FILE }),
    withPersona((call) => handleFile(window, call)),
  );
  router.post(
    at('/seen'),
    withPersona(({ persona, res }) => {
      window.markSeen(persona);
      res.json({ ok: true });
    }),
  );
  return router;
}

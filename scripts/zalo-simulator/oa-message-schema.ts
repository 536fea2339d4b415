import { z } from 'zod';
import type { ChatButton } from './chat-message.ts';
import { invalidField, OaError } from './oa-answer.ts';

const MAX_TEXT = 2000;
const MAX_TITLE = 100;
const MAX_QUERY = 1000;
const MAX_SMS = 160;

const text = z.string().min(1);
const title = text;
const phone_code = z.string().regex(/^\+?\d{8,15}$/);
const httpUrl = z.url({ protocol: /^https?$/ });

const button = z.discriminatedUnion('type', [
  z.object({ title, type: z.literal('oa.open.url'), payload: z.object({ url: httpUrl }) }),
  z.object({ title, type: z.enum(['oa.query.show', 'oa.query.hide']), payload: text }),
  z.object({ title, type: z.literal('oa.open.sms'), payload: z.object({ content: z.string(), phone_code }) }),
  z.object({ title, type: z.literal('oa.open.phone'), payload: z.object({ phone_code }) }),
]);

const media = z
  .object({
    media_type: z.enum(['image', 'gif', 'sticker']),
    url: httpUrl.optional(),
    attachment_id: text.optional(),
    width: z.number().optional(),
    height: z.number().optional(),
  })
  .refine((one) => one.url !== undefined || one.attachment_id !== undefined, { path: ['attachment_id'] })
  .refine((one) => one.media_type !== 'sticker' || one.attachment_id !== undefined, {
    path: ['attachment_id'],
  })
  .refine((one) => one.media_type !== 'gif' || (one.width && one.height), { path: ['width'] });

const infoRequest = z.object({ title, subtitle: text, image_url: httpUrl.optional() });

const base = z.object({
  recipient: z.object({ user_id: z.string().regex(/^\d{1,20}$/) }),
  message: z.object({
    text: z.string().optional(),
    quote_message_id: z.string().optional(),
    attachment: z.object({ type: z.enum(['template', 'file']), payload: z.looseObject({}) }).optional(),
  }),
});

const payloads = {
  file: z.object({ token: text }),
  media: z.object({ elements: z.array(media).length(1) }),
  request_user_info: z.object({ elements: z.array(infoRequest).length(1) }),
  buttons: z.object({ buttons: z.array(button).min(1).max(5) }),
};

/** A consultation message, read and checked (Zalo reference 2.3). */
export interface CsMessage {
  userId: string;
  text: string;
  quoteId: string | undefined;
  body:
    | { kind: 'text'; buttons: ChatButton[] }
    | { kind: 'media'; media: z.infer<typeof media> }
    | { kind: 'file'; token: string }
    | { kind: 'info'; title: string; subtitle: string; imageUrl: string | undefined };
}

/** @throws OaError -201 that names the first wrong field */
export function parseOr201<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.filter((step) => typeof step === 'string') ?? [];
  throw invalidField(path.at(-1) ?? 'body');
}

/** Zalo normalises to NFC before it counts. @throws OaError -210 */
export function limit(value: string, most: number): void {
  if (value.normalize('NFC').length > most) throw new OaError(-210);
}

function limitButton(one: ChatButton): void {
  limit(one.title, MAX_TITLE);
  if (typeof one.payload === 'string') limit(one.payload, MAX_QUERY);
  else if ('content' in one.payload) limit(one.payload.content, MAX_SMS);
}

function readBody(attachment: { type: 'template' | 'file'; payload: object } | undefined): CsMessage['body'] {
  if (!attachment) return { kind: 'text', buttons: [] };
  const { type, payload } = attachment;
  if (type === 'file') return { kind: 'file', ...parseOr201(payloads.file, payload) };
  const template = 'template_type' in payload ? payload.template_type : undefined;
  if (template === 'media') {
    const [element] = parseOr201(payloads.media, payload).elements;
    if (!element) throw invalidField('elements');
    return { kind: 'media', media: element };
  }
  if (template === 'request_user_info') return readInfoRequest(payload);
  if (template !== undefined) throw new OaError(-233);
  const { buttons } = parseOr201(payloads.buttons, payload);
  buttons.forEach(limitButton);
  return { kind: 'text', buttons };
}

function readInfoRequest(payload: object): CsMessage['body'] {
  const [element] = parseOr201(payloads.request_user_info, payload).elements;
  if (!element) throw invalidField('elements');
  limit(element.title, MAX_TITLE);
  limit(element.subtitle, 500);
  return { kind: 'info', title: element.title, subtitle: element.subtitle, imageUrl: element.image_url };
}

/** Reads the body of `POST /v3.0/oa/message/cs`. @throws OaError -201, -210, -233 */
export function readCsMessage(input: unknown): CsMessage {
  const { recipient, message } = parseOr201(base, input);
  const body = readBody(message.attachment);
  const words = message.text ?? '';
  if (body.kind === 'text' && words.trim() === '') throw invalidField('text');
  limit(words, MAX_TEXT);
  return { userId: recipient.user_id, text: words, quoteId: message.quote_message_id, body };
}

import { z } from 'zod';

const MAX_TEXT = 2000;
const MAX_QUICK_REPLIES = 13;
const MAX_TITLE = 20;
const MAX_PAYLOAD = 1000;

/** An error of the Graph API: HTTP 400 with Meta's envelope. */
export class MetaError extends Error {
  readonly code: number;
  readonly subcode: number | undefined;
  constructor(message: string, code: number, subcode?: number) {
    super(message);
    this.code = code;
    this.subcode = subcode;
  }
}

const limited = (name: string, most: number) =>
  z
    .string()
    .min(1, `(#100) Param ${name} must be a non-empty UTF-8 encoded string`)
    .refine((text) => text.normalize('NFC').length <= most, {
      message: `(#100) Length of param ${name} must be less than or equal to ${most}`,
    });

const quickReply = z.object({
  content_type: z.literal('text'),
  title: limited('message[quick_replies][title]', MAX_TITLE),
  payload: limited('message[quick_replies][payload]', MAX_PAYLOAD),
});

/** Only what the server sends: a text, with or without quick replies. */
const bodySchema = z.object({
  recipient: z.object({
    id: z.string().regex(/^\d{1,20}$/, '(#100) Param recipient[id] must be a valid ID'),
  }),
  messaging_type: z.enum(['RESPONSE', 'UPDATE']),
  message: z.object({
    text: limited('message[text]', MAX_TEXT),
    quick_replies: z
      .array(quickReply)
      .min(1)
      .max(MAX_QUICK_REPLIES, `(#100) Param message[quick_replies] takes ${MAX_QUICK_REPLIES} at most`)
      .default([]),
  }),
});
export type SendRequest = z.output<typeof bodySchema>;

/** Reads the body of `POST /me/messages`. @throws MetaError 100 that names the first fault */
export function readSendRequest(input: unknown): SendRequest {
  const parsed = bodySchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const { message = '', path = [] } = parsed.error.issues[0] ?? {};
  throw new MetaError(
    message.startsWith('(#100)') ? message : `(#100) Invalid parameter ${path.join('.')}`,
    100,
  );
}

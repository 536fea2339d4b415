import { z } from 'zod';
import { askForJson, Unreachable, type Fetch } from '../net/ask-for-json.ts';
import type { MessengerSender, SendResult } from '../services/ports.ts';
import { classifyFault } from './error-class.ts';
import { messageBody } from './message-body.ts';

export type MessengerSenderSettings = {
  /** Without a path, e.g. https://graph.facebook.com. */
  graphUrl: string;
  pageAccessToken: string;
  fetch?: Fetch;
  timeLimitMs?: number;
};

/** Of the Graph API; Meta keeps a version for about two years. */
const VERSION = 'v25.0';

const answerSchema = z.union([
  z.looseObject({
    error: z.looseObject({
      code: z.number(),
      error_subcode: z.number().nullable().catch(null).default(null),
    }),
  }),
  z.looseObject({
    error: z.undefined().optional(),
    message_id: z.string().nullable().catch(null).default(null),
  }),
]);

/** Writes to people of Messenger in the name of the page (Send API, `POST /me/messages`). */
export function createMessengerSender(settings: MessengerSenderSettings): MessengerSender {
  const { graphUrl, pageAccessToken, fetch = globalThis.fetch, timeLimitMs = 8000 } = settings;
  const url = `${graphUrl}/${VERSION}/me/messages`;
  const headers = { Authorization: `Bearer ${pageAccessToken}` };

  return {
    async sendText(messengerUserId, message) {
      const body = JSON.stringify(messageBody(messengerUserId, message));
      try {
        const answer = await askForJson({ url, method: 'POST', headers, body }, { fetch, timeLimitMs });
        return resultOf(answer);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        return { sent: false, class: error.arrived === 'no' ? 'temporary' : 'unknown', error: error.reason };
      }
    },
  };
}

function resultOf(answer: unknown): SendResult {
  const { data } = answerSchema.safeParse(answer);
  if (!data) throw new Unreachable('answer_not_understood', 'perhaps');
  if (data.error) return classifyFault({ code: data.error.code, subcode: data.error.error_subcode });
  return { sent: true, messageId: data.message_id };
}

import { z } from 'zod';
import type { OaMessenger, SendResult } from '../services/ports.ts';
import { classifyFault, tokenFaults } from './error-class.ts';
import { askForJson, Unreachable, type Fetch, type JsonCall } from '../net/ask-for-json.ts';
import { messageBody, shownText, type Buttons } from './oa-message.ts';
import { OaTokenUnavailable, type OaAccess } from './oa-tokens.ts';
import type { Pace } from './pace.ts';

export type OaMessengerSettings = {
  openApiUrl: string;
  access: OaAccess;
  pace: Pace;
  /** Whether messages carry buttons; default on. */
  buttons?: Buttons;
  fetch?: Fetch;
  timeLimitMs?: number;
};

const answerSchema = z.looseObject({ error: z.coerce.number(), data: z.unknown().optional() });
type Answer = z.output<typeof answerSchema>;
const sentSchema = z.looseObject({ message_id: z.coerce.string() });
const itemSchema = z.looseObject({
  src: z.coerce.number(),
  time: z.coerce.number(),
  message: z.string().optional(),
});
type Item = z.output<typeof itemSchema>;

/** Zalo gives ten lines of a conversation at a time; so many pages are looked through, while the time lasts. */
const PAGE = 10;
const MAX_PAGES = 20;
const LONGEST_LOOK_MS = 10_000;

/** Writes to people in the name of the OA (reference 2.3, 2.6, 2.9). */
export function createOaMessenger(settings: OaMessengerSettings): OaMessenger {
  const call = createCall(settings);
  const { buttons = 'on' } = settings;

  const post = async (path: string, body: object): Promise<SendResult> => {
    try {
      const answer = await call(path, { method: 'POST', body: JSON.stringify(body) });
      if (answer.error !== 0) return classifyFault(answer.error);
      const sent = sentSchema.safeParse(answer.data);
      return { sent: true, messageId: sent.success ? sent.data.message_id : null };
    } catch (error) {
      return failedCall(error);
    }
  };

  return {
    sendText: (oaUserId, message) => post('/v3.0/oa/message/cs', messageBody(oaUserId, message, buttons)),
    sendTemplate: (oaUserId, templateId, data) =>
      post('/v3.0/oa/message/template', { user_id: oaUserId, template_id: templateId, template_data: data }),
    async wasSent(oaUserId, message, between) {
      const text = shownText(message, buttons);
      try {
        return await findInConversation(call, { oaUserId, text, ...between });
      } catch (error) {
        failedCall(error);
        return undefined;
      }
    },
  };
}

type Call = (path: string, call?: Omit<JsonCall, 'url'>) => Promise<Answer>;

/** One call with a good token: refreshed and repeated exactly once when Zalo refuses the token. */
function createCall(settings: OaMessengerSettings): Call {
  const { openApiUrl, access, pace, fetch = globalThis.fetch, timeLimitMs = 8000 } = settings;

  return async (path, call = {}) => {
    const attempt = async (token: string): Promise<Answer> => {
      await pace();
      const headers = { access_token: token };
      const answer = await askForJson({ ...call, url: openApiUrl + path, headers }, { fetch, timeLimitMs });
      const parsed = answerSchema.safeParse(answer);
      if (!parsed.success) throw new Unreachable('answer_not_understood', 'perhaps');
      return parsed.data;
    };
    const token = await beforeAnythingLeaves(() => access.current());
    const answer = await attempt(token);
    if (!tokenFaults.includes(answer.error)) return answer;
    return attempt(await beforeAnythingLeaves(() => access.renew(token)));
  };
}

/** Whatever fails while a token is fetched, the message itself has not left. */
async function beforeAnythingLeaves<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreachable) throw new Unreachable(`token_${error.reason}`, 'no');
    throw error;
  }
}

/** Expected failures as values; a bug is thrown on. */
function failedCall(error: unknown): SendResult {
  if (error instanceof OaTokenUnavailable)
    return { sent: false, class: 'operator', error: `oa_token_${error.reason}` };
  if (!(error instanceof Unreachable)) throw error;
  return { sent: false, class: error.arrived === 'no' ? 'temporary' : 'unknown', error: error.reason };
}

/** Undefined when Zalo refuses the look, or when `since` lies further back than the pages that we read. */
async function findInConversation(
  call: Call,
  { oaUserId, text, since, until }: { oaUserId: string; text: string; since: Date; until?: Date },
): Promise<boolean | undefined> {
  const wanted = comparable(text);
  const isOlder = ({ time }: Item) => time < since.getTime() || (until && time > until.getTime());
  const leaveAt = performance.now() + LONGEST_LOOK_MS;
  for (let page = 0; page < MAX_PAGES && performance.now() < leaveAt; page += 1) {
    const query = { user_id: oaUserId, offset: page * PAGE, count: PAGE };
    const answer = await call(`/v2.0/oa/conversation?data=${encodeURIComponent(JSON.stringify(query))}`);
    const items = z.array(itemSchema).safeParse(answer.data);
    if (answer.error !== 0 || !items.success) return undefined;
    const found = items.data.find((item) => isOlder(item) || isOurs(item, wanted));
    if (found) return !isOlder(found);
    if (items.data.length < PAGE) return false;
  }
  return undefined;
}

const isOurs = (item: Item, wanted: string): boolean =>
  item.src === 0 && comparable(item.message ?? '') === wanted;

/** Zalo may trim and fold white space. */
const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

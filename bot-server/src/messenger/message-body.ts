import type { OutgoingText, ReplyButton } from '../services/ports.ts';
import { withWrittenChoices } from '../texts/written-choices.ts';

/** Limits of the Send API, in UTF-16 units after NFC: never more than Meta counts. */
const MAX_TEXT = 2000;
const MAX_QUICK_REPLIES = 13;
const MAX_TITLE = 20;
const MAX_PAYLOAD = 1000;

type Say = Extract<ReplyButton, { say: string }>;

/**
 * Body of `POST /me/messages`. Addresses stand in the text, since a quick reply opens nothing. Choices become
 * quick replies; when one of them is too long for its title, or there are too many, all are numbered in the text
 * and the quick replies are the numbers.
 */
export function messageBody(messengerUserId: string, { text, buttons }: OutgoingText): object {
  const says = buttons.flatMap((button) => ('say' in button ? [button] : []));
  const isNumbered = says.length > MAX_QUICK_REPLIES || says.some(({ title }) => !fitsTitle(title));
  const written = buttons.filter((button) => isNumbered || 'open' in button);
  const quick = says
    .slice(0, MAX_QUICK_REPLIES)
    .map((say, i) => quickReply(say, isNumbered ? String(i + 1) : say.title));
  return {
    recipient: { id: messengerUserId },
    messaging_type: 'RESPONSE',
    message: {
      text: withWrittenChoices(text, written, MAX_TEXT),
      ...(quick.length > 0 && { quick_replies: quick }),
    },
  };
}

const fitsTitle = (title: string): boolean => title.normalize('NFC').length <= MAX_TITLE;

function quickReply({ say }: Say, title: string): object {
  return {
    content_type: 'text',
    title: title.normalize('NFC'),
    payload: say.normalize('NFC').slice(0, MAX_PAYLOAD),
  };
}

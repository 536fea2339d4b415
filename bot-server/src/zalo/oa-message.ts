import type { OutgoingText, ReplyButton } from '../services/ports.ts';
import { fitText } from '../texts/fit-text.ts';
import { withWrittenChoices } from '../texts/written-choices.ts';

/** Limits of `message/cs` (reference 2.3, 2.4), in UTF-16 units after NFC: never more than Zalo counts. */
const MAX_TEXT = 2000;
const MAX_BUTTONS = 5;
const MAX_TITLE = 100;
const MAX_QUERY = 1000;

/** Whether messages carry buttons; without them the choices are written under the text (reference 8, row 3). */
export type Buttons = 'on' | 'off';

/** The text of a message as it stands in the chat: NFC, at most 2000 signs, cut at a word with an ellipsis. */
export function shownText({ text, buttons }: OutgoingText, shown: Buttons): string {
  return shown === 'on' ? fitText(text, MAX_TEXT) : withWrittenChoices(text, buttons, MAX_TEXT);
}

/** Body of `POST /v3.0/oa/message/cs`: text, with up to five buttons as an attachment. */
export function messageBody(oaUserId: string, message: OutgoingText, shown: Buttons = 'on'): object {
  const buttons = shown === 'on' ? message.buttons.slice(0, MAX_BUTTONS).map(buttonBody) : [];
  const attachment = { type: 'template', payload: { buttons } };
  return {
    recipient: { user_id: oaUserId },
    message: { text: shownText(message, shown), ...(buttons.length > 0 && { attachment }) },
  };
}

/** What begins with `#` is for the bot to read, so it travels without being shown. */
function buttonBody(button: ReplyButton): object {
  const title = fitText(button.title, MAX_TITLE);
  if ('open' in button) return { title, type: 'oa.open.url', payload: { url: button.open } };
  const type = button.say.startsWith('#') ? 'oa.query.hide' : 'oa.query.show';
  return { title, type, payload: button.say.normalize('NFC').slice(0, MAX_QUERY) };
}

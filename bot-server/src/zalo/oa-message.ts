import type { OutgoingText, ReplyButton } from '../services/ports.ts';

/** Limits of `message/cs` (reference 2.3, 2.4), in UTF-16 units after NFC: never more than Zalo counts. */
const MAX_TEXT = 2000;
const MAX_BUTTONS = 5;
const MAX_TITLE = 100;
const MAX_QUERY = 1000;

/** A text as Zalo takes it: NFC, at most 2000 signs, cut at a word with an ellipsis. */
export function fitText(text: string): string {
  return fit(text, MAX_TEXT);
}

/** Body of `POST /v3.0/oa/message/cs`: text, with up to five buttons as an attachment. */
export function messageBody(oaUserId: string, { text, buttons }: OutgoingText): object {
  const shown = buttons.slice(0, MAX_BUTTONS).map(buttonBody);
  const attachment = { type: 'template', payload: { buttons: shown } };
  const message = { text: fitText(text), ...(shown.length > 0 && { attachment }) };
  return { recipient: { user_id: oaUserId }, message };
}

function buttonBody(button: ReplyButton): object {
  const title = fit(button.title, MAX_TITLE);
  if ('open' in button) return { title, type: 'oa.open.url', payload: { url: button.open } };
  return { title, type: 'oa.query.show', payload: button.say.normalize('NFC').slice(0, MAX_QUERY) };
}

function fit(text: string, most: number): string {
  const clean = text.normalize('NFC');
  if (clean.length <= most) return clean;
  const cut = clean.slice(0, most - 1);
  const lastSpace = cut.search(/\s\S*$/);
  const whole = lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.trimEnd()}…`;
}

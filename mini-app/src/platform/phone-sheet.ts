import { phoneSheetTexts } from '../texts/platform.ts';
import type { PhoneAnswer } from './platform.ts';

type Sheet = { frame: HTMLElement; settle: (answer: PhoneAnswer) => void };
let open: Sheet | null = null;

/**
 * The demonstration's stand-in for Zalo's phone sheet: the simulator's own page in a frame at the foot of the
 * screen. It has no backdrop: the field behind it can be typed in at once.
 */
export function askPhoneInSheet(simulatorUrl: string): Promise<PhoneAnswer> {
  closePhoneSheet();
  return new Promise((resolve) => {
    const frame = sheetFrame(`${simulatorUrl}/mini-app/phone-consent?access_token=`);
    const onMessage = (event: MessageEvent<unknown>) => {
      if (event.origin !== new URL(simulatorUrl).origin) return;
      const answer = readAnswer(event.data);
      if (answer) open?.settle(answer);
    };
    const settle = (answer: PhoneAnswer) => {
      window.removeEventListener('message', onMessage);
      frame.remove();
      open = null;
      resolve(answer);
    };
    open = { frame, settle };
    window.addEventListener('message', onMessage);
    document.body.append(frame);
  });
}

/** Takes the sheet away as refused, if there is one: the person went on by hand. */
export function closePhoneSheet(): void {
  open?.settle({ kind: 'refused' });
}

/** `{type:'zalo-phone', token, access_token}` or `{type:'zalo-phone', error}`; null for any other message. */
function readAnswer(data: unknown): PhoneAnswer | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, token, access_token, error } = data as Record<string, unknown>;
  if (type !== 'zalo-phone') return null;
  if (typeof token === 'string' && typeof access_token === 'string') {
    return { kind: 'token', token, accessToken: access_token };
  }
  return { kind: error === -201 ? 'refused' : 'unavailable' };
}

function sheetFrame(src: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  frame.title = phoneSheetTexts.title;
  frame.className = 'phone-sheet';
  return frame;
}

import { phoneSheetTexts } from '../texts/platform.ts';
import type { PhoneAnswer } from './platform.ts';

let settleOpen: ((answer: PhoneAnswer) => void) | null = null;

/**
 * The demonstration's stand-in for Zalo's phone sheet: the simulator's own page in a frame at the foot of the
 * screen. It has no backdrop: the field behind it can be typed in at once, and typing, touching or moving on to
 * anything else is a refusal.
 */
export function askPhoneInSheet(simulatorUrl: string): Promise<PhoneAnswer> {
  closePhoneSheet();
  const field = document.activeElement;
  return new Promise((resolve) => {
    const frame = sheetFrame(`${simulatorUrl}/mini-app/phone-consent?access_token=`);
    const stopListening = listen({ frame, field }, new URL(simulatorUrl).origin);
    settleOpen = (answer) => {
      settleOpen = null;
      stopListening();
      // A frame that goes away takes the focus with it: the field has it back, if nothing else took it.
      const focusIsLost = document.activeElement === frame || document.activeElement === document.body;
      frame.remove();
      if (focusIsLost && field instanceof HTMLElement) field.focus();
      resolve(answer);
    };
    document.body.append(frame);
    // The field that is asked about must not lie behind the sheet.
    field?.closest('.field')?.scrollIntoView({ block: 'start' });
  });
}

/** Takes the sheet away as refused, if there is one: the person went on by hand. */
export function closePhoneSheet(): void {
  settleOpen?.({ kind: 'refused' });
}

function listen({ frame, field }: { frame: HTMLElement; field: Element | null }, origin: string): () => void {
  const onMessage = (event: MessageEvent<unknown>) => {
    const answer = event.origin === origin ? readAnswer(event.data) : null;
    if (answer) settleOpen?.(answer);
  };
  const onElsewhere = ({ target }: Event) => {
    if (target !== field && target !== frame) closePhoneSheet();
  };
  window.addEventListener('message', onMessage);
  document.addEventListener('focusin', onElsewhere);
  document.addEventListener('pointerdown', onElsewhere);
  document.addEventListener('input', closePhoneSheet);
  return () => {
    window.removeEventListener('message', onMessage);
    document.removeEventListener('focusin', onElsewhere);
    document.removeEventListener('pointerdown', onElsewhere);
    document.removeEventListener('input', closePhoneSheet);
  };
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

import type { SupportNext, SupportTopic } from '@sang-kien/shared';

/** What a button under an answer does here: opens a page, opens the chat, or shows another answer. */
export type Way = { page: string } | { topic: SupportTopic } | 'chat';

const FORM = '/nop/personal';
const HERE = '/ho-tro';

/** @param offered all the buttons of the answer */
export function wayOf(step: SupportNext, offered: readonly SupportNext[]): Way {
  if ('open' in step) return { page: step.open };
  switch (step.ask) {
    case 'action.human':
      return 'chat';
    case 'action.status':
      return { page: '/ho-so' };
    case 'action.submit':
      // Beside a button that opens the form, it is the other door.
      return offered.some((other) => 'open' in other && other.open === FORM) ? 'chat' : { page: FORM };
    default:
      return { topic: step.ask };
  }
}

/** The buttons of an answer that lead away from the support page. */
export function stepsFromHere(next: readonly SupportNext[]): readonly SupportNext[] {
  return next.filter((step) => !('open' in step && step.open === HERE));
}

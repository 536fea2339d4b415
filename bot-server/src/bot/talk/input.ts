import { foldForSearch } from '@sang-kien/shared';
import { readCommand, readReviewCommand, type Command } from '../commands.ts';
import { readTap, type Tap } from '../tap.ts';
import type { Happening } from '../../services/converse.ts';
import type { ChatState } from './chat-state.ts';

/** What was said, as far as it can be told without looking at the question. */
export type Input = { text: string; tap: Tap | undefined; command: Command | undefined };

/** Questions whose answer may be a bare number, so that a number picks none of the choices. */
const NUMERIC = new Set<ChatState['asking']>(['benefit', 'birthYear', 'phone', 'documentNo']);

type Heard = {
  happening: Happening;
  state: ChatState;
  /** What is typed to a member of staff picks none of our choices. */
  isStaffThere: boolean;
};

/** A tap counts, and so does what an offered choice is called, or its number in the list. */
export function readInput({ happening, state, isStaffThere }: Heard): Input {
  const text = happening.kind === 'text' ? happening.text : '';
  const tap = readTap(text) ?? (isStaffThere ? undefined : offeredTap(text, state));
  return { text, tap, command: tap ? undefined : commandIn(text, state) };
}

/** In front of everything that was answered more words are orders: “ok”, “sai rồi”, “mục 4”. */
function commandIn(text: string, state: ChatState): Command | undefined {
  if (state.asking !== 'review') return readCommand(text);
  // The summary counts its steps: a number below it names one, and never sends anything in.
  const [number] = showsSummary(state) ? (/^\d{1,2}$/.exec(text.trim()) ?? []) : [];
  return readReviewCommand(number ? `sửa mục ${number}` : text);
}

function showsSummary({ offered }: ChatState): boolean {
  return offered.some(({ say }) => readTap(say)?.do === 'send');
}

function offeredTap(text: string, state: ChatState): Tap | undefined {
  const { offered, asking } = state;
  const folded = foldForSearch(text);
  if (folded === '') return undefined;
  const byTitle = offered.find(({ title }) => foldForSearch(title) === folded);
  const picks = !NUMERIC.has(asking) && !showsSummary(state);
  const number = picks && /^\d{1,2}$/.test(folded) ? Number(folded) : 0;
  const chosen = byTitle ?? offered[number - 1];
  const tap = chosen && readTap(chosen.say);
  return tap && !byTitle && weighs(tap) ? undefined : tap;
}

/** What sends, throws away or gives consent is tapped or said, never picked by a number. */
function weighs(tap: Tap): boolean {
  return tap.do === 'send' || tap.do === 'erase' || (tap.do === 'answer' && tap.question === 'declarations');
}

import { readEdit, readItemAlone } from './command-edits.ts';
import { commandPhrases } from './command-phrases.ts';
import {
  isSame,
  withoutLeadingFillers,
  withoutTrailingFillers,
  wordsOf,
  type Word,
} from './command-words.ts';
import type { QuestionId } from './submission/question-id.ts';

/** A message that is as a whole an order to the bot. `question` is null when the item is missing or unknown. */
export type Command =
  | { do: 'edit'; question: QuestionId | null }
  | {
      do:
        | 'back'
        | 'review'
        | 'cancel'
        | 'human'
        | 'menu'
        | 'continue'
        | 'start'
        | 'skip'
        | 'done'
        | 'send'
        /** All is right as it stands: means something only in front of the summary. */
        | 'approve'
        | 'discard'
        | 'status';
    };

/** Longer messages say more than an order. */
const MOST_LETTERS = 120;

/**
 * Reads a message as a command, with marks or without, politeness around it or not. Only a message that is
 * nothing but a command is one: “Sửa máy may để đỡ tốn chỉ” is the name of an initiative.
 */
export function readCommand(text: string): Command | undefined {
  const variants = variantsOf(text);
  const phrase = commandPhrases.find((each) => variants.some((variant) => isSame(variant, each.words)));
  return phrase?.command ?? toEdit(variants.map(readEdit));
}

/**
 * The same in front of the summary, where the name or the number of an item alone (“email”, “mục 4”) also means to
 * put it right. While a question stands, such words may be its answer.
 */
export function readReviewCommand(text: string): Command | undefined {
  return readCommand(text) ?? toEdit(variantsOf(text).map(readItemAlone));
}

/** The words as typed, and with the politeness around them taken off. */
function variantsOf(text: string): (readonly Word[])[] {
  // What begins so is a button's payload, and no words.
  if (text.length > MOST_LETTERS || text.startsWith('#')) return [];
  const words = wordsOf(text);
  const front = withoutLeadingFillers(words);
  return [words, front, withoutTrailingFillers(front), withoutTrailingFillers(words)].filter(
    ({ length }) => length > 0,
  );
}

function toEdit(items: readonly (QuestionId | null | undefined)[]): Command | undefined {
  const question = items.find((item) => item !== undefined);
  return question === undefined ? undefined : { do: 'edit', question };
}

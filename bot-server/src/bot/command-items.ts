import { foldForSearch, foldLoneY, stepIds } from '@sang-kien/shared';
import { wordsOf, type Word } from './command-words.ts';
import type { QuestionId } from './submission/question-id.ts';
import { questions } from './submission/questions.ts';

/** Folded name or alias → its question; of one name with several the first. */
const items: ReadonlyMap<string, QuestionId> = new Map(
  questions
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((called) => [key(called), id] as const))
    .toReversed(),
);

function key(called: string): string {
  return foldLoneY(foldForSearch(called));
}

const bare = (words: readonly Word[]): string => words.map(({ plain }) => plain).join(' ');
const VALUE = /^(?:(?:thanh|sang|la) )?\d+(?: (?:\d+|thang|nam))*$/;

/**
 * The question that words after “sửa” name. A new value behind it, in digits, is let be: it is typed again when
 * the question is asked. Undefined when they name none.
 */
export function itemIn(words: readonly Word[]): QuestionId | undefined {
  const ends = words.map((_, i) => words.length - i);
  const end = ends.find((each) => items.has(bare(words.slice(0, each))));
  if (end === undefined) return undefined;
  const rest = bare(words.slice(end));
  return rest === '' || VALUE.test(rest) ? items.get(bare(words.slice(0, end))) : undefined;
}

const NUMBERED = wordsOf('số')[0]!;

/** `mục 3`: the first question of that step as the summary counts them; null for a number beyond; else undefined. */
export function numberedItemIn(words: readonly Word[]): QuestionId | null | undefined {
  const [number, ...more] = words[0]?.plain === NUMBERED.plain ? words.slice(1) : words;
  if (more.length > 0 || number === undefined || !/^\d{1,2}$/.test(number.plain)) return undefined;
  const step = stepIds[Number(number.plain) - 1];
  return questions.find((question) => question.step === step)?.id ?? null;
}

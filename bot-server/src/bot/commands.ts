import { itemIn, numberedItemIn } from './command-items.ts';
import { commandPhrases } from './command-phrases.ts';
import {
  beginsWith,
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
        | 'status';
    };

/** Longer messages say more than an order. */
const MOST_LETTERS = 120;

/**
 * Reads a message as a command, with marks or without, politeness around it or not. Only a message that is
 * nothing but a command is one: “Sửa máy may để đỡ tốn chỉ” is the name of an initiative.
 */
export function readCommand(text: string): Command | undefined {
  // What begins so is a button's payload, and no words.
  if (text.length > MOST_LETTERS || text.startsWith('#')) return undefined;
  const words = wordsOf(text);
  const front = withoutLeadingFillers(words);
  const variants = [words, front, withoutTrailingFillers(front)].filter(({ length }) => length > 0);
  const phrase = commandPhrases.find((each) => variants.some((variant) => isSame(variant, each.words)));
  return phrase?.command ?? variants.map(readEdit).find((edit) => edit !== undefined);
}

const phrases = (list: string): Word[][] => list.split('|').map(wordsOf);
/** Longer ones first: “sửa lại” before “sửa”. */
const EDIT_VERBS = phrases(
  'chỉnh sửa lại|thay đổi lại|chỉnh sửa|thay đổi|cập nhật lại|cập nhật|sửa lại|sửa|đổi lại|đổi|thay|chỉnh lại|chỉnh|nhập lại|ghi lại|điền lại|chọn lại|khai lại|ghi nhầm|ghi sai|nhập nhầm|nhập sai|điền nhầm|điền sai|khai sai|nhầm|sai',
);
const EDIT_ALONE = phrases(
  'sửa|sửa lại|chỉnh sửa|sửa hồ sơ|sửa thông tin|sửa bài|sửa lại hồ sơ|sửa lại thông tin|sửa câu trả lời|chỉnh sửa hồ sơ|chỉnh sửa thông tin',
);
const BEFORE_ITEM = phrases('mục|phần|bước|ô|câu|thông tin|lại|cái');

function readEdit(words: readonly Word[]): Command | undefined {
  if (EDIT_ALONE.some((phrase) => isSame(words, phrase))) return { do: 'edit', question: null };
  const verb = EDIT_VERBS.find((each) => beginsWith(words, each));
  if (verb === undefined) return undefined;
  const rest = words.slice(verb.length);
  const lead = BEFORE_ITEM.find((each) => beginsWith(rest, each))?.length ?? 0;
  const item = itemIn(rest) ?? itemIn(rest.slice(lead));
  if (item !== undefined) return { do: 'edit', question: item };
  const numbered = numberedItemIn(rest.slice(lead));
  return numbered === undefined ? undefined : { do: 'edit', question: numbered };
}

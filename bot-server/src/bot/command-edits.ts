import { itemIn, numberedItemIn } from './command-items.ts';
import { beginsWith, isSame, withoutTrailingFillers, wordsOf, type Word } from './command-words.ts';
import type { QuestionId } from './submission/question-id.ts';

const phrases = (list: string): Word[][] => list.split('|').map(wordsOf);
/** Longer ones first: “sửa lại” before “sửa”. */
const EDIT_VERBS = phrases(
  'chỉnh sửa lại|thay đổi lại|chỉnh sửa|thay đổi|cập nhật lại|cập nhật|sửa lại|sửa|đổi lại|đổi|thay|chỉnh lại|chỉnh|nhập lại|ghi lại|điền lại|chọn lại|khai lại|bị ghi nhầm|bị ghi sai|bị nhầm|bị sai|ghi nhầm|ghi sai|nhập nhầm|nhập sai|điền nhầm|điền sai|khai sai|nhầm|sai|xóa|bỏ',
);
const ADD_VERBS = phrases('bổ sung thêm|bổ sung|gửi thêm|ghi thêm|thêm vào|thêm|còn thiếu|thiếu');
const EDIT_ALONE = phrases(
  'sửa|sửa lại|chỉnh sửa|sửa hồ sơ|sửa thông tin|sửa bài|sửa lại hồ sơ|sửa lại thông tin|sửa câu trả lời|chỉnh sửa hồ sơ|chỉnh sửa thông tin|sai rồi|sai hết|sai hết rồi|nhầm rồi|ghi nhầm rồi|ghi sai rồi|bị sai|bị sai rồi|bị nhầm|chưa đúng|không đúng|có chỗ sai|có chỗ chưa đúng|sai thông tin|sai một chỗ|thông tin sai|thông tin chưa đúng|còn sai|còn sót|sửa ngày|đổi ngày|sai ngày|ngày sai',
);
const BEFORE_ITEM = phrases('mục|phần|bước|ô|câu|thông tin|lại|cái');
/** What is wrong, behind the item: “mô tả chưa đủ”. */
const WRONG = phrases(
  'chưa đủ|chưa đầy đủ|chưa đúng|không đúng|còn thiếu|bị thiếu|thiếu|bị sai|bị nhầm|ghi sai|ghi nhầm|nhập sai|nhập nhầm|sai chính tả|sai|nhầm|chưa chính xác|ngắn quá|dài quá|chưa hay|chưa rõ|cần sửa|cần sửa lại',
);
const WRONG_ALONE = phrases('sai|nhầm|chưa');
const ALREADY = phrases('rồi|mất rồi|mất');

/** The item that is to be put right; null when none is named or the number is beyond; undefined for other words. */
export function readEdit(words: readonly Word[]): QuestionId | null | undefined {
  if (EDIT_ALONE.some((phrase) => isSame(words, phrase))) return null;
  const plain = withoutAlready(words);
  const edit = itemBehind(EDIT_VERBS, plain);
  return edit === undefined ? (itemToAddTo(plain) ?? itemThatIsWrong(plain)) : edit;
}

/** An item by its name or number alone: `email`, `mục 4`. */
export function readItemAlone(words: readonly Word[]): QuestionId | null | undefined {
  if (WRONG_ALONE.some((phrase) => isSame(words, phrase))) return null;
  const lead = leadBefore(words);
  return (
    itemIn(words) ?? itemIn(words.slice(lead)) ?? (lead > 0 ? numberedItemIn(words.slice(lead)) : undefined)
  );
}

/** “Ghi nhầm tên đơn vị rồi”. */
function withoutAlready(words: readonly Word[]): readonly Word[] {
  const back = words.toReversed();
  const end = ALREADY.find((phrase) => beginsWith(back, phrase.toReversed()));
  return end === undefined ? words : withoutTrailingFillers(words.slice(0, -end.length));
}

const leadBefore = (words: readonly Word[]): number =>
  BEFORE_ITEM.find((each) => beginsWith(words, each))?.length ?? 0;

function itemBehind(verbs: readonly Word[][], words: readonly Word[]): QuestionId | null | undefined {
  const verb = verbs.find((each) => beginsWith(words, each));
  if (verb === undefined) return undefined;
  const rest = words.slice(verb.length);
  const lead = leadBefore(rest);
  return itemIn(rest) ?? itemIn(rest.slice(lead)) ?? numberedItemIn(rest.slice(lead));
}

/** Who adds an author means one more. */
function itemToAddTo(words: readonly Word[]): QuestionId | null | undefined {
  const item = itemBehind(ADD_VERBS, words);
  return item === 'fullName' ? 'coAuthors' : item;
}

function itemThatIsWrong(words: readonly Word[]): QuestionId | undefined {
  const back = words.toReversed();
  const end = WRONG.find((phrase) => beginsWith(back, phrase.toReversed()));
  if (end === undefined) return undefined;
  const item = withoutTrailingFillers(words.slice(0, -end.length));
  return itemIn(item) ?? itemIn(item.slice(leadBefore(item)));
}

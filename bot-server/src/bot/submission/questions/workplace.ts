import { findUnit } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import { withMembers } from './content.ts';
import { plainWords, saysThereIsNone } from './no-answer.ts';
import { announcement } from './polite.ts';
import { textQuestion } from './text-question.ts';

export const unitOther = textQuestion({
  id: 'unitOther',
  step: 'workplace',
  field: 'workplace.unitOther',
  aliases: ['don vi khac'],
  asked: ({ workplace }) => findUnit(workplace?.unitId?.trim())?.needsUnitOther === true,
  required: true,
  texts: questionTexts.unitOther,
  announcedBy: announcement('tên đơn vị|ten don vi|đơn vị|don vi|tên công đoàn|ten cong doan'),
  // What was typed for a unit that is not listed means nothing beside one that is.
  get: ({ workplace }) =>
    findUnit(workplace?.unitId?.trim())?.needsUnitOther ? workplace?.unitOther : undefined,
  set: (content, value) => withMembers(content, 'workplace', { unitOther: value }),
});

/** “Tên công đoàn cơ sở là …”, “em làm ở …”. */
const GRASSROOTS_UNION = new RegExp(
  `${announcement('(?:tên |ten )?(?:công đoàn cơ sở|cong doan co so|cđcs|cdcs)|tên|ten|(?:công ty|cong ty|trường)(?= (?:em|tôi|mình) )').source}|` +
    '^(?:dạ )?(?:em|tôi|toi|mình|minh) (?:(?:làm|lam|làm việc|lam viec|công tác|cong tac) )?(?:ở|o|tại|tai|thuộc|thuoc) ',
  'iu',
);

const WORKPLACE =
  'cong ty|cty|truong|co quan|don vi|xi nghiep|nha may|benh vien|cdcs|cong doan|cong doan co so';
/** “Công ty em”, “cty”, “nơi em làm”: no name is in it. */
const NAMELESS = new RegExp(
  `^(?:(?:da|o|tai|la|ten|cua|chinh|cdcs|nhu|giong|van|theo) )*(?:(?:${WORKPLACE}|noi|cho)(?: |$))+(?:(?:cua |noi |ma )?(?:em|toi|minh|tui|con|ban em|nay|do|luon|(?:em |toi |minh )?(?:dang )?(?:lam|lam viec|cong tac))(?: |$))*$`,
);

function isNoUnion(text: string): boolean {
  return (
    saysThereIsNone(text, `${WORKPLACE}|to chuc|to cong doan|ten|gi|dau`) ||
    NAMELESS.test(plainWords(text)) ||
    /^(?:la )?ten gi$|^(?:(?:da|em|toi) )*lam (?:tu do|ngoai|thue)/.test(plainWords(text))
  );
}

export const grassrootsUnion = textQuestion({
  id: 'grassrootsUnion',
  step: 'workplace',
  field: 'workplace.grassrootsUnion',
  aliases: ['cdcs', 'cong doan co so', 'ten cong doan co so', 'cong ty', 'ten cong ty'],
  asked: 'always',
  required: true,
  texts: questionTexts.grassrootsUnion,
  announcedBy: GRASSROOTS_UNION,
  isNone: isNoUnion,
  get: ({ workplace }) => workplace?.grassrootsUnion,
  set: (content, value) => withMembers(content, 'workplace', { grassrootsUnion: value }),
});

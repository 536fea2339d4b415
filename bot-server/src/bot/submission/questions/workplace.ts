import { findUnit } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import { withMembers } from './content.ts';
import { announcement } from './polite.ts';
import { textQuestion } from './text-question.ts';

export const unitOther = textQuestion({
  id: 'unitOther',
  step: 'workplace',
  field: 'workplace.unitOther',
  aliases: ['ten don vi khac', 'don vi khac', 'ten don vi'],
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

export const grassrootsUnion = textQuestion({
  id: 'grassrootsUnion',
  step: 'workplace',
  field: 'workplace.grassrootsUnion',
  aliases: ['cdcs', 'cong doan co so', 'ten cong doan co so', 'cong ty', 'ten cong ty'],
  asked: 'always',
  required: true,
  texts: questionTexts.grassrootsUnion,
  announcedBy: GRASSROOTS_UNION,
  get: ({ workplace }) => workplace?.grassrootsUnion,
  set: (content, value) => withMembers(content, 'workplace', { grassrootsUnion: value }),
});

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

export const grassrootsUnion = textQuestion({
  id: 'grassrootsUnion',
  step: 'workplace',
  field: 'workplace.grassrootsUnion',
  aliases: ['cdcs', 'cong doan co so', 'ten cong doan co so', 'cong ty', 'ten cong ty'],
  asked: 'always',
  required: true,
  texts: questionTexts.grassrootsUnion,
  announcedBy: announcement('(?:tên |ten )?(?:công đoàn cơ sở|cong doan co so|cđcs|cdcs)|tên|ten'),
  get: ({ workplace }) => workplace?.grassrootsUnion,
  set: (content, value) => withMembers(content, 'workplace', { grassrootsUnion: value }),
});

import { foldForSearch, type Programme } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import { shorten } from '../../../texts/shorten.ts';
import type { Choice, Question } from '../question.ts';
import { withoutPoliteness } from './polite.ts';
import { answer, bubble, offer, unclear } from './reply.ts';
import { workOf } from './target-group-words.ts';

const texts = questionTexts.targetGroup;
const MOST_TITLE = 100;
type TargetGroup = Programme['targetGroups'][number];

function offerGroup({ id, name }: TargetGroup): Choice {
  return offer('targetGroup', shorten(name, MOST_TITLE), id);
}

/** The groups that typed words may mean: by number, by name, else by the work that is named. */
function meantGroups(text: string, groups: readonly TargetGroup[]): readonly TargetGroup[] {
  const words = foldForSearch(withoutPoliteness(text.slice(0, 1000)));
  const number = /^(?:(?:nhom|so|muc|thu|chon|nhom so) )*(\d)$/.exec(words)?.[1];
  if (number !== undefined) return groups.slice(Number(number) - 1, Number(number));
  const named = groups.filter(({ name }) => foldForSearch(name) === words);
  if (named.length > 0) return named;
  const ids = workOf(words);
  return groups.filter(({ id }) => ids.has(id));
}

export const targetGroup: Question = {
  id: 'targetGroup',
  step: 'target-group',
  field: 'targetGroup',
  name: texts.name,
  aliases: ['nhom', 'doi tuong', 'nhom doi tuong'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: ({ programme }) =>
    bubble(texts.ask, { example: texts.example, choices: programme.targetGroups.map(offerGroup) }),
  read: (text, { programme, content }) => {
    const meant = meantGroups(text, programme.targetGroups);
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return answer({ ...content, targetGroup: only.id });
    const offered = meant.length === 0 ? programme.targetGroups : meant;
    return unclear(texts.several, { choices: offered.map(offerGroup) });
  },
  choose: (value, { programme, content }) => {
    const chosen = programme.targetGroups.find(({ id }) => id === value);
    if (chosen !== undefined) return answer({ ...content, targetGroup: chosen.id });
    return unclear(texts.several, { choices: programme.targetGroups.map(offerGroup) });
  },
  show: ({ programme, content }) =>
    programme.targetGroups.find(({ id }) => id === content.targetGroup)?.name ?? null,
};

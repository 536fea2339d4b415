import type { SupportTopic, UnderstoodTopic } from '../topics.ts';
import { actionExamples } from './actions.ts';
import { askAboutExamples, askAboutForeignExamples } from './ask-about.ts';
import { entryAndFormExamples } from './entry-and-form.ts';
import { followingTroubleExamples } from './following-trouble.ts';
import { followingExamples } from './following.ts';
import { foreignEverydayExamples } from './foreign-everyday.ts';
import { foreignOfficeExamples } from './foreign-offices.ts';
import { bareWordExamples, nodExamples } from './nods.ts';
import { rulesExamples } from './rules.ts';
import { shortLaterQuestionExamples } from './short-later-questions.ts';
import { shortQuestionExamples } from './short-questions.ts';
import { shortRuleQuestionExamples } from './short-rule-questions.ts';
import { smalltalkExamples } from './smalltalk.ts';
import { storyQuestionExamples } from './story-questions.ts';
import { unionAuthorsExamples } from './union-authors.ts';
import { unionProgrammeExamples } from './union-programme.ts';
import { unionExamples } from './union.ts';

const parts: readonly Partial<Record<SupportTopic, readonly string[]>>[] = [
  entryAndFormExamples,
  rulesExamples,
  followingExamples,
  followingTroubleExamples,
  unionExamples,
  unionProgrammeExamples,
  unionAuthorsExamples,
  actionExamples,
  smalltalkExamples,
  nodExamples,
  askAboutExamples,
  shortQuestionExamples,
  shortRuleQuestionExamples,
  shortLaterQuestionExamples,
  storyQuestionExamples,
];

/** Questions on a topic in people's own words; for `none` what is outside the programme's matters. */
export function examplesOf(topic: UnderstoodTopic): readonly string[] {
  if (topic === 'none')
    return [
      ...foreignEverydayExamples,
      ...foreignOfficeExamples,
      ...bareWordExamples,
      ...askAboutForeignExamples,
    ];
  return parts.flatMap((part) => part[topic] ?? []);
}

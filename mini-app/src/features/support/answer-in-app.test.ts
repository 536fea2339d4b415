import { expect, it } from 'vitest';
import { submissionTexts } from '../../texts/submission.ts';
import { answerInApp } from './answer-in-app.ts';
import { topicGroups } from './topic-groups.ts';

const at = new Date('2022-06-15T02:00:00Z');
const { personal, coAuthors, receipt, workplace } = submissionTexts;

it('calls the person “bạn” under every topic of the list', () => {
  for (const topic of topicGroups.flatMap(({ topics }) => topics))
    expect(answerInApp(topic, at).text).not.toContain('Anh/Chị');
});

it.each([
  ['submit.onbehalf', personal.onBehalf],
  ['team.initiative', coAuthors.title],
  ['team.initiative', coAuthors.add],
  ['multiple', receipt.another],
  ['workplace.choose', workplace.notHere],
  ['evidence.drive', submissionTexts.check.driveUrl],
] as const)('names a part of the form as the form does: %s', (topic, name) => {
  expect(answerInApp(topic, at).text).toContain(`“${name}”`);
});

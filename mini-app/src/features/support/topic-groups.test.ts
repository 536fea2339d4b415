import { supportTopics } from '@sang-kien/shared';
import { expect, it } from 'vitest';
import { topicGroups } from './topic-groups.ts';

it('lists every topic once, but for courtesies and for what a button of the app does', () => {
  const listed = topicGroups.flatMap(({ topics }) => topics);
  const wanted = supportTopics.filter((topic) => !/^(action|smalltalk)\./.test(topic));
  expect([...listed].sort()).toEqual([...wanted].sort());
});

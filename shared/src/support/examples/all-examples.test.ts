import { describe, expect, it } from 'vitest';
import { foldForComparison } from '../../text/fold.ts';
import { supportTopics, topicTitles } from '../topics.ts';
import { examplesOf } from './all-examples.ts';

const topics = [...supportTopics, 'none'] as const;
const filed = topics.flatMap((topic) => examplesOf(topic).map((question) => ({ topic, question })));

describe('the examples that the support bot learns from', () => {
  it.each(topics)('are 25 at least for %s', (topic) => {
    expect(examplesOf(topic).length).toBeGreaterThanOrEqual(25);
  });

  it('are composed (NFC), and hold no blank around or twice inside', () => {
    const unclean = filed.filter(
      ({ question }) => question !== question.normalize('NFC').replace(/\s+/g, ' ').trim(),
    );
    expect(unclean).toEqual([]);
  });

  it('stand once each, so that no question has two topics', () => {
    const topicsOf = new Map<string, string[]>();
    for (const { topic, question } of filed) {
      const key = foldForComparison(question);
      if (key === '') continue;
      topicsOf.set(key, [...(topicsOf.get(key) ?? []), topic]);
    }
    expect([...topicsOf].filter(([, found]) => found.length > 1)).toEqual([]);
  });

  it('file a title under its own topic only', () => {
    const titles = new Map(supportTopics.map((topic) => [foldForComparison(topicTitles[topic]), topic]));
    const misfiled = filed.filter(({ topic, question }) => {
      const titled = titles.get(foldForComparison(question));
      return titled !== undefined && titled !== topic;
    });
    expect(misfiled).toEqual([]);
  });
});

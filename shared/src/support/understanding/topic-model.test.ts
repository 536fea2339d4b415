import { describe, expect, it } from 'vitest';
import { TopicModel, type Example } from './topic-model.ts';

const examples: Example[] = [
  ['action.submit', 'nộp sáng kiến'],
  ['action.submit', 'tôi muốn nộp bài'],
  ['action.submit', 'cho tôi nộp sáng kiến'],
  ['edit.after', 'sửa bài đã nộp'],
  ['edit.after', 'muốn sửa bài'],
  ['edit.after', 'sửa lại nội dung đã gửi'],
  ['none', 'uống sữa tươi'],
  ['none', 'mua sữa ở đâu'],
  ['none', 'thời tiết hôm nay ở đâu'],
].map(([topic, question]) => ({ topic, question }) as Example);
const model = new TopicModel(examples);
const best = (question: string) => model.rank(question)[0]!.topic;

describe('a model of topics', () => {
  it('knows its examples again', () => {
    expect(examples.map(({ question }) => best(question))).toEqual(examples.map(({ topic }) => topic));
  });

  it('tells “sửa” from “sữa” by the marks', () => {
    const likeliness = (question: string) =>
      model.rank(question).find(({ topic }) => topic === 'edit.after')!.probability;
    expect(likeliness('sửa')).toBeGreaterThan(likeliness('sua'));
    expect(likeliness('sua')).toBeGreaterThan(likeliness('sữa'));
  });

  it('ranks all topics, the likeliest first, as shares of 1', () => {
    const ranked = model.rank('nộp bài ở đâu').map(({ probability }) => probability);
    expect(ranked).toHaveLength(3);
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    expect(ranked.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
  });

  it('learns the same from the same examples', () => {
    expect(new TopicModel(examples).rank('sửa sáng kiến')).toEqual(model.rank('sửa sáng kiến'));
  });
});

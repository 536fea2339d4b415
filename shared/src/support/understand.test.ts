import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../text/fold.ts';
import { supportTopics, topicTitles } from './topics.ts';
import { understandQuestion } from './understand.ts';

const topicOf = (question: string) => understandQuestion(question).topic;

describe('what a question is about', () => {
  it.each(supportTopics)('%s is understood by its title, with and without marks', (topic) => {
    const title = topicTitles[topic];
    expect([topicOf(title), topicOf(foldForSearch(title))]).toEqual([topic, topic]);
  });

  it.each([
    ['hello', 'smalltalk.greeting'],
    ['chào bạn', 'smalltalk.greeting'],
    ['ok cảm ơn', 'smalltalk.thanks'],
    ['SK-2345-ABCD', 'action.status'],
    ['kiem tra giup minh sk-2345-abcd voi ad', 'action.status'],
  ])('%s → %s', (question, topic) => {
    expect(topicOf(question)).toBe(topic);
  });

  it.each([
    ['có mất phí không', 'programme.what'],
    ['nộp có tốn tiền không', 'programme.what'],
    ['nop co mat tien ko', 'programme.what'],
    ['lệ phí nộp sáng kiến bao nhiêu', 'programme.what'],
    ['giai đoạn 3', 'phase.two'],
    ['đợt 3', 'phase.two'],
    ['bao giờ có đợt 3', 'phase.two'],
    ['giai đoạn ba', 'phase.two'],
    ['dot3', 'phase.two'],
    ['em muốn hỏi về minh chứng ạ', 'evidence.files'],
    ['muốn hỏi về mô tả', 'description.limit'],
    ['cho hỏi về lương', 'none'],
    ['giai đoạn 1', 'phase.one'],
    ['đợt 1', 'phase.one'],
  ])('%s → %s', (question, topic) => {
    expect(topicOf(question)).toBe(topic);
  });

  it.each(['đúng rồi', 'ok', 'đồng ý', 'tôi đồng ý', 'vâng', 'ừ', 'đúng', 'chuẩn', 'chính xác', 'uh', 'yes'])(
    'takes a nod for a courtesy or nothing, and never for a matter: %s',
    (nod) => {
      for (const typed of [nod, foldForSearch(nod), `${nod} ạ`])
        expect(['smalltalk.thanks', 'none']).toContain(topicOf(typed));
    },
  );

  it.each(['có', 'không', 'rồi', 'chưa', 'xong', 'no'])('finds no matter in a bare %s', (word) => {
    expect(['smalltalk.thanks', 'none']).toContain(topicOf(word));
  });

  it.each([
    'tôi muốn hỏi về hồ sơ',
    'cho hỏi về hồ sơ',
    'em cần hỏi về hồ sơ đã nộp',
    'hỏi về sáng kiến đã nộp',
  ])('does not take a question about a dossier for a greeting: %s', (question) => {
    expect(topicOf(question)).not.toMatch(/^smalltalk/);
  });

  it.each(['', '   ', '?!…', '👍👍', '\u0301', '1', 'x'.repeat(100_000)])('is nothing in %j', (question) => {
    expect(topicOf(question)).toBe('none');
  });

  it('comes with how sure that is, and with the two nearest topics', () => {
    const { topic, confidence, nearest, unsure } = understandQuestion('Phần mô tả tối đa bao nhiêu ký tự?');
    expect([topic, nearest[0], nearest.length, unsure]).toEqual([
      'description.limit',
      'description.limit',
      2,
      false,
    ]);
    expect(confidence).toBeGreaterThan(0.8);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(confidence).toBe(Number(confidence.toFixed(3)));
  });

  it('offers two topics also for what is foreign or empty', () => {
    for (const question of ['thời tiết hôm nay', '']) {
      const { topic, nearest } = understandQuestion(question);
      expect([topic, new Set(nearest).size]).toEqual(['none', 2]);
      expect(nearest).not.toContain('none');
    }
  });

  it.each(['giá vàng', 'cảm ơn', 'xin chào ad', 'gặp cán bộ', 'chào hỏi giá vàng'])(
    'offers neither a courtesy nor a person, whom a button fetches anyway: %s',
    (question) => {
      const { nearest } = understandQuestion(question);
      expect(nearest).toHaveLength(2);
      for (const topic of nearest) expect(topic).not.toMatch(/^smalltalk|^action\.human$/);
    },
  );

  it('rests on the beginning of a long text', () => {
    const question = 'Phần mô tả tối đa bao nhiêu ký tự? '.repeat(10).slice(0, 200);
    expect(understandQuestion(question + 'thời tiết '.repeat(10_000))).toEqual(understandQuestion(question));
  });
});

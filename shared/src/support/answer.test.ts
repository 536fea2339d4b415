import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motTrieuSangKien as programme } from '../programme/mot-trieu-sang-kien.ts';
import { countCharacters } from '../text/count.ts';
import { answerSupport, answerUnknown, askWhich, type SupportAnswer } from './answer.ts';
import { isSupportTopic, supportTopics, topicTitles } from './topics.ts';

const moments = {
  before: new Date('2022-01-01T09:00:00+07:00'),
  phaseOne: new Date('2022-03-15T09:00:00+07:00'),
  gap: new Date('2022-06-01T03:00:00+07:00'),
  phaseTwo: new Date('2022-06-15T09:00:00+07:00'),
  closed: new Date('2023-09-02T00:00:00+07:00'),
};
const anyDate = fc.oneof(
  fc.constantFrom(...Object.values(moments)),
  fc.date({ min: new Date('2021-06-01'), max: new Date('2024-06-01'), noInvalidDate: true }),
);
const anyTopic = fc.constantFrom(...supportTopics);
/** Pages of the app (mini-app/src/app/routes.tsx), the steps of its form and the headings of its guide. */
const pages =
  /^\/(?:ho-so|ho-tro|quyen|can-bo|nop\/(?:personal|workplace|target-group|initiative|evidence)|huong-dan#(?:dieu-kien|cac-buoc|thoi-gian|mo-ta|minh-chung|vi-du))$/;

function expectFit({ text, next }: SupportAnswer): void {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).toMatch(/^\p{Lu}[^]*[.!?]$/u);
  expect(text).not.toMatch(/undefined|null|NaN|\n\n| {2}/);
  expect(countCharacters(text)).toBeLessThanOrEqual(900);
  expect(next.length).toBeGreaterThan(0);
  expect(next.length).toBeLessThanOrEqual(4);
  for (const each of next) {
    expect(countCharacters(each.title)).toBeLessThanOrEqual(30);
    if ('open' in each) expect(each.open).toMatch(pages);
    else expect(isSupportTopic(each.ask)).toBe(true);
  }
  expect(new Set(next.map(({ title }) => title)).size).toBe(next.length);
}

describe('an answer', () => {
  it('is short, well formed and leads on, to every topic on every day', () => {
    for (const topic of supportTopics) {
      for (const at of Object.values(moments)) expectFit(answerSupport(topic, { programme, at }));
    }
    fc.assert(
      fc.property(anyTopic, anyDate, (topic, at) => expectFit(answerSupport(topic, { programme, at }))),
    );
  });

  it('never leads back to the question itself', () => {
    fc.assert(
      fc.property(anyTopic, anyDate, (topic, at) => {
        const { next } = answerSupport(topic, { programme, at });
        expect(next.map((each) => ('ask' in each ? each.ask : each.open))).not.toContain(topic);
      }),
    );
  });

  it('has button words within 30 letters for every topic', () => {
    for (const title of Object.values(topicTitles)) expect(countCharacters(title)).toBeLessThanOrEqual(30);
  });

  it.each(supportTopics)('offers no way to submit after the end: %s', (topic) => {
    const { next } = answerSupport(topic, { programme, at: moments.closed });
    for (const each of next) {
      expect('ask' in each ? each.ask : each.open).not.toMatch(/^\/nop|^action\.submit$|^submit\./);
      expect(each.title).not.toMatch(/^Nộp|nháp/);
    }
  });

  it('says to who wants to submit after the end that it is over', () => {
    for (const topic of ['action.submit', 'entry.how', 'submit.steps', 'multiple'] as const) {
      const { text } = answerSupport(topic, { programme, at: moments.closed });
      expect(text).toMatch(/^Chương trình đã kết thúc nhận sáng kiến lúc 24h00 ngày 1\/9\/2023\./);
    }
  });

  it('offers a draft, and no submission, while the gate is shut for a while', () => {
    for (const at of [moments.before, moments.gap]) {
      const { text, next } = answerSupport('action.submit', { programme, at });
      expect(text).toContain('bản nháp vẫn được giữ');
      expect(next[0]).toEqual({ title: 'Soạn sẵn bản nháp', open: '/nop/personal' });
    }
  });

  it('offers app and chat while the gate is open', () => {
    const { next } = answerSupport('entry.how', { programme, at: moments.phaseTwo });
    expect(next.slice(0, 2)).toEqual([
      { title: 'Nộp sáng kiến', open: '/nop/personal' },
      { title: 'Nộp qua tin nhắn', ask: 'action.submit' },
    ]);
  });

  it('says that the way in costs nothing', () => {
    const { text } = answerSupport('programme.what', { programme, at: moments.phaseTwo });
    expect(text).toContain('không thu tiền của người nộp');
  });

  it('promises no money', () => {
    const { text } = answerSupport('reward', { programme, at: moments.phaseTwo });
    expect(text).toContain('chưa có thông tin chính thức');
    expect(text.split('\n').slice(0, -1).join(' ')).not.toMatch(/\d|triệu đồng/);
  });

  it('tells of the disputed days in the words of both clauses', () => {
    const { text } = answerSupport('eligibility.dates', { programme, at: moments.phaseTwo });
    for (const clause of programme.applied.disputedClauses) expect(text).toContain(clause);
    expect(text).toContain('từ ngày 2/9/2022 đến hết ngày 1/9/2023, hồ sơ vẫn được nhận');
  });
});

describe('a question that is not understood', () => {
  it('is met with the two nearest topics and a person', () => {
    const answer = answerUnknown(['phase.one', 'phase.two', 'reward'], { programme, at: moments.gap });
    for (const topic of ['phase.one', 'phase.two'] as const)
      expect(answer.text).toContain(topicTitles[topic]);
    expectFit(answer);
    expect(answer.next.map(({ title }) => title)).toEqual(['Giai đoạn 1', 'Giai đoạn 2', 'Gặp cán bộ']);
  });

  it.each([[[]], [['action.human']], [['smalltalk.thanks', 'smalltalk.greeting']]] as const)(
    'is met with two usual topics when %j is near',
    (nearest) => {
      const answer = answerUnknown(nearest, { programme, at: moments.phaseTwo });
      expectFit(answer);
      expect(answer.next).toHaveLength(3);
    },
  );

  it('is not met with a submission after the end', () => {
    const answer = answerUnknown(['action.submit', 'reward'], { programme, at: moments.closed });
    expect(answer.next).toEqual([
      { title: 'Khen thưởng', ask: 'reward' },
      { title: 'Gặp cán bộ', ask: 'action.human' },
    ]);
  });
});

describe('a question between topics', () => {
  it('is asked back by the names of the topics', () => {
    const answer = askWhich(['phase.one', 'phase.two']);
    expectFit(answer);
    expect(answer.text).toContain('“Giai đoạn 1” hay “Giai đoạn 2”?');
    expect(answer.next.at(-1)).toEqual({ title: 'Gặp cán bộ', ask: 'action.human' });
  });

  it('never offers a courtesy', () => {
    expect(askWhich(['smalltalk.greeting', 'reward']).text).toContain('hỏi về “Khen thưởng”?');
    expect(answerUnknown(['smalltalk.thanks', 'reward'], { programme, at: moments.gap }).next).toEqual([
      { title: 'Khen thưởng', ask: 'reward' },
      { title: 'Gặp cán bộ', ask: 'action.human' },
    ]);
  });

  it('keeps a button for a person whatever is near', () => {
    fc.assert(
      fc.property(fc.array(anyTopic), (nearest) => {
        const answer = askWhich(nearest);
        expectFit(answer);
        expect(answer.next.at(-1)).toMatchObject({ ask: 'action.human' });
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

test('between the phases one is told when it opens, may write already, and sends as soon as it is open', async () => {
  await using talk = await TalkWithBot.open({ startsAt: '2022-06-01T01:00:00+07:00' });
  await talk.say('nộp sáng kiến');
  expect(talk.last.text).toContain('7h00 ngày 1/6/2022');
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  expect(talk.last.text).toContain('Cổng đang tạm đóng');
  expect(await talk.dossiers()).toEqual([]);
  talk.pass(6 * 3600_000);
  await talk.say('xem lại');
  await talk.tap('Nộp bài');
  expect(await talk.dossiers()).toHaveLength(1);
});

test('the last millisecond of phase 2 is in time, the next one is not', async () => {
  for (const [at, dossiers] of [
    ['2023-09-01T23:59:59.999+07:00', 1],
    ['2023-09-02T00:00:00.000+07:00', 0],
  ] as const) {
    await using talk = await TalkWithBot.open({ startsAt: '2023-08-31T09:00:00+07:00' });
    await answerUntil(talk, 'review');
    const send = talk.payloadOf('Nộp bài');
    talk.now = new Date(at);
    await talk.arrive({ kind: 'text', text: send }, { at: talk.now });
    await talk.work();
    expect(await talk.dossiers()).toHaveLength(dossiers);
    expect(await talk.draft())[dossiers === 1 ? 'toBeUndefined' : 'toBeDefined']();
  }
});

test('after the end nothing is begun, and the talk says since when', async () => {
  await using talk = await TalkWithBot.open({ startsAt: '2023-09-05T09:00:00+07:00' });
  await talk.say('tôi muốn nộp sáng kiến');
  expect(talk.last.text).toContain('24h00 ngày 1/9/2023');
  expect(await askedNow(talk)).toBeNull();
});

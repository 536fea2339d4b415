import { CONFEDERATION_UNIT_ID } from '@sang-kien/shared';
import { describe, expect, test } from 'vitest';
import { anOfficial } from '../../testing/index.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

const WANTED = 'gặp cán bộ';
const FRIDAY_EVENING = '2022-06-17T20:00:00+07:00';
const always = { contactName: 'Ban tổ chức', contactPhone: '0900000009', hours: 'always' as const };

const open = async (talk: TalkWithBot) => talk.storage.handOvers.openOf((await talk.person()).id);
const told = async (talk: TalkWithBot, personId: string) =>
  (await talk.storage.outbox.inboxOf(personId, 9)).messages.length;

describe('while nobody is appointed', () => {
  test('asking again and leaving a number get no promise either', async () => {
    await using talk = await TalkWithBot.open({ support: always });
    for (const words of [WANTED, WANTED, '0900 000 001']) {
      const [bubble] = await talk.say(words);
      expect(bubble?.text, words).toContain('chưa có cán bộ nào trực');
      expect(bubble?.text, words).toContain('gọi Ban tổ chức, số 0900 000 009');
      expect(bubble?.text, words).not.toMatch(/đã chuyển lời|gọi lại|nhắn lại/);
    }
  });

  test('whoever is appointed since is told when the person asks again', async () => {
    await using talk = await TalkWithBot.open();
    await talk.say(WANTED);
    const { id } = (await open(talk))!;
    const desk = await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain('đã chuyển lời tới bộ phận hỗ trợ của Chương trình.');
    await talk.say(WANTED);
    expect((await talk.storage.outbox.inboxOf(desk.id, 9)).messages).toMatchObject([{ subject: id }]);
    expect((await open(talk))?.id).toBe(id);
  });

  test('whoever is appointed since is told when the person leaves a number', async () => {
    await using talk = await TalkWithBot.open();
    await talk.say(WANTED);
    const desk = await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    const [noted] = await talk.say('0900 000 001');
    expect(noted?.text).toContain('đã ghi số 0900 000 001 để cán bộ gọi lại');
    expect(await told(talk, desk.id)).toBe(1);
  });
});

describe('how somebody is said to answer', () => {
  test('is by message only while no number is known, and also by phone once one was left', async () => {
    await using talk = await TalkWithBot.open();
    await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    const [first] = await talk.say(WANTED);
    expect(first?.text).toContain('Cán bộ sẽ nhắn lại cho Anh/Chị');
    await talk.say('0900 000 001');
    const [again] = await talk.say(WANTED);
    expect(again?.text).toContain('Cán bộ sẽ nhắn hoặc gọi lại cho Anh/Chị');
    expect(again?.text).not.toContain('nhắn số điện thoại vào đây');
  });

  test('is by phone only where the channel will have stopped to take messages by then', async () => {
    await using talk = await TalkWithBot.open({ channel: 'messenger', startsAt: FRIDAY_EVENING });
    await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    const [first] = await talk.say(WANTED);
    expect(first?.text).toContain('Cán bộ cần số điện thoại của Anh/Chị để gọi lại.');
    expect(first?.text).toContain('nhắn số điện thoại vào đây');
    await talk.say('0900 000 001');
    const [again] = await talk.say(WANTED);
    expect(again?.text).toContain('Cán bộ sẽ gọi lại cho Anh/Chị từ 7h30 thứ Hai ngày 20/6/2022.');
  });

  test('asks once more for a number when none was left', async () => {
    await using talk = await TalkWithBot.open({ startsAt: FRIDAY_EVENING });
    await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    await talk.say(WANTED);
    const [again] = await talk.say(WANTED);
    expect(again?.text).toContain('Cán bộ sẽ nhắn lại cho Anh/Chị từ 7h30 thứ Hai ngày 20/6/2022.');
    expect(again?.text).toContain('nhắn số điện thoại vào đây');
  });
});

test('what staff wrote from another tool is among the lines that are handed over', async () => {
  await using talk = await TalkWithBot.open();
  await talk.say('chào');
  await talk.staffSays('Anh/Chị cần gì ạ?');
  talk.pass(60 * 60_000);
  await talk.say(WANTED);
  const lines = (await open(talk))!.context.lines.map(({ from, text }) => `${from}: ${text}`);
  expect(lines).toContain('staff: Anh/Chị cần gì ạ?');
});

test('a number that was left stays with the call, however much is said after it', async () => {
  await using talk = await TalkWithBot.open();
  await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
  await talk.say(WANTED);
  await talk.say('0900 000 001');
  await talk.say('0900 000 002');
  expect((await open(talk))?.context.phone).toBe('+84900000002');
  expect((await open(talk))?.context.lines.at(-1)?.text).toBe(WANTED);
});

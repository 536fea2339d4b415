import { CONFEDERATION_UNIT_ID, foldForSearch } from '@sang-kien/shared';
import { describe, expect, test } from 'vitest';
import type { DraftContent } from '@sang-kien/shared';
import { anOfficial, aPerson, aRecordedDossier } from '../../testing/index.ts';
import type { Person } from '../../services/ports.ts';
import { TalkWithBot, type TalkOptions } from '../talk-with-bot.test-data.ts';

const workplace = { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Việt Yên' };
const WANTED = 'gặp cán bộ';
const FRIDAY_EVENING = '2022-06-17T20:00:00+07:00';

async function withDraft(content: DraftContent, options: TalkOptions = {}): Promise<TalkWithBot> {
  const talk = await TalkWithBot.open(options);
  const person = await talk.person();
  const change = { personId: person.id, freshId: 'draft', base: null, via: 'app' as const };
  await talk.storage.drafts.save({ ...change, content, at: talk.now });
  return talk;
}
const open = async (talk: TalkWithBot) => talk.storage.handOvers.openOf((await talk.person()).id);
/** Whether somebody was called to the person who asked. */
const isTold = async (talk: TalkWithBot, personId: string) =>
  (await talk.storage.outbox.inboxOf(personId, 9)).messages.some(({ kind }) => kind === 'hand_over');

describe('asking for a person', () => {
  test('calls the officials of the person’s unit, and tells the person so in one bubble', async () => {
    await using talk = await withDraft({ workplace, author: { phone: '0900 000 001' } });
    const district = await anOfficial(talk.storage, { unitId: 'tinh-24/222' });
    const province = await anOfficial(talk.storage, { unitId: 'tinh-24' });
    const [bubble, ...more] = await talk.say(WANTED);
    expect(more).toEqual([]);
    expect(bubble?.text).toBe(
      [
        'Chúng tôi đã chuyển lời tới cán bộ của Liên đoàn Lao động huyện Việt Yên. ' +
          'Cán bộ sẽ nhắn hoặc gọi lại cho Anh/Chị trong giờ làm việc.',
        'Trong khi chờ, Anh/Chị cứ hỏi tiếp hoặc viết tiếp hồ sơ.',
      ].join('\n'),
    );
    expect([await isTold(talk, district.id), await isTold(talk, province.id)]).toEqual([true, false]);
    expect(await open(talk)).toMatchObject({
      unitIds: ['tinh-24/222', 'tinh-24', CONFEDERATION_UNIT_ID],
      grassrootsKey: foldForSearch(workplace.grassrootsUnion),
      context: { phone: '+84900000001', unitName: 'Liên đoàn Lao động huyện Việt Yên', code: null },
    });
  });

  test('goes up to the nearest level that has an official', async () => {
    await using talk = await withDraft({ workplace });
    const other = foldForSearch('CĐCS Công ty khác');
    const beside = await anOfficial(talk.storage, { unitId: 'tinh-24/222', grassrootsKey: other });
    const province = await anOfficial(talk.storage, { unitId: 'tinh-24' });
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain('cán bộ của Liên đoàn Lao động tỉnh Bắc Giang');
    expect([await isTold(talk, beside.id), await isTold(talk, province.id)]).toEqual([false, true]);
  });

  test('hands over the last lines, how far the draft is, and the newest dossier', async () => {
    await using talk = await withDraft({ workplace, author: { fullName: 'Nguyễn Thị Mẫu' } });
    const { code } = await aRecordedDossier(talk.storage, await talk.person());
    await talk.say('chụp ảnh minh chứng thế nào');
    await talk.say(WANTED);
    const { context } = (await open(talk))!;
    expect(context).toMatchObject({ code, personName: 'Nguyễn Thị Mẫu', channel: 'zalo' });
    expect(context.draftStep).toMatch(/^Bước \d\/7 · /);
    expect(context.lines.map(({ from }) => from)).toEqual(['person', 'bot', 'person']);
    expect(context.lines.at(-1)?.text).toBe(WANTED);
  });

  test('takes unit and number from the newest dossier when there is no draft', async () => {
    await using talk = await TalkWithBot.open();
    await aRecordedDossier(talk.storage, await talk.person());
    const district = await anOfficial(talk.storage, { unitId: 'tinh-24/222' });
    await talk.say(WANTED);
    expect(await isTold(talk, district.id)).toBe(true);
    expect((await open(talk))?.context).toMatchObject({ phone: '+84900000001', draftStep: null });
  });

  test('takes no author’s name and number when a union submits on the author’s behalf', async () => {
    const author = { fullName: 'Trần Văn Thử', phone: '0900000002' };
    await using talk = await withDraft({ submittedBy: 'union', workplace, author });
    await talk.say(WANTED);
    expect((await open(talk))?.context).toMatchObject({ personName: null, phone: null });
  });

  test('goes to the support desk when no unit is known', async () => {
    await using talk = await TalkWithBot.open();
    const [desk, district] = [
      await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID }),
      await anOfficial(talk.storage, { unitId: 'tinh-24/222' }),
    ];
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain('đã chuyển lời tới bộ phận hỗ trợ của Chương trình');
    expect([await isTold(talk, desk.id), await isTold(talk, district.id)]).toEqual([true, false]);
  });

  test('calls nobody who only scores', async () => {
    await using talk = await TalkWithBot.open();
    const reviewer = await aPerson(talk.storage, talk.now);
    const post = { unitId: CONFEDERATION_UNIT_ID, role: 'reviewer' as const, grassrootsKey: null };
    const expiresAt = new Date(talk.now.getTime() + 1);
    await talk.storage.officials.invite({ ...post, tokenHash: 'r', expiresAt });
    await talk.storage.officials.accept('r', reviewer.id, talk.now);
    const desk = await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    await talk.say(WANTED);
    expect([await isTold(talk, reviewer.id), await isTold(talk, desk.id)]).toEqual([false, true]);
  });

  test('promises nothing when nobody was appointed, and names the contact of the settings', async () => {
    const support = { contactName: 'Ban tổ chức', contactPhone: '0900000009', hours: 'always' as const };
    await using talk = await TalkWithBot.open({ support });
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain('hiện chưa có cán bộ nào trực');
    expect(bubble?.text).toContain('gọi Ban tổ chức, số 0900 000 009');
    expect(bubble?.text).not.toContain('đã chuyển lời');
    expect(await open(talk)).toMatchObject({ unitIds: [CONFEDERATION_UNIT_ID] });
  });
});

describe('outside office hours', () => {
  const support = {
    contactName: 'Ban tổ chức',
    contactPhone: '0900000009',
    hours: { from: '07:30', to: '17:00' },
  };

  test('nobody’s phone rings at night: whoever is there hears of it at seven', async () => {
    const startsAt = '2022-06-17T23:00:00+07:00';
    await using talk = await withDraft({ workplace }, { startsAt, support });
    const desk = await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    await talk.say(WANTED);
    const via = async () =>
      (await talk.storage.outbox.inboxOf(desk.id, 9)).messages.map(({ deliveredVia }) => deliveredVia);
    talk.now = new Date('2022-06-18T06:59:59+07:00');
    await talk.work();
    expect(await via()).toEqual([null]);
    talk.now = new Date('2022-06-18T07:00:00+07:00');
    await talk.work();
    expect(await via()).toEqual(['oa']);
  });

  test('the support desk is told, and the person hears when somebody answers and whom to call', async () => {
    await using talk = await withDraft({ workplace }, { startsAt: FRIDAY_EVENING, support });
    const district = await anOfficial(talk.storage, { unitId: 'tinh-24/222' });
    const desk = await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain('Hiện đang ngoài giờ làm việc.');
    expect(bubble?.text).toContain('từ 7h30 thứ Hai ngày 20/6/2022.');
    expect(bubble?.text).toContain('Nếu cần gấp, Anh/Chị gọi Ban tổ chức, số 0900 000 009.');
    const reachedVia = async ({ id }: Person) =>
      (await talk.storage.outbox.inboxOf(id, 9)).messages.map(({ deliveredVia }) => deliveredVia);
    expect([await reachedVia(district), await reachedVia(desk)]).toEqual([[null], ['oa']]);
    talk.now = new Date('2022-06-20T07:30:00+07:00');
    await talk.work();
    expect(await reachedVia(district)).toEqual(['oa']);
  });

  test('the unit is not called in the morning to somebody who was helped before', async () => {
    await using talk = await withDraft({ workplace }, { startsAt: FRIDAY_EVENING, support });
    const district = await anOfficial(talk.storage, { unitId: 'tinh-24/222' });
    const desk = await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    await talk.say(WANTED);
    await talk.storage.handOvers.close({ id: (await open(talk))!.id, by: desk.id, at: talk.now });
    talk.now = new Date('2022-06-20T07:30:00+07:00');
    await talk.work();
    const { messages } = await talk.storage.outbox.inboxOf(district.id, 9);
    expect(messages).toMatchObject([{ deliveredVia: 'inbox' }]);
  });

  test('the unit is told all the same when the desk has nobody', async () => {
    await using talk = await withDraft({ workplace }, { startsAt: FRIDAY_EVENING });
    const district = await anOfficial(talk.storage, { unitId: 'tinh-24/222' });
    await talk.say(WANTED);
    expect(await isTold(talk, district.id)).toBe(true);
  });
});

describe('asking again', () => {
  test('tells when it was passed on, and calls nobody twice, until somebody has helped', async () => {
    await using talk = await withDraft({ workplace });
    const official = await anOfficial(talk.storage, { unitId: 'tinh-24/222' });
    await talk.say(WANTED);
    const first = (await open(talk))!;
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain(
      'Anh/Chị đã nhờ gặp cán bộ lúc 9h01 ngày 15/6/2022. ' +
        'Chúng tôi đã chuyển lời tới cán bộ của Liên đoàn Lao động huyện Việt Yên.',
    );
    expect((await talk.storage.outbox.inboxOf(official.id, 9)).messages).toHaveLength(1);
    await talk.storage.handOvers.close({ id: first.id, by: official.id, at: talk.now });
    await talk.say(WANTED);
    expect((await talk.storage.outbox.inboxOf(official.id, 9)).messages).toHaveLength(2);
  });
});

test('a call that nobody closed for three days is made anew', async () => {
  await using talk = await withDraft({ workplace });
  const official = await anOfficial(talk.storage, { unitId: 'tinh-24/222' });
  await talk.say(WANTED);
  talk.pass(3 * 24 * 3600_000);
  const [bubble] = await talk.say(WANTED);
  expect(bubble?.text).not.toContain('Anh/Chị đã nhờ gặp cán bộ lúc');
  expect((await talk.storage.outbox.inboxOf(official.id, 9)).messages).toHaveLength(2);
});

describe('a number to call back', () => {
  test('may be left by whoever waits', async () => {
    await using talk = await TalkWithBot.open();
    await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain('Nếu muốn được gọi lại, Anh/Chị nhắn số điện thoại vào đây.');
    const [noted] = await talk.say('0900 000 001');
    expect(noted?.text).toContain('đã ghi số 0900 000 001');
  });

  test('is not asked for in the middle of a submission, where the question is asked again below', async () => {
    await using talk = await TalkWithBot.open();
    await anOfficial(talk.storage, { unitId: CONFEDERATION_UNIT_ID });
    await talk.say('nộp sáng kiến');
    const [bubble] = await talk.say(WANTED);
    expect(bubble?.text).toContain('đã chuyển lời');
    expect(bubble?.text).toContain('Bước 1/7');
    expect(bubble?.text).not.toContain('được gọi lại');
  });
});

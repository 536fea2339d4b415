import { makeDossierCode } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../../storage/look-inside.test-data.ts';
import { aRecordedDossier } from '../../testing/dossier.ts';
import { aDossier } from '../../testing/outbox.ts';
import { aPerson } from '../../testing/storage.ts';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

const code = makeDossierCode((below) => below - 3);
const foreign = makeDossierCode((below) => below - 5);
const nobodys = makeDossierCode((below) => below - 7);
let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
  await aDossier(talk.storage, await talk.person(), { code });
  await aDossier(talk.storage, await aPerson(talk.storage), { code: foreign });
});
afterEach(() => talk[Symbol.asyncDispose]());

test('tells the state of the person’s own dossier, however the code is typed', async () => {
  for (const typed of [code, `hồ sơ ${code.toLowerCase()} đến đâu rồi?`, code.replaceAll('-', ' ')]) {
    const [reply] = await talk.say(typed);
    expect(reply?.text).toContain('Đã nộp');
  }
});

test('tells the newest dossier to who asks for theirs without a code', async () => {
  await talk.say('hồ sơ của tôi tới đâu rồi');
  expect(talk.last.text).toContain(code);
});

test('somebody else’s code and nobody’s get one and the same answer', async () => {
  const [theirs] = await talk.say(foreign);
  const [none] = await talk.say(nobodys);
  expect(theirs?.text.replace(foreign, '')).toBe(none?.text.replace(nobodys, ''));
});

test('the phone number in the dossier proves it, from then on without asking', async () => {
  await talk.say(foreign);
  await talk.say('0900 000 001');
  expect(talk.last.text).toContain('Đã nộp');
  await talk.say(foreign);
  expect(talk.last.text).toContain('Đã nộp');
});

test('numbers cannot be guessed: five tries a day', async () => {
  for (let i = 0; i < 5; i += 1) {
    await talk.say(foreign);
    await talk.say(`0900 000 01${i}`);
    expect(talk.last.text).toContain('không khớp');
  }
  await talk.say(foreign);
  await talk.say('0900 000 001');
  expect(talk.last.text).toContain('ngày mai');
  talk.pass(24 * 3600_000);
  await talk.say(foreign);
  await talk.say('0900 000 001');
  expect(talk.last.text).toContain('Đã nộp');
});

test('a state asked for in the middle of a submission leaves the question standing', async () => {
  await answerUntil(talk, 'title');
  await talk.say(code);
  expect(talk.last.text).toContain('Đã nộp');
  expect(talk.last.text).toContain('Bước 4/7');
  expect(await askedNow(talk)).toBe('title');
});

test('what an officer entered for others is not told once their post has ended', async () => {
  const { storage } = talk;
  const officer = await talk.person();
  const at = new Date('2022-06-15T02:00:00Z');
  const seat = { unitId: 'tinh-24/222', role: 'district-official' as const, grassrootsKey: null };
  await storage.officials.invite({ ...seat, tokenHash: 'h', expiresAt: new Date(at.getTime() + 1) });
  await storage.officials.accept('h', officer.id, at);
  const given = { at, content: { submittedBy: 'union' as const } };
  const { code: entered } = await aRecordedDossier(storage, officer, given);
  await talk.say(entered);
  expect(talk.last.text).toContain('Đã nộp');
  const [post] = rowsOf(storage, 'select id from official');
  await storage.appointments.endPost({ id: String(post!['id']), by: null, at });
  await talk.say(entered);
  expect(talk.last.text).not.toContain('Đã nộp');
  await talk.say('hồ sơ của tôi tới đâu rồi');
  expect(talk.last.text).not.toContain(entered);
});

describe('a dossier that its unit sent back', () => {
  const sendBack = async (of: string) => {
    const dossier = (await talk.storage.submissions.findByCode(of))!;
    await talk.storage.submissionChanges.move({
      submissionId: dossier.id,
      from: dossier,
      to: 'needs_changes',
      actor: 'unit',
      by: dossier.personId,
      at: new Date('2022-06-15T02:00:00Z'),
      reason: 'Số văn bản chưa khớp.',
      exclusion: null,
      steps: ['recognition'],
      audit: null,
      notices: [],
    });
  };

  test('is told with the reason, the steps and the way to mend it', async () => {
    await sendBack(code);
    const [reply] = await talk.say(code);
    for (const words of ['Cần bổ sung', 'Mục cần sửa: Công nhận và áp dụng', 'Lý do: Số văn bản chưa khớp.'])
      expect(reply?.text).toContain(words);
    expect(reply?.text).toContain('bấm “Gửi lại”');
    expect(JSON.stringify(reply)).toContain(`/ho-so/${code}/bo-sung`);
  });

  test('is mended by who handed it in, also when somebody else proved it theirs', async () => {
    await sendBack(foreign);
    await talk.say(foreign);
    await talk.say('0900 000 001');
    expect(talk.last.text).toContain('Người đã nộp hồ sơ sửa');
    expect(JSON.stringify(talk.last)).not.toContain('/bo-sung');
  });
});

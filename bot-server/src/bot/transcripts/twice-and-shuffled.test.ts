import { expect, test } from 'vitest';
import { answerUntil, askedNow, typedAnswers } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

test('every event delivered again, at once and much later, changes nothing', async () => {
  await using talk = await TalkWithBot.open();
  const told: { id: string; text: string; at: Date }[] = [];
  const say = talk.say.bind(talk);
  talk.say = async (text) => {
    const one = { id: talk.nextId(), text, at: talk.pass() };
    told.push(one);
    await talk.arrive({ kind: 'text', text }, one);
    await talk.arrive({ kind: 'text', text }, one);
    return talk.work();
  };
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  const heard = talk.heard.length;
  for (const one of told.toReversed()) await talk.arrive({ kind: 'text', text: one.text }, one);
  await talk.work();
  expect(talk.heard).toHaveLength(heard);
  expect(await talk.dossiers()).toHaveLength(1);
  expect(await askedNow(talk)).toBeNull();
  talk.say = say;
});

test('two taps on “Nộp bài” that come together make one dossier', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'review');
  const send = talk.payloadOf('Nộp bài');
  for (let i = 0; i < 3; i += 1) await talk.arrive({ kind: 'text', text: send });
  await talk.work();
  const dossiers = await talk.dossiers();
  expect(dossiers).toHaveLength(1);
  expect(talk.last.text).toContain(dossiers[0]!.code);
});

test('pieces of a description stand in the order in which they were sent, whatever order they come in', async () => {
  const pieces = ['Một: trước đây làm bằng tay.', 'Hai: em làm gá.', 'Ba: mỗi ca thêm 50 sản phẩm.'];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [2, 0, 1],
  ]) {
    await using talk = await TalkWithBot.open();
    await answerUntil(talk, 'description');
    const sent = pieces.map((text) => ({ text, id: talk.nextId(), at: talk.pass(1000) }));
    for (const place of [...order, ...order]) {
      const { text, ...one } = sent[place]!;
      await talk.arrive({ kind: 'text', text }, one);
      await talk.work();
    }
    expect((await talk.draft())?.content.initiative?.description).toBe(pieces.join('\n'));
  }
});

test('a piece that comes only after “Xong” still finds its place', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'description');
  await talk.say('Một: trước đây làm bằng tay.');
  const late = { id: talk.nextId(), at: talk.pass(1000) };
  await talk.say('Ba: mỗi ca thêm 50 sản phẩm.');
  await talk.tap('Xong');
  expect(await askedNow(talk)).toBe('benefit');
  await talk.arrive({ kind: 'text', text: 'Hai: em làm gá.' }, late);
  await talk.work();
  expect((await talk.draft())?.content.initiative?.description).toBe(
    'Một: trước đây làm bằng tay.\nHai: em làm gá.\nBa: mỗi ca thêm 50 sản phẩm.',
  );
  expect(await askedNow(talk)).toBe('benefit');
});

test('an answer that comes late does not overwrite the one that was given again', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'fullName');
  const late = { id: talk.nextId(), at: talk.pass() };
  await talk.say('Nguyễn Thị Mẫu');
  await talk.arrive({ kind: 'text', text: 'Nguyen Thi Mau' }, late);
  expect(await talk.work()).toEqual([]);
  expect((await talk.draft())?.content.author?.fullName).toBe('Nguyễn Thị Mẫu');
  expect(await askedNow(talk)).toBe('phone');
});

test('the same words sent twice by mistake answer one question, not the next one too', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'fullName');
  await talk.arrive({ kind: 'text', text: 'Nguyễn Thị Mẫu' }, { at: talk.pass(1000) });
  await talk.arrive({ kind: 'text', text: 'Nguyễn Thị Mẫu' }, { at: talk.pass(1000) });
  const replies = await talk.work();
  expect(replies).toHaveLength(1);
  expect(await askedNow(talk)).toBe('phone');
  expect(typedAnswers.fullName).toBeDefined();
});

test('the same day typed for two questions in a row answers both', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'recognisedOn');
  await talk.say('15/3/2022');
  await talk.arrive({ kind: 'text', text: '15/3/2022' }, { at: talk.pass(6000) });
  expect(await talk.work()).toHaveLength(1);
  expect((await talk.draft())?.content.recognition).toMatchObject({
    date: '15/3/2022',
    appliedFrom: '15/3/2022',
  });
});

test('a long piece sent twice by mistake stands once in the description', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'description');
  const piece = 'Trước đây làm bằng tay, nay có gá. '.repeat(20);
  for (const _ of [1, 2]) await talk.arrive({ kind: 'text', text: piece }, { at: talk.pass(500) });
  await talk.work();
  expect((await talk.draft())?.content.initiative?.description).toHaveLength(piece.trim().length);
});

test('what was said in front of the summary, and comes late, answers no other question', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'review');
  const late = { id: talk.nextId(), at: talk.pass(1000) };
  await talk.say('sửa tên');
  await talk.arrive({ kind: 'text', text: 'đồng ý' }, late);
  await talk.work();
  expect((await talk.draft())?.content.author?.fullName).toBe('Nguyễn Thị Mẫu');
});

test('a question that comes late is answered', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'title');
  const late = { id: talk.nextId(), at: talk.pass(1000) };
  await talk.say('Gá bắt vít');
  await talk.arrive({ kind: 'text', text: 'hạn nộp đến bao giờ?' }, late);
  expect(await talk.work()).toHaveLength(1);
});

test('a clock that was put back leaves nobody without an answer', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'title');
  talk.pass(-3 * 60_000);
  expect(await talk.say('hạn nộp đến bao giờ?')).toHaveLength(1);
});

import { makeDossierCode } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OutgoingText, Person } from '../services/ports.ts';
import type { AnswerChat } from '../services/work-event.ts';
import { aDossier } from '../testing/outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from '../testing/storage.ts';
import { createAnswer } from './answer.ts';

const code = makeDossierCode((below) => below - 3);
const foreign = makeDossierCode((below) => below - 5);
let storage: TestStorage;
let person: Person;
let answer: AnswerChat;

beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  await aDossier(storage, person, { code });
  await aDossier(storage, await aPerson(storage), { code: foreign });
  answer = createAnswer({
    submissions: storage.submissions,
    linkTo: (path) => `https://example.vn/app${path}`,
  });
});
afterEach(() => storage[Symbol.asyncDispose]());

async function say(text: string): Promise<OutgoingText> {
  return (await answer({ person, said: { kind: 'text', text } })) ?? { text: '', buttons: [] };
}
const titles = ({ buttons }: OutgoingText) => buttons.map(({ title }) => title);

it('offers the menu for whatever it does not understand', async () => {
  const reply = await say('Xin chào');
  expect(titles(reply)).toEqual(['Nộp sáng kiến', 'Hồ sơ của tôi', 'Hướng dẫn']);
  expect(reply.buttons[0]).toMatchObject({ open: 'https://example.vn/app/nop/personal' });
});

it('tells the state of the person’s own dossier, however the code is typed', async () => {
  for (const typed of [code, `hồ sơ ${code.toLowerCase()} đến đâu rồi?`, code.replaceAll('-', ' ')]) {
    const reply = await say(typed);
    expect(reply.text).toContain(`Hồ sơ ${code}: Đã nộp.`);
    expect(reply.text).toContain('9h00 ngày 15/6/2022');
    expect(reply.buttons[0]).toEqual({
      title: 'Xem hồ sơ',
      open: `https://example.vn/app/ho-so/${code}`,
    });
  }
});

it.each(['Hồ sơ của tôi đến đâu rồi?', 'tinh trang', 'có KẾT QUẢ chưa ạ', 'ho so'])(
  'tells the state of the newest dossier when asked “%s”',
  async (words) => {
    const newest = makeDossierCode((below) => below - 11);
    await aDossier(storage, person, { code: newest, at: new Date('2022-06-16T02:00:00Z') });
    const reply = await say(words);
    expect(reply.text).toContain(`Hồ sơ ${newest}: Đã nộp.`);
    expect(reply.text).toContain('Sáng kiến: “');
    expect(reply.buttons[0]).toMatchObject({ open: `https://example.vn/app/ho-so/${newest}` });
  },
);

it('offers the menu to a person without a dossier who asks for one', async () => {
  const newcomer = await aPerson(storage);
  const reply = await answer({ person: newcomer, said: { kind: 'text', text: 'hồ sơ' } });
  expect(reply?.text).toContain('chưa thấy hồ sơ nào');
  expect(reply?.buttons).toEqual((await say('Xin chào')).buttons);
});

it('takes other words that hold these letters for no question', async () => {
  expect((await say('tôi thích nho sọc')).text).toBe((await say('Xin chào')).text);
});

it('says the same about somebody else’s dossier as about one that does not exist', async () => {
  const unknown = makeDossierCode((below) => below - 7);
  const aboutForeign = await say(foreign);
  expect(aboutForeign.text.replace(foreign, unknown)).toBe((await say(unknown)).text);
  expect(aboutForeign.text).not.toContain('Đã nộp');
});

it('names a mistyped sign', async () => {
  const wrong = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
  expect((await say(wrong)).text).toContain('gõ nhầm');
});

it('takes no plain words for a code', async () => {
  expect((await say('tôi hỏi sk nhieu quan lắm')).text).toBe((await say('Xin chào')).text);
});

it('welcomes a follower and says where files go', async () => {
  expect((await answer({ person, said: { kind: 'follow' } }))?.text).toContain('Kính chào');
  expect((await answer({ person, said: { kind: 'attachment' } }))?.text).toContain('tệp minh chứng');
});

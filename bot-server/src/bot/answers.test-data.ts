import type { QuestionId } from './submission/question-id.ts';
import { readChatState, type ChatState } from './talk/chat-state.ts';
import type { TalkWithBot } from './talk-with-bot.test-data.ts';

/** What a worker types, question by question; “tap …” taps the button of that name. */
export const typedAnswers: Partial<Record<QuestionId, string>> = {
  fullName: 'dạ em tên là Nguyễn Thị Mẫu ạ',
  phone: '0900.000.001',
  unit: 'may việt yên bắc giang',
  grassrootsUnion: 'CĐCS Công ty May Việt Yên',
  targetGroup: 'công nhân',
  title: 'Gá bắt vít nhanh cho chuyền lắp ráp',
  description:
    'Trước đây bắt vít bằng tay, mỗi ca 200 sản phẩm. Em làm gá giữ chi tiết nên được 250 sản phẩm.',
  benefit: '120 triệu',
  recognised: 'hội đồng sáng kiến',
  documentNo: '15/QĐ-SK',
  recognisedOn: '15/3/2022',
  appliedFrom: '10 tháng 1 năm 2022',
  evidence: 'tap Không có',
  declarations: 'tap Tôi cam kết',
};

export type Asked = ChatState['asking'];

/** The question that waits for an answer. */
export async function askedNow(talk: TalkWithBot): Promise<Asked> {
  const { id } = await talk.person();
  return readChatState((await talk.storage.conversations.find(id)).state).asking;
}

/** Begins a submission and answers what is asked, until `stopAt` is asked; by default until the look over everything. */
export async function answerUntil(
  talk: TalkWithBot,
  stopAt: Exclude<Asked, null> = 'review',
  answers: Partial<Record<QuestionId, string>> = typedAnswers,
): Promise<void> {
  if ((await askedNow(talk)) === null) await talk.say('nộp sáng kiến');
  for (let turns = 0; turns < 40; turns += 1) {
    const asked = await askedNow(talk);
    if (asked === stopAt) return;
    if (asked === null || asked === 'review') throw new Error(`${stopAt} was not asked, but ${asked}`);
    await answer(talk, answers[asked] ?? `(no answer for ${asked})`);
    if (asked === 'description') await talk.tap('Xong');
  }
  throw new Error(`${stopAt} was never asked; the last words: ${talk.last.text}`);
}

/** Types, or taps when the answer says so. */
export async function answer(talk: TalkWithBot, text: string): Promise<void> {
  await (text.startsWith('tap ') ? talk.tap(text.slice(4)) : talk.say(text));
}

import { cleanParagraphs } from '@sang-kien/shared';
import { questionTexts, withThousands } from '../../../texts/bot-questions.ts';
import type { Question } from '../question.ts';
import { withinDraft, withMembers } from './content.ts';
import { plainWords, saysThereIsNone } from './no-answer.ts';
import { announcement } from './polite.ts';
import { answer, bubble, unclear } from './reply.ts';
import { textQuestion } from './text-question.ts';

const texts = questionTexts;

/** “Đặt tên giúp em”, “tên gì cũng được”, “em chưa có”. */
const NO_NAME_YET =
  /^(?:(?:da|em|toi|minh|nho|ad|anh|chi) )*(?:dat (?:ten )?(?:giup|ho|dum)(?: .*)?|(?:ten )?(?:gi|sao|the nao) cung duoc|(?:khong|ko|chua) (?:co|dat|dat ten)|ten (?:gi|sao|nao|nhu the nao|the nao)(?: bay gio| day| ta)?|nghi (?:chua|khong|ko|mai (?:chua|khong)) ra|khoi dat ten|do dat ten(?: lam)?)$/;

const titleWords = textQuestion({
  id: 'title',
  step: 'initiative',
  field: 'initiative.title',
  aliases: ['ten sang kien', 'tieu de', 'ten giai phap', 'ten de tai', 'sang kien'],
  asked: 'always',
  required: true,
  texts: { ...texts.title, ask: '' },
  announcedBy: announcement(
    'tên sáng kiến|ten sang kien|tên sk|ten sk|tên đề tài|ten de tai|tên giải pháp|ten giai phap|tên|ten|(?:sáng kiến|sang kien)(?= (?:của|cua) (?:em|tôi|toi|mình|minh) | ?:)',
  ),
  isNone: (text) =>
    saysThereIsNone(text, 'ten|sang kien nao|y tuong|gi') || NO_NAME_YET.test(plainWords(text)),
  get: ({ initiative }) => initiative?.title,
  set: (content, value) => withMembers(content, 'initiative', { title: value }),
});

export const title: Question = {
  ...titleWords,
  ask: ({ programme }) =>
    bubble(texts.title.ask(withThousands(programme.limits.title)), { example: texts.title.example }),
};

export const description: Question = {
  id: 'description',
  step: 'initiative',
  field: 'initiative.description',
  name: texts.description.name,
  aliases: ['mo ta', 'noi dung', 'noi dung sang kien', 'mo ta sang kien', 'noi dung mo ta'],
  asked: 'always',
  required: true,
  freeText: true,
  ask: ({ programme }) =>
    bubble(texts.description.ask(withThousands(programme.limits.description)), {
      example: texts.description.example,
      choices: [{ title: texts.done, tap: { do: 'done', question: 'description' } }],
    }),
  read: (text, { content }) => {
    const words = cleanParagraphs(text);
    return /[\p{L}\p{N}]/u.test(words)
      ? answer(withMembers(content, 'initiative', { description: withinDraft(words) }))
      : unclear(texts.notRead, { example: texts.description.example });
  },
  show: ({ content }) => cleanParagraphs(content.initiative?.description ?? '') || null,
};

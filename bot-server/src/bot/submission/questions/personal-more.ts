import { cleanLine, type DraftContent } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { announcement, saysNothing } from './polite.ts';
import { answer, bubble, nothing, offer, offerSkip, unclear } from './reply.ts';
import { textQuestion } from './text-question.ts';
import { readYesNo } from './yes-no.ts';

const texts = questionTexts;
const onRequest = { step: 'personal', asked: 'on_request', required: false } as const;

function keepSubmitter(submittedBy: string, { content }: QuestionContext): Reading {
  return answer({ ...content, submittedBy });
}

export const submittedBy: Question = {
  ...onRequest,
  id: 'submittedBy',
  field: 'submittedBy',
  name: texts.submittedBy.name,
  aliases: ['ai nop', 'nop thay', 'nguoi gui', 'nop ho'],
  freeText: false,
  ask: () =>
    bubble(texts.submittedBy.ask, {
      choices: [
        offer('submittedBy', texts.submittedBy.self, 'self'),
        offer('submittedBy', texts.submittedBy.union, 'union'),
      ],
    }),
  read: (text, context) => {
    const line = cleanLine(text.slice(0, 500)).toLowerCase();
    if (/nộp thay|nop thay|nộp hộ|nop ho|công đoàn|cong doan|^(?:số )?2$/u.test(line))
      return keepSubmitter('union', context);
    if (/tự nộp|tu nop|tác giả|tac gia|tôi|^toi|^em|mình|^minh|^(?:số )?1$/u.test(line))
      return keepSubmitter('self', context);
    return { read: 'unclear', bubble: submittedBy.ask(context) };
  },
  choose: (value, context) => keepSubmitter(value, context),
  show: ({ content }) => (content.submittedBy === 'union' ? texts.submittedBy.union : texts.submittedBy.self),
};

function keepBirthYear(birthYear: number | undefined, { content }: QuestionContext): DraftContent {
  return withMembers(content, 'author', { birthYear });
}

export const birthYear: Question = {
  ...onRequest,
  id: 'birthYear',
  field: 'author.birthYear',
  name: texts.birthYear.name,
  aliases: ['nam sinh', 'ngay sinh', 'sinh nam'],
  freeText: false,
  ask: () =>
    bubble(texts.birthYear.ask, { example: texts.birthYear.example, choices: [offerSkip('birthYear')] }),
  read: (text, context) => {
    if (saysNothing(text)) return nothing(keepBirthYear(undefined, context));
    const years = new Set(cleanLine(text.slice(0, 500)).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
    const [year] = years;
    if (year !== undefined && years.size === 1) return answer(keepBirthYear(Number(year), context));
    const typed = withMembers(context.content, 'author', { birthYear: text.slice(0, 100) });
    return unclear(toChatTone(problemAt('author.birthYear', typed, context) ?? texts.notRead));
  },
  show: ({ content }) => cleanLine(String(content.author?.birthYear ?? '')) || null,
};

/** “Em làm công nhân may”, “chức vụ: tổ trưởng”. */
const JOB = new RegExp(
  `${announcement('chức vụ|chuc vu|công việc|cong viec|nghề|nghề nghiệp|nghe').source}|^(?:dạ )?(?:em|tôi|toi|mình|minh) (?:làm|lam|là|la)(?: nghề)? `,
  'iu',
);

export const jobTitle = textQuestion({
  ...onRequest,
  id: 'jobTitle',
  field: 'author.jobTitle',
  aliases: ['chuc vu', 'cong viec', 'nghe nghiep', 'chuc danh', 'chuc vu cong viec'],
  texts: texts.jobTitle,
  announcedBy: JOB,
  get: ({ author }) => author?.jobTitle,
  set: (content, value) => withMembers(content, 'author', { jobTitle: value }),
});

export const email: Question = {
  ...onRequest,
  id: 'email',
  field: 'author.email',
  name: texts.email.name,
  aliases: ['email', 'mail', 'gmail', 'thu dien tu', 'dia chi email', 'dia chi thu dien tu'],
  freeText: false,
  ask: () => bubble(texts.email.ask, { example: texts.email.example, choices: [offerSkip('email')] }),
  read: (text, context) => {
    const keep = (email: string | undefined) => withMembers(context.content, 'author', { email });
    if (saysNothing(text)) return nothing(keep(undefined));
    const address = /[^\s@<>,;:]+@[^\s@<>,;]+/u
      .exec(cleanLine(text.slice(0, 1000)))?.[0]
      .replace(/[.!)]+$/, '');
    const problem = problemAt('author.email', keep(address ?? text.slice(0, 100)), context);
    if (address !== undefined && problem === undefined) return answer(keep(address));
    return unclear(toChatTone(problem ?? texts.notRead));
  },
  show: ({ content }) => cleanLine(content.author?.email ?? '') || null,
};

function keepMember(unionMember: boolean, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'author', { unionMember }));
}

export const unionMember: Question = {
  ...onRequest,
  id: 'unionMember',
  field: 'author.unionMember',
  name: texts.unionMember.name,
  aliases: ['doan vien', 'doan vien cong doan', 'cong doan vien'],
  freeText: false,
  ask: () =>
    bubble(texts.unionMember.ask, {
      choices: [offer('unionMember', texts.yes, 'yes'), offer('unionMember', texts.no, 'no')],
    }),
  read: (text, context) => {
    const yes = readYesNo(text, 'la doan vien|doan vien');
    return yes === undefined
      ? { read: 'unclear', bubble: unionMember.ask(context) }
      : keepMember(yes, context);
  },
  choose: (value, context) => keepMember(value === 'yes', context),
  show: ({ content }) => {
    const member = content.author?.unionMember ?? null;
    if (member === null) return null;
    return member ? texts.yes : texts.no;
  },
};

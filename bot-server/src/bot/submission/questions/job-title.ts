import { questionTexts } from '../../../texts/bot-questions.ts';
import { withMembers } from './content.ts';
import { announcement } from './polite.ts';
import { textQuestion } from './text-question.ts';

const texts = questionTexts;
const onRequest = { step: 'personal', asked: 'on_request', required: false } as const;

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

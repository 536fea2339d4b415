import { cleanLine, foldForSearch } from '@sang-kien/shared';
import { questionTexts, toChatTone, withThousands } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { driveLinksIn, hasOtherLink } from './links.ts';
import { saysNothing } from './polite.ts';
import { answer, bubble, nothing, offer, unclear } from './reply.ts';

const texts = questionTexts.evidence;

/** Names of files that have come in whole. */
function fileNames({ files }: QuestionContext): string[] {
  return files.filter(({ type }) => type !== null).map(({ name }) => cleanLine(name));
}

function offerDone(context: QuestionContext): Choice[] {
  const some = context.files.length > 0 || Boolean(context.content.evidence?.driveUrl?.trim());
  return [{ title: some ? questionTexts.done : texts.none, tap: { do: 'done', question: 'evidence' } }];
}

function keepLink(driveUrl: string, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'evidence', { driveUrl }));
}

const NO_MORE = /^(?:(?:da|em|toi|minh) )*(?:khong|ko|k) (?:co|con) /;

/** “Không có” is an end: of what came in before, or without any. */
function enough(context: QuestionContext): Reading {
  return evidence.show(context) === null ? nothing(context.content) : answer(context.content);
}

/** How to share a file, in the rule's own sentence. */
function otherLink(context: QuestionContext): Reading {
  const content = withMembers(context.content, 'evidence', { driveUrl: 'https://' });
  const rule = problemAt('evidence.driveUrl', content, context) ?? questionTexts.notRead;
  return unclear(toChatTone(rule), { choices: offerDone(context) });
}

export const evidence: Question = {
  id: 'evidence',
  step: 'evidence',
  field: 'evidence',
  name: texts.name,
  aliases: [
    'tep',
    'file',
    'anh',
    'tai lieu',
    'tep minh chung',
    'drive',
    'link',
    'lien ket',
    'lien ket google drive',
    'google drive',
    'hinh anh',
    'dinh kem',
  ],
  asked: 'always',
  required: false,
  freeText: false,
  ask: (context) => {
    const most = withThousands(context.programme.limits.files);
    const text = evidence.show(context) === null ? texts.ask(most) : texts.askMore;
    return bubble(text, { choices: offerDone(context) });
  },
  read: (text, context) => {
    const [link, ...more] = driveLinksIn(text);
    if (link !== undefined && more.length === 0) return keepLink(link, context);
    // A payload is short, a link may be long: only links that fit are offered.
    if (link !== undefined) return unclear(texts.several, { choices: offerLinks([link, ...more]) });
    if (hasOtherLink(text)) return otherLink(context);
    if (saysNothing(text) || NO_MORE.test(foldForSearch(text.slice(0, 200)))) return enough(context);
    return unclear(texts.send, { choices: offerDone(context) });
  },
  choose: (value, context) => {
    const [link] = driveLinksIn(value);
    return link === undefined ? otherLink(context) : keepLink(link, context);
  },
  show: (context) => {
    const names = fileNames(context);
    const url = cleanLine(context.content.evidence?.driveUrl ?? '');
    const lines = [
      names.length === 0 ? '' : texts.files(names.join(', ')),
      url === '' ? '' : texts.link(url),
    ];
    return lines.filter((line) => line !== '').join('\n') || null;
  },
};

const MOST_PAYLOAD = 900;
const MOST_TITLE = 100;

function offerLinks(links: readonly string[]): Choice[] {
  return links
    .filter((link) => link.length <= MOST_PAYLOAD)
    .map((link) => offer('evidence', link.slice(0, MOST_TITLE), link));
}

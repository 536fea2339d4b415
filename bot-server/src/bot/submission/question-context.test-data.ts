import { motTrieuSangKien, type DraftContent } from '@sang-kien/shared';
import type { EvidenceFile, Person } from '../../services/ports.ts';
import { problemAt } from './questions/content.ts';
import { questionOf } from './questions.ts';
import type { QuestionContext, Reading } from './question.ts';
import type { QuestionId } from './question-id.ts';

export const somebody: Person = {
  id: 'person-1',
  zaloUserId: null,
  oaUserId: '4000000000000000001',
  messengerUserId: null,
  name: null,
  phone: null,
  lastInteractionAt: null,
  unreachableSince: null,
};

/** What a question looks at on 15/6/2022, in phase 2. */
export function aContext(change: Partial<QuestionContext> = {}): QuestionContext {
  return {
    programme: motTrieuSangKien,
    now: new Date('2022-06-15T09:00:00+07:00'),
    person: somebody,
    content: {},
    files: [],
    ...change,
  };
}

export function aFile(name: string, change: Partial<EvidenceFile> = {}): EvidenceFile {
  return {
    id: `file-${name}`,
    personId: somebody.id,
    name,
    bytes: 1000,
    kind: 'image',
    type: 'image/jpeg',
    submissionId: null,
    createdAt: new Date('2022-06-15T02:00:00Z'),
    ...change,
  };
}

/** The draft that typed words make of an answer; null when they are none. */
export function contentOf(id: QuestionId, text: string, context = aContext()): DraftContent | null {
  const reading = questionOf(id).read(text, context);
  return reading.read === 'answer' ? reading.content : null;
}

/** What the bot says back and which choices it offers, when typed words are unclear. */
export function unclearOf(reading: Reading | undefined): { text: string; titles: string[] } | null {
  if (reading?.read !== 'unclear') return null;
  return { text: reading.bubble.text, titles: reading.bubble.choices.map(({ title }) => title) };
}

export function repliedTo(id: QuestionId, text: string, context = aContext()) {
  return unclearOf(questionOf(id).read(text, context));
}

/** What the judge says of the answer that typed words make. */
export function judgeSays(id: QuestionId, text: string, context = aContext()): string | undefined {
  const content = contentOf(id, text, context);
  return content === null ? 'no answer' : problemAt(questionOf(id).field, content, context);
}

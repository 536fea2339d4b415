import { createHash } from 'node:crypto';
import { questions } from '../submission/questions.ts';
import type { Question, QuestionContext } from '../submission/question.ts';
import type { ChatState } from './chat-state.ts';
import type { Move, Talk } from './talk.ts';

/** The draft as this turn leaves it, by a short hash for each answer; what the app changed stays news until told. */
export function seenDraft(talk: Talk, { draft: changed, toldChanges }: Move): ChatState['seen'] {
  const { scene, context, state } = talk;
  const { draft, freshId } = scene;
  if (!draft && !changed) return null;
  const draftId = draft?.id ?? freshId;
  const version = (draft?.version ?? 0) + (changed ? 1 : 0);
  const answers = hashes({ ...context, content: changed ?? context.content });
  if (toldChanges || !state.seen) return { draftId, version, answers };
  const known = state.seen.answers;
  const untold = changedInApp(talk).map(({ id }) => [id, known[id] ?? NEVER_SEEN] as const);
  if (untold.length === 0) return { draftId, version, answers };
  return { draftId, version: state.seen.version, answers: { ...answers, ...Object.fromEntries(untold) } };
}

/** Unlike any hash: the answer was not there when the bot looked last. */
const NEVER_SEEN = '-';

/** What the app changed since the bot looked last, in the order of the questions; empty when nothing. */
export function changedInApp({ scene, state, context }: Talk): Question[] {
  const { draft } = scene;
  const { seen } = state;
  if (!draft || !seen || draft.id !== seen.draftId || draft.version === seen.version) return [];
  const now = hashes(context);
  return questions.filter(({ id }) => now[id] !== seen.answers[id]);
}

function hashes(context: QuestionContext): Record<string, string> {
  // Files come and go without a save of the draft, and each of them is told by itself.
  const saved = { ...context, files: [] };
  const shown = questions.map(({ id, show }) => [id, shortHash(show(saved) ?? '')] as const);
  return Object.fromEntries(shown.filter(([, hash]) => hash !== EMPTY));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

const EMPTY = shortHash('');

import { createHash } from 'node:crypto';
import type { DraftContent } from '@sang-kien/shared';
import { questions } from '../submission/questions.ts';
import type { Question, QuestionContext } from '../submission/question.ts';
import type { ChatState } from './chat-state.ts';
import type { Talk } from './talk.ts';

/** The draft as this turn leaves it, by a short hash for each answer. */
export function seenDraft({ scene, context }: Talk, changed: DraftContent | undefined): ChatState['seen'] {
  const { draft, freshId } = scene;
  if (!draft && !changed) return null;
  const version = (draft?.version ?? 0) + (changed ? 1 : 0);
  return {
    draftId: draft?.id ?? freshId,
    version,
    answers: hashes({ ...context, content: changed ?? context.content }),
  };
}

/** What the app changed since the bot looked last, in the order of the questions; empty when nothing. */
export function changedInApp({ scene, state, context }: Talk): Question[] {
  const { draft } = scene;
  const { seen } = state;
  if (!draft || !seen || draft.id !== seen.draftId || draft.version === seen.version) return [];
  const now = hashes(context);
  return questions.filter(({ id }) => now[id] !== seen.answers[id]);
}

function hashes(context: QuestionContext): Record<string, string> {
  const shown = questions.map(({ id, show }) => [id, shortHash(show(context) ?? '')] as const);
  return Object.fromEntries(shown.filter(([, hash]) => hash !== EMPTY));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

const EMPTY = shortHash('');

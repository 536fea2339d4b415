import type { SupportTopic } from '@sang-kien/shared';
import type { Log, SystemClock, Unanswered } from './ports.ts';
import { scrubQuestion } from './scrub-question.ts';

/** Keeps a question that was not understood, so that the answers can grow, without what tells who asked. */
export type NoteUnanswered = (question: string, nearest: readonly SupportTopic[]) => Promise<void>;
export type NoteUnansweredDeps = { unanswered: Pick<Unanswered, 'note'>; systemClock: SystemClock; log: Log };

/** A question that cannot be kept is answered all the same: the person's matter comes first. */
export function createNoteUnanswered({ unanswered, systemClock, log }: NoteUnansweredDeps): NoteUnanswered {
  return async (question, nearest) => {
    const text = scrubQuestion(question);
    if (text === '') return;
    try {
      await unanswered.note({ text, nearest, at: systemClock.now() });
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      log.error({ name }, 'A question without an answer could not be kept');
    }
  };
}

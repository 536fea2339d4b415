import { saidLines } from '../bot/talk/hand-over-context.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { createHandOverService, type HandOverService } from '../services/hand-over.ts';
import type { Parts } from './parts.ts';
import { composeTalk } from './talk.ts';

/** What officials do about people who asked for one of them. */
export function composeHandOvers(parts: Parts, jobs: Jobs): HandOverService {
  const { storage, clock } = parts;
  const onReplies = () => jobs.outbox.kick();
  return createHandOverService({
    ...storage,
    clock,
    // Staff stepping in fetches no files and hands in no dossier.
    takeTurn: composeTalk(parts, { onReplies, onFiles: () => {}, onEntry: () => {} }),
    linesNow: async (personId) => saidLines((await storage.conversations.find(personId)).state),
    onReplies,
  });
}

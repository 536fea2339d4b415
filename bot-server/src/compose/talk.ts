import { understandQuestion } from '@sang-kien/shared';
import { createConverse } from '../bot/converse.ts';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import { createDraftService } from '../services/draft.ts';
import { createNoteUnanswered } from '../services/note-unanswered.ts';
import { createSubmit } from '../services/submit.ts';
import type { RecordSubmission } from '../services/ports.ts';
import { createTakeTurn, type TakeTurn } from '../services/take-turn.ts';
import type { Parts } from './parts.ts';

type Kicks = { onReplies: () => void; onFiles: () => void; onEntry: () => void };

/** The bot and what it asks of the rest of the server. */
export function composeTalk(parts: Parts, kicks: Kicks): TakeTurn {
  const { storage } = parts;
  const drafts = createDraftService({ ...parts, ...storage, fileStore: parts.disk, ids: timeOrderedIds });
  const converse = createConverse({
    ...storage,
    programme: parts.programme,
    submit: composeSubmit(parts, kicks.onEntry),
    understand: understandQuestion,
    noteUnanswered: createNoteUnanswered({ ...parts, unanswered: storage.unanswered }),
    discardDraft: (personId) => drafts.discard(personId),
    linkTo: parts.linkTo,
    support: supportOf(parts),
  });
  return createTakeTurn({ ...storage, clock: parts.clock, ids: timeOrderedIds, converse, ...kicks });
}

/** The one way in for a submission, whichever door it comes through. */
export function composeSubmit(parts: Parts, onRecorded: () => void, isTwin?: RecordSubmission['isTwin']) {
  return createSubmit({
    ...parts,
    submissions: parts.storage.submissions,
    ids: timeOrderedIds,
    random: secureRandom,
    onRecorded,
    isTwin,
  });
}

function supportOf({ config }: Parts) {
  return {
    contactName: config.SUPPORT_CONTACT_NAME ?? null,
    contactPhone: config.SUPPORT_CONTACT_PHONE ?? null,
    hours: config.SUPPORT_HOURS,
  };
}

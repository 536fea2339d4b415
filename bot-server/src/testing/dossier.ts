import { makeDossierCode, foldForSearch, type Submission } from '@sang-kien/shared';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import type { Notice, Person, RecordSubmission, Storage, StoredSubmission } from '../services/ports.ts';
import { createAuthorKey } from '../storage/author-key.ts';
import { aSubmission } from './submission.ts';

/** Authors of test dossiers are told apart as in the running server. */
export const testAuthorKey = createAuthorKey(Buffer.alloc(32, 'test').toString('base64'));

type Given = {
  at?: Date;
  unitId?: string;
  superiorUnitId?: string;
  /** Replaces whole sections of the content. */
  content?: Partial<Submission>;
};

/** What the service hands to `Submissions.record` for a dossier of a person; nothing is recorded yet. */
export function anEntry(person: Person, given: Given = {}): RecordSubmission {
  const { at = new Date('2022-06-15T02:00:00Z'), unitId = 'tinh-24/222' } = given;
  const { superiorUnitId = unitId.split('/')[0]! } = given;
  const content = aSubmission(given.content);
  return {
    submission: {
      id: timeOrderedIds(),
      code: makeDossierCode(secureRandom),
      personId: person.id,
      state: 'submitted',
      submittedAt: at,
      submittedPhase: 2,
      qualifiedPhase: 1,
      flags: [],
      programmeId: 'mot-trieu-sang-kien',
      programmeVersion: '2022-06',
      unitId,
      superiorUnitId,
      content,
      version: 1,
    },
    idempotencyKey: timeOrderedIds(),
    bodyHash: 'hash',
    grassrootsKey: foldForSearch(content.workplace.grassrootsUnion),
    authorKey: testAuthorKey(content.author),
    notices: [],
    draftId: null,
  };
}

/** Records a dossier with a code of its own. */
export async function aRecordedDossier(
  storage: Storage,
  person: Person,
  given: Given & { notices?: (code: string) => readonly Notice[] } = {},
): Promise<StoredSubmission> {
  const entry = anEntry(person, given);
  const notices = given.notices?.(entry.submission.code) ?? [];
  await storage.submissions.record({ ...entry, notices });
  return entry.submission;
}

/** A unit's official confirms a dossier that has just come in. */
export async function confirmDossier(
  storage: Storage,
  submissionId: string,
  { by, at }: { by: Person; at: Date },
): Promise<void> {
  await storage.submissionChanges.move({
    submissionId,
    from: { state: 'submitted', version: 1 },
    to: 'confirmed',
    actor: 'unit',
    by: by.id,
    at,
    reason: null,
    exclusion: null,
    steps: [],
    audit: null,
    notices: [],
  });
}

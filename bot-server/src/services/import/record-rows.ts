import { AppError, foldForSearch, type NotificationFact } from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import { canonicalHash } from '../canonical.ts';
import { importKey } from '../import-key.ts';
import type {
  Clock,
  ImportRecord,
  Imports,
  Log,
  Notice,
  Officials,
  People,
  Person,
  RecordSubmission,
  RowOutcome,
  StoredSubmission,
  UnitScope,
} from '../ports.ts';
import { scopesFor } from '../rights.ts';
import { RefusedSubmission, TwinSubmission } from '../submit.ts';
import { readDetail, writeDetail, type RowDetail } from './detail.ts';
import { liesWithin } from './duplicates.ts';

export type RecordRowsDeps = {
  imports: Imports;
  people: Pick<People, 'find'>;
  officials: Pick<Officials, 'rolesOf'>;
  /** The door of any submission; `isTwin` names the earlier dossiers that stop this one. */
  submitUnless: (
    isTwin: RecordSubmission['isTwin'],
  ) => (person: Person, idempotencyKey: string, body: unknown) => Promise<StoredSubmission>;
  clock: Clock;
  log: Log;
  /** Tells the outbox that somebody is to be told. */
  onFinished: () => void;
};

/** Rows under way at the same time: as many as share a commit. */
const BATCH = 200;

/**
 * Records queued rows of all imports, each through the door of any submission. A row whose dossier was made but not
 * noted (the process died in between) finds its dossier again by its key.
 */
export function createRecordRows(deps: RecordRowsDeps): () => Promise<void> {
  return async () => {
    for (;;) {
      const next = await deps.imports.nextQueued(BATCH);
      if (!next) break;
      await deps.imports.settle(next.id, await recordBatch(deps, next));
    }
    const finished = await deps.imports.finish(deps.clock.now(), doneNotice);
    if (finished > 0) deps.onFinished();
  };
}

type Batch = NonNullable<Awaited<ReturnType<Imports['nextQueued']>>>;

async function recordBatch(deps: RecordRowsDeps, { personId, rows }: Batch): Promise<RowOutcome[]> {
  const person = await deps.people.find(personId);
  const scopes = person ? await scopesNow(deps, person) : [];
  return Promise.all(
    rows.map(async ({ row, detail }): Promise<RowOutcome> => {
      const known = readDetail(detail);
      const { input } = known;
      if (!person || input === null || !liesWithin(scopes, placeOf(input)))
        return { row, reason: texts.gone };
      return { row, ...(await recordRow(deps, { person, scopes, known, input })) };
    }),
  );
}

type Input = Record<string, unknown>;

type Entry = { person: Person; scopes: readonly UnitScope[]; known: RowDetail; input: Input };
type Outcome = { code: string } | { reason: string; detail?: string };

async function recordRow({ submitUnless, log }: RecordRowsDeps, entry: Entry): Promise<Outcome> {
  const { person, known, input } = entry;
  try {
    const { code } = await submitUnless(twinOf(entry))(person, importKey(canonicalHash(input)), input);
    return { code };
  } catch (error) {
    if (error instanceof TwinSubmission) return metTwin(known, error.dossierCode);
    if (error instanceof RefusedSubmission) return { reason: error.verdict.problems[0]!.message };
    if (error instanceof AppError) return { reason: error.message };
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    log.error({ name, message }, 'A row of an import could not be recorded');
    return { reason: texts.unexpected };
  }
}

/**
 * What the official saw when the row was chosen stops it no more: dossiers by their codes, and another row of the
 * same file by whatever the official's own spreadsheets made.
 */
function twinOf({ person, scopes, known, input }: Entry): RecordSubmission['isTwin'] {
  const { title } = input['initiative'] as { title: string };
  const ownIsKnown = known.duplicates.some(({ kind }) => kind === 'same_in_file');
  const codes = new Set(known.duplicates.map(({ code }) => code));
  return (earlier) =>
    foldForSearch(earlier.title) === foldForSearch(title) &&
    liesWithin(scopes, earlier) &&
    !codes.has(earlier.code) &&
    !(ownIsKnown && earlier.importedBy === person.id);
}

/** Chosen once more it goes in: from now on the official knows of the other dossier. */
function metTwin(known: RowDetail, code: string): Outcome {
  const duplicates = [...known.duplicates, { kind: 'recorded' as const, row: null, code }];
  return { reason: texts.twin(code), detail: writeDetail({ ...known, duplicates }) };
}

/** A post may have been ended since the rows were chosen. */
async function scopesNow(deps: RecordRowsDeps, person: Person): Promise<UnitScope[]> {
  try {
    return await scopesFor(deps, person, 'enter_for_others');
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}

function placeOf({ workplace }: Input): { unitId: string; grassrootsKey: string } {
  const { unitId, grassrootsUnion } = workplace as { unitId: string; grassrootsUnion: string };
  return { unitId, grassrootsKey: foldForSearch(grassrootsUnion) };
}

function doneNotice({ id, personId, counts }: ImportRecord): Notice {
  const payload = { importId: id, imported: counts.recorded, failed: counts.failed };
  const fact: NotificationFact = { kind: 'import_done', payload };
  return { fact, subject: id, to: { personId } };
}

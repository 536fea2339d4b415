import { AppError, foldForSearch, scopeIdOf, type NotificationFact } from '@sang-kien/shared';
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
  RowOutcome,
  StoredSubmission,
  UnitScope,
} from '../ports.ts';
import { reachesScope, scopesFor } from '../rights.ts';
import { RefusedSubmission } from '../submit.ts';
import { readDetail } from './detail.ts';

export type RecordRowsDeps = {
  imports: Imports;
  people: Pick<People, 'find'>;
  officials: Pick<Officials, 'rolesOf'>;
  submit: (person: Person, idempotencyKey: string, body: unknown) => Promise<StoredSubmission>;
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
      const { input } = readDetail(detail);
      if (!person || input === null || !liesWithin(scopes, input)) return { row, reason: texts.gone };
      return { row, ...(await recordRow(deps, person, input)) };
    }),
  );
}

type Input = Record<string, unknown>;

async function recordRow(
  { submit, log }: RecordRowsDeps,
  person: Person,
  input: Input,
): Promise<{ code: string } | { reason: string }> {
  try {
    const { code } = await submit(person, importKey(canonicalHash(input)), input);
    return { code };
  } catch (error) {
    if (error instanceof RefusedSubmission) return { reason: error.verdict.problems[0]!.message };
    if (error instanceof AppError) return { reason: error.message };
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    log.error({ name, message }, 'A row of an import could not be recorded');
    return { reason: texts.unexpected };
  }
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

function liesWithin(scopes: readonly UnitScope[], { workplace }: Input): boolean {
  const { unitId, grassrootsUnion } = workplace as { unitId: string; grassrootsUnion: string };
  return reachesScope(scopes, scopeIdOf(unitId, foldForSearch(grassrootsUnion)));
}

function doneNotice({ id, personId, counts }: ImportRecord): Notice {
  const payload = { importId: id, imported: counts.recorded, failed: counts.failed };
  const fact: NotificationFact = { kind: 'import_done', payload };
  return { fact, subject: id, to: { personId } };
}

import {
  AppError,
  daysSince,
  foldForSearch,
  readDossierCode,
  type Programme,
  type SubmissionState,
} from '@sang-kien/shared';
import { grassrootsKeyOf } from './new-entry.ts';
import type {
  Clock,
  DossierFilter,
  DossierWork,
  Officials,
  PageMark,
  Person,
  StoredSubmission,
  Submissions,
  UnitScope,
} from './ports.ts';
import { covers, scopesFor } from './rights.ts';
import { scopesWithin } from './scopes-within.ts';

export type DossierAsked = {
  before?: PageMark | null;
  /** A place (`scopeIdOf`) within one's own; all of one's own when it is left out. */
  scopeId?: string | undefined;
  state?: SubmissionState | undefined;
  phase?: number | undefined;
  answered?: '1' | undefined;
  /** A dossier code, or words of author, title and base union. */
  q?: string | undefined;
};
export type ListedDossier = { submission: StoredSubmission; waitingDays: number | null };
export type DossierPage = { dossiers: ListedDossier[]; next: PageMark | null };
export type DossierListDeps = {
  submissions: Pick<Submissions, 'withinUnits' | 'findByCode'>;
  officials: Pick<Officials, 'rolesOf'>;
  dossierWork: Pick<DossierWork, 'catchUpWords' | 'waitingSince'>;
  programme: Programme;
  clock: Clock;
};
export type ListDossiers = (person: Person, asked: DossierAsked) => Promise<DossierPage>;

const PAGE = 50;
const MOST_WORDS = 8;
/** What came in since the last search is little; after a big import the rest follows by the job. */
const ENTRIES_PER_SEARCH = 2000;

/**
 * The dossiers that an official may read, a page at a time: newest first, but those that wait oldest first.
 * Refuses with 'forbidden' without the right, 'not_found' for a place that is not one's own, 'refused' for words
 * over the whole country.
 */
export function createDossierList(deps: DossierListDeps): ListDossiers {
  return async (person, asked) => {
    const scopes = scopesWithin(await scopesFor(deps, person, 'read_dossiers'), asked.scopeId ?? null);
    const code = readDossierCode(asked.q ?? '');
    const found = code.ok ? await byCode(deps, scopes, code.code) : await withinScopes(deps, scopes, asked);
    const now = deps.clock.now();
    const page = found.slice(0, PAGE);
    const since = await deps.dossierWork.waitingSince(page.filter(waits).map(({ id }) => id));
    const dossiers = page.map((submission) => ({
      submission,
      waitingDays: waits(submission)
        ? daysSince(since.get(submission.id) ?? submission.submittedAt, now)
        : null,
    }));
    return { dossiers, next: found.length > PAGE ? markOf(found[PAGE - 1]!) : null };
  };
}

function waits({ state }: StoredSubmission): boolean {
  return state === 'submitted';
}

/** One's own by its code; somebody else's is as if it were not there. */
async function byCode({ submissions }: DossierListDeps, scopes: readonly UnitScope[], code: string) {
  const found = await submissions.findByCode(code);
  return found && covers(scopes, found, grassrootsKeyOf(found)) ? [found] : [];
}

async function withinScopes(deps: DossierListDeps, scopes: readonly UnitScope[], asked: DossierAsked) {
  const filter = filterOf(deps.programme, asked);
  if (filter.words.length > 0) {
    if (scopes.some((scope) => 'everything' in scope)) throw tooWide();
    await deps.dossierWork.catchUpWords(ENTRIES_PER_SEARCH);
  }
  return deps.submissions.withinUnits(scopes, {
    before: asked.before ?? null,
    limit: PAGE + 1,
    oldestFirst: filter.state === 'submitted',
    filter,
  });
}

/** A phase is asked for by its days: dossiers lie in the order of their coming in. */
function filterOf({ phases }: Programme, { state, answered, phase, q }: DossierAsked): DossierFilter {
  const days = phases.find(({ number }) => number === phase);
  const never = { opensAt: new Date(0), closesAt: new Date(0) };
  const { opensAt, closesAt } = days ?? never;
  return {
    state: answered === '1' ? 'submitted' : (state ?? null),
    answered: answered === '1',
    submitted: phase === undefined ? null : { from: opensAt, before: closesAt },
    words: foldForSearch(q ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS),
  };
}

function tooWide(): AppError {
  const message =
    'Anh/Chị chọn một tỉnh, thành phố hoặc ngành trước khi tìm theo tên; tìm theo mã hồ sơ thì không cần chọn.';
  return new AppError('refused', message, [{ code: 'invalid', field: 'q', message }]);
}

function markOf({ submittedAt, id }: StoredSubmission): PageMark {
  return { submittedAt, id };
}

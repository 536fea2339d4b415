import { isDeepStrictEqual } from 'node:util';
import {
  AppError,
  changeSubject,
  findTransition,
  findUnit,
  hasRight,
  judgeRevision,
  lastAsked,
  officialRoles,
  steps as stepTable,
  type Judgement,
  type Programme,
  type StepId,
  type Submission,
} from '@sang-kien/shared';
import type { Dossier, DossierService } from './dossier.ts';
import type { HolderDeps } from './held-dossiers.ts';
import { changedMeanwhile, type MoveDeps } from './move-dossier.ts';
import { grassrootsKeyOf, unitNameOf } from './new-entry.ts';
import { ownDossier } from './own-dossier.ts';
import type { AuthorKey, Notice, Person, Revision, StoredSubmission } from './ports.ts';
import { filesMissing, RefusedSubmission } from './submit.ts';

export type ReviseDeps = MoveDeps &
  HolderDeps & { dossiers: DossierService; programme: Programme; authorKey: AuthorKey };
type Revising = { code: string; version: number; body: unknown };

/** Who may answer what a unit asked for: those who look after its decisions. */
const decidingRoles = officialRoles.filter((role) => hasRight(role, 'decide'));

/**
 * Takes a dossier in again after its unit asked for changes: the whole of it, judged anew, of which only the asked
 * steps may differ from what stands. What stood before is kept beside it. Refusals: 'not_found' for anybody else's,
 * 'refused' with every problem, 'conflict' when it changed since it was looked at; a double tap changes nothing.
 */
export function createRevise(deps: ReviseDeps) {
  return async (person: Person, { code, version, body }: Revising): Promise<Dossier> => {
    const standing = await ownDossier(deps, person, code);
    const now = deps.clock.now();
    const judgement = judgeRevision(body, deps.programme, { submittedAt: standing.submittedAt, now });
    const content = judgement.submission;
    if (content && (await isAnswered(deps, standing, { version, content })))
      return deps.dossiers.open(person, standing.code);
    const { state } = standing;
    if (standing.version !== version || !findTransition(state, 'submitted', 'author'))
      throw await changedMeanwhile(deps, standing.id);
    if (!content) throw new RefusedSubmission(judgement);
    const asked = lastAsked(await deps.submissions.timeline(standing.id))?.steps ?? [];
    refuseUnasked(standing.content, content, asked);
    await record(deps, revisionOf(deps, { standing, judgement, content, at: now }));
    return deps.dossiers.open(person, standing.code);
  };
}

/** Whether the next version is this very answer: the author tapped twice, or the first answer was lost on its way. */
async function isAnswered(
  { submissions }: ReviseDeps,
  standing: StoredSubmission,
  { version, content }: { version: number; content: Submission },
): Promise<boolean> {
  if (standing.version !== version + 1 || !isDeepStrictEqual(standing.content, content)) return false;
  const last = (await submissions.timeline(standing.id)).at(-1);
  return last?.actor === 'author' && last.from === 'needs_changes' && last.to === 'submitted';
}

/** @throws AppError 'refused' with each field that differs though its step was not asked for */
function refuseUnasked(before: Submission, after: Submission, asked: readonly StepId[]): void {
  const kept = stepTable.filter(({ id }) => !asked.includes(id)).flatMap(({ fields }) => fields);
  const changed = (kept as (keyof Submission)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );
  if (changed.length === 0) return;
  const message = 'Mục này công đoàn không đề nghị sửa nên cần giữ nguyên.';
  const problems = changed.map((field) => ({ code: 'invalid', field, message }));
  throw new AppError('refused', 'Bạn chỉ sửa được các mục mà công đoàn đề nghị.', problems);
}

async function record(deps: ReviseDeps, revision: Revision): Promise<void> {
  switch (await deps.submissionChanges.revise(revision)) {
    case 'revised':
      return deps.onRecorded();
    case 'files_missing':
      throw filesMissing();
    case 'stale':
      throw await changedMeanwhile(deps, revision.from.id);
  }
}

type Answer = { standing: StoredSubmission; judgement: Judgement; content: Submission; at: Date };

function revisionOf({ authorKey, programme }: ReviseDeps, answer: Answer): Revision {
  const { standing, judgement, content, at } = answer;
  const to: StoredSubmission = {
    ...standing,
    ...unitOf(standing, content),
    state: 'submitted',
    version: standing.version + 1,
    qualifiedPhase: judgement.qualifiedPhase,
    flags: judgement.flags,
    programmeVersion: programme.version,
    content,
  };
  const keys = { grassrootsKey: grassrootsKeyOf(to), authorKey: authorKey(content.author) };
  return { from: standing, to, ...keys, at, notices: [noticeOf(to)] };
}

/** Where an official put a dossier of “Khác” it stays, as long as its author names no other unit. */
function unitOf(standing: StoredSubmission, { workplace: { unitId } }: Submission) {
  if (standing.content.workplace.unitId === unitId) return {};
  return { unitId, superiorUnitId: findUnit(unitId)?.parentId ?? unitId };
}

function noticeOf(submission: StoredSubmission): Notice {
  const { code, version, unitId, superiorUnitId, content, personId } = submission;
  const { title } = content.initiative;
  const { grassrootsUnion } = content.workplace;
  const place = { unitIds: [unitId, superiorUnitId], grassrootsKey: grassrootsKeyOf(submission) };
  return {
    fact: {
      kind: 'changes_answered',
      payload: { code, title, unitName: unitNameOf(submission), grassrootsUnion },
    },
    subject: changeSubject(code, version),
    to: { ...place, except: personId, roles: decidingRoles },
  };
}

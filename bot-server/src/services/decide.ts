import { AppError, changeSubject, readDossierCode, stepIds, type Decision } from '@sang-kien/shared';
import { isAuthor } from './dossier-actors.ts';
import type { Dossier, DossierService } from './dossier.ts';
import { holdsDossier } from './held-dossiers.ts';
import { moveDossier, type MoveDeps, type Step } from './move-dossier.ts';
import { grassrootsKeyOf } from './new-entry.ts';
import type { Notice, Officials, Person, StoredSubmission } from './ports.ts';
import { readReason } from './read-reason.ts';
import { covers, scopesFor } from './rights.ts';

export type DecideDeps = MoveDeps & { officials: Officials; dossiers: DossierService };
type Deciding = { code: string; version: number; decision: Decision };

const auditNames = {
  confirmed: 'submission.confirm',
  needs_changes: 'submission.request_changes',
  invalid: 'submission.invalidate',
} as const;

/**
 * The unit's word on a dossier: that the recognition is real, what is to be put right, or why it falls out; whoever
 * handed it in is told. Refusals: 'forbidden' without a post that decides and for one's own initiative, 'not_found'
 * outside one's units, 'conflict' when it changed since it was looked at, 'refused' for a reason that is none.
 */
export function createDecide(deps: DecideDeps) {
  return async (person: Person, { code, version, decision }: Deciding): Promise<Dossier> => {
    const submission = await findWithin(deps, person, code);
    if (isAuthor(person, submission)) throw ownInitiative();
    const step = readDecision(decision);
    const notices = await noticesOf(deps, person, { submission, step });
    const audit = auditNames[decision.to];
    await moveDossier(deps, person, { submission, version, as: 'unit', step, audit, notices });
    return deps.dossiers.open(person, submission.code);
  };
}

async function findWithin(deps: DecideDeps, person: Person, code: string): Promise<StoredSubmission> {
  const scopes = await scopesFor(deps, person, 'decide');
  const reading = readDossierCode(code);
  const submission = reading.ok ? await deps.submissions.findByCode(reading.code) : undefined;
  if (!submission || !covers(scopes, submission, grassrootsKeyOf(submission))) throw noSuchDossier();
  return submission;
}

function readDecision(decision: Decision): Step {
  switch (decision.to) {
    case 'confirmed':
      return { to: decision.to, reason: null, exclusion: null, steps: [] };
    case 'needs_changes': {
      const steps = stepIds.filter((id) => decision.steps.includes(id));
      return { to: decision.to, reason: readReason(decision.reason), exclusion: null, steps };
    }
    case 'invalid': {
      const { to, exclusion } = decision;
      return { to, reason: readReason(decision.reason), exclusion, steps: [] };
    }
  }
}

/** Nobody is told of what they did themselves, nor of what they lost with their post. */
async function noticesOf(
  deps: DecideDeps,
  person: Person,
  { submission, step }: { submission: StoredSubmission; step: Step },
): Promise<Notice[]> {
  const { personId } = submission;
  const hears = personId !== person.id && (await holdsDossier(deps, { id: personId }, submission));
  return hears ? [noticeOf(submission, step)] : [];
}

/** What the submitter hears, told once for each version that a decision makes. */
function noticeOf({ code, content, personId, version }: StoredSubmission, step: Step): Notice {
  const { to: state, reason, exclusion, steps } = step;
  const { title } = content.initiative;
  const subject = changeSubject(code, version + 1);
  if (state === 'needs_changes') {
    const payload = { code, title, reason: reason ?? '', steps };
    return { fact: { kind: 'changes_requested', payload }, subject, to: { personId } };
  }
  const payload = { code, title, state, reason, exclusion };
  return { fact: { kind: 'decided', payload }, subject, to: { personId } };
}

function ownInitiative(): AppError {
  return new AppError(
    'forbidden',
    'Đây là sáng kiến của chính Anh/Chị, nên cần cán bộ khác hoặc công đoàn cấp trên xác nhận.',
  );
}

function noSuchDossier(): AppError {
  return new AppError('not_found', 'Không tìm thấy hồ sơ có mã này trong các hồ sơ của Anh/Chị.');
}

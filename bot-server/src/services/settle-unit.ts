import { AppError, findUnit, isIn, isSubmittable, stateNames, type Unit } from '@sang-kien/shared';
import type { Dossier, DossierService } from './dossier.ts';
import { changedMeanwhile } from './move-dossier.ts';
import { newEntryNotice } from './new-entry.ts';
import type { Clock, Officials, Person, StoredSubmission, Submissions } from './ports.ts';
import { reachesScope, scopesFor } from './rights.ts';

export type SettleUnitDeps = {
  submissions: Submissions;
  officials: Officials;
  dossiers: DossierService;
  clock: Clock;
  onRecorded: () => void;
};

/**
 * An official above says to which unit a dossier belongs that came in under “Khác”; the officials of that unit
 * hear of it as of any new entry. Refusals: 'not_found' outside one's units, 'refused' for a unit that cannot
 * be named or lies elsewhere, 'conflict' when it was settled meanwhile or has fallen out.
 */
export function createSettleUnit(deps: SettleUnitDeps) {
  return async (person: Person, code: string, unitId: string): Promise<Dossier> => {
    const { submission } = await deps.dossiers.open(person, code);
    const scopes = await scopesFor(deps, person, 'settle_unit');
    if (!reachesScope(scopes, submission.superiorUnitId)) throw notYours();
    if (isIn('fallen', submission.state)) throw fallen(submission);
    if (!findUnit(submission.unitId)?.needsUnitOther) throw alreadySettled();
    const unit = findUnit(unitId);
    if (!unit || !isSubmittable(unit) || unit.needsUnitOther) throw unknownUnit();
    if (!reachesScope(scopes, unit.id)) throw unknownUnit();
    const to = { unitId: unit.id, superiorUnitId: superiorOf(unit) };
    const notice = newEntryNotice({ ...submission, ...to });
    const move = {
      submissionId: submission.id,
      from: submission.unitId,
      to,
      by: person.id,
      right: 'settle_unit' as const,
      at: deps.clock.now(),
    };
    if (!(await deps.submissions.settleUnit({ ...move, notice })))
      throw await changedMeanwhile(deps, submission.id);
    deps.onRecorded();
    return deps.dossiers.open(person, code);
  };
}

function superiorOf(unit: Unit): string {
  return unit.parentId ?? unit.id;
}

function notYours(): AppError {
  return new AppError('forbidden', 'Việc xếp đơn vị dành cho cán bộ công đoàn cấp tỉnh, ngành.');
}

function alreadySettled(): AppError {
  return new AppError('conflict', 'Hồ sơ này đã được xếp vào đơn vị.');
}

function fallen({ state }: StoredSubmission): AppError {
  return new AppError('conflict', `Hồ sơ đang ở trạng thái “${stateNames[state]}” nên không cần xếp đơn vị.`);
}

function unknownUnit(): AppError {
  const message = 'Vui lòng chọn một đơn vị thuộc phạm vi của mình.';
  return new AppError('refused', message, [{ code: 'unknown_unit', field: 'unitId', message }]);
}

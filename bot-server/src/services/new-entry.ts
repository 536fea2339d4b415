import { findUnit, foldForSearch, type Submission } from '@sang-kien/shared';
import type { Notice, StoredSubmission } from './ports.ts';

/** The key by which the officers of one base union are found: its name as people search it. */
export function grassrootsKeyOf({ content }: StoredSubmission): string {
  return foldForSearch(content.workplace.grassrootsUnion);
}

type Placed = { unitId: string; content: Pick<Submission, 'workplace'> };

/** Where a dossier counts now, by name: the author's own word as long as it stands under “Khác”. */
export function unitNameOf({ unitId, content }: Placed): string {
  const unit = findUnit(unitId);
  return (unit?.needsUnitOther ? content.workplace.unitOther : undefined) ?? unit?.name ?? unitId;
}

/** Tells the officials of a dossier's unit, and of the unit above it, that it came in. */
export function newEntryNotice(submission: StoredSubmission): Notice {
  const { code, unitId, superiorUnitId, content, personId } = submission;
  const { title } = content.initiative;
  const { grassrootsUnion } = content.workplace;
  return {
    fact: { kind: 'new_entry', payload: { code, title, unitName: unitNameOf(submission), grassrootsUnion } },
    subject: code,
    to: { unitIds: [unitId, superiorUnitId], grassrootsKey: grassrootsKeyOf(submission), except: personId },
  };
}

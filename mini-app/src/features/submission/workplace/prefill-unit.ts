import { findUnit, isSubmittable, type Unit } from '@sang-kien/shared';
import { arrivalUnitId } from '../../../platform/arrival.ts';
import { currentPlatform } from '../../../platform/current.ts';

const LAST_KEY = 'sang-kien.last-unit';

export type Prefill = { unitId: string; from: 'link' | 'last' };

/** The unit to begin with: that of the link the person came by, else the one chosen last time. */
export function unitToBeginWith(): Prefill | null {
  const fromLink = choosable(arrivalUnitId());
  if (fromLink) return { unitId: fromLink.id, from: 'link' };
  const last = choosable(currentPlatform().storage.get(LAST_KEY));
  return last ? { unitId: last.id, from: 'last' } : null;
}

export function rememberUnit(unitId: string): void {
  currentPlatform().storage.set(LAST_KEY, unitId);
}

function choosable(id: string | null): Unit | null {
  const unit = findUnit(id);
  return unit && isSubmittable(unit) ? unit : null;
}

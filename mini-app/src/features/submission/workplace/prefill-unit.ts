import { findUnit, isSubmittable, type Unit } from '@sang-kien/shared';
import { arrivalUnitId } from '../../../platform/arrival.ts';
import { currentPlatform } from '../../../platform/current.ts';

const LAST_KEY = 'sang-kien.last-unit';

/** The unit of the link the person came by; null when they came by none, or it names no unit to submit to. */
export function unitOfLink(): string | null {
  return choosable(arrivalUnitId())?.id ?? null;
}

/** The unit chosen last time on this device; offered, never filled in unasked. */
export function lastUnit(): string | null {
  return choosable(currentPlatform().storage.get(LAST_KEY))?.id ?? null;
}

export function rememberUnit(unitId: string): void {
  currentPlatform().storage.set(LAST_KEY, unitId);
}

function choosable(id: string | null): Unit | null {
  const unit = findUnit(id);
  return unit && isSubmittable(unit) ? unit : null;
}

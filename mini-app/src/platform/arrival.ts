import { currentPlatform } from './current.ts';

const KEY = 'sang-kien.arrival-unit';

/** Keeps the unit that the QR code of the address names (`?unit=tinh-24%2F222`), for the form to begin with. */
export function keepArrival(): void {
  const unit = currentPlatform().routeParams()['unit'];
  if (unit && /^[\w-]+(\/[\w-]+)?$/.test(unit)) currentPlatform().storage.set(KEY, unit);
}

/** Id of the unit whose QR code brought the person here, if any; not yet known to exist. */
export function arrivalUnitId(): string | null {
  return currentPlatform().storage.get(KEY);
}

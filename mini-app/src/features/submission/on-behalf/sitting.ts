/** Dossiers that were entered on behalf since the app was opened, by their codes: a repeat counts once. */
const entered = new Set<string>();

export function noteEntered(code: string): void {
  entered.add(code);
}

export function enteredInThisSitting(): number {
  return entered.size;
}

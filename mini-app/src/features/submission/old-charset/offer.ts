import type { OldText } from './read-pasted.ts';
import { placeNear, replaceAt } from './replace-near.ts';

/** The question about one stretch of a field in an old charset, and what the person answered. */
export type Offer = {
  old: OldText;
  /** Where in the field it was, to know it again among equal ones. */
  near: number;
  /** Just now pasted, or found in the field when the step opened. */
  from: 'paste' | 'draft';
  stage: 'asked' | 'converted' | 'kept';
};

/** The stretch as it must stand in the field now. */
export function standingText({ old, stage }: Offer): string {
  return stage === 'converted' ? old.converted : old.original;
}

/** Whether the stretch still stands in the field, so that it can be exchanged. */
export function stands(offer: Offer, value: string): boolean {
  return value.includes(standingText(offer));
}

/** What the old charset lost and the person has not written anew yet; before the choice all of it. */
export function stillUnmapped({ old, stage }: Offer, value: string): readonly string[] {
  if (stage === 'kept') return [];
  return stage === 'asked' ? old.unmapped : old.unmapped.filter((lost) => value.includes(lost));
}

/** The field with the stretch exchanged for its other version, and where the caret belongs; null when it is gone. */
export function exchange(offer: Offer, value: string, by: string): { value: string; caret: number } | null {
  const standing = standingText(offer);
  const from = placeNear(value, standing, offer.near);
  if (from < 0) return null;
  return { value: replaceAt(value, { from, length: standing.length }, by), caret: from + by.length };
}

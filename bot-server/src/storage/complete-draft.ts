import type { DraftContent } from '@sang-kien/shared';

/** What a draft says of one initiative; the rest is about the person. */
const ABOUT_INITIATIVE = ['initiative', 'recognition', 'coAuthors', 'evidence'] as const;

/**
 * A draft with its empty fields filled from another of the same person; whatever it says itself stays. Two titles
 * are two initiatives: of the other one nothing is taken then but what is about the person.
 */
export function completeDraft(own: DraftContent, other: DraftContent): DraftContent {
  const given = { ...other };
  if (own.workplace?.unitId) given.workplace = { ...other.workplace, unitOther: own.workplace.unitOther };
  if (isAboutAnother(own, other)) for (const section of ABOUT_INITIATIVE) delete given[section];
  return filled(own, given) as DraftContent;
}

function isAboutAnother({ initiative: own }: DraftContent, { initiative: other }: DraftContent): boolean {
  return Boolean(own?.title && other?.title && own.title !== other.title);
}

function filled(own: unknown, given: unknown): unknown {
  if (isEmpty(own)) return given;
  if (!isSection(own) || !isSection(given)) return own;
  const names = new Set([...Object.keys(own), ...Object.keys(given)]);
  return Object.fromEntries([...names].map((name) => [name, filled(own[name], given[name])]));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

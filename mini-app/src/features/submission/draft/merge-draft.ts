import type { DraftContent } from '@sang-kien/shared';
import { filledFields, readField, writeField, type FieldPath } from './field-path.ts';

/**
 * Joins two doors' versions of one draft field by field: the newer draft holds, but for the fields that the
 * person touched here since the last save.
 */
export function mergeDraft(
  newer: DraftContent,
  mine: DraftContent,
  touched: Iterable<FieldPath>,
): DraftContent {
  return [...touched].reduce((merged, path) => writeField(merged, path, readField(mine, path)), newer);
}

/** The fields that differ between two drafts; an empty text is the same as none. */
export function changedFields(one: DraftContent, other: DraftContent): FieldPath[] {
  const paths = new Set([...filledFields(one), ...filledFields(other)]);
  return [...paths].filter((path) => fingerprint(one, path) !== fingerprint(other, path));
}

function fingerprint(content: DraftContent, path: FieldPath): string {
  const value: unknown = readField(content, path);
  return value === null || value === '' || value === false ? '' : (JSON.stringify(value) ?? '');
}

import { importCell, importDuplicate } from '@sang-kien/shared';
import { z } from 'zod';

const detailSchema = z.object({
  title: z.string(),
  authorName: z.string(),
  problems: z.array(importCell),
  notes: z.array(importCell),
  /** Where they are; who and what they are is read when it is shown, for people may have withdrawn consent since. */
  duplicates: z.array(importDuplicate.pick({ kind: true, row: true, code: true })),
  /** What is to be recorded; null when something is wrong. */
  input: z.record(z.string(), z.unknown()).nullable(),
});
/** What is kept of a row besides its state. */
export type RowDetail = z.output<typeof detailSchema>;
export type KeptDuplicate = RowDetail['duplicates'][number];

export function writeDetail(detail: RowDetail): string {
  return JSON.stringify(detail);
}

export function readDetail(text: string): RowDetail {
  return detailSchema.parse(JSON.parse(text));
}

/** Whatever somebody should look at goes in only when it is ticked. */
export function stateOf({ input, notes, duplicates }: RowDetail): 'wrong' | 'doubtful' | 'good' {
  if (input === null) return 'wrong';
  return notes.length > 0 || duplicates.length > 0 ? 'doubtful' : 'good';
}

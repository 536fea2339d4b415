import { importCell, importDuplicate } from '@sang-kien/shared';
import { z } from 'zod';

const detailSchema = z.object({
  title: z.string(),
  authorName: z.string(),
  problems: z.array(importCell),
  notes: z.array(importCell),
  duplicates: z.array(importDuplicate),
  /** What is to be recorded; null when something is wrong. */
  input: z.record(z.string(), z.unknown()).nullable(),
});
/** What is kept of a row besides its state. */
export type RowDetail = z.output<typeof detailSchema>;

export function writeDetail(detail: RowDetail): string {
  return JSON.stringify(detail);
}

export function readDetail(text: string): RowDetail {
  return detailSchema.parse(JSON.parse(text));
}

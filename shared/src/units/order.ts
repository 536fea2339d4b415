const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order (á after a, đ after d), numbers by their value; for sorting names. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

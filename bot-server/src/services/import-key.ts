import { IMPORT_KEY_PREFIX } from '@sang-kien/shared';

/** The key under which a row of a spreadsheet is recorded; no other door gives keys that begin so. */
export function importKey(contentHash: string): string {
  return IMPORT_KEY_PREFIX + contentHash;
}

/** Whether a dossier comes from a spreadsheet: of those nobody is told one by one. */
export function isImportKey(idempotencyKey: string): boolean {
  return idempotencyKey.startsWith(IMPORT_KEY_PREFIX);
}

import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Strikes off the files that a person ordered, and what they wrote onto reports of their unit: names of signers and
 * receivers among it. Gives the ids of the files, whose bytes are to be deleted as well.
 */
export async function forgetExportsOf(trx: Kysely<Tables>, personId: string): Promise<string[]> {
  await trx.deleteFrom('report_form').where('person_id', '=', personId).execute();
  const files = trx.deleteFrom('export_file').where('person_id', '=', personId).returning('id');
  return (await files.execute()).map(({ id }) => id);
}

import { foldForSearch, scopeIdOf, type ReportForm } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

type Named = { id: string; name: string | null };

/**
 * Takes a person's name off what units remember to sign their reports with. A name alone is no proof: it goes only
 * where the person has held a post.
 */
export async function blankSigner(trx: Kysely<Tables>, { id, name }: Named): Promise<void> {
  if (name === null) return;
  const posts = await trx
    .selectFrom('official')
    .select(['unit_id', 'grassroots_key'])
    .where('person_id', '=', id)
    .execute();
  for (const { unit_id, grassroots_key } of posts) {
    const form = trx.selectFrom('report_form').select('content_json');
    const scopeId = scopeIdOf(unit_id, grassroots_key);
    const known = await form.where('scope_id', '=', scopeId).executeTakeFirst();
    if (!known) continue;
    const content = JSON.parse(known.content_json) as ReportForm;
    if (foldForSearch(content.signerName) !== foldForSearch(name)) continue;
    const content_json = JSON.stringify({ ...content, signerName: '' });
    await trx.updateTable('report_form').set({ content_json }).where('scope_id', '=', scopeId).execute();
  }
}

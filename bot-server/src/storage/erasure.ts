import type { Kysely, Selectable } from 'kysely';
import type { People } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { blankSubmissions } from './blank-submissions.ts';
import { blankSigner } from './blank-signer.ts';
import { blankEchoes, blankEvents, blankMessages } from './blank-traces.ts';
import { dossiersToForget } from './dossiers-to-forget.ts';
import { forgetExportsOf } from './forget-exports.ts';
import { deleteImports } from './keep-import.ts';
import { leaveOffice } from './leave-office.ts';
import type { Tables } from './tables.ts';

type Withdrawal = Parameters<People['erase']>[0];

/**
 * Forgets a person who withdrew consent: ids, name, phone, draft, files, messages, chat events, and the personal
 * members of dossiers and of what officials were told of them. The dossiers stay as counts; those still on their
 * way are withdrawn.
 */
export async function erasePerson(trx: Kysely<Tables>, withdrawal: Withdrawal): ReturnType<People['erase']> {
  const { zaloUserId, at, readPhone = (phone: string) => phone } = withdrawal;
  const person = await trx
    .selectFrom('person')
    .selectAll()
    .where('zalo_user_id', '=', zaloUserId)
    .executeTakeFirst();
  if (!person) return { outcome: 'unknown', fileIds: [] };
  if (hasSignedInSince(person, withdrawal)) return { outcome: 'signed_in_since', fileIds: [] };
  const handOverIds = await deleteHandOvers(trx, person.id);
  const forgotten = await dossiersToForget(trx, person, readPhone);
  const fileIds = await deleteFiles(trx, person.id, forgotten);
  fileIds.push(...(await forgetExportsOf(trx, person.id)));
  await deleteBelongings(trx, person.id);
  await blankSigner(trx, person);
  await leaveOffice(trx, person.id, at);
  const subjects = await blankSubmissions(trx, forgotten, at);
  await blankMessages(trx, [...subjects, ...handOverIds]);
  await blankEvents(trx, [zaloUserId, person.oa_user_id], at);
  await blankEchoes(
    trx,
    forgotten.map(({ code }) => code),
  );
  await trx
    .updateTable('person')
    .set({
      zalo_user_id: null,
      oa_user_id: null,
      name: null,
      phone: null,
      signed_in_at: null,
      sent_draft_hash: null,
      erased_at: at.getTime(),
    })
    .where('id', '=', person.id)
    .execute();
  const audit = { at, personId: null, action: 'consent_withdrawn', subject: 'zalo' };
  await insertAudit(trx, { ...audit, detail: { files: fileIds.length } });
  return { outcome: 'erased', fileIds };
}

/**
 * Whether a new consent has overtaken the withdrawal. A sign-in that lies ahead of the clock tells nothing: the
 * demonstration's clock was turned back since.
 */
function hasSignedInSince(person: Selectable<Tables['person']>, { revokedAt, at }: Withdrawal): boolean {
  const signedInAt = person.signed_in_at;
  if (revokedAt === null || signedInAt === null || signedInAt > at.getTime()) return false;
  return revokedAt.getTime() < signedInAt;
}

async function deleteBelongings(trx: Kysely<Tables>, personId: string): Promise<void> {
  await trx.deleteFrom('draft').where('person_id', '=', personId).execute();
  for (const table of [
    'outbox',
    'conversation',
    'chat_file',
    'dossier_link',
    'notification_choice',
  ] as const) {
    await trx.deleteFrom(table).where('person_id', '=', personId).execute();
  }
  await deleteImports(trx, (imports) => imports.where('person_id', '=', personId));
}

/** Files of the person that are in no dossier yet, and all of the dossiers that are forgotten; gives their ids. */
async function deleteFiles(
  trx: Kysely<Tables>,
  personId: string,
  forgotten: readonly { id: string }[],
): Promise<string[]> {
  const loose = trx
    .deleteFrom('evidence_file')
    .where('person_id', '=', personId)
    .where('submission_id', 'is', null)
    .returning('id');
  const files = await loose.execute();
  for (const { id } of forgotten) {
    const attached = trx.deleteFrom('evidence_file').where('submission_id', '=', id).returning('id');
    files.push(...(await attached.execute()));
  }
  return files.map(({ id }) => id);
}

/** Gives their ids, by which officials were told of them. */
async function deleteHandOvers(trx: Kysely<Tables>, personId: string): Promise<string[]> {
  const rows = await trx.selectFrom('hand_over').select('id').where('person_id', '=', personId).execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  await trx.deleteFrom('hand_over_unit').where('hand_over_id', 'in', ids).execute();
  await trx.deleteFrom('hand_over').where('id', 'in', ids).execute();
  return ids;
}

import type { EvidenceKind } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { BegunFile, EvidenceFile, EvidenceFiles } from '../services/ports.ts';
import { isAwaited } from './chat-files.ts';
import type { StorageContext } from './context.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

export function createEvidenceFiles({ db, write }: StorageContext): EvidenceFiles {
  return {
    begin: (file, max) =>
      write(async (trx) => {
        await assertPresent(trx, file.personId);
        if (!(await isAwaited(trx, file.id))) return false;
        if ((await looseFiles(trx, file.personId, file.forSubmissionId)).length >= max) return false;
        await trx.insertInto('evidence_file').values(toRow(file)).execute();
        return true;
      }),
    finish: (id, type) =>
      write(async (trx) => {
        await trx.updateTable('evidence_file').set({ type }).where('id', '=', id).execute();
      }),
    async find(id) {
      const row = await db.selectFrom('evidence_file').selectAll().where('id', '=', id).executeTakeFirst();
      return row && evidenceFromRow(row);
    },
    async ofDraft(personId) {
      return (await looseFiles(db, personId)).map(evidenceFromRow);
    },
    remove: (id, personId) =>
      write(async (trx) => {
        const removed = await trx
          .deleteFrom('evidence_file')
          .where('id', '=', id)
          .where('person_id', '=', personId)
          .where('submission_id', 'is', null)
          .executeTakeFirst();
        return removed.numDeletedRows > 0n;
      }),
    sweepUnfinished: (before) =>
      write(async (trx) => {
        const swept = await trx
          .deleteFrom('evidence_file')
          .where('type', 'is', null)
          .where('created_at', '<', before.getTime())
          .returning('id')
          .execute();
        return swept.map(({ id }) => id);
      }),
    async unrecorded(ids) {
      const rows = await db.selectFrom('evidence_file').select('id').where('id', 'in', ids).execute();
      const recorded = new Set(rows.map(({ id }) => id));
      return ids.filter((id) => !recorded.has(id));
    },
  };
}

/** Files bound to no dossier yet: those of the draft, or those that wait to answer a dossier's request. */
function looseFiles(db: Kysely<Tables>, personId: string, forSubmissionId: string | null = null) {
  return db
    .selectFrom('evidence_file')
    .selectAll()
    .where('person_id', '=', personId)
    .where('submission_id', 'is', null)
    .where('for_submission_id', 'is', forSubmissionId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

function toRow(file: BegunFile): Tables['evidence_file'] {
  return {
    id: file.id,
    person_id: file.personId,
    name: file.name,
    bytes: file.bytes,
    kind: file.kind,
    type: null,
    submission_id: null,
    created_at: file.createdAt.getTime(),
    for_submission_id: file.forSubmissionId ?? null,
  };
}

export function evidenceFromRow(row: Selectable<Tables['evidence_file']>): EvidenceFile {
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    bytes: Number(row.bytes),
    kind: row.kind as EvidenceKind,
    type: row.type,
    submissionId: row.submission_id,
    createdAt: new Date(row.created_at),
  };
}

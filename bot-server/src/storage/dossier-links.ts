import type { DossierLinks } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { assertPresent } from './present-person.ts';

export function createDossierLinks({ db, write }: StorageContext): DossierLinks {
  return {
    note: ({ personId, submissionId, at }) =>
      write(async (trx) => {
        await assertPresent(trx, personId);
        await trx
          .insertInto('dossier_link')
          .values({ person_id: personId, submission_id: submissionId, at: at.getTime() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    async has({ personId, submissionId }) {
      const row = await db
        .selectFrom('dossier_link')
        .select('at')
        .where('person_id', '=', personId)
        .where('submission_id', '=', submissionId)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

import { digestHours, type ChoosableKind } from '@sang-kien/shared';
import type { NotificationChoice, NotificationChoices } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { prepared } from './prepared.ts';
import { assertPresent } from './present-person.ts';

export function createNotificationChoices({ db, write }: StorageContext): NotificationChoices {
  return {
    of: async (personId) => read((await selectChoice(db, { personId })).rows[0]),
    save: ({ personId, chosen, at }) =>
      write(async (trx) => {
        await assertPresent(trx, personId);
        const before = read((await selectChoice(trx, { personId })).rows[0]);
        const row = { digest_hour: chosen.digestHour, muted_json: JSON.stringify(chosen.muted) };
        await trx
          .insertInto('notification_choice')
          .values({ person_id: personId, digested_at: null, ...row })
          .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
          .execute();
        const audit = { at, personId, action: 'notification_settings.set', subject: personId };
        await insertAudit(trx, { ...audit, detail: { before, after: chosen } });
      }),
  };
}

const selectChoice = prepared((db, { personId }: { personId: string }) =>
  db
    .selectFrom('notification_choice')
    .select(['digest_hour', 'muted_json'])
    .where('person_id', '=', personId),
);

type Row = { digest_hour: number | null; muted_json: string | null } | undefined;

function read(row: Row): NotificationChoice {
  return {
    digestHour: row?.digest_hour ?? digestHours.usual,
    muted: JSON.parse(row?.muted_json ?? '[]') as ChoosableKind[],
  };
}

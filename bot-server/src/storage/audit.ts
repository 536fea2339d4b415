import type { Audit } from '../services/ports.ts';
import type { StorageContext } from './context.ts';

export function createAudit({ write }: StorageContext): Audit {
  return {
    write: ({ at, personId, action, subject, detail }) =>
      write(async (trx) => {
        const detailJson = detail === undefined ? null : JSON.stringify(detail);
        const row = { at: at.getTime(), person_id: personId, action, subject, detail_json: detailJson };
        await trx.insertInto('audit').values(row).execute();
      }),
  };
}

import type { Selectable } from 'kysely';
import type { OaTokenPair, OaTokens } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import type { Tables } from './tables.ts';

/**
 * The refresh call goes out while the write lock is held: a refresh token works once, so two processes must
 * never both spend it. It happens about once a day and has a time limit of its own.
 */
export function createOaTokens({ db, write }: StorageContext): OaTokens {
  return {
    async load(oaId) {
      const row = await db.selectFrom('oa_token').selectAll().where('oa_id', '=', oaId).executeTakeFirst();
      return row && fromRow(row);
    },
    seed: (oaId, pair) =>
      write(async (trx) => {
        await trx
          .insertInto('oa_token')
          .values({ oa_id: oaId, ...toRow(pair) })
          .onConflict((conflict) => conflict.column('oa_id').doNothing())
          .execute();
      }),
    replace: (oaId, stale, refresh) =>
      write(async (trx) => {
        const row = await trx
          .selectFrom('oa_token')
          .selectAll()
          .where('oa_id', '=', oaId)
          .executeTakeFirstOrThrow();
        const stands = fromRow(row);
        if (stands.accessToken !== stale) return stands;
        const fresh = await refresh(stands);
        await trx.updateTable('oa_token').set(toRow(fresh)).where('oa_id', '=', oaId).execute();
        return fresh;
      }),
  };
}

function toRow(pair: OaTokenPair): Omit<Tables['oa_token'], 'oa_id'> {
  return {
    access_token: pair.accessToken,
    refresh_token: pair.refreshToken,
    expires_at: pair.expiresAt.getTime(),
  };
}

function fromRow(row: Selectable<Tables['oa_token']>): OaTokenPair {
  return {
    accessToken: row.access_token,
    refreshToken: row.refresh_token,
    expiresAt: new Date(row.expires_at),
  };
}

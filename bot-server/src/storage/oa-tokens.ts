import { setTimeout } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import type { OaTokenPair, OaTokens } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import type { Tables } from './tables.ts';

/** Longer than a refresh may take; after it the process that held the right is taken for dead. */
const RIGHT_MS = 30_000;
const POLL_MS = 50;

/**
 * The right to spend the single-use refresh token is a lease in the row, so that it holds across processes
 * while no transaction stays open during the call to Zalo.
 */
export function createOaTokens(context: StorageContext): OaTokens {
  const { db, write } = context;
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
    async replace(oaId, stale, refresh) {
      for (;;) {
        const turn = await takeTurn(context, oaId, stale);
        if (turn === 'wait') await setTimeout(POLL_MS);
        else if (turn.replacedBy) return turn.replacedBy;
        else return spend(context, { oaId, pair: turn.mine, refresh });
      }
    },
  };
}

type Turn = 'wait' | { replacedBy: OaTokenPair; mine?: never } | { mine: OaTokenPair; replacedBy?: never };

function takeTurn({ write, systemClock }: StorageContext, oaId: string, stale: string): Promise<Turn> {
  return write(async (trx) => {
    const row = await trx
      .selectFrom('oa_token')
      .selectAll()
      .where('oa_id', '=', oaId)
      .executeTakeFirstOrThrow();
    const now = systemClock.now().getTime();
    if (row.access_token !== stale) return { replacedBy: fromRow(row) };
    if (row.refreshing_until !== null && row.refreshing_until > now) return 'wait';
    await trx
      .updateTable('oa_token')
      .set({ refreshing_until: now + RIGHT_MS })
      .where('oa_id', '=', oaId)
      .execute();
    return { mine: fromRow(row) };
  });
}

type Spending = { oaId: string; pair: OaTokenPair; refresh: (pair: OaTokenPair) => Promise<OaTokenPair> };

async function spend({ write }: StorageContext, { oaId, pair, refresh }: Spending): Promise<OaTokenPair> {
  const set = (change: Partial<Tables['oa_token']>) =>
    write(async (trx) => {
      await trx.updateTable('oa_token').set(change).where('oa_id', '=', oaId).execute();
    });
  try {
    const fresh = await refresh(pair);
    await set(toRow(fresh));
    return fresh;
  } catch (error) {
    await set({ refreshing_until: null });
    throw error;
  }
}

function toRow(pair: OaTokenPair): Omit<Tables['oa_token'], 'oa_id'> {
  return {
    access_token: pair.accessToken,
    refresh_token: pair.refreshToken,
    expires_at: pair.expiresAt.getTime(),
    refreshing_until: null,
  };
}

function fromRow(row: Selectable<Tables['oa_token']>): OaTokenPair {
  return {
    accessToken: row.access_token,
    refreshToken: row.refresh_token,
    expiresAt: new Date(row.expires_at),
  };
}

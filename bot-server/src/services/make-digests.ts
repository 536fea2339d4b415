import {
  daysSince,
  phaseReminder,
  quietUntil,
  reportReminder,
  scopeIdOf,
  startOfVietnamDay,
  vietnamDate,
  vietnamTime,
  type NotificationPayloads,
  type Programme,
} from '@sang-kien/shared';
import type { Clock, Digests, Log, Official, Officials, Tallies, UnitScope } from './ports.ts';
import { answeringPosts, outermostScopes, scopesOf, scopesWith } from './rights.ts';

export type MakeDigestsDeps = {
  digests: Digests;
  officials: Pick<Officials, 'rolesOf'>;
  tallies: Pick<Tallies, 'catchUp' | 'ofScopes'>;
  programme: Programme;
  /** Day of the month by which the report of the month before is due. */
  reportDueDay: number;
  clock: Clock;
  log: Log;
  /** Tells the outbox that there is something to send. */
  onRecorded: () => void;
};

type DigestPayload = NotificationPayloads['digest'];
type Due = Awaited<ReturnType<Digests['due']>>[number];

/** Officials that are looked after at the same time: their writes share a commit. */
const BATCH = 100;
const DAY_MS = 24 * 3600_000;
/** Whoever had no digest for longer is not told of everything since. */
const LONGEST_MS = 7 * DAY_MS;

/**
 * Makes the digest of the day for every official whose hour has come, one a person and day; one that has nothing to
 * say is noted and not sent. After the server stood still it is made later that day, but not in the quiet hours and
 * never for a day gone by. Gives how many officials it looked at.
 */
export function createMakeDigests(deps: MakeDigestsDeps): () => Promise<number> {
  return async () => {
    let looked = 0;
    if (quietUntil(deps.clock.now()) !== null) return looked;
    for (let due = await dueNow(deps); due.length > 0; due = await dueNow(deps)) {
      if (looked === 0) await deps.tallies.catchUp();
      const made = await Promise.all(due.map((official) => makeOrLog(deps, official)));
      looked += due.length;
      deps.onRecorded();
      // Those that failed are due still: they are tried again at the next turn, not at once for ever.
      if (made.includes(false)) return looked;
    }
    return looked;
  };
}

function dueNow({ digests, clock }: MakeDigestsDeps): Promise<Due[]> {
  const now = clock.now();
  const day = vietnamDate(now);
  return digests.due({
    hour: Number(vietnamTime(now).slice(0, 2)),
    dayFrom: startOfVietnamDay(day),
    dayTo: startOfVietnamDay(day, 1),
    limit: BATCH,
  });
}

async function makeOrLog(deps: MakeDigestsDeps, due: Due): Promise<boolean> {
  try {
    await makeDigest(deps, due);
    return true;
  } catch (error) {
    const { name } = error instanceof Error ? error : new Error(String(error));
    deps.log.error({ personId: due.personId, name }, 'A digest could not be made');
    return false;
  }
}

async function makeDigest(deps: MakeDigestsDeps, { personId, lastAt }: Due): Promise<void> {
  const at = deps.clock.now();
  const posts = await deps.officials.rolesOf(personId);
  const payload = await payloadOf(deps, { personId, posts, since: sinceOf(lastAt, at), at });
  await deps.digests.record({ personId, payload: saysNothing(payload) ? null : payload, at });
}

function sinceOf(lastAt: Date | null, at: Date): Date {
  const earliest = at.getTime() - LONGEST_MS;
  const known = lastAt !== null && lastAt < at && lastAt.getTime() > earliest;
  return known ? lastAt : new Date(at.getTime() - DAY_MS);
}

type Asked = { personId: string; posts: readonly Official[]; since: Date; at: Date };

async function payloadOf(deps: MakeDigestsDeps, asked: Asked): Promise<DigestPayload> {
  const { personId, posts, since, at } = asked;
  const { digests, programme, reportDueDay } = deps;
  const day = vietnamDate(at);
  const decides = outermostScopes(scopesWith(posts, 'decide'));
  const { oldestAt, ...counts } = await digests.count({
    personId,
    since,
    until: at,
    reads: outermostScopes(scopesWith(posts, 'read_dossiers')),
    decides,
    answers: outermostScopes(scopesOf(answeringPosts(posts))),
  });
  return {
    day,
    ...counts,
    toConfirm: await countWaiting(deps, decides),
    oldestDays: oldestAt === null ? 0 : daysSince(oldestAt, at),
    phase: phaseReminder(programme, day),
    report: scopesWith(posts, 'report').length > 0 ? reportReminder(programme, day, reportDueDay) : null,
  };
}

async function countWaiting({ tallies }: MakeDigestsDeps, scopes: readonly UnitScope[]): Promise<number> {
  const ids = scopes.flatMap((scope) =>
    'everything' in scope ? [] : [scopeIdOf(scope.unitId, scope.grassrootsKey)],
  );
  if (ids.length === 0) return 0;
  const counted = await tallies.ofScopes(ids, null);
  return [...counted.values()].reduce((sum, { waiting }) => sum + waiting, 0);
}

function saysNothing(payload: DigestPayload): boolean {
  const { newEntries, toConfirm, changesAnswered, handOvers, phase, report } = payload;
  return newEntries + toConfirm + changesAnswered + handOvers === 0 && phase === null && report === null;
}

import { daysSince } from '@sang-kien/shared';
import { namePlaces, unitPlaceName } from '../place-name.ts';
import type { Clock, DueUrge, Log, Notice, Tallies, Urges } from '../ports.ts';
import { isAnswered } from './answered.ts';
import { levelsToTell } from './levels.ts';

export type EscalateDeps = {
  urges: Pick<Urges, 'due' | 'end' | 'escalate' | 'officialsAt'>;
  tallies: Pick<Tallies, 'catchUp' | 'ofScopes' | 'baseUnions'>;
  clock: Clock;
  silenceDays: number;
  onRecorded: () => void;
  log: Log;
};

const BATCH = 50;
const DAY_MS = 24 * 3600_000;

/** Tells the next level of units that stayed silent after they were urged; gives how many it looked at. */
export function createEscalateUrges(deps: EscalateDeps): () => Promise<number> {
  return async () => {
    const due = await deps.urges.due(deps.clock.now(), BATCH);
    if (due.length > 0) await deps.tallies.catchUp();
    let told = 0;
    for (const urge of due) told += await settleOne(deps, urge);
    if (told === 0) return due.length;
    deps.log.info({ urges: told }, 'Levels above were told of silent units');
    deps.onRecorded();
    return due.length;
  };
}

/** Gives 1 when a level was told. */
async function settleOne(deps: EscalateDeps, urge: DueUrge): Promise<number> {
  if (await isAnswered(deps, urge)) {
    await deps.urges.end(urge, 'answered');
    return 0;
  }
  const next = await nextToTell(deps, urge);
  if (next === undefined) {
    await deps.urges.end(urge, 'silent');
    return 0;
  }
  const at = deps.clock.now();
  const nextStepAt = next.isLast ? null : new Date(at.getTime() + deps.silenceDays * DAY_MS);
  const notices = await noticesTo(deps, urge, next);
  await deps.urges.escalate({ urge, scopeId: next.scopeId, at, nextStepAt, notices });
  return 1;
}

type Level = { scopeId: string; personIds: string[]; isLast: boolean };

/** The next level that has somebody in office: one without would swallow the message. */
async function nextToTell({ urges }: EscalateDeps, urge: DueUrge): Promise<Level | undefined> {
  const levels = levelsToTell(urge);
  const left = urge.toldScopeId === null ? levels : levels.slice(levels.indexOf(urge.toldScopeId) + 1);
  for (const [index, scopeId] of left.entries()) {
    const officials = await urges.officialsAt([scopeId]);
    const personIds = [...new Set(officials.map(({ person }) => person.id))];
    if (personIds.length > 0) return { scopeId, personIds, isLast: index === left.length - 1 };
  }
  return undefined;
}

async function noticesTo(deps: EscalateDeps, urge: DueUrge, { personIds }: Level): Promise<Notice[]> {
  const { id: urgeId, scopeId, fromScopeId, sentAt, step } = urge;
  const [place] = await namePlaces(deps, [scopeId]);
  const days = daysSince(sentAt, deps.clock.now());
  const names = { unitName: place?.name ?? unitPlaceName(scopeId), from: unitPlaceName(fromScopeId) };
  return personIds.map((personId) => ({
    fact: { kind: 'urge_silent', payload: { urgeId, scopeId, ...names, days } },
    subject: `${urgeId}:${step + 1}`,
    to: { personId },
  }));
}

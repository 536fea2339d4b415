import { parentScopeOf } from '@sang-kien/shared';
import type { PlacedOfficial, Tallies, Targets, Urges } from '../ports.ts';

export type GatherDeps = {
  tallies: Pick<Tallies, 'ofScopes'>;
  targets: Pick<Targets, 'of'>;
  urges: Pick<Urges, 'officialsAt' | 'lastSent'>;
};
export type KnownOfUnits = {
  figuresOf(scopeId: string): {
    submitted: number;
    valid: number;
    target: number | null;
    submittedEver: number;
  };
  /** Of the units, and of the levels right above them. */
  officialsOf(scopeId: string): PlacedOfficial[];
  /** The last time that the same level urged each of them. */
  lastUrged: ReadonlyMap<string, Date>;
};
/** Units by id, each with the place that speaks to it. */
type Asked = { speakers: ReadonlyMap<string, string>; phase: number };

/** What must be known of many units to write to them, asked for at once. */
export async function gatherFacts(deps: GatherDeps, { speakers, phase }: Asked): Promise<KnownOfUnits> {
  const ids = [...speakers.keys()];
  const places = new Set([...ids, ...ids.flatMap((scopeId) => parentScopeOf(scopeId) ?? [])]);
  const [inPhase, ever, targets, officials] = [
    await deps.tallies.ofScopes(ids, phase),
    await deps.tallies.ofScopes(ids, null),
    await deps.targets.of(ids, phase),
    Map.groupBy(await deps.urges.officialsAt([...places]), ({ scopeId }) => scopeId),
  ];
  return {
    figuresOf: (scopeId) => ({
      submitted: inPhase.get(scopeId)?.submitted ?? 0,
      valid: inPhase.get(scopeId)?.valid ?? 0,
      target: targets.get(scopeId) ?? null,
      submittedEver: ever.get(scopeId)?.submitted ?? 0,
    }),
    officialsOf: (scopeId) => officials.get(scopeId) ?? [],
    lastUrged: await lastUrgedBy(deps, speakers),
  };
}

async function lastUrgedBy({ urges }: GatherDeps, speakers: Asked['speakers']): Promise<Map<string, Date>> {
  const last = new Map<string, Date>();
  for (const from of new Set(speakers.values())) {
    const ids = [...speakers.keys()].filter((scopeId) => speakers.get(scopeId) === from);
    for (const [scopeId, at] of await urges.lastSent(ids, from)) last.set(scopeId, at);
  }
  return last;
}

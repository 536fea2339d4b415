import {
  makeDossierCode,
  type Programme,
  type Submission,
  type SubmissionFlag,
  type SubmissionState,
} from '@sang-kien/shared';
import { createAuthors, type SeedAuthor } from './authors.ts';
import { seedDays, shareOut, type SeedDay } from './days.ts';
import { drawGroup, inventContent, inventInstant, phaseOf } from './entry.ts';
import { createPlaces, type SeedPlace } from './places.ts';
import { createRandom } from './random.ts';
import { seedIds } from './seed-ids.ts';
import { inventWay, type WayStep } from './way.ts';

export type SeedPlan = { programme: Programme; submissions: number; until: Date; seed: number };

/** What each entry of the ledger repeats of a dossier. */
export type SeedFacts = {
  id: string;
  place: SeedPlace;
  group: Submission['targetGroup'];
  benefitVnd: number;
  phase: number;
  qualifiedPhase: number | null;
};
/** A dossier as it stands in the end; its ledger follows in further events. */
export type SeedDossier = {
  code: string;
  author: SeedAuthor;
  state: SubmissionState;
  version: number;
  flags: readonly SubmissionFlag[];
  content: Submission;
};
export type SeedEvent =
  | { kind: 'submitted'; at: number; facts: SeedFacts; dossier: SeedDossier }
  | { kind: 'step'; at: number; facts: SeedFacts; step: WayStep };

/**
 * Everything that happened until an instant, in the order in which it happened: the rows of the ledger lie in the
 * order of their instants. Made day by day, so that of dossiers that are in only the steps to come are kept.
 */
export function* seedEvents(plan: SeedPlan): Generator<SeedEvent> {
  const world = createWorld(plan);
  const days = seedDays(plan.programme, plan.until);
  const shares = shareOut(days, plan.submissions);
  let open: SeedEvent[] = [];
  for (const [i, day] of days.entries()) {
    for (let n = 0; n < shares[i]!; n += 1) open.push(...inventEvents(world, day));
    const next = days[i + 1]?.from ?? Infinity;
    yield* open.filter(({ at }) => at < next).sort((a, b) => a.at - b.at);
    open = open.filter(({ at }) => at >= next);
  }
}

type World = ReturnType<typeof createWorld>;

function createWorld({ programme, until, seed }: SeedPlan) {
  const random = createRandom(seed);
  const ids = seedIds(seed);
  const draw = createPlaces(random);
  return { programme, until: until.getTime(), random, draw, ids, authors: createAuthors(random, ids) };
}

function inventEvents(world: World, day: SeedDay): SeedEvent[] {
  const { random, programme, until } = world;
  const at = inventInstant(random, day);
  const group = drawGroup(random);
  const place = world.draw(random, group);
  const author = world.authors(place, at);
  const content = inventContent(random, { author: author.content, group, place, at });
  const way = inventWay(random, at, until);
  const facts: SeedFacts = {
    id: world.ids(at),
    place,
    group,
    benefitVnd: content.initiative.benefitVnd ?? 0,
    phase: day.phase,
    qualifiedPhase: phaseOf(programme, content),
  };
  const code = makeDossierCode(random.below);
  const ended = { state: way.at(-1)?.to ?? 'submitted', version: 1 + way.length };
  const dossier = { code, author, ...ended, flags: flagsOf(programme, content), content };
  return [
    { kind: 'submitted', at, facts, dossier },
    ...way.map((step) => ({ kind: 'step' as const, at: step.at, facts, step })),
  ];
}

function flagsOf({ applied }: Programme, { recognition }: Submission): SubmissionFlag[] {
  return recognition.appliedFrom >= applied.disputedFrom ? ['applied_date_disputed'] : [];
}

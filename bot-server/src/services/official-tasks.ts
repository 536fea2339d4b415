import {
  allUnits,
  childrenOf,
  daysSince,
  daysUntilClosing,
  formatClosing,
  nextReport,
  startOfVietnamDay,
  vietnamDate,
  type Counted,
  type OfficialTasks,
  type Programme,
} from '@sang-kien/shared';
import type {
  Clock,
  DossierWork,
  HandOvers,
  Official,
  Officials,
  Person,
  Submissions,
  UnitScope,
} from './ports.ts';
import { answeringPosts, outermostScopes, scopesFor, scopesOf, scopesWith } from './rights.ts';

export type OfficialTasksDeps = {
  officials: Pick<Officials, 'rolesOf'>;
  submissions: Pick<Submissions, 'withinUnits'>;
  handOvers: Pick<HandOvers, 'withinUnits'>;
  dossierWork: Pick<DossierWork, 'waiting' | 'answered' | 'counted'>;
  programme: Programme;
  /** Day of the month by which the report of the month before is due. */
  reportDueDay: number;
  clock: Clock;
};
export type PostOf = { official: Official; grassrootsUnion: string | null };
export type TasksOf = { posts: PostOf[]; tasks: OfficialTasks['tasks'] };

/** More than this is said as “more than”. */
const MOST_COUNTED = 99;
const SOON_MS = 7 * 24 * 3600_000;

/** What waits for an official in each thing that they may do. Refuses with 'forbidden' who has no post. */
export function createOfficialTasks(deps: OfficialTasksDeps): (person: Person) => Promise<TasksOf> {
  return async (person) => {
    await scopesFor(deps, person, 'read_figures');
    const posts = await deps.officials.rolesOf(person.id);
    const [named, waiting, answered, unsettled, people] = await Promise.all([
      Promise.all(posts.map((official) => withUnion(deps, official))),
      waitingIn(deps, outermostScopes(scopesWith(posts, 'decide'))),
      answeredIn(deps, outermostScopes(scopesWith(posts, 'decide'))),
      unsettledIn(deps, outermostScopes(scopesWith(posts, 'settle_unit'))),
      peopleIn(deps, scopesOf(answeringPosts(posts))),
    ]);
    const report = scopesWith(posts, 'report').length > 0 ? reportDue(deps) : null;
    const tasks = { waiting, answered, unsettled, people, report, phaseEnds: phaseEnding(deps) };
    return { posts: named, tasks };
  };
}

async function waitingIn({ dossierWork, clock }: OfficialTasksDeps, scopes: UnitScope[]) {
  if (scopes.length === 0) return null;
  const { count, oldestAt } = await dossierWork.waiting(scopes);
  return { count, oldestDays: oldestAt && daysSince(oldestAt, clock.now()) };
}

async function answeredIn({ dossierWork }: OfficialTasksDeps, scopes: UnitScope[]) {
  return scopes.length === 0 ? null : counted(await dossierWork.answered(scopes, MOST_COUNTED + 1));
}

/** Dossiers under “Khác” of the provinces and sectors in one's reach. */
async function unsettledIn({ dossierWork }: OfficialTasksDeps, scopes: UnitScope[]) {
  if (scopes.length === 0) return null;
  const heads = scopes.flatMap((scope) =>
    'everything' in scope
      ? allUnits()
          .filter(({ level }) => level === 1)
          .map(({ id }) => id)
      : [scope.unitId],
  );
  const catchAll = heads.flatMap((id) => childrenOf(id).filter(({ needsUnitOther }) => needsUnitOther));
  const units = catchAll.map(({ id }) => id);
  const { count, firstUnitId } = await dossierWork.counted(units, MOST_COUNTED + 1);
  return { ...counted(count), scopeId: firstUnitId };
}

async function peopleIn({ handOvers }: OfficialTasksDeps, scopes: UnitScope[]) {
  if (scopes.length === 0) return null;
  const page = { before: null, limit: MOST_COUNTED + 1, open: true };
  return counted((await handOvers.withinUnits(scopes, page)).length);
}

function counted(found: number): Counted {
  return { count: Math.min(found, MOST_COUNTED), more: found > MOST_COUNTED };
}

/** As long as a week before the day on which the month's report is due. */
function reportDue({ programme, clock, reportDueDay }: OfficialTasksDeps): OfficialTasks['tasks']['report'] {
  const now = clock.now();
  const next = nextReport(programme, vietnamDate(now), reportDueDay);
  if (!next || startOfVietnamDay(next.due).getTime() - now.getTime() > SOON_MS) return null;
  return next;
}

function phaseEnding({ programme, clock }: OfficialTasksDeps): OfficialTasks['tasks']['phaseEnds'] {
  const now = clock.now();
  const phase = programme.phases.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt);
  if (!phase || phase.closesAt.getTime() - now.getTime() > SOON_MS) return null;
  const { number, closesAt } = phase;
  return { phase: number, closing: formatClosing(closesAt), days: daysUntilClosing(closesAt, now) };
}

/** A base union is known by its folded name; how it is written, its newest dossier says. */
async function withUnion({ submissions }: OfficialTasksDeps, official: Official): Promise<PostOf> {
  if (official.grassrootsKey === null) return { official, grassrootsUnion: null };
  const [newest] = await submissions.withinUnits(scopesOf([official]), { before: null, limit: 1 });
  return { official, grassrootsUnion: newest?.content.workplace.grassrootsUnion ?? null };
}

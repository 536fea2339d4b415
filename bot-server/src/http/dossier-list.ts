import { getOfficialTasks, listOfficialSubmissions, type OfficialSubmission } from '@sang-kien/shared';
import { Router } from 'express';
import type { ListDossiers, ListedDossier } from '../services/dossier-list.ts';
import { unitNameOf } from '../services/new-entry.ts';
import type { TasksOf } from '../services/official-tasks.ts';
import type { Person } from '../services/ports.ts';
import { bind } from './bind.ts';
import { readMark, writeMark } from './page-mark.ts';
import { presentRole, presentSummary } from './present.ts';

type Deps = { list: ListDossiers; tasks: (person: Person) => Promise<TasksOf> };

/** An official's front door: what waits, and the list of dossiers. */
export function dossierListRoutes({ list, tasks: tasksOf }: Deps): Router {
  const router = Router();
  bind(router, getOfficialTasks, async ({ person }) => {
    const { posts, tasks } = await tasksOf(person);
    const named = posts.map(({ official, grassrootsUnion }) => ({
      ...presentRole(official),
      grassrootsUnion,
    }));
    return { posts: named, tasks };
  });
  bind(router, listOfficialSubmissions, async ({ person, query }) => {
    const mark = readMark(query.before);
    const before = mark && { submittedAt: mark.at, id: mark.id };
    const { dossiers, next } = await list(person, { ...query, before });
    return {
      submissions: dossiers.map(presentRow),
      next: next && writeMark({ at: next.submittedAt, id: next.id }),
    };
  });
  return router;
}

function presentRow({ submission, waitingDays }: ListedDossier): OfficialSubmission {
  return {
    ...presentSummary(submission),
    authorName: submission.content.author.fullName,
    unitName: unitNameOf(submission),
    grassrootsUnion: submission.content.workplace.grassrootsUnion,
    waitingDays,
  };
}

import { acceptInvitation, AppError, listOfficialSubmissions } from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import type { DossierService } from '../services/dossier.ts';
import type { Official, Person } from '../services/ports.ts';
import { bind } from './bind.ts';
import { presentRole, presentSummary, unitName } from './present.ts';

type Deps = {
  dossiers: DossierService;
  accept: (person: Person, token: string) => Promise<Official>;
};

export function officialRoutes({ dossiers, accept }: Deps, signedIn: RequestHandler): Router {
  const router = Router();
  router.use('/official', signedIn);
  bind(router, acceptInvitation, async ({ person, body }) => presentRole(await accept(person, body.token)));
  bind(router, listOfficialSubmissions, async ({ person, query }) => {
    const { submissions, next } = await dossiers.ofMyUnits(person, readInstant(query.before));
    return {
      submissions: submissions.map((submission) => ({
        ...presentSummary(submission),
        authorName: submission.content.author.fullName,
        unitName: submission.content.workplace.unitOther ?? unitName(submission.unitId),
        grassrootsUnion: submission.content.workplace.grassrootsUnion,
      })),
      next: next?.toISOString() ?? null,
    };
  });
  return router;
}

function readInstant(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new AppError('malformed', '“before” phải là một thời điểm ISO 8601.');
  return at;
}

import { acceptInvitation, AppError, listOfficialSubmissions, settleUnit } from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import { unitNameOf } from '../services/new-entry.ts';
import type { Dossier, DossierService } from '../services/dossier.ts';
import type { Official, PageMark, Person } from '../services/ports.ts';
import { bind } from './bind.ts';
import { presentDossier, presentRole, presentSummary } from './present.ts';

type Deps = {
  dossiers: DossierService;
  accept: (person: Person, token: string) => Promise<Official>;
  settleUnit: (person: Person, code: string, unitId: string) => Promise<Dossier>;
};

export function officialRoutes(
  { dossiers, accept, settleUnit: settle }: Deps,
  signedIn: RequestHandler,
): Router {
  const router = Router();
  router.use('/official', signedIn);
  bind(router, acceptInvitation, async ({ person, body }) => presentRole(await accept(person, body.token)));
  bind(router, settleUnit, async ({ person, params, body }) =>
    presentDossier(await settle(person, params['code'] ?? '', body.unitId)),
  );
  bind(router, listOfficialSubmissions, async ({ person, query }) => {
    const { submissions, next } = await dossiers.ofMyUnits(person, readMark(query.before));
    return {
      submissions: submissions.map((submission) => ({
        ...presentSummary(submission),
        authorName: submission.content.author.fullName,
        unitName: unitNameOf(submission),
        grassrootsUnion: submission.content.workplace.grassrootsUnion,
      })),
      next: next && writeMark(next),
    };
  });
  return router;
}

/** `<milliseconds>.<id>` of the last dossier shown; to the app only a text to hand back. */
function writeMark({ submittedAt, id }: PageMark): string {
  return `${submittedAt.getTime()}.${id}`;
}

function readMark(text: string | undefined): PageMark | null {
  if (text === undefined) return null;
  const [, milliseconds, id] = /^(\d{1,15})\.([A-Za-z0-9-]{1,64})$/.exec(text) ?? [];
  if (milliseconds === undefined || id === undefined)
    throw new AppError('malformed', '“before” phải là dấu trang mà danh sách trước đã cho.');
  return { submittedAt: new Date(Number(milliseconds)), id };
}

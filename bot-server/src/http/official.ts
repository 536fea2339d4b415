import { acceptInvitation, listOfficialSubmissions, settleUnit } from '@sang-kien/shared';
import { Router } from 'express';
import { unitNameOf } from '../services/new-entry.ts';
import type { Dossier, DossierService } from '../services/dossier.ts';
import type { Official, Person } from '../services/ports.ts';
import { bind } from './bind.ts';
import { readMark, writeMark } from './page-mark.ts';
import { presentDossier, presentRole, presentSummary } from './present.ts';

type Deps = {
  dossiers: DossierService;
  accept: (person: Person, token: string) => Promise<Official>;
  settleUnit: (person: Person, code: string, unitId: string) => Promise<Dossier>;
};

export function officialRoutes({ dossiers, accept, settleUnit: settle }: Deps): Router {
  const router = Router();
  bind(router, acceptInvitation, async ({ person, body }) => presentRole(await accept(person, body.token)));
  bind(router, settleUnit, async ({ person, params, body }) =>
    presentDossier(await settle(person, params['code'] ?? '', body.unitId)),
  );
  bind(router, listOfficialSubmissions, async ({ person, query }) => {
    const mark = readMark(query.before);
    const before = mark && { submittedAt: mark.at, id: mark.id };
    const { submissions, next } = await dossiers.ofMyUnits(person, before);
    return {
      submissions: submissions.map((submission) => ({
        ...presentSummary(submission),
        authorName: submission.content.author.fullName,
        unitName: unitNameOf(submission),
        grassrootsUnion: submission.content.workplace.grassrootsUnion,
      })),
      next: next && writeMark({ at: next.submittedAt, id: next.id }),
    };
  });
  return router;
}

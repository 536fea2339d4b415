import { Router, type RequestHandler } from 'express';
import { appointmentRoutes } from '../http/appointment.ts';
import { decisionRoutes } from '../http/decision.ts';
import { handOverRoutes } from '../http/hand-over.ts';
import { logRoutes } from '../http/log.ts';
import { officialRoutes } from '../http/official.ts';
import { urgeRoutes } from '../http/urge.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { createAppointmentService } from '../services/appointment.ts';
import { createDecide } from '../services/decide.ts';
import type { DossierService } from '../services/dossier.ts';
import { acceptInvitation } from '../services/invitation.ts';
import { createReadLog } from '../services/log.ts';
import { createSettleUnit } from '../services/settle-unit.ts';
import { composeBoard } from './board.ts';
import { composeCommendation } from './commendation.ts';
import { composeDossierList } from './dossier-list.ts';
import { composeHandOvers } from './hand-over.ts';
import { composeImports } from './import.ts';
import { composeNotifications } from './notification.ts';
import type { Parts } from './parts.ts';
import { composeReports } from './report.ts';
import { composeUrges } from './urge.ts';

type OfficialParts = { parts: Parts; jobs: Jobs; dossiers: DossierService };

/** Everything under `/official`, one line a concept. */
export function composeOfficial({
  parts,
  jobs,
  dossiers,
}: OfficialParts): (signedIn: RequestHandler) => Router {
  const { storage, clock } = parts;
  const onRecorded = () => jobs.outbox.kick();
  const official = {
    settleUnit: createSettleUnit({ ...storage, clock, dossiers, onRecorded }),
    accept: (person, token) => acceptInvitation({ ...storage, clock }, person, token),
  } satisfies Parameters<typeof officialRoutes>[0];
  const appointments = createAppointmentService({ ...storage, clock });
  return (signedIn) =>
    Router()
      .use('/official', signedIn)
      .use(handOverRoutes({ handOvers: composeHandOvers(parts, jobs) }))
      .use(decisionRoutes({ decide: createDecide({ ...storage, clock, dossiers, onRecorded }) }))
      .use(composeDossierList(parts))
      .use(composeBoard(parts))
      .use(composeCommendation(parts))
      .use(urgeRoutes({ urges: composeUrges(parts, onRecorded) }))
      .use(composeImports(parts, jobs))
      .use(composeReports(parts, jobs))
      .use(appointmentRoutes({ appointments, linkTo: parts.linkTo }))
      .use(composeNotifications(parts))
      .use(logRoutes({ readLog: createReadLog(storage) }))
      .use(officialRoutes(official));
}

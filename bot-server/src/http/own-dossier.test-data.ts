import { motTrieuSangKien, versionTag, type Decision } from '@sang-kien/shared';
import { createDecide } from '../services/decide.ts';
import { createDossierService } from '../services/dossier.ts';
import type { Clock, Person, StoredSubmission } from '../services/ports.ts';
import { createRevise } from '../services/revise.ts';
import { createWithdraw } from '../services/withdraw.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  serve,
  testAuthorKey,
} from '../testing/index.ts';
import { decisionRoutes } from './decision.ts';
import { officialApi } from './official-api.test-data.ts';
import { ownDossierRoutes } from './own-dossier.ts';

type Change = { code?: string; version?: number };

/** A dossier of an author, an official of its unit, and every way to change it, over real HTTP. */
export async function aDossierInWork(clock: Clock) {
  const storage = await openTestStorage();
  const deps = {
    ...storage,
    clock,
    programme: motTrieuSangKien,
    authorKey: testAuthorKey,
    dossiers: createDossierService(storage),
    onRecorded: () => {},
  };
  const own = { revise: createRevise(deps), withdraw: createWithdraw(deps) };
  const routes = [
    decisionRoutes({ decide: createDecide(deps) }),
    ownDossierRoutes(own, (_request, _response, next) => next()),
  ];
  const served = await serve(officialApi(storage, ...routes));
  const author = await aPerson(storage);
  const official = await anOfficial(storage, { unitId: 'tinh-24/222' });
  const dossier: StoredSubmission = await aRecordedDossier(storage, author, { content: kept });
  const headers = (version: number) => ({ 'If-Match': versionTag(version) });
  return {
    ...{ storage, served, author, official, dossier },
    decide: (who: Person, json: unknown, { code = dossier.code, version = 1 }: Change = {}) =>
      served.ask(`/official/submissions/${code}/decision`, { who, json, headers: headers(version) }),
    edit: (who: Person, json: unknown, { code = dossier.code, version = 2 }: Change = {}) =>
      served.ask(`/submissions/${code}`, { method: 'PUT', who, json, headers: headers(version) }),
    withdraw: (who: Person, json: unknown = {}, { code = dossier.code, version = 1 }: Change = {}) =>
      served.ask(`/submissions/${code}/withdraw`, { who, json, headers: headers(version) }),
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await storage[Symbol.asyncDispose]();
    },
  };
}
/** As the judge leaves it, and so as it is kept. */
export const kept = { author: { fullName: 'Nguyễn Thị Mẫu', phone: '+84900000001' } };

export type DossierInWork = Awaited<ReturnType<typeof aDossierInWork>>;

export const asking = (steps: Extract<Decision, { to: 'needs_changes' }>['steps']): Decision => ({
  to: 'needs_changes',
  reason: 'Số văn bản chưa khớp bản chụp.',
  steps,
});

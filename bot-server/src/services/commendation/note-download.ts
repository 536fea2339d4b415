import { readScopeId, type CommendationQuery } from '@sang-kien/shared';
import type { Audit, Clock, Person } from '../ports.ts';

type Deps = { audit: Pick<Audit, 'write'>; clock: Clock };
type Taken = { scopeId: string } & Pick<CommendationQuery, 'of'>;

/** Writes into the log of a place who took its list of names out of the house, as for exports. */
export function createNoteDownload({ audit, clock }: Deps) {
  return async (person: Person, { scopeId, of }: Taken): Promise<void> => {
    const place = readScopeId(scopeId);
    await audit.write({
      at: clock.now(),
      personId: person.id,
      action: 'commendation.download',
      subject: scopeId,
      detail: { kind: of },
      ...(place && { unitId: place.unitId }),
      ...(place?.grassrootsKey && { grassrootsKey: place.grassrootsKey }),
    });
  };
}

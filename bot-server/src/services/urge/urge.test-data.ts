import { findProgramme, foldForSearch, scopeIdOf } from '@sang-kien/shared';
import { timeOrderedIds } from '../../machine.ts';
import { aPerson, aRecordedDossier, aSubmission } from '../../testing/index.ts';
import { aLog } from '../../testing/outbox.ts';
import type { Storage } from '../ports.ts';
import { createEscalateUrges } from './escalate.ts';
import { createUrgeService } from './service.ts';

export const DAY_MS = 24 * 3600_000;
export const start = new Date('2022-06-15T02:00:00Z');
export const UNION = 'CĐCS Công ty May Việt Yên';
export const UNION_SCOPE = scopeIdOf('tinh-24/222', foldForSearch(UNION));

/** Urging over a storage, by a clock that the test sets; `kick` is called as the outbox would be. */
export function urging(storage: Storage, startsAt = start, kick = () => {}) {
  let now = startsAt;
  let kicked = 0;
  const deps = {
    ...storage,
    programme: findProgramme('mot-trieu-sang-kien')!,
    clock: { now: () => now },
    ids: timeOrderedIds,
    silenceDays: 5,
    hasTemplate: false,
    onRecorded: () => {
      kicked += 1;
      kick();
    },
    log: aLog(),
  };
  return {
    urges: createUrgeService(deps),
    escalate: createEscalateUrges(deps),
    kicks: () => kicked,
    now: () => now,
    after: (days: number) => void (now = new Date(now.getTime() + days * DAY_MS)),
    /** A dossier of the union of Việt Yên comes in now. */
    anEntry: async (unitId = 'tinh-24/222') => {
      const workplace = { unitId, grassrootsUnion: UNION };
      const content = { workplace: { ...aSubmission().workplace, ...workplace } };
      return aRecordedDossier(storage, await aPerson(storage, now), { at: now, unitId, content });
    },
  };
}

/** Kinds and subjects of what a person was told. */
export async function toldTo(storage: Storage, { id }: { id: string }): Promise<string[]> {
  const { messages } = await storage.outbox.inboxOf(id, 50);
  return messages.map(({ kind }) => kind).reverse();
}

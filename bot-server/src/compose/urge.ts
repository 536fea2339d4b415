import { timeOrderedIds } from '../machine.ts';
import { createUrgeService, type UrgeService } from '../services/urge/service.ts';
import type { Parts } from './parts.ts';

/** What officials do about units that lag. */
export function composeUrges(parts: Parts, onRecorded: () => void): UrgeService {
  const { storage, config, programme, clock } = parts;
  return createUrgeService({
    ...storage,
    programme,
    clock,
    ids: timeOrderedIds,
    silenceDays: config.URGE_SILENCE_DAYS,
    hasTemplate: config.ZALO_TEMPLATE_URGE !== undefined,
    onRecorded,
  });
}

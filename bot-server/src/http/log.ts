import { CONFEDERATION_NAME, findUnit, listLog, type LogEntry } from '@sang-kien/shared';
import { Router } from 'express';
import type { ReadLog } from '../services/log.ts';
import type { LogLine } from '../services/ports.ts';
import { actionName, describeChange, unnamedBaseUnion } from '../texts/log.ts';
import { bind } from './bind.ts';

/** For officials: who did what within their units. */
export function logRoutes({ readLog }: { readLog: ReadLog }): Router {
  const router = Router();
  bind(router, listLog, async ({ person, query: { scope = null, before = null } }) => {
    const { lines, next } = await readLog(person, { scopeId: scope, before });
    return { entries: lines.map(presentLine), next };
  });
  return router;
}

function presentLine(line: LogLine): LogEntry {
  const { id, at, personName, action, detail, subjectName } = line;
  return {
    id,
    at: at.toISOString(),
    personName,
    action: actionName(action),
    placeName: placeNameOf(line),
    subject: subjectName,
    ...describeChange(detail),
  };
}

function placeNameOf({ unitId, grassrootsKey, grassrootsUnion }: LogLine): string | null {
  if (unitId === null) return null;
  const unit = findUnit(unitId)?.name ?? CONFEDERATION_NAME;
  return grassrootsKey ? `${grassrootsUnion ?? unnamedBaseUnion}, ${unit}` : unit;
}

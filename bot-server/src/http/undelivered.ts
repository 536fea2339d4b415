import {
  CONFEDERATION_NAME,
  CONFEDERATION_UNIT_ID,
  findUnit,
  listUndelivered,
  type NotificationKind,
} from '@sang-kien/shared';
import { Router } from 'express';
import { reasonOf, type ListUndelivered } from '../services/list-undelivered.ts';
import { bind } from './bind.ts';
import { readMark, writeMark } from './page-mark.ts';

export function undeliveredRoutes({ list }: { list: ListUndelivered }): Router {
  const router = Router();
  bind(router, listUndelivered, async ({ person, query }) => {
    const { messages, next } = await list(person, readMark(query.before));
    return {
      messages: messages.map(({ id, kind, personName, unitId, dossier, error, at }) => ({
        id,
        kind: kind as NotificationKind,
        personName,
        unitName: unitId === CONFEDERATION_UNIT_ID ? CONFEDERATION_NAME : (findUnit(unitId)?.name ?? unitId),
        code: dossier?.code ?? null,
        reason: reasonOf(error),
        since: at.toISOString(),
      })),
      next: next && writeMark(next),
    };
  });
  return router;
}

import { findUnits, searchUnits } from '@sang-kien/shared';
import { Router } from 'express';
import { bind } from './bind.ts';

export function unitRoutes(): Router {
  const router = Router();
  bind(router, searchUnits, async ({ query }) => ({
    units: findUnits(query.q).map(({ unit, score }) => ({
      id: unit.id,
      name: unit.name,
      parent: unit.parentName,
      score,
    })),
  }));
  return router;
}

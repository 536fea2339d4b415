import { answeringRoles, CONFEDERATION_UNIT_ID } from '@sang-kien/shared';
import type { HandOver, Official, StoredSubmission, UnitScope } from './ports.ts';

/** What an official may see: a unit and everything below it, or one base union's dossiers within its unit. */
export function scopesOf(officials: readonly Official[]): UnitScope[] {
  return officials.map(({ unitId, grassrootsKey }) =>
    unitId === CONFEDERATION_UNIT_ID ? { everything: true } : { unitId, grassrootsKey },
  );
}

/** Whether a dossier lies within one of the scopes; `grassrootsKey` is the dossier's own. */
export function covers(
  scopes: readonly UnitScope[],
  submission: StoredSubmission,
  grassrootsKey: string,
): boolean {
  return scopes.some((scope) => {
    if ('everything' in scope) return true;
    const within = scope.unitId === submission.unitId || scope.unitId === submission.superiorUnitId;
    return within && (scope.grassrootsKey === null || scope.grassrootsKey === grassrootsKey);
  });
}

/** The posts by which an official sees and answers calls for help: those who score read no talks and no numbers. */
export function answeringPosts(officials: readonly Official[]): Official[] {
  return officials.filter(({ role }) => answeringRoles.some((answering) => answering === role));
}

/** Whether a call for help lies within one of the scopes, by the same rule as dossiers. */
export function reachesHandOver(scopes: readonly UnitScope[], handOver: HandOver): boolean {
  return scopes.some((scope) => {
    if ('everything' in scope) return true;
    if (!handOver.unitIds.includes(scope.unitId)) return false;
    return scope.grassrootsKey === null || scope.grassrootsKey === handOver.grassrootsKey;
  });
}

import type { Tallies, Urge } from '../ports.ts';

export type AnsweredDeps = { tallies: Pick<Tallies, 'ofScopes'> };

/** Whether an entry has come since a unit was urged, as far as the figures are up to date. */
export async function isAnswered({ tallies }: AnsweredDeps, urge: Urge): Promise<boolean> {
  const figures = (await tallies.ofScopes([urge.scopeId], null)).get(urge.scopeId);
  if (!figures) return false;
  return figures.submitted > urge.submittedThen || (figures.lastSubmittedAt ?? 0) > urge.sentAt;
}

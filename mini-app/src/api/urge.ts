import {
  listLagging as laggingEndpoint,
  listUrges as recordEndpoint,
  parentScopeOf,
  previewUrge as previewEndpoint,
  sendUrge as sendEndpoint,
  type Lagging,
  type UrgePage,
  type UrgePreview,
  type UrgeResult,
} from '@sang-kien/shared';
import { callApi } from './client.ts';
import { ApiProblem } from './problem.ts';

/** Days without an entry, percent of the target; blank members are no part of the rule. */
export type LaggingRule = { noEntryDays: string; underPercent: string };
export const noRule: LaggingRule = { noEntryDays: '', underPercent: '' };

/** Units right below a place of mine (my own without it) that fall under a rule. */
export async function listLagging(scope: string | undefined, rule: LaggingRule): Promise<Lagging> {
  const query = {
    scope,
    noEntryDays: rule.noEntryDays || undefined,
    underPercent: rule.underPercent || undefined,
  };
  return laggingEndpoint.response.parse(await callApi({ method: 'get', path: laggingEndpoint.path, query }));
}

/** A unit among those beside it; for my own place, and for the top, the units below it. */
export async function listLaggingAround(scopeId: string): Promise<Lagging> {
  const parent = parentScopeOf(scopeId);
  if (parent === null) return listLagging(scopeId, noRule);
  try {
    return await listLagging(parent, noRule);
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.code === 'not_found') return listLagging(scopeId, noRule);
    throw problem;
  }
}

export async function previewUrge(scopeIds: readonly string[]): Promise<UrgePreview> {
  const body = { scopeIds };
  return previewEndpoint.response.parse(await callApi({ method: 'post', path: previewEndpoint.path, body }));
}

export type UrgeOrder = { scopeIds: readonly string[]; text: string; tellAbove: boolean; again: boolean };

/** Urges; the same key sends once, however often it is tried. */
export async function sendUrge(order: UrgeOrder, key: string): Promise<UrgeResult> {
  const headers = { 'Idempotency-Key': key };
  const answer = await callApi({ method: 'post', path: sendEndpoint.path, body: order, headers });
  return sendEndpoint.response.parse(answer);
}

/** Who was urged, newest first; `before` is the `next` of the page above. */
export async function listUrges(scope?: string, before?: string): Promise<UrgePage> {
  const query = { scope, before };
  return recordEndpoint.response.parse(await callApi({ method: 'get', path: recordEndpoint.path, query }));
}

import { searchUnits as endpoint, type UnitFound } from '@sang-kien/shared';
import { callApi } from './client.ts';

/** Units by words, with or without marks; five at most, best first. */
export async function searchUnits(words: string, signal?: AbortSignal): Promise<UnitFound[]> {
  const call = { method: 'get', path: '/units', query: { q: words }, anonymous: true, signal } as const;
  return endpoint.response.parse(await callApi(call)).units;
}

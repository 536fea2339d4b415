import { listLog as endpoint } from '@sang-kien/shared';
import { callApi } from './client.ts';

export type LogPage = ReturnType<typeof endpoint.response.parse>;

/** Who did what within my units, newest first, fifty a page. */
export async function listLog(before?: number): Promise<LogPage> {
  const query = { before: before === undefined ? undefined : String(before) };
  return endpoint.response.parse(await callApi({ method: 'get', path: endpoint.path, query }));
}

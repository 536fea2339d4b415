import { listUndelivered as endpoint } from '@sang-kien/shared';
import { callApi } from './client.ts';

export type UndeliveredPage = ReturnType<typeof endpoint.response.parse>;

/** Notices to people of my units that did not arrive; newest first, `before` is the `next` of the page above. */
export async function listUndelivered(before?: string): Promise<UndeliveredPage> {
  return endpoint.response.parse(
    await callApi({ method: 'get', path: '/official/undelivered', query: { before } }),
  );
}

import { handOverDetail, listHandOvers as listEndpoint, type HandOverDetail } from '@sang-kien/shared';
import { callApi } from './client.ts';

export type HandOverPage = ReturnType<typeof listEndpoint.response.parse>;

/** Who of my units waits for a person, or was helped; newest first, `before` is the `next` of the page above. */
export async function listHandOvers(open: boolean, before?: string): Promise<HandOverPage> {
  const query = { before, open: open ? '1' : '0' };
  return listEndpoint.response.parse(await callApi({ method: 'get', path: '/official/hand-overs', query }));
}

export async function getHandOver(id: string): Promise<HandOverDetail> {
  return handOverDetail.parse(await callApi({ method: 'get', path: pathOf(id) }));
}

/** Answers into the person's chat; the same key sends once, however often it is tried. */
export async function replyToHandOver(id: string, text: string, key: string): Promise<HandOverDetail> {
  const headers = { 'Idempotency-Key': key };
  const answer = await callApi({ method: 'post', path: `${pathOf(id)}/reply`, body: { text }, headers });
  return handOverDetail.parse(answer);
}

/** Notes that the person was helped. */
export async function closeHandOver(id: string): Promise<HandOverDetail> {
  return handOverDetail.parse(await callApi({ method: 'post', path: `${pathOf(id)}/close` }));
}

function pathOf(id: string): string {
  return `/official/hand-overs/${encodeURIComponent(id)}`;
}

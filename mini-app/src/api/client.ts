import { currentSession } from './session.ts';
import { renewSession } from './sign-in.ts';
import { readAnswer, send, type ApiCall } from './transport.ts';

export { apiUrl } from './transport.ts';

/**
 * Calls the server and gives the parsed JSON of its answer (undefined for 204), still to be read with the
 * contract's schema. A GET that the network lost is tried once more; a token that ran out is renewed once.
 * @throws ApiProblem for every other outcome
 */
export async function callApi(call: ApiCall): Promise<unknown> {
  const response = await sendAsMe(call);
  const renewed = response.status === 401 && !call.anonymous && (await renewSession());
  return readAnswer(renewed ? await sendAsMe(call) : response);
}

/** Headers that carry the person's session; for parts that speak to the server themselves (tus). */
export function authorization(): Record<string, string> {
  const session = currentSession();
  return session === null ? {} : { Authorization: `Bearer ${session.token}` };
}

function sendAsMe(call: ApiCall): Promise<Response> {
  return send(call, call.anonymous ? null : (currentSession()?.token ?? null));
}

import { channel } from '../platform/channel.ts';
import { localProblem, problemFrom } from './problem.ts';
import { renewSession, sessionToken } from './session.ts';

export type ApiCall = {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api/v1`, members filled in and encoded. */
  path: string;
  query?: Record<string, string | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
  /** Sent without the person's token, and never a reason to sign in. */
  anonymous?: boolean;
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
};

const TIMEOUT_MS = 20_000;

/**
 * Calls the server and gives the parsed JSON of its answer (undefined for 204), still to be read with the
 * contract's schema. A GET that the network lost is tried once more; a token that ran out is renewed once.
 * @throws ApiProblem for every other outcome
 */
export async function callApi(call: ApiCall): Promise<unknown> {
  const response = await sendOnceMore(call);
  const renewed = response.status === 401 && !call.anonymous && (await renewSession());
  return readAnswer(renewed ? await sendOnceMore(call) : response);
}

/** The whole address of a path below `/api/v1`. */
export function apiUrl(path: string, query: Record<string, string | undefined> = {}): string {
  const given = channel().apiUrl.replace(/\/+$/, '');
  const base = given.endsWith('/api/v1') ? given : `${given}/api/v1`;
  const asked = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${base}${path}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`;
}

/** Headers that carry the person's session; for parts that speak to the server themselves (tus). */
export function authorization(): Record<string, string> {
  const token = sessionToken();
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}

async function sendOnceMore(call: ApiCall): Promise<Response> {
  try {
    return await send(call);
  } catch (problem) {
    if (call.method !== 'get' || call.signal?.aborted) throw problem;
    return send(call);
  }
}

async function send(call: ApiCall): Promise<Response> {
  const limit = AbortSignal.timeout(call.timeoutMs ?? TIMEOUT_MS);
  const signal = call.signal ? AbortSignal.any([limit, call.signal]) : limit;
  try {
    return await fetch(apiUrl(call.path, call.query), {
      method: call.method.toUpperCase(),
      headers: {
        ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(call.anonymous ? {} : authorization()),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      signal,
    });
  } catch (failure) {
    if (call.signal?.aborted) throw failure;
    throw localProblem(limit.aborted ? 'timeout' : 'offline');
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  const body = parseJson(text);
  if (!response.ok) throw problemFrom(response.status, body);
  if (text !== '' && body === undefined) throw localProblem('unreadable', response.status);
  return body;
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

import { channel } from '../platform/channel.ts';
import { localProblem, problemFrom } from './problem.ts';

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

/** The whole address of a path below `/api/v1`. */
export function apiUrl(path: string, query: Record<string, string | undefined> = {}): string {
  const given = channel().apiUrl.replace(/\/+$/, '');
  const base = given.endsWith('/api/v1') ? given : `${given}/api/v1`;
  const asked = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${base}${path}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`;
}

/**
 * Sends a call; a GET that the network lost is tried once more.
 * @throws ApiProblem `offline` or `timeout` when no answer came
 */
export async function send(call: ApiCall, token: string | null): Promise<Response> {
  try {
    return await sendOnce(call, token);
  } catch (problem) {
    if (call.method !== 'get' || call.signal?.aborted) throw problem;
    return sendOnce(call, token);
  }
}

/**
 * The JSON of an answer, undefined when it is empty.
 * @throws ApiProblem for a refusal and for what is no JSON
 */
export async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  const body = parseJson(text);
  if (!response.ok) throw problemFrom(response.status, body);
  if (text !== '' && body === undefined) throw localProblem('unreadable', response.status);
  return body;
}

async function sendOnce(call: ApiCall, token: string | null): Promise<Response> {
  const { signal, stop, isLate } = timeLimit(call);
  try {
    return await fetch(apiUrl(call.path, call.query), { ...requestOf(call, token), signal });
  } catch (failure) {
    if (call.signal?.aborted) throw failure;
    throw localProblem(isLate() ? 'timeout' : 'offline');
  } finally {
    stop();
  }
}

function requestOf(call: ApiCall, token: string | null): RequestInit {
  const hasBody = call.body !== undefined;
  const headers = {
    ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
    ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    ...call.headers,
  };
  const method = call.method.toUpperCase();
  return hasBody ? { method, headers, body: JSON.stringify(call.body) } : { method, headers };
}

/** `AbortSignal.timeout` and `.any` are younger than the phones that we serve. */
function timeLimit(call: ApiCall) {
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, call.timeoutMs ?? TIMEOUT_MS);
  const giveUp = () => controller.abort();
  if (call.signal?.aborted) giveUp();
  call.signal?.addEventListener('abort', giveUp);
  const stop = () => {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', giveUp);
  };
  return { signal: controller.signal, stop, isLate: () => late };
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

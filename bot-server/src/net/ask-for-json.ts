export type Fetch = typeof globalThis.fetch;

/** Answers of a channel are small; anything above is not an answer that we asked for. */
const MAX_ANSWER_BYTES = 512 * 1024;

/**
 * A host of a channel was not reached, or gave no answer that can be read. `arrived` says whether the request may have been
 * carried out all the same. Holds no address, token or text.
 */
export class Unreachable extends Error {
  readonly reason: string;
  readonly arrived: 'no' | 'perhaps';

  constructor(reason: string, arrived: 'no' | 'perhaps') {
    super(`no answer: ${reason}`);
    this.name = 'Unreachable';
    this.reason = reason;
    this.arrived = arrived;
  }
}

export type JsonCall = {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** A string is sent as JSON, form fields as a form. */
  body?: string | URLSearchParams;
};
export type HttpSettings = { fetch: Fetch; timeLimitMs: number };

/**
 * Asks a host and reads the JSON of the answer, within a time and a size limit; redirections are not followed.
 * @throws Unreachable for everything that is not a readable answer, HTTP 429 and 5xx included
 */
export async function askForJson(call: JsonCall, { fetch, timeLimitMs }: HttpSettings): Promise<unknown> {
  const { url, method = 'GET', headers = {}, body } = call;
  const json = typeof body === 'string' ? { 'Content-Type': 'application/json' } : {};
  try {
    const response = await fetch(url, {
      method,
      headers: { ...json, ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimitMs),
      ...(body === undefined ? {} : { body }),
    });
    if (response.status === 429 || response.status >= 500) throw refusedByStatus(response.status);
    return parseJson(await readLimited(response));
  } catch (error) {
    throw error instanceof Unreachable ? error : unreachable(error);
  }
}

/** 429 and 503 say that nothing was done; behind another 5xx the work may have been done. */
function refusedByStatus(status: number): Unreachable {
  return new Unreachable(`http_${status}`, status === 429 || status === 503 ? 'no' : 'perhaps');
}

async function readLimited(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new Unreachable('answer_too_large', 'perhaps');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreachable('answer_not_json', 'perhaps');
    throw error;
  }
}

/** Causes that end a call before a byte of it was sent. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function unreachable(error: unknown): unknown {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new Unreachable('time_out', 'perhaps');
  }
  if (!(error instanceof TypeError)) return error;
  const code = causeCode(error);
  return new Unreachable(code ?? 'connection_failed', code && NEVER_LEFT.includes(code) ? 'no' : 'perhaps');
}

/** The system's name of the fault; a host with several addresses wraps one fault for each. */
function causeCode({ cause }: Error): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  const [first] = cause instanceof AggregateError ? (cause.errors as unknown[]) : [];
  return first instanceof Error && 'code' in first ? String(first.code) : undefined;
}

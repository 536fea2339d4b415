import type { FetchedMedia, FetchMedia } from '../services/ports.ts';
import { mediaAddress, type MediaHosts } from './media-address.ts';

export type MediaFetcherSettings = MediaHosts & {
  maxBytes: number;
  /** For one file, redirections and body included. */
  timeLimitMs: number;
  fetch?: typeof globalThis.fetch;
};

/** Zalo's file links go over two hosts before they reach the bytes. */
const MAX_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
/** The link has died or is for others; asking again brings the same. */
const GONE = [403, 404, 410];

/** A fetch that ends before the last byte, with what it comes to. */
class Ended extends Error {
  readonly as: Exclude<FetchedMedia, { outcome: 'fetched' }>;

  constructor(as: Exclude<FetchedMedia, { outcome: 'fetched' }>) {
    super('a file of a chat was not fetched');
    this.as = as;
  }
}

/**
 * Fetches files that people sent in a chat from the stores of the channels and nowhere else: each redirection is
 * judged anew, because the link may come from anybody.
 */
export function createMediaFetcher({
  fetch = globalThis.fetch,
  ...settings
}: MediaFetcherSettings): FetchMedia {
  const { maxBytes, timeLimitMs } = settings;
  return async (url, write) => {
    const ask = createAsk(fetch, AbortSignal.timeout(timeLimitMs));
    try {
      const answer = await follow(url, ask, settings);
      const bytes = await limitAnnounced(answer, maxBytes);
      const tally = { bytes: 0 };
      await write(counted(bytes, tally, maxBytes));
      return { outcome: 'fetched', bytes: tally.bytes, mediaType: mediaTypeOf(answer) };
    } catch (error) {
      if (error instanceof Ended) return error.as;
      throw error;
    }
  };
}

type Ask = (address: URL) => Promise<Response>;

function createAsk(fetch: typeof globalThis.fetch, signal: AbortSignal): Ask {
  // Packed bytes would make the announced length another than the one that is counted.
  const headers = { 'Accept-Encoding': 'identity' };
  return async (address) => {
    try {
      return await fetch(address, { redirect: 'manual', headers, signal });
    } catch (error) {
      throw new Ended(faultOf(error));
    }
  };
}

/** Gives the first answer that is no redirection, when it holds a file. */
async function follow(url: string, ask: Ask, hosts: MediaHosts): Promise<Response> {
  let target = url;
  let from: URL | undefined;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const found = mediaAddress(target, hosts, from);
    if ('refused' in found) throw new Ended({ outcome: 'refused', cause: 'host', host: found.refused });
    from = found.address;
    const answer = await ask(from);
    if (answer.status === 200) return answer;
    await letGo(answer);
    const location = REDIRECTS.includes(answer.status) ? answer.headers.get('location') : null;
    if (location === null) throw new Ended(judge(answer.status));
    target = location;
  }
  throw new Ended({ outcome: 'later', error: 'too_many_redirects' });
}

function judge(status: number): Ended['as'] {
  if (GONE.includes(status)) return { outcome: 'refused', cause: 'gone' };
  return { outcome: 'later', error: `http_${status}` };
}

async function limitAnnounced(answer: Response, maxBytes: number): Promise<AsyncIterable<Uint8Array>> {
  if (Number(answer.headers.get('content-length')) > maxBytes) {
    await letGo(answer);
    throw new Ended({ outcome: 'refused', cause: 'too_big' });
  }
  return answer.body ?? nothing();
}

/** What the server announces may be wrong or missing: the bytes themselves are counted. */
async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  tally: { bytes: number },
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of bytes) {
      tally.bytes += chunk.byteLength;
      if (tally.bytes > maxBytes) throw new Ended({ outcome: 'refused', cause: 'too_big' });
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Ended ? error : new Ended(faultOf(error));
  }
  if (tally.bytes === 0) throw new Ended({ outcome: 'refused', cause: 'empty' });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** An unread body would keep its connection; that it cannot be let go of is of no interest. */
async function letGo(answer: Response): Promise<void> {
  await answer.body?.cancel().catch(() => {});
}

/** The name of a fault of the network; its own text may hold the address. */
function faultOf(error: unknown): Ended['as'] {
  if (error instanceof DOMException) return { outcome: 'later', error: 'time_out' };
  const cause = error instanceof TypeError ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'connection_failed';
  return { outcome: 'later', error: code };
}

function mediaTypeOf(answer: Response): string | null {
  return answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() || null;
}

import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../testing/http.ts';
import { createMediaFetcher, type MediaFetcherSettings } from './fetch-media.ts';

const MAX = 1000;
const LONG = 60_000;
let served: Served | undefined;
afterEach(async () => {
  await served?.[Symbol.asyncDispose]();
  served = undefined;
});

/** Keeps what came; a file that breaks off is not kept. */
function aSink() {
  const kept: Buffer[] = [];
  return {
    kept,
    async write(bytes: AsyncIterable<Uint8Array>) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      kept.push(Buffer.concat(chunks));
    },
  };
}

async function from(app: RequestListener, change: Partial<MediaFetcherSettings> = {}) {
  served = await serve(app);
  const allowHttpOn = [new URL(served.url).host];
  const settings = { hosts: ['zdn.vn'], allowHttpOn, maxBytes: MAX, timeLimitMs: LONG, ...change };
  const sink = aSink();
  const fetchMedia = createMediaFetcher(settings);
  const outcome = await fetchMedia(`${served.url}/anh.jpg`, (bytes) => sink.write(bytes));
  return { outcome, kept: sink.kept };
}

/** Stands for the stores of the channels, which are asked over https only; gives what was asked of it. */
async function fromStores(url: string, answers: Record<string, () => Response>) {
  const asked: string[] = [];
  const fetch = (input: string | URL | Request) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(address);
    return Promise.resolve(answers[address]?.() ?? new Response(null, { status: 500 }));
  };
  const sink = aSink();
  const settings = { hosts: ['zdn.vn', 'dlfl.vn', 'flchat.vn'], maxBytes: MAX, timeLimitMs: LONG, fetch };
  const outcome = await createMediaFetcher(settings)(url, (bytes) => sink.write(bytes));
  return { outcome, asked, kept: sink.kept };
}

const redirect = (location: string) => () => new Response(null, { status: 302, headers: { location } });

describe('a file', () => {
  test('comes whole, with its length and what the store says it is', async () => {
    const { outcome, kept } = await from((_, response) => {
      response.writeHead(200, { 'Content-Type': 'Image/JPEG; q=1' }).end(Buffer.alloc(MAX, 7));
    });
    expect(outcome).toEqual({ outcome: 'fetched', bytes: MAX, mediaType: 'image/jpeg' });
    expect(kept).toEqual([Buffer.alloc(MAX, 7)]);
  });

  test('without a type comes as well', async () => {
    const { outcome } = await from((_, response) => void response.end('x'));
    expect(outcome).toEqual({ outcome: 'fetched', bytes: 1, mediaType: null });
  });

  test('that is announced as too big is not read', async () => {
    const { outcome, kept } = await from((_, response) => {
      response.writeHead(200, { 'Content-Length': MAX + 1 }).write('x');
    });
    expect(outcome).toEqual({ outcome: 'refused', cause: 'too_big' });
    expect(kept).toEqual([]);
  });

  test('that is too big without saying so is cut off', async () => {
    const { outcome, kept } = await from((_, response) => {
      response.write(Buffer.alloc(MAX));
      response.write('x');
    });
    expect(outcome).toEqual({ outcome: 'refused', cause: 'too_big' });
    expect(kept).toEqual([]);
  });

  test('without a byte is refused', async () => {
    const { outcome, kept } = await from((_, response) => void response.end());
    expect(outcome).toEqual({ outcome: 'refused', cause: 'empty' });
    expect(kept).toEqual([]);
  });

  test('that cannot be written is no fault of the store: the writer’s own error is thrown', async () => {
    served = await serve((_, response) => void response.end('x'));
    const allowHttpOn = [new URL(served.url).host];
    const fetchMedia = createMediaFetcher({ hosts: [], allowHttpOn, maxBytes: MAX, timeLimitMs: LONG });
    const full = () => Promise.reject(new Error('no space left'));
    await expect(fetchMedia(served.url, full)).rejects.toThrow('no space left');
  });
});

describe('a store that does not answer as it should', () => {
  test.each([403, 404, 410])('%d is final', async (status) => {
    const { outcome } = await from((_, response) => void response.writeHead(status).end('no'));
    expect(outcome).toEqual({ outcome: 'refused', cause: 'gone' });
  });

  test.each([500, 503, 429, 302, 204, 401])('%d may be another thing later', async (status) => {
    const { outcome } = await from((_, response) => void response.writeHead(status).end());
    expect(outcome).toEqual({ outcome: 'later', error: `http_${status}` });
  });

  test('one that says nothing is given up after the time limit', async () => {
    const { outcome } = await from(() => {}, { timeLimitMs: 30 });
    expect(outcome).toEqual({ outcome: 'later', error: 'time_out' });
  });

  test('one that drips past the time limit is given up in the middle', async () => {
    const { outcome, kept } = await from((_, response) => void response.write('x'), { timeLimitMs: 100 });
    expect(outcome).toEqual({ outcome: 'later', error: 'time_out' });
    expect(kept).toEqual([]);
  });

  test('one that breaks off in the middle leaves nothing', async () => {
    const { outcome, kept } = await from((_, response) => {
      response.writeHead(200, { 'Content-Length': 10 });
      response.write('x', () => response.destroy());
    });
    expect(outcome).toMatchObject({ outcome: 'later' });
    expect(kept).toEqual([]);
  });

  test('one that is not there may be there later', async () => {
    served = await serve(() => {});
    const { host } = new URL(served.url);
    await served[Symbol.asyncDispose]();
    served = undefined;
    const fetchMedia = createMediaFetcher({
      hosts: [],
      allowHttpOn: [host],
      maxBytes: MAX,
      timeLimitMs: LONG,
    });
    const outcome = await fetchMedia(`http://${host}/anh.jpg`, aSink().write);
    expect(outcome).toEqual({ outcome: 'later', error: 'ECONNREFUSED' });
  });
});

describe('redirections', () => {
  const first = 'https://file-stal-22.dlfl.vn/gr/1';

  test('within the stores are followed, each from where it stands', async () => {
    const { outcome, asked } = await fromStores(first, {
      [first]: redirect('https://file-stal-22.flchat.vn/gr/1'),
      'https://file-stal-22.flchat.vn/gr/1': redirect('/gr/2'),
      'https://file-stal-22.flchat.vn/gr/2': redirect('https://edge.flchat.vn/gr/2'),
      'https://edge.flchat.vn/gr/2': () => new Response('x'),
    });
    expect(outcome).toMatchObject({ outcome: 'fetched', bytes: 1 });
    expect(asked).toHaveLength(4);
  });

  test('are followed three times and no more', async () => {
    const { outcome, asked } = await fromStores(first, { [first]: redirect(first) });
    expect(outcome).toEqual({ outcome: 'later', error: 'too_many_redirects' });
    expect(asked).toHaveLength(4);
  });

  test.each([
    ['another host', 'https://evil.example/1', 'evil.example'],
    ['this machine', 'https://127.0.0.1/1', '127.0.0.1'],
    ['plain http', 'http://file-stal-22.dlfl.vn/gr/1', 'file-stal-22.dlfl.vn'],
    ['no address at all', 'https://[', ''],
  ])('to %s are refused before anything is asked there', async (_where, location, host) => {
    const { outcome, asked } = await fromStores(first, { [first]: redirect(location) });
    expect(outcome).toEqual({ outcome: 'refused', cause: 'host', host });
    expect(asked).toEqual([first]);
  });

  test('of a real server to a port beside it are refused', async () => {
    const { outcome } = await from((request, response) => {
      const location = `http://127.0.0.1:${new URL(`http://${request.headers.host}`).port}/`;
      response.writeHead(302, { Location: location }).end();
    });
    expect(outcome).toEqual({ outcome: 'refused', cause: 'host', host: '127.0.0.1' });
  });
});

test('a link to somewhere else is refused before anything is asked', async () => {
  const { outcome, asked } = await fromStores('https://evilzdn.vn/anh.jpg', {});
  expect(outcome).toEqual({ outcome: 'refused', cause: 'host', host: 'evilzdn.vn' });
  expect(asked).toEqual([]);
});

import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person, Storage } from '../services/ports.ts';

export type Served = {
  url: string;
  /** Asks over real HTTP; `who` is the person that `signedInFor` finds, `json` becomes the body. */
  ask(path: string, how?: Ask): Promise<Response>;
  [Symbol.asyncDispose](): Promise<void>;
};
export type Ask = {
  method?: string;
  who?: Person;
  json?: unknown;
  body?: string;
  headers?: Record<string, string>;
};

/** Serves an app on a free port of this machine until disposed. Redirects are shown, not followed. */
export async function serve(app: RequestListener): Promise<Served> {
  const server = createServer(app);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    ask: (path, how = {}) => fetch(url + path, requestOf(how)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function requestOf({ method, who, json, body, headers }: Ask): RequestInit {
  const sent = json === undefined ? body : JSON.stringify(json);
  return {
    method: method ?? (sent === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      ...(sent === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(who ? { 'X-Test-Person': who.id } : {}),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  };
}

type Locals = { locals: Record<string, unknown> };

/** Stands where `requirePerson` stands: the person whose id the request names, or nobody. */
export function signedInFor(storage: Storage) {
  return async (
    request: { headers: Record<string, unknown> },
    response: Locals,
    next: () => void,
  ): Promise<void> => {
    const id = request.headers['x-test-person'];
    if (typeof id === 'string') response.locals['person'] = await storage.people.find(id);
    next();
  };
}

/** The JSON of an answer, to be looked into. */
export async function jsonOf(answer: Response): Promise<Record<string, unknown>> {
  return (await answer.json()) as Record<string, unknown>;
}

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

export type Started = { url: string; token: string; stop(): Promise<void> };

/** Starts one of the servers beside this file in a process of its own, and waits until it listens. */
export async function startServer(file: string, ...argv: string[]): Promise<Started> {
  const child: ChildProcess = fork(fileURLToPath(new URL(file, import.meta.url)), argv);
  const [ready] = (await once(child, 'message')) as [{ port: number; token?: string }];
  return {
    url: `http://127.0.0.1:${ready.port}`,
    token: ready.token ?? '',
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export type Load = {
  url: string;
  method: 'GET' | 'POST';
  seconds: number;
  headers?: Record<string, string>;
  /** A fresh body and headers per request. */
  each?: (n: number) => { body: string; headers?: Record<string, string> };
};

/** Answers with 2xx per second from 50 connections; any other answer ends the measuring. */
export async function requestsPerSecond({ url, method, seconds, headers = {}, each }: Load): Promise<number> {
  let n = 0;
  const result = await autocannon({
    url,
    method,
    headers: { 'content-type': 'application/json', ...headers },
    connections: 50,
    duration: seconds,
    ...(each && {
      requests: [
        {
          setupRequest: (request) => {
            const { body, headers: own } = each((n += 1));
            return { ...request, body, headers: { ...request.headers, ...own } };
          },
        },
      ],
    }),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} requests failed`);
  }
  return result['2xx'] / result.duration;
}

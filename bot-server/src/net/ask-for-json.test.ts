import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { askForJson, Unreachable } from './ask-for-json.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, 'localhost');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

async function faultOf(url: string, timeLimitMs = 5000): Promise<Unreachable> {
  const fault = await askForJson({ url }, { fetch, timeLimitMs }).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Unreachable);
  return fault as Unreachable;
}

it('reads the JSON of an answer, whatever its status below 500', async () => {
  const url = await serve((_request, response) => response.writeHead(400).end('{"error":-201}'));
  expect(await askForJson({ url }, { fetch, timeLimitMs: 5000 })).toEqual({ error: -201 });
});

it('says that nothing arrived where nobody listens', async () => {
  const url = await serve(() => {});
  server?.close();
  expect(await faultOf(url)).toMatchObject({ reason: 'ECONNREFUSED', arrived: 'no' });
});

it('says that a request may have arrived when no answer comes in time', async () => {
  const url = await serve(() => {});
  expect(await faultOf(url, 50)).toMatchObject({ reason: 'time_out', arrived: 'perhaps' });
});

it('says so too when the connection breaks before the answer', async () => {
  const url = await serve((request) => request.socket.destroy());
  expect(await faultOf(url)).toMatchObject({ arrived: 'perhaps' });
});

it.each([
  [503, 'no'],
  [429, 'no'],
  [502, 'perhaps'],
  [500, 'perhaps'],
])('takes HTTP %i as: arrived %s', async (status, arrived) => {
  const url = await serve((_request, response) => response.writeHead(status).end('Bad gateway'));
  expect(await faultOf(url)).toMatchObject({ reason: `http_${status}`, arrived });
});

it('refuses what is not JSON', async () => {
  const url = await serve((_request, response) => response.end('<html>'));
  expect(await faultOf(url)).toMatchObject({ reason: 'answer_not_json' });
});

it('stops reading an answer without end', async () => {
  const url = await serve((_request, response) => {
    const more = (): void => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  expect(await faultOf(url)).toMatchObject({ reason: 'answer_too_large' });
});

it('follows no redirection, so that a secret header stays with its host', async () => {
  const url = await serve((_request, response) => response.writeHead(302, { Location: '/else' }).end());
  await faultOf(url);
});

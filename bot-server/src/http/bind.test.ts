import { AppError, endpoint } from '@sang-kien/shared';
import express, { Router } from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Person } from '../services/ports.ts';
import {
  aPerson,
  jsonOf,
  openTestStorage,
  serve,
  signedInFor,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { bind } from './bind.ts';
import { errorHandler, statusOf, unknownPath } from './errors.ts';

const greet = endpoint({
  method: 'put',
  path: '/greetings/:name',
  summary: 'Tried here only',
  access: 'person',
  headers: z.object({ 'x-mood': z.string().optional() }),
  query: z.object({ times: z.coerce.number().int().max(3).default(1) }),
  body: z.object({ words: z.array(z.string().min(1)) }),
  status: 201,
  response: z.object({ told: z.unknown() }),
});
const open = endpoint({
  method: 'get',
  path: '/open',
  summary: 'Tried here only',
  access: 'public',
  status: 200,
  response: z.object({ ok: z.boolean() }),
});
const drop = endpoint({
  method: 'delete',
  path: '/thing',
  summary: 'Tried here only',
  access: 'person',
  status: 204,
});

let storage: TestStorage;
let person: Person;
let served: Served;
let log: ReturnType<typeof aLog>;
let fails: Error | undefined;
let handled: number;

beforeEach(async () => {
  [storage, log, fails, handled] = [await openTestStorage(), aLog(), undefined, 0];
  person = await aPerson(storage);
  const router = Router();
  bind(router, greet, async (told) => {
    handled += 1;
    if (fails) throw fails;
    return { told: { ...told, person: told.person.id } };
  });
  bind(router, open, async ({ person: nobody }) => ({ ok: nobody === undefined }));
  bind(router, drop, async () => {});
  const app = express().use(express.json({ limit: '1kb' }), signedInFor(storage), router);
  served = await serve(app.use(unknownPath, errorHandler(log)));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const put = (path: string, json: unknown, headers = {}) =>
  served.ask(path, { method: 'PUT', who: person, json, headers });

describe('what a handler is given', () => {
  test('is parsed by the endpoint’s schemas, and nothing else is let in', async () => {
    const answer = await put(
      '/greetings/M%E1%BA%ABu?times=2&other=x',
      { words: ['chào'], admin: true },
      { 'X-Mood': 'vui' },
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const told = { query: { times: 2 }, body: { words: ['chào'] }, headers: { 'x-mood': 'vui' } };
    expect(await answer.json()).toEqual({ told: { ...told, params: { name: 'Mẫu' }, person: person.id } });
  });

  test('has defaults where the schema has them', async () => {
    const { told } = await jsonOf(await put('/greetings/a', { words: [] }));
    expect(told).toMatchObject({ query: { times: 1 }, headers: {} });
  });

  test('holds no person where anybody may ask', async () => {
    expect(await (await served.ask('/open', { who: person })).json()).toEqual({ ok: true });
  });

  test('answers without a body where the contract has none', async () => {
    const answer = await served.ask('/thing', { method: 'DELETE', who: person });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });
});

describe('what is refused before a handler sees it', () => {
  test('a request of nobody, even a malformed one: 401', async () => {
    const answer = await served.ask('/greetings/a', { method: 'PUT', json: { words: 1 } });
    expect([answer.status, handled]).toEqual([401, 0]);
  });

  test.each([
    ['body.words', '/greetings/a', {}],
    ['body.words', '/greetings/a', { words: 'chào' }],
    ['body.words.1', '/greetings/a', { words: ['a', ''] }],
    ['query.times', '/greetings/a?times=4', { words: [] }],
    ['query.times', '/greetings/a?times=x', { words: [] }],
  ])('names the place %s of what does not fit', async (field, path, body) => {
    const answer = await put(path, body);
    expect([answer.status, handled]).toEqual([400, 0]);
    const { code, fields } = await jsonOf(answer);
    expect(code).toBe('malformed');
    expect(fields).toMatchObject([{ field, code: 'invalid', message: expect.stringContaining('chưa đúng') }]);
  });

  test('all that does not fit is named at once, and the value is not repeated', async () => {
    const answer = await put('/greetings/a', { words: [1, { secret: 'kín' }] });
    const text = await answer.text();
    expect((JSON.parse(text) as { fields: unknown[] }).fields).toHaveLength(2);
    expect(text).not.toContain('kín');
  });

  test.each([
    ['a body that is no JSON', '{"words": [', 400, 'malformed'],
    ['a body larger than allowed', JSON.stringify({ words: ['x'.repeat(2000)] }), 413, 'too_large'],
  ])('%s', async (_what, body, status, code) => {
    const answer = await served.ask('/greetings/a', { method: 'PUT', who: person, body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toMatchObject({ code, status });
    expect(log.lines).toEqual([]);
  });

  test('a charset that nobody can read', async () => {
    const headers = { 'Content-Type': 'application/json; charset=x-unknown' };
    expect((await put('/greetings/a', { words: [] }, headers)).status).toBe(415);
  });

  test('an address with broken percent signs', async () => {
    const answer = await put('/greetings/%E0%A4%A', { words: [] });
    expect([answer.status, handled]).toEqual([400, 0]);
  });

  test('an address that nothing answers', async () => {
    for (const [method, path] of [
      ['GET', '/greetings/a'],
      ['GET', '/nothing'],
      ['POST', '/open'],
    ] as const) {
      const answer = await served.ask(path, { method, who: person });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'not_found', type: 'urn:sang-kien:not_found' });
    }
  });
});

describe('what a handler throws', () => {
  test.each(Object.entries(statusOf))('%s becomes %d with its sentence', async (code, status) => {
    const fields = [{ code: 'invalid', field: 'unitId', message: 'Bạn vui lòng chọn đơn vị.' }];
    fails = new AppError(code as keyof typeof statusOf, 'Một câu cho người đọc.', fields);
    const answer = await put('/greetings/a', { words: [] });
    expect(answer.status).toBe(status);
    const type = `urn:sang-kien:${code}`;
    expect(await answer.json()).toEqual({ type, title: 'Một câu cho người đọc.', status, code, fields });
    expect(log.lines).toEqual([]);
  });

  test('a bug is logged whole and told as one sentence, without what it was about', async () => {
    fails = new TypeError('cannot read phone of +84900000001');
    const answer = await put('/greetings/a', { words: ['kín'] });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain('trục trặc');
    for (const inner of ['+84900000001', 'TypeError', '.ts:']) expect(text).not.toContain(inner);
    const facts = { path: '/greetings/a', name: 'TypeError', message: fails.message };
    expect(log.lines).toMatchObject([{ level: 'error', facts }]);
    expect(JSON.stringify(log.lines)).not.toContain('kín');
  });

  test('a bug that carries a status of its own is still a bug', async () => {
    fails = Object.assign(new Error('upstream'), { status: 502 });
    expect((await put('/greetings/a', { words: [] })).status).toBe(500);
    expect(log.lines).toHaveLength(1);
  });
});

import {
  listSubmissions,
  motTrieuSangKien,
  receiptResponse,
  refusedSubmission,
  submissionDetail,
  type Submission,
} from '@sang-kien/shared';
import { testAuthorKey } from '../testing/dossier.ts';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import { createDossierService } from '../services/dossier.ts';
import type { Person } from '../services/ports.ts';
import { createSubmit } from '../services/submit.ts';
import {
  anOfficial,
  aPerson,
  aSubmission,
  jsonOf,
  openTestStorage,
  serve,
  signedInFor,
  type Served,
  type TestStorage,
} from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { errorHandler } from './errors.ts';
import { submissionRoutes } from './submission.ts';

let storage: TestStorage;
let served: Served;
let person: Person;
let now: Date;
let log: ReturnType<typeof aLog>;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  [now, log] = [new Date('2022-06-15T09:00:00+07:00'), aLog()];
  const submit = createSubmit({
    submissions: storage.submissions,
    programme: motTrieuSangKien,
    clock: { now: () => now },
    ids: timeOrderedIds,
    authorKey: testAuthorKey,
    random: secureRandom,
    onRecorded: () => {},
  });
  const routes = submissionRoutes({ submit, dossiers: createDossierService(storage) }, signedInFor(storage));
  served = await serve(express().use(express.json(), routes, errorHandler(log)));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const send = (json: unknown, { who = person, key = 'key-0001' } = {}) =>
  served.ask('/submissions', { who, json, headers: { 'Idempotency-Key': key } });
async function sent(content: Submission = aSubmission(), key?: string) {
  const answer = await send(content, key === undefined ? {} : { key });
  expect(answer.status).toBe(201);
  return receiptResponse.parse(await answer.json());
}

describe('sending in', () => {
  test('answers 201 with a receipt as the contract says', async () => {
    const receipt = await sent();
    expect(receipt).toMatchObject({ state: 'submitted', submittedPhase: 2, qualifiedPhase: 1, flags: [] });
    expect(receipt.code).toMatch(/^SK-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(receipt.submittedAt).toBe(now.toISOString());
  });

  test('again with the same key gives the same answer, also when the members stand in another order', async () => {
    const content = aSubmission();
    const first = await sent(content);
    const turned = Object.fromEntries(Object.entries(content).reverse()) as Submission;
    now = new Date('2024-01-01T00:00:00Z');
    expect(await sent(turned)).toEqual(first);
  });

  test('again with the same key and another body is a conflict', async () => {
    await sent();
    const answer = await send(aSubmission({ targetGroup: 'civil_servant' }));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'conflict' });
  });

  test('needs a key', async () => {
    const answer = await served.ask('/submissions', { who: person, json: aSubmission() });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      code: 'malformed',
      fields: [{ field: 'headers.idempotency-key' }],
    });
    expect((await send(aSubmission(), { key: 'x'.repeat(256) })).status).toBe(400);
  });

  test('tells the whole verdict when it is refused', async () => {
    const answer = await send({ ...aSubmission(), author: { fullName: '', phone: 'x' }, recognition: null });
    expect(answer.status).toBe(422);
    const refusal = refusedSubmission.parse(await answer.json());
    expect(refusal).toMatchObject({ code: 'refused', ok: false, submittedPhase: 2 });
    const places = refusal.problems.map(({ field }) => field);
    expect(places).toEqual(expect.arrayContaining(['author.fullName', 'author.phone']));
    for (const { message } of refusal.problems) expect(message).toMatch(/\p{L}{2,}/u);
    expect(await storage.submissions.ofPerson(person.id)).toEqual([]);
  });

  test.each([
    ['before the programme', '2021-12-01T00:00:00+07:00', 'not_open_yet'],
    ['between the phases', '2022-06-01T03:00:00+07:00', 'between_phases'],
    ['after its end', '2023-09-02T00:00:00+07:00', 'closed'],
  ])('%s is refused as %3$s', async (_when, at, code) => {
    now = new Date(at);
    const answer = await send(aSubmission());
    expect(answer.status).toBe(422);
    const { problems } = refusedSubmission.parse(await answer.json());
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test.each([
    ['a list', []],
    ['a text', 'chào'],
    ['nothing', null],
  ])('%s is no submission, and no fault of ours', async (_what, json) => {
    const answer = await send(json);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(log.lines).toEqual([]);
  });

  test('in somebody else’s name is not possible: the session says who', async () => {
    const other = await aPerson(storage);
    await send({ ...aSubmission(), personId: other.id, state: 'commended', code: 'SK-2222-2222' });
    const [recorded] = await storage.submissions.ofPerson(person.id);
    expect(recorded).toMatchObject({ state: 'submitted', personId: person.id });
    expect(recorded!.code).not.toBe('SK-2222-2222');
    expect(await storage.submissions.ofPerson(other.id)).toEqual([]);
  });
});

describe('reading back', () => {
  const read = (code: string, who: Person) => served.ask(`/submissions/${encodeURIComponent(code)}`, { who });

  test('lists one’s own, newest first', async () => {
    const first = await sent();
    now = new Date(now.getTime() + 60_000);
    const second = await sent(aSubmission(), 'key-0002');
    const answer = await served.ask('/submissions', { who: person });
    const { submissions } = listSubmissions.response.parse(await answer.json());
    expect(submissions.map(({ code }) => code)).toEqual([second.code, first.code]);
    const ofOther = await served.ask('/submissions', { who: await aPerson(storage) });
    expect(await ofOther.json()).toEqual({ submissions: [] });
  });

  test('shows a dossier whole to its author and to the officials above', async () => {
    const { code } = await sent();
    const official = await anOfficial(storage, { unitId: 'tinh-24' });
    for (const who of [person, official]) {
      const answer = await read(code, who);
      expect(answer.status).toBe(200);
      const detail = submissionDetail.parse(await answer.json());
      expect(detail).toMatchObject({ code, unitId: 'tinh-24/222', timeline: [{ state: 'submitted' }] });
    }
  });

  test('shows others the same as for a code that nobody has', async () => {
    const { code } = await sent();
    const strangers = [await aPerson(storage), await anOfficial(storage, { unitId: 'tinh-27' })];
    for (const who of strangers) {
      const [ofOthers, ofNobody] = [await read(code, who), await read('SK-2222-2222', who)];
      expect([ofOthers.status, ofNobody.status]).toEqual([404, 404]);
      expect(await jsonOf(ofOthers)).toEqual(await jsonOf(ofNobody));
    }
  });

  test.each(['SK-1', 'không-có-mã', '%', "' or 1=1"])('calls the code %j unknown', async (code) => {
    expect((await read(code, person)).status).toBe(404);
  });

  test.each(['/submissions', '/submissions/SK-2222-2222'])('asks who one is at %s', async (path) => {
    expect((await served.ask(path)).status).toBe(401);
  });
});

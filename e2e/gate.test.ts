import { refusedSubmission } from '@sang-kien/shared';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAs, type Client } from './support/api.ts';
import { openBrowser, openPhone } from './support/browser.ts';
import { arrive, button, entry, fillEverything, signInFromPage, unitOfQr } from './support/person.ts';
import { aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld('2022-06-01T03:00:00+07:00');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

it('keeps everything of a person who comes in the seven-hour gap, and takes it at seven o’clock', async () => {
  const { page, errors } = await openPhone(browser);
  const api = await signInAs(world, 'worker');
  await page.goto(world.page(unitOfQr));
  await page.getByText('Giai đoạn 2 mở lúc 7h00 ngày 1/6/2022').waitFor();
  await page.goto(`${world.page('/nop/personal')}`);
  await signInFromPage(page, 'worker');
  await fillEverything(page);

  await button(page, 'Nộp bài').click();
  await page.getByText('Giai đoạn 2 mở lúc 7h00 ngày 1/6/2022').first().waitFor();
  expect(await api.dossiers()).toEqual([]);
  expect((await api.draft()).content.initiative?.title).toBe(entry.title);

  await setClockInTheBrowser(/10 giây trước khi mở giai đoạn 2/);
  await page.reload();
  await arrive(page, 'Kiểm tra lại');
  await page.getByText('Giai đoạn 2 mở lúc').first().waitFor();
  world.demonstration.clock.set(new Date('2022-06-01T07:00:00+07:00'));

  await button(page, 'Nộp bài').click();
  await arrive(page, 'Biên nhận');
  const [dossier] = await api.dossiers();
  expect(dossier).toMatchObject({ title: entry.title, submittedPhase: 2 });
  expect((await api.dossier(dossier!.code)).qualifiedPhase).toBe(1);
  expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
});

/** On the simulator's control page, as a person does. */
async function setClockInTheBrowser(preset: RegExp): Promise<void> {
  const { page, context } = await openPhone(browser);
  await page.goto(`${world.simulatorUrl}/control`);
  const answer = page.waitForResponse((response) => response.url().endsWith('/control/clock'));
  await page.getByRole('button', { name: preset }).click();
  expect((await answer).status()).toBe(200);
  await context.close();
}

describe('the calendar at the edges', () => {
  let worker: Client;
  let keys = 0;
  beforeAll(async () => {
    worker = await signInAs(world, 'worker2');
  });

  const submitAt = (at: string) => {
    world.demonstration.clock.set(new Date(at));
    const headers = { 'idempotency-key': `at-the-edge-${(keys += 1)}` };
    return worker.ask('/submissions', { method: 'POST', body: aSubmission(), headers });
  };

  it.each([['2022-01-08T00:00:00+07:00'], ['2022-05-31T23:59:50+07:00']])(
    'takes a submission at %s into phase 1',
    async (at) => {
      // What it says was recognised and applied must have happened by then.
      const recognition = { body: 'council', documentNo: '1', date: '2022-01-05', appliedFrom: '2022-01-05' };
      world.demonstration.clock.set(new Date(at));
      const response = await worker.ask('/submissions', {
        method: 'POST',
        body: aSubmission({ recognition }),
        headers: { 'idempotency-key': `phase-1-${at}` },
      });
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ submittedPhase: 1, qualifiedPhase: 1 });
    },
  );

  it.each([['2022-06-01T07:00:00+07:00'], ['2023-09-01T23:59:50+07:00']])(
    'takes a submission at %s into phase 2',
    async (at) => {
      const response = await submitAt(at);
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ submittedPhase: 2, qualifiedPhase: 1 });
    },
  );

  it.each([
    ['2022-01-07T23:59:50+07:00', 'not_open_yet'],
    ['2022-06-01T00:00:00+07:00', 'between_phases'],
    ['2022-06-01T06:59:50+07:00', 'between_phases'],
    ['2023-09-02T00:00:00+07:00', 'closed'],
  ])('refuses a submission at %s: %s', async (at, code) => {
    const before = (await worker.dossiers()).length;
    const response = await submitAt(at);
    expect(response.status).toBe(422);
    const { problems } = refusedSubmission.parse(await response.json());
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect((await worker.dossiers()).length).toBe(before);
  });
});

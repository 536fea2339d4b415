import { getProgramme, motTrieuSangKien, searchUnits } from '@sang-kien/shared';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { errorHandler } from './errors.ts';
import { programmeRoutes } from './programme.ts';
import { unitRoutes } from './unit.ts';

const support = { contactName: null, contactPhone: null, zaloUrl: 'https://zalo.me/1', facebookUrl: null };
let now: Date;
let served: Served;
beforeEach(async () => {
  const clock = { now: () => now };
  const programme = programmeRoutes({ programme: motTrieuSangKien, clock, demonstration: true, support });
  served = await serve(express().use(programme, unitRoutes(), errorHandler(aLog())));
});
afterEach(async () => served[Symbol.asyncDispose]());

const gateAt = async (at: string) => {
  now = new Date(at);
  return getProgramme.response.parse(await (await served.ask('/programme')).json());
};

describe('the programme', () => {
  test('tells its clock, whether it is a demonstration, and whom to ask', async () => {
    const told = await gateAt('2022-06-15T09:00:00+07:00');
    expect(told).toMatchObject({ id: 'mot-trieu-sang-kien', demonstration: true, support });
    expect(told.now).toBe('2022-06-15T02:00:00.000Z');
  });

  test.each([
    ['2022-01-07T23:59:59+07:00', 'not_open_yet', 1],
    ['2022-01-08T00:00:00+07:00', 'open', 1],
    ['2022-05-31T23:59:59+07:00', 'open', 1],
    ['2022-06-01T00:00:00+07:00', 'between_phases', 2],
    ['2022-06-01T06:59:59+07:00', 'between_phases', 2],
    ['2022-06-01T07:00:00+07:00', 'open', 2],
    ['2023-09-01T23:59:59+07:00', 'open', 2],
    ['2023-09-02T00:00:00+07:00', 'closed', null],
  ])('at %s its gate is %s (phase %s)', async (at, state, phase) => {
    const { gate } = await gateAt(at);
    expect(gate).toMatchObject({ state, phase });
    expect(gate.sentence).toMatch(/\p{L}{2,}/u);
    expect(gate.opensAt === null).toBe(phase === null);
  });
});

describe('finding units', () => {
  const find = async (q: string) => {
    const answer = await served.ask(`/units?${new URLSearchParams({ q }).toString()}`);
    expect(answer.status).toBe(200);
    return searchUnits.response.parse(await answer.json()).units;
  };

  test.each(['Việt Yên', 'viet yen', 'Việt Yên'.normalize('NFD'), 'VIET YEN BAC GIANG'])(
    'finds the district first for %j',
    async (words) => {
      expect((await find(words))[0]).toMatchObject({ id: 'tinh-24/222' });
    },
  );

  test('gives five at most, best first', async () => {
    const units = await find('liên đoàn lao động');
    expect(units.length).toBeLessThanOrEqual(5);
    const scores = units.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test.each(['', '   ', '%%%', "' or 1=1 --", '<script>', '\u0000'])(
    'takes %j as words like any',
    async (words) => {
      expect(await find(words)).toBeInstanceOf(Array);
    },
  );

  test('refuses an essay', async () => {
    expect((await served.ask(`/units?q=${'a'.repeat(201)}`)).status).toBe(400);
  });

  test('takes no words at all, and no list of words', async () => {
    expect((await served.ask('/units')).status).toBe(200);
    expect((await served.ask('/units?q=a&q=b')).status).toBe(400);
  });
});

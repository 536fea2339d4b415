import express from 'express';
import { expect, test } from 'vitest';
import { jsonOf, serve } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { errorHandler } from './errors.ts';

async function answerTo(error: Error) {
  const log = aLog();
  const fail = () => {
    throw error;
  };
  await using served = await serve(express().use(fail, errorHandler(log)));
  const answer = await served.ask('/');
  return { status: answer.status, problem: await jsonOf(answer), lines: log.lines };
}

test.each(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY', 'ENOSPC'])(
  'a disk that answers %s is unavailable, and an operator hears of it',
  async (code) => {
    const { status, problem, lines } = await answerTo(Object.assign(new Error('at a path'), { code }));
    expect([status, problem['code']]).toEqual([503, 'unavailable']);
    expect(problem['title']).toContain('chưa lưu được');
    expect(lines).toMatchObject([{ level: 'error', facts: { code } }]);
    expect(JSON.stringify(lines)).not.toContain('at a path');
  },
);

test('a bug is hidden from the person and told to us', async () => {
  const { status, problem, lines } = await answerTo(new TypeError('a detail'));
  expect([status, problem['code']]).toEqual([500, 'internal']);
  expect(JSON.stringify(problem)).not.toContain('a detail');
  expect(lines).toMatchObject([{ level: 'error', facts: { name: 'TypeError', message: 'a detail' } }]);
});

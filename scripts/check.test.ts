import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

const submission = {
  author: { fullName: 'Nguyễn Thị Mẫu', phone: '0912345678' },
  workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty Mẫu' },
  targetGroup: 'enterprise_worker',
  initiative: { title: 'Gá bắt vít', description: 'Thêm một cái gá để bắt vít nhanh hơn.' },
  recognition: { body: 'council', documentNo: '12/QĐ', date: '2022-03-15', appliedFrom: '2022-01-10' },
  declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
};
const taken = { ok: true, submittedPhase: 2, qualifiedPhase: 1, flags: [], problems: [] };
const at = ['--at', '2022-06-15T09:00+07:00'];
const check = (args: string[], input: string | Uint8Array = '', env = {}) =>
  runScript('check.ts', args, { input, env });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('one submission', () => {
  it('prints the verdict and nothing else, and ends with 0', async () => {
    const file = join(folder, 'bai.json');
    await writeFile(file, `\ufeff${JSON.stringify(submission, null, 2).replaceAll('\n', '\r\n')}\r\n`);
    const { code, out, err } = await check([...at, file]);
    expect([code, JSON.parse(out), err]).toEqual([0, taken, '']);
  });

  it('ends with 1 and all problems when it is refused', async () => {
    const { code, out } = await check([...at, '-'], '{}');
    const verdict = JSON.parse(out) as { ok: boolean; problems: unknown[] };
    expect([code, verdict.ok]).toEqual([1, false]);
    expect(verdict.problems.length).toBeGreaterThan(8);
  });

  it('reads a time without a zone as Vietnam’s, and PROGRAMME_NOW when no time is given', async () => {
    const input = JSON.stringify(submission);
    const shut = await check(['--at', '2022-06-01T06:59:59.999', '-'], input, { TZ: 'America/New_York' });
    expect(shut.out).toContain('between_phases');
    const open = await check(['--at=2022-06-01T07:00', '-'], input, { TZ: 'America/New_York' });
    expect(open.code).toBe(0);
    const set = await check(['-'], input, { PROGRAMME_NOW: '2022-05-31T23:59:59+07:00' });
    expect(JSON.parse(set.out)).toEqual({ ...taken, submittedPhase: 1 });
  });
});

describe('many submissions', () => {
  it('answers line by line in order, with ids and times of their own', async () => {
    const lines = [
      JSON.stringify(submission),
      '',
      JSON.stringify({ id: 'x', at: '2022-06-01T03:00', submission }),
      JSON.stringify({ id: 3, submission }),
    ];
    const { code, out } = await check([...at, '--jsonl', '-'], `\ufeff${lines.join('\r\n')}`);
    const verdicts = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(1);
    expect(verdicts).toMatchObject([
      taken,
      { id: 'x', problems: [{ code: 'between_phases' }] },
      { id: 3, ...taken },
    ]);
  });

  it('stops at a line that cannot be read, names it, and keeps what was judged', async () => {
    const { code, out, err } = await check(
      [...at, '--jsonl', '-'],
      `${JSON.stringify(submission)}\n{"a":\n{}\n`,
    );
    expect([code, out.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(/^Không đọc được đầu vào chuẩn, dòng 2: .+\n$/);
  });

  it('judges a great many lines as they come', async () => {
    const line = `${JSON.stringify(submission)}\n`;
    const { code, out } = await check([...at, '--jsonl', '-'], line.repeat(3000));
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, 3000]);
  });
});

describe('input that cannot be read ends with 2 and one line that says what and where', () => {
  it.each<[string[], string | Uint8Array, Record<string, string>, RegExp]>([
    [[], '', {}, /Thiếu tên tệp/],
    [['/khong/co.json'], '', {}, /\/khong\/co\.json: không có tệp này/],
    [[tmpdir()], '', {}, /thư mục/],
    [['a', 'b'], '', {}, /thừa: b/],
    [['--la', '-'], '', {}, /--la/],
    [['-', '--at'], '', {}, /--at/],
    [['--at', '2022-02-30T09:00', '-'], '{}', {}, /--at.*2022-02-30/],
    [['--at', 'hôm qua', '-'], '{}', {}, /--at/],
    [['-'], '{}', { PROGRAMME: 'khac' }, /PROGRAMME=khac/],
    [['-'], '{}', { PROGRAMME_NOW: 'mai' }, /PROGRAMME_NOW/],
    [['-'], '', {}, /đầu vào chuẩn/],
    [['-'], '{"a": nope}', {}, /đầu vào chuẩn/],
    [['-'], '[]', {}, /đối tượng JSON/],
    [['-'], Buffer.from('{"a":"\xff"}', 'latin1'), {}, /UTF-8/],
    [['--jsonl', '-'], '{"at":"x","submission":{}}', {}, /dòng 1, "at"/],
  ])('%j', async (args, input, env, line) => {
    const { code, out, err } = await check(args, input, env);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has a page of help', async () => {
    const { code, out } = await check(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--jsonl');
  });
});

import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allUnits, motTrieuSangKien } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';
import { posterContent } from './poster/content.ts';
import { layOut, page } from './poster/layout.ts';
import { createMeasure } from './poster/pdf.ts';
import { qrBars } from './poster/qr.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qr-'));
});
afterEach(() => rm(folder, { recursive: true }));

const widthOfPng = (bytes: Buffer) => bytes.readUInt32BE(16);

describe('the poster of a unit', () => {
  it('is written as code, PDF and picture for the link of the demonstration', async () => {
    const out = join(folder, 'new');
    const run = await runScript('qr.ts', ['--unit', 'tinh-24/222', '--out', out], { env: { PORT: '4000' } });
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toMatch(/^http:\/\/localhost:4000\/zapps\/\d+\/\?unit=tinh-24%2F222\n/);
    const stem = 'tinh-24-222';
    expect((await readdir(out)).sort()).toEqual([
      `poster-${stem}.pdf`,
      `poster-${stem}.png`,
      `qr-${stem}.png`,
    ]);
    expect(widthOfPng(await readFile(join(out, `qr-${stem}.png`)))).toBeGreaterThanOrEqual(1000);
    expect(widthOfPng(await readFile(join(out, `poster-${stem}.png`)))).toBeGreaterThanOrEqual(1000);
    const pdf = await readFile(join(out, `poster-${stem}.pdf`), 'latin1');
    expect(pdf).toContain('/FontFile2');
    expect(pdf).toContain('595.28 841.89');
  });

  it('leads to the Mini App inside Zalo once its id is set', async () => {
    const env = { ZALO_MINI_APP_ID: '42', ZALO_APP_ID: '7' };
    const run = await runScript('qr.ts', ['--unit', 'nganh-y-te', '--out', folder], { env });
    expect(run.out).toMatch(/^https:\/\/zalo\.me\/s\/42\/\?unit=nganh-y-te\n/);
  });

  it('keeps every word on the page and every code large, for every unit there is', () => {
    const measure = createMeasure();
    for (const unit of allUnits()) {
      const link = `https://zalo.me/s/3456789012345678901/?unit=${encodeURIComponent(unit.id)}`;
      const marks = layOut(
        posterContent({ programme: motTrieuSangKien, unit, link, demonstration: true }),
        measure,
      );
      for (const mark of marks) {
        if (mark.kind === 'qr') expect(mark.side, unit.id).toBeGreaterThan(280);
        if (mark.kind !== 'text') continue;
        const right = mark.x + measure(mark.text, mark.size, mark.bold);
        expect([mark.x >= 39, right <= page.width - 39, mark.y < page.height - 10], mark.text).toEqual([
          true,
          true,
          true,
        ]);
      }
    }
  });

  it('draws the code within its square, a quiet zone of four modules around', () => {
    const bars = qrBars('https://zalo.me/s/42/?unit=tinh-24', { x: 100, y: 200, side: 370 });
    const step = bars[0]!.height;
    expect(Math.min(...bars.map(({ x }) => x))).toBeCloseTo(100 + 4 * step);
    expect(Math.min(...bars.map(({ y }) => y))).toBeCloseTo(200 + 4 * step);
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeCloseTo(470 - 4 * step);
    expect(bars[0]!.width).toBeCloseTo(7 * step);
  });
});

describe('bad input ends with 2 and one line', () => {
  it.each<[string[], Record<string, string>, RegExp]>([
    [[], {}, /--unit/],
    [['--unit', 'tinh-24/999'], {}, /tinh-24\/999: không có đơn vị này/],
    [['--unit', 'tinh-24', 'them'], {}, /them/],
    [['--unit', 'tinh-24'], { ZALO_APP_ID: '7' }, /ZALO_MINI_APP_ID/],
    [['--unit', 'tinh-24'], { PROGRAMME: 'x' }, /PROGRAMME=x/],
  ])('%j', async (args, env, line) => {
    const { code, out, err } = await runScript('qr.ts', [...args, '--out', folder], { env });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names the file that cannot be written', async () => {
    await writeFile(join(folder, 'tep'), '');
    const { code, err } = await runScript('qr.ts', ['--unit', 'tinh-24', '--out', join(folder, 'tep')]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^Không ghi được .*tep/)]);
  });

  it('has a page of help', async () => {
    const { code, out } = await runScript('qr.ts', ['--help']);
    expect([code, out.includes('--unit')]).toEqual([0, true]);
  });
});

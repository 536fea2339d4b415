import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureBoards } from './boards.ts';
import { measureFirstScreen } from './first-screen.ts';
import { measureHttp } from './http.ts';
import type { Measured } from './measured.ts';
import { measureReportExport } from './report-export.ts';
import { measureRules } from './rules.ts';

const HELP = `npm run bench [-- --seconds N] [--filled FOLDER]
Measures server, rules and first screen beside bare baselines in one run (figures in milliseconds and megabytes
beside their bar), the export of 250,000 rows, and boards and a report at 1,000,000 entries beside those at 10,000; writes bench-results.json (name, ours, baseline,
ratio). --seconds: length of each round under load, 2 unless told. --filled: keeps the filled databases there for
another run; filling takes minutes.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    seconds: { type: 'string', default: '2' },
    filled: { type: 'string' },
  },
});
if (values.help) process.stdout.write(`${HELP}\n`);
else await bench(Number(values.seconds), values.filled);

async function bench(seconds: number, filled: string | undefined): Promise<void> {
  const measured = [
    ...(await measureHttp(seconds)),
    ...(await atScale(filled)),
    ...measureRules(),
    await measureFirstScreen(),
  ];
  const rows = measured.map(({ name, unit, ours, baseline }: Measured) => ({
    name,
    ours: `${ours.toFixed(2)} ${unit}`,
    baseline: `${baseline.toFixed(2)} ${unit}`,
    ratio: (ours / baseline).toFixed(2),
  }));
  console.table(rows);
  const results = measured.map((each) => ({ ...each, ratio: each.ours / each.baseline }));
  writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
}

/** What is measured on databases full of dossiers. */
async function atScale(filled: string | undefined): Promise<Measured[]> {
  if (filled !== undefined) return [...(await measureBoards(filled)), await measureReportExport(filled)];
  const folder = mkdtempSync(path.join(tmpdir(), 'filled-'));
  try {
    return [...(await measureBoards(folder)), await measureReportExport(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

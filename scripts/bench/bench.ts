import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureFirstScreen } from './first-screen.ts';
import { measureHttp } from './http.ts';
import type { Measured } from './measured.ts';
import { measureRules } from './rules.ts';

const HELP = `npm run bench [-- --seconds N]
Measures server, rules and first screen beside bare baselines in one run (figures in milliseconds beside
their bar) and writes bench-results.json (name, ours, baseline, ratio). --seconds: length of each round under load, 2 unless told.`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, seconds: { type: 'string', default: '2' } },
});
if (values.help) process.stdout.write(`${HELP}\n`);
else await bench(Number(values.seconds));

async function bench(seconds: number): Promise<void> {
  const measured = [...(await measureHttp(seconds)), ...measureRules(), await measureFirstScreen()];
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

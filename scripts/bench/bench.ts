import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureHttp } from './http.ts';
import type { Measured } from './measured.ts';

const HELP = `npm run bench [-- --seconds N]
Measures the server beside bare baselines in one run and writes bench-results.json
(name, ours, baseline, ratio). --seconds: length of each round under load, 5 unless told.`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, seconds: { type: 'string', default: '5' } },
});
if (values.help) process.stdout.write(`${HELP}\n`);
else await bench(Number(values.seconds));

async function bench(seconds: number): Promise<void> {
  const measured = await measureHttp(seconds);
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

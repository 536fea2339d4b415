import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureMiniAppBuild } from './mini-app-build.mjs';
import { bin } from './paths.mjs';
import { run } from './run.mjs';
import { complain } from './say.mjs';
import { systemNeeds } from './system-needs.mjs';
import { add, nothing, oneFailed, onePassed, readReport } from './tally.mjs';
import { texts } from './texts.mjs';
import { node } from './toolchain.mjs';
import { typecheck } from './typecheck.mjs';

const minute = 60_000;
const timeLimitMs = { tool: 4 * minute, unit: 8 * minute, browser: 9 * minute };

/**
 * The stages of `npm test`, in order. `work` answers the stage's counts: one per test for Vitest,
 * one for every other stage. `needs` are things of the machine without which it cannot run.
 */
export const stages = [
  { id: 'format', work: asOne(({ env }) => tool(env, 'prettier', '--check', '.')) },
  { id: 'lint', work: asOne(({ env }) => tool(env, 'eslint', '.', '--max-warnings', '0')) },
  { id: 'types', work: asOne(typecheck) },
  { id: 'unit', work: (context) => vitest(context, ['shared', 'bot-server', 'scripts', 'mini-app']) },
  { id: 'office', needs: [systemNeeds.libreOffice], work: (context) => vitest(context, ['office']) },
  { id: 'build', work: asOne(ensureMiniAppBuild) },
  {
    id: 'browser',
    needs: [systemNeeds.chromium, systemNeeds.vietnameseFont],
    work: (context) => vitest(context, ['browser']),
  },
].map((stage) => ({ needs: [], title: texts.stages[stage.id], ...stage }));

function asOne(check) {
  return async (context) => ((await check(context)) ? onePassed : oneFailed);
}

async function tool(env, name, ...args) {
  const result = await run({
    command: node,
    args: [`${bin}/${name}`, ...args],
    env,
    timeLimitMs: timeLimitMs.tool,
  });
  explainTimeOut(result, timeLimitMs.tool);
  return result.ok;
}

/** Runs Vitest projects and counts their tests by its own report, never by its exit code alone. */
async function vitest({ env, filters }, projects) {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-report-'));
  const report = join(folder, 'report.json');
  const limit = projects.includes('browser') ? timeLimitMs.browser : timeLimitMs.unit;
  const args = [`${bin}/vitest`, 'run', ...filters, ...projects.flatMap((name) => ['--project', name])];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--allowOnly=false');
  const result = await run({ command: node, args, env, timeLimitMs: limit });
  explainTimeOut(result, limit);
  const counts = readReport(report);
  rmSync(folder, { recursive: true });
  return judge(result, counts, filters);
}

function judge(result, counts, filters) {
  if (counts === null) return addFailure(nothing, texts.stage.crashed);
  if (counts.passed + counts.failed === 0) {
    return filters.length > 0 ? counts : addFailure(counts, texts.stage.noTests);
  }
  return result.ok || counts.failed > 0 ? counts : addFailure(counts, texts.stage.crashed);
}

function addFailure(counts, reason) {
  complain(reason);
  return add(counts, oneFailed);
}

function explainTimeOut({ timedOut }, limitMs) {
  if (timedOut) complain(texts.stage.timedOut(limitMs / minute));
}

// `npm test`: plain Node with nothing installed, so that a fresh clone tests itself.
import { ensureDependencies } from './dependencies.mjs';
import { endWithLauncher } from './launcher.mjs';
import { complain, say, secondsSince } from './say.mjs';
import { stages } from './stages.mjs';
import { meet } from './system-needs.mjs';
import { add, lastLine, nothing, oneFailed } from './tally.mjs';
import { readArguments } from './test-arguments.mjs';
import { texts } from './texts.mjs';
import { toolEnvironment } from './toolchain.mjs';
import { missingTools } from './versions.mjs';

const ids = stages.map(({ id }) => id);
/** Settings of a server that runs on the same machine must not reach the tests. */
const serverSetting = /^(ZALO_|PROGRAMME|(PORT|HOST|PUBLIC_URL|DATA_DIR|LOG_LEVEL|SESSION_SECRET|NODE_ENV)$)/;

/** @returns {Promise<number>} the exit code */
async function test(args) {
  const wishes = readArguments(args, ids);
  if (wishes.problem) {
    complain(wishes.problem);
    return 2;
  }
  if (wishes.help) {
    say(texts.help.test(ids));
    return 0;
  }
  endWithLauncher();
  const missing = missingTools({ withGit: true });
  missing.forEach(complain);
  const ready = missing.length === 0 && (!wishes.mayInstall || (await ensureDependencies()));
  const results = ready ? await runStages(wishes) : [{ counts: oneFailed, line: texts.install.label }];
  return conclude(results);
}

async function runStages({ only, mayInstall, filters }) {
  const chosen = stages.filter(({ id }) => only.includes(id));
  const env = testEnvironment();
  const results = [];
  for (const stage of chosen) {
    say(`\n=== ${stage.title} ===`);
    results.push(await runStage(stage, { env, filters, mayInstall }));
  }
  return results;
}

async function runStage(stage, context) {
  const startedAt = Date.now();
  const counts = await work(stage, context);
  const verdict = counts.failed > 0 ? texts.stage.failed : texts.stage.passed;
  const line = verdict(stage.title, secondsSince(startedAt));
  say(line);
  return { counts, line };
}

/** A stage that breaks is a failed stage, and the next ones still run. */
async function work(stage, context) {
  try {
    return (await meetNeeds(stage, context)) ? await stage.work(context) : oneFailed;
  } catch (error) {
    complain(error.stack);
    return oneFailed;
  }
}

async function meetNeeds({ needs }, { env, mayInstall }) {
  let all = true;
  for (const need of needs) {
    const where = await meet(need, { mayInstall });
    if (where && need.variable) env[need.variable] = where;
    if (!where) complain(texts.stage.needMissing(need.name));
    all &&= where !== null;
  }
  return all;
}

function testEnvironment() {
  const settings = Object.keys(process.env).filter((name) => serverSetting.test(name));
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return toolEnvironment({ ...Object.fromEntries(settings.map((name) => [name, undefined])), ...plain });
}

function conclude(results) {
  const total = add(nothing, ...results.map(({ counts }) => counts));
  say(`\n${texts.stage.summary}`);
  for (const { line, counts } of results) say(`  ${line} · ${lastLine(counts)}`);
  if (total.skipped > 0) say(texts.stage.skipped(total.skipped));
  say(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

process.exitCode = await test(process.argv.slice(2));

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshClone } from './fresh-clone.mjs';
import { texts } from './texts.mjs';

const stages = ['--only', 'format,lint,types,unit,build'];
const passed = { status: 'passed' };
const failed = { status: 'failed' };
const report = (...assertionResults) =>
  JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] });

let clone;
beforeEach(() => {
  clone = freshClone();
  clone.write('report.json', report(passed, passed));
});
afterEach(() => clone.remove());

/** Runs `npm test` in the clone: its last line and its exit code. */
async function conclusion(...args) {
  const { code, text } = await clone.test(...args).ended;
  return { code, text, lastLine: text.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it('counts every test and every other stage', async () => {
    expect(await conclusion(...stages)).toMatchObject({ code: 0, lastLine: '6 passed, 0 failed' });
  });

  it('goes on after a stage that failed', async () => {
    clone.write('prettier.exit', '1');
    clone.write('report.json', report(passed, failed, { status: 'skipped' }));
    clone.write('vitest.exit', '1');
    const { code, text, lastLine } = await conclusion(...stages);
    expect([code, lastLine]).toEqual([1, '4 passed, 2 failed']);
    expect(text.trimEnd().split('\n').at(-2)).toBe(texts.stage.skipped(1));
  });

  it('counts a crash that leaves no report as a failure', async () => {
    clone.removeFile('report.json');
    clone.write('vitest.exit', '134');
    const { code, text, lastLine } = await conclusion(...stages);
    expect([code, lastLine]).toEqual([1, '4 passed, 1 failed']);
    expect(text).toContain(texts.stage.crashed);
  });

  it('counts an error outside the tests as a failure more', async () => {
    clone.write('vitest.exit', '1');
    expect(await conclusion(...stages)).toMatchObject({ code: 1, lastLine: '6 passed, 1 failed' });
  });

  it('fails a test stage in which nothing ran', async () => {
    clone.write('report.json', report());
    const { code, text } = await conclusion('--only', 'unit');
    expect(code).toBe(1);
    expect(text).toContain(texts.stage.noTests);
  });

  it('fails when the installation does', async () => {
    clone.write('fail-always');
    expect(await conclusion(...stages)).toMatchObject({ code: 1, lastLine: '0 passed, 1 failed' });
  });

  it('refuses a stage that it does not have', async () => {
    const { code, text } = await conclusion('--only', 'unti');
    expect(code).toBe(2);
    expect(text).toContain('unti');
  });
});

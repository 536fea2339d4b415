import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshClone } from './fresh-clone.mjs';
import { texts } from './texts.mjs';

let clone;
beforeEach(() => {
  clone = freshClone();
});
afterEach(() => clone.remove());

/** Starts, waits for the server, stops it again. */
async function startAndStop() {
  const run = clone.start();
  await run.says('ready');
  run.kill('SIGTERM');
  return run.ended;
}

describe('npm start', () => {
  it('installs, builds, starts, and ends cleanly when told to stop', async () => {
    const { code, text } = await startAndStop();
    expect(code).toBe(0);
    expect(text).toContain(texts.install.reasons.missing);
    expect(text).toContain('closed');
  });

  it('does nothing twice', async () => {
    await startAndStop();
    await startAndStop();
    expect([clone.countLines('calls.txt'), clone.countLines('builds.txt')]).toEqual([1, 1]);
  });

  it('installs again when the lock file changed', async () => {
    await startAndStop();
    clone.write('package-lock.json', '{"changed":true}');
    const { text } = await startAndStop();
    expect(text).toContain(texts.install.reasons.changed);
    expect(clone.countLines('calls.txt')).toBe(2);
  });

  it.each([['mini-app/src/main.ts'], ['shared/src/rule.ts'], ['mini-app/www/index.html']])(
    'builds again when %s changed',
    async (path) => {
      await startAndStop();
      clone.write(path, 'changed');
      await startAndStop();
      expect([clone.countLines('calls.txt'), clone.countLines('builds.txt')]).toEqual([1, 2]);
    },
  );

  it('recognises an installation that was killed half-way', async () => {
    clone.write('hang');
    const first = clone.start();
    await first.says(texts.seconds(texts.install.label, 5));
    first.kill('SIGKILL');
    await first.ended;
    clone.removeFile('hang');
    const { text } = await startAndStop();
    expect(text).toContain(texts.install.reasons.unfinished);
  });

  it('tries again when the network was away for a moment', async () => {
    clone.write('fail-once');
    const { text } = await startAndStop();
    expect(text).toContain(texts.install.again);
    expect(clone.countLines('calls.txt')).toBe(2);
  });

  it('gives up with what npm said and a sentence', async () => {
    clone.write('fail-always');
    const { code, text } = await clone.start().ended;
    expect(code).toBe(1);
    expect(text).toContain('network is away');
    expect(text).toContain(texts.install.failed);
  });

  it('refuses an argument that it does not know', async () => {
    const { code, text } = await clone.start('--prot=1').ended;
    expect(code).toBe(2);
    expect(text.trim()).toBe(texts.unknownArgument('--prot=1'));
  });

  it('explains itself', async () => {
    const { code, text } = await clone.start('--help').ended;
    expect([code, text.trim()]).toEqual([0, texts.help.start]);
  });
});

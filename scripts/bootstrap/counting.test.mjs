import { describe, expect, it } from 'vitest';
import { add, countReport, lastLine, nothing, oneFailed, onePassed, readReport } from './tally.mjs';
import { readArguments } from './test-arguments.mjs';
import { isOlder } from './versions.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

describe('the last line', () => {
  it('says what passed and what failed', () => {
    expect(lastLine(add(onePassed, onePassed, oneFailed))).toBe('2 passed, 1 failed');
  });

  it('keeps its form when tests were skipped', () => {
    expect(lastLine({ ...nothing, passed: 3, skipped: 1 })).toBe('3 passed, 0 failed');
  });
});

describe('a report', () => {
  it('counts one per test', () => {
    const testResults = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'todo')];
    expect(countReport({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countReport({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a file whose beginning failed as one failure, its tests as skipped', () => {
    const testResults = [file('failed', 'skipped', 'skipped')];
    expect(countReport({ testResults })).toEqual({ passed: 0, failed: 1, skipped: 2 });
  });

  it('is null when the run left none behind', () => {
    expect(readReport('/nowhere/report.json')).toBeNull();
  });
});

describe('the arguments of npm test', () => {
  const ids = ['format', 'unit'];

  it('mean every stage when there are none', () => {
    expect(readArguments([], ids)).toEqual({ help: false, only: ids, mayInstall: true, filters: [] });
  });

  it('choose stages and files', () => {
    const wishes = readArguments(['--only', 'unit', 'shared/src/text', '--no-install'], ids);
    expect(wishes).toEqual({ help: false, only: ['unit'], mayInstall: false, filters: ['shared/src/text'] });
  });

  it.each([['--onyl'], ['--only=unti'], ['--only']])('are refused by name: %s', (argument) => {
    expect(readArguments([argument], ids).problem).toContain(argument.split('=').at(-1));
  });
});

describe('a version', () => {
  it.each([
    ['20.18.9', '20.19.0', true],
    ['20.19.0', '20.19.0', false],
    ['24.1.0', '20.19.0', false],
    ['9.20.0', '10.0.0', true],
  ])('%s is older than %s: %s', (version, than, expected) => {
    expect(isOlder(version, than)).toBe(expected);
  });
});

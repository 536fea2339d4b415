import { describe, expect, it } from 'vitest';
import { classifyFault, tokenFaults } from './error-class.ts';

describe('What an error of Zalo means for a message', () => {
  it.each([
    [-32, 'temporary'],
    [-200, 'temporary'],
    [-230, 'window'],
    [-232, 'window'],
    [-213, 'window'],
    [-234, 'later'],
    [-211, 'later'],
    [-218, 'later'],
    [-221, 'operator'],
    [-224, 'operator'],
    [-131, 'operator'],
    [-249, 'operator'],
    [-321, 'operator'],
    [-201, 'permanent'],
    [-210, 'permanent'],
    [-217, 'permanent'],
    [-244, 'permanent'],
    [-227, 'permanent'],
    [-118, 'permanent'],
  ] as const)('puts %i into the class %s', (code, expected) => {
    expect(classifyFault(code)).toMatchObject({ sent: false, class: expected });
  });

  it('names the error and keeps the code, for the operator', () => {
    expect(classifyFault(-217).error).toBe('blocked_by_user (-217)');
  });

  it('tries a code that no list names again, for a while', () => {
    expect(classifyFault(-98765)).toEqual({ sent: false, class: 'temporary', error: 'unnamed (-98765)' });
  });

  it('calls an operator when a fresh token is refused as well', () => {
    for (const code of tokenFaults) expect(classifyFault(code).class).toBe('operator');
  });
});

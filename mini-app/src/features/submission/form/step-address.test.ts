import { describe, expect, it } from 'vitest';
import { editAddress, isStepId, neighbours } from './step-address.ts';

describe('the ways on and back', () => {
  it('lead along the steps, from home to the check page', () => {
    expect(neighbours('personal', '')).toEqual({ next: '/nop/workplace', back: '/' });
    expect(neighbours('declarations', '')).toEqual({ next: '/nop/kiem-tra', back: '/nop/evidence' });
  });

  it('lead back to the check page when one came from there', () => {
    const { search } = new URL(editAddress('initiative'), 'http://localhost');
    expect(neighbours('initiative', search)).toEqual({ next: '/nop/kiem-tra', back: '/nop/kiem-tra' });
  });
});

it('knows the steps of the table and nothing else', () => {
  expect(isStepId('target-group')).toBe(true);
  expect(isStepId('kiem-tra')).toBe(false);
  expect(isStepId(undefined)).toBe(false);
});

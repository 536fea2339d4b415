import { expect, it } from 'vitest';
import { emptyForm, readForm } from './decision-form.ts';

it('confirms without a word', () => {
  expect(readForm('confirm', emptyForm)).toEqual({ decision: { to: 'confirmed' } });
});

it('asks for changes with a reason and at least one step', () => {
  expect(readForm('request_changes', emptyForm)).toEqual({
    errors: { reason: expect.any(String), steps: expect.any(String) },
  });
  const filled = { ...emptyForm, reason: 'Thiếu ảnh.', steps: ['evidence' as const] };
  expect(readForm('request_changes', filled)).toEqual({
    decision: { to: 'needs_changes', reason: 'Thiếu ảnh.', steps: ['evidence'] },
  });
});

it('marks invalid with a reason and the exclusion', () => {
  expect(readForm('invalidate', { ...emptyForm, reason: '  ' })).toEqual({
    errors: { reason: expect.any(String), exclusion: expect.any(String) },
  });
  const filled = { ...emptyForm, reason: 'Đã có bằng.', exclusion: 'ip_protected' as const };
  expect(readForm('invalidate', filled)).toEqual({
    decision: { to: 'invalid', reason: 'Đã có bằng.', exclusion: 'ip_protected' },
  });
});

it('takes a reason of a thousand letters, and none longer', () => {
  const form = (length: number) => ({
    ...emptyForm,
    reason: 'ệ'.repeat(length),
    steps: ['personal' as const],
  });
  expect(readForm('request_changes', form(1000))).toHaveProperty('decision');
  expect(readForm('request_changes', form(1001))).toHaveProperty('errors.reason');
});

import type { Problem } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useStepErrors, type StepErrors } from './use-step-errors.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let errors: StepErrors;

function Probe({ current, shown = false }: { current: readonly Problem[]; shown?: boolean }) {
  errors = useStepErrors(current, shown);
  return null;
}

const problem = (field: string, message = `${field}?`): Problem => ({ code: 'required', field, message });
const name = problem('author.fullName');
const phone = problem('author.phone');
const draw = (current: readonly Problem[], shown?: boolean) =>
  act(() => root.render(<Probe current={current} {...(shown === undefined ? {} : { shown })} />));

beforeEach(() => {
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(() => root.unmount()));

it('says nothing before the person asks to go on', () => {
  draw([name, phone]);
  expect(errors.summary).toEqual([]);
  expect(errors.errorOf('author.fullName')).toBeUndefined();
});

it('shows every problem of the try, each until it is mended', () => {
  draw([name, phone]);
  act(() => errors.show([name, phone]));
  expect(errors.errorOf('author.phone')).toBe('author.phone?');
  draw([phone]);
  expect(errors.errorOf('author.fullName')).toBeUndefined();
  expect(errors.summary).toEqual([name, phone]);
});

it('follows a problem that changes while it is mended', () => {
  draw([name]);
  act(() => errors.show([name]));
  draw([problem('author.fullName', 'Họ và tên dài quá.')]);
  expect(errors.errorOf('author.fullName')).toBe('Họ và tên dài quá.');
});

it('takes the summary away for good when all is mended', () => {
  draw([name]);
  act(() => errors.show([name]));
  draw([]);
  expect(errors.summary).toEqual([]);
  draw([name]);
  expect(errors.summary).toEqual([]);
  expect(errors.errorOf('author.fullName')).toBeUndefined();
});

it('shows at once what the check page sent the person here for', () => {
  draw([phone], true);
  expect(errors.errorOf('author.phone')).toBe('author.phone?');
});

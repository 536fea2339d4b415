import { expect, it } from 'vitest';
import { listFields } from './field-names.ts';

it('names fields as the screens do, in the order of the form', () => {
  expect(listFields(['evidence.fileIds', 'author.fullName'])).toBe('Họ và tên, Tệp minh chứng');
});

import { expect, test } from 'vitest';
import { declarationsOf } from './declarations.ts';
import { motTrieuSangKien as programme } from './mot-trieu-sang-kien.ts';

test('an author consents in their own name', () => {
  expect(declarationsOf(programme, 'self').dataConsent).toMatch(/^Tôi đồng ý/);
  expect(declarationsOf(programme, undefined)).toEqual(declarationsOf(programme, 'self'));
});

test('the union declares that the author has agreed, and the rest in the same words', () => {
  const { dataConsent, ...rest } = declarationsOf(programme, 'union');
  expect(dataConsent).toMatch(/^Tác giả đã đồng ý cho công đoàn nộp thay/);
  expect(declarationsOf(programme, 'self')).toMatchObject(rest);
});

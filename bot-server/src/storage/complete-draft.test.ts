import { expect, test } from 'vitest';
import { completeDraft } from './complete-draft.ts';

test('empty fields are filled, and what the draft says itself stays', () => {
  const own = {
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '' },
    targetGroup: 'civil_servant',
    coAuthors: [],
  };
  const chat = {
    author: { fullName: 'Mẫu', phone: '0900000001' },
    targetGroup: 'union_officer',
    coAuthors: [{ fullName: 'Trần Văn Thử' }],
    recognition: { documentNo: '15/QĐ' },
  };
  expect(completeDraft(own, chat)).toEqual({
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001' },
    targetGroup: 'civil_servant',
    coAuthors: [{ fullName: 'Trần Văn Thử' }],
    recognition: { documentNo: '15/QĐ' },
  });
});

test('“no” is an answer: what was not declared here is not declared from there', () => {
  const own = { declarations: { dataConsent: false }, author: { unionMember: false } };
  const chat = { declarations: { dataConsent: true }, author: { unionMember: true } };
  expect(completeDraft(own, chat)).toEqual(own);
});

test('the name of a unit that is in no list goes along with its unit only', () => {
  const chat = { workplace: { unitId: 'tinh-24/khac', unitOther: 'Công ty Thử' } };
  expect(completeDraft({ workplace: { unitId: 'tinh-24/222' } }, chat).workplace?.unitOther).toBeUndefined();
  expect(completeDraft({ workplace: { grassrootsUnion: 'CĐCS A' } }, chat).workplace).toEqual({
    ...chat.workplace,
    grassrootsUnion: 'CĐCS A',
  });
});

test('two titles are two initiatives, which are not mixed', () => {
  const own = { initiative: { title: 'Gá bắt vít' } };
  const chat = {
    author: { fullName: 'Nguyễn Thị Mẫu' },
    initiative: { title: 'Xe đẩy hàng', description: 'Bốn bánh.' },
    recognition: { documentNo: '7/QĐ' },
  };
  expect(completeDraft(own, chat)).toEqual({ ...own, author: chat.author });
  expect(completeDraft({ initiative: { title: 'Xe đẩy hàng' } }, chat).initiative).toEqual(chat.initiative);
});

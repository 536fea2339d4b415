import { expect, it } from 'vitest';
import { gistOf } from './synonyms.ts';

const gist = (plain: string) => gistOf(plain.split(' '));

it('puts ways to say the same under one name', () => {
  expect(gist('nop o dau')).toEqual(gist('gui vao dau'));
  expect(gist('rut ho so')).toEqual(gist('huy bai du thi'));
});

it('takes the longest phrase', () => {
  expect(gist('hoi dong sang kien')).toEqual(['#lãnh đạo']);
});

it('leaves out fillers and keeps every other word', () => {
  expect(gist('da cho em hoi quet ma qr nhe ad')).toEqual(['quet', 'qr']);
});

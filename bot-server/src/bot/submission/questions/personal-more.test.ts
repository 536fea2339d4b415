import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { birthYear, email, jobTitle, submittedBy, unionMember } from './personal-more.ts';

describe('who submits', () => {
  it.each([
    ['em tự nộp ạ', 'self'],
    ['tác giả', 'self'],
    ['1', 'self'],
    ['tôi', 'self'],
    ['công đoàn nộp thay', 'union'],
    ['em nop thay cho tac gia', 'union'],
    ['2', 'union'],
  ])('in %j is %s', (text, who) => {
    expect(contentOf('submittedBy', text)).toEqual({ submittedBy: who });
    expect(judgeSays('submittedBy', text)).toBeUndefined();
  });

  it('is asked again with its choices when it cannot be told', () => {
    expect(repliedTo('submittedBy', 'cái gì?')?.titles).toEqual(['Tác giả tự nộp', 'Công đoàn nộp thay']);
    expect(submittedBy.choose?.('union', aContext())).toMatchObject({ content: { submittedBy: 'union' } });
  });

  it('is the author unless somebody said otherwise', () => {
    expect(submittedBy.show(aContext())).toBe('Tác giả tự nộp');
    expect(submittedBy.show(aContext({ content: { submittedBy: 'union' } }))).toBe('Công đoàn nộp thay');
  });
});

describe('the year of birth', () => {
  it.each(['1990', 'em sinh năm 1990 ạ', '15/3/1990', 'sn: 1990.'])('is read in %j', (text) => {
    expect(contentOf('birthYear', text)).toEqual({ author: { birthYear: 1990 } });
    expect(judgeSays('birthYear', text)).toBeUndefined();
  });

  it.each(['90', 'chín mươi', '1990 1991', '', '9'.repeat(10_000)])('is not read in %j', (text) => {
    expect(repliedTo('birthYear', text)).not.toBeNull();
  });

  it('of a child is left to the judge', () => {
    expect(judgeSays('birthYear', '2020')).toContain('4 chữ số');
  });

  it('may be left out, also after it was given', () => {
    const context = aContext({ content: { author: { birthYear: 1990 } } });
    const reading = birthYear.read('không', context);
    expect(reading).toEqual({ read: 'nothing', content: { author: {} } });
    expect(birthYear.show(context)).toBe('1990');
  });
});

describe('the job', () => {
  it.each([
    ['công nhân may', 'công nhân may'],
    ['dạ em làm công nhân may ạ', 'công nhân may'],
    ['chức vụ: tổ trưởng', 'tổ trưởng'],
    ['Làm vườn', 'Làm vườn'],
  ])('in %j is %j', (text, job) => {
    expect(contentOf('jobTitle', text)).toEqual({ author: { jobTitle: job } });
  });

  it('may be left out', () => {
    expect(jobTitle.read('ko có ạ', aContext())).toMatchObject({ read: 'nothing' });
  });
});

describe('the address for mail', () => {
  it.each(['mau@congty.vn', 'email của em là mau@congty.vn nhé', '<mau@congty.vn>.'])(
    'is read in %j',
    (text) => {
      expect(contentOf('email', text)).toEqual({ author: { email: 'mau@congty.vn' } });
      expect(judgeSays('email', text)).toBeUndefined();
    },
  );

  it.each(['abc', 'mau@', '@congty.vn', '', 'a@'.repeat(5000)])('is not read in %j', (text) => {
    expect(repliedTo('email', text)).not.toBeNull();
  });

  it('may be left out', () => {
    expect(email.read('em không có email', aContext())).toMatchObject({ read: 'nothing' });
  });
});

describe('membership', () => {
  it.each(['có', 'dạ có ạ', 'rồi', 'ok', 'em là đoàn viên', 'VÂNG'])('is yes in %j', (text) => {
    expect(contentOf('unionMember', text)).toEqual({ author: { unionMember: true } });
  });

  it.each(['không', 'ko ạ', 'chưa', 'không phải đoàn viên', 'dạ em chưa'])('is no in %j', (text) => {
    expect(contentOf('unionMember', text)).toEqual({ author: { unionMember: false } });
  });

  it('is asked again when it cannot be told', () => {
    expect(repliedTo('unionMember', 'để làm gì')?.titles).toEqual(['Có', 'Không']);
    const shown = (member: boolean | null) =>
      unionMember.show(aContext({ content: { author: { unionMember: member } } }));
    expect([shown(true), shown(false), shown(null)]).toEqual(['Có', 'Không', null]);
  });
});

import { describe, expect, it } from 'vitest';
import { aContext, contentOf, repliedTo } from '../question-context.test-data.ts';
import { unionMember } from './union-member.ts';

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

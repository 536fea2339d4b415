import type { DraftContent } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { changedFields, mergeDraft } from './merge-draft.ts';

const server: DraftContent = {
  author: { fullName: 'Trần Thị Mẫu', phone: '0912345678' },
  initiative: { title: 'Gá bắt vít', description: 'Sửa trong chat' },
};

describe('joining two versions of a draft', () => {
  it('keeps what I touched and takes the rest from the newer one', () => {
    const mine: DraftContent = {
      author: { fullName: 'Cũ', phone: '09' },
      initiative: { title: 'Gá bắt vít nhanh' },
    };
    expect(mergeDraft(server, mine, ['initiative.title'])).toEqual({
      author: { fullName: 'Trần Thị Mẫu', phone: '0912345678' },
      initiative: { title: 'Gá bắt vít nhanh', description: 'Sửa trong chat' },
    });
  });

  it('lets an emptied field of mine stay empty', () => {
    const mine: DraftContent = { author: { fullName: '', phone: '0912345678' } };
    expect(mergeDraft(server, mine, ['author.fullName']).author?.fullName).toBe('');
  });

  it('takes a list whole', () => {
    const mine: DraftContent = { coAuthors: [{ fullName: 'Lê Văn Thử' }] };
    const newer: DraftContent = { coAuthors: [{ fullName: 'A' }, { fullName: 'B' }] };
    expect(mergeDraft(newer, mine, ['coAuthors']).coAuthors).toEqual([{ fullName: 'Lê Văn Thử' }]);
  });

  it('does not change either of the two', () => {
    const before = structuredClone(server);
    mergeDraft(server, {}, ['author.phone', 'targetGroup']);
    expect(server).toEqual(before);
  });
});

describe('telling two drafts apart', () => {
  it('names the fields that differ', () => {
    const other: DraftContent = {
      ...server,
      targetGroup: 'union_officer',
      initiative: { title: 'Gá bắt vít' },
    };
    expect(changedFields(server, other)).toEqual(['initiative.description', 'targetGroup']);
  });

  it('takes an empty text, a tick taken away and nothing for the same', () => {
    expect(changedFields({ author: { email: '', unionMember: false } }, {})).toEqual([]);
  });
});

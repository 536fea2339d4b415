import { describe, expect, it } from 'vitest';
import { finishDraft } from './finish-draft.ts';

const at = new Date('2022-06-15T09:00:00+07:00');

describe('finishing a draft', () => {
  it('turns what was typed into what may be judged', () => {
    const finished = finishDraft(
      {
        author: { fullName: 'Nguyễn Thị Mẫu', birthYear: ' 1990 ' },
        coAuthors: [{ fullName: 'Trần Văn Mẫu', sharePercent: '12,5' }, { fullName: '  ' }, {}],
        initiative: { title: 'Gá bắt vít', benefitVnd: '120 triệu' },
        recognition: { date: '15/3/2022', appliedFrom: '10 tháng 1 năm 2022' },
      },
      at,
    );
    expect(finished).toMatchObject({
      author: { fullName: 'Nguyễn Thị Mẫu', birthYear: 1990 },
      coAuthors: [{ fullName: 'Trần Văn Mẫu', sharePercent: 12.5 }],
      initiative: { title: 'Gá bắt vít', benefitVnd: 120_000_000 },
      recognition: { date: '2022-03-15', appliedFrom: '2022-01-10' },
    });
  });

  it('leaves what cannot be read as typed, for the judge to name', () => {
    const finished = finishDraft(
      {
        author: { birthYear: 'chín mươi' },
        initiative: { benefitVnd: 'nhiều' },
        recognition: { date: '31/4/2022', appliedFrom: 'năm ngoái' },
      },
      at,
    );
    expect(finished).toMatchObject({
      author: { birthYear: 'chín mươi' },
      initiative: { benefitVnd: 'nhiều' },
      recognition: { date: '31/4/2022', appliedFrom: 'năm ngoái' },
    });
  });

  it('invents nothing in an empty draft', () => {
    expect(JSON.parse(JSON.stringify(finishDraft({}, at)))).toEqual({ author: {}, initiative: {} });
    expect(finishDraft({ recognition: null }, at)).toHaveProperty('recognition', null);
  });
});

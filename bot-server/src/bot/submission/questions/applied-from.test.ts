import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { appliedFrom } from './applied-from.ts';

describe('the day of first use', () => {
  const recognised = aContext({ content: { recognition: { date: '15/3/2022' } } });

  it('may be the day of recognition, by a tap or by words', () => {
    const [choice] = appliedFrom.ask(recognised).choices;
    expect(choice).toEqual({
      title: 'Cùng ngày công nhận (15/3/2022)',
      tap: { do: 'answer', question: 'appliedFrom', value: '2022-03-15' },
    });
    expect(appliedFrom.choose?.('2022-03-15', aContext())).toMatchObject({
      content: { recognition: { appliedFrom: '15/3/2022' } },
    });
    expect(contentOf('appliedFrom', 'cùng ngày công nhận ạ', recognised)?.recognition).toEqual({
      date: '15/3/2022',
      appliedFrom: '15/3/2022',
    });
  });

  it('is asked without that choice while the other day is not known', () => {
    expect(appliedFrom.ask(aContext()).choices).toEqual([]);
    expect(repliedTo('appliedFrom', 'cùng ngày')).not.toBeNull();
  });

  it('may stand within a sentence', () => {
    expect(contentOf('appliedFrom', 'áp dụng từ ngày 10/1/2022 đến nay')?.recognition?.appliedFrom).toBe(
      '10/1/2022',
    );
    expect(judgeSays('appliedFrom', '1/8/2021')).toContain('áp dụng từ ngày 1/9/2021');
  });
});

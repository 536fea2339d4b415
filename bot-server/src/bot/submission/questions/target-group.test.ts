import { motTrieuSangKien } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { targetGroup } from './target-group.ts';

const groups = motTrieuSangKien.targetGroups;

describe('the target group', () => {
  it.each([
    ['1', 'union_officer'],
    ['nhóm 2', 'enterprise_worker'],
    ['số 5 ạ', 'rural_development'],
    ['cán bộ công đoàn', 'union_officer'],
    ['chủ tịch công đoàn công ty', 'union_officer enterprise_worker'],
    ['công nhân', 'enterprise_worker'],
    ['cong nhan', 'enterprise_worker'],
    ['dạ em là công nhân may ạ', 'enterprise_worker'],
    ['đoàn viên công đoàn, kỹ sư nhà máy', 'enterprise_worker'],
    ['công chức', 'civil_servant'],
    ['cán bộ xã', 'civil_servant'],
    ['giáo viên', 'public_employee'],
    ['viên chức', 'public_employee'],
    ['em dạy học', 'public_employee'],
    ['bác sĩ bệnh viện huyện', 'public_employee'],
    ['nông dân', 'rural_development'],
    ['nông nghiệp', 'rural_development'],
    ['công nhân nông trường', 'enterprise_worker rural_development'],
    ['công nhân'.normalize('NFD'), 'enterprise_worker'],
  ])('in %j is %s', (text, meant) => {
    const ids = meant.split(' ');
    const names = groups.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    if (ids.length === 1) {
      expect(contentOf('targetGroup', text)).toEqual({ targetGroup: meant });
      expect(judgeSays('targetGroup', text)).toBeUndefined();
    } else
      expect(repliedTo('targetGroup', text)?.titles.map((title) => title.slice(0, 90))).toEqual(
        names.map((name) => name.slice(0, 90)),
      );
  });

  it('is told by each full name, in any case and without marks', () => {
    for (const { id, name } of groups) {
      expect(contentOf('targetGroup', name)).toEqual({ targetGroup: id });
      expect(contentOf('targetGroup', name.toUpperCase())).toEqual({ targetGroup: id });
    }
  });

  it.each(['', '0', '6', '😀', 'bạn hỏi gì vậy', 'x'.repeat(10_000)])(
    'that cannot be told from %j is asked with all five choices',
    (text) => {
      expect(repliedTo('targetGroup', text)?.titles).toHaveLength(5);
    },
  );

  it('has choices that fit a button', () => {
    const { choices } = targetGroup.ask(aContext());
    expect(choices).toHaveLength(5);
    expect(Math.max(...choices.map(({ title }) => title.length))).toBeLessThanOrEqual(100);
    expect(targetGroup.choose?.('civil_servant', aContext())).toMatchObject({
      content: { targetGroup: 'civil_servant' },
    });
    expect(targetGroup.choose?.('nobody', aContext())).toMatchObject({ read: 'unclear' });
  });
});

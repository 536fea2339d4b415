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
    ['IT', 'enterprise_worker public_employee'],
    ['kế toán', 'enterprise_worker public_employee'],
    ['kế toán trường học', 'public_employee'],
    ['kế toán công ty', 'enterprise_worker'],
    ['bảo vệ', 'enterprise_worker public_employee'],
    ['em lái xe', 'enterprise_worker public_employee'],
    ['tổ trưởng', 'enterprise_worker'],
    ['tổ trưởng chuyên môn', 'public_employee'],
    ['QC', 'enterprise_worker'],
    ['điện lực', 'enterprise_worker'],
    ['hiệu phó', 'public_employee'],
    ['hiệu trưởng', 'public_employee'],
    ['y tá', 'public_employee'],
    ['kỹ sư', 'enterprise_worker public_employee'],
    ['kỹ sư nhà máy', 'enterprise_worker'],
    ['thợ hàn', 'enterprise_worker'],
    ['phụ hồ', 'enterprise_worker'],
    ['kỹ thuật viên', 'enterprise_worker public_employee'],
    ['kỹ thuật viên bệnh viện', 'public_employee'],
    ['nhân viên văn phòng', 'enterprise_worker public_employee'],
    ['xã đội', 'civil_servant'],
    ['văn thư', 'civil_servant public_employee'],
    ['văn thư trường học', 'public_employee'],
    ['thủ thư', 'public_employee'],
    ['cán bộ', 'union_officer civil_servant public_employee'],
    ['làm ruộng', 'rural_development'],
    ['thủ kho', 'enterprise_worker'],
    ['chuyền trưởng', 'enterprise_worker'],
    ['cấp dưỡng trường mầm non', 'public_employee'],
    ['nhân viên', 'enterprise_worker public_employee'],
    ['lao công', 'enterprise_worker public_employee'],
    ['điều dưỡng trưởng', 'public_employee'],
    ['công an xã', 'civil_servant'],
    ['chủ tịch xã', 'civil_servant'],
    ['bác sỹ', 'public_employee'],
    ['trưởng khoa', 'public_employee'],
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

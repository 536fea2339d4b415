import { findUnits } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { choosableHits, findUnitHits } from './unit-search.ts';

const hits = (words: string, last?: string) => choosableHits(findUnits(words, { limit: 30 }), last);

const choosableFirst = (words: string) =>
  findUnits(words, { limit: 30 }).find(({ unit }) => unit.kind !== 'province')?.unit.id;

describe('units that a submission may name', () => {
  it('give their name under the heading of their province', () => {
    expect(hits('việt yên')[0]).toEqual({
      id: 'tinh-24/222',
      name: 'Liên đoàn Lao động huyện Việt Yên',
      parent: null,
      group: 'Liên đoàn Lao động tỉnh Bắc Giang',
    });
  });

  it('name their province too where several bear one name', () => {
    const namesakes = hits('châu thành').filter(({ name }) => name === 'Liên đoàn Lao động huyện Châu Thành');
    expect(namesakes.length).toBeGreaterThan(5);
    for (const { parent, group } of namesakes) expect(parent).toBe(group);
  });

  it('stand together with those of their province, where the best of them stands', () => {
    for (const words of ['châu thành', 'y tế bắc giang', 'bình minh', 'tân phú']) {
      const groups = hits(words).map(({ group }) => group);
      const changes = groups.filter((group, index) => group !== groups[index - 1]);
      expect(changes).toEqual([...new Set(groups)]);
      expect(hits(words)[0]?.id).toBe(choosableFirst(words));
    }
  });

  it('put the one chosen last time first among equals, and never before a better one', () => {
    const [first, second] = hits('châu thành', 'tinh-94/942');
    expect(first).toMatchObject({ id: 'tinh-94/942', group: 'Lần trước bạn chọn' });
    expect(second?.group).not.toBe('Lần trước bạn chọn');
    expect(hits('châu thành', 'tinh-94/942')).toHaveLength(hits('châu thành').length);
    expect(hits('việt yên', 'tinh-24/213')[0]?.id).toBe('tinh-24/222');
  });

  it('offer the one chosen last time before a word is typed, and nothing when there is none', async () => {
    expect(await findUnitHits(' ', 'tinh-24/222')).toEqual([
      {
        id: 'tinh-24/222',
        name: 'Liên đoàn Lao động huyện Việt Yên',
        parent: 'Liên đoàn Lao động tỉnh Bắc Giang',
        group: 'Lần trước bạn chọn',
      },
    ]);
    expect(await findUnitHits('')).toEqual([]);
  });

  it.each([
    'may viet yen',
    'may viet yan',
    'vieet yen',
    'việt yên'.normalize('NFD'),
    'huyÖn ViÖt Yªn B¾c Giang',
  ])('are found by %j', async (words) => {
    expect((await findUnitHits(words))[0]?.id).toBe('tinh-24/222');
  });

  it('stand in the place of a province that nobody submits to', () => {
    const ids = hits('bắc giang').map(({ id }) => id);
    expect(ids).not.toContain('tinh-24');
    expect(ids[0]).toBe('tinh-24/213');
    expect(ids).toContain('tinh-24/222');
    expect(ids.at(-1)).toBe('tinh-24/khac');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none when the words mean nothing', () => {
    expect(hits('qqqqqq')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { allUnits, findUnit } from './directory.ts';
import { findUnits } from './finder.ts';
import { GARBAGE, QUERY_SET } from './query-set.test-data.ts';
import type { Unit } from './unit.ts';

/** As query-set.test-data.ts writes it. */
function label(unit: Unit): string {
  const parent = unit.parentId === null ? undefined : findUnit(unit.parentId);
  if (unit.kind === 'sector' || parent?.kind === 'sector') return unit.id;
  if (parent === undefined) return unit.shortName;
  const branch = /\/(\D+)$/.exec(unit.id)?.[1];
  return `${branch ?? unit.shortName}, ${parent.shortName}`;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

const found = (query: string) => findUnits(query).map(({ unit }) => label(unit));
const queries = Object.entries(QUERY_SET);

describe('the set of queries', () => {
  it('is large enough and names units that exist', () => {
    const labels = new Set(allUnits().map(label));
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(queries.filter(([, expected]) => !labels.has(expected))).toEqual([]);
  });

  it('finds the right unit first in at least 97 of 100', () => {
    const missed = queries.filter(([query, expected]) => found(query)[0] !== expected);
    expect(missed.length / queries.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.03);
  });

  it('finds the right unit among the first three in at least 99 of 100', () => {
    const missed = queries.filter(([query, expected]) => !found(query).slice(0, 3).includes(expected));
    expect(missed.length / queries.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.01);
  });

  it.each(GARBAGE)('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('every unit of the directory', () => {
  const firstIds = (query: (unit: Unit) => string) =>
    allUnits()
      .filter((unit) => findUnits(query(unit))[0]?.unit.id !== unit.id)
      .map(query);
  const inFull = (unit: Unit) => `${unit.name}, ${unit.parentName ?? ''}`;
  const inShort = (unit: Unit) => `${unit.shortName} ${findUnit(unit.parentId)?.shortName ?? ''}`;

  it('is found first by its full name and its superior', () => {
    expect(firstIds(inFull)).toEqual([]);
    expect(firstIds((unit) => withoutMarks(inFull(unit)))).toEqual([]);
  });

  it('is found first by its short name and its superior', () => {
    expect(firstIds(inShort)).toEqual([]);
    expect(firstIds((unit) => withoutMarks(inShort(unit)))).toEqual([]);
  });

  it('is found first by its full name alone where no other unit has that name', () => {
    const plainNames = allUnits().map((unit) => withoutMarks(unit.name));
    const shared = new Set(plainNames.filter((name, i) => plainNames.indexOf(name) !== i));
    const unique = allUnits().filter((unit) => !shared.has(withoutMarks(unit.name)));
    expect(unique.length).toBeGreaterThan(1250);
    for (const name of [(unit: Unit) => unit.name, (unit: Unit) => withoutMarks(unit.name)]) {
      expect(unique.filter((unit) => findUnits(name(unit))[0]?.unit.id !== unit.id).map(name)).toEqual([]);
    }
  });
});

describe('names that exist several times', () => {
  it('come with their provinces, as many as asked for', () => {
    const all = findUnits('châu thành', { limit: 12 }).filter(
      ({ unit }) => unit.shortName === 'Huyện Châu Thành',
    );
    expect(all).toHaveLength(10);
    expect(new Set(all.map(({ unit }) => unit.parentName)).size).toBe(10);
  });

  it.each(['Kỳ Anh', 'Cai Lậy', 'Duyên Hải', 'Cao Lãnh', 'Hồng Ngự', 'Long Mỹ'])(
    'show both units called %s, and the type word decides',
    (name) => {
      const both = findUnits(name, { limit: 2 }).map(({ unit }) => unit.shortName);
      expect(both).toHaveLength(2);
      for (const shortName of both) {
        expect(findUnits(shortName)[0]?.unit.shortName).toBe(shortName);
        expect(findUnits(withoutMarks(shortName))[0]?.unit.shortName).toBe(shortName);
      }
    },
  );

  it('give a bare province name to the province, then to its town', () => {
    expect(found('bắc giang').slice(0, 2)).toEqual(['Bắc Giang', 'Thành phố Bắc Giang, Bắc Giang']);
    expect(found('huế').slice(0, 2)).toEqual(['Thừa Thiên Huế', 'Thành phố Huế, Thừa Thiên Huế']);
  });
});

describe('findUnits', () => {
  it('keeps to the limit and to the province asked for', () => {
    expect(findUnits('châu thành')).toHaveLength(5);
    const within = findUnits('châu thành', { within: 'tinh-82' });
    expect(within.map(({ unit }) => unit.parentId)).toEqual(['tinh-82']);
    expect(findUnits('việt yên', { within: 'nowhere' })).toEqual([]);
  });

  it('scores between 0.5 and 1, best first, in letters of any form', () => {
    for (const [query] of queries) {
      const scores = findUnits(query).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score >= 0.5 && score <= 1)).toBe(true);
      expect(found(query.normalize('NFD'))).toEqual(found(query));
    }
  });

  it('reads very long text without trouble', () => {
    expect(findUnits('việt yên bắc giang '.repeat(500))).not.toEqual([]);
    expect(findUnits('x'.repeat(100_000))).toEqual([]);
    const sentence =
      'em là công nhân ở công ty trách nhiệm hữu hạn một thành viên may mặc xuất khẩu tại khu công nghiệp ' +
      'quang châu xã quang châu cách trung tâm mười cây số huyện việt yên tỉnh bắc giang ạ';
    expect(found(sentence).slice(0, 3)).toContain('Huyện Việt Yên, Bắc Giang');
  });
});

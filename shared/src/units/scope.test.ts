import { expect, it } from 'vitest';
import { parentScopeOf, readScopeId, scopeIdOf, scopePath } from './scope.ts';

it('names a unit by its own id and a base union by its folded name below it', () => {
  expect(scopeIdOf('tinh-24/222', null)).toBe('tinh-24/222');
  expect(scopeIdOf('tinh-24/222', 'cdcs cong ty may')).toBe('tinh-24/222#cdcs cong ty may');
});

it('reads back what it wrote', () => {
  for (const scope of [
    { unitId: 'tinh-24', grassrootsKey: null },
    { unitId: 'tong-lien-doan', grassrootsKey: null },
    { unitId: 'tinh-24/222', grassrootsKey: 'cdcs # 2' },
    { unitId: 'nganh-y-te', grassrootsKey: 'benh vien mau' },
  ]) {
    expect(readScopeId(scopeIdOf(scope.unitId, scope.grassrootsKey))).toEqual(scope);
  }
});

it('knows no unit that the directory does not know, no base union without a name, none right below the top', () => {
  for (const id of ['', 'tinh-99', 'tinh-24/222#', 'tong-lien-doan#cdcs', '#cdcs']) {
    expect(readScopeId(id), id).toBeUndefined();
    expect(scopePath(id)).toEqual([]);
    expect(parentScopeOf(id)).toBeNull();
  }
});

it('leads from the Confederation down to the place', () => {
  expect(scopePath('tinh-24/222#cdcs')).toEqual([
    'tong-lien-doan',
    'tinh-24',
    'tinh-24/222',
    'tinh-24/222#cdcs',
  ]);
  expect(scopePath('nganh-y-te#cdcs')).toEqual(['tong-lien-doan', 'nganh-y-te', 'nganh-y-te#cdcs']);
  expect(parentScopeOf('tinh-24/222')).toBe('tinh-24');
  expect(parentScopeOf('tong-lien-doan')).toBeNull();
});

import { expect, it } from 'vitest';
import type { OfficialRole } from '../review/roles.ts';
import { choosableKinds, choosableKindsOf } from './choices.ts';

it.each<[OfficialRole[], string[]]>([
  [['grassroots-officer'], ['digest', 'new_entry', 'changes_answered', 'hand_over']],
  [['district-official'], [...choosableKinds]],
  [['organiser'], ['digest', 'hand_over', 'urge_silent']],
  [['reviewer'], ['digest']],
  [['grassroots-officer', 'organiser'], [...choosableKinds]],
])('%s choose among what their roles receive', (roles, kinds) => {
  expect(choosableKindsOf(roles)).toEqual(kinds);
});

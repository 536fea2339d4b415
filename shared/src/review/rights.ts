import { officialRoles, type OfficialRole } from './roles.ts';

/** What an official may do within the units that their post covers; what a right does not name, nobody may. */
export const officialRights = [
  /** Read dossiers with the author's name and number. */
  'read_dossiers',
  /** See figures: board, ranking, targets. */
  'read_figures',
  /** Confirm a dossier, ask for changes, mark it invalid (bước 1 of the programme: the unit knows the recognition). */
  'decide',
  /** Put a dossier of “Khác” to its unit. */
  'settle_unit',
  'set_targets',
  'urge',
  /** Draw up reports and lists for commendation. */
  'report',
  /** Enter for members, one by one or from a spreadsheet. */
  'enter_for_others',
  /** Take over talks of people who ask for a person. */
  'answer_people',
  /** Invite officials below, and end their posts. */
  'appoint',
  /** Read who did what within the unit. */
  'read_log',
] as const;
export type OfficialRight = (typeof officialRights)[number];

const READING = ['read_dossiers', 'read_figures'] as const;
const SUPERIOR = [...READING, 'decide', 'set_targets', 'urge', 'report', 'enter_for_others'] as const;

/**
 * Rights of each role, by programme.md “Who”: the direct superior union monitors, urges and commends; province and
 * sector receive the reports; the Confederation organises and follows. Who scores reads figures only, until scoring
 * shows them dossiers without names.
 */
const rightsOfRole: Record<OfficialRole, readonly OfficialRight[]> = {
  'grassroots-officer': [...READING, 'decide', 'report', 'enter_for_others', 'answer_people'],
  'district-official': [...SUPERIOR, 'answer_people', 'appoint', 'read_log'],
  'province-official': [...SUPERIOR, 'settle_unit', 'answer_people', 'appoint', 'read_log'],
  organiser: [
    ...READING,
    'settle_unit',
    'set_targets',
    'urge',
    'report',
    'answer_people',
    'appoint',
    'read_log',
  ],
  reviewer: ['read_figures'],
  admin: officialRights.filter((right) => right !== 'decide'),
};

export function hasRight(role: OfficialRole, right: OfficialRight): boolean {
  return rightsOfRole[role].includes(right);
}

/** Roles that a role may appoint, below itself; only administrators appoint at the Confederation. */
export function rolesToAppoint(role: OfficialRole): readonly OfficialRole[] {
  switch (role) {
    case 'district-official':
      return ['grassroots-officer'];
    case 'province-official':
      return ['grassroots-officer', 'district-official'];
    case 'organiser':
      return ['grassroots-officer', 'district-official', 'province-official'];
    case 'admin':
      return officialRoles;
    case 'grassroots-officer':
    case 'reviewer':
      return [];
  }
}

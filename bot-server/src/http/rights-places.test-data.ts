import type { OfficialRole } from '@sang-kien/shared';

/**
 * The tree of the test, written without the rules under test: two provinces, two districts of the first, two base
 * unions in one of these; a sector with a base union right under it and one under “Khác”; and in each place a word
 * that is found nowhere else.
 */
export const TOP = 'tong-lien-doan';
export const places = {
  [TOP]: 'zaqtop',
  'tinh-24': 'zaqmot',
  'tinh-27': 'zaqhai',
  'tinh-24/222': 'zaqba',
  'tinh-24/213': 'zaqbon',
  'tinh-27/256': 'zaqnam',
  'tinh-24/222#cdcs zaqsau': 'zaqsau',
  'tinh-24/222#cdcs zaqbay': 'zaqbay',
  'tinh-24/213#cdcs zaqtam': 'zaqtam',
  'tinh-27/256#cdcs zaqchin': 'zaqchin',
  'nganh-y-te': 'zaqnganh',
  'nganh-y-te#cdcs zaqvien': 'zaqvien',
  'nganh-y-te/khac': 'zaqkhac',
  'nganh-y-te/khac#cdcs zaqtram': 'zaqtram',
} as const;
export type PlaceId = keyof typeof places;
export const placeIds = Object.keys(places) as PlaceId[];
export const baseUnions: readonly PlaceId[] = placeIds.filter((id) => id.includes('#'));
export const units: readonly PlaceId[] = placeIds.filter((id) => !id.includes('#') && id !== TOP);

/** Whether a place is another or stands below it, by its id alone. */
export function liesWithin(place: string, above: string): boolean {
  return above === TOP || place === above || place.startsWith(`${above}/`) || place.startsWith(`${above}#`);
}

export type Relation = 'own' | 'below' | 'above' | 'beside';
export function relationOf(place: string, mine: string): Relation {
  if (place === mine) return 'own';
  if (liesWithin(place, mine)) return 'below';
  return liesWithin(mine, place) ? 'above' : 'beside';
}

export type Seat = { role: OfficialRole; place: PlaceId };

/** Everybody who sits somewhere: each role at each kind of place that it has. */
export const seats: readonly Seat[] = [
  ...baseUnions.map((place): Seat => ({ role: 'grassroots-officer', place })),
  { role: 'district-official', place: 'tinh-24/222' },
  { role: 'district-official', place: 'tinh-24/213' },
  { role: 'district-official', place: 'tinh-27/256' },
  { role: 'province-official', place: 'tinh-24' },
  { role: 'province-official', place: 'tinh-27' },
  { role: 'province-official', place: 'nganh-y-te' },
  { role: 'organiser', place: TOP },
  { role: 'reviewer', place: TOP },
  { role: 'admin', place: TOP },
];

/** Words that may not stand before whoever sits at a place; who stands above them is no secret. */
export function foreignWords(mine: PlaceId): string[] {
  return placeIds.filter((id) => relationOf(id, mine) === 'beside').map((id) => places[id]);
}

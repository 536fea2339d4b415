import type { Submission } from '@sang-kien/shared';
import { inventAuthor } from './people.ts';
import type { BaseUnion, SeedPlace } from './places.ts';
import type { Random } from './random.ts';

/** An invented person who hands in what is theirs; `since` is when they first did. */
export type SeedAuthor = { personId: string; since: number; content: Submission['author'] };

/** One in five hands in again; the last ones of each base union are kept for that. */
const AGAIN = 0.2;
const REMEMBERED = 8;

/** Who hands in next at a place: somebody new, or somebody of the same base union who did before. */
export function createAuthors(
  random: Random,
  ids: (at: number) => string,
): (place: SeedPlace, at: number) => SeedAuthor {
  const lately = new Map<BaseUnion, SeedAuthor[]>();
  let invented = 0;
  return ({ baseUnion }, at) => {
    const known = lately.get(baseUnion) ?? [];
    const before = known.filter(({ since }) => since < at);
    if (before.length > 0 && random.chance(AGAIN)) return random.pick(before);
    invented += 1;
    const author = { personId: ids(at), since: at, content: inventAuthor(random, invented) };
    lately.set(baseUnion, [author, ...known.slice(0, REMEMBERED - 1)]);
    return author;
  };
}

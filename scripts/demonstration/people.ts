import { randomBytes } from 'node:crypto';
import type { Storage } from '@sang-kien/bot-server';
import { CONFEDERATION_UNIT_ID, foldForSearch, scopeIdOf, type OfficialRole } from '@sang-kien/shared';
import { personas } from '../zalo-simulator/personas.ts';

type Post = { unitId: string; role: OfficialRole; grassrootsUnion?: string };

/** Where the demonstration officials sit: one base union, its district, its province, and a province beside it. */
const posts: Record<string, Post> = {
  'grassroots-officer': {
    unitId: 'tinh-24/222',
    role: 'grassroots-officer',
    grassrootsUnion: 'CĐCS Công ty May Việt Yên',
  },
  'district-official': { unitId: 'tinh-24/222', role: 'district-official' },
  'province-official': { unitId: 'tinh-24', role: 'province-official' },
  'other-province-official': { unitId: 'tinh-27', role: 'province-official' },
  organiser: { unitId: CONFEDERATION_UNIT_ID, role: 'organiser' },
  admin: { unitId: CONFEDERATION_UNIT_ID, role: 'admin' },
};

/** Makes the demonstration people known, as if each had opened the app and greeted the OA. Repeats change nothing. */
export async function welcomePersonas({ people, officials, tallies }: Storage, at: Date): Promise<void> {
  for (const { id, zaloUserId, oaUserId, name } of personas) {
    const person = await people.signIn({ zaloUserId, oaUserId, name }, at);
    await people.meetInChat({ oaUserId, zaloUserId, at, interaction: 'opens_window' });
    const post = posts[id];
    if (!post || (await officials.rolesOf(person.id)).length > 0) continue;
    const grassrootsKey = post.grassrootsUnion ? foldForSearch(post.grassrootsUnion) : null;
    const tokenHash = randomBytes(32).toString('hex');
    const expiresAt = new Date(at.getTime() + 1000);
    await officials.invite({ unitId: post.unitId, role: post.role, grassrootsKey, tokenHash, expiresAt });
    await officials.accept(tokenHash, person.id, at);
    if (post.grassrootsUnion) {
      const scopeId = scopeIdOf(post.unitId, grassrootsKey);
      await tallies.noteBaseUnions([{ scopeId, name: post.grassrootsUnion }]);
    }
  }
}

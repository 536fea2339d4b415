import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fitsSeat, type OfficialRole } from '@sang-kien/shared';
import { machineClock, timeOrderedIds } from '../machine.ts';
import type { Person, Storage } from '../services/ports.ts';
import { openSqliteStorage } from '../storage/sqlite.ts';

export type TestStorage = Storage & {
  folder: string;
  /** Opens a second storage on the same file, as another process would. */
  reopen(): Promise<Storage>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** A real SQLite storage in a folder of its own, gone when disposed. */
export async function openTestStorage(): Promise<TestStorage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sang-kien-'));
  const file = path.join(folder, 'channel.sqlite');
  const storage = await openSqliteStorage(file, timeOrderedIds, machineClock);
  return {
    ...storage,
    folder,
    reopen: () => openSqliteStorage(file, timeOrderedIds, machineClock),
    async [Symbol.asyncDispose]() {
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let nextUser = 4_000_000_000_000_000_000n;

/** A signed-in person with Zalo ids of their own. */
export async function aPerson(storage: Storage, at = new Date('2022-06-15T02:00:00Z')): Promise<Person> {
  nextUser += 1n;
  return storage.people.signIn({ zaloUserId: String(nextUser), oaUserId: null, name: 'Nguyễn Thị Mẫu' }, at);
}

/** The role of officials who sit at such a place. */
function usualRole({ unitId, grassrootsKey }: { unitId: string; grassrootsKey?: string }): OfficialRole {
  if (grassrootsKey) return 'grassroots-officer';
  return fitsSeat('province-official', unitId) ? 'province-official' : 'district-official';
}

/** An official of a unit, by invitation as in real life. */
export async function anOfficial(
  storage: Storage,
  post: { unitId: string; grassrootsKey?: string; role?: OfficialRole },
  at = new Date('2022-06-15T02:00:00Z'),
): Promise<Person> {
  const person = await aPerson(storage, at);
  const tokenHash = `hash-of-${person.id}`;
  await storage.officials.invite({
    tokenHash,
    unitId: post.unitId,
    role: post.role ?? usualRole(post),
    grassrootsKey: post.grassrootsKey ?? null,
    expiresAt: new Date(at.getTime() + 1),
  });
  await storage.officials.accept(tokenHash, person.id, at);
  return person;
}

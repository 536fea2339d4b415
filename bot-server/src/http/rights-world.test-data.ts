import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDossierCode } from '@sang-kien/shared';
import { SignJWT } from 'jose';
import { vi } from 'vitest';
import { compose } from '../compose.ts';
import { readConfig } from '../config.ts';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import { samplePdf } from '../files/sample-files.test-data.ts';
import type { Person, StoredSubmission } from '../services/ports.ts';
import { aSubmission, anEntry, serve } from '../testing/index.ts';
import { aHandOver } from '../testing/hand-over.ts';
import { aLog, aReceipt } from '../testing/outbox.ts';
import { baseUnions, placeIds, places, seats, type PlaceId } from './rights-places.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');
const SECRET = 'a-secret-of-forty-signs-for-tests-only-xx';
const settings = (folder: string) => ({
  DATA_DIR: folder,
  LOG_LEVEL: 'silent',
  RATE_PER_MINUTE: '0',
  PUBLIC_URL: 'http://localhost:3000',
  SESSION_SECRET: SECRET,
  PERSONAL_DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  ZALO_APP_ID: '1234567890123456789',
  ZALO_APP_SECRET: 'app-secret-for-tests',
  ZALO_MINI_APP_ID: '2345678901234567890',
  ZALO_OA_ID: '3456789012345678901',
  ZALO_OA_SECRET_KEY: 'oa-secret-for-tests',
  ZALO_OPEN_API_KEY: 'open-api-key-for-tests',
});

export type World = Awaited<ReturnType<typeof openWorld>>;
export type Seated = (typeof seats)[number] & { person: Person };
export type Request = {
  path: string;
  json?: unknown;
  body?: Uint8Array;
  headers?: Record<string, string>;
};

/** The whole server as it is composed, real database and routes, with everything planted in every place. */
export async function openWorld() {
  const folder = mkdtempSync(path.join(tmpdir(), 'rights-'));
  const clock = { now: () => at };
  const composed = await compose({ config: readConfig(settings(folder)), clock, log: aLog() });
  const { storage } = composed;
  const served = await serve(composed.app);
  let people = 0;
  const newPerson = (name: string) =>
    storage.people.signIn(
      { zaloUserId: String(5_000_000_000n + BigInt((people += 1))), oaUserId: null, name },
      at,
    );
  const officials: Seated[] = [];
  for (const seat of seats) officials.push({ ...seat, person: await seatPerson(seat) });
  await plantTargets();

  async function seatPerson({ role, place }: (typeof seats)[number]): Promise<Person> {
    const person = await newPerson(`${role} ${places[place]}`);
    const tokenHash = `hash-of-${person.id}`;
    const expiresAt = new Date(at.getTime() + 1);
    await storage.officials.invite({ ...seatOf(place), role, tokenHash, expiresAt });
    await storage.officials.accept(tokenHash, person.id, at);
    return person;
  }

  /** A finished file of a person, with the word in it. */
  async function plantFile({ id: personId }: Person, word: string): Promise<string> {
    const id = timeOrderedIds();
    const bytes = samplePdf({ after: word });
    mkdirSync(path.join(folder, 'evidence'), { recursive: true });
    writeFileSync(path.join(folder, 'evidence', id), bytes);
    const file = {
      id,
      personId,
      name: `${word}.pdf`,
      bytes: bytes.length,
      kind: 'image' as const,
      createdAt: at,
    };
    await storage.evidenceFiles.begin(file, 1);
    await storage.evidenceFiles.finish(id, 'application/pdf');
    return id;
  }

  async function plantTargets(): Promise<void> {
    const { person } = officials.at(-1)!;
    const targets = placeIds.map((scopeId, i) => ({
      scopeId,
      phase: 2,
      target: 100 + i,
      name: nameOf(scopeId),
    }));
    await storage.targets.set({ targets, by: person.id, at });
  }

  return {
    storage,
    officials,
    stranger: await newPerson('Nguyễn Thị Mẫu'),
    jobs: composed.jobs,
    /** A dossier of a base union, with the word of its place wherever a person writes. */
    async plantDossier(place: PlaceId, change: { unitId?: string; withFile?: true } = {}) {
      const { unitId, grassrootsKey } = seatOf(place);
      const word = places[place];
      const author = await newPerson(`Tác giả ${word}`);
      const content = aSubmission({
        author: { fullName: `Tác giả ${word}`, phone: '+84900000001' },
        workplace: { unitId, grassrootsUnion: nameOf(place) },
        initiative: { title: `Sáng kiến ${word}`, description: `Mô tả ${word}`, benefitVnd: 1_000_000 },
        evidence: { fileIds: change.withFile ? [await plantFile(author, word)] : [] },
      });
      const entry = anEntry(author, {
        at,
        unitId: change.unitId ?? unitId,
        content,
      });
      const submission = { ...entry.submission, code: makeDossierCode(secureRandom) };
      await storage.submissions.record({ ...entry, submission, grassrootsKey: grassrootsKey ?? '' });
      return submission;
    },
    /** Valid from then on, so that its author is among those to commend; and a message to them got nowhere. */
    async plantOutcome({ id, code, personId }: StoredSubmission): Promise<void> {
      const step = { submissionId: id, from: { state: 'submitted', version: 1 }, to: 'confirmed' } as const;
      const facts = { reason: null, exclusion: null, steps: [], audit: 'submission.confirm' };
      const notices = [{ fact: aReceipt(code), subject: code, to: { personId } }];
      await storage.submissionChanges.move({ ...step, ...facts, notices, actor: 'unit', by: personId, at });
      const [message] = await storage.outbox.claim({ at, leaseUntil: new Date(at.getTime() + 1), limit: 1 });
      await storage.outbox.settle(message!.id, { outcome: 'failed', error: 'gone' });
    },
    async plantHandOver(place: PlaceId): Promise<string> {
      const { unitId } = seatOf(place);
      const word = places[place];
      const asker = await newPerson(`Người hỏi ${word}`);
      return aHandOver(storage, asker, {
        unitIds: [...new Set([unitId, unitId.split('/')[0]!, 'tong-lien-doan'])],
        grassrootsUnion: nameOf(place),
        context: { personName: `Người hỏi ${word}`, lines: [{ from: 'person', text: `Tôi ở ${word}`, at }] },
      });
    },
    async plantPost({ role, place }: Pick<Seated, 'role' | 'place'>): Promise<string> {
      const person = await seatPerson({ role, place });
      const posts = await storage.appointments.posts([{ everything: true }], { before: null, limit: 1000 });
      return posts.find(({ personId }) => personId === person.id)!.id;
    },
    plantInvitation: ({ role, place }: Pick<Seated, 'role' | 'place'>): Promise<string> =>
      storage.appointments.invite({
        ...seatOf(place),
        role,
        grassrootsUnion: place.includes('#') ? nameOf(place) : null,
        tokenHash: timeOrderedIds(),
        by: null,
        at,
        expiresAt: new Date(at.getTime() + 1000),
      }),
    async ask(who: Person, method: string, { path: where, json, body, headers }: Request) {
      const answer = await fetch(`${served.url}/api/v1${where}`, {
        method,
        headers: {
          Authorization: `Bearer ${await tokenOf(who)}`,
          ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(json === undefined ? body && { body: Buffer.from(body) } : { body: JSON.stringify(json) }),
      });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    /** Waits until an ordered file is there. */
    async exportDone(id: string): Promise<void> {
      composed.jobs.exports.start();
      await vi.waitUntil(async () => (await storage.exports.find(id))?.state === 'done', { timeout: 20_000 });
    },
    async [Symbol.asyncDispose]() {
      await composed.jobs.stop();
      await served[Symbol.asyncDispose]();
      await composed.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function seatOf(place: PlaceId): { unitId: string; grassrootsKey: string | null } {
  const [unitId = '', grassrootsKey = null] = place.split('#');
  return { unitId, grassrootsKey };
}

/** The name that folds to the end of the id of a base union. */
export function nameOf(place: PlaceId): string {
  return `CĐCS ${places[place]}`;
}

/** One dossier and one call for help of each base union. */
export async function plantEverywhere(world: World) {
  for (const place of baseUnions) {
    await world.plantOutcome(await world.plantDossier(place));
    await world.plantHandOver(place);
    await world.plantInvitation({ role: 'grassroots-officer', place });
  }
  await world.storage.tallies.catchUp();
}

function tokenOf(person: Person): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('sang-kien')
    .setSubject(person.id)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(SECRET));
}

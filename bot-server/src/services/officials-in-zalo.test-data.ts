import { motTrieuSangKien as programme } from '@sang-kien/shared';
import { aLog } from '../testing/outbox.ts';
import { anOfficial, aRecordedDossier, openTestStorage, type TestStorage } from '../testing/index.ts';
import { startSimulator, type SimulatorProcess } from '../testing/zalo-simulator.ts';
import { createOaMessenger } from '../zalo/oa-client.ts';
import { createRequestPair } from '../zalo/oa-grant.ts';
import { createOaAccess } from '../zalo/oa-tokens.ts';
import { createAnnounceEntries } from './announce-entries.ts';
import { createDeliverOutbox, type DeliverOutboxDeps } from './deliver-outbox.ts';
import { createMakeDigests } from './make-digests.ts';
import type { OaMessenger, Person, Storage, StoredSubmission } from './ports.ts';

const MINUTE = 60_000;
const templates = { digest: '512007', new_entry: '512002', changes_requested: '512004' };

/** Addresses of demonstration people at the simulated Zalo. */
const addresses = {
  worker: { zaloUserId: '4047671499938107201', oaUserId: '246845883529197901' },
  'district-official': { zaloUserId: '4047671499938107204', oaUserId: '246845883529197904' },
} as const;
type Persona = keyof typeof addresses;

/** A worker and the official of their district, a real database, and the simulator as Zalo; time is told. */
export class OfficialsInZalo {
  readonly storage: TestStorage;
  readonly zalo: SimulatorProcess;
  readonly log = aLog();
  readonly messenger: OaMessenger;
  worker!: Person;
  official!: Person;
  now: Date;

  private constructor(storage: TestStorage, zalo: SimulatorProcess, now: Date) {
    [this.storage, this.zalo, this.now] = [storage, zalo, now];
    const { appId, appSecret, oaId, oaRefreshToken: refreshToken } = zalo.credentials;
    const { systemClock, log } = this;
    const requestPair = createRequestPair({ oauthUrl: zalo.url, appId, appSecret, systemClock });
    const firstPair = { accessToken: undefined, refreshToken };
    const tokens = { store: storage.oaTokens, oaId, firstPair, requestPair };
    const access = createOaAccess({ ...tokens, systemClock, log });
    const pace = () => Promise.resolve();
    this.messenger = createOaMessenger({ openApiUrl: zalo.url, access, pace });
  }

  /** `startsAt` as `2022-06-15T07:30`, in Vietnam. */
  static async open(startsAt: string): Promise<OfficialsInZalo> {
    const now = inVietnam(startsAt);
    const storage = await openTestStorage();
    const zalo = await startSimulator({ startsAt: now.toISOString() });
    const given = new OfficialsInZalo(storage, zalo, now);
    given.worker = await given.#meet('worker');
    given.official = await anOfficial(storage, { unitId: 'tinh-24/222' }, now);
    await given.#address(given.official, 'district-official');
    return given;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.zalo[Symbol.asyncDispose]();
    await this.storage[Symbol.asyncDispose]();
  }

  readonly clock = { now: () => this.now };
  /** No lease and no token runs out while a test looks on. */
  readonly systemClock = { now: () => this.now };

  async #meet(persona: Persona): Promise<Person> {
    const { oaUserId, zaloUserId } = addresses[persona];
    await this.storage.people.signIn({ zaloUserId, oaUserId, name: 'Nguyễn Thị Mẫu' }, this.now);
    return this.wrote(persona);
  }

  /** Joins an official made for a test to their chat, as a word in that chat does. */
  async #address(person: Person, persona: Persona): Promise<void> {
    const { oaUserId } = addresses[persona];
    const sighting = { oaUserId, zaloUserId: person.zaloUserId, at: this.now };
    await this.storage.people.meetInChat({ ...sighting, interaction: 'opens_window' });
  }

  /** The person writes to the OA: its window is open from now on. */
  async wrote(persona: Persona): Promise<Person> {
    const { people } = this.storage;
    const sighting = { ...addresses[persona], at: this.now, interaction: 'opens_window' as const };
    if (persona === 'worker') return (await people.meetInChat(sighting)).person;
    await this.#address(this.official, persona);
    return this.official;
  }

  aDossier(): Promise<StoredSubmission> {
    return aRecordedDossier(this.storage, this.worker, { at: this.now });
  }

  /** Time passes for us and for Zalo, and everything is done that is done beside requests. */
  async at(time: string, change: Partial<DeliverOutboxDeps> = {}): Promise<void> {
    this.now = inVietnam(time);
    await this.zalo.control('clock', { at: new Date(this.now.getTime() + MINUTE / 2).toISOString() });
    await this.work(this.storage, change);
  }

  async work(storage: Storage = this.storage, change: Partial<DeliverOutboxDeps> = {}): Promise<void> {
    const { clock, systemClock, log, messenger } = this;
    const shared = { ...storage, clock, systemClock, log, onRecorded: () => {} };
    await createAnnounceEntries(shared)();
    await createMakeDigests({ ...shared, programme, reportDueDay: 5 })();
    const linkTo = (path: string) => `https://example.vn/app${path}`;
    await createDeliverOutbox({ ...shared, messenger, linkTo, templates, ...change })();
  }

  /** What the OA said in a person's chat that holds these words, oldest first. */
  async saidTo(persona: Persona, words: string): Promise<string[]> {
    const lines = await this.zalo.messagesOf(persona);
    return lines.flatMap(({ from, text }) => (from === 'oa' && text.includes(words) ? [text] : []));
  }

  /** The official's inbox in the app, newest first: what it is, and what brought it. */
  async inbox({ id } = this.official): Promise<string[]> {
    const { messages } = await this.storage.outbox.inboxOf(id, 50);
    return messages.map(({ kind, deliveredVia }) => `${kind} ${deliveredVia ?? 'waits'}`);
  }
}

const inVietnam = (time: string): Date => new Date(`${time}:00+07:00`);

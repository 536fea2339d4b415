import { mkdirSync, readdirSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import type { FetchMedia, Person, Turn } from '../services/ports.ts';
import { serve, type Served } from './http.ts';
import { aLog } from './outbox.ts';
import { aPerson, openTestStorage, type TestStorage } from './storage.ts';

const MINUTE_MS = 60_000;
const LIMITS = { files: 10, fileBytes: 64 * 1024 };

type MediaLink = Turn['files'][number];
type FetcherSettings = { hosts: string[]; allowHttpOn: string[]; maxBytes: number; timeLimitMs: number };
/** The real parts: this room knows no room of the server but the storage. */
type Adapters<Disk> = {
  openDisk: (folder: string) => Disk;
  createFetcher: (settings: FetcherSettings) => FetchMedia;
};
type Parts = { storage: TestStorage; person: Person; store: Served; answers: Map<string, RequestListener> };
type Told = { kind: string; name?: string; refusal?: string | null };

/** A person's chat with files: a channel's store on this machine, real storage and disk, turns that are noted. */
export class ChatWithFiles<Disk> {
  readonly storage: TestStorage;
  person: Person;
  readonly log = aLog();
  readonly limits = LIMITS;
  readonly evidence: string;
  readonly disk: Disk;
  readonly fetchMedia: FetchMedia;
  /** What the person was told, in turn. */
  readonly told: Told[] = [];
  /** By the programme's clock. */
  readonly saidAt = new Date('2022-06-15T02:00:00Z');
  /** By the machine's. */
  now = new Date('2026-01-01T00:00:00Z');
  /** Comes before each turn, for faults. */
  beforeTurn: () => Promise<void> = () => Promise.resolve();
  readonly #store: Served;
  readonly #answers: Map<string, RequestListener>;

  constructor({ storage, person, store, answers }: Parts, { openDisk, createFetcher }: Adapters<Disk>) {
    [this.storage, this.person, this.#store, this.#answers] = [storage, person, store, answers];
    this.evidence = path.join(storage.folder, 'evidence');
    mkdirSync(this.evidence);
    this.disk = openDisk(storage.folder);
    const allowHttpOn = [new URL(store.url).host];
    const limits = { maxBytes: LIMITS.fileBytes, timeLimitMs: MINUTE_MS };
    this.fetchMedia = createFetcher({ hosts: [], allowHttpOn, ...limits });
  }

  static async open<Disk>(adapters: Adapters<Disk>): Promise<ChatWithFiles<Disk>> {
    const storage = await openTestStorage();
    const answers = new Map<string, RequestListener>();
    const store = await serve((request, response) => answers.get(request.url!)!(request, response));
    return new ChatWithFiles({ storage, person: await aPerson(storage), store, answers }, adapters);
  }

  /** Everything that a worker of files asks for. */
  get deps() {
    const { disk, limits, fetchMedia, log } = this;
    const systemClock = { now: () => this.now };
    return { ...this.storage, disk, limits, fetchMedia, takeTurn: this.takeTurn, systemClock, log };
  }

  /** Puts bytes into the store, or an answer of its own; gives the link to them. */
  link(
    name: string | null,
    file: Buffer | RequestListener,
    mediaType = 'application/octet-stream',
  ): MediaLink {
    const give: RequestListener = (_, response) =>
      void response.writeHead(200, { 'Content-Type': mediaType }).end(file);
    const at = `/${this.#answers.size}`;
    this.#answers.set(at, typeof file === 'function' ? file : give);
    return { url: this.#store.url + at, name, mediaType: null, bytes: null };
  }

  /** The person sends files: a turn of the talk queues them. */
  async send(...files: readonly MediaLink[]): Promise<void> {
    await this.#record(files, null);
  }

  /** Stands for the talk: notes what was told, and ends its cause as the talk does. */
  readonly takeTurn = async ({ happening, ends }: { happening: Told; ends: Turn['ends'] }): Promise<void> => {
    await this.beforeTurn();
    await this.#record([], ends);
    this.told.push(happening);
  };

  async #record(files: readonly MediaLink[], ends: Turn['ends']): Promise<void> {
    const { conversations } = this.storage;
    const personId = this.person.id;
    const { revision } = await conversations.find(personId);
    const turn = { personId, revision, files, ends, at: this.saidAt, state: {}, replies: [] };
    const { outcome } = await conversations.record({ ...turn, nudgeAt: null, draft: null, handOver: null });
    if (outcome === 'outdated') await this.#record(files, ends);
  }

  /** Names of the files of the draft, in the order in which they came in. */
  async draftNames(): Promise<string[]> {
    return (await this.storage.evidenceFiles.ofDraft(this.person.id)).map(({ name }) => name);
  }

  /** What lies on the disk. */
  stored(): string[] {
    return readdirSync(this.evidence);
  }

  /** Time goes by, by default until everything that is to be tried again is due. */
  wait(minutes = 10): void {
    this.now = new Date(this.now.getTime() + minutes * MINUTE_MS);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#store[Symbol.asyncDispose]();
    await this.storage[Symbol.asyncDispose]();
  }
}

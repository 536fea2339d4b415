import { randomBytes } from 'node:crypto';
import { testAuthorKey } from '../testing/dossier.ts';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { motTrieuSangKien, understandQuestion, type Programme } from '@sang-kien/shared';
import { openEvidenceDisk } from '../files/evidence-disk.ts';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import type { ChannelEvent, ChatIds, MediaLink, Said } from '../services/channel-event.ts';
import { createDraftService } from '../services/draft.ts';
import { createFetchChatFiles } from '../services/fetch-chat-file.ts';
import { createNudge } from '../services/nudge.ts';
import type {
  ChatReply,
  Draft,
  EvidenceFile,
  FetchMedia,
  Person,
  StoredSubmission,
} from '../services/ports.ts';
import { createReceiveEvent } from '../services/receive-event.ts';
import { createSubmit } from '../services/submit.ts';
import { createTakeTurn, type TakeTurn } from '../services/take-turn.ts';
import { createWithdrawConsent } from '../services/withdraw-consent.ts';
import { createWorkEvents } from '../services/work-event.ts';
import { sealPhones } from '../storage/sealed-phones.ts';
import { createSealer } from '../storage/sealer.ts';
import { aLog } from '../testing/outbox.ts';
import { openTestStorage, type TestStorage } from '../testing/storage.ts';
import { createConverse } from './converse.ts';
import type { TalkDeps } from './talk/talk.ts';

const MINUTE_MS = 60_000;
const zaloIds = { oaUserId: '2468458835291979771', zaloUserId: '4047671499938107771' };

const office = { contactName: null, contactPhone: null, hours: { from: '07:30', to: '17:00' } };

const messengerIds = { messengerUserId: '7123456789012377' };

export type TalkOptions = {
  channel?: 'zalo' | 'messenger';
  startsAt?: string;
  programme?: Programme;
  support?: TalkDeps['support'];
};
export type BotReply = Omit<ChatReply, 'personId'>;

/**
 * A person who talks with the real bot over real storage: what they say goes in as events of the channel, and
 * what comes back is what stands in the outbox. Time moves on a minute with everything said.
 */
export class TalkWithBot {
  readonly storage: TestStorage;
  readonly log = aLog();
  readonly unanswered: string[] = [];
  readonly heard: BotReply[] = [];
  readonly programme: Programme;
  readonly support: TalkDeps['support'];
  now: Date;
  readonly #events: ReturnType<typeof createWorkEvents>;
  readonly #nudge: ReturnType<typeof createNudge>;
  readonly #takeTurn: TakeTurn;
  readonly #store = new Map<string, Buffer>();
  readonly #who: ChatIds;
  #count = 0;

  constructor(storage: TestStorage, { startsAt = '2022-06-15T09:00:00+07:00', ...given }: TalkOptions) {
    this.storage = storage;
    this.programme = given.programme ?? motTrieuSangKien;
    this.support = given.support ?? office;
    this.now = new Date(startsAt);
    this.#who = given.channel === 'messenger' ? messengerIds : zaloIds;
    this.#takeTurn = createTakeTurn({
      ...storage,
      clock: this.#clock,
      ids: timeOrderedIds,
      converse: this.#converse(),
      onReplies: () => {},
      onFiles: () => {},
    });
    this.#events = createWorkEvents({
      ...storage,
      readers: { zalo: (body) => revive(JSON.parse(body) as ChannelEvent) },
      takeTurn: this.#takeTurn,
      withdrawConsent: createWithdrawConsent({ ...storage, ...this.#machine, files: this.#noFiles }),
      ...this.#machine,
    });
    this.#nudge = createNudge({ ...storage, ...this.#machine, takeTurn: this.#takeTurn });
  }

  static async open(options: TalkOptions = {}): Promise<TalkWithBot> {
    const plain = await openTestStorage();
    const sealed = sealPhones(plain, createSealer(randomBytes(32).toString('base64')));
    return new TalkWithBot({ ...plain, ...sealed }, options);
  }

  get #clock() {
    return { now: () => this.now };
  }
  get #machine() {
    return { clock: this.#clock, systemClock: this.#clock, log: this.log };
  }
  readonly #noFiles = { remove: () => Promise.resolve() };

  #converse() {
    const { storage } = this;
    const fileStore = { ...this.#noFiles, read: () => Promise.resolve(undefined) };
    const drafts = createDraftService({ ...storage, ...this.#machine, ids: timeOrderedIds, fileStore });
    return createConverse({
      ...storage,
      programme: this.programme,
      submit: createSubmit({
        submissions: storage.submissions,
        programme: this.programme,
        clock: this.#clock,
        ids: timeOrderedIds,
        authorKey: testAuthorKey,
        random: secureRandom,
        onRecorded: () => {},
      }),
      understand: understandQuestion,
      noteUnanswered: (question) => Promise.resolve(void this.unanswered.push(question)),
      discardDraft: (personId) => drafts.discard(personId),
      linkTo: (path) => `https://example.vn/app${path}`,
      support: this.support,
    });
  }

  /** The person writes; gives what the bot says to it. */
  async say(text: string): Promise<BotReply[]> {
    return this.happen({ kind: 'text', text });
  }

  /** The person taps a button of the last bubble by its words. */
  async tap(title: string): Promise<BotReply[]> {
    return this.say(this.payloadOf(title));
  }

  /** What the button of the last bubble says. @throws when there is no such button */
  payloadOf(title: string): string {
    const button = this.heard.at(-1)?.buttons.find((each) => each.title.startsWith(title));
    if (!button || !('say' in button)) throw new Error(`no button “${title}” under: ${this.last.text}`);
    return button.say;
  }

  /** The person sends photos or files in one go; they wait to be fetched. */
  async sendFiles(...files: readonly (readonly [name: string | null, bytes: Buffer])[]): Promise<BotReply[]> {
    const links = files.map(([name, bytes]): MediaLink => {
      const url = `https://store.example.vn/${this.#store.size}`;
      this.#store.set(url, bytes);
      return { url, name, mediaType: null, bytes: null };
    });
    return this.happen({ kind: 'files', files: links, caption: null });
  }

  /** What waits is fetched; gives what the bot says of it. */
  async fetchFiles(): Promise<BotReply[]> {
    await this.#openFetcher()();
    return this.#listen();
  }

  /** Opened only where there are files: the disk's folder is made behind its back, and must not be gone by then. */
  #openFetcher(): ReturnType<typeof createFetchChatFiles> {
    const { folder } = this.storage;
    mkdirSync(path.join(folder, 'evidence'), { recursive: true });
    return createFetchChatFiles({
      ...this.storage,
      ...this.#machine,
      takeTurn: this.#takeTurn,
      disk: openEvidenceDisk(folder),
      limits: this.programme.limits,
      fetchMedia: this.#fetchMedia,
    });
  }

  readonly #fetchMedia: FetchMedia = async (url, write) => {
    const bytes = this.#store.get(url);
    if (!bytes) return { outcome: 'refused', cause: 'gone' };
    await write(Readable.from([bytes]));
    return { outcome: 'fetched', bytes: bytes.length, mediaType: null };
  };

  async happen(said: Said): Promise<BotReply[]> {
    await this.arrive(said);
    return this.work();
  }

  /** An event comes in and waits; `id` and `at` as the channel gives them. */
  async arrive(
    said: Said,
    { id = this.nextId(), at = this.pass() }: { id?: string; at?: Date } = {},
  ): Promise<void> {
    await this.receive(id, { kind: 'said', who: this.#who, at, said });
  }

  async receive(id: string, event: ChannelEvent): Promise<void> {
    const receive = createReceiveEvent({ ...this.storage, systemClock: this.#clock, onRecorded: () => {} });
    await receive({ id, channel: 'zalo', body: JSON.stringify(event) });
  }

  /** A member of staff writes to the person. */
  async staffSays(text: string | null = null): Promise<BotReply[]> {
    await this.receive(this.nextId(), { kind: 'staff_said', who: this.#who, at: this.pass(), text });
    return this.work();
  }

  /** Works all that waits; gives what the bot said since. */
  async work(): Promise<BotReply[]> {
    await this.#events();
    return this.#listen();
  }

  async nudge(): Promise<BotReply[]> {
    await this.#nudge();
    return this.#listen();
  }

  async #listen(): Promise<BotReply[]> {
    const { outbox } = this.storage;
    const claim = { at: this.now, leaseUntil: this.now, limit: 100 };
    const delivered = { outcome: 'delivered', via: 'oa', messageId: null, at: this.now } as const;
    const replies: BotReply[] = [];
    await outbox.release(this.now);
    // A reply waits until the one before it has ended.
    for (let due = await outbox.claim(claim); due.length > 0; due = await outbox.claim(claim)) {
      for (const { id, kind, payload } of due) {
        if (kind === 'chat_reply') replies.push(payload as BotReply);
        await outbox.settle(id, delivered);
      }
    }
    this.heard.push(...replies);
    return replies;
  }

  /** Time goes by. */
  pass(ms = MINUTE_MS): Date {
    this.now = new Date(this.now.getTime() + ms);
    return this.now;
  }

  nextId(): string {
    this.#count += 1;
    return `zalo:m${this.#count}`;
  }

  get last(): BotReply {
    return this.heard.at(-1) ?? { text: '', buttons: [] };
  }

  async person(): Promise<Person> {
    const { people } = this.storage;
    const sighting = { at: this.now, interaction: 'none' } as const;
    if ('messengerUserId' in this.#who) return people.meetInMessenger({ ...this.#who, ...sighting });
    return (await people.meetInChat({ ...this.#who, ...sighting })).person;
  }

  async draft(): Promise<Draft | undefined> {
    return this.storage.drafts.find((await this.person()).id);
  }

  async draftFiles(): Promise<EvidenceFile[]> {
    return this.storage.evidenceFiles.ofDraft((await this.person()).id);
  }

  async dossiers(): Promise<StoredSubmission[]> {
    return this.storage.submissions.ofPerson((await this.person()).id);
  }

  /** Another release starts over the same storage. */
  restart(): TalkWithBot {
    const next = new TalkWithBot(this.storage, {
      startsAt: this.now.toISOString(),
      programme: this.programme,
      support: this.support,
    });
    next.heard.push(...this.heard);
    next.#count = this.#count;
    for (const [url, bytes] of this.#store) next.#store.set(url, bytes);
    return next;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.storage[Symbol.asyncDispose]();
  }
}

/** The neutral event travels as the body here; what the bodies of the channels look like is tested in channels/. */
function revive(event: ChannelEvent): ChannelEvent {
  return 'at' in event && event.at !== null ? { ...event, at: new Date(event.at) } : event;
}

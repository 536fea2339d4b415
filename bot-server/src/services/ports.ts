import type {
  DraftContent,
  EvidenceKind,
  NotificationFact,
  OfficialRole,
  Submission,
  SubmissionFlag,
  SubmissionState,
} from '@sang-kien/shared';

/**
 * What the services ask of the outside. One method per business fact, a transaction of its own by contract,
 * so that SQLite and PostgreSQL fit the same port. A write about a person who was erased meanwhile keeps nothing
 * and throws AppError 'unauthenticated'. Instants of the programme are `Date`; instants of the
 * machine (leases, retries, token life) come from `systemNow`.
 */

/** The programme's clock: in the demonstration it is not today. */
export type Clock = { now(): Date };
/** The machine's clock, for leases, retries and the life of tokens. */
export type SystemClock = { now(): Date };
/** A fresh id that sorts by time. */
export type Ids = () => string;

export type Person = {
  id: string;
  /** App-scoped Zalo id (`/v2.0/me` id, webhook `user_id_by_app`). */
  zaloUserId: string | null;
  /** OA-scoped Zalo id (webhook `sender.id`, address of messages). */
  oaUserId: string | null;
  name: string | null;
  phone: string | null;
  /** Last time the person wrote to the OA, followed it or tapped a menu: opens the window to write back. */
  lastInteractionAt: Date | null;
  /** The person stopped following or blocked the OA. */
  unreachableSince: Date | null;
};

export type Official = { personId: string; unitId: string; role: OfficialRole; grassrootsKey: string | null };

export type People = {
  find(id: string): Promise<Person | undefined>;
  findByOaUser(oaUserId: string): Promise<Person | undefined>;
  /** Makes or renews the person of a verified Zalo profile; joins a chat-only row of the same OA user. */
  signIn(
    profile: { zaloUserId: string; oaUserId: string | null; name: string | null },
    at: Date,
  ): Promise<Person>;
  /**
   * Notes a sign of life from chat and joins the two ids when the event carries both; makes the row when it is
   * the first. A mismatch (either id already belongs to another) keeps both rows and is reported by `joined: false`.
   */
  meetInChat(sighting: {
    oaUserId: string;
    zaloUserId: string | null;
    at: Date;
    interaction: 'opens_window' | 'leaves' | 'none';
  }): Promise<{ person: Person; joined: boolean }>;
  savePhone(id: string, phone: string): Promise<void>;
  /**
   * Forgets name, phone, ids, draft, files, chat events and personal members of dossiers and of messages about
   * them; the count stays, and the audit says so. Nothing is touched when nobody has this id, or when the person
   * has signed in anew after `revokedAt`. Returns file ids to delete.
   */
  erase(withdrawal: {
    zaloUserId: string;
    /** When consent was withdrawn, by Zalo's time; null when it does not say. */
    revokedAt: Date | null;
    at: Date;
  }): Promise<{ outcome: 'erased' | 'unknown' | 'signed_in_since'; fileIds: string[] }>;
};

export type Officials = {
  rolesOf(personId: string): Promise<Official[]>;
  invite(invitation: {
    tokenHash: string;
    unitId: string;
    role: OfficialRole;
    grassrootsKey: string | null;
    expiresAt: Date;
  }): Promise<void>;
  /** Takes up an invitation once, noted in the audit; undefined when it is unknown, used or expired at `at`. */
  accept(tokenHash: string, personId: string, at: Date): Promise<Official | undefined>;
};

export type Draft = {
  id: string;
  personId: string;
  version: number;
  content: DraftContent;
  updatedAt: Date | null;
  updatedVia: 'app' | 'chat' | null;
};

/**
 * What a change of a draft builds on. Versions begin anew with each draft: without its id, a version says
 * enough only for somebody who has not sent a draft in yet. Null stands for whatever there is, but never brings
 * back a draft as it was sent in.
 */
export type DraftBase = { draftId: string | null; version: number };

export type Drafts = {
  /** The person's draft; makes an empty one under `freshId` when there is none. */
  open(personId: string, freshId: string): Promise<Draft>;
  /**
   * Saves on top of what `base` names. `outdated` when that does not stand any more: another door has saved, or
   * the draft has become a dossier or was thrown away.
   */
  save(change: {
    personId: string;
    freshId: string;
    base: DraftBase | null;
    content: DraftContent;
    via: 'app' | 'chat';
    at: Date;
  }): Promise<{ outcome: 'saved'; draft: Draft } | { outcome: 'outdated' }>;
  /** Throws the draft away; returns ids of its files, which are gone from the records. */
  discard(personId: string): Promise<{ fileIds: string[] }>;
};

export type EvidenceFile = {
  id: string;
  personId: string;
  name: string;
  bytes: number;
  kind: EvidenceKind;
  /** Media type found in the content; null until the last byte has come. */
  type: string | null;
  submissionId: string | null;
  createdAt: Date;
};

export type EvidenceFiles = {
  /** Notes a begun upload; false when the person already has `max` files on the draft. */
  begin(file: Omit<EvidenceFile, 'type' | 'submissionId'>, max: number): Promise<boolean>;
  finish(id: string, type: string): Promise<void>;
  find(id: string): Promise<EvidenceFile | undefined>;
  /** Files of the person's draft, oldest first. */
  ofDraft(personId: string): Promise<EvidenceFile[]>;
  /** Takes an unsubmitted file of this person off the records; false when there is none such. */
  remove(id: string, personId: string): Promise<boolean>;
  /** Unsubmitted files begun before an instant and never finished; taken off the records. */
  sweepUnfinished(before: Date): Promise<string[]>;
  /** Which of these ids are on no record. */
  unrecorded(ids: readonly string[]): Promise<string[]>;
};

export type TimelineEntry = {
  at: Date;
  from: SubmissionState | null;
  to: SubmissionState;
  actor: 'author' | 'unit' | 'organiser' | 'system';
  actorPersonId: string | null;
  reason: string | null;
  exclusion: string | null;
};

export type StoredSubmission = {
  id: string;
  code: string;
  personId: string;
  state: SubmissionState;
  submittedAt: Date;
  submittedPhase: number;
  qualifiedPhase: number | null;
  flags: SubmissionFlag[];
  programmeId: string;
  programmeVersion: string;
  unitId: string;
  superiorUnitId: string;
  content: Submission;
};

/** Who hears of a fact: one person, or every official of the named units (a base union's officers by its key). */
export type Audience =
  { personId: string } | { unitIds: readonly string[]; grassrootsKey: string; except: string };
export type Notice = { fact: NotificationFact; subject: string; to: Audience };

export type RecordSubmission = {
  submission: StoredSubmission;
  idempotencyKey: string;
  /** SHA-256 of the canonical body, to tell a repeat from another submission under the same key. */
  bodyHash: string;
  grassrootsKey: string;
  notices: readonly Notice[];
  draftId: string | null;
};

export type Submissions = {
  /**
   * The one door of a new dossier: row, first timeline entry, notices, files and the end of the draft (with its
   * files that the dossier does not name) in one transaction. `repeat` gives what the same key recorded before;
   * `other_body` when the body differs; `code_taken` asks for another code; `files_missing` names files that are
   * not this person's finished files.
   */
  record(
    entry: RecordSubmission,
  ): Promise<
    | { outcome: 'recorded' | 'repeat'; submission: StoredSubmission }
    | { outcome: 'other_body' | 'code_taken' }
    | { outcome: 'files_missing'; fileIds: string[] }
  >;
  findRepeat(
    personId: string,
    idempotencyKey: string,
  ): Promise<{ bodyHash: string; submission: StoredSubmission } | undefined>;
  /**
   * Moves a dossier from one unit to another and tells the officials there, in one transaction; false when it
   * no longer stands under `from`.
   */
  settleUnit(move: UnitMove): Promise<boolean>;
  find(id: string): Promise<StoredSubmission | undefined>;
  findByCode(code: string): Promise<StoredSubmission | undefined>;
  ofPerson(personId: string): Promise<StoredSubmission[]>;
  /** Newest first within units: a unit's own, those below it, or a base union's by its key. */
  withinUnits(
    scopes: readonly UnitScope[],
    page: { before: PageMark | null; limit: number },
  ): Promise<StoredSubmission[]>;
  timeline(submissionId: string): Promise<TimelineEntry[]>;
  files(submissionId: string): Promise<EvidenceFile[]>;
};
export type UnitMove = {
  submissionId: string;
  from: string;
  to: { unitId: string; superiorUnitId: string };
  by: string;
  at: Date;
  notice: Notice;
};
/** The last dossier of a page: the next one goes on behind it. Dossiers of one instant are told apart by id. */
export type PageMark = { submittedAt: Date; id: string };
export type UnitScope = { unitId: string; grassrootsKey: string | null } | { everything: true };

/** A message that waits, is under way, or has ended; its state is derived from its facts. */
export type OutboxMessage = {
  id: string;
  personId: string;
  /** A notification kind, or `chat_reply`. */
  kind: string;
  payload: unknown;
  subject: string;
  createdAt: Date;
  attempts: number;
  /** An earlier attempt began here and no outcome was recorded: it may have arrived. */
  attemptedAt: Date | null;
  readAt: Date | null;
  deliveredVia: 'oa' | 'template' | 'inbox' | null;
};
/** How an attempt ended. `via: 'inbox'` means that no message could carry it and the inbox in the app does. */
export type DeliveryOutcome =
  | {
      outcome: 'delivered';
      via: 'oa' | 'template' | 'inbox';
      messageId: string | null;
      at: Date;
      note?: string;
    }
  /** `mayHaveArrived` keeps `attemptedAt`; without it the attempt is known to have brought nothing, and clears it. */
  | { outcome: 'retry'; error: string; nextAttemptAt: Date; mayHaveArrived?: true }
  | { outcome: 'failed'; error: string };

export type Outbox = {
  /** Leases due messages to this worker until `leaseUntil`; oldest first. An expired lease is due again. */
  claim(claim: { at: Date; leaseUntil: Date; limit: number }): Promise<OutboxMessage[]>;
  /** Notes that an attempt begins now, before anything leaves the house. */
  beginAttempt(id: string, at: Date): Promise<void>;
  settle(id: string, outcome: DeliveryOutcome): Promise<void>;
  /** A delivery report or read report of Zalo for a message that we sent. */
  noteReceived(messageId: string, at: Date): Promise<void>;
  /** Notification kinds only, newest first. */
  inboxOf(personId: string, limit: number): Promise<{ messages: OutboxMessage[]; unread: number }>;
  markRead(id: string, personId: string, at: Date): Promise<boolean>;
  /** Counts by derived state, for operators. */
  counts(): Promise<{ waiting: number; delivered: number; failed: number }>;
};

export type WebhookChannel = 'zalo' | 'mini-app' | 'messenger';
export type WebhookEvent = {
  id: string;
  channel: WebhookChannel;
  body: string;
  receivedAt: Date;
  attempts: number;
};
/** A reply that the bot owes for an event; written in the same transaction that ends the event. */
export type ChatReply = { personId: string; text: string; buttons: readonly ReplyButton[] };
export type ReplyButton = { title: string; open: string } | { title: string; say: string };

export type WebhookEvents = {
  /** Records an event once; false when its id was recorded before. */
  record(event: Omit<WebhookEvent, 'attempts'>): Promise<boolean>;
  /** Leases due events until `leaseUntil`: those of the Mini App first (withdrawals of consent), then by when they came or are due again. */
  claim(claim: { at: Date; leaseUntil: Date; limit: number }): Promise<WebhookEvent[]>;
  /** Ends the event and queues its replies, in one transaction. */
  finish(id: string, at: Date, replies: readonly ChatReply[]): Promise<void>;
  retry(id: string, error: string, nextAttemptAt: Date | null): Promise<void>;
  /** Empties the bodies of worked events received before an instant: they hold what people wrote. The ids stay. */
  forgetBodies(before: Date): Promise<number>;
};

export type OaTokenPair = { accessToken: string; refreshToken: string; expiresAt: Date };
export type OaTokens = {
  load(oaId: string): Promise<OaTokenPair | undefined>;
  /** Writes the first pair when there is none; an existing row wins. */
  seed(oaId: string, pair: OaTokenPair): Promise<void>;
  /**
   * Runs `refresh` with the pair as it stands under a lock that holds across processes, and writes what it
   * returns before anybody may use it. When another process was faster, its pair is returned and `refresh`
   * is not called (the pair's access token no longer equals `stale`).
   */
  replace(
    oaId: string,
    stale: string,
    refresh: (pair: OaTokenPair) => Promise<OaTokenPair>,
  ): Promise<OaTokenPair>;
};

/** Bytes of evidence, by file id. */
export type FileStore = {
  read(id: string): Promise<{ stream: NodeJS.ReadableStream; bytes: number } | undefined>;
  remove(id: string): Promise<void>;
};

/** What lies in the file store, whether or not there is a record of it. */
export type StoredFiles = {
  /** Ids of all files, some hundreds at a time; one may come twice. */
  list(): AsyncIterable<readonly string[]>;
  /** When a file was last written to, by the machine's clock; undefined when it is gone. */
  writtenAt(id: string): Promise<Date | undefined>;
};

/** What we ask of Zalo's Graph and OAuth on behalf of a person; refusals are AppErrors. */
export type ZaloIdentity = {
  profile(accessToken: string): Promise<{ zaloUserId: string; oaUserId: string | null; name: string | null }>;
  phone(accessToken: string, phoneToken: string): Promise<string>;
  exchangeBrowserCode(code: string, codeVerifier: string): Promise<{ accessToken: string }>;
};

/** A message as the channel takes it. */
export type OutgoingText = { text: string; buttons: readonly ReplyButton[] };
export type SendResult =
  | { sent: true; messageId: string | null }
  /** `window`: Zalo lets the OA not write now. `temporary`: nothing arrived. `unknown`: it may have arrived. */
  | {
      sent: false;
      class: 'temporary' | 'unknown' | 'window' | 'later' | 'operator' | 'permanent';
      error: string;
    };
export type OaMessenger = {
  sendText(oaUserId: string, message: OutgoingText): Promise<SendResult>;
  sendTemplate(oaUserId: string, templateId: string, data: Record<string, string>): Promise<SendResult>;
  /**
   * Whether this very text reached the person between two instants of Zalo's clock (after an attempt of unknown
   * end). A line after `until` is older all the same: the clock was set back. Undefined when Zalo cannot say.
   */
  wasSent(
    oaUserId: string,
    text: string,
    between: { since: Date; until?: Date },
  ): Promise<boolean | undefined>;
};

export type Audit = {
  write(entry: {
    at: Date;
    personId: string | null;
    action: string;
    subject: string;
    detail?: unknown;
  }): Promise<void>;
};

export type Log = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};

export type Storage = {
  people: People;
  officials: Officials;
  drafts: Drafts;
  evidenceFiles: EvidenceFiles;
  submissions: Submissions;
  outbox: Outbox;
  webhookEvents: WebhookEvents;
  oaTokens: OaTokens;
  audit: Audit;
  /** Whether the database answers and can be written; for `/readyz`. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

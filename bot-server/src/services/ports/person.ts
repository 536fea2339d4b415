import type { OfficialRole } from '@sang-kien/shared';

export type Person = {
  id: string;
  /** App-scoped Zalo id (`/v2.0/me` id, webhook `user_id_by_app`). */
  zaloUserId: string | null;
  /** OA-scoped Zalo id (webhook `sender.id`, address of messages). */
  oaUserId: string | null;
  /** Page-scoped Messenger id: address of messages there. Such a person has no Zalo ids. */
  messengerUserId: string | null;
  name: string | null;
  phone: string | null;
  /** Last time the person wrote to us, followed the OA or tapped a menu: opens the window to write back. */
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
  /** The same for Messenger, whose one id nothing joins to Zalo's. */
  meetInMessenger(sighting: {
    messengerUserId: string;
    at: Date;
    interaction: 'opens_window' | 'none';
  }): Promise<Person>;
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
    /** Reads a phone number as the storage keeps it. */
    readPhone?: (kept: string) => string;
  }): Promise<{ outcome: 'erased' | 'unknown' | 'signed_in_since'; fileIds: string[] }>;
};

export type Officials = {
  rolesOf(personId: string): Promise<Official[]>;
  /** When the last of a person's posts ended that have ended; null when none has. */
  lastPostEnd(personId: string): Promise<Date | null>;
  /**
   * Which of these units have an official who answers people: officers of one base union count for theirs only,
   * reviewers and the person named by `except` do not count. In the order asked.
   */
  anyOf(unitIds: readonly string[], grassrootsKey: string, except?: string): Promise<string[]>;
  /** Leaves no note in the log: for people that the demonstration brings along. */
  invite(invitation: {
    tokenHash: string;
    unitId: string;
    role: OfficialRole;
    grassrootsKey: string | null;
    expiresAt: Date;
  }): Promise<void>;
  /**
   * Takes up an invitation once, noted in the audit; undefined when it is unknown, used, taken back or expired at
   * `at`. Who holds the very post leaves it open for whom it was meant.
   */
  accept(tokenHash: string, personId: string, at: Date): Promise<Official | 'already_held' | undefined>;
};

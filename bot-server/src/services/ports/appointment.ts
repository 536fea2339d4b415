import type { OfficialRole } from '@sang-kien/shared';
import type { UnitScope } from './submission.ts';

type Seat = { unitId: string; role: OfficialRole; grassrootsKey: string | null };
/** A post that somebody holds, with the names that a list shows. */
export type Post = Seat & {
  id: string;
  personId: string;
  personName: string | null;
  /** As its first dossier or invitation named it; null for a unit, or when nobody named it yet. */
  grassrootsUnion: string | null;
  since: Date;
  invitedBy: string | null;
};
export type Invitation = Seat & {
  id: string;
  grassrootsUnion: string | null;
  invitedBy: string | null;
  expiresAt: Date;
};
export type NewInvitation = Seat & {
  tokenHash: string;
  grassrootsUnion: string | null;
  /** Null: from the command line. */
  by: string | null;
  at: Date;
  expiresAt: Date;
};
/** Newest first: a page goes on behind the id of the last one. */
export type IdPage = { before: string | null; limit: number };

/** Posts and invitations by place; every change is noted in the log in the same transaction. */
export type Appointments = {
  /** Gives its id. */
  invite(invitation: NewInvitation): Promise<string>;
  posts(scopes: readonly UnitScope[], page: IdPage): Promise<Post[]>;
  /** A post that is held. */
  findPost(id: string): Promise<Post | undefined>;
  /** Neither taken up, nor taken back, nor too old at `at`. */
  invitations(scopes: readonly UnitScope[], page: IdPage & { at: Date }): Promise<Invitation[]>;
  findInvitation(id: string, at: Date): Promise<Invitation | undefined>;
  /**
   * Ends a post, and what its holder offered through it and nobody took up yet. `last_admin`: nobody would be left
   * who administers; `gone`: it had ended.
   */
  endPost(end: { id: string; by: string | null; at: Date }): Promise<'ended' | 'last_admin' | 'gone'>;
  /** False when it was no longer open. */
  takeBack(end: { id: string; by: string | null; at: Date }): Promise<boolean>;
};

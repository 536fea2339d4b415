import type { Appointments } from './appointment.ts';
import type { ChatFiles } from './chat-file.ts';
import type { Commendations } from './commendation.ts';
import type { Conversations } from './conversation.ts';
import type { DossierLinks } from './dossier-link.ts';
import type { DossierWork } from './dossier-list.ts';
import type { Drafts } from './draft.ts';
import type { EvidenceFiles } from './evidence.ts';
import type { Exports } from './export.ts';
import type { HandOvers } from './hand-over.ts';
import type { Announcements, Digests, NotificationChoices, Undelivered } from './notification.ts';
import type { Imports } from './import.ts';
import type { OaTokens } from './oa-token.ts';
import type { Audit } from './operation.ts';
import type { Outbox } from './outbox.ts';
import type { Officials, People } from './person.ts';
import type { Reports } from './report.ts';
import type { Submissions } from './submission.ts';
import type { Tallies, Targets } from './tally.ts';
import type { SubmissionChanges } from './submission-change.ts';
import type { Unanswered } from './unanswered.ts';
import type { Urges } from './urge.ts';
import type { WebhookEvents } from './webhook-event.ts';

export type Storage = {
  people: People;
  officials: Officials;
  appointments: Appointments;
  drafts: Drafts;
  evidenceFiles: EvidenceFiles;
  submissions: Submissions;
  dossierWork: DossierWork;
  tallies: Tallies;
  targets: Targets;
  urges: Urges;
  commendations: Commendations;
  submissionChanges: SubmissionChanges;
  reports: Reports;
  exports: Exports;
  outbox: Outbox;
  announcements: Announcements;
  notificationChoices: NotificationChoices;
  digests: Digests;
  undelivered: Undelivered;
  webhookEvents: WebhookEvents;
  conversations: Conversations;
  chatFiles: ChatFiles;
  dossierLinks: DossierLinks;
  handOvers: HandOvers;
  unanswered: Unanswered;
  imports: Imports;
  oaTokens: OaTokens;
  audit: Audit;
  /**
   * Gives back what a process that died had in hand, so that it is done at once and not behind newer things. Only
   * for the one server of a database, before it starts its jobs: it would take work out of the hands of another.
   */
  freeLeases(at: Date): Promise<void>;
  /** Whether the database answers and can be written; for `/readyz`. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

import type { DraftContent, Programme, SupportHours, SupportTopic, Understanding } from '@sang-kien/shared';
import type { MediaLink } from '../../services/channel-event.ts';
import type { Scene } from '../../services/converse.ts';
import type {
  DossierLinks,
  HandOverEntry,
  HandOvers,
  Officials,
  Person,
  StoredSubmission,
  Submissions,
} from '../../services/ports.ts';
import type { Bubble, QuestionContext } from '../submission/question.ts';
import type { Input } from './input.ts';
import type { ChatState } from './chat-state.ts';

/** What the conversation asks of the rest of the server. */
export type TalkDeps = {
  programme: Programme;
  submissions: Pick<Submissions, 'findByCode' | 'findRepeat' | 'ofPerson' | 'timeline'>;
  dossierLinks: DossierLinks;
  officials: Pick<Officials, 'anyOf' | 'rolesOf' | 'lastPostEnd'>;
  handOvers: Pick<HandOvers, 'openOf'>;
  /** When officials answer, and whom to call when it is urgent. */
  support: { contactName: string | null; contactPhone: string | null; hours: SupportHours };
  /** Takes a submission, as the app does: once per key, judged again. */
  submit: (person: Person, idempotencyKey: string, body: unknown) => Promise<StoredSubmission>;
  understand: (question: string) => Understanding;
  /** Keeps a question that nobody could answer, for those who write the answers. */
  noteUnanswered: (question: string, nearest: readonly SupportTopic[]) => Promise<void>;
  /** Throws the person's draft and its files away. */
  discardDraft: (personId: string) => Promise<void>;
  /** Address of a page of the app that a chat can open, from its path. */
  linkTo: (path: string) => string;
};

/** A turn while it is decided: what is known, and what was said. */
export type Talk = {
  deps: TalkDeps;
  scene: Scene;
  state: ChatState;
  input: Input;
  /** The draft as it stands, for questions to look at. */
  context: QuestionContext;
};

/** What a handler comes to: what changes in the state, and what is said. */
export type Move = {
  state?: Partial<ChatState>;
  draft?: DraftContent;
  bubbles?: readonly Bubble[];
  /** The person was told what the app changed meanwhile. */
  toldChanges?: true;
  /** Past this instant the words are of no use any more. */
  notAfter?: Date;
  fetch?: readonly MediaLink[];
  handOver?: HandOverEntry;
};

/** Takes a turn if it is its own; undefined leaves it to the next one. */
export type Handler = (talk: Talk) => Promise<Move | undefined> | Move | undefined;

import type { Converse, Happening, Outcome, Scene } from './converse.ts';
import type {
  ChatFiles,
  Clock,
  Conversation,
  Conversations,
  Drafts,
  EvidenceFiles,
  Ids,
  Person,
  Turn,
} from './ports.ts';

export type TakeTurnDeps = {
  conversations: Conversations;
  drafts: Drafts;
  evidenceFiles: EvidenceFiles;
  chatFiles: ChatFiles;
  clock: Clock;
  ids: Ids;
  converse: Converse;
  /** Told when replies were queued, so that they leave at once. */
  onReplies: () => void;
  /** Told when files are to be fetched. */
  onFiles: () => void;
};

/** Something happened in the talk of a person; `ends` is what its turn ends, so that it is worked once. */
export type TakeTurn = (what: {
  person: Person;
  happening: Happening;
  saidAt: Date;
  ends: Turn['ends'];
}) => Promise<void>;

/** App and chat may write at the same moment; more than a few times in a row is a bug. */
const MAX_TRIES = 5;

/** Decides a turn and records it whole; decided anew when the other door of the draft was faster. */
export function createTakeTurn(deps: TakeTurnDeps): TakeTurn {
  return async (what) => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const conversation = await deps.conversations.find(what.person.id);
      const scene = await look(deps, { ...what, conversation });
      const outcome = await deps.converse(scene);
      const turn = toTurn({ conversation, scene, outcome, ends: what.ends });
      const { outcome: result } = await deps.conversations.record(turn);
      if (result === 'outdated') continue;
      if (turn.replies.length > 0) deps.onReplies();
      if (turn.files.length > 0) deps.onFiles();
      return;
    }
    throw new Error('a turn was overtaken again and again');
  };
}

type Seen = { person: Person; happening: Happening; saidAt: Date; conversation: Conversation };

async function look(deps: TakeTurnDeps, { person, conversation, ...seen }: Seen): Promise<Scene> {
  const [draft, files, filesOnTheWay] = await Promise.all([
    deps.drafts.find(person.id),
    deps.evidenceFiles.ofDraft(person.id),
    deps.chatFiles.waiting(person.id),
  ]);
  const now = deps.clock.now();
  const saidAt = seen.saidAt > now ? now : seen.saidAt;
  const { state } = conversation;
  return {
    person,
    happening: seen.happening,
    saidAt,
    now,
    state,
    draft,
    freshId: deps.ids(),
    files,
    filesOnTheWay,
  };
}

type Decided = { conversation: Conversation; scene: Scene; outcome: Outcome; ends: Turn['ends'] };

function toTurn({ conversation, scene, outcome, ends }: Decided): Turn {
  const { person, draft, freshId, now } = scene;
  const base = draft ? { draftId: draft.id, version: draft.version } : null;
  return {
    personId: person.id,
    ends,
    revision: conversation.revision,
    state: outcome.state,
    nudgeAt: outcome.nudgeAt,
    at: now,
    draft: outcome.draft ? { base, freshId, content: outcome.draft } : null,
    replies: outcome.replies.map((reply) => ({ personId: person.id, ...reply })),
    files: outcome.fetch ?? [],
    handOver: outcome.handOver ?? null,
  };
}

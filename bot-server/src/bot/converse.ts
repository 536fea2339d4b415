import type { Converse, Outcome, Scene } from '../services/converse.ts';
import { writeTap } from './tap.ts';
import { readChatState, type ChatState } from './talk/chat-state.ts';
import { handlers } from './talk/handlers.ts';
import { readInput } from './talk/input.ts';
import { withLines } from './talk/lines.ts';
import { nudgeTime } from './talk/nudge.ts';
import { offeredBy, toReplies } from './talk/reply.ts';
import { seenDraft } from './talk/seen-draft.ts';
import type { Move, Talk, TalkDeps } from './talk/talk.ts';

/** The bot: one talk at a time, handed from one handler to the next until one of them takes it. */
export function createConverse(deps: TalkDeps): Converse {
  return async (scene) => {
    const talk = openTalk(deps, scene);
    for (const handle of handlers) {
      const move = await handle(talk);
      if (move) return toOutcome(talk, move);
    }
    throw new Error('the last handler takes every turn');
  };
}

function openTalk(deps: TalkDeps, scene: Scene): Talk {
  const state = readChatState(scene.state);
  const { now, person, files, draft } = scene;
  const context = { programme: deps.programme, now, person, files, content: draft?.content ?? {} };
  return { deps, scene, state, input: readInput(scene.happening, state), context };
}

function toOutcome(talk: Talk, move: Move): Outcome {
  const { scene } = talk;
  const bubbles = move.bubbles ?? [];
  const notAfter = move.notAfter?.toISOString();
  const replies = bubbles.flatMap(toReplies).map((reply) => (notAfter ? { ...reply, notAfter } : reply));
  const state = nextState(talk, move);
  return {
    state,
    draft: move.draft,
    replies,
    fetch: move.fetch,
    handOver: move.handOver,
    nudgeAt: nudgeTime(state, scene),
  };
}

/** What a silent turn leaves as it was, such as the choices on offer, still stands on the person's screen. */
function nextState(talk: Talk, move: Move): ChatState {
  const { state, scene } = talk;
  const bubbles = move.bubbles ?? [];
  const changed: ChatState = {
    ...state,
    confused: bubbles.length > 0 ? 0 : state.confused,
    ...move.state,
    lastAt: isSaid(scene) ? Math.max(state.lastAt, scene.saidAt.getTime()) : state.lastAt,
    ...(bubbles.length > 0 ? { offered: offeredBy(bubbles) } : {}),
    lines: withLines(talk, bubbles),
    lastTap: talk.input.tap ? { say: writeTap(talk.input.tap), at: scene.saidAt.getTime() } : state.lastTap,
  };
  return { ...changed, seen: changed.asking === null ? null : seenDraft(talk, move.draft) };
}

/** Only what the person does themselves gives the talk its order in time. */
function isSaid({ happening }: Scene): boolean {
  return !['staff_said', 'file_fetched', 'nudge_due'].includes(happening.kind);
}

import type { Converse, Outcome, Scene } from '../services/converse.ts';
import { writeTap } from './tap.ts';
import { readChatState, type ChatState } from './talk/chat-state.ts';
import { handlers } from './talk/handlers.ts';
import { isStaffThere, wakes } from './talk/handlers/staff.ts';
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
    const move = await decide(talk);
    const { happening } = scene;
    // Words below a photo are said as well as the photo is sent.
    const captioned = happening.kind === 'files' && happening.caption?.trim() ? happening.caption : undefined;
    if (captioned === undefined) return toOutcome(talk, move);
    const said = openTalk(deps, { ...scene, happening: { kind: 'text', text: captioned } });
    return toOutcome(said, { ...(await decide(said)), ...(move.fetch && { fetch: move.fetch }) });
  };
}

async function decide(talk: Talk): Promise<Move> {
  for (const handle of handlers) {
    const move = await handle(talk);
    if (move) return move;
  }
  throw new Error('the last handler takes every turn');
}

function openTalk(deps: TalkDeps, scene: Scene): Talk {
  const state = onTime(readChatState(scene.state), scene);
  const { now, person, files, draft } = scene;
  const context = { programme: deps.programme, now, person, files, content: draft?.content ?? {} };
  const { happening } = scene;
  const input = readInput({ happening, state, isStaffThere: isStaffThere({ scene, state }) });
  return { deps, scene, state: wakes(input) ? { ...state, staffAt: null } : state, input, context };
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
    // Who gave no answer yet has nothing to come back to.
    nudgeAt: scene.draft || move.draft ? nudgeTime(state, scene) : null,
  };
}

/** A clock that was put back (the demonstration begins anew) would make late of all that is said from now on. */
function onTime(state: ChatState, { now }: Scene): ChatState {
  if (state.lastAt <= now.getTime()) return state;
  return { ...state, lastAt: 0, staffAt: null, asked: state.asked.map((each) => ({ ...each, since: 0 })) };
}

/** What a silent turn leaves as it was, such as the choices on offer, still stands on the person's screen. */
function nextState(talk: Talk, move: Move): ChatState {
  const { state, scene } = talk;
  const bubbles = move.bubbles ?? [];
  const changed: ChatState = {
    ...state,
    confused: bubbles.length > 0 ? 0 : state.confused,
    open: stillOpen(talk, move),
    ...move.state,
    lastAt: isSaid(scene) ? Math.max(state.lastAt, scene.saidAt.getTime()) : state.lastAt,
    ...(bubbles.length > 0 ? { offered: offeredBy(bubbles) } : {}),
    lines: withLines(talk, bubbles),
    lastTap: talk.input.tap ? { say: writeTap(talk.input.tap), at: scene.saidAt.getTime() } : state.lastTap,
  };
  return { ...changed, seen: changed.asking === null ? null : seenAfter(talk, move) };
}

/** A matter ends with the next thing that the person says; a description that is written anew, with its text. */
function stillOpen({ scene, state }: Talk, move: Move): ChatState['open'] {
  const { open } = state;
  if (!open || !isSaid(scene) || !move.bubbles?.length) return open;
  const asking = move.state?.asking ?? state.asking;
  return open.about === 'anew' && !move.draft && asking === 'description' ? open : null;
}

/** What became of a draft that is gone is told when the person speaks next, so until then it is remembered. */
function seenAfter(talk: Talk, move: Move): ChatState['seen'] {
  const { scene, state } = talk;
  const isGone = state.seen && scene.draft?.id !== state.seen.draftId && !move.draft;
  const isUntold = !isSaid(scene) || !move.bubbles?.length;
  return isGone && isUntold ? state.seen : seenDraft(talk, move);
}

/** Only what the person does themselves gives the talk its order in time. */
function isSaid({ happening }: Scene): boolean {
  return !['staff_said', 'staff_left', 'file_fetched', 'nudge_due'].includes(happening.kind);
}

import { vietnamDate, vietnamTime } from '@sang-kien/shared';
import type { Scene } from '../../services/converse.ts';
import { questionOf } from '../submission/questions.ts';
import { talkTexts } from '../../texts/bot/talk.ts';
import type { ChatState } from './chat-state.ts';
import { buttons } from './buttons.ts';
import type { Handler } from './talk.ts';

const HOUR_MS = 3600_000;
/** Nobody is written to at night. */
const [MORNING, EVENING] = ['07:00', '21:00'];

type Rhythm = { afterMs: number; windowMs: number };
/** After a day of silence, and an hour before the free window ends at the latest (Zalo 48 h, Messenger 24 h). */
const rhythms: Record<'zalo' | 'messenger', Rhythm> = {
  zalo: { afterMs: 24 * HOUR_MS, windowMs: 47 * HOUR_MS },
  messenger: { afterMs: 20 * HOUR_MS, windowMs: 23 * HOUR_MS },
};

/** When to remind of what was left unfinished: once after each sign of life, by day, inside the free window. */
export function nudgeTime(state: ChatState, scene: Scene): Date | null {
  const { at, endsAt } = rhythmOf(scene);
  const isReminded = state.nudgedAt !== null && state.nudgedAt >= lastSaidAt(scene);
  return state.asking === null || isReminded || at > endsAt ? null : at;
}

function rhythmOf(scene: Scene): { at: Date; endsAt: Date } {
  const { afterMs, windowMs } = rhythms[scene.person.oaUserId === null ? 'messenger' : 'zalo'];
  const last = lastSaidAt(scene);
  return { at: nextDaytime(new Date(last + afterMs)), endsAt: new Date(last + windowMs) };
}

function lastSaidAt({ person, saidAt, happening }: Scene): number {
  const last = person.lastInteractionAt?.getTime() ?? 0;
  return happening.kind === 'nudge_due' ? last : Math.max(last, saidAt.getTime());
}

/** The instant itself by day; at night the next morning, Vietnam time. */
function nextDaytime(at: Date): Date {
  const time = vietnamTime(at);
  if (time >= MORNING && time < EVENING) return at;
  const day = time < MORNING ? at : new Date(at.getTime() + 24 * HOUR_MS);
  return new Date(`${vietnamDate(day)}T${MORNING}:00+07:00`);
}

/** A day went by in the middle of a submission: one reminder, then nothing. Too early or too late says nothing. */
export const handleNudge: Handler = ({ scene, state }) => {
  if (scene.happening.kind !== 'nudge_due') return undefined;
  const { asking } = state;
  const { endsAt } = rhythmOf(scene);
  const due = nudgeTime(state, scene);
  if (asking === null || !scene.draft || due === null || scene.now < due) return {};
  const nudged = { nudgedAt: scene.now.getTime() };
  if (scene.now > endsAt) return { state: nudged };
  const missing = asking === 'review' ? null : questionOf(asking).name;
  const choices = [buttons.goOn, buttons.cancel, buttons.human];
  return { state: nudged, bubbles: [{ text: talkTexts.nudge(missing), choices }], notAfter: endsAt };
};

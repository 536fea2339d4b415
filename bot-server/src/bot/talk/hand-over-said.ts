import { findUnit, nextSupportOpening } from '@sang-kien/shared';
import { canWriteTo } from '../../services/reply-window.ts';
import { handOverTexts as texts, type AnswerWays } from '../../texts/bot/hand-over.ts';
import type { Talk } from './talk.ts';

/** Who was called (undefined: nobody was appointed), and whether the person can be called back. */
export type Called = { receiver: string | undefined; phoneKnown: boolean };

/** What is said to somebody whose call was just made. */
export function sayHanded(talk: Talk, called: Called): string {
  const { receiver } = called;
  if (receiver === undefined) return [texts.nobody, ...sayContact(talk), texts.meanwhile].join('\n');
  const { opening, outside } = whenAnswered(talk);
  const [unitName, ways] = [unitNameOf(receiver), waysToAnswer(talk, called)];
  return [
    outside ? texts.outsideHours(unitName, ways, opening) : texts.handed(unitName, ways),
    ...(outside ? sayContact(talk) : []),
    ...inviteNumber(talk, called),
    texts.meanwhile,
  ].join('\n');
}

/** What is said to somebody whose call still stands: never more than was done. */
export function sayAgain(talk: Talk, called: Called, openedAt: Date): string {
  const { receiver } = called;
  if (receiver === undefined)
    return [texts.stillNobody(openedAt), ...sayContact(talk), texts.meanwhile].join('\n');
  const { opening, outside } = whenAnswered(talk);
  const [unitName, ways] = [unitNameOf(receiver), waysToAnswer(talk, called)];
  const told = outside ? texts.outsideHours(unitName, ways, opening) : texts.handed(unitName, ways);
  return [
    `${texts.askedBefore(openedAt)} ${told}`,
    ...sayContact(talk),
    ...inviteNumber(talk, called),
    texts.meanwhile,
  ].join('\n');
}

/** What is said to a number that was left for a call back. */
export function sayNumberLeft(talk: Talk, { receiver }: Called, phone: string): string {
  if (receiver !== undefined) return texts.numberLeft(phone);
  return [texts.numberKept(phone), ...sayContact(talk)].join('\n');
}

function whenAnswered({ deps, scene }: Talk): { opening: Date; outside: boolean } {
  const opening = nextSupportOpening(deps.support.hours, scene.now);
  return { opening, outside: opening > scene.now };
}

/** The person writes now; until officials are back the channel may have stopped to take what we write. */
function waysToAnswer(talk: Talk, { phoneKnown }: Called): AnswerWays {
  const { person, now } = talk.scene;
  const asker = { ...person, lastInteractionAt: now, unreachableSince: null };
  const canWrite = canWriteTo(asker, whenAnswered(talk).opening);
  if (canWrite) return phoneKnown ? 'writes_or_calls' : 'writes';
  return phoneKnown ? 'calls' : 'none';
}

/** In the middle of a submission a number would be taken for the answer to the question below. */
function inviteNumber({ state }: Talk, { phoneKnown }: Called): string[] {
  return phoneKnown || state.asking !== null ? [] : [texts.leaveNumber];
}

function sayContact({ deps }: Talk): string[] {
  const { contactName, contactPhone } = deps.support;
  return contactPhone === null ? [] : [texts.contact(contactName, contactPhone)];
}

function unitNameOf(receiver: string): string | null {
  return findUnit(receiver)?.name ?? null;
}

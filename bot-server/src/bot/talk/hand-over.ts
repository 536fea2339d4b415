import {
  answeringRoles,
  CONFEDERATION_UNIT_ID,
  findUnit,
  isSupportOpen,
  nextSupportOpening,
  parsePhone,
  unitPath,
} from '@sang-kien/shared';
import type { HandOverEntry } from '../../services/ports.ts';
import { handOverTexts as texts } from '../../texts/bot/hand-over.ts';
import { contextOf } from './hand-over-context.ts';
import { sayThenGoOn } from './say.ts';
import type { Handler, Move, Talk } from './talk.ts';

/** Officials who answer by phone may forget to close a call: after so long, asking again calls anew. */
const CALL_STANDS_MS = 3 * 24 * 3600_000;

/**
 * Brings in a person: the officials of the person's unit, or of the nearest level above that has any; outside
 * office hours the support desk. While one call for help is open, asking again tells only that.
 */
export async function handOver(talk: Talk): Promise<Move> {
  const { deps, scene } = talk;
  const open = await deps.handOvers.openOf(scene.person.id);
  const stands = open && scene.now.getTime() - open.openedAt.getTime() < CALL_STANDS_MS;
  if (stands) return sayThenGoOn(talk, [sayAlready(talk, open.openedAt)]);
  const { context, unitId, grassrootsKey } = await contextOf(talk);
  const unitIds = levelsAbove(unitId);
  const present = await deps.officials.anyOf(unitIds, grassrootsKey, scene.person.id);
  const receiver = receiverOf(talk, present);
  const handOver = {
    id: scene.freshId,
    personId: scene.person.id,
    unitIds,
    grassrootsKey,
    context,
    openedAt: scene.now,
  };
  const said = sayHanded(talk, receiver, context.phone !== null);
  return { ...sayThenGoOn(talk, [said]), handOver: withNotice(handOver, receiver) };
}

/** Somebody who waits for a call writes a number: it is among the lines that the official reads. */
export const handleLeftNumber: Handler = async (talk) => {
  const phone = talk.state.asking === null ? parsePhone(talk.input.text) : null;
  if (phone === null || !(await talk.deps.handOvers.openOf(talk.scene.person.id))) return undefined;
  return sayThenGoOn(talk, [texts.numberLeft(phone)]);
};

/** The unit, those above it, and last the Confederation, which is the support desk. */
function levelsAbove(unitId: string | undefined): string[] {
  const own = unitPath(unitId ?? '').map(({ id }) => id);
  return [...own.reverse(), CONFEDERATION_UNIT_ID];
}

/** Who is told; undefined when nobody was appointed at any level. */
function receiverOf({ deps, scene }: Talk, present: readonly string[]): string | undefined {
  const desk = present.find((unitId) => unitId === CONFEDERATION_UNIT_ID);
  const nearest = present[0];
  return isSupportOpen(deps.support.hours, scene.now) ? nearest : (desk ?? nearest);
}

type Opened = HandOverEntry['handOver'];

function withNotice(handOver: Opened, receiver: string | undefined): HandOverEntry {
  if (receiver === undefined) return { handOver, notices: [] };
  const { id, personId, grassrootsKey, context } = handOver;
  const { personName, unitName, grassrootsUnion } = context;
  const payload = { handOverId: id, personName, unitName, grassrootsUnion };
  const to = { unitIds: [receiver], grassrootsKey, except: personId, roles: answeringRoles };
  return { handOver, notices: [{ fact: { kind: 'hand_over', payload }, subject: id, to }] };
}

function sayHanded(talk: Talk, receiver: string | undefined, phoneKnown: boolean): string {
  const { deps, scene, state } = talk;
  const { hours } = deps.support;
  const opening = nextSupportOpening(hours, scene.now);
  const outside = opening > scene.now;
  const unitName = findUnit(receiver)?.name ?? null;
  const told = outside ? texts.outsideHours(unitName, opening) : texts.handed(unitName);
  return [
    receiver === undefined ? texts.nobody : told,
    ...(outside || receiver === undefined ? sayContact(talk) : []),
    // In the middle of a submission a number would be taken for the answer to the question below.
    ...(phoneKnown || receiver === undefined || state.asking !== null ? [] : [texts.leaveNumber]),
    texts.meanwhile,
  ].join('\n');
}

function sayAlready(talk: Talk, openedAt: Date): string {
  const { deps, scene } = talk;
  const opening = nextSupportOpening(deps.support.hours, scene.now);
  const outside = opening > scene.now ? [texts.answersFrom(opening)] : [];
  return [texts.already(openedAt), ...outside, ...sayContact(talk), texts.meanwhile].join('\n');
}

function sayContact({ deps }: Talk): string[] {
  const { contactName, contactPhone } = deps.support;
  return contactPhone === null ? [] : [texts.contact(contactName, contactPhone)];
}

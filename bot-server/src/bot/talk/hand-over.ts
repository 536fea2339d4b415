import {
  answeringRoles,
  CONFEDERATION_UNIT_ID,
  nextSupportOpening,
  parsePhone,
  quietUntil,
  unitPath,
} from '@sang-kien/shared';
import type { HandOver, HandOverEntry, Notice, UnitAudience } from '../../services/ports.ts';
import { contextOf } from './hand-over-context.ts';
import { sayAgain, sayHanded, sayNumberLeft, type Called } from './hand-over-said.ts';
import { sayThenGoOn } from './say.ts';
import type { Handler, Move, Talk } from './talk.ts';

/** Officials who answer by phone may forget to close a call: after so long, asking again calls anew. */
const CALL_STANDS_MS = 3 * 24 * 3600_000;

/**
 * Brings in a person: the officials of the person's unit, or of the nearest level above that has any; outside
 * office hours the support desk. While one call for help is open, asking again makes no second one.
 */
export async function handOver(talk: Talk): Promise<Move> {
  const { deps, scene } = talk;
  const open = await deps.handOvers.openOf(scene.person.id);
  const stands = open && scene.now.getTime() - open.openedAt.getTime() < CALL_STANDS_MS;
  if (stands) return askAgain(talk, open);
  const { context, unitId, grassrootsKey } = await contextOf(talk);
  const place = { unitIds: levelsAbove(unitId), grassrootsKey };
  const { id: personId } = scene.person;
  const call = { id: scene.freshId, personId, ...place, context, openedAt: scene.now };
  return tell(talk, call, (called) => sayHanded(talk, called));
}

async function askAgain(talk: Talk, open: HandOver): Promise<Move> {
  const phone = open.context.phone ?? (await contextOf(talk)).context.phone;
  return tell(talk, withPhone(open, phone), (called) => sayAgain(talk, called, open.openedAt));
}

/** Somebody who waits for a call writes a number: it stays with the call, where the official finds it. */
export const handleLeftNumber: Handler = async (talk) => {
  const phone = talk.state.asking === null ? parsePhone(talk.input.text) : null;
  const open = phone === null ? undefined : await talk.deps.handOvers.openOf(talk.scene.person.id);
  if (phone === null || !open) return undefined;
  return tell(talk, withPhone(open, phone), (called) => sayNumberLeft(talk, called, phone));
};

/** The unit, those above it, and last the Confederation, which is the support desk. */
function levelsAbove(unitId: string | undefined): string[] {
  const own = unitPath(unitId ?? '').map(({ id }) => id);
  return [...own.reverse(), CONFEDERATION_UNIT_ID];
}

type Call = HandOverEntry['handOver'];

function withPhone(open: HandOver, phone: string | null): Call {
  const { id, personId, unitIds, grassrootsKey, context, openedAt } = open;
  return { id, personId, unitIds, grassrootsKey, context: { ...context, phone }, openedAt };
}

/** Calls whoever is there now, also those appointed since the call was made; nobody is told twice. */
async function tell(talk: Talk, call: Call, say: (called: Called) => string): Promise<Move> {
  const { unitIds, grassrootsKey, personId, context } = call;
  const present = await talk.deps.officials.anyOf(unitIds, grassrootsKey, personId);
  const notices = noticesOf(talk, call, present);
  const words = say({ receiver: notices[0]?.to.unitIds[0], phoneKnown: context.phone !== null });
  return { ...sayThenGoOn(talk, [words]), handOver: { handOver: call, notices } };
}

type CallNotice = Notice & { to: UnitAudience };

/** The nearest level that has an official is told. Outside office hours the desk is, and that level once they begin. */
function noticesOf({ deps, scene }: Talk, call: Call, present: readonly string[]): CallNotice[] {
  const [nearest] = present;
  if (nearest === undefined) return [];
  const { now } = scene;
  const opening = nextSupportOpening(deps.support.hours, now);
  const open = opening <= now;
  // Nobody is woken at night, except where officials answer at night.
  const morning = open ? null : quietUntil(now);
  const atOnce = morning === null ? {} : { notBefore: morning };
  const desk = present.find((unitId) => unitId === CONFEDERATION_UNIT_ID);
  if (open || desk === undefined || desk === nearest) return [{ ...noticeTo(nearest, call), ...atOnce }];
  return [
    { ...noticeTo(desk, call), ...atOnce },
    { ...noticeTo(nearest, call), notBefore: opening },
  ];
}

function noticeTo(unitId: string, { id, personId, unitIds, context, ...call }: Call): CallNotice {
  const { personName, unitName, grassrootsUnion } = context;
  const payload = { handOverId: id, personName, unitName, grassrootsUnion };
  const grassrootsKey = unitId === unitIds[0] ? call.grassrootsKey : '';
  const to = { unitIds: [unitId], grassrootsKey, except: personId, roles: answeringRoles };
  return { fact: { kind: 'hand_over', payload }, subject: id, to };
}

import { childrenOf, findUnit, type Unit } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import { shorten } from '../../../texts/shorten.ts';
import type { Choice, Reading, Unclear } from '../question.ts';
import { MOST_CHOICES } from '../../bubble-limits.ts';
import { offer, unclear } from './reply.ts';

const texts = questionTexts.unit;
const MOST_TITLE = 100;
const MOST_REMEMBERED = 200;

/** The unit as people tell it from its namesakes: with its province or sector behind it. */
export function nameOfUnit(unit: Unit): string {
  const head = findUnit(unit.parentId);
  const named = head === undefined || unit.name.includes(head.shortName);
  return named ? unit.name : texts.within(unit.name, head.shortName);
}

function offerUnit(unit: Unit): Choice {
  return offer('unit', shorten(nameOfUnit(unit), MOST_TITLE), unit.id);
}

const offerNotHere = (value = 'khac'): Choice => offer('unit', texts.notHere, value);

/** Nothing found: how to write it, and the way out. */
export function notHere(text: string): Unclear {
  return unclear(text, { example: texts.example, choices: [offerNotHere()] });
}

/** Several fit: the first four, and the way out. A province that is typed next is read with what was `typed`. */
export function offerUnits(units: readonly Unit[], typed: string): Reading {
  const choices = [...units.slice(0, MOST_CHOICES - 1).map(offerUnit), offerNotHere()];
  if (units.length === 1) return unclear(texts.isItThis, { example: texts.example, choices });
  const asked = unclear(texts.several, { example: texts.example, choices });
  return { ...asked, remember: typed.slice(0, MOST_REMEMBERED) };
}

export function askWhichHead(): Reading {
  const asked = unclear(texts.whichHead, { example: texts.whichHeadExample });
  return { ...asked, remember: texts.otherWord };
}

/** A province or sector was named alone: the unit below it is asked, with the likeliest as choices. */
export function askBelow(head: Unit, others: readonly Unit[]): Reading {
  const asked = head.kind === 'sector' ? askBelowSector(head) : askBelowProvince(head, others);
  return { ...asked, remember: head.name };
}

function askBelowSector(head: Unit): Unclear {
  const directly = offer('unit', shorten(texts.directly(head.name), MOST_TITLE), head.id);
  return unclear(texts.belowSector(head.name), {
    example: texts.otherExample,
    choices: [directly, offerNotHere(`khac:${head.id}`)],
  });
}

/** The unions of enterprises' zones and of the public service stand in every province. */
const LIKELY = ['kcn', 'vien-chuc', 'giao-duc'];

function askBelowProvince(head: Unit, others: readonly Unit[]): Unclear {
  const namesakes = others.filter(({ parentId, needsUnitOther }) => parentId === head.id && !needsUnitOther);
  const likely = LIKELY.map((branch) => findUnit(`${head.id}/${branch}`)).filter(
    (unit) => unit !== undefined,
  );
  const below = [...new Set([...namesakes, ...likely])].slice(0, MOST_CHOICES - 1);
  const district = childrenOf(head.id).find(({ id }) => /\/\d+$/.test(id))?.shortName ?? '';
  return unclear(texts.belowProvince(head.name), {
    example: `${district} ${head.shortName}`.toLowerCase(),
    choices: [...below.map(offerUnit), offerNotHere(`khac:${head.id}`)],
  });
}

import {
  qualifiedPhase,
  vietnamDate,
  type Programme,
  type Submission,
  type TargetGroupId,
} from '@sang-kien/shared';
import { inventInitiative } from './initiatives.ts';
import type { SeedPlace } from './places.ts';
import { createDraw, type Random } from './random.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Shares of phase 1 in the press, for the two groups that it leaves out what remains. */
export const drawGroup = createDraw<TargetGroupId>([
  { value: 'public_employee', weight: 55 },
  { value: 'enterprise_worker', weight: 24 },
  { value: 'union_officer', weight: 16 },
  { value: 'civil_servant', weight: 3 },
  { value: 'rural_development', weight: 2 },
]);

/** The time of day, by hours of 24: people write in the breaks and after work. */
const drawHour = createDraw(
  [1, 0, 0, 0, 0, 1, 3, 8, 12, 12, 10, 9, 6, 8, 10, 11, 10, 7, 6, 8, 10, 8, 5, 2].map((weight, value) => ({
    value,
    weight,
  })),
);

/** An instant of an opened day (milliseconds `from` … `to`). */
export function inventInstant(random: Random, { from, to }: { from: number; to: number }): number {
  const wanted = from + (drawHour(random) + random.next()) * (DAY_MS / 24);
  return Math.floor(wanted < to ? wanted : from + random.next() * (to - from));
}

type Given = { author: Submission['author']; group: TargetGroupId; place: SeedPlace; at: number };

/** What such a person hands in at an instant: the judge accepts it, for it is recognised and applied in time. */
export function inventContent(random: Random, { author, group, place, at }: Given): Submission {
  const { unit, baseUnion } = place;
  return {
    submittedBy: random.chance(0.12) ? 'union' : 'self',
    author,
    coAuthors: [],
    workplace: {
      unitId: unit.id,
      ...(unit.needsUnitOther ? { unitOther: baseUnion.name.replace(/^CĐCS /, '') } : {}),
      grassrootsUnion: baseUnion.name,
    },
    targetGroup: group,
    initiative: inventInitiative(random, group),
    recognition: inventRecognition(random, baseUnion.name, at),
    declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
    evidence: { fileIds: [] },
  };
}

function inventRecognition(random: Random, workplace: string, at: number): Submission['recognition'] {
  const earliest = Date.parse('2021-09-01T00:00:00+07:00');
  const recognised = at - Math.min(random.next() ** 2 * 150 * DAY_MS, at - earliest);
  const applied = recognised - Math.min(random.next() * 60 * DAY_MS, recognised - earliest);
  const body = random.chance(0.7) ? 'council' : 'head';
  return {
    body,
    by: `${body === 'council' ? 'Hội đồng sáng kiến' : 'Thủ trưởng'} ${workplace.replace(/^CĐCS /, '')}`,
    documentNo: `${1 + random.below(900)}/QĐ-SK`,
    date: vietnamDate(new Date(recognised)),
    appliedFrom: vietnamDate(new Date(applied)),
  };
}

/** The phase of the programme in which an initiative was recognised and applied. */
export function phaseOf(programme: Programme, { recognition }: Submission): number | null {
  return qualifiedPhase(programme, recognition.date, recognition.appliedFrom);
}

import {
  motTrieuSangKien,
  quarterPattern,
  quartersBetween,
  vietnamDate,
  type Commendation,
  type CommendedKind,
} from '@sang-kien/shared';
import type { CommendationAsked } from '../../../api/commendation.ts';
import { commendationTexts as texts } from '../../../texts/official-commendation.ts';

export type Choices = {
  of: CommendedKind;
  /** Number of a phase, a quarter `2022-Q2`, or blank: the phase that runs. */
  time: string;
  level: 'below' | 'base';
  order: 'valid' | 'percent';
};

/** What the server is asked for. */
export function askedBy({ of, time, level, order }: Choices, scope: string | undefined): CommendationAsked {
  const quarter = quarterPattern.test(time) ? time : undefined;
  const phase = quarter === undefined && time !== '' ? time : undefined;
  const ofCollectives = of === 'collectives';
  return {
    scope,
    phase,
    quarter,
    of,
    level: ofCollectives ? level : undefined,
    order: ofCollectives ? order : undefined,
  };
}

/** Phases, and the quarters from the first opening until now, as values and words. */
export function timesUntil(now: Date, phases = motTrieuSangKien.phases): [value: string, words: string][] {
  const opened = phases.filter(({ opensAt }) => opensAt <= now);
  const shown = opened.length === 0 ? phases.slice(0, 1) : opened;
  const first = vietnamDate(shown[0]!.opensAt);
  const today = vietnamDate(now);
  const quarters = today < first ? [] : quartersBetween(first, today.slice(0, 7));
  return [
    ...shown.map(({ number }): [string, string] => [String(number), texts.phase(number)]),
    ...quarters.map((quarter): [string, string] => [quarter, texts.quarter(quarter)]),
  ];
}

export function timeName({ phase, quarter }: Pick<Commendation, 'phase' | 'quarter'>): string {
  return quarter === null ? texts.phase(phase) : texts.quarter(quarter);
}

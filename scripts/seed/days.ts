import { vietnamDate, type Programme } from '@sang-kien/shared';

const DAY_MS = 24 * 60 * 60 * 1000;
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** A day of submissions: what part of it is open, and its weight (about how many thousand a day there were). */
export type SeedDay = { day: string; from: number; to: number; phase: number; weight: number };

/**
 * The days on which entries come in, until an instant, as the press told of the real programme: 696,948 in phase 1,
 * of which the last twenty days brought about 20,000 a day and the last one 42,000; then about 2,400 a day.
 */
export function seedDays(programme: Programme, until: Date): SeedDay[] {
  return programme.phases.flatMap(({ number, opensAt, closesAt }) => {
    const opens = opensAt.getTime();
    const closes = closesAt.getTime();
    const days: SeedDay[] = [];
    for (let start = startOfDay(opens); start < Math.min(closes, until.getTime()); start += DAY_MS) {
      const from = Math.max(start, opens);
      const to = Math.min(start + DAY_MS, closes, until.getTime());
      const daysLeft = Math.ceil((closes - start) / DAY_MS) - 1;
      const weight = weightOf(number, daysLeft) * ((to - from) / DAY_MS);
      days.push({ day: vietnamDate(new Date(from)), from, to, phase: number, weight });
    }
    return days;
  });
}

function weightOf(phase: number, daysLeft: number): number {
  if (phase > 1) return 2.4;
  if (daysLeft === 0) return 42;
  return daysLeft < 20 ? 14 + 0.5 * (20 - daysLeft) : 5 * Math.exp(-(daysLeft - 20) / 60);
}

/** Midnight in Vietnam at or before an instant. */
function startOfDay(at: number): number {
  return Math.floor((at + VIETNAM_OFFSET_MS) / DAY_MS) * DAY_MS - VIETNAM_OFFSET_MS;
}

/** How many of `total` fall on each day, by weight, nothing lost to rounding. */
export function shareOut(days: readonly SeedDay[], total: number): number[] {
  const all = days.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return days.map(({ weight }) => {
    passed += weight;
    const share = Math.round((total * passed) / all) - given;
    given += share;
    return share;
  });
}

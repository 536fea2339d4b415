import type { ProgrammeResponse } from '@sang-kien/shared';
import { localProblem } from './problem.ts';
import { readAnswer, send } from './transport.ts';

/** The programme and its gate. Signing in changes nothing about it. */
export async function getProgramme(): Promise<ProgrammeResponse> {
  const answer = await readAnswer(await send({ method: 'get', path: '/programme' }, null));
  if (!isProgramme(answer)) throw localProblem('unreadable');
  return answer;
}

/**
 * Whether an answer holds what `programmeResponse` of the contract promises; a test compares the two. By hand,
 * because this is the one answer that the first screen waits for, and the schema library weighs as much as a
 * quarter of that screen.
 */
export function isProgramme(value: unknown): value is ProgrammeResponse {
  if (!isRecord(value) || !isRecord(value['gate']) || !isRecord(value['support'])) return false;
  const { gate, support } = value;
  return (
    [value['id'], value['name'], value['now'], gate['sentence']].every(isText) &&
    typeof value['demonstration'] === 'boolean' &&
    gateStates.includes(gate['state']) &&
    (gate['phase'] === null || Number.isInteger(gate['phase'])) &&
    [gate['opensAt'], gate['closesAt'], ...supportFields.map((name) => support[name])].every(isTextOrNull)
  );
}

const gateStates: readonly unknown[] = [
  'open',
  'not_open_yet',
  'between_phases',
  'closed',
] satisfies ProgrammeResponse['gate']['state'][];
const supportFields = [
  'contactName',
  'contactPhone',
  'zaloUrl',
  'facebookUrl',
] satisfies (keyof ProgrammeResponse['support'])[];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

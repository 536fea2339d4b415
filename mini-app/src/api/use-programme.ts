import type { ProgrammeResponse } from '@sang-kien/shared';
import { getProgramme } from './programme.ts';
import { useLoad } from './use-load.ts';

/** Screens that follow one another share an answer; a gate that opens meanwhile is not missed for long. */
const FRESH_MS = 30_000;
let asked: { at: number; answer: Promise<ProgrammeResponse> } | null = null;

/** The programme and its gate; a failed answer is asked again by `retry`. */
export function useProgramme() {
  return useLoad(loadProgramme, 'programme');
}

async function loadProgramme(): Promise<ProgrammeResponse> {
  if (asked === null || Date.now() - asked.at > FRESH_MS) asked = { at: Date.now(), answer: getProgramme() };
  try {
    return await asked.answer;
  } catch (problem) {
    asked = null;
    throw problem;
  }
}

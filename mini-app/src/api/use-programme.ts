import type { ProgrammeResponse } from '@sang-kien/shared';
import { useLoad } from './use-load.ts';

let asked: Promise<ProgrammeResponse> | null = null;

/** The programme and its gate, asked once per visit; a failed answer is asked again by `retry`. */
export function useProgramme() {
  return useLoad(loadProgramme, 'programme');
}

/** What reads the answer comes after the first screen is drawn. */
async function loadProgramme(): Promise<ProgrammeResponse> {
  asked ??= import('./programme.ts').then((module) => module.getProgramme());
  try {
    return await asked;
  } catch (problem) {
    asked = null;
    throw problem;
  }
}

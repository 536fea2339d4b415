import type { ProgrammeResponse } from '@sang-kien/shared';
import { getProgramme } from './programme.ts';
import { useLoad } from './use-load.ts';

let asked: Promise<ProgrammeResponse> | null = null;

/** The programme and its gate, asked once per visit; a failed answer is asked again by `retry`. */
export function useProgramme() {
  return useLoad(loadProgramme, 'programme');
}

async function loadProgramme(): Promise<ProgrammeResponse> {
  asked ??= getProgramme();
  try {
    return await asked;
  } catch (problem) {
    asked = null;
    throw problem;
  }
}

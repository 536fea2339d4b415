import { motTrieuSangKien } from './mot-trieu-sang-kien.ts';
import type { Programme } from './programme.ts';

const programmes: readonly Programme[] = [motTrieuSangKien];

/** The programme that the setting PROGRAMME names; undefined when there is none of that id. */
export function findProgramme(id: string): Programme | undefined {
  return programmes.find((programme) => programme.id === id);
}

/** Ids that PROGRAMME may take. */
export function programmeIds(): string[] {
  return programmes.map((programme) => programme.id);
}

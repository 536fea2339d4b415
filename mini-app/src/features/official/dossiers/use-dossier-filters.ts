import { submissionStates } from '@sang-kien/shared';
import { useSearchParams } from 'react-router-dom';
import type { DossierFilters } from '../../../api/dossier-list.ts';

/** Filters as they stand in the address, so that a list can be sent to a colleague, and Back brings it again. */
export const filterNames = { unit: 'don-vi', state: 'trang-thai', phase: 'giai-doan', words: 'tim' } as const;
export type FilterName = keyof typeof filterNames;
/** Stands for `submitted` dossiers that came back with changes. */
export const ANSWERED = 'da-bo-sung';

export type ShownFilters = Record<FilterName, string>;

export function useDossierFilters() {
  const [params, setParams] = useSearchParams();
  const shown = Object.fromEntries(
    Object.entries(filterNames).map(([name, inAddress]) => [name, params.get(inAddress) ?? '']),
  ) as ShownFilters;
  const set = (change: Partial<ShownFilters>) => {
    const filled = Object.entries({ ...shown, ...change }).filter(([, value]) => value !== '');
    const inAddress = filled.map(([name, value]): [string, string] => [
      filterNames[name as FilterName],
      value,
    ]);
    setParams(inAddress, { replace: true });
  };
  return { shown, set, asked: askedOf(shown), filtered: Object.values(shown).some((value) => value !== '') };
}

/** What is asked of the server; an address with a state that there is none of asks for all. */
function askedOf({ unit, state, phase, words }: ShownFilters): DossierFilters {
  return {
    scopeId: unit || undefined,
    state: submissionStates.find((each) => each === state),
    answered: state === ANSWERED ? '1' : undefined,
    phase: /^\d{1,2}$/.test(phase) ? phase : undefined,
    q: words || undefined,
  };
}

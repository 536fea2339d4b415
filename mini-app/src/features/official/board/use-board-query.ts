import { useSearchParams } from 'react-router-dom';
import type { BoardQuery } from '../../../api/board.ts';

/** What the board shows stands in its address, so that it can be sent to a colleague, and Back brings it again. */
const names = { scope: 'don-vi', phase: 'giai-doan', sort: 'xep', find: 'tim' } as const;
/** In the address; the server names them otherwise. */
const BY_RANK = 'hang';
const ALL_PHASES = 'tat-ca';

export function useBoardQuery() {
  const [params, setParams] = useSearchParams();
  const said = (name: keyof typeof names) => params.get(names[name]) || undefined;
  const phase = said('phase');
  const query: BoardQuery = {
    scope: said('scope'),
    phase: phase === ALL_PHASES ? 'all' : phase?.match(/^\d{1,2}$/)?.[0],
    sort: said('sort') === BY_RANK ? 'rank' : 'attention',
    find: said('find'),
  };
  const change = (changed: BoardQuery) => {
    setParams(new URLSearchParams(addressOf({ ...query, ...changed })), { replace: true });
  };
  return { query, change };
}

/** The address of the board of another place, with phase and order kept. */
export function boardOf(scopeId: string, { phase, sort }: BoardQuery): string {
  return `/can-bo/bang?${new URLSearchParams(addressOf({ scope: scopeId, phase, sort })).toString()}`;
}

function addressOf({ scope, phase, sort, find }: BoardQuery): [string, string][] {
  const said: [string, string | undefined][] = [
    [names.scope, scope],
    [names.phase, phase === 'all' ? ALL_PHASES : phase],
    [names.sort, sort === 'rank' ? BY_RANK : undefined],
    [names.find, find],
  ];
  return said.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
}

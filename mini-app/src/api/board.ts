import { getBoard as endpoint, type Board } from '@sang-kien/shared';
import { callApi } from './client.ts';

export type BoardQuery = {
  scope?: string | undefined;
  phase?: string | undefined;
  sort?: string | undefined;
  find?: string | undefined;
};

/** Figures of one of my places and of those right below it; the highest of mine when none is named. */
export async function getBoard(query: BoardQuery): Promise<Board> {
  return endpoint.response.parse(await callApi({ method: 'get', path: endpoint.path, query }));
}

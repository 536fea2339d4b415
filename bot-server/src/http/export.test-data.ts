import { exportState, orderExport } from '@sang-kien/shared';
import { expect } from 'vitest';
import type { Person } from '../services/ports.ts';
import type { openReports } from './report.test-data.ts';

type Reports = Awaited<ReturnType<typeof openReports>>;

export async function orderFile(reports: Reports, who: Person, asked: object): Promise<string> {
  const answer = await reports.ask('/official/exports', { who, json: asked });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return orderExport.response.parse(await answer.json()).id;
}

export async function stateOf(reports: Reports, who: Person, id: string) {
  const answer = await reports.ask(`/official/exports/${id}`, { who });
  expect(answer.status).toBe(200);
  return exportState.parse(await answer.json());
}

/** Orders a file, lets the job make it, and fetches it. */
export async function fetchFile(reports: Reports, who: Person, asked: object) {
  const id = await orderFile(reports, who, asked);
  expect(await reports.makeExports()).toBe(1);
  const state = await stateOf(reports, who, id);
  expect(state).toMatchObject({ state: 'done' });
  const answer = await reports.ask(`/official/exports/${id}/file`, { who });
  expect(answer.status).toBe(200);
  return { id, state, answer, bytes: new Uint8Array(await answer.clone().arrayBuffer()) };
}

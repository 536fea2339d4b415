import {
  getTargetSheet,
  readTargetSheet,
  setTargets as setEndpoint,
  XLSX_TYPE,
  type TargetSheet,
} from '@sang-kien/shared';
import { callApi } from './client.ts';
import { fetchFile, sendFile } from './file.ts';

export type TargetChange = { scopeId: string; target: number | null; name?: string };
/** The unit whose places below get targets, and the phase for which. */
export type TargetsOf = { scope: string; phase: number };

/** Sets targets or takes them away, all or none. */
export async function setTargets(phase: number, targets: readonly TargetChange[]): Promise<void> {
  await callApi({ method: 'put', path: setEndpoint.path, body: { phase, targets } });
}

/** The spreadsheet to be filled in, with what is set already. */
export function fetchTargetSheet(of: TargetsOf): Promise<Blob> {
  return fetchFile(`${getTargetSheet.path}?${new URLSearchParams(queryOf(of)).toString()}`);
}

/** What a filled-in spreadsheet would change; `save` saves it when nothing is wrong. */
export async function sendTargetSheet(of: TargetsOf, file: File, save: boolean): Promise<TargetSheet> {
  const query = { ...queryOf(of), save: save ? '1' : '0' };
  const sending = { type: XLSX_TYPE, name: file.name, query, onProgress: () => {} };
  return readTargetSheet.response.parse(await sendFile(readTargetSheet.path, file, sending));
}

function queryOf({ scope, phase }: TargetsOf): Record<string, string> {
  return { scope, phase: String(phase) };
}

import {
  createImport,
  importDetail,
  importSummary,
  listImports as listEndpoint,
  XLSX_TYPE,
  type ImportChoice,
  type ImportDetail,
  type ImportRowState,
  type ImportSummary,
} from '@sang-kien/shared';
import { callApi } from './client.ts';
import { fetchFile, sendFile } from './file.ts';

/** Rows of an import that are looked at together. */
export type ImportShow = 'attention' | ImportRowState;

export function fetchImportTemplate(): Promise<Blob> {
  return fetchFile('/official/imports/template');
}

/** What became of each row, with the codes of the dossiers. */
export function fetchImportResult(id: string): Promise<Blob> {
  return fetchFile(`${pathOf(id)}/result`);
}

/** Dry run of a spreadsheet. */
export async function uploadImport(file: File, onProgress: (share: number) => void): Promise<ImportDetail> {
  const { name } = file;
  return importDetail.parse(await sendFile(createImport.path, file, { type: XLSX_TYPE, name, onProgress }));
}

/** My imports, newest first. */
export async function listImports(): Promise<ImportSummary[]> {
  return listEndpoint.response.parse(await callApi({ method: 'get', path: listEndpoint.path })).imports;
}

export async function getImport(id: string, show: ImportShow, before?: string): Promise<ImportDetail> {
  const query = { show, before };
  return importDetail.parse(await callApi({ method: 'get', path: pathOf(id), query }));
}

export async function runImport(id: string, body: ImportChoice): Promise<ImportSummary> {
  return importSummary.parse(await callApi({ method: 'post', path: `${pathOf(id)}/run`, body }));
}

function pathOf(id: string): string {
  return `/official/imports/${encodeURIComponent(id)}`;
}

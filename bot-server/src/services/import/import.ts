import { createHash } from 'node:crypto';
import {
  AppError,
  describeGate,
  gateAt,
  importRowStates,
  MAX_IMPORT_ROWS,
  type ImportChoice,
  type ImportRowState,
  type Programme,
} from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import type {
  Audit,
  AuthorKey,
  Clock,
  Ids,
  ImportRecord,
  Imports,
  Officials,
  Person,
  ReadSpreadsheet,
  Submissions,
  UnitScope,
  WriteSpreadsheet,
} from '../ports.ts';
import { refusedSpreadsheet } from '../refused-spreadsheet.ts';
import { scopesFor } from '../rights.ts';
import { dryRun } from './dry-run.ts';
import { makeResult } from './result.ts';
import { rejudge } from './rejudge.ts';
import { showRows, type ShownRow } from './show-rows.ts';
import { makeTemplate } from './template.ts';

export type ImportDeps = {
  imports: Imports;
  audit: Pick<Audit, 'write'>;
  officials: Pick<Officials, 'rolesOf'>;
  submissions: Pick<Submissions, 'findByCode'>;
  programme: Programme;
  clock: Clock;
  ids: Ids;
  authorKey: AuthorKey;
  read: ReadSpreadsheet;
  write: WriteSpreadsheet;
  pause: () => Promise<void>;
  /** Tells the job that rows wait. */
  onRun: () => void;
};
export type SeenImport = { record: ImportRecord; gate: string | null; rows: ShownRow[]; next: string | null };
export type ImportPage = { show: 'attention' | 'all' | ImportRowState; after: number };

export type ImportService = {
  template(person: Person): Promise<Uint8Array>;
  /** Dry run; the same file of the same person leads to the same import. */
  upload(person: Person, file: { bytes: Uint8Array; name: string }): Promise<SeenImport>;
  list(person: Person): Promise<ImportRecord[]>;
  open(person: Person, id: string, page: ImportPage): Promise<SeenImport>;
  run(person: Person, id: string, choice: ImportChoice): Promise<ImportRecord>;
  result(person: Person, id: string): Promise<Uint8Array>;
};

const PAGE = 100;
const ATTENTION: readonly ImportRowState[] = ['wrong', 'doubtful', 'failed'];
const RUNNABLE: readonly ImportRowState[] = ['good', 'doubtful', 'failed'];

/** Spreadsheets of initiatives, entered by officials on behalf of their authors. Only who uploaded one sees it. */
export function createImportService(deps: ImportDeps): ImportService {
  const { imports, clock, programme } = deps;

  const scopes = (person: Person) => scopesFor(deps, person, 'enter_for_others');

  async function mine(person: Person, id: string): Promise<ImportRecord> {
    await scopes(person);
    const record = await imports.find(id);
    if (record?.personId !== person.id) throw new AppError('not_found', texts.notFound);
    return record;
  }

  async function seen(person: Person, id: string, { show, after }: ImportPage): Promise<SeenImport> {
    const record = await mine(person, id);
    const rows = await imports.rows(record.id, { states: statesOf(show), after, limit: PAGE + 1 });
    const page = rows.slice(0, PAGE);
    const shown = await showRows(deps, page, { id, scopes: await scopes(person) });
    const next = rows.length > PAGE ? String(page.at(-1)!.row) : null;
    return { record, gate: closedGate(deps), rows: shown, next };
  }

  return {
    async template(person) {
      const sheets = makeTemplate(programme, await scopes(person));
      return deps.write({ sheets, listsName: texts.sheets.lists });
    },
    async upload(person, file) {
      const within = await scopes(person);
      const id = await keepDryRun(deps, { person, scopes: within, ...file });
      return seen(person, id, { show: 'attention', after: 0 });
    },
    async list(person) {
      await scopes(person);
      return imports.ofPerson(person.id);
    },
    async open(person, id, page) {
      const record = await mine(person, id);
      // Once for what the page asks for first; the sections that follow show what was found then.
      if (page.show === 'attention' && page.after === 0) await rejudge(deps, record, await scopes(person));
      return seen(person, id, page);
    },
    async run(person, id, choice) {
      const record = await mine(person, id);
      const gate = closedGate(deps);
      if (gate !== null) throw new AppError('refused', gate);
      await refuseUnrunnable(deps, record, choice);
      const unitId = placeOf(await scopes(person));
      const run = { id, personId: person.id, choice, at: clock.now(), unitId };
      await imports.run({ ...run, consentVersion: programme.version });
      deps.onRun();
      return mine(person, id);
    },
    async result(person, id) {
      await mine(person, id);
      await noteDownload(deps, person, { id, unitId: placeOf(await scopes(person)) });
      const all = { states: importRowStates, after: 0, limit: MAX_IMPORT_ROWS };
      return deps.write({ sheets: makeResult(await imports.rows(id, all)) });
    },
  };
}

type Upload = { person: Person; scopes: readonly UnitScope[]; bytes: Uint8Array; name: string };

async function keepDryRun(deps: ImportDeps, { person, scopes, bytes, name }: Upload): Promise<string> {
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  const known = await deps.imports.findByFile(person.id, fileHash);
  if (known && known.state !== 'ready') return known.id;
  const at = deps.clock.now();
  const opened = await deps.read(bytes);
  if ('fault' in opened) throw refusedSpreadsheet(opened.fault);
  const run = await dryRun(deps, opened.sheets, { scopes, at });
  const file = { id: deps.ids(), personId: person.id, fileHash, name, uploadedAt: at };
  return deps.imports.keep({ ...file, ...run, unitId: placeOf(scopes) });
}

/** Where an official stands, for the log; nowhere in particular who may enter for everybody. */
function placeOf([first]: readonly UnitScope[]): string | undefined {
  return first && 'unitId' in first ? first.unitId : undefined;
}

/** The result names authors and codes: who took it is written down, as for every file with names. */
function noteDownload(
  { audit, clock }: ImportDeps,
  { id: personId }: Person,
  { id, unitId }: { id: string; unitId: string | undefined },
): Promise<void> {
  const line = { at: clock.now(), personId, action: 'import.download', subject: id };
  return audit.write(unitId === undefined ? line : { ...line, unitId });
}

function closedGate({ programme, clock }: ImportDeps): string | null {
  const gate = gateAt(programme, clock.now());
  return gate.state === 'open' ? null : describeGate(gate);
}

function statesOf(show: ImportPage['show']): readonly ImportRowState[] {
  if (show === 'all') return importRowStates;
  return show === 'attention' ? ATTENTION : [show];
}

/** Chosen rows that are wrong, or not there, are named; those recorded already stay as they are. */
async function refuseUnrunnable(
  { imports }: ImportDeps,
  { id, counts }: ImportRecord,
  { rows, also = [] }: ImportChoice,
): Promise<void> {
  const named = rows === 'good' ? also : [...rows, ...also];
  if (named.length === 0) {
    if (counts.good + counts.queued + counts.recorded > 0) return;
    throw new AppError('refused', texts.nothingToRun);
  }
  const states = [...RUNNABLE, 'queued', 'recorded'] as const;
  const kept = await imports.rows(id, { states, after: 0, limit: MAX_IMPORT_ROWS });
  const known = new Set(kept.map(({ row }) => row));
  const unknown = named.filter((row) => !known.has(row));
  if (unknown.length > 0) throw new AppError('refused', texts.rowsUnknown(unknown.slice(0, 20).join(', ')));
}

import {
  foldForSearch,
  judgeSubmission,
  scopeIdOf,
  toChatTone,
  type FieldProblem,
  type ImportCell,
  type Submission,
} from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import type { SheetRow, UnitScope } from '../ports.ts';
import { reachesScope } from '../rights.ts';
import { columnOfField } from './columns.ts';
import { cellAt, readRow, type RowContext, type RowReading } from './read-row.ts';

export type JudgedRow = {
  row: number;
  title: string;
  authorName: string;
  problems: ImportCell[];
  notes: ImportCell[];
  /** What is to be recorded, judged again then; null when something is wrong. */
  input: RowReading['input'] | null;
};
export type JudgeContext = RowContext & { scopes: readonly UnitScope[] };

/** The gate is asked for the whole file, and again when a row is recorded. */
const OF_THE_GATE = 'submittedAt';

/** Judges a row as any submission is judged, and names each problem by its cell. */
export function judgeRow(row: SheetRow, context: JudgeContext): JudgedRow {
  const reading = readRow(row, context);
  const { problems: found } = judgeSubmission(reading.input, context.programme, context.at);
  const named = new Set(reading.problems.map(({ field }) => field));
  const judged = found
    .filter(({ field }) => field !== OF_THE_GATE)
    .map((problem) => toCell(problem, context))
    .filter(({ field }) => !named.has(field));
  const problems = [...reading.problems, ...judged, ...outsideScope(reading, context)];
  return {
    row: row.row,
    ...namesOf(reading),
    problems,
    notes: reading.notes,
    input: problems.length === 0 ? reading.input : null,
  };
}

function toCell({ field, message }: FieldProblem, { placed }: RowContext): ImportCell {
  const column = columnOfField(field);
  const place = placed.find((each) => each.column === column);
  const words = column?.field === 'declarations.dataConsent' ? texts.consent : toChatTone(message);
  if (place) return { ...cellAt(place), message: words };
  return { column: null, heading: column?.heading ?? null, field: column?.field ?? field, message: words };
}

function outsideScope({ input }: RowReading, { scopes, placed }: JudgeContext): ImportCell[] {
  const { unitId, grassrootsUnion } = (input['workplace'] ?? {}) as Partial<Submission['workplace']>;
  const key = foldForSearch(grassrootsUnion ?? '');
  if (unitId === undefined || key === '' || reachesScope(scopes, scopeIdOf(unitId, key))) return [];
  const place = placed.find(({ column }) => column.field === 'workplace.grassrootsUnion')!;
  return [{ ...cellAt(place), message: texts.elsewhere }];
}

function namesOf({ input }: RowReading): Pick<JudgedRow, 'title' | 'authorName'> {
  const { title } = (input['initiative'] ?? {}) as { title?: unknown };
  const { fullName } = (input['author'] ?? {}) as { fullName?: unknown };
  return { title: shown(title), authorName: shown(fullName) };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 200) : '';
}

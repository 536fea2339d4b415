import { declarationsOf, recognitionBodyNames, type Programme } from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import type { SheetCell, UnitScope, WrittenColumn, WrittenSheet } from '../ports.ts';
import { columns, type Column, type ColumnKind } from './columns.ts';
import { labelsOf, unitsWithin } from './read-unit.ts';

/** As many as most officers fill in; further rows are read all the same. */
const BLANK_ROWS = 1000;

/** The spreadsheet to be filled in: the form with drop-down lists and an example, and how to fill it in. */
export function makeTemplate(programme: Programme, scopes: readonly UnitScope[]): WrittenSheet[] {
  const choices: Partial<Record<ColumnKind, readonly string[]>> = {
    yesNo: [texts.yes, texts.no],
    group: programme.targetGroups.map(({ name }, i) => `${i + 1}. ${name}`),
    body: Object.values(recognitionBodyNames),
    unit: [...labelsOf(unitsWithin(scopes)).keys()],
  };
  const form: WrittenSheet = {
    name: texts.sheets.form,
    columns: columns.map((column) => toColumn(column, choices[column.kind])),
    rows: [columns.map((column) => exampleOf(column, choices[column.kind]))],
    examples: 1,
    blankRows: BLANK_ROWS,
  };
  return [form, guideSheet(programme)];
}

const KINDS: Partial<Record<ColumnKind, WrittenColumn['kind']>> = { day: 'day', money: 'number' };

function toColumn({ heading, required, width, kind }: Column, choices?: readonly string[]): WrittenColumn {
  const shown = required ? texts.required(heading) : heading;
  const plain = { heading: shown, width, kind: KINDS[kind] ?? 'text' };
  return choices && choices.length > 0 ? { ...plain, choices } : plain;
}

function exampleOf({ field, example }: Column, choices: readonly string[] = []): SheetCell {
  if (field === 'author.fullName') return texts.example(String(example));
  return choices.length > 2 || example === '' ? (choices[0] ?? null) : example;
}

function guideSheet(programme: Programme): WrittenSheet {
  const { dataConsent } = declarationsOf(programme, 'union');
  return {
    name: texts.sheets.guide,
    columns: [
      { heading: '', width: 5, kind: 'text' },
      { heading: texts.sheets.guide, width: 120, kind: 'text' },
    ],
    rows: texts.guide.map(([number, line]) => [number, line.replace('{consent}', dataConsent)]),
  };
}

import { AppError, type ErrorCode } from '@sang-kien/shared';
import { spreadsheetFaults } from '../texts/spreadsheet.ts';
import type { SpreadsheetFault } from './ports.ts';

const codes: Partial<Record<SpreadsheetFault, ErrorCode>> = { too_much: 'too_large', busy: 'unavailable' };

/** What to answer when a file is not opened as a spreadsheet. */
export function refusedSpreadsheet(fault: SpreadsheetFault): AppError {
  return new AppError(codes[fault] ?? 'unsupported_type', spreadsheetFaults[fault]);
}

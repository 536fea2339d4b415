import { driveLinkOf } from '../evidence/drive-link.ts';
import { isCalendarDate, vietnamDate } from '../programme/calendar.ts';
import { targetGroupIds, type Programme } from '../programme/programme.ts';
import { findUnit, isSubmittable } from '../units/directory.ts';
import { limits } from './limits.ts';
import { say } from './messages.ts';
import { parsePhone } from './phone.ts';
import { isRecord, type Reading } from './reading.ts';
import { recognitionBodies, type ProblemCode } from './submission.ts';

/** Reads every section of a submission; absent or wrong parts are undefined and named in the reading. */
export function readSections(reading: Reading, programme: Programme, at: Date) {
  return {
    submittedBy: reading.choice('submittedBy', ['self', 'union'], false) ?? 'self',
    author: readAuthor(reading, at),
    coAuthors: readCoAuthors(reading),
    workplace: readWorkplace(reading),
    targetGroup: reading.choice('targetGroup', targetGroupIds, true),
    initiative: readInitiative(reading, programme),
    recognition: readRecognition(reading, programme, at),
    declarations: readDeclarations(reading),
    evidence: readEvidence(reading, programme),
  };
}

function readAuthor(reading: Reading, at: Date) {
  const thisYear = Number(vietnamDate(at).slice(0, 4));
  return withoutAbsent({
    fullName: readName(reading, 'author.fullName', limits.fullName),
    phone: readPhone(reading),
    email: readEmail(reading),
    birthYear: reading.wholeNumber('author.birthYear', {
      from: limits.birthYearFrom,
      to: thisYear - limits.minimumAge,
      hint: 'Bạn vui lòng nhập năm sinh gồm 4 chữ số, ví dụ 1990.',
    }),
    unionMember: readYesNo(reading, 'author.unionMember'),
    jobTitle: reading.text('author.jobTitle', { max: limits.jobTitle }),
  });
}

/** The name of a person or a base union: it holds a letter, or it could not be told from another one. */
function readName(reading: Reading, path: string, max: number): string | undefined {
  const name = reading.text(path, { max, required: true });
  if (name === undefined) return undefined;
  return /\p{L}/u.test(name) ? name : reading.problem('invalid', path, say.invalid(path));
}

function readPhone(reading: Reading): string | undefined {
  const path = 'author.phone';
  if (!reading.present(path, true)) return undefined;
  const value = reading.at(path);
  const phone = typeof value === 'string' ? parsePhone(value) : null;
  return phone ?? reading.problem('invalid', path, say.invalid(path, say.phoneHint));
}

function readEmail(reading: Reading): string | undefined {
  const email = reading.text('author.email', { max: limits.email });
  if (email === undefined) return undefined;
  const fits = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email);
  return fits
    ? email
    : reading.problem('invalid', 'author.email', say.invalid('author.email', say.emailHint));
}

function readYesNo(reading: Reading, path: string): boolean | undefined {
  const value = reading.at(path);
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
  return reading.problem('invalid', path, say.invalid(path));
}

function readCoAuthors(reading: Reading) {
  const list = reading.at('coAuthors');
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list) || list.length > limits.coAuthors) {
    reading.problem('invalid', 'coAuthors', say.invalid('coAuthors'));
    return [];
  }
  const authors = list.map((_, i) => readCoAuthor(reading, `coAuthors.${i}`));
  const shares = authors.reduce((sum, author) => sum + (author.sharePercent ?? 0), 0);
  // Tenths do not add up exactly: 4.1 + 2.8 + … may come to 100.00000000000001.
  if (shares > 100 + 1e-6) reading.problem('invalid', 'coAuthors', say.invalid('coAuthors', say.shareHint));
  return authors;
}

function readCoAuthor(reading: Reading, path: string) {
  const sharePath = `${path}.sharePercent`;
  const share = reading.at(sharePath);
  const absent = share === undefined || share === null;
  const fits = typeof share === 'number' && share > 0 && share <= 100;
  if (!absent && !fits) reading.problem('invalid', sharePath, say.invalid(sharePath, say.shareHint));
  return withoutAbsent({
    fullName: readName(reading, `${path}.fullName`, limits.fullName),
    sharePercent: fits ? share : undefined,
  });
}

function readWorkplace(reading: Reading) {
  const unitId = readUnitId(reading);
  const needsOther = unitId !== undefined && findUnit(unitId)?.needsUnitOther === true;
  const unitOther = reading.text('workplace.unitOther', { max: limits.unitOther, required: needsOther });
  return withoutAbsent({
    unitId,
    // A name of one's own beside a unit of the list would stand before officials in its place.
    unitOther: needsOther ? unitOther : undefined,
    grassrootsUnion: readName(reading, 'workplace.grassrootsUnion', limits.grassrootsUnion),
  });
}

function readUnitId(reading: Reading): string | undefined {
  const path = 'workplace.unitId';
  if (!reading.present(path, true)) return undefined;
  const value = reading.at(path);
  const unit = typeof value === 'string' ? findUnit(value.trim()) : undefined;
  if (!unit) return reading.problem('unknown_unit', path, say.unknownUnit);
  return isSubmittable(unit) ? unit.id : reading.problem('unknown_unit', path, say.chooseBelow(unit.name));
}

function readInitiative(reading: Reading, { limits: max }: Programme) {
  return withoutAbsent({
    title: reading.text('initiative.title', { max: max.title, required: true }),
    description: reading.text('initiative.description', {
      max: max.description,
      required: true,
      multiline: true,
    }),
    benefitVnd: reading.wholeNumber('initiative.benefitVnd', {
      from: 0,
      to: limits.benefitVnd,
      hint: say.moneyHint,
    }),
  });
}

function readRecognition(
  reading: Reading,
  programme: Programme,
  at: Date,
): { date?: string | undefined; appliedFrom?: string | undefined } {
  if (!isRecord(reading.at('recognition'))) {
    reading.problem('not_recognised', 'recognition', say.notRecognised);
    return {};
  }
  return withoutAbsent({
    body: reading.choice('recognition.body', recognitionBodies, true),
    by: reading.text('recognition.by', { max: limits.recognitionBy }),
    documentNo: reading.text('recognition.documentNo', { max: limits.documentNo, required: true }),
    date: readDay(reading, at, {
      path: 'recognition.date',
      window: programme.recognised,
      outside: ['recognised_outside_window', say.recognisedOutside(programme)],
    }),
    appliedFrom: readDay(reading, at, {
      path: 'recognition.appliedFrom',
      window: programme.applied,
      outside: ['applied_outside_window', say.appliedOutside(programme)],
    }),
  });
}

type DayRule = {
  path: string;
  window: { from: string; to: string };
  outside: [code: 'recognised_outside_window' | 'applied_outside_window', message: string];
};

function readDay(reading: Reading, at: Date, { path, window, outside }: DayRule): string | undefined {
  if (!reading.present(path, true)) return undefined;
  const value = reading.at(path);
  if (typeof value !== 'string' || !isCalendarDate(value.trim())) {
    return reading.problem('invalid', path, say.invalid(path, say.dateHint));
  }
  const day = value.trim();
  if (day > vietnamDate(at)) reading.problem('date_in_future', path, say.dateInFuture(path));
  if (day < window.from || day > window.to) reading.problem(outside[0], path, outside[1]);
  return day;
}

/** Never asked is `required` (of consent: missing); answered with no is the exclusion itself. */
function readDeclarations(reading: Reading) {
  const { notIpProtected, notAgainstPublicOrder } = say.declarationMissing;
  readDeclaration(reading, 'declarations.notIpProtected', {
    unasked: ['required', notIpProtected],
    no: ['ip_protected', say.ipProtected],
  });
  readDeclaration(reading, 'declarations.notAgainstPublicOrder', {
    unasked: ['required', notAgainstPublicOrder],
    no: ['against_public_order', say.againstPublicOrder],
  });
  const consentMissing: Refusal = ['consent_missing', say.consentMissing];
  readDeclaration(reading, 'declarations.dataConsent', { unasked: consentMissing, no: consentMissing });
  return { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true } as const;
}

type Refusal = [code: ProblemCode, message: string];

/** What is neither yes nor no accuses nobody: it is `invalid`. */
function readDeclaration(reading: Reading, path: string, refusals: { unasked: Refusal; no: Refusal }): void {
  const value = reading.at(path);
  if (value === true) return;
  const answered = value === false ? refusals.no : (['invalid', say.invalid(path)] satisfies Refusal);
  const [code, message] = reading.isAbsent(path) ? refusals.unasked : answered;
  reading.problem(code, path, message);
}

function readEvidence(reading: Reading, programme: Programme) {
  const evidence = reading.at('evidence') ?? {};
  if (!isRecord(evidence)) {
    reading.problem('invalid', 'evidence', say.invalid('evidence'));
    return { fileIds: [] };
  }
  return withoutAbsent({
    driveUrl: readDriveUrl(reading),
    fileIds: readFileIds(reading, programme.limits.files),
  });
}

function readDriveUrl(reading: Reading): string | undefined {
  const path = 'evidence.driveUrl';
  if (!reading.present(path, false)) return undefined;
  const value = reading.at(path);
  const link = typeof value === 'string' && value.length <= limits.driveUrl ? driveLinkOf(value) : null;
  return link ?? reading.problem('drive_link_invalid', path, say.driveLink);
}

function readFileIds(reading: Reading, max: number): string[] {
  const path = 'evidence.fileIds';
  const value = reading.at(path) ?? [];
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string' && id !== '')) {
    reading.problem('invalid', path, say.invalid(path));
    return [];
  }
  const ids = [...new Set<string>(value)];
  if (ids.length > max) reading.problem('too_many_files', path, say.tooManyFiles(max));
  return ids;
}

/** Leaves absent members out, since `exactOptionalPropertyTypes` and stored JSON tell absent from undefined. */
function withoutAbsent<T extends Record<string, unknown>>(members: T): { [K in keyof T]: T[K] } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

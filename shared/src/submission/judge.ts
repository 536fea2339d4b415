import { gateAt, describeGate, qualifiedPhase } from '../programme/gate.ts';
import type { Programme } from '../programme/programme.ts';
import { readSections } from './sections.ts';
import { Reading } from './reading.ts';
import type { Submission, SubmissionFlag, Verdict } from './submission.ts';

/** A verdict, with the cleaned submission when there is nothing wrong with it. */
export type Judgement = Verdict & { submission?: Submission };

/**
 * Judges an unknown value as a submission made at an instant: all problems at once, never only the first.
 * Pure; the one judge of app, chat, bulk import, command and server. Source: Hướng dẫn 46/HD-TLĐ, the gate
 * and the four exclusions.
 */
export function judgeSubmission(input: unknown, programme: Programme, at: Date): Judgement {
  return judgeRevision(input, programme, { submittedAt: at, now: at });
}

/**
 * As `judgeSubmission`, for what the author puts right later: the gate is asked about the instant at which the dossier
 * was handed in, so that it may be mended after the gate has closed; today's days are no future ones.
 */
export function judgeRevision(
  input: unknown,
  programme: Programme,
  { submittedAt, now }: { submittedAt: Date; now: Date },
): Judgement {
  const reading = new Reading(input);
  const gate = gateAt(programme, submittedAt);
  if (gate.state !== 'open') reading.problem(gate.state, 'submittedAt', describeGate(gate));
  const sections = readSections(reading, programme, now);
  const { date, appliedFrom } = sections.recognition;
  const verdict: Verdict = {
    ok: reading.problems.length === 0,
    submittedPhase: gate.state === 'open' ? gate.phase.number : null,
    qualifiedPhase: date && appliedFrom ? qualifiedPhase(programme, date, appliedFrom) : null,
    flags: flagsOf(programme, appliedFrom),
    problems: reading.problems,
  };
  return verdict.ok ? { ...verdict, submission: sections as Submission } : verdict;
}

/** The two clauses disagree on these days: accepted, and put before the organisers with both clauses. */
function flagsOf(programme: Programme, appliedFrom: string | undefined): SubmissionFlag[] {
  const { disputedFrom, to } = programme.applied;
  const disputed = appliedFrom !== undefined && appliedFrom >= disputedFrom && appliedFrom <= to;
  return disputed ? ['applied_date_disputed'] : [];
}

import { describe, expect, it } from 'vitest';
import { journeyOf } from './journey.ts';
import { stepIds, stepOf, steps } from './steps.ts';
import type { Problem } from './submission.ts';

const at = (field: string): Problem => ({ code: 'required', field, message: '' });

describe('the journey through the form', () => {
  it('begins at the first step with a problem and lets one go back, not ahead', () => {
    const journey = journeyOf([at('targetGroup'), at('initiative.title'), at('declarations.dataConsent')]);
    expect(journey.completed).toEqual(['personal', 'workplace']);
    expect(journey.next).toBe('target-group');
    expect(stepIds.filter(journey.canVisit)).toEqual(['personal', 'workplace', 'target-group']);
  });

  it('is over when nothing is wrong', () => {
    const journey = journeyOf([]);
    expect([journey.completed, journey.next]).toEqual([[...stepIds], null]);
    expect(stepIds.every(journey.canVisit)).toBe(true);
  });

  it('is not held up by the gate, which no step can mend', () => {
    expect(journeyOf([{ ...at('submittedAt'), code: 'between_phases' }]).next).toBeNull();
  });

  it('does not count a step as done behind one that is not', () => {
    expect(journeyOf([at('author.phone')]).completed).toEqual([]);
  });

  it('sorts problems to the steps that own their fields', () => {
    const problems = [
      at('recognition'),
      at('recognition.date'),
      at('evidence.driveUrl'),
      at('coAuthors.0.fullName'),
    ];
    const journey = journeyOf(problems);
    expect(journey.problemsOf('recognition').map(({ field }) => field)).toEqual([
      'recognition',
      'recognition.date',
    ]);
    expect(journey.problemsOf('personal')).toHaveLength(1);
    expect(journey.problemsOf('workplace')).toEqual([]);
  });

  it('has one owner for every field', () => {
    const fields = steps.flatMap((step) => step.fields);
    expect(new Set(fields).size).toBe(fields.length);
    expect(stepOf('authority')).toBeUndefined();
    expect(steps.map(({ id }) => id)).toEqual([...stepIds]);
  });
});

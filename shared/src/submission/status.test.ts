import { describe, expect, it } from 'vitest';
import {
  exclusionNames,
  findTransition,
  isIn,
  stateGroups,
  stateNames,
  submissionStates,
  transitions,
  type SubmissionState,
} from './status.ts';
import { exclusionIds } from './submission.ts';

describe('states of a dossier', () => {
  it('each have a name that people read', () => {
    expect(Object.keys(stateNames).sort()).toEqual([...submissionStates].sort());
    expect(new Set(Object.values(stateNames)).size).toBe(submissionStates.length);
  });

  it('are all reached from "submitted"', () => {
    const reached = new Set<SubmissionState>(['submitted']);
    for (const from of reached) {
      for (const step of transitions) if (step.from === from) reached.add(step.to);
    }
    expect([...reached].sort()).toEqual([...submissionStates].sort());
  });

  it('end with a result, or fallen out', () => {
    const dead = submissionStates.filter((state) => transitions.every(({ from }) => from !== state));
    expect(dead.sort()).toEqual(['commended', 'invalid', 'withdrawn']);
  });

  it('are asked why whenever something is sent back or thrown out', () => {
    for (const { to, needsReason } of transitions) {
      expect(needsReason === true).toBe(to === 'needs_changes' || to === 'invalid');
    }
  });

  it('change by one way for one actor', () => {
    const ways = transitions.map(({ from, to, by }) => `${from} ${to} ${by}`);
    expect(new Set(ways).size).toBe(ways.length);
    expect(transitions.every(({ from, to }) => from !== to)).toBe(true);
  });

  it('are changed by those alone who may', () => {
    expect(findTransition('submitted', 'confirmed', 'unit')).toBeDefined();
    expect(findTransition('submitted', 'confirmed', 'author')).toBeUndefined();
    expect(findTransition('submitted', 'scored', 'organiser')).toBeUndefined();
    expect(findTransition('withdrawn', 'submitted', 'author')).toBeUndefined();
    const byAuthor = transitions.filter(({ by }) => by === 'author').map(({ to }) => to);
    expect(new Set(byAuthor)).toEqual(new Set(['withdrawn', 'submitted']));
  });

  it('fall into groups that do not contradict one another', () => {
    for (const state of submissionStates) {
      expect(isIn('valid', state) && isIn('fallen', state)).toBe(false);
      expect(isIn('open', state) && isIn('fallen', state)).toBe(false);
    }
    expect(stateGroups.valid).not.toContain('submitted');
  });

  it('name the four exclusions', () => {
    expect(Object.keys(exclusionNames).sort()).toEqual([...exclusionIds].sort());
  });
});

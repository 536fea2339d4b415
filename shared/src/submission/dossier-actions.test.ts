import { expect, test } from 'vitest';
import { actionsOn } from './dossier-actions.ts';
import { isIn, submissionStates } from './status.ts';

test('a unit decides what came in, and may take a confirmation back', () => {
  expect(actionsOn('submitted', ['unit'])).toEqual(['confirm', 'request_changes', 'invalidate']);
  expect(actionsOn('confirmed', ['unit'])).toEqual(['request_changes', 'invalidate']);
  expect(actionsOn('needs_changes', ['unit'])).toEqual(['invalidate']);
});

test('an author edits only what they were asked to', () => {
  const editable = submissionStates.filter((state) => actionsOn(state, ['author']).includes('edit'));
  expect(editable).toEqual(submissionStates.filter((state) => isIn('editable', state)));
});

test('nothing is open to who is neither, nor once a dossier has fallen out', () => {
  for (const state of submissionStates) expect(actionsOn(state, [])).toEqual([]);
  expect(actionsOn('withdrawn', ['unit', 'author'])).toEqual([]);
  expect(actionsOn('invalid', ['unit', 'author'])).toEqual([]);
});

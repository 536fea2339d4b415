import type { SubmissionDetail } from '@sang-kien/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Timeline } from './timeline.tsx';

type Entry = SubmissionDetail['timeline'][number];
const at = '2022-06-15T02:00:00.000Z';
const entry = (by: Entry['by'], state: Entry['state']): Entry => ({
  at,
  by,
  state,
  reason: null,
  exclusion: null,
  steps: [],
});

it('says of the first entry by a union that it was handed in on behalf', () => {
  const timeline = [entry('unit', 'submitted'), entry('unit', 'confirmed')];
  const shown = renderToStaticMarkup(<Timeline state="confirmed" timeline={timeline} />);
  expect(shown.match(/Công đoàn nộp thay/g)).toHaveLength(1);
  expect(shown.indexOf('Công đoàn nộp thay')).toBeGreaterThan(shown.indexOf('· Công đoàn<'));
});

import { describe, expect, it } from 'vitest';
import { aContext, contentOf } from '../question-context.test-data.ts';
import { jobTitle } from './job-title.ts';

describe('the job', () => {
  it.each([
    ['công nhân may', 'công nhân may'],
    ['dạ em làm công nhân may ạ', 'công nhân may'],
    ['chức vụ: tổ trưởng', 'tổ trưởng'],
    ['Làm vườn', 'Làm vườn'],
  ])('in %j is %j', (text, job) => {
    expect(contentOf('jobTitle', text)).toEqual({ author: { jobTitle: job } });
  });

  it('may be left out', () => {
    expect(jobTitle.read('ko có ạ', aContext())).toMatchObject({ read: 'nothing' });
  });
});

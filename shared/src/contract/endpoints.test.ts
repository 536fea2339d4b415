import { describe, expect, it } from 'vitest';
import { draftResponse } from './draft.ts';
import { endpoints } from './endpoints.ts';
import { problemResponse } from './problem.ts';
import { createSubmission } from './submission.ts';

describe('the endpoints', () => {
  it('each have an address of their own', () => {
    const addresses = endpoints.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(endpoints.map((endpoint) => [endpoint.method, endpoint.path, endpoint] as const))(
    '%s %s is described whole',
    (method, path, endpoint) => {
      expect(path).toMatch(/^(\/:?[a-z][a-zA-Z-]*)+$/);
      expect(endpoint.summary).not.toBe('');
      expect(endpoint.response === undefined && !endpoint.givesFile).toBe(endpoint.status === 204);
      if (method === 'get') expect(endpoint.body).toBeUndefined();
    },
  );

  it('are where the design fixed them', () => {
    const addresses = endpoints.map(({ method, path }) => `${method} ${path}`);
    const fixed = ['post /session', 'get /draft', 'put /draft', 'delete /draft', 'post /submissions'];
    expect(addresses).toEqual(
      expect.arrayContaining([...fixed, 'get /submissions', 'get /submissions/:code', 'get /units']),
    );
  });
});

describe('schemas of the contract', () => {
  it('let a submission be anything, since the judge names what is wrong', () => {
    expect(createSubmission.body.safeParse({ author: 5, more: true }).success).toBe(true);
    expect(createSubmission.body.safeParse([]).success).toBe(false);
    expect(createSubmission.headers.safeParse({ 'idempotency-key': '' }).success).toBe(false);
  });

  it('take a fresh draft and a problem as the server writes them', () => {
    const draft = { id: 'd', version: 0, updatedAt: null, updatedVia: null, content: {}, files: [] };
    expect(draftResponse.parse(draft)).toEqual(draft);
    const problem = { type: 'urn:x', title: 'Không', status: 404, code: 'not_found' };
    expect(problemResponse.parse(problem)).toEqual(problem);
    expect(problemResponse.safeParse({ ...problem, code: 'other' }).success).toBe(false);
  });
});

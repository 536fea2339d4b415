import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unansweredSending } from './interrupted-sending.ts';
import { sendDraft } from './send-draft.ts';

const receipt = {
  code: 'SK-TNW6-G77E',
  state: 'submitted',
  submittedAt: '2022-06-15T02:00:00.000Z',
  submittedPhase: 2,
  qualifiedPhase: 1,
  flags: [],
};
const fetched = vi.fn<typeof fetch>();
const answer = (status: number, body: unknown) =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));
const problem = (status: number, code: string, problems: unknown[] = []) =>
  answer(status, { type: 'about:blank', title: 'Chưa được.', status, code, fields: problems });
const send = () => sendDraft('draft-0001', { author: {} });

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  fetched.mockReset();
  vi.unstubAllGlobals();
});

describe('sending a draft', () => {
  it('uses the id of the draft as its key and gives the receipt', async () => {
    fetched.mockReturnValueOnce(answer(201, receipt));
    await expect(send()).resolves.toEqual({ outcome: 'sent', receipt });
    expect(new Headers(fetched.mock.calls[0]![1]!.headers).get('Idempotency-Key')).toBe('draft-0001');
    expect(unansweredSending('draft-0002')).toBeNull();
  });

  it('does not repeat by itself, and remembers what may have arrived', async () => {
    fetched.mockRejectedValue(new TypeError('network'));
    await expect(send()).resolves.toMatchObject({ outcome: 'lost' });
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(unansweredSending('draft-0002')).toEqual({ key: 'draft-0001', body: { author: {} } });
    expect(unansweredSending('draft-0001')).toBeNull();
  });

  it('hands on what the judge found', async () => {
    const problems = [{ code: 'required', field: 'author.fullName', message: 'Bạn chưa nhập họ và tên.' }];
    fetched.mockReturnValueOnce(problem(422, 'refused', problems));
    await expect(send()).resolves.toEqual({ outcome: 'refused', problems, sentence: 'Chưa được.' });
    expect(unansweredSending('draft-0002')).toBeNull();
  });

  it('knows a draft that was sent before with other words', async () => {
    fetched.mockReturnValueOnce(problem(409, 'conflict'));
    await expect(send()).resolves.toMatchObject({ outcome: 'sent_before' });
  });
});

import { describe, expect, it } from 'vitest';
import { askedFromRejection } from './sdk-code.ts';

describe('what a rejection of zmp-sdk means', () => {
  it.each([-201, -202, -2002, -2003])('takes %i for a refusal', (code) => {
    expect(askedFromRejection({ code, message: 'no', api: 'getPhoneNumber' })).toBe('refused');
  });

  it.each([-1400, -1401, -1403, -1404, -1408, -1409, -1500, -2000])('takes %i for not available', (code) => {
    expect(askedFromRejection({ code, message: 'no', api: 'getPhoneNumber' })).toBe('unavailable');
  });

  it.each([[undefined], [null], ['text'], [new Error('boom')], [{}]])(
    'takes %j for not available',
    (rejection) => {
      expect(askedFromRejection(rejection)).toBe('unavailable');
    },
  );
});

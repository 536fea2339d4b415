import { describe, expect, test } from 'vitest';
import type { Config } from './config.ts';
import { createLinkTo } from './link-to.ts';

const config = { PUBLIC_URL: 'http://localhost:3000', ZALO_MINI_APP_ID: '2345678901234567890' } as Config;

describe('an address of a page in a message', () => {
  test('opens the Mini App inside Zalo', () => {
    const linkTo = createLinkTo(config, false);
    expect(linkTo('/bien-nhan/SK-2222-2222')).toBe(
      'https://zalo.me/s/2345678901234567890/bien-nhan/SK-2222-2222',
    );
  });

  test('opens the same page in a plain browser in the demonstration', () => {
    const linkTo = createLinkTo(config, true);
    expect(linkTo('/bien-nhan/SK-2222-2222')).toBe(
      'http://localhost:3000/zapps/2345678901234567890/bien-nhan/SK-2222-2222',
    );
  });

  test.each([true, false])('keeps a query as it is (demonstration: %s)', (demonstration) => {
    const link = createLinkTo(config, demonstration)('/?unit=tinh-24%2F222');
    expect(new URL(link).searchParams.get('unit')).toBe('tinh-24/222');
    expect(link.endsWith('/2345678901234567890/?unit=tinh-24%2F222')).toBe(true);
  });
});

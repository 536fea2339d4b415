import { beforeEach, describe, expect, it } from 'vitest';
import { askPhoneInSheet, closePhoneSheet } from './phone-sheet.ts';

const SIMULATOR = 'http://localhost:3001';
const sheet = () => document.querySelector('iframe.phone-sheet');
const answer = (data: unknown, origin = SIMULATOR) =>
  window.dispatchEvent(new MessageEvent('message', { data, origin }));

describe('the demonstration’s phone sheet', () => {
  beforeEach(() => {
    closePhoneSheet();
    document.body.innerHTML = '<input id="phone"><input id="other">';
    document.getElementById('phone')?.focus();
  });

  it('gives the token that the sheet answers, and goes away', async () => {
    const asked = askPhoneInSheet(SIMULATOR);
    expect(sheet()).not.toBeNull();
    answer({ type: 'zalo-phone', token: 'p', access_token: 'a' });
    expect(await asked).toEqual({ kind: 'token', token: 'p', accessToken: 'a' });
    expect(sheet()).toBeNull();
  });

  it('is a refusal when the person says no', async () => {
    const asked = askPhoneInSheet(SIMULATOR);
    answer({ type: 'zalo-phone', error: -201 });
    expect(await asked).toEqual({ kind: 'refused' });
  });

  it.each([
    ['yes', { type: 'zalo-phone', token: 'p', access_token: 'a' }],
    ['no', { type: 'zalo-phone', error: -201 }],
  ])('gives the focus back to the field after a %s', async (_answer, data) => {
    const asked = askPhoneInSheet(SIMULATOR);
    document.querySelector<HTMLElement>('iframe.phone-sheet')?.focus();
    expect(document.activeElement).toBe(sheet());
    answer(data);
    await asked;
    expect(document.activeElement?.id).toBe('phone');
  });

  it('leaves the focus to the field that the person went to', async () => {
    const asked = askPhoneInSheet(SIMULATOR);
    document.getElementById('other')?.focus();
    await asked;
    expect(document.activeElement?.id).toBe('other');
  });

  it('hears nobody but the simulator', async () => {
    const asked = askPhoneInSheet(SIMULATOR);
    answer({ type: 'zalo-phone', token: 'p', access_token: 'a' }, 'http://evil.example');
    answer({ type: 'something-else' });
    expect(sheet()).not.toBeNull();
    closePhoneSheet();
    expect(await asked).toEqual({ kind: 'refused' });
  });

  it('gives way as soon as the person types', async () => {
    const asked = askPhoneInSheet(SIMULATOR);
    document.getElementById('phone')?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(await asked).toEqual({ kind: 'refused' });
  });

  it('gives way when the person goes to another field', async () => {
    const asked = askPhoneInSheet(SIMULATOR);
    document.getElementById('other')?.focus();
    expect(await asked).toEqual({ kind: 'refused' });
  });

  it('stays while the field itself is touched', () => {
    void askPhoneInSheet(SIMULATOR);
    document.getElementById('phone')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(sheet()).not.toBeNull();
  });
});

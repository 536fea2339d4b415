import { expect, it } from 'vitest';
import { appSecretProof } from './app-secret-proof.ts';

it('makes the proof of the reference (3.3)', () => {
  expect(appSecretProof('user-token-for-tests', 'app-secret-for-tests')).toBe(
    '682553c6e16dc6e6d9175362f405d26a9ef2b8d5e96913f5bf34f848ad378d62',
  );
});

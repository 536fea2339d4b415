import type { SimulatorOptions } from './options.ts';
import { newPersonState } from './people.ts';
import { personas } from './personas.ts';
import type { SimulatorState } from './state.ts';
import { demonstrationTemplates } from './template-registry.ts';

export const OA_REFRESH_LIFE_MS = 90 * 24 * 3600_000;

/** The world before anything happened: everybody follows the OA and has just been in touch. */
export function freshState({ clock, credentials }: SimulatorOptions): SimulatorState {
  const now = clock.now().getTime();
  return {
    version: 1,
    people: Object.fromEntries(personas.map(({ id }) => [id, newPersonState(now)])),
    messages: Object.fromEntries(personas.map(({ id }) => [id, []])),
    codes: {},
    userTokens: {},
    userRefreshTokens: {},
    phoneCodes: {},
    oaTokens: {},
    oaRefreshTokens: {
      [credentials.oaRefreshToken]: { expiresAt: Date.now() + OA_REFRESH_LIFE_MS, used: false },
    },
    media: {},
    assets: {},
    uploads: { month: '', count: 0 },
    templates: demonstrationTemplates(),
    templateMessages: {},
    webhook: { disabled: false, pending: [] },
    messenger: { messages: {}, lastInteractionAt: {} },
  };
}

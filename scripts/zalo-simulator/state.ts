import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MessengerState } from '../messenger-simulator/state.ts';
import type { ChatMessage } from './chat-message.ts';
import type { PersonState } from './people.ts';
import type { Template } from './template-registry.ts';
import type { Delivery } from './webhook-delivery.ts';

/** A code or token that belongs to a person. Times are real-clock milliseconds. */
export interface UserGrant {
  persona: string;
  /** May name and picture be read with it? */
  consent: boolean;
  expiresAt: number;
}
export interface AuthorisationCode extends UserGrant {
  audience: 'social' | 'oa';
  challenge: string;
}
export interface Asset {
  kind: 'image' | 'gif' | 'file';
  mediaId: string;
  /** Programme-clock milliseconds: lives 7 days. */
  expiresAt: number;
}
export interface Media {
  name: string;
  type: string;
  size: number;
}

/** Everything that must outlive a restart. Plain JSON. */
export interface SimulatorState {
  version: 1;
  people: Record<string, PersonState>;
  messages: Record<string, ChatMessage[]>;
  codes: Record<string, AuthorisationCode>;
  userTokens: Record<string, UserGrant>;
  userRefreshTokens: Record<string, UserGrant>;
  phoneCodes: Record<string, { persona: string; expiresAt: number }>;
  oaTokens: Record<string, { expiresAt: number }>;
  oaRefreshTokens: Record<string, { expiresAt: number; used: boolean }>;
  media: Record<string, Media>;
  assets: Record<string, Asset>;
  uploads: { month: string; count: number };
  templates: Template[];
  templateMessages: Record<string, 'sent' | 'delivered'>;
  webhook: { disabled: boolean; pending: Delivery[] };
  messenger: MessengerState;
}

export interface StateFile {
  state: SimulatorState;
  /** Folder for the bytes of media, or undefined when nothing is kept. */
  mediaFolder: string | undefined;
  /** Call after every change; the file is written a moment later. */
  touch(): void;
  flush(): void;
}

const WRITE_DELAY_MS = 150;

function read(path: string): SimulatorState | undefined {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as SimulatorState;
    return found.version === 1 ? found : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A snapshot of an older simulator gets what is new since; templates always are those of the code. */
const renew = (found: SimulatorState, fresh: SimulatorState): SimulatorState => ({
  ...fresh,
  ...found,
  people: { ...fresh.people, ...found.people },
  messages: { ...fresh.messages, ...found.messages },
  templates: fresh.templates,
});

/** Grants past their life are only ballast. */
function prune(state: SimulatorState): SimulatorState {
  const { codes, userTokens, userRefreshTokens, phoneCodes } = state;
  for (const grants of [codes, userTokens, userRefreshTokens, phoneCodes]) {
    for (const [key, { expiresAt }] of Object.entries(grants)) if (expiresAt < Date.now()) delete grants[key];
  }
  return state;
}

/** Opens the snapshot at `path`, or starts from `fresh()`; without a path nothing touches the disk. */
export function openState(path: string | undefined, fresh: () => SimulatorState): StateFile {
  const found = path && read(path);
  const state = found ? prune(renew(found, fresh())) : fresh();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!path) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(state));
    renameSync(`${path}.new`, path);
  };
  const touch = (): void => {
    if (path) timer ??= setTimeout(flush, WRITE_DELAY_MS);
  };
  return { state, mediaFolder: path && `${path}.media`, touch, flush };
}

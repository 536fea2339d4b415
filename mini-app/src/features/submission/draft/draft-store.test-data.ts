import type { DraftContent, DraftResponse, EvidenceResponse } from '@sang-kien/shared';
import type { DeviceCopy } from './device-copy.ts';
import { DraftStore, type Failure } from './draft-store.ts';

class Refusal extends Error {
  readonly failure: Failure;
  constructor(kind: Failure['kind']) {
    super(kind);
    this.failure = { kind, message: 'Chưa được.' };
  }
}

/** A server that keeps one draft and refuses versions that are not its own; `down` cuts the network. */
export function aDraftStore({
  content = {},
  copy = null,
}: { content?: DraftContent; copy?: DeviceCopy | null } = {}) {
  const server = aServer(content);
  const device = { copy, told: 0 };
  const answer = (): DraftResponse => ({
    id: server.id,
    version: server.version,
    updatedAt: server.updatedAt,
    updatedVia: server.updatedVia,
    content: server.content,
    files: server.files,
  });
  const reach = () => {
    if (server.down) throw new Refusal('passing');
  };
  const store = new DraftStore({
    load: async () => {
      reach();
      return Promise.resolve(answer());
    },
    save: async (sent, { id, version }) => {
      reach();
      if (id !== server.id || version !== server.version) throw new Refusal('conflict');
      Object.assign(server, { content: sent, version: version + 1, updatedVia: 'app' });
      server.saves.push(sent);
      return Promise.resolve(answer());
    },
    saveOnLeave: (sent) => void server.left.push(sent),
    copy: {
      read: () => device.copy,
      write: (written) => void (device.copy = written),
      clear: () => void (device.copy = null),
    },
    isNewFromChat: ({ updatedVia, version }) => {
      if (updatedVia !== 'chat' || device.told === version) return false;
      device.told = version;
      return true;
    },
    handedInSince: (instant) => {
      reach();
      server.askedSince = instant;
      return Promise.resolve(server.dossier);
    },
    now: () => new Date('2022-06-15T02:00:00Z'),
    explain: (error) => (error as Refusal).failure,
    delayMs: 800,
  });
  return { store, server, device };
}

function aServer(content: DraftContent) {
  return {
    version: 1,
    content,
    down: false,
    saves: [] as DraftContent[],
    left: [] as DraftContent[],
    id: 'draft-1',
    updatedAt: null as string | null,
    updatedVia: 'app' as 'app' | 'chat',
    files: [] as EvidenceResponse[],
    /** Code of the newest dossier, and the instant since which it was asked for. */
    dossier: null as string | null,
    askedSince: '',
  };
}

import type { DraftBase, DraftContent, DraftResponse, EvidenceResponse } from '@sang-kien/shared';
import type { DeviceCopy, DeviceCopyPort } from './device-copy.ts';
import { readField, writeField, type FieldPath, type FieldValue } from './field-path.ts';
import { changedFields, mergeDraft } from './merge-draft.ts';
import { SaveQueue, type Attempt, type SaveState } from './save-queue.ts';

export type DraftSnapshot = {
  /** `offline`: the server was not reached yet, the device's copy stands in. */
  phase: 'loading' | 'ready' | 'offline' | 'failed';
  id: string | null;
  content: DraftContent;
  files: EvidenceResponse[];
  saveState: SaveState;
  /** Another door changed something that this person had not touched here. */
  changedElsewhere: boolean;
  /** Why loading failed or a save was refused: a sentence for the person. */
  error: string | null;
};

/** How a failed call is to be taken, with a sentence for the person. */
export type Failure = { kind: 'conflict' | 'passing' | 'lasting'; message: string };

export type DraftPorts = {
  load: () => Promise<DraftResponse>;
  save: (content: DraftContent, base: DraftBase) => Promise<DraftResponse>;
  /** Sends without waiting for an answer, while the page is being left. */
  saveOnLeave: (content: DraftContent, base: DraftBase) => void;
  copy: DeviceCopyPort;
  explain: (error: unknown) => Failure;
  delayMs?: number;
};

const EMPTY: DraftSnapshot = {
  phase: 'loading',
  id: null,
  content: {},
  files: [],
  saveState: 'idle',
  changedElsewhere: false,
  error: null,
};

/** The one draft of the signed-in person: kept here at once, on the device, and on the server. */
export class DraftStore {
  readonly #ports: DraftPorts;
  readonly #queue: SaveQueue;
  readonly #listeners = new Set<() => void>();
  readonly #touched = new Set<FieldPath>();
  /** Fields on their way to the server in the running save. */
  #sending: FieldPath[] = [];
  #version = 0;
  #loading: Promise<void> | undefined;
  #snapshot: DraftSnapshot = EMPTY;

  constructor(ports: DraftPorts) {
    this.#ports = ports;
    this.#queue = new SaveQueue({
      attempt: () => this.#attempt(),
      onState: (saveState) => this.#show({ saveState }),
      ...(ports.delayMs === undefined ? {} : { delayMs: ports.delayMs }),
    });
  }

  readonly snapshot = (): DraftSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads the draft once; a second call waits for the first, a call after a failure tries again. */
  load(): Promise<void> {
    if (this.#snapshot.phase === 'ready') return Promise.resolve();
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  set<P extends FieldPath>(path: P, value: FieldValue<P>): void {
    this.#touched.add(path);
    this.#show({ content: writeField(this.#snapshot.content, path, value) });
    this.#keepCopy();
    this.#queue.changed();
  }

  addFile(file: EvidenceResponse): void {
    this.#show({ files: [...this.#snapshot.files.filter(({ id }) => id !== file.id), file] });
    this.#nameFiles();
  }

  removeFile(fileId: string): void {
    this.#show({ files: this.#snapshot.files.filter(({ id }) => id !== fileId) });
    this.#nameFiles();
  }

  /** Saves at once what waits; settles also when the network is away. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** The page is going away: what waits is sent without hope of an answer. The device's copy covers the rest. */
  leave(): void {
    const waits = this.#touched.size > 0 && this.#sending.length === 0;
    if (waits && this.#snapshot.phase === 'ready') {
      this.#ports.saveOnLeave(this.#snapshot.content, this.#base());
    }
  }

  /** Takes nothing more to the server; for a store that another one follows. */
  stop(): void {
    this.#queue.stop();
  }

  dismissNotice(): void {
    this.#show({ changedElsewhere: false });
  }

  /** Ends this draft here, after it became a dossier. */
  close(): void {
    this.stop();
    this.#touched.clear();
    this.#ports.copy.clear();
  }

  async #load(): Promise<void> {
    const copy = this.#ports.copy.read();
    try {
      this.#adopt(await this.#ports.load(), copy);
    } catch (error) {
      const { kind, message } = this.#ports.explain(error);
      if (copy && kind === 'passing') this.#standIn(copy);
      else this.#show({ phase: 'failed', error: message });
    }
  }

  /** Takes the server's draft, and over it what this device had not sent of the same draft. */
  #adopt(draft: DraftResponse, copy: DeviceCopy | null): void {
    const unsent = copy?.draftId === draft.id ? copy : null;
    this.#version = draft.version;
    unsent?.touched.forEach((path) => this.#touched.add(path));
    const content = unsent ? mergeDraft(draft.content, unsent.content, unsent.touched) : draft.content;
    this.#show({ phase: 'ready', id: draft.id, files: draft.files, content, error: null });
    if (draft.version > 0) this.#show({ saveState: 'saved' });
    this.#nameFiles();
    if (this.#touched.size > 0) this.#queue.changed();
  }

  /** Without the server the device's copy is shown; the first save that gets through joins the two. */
  #standIn(copy: DeviceCopy): void {
    this.#version = copy.version;
    copy.touched.forEach((path) => this.#touched.add(path));
    this.#show({ phase: 'offline', id: copy.draftId, content: copy.content, saveState: 'retrying' });
    this.#queue.changed();
  }

  /** A file on the draft is evidence of it, also when the app was closed before its id was kept. */
  #nameFiles(): void {
    const ready = this.#snapshot.files.filter(({ state }) => state === 'ready').map(({ id }) => id);
    const named = readField(this.#snapshot.content, 'evidence.fileIds') ?? [];
    if (JSON.stringify(ready) !== JSON.stringify(named)) this.set('evidence.fileIds', ready);
  }

  async #attempt(): Promise<Attempt> {
    this.#sending = [...this.#touched];
    this.#touched.clear();
    const sent = this.#snapshot.content;
    try {
      if (this.#snapshot.phase === 'offline') return await this.#join();
      const draft = await this.#ports.save(sent, this.#base());
      this.#version = draft.version;
      this.#sending = [];
      this.#show({ error: null });
      this.#keepCopy();
      return 'saved';
    } catch (error) {
      return this.#afterFailure(this.#ports.explain(error));
    }
  }

  async #afterFailure({ kind, message }: Failure): Promise<Attempt> {
    if (kind === 'conflict') {
      try {
        return await this.#join();
      } catch (error) {
        return this.#afterFailure({ kind: 'passing', message: this.#ports.explain(error).message });
      }
    }
    this.#sending.forEach((path) => this.#touched.add(path));
    this.#sending = [];
    if (kind === 'lasting') this.#show({ error: message });
    return kind === 'lasting' ? 'refused' : 'later';
  }

  #base(): DraftBase {
    return { id: this.#snapshot.id ?? '', version: this.#version };
  }

  /**
   * Takes the newer draft, puts the fields touched here over it, and asks for another save. When the draft that
   * they belong to was sent in elsewhere, they stay out of the next one.
   */
  async #join(): Promise<Attempt> {
    const newer = await this.#ports.load();
    this.#sending.forEach((path) => this.#touched.add(path));
    this.#sending = [];
    const ended = newer.id !== this.#snapshot.id;
    if (ended) this.#touched.clear();
    const mine = this.#snapshot.content;
    const content = mergeDraft(newer.content, mine, this.#touched);
    this.#version = newer.version;
    const changedElsewhere = this.#snapshot.changedElsewhere || changedFields(content, mine).length > 0;
    this.#show({ phase: 'ready', id: newer.id, files: newer.files, content, changedElsewhere, error: null });
    if (ended) this.#keepCopy();
    return ended ? 'saved' : 'again';
  }

  #keepCopy(): void {
    const { id, content } = this.#snapshot;
    if (id === null) return;
    const touched = [...new Set([...this.#sending, ...this.#touched])];
    this.#ports.copy.write({ draftId: id, version: this.#version, content, touched });
  }

  #show(change: Partial<DraftSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}

import type { DraftBase, DraftResponse, EvidenceResponse } from '@sang-kien/shared';
import type { DeviceCopy } from './device-copy.ts';
import { nothingLoaded, type DraftPorts, type DraftSnapshot, type Failure } from './draft-snapshot.ts';
import { readField, writeField, type FieldPath, type FieldValue } from './field-path.ts';
import { changedFields, mergeDraft } from './merge-draft.ts';
import { SaveQueue, type Attempt } from './save-queue.ts';

export type { DraftPorts, DraftSnapshot, Failure } from './draft-snapshot.ts';

/** The one draft of the signed-in person: kept here at once, on the device, and on the server. */
export class DraftStore {
  readonly #ports: DraftPorts;
  readonly #queue: SaveQueue;
  readonly #listeners = new Set<() => void>();
  readonly #touched = new Set<FieldPath>();
  /** Fields on their way to the server in the running save. */
  #sending: FieldPath[] = [];
  #version = 0;
  /** When the draft certainly stood, by the programme's time: a dossier that it became is not older. */
  #stoodAt = '';
  #loading: Promise<void> | undefined;
  #snapshot: DraftSnapshot = nothingLoaded;

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

  /**
   * Looks what other doors did meanwhile; what waits here is saved first. Without a network nothing changes: the
   * next save finds out.
   */
  async refresh(): Promise<void> {
    await this.#queue.flush();
    if (this.#snapshot.phase === 'ready') await this.#catchUp().catch(() => undefined);
  }

  /** The person has read what is told about other doors. */
  dismissNotice(): void {
    this.#show({ changedElsewhere: null, continuedInChat: null, endedElsewhere: null });
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
    this.#remember(draft);
    unsent?.touched.forEach((path) => this.#touched.add(path));
    const content = unsent ? mergeDraft(draft.content, unsent.content, unsent.touched) : draft.content;
    const continuedInChat = this.#ports.isNewFromChat(draft) ? draft.updatedAt : null;
    this.#show({ phase: 'ready', id: draft.id, files: draft.files, content, continuedInChat, error: null });
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
      this.#remember(draft);
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

  async #catchUp(): Promise<void> {
    const newer = await this.#ports.load();
    // A save under way tells by itself whether it was overtaken.
    if (this.#sending.length === 0 && !this.#knows(newer)) await this.#take(newer);
  }

  /** Takes the newer draft, and asks for another save of the fields touched here. */
  async #join(): Promise<Attempt> {
    const newer = await this.#ports.load();
    this.#sending.forEach((path) => this.#touched.add(path));
    this.#sending = [];
    await this.#take(newer);
    return this.#touched.size > 0 ? 'again' : 'saved';
  }

  /**
   * Shows the newer draft with the fields touched here over it, and says what is new. When the draft that these
   * belong to has ended elsewhere, they stay out of the next one.
   */
  async #take(newer: DraftResponse): Promise<void> {
    const ended = newer.id !== this.#snapshot.id;
    if (ended) {
      const code = await this.#ports.handedInSince(this.#stoodAt);
      this.#touched.clear();
      this.#show({ endedElsewhere: { code }, changedElsewhere: null, continuedInChat: null });
    }
    const mine = this.#snapshot.content;
    this.#remember(newer);
    const content = mergeDraft(newer.content, mine, this.#touched);
    this.#show({ phase: 'ready', id: newer.id, files: newer.files, content, error: null });
    this.#nameFiles();
    if (ended) this.#keepCopy();
    else this.#tellChanges(changedFields(this.#snapshot.content, mine), newer);
  }

  #tellChanges(changed: readonly FieldPath[], newer: DraftResponse): void {
    this.#ports.isNewFromChat(newer);
    if (changed.length === 0) return;
    const fields = new Set([...(this.#snapshot.changedElsewhere?.fields ?? []), ...changed]);
    this.#show({ changedElsewhere: { fields: [...fields], via: newer.updatedVia } });
  }

  #knows({ id, version, files }: DraftResponse): boolean {
    const { id: mine, files: known } = this.#snapshot;
    const fresh = files.some(
      ({ id: file, state }) => state === 'ready' && !known.some((old) => old.id === file),
    );
    return id === mine && version <= this.#version && !fresh;
  }

  #remember({ version, updatedAt }: DraftResponse): void {
    this.#version = version;
    this.#stoodAt = updatedAt ?? this.#ports.now().toISOString();
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

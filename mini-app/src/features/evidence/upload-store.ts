import { kindByName, type EvidenceResponse } from '@sang-kien/shared';
import { evidenceTexts } from '../../texts/evidence.ts';
import { refuseAtSight, refuseEarly } from './early-check.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { startTusUpload, type RunningUpload, type UploadEvents } from './tus-upload.ts';
import { isPending, type UploadItem } from './upload-item.ts';

export type UploadPorts = {
  shrink: (file: File) => Promise<File>;
  start: (file: File, events: UploadEvents) => Promise<RunningUpload>;
};

/** As for the draft, but for a dossier whose unit asked for evidence. */
export const uploadingFor = (code: string): UploadPorts => ({
  shrink: shrinkPhoto,
  start: (file, events) => startTusUpload(file, events, code),
});

type Entry = { item: UploadItem; file: File; running: RunningUpload | null; removed: boolean };

/** Files on their way to the draft; it outlives the screens, so that an upload goes on between the steps. */
export class UploadStore {
  readonly #ports: UploadPorts;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #items: readonly UploadItem[] = [];
  #count = 0;
  #onReady: (file: EvidenceResponse) => void = () => undefined;

  constructor(ports: UploadPorts = { shrink: shrinkPhoto, start: (...upload) => startTusUpload(...upload) }) {
    this.#ports = ports;
  }

  readonly snapshot = (): readonly UploadItem[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Who takes a finished file: the draft. */
  deliverTo(onReady: (file: EvidenceResponse) => void): void {
    this.#onReady = onReady;
  }

  /** Sends files one after the other in the order they were chosen; `onDraft` are already there. */
  async add(files: readonly File[], onDraft: number): Promise<void> {
    const begun = files.map((file) => this.#open(file));
    for (const entry of begun) {
      if (entry.item.state !== 'refused') await this.#begin(entry, onDraft);
    }
  }

  again(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#change(entry, { state: 'uploading', sentence: null });
    if (entry.running) entry.running.again();
    else void this.#send(entry);
  }

  async remove(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (!entry) return;
    entry.removed = true;
    this.#entries.delete(key);
    this.#show();
    if (isPending(entry.item) || entry.item.state === 'failed') await entry.running?.abort();
  }

  #open(file: File): Entry {
    const key = `upload-${(this.#count += 1)}`;
    const name = file.name.normalize('NFC');
    const sentence = refuseAtSight(file);
    const state = sentence === null ? 'preparing' : 'refused';
    const item: UploadItem = { key, name, bytes: file.size, percent: 0, sentence, state };
    const entry: Entry = { item, file, running: null, removed: false };
    this.#entries.set(key, entry);
    this.#show();
    return entry;
  }

  async #begin(entry: Entry, onDraft: number): Promise<void> {
    entry.file = await this.#ports.shrink(entry.file);
    const others = [...this.#entries.values()].filter(
      (each) => each !== entry && each.item.state !== 'refused' && this.#isBefore(each, entry),
    );
    const refusal = refuseEarly(entry.file, onDraft + others.length);
    if (refusal !== null) this.#change(entry, { state: 'refused', sentence: refusal });
    else if (!entry.removed) await this.#send(entry);
  }

  #isBefore(one: Entry, other: Entry): boolean {
    const keys = [...this.#entries.keys()];
    return keys.indexOf(one.item.key) < keys.indexOf(other.item.key);
  }

  async #send(entry: Entry): Promise<void> {
    this.#change(entry, {
      state: 'uploading',
      bytes: entry.file.size,
      name: entry.file.name.normalize('NFC'),
    });
    const lost = () => this.#change(entry, { state: 'failed', sentence: evidenceTexts.networkFailed });
    try {
      entry.running = await this.#ports.start(entry.file, {
        onPercent: (percent) => this.#change(entry, { state: 'uploading', percent }),
        onWaiting: () => this.#change(entry, { state: 'waiting' }),
        onDone: (fileId) => this.#done(entry, fileId),
        onRefused: ({ title }) => this.#change(entry, { state: 'refused', sentence: title }),
        onLost: lost,
      });
    } catch {
      // The uploader itself is fetched when it is first needed; without a network it is not there.
      lost();
    }
  }

  #done(entry: Entry, id: string): void {
    const { name, bytes, key } = entry.item;
    this.#entries.delete(key);
    const kind = kindByName(name) ?? 'image';
    if (!entry.removed) this.#onReady({ id, name, bytes, kind, state: 'ready' });
    this.#show();
  }

  #change(entry: Entry, change: Partial<UploadItem>): void {
    entry.item = { ...entry.item, ...change };
    this.#show();
  }

  #show(): void {
    this.#items = [...this.#entries.values()].map(({ item }) => item);
    this.#listeners.forEach((listener) => listener());
  }
}

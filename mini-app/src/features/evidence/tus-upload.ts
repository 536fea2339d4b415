import type { DetailedError } from 'tus-js-client';
import { authorization } from '../../api/client.ts';
import { evidenceEndpoint } from '../../api/evidence.ts';
import { problemFrom, type ApiProblem } from '../../api/problem.ts';
import { currentSession } from '../../api/session.ts';
import { fileFingerprint } from './file-fingerprint.ts';

export type UploadEvents = {
  /** 0 … 100; also the sign that the network is back after `onWaiting`. */
  onPercent: (percent: number) => void;
  /** The network is away; it goes on by itself after a while. */
  onWaiting: () => void;
  onDone: (fileId: string) => void;
  /** The server's word on the file, for good. */
  onRefused: (refusal: ApiProblem) => void;
  /** The network stayed away; `again` goes on where it stopped. */
  onLost: () => void;
};

export type RunningUpload = { again: () => void; abort: () => Promise<void> };

const RETRY_DELAYS_MS = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];
/** Statuses of the tus protocol that another try mends. */
const PASSING: readonly number[] = [409, 423, 429];

/**
 * Sends a file in the resumable tus protocol. Begun before and broken off, it goes on where it stopped, also
 * after a reload when the same file is chosen again. `dossier` is the code of the dossier that it is for, instead of the
 * draft.
 */
export async function startTusUpload(
  file: File,
  events: UploadEvents,
  dossier?: string,
): Promise<RunningUpload> {
  const { Upload } = await import('tus-js-client');
  const owner = `${currentSession()?.person.id ?? ''}${dossier ?? ''}`;
  const upload = new Upload(file, {
    endpoint: evidenceEndpoint(),
    metadata: { filename: file.name.normalize('NFC'), filetype: file.type, ...(dossier && { dossier }) },
    retryDelays: RETRY_DELAYS_MS,
    fingerprint: (chosen) => fileFingerprint(chosen, owner),
    removeFingerprintOnSuccess: true,
    // The token may be renewed while a long upload runs.
    onBeforeRequest: (request) =>
      Object.entries(authorization()).forEach(([name, value]) => request.setHeader(name, value)),
    onProgress: (sent, total) => events.onPercent(total === 0 ? 0 : Math.floor((sent / total) * 100)),
    onShouldRetry: (error) => {
      const retry = mayPass(statusOf(error));
      if (retry) events.onWaiting();
      return retry;
    },
    onSuccess: () => events.onDone(idOf(upload.url)),
    onError: (error) => {
      const response = 'originalResponse' in error ? error.originalResponse : null;
      if (response === null || mayPass(response.getStatus())) events.onLost();
      else events.onRefused(problemFrom(response.getStatus(), parseJson(response.getBody())));
    },
  });
  const [before] = await upload.findPreviousUploads();
  if (before) upload.resumeFromPreviousUpload(before);
  upload.start();
  return { again: () => upload.start(), abort: () => upload.abort(true) };
}

function statusOf(error: DetailedError): number {
  return error.originalResponse?.getStatus() ?? 0;
}

/** No answer at all, a server in trouble, or a step out of order: worth another try. */
function mayPass(status: number): boolean {
  return status < 400 || status >= 500 || PASSING.includes(status);
}

function idOf(url: string | null): string {
  return decodeURIComponent(url?.split('?')[0]?.split('/').at(-1) ?? '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

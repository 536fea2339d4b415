import { authorization } from './client.ts';
import { localProblem, problemFrom } from './problem.ts';
import { currentSession } from './session.ts';
import { apiUrl, readAnswer, send } from './transport.ts';

/** A file that the server makes takes longer than an answer. */
const TIMEOUT_MS = 120_000;

/** Fetches a file. @throws ApiProblem */
export async function fetchFile(path: string): Promise<Blob> {
  const response = await send(
    { method: 'get', path, timeoutMs: TIMEOUT_MS },
    currentSession()?.token ?? null,
  );
  if (!response.ok) await readAnswer(response);
  return response.blob();
}

type Sending = {
  type: string;
  name: string;
  onProgress: (share: number) => void;
  /** Beside the name. */
  query?: Record<string, string>;
};

/**
 * Sends a file as it is and gives the parsed JSON of the answer; `onProgress` hears how much is on its way, from 0
 * to 1. (`fetch` does not tell.) @throws ApiProblem
 */
export function sendFile(path: string, file: Blob, sending: Sending): Promise<unknown> {
  const { type, name, onProgress, query } = sending;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl(path, { ...query, name }));
    for (const [header, value] of Object.entries({ ...authorization(), 'Content-Type': type })) {
      request.setRequestHeader(header, value);
    }
    request.timeout = TIMEOUT_MS;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onerror = () => reject(localProblem('offline'));
    request.ontimeout = () => reject(localProblem('timeout'));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300 && body !== undefined) resolve(body);
      else reject(problemFrom(request.status, body));
    };
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import type { DemonstrationCredentials } from '../demonstration/credentials.ts';
import { metaSignature } from '../messenger-simulator/signing.ts';
import { miniAppSignature, oaSignature } from './signing.ts';
import type { Delivery } from './webhook-delivery.ts';

export interface SignedBody {
  rawBody: string;
  /** Name of the header that carries the signature. */
  header: 'X-ZEvent-Signature' | 'X-Hub-Signature-256';
  signature: string;
}

/** Writes the body once and signs exactly that text. A retry says how many attempts came before it. */
export function signDelivery(delivery: Delivery, credentials: DemonstrationCredentials): SignedBody {
  const { channel, event, failures } = delivery;
  const header = 'X-ZEvent-Signature';
  const asItIs = JSON.stringify(event);
  if (channel === 'messenger') {
    const signature = metaSignature(asItIs, credentials.messengerAppSecret);
    return { rawBody: asItIs, header: 'X-Hub-Signature-256', signature };
  }
  if (channel === 'mini-app')
    return { rawBody: asItIs, header, signature: miniAppSignature(event, credentials.openApiKey) };
  const rawBody = JSON.stringify(failures > 0 ? { ...event, num_retry: failures } : event);
  const timestamp = String(event['timestamp']);
  return { rawBody, header, signature: oaSignature({ ...credentials, rawBody, timestamp }) };
}

const spoil = (signature: string): string => signature.slice(0, -1) + (signature.endsWith('0') ? '1' : '0');

function failureName(error: unknown, answerMs: number): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return `no answer within ${answerMs} ms`;
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ?? error.message;
}

export interface PostSettings {
  url: string;
  credentials: DemonstrationCredentials;
  wrongSignature: boolean;
  /** Real milliseconds that the server has to answer. */
  answerMs: number;
}

/** One attempt. @returns `200`, or the name of what went wrong */
export async function postWebhook(delivery: Delivery, settings: PostSettings): Promise<string> {
  const { url, credentials, wrongSignature, answerMs } = settings;
  const { rawBody, header, signature } = signDelivery(delivery, credentials);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...delivery.headers,
        [header]: wrongSignature ? spoil(signature) : signature,
      },
      body: rawBody,
      redirect: 'manual',
      signal: AbortSignal.timeout(answerMs),
    });
    await answer.body?.cancel();
    return answer.status === 200 ? '200' : `HTTP ${answer.status}`;
  } catch (error) {
    return failureName(error, answerMs);
  }
}

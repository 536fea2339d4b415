import { AppError, parsePhone } from '@sang-kien/shared';
import { z } from 'zod';
import type { Log, ZaloIdentity } from '../services/ports.ts';
import { zaloRefusals } from './refusal-texts.ts';
import { appSecretProof } from './app-secret-proof.ts';
import { graphRefusal, isConfigurationFault } from './graph-refusal.ts';
import { askForJson, Unreachable, type Fetch, type JsonCall } from '../net/ask-for-json.ts';

export type ZaloIdentitySettings = {
  graphUrl: string;
  oauthUrl: string;
  appId: string;
  appSecret: string;
  log: Log;
  fetch?: Fetch;
  timeLimitMs?: number;
};

const faultSchema = z.looseObject({
  error: z.coerce.number().default(0),
  message: z.string().default(''),
});
const profileSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().optional(),
  user_id_by_oa: z.string().optional(),
});
const phoneSchema = z.looseObject({ data: z.looseObject({ number: z.coerce.string() }) });
const grantSchema = z.looseObject({ access_token: z.string().min(1) });

/** Reads people and their phone numbers at Zalo's Graph, and signs browsers in by OAuth (3.2 to 3.4). */
export function createZaloIdentity(settings: ZaloIdentitySettings): ZaloIdentity {
  const { graphUrl, oauthUrl, appId, appSecret, log } = settings;
  const ask = (call: JsonCall) => askPatiently(call, settings);

  return {
    async profile(accessToken) {
      const answer = await ask({
        url: `${graphUrl}/v2.0/me?fields=id,name,picture,user_id_by_oa`,
        headers: { access_token: accessToken, appsecret_proof: appSecretProof(accessToken, appSecret) },
      });
      refuseFault(answer, log);
      const { id, name, user_id_by_oa: oaUserId } = read(profileSchema, answer);
      return { zaloUserId: id, oaUserId: oaUserId || null, name: name || null };
    },

    async phone(accessToken, phoneToken) {
      const headers = { access_token: accessToken, code: phoneToken, secret_key: appSecret };
      const answer = await ask({ url: `${graphUrl}/v2.0/me/info`, headers });
      refuseFault(answer, log, new AppError('refused', zaloRefusals.phoneNotGiven));
      const phone = parsePhone(read(phoneSchema, answer).data.number);
      if (!phone) throw new AppError('refused', zaloRefusals.phoneNotVietnamese);
      return phone;
    },

    async exchangeBrowserCode(code, codeVerifier) {
      const grant = { code, app_id: appId, grant_type: 'authorization_code', code_verifier: codeVerifier };
      const answer = await ask({
        url: `${oauthUrl}/v4/access_token`,
        method: 'POST',
        headers: { secret_key: appSecret },
        body: new URLSearchParams(grant),
      });
      const granted = grantSchema.safeParse(answer);
      if (granted.success) return { accessToken: granted.data.access_token };
      log.warn({ code: faultOf(answer).error }, 'Zalo refused the code of a browser sign-in');
      throw new AppError('unauthenticated', zaloRefusals.signInCodeRefused);
    },
  };
}

async function askPatiently(call: JsonCall, settings: ZaloIdentitySettings): Promise<unknown> {
  const { fetch = globalThis.fetch, timeLimitMs = 8000, log } = settings;
  try {
    return await askForJson(call, { fetch, timeLimitMs });
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    log.warn({ reason: error.reason }, 'Zalo did not answer about a person');
    throw new AppError('unavailable', zaloRefusals.zaloDown);
  }
}

function faultOf(answer: unknown): { error: number; message: string } {
  const parsed = faultSchema.safeParse(answer);
  return parsed.success ? parsed.data : { error: 0, message: '' };
}

/** Zalo's messages may hold an address of ours, so only the number is logged. */
function refuseFault(answer: unknown, log: Log, otherwise?: AppError): void {
  const fault = faultOf(answer);
  if (fault.error === 0) return;
  const configuration = isConfigurationFault(fault);
  if (configuration) log.error({ code: fault.error }, `Zalo Graph: ${configuration}`);
  throw graphRefusal(fault, otherwise);
}

function read<Shape extends z.ZodType>(shape: Shape, answer: unknown): z.output<Shape> {
  const parsed = shape.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new AppError('unavailable', zaloRefusals.zaloDown);
}

import { Router, urlencoded, type Request, type Response } from 'express';
import { z } from 'zod';
import { faultGate } from './faults.ts';
import { issueOaPair, spendOaRefresh } from './oa-tokens.ts';
import { OA_NAME } from './oa-info.ts';
import { issueCode, oauthFailure, spendCode } from './oauth-codes.ts';
import { oaPermissionPage, permissionErrorPage, permissionPage } from './pages/permission-page.ts';
import { rememberBrowser } from './browser-person.ts';
import { personaById } from './personas.ts';
import { issueUserPair, spendUserRefresh } from './user-tokens.ts';
import type { World } from './world.ts';

const requestSchema = z.object({
  app_id: z.string().default(''),
  redirect_uri: z.string().default(''),
  code_challenge: z.string().default(''),
  state: z.string().default(''),
});
type PermissionRequest = z.infer<typeof requestSchema>;

const isLocal = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'http:' && url.hostname === 'localhost';
};

function problemOf(world: World, request: PermissionRequest): [number, string] | undefined {
  if (request.app_id !== world.credentials.appId) return [-14002, 'Invalid appId'];
  if (!isLocal(request.redirect_uri)) return [-14003, 'Invalid redirect uri'];
  if (!/^[\w-]{43}$/.test(request.code_challenge)) return [-14004, 'Invalid code challenge'];
  return undefined;
}

/** Reads the request of a permission page; answers itself and gives undefined when it is wrong. */
function readRequest(world: World, input: unknown, res: Response): PermissionRequest | undefined {
  const parsed = requestSchema.safeParse(input);
  const problem: [number, string] | undefined = parsed.success
    ? problemOf(world, parsed.data)
    : [-14001, 'Invalid parameter'];
  if (!problem) return parsed.data;
  res.status(400).send(permissionErrorPage(...problem));
  return undefined;
}

function sendBack(res: Response, request: PermissionRequest, params: Record<string, string>): void {
  const target = new URL(request.redirect_uri);
  for (const [name, value] of Object.entries(params)) target.searchParams.set(name, value);
  if (request.state) target.searchParams.set('state', request.state);
  res.redirect(302, target.href);
}

function grantSocial(world: World, req: Request, res: Response): void {
  const request = readRequest(world, req.body, res);
  if (!request) return;
  const chosen = z.object({ persona: z.string(), consent: z.literal('yes').optional() }).safeParse(req.body);
  const persona = chosen.success ? personaById(chosen.data.persona) : undefined;
  if (!persona) return void res.status(400).send(permissionErrorPage(-14005, 'Unknown persona'));
  rememberBrowser(res, persona);
  const consent = chosen.data?.consent === 'yes';
  const challenge = request.code_challenge;
  const code = issueCode(world, { audience: 'social', persona: persona.id, consent, challenge });
  sendBack(res, request, { code });
}

function grantOa(world: World, req: Request, res: Response): void {
  const request = readRequest(world, req.body, res);
  if (!request) return;
  const allowed = z.object({ choice: z.literal('allow') }).safeParse(req.body).success;
  if (!allowed) return sendBack(res, request, { error: '-14010' });
  const challenge = request.code_challenge;
  const code = issueCode(world, { audience: 'oa', persona: 'admin', consent: false, challenge });
  sendBack(res, request, { code, oa_id: world.credentials.oaId });
}

const tokenSchema = z.object({
  app_id: z.string(),
  grant_type: z.enum(['authorization_code', 'refresh_token']),
  code: z.string().default(''),
  code_verifier: z.string().default(''),
  refresh_token: z.string().default(''),
});
type TokenRequest = z.infer<typeof tokenSchema>;

function socialToken(world: World, request: TokenRequest) {
  if (request.grant_type === 'refresh_token') {
    const owner = spendUserRefresh(world, request.refresh_token);
    return owner
      ? issueUserPair(world, owner.persona, owner.grant.consent)
      : oauthFailure(-14014, 'Invalid refresh token');
  }
  const { code, code_verifier: verifier } = request;
  const grant = spendCode(world, { code, verifier, audience: 'social' });
  const persona = grant && personaById(grant.persona);
  return persona
    ? issueUserPair(world, persona, grant.consent)
    : oauthFailure(-14019, 'Invalid authorized code');
}

function oaToken(world: World, request: TokenRequest) {
  const { code, code_verifier: verifier } = request;
  if (request.grant_type === 'refresh_token')
    return spendOaRefresh(world, request.refresh_token)
      ? issueOaPair(world)
      : oauthFailure(-14014, 'Invalid refresh token');
  return spendCode(world, { code, verifier, audience: 'oa' })
    ? issueOaPair(world)
    : oauthFailure(-14019, 'Invalid authorized code');
}

const tokenEndpoint =
  (world: World, answer: (world: World, request: TokenRequest) => object) =>
  (req: Request, res: Response) => {
    const { appId, appSecret } = world.credentials;
    if (req.get('secret_key') !== appSecret) return res.json(oauthFailure(-14004, 'Invalid secret key'));
    const parsed = tokenSchema.safeParse(req.body);
    if (!parsed.success) return res.json(oauthFailure(-14001, 'Invalid parameter'));
    if (parsed.data.app_id !== appId) return res.json(oauthFailure(-14002, 'Invalid appId'));
    return res.json(answer(world, parsed.data));
  };

/** oauth.zaloapp.com: people's sign-in and the OA's own tokens (Zalo reference 3.1, 3.2). */
export function oauthRoutes(world: World): Router {
  const form = urlencoded({ extended: false });
  const gate = faultGate(world.faults, 'oauth');
  const router = Router();
  router.get('/v4/permission', (req, res) => {
    const request = readRequest(world, req.query, res);
    if (request) res.send(permissionPage(request));
  });
  router.post('/v4/permission', form, (req, res) => grantSocial(world, req, res));
  router.get('/v4/oa/permission', (req, res) => {
    const request = readRequest(world, req.query, res);
    if (request) res.send(oaPermissionPage(request, OA_NAME));
  });
  router.post('/v4/oa/permission', form, (req, res) => grantOa(world, req, res));
  router.post('/v4/access_token', gate, form, tokenEndpoint(world, socialToken));
  router.post('/v4/oa/access_token', gate, form, tokenEndpoint(world, oaToken));
  return router;
}

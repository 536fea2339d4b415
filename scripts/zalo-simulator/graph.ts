import { Router, type Request } from 'express';
import { faultGate } from './faults.ts';
import { stateOf } from './people.ts';
import { spendPhoneCode } from './phone-codes.ts';
import { appSecretProof } from './signing.ts';
import { ownerOf, type TokenOwner } from './user-tokens.ts';
import type { World } from './world.ts';

interface GraphError {
  error: number;
  message: string;
}

const foreignIp: GraphError = {
  error: -501,
  message: 'Personal information is limited due to IP address not inside Vietnam: 203.0.113.7',
};
const sessionInvalid: GraphError = { error: 452, message: 'Session key invalid' };

function authenticate(world: World, req: Request): TokenOwner | GraphError {
  if (world.faults.graphError === -501) return foreignIp;
  const owner = ownerOf(world, req.get('access_token') ?? '');
  return world.faults.graphError === 452 || !owner ? sessionInvalid : owner;
}

const proofIsGood = (world: World, req: Request): boolean =>
  req.get('appsecret_proof') === appSecretProof(req.get('access_token') ?? '', world.credentials.appSecret);

/** Members that need the person's consent come only with it; ids always (Zalo reference 3.3). */
function profile(world: World, { persona, grant }: TokenOwner, fields: string[]) {
  const { follows } = stateOf(world, persona);
  const known: Record<string, () => unknown> = {
    ...(grant.consent && {
      name: () => persona.name,
      picture: () => ({ data: { url: `${world.url()}/avatars/${persona.id}.svg` } }),
    }),
    ...(follows && { user_id_by_oa: () => persona.oaUserId }),
    is_follower: () => follows,
    is_sensitive: () => false,
  };
  const asked = fields.flatMap((field) => {
    const name = field.trim().replace(/\.type\(\w+\)$/, '');
    const read = Object.hasOwn(known, name) ? known[name] : undefined;
    return read ? [[name, read()] as const] : [];
  });
  return { error: 0, message: 'Success', id: persona.zaloUserId, ...Object.fromEntries(asked) };
}

/** graph.zalo.me: who a user token belongs to, and the phone number behind a phone token (3.3, 3.4). */
export function graphRoutes(world: World): Router {
  const router = Router();
  router.use(['/v2.0/me', '/v2.0/me/info'], faultGate(world.faults, 'graph'));
  router.get('/v2.0/me', (req, res) => {
    const owner = authenticate(world, req);
    if ('error' in owner) return res.json(owner);
    if (!proofIsGood(world, req)) return res.json({ error: 100, message: 'Invalid appsecret_proof' });
    const fields = typeof req.query['fields'] === 'string' ? req.query['fields'] : 'id,name,picture';
    return res.json(profile(world, owner, fields.split(',')));
  });
  router.get('/v2.0/me/info', (req, res) => {
    const owner = authenticate(world, req);
    if ('error' in owner) return res.json(owner);
    if (req.get('secret_key') !== world.credentials.appSecret)
      return res.json({ error: 100, message: 'Invalid secret_key' });
    if (!spendPhoneCode(world, req.get('code') ?? '', owner.persona))
      return res.json({ error: 115, message: 'code is invalid or expired' });
    return res.json({ data: { number: owner.persona.phone }, error: 0, message: 'Success' });
  });
  return router;
}

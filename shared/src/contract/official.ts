import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { roleResponse } from './session.ts';
import { submissionDetail } from './submission.ts';

export const acceptInvitation = endpoint({
  method: 'post',
  path: '/official/invitations/accept',
  summary: 'Take up an invitation link: valid once, for seven days',
  access: 'person',
  body: z.object({ token: z.string().min(16).max(200) }),
  status: 200,
  response: roleResponse,
});

export const settleUnit = endpoint({
  method: 'post',
  path: '/official/submissions/:code/unit',
  summary: 'Put a dossier that came in under “Khác” to the unit it belongs to, within my own units',
  access: 'official',
  body: z.object({ unitId: z.string().min(1).max(100) }),
  status: 200,
  response: submissionDetail,
});

import { askQuestion } from './ask.ts';
import { deleteDraft, getDraft, saveDraft } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { closeHandOver, getHandOver, listHandOvers, replyToHandOver } from './hand-over.ts';
import { listNotifications, readNotification } from './notification.ts';
import { acceptInvitation, listOfficialSubmissions, settleUnit } from './official.ts';
import { getProgramme } from './programme.ts';
import { getMe, openBrowserSession, openSession, sharePhone } from './session.ts';
import { createSubmission, getSubmission, listSubmissions } from './submission.ts';
import { searchUnits } from './unit.ts';

/** Every endpoint under `/api/v1`, for the OpenAPI page and for checks that none is left out. */
export const endpoints: readonly Endpoint[] = [
  getProgramme,
  openSession,
  openBrowserSession,
  getMe,
  sharePhone,
  getDraft,
  saveDraft,
  deleteDraft,
  createSubmission,
  listSubmissions,
  getSubmission,
  searchUnits,
  askQuestion,
  listNotifications,
  readNotification,
  acceptInvitation,
  listOfficialSubmissions,
  settleUnit,
  listHandOvers,
  getHandOver,
  replyToHandOver,
  closeHandOver,
];

import {
  inviteOfficial,
  listInvitations,
  listOfficials,
  revokeInvitation,
  revokeOfficial,
} from './appointment.ts';
import { askQuestion } from './ask.ts';
import { getBoard } from './board.ts';
import { decideSubmission, editSubmission, withdrawSubmission } from './decision.ts';
import { getOfficialTasks, listOfficialSubmissions } from './dossier-list.ts';
import { getCommendation, getCommendationDocument } from './commendation.ts';
import { deleteDraft, getDraft, saveDraft } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { closeHandOver, getHandOver, listHandOvers, replyToHandOver } from './hand-over.ts';
import {
  createImport,
  getImport,
  getImportResult,
  getImportTemplate,
  listImports,
  runImport,
} from './import.ts';
import { getNotificationSettings, saveNotificationSettings } from './notification-settings.ts';
import { listLog } from './log.ts';
import { listNotifications, readNotification } from './notification.ts';
import { acceptInvitation, settleUnit } from './official.ts';
import { getProgramme } from './programme.ts';
import {
  downloadExport,
  getExport,
  getMonthReport,
  getReportChanges,
  getReportPeople,
  orderExport,
} from './report.ts';
import { getMe, openBrowserSession, openSession, sharePhone } from './session.ts';
import { createSubmission, getSubmission, listSubmissions } from './submission.ts';
import { listUndelivered } from './undelivered.ts';
import { getTargetSheet, readTargetSheet, setTargets } from './target.ts';
import { searchUnits } from './unit.ts';
import { listLagging, listUrges, previewUrge, sendUrge } from './urge.ts';

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
  editSubmission,
  withdrawSubmission,
  searchUnits,
  askQuestion,
  listNotifications,
  readNotification,
  acceptInvitation,
  listOfficials,
  revokeOfficial,
  listInvitations,
  inviteOfficial,
  revokeInvitation,
  listLog,
  getOfficialTasks,
  listOfficialSubmissions,
  getBoard,
  setTargets,
  getTargetSheet,
  readTargetSheet,
  settleUnit,
  decideSubmission,
  listLagging,
  previewUrge,
  sendUrge,
  listUrges,
  getCommendation,
  getCommendationDocument,
  listHandOvers,
  getHandOver,
  replyToHandOver,
  closeHandOver,
  getImportTemplate,
  createImport,
  listImports,
  getImport,
  runImport,
  getImportResult,
  getMonthReport,
  getReportPeople,
  getReportChanges,
  orderExport,
  getExport,
  downloadExport,
  getNotificationSettings,
  saveNotificationSettings,
  listUndelivered,
];

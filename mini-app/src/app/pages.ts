import { lazy } from 'react';

/** Every page but the first screen is fetched when it is opened. */
export const pages = {
  Submission: lazy(() => import('../pages/nop/routes.tsx').then((m) => ({ default: m.SubmissionRoutes }))),
  Receipt: lazy(() => import('../pages/receipt.tsx').then((m) => ({ default: m.ReceiptPage }))),
  MySubmissions: lazy(() =>
    import('../pages/my-submissions.tsx').then((m) => ({ default: m.MySubmissionsPage })),
  ),
  Dossier: lazy(() => import('../pages/dossier.tsx').then((m) => ({ default: m.DossierPage }))),
  Amend: lazy(() => import('../pages/amend.tsx').then((m) => ({ default: m.AmendPage }))),
  Guide: lazy(() => import('../pages/guide.tsx').then((m) => ({ default: m.GuidePage }))),
  Support: lazy(() => import('../pages/support.tsx').then((m) => ({ default: m.SupportPage }))),
  Inbox: lazy(() => import('../pages/inbox.tsx').then((m) => ({ default: m.InboxPage }))),
  Official: lazy(() => import('../pages/official.tsx').then((m) => ({ default: m.OfficialPage }))),
  OfficialDossiers: lazy(() =>
    import('../pages/official-dossiers.tsx').then((m) => ({ default: m.OfficialDossiersPage })),
  ),
  OnBehalf: lazy(() => import('../pages/on-behalf.tsx').then((m) => ({ default: m.OnBehalfPage }))),
  Board: lazy(() => import('../pages/board.tsx').then((m) => ({ default: m.BoardPage }))),
  Targets: lazy(() => import('../pages/targets.tsx').then((m) => ({ default: m.TargetsPage }))),
  Urge: lazy(() => import('../pages/urge.tsx').then((m) => ({ default: m.UrgePage }))),
  UrgeHistory: lazy(() => import('../pages/urge-history.tsx').then((m) => ({ default: m.UrgeHistoryPage }))),
  Commendation: lazy(() =>
    import('../pages/commendation.tsx').then((m) => ({ default: m.CommendationPage })),
  ),
  HandOvers: lazy(() => import('../pages/hand-overs.tsx').then((m) => ({ default: m.HandOversPage }))),
  HandOver: lazy(() => import('../pages/hand-over.tsx').then((m) => ({ default: m.HandOverPage }))),
  Imports: lazy(() => import('../pages/import.tsx').then((m) => ({ default: m.ImportsPage }))),
  Import: lazy(() => import('../pages/import.tsx').then((m) => ({ default: m.ImportPage }))),
  NotificationSettings: lazy(() =>
    import('../pages/notification-settings.tsx').then((m) => ({ default: m.NotificationSettingsPage })),
  ),
  Undelivered: lazy(() => import('../pages/undelivered.tsx').then((m) => ({ default: m.UndeliveredPage }))),
  Report: lazy(() => import('../pages/report.tsx').then((m) => ({ default: m.ReportPage }))),
  Officials: lazy(() => import('../pages/officials.tsx').then((m) => ({ default: m.OfficialsPage }))),
  Log: lazy(() => import('../pages/log.tsx').then((m) => ({ default: m.LogPage }))),
  Invitation: lazy(() => import('../pages/invitation.tsx').then((m) => ({ default: m.InvitationPage }))),
  OAuthReturn: lazy(() => import('../pages/oauth-return.tsx').then((m) => ({ default: m.OAuthReturnPage }))),
  Permissions: lazy(() => import('../pages/permissions.tsx').then((m) => ({ default: m.PermissionsPage }))),
};

import { listSubmissions } from '../../../api/submission.ts';

/** Code of the newest dossier of mine that was handed in at or after an instant (ISO 8601); null without one. */
export async function handedInSince(instant: string): Promise<string | null> {
  const [newest] = await listSubmissions();
  const since = newest !== undefined && Date.parse(newest.submittedAt) >= Date.parse(instant);
  return since ? newest.code : null;
}

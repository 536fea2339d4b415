import type { ExportState } from '@sang-kien/shared';
import { useCallback, useEffect, useState } from 'react';
import { isUnanswered, sentenceOf } from '../../../api/problem.ts';
import { getExport, getExportFile, orderExport, type ExportOrder } from '../../../api/report.ts';
import { saveAs } from '../../../components/save-as.ts';

/** Often enough to see a file grow. */
const LOOK_EVERY_MS = 1000;

export type Exporting = { order: ExportOrder; state: ExportState | null; failure: string | null };

/** Orders one file at a time, follows it until it is done, and hands it to the device. */
export function useExport() {
  const [exporting, setExporting] = useState<Exporting | null>(null);
  const { state, failure } = exporting ?? { state: null, failure: null };
  const under = state !== null && (state.state === 'waiting' || state.state === 'running');
  useEffect(() => {
    if (!under) return;
    let outdated = false;
    const look = async () => {
      const seen = await followed(state);
      if (!outdated) setExporting((before) => before && { ...before, ...seen });
    };
    const timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [under, state]);
  const start = useCallback(async (order: ExportOrder) => {
    setExporting({ order, state: null, failure: null });
    const begun = await orderExport(order).then(getExport).then(asState, asFailure);
    setExporting({ order, ...begun });
  }, []);
  /** Once more, of a file that is done. */
  const save = useCallback(async (done: ExportState) => {
    const seen = await saved(done);
    setExporting((before) => before && { ...before, ...seen });
  }, []);
  const busy = exporting !== null && failure === null && (state === null || under);
  return { exporting, busy, start, save };
}

type Seen = Pick<Exporting, 'state' | 'failure'>;
const asState = (state: ExportState): Seen => ({ state, failure: null });
const asFailure = (error: unknown): Seen => ({ state: null, failure: sentenceOf(error) });

/**
 * How far it is now. A look that the network lost is no failure of the file: it is looked again. A refusal is one: the
 * post has ended, or the file has been swept away, and no waiting helps.
 */
async function followed(before: ExportState): Promise<Seen> {
  const seen = await getExport(before.id).then(asState, (error: unknown) =>
    isUnanswered(error) ? asState({ ...before }) : asFailure(error),
  );
  if (seen.state?.state === 'failed') return { state: null, failure: seen.state.reason };
  return seen.state?.state === 'done' ? saved(seen.state) : seen;
}

/** Fetches a file that is done and hands it to the device; what is lost on the way may be fetched again. */
async function saved(state: ExportState): Promise<Seen> {
  try {
    saveAs(await getExportFile(state.id), state.fileName ?? state.id);
    return asState(state);
  } catch (error) {
    return isUnanswered(error) ? { state, failure: sentenceOf(error) } : asFailure(error);
  }
}

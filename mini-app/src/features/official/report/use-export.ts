import type { ExportState } from '@sang-kien/shared';
import { useCallback, useEffect, useState } from 'react';
import { sentenceOf } from '../../../api/problem.ts';
import { getExport, getExportFile, orderExport, type ExportOrder } from '../../../api/report.ts';
import { saveAs } from '../../../components/save-as.ts';

/** Often enough to see a file grow. */
const LOOK_EVERY_MS = 1000;

export type Exporting = { order: ExportOrder; state: ExportState | null; failure: string | null };

/** Orders one file at a time, follows it until it is done, and hands it to the device. */
export function useExport() {
  const [exporting, setExporting] = useState<Exporting | null>(null);
  const { state } = exporting ?? { state: null };
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
  const busy = exporting !== null && exporting.failure === null && (state === null || under);
  return { exporting, busy, start };
}

type Seen = Pick<Exporting, 'state' | 'failure'>;
const asState = (state: ExportState): Seen => ({ state, failure: null });
const asFailure = (error: unknown): Seen => ({ state: null, failure: sentenceOf(error) });

/** How far it is now. A look that the network lost is no failure of the file: it is looked again. */
async function followed(before: ExportState): Promise<Seen> {
  const state = await getExport(before.id).catch(() => ({ ...before }));
  if (state.state === 'failed') return { state, failure: state.reason };
  if (state.state !== 'done') return asState(state);
  return saveExport(state).then(
    () => asState(state),
    (error: unknown) => ({ state, failure: sentenceOf(error) }),
  );
}

/** Fetches a file that is done and hands it to the device. */
export async function saveExport({ id, fileName }: ExportState): Promise<void> {
  saveAs(await getExportFile(id), fileName ?? id);
}

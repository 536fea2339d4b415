import type { ProgrammeResponse } from '@sang-kien/shared';
import { sentenceOf } from '../../api/problem.ts';
import { useProgramme } from '../../api/use-programme.ts';
import { Failed } from '../../components/failed.tsx';
import { Notice } from '../../components/notice.tsx';
import { homeTexts } from '../../texts/home.ts';

/** Whether submissions are taken now, in the programme's own words. */
export function GateCard() {
  const programme = useProgramme();
  if (programme.state === 'loading') return <Notice>{homeTexts.gateLoading}</Notice>;
  if (programme.state === 'failed') {
    return <Failed sentence={sentenceOf(programme.error)} retry={programme.retry} />;
  }
  const { gate } = programme.value;
  return <Notice tone={toneOf(gate.state)}>{gate.sentence}</Notice>;
}

function toneOf(state: ProgrammeResponse['gate']['state']) {
  return state === 'open' ? 'success' : 'warning';
}

import type { SupportNext, SupportTopic } from '@sang-kien/shared';
import { useNavigate } from 'react-router-dom';
import { useProgramme } from '../../api/use-programme.ts';
import { wayOf } from './next-step.ts';
import { openProgrammeChat } from './open-chat.ts';

/** Takes a step that an answer offers; another answer is shown by `show`. */
export function useTakeStep(show: (topic: SupportTopic) => void) {
  const navigate = useNavigate();
  const programme = useProgramme();
  const zaloUrl = programme.state === 'ready' ? programme.value.support.zaloUrl : null;
  return (step: SupportNext, offered: readonly SupportNext[]) => {
    const way = wayOf(step, offered);
    if (way === 'chat') void openProgrammeChat(zaloUrl);
    else if ('page' in way) void navigate(way.page);
    else show(way.topic);
  };
}

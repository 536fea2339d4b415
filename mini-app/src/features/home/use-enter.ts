import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { signIn } from '../../api/sign-in.ts';
import { useSession } from '../../api/use-session.ts';
import { currentPlatform } from '../../platform/current.ts';

/**
 * Opens a page that needs a session. A plain browser without one leaves for Zalo's page at once and comes back
 * to the wanted page; inside Zalo the page itself signs in without asking.
 */
export function useEnter() {
  const navigate = useNavigate();
  const session = useSession();
  const [leavingFor, setLeavingFor] = useState<string | null>(null);
  const enter = (path: string) => {
    if (session !== null || currentPlatform().name === 'zalo') return navigate(path);
    setLeavingFor(path);
    // Where leaving fails, the page says so and offers its own way in.
    signIn(path).catch(() => navigate(path));
  };
  return { enter, leavingFor };
}

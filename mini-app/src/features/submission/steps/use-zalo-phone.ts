import { formatPhone } from '@sang-kien/shared';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../../../api/problem.ts';
import { sharePhone } from '../../../api/me.ts';
import { currentSession } from '../../../api/session.ts';
import { currentPlatform } from '../../../platform/current.ts';

export type PhoneAsking = 'not-asked' | 'asking' | 'refused' | 'filled';

/** Zalo's sheet is shown once in a visit: who said no is not asked again. */
let askedInThisVisit = false;

/**
 * Asks Zalo for the phone number when the person touches the empty field, never before. What the person types
 * meanwhile wins over the answer.
 */
export function useZaloPhone(field: { isEmpty: () => boolean; fill: (phone: string) => void }) {
  const [asking, setAsking] = useState<PhoneAsking>('not-asked');
  useEffect(() => () => currentPlatform().dismissPhone(), []);
  const touched = () => {
    if (askedInThisVisit || !field.isEmpty()) return;
    askedInThisVisit = true;
    setAsking('asking');
    void knownPhone().then((phone) => {
      if (phone !== null && field.isEmpty()) field.fill(formatPhone(phone));
      setAsking(phone === null ? 'refused' : 'filled');
    });
  };
  return { asking, touched, typed: () => currentPlatform().dismissPhone() };
}

/** The number that the person shared before, or shares now. */
async function knownPhone(): Promise<string | null> {
  return currentSession()?.person.phone ?? askZalo();
}

/** The number as `+84…`; null when it was refused or could not be had. */
async function askZalo(): Promise<string | null> {
  const answer = await currentPlatform().phone();
  if (answer.kind !== 'token') return null;
  try {
    return await sharePhone({ phoneToken: answer.token, zaloAccessToken: answer.accessToken });
  } catch (refusal) {
    // The number can be typed by hand, so that this failure stops nobody.
    if (refusal instanceof ApiProblem) return null;
    throw refusal;
  }
}

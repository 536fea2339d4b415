import { CONFEDERATION_UNIT_ID, fitsSeat, needsBaseUnion, type OfficialRole } from '@sang-kien/shared';
import { useState } from 'react';
import { inviteOfficial, type Invited } from '../../../api/appointment.ts';
import { sentenceOf } from '../../../api/problem.ts';
import { peopleTexts } from '../../../texts/official-people.ts';

const texts = peopleTexts.invite;

export type InviteForm = { role: OfficialRole | null; unitId: string; union: string };
export type InviteErrors = { role?: string; unitId?: string; union?: string };
export const blankInvite: InviteForm = { role: null, unitId: '', union: '' };

/** What a form lacks, each by its field. */
export function missingIn({ role, unitId, union }: InviteForm): InviteErrors {
  if (role === null) return { role: texts.chooseRole };
  const atTop = fitsSeat(role, CONFEDERATION_UNIT_ID);
  return {
    ...(!atTop && unitId === '' ? { unitId: texts.choosePlace } : {}),
    ...(needsBaseUnion(role) && union.trim() === '' ? { union: texts.unionMissing } : {}),
  };
}

/** A filled-in form on its way to the server. */
export function useInvite(onInvited: (invited: Invited) => void) {
  const [form, setForm] = useState(blankInvite);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async () => {
    setTried(true);
    const { role, unitId, union } = form;
    if (role === null || Object.keys(missingIn(form)).length > 0) return;
    setBusy(true);
    setFailure(null);
    try {
      const grassrootsUnion = needsBaseUnion(role) ? { grassrootsUnion: union.trim() } : {};
      onInvited(await inviteOfficial({ scopeId: unitId || CONFEDERATION_UNIT_ID, role, ...grassrootsUnion }));
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setBusy(false);
  };
  // Nothing is called missing before the first try; from then on only what still is.
  const errors = tried ? missingIn(form) : {};
  return { form, setForm, errors, busy, failure, submit };
}

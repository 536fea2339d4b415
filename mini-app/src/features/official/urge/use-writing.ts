import { type UrgePreview, type UrgePreviewUnit, type UrgeResult } from '@sang-kien/shared';
import { useRef, useState } from 'react';
import { sentenceOf } from '../../../api/problem.ts';
import { sendUrge } from '../../../api/urge.ts';
import { createSendKey } from '../send-key.ts';
import { faultOf } from './copy-text.ts';

export const TEXT_FIELD = 'urge-text';

/** The message as it is written, who it reaches by the choices made, and the sending of it. */
export function useWriting(preview: UrgePreview, onSent: (result: UrgeResult) => void) {
  const { units } = preview;
  const [text, setText] = useState(preview.text);
  const [tellAbove, setTellAbove] = useState(false);
  const [again, setAgain] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(createSendKey());
  const reached = units.filter((unit) => isReached(unit, { tellAbove, again }));
  const send = async () => {
    const wrong = faultOf(text, preview);
    setError(wrong);
    setFailure(null);
    if (wrong !== undefined) return document.getElementById(TEXT_FIELD)?.focus();
    setBusy(true);
    const order = { scopeIds: units.map(({ scopeId }) => scopeId), text, tellAbove, again };
    try {
      onSent(await sendUrge(order, key.current.keyOf(JSON.stringify(order))));
    } catch (problem) {
      setFailure(sentenceOf(problem));
      setBusy(false);
    }
  };
  return {
    ...{ text, setText, tellAbove, setTellAbove, again, setAgain, error, failure, busy, reached, send },
    viaAbove: units.filter(({ recipients, above }) => recipients.length === 0 && above !== null).length,
    urgedToday: units.filter((unit) => unit.urgedToday).length,
  };
}

type Choices = { tellAbove: boolean; again: boolean };

function isReached({ recipients, above, urgedToday }: UrgePreviewUnit, choices: Choices): boolean {
  if (urgedToday && !choices.again) return false;
  return recipients.length > 0 || (choices.tellAbove && above !== null);
}

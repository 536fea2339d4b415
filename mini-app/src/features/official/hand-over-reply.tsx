import { answerLength, MAX_HAND_OVER_REPLY, type HandOverDetail } from '@sang-kien/shared';
import { useRef, useState } from 'react';
import { replyToHandOver } from '../../api/hand-over.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { handOverTexts } from '../../texts/hand-over.ts';
import { createSendKey } from './send-key.ts';

const texts = handOverTexts.reply;
const FIELD = 'hand-over-reply';

type HandOverReplyProps = { detail: HandOverDetail; onSent: (detail: HandOverDetail) => void };

/** An official's own words into the person's chat, while the channel lets us write. */
export function HandOverReply({ detail, onSent }: HandOverReplyProps) {
  const { text, setText, error, sent, busy, failure, send } = useReply(detail.id, onSent);
  if (!detail.canReply) {
    return (
      <Notice tone="warning">{`${texts.shut} ${detail.phone === null ? '' : texts.shutCall}`.trim()}</Notice>
    );
  }
  return (
    <section className="card">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <TextField
        id={FIELD}
        label={texts.field}
        value={text}
        onChange={setText}
        multiline
        rows={4}
        error={error}
        maxLengthHint={MAX_HAND_OVER_REPLY - answerLength(text)}
      />
      {sent && <Notice tone="success">{texts.sent}</Notice>}
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Button loading={busy} onClick={() => void send()}>
        {texts.send}
      </Button>
    </section>
  );
}

function useReply(id: string, onSent: (detail: HandOverDetail) => void) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle');
  const [failure, setFailure] = useState<string | null>(null);
  const key = useRef(createSendKey());
  const send = async () => {
    const wrong = faultOf(text);
    setError(wrong);
    if (wrong !== undefined) return document.getElementById(FIELD)?.focus();
    setState('busy');
    setFailure(null);
    try {
      onSent(await replyToHandOver(id, text, key.current.keyOf(text)));
      key.current = createSendKey();
      setText('');
      setState('sent');
    } catch (problem) {
      setFailure(sentenceOf(problem));
      setState('idle');
    }
  };
  const change = (typed: string) => {
    setText(typed);
    if (typed !== '') setState((now) => (now === 'sent' ? 'idle' : now));
  };
  return { text, setText: change, error, sent: state === 'sent', busy: state === 'busy', failure, send };
}

function faultOf(text: string): string | undefined {
  const length = answerLength(text);
  if (length === 0) return texts.empty;
  return length > MAX_HAND_OVER_REPLY ? texts.tooLong : undefined;
}

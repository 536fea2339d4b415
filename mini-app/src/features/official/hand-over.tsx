import type { HandOverDetail } from '@sang-kien/shared';
import { useState } from 'react';
import { closeHandOver, getHandOver } from '../../api/hand-over.ts';
import { sentenceOf } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { moment } from '../../components/moment.ts';
import { Notice } from '../../components/notice.tsx';
import { handOverTexts as texts } from '../../texts/hand-over.ts';
import { useDelivery } from './hand-over-delivery.ts';
import { HandOverReply } from './hand-over-reply.tsx';
import { HandOverTalk } from './hand-over-talk.tsx';
import { HandOverWho } from './hand-over-who.tsx';

/** One person who asked for a person: who it is, what was said, and what an official can do. */
export function HandOver({ id }: { id: string }) {
  const loaded = useLoad(() => getHandOver(id), id);
  return <Loaded load={loaded}>{(detail) => <Seen first={detail} />}</Loaded>;
}

function Seen({ first }: { first: HandOverDetail }) {
  const [detail, setDetail] = useState(first);
  useDelivery(detail, setDetail);
  return (
    <>
      <HandOverWho detail={detail} />
      <HandOverTalk lines={detail.lines} />
      <HandOverReply detail={detail} onSent={setDetail} />
      <Closing detail={detail} onClosed={setDetail} />
    </>
  );
}

type ClosingProps = { detail: HandOverDetail; onClosed: (detail: HandOverDetail) => void };

function Closing({ detail, onClosed }: ClosingProps) {
  const { id, closedAt, closedBy } = detail;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  if (closedAt !== null) {
    return <Notice tone="success">{texts.closed(moment(closedAt), closedBy)}</Notice>;
  }
  const close = async () => {
    setBusy(true);
    setFailure(null);
    try {
      onClosed(await closeHandOver(id));
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Button variant="secondary" loading={busy} onClick={() => void close()}>
        {texts.close}
      </Button>
    </>
  );
}

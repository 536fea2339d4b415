import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { sentenceOf } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Field } from '../../../components/field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { DraftSnapshot } from '../draft/draft-store.ts';
import { stepAddress } from '../form/step-address.ts';
import { beginOnBehalf, discardOwnDraft, standingOf, type Post } from './begin-on-behalf.ts';
import { enteredInThisSitting } from './sitting.ts';

const texts = submissionTexts.onBehalf;

type BeginProps = { posts: readonly Post[]; draft: DraftSnapshot };

/** Before the first person: what an officer needs at hand, and what becomes of a draft that stands in the way. */
export function BeginOnBehalf({ posts, draft }: BeginProps) {
  const entered = enteredInThisSitting();
  return (
    <>
      <p>{texts.lead}</p>
      {entered > 0 && <Notice tone="success">{texts.entered(entered)}</Notice>}
      <Ways {...{ posts, draft }} />
    </>
  );
}

function Ways({ posts, draft }: BeginProps) {
  const navigate = useNavigate();
  const openForm = () => void navigate(stepAddress('personal'));
  switch (standingOf(draft.content)) {
    case 'empty':
      return <Begin posts={posts} onBegun={openForm} />;
    case 'on_behalf':
      return (
        <>
          <Notice>{texts.half(draft.content.author?.fullName?.trim() || texts.nameless)}</Notice>
          <Button onClick={openForm}>{texts.goOn}</Button>
        </>
      );
    case 'own':
      return <OwnInTheWay onOpen={openForm} />;
  }
}

function Begin({ posts, onBegun }: { posts: readonly Post[]; onBegun: () => void }) {
  const id = useId();
  const [chosen, choose] = useState(0);
  const begin = () => {
    beginOnBehalf(posts[chosen]!);
    onBegun();
  };
  return (
    <>
      <Notice>{texts.ready}</Notice>
      {posts.length > 1 && (
        <Field id={id} label={texts.post}>
          <select
            id={id}
            className="input"
            value={chosen}
            onChange={(event) => choose(Number(event.target.value))}
          >
            {posts.map(({ unitId, unitName, grassrootsUnion }, i) => (
              <option key={`${unitId} ${grassrootsUnion}`} value={i}>
                {grassrootsUnion ?? unitName}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Button onClick={begin}>{texts.begin}</Button>
    </>
  );
}

function OwnInTheWay({ onOpen }: { onOpen: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const discard = () => {
    setBusy(true);
    discardOwnDraft()
      .catch((error: unknown) => setFailure(sentenceOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Notice tone="warning">{texts.own}</Notice>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Button onClick={onOpen}>{texts.openOwn}</Button>
      <Button variant="danger" loading={busy} onClick={discard}>
        {texts.discardOwn}
      </Button>
    </>
  );
}

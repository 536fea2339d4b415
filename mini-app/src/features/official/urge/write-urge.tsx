import {
  answerLength,
  MAX_URGE_TEXT,
  urgePlaceholders,
  type UrgePreview,
  type UrgeResult,
} from '@sang-kien/shared';
import { previewUrge } from '../../../api/urge.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Screen } from '../../../components/screen.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { urgeTexts } from '../../../texts/official-urge.ts';
import { UrgeCopies } from './urge-copies.tsx';
import { TEXT_FIELD, useWriting } from './use-writing.ts';

const texts = urgeTexts.write;

type WriteUrgeProps = {
  scopeIds: readonly string[];
  onBack: () => void;
  onSent: (result: UrgeResult) => void;
};

/** The message, each unit's copy of it, who gets it, and the button that sends. */
export function WriteUrge({ scopeIds, onBack, onSent }: WriteUrgeProps) {
  const load = useLoad(() => previewUrge(scopeIds), scopeIds.join('\n'));
  if (load.state === 'ready') return <Writing preview={load.value} onBack={onBack} onSent={onSent} />;
  return (
    <Screen title={texts.title} corner={false} onBack={onBack}>
      <Loaded load={load}>{() => null}</Loaded>
    </Screen>
  );
}

type WritingProps = { preview: UrgePreview; onBack: () => void; onSent: (result: UrgeResult) => void };

function Writing({ preview, onBack, onSent }: WritingProps) {
  const writing = useWriting(preview, onSent);
  const { text, setText, error, failure, reached } = writing;
  return (
    <Screen
      title={texts.title}
      corner={false}
      onBack={onBack}
      className="urge-screen"
      footer={
        <Button loading={writing.busy} disabled={reached.length === 0} onClick={() => void writing.send()}>
          {texts.send(reached.length)}
        </Button>
      }
    >
      <p>{texts.lead(preview.units.length)}</p>
      <TextField
        id={TEXT_FIELD}
        label={texts.field}
        hint={texts.hint(urgePlaceholders.join(', '))}
        value={text}
        onChange={setText}
        multiline
        rows={9}
        error={error}
        maxLengthHint={MAX_URGE_TEXT - answerLength(text)}
      />
      {text !== preview.text && (
        <Button variant="link" onClick={() => setText(preview.text)}>
          {texts.reset}
        </Button>
      )}
      <Choices {...writing} />
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <UrgeCopies {...{ preview, text, tellAbove: writing.tellAbove }} />
    </Screen>
  );
}

/** What is asked only when it matters. */
function Choices(writing: ReturnType<typeof useWriting>) {
  const { viaAbove, urgedToday } = writing;
  return (
    <>
      {viaAbove > 0 && (
        <Checkbox
          label={texts.tellAbove(viaAbove)}
          checked={writing.tellAbove}
          onChange={writing.setTellAbove}
        />
      )}
      {urgedToday > 0 && (
        <Checkbox label={texts.again(urgedToday)} checked={writing.again} onChange={writing.setAgain} />
      )}
    </>
  );
}

import type { DraftContent } from '@sang-kien/shared';
import { limits } from '@sang-kien/shared';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { Folded } from '../form/folded.tsx';
import type { Form } from '../form/form.ts';
import { PasteableField } from '../old-charset/pasteable-field.tsx';

const texts = submissionTexts.coAuthors;
type CoAuthor = NonNullable<DraftContent['coAuthors']>[number];

export function CoAuthors({ form }: { form: Form }) {
  const list = form.content.coAuthors ?? [];
  const put = (next: CoAuthor[]) => form.set('coAuthors', next);
  const error = form.errorOf('coAuthors');
  const fields = list.flatMap((_, i) => [`coAuthors.${i}.fullName`, `coAuthors.${i}.sharePercent`]);
  const isWrong = ['coAuthors', ...fields].some((path) => form.errorOf(path) !== undefined);
  return (
    <Folded title={texts.title} open={list.length > 0} keepOpen={isWrong}>
      <p className="field-hint">{texts.hint}</p>
      {error && (
        <p className="field-error" id="coAuthors" tabIndex={-1}>
          {error}
        </p>
      )}
      {list.map((coAuthor, index) => (
        <CoAuthorFields
          key={index}
          {...{ coAuthor, index, form }}
          onChange={(changed) => put(list.map((each, i) => (i === index ? changed : each)))}
          onRemove={() => put(list.filter((_, i) => i !== index))}
        />
      ))}
      {list.length < limits.coAuthors && (
        <Button variant="secondary" onClick={() => put([...list, {}])}>
          {texts.add}
        </Button>
      )}
    </Folded>
  );
}

type CoAuthorProps = {
  coAuthor: CoAuthor;
  index: number;
  form: Form;
  onChange: (changed: CoAuthor) => void;
  onRemove: () => void;
};

function CoAuthorFields({ coAuthor, index, form, onChange, onRemove }: CoAuthorProps) {
  const path = `coAuthors.${index}`;
  return (
    <div className="card">
      <PasteableField
        id={`${path}.fullName`}
        label={texts.name(index + 1)}
        value={coAuthor.fullName ?? ''}
        onChange={(fullName) => onChange({ ...coAuthor, fullName })}
        error={form.errorOf(`${path}.fullName`)}
        onBlur={form.left}
      />
      <TextField
        id={`${path}.sharePercent`}
        label={texts.share(index + 1)}
        value={String(coAuthor.sharePercent ?? '')}
        onChange={(sharePercent) => onChange({ ...coAuthor, sharePercent })}
        error={form.errorOf(`${path}.sharePercent`)}
        required={false}
        inputMode="numeric"
        onBlur={form.left}
      />
      <Button variant="link" onClick={onRemove}>
        {texts.remove(index + 1)}
      </Button>
    </div>
  );
}

import { declarationNames, declarationsOf, motTrieuSangKien } from '@sang-kien/shared';
import { Checkbox } from '../../../components/checkbox.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { Form } from '../form/form.ts';

const texts = submissionTexts.declarations;

export function DeclarationsStep({ form }: { form: Form }) {
  const declared = declarationsOf(motTrieuSangKien, form.content.submittedBy);
  return (
    <fieldset className="stack">
      <legend className="field-label">{texts.legend}</legend>
      {declarationNames.map((name) => (
        <Checkbox
          key={name}
          id={`declarations.${name}`}
          label={declared[name]}
          hint={name === 'dataConsent' ? texts.consentMore : undefined}
          checked={form.content.declarations?.[name] === true}
          // A tick taken away is an answer not given yet; it is not the answer "no".
          onChange={(on) => {
            form.set(`declarations.${name}`, on ? true : undefined);
            form.left();
          }}
          error={form.errorOf(`declarations.${name}`)}
        />
      ))}
    </fieldset>
  );
}

import { motTrieuSangKien } from '@sang-kien/shared';
import { Checkbox } from '../../../components/checkbox.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { Form } from '../form/form.ts';

const texts = submissionTexts.declarations;
const declarations = ['notIpProtected', 'notAgainstPublicOrder', 'dataConsent'] as const;

export function DeclarationsStep({ form }: { form: Form }) {
  return (
    <fieldset className="stack">
      <legend className="field-label">{texts.legend}</legend>
      {declarations.map((name) => (
        <Checkbox
          key={name}
          id={`declarations.${name}`}
          label={motTrieuSangKien.declarations[name]}
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

import { motTrieuSangKien } from '@sang-kien/shared';
import { RadioGroup } from '../../../components/radio-group.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import type { Form } from '../form/form.ts';

const texts = submissionTexts.targetGroup;

const options = motTrieuSangKien.targetGroups.map(({ id, name, hint, examples }) => ({
  value: id,
  label: name,
  hint: (
    <>
      <span>{hint}</span>
      <details className="examples">
        <summary>{texts.examples}</summary>
        <ul>
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
    </>
  ),
}));

export function TargetGroupStep({ form }: { form: Form }) {
  return (
    <RadioGroup
      id="targetGroup"
      legend={form.content.submittedBy === 'union' ? texts.legendOnBehalf : texts.legend}
      options={options}
      value={form.content.targetGroup}
      onChange={(group) => {
        form.set('targetGroup', group);
        form.left();
      }}
      error={form.errorOf('targetGroup')}
    />
  );
}

import { useState, type FormEvent } from 'react';
import { noRule, type LaggingRule } from '../../../api/urge.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { urgeTexts } from '../../../texts/official-urge.ts';

const texts = urgeTexts.choose;
const MOST = 1000;

type RuleFormProps = { rule: LaggingRule; onRule: (rule: LaggingRule) => void };

/** Which units lag, by days without an entry and by percent of the target. */
export function RuleForm({ rule, onRule }: RuleFormProps) {
  const [typed, setTyped] = useState(rule);
  const [errors, setErrors] = useState<Partial<LaggingRule>>({});
  const filter = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsOf(typed);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    onRule(typed.noEntryDays === '' && typed.underPercent === '' ? noRule : typed);
  };
  const clear = () => {
    setTyped(noRule);
    setErrors({});
    onRule(noRule);
  };
  const field = (name: keyof LaggingRule) => ({
    value: typed[name],
    error: errors[name],
    required: false,
    inputMode: 'numeric' as const,
    onChange: (text: string) => setTyped({ ...typed, [name]: text.trim() }),
  });
  return (
    <form className="urge-rule stack" onSubmit={filter} noValidate>
      <p className="soft">{texts.either}</p>
      <div className="urge-rule-fields">
        <TextField label={texts.days} {...field('noEntryDays')} />
        <TextField label={texts.percent} {...field('underPercent')} />
      </div>
      <div className="urge-buttons">
        <Button type="submit" variant="secondary">
          {texts.filter}
        </Button>
        {rule !== noRule && (
          <Button variant="link" onClick={clear}>
            {texts.all}
          </Button>
        )}
      </div>
    </form>
  );
}

function faultsOf(typed: LaggingRule): Partial<LaggingRule> {
  const wrong = (text: string) => text !== '' && !(/^\d{1,4}$/.test(text) && +text >= 1 && +text <= MOST);
  return {
    ...(wrong(typed.noEntryDays) ? { noEntryDays: texts.wrongNumber } : {}),
    ...(wrong(typed.underPercent) ? { underPercent: texts.wrongNumber } : {}),
  };
}

import { TextField } from '../../../components/text-field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { textField, type Form } from '../form/form.ts';
import { useZaloPhone } from './use-zalo-phone.ts';

const texts = submissionTexts.personal;

export function PhoneField({ form }: { form: Form }) {
  const field = textField(form, 'author.phone');
  const { asking, touched, typed } = useZaloPhone({
    // The answer may come seconds later: the draft of that moment counts, not the one drawn now.
    isEmpty: () => !form.latest().author?.phone?.trim(),
    fill: (phone) => form.set('author.phone', phone),
  });
  const onBehalf = form.content.submittedBy === 'union';
  const hints = { asking: texts.phoneAsking, refused: texts.phoneRefused };
  const speaksOfZalo = field.value === '' && (asking === 'asking' || asking === 'refused');
  return (
    <TextField
      {...field}
      label={texts.phone}
      hint={speaksOfZalo ? hints[asking] : onBehalf ? texts.phoneHintOnBehalf : texts.phoneHint}
      type="tel"
      inputMode="tel"
      autoComplete={onBehalf ? 'off' : 'tel'}
      // Zalo knows the officer's own number only.
      onFocus={onBehalf ? undefined : touched}
      onChange={(value) => {
        typed();
        field.onChange(value);
      }}
    />
  );
}

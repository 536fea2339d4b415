import { Checkbox } from '../../../components/checkbox.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { textField, type Form } from '../form/form.ts';
import { CoAuthors } from './co-authors.tsx';
import { PhoneField } from './phone-field.tsx';

const texts = submissionTexts.personal;

export function PersonalStep({ form }: { form: Form }) {
  const { content, set, errorOf } = form;
  return (
    <>
      <TextField
        {...textField(form, 'author.fullName')}
        label={texts.fullName}
        hint={texts.fullNameHint}
        autoComplete="name"
      />
      <PhoneField form={form} />
      <TextField
        {...textField(form, 'author.birthYear')}
        label={texts.birthYear}
        required={false}
        inputMode="numeric"
        autoComplete="bday-year"
      />
      <TextField
        {...textField(form, 'author.jobTitle')}
        label={texts.jobTitle}
        hint={texts.jobTitleHint}
        required={false}
        autoComplete="organization-title"
      />
      <TextField
        {...textField(form, 'author.email')}
        label={texts.email}
        required={false}
        type="email"
        autoComplete="email"
      />
      <Checkbox
        id="author.unionMember"
        label={texts.unionMember}
        checked={content.author?.unionMember === true}
        onChange={(on) => set('author.unionMember', on)}
        error={errorOf('author.unionMember')}
      />
      <Checkbox
        id="submittedBy"
        label={texts.onBehalf}
        hint={texts.onBehalfHint}
        checked={content.submittedBy === 'union'}
        onChange={(on) => set('submittedBy', on ? 'union' : 'self')}
        error={errorOf('submittedBy')}
      />
      <CoAuthors form={form} />
    </>
  );
}

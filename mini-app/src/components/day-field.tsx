import type { ComponentProps } from 'react';
import { echoDay } from './day.ts';
import { TextField } from './text-field.tsx';

type DayFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'multiline' | 'rows'> & {
  /** From where days without a year are understood. */
  now: Date;
};

/** A day typed as people write it, with what we understood below: `15/3/2022` is a Tuesday in March. */
export function DayField({ now, ...field }: DayFieldProps) {
  return (
    <div className="stack-tight">
      <TextField {...field} />
      <p className="echo" role="status">
        {echoDay(field.value, now)}
      </p>
    </div>
  );
}

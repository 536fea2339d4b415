import { AppError } from '@sang-kien/shared';
import { zaloRefusals } from './refusal-texts.ts';

export type GraphFault = { error: number; message: string };

/**
 * What an operator must mend for an error of the Graph that no person can help (3.3, 3.4); undefined when the
 * error is about the person's token.
 */
export function isConfigurationFault({ error, message }: GraphFault): string | undefined {
  if (error === -501) return 'the server must call from an address in Viet Nam (-501); host it there';
  if (error === 112) return 'the app is not linked to an Official Account (112); link it in the console';
  if (error === 100 && /secret/i.test(message)) return 'ZALO_APP_SECRET does not fit ZALO_APP_ID (100)';
  return undefined;
}

const isBusy = (error: number): boolean => error === -32 || (error >= 12000 && error <= 12010);

/** The refusal that a person gets for an error of the Graph. `otherwise` stands in for unnamed errors. */
export function graphRefusal(
  fault: GraphFault,
  otherwise = new AppError('unauthenticated', zaloRefusals.tokenRefused),
): AppError {
  if (isConfigurationFault(fault)) return new AppError('unavailable', zaloRefusals.zaloClosed);
  if (isBusy(fault.error)) return new AppError('unavailable', zaloRefusals.zaloDown);
  if (fault.error === 452) return new AppError('unauthenticated', zaloRefusals.tokenRefused);
  return otherwise;
}

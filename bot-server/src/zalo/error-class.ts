import type { SendResult } from '../services/ports.ts';

export type SendFault = Extract<SendResult, { sent: false }>;
export type FaultClass = SendFault['class'];

/** Answers that mean: the access token is no longer good, refresh it and try once more (2.10, 2.11). */
export const tokenFaults: readonly number[] = [-216, -220, -124];

/**
 * Zalo's codes by what we do about them: OpenAPI host (reference 2.10) and template host (2.11) in one table,
 * since a template by user id may answer from either list. `-100` is read as the template host means it: we
 * upload nothing.
 */
const faults: Record<FaultClass, Record<number, string>> = {
  temporary: { [-32]: 'rate_limited', [-100]: 'unknown_at_zalo', [-200]: 'send_failed' },
  unknown: {},
  window: {
    [-213]: 'does_not_follow',
    [-230]: 'no_interaction_in_7_days',
    [-232]: 'interaction_expired',
  },
  later: {
    [-133]: 'night',
    [-144]: 'daily_limit',
    [-1441]: 'monthly_limit',
    [-147]: 'template_limit',
    [-1471]: 'template_limit_per_user',
    [-1472]: 'template_limit_per_user',
    [-211]: 'out_of_quota',
    [-214]: 'being_processed',
    [-218]: 'user_out_of_quota',
    [-234]: 'night',
  },
  operator: {
    [-101]: 'app_invalid',
    [-102]: 'app_missing',
    [-103]: 'app_not_activated',
    [-104]: 'app_secret_invalid',
    [-105]: 'no_oa_linked',
    [-106]: 'method_unsupported',
    [-109]: 'template_id_invalid',
    [-1091]: 'template_not_editable',
    [-113]: 'template_button_invalid',
    [-1131]: 'template_button_invalid',
    [-1132]: 'template_button_invalid',
    [-115]: 'out_of_balance',
    [-117]: 'template_not_ours',
    [-120]: 'oa_has_no_right',
    [-1201]: 'oa_has_no_right',
    [-1202]: 'oa_has_no_right',
    [-124]: 'token_refused_twice',
    [-1241]: 'appsecret_proof_invalid',
    [-125]: 'oa_id_invalid',
    [-126]: 'development_wallet_empty',
    [-127]: 'test_template_only_to_admins',
    [-131]: 'template_not_approved',
    [-135]: 'oa_not_allowed',
    [-1351]: 'oa_blocked',
    [-136]: 'cloud_account_missing',
    [-137]: 'cloud_account_unpaid',
    [-138]: 'app_not_allowed',
    [-1381]: 'app_not_allowed',
    [-145]: 'template_type_not_allowed',
    [-146]: 'template_disabled_for_quality',
    [-204]: 'oa_disabled',
    [-205]: 'oa_does_not_exist',
    [-209]: 'app_not_activated',
    [-212]: 'api_not_registered',
    [-216]: 'token_refused_twice',
    [-219]: 'app_removed_or_disabled',
    [-220]: 'token_refused_twice',
    [-221]: 'oa_not_verified',
    [-223]: 'api_not_authorised',
    [-224]: 'oa_tier_too_low',
    [-235]: 'oa_type_not_supported',
    [-242]: 'appsecret_proof_invalid',
    [-248]: 'violates_platform_standards',
    [-249]: 'template_not_by_user_id',
    [-320]: 'cloud_account_not_connected',
    [-321]: 'cloud_account_out_of_money',
  },
  permanent: {
    [-107]: 'message_id_invalid',
    [-108]: 'phone_invalid',
    [-110]: 'zalo_version_too_old',
    [-111]: 'template_data_empty',
    [-112]: 'template_data_type',
    [-1121]: 'template_data_too_long',
    [-1122]: 'template_data_missing',
    [-1123]: 'template_qr_failed',
    [-1124]: 'template_data_format',
    [-114]: 'user_cannot_receive',
    [-116]: 'text_invalid',
    [-118]: 'no_zalo_account',
    [-119]: 'account_cannot_receive',
    [-121]: 'body_empty',
    [-122]: 'body_not_json',
    [-130]: 'text_too_long',
    [-132]: 'parameter_invalid',
    [-139]: 'user_refused_this_kind',
    [-140]: 'user_not_eligible',
    [-141]: 'user_refused_this_oa',
    [-153]: 'data_violates_rules',
    [-201]: 'parameter_invalid',
    [-210]: 'parameter_too_long',
    [-217]: 'blocked_by_user',
    [-227]: 'user_banned_or_inactive',
    [-233]: 'message_type_not_supported',
    [-240]: 'api_version_shut_down',
    [-244]: 'restricted_by_user',
    [-403]: 'not_in_group',
    [-1340]: 'form_not_found',
    [-1341]: 'form_not_accessible',
  },
};

const byCode = new Map(
  Object.entries(faults).flatMap(([name, codes]) =>
    Object.entries(codes).map(([code, error]) => [Number(code), { class: name as FaultClass, error }]),
  ),
);

/**
 * What a negative `error` of Zalo means for a message. A code that no list names counts as temporary: tried
 * again a limited number of times, then handed to the inbox.
 */
export function classifyFault(code: number): SendFault {
  const known = byCode.get(code) ?? { class: 'temporary' as const, error: 'unnamed' };
  return { sent: false, class: known.class, error: `${known.error} (${code})` };
}

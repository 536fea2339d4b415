import type { Linter } from 'eslint';

const counted = { skipBlankLines: true, skipComments: true };

/** Length of a function that may not be passed; a React component may be longer. */
const functionLines = (max: number): Linter.RuleEntry => ['error', { max, ...counted }];

/** Budgets of size and shape; the reasons are in CONTRIBUTING.md. */
export const budgets: Linter.RulesRecord = {
  'max-lines': ['error', { max: 300, ...counted }],
  'max-lines-per-function': functionLines(60),
  'max-params': ['error', 3],
  'max-depth': ['error', 4],
  complexity: ['error', { max: 15, variant: 'modified' }],
};

export const componentBudgets: Linter.RulesRecord = { 'max-lines-per-function': functionLines(100) };

/** A suite of sentences is long by nature. */
export const testBudgets: Linter.RulesRecord = {
  'max-lines': ['error', { max: 500, ...counted }],
  'max-lines-per-function': 'off',
  'max-params': 'off',
};

/** For every file, JavaScript included. */
export const commonRules: Linter.RulesRecord = {
  ...budgets,
  'local/kebab-case-files': 'error',
  'import-x/no-cycle': ['error', { ignoreExternal: true }],
  'import-x/no-default-export': 'error',
  'import-x/no-duplicates': 'error',
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-param-reassign': 'error',
  // Browser assets name the globals that they use.
  'no-redeclare': ['error', { builtinGlobals: false }],
};

const unused = {
  args: 'after-used',
  argsIgnorePattern: '^_',
  varsIgnorePattern: '^_$',
  ignoreRestSiblings: true,
};

/** For TypeScript; all but the first three need type information. */
export const typedRules: Linter.RulesRecord = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', unused],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
};

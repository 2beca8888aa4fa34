import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Figures, checks and answers reckon with big.js; a float would round somebody's money.
const noFloats = ['parseFloat', 'Number.parseFloat'].map((name) => ({
  selector: `CallExpression[callee${name.includes('.') ? '.property' : ''}.name='${name.split('.').pop()}']`,
  message: 'No floating point here: use Decimal (facts/decimal.ts).',
}));
noFloats.push(
  {
    selector: "CallExpression[callee.name='Number']",
    message: 'No floating point here: use Decimal (facts/decimal.ts).',
  },
  {
    selector: "CallExpression[callee.property.name='toNumber']",
    message: 'Keep it a Decimal to the screen.',
  },
  {
    selector: 'Literal[raw=/^[0-9]+\\.[0-9]+$/]',
    message: 'No floating point here: write the decimal as a string.',
  },
);

export default tseslint.config(
  { ignores: ['dist', 'dist-bench', 'coverage', 'node_modules', 'index'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  prettier,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-obscure-range': [
        'error',
        { allowed: ['alphanumeric', '０-９', 'Ａ-Ｚ', 'ａ-ｚ', '①-⑳', '一-龥'] },
      ],
      '@typescript-eslint/no-misused-spread': 'off', // texts are taken apart by code point on purpose
      'no-irregular-whitespace': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/discord/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['discord.js'] }] },
  },
  {
    files: ['src/facts/**/*.ts', 'src/checks/**/*.ts', 'src/answers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noFloats] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);

import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// The one way data flows: a room may import from the rooms named beside it, and from no other.
const ROOMS = {
  text: [],
  report: ['text'],
  figures: ['text', 'report'],
  checks: ['text', 'report', 'figures'],
  search: ['text', 'report'],
  library: ['text', 'report', 'figures', 'checks', 'search'],
  answers: ['text', 'report', 'figures', 'checks', 'search', 'library'],
  config: [],
  terminal: ['answers', 'library', 'config'],
  discord: ['answers', 'library', 'config'],
};
const zones = Object.entries(ROOMS).map(([room, from]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...from].map((name) => `./${name}`),
  message: `src/${room} may import only from: ${[room, ...from].join(', ')} (docs/design.md, "The rooms")`,
}));

// Figures, checks and answers reckon with big.js; a float would round somebody's money.
const noFloats = ['parseFloat', 'Number.parseFloat'].map((name) => ({
  selector: `CallExpression[callee${name.includes('.') ? '.property' : ''}.name='${name.split('.').pop()}']`,
  message: 'No floating point here: use Decimal (figures/decimal.ts).',
}));
noFloats.push(
  {
    selector: "CallExpression[callee.name='Number']",
    message: 'No floating point here: use Decimal (figures/decimal.ts).',
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
  { ignores: ['dist', 'coverage', 'node_modules', 'index'] },
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
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
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
    files: ['src/figures/**/*.ts', 'src/checks/**/*.ts', 'src/answers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noFloats] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);

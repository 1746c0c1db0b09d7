import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'node_modules', '.cache', 'examples', 'test/types']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        // Node's test runner awaits its tests.
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] }] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // Their `html` returns text, but Lit's rules would treat it as Lit's.
    files: ['**/*.html.ts'],
    rules: {
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
      'lit-a11y/anchor-is-valid': 'off',
      'lit-a11y/alt-text': 'off',
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { ...globals.node } } },
  // These files run in the page under test.
  {
    files: ['test/navigation/routers/*.js', 'test/cms/inspect.js', 'test/mutation/browser-*.js'],
    languageOptions: { globals: { ...globals.browser } },
  },
  { files: ['test/mutation/browser-hook.js'], languageOptions: { globals: { ...globals.mocha } } },
);

// Found before the package’s own vite.config.ts, which knows no Svelte.
export default {};

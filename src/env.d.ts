/** True in the development build only; the bundler replaces it, so what it guards is absent from production. */
declare const __DEV__: boolean;

/** The version of the package; the bundler replaces it. */
declare const __VERSION__: string;

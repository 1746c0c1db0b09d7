/** Whether this is the development build. The tests run the source, in which no build has replaced the name. */
export const isDevelopment = typeof __DEV__ === 'undefined' || __DEV__;

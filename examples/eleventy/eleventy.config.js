/** The script-tag build is a folder of files: it is copied, not bundled. */
export default function (config) {
  config.addPassthroughCopy({
    public: '/',
    'node_modules/stet/dist/stet.css': 'stet/stet.css',
    'node_modules/stet/dist/stet.js': 'stet/stet.js',
    'node_modules/stet/dist/stet': 'stet/stet',
  });
  return { dir: { output: 'dist' } };
}

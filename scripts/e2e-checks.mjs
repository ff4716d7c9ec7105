// What the log of each example must show, beside its success.
export default {
  'build-and-test.yml': [
    ['the step says what it chose and why', (log) => /1\.26\.\d+ — ~?1\.26\S* from \S*go\.mod/.test(log)],
    ['the SDK came from the module proxy', (log) => /goproxy/.test(log)],
    ['the real third-party program ran', (log) => /installed by building from source/.test(log)],
  ],
  'drop-in.yml': [],
};

// What the log of each example must show beside its success: for its first run, and for its second where there is one.
export default {
  'build-and-test.yml': [
    [
      [
        'the step says what it chose and why',
        (log) => /1\.26\.\d+ — ~1\.26 from \S*go\.mod line 3, newest/.test(log),
      ],
      ['the SDK was brought from the module proxy', (log) => /Bringing Go 1\.26\.\d+ from goproxy/.test(log)],
      [
        "Go's checksum database proved it",
        (log) => /Verification: h1:\S+ proved by sum\.golang\.org/.test(log),
      ],
      ['the real third-party program ran', (log) => /installed by building from source/.test(log)],
    ],
  ],
  'drop-in.yml': [
    [['the build cache was saved', (log) => /Build cache saved: /.test(log)]],
    [
      ['the build cache was restored', (log) => /Build cache restored: /.test(log)],
      [
        'tests were compiled from it, and nothing is left to save',
        (log) => /Build cache not saved: this job made/.test(log),
      ],
    ],
  ],
};

// What the log of each example must show beside its success, for each of its runs, and what changes before one.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A few packages of the standard library that no earlier run has compiled: some MB of new entries. */
async function useMore(repository) {
  const source = 'package main\n\nimport "text/template"\n\nvar page = template.New("page")\n';
  await writeFile(join(repository, 'examples/cache/page.go'), source);
}

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
  'cache.yml': [
    [
      ['nothing was there', (log) => /hit=false modules=none build=none/.test(log)],
      ['the modules were saved', (log) => /Module cache saved: /.test(log)],
      ['the build cache was saved, whole', (log) => /Build cache saved: (?!a layer)/.test(log)],
    ],
    [
      [
        'both came back, and nothing was downloaded',
        (log) => /hit=true modules=exact build=partial/.test(log) && !/go: downloading/.test(log),
      ],
      [
        'the modules are as they were',
        (log) => /Module cache not saved: this job brought no new modules/.test(log),
      ],
      ['the build cache is as it was', (log) => /Build cache not saved: this job made/.test(log)],
    ],
    {
      change: useMore,
      wanted: [
        ['both came back', (log) => /hit=true modules=exact build=partial/.test(log)],
        ['only what is new was saved', (log) => /Build cache saved: a layer of /.test(log)],
      ],
    },
    [
      [
        'base and layer came back',
        (log) => /Build cache restored: [^\n]*, 2 packs/.test(log) && /build=partial/.test(log),
      ],
      ['with them nothing is left to compile', (log) => /Build cache not saved: this job made/.test(log)],
    ],
  ],
  'environment.yml': [
    [
      [
        'the plan names the patch that changes a variable',
        (log) => /GOFLAGS[\s\S]*010-reproducible\.yaml:\d+/.test(log),
      ],
      ['what changed is an output', (log) => /changed: [^\n]*GOFLAGS/.test(log)],
      [
        'a second node has the same digest',
        (log) => /Success - Main This node is as the first one/.test(log),
      ],
    ],
  ],
  'private.yml': [
    [
      ['a later step fetched the private module', (log) => /the word is xyzzy/.test(log)],
      [
        'nothing of the credential is left',
        (log) => /credentials are removed, and nothing of them was found elsewhere/.test(log),
      ],
      [
        'the log does not show it',
        // The forge and the check are given it on their command lines, which act prints.
        (log) => !log.split('\n').some((line) => /\| .*pass-word-of-\d+-gopher/.test(line)),
      ],
    ],
  ],
  'matrix.yml': [
    [
      ['every target was built', (log) => /linux\/amd64[\s\S]*windows\/amd64/.test(log)],
      ['its checksums hold', (log) => (log.match(/: OK$/gm) ?? []).length >= 10],
    ],
  ],
  // What comes after the tests needs GitHub's artifacts, identities and releases.
  'release.yml': [
    [
      ['the tests ran with a verified Go', (log) => /Verification: /.test(log)],
      ['nothing was built without them', (log) => /Success - Main go vet/.test(log)],
    ],
  ],
  // Needs GitHub's artifact service and three kinds of runner.
  'release-matrix.yml': [],
};

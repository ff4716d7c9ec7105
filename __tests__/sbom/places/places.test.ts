import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeOf } from '../../../src/sbom/places/places.ts';

test.each([
  ['github.com/o/r', 'https://github.com/o/r', 'github.com/o'],
  ['github.com/o/r/v3', 'https://github.com/o/r', 'github.com/o'],
  [
    'github.com/Azure/azure-sdk-for-go/sdk/azcore',
    'https://github.com/Azure/azure-sdk-for-go',
    'github.com/Azure',
  ],
  ['gitlab.com/o/r', 'https://gitlab.com/o/r', 'gitlab.com/o'],
  ['gitlab.com/o/group/r', null, 'gitlab.com/o'],
  ['codeberg.org/o/r.git', 'https://codeberg.org/o/r', 'codeberg.org/o'],
  ['bitbucket.org/o/r/sub', 'https://bitbucket.org/o/r', 'bitbucket.org/o'],
  ['gopkg.in/yaml.v3', 'https://github.com/go-yaml/yaml', 'github.com/go-yaml'],
  ['gopkg.in/src-d/go-git.v4', 'https://github.com/src-d/go-git', 'github.com/src-d'],
  ['golang.org/x/net', 'https://go.googlesource.com/net', 'The Go Authors'],
  ['golang.org/x/tools/gopls', 'https://go.googlesource.com/tools', 'The Go Authors'],
  ['google.golang.org/protobuf', 'https://go.googlesource.com/protobuf', 'The Go Authors'],
  [
    'google.golang.org/genproto/googleapis/rpc',
    'https://github.com/googleapis/go-genproto',
    'github.com/googleapis',
  ],
  ['cloud.google.com/go/storage', 'https://github.com/googleapis/google-cloud-go', 'github.com/googleapis'],
  ['k8s.io/client-go', 'https://github.com/kubernetes/client-go', 'github.com/kubernetes'],
  [
    'sigs.k8s.io/structured-merge-diff/v4',
    'https://github.com/kubernetes-sigs/structured-merge-diff',
    'github.com/kubernetes-sigs',
  ],
  ['go.uber.org/zap', 'https://github.com/uber-go/zap', 'github.com/uber-go'],
  ['modernc.org/sqlite', 'https://gitlab.com/cznic/sqlite', 'gitlab.com/cznic'],
  ['mvdan.cc/sh/v3', 'https://github.com/mvdan/sh', 'github.com/mvdan'],
  ['example.com/x', null, null],
  ['github.com/o', null, null],
  ['golang.org/x', null, null],
  ['golang.org/x/v2', null, null],
  ['golang.org/xyz/net', null, null],
  ['github.com/o/..', null, null],
  ['github.com/o/r?x=1', null, null],
  ['github.com/evil@example.com/r', null, null],
  ['', null, null],
])('%s is of %s', (path, repository, supplier) => {
  expect(placeOf(path)).toMatchObject({ repository, supplier });
});

test('no path leads to another host, or to what is no address', () => {
  const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('..', '.', 'v2', 'a'));
  const host = fc.constantFrom('github.com', 'gitlab.com', 'gopkg.in', 'golang.org', 'k8s.io', 'x');
  fc.assert(
    fc.property(host, fc.array(part, { maxLength: 4 }), (name, parts) => {
      const { repository } = placeOf([name, ...parts].join('/'));
      if (repository !== null)
        expect(repository).toMatch(/^https:\/\/(?:[a-z]+\.)+(?:com|org)(?:\/[\w.-]+){1,2}$/);
    }),
  );
});

import { writeFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { type FakeArchive, makeSdkArchive } from '../fakes/archives.ts';
import { makeCertificate } from '../fakes/certificate.ts';
import { closing } from '../fakes/closing.ts';
import { type FakeGoDev, startGoDev } from '../fakes/go-dev.ts';
import { type FakeGoproxy, startGoproxy } from '../fakes/goproxy.ts';
import { listen, stop } from '../fakes/listen.ts';
import { type FakeProxy, startProxy } from '../fakes/proxy.ts';
import { temporaryFolder } from '../support/temp.ts';

export const { platform } = nodeMachine();

/** The `go` of this machine's fake SDKs: unlike the plain fake's it obeys GOROOT and knows all that the action asks for. */
export function goProgram(version: string): string {
  const facts = {
    ...{ GOROOT: '$root', GOVERSION: `go${version}`, GOOS: platform.os, GOARCH: platform.arch },
    ...{ GOPATH: '$gopath', GOCACHE: '$gocache', GOMODCACHE: '$gopath/pkg/mod', GOBIN: '$GOBIN' },
    ...{ GOTOOLCHAIN: '$GOTOOLCHAIN', GOPROXY: '$GOPROXY', GOFLAGS: '$GOFLAGS', CGO_ENABLED: '1' },
  };
  const json = Object.entries(facts)
    .map(([name, value]) => `"${name}":"${value}"`)
    .join(',');
  return `#!/bin/sh
root=\${GOROOT:-$(cd "$(dirname "$0")/.." && pwd)}
gopath=\${GOPATH:-$HOME/go}
gocache=\${GOCACHE:-$HOME/.cache/go-build}
case "$1 $2" in
  "version "*) echo "go version go${version} ${platform.os}/${platform.arch}" ;;
  "env -json") cat <<END
{${json}}
END
  ;;
  *) echo "go: unknown command" >&2; exit 2 ;;
esac
`;
}

export function sdk(version: string, extra: Readonly<Record<string, string | Uint8Array>> = {}): FakeArchive {
  return makeSdkArchive(version, platform, {
    'bin/go': goProgram(version),
    'src/runtime/proc.go': 'package runtime\n',
    ...extra,
  });
}

/** The same as files of a `golang.org/toolchain` module. */
export function toolchain(version: string): Record<string, Record<string, string>> {
  const tools = `pkg/tool/${platform.os}_${platform.arch}`;
  return {
    [`go${version}.${platform.os}-${platform.arch}`]: {
      VERSION: `go${version}\ntime 2026-01-02T03:04:06Z\n`,
      'bin/go': goProgram(version),
      'bin/gofmt': '#!/bin/sh\n',
      [`${tools}/compile`]: '#!/bin/sh\n',
      [`${tools}/link`]: '#!/bin/sh\n',
      'src/runtime/proc.go': 'package runtime\n',
    },
  };
}

export interface World {
  readonly goDev: FakeGoDev;
  readonly goproxy: FakeGoproxy;
  readonly proxy: FakeProxy;
  /** For a job that reaches go.dev and proxy.golang.org through the company's proxy, as these fakes. */
  readonly env: Readonly<Record<string, string>>;
  readonly certificate: { readonly key: string; readonly cert: string; readonly file: string };
}

/** The public hosts, each a fake behind TLS: the names are the real ones, and every other name leads nowhere. */
export async function startWorld(
  archives: readonly FakeArchive[],
  toolchains: Readonly<Record<string, Record<string, string>>> = {},
  github?: number,
): Promise<World> {
  const goDev = closing(await startGoDev(archives));
  const goproxy = closing(await startGoproxy(toolchains));
  const ports: Record<string, number> = {
    'go.dev': portOf(goDev.base),
    'proxy.golang.org': portOf(goproxy.url),
  };
  const githubHosts = ['github.com', 'api.github.com', 'raw.githubusercontent.com'];
  if (github !== undefined) for (const host of githubHosts) ports[host] = github;
  const certificate = makeCertificate(Object.keys(ports));
  const front = await startTlsFront(ports, certificate);
  const hosts = Object.fromEntries(Object.keys(ports).map((host) => [host, front.port]));
  const proxy = closing(await startProxy({ hosts }));
  const file = join(await temporaryFolder(), 'ca.pem');
  await writeFile(file, certificate.cert);
  return {
    goDev,
    goproxy,
    proxy,
    env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: file, GOSUMDB: goproxy.gosumdb },
    certificate: { ...certificate, file },
  };
}

/** TLS ends here; what is inside goes to the fake that the client named. */
async function startTlsFront(
  ports: Readonly<Record<string, number>>,
  certificate: { readonly key: string; readonly cert: string },
): Promise<{ readonly port: number }> {
  const open = new Set<{ destroy(): void }>();
  const server = createServer(certificate, (client: TLSSocket) => {
    const upstream = connect(ports[String(client.servername)] ?? 0, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => [client, upstream].map((each) => each.destroy()));
      socket.on('close', () => [client, upstream].map((each) => each.destroy()));
    }
    client.pipe(upstream);
    upstream.pipe(client);
  });
  await listen(server);
  closing({
    close: async () => {
      for (const socket of open) socket.destroy();
      await stop(server);
    },
  });
  return server.address() as AddressInfo;
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

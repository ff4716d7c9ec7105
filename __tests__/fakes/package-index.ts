import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { makeZip } from './archives.ts';
import { listen, stop } from './listen.ts';

export interface FakeWheel {
  readonly name: string;
  readonly bytes: Buffer;
  /** Hex. */
  readonly sha256: string;
}

export interface PackageIndexOptions {
  /** Many mirrors have only HTML. */
  readonly page?: 'json' | 'html';
  /** What the page says of a wheel; null: nothing. */
  readonly digest?: (wheel: FakeWheel) => string | null;
  /** Of the file: what is sent instead. */
  readonly body?: (wheel: FakeWheel) => Buffer;
  /** Cuts the file off at its half, each time. */
  readonly breaks?: boolean;
  readonly missing?: 'page' | 'file';
}

export interface PackageIndex {
  /** `http://127.0.0.1:1234/simple` */
  readonly index: string;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A ziglang wheel whose zig is a shell script that says its version. */
export function makeZigWheel(
  version: string,
  tag = 'manylinux_2_12_x86_64.manylinux2010_x86_64.musllinux_1_1_x86_64',
  program = 'zig',
): FakeWheel {
  const bytes = makeZip([
    { name: 'ziglang/__init__.py', data: '' },
    { name: `ziglang/${program}`, data: `#!/bin/sh\necho ${version}\n`, mode: 0o755 },
    { name: 'ziglang/lib/std/std.zig', data: '// std\n' },
    { name: `ziglang-${version}.dist-info/RECORD`, data: '' },
  ]);
  return {
    name: `ziglang-${version}-py3-none-${tag}.whl`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** PEP 503 and PEP 691, with files named relative to the page as mirrors do. */
export async function startPackageIndex(
  wheels: readonly FakeWheel[],
  {
    page = 'json',
    digest = ({ sha256 }) => sha256,
    body = ({ bytes }) => bytes,
    breaks,
    missing,
  }: PackageIndexOptions = {},
): Promise<PackageIndex> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url!);
    if (request.url === '/simple/ziglang/' && missing !== 'page') {
      const files = wheels.map((wheel) => ({
        wheel,
        url: `../../files/${wheel.name}`,
        digest: digest(wheel),
      }));
      response.setHeader(
        'content-type',
        page === 'json' ? 'application/vnd.pypi.simple.v1+json' : 'text/html',
      );
      response.end(
        page === 'json'
          ? JSON.stringify({
              meta: { 'api-version': '1.3' },
              name: 'ziglang',
              files: files.map((file) => ({
                filename: file.wheel.name,
                url: file.url,
                hashes: file.digest === null ? {} : { sha256: file.digest },
              })),
            })
          : `<!DOCTYPE html><html><body>${files
              .map(
                (file) =>
                  `<a href="${file.url}${file.digest === null ? '' : `#sha256=${file.digest}`}" data-requires-python="&gt;=3.5">${file.wheel.name}</a><br/>`,
              )
              .join('\n')}</body></html>`,
      );
      return;
    }
    const wheel = wheels.find(({ name }) => request.url === `/files/${name}`);
    if (wheel === undefined || missing === 'file') {
      response.statusCode = 404;
      response.end();
      return;
    }
    const bytes = body(wheel);
    response.setHeader('content-length', bytes.length);
    if (breaks !== true) return void response.end(bytes);
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  });
  const port = await listen(server);
  return { index: `http://127.0.0.1:${port}/simple`, requests, close: () => stop(server) };
}

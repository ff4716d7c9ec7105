import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { closing } from '../../fakes/closing.ts';
import { listen, stop } from '../../fakes/listen.ts';

const modified = '2023-04-03T15:57:51Z';

/** What Go's database says of two vulnerabilities of golang.org/x/text, in its own layout (go.dev/security/vuln/database). */
export const databaseFiles: Readonly<Record<string, unknown>> = {
  'index/db.json': { modified },
  'index/modules.json': [
    {
      path: 'golang.org/x/text',
      vulns: [
        { id: 'GO-2020-0015', modified, fixed: '0.3.3' },
        { id: 'GO-2021-0113', modified, fixed: '0.3.7' },
      ],
    },
  ],
  'ID/GO-2020-0015.json': entry('GO-2020-0015', ['CVE-2020-14040'], '0.3.3', 'golang.org/x/text/transform', [
    'String',
  ]),
  'ID/GO-2021-0113.json': entry('GO-2021-0113', ['CVE-2021-38561'], '0.3.7', 'golang.org/x/text/language', [
    'Parse',
    'MatchStrings',
  ]),
};

function entry(id: string, aliases: string[], fixed: string, path: string, symbols: string[]) {
  return {
    schema_version: '1.3.1',
    id,
    modified,
    published: '2021-10-06T17:51:21Z',
    aliases,
    summary: `What is wrong in ${path}`,
    affected: [
      {
        package: { name: 'golang.org/x/text', ecosystem: 'Go' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
        ecosystem_specific: { imports: [{ path, symbols }] },
      },
    ],
    database_specific: { url: `https://pkg.go.dev/vuln/${id}` },
  };
}

export interface VulnerabilityDatabase {
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
}

/** A mirror, which has each file compressed only, as vuln.go.dev. */
export async function startDatabase(): Promise<VulnerabilityDatabase> {
  const asked: string[] = [];
  const server = createServer(({ url = '', method }, response) => {
    asked.push(url);
    const content = databaseFiles[url.slice(1).replace(/\.gz$/, '')];
    if (content === undefined || !url.endsWith('.gz')) response.writeHead(404).end();
    else response.end(method === 'HEAD' ? undefined : gzipSync(JSON.stringify(content)));
  });
  const port = await listen(server);
  closing({ close: () => stop(server) });
  return { url: `http://127.0.0.1:${port}`, asked };
}

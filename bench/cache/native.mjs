import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the bytes cost by themselves: the same files, one archive for each cache, fetched and unpacked side by side by
 * standard programs. Nothing is looked up, chosen, checked or reported: a measure of what any step has to do.
 */
export const native = {
  name: 'native',
  title: 'curl, zstd, tar; nothing checked',
  scenarios: ['W', 'D'],
  async main(job) {
    const { place, sdk, service } = job;
    const goroot = sdk.present ? sdk.goroot : join(place.tools, 'go');
    const [build, modules] = await Promise.all(Object.keys(archives).map((key) => addressOf(job, key)));
    job.addPath(join(goroot, 'bin'));
    return job.shell(
      atOnce([
        ...(build === undefined ? [] : [unpacking(build, 'zstd -dcq | tar x', place.home)]),
        ...(modules === undefined ? [] : [unpacking(modules, 'zstd -dcq | tar x', place.home)]),
        ...(sdk.present ? [] : [unpacking(archiveOf(service, sdk), 'tar xz', place.tools)]),
      ]),
    );
  },
  /** For the next job to have something. Its time is in no scenario. */
  async post(job) {
    const { home, temp } = job.place;
    const fileOf = (key) => join(temp, `${key}.tar.zst`);
    const done = await job.shell(
      atOnce(
        Object.entries(archives).map(
          ([key, what]) => `tar -C '${home}' -cf - ${what} | zstd -3 -q -o '${fileOf(key)}'`,
        ),
      ),
    );
    for (const key of Object.keys(archives)) {
      const { signed_upload_url: url } = await call(job, 'CreateCacheEntry', key);
      await job.shell(`curl -sSf -T '${fileOf(key)}' -H 'x-ms-blob-type: BlockBlob' '${url}'`);
      await call(job, 'FinalizeCacheEntryUpload', key, { size_bytes: statSync(fileOf(key)).size });
    }
    return done;
  },
};

/** By key: what tar is to take from the home folder. The modules' zips are in none of ours either. */
const archives = {
  build: '.cache/go-build',
  modules: "--exclude='*/cache/download/*.zip' go/pkg/mod",
};

function unpacking(url, unpack, folder) {
  return `cd '${folder}'; curl -sSf '${url}' | ${unpack}`;
}

/** A shell's text that fails where one of the commands does. */
function atOnce(commands) {
  return [
    ...commands.map((command, i) => `(${command}) & child${i}=$!`),
    ...commands.map((_, i) => `wait $child${i}`),
  ].join('\n');
}

function archiveOf(service, { version, arch }) {
  return `${service}/dl/go${version}.linux-${arch}.tar.gz`;
}

async function addressOf(job, key) {
  return (await call(job, 'GetCacheEntryDownloadURL', key)).signed_download_url;
}

async function call({ service, token }, name, key, more = {}) {
  const answer = await fetch(`${service}/twirp/github.actions.results.api.v1.CacheService/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key, version: 'native', restore_keys: [], ...more }),
  });
  return answer.json();
}

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import type { Stage, Stages } from '../../src/host/ports.ts';
import type { Integrity } from '../../src/release/types.ts';
import { type InstallHost, type InstallRequest, install } from '../../src/sdk/install.ts';
import { temporaryFolder } from '../support/temp.ts';
import { sdkFiles, sdkModuleZip, sdkTarGz, tarGz } from './archives.ts';
import { hostWith, linux, proofOf, tarOffer, version } from './hosts.ts';
import { sha256, tree } from './trees.ts';

const archive = sdkTarGz('1.26.8');

function request(
  root: string,
  bytes: Uint8Array = archive,
  more: Partial<InstallRequest> = {},
): InstallRequest {
  return {
    offer: tarOffer('1.26.8', bytes),
    proof: Promise.resolve(proofOf(bytes)),
    place: { kind: 'tool-cache', root },
    contents: 'full',
    verify: 'required',
    ...more,
  };
}

const toolCache = async () => join(await temporaryFolder(), 'tool cache');
const go = (root: string, tool = 'go') => join(root, tool, '1.26.8', 'x64');
const marked = (root: string, tool = 'go') => existsSync(`${go(root, tool)}.complete`);

describe('an SDK that is installed', () => {
  test('is whole, recorded, and marked for other tools', async () => {
    const root = await toolCache();
    const sdk = await install(request(root), hostWith(archive));
    expect(sdk).toMatchObject({
      root: go(root),
      source: 'go.dev',
      platform: linux,
      version: { text: '1.26.8' },
    });
    const { '.setup-go-plus.json': record, ...files } = tree(sdk.root);
    expect(files).toEqual(sdkFiles('1.26.8'));
    expect(JSON.parse(record!)).toEqual({
      schema: 1,
      version: '1.26.8',
      platform: linux,
      contents: 'full',
      source: 'go.dev',
      url: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz',
      integrity: proofOf(archive),
      archiveSha256: sha256(archive),
      files: Object.keys(sdkFiles('1.26.8')).length,
      bytes: Object.values(sdkFiles('1.26.8')).join('').length,
    });
    expect(sdk.record).toEqual(JSON.parse(record!));
    expect(readdirSync(join(root, 'go', '1.26.8')).sort()).toEqual(['x64', 'x64.complete']);
    expect(readFileSync(`${go(root)}.complete`, 'utf8')).toBe('');
  });

  test('may come as a module zip with an h1 hash', async () => {
    const { zip, prefix } = sdkModuleZip('1.26.8');
    const root = await toolCache();
    const offer = {
      ...tarOffer('1.26.8'),
      archive: { url: 'https://proxy.golang.org/x.zip', format: 'module-zip' as const, prefix },
    };
    const wrong: Integrity = { kind: 'h1', hash: 'h1:wrong', from: 'sum.golang.org' };
    await expect(
      install(request(root, zip, { offer, proof: Promise.resolve(wrong) }), hostWith(zip)),
    ).rejects.toMatchObject({ code: 'INTEGRITY_MISMATCH' });
    const message = await install(
      request(root, zip, { offer, proof: Promise.resolve(wrong) }),
      hostWith(zip),
    ).catch((error: UserError) => error.message);
    const hash = /h1:[A-Za-z0-9+/]{43}=/.exec(String(message))![0];
    const right: Integrity = { kind: 'h1', hash, from: 'sum.golang.org' };
    const sdk = await install(request(root, zip, { offer, proof: Promise.resolve(right) }), hostWith(zip));
    expect(sdk.record).toMatchObject({ integrity: right, archiveSha256: sha256(zip) });
  });

  test('is not downloaded again', async () => {
    const root = await toolCache();
    const first = hostWith(archive);
    await install(request(root), first);
    const second = hostWith(archive);
    const sdk = await install(request(root), second);
    expect([first.downloads(), second.downloads()]).toEqual([1, 0]);
    expect(sdk).toMatchObject({ root: go(root), record: { version: '1.26.8' } });
  });

  test('may be put into a folder of its own, without marker', async () => {
    const parent = await temporaryFolder();
    const path = join(parent, 'sdks', 'go1.26.8');
    const host = hostWith(archive);
    const place = { kind: 'folder', path } as const;
    expect((await install(request('', archive, { place }), host)).root).toBe(path);
    expect((await install(request('', archive, { place }), host)).root).toBe(path);
    expect(host.downloads()).toBe(1);
    expect(readdirSync(join(parent, 'sdks'))).toEqual(['go1.26.8']);
  });

  test('may take the place of an empty folder, never of a foreign one', async () => {
    const path = join(await temporaryFolder(), 'go');
    const place = { kind: 'folder', path } as const;
    mkdirSync(path);
    writeFileSync(join(path, 'mine.txt'), 'precious');
    await expect(install(request('', archive, { place }), hostWith(archive))).rejects.toMatchObject({
      code: 'DISK_DENIED',
    });
    expect(tree(path)).toEqual({ 'mine.txt': 'precious' });
    const empty = { kind: 'folder', path: join(path, 'empty') } as const;
    mkdirSync(empty.path);
    await install(request('', archive, { place: empty }), hostWith(archive));
    expect(existsSync(join(empty.path, 'bin/go'))).toBe(true);
  });

  test('names who signed it', async () => {
    const root = await toolCache();
    const seen: Uint8Array[] = [];
    const checkSignature = async (bytes: Uint8Array) => {
      seen.push(bytes);
      return 'Google';
    };
    const sdk = await install(request(root, archive, { checkSignature }), hostWith(archive));
    expect(Buffer.concat(seen).equals(archive)).toBe(true);
    expect(sdk.record).toMatchObject({ signedBy: 'Google', integrity: { from: "go.dev's list" } });
  });
});

describe('what is in the tool cache already', () => {
  test('by another tool and marked is used as it is', async () => {
    const root = await toolCache();
    mkdirSync(join(go(root), 'bin'), { recursive: true });
    writeFileSync(join(go(root), 'bin', 'go'), 'theirs');
    writeFileSync(`${go(root)}.complete`, '');
    const host = hostWith(archive);
    expect(await install(request(root), host)).toMatchObject({
      root: go(root),
      source: 'tool-cache',
      record: undefined,
    });
    expect(host.downloads()).toBe(0);
  });

  test.each<[string, (root: string) => void]>([
    ['without marker', (root) => mkdirSync(join(go(root), 'bin'), { recursive: true })],
    [
      'with a marker but no go command',
      (root) => {
        mkdirSync(go(root), { recursive: true });
        writeFileSync(`${go(root)}.complete`, '');
      },
    ],
    [
      'with the record of another version',
      (root) => {
        mkdirSync(go(root), { recursive: true });
        writeFileSync(
          join(go(root), '.setup-go-plus.json'),
          JSON.stringify({ schema: 1, version: '1.26.7' }),
        );
      },
    ],
  ])('%s is replaced', async (_, prepare) => {
    const root = await toolCache();
    prepare(root);
    writeFileSync(join(go(root), 'half'), 'left by a killed job');
    await install(request(root), hostWith(archive));
    expect(existsSync(join(go(root), 'half'))).toBe(false);
    expect(existsSync(join(go(root), 'bin/go'))).toBe(true);
    expect(readdirSync(join(root, 'go', '1.26.8')).sort()).toEqual(['x64', 'x64.complete']);
  });

  test('with our record but without marker is marked: a process was killed in between', async () => {
    const root = await toolCache();
    await install(request(root), hostWith(archive));
    await hostWith(archive).files.remove(`${go(root)}.complete`);
    const host = hostWith(archive);
    await install(request(root), host);
    expect(host.downloads()).toBe(0);
    expect(marked(root)).toBe(true);
  });

  test('full serves a slim request, slim does not serve a full one', async () => {
    const root = await toolCache();
    const slim = await install(request(root, archive, { contents: 'slim' }), hostWith(archive));
    expect(slim.root).toBe(go(root, 'go-slim'));
    expect(existsSync(join(slim.root, 'test'))).toBe(false);
    const full = await install(request(root), hostWith(archive));
    expect(full.root).toBe(go(root));
    const host = hostWith(archive);
    await host.files.remove(join(root, 'go-slim'));
    expect((await install(request(root, archive, { contents: 'slim' }), host)).root).toBe(go(root));
    expect(host.downloads()).toBe(0);
  });

  test('that cannot prove a pin stays, and the pinned one gets a place of its own', async () => {
    const root = await toolCache();
    mkdirSync(join(go(root), 'bin'), { recursive: true });
    writeFileSync(join(go(root), 'bin', 'go'), 'theirs');
    writeFileSync(`${go(root)}.complete`, '');
    const pin = proofOf(archive);
    const tool = `go-${sha256(archive).slice(0, 8)}`;
    const host = hostWith(archive);
    expect((await install(request(root, archive, { pin }), host)).root).toBe(go(root, tool));
    expect((await install(request(root, archive, { pin }), host)).root).toBe(go(root, tool));
    expect(host.downloads()).toBe(1);
    expect(readFileSync(join(go(root), 'bin', 'go'), 'utf8')).toBe('theirs');
  });

  test('and unverified is kept apart, and never serves a request for a verified one', async () => {
    const root = await toolCache();
    const none: Integrity = { kind: 'none', why: 'verify: off' };
    const off = { verify: 'off', proof: Promise.resolve(none) } as const;
    const sdk = await install(request(root, archive, off), hostWith(archive));
    expect(sdk.root).toBe(go(root, 'go-unverified'));
    const verified = await install(request(root), hostWith(archive));
    expect(verified.root).toBe(go(root));
    expect(verified.record!.integrity.kind).toBe('sha256');
  });
});

describe('nothing is left behind', () => {
  const fails = async (
    bytes: Uint8Array,
    more: Partial<InstallRequest>,
    code: string,
    host?: InstallHost,
  ) => {
    const parent = await temporaryFolder();
    const root = join(parent, 'tools');
    const failure = await install(request(root, bytes, more), host ?? hostWith(bytes)).catch(
      (error) => error,
    );
    expect(failure).toMatchObject({ code });
    expect(tree(parent)).toEqual({ '/': '' });
    return failure as UserError;
  };

  test('by an archive with another digest; the message has both and where they come from, and no secrets', async () => {
    const proof = Promise.resolve<Integrity>({ kind: 'sha256', hex: '0'.repeat(64), from: "go.dev's list" });
    const { message, hint } = await fails(archive, { proof }, 'INTEGRITY_MISMATCH');
    expect(message).toContain(sha256(archive));
    expect(message).toContain(`go.dev's list says ${'0'.repeat(64)}`);
    expect(`${message}${hint}`).not.toContain('secret');
  });

  test('by an archive that is not what was pinned, although it is what was published', async () => {
    const pin: Integrity = { kind: 'sha256', hex: '1'.repeat(64), from: 'the lock file' };
    await fails(archive, { pin }, 'INTEGRITY_MISMATCH');
  });

  test('by an archive of another size', async () => {
    const offer = tarOffer('1.26.8', archive.subarray(1));
    await fails(archive, { offer }, 'INTEGRITY_MISMATCH');
  });

  test('by a tar.gz that only an h1 hash vouches for', async () => {
    await fails(
      archive,
      { proof: Promise.resolve({ kind: 'h1', hash: 'h1:x', from: 'x' }) },
      'INTEGRITY_MISMATCH',
    );
  });

  test('when nothing vouches for it', async () => {
    const proof = Promise.resolve<Integrity>({ kind: 'none', why: 'GOSUMDB=off' });
    await fails(archive, { proof }, 'INTEGRITY_MISSING');
  });

  test('when the proof fails, and the download ends early', async () => {
    const host = hostWith(archive, 10);
    let read = 0;
    async function* counted(body: AsyncIterable<Uint8Array>) {
      for await (const chunk of body) {
        read += chunk.length;
        await new Promise<void>((resolve) => setImmediate(resolve));
        yield chunk;
      }
    }
    const slow: InstallHost = {
      ...host,
      transfer: {
        ...host.transfer,
        stream: async (url) => {
          const download = await host.transfer.stream(url);
          return { ...download, body: counted(download.body) };
        },
      },
    };
    const proof = new Promise<Integrity>((_, reject) => {
      setImmediate(() => reject(new UserError('SUMDB_INVALID', 'no')));
    });
    await fails(archive, { proof }, 'SUMDB_INVALID', slow);
    expect(read).toBeLessThan(archive.length);
  });

  test('when the signature is wrong', async () => {
    const checkSignature = () => Promise.reject(new UserError('SIGNATURE_INVALID', 'no'));
    await fails(archive, { checkSignature }, 'SIGNATURE_INVALID');
  });

  test('when it is another version than was offered', async () => {
    await fails(sdkTarGz('1.26.7'), {}, 'ARCHIVE_INVALID');
  });

  test('when it is hostile', async () => {
    await fails(sdkTarGz('1.26.8', [{ name: 'go/../../evil' }]), {}, 'ARCHIVE_HOSTILE');
  });

  test('when it is no SDK', async () => {
    await fails(tarGz([{ name: 'go/README' }]), {}, 'ARCHIVE_INVALID');
  });

  test.each([0.1, 0.5, 0.99])('when the connection breaks after %d of it', async (part) => {
    const host = hostWith(archive);
    async function* broken() {
      yield archive.subarray(0, archive.length * part);
      throw new UserError('HTTP_TRUNCATED', 'cut');
    }
    const transfer = {
      ...host.transfer,
      stream: async (url: string) => ({ url, size: archive.length, body: broken() }),
    };
    await fails(archive, {}, 'HTTP_TRUNCATED', { ...host, transfer });
  });

  test('when there is no connection', async () => {
    const host = hostWith(archive);
    const transfer = {
      ...host.transfer,
      stream: () => Promise.reject(new UserError('HTTP_UNREACHABLE', 'down')),
    };
    await fails(archive, {}, 'HTTP_UNREACHABLE', { ...host, transfer });
  });

  test('whatever byte is flipped', async () => {
    const parent = await temporaryFolder();
    const step = Math.ceil(archive.length / 60);
    for (let at = 0; at < archive.length; at += step) {
      const bad = Buffer.from(archive);
      bad[at]! ^= 0x10;
      const offer = tarOffer('1.26.8', archive);
      const proof = Promise.resolve(proofOf(archive));
      const outcome = install(request(join(parent, 'tools'), bad, { offer, proof }), hostWith(bad));
      await expect(outcome).rejects.toMatchObject({
        code: expect.stringMatching(/^(INTEGRITY_MISMATCH|ARCHIVE_INVALID|ARCHIVE_HOSTILE)$/),
      });
      expect(tree(parent)).toEqual({ '/': '' });
    }
  });

  test.each(['file', 'directory', 'publish'] as const)(
    'when the disk is full at the n-th %s, for all n',
    async (step) => {
      const parent = await temporaryFolder();
      let faults = 0;
      for (let n = 1; ; n++) {
        const host = { ...hostWith(archive), stages: fullAt(step, n) };
        const outcome = await install(request(join(parent, 'tools')), host).then(
          () => 'installed',
          (error) => error.code,
        );
        if (outcome === 'installed') break;
        expect(outcome).toBe('DISK_FULL');
        expect(tree(parent)).toEqual({ '/': '' });
        faults++;
      }
      expect(faults).toBe(
        { file: Object.keys(sdkFiles('1.26.8')).length + 1, directory: 0, publish: 1 }[step],
      );
    },
  );

  test('in a tool cache that cannot be written to', async () => {
    const parent = await temporaryFolder();
    writeFileSync(join(parent, 'tools'), 'a file where the folder should be');
    await expect(install(request(join(parent, 'tools')), hostWith(archive))).rejects.toMatchObject({
      code: 'DISK_DENIED',
    });
    const denied = { ...hostWith(archive), stages: deniedStages() };
    await expect(install(request(join(parent, 'other')), denied)).rejects.toMatchObject({
      code: 'DISK_DENIED',
    });
    expect(tree(parent)).toEqual({ tools: 'a file where the folder should be' });
  });
});

test('an SDK whose marker cannot be written is used all the same: the record in it says that it is whole', async () => {
  const root = await toolCache();
  const host = hostWith(archive);
  const files = { ...host.files, write: () => Promise.reject(new UserError('DISK_FULL', 'full')) };
  expect((await install(request(root), { ...host, files })).root).toBe(go(root));
  expect(marked(root)).toBe(false);
});

test('a request for a version with another spelling goes to its own folder', async () => {
  const rc = sdkTarGz('1.27rc1');
  const root = await toolCache();
  const offer = { ...tarOffer('1.27rc1', rc), version: version('1.27.0-rc.1') };
  const sdk = await install(request(root, rc, { offer }), hostWith(rc));
  expect(sdk.root).toBe(join(root, 'go', '1.27.0-rc.1', 'x64'));
});

function fullAt(step: 'file' | 'directory' | 'publish', n: number): Stages {
  const real = nodeStages();
  const full = () => new UserError('DISK_FULL', 'No space left');
  return {
    sweep: (destination) => real.sweep(destination),
    open: async (destination) => {
      const stage = await real.open(destination);
      let calls = 0;
      const faulty: Stage = {
        path: stage.path,
        directory: (name) => {
          if (step === 'directory' && ++calls === n && name !== '') throw full();
          stage.directory(name);
        },
        file: (name, data, attributes) => {
          if (step === 'file' && ++calls === n) throw full();
          stage.file(name, data, attributes);
        },
        link: (name, target) => stage.link(name, target),
        settle: () => stage.settle(),
        publish: async (replace) => {
          if (step === 'publish' && n === 1) throw full();
          return stage.publish(replace);
        },
        discard: () => stage.discard(),
      };
      return faulty;
    },
  };
}

function deniedStages(): Stages {
  return {
    sweep: async () => 0,
    open: () => Promise.reject(new UserError('DISK_DENIED', 'read-only')),
  };
}

export const id = 9989;
export const ids = [9989];
export const modules = {

/***/ 39989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringTip: () => (/* binding */ bringTip)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/env.js
var env = __webpack_require__(39385);
// EXTERNAL MODULE: ./lib/sdk/record.js
var sdk_record = __webpack_require__(31583);
;// CONCATENATED MODULE: ./lib/release/tip/build-failure.js

const tail = 20;
/**
 * Why make failed, in make's own words. Pure.
 * @param output stdout and stderr in the order in which they came
 */
function explainBuildFailure({ commit, code, output, }, bootstrap) {
    const lines = output.map((line) => line.trimEnd()).filter((line) => line !== '');
    const tooOld = lines.find((line) => /building_Go_requires_Go_|working Go tree >= Go/.test(line));
    if (tooOld !== undefined) {
        return new errors/* UserError */.y('GO_UNUSABLE', `${bootstrapName(lines) ?? 'The Go'} in ${bootstrap} is too old to build Go ${commit.slice(0, 12)}: ${tooOld.trim()}`, { hint: 'Let a newer stable Go build it: install one, or remove the old one from PATH.' });
    }
    const full = lines.findLast((line) => /no space left on device|not enough space on the disk/i.test(line));
    if (full !== undefined) {
        return new errors/* UserError */.y('DISK_FULL', `The disk is full: ${full.trim()}`, {
            hint: 'Building Go takes about 2 GB beside the tool cache, 500 MB of which stay.',
        });
    }
    const last = lines.slice(-tail).join('\n');
    return new errors/* UserError */.y('COMMAND_FAILED', `Go ${commit.slice(0, 12)} does not build: make ended with code ${code}.${last === '' ? '' : `\n${last}`}`, { hint: 'The development branch is broken at times: try again later, or name a commit that builds.' });
}
/** `go1.26.8 linux/amd64` from make's first line. */
function bootstrapName(lines) {
    for (const line of lines) {
        const match = /^Building Go cmd\/dist using .*\((?:go version )?(.+)\)\s*$/.exec(line);
        if (match)
            return match[1];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/release/tip/git.js

/** Milliseconds. */
const timeout = 15 * 60_000;
const attempts = 3;
/**
 * A caller's own repository and switches must not be taken for ours, and TLS is checked whatever the job says.
 * Applies to the build too, since cmd/dist asks git for the commit.
 */
const cleanGit = {
    GIT_ALTERNATE_OBJECT_DIRECTORIES: undefined,
    GIT_COMMON_DIR: undefined,
    GIT_DIR: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_NAMESPACE: undefined,
    GIT_OBJECT_DIRECTORY: undefined,
    GIT_SSL_NO_VERIFY: undefined,
    GIT_WORK_TREE: undefined,
};
/** git could not bring the commit: perhaps because the branch has moved since its head was asked for. */
class FetchFailure extends errors/* UserError */.y {
}
/**
 * The commit that the revision means now: one request for a branch, none for a commit.
 * @throws UserError TOOL_MISSING (git), VERSION_NOT_FOUND (no such branch), COMMAND_FAILED
 */
async function resolveCommit(repository, revision, host) {
    if ((await host.processes.find('git')) === undefined)
        throw gitMissing();
    if (revision.kind === 'commit')
        return revision.id;
    const ref = `refs/heads/${revision.name}`;
    const args = ['ls-remote', '--exit-code', '--', repository.url, ref];
    const result = await retried(gitCommand(repository, args), host, (code) => code === 2);
    if (result.code === 2) {
        throw new errors/* UserError */.y('VERSION_NOT_FOUND', `${repository.url} has no branch ${revision.name}.`, {
            hint: 'Name a branch such as master or release-branch.go1.26, or a whole commit id.',
        });
    }
    if (result.code !== 0)
        throw gitFailed(`could not ask ${repository.url} for ${ref}`, result);
    const commit = /^([0-9a-f]{40}|[0-9a-f]{64})\t/.exec(result.stdout)?.[1];
    if (commit === undefined)
        throw gitFailed(`got no commit of ${ref} from ${repository.url}`, result);
    return commit;
}
/**
 * Exactly this commit, without history, checked out in an empty folder. git checks that each object hashes to its
 * name, so what is there is what the commit id names, or nothing.
 * @throws UserError COMMAND_FAILED
 */
async function checkOut(repository, commit, folder, host) {
    const steps = [
        // No template: it may bring hooks that would run at the checkout.
        ['init', '--quiet', '--template=', ...(commit.length === 64 ? ['--object-format=sha256'] : []), folder],
        ['-C', folder, 'fetch', '--quiet', '--depth=1', '--no-tags', '--', repository.url, commit],
        ['-C', folder, 'checkout', '--quiet', '--detach', commit],
    ];
    for (const args of steps) {
        const command = gitCommand(repository, args);
        const result = args.includes('fetch') ? await retried(command, host) : await host.processes.run(command);
        if (result.code !== 0)
            throw gitFailed(`could not fetch ${commit} from ${repository.url}`, result);
    }
}
function gitCommand({ protocol }, args) {
    const settings = [
        'core.autocrlf=false',
        'core.longpaths=true',
        'advice.detachedHead=false',
        'init.defaultBranch=tip',
        'http.sslVerify=true',
        // Bytes a second, seconds: a silent connection ends instead of hanging the job.
        'http.lowSpeedLimit=1000',
        'http.lowSpeedTime=60',
    ];
    return {
        program: 'git',
        args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
        env: { ...cleanGit, GIT_ALLOW_PROTOCOL: protocol, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        timeout,
    };
}
async function retried(command, { processes, clock, log }, isAnswer = () => false) {
    for (let attempt = 1;; attempt++) {
        const result = await processes.run(command);
        if (result.code === 0 || isAnswer(result.code) || attempt === attempts)
            return result;
        log.debug(`git failed, attempt ${attempt} of ${attempts}: ${lastLines(result.stderr)}`);
        await clock.sleep(1000 * 2 ** attempt * (0.5 + clock.random()));
    }
}
function gitMissing() {
    return new errors/* UserError */.y('TOOL_MISSING', 'git is not on PATH, and tip is built from a git repository.', {
        hint: 'Install git, or ask for a released Go.',
    });
}
function gitFailed(what, result) {
    const said = lastLines(result.stderr) || `it ended with code ${result.code}`;
    return new FetchFailure('COMMAND_FAILED', `git ${what}: ${said}`, {
        hint: 'Check that this machine reaches the host (HTTPS_PROXY, firewall), or name another repository.',
    });
}
function lastLines(text) {
    return text.trim().split(/\r?\n/).slice(-3).join('; ');
}

;// CONCATENATED MODULE: ./lib/release/tip/build-plan.js

/**
 * Everything that would change what is built or baked into it as a default (dist/build.go), or make the bootstrap Go
 * run as another one: a job's GOFLAGS, cross-compiling variables and compilers are for its own builds.
 */
const cleared = `
  GOROOT GOROOT_FINAL GOBIN GOMODCACHE GOFLAGS GODEBUG GOEXPERIMENT GOFIPS140 GO111MODULE GOCACHEPROG GOCOVERDIR
  GOOS GOARCH GOHOSTOS GOHOSTARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM
  GO_GCFLAGS GO_LDFLAGS GO_LDSO GO_DISTFLAGS GO_EXTLINK_ENABLED GOBUILDTIMELOGFILE BOOT_GO_GCFLAGS BOOT_GO_LDFLAGS
  CC CXX FC PKG_CONFIG CC_FOR_TARGET CXX_FOR_TARGET
  CGO_ENABLED CGO_CFLAGS CGO_CPPFLAGS CGO_CXXFLAGS CGO_FFLAGS CGO_LDFLAGS`
    .trim()
    .split(/\s+/);
/**
 * How Go builds itself (go.dev/doc/install/source). Pure.
 * @param root the checked out tree, which becomes a GOROOT
 * @param bootstrap GOROOT of the Go that builds
 */
function planBuild({ platform, path }, root, bootstrap) {
    const src = path.join(root, 'src');
    const windows = platform.os === 'windows';
    return {
        program: windows ? path.join(src, 'make.bat') : 'bash',
        args: windows ? [] : ['make.bash'],
        cwd: src,
        env: buildEnvironment({ path }, root, bootstrap),
    };
}
/** `go version` of the tree that was built. */
function planVersion({ platform, path }, root, bootstrap) {
    const name = platform.os === 'windows' ? 'go.exe' : 'go';
    return {
        program: path.join(root, 'bin', name),
        args: ['version'],
        cwd: root,
        env: buildEnvironment({ path }, root, bootstrap),
        timeout: 60_000,
    };
}
/** Folders that only the build needs; Go's own releases leave them out too. */
const leftovers = ['.git', 'pkg/obj', 'pkg/bootstrap'];
function buildEnvironment({ path }, root, bootstrap) {
    return {
        ...Object.fromEntries(cleared.map((name) => [name, undefined])),
        ...cleanGit,
        GOROOT_BOOTSTRAP: bootstrap,
        GOTOOLCHAIN: 'local',
        GOENV: 'off',
        GOWORK: 'off',
        // What the tree vendors is all that is compiled.
        GOPROXY: 'off',
        // Both go with the leftovers; a service user may have no HOME for the defaults.
        GOPATH: path.join(root, 'pkg', 'obj', 'gopath'),
        GOCACHE: path.join(root, 'pkg', 'obj', 'bootstrap-cache'),
    };
}

// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
;// CONCATENATED MODULE: ./lib/release/tip/devel-version.js

/**
 * Reads `go version go1.28-devel_0123456789 Fri Nov 20 …` (Go ≥ 1.26, golang/go#73372), `go version devel go1.24-0123 …`
 * before, and a release's own line. git abbreviates the commit as it likes: ours has 12 digits always.
 */
function readDevelVersion(line, commit) {
    const match = /^go version (devel )?go(\d+\.\d+)(\S*)/.exec(line);
    if (match === null)
        return undefined;
    const [, before, base, rest] = match;
    const short = commit.slice(0, 12);
    if (before !== undefined || rest.startsWith('-devel')) {
        const version = (0,go_version/* parseGoVersion */.SX)(`${base}-devel_${short}`);
        return version && { version, name: `devel go${base}-${short}` };
    }
    const version = (0,go_version/* parseGoVersion */.SX)(`${base}${rest}`);
    return version && { version, name: `go${version.text}` };
}

;// CONCATENATED MODULE: ./lib/release/tip/build.js






/**
 * Fetches and builds in the stage and leaves a whole GOROOT with its record there.
 * @throws UserError TOOL_MISSING, COMMAND_FAILED, GO_UNUSABLE, DISK_FULL
 */
async function buildInStage({ repository, commit, revision }, request, stage, host) {
    const { machine, files, log } = host;
    const bootstrap = await findBootstrap(request, host);
    await checkOut(repository, commit, stage.path, host);
    const output = await make(commit, stage.path, bootstrap, host);
    const { line, version, name } = await askVersion(commit, stage.path, bootstrap, host);
    for (const folder of leftovers)
        await files.remove(machine.path.join(stage.path, ...folder.split('/')));
    const facts = {
        commit,
        revision,
        name,
        goVersion: line,
        bootstrap: bootstrapName(output) ?? '',
    };
    const record = {
        schema: 1,
        version: version.text,
        platform: request.platform,
        contents: 'full',
        source: 'tip',
        url: repository.url,
        integrity: { kind: 'none', why: whatItProves(repository, commit) },
        archiveSha256: '',
        ...(await measure(stage.path, host)),
        tip: facts,
    };
    const mtime = Math.floor(host.clock.now() / 1000);
    stage.file(sdk_record/* RECORD_NAME */.qP, new TextEncoder().encode((0,sdk_record/* formatRecord */.bM)(record)), { executable: false, mtime });
    log.info(`Built ${name}.`);
}
/** No more than is true: the commit id pins the source, and nobody vouches for the commit but the host. */
function whatItProves({ trust }, commit) {
    return `built here from commit ${commit}, ${trust}: the commit id names every byte of the source, but no checksum database or signature says that the Go project made it`;
}
async function findBootstrap(request, { machine, files, processes }) {
    const windows = machine.platform.os === 'windows';
    if (!windows && (await processes.find('bash')) === undefined) {
        throw new errors/* UserError */.y('TOOL_MISSING', "bash is not on PATH, and Go's make.bash needs it.", {
            hint: 'Install bash, or ask for a released Go.',
        });
    }
    const root = await request.bootstrap();
    const go = machine.path.join(root, 'bin', windows ? 'go.exe' : 'go');
    if ((await files.stat(go))?.kind !== 'file') {
        throw new errors/* UserError */.y('TOOL_MISSING', `There is no Go to build Go with: ${go} does not exist.`, {
            hint: 'Install a stable Go first; tip is built by it.',
        });
    }
    return root;
}
async function make(commit, root, bootstrap, { machine, files, processes, log }) {
    const output = [];
    const command = planBuild(machine, root, bootstrap);
    const script = machine.path.join(root, 'src', machine.platform.os === 'windows' ? 'make.bat' : 'make.bash');
    if ((await files.stat(script))?.kind !== 'file') {
        throw new errors/* UserError */.y('INPUT_INVALID', `Commit ${commit} is no Go tree: it has no ${machine.path.basename(script)} in src.`, {
            hint: "Name a repository with Go's own source.",
        });
    }
    log.info(`Building Go ${commit.slice(0, 12)} from source with ${bootstrap}; this takes minutes.`);
    const { code } = await processes.run({
        ...command,
        onLine(line) {
            output.push(line);
            log.debug(line);
        },
    });
    if (code !== 0)
        throw explainBuildFailure({ commit, code, output }, bootstrap);
    return output;
}
async function askVersion(commit, root, bootstrap, { machine, processes }) {
    const command = planVersion(machine, root, bootstrap);
    if ((await processes.find(command.program)) === undefined) {
        throw new errors/* UserError */.y('COMMAND_FAILED', `make ended well but made no ${command.program}.`);
    }
    const result = await processes.run(command);
    const line = result.stdout.trim();
    const devel = result.code === 0 ? readDevelVersion(line, commit) : undefined;
    if (devel === undefined) {
        const said = `${line}\n${result.stderr}`.trim() || `code ${result.code}`;
        throw new errors/* UserError */.y('GO_UNUSABLE', `The Go that was built from ${commit} does not say its version: ${said}`);
    }
    return { ...devel, line };
}
async function measure(root, { machine, files }) {
    const total = { files: 0, bytes: 0 };
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of (await files.list(folder)) ?? []) {
            const path = machine.path.join(folder, name);
            if (kind === 'directory')
                folders.push(path);
            if (kind !== 'file')
                continue;
            total.files++;
            total.bytes += (await files.stat(path))?.size ?? 0;
        }
    }
    return total;
}

// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __webpack_require__(87507);
;// CONCATENATED MODULE: ./lib/release/tip/installed-tip.js



/** Beside the tool `go`, not in it: no range and no other action may take a development build for a release. */
function tipFolder({ toolCache, platform }, commit, { machine }) {
    const arch = (0,go_platform/* toolCacheArch */.Tm)(platform, machine.platform);
    return machine.path.join(toolCache, 'go-tip', commit.slice(0, 12), arch);
}
/** The SDK in the folder, if it is whole and of this commit. */
async function readTip(folder, commit, { files, machine }) {
    const record = await (0,sdk_record/* readRecord */.aE)(folder, files, machine);
    if (record === undefined || !isTipRecord(record) || record.tip.commit !== commit)
        return undefined;
    const { platform, source } = record;
    const version = (0,go_version/* parseGoVersion */.SX)(record.version);
    if (version === undefined || source !== 'tip')
        return undefined;
    return { root: folder, version, platform, source, record };
}
function isTipRecord(record) {
    const { tip } = record;
    const texts = [tip?.commit, tip?.revision, tip?.name, tip?.goVersion, tip?.bootstrap];
    return texts.every((text) => typeof text === 'string');
}

;// CONCATENATED MODULE: ./lib/release/tip/repository.js

const goRepository = 'https://go.googlesource.com/go';
const goBranch = 'master';
/**
 * Only transports that authenticate the other side, and no `ext::sh -c …`, which git would run.
 * @throws UserError INPUT_INVALID
 */
function parseRepository(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const protocol = url?.protocol.slice(0, -1);
    if (url === undefined || !isProtocol(protocol)) {
        throw invalid(`The repository of tip is ${quote(text)}; an https:, ssh: or file: URL was expected.`);
    }
    if (url.password !== '' || (url.username !== '' && protocol !== 'ssh')) {
        throw new errors/* UserError */.y('INPUT_INVALID', `The repository of tip at ${url.host} has credentials in its URL.`, {
            hint: "Give them to git's credential helper: command lines and logs are not secret.",
        });
    }
    if (protocol === 'http' && !isLoopback(url.hostname)) {
        throw invalid(`The repository of tip at ${url.host} is asked for over http:, where anybody can change it.`);
    }
    return { url: url.href, protocol, trust: trustIn(protocol, url.host) };
}
/**
 * @throws UserError INPUT_INVALID
 */
function parseRevision(text) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text))
        return { kind: 'commit', id: text.toLowerCase() };
    if (isBranchName(text))
        return { kind: 'branch', name: text };
    throw invalid(`The revision of tip is ${quote(text)}; a branch or a commit id of 40 digits was expected.`);
}
function isProtocol(protocol) {
    return protocol === 'https' || protocol === 'http' || protocol === 'ssh' || protocol === 'file';
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function trustIn(protocol, host) {
    switch (protocol) {
        case 'https':
            return `fetched over TLS from ${host}`;
        case 'ssh':
            return `fetched over SSH from ${host}`;
        case 'http':
            return `fetched from ${host} on this machine`;
        case 'file':
            return "fetched from this machine's disk";
    }
}
/** The safe part of git-check-ref-format(1): nothing that git would take for an option or a refspec. */
function isBranchName(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/.test(text) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(text);
}
function invalid(message) {
    return new errors/* UserError */.y('INPUT_INVALID', message, { hint: `The default is ${goBranch} of ${goRepository}.` });
}
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

;// CONCATENATED MODULE: ./lib/release/sources/tip.js





/** A branch that is pushed to while we fetch: each round takes its head anew. */
const rounds = 3;
/**
 * `tip`: Go's development branch, built from source, from the tool cache where the branch's head was built before.
 * No archive and no published digest exist for it, so it is no `Source`; its record says what stands in for a proof.
 *
 * @throws UserError INPUT_INVALID, PLATFORM_UNAVAILABLE, TOOL_MISSING (git, bash, a bootstrap Go), VERSION_NOT_FOUND
 * (no such branch), GO_UNUSABLE (bootstrap too old), COMMAND_FAILED (fetch, build), DISK_FULL, DISK_DENIED
 */
async function buildTip(request, host) {
    const repository = parseRepository(request.repository ?? goRepository);
    const asked = request.revision ?? goBranch;
    const revision = parseRevision(asked);
    refuseForeignPlatform(request, host);
    let commit = await resolveCommit(repository, revision, host);
    for (let round = 1;; round++) {
        try {
            return await takeOrBuild({ repository, commit, revision: asked }, request, host);
        }
        catch (error) {
            const head = round < rounds ? await movedHead(error, repository, revision, host) : undefined;
            if (head === undefined || head === commit)
                throw error;
            commit = head;
        }
    }
}
/** go.dev's archives cross platforms; a build does not: the tools must run where they are made. */
function refuseForeignPlatform({ platform }, { machine }) {
    if (platform.os === machine.platform.os && platform.arch === machine.platform.arch)
        return;
    throw new errors/* UserError */.y('PLATFORM_UNAVAILABLE', `tip is built for this machine, ${machine.platform.os}/${machine.platform.arch}; ${platform.os}/${platform.arch} was asked for.`, {
        hint: `Leave out the architecture; this Go compiles for ${platform.os}/${platform.arch} with GOOS and GOARCH.`,
    });
}
async function takeOrBuild(facts, request, host) {
    const { files, stages, log } = host;
    const folder = tipFolder(request, facts.commit, host);
    const before = await readTip(folder, facts.commit, host);
    if (before !== undefined) {
        log.info(`${before.record.tip.name} is in the tool cache.`);
        return before;
    }
    await stages.sweep(folder);
    const stage = await stages.open(folder);
    try {
        await buildInStage(facts, request, stage, host);
        // Without a record of ours the folder is what a killed process or another program left.
        const isRubbish = (await files.stat(folder)) !== undefined;
        await stage.publish(isRubbish && (await readTip(folder, facts.commit, host)) === undefined);
    }
    catch (error) {
        await stage.discard();
        throw error;
    }
    const built = await readTip(folder, facts.commit, host);
    if (built !== undefined)
        return built;
    throw new errors/* UserError */.y('DISK_DENIED', `${folder} was taken by another process while Go was built for it.`, {
        hint: 'Remove the folder and run again.',
    });
}
/** The branch's head now, where the failure may come from its having moved. */
async function movedHead(error, repository, revision, host) {
    if (!(error instanceof FetchFailure) || revision.kind === 'commit')
        return undefined;
    return resolveCommit(repository, revision, host).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/setup/tip.js



/**
 * Go's development branch, built by the newest stable Go: the one on PATH of a runner image is often too old for it.
 * @throws UserError as `buildTip`, and what bringing the stable Go throws where there is none on PATH either
 */
async function bringTip({ platform, toolCache, tipRepository: repository }, host, bringStable) {
    const bootstrap = async () => {
        try {
            return (await bringStable()).root;
        }
        catch (error) {
            const root = await rootOnPath(host);
            if (root === undefined || !(error instanceof errors/* UserError */.y))
                throw error;
            host.log.info(`No newer Go could be brought, so ${root} builds tip: ${error.message.split('\n')[0]}`);
            return root;
        }
    };
    const sdk = await buildTip({ repository, platform, toolCache, bootstrap }, host);
    return {
        sdk,
        offerWhy: `${sdk.record.tip.name}, ${sdk.record.integrity.kind === 'none' ? sdk.record.integrity.why : ''}`,
    };
}
async function rootOnPath({ processes }) {
    const program = await processes.find('go');
    if (program === undefined)
        return undefined;
    return (await (0,env/* goEnv */.Aq)(processes, program)).GOROOT || undefined;
}


/***/ })

};

export const id = 323;
export const ids = [323];
export const modules = {

/***/ 1323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCacheFacts: () => (/* reexport */ collectCacheFacts),
  planCache: () => (/* reexport */ planCache),
  restoreCache: () => (/* reexport */ restoreCache)
});

// UNUSED EXPORTS: fromCacheState, isCacheHit, saveCache, toCacheState

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cache/glob.js
/**
 * `**`, `*`, `?`, a leading `!` that takes files out again, `#` comments: setup-go's globs without `[a-z]`.
 * Names that begin with a dot are matched too, and a pattern that names a folder means all below it, as there.
 * On Windows `\` separates and case is ignored. Patterns that lead out of the workspace match nothing.
 *
 * @param workspace absolute; absolute patterns below it are understood
 */
function parsePatterns(lines, workspace, machine) {
    const ignoreCase = machine.platform.os === 'windows';
    return lines
        .flatMap((line) => line.split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .flatMap((line) => {
        const marks = /^!*/.exec(line)[0].length;
        const segments = toSegments(line.slice(marks).trim(), workspace, machine);
        return segments === undefined ? [] : [{ negated: marks % 2 === 1, segments, ignoreCase }];
    });
}
/** Lines count in order: a later one takes out what an earlier took in, or in what it took out. */
function matchesPatterns(name, patterns) {
    const names = name.split('/');
    return patterns.reduce((taken, pattern) => (meet(names, pattern).whole ? !pattern.negated : taken), false);
}
/** Whether a file below this folder can match: it spares the walk all other folders. */
function folderMayHold(folder, patterns) {
    const names = folder.split('/');
    return patterns.some((pattern) => {
        const { whole, more } = meet(names, pattern);
        return !pattern.negated && (whole || more);
    });
}
function toSegments(text, workspace, { path, platform }) {
    const inside = path.isAbsolute(text) ? path.relative(workspace, text) : text;
    if (path.isAbsolute(inside))
        return undefined;
    const segments = [];
    for (const name of inside.split(platform.os === 'windows' ? /[\\/]/ : '/')) {
        if (name === '..' && segments.pop() === undefined)
            return undefined;
        if (name !== '' && name !== '.' && name !== '..')
            segments.push(name);
    }
    return segments;
}
/**
 * whole: the pattern was met by the names or by their first few (a folder stands for all below it).
 * more: further names could meet it. The positions are a set, so repeated `**` cost no more than names × segments.
 */
function meet(names, { segments, ignoreCase }) {
    let positions = skipDoubleStars(new Set([0]), segments);
    for (const name of names) {
        if (positions.has(segments.length))
            break;
        const next = new Set();
        for (const at of positions) {
            if (segments[at] === '**')
                next.add(at);
            else if (meetsWildcard(fold(name, ignoreCase), fold(segments[at], ignoreCase)))
                next.add(at + 1);
        }
        positions = skipDoubleStars(next, segments);
    }
    return { whole: positions.has(segments.length), more: positions.size > 0 };
}
/** `**` may also be met by nothing. A Set's iteration visits what is added on the way. */
function skipDoubleStars(positions, segments) {
    for (const at of positions)
        if (segments[at] === '**')
            positions.add(at + 1);
    return positions;
}
function fold(text, ignoreCase) {
    return Array.from(ignoreCase ? text.toLowerCase() : text);
}
/**
 * `*` and `?` within one name, going back to the last star only: file names come with a pull request,
 * and a regular expression with several stars would take polynomial time over a hostile one.
 */
function meetsWildcard(name, wildcard) {
    let n = 0;
    let w = 0;
    let star = -1;
    let starName = 0;
    while (n < name.length) {
        if (wildcard[w] === '*') {
            star = w++;
            starName = n;
        }
        else if (wildcard[w] === '?' || (w < wildcard.length && wildcard[w] === name[n])) {
            n++;
            w++;
        }
        else if (star >= 0) {
            w = star + 1;
            n = ++starName;
        }
        else {
            return false;
        }
    }
    while (wildcard[w] === '*')
        w++;
    return w === wildcard.length;
}

;// CONCATENATED MODULE: ./lib/cache/dependency-files.js


/** The first that exists at the workspace's root names the cache when the user names nothing. */
const defaults = ['go.sum', 'go.mod'];
/**
 * The files that name the cache, and one digest over their names and contents.
 * Links to files count; links to folders are never walked, so a link that leads upwards cannot trap the walk.
 *
 * @param patterns as the input cache-dependency-path; empty: the root's go.sum, else its go.mod
 * @param workspace absolute; files outside it are not looked at, as in setup-go
 */
async function hashDependencyFiles(patterns, workspace, host) {
    const found = patterns.length === 0
        ? await findDefault(workspace, host)
        : await findFiles(parsePatterns(patterns, workspace, host.machine), workspace, host);
    return {
        patterns: patterns.length === 0 ? defaults : patterns,
        files: found,
        digest: await digestOf(found, workspace, host),
    };
}
async function findDefault(workspace, { machine, files }) {
    for (const name of defaults) {
        if ((await files.stat(absolute(workspace, name, machine.path)))?.kind === 'file')
            return [name];
    }
    return [];
}
/** Relative names with forward slashes, sorted by code unit so that every machine agrees. */
async function findFiles(patterns, workspace, { machine, files }) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (await files.list(absolute(workspace, folder, machine.path))) ?? []) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.kind === 'directory') {
                if (entry.name !== '.git' && folderMayHold(name, patterns))
                    folders.push(name);
            }
            else if (matchesPatterns(name, patterns)) {
                const stat = await files.stat(absolute(workspace, name, machine.path));
                if (stat?.kind === 'file')
                    found.push(name);
            }
        }
    }
    return found.sort();
}
async function digestOf(names, workspace, { machine, files }) {
    const total = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    for (const name of names) {
        const bytes = await files.read(absolute(workspace, name, machine.path));
        if (bytes === undefined)
            continue;
        read++;
        total.update(`${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}  ${name}\n`);
    }
    return read === 0 ? undefined : total.digest('hex');
}
function absolute(workspace, name, path) {
    return name === '' ? workspace : path.join(workspace, ...name.split('/'));
}

;// CONCATENATED MODULE: ./lib/cache/image.js
/**
 * What cgo objects in a build cache depend on beside the CPU: the system's release and its libc.
 * Linux is asked itself, since in a container and on self-hosted runners ImageOS is unset or that of the machine
 * around it (actions/setup-go#368). Elsewhere the hosted runners' ImageOS serves: `macos15`, `win25`.
 */
async function readImage({ machine, files, }) {
    if (machine.platform.os !== 'linux')
        return machine.env('ImageOS') || undefined;
    const text = (await readText(files, '/etc/os-release')) ?? (await readText(files, '/usr/lib/os-release'));
    const release = parseOsRelease(text ?? '');
    const parts = [release.get('ID') ?? 'linux', release.get('VERSION_ID'), await libc(files)];
    return parts.filter((part) => part !== undefined && part !== '').join('-');
}
/** os-release(5): shell-like assignments, values optionally quoted. */
function parseOsRelease(text) {
    const entries = new Map();
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"([^"]*)"|'([^']*)'|(\S*))\s*$/.exec(line);
        if (match)
            entries.set(match[1], match[2] ?? match[3] ?? match[4] ?? '');
    }
    return entries;
}
/** glibc's version follows from the distribution's release; musl is worth saying. Debian can have both loaders. */
async function libc(files) {
    const entries = [...((await files.list('/lib')) ?? []), ...((await files.list('/lib64')) ?? [])];
    const musl = entries.some(({ name }) => name.startsWith('ld-musl-'));
    const glibc = entries.some(({ name }) => /^ld-linux|-linux-gnu/.test(name));
    return musl && !glibc ? 'musl' : undefined;
}
async function readText(files, path) {
    const bytes = await files.read(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/cache/facts.js


const levelNames = {
    '386': 'GO386',
    amd64: 'GOAMD64',
    arm: 'GOARM',
    arm64: 'GOARM64',
    mips: 'GOMIPS',
    mipsle: 'GOMIPS',
    mips64: 'GOMIPS64',
    mips64le: 'GOMIPS64',
    ppc64: 'GOPPC64',
    ppc64le: 'GOPPC64',
    riscv64: 'GORISCV64',
    wasm: 'GOWASM',
};
/** Looks at this machine and the workspace; reads no file's content unless a cache is wanted and to be had. */
async function collectCacheFacts(request, store, host) {
    const { machine, files } = host;
    const { go } = request;
    const available = request.enabled && store.available();
    const gomodcache = go.GOMODCACHE ?? '';
    const arch = go.GOARCH ?? machine.platform.arch;
    return {
        enabled: request.enabled,
        available,
        mode: (machine.env('ACTIONS_CACHE_MODE') ?? '').trim().toLowerCase(),
        host: machine.platform,
        image: available ? await readImage(host) : undefined,
        goVersion: request.goVersion,
        target: {
            os: go.GOOS ?? machine.platform.os,
            arch,
            level: go[levelNames[arch] ?? ''] ?? '',
            cgo: go.CGO_ENABLED === '1',
        },
        gomodcache,
        gocache: go.GOCACHE ?? '',
        modulesPresent: available && gomodcache !== '' && ((await files.list(gomodcache)) ?? []).length > 0,
        dependencies: available
            ? await hashDependencyFiles(request.dependencyPath, request.workspace, host)
            : { patterns: request.dependencyPath, files: [], digest: undefined },
    };
}

;// CONCATENATED MODULE: ./lib/cache/plan.js
/**
 * What is restored and saved, and under which key. Pure.
 *
 * The key names what setup-go's leaves out or gets wrong: the system image by its own word instead of `undefined`
 * (actions/setup-go#368), libc, the target and cgo. It has no comma and at most 512 characters, as the service
 * demands, and is lower case because nektos/act's server folds keys.
 */
function planCache(facts) {
    const why = reasonForOff(facts);
    if (why !== undefined)
        return { kind: 'off', why };
    const prefix = keyPrefix(facts);
    return {
        kind: 'on',
        paths: [facts.gomodcache, facts.gocache],
        key: `${prefix}${facts.dependencies.digest}`,
        restoreKeys: [prefix],
        restore: restoreStep(facts),
        save: saveStep(facts),
    };
}
function reasonForOff(facts) {
    if (!facts.enabled)
        return 'the input cache is false';
    if (!facts.available)
        return 'this runner has no cache service';
    if (facts.mode === 'none')
        return 'ACTIONS_CACHE_MODE is none';
    if (facts.gomodcache === '' || isGocacheOff(facts.gocache)) {
        return `GOMODCACHE is '${facts.gomodcache}' and GOCACHE is '${facts.gocache}'`;
    }
    if (facts.dependencies.digest === undefined) {
        return `no dependency file matches ${facts.dependencies.patterns.join(', ')}; cache-dependency-path can name one`;
    }
    return undefined;
}
function isGocacheOff(gocache) {
    return gocache === '' || gocache === 'off';
}
function keyPrefix({ host, image, goVersion, target }) {
    const parts = [
        'setup-go-plus',
        host.os,
        host.arch,
        ...(image === undefined ? [] : [image]),
        `go${goVersion}`,
        target.os,
        `${target.arch}${target.level === '' ? '' : `.${target.level}`}`,
        target.cgo ? 'cgo' : 'nocgo',
    ];
    return `${parts.map(keyPart).join('-')}-`;
}
/** GOARM=6,softfloat has a comma; an os-release file may hold anything. */
function keyPart(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '_')
        .slice(0, 48);
}
function restoreStep({ mode, modulesPresent, gomodcache }) {
    if (mode === 'write-only')
        return { do: false, why: 'ACTIONS_CACHE_MODE is write-only' };
    if (modulesPresent) {
        // Module folders are read-only: tar fails on each file that is there (actions/setup-go#403).
        return { do: false, why: `${gomodcache} holds modules already` };
    }
    return { do: true, why: '' };
}
function saveStep({ mode, modulesPresent, gomodcache }) {
    if (mode === 'read')
        return { do: false, why: 'ACTIONS_CACHE_MODE is read' };
    if (modulesPresent) {
        // A machine that keeps its modules would upload gigabytes that no job of it will ever restore.
        return { do: false, why: `${gomodcache} held modules before this step` };
    }
    return { do: true, why: '' };
}

;// CONCATENATED MODULE: ./lib/cache/message.js
/** What a store's failure says in one line. */
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.split(/\r?\n/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/cache/restore.js

/** Never throws: without its cache a job is slower, not wrong. What failed is one warning line. */
async function restoreCache(plan, store, log) {
    if (plan.kind === 'off') {
        log.info(`No cache: ${plan.why}.`);
        return { plan, matched: null };
    }
    if (!plan.restore.do) {
        log.info(`Cache not restored: ${plan.restore.why}.`);
        return { plan, matched: null };
    }
    try {
        const matched = await store.restore(plan.paths, plan.key, plan.restoreKeys);
        log.info(restoreLine(plan.key, matched));
        return { plan, matched: matched ?? null };
    }
    catch (error) {
        log.warning(`Cache not restored: ${messageOf(error)}`);
        return { plan, matched: null };
    }
}
/** Output `cache-hit`: `true` only when the restored key is exactly the wanted one. */
function isCacheHit({ plan, matched }) {
    return plan.kind === 'on' && matched === plan.key;
}
function restoreLine(key, matched) {
    if (matched === undefined)
        return `No cache found for ${key}.`;
    if (matched === key)
        return `Cache restored from ${key}.`;
    return `Cache restored from ${matched}, the nearest to ${key}.`;
}

;// CONCATENATED MODULE: ./lib/cache/index.js







/***/ })

};

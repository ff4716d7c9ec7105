export const id = 2543;
export const ids = [2543,3950,8899];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   digestInTurns: () => (/* binding */ digestInTurns)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58403);


const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
function digestInTurns(path, algorithm, open) {
    return open(path, (reader) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(digesting(reader, algorithm)));
}
function digestBytes(reader, algorithm) {
    return (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)(digesting(reader, algorithm));
}
function* digesting(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const part = new Uint8Array(Math.min(PART, reader.size));
    for (let at = 0; at < reader.size; at += PART) {
        hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
        yield;
    }
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 5554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ publicRepository)
/* harmony export */ });
/**
 * The address of a repository as anybody may read it, from what `git remote get-url` prints: without user, password and
 * query; ssh as https. null for a folder of the machine, and for what is no address.
 */
function publicRepository(remote) {
    const text = remote.trim();
    // `git@github.com:o/r.git`: ssh without saying so. A drive letter is no host.
    const scp = /^(?:[^@/:\s]+@)?([\w.-]{2,}):(?!\/)(\S+)$/.exec(text);
    const url = scp === null ? text : `ssh://${scp[1]}/${scp[2]}`;
    if (!URL.canParse(url))
        return null;
    const { protocol, hostname, port, pathname } = new URL(url);
    const path = pathname.replace(/^\/+|\/+$|\.git\/?$/g, '');
    if (hostname === '' || path === '')
        return null;
    if (protocol === 'http:')
        return `http://${hostname}${port === '' ? '' : `:${port}`}/${path}`;
    // The port of ssh is not that of https.
    if (['ssh:', 'git+ssh:', 'git:'].includes(protocol))
        return `https://${hostname}/${path}`;
    return protocol === 'https:' ? `https://${hostname}${port === '' ? '' : `:${port}`}/${path}` : null;
}


/***/ }),

/***/ 94880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ splitWords),
/* harmony export */   y: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * CC, CXX, AR and CGO_*FLAGS as the go command splits them (cmd/internal/quoted): at blanks; a word may stand in quotes
 * of either kind, and nothing is escaped, so that `C:\msys64` stays what it is.
 * @param source who wrote it, for messages: `CC`
 * @throws UserError INPUT_INVALID for a quote that is not closed
 */
function splitWords(text, source) {
    const words = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const quote = /^['"]/.exec(rest)?.[0];
        const end = quote === undefined ? rest.search(/\s|$/) : rest.indexOf(quote, 1);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${source}: ${JSON.stringify(text)} has a quote that is not closed.`, {
                hint: 'Go splits it at blanks; put a path that has some in quotes of one kind.',
            });
        words.push(quote === undefined ? rest.slice(0, end) : rest.slice(1, end));
        rest = rest.slice(quote === undefined ? end : end + 1).trimStart();
    }
    return words;
}
/** @throws UserError INPUT_INVALID for a word that has quotes of both kinds, which Go has no way to read */
function joinWords(words) {
    return words
        .map((word) => {
        if (word !== '' && !/[\s'"]/.test(word))
            return word;
        if (!word.includes("'"))
            return `'${word}'`;
        if (!word.includes('"'))
            return `"${word}"`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${JSON.stringify(word)} has quotes of both kinds, which Go cannot read.`, {
            hint: 'Choose a folder whose name has no quotes.',
        });
    })
        .join(' ');
}


/***/ }),

/***/ 12543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeDocuments: () => (/* binding */ writeDocuments)
});

// UNUSED EXPORTS: artifactOf, auditDocuments

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/build/plan/environment.js
var plan_environment = __webpack_require__(38415);
// EXTERNAL MODULE: ./lib/build/toolchains/words.js
var words = __webpack_require__(94880);
// EXTERNAL MODULE: ./lib/environment/changed-host.js
var changed_host = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/sdk/record.js
var sdk_record = __webpack_require__(31583);
;// CONCATENATED MODULE: ./lib/provenance/audit/ci.js
/** The CI run that this process is a step of, as its variables tell: claims of the job, and no proof. */
function readCiRun({ env }) {
    const text = (name) => env(name) || null;
    if (env('GITHUB_ACTIONS') === 'true')
        return github(text);
    if (env('GITLAB_CI') === 'true')
        return gitlab(text);
    return /^(?:true|1)$/i.test(env('CI') ?? '') ? { ...nothing, provider: 'other' } : null;
}
/** What a hosted runner's image calls itself, `ubuntu24 20260101.1`; null elsewhere. */
function readImage({ env }) {
    const words = [env('ImageOS'), env('ImageVersion')].filter((word) => word !== undefined && word !== '');
    return words.length === 0 ? null : words.join(' ');
}
const nothing = {
    url: null,
    workflow: null,
    event: null,
    ref: null,
    repository: null,
    repositoryId: null,
    ownerId: null,
    runner: null,
};
function github(text) {
    const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(text);
    const attempt = text('GITHUB_RUN_ATTEMPT') ?? '1';
    return {
        provider: 'github',
        url: server && repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt}` : null,
        workflow: text('GITHUB_WORKFLOW_REF'),
        event: text('GITHUB_EVENT_NAME'),
        ref: text('GITHUB_REF'),
        repository: server && repository ? `${server}/${repository}` : null,
        repositoryId: text('GITHUB_REPOSITORY_ID'),
        ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
        runner: text('RUNNER_ENVIRONMENT'),
    };
}
function gitlab(text) {
    const [tag, branch] = [text('CI_COMMIT_TAG'), text('CI_COMMIT_BRANCH')];
    return {
        provider: 'gitlab',
        url: text('CI_JOB_URL'),
        workflow: text('CI_CONFIG_PATH'),
        event: text('CI_PIPELINE_SOURCE'),
        ref: tag !== null ? `refs/tags/${tag}` : branch !== null ? `refs/heads/${branch}` : null,
        repository: text('CI_PROJECT_URL'),
        repositoryId: text('CI_PROJECT_ID'),
        ownerId: text('CI_PROJECT_NAMESPACE_ID'),
        runner: text('CI_RUNNER_DESCRIPTION') === null ? null : 'gitlab',
    };
}

;// CONCATENATED MODULE: ./lib/provenance/audit/modules.js
/** Arguments of `go`: one line a module, with tabs, which no module path has. */
const LIST_MODULES = [
    ...['list', '-m', '-mod=readonly', '-f'],
    '{{.Path}}\t{{.Version}}\t{{with .Replace}}{{.Path}}\t{{.Version}}{{end}}',
    'all',
];
/**
 * `path version`, `path version => path version`, each with the `h1:` of its zip where a go.sum has it; sorted. A folder
 * that replaces a module is named as go.mod does where that is relative, and not at all where it is of one machine.
 * @param output of `go` with LIST_MODULES
 * @param sums texts of go.sum and go.work.sum
 */
function moduleLines(output, sums) {
    const hashes = sumsByModule(sums);
    const modules = output
        .split(/\r?\n/)
        .filter((line) => line.includes('\t'))
        .map((line) => {
        const [path = '', version = '', to = '', toVersion = ''] = line.split('\t');
        return { path, version, to, toVersion };
    });
    return modules.map((module) => lineOf(module, hashes)).sort();
}
/** A vendor folder says it itself, and `go list -m all` cannot (`-mod=vendor`). @param text of vendor/modules.txt */
function vendoredLines(text, sums) {
    const hashes = sumsByModule(sums);
    return text
        .split(/\r?\n/)
        .flatMap((line) => {
        // `# path => replacement` repeats at the end what go.mod replaces.
        const [, path, version, to = '', toVersion = ''] = /^# (\S+) (v\S+)(?: => (\S+)(?: (v\S+))?)?$/.exec(line) ?? [];
        if (path === undefined || version === undefined)
            return [];
        return [lineOf({ path, version, to, toVersion }, hashes)];
    })
        .sort();
}
function lineOf({ path, version, to, toVersion }, hashes) {
    const own = version === '' ? path : `${path} ${version}`;
    if (to === '')
        return withSum(own, own, hashes);
    if (toVersion !== '') {
        const other = `${to} ${toVersion}`;
        return withSum(`${own} => ${other}`, other, hashes);
    }
    const relative = /^\.\.?(?:[/\\]|$)/.test(to);
    return `${own} => ${relative ? to.replaceAll('\\', '/') : '(a folder of that machine)'}`;
}
function withSum(line, module, hashes) {
    const hash = hashes.get(module);
    return hash === undefined ? line : `${line} ${hash}`;
}
/** Of zips, not of go.mod files. */
function sumsByModule(texts) {
    const found = new Map();
    for (const text of texts)
        for (const [, path, version, hash] of text.matchAll(/^(\S+) (v[^\s/]+) (h1:[A-Za-z0-9+/]{43}=)\s*$/gm))
            found.set(`${path} ${version}`, hash);
    return found;
}

;// CONCATENATED MODULE: ./lib/provenance/audit/gather.js








/** Asks the machine what an audit says of it. @throws UserError COMMAND_FAILED where the go command does not answer */
async function gatherAudit(task, host) {
    const { request, facts, record, go, tool, environment, caches, started, finished, artifacts } = task;
    const { machine, files } = host;
    const plain = { ...host, processes: (0,changed_host/* withVariables */.sO)(host.processes, plan_environment/* plainEnvironment */.U) };
    const [folder, remote, output, digest, sdk, modules, compilers] = await Promise.all([
        askGit(['rev-parse', '--show-prefix'], request.directory, host),
        askGit(['remote', 'get-url', 'origin'], request.directory, host),
        goOutput(go, request.directory, plain),
        (0,checksums_digest/* digestFile */.T)(goBinary(facts, machine), 'sha256', host.open),
        (0,sdk_record/* readRecord */.aE)(facts.goroot, files, machine),
        listModules(go, facts.module, plain),
        usedCompilers(record.plan.rows, host),
    ]);
    return {
        ...{
            tool,
            part: task.part,
            request,
            machine,
            host: facts.host,
            plan: record.plan,
            results: record.results,
        },
        folder: (folder ?? '').replace(/\/$/, ''),
        remote,
        go: { output, sha256: digest.digest, record: sdk },
        ...{ modules, compilers, environment, caches, started, finished, artifacts },
        ci: readCiRun(machine),
        image: readImage(machine),
    };
}
/** The program of the SDK, also where a wrapper of that name is on PATH. */
function goBinary({ goroot, host }, { path }) {
    return path.join(goroot, 'bin', host.goos === 'windows' ? 'go.exe' : 'go');
}
async function askGit(args, cwd, { processes }) {
    try {
        const { code, stdout } = await processes.run({ program: 'git', args, cwd, env: { LC_ALL: 'C' } });
        return code === 0 && stdout.trim() !== '' ? stdout.trim() : null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'TOOL_MISSING')
            return null;
        throw error;
    }
}
async function goOutput(go, cwd, { processes }) {
    const { code, stdout, stderr } = await processes.run({ program: go, args: ['version'], cwd });
    if (code === 0)
        return stdout.trim();
    throw new errors/* UserError */.y('COMMAND_FAILED', `go version: ${stderr.trim().split('\n')[0] ?? ''}`);
}
async function listModules(go, module, { machine, files, processes, log }) {
    const text = async (...names) => new TextDecoder().decode((await files.read(machine.path.join(module.dir, ...names))) ?? new Uint8Array());
    const sums = [await text('go.sum'), await text('go.work.sum')];
    if (module.vendored)
        return vendoredLines(await text('vendor', 'modules.txt'), sums);
    if (module.path === 'command-line-arguments')
        return [];
    const { code, stdout, stderr } = await processes.run({ program: go, args: LIST_MODULES, cwd: module.dir });
    if (code === 0)
        return moduleLines(stdout, sums);
    log.warning(`audit.json has no list of modules: go list -m all: ${stderr.trim().split('\n')[0] ?? ''}`);
    return null;
}
/** Each program is read once. */
async function usedCompilers(rows, host) {
    const digests = new Map();
    const found = rows.flatMap(({ id, toolchain }) => {
        if (toolchain === null)
            return [];
        const [program] = (0,words/* splitWords */.f)(toolchain.env.CC ?? '', 'CC');
        if (program !== undefined && !digests.has(program))
            digests.set(program, programDigest(program, host));
        return [{ id, toolchain, program }];
    });
    return Promise.all(found.map(async ({ id, toolchain, program }) => ({
        target: id,
        name: toolchain.name.replace(/(?:[A-Za-z]:)?[/\\][^\s'"]*[/\\]/g, ''),
        sha256: program === undefined ? null : await digests.get(program),
    })));
}
async function programDigest(program, { processes, open }) {
    const path = await processes.find(program);
    return path === undefined ? null : (await (0,checksums_digest/* digestFile */.T)(path, 'sha256', open)).digest;
}

// EXTERNAL MODULE: ./lib/build/facts/repository.js
var repository = __webpack_require__(5554);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
// EXTERNAL MODULE: ./lib/build/plan/ldflags.js
var plan_ldflags = __webpack_require__(51297);
;// CONCATENATED MODULE: ./lib/provenance/audit/request.js

/**
 * What was asked for, as anybody may read it: without secrets, and without names of this machine's own folders. What is
 * below the folder of the build becomes relative to it; places of the system (/usr/lib) stay.
 */
function publicRequest(request, host, machine) {
    const limits = new Set();
    const text = (written) => withoutFolders(written, request.directory, machine, limits);
    const flags = (written) => {
        if (written === null)
            return null;
        const shown = (0,plan_ldflags/* redactFlags */.zK)(text(written));
        if (shown !== text(written))
            limits.add('The linker flags had a secret, in whose place this says ***.');
        return shown;
    };
    const settings = (given) => {
        // Whether programs are run is not part of what they are.
        const { ldflags, flags: more, env, cc, cxx, sysroot, run: _, ...rest } = given;
        return {
            ...rest,
            ...(ldflags === undefined ? {} : { ldflags: flags(ldflags) }),
            ...(more === undefined ? {} : { flags: more.map(text) }),
            ...(env === undefined ? {} : { env: publicVariables(env, text, limits) }),
            ...(cc == null ? {} : { cc: text(cc) }),
            ...(cxx == null ? {} : { cxx: text(cxx) }),
            ...(sysroot == null ? {} : { sysroot: text(sysroot) }),
        };
    };
    const ask = ({ text: written, exclude, match, cgo, settings: given }) => {
        // `host` is another one where it is built again.
        const own = 'set' in match && match.set === 'host';
        return {
            text: own ? `${host.goos}/${host.goarch}` : written,
            exclude,
            match: own ? { goos: host.goos, goarch: host.goarch, variant: null } : match,
            cgo,
            settings: settings(given),
        };
    };
    const { packages, targets, cgo, name, archive, archiveFiles, ldflags, tags, version, checksums } = request;
    const { expect, onFailure, requireClean, sourceDate, sbom } = request;
    const shown = {
        ...{ packages: packages.map(text), targets: targets.map(ask), cgo, name, archive, archiveFiles },
        ...{ ldflags: flags(ldflags), tags, flags: request.flags.map(text), version, checksums, expect },
        ...{ onFailure, requireClean, sourceDate },
        ...(sbom === undefined ? {} : { sbom }),
    };
    return { request: shown, limits: [...limits] };
}
const SECRET = /token|secret|passw|api_?key|credential|private/i;
function publicVariables(env, text, limits) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => {
        if (!SECRET.test(name))
            return [name, text(value)];
        limits.add(`The value of ${name} is a secret, in whose place this says ***.`);
        return [name, '***'];
    }));
}
function withoutFolders(text, directory, { path, home, temp, platform }, limits) {
    const flags = platform.os === 'windows' ? 'gi' : 'g';
    const below = (folder) => {
        // Go and people write Windows' folders with either slash.
        const parts = folder.replace(/[/\\]+$/, '').split(/[/\\]/);
        const spelling = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[/\\\\]');
        return new RegExp(`${spelling}(?=$|[/\\\\\\s'",;:])`, flags);
    };
    let shown = text.replace(below(directory), '.');
    for (const [folder, name] of [
        [temp, '(temp)'],
        [home, '~'],
    ]) {
        // A home of `/` or `C:\` would be everything.
        if (path.dirname(folder) === folder || folder === '')
            continue;
        const before = shown;
        shown = shown.replace(below(folder), name);
        if (shown !== before)
            limits.add('A setting named a file or folder below the home or temporary folder of the machine.');
    }
    return shown;
}

;// CONCATENATED MODULE: ./lib/provenance/audit/plan.js



/**
 * How these artifacts came to be. In a CI run it says when and by which caches; elsewhere nothing that two builds of the
 * same sources in different folders would differ in.
 */
function planAudit(facts) {
    const { tool, part, plan, artifacts } = facts;
    const { request, limits } = publicRequest(facts.request, facts.host, facts.machine);
    const source = sourceOf(facts);
    return {
        schema: 1,
        tool,
        part,
        source,
        sourceDate: plan.sourceDate,
        builds: [machineBuild(facts, request)],
        artifacts: auditArtifacts(artifacts),
        limits: [...limits, ...sourceLimits(source)].sort(),
    };
}
/** Sorted by name. */
function auditArtifacts(artifacts) {
    return artifacts
        .flatMap(({ file, kind, target, sha256 }) => kind === 'binary' || kind === 'header' || kind === 'archive' || kind === 'sbom'
        ? [{ file, kind, target, sha256 }]
        : [])
        .sort((a, b) => (a.file < b.file ? -1 : 1));
}
function sourceOf({ plan: { source }, folder, remote, ci }) {
    if (source === null)
        return null;
    return {
        repository: remote === null ? (ci?.repository ?? null) : (0,repository/* publicRepository */.k)(remote),
        commit: source.commit,
        tag: source.tag,
        branch: source.branch,
        folder,
        modified: source.changed.length > 0,
        shallow: source.shallow,
    };
}
function sourceLimits(source) {
    if (source === null)
        return ['The sources were in no git work tree: which they were is not known.'];
    return source.modified ? ['The work tree had changes, which the commit does not have.'] : [];
}
function machineBuild(facts, request) {
    const { plan, results, machine, go, modules, compilers, environment, caches, ci, image } = facts;
    // A CI variable alone is no run that anybody could look up.
    const run = ci?.url == null ? null : ci;
    return {
        targets: results.filter(({ status }) => status === 'built').map(({ id }) => id),
        machine: { os: machine.platform.os, arch: machine.platform.arch, system: image },
        go: { version: plan.goVersion, output: go.output, sha256: go.sha256, origin: originOf(go.record) },
        ...{ request, modules, compilers, environment },
        caches: run === null ? {} : caches,
        ci: run,
        startedAt: run === null ? null : facts.started,
        finishedAt: run === null ? null : facts.finished,
    };
}
function originOf(record) {
    if (record === undefined)
        return null;
    const { url, integrity, archiveSha256, signedBy } = record;
    const remote = /^https?:/.test(url);
    const signed = signedBy === undefined ? '' : `, signed by ${signedBy}`;
    return {
        url: remote ? (0,redact/* redactUrl */.B)(url) : null,
        proof: `${proofOf(integrity)}${signed}`,
        digest: digestOf(integrity, archiveSha256),
    };
}
function proofOf(integrity) {
    if (integrity.kind === 'none')
        return `not verified: ${integrity.why}`;
    // A list of digests, or a lock file, may be a file of the machine: then its name is told.
    const from = integrity.from.replace(/^(?:[A-Za-z]:)?[/\\].*[/\\]/, '');
    return `${integrity.kind === 'h1' ? 'h1 hash' : 'SHA-256'} as in ${(0,redact/* redactUrl */.B)(from)}`;
}
function digestOf(integrity, archive) {
    if (archive !== '')
        return `sha256:${archive}`;
    if (integrity.kind === 'h1')
        return integrity.hash;
    return integrity.kind === 'sha256' ? `sha256:${integrity.hex}` : null;
}

// EXTERNAL MODULE: ./lib/provenance/names.js
var names = __webpack_require__(50323);
;// CONCATENATED MODULE: ./lib/provenance/sboms.js

/** The documents of each binary, beside it: `hello_linux_amd64/hello.cdx.json`. */
async function binaryBoms(boms, formats, artifacts, tool) {
    if (boms.length === 0)
        return [];
    const { renderBom, sbomSuffix } = await __webpack_require__.e(/* import() */ 1549).then(__webpack_require__.bind(__webpack_require__, 61549));
    const documents = [];
    for (const bom of boms)
        for (const format of formats)
            documents.push({
                file: `${bom.subject.file}${sbomSuffix(format)}`,
                kind: 'sbom',
                ...ownerOf(bom, artifacts),
                bytes: await renderBom(bom, format, tool),
            });
    return documents;
}
/** Those of all binaries together: `hello_1.2.3.cdx.json`; `hello_1.2.3_all.cdx.json` beside a binary of that name. */
async function releaseBoms(boms, { module, version }, formats, tool) {
    if (boms.length === 0)
        return [];
    const { renderReleaseBom, sbomSuffix } = await __webpack_require__.e(/* import() */ 1549).then(__webpack_require__.bind(__webpack_require__, 61549));
    const name = moduleName(module);
    // However many machines described them.
    const sorted = [...boms].sort((a, b) => (a.subject.file < b.subject.file ? -1 : 1));
    const taken = sorted.some(({ subject }) => subject.file.toLowerCase() === `${name}_${version}`.toLowerCase());
    const documents = [];
    for (const format of formats)
        documents.push({
            file: `${name}_${version}${taken ? '_all' : ''}${sbomSuffix(format)}`,
            kind: 'sbom',
            target: null,
            package: null,
            bytes: await renderReleaseBom({ name, version: asGoWrites(version, sorted), boms: sorted }, format, tool),
        });
    return documents;
}
/** The models themselves, as they travel from a part to the merge. */
function modelDocuments(boms, artifacts) {
    return boms.map((bom) => ({
        file: `${bom.subject.file}${names/* modelSuffix */.pT}`,
        kind: 'bom',
        ...ownerOf(bom, artifacts),
        bytes: Buffer.from(`${JSON.stringify(bom)}\n`),
    }));
}
/** As Go names a program by its module: `example.com/hello/v2` is hello. */
function moduleName(module) {
    const parts = module.split('/').filter((part) => part !== '');
    const last = parts.at(-1) ?? '';
    const name = /^v\d+$/.test(last) && parts.length > 1 ? parts.at(-2) : last;
    return name.replace(/[^\w.+~-]/g, '_') || 'release';
}
function ownerOf({ subject }, artifacts) {
    const artifact = artifacts.find(({ file, kind }) => kind === 'binary' && file === subject.file);
    return { target: artifact?.target ?? null, package: artifact?.package ?? null };
}
/** Go's versions have a v, and are looked up with it; what was asked for (`build-version`) stays as it is. */
function asGoWrites(version, boms) {
    return boms.some(({ main }) => main?.version === `v${version}`) ? `v${version}` : version;
}

// EXTERNAL MODULE: ./lib/sbom/purl/links.js
var links = __webpack_require__(76918);
// EXTERNAL MODULE: ./lib/sbom/purl/purl.js
var purl = __webpack_require__(28798);
;// CONCATENATED MODULE: ./lib/provenance/statement/modules.js


/** Modules whose zips have a hash, each once, as package URLs. @param lines of an audit */
function moduleDependencies(lines) {
    const found = new Map();
    for (const line of [...lines].sort()) {
        const [, path, version, hash] = /(\S+) (v\S+) (h1:\S+)$/.exec(line) ?? [];
        const dirHash1 = (0,links/* moduleDigest */.Xn)(hash ?? null);
        const uri = path === undefined ? null : (0,purl/* formatPurl */.d)({ path, version: version ?? null });
        if (uri !== null && dirHash1 !== null)
            found.set(uri, { uri, digest: { dirHash1 } });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/provenance/statement/types.js
/** An in-toto Statement v1 with a SLSA provenance v1 predicate, as far as it is written here. */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
/** What its parameters mean: docs/provenance.md. */
const BUILD_TYPE = 'https://github.com/org/setup-go-plus/blob/v1/docs/provenance.md#build-type-v1';

;// CONCATENATED MODULE: ./lib/provenance/statement/plan.js


/**
 * What audit.json says, as an in-toto statement that other tools read: which artifacts, made of what, by whom as far as
 * anybody can vouch for it. The same audit gives the same statement, so that `verify` can hold one to the other.
 * @param auditDigest SHA-256 of audit.json, hex
 */
function planStatement(audit, auditDigest, auditName) {
    const { artifacts, builds, tool } = audit;
    const isSubject = ({ kind }) => kind !== 'sbom';
    return {
        _type: STATEMENT_TYPE,
        subject: artifacts.filter(isSubject).map(described),
        predicateType: PREDICATE_TYPE,
        predicate: {
            buildDefinition: {
                buildType: BUILD_TYPE,
                externalParameters: externalParameters(audit),
                internalParameters: internalParameters(builds),
                resolvedDependencies: dependencies(audit),
            },
            runDetails: {
                builder: { id: builderOf(builds), version: { [tool.name]: tool.version } },
                ...metadata(builds),
                byproducts: [
                    ...artifacts.filter((artifact) => !isSubject(artifact)).map(described),
                    { name: auditName, digest: { sha256: auditDigest } },
                ],
            },
        },
    };
}
function formatStatement(statement) {
    return Buffer.from(`${JSON.stringify(statement, undefined, 2)}\n`);
}
function described({ file, sha256 }) {
    return { name: file, digest: { sha256 } };
}
/** What whoever asked for the build could choose. */
function externalParameters({ builds, source }) {
    const { request, ci } = builds[0];
    return {
        ...(ci?.workflow == null ? {} : { workflow: workflowOf(ci) }),
        ...(source === null ? {} : { folder: source.folder }),
        targets: request.targets.map(({ text, settings }) => Object.keys(settings).length === 0 ? text : { target: text, ...settings }),
        ...parametersOf(request),
    };
}
function parametersOf({ targets: _, ...request }) {
    return request;
}
/** `o/r/.github/workflows/x.yml@refs/heads/main`, in the parts that verifiers compare. */
function workflowOf({ workflow, repository, ref }) {
    // A tag may have an @ of its own: refs/tags/app@1.2.3.
    const [, path = '', own = ref] = /^([^@]*)(?:@(.*))?$/s.exec(workflow ?? '') ?? [];
    return {
        path: path.replace(/^[^/]+\/[^/]+\/(?=\.github\/)/, ''),
        ...(own === null ? {} : { ref: own }),
        ...(repository === null ? {} : { repository }),
    };
}
function internalParameters(builds) {
    const { ci } = builds[0];
    return {
        ...(ci?.provider === 'github'
            ? {
                github: withoutNulls({
                    event_name: ci.event,
                    repository_id: ci.repositoryId,
                    repository_owner_id: ci.ownerId,
                    runner_environment: ci.runner,
                }),
            }
            : {}),
        machines: builds.map(({ targets, machine, go, compilers, environment }) => ({
            targets,
            machine: withoutNulls(machine),
            go: go.output,
            compilers: compilers.map(({ target, name }) => ({ target, name })),
            ...(environment === null ? {} : { environment }),
        })),
    };
}
function dependencies({ source, builds }) {
    const found = [
        ...(source === null ? [] : [sourceDescriptor(source)]),
        ...builds.flatMap(goDescriptors),
        ...builds.flatMap(({ compilers }) => compilers.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, digest: { sha256 } }]))),
        ...moduleDependencies(builds.flatMap(({ modules }) => modules ?? [])),
    ];
    return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
function sourceDescriptor({ repository, commit, tag }) {
    const digest = { gitCommit: commit };
    if (repository === null)
        return { name: 'source', digest };
    return { uri: `git+${repository}${tag === null ? '' : `@refs/tags/${tag}`}`, digest };
}
function goDescriptors({ go: { version, sha256, origin }, machine }) {
    const program = { name: `go${version} ${machine.os}/${machine.arch} bin/go`, digest: { sha256 } };
    if (origin?.url == null || origin.digest === null)
        return [program];
    return [{ uri: origin.url, digest: plan_digestOf(origin.digest) }, program];
}
function plan_digestOf(digest) {
    if (digest.startsWith('sha256:'))
        return { sha256: digest.slice('sha256:'.length) };
    return { dirHash1: Buffer.from(digest.replace(/^h1:/, ''), 'base64').toString('hex') };
}
/** Who is trusted, not what ran: hosted runners are GitHub's or GitLab's; any other machine is nobody's but its owner's. */
function builderOf(builds) {
    const hosts = new Set(builds.map(({ ci }) => {
        if (ci?.provider === 'github')
            return `https://github.com/actions/runner/${ci.runner === 'github-hosted' ? 'github-hosted' : 'self-hosted'}`;
        return ci?.provider === 'gitlab' ? 'https://docs.gitlab.com/runner/' : LOCAL;
    }));
    const [only] = hosts;
    return hosts.size === 1 ? only : LOCAL;
}
const LOCAL = BUILD_TYPE.replace(/#.*/, '#any-machine');
function metadata(builds) {
    const url = builds[0].ci?.url;
    const started = builds.flatMap(({ startedAt }) => startedAt ?? []);
    const finished = builds.flatMap(({ finishedAt }) => finishedAt ?? []);
    const all = {
        ...(url == null ? {} : { invocationId: url }),
        ...(started.length === 0 ? {} : { startedOn: new Date(Math.min(...started)).toISOString() }),
        ...(finished.length === 0 ? {} : { finishedOn: new Date(Math.max(...finished)).toISOString() }),
    };
    return Object.keys(all).length === 0 ? {} : { metadata: all };
}
function withoutNulls(all) {
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

;// CONCATENATED MODULE: ./lib/provenance/write-documents.js







/** @throws UserError COMMAND_FAILED; what `sign` throws */
async function writeDocuments(task, { request, context, started }, host) {
    const { tool } = context;
    const formats = request.sbom ?? [];
    const boms = formats.length === 0 ? [] : await describe(task, context, host);
    const { module, version } = task.record.plan;
    const sboms = [
        ...(await binaryBoms(boms, formats, task.artifacts, tool)),
        ...(task.part ? [] : await releaseBoms(boms, { module, version }, formats, tool)),
    ];
    const models = task.part ? modelDocuments(boms, task.artifacts) : [];
    if (request.provenance !== true)
        return [...sboms, ...models];
    const { go, environment = null, caches = {} } = context;
    const run = { request, tool, go, environment, caches, started, finished: context.clock.now() };
    const artifacts = [...task.artifacts, ...sboms.map(artifactOf)];
    const audit = planAudit(await gatherAudit({ ...task, ...run, artifacts }, host));
    return [...sboms, ...models, ...(await auditDocuments(audit, context.sign))];
}
/** As actions/attest has it. */
const MOST_SUBJECTS = 1024;
/** audit.json, and of a whole build the statement that follows from it, signed where it can be. */
async function auditDocuments(audit, sign) {
    const text = Buffer.from(`${JSON.stringify(audit, undefined, 2)}\n`);
    const all = { target: null, package: null };
    const documents = [{ file: names/* auditName */.J9, kind: 'audit', ...all, bytes: text }];
    if (audit.part)
        return documents;
    const planned = planStatement(audit, sha256(text), names/* auditName */.J9);
    const statement = formatStatement(planned);
    documents.push({ file: names/* provenanceName */.HN, kind: 'provenance', ...all, bytes: statement });
    if (sign !== undefined && planned.subject.length > MOST_SUBJECTS)
        throw new errors/* UserError */.y('ATTEST_FAILED', `attest: ${planned.subject.length} artifacts, and GitHub takes at most ${MOST_SUBJECTS} in one attestation.`, { hint: 'Build archives only, or in two builds with folders of their own. Nothing was published.' });
    if (sign !== undefined)
        documents.push({ file: names/* bundleName */.u1, kind: 'provenance', ...all, bytes: await sign(statement) });
    return documents;
}
function artifactOf({ bytes, ...about }) {
    return { ...about, size: bytes.length, sha256: sha256(bytes) };
}
async function describe(task, { go }, host) {
    const { describeBuilt } = await Promise.all(/* import() */[__webpack_require__.e(6183), __webpack_require__.e(7532), __webpack_require__.e(9874)]).then(__webpack_require__.bind(__webpack_require__, 17532));
    return describeBuilt(task, { go }, host);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
function escapeModule(text) {
    if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}


/***/ }),

/***/ 76918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ moduleZip),
/* harmony export */   UP: () => (/* binding */ releasedGo),
/* harmony export */   Xn: () => (/* binding */ moduleDigest),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   hv: () => (/* binding */ goCpe),
/* harmony export */   kV: () => (/* binding */ gitLocation),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/* harmony import */ var _release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);

const PUBLIC_PROXY = 'https://proxy.golang.org';
const MODULE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[A-Za-z0-9._~-]+)*$/;
const VERSION = /^v\d+\.\d+\.\d+(-[A-Za-z0-9.-]+)?(\+incompatible)?$/;
/**
 * Where the public module proxy has a module's zip; null where the path or version is none that a proxy can have.
 * A private module would be there if it were public.
 */
function moduleZip(path, version) {
    if (version === null || !MODULE.test(path) || /\/\.+(\/|$)/.test(path) || !VERSION.test(version))
        return null;
    return `${PUBLIC_PROXY}/${(0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(path)}/@v/${(0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(version)}.zip`;
}
/** SHA-256 of a module's file list as hex, of `h1:…`; null for anything else (golang.org/x/mod/sumdb/dirhash). */
function moduleDigest(sum) {
    if (sum === null || !/^h1:[A-Za-z0-9+/]{43}=$/.test(sum))
        return null;
    return Buffer.from(sum.slice('h1:'.length), 'base64').toString('hex');
}
/** `1.26.8` of `go1.26.8`; null for what is not a released Go. */
function releasedGo(version) {
    return /^go(\d+(?:\.\d+){0,3}(?:(?:rc|beta)\d+)?)$/.exec(version)?.[1] ?? null;
}
/** The name by which the NVD lists Go's standard library, as syft and grype write it; null for what is not a released Go. */
function goCpe(version) {
    const found = /^(\d+(?:\.\d+)*)((?:rc|beta)\d+)?$/.exec(releasedGo(version) ?? '');
    return found === null ? null : `cpe:2.3:a:golang:go:${found[1]}:${found[2] ?? '-'}:*:*:*:*:*:*`;
}
/** The text, where it is an absolute URL of the web that every reader takes for one; null otherwise. */
function webUrl(text) {
    if (text === null || text.length > 2000)
        return null;
    if (!/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d{1,5})?(\/([\w.~:@!$&'()*+,;=/-]|%[0-9A-F]{2})*)?$/i.test(text))
        return null;
    return URL.canParse(text) ? text : null;
}
const commitPages = {
    'github.com': '/commit/',
    'codeberg.org': '/commit/',
    'gitlab.com': '/-/commit/',
};
/** The page of a commit, on hosts whose addresses are known. */
function commitPage(repository, hash) {
    const base = webUrl(repository);
    if (base === null || !isCommit(hash))
        return null;
    const between = commitPages[new URL(base).host];
    return between === undefined ? null : `${base.replace(/(\.git)?\/*$/, '')}${between}${hash}`;
}
/** `git+https://host/o/r@<commit>`, SPDX's form of a place in version control. */
function gitLocation(repository, hash) {
    const base = webUrl(repository);
    return base === null || !isCommit(hash) ? null : `git+${base}@${hash}`;
}
function isCommit(hash) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(hash);
}


/***/ }),

/***/ 28798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPurl)
/* harmony export */ });
/**
 * `pkg:golang/github.com/BurntSushi/toml@v1.2.3`; null where nothing is left to name. Letters keep their case, as all
 * scanners do: the type's definition says both that and the contrary (package-url/purl-spec#308). `+` is encoded, which
 * packageurl-js leaves out: a reader that takes it for a space would look for another version.
 */
function formatPurl({ path, version, qualifiers = {}, subpath = '' }) {
    const name = segments(path);
    if (name === '')
        return null;
    const pairs = Object.entries(qualifiers)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    const folder = segments(subpath);
    return [
        `pkg:golang/${name}`,
        version === null || version === '' ? '' : `@${encode(version)}`,
        pairs.length === 0 ? '' : `?${pairs.join('&')}`,
        folder === '' ? '' : `#${folder}`,
    ].join('');
}
/** Readers drop empty segments and those that lead elsewhere, so they are not written. */
function segments(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .map(encode)
        .join('/');
}
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
        .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}


/***/ }),

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};

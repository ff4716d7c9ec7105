export const id = 1806;
export const ids = [1806];
export const modules = {

/***/ 41806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planBuildStep: () => (/* binding */ planBuildStep)
});

// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
;// CONCATENATED MODULE: ./lib/binary/expect/file.js
/**
 * What `inspectBinary` must search for, so that `checkExpectations` can tell.
 * @param folders of the machine that built, which should not be in what it built: home, work, temporary
 */
function searchesOf({ contains, localPaths }, folders) {
    const more = localPaths === undefined || localPaths === false ? [] : localPaths;
    return {
        ...(contains === undefined ? {} : { texts: contains }),
        ...(localPaths === undefined ? {} : { localPaths: [...folders, ...more] }),
    };
}
/** The keys that are about the file and not about an image in it. */
function checkFile(key, wanted, inspection) {
    if (key === 'format' && wanted !== inspection.format) {
        return { expected: String(wanted), actual: inspection.format };
    }
    if (key === 'contains')
        return checkTexts(wanted, inspection);
    return key === 'localPaths' ? checkPaths(inspection) : undefined;
}
function checkTexts(wanted, { texts }) {
    const found = new Set(texts.filter(({ offset }) => offset !== null).map(({ text }) => text));
    const missing = wanted.filter((text) => !found.has(text));
    if (missing.length === 0)
        return undefined;
    const quoted = missing.map((text) => JSON.stringify(text)).join(', ');
    return { expected: `${quoted} in the file`, actual: 'nothing such' };
}
function checkPaths({ localPaths }) {
    if (localPaths?.count === 0)
        return undefined;
    const expected = 'no local paths';
    if (localPaths === null)
        return { expected, actual: 'no search for them' };
    const { count, samples } = localPaths;
    const shown = samples.slice(0, 3).map(({ path, offset }) => `${path} at 0x${offset.toString(16)}`);
    return { expected, actual: `${count}: ${shown.join(', ')}${count > shown.length ? ', …' : ''}` };
}

// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/go/spec.js
var spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/binary/go/level.js
var go_level = __webpack_require__(55562);
;// CONCATENATED MODULE: ./lib/binary/expect/go.js



/** What Go's build information tells. */
const goChecks = {
    variant: (wanted, image) => ofGo(wanted, image, () => {
        const level = (0,go_level/* levelOf */.I)(image);
        if (level === undefined)
            return { expected: wanted, actual: `no CPU level for ${image.arch ?? 'this CPU'}` };
        const plain = (text) => (image.arch === 'arm' ? text.replace(/^v/, '') : text);
        if (plain(level.value) === plain(wanted))
            return undefined;
        return { expected: `${level.name}=${wanted}`, actual: `${level.name}=${level.value}` };
    }),
    go: (wanted, image) => ofGo(`Go ${wanted}`, image, (go) => {
        // `go1.26.8 X:boringcrypto`: experiments follow.
        const version = (0,go_version/* parseGoVersion */.SX)(go.version.split(' ')[0]);
        const met = version !== undefined && (0,spec/* matches */.cK)((0,spec/* parseSpec */.F9)(wanted, 'the expected Go version'), version);
        return met ? undefined : { expected: `Go ${wanted}`, actual: go.version };
    }),
    path: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.path ?? 'none')),
    module: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.main?.path ?? 'none')),
    moduleVersion: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.main?.version ?? 'none')),
    cgo: (wanted, image) => setting('CGO_ENABLED', wanted ? '1' : '0', image),
    trimpath: (wanted, image) => setting('-trimpath', wanted ? 'true' : 'false', image, 'false'),
    race: (wanted, image) => setting('-race', wanted ? 'true' : 'false', image, 'false'),
    buildmode: (wanted, image) => setting('-buildmode', wanted, image),
    tags: (wanted, image) => ofGo(listed(wanted), image, (go) => same(listed(wanted), listed((go.settings['-tags'] ?? '').split(',')))),
    settings: (wanted, image) => {
        for (const [name, value] of Object.entries(wanted)) {
            const difference = setting(name, value, image);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    },
    revision: (wanted, image) => ofGo(wanted, image, ({ settings }) => {
        const actual = settings['vcs.revision'];
        if (actual?.toLowerCase().startsWith(wanted.toLowerCase()))
            return undefined;
        return { expected: wanted, actual: actual ?? 'no revision' };
    }),
    cleanVcs: (wanted, image) => setting('vcs.modified', wanted ? 'false' : 'true', image),
};
function ofGo(expected, { go }, check) {
    return go === null ? { expected, actual: 'no Go build information' } : check(go);
}
function setting(name, expected, image, absent) {
    return ofGo(`${name}=${expected}`, image, ({ settings }) => {
        const actual = settings[name] ?? absent;
        if (actual === expected)
            return undefined;
        return {
            expected: `${name}=${expected}`,
            actual: settings[name] === undefined ? `no ${name}` : `${name}=${actual}`,
        };
    });
}
function same(expected, actual) {
    return expected === actual ? undefined : { expected, actual };
}
function listed(tags) {
    return ([...tags]
        .filter((tag) => tag !== '')
        .sort()
        .join(',') || 'no tags');
}

// EXTERNAL MODULE: ./lib/binary/dotted.js
var dotted = __webpack_require__(17877);
;// CONCATENATED MODULE: ./lib/binary/expect/image.js

/** What the headers tell. */
const imageChecks = {
    goos: (wanted, image) => {
        const names = [image.os, image.go?.settings.GOOS].filter((name) => name != null);
        const met = names.length > 0 && names.every((name) => name === wanted);
        return met ? undefined : { expected: wanted, actual: bothNames(names) };
    },
    goarch: (wanted, image) => {
        const names = [image.arch, image.go?.settings.GOARCH].filter((name) => name != null);
        const met = names.length > 0 && names.every((name) => name === wanted);
        return met ? undefined : { expected: wanted, actual: bothNames(names, `machine ${image.machine}`) };
    },
    linkage: (wanted, image) => {
        const isStatic = image.linkage !== null && image.linkage !== 'dynamic';
        const isDynamic = image.linkage === 'dynamic' || image.linkage === 'system-dynamic';
        return (wanted === 'static' ? isStatic : isDynamic)
            ? undefined
            : { expected: wanted, actual: describeLinkage(image) };
    },
    interpreter: (wanted, image) => image.format === 'elf' ? image_same(wanted, image.interpreter ?? 'none') : undefined,
    libc: (wanted, image) => image.format === 'elf' ? image_same(wanted, image.libc ?? 'none that can be told') : undefined,
    maxGlibc: (wanted, image) => atMost('GLIBC', 'glibc', wanted, image),
    maxGlibcxx: (wanted, image) => atMost('GLIBCXX', 'GLIBCXX', wanted, image),
    maxMacos: (wanted, image) => {
        if (image.format !== 'mach-o')
            return undefined;
        if (image.minOs !== null && (0,dotted/* compareDotted */.A)(image.minOs, wanted) <= 0)
            return undefined;
        return { expected: `to run on macOS ${wanted}`, actual: image.minOs ?? 'no minimum version' };
    },
    needed: (wanted, image) => {
        const insensitive = image.format === 'pe';
        const allowed = wanted.map((pattern) => wildcard(pattern, insensitive));
        const others = image.libraries.filter(({ name }) => !allowed.some((pattern) => pattern.test(name)));
        if (others.length === 0)
            return undefined;
        const expected = wanted.length === 0 ? 'no libraries' : `no libraries but ${wanted.join(', ')}`;
        return { expected, actual: others.map(({ name }) => name).join(', ') };
    },
    stripped: (wanted, { symbols, dwarf }) => {
        const met = wanted ? !symbols && !dwarf : symbols && dwarf;
        if (met)
            return undefined;
        const actual = [symbols ? 'symbols' : 'no symbols', dwarf ? 'DWARF' : 'no DWARF'].join(' and ');
        return { expected: wanted ? 'neither symbols nor DWARF' : 'symbols and DWARF', actual };
    },
    dwarf: (wanted, { dwarf }) => flag(wanted, dwarf),
    symbols: (wanted, { symbols }) => flag(wanted, symbols),
    pie: (wanted, { kind, hardening }) => (kind === 'library' ? undefined : known(wanted, hardening.pie)),
    nx: (wanted, { hardening }) => known(wanted, hardening.nx),
    relro: (wanted, { format, hardening }) => {
        if (format !== 'elf')
            return undefined;
        const ranks = ['none', 'partial', 'full'];
        const actual = hardening.relro;
        if (actual !== null && ranks.indexOf(actual) >= ranks.indexOf(wanted))
            return undefined;
        return { expected: `${wanted} RELRO`, actual: actual ?? UNKNOWN };
    },
    canary: (wanted, { format, hardening }) => format === 'wasm' ? undefined : known(wanted, hardening.canary),
    cfg: (wanted, { format, hardening }) => (format === 'pe' ? known(wanted, hardening.cfg) : undefined),
    highEntropy: (wanted, { format, hardening }) => format === 'pe' ? known(wanted, hardening.highEntropy) : undefined,
    signed: (wanted, { hardening: { signature } }) => {
        if (signature === null || (signature !== 'none') === wanted)
            return undefined;
        return {
            expected: wanted ? 'a signature' : 'no signature',
            actual: signature === 'none' ? 'none' : signature,
        };
    },
    subsystem: (wanted, { format, subsystem }) => format === 'pe' ? image_same(wanted, subsystem ?? UNKNOWN) : undefined,
};
const UNKNOWN = 'nothing that tells';
function image_same(expected, actual) {
    return expected === actual ? undefined : { expected, actual };
}
function flag(expected, actual) {
    return image_same(yes(expected), yes(actual));
}
/** Where the bytes do not tell, a promise is not kept. WebAssembly has none of this, and needs none. */
function known(expected, actual) {
    if (actual === null)
        return { expected: yes(expected), actual: UNKNOWN };
    return flag(expected, actual);
}
function yes(value) {
    return value ? 'yes' : 'no';
}
function bothNames(names, none = UNKNOWN) {
    const [header, build] = names;
    if (header === undefined)
        return none;
    return build === undefined || build === header
        ? header
        : `${header} in the header, ${build} in the build information`;
}
function describeLinkage({ linkage, interpreter, libraries }) {
    if (linkage === null)
        return 'an object file, not linked yet';
    const shown = libraries.slice(0, 5).map(({ name }) => name);
    if (libraries.length > shown.length)
        shown.push('…');
    const parts = shown.length > 0 ? shown : interpreter === null ? [] : [interpreter];
    return parts.length === 0 ? linkage : `${linkage} (${parts.join(', ')})`;
}
function atMost(name, title, wanted, { symbolVersions }) {
    const needs = symbolVersions.find((version) => version.name === name);
    if (needs === undefined || (0,dotted/* compareDotted */.A)(needs.version, wanted) <= 0)
        return undefined;
    return {
        expected: `${title} ${wanted} or older to do`,
        actual: `${name}_${needs.version} of ${needs.library}`,
    };
}
function wildcard(pattern, insensitive) {
    const parts = pattern.split(/\*+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, insensitive ? 'is' : 's');
}

;// CONCATENATED MODULE: ./lib/binary/expect/check.js



/**
 * Every promise that the binary does not keep, in the order of the expectations; none where it keeps all. What the
 * bytes cannot tell is not taken for kept. `contains` and `localPaths` need what `searchesOf` names to have been
 * searched for.
 */
function checkExpectations(inspection, expect) {
    const found = [];
    for (const key of Object.keys(expect)) {
        const wanted = expect[key];
        if (wanted === undefined)
            continue;
        const ofFile = checkFile(key, wanted, inspection);
        if (ofFile !== undefined)
            found.push(violation(key, null, ofFile));
        const check = imageChecks[key] ?? goChecks[key];
        if (check === undefined)
            continue;
        for (const image of inspection.images) {
            // The table pairs each key with the type of its value; here both are any of them.
            const difference = check(wanted, image);
            const name = inspection.format === 'universal' ? (image.arch ?? `machine ${image.machine}`) : null;
            if (difference !== undefined)
                found.push(violation(key, name, difference));
        }
    }
    return found;
}
function violation(key, image, { expected, actual }) {
    const of = image === null ? '' : ` (${image})`;
    return { key, image, expected, actual, message: `${key}${of}: expected ${expected}, found ${actual}` };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/inspect/expectations.js
var expectations = __webpack_require__(24512);
// EXTERNAL MODULE: ./lib/build/inspect/linker-values.js
var linker_values = __webpack_require__(25931);
;// CONCATENATED MODULE: ./lib/build/inspect/static-glibc.js
/** With both Go looks up hosts and users itself. C code may still ask glibc. */
const GO_ALONE = ['netgo', 'osusergo'];
/**
 * glibc looks up hosts and users (NSS), converts character sets and the like with libraries that it loads at run time,
 * also where it is linked statically; these must be of the very version it was linked from, or the program crashes on
 * another distribution.
 * @returns a warning for such a program; undefined where Go's own code needs none of that, or it is not glibc's
 */
function staticGlibcWarning(inspection) {
    const at = inspection?.images.find(({ linkage, libc }) => libc === 'glibc' && (linkage === 'static' || linkage === 'static-pie'));
    if (at === undefined)
        return undefined;
    const tags = (at.go?.settings['-tags'] ?? '').split(',');
    if (GO_ALONE.every((tag) => tags.includes(tag)))
        return undefined;
    return 'it is linked statically with glibc, which still loads libraries of its own version when it looks up hosts or users: with another glibc it may crash. Take musl (libc: musl), link dynamically (libc: glibc 2.17), or add -tags netgo,osusergo if no C code looks them up.';
}

;// CONCATENATED MODULE: ./lib/build/inspect/inspect-row.js





/** Reads each binary of a row and holds it to what was promised. @throws UserError INPUT_INVALID where there is none */
async function inspectRow({ row, paths, expect, mains, asked }, { open, machine }) {
    const binaries = [];
    for (const [index, rowPackage] of row.packages.entries()) {
        const path = paths[index];
        const wanted = expect[index] ?? null;
        const main = mains.find(({ importPath }) => importPath === rowPackage.importPath);
        const found = await open(path, async (reader) => {
            const { size } = reader;
            if (wanted === null)
                return { size, inspection: null, violations: [], warnings: [] };
            const searches = searchesOf(wanted, localFolders(machine));
            const values = checkableValues(row.args, asked, main);
            const texts = [...(searches.texts ?? []), ...values.map(({ value }) => value)];
            // Where it lies for the time being says nothing to anybody.
            const named = { ...reader, name: rowPackage.file };
            const seen = await readable(() => (0,inspect/* inspectBinary */.w)(named, { ...searches, texts }));
            if (seen instanceof errors/* UserError */.y)
                return { size, inspection: null, violations: [seen.message], warnings: [] };
            return {
                size,
                inspection: seen,
                violations: checkExpectations(seen, wanted).map(({ message }) => message),
                warnings: [
                    ...values.filter(({ value }) => !stands(seen, value)).map(({ name }) => unset(name)),
                    ...[staticGlibcWarning(seen)].filter((warning) => warning !== undefined),
                ],
            };
        });
        binaries.push({ ...rowPackage, path, ...found });
    }
    return binaries;
}
/** What is so short that it stands in every file says nothing. Of several programs each has its own variables. */
function checkableValues(args, asked, main) {
    const names = new Set(asked.flatMap((text) => (0,linker_values/* linkerValues */.u)(text ?? '')).map(({ name }) => name));
    return (0,linker_values/* linkerValues */.u)((0,expectations/* argument */.E)(args, 'ldflags') ?? '').filter(({ name, value }) => {
        const own = /^main\.(\w+)$/.exec(name)?.[1];
        const mayHave = own === undefined || main === undefined || main.variables.includes(own);
        return names.has(name) && mayHave && value.length >= 4 && value.length < 4096;
    });
}
function stands({ texts }, value) {
    return texts.some(({ text, offset }) => text === value && offset !== null);
}
/** The linker says nothing where there is no such variable. */
function unset(name) {
    return `-X ${name}: its value is not in the binary. No code uses that variable, it is no string, or its package has another name.`;
}
async function readable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'BINARY_INVALID')
            return error;
        throw error;
    }
}
/** The system's own temporary folder is left out: every program names it. A runner's is of one job. */
function localFolders({ home, cwd, env }) {
    const more = ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'GOPATH', 'GOMODCACHE'].flatMap((name) => env(name) || []);
    return [...new Set([home, cwd, ...more])];
}

// EXTERNAL MODULE: ./lib/build/run/rows.js + 5 modules
var run_rows = __webpack_require__(47393);
;// CONCATENATED MODULE: ./lib/build/build-inspected.js



/** Builds all rows. One whose binaries are not what was promised is a failed one, before the next is begun. */
async function buildInspected(task, host) {
    const { plan, expect, facts } = task.prepared;
    const inspected = new Map();
    const refused = new Set();
    /** Of each row, by its id: hashed while the others are built. */
    const digests = new Map();
    const check = async (row, result) => {
        const binaries = await inspectRow({
            row,
            paths: result.binaries,
            expect: expect.get(row.id) ?? [],
            mains: facts.mains,
            asked: [task.request.ldflags, row.target.ldflags],
        }, host);
        inspected.set(row.id, binaries);
        if (binaries.some(({ violations }) => violations.length > 0))
            refused.add(row.id);
        const digesting = Promise.all(binaries.map((binary) => digested(binary, host)));
        digesting.catch(() => undefined);
        digests.set(row.id, digesting);
        return judged(result, binaries);
    };
    const onEvent = (event) => {
        if (event.kind !== 'ended')
            return task.onEvent(event);
        const binaries = inspected.get(event.row.id) ?? [];
        const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
        const warnings = [...new Set(binaries.flatMap((binary) => binary.warnings))];
        task.onEvent({ kind: 'ended', row: event.row, result: resultOf(event.result), size, warnings });
    };
    try {
        const built = await (0,run_rows/* buildRows */.k)({ ...task, plan, check, onEvent }, host);
        const done = new Set(built.flatMap(({ id, status }) => (status === 'built' ? [id] : [])));
        const rows = plan.rows
            .filter(({ id }) => done.has(id))
            .map(async (row) => ({ row, binaries: (await digests.get(row.id)) ?? [] }));
        return { results: built.map(resultOf), rows: await Promise.all(rows), refused };
    }
    finally {
        // Windows removes no file that is open.
        await Promise.allSettled(digests.values());
    }
}
async function digested(binary, { open }) {
    return { ...binary, sha256: (await (0,checksums_digest/* digestInTurns */.aL)(binary.path, 'sha256', open)).digest };
}
function judged(built, binaries) {
    const diagnostics = binaries.flatMap(({ file, violations }) => violations.map((why) => ({ file: null, line: null, column: null, message: `${file}: ${why}` })));
    return diagnostics.length === 0 ? built : { ...built, status: 'failed', diagnostics };
}
function resultOf({ killedForMemory: _, binaries: __, ...result }) {
    return result;
}

;// CONCATENATED MODULE: ./lib/build/check-built.js
/** Runs what was built, as far as it can run here. Loaded only where something is to be run. */
async function runBuilt(rows, { run, runRoots = [] }, folder, host) {
    if (run === 'off' && rows.every(({ row }) => row.target.run === null))
        return [];
    const { runCandidates, runChecks } = await __webpack_require__.e(/* import() */ 2872).then(__webpack_require__.bind(__webpack_require__, 2872));
    await host.files.makeDirectory(folder);
    const candidates = rows.flatMap(({ row, binaries }) => runCandidates(row, binaries));
    return runChecks({ candidates, run, roots: runRoots, folder }, host);
}
/** Builds a second time, elsewhere, and compares. Loaded only where it is asked for. */
async function reproduceBuilt(rows, { go, prepared: { plan, facts }, request, folder, signal }, host) {
    if (request.reproduce === 'off')
        return [];
    host.log.info('Building a second time, with another folder, cache, home, user, language and time zone');
    const { reproduce } = await __webpack_require__.e(/* import() */ 6965).then(__webpack_require__.bind(__webpack_require__, 46965));
    const first = new Map(rows.map(({ row, binaries }) => [row.id, binaries.map(({ path }) => path)]));
    const stop = signal === undefined ? {} : { signal };
    return reproduce({ go, plan, request, facts, first, folder, ...stop }, host);
}

;// CONCATENATED MODULE: ./lib/environment/changed-host.js
/** This machine as later steps will see it: programs run and are found with these changes. */
function changedHost(host, changes) {
    const { machine, processes } = host;
    const variables = changedVariables(changes, machine);
    const windows = machine.platform.os === 'windows';
    const key = (name) => (windows ? name.toUpperCase() : name);
    const changed = new Map(Object.entries(variables).map(([name, value]) => [key(name), value]));
    return {
        ...host,
        machine: {
            ...machine,
            env: (name) => (changed.has(key(name)) ? changed.get(key(name)) : machine.env(name)),
        },
        processes: {
            ...withVariables(processes, variables),
            find: (program, path) => processes.find(program, path ?? changed.get('PATH')),
        },
    };
}
/** Every command gets these variables; its own win. */
function withVariables(processes, variables) {
    const add = (command) => ({ ...command, env: { ...variables, ...command.env } });
    return {
        run: (command) => processes.run(add(command)),
        attach: (command) => processes.attach(add(command)),
        find: (program, path) => processes.find(program, path),
    };
}
/** The variables of a program that is to see these changes; undefined takes one away. */
function changedVariables(changes, machine) {
    const result = {};
    for (const change of changes) {
        if (change.kind === 'set')
            result[change.name] = change.value;
        else if (change.kind === 'unset')
            result[change.name] = undefined;
        else {
            const before = 'PATH' in result ? result.PATH : machine.env('PATH');
            result.PATH = before ? `${change.value}${machine.path.delimiter}${before}` : change.value;
        }
    }
    return result;
}

// EXTERNAL MODULE: ./lib/build/plan/environment.js
var plan_environment = __webpack_require__(38415);
;// CONCATENATED MODULE: ./lib/build/download.js



/**
 * All modules once, before builds that would each wait for them. A vendor folder has them already.
 * @throws UserError COMMAND_FAILED
 */
async function downloadModules(task, host) {
    const { go, module, signal } = task;
    if (module.vendored || module.path === 'command-line-arguments')
        return;
    const mod = await host.files.read(host.machine.path.join(module.dir, 'go.mod'));
    const requires = mod !== undefined && /^\s*require\b/m.test(new TextDecoder().decode(mod));
    if (!requires && !module.workspace)
        return;
    const processes = withVariables(host.processes, plan_environment/* plainEnvironment */.U);
    const modfile = module.workspace ? undefined : await copySums(mod, task, host);
    const progress = host.log.progress('Modules');
    try {
        const { code, stderr } = await processes.run({
            program: go,
            args: ['mod', 'download', '-json', ...(modfile === undefined ? [] : [`-modfile=${modfile}`])],
            cwd: module.dir,
            onLine: (line) => {
                // The end of a module's object.
                if (line === '}')
                    progress.advance(1);
            },
            onStart: (program) => signal?.addEventListener('abort', () => program.end(), { once: true }),
        });
        if (code !== 0 && signal?.aborted !== true)
            throw new errors/* UserError */.y('COMMAND_FAILED', `go mod download: ${stderr.trim() || `it ended with ${code}`}`, {
                hint: 'Are all modules within reach? Private ones need the input private-credentials (docs/private-modules.md).',
            });
    }
    finally {
        progress.finish();
    }
}
/**
 * `go mod download` adds to go.sum whatever -mod says, which would make the tree dirty, and hide that an entry is missing:
 * it is given copies. A workspace takes no -modfile; what changes there is seen when all is done.
 */
async function copySums(mod, { module, folder }, { files, machine: { path } }) {
    const copy = path.join(folder, 'go.mod');
    await files.write(copy, mod);
    const sum = await files.read(path.join(module.dir, 'go.sum'));
    if (sum !== undefined)
        await files.write(path.join(folder, 'go.sum'), sum);
    return copy;
}

// EXTERNAL MODULE: ./lib/build/facts/source.js + 1 modules
var facts_source = __webpack_require__(26777);
;// CONCATENATED MODULE: ./lib/build/facts/compare.js


/**
 * What is published must be what the commit says. A build writes nothing into the work tree; but `go mod download` of a
 * workspace may, and so may whatever else runs on this machine.
 * @throws UserError TREE_DIRTY where a clean tree is required
 */
async function refuseChangedTree(directory, { source, requireClean }, host) {
    if (source === null)
        return;
    const now = await (0,facts_source/* readHead */.zy)(directory, host);
    const changed = (now?.changed ?? []).filter((path) => !source.changed.includes(path));
    const moved = now?.commit !== source.commit;
    if (changed.length === 0 && !moved)
        return;
    const what = moved
        ? `HEAD was ${source.commit} when the build began, and is ${now?.commit ?? 'gone'}`
        : `The work tree was changed during the build: ${changed.slice(0, 5).join(', ')}`;
    if (requireClean || moved)
        throw new errors/* UserError */.y('TREE_DIRTY', `${what}.`, {
            hint: 'Find out what writes there while the build runs, and build again. Nothing was published.',
        });
    host.log.warning(`${what}.`);
}

;// CONCATENATED MODULE: ./lib/build/facts/variables.js
/**
 * String variables at the top of a Go file that the linker's -X can set: without a value, or with a constant string.
 * A scanner, not a parser: what it does not understand it passes over, and -X for that is not given.
 */
function stringVariables(source) {
    const names = [];
    const lines = topLevel(source).split('\n');
    let group = false;
    for (const raw of lines) {
        const line = raw.trim();
        if (group) {
            if (line.startsWith(')'))
                group = false;
            else
                names.push(...declared(line));
        }
        else if (/^var\s*\($/.test(line))
            group = true;
        else if (/^var\s/.test(line))
            names.push(...declared(line.replace(/^var\s+(?:\(\s*)?/, '').replace(/\s*\)$/, '')));
    }
    return names;
}
/** `a`, `a string`, `a, b = "", ""`, `a string = "x"`. */
function declared(line) {
    const match = /^([A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*)\s*(string\b)?\s*(=\s*(.*))?$/.exec(line.replace(/;$/, ''));
    if (match === null)
        return [];
    const names = match[1].split(',').map((name) => name.trim());
    const values = match[4];
    if (values === undefined)
        return match[2] === undefined ? [] : names;
    return /^""(?:\s*[+,]\s*"")*$/.test(values.trim()) ? names : [];
}
/** Without comments and bodies, with every string as `""`: what is left at brace depth 0. */
function topLevel(source) {
    let depth = 0;
    let text = '';
    const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|[{}]|\n|[^{}"'`/\n]+|\//g;
    for (const [part] of source.matchAll(token)) {
        if (part.startsWith('//'))
            continue;
        if (part.startsWith('/*'))
            text += part.includes('\n') ? '\n' : ' ';
        else if (part === '{')
            depth++;
        else if (part === '}')
            depth = Math.max(0, depth - 1);
        else if (depth > 0)
            continue;
        else
            text += /^["`]/.test(part) ? '""' : part;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/build/facts/mains.js


/** For all of them the go command would ask git and its compilers, to say whether the package is stale. */
const FIELDS = ['ImportPath', 'Dir', 'Name', 'GoFiles', 'CgoFiles', 'Module'];
/**
 * The programs that these patterns name, all of one module.
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED with what the go command says, INPUT_INVALID
 */
async function findMains(go, { directory, packages, tags }, { processes, files, machine }) {
    const list = (json) => processes.run({
        program: go,
        // -find: what they import is not asked for, so that nothing is downloaded yet.
        args: ['list', '-find', json, `-tags=${tags.join(',')}`, '--', ...packages],
        cwd: directory,
    });
    const some = await list(`-json=${FIELDS.join(',')}`);
    // Go before 1.19 prints all fields or none.
    const old = some.code !== 0 && /invalid (?:boolean )?value .* for (?:flag )?-json/.test(some.stderr);
    const { code, stdout, stderr } = old ? await list('-json') : some;
    if (code !== 0)
        throw new errors/* UserError */.y('COMMAND_FAILED', `go list ${packages.join(' ')}: ${stderr.trim().split('\n')[0] ?? ''}`, {
            hint: 'Name main packages as the go command does: ., ./cmd/hello or ./... in a module.',
        });
    const programs = parseStream(stdout).filter(({ Name }) => Name === 'main');
    const modules = new Map(programs.flatMap(({ Module }) => (Module === undefined ? [] : [[Module.Path, Module]])));
    if (modules.size > 1)
        throw new errors/* UserError */.y('INPUT_INVALID', `${packages.join(' ')} are of ${modules.size} modules: ${[...modules.keys()].join(', ')}.`, {
            hint: 'Build the programs of one module at a time: their versions and commits differ.',
        });
    const [module] = modules.values();
    const dir = module?.Dir ?? directory;
    return {
        module: {
            path: module?.Path ?? 'command-line-arguments',
            dir,
            vendored: (await files.stat(machine.path.join(dir, 'vendor', 'modules.txt'))) !== undefined,
        },
        mains: await Promise.all(programs.map((listed) => mainOf(listed, files, machine.path))),
    };
}
async function mainOf({ ImportPath, Dir, GoFiles = [], CgoFiles = [] }, files, path) {
    const variables = new Set();
    for (const name of [...GoFiles, ...CgoFiles]) {
        const bytes = await files.read(path.join(Dir, name));
        for (const variable of stringVariables(new TextDecoder().decode(bytes ?? new Uint8Array())))
            variables.add(variable);
    }
    return {
        importPath: ImportPath,
        dir: Dir,
        name: commandName(ImportPath, Dir, path),
        variables: [...variables].sort(),
    };
}
/** As cmd/go's DefaultExecName: `example.com/hello/v2` is hello. */
function commandName(importPath, dir, path) {
    if (importPath === 'command-line-arguments')
        return path.basename(dir);
    const parts = importPath.split('/');
    const last = parts.at(-1);
    return /^v[0-9]+$/.test(last) && last !== 'v0' && last !== 'v1' && parts.length > 1 ? parts.at(-2) : last;
}
/** `go list -json` writes one object after the other, each beginning and ending a line of its own. */
function parseStream(text) {
    return text
        .split(/(?<=^\})\r?\n(?=\{)/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(part));
}

;// CONCATENATED MODULE: ./lib/build/facts/gather.js





/**
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED, TOOL_MISSING, INPUT_INVALID
 */
async function gatherFacts(go, request, given) {
    const { directory } = request;
    const host = { ...given, processes: withVariables(given.processes, plan_environment/* plainEnvironment */.U) };
    const ask = async (...args) => {
        const { code, stdout, stderr } = await host.processes.run({ program: go, args, cwd: directory });
        if (code === 0)
            return stdout;
        throw new errors/* UserError */.y('COMMAND_FAILED', `go ${args.join(' ')}: ${stderr.trim().split('\n')[0] ?? ''}`, {
            hint: 'The Go in use must be a whole one of Go 1.9 or newer.',
        });
    };
    // What takes longest is begun first: to start a process takes this one some milliseconds.
    const [{ mains, module }, env, ports, tree] = await Promise.all([
        findMains(go, request, host),
        ask('env', '-json', 'GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH', 'GOWORK').then((text) => JSON.parse(text)),
        ask('tool', 'dist', 'list', '-json').then(parsePorts),
        (0,facts_source/* readWorkTree */.gJ)(directory, host),
    ]);
    return {
        goVersion: env.GOVERSION.replace(/^go/, ''),
        goroot: env.GOROOT,
        host: { goos: env.GOHOSTOS, goarch: env.GOHOSTARCH },
        ports,
        module: { ...module, workspace: !['', 'off', undefined].includes(env.GOWORK) },
        mains,
        source: (0,facts_source/* sourceOf */.vz)(tree, module, host),
        cores: host.resources.cores(),
        memory: host.resources.memory(),
    };
}
function parsePorts(text) {
    const list = JSON.parse(text);
    return list.map(({ GOOS, GOARCH, CgoSupported, FirstClass }) => ({
        goos: GOOS,
        goarch: GOARCH,
        cgo: CgoSupported,
        firstClass: FirstClass === true,
    }));
}

// EXTERNAL MODULE: ./lib/setup/tool-cache-root.js
var tool_cache_root = __webpack_require__(27281);
;// CONCATENATED MODULE: ./lib/build/find-toolchains.js

/**
 * Who compiles the C of each target that has some, by target id: found, tried, and explained where none does.
 * @throws UserError as `Toolchains.find`
 */
async function findToolchains(targets, go, { zig }, host) {
    const found = new Map();
    const wanting = targets.filter(({ cgo }) => cgo);
    if (wanting.length === 0)
        return found;
    const { openToolchains } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2197), __webpack_require__.e(2784)]).then(__webpack_require__.bind(__webpack_require__, 97873));
    const toolchains = openToolchains({ go, zig: zig ?? { use: 'auto', version: null }, toolCache: (0,tool_cache_root/* toolCacheRoot */.H)(host.machine) }, { ...host, openBytes: host.open });
    for (const target of wanting)
        found.set(target.id, await toolchains.find(target));
    return found;
}

// EXTERNAL MODULE: ./lib/go/nearest.js
var nearest = __webpack_require__(19140);
;// CONCATENATED MODULE: ./lib/build/matrix/select.js


/**
 * One job's part of the whole plan, in the plan's order. The plan is always made of all targets: file names depend on
 * what else is built.
 * @throws UserError TARGET_INVALID for one that is not in the plan
 */
function selectRows(plan, ids) {
    const known = plan.rows.map(({ id }) => id);
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const near = (0,nearest/* nearest */.p)(id, known);
        throw new errors/* UserError */.y('TARGET_INVALID', `${id} is not a target of this build.`, {
            hint: `${near === undefined ? '' : `Did you mean ${near}? `}Its targets are ${known.join(', ')}.`,
        });
    }
    return { ...plan, rows: plan.rows.filter(({ id }) => ids.includes(id)) };
}

// EXTERNAL MODULE: ./lib/build/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(57398);
// EXTERNAL MODULE: ./lib/build/record/redact.js
var redact = __webpack_require__(51531);
// EXTERNAL MODULE: ./lib/build/targets/parse.js
var parse = __webpack_require__(13238);
// EXTERNAL MODULE: ./lib/build/targets/variants.js
var variants = __webpack_require__(50567);
;// CONCATENATED MODULE: ./lib/build/targets/expand.js



const plainSettings = {
    toolchain: 'auto',
    libc: null,
    tags: [],
    ldflags: null,
    flags: [],
    env: {},
    buildmode: null,
    cc: null,
    cxx: null,
    sysroot: null,
    expect: null,
    run: null,
    allowFailure: false,
};
/**
 * From what was asked for to what is built; the order in which it was asked for does not matter.
 * @throws UserError TARGET_INVALID for a target named outright that this Go cannot build, for two that contradict each
 *   other, and where nothing is left
 */
function expandTargets(asks, facts) {
    const targets = new Map();
    const left = new Map();
    const warnings = [];
    for (const ask of asks.filter(({ exclude }) => !exclude)) {
        for (const port of portsOf(ask, facts)) {
            const target = targetOf(ask, port, facts);
            const obstacle = obstacleOf(target, port, facts);
            if (obstacle === undefined)
                add(target, ask, targets);
            else if (isOutright(ask))
                throw (0,parse/* invalid */.Gq)(ask.text, obstacle.why, ask.at, obstacle.hint);
            else
                left.set(target.id, obstacle.why);
        }
    }
    for (const ask of asks.filter(({ exclude }) => exclude)) {
        const out = [...targets.values()].filter(({ target }) => isExcluded(target, ask, facts));
        const others = [...left.keys()].filter((id) => isExcluded(targetFromId(id), ask, facts));
        if (out.length + others.length === 0)
            warnings.push(`${ask.text} leaves nothing out.`);
        for (const { target } of out)
            targets.delete(target.id);
        for (const id of others)
            left.delete(id);
    }
    const all = [...targets.values()].map(({ target }) => target).sort(byId);
    if (all.length === 0) {
        const whole = asks.map(({ text }) => text).join(' ');
        throw (0,parse/* invalid */.Gq)(whole, `nothing is left to build${[...left].map(([id, why]) => `; ${id}: ${why}`).join('')}`);
    }
    return { targets: all, left: [...left].map(([id, why]) => ({ id, why })).sort(byId), warnings };
}
function portsOf(ask, { ports, host }) {
    if ('set' in ask.match) {
        switch (ask.match.set) {
            case 'all':
                return [...ports];
            case 'first-class':
                return ports.filter(({ firstClass }) => firstClass);
            case 'host':
                return ports.filter(({ goos, goarch }) => goos === host.os && goarch === host.arch);
            case 'default':
                return ports.filter(({ goos, goarch }) => ['linux', 'darwin', 'windows'].includes(goos) && ['amd64', 'arm64'].includes(goarch));
        }
    }
    const { goos, goarch, variant } = ask.match;
    const found = ports.filter((port) => (goos === '*' || port.goos === goos) && (goarch === '*' || port.goarch === goarch));
    if (found.length === 0)
        throw (0,parse/* invalid */.Gq)(ask.text, whyUnknown(ask.match, ports), ask.at, nearby(ask.match, ports));
    if (variant === null)
        return found;
    const fitting = found.filter((port) => (0,variants/* normalVariant */.DA)(port.goarch, variant) !== undefined);
    if (fitting.length > 0)
        return fitting;
    const rule = variants/* variantRules */.$P[found[0].goarch];
    throw (0,parse/* invalid */.Gq)(ask.text, `${found[0].goarch} has no variant ${variant}`, ask.at, rule === undefined ? `${found[0].goarch} has no variants.` : `${rule.variable} takes ${rule.values}.`);
}
/** Ports that Go once had: what replaces them is more use than "unknown". */
const RETIRED = {
    'windows/arm': 'Go 1.26 dropped windows/arm',
    'darwin/386': 'Go 1.15 dropped darwin/386: no macOS runs 32-bit programs any more',
    'darwin/arm': 'Go 1.15 dropped darwin/arm: iOS is ios/arm64',
    'nacl/amd64p32': 'Go 1.14 dropped Native Client',
};
function whyUnknown({ goos, goarch }, ports) {
    const retired = RETIRED[`${goos}/${goarch}`];
    if (retired !== undefined)
        return retired;
    if (goos === '*')
        return `this Go builds for no ${goarch}`;
    if (goarch === '*' || !ports.some((port) => port.goos === goos))
        return `this Go does not build for ${goos}`;
    return `this Go has no port for ${goos} on ${goarch}`;
}
function nearby({ goos, goarch }, ports) {
    const names = ports.map((port) => `${port.goos}/${port.goarch}`);
    const likely = [
        ...names.filter((name) => name.startsWith(`${goos}/`)),
        ...names.filter((name) => name.endsWith(`/${goarch}`)),
    ];
    const near = (0,nearest/* nearest */.p)(`${goos}/${goarch}`, names);
    const offer = [...new Set([...(near === undefined ? [] : [near]), ...likely])].slice(0, 8);
    return `It builds for ${offer.join(', ')}${names.length > offer.length ? ', …; all of them: go tool dist list' : ''}.`;
}
function targetOf(ask, { goos, goarch }, { cgo: usual }) {
    const asked = 'set' in ask.match ? null : ask.match.variant;
    const variant = asked === null ? null : ((0,variants/* normalVariant */.DA)(goarch, asked) ?? null);
    const cgo = ask.cgo ?? usual;
    const id = `${goos}/${goarch}${variant === null ? '' : `/${variant}`}${cgo ? '+cgo' : ''}`;
    return { ...plainSettings, ...ask.settings, id, goos, goarch, variant, cgo };
}
function obstacleOf({ goos, goarch, variant, cgo }, port, { go }) {
    if (cgo && !port.cgo)
        return { why: `${goos}/${goarch} has no cgo`, hint: 'Build it without: leave out +cgo, or write -cgo.' };
    // cmd/go's internal/platform.MustLinkExternal: `dist list` does not tell.
    if (!cgo && (goos === 'ios' || (goos === 'android' && goarch !== 'arm64')))
        return {
            why: `Go links ${goos}/${goarch} only with a C compiler`,
            hint: `Write ${goos}/${goarch}+cgo, and let CC name the compiler of the ${goos === 'ios' ? 'iOS SDK' : 'Android NDK'}.`,
        };
    const since = (0,variants/* tooOld */.Yo)(goarch, variant, go);
    if (since !== undefined)
        return {
            why: `${variants/* variantRules */.$P[goarch].variable}=${variant} needs Go ${since}, and this is ${go.text}`,
            hint: `Use Go ${since} or newer, or leave the variant out.`,
        };
    return undefined;
}
/** Its maker wants exactly this one, so that leaving it out would be a surprise. */
function isOutright({ match }) {
    return !('set' in match) && match.goos !== '*' && match.goarch !== '*';
}
function add(target, ask, targets) {
    const known = targets.get(target.id);
    if (known !== undefined && JSON.stringify(known.target) !== JSON.stringify(target)) {
        // A target that is named says more than a pattern that it is in.
        if (isOutright(known.ask) === isOutright(ask))
            throw (0,parse/* invalid */.Gq)(ask.text, `${target.id} is asked for twice with different settings`, ask.at);
        if (isOutright(known.ask))
            return;
    }
    targets.set(target.id, { target, ask });
}
function isExcluded(target, ask, facts) {
    if (ask.cgo !== null && ask.cgo !== target.cgo)
        return false;
    if ('set' in ask.match)
        return portsOf(ask, facts).some(({ goos, goarch }) => goos === target.goos && goarch === target.goarch);
    const { goos, goarch, variant } = ask.match;
    if (goos !== '*' && goos !== target.goos)
        return false;
    if (goarch !== '*' && goarch !== target.goarch)
        return false;
    return variant === null || (0,variants/* normalVariant */.DA)(target.goarch, variant) === target.variant;
}
function targetFromId(id) {
    const [name, cgo] = id.split('+');
    const [goos, goarch, variant] = name.split('/');
    return { goos: goos, goarch: goarch, variant: variant ?? null, cgo: cgo !== undefined };
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/build/prepare.js








/**
 * Everything that is decided before the first build: what `--dry-run` and `build plan` print. Nothing is written.
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED, TOOL_MISSING, GO_UNUSABLE, INPUT_INVALID, TARGET_INVALID, TREE_DIRTY, CONFIG_INVALID
 */
async function prepareBuild(request, go, host, { only, elsewhere = false } = {}) {
    const facts = await gatherFacts(go, request, host);
    const expanded = expandTargets(request.targets, {
        ports: facts.ports,
        host: { os: facts.host.goos, arch: facts.host.goarch },
        go: versionOf(facts),
        cgo: request.cgo,
    });
    const here = expanded.targets.filter(({ id }) => !elsewhere && (only?.includes(id) ?? true));
    const toolchains = await findToolchains(here, go, request, host);
    const whole = (0,plan_plan/* planBuild */.C7)(request, expanded, facts, toolchains);
    const plan = only === undefined ? whole : selectRows(whole, only);
    for (const secret of (0,redact/* secretsOf */.F)(plan))
        host.log.mask(secret);
    const expect = new Map();
    for (const row of plan.rows) {
        const of = row.packages.map((one) => (0,expectations/* rowExpectations */.I)(plan, row, one, request.expect));
        expect.set(row.id, await Promise.all(of));
    }
    return { facts, plan, expect };
}
/** `1.27.1 X:jsonv2`, `devel go1.28-8f2a…`; what cannot be told is taken for one that knows everything. */
function versionOf({ goVersion }) {
    const text = /(\d+\.\d+[^\s-]*)/.exec(goVersion)?.[1] ?? '';
    const newest = { major: 1, minor: 999, patch: undefined, prerelease: undefined, suffix: undefined };
    return (0,go_version/* parseGoVersion */.SX)(text) ?? { text: goVersion, ...newest };
}

// EXTERNAL MODULE: ./lib/cache/glob.js
var glob = __webpack_require__(74538);
;// CONCATENATED MODULE: ./lib/build/publish/archive-files.js

/**
 * What goes into every archive besides: files of the module that the globs match. Links are left out, since the archive
 * would hold what they lead to, which a pull request decides.
 * @param directory absolute, of the module
 */
async function findExtraFiles(globs, directory, { files, machine, log }) {
    const patterns = (0,glob/* parsePatterns */.Z7)(globs, directory, machine);
    const found = [];
    // Most globs name files of the top folder: only those that say more are worth a walk.
    const deep = patterns.some(({ segments }) => segments.length > 1 || segments[0] === '**');
    const waiting = [''];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
        for (const { name, kind } of (await files.list(machine.path.join(directory, ...below.split('/')))) ??
            []) {
            const file = `${below}${name}`;
            if (kind === 'directory') {
                if (deep && name !== '.git')
                    waiting.push(`${file}/`);
            }
            else if ((0,glob/* matchesPatterns */.vZ)(file, patterns)) {
                if (kind === 'file')
                    found.push({ name: file, path: machine.path.join(directory, ...file.split('/')) });
                else
                    log.warning(`${file} is a ${kind} and is not put into archives.`);
            }
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/build/publish/ignore.js
/** @param directory absolute, in the work tree if there is one */
async function askIgnored(output, directory, { processes, machine }) {
    const { code } = await processes.run({
        program: 'git',
        args: ['check-ignore', '--quiet', '--', machine.path.join(output, 'any')],
        cwd: directory,
    });
    // 128: it is not in this work tree.
    return code === 0 ? 'ignored' : code === 1 ? 'seen' : 'outside';
}
/**
 * An output folder that git sees makes the tree dirty for whatever is built next, and Go would stamp vcs.modified=true: the
 * folder is given a .gitignore of its own. Not where it holds other people's files, which would vanish from git's sight.
 */
async function ignoreFile(advice, { ours }, output, { files, machine, log }) {
    if (advice !== 'seen')
        return undefined;
    if (ours)
        return { name: '.gitignore', text: '# What setup-go-plus built.\n*\n' };
    if ((await files.stat(machine.path.join(output, '.gitignore'))) === undefined)
        log.warning(`${output} is in the work tree and not ignored: what is built after this will say vcs.modified=true. Add it to .gitignore.`);
    return undefined;
}

// EXTERNAL MODULE: ./lib/build/record/name.js
var record_name = __webpack_require__(70405);
;// CONCATENATED MODULE: ./lib/build/publish/checksum-files.js

/**
 * The checksum files for these, by name: SHA256SUMS, SHA512SUMS, and one beside each file as `sha256sum` writes it there.
 */
function planChecksumFiles(digests, kinds) {
    const files = new Map();
    const add = (name, checksums) => files.set(name, (0,format/* renderChecksums */.pd)(checksums));
    if (kinds.includes('files'))
        for (const { file, sha256 } of digests)
            add(`${file}.sha256`, [{ file: file.slice(file.lastIndexOf('/') + 1), digest: sha256 }]);
    if (kinds.includes('sha256'))
        add(format/* checksumNames */.IC.sha256, digests.map(({ file, sha256 }) => ({ file, digest: sha256 })));
    if (kinds.includes('sha512'))
        add(format/* checksumNames */.IC.sha512, digests.flatMap(({ file, sha512 }) => (sha512 === undefined ? [] : [{ file, digest: sha512 }])));
    return files;
}

;// CONCATENATED MODULE: ./lib/build/publish/documents.js

/** @throws UserError DISK_FULL, DISK_DENIED */
async function gatherDocuments(documents, sha512, output) {
    const gathered = [];
    for (const { file, kind, target, package: main, bytes } of documents) {
        await output.write(file, [bytes]);
        const digest = (algorithm) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
        gathered.push({
            artifact: { file, kind, target, package: main, size: bytes.length, sha256: digest('sha256') },
            sha512: sha512 ? digest('sha512') : null,
        });
    }
    return gathered;
}

;// CONCATENATED MODULE: ./lib/build/record/read.js

/**
 * Reads a record that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError RECORD_INVALID with the key
 */
async function readRecord(bytes, name) {
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1861)]).then(__webpack_require__.bind(__webpack_require__, 81861));
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw invalid(name, 'it is not JSON', cause);
    }
    const checked = recordSchema.safeParse(value);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(name, `${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}
function invalid(name, why, cause) {
    return new errors/* UserError */.y('RECORD_INVALID', `${name} is no record of a build: ${why}.`, {
        hint: 'It must be as `setup-go-plus build` wrote it. Build again, or remove the file.',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./lib/build/publish/earlier.js





/** What a build before left in the folder. A record that cannot be read is not ours, and is written over with a warning. */
async function readEarlier(folder, host) {
    const path = host.machine.path.join(folder, record_name/* recordName */.x);
    const bytes = await host.files.read(path);
    if (bytes === undefined)
        return { artifacts: [], ours: ((await host.files.list(folder)) ?? []).length === 0 };
    try {
        const { artifacts } = await readRecord(bytes, path);
        const own = [...artifacts.map(({ file }) => file), record_name/* recordName */.x, '.gitignore'];
        return { artifacts, ours: (await foreignFiles(folder, own, host)).length === 0 };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || error.code !== 'RECORD_INVALID')
            throw error;
        host.log.warning(`${error.message} It is written over.`);
        return { artifacts: [], ours: false };
    }
}
/**
 * Removes the record, its checksum files, and what is not made any more. The record may be a stranger's: a file goes only
 * where it is the very one that the record describes, and no link is followed to it.
 */
async function clearEarlier({ artifacts }, made, folder, host) {
    const { files, machine, log } = host;
    const full = (file) => machine.path.join(folder, ...file.split('/'));
    for (const name of [record_name/* recordName */.x, ...Object.values(format/* checksumNames */.IC)])
        await files.remove(full(name));
    const kept = new Set(made);
    for (const { file, size, sha256, kind } of artifacts) {
        if (kept.has(file) || !(await isPlainFile(file, folder, host)))
            continue;
        if (kind === 'checksums')
            await files.remove(full(file));
        else if ((await files.stat(full(file)))?.size !== size)
            log.warning(changed(file));
        else if ((await (0,checksums_digest/* digestFile */.TM)(full(file), 'sha256', host.open)).digest !== sha256)
            log.warning(changed(file));
        else
            await files.remove(full(file));
        await removeEmptyFolders(file, folder, host);
    }
}
/** Files and links below the folder that are not among these; not those of a build that is gathering right now. */
async function foreignFiles(folder, own, { files, machine }) {
    const known = new Set(own);
    const found = [];
    const waiting = [''];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
        for (const { name, kind } of (await files.list(machine.path.join(folder, ...below.split('/')))) ?? []) {
            const file = `${below}${name}`;
            if (kind === 'directory') {
                if (!file.startsWith('.output.sgp-'))
                    waiting.push(`${file}/`);
            }
            else if (!known.has(file))
                found.push(file);
        }
    }
    return found.sort();
}
function changed(file) {
    return `${file} is left of an earlier build, but has been changed since: it stays.`;
}
/** Each part on the way is listed, so that a link shows as one. */
async function isPlainFile(file, folder, { files, machine }) {
    const parts = file.split('/');
    for (const [depth, part] of parts.entries()) {
        const entries = await files.list(machine.path.join(folder, ...parts.slice(0, depth)));
        const kind = entries?.find(({ name }) => name === part)?.kind;
        if (kind !== (depth === parts.length - 1 ? 'file' : 'directory'))
            return false;
    }
    return true;
}
async function removeEmptyFolders(file, folder, { files, machine }) {
    const parts = file.split('/').slice(0, -1);
    for (; parts.length > 0; parts.pop()) {
        const path = machine.path.join(folder, ...parts);
        if ((await files.list(path))?.length !== 0)
            return;
        await files.remove(path);
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./lib/build/inspect/binary-facts.js
/** For the record. A universal file is told by its first image. */
function binaryFacts(inspection) {
    const image = inspection?.images[0];
    if (image === undefined)
        return null;
    const { os, arch, linkage, libraries, symbolVersions, minOs, symbols, dwarf, hardening, go } = image;
    const modified = go?.settings['vcs.modified'];
    return {
        format: inspection.format,
        os,
        arch,
        linkage,
        libraries: libraries.map(({ name }) => name),
        glibc: symbolVersions.find(({ name }) => name === 'GLIBC')?.version ?? null,
        minOs,
        stripped: !symbols && !dwarf,
        pie: hardening.pie,
        go: go?.version ?? null,
        moduleVersion: go?.main?.version ?? null,
        revision: go?.settings['vcs.revision'] ?? null,
        modified: modified === undefined ? null : modified === 'true',
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/build/archives/gzip.js


/** zlib's own header names the system that it was built for: this one says "unknown", and no time. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
/** Compressed bytes are the same wherever Node carries the same zlib. */
async function* gzip(data) {
    let crc = 0;
    let size = 0;
    function* counted() {
        for (const chunk of data) {
            if (chunk.length === 0)
                continue;
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            size += chunk.length;
            yield chunk;
        }
    }
    yield HEADER;
    yield* deflate(counted());
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc >>> 0, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield trailer;
}
async function* deflate(data) {
    const source = external_node_stream_.Readable.from(data, { objectMode: true, highWaterMark: 1 });
    const deflater = (0,external_node_zlib_.createDeflateRaw)({ level: 9, memLevel: 8 });
    source.on('error', (error) => deflater.destroy(error));
    yield* source.pipe(deflater);
}

;// CONCATENATED MODULE: ./lib/build/archives/entry.js
const PART = 2 ** 20;
function* parts(bytes) {
    for (let at = 0; at < bytes.size; at += PART)
        yield bytes.read(at, Math.min(PART, bytes.size - at));
}
/** Bytewise, so that no machine's language decides the order. */
function inOrder(entries) {
    return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}

;// CONCATENATED MODULE: ./lib/build/archives/tar.js

const BLOCK = 512;
/**
 * A POSIX tar (ustar, with pax records only for names that ustar cannot hold) in which nothing comes from this machine:
 * no user, no group, no time but the given one, entries in bytewise order, modes 0755 and 0644.
 */
function* tar(entries, { mtime }) {
    for (const { name, executable, bytes } of inOrder(entries)) {
        const split = ustarName(name);
        if (split === undefined)
            yield* pax(name, mtime);
        const at = split ?? { prefix: '', name: shortened(name) };
        yield header({ ...at, type: '0', size: bytes.size, mode: executable ? 0o755 : 0o644, mtime });
        yield* parts(bytes);
        yield padding(bytes.size);
    }
    yield new Uint8Array(2 * BLOCK);
}
function header({ prefix, name, type, size, mode, mtime }) {
    const block = Buffer.alloc(BLOCK);
    block.write(name, 0, 100, 'utf8');
    block.write(`${octal(mode, 7)}\0`, 100);
    block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 108);
    block.write(`${octal(size, 11)}\0${octal(mtime, 11)}\0`, 124);
    block.write('        ', 148);
    block.write(type, 156);
    block.write('ustar\u000000', 257);
    block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 329);
    block.write(prefix, 345, 155, 'utf8');
    let sum = 0;
    for (const byte of block)
        sum += byte;
    block.write(`${octal(sum, 6)}\0 `, 148);
    return block;
}
/** Names of ASCII that fit, split at a slash where they are long. Others need a pax record. */
function ustarName(name) {
    if (!/^[ -~]+$/.test(name))
        return undefined;
    if (name.length <= 100)
        return { prefix: '', name };
    const slash = name.lastIndexOf('/', 155);
    const rest = name.length - slash - 1;
    if (slash <= 0 || rest > 100 || rest === 0)
        return undefined;
    return { prefix: name.slice(0, slash), name: name.slice(slash + 1) };
}
function* pax(name, mtime) {
    const body = Buffer.from(record('path', name));
    yield header({
        prefix: '',
        name: `PaxHeaders/${shortened(name)}`.slice(0, 100),
        type: 'x',
        size: body.length,
        mode: 0o644,
        mtime,
    });
    yield body;
    yield padding(body.length);
}
/** `LENGTH key=value\n`, where the length counts itself. */
function record(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length > length)
        length++;
    return `${length} ${key}=${value}\n`;
}
/** For readers that do not know pax. */
function shortened(name) {
    return name.replace(/[^ -~]/g, '_').slice(-80);
}
function padding(size) {
    return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}
function octal(value, width) {
    return Math.floor(value).toString(8).padStart(width, '0');
}

;// CONCATENATED MODULE: ./lib/build/archives/zip.js




/** Where zip64 would begin, which no release needs and some readers do not know. */
const LIMIT = 2 ** 32 - 1;
/** Sizes follow the data (bit 3), so that nothing is compressed twice or kept; names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
/**
 * A zip in which nothing comes from this machine: no extra fields, no time but the given one (UTC, even seconds, not
 * before 1980), entries in bytewise order, modes 0755 and 0644.
 * @throws UserError INPUT_INVALID where it would need zip64
 */
async function* zip(entries, { mtime }) {
    const time = dosTime(mtime);
    const written = [];
    let offset = 0;
    for (const { name, executable, bytes } of inOrder(entries)) {
        const start = offset;
        const raw = Buffer.from(name);
        let crc = 0;
        let compressed = 0;
        function* counted() {
            for (const part of parts(bytes)) {
                crc = (0,external_node_zlib_.crc32)(part, crc);
                yield part;
            }
        }
        const head = localHeader(raw, time);
        yield head;
        for await (const chunk of deflate(counted())) {
            compressed += chunk.length;
            yield chunk;
        }
        if (bytes.size > LIMIT || start + compressed > LIMIT)
            throw tooLarge(name);
        const descriptor = Buffer.alloc(16);
        descriptor.writeUInt32LE(0x08074b50, 0);
        sizes(descriptor, 4, { crc, compressed, size: bytes.size });
        yield descriptor;
        offset = start + head.length + compressed + descriptor.length;
        written.push({ name: raw, executable, offset: start, crc, compressed, size: bytes.size });
    }
    const directory = written.map((entry) => centralHeader(entry, time));
    const length = directory.reduce((sum, { length }) => sum + length, 0);
    if (offset + length > LIMIT || written.length > 0xffff)
        throw tooLarge('the whole');
    yield* directory;
    yield end(written.length, length, offset);
}
function dosTime(mtime) {
    const at = new Date(Math.max(mtime * 1000, Date.UTC(1980, 0, 1)));
    return {
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
        date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    };
}
function localHeader(name, { time, date }) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(FLAGS, 6);
    header.writeUInt16LE(DEFLATED, 8);
    header.writeUInt16LE(time, 10);
    header.writeUInt16LE(date, 12);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, name]);
}
function centralHeader(entry, { time, date }) {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    // 3: modes are Unix's.
    header.writeUInt16LE((3 << 8) | 20, 4);
    header.writeUInt16LE(20, 6);
    header.writeUInt16LE(FLAGS, 8);
    header.writeUInt16LE(DEFLATED, 10);
    header.writeUInt16LE(time, 12);
    header.writeUInt16LE(date, 14);
    sizes(header, 16, entry);
    header.writeUInt16LE(entry.name.length, 28);
    header.writeUInt32LE(((entry.executable ? 0o100755 : 0o100644) << 16) >>> 0, 38);
    header.writeUInt32LE(entry.offset, 42);
    return Buffer.concat([header, entry.name]);
}
function sizes(into, at, { crc, compressed, size }) {
    into.writeUInt32LE(crc >>> 0, at);
    into.writeUInt32LE(compressed, at + 4);
    into.writeUInt32LE(size, at + 8);
}
function end(count, length, offset) {
    const record = Buffer.alloc(22);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(count, 8);
    record.writeUInt16LE(count, 10);
    record.writeUInt32LE(length, 12);
    record.writeUInt32LE(offset, 16);
    return record;
}
function tooLarge(name) {
    return new errors/* UserError */.y('INPUT_INVALID', `${name} is too large for a zip archive of 4 GiB.`, {
        hint: 'Choose tar.gz, or no archive.',
    });
}

;// CONCATENATED MODULE: ./lib/build/publish/pack.js



/** The bytes of a row's archive, for as long as `work` takes. No file is held in memory. */
function packRow({ folder, format }, files, mtime, open, work) {
    return openAll(files, open, (readers) => {
        const entries = files.map(({ name, executable }, index) => {
            const bytes = readers[index];
            return { name: `${folder}/${name}`, executable: executable ?? isScript(bytes), bytes };
        });
        return work(format === 'zip' ? zip(entries, { mtime }) : gzip(tar(entries, { mtime })));
    });
}
function openAll(files, open, work, readers = []) {
    const next = files[readers.length];
    if (next === undefined)
        return work(readers);
    return open(next.path, (reader) => openAll(files, open, work, [...readers, reader]));
}
function isScript(bytes) {
    const head = bytes.read(0, Math.min(2, bytes.size));
    return head[0] === 0x23 && head[1] === 0x21;
}

;// CONCATENATED MODULE: ./lib/build/publish/gather.js




/** Brings binaries to the output folder's volume, and makes their archives there; sorted by name. */
async function gatherRows({ rows, extra, sourceDate, sha512, cores, ran }, output, { open, files }) {
    const limit = (0,p_limit/* default */.A)(cores);
    const artifact = async (file, about, known) => {
        const path = output.path(file);
        const { digest, size } = known ?? (await (0,checksums_digest/* digestFile */.TM)(path, 'sha256', open));
        return {
            artifact: { file, size, sha256: digest, ...about },
            sha512: sha512 ? (await (0,checksums_digest/* digestFile */.TM)(path, 'sha512', open)).digest : null,
        };
    };
    async function gatherRow({ row, binaries }) {
        const found = [];
        const inside = extra.map(({ name, path }) => ({ name, path, executable: null }));
        for (const { file, path, importPath, inspection, size, sha256 } of binaries) {
            const about = { target: row.id, package: importPath };
            await output.take(file, path);
            const known = ran ? undefined : { digest: sha256, size };
            found.push(await artifact(file, { kind: 'binary', ...about, binary: binaryFacts(inspection) }, known));
            inside.push({ name: baseName(file), path: output.path(file), executable: !isLibrary(row) });
            const header = headerOf(path);
            if (!isLibrary(row) || (await files.stat(header)) === undefined)
                continue;
            const name = headerOf(file);
            await output.take(name, header);
            found.push(await artifact(name, { kind: 'header', ...about }));
            inside.push({ name: baseName(name), path: output.path(name), executable: false });
        }
        if (row.archive === null)
            return found;
        const { file } = row.archive;
        await packRow(row.archive, inside, sourceDate, open, (bytes) => output.write(file, bytes));
        return [...found, await artifact(file, { kind: 'archive', target: row.id, package: null })];
    }
    const all = await Promise.all(rows.map((row) => limit(() => gatherRow(row))));
    return all.flat().sort((a, b) => (a.artifact.file < b.artifact.file ? -1 : 1));
}
/** The go command writes a C header beside these. */
function isLibrary({ target: { buildmode } }) {
    return buildmode === 'c-archive' || buildmode === 'c-shared';
}
function headerOf(path) {
    return path.replace(/\.[^./\\]*$/, '.h');
}
function baseName(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/build/publish/publish.js







/**
 * Puts what was built into the output folder: first everything is gathered out of sight, so that a full disk or a lock
 * leaves what was there; then renames; the checksum files after what they are about, and the record last.
 * What an earlier build left and this one does not make is removed; other people's files stay.
 * @throws UserError DISK_FULL, DISK_DENIED, RECORD_INVALID
 */
async function publishBuild(task, host) {
    const { request, record } = task;
    const earlier = await readEarlier(request.output, host);
    const output = await host.output(request.output);
    try {
        const sha512 = request.checksums.includes('sha512');
        const built = await gatherRows({ ...task, sha512 }, output, host);
        const gathered = [...built, ...(await writeDocuments(task, built, sha512, output))];
        const checksums = await gatherChecksums(gathered, request.checksums, output);
        const artifacts = [...gathered.map(({ artifact }) => artifact), ...checksums];
        const whole = { ...record, artifacts };
        await output.write(record_name/* recordName */.x, [Buffer.from(`${JSON.stringify(whole, undefined, 2)}\n`)]);
        const ignore = await ignoreFile(task.ignore, earlier, request.output, host);
        if (ignore !== undefined)
            await output.write(ignore.name, [Buffer.from(ignore.text)]);
        const names = artifacts.map(({ file }) => file);
        // A record or checksum file that names what is no longer there would be worse than none.
        await clearEarlier(earlier, names, request.output, host);
        if (ignore !== undefined)
            await output.publish(ignore.name);
        for (const name of [...names, record_name/* recordName */.x])
            await output.publish(name);
        await warnOfForeign([...names, record_name/* recordName */.x, '.gitignore'], request.output, host);
        return whole;
    }
    finally {
        await output.discard();
    }
}
async function writeDocuments({ documents, record, rows }, built, sha512, output) {
    if (documents === undefined)
        return [];
    const written = await documents.write({
        ...documents.task,
        record,
        rows,
        artifacts: built.map(({ artifact }) => artifact),
        path: (file) => output.path(file),
    });
    return gatherDocuments(written, sha512, output);
}
async function gatherChecksums(gathered, kinds, output) {
    const digests = gathered.map(({ artifact: { file, sha256 }, sha512 }) => ({
        file,
        sha256,
        ...(sha512 === null ? {} : { sha512 }),
    }));
    const artifacts = [];
    for (const [file, text] of planChecksumFiles(digests, kinds)) {
        const bytes = Buffer.from(text);
        await output.write(file, [bytes]);
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        artifacts.push({ file, kind: 'checksums', target: null, package: null, size: bytes.length, sha256 });
    }
    return artifacts;
}
async function warnOfForeign(own, folder, host) {
    const foreign = await foreignFiles(folder, own, host);
    if (foreign.length === 0)
        return;
    const shown = foreign.slice(0, 3).join(', ');
    host.log.warning(`${folder} holds what this build did not make, and is in no checksum file: ${shown}${foreign.length > 3 ? ` and ${foreign.length - 3} more` : ''}.`);
}

;// CONCATENATED MODULE: ./lib/build/record/failure.js

/** A build of which something that is required failed: nothing was published. */
class BuildFailure extends errors/* UserError */.y {
    /** As far as it came. */
    record;
    constructor(code, message, hint, record) {
        super(code, message, { hint });
        this.record = record;
    }
}
/**
 * @param refused ids of the rows that were built, but are not what was promised
 * @throws BuildFailure BUILD_FAILED, EXPECTATION_FAILED unless all that is required was built, and at least one
 */
function refuseFailed(record, refused) {
    const none = record.results.every(({ status }) => status !== 'built');
    const required = new Set(record.plan.rows.flatMap(({ id, target }) => (target.allowFailure && !none ? [] : [id])));
    const failed = record.results.filter(({ id, status }) => status === 'failed' && required.has(id));
    const left = record.results.filter(({ id, status }) => status === 'not-built' && required.has(id));
    if (failed.length + left.length === 0)
        return;
    const names = failed.map(({ id }) => id).join(', ');
    const rest = left.length === 0 ? '' : ` ${left.length} more ${left.length === 1 ? 'was' : 'were'} not begun.`;
    if (failed.length > 0 && failed.every(({ id }) => refused.has(id)))
        throw new BuildFailure('EXPECTATION_FAILED', `${names}: not what was promised. ${firstOf(failed)}${rest}`, 'Nothing was published. Change the build or what is expected of it; docs/inspect.md says what each key means.', record);
    throw new BuildFailure('BUILD_FAILED', failed.length === 0
        ? `Not all targets were built.${rest}`
        : `${failed.length} of ${record.plan.rows.length} targets failed: ${names}. ${firstOf(failed)}${rest}`, 'Nothing was published. What the go command said stands above.', record);
}
/**
 * What ran and did not do what it should. What was not run is told, and is no failure.
 * @throws BuildFailure EXPECTATION_FAILED
 */
function refuseFailedChecks(record) {
    const required = new Set(record.plan.rows.flatMap(({ id, target }) => (target.allowFailure ? [] : [id])));
    refuseDifferent(record, required);
    const failed = record.runs.filter(({ status, target }) => status === 'failed' && required.has(target));
    const [first] = failed;
    if (first === undefined)
        return;
    const others = failed.length === 1 ? '' : ` ${failed.length - 1} more failed.`;
    const line = first.output.split('\n').find((each) => each.trim() !== '');
    const said = line === undefined ? '' : ` It said: ${line.trim()}`;
    throw new BuildFailure('EXPECTATION_FAILED', `${first.file} does not run as it should${first.by === null ? '' : ` (${first.by})`}: ${first.why}.${others}${said}`, 'Nothing was published. Build that target alone, and run it by hand.', record);
}
function refuseDifferent(record, required) {
    const different = record.reproduced.filter(({ same, target }) => !same && required.has(target));
    const [first] = different;
    if (first === undefined)
        return;
    throw new BuildFailure('EXPECTATION_FAILED', `${different.map(({ file }) => file).join(', ')}: a second build made other bytes. ${first.differences.join('; ')}`, 'Nothing was published. docs/reproducible.md says what the usual causes are.', record);
}
function firstOf(failed) {
    const { file, line, message } = failed[0]?.diagnostics[0] ?? { file: null, line: null, message: '' };
    const text = message.split('\n')[0];
    return `${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${text}`.replace(/[^.]$/, '$&.');
}

;// CONCATENATED MODULE: ./lib/build/index.js











/**
 * Builds every target, holds each binary to what was promised, and publishes all of it at the end. The output folder is
 * not touched, and nothing is left elsewhere, when something that is required fails.
 * @throws BuildFailure BUILD_FAILED, EXPECTATION_FAILED; UserError as `prepareBuild`, `downloadModules`,
 *   `refuseChangedTree`, `publishBuild`
 */
async function build(request, { go, only, signal, onEvent = () => { }, documents, judge }, host) {
    const { path, temp } = host.machine;
    const prepared = await prepareBuild(request, go, host, only === undefined ? {} : { only });
    onEvent({ kind: 'planned', plan: (0,redact/* redactPlan */.n)(prepared.plan) });
    const folder = path.join(temp, `setup-go-plus-build-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const stop = signal === undefined ? {} : { signal };
    try {
        // Somebody's temporary folder may be in their work tree.
        await host.files.write(path.join(folder, '.gitignore'), '*\n');
        signal?.throwIfAborted();
        const modules = path.join(folder, 'modules');
        await downloadModules({ go, module: prepared.facts.module, folder: modules, ...stop }, host);
        const publishing = {
            ...(documents === undefined ? {} : { documents: { write: documents, part: only !== undefined } }),
            ...(judge === undefined ? {} : { judge }),
        };
        return await buildAndPublish({ go, prepared, request, folder, onEvent, ...stop }, publishing, host);
    }
    finally {
        await host.files.remove(folder);
    }
}
async function buildAndPublish(task, { documents, judge }, host) {
    const { prepared, request, folder, signal, onEvent } = task;
    const { facts, plan } = prepared;
    const { path } = host.machine;
    const { results, rows, refused } = await buildInspected(task, host);
    const shown = (0,redact/* redactPlan */.n)(plan);
    let record = { schema: 1, plan: shown, results, artifacts: [], runs: [], reproduced: [] };
    signal?.throwIfAborted();
    refuseFailed(record, refused);
    await refuseChangedTree(request.directory, plan, host);
    await judge?.({ facts, record, rows });
    onEvent({ kind: 'checking' });
    record = { ...record, runs: await runBuilt(rows, request, path.join(folder, 'runs'), host) };
    refuseFailedChecks(record);
    const again = { ...task, folder: path.join(folder, 'again') };
    record = { ...record, reproduced: await reproduceBuilt(rows, again, host) };
    signal?.throwIfAborted();
    refuseFailedChecks(record);
    onEvent({ kind: 'publishing' });
    const archived = plan.rows.some(({ archive }) => archive !== null);
    return publishBuild({
        request,
        record,
        rows,
        extra: archived ? await findExtraFiles(request.archiveFiles, facts.module.dir, host) : [],
        sourceDate: plan.sourceDate,
        cores: facts.cores,
        ran: record.runs.length > 0,
        ignore: plan.source === null ? 'outside' : await askIgnored(request.output, request.directory, host),
        ...(documents === undefined
            ? {}
            : { documents: { write: documents.write, task: { facts, part: documents.part } } }),
    }, host);
}

;// CONCATENATED MODULE: ./lib/build/record/figures.js
/** `1.9 MB`: of a thousand, as file managers and release pages count. */
function bytes(count) {
    if (count < 1000)
        return `${count} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(count) / 3));
    const value = count / 1000 ** power;
    return `${value.toFixed(value < 100 ? 1 : 0)} ${units[power - 1]}`;
}
function seconds(count) {
    if (count < 60)
        return `${count.toFixed(1)} s`;
    const whole = Math.round(count);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** Of a row's packages those that were in GOCACHE: `97 %`. */
function share(cached) {
    return cached === null ? '' : `${Math.floor((100 * cached.hits) / cached.packages)} %`;
}

;// CONCATENATED MODULE: ./lib/build/record/lines.js

/** What is about to be done: the head of a log. */
function planLines(plan) {
    const { rows, module, version, goVersion, source, jobs } = plan;
    const programs = [...new Set(rows.flatMap(({ packages }) => packages.map(({ name }) => name)))];
    return {
        title: `Building ${programs.join(', ')} of ${module} ${version} for ${rows.length} ${rows.length === 1 ? 'target' : 'targets'}`,
        lines: [
            `Go ${goVersion}${source === null ? '' : `, commit ${source.commit.slice(0, 12)}${source.tag === null ? '' : ` (${source.tag})`}`}, at most ${jobs} at once`,
            ...rows.map(({ id, toolchain }) => `${id}${toolchain === null ? '' : `: C by ${toolchain.name} (${toolchain.why})`}`),
            ...plan.left.map(({ id, why }) => `${id} is left out: ${why}`),
        ],
    };
}
/** `linux/amd64: built in 3.2 s, 1.6 MB, 97 % from the build cache`. */
function endedLine({ row, result, size }) {
    return `${row.id}: ${describeResult(result, size)}`;
}
function describeResult(result, size) {
    const { status, seconds: time, cached, retried } = result;
    if (status === 'not-built')
        return 'not built';
    if (status === 'failed')
        return `failed after ${seconds(time)}`;
    return [
        `built in ${seconds(time)}`,
        bytes(size),
        ...(cached === null ? [] : [`${share(cached)} from the build cache`]),
        ...(retried ? ['again and alone, since memory was short'] : []),
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/build/record/table.js

const tableHead = ['TARGET', 'FILE', 'SIZE', 'TIME', 'CACHED', 'MEMORY', 'CHECKS'];
/** One line a binary, in the plan's order; of a target that has none, one line all the same. */
function tableRows(record) {
    const results = new Map(record.results.map((result) => [result.id, result]));
    return record.plan.rows.flatMap(({ id, target }) => {
        const result = results.get(id);
        if (result === undefined)
            return [];
        const row = [seconds(result.seconds), share(result.cached), memoryOf(result)];
        const of = (kind) => record.artifacts.filter((artifact) => artifact.target === id && artifact.kind === kind);
        const made = [...of('binary'), ...of('archive')];
        if (made.length === 0) {
            const status = result.status === 'not-built' ? 'not built' : result.status;
            const times = result.status === 'not-built' ? ['', '', ''] : row;
            return [[id, status + (target.allowFailure ? ' (allowed)' : ''), '', ...times, '']];
        }
        return made.map((artifact, index) => [
            index === 0 ? id : '',
            artifact.file,
            bytes(artifact.size),
            ...(index === 0 ? row : ['', '', '']),
            checksOf(artifact, record),
        ]);
    });
}
/** Columns aligned, for a log. */
function renderTable(record) {
    const rows = [[...tableHead], ...tableRows(record)];
    const used = tableHead.flatMap((_, column) => rows.slice(1).some((row) => row[column] !== '') ? [column] : []);
    const widths = used.map((column) => Math.max(...rows.map((row) => row[column].length)));
    return rows.map((row) => used
        .map((column, index) => row[column].padEnd(widths[index]))
        .join('  ')
        .trimEnd());
}
/** `8 binaries for 8 targets, 15.2 MB, and 8 archives`. */
function closingLine({ artifacts, plan, results }) {
    const of = (kind) => artifacts.filter((artifact) => artifact.kind === kind);
    const binaries = of('binary');
    const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
    const archives = of('archive').length;
    const built = results.filter(({ status }) => status === 'built').length;
    const counted = built === plan.rows.length ? `${built}` : `${built} of ${plan.rows.length}`;
    return [
        `${plan.module} ${plan.version}: ${plural(binaries.length, 'binary', 'binaries')} for ${counted} ${plan.rows.length === 1 ? 'target' : 'targets'}`,
        bytes(size),
        ...(archives === 0 ? [] : [plural(archives, 'archive', 'archives')]),
    ].join(', ');
}
function memoryOf({ memory, retried }) {
    return `${memory === null ? '' : bytes(memory)}${retried ? ' (alone)' : ''}`.trim();
}
/** Only what was done: what was not run is not called passed. */
function checksOf({ file, kind, binary, target }, { runs, reproduced }) {
    if (kind !== 'binary')
        return '';
    const own = (all) => all.filter((one) => one.target === target && one.file === file);
    return [
        binary === undefined || binary === null ? 'not inspected' : 'inspected',
        ...own(runs).map(({ status, by }) => status === 'not-run' ? 'not run' : `run ${status}${by === null || by === 'native' ? '' : ` (${by})`}`),
        ...own(reproduced).map(({ same }) => (same ? 'reproduced' : 'NOT reproduced')),
    ].join(', ');
}
function plural(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./lib/build/record/summary.js

/** Failures are shown, but a summary page has a limit of 1 MiB for all steps. */
const MOST_DIAGNOSTICS = 50;
/** The job summary's part about the build, in GitHub's Markdown. */
function renderBuildSummary(record) {
    const { plan, results } = record;
    const diagnostics = results.flatMap(({ id, diagnostics: all }) => all.map((diagnostic) => `${id}: ${placed(diagnostic)}`));
    const notes = [
        ...plan.warnings,
        ...plan.left.map(({ id, why }) => `${id} was left out: ${why}.`),
        ...record.runs.flatMap(({ file, status, why }) => status === 'passed' ? [] : [`${file}: ${status}: ${why}`]),
        ...record.reproduced.flatMap(({ file, same, differences }) => same ? [] : [`${file} is not reproduced: ${differences.join('; ')}`]),
    ];
    return [
        '### Built',
        '',
        cell(closingLine(record)),
        '',
        row([...tableHead].map((name) => name[0] + name.slice(1).toLowerCase())),
        row(tableHead.map((name) => (['SIZE', 'TIME', 'CACHED', 'MEMORY'].includes(name) ? '---:' : '---'))),
        ...tableRows(record).map(row),
        '',
        ...notes.map((note) => `- ${cell(note)}`),
        ...(notes.length === 0 ? [] : ['']),
        ...(diagnostics.length === 0 ? [] : block(diagnostics)),
    ].join('\n');
}
/** `main.go:4:2: undefined: x` */
function placed({ file, line, column, message }) {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    return place === '' ? message : `${place}: ${message}`;
}
function block(diagnostics) {
    const shown = diagnostics.slice(0, MOST_DIAGNOSTICS);
    const left = diagnostics.length - shown.length;
    return [
        '```text',
        ...shown.map((line) => line.replaceAll('```', "'''")),
        ...(left === 0 ? [] : [`… and ${left} more`]),
        '```',
        '',
    ];
}
function row(cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
/** Names come from a repository, messages from its code: none may become markup of the page. */
function cell(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\\', '\\\\')
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;');
}

// EXTERNAL MODULE: ./lib/build/targets/flags.js
var targets_flags = __webpack_require__(59854);
// EXTERNAL MODULE: ./lib/build/targets/lines.js
var lines = __webpack_require__(85186);
;// CONCATENATED MODULE: ./lib/build/toolchains/zig/setting.js

/**
 * `auto` (found, or else brought), `found` (never brought), `off`, a version such as `0.17.1` to be found or brought, or
 * an absolute path of the program.
 * @param source who says so, for messages: `build-zig input`
 * @throws UserError INPUT_INVALID
 */
function parseZigSetting(text, source, { path }) {
    const value = text.trim();
    if (value === '' || value === 'auto')
        return { use: 'auto', version: null };
    if (value === 'found' || value === 'off')
        return { use: value };
    if (/^\d+\.\d+\.\d+(?:\.post\d+)?$/.test(value))
        return { use: 'auto', version: value };
    if (path.isAbsolute(value))
        return { use: 'path', path: value };
    throw new errors/* UserError */.y('INPUT_INVALID', `${source}: ${JSON.stringify(value)} says nothing about zig.`, {
        hint: 'Accepted: auto, found, off, a version as PyPI lists it (0.17.1), or the absolute path of zig.',
    });
}

;// CONCATENATED MODULE: ./lib/build/request/parse.js




/**
 * From inputs, flags and the config.
 * @throws UserError INPUT_INVALID, TARGET_INVALID, CONFIG_INVALID
 */
async function parseBuildRequest(values, { path, cwd }) {
    const directory = path.resolve(cwd, values.text('working-directory') ?? '.');
    return {
        directory,
        packages: values.words('build-packages'),
        targets: await asksOf(values, (name) => path.resolve(directory, name)),
        cgo: values.boolean('build-cgo'),
        output: path.resolve(directory, values.text('build-output') ?? 'dist'),
        name: values.text('build-name') ?? '',
        archive: values.choice('build-archive') ?? 'none',
        archiveFiles: values.words('build-archive-files'),
        ldflags: values.text('build-ldflags') ?? null,
        tags: values.words('build-tags'),
        flags: flagsOf(values),
        version: parse_versionOf(values),
        checksums: checksumsOf(values),
        reproduce: values.choice('build-reproduce') ?? 'off',
        run: runOf(values),
        runRoots: values.lines('build-run-roots').map((root) => path.resolve(directory, root)),
        zig: parseZigSetting(values.text('build-zig') ?? 'auto', values.origin('build-zig').label, { path }),
        expect: await expectOf(values),
        jobs: jobsOf(values),
        onFailure: values.choice('build-on-failure') ?? 'stop',
        requireClean: { auto: null, true: true, false: false }[values.choice('build-require-clean') ?? 'auto'],
        sourceDate: sourceDateOf(values),
        sbom: sbomOf(values),
        provenance: values.boolean('build-provenance') || values.boolean('attest'),
    };
}
/** Lists need YAML and a schema, which take a warm build's tenth to load, and most have none. */
async function asksOf(values, resolve) {
    const text = values.text('targets') ?? 'host';
    const origin = values.origin('targets');
    if (!(0,lines/* isTargetList */.E)(text))
        return (0,lines/* parseTargetLines */.C)(text, origin);
    return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5138)]).then(__webpack_require__.bind(__webpack_require__, 65138))).parseTargetList(text, origin, resolve);
}
function flagsOf(values) {
    const flags = values.lines('build-flags');
    const wrong = (0,targets_flags/* refusedFlag */.f)(flags);
    if (wrong !== undefined)
        throw parse_invalid(values, 'build-flags', `\`${wrong}\` is not accepted.`, 'One flag a line, with its value after `=`: -gcflags=all=-l. Where binaries go is said by build-output and build-name.');
    return flags;
}
/** It becomes part of file names and of -X, whose quotes have no escape. */
function parse_versionOf(values) {
    const text = values.text('build-version');
    if (text === undefined)
        return null;
    if (!/^[\w.+~-]+$/.test(text))
        throw parse_invalid(values, 'build-version', `\`${text}\` is no version.`, 'Letters, digits and . + - _ ~ are accepted: 1.2.3-rc.1.');
    return text.replace(/^v(?=\d)/, '');
}
function checksumsOf(values) {
    const words = values.words('build-checksums');
    const known = ['sha256', 'sha512', 'files'];
    const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
    if (wrong !== undefined || (words.includes('off') && words.length > 1))
        throw parse_invalid(values, 'build-checksums', `\`${words.join(' ')}\` is not accepted.`, 'Write any of sha256, sha512, files; or off alone.');
    return known.filter((name) => words.includes(name));
}
function sbomOf(values) {
    const words = values.words('build-sbom');
    const known = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];
    const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
    if (wrong !== undefined || (words.includes('off') && words.length > 1))
        throw parse_invalid(values, 'build-sbom', `\`${words.join(' ')}\` is not accepted.`, `Write any of ${known.join(', ')}; or off alone.`);
    return known.filter((name) => words.includes(name));
}
async function expectOf(values) {
    const { label } = values.origin('build-expect');
    const text = values.text('build-expect') ?? '';
    const pairs = values.lines('build-expect');
    if (pairs.length === 0)
        return null;
    const { parseExpect, parseExpectPairs } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7656)]).then(__webpack_require__.bind(__webpack_require__, 87656));
    return text.startsWith('{') ? parseExpect(mapOf(text, label), label) : parseExpectPairs(pairs, label);
}
function mapOf(json, label) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        throw new errors/* UserError */.y('INPUT_INVALID', `${label}: it begins as JSON does, and is none.`, {
            hint: 'Write {"linkage":"static"}, or one `key=value` a line.',
            cause,
        });
    }
}
/** Words at blanks: what needs more belongs to a target of the config. */
function runOf(values) {
    const words = values.words('build-run');
    if (words.length === 1 && words[0] === 'off')
        return 'off';
    return { args: words, exitCode: 0, output: null };
}
function jobsOf(values) {
    const text = values.text('build-jobs');
    if (text === undefined)
        return null;
    if (!/^[1-9]\d{0,3}$/.test(text))
        throw parse_invalid(values, 'build-jobs', `expected a number from 1, got \`${text}\`.`, 'Write 2, or nothing.');
    return Number(text);
}
/** Tar's field for it ends in the year 2242, and what is before 1970 it has no sign for. */
const LAST = 0o77777777777;
function sourceDateOf(values) {
    const text = values.text('build-source-date');
    if (text === undefined)
        return null;
    const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text);
    const seconds = /^\d{1,11}$/.test(text) ? Number(text) : iso ? Date.parse(text) / 1000 : Number.NaN;
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > LAST)
        throw parse_invalid(values, 'build-source-date', `\`${text}\` is no time.`, 'Write seconds since 1970, or 2026-01-02T03:04:05Z.');
    return seconds;
}
function parse_invalid(values, name, problem, hint) {
    const { label, at } = values.origin(name);
    return new errors/* UserError */.y('INPUT_INVALID', `${label}: ${problem}`, {
        hint,
        ...(at === undefined ? {} : { at }),
    });
}

;// CONCATENATED MODULE: ./lib/provenance/attest/endpoints.js
const PUBLIC = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    timestamps: null,
};
/**
 * As actions/attest chooses: a public repository signs with Sigstore's public instance, whose log anybody can search;
 * any other with GitHub's own, which logs nothing in public. What is not known to be public is not.
 * @param event the webhook that started the run (GITHUB_EVENT_PATH), parsed; undefined where it cannot be read
 * @param server GITHUB_SERVER_URL
 */
function signingEndpoints(event, server) {
    if (visibilityOf(event) === 'public')
        return PUBLIC;
    const { hostname } = new URL(server);
    const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { fulcio: `https://fulcio.${domain}`, rekor: null, timestamps: `https://timestamp.${domain}` };
}
function visibilityOf(event) {
    const { repository } = (event ?? {});
    return repository?.visibility;
}

;// CONCATENATED MODULE: ./lib/provenance/attest/bundle.js
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** @returns the envelope without its signature, and what is signed */
function envelopeOf(statement) {
    const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${statement.length} `;
    return {
        envelope: { payload: Buffer.from(statement).toString('base64'), payloadType: PAYLOAD_TYPE },
        encoded: Buffer.concat([Buffer.from(head), statement]),
    };
}
/**
 * A Sigstore bundle v0.3 in the JSON of its protobuf: numbers of 64 bits are texts, bytes are base64
 * (https://github.com/sigstore/protobuf-specs, sigstore_bundle.proto).
 */
function formatBundle({ envelope, certificate, entry, timestamp }) {
    const bundle = {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: certificate.raw.toString('base64') },
            ...(entry === null ? {} : { tlogEntries: [logged(entry)] }),
            timestampVerificationData: timestamp === null
                ? {}
                : { rfc3161Timestamps: [{ signedTimestamp: Buffer.from(timestamp).toString('base64') }] },
        },
        dsseEnvelope: envelope,
    };
    return Buffer.from(`${JSON.stringify(bundle)}\n`);
}
function logged({ body, integratedTime, logID, logIndex, verification = {} }) {
    const { kind, apiVersion } = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
    const { signedEntryTimestamp, inclusionProof: proof } = verification;
    const hex = (text) => Buffer.from(text, 'hex').toString('base64');
    return {
        logIndex: String(logIndex),
        logId: { keyId: hex(logID) },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String(integratedTime),
        ...(signedEntryTimestamp === undefined ? {} : { inclusionPromise: { signedEntryTimestamp } }),
        ...(proof === undefined
            ? {}
            : {
                inclusionProof: {
                    logIndex: String(proof.logIndex),
                    rootHash: hex(proof.rootHash),
                    treeSize: String(proof.treeSize),
                    hashes: proof.hashes.map(hex),
                    checkpoint: { envelope: proof.checkpoint },
                },
            }),
        canonicalizedBody: body,
    };
}

;// CONCATENATED MODULE: ./lib/provenance/attest/sign.js



/**
 * Signs as Sigstore has it (and as actions/attest does): a key that lives for this one signature, a certificate of
 * minutes that binds it to the run's identity, and a log's or an authority's word for the time.
 * @param identity a JWT for the audience `sigstore`
 * @returns a bundle v0.3, as JSON
 * @throws UserError ATTEST_FAILED
 */
async function signStatement(statement, identity, { fulcio, rekor, timestamps }, sigstore) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const certificate = await asking(fulcio, 'gave no certificate', () => certify(fulcio, identity, { privateKey, publicKey }, sigstore));
    const { envelope, encoded } = envelopeOf(statement);
    const signature = (0,external_node_crypto_.sign)('sha256', encoded, privateKey);
    const signed = { ...envelope, signatures: [{ sig: signature.toString('base64') }] };
    const entry = rekor === null
        ? null
        : await asking(rekor, 'took no entry', () => logEntry(rekor, signed, certificate, sigstore));
    const timestamp = timestamps === null
        ? null
        : await asking(timestamps, 'gave no timestamp', () => timestampOf(timestamps, signature, sigstore));
    return formatBundle({ envelope: signed, certificate, entry, timestamp });
}
/** https://github.com/sigstore/fulcio: `POST /api/v2/signingCert`. */
async function certify(url, identity, { privateKey, publicKey }, { post }) {
    const proof = (0,external_node_crypto_.sign)('sha256', Buffer.from(subjectOf(identity)), privateKey);
    const answer = sign_parse(await post(`${url}/api/v2/signingCert`, {
        credentials: { oidcIdentityToken: identity },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
            proofOfPossession: proof.toString('base64'),
        },
    }));
    const issued = answer.signedCertificateEmbeddedSct ?? answer.signedCertificateDetachedSct;
    const pem = issued?.chain?.certificates?.[0];
    if (pem === undefined)
        throw new errors/* UserError */.y('RESPONSE_INVALID', 'the answer has no certificate');
    const certificate = new external_node_crypto_.X509Certificate(pem);
    if (!certificate.publicKey.equals(publicKey))
        throw new errors/* UserError */.y('RESPONSE_INVALID', 'the certificate is for another key');
    return certificate;
}
/** The claim that Fulcio asks a signature over. Nothing of the token may come into a message. */
function subjectOf(identity) {
    try {
        const { sub } = JSON.parse(Buffer.from(identity.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (typeof sub === 'string' && sub !== '')
            return sub;
    }
    catch {
        // Said below.
    }
    throw new errors/* UserError */.y('RESPONSE_INVALID', 'the identity token names no subject');
}
/** https://github.com/sigstore/rekor, type dsse 0.0.1: `POST /api/v1/log/entries`. */
async function logEntry(url, envelope, certificate, { postEntry }) {
    const answer = sign_parse(await postEntry(`${url}/api/v1/log/entries`, {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
            proposedContent: {
                envelope: JSON.stringify(envelope),
                verifiers: [Buffer.from(certificate.toString()).toString('base64')],
            },
        },
    }));
    const [entry, second] = Object.values(answer);
    const { body, logID, logIndex, integratedTime } = entry ?? {};
    const whole = second === undefined &&
        typeof body === 'string' &&
        /^[0-9a-f]{64}$/.test(String(logID)) &&
        Number.isSafeInteger(logIndex) &&
        Number.isSafeInteger(integratedTime);
    if (!whole)
        throw new errors/* UserError */.y('RESPONSE_INVALID', 'the answer is no entry of a log');
    return entry;
}
/** https://github.com/sigstore/timestamp-authority: `POST /api/v1/timestamp`. The answer is DER (RFC 3161). */
async function timestampOf(url, signature, { post }) {
    return post(`${url}/api/v1/timestamp`, {
        artifactHash: (0,external_node_crypto_.createHash)('sha256').update(signature).digest('base64'),
        hashAlgorithm: 'sha256',
    });
}
function sign_parse(body) {
    const value = JSON.parse(new TextDecoder().decode(body));
    if (typeof value !== 'object' || value === null)
        throw new SyntaxError('no object');
    return value;
}
async function asking(url, failure, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const said = cause instanceof errors/* UserError */.y ? cause.message : 'its answer cannot be read';
        throw new errors/* UserError */.y('ATTEST_FAILED', `The provenance was not signed: ${new URL(url).host} ${failure}: ${said}`, {
            hint: 'Nothing was published. Run the job again; or look at https://status.sigstore.dev.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/transfer/document.js
var transfer_document = __webpack_require__(68630);
// EXTERNAL MODULE: ./lib/transfer/status.js
var transfer_status = __webpack_require__(24169);
;// CONCATENATED MODULE: ./lib/host/github/exchange.js



const ATTEMPTS = 4;
const LARGEST = 2 ** 20;
/**
 * One small request, tried again while the host is busy or out of reach. What is sent twice must do no harm.
 * @throws UserError HTTP_*, RESPONSE_INVALID
 */
async function exchange({ url, headers = {}, body, also = [] }, { http, clock, log }) {
    const all = { accept: 'application/json', ...headers };
    const send = body === undefined
        ? undefined
        : { method: 'POST', url, body, headers: { 'content-type': 'application/json', ...all } };
    for (let attempt = 1;; attempt += 1) {
        try {
            const response = await (send === undefined ? http.get({ url, headers: all }) : http.send(send));
            const { status } = response;
            if ((status >= 200 && status < 300) || also.includes(status))
                return { status, headers: response.headers, body: await (0,transfer_document/* readDocument */.u0)(url, response, LARGEST) };
            response.cancel();
            throw (0,transfer_status/* statusError */.$C)(url, response, { now: clock.now(), authorized: 'authorization' in headers });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y) || attempt === ATTEMPTS || isFinal(error))
                throw error;
            log.debug(`${error.message}; again, after attempt ${attempt}`);
            await clock.sleep(500 * 2 ** attempt * (0.5 + clock.random()));
        }
    }
}
/** A JSON document; anything may be in it. @throws UserError RESPONSE_INVALID */
function jsonOf({ body }, what) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch (cause) {
        throw new errors/* UserError */.y('RESPONSE_INVALID', `${what} answered with what is no JSON`, { cause });
    }
}
function isFinal(error) {
    const status = (0,transfer_status/* statusOf */.c2)(error);
    return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}

;// CONCATENATED MODULE: ./lib/host/github/id-token.js


/**
 * The token with which GitHub vouches for this run, for one audience. It is masked.
 * @throws UserError ATTEST_FAILED
 */
async function readIdToken(audience, host) {
    const url = new URL(host.machine.env('ACTIONS_ID_TOKEN_REQUEST_URL'));
    url.searchParams.set('audience', audience);
    const bearer = host.machine.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    host.log.mask(bearer);
    try {
        const answer = await exchange({ url: url.href, headers: { authorization: `Bearer ${bearer}` } }, host);
        const { value } = jsonOf(answer, url.host);
        if (typeof value !== 'string' || value === '')
            throw new errors/* UserError */.y('RESPONSE_INVALID', `${url.host} answered without a token`);
        host.log.mask(value);
        return value;
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.y))
            throw cause;
        throw new errors/* UserError */.y('ATTEST_FAILED', `GitHub gave no identity token: ${cause.message}`, {
            hint: 'Nothing was published. Run the job again; it needs `permissions: id-token: write`.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/host/github/store-attestation.js



/**
 * `POST /repos/{owner}/{repo}/attestations`. One that is stored twice does no harm.
 * @param bundle JSON
 * @returns the attestation's page
 * @throws UserError ATTEST_FAILED
 */
async function storeAttestation(bundle, token, host) {
    const { env } = host.machine;
    const repository = env('GITHUB_REPOSITORY') ?? '';
    const api = env('GITHUB_API_URL') || 'https://api.github.com';
    const server = env('GITHUB_SERVER_URL') || 'https://github.com';
    if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(repository))
        throw failed('GITHUB_REPOSITORY does not name a repository', 'Attest in a job of GitHub Actions.');
    if (token === '')
        throw failed('there is no token', 'Leave the input `token` as it is by default.');
    host.log.mask(token);
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
    };
    const body = `{"bundle":${new TextDecoder().decode(bundle).trim()}}`;
    try {
        const answer = await exchange({ url: `${api}/repos/${repository}/attestations`, headers, body }, host);
        const { id } = jsonOf(answer, api);
        if (!/^\w+$/.test(String(id)))
            throw new errors/* UserError */.y('RESPONSE_INVALID', `${api} answered without an id`);
        return `${server}/${repository}/attestations/${id}`;
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.y))
            throw cause;
        throw failed(cause.message, hintFor((0,transfer_status/* statusOf */.c2)(cause)), cause);
    }
}
function hintFor(status) {
    if (status === 401 || status === 403 || status === 404)
        return 'Give the job `permissions: id-token: write, attestations: write`. Private repositories need a plan with attestations.';
    return 'What was built is published, and signed in provenance.sigstore.json. Run the job again to store it.';
}
function failed(why, hint, cause) {
    return new errors/* UserError */.y('ATTEST_FAILED', `The attestation was not stored on GitHub: ${why}`, {
        hint,
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./lib/host/github/attestor.js






/** The way of actions/attest: the run's OIDC identity, a certificate of minutes, and a log or a timestamp. */
function githubAttestor({ token, endpoints }, host) {
    return {
        async sign(statement) {
            const { env } = host.machine;
            if (!env('ACTIONS_ID_TOKEN_REQUEST_URL') || !env('ACTIONS_ID_TOKEN_REQUEST_TOKEN'))
                throw forbidden();
            const chosen = endpoints ??
                signingEndpoints(await readEvent(host), env('GITHUB_SERVER_URL') || 'https://github.com');
            const identity = await readIdToken('sigstore', host);
            host.log.info(`Signing the provenance: ${chosen.fulcio}, ${chosen.rekor ?? chosen.timestamps}`);
            return signStatement(statement, identity, chosen, sigstoreOver(host));
        },
        store: (bundle) => storeAttestation(bundle, token, host),
    };
}
function sigstoreOver(host) {
    const post = async (url, body) => (await exchange({ url, body: JSON.stringify(body) }, host)).body;
    return {
        post,
        async postEntry(url, body) {
            const answer = await exchange({ url, body: JSON.stringify(body), also: [409] }, host);
            if (answer.status !== 409)
                return answer.body;
            // An attempt that seemed to fail had succeeded: the log shows where it is.
            const uuid = answer.headers.location?.split('/').at(-1) ?? '';
            return (await exchange({ url: `${url}/${encodeURIComponent(uuid)}` }, host)).body;
        },
    };
}
async function readEvent({ machine, files }) {
    const path = machine.env('GITHUB_EVENT_PATH');
    const bytes = path ? await files.read(path) : undefined;
    try {
        return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** GitHub leaves the variables out where the permission is missing, as in pull requests from forks. */
function forbidden() {
    return new errors/* UserError */.y('ATTEST_FAILED', 'attest: this job may not ask GitHub for an identity token.', {
        hint: 'Give the job `permissions: id-token: write, attestations: write, contents: read`. Pull requests from forks never get them.',
    });
}

// EXTERNAL MODULE: ./lib/transfer/transfer.js + 1 modules
var transfer = __webpack_require__(99108);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
;// CONCATENATED MODULE: ./lib/host/node/open-bytes.js



/**
 * Opens a file to read it in places, and closes it when `work` ends.
 * @throws UserError INPUT_INVALID where there is no file, where it is none, or where it may not be read
 */
async function openBytes(path, work) {
    const descriptor = open_bytes_open(path);
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is not a file');
        return await work({
            name: path,
            size: stat.size,
            read: (offset, length, into) => readFully(descriptor, path, offset, place(length, into)),
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function open_bytes_open(path) {
    try {
        // Opening a named pipe waits for a writer, for ever, unless O_NONBLOCK says otherwise. Windows has neither.
        return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        const code = (0,disk_error/* errorCode */.C)(cause);
        if (code === undefined)
            throw cause;
        const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code];
        throw unreadable(path, why ?? `it may not be opened (${code})`, cause);
    }
}
function place(length, into) {
    return into !== undefined && into.length >= length ? into.subarray(0, length) : new Uint8Array(length);
}
function readFully(descriptor, path, offset, bytes) {
    const { length } = bytes;
    let done = 0;
    try {
        while (done < length) {
            const count = (0,external_node_fs_.readSync)(descriptor, bytes, done, length - done, offset + done);
            if (count === 0)
                break;
            done += count;
        }
    }
    catch (cause) {
        throw unreadable(path, `reading it failed (${(0,disk_error/* errorCode */.C)(cause) ?? 'unknown'})`, cause);
    }
    return done === length ? bytes : bytes.subarray(0, done);
}
function unreadable(path, why, cause) {
    return new errors/* UserError */.y('INPUT_INVALID', `${path} cannot be read: ${why}.`, {
        hint: 'Name a file that exists and that this user may read.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(11605);
// EXTERNAL MODULE: ./lib/host/node/stages.js + 2 modules
var node_stages = __webpack_require__(7466);
;// CONCATENATED MODULE: ./lib/host/node/output-folder.js







/** Output folders on the machine's own disk. What a killed process gathered in one is removed by the next. */
function nodeOutput(effects = (0,rename/* realRename */.fQ)(), stages = (0,node_stages.nodeStages)()) {
    return async (folder) => {
        const within = (0,external_node_path_.join)(folder, 'output');
        await stages.sweep(within);
        return new DiskOutput(folder, await stages.open(within), effects);
    };
}
class DiskOutput {
    #folder;
    #stage;
    #effects;
    constructor(folder, stage, effects) {
        this.#folder = folder;
        this.#stage = stage;
        this.#effects = effects;
    }
    async take(name, from) {
        const to = await this.#gathered(name);
        try {
            await (0,rename/* renameFile */.H5)(from, to, this.#effects);
        }
        catch (error) {
            if ((0,disk_error/* errorCode */.C)(error) !== 'EXDEV')
                throw (0,disk_error/* diskError */.w)(error, to);
            await copy(from, to);
        }
    }
    async write(name, data) {
        const to = await this.#gathered(name);
        let written = 0;
        try {
            const file = await (0,promises_.open)(to, 'wx', 0o644);
            try {
                for await (const chunk of data) {
                    await file.writeFile(chunk);
                    written += chunk.length;
                }
            }
            finally {
                await file.close();
            }
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, to, { needed: 1, written });
        }
    }
    path(name) {
        return (0,external_node_path_.join)(this.#stage.path, ...name.split('/'));
    }
    async publish(name) {
        const parts = name.split('/');
        const to = (0,external_node_path_.join)(this.#folder, ...parts);
        try {
            for (let depth = 1; depth < parts.length; depth++)
                await makeFolder((0,external_node_path_.join)(this.#folder, ...parts.slice(0, depth)));
            await (0,rename/* renameFile */.H5)(this.path(name), to, this.#effects);
        }
        catch (error) {
            throw error instanceof errors/* UserError */.y ? error : (0,disk_error/* diskError */.w)(error, to);
        }
    }
    discard() {
        return this.#stage.discard();
    }
    async #gathered(name) {
        const path = this.path(name);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, path);
        }
        return path;
    }
}
async function copy(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL);
        await (0,promises_.rm)(from);
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, to);
    }
}
/** A repository may bring its output folder along, with a link in it that leads out. */
async function makeFolder(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return void (await (0,promises_.mkdir)(path));
    if (found.isDirectory())
        return;
    throw new errors/* UserError */.y('DISK_DENIED', `${path} must be a folder, and is a ${found.isSymbolicLink() ? 'link' : 'file'}.`, { hint: 'Remove it, or choose another output folder.' });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/host/node/resources.js


/** Of this machine, or of the container that we are in. */
function nodeResources() {
    return {
        cores: () => Math.max(1, Math.min((0,external_node_os_.availableParallelism)(), cgroupCores() ?? Number.POSITIVE_INFINITY)),
        // Node before 20.13 does not know of a container's limit.
        memory: () => Math.min((0,external_node_os_.freemem)(), process.availableMemory?.() ?? Number.POSITIVE_INFINITY),
        processMemory: treeMemory,
    };
}
/** `docker run --cpus 2`: a share of time that no affinity mask shows, and Node's count before 22 neither. */
function cgroupCores() {
    const [quota, period] = (read('/sys/fs/cgroup/cpu.max') ?? v1Quota())?.trim().split(' ').map(Number) ?? [];
    if (quota === undefined || period === undefined || !(quota > 0) || !(period > 0))
        return undefined;
    return Math.max(1, Math.ceil(quota / period));
}
function v1Quota() {
    const quota = read('/sys/fs/cgroup/cpu/cpu.cfs_quota_us');
    const period = read('/sys/fs/cgroup/cpu/cpu.cfs_period_us');
    return quota === undefined || period === undefined ? undefined : `${quota.trim()} ${period}`;
}
/** The go command does little itself: its compilers and linkers are children of it. Linux only. */
function treeMemory(pid) {
    const descendants = walk(pid);
    if (descendants !== undefined)
        return descendants.reduce((bytes, each) => bytes + resident(each), 0);
    const parents = new Map();
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)('/proc');
    }
    catch {
        return undefined;
    }
    for (const name of names) {
        if (!/^\d+$/.test(name))
            continue;
        // The program's name is in parentheses, and may contain anything.
        const stat = read(`/proc/${name}/stat`);
        const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
        if (parent !== undefined)
            parents.set(Number(name), Number(parent));
    }
    if (!parents.has(pid))
        return undefined;
    let bytes = 0;
    for (const each of parents.keys())
        if (descends(each, pid, parents))
            bytes += resident(each);
    return bytes;
}
/**
 * As the kernel lists the children of each thread, which is a tenth of the work of reading about all processes.
 * @returns undefined where it does not (CONFIG_PROC_CHILDREN), or there is no such process
 */
function walk(pid) {
    const found = [pid];
    for (let at = 0; at < found.length; at++) {
        const tasks = `/proc/${found[at]}/task`;
        for (const thread of threads(tasks)) {
            const children = read(`${tasks}/${thread}/children`);
            if (children === undefined && at === 0)
                return undefined;
            for (const child of (children ?? '').split(' '))
                if (child !== '')
                    found.push(Number(child));
        }
    }
    return threads(`/proc/${pid}/task`).length === 0 ? undefined : found;
}
function threads(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function descends(from, ancestor, parents) {
    for (let at = from, steps = 0; at !== undefined && steps < 64; at = parents.get(at), steps++)
        if (at === ancestor)
            return true;
    return false;
}
function resident(pid) {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
    return Number(kilobytes ?? 0) * 1024;
}
/** Processes come and go while we look. */
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/host/node/build-host.js




/** What a build needs besides; loaded with it. */
function nodeBuildHost(host) {
    const { http, clock, log } = host;
    return {
        ...host,
        resources: nodeResources(),
        open: openBytes,
        output: nodeOutput(),
        transfer: (0,transfer/* createTransfer */.c)(http, clock, log, { credentials: [] }),
    };
}

;// CONCATENATED MODULE: ./lib/host/node/interruption.js

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The first signal lets what runs be ended and removed in order; the second one ends the process as ever. */
function interruption() {
    const controller = new AbortController();
    let code;
    const close = () => {
        for (const name of SIGNALS)
            process.off(name, interrupt);
    };
    function interrupt(name) {
        code = 128 + external_node_os_.constants.signals[name];
        // Later: others that listen for it count the listeners.
        setImmediate(close);
        controller.abort();
    }
    for (const name of SIGNALS)
        process.on(name, interrupt);
    return { signal: controller.signal, code: () => code, close };
}

// EXTERNAL MODULE: ./lib/host/node/tool.js
var tool = __webpack_require__(37597);
// EXTERNAL MODULE: ./lib/build/toolchains/words.js
var words = __webpack_require__(94880);
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
    const plain = { ...host, processes: withVariables(host.processes, plan_environment/* plainEnvironment */.U) };
    const [folder, remote, output, digest, sdk, modules, compilers] = await Promise.all([
        askGit(['rev-parse', '--show-prefix'], request.directory, host),
        askGit(['remote', 'get-url', 'origin'], request.directory, host),
        goOutput(go, request.directory, plain),
        (0,checksums_digest/* digestFile */.TM)(goBinary(facts, machine), 'sha256', host.open),
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
    return path === undefined ? null : (await (0,checksums_digest/* digestFile */.TM)(path, 'sha256', open)).digest;
}

// EXTERNAL MODULE: ./lib/build/facts/repository.js
var repository = __webpack_require__(5554);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var transfer_redact = __webpack_require__(12586);
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
        url: remote ? (0,transfer_redact/* redactUrl */.B)(url) : null,
        proof: `${proofOf(integrity)}${signed}`,
        digest: digestOf(integrity, archiveSha256),
    };
}
function proofOf(integrity) {
    if (integrity.kind === 'none')
        return `not verified: ${integrity.why}`;
    // A list of digests, or a lock file, may be a file of the machine: then its name is told.
    const from = integrity.from.replace(/^(?:[A-Za-z]:)?[/\\].*[/\\]/, '');
    return `${integrity.kind === 'h1' ? 'h1 hash' : 'SHA-256'} as in ${(0,transfer_redact/* redactUrl */.B)(from)}`;
}
function digestOf(integrity, archive) {
    if (archive !== '')
        return `sha256:${archive}`;
    if (integrity.kind === 'h1')
        return integrity.hash;
    return integrity.kind === 'sha256' ? `sha256:${integrity.hex}` : null;
}

;// CONCATENATED MODULE: ./lib/provenance/names.js
/** What is written beside the artifacts. */
const provenanceName = 'provenance.json';
const auditName = 'audit.json';
/** A Sigstore bundle: the statement of provenance.json, signed. */
const bundleName = 'provenance.sigstore.json';
/** Continues the name of a binary in a part: its model, from which `build merge` writes the documents of the whole. */
const modelSuffix = '.bom-part.json';

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
        file: `${bom.subject.file}${modelSuffix}`,
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

;// CONCATENATED MODULE: ./lib/provenance/documents.js







/**
 * What is published about what is built: bills of materials, the audit, the provenance; undefined where nothing of it was
 * asked for. A part of a build gets models in place of documents about the whole, which `build merge` writes.
 * @throws UserError (the writer) COMMAND_FAILED; what `sign` throws
 */
function releaseDocuments(request, context, host) {
    const formats = request.sbom ?? [];
    const audited = request.provenance === true;
    if (formats.length === 0 && !audited)
        return undefined;
    const started = context.clock.now();
    return async (task) => {
        const { tool } = context;
        const boms = formats.length === 0 ? [] : await describe(task, context, host);
        const { module, version } = task.record.plan;
        const sboms = [
            ...(await binaryBoms(boms, formats, task.artifacts, tool)),
            ...(task.part ? [] : await releaseBoms(boms, { module, version }, formats, tool)),
        ];
        const models = task.part ? modelDocuments(boms, task.artifacts) : [];
        if (!audited)
            return [...sboms, ...models];
        const { go, environment = null, caches = {} } = context;
        const run = { request, tool, go, environment, caches, started, finished: context.clock.now() };
        const artifacts = [...task.artifacts, ...sboms.map(artifactOf)];
        const audit = planAudit(await gatherAudit({ ...task, ...run, artifacts }, host));
        return [...sboms, ...models, ...(await auditDocuments(audit, context.sign))];
    };
}
/** As actions/attest has it. */
const MOST_SUBJECTS = 1024;
/** audit.json, and of a whole build the statement that follows from it, signed where it can be. */
async function auditDocuments(audit, sign) {
    const text = Buffer.from(`${JSON.stringify(audit, undefined, 2)}\n`);
    const all = { target: null, package: null };
    const documents = [{ file: auditName, kind: 'audit', ...all, bytes: text }];
    if (audit.part)
        return documents;
    const planned = planStatement(audit, sha256(text), auditName);
    const statement = formatStatement(planned);
    documents.push({ file: provenanceName, kind: 'provenance', ...all, bytes: statement });
    if (sign !== undefined && planned.subject.length > MOST_SUBJECTS)
        throw new errors/* UserError */.y('ATTEST_FAILED', `attest: ${planned.subject.length} artifacts, and GitHub takes at most ${MOST_SUBJECTS} in one attestation.`, { hint: 'Build archives only, or in two builds with folders of their own. Nothing was published.' });
    if (sign !== undefined)
        documents.push({ file: bundleName, kind: 'provenance', ...all, bytes: await sign(statement) });
    return documents;
}
function artifactOf({ bytes, ...about }) {
    return { ...about, size: bytes.length, sha256: sha256(bytes) };
}
async function describe(task, { go }, host) {
    const { describeBuilt } = await Promise.all(/* import() */[__webpack_require__.e(7532), __webpack_require__.e(9874)]).then(__webpack_require__.bind(__webpack_require__, 17532));
    return describeBuilt(task, { go }, host);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./lib/setup/check.js
var check = __webpack_require__(74313);
;// CONCATENATED MODULE: ./lib/action/build.js
















/**
 * The build of the main step. Inputs are read before a Go is brought, so that a mistyped target costs nothing.
 * @throws UserError INPUT_INVALID, TARGET_INVALID, CONFIG_INVALID
 */
async function planBuildStep(values, host, job, policy, openAttestor = githubAttestor) {
    const request = await parseBuildRequest(values, host.machine);
    const only = values.words('build-only');
    const summary = values.boolean('job-summary');
    const attestor = attestorOf(values, host, openAttestor);
    return {
        async run({ sdk }, changes, run = {}) {
            const stop = interruption();
            const go = (0,check/* goProgram */.j)(sdk, host.machine);
            const signing = attestor === undefined ? {} : { sign: attestor.sign };
            const context = { go, tool: (0,tool/* ownTool */.R)(), clock: host.clock, ...run, ...signing };
            const build = { request, only, go, signal: stop.signal, context, policy };
            try {
                const record = await runBuild(build, changedHost(host, changes), job);
                if (summary)
                    job.summary(renderBuildSummary(record));
                await job.outputs(outputsOf(record, request, host.machine));
                if (attestor !== undefined)
                    await storeBundle(attestor, request, host, job);
            }
            catch (error) {
                if (summary && error instanceof BuildFailure)
                    job.summary(renderBuildSummary(error.record));
                if (stop.code() === undefined)
                    throw error;
                throw new errors/* UserError */.y('BUILD_FAILED', 'The build was interrupted.', { hint: 'Nothing was published.' });
            }
            finally {
                stop.close();
            }
        },
    };
}
/** @throws UserError INPUT_INVALID for a part: what is signed must be the whole */
function attestorOf(values, host, open) {
    if (!values.boolean('attest'))
        return undefined;
    if (values.words('build-only').length > 0)
        throw new errors/* UserError */.y('INPUT_INVALID', `${values.origin('attest').label}: a part of a build is not signed.`, {
            hint: 'Leave attest out of the jobs of the matrix, and attest what `build merge` made of them: actions/attest with its SHA256SUMS.',
        });
    return open({ token: values.text('token') ?? '' }, host);
}
/** After everything is published: an attestation of what nobody can get would only confuse. */
async function storeBundle(attestor, { output }, { machine, files, log }, job) {
    const bundle = await files.read(machine.path.join(output, bundleName));
    const url = await attestor.store(bundle ?? new Uint8Array());
    log.info(`Attestation: ${url}`);
    await job.outputs({ 'attestation-url': url });
}
async function runBuild({ request, only, go, signal, context, policy }, host, job) {
    const { log, machine } = host;
    const said = new Set();
    const onEvent = (event) => {
        switch (event.kind) {
            case 'planned': {
                const { title, lines } = planLines(event.plan);
                log.group(title, lines);
                for (const warning of event.plan.warnings)
                    log.warning(warning);
                return;
            }
            case 'started':
                if (event.alone)
                    log.info(`${event.row.id}: memory was short, once more and alone`);
                return;
            case 'ended':
                log.info(endedLine(event));
                for (const diagnostic of event.result.diagnostics)
                    annotate(event.row.id, diagnostic, request.directory, machine, said, job);
                for (const warning of event.warnings)
                    log.warning(`${event.row.id}: ${warning}`);
                return;
            case 'compiling':
            case 'checking':
            case 'publishing':
                return;
        }
    };
    try {
        const part = only.length === 0 ? {} : { only };
        const building = nodeBuildHost(host);
        const writing = releaseDocuments(request, context, building);
        const documents = writing === undefined ? {} : { documents: writing };
        const judge = policy === undefined ? {} : { judge: policy(go, building) };
        const options = { go, signal, onEvent, ...part, ...documents, ...judge };
        const record = await build(request, options, building);
        log.group(closingLine(record), renderTable(record));
        return record;
    }
    catch (error) {
        if (error instanceof BuildFailure)
            log.group('What was built', renderTable(error.record));
        throw error;
    }
}
/**
 * As a command of the runner, since as a line of the log it would be annotated once more by the problem matcher. What is
 * wrong for eight targets at one place is one annotation: GitHub shows ten a step.
 */
function annotate(id, diagnostic, directory, machine, said, job) {
    const text = placed(diagnostic);
    if (said.has(text))
        return;
    said.add(text);
    job.annotate('error', `${id}: ${text}`, positionOf(diagnostic, directory, machine));
}
/** The runner wants paths from the workspace, with forward slashes. */
function positionOf({ file, line, column }, directory, { path, cwd, env }) {
    if (file === null)
        return undefined;
    const inside = path.relative(env('GITHUB_WORKSPACE') || cwd, path.resolve(directory, file));
    return {
        path: inside.replaceAll('\\', '/'),
        ...(line === null ? {} : { line }),
        ...(column === null ? {} : { column }),
    };
}
function outputsOf({ artifacts }, { output }, { path }) {
    const sums = Object.values(format/* checksumNames */.IC).find((name) => artifacts.some(({ file }) => file === name));
    const pathOf = (name) => artifacts.some(({ file }) => file === name) ? path.join(output, name) : '';
    const sboms = artifacts.filter(({ kind }) => kind === 'sbom');
    return {
        artifacts: JSON.stringify(artifacts),
        'artifacts-folder': output,
        'checksums-file': sums === undefined ? '' : path.join(output, sums),
        'sbom-files': sboms.length === 0
            ? ''
            : JSON.stringify(sboms.map(({ file }) => path.join(output, ...file.split('/')))),
        'provenance-file': pathOf(provenanceName),
        'audit-file': pathOf(auditName),
        'bundle-path': pathOf(bundleName),
    };
}


/***/ }),

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   aL: () => (/* binding */ digestInTurns)
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

/***/ 26777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zy: () => (/* binding */ readHead),
  o$: () => (/* binding */ readSource),
  gJ: () => (/* binding */ readWorkTree),
  vz: () => (/* binding */ sourceOf)
});

// UNUSED EXPORTS: changedPaths

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
;// CONCATENATED MODULE: ./lib/build/facts/tags.js


/** By semantic versioning's precedence; what is none comes first. */
function compareGoTags(a, b) {
    const [left, right] = [valid(a), valid(b)];
    if (left === null || right === null)
        return Number(left !== null) - Number(right !== null);
    return compare(left, right);
}

;// CONCATENATED MODULE: ./lib/build/facts/source.js


/**
 * What git says of the work tree around `directory`, and of a module in it.
 * @returns null where there is none, or no git
 */
async function readSource(directory, module, host) {
    return sourceOf(await readWorkTree(directory, host), module, host);
}
async function readWorkTree(directory, host) {
    const git = gitIn(directory, host);
    const answers = await missing(Promise.all([
        git('rev-parse', '--show-toplevel', '--is-shallow-repository', '--symbolic-full-name', 'HEAD'),
        git('show', '-s', '--format=%H %ct', 'HEAD'),
        git('tag', '--points-at', 'HEAD'),
        git('status', '--porcelain=v1', '-z'),
    ]));
    const [top, head, tags, status] = answers ?? [];
    if (top === undefined || head === undefined)
        return null;
    const [root, shallow, name] = top.trim().split(/\r?\n/);
    const [commit, time] = head.trim().split(' ');
    return {
        root: root,
        commit: commit,
        time: Number(time),
        tags: (tags ?? '').split(/\r?\n/),
        // A detached HEAD is called HEAD.
        branch: /^refs\/heads\/(.+)$/.exec(name ?? '')?.[1] ?? null,
        shallow: shallow === 'true',
        changed: changedPaths(status ?? ''),
    };
}
function sourceOf(tree, module, { machine }) {
    if (tree === null)
        return null;
    const { root, tags, ...state } = tree;
    return { ...state, tag: newestTag(tags, prefixOf(module.dir, root, machine.path)) };
}
/** What may have changed since: null where git says nothing any more. */
async function readHead(directory, host) {
    const git = gitIn(directory, host);
    const answers = await missing(Promise.all([git('rev-parse', 'HEAD'), git('status', '--porcelain=v1', '-z')]));
    const [commit, status] = answers ?? [];
    if (commit === undefined)
        return null;
    return { commit: commit.trim(), changed: changedPaths(status ?? '') };
}
function gitIn(directory, { processes }) {
    return async (...args) => {
        const { code, stdout } = await processes.run({
            program: 'git',
            args,
            cwd: directory,
            // Else `git status` would write the index anew.
            env: { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        });
        return code === 0 ? stdout : undefined;
    };
}
/** Paths of `git status --porcelain -z`: `XY path`, and after a rename the path that it had. */
function changedPaths(status) {
    const paths = [];
    const entries = status.split('\0');
    for (let i = 0; i < entries.length; i++) {
        const entry = entries[i];
        if (entry === '')
            continue;
        paths.push(entry.slice(3));
        if (/^[RC]/.test(entry))
            i++;
    }
    return paths;
}
/** A module in a folder of the repository has its tags below that folder's name: `tools/v1.2.3`. */
function prefixOf(dir, root, path) {
    const relative = path.relative(root, dir).replaceAll(path.sep, '/');
    return relative === '' || relative.startsWith('..') ? '' : `${relative}/`;
}
function newestTag(tags, prefix) {
    const own = tags
        .filter((tag) => tag.startsWith(prefix) && /^v\d+\.\d+\.\d+(?:[-+]|$)/.test(tag.slice(prefix.length)))
        .sort((a, b) => compareGoTags(a.slice(prefix.length), b.slice(prefix.length)));
    return own.at(-1) ?? null;
}
async function missing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'TOOL_MISSING')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 25931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ linkerValues)
/* harmony export */ });
/** What -X sets, from linker flags as cmd/internal/quoted reads them; the last one of a name counts. */
function linkerValues(ldflags) {
    const found = new Map();
    const words = splitFlags(ldflags);
    for (const [index, word] of words.entries()) {
        const joined = /^--?X=([\s\S]*)$/.exec(word)?.[1];
        const text = joined ?? (/^--?X$/.test(words[index - 1] ?? '') ? word : undefined);
        const at = text?.indexOf('=') ?? -1;
        if (text !== undefined && at > 0)
            found.set(text.slice(0, at), text.slice(at + 1));
    }
    return [...found].map(([name, value]) => ({ name, value }));
}
/** Blanks separate; a word that begins with a quote ends with it. */
function splitFlags(text) {
    return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]);
}


/***/ }),

/***/ 51531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   n: () => (/* binding */ redactPlan)
/* harmony export */ });
/* harmony import */ var _inspect_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24512);
/* harmony import */ var _inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25931);
/* harmony import */ var _plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51297);



const SECRET = /token|secret|passw|api_?key|credential|private/i;
/** Values of -X and of rows' own variables whose names say that they are secret: nothing may print them. */
function secretsOf(plan) {
    const found = plan.rows.flatMap(({ args, target }) => [
        ...(0,_inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_0__/* .linkerValues */ .u)((0,_inspect_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .argument */ .E)(args, 'ldflags') ?? '')
            .filter(({ name }) => SECRET.test(name.slice(name.lastIndexOf('.') + 1)))
            .map(({ value }) => value),
        ...Object.entries(target.env).flatMap(([name, value]) => (SECRET.test(name) ? [value] : [])),
    ]);
    return [...new Set(found)].filter((secret) => secret !== '');
}
/** The plan as it may be shown and kept. */
function redactPlan(plan) {
    const variables = (all) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value && SECRET.test(name) ? '***' : value]));
    return {
        ...plan,
        rows: plan.rows.map((row) => ({
            ...row,
            args: row.args.map(_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFlags */ .zK),
            env: variables(row.env),
            target: {
                ...row.target,
                ldflags: row.target.ldflags === null ? null : (0,_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFlags */ .zK)(row.target.ldflags),
                env: variables(row.target.env),
            },
        })),
    };
}


/***/ }),

/***/ 47393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildRows)
});

;// CONCATENATED MODULE: ./lib/build/run/action-graph.js
/**
 * From what `-debug-actiongraph` writes: packages, and those that were in GOCACHE, for which no command was run. There
 * are hundreds of actions a row, so they are looked at one by one, without a schema.
 * @returns null where it is not what it was in the Go that this was written for
 */
function cacheShare(text) {
    let actions;
    try {
        actions = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!Array.isArray(actions))
        return null;
    let packages = 0;
    let hits = 0;
    for (const action of actions) {
        if (typeof action?.Mode !== 'string')
            return null;
        if (action.Mode !== 'build' || action.Package === 'unsafe')
            continue;
        packages++;
        if (action.Cmd === undefined || action.Cmd === null)
            hits++;
    }
    return packages === 0 ? null : { hits, packages };
}

;// CONCATENATED MODULE: ./lib/build/run/collector.js
/** Bytes for each process below which it collects as Go does: largest compilers have some hundred megabytes alive. */
const AMPLE = 0.75 * 2 ** 30;
/**
 * Variables for the go command, its compilers and linkers: where memory is ample they collect no garbage before they
 * have taken their share of it (GOMEMLIMIT, Go 1.19), which saves 14 % of a warm build by measurement, and less of a
 * cold one. Nothing that they write depends on it.
 * @param free bytes
 * @param processes compilers and linkers at once, at most
 * @returns nothing where the person has settings of their own
 */
function collectorVariables(free, processes, env) {
    const share = Math.floor((0.8 * free) / processes);
    if (share < AMPLE || env('GOGC') || env('GOMEMLIMIT'))
        return {};
    return { GOGC: 'off', GOMEMLIMIT: String(share) };
}

;// CONCATENATED MODULE: ./lib/build/run/diagnostics.js
/** `file.go:12:3: message`, as compilers, vet and the assembler write it; a drive letter is part of the file. */
const LOCATED = /^((?:[A-Za-z]:)?[^:\n]+\.\w+):(\d+)(?::(\d+))?:\s+(.*)$/;
/** With -v the go command names each package when it begins to compile it. */
function isPackageLine(line) {
    return /^[\w.~+/-]+$/.test(line);
}
/**
 * What the go command printed, one diagnostic a message: indented lines belong to the one before. Lines that only say
 * which package follows, and what -v prints, say nothing by themselves.
 */
function parseDiagnostics(output) {
    const found = [];
    for (const raw of output.split(/\r?\n/)) {
        const text = raw.trimEnd();
        if (text === '' || isPackageLine(text))
            continue;
        if (/^# \S+( \[[^\]]+\])?$/.test(text) || /^go: downloading /.test(text))
            continue;
        const last = found.at(-1);
        if (/^\s/.test(text) && last !== undefined) {
            last.message += `\n${text.trim()}`;
            continue;
        }
        const match = LOCATED.exec(text);
        if (match === null) {
            found.push({ file: null, line: null, column: null, message: text });
            continue;
        }
        const [, file, line, column, message] = match;
        found.push({
            file: file.replaceAll('\\', '/').replace(/^\.\//, ''),
            line: Number(line),
            column: column === undefined ? null : Number(column),
            message: message,
        });
    }
    return found;
}
/** The kernel ended the compiler or the linker, or they could get no memory. */
function killedForMemory(code, output) {
    if (code === 0)
        return false;
    return (code === 137 ||
        /signal: killed|cannot allocate memory|out of memory|virtual memory exhausted|exit status 137|The paging file is too small/i.test(output));
}

;// CONCATENATED MODULE: ./lib/build/run/narrow.js
/**
 * Variables that keep a go command, and every compiler and linker that it runs, to some of the processors: `-p` is
 * GOMAXPROCS where nobody says otherwise. Nothing that they write depends on it.
 * @param width processors
 * @returns nothing where it may have all, and where the person has said how many
 */
function narrow(width, cores, { env }, variable) {
    if (width >= cores || 'GOMAXPROCS' in env || variable('GOMAXPROCS'))
        return {};
    return { GOMAXPROCS: String(width) };
}

;// CONCATENATED MODULE: ./lib/build/run/row.js




/** Milliseconds between two looks at what a build holds: each costs 2 to 5 ms, as it reads of all processes. */
const LOOK = 500;
/** One `go build`. Never throws for what is wrong with the program. @throws UserError TOOL_MISSING */
async function buildRow(task, host) {
    const { row, folder, directory, alone } = task;
    const { path } = host.machine;
    const env = (name) => host.machine.env(name);
    const graph = path.join(folder, 'actions.json');
    const output = path.join(folder, 'out');
    await host.files.makeDirectory(output);
    const binaries = row.packages.map(({ name, file }) => path.join(output, binaryName(row, name, file)));
    const memory = new Watch(host.resources, task.onMemory);
    const begun = performance.now();
    let result;
    try {
        result = await host.processes.run({
            program: task.go,
            args: [
                ...row.args,
                ...(alone ? ['-p=1'] : []),
                '-v',
                `-debug-actiongraph=${graph}`,
                // One program is named outright: -buildmode=c-shared takes no folder.
                ...['-o', row.packages.length === 1 ? binaries[0] : `${output}${path.sep}`],
                '--',
                ...row.packages.map(({ importPath }) => (importPath === 'command-line-arguments' ? '.' : importPath)),
            ],
            cwd: directory,
            onLine: (line) => {
                if (isPackageLine(line))
                    task.onCompile?.(line);
            },
            env: {
                // The last try spends no byte more than it must.
                ...(alone
                    ? {}
                    : {
                        ...narrow(task.width, host.resources.cores(), row, env),
                        ...collectorVariables(host.resources.memory(), task.processes, env),
                    }),
                ...Object.fromEntries(Object.entries(row.env).map(([name, value]) => [name, value ?? undefined])),
            },
            onStart(program) {
                memory.start(program.pid);
                task.onStart?.(program);
            },
        });
    }
    finally {
        memory.stop();
    }
    const said = `${result.stderr}${result.stdout}`;
    const bytes = await host.files.read(graph);
    const built = result.code === 0;
    return {
        id: row.id,
        status: built ? 'built' : 'failed',
        seconds: (performance.now() - begun) / 1000,
        memory: memory.highest ?? null,
        cached: bytes === undefined ? null : cacheShare(new TextDecoder().decode(bytes)),
        retried: alone,
        diagnostics: built ? [] : parseDiagnostics(said),
        killedForMemory: killedForMemory(result.code, said),
        binaries: built ? binaries : [],
    };
}
/** `go build -o folder/` chooses the name; where there is one program we do, and keep what the plan calls it. */
function binaryName({ packages, target }, name, file) {
    if (packages.length === 1)
        return file.slice(file.lastIndexOf('/') + 1);
    return target.goos === 'windows' ? `${name}.exe` : name;
}
class Watch {
    highest;
    #resources;
    #report;
    #timer;
    constructor(resources, report) {
        this.#resources = resources;
        this.#report = report;
    }
    start(pid) {
        this.#timer = setInterval(() => {
            const bytes = this.#resources.processMemory(pid);
            if (bytes === undefined || bytes <= (this.highest ?? 0))
                return;
            this.highest = bytes;
            this.#report?.(bytes);
        }, LOOK);
        this.#timer.unref();
    }
    stop() {
        clearInterval(this.#timer);
    }
}

// EXTERNAL MODULE: ./lib/build/run/schedule.js
var schedule = __webpack_require__(55993);
;// CONCATENATED MODULE: ./lib/build/run/rows.js


/** Milliseconds between two looks at how much memory is free. */
const TICK = 200;
/** Share of packages from GOCACHE above which little is left but linking. */
const WARM = 0.8;
/**
 * Builds the rows in their order, as many at once as processors and memory allow. Rows that ran out of memory are built
 * again, alone, when the others are done. A failure stops what has not begun, unless all are wanted.
 * @returns a result for each row, in the plan's order
 */
async function buildRows(task, host) {
    const { plan, request, signal } = task;
    const results = new Map();
    const running = new Map();
    const again = [];
    const waiting = [...plan.rows];
    const cores = host.resources.cores();
    const widths = (0,schedule/* planWidths */.t)(plan.rows, { jobs: plan.jobs, cores, memory: host.resources.memory() });
    let stopped = signal?.aborted === true;
    let last = null;
    let failure;
    const stop = () => {
        stopped = true;
        for (const { program } of running.values())
            program?.end();
    };
    signal?.addEventListener('abort', stop);
    const run = async (row, alone) => {
        const state = { memory: undefined, program: undefined };
        running.set(row, state);
        task.onEvent?.({ kind: 'started', row, alone });
        try {
            const result = await buildAndCheck(row, alone, state);
            last = warmth(result) ?? last;
            if (stopped && endedByUs(result))
                return;
            if (result.killedForMemory && !alone)
                again.push(row);
            else {
                results.set(row.id, result);
                task.onEvent?.({ kind: 'ended', row, result });
                if (result.status === 'failed' && request.onFailure === 'stop' && !row.target.allowFailure)
                    stop();
            }
        }
        catch (error) {
            failure ??= error;
            stop();
        }
        finally {
            running.delete(row);
        }
    };
    async function buildAndCheck(row, alone, state) {
        const width = widths.get(row.group) ?? cores;
        const built = await buildRow({
            go: task.go,
            plan,
            row,
            directory: request.directory,
            folder: host.machine.path.join(task.folder, `${plan.rows.indexOf(row)}${alone ? '-alone' : ''}`),
            alone,
            width,
            processes: Math.min(plan.jobs, plan.rows.length) * width,
            onStart: (program) => {
                state.program = program;
                if (stopped)
                    program.end();
            },
            onMemory: (bytes) => {
                state.memory = bytes;
            },
            onCompile: (importPath) => {
                task.onEvent?.({ kind: 'compiling', row, importPath });
            },
        }, host);
        if (built.status !== 'built' || task.check === undefined)
            return built;
        return task.check(row, built);
    }
    try {
        const pending = new Set();
        const begin = (row, alone) => {
            const work = run(row, alone).finally(() => pending.delete(work));
            pending.add(work);
        };
        while (!stopped && (waiting.length > 0 || pending.size > 0)) {
            const row = (0,schedule/* nextRow */.e)({
                waiting,
                running: [...running].map(([{ group }, { memory }]) => ({ group, memory })),
                jobs: plan.jobs,
                memory: host.resources.memory(),
                last,
            });
            if (row !== undefined) {
                waiting.splice(waiting.indexOf(row), 1);
                begin(row, false);
            }
            else if (waiting.length === 0)
                await Promise.all(pending);
            // Nothing but an end can make room.
            else if (running.size >= plan.jobs)
                await Promise.race(pending);
            else
                await Promise.race([...pending, tick()]);
        }
        await Promise.all(pending);
        for (const row of again) {
            if (stopped)
                break;
            await run(row, true);
        }
    }
    finally {
        signal?.removeEventListener('abort', stop);
    }
    if (failure !== undefined)
        throw failure;
    return plan.rows.map((row) => results.get(row.id) ?? notBuilt(row));
}
function warmth({ cached }) {
    if (cached === null)
        return null;
    return cached.hits >= WARM * cached.packages ? 'warm' : 'cold';
}
/** Not a failure of its own; that would say where. */
function endedByUs({ status, diagnostics }) {
    return status === 'failed' && diagnostics.every(({ file }) => file === null);
}
function notBuilt({ id }) {
    return {
        id,
        status: 'not-built',
        seconds: 0,
        memory: null,
        cached: null,
        retried: false,
        diagnostics: [],
        killedForMemory: false,
        binaries: [],
    };
}
function tick() {
    return new Promise((resolve) => setTimeout(resolve, TICK));
}


/***/ }),

/***/ 55993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nextRow),
/* harmony export */   t: () => (/* binding */ planWidths)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57398);

/**
 * The row to begin now, beside those that are being built. Of one group one at a time, since the go command does not see
 * what another one is compiling just now; where the last one found all in the cache, that is nothing to wait for.
 * @returns undefined: none, before something ends or memory is free
 */
function nextRow(load) {
    const { waiting, running, jobs, memory, last } = load;
    if (running.length === 0)
        return waiting[0];
    if (running.length >= jobs || !fits(running, memory))
        return undefined;
    const busy = new Set(last === 'warm' ? [] : running.map(({ group }) => group));
    return waiting.find(({ group }) => !busy.has(group));
}
function fits(running, memory) {
    const seen = Math.max(0, ...running.map((row) => row.memory ?? 0));
    const unseen = running.some((row) => row.memory === undefined);
    return memory * 0.8 > Math.max(seen, unseen ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_MEMORY */ .F1 : 0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_MEMORY */ .F1 / 4);
}
/**
 * Processors for each group's rows. Side by side, each on a processor of its own, eight platforms take a seventh less
 * time than one after the other on both: compilers and linkers that share processors wait for each other, and one
 * processor waits while the other links. Side by side without such a limit they take 14 % more processor time. What is
 * left over at the end, when there are fewer groups than processors, has more of them each.
 * @param rows in the order in which they are built
 */
function planWidths(rows, { jobs, cores, memory }) {
    const groups = [...new Set(rows.map(({ group }) => group))];
    const lanes = Math.min(jobs, cores, groups.length, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsInMemory */ ._I)(memory));
    const whole = groups.length - (groups.length % lanes);
    const width = (index) => Math.ceil(cores / (index < whole ? lanes : groups.length % lanes));
    return new Map(groups.map((group, index) => [group, width(index)]));
}


/***/ }),

/***/ 59854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ refusedFlag)
/* harmony export */ });
/** Flags that would take away what the plan is made of: where binaries go, and for what they are. */
const OURS = /^--?(?:o|C|n|i|work|toolexec|debug-[a-z]+|json)(?:=|$)/;
/** The first of these that is no flag of `go build`, or one that this build must set itself. */
function refusedFlag(flags) {
    return flags.find((flag) => !flag.startsWith('-') || OURS.test(flag));
}


/***/ }),

/***/ 85186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseTargetLines),
/* harmony export */   E: () => (/* binding */ isTargetList)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13238);

/** Targets as lines of text; what is a list instead needs `parseTargetList`. @throws UserError TARGET_INVALID */
function parseTargetLines(text, { at, items }) {
    const lines = text.split(/\r?\n/);
    const each = items?.length === lines.length;
    return lines.flatMap((line, index) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTargets */ .Sx)(line, each ? (items?.[index] ?? at) : at));
}
/** No target begins so: neither GOOS nor a set, `!` or a comment. */
function isTargetList(text) {
    const first = text.split(/\r?\n/).find((line) => !/^\s*(?:#|$)/.test(line));
    return first !== undefined && /^\s*(?:\[|\{|-(?:\s|$))/.test(first);
}


/***/ }),

/***/ 13238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   z9: () => (/* binding */ TOOLCHAINS)
/* harmony export */ });
/* unused harmony export targetSets */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19140);
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87507);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50567);




const targetSets = ['all', 'default', 'first-class', 'host'];
const TOOLCHAINS = ['auto', 'env', 'native', 'gcc', 'zig'];
/**
 * One target a line, or separated by commas or blanks; `#` begins a comment.
 * `GOOS/GOARCH[/VARIANT][+cgo|-cgo][@TOOLCHAIN]`, `*` for any, a set's name, and `!` before what is left out.
 * @throws UserError TARGET_INVALID
 */
function parseTargets(text, at) {
    const options = _variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantOptions */ .Mt.join('|');
    // The comma of `linux/arm/7,softfloat` is part of the variant.
    const separator = new RegExp(`[\\s,]+(?!(?:${options})(?:[^a-z]|$))|(?<=\\s)`);
    return text
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
        .flatMap((line) => line.split(separator))
        .filter((word) => word !== '')
        .map((word) => parseTarget(word, at));
}
/** @throws UserError TARGET_INVALID */
function parseTarget(text, at) {
    const match = /^(!?)([^+@!]*?)(?:([+-])cgo)?(?:@([a-z]+))?$/.exec(text);
    if (match === null)
        throw invalid(text, 'it has a sign where none may be', at);
    const [, not, name, sign, toolchain] = match;
    // `@host` is a set's name, not a toolchain of nothing.
    const set = name === '' && toolchain !== undefined ? toolchain : name;
    const ask = {
        text,
        exclude: not === '!',
        match: set.includes('/') ? parsePattern(set, text, at) : { set: parseSet(set, text, at) },
        cgo: sign === undefined ? null : sign === '+',
        settings: name === '' || toolchain === undefined ? {} : { toolchain: parseToolchain(toolchain, text, at) },
        ...(at === undefined ? {} : { at }),
    };
    if (ask.exclude && ask.settings.toolchain !== undefined)
        throw invalid(text, 'what is left out needs no C toolchain', at);
    return ask;
}
function parsePattern(name, text, at) {
    const [os, arch, variant, ...more] = name.split('/');
    if (os === '' || arch === undefined || arch === '' || variant === '' || more.length > 0)
        throw invalid(text, 'GOOS/GOARCH or GOOS/GOARCH/VARIANT was expected', at);
    return {
        goos: os === '*' ? '*' : known(() => (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOs */ .ST)(os), text, at),
        goarch: arch === '*' ? '*' : known(() => (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArch */ .CO)(arch), text, at),
        variant: variant?.toLowerCase() ?? null,
    };
}
/** The target as written stands in the message, too. */
function known(parse, text, at) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        throw invalid(text, error.message, at, error.hint);
    }
}
function parseSet(name, text, at) {
    const set = targetSets.find((candidate) => candidate === name.toLowerCase());
    if (set !== undefined)
        return set;
    const near = (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, targetSets);
    throw invalid(text, 'it is neither GOOS/GOARCH nor the name of a set', at, `${near === undefined ? '' : `Did you mean ${near}? `}Sets are ${targetSets.join(', ')}; targets look like linux/amd64, linux/arm/7, linux/*.`);
}
function parseToolchain(name, text, at) {
    const found = TOOLCHAINS.find((candidate) => candidate === name);
    if (found !== undefined)
        return found;
    throw invalid(text, `${name} is not a C toolchain`, at, `Toolchains are ${TOOLCHAINS.join(', ')}.`);
}
function invalid(text, why, at, hint = 'Write linux/amd64, linux/arm/7, linux/amd64/v3+cgo, windows/*, !linux/386, all or first-class.') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('TARGET_INVALID', `Target ${JSON.stringify(text)}: ${why}.`.replace(/\.\.$/, '.'), {
        hint,
        ...(at === undefined ? {} : { at }),
    });
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

/***/ 68630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ promisedLength),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12586);



/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
async function readDocument(url, response, limit) {
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url);
    const promised = promisedLength(response);
    const chunks = [];
    let length = 0;
    try {
        if ((promised ?? 0) > limit)
            throw tooLarge(place, limit);
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > limit)
                throw tooLarge(place, limit);
            chunks.push(chunk);
        }
    }
    catch (error) {
        response.cancel();
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y && error.code === 'HTTP_UNREACHABLE'
            ? truncated(place, length, promised, error)
            : error;
    }
    if (promised !== undefined && length !== promised)
        throw truncated(place, length, promised);
    const body = Buffer.concat(chunks);
    return response.headers['content-encoding'] === 'gzip' ? inflate(body, place, limit) : body;
}
/** Content-Length, where it says how many bytes of body come. */
function promisedLength(response) {
    const text = response.headers['content-length'];
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function truncated(place, got, promised, cause) {
    const what = promised === undefined ? `broke off after ${got} bytes` : `gave ${got} of ${promised} bytes`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('HTTP_TRUNCATED', `${place} ${what}`, {
        hint: 'The connection or a proxy on the way cuts downloads off: try again, or configure a mirror.',
        ...(cause === undefined ? {} : { cause }),
    });
}
function inflate(body, place, limit) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(body, { maxOutputLength: limit });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(place, limit);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('RESPONSE_INVALID', `${place} says that it sends gzip, and does not`, { cause });
    }
}
function tooLarge(place, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('RESPONSE_INVALID', `${place} sends more than the ${limit} bytes that were expected at most`, {
        hint: 'Check the address: this is not the document that belongs there.',
    });
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planRetry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24169);


const longestBackoff = 20_000;
const longestRetryAfter = 60_000;
/**
 * What to do after a failure; undefined to give up. Full jitter (0 … the doubled backoff), so that the jobs of a
 * matrix that failed together do not come back together.
 * @param spent attempts used up before this failure
 * @param random 0 ≤ n < 1
 */
function planRetry(error, spent, policy, random) {
    if (!isTransient(error))
        return undefined;
    const used = spent + cost(error);
    if (used >= policy.attempts)
        return undefined;
    const asked = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error)?.retryAfter ?? 0;
    if (asked > longestRetryAfter)
        return undefined;
    const ceiling = Math.min(longestBackoff, policy.backoff * 2 ** (used - 1));
    return { spent: used, wait: Math.max(asked, Math.floor(random * ceiling)) };
}
function isTransient(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
        return false;
    const answer = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error);
    switch (error.code) {
        case 'HTTP_TRUNCATED':
            return codeOf(error) !== 'CHANGED';
        case 'HTTP_UNREACHABLE':
            return !/CERT|SELF_SIGNED|UNABLE_TO|PROXY_REFUSED|^ERR_TLS|^ERR_SSL/.test(codeOf(error));
        case 'HTTP_RATE_LIMITED':
            return answer?.exhausted !== true;
        case 'HTTP_STATUS':
            return answer !== undefined && (answer.status === 408 || answer.status >= 500);
        default:
            return false;
    }
}
/** A host behind a firewall that drops packets costs 20 s an attempt: two of those are enough. */
function cost(error) {
    return codeOf(error) === 'ETIMEDOUT' ? 2 : 1;
}
function codeOf(error) {
    const code = error.cause?.code;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 99108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createTransfer)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/transfer/credential.js
var transfer_credential = __webpack_require__(2910);
// EXTERNAL MODULE: ./lib/transfer/document.js
var transfer_document = __webpack_require__(68630);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
;// CONCATENATED MODULE: ./lib/transfer/resume.js



/** An attempt that brought this much does not count: a line that is bad all the time still gets to the end. */
const progressThatCounts = 1024 * 1024;
/** A download that survives broken connections. Nothing is delivered twice, and nothing of another file is mixed in. */
async function resumable(url, requests, headers) {
    const response = await withRetries(requests, () => requests.once(headers));
    return {
        size: (0,transfer_document/* promisedLength */.Qu)(response),
        body: deliver(url, requests, headers, response),
        url: withoutQuery(response.url),
    };
}
async function* deliver(url, requests, headers, first) {
    const place = (0,redact/* redactUrl */.B)(url);
    const identity = identify(first, (0,transfer_document/* promisedLength */.Qu)(first));
    const { size } = identity;
    let response = first;
    let delivered = 0;
    let skip = 0;
    let spent = 0;
    let resumedAt = 0;
    try {
        for (;;) {
            let failure;
            try {
                for await (const chunk of response.body) {
                    const fresh = chunk.subarray(Math.min(skip, chunk.length));
                    skip -= chunk.length - fresh.length;
                    if (fresh.length === 0)
                        continue;
                    delivered += fresh.length;
                    if (size !== undefined && delivered > size)
                        throw tooLong(place, size);
                    yield fresh;
                }
                if (skip === 0 && (size === undefined || delivered === size))
                    return;
                failure = (0,transfer_document/* truncated */.ps)(place, delivered, size);
            }
            catch (error) {
                failure = isBroken(error) ? (0,transfer_document/* truncated */.ps)(place, delivered, size, error) : error;
                if (!(failure instanceof errors/* UserError */.y) || failure.code !== 'HTTP_TRUNCATED')
                    throw failure;
            }
            response.cancel();
            if (delivered - resumedAt >= progressThatCounts)
                spent = 0;
            resumedAt = delivered;
            spent = await requests.pause(failure, spent);
            response = await withRetries(requests, () => requests.once({ ...headers, ...continuation(identity, delivered) }), spent);
            skip = placeToStart(response, identity, delivered, place);
        }
    }
    finally {
        response.cancel();
    }
}
/** Where the bytes of a second response begin: how many of them were delivered already. */
function placeToStart(response, first, delivered, place) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '');
    const partial = response.status === 206;
    const total = partial ? Number(range?.[2] ?? Number.NaN) : (0,transfer_document/* promisedLength */.Qu)(response);
    const now = identify(response, total !== undefined && Number.isNaN(total) ? undefined : total);
    const differs = (a, b) => a !== undefined && b !== undefined && a !== b;
    if (differs(now.etag, first.etag) ||
        differs(now.modified, first.modified) ||
        differs(now.size, first.size) ||
        (partial && Number(range?.[1]) !== delivered)) {
        throw new errors/* UserError */.y('HTTP_TRUNCATED', `${place} changed on its host while it was being downloaded`, {
            hint: 'Run again: the next download starts afresh.',
            cause: { code: 'CHANGED' },
        });
    }
    return partial ? 0 : delivered;
}
/** RFC 9110 section 13.1.5: a weak ETag must not be used; without a validator the whole is read again. */
function continuation(identity, delivered) {
    const validator = identity.etag?.startsWith('W/')
        ? identity.modified
        : (identity.etag ?? identity.modified);
    if (delivered === 0 || validator === undefined)
        return {};
    return { range: `bytes=${delivered}-`, 'if-range': validator };
}
async function withRetries(requests, once, already = 0) {
    for (let spent = already;;) {
        try {
            return await once();
        }
        catch (error) {
            spent = await requests.pause(error, spent);
        }
    }
}
function identify(response, size) {
    return { etag: response.headers.etag, modified: response.headers['last-modified'], size };
}
function isBroken(error) {
    return error instanceof errors/* UserError */.y && error.code === 'HTTP_UNREACHABLE';
}
function tooLong(place, size) {
    return new errors/* UserError */.y('HTTP_TRUNCATED', `${place} gives more than the ${size} bytes that it promised`, {
        hint: 'A proxy or mirror on the way alters the download: use another.',
        cause: { code: 'CHANGED' },
    });
}
function withoutQuery(text) {
    const url = new URL(text);
    url.search = '';
    url.hash = '';
    return url.href;
}

// EXTERNAL MODULE: ./lib/transfer/retry.js
var retry = __webpack_require__(7945);
// EXTERNAL MODULE: ./lib/transfer/status.js
var transfer_status = __webpack_require__(24169);
;// CONCATENATED MODULE: ./lib/transfer/transfer.js







/** Bytes that a document may have where the caller names no limit. go.dev's full list is about 4 MB. */
const documentLimit = 32 * 1024 * 1024;
/** @throws nothing itself: the credentials are masked here, before any request is made */
function createTransfer(http, clock, log, options) {
    const policy = { attempts: options.attempts ?? 4, backoff: options.backoff ?? 500 };
    for (const credential of options.credentials)
        for (const secret of (0,transfer_credential/* secretsOf */.Fj)(credential))
            log.mask(secret);
    function requests(text) {
        const { url, credential } = (0,transfer_credential/* liftUserinfo */.zS)(text);
        if (!URL.canParse(url)) {
            throw new errors/* UserError */.y('INPUT_INVALID', `expected an https:, http: or file: URL, got ${(0,redact/* redactUrl */.B)(text)}`);
        }
        if (credential !== undefined)
            for (const secret of (0,transfer_credential/* secretsOf */.Fj)(credential))
                log.mask(secret);
        const authorization = (0,transfer_credential/* credentialHeader */.N4)(url, [
            ...(credential ? [credential] : []),
            ...options.credentials,
        ]);
        return {
            url,
            async once(headers) {
                const response = await http.get({ url, headers: { ...headers, ...authorization } });
                if (response.status >= 200 && response.status < 300)
                    return response;
                response.cancel();
                throw (0,transfer_status/* statusError */.$C)(url, response, { now: clock.now(), authorized: 'authorization' in authorization });
            },
            async pause(failure, spent) {
                const step = (0,retry/* planRetry */.M)(failure, spent, policy, clock.random());
                if (step === undefined)
                    throw failure;
                log.debug(`${failure instanceof Error ? failure.message : failure}; again in ${step.wait} ms`);
                await clock.sleep(step.wait);
                return step.spent;
            },
        };
    }
    async function document(url, given = {}) {
        const request = requests(url);
        const headers = { 'accept-encoding': 'gzip', ...given.headers };
        for (let spent = 0;;) {
            try {
                return await (0,transfer_document/* readDocument */.u0)(request.url, await request.once(headers), given.limit ?? documentLimit);
            }
            catch (error) {
                spent = await request.pause(error, spent);
            }
        }
    }
    return {
        async text(url, given) {
            return new TextDecoder().decode(await document(url, given));
        },
        async bytes(url, given) {
            try {
                return await document(url, given);
            }
            catch (error) {
                if ([404, 410].includes((0,transfer_status/* statusOf */.c2)(error) ?? 0))
                    return undefined;
                throw error;
            }
        },
        async stream(url, given) {
            const request = requests(url);
            return resumable(request.url, request, { ...given?.headers, 'accept-encoding': 'identity' });
        },
    };
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

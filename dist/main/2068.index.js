export const id = 2068;
export const ids = [2068];
export const modules = {

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 72068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planBuildStep: () => (/* binding */ planBuildStep)
});

// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: ./lib/build/keep/keepable.js
var keepable = __webpack_require__(50159);
// EXTERNAL MODULE: ./lib/build/run/rows.js + 4 modules
var run_rows = __webpack_require__(28379);
;// CONCATENATED MODULE: ./lib/build/build-inspected.js


/** Builds all rows. One whose binaries are not what was promised is a failed one. */
async function buildInspected(task, host) {
    const { plan, expect, facts } = task.prepared;
    const inspected = new Map();
    const refused = new Set();
    /** Of each row, by its id: hashed while the others are built. */
    const digests = new Map();
    // What hashes and copies is loaded only where there is something to keep.
    const kept = (0,keepable/* isWorthKeeping */.o)(plan.rows, facts, host.machine)
        ? (await __webpack_require__.e(/* import() */ 4498).then(__webpack_require__.bind(__webpack_require__, 74498))).keptPrograms(facts, host)
        : undefined;
    const keeping = [];
    const check = async (row, result) => {
        // Loaded while others are being built, and not before the first one begins.
        const { inspectRow } = await Promise.all(/* import() */[__webpack_require__.e(6183), __webpack_require__.e(3102)]).then(__webpack_require__.bind(__webpack_require__, 43102));
        const binaries = await inspectRow({
            row,
            paths: result.binaries,
            expect: expect.get(row.id) ?? [],
            mains: facts.mains,
            asked: [task.request.ldflags, row.target.ldflags],
        }, host);
        inspected.set(row.id, binaries);
        const good = binaries.every(({ violations }) => violations.length === 0);
        if (!good)
            refused.add(row.id);
        const digesting = Promise.all(binaries.map((binary) => digested(binary, host)));
        digests.set(row.id, digesting);
        keeping.push(digesting.then((programs) => (good ? kept?.keep(row, programs) : undefined), () => undefined));
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
        const built = await (0,run_rows/* buildRows */.k)({ ...task, plan, memory: facts.memory, ...(kept === undefined ? {} : { kept }), check, onEvent }, host);
        const done = new Set(built.flatMap(({ id, status }) => (status === 'built' ? [id] : [])));
        const rows = plan.rows
            .filter(({ id }) => done.has(id))
            .map(async (row) => ({ row, binaries: (await digests.get(row.id)) ?? [] }));
        return { results: built.map(resultOf), rows: await Promise.all(rows), refused };
    }
    finally {
        // Windows removes no file that is open.
        await Promise.all(keeping);
    }
}
async function digested(binary, { open }) {
    const { digestInTurns } = await __webpack_require__.e(/* import() */ 8899).then(__webpack_require__.bind(__webpack_require__, 8899));
    return { ...binary, sha256: (await digestInTurns(binary.path, 'sha256', open)).digest };
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
    const { reproduce } = await Promise.all(/* import() */[__webpack_require__.e(6183), __webpack_require__.e(6965)]).then(__webpack_require__.bind(__webpack_require__, 46965));
    const first = new Map(rows.map(({ row, binaries }) => [row.id, binaries.map(({ path }) => path)]));
    const stop = signal === undefined ? {} : { signal };
    return reproduce({ go, plan, request, facts, first, folder, ...stop }, host);
}

// EXTERNAL MODULE: ./lib/environment/changed-host.js
var changed_host = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/plan/environment.js
var environment = __webpack_require__(38415);
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
    const processes = (0,changed_host/* withVariables */.sO)(host.processes, environment/* plainEnvironment */.U);
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

// EXTERNAL MODULE: ./lib/go/version.js
var version = __webpack_require__(66190);
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

;// CONCATENATED MODULE: ./lib/build/facts/ports.js
/**
 * The ports of an SDK as its own table has them, from which `go tool dist list` is made: a file is read in a twentieth
 * of the time that a process takes to begin.
 * @returns undefined where there is no such file (Go before 1.21), or it is not as we know it
 */
async function portsOfSdk(goroot, { files, machine }) {
    const path = machine.path.join(goroot, 'src', 'internal', 'platform', 'zosarch.go');
    const bytes = await files.read(path).catch(() => undefined);
    return bytes === undefined ? undefined : parsePortTable(new TextDecoder().decode(bytes));
}
/** @param text of internal/platform/zosarch.go, which a generator writes */
function parsePortTable(text) {
    const list = /^var List = \[\]OSArch\{$(.*?)^\}$/ms.exec(text)?.[1];
    const about = /^var distInfo = map\[OSArch\]osArchInfo\{$(.*?)^\}$/ms.exec(text)?.[1];
    if (list === undefined || about === undefined)
        return undefined;
    const flags = new Map();
    for (const [, goos, goarch, said] of about.matchAll(/^\t\{"(\w+)", "(\w+)"\}: *\{(.*)\},$/gm))
        flags.set(`${goos}/${goarch}`, said);
    const ports = [];
    for (const line of list.split('\n')) {
        if (line === '')
            continue;
        const [, goos, goarch] = /^\t\{"(\w+)", "(\w+)"\},$/.exec(line) ?? [];
        const said = flags.get(`${goos}/${goarch}`);
        if (goos === undefined || goarch === undefined || said === undefined)
            return undefined;
        const is = (name) => new RegExp(`\\b${name}: true\\b`).test(said);
        // What is broken is not listed.
        if (!is('Broken'))
            ports.push({ goos, goarch, cgo: is('CgoSupported'), firstClass: is('FirstClass') });
    }
    return ports;
}
/** @param text of `go tool dist list -json` */
function parsePorts(text) {
    const list = JSON.parse(text);
    return list.map(({ GOOS, GOARCH, CgoSupported, FirstClass }) => ({
        goos: GOOS,
        goarch: GOARCH,
        cgo: CgoSupported,
        firstClass: FirstClass === true,
    }));
}

;// CONCATENATED MODULE: ./lib/build/facts/gather.js






/**
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED, TOOL_MISSING, INPUT_INVALID
 */
async function gatherFacts(go, request, given) {
    const { directory } = request;
    const host = { ...given, processes: (0,changed_host/* withVariables */.sO)(given.processes, environment/* plainEnvironment */.U) };
    const ask = async (...args) => {
        const { code, stdout, stderr } = await host.processes.run({ program: go, args, cwd: directory });
        if (code === 0)
            return stdout;
        throw new errors/* UserError */.y('COMMAND_FAILED', `go ${args.join(' ')}: ${stderr.trim().split('\n')[0] ?? ''}`, {
            hint: 'The Go in use must be a whole one of Go 1.9 or newer.',
        });
    };
    // What takes longest is begun first: to start a process takes this one some milliseconds.
    const [{ mains, module }, env, tree] = await Promise.all([
        findMains(go, request, host),
        ask('env', '-json', 'GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH', 'GOWORK', 'GOCACHE').then((text) => JSON.parse(text)),
        (0,facts_source/* readWorkTree */.gJ)(directory, host),
    ]);
    const ports = (await portsOfSdk(env.GOROOT, host)) ?? parsePorts(await ask('tool', 'dist', 'list', '-json'));
    return {
        goVersion: env.GOVERSION.replace(/^go/, ''),
        goroot: env.GOROOT,
        gocache: env.GOCACHE ?? '',
        host: { goos: env.GOHOSTOS, goarch: env.GOHOSTARCH },
        ports,
        module: { ...module, workspace: !['', 'off', undefined].includes(env.GOWORK) },
        mains,
        source: (0,facts_source/* sourceOf */.vz)(tree, module, host),
        cores: host.resources.cores(),
        memory: host.resources.memory(),
    };
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
    const { openToolchains } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6183), __webpack_require__.e(2197), __webpack_require__.e(2784)]).then(__webpack_require__.bind(__webpack_require__, 97873));
    const toolchains = openToolchains({ go, zig: zig ?? { use: 'auto', version: null }, toolCache: (0,tool_cache_root/* toolCacheRoot */.H)(host.machine) }, { ...host, openBytes: host.open });
    for (const target of wanting)
        found.set(target.id, await toolchains.find(target));
    return found;
}

// EXTERNAL MODULE: ./lib/build/inspect/expectations.js
var expectations = __webpack_require__(24512);
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
async function prepareBuild(request, go, host, { facts: asked, only, elsewhere = false } = {}) {
    const facts = await (asked ?? gatherFacts(go, request, host));
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
    return (0,version/* parseGoVersion */.SX)(text) ?? { text: goVersion, ...newest };
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

// EXTERNAL MODULE: ./lib/build/publish/ignore.js
var publish_ignore = __webpack_require__(86096);
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
async function build(request, { go, facts, only, signal, onEvent = () => { }, documents, judge }, host) {
    const { path, temp } = host.machine;
    const prepared = await prepareBuild(request, go, host, {
        ...(facts === undefined ? {} : { facts }),
        ...(only === undefined ? {} : { only }),
    });
    onEvent({ kind: 'planned', plan: (0,redact/* redactPlan */.n)(prepared.plan) });
    const folder = await host.files.makeTemporary(path.join(temp, 'setup-go-plus-build-'));
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
    const [ignore, { publishBuild }] = await Promise.all([
        plan.source === null ? 'outside' : (0,publish_ignore/* askIgnored */.G)(request.output, request.directory, host),
        // Loads while git looks.
        __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 60763)),
        refuseChangedTree(request.directory, plan, host),
    ]);
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
        ignore,
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
/** Of a row's packages those that were in GOCACHE: `97 %`; `up to date` where nothing was linked either. */
function share(cached) {
    if (cached === null)
        return '';
    return cached.linked ? `${Math.floor((100 * cached.hits) / cached.packages)} %` : 'up to date';
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
        ...(cached === null ? [] : [cached.linked ? `${share(cached)} from the build cache` : share(cached)]),
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
        throw invalid(values, 'build-flags', `\`${wrong}\` is not accepted.`, 'One flag a line, with its value after `=`: -gcflags=all=-l. Where binaries go is said by build-output and build-name.');
    return flags;
}
/** It becomes part of file names and of -X, whose quotes have no escape. */
function parse_versionOf(values) {
    const text = values.text('build-version');
    if (text === undefined)
        return null;
    if (!/^[\w.+~-]+$/.test(text))
        throw invalid(values, 'build-version', `\`${text}\` is no version.`, 'Letters, digits and . + - _ ~ are accepted: 1.2.3-rc.1.');
    return text.replace(/^v(?=\d)/, '');
}
function checksumsOf(values) {
    const words = values.words('build-checksums');
    const known = ['sha256', 'sha512', 'files'];
    const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
    if (wrong !== undefined || (words.includes('off') && words.length > 1))
        throw invalid(values, 'build-checksums', `\`${words.join(' ')}\` is not accepted.`, 'Write any of sha256, sha512, files; or off alone.');
    return known.filter((name) => words.includes(name));
}
function sbomOf(values) {
    const words = values.words('build-sbom');
    const known = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];
    const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
    if (wrong !== undefined || (words.includes('off') && words.length > 1))
        throw invalid(values, 'build-sbom', `\`${words.join(' ')}\` is not accepted.`, `Write any of ${known.join(', ')}; or off alone.`);
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
        throw invalid(values, 'build-jobs', `expected a number from 1, got \`${text}\`.`, 'Write 2, or nothing.');
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
        throw invalid(values, 'build-source-date', `\`${text}\` is no time.`, 'Write seconds since 1970, or 2026-01-02T03:04:05Z.');
    return seconds;
}
function invalid(values, name, problem, hint) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
;// CONCATENATED MODULE: ./lib/host/node/copies.js




/** @param name makes a second name of a file */
function nodeCopies(name = promises_.link) {
    return {
        // Blocks are shared where the file system can do that.
        copy: (from, to) => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE),
        async link(from, to) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            try {
                await name(from, to);
            }
            catch (error) {
                if ((0,disk_error/* errorCode */.C)(error) !== 'EEXIST')
                    await copyBeside(from, to);
            }
        },
        async touch(path) {
            const now = new Date();
            await (0,promises_.utimes)(path, now, now);
        },
    };
}
async function copyBeside(from, to) {
    const beside = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(to), 'copy-'));
    try {
        const whole = (0,external_node_path_.join)(beside, 'whole');
        await (0,promises_.copyFile)(from, whole);
        await (0,promises_.rename)(whole, to);
    }
    finally {
        await (0,promises_.rm)(beside, { recursive: true, force: true });
    }
}

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

// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(11605);
;// CONCATENATED MODULE: ./lib/host/node/output-folder.js






/** Output folders on the machine's own disk. What a killed process gathered in one is removed by the next. */
function nodeOutput(stages, effects = (0,rename/* realRename */.fQ)()) {
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
        const to = this.#gathered(name);
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
        const to = this.#gathered(name);
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
                makeFolder((0,external_node_path_.join)(this.#folder, ...parts.slice(0, depth)));
            await (0,rename/* renameFile */.H5)(this.path(name), to, this.#effects);
        }
        catch (error) {
            throw error instanceof errors/* UserError */.y ? error : (0,disk_error/* diskError */.w)(error, to);
        }
    }
    discard() {
        return this.#stage.discard();
    }
    #gathered(name) {
        const path = this.path(name);
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
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
function makeFolder(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return void (0,external_node_fs_.mkdirSync)(path);
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
    const { http, clock, log, stages } = host;
    return {
        ...host,
        resources: nodeResources(),
        copies: nodeCopies(),
        open: openBytes,
        output: nodeOutput(stages),
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
;// CONCATENATED MODULE: ./lib/provenance/documents.js
/**
 * What is published about what is built: bills of materials, the audit, the provenance; undefined where nothing of it was
 * asked for. A part of a build gets models in place of documents about the whole, which `build merge` writes.
 * @throws UserError (the writer) COMMAND_FAILED; what `sign` throws
 */
function releaseDocuments(request, context, host) {
    if ((request.sbom ?? []).length === 0 && request.provenance !== true)
        return undefined;
    const started = context.clock.now();
    return async (task) => {
        const { writeDocuments } = await __webpack_require__.e(/* import() */ 2543).then(__webpack_require__.bind(__webpack_require__, 12543));
        return writeDocuments(task, { request, context, started }, host);
    };
}

// EXTERNAL MODULE: ./lib/provenance/names.js
var names = __webpack_require__(50323);
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
                const record = await runBuild(build, (0,changed_host/* changedHost */.$3)(host, changes), job);
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
    const bundle = await files.read(machine.path.join(output, names/* bundleName */.u1));
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
        'provenance-file': pathOf(names/* provenanceName */.HN),
        'audit-file': pathOf(names/* auditName */.J9),
        'bundle-path': pathOf(names/* bundleName */.u1),
    };
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
        // Who asks for signatures in their own log would have them printed here.
        git('-c', 'log.showSignature=false', 'show', '-s', '--format=%H %ct', 'HEAD'),
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

/***/ 50159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isKeepable),
/* harmony export */   o: () => (/* binding */ isWorthKeeping)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66190);

/** Go cleans folders of programs out of GOCACHE since then. */
const SINCE = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersion */ .SX)('1.24');
/** A linker that is not Go's own reads libraries of which Go knows nothing; a wrapper may do anything. */
const FOREIGN = /-(?:toolexec|linkmode|extld|extldflags|extar)\b/;
/**
 * Whether Go can tell that the programs of a row are up to date: it goes by what it has read itself (`go help cache`:
 * "The build cache does not detect changes to C libraries imported with cgo"). Pure.
 * @param goVersion `1.26.8`, `1.27.1 X:jsonv2`
 */
function isKeepable({ args, env, target }, goVersion) {
    const version = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersion */ .SX)(goVersion.split(' ')[0]);
    if (version === undefined || (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGoVersions */ .X_)(version, SINCE) < 0)
        return false;
    if (env.CGO_ENABLED !== '0' || ![null, 'default', 'exe', 'pie'].includes(target.buildmode))
        return false;
    return ![...args, env.GOFLAGS ?? ''].some((arg) => FOREIGN.test(arg));
}
/** Whether a later build could use any of them: a machine of GitHub's own ends with the job. */
function isWorthKeeping(rows, { gocache, goVersion }, { env }) {
    if (gocache === '' || env('RUNNER_ENVIRONMENT') === 'github-hosted')
        return false;
    return rows.some((row) => isKeepable(row, goVersion));
}


/***/ }),

/***/ 86096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ askIgnored),
/* harmony export */   P: () => (/* binding */ ignoreFile)
/* harmony export */ });
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

/***/ 12775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ narrow)
/* harmony export */ });
/**
 * Variables that keep a go command, and every compiler and linker that it runs, to some of the processors: `-p` is
 * GOMAXPROCS where nobody says otherwise. Nothing that they write depends on it.
 * @param width processors
 * @returns nothing where it may have all, and where the person has said how many
 */
function narrow(width, cores, { args, env }, variable) {
    const said = 'GOMAXPROCS' in env || Boolean(variable('GOMAXPROCS')) || [...args, ...words(env.GOFLAGS)].some(isWidth);
    if (said || width >= cores)
        return {};
    return { GOMAXPROCS: String(width) };
}
/** As the go command splits GOFLAGS, quotes aside. */
function words(flags) {
    return (flags ?? '').split(/[\s'"]+/);
}
function isWidth(flag) {
    return /^--?p=/.test(flag);
}


/***/ }),

/***/ 28379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildRows)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/build/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(57398);
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
    let linked = false;
    for (const action of actions) {
        if (typeof action?.Mode !== 'string')
            return null;
        const ran = action.Cmd !== undefined && action.Cmd !== null;
        if (action.Mode === 'link' && ran)
            linked = true;
        if (action.Mode !== 'build' || action.Package === 'unsafe')
            continue;
        packages++;
        if (!ran)
            hits++;
    }
    return packages === 0 ? null : { hits, packages, linked };
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

// EXTERNAL MODULE: ./lib/build/run/narrow.js
var narrow = __webpack_require__(12775);
;// CONCATENATED MODULE: ./lib/build/run/row.js




/** Milliseconds between two looks at what a build holds: each costs 2 to 5 ms, as it reads of all processes. */
const LOOK = 500;
const OUTPUT = 'out';
/** Before a row is to be built, so that a processor that becomes free does not wait for it. */
async function makeRowFolder(folder, { files, machine }) {
    await files.makeDirectory(machine.path.join(folder, OUTPUT));
}
/** One `go build`. Never throws for what is wrong with the program. @throws UserError TOOL_MISSING */
async function buildRow(task, host) {
    const { row, folder, directory, alone } = task;
    const { path } = host.machine;
    const env = (name) => host.machine.env(name);
    const graph = path.join(folder, 'actions.json');
    const output = path.join(folder, OUTPUT);
    const binaries = row.packages.map(({ name, file }) => path.join(output, binaryName(row, name, file)));
    if (!alone)
        await task.kept?.seed(row, binaries);
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
                        ...(0,narrow/* narrow */.s)(task.width, task.cores, row, env),
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
 * again, alone, when the others are done. A failure, and a binary that is refused, end what runs and what has not
 * begun, unless all are wanted.
 * @returns a result for each row, in the plan's order
 */
async function buildRows(task, host) {
    const { plan, request, signal } = task;
    const results = new Map();
    const running = new Map();
    const again = [];
    const waiting = [...plan.rows];
    const cores = host.resources.cores();
    const widths = (0,schedule/* planWidths */.t)(plan.rows, { jobs: plan.jobs, cores, memory: task.memory });
    // Those that fit into memory have all processors between them: one more would have its share twice.
    const jobs = Math.min(plan.jobs, (0,plan_plan/* rowsInMemory */._I)(task.memory));
    let stopped = signal?.aborted === true;
    let last = null;
    let failure;
    const stop = () => {
        stopped = true;
        for (const { program } of running.values())
            program?.end();
    };
    signal?.addEventListener('abort', stop);
    const judging = new Set();
    const folderOf = (row, alone) => host.machine.path.join(task.folder, `${plan.rows.indexOf(row)}${alone ? '-alone' : ''}`);
    const run = async (row, alone) => {
        const state = { memory: undefined, program: undefined };
        running.set(row, state);
        task.onEvent?.({ kind: 'started', row, alone });
        try {
            const built = await buildOne(row, alone, state);
            last = warmth(built) ?? last;
            if (stopped && endedByUs(built))
                return;
            const { check } = task;
            if (built.status !== 'built' || check === undefined)
                settle(row, alone, built);
            else
                judging.add(attempt(async () => {
                    // Its processor is free: the next one begins before this one is read.
                    await (0,promises_.setImmediate)();
                    settle(row, alone, await check(row, built));
                }));
        }
        finally {
            running.delete(row);
        }
    };
    function settle(row, alone, result) {
        if (result.killedForMemory && !alone)
            again.push(row);
        else {
            results.set(row.id, result);
            task.onEvent?.({ kind: 'ended', row, result });
            if (result.status === 'failed' && request.onFailure === 'stop' && !row.target.allowFailure)
                stop();
        }
    }
    async function attempt(work) {
        try {
            await work();
        }
        catch (error) {
            failure ??= error;
            stop();
        }
    }
    function buildOne(row, alone, state) {
        const width = widths.get(row.group) ?? cores;
        return buildRow({
            go: task.go,
            plan,
            row,
            directory: request.directory,
            folder: folderOf(row, alone),
            alone,
            width,
            cores,
            processes: Math.min(jobs, plan.rows.length) * width,
            ...(task.kept === undefined ? {} : { kept: task.kept }),
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
    }
    try {
        await Promise.all(plan.rows.map((row) => makeRowFolder(folderOf(row, false), host)));
        const pending = new Set();
        const begin = (row, alone) => {
            const work = attempt(() => run(row, alone)).finally(() => pending.delete(work));
            pending.add(work);
        };
        while (!stopped && (waiting.length > 0 || pending.size > 0)) {
            const row = (0,schedule/* nextRow */.e)({
                waiting,
                running: [...running].map(([{ group }, { memory }]) => ({ group, memory })),
                jobs,
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
            else if (running.size >= jobs)
                await Promise.race(pending);
            else
                await Promise.race([...pending, tick()]);
        }
        await Promise.all(pending);
        await Promise.all(judging);
        for (const row of again) {
            if (stopped)
                break;
            await attempt(async () => {
                await makeRowFolder(folderOf(row, true), host);
                await run(row, true);
            });
            await Promise.all(judging);
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

/***/ 74538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ parsePatterns),
/* harmony export */   Zx: () => (/* binding */ folderMayHold),
/* harmony export */   vZ: () => (/* binding */ matchesPatterns)
/* harmony export */ });
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


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ changedHost),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
/* unused harmony export changedVariables */
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


/***/ }),

/***/ 37597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ownTool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Ourselves, as documents name what wrote them. Bundles are two folders below the package, modules three. */
function ownTool(from = import.meta.dirname) {
    const name = 'setup-go-plus';
    for (const up of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..', '..')]) {
        try {
            const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, up, 'package.json'), 'utf8');
            const own = JSON.parse(text);
            if (own.name === name && own.version !== undefined)
                return { name, version: own.version };
        }
        catch {
            // Not that folder.
        }
    }
    // An action that somebody copied without its package.json still builds.
    return { name, version: 'unknown' };
}


/***/ }),

/***/ 50323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ provenanceName),
/* harmony export */   J9: () => (/* binding */ auditName),
/* harmony export */   pT: () => (/* binding */ modelSuffix),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/** What is written beside the artifacts. */
const provenanceName = 'provenance.json';
const auditName = 'audit.json';
/** A Sigstore bundle: the statement of provenance.json, signed. */
const bundleName = 'provenance.sigstore.json';
/** Continues the name of a binary in a part: its model, from which `build merge` writes the documents of the whole. */
const modelSuffix = '.bom-part.json';


/***/ }),

/***/ 68630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ promisedLength),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12586);


/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
async function readDocument(url, response, limit) {
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrl */ .B)(url);
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
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && error.code === 'HTTP_UNREACHABLE'
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('HTTP_TRUNCATED', `${place} ${what}`, {
        hint: 'The connection or a proxy on the way cuts downloads off: try again, or configure a mirror.',
        ...(cause === undefined ? {} : { cause }),
    });
}
async function inflate(body, place, limit) {
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    try {
        return gunzipSync(body, { maxOutputLength: limit });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(place, limit);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} says that it sends gzip, and does not`, { cause });
    }
}
function tooLarge(place, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} sends more than the ${limit} bytes that were expected at most`, {
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


/***/ })

};

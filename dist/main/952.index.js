export const id = 952;
export const ids = [952];
export const modules = {

/***/ 6353:
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

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 9952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planBuildStep: () => (/* binding */ planBuildStep)
});

// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(6868);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/binary/index.js + 6 modules
var binary = __webpack_require__(6772);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/inspect/expectations.js
var expectations = __webpack_require__(4512);
// EXTERNAL MODULE: ./lib/build/inspect/linker-values.js
var linker_values = __webpack_require__(5931);
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
            const searches = (0,binary/* searchesOf */.MB)(wanted, localFolders(machine));
            const values = checkableValues(row.args, asked, main);
            const texts = [...(searches.texts ?? []), ...values.map(({ value }) => value)];
            // Where it lies for the time being says nothing to anybody.
            const named = { ...reader, name: rowPackage.file };
            const seen = await readable(() => (0,binary/* inspectBinary */.wm)(named, { ...searches, texts }));
            if (seen instanceof errors/* UserError */.y)
                return { size, inspection: null, violations: [seen.message], warnings: [] };
            return {
                size,
                inspection: seen,
                violations: (0,binary/* checkExpectations */.Ez)(seen, wanted).map(({ message }) => message),
                warnings: values.filter(({ value }) => !stands(seen, value)).map(({ name }) => unset(name)),
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

// EXTERNAL MODULE: ./lib/build/run/rows.js + 4 modules
var rows = __webpack_require__(570);
;// CONCATENATED MODULE: ./lib/build/build-inspected.js


/** Builds all rows. One whose binaries are not what was promised is a failed one, before the next is begun. */
async function buildInspected(task, host) {
    const { plan, expect, facts } = task.prepared;
    const inspected = new Map();
    const refused = new Set();
    const built = await (0,rows/* buildRows */.k)({
        ...task,
        plan,
        check: async (row, result) => {
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
            return judged(result, binaries);
        },
        onEvent: (event) => {
            if (event.kind !== 'ended')
                return task.onEvent(event);
            const binaries = inspected.get(event.row.id) ?? [];
            const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
            const warnings = [...new Set(binaries.flatMap((binary) => binary.warnings))];
            task.onEvent({ kind: 'ended', row: event.row, result: resultOf(event.result), size, warnings });
        },
    }, host);
    const done = new Set(built.flatMap(({ id, status }) => (status === 'built' ? [id] : [])));
    return {
        results: built.map(resultOf),
        rows: plan.rows
            .filter(({ id }) => done.has(id))
            .map((row) => ({ row, binaries: inspected.get(row.id) ?? [] })),
        refused,
    };
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
    const { runCandidates, runChecks } = await __webpack_require__.e(/* import() */ 267).then(__webpack_require__.bind(__webpack_require__, 267));
    await host.files.makeDirectory(folder);
    const candidates = rows.flatMap(({ row, binaries }) => runCandidates(row, binaries));
    return runChecks({ candidates, run, roots: runRoots, folder }, host);
}
/** Builds a second time, elsewhere, and compares. Loaded only where it is asked for. */
async function reproduceBuilt(rows, { go, prepared: { plan, facts }, request, folder, signal }, host) {
    if (request.reproduce === 'off')
        return [];
    host.log.info('Building a second time, with another folder, cache, home, user, language and time zone');
    const { reproduce } = await __webpack_require__.e(/* import() */ 965).then(__webpack_require__.bind(__webpack_require__, 6965));
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
var environment = __webpack_require__(8415);
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
    const processes = withVariables(host.processes, environment/* plainEnvironment */.U);
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
var facts_source = __webpack_require__(6777);
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
var version = __webpack_require__(6190);
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


/**
 * The programs that these patterns name, all of one module.
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED with what the go command says, INPUT_INVALID
 */
async function findMains(go, { directory, packages, tags }, { processes, files, machine }) {
    // -find: what they import is not asked for, so that nothing is downloaded yet.
    const { code, stdout, stderr } = await processes.run({
        program: go,
        args: ['list', '-find', '-json', `-tags=${tags.join(',')}`, '--', ...packages],
        cwd: directory,
    });
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
    const host = { ...given, processes: withVariables(given.processes, environment/* plainEnvironment */.U) };
    const ask = async (...args) => {
        const { code, stdout, stderr } = await host.processes.run({ program: go, args, cwd: directory });
        if (code === 0)
            return stdout;
        throw new errors/* UserError */.y('COMMAND_FAILED', `go ${args.join(' ')}: ${stderr.trim().split('\n')[0] ?? ''}`, {
            hint: 'The Go in use must be a whole one of Go 1.9 or newer.',
        });
    };
    const [env, ports, { mains, module }, tree] = await Promise.all([
        ask('env', '-json', 'GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH', 'GOWORK').then((text) => JSON.parse(text)),
        ask('tool', 'dist', 'list', '-json').then(parsePorts),
        findMains(go, request, host),
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
var tool_cache_root = __webpack_require__(7281);
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
    const { openToolchains } = await Promise.all(/* import() */[__webpack_require__.e(197), __webpack_require__.e(226)]).then(__webpack_require__.bind(__webpack_require__, 8389));
    const toolchains = openToolchains({ go, zig: zig ?? { use: 'auto', version: null }, toolCache: (0,tool_cache_root/* toolCacheRoot */.H)(host.machine) }, { ...host, openBytes: host.open });
    for (const target of wanting)
        found.set(target.id, await toolchains.find(target));
    return found;
}

// EXTERNAL MODULE: ./lib/go/nearest.js
var nearest = __webpack_require__(9140);
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
var plan_plan = __webpack_require__(7398);
// EXTERNAL MODULE: ./lib/build/record/redact.js
var redact = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/build/targets/parse.js
var parse = __webpack_require__(3238);
// EXTERNAL MODULE: ./lib/build/targets/variants.js
var variants = __webpack_require__(567);
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
    const expect = new Map(plan.rows.map((row) => [
        row.id,
        row.packages.map((rowPackage) => (0,expectations/* rowExpectations */.I)(plan, row, rowPackage, request.expect)),
    ]));
    return { facts, plan, expect };
}
/** `1.27.1 X:jsonv2`, `devel go1.28-8f2a…`; what cannot be told is taken for one that knows everything. */
function versionOf({ goVersion }) {
    const text = /(\d+\.\d+[^\s-]*)/.exec(goVersion)?.[1] ?? '';
    const newest = { major: 1, minor: 999, patch: undefined, prerelease: undefined, suffix: undefined };
    return (0,version/* parseGoVersion */.SX)(text) ?? { text: goVersion, ...newest };
}

// EXTERNAL MODULE: ./lib/cache/glob.js
var glob = __webpack_require__(4538);
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
var record_name = __webpack_require__(405);
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

// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
;// CONCATENATED MODULE: ./lib/build/record/read.js

/**
 * Reads a record that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError RECORD_INVALID with the key
 */
async function readRecord(bytes, name) {
    const { recordSchema } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 1861));
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
        else if ((await (0,checksums_digest/* digestFile */.T)(full(file), 'sha256', host.open)).digest !== sha256)
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

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

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
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
async function gatherRows({ rows, extra, sourceDate, sha512, cores }, output, { open, files }) {
    const limit = pLimit(cores);
    const artifact = async (file, about) => {
        const path = output.path(file);
        const { digest, size } = await (0,checksums_digest/* digestFile */.T)(path, 'sha256', open);
        return {
            artifact: { file, size, sha256: digest, ...about },
            sha512: sha512 ? (await (0,checksums_digest/* digestFile */.T)(path, 'sha512', open)).digest : null,
        };
    };
    async function gatherRow({ row, binaries }) {
        const found = [];
        const inside = extra.map(({ name, path }) => ({ name, path, executable: null }));
        for (const { file, path, importPath, inspection } of binaries) {
            const about = { target: row.id, package: importPath };
            await output.take(file, path);
            found.push(await artifact(file, { kind: 'binary', ...about, binary: binaryFacts(inspection) }));
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
        const gathered = await gatherRows({ ...task, sha512: request.checksums.includes('sha512') }, output, host);
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
    throw new BuildFailure('EXPECTATION_FAILED', `${first.file} does not run as it should${first.by === null ? '' : ` (${first.by})`}: ${first.why}.${others}`, 'Nothing was published. Build that target alone, and run it by hand.', record);
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
async function build(request, { go, only, signal, onEvent = () => { } }, host) {
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
        return await buildAndPublish({ go, prepared, request, folder, onEvent, ...stop }, host);
    }
    finally {
        await host.files.remove(folder);
    }
}
async function buildAndPublish(task, host) {
    const { prepared, request, folder, signal, onEvent } = task;
    const { facts, plan } = prepared;
    const { path } = host.machine;
    const { results, rows, refused } = await buildInspected(task, host);
    const shown = (0,redact/* redactPlan */.n)(plan);
    let record = { schema: 1, plan: shown, results, artifacts: [], runs: [], reproduced: [] };
    signal?.throwIfAborted();
    refuseFailed(record, refused);
    await refuseChangedTree(request.directory, plan, host);
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
        ignore: plan.source === null ? 'outside' : await askIgnored(request.output, request.directory, host),
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

;// CONCATENATED MODULE: ./lib/build/targets/flags.js
/** Flags that would take away what the plan is made of: where binaries go, and for what they are. */
const OURS = /^--?(?:o|C|n|i|work|toolexec|debug-[a-z]+|json)(?:=|$)/;
/** The first of these that is no flag of `go build`, or one that this build must set itself. */
function refusedFlag(flags) {
    return flags.find((flag) => !flag.startsWith('-') || OURS.test(flag));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/build/targets/issue.js
var issue = __webpack_require__(7282);
// EXTERNAL MODULE: ./lib/build/targets/schema.js
var schema = __webpack_require__(9230);
;// CONCATENATED MODULE: ./lib/build/targets/object.js





/**
 * A target with settings. Two where `cgo` is a list.
 * @throws UserError TARGET_INVALID naming the key, what is expected there, and the place
 */
function parseTargetObject(value, { at, resolve }) {
    const checked = schema/* targetSchema */.tX.safeParse(value);
    if (!checked.success) {
        const { problem, hint } = (0,issue/* describeIssue */.n)(checked.error.issues[0]);
        throw (0,parse/* invalid */.Gq)(object_shortened(value), problem, at, hint);
    }
    const object = checked.data;
    const text = nameOf(object);
    const refuse = (problem, hint) => {
        throw (0,parse/* invalid */.Gq)(text, problem, at, hint);
    };
    refuseSecondName(object, refuse);
    const ask = (0,parse/* parseTarget */.hu)(text, at);
    if (ask.exclude)
        refuse('what is left out has no settings', 'Write it as text: "!windows/386".');
    if (ask.cgo !== null && object.cgo !== undefined)
        refuse('cgo is said twice', 'Write it once: as +cgo or -cgo, or as the key `cgo`.');
    if (ask.settings.toolchain !== undefined && object.toolchain !== undefined)
        refuse('the toolchain is said twice', 'Write it once: after @, or as the key `toolchain`.');
    refuseIdle(object, ask, refuse);
    const plain = settingsOf(object, refuse);
    const forC = { ...ask.settings, ...cSettingsOf(object, resolve) };
    const choices = object.cgo === undefined ? [ask.cgo] : [...new Set([object.cgo].flat())];
    const whole = { ...ask, text: choices.length > 1 ? text : withSign(text, object.cgo) };
    // What is about C says nothing about a build without it.
    return choices.map((cgo) => ({ ...whole, cgo, settings: cgo === false ? plain : { ...plain, ...forC } }));
}
function nameOf({ target, goos, goarch, variant }) {
    if (target !== undefined)
        return target.trim();
    const parts = [goos ?? '*', goarch ?? '*', ...(variant === undefined ? [] : [variant])];
    return parts.join('/');
}
function withSign(text, cgo) {
    const [only] = [cgo].flat();
    if (only === undefined)
        return text;
    return text.replace(/^(.+?)(@[a-z]+)?$/, `$1${only ? '+cgo' : '-cgo'}$2`);
}
function refuseSecondName({ target, goos, goarch, variant }, refuse) {
    if (target !== undefined && (goos !== undefined || goarch !== undefined || variant !== undefined))
        refuse('it is said twice', 'Write `target: linux/amd64/v3`, or goos, goarch and variant.');
    if (target === undefined && (goos === undefined || goarch === undefined))
        refuse(`${goos === undefined ? 'goos' : 'goarch'} is missing`, 'Write `target: linux/amd64`, or both goos and goarch; "*" stands for any.');
}
/** What would have no effect at all was meant for another target. */
function refuseIdle(object, { match, cgo: asked }, refuse) {
    const forC = ['toolchain', 'libc', 'cc', 'cxx', 'sysroot'].find((key) => object[key] !== undefined);
    if (forC !== undefined && (object.cgo ?? asked) === false)
        refuse(`${forC} is about C code, and cgo is false`, 'Set cgo to true, or leave it out.');
    if (object.libc !== undefined && !('set' in match) && !['linux', '*'].includes(match.goos))
        refuse('libc is chosen for Linux alone', 'Leave it out.');
}
function settingsOf(object, refuse) {
    const { tags, ldflags, flags, env, buildmode, expect, run } = object;
    const flagList = listOf(flags, /\r?\n/);
    const wrong = refusedFlag(flagList);
    if (wrong !== undefined)
        refuse(`\`${wrong}\` is not accepted in flags`, 'A flag with its value after `=`: -gcflags=all=-l.');
    return {
        ...(tags === undefined ? {} : { tags: listOf(tags, /[\s,]+/) }),
        ...(ldflags === undefined ? {} : { ldflags: ldflags.trim() }),
        ...(flags === undefined ? {} : { flags: flagList }),
        ...(env === undefined ? {} : { env: variablesOf(env, refuse) }),
        ...(buildmode === undefined ? {} : { buildmode }),
        ...(expect === undefined ? {} : { expect }),
        ...(run === undefined ? {} : { run: runOf(run, refuse) }),
        ...(object['allow-failure'] === undefined ? {} : { allowFailure: object['allow-failure'] }),
    };
}
function cSettingsOf({ toolchain, libc, cc, cxx, sysroot }, resolve) {
    return {
        ...(toolchain === undefined ? {} : { toolchain }),
        ...(libc === undefined ? {} : { libc: libcOf(libc) }),
        ...(cc === undefined ? {} : { cc: cc.trim() }),
        ...(cxx === undefined ? {} : { cxx: cxx.trim() }),
        ...(sysroot === undefined ? {} : { sysroot: resolve(sysroot.trim()) }),
    };
}
function libcOf(text) {
    const version = schema/* libcPattern */.dG.exec(text)?.[1] ?? null;
    return { name: text === 'musl' ? 'musl' : 'gnu', version };
}
function runOf(run, refuse) {
    const usual = { args: ['--version'], exitCode: 0, output: null };
    if (run === true)
        return usual;
    const { args, output, 'exit-code': exitCode } = run;
    if (output !== undefined && !isExpression(output))
        refuse(`${JSON.stringify(output)} in run.output is no regular expression`, 'As JavaScript writes it: ^hello v1\\.');
    return {
        args: args ?? usual.args,
        exitCode: exitCode === undefined ? usual.exitCode : Number(exitCode),
        output: output ?? usual.output,
    };
}
function isExpression(text) {
    try {
        new RegExp(text, 'm');
        return true;
    }
    catch {
        return false;
    }
}
/** What the target itself says, and what decides which Go is run. Windows takes names in any case. */
const SAID_ELSEWHERE = new Set([
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOROOT', 'GOTOOLCHAIN', 'SOURCE_DATE_EPOCH'],
    ...Object.values(variants/* variantRules */.$P).map(({ variable }) => variable),
]);
function variablesOf(env, refuse) {
    for (const [name, value] of Object.entries(env)) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            refuse(`${JSON.stringify(name)} in env is no name of a variable`, 'Letters, digits and _ are accepted.');
        if (SAID_ELSEWHERE.has(name.toUpperCase()))
            refuse(`env may not set ${name}`, 'The target itself says for what is built, and the build by which Go.');
        if (value.includes('\0'))
            refuse(`the value of ${name} in env has a NUL`, 'No system can pass it.');
    }
    return env;
}
function listOf(value, separator) {
    return [value ?? []]
        .flat()
        .flatMap((text) => text.split(separator))
        .map((text) => text.trim())
        .filter((text) => text !== '');
}
function object_shortened(value) {
    const { target, goos, goarch } = (value ?? {});
    if (typeof target === 'string')
        return target;
    return typeof goos === 'string' ? `${goos}/${typeof goarch === 'string' ? goarch : '*'}` : 'with settings';
}

// EXTERNAL MODULE: ./lib/build/targets/written.js
var written = __webpack_require__(850);
;// CONCATENATED MODULE: ./lib/build/targets/list.js




/**
 * Targets as an input, a flag or the config gives them: lines of text, or a YAML or JSON list whose items are such text or
 * objects with settings.
 * @throws UserError TARGET_INVALID
 */
function parseTargetList(text, { at, items }, resolve) {
    const place = (index) => items?.[index] ?? at;
    if (!isList(text)) {
        const lines = text.split(/\r?\n/);
        const each = items?.length === lines.length;
        return lines.flatMap((line, index) => (0,parse/* parseTargets */.Sx)(line, each ? place(index) : at));
    }
    return readList(text, at).flatMap((item, index) => {
        const position = place(index);
        if (typeof item === 'string')
            return (0,parse/* parseTargets */.Sx)(item, position);
        return parseTargetObject(item, { resolve, ...(position === undefined ? {} : { at: position }) });
    });
}
/** No target begins so: neither GOOS nor a set, `!` or a comment. */
function isList(text) {
    const first = text.split(/\r?\n/).find((line) => !/^\s*(?:#|$)/.test(line));
    return first !== undefined && /^\s*(?:\[|\{|-(?:\s|$))/.test(first);
}
function readList(text, at) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, {
        lineCounter: lines,
        merge: false,
        uniqueKeys: true,
        logLevel: 'silent',
    });
    const refuse = (why, offset) => {
        const { line } = lines.linePos(offset);
        throw (0,parse/* invalid */.Gq)((text.split(/\r?\n/)[line - 1] ?? '').trim(), `it is in a list that cannot be read, line ${line}: ${why}`, at, 'Items are targets as text, or maps such as `- {target: linux/amd64, cgo: true}`.');
    };
    const broken = document.errors[0];
    if (broken !== undefined)
        refuse(broken.message.split('\n')[0].replace(/ at line.*$/, ''), broken.pos[0]);
    (0,dist.visit)(document, {
        Node(_, node) {
            if ((0,dist.isAlias)(node) || ('anchor' in node && node.anchor))
                refuse('anchors and aliases are not accepted; text that begins with * needs quotes', node.range?.[0] ?? 0);
        },
    });
    const [warning] = document.warnings;
    if (warning !== undefined)
        refuse('text that begins with ! needs quotes', warning.pos[0]);
    if (!(0,dist.isSeq)(document.contents))
        refuse('it is no list', 0);
    (0,written/* writtenNumbers */.I)(document.contents);
    return document.toJS();
}

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
function parseBuildRequest(values, { path, cwd }) {
    const directory = path.resolve(cwd, values.text('working-directory') ?? '.');
    return {
        directory,
        packages: values.words('build-packages'),
        targets: asksOf(values, (name) => path.resolve(directory, name)),
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
        run: parse_runOf(values),
        runRoots: values.lines('build-run-roots').map((root) => path.resolve(directory, root)),
        zig: parseZigSetting(values.text('build-zig') ?? 'auto', values.origin('build-zig').label, { path }),
        expect: expectOf(values),
        jobs: jobsOf(values),
        onFailure: values.choice('build-on-failure') ?? 'stop',
        requireClean: { auto: null, true: true, false: false }[values.choice('build-require-clean') ?? 'auto'],
        sourceDate: sourceDateOf(values),
    };
}
function asksOf(values, resolve) {
    return parseTargetList(values.text('targets') ?? 'host', values.origin('targets'), resolve);
}
function flagsOf(values) {
    const flags = values.lines('build-flags');
    const wrong = refusedFlag(flags);
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
function expectOf(values) {
    const { label } = values.origin('build-expect');
    const text = values.text('build-expect') ?? '';
    if (text.startsWith('{'))
        return (0,binary/* parseExpect */.t2)(mapOf(text, label), label);
    const pairs = values.lines('build-expect');
    return pairs.length === 0 ? null : (0,binary/* parseExpectPairs */.Qq)(pairs, label);
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
function parse_runOf(values) {
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

// EXTERNAL MODULE: ./lib/transfer/transfer.js + 1 modules
var transfer = __webpack_require__(9108);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
            read: (offset, length) => readFully(descriptor, path, offset, length),
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
function readFully(descriptor, path, offset, length) {
    const bytes = new Uint8Array(length);
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(1605);
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
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/host/node/resources.js


/** Of this machine, or of the container that we are in. */
function nodeResources() {
    return {
        cores: () => Math.max(1, Math.min((0,external_node_os_.availableParallelism)(), cgroupCores() ?? Number.POSITIVE_INFINITY)),
        // Node before 20.13 does not know of a container's limit.
        memory: () => Math.min((0,external_node_os_.freemem)(), process.availableMemory?.() ?? Number.POSITIVE_INFINITY),
        processorTimes() {
            let idle = 0;
            let total = 0;
            for (const { times } of (0,external_node_os_.cpus)()) {
                idle += times.idle;
                total += times.idle + times.user + times.nice + times.sys + times.irq;
            }
            return { idle, total };
        },
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

// EXTERNAL MODULE: ./lib/setup/check.js
var check = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/action/build.js












/**
 * The build of the main step. Inputs are read before a Go is brought, so that a mistyped target costs nothing.
 * @throws UserError INPUT_INVALID, TARGET_INVALID, CONFIG_INVALID
 */
function planBuildStep(values, host, job) {
    const request = parseBuildRequest(values, host.machine);
    const only = values.words('build-only');
    const summary = values.boolean('job-summary');
    return {
        async run({ sdk }, changes) {
            const stop = interruption();
            const build = { request, only, go: (0,check/* goProgram */.j)(sdk, host.machine), signal: stop.signal };
            try {
                const record = await runBuild(build, changedHost(host, changes), job);
                if (summary)
                    job.summary(renderBuildSummary(record));
                await job.outputs(outputsOf(record, request, host.machine));
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
async function runBuild({ request, only, go, signal }, host, job) {
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
        const record = await build(request, { go, signal, onEvent, ...part }, nodeBuildHost(host));
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
    return {
        artifacts: JSON.stringify(artifacts),
        'artifacts-folder': output,
        'checksums-file': sums === undefined ? '' : path.join(output, sums),
    };
}


/***/ }),

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compareDotted)
/* harmony export */ });
/** Orders `2.3.2` < `2.17` < `2.34`: field by field as numbers; a missing field is older than 0. */
function compareDotted(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = (left[index] ?? -1) - (right[index] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 4162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PT_LOAD),
/* harmony export */   x: () => (/* binding */ readElfHeader)
/* harmony export */ });
const PT_LOAD = 1;
const SHT_NOBITS = 8;
/** e_phnum where the real number stands in section 0. */
const PN_XNUM = 0xffff;
/** e_shstrndx likewise. */
const SHN_XINDEX = 0xffff;
/** Objects of generated C++ reach a hundred thousand; programs have some dozens. */
const MOST_ENTRIES = 250_000;
/** The ELF header with both of its tables (gABI chapters 4 and 5). @throws UserError BINARY_INVALID */
function readElfHeader(view, bits) {
    const wide = bits === 64;
    const header = {
        bits,
        abi: view.u8(7, 'the ELF header'),
        type: view.u16(16, 'the ELF header'),
        machine: view.u16(18, 'the ELF header'),
    };
    const word = (at) => view.word(at, bits, 'the ELF header');
    const short = (at) => view.u16(at, 'the ELF header');
    const counts = wide ? 54 : 42;
    const sections = readSections(view, bits, {
        offset: word(wide ? 40 : 32),
        entrySize: short(counts + 4),
        count: short(counts + 6),
        names: short(counts + 8),
    });
    const count = short(counts + 2);
    const segments = readSegments(view, bits, {
        offset: word(wide ? 32 : 28),
        entrySize: short(counts),
        count: count === PN_XNUM && sections.first !== undefined ? sections.first.info : count,
    });
    return { ...header, segments, sections: sections.all };
}
function readSegments(view, bits, { offset, entrySize, count }) {
    if (count === 0)
        return [];
    if (count > MOST_ENTRIES)
        throw view.invalid(offset, `at most ${MOST_ENTRIES} ELF program headers, not ${count}`);
    const least = bits === 64 ? 56 : 32;
    if (entrySize < least)
        throw view.invalid(bits === 64 ? 54 : 42, `program headers of ${least} bytes or more`);
    const table = view.part(offset, count * entrySize, `${count} ELF program headers`);
    const segments = [];
    for (let index = 0; index < count; index += 1) {
        const at = index * entrySize;
        const word = (wide, narrow) => table.word(at + (bits === 64 ? wide : narrow), bits, 'an ELF program header');
        const segment = {
            type: table.u32(at, 'an ELF program header'),
            flags: table.u32(at + (bits === 64 ? 4 : 24), 'an ELF program header'),
            offset: word(8, 4),
            address: word(16, 8),
            fileSize: word(32, 16),
        };
        // What is loaded must be there: this is how a truncated download shows.
        if (segment.type === PT_LOAD) {
            view.part(segment.offset, segment.fileSize, `the bytes of ELF segment ${index}`);
        }
        segments.push(segment);
    }
    return segments;
}
/** Programs run without any; strip tools leave them. Where they are named they must be there. */
function readSections(view, bits, { offset, entrySize, count, names }) {
    if (offset === 0)
        return { all: [], first: undefined };
    const least = bits === 64 ? 64 : 40;
    if (entrySize < least)
        throw view.invalid(bits === 64 ? 58 : 46, `section headers of ${least} bytes or more`);
    const zeroth = view.part(offset, entrySize, 'ELF section header 0');
    const first = { info: zeroth.u32(bits === 64 ? 44 : 28, 'ELF section header 0') };
    const all = count === 0 ? zeroth.word(bits === 64 ? 32 : 20, bits, 'ELF section header 0') : count;
    const stringsIndex = names === SHN_XINDEX ? zeroth.u32(bits === 64 ? 40 : 24, 'ELF section header 0') : names;
    if (all > MOST_ENTRIES)
        throw view.invalid(offset, `at most ${MOST_ENTRIES} ELF sections, not ${all}`);
    const table = view.part(offset, all * entrySize, `${all} ELF section headers`);
    const raw = Array.from({ length: all }, (_, index) => readSection(table, bits, index * entrySize));
    const strings = raw[stringsIndex];
    const named = strings !== undefined && stringsIndex !== 0 && strings.type !== SHT_NOBITS;
    const texts = named ? view.part(strings.offset, strings.size, 'the ELF section names') : undefined;
    return {
        all: raw.map(({ nameAt, ...section }) => ({ ...section, name: sectionName(texts, nameAt) })),
        first,
    };
}
function readSection(table, bits, at) {
    const word = (wide, narrow) => table.word(at + (bits === 64 ? wide : narrow), bits, 'an ELF section header');
    return {
        nameAt: table.u32(at, 'an ELF section header'),
        type: table.u32(at + 4, 'an ELF section header'),
        address: word(16, 12),
        offset: word(24, 16),
        size: word(32, 20),
    };
}
/** Names of C++ sections are long; only the beginning of one tells anything here. */
function sectionName(texts, at) {
    if (texts === undefined || at >= texts.size)
        return '';
    return texts.name(at, Math.min(64, texts.size - at), 'an ELF section name');
}


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ expectSchema)
/* harmony export */ });
/* unused harmony export expectJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2539);



const dotted = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+(?:\.\d+){1,3}$/, 'expected a version such as 2.28, in quotes');
const flag = (text) => zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe(text).optional();
const word = (text) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe(text).optional();
const words = (text) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).describe(text).optional();
/**
 * What a binary was promised to be. Each key is optional. A key about something that a format has not got (RELRO of a
 * PE file, glibc of a static program) is met by it, so that one set of expectations can serve a whole matrix.
 */
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['elf', 'pe', 'mach-o', 'universal', 'wasm']).describe('The file format.').optional(),
    goos: word('GOOS, as the headers and the Go build information say it.'),
    goarch: word('GOARCH, likewise. In a universal Mach-O each image must be of it.'),
    variant: word('The CPU level that it was built for: v3 (GOAMD64), 7 (GOARM), v8.0 (GOARM64), softfloat (GOMIPS).'),
    linkage: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['static', 'dynamic'])
        .describe('static: loads no library, or only those that are the system itself (libSystem, kernel32.dll). dynamic: loads some.')
        .optional(),
    interpreter: word('ELF: the dynamic loader, such as /lib64/ld-linux-x86-64.so.2.'),
    libc: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['glibc', 'musl', 'bionic']).describe('ELF: the C library it is linked with.').optional(),
    maxGlibc: dotted
        .describe('ELF: the oldest glibc that must be able to run it: 2.28 is RHEL 8, 2.31 Debian 11 and Ubuntu 20.04.')
        .optional(),
    maxGlibcxx: dotted.describe('ELF: likewise for GLIBCXX symbols of libstdc++, such as 3.4.25.').optional(),
    maxMacos: dotted.describe('Mach-O: the oldest macOS that must be able to run it.').optional(),
    needed: words('The only libraries that it may load; * stands for any characters. [] allows none.'),
    stripped: flag('true: neither symbols nor DWARF. false: both.'),
    dwarf: flag('Whether there is DWARF.'),
    symbols: flag('Whether there is a symbol table.'),
    pie: flag('Loaded at any address (ASLR).'),
    nx: flag('No executable stack (DEP).'),
    relro: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'partial', 'full']).describe('ELF: at least this.').optional(),
    canary: flag('C code checks for overrun stack buffers.'),
    cfg: flag('PE: Control Flow Guard.'),
    highEntropy: flag('PE: 64-bit address randomisation.'),
    signed: flag('PE, Mach-O: a signature is there, an ad hoc one too. It is not verified.'),
    subsystem: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['console', 'windows']).describe('PE: with a console, or without.').optional(),
    go: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .refine(isSpec, 'expected a Go version or a range of them, in quotes')
        .describe('The Go version: 1.26.8, a line such as 1.26, or a range such as >=1.25.')
        .optional(),
    path: word('The package that was built.'),
    module: word('The main module.'),
    moduleVersion: word('The version of the main module, such as v1.2.3.'),
    cgo: flag('CGO_ENABLED.'),
    trimpath: flag('Built with -trimpath.'),
    race: flag('Built with -race.'),
    buildmode: word('-buildmode: exe, pie, c-shared, …'),
    tags: words('The build tags, in any order.'),
    settings: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .describe('Any lines that `go version -m` prints as `build`.')
        .optional(),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[0-9a-fA-F]{7,64}$/, 'expected a commit hash of 7 or more hex digits, in quotes')
        .describe('The commit, whole or its beginning.')
        .optional(),
    cleanVcs: flag('true: built from a work tree without changes (vcs.modified=false).'),
    contains: words('Texts that must be in the file: values that -ldflags -X set.'),
    localPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1))], 'expected false, or a list of folders')
        .describe('false: no path of the building machine (its home, work and temporary folders) nor of anybody’s home folder. A list: nor below these folders.')
        .optional(),
});
/** JSON Schema 2020-12, for editors and the config's schema. */
function expectJsonSchema() {
    return {
        ...z.toJSONSchema(expectSchema),
        title: 'what setup-go-plus inspect expects of a binary',
    };
}
function isSpec(text) {
    try {
        (0,_go_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpec */ .F9)(text, 'go');
        return true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ez: () => (/* reexport */ checkExpectations),
  rs: () => (/* reexport */ search/* containsText */.rs),
  wm: () => (/* reexport */ inspect/* inspectBinary */.w),
  t2: () => (/* reexport */ parseExpect),
  Qq: () => (/* reexport */ parseExpectPairs),
  MB: () => (/* reexport */ searchesOf)
});

// UNUSED EXPORTS: expectJsonSchema, expectSchema, findLocalPaths, levelOf, parseExpectFile

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

// EXTERNAL MODULE: ./lib/go/spec.js
var spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(6190);
// EXTERNAL MODULE: ./lib/go/levels.js
var levels = __webpack_require__(31);
;// CONCATENATED MODULE: ./lib/binary/go/level.js

/** The CPU level in the build information; undefined before Go 1.18, and for CPUs that have none. */
function levelOf({ arch, go }) {
    const name = arch !== null && Object.hasOwn(levels/* LEVEL_VARIABLES */.z, arch) ? levels/* LEVEL_VARIABLES */.z[arch] : undefined;
    const value = name === undefined ? undefined : go?.settings[name];
    return name === undefined || value === undefined ? undefined : { name, value };
}

;// CONCATENATED MODULE: ./lib/binary/expect/go.js



/** What Go's build information tells. */
const goChecks = {
    variant: (wanted, image) => ofGo(wanted, image, () => {
        const level = levelOf(image);
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
var dotted = __webpack_require__(7877);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/nearest.js
var nearest = __webpack_require__(9140);
// EXTERNAL MODULE: ./lib/binary/expect/schema.js
var schema = __webpack_require__(4220);
;// CONCATENATED MODULE: ./lib/binary/expect/parse.js




/** @param source who says so, for messages: `--expect` @throws UserError CONFIG_INVALID with the key and what would be accepted */
function parseExpect(value, source) {
    const checked = schema/* expectSchema */.N.safeParse(value);
    if (checked.success)
        return checked.data;
    throw explain(checked.error.issues[0], source, undefined);
}
/** YAML or JSON. A version needs no quotes: a number is read by its own spelling. @throws UserError CONFIG_INVALID with line and column */
async function parseExpectFile(text, path) {
    const { isAlias, isScalar, LineCounter, parseDocument, visit } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken !== undefined) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw invalid(broken.message.split('\n')[0], path, { path, line, column: col });
    }
    let alias = false;
    visit(document, {
        Node(_, node) {
            alias ||= isAlias(node);
            // 2.30 is no number: as one it would be 2.3, which is another glibc.
            if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
                node.value = node.source;
        },
    });
    if (alias)
        throw invalid('aliases are not accepted', path, undefined);
    const checked = expectSchema.safeParse(document.toJS() ?? {});
    if (checked.success)
        return checked.data;
    const issue = checked.error.issues[0];
    throw explain(issue, path, positionOf(issue, document, lines, path));
}
/** `key=value` as a command line gives it: lists by commas, `settings.NAME=value`. @throws UserError CONFIG_INVALID */
function parseExpectPairs(pairs, source) {
    const values = new Map();
    const settings = [];
    for (const pair of pairs) {
        const at = pair.indexOf('=');
        const [key, text] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
        if (at < 0)
            throw invalid(`${JSON.stringify(pair)} is not of the form key=value`, source, undefined);
        if (key.startsWith('settings.'))
            settings.push([key.slice('settings.'.length), text]);
        else if (values.has(key))
            throw invalid(`\`${key}\` is given twice`, source, undefined);
        else
            values.set(key, readValue(key, text));
    }
    if (settings.length > 0)
        values.set('settings', Object.fromEntries(settings));
    return parseExpect(Object.fromEntries(values), source);
}
const expectKeys = Object.keys(schema/* expectSchema */.N.shape);
function readValue(key, text) {
    const shape = schema/* expectSchema */.N.shape;
    const type = Object.hasOwn(shape, key) ? shape[key].unwrap() : undefined;
    const boolean = { true: true, false: false }[text];
    if (type instanceof schemas/* ZodBoolean */.WFD || (type instanceof schemas/* ZodUnion */.fZ7 && boolean !== undefined))
        return boolean ?? text;
    if (type instanceof schemas/* ZodArray */.naA || type instanceof schemas/* ZodUnion */.fZ7)
        return text.split(',').filter((item) => item !== '');
    return text;
}
function explain(issue, source, at) {
    const key = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
        const unknown = issue.keys[0];
        const near = (0,nearest/* nearest */.p)(unknown, [...expectKeys]);
        const guess = near === undefined ? '' : ` Did you mean ${near}?`;
        return invalid(`\`${unknown}\` is nothing that can be expected of a binary.${guess}`, source, at);
    }
    return invalid(key === '' ? 'it is not a map of keys' : `\`${key}\`: ${issue.message}`, source, at);
}
function positionOf(issue, document, lines, path) {
    const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    const contents = document.contents;
    const pair = contents?.items?.find(({ key }) => key?.value === name);
    const { line, col } = lines.linePos(pair?.key?.range?.[0] ?? 0);
    return { path, line, column: col };
}
function invalid(problem, source, at) {
    const where = at === undefined ? source : `${source}:${at.line}:${at.column}`;
    return new errors/* UserError */.y('CONFIG_INVALID', `${where}: ${problem.replace(/[.?]?$/, (end) => end || '.')}`, {
        hint: `Keys: ${expectKeys.join(', ')}. docs/inspect.md says what each means.`,
        ...(at === undefined ? {} : { at }),
    });
}

// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(830);
// EXTERNAL MODULE: ./lib/binary/local-paths.js
var local_paths = __webpack_require__(523);
// EXTERNAL MODULE: ./lib/binary/search.js
var search = __webpack_require__(9857);
;// CONCATENATED MODULE: ./lib/binary/index.js
/** Reading binaries from their bytes, and holding them to what was promised. */










/***/ }),

/***/ 830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ inspectBinary)
});

// EXTERNAL MODULE: ./lib/binary/search.js
var search = __webpack_require__(9857);
// EXTERNAL MODULE: ./lib/go/unquote.js
var unquote = __webpack_require__(6655);
;// CONCATENATED MODULE: ./lib/binary/go/module-info.js

/**
 * The lines that `go version -m` prints, as runtime/debug writes them. Where Go's own parser refuses a line, it is
 * passed over here: what the other lines say still holds, and a missing setting fails the expectation that names it.
 */
function parseModuleInfo(text) {
    let path = null;
    let main = null;
    let last = null;
    const deps = [];
    const settings = [];
    for (const line of text.split('\n')) {
        const tab = line.indexOf('\t');
        const rest = line.slice(tab + 1);
        switch (line.slice(0, Math.max(tab, 0))) {
            case 'path':
                path = rest;
                break;
            case 'mod':
                last = parseModule(rest);
                main = last;
                break;
            case 'dep':
                last = parseModule(rest);
                if (last !== null)
                    deps.push(last);
                break;
            case '=>':
                if (last !== null)
                    last.replacedBy = parseModule(rest);
                last = null;
                break;
            case 'build': {
                const setting = parseSetting(rest);
                if (setting !== undefined)
                    settings.push(setting);
                break;
            }
        }
    }
    return { path, main, deps, settings: Object.fromEntries(settings) };
}
function parseModule(text) {
    const [path, version, sum, ...more] = text.split('\t');
    if (path === undefined || version === undefined || more.length > 0)
        return null;
    return { path, version, sum: sum === undefined || sum === '' ? null : sum, replacedBy: null };
}
/** `key=value`, each quoted as Go quotes strings where it holds a blank or a quote. */
function parseSetting(text) {
    const key = /^["`]/.test(text) ? (0,unquote/* cutQuoted */.H)(text) : cutPlain(text);
    if (key === undefined || key.value === '' || !key.rest.startsWith('='))
        return undefined;
    const raw = key.rest.slice(1);
    if (!/^["`]/.test(raw))
        return [key.value, raw];
    const value = (0,unquote/* cutQuoted */.H)(raw);
    return value === undefined || value.rest !== '' ? undefined : [key.value, value.value];
}
function cutPlain(text) {
    const at = text.indexOf('=');
    return at < 0 ? undefined : { value: text.slice(0, at), rest: text.slice(at) };
}

;// CONCATENATED MODULE: ./lib/binary/go/build-info.js


const MAGIC = new Uint8Array([0xff, ...new TextEncoder().encode(' Go buildinf:')]);
const HEADER = 32;
const ALIGNMENT = 16;
/** A command line ends at two mebibytes on Linux; a go.mod with ten thousand modules has one. */
const LONGEST_MODULE_INFO = 16 * 2 ** 20;
const LONGEST_VERSION = 1024;
/** The go command holds the magic twice. More than a few is not a compiler's work. */
const MOST_CANDIDATES = 16;
const SENTINEL = 16;
const utf8 = new TextDecoder();
/**
 * The build information that Go's linker writes (debug/buildinfo): since Go 1.18 the texts themselves follow the
 * magic, before it two pointers to them. A program that quotes the magic, as the go command does, is not misread.
 * @returns null where there is none
 */
function readGoBuild(view, { places, locate }) {
    let left = MOST_CANDIDATES;
    for (const place of places) {
        const size = Math.min(place.size, view.size - place.offset);
        if (size < HEADER || place.offset < 0)
            continue;
        const data = view.part(place.offset, size, 'the data that holds Go build information');
        for (const { at } of (0,search/* eachOccurrence */.R2)(data, [MAGIC])) {
            if ((place.address + at) % ALIGNMENT !== 0 || at + HEADER > size)
                continue;
            if (left === 0)
                return null;
            left -= 1;
            const texts = (data.u8(at + 15, 'Go build flags') & 2) !== 0
                ? readInline(data, at)
                : readPointed(view, data, at, locate);
            if (texts === undefined)
                continue;
            return { version: texts.version, ...parseModuleInfo(unframe(texts.info)) };
        }
    }
    return null;
}
function readInline(data, at) {
    const version = readCounted(data, at + HEADER, LONGEST_VERSION);
    if (version === undefined || !isVersion(version.bytes))
        return undefined;
    const info = readCounted(data, version.end, LONGEST_MODULE_INFO);
    return info === undefined ? undefined : { version: utf8.decode(version.bytes), info: info.bytes };
}
/** A length as Go's encoding/binary writes it (LEB128), and that many bytes. */
function readCounted(data, at, most) {
    let length = 0;
    let from = at;
    for (let factor = 1;; factor *= 128, from += 1) {
        if (from >= data.size || factor > 2 ** 35)
            return undefined;
        const byte = data.u8(from, 'a length of Go build information');
        length += (byte & 0x7f) * factor;
        if (byte < 0x80)
            break;
    }
    from += 1;
    if (length > most || from + length > data.size)
        return undefined;
    return { bytes: data.bytes(from, length, 'Go build information'), end: from + length };
}
/** Before Go 1.18: the addresses of two Go strings, which are an address and a length each. */
function readPointed(view, data, at, locate) {
    const width = data.u8(at + 14, 'the pointer size of Go build information');
    if (width !== 4 && width !== 8)
        return undefined;
    const bits = width === 4 ? 32 : 64;
    const big = (data.u8(at + 15, 'Go build flags') & 1) !== 0;
    const ordered = data.part(at, HEADER, 'Go build information', big ? 'big' : 'little');
    const follow = (pointer, most) => {
        const header = locate(pointer);
        if (header === undefined || header.room < 2 * width)
            return undefined;
        const string = view.part(header.offset, 2 * width, 'a Go string', ordered.endianness);
        const length = string.word(width, bits, 'the length of a Go string');
        const text = length > most ? undefined : locate(string.word(0, bits, 'the address of a Go string'));
        if (text === undefined || text.room < length)
            return undefined;
        return view.bytes(text.offset, length, 'Go build information');
    };
    const version = follow(ordered.word(16, bits, 'Go build information'), LONGEST_VERSION);
    if (version === undefined || !isVersion(version))
        return undefined;
    const info = follow(ordered.word(16 + width, bits, 'Go build information'), LONGEST_MODULE_INFO);
    return { version: utf8.decode(version), info: info ?? new Uint8Array(0) };
}
/** `go1.26.8`, `devel go1.27-abc Mon …`, `go1.26.8 X:boringcrypto`; a false hit is followed by anything. */
function isVersion(bytes) {
    return /^[\x20-\x7e]*(?:go\d|devel)[\x20-\x7e]*$/.test(utf8.decode(bytes));
}
/** Between two sentinels of 16 bytes that the go command writes around it. */
function unframe(info) {
    const framed = info.length >= 2 * SENTINEL + 1 && info.at(-SENTINEL - 1) === 0x0a;
    return framed ? utf8.decode(info.subarray(SENTINEL, -SENTINEL)) : '';
}

// EXTERNAL MODULE: ./lib/binary/elf/header.js
var elf_header = __webpack_require__(4162);
;// CONCATENATED MODULE: ./lib/binary/elf/memory.js

/** Where in the file an address is loaded from, with the bytes that follow it there; undefined where it is not. */
function locate(segments, address) {
    for (const { type, address: start, offset, fileSize } of segments) {
        if (type !== elf_header/* PT_LOAD */.M || address < start || address >= start + fileSize)
            continue;
        return { offset: offset + (address - start), room: start + fileSize - address };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/binary/elf/dynamic.js


const PT_DYNAMIC = 2;
const NULL = 0;
const NEEDED = 1;
const STRTAB = 5;
const STRSZ = 10;
const SONAME = 14;
const RPATH = 15;
const BIND_NOW = 24;
const RUNPATH = 29;
const FLAGS = 30;
const FLAGS_1 = 0x6ffffffb;
const VERNEED = 0x6ffffffe;
const VERNEEDNUM = 0x6fffffff;
/** The largest programs need some hundred libraries. */
const MOST_NAMES = 4096;
/** undefined for a file without PT_DYNAMIC. @throws UserError BINARY_INVALID */
function readDynamic(view, { bits, segments }) {
    const segment = segments.find(({ type }) => type === PT_DYNAMIC);
    if (segment === undefined)
        return undefined;
    const table = view.part(segment.offset, segment.fileSize, 'the ELF dynamic section');
    const names = [];
    const values = new Map();
    const width = bits / 8;
    for (let at = 0; at + 2 * width <= table.size; at += 2 * width) {
        const tag = table.word(at, bits, 'an ELF dynamic entry');
        if (tag === NULL)
            break;
        const value = table.word(at + width, bits, 'an ELF dynamic entry');
        if (tag === NEEDED || tag === RPATH || tag === RUNPATH || tag === SONAME)
            names.push({ tag, at: value });
        // Of an address above 2^53 the low bits would be lost; flags have no such height.
        else
            values.set(tag, value);
        if (names.length > MOST_NAMES)
            throw table.invalid(at, `at most ${MOST_NAMES} names`);
    }
    const strings = openStrings(view, segments, values);
    const read = (...tags) => names.filter(({ tag }) => tags.includes(tag)).map(({ at }) => nameAt(view, segment.offset, strings, at));
    const flags = values.get(FLAGS) ?? 0;
    const flags1 = values.get(FLAGS_1) ?? 0;
    const needs = values.get(VERNEED);
    return {
        needed: read(NEEDED),
        soname: read(SONAME)[0] ?? null,
        searchPaths: read(RPATH, RUNPATH),
        bindNow: values.has(BIND_NOW) || bit(flags, 3) || bit(flags1, 0),
        pie: bit(flags1, 27),
        strings,
        versionNeeds: needs === undefined ? undefined : { address: needs, count: values.get(VERNEEDNUM) ?? 0 },
    };
}
/** With stack protectors on, a compiler has each function call this where its frame was overrun. */
function importsStackCheck({ strings }) {
    if (strings === undefined)
        return false;
    return ['__stack_chk_fail\0', '__stack_chk_guard\0'].some((name) => (0,search/* findText */.Vw)(strings, name) !== undefined);
}
function openStrings(view, segments, values) {
    const address = values.get(STRTAB);
    if (address === undefined)
        return undefined;
    const place = locate(segments, address);
    if (place === undefined)
        return undefined;
    return view.part(place.offset, values.get(STRSZ) ?? place.room, 'the ELF dynamic strings');
}
function nameAt(view, dynamic, strings, at) {
    if (strings === undefined)
        throw view.invalid(dynamic, 'an ELF dynamic section whose DT_STRTAB is loaded');
    return strings.text(at, 'a name in the ELF dynamic strings');
}
function bit(value, number) {
    return Math.floor(value / 2 ** number) % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/binary/elf/system.js
/** e_machine → GOARCH by width and byte order (cmd/link, elf.h). */
function archOf(machine, bits, endianness) {
    const little = endianness === 'little';
    switch (machine) {
        case 3:
        case 6:
            return '386';
        case 8:
            return `mips${bits === 64 ? '64' : ''}${little ? 'le' : ''}`;
        case 20:
            return 'ppc';
        case 21:
            return little ? 'ppc64le' : 'ppc64';
        case 22:
            return bits === 64 ? 's390x' : 's390';
        case 40:
            return little ? 'arm' : 'armbe';
        case 43:
            return 'sparc64';
        case 62:
            // x32: 32-bit ELF for amd64. Go has dropped it.
            return bits === 64 ? 'amd64' : 'amd64p32';
        case 183:
            return little ? 'arm64' : 'arm64be';
        case 243:
            return bits === 64 ? 'riscv64' : 'riscv';
        case 258:
            return bits === 64 ? 'loong64' : null;
        default:
            return null;
    }
}
const PT_NOTE = 4;
const SHT_NOTE = 7;
const LONGEST_NOTE = 4096;
/** Real programs have two or three; a file can name 65,535, all over the same bytes. */
const MOST_NOTES = 256;
const NOTE_SYSTEMS = {
    NetBSD: 'netbsd',
    OpenBSD: 'openbsd',
    FreeBSD: 'freebsd',
    DragonFly: 'dragonfly',
    Android: 'android',
};
/**
 * The notes of the segments, and of the sections: Go's linker puts its GNU build ID into a section alone. Odd ones are
 * passed over: they are remarks, and no loader refuses a program for them.
 */
function readNotes(view, { segments, sections }) {
    let os;
    let gnu = false;
    let buildId = null;
    let left = MOST_NOTES;
    const places = [
        ...segments
            .filter(({ type }) => type === PT_NOTE)
            .map(({ offset, fileSize: size }) => ({ offset, size })),
        ...sections.filter(({ type, offset, size }) => type === SHT_NOTE && offset + size <= view.size),
    ];
    for (const { offset, size: length } of places) {
        const notes = view.part(offset, length, 'the ELF notes');
        for (let at = 0; at + 12 <= notes.size && left > 0; left -= 1) {
            const nameSize = notes.u32(at, 'an ELF note');
            const size = notes.u32(at + 4, 'an ELF note');
            const type = notes.u32(at + 8, 'an ELF note');
            const body = at + 12 + align(nameSize);
            if (nameSize > LONGEST_NOTE || size > LONGEST_NOTE || body + size > notes.size)
                break;
            const name = notes.name(at + 12, nameSize, 'the name of an ELF note');
            if (Object.hasOwn(NOTE_SYSTEMS, name))
                os = NOTE_SYSTEMS[name];
            if (name === 'GNU' && type === 1 && size >= 16) {
                gnu = true;
                // Linux, Hurd, Solaris, kFreeBSD
                os ??= ['linux', undefined, 'solaris', 'freebsd'][notes.u32(body, 'the GNU ABI tag')];
            }
            if (name === 'GNU' && type === 3)
                buildId = toHex(notes.bytes(body, size, 'the GNU build ID'));
            at = body + align(size);
        }
    }
    return { os, gnu, buildId };
}
const ABI_SYSTEMS = {
    2: 'netbsd',
    3: 'linux',
    6: 'solaris',
    9: 'freebsd',
    12: 'openbsd',
};
const LOADERS = [
    ['/lib/ld-linux', 'linux'],
    ['/lib64/ld-linux', 'linux'],
    ['/lib64/ld64.so', 'linux'],
    ['/lib/ld64.so', 'linux'],
    ['/lib/ld.so.1', 'linux'],
    ['/lib/ld-musl', 'linux'],
    ['/usr/libexec/ld-elf.so.2', 'dragonfly'],
    ['/libexec/ld-elf.so.2', 'dragonfly'],
    ['/libexec/ld-elf.so', 'freebsd'],
    ['/libexec/ld.elf_so', 'netbsd'],
    ['/usr/libexec/ld.elf_so', 'netbsd'],
    ['/usr/libexec/ld.so', 'openbsd'],
    ['/system/bin/linker', 'android'],
    ['/lib/amd64/ld.so', 'solaris'],
    ['/lib/64/ld.so', 'solaris'],
];
/**
 * GOOS. Linux's toolchains write the System V ABI and may leave no other mark, but so does Go for DragonFly; and nothing
 * tells illumos from Solaris. There Go's own word decides, and a file without it is Linux's.
 * @param word GOOS of the Go build information
 */
function systemOf(abi, interpreter, notes, word) {
    const loader = LOADERS.find(([start]) => interpreter?.startsWith(start) ?? false)?.[1];
    const marked = notes.os ?? (abi === 0 ? loader : (ABI_SYSTEMS[abi] ?? loader ?? null));
    if (marked === 'solaris' && word === 'illumos')
        return word;
    return marked === undefined ? (word ?? 'linux') : marked;
}
function libcOf(interpreter, dynamic, notes) {
    const needed = dynamic?.needed ?? [];
    if (/\/ld-musl-/.test(interpreter ?? '') || needed.some((name) => /^libc\.musl-/.test(name)))
        return 'musl';
    if (/^\/system\/bin\/linker/.test(interpreter ?? ''))
        return 'bionic';
    if (notes.gnu || needed.includes('libc.so.6'))
        return 'glibc';
    return null;
}
function align(size) {
    return Math.ceil(size / 4) * 4;
}
function toHex(bytes) {
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// EXTERNAL MODULE: ./lib/binary/dotted.js
var dotted = __webpack_require__(7877);
;// CONCATENATED MODULE: ./lib/binary/elf/versions.js


/** Real programs have some hundred; the numbers in a file may say anything. */
const MOST = 8192;
const VER_FLG_WEAK = 2;
/** glibc names what is no symbol so: a program that holds it needs this version (glibc's elf/Versions). */
const FEATURES = { GLIBC_ABI_DT_RELR: '2.36' };
/**
 * Of each namespace the newest symbol version that must be there. A weak one may be absent, and GLIBC_PRIVATE is none.
 * Versions are ordered field by field as numbers: 2.3.2 < 2.17 < 2.34.
 * @throws UserError BINARY_INVALID
 */
function readSymbolVersions(view, segments, { strings, versionNeeds }) {
    if (versionNeeds === undefined || strings === undefined)
        return [];
    const place = locate(segments, versionNeeds.address);
    if (place === undefined)
        throw view.invalid(0, 'ELF symbol versions at an address that is loaded');
    const table = view.part(place.offset, place.room, 'the ELF symbol versions');
    const newest = new Map();
    let seen = 0;
    for (let at = 0, left = versionNeeds.count; left > 0; left -= 1) {
        let more = table.u16(at + 2, 'an ELF version need');
        const library = strings.text(table.u32(at + 4, 'an ELF version need'), 'a library of the ELF symbol versions');
        for (let aux = at + table.u32(at + 8, 'an ELF version need'); more > 0; more -= 1) {
            // Entries may share or repeat what follows, so only their sum bounds the time.
            seen += 1;
            if (seen > MOST)
                throw table.invalid(aux, `at most ${MOST} ELF symbol versions`);
            const text = strings.text(table.u32(aux + 8, 'an ELF symbol version'), 'an ELF symbol version');
            const weak = (table.u16(aux + 4, 'an ELF symbol version') & VER_FLG_WEAK) !== 0;
            if (!weak)
                keepNewest(newest, text, library);
            const next = table.u32(aux + 12, 'an ELF symbol version');
            if (next === 0)
                break;
            aux += next;
        }
        const next = table.u32(at + 12, 'an ELF version need');
        if (next === 0)
            break;
        at += next;
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function keepNewest(newest, text, library) {
    const match = /^([A-Za-z][A-Za-z0-9]{0,31})_(\d{1,9}(?:\.\d{1,9}){0,4})$/.exec(text);
    const feature = Object.hasOwn(FEATURES, text) ? FEATURES[text] : undefined;
    const name = feature === undefined ? match?.[1] : 'GLIBC';
    const version = feature ?? match?.[2];
    if (name === undefined || version === undefined)
        return;
    const before = newest.get(name);
    if (before === undefined || (0,dotted/* compareDotted */.A)(version, before.version) > 0) {
        newest.set(name, { name, version, library });
    }
}

;// CONCATENATED MODULE: ./lib/binary/elf/image.js






const ET_REL = 1;
const ET_EXEC = 2;
const ET_DYN = 3;
const PT_INTERP = 3;
const PT_GNU_STACK = 0x6474e551;
const PT_GNU_RELRO = 0x6474e552;
const PF_X = 1;
const PF_W = 2;
const SHT_SYMTAB = 2;
const SHT_NOBITS = 8;
/** @param file begins with 7F 45 4C 46 @throws UserError BINARY_INVALID */
function readElf(file) {
    const bits = { 1: 32, 2: 64 }[file.u8(4, 'the ELF class')];
    if (bits === undefined)
        throw file.invalid(4, 'an ELF class of 1 or 2 (32 or 64 bits)');
    const endianness = { 1: 'little', 2: 'big' }[file.u8(5, 'the ELF byte order')];
    if (endianness === undefined)
        throw file.invalid(5, 'an ELF byte order of 1 or 2 (little or big)');
    const view = file.part(0, file.size, 'the file', endianness);
    const header = (0,elf_header/* readElfHeader */.x)(view, bits);
    const dynamic = readDynamic(view, header);
    const interpreter = readInterpreter(view, header);
    const notes = readNotes(view, header);
    const kind = kindOf(header, dynamic, interpreter);
    const needed = dynamic?.needed ?? [];
    const linked = kind === 'executable' || kind === 'library';
    const go = linked ? readGoBuild(view, buildInfoPlaces(header)) : null;
    const os = systemOf(header.abi, interpreter, notes, go?.settings.GOOS);
    return {
        format: 'elf',
        offset: 0,
        size: file.size,
        bits,
        endianness,
        os,
        arch: archOf(header.machine, bits, endianness),
        machine: header.machine,
        kind,
        linkage: linked ? linkageOf(header, dynamic, interpreter, os) : null,
        interpreter,
        libraries: needed.map((name) => ({ name, kind: 'needed' })),
        searchPaths: dynamic?.searchPaths ?? [],
        libc: libcOf(interpreter, dynamic, notes),
        symbolVersions: dynamic === undefined ? [] : readSymbolVersions(view, header.segments, dynamic),
        symbols: header.sections.some(({ type, size }) => type === SHT_SYMTAB && size > 0),
        dwarf: header.sections.some(isDwarf),
        hardening: {
            pie: kind === 'executable' ? header.type === ET_DYN : null,
            nx: linked ? hasPlainStack(header) : null,
            relro: linked ? relroOf(header, dynamic) : null,
            // A static program holds a C library that has the checks, whether its own code was compiled with them or not.
            canary: needed.length > 0 && dynamic !== undefined ? importsStackCheck(dynamic) : null,
            cfg: null,
            highEntropy: null,
            signature: null,
        },
        buildId: notes.buildId,
        minOs: null,
        subsystem: null,
        go,
    };
}
function readInterpreter(view, { segments }) {
    const segment = segments.find(({ type }) => type === PT_INTERP);
    if (segment === undefined)
        return null;
    return view.part(segment.offset, segment.fileSize, 'the ELF interpreter').text(0, 'the ELF interpreter');
}
/** A position-independent program and a library are both ET_DYN. libc.so.6 has an interpreter too, and a SONAME. */
function kindOf({ type }, dynamic, interpreter) {
    if (type === ET_EXEC)
        return 'executable';
    if (type === ET_REL)
        return 'object';
    if (type !== ET_DYN)
        return 'other';
    const program = dynamic?.pie === true || (interpreter !== null && dynamic?.soname == null);
    return program ? 'executable' : 'library';
}
/** Where the kernel's interface is a library: system calls from elsewhere are refused, so Go calls libc without cgo. */
const LIBC_SYSTEMS = ['openbsd', 'solaris', 'illumos'];
const SYSTEM_LIBRARY = /^lib(?:c|m|pthread|socket|nsl|resolv|sendfile|util)\.so(?:\.[\d.]+)?$/;
function linkageOf({ type }, dynamic, interpreter, os) {
    const needed = dynamic?.needed ?? [];
    if (os !== null && LIBC_SYSTEMS.includes(os) && needed.length > 0) {
        return needed.every((name) => SYSTEM_LIBRARY.test(name)) ? 'system-dynamic' : 'dynamic';
    }
    if (interpreter !== null || needed.length > 0)
        return 'dynamic';
    if (type === ET_EXEC)
        return 'static';
    return dynamic?.pie === true ? 'static-pie' : 'dynamic';
}
function hasPlainStack({ segments }) {
    const stack = segments.find(({ type }) => type === PT_GNU_STACK);
    return stack !== undefined && (stack.flags & PF_X) === 0;
}
function relroOf({ segments }, dynamic) {
    if (!segments.some(({ type }) => type === PT_GNU_RELRO))
        return 'none';
    return dynamic?.bindNow === true ? 'full' : 'partial';
}
/** Go's `.debug_gdb_scripts` names a script, and describes nothing. */
function isDwarf({ name, type, size }) {
    return /^\.z?debug_(?!gdb_scripts)/.test(name) && type !== SHT_NOBITS && size > 0;
}
/** Its own section; where section headers were stripped the first writable segment (debug/buildinfo). */
function buildInfoPlaces({ segments, sections }) {
    const own = sections.find(({ name, type }) => name === '.go.buildinfo' && type !== SHT_NOBITS);
    const data = segments.find(({ type, flags }) => type === elf_header/* PT_LOAD */.M && (flags & (PF_X | PF_W)) === PF_W);
    return {
        places: [own, data === undefined ? undefined : { ...data, size: data.fileSize }].filter((place) => place !== undefined),
        locate: (address) => locate(segments, address),
    };
}

// EXTERNAL MODULE: ./lib/binary/local-paths.js
var local_paths = __webpack_require__(523);
// EXTERNAL MODULE: ./lib/binary/mach-o/commands.js
var mach_o_commands = __webpack_require__(7073);
;// CONCATENATED MODULE: ./lib/binary/mach-o/signature.js
const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const SLOT_CODE_DIRECTORY = 0;
/** cs_blobs.h: a CMS signature. An ad hoc one has none, or an empty one. */
const SLOT_SIGNATURE = 0x10000;
const CS_ADHOC = 2;
const MOST_BLOBS = 64;
/** Ad hoc: digests without anyone's name, as Go's and Apple's linkers write them so that an arm64 Mac runs the program. */
function readSignature(blob) {
    if (blob === null || blob.size === 0)
        return 'none';
    if (blob.u32(0, 'the Mach-O code signature') !== SUPER_BLOB) {
        throw blob.invalid(0, 'the magic of a code signature, fa de 0c c0');
    }
    const count = blob.u32(8, 'the Mach-O code signature');
    if (count > MOST_BLOBS)
        throw blob.invalid(8, `at most ${MOST_BLOBS} parts of a code signature`);
    let adHoc = false;
    let signed = false;
    for (let index = 0; index < count; index += 1) {
        const slot = blob.u32(12 + 8 * index, 'a part of the Mach-O code signature');
        const at = blob.u32(16 + 8 * index, 'a part of the Mach-O code signature');
        if (slot === SLOT_CODE_DIRECTORY && blob.u32(at, 'a code directory') === CODE_DIRECTORY) {
            adHoc = (blob.u32(at + 12, 'a code directory') & CS_ADHOC) !== 0;
        }
        if (slot === SLOT_SIGNATURE)
            signed = blob.u32(at + 4, 'a CMS signature') > 8;
    }
    return signed && !adHoc ? 'present' : 'ad-hoc';
}

;// CONCATENATED MODULE: ./lib/binary/mach-o/image.js




/** cputype of mach/machine.h → GOARCH. */
const ARCHITECTURES = {
    7: '386',
    12: 'arm',
    18: 'ppc',
    16777223: 'amd64',
    16777228: 'arm64',
    16777234: 'ppc64',
};
const KINDS = {
    1: 'object',
    2: 'executable',
    6: 'library',
    7: 'executable',
    8: 'library',
};
const ALLOW_STACK_EXECUTION = 0x20000;
const PIE = 0x200000;
const WRITABLE_DATA = 3;
function isMachO(magic) {
    return [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe].includes(magic);
}
/** @param file the file, or an image's stretch of a universal one @throws UserError BINARY_INVALID */
function readMachO(file, offset) {
    const first = file.u8(0, 'the Mach-O magic');
    const endianness = first === 0xfe ? 'big' : 'little';
    const view = file.part(0, file.size, 'the image', endianness);
    const bits = view.u32(0, 'the Mach-O magic') === 0xfeedfacf ? 64 : 32;
    const machine = view.u32(4, 'the Mach-O header');
    const kind = KINDS[view.u32(12, 'the Mach-O header')] ?? 'other';
    const flags = view.u32(24, 'the Mach-O header');
    const commands = (0,mach_o_commands/* readCommands */.P)(view, bits);
    const linked = kind === 'executable' || kind === 'library';
    return {
        format: 'mach-o',
        offset,
        size: file.size,
        bits,
        endianness,
        // Before LC_VERSION_MIN_MACOSX there was one system.
        os: commands.os ?? (commands.minOs === null && linked ? 'darwin' : null),
        arch: ARCHITECTURES[machine] ?? null,
        machine,
        kind,
        linkage: linked ? image_linkageOf(commands) : null,
        interpreter: commands.interpreter,
        libraries: commands.libraries,
        searchPaths: commands.searchPaths,
        libc: null,
        symbolVersions: [],
        symbols: hasLocalSymbols(view, commands, bits, kind),
        dwarf: commands.segments.some(({ name, sections }) => name === '__DWARF' || sections.some((section) => /^__z?debug_/.test(section.name))),
        hardening: {
            pie: kind === 'executable' ? (flags & PIE) !== 0 : null,
            nx: linked ? (flags & ALLOW_STACK_EXECUTION) === 0 : null,
            relro: null,
            canary: commands.symbols === null
                ? null
                : (0,search/* findText */.Vw)(commands.symbols.strings, '___stack_chk_fail\0') !== undefined,
            cfg: null,
            highEntropy: null,
            signature: readSignature(commands.signature),
        },
        buildId: commands.uuid,
        minOs: commands.minOs,
        subsystem: null,
        go: linked ? readGoBuild(view, image_buildInfoPlaces(commands)) : null,
    };
}
/** Everything below these folders comes with macOS. */
const image_SYSTEM_LIBRARY = /^\/(?:usr\/lib|System)\/(?!.*\/\.\.\/)/;
function image_linkageOf({ libraries, interpreter }) {
    if (libraries.length === 0)
        return interpreter === null ? 'static' : 'system-dynamic';
    return libraries.every(({ name }) => image_SYSTEM_LIBRARY.test(name)) ? 'system-dynamic' : 'dynamic';
}
/**
 * The symbol table is always there, for what is imported. A stripped program may keep one defined symbol: where its
 * own header is. What a library exports is no trace of its source.
 */
function hasLocalSymbols(view, { symbols, dynamicSymbols }, bits, kind) {
    if (symbols === null || symbols.count === 0)
        return false;
    if (dynamicSymbols === null)
        return true;
    const { locals, firstDefined, defined } = dynamicSymbols;
    if (locals > 0)
        return true;
    if (kind !== 'executable' || defined === 0)
        return false;
    if (defined > 1 || firstDefined >= symbols.count)
        return true;
    const at = symbols.offset + firstDefined * (bits === 64 ? 16 : 12);
    const name = symbols.strings.text(view.u32(at, 'a Mach-O symbol'), 'the name of a Mach-O symbol');
    return name !== '__mh_execute_header';
}
/** Its own section, else the first writable segment (debug/buildinfo). */
function image_buildInfoPlaces({ segments }) {
    const own = segments.flatMap(({ sections }) => sections).find(({ name }) => name === '__go_buildinfo');
    const data = segments.find(({ protection, address, fileSize }) => protection === WRITABLE_DATA && address !== 0 && fileSize !== 0);
    return {
        places: [own, data === undefined ? undefined : { ...data, size: data.fileSize }].filter((place) => place !== undefined),
        locate: (address) => image_locate(segments, address),
    };
}
function image_locate(segments, address) {
    for (const { address: start, offset, fileSize } of segments) {
        if (address < start || address >= start + fileSize)
            continue;
        return { offset: offset + (address - start), room: start + fileSize - address };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/binary/mach-o/universal.js

/** Apple has had a dozen CPUs. A Java class file begins with the same bytes, and has its version here: 45 or more. */
const MOST_IMAGES = 42;
/** @param file begins with CA FE BA BE, or BF where offsets have 64 bits @throws UserError BINARY_INVALID */
function readUniversal(file, wide) {
    const view = file.part(0, file.size, 'the file', 'big');
    const count = view.u32(4, 'the number of images in a universal Mach-O');
    if (count === 0 || count > MOST_IMAGES) {
        throw view.invalid(4, `1 to ${MOST_IMAGES} images of a universal Mach-O (a Java class is none)`);
    }
    const bits = wide ? 64 : 32;
    const size = wide ? 32 : 20;
    const table = view.part(8, count * size, `${count} headers of images in a universal Mach-O`);
    return Array.from({ length: count }, (_, index) => {
        const offset = table.word(index * size + 8, bits, 'the offset of an image');
        const length = table.word(index * size + (wide ? 16 : 12), bits, 'the size of an image');
        const image = view.part(offset, length, `image ${index + 1} of a universal Mach-O`);
        if (!isMachO(image.u32(0, 'a Mach-O magic')))
            throw image.invalid(0, 'a Mach-O image');
        return readMachO(image, offset);
    });
}

// EXTERNAL MODULE: ./lib/binary/pe/header.js
var pe_header = __webpack_require__(6068);
;// CONCATENATED MODULE: ./lib/binary/pe/imports.js
const IMPORTS = 1;
const DELAY_IMPORTS = 13;
const MOST_LIBRARIES = 4096;
/** MAX_PATH */
const LONGEST_NAME = 260;
/** The DLLs that are loaded at start, and those at their first use. @throws UserError BINARY_INVALID */
function readImports(view, header, locate) {
    const read = (directory, kind) => {
        const address = header.directories[directory]?.address ?? 0;
        if (address === 0)
            return [];
        const delayed = directory === DELAY_IMPORTS;
        const table = imports_open(view, locate, address, 'a table of PE imports');
        const libraries = [];
        for (let at = 0;; at += delayed ? 32 : 20) {
            const name = table.u32(at + (delayed ? 4 : 12), 'a PE import');
            if (name === 0)
                return libraries;
            if (libraries.length === MOST_LIBRARIES)
                throw table.invalid(at, `at most ${MOST_LIBRARIES} PE imports`);
            // Before Visual C++ 7 the delayed ones named absolute addresses.
            const absolute = delayed && (table.u32(at, 'a PE import') & 1) === 0;
            const place = imports_open(view, locate, absolute ? name - header.imageBase : name, 'the name of a DLL');
            libraries.push({ name: place.text(0, 'the name of a DLL', LONGEST_NAME), kind });
        }
    };
    return [...read(IMPORTS, 'needed'), ...read(DELAY_IMPORTS, 'delayed')];
}
function imports_open(view, locate, address, what) {
    const place = locate(address);
    if (place === undefined) {
        throw view.invalid(0, `PE sections that hold ${what} at address 0x${Math.max(address, 0).toString(16)}`);
    }
    return view.part(place.offset, Math.min(place.room, Math.max(view.size - place.offset, 0)), what);
}

;// CONCATENATED MODULE: ./lib/binary/pe/memory.js
/**
 * From an address relative to the image's base to the file. Imports are looked up by the thousand in a file that may
 * name 65,535 sections, so they are in order, and halved.
 */
function locator({ sections, headersSize }) {
    const ordered = sections.filter(({ size }) => size > 0).sort((a, b) => a.address - b.address);
    return (address) => {
        let [low, high] = [0, ordered.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (ordered[middle].address <= address)
                low = middle + 1;
            else
                high = middle;
        }
        const section = ordered[low - 1];
        if (section !== undefined && address < section.address + section.size) {
            const inside = address - section.address;
            return { offset: section.offset + inside, room: section.size - inside };
        }
        return address >= 0 && address < headersSize
            ? { offset: address, room: headersSize - address }
            : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/binary/pe/system-dll.js
/** DLLs of every Windows since 10. The C++ runtime (vcruntime140.dll) and MinGW's (libgcc_s_seh-1.dll) are not among them. */
const NAMES = new Set(`advapi32 avrt bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 credui crypt32 cryptbase cryptsp d2d1 d3d11 d3d12
dbghelp dhcpcsvc dnsapi dwmapi dwrite dxgi fwpuclnt gdi32 gdiplus hid imagehlp imm32 iphlpapi kernel32 kernelbase mpr msimg32
msvcrt mswsock ncrypt netapi32 normaliz ntdll ole32 oleaut32 opengl32 pdh powrprof profapi propsys psapi rpcrt4 sechost
secur32 setupapi shcore shell32 shlwapi sspicli ucrtbase user32 userenv uxtheme version virtdisk wevtapi winhttp wininet
winmm winspool wintrust wlanapi wldap32 ws2_32 wsock32 wtsapi32`.split(/\s+/));
function isSystemDll(name) {
    const lower = name.toLowerCase();
    if (/^(?:api|ext)-ms-win-[a-z0-9-]+\.dll$/.test(lower))
        return true;
    return NAMES.has(lower.replace(/\.(?:dll|drv)$/, ''));
}

;// CONCATENATED MODULE: ./lib/binary/pe/image.js






const image_ARCHITECTURES = {
    332: '386',
    448: 'arm',
    452: 'arm',
    20580: 'riscv64',
    25188: 'loong64',
    34404: 'amd64',
    43620: 'arm64',
};
const FILE_DLL = 0x2000;
const FILE_RELOCS_STRIPPED = 1;
const HIGH_ENTROPY_VA = 0x20;
const DYNAMIC_BASE = 0x40;
const NX_COMPAT = 0x100;
const GUARD_CF = 0x4000;
const CERTIFICATES = 4;
const LOAD_CONFIG = 10;
/** EFI_APPLICATION … EFI_ROM: no operating system at all. */
const EFI = [10, 11, 12, 13];
const DATA = 0xc0000040;
/** Sections of C compilers also say their alignment. */
const ALIGNMENT_BITS = 0x00f00000;
/** @param file begins with MZ @throws UserError BINARY_INVALID */
function readPe(file) {
    const header = (0,pe_header/* readPeHeader */.N)(file);
    const locate = locator(header);
    const libraries = readImports(file, header, locate);
    const flag = (bit) => (header.dllCharacteristics & bit) !== 0;
    const library = (header.characteristics & FILE_DLL) !== 0;
    return {
        format: 'pe',
        offset: 0,
        size: file.size,
        bits: header.bits,
        endianness: 'little',
        os: EFI.includes(header.subsystem) ? null : 'windows',
        arch: image_ARCHITECTURES[header.machine] ?? null,
        machine: header.machine,
        kind: library ? 'library' : 'executable',
        linkage: pe_image_linkageOf(libraries),
        interpreter: null,
        libraries,
        searchPaths: [],
        libc: null,
        symbolVersions: [],
        symbols: header.symbolTable.count > 0,
        dwarf: header.sections.some(({ name }) => /^\.z?debug_(?!gdb_scripts)/.test(name)),
        hardening: {
            // Older MinGW linkers set the flag and stripped the relocations without which nothing can be moved.
            pie: flag(DYNAMIC_BASE) && (header.characteristics & FILE_RELOCS_STRIPPED) === 0,
            nx: flag(NX_COMPAT),
            relro: null,
            canary: hasStackCheck(file, header, locate),
            cfg: flag(GUARD_CF),
            highEntropy: flag(HIGH_ENTROPY_VA),
            signature: hasCertificate(file, header) ? 'present' : 'none',
        },
        buildId: null,
        minOs: null,
        subsystem: { 2: 'windows', 3: 'console' }[header.subsystem] ?? 'other',
        go: readGoBuild(file, pe_image_buildInfoPlaces(header, locate)),
    };
}
function pe_image_linkageOf(libraries) {
    if (libraries.length === 0)
        return 'static';
    return libraries.every(({ name }) => isSystemDll(name)) ? 'system-dynamic' : 'dynamic';
}
/** MSVC's cookie is in the load configuration; GCC's check is a function, whose name only a symbol table tells. */
function hasStackCheck(file, header, locate) {
    const address = header.directories[LOAD_CONFIG]?.address ?? 0;
    if (address !== 0) {
        const config = imports_open(file, locate, address, 'the PE load configuration');
        const at = header.bits === 64 ? 88 : 60;
        // Its first field is its size; older ones end before the cookie.
        const size = config.u32(0, 'the PE load configuration');
        if (size >= at + header.bits / 8 && config.word(at, header.bits, 'the PE security cookie') !== 0)
            return true;
    }
    if (header.symbolTable.count === 0 || header.strings === undefined)
        return null;
    return (0,search/* findText */.Vw)(header.strings, '__stack_chk_fail\0') !== undefined;
}
function hasCertificate(file, { directories }) {
    const { address: offset, size } = directories[CERTIFICATES] ?? { address: 0, size: 0 };
    if (offset === 0 || size === 0)
        return false;
    file.part(offset, size, 'the PE certificates');
    return true;
}
/** Go's linker has no section of its own here: it is in the first that is plain data (debug/buildinfo). */
function pe_image_buildInfoPlaces({ sections, imageBase }, locate) {
    const plain = ({ characteristics, address, size }) => address !== 0 && size !== 0 && (characteristics & ~ALIGNMENT_BITS) >>> 0 === DATA;
    return {
        places: sections.filter(plain).slice(0, 4),
        locate: (address) => locate(address - imageBase),
    };
}

// EXTERNAL MODULE: ./lib/binary/view.js
var view = __webpack_require__(4372);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/binary/wasm/sections.js
/** A compiler writes one of each of a dozen, and some custom ones. */
const MOST_SECTIONS = 4096;
/** All sections, by their sizes (WebAssembly core, binary format). @throws UserError BINARY_INVALID */
function openSections(file) {
    const sections = [];
    for (let at = 8; at < file.size;) {
        if (sections.length === MOST_SECTIONS)
            throw file.invalid(at, `at most ${MOST_SECTIONS} WebAssembly sections`);
        const id = file.u8(at, 'a WebAssembly section');
        const { value: size, next } = readCount(file, at + 1, 'the size of a WebAssembly section');
        const body = file.part(next, size, 'a WebAssembly section');
        at = next + size;
        if (id !== 0) {
            sections.push({ id, custom: undefined, body });
            continue;
        }
        const name = readName(body, 0, 'the name of a WebAssembly section');
        const rest = body.part(name.next, body.size - name.next, 'a WebAssembly section');
        sections.push({ id, custom: name.text, body: rest });
    }
    return sections;
}
/** Unsigned LEB128 of at most 32 bits. */
function readCount(view, at, what) {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
        const byte = view.u8(at + index, what);
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, next: at + index + 1 };
    }
    throw view.invalid(at, `${what}, a number of at most 5 bytes`);
}
function readName(view, at, what) {
    const { value, next } = readCount(view, at, what);
    if (value > 4096)
        throw view.invalid(at, `${what} of at most 4096 bytes`);
    return { text: new TextDecoder().decode(view.bytes(next, value, what)), next: next + value };
}

;// CONCATENATED MODULE: ./lib/binary/wasm/producers.js

const producers_MOST = 64;
/** Name → version of the languages and tools of the `producers` section (WebAssembly tool conventions). */
function readProducers(view) {
    const producers = new Map();
    const what = 'the WebAssembly producers';
    const fields = readCount(view, 0, what);
    for (let field = 0, at = fields.next; field < fields.value; field += 1) {
        const values = readCount(view, readName(view, at, what).next, what);
        at = values.next;
        for (let index = 0; index < values.value; index += 1) {
            if (producers.size === producers_MOST)
                throw view.invalid(at, `at most ${producers_MOST} WebAssembly producers`);
            const name = readName(view, at, what);
            const version = readName(view, name.next, what);
            producers.set(name.text, version.text);
            at = version.next;
        }
    }
    return producers;
}

;// CONCATENATED MODULE: ./lib/binary/wasm/image.js






/** The host's functions that Go imports. */
const HOSTS = {
    gojs: 'js',
    go: 'js',
    wasi_snapshot_preview1: 'wasip1',
};
/** What the go command writes around a program's module information (cmd/go/internal/modload). */
const START = external_node_buffer_.Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const END = external_node_buffer_.Buffer.from('f932433186182072008242104116d8f2', 'hex');
/** @param file begins with 00 61 73 6D @throws UserError BINARY_INVALID */
function readWasm(file) {
    if (file.u32(4, 'the WebAssembly version') !== 1)
        throw file.invalid(4, 'WebAssembly version 1');
    const sections = openSections(file);
    const custom = (name) => sections.find((section) => section.custom === name)?.body;
    return {
        format: 'wasm',
        offset: 0,
        size: file.size,
        bits: 32,
        endianness: 'little',
        os: hostOf(sections.find(({ id }) => id === 2)?.body),
        arch: 'wasm',
        machine: 0,
        kind: 'executable',
        linkage: 'static',
        interpreter: null,
        libraries: [],
        searchPaths: [],
        libc: null,
        symbolVersions: [],
        symbols: custom('name') !== undefined,
        dwarf: sections.some((section) => /^\.debug_/.test(section.custom ?? '')),
        hardening: {
            pie: null,
            nx: null,
            relro: null,
            canary: null,
            cfg: null,
            highEntropy: null,
            signature: null,
        },
        buildId: null,
        minOs: null,
        subsystem: null,
        go: readGoOfWasm(custom('producers'), sections.find(({ id }) => id === 11)?.body),
    };
}
function hostOf(imports) {
    if (imports === undefined)
        return null;
    const count = imports.u8(0, 'the number of WebAssembly imports');
    if (count === 0)
        return null;
    let at = 1;
    while (at < imports.size && imports.u8(at - 1, 'the number of WebAssembly imports') >= 0x80)
        at += 1;
    // All of Go's come from one host.
    const { text } = readName(imports, at, 'the module of a WebAssembly import');
    return Object.hasOwn(HOSTS, text) ? HOSTS[text] : null;
}
/**
 * Go's linker leaves its build information out of WebAssembly, and `go version -m` finds none. The module information
 * is there all the same, for runtime/debug, and the version is the compiler's in the section that names the producers.
 */
function readGoOfWasm(producers, data) {
    const version = producers === undefined ? undefined : readProducers(producers).get('Go');
    if (version === undefined)
        return null;
    return { version, ...parseModuleInfo(data === undefined ? '' : readModuleInfo(data)) };
}
function readModuleInfo(data) {
    for (const { at } of (0,search/* eachOccurrence */.R2)(data, [START])) {
        const from = at + START.length;
        const rest = data.part(from, Math.min(data.size - from, LONGEST_MODULE_INFO), 'Go module information');
        for (const { at: length } of (0,search/* eachOccurrence */.R2)(rest, [END])) {
            return new TextDecoder().decode(rest.bytes(0, length, 'Go module information'));
        }
        return '';
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/binary/inspect.js








/**
 * What the bytes of an executable, library or object say: ELF, PE, Mach-O (universal too), WebAssembly, of either byte
 * order and width. Reads some dozen places of the file, and all of it only where `options` ask for a search.
 * @throws UserError BINARY_INVALID with the offset and what was read there, where the file is truncated, damaged or no binary
 */
async function inspectBinary(reader, options = {}) {
    const images = readImages(new view/* View */.S(reader, 'little'));
    return {
        format: images.length === 1 && images[0].offset === 0 ? images[0].format : 'universal',
        size: reader.size,
        images,
        texts: (options.texts ?? []).map((text) => (0,search/* containsText */.rs)(reader, text)),
        localPaths: options.localPaths === undefined ? null : (0,local_paths/* findLocalPaths */.B)(reader, options.localPaths),
    };
}
function readImages(file) {
    const magic = file.part(0, file.size, 'the file', 'big').u32(0, 'the magic of a binary');
    if (magic === 0x7f454c46)
        return [readElf(file)];
    if (magic >>> 16 === 0x4d5a)
        return [readPe(file)];
    if (isMachO(magic))
        return [readMachO(file, 0)];
    if (magic === 0xcafebabe || magic === 0xcafebabf)
        return readUniversal(file, magic === 0xcafebabf);
    if (magic === 0x0061736d)
        return [readWasm(file)];
    throw file.invalid(0, 'an ELF, PE, Mach-O or WebAssembly file');
}


/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findLocalPaths)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9857);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4372);



/** Below these a name of a person or a machine follows. */
const HOMES = ['C:\\Users\\', 'C:/Users/', 'c:\\Users\\', 'c:/Users/', '/home/', '/Users/'];
/** A name, a separator, and more: prose such as `/home/ and` is no path. */
const IN_HOME = /^[\w.@+-]{1,64}[\\/][\w.@+-]/;
const MOST_SAMPLES = 10;
const LONGEST = 160;
/** What ends a path in the bytes. Go's strings touch each other, so a sample may run into the next one. */
const END = /[^\x21-\x7e\x80-\xff]|["'<>|*?]/;
/**
 * Paths of the machine that built: below the given folders, and below anybody's home folder. Go writes them without
 * `-trimpath`, C compilers without `-ffile-prefix-map`. Streams; the work is proportional to the file's size.
 * @param folders absolute, of either system; `/` and drive roots are passed over, since everything is below them
 */
function findLocalPaths(reader, folders) {
    const own = [...new Set(folders.flatMap(spellings))];
    const needles = [...own, ...HOMES.filter((home) => !own.includes(home))].map((text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text));
    const view = new _view_js__WEBPACK_IMPORTED_MODULE_2__/* .View */ .S(reader, 'little');
    const samples = new Map();
    const counted = new Set();
    let count = 0;
    let chunk = -1;
    for (const { at, needle } of (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOccurrence */ .R2)(view, needles)) {
        // Needles overlap: /home/ and /home/me/. What was counted in this mebibyte is remembered, and no more.
        if (at >>> 20 !== chunk) {
            counted.clear();
            chunk = at >>> 20;
        }
        // Of c:/Users/ the latter part is no path of its own.
        if (counted.has(at) || counted.has(at - 2))
            continue;
        const start = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(view.bytes(at, Math.min(LONGEST, view.size - at), 'a path')).toString('latin1');
        const length = needles[needle].length;
        if (needle >= own.length && !IN_HOME.test(start.slice(length)))
            continue;
        counted.add(at);
        count += 1;
        if (samples.size < MOST_SAMPLES)
            keep(samples, start, at);
    }
    return { count, samples: [...samples].map(([path, offset]) => ({ path, offset })) };
}
/** With a separator at its end, and for Windows with either: Go writes C:/Users/… */
function spellings(folder) {
    const bare = folder.replace(/[\\/]+$/, '');
    if (!/^(?:[\\/]|[A-Za-z]:[\\/])[^\\/]/.test(bare))
        return [];
    if (bare.startsWith('/'))
        return [`${bare}/`];
    const [forward, back] = [bare.replaceAll('\\', '/'), bare.replaceAll('/', '\\')];
    return [`${forward}/`, `${back}\\`];
}
function keep(samples, text, at) {
    const end = END.exec(text)?.index ?? text.length;
    const path = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text.slice(0, end), 'latin1').toString();
    if (!samples.has(path))
        samples.set(path, at);
}


/***/ }),

/***/ 7073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands)
/* harmony export */ });
const SEGMENT = 0x1;
const SYMTAB = 0x2;
const DYSYMTAB = 0xb;
const LOAD_DYLINKER = 0xe;
const SEGMENT_64 = 0x19;
const UUID = 0x1b;
const RPATH = 0x8000001c;
const CODE_SIGNATURE = 0x1d;
const BUILD_VERSION = 0x32;
const LIBRARIES = {
    12: 'needed',
    2147483672: 'weak',
    2147483679: 'reexported',
    32: 'delayed',
    2147483683: 'needed',
};
const MINIMUM_SYSTEMS = {
    36: 'darwin',
    37: 'ios',
    47: null,
    48: null,
};
/** PLATFORM_MACOS, IOS, MACCATALYST, IOSSIMULATOR. Go builds for no other. */
const PLATFORMS = { 1: 'darwin', 2: 'ios', 6: 'darwin', 7: 'ios' };
/** Programs with every framework of the system have some hundred. */
const MOST_COMMANDS = 16_384;
/** S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL: nothing in the file. */
const ZERO_FILLED = [1, 12, 18];
/** @throws UserError BINARY_INVALID */
function readCommands(view, bits) {
    const header = bits === 64 ? 32 : 28;
    const count = view.u32(16, 'the Mach-O header');
    if (count > MOST_COMMANDS)
        throw view.invalid(16, `at most ${MOST_COMMANDS} Mach-O load commands`);
    const table = view.part(header, view.u32(20, 'the Mach-O header'), 'the Mach-O load commands');
    const segments = [];
    const libraries = [];
    const searchPaths = [];
    const found = {};
    for (let index = 0, at = 0; index < count; index += 1) {
        const type = table.u32(at, 'a Mach-O load command');
        const size = table.u32(at + 4, 'a Mach-O load command');
        if (size < 8)
            throw table.invalid(at + 4, 'a Mach-O load command of 8 bytes or more');
        const command = table.part(at, size, 'a Mach-O load command');
        at += size;
        if (type === SEGMENT || type === SEGMENT_64)
            segments.push(readSegment(view, command, type === SEGMENT_64 ? 64 : 32));
        else if (Object.hasOwn(LIBRARIES, type))
            libraries.push({ name: readText(command), kind: LIBRARIES[type] });
        else if (type === RPATH)
            searchPaths.push(readText(command));
        else if (type === LOAD_DYLINKER)
            found.interpreter = readText(command);
        else if (type === UUID)
            found.uuid = toHex(command.bytes(8, 16, 'the Mach-O UUID'));
        else if (type === BUILD_VERSION) {
            found.os = PLATFORMS[command.u32(8, 'the Mach-O build version')] ?? null;
            found.minOs = readVersion(command, 12);
        }
        else if (Object.hasOwn(MINIMUM_SYSTEMS, type)) {
            found.os ??= MINIMUM_SYSTEMS[type];
            found.minOs ??= readVersion(command, 8);
        }
        else if (type === SYMTAB)
            found.symbols = readSymbolTable(view, command, bits);
        else if (type === DYSYMTAB) {
            found.dynamicSymbols = {
                locals: command.u32(12, 'the Mach-O dynamic symbols'),
                firstDefined: command.u32(16, 'the Mach-O dynamic symbols'),
                defined: command.u32(20, 'the Mach-O dynamic symbols'),
            };
        }
        else if (type === CODE_SIGNATURE) {
            const offset = command.u32(8, 'the Mach-O code signature');
            const length = command.u32(12, 'the Mach-O code signature');
            // Apple's code signing structures are big-endian on every machine.
            found.signature = view.part(offset, length, 'the Mach-O code signature', 'big');
        }
    }
    const none = { interpreter: null, uuid: null, os: null, minOs: null, symbols: null };
    return { ...none, dynamicSymbols: null, signature: null, ...found, segments, libraries, searchPaths };
}
function readSegment(view, command, bits) {
    const wide = bits === 64;
    const word = (at, wideAt) => command.word(wide ? wideAt : at, bits, 'a Mach-O segment');
    const segment = {
        name: command.name(8, 16, 'the name of a Mach-O segment'),
        address: word(24, 24),
        offset: word(32, 40),
        fileSize: word(36, 48),
        protection: command.u32(wide ? 60 : 44, 'a Mach-O segment'),
    };
    // This is how a truncated download shows.
    view.part(segment.offset, segment.fileSize, `the bytes of Mach-O segment ${JSON.stringify(segment.name)}`);
    const count = command.u32(wide ? 64 : 48, 'a Mach-O segment');
    const size = wide ? 80 : 68;
    const table = command.part(wide ? 72 : 56, count * size, `${count} Mach-O sections`);
    const sections = [];
    for (let at = 0; at < table.size; at += size) {
        const type = table.u32(at + (wide ? 64 : 56), 'a Mach-O section') & 0xff;
        sections.push({
            name: table.name(at, 16, 'the name of a Mach-O section'),
            address: table.word(at + 32, bits, 'a Mach-O section'),
            offset: table.u32(at + (wide ? 48 : 40), 'a Mach-O section'),
            size: ZERO_FILLED.includes(type) ? 0 : table.word(at + (wide ? 40 : 36), bits, 'a Mach-O section'),
        });
    }
    return { ...segment, sections };
}
/** lc_str: its offset in the command, NUL-terminated or up to the command's end. */
function readText(command) {
    const at = command.u32(8, 'a name in a Mach-O load command');
    if (at < 12 || at >= command.size)
        throw command.invalid(8, 'the offset of a name in a Mach-O load command');
    return command.name(at, Math.min(command.size - at, 4096), 'a name in a Mach-O load command');
}
/** xxxx.yy.zz in half-bytes; a last field of 0 is not written. */
function readVersion(command, at) {
    const value = command.u32(at, 'a version in a Mach-O load command');
    const patch = value & 0xff;
    return `${value >>> 16}.${(value >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}
function readSymbolTable(view, command, bits) {
    const field = (at) => command.u32(at, 'the Mach-O symbol table');
    const [offset, count] = [field(8), field(12)];
    view.part(offset, count * (bits === 64 ? 16 : 12), `${count} Mach-O symbols`);
    return { offset, count, strings: view.part(field(16), field(20), 'the Mach-O symbol names') };
}
function toHex(bytes) {
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readPeHeader)
/* harmony export */ });
const SYMBOL_SIZE = 18;
const SECTION_SIZE = 40;
const MOST_DIRECTORIES = 16;
/** MZ header, PE signature, COFF header, optional header, sections (Microsoft's PE format). @throws UserError BINARY_INVALID */
function readPeHeader(view) {
    const coff = view.u32(0x3c, 'the offset of the PE header') + 4;
    if (view.u32(coff - 4, 'the PE signature') !== 0x4550) {
        throw view.invalid(coff - 4, 'the PE signature 50 45 00 00');
    }
    const optional = coff + 20;
    const sectionCount = view.u16(coff + 2, 'the COFF header');
    const optionalSize = view.u16(coff + 16, 'the COFF header');
    const magic = view.u16(optional, 'the PE optional header');
    if (magic !== 0x10b && magic !== 0x20b)
        throw view.invalid(optional, 'the magic of PE32 or PE32+, 0b 01 or 0b 02');
    const bits = magic === 0x20b ? 64 : 32;
    const fixed = bits === 64 ? 112 : 96;
    if (optionalSize < fixed)
        throw view.invalid(coff + 16, `an optional header of ${fixed} bytes or more`);
    const header = view.part(optional, optionalSize, 'the PE optional header');
    const count = Math.min(header.u32(fixed - 4, 'the number of PE data directories'), MOST_DIRECTORIES);
    const symbolTable = {
        offset: view.u32(coff + 8, 'the COFF header'),
        count: view.u32(coff + 12, 'the COFF header'),
    };
    const strings = openStrings(view, symbolTable);
    return {
        bits,
        machine: view.u16(coff, 'the COFF header'),
        characteristics: view.u16(coff + 18, 'the COFF header'),
        subsystem: header.u16(68, 'the PE subsystem'),
        dllCharacteristics: header.u16(70, 'the PE DLL characteristics'),
        imageBase: header.word(bits === 64 ? 24 : 28, bits, 'the PE image base'),
        headersSize: header.u32(60, 'the size of the PE headers'),
        symbolTable,
        strings,
        sections: readSections(view, optional + optionalSize, sectionCount, strings),
        directories: Array.from({ length: count }, (_, index) => ({
            address: header.u32(fixed + 8 * index, 'a PE data directory'),
            size: header.u32(fixed + 8 * index + 4, 'a PE data directory'),
        })),
    };
}
/** Go leaves the offset and the string table in a stripped file. Where there are no symbols the offset may be anything. */
function openStrings(view, { offset, count }) {
    const at = offset + count * SYMBOL_SIZE;
    if (offset === 0 || (count === 0 && at + 4 > view.size))
        return undefined;
    view.part(offset, count * SYMBOL_SIZE, `${count} COFF symbols`);
    const size = Math.max(view.u32(at, 'the size of the COFF string table'), 4);
    if (count === 0 && at + size > view.size)
        return undefined;
    return view.part(at, size, 'the COFF string table');
}
function readSections(view, at, count, strings) {
    const table = view.part(at, count * SECTION_SIZE, `${count} PE section headers`);
    const sections = [];
    for (let index = 0; index < count; index += 1) {
        const entry = index * SECTION_SIZE;
        const field = (offset) => table.u32(entry + offset, 'a PE section header');
        const section = {
            name: longName(table.name(entry, 8, 'the name of a PE section'), strings),
            address: field(12),
            offset: field(20),
            size: field(20) === 0 ? 0 : field(16),
            characteristics: field(36),
        };
        // This is how a truncated download shows.
        view.part(section.offset, section.size, `the bytes of PE section ${index + 1}`);
        sections.push(section);
    }
    return sections;
}
/** `/4` is an offset in the string table. */
function longName(name, strings) {
    const match = /^\/(\d{1,7})$/.exec(name);
    const at = Number(match?.[1]);
    if (match === null || strings === undefined || at >= strings.size)
        return name;
    return strings.name(at, Math.min(64, strings.size - at), 'the long name of a PE section');
}


/***/ }),

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ eachOccurrence),
/* harmony export */   Vw: () => (/* binding */ findText),
/* harmony export */   rs: () => (/* binding */ containsText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4372);


const CHUNK = 1 << 20;
/** Long enough for any value of a linker flag; short beside a chunk. */
const LONGEST = 64 * 1024;
/**
 * Whether a text stands in the file, as UTF-8: how a value that `-ldflags -X` should have set shows. Streams; nothing of the file is
 * kept. The text may stand there for another reason, so choose one that says something: a version and a commit.
 */
function containsText(reader, text) {
    return { text, offset: findText(new _view_js__WEBPACK_IMPORTED_MODULE_1__/* .View */ .S(reader, 'little'), text) ?? null };
}
/** Offset in the view of the first occurrence. @throws RangeError for a text of more than 64 KiB, or of none */
function findText(view, text) {
    for (const found of eachOccurrence(view, [node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text)]))
        return found.at;
    return undefined;
}
/** All occurrences of all needles, needle by needle within each mebibyte. */
function* eachOccurrence(view, needles) {
    const longest = Math.max(...needles.map(({ length }) => length), 0);
    if (needles.some(({ length }) => length === 0) || longest > LONGEST) {
        throw new RangeError(`a text to search has 1 to ${LONGEST} bytes`);
    }
    for (let start = 0; start < view.size; start += CHUNK) {
        const bytes = view.bytes(start, Math.min(CHUNK + longest - 1, view.size - start), 'the rest of the file');
        const chunk = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        for (const [needle, wanted] of needles.entries()) {
            for (let at = chunk.indexOf(wanted); at >= 0 && at < CHUNK; at = chunk.indexOf(wanted, at + 1)) {
                yield { at: start + at, needle };
            }
        }
    }
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ View)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const WINDOW = 16 * 1024;
const LONGEST_TEXT = 4096;
const utf8 = new TextDecoder();
/**
 * A stretch of a file, read through a window of its own. Every access is checked against the stretch, so no count, offset or size that a
 * file names is trusted. Offsets in messages are those of the file.
 */
class View {
    size;
    endianness;
    #reader;
    #start;
    #little;
    #window = new DataView(new ArrayBuffer(0));
    #from = 0;
    constructor(reader, endianness, start = 0, size = reader.size - start) {
        this.#reader = reader;
        this.#start = start;
        this.size = size;
        this.endianness = endianness;
        this.#little = endianness === 'little';
    }
    /** @throws UserError BINARY_INVALID, as all that follow: where the stretch is not within this one */
    part(at, size, what, endianness = this.endianness) {
        this.#check(at, size, what);
        return new View(this.#reader, endianness, this.#start + at, size);
    }
    u8(at, what) {
        return this.#at(at, 1, what).getUint8(at - this.#from);
    }
    u16(at, what) {
        return this.#at(at, 2, what).getUint16(at - this.#from, this.#little);
    }
    u32(at, what) {
        return this.#at(at, 4, what).getUint32(at - this.#from, this.#little);
    }
    /** Inexact from 2^53 on, where no offset or size of a file can be: it fails the check that follows. */
    u64(at, what) {
        const window = this.#at(at, 8, what);
        const [low, high] = this.#little ? [at, at + 4] : [at + 4, at];
        return (window.getUint32(high - this.#from, this.#little) * 2 ** 32 +
            window.getUint32(low - this.#from, this.#little));
    }
    /** An address or a size in a file of 32 or 64 bits. */
    word(at, bits, what) {
        return bits === 64 ? this.u64(at, what) : this.u32(at, what);
    }
    bytes(at, length, what) {
        this.#check(at, length, what);
        const bytes = this.#reader.read(this.#start + at, length);
        if (bytes.length !== length)
            throw this.#shrunk(at, what);
        return bytes;
    }
    /** Up to its NUL. */
    text(at, what, longest = LONGEST_TEXT) {
        for (let from = at; from < at + longest;) {
            const window = this.#at(from, 1, what);
            const rest = Math.min(this.#from + window.byteLength, at + longest) - from;
            const bytes = new Uint8Array(window.buffer, window.byteOffset + from - this.#from, rest);
            const end = bytes.indexOf(0);
            if (end >= 0 && from === at)
                return utf8.decode(bytes.subarray(0, end));
            // A text across two windows, rare and short: read it in one piece.
            if (end >= 0)
                return utf8.decode(this.bytes(at, from + end - at, what));
            from += rest;
        }
        throw this.invalid(at, `${what}, at most ${longest} bytes long with a NUL at its end`);
    }
    /** A name of fixed width that NULs may fill. */
    name(at, width, what) {
        const bytes = this.bytes(at, width, what);
        const end = bytes.indexOf(0);
        return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
    }
    /** What was expected at a place, against what is there. */
    invalid(at, expected) {
        const place = this.#start + at;
        const there = place >= 0 && place < this.#reader.size;
        const found = there
            ? this.#reader.read(place, Math.min(8, this.#reader.size - place))
            : new Uint8Array(0);
        return damaged(`${this.#reader.name}: expected ${expected} at offset ${hex(place)}, found ${describe(found)}.`);
    }
    #at(at, length, what) {
        if (at >= this.#from && at + length <= this.#from + this.#window.byteLength)
            return this.#window;
        this.#check(at, length, what);
        const bytes = this.#reader.read(this.#start + at, Math.min(WINDOW, this.size - at));
        if (bytes.length < length)
            throw this.#shrunk(at, what);
        this.#window = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        this.#from = at;
        return this.#window;
    }
    /** Also false for NaN, which no sum of file contents makes, but which would pass the opposite question. */
    #check(at, length, what) {
        if (at >= 0 && length >= 0 && at + length <= this.size)
            return;
        const end = this.#start + this.size;
        const whole = end === this.#reader.size ? 'the file' : 'what it is part of';
        const there = at >= 0 && at < this.size ? this.bytes(at, Math.min(8, this.size - at), what) : undefined;
        throw damaged(`${this.#reader.name}: expected ${what}, ${length} bytes, at offset ${hex(this.#start + at)}, but ${whole} ends at ${hex(end)}; found ${describe(there ?? new Uint8Array(0))}.`);
    }
    #shrunk(at, what) {
        return damaged(`${this.#reader.name}: expected ${what} at offset ${hex(this.#start + at)}, but the file became shorter while it was read.`);
    }
}
function damaged(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('BINARY_INVALID', message, {
        hint: 'The file is truncated, damaged, or not a program: build or download it again.',
    });
}
function hex(value) {
    return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}
function describe(bytes) {
    if (bytes.length === 0)
        return 'nothing';
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}


/***/ }),

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
function digestBytes(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (let at = 0; at < reader.size; at += PART)
        hash.update(reader.read(at, Math.min(PART, reader.size - at)));
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ checksumNames),
/* harmony export */   pd: () => (/* binding */ renderChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const checksumNames = {
    sha256: 'SHA256SUMS',
    sha512: 'SHA512SUMS',
};
const LENGTHS = { sha256: 64, sha512: 128 };
/**
 * What `sha256sum` prints and `sha256sum -c` reads: digest, two blanks, name; sorted bytewise, ending in a newline.
 * A name with a line break or backslash is escaped as coreutils does, with a backslash at the line's beginning.
 */
function renderChecksums(checksums) {
    return [...checksums]
        .sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)))
        .map(({ file, digest }) => {
        const escaped = file.replace(/[\\\n\r]/g, (sign) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[sign]);
        return `${escaped === file ? '' : '\\'}${digest}  ${escaped}\n`;
    })
        .join('');
}
/**
 * Reads what `sha256sum` and its relatives write: text or binary mark, escaped names, CRLF.
 * @param name of the file, for messages
 * @throws UserError CHECKSUMS_INVALID with the line, also for a file that is named twice
 */
function parseChecksums(text, algorithm, name) {
    const found = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '')
            continue;
        const at = { path: name, line: index + 1 };
        const match = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line);
        if (match === null)
            throw invalid('a digest, two blanks and a file name were expected', at);
        const [, escaped, digest, raw] = match;
        if (digest.length !== LENGTHS[algorithm])
            throw invalid(`${algorithm} has ${LENGTHS[algorithm]} hex digits, and here are ${digest.length}`, at);
        const file = escaped === '' ? raw : unescaped(raw);
        if (found.has(file))
            throw invalid(`${JSON.stringify(file)} is named twice`, at);
        found.set(file, { file, digest: digest.toLowerCase() });
    }
    return [...found.values()];
}
function unescaped(raw) {
    return raw.replace(/\\([\\nr])/g, (_, sign) => ({ '\\': '\\', n: '\n', r: '\r' })[sign]);
}
function invalid(why, at) {
    return new UserError('CHECKSUMS_INVALID', `${at.path}, line ${at.line}: ${why}.`, {
        hint: 'It must be as sha256sum writes it. If it came with a release, fetch it again; else write it anew.',
        at,
    });
}


/***/ }),

/***/ 6777:
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
var compare = __webpack_require__(8469);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(8780);
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
        git('rev-parse', '--show-toplevel', '--is-shallow-repository'),
        git('show', '-s', '--format=%H %ct', 'HEAD'),
        git('tag', '--points-at', 'HEAD'),
        git('symbolic-ref', '--quiet', '--short', 'HEAD'),
        git('status', '--porcelain=v1', '-z'),
    ]));
    const [top, head, tags, branch, status] = answers ?? [];
    if (top === undefined || head === undefined)
        return null;
    const [root, shallow] = top.trim().split(/\r?\n/);
    const [commit, time] = head.trim().split(' ');
    return {
        root: root,
        commit: commit,
        time: Number(time),
        tags: (tags ?? '').split(/\r?\n/),
        branch: branch?.trim() ?? null,
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

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ argument),
/* harmony export */   I: () => (/* binding */ rowExpectations)
/* harmony export */ });
/* harmony import */ var _binary_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6190);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7398);
/* harmony import */ var _targets_variants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(567);




/**
 * What its row promises of a binary: what it runs on, and how, from what and with what it was built. What the person
 * expects besides, of all or of this target, wins.
 * @returns null for what cannot be read: archives of objects, XCOFF of AIX, a.out of Plan 9
 * @throws UserError CONFIG_INVALID
 */
function rowExpectations(plan, row, { importPath }, asked) {
    const { target, args, env } = row;
    const { goos, goarch, cgo, variant, buildmode } = target;
    const format = formatOf(goos);
    if (format === null || buildmode === 'c-archive' || buildmode === 'archive')
        return null;
    const own = (0,_binary_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpect */ .t2)({ ...asked, ...target.expect }, `expect of ${target.id}`);
    // The go command cannot find its own build information in WebAssembly either.
    if (format === 'wasm')
        return { format, goarch, ...own };
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .stampsBuilds */ .s9)(plan.goVersion))
        return { format, goos, goarch, ...(stripped(args) ? { stripped: true } : {}), ...own };
    const level = (0,_targets_variants_js__WEBPACK_IMPORTED_MODULE_3__/* .variantVariable */ .uB)(goarch, variant);
    // A row's own environment has the last word.
    const value = level === undefined ? null : (env[level.name] ?? level.value);
    const stamped = source(plan, args);
    return {
        format,
        goos,
        goarch,
        ...(value === null || value === '' ? {} : { variant: value }),
        cgo: env.CGO_ENABLED === '1' || (env.CGO_ENABLED !== '0' && cgo),
        trimpath: argument(args, 'trimpath') !== 'false',
        ...(stripped(args) ? { stripped: true } : {}),
        ...((0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoVersion */ .SX)(plan.goVersion) === undefined ? {} : { go: plan.goVersion }),
        ...(importPath === 'command-line-arguments' ? {} : { path: importPath }),
        ...stamped,
        ...own,
    };
}
function formatOf(goos) {
    switch (goos) {
        case 'windows':
            return 'pe';
        case 'darwin':
        case 'ios':
            return 'mach-o';
        case 'js':
        case 'wasip1':
            return 'wasm';
        case 'aix':
        case 'plan9':
            return null;
        default:
            return 'elf';
    }
}
/** A tree that was clean when all began must have been so for each of the binaries: outputs must not have made it dirty. */
function source({ source, requireClean }, args) {
    if (source === null || argument(args, 'buildvcs') !== 'true')
        return {};
    const clean = requireClean || source.changed.length === 0;
    return { revision: source.commit, ...(clean ? { cleanVcs: true } : {}) };
}
/** Only where nothing that the person adds takes -s or -w back. */
function stripped(args) {
    const words = (argument(args, 'ldflags') ?? '').split(/\s+/);
    return words.includes('-s') && !words.some((word) => /^--?[sw]=/.test(word));
}
/** As the go command reads it: the last one counts, with one dash or two. */
function argument(args, name) {
    let value;
    for (const arg of args) {
        const match = /^--?([^=]+)(?:=([\s\S]*))?$/.exec(arg);
        if (match?.[1] === name)
            value = match[2] ?? 'true';
    }
    return value;
}


/***/ }),

/***/ 5931:
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

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9140);


/**
 * `{{name}}_{{version}}` with these fields. Two braces that open and do not close are text.
 * @param where `input build-name` or the like, for messages
 * @throws UserError INPUT_INVALID for a field that is not one
 */
function renderTemplate(template, fields, where) {
    return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name) => {
        const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (value !== undefined)
            return value;
        const known = Object.keys(fields);
        // goreleaser's way of writing it.
        const bare = name.replace(/^\./, '').toLowerCase();
        const near = known.includes(bare) ? bare : (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(bare, known);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${where}: {{${name}}} is not a field.`, {
            hint: `${near === undefined ? '' : `Did you mean {{${near}}}? `}Fields are ${known.map((field) => `{{${field}}}`).join(', ')}.`,
        });
    });
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rowEnvironment),
/* harmony export */   U: () => (/* binding */ plainEnvironment)
/* harmony export */ });
/* harmony import */ var _targets_variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(567);

/** What would change a binary behind our back, wherever it comes from. */
const CLEARED = [
    'GOWORK',
    'GOEXPERIMENT',
    'GODEBUG',
    'GOFIPS140',
    'GO_EXTLINK_ENABLED',
    'GO_LDSO',
    'CC',
    'CXX',
    'FC',
    'AR',
    'PKG_CONFIG',
    'PKG_CONFIG_PATH',
    'PKG_CONFIG_LIBDIR',
    'PKG_CONFIG_SYSROOT_DIR',
    'CGO_CFLAGS',
    'CGO_CPPFLAGS',
    'CGO_CXXFLAGS',
    'CGO_FFLAGS',
    'CGO_LDFLAGS',
    'CGO_CFLAGS_ALLOW',
    'CGO_LDFLAGS_ALLOW',
    // gcc and clang look there for headers and libraries, whatever they compile for.
    'CPATH',
    'C_INCLUDE_PATH',
    'CPLUS_INCLUDE_PATH',
    'OBJC_INCLUDE_PATH',
    'LIBRARY_PATH',
    'GCC_EXEC_PREFIX',
    'COMPILER_PATH',
    ...new Set(Object.values(_targets_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantRules */ .$P).map(({ variable }) => variable)),
];
/** To Go an empty variable is none, and the user's own go/env file would speak: so it is one that is passed anyway. */
const FLAGS = '-trimpath';
/** For questions to the go command: what is set for another platform or another build must not change the answer. */
const plainEnvironment = {
    ...Object.fromEntries([...CLEARED, 'GOOS', 'GOARCH', 'CGO_ENABLED'].map((name) => [name, undefined])),
    GOFLAGS: FLAGS,
};
/** On top of the inherited environment; null removes a name. */
function rowEnvironment({ goos, goarch, variant, cgo, env }, toolchain, sourceDate) {
    const level = (0,_targets_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantVariable */ .uB)(goarch, variant);
    return {
        ...Object.fromEntries(CLEARED.map((name) => [name, null])),
        GOFLAGS: FLAGS,
        GOOS: goos,
        GOARCH: goarch,
        ...(level === undefined || level.value === '' ? {} : { [level.name]: level.value }),
        CGO_ENABLED: cgo ? '1' : '0',
        SOURCE_DATE_EPOCH: String(sourceDate),
        ...toolchain?.env,
        ...env,
    };
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lY: () => (/* binding */ linkerFlags),
/* harmony export */   xw: () => (/* binding */ quoteFlag),
/* harmony export */   zK: () => (/* binding */ redactFlags)
/* harmony export */ });
/* harmony import */ var _names_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(893);

/** What package main calls it, and the field that says it: the names that goreleaser and most projects use. */
const VARIABLES = {
    version: 'version',
    commit: 'commit',
    gitcommit: 'commit',
    revision: 'commit',
    date: 'date',
    builddate: 'date',
    buildtime: 'date',
};
/**
 * -s -w, -X for each variable that all of these packages know, and what the person adds.
 * @param added template of the person's own; an -X of the same variable wins, as the last one does for the linker
 * @throws UserError INPUT_INVALID
 */
function linkerFlags(mains, fields, added, extldflags) {
    const flags = ['-s', '-w'];
    const names = new Set(mains.flatMap(({ variables }) => variables));
    for (const name of [...names].sort()) {
        const field = VARIABLES[name.toLowerCase()];
        if (field === undefined)
            continue;
        // The linker passes over a variable that a package has not: one command serves all main packages.
        flags.push('-X', quoteFlag(`main.${name}=${fields[field] ?? ''}`));
    }
    if (extldflags.length > 0)
        flags.push(quoteFlag(`-extldflags=${extldflags.join(' ')}`));
    for (const text of added)
        if (text !== null && text.trim() !== '')
            flags.push((0,_names_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(text.trim(), fields, 'Linker flags (build-ldflags)'));
    return flags.join(' ');
}
/** As cmd/internal/quoted reads it: blanks need quotes of either kind, and there is no escape. */
function quoteFlag(flag) {
    if (!/[\s'"]/.test(flag))
        return flag;
    return flag.includes("'") ? `"${flag}"` : `'${flag}'`;
}
/** Values of -X whose names say that they are secret, for logs and records. */
function redactFlags(ldflags) {
    return ldflags.replace(/((?:^|[\s'"])[\w./-]*\.\w*(?:token|secret|passw|apikey|api_key|credential|private)\w*=)[^\s'"]+/gi, '$1***');
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F1: () => (/* binding */ ROW_MEMORY),
  C7: () => (/* binding */ planBuild),
  s9: () => (/* binding */ stampsBuilds)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(6190);
// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/build/record/name.js
var record_name = __webpack_require__(405);
// EXTERNAL MODULE: ./lib/build/names/template.js
var template = __webpack_require__(893);
;// CONCATENATED MODULE: ./lib/build/names/names.js




/** A folder a target, so that every binary keeps the name under which people run it. */
const defaultName = '{{name}}_{{target}}/{{name}}{{exe}}';
/** As goreleaser and most Go projects name what they publish. */
const ARCHIVE = '{{name}}_{{version}}_{{target}}';
const RESERVED = [record_name/* recordName */.x, ...Object.values(format/* checksumNames */.IC), '.gitignore'];
/**
 * Where everything goes, before anything is built. Nothing that two rows would both write is accepted, also where
 * only letter case differs, as on Windows and macOS it is one file there.
 * @param version without the v of its tag
 * @throws UserError INPUT_INVALID
 */
function planNames(targets, mains, { name, archive }, version) {
    const taken = new Map(RESERVED.map((file) => [file.toLowerCase(), `the build's own ${file}`]));
    const claim = (file, by) => {
        checkName(file, by);
        const other = taken.get(file.toLowerCase());
        if (other !== undefined)
            throw new errors/* UserError */.y('INPUT_INVALID', `${by} and ${other} would both be written to ${file}.`, {
                hint: 'Give the name template what tells them apart: {{target}} for targets, {{name}} for programs.',
            });
        taken.set(file.toLowerCase(), by);
        return file;
    };
    const named = targets.map((target) => {
        const common = { version, ...targetFields(target, targets) };
        const packages = mains.map((main) => ({
            main,
            file: claim((0,template/* renderTemplate */.X)(name, { name: main.name, ...common }, 'The name of binaries (build-name)'), `${main.name} for ${target.id}`),
        }));
        if (archive === 'none')
            return { target, packages, archive: null };
        const format = archive === 'auto' ? (target.goos === 'windows' ? 'zip' : 'tar.gz') : archive;
        const folder = (0,template/* renderTemplate */.X)(ARCHIVE, { name: mains[0].name, ...common }, 'The name of archives');
        const file = claim(`${folder}.${format}`, `the archive for ${target.id}`);
        return { target, packages, archive: { file, format, folder } };
    });
    refuseNested(taken);
    return named;
}
/** `hello` and `hello/LICENSE` cannot both be. */
function refuseNested(taken) {
    for (const [file, by] of taken)
        for (let at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) {
            const other = taken.get(file.slice(0, at));
            if (other !== undefined)
                throw new errors/* UserError */.y('INPUT_INVALID', `${other} would be the file ${file.slice(0, at)}, and ${by} needs a folder of that name.`, { hint: `The usual template is ${defaultName}.` });
        }
}
/** The variant is said whenever it is not Go's default; cgo only where the same target is built without it, too. */
function targetFields(target, all) {
    const { goos, goarch, variant, cgo } = target;
    const both = all.some((other) => other.goos === goos && other.goarch === goarch && other.variant === variant && other.cgo !== cgo);
    const level = variant === null ? '' : variant.replaceAll(',', '-');
    const parts = [goos, goarch, ...(level === '' ? [] : [level]), ...(cgo && both ? ['cgo'] : [])];
    return { os: goos, arch: goarch, variant: level, target: parts.join('_'), exe: extension(target) };
}
/** As the go command names what it builds (`go help buildmode`). */
function extension({ goos, buildmode }) {
    if (buildmode === 'c-archive')
        return goos === 'windows' ? '.lib' : '.a';
    if (buildmode === 'c-shared' || buildmode === 'plugin')
        return goos === 'windows' ? '.dll' : goos === 'darwin' ? '.dylib' : '.so';
    if (goos === 'js' || goos === 'wasip1')
        return '.wasm';
    return goos === 'windows' ? '.exe' : '';
}
/** It is unpacked on Windows, too, whoever built it. */
function checkName(file, by) {
    const wrong = file.split('/').find((part) => part === '' || part === '.' || part === '..');
    if (wrong !== undefined || /^[A-Za-z]:/.test(file))
        throw unfit(file, by, 'it must be a path below the output folder');
    if (/[\0-\x1f<>:"|?*\\]/.test(file))
        throw unfit(file, by, 'it has a sign that Windows does not allow');
    for (const part of file.split('/')) {
        if (/[. ]$/.test(part))
            throw unfit(file, by, `Windows drops the end of ${JSON.stringify(part)}`);
        if (/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(part))
            throw unfit(file, by, `${part} is a device on Windows`);
    }
}
function unfit(file, by, why) {
    return new errors/* UserError */.y('INPUT_INVALID', `${JSON.stringify(file)} is no name for ${by}: ${why}.`, {
        hint: `The usual template is ${defaultName}.`,
    });
}

// EXTERNAL MODULE: ./lib/build/plan/environment.js
var environment = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/build/plan/ldflags.js
var plan_ldflags = __webpack_require__(1297);
;// CONCATENATED MODULE: ./lib/build/plan/order.js
/** Of a cold build of one port, by measurement: 183 of 195 packages are shared by its builds with and without cgo. */
const FURTHER = 0.31;
const CGO = 1.3;
/**
 * Rows that share most of GOCACHE come one after the other, and what takes longest comes first, so that no long one is
 * left when the others are done.
 */
function orderTargets(targets) {
    const groups = new Map();
    for (const target of targets) {
        const group = groups.get(groupOf(target)) ?? [];
        groups.set(groupOf(target), [...group, target]);
    }
    return [...groups.values()]
        .map((group) => [...group].sort((a, b) => weight(b) - weight(a) || compare(a.id, b.id)))
        .sort((a, b) => cost(b) - cost(a) || compare(a[0].id, b[0].id))
        .flat();
}
/** GOAMD64=v1 and v3 share nothing: a level is part of every package's key. */
function groupOf({ goos, goarch, variant }) {
    return `${goos}/${goarch}${variant === null ? '' : `/${variant}`}`;
}
function cost(group) {
    return group.reduce((sum, target, i) => sum + weight(target) * (i === 0 ? 1 : FURTHER), 0);
}
function weight({ cgo }) {
    return cgo ? CGO : 1;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/build/plan/plan.js






/** Bytes that a cold `go build` of a program of middling size takes at its peak, the linker being the largest. */
const ROW_MEMORY = 1.5 * 2 ** 30;
/**
 * All that will be built, with the command and the environment of each row.
 * @param toolchains by target id, for targets with cgo
 * @throws UserError INPUT_INVALID, TREE_DIRTY
 */
function planBuild(request, { targets, left, warnings }, facts, toolchains) {
    const { source, mains, module } = facts;
    if (mains.length === 0)
        throw new errors/* UserError */.y('INPUT_INVALID', `There is no main package in ${request.packages.join(', ')}.`, {
            hint: 'Name the folder of a program: ./cmd/hello, or ./... for all of them.',
        });
    const requireClean = request.requireClean ?? (source?.tag ?? null) !== null;
    if (requireClean)
        refuseDirty(facts);
    const sourceDate = request.sourceDate ?? source?.time ?? 0;
    const version = request.version ?? versionOf(facts);
    const ordered = orderTargets(targets);
    const named = planNames(ordered, mains, request, version);
    const rows = named.map(({ target, packages, archive }) => {
        const toolchain = toolchains.get(target.id) ?? null;
        return {
            id: target.id,
            target,
            packages: packages.map(({ main, file }) => ({ importPath: main.importPath, name: main.name, file })),
            args: buildArguments(request, target, facts, toolchain, { version, sourceDate }),
            env: (0,environment/* rowEnvironment */.E)(target, toolchain, sourceDate),
            toolchain,
            group: groupOf(target),
            archive,
        };
    });
    return {
        schema: 1,
        goVersion: facts.goVersion,
        module: module.path,
        source,
        sourceDate,
        rows,
        left,
        version,
        requireClean,
        jobs: request.jobs ?? usualJobs(facts),
        warnings: [...warnings, ...sourceWarnings(request, facts)],
    };
}
function buildArguments({ ldflags, tags, flags }, target, { goVersion, mains, module, source }, toolchain, { version, sourceDate }) {
    const fields = {
        version,
        commit: source?.commit ?? '',
        shortcommit: source?.commit.slice(0, 12) ?? '',
        tag: source?.tag ?? '',
        branch: source?.branch ?? '',
        date: new Date(sourceDate * 1000).toISOString().replace('.000Z', 'Z'),
        timestamp: String(sourceDate),
        os: target.goos,
        arch: target.goarch,
        target: target.id,
    };
    const all = [...new Set([...tags, ...target.tags])];
    return [
        'build',
        '-trimpath',
        // true, not auto: a git that fails must not lead to a binary that does not know its commit.
        ...(stampsBuilds(goVersion) ? [`-buildvcs=${source !== null}`] : []),
        // Beside a vendor folder Go's own choice is that folder.
        ...(module.vendored ? [] : ['-mod=readonly']),
        `-ldflags=${(0,plan_ldflags/* linkerFlags */.lY)(mains, fields, [ldflags, target.ldflags], toolchain?.extldflags ?? [])}`,
        ...(all.length === 0 ? [] : [`-tags=${all.join(',')}`]),
        ...(target.buildmode === null ? [] : [`-buildmode=${target.buildmode}`]),
        ...flags,
        ...target.flags,
    ];
}
/** Go 1.18 was the first to write into a binary how it was built. */
function stampsBuilds(goVersion) {
    const version = (0,go_version/* parseGoVersion */.SX)(goVersion.split(' ')[0]);
    return version === undefined || version.major > 1 || version.minor >= 18;
}
function versionOf({ source }) {
    if (source === null)
        return '0.0.0';
    if (source.tag !== null)
        return source.tag.replace(/^.*\/(?=v)/, '').replace(/^v(?=\d)/, '');
    return `0.0.0-snapshot.${source.commit.slice(0, 12)}`;
}
function usualJobs({ cores, memory }) {
    return Math.max(1, Math.min(cores, Math.floor((0.8 * memory) / ROW_MEMORY)));
}
function refuseDirty({ source }) {
    if (source === null || source.changed.length === 0)
        return;
    const shown = source.changed.slice(0, 5).join(', ');
    const more = source.changed.length > 5 ? ` and ${source.changed.length - 5} more` : '';
    throw new errors/* UserError */.y('TREE_DIRTY', `The work tree is not clean: ${shown}${more}.`, {
        hint: 'Every binary would say vcs.modified=true and a version ending in +dirty. Commit, ignore or remove these files; or set build-require-clean to false.',
    });
}
function sourceWarnings({ version }, { source }) {
    if (source === null)
        return ['This is no git work tree: the binaries will not say their commit.'];
    const warnings = [];
    if (source.shallow && source.tag === null && version === null)
        warnings.push('The checkout is shallow and has no tag here: Go stamps a pseudo-version, which a full checkout of the same commit would not. For a release, check out with fetch-depth: 0.');
    if (source.changed.length > 0)
        warnings.push(`The work tree is not clean (${source.changed[0]}${source.changed.length > 1 ? ', …' : ''}): the binaries will say vcs.modified=true.`);
    return warnings;
}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ recordName)
/* harmony export */ });
/** The record's name in the output folder. */
const recordName = 'artifacts.json';


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   n: () => (/* binding */ redactPlan)
/* harmony export */ });
/* harmony import */ var _inspect_expectations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5931);
/* harmony import */ var _plan_ldflags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);



const SECRET = /token|secret|passw|api_?key|credential|private/i;
/** Values of -X and of rows' own variables whose names say that they are secret: nothing may print them. */
function secretsOf(plan) {
    const found = plan.rows.flatMap(({ args, target }) => [
        ...(0,_inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_2__/* .linkerValues */ .u)((0,_inspect_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .argument */ .E)(args, 'ldflags') ?? '')
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
            args: row.args.map(_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_1__/* .redactFlags */ .zK),
            env: variables(row.env),
            target: {
                ...row.target,
                ldflags: row.target.ldflags === null ? null : (0,_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_1__/* .redactFlags */ .zK)(row.target.ldflags),
                env: variables(row.target.env),
            },
        })),
    };
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildRows)
});

// EXTERNAL MODULE: ./lib/build/plan/plan.js + 2 modules
var plan = __webpack_require__(7398);
;// CONCATENATED MODULE: ./lib/build/run/admit.js

/** Milliseconds after which a row compiles, if it is to compile. Before, the go command reads what there is. */
const SETTLED = 800;
/** One processor of three, or of two: what a linker leaves. */
const IDLE = 0.3;
/**
 * Whether the next row may begin beside those that are being built. Two cold builds at once on two processors cost 14 %
 * more than one after the other, and gain nothing; but where all is in the cache, a build is one linker on one
 * processor. Hence: not by a fixed number. Before anything is known two are begun: a wrong guess costs a few percent of
 * one pair of cold builds, and a right one a third of a warm run.
 */
function admit({ waiting, running, jobs, idle, memory, last }) {
    if (waiting === 0)
        return false;
    if (running.length === 0)
        return true;
    if (running.length >= jobs || !fits(running, memory))
        return false;
    if (last === 'warm')
        return running.every(({ compiling }) => !compiling);
    if (last === null && running.length === 1)
        return !running[0].compiling;
    return idle >= IDLE && running.every(({ age }) => age >= SETTLED);
}
function fits(running, memory) {
    const seen = Math.max(0, ...running.map((row) => row.memory ?? 0));
    const unseen = running.some((row) => row.memory === undefined);
    return memory * 0.8 > Math.max(seen, unseen ? plan/* ROW_MEMORY */.F1 : 0, plan/* ROW_MEMORY */.F1 / 4);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/build/run/action-graph.js

const graph = schemas/* array */.YOg(schemas/* object */.Ikc({ Mode: schemas/* string */.YjP(), Package: schemas/* string */.YjP().optional(), Cmd: schemas/* unknown */.L5J().optional() }));
/**
 * From what `-debug-actiongraph` writes: packages, and those that were in GOCACHE, for which no command was run.
 * @returns null where it is not what it was in the Go that this was written for
 */
function cacheShare(text) {
    let parsed;
    try {
        parsed = graph.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
    const builds = parsed.filter(({ Mode, Package }) => Mode === 'build' && Package !== 'unsafe');
    const hits = builds.filter(({ Cmd }) => Cmd === undefined || Cmd === null);
    return builds.length === 0 ? null : { hits: hits.length, packages: builds.length };
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

;// CONCATENATED MODULE: ./lib/build/run/row.js


/** Milliseconds between two looks at what a build holds: each costs 1 to 3 ms. */
const LOOK = 250;
/** One `go build`. Never throws for what is wrong with the program. @throws UserError TOOL_MISSING */
async function buildRow(task, host) {
    const { row, folder, directory, alone } = task;
    const { path } = host.machine;
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
            env: Object.fromEntries(Object.entries(row.env).map(([name, value]) => [name, value ?? undefined])),
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

;// CONCATENATED MODULE: ./lib/build/run/rows.js


/** Milliseconds between two looks at how busy the machine is. */
const TICK = 50;
/** Milliseconds. One that compiles begins a package more often than that, but for the largest. */
const RECENT = 300;
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
    const idle = new IdleShare(host);
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
        const begun = performance.now();
        const state = { memory: undefined, begun, compiled: undefined, program: undefined };
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
        const built = await buildRow({
            go: task.go,
            plan,
            row,
            directory: request.directory,
            folder: host.machine.path.join(task.folder, `${plan.rows.indexOf(row)}${alone ? '-alone' : ''}`),
            alone,
            onStart: (program) => {
                state.program = program;
                if (stopped)
                    program.end();
            },
            onMemory: (bytes) => {
                state.memory = bytes;
            },
            onCompile: (importPath) => {
                state.compiled = performance.now();
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
            const load = {
                waiting: waiting.length,
                running: [...running.values()].map(loadOf),
                jobs: plan.jobs,
                idle: idle.share(),
                memory: host.resources.memory(),
                last,
            };
            if (admit(load))
                begin(waiting.shift(), false);
            else
                await (waiting.length === 0 ? Promise.all(pending) : Promise.race([...pending, tick()]));
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
function loadOf({ memory, begun, compiled }) {
    const now = performance.now();
    return { memory, age: now - begun, compiling: compiled !== undefined && now - compiled < RECENT };
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
/** Over the last 300 ms and a little. */
class IdleShare {
    #host;
    #seen = [];
    constructor(host) {
        this.#host = host;
        this.share();
    }
    share() {
        const now = { at: performance.now(), ...this.#host.resources.processorTimes() };
        this.#seen.push(now);
        while (this.#seen.length > 2 && now.at - this.#seen[1].at >= 300)
            this.#seen.shift();
        const first = this.#seen[0];
        const total = now.total - first.total;
        return total <= 0 ? 0 : (now.idle - first.idle) / total;
    }
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeIssue)
/* harmony export */ });
/* harmony import */ var _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4220);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9140);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);



/** What a schema found in a target's object, or in a map of expectations, for people. */
function describeIssue(issue, of = 'target') {
    const parent = issue.path.map(String);
    const about = of === 'expect' || parent[0] === 'expect' ? 'expect' : 'target';
    const known = Object.keys(about === 'expect' ? _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSchema */ .N.shape : _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX.shape);
    const hint = `Keys: ${known.join(', ')}. See ${about === 'expect' ? 'docs/inspect.md' : 'docs/targets.md'}.`;
    if (issue.code === 'unrecognized_keys') {
        const key = issue.keys[0];
        const near = (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
        const kind = about === 'expect' ? 'nothing that can be expected of a binary' : 'not a key of a target';
        return {
            path: [...parent, key],
            problem: `\`${key}\` is ${kind}`,
            hint: `${near === undefined ? '' : `Did you mean ${near}? `}${hint}`,
        };
    }
    if (parent.length === 0)
        return { path: [], problem: 'a map of keys was expected', hint };
    return { path: parent, problem: `\`${parent.join('.')}\` ${wording(issue.message)}`, hint };
}
/** Our own messages go on after a name, zod's do not. */
function wording(message) {
    return message.startsWith('must ') ? message : `is wrong: ${message}`;
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   z9: () => (/* binding */ TOOLCHAINS)
/* harmony export */ });
/* unused harmony export targetSets */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9140);
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7507);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(567);




const targetSets = ['all', 'default', 'first-class', 'host'];
const TOOLCHAINS = ['auto', 'env', 'native', 'gcc', 'zig'];
/**
 * One target a line, or separated by commas or blanks; `#` begins a comment.
 * `GOOS/GOARCH[/VARIANT][+cgo|-cgo][@TOOLCHAIN]`, `*` for any, a set's name, and `!` before what is left out.
 * @throws UserError TARGET_INVALID
 */
function parseTargets(text, at) {
    const options = _variants_js__WEBPACK_IMPORTED_MODULE_2__/* .variantOptions */ .Mt.join('|');
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('TARGET_INVALID', `Target ${JSON.stringify(text)}: ${why}.`.replace(/\.\.$/, '.'), {
        hint,
        ...(at === undefined ? {} : { at }),
    });
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ libcPattern),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* unused harmony export targetJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4220);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3238);



/** What a target's -buildmode may be: those that make something of main packages. */
const BUILD_MODES = ['exe', 'pie', 'c-archive', 'c-shared', 'plugin'];
const libcPattern = /^(?:musl|(?:glibc|gnu)(?:[ .-](\d+\.\d+))?)$/;
const libcError = 'must be musl, glibc, or the oldest glibc that must do: glibc 2.17';
/**
 * A target with settings, as an object: in the config, or in a YAML or JSON list in place of the text. A version that YAML
 * would read as a number is expected as the text that was written.
 */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    target: word('must be a target such as linux/amd64, linux/arm/7, windows/* or first-class')
        .optional()
        .describe('As in text: `linux/amd64/v3`, `windows/*`, `first-class`. Or goos and goarch.'),
    goos: word('must be a GOOS such as linux, or "*"').optional().describe('GOOS, or `*` for any.'),
    goarch: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(386)], { error: 'must be a GOARCH such as amd64, or "*"' })
        .optional()
        .describe('GOARCH, or `*` for any.'),
    variant: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], { error: 'must be a variant such as v3 or 7' })
        .optional()
        .describe('Of the CPU, as GOAMD64, GOARM, … take it: v3, 7.'),
    cgo: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()).min(1).max(2)], {
        error: 'must be true, false, or [false, true] for both',
    })
        .optional()
        .describe('With cgo or without; [false, true] builds both. Default: the key build.cgo.'),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLCHAINS */ .z9, { error: `must be one of ${_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLCHAINS */ .z9.join(', ')}` })
        .optional()
        .describe('Who compiles C. auto: the first that works; env: what CC says.'),
    libc: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: libcError })
        .regex(libcPattern, libcError)
        .optional()
        .describe('C library of Linux: `musl` (linked statically), `glibc`, `glibc 2.17` for the oldest that must do.'),
    cc: word('must be a command: put it in quotes').optional().describe('C compiler, with arguments.'),
    cxx: word('must be a command: put it in quotes').optional().describe('C++ compiler, with arguments.'),
    sysroot: word('must be a folder').optional().describe('Of the C compiler, relative to the project.'),
    tags: words('must be a build tag, or a list of them').optional().describe('Further build tags.'),
    ldflags: word('must be text in quotes')
        .optional()
        .describe('Further linker flags; fields as in build.ldflags.'),
    flags: words('must be a flag, or a list of them').optional().describe('Further flags of `go build`.'),
    env: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'must be text: put it in quotes' }), {
        error: 'must be a map of variables',
    })
        .optional()
        .describe('Variables for this build alone.'),
    buildmode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(BUILD_MODES, { error: `must be one of ${BUILD_MODES.join(', ')}` })
        .optional()
        .describe('-buildmode.'),
    expect: _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSchema */ .N
        .optional()
        .describe('What its binaries must be, over build.expect: docs/inspect.md.'),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            args: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Arguments. Default: --version.'),
            'exit-code': zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(255), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{1,3}$/)])
                .optional()
                .describe('What it must end with. Default: 0.'),
            output: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('Regular expression that its output must match.'),
        }),
    ], { error: 'must be true, or a map with args (a list), exit-code and output' })
        .optional()
        .describe('Run its programs, where they can run. true: with --version.'),
    'allow-failure': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: 'must be true or false' })
        .optional()
        .describe('Its failure does not fail the build.'),
})
    .describe('A target with settings: docs/targets.md.');
/** JSON Schema 2020-12 for editors. */
function targetJsonSchema() {
    return { ...z.toJSONSchema(targetSchema), title: 'setup-go-plus build target' };
}
function word(error) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error }).regex(/\S/, error);
}
function words(error) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([word(error), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(word(error))], { error });
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ variantRules),
/* harmony export */   DA: () => (/* binding */ normalVariant),
/* harmony export */   Mt: () => (/* binding */ variantOptions),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   uB: () => (/* binding */ variantVariable)
/* harmony export */ });
const MIPS = { default: 'hardfloat', accepts: /^(?:hard|soft)float$/, values: 'hardfloat, softfloat' };
const PPC64 = {
    variable: 'GOPPC64',
    default: 'power8',
    accepts: /^power(?:8|9|10)$/,
    values: 'power8, power9, power10',
    since: 12,
};
const variantRules = {
    amd64: { variable: 'GOAMD64', default: 'v1', accepts: /^v[1-4]$/, values: 'v1, v2, v3, v4', since: 18 },
    arm: {
        variable: 'GOARM',
        default: '7',
        // GOARM=5 has no hardware to be hard with.
        accepts: /^(?:5(?:,softfloat)?|[67](?:,(?:hard|soft)float)?)$/,
        values: '5, 6, 7; 6 and 7 with ,softfloat or ,hardfloat',
        since: 0,
    },
    arm64: {
        variable: 'GOARM64',
        default: 'v8.0',
        accepts: /^v(?:8\.[0-9]|9\.[0-5])(?:,lse)?(?:,crypto)?$/,
        values: 'v8.0 to v8.9, v9.0 to v9.5; with ,lse and ,crypto',
        since: 23,
    },
    386: {
        variable: 'GO386',
        default: 'sse2',
        accepts: /^(?:sse2|softfloat)$/,
        values: 'sse2, softfloat',
        since: 16,
    },
    mips: { variable: 'GOMIPS', ...MIPS, since: 10 },
    mipsle: { variable: 'GOMIPS', ...MIPS, since: 10 },
    mips64: { variable: 'GOMIPS64', ...MIPS, since: 11 },
    mips64le: { variable: 'GOMIPS64', ...MIPS, since: 11 },
    ppc64: PPC64,
    ppc64le: PPC64,
    riscv64: {
        variable: 'GORISCV64',
        default: 'rva20u64',
        accepts: /^rva(?:20|22|23)u64$/,
        values: 'rva20u64, rva22u64, rva23u64',
        since: 23,
    },
    wasm: {
        variable: 'GOWASM',
        default: '',
        accepts: /^(?:satconv|signext|satconv,signext)$/,
        values: 'satconv, signext',
        since: 12,
    },
};
/** Part of a variant, where a comma stands before it. */
const variantOptions = ['softfloat', 'hardfloat', 'lse', 'crypto', 'satconv', 'signext'];
/**
 * In Go's spelling, null for Go's default: `v7` and `7` of arm are one, `v1` of amd64 says nothing.
 * @returns undefined where this CPU has no such variant
 */
function normalVariant(goarch, text) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    if (rule === undefined)
        return undefined;
    const lower = inOrder(text.toLowerCase());
    let value = goarch === 'arm' ? lower.replace(/^v(?=[567])/, '') : lower;
    // What Go adds by itself.
    if (goarch === 'arm')
        value = value.replace(/^5,softfloat$/, '5').replace(/^([67]),hardfloat$/, '$1');
    if (!rule.accepts.test(value))
        return undefined;
    return value === rule.default ? null : value;
}
/** Go takes options in any order, and one target has one name. */
function inOrder(variant) {
    const place = (part) => variantOptions.indexOf(part);
    const parts = variant.split(',');
    if (parts.slice(1).some((part) => place(part) < 0))
        return variant;
    return parts.sort((a, b) => place(a) - place(b)).join(',');
}
/** `GOARM=7` for a target; undefined where the CPU has no levels. */
function variantVariable(goarch, variant) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    return rule === undefined ? undefined : { name: rule.variable, value: variant ?? rule.default };
}
/** @returns the first Go that knows it, where `go` does not */
function tooOld(goarch, variant, go) {
    if (variant === null)
        return undefined;
    const rule = variantRules[goarch];
    // GORISCV64=rva23u64 came with 1.25, GOARM's float options with 1.22.
    const since = variant === 'rva23u64' ? 25 : goarch === 'arm' && variant.includes(',') ? 22 : rule.since;
    return go.major === 1 && go.minor < since ? `1.${since}` : undefined;
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writtenNumbers)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Makes each number below a YAML node the text that was written: 1.20 is not 1.2, and 2.30 of glibc is not 2.3. */
function writtenNumbers(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node))
        return;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(node, {
        Scalar(_, scalar) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(scalar) && typeof scalar.value === 'number' && scalar.source !== undefined)
                scalar.value = scalar.source;
        },
    });
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cutQuoted)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const PLAIN_ESCAPES = {
    a: 7,
    b: 8,
    f: 12,
    n: 10,
    r: 13,
    t: 9,
    v: 11,
    '\\': 92,
    '"': 34,
};
/** One piece of a Go string literal: an escape, or what stands for itself. */
const PIECE = /\\(?:([abfnrtv\\"])|x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([^"\\\n]+)/y;
/**
 * A Go string literal at the beginning of a text (strconv.QuotedPrefix and Unquote), and what follows it.
 * @returns undefined where there is none
 */
function cutQuoted(text) {
    if (text.startsWith('`')) {
        const end = text.indexOf('`', 1);
        // Go drops carriage returns from raw strings.
        return end < 0
            ? undefined
            : { value: text.slice(1, end).replaceAll('\r', ''), rest: text.slice(end + 1) };
    }
    if (!text.startsWith('"'))
        return undefined;
    const parts = [];
    for (let at = 1;;) {
        if (text[at] === '"')
            return { value: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts).toString(), rest: text.slice(at + 1) };
        PIECE.lastIndex = at;
        const match = PIECE.exec(text);
        const part = match === null ? undefined : decode(match);
        if (part === undefined)
            return undefined;
        parts.push(part);
        at = PIECE.lastIndex;
    }
}
/** Bytes, not characters: `\xe2\x82\xac` is one character in three escapes. */
function decode([, letter, hex, octal, short, long, plain]) {
    if (plain !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(plain);
    if (letter !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([PLAIN_ESCAPES[letter]]);
    if (hex !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(hex, 'hex');
    if (octal !== undefined) {
        const value = Number.parseInt(octal, 8);
        return value > 255 ? undefined : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([value]);
    }
    const point = Number.parseInt(short ?? long ?? '', 16);
    const surrogate = point >= 0xd800 && point <= 0xdfff;
    return point > 0x10ffff || surrogate ? undefined : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(String.fromCodePoint(point));
}


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ promisedLength),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2586);



/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
async function readDocument(url, response, limit) {
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(url);
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
function inflate(body, place, limit) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(body, { maxOutputLength: limit });
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);


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
    const asked = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(error)?.retryAfter ?? 0;
    if (asked > longestRetryAfter)
        return undefined;
    const ceiling = Math.min(longestBackoff, policy.backoff * 2 ** (used - 1));
    return { spent: used, wait: Math.max(asked, Math.floor(random * ceiling)) };
}
function isTransient(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
        return false;
    const answer = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(error);
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

/***/ 9108:
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
var transfer_document = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(2586);
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
var transfer_status = __webpack_require__(4169);
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

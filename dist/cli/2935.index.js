export const id = 2935;
export const ids = [2935];
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

/***/ 13269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// EXTERNAL MODULE: ./lib/environment/changed-host.js
var changed_host = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/plan/environment.js
var environment = __webpack_require__(38415);
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

// EXTERNAL MODULE: ./lib/build/facts/source.js + 1 modules
var source = __webpack_require__(26777);
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
        (0,source/* readWorkTree */.gJ)(directory, host),
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
        source: (0,source/* sourceOf */.vz)(tree, module, host),
        cores: host.resources.cores(),
        memory: host.resources.memory(),
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

/***/ 38415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rowEnvironment),
/* harmony export */   U: () => (/* binding */ plainEnvironment)
/* harmony export */ });
/* harmony import */ var _targets_variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50567);

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

/***/ 13238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   r7: () => (/* binding */ targetSets),
/* harmony export */   z9: () => (/* binding */ TOOLCHAINS)
/* harmony export */ });
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

/***/ 50567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ variantRules),
/* harmony export */   BE: () => (/* binding */ hasVariants),
/* harmony export */   DA: () => (/* binding */ normalVariant),
/* harmony export */   Mt: () => (/* binding */ variantOptions),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   uB: () => (/* binding */ variantVariable)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66190);

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
/** Whether a Go has levels of the CPU at all, and says in a binary which one it was built for. @param said as `isGoSince` */
function hasVariants(goarch, said) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    return rule !== undefined && (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoSince */ .jS)(said, rule.since);
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

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ changedHost),
/* harmony export */   Wo: () => (/* binding */ changedVariables),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
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

/***/ 22958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nodeResources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Of this machine, or of the container that we are in. */
function nodeResources() {
    return {
        cores: () => Math.max(1, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), cgroupCores() ?? Number.POSITIVE_INFINITY)),
        // Node before 20.13 does not know of a container's limit.
        memory: () => Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)(), process.availableMemory?.() ?? Number.POSITIVE_INFINITY),
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
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc');
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
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


/***/ })

};

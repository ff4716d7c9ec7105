export const id = 9859;
export const ids = [9859,7466,1071];
export const modules = {

/***/ 74826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   r: () => (/* binding */ parts)
/* harmony export */ });
const PART = 2 ** 20;
function* parts(bytes) {
    for (let at = 0; at < bytes.size; at += PART)
        yield bytes.read(at, Math.min(PART, bytes.size - at));
}
/** Bytewise, so that no machine's language decides the order. */
function inOrder(entries) {
    return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
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

/***/ 24512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ argument),
/* harmony export */   I: () => (/* binding */ rowExpectations)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66190);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57398);
/* harmony import */ var _targets_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50567);



/**
 * What its row promises of a binary: what it runs on, and how, from what and with what it was built. What the person
 * expects besides, of all or of this target, wins.
 * @returns null for what cannot be read: archives of objects, XCOFF of AIX, a.out of Plan 9
 * @throws UserError CONFIG_INVALID
 */
async function rowExpectations(plan, row, { importPath }, asked) {
    const { target, args, env } = row;
    const { goos, goarch, cgo, variant, buildmode } = target;
    const format = formatOf(goos);
    if (format === null || buildmode === 'c-archive' || buildmode === 'archive')
        return null;
    const wanted = { ...asked, ...target.expect };
    const own = Object.keys(wanted).length === 0 ? {} : await parsed(wanted, `expect of ${target.id}`);
    // The go command cannot find its own build information in WebAssembly either.
    if (format === 'wasm')
        return { format, goarch, ...own };
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .stampsBuilds */ .s9)(plan.goVersion))
        return { format, goos, goarch, ...(stripped(args) ? { stripped: true } : {}), ...own };
    const level = (0,_targets_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .variantVariable */ .uB)(goarch, variant);
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
        ...((0,_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoVersion */ .SX)(plan.goVersion) === undefined ? {} : { go: plan.goVersion }),
        ...(importPath === 'command-line-arguments' ? {} : { path: importPath }),
        ...stamped,
        ...own,
    };
}
/** The schema takes a while to load, and to compile itself at its first use. */
async function parsed(wanted, source) {
    const { parseExpect } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(7656)]).then(__webpack_require__.bind(__webpack_require__, 87656));
    return parseExpect(wanted, source);
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

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19140);


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
        const near = known.includes(bare) ? bare : (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(bare, known);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', `${where}: {{${name}}} is not a field.`, {
            hint: `${near === undefined ? '' : `Did you mean {{${near}}}? `}Fields are ${known.map((field) => `{{${field}}}`).join(', ')}.`,
        });
    });
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

/***/ 51297:
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

/***/ 57398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F1: () => (/* binding */ ROW_MEMORY),
  C7: () => (/* binding */ planBuild),
  _I: () => (/* binding */ rowsInMemory),
  s9: () => (/* binding */ stampsBuilds)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: ./lib/build/record/name.js
var record_name = __webpack_require__(70405);
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
var environment = __webpack_require__(38415);
// EXTERNAL MODULE: ./lib/build/plan/ldflags.js
var plan_ldflags = __webpack_require__(51297);
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
    return Math.min(cores, rowsInMemory(memory));
}
/** @param free bytes @returns rows at once; at least one */
function rowsInMemory(free) {
    return Math.max(1, Math.floor((0.8 * free) / ROW_MEMORY));
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

/***/ 33143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ planChecksumFiles)
/* harmony export */ });
/* harmony import */ var _checksums_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96868);

/**
 * The checksum files for these, by name: SHA256SUMS, SHA512SUMS, and one beside each file as `sha256sum` writes it there.
 */
function planChecksumFiles(digests, kinds) {
    const files = new Map();
    const add = (name, checksums) => files.set(name, (0,_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .renderChecksums */ .pd)(checksums));
    if (kinds.includes('files'))
        for (const { file, sha256 } of digests)
            add(`${file}.sha256`, [{ file: file.slice(file.lastIndexOf('/') + 1), digest: sha256 }]);
    if (kinds.includes('sha256'))
        add(_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumNames */ .IC.sha256, digests.map(({ file, sha256 }) => ({ file, digest: sha256 })));
    if (kinds.includes('sha512'))
        add(_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumNames */ .IC.sha512, digests.flatMap(({ file, sha512 }) => (sha512 === undefined ? [] : [{ file, digest: sha512 }])));
    return files;
}


/***/ }),

/***/ 78718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatherDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** @throws UserError DISK_FULL, DISK_DENIED */
async function gatherDocuments(documents, sha512, output) {
    const gathered = [];
    for (const { file, kind, target, package: main, bytes } of documents) {
        await output.write(file, [bytes]);
        const digest = (algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
        gathered.push({
            artifact: { file, kind, target, package: main, size: bytes.length, sha256: digest('sha256') },
            sha512: sha512 ? digest('sha512') : null,
        });
    }
    return gathered;
}


/***/ }),

/***/ 84365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
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

/***/ 27804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderBuildSummary),
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66608);

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
        cell((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .closingLine */ .oM)(record)),
        '',
        row([..._table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP].map((name) => name[0] + name.slice(1).toLowerCase())),
        row(_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP.map((name) => (['SIZE', 'TIME', 'CACHED', 'MEMORY'].includes(name) ? '---:' : '---'))),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRows */ .QE)(record).map(row),
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


/***/ }),

/***/ 66608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   oM: () => (/* binding */ closingLine)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84365);

const tableHead = ['TARGET', 'FILE', 'SIZE', 'TIME', 'CACHED', 'MEMORY', 'CHECKS'];
/** One line a binary, in the plan's order; of a target that has none, one line all the same. */
function tableRows(record) {
    const results = new Map(record.results.map((result) => [result.id, result]));
    return record.plan.rows.flatMap(({ id, target }) => {
        const result = results.get(id);
        if (result === undefined)
            return [];
        const row = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(result.seconds), (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(result.cached), memoryOf(result)];
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
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(artifact.size),
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
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size),
        ...(archives === 0 ? [] : [plural(archives, 'archive', 'archives')]),
    ].join(', ');
}
function memoryOf({ memory, retried }) {
    return `${memory === null ? '' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(memory)}${retried ? ' (alone)' : ''}`.trim();
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


/***/ }),

/***/ 50567:
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

/***/ 13883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nodeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8497);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11605);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7466);







/** Output folders on the machine's own disk. What a killed process gathered in one is removed by the next. */
function nodeOutput(effects = (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .realRename */ .fQ)(), stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__.nodeStages)()) {
    return async (folder) => {
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'output');
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
            await (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(from, to, this.#effects);
        }
        catch (error) {
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) !== 'EXDEV')
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .diskError */ .w)(error, to);
            await copy(from, to);
        }
    }
    async write(name, data) {
        const to = await this.#gathered(name);
        let written = 0;
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, 'wx', 0o644);
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
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .diskError */ .w)(error, to, { needed: 1, written });
        }
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#stage.path, ...name.split('/'));
    }
    async publish(name) {
        const parts = name.split('/');
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, ...parts);
        try {
            for (let depth = 1; depth < parts.length; depth++)
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, ...parts.slice(0, depth)));
            await (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(this.path(name), to, this.#effects);
        }
        catch (error) {
            throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y ? error : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .diskError */ .w)(error, to);
        }
    }
    discard() {
        return this.#stage.discard();
    }
    async #gathered(name) {
        const path = this.path(name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        }
        catch (error) {
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .diskError */ .w)(error, path);
        }
        return path;
    }
}
async function copy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from);
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .diskError */ .w)(error, to);
    }
}
/** A repository may bring its output folder along, with a link in it that leads out. */
async function makeFolder(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return void (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path));
    if (found.isDirectory())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('DISK_DENIED', `${path} must be a folder, and is a ${found.isSymbolicLink() ? 'link' : 'file'}.`, { hint: 'Remove it, or choose another output folder.' });
}


/***/ }),

/***/ 31071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realRemoval: () => (/* binding */ realRemoval),
/* harmony export */   remove: () => (/* binding */ remove)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);



/** Milliseconds. A virus scanner or a program that is ending lets go in that time; one that goes on running does not. */
const PATIENCE = 3_000;
/**
 * Removes what is at `path`, links without their targets, also below folders without write permission
 * (Go makes its module cache read-only). What is held open on Windows is tried for 3 s.
 * The waiting is done here and not by `rm`'s maxRetries, which waits at each folder on the way up, all over again:
 * half a minute for an open file one folder down, hours for one deep in an SDK.
 * @throws UserError DISK_DENIED
 */
async function remove(path, effects = realRemoval()) {
    let tried = false;
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rm(path);
        }
        catch (error) {
            if (isDenied(error) && !tried) {
                tried = true;
                // What cannot be made writable is told by the next attempt.
                await effects.makeWritable(path).catch(() => undefined);
                continue;
            }
            const mayPass = effects.windows ? isDenied(error) || isInUse(error) : isInUse(error);
            if (!mayPass || waited >= PATIENCE)
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
        }
        waited += delay;
        await effects.sleep(delay);
    }
}
function realRemoval() {
    return {
        rm: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
        makeWritable,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        windows: process.platform === 'win32',
    };
}
function isDenied(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === 'EACCES' || code === 'EPERM';
}
/** ENOTEMPTY: another process still writes there, or (Windows) a file in it is deleted only when its last reader closes it. */
function isInUse(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === 'EBUSY' || code === 'ENOTEMPTY' || code === 'EEXIST';
}
async function makeWritable(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (!found.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o700);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true })) {
        if (entry.isDirectory())
            await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
    }
}


/***/ }),

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fQ: () => (/* binding */ realRename),
/* harmony export */   xv: () => (/* binding */ renameFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/** Antivirus scans what was just written and holds it open; it lets go in seconds. */
const PATIENCE = 30_000;
function realRename() {
    return {
        rename: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rename(from, to),
        exists: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: Math.random,
        windows: process.platform === 'win32',
    };
}
/**
 * Moves a folder to where nothing is. On Windows a scanner's open handle makes that fail for a while, so it is tried
 * for up to 30 s; a destination that exists ends the waiting at once (the same error codes stand for both).
 * @returns 'taken' when something is at `to` already
 */
async function renameFolder(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 1000)) {
        try {
            await effects.rename(from, to);
            return 'moved';
        }
        catch (error) {
            if (isTaken(error))
                return 'taken';
            if (!mayBeHeldOpen(error))
                throw error;
            if (await effects.exists(to))
                return 'taken';
            if (!effects.windows || waited >= PATIENCE)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
/** Replaces a file; on Windows a reader's or scanner's open handle makes that fail for a while. */
async function renameFile(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rename(from, to);
        }
        catch (error) {
            if (!effects.windows || !mayBeHeldOpen(error) || waited >= PATIENCE / 6)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
function isTaken(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR';
}
function mayBeHeldOpen(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}


/***/ }),

/***/ 37997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   IB: () => (/* binding */ stageOwner),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
const DAY = 24 * 60 * 60 * 1000;
function stageName(destination, owner, random) {
    return `.${destination}.sgp-${owner.machine}-${owner.pid.toString(36)}-${owner.started.toString(36)}-${random}`;
}
/** undefined for a name that is no stage of this destination. */
function stageOwner(name, destination) {
    const start = `.${destination}.sgp-`;
    if (!name.startsWith(start))
        return undefined;
    const match = /^([0-9a-f]{8})-([0-9a-z]{1,9})-([0-9a-z]{1,9})-[0-9a-z]+$/.exec(name.slice(start.length));
    if (match === null)
        return undefined;
    return { machine: match[1], pid: Number.parseInt(match[2], 36), started: Number.parseInt(match[3], 36) };
}
/**
 * Whether a stage may be removed.
 * @param age milliseconds since it was last written to
 * @param isAlive whether a process with this pid runs on this machine
 */
function isAbandoned(owner, self, age, isAlive) {
    if (age > DAY)
        return true;
    if (owner.machine !== self.machine)
        return false;
    if (owner.pid === self.pid)
        return owner.started !== self.started;
    return !isAlive(owner.pid);
}


/***/ }),

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeStages: () => (/* binding */ nodeStages),
  realEffects: () => (/* binding */ realEffects),
  withoutNamespace: () => (/* binding */ withoutNamespace)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/remove.js
var remove = __webpack_require__(31071);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(11605);
// EXTERNAL MODULE: ./lib/host/node/stage-name.js
var stage_name = __webpack_require__(37997);
// EXTERNAL MODULE: ./lib/host/node/worker-file.js
var worker_file = __webpack_require__(98716);
;// CONCATENATED MODULE: ./lib/host/node/write-file.js

/**
 * A new file with its time, synchronously: on a hosted runner 15,000 files take 1.1 s this way and 20 s through promises.
 * @param onBytes what has reached the disk, also of a file that does not fit
 * @throws whatever Node throws; EEXIST where something is there
 */
function writeFile(path, data, { executable, mtime }, onBytes) {
    const fd = (0,external_node_fs_.openSync)(path, 'wx', executable ? 0o755 : 0o644);
    try {
        for (let done = 0; done < data.length;) {
            const wrote = (0,external_node_fs_.writeSync)(fd, data, done, data.length - done);
            done += wrote;
            onBytes(wrote);
        }
        (0,external_node_fs_.futimesSync)(fd, mtime, mtime);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/host/node/write-threads.js


/** A message costs as much as some ten files, and more bytes at a time would leave one side waiting at the end. */
const BATCH_FILES = 64;
const BATCH_BYTES = 512 * 1024;
/** Batches that a thread may have before it; beyond that the caller is the quicker one. */
const WAITING = 3;
/**
 * Threads that take some of the files from the one that unpacks them: creating files is what a computer spends its time
 * on, above all where a virus scanner looks at each. They start with the first file.
 */
class WriteThreads {
    #threads;
    #buffer = new Uint8Array(0);
    #files = [];
    #used = 0;
    constructor(file, count) {
        this.#threads = Array.from({ length: count }, () => new WriteThread(file));
    }
    /**
     * The bytes are copied; the folder must be there.
     * @returns false where the caller had better write the file itself
     * @throws UserError DISK_FULL, DISK_DENIED for a file that was taken before
     */
    take(path, data, attributes) {
        for (const thread of this.#threads)
            thread.check();
        if (this.#files.length === 0 && this.#idlest().waiting >= WAITING)
            return false;
        if (this.#used + data.length > this.#buffer.length && !this.#makeRoom(data.length))
            return false;
        const start = this.#used;
        this.#buffer.set(data, start);
        this.#used += data.length;
        this.#files.push({ path, start, end: this.#used, attributes });
        if (this.#files.length === BATCH_FILES || this.#used >= BATCH_BYTES)
            this.#send();
        return true;
    }
    /** All that was taken is written, and the threads have ended. @throws UserError DISK_FULL, DISK_DENIED */
    async settle() {
        if (this.#files.length > 0)
            this.#send();
        try {
            for (const thread of this.#threads)
                await thread.settle();
        }
        finally {
            await this.abandon();
        }
    }
    /** Nothing is written any more. */
    async abandon() {
        await Promise.all(this.#threads.map((thread) => thread.terminate()));
    }
    #makeRoom(bytes) {
        if (this.#files.length > 0)
            this.#send();
        if (this.#idlest().waiting >= WAITING)
            return false;
        this.#buffer = new Uint8Array(Buffer.allocUnsafeSlow(Math.max(bytes, BATCH_BYTES)).buffer);
        return true;
    }
    #send() {
        this.#idlest().send({ buffer: this.#buffer.buffer, files: this.#files });
        this.#buffer = new Uint8Array(0);
        this.#files = [];
        this.#used = 0;
    }
    #idlest() {
        return this.#threads.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));
    }
}
class WriteThread {
    #worker;
    #done = new Int32Array(new SharedArrayBuffer(4));
    #settled;
    #failure;
    #sent = 0;
    constructor({ path, execArgv }) {
        this.#worker = new external_node_worker_threads_.Worker(path, {
            workerData: this.#done,
            ...(execArgv === undefined ? {} : { execArgv }),
        });
        this.#settled = new Promise((resolve, reject) => {
            const fail = (error) => {
                this.#failure ??= error;
                reject(this.#failure);
            };
            this.#worker.on('message', (message) => message === null ? resolve() : fail(asError(message)));
            this.#worker.on('error', fail);
            this.#worker.on('exit', (code) => fail(new Error(`A writing thread ended with code ${code}`)));
        });
        // Whoever waits for it comes later, or never.
        this.#settled.catch(() => undefined);
    }
    get waiting() {
        return this.#sent - Atomics.load(this.#done, 0);
    }
    check() {
        if (this.#failure !== undefined)
            throw this.#failure;
    }
    send(batch) {
        this.#sent++;
        this.#worker.postMessage(batch, [batch.buffer]);
    }
    settle() {
        this.#worker.postMessage(null);
        return this.#settled;
    }
    async terminate() {
        await this.#worker.terminate();
    }
}
function asError({ path, code, message, needed, written }) {
    return (0,disk_error/* diskError */.w)(Object.assign(new Error(message), { code }), path, { needed, written });
}

;// CONCATENATED MODULE: ./lib/host/node/stages.js











/** A thread takes 40 ms to start; so many bytes are written in less. */
const SMALL = 4 * 2 ** 20;
/** More only wait for each other: a file system's own locks, and gunzip gives no more than this. */
const MOST = 3;
/** Stages on the machine's own disk. */
function nodeStages(effects = realEffects(), helpers = { worker: (0,worker_file/* workerFile */.T)('write'), count: Math.min(MOST, (0,external_node_os_.availableParallelism)() - 1) }) {
    return {
        open: (destination) => stages_open(destination, effects, helpers),
        sweep: (destination) => sweep(destination, effects),
    };
}
function realEffects() {
    return {
        ...(0,rename/* realRename */.fQ)(),
        self: {
            machine: (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.hostname)()}\0${pidNamespace()}`).digest('hex').slice(0, 8),
            pid: process.pid,
            started: Math.floor(performance.timeOrigin / 1000),
        },
        isAlive: (pid) => {
            try {
                process.kill(pid, 0);
                return true;
            }
            catch (error) {
                return (0,disk_error/* errorCode */.C)(error) !== 'ESRCH';
            }
        },
    };
}
async function stages_open(destination, effects, helpers) {
    const parent = (0,external_node_path_.dirname)(destination);
    const path = besides(destination, effects);
    for (let attempt = 1;; attempt++) {
        try {
            const created = external_node_fs_.mkdirSync(parent, { recursive: true });
            external_node_fs_.mkdirSync(path);
            return new DiskStage(path, destination, created, effects, helpers);
        }
        catch (error) {
            // Another process gave up and took away the parent folder that it had made and we found.
            if ((0,disk_error/* errorCode */.C)(error) !== 'ENOENT' || attempt === 5)
                throw (0,disk_error/* diskError */.w)(error, parent);
        }
    }
}
async function sweep(destination, effects) {
    const parent = (0,external_node_path_.dirname)(destination);
    let names;
    try {
        names = external_node_fs_.readdirSync(parent);
    }
    catch {
        return 0;
    }
    let swept = 0;
    for (const name of names) {
        const owner = (0,stage_name/* stageOwner */.IB)(name, (0,external_node_path_.basename)(destination));
        if (owner === undefined)
            continue;
        const path = (0,external_node_path_.join)(parent, name);
        try {
            const age = Date.now() - external_node_fs_.lstatSync(path).mtimeMs;
            if (!(0,stage_name/* isAbandoned */.zI)(owner, effects.self, age, effects.isAlive))
                continue;
            await (0,remove.remove)(path);
            swept++;
        }
        catch {
            // Another process sweeps the same folder, or it belongs to another user: nothing depends on it being gone.
        }
    }
    return swept;
}
class DiskStage {
    path;
    #destination;
    #effects;
    /** What was at the destination when this stage was opened; only that may be replaced. */
    #before;
    /** The topmost parent folder that had to be made. */
    #created;
    #made = new Set(['']);
    #helpers;
    #threads;
    #settled = false;
    #written = 0;
    constructor(path, destination, created, effects, helpers) {
        this.path = path;
        this.#helpers = helpers;
        this.#destination = destination;
        this.#created = created;
        this.#effects = effects;
        this.#before = identity(destination);
    }
    directory(name) {
        const folder = name.endsWith('/') ? name.slice(0, -1) : name;
        if (this.#made.has(folder))
            return;
        this.#parents(folder);
        try {
            external_node_fs_.mkdirSync(this.#native(folder), 0o755);
        }
        catch (error) {
            if ((0,disk_error/* errorCode */.C)(error) !== 'EEXIST' || !external_node_fs_.lstatSync(this.#native(folder)).isDirectory())
                throw (0,disk_error/* diskError */.w)(error, this.#native(folder));
        }
        this.#made.add(folder);
    }
    file(name, data, attributes) {
        this.#parents(name);
        const path = this.#native(name);
        if (this.#helping()?.take(path, data, attributes))
            return;
        try {
            writeFile(path, data, attributes, (count) => {
                this.#written += count;
            });
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, path, { needed: data.length, written: this.#written });
        }
    }
    link(name, target) {
        this.#parents(name);
        try {
            external_node_fs_.symlinkSync(this.#effects.windows ? target.replaceAll('/', external_node_path_.sep) : target, this.#native(name));
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#native(name));
        }
    }
    async settle() {
        // What little comes later is not worth a thread.
        this.#settled = true;
        const threads = this.#threads;
        this.#threads = undefined;
        await threads?.settle();
    }
    async publish(replace) {
        try {
            await this.settle();
            let outcome = await (0,rename/* renameFolder */.xv)(this.path, this.#destination, this.#effects);
            if (outcome === 'taken' && replace)
                outcome = await this.#replace();
            if (outcome === 'moved')
                return 'published';
        }
        catch (error) {
            await this.discard();
            throw (0,disk_error/* diskError */.w)(error, this.#destination);
        }
        await this.discard();
        return 'lost';
    }
    async discard() {
        // Or a thread would write into what is being removed.
        await this.#threads?.abandon();
        await (0,remove.remove)(this.path);
        if (this.#created !== undefined)
            removeEmpty((0,external_node_path_.dirname)(this.path), this.#created);
    }
    /**
     * Only the folder that was there when we began is moved away: what came since is another process's finished work,
     * and may be in use.
     */
    async #replace() {
        if (identity(this.#destination) !== this.#before)
            return 'taken';
        const aside = besides(this.#destination, this.#effects);
        if ((await (0,rename/* renameFolder */.xv)(this.#destination, aside, this.#effects)) === 'taken')
            return 'taken';
        const outcome = await (0,rename/* renameFolder */.xv)(this.path, this.#destination, this.#effects);
        // A file in it may be open (Windows): then a later sweep removes it.
        await (0,remove.remove)(aside).catch(() => undefined);
        return outcome;
    }
    #helping() {
        const { worker, count } = this.#helpers;
        if (this.#written < SMALL || this.#settled || worker === undefined || count < 1)
            return undefined;
        this.#threads ??= new WriteThreads(worker, count);
        return this.#threads;
    }
    #parents(name) {
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.directory(name.slice(0, slash));
    }
    #native(name) {
        return this.path + external_node_path_.sep + (external_node_path_.sep === '/' ? name : name.replaceAll('/', external_node_path_.sep));
    }
}
function besides(destination, effects) {
    const name = (0,stage_name/* stageName */.CT)((0,external_node_path_.basename)(destination), effects.self, (0,external_node_crypto_.randomBytes)(5).toString('hex'));
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(destination), name);
}
/** Upwards from `folder` to `created`, as far as they are empty. */
function removeEmpty(folder, created) {
    const top = withoutNamespace(created);
    for (let at = withoutNamespace(folder); at.length >= top.length; at = (0,external_node_path_.dirname)(at)) {
        try {
            external_node_fs_.rmdirSync(at);
        }
        catch {
            return;
        }
    }
}
/** Node on Windows names a folder that it made `\\?\C:\…` or `\\?\UNC\host\…`, whatever it was asked for. */
function withoutNamespace(path) {
    return path.replace(/^\\\\\?\\(?:UNC(?=\\))?/, (prefix) => (prefix.endsWith('UNC') ? '\\' : ''));
}
function identity(path) {
    const found = external_node_fs_.lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.dev}:${found.ino}:${found.birthtimeNs}`;
}
/** Containers on one host may share a host name and a volume, but not their pids. */
function pidNamespace() {
    try {
        return external_node_fs_.readlinkSync('/proc/self/ns/pid');
    }
    catch {
        return '';
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


/***/ }),

/***/ 98716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ workerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Beside this file in lib/ and src/, a bundle of its own in dist/. undefined: there is none (this module is in someone
 * else's bundle) or this Node does not run TypeScript, and there are no threads.
 */
function workerFile(name, here = import.meta.dirname) {
    // Options such as --input-type are for the program that this process was started with.
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, `${name}-worker.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', name, 'index.js')])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return { path, execArgv: [] };
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, `${name}-worker.ts`);
    return process.features.typescript && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source) ? { path: source } : undefined;
}


/***/ }),

/***/ 12122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ auditArtifacts),
  F: () => (/* binding */ planAudit)
});

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


/***/ }),

/***/ 95182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qB: () => (/* binding */ artifactOf),
  sG: () => (/* binding */ auditDocuments),
  SE: () => (/* binding */ releaseDocuments)
});

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

// EXTERNAL MODULE: ./lib/provenance/audit/plan.js + 1 modules
var plan = __webpack_require__(12122);
// EXTERNAL MODULE: ./lib/provenance/names.js
var names = __webpack_require__(50323);
// EXTERNAL MODULE: ./lib/provenance/sboms.js
var provenance_sboms = __webpack_require__(78089);
// EXTERNAL MODULE: ./lib/provenance/statement/plan.js + 1 modules
var statement_plan = __webpack_require__(42446);
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
            ...(await (0,provenance_sboms/* binaryBoms */.bI)(boms, formats, task.artifacts, tool)),
            ...(task.part ? [] : await (0,provenance_sboms/* releaseBoms */.Zs)(boms, { module, version }, formats, tool)),
        ];
        const models = task.part ? (0,provenance_sboms/* modelDocuments */.g9)(boms, task.artifacts) : [];
        if (!audited)
            return [...sboms, ...models];
        const { go, environment = null, caches = {} } = context;
        const run = { request, tool, go, environment, caches, started, finished: context.clock.now() };
        const artifacts = [...task.artifacts, ...sboms.map(artifactOf)];
        const audit = (0,plan/* planAudit */.F)(await gatherAudit({ ...task, ...run, artifacts }, host));
        return [...sboms, ...models, ...(await auditDocuments(audit, context.sign))];
    };
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
    const planned = (0,statement_plan/* planStatement */.v)(audit, sha256(text), names/* auditName */.J9);
    const statement = (0,statement_plan/* formatStatement */.j)(planned);
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
    const { describeBuilt } = await Promise.all(/* import() */[__webpack_require__.e(5266), __webpack_require__.e(7339), __webpack_require__.e(4034)]).then(__webpack_require__.bind(__webpack_require__, 63037));
    return describeBuilt(task, { go }, host);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 78089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ releaseBoms),
/* harmony export */   bI: () => (/* binding */ binaryBoms),
/* harmony export */   g9: () => (/* binding */ modelDocuments)
/* harmony export */ });
/* unused harmony export moduleName */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50323);

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
        file: `${bom.subject.file}${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSuffix */ .pT}`,
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


/***/ })

};

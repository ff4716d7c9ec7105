export const id = 4512;
export const ids = [4512];
export const modules = {

/***/ 96868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ checksumNames),
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CHECKSUMS_INVALID', `${at.path}, line ${at.line}: ${why}.`, {
        hint: 'It must be as sha256sum writes it. If it came with a release, fetch it again; else write it anew.',
        at,
    });
}


/***/ }),

/***/ 24512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ argument),
/* harmony export */   I: () => (/* binding */ rowExpectations)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66190);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57398);
/* harmony import */ var _targets_variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50567);



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
    // Go 1.22 was the first whose -s leaves out the symbol table of macOS, too (release notes, Linker).
    const bare = stripped(args) && (format !== 'mach-o' || (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoSince */ .jS)(plan.goVersion, 22));
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .stampsBuilds */ .s9)(plan.goVersion))
        return { format, goos, goarch, ...(bare ? { stripped: true } : {}), ...own };
    const level = (0,_targets_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .hasVariants */ .BE)(goarch, plan.goVersion) ? (0,_targets_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .variantVariable */ .uB)(goarch, variant) : undefined;
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
        ...(bare ? { stripped: true } : {}),
        ...((0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersion */ .SX)(plan.goVersion) === undefined ? {} : { go: plan.goVersion }),
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
var version = __webpack_require__(66190);
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
    return (0,version/* isGoSince */.jS)(goVersion, 18);
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

/***/ 70405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ recordName)
/* harmony export */ });
/** The record's name in the output folder. */
const recordName = 'artifacts.json';


/***/ })

};

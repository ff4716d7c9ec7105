export const id = 6034;
export const ids = [6034];
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

/***/ 97349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkExpectations)
});

// EXTERNAL MODULE: ./lib/binary/expect/file.js
var file = __webpack_require__(96317);
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
        const ofFile = (0,file/* checkFile */.v)(key, wanted, inspection);
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


/***/ }),

/***/ 96317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ searchesOf),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
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

/***/ 47773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/binary/expect/file.js
var file = __webpack_require__(96317);
// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/binary/expect/check.js + 2 modules
var check = __webpack_require__(97349);
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
            const searches = (0,file/* searchesOf */.M)(wanted, localFolders(machine));
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
                violations: (0,check/* checkExpectations */.E)(seen, wanted).map(({ message }) => message),
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
    const { reproduce } = await __webpack_require__.e(/* import() */ 2875).then(__webpack_require__.bind(__webpack_require__, 52875));
    const first = new Map(rows.map(({ row, binaries }) => [row.id, binaries.map(({ path }) => path)]));
    const stop = signal === undefined ? {} : { signal };
    return reproduce({ go, plan, request, facts, first, folder, ...stop }, host);
}

// EXTERNAL MODULE: ./lib/environment/changed-host.js
var changed_host = __webpack_require__(1432);
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

// EXTERNAL MODULE: ./lib/build/prepare.js + 6 modules
var prepare = __webpack_require__(46130);
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
// EXTERNAL MODULE: ./lib/build/publish/checksum-files.js
var checksum_files = __webpack_require__(33143);
// EXTERNAL MODULE: ./lib/build/publish/documents.js
var publish_documents = __webpack_require__(78718);
// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: ./lib/build/record/read.js
var read = __webpack_require__(37498);
;// CONCATENATED MODULE: ./lib/build/publish/earlier.js





/** What a build before left in the folder. A record that cannot be read is not ours, and is written over with a warning. */
async function readEarlier(folder, host) {
    const path = host.machine.path.join(folder, record_name/* recordName */.x);
    const bytes = await host.files.read(path);
    if (bytes === undefined)
        return { artifacts: [], ours: ((await host.files.list(folder)) ?? []).length === 0 };
    try {
        const { artifacts } = await (0,read/* readRecord */.a)(bytes, path);
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

// EXTERNAL MODULE: ./lib/build/archives/entry.js
var entry = __webpack_require__(74826);
;// CONCATENATED MODULE: ./lib/build/archives/tar.js

const BLOCK = 512;
/**
 * A POSIX tar (ustar, with pax records only for names that ustar cannot hold) in which nothing comes from this machine:
 * no user, no group, no time but the given one, entries in bytewise order, modes 0755 and 0644.
 */
function* tar(entries, { mtime }) {
    for (const { name, executable, bytes } of (0,entry/* inOrder */.a)(entries)) {
        const split = ustarName(name);
        if (split === undefined)
            yield* pax(name, mtime);
        const at = split ?? { prefix: '', name: shortened(name) };
        yield header({ ...at, type: '0', size: bytes.size, mode: executable ? 0o755 : 0o644, mtime });
        yield* (0,entry/* parts */.r)(bytes);
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
    for (const { name, executable, bytes } of (0,entry/* inOrder */.a)(entries)) {
        const start = offset;
        const raw = Buffer.from(name);
        let crc = 0;
        let compressed = 0;
        function* counted() {
            for (const part of (0,entry/* parts */.r)(bytes)) {
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
    return (0,publish_documents/* gatherDocuments */.C)(written, sha512, output);
}
async function gatherChecksums(gathered, kinds, output) {
    const digests = gathered.map(({ artifact: { file, sha256 }, sha512 }) => ({
        file,
        sha256,
        ...(sha512 === null ? {} : { sha512 }),
    }));
    const artifacts = [];
    for (const [file, text] of (0,checksum_files/* planChecksumFiles */.W)(digests, kinds)) {
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

// EXTERNAL MODULE: ./lib/build/record/failure.js
var failure = __webpack_require__(99502);
// EXTERNAL MODULE: ./lib/build/record/redact.js
var redact = __webpack_require__(51531);
;// CONCATENATED MODULE: ./lib/build/index.js











/**
 * Builds every target, holds each binary to what was promised, and publishes all of it at the end. The output folder is
 * not touched, and nothing is left elsewhere, when something that is required fails.
 * @throws BuildFailure BUILD_FAILED, EXPECTATION_FAILED; UserError as `prepareBuild`, `downloadModules`,
 *   `refuseChangedTree`, `publishBuild`
 */
async function build(request, { go, only, signal, onEvent = () => { }, documents, judge }, host) {
    const { path, temp } = host.machine;
    const prepared = await (0,prepare/* prepareBuild */.y)(request, go, host, only === undefined ? {} : { only });
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
    (0,failure/* refuseFailed */.Ql)(record, refused);
    await refuseChangedTree(request.directory, plan, host);
    await judge?.({ facts, record, rows });
    onEvent({ kind: 'checking' });
    record = { ...record, runs: await runBuilt(rows, request, path.join(folder, 'runs'), host) };
    (0,failure/* refuseFailedChecks */.NG)(record);
    const again = { ...task, folder: path.join(folder, 'again') };
    record = { ...record, reproduced: await reproduceBuilt(rows, again, host) };
    signal?.throwIfAborted();
    (0,failure/* refuseFailedChecks */.NG)(record);
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


/***/ }),

/***/ 46130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ prepareBuild)
});

// EXTERNAL MODULE: ./lib/go/version.js
var version = __webpack_require__(66190);
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
    const [{ mains, module }, env, ports, tree] = await Promise.all([
        findMains(go, request, host),
        ask('env', '-json', 'GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH', 'GOWORK').then((text) => JSON.parse(text)),
        ask('tool', 'dist', 'list', '-json').then(parsePorts),
        (0,source/* readWorkTree */.gJ)(directory, host),
    ]);
    return {
        goVersion: env.GOVERSION.replace(/^go/, ''),
        goroot: env.GOROOT,
        host: { goos: env.GOHOSTOS, goarch: env.GOHOSTARCH },
        ports,
        module: { ...module, workspace: !['', 'off', undefined].includes(env.GOWORK) },
        mains,
        source: (0,source/* sourceOf */.vz)(tree, module, host),
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
    const { openToolchains } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(7081), __webpack_require__.e(7873)]).then(__webpack_require__.bind(__webpack_require__, 97873));
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
    return (0,version/* parseGoVersion */.SX)(text) ?? { text: goVersion, ...newest };
}


/***/ }),

/***/ 99502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ BuildFailure),
/* harmony export */   NG: () => (/* binding */ refuseFailedChecks),
/* harmony export */   Ql: () => (/* binding */ refuseFailed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A build of which something that is required failed: nothing was published. */
class BuildFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
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


/***/ }),

/***/ 89879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   T5: () => (/* binding */ endedLine)
/* harmony export */ });
/* unused harmony export describeResult */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84365);

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
        return `failed after ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(time)}`;
    return [
        `built in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(time)}`,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size),
        ...(cached === null ? [] : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(cached)} from the build cache`]),
        ...(retried ? ['again and alone, since memory was short'] : []),
    ].join(', ');
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

/***/ 69758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ buildReporter)
});

// EXTERNAL MODULE: ./lib/build/record/lines.js
var record_lines = __webpack_require__(89879);
// EXTERNAL MODULE: ./lib/build/record/summary.js
var summary = __webpack_require__(27804);
;// CONCATENATED MODULE: ./lib/cli/live-lines.js
/** Lines that change in place. What does not fit the terminal is cut: a line that wraps could not be taken back. */
function liveLines(stream) {
    let shown = [];
    let height = 0;
    function erased() {
        const up = height;
        height = 0;
        return up === 0 ? '' : `\x1b[${up}A\r\x1b[J`;
    }
    function drawn() {
        const room = Math.max(1, (stream.rows ?? 24) - 1);
        const width = Math.max(10, (stream.columns ?? 80) - 1);
        const left = shown.length - room;
        const fitting = left <= 0 ? shown : [...shown.slice(0, room - 1), `  … ${left + 1} more`];
        height = fitting.length;
        return fitting.map((line) => `${cut(line, width)}\n`).join('');
    }
    /** At once, or it would flicker. */
    function write(text) {
        if (text !== '')
            stream.write(text);
    }
    return {
        show(lines) {
            const before = erased();
            shown = lines;
            write(before + drawn());
        },
        above(writeLines) {
            write(erased());
            writeLines();
            write(drawn());
        },
        clear() {
            write(erased());
            shown = [];
        },
    };
}
function cut(line, width) {
    const letters = [...line];
    return letters.length <= width ? line : `${letters.slice(0, width - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/cli/build-report.js



/**
 * One line a target that has ended; in a terminal those that are being built below them, with their times.
 * @param stream undefined: nothing is shown
 */
function buildReporter(log, stream) {
    const live = stream?.isTTY === true ? liveLines(stream) : undefined;
    const above = live === undefined ? log : logAbove(log, live);
    const building = new Map();
    let waiting = 0;
    function draw() {
        const width = Math.max(0, ...[...building.keys()].map((id) => id.length));
        const lines = [...building].map(([id, { begun, compiled, now }]) => `  ${id.padEnd(width)}  building ${((performance.now() - begun) / 1000).toFixed(1)} s${compiled === 0 ? '' : `, ${compiled} compiled, ${now}`}`);
        live?.show(building.size > 0 && waiting > 0 ? [...lines, `  ${waiting} more`] : lines);
    }
    function onEvent(event) {
        switch (event.kind) {
            case 'planned': {
                const { title, lines } = (0,record_lines/* planLines */.HN)(event.plan);
                above.group(title, lines);
                for (const warning of event.plan.warnings)
                    above.warning(warning);
                waiting = event.plan.rows.length;
                break;
            }
            case 'started':
                building.set(event.row.id, { begun: performance.now(), compiled: 0, now: '' });
                if (event.alone)
                    above.info(`${event.row.id}: memory was short, once more and alone`);
                else
                    waiting--;
                break;
            case 'compiling': {
                const line = building.get(event.row.id);
                if (line !== undefined) {
                    line.compiled++;
                    line.now = event.importPath;
                }
                // The clock draws: there are many of these.
                return;
            }
            case 'ended':
                building.delete(event.row.id);
                if (event.result.diagnostics.length === 0)
                    above.info((0,record_lines/* endedLine */.T5)(event));
                else
                    above.group((0,record_lines/* endedLine */.T5)(event), event.result.diagnostics.map(summary/* placed */.G));
                for (const warning of event.warnings)
                    above.warning(`${event.row.id}: ${warning}`);
                break;
            case 'checking':
            case 'publishing':
                break;
        }
        draw();
    }
    const timer = live === undefined ? undefined : setInterval(draw, 100);
    timer?.unref();
    return {
        onEvent,
        log: above,
        close() {
            clearInterval(timer);
            live?.clear();
        },
    };
}
/** What the log writes would else land amid the lines that change. */
function logAbove(log, live) {
    return {
        info: (line) => live.above(() => log.info(line)),
        group: (title, lines) => live.above(() => log.group(title, lines)),
        warning: (message, at) => live.above(() => log.warning(message, at)),
        debug: (line) => live.above(() => log.debug(line)),
        mask: (secret) => log.mask(secret),
        // The lines below say more.
        progress: () => ({ advance() { }, finish() { } }),
    };
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ nodeBuildHost)
});

// EXTERNAL MODULE: ./lib/transfer/transfer.js + 1 modules
var transfer = __webpack_require__(99108);
// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/host/node/output-folder.js
var output_folder = __webpack_require__(13883);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
        open: open_bytes/* openBytes */.o,
        output: (0,output_folder/* nodeOutput */.I)(),
        transfer: (0,transfer/* createTransfer */.c)(http, clock, log, { credentials: [] }),
    };
}


/***/ }),

/***/ 97660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

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
        code = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name];
        // Later: others that listen for it count the listeners.
        setImmediate(close);
        controller.abort();
    }
    for (const name of SIGNALS)
        process.on(name, interrupt);
    return { signal: controller.signal, code: () => code, close };
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

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

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


/***/ })

};

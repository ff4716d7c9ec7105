export const id = 7339;
export const ids = [7339];
export const modules = {

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/* harmony import */ var _go_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80031);

/** The CPU level in the build information; undefined before Go 1.18, and for CPUs that have none. */
function levelOf({ arch, go }) {
    const name = arch !== null && Object.hasOwn(_go_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z, arch) ? _go_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z[arch] : undefined;
    const value = name === undefined ? undefined : go?.settings[name];
    return name === undefined || value === undefined ? undefined : { name, value };
}


/***/ }),

/***/ 85420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ layoutsOf),
/* harmony export */   a: () => (/* binding */ layoutOf)
/* harmony export */ });
/* harmony import */ var _release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);

/** undefined for a path or version that could lead elsewhere: go.sum may come with a pull request. */
function layoutOf(module) {
    try {
        const path = (0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(module.path);
        const version = (0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(module.version);
        if (version.includes('/'))
            return undefined;
        return { module, folder: `${path}@${version}`, download: `cache/download/${path}/@v/${version}` };
    }
    catch {
        return undefined;
    }
}
function layoutsOf(modules) {
    return modules.flatMap((module) => layoutOf(module) ?? []);
}


/***/ }),

/***/ 77339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createDescriber)
});

// UNUSED EXPORTS: describeBinary

;// CONCATENATED MODULE: ./lib/sbom/facts.js
function moduleKey({ path, version, }) {
    return `${path}@${version ?? ''}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sbom/gather/file.js



const PART = 2 ** 16;
/**
 * Its digests, and what its bytes say.
 * @param known by a record: then a file of a format that cannot be read is described by that alone
 * @throws UserError INPUT_INVALID where it cannot be read or is no Go program, BINARY_INVALID where it is damaged or no binary
 */
function readBinary({ path, name, file }, known, open) {
    return open(path, async (reader) => {
        const inspection = await file_inspect({ ...reader, name: file }, known);
        if (!known && inspection !== null && inspection.images.every(({ go }) => go === null)) {
            throw new errors/* UserError */.y('INPUT_INVALID', `${file} is no Go program: it has no Go build information.`, {
                hint: 'Name an executable or library that Go 1.13 or newer built.',
            });
        }
        return {
            file: { name, file, size: reader.size, ...digests(reader) },
            inspection,
        };
    });
}
/** Both in one pass, and through one array: what was read into new ones is garbage until the collector comes. */
function digests(reader) {
    const [sha256, sha512] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha512')];
    const part = new Uint8Array(PART);
    for (let at = 0; at < reader.size; at += PART) {
        const bytes = reader.read(at, Math.min(PART, reader.size - at), part);
        sha256.update(bytes);
        sha512.update(bytes);
    }
    return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
async function file_inspect(reader, known) {
    try {
        return await (0,inspect/* inspectBinary */.w)(reader);
    }
    catch (error) {
        if (known && error instanceof errors/* UserError */.y && error.code === 'BINARY_INVALID')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sbom/gather/folders.js
function openFolders({ files, machine, }) {
    const listings = new Map();
    const { path } = machine;
    function list(folder) {
        const known = listings.get(folder);
        if (known !== undefined)
            return known;
        const listing = read(folder, files);
        listings.set(folder, listing);
        return listing;
    }
    async function descend(root, name, kind) {
        const names = name.split('/');
        let folder = root;
        for (const [index, part] of names.entries()) {
            const wanted = index === names.length - 1 ? kind : 'directory';
            if ((await list(folder)).get(part) !== wanted)
                return undefined;
            folder = path.join(folder, part);
        }
        return folder;
    }
    return {
        folder: (root, name) => descend(root, name, 'directory'),
        file: (root, name) => descend(root, name, 'file'),
        async files(folder) {
            return [...(await list(folder))].flatMap(([name, kind]) => (kind === 'file' ? [name] : []));
        },
    };
}
async function read(folder, files) {
    try {
        const entries = await files.list(folder);
        return new Map((entries ?? []).map(({ name, kind }) => [name, kind]));
    }
    catch {
        // Another user's: as if it were not there.
        return new Map();
    }
}

// EXTERNAL MODULE: ./lib/cache/modules/layout.js
var layout = __webpack_require__(85420);
;// CONCATENATED MODULE: ./lib/sbom/model/linked.js
/** As it is linked: where it was replaced, the replacement. */
function toLinked({ path, version, sum, replacedBy }) {
    if (replacedBy === null)
        return { path, version: version || null, sum, replaces: null, local: false };
    const replaces = { path, version };
    // Its path may name the builder's home; what go.mod requires tells the module as well.
    if (isLocal(replacedBy))
        return { path, version: null, sum: null, replaces, local: true };
    return {
        path: replacedBy.path,
        version: replacedBy.version || null,
        sum: replacedBy.sum,
        replaces,
        local: false,
    };
}
/** A replacement without a version is a folder (go.dev/ref/mod#go-mod-file-replace). */
function isLocal({ path, version }) {
    return version === null || version === '' || version === '(devel)' || /^(?:\.|\/|\\|[A-Za-z]:)/.test(path);
}
/** As the build information of a binary would name it. */
function listedAsLinked({ path, version, sum, replacedBy, main }) {
    return toLinked({
        path,
        version: version ?? (main ? '(devel)' : ''),
        sum,
        replacedBy: replacedBy === null ? null : { ...replacedBy, version: replacedBy.version ?? '', replacedBy: null },
    });
}

;// CONCATENATED MODULE: ./lib/sbom/model/packages.js

/** Packages that the linker adds where nothing imports them (cmd/go/internal/load, LinkerDeps). */
const LINKER = ['runtime', 'runtime/cgo', 'runtime/race', 'runtime/msan', 'runtime/asan', 'math', 'syscall'];
/** All that the main package reaches; the listing may be of several programs. */
function linkedPackages(listing, main) {
    if (listing.packages === null || main === null)
        return null;
    const all = new Map(listing.packages.map((one) => [one.path, one]));
    const start = all.get(main);
    if (start === undefined)
        return null;
    const packages = new Map([[main, start]]);
    const waiting = [start, ...LINKER.flatMap((path) => all.get(path) ?? [])];
    for (const one of waiting)
        packages.set(one.path, one);
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
        for (const path of one.imports) {
            const next = all.get(path);
            if (next === undefined || packages.has(path))
                continue;
            packages.set(path, next);
            waiting.push(next);
        }
    }
    const byModule = new Map();
    const std = [];
    for (const { path, module } of packages.values()) {
        if (module === null)
            std.push(path);
        else
            byModule.set(module, [...(byModule.get(module) ?? []), path]);
    }
    for (const paths of byModule.values())
        paths.sort();
    return { packages, std: std.sort(), byModule };
}
/** The name of a module in go.mod, by which packages and requirements go. */
function requiredPath({ path, replaces }) {
    return replaces?.path ?? path;
}
/**
 * Whether the source is what this binary was built from, as far as modules tell.
 * @returns a sentence where it is not
 */
function differenceOf(listing, { main, modules }) {
    const listed = new Map(listing.modules.map((module) => [module.path, listedAsLinked(module)]));
    const own = listing.modules.find((module) => module.main);
    if (main !== null && own !== undefined && !listed.has(requiredPath(main))) {
        return `The source is of ${own.path}, and the binary of ${main.path}: the source was not used.`;
    }
    for (const module of modules) {
        const there = listed.get(requiredPath(module));
        if (there === undefined || listing.modules.find(({ path }) => path === requiredPath(module))?.main)
            continue;
        if (there.path === module.path && there.version === module.version && there.local === module.local)
            continue;
        return `The source is not what the binary was built from, and was not used: it has ${nameOf(there)}, and the binary ${nameOf(module)}.`;
    }
    return undefined;
}
function nameOf({ path, version, local }) {
    return local ? `a local ${path}` : `${path} ${version ?? ''}`.trim();
}

// EXTERNAL MODULE: ./lib/go/modfile-syntax.js
var modfile_syntax = __webpack_require__(89874);
;// CONCATENATED MODULE: ./lib/sbom/gather/module-files.js

/** Whom a go.mod file requires; null where the go command could not read it either. */
function readRequires(text) {
    const lines = text.split('\n');
    try {
        return (0,modfile_syntax/* parseStatements */.Y)(text, 'go.mod').flatMap(({ block, words, line }) => {
            const [path, version] = block === 'require' ? words : words[0] === 'require' && block === undefined ? words.slice(1) : [];
            if (path === undefined || version === undefined)
                return [];
            // As golang.org/x/mod/modfile reads it: the comment's first word.
            const indirect = /\/\/\s*indirect(?:$|[\s;])/.test(lines[line - 1] ?? '');
            return [{ path: path.replace(/^"(.*)"$|^`(.*)`$/, '$1$2'), indirect }];
        });
    }
    catch {
        return null;
    }
}
/**
 * The repository that a module came from, of the `.info` file beside it in the module cache (go help modcache; Origin
 * since Go 1.19).
 * @returns null where it does not say, or says what no document should lead to
 */
function readOrigin(text) {
    try {
        const { Origin } = JSON.parse(text);
        if (typeof Origin?.URL !== 'string' || Origin.URL.length > 300)
            return null;
        const url = new URL(Origin.URL);
        if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '')
            return null;
        url.username = '';
        url.password = '';
        return url.href.replace(/\/$/, '').replace(/\.git$/, '');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/sbom/gather/modules.js



const LARGEST = 2 ** 20;
/** What is known of a module besides its name; undefined where nothing of it is there. */
async function gatherModule(module, places, readers) {
    const { folders, open } = readers;
    const { cache, listing } = places;
    const listed = listing?.modules.find(({ path }) => path === requiredPath(module));
    const layout = module.version === null ? undefined : cacheLayout(module);
    const beside = async (suffix) => {
        if (cache === null || layout === undefined)
            return undefined;
        const path = await folders.file(cache, `${layout.download}${suffix}`);
        return path === undefined ? undefined : readText(path, open);
    };
    const folder = await findFolder(module, listed, layout?.folder, places, folders);
    const [mod, info] = [await beside('.mod'), await beside('.info')];
    if (folder === undefined && mod === undefined && info === undefined)
        return undefined;
    return {
        licences: folder === undefined ? null : await readers.licences(folder),
        origin: info === undefined ? null : readOrigin(info),
        requires: mod === undefined ? null : readRequires(mod),
    };
}
function cacheLayout({ path, version }) {
    return (0,layout/* layoutOf */.a)({ path, version: version ?? '', content: undefined, mod: undefined });
}
/** The go command's own word first; then the module cache, then `vendor`, which has copies of licence files. */
async function findFolder(module, listed, cached, { cache, vendor }, folders) {
    if (listed?.folder != null)
        return listed.folder;
    const inCache = cache === null || cached === undefined ? undefined : await folders.folder(cache, cached);
    if (inCache !== undefined || vendor === null || listed === undefined)
        return inCache;
    const name = requiredPath(module);
    return /^[\w~.+/-]+$/.test(name) ? folders.folder(vendor, name) : undefined;
}
/** undefined for what is larger than any such file, or cannot be read. */
async function readText(path, open, largest = LARGEST) {
    try {
        return await open(path, async (reader) => reader.size > largest ? undefined : new TextDecoder().decode(reader.read(0, reader.size)));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sbom/gather/licence-files.js


/** What pkg.go.dev and Go's own proxy take for licence files, and what else is common in modules. */
const LICENCE_NAME = /^(?:un)?licen[cs]es?(?:[-_. ].*)?$|^copying(?:[-_. ].*)?$|^copyright(?:\.(?:md|txt|rst))?$|^[a-z0-9.+]+[-_.]licen[cs]e(?:\.(?:md|txt|rst))?$/i;
const NO_TEXT = /\.(?:go|py|js|ts|sh|json|ya?ml|csv|html?|tmpl|tpl|png|svg|pdf)$/i;
const MOST_FILES = 64;
const licence_files_LARGEST = 2 ** 20;
/** Reads the licence files at a module's root and in its `LICENSES` (REUSE). Equal files are scanned once. */
function licenceReader(folders, { open }) {
    const scanned = new Map();
    let scanner;
    async function scan(text) {
        const key = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        const known = scanned.get(key);
        if (known !== undefined)
            return known;
        scanner ??= __webpack_require__.e(/* import() */ 9808).then(__webpack_require__.bind(__webpack_require__, 99808)).then(({ openScanner }) => openScanner());
        const found = await (await scanner)(text);
        scanned.set(key, found);
        return found;
    }
    return async (folder) => {
        const names = (await folders.files(folder)).filter(isLicenceName);
        const inside = await folders.folder(folder, 'LICENSES');
        const more = inside === undefined ? [] : await folders.files(inside);
        const wanted = [...names, ...more.map((name) => `LICENSES/${name}`)].slice(0, MOST_FILES);
        const all = [];
        for (const file of wanted) {
            const path = await folders.file(folder, file);
            const text = path === undefined ? undefined : await readText(path, open, licence_files_LARGEST);
            if (text === undefined || text.trim() === '')
                continue;
            all.push({ file, ...(await scan(text)) });
        }
        return all;
    };
}
function isLicenceName(name) {
    return LICENCE_NAME.test(name) && !NO_TEXT.test(name);
}

;// CONCATENATED MODULE: ./lib/sbom/gather/listing.js
const FIELDS = 'ImportPath,Standard,Module,Imports,ImportMap';
const NOTHING = { packages: null, modules: [], requirements: null };
const TIME_LIMIT = 120_000;
/**
 * Asks the go command for packages and modules. Nothing is downloaded: what built the program is there, or it is not.
 * @returns without packages where they could not be loaded; without anything where go.mod could not be read
 * @throws UserError TOOL_MISSING
 */
async function listSource(completion, processes) {
    const { go, directory, packages, flags } = completion;
    const env = {
        ...Object.fromEntries(Object.entries(completion.env).map(([name, value]) => [name, value ?? undefined])),
        GOPROXY: 'off',
        GOTOOLCHAIN: 'local',
    };
    const ask = (...args) => processes.run({ program: go, args, cwd: directory, env, timeout: TIME_LIMIT });
    const listed = await ask('list', '-deps', `-json=${FIELDS}`, ...flags, '--', ...packages);
    const found = listed.code === 0 ? readListing(listed.stdout) : undefined;
    if (found !== undefined)
        return found;
    const graph = await ask('mod', 'graph');
    return graph.code === 0 ? { ...NOTHING, requirements: readGraph(graph.stdout) } : NOTHING;
}
function readListing(stdout) {
    const packages = [];
    const modules = new Map();
    for (const { ImportPath, Standard, Module, Imports = [], ImportMap = {} } of readStream(stdout) ?? []) {
        if (ImportPath === undefined)
            return undefined;
        const module = Standard ? undefined : Module;
        packages.push({
            path: ImportPath,
            module: module?.Path ?? null,
            imports: Imports.map((name) => (Object.hasOwn(ImportMap, name) ? ImportMap[name] : name)),
        });
        if (module !== undefined && !modules.has(module.Path))
            modules.set(module.Path, toModule(module));
    }
    if (packages.length === 0)
        return undefined;
    return { packages, modules: [...modules.values()], requirements: null };
}
function toModule({ Path, Version, Sum, Main, Dir, Replace }) {
    return {
        path: Path,
        version: Version ?? null,
        sum: Sum ?? null,
        main: Main === true,
        replacedBy: Replace === undefined
            ? null
            : { path: Replace.Path, version: Replace.Version ?? null, sum: Replace.Sum ?? Sum ?? null },
        folder: Replace?.Dir ?? Dir ?? null,
    };
}
/** One indented object after the other. */
function readStream(stdout) {
    try {
        return stdout
            .split(/^\}\r?$/m)
            .map((text) => text.trim())
            .filter((text) => text !== '')
            .map((text) => JSON.parse(`${text}}`));
    }
    catch {
        return undefined;
    }
}
/** `module@version module@version`; the main module has no version. Go and toolchain are no modules. */
function readGraph(stdout) {
    return stdout.split(/\r?\n/).flatMap((line) => {
        const [from = '', to = ''] = line.split(' ');
        const [source, target] = [cut(from), cut(to)];
        if (source.path === '' || target.path === '' || isTool(source.path) || isTool(target.path))
            return [];
        return [{ path: source.path, version: source.version, needs: target.path }];
    });
}
function cut(text) {
    const at = text.lastIndexOf('@');
    return at < 0 ? { path: text, version: null } : { path: text.slice(0, at), version: text.slice(at + 1) };
}
function isTool(path) {
    return path === 'go' || path === 'toolchain';
}

;// CONCATENATED MODULE: ./lib/sbom/licences/expression.js
const MOST_COPYRIGHT = 100;
/**
 * Of all licence files of a module. Where there are several, all hold: that a person may choose is said nowhere that
 * could be read without guessing.
 * @param files null: the module was not there
 */
function joinLicences(files) {
    if (files === null || files.length === 0)
        return { licence: null, copyright: [] };
    const expressions = [...new Set(files.flatMap(({ found }) => found.map(({ id }) => id)))].sort();
    const licence = {
        expression: expressions.length === 0 ? 'NOASSERTION' : joinExpressions(expressions),
        files: files.flatMap(({ file, found, unknown, nearest }) => [
            ...found.map(({ id, confidence }) => ({ file, id, confidence })),
            ...(unknown || found.length === 0 ? [{ file, id: null, confidence: nearest }] : []),
        ]),
    };
    const copyright = [...new Set(files.flatMap((file) => file.copyright))].slice(0, MOST_COPYRIGHT);
    return { licence, copyright };
}
function joinExpressions(expressions) {
    if (expressions.length === 1)
        return expressions[0];
    return expressions.map((one) => (/ OR /.test(one) ? `(${one})` : one)).join(' AND ');
}

;// CONCATENATED MODULE: ./lib/sbom/places/table.js
/** Hosts whose module paths are `host/owner/repository`. */
const FORGES = new Set([
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'codeberg.org',
]);
const GO = 'The Go Authors';
/**
 * Module paths of the projects' own hosts, as their `go-import` meta tags name them (go.dev/ref/mod#vcs-find): public
 * projects whose tags have been the same for years. The first that fits counts.
 */
const VANITY = [
    vanity('golang.org/x', 'go.googlesource.com/*', GO),
    vanity('google.golang.org/protobuf', 'go.googlesource.com/protobuf', GO),
    vanity('google.golang.org/grpc', 'github.com/grpc/grpc-go'),
    vanity('google.golang.org/genproto', 'github.com/googleapis/go-genproto'),
    vanity('google.golang.org/api', 'github.com/googleapis/google-api-go-client'),
    vanity('google.golang.org/appengine', 'github.com/golang/appengine'),
    vanity('cloud.google.com/go', 'github.com/googleapis/google-cloud-go'),
    vanity('k8s.io', 'github.com/kubernetes/*'),
    vanity('sigs.k8s.io', 'github.com/kubernetes-sigs/*'),
    ...['atomic', 'automaxprocs', 'dig', 'fx', 'goleak', 'mock', 'multierr', 'ratelimit', 'zap'].map((name) => vanity(`go.uber.org/${name}`, `github.com/uber-go/${name}`)),
    vanity('go.etcd.io', 'github.com/etcd-io/*'),
    vanity('go.opentelemetry.io/otel', 'github.com/open-telemetry/opentelemetry-go'),
    vanity('go.opentelemetry.io/contrib', 'github.com/open-telemetry/opentelemetry-go-contrib'),
    vanity('go.opentelemetry.io/proto/otlp', 'github.com/open-telemetry/opentelemetry-proto-go'),
    vanity('go.opentelemetry.io/auto', 'github.com/open-telemetry/opentelemetry-go-instrumentation'),
    vanity('go.mongodb.org/mongo-driver', 'github.com/mongodb/mongo-go-driver'),
    vanity('go.yaml.in/yaml', 'github.com/yaml/go-yaml'),
    vanity('gotest.tools', 'github.com/gotestyourself/gotest.tools'),
    vanity('honnef.co/go/tools', 'github.com/dominikh/go-tools'),
    vanity('gonum.org/v1/gonum', 'github.com/gonum/gonum'),
    vanity('dario.cat/mergo', 'github.com/darccio/mergo'),
    vanity('mvdan.cc', 'github.com/mvdan/*'),
    vanity('filippo.io', 'github.com/FiloSottile/*'),
    vanity('rsc.io', 'github.com/rsc/*'),
    vanity('modernc.org', 'gitlab.com/cznic/*'),
];
function vanity(prefix, repository, supplier = null) {
    return { prefix, repository, supplier };
}

;// CONCATENATED MODULE: ./lib/sbom/places/places.js

const NOWHERE = { homepage: null, repository: null, supplier: null };
/** Names of owners and repositories on all of these hosts. Anything else could turn an address into another. */
const NAME = /^(?!\.+$)[A-Za-z0-9_.-]+$/;
/** @param path of a module, also with `/v2`, or below its repository's root */
function placeOf(path) {
    const [host = '', ...rest] = path.split('/');
    const parts = rest.filter((part, index) => !(index > 0 && /^v[0-9]+$/.test(part)));
    if (FORGES.has(host))
        return onForge(host, parts);
    if (host === 'gopkg.in')
        return onGopkg(parts);
    for (const { prefix, repository, supplier } of VANITY) {
        if (path !== prefix && !path.startsWith(`${prefix}/`))
            continue;
        const below = path.slice(prefix.length + 1).split('/')[0];
        const wanted = repository.includes('*');
        if (wanted && (!NAME.test(below) || /^v[0-9]+$/.test(below)))
            return NOWHERE;
        const address = `https://${repository.replace('*', below)}`;
        return {
            homepage: `https://pkg.go.dev/${path}`,
            repository: address,
            supplier: supplier ?? ownerOf(repository),
        };
    }
    return NOWHERE;
}
function onForge(host, [owner, name, ...below]) {
    if (owner === undefined || name === undefined || !NAME.test(owner) || !NAME.test(name))
        return NOWHERE;
    // There a repository may be in groups of groups, or a module in a folder: the path does not tell which.
    if (host === 'gitlab.com' && below.length > 0)
        return { ...NOWHERE, supplier: `${host}/${owner}` };
    const address = `https://${host}/${owner}/${name.replace(/\.git$/, '')}`;
    return { homepage: address, repository: address, supplier: `${host}/${owner}` };
}
/** `gopkg.in/pkg.v3` is github.com/go-pkg/pkg, `gopkg.in/user/pkg.v3` github.com/user/pkg (https://labix.org/gopkg.in). */
function onGopkg(parts) {
    const [first = '', second] = parts;
    const versioned = /^(.+)\.v[0-9]+(?:-unstable)?$/;
    const alone = versioned.exec(first)?.[1];
    if (alone !== undefined)
        return onForge('github.com', [`go-${alone}`, alone]);
    const name = versioned.exec(second ?? '')?.[1];
    return name === undefined ? NOWHERE : onForge('github.com', [first, name]);
}
function ownerOf(repository) {
    return repository.split('/').slice(0, 2).join('/');
}

;// CONCATENATED MODULE: ./lib/sbom/model/components.js






/** The largest programs have some two thousand; a document that leaves some out would be false. */
const MOST_MODULES = 50_000;
/**
 * The modules that the binary says it is made of; of a universal one those of all its images. Where it says nothing,
 * those of the source.
 * @throws UserError BINARY_INVALID where there are more than any program has
 */
function linkedModules(inspection, listing, mainPackage) {
    const builds = (inspection?.images ?? []).flatMap(({ go }) => go === null || go.path === null ? [] : [go]);
    if (builds.length === 0)
        return modulesOfSource(listing, mainPackage);
    const main = builds.find((build) => build.main !== null)?.main ?? null;
    const deps = builds.flatMap((build) => build.deps);
    if (deps.length > MOST_MODULES) {
        throw new errors/* UserError */.y('BINARY_INVALID', `Its build information names ${deps.length} modules, expected at most ${MOST_MODULES}.`, { hint: 'The file is damaged, or was made to do damage: build or download it again.' });
    }
    return {
        main: main === null ? null : toLinked(main),
        modules: sorted(deps.map(toLinked)),
        fromSource: false,
    };
}
function planComponent(linked, packages, facts) {
    const { licence, copyright } = joinLicences(facts?.licences ?? null);
    const place = placeOf(linked.path);
    return {
        ...linked,
        packages,
        licence,
        copyright,
        homepage: linked.local ? null : place.homepage,
        repository: linked.local ? null : (place.repository ?? facts?.origin ?? null),
        supplier: linked.local ? null : place.supplier,
    };
}
function modulesOfSource(listing, mainPackage) {
    const packages = listing === null ? null : linkedPackages(listing, mainPackage);
    if (listing === null || packages === null)
        return { main: null, modules: [], fromSource: false };
    // In a workspace there are several main modules.
    const name = packages.packages.get(mainPackage)?.module;
    const used = listing.modules.filter(({ path }) => packages.byModule.has(path));
    const own = used.find(({ path }) => path === name);
    return {
        main: own === undefined ? null : listedAsLinked(own),
        modules: sorted(used.filter((module) => module !== own).map(listedAsLinked)),
        fromSource: own !== undefined,
    };
}
/** A universal binary names most of them twice. */
function sorted(modules) {
    const unique = new Map(modules.map((module) => [moduleKey(module), module]));
    return [...unique.values()].sort((a, b) => compare(a.path, b.path) || compare(a.version ?? '', b.version ?? ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/sbom/model/edges.js


const STD = 'std';
/**
 * Who needs whom: by the imports of the linked packages; else by what modules require of each other, by `go mod graph`
 * or by their own go.mod files; else only that the program needs all of them.
 */
function planGraph(linked, packages, listing, facts) {
    const { main, modules } = linked;
    if (main === null)
        return { edges: [], graph: 'flat' };
    const byImports = packages === null ? undefined : importEdges(packages.packages, linked);
    const needs = byImports ?? requirementEdges(linked, listing) ?? ownEdges(linked, facts);
    if (needs === undefined) {
        const all = modules.map(({ path }) => path);
        return { edges: toEdges(new Map([[main.path, new Set([...all, STD])]])), graph: 'flat' };
    }
    return { edges: toEdges(connect(needs, main.path, modules)), graph: 'modules' };
}
/** An edge for each import of a package of another module. */
function importEdges(packages, linked) {
    const path = pathsOf(linked);
    const needs = new Map();
    for (const { module, imports } of packages.values()) {
        const from = module === null ? undefined : path.get(module);
        if (from === undefined)
            continue;
        for (const name of imports) {
            const imported = packages.get(name);
            if (imported === undefined)
                continue;
            const to = imported.module === null ? STD : path.get(imported.module);
            if (to !== undefined)
                add(needs, from, to);
        }
    }
    return needs;
}
/** `go mod graph` names every version that anything asks for: what the linked ones say counts. */
function requirementEdges(linked, listing) {
    if (listing?.requirements == null)
        return undefined;
    const path = pathsOf(linked);
    const selected = new Set(linked.modules.map((module) => moduleKey(module.replaces ?? module)));
    const needs = new Map();
    for (const { path: from, version, needs: to } of listing.requirements) {
        const [source, target] = [path.get(from), path.get(to)];
        if (source === undefined || target === undefined)
            continue;
        if (version === null || selected.has(moduleKey({ path: from, version })))
            add(needs, source, target);
    }
    return withStd(needs, linked);
}
/** Where the go.mod file of every one of them is there, the main module's too. */
function ownEdges(linked, facts) {
    const path = pathsOf(linked);
    const needs = new Map();
    const indirect = new Map();
    for (const module of [linked.main, ...linked.modules]) {
        const requires = facts[moduleKey(module)]?.requires ?? undefined;
        if (requires === undefined)
            return undefined;
        for (const one of requires) {
            const to = path.get(one.path);
            if (to !== undefined)
                add(one.indirect ? indirect : needs, module.path, to);
        }
    }
    // A requirement that go.mod calls indirect is another module's need; it counts where nobody else tells of it.
    const told = reached(needs, linked.main.path);
    for (const [from, all] of indirect)
        for (const to of all)
            if (!told.has(to))
                add(needs, from, to);
    return withStd(needs, linked);
}
/** Modules by the name that requirements and packages use. */
function pathsOf({ main, modules }) {
    return new Map([...modules, ...(main === null ? [] : [main])].map((one) => [requiredPath(one), one.path]));
}
/** Nothing in Go does without the runtime. */
function withStd(needs, { main, modules }) {
    for (const { path } of [main, ...modules])
        add(needs, path, STD);
    return needs;
}
/** What is linked is needed by the program, whoever may have brought it. */
function connect(needs, main, modules) {
    const told = reached(needs, main);
    for (const { path } of modules)
        if (!told.has(path))
            add(needs, main, path);
    return add(needs, main, STD);
}
function reached(needs, from) {
    const seen = new Set([from]);
    for (const path of seen)
        for (const next of needs.get(path) ?? [])
            seen.add(next);
    return seen;
}
function add(needs, from, to) {
    if (from === to)
        return needs;
    const known = needs.get(from);
    if (known === undefined)
        needs.set(from, new Set([to]));
    else
        known.add(to);
    return needs;
}
function toEdges(needs) {
    return [...needs]
        .map(([from, to]) => ({ from, to: [...to].sort() }))
        .sort((a, b) => (a.from < b.from ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/binary/go/level.js
var level = __webpack_require__(55562);
// EXTERNAL MODULE: ./lib/binary/pe/system-dll.js
var system_dll = __webpack_require__(96841);
// EXTERNAL MODULE: ./lib/build/plan/ldflags.js
var plan_ldflags = __webpack_require__(51297);
;// CONCATENATED MODULE: ./lib/sbom/model/subject.js



function planSubject({ file, inspection, record }) {
    const image = goImage(inspection);
    const settings = image?.go?.settings ?? {};
    const commit = commitOf(settings, record?.commit ?? null);
    const tags = (settings['-tags'] ?? '').split(',').filter((tag) => tag !== '');
    const ldflags = record?.ldflags ?? settings['-ldflags'] ?? null;
    return {
        ...file,
        format: inspection?.format ?? 'other',
        package: image?.go?.path ?? record?.package ?? null,
        version: image?.go?.main?.version || null,
        target: targetOf(inspection, image) ?? record?.target ?? null,
        linkage: linkageOf(inspection),
        settings: Object.fromEntries(Object.entries(settings).map(([name, value]) => [
            name,
            name === '-ldflags' ? (0,plan_ldflags/* redactFlags */.zK)(value) : value,
        ])),
        ldflags: ldflags === null ? null : (0,plan_ldflags/* redactFlags */.zK)(ldflags),
        tags: tags.length > 0 ? tags : (record?.tags ?? []),
        commit,
        compiler: record?.compiler ?? null,
        created: record?.created ?? commit?.time ?? null,
    };
}
/** Of a universal binary the first that Go made. */
function goImage(inspection) {
    return inspection?.images.find(({ go }) => go !== null) ?? inspection?.images[0];
}
/** By name; of several images' all. */
function planLibraries(inspection) {
    const libraries = new Map();
    for (const { format, linkage, libraries: needed, symbolVersions } of inspection?.images ?? []) {
        for (const { name } of needed) {
            const versions = symbolVersions
                .filter(({ library }) => library === name)
                .map(({ name: space, version }) => `${space}_${version}`);
            const before = libraries.get(name)?.symbolVersions ?? [];
            libraries.set(name, {
                name,
                symbolVersions: [...new Set([...before, ...versions])].sort(),
                system: linkage === 'system-dynamic' || isSystemLibrary(format, name),
            });
        }
    }
    return [...libraries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function isSystemLibrary(format, name) {
    if (format === 'pe')
        return (0,system_dll/* isSystemDll */.K)(name);
    return format === 'mach-o' && /^\/(?:usr\/lib|System\/Library)\//.test(name);
}
function targetOf(inspection, image) {
    // A universal binary is of several.
    if (image === undefined || inspection.images.length > 1)
        return undefined;
    const goos = image.go?.settings.GOOS ?? image.os;
    const goarch = image.go?.settings.GOARCH ?? image.arch;
    if (goos === null || goarch === null)
        return undefined;
    return { goos, goarch, variant: (0,level/* levelOf */.I)(image) ?? null };
}
function linkageOf(inspection) {
    const all = new Set((inspection?.images ?? []).map(({ linkage }) => linkage));
    return all.size === 1 ? [...all][0] : null;
}
/** The go command's own stamp wins: it is in the binary. What the build knows besides is added. */
function commitOf(settings, known) {
    const hash = settings['vcs.revision'];
    if (hash === undefined)
        return known;
    const time = Date.parse(settings['vcs.time'] ?? '');
    const modified = settings['vcs.modified'];
    const same = known !== null && known.hash === hash;
    return {
        hash,
        time: Number.isNaN(time) ? (same ? known.time : null) : Math.floor(time / 1000),
        modified: modified === undefined ? null : modified === 'true',
        repository: same ? known.repository : null,
        tag: same ? known.tag : null,
    };
}

;// CONCATENATED MODULE: ./lib/sbom/model/unknown.js

const MOST_NAMES = 3;
/** What the model leaves open, one sentence each: a document that is silent about it would claim to be complete. */
function planUnknown(bom, inspection, fromSource, difference) {
    const { subject, main, modules, std, graph } = bom;
    const image = goImage(inspection);
    const settings = image?.go?.settings;
    const all = [...(main === null ? [] : [main]), ...modules];
    const withPackages = all.filter(({ packages }) => packages !== null);
    const sentences = [
        inspection === null &&
            'The file is of a format that cannot be read: it was not held against this document.',
        fromSource && 'The file names no modules: they are those of the source.',
        main === null && !fromSource && 'The modules: the file names none.',
        std === null && 'The version of Go: the file does not say it.',
        difference,
        all.length > 0 &&
            withPackages.length === 0 &&
            'Which packages of the modules are linked: the source was not there.',
        withPackages.length > 0 &&
            about(all, ({ packages }) => packages === null, 'Which packages are linked', 'the source has none'),
        modules.length > 0 &&
            graph === 'flat' &&
            'Which module needs which: only that the program needs them all.',
        about(all, ({ licence }) => licence === null, 'The licence', 'no licence file was there'),
        about(all, isUnmatched, 'The licence', 'the text is not a known one'),
        modules.length > 0 &&
            about(modules, ({ sum, local }) => sum === null && !local, 'The checksum', 'the file has none'),
        about(all, ({ local }) => local, 'The version', 'a local folder took its place'),
        subject.commit === null && 'The commit: the file does not name it.',
        subject.ldflags === null &&
            settings?.['-trimpath'] === 'true' &&
            'Linker flags: with -trimpath Go leaves them out.',
        usesC(settings, std) && 'C code: what is linked statically leaves no name in the file.',
        (inspection?.images.length ?? 0) > 1 &&
            'One target: the file is for several CPUs, and its settings are those of the first.',
    ];
    return sentences.filter((sentence) => typeof sentence === 'string');
}
/** Without build settings (Go before 1.18) nobody knows. */
function usesC(settings, std) {
    if (settings === undefined || settings.CGO_ENABLED === '0')
        return false;
    return std?.packages == null || std.packages.includes('runtime/cgo');
}
function isUnmatched({ licence }) {
    return (licence !== null && (licence.expression === 'NOASSERTION' || licence.files.some(({ id }) => id === null)));
}
function about(all, of, what, why) {
    const names = all.filter(of).map(({ path }) => path);
    if (names.length === 0)
        return false;
    if (names.length === all.length && all.length > 1)
        return `${what} of all ${names.length} modules: ${why}.`;
    const shown = names.slice(0, MOST_NAMES).join(', ');
    const more = names.length - MOST_NAMES;
    return `${what} of ${shown}${more > 0 ? ` and ${more} more` : ''}: ${why}.`;
}

;// CONCATENATED MODULE: ./lib/sbom/model/plan.js






/**
 * The model of one binary. Its own build information is the truth about modules; the source and the module cache add
 * what it does not tell.
 * @throws UserError BINARY_INVALID where it names more modules than any program has
 */
function planBom(facts) {
    const { inspection, record, modules: known } = facts;
    const subject = planSubject(facts);
    const linked = linkedModules(inspection, facts.listing, subject.package);
    const difference = facts.listing === null ? undefined : differenceOf(facts.listing, linked);
    const listing = difference === undefined ? facts.listing : null;
    const packages = listing === null ? null : linkedPackages(listing, subject.package);
    const complete = (module) => planComponent(module, packages?.byModule.get(requiredPath(module)) ?? null, known[moduleKey(module)]);
    const version = goImage(inspection)?.go?.version ?? record?.go ?? null;
    const bom = {
        schema: 1,
        subject,
        main: linked.main === null ? null : withRepository(complete(linked.main), subject.commit),
        modules: linked.modules.map(complete),
        std: version === null ? null : { version, packages: packages?.std ?? null },
        libraries: planLibraries(inspection),
        ...planGraph(linked, packages, listing, known),
    };
    return { ...bom, unknown: planUnknown(bom, inspection, linked.fromSource, difference) };
}
/** Where the path does not tell, the work tree does. */
function withRepository(main, commit) {
    return main.repository === null && commit !== null ? { ...main, repository: commit.repository } : main;
}

;// CONCATENATED MODULE: ./lib/sbom/describe.js










/**
 * What a Go binary is made of: from its bytes, completed by what is there of its source and in the module cache.
 * Nothing is downloaded, and nothing in the file is believed to be a path.
 * @throws UserError INPUT_INVALID where it cannot be read or is no Go program, BINARY_INVALID where it is damaged,
 *   TOOL_MISSING where there is a source and no go command
 */
function describeBinary(file, options, host) {
    return createDescriber(host)(file, options);
}
/** For several binaries: sources are listed once for each target, and licence files read once. */
function createDescriber(host) {
    const listings = new Map();
    const folders = openFolders(host);
    const readers = { folders, open: host.open, licences: licenceReader(folders, host) };
    const list = (completion) => {
        const key = JSON.stringify(completion);
        const known = listings.get(key) ?? listSource(completion, host.processes);
        listings.set(key, known);
        return known;
    };
    return async (file, { record, source, moduleCache }) => {
        const read = await readBinary(file, record !== null, host.open);
        const go = goImage(read.inspection)?.go;
        const main = go?.path ?? record?.package ?? null;
        const completion = typeof source === 'function' ? source({ package: main, settings: go?.settings ?? {} }) : source;
        const listing = completion === null ? null : await list(completion);
        const linked = linkedModules(read.inspection, listing, main);
        const used = listing !== null && differenceOf(listing, linked) === undefined ? listing : null;
        const vendor = completion === null ? null : host.machine.path.join(completion.directory, 'vendor');
        const modules = await gatherModules(linked, { cache: moduleCache, vendor, listing: used }, readers);
        return planBom({ ...read, record, listing, modules });
    };
}
async function gatherModules({ main, modules }, places, readers) {
    const found = [];
    for (const module of main === null ? modules : [main, ...modules]) {
        const facts = await gatherModule(module, places, readers);
        if (facts !== undefined)
            found.push([moduleKey(module), facts]);
    }
    return Object.fromEntries(found);
}


/***/ })

};

export const id = 4987;
export const ids = [4987];
export const modules = {

/***/ 94987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  "in": () => (/* binding */ readRequest),
  S5: () => (/* binding */ requestFrom)
});

// EXTERNAL MODULE: ./lib/config/read.js
var read = __webpack_require__(15404);
// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __webpack_require__(87507);
// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/spec.js
var spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/release/module/goproxy.js
var module_goproxy = __webpack_require__(72744);
// EXTERNAL MODULE: ./lib/transfer/credential.js
var transfer_credential = __webpack_require__(2910);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
;// CONCATENATED MODULE: ./lib/setup/checksum.js

/**
 * The input `checksum`: `sha256:<64 hex>`, the bare hex, or `h1:<base64>` (Go's hash of a toolchain module).
 * @throws UserError INPUT_INVALID
 */
function parseChecksum(text, { label, at }) {
    if (text === undefined)
        return undefined;
    const hex = /^(?:sha256[:-])?([0-9a-f]{64})$/i.exec(text)?.[1];
    if (hex !== undefined)
        return { kind: 'sha256', hex: hex.toLowerCase(), from: label };
    if (/^h1:[A-Za-z0-9+/]{43}=$/.test(text))
        return { kind: 'h1', hash: text, from: label };
    throw new errors/* UserError */.y('INPUT_INVALID', `${label}: \`${text}\` is neither a SHA-256 nor an h1 hash.`, {
        hint: 'Write sha256: and 64 hexadecimal digits (as on go.dev/dl), or h1: and 44 base64 characters (as in go.sum).',
        ...(at === undefined ? {} : { at }),
    });
}

;// CONCATENATED MODULE: ./lib/setup/request.js







const sourceNames = [
    'tool-cache',
    'mirror',
    'directory',
    'go.dev',
    'goproxy',
    'manifest',
];
/**
 * Input texts to a request.
 * @throws UserError INPUT_INVALID, VERSION_INVALID, PLATFORM_UNKNOWN naming the input or the config's line
 */
function parseRequest(values, machine, toolCache) {
    const directory = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
    const mirrors = parseMirrors(values, machine);
    const sources = parseSources(values, mirrors.length > 0, values.text('sdk-directory') !== undefined);
    // A GOPROXY that only the go command understands must not fail a job whose Go comes from elsewhere.
    const goproxy = sources.includes('goproxy')
        ? (0,module_goproxy/* parseGoproxy */.Ms)(values.text('goproxy') ?? machine.env('GOPROXY'))
        : undefined;
    const arch = values.text('architecture');
    const resolved = (name) => {
        const text = values.text(name);
        return text === undefined ? undefined : machine.path.resolve(directory, text);
    };
    return {
        version: parseVersion(values),
        versionFile: values.text('go-version-file'),
        filePolicy: values.choice('go-version-file-policy') ?? 'as-written',
        workingDirectory: directory,
        checkLatest: values.boolean('check-latest'),
        platform: arch === undefined ? machine.platform : { os: machine.platform.os, arch: (0,go_platform/* parseArch */.CO)(arch) },
        sources,
        mirrors: mirrors.map(({ url }) => url),
        sdkDirectory: resolved('sdk-directory'),
        goproxy: goproxy?.text ?? '',
        tipRepository: values.text('tip-repository') ?? '',
        credentials: [...parseCredentials(values, mirrors), ...(goproxy?.credentials ?? [])],
        verify: values.choice('verify') ?? 'required',
        signingKeys: resolved('signing-keys'),
        checksum: parseChecksum(values.text('checksum'), values.origin('checksum')),
        lockFile: {
            path: machine.path.resolve(directory, values.text('lock-file') ?? ''),
            required: values.given('lock-file'),
        },
        contents: values.choice('sdk') ?? 'full',
        gotoolchain: values.choice('gotoolchain'),
        toolCache,
    };
}
function parseVersion(values) {
    const text = values.text('go-version');
    if (text === undefined)
        return undefined;
    const { label, at } = values.origin('go-version');
    const value = (0,spec/* parseSpec */.F9)(text, at === undefined ? label : { source: label, at });
    return {
        value,
        source: label,
        ...(at === undefined ? {} : { path: at.path, ...(at.line === undefined ? {} : { line: at.line }) }),
        why: `${(0,spec/* describeSpec */.l9)(value)} from ${at === undefined ? label : (0,errors/* formatPosition */.L)(at)}`,
    };
}
/** User name and password in a mirror's URL become a credential; the URL is printed without them. */
function parseMirrors(values, machine) {
    const given = values.words('go-download-base-url');
    const fromEnvironment = machine.env('GO_DOWNLOAD_BASE_URL')?.trim();
    const all = given.length > 0 || !fromEnvironment ? given : [fromEnvironment];
    return all.map((text) => {
        const url = URL.canParse(text) ? new URL(text) : undefined;
        if (url?.protocol === 'https:' || url?.protocol === 'http:') {
            const { url: plain, credential } = (0,transfer_credential/* liftUserinfo */.zS)(text);
            return { url: plain.replace(/\/+$/, ''), credential };
        }
        throw new errors/* UserError */.y('INPUT_INVALID', `go-download-base-url: \`${(0,redact/* redactUrl */.B)(text)}\` is not an http or https URL.`, {
            hint: 'Write the folder that holds the archives, like https://mirror.example/go/dl.',
        });
    });
}
/** A mirror replaces the public hosts, as in actions/setup-go, unless `sources` says otherwise. */
function parseSources(values, hasMirror, hasFolder) {
    const named = values.words('sources');
    for (const name of named) {
        if (sourceNames.includes(name))
            continue;
        throw new errors/* UserError */.y('INPUT_INVALID', `${values.origin('sources').label}: \`${name}\` is not a source.`, {
            hint: `Sources are: ${sourceNames.join(', ')}.`,
        });
    }
    const asked = values.given('sources')
        ? named
        : named.filter((name) => !hasMirror || !['go.dev', 'goproxy', 'manifest'].includes(name));
    return asked.filter((name) => (name !== 'mirror' || hasMirror) && (name !== 'directory' || hasFolder));
}
/** Each token for the hosts that it is for and no other (actions/setup-go sends the job's token to any mirror). */
function parseCredentials(values, mirrors) {
    const token = values.text('mirror-token');
    const github = values.text('token');
    return [
        ...mirrors.flatMap(({ url, credential }) => (token === undefined ? credential : (0,transfer_credential/* credentialFor */.FX)(url, token)) ?? []),
        ...(github === undefined ? [] : (0,transfer_credential/* githubCredentials */.Y3)(github)),
    ];
}

// EXTERNAL MODULE: ./lib/setup/tool-cache-root.js
var tool_cache_root = __webpack_require__(27281);
// EXTERNAL MODULE: ./lib/setup/values.js
var values = __webpack_require__(48987);
// EXTERNAL MODULE: ./lib/cli/input-options.js
var input_options = __webpack_require__(94977);
;// CONCATENATED MODULE: ./lib/cli/request.js







/**
 * Flags, config and environment to a request.
 * @param spec a version given as an argument and not by --go
 * @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID, PLATFORM_UNKNOWN
 */
async function readRequest(options, host, spec) {
    const given = spec === undefined ? {} : { 'go-version': spec };
    return requestFrom(await readInputs(options, host, given), options, host);
}
function requestFrom(values, { toolCache, platform }, { machine }) {
    const root = machine.path.resolve(machine.cwd, toolCache ?? (0,tool_cache_root/* toolCacheRoot */.H)(machine));
    const request = parseRequest(values, machine, root);
    return platform === undefined ? request : { ...request, platform: (0,go_platform/* parsePlatform */.FL)(platform) };
}
/**
 * Flags before the config before the table's defaults.
 * @param given what is not given by a flag but by an argument
 * @throws UserError CONFIG_INVALID
 */
async function readInputs(options, { machine, files, log }, given) {
    const flags = (0,input_options/* inputTexts */.Ld)(options, machine.env);
    const text = (name) => given[name] ?? flags(name);
    for (const name of ['token', 'mirror-token'])
        log.mask(text(name) ?? '');
    const folder = machine.path.resolve(machine.cwd, text('working-directory') ?? '.');
    const named = text('config');
    const path = machine.path.resolve(folder, named ?? defaultOf('config'));
    const config = await (0,read/* readConfig */.X)(files, path, named !== undefined);
    return (0,values/* inputValues */.t)(text, config, (name) => (given[name] === undefined ? (0,input_options/* flagLabel */.dV)(name) : 'the argument'));
}
function defaultOf(wanted) {
    return inputs/* inputs */.Q.find(({ name }) => name === wanted)?.default ?? '';
}


/***/ }),

/***/ 15404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export parseConfig */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50646);


/**
 * Reads a project's configuration. An absent file is an empty config unless `required`.
 * @throws UserError CONFIG_INVALID with file, line, column, the key, and what would be accepted
 */
async function readConfig(files, path, required) {
    const bytes = await files.read(path);
    if (bytes === undefined) {
        if (!required)
            return new Map();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG_INVALID', `The config file ${path} does not exist.`, {
            hint: 'Correct the input `config`, or leave it out to use .setup-go-plus/config.yaml where there is one.',
        });
    }
    return parseConfig(new TextDecoder().decode(bytes), path);
}
async function parseConfig(text, path) {
    // Most projects have no config: the parsers load only for those that do.
    const [{ Lexer, LineCounter, parseDocument }, { configSchema }, { scanTokens }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(1091)]).then(__webpack_require__.bind(__webpack_require__, 61091)),
        __webpack_require__.e(/* import() */ 5122).then(__webpack_require__.bind(__webpack_require__, 5122)),
    ]);
    // A pull request's config is hostile: the parser itself takes minutes over some thousand nested maps.
    const scanned = scanTokens(text, new Lexer());
    const lines = new LineCounter();
    if (scanned !== undefined) {
        const before = text.slice(0, scanned.offset).split('\n');
        const at = { path, line: before.length, column: before.at(-1).length + 1 };
        throw invalid(`${scanned.message}.`, at, scanned.hint);
    }
    const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken !== undefined) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw invalid(broken.message.split('\n')[0] ?? 'not YAML', { path, line, column: col });
    }
    if (document.contents === null)
        return new Map();
    const structure = hasStructure(document) ? await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 41471)) : undefined;
    structure?.readNumbers(document);
    const checked = configSchema().safeParse(document.toJS());
    if (!checked.success)
        throw explainIssue(checked.error.issues[0], document, lines, path);
    const wrong = structure?.findFault(document);
    if (wrong !== undefined)
        throw invalid(wrong.problem, positionOf(document, lines, path, wrong.keys), wrong.hint);
    return collectTexts(document, lines, path);
}
/** Whether a key whose value may be more than texts is there; what reads those is large. */
function hasStructure(document) {
    return ['targets', 'expect'].some((key) => typeof (document.getIn(['build', key]) ?? '') === 'object');
}
function explainIssue(issue, document, lines, path) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = [...issue.path.map(String), ...(unknown === undefined ? [] : [unknown])];
    const at = positionOf(document, lines, path, keys);
    const name = keys.join('.') || 'the document';
    if (unknown !== undefined) {
        return invalid(`\`${name}\` is not a key of the config.`, at, `Known keys: ${knownKeys(issue.path.map(String))}.`);
    }
    return invalid(`\`${name}\`: ${issue.message}.`, at, acceptedBy(name));
}
function knownKeys(parent) {
    const full = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.flatMap(({ config }) => (config === undefined ? [] : [config]));
    const prefix = parent.length === 0 ? '' : `${parent.join('.')}.`;
    const names = full.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set(parent.length === 0 ? names.map((name) => name.split('.')[0]) : names)].join(', ');
}
function acceptedBy(key) {
    const input = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.find(({ config }) => config === key);
    if (input === undefined)
        return 'A section is a map of keys.';
    if (input.name === 'targets')
        return 'Accepted: text, or a list of texts and maps: docs/targets.md.';
    if (input.name === 'build-expect')
        return 'Accepted: a map, or a list of `key=value`: docs/inspect.md.';
    if (input.type === 'choice')
        return `Accepted: ${input.choices?.join(', ')}.`;
    if (input.type === 'boolean')
        return 'Accepted: true, false.';
    return input.type === 'text' ? 'Accepted: a string.' : 'Accepted: a string or a list of strings.';
}
function collectTexts(document, lines, path) {
    const values = new Map();
    for (const input of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q) {
        if (input.config === undefined)
            continue;
        const keys = input.config.split('.');
        const value = document.getIn(keys);
        if (value === undefined || value === null)
            continue;
        values.set(input.name, {
            text: textOf(value, document.getIn(keys, true)),
            at: positionOf(document, lines, path, keys),
            ...itemsOf(value, (index) => positionOf(document, lines, path, [...keys, index])),
        });
    }
    return values;
}
function textOf(value, node) {
    if (typeof value === 'number')
        return node.source ?? String(value);
    if (typeof value !== 'object')
        return String(value);
    const data = value.toJSON();
    const texts = Array.isArray(data) && data.every((item) => typeof item === 'string');
    return texts ? data.join('\n') : JSON.stringify(data);
}
function itemsOf(value, placeOf) {
    const { items } = Object(value);
    // A map has items, too: pairs.
    if (items === undefined || items.some((item) => 'key' in item))
        return {};
    return { items: items.map((_, index) => placeOf(index)) };
}
/** Of a key, or of a list's item; of the nearest thing above it where there is no such. */
function positionOf(document, lines, path, keys) {
    for (let depth = keys.length; depth > 0; depth -= 1) {
        const name = keys[depth - 1];
        const { items } = Object(document.getIn(keys.slice(0, depth - 1), true));
        const pair = items?.find(({ key }) => key?.value === name);
        const range = pair?.key?.range ?? items?.[Number(name)]?.range;
        if (range !== undefined) {
            const { line, col } = lines.linePos(range[0]);
            return { path, line, column: col };
        }
    }
    return { path, line: 1, column: 1 };
}
function invalid(problem, at, hint = 'See docs/reference.md for the keys.') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG_INVALID', `${at.path}:${at.line}:${at.column}: ${problem}`, { at, hint });
}


/***/ }),

/***/ 19140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a mistyped word most likely meant; undefined when none is near. */
function nearest(word, candidates) {
    const typed = word.slice(0, 32).toLowerCase();
    const limit = Math.ceil(typed.length / 3);
    let best;
    for (const name of candidates) {
        const distance = editDistance(typed, name);
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** Insertions, deletions, replacements and swaps of neighbours, each counted as one. */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(above[column - 1] + (same ? 0 : 1), above[column] + 1, current[column - 1] + 1, swapped ? before[column - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = above;
        above = current;
    }
    return above[b.length];
}


/***/ }),

/***/ 87507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ parseArch),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   ST: () => (/* binding */ parseOs),
/* harmony export */   Tm: () => (/* binding */ toolCacheArch),
/* harmony export */   f2: () => (/* binding */ platformOfNode),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export archiveArch */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66190);



const SYSTEMS = [
    'aix',
    'android',
    'darwin',
    'dragonfly',
    'freebsd',
    'illumos',
    'ios',
    'js',
    'linux',
    'netbsd',
    'openbsd',
    'plan9',
    'solaris',
    'wasip1',
    'windows',
];
const OTHER_SYSTEMS = {
    win: 'windows',
    win32: 'windows',
    win64: 'windows',
    mac: 'darwin',
    macos: 'darwin',
    osx: 'darwin',
    sunos: 'solaris',
};
const ARCHITECTURES = [
    '386',
    'amd64',
    'arm',
    'arm64',
    'loong64',
    'mips',
    'mips64',
    'mips64le',
    'mipsle',
    'ppc64',
    'ppc64le',
    'riscv64',
    's390x',
    'wasm',
];
/** Node's, the runner's, uname's and Debian's names. */
const OTHER_ARCHITECTURES = {
    x64: 'amd64',
    x86_64: 'amd64',
    'x86-64': 'amd64',
    x86: '386',
    x32: '386',
    ia32: '386',
    i386: '386',
    i486: '386',
    i586: '386',
    i686: '386',
    armv5: 'arm',
    armv5l: 'arm',
    armv6: 'arm',
    armv6l: 'arm',
    armv7: 'arm',
    armv7l: 'arm',
    armhf: 'arm',
    armel: 'arm',
    aarch64: 'arm64',
    armv8: 'arm64',
    // What uname says to a 32-bit process on a 64-bit kernel.
    armv8l: 'arm',
    loongarch64: 'loong64',
    mipsel: 'mipsle',
    mips64el: 'mips64le',
    powerpc64: 'ppc64',
    powerpc64le: 'ppc64le',
    ppc64el: 'ppc64le',
};
/** `windows/amd64`, and what people write for it: `win32-x64`, `Linux/x86_64`. @throws UserError PLATFORM_UNKNOWN */
function parsePlatform(text) {
    const match = /^([^/-]+)[/-](.+)$/.exec(text.trim());
    if (match === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not a platform`, {
            hint: 'Write the operating system and the architecture in Go’s words: linux/amd64, windows/arm64.',
        });
    }
    return { os: parseOs(match[1]), arch: parseArch(match[2]) };
}
/** GOOS from Go's, Node's or a person's name for it, in any case. @throws UserError PLATFORM_UNKNOWN */
function parseOs(text) {
    const name = text.trim().toLowerCase();
    return look(name, SYSTEMS, OTHER_SYSTEMS) ?? refuse('operating system', text, SYSTEMS, OTHER_SYSTEMS);
}
/**
 * GOARCH from Go's, Node's, the runner's or uname's name for it, in any case.
 * @param endianness of the host, where `text` is Node's name for it: Node says `ppc64` on ppc64le (actions/setup-go#517)
 * @throws UserError PLATFORM_UNKNOWN
 */
function parseArch(text, endianness) {
    const name = text.trim().toLowerCase();
    const arch = look(name, ARCHITECTURES, OTHER_ARCHITECTURES);
    if (arch === undefined)
        return refuse('architecture', text, ARCHITECTURES, OTHER_ARCHITECTURES);
    return arch === 'ppc64' && endianness === 'LE' ? 'ppc64le' : arch;
}
/** From `process.platform`, `process.arch` and `os.endianness()`. @throws UserError PLATFORM_UNKNOWN */
function platformOfNode(node) {
    return { os: parseOs(node.platform), arch: parseArch(node.arch, node.endianness) };
}
/** The CPU in go.dev's file names. Only Linux's arm is called armv6l there (the JSON list says armv6l for all). */
function archiveArch(platform) {
    return platform.os === 'linux' && platform.arch === 'arm' ? 'armv6l' : platform.arch;
}
/** `go1.26.8.linux-amd64.tar.gz`; `.zip` for Windows. */
function archiveName(version, platform) {
    const extension = platform.os === 'windows' ? 'zip' : 'tar.gz';
    return `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version)}.${platform.os}-${archiveArch(platform)}.${extension}`;
}
/**
 * The folder below `RUNNER_TOOL_CACHE/go/<version>/`: Node's names, as actions/setup-go and the runner images write
 * them. That layout has no place for another system's Go, which gets `<os>-<arch>`.
 */
function toolCacheArch(platform, host) {
    if (platform.os !== host.os)
        return `${platform.os}-${platform.arch}`;
    return { amd64: 'x64', '386': 'x86' }[platform.arch] ?? platform.arch;
}
function look(name, own, others) {
    if (own.includes(name))
        return name;
    return Object.hasOwn(others, name) ? others[name] : undefined;
}
function refuse(what, text, own, others) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text.trim(), [...own, ...Object.keys(others)]);
    const guess = near === undefined ? '' : `Did you mean ${near}? `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not an ${what} that Go knows`, {
        hint: `${guess}Go knows ${own.join(', ')}.`,
    });
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   iR: () => (/* binding */ pickNewest),
/* harmony export */   l9: () => (/* binding */ describeSpec)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66190);





/**
 * Everything that actions/setup-go accepts, with its results, and Go's own spellings, which it refuses:
 * `go1.26.5`, `1.27rc1`, `latest`, `tip`, and mise's `latest:1.22`.
 *
 * @param origin its name alone for an input or a flag, which YAML may have turned into a number
 * @throws UserError VERSION_INVALID, or VERSION_FILE_INVALID where the text stands in a file
 */
function parseSpec(text, origin) {
    const from = typeof origin === 'string' ? { source: origin } : origin;
    const asked = text.trim();
    if (asked === '')
        throw invalid(from, `${from.source} is empty`, ACCEPTED);
    if (from.at === undefined)
        refuseYamlNumber(asked, from);
    const spec = asked.length > 256 ? undefined : read(asked);
    if (spec === undefined) {
        throw invalid(from, `${from.source} ${quote(asked)} is neither a Go version nor a range of them`, ACCEPTED);
    }
    return spec;
}
/** `stable`, `latest` and `oldstable` depend on what there is: here they fit every release that is no prerelease. */
function matches(spec, version) {
    if (spec.kind === 'tip')
        return version.suffix?.startsWith('-devel') ?? false;
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version))
        return false;
    if (spec.kind === 'exact')
        return spec.version.text === version.text;
    if (spec.kind === 'alias')
        return !(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(version);
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), spec.range);
}
/**
 * The newest that fits, whatever the order of the list. A range takes a prerelease or a vendor's build only where it
 * names one, as in semver; an alias takes a vendor's build only where there is nothing else.
 */
function pickNewest(spec, versions) {
    const fitting = versions.filter((version) => matches(spec, version));
    if (spec.kind !== 'alias')
        return newest(fitting);
    const official = fitting.filter((version) => version.suffix === undefined);
    const candidates = official.length > 0 ? official : fitting;
    const top = newest(candidates);
    if (top === undefined || spec.alias !== 'oldstable')
        return top;
    return newest(candidates.filter((version) => !sameLine(version, top)));
}
/** For a report's one line: `1.26.3`, `~1.26`, `stable`, `tip`. */
function describeSpec(spec) {
    switch (spec.kind) {
        case 'exact':
            return spec.version.text;
        case 'range':
            return spec.range;
        case 'alias':
            return spec.alias;
        case 'tip':
            return 'tip';
    }
}
const ACCEPTED = 'Write a version (1.26.5, 1.27rc1), a line (1.26), a range (>=1.25 <1.27), stable, oldstable or tip.';
function read(text) {
    const lower = text.toLowerCase();
    if (lower === 'stable' || lower === 'oldstable' || lower === 'latest')
        return { kind: 'alias', alias: lower };
    if (lower === 'tip' || lower === 'gotip')
        return { kind: 'tip' };
    // mise and asdf: the newest that begins so.
    const prefixed = /^(?:latest|prefix):(?=.)/.exec(lower);
    if (prefixed !== null) {
        const start = lower.slice(prefixed[0].length);
        return readLine(start) ?? readExact(start);
    }
    return readLine(lower) ?? readExact(text) ?? readRange(text);
}
/** `1.26`, `1.26.x`, `1`, `1.x`, `*`: the newest of a line. */
function readLine(text) {
    const match = /^(?:go|v)?(?:[*x](?:\.[*x]){0,2}|(\d{1,9})(?:\.[*x]){0,2}|(\d{1,9}\.\d{1,9})(?:\.[*x])?)$/.exec(text);
    if (match === null)
        return undefined;
    const [, major, line] = match;
    const range = line === undefined ? (major === undefined ? '*' : `${major}.x`) : `~${line}`;
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
function readExact(text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(text.replace(/^=\s*/, ''));
    return version === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version) ? undefined : { kind: 'exact', version };
}
function readRange(text) {
    const range = text
        .replace(/\s+/g, ' ')
        .replace(/(?<![\w.-])(?:go|v)(?=\d)/gi, '')
        .replace(/(?<![\w.])(\d+)\.(\d+)(?:\.(\d+))?-?(alpha|beta|rc)\.?(\d+)/gi, (_, major, minor, patch = '0', kind, number) => `${major}.${minor}.${patch}-${kind.toLowerCase()}.${number}`);
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
/** An unquoted 1.20 in a workflow is the number 1.2, and actions/setup-go then installs Go 1.2 or nothing. */
function refuseYamlNumber(text, from) {
    if (!/^1\.\d$/.test(text))
        return;
    throw invalid(from, `${from.source} is ${text}: in YAML an unquoted ${text}0 is the number ${text}, so this may not be what was written`, `Quote the version: '${text}0'. To really ask for Go ${text}, write '${text}.x'.`);
}
function invalid(from, message, hint) {
    if (from.at === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_INVALID', message, { hint });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_FILE_INVALID', message, { hint, at: from.at });
}
function newest(versions) {
    return versions.reduce((best, version) => (best === undefined || isNewer(version, best) ? version : best), undefined);
}
/** Go's order leaves a vendor's builds of one release equal; semver's puts -2 above -1 and the plain release on top. */
function isNewer(version, best) {
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)(version, best);
    return order === 0 ? semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(best), true) > 0 : order > 0;
}
function sameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   jS: () => (/* binding */ isGoSince),
/* harmony export */   pe: () => (/* binding */ fromSemver),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/** 15 digits at most: Go sets no limit, but above 2^53 two different numbers would compare equal. */
const NUMBER = '0|[1-9]\\d{0,14}';
/** Becomes part of file names, so it can hold no separator and no `..`. `-rc` is a misspelt prerelease, not a vendor. */
const SUFFIX = '-(?!(?:alpha|beta|rc)(?:[^a-z]|$))[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:go|v)?(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER}))?)?(?:-?(alpha|beta|rc)\\.?(${NUMBER}))?(${SUFFIX})?$`, 'i');
/**
 * Reads Go's own spelling (`1.21rc2`), with or without `go` or `v`, and the semver spelling (`1.21.0-rc.2`).
 * @returns undefined for anything else
 */
function parseGoVersion(text) {
    if (text.length > 128)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, kind, number, suffix] = match;
    if (minor === undefined && (kind !== undefined || suffix !== undefined))
        return undefined;
    const prerelease = kind === undefined ? undefined : { kind: kind.toLowerCase(), number: Number(number) };
    return make(Number(major), Number(minor ?? 0), patch === undefined ? undefined : Number(patch), prerelease, suffix);
}
/**
 * Whether a Go is 1.`minor` or newer. What cannot be told (a build of Go's own sources) is taken for the newest.
 * @param said by it, without `go`: `1.26.8`, `1.27.1 X:jsonv2`, `devel go1.28-8f2a`
 */
function isGoSince(said, minor) {
    const version = parseGoVersion(said.split(' ')[0]);
    return version === undefined || version.major > 1 || version.minor >= minor;
}
/** Go's own order, suffixes ignored: negative, 0 or positive. */
function compareGoVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || comparePatches(a, b) || comparePrereleases(a, b);
}
/** How Go's archives and `go version` name it: `go1.20` (never go1.20.0), `go1.21.0`, `go1.27rc1`. */
function releaseName(version) {
    return `go${version.text}`;
}
/** `1.21rc2` → `1.21.0-rc.2`: also the name of the tool cache folder, as actions/setup-go writes it. */
function toSemver(version) {
    const { major, minor, patch, prerelease, suffix = '' } = version;
    const mark = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `${major}.${minor}.${patch ?? 0}${mark}${suffix.replaceAll('_', '-')}`;
}
/** The release whose `toSemver` this is; undefined where it is no such name. */
function fromSemver(text) {
    return /^\d+\.\d+\.\d+(?:-|$)/.test(text) ? parseGoVersion(text) : undefined;
}
/** `1.21` from Go 1.21 on: the language, of which the first release is `1.21.0`. `1.20` is a release. */
function isLanguageVersion(version) {
    return version.patch === undefined && version.prerelease === undefined;
}
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.26` → `1.26.0`, as the go command does when it needs a toolchain for a go line (golang/go#62278). */
function firstRelease(version) {
    return isLanguageVersion(version)
        ? make(version.major, version.minor, 0, undefined, version.suffix)
        : version;
}
function make(major, minor, patch, prerelease, suffix) {
    const old = minor < 21;
    if (prerelease !== undefined && patch === 0)
        patch = undefined;
    if (prerelease === undefined && patch === undefined && old)
        patch = 0;
    let text = `${major}.${minor}`;
    if (patch !== undefined && !(patch === 0 && old))
        text += `.${patch}`;
    if (text === '1.0' && prerelease === undefined && suffix === undefined)
        text = '1';
    if (prerelease !== undefined)
        text += `${prerelease.kind}${prerelease.number}`;
    return { text: text + (suffix ?? ''), major, minor, patch, prerelease, suffix };
}
function comparePatches(a, b) {
    return (a.patch ?? -1) - (b.patch ?? -1);
}
/**
 * Without a patch number Go puts the language before its prereleases: 1.21 < 1.21rc2. The prereleases of a patch,
 * which Go no longer reads, come before that patch: 1.9.2rc2 < 1.9.2.
 */
function comparePrereleases(a, b) {
    return rank(a) - rank(b) || (a.prerelease?.number ?? 0) - (b.prerelease?.number ?? 0);
}
function rank(version) {
    if (version.prerelease === undefined)
        return version.patch === undefined ? 0 : 4;
    return { alpha: 1, beta: 2, rc: 3 }[version.prerelease.kind];
}


/***/ }),

/***/ 72744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ parseGoproxy),
/* harmony export */   Or: () => (/* binding */ tryProxies)
/* harmony export */ });
/* unused harmony export DEFAULT_GOPROXY */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _userinfo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32575);


const DEFAULT_GOPROXY = 'https://proxy.golang.org,direct';
/**
 * GOPROXY, as cmd/go reads it (modfetch/proxy.go): a list separated by `,` and `|`, at whose first `direct` or `off`
 * the reading ends. Empty or undefined means Go's default.
 * @throws UserError INPUT_INVALID; its message never quotes an entry: it may hold a password
 */
function parseGoproxy(text) {
    const entries = [];
    const credentials = [];
    const list = text === undefined || text === '' ? DEFAULT_GOPROXY : text;
    for (const [, raw = '', separator] of list.matchAll(/([^,|]*)([,|]|$)/g)) {
        const entry = raw.trim();
        if (entry === '')
            continue;
        if (entry === 'direct' || entry === 'off') {
            entries.push({ kind: entry });
            break;
        }
        const { url, credential } = (0,_userinfo_js__WEBPACK_IMPORTED_MODULE_0__/* .takeCredential */ .z)('GOPROXY', withScheme(entry), ['https:', 'http:', 'file:']);
        if (credential !== undefined)
            credentials.push(credential);
        entries.push({ kind: 'proxy', url: url.replace(/\/+$/, ''), fallBackOnError: separator === '|' });
    }
    if (entries.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', 'GOPROXY is set but names no proxy', {
            hint: `Unset it, or write ${DEFAULT_GOPROXY}.`,
        });
    }
    return { entries, credentials, text: format(entries) };
}
/**
 * Asks one proxy after the other by the list's rules, until one has it.
 * @param ask undefined: this proxy answered and has none
 * @returns undefined: those that were asked have none
 * @throws UserError of the last proxy that failed; SOURCES_EXHAUSTED where there was no proxy to ask
 */
async function tryProxies(entries, ask) {
    let asked = 0;
    let failure;
    for (const entry of entries) {
        if (entry.kind !== 'proxy')
            break;
        asked += 1;
        try {
            const found = await ask(entry.url);
            if (found !== undefined)
                return found;
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
                throw error;
            failure = error;
            if (!entry.fallBackOnError)
                break;
        }
    }
    if (failure !== undefined)
        throw failure;
    if (asked === 0)
        throw noProxy(entries);
    return undefined;
}
/** `host/path` is meant as https; a lone word or an absolute path is left for the URL parser to refuse. */
function withScheme(entry) {
    return /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/') ? `https://${entry}` : entry;
}
function format(entries) {
    return entries
        .map((entry, at) => {
        if (entry.kind !== 'proxy')
            return entry.kind;
        if (at === entries.length - 1)
            return entry.url;
        return `${entry.url}${entry.fallBackOnError ? '|' : ','}`;
    })
        .join('');
}
function noProxy(entries) {
    const first = entries[0]?.kind ?? 'off';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('SOURCES_EXHAUSTED', first === 'off'
        ? 'GOPROXY=off allows no module download, so Go cannot come from a module proxy'
        : 'GOPROXY=direct names no proxy that Go toolchains could come from', {
        hint: `Set GOPROXY to a proxy (Go's default is ${DEFAULT_GOPROXY}), or use another source, such as go.dev.`,
    });
}


/***/ }),

/***/ 32575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ takeCredential)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _transfer_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2910);


/**
 * Splits `https://user:password@host/path` into the bare URL, which may be printed, and the header for that one host.
 * @param setting the name of the variable, for the message; the URL itself is never quoted: it may hold a secret
 * @throws UserError INPUT_INVALID
 */
function takeCredential(setting, text, protocols) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const where = `${setting}${url?.host ? ` (${url.host})` : ''}`;
    if (url === undefined || !protocols.includes(url.protocol)) {
        const expected = protocols.map((protocol) => `${protocol}//`).join(', ');
        throw invalid(`${where} has an entry that is not a URL with ${expected}`);
    }
    if (url.search !== '' || url.hash !== '') {
        throw invalid(`${where} has a URL with ? or #, which would be printed in logs`);
    }
    const { url: bare, credential } = (0,_transfer_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .liftUserinfo */ .zS)(url.href);
    if (credential !== undefined && url.protocol !== 'https:' && !isLoopback(url.hostname)) {
        throw invalid(`${where} would send a password over ${url.protocol}//, which anyone on the way can read`);
    }
    return { url: bare, credential };
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', message, {
        hint: 'Write https://host/path, with user:password@ before the host where a password is needed.',
    });
}


/***/ }),

/***/ 27281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toolCacheRoot)
/* harmony export */ });
/**
 * Where SDKs are kept: the runner's tool cache in a job (RUNNER_TOOL_CACHE; AGENT_TOOLSDIRECTORY on images that set
 * only that), else the user's own: `$SETUP_GO_PLUS_HOME/tool-cache`, or the system's place for caches.
 */
function toolCacheRoot(machine) {
    const runner = machine.env('RUNNER_TOOL_CACHE') || machine.env('AGENT_TOOLSDIRECTORY');
    if (runner)
        return runner;
    const own = machine.env('SETUP_GO_PLUS_HOME');
    if (own)
        return machine.path.join(own, 'tool-cache');
    return machine.path.join(userCaches(machine), 'setup-go-plus', 'tool-cache');
}
function userCaches({ env, home, path, platform }) {
    switch (platform.os) {
        case 'windows':
            return env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local');
        case 'darwin':
            return path.join(home, 'Library', 'Caches');
        default: {
            const xdg = env('XDG_CACHE_HOME');
            // The XDG specification: a relative path is to be ignored.
            return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache');
        }
    }
}


/***/ }),

/***/ 48987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inputValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50646);


function inputValues(door, config, labelOf) {
    const given = (name) => nonEmpty(door(name)) ?? config.get(name)?.text;
    const text = (name) => given(name) ?? tableOf(name).default;
    const origin = (name) => {
        const written = nonEmpty(door(name)) === undefined ? config.get(name) : undefined;
        return written === undefined
            ? { label: labelOf(name), at: undefined }
            : { label: tableOf(name).config ?? name, at: written.at, items: written.items };
    };
    return {
        text,
        origin,
        given: (name) => given(name) !== undefined,
        boolean: (name) => parseBoolean(text(name) ?? 'false', origin(name)),
        choice: (name) => parseChoice(text(name), tableOf(name).choices ?? [], origin(name)),
        lines: (name) => split(text(name), /\r?\n/),
        words: (name) => split(text(name), /[\s,]+/),
    };
}
/** The spellings of YAML 1.2's core schema, as @actions/core's getBooleanInput: `yes` and `1` are errors. */
function parseBoolean(text, { label, at }) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${label}: expected true or false, got \`${text}\`.`, {
        hint: 'Write true or false.',
        ...(at === undefined ? {} : { at }),
    });
}
function parseChoice(text, choices, { label, at }) {
    if (text === undefined)
        return undefined;
    const found = choices.find((choice) => choice === text.toLowerCase());
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${label}: \`${text}\` is none of ${choices.join(', ')}.`, {
        hint: `Write one of: ${choices.join(', ')}.`,
        ...(at === undefined ? {} : { at }),
    });
}
function split(text, separator) {
    return (text ?? '')
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function nonEmpty(text) {
    return text === undefined || text.trim() === '' ? undefined : text.trim();
}
function tableOf(name) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.find((input) => input.name === name);
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ credentialFor),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   N4: () => (/* binding */ credentialHeader),
/* harmony export */   Y3: () => (/* binding */ githubCredentials),
/* harmony export */   zS: () => (/* binding */ liftUserinfo)
/* harmony export */ });
/**
 * A token for the host of a URL and no other. A value that names its scheme (`Basic …`, `token …`) is sent as it is,
 * anything else as `Bearer`. undefined for a URL without a host (file:) or an empty token.
 */
function credentialFor(url, token) {
    const value = token.trim();
    if (value === '' || !URL.canParse(url))
        return undefined;
    const { host } = new URL(url);
    if (host === '')
        return undefined;
    return { host, header: 'authorization', value: /^\S+\s+\S/.test(value) ? value : `Bearer ${value}` };
}
/**
 * The job's token for GitHub's own hosts. The server's default is github.com; a GHES server has its API below itself.
 * Nothing else ever gets it: actions/setup-go sends it to any configured mirror.
 */
function githubCredentials(token, server = 'https://github.com') {
    const home = URL.canParse(server) ? new URL(server) : new URL('https://github.com');
    const hosts = home.host === 'github.com'
        ? ['https://github.com', 'https://api.github.com', 'https://raw.githubusercontent.com']
        : [home.origin, `https://api.${home.host}`, `https://raw.${home.host}`];
    return hosts.flatMap((host) => credentialFor(host, token) ?? []);
}
/** `https://user:password@host/` → the URL without them, and a Basic credential for that host. */
function liftUserinfo(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.username === '' && url.password === '')) {
        return { url: text, credential: undefined };
    }
    const pair = `${decode(url.username)}:${decode(url.password)}`;
    url.username = '';
    url.password = '';
    return {
        url: url.href,
        credential: credentialFor(url.href, `Basic ${Buffer.from(pair).toString('base64')}`),
    };
}
/** The credential for a URL: exact host and port, over TLS or to this machine itself. */
function credentialHeader(url, credentials) {
    const { host, hostname, protocol } = new URL(url);
    const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
    const match = safe ? credentials.find((credential) => credential.host === host) : undefined;
    return match === undefined ? {} : { [match.header]: match.value };
}
/** What must never be seen of a credential: the whole value, what follows the scheme, and a Basic pair's password. */
function secretsOf(credential) {
    const [scheme = '', ...rest] = credential.value.split(/\s+/);
    const token = rest.join(' ');
    const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(token, 'base64').toString('utf8') : '';
    const password = decoded.slice(decoded.indexOf(':') + 1);
    return [credential.value, token, password].filter((secret) => secret !== '');
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};

export const id = 4409;
export const ids = [4409,9874];
export const modules = {

/***/ 54409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverVersion: () => (/* reexport */ discoverVersion),
  readVersionFile: () => (/* reexport */ readVersionFile)
});

// UNUSED EXPORTS: FILE_POLICIES, VERSION_FILE_READERS

// EXTERNAL MODULE: ./lib/go/modfile.js
var modfile = __webpack_require__(83876);
// EXTERNAL MODULE: ./lib/go/modfile-syntax.js
var modfile_syntax = __webpack_require__(89874);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/go/spec.js
var spec = __webpack_require__(2539);
;// CONCATENATED MODULE: ./lib/go/files/policy.js


const FILE_POLICIES = (/* unused pure expression or super */ null && (['as-written', 'exact', 'minimum', 'latest-patch', 'toolchain']));
/** @throws UserError VERSION_FILE_INVALID */
function specOf(text, origin, policy) {
    const written = text.trim();
    const version = /\d\.\d/.test(written) ? (0,go_version/* parseGoVersion */.SX)(written) : undefined;
    // Words and ranges say themselves what they stand for.
    if (version === undefined || policy === 'as-written')
        return (0,spec/* parseSpec */.F9)(text, origin);
    if (policy === 'exact' || policy === 'toolchain')
        return { kind: 'exact', version: (0,go_version/* firstRelease */.yn)(version) };
    return { kind: 'range', range: policy === 'minimum' ? `>=${semverOf(version)}` : `~${lineOf(version)}` };
}
/** `specOf` with its reason. */
function answerOf(text, file, said, policy) {
    const line = said.line === undefined ? {} : { line: said.line };
    const where = `${file.shown}${said.line === undefined ? '' : ` line ${said.line}`}`;
    const origin = { source: where, at: { path: file.shown, ...line } };
    const asWritten = specOf(text, origin, 'as-written');
    const value = policy === 'toolchain' && !said.toGo ? asWritten : specOf(text, origin, policy);
    const changed = (0,spec/* describeSpec */.l9)(value) !== (0,spec/* describeSpec */.l9)(asWritten);
    const notes = [said.note, changed ? `policy ${policy}` : undefined].filter((note) => note !== undefined);
    const why = `${(0,spec/* describeSpec */.l9)(value)} from ${where}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    return { value, source: said.by, path: file.shown, ...line, why };
}
/** A vendor's builds are never in a range, so a range that begins at one begins at the release it was made from. */
function semverOf(version) {
    return (0,go_version/* toSemver */.Ud)({ ...(0,go_version/* firstRelease */.yn)(version), suffix: undefined });
}
function lineOf(version) {
    const whole = !(0,go_version/* isPrerelease */.V1)(version) && (version.patch ?? 0) === 0;
    return whole ? `${version.major}.${version.minor}` : semverOf(version);
}

;// CONCATENATED MODULE: ./lib/go/files/go-mod.js




const goMod = {
    name: 'go.mod',
    paths: ['go.mod'],
    // Also tools.mod and the like, which `go -modfile` takes.
    matches: (path) => path.endsWith('.mod'),
    absent: {
        message: 'has no go line, so the go command would take it for Go 1.16',
        hint: 'Say which Go the module needs: go mod edit -go=1.26',
    },
    async read(file, context) {
        const wish = wishOf((0,modfile/* parseModFile */.A)(decodeModText(file.bytes), file.shown, 'go.mod'), file, context);
        return wish === undefined ? undefined : answerOfWish(wish, file, 'go.mod', context.policy);
    },
};
/**
 * The newer of the go and toolchain lines, as in the go command, where actions/setup-go takes the toolchain line even
 * when it is older and every go command then fails. GOTOOLCHAIN=local leaves the toolchain line out, unless the
 * policy asks for it.
 */
function wishOf(parsed, file, context) {
    const go = parsed.go && toWish('go', parsed.go, parsed.go.value, file);
    const skip = context.env.GOTOOLCHAIN === 'local' && context.policy !== 'toolchain';
    if (parsed.toolchain === undefined || parsed.toolchain.value === 'default' || skip)
        return go;
    const toolchain = toWish('toolchain', parsed.toolchain, parsed.toolchain.value.replace(/^go/, ''), file);
    return go !== undefined && (0,go_version/* compareGoVersions */.X_)(go.version, toolchain.version) > 0 ? go : toolchain;
}
function goWish(parsed, file) {
    return parsed.go && toWish('go', parsed.go, parsed.go.value, file);
}
function answerOfWish(wish, file, by, policy, note = wish.verb === 'toolchain' ? 'toolchain' : undefined) {
    return answerOf(wish.text, file, { by, line: wish.line, note, toGo: true }, policy);
}
/** Keeps a byte order mark, which the go command refuses too. */
function decodeModText(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function toWish(verb, directive, text, file) {
    const version = (0,go_version/* parseGoVersion */.SX)(text);
    if (version === undefined) {
        throw (0,modfile_syntax/* malformed */.Q)(file.shown, { line: directive.line, column: 1 }, `${verb} ${directive.value} names no Go version`);
    }
    return { version, text, line: directive.line, verb };
}

;// CONCATENATED MODULE: ./lib/go/files/path.js
/** Relative to the working folder where it lies below, else as it is: short in messages, and editors can open it. */
function showPath(machine, path) {
    const relative = machine.path.relative(machine.cwd, path);
    const outside = relative === '' ||
        relative === '..' ||
        relative.startsWith(`..${machine.path.sep}`) ||
        machine.path.isAbsolute(relative);
    return outside ? path : relative;
}

;// CONCATENATED MODULE: ./lib/go/files/go-work.js




const goWork = {
    name: 'go.work',
    paths: ['go.work'],
    matches: (path) => path.endsWith('.work'),
    absent: {
        message: 'has no go line, nor has any of its members, so the go command would take it for Go 1.18',
        hint: 'Say which Go the workspace needs: go work use (or go work edit -go=1.26)',
    },
    async read(file, context) {
        const parsed = (0,modfile/* parseModFile */.A)(decodeModText(file.bytes), file.shown, 'go.work');
        const own = wishOf(parsed, file, context);
        const member = await newestMember(parsed.use, file, context);
        if (member !== undefined && (own === undefined || isNewer(member.wish, own))) {
            return answerOfWish(member.wish, member.file, 'go.work', context.policy, `a member of ${file.shown} that asks for more than it says`);
        }
        return own === undefined ? undefined : answerOfWish(own, file, 'go.work', context.policy);
    },
};
/** The go command fails where a member wants a newer Go than go.work does, so what the members say counts too. */
async function newestMember(use, work, context) {
    const { path } = context.machine;
    let newest;
    for (const folder of use) {
        const file = await readMember(path.resolve(path.dirname(work.path), folder.value, 'go.mod'), context);
        const wish = file && goWish((0,modfile/* parseModFile */.A)(decodeModText(file.bytes), file.shown, 'go.mod'), file);
        if (file === undefined || wish === undefined)
            continue;
        if (newest === undefined || isNewer(wish, newest.wish))
            newest = { file, wish };
    }
    return newest;
}
/** undefined where it is not there: a sparse checkout leaves members out. */
async function readMember(path, { files, machine }) {
    const bytes = await files.read(path);
    return bytes && { bytes, path, shown: showPath(machine, path) };
}
function isNewer(a, b) {
    return (0,go_version/* compareGoVersions */.X_)(a.version, b.version) > 0;
}

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/go/files/image.js
function parseImage(reference) {
    const at = reference.indexOf('@');
    const named = at < 0 ? reference : reference.slice(0, at);
    const digest = at < 0 ? undefined : reference.slice(at + 1);
    // A colon before the last slash belongs to the registry's port.
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    if (colon < 0)
        return { repository: named, tag: undefined, digest };
    return { repository: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}
/**
 * Which Go the official image, or a mirror of it, holds: `1.26.3-alpine3.22` → `1.26.3`, `alpine` → `latest`.
 * @returns undefined for another image and where only a digest or a home-made tag is named
 */
function versionOfGolangImage({ repository, tag, digest }) {
    if (!/(^|\/)golang$/.test(repository))
        return undefined;
    if (tag === undefined)
        return digest === undefined ? 'latest' : undefined;
    const version = /^(\d+(?:\.\d+){0,2}(?:(?:alpha|beta|rc)\d+)?)(?:-[\w.-]+)?$/.exec(tag);
    if (version !== null)
        return version[1];
    if (/^tip(-|$)/.test(tag))
        return 'tip';
    return /^(latest|alpine|bookworm|bullseye|buster|stretch|trixie|nanoserver|windowsservercore)/.test(tag)
        ? 'latest'
        : undefined;
}
/**
 * Which Go Microsoft's dev container image holds. Its tags are `[dev-][<image version>-]<Go>[-<Debian>]`:
 * `1-1.22-bookworm` → `1.22`; a single number is the image's version, and Go is then the newest.
 */
function versionOfDevcontainerImage({ repository, tag, digest }) {
    if (!/(^|\/)devcontainers\/go$/.test(repository))
        return undefined;
    if (tag === undefined)
        return digest === undefined ? 'latest' : undefined;
    const parts = tag.replace(/^dev-/, '').split('-');
    const numbers = parts.filter((part) => /^\d+(\.\d+){0,2}$/.test(part));
    const version = numbers.length > 1 ? numbers[1] : numbers[0];
    if (version === undefined || !version.includes('.'))
        return /^[a-z\d]/.test(tag) ? 'latest' : undefined;
    return version;
}

;// CONCATENATED MODULE: ./lib/go/files/text.js
/**
 * The text of a file that a person may have written on Windows: PowerShell 5's `>` writes UTF-16 with a byte order
 * mark, Notepad UTF-8 with one.
 */
function decodeText(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
}
/** Trimmed lines with their 1-based numbers, without blank ones and without what follows a `#`. */
function meaningfulLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((raw, index) => ({ line: index + 1, text: raw.replace(/#.*/, '').trim() }))
        .filter((entry) => entry.text !== '');
}

;// CONCATENATED MODULE: ./lib/go/files/devcontainer.js




/** The Go feature's version, else the tag of the Go image. */
const devcontainer = {
    name: 'devcontainer.json',
    paths: ['.devcontainer/devcontainer.json', '.devcontainer.json', 'devcontainer.json'],
    matches: (path) => /(^|\/)\.?devcontainer\.json$/.test(path),
    absent: {
        message: 'has neither the feature ghcr.io/devcontainers/features/go nor a Go image with a version in its tag',
        hint: 'Add the feature: "ghcr.io/devcontainers/features/go:1": { "version": "1.26" }',
    },
    async read(file, { policy }) {
        const text = decodeText(file.bytes);
        const root = await parse(text, file);
        const found = fromFeatures(property(root, 'features'), text, file) ?? fromImage(property(root, 'image'));
        if (found === undefined)
            return undefined;
        const line = lineAt(text, found.node.offset);
        return answerOf(found.version, file, { by: 'devcontainer.json', line }, policy);
    },
};
async function parse(text, file) {
    const { parseTree, printParseErrorCode } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 19));
    const errors = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined)
        return root;
    const line = lineAt(text, first.offset);
    throw new lib_errors/* UserError */.y('VERSION_FILE_INVALID', `${file.shown}:${line}: not JSON with comments (${printParseErrorCode(first.error)})`, { hint: 'The dev container tools cannot read this file either.', at: { path: file.shown, line } });
}
/** `"…/features/go:1": { "version": "1.22" }`, or the older short form with the version alone. Its default is latest. */
function fromFeatures(features, text, file) {
    for (const [name, value] of properties(features)) {
        if (!/\/features\/go(?:[:@][^/]*)?$/.test(name))
            continue;
        const node = value.type === 'object' ? (property(value, 'version') ?? value) : value;
        if (node.type !== 'object' && node.type !== 'string')
            throw unquoted(text, node, file);
        const version = node.type === 'object' ? 'latest' : String(node.value);
        return version === 'none' ? undefined : { version, node };
    }
    return undefined;
}
function unquoted(text, node, file) {
    const line = lineAt(text, node.offset);
    return new lib_errors/* UserError */.y('VERSION_FILE_INVALID', `${file.shown}:${line}: expected the Go feature’s version in quotes`, {
        hint: 'Without quotes 1.20 is the number 1.2. Write "version": "1.20".',
        at: { path: file.shown, line },
    });
}
function fromImage(node) {
    if (node?.type !== 'string')
        return undefined;
    const image = parseImage(node.value);
    const version = versionOfDevcontainerImage(image) ?? versionOfGolangImage(image);
    return version === undefined ? undefined : { version, node };
}
function property(node, name) {
    return properties(node).find(([key]) => key === name)?.[1];
}
function properties(node) {
    if (node?.type !== 'object')
        return [];
    return (node.children ?? []).flatMap(({ children }) => children?.[1] === undefined ? [] : [[String(children[0]?.value), children[1]]]);
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/go/files/dockerfile.js



/** The first `FROM golang:<version>`, whatever the registry, with the defaults of the ARGs above it filled in. */
const dockerfile = {
    name: 'Dockerfile',
    paths: ['Dockerfile', 'Containerfile'],
    matches: (path) => /(^|\/)(Dockerfile|Containerfile)(\.[^/]+)?$|\.(Dockerfile|Containerfile)$/i.test(path),
    absent: {
        message: 'has no FROM golang:<version> line (with the defaults of its ARGs filled in)',
        hint: 'Name the version in the image’s tag, or give the ARG before FROM a default: ARG GO_VERSION=1.26',
    },
    async read(file, { policy }) {
        const found = golangImage(instructionsOf(decodeText(file.bytes)));
        return found && answerOf(found.version, file, { by: 'Dockerfile', line: found.line }, policy);
    },
};
function golangImage(instructions) {
    const args = new Map();
    const stages = new Set();
    for (const { name, rest, line } of instructions) {
        // An ARG below the first FROM belongs to its stage and is not seen by later FROMs.
        if (name === 'ARG' && stages.size === 0)
            readArgs(rest, args);
        if (name !== 'FROM')
            continue;
        const [, image, stage] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(rest) ?? [];
        const reference = image === undefined ? undefined : expand(image, args);
        if (reference !== undefined && !stages.has(reference.toLowerCase())) {
            const version = versionOfGolangImage(parseImage(reference));
            if (version !== undefined)
                return { version, line };
        }
        stages.add(stage?.toLowerCase() ?? `${stages.size}`);
    }
    return undefined;
}
/** Comments, continued lines, the `# escape=` directive and here-documents, as docs.docker.com/reference/dockerfile has them. */
function instructionsOf(text) {
    const lines = text.split(/\r\n|\n/);
    const continued = escapeOf(lines);
    const instructions = [];
    let whole = '';
    let line = 0;
    for (let index = 0; index < lines.length; index++) {
        const part = lines[index].trim();
        if (part === '' || part.startsWith('#'))
            continue;
        if (whole === '')
            line = index + 1;
        if (part.endsWith(continued)) {
            whole += `${part.slice(0, -1)} `;
            continue;
        }
        const [, name, rest] = /^([A-Za-z]+)\s+(.*)$/.exec(whole + part) ?? [];
        whole = '';
        if (name === undefined || rest === undefined)
            continue;
        instructions.push({ name: name.toUpperCase(), rest, line });
        if (/^(RUN|COPY|ADD)$/i.test(name))
            index = skipHereDocuments(rest, lines, index);
    }
    return instructions;
}
/** Directives stand above everything else. Windows images set the backtick, so that paths can have backslashes. */
function escapeOf(lines) {
    for (const line of lines) {
        const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)/.exec(line) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === 'escape')
            return value === '`' ? '`' : '\\';
    }
    return '\\';
}
function skipHereDocuments(rest, lines, last) {
    let index = last;
    for (const [, dash, , word] of rest.matchAll(/<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
        const end = lines.findIndex((line, at) => at > index && (dash === '-' ? line.replace(/^\t+/, '') : line) === word);
        if (end > 0)
            index = end;
    }
    return index;
}
function readArgs(rest, args) {
    for (const [, name, value] of rest.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
        const expanded = value === undefined ? undefined : expand(value.replace(/^(["'])(.*)\1$/, '$2'), args);
        if (name !== undefined && expanded !== undefined)
            args.set(name, expanded);
    }
}
/** @returns undefined where a variable has no value here: it comes from `docker build --build-arg` */
function expand(text, args) {
    let known = true;
    const expanded = text.replace(/\$(?:\{([A-Za-z_]\w*)(?::?([-+])([^}]*))?\}|([A-Za-z_]\w*))/g, (_, braced, operator, word, bare) => {
        const value = args.get(braced ?? bare);
        if (operator === '+')
            return value === undefined ? '' : word;
        if (value === undefined && operator === undefined)
            known = false;
        return value ?? word ?? '';
    });
    return known ? expanded : undefined;
}

;// CONCATENATED MODULE: ./lib/go/files/mise.js



/** mise's names for Go, in the order in which they are looked for. */
const NAMES = ['go', 'golang', 'core:go'];
/** `[tools] go = "1.22"`, or `{ version = "1.22" }`, or a list of either, of which the first counts. */
const mise = {
    name: 'mise.toml',
    paths: [
        'mise.toml',
        '.mise.toml',
        'mise/config.toml',
        '.mise/config.toml',
        '.config/mise.toml',
        '.config/mise/config.toml',
    ],
    matches: (path) => /(^|\/)\.?mise(\.[\w-]+)*\.toml$|(^|\/)\.?mise\/config(\.[\w-]+)*\.toml$/.test(path),
    absent: { message: 'has no go in its [tools]', hint: 'Add it: [tools] go = "1.26.5"' },
    async read(file, { policy }) {
        const text = decodeText(file.bytes);
        const tools = member(await mise_parse(text, file), 'tools');
        const name = NAMES.find((candidate) => member(tools, candidate) !== undefined);
        if (name === undefined)
            return undefined;
        const line = mise_lineOf(text, name);
        return answerOf(versionIn(member(tools, name), file, line), file, { by: 'mise.toml', line }, policy);
    },
};
async function mise_parse(text, file) {
    const toml = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return toml.parse(text);
    }
    catch (error) {
        if (!(error instanceof toml.TomlError))
            throw error;
        const { line, column } = error;
        const [what = 'not TOML'] = error.message.split('\n');
        throw new lib_errors/* UserError */.y('VERSION_FILE_INVALID', `${file.shown}:${line}:${column}: ${what}`, {
            hint: 'mise cannot read this file either.',
            cause: error,
            at: { path: file.shown, line, column },
        });
    }
}
function versionIn(value, file, line) {
    const first = Array.isArray(value) ? value[0] : value;
    const version = typeof first === 'string' ? first : member(first, 'version');
    if (typeof version === 'string')
        return version;
    throw new lib_errors/* UserError */.y('VERSION_FILE_INVALID', `${file.shown}: expected go’s version in quotes`, {
        hint: 'Without quotes 1.20 is the number 1.2. Write go = "1.20".',
        at: { path: file.shown, ...(line === undefined ? {} : { line }) },
    });
}
/** TOML parsers keep no positions; a value inside a one-line table gets none. */
function mise_lineOf(text, name) {
    const key = `(?:${name}|"${name}"|'${name}')`;
    const here = new RegExp(`^\\s*(?:\\[+\\s*)?(?:tools\\s*\\.\\s*)?${key}\\s*[=.\\]]`);
    const index = text.split('\n').findIndex((line) => here.test(line));
    return index < 0 ? undefined : index + 1;
}
function member(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}

;// CONCATENATED MODULE: ./lib/go/files/plain.js



const absent = {
    message: 'holds no version, only blank lines and comments',
    hint: 'Write one line with a version in it: 1.26.5',
};
/** goenv's file. */
const goVersionFile = {
    name: '.go-version',
    paths: ['.go-version'],
    matches: (path) => /(^|\/)\.go-version$/.test(path),
    absent,
    read: (file, { policy }) => readPlain(file, '.go-version', policy),
};
/** Any other file that is named explicitly: as in actions/setup-go, its whole text is the version. */
const plainFile = {
    name: 'version file',
    paths: [],
    matches: () => true,
    absent,
    read: (file, { policy }) => readPlain(file, 'version file', policy),
};
async function readPlain(file, by, policy) {
    const [first, second] = meaningfulLines(decodeText(file.bytes));
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        throw new lib_errors/* UserError */.y('VERSION_FILE_INVALID', `${file.shown}:${second.line}: expected one version in the file, found a second line`, { hint: 'Keep one line; comments begin with #.', at: { path: file.shown, line: second.line } });
    }
    return answerOf(first.text, file, { by, line: first.line }, policy);
}

;// CONCATENATED MODULE: ./lib/go/files/tool-versions.js


/** asdf's file (`golang 1.22.3`), which mise reads too (`go 1.22.3`). Of several versions the first counts, as there. */
const toolVersions = {
    name: '.tool-versions',
    paths: ['.tool-versions'],
    matches: (path) => /(^|\/)\.tool-versions$/.test(path),
    absent: {
        message: 'has no line that begins with golang (or go) and a version',
        hint: 'Add one: golang 1.26.5',
    },
    async read(file, { policy }) {
        for (const { line, text } of meaningfulLines(decodeText(file.bytes))) {
            const [tool, version] = text.split(/\s+/);
            if ((tool === 'golang' || tool === 'go') && version !== undefined) {
                return answerOf(version, file, { by: '.tool-versions', line }, policy);
            }
        }
        return undefined;
    },
};

;// CONCATENATED MODULE: ./lib/go/files/readers.js







/** The order is the precedence within a folder: first what the go command itself obeys. */
const VERSION_FILE_READERS = [
    goWork,
    goMod,
    goVersionFile,
    toolVersions,
    mise,
    dockerfile,
    devcontainer,
];

;// CONCATENATED MODULE: ./lib/go/files/discover.js




/**
 * The nearest file that says which Go to use, from a folder up to the repository's root (a folder with `.git`, or
 * GITHUB_WORKSPACE, or the volume's root). A go.mod below a go.work gives way to it, as in the go command.
 * @returns undefined where no file says so
 * @throws UserError VERSION_FILE_INVALID for a file that cannot be read: going on to the next would hide the mistake
 */
async function discoverVersion(files, machine, startFolder, policy = 'as-written', env = {}) {
    const context = { files, machine, policy, env };
    const workspaces = env.GOWORK !== 'off';
    const folders = await foldersUp(machine.path.resolve(machine.cwd, startFolder), context);
    for (const [depth, folder] of folders.entries()) {
        for (const reader of VERSION_FILE_READERS) {
            if (reader === goWork && !workspaces)
                continue;
            const answer = await readIn(folder, reader, context);
            if (answer === undefined)
                continue;
            if (reader !== goMod || !workspaces)
                return answer;
            return (await firstIn(folders.slice(depth + 1), goWork, context)) ?? answer;
        }
    }
    return undefined;
}
async function foldersUp(start, { files, machine, env }) {
    const { path } = machine;
    const workspace = env.GITHUB_WORKSPACE || undefined;
    const folders = [];
    for (let folder = start;; folder = path.dirname(folder)) {
        folders.push(folder);
        if (path.dirname(folder) === folder)
            return folders;
        if (workspace !== undefined && path.relative(folder, workspace) === '')
            return folders;
        // A file in worktrees and submodules, a folder elsewhere.
        if ((await files.stat(path.join(folder, '.git'))) !== undefined)
            return folders;
    }
}
async function firstIn(folders, reader, context) {
    for (const folder of folders) {
        const answer = await readIn(folder, reader, context);
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}
async function readIn(folder, reader, context) {
    const { files, machine } = context;
    for (const name of reader.paths) {
        const path = machine.path.join(folder, ...name.split('/'));
        if ((await files.stat(path))?.kind !== 'file')
            continue;
        const bytes = await files.read(path);
        const answer = bytes && (await reader.read({ bytes, path, shown: showPath(machine, path) }, context));
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/go/files/read.js



/**
 * Which Go a file asks for that was named explicitly: nothing else is tried when it does not say.
 * @param path absolute, or relative to the working folder (as in actions/setup-go, not to the repository)
 * @throws UserError VERSION_FILE_MISSING, VERSION_FILE_INVALID
 */
async function readVersionFile(files, machine, path, policy = 'as-written', env = {}) {
    const absolute = machine.path.resolve(machine.cwd, path);
    const kind = (await files.stat(absolute))?.kind;
    if (kind === 'directory') {
        throw new lib_errors/* UserError */.y('VERSION_FILE_INVALID', `The specified go version file at: ${path} is a folder`, {
            hint: 'Name the file in it, such as go.mod.',
            at: { path },
        });
    }
    const bytes = kind === undefined ? undefined : await files.read(absolute);
    if (bytes === undefined) {
        throw new lib_errors/* UserError */.y('VERSION_FILE_MISSING', `The specified go version file at: ${path} does not exist`, {
            hint: `Paths are relative to ${machine.cwd}. In a workflow the repository must be checked out before.`,
        });
    }
    const reader = readerOf(absolute, machine);
    const answer = await reader.read({ bytes, path: absolute, shown: path }, { files, machine, policy, env });
    if (answer !== undefined)
        return answer;
    throw new lib_errors/* UserError */.y('VERSION_FILE_INVALID', `${path} ${reader.absent.message}`, {
        hint: reader.absent.hint,
        at: { path },
    });
}
/** File names differ in case only by mistake where the file system does not tell them apart: `Go.mod` is go.mod. */
function readerOf(absolute, machine) {
    const name = absolute.split(machine.path.sep).join('/');
    const { os } = machine.platform;
    const folded = os === 'windows' || os === 'darwin' ? name.toLowerCase() : name;
    return VERSION_FILE_READERS.find((reader) => reader.matches(folded)) ?? plainFile;
}

;// CONCATENATED MODULE: ./lib/go/files/index.js






/***/ }),

/***/ 89874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   Y: () => (/* binding */ parseStatements)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The statements of a go.mod or go.work file, by the grammar of go.dev/ref/mod#go-mod-file-lexical. Blocks are
 * flattened; an empty block leaves a statement without words.
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID
 */
function parseStatements(text, path) {
    const tokens = new Lexer(text, path);
    const statements = [];
    for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next()) {
        if (token.kind !== 'newline')
            readStatement(token, tokens, statements);
    }
    return statements;
}
function malformed(path, at, message) {
    const position = { path, line: at.line, column: at.column };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_FILE_INVALID', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(position)}: ${message}`, {
        hint: 'The go command cannot read this file either: go mod edit -json (or go work edit -json) says what it makes of it.',
        at: position,
    });
}
function readStatement(first, tokens, statements) {
    const words = [first.text];
    for (let token = tokens.next(); !endsLine(token); token = tokens.next()) {
        // Only at the end of a line does a parenthesis open a block; elsewhere it is a word.
        if (token.kind === '(' && endsLine(tokens.peek())) {
            readBlock(words, first, tokens, statements);
            return;
        }
        words.push(token.text);
    }
    const { line, column } = first;
    if (words.length > 1 && words.at(-2) === '(' && words.at(-1) === ')') {
        statements.push({ words: [], line, column, block: blockName(words.slice(0, -2), first, tokens) });
    }
    else
        statements.push({ words, line, column, block: undefined });
}
function readBlock(head, opened, tokens, statements) {
    const block = blockName(head, opened, tokens);
    statements.push({ words: [], line: opened.line, column: opened.column, block });
    for (;;) {
        const first = tokens.next();
        if (first.kind === 'newline')
            continue;
        if (first.kind === 'end')
            tokens.fail(first, `the block opened on line ${opened.line} is never closed with )`);
        if (first.kind === ')') {
            if (!endsLine(tokens.peek()))
                tokens.fail(tokens.peek(), 'expected the end of the line after the closing )');
            return;
        }
        const words = [first.text];
        for (let token = tokens.next(); !endsLine(token); token = tokens.next())
            words.push(token.text);
        statements.push({ words, line: first.line, column: first.column, block });
    }
}
function blockName(head, opened, tokens) {
    if (head.length !== 1)
        tokens.fail(opened, 'expected one word before the ( that opens a block');
    return head[0];
}
function endsLine(token) {
    return token.kind === 'newline' || token.kind === 'end';
}
/** Every printable character is part of a word but these: go.dev/ref/mod#go-mod-file-ident. */
const WORD = /^[^\s()[\]{},]$/u;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
class Lexer {
    characters;
    path;
    offset = 0;
    line = 1;
    column = 1;
    ahead;
    constructor(text, path) {
        this.characters = Array.from(text);
        this.path = path;
    }
    peek() {
        this.ahead ??= this.read();
        return this.ahead;
    }
    next() {
        const token = this.peek();
        this.ahead = undefined;
        return token;
    }
    fail(at, message) {
        throw malformed(this.path, at, message);
    }
    read() {
        while (this.sees(' ') || this.sees('\t') || this.sees('\r'))
            this.advance();
        if (this.sees('/', '/'))
            while (this.offset < this.characters.length && !this.sees('\n'))
                this.advance();
        this.refuseBlockComment();
        const { line, column } = this;
        const character = this.characters[this.offset];
        if (character === undefined)
            return { kind: 'end', text: '', line, column };
        if (character === '\n')
            return { kind: 'newline', text: this.advance(), line, column };
        if (character === '(' || character === ')')
            return { kind: character, text: this.advance(), line, column };
        if ('[]{},'.includes(character))
            return { kind: 'word', text: this.advance(), line, column };
        const text = character === '"' || character === '`' ? this.readString() : this.readWord();
        return { kind: 'word', text, line, column };
    }
    readString() {
        const start = { line: this.line, column: this.column };
        const quote = this.advance();
        let text = quote;
        for (;;) {
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            if (this.sees('\n'))
                this.fail(this, 'a quoted string cannot go on in the next line');
            const character = this.advance();
            text += character;
            if (character === quote)
                return text;
            if (character !== '\\' || quote === '`')
                continue;
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            text += this.advance();
        }
    }
    readWord() {
        const first = this.characters[this.offset];
        if (!isWord(first)) {
            const what = first === '\uFEFF'
                ? 'the file begins with a byte order mark: save it as UTF-8 without BOM'
                : `unexpected character ${codePoint(first)}`;
            this.fail(this, what);
        }
        let text = '';
        while (isWord(this.characters[this.offset]) && !this.sees('/', '/')) {
            this.refuseBlockComment();
            text += this.advance();
        }
        return text;
    }
    refuseBlockComment() {
        if (this.sees('/', '*'))
            this.fail(this, 'comments begin with //, not /*');
    }
    sees(first, second) {
        if (this.characters[this.offset] !== first)
            return false;
        return second === undefined || this.characters[this.offset + 1] === second;
    }
    advance() {
        const character = this.characters[this.offset++];
        if (character === '\n') {
            this.line++;
            this.column = 1;
        }
        else
            this.column++;
        return character;
    }
}
function isWord(character) {
    return character !== undefined && WORD.test(character) && PRINTABLE.test(character);
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 83876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseModFile)
/* harmony export */ });
/* harmony import */ var _modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89874);
/* harmony import */ var _unquote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36655);


/**
 * Reads a file as the go command does, except that directives which it may learn later, and those that say nothing
 * about versions (require, replace, …), are skipped: a file for a newer Go still tells which Go it wants.
 *
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID with line and column
 */
function parseModFile(text, path, kind) {
    const file = { kind, module: undefined, go: undefined, toolchain: undefined, use: [] };
    const work = kind === 'go.work';
    for (const statement of (0,_modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatements */ .Y)(text, path)) {
        const { block, words } = statement;
        const verb = block ?? words[0];
        const args = block === undefined ? words.slice(1) : words;
        const fail = (message) => refuse(statement, path, message);
        if (block === 'go' || block === 'toolchain')
            fail(`${block} takes no block in parentheses`);
        // The line that opens a block says nothing itself.
        if (block !== undefined && words.length === 0)
            continue;
        if (verb === 'go')
            set(file, 'go', statement, goVersion(args, fail), fail);
        else if (verb === 'toolchain')
            set(file, 'toolchain', statement, toolchainName(args, fail), fail);
        else if (verb === 'module' && !work)
            set(file, 'module', statement, only(args, 'module takes one path', fail), fail);
        else if (verb === 'use' && work) {
            file.use.push({ value: only(args, 'use takes one folder', fail), line: statement.line });
        }
    }
    return file;
}
function set(file, key, statement, value, fail) {
    if (file[key] !== undefined)
        fail(`${key} was said already on line ${file[key].line}`);
    file[key] = { value, line: statement.line };
}
function goVersion(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('go takes exactly one version: go 1.26.0');
    if (!/^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/.test(value)) {
        return fail(`${show(value)} is not a Go version: expected the form 1.26.0`);
    }
    return value;
}
function toolchainName(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('toolchain takes exactly one name: toolchain go1.26.0');
    if (!/^(default|go1|go1\..*)$/u.test(value)) {
        return fail(`${show(value)} is not a toolchain: expected the form go1.26.0, or default`);
    }
    return value;
}
function only(args, usage, fail) {
    const [word] = args;
    if (args.length !== 1 || word === undefined)
        return fail(usage);
    if (word.startsWith('"'))
        return unquote(word) ?? fail(`${show(word)} is not a quoted string as Go writes them`);
    if (/["'`]/.test(word))
        return fail(`${show(word)} has a quote inside an unquoted word`);
    return word;
}
function unquote(word) {
    const cut = (0,_unquote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutQuoted */ .H)(word);
    return cut?.rest === '' ? cut.value : undefined;
}
function refuse(statement, path, message) {
    throw (0,_modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(path, statement, message);
}
function show(value) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}


/***/ }),

/***/ 36655:
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


/***/ })

};

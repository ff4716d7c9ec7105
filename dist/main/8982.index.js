export const id = 8982;
export const ids = [8982];
export const modules = {

/***/ 97431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ minimalFingerprint),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cache/modules/imports.js
/**
 * Reads package clause and imports of a Go file.
 * @returns undefined where it is not as the Go grammar wants it; Go, then, may see something else than we would
 */
function readImports(source) {
    const tokens = new Tokens(source.replace(/^\ufeff/, ''));
    if (tokens.next() !== 'package' || !isName(tokens.next()))
        return undefined;
    tokens.semicolon();
    const imports = new Set();
    while (tokens.peek() === 'import') {
        tokens.next();
        if (tokens.peek() === '(') {
            tokens.next();
            while (tokens.peek() !== ')') {
                if (!readSpec(tokens, imports))
                    return undefined;
                tokens.semicolon();
            }
            tokens.next();
        }
        else if (!readSpec(tokens, imports)) {
            return undefined;
        }
        tokens.semicolon();
    }
    if (tokens.failed)
        return undefined;
    return { imports: [...imports].sort(), constraints: tokens.constraints };
}
function readSpec(tokens, imports) {
    let token = tokens.next();
    if (token === '.' || isName(token))
        token = tokens.next();
    const match = /^(["`])([^\n\\]*)\1$/s.exec(token);
    if (match?.[2] === undefined)
        return false;
    imports.add(match[2]);
    return true;
}
function isName(token) {
    return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(token);
}
const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|[\p{L}_][\p{L}\p{Nd}_]*|./suy;
const BLANK = /[ \t\r\n]+|\/\/[^\n]*|\/\*.*?\*\//suy;
class Tokens {
    constraints = [];
    failed = false;
    #source;
    #at = 0;
    #peeked;
    constructor(source) {
        this.#source = source;
    }
    peek() {
        this.#peeked ??= this.#read();
        return this.#peeked;
    }
    /** Empty at the end. */
    next() {
        const token = this.peek();
        this.#peeked = undefined;
        return token;
    }
    semicolon() {
        while (this.peek() === ';')
            this.next();
    }
    #read() {
        for (let blank = this.#match(BLANK); blank !== undefined; blank = this.#match(BLANK)) {
            if (/^\/\/(?:go:build|\s*\+build)\s/.test(blank))
                this.constraints.push(blank.trim());
        }
        const token = this.#match(TOKEN);
        // An end within a group or a comment would else be read for ever.
        if (token === undefined || token === '/')
            this.failed = this.#at < this.#source.length || token === '/';
        return token ?? '';
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#source);
        if (match === null)
            return undefined;
        this.#at = pattern.lastIndex;
        return match[0];
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/fingerprint.js


/**
 * What a minimal cache depends on: go.mod, go.sum, go.work and go.work.sum, the settings, and which packages the
 * workspace imports under which conditions. The same fingerprint means the same packages; code may change.
 *
 * @returns hex; undefined where a mode of fewer packages is not safe: a go.mod replaces a module by a folder outside the
 *   workspace, whose imports nobody has looked at. Pure.
 */
function minimalFingerprint({ files, settings }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const said = new Set();
    for (const { name, text } of files) {
        if (/(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/.test(name)) {
            if (/go\.(?:mod|work)$/.test(name) && leavesWorkspace(name, text))
                return undefined;
            said.add(JSON.stringify([name, text.replaceAll('\r\n', '\n')]));
        }
        else if (name.endsWith('.go')) {
            for (const line of importsOf(name, text))
                said.add(line);
        }
    }
    hash.update(JSON.stringify([...said].sort()));
    hash.update(JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))));
    return hash.digest('hex');
}
/**
 * All that `minimalFingerprint` looks at, below the workspace.
 * @param workspace absolute
 */
function readSources(workspace, { tree, machine }) {
    const entries = tree.walk(workspace, (folder) => !isIgnored(folder.slice(folder.lastIndexOf('/') + 1))) ?? [];
    return entries.flatMap(({ name, kind }) => {
        const base = name.slice(name.lastIndexOf('/') + 1);
        if (kind === 'directory' || !/(?:^[^._].*\.go|^go\.(?:mod|sum|work|work\.sum))$/.test(base))
            return [];
        const bytes = tree.read(machine.path.join(workspace, ...name.split('/')), 64 * 2 ** 20);
        // A link or another user's file: no two jobs can be sure to see the same.
        return [{ name, text: bytes === undefined ? `unread ${name}` : new TextDecoder().decode(bytes) }];
    });
}
/** As the go command passes over them (`go help packages`); vendor is not read from GOMODCACHE. */
function isIgnored(folder) {
    return folder.startsWith('.') || folder.startsWith('_') || folder === 'testdata' || folder === 'vendor';
}
function importsOf(name, text) {
    const found = readImports(text);
    if (found === undefined)
        return [JSON.stringify([name, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')])];
    // `_linux_amd64_test`: a file's name is a condition too.
    const conditions = [/(?:_[a-z0-9]+)*$/.exec(name.replace(/\.go$/, ''))?.[0] ?? '', ...found.constraints];
    return found.imports
        .filter((path) => path.split('/')[0].includes('.'))
        .map((path) => JSON.stringify([path, ...conditions]));
}
/** `replace x => ../y`, or an absolute folder; in a go.work also `use ../y`. */
function leavesWorkspace(name, text) {
    const depth = name.split('/').length - 1;
    for (const [, path = ''] of text.matchAll(/(?:=>|^\s*use|^)\s*"?((?:\.\.?|\/|[A-Za-z]:[\\/])[^\s"]*)/gm)) {
        if (/^(?:\/|[A-Za-z]:)/.test(path) && !path.startsWith('//'))
            return true;
        let level = depth;
        for (const part of path.split(/[\\/]/)) {
            if (part === '..')
                level--;
            else if (part !== '' && part !== '.')
                level++;
            if (level < 0)
                return true;
        }
    }
    return false;
}


/***/ }),

/***/ 88982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  usedInWorkspace: () => (/* binding */ usedInWorkspace)
});

// EXTERNAL MODULE: ./lib/cache/modules/fingerprint.js + 1 modules
var fingerprint = __webpack_require__(97431);
;// CONCATENATED MODULE: ./lib/cache/modules/used-packages.js
const FIELDS = 'Dir,ImportPath,Standard,Module,EmbedFiles,CgoFiles,SwigFiles,SwigCXXFiles,SFiles,Incomplete';
/**
 * Asks `go list -deps -test` for all packages of the workspace, their tests and tools.
 * @returns undefined where it fails or a package could not be loaded: then nobody knows what is used
 * @throws UserError TOOL_MISSING
 */
async function usedPackages(request, host) {
    const found = new Map();
    for (const env of request.targets.length === 0 ? [{}] : request.targets) {
        const patterns = ['./...', ...(request.tools ? ['tool'] : [])];
        const { code, stdout } = await host.processes.run({
            program: request.go,
            args: ['list', '-deps', '-test', `-json=${FIELDS}`, ...patterns],
            cwd: request.folder,
            env,
            timeout: 120_000,
        });
        const packages = code === 0 ? readPackages(stdout) : undefined;
        if (packages === undefined)
            return undefined;
        for (const one of packages) {
            const used = toUsed(one, request.gomodcache, host);
            if (used !== undefined)
                found.set(used.folder, merge(found.get(used.folder), used));
        }
    }
    return { packages: [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1)) };
}
/** One indented object after the other. */
function readPackages(stdout) {
    try {
        const packages = stdout
            .split(/^\}\r?$/m)
            .map((text) => text.trim())
            .filter((text) => text !== '')
            .map((text) => JSON.parse(`${text}}`));
        return packages.some(({ Incomplete }) => Incomplete === true) ? undefined : packages;
    }
    catch {
        return undefined;
    }
}
function toUsed(listed, gomodcache, { tree, machine }) {
    const { Dir, ImportPath, Standard } = listed;
    if (Dir === undefined || ImportPath === undefined || Standard === true)
        return undefined;
    const relative = machine.path.relative(gomodcache, Dir);
    if (relative === '' || relative.startsWith('..') || machine.path.isAbsolute(relative))
        return undefined;
    const c = [listed.CgoFiles, listed.SwigFiles, listed.SwigCXXFiles].some((files) => (files ?? []).length > 0);
    return {
        // `p [q.test]` is p, compiled for a test.
        importPath: ImportPath.replace(/ .*$/, ''),
        folder: relative.replaceAll(machine.path.sep, '/'),
        embedded: [...(listed.EmbedFiles ?? [])].sort(),
        includes: c || (listed.SFiles ?? []).some((name) => includesOthers(machine.path.join(Dir, name), tree)),
    };
}
/** `#include "../x.h"`: from another folder. */
function includesOthers(path, tree) {
    const text = tree.read(path, 16 * 2 ** 20);
    return text === undefined || /^\s*#\s*include\s+"[^"]*[/\\]/m.test(new TextDecoder('latin1').decode(text));
}
function merge(before, now) {
    if (before === undefined)
        return now;
    const embedded = [...new Set([...before.embedded, ...now.embedded])].sort();
    return { ...now, embedded, includes: before.includes || now.includes };
}

;// CONCATENATED MODULE: ./lib/cache/modules/used-in-workspace.js


/** More than these would take longer to ask about than a minimal cache saves. */
const MOST = 12;
/**
 * The packages that any module of the workspace reads: one that shares a module version with another must not find half
 * of it. Nothing is downloaded: a job that brought only a part of the modules cannot know.
 *
 * @param workspace absolute
 * @returns undefined: not known
 * @throws UserError TOOL_MISSING
 */
async function usedInWorkspace(workspace, gomodcache, host) {
    const go = await host.processes.find('go');
    const mods = (0,fingerprint/* readSources */.t)(workspace, host).filter(({ name }) => /(?:^|\/)go\.mod$/.test(name));
    if (go === undefined || mods.length === 0 || mods.length > MOST)
        return undefined;
    const packages = [];
    for (const { name, text } of mods) {
        const folder = host.machine.path.join(workspace, ...name.split('/').slice(0, -1));
        const list = (env) => usedPackages({ go, folder, gomodcache, targets: [env], tools: /^tool\b/m.test(text) }, host);
        // A module beside those of go.work is built without it.
        const use = (await list({ GOPROXY: 'off' })) ?? (await list({ GOPROXY: 'off', GOWORK: 'off' }));
        if (use === undefined)
            return undefined;
        packages.push(...use.packages);
    }
    return { packages };
}


/***/ })

};

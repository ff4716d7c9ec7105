export const id = 8357;
export const ids = [8357];
export const modules = {

/***/ 74363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ openPatches),
/* harmony export */   Ve: () => (/* binding */ goOnPath),
/* harmony export */   eY: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28978);
/* harmony import */ var _environment_text_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17827);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39385);



/** @param env of this process, all of it. @throws UserError PATCH_INVALID, PATCH_REFUSED, and as `goEnv` */
async function openPatches(paths, host, env) {
    const patches = await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPatches */ .b7)(paths, host);
    if (patches.length === 0)
        host.log.info(`There are no patches: ${_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patchFolder */ .h_} is not there, or empty.`);
    const go = patches.length === 0 ? undefined : await goOnPath(host);
    const effective = (await snapshotOf(go, host, env)).values;
    return {
        patches,
        plan: async (layer) => (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planPatches */ .aw)(await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherFacts */ .pc)(host, patches, { layer, effective, ...(go === undefined ? {} : { go }) }), patches),
    };
}
/** undefined: there is none on PATH. @throws UserError GO_UNUSABLE */
async function goOnPath({ processes, machine, }) {
    const program = await processes.find('go');
    return program === undefined ? undefined : (0,_go_env_js__WEBPACK_IMPORTED_MODULE_2__/* .goEnv */ .Aq)(processes, program, machine.cwd);
}
/** The effective Go environment, with where it comes from. */
async function snapshotOf(go, host, env) {
    const { files, machine } = host;
    const paths = go === undefined ? [] : [go.GOENV, go.GOROOT === '' ? '' : machine.path.join(go.GOROOT, 'go.env')];
    const texts = await Promise.all(paths
        .filter((path) => path !== '' && path !== 'off')
        .map(async (path) => ({ path, bytes: await files.read(path) })));
    return (0,_environment_text_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectSnapshot */ .j)({
        env: new Map(Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
        goEnv: go?.raw ?? {},
        files: texts.flatMap(({ path, bytes }) => bytes === undefined ? [] : [{ path, text: new TextDecoder().decode(bytes) }]),
        os: machine.platform.os,
    });
}


/***/ }),

/***/ 98357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ targetOptions),
/* harmony export */   runEnvPlan: () => (/* binding */ runEnvPlan)
/* harmony export */ });
/* unused harmony export valuesOf */
/* harmony import */ var _environment_layers_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68817);
/* harmony import */ var _environment_layers_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74337);
/* harmony import */ var _environment_layers_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78315);
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28978);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _host_node_environment_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27098);
/* harmony import */ var _env_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74363);







async function runEnvPlan(paths, options, { host, print, printJson }, env = process.env) {
    const { plan } = await (0,_env_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .openPatches */ .PV)(paths, host, env);
    const planned = await plan(await valuesOf(options, host, env));
    for (const line of (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPlan */ .EG)(planned))
        print(line);
    printJson((0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePlan */ .pF)(planned));
    return 0;
}
/** What the layer holds, without a thought of writing to it. @throws UserError as the layer's */
async function valuesOf(options, host, env) {
    const { layer = 'process' } = options;
    if (layer === 'process') {
        if (options.file !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('USAGE', '--file has no meaning for the layer process');
        return (0,_environment_layers_process_js__WEBPACK_IMPORTED_MODULE_1__/* .processValues */ .i)(env);
    }
    const layersHost = (0,_host_node_environment_host_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentHost */ .u)(host, env);
    return (0,_environment_layers_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openLayer */ .c)(await (0,_environment_layers_target_js__WEBPACK_IMPORTED_MODULE_2__/* .layerTarget */ .T)(layer, targetOptions(options, host), layersHost), layersHost).read();
}
function targetOptions({ shell, file }, { machine }) {
    return {
        ...(shell === undefined ? {} : { shell }),
        ...(file === undefined ? {} : { file: machine.path.resolve(machine.cwd, file) }),
    };
}


/***/ }),

/***/ 78315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ layerTarget)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/environment/layers/goenv.js + 1 modules
var goenv = __webpack_require__(84701);
// EXTERNAL MODULE: ./lib/environment/layers/job-folder.js
var job_folder = __webpack_require__(16088);
// EXTERNAL MODULE: ./lib/environment/layers/types.js
var types = __webpack_require__(99841);
;// CONCATENATED MODULE: ./lib/environment/layers/rc-file.js


/**
 * The file that an interactive shell of this kind reads when it starts.
 * @param documents the user's folder of documents on Windows, which OneDrive may have moved
 */
function rcFile(shell, { env, home, path, platform }, documents) {
    const config = env('XDG_CONFIG_HOME') || path.join(home, '.config');
    switch (shell) {
        case 'bash':
            // Terminal and iTerm start login shells, which do not read .bashrc.
            return path.join(home, platform.os === 'darwin' ? '.bash_profile' : '.bashrc');
        case 'zsh':
            return path.join(env('ZDOTDIR') || home, '.zshrc');
        case 'fish':
            return path.join(config, 'fish', 'config.fish');
        default: {
            if (platform.os !== 'windows')
                return path.join(config, 'powershell', 'profile.ps1');
            const folder = shell === 'pwsh' ? 'PowerShell' : 'WindowsPowerShell';
            return path.join(documents ?? path.join(home, 'Documents'), folder, 'profile.ps1');
        }
    }
}
/** The shell that the user signs in with. @throws UserError USAGE where that cannot be told */
function loginShell({ env, path }) {
    const name = path.basename(env('SHELL') ?? '').replace(/\.exe$/i, '');
    const found = types/* rcShells */.vh.find((shell) => shell === name);
    if (found !== undefined)
        return found;
    const said = name === '' ? 'SHELL is not set' : `SHELL is ${name}`;
    throw new errors/* UserError */.y('USAGE', `Which shell is meant cannot be told: ${said}`, {
        hint: `Name it: --shell ${types/* rcShells */.vh.join('|')}.`,
    });
}

// EXTERNAL MODULE: ./lib/environment/layers/user.js
var user = __webpack_require__(56985);
;// CONCATENATED MODULE: ./lib/environment/layers/target.js





/**
 * Where a layer is on this machine. In a job the layer goenv is a copy that is the job's own.
 * @throws UserError USAGE, LAYER_REFUSED
 */
async function layerTarget(layer, { shell: named, file }, { machine, registry }) {
    if (named !== undefined && layer !== 'shell')
        throw usage('--shell', layer);
    if (file !== undefined && layer !== 'shell' && layer !== 'goenv')
        throw usage('--file', layer);
    switch (layer) {
        case 'job':
            return { layer };
        case 'user':
            return { layer, key: user/* userKey */.X };
        case 'goenv':
            return { layer, file: file ?? (0,job_folder/* jobGoEnv */.T)(machine) ?? (0,goenv/* goenvFile */.y)(machine) };
        case 'shell': {
            const shell = named ?? loginShell(machine);
            return {
                layer,
                shell,
                file: file ?? rcFile(shell, machine, await documents(shell, machine, registry)),
            };
        }
    }
}
function usage(flag, layer) {
    return new errors/* UserError */.y('USAGE', `${flag} has no meaning for the layer ${layer}`);
}
/** Only the registry knows where OneDrive has moved the folder to. */
async function documents(shell, { env, platform }, registry) {
    if (platform.os !== 'windows' || (shell !== 'pwsh' && shell !== 'powershell'))
        return undefined;
    const key = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';
    const value = (await registry.read(key))?.get('Personal');
    if (value === undefined || value.kind === 'other')
        return undefined;
    const path = value.text.replace(/%([^%]+)%/g, (whole, name) => env(name) ?? whole);
    return path === '' || path.includes('%') ? undefined : path;
}


/***/ }),

/***/ 39385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ goEnv),
/* harmony export */   Sv: () => (/* binding */ COMPILER_VARIABLES),
/* harmony export */   Zo: () => (/* binding */ BUILD_VARIABLES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80031);


/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
const COMPILER_VARIABLES = [
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
    ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];
/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
const BUILD_VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
    ...new Set(Object.values(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_VARIABLES */ .z)),
    ...COMPILER_VARIABLES,
];
/**
 * Asked by name: without names, and for CGO_… and PKG_CONFIG, `go env` starts the C compiler several times to work out
 * the flags. A Go that does not know a name prints it empty.
 */
const names = [
    ...['GOROOT', 'GOPATH', 'GOBIN', 'GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', 'GOTMPDIR', 'GOENV', 'GOMOD'],
    ...['GOWORK', 'GOVERSION', 'GOTOOLCHAIN', 'GOHOSTOS', 'GOHOSTARCH'],
    ...['GOPROXY', 'GOSUMDB', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS'],
    ...['GO111MODULE', ...BUILD_VARIABLES.filter((name) => !/^(?:CGO_.*FLAGS|PKG_CONFIG)$/.test(name))],
];
/**
 * Runs `go env` once.
 * @param goProgram path of the go command
 * @param cwd where it looks for go.mod and go.work
 * @throws UserError GO_UNUSABLE when it does not run or prints something else; TOOL_MISSING when it is a bare name
 *   that is not on PATH
 */
async function goEnv(processes, goProgram, cwd) {
    const run = (args) => runGo(processes, goProgram, args, cwd);
    let result = await run(['env', '-json', ...names]);
    // Go 1.8 and older print assignments only.
    const old = result.code !== 0 && result.stderr.includes('flag provided but not defined: -json');
    if (old)
        result = await run(['env']);
    if (result.code !== 0) {
        throw unusable(goProgram, `\`go env\` ended with code ${result.code}`, result.stderr);
    }
    const raw = old ? parseAssignments(result.stdout) : parseJson(result.stdout, goProgram);
    return pick(raw);
}
async function runGo(processes, program, args, cwd) {
    try {
        return await processes.run({ program, args, timeout: 120_000, ...(cwd === undefined ? {} : { cwd }) });
    }
    catch (error) {
        const failed = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
        if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program)))
            throw error;
        throw unusable(program, 'it cannot be started', error.message, error);
    }
}
/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program, what, said, cause) {
    const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
    const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GO_UNUSABLE', message, {
        hint: (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? cause.hint : undefined) ?? hintFor(words),
        cause,
    });
}
/** By what the systems say (also in a shell’s words) and what the host’s port makes of it. */
function hintFor(words) {
    if (/exec format error|bad cpu type|valid win32 application|this machine is|not a program for/i.test(words)) {
        return 'It was built for another operating system or CPU: ask for this machine’s architecture.';
    }
    if (/permission denied|access is denied|denies|not permitted/i.test(words)) {
        return 'Its file is not executable, or lies on a volume that is mounted noexec, or a policy forbids it.';
    }
    if (/no such file|cannot find|not found|not there|interpreter/i.test(words)) {
        return 'It is missing, or it needs a program loader that this system lacks (a glibc build on musl).';
    }
    return 'Run `go env` by hand to see what it says; the file that `go env GOENV` names or a GO… variable may be at fault.';
}
function parseJson(stdout, program) {
    let parsed;
    try {
        parsed = JSON.parse(stdout);
    }
    catch {
        // No cause: the parser quotes what it read, which may be a GOPROXY with a password.
        throw unusable(program, '`go env -json` did not print JSON', '');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw unusable(program, '`go env -json` did not print a JSON object', '');
    }
    return Object.fromEntries(Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
/** `GOROOT="/usr/local/go"`, and on Windows `set GOROOT=C:\Go`. */
function parseAssignments(stdout) {
    const raw = {};
    for (const [, name, value] of stdout.matchAll(/^(?:set )?([A-Z]\w*)=(.*?)\r?$/gm)) {
        if (name !== undefined && value !== undefined)
            raw[name] = value.replace(/^(["'])(.*)\1$/, '$2');
    }
    return raw;
}
function pick(raw) {
    const at = (name) => raw[name] ?? '';
    return {
        GOROOT: at('GOROOT'),
        GOPATH: at('GOPATH'),
        GOBIN: at('GOBIN'),
        GOCACHE: at('GOCACHE'),
        GOMODCACHE: at('GOMODCACHE'),
        GOVERSION: at('GOVERSION'),
        GOOS: at('GOOS'),
        GOARCH: at('GOARCH'),
        GOTOOLCHAIN: at('GOTOOLCHAIN'),
        GOPROXY: at('GOPROXY'),
        GOFLAGS: at('GOFLAGS'),
        CGO_ENABLED: at('CGO_ENABLED'),
        GOENV: at('GOENV'),
        raw,
    };
}


/***/ }),

/***/ 80031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LEVEL_VARIABLES)
/* harmony export */ });
/** The variable that names the oldest CPU a program runs on, by GOARCH (`go help environment`). */
const LEVEL_VARIABLES = {
    '386': 'GO386',
    amd64: 'GOAMD64',
    arm: 'GOARM',
    arm64: 'GOARM64',
    mips: 'GOMIPS',
    mipsle: 'GOMIPS',
    mips64: 'GOMIPS64',
    mips64le: 'GOMIPS64',
    ppc64: 'GOPPC64',
    ppc64le: 'GOPPC64',
    riscv64: 'GORISCV64',
    wasm: 'GOWASM',
};


/***/ }),

/***/ 27098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ environmentHost)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/host/windows/broadcast.js

/** Each window that hangs holds the message up for seconds; nothing depends on the last one. */
const patience = 2_000;
/**
 * Tells running programs (the Explorer, and so what it starts) that the user's variables have changed: WM_SETTINGCHANGE.
 * Node cannot send it, .NET does as a part of removing a variable that is not there.
 * @returns false where it could not be sent: the change is seen after the next sign-in
 */
function broadcastEnvironment({ env, path }) {
    const folder = env('PROCESSOR_ARCHITEW6432') ? 'Sysnative' : 'System32';
    const root = env('SystemRoot') || 'C:\\Windows';
    const program = path.join(root, folder, 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    const script = "[Environment]::SetEnvironmentVariable('SETUP_GO_PLUS_NOTHING', $null, 'User')";
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, ['-NoProfile', '-NonInteractive', '-Command', script], {
            detached: true,
            stdio: 'ignore',
            windowsHide: true,
        });
        const late = setTimeout(() => resolve(true), patience);
        child.once('error', () => done(false));
        // Constrained language mode, set by a policy, forbids the call.
        child.once('exit', (code) => done(code === 0));
        child.unref();
        function done(sent) {
            clearTimeout(late);
            resolve(sent);
        }
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/host/windows/reg-file.js
const header = 'Windows Registry Editor Version 5.00';
/**
 * The values of one key in what `reg export` wrote. Its text form is the only one that carries every character:
 * `reg query` answers in the console's code page.
 * @param bytes UTF-16LE with a byte order mark
 * @param key in full: `HKEY_CURRENT_USER\Environment`
 * @throws Error for what `reg export` does not write
 */
function parseRegFile(bytes, key) {
    const text = new TextDecoder('utf-16le').decode(bytes);
    if (!text.startsWith(header))
        throw new Error('it does not begin as a registry file');
    const values = new Map();
    let inside = false;
    for (const line of logicalLines(text.slice(header.length))) {
        if (line.startsWith('['))
            inside = line.toLowerCase() === `[${key.toLowerCase()}]`;
        else if (inside) {
            const [name, value] = parseValue(line);
            if (name !== undefined)
                values.set(name, value);
        }
    }
    return values;
}
/** A file for `reg import`; null deletes. Every text in hexadecimal: nothing in it is special then, line breaks included. */
function renderRegFile(key, values) {
    const lines = [header, '', `[${key}]`];
    for (const [name, value] of values) {
        if (value?.kind === 'other')
            throw new Error(`${name} is no text`);
        const data = value === null ? '-' : wrapHex(value.kind === 'REG_SZ' ? 1 : 2, value.text);
        lines.push(`"${name.replace(/[\\"]/g, '\\$&')}"=${data}`);
    }
    return Buffer.from(`\ufeff${[...lines, '', ''].join('\r\n')}`, 'utf16le');
}
/** Lines as they are meant: hexadecimal goes on after a backslash, and a quoted text may hold line breaks. */
function* logicalLines(text) {
    const line = /((?:"(?:[^"\\]|\\[\s\S])*"|\\\r?\n[ \t]*|[^\r\n"])+)|[\r\n]+/gy;
    let end = 0;
    for (const [whole, found] of text.matchAll(line)) {
        end += whole.length;
        if (found !== undefined)
            yield found;
    }
    if (end < text.length)
        throw new Error('it has a quote that is not closed');
}
function parseValue(line) {
    const parts = /^(?:@|"((?:[^"\\]|\\[\s\S])*)")=([\s\S]*)$/.exec(line);
    if (parts === null)
        throw new Error(`it has a line that is no value: ${JSON.stringify(line.slice(0, 40))}`);
    const [, name, data = ''] = parts;
    return [name === undefined ? undefined : unquote(name), parseData(data)];
}
function parseData(data) {
    const quoted = /^"((?:[^"\\]|\\[\s\S])*)"$/.exec(data);
    if (quoted !== null)
        return { kind: 'REG_SZ', text: unquote(quoted[1]) };
    if (data.startsWith('dword:'))
        return { kind: 'other', type: 4 };
    const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:([\s\S]*)$/i.exec(data);
    if (hex === null)
        throw new Error(`it has data of an unknown form: ${JSON.stringify(data.slice(0, 20))}`);
    const type = hex[1] === undefined ? 3 : Number.parseInt(hex[1], 16);
    if (type !== 1 && type !== 2)
        return { kind: 'other', type };
    const digits = hex[2].replace(/\\\r?\n|[\s,]/g, '');
    if (!/^(?:[0-9a-f]{4})*$/i.test(digits))
        throw new Error('it has hexadecimal digits that are no text');
    const text = Buffer.from(digits, 'hex').toString('utf16le');
    return { kind: type === 1 ? 'REG_SZ' : 'REG_EXPAND_SZ', text: text.replace(/\0$/, '') };
}
/** Windows writes a line break as it is, wine as \r\n; the r of a name or path never follows a backslash of its own. */
function unquote(text) {
    return text.replace(/\\([\s\S])/g, (_, c) => ({ r: '\r', n: '\n', 0: '\0' })[c] ?? c);
}
/** 25 bytes a line, as `reg export` does it. */
function wrapHex(type, text) {
    const bytes = [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
    const rows = [];
    for (let at = 0; at < bytes.length; at += 25)
        rows.push(bytes.slice(at, at + 25).join(','));
    return `hex(${type}):${rows.join(',\\\r\n  ')}`;
}

;// CONCATENATED MODULE: ./lib/host/windows/registry.js



/** reg.exe can hang when the profile's hive is being loaded. */
const timeout = 60_000;
/**
 * Through files and exit codes alone: what reg.exe prints is translated, and in a code page that loses characters.
 * Texts never stand on its command line, which other users can read and which ends at 8191 characters.
 */
function windowsRegistry(host, reg = system32(host.machine)) {
    const { files, machine, processes } = host;
    const run = (args) => processes.run({ ...reg.command(args), timeout });
    async function withFile(work) {
        const name = `setup-go-plus-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.reg`;
        const path = machine.path.join(machine.temp, name);
        try {
            return await work(path);
        }
        finally {
            await files.remove(path);
        }
    }
    return {
        read: (key) => withFile(async (path) => {
            const { code } = await run(['export', key, reg.path(path), '/y']);
            const bytes = code === 0 ? await files.read(path) : undefined;
            if (bytes === undefined) {
                // 1 stands for "no such key" and for "not allowed": a key that is always there tells them apart.
                const any = await run(['query', 'HKEY_CURRENT_USER']);
                if (code === 1 && any.code === 0)
                    return undefined;
                throw unreadable(key, `reg export ended with code ${code}`);
            }
            try {
                return parseRegFile(bytes, key);
            }
            catch (error) {
                throw unreadable(key, error instanceof Error ? error.message : String(error));
            }
        }),
        write: (key, values) => withFile(async (path) => {
            await files.write(path, renderRegFile(key, values), { mode: 0o600 });
            const { code } = await run(['import', reg.path(path)]);
            if (code !== 0) {
                throw new errors/* UserError */.y('COMMAND_FAILED', `${key} was not written: reg import ended with code ${code}`, {
                    hint: 'A policy may forbid registry tools for this user. Apply the patches to another layer.',
                });
            }
        }),
    };
}
function unreadable(key, why) {
    return new errors/* UserError */.y('LAYER_UNREADABLE', `${key} could not be read: ${why}`, {
        hint: 'A policy may forbid registry tools for this user. Apply the patches to another layer.',
    });
}
/** Not from PATH, which may be damaged or hostile. */
function system32({ env, path }) {
    // A 32-bit Node sees its own System32 unless it says Sysnative.
    const folder = env('PROCESSOR_ARCHITEW6432') ? 'Sysnative' : 'System32';
    const program = path.join(env('SystemRoot') || 'C:\\Windows', folder, 'reg.exe');
    return { command: (args) => ({ program, args }), path: (hostPath) => hostPath };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/store-disk.js
var store_disk = __webpack_require__(31434);
;// CONCATENATED MODULE: ./lib/host/node/environment-disk.js






function nodeEnvironmentDisk() {
    const { claim } = (0,store_disk/* nodeStoreDisk */.H)();
    return {
        realPath: (path) => realPath(path),
        append: (path, text) => append(path, text),
        appendAt: (path, length, text) => appendAt(path, length, text),
        async claim(path) {
            await makeFolder(path);
            return claim(path);
        },
    };
}
/** Not fs.realpath: a link may lead to a file that does not exist yet. */
async function realPath(path) {
    let at = (0,external_node_path_.resolve)(path);
    for (let links = 0; links < 40; links++) {
        const found = await (0,promises_.lstat)(at).catch(absent);
        if (found?.isSymbolicLink() !== true)
            return at;
        at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(at), await (0,promises_.readlink)(at));
    }
    throw new errors/* UserError */.y('DISK_DENIED', `${path} is a link that leads in a circle`, {
        hint: 'Remove the link, or make it lead to a file.',
    });
}
function absent(error) {
    if ((0,disk_error/* errorCode */.C)(error) === 'ENOENT' || (0,disk_error/* errorCode */.C)(error) === 'ENOTDIR')
        return undefined;
    throw error;
}
async function append(path, text) {
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
async function appendAt(path, length, text) {
    await makeFolder(path);
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND, 0o600);
        try {
            const { size } = await file.stat();
            if (size < length)
                throw changed(path);
            if (size > length)
                await file.truncate(length);
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
function changed(path) {
    return new errors/* UserError */.y('DISK_DENIED', `${path} was shortened by another program while it was in use`, {
        hint: 'End what writes to it, and run the command again.',
    });
}
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, (0,external_node_path_.dirname)(path));
    }
}

;// CONCATENATED MODULE: ./lib/host/node/environment-host.js



/** This machine, for layers and their journal. */
function environmentHost(host, env = process.env) {
    return {
        ...host,
        disk: nodeEnvironmentDisk(),
        registry: windowsRegistry(host),
        broadcast: () => broadcastEnvironment(host.machine),
        env,
    };
}


/***/ })

};

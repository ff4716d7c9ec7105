export const id = 8357;
export const ids = [8357];
export const modules = {

/***/ 98357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ targetOptions),
/* harmony export */   runEnvPlan: () => (/* binding */ runEnvPlan)
/* harmony export */ });
/* unused harmony export valuesOf */
/* harmony import */ var _environment_layers_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68817);
/* harmony import */ var _environment_layers_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74337);
/* harmony import */ var _environment_layers_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78315);
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81252);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _host_node_environment_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27098);
/* harmony import */ var _env_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64256);







async function runEnvPlan(paths, options, { host, print, printJson }, env = process.env) {
    const { plan } = await (0,_env_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .openPatches */ .PV)(paths, host, env);
    const planned = await plan(await valuesOf(options, host, env));
    for (const line of (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlan */ .EG)(planned))
        print(line);
    printJson((0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__/* .printablePlan */ .pF)(planned));
    return 0;
}
/** What the layer holds, without a thought of writing to it. @throws UserError as the layer's */
async function valuesOf(options, host, env) {
    const { layer = 'process' } = options;
    if (layer === 'process') {
        if (options.file !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('USAGE', '--file has no meaning for the layer process');
        return (0,_environment_layers_process_js__WEBPACK_IMPORTED_MODULE_3__/* .processValues */ .i)(env);
    }
    const layersHost = (0,_host_node_environment_host_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentHost */ .u)(host, env);
    return (0,_environment_layers_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openLayer */ .c)(await (0,_environment_layers_target_js__WEBPACK_IMPORTED_MODULE_6__/* .layerTarget */ .T)(layer, targetOptions(options, host), layersHost), layersHost).read();
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

/***/ 81252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   pF: () => (/* binding */ printablePlan)
/* harmony export */ });
/* unused harmony export renderPlanMarkdown */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _values_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);


/** For people: what changes, per variable and per entry, and which line of which patch says so. No secrets. */
function renderPlan(plan) {
    const { changes, skipped, allowed, patches, digest } = plan;
    const lines = changes.flatMap(changeLines);
    if (changes.length === 0)
        lines.push(patches.length === 0
            ? 'No patch applies here.'
            : 'Nothing to change: the environment is as the patches want it.');
    for (const { id, path, why } of skipped)
        lines.push(`skipped ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(id)} (${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(path)}): ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(why)}`);
    for (const one of allowed)
        lines.push(`permitted ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(one.what)} (${because(one)})`);
    return [...lines, `environment digest ${digest}`];
}
/** A section of the job summary; texts from files cannot become markup. */
function renderPlanMarkdown(plan) {
    const { changes, skipped, allowed, digest } = plan;
    const rows = changes.map((change) => {
        const { name, before, after, entries, secret, origins } = change;
        const what = entries === undefined || secret
            ? `${code(showValue(before, secret))} → ${code(showValue(after, secret))}`
            : entries
                .filter(({ kind }) => kind !== 'kept')
                .map((entry) => `${marks[entry.kind]} ${code(showValue(entry.entry, secret))}`)
                .join('<br>');
        return `| ${cell(name)} | ${what} | ${origins.map((origin) => cell(because(origin))).join('<br>')} |`;
    });
    const table = rows.length === 0 ? ['No changes.'] : ['| variable | change | because |', '| --- | --- | --- |', ...rows];
    const notes = [
        ...allowed.map((one) => `- ⚠️ permitted ${cell(one.what)} (${cell(because(one))})`),
        ...skipped.map(({ id, why }) => `- skipped ${cell(id)}: ${cell(why)}`),
        `- digest ${code(digest)}`,
    ];
    return ['### Environment patches', '', ...table, '', ...notes, ''].join('\n');
}
/** The same plan without values that must not be seen: what --json prints. */
function printablePlan(plan) {
    const show = (text, secret) => text === null || text === '' ? text : (0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(text, secret);
    return {
        ...plan,
        changes: plan.changes.map(({ entries, ...change }) => {
            const { before, after, secret } = change;
            return {
                ...change,
                before: show(before, secret),
                after: show(after, secret),
                // Entries by themselves could be told apart.
                ...(entries === undefined || secret
                    ? {}
                    : { entries: entries.map((one) => ({ ...one, entry: (0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(one.entry, false) })) }),
            };
        }),
    };
}
const marks = {
    added: '+',
    removed: '-',
    moved: '↕',
    kept: ' ',
};
function changeLines({ name, before, after, entries, origins, secret }) {
    const title = (0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name);
    if (entries === undefined || secret) {
        const value = `${title}: ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(before, secret)} → ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(after, secret)}`;
        return [value, ...origins.map((origin) => `    ${because(origin)}`)];
    }
    const lines = [`${title}:`];
    let kept = 0;
    const flush = () => {
        if (kept > 0)
            lines.push(`      (${kept} as before)`);
        kept = 0;
    };
    for (const { entry, kind, origin } of entries) {
        if (kind === 'kept') {
            kept += 1;
            continue;
        }
        flush();
        const why = origin === undefined ? '' : `    ${because(origin)}`;
        lines.push(`    ${marks[kind]} ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(entry, false)}${why}`);
    }
    flush();
    return lines;
}
/** `.setup-go-plus/env/010-x.yaml:7: OneDrive locks GOCACHE`. */
function because({ path, line, why }) {
    return `${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPosition */ .L)({ path, line }))}: ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(why)}`;
}
function cell(text) {
    return plainText(text).replace(/[\\|`*_~[\]&<>@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** As code, without Markdown's own code marks: a value may have backticks and pipes. */
function code(text) {
    return `<code>${cell(text)}</code>`;
}


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

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5242:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _host_github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8330);
/* harmony import */ var _run_post_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2947);


const { host, job } = (0,_host_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .githubDoor */ .y)();
try {
    await (0,_run_post_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(host, job);
}
catch (error) {
    job.fail(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./lib/environment/journal/place.js
var place = __nccwpck_require__(5850);
;// CONCATENATED MODULE: ./lib/action/environment-needed.js

/**
 * Whether there are patches, or something that an earlier job left. Asks the disk three times and loads nothing: most
 * jobs have neither.
 */
async function environmentNeeded(values, { files, machine }) {
    if (values.given('env-patches'))
        return true;
    const folder = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.', '.setup-go-plus', 'env');
    if (((await files.list(folder)) ?? []).length > 0)
        return true;
    return (await files.stat(machineJournal(machine).path)) !== undefined;
}
/** For the post step: whether anything was applied, by this action or by a command of any step. */
async function environmentTouched({ files, machine }) {
    const places = [(0,place/* jobJournal */.Xq)(machine), (0,place/* machineJournal */.JK)(machine)];
    for (const place of places)
        if (place !== undefined && (await files.stat(place.path)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/action/private.js


/** First of all, before anything can be printed: also of what turns out to be written wrongly. */
async function hidePrivate(job, machine, log) {
    const goproxy = machine.env('GOPROXY') ?? '';
    for (const form of await secretForms(job, goproxy))
        log.mask(form);
    // Later steps need it where it stands: the runner prints their environment.
    for (const secret of goproxy.split(/[,|]/).flatMap(querySecrets))
        if (secret !== '')
            log.mask(secret);
}
/**
 * Makes private modules reachable, downloads them where that was asked for, and says what later steps are to see.
 * What it leaves is removed by `endPrivate`, or here where later steps get nothing.
 * @param others what later steps are to see besides
 * @throws UserError INPUT_INVALID, TOOL_MISSING, COMMAND_FAILED, DISK_*, SECRET_RESIDUE
 */
async function beginPrivate(values, { sdk, go }, others, host) {
    const goproxy = go?.raw.GOPROXY ?? host.machine.env('GOPROXY') ?? '';
    const names = ['private', 'private-credentials', 'private-prewarm'];
    const asked = names.some((name) => values.given(name));
    if (!asked && !goproxy.includes('@'))
        return [];
    const { beginJob } = await Promise.all(/* import() */[__nccwpck_require__.e(365), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3130));
    const { machine } = host;
    const directory = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
    return beginJob({
        patterns: values.lines('private'),
        credentials: values.text('private-credentials') ?? '',
        knownHosts: values.lines('private-known-hosts'),
        goproxy,
        prewarm: values.boolean('private-prewarm'),
        keep: values.given('private-export') ? values.boolean('private-export') : undefined,
        label: (name) => values.origin(name).label,
    }, {
        version: sdk.version,
        program: go === undefined ? undefined : goProgram(sdk, machine),
        directory,
        changes: others,
    }, host);
}
/**
 * The post step's part: everything is removed, and then looked for. Before caches are saved, so that none is where
 * something is found.
 * @throws UserError SECRET_RESIDUE, DISK_DENIED: the job must fail
 */
async function endPrivate(host, job) {
    const forms = await secretForms(job, host.machine.env('GOPROXY'));
    const { findFolders } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 5351));
    if (forms.length === 0 && (await findFolders(host)).own.length === 0)
        return;
    const { closeJob } = await __nccwpck_require__.e(/* import() */ 365).then(__nccwpck_require__.bind(__nccwpck_require__, 9746));
    if (await closeJob(forms, host)) {
        host.log.info('Private modules: credentials are removed, and nothing of them was found elsewhere.');
    }
}
async function secretForms(job, goproxy = '') {
    const text = job.input('private-credentials');
    if (text === '' && !goproxy.includes('@'))
        return [];
    const { formsOfTexts } = await Promise.all(/* import() */[__nccwpck_require__.e(365), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3130));
    return formsOfTexts(text, goproxy);
}

;// CONCATENATED MODULE: ./lib/action/run-post.js


/**
 * The post step: runs after failure and cancellation too (post-if: always()). What must not outlive the job is taken
 * back first; a secret that is found elsewhere fails the job, and then no cache is saved. A cache never fails a job.
 * @throws UserError SECRET_RESIDUE, DISK_*
 */
async function runPost(host, job) {
    const left = await undoEnvironment(host);
    await endPrivate(host, job);
    await saveCaches(host, job);
    if (left !== undefined)
        throw left;
}
/** @returns what went wrong, for when all else is done */
async function undoEnvironment(host) {
    try {
        if (await environmentTouched(host))
            await (await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(445), __nccwpck_require__.e(374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8374))).unpatchEnvironment(host);
        return undefined;
    }
    catch (error) {
        return error;
    }
}
async function saveCaches(host, job) {
    const state = parseState(job.readState());
    if (state === undefined)
        return host.log.info('Nothing to save: the main step began no caches.');
    try {
        const { endCaches } = await Promise.all(/* import() */[__nccwpck_require__.e(445), __nccwpck_require__.e(680)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4680));
        const status = job.input('job-status');
        await endCaches(state, status === '' || status === 'success', host);
    }
    catch (error) {
        host.log.warning(`Caches not saved: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Written by our own main step; undefined when that did not come so far. */
function parseState(text) {
    if (text === '')
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && 'store' in value && 'job' in value
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ machineJournal),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   Xq: () => (/* binding */ jobJournal),
/* harmony export */   bH: () => (/* binding */ currentJob)
/* harmony export */ });
/* harmony import */ var _layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6088);

/** Of what stays on the machine, also after a job. */
function machineJournal(machine) {
    const { env, path } = machine;
    const own = env('SETUP_GO_PLUS_HOME');
    const folder = own
        ? path.join(own, 'environment')
        : path.join(stateFolder(machine), 'setup-go-plus', 'environment');
    return { path: path.join(folder, 'journal.jsonl'), prefix: '' };
}
/** Of what is gone with the job, and goes with it. undefined: this is no job. */
function jobJournal(machine) {
    const folder = (0,_layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFolder */ .O)(machine);
    return folder === undefined
        ? undefined
        : { path: machine.path.join(folder, 'journal.jsonl'), prefix: 'job-' };
}
function journalOf(target, machine) {
    const job = jobJournal(machine);
    const ofJob = target.layer === 'job' || (target.layer === 'goenv' && target.file === (0,_layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .jobGoEnv */ .T)(machine));
    return ofJob && job !== undefined ? job : machineJournal(machine);
}
/** undefined: this is no job. */
function currentJob(machine) {
    if ((0,_layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFolder */ .O)(machine) === undefined)
        return undefined;
    const { env } = machine;
    const words = (...names) => names.map((name) => env(name) ?? '').join(' ');
    return {
        runner: words('RUNNER_NAME', 'RUNNER_TEMP'),
        run: words('GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_TRACKING_ID'),
    };
}
function stateFolder({ env, home, path, platform, }) {
    switch (platform.os) {
        case 'windows':
            return env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local');
        case 'darwin':
            return path.join(home, 'Library', 'Application Support');
        default: {
            const xdg = env('XDG_STATE_HOME');
            // The XDG specification: a relative path is to be ignored.
            return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'state');
        }
    }
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ jobFolder),
/* harmony export */   T: () => (/* binding */ jobGoEnv)
/* harmony export */ });
/** What goes with the job: the runner empties RUNNER_TEMP before each. undefined: this is no job. */
function jobFolder({ env, path }) {
    const temp = env('RUNNER_TEMP');
    return env('GITHUB_ACTIONS') && temp ? path.join(temp, 'setup-go-plus', 'environment') : undefined;
}
/** The job's own copy of Go's env file: that of the machine is nothing for a job to change. */
function jobGoEnv(machine) {
    const folder = jobFolder(machine);
    return folder === undefined ? undefined : machine.path.join(folder, 'go-env');
}


/***/ }),

/***/ 2555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ renderShell),
/* harmony export */   uV: () => (/* binding */ delimiter),
/* harmony export */   up: () => (/* binding */ renderGithub),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony export shells */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

const shells = (/* unused pure expression or super */ null && (['sh', 'bash', 'zsh', 'fish', 'powershell', 'cmd', 'json']));
/**
 * The text that makes these changes when the shell evaluates it. Ends in a newline; '' for no changes.
 * How it is evaluated: `eval "$(…)"` (sh, bash, zsh), `… | source` (fish), `… | Invoke-Expression` (PowerShell),
 * `… > x.cmd` and `call x.cmd` (cmd, where delayed expansion is off, as it is unless a script switched it on).
 * @param os GOOS of the machine that evaluates it: decides PATH's separator, and that `C:\x` is `/c/x` to a Unix shell's PATH
 * @throws UserError INPUT_INVALID for a name or value that this shell cannot carry
 */
function renderShell(shell, changes, os) {
    for (const change of changes)
        check(change, os);
    if (shell === 'json')
        return `${JSON.stringify(changes, undefined, 2)}\n`;
    if (shell === 'cmd')
        return cmd(changes);
    const line = { sh, bash: sh, zsh: sh, fish, powershell }[shell];
    return changes.map((change) => `${line(change, os)}\n`).join('');
}
/**
 * The runner's file commands. They know no unset: an empty value is written, which the go command reads as unset.
 * Every value is a heredoc whose delimiter is not in the value, or a value could close
 * the block and set LD_PRELOAD for the rest of the job.
 * @throws UserError INPUT_INVALID for what the runner refuses or alters: NODE_OPTIONS, GITHUB_*, RUNNER_*, a carriage return
 */
function renderGithub(changes, os, random = randomText) {
    let env = '';
    let path = '';
    for (const change of changes) {
        check(change, os);
        if (change.kind === 'prepend') {
            refuse(change, /[\r\n]/, 'a line break, which GITHUB_PATH reads as one more entry');
            path += `${change.value}\n`;
            continue;
        }
        if (/^(?:NODE_OPTIONS|GITHUB_.*|RUNNER_.*)$/i.test(change.name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${change.name} cannot be set for later steps: the runner keeps it for itself`);
        }
        refuse(change, /\r/, 'a carriage return, which runners do not carry alike');
        const value = change.kind === 'set' ? change.value : '';
        const end = delimiter(value, random);
        env += `${change.name}<<${end}\n${value}\n${end}\n`;
    }
    return { env, path };
}
/** No secret: what makes a delimiter safe is that the value, which is there already, does not contain it. */
function randomText() {
    return `${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
}
function delimiter(value, random) {
    for (;;) {
        const candidate = `ghadelimiter_${random()}`;
        if (!value.includes(candidate))
            return candidate;
    }
}
function check(change, os) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(change.name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${JSON.stringify(change.name)} is not a name for an environment variable: letters, digits and _ are, not beginning with a digit`);
    }
    refuse(change, /\0/, 'a NUL byte, which no environment can hold');
    refuse(change, /\p{Surrogate}/u, 'half of a UTF-16 pair, which cannot be written as UTF-8');
    if (change.kind !== 'prepend')
        return;
    if (change.value === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', 'an entry of PATH is empty, which means the current folder to a Unix shell');
    }
    if (os === 'windows')
        refuse(change, /[;"]/, 'a ; or a double quote, which would split or hide entries');
    else
        refuse(change, /:/, 'a :, which would make two entries of it');
}
/** The value is not shown: it may be a secret. */
function refuse(change, pattern, what) {
    if (change.kind !== 'unset' && pattern.test(change.value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `The value for ${change.name} contains ${what}`);
    }
}
function sh(change, os) {
    if (change.kind === 'unset')
        return `unset ${change.name}`;
    if (change.kind === 'set')
        return `export ${change.name}=${shQuote(change.value)}`;
    return `export PATH=${shQuote(unixEntry(change.value, os))}"\${PATH:+:$PATH}"`;
}
/** Within '…' nothing is special, a newline included; a quote is written outside. */
function shQuote(value) {
    return `'${value.replaceAll("'", "'\\''")}'`;
}
/** Git Bash, MSYS2 and fish on Windows split PATH at colons and convert it to Windows' form when they start go.exe. */
function unixEntry(value, os) {
    if (os !== 'windows')
        return value;
    return value
        .replaceAll('\\', '/')
        .replace(/^([A-Za-z]):(?=\/|$)/, (_, drive) => `/${drive.toLowerCase()}`);
}
function fish(change, os) {
    if (change.kind === 'unset')
        return `set -e ${change.name}`;
    if (change.kind === 'set')
        return `set -gx ${change.name} ${fishQuote(change.value)}`;
    return `set -gx PATH ${fishQuote(unixEntry(change.value, os))} $PATH`;
}
/** fish knows two escapes within '…': \' and \\. */
function fishQuote(value) {
    return `'${value.replace(/[\\']/g, '\\$&')}'`;
}
/** $null removes in every PowerShell; '' does so too before 7.5, where Windows has no empty variables. */
function powershell(change, os) {
    const target = `$Env:${change.name}`;
    if (change.kind === 'unset')
        return `${target} = $null`;
    if (change.kind === 'set')
        return `${target} = ${powershellQuote(change.value)}`;
    const separator = os === 'windows' ? ';' : ':';
    return `${target} = ${powershellQuote(change.value)} + $(if (${target}) { '${separator}' + ${target} })`;
}
/**
 * ASCII on one line: Windows PowerShell 5.1 reads our output in the console's code page, hands it on line by line,
 * and takes typographic quotes (U+2018 to U+201B) for quotes.
 */
function powershellQuote(value) {
    const parts = (value.match(/[ -~]+|[^ -~]/g) ?? []).map((part) => /^[ -~]/.test(part) ? `'${part.replaceAll("'", "''")}'` : `[char]${part.charCodeAt(0)}`);
    // A string must come first, or two [char] would be added as numbers.
    if (parts[0]?.startsWith("'") !== true)
        parts.unshift("''");
    return parts.join(' + ');
}
/** A batch file: % is doubled, and it is read in the console's code page, which is changed while there is need. */
function cmd(changes) {
    const lines = changes.map(cmdLine);
    if (lines.length === 0)
        return '';
    if (/^[\0-\x7f]*$/.test(lines.join('')))
        return `${lines.join('\r\n')}\r\n`;
    const around = [
        `@for /f "tokens=2 delims=:." %%C in ('chcp') do @set "SETUP_GO_PLUS_CODEPAGE=%%C"`,
        '@chcp 65001 >nul',
        ...lines,
        '@chcp %SETUP_GO_PLUS_CODEPAGE% >nul',
        '@set "SETUP_GO_PLUS_CODEPAGE="',
    ];
    return `${around.join('\r\n')}\r\n`;
}
function cmdLine(change) {
    // 26 (Ctrl-Z) ends a batch file; the others are lost or move the cursor.
    refuse(change, /[\0-\x08\x0a-\x1f\x7f]/, 'a line break or control character, which a batch file cannot carry');
    const value = change.kind === 'unset' ? '' : cmdQuote(change.value);
    const line = `@set "${change.name}=${value}${change.kind === 'prepend' ? ';%PATH%' : ''}"`;
    if (line.length > 8191) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `The value for ${change.name} is longer than cmd's line of 8191 characters`);
    }
    return line;
}
/** `set "N=…"` ends at the last quote of the line; on the way each quote switches the shell's quoting on or off. */
function cmdQuote(value) {
    let quoted = true;
    let text = '';
    for (const character of value) {
        if (character === '"')
            quoted = !quoted;
        const caret = !quoted && /[&|<>^()]/.test(character);
        text += character === '%' ? '%%' : caret ? `^${character}` : character;
    }
    return text;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ formatPosition),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that a person caused or can mend. Doors print message and hint, annotate `at`, and exit 1 (2 for `USAGE`).
 * Anything else that is thrown is a bug and keeps its stack.
 */
class UserError extends Error {
    name = 'UserError';
    code;
    hint;
    at;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.at = details.at;
    }
}
/** `path:line:column`, as editors and terminals make clickable. */
function formatPosition(at) {
    return [at.path, at.line, at.line === undefined ? undefined : at.column]
        .filter((part) => part !== undefined)
        .join(':');
}


/***/ }),

/***/ 9140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ parseArch),
/* harmony export */   ST: () => (/* binding */ parseOs),
/* harmony export */   Tm: () => (/* binding */ toolCacheArch),
/* harmony export */   f2: () => (/* binding */ platformOfNode)
/* harmony export */ });
/* unused harmony exports parsePlatform, archiveArch, archiveName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9140);



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
        throw new UserError('PLATFORM_UNKNOWN', `${quote(text)} is not a platform`, {
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
    return `${releaseName(version)}.${platform.os}-${archiveArch(platform)}.${extension}`;
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
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text.trim(), [...own, ...Object.keys(others)]);
    const guess = near === undefined ? '' : `Did you mean ${near}? `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not an ${what} that Go knows`, {
        hint: `${guess}Go knows ${own.join(', ')}.`,
    });
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 8330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ githubDoor)
});

;// CONCATENATED MODULE: ./lib/host/node/clock.js
function nodeClock() {
    return {
        now: () => Date.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: () => Math.random(),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __nccwpck_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __nccwpck_require__(1605);
;// CONCATENATED MODULE: ./lib/host/node/files.js



/**
 * The machine's own file system. Reading is synchronous, which for small files beats the thread pool; writing is loaded
 * when there is something to write: node:fs/promises takes some milliseconds, and most runs only read.
 */
function nodeFiles(effects = (0,rename/* realRename */.fQ)()) {
    const writing = () => __nccwpck_require__.e(/* import() */ 576).then(__nccwpck_require__.bind(__nccwpck_require__, 7576));
    return {
        read: async (path) => unlessAbsent(() => (0,external_node_fs_.readFileSync)(path)),
        write: async (path, data, options) => (await writing()).write(path, data, options?.mode ?? 0o644, effects),
        list: async (path) => unlessAbsent(() => list(path)),
        stat: async (path) => unlessAbsent(() => facts(path)),
        makeDirectory: async (path) => (await writing()).makeDirectory(path),
        makeTemporary: async (beginning) => (await writing()).makeTemporary(beginning),
        remove: async (path) => (await __nccwpck_require__.e(/* import() */ 71).then(__nccwpck_require__.bind(__nccwpck_require__, 1071))).remove(path),
    };
}
function list(path) {
    const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    return entries
        .map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink()
            ? 'link'
            : entry.isDirectory()
                ? 'directory'
                : entry.isFile()
                    ? 'file'
                    : 'other',
    }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function facts(path) {
    const found = (0,external_node_fs_.statSync)(path);
    return {
        kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other',
        size: found.size,
        mtime: found.mtimeMs,
        mode: found.mode & 0o7777,
    };
}
/** ENOTDIR: a part of the path is a file, so nothing is there either. */
function unlessAbsent(read) {
    try {
        return read();
    }
    catch (error) {
        const code = (0,disk_error/* errorCode */.C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __nccwpck_require__(7507);
;// CONCATENATED MODULE: ./lib/host/node/machine.js





/** @throws UserError PLATFORM_UNKNOWN (from `platform`), DISK_DENIED when the current folder is gone */
function nodeMachine(facts = thisMachine()) {
    const windows = facts.platform === 'win32';
    const env = windows ? foldedEnvironment(facts.env) : (name) => facts.env[name];
    let platform;
    return {
        get platform() {
            platform ??= (0,go_platform/* platformOfNode */.f2)({ ...facts, arch: realArch(facts, env) });
            return platform;
        },
        path: windows ? external_node_path_.win32 : external_node_path_.posix,
        cwd: currentFolder(facts.cwd),
        home: homeFolder(facts.home),
        temp: env('RUNNER_TEMP') || facts.temp(),
        env,
    };
}
function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        endianness: (0,external_node_os_.endianness)(),
        env: process.env,
        cwd: () => process.cwd(),
        home: external_node_os_.homedir,
        temp: external_node_os_.tmpdir,
        translated: () => (0,external_node_child_process_.execFileSync)('/usr/sbin/sysctl', ['-in', 'sysctl.proc_translated'], {
            encoding: 'utf8',
            timeout: 2_000,
        }),
    };
}
/** Names keep their first spelling and are found by any: `Path` and `PATH` are one variable on Windows. */
function foldedEnvironment(env) {
    return (name) => {
        const exact = env[name];
        if (exact !== undefined)
            return exact;
        const folded = name.toUpperCase();
        for (const key of Object.keys(env))
            if (key.toUpperCase() === folded)
                return env[key];
        return undefined;
    };
}
/** An x64 Node on an ARM machine says x64, and so does a 32-bit Node on x64: native Go is the better Go there. */
function realArch(facts, env) {
    if (facts.platform === 'win32') {
        // x64 emulation hides PROCESSOR_ARCHITECTURE but not the name of the CPU; PROCESSOR_ARCHITEW6432 exists for 32-bit programs only.
        if (/^ARMv8\b/i.test(env('PROCESSOR_IDENTIFIER') ?? ''))
            return 'arm64';
        return { AMD64: 'x64', ARM64: 'arm64' }[env('PROCESSOR_ARCHITEW6432')?.toUpperCase() ?? ''] ?? facts.arch;
    }
    if (facts.platform === 'darwin' && facts.arch === 'x64' && isTranslated(facts))
        return 'arm64';
    return facts.arch;
}
function isTranslated(facts) {
    try {
        return facts.translated().trim() === '1';
    }
    catch {
        // macOS before 11 has no such key.
        return false;
    }
}
function currentFolder(cwd) {
    try {
        return cwd();
    }
    catch (cause) {
        throw new errors/* UserError */.y('DISK_DENIED', 'The current folder does not exist any more, or may not be read', {
            hint: 'Change to another folder and run the command again.',
            cause,
        });
    }
}
/** A container may run as a user that has neither HOME nor a line in /etc/passwd. */
function homeFolder(home) {
    try {
        return home();
    }
    catch {
        return '/';
    }
}

;// CONCATENATED MODULE: ./lib/host/node/foreign-program.js


/**
 * What a file is when Linux cannot execute it: `a program for riscv64`. To be asked before it is started, since
 * glibc's execvp hands a file that the kernel refuses (ENOEXEC) to /bin/sh, which runs a binary as if it were a script.
 */
function foreignProgram(file, platform, binfmt = '/proc/sys/fs/binfmt_misc') {
    if (platform.os !== 'linux')
        return undefined;
    const header = readHeader(file);
    const what = describeForeign(header, platform.arch);
    return what === undefined || hasInterpreter(header, binfmt) ? undefined : what;
}
/** ELF header, bytes 5 and 18: byte order and machine. */
function describeForeign(header, arch) {
    const magic = Buffer.from(header.subarray(0, 4)).toString('latin1');
    if (magic.startsWith('MZ'))
        return 'a program for Windows';
    if (['\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe', '\xca\xfe\xba\xbe'].includes(magic))
        return 'a program for macOS';
    if (magic !== '\x7fELF' || header.length < 20)
        return undefined;
    const number = header[5] === 2 ? header[18] * 256 + header[19] : header[19] * 256 + header[18];
    const machine = machines[number];
    if (machine === undefined || machine === arch || compatible[arch] === machine)
        return undefined;
    if (machine === 'mips' || machine === 'ppc64')
        return arch.startsWith(machine) ? undefined : `a program for ${machine}`;
    return `a program for ${machine}`;
}
const machines = {
    3: '386',
    8: 'mips',
    21: 'ppc64',
    22: 's390x',
    40: 'arm',
    62: 'amd64',
    183: 'arm64',
    243: 'riscv64',
    258: 'loong64',
};
/** What the kernel also runs. */
const compatible = {
    amd64: '386',
    '386': 'amd64',
    arm64: 'arm',
    arm: 'arm64',
};
function readHeader(file) {
    try {
        const handle = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const header = new Uint8Array(20);
            return header.subarray(0, (0,external_node_fs_.readSync)(handle, header, 0, header.length, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch {
        // A program may be executable and not readable.
        return new Uint8Array();
    }
}
/** qemu and wine register themselves with the kernel; then a foreign program does run. */
function hasInterpreter(header, binfmt) {
    const start = Buffer.from(header.subarray(0, 2)).toString('hex');
    for (const name of orElse([], () => (0,external_node_fs_.readdirSync)(binfmt))) {
        const entry = orElse('', () => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(binfmt, name), 'utf8'));
        if (entry.startsWith('enabled') && entry.includes(`magic ${start}`))
            return true;
    }
    return false;
}
function orElse(fallback, read) {
    try {
        return read();
    }
    catch {
        return fallback;
    }
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./lib/host/node/read-text.js

/** Decodes across chunks; each line without its \n or \r\n, the last one also without. Call the result at the end. */
function readText(stream, onLine) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    const chunks = [];
    let rest = '';
    const take = (text) => {
        chunks.push(text);
        if (onLine === undefined)
            return;
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        for (const line of lines)
            onLine(line.replace(/\r$/, ''));
    };
    stream.on('data', (chunk) => take(decoder.write(chunk)));
    // Broken pipes end the output; the exit code says what happened.
    stream.on('error', () => { });
    return () => {
        take(decoder.end());
        if (rest !== '')
            onLine?.(rest.replace(/\r$/, ''));
        return chunks.join('');
    };
}

;// CONCATENATED MODULE: ./lib/host/node/spawn-failure.js


function missing(program, windows) {
    const named = /[\\/]/.test(program);
    return new errors/* UserError */.y('TOOL_MISSING', named ? `${program} is not there, or is not a program` : `${program} was not found on PATH`, {
        hint: named
            ? `Check the path${windows ? '' : ' and that the file may be executed'}.`
            : `Install ${program}, or put the folder that holds it on PATH.`,
    });
}
/** The system says ENOENT for a working directory that is missing, and for a script whose interpreter is. */
function explain(cause, file, cwd, windows) {
    const code = cause.code;
    if (code === 'ERR_INVALID_ARG_VALUE') {
        return new errors/* UserError */.y('INPUT_INVALID', `An argument or variable for ${file} contains a NUL byte`, {
            cause,
        });
    }
    if (typeof code !== 'string' || code.startsWith('ERR_'))
        return cause;
    if (!isDirectory(cwd))
        return notStarted(file, `the working directory ${cwd} does not exist`, cause);
    if (windows && file.length > longest && ['ENOENT', 'EBADF', 'ENAMETOOLONG'].includes(code)) {
        const why = `its path has ${file.length} characters, and Windows starts programs with at most ${longest}`;
        return notStarted(file, why, cause, 'Choose a folder with a shorter path.');
    }
    const reason = windows && code === 'ENOENT' ? undefined : reasons[code];
    return notStarted(file, reason ?? `the system says ${code}`, cause);
}
/** CreateProcess: MAX_PATH without the zero at the end, whatever the setting LongPathsEnabled says. */
const longest = 259;
const reasons = {
    ENOENT: 'the interpreter in its first line does not exist',
    EACCES: 'the system denies to execute it',
    EPERM: 'the system denies to execute it',
    ENOEXEC: 'it is not a program for this system or CPU',
    EFTYPE: 'it is not a program for this system or CPU',
    'Unknown system error -86': 'it is not a program for this CPU',
    UNKNOWN: 'it is not a program for this system or CPU, or a virus scanner holds it',
    E2BIG: 'the arguments and the environment are too long',
    ENAMETOOLONG: 'the command line is too long',
    ETXTBSY: 'another process is writing it',
};
function notStarted(file, why, cause, hint) {
    return new errors/* UserError */.y('COMMAND_FAILED', `${file} was not started: ${why}`, {
        cause,
        ...(hint === undefined ? {} : { hint }),
    });
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./lib/host/node/spawn-plan.js

/**
 * Where a program may be, in the order in which it is looked for: PATH × PATHEXT. The current folder is looked into
 * only when PATH or the program's name says so with a full path: a `go.exe` in somebody's repository must not run.
 */
function programCandidates(program, searchPath, cwd, { windows, path, env }) {
    const names = windows ? withExtensions(program, env('PATHEXT')) : [program];
    if (windows ? /[\\/:]/.test(program) : program.includes('/')) {
        return names.map((name) => path.resolve(cwd, name));
    }
    return searchPath
        .split(path.delimiter)
        .map((entry) => (windows ? entry.trim().replaceAll('"', '') : entry))
        .filter((entry) => path.isAbsolute(entry))
        .flatMap((entry) => names.map((name) => path.join(entry, name)));
}
/** Only what CreateProcess and cmd start: PATHEXT also lists scripts that need a host of their own. */
function withExtensions(program, pathExt) {
    const extensions = (pathExt || '.COM;.EXE;.BAT;.CMD')
        .split(';')
        .map((extension) => extension.trim().toLowerCase())
        .filter((extension) => /^\.(?:com|exe|bat|cmd)$/.test(extension));
    const added = extensions.map((extension) => program + extension);
    return extensions.some((extension) => program.toLowerCase().endsWith(extension))
        ? [program, ...added]
        : added;
}
/**
 * Node refuses to spawn .bat and .cmd (CVE-2024-27980), since cmd parses the command line once more: these go
 * through `cmd /d /s /c`, with arguments that cmd cannot take for anything else.
 * `cmd /d /s /c <line>` itself gets its line as it is: it is cmd's language, not an argument.
 * @param file absolute
 * @throws UserError INPUT_INVALID for an argument that a batch file cannot be given safely
 */
function planSpawn(file, args, { windows, path, env }) {
    if (!windows)
        return { file, args, windowsVerbatimArguments: false };
    if (/\.(?:bat|cmd)$/i.test(file)) {
        const line = [
            `"${batchPath(file)}"`,
            ...args.map((arg, index) => batchArgument(arg, index, path.basename(file))),
        ].join(' ');
        return {
            file: commandProcessor(env, path),
            args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
            windowsVerbatimArguments: true,
        };
    }
    if (path.basename(file).toLowerCase() === 'cmd.exe' && args.at(-2)?.toLowerCase() === '/c') {
        return { file, args: [...args.slice(0, -1), `"${args.at(-1)}"`], windowsVerbatimArguments: true };
    }
    return { file, args, windowsVerbatimArguments: false };
}
/** Not ComSpec, which a job's environment may have changed. */
function commandProcessor(env, path) {
    return path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
}
function batchPath(file) {
    if (!/[%"\r\n\0]/.test(file))
        return file;
    throw new errors/* UserError */.y('INPUT_INVALID', `cmd cannot run ${JSON.stringify(file)}: its path contains % or a quote`);
}
/**
 * % is expanded even within quotes, and a quote cannot be escaped in a way that cmd and the program both understand.
 * The argument is not shown: it may be a secret.
 */
function batchArgument(arg, index, name) {
    if (/["%\r\n\0]/.test(arg)) {
        throw new errors/* UserError */.y('INPUT_INVALID', `${name} is a batch file, and its argument ${index + 1} cannot be passed safely: it contains %, a double quote or a line break`, { hint: 'Run the program that the batch file starts, or pass the value in an environment variable.' });
    }
    if (arg !== '' && /^[A-Za-z0-9#$*+\-./:?@\\_]*$/.test(arg) && !arg.endsWith('\\'))
        return arg;
    // The program reads \" as a quote: the backslashes before the closing quote are doubled.
    return `"${arg.replace(/\\+$/, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./lib/host/node/processes.js







/** Milliseconds that a process gets to end by itself after SIGTERM, and that its output may outlive it. */
const grace = 2_000;
/** Without a shell, and without looking for programs in the current folder. */
function nodeProcesses(machine, inherited = process.env) {
    const facts = {
        windows: machine.platform.os === 'windows',
        path: machine.path,
        env: machine.env,
    };
    async function find(program, searchPath = machine.env('PATH') ?? '', cwd = machine.cwd) {
        for (const candidate of programCandidates(program, searchPath, cwd, facts)) {
            if (isProgram(candidate, facts.windows))
                return candidate;
        }
        return undefined;
    }
    async function start(command, options) {
        const env = childEnvironment(inherited, command.env ?? {}, facts.windows);
        const cwd = machine.path.resolve(machine.cwd, command.cwd ?? '.');
        const file = await find(command.program, searchPathOf(env, facts.windows), cwd);
        if (file === undefined)
            throw missing(command.program, facts.windows);
        const foreign = foreignProgram(file, machine.platform);
        if (foreign !== undefined)
            throw notStarted(file, `it is ${foreign}, and this machine is ${machine.platform.arch}`);
        const { file: executable, args, windowsVerbatimArguments } = planSpawn(file, command.args, facts);
        return new Promise((resolve, reject) => {
            const refuse = (error) => reject(explain(error, file, cwd, facts.windows));
            try {
                const child = (0,external_node_child_process_.spawn)(executable, args, {
                    ...options,
                    cwd,
                    env,
                    windowsVerbatimArguments,
                    windowsHide: true,
                });
                child.once('error', refuse);
                child.once('spawn', () => {
                    child.off('error', refuse);
                    // A signal that could not be delivered: 'exit' tells the rest.
                    child.on('error', () => { });
                    resolve(child);
                });
            }
            catch (error) {
                // Node throws some of them: a NUL byte in an argument, for one.
                refuse(error);
            }
        });
    }
    return {
        find: (program, searchPath) => find(program, searchPath),
        async run(command) {
            // A group of its own, so that the whole tree can be ended; Windows has taskkill for that.
            const grouped = (command.timeout !== undefined || command.onStart !== undefined) && !facts.windows;
            const child = await start(command, { stdio: ['ignore', 'pipe', 'pipe'], detached: grouped });
            const end = (signal) => endTree(child, signal, grouped, facts);
            // Ctrl-C does not reach another group: pass it on, then end as we would have.
            const stop = grouped ? onSignals((signal) => endWith(signal, end)) : () => { };
            let last;
            let ended = false;
            command.onStart?.({
                pid: child.pid,
                end() {
                    // By now its number may be another program's.
                    if (ended)
                        return;
                    end('SIGTERM');
                    last ??= setTimeout(() => end('SIGKILL'), grace);
                },
            });
            try {
                return await collect(child, command, end);
            }
            finally {
                ended = true;
                clearTimeout(last);
                stop();
            }
        },
        async attach(command) {
            const child = await start(command, { stdio: 'inherit' });
            const end = (signal) => endTree(child, signal, false, facts);
            // A terminal sends Ctrl-C to its whole foreground group, the child included: a second one would mean "now!".
            const stop = onSignals((signal) => {
                if (signal !== 'SIGINT' || process.stdin.isTTY !== true)
                    end(signal);
            });
            const timer = timeLimit(command.timeout, end);
            try {
                return await new Promise((resolve) => {
                    child.once('exit', (code, signal) => resolve(timer.expired() ? 124 : exitCode(code, signal)));
                });
            }
            finally {
                timer.stop();
                stop();
            }
        },
    };
}
/** On Windows names that differ only in case are one variable: the first spelling stays, with the last value. */
function childEnvironment(inherited, changes, windows) {
    const result = new Map();
    for (const [name, value] of [...Object.entries(inherited), ...Object.entries(changes)]) {
        const key = windows ? name.toUpperCase() : name;
        if (value === undefined)
            result.delete(key);
        else
            result.set(key, { name: result.get(key)?.name ?? name, value });
    }
    return Object.fromEntries([...result.values()].map(({ name, value }) => [name, value]));
}
function searchPathOf(env, windows) {
    if (!windows)
        return env.PATH ?? '';
    return Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
}
function isProgram(path, windows) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return false;
        if (!windows)
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function collect(child, command, end) {
    const stdout = readText(child.stdout, command.onLine);
    const stderr = readText(child.stderr, command.onLine);
    const timer = timeLimit(command.timeout, end);
    return new Promise((resolve) => {
        let code = 0;
        child.once('exit', (status, signal) => {
            timer.stop();
            code = timer.expired() ? 124 : exitCode(status, signal);
            // What the child started and that ignored SIGTERM.
            if (timer.expired())
                end('SIGKILL');
            // A daemon that the child left behind may hold the pipes for ever.
            const left = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, grace);
            child.once('close', () => {
                clearTimeout(left);
                resolve({ code, stdout: stdout(), stderr: stderr() });
            });
        });
    });
}
function timeLimit(milliseconds, end) {
    let expired = false;
    let timer;
    if (milliseconds !== undefined) {
        timer = setTimeout(() => {
            expired = true;
            end('SIGTERM');
            timer = setTimeout(() => end('SIGKILL'), grace);
        }, milliseconds);
    }
    return { expired: () => expired, stop: () => clearTimeout(timer) };
}
function endTree(child, signal, grouped, { env, path, windows }) {
    if (child.pid === undefined)
        return;
    if (windows) {
        // Absolute: on a damaged or hostile PATH there may be another one.
        const taskkill = path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'taskkill.exe');
        const killer = (0,external_node_child_process_.spawn)(taskkill, ['/pid', String(child.pid), '/t', '/f'], {
            stdio: 'ignore',
            windowsHide: true,
        });
        killer.once('error', () => child.kill());
        // It may be denied, or know no /t (wine): the program itself ends at least.
        killer.once('exit', (code) => {
            if (code !== 0)
                child.kill();
        });
        return;
    }
    try {
        process.kill(grouped ? -child.pid : child.pid, signal);
    }
    catch {
        // It ended by itself.
    }
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function onSignals(handle) {
    for (const signal of signals)
        process.on(signal, handle);
    return () => {
        for (const signal of signals)
            process.off(signal, handle);
    };
}
/** Others that listen for the signal decide for themselves how to end. */
function endWith(signal, end) {
    end(signal);
    if (process.listenerCount(signal) > 1)
        return;
    process.exit(128 + external_node_os_.constants.signals[signal]);
}
function exitCode(code, signal) {
    return code ?? 128 + external_node_os_.constants.signals[signal ?? 'SIGKILL'];
}

;// CONCATENATED MODULE: ./lib/host/node/index.js




/** This machine, for a door that has its own way of talking to people. */
function nodeHost(log) {
    const machine = nodeMachine();
    return {
        machine,
        files: nodeFiles(),
        stages: lazyStages(),
        http: lazyHttp(machine),
        processes: nodeProcesses(machine),
        clock: nodeClock(),
        log,
    };
}
/** node:http, node:https and node:crypto take 20 ms to load; a job that finds its Go in the tool cache needs none. */
function lazyHttp({ env }) {
    let http;
    const load = () => {
        http ??= __nccwpck_require__.e(/* import() */ 964).then(__nccwpck_require__.bind(__nccwpck_require__, 964)).then(({ createHttp }) => createHttp({ env }));
        return http;
    };
    return {
        get: async (request) => (await load()).get(request),
        send: async (request) => (await load()).send(request),
    };
}
function lazyStages() {
    let stages;
    const load = () => {
        stages ??= __nccwpck_require__.e(/* import() */ 466).then(__nccwpck_require__.bind(__nccwpck_require__, 7466)).then(({ nodeStages }) => nodeStages());
        return stages;
    };
    return {
        open: async (destination) => (await load()).open(destination),
        sweep: async (destination) => (await load()).sweep(destination),
    };
}

// EXTERNAL MODULE: ./lib/environment/shell.js
var shell = __nccwpck_require__(2555);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __nccwpck_require__(2586);
;// CONCATENATED MODULE: ./lib/host/github/commands.js

/**
 * The two languages that the runner listens to: lines on stdout, and blocks appended to files. Written here and not
 * through @actions/core because that brings an HTTP client of half a megabyte, 50 ms on every job, and because several
 * names must go into a file in one append (a malformed block stops the runner after the names before it).
 * Source: docs.github.com, "Workflow commands"; actions/runner FileCommandManager.
 */
function workflowCommand(name, message, properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeMessage(message)}`;
}
function positionProperties(at) {
    return at === undefined ? {} : { file: at.path, line: at.line, col: at.column };
}
/** Blocks for GITHUB_OUTPUT and GITHUB_STATE. A value cannot close its block: the delimiter is not in it. */
function fileBlocks(values, random = shell/* randomText */.xM) {
    return Object.entries(values)
        .map(([name, value]) => {
        const end = (0,shell/* delimiter */.uV)(value, random);
        return `${name}<<${end}\n${value}\n${end}\n`;
    })
        .join('');
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/host/github/job.js





const stateName = 'setup-go-plus';
function githubJob(env, write) {
    return {
        input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
        async outputs(values) {
            if (env.GITHUB_OUTPUT)
                return appendLines(env.GITHUB_OUTPUT, fileBlocks(values));
            const core = await legacyCommands();
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        async environment(changes, os) {
            const files = (0,shell/* renderGithub */.up)(changes, os);
            if (env.GITHUB_ENV && env.GITHUB_PATH) {
                appendLines(env.GITHUB_ENV, files.env);
                return appendLines(env.GITHUB_PATH, files.path);
            }
            const core = await legacyCommands();
            for (const change of changes) {
                if (change.kind === 'prepend')
                    core.addPath(change.value);
                else
                    core.exportVariable(change.name, change.kind === 'set' ? change.value : '');
            }
        },
        async saveState(value) {
            if (env.GITHUB_STATE)
                return appendLines(env.GITHUB_STATE, fileBlocks({ [stateName]: value }));
            (await legacyCommands()).saveState(stateName, value);
        },
        readState: () => env[`STATE_${stateName}`] ?? '',
        addMatcher: (path) => write(`${workflowCommand('add-matcher', path)}\n`),
        // Gitea and older GHES have no summaries.
        summary: (markdown) => {
            if (env.GITHUB_STEP_SUMMARY)
                appendLines(env.GITHUB_STEP_SUMMARY, markdown);
        },
        annotate: (level, message, at) => write(`${workflowCommand(level, (0,redact/* redactUrl */.B)(message), positionProperties(at))}\n`),
        fail(error) {
            process.exitCode = 1;
            write(`${failure(error)}\n`);
        },
    };
}
/** Runners before 2.297 have no such files and listen to commands on stdout, which @actions/core still speaks. */
function legacyCommands() {
    return __nccwpck_require__.e(/* import() */ 838).then(__nccwpck_require__.bind(__nccwpck_require__, 3838));
}
function failure(error) {
    if (isUserError(error)) {
        const { at, hint, message } = error;
        // The log shows an annotation's text alone, without its file.
        const placed = at === undefined || message.includes(at.path) ? message : `${(0,errors/* formatPosition */.L)(at)}: ${message}`;
        const text = hint === undefined ? placed : `${placed}\n${hint}`;
        const causes = [];
        for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
            causes.push(workflowCommand('debug', (0,redact/* redactUrl */.B)(String(cause))));
        }
        return [...causes, workflowCommand('error', (0,redact/* redactUrl */.B)(text), positionProperties(at))].join('\n');
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return workflowCommand('error', (0,redact/* redactUrl */.B)(`This is a bug in setup-go-plus, please report it.\n${stack}`));
}
/** By name: the library may be there twice, bundled and installed. */
function isUserError(error) {
    return error instanceof Error && error.name === 'UserError';
}
/** An earlier step may have written without a last newline; its line and our first must not become one. */
function appendLines(path, text) {
    if (text !== '')
        (0,external_node_fs_.appendFileSync)(path, endsInside(path) ? `\n${text}` : text);
}
function endsInside(path) {
    const file = (0,external_node_fs_.openSync)(path, 'a+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (size === 0)
            return false;
        const last = Buffer.alloc(1);
        (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1);
        return last[0] !== 0x0a;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/host/github/log.js


/** The job's log: groups fold, warnings become annotations, and the runner hides what was masked. */
function githubLog(write) {
    const line = (text) => write(`${plain((0,redact/* redactUrl */.B)(text))}\n`);
    const command = (text) => write(`${text}\n`);
    const masked = new Set();
    return {
        info: line,
        group(title, lines) {
            command(workflowCommand('group', (0,redact/* redactUrl */.B)(title)));
            for (const text of lines)
                line(text);
            command(workflowCommand('endgroup', ''));
        },
        warning: (message, at) => command(workflowCommand('warning', (0,redact/* redactUrl */.B)(message), positionProperties(at))),
        debug: (text) => command(workflowCommand('debug', (0,redact/* redactUrl */.B)(text))),
        mask(secret) {
            // The runner masks line by line.
            for (const part of secret.split(/\r?\n/)) {
                if (part.trim() === '' || masked.has(part))
                    continue;
                masked.add(part);
                command(workflowCommand('add-mask', part));
            }
        },
        // A log is no terminal: the closing line of the step carries the figures.
        progress: () => ({ advance() { }, finish() { } }),
    };
}
/** A file name or a server's message must not become a command of the runner (`::set-env`, `##[add-matcher]`). */
function plain(text) {
    return text.replace(/^(\s*)::/gm, '$1: :').replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./lib/host/github/index.js



function githubDoor() {
    const write = (text) => void process.stdout.write(text);
    return { host: nodeHost(githubLog(write)), job: githubJob(process.env, write) };
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/**
 * What a person can do about a failed write: a full disk, a folder that one may not write to, that is in use or that
 * cannot exist, and a file where a folder should be become a `UserError` DISK_FULL or DISK_DENIED; anything else is
 * returned as it came.
 * @param path the file or folder that was being written
 * @param room bytes known to be needed, where known
 */
function diskError(cause, path, room) {
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
                hint: 'End the programs that use files in it (on Windows also a terminal that stands in it), and try again.',
                cause,
            });
        default:
            return cause;
    }
}
/** `ENOENT` and friends, of errors that Node made; undefined for others. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function described(room) {
    if (room === undefined)
        return '.';
    return `: ${room.needed} bytes more were needed after ${room.written} bytes had been written.`;
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fQ: () => (/* binding */ realRename),
/* harmony export */   xv: () => (/* binding */ renameFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8497);


/** Antivirus scans what was just written and holds it open; it lets go in seconds. */
const PATIENCE = 30_000;
function realRename() {
    return {
        // Within a volume it takes microseconds, and the thread pool's way there and back many times that.
        rename: async (from, to) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to),
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

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl)
/* harmony export */ });
/* unused harmony export querySecrets */
/**
 * Any text, with what could be a secret in its URLs replaced by `***`: userinfo, and query or fragment values
 * whose name speaks of a signature, a token or a key (`sig`, `X-Amz-Signature`, `access_token`).
 */
function redactUrl(text) {
    return text.replace(userinfo, '$1***@').replace(parameter, (whole, lead, name) => {
        return isSecretName(name) ? `${lead}${name}=***` : whole;
    });
}
/** The values that `redactUrl` would replace in the query and fragment of one URL, as they stand. */
function querySecrets(text) {
    return [...text.matchAll(parameter)].flatMap(([whole, lead = '', name = '']) => isSecretName(name) ? [whole.slice(lead.length + name.length + 1)] : []);
}
/** Greedy up to the last `@` before the path: a password may contain `@` unescaped. */
const userinfo = /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#]*@/gi;
const parameter = /([?&;#])([^\s?&;#=]+)=[^\s&#"'<>]*/g;
const secretName = /sig|token|secret|passw|pwd|key|credential|auth|session|jwt/i;
function isSecretName(name) {
    return secretName.test(decode(name));
}
/** `%73ig` is `sig` to the server. */
function decode(name) {
    return name.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5242);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

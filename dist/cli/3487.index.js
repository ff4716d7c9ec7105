export const id = 3487;
export const ids = [3487,8541];
export const modules = {

/***/ 93487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEnvPrint: () => (/* binding */ runEnvPrint)
/* harmony export */ });
/* harmony import */ var _environment_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72555);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _setup_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8541);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94987);




async function runEnvPrint(options, terminal) {
    const { host, print, printJson } = terminal;
    const { os } = host.machine.platform;
    if (options.json && options.shell !== undefined && options.shell !== 'json') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `--json and --shell ${options.shell} ask for two different texts`);
    }
    const shell = options.shell ?? (options.json ? 'json' : os === 'windows' ? 'powershell' : 'sh');
    if (shell === 'github' && !(host.machine.env('GITHUB_ENV') && host.machine.env('GITHUB_PATH'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', '--shell github: GITHUB_ENV and GITHUB_PATH are not set, so this is no step of a job', {
            hint: 'Outside of GitHub Actions and what is compatible with it, name your shell: --shell sh.',
        });
    }
    const { environment } = await (0,_setup_run_js__WEBPACK_IMPORTED_MODULE_1__.setup)(await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ ["in"])(options, host), host);
    if (shell === 'github') {
        const { githubJob } = await __webpack_require__.e(/* import() */ 5656).then(__webpack_require__.bind(__webpack_require__, 35656));
        await githubJob(process.env, (text) => void process.stderr.write(text)).environment(environment.changes, os);
        host.log.info('Later steps of this job use this Go.');
    }
    else if (options.json) {
        printJson(environment.changes);
    }
    else {
        const text = (0,_environment_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .renderShell */ .Dn)(shell, environment.changes, os);
        if (text !== '')
            print(text.replace(/\r?\n$/, ''));
    }
    return 0;
}


/***/ }),

/***/ 72555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ renderShell),
/* harmony export */   uV: () => (/* binding */ delimiter),
/* harmony export */   up: () => (/* binding */ renderGithub),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony export shells */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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

/***/ 74313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGo: () => (/* binding */ checkGo),
/* harmony export */   goProgram: () => (/* binding */ goProgram)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39385);


/**
 * Runs the Go once, as later steps will see it.
 * @param told whether the version is what its archive was proved to hold, not somebody's word or folder name
 * @throws UserError GO_UNUSABLE when it does not run here or is not the version that it was taken for
 */
async function checkGo(sdk, cwd, { machine, processes }, told) {
    const program = goProgram(sdk, machine);
    // As later steps will run it: no other Go's root, and itself, not what go.mod may ask for.
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_0__/* .goEnv */ .Aq)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program, cwd);
    if (told &&
        sdk.version.suffix === undefined &&
        go.GOVERSION !== '' &&
        go.GOVERSION.split(' ')[0] !== `go${sdk.version.text}`) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', `${program} says that it is ${go.GOVERSION}, expected go${sdk.version.text}.`, {
            hint: `Remove ${sdk.root} and run again.`,
        });
    }
    return go;
}
function goProgram(sdk, machine) {
    return machine.path.join(sdk.root, 'bin', sdk.platform.os === 'windows' ? 'go.exe' : 'go');
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

;// CONCATENATED MODULE: ./lib/environment/plan.js
function planEnvironment(facts) {
    return {
        changes: [...planGoroot(facts), ...planToolchain(facts), ...planPath(facts)],
    };
}
function planGoroot({ version, goroot, inherited }) {
    if (version.major === 1 && version.minor < 9) {
        return [
            {
                kind: 'set',
                name: 'GOROOT',
                value: goroot,
                why: 'Go before 1.9 cannot find its own root when moved',
            },
        ];
    }
    if (inherited.GOROOT === undefined || inherited.GOROOT === '')
        return [];
    return [
        {
            kind: 'unset',
            name: 'GOROOT',
            why: `it was ${inherited.GOROOT}; a GOROOT of another Go breaks every build (actions/setup-go#235)`,
        },
    ];
}
function planToolchain({ version, inherited, policy }) {
    if (version.major === 1 && version.minor < 21)
        return [];
    const wanted = policy ?? (inherited.GOTOOLCHAIN ? 'keep' : 'local');
    if (wanted === 'keep' || inherited.GOTOOLCHAIN === wanted)
        return [];
    const why = wanted === 'local'
        ? 'only the Go that was set up may run'
        : 'go.mod may ask the go command for another Go';
    return [{ kind: 'set', name: 'GOTOOLCHAIN', value: wanted, why }];
}
/** GOROOT/bin comes first: a `go` that somebody installed into GOPATH/bin must not shadow the verified one. */
function planPath({ binFolder, toolsFolder }) {
    const changes = [];
    if (toolsFolder !== undefined) {
        changes.push({ kind: 'prepend', name: 'PATH', value: toolsFolder, why: 'programs of `go install`' });
    }
    changes.push({ kind: 'prepend', name: 'PATH', value: binFolder, why: 'go and gofmt' });
    return changes;
}

// EXTERNAL MODULE: ./lib/setup/acquire.js
var acquire = __webpack_require__(57113);
// EXTERNAL MODULE: ./lib/setup/ask.js
var ask = __webpack_require__(7680);
// EXTERNAL MODULE: ./lib/setup/check.js
var check = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/sdk/installed.js
var installed = __webpack_require__(40006);
;// CONCATENATED MODULE: ./lib/setup/delivery.js

/** How an offer becomes an SDK under this request's rules of trust. */
function delivery(request, pins, host, onVersion, installer) {
    return {
        installed(offer) {
            onVersion(offer.version);
            return (0,installed/* openInstalled */.P)(offer, host);
        },
        async archive(offer, source) {
            const pin = pins.of(offer);
            onVersion(offer.version);
            host.log.info(`Bringing Go ${offer.version.text} from ${offer.source} (${offer.archive.url})`);
            const { bringArchive } = await Promise.all(/* import() */[__webpack_require__.e(7300), __webpack_require__.e(7081), __webpack_require__.e(5510)]).then(__webpack_require__.bind(__webpack_require__, 45510));
            return bringArchive(offer, source, pin, request, host, installer);
        },
        failed({ source, said }, error) {
            const line = `${source}: ${said}`;
            // A wrong digest is an attack or a broken mirror: it must be seen although the next source may deliver.
            if (['INTEGRITY_MISMATCH', 'SUMDB_INVALID', 'SIGNATURE_INVALID'].includes(error.code))
                host.log.warning(line);
            else
                host.log.info(line);
        },
    };
}

// EXTERNAL MODULE: ./lib/setup/lock.js + 2 modules
var lock = __webpack_require__(95401);
// EXTERNAL MODULE: ./lib/setup/preinstalled.js
var preinstalled = __webpack_require__(70404);
// EXTERNAL MODULE: ./lib/setup/report.js
var report = __webpack_require__(31051);
// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var setup_sources = __webpack_require__(54650);
;// CONCATENATED MODULE: ./lib/setup/run.js









/**
 * The main job: find out which Go is asked for, bring it, verify it, try it, and say what must change in the
 * environment. Changes nothing but the tool cache; the doors apply the environment plan.
 * @param onVersion called as soon as the version is chosen, before it is brought: caches can come down meanwhile
 * @param installer what puts an SDK into the tool cache: `install`, or one that asks a cache first
 * @throws UserError as its parts do; nothing is left behind then
 */
async function setup(request, host, onVersion = () => { }, installer) {
    const watch = stopwatch(host);
    const asked = await (0,ask/* askedVersion */.h)(request, host);
    const acquired = await bring(asked, request, host, onVersion, installer);
    watch.lap('bring');
    const { sdk, source, attempts } = acquired;
    const sentence = (0,report/* chosenSentence */.sQ)(acquired.asked, sdk, acquired.offerWhy);
    host.log.info(sentence);
    const runs = sdk.platform.os === host.machine.platform.os;
    const go = runs ? await (0,check.checkGo)(sdk, request.workingDirectory, host, sdk.record !== undefined) : undefined;
    watch.lap('check');
    return {
        asked: acquired.asked,
        sdk,
        source,
        sentence,
        attempts,
        go,
        environment: go === undefined ? { changes: [] } : await planFor(sdk, go, request, host),
        timings: watch.laps,
    };
}
async function bring(asked, request, host, onVersion, installer) {
    if (asked === undefined) {
        const found = await (0,preinstalled/* preinstalledGo */.g)(host);
        if (found === undefined)
            return (0,ask/* nothingAsked */.I)(request.workingDirectory);
        return { ...found, attempts: [], source: 'tool-cache' };
    }
    if (asked.value.kind === 'tip') {
        const { bringTip } = await __webpack_require__.e(/* import() */ 9989).then(__webpack_require__.bind(__webpack_require__, 39989));
        const stable = {
            value: { kind: 'alias', alias: 'stable' },
            source: asked.source,
            why: 'stable, to build tip with',
        };
        const tip = await bringTip(request, host, async () => (await bring(stable, request, host, () => { })).sdk);
        return { ...tip, asked, attempts: [], source: 'tip' };
    }
    const { query, pins } = await (0,lock/* applyLock */.a)(asked, request, host);
    const sources = (0,setup_sources/* openSources */.H)(request, pins, host);
    const freshest = request.checkLatest || query.spec.kind === 'alias';
    const acquired = await (0,acquire/* acquire */.X)(query, sources, freshest, delivery(request, pins, host, onVersion, installer), asked);
    return { ...acquired, asked, source: acquired.offer.source, offerWhy: acquired.offer.why };
}
async function planFor(sdk, go, { gotoolchain }, { machine }) {
    const { path } = machine;
    const gopath = go.GOPATH.split(path.delimiter)[0];
    return planEnvironment({
        version: sdk.version,
        goroot: sdk.root,
        binFolder: path.dirname((0,check.goProgram)(sdk, machine)),
        toolsFolder: go.GOBIN || (gopath ? path.join(gopath, 'bin') : undefined),
        inherited: { GOROOT: machine.env('GOROOT'), GOTOOLCHAIN: machine.env('GOTOOLCHAIN') },
        policy: gotoolchain,
    });
}
function stopwatch({ clock }) {
    const laps = [];
    let last = clock.now();
    return {
        laps,
        lap(step) {
            const now = clock.now();
            laps.push({ step, milliseconds: now - last });
            last = now;
        },
    };
}


/***/ })

};

export const id = 4805;
export const ids = [4805];
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
    const { environment } = await (0,_setup_run_js__WEBPACK_IMPORTED_MODULE_1__/* .setup */ .m)(await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ ["in"])(options, host), host);
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


/***/ })

};

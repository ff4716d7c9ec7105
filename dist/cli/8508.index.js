export const id = 8508;
export const ids = [8508];
export const modules = {

/***/ 84701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ goenvFile),
  J: () => (/* binding */ goenvLayer)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/environment/layers/go-env-file.js

/**
 * The file that `go env -w` writes, read as the go command reads it (cmd/go/internal/cfg, readEnvFile): a line is a
 * variable when it has a `=` and begins with A to Z; anything else means nothing and stays as it is. A carriage return is
 * part of the value there, and so it is here.
 * @throws UserError LAYER_UNREADABLE for a name that stands there twice (the last one wins, and undo could not tell)
 */
function parseGoEnv(bytes, path) {
    const values = new Map();
    for (const [line, text] of decode(bytes, path).split('\n').entries()) {
        const name = nameOf(text);
        if (name === undefined)
            continue;
        const earlier = values.get(name)?.line;
        if (earlier !== undefined) {
            throw unreadable(path, `${name} stands in lines ${earlier + 1} and ${line + 1}`, {
                hint: 'The go command takes the last one: remove the other.',
                line: line + 1,
            });
        }
        values.set(name, { text: text.slice(name.length + 1), line });
    }
    return values;
}
/**
 * The file with these variables set (a new one at the end, or where `line` says) or taken away. Lines end as Go wants
 * them, with a line feed, also between others that end as Windows has them.
 */
function editGoEnv(bytes, values, path) {
    // Behind the last line feed stands one more line, which is empty: nothing is lost by splitting and joining.
    const lines = decode(bytes, path).split('\n');
    const insertions = [];
    for (const [name, held] of values) {
        const at = lines.findIndex((line) => nameOf(line ?? '') === name);
        const text = held === null || 'removed' in held ? undefined : `${name}=${held.text}`;
        if (at >= 0)
            lines[at] = text;
        else if (text !== undefined)
            insertions.push({ line: lineOf(held), text });
    }
    const kept = lines.filter((line) => line !== undefined);
    insertions.sort((a, b) => a.line - b.line);
    for (const { line, text } of insertions) {
        const end = kept.at(-1) === '' ? kept.length - 1 : kept.length;
        kept.splice(line > kept.length ? end : line, 0, text);
    }
    return new TextEncoder().encode(kept.join('\n'));
}
function lineOf(held) {
    return held !== null && 'line' in held && held.line !== undefined ? held.line : Number.MAX_SAFE_INTEGER;
}
function nameOf(line) {
    const equals = line.indexOf('=');
    return equals > 0 && /^[A-Z]/.test(line) ? line.slice(0, equals) : undefined;
}
/** A byte order mark stays: the go command ignores the first line for it, and so do we. */
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes ?? new Uint8Array());
    }
    catch (cause) {
        throw unreadable(path, 'it is not UTF-8', {
            hint: 'Save it as UTF-8; PowerShell writes UTF-16 where `>` is used.',
            cause,
        });
    }
}
function unreadable(path, why, { hint, line, cause }) {
    return new errors/* UserError */.y('LAYER_UNREADABLE', `${path}: ${why}`, {
        hint,
        cause,
        at: { path, ...(line === undefined ? {} : { line }) },
    });
}

// EXTERNAL MODULE: ./lib/environment/layers/list-text.js
var list_text = __webpack_require__(55612);
// EXTERNAL MODULE: ./lib/environment/layers/refuse.js
var refuse = __webpack_require__(39866);
// EXTERNAL MODULE: ./lib/environment/layers/rewrite.js
var rewrite = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/environment/layers/goenv.js





/** Go's env file at this path, for all who start Go as this user (or with GOENV set to it). */
function goenvLayer(file, host) {
    const parse = async () => parseGoEnv((await (0,rewrite/* readBehindLinks */.m)(file, host)).bytes, file);
    return {
        target: { layer: 'goenv', file },
        place: file,
        read: async () => ({ values: await parse() }),
        async prepare(changes) {
            (0,refuse/* refuseSecrets */.un)(changes, file);
            (0,refuse/* refuseReferences */.JL)(changes, host.machine.platform.os);
            for (const change of changes)
                refuseForGo(change);
            const values = await parse();
            return {
                assignments: changes.map((change) => assignmentOf(change, values, host.machine.platform.os)),
                notes: [],
            };
        },
        async holds(names) {
            const values = await parse();
            return new Map(names.map((name) => [name, values.get(name) ?? null]));
        },
        write: (values) => (0,rewrite/* rewrite */.v)(file, (bytes) => editGoEnv(bytes, values, file), host),
    };
}
/**
 * Where the go command keeps what `go env -w` writes: GOENV, else go/env in the user's folder for settings.
 * @throws UserError LAYER_REFUSED where GOENV is `off` or depends on the folder that one stands in
 */
function goenvFile({ env, home, path, platform }) {
    const named = env('GOENV');
    if (named === 'off') {
        throw new errors/* UserError */.y('LAYER_REFUSED', 'GOENV is off: the go command reads no env file here', {
            hint: 'Unset GOENV, or apply the patches to another layer.',
        });
    }
    if (named && !path.isAbsolute(named)) {
        throw new errors/* UserError */.y('LAYER_REFUSED', `GOENV is ${named}: a file that differs from folder to folder`, {
            hint: 'Give GOENV an absolute path.',
        });
    }
    if (named)
        return named;
    const settings = {
        windows: env('APPDATA') || path.join(home, 'AppData', 'Roaming'),
        darwin: path.join(home, 'Library', 'Application Support'),
    }[platform.os];
    return path.join(settings ?? (env('XDG_CONFIG_HOME') || path.join(home, '.config')), 'go', 'env');
}
const settings = /^(?:AR|CC|CXX|FC|GCCGO|PKG_CONFIG|GO_EXTLINK_ENABLED|CGO_ENABLED|CGO_(?:C|CPP|CXX|F|LD)FLAGS(?:_ALLOW|_DISALLOW)?|GO[A-Z0-9]+)$/;
/** `go env -w` refuses them (cmd/go/internal/envcmd, checkEnvWrite). */
const fixed = /^(?:GOEXE|GOGCCFLAGS|GOHOSTARCH|GOHOSTOS|GOMOD|GOWORK|GOTOOLDIR|GOVERSION|GOTELEMETRY|GOTELEMETRYDIR|GOENV|GODEBUG)$/;
function refuseForGo(change) {
    const { name, after } = change;
    if (!settings.test(name) || fixed.test(name)) {
        throw (0,refuse/* refused */.J5)(change, 'is no setting that the go command reads from its env file', 'Apply this patch to another layer, or keep it in a folder of its own.');
    }
    if (after === null)
        return;
    if (name === 'GOROOT') {
        // Even `go env -u GOROOT` fails then (golang/go#79648).
        throw (0,refuse/* refused */.J5)(change, 'in that file makes every other Go of this user unusable', 'Leave GOROOT unset.');
    }
    if (/[\v\r\n\0]/.test(after)) {
        throw (0,refuse/* refused */.J5)(change, 'has a line break, which the file cannot hold', 'Write it as one line.');
    }
    if (['GOPATH', 'GOMODCACHE'].includes(name) && /^(?!$|\/|[A-Za-z]:[\\/]|\\\\)/.test(after)) {
        throw (0,refuse/* refused */.J5)(change, `must be absolute for the go command, got ${after}`, 'Write an absolute path.');
    }
}
function assignmentOf(change, values, os) {
    const { name, after } = change;
    const before = values.get(name) ?? null;
    return { name, before, after: after === null ? null : { text: after }, ...(0,list_text/* separated */.Ci)(change, os) };
}


/***/ }),

/***/ 16088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 55612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ separated),
/* harmony export */   jS: () => (/* binding */ searchOrder),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/** Entries of PATH and friends as they are written, so that joining gives the same text again. */
function splitList(text, separator) {
    return text === '' ? [] : text.split(separator);
}
/** For the journal. GOFLAGS is no such list: its flags depend on their order. */
function separated({ list }, os) {
    if (list === undefined)
        return {};
    return { separator: list === 'commas' ? ',' : os === 'windows' ? ';' : ':' };
}
/** Each entry once, where it comes first: what is searched, and in which order. */
function searchOrder(entries) {
    return [...new Set(entries)];
}


/***/ }),

/***/ 68817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openLayer)
});

// EXTERNAL MODULE: ./lib/environment/layers/goenv.js + 1 modules
var goenv = __webpack_require__(84701);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/environment/values/names.js
var values_names = __webpack_require__(46140);
;// CONCATENATED MODULE: ./lib/environment/layers/file-command.js
/**
 * What the runner will take from a file such as GITHUB_ENV (actions/runner, FileCommandManager): `NAME=value` where the
 * `=` comes before a `<<`, else `NAME<<delimiter` and all lines to one that is the delimiter. Written apart from what
 * composes the file, so that one finds the faults of the other.
 * @param windows whose runner ends a line at CR LF too
 * @throws Error for what it refuses. It has then taken the pairs before already, and takes none after.
 */
function parseFileCommand(text, windows) {
    const pairs = [];
    let at = 0;
    const nextLine = () => {
        if (at >= text.length)
            return undefined;
        const start = at;
        const feed = text.indexOf('\n', start);
        if (feed < 0) {
            at = text.length;
            return { text: text.slice(start), end: text.length };
        }
        at = feed + 1;
        const end = windows && feed > start && text[feed - 1] === '\r' ? feed - 1 : feed;
        return { text: text.slice(start, end), end };
    };
    for (let line = nextLine(); line !== undefined; line = nextLine()) {
        if (line.text === '')
            continue;
        const equals = line.text.indexOf('=');
        const mark = line.text.indexOf('<<');
        if (mark >= 0 && (equals < 0 || mark < equals)) {
            const delimiter = line.text.slice(mark + 2);
            if (mark === 0 || delimiter === '')
                throw new Error(`line \`${line.text}\` lacks a name or a delimiter`);
            const start = at;
            let end = at;
            let inner = nextLine();
            for (; inner !== undefined && inner.text !== delimiter; inner = nextLine())
                end = inner.end;
            if (inner === undefined)
                throw new Error(`the block of ${line.text.slice(0, mark)} has no end`);
            pairs.push({ name: line.text.slice(0, mark), value: text.slice(start, end) });
        }
        else {
            if (equals <= 0)
                throw new Error('a line is neither NAME=value nor NAME<<delimiter');
            pairs.push({ name: line.text.slice(0, equals), value: line.text.slice(equals + 1) });
        }
    }
    return pairs;
}
/** The folders that GITHUB_PATH puts in front of PATH, the first one first: each line in front of those before it. */
function parsePathCommand(text) {
    const lines = text.split(/\r?\n|\r/).filter((line) => line !== '');
    return [...new Set(lines.reverse())];
}

// EXTERNAL MODULE: ./lib/environment/shell.js
var environment_shell = __webpack_require__(72555);
;// CONCATENATED MODULE: ./lib/environment/layers/job-files.js



/**
 * What is appended to the two files, after the runner's grammar has shown that it means exactly these changes.
 * @param os GOOS of the machine
 * @throws UserError LAYER_REFUSED when the runner could not read what is there already, INPUT_INVALID for a name or
 *   value that the runner refuses or alters
 */
function composeJobFiles(changes, held, os) {
    const windows = os === 'windows';
    const before = readPairs(held.env, windows);
    const { env, path } = (0,environment_shell/* renderGithub */.up)(changes, os);
    const appended = { env: onNewLine(held.env, env), path: onNewLine(held.path, path) };
    const after = parseFileCommand(held.env + appended.env, windows);
    const wanted = changes.flatMap(({ kind, name, ...rest }) => kind === 'prepend' ? [] : [{ name, value: 'value' in rest ? rest.value : '' }]);
    const folders = changes.flatMap((change) => (change.kind === 'prepend' ? [change.value] : []));
    const entries = parsePathCommand(held.path + appended.path);
    const expected = parsePathCommand([held.path, ...folders].join('\n'));
    if (JSON.stringify([after, entries]) !== JSON.stringify([[...before, ...wanted], expected])) {
        throw new Error('what was composed for GITHUB_ENV and GITHUB_PATH does not mean what was asked for');
    }
    return appended;
}
/** @throws UserError LAYER_REFUSED: the runner will stop there, and what we append would be lost with no word */
function readPairs(env, windows) {
    try {
        return parseFileCommand(env, windows);
    }
    catch (cause) {
        throw new errors/* UserError */.y('LAYER_REFUSED', 'GITHUB_ENV holds text that the runner cannot read, from earlier in this step', {
            hint: 'Correct what writes to GITHUB_ENV before: each line is NAME=value, or a block with its delimiter.',
            cause,
        });
    }
}
/** An earlier program may have written without a last newline; its line and our first must not become one. */
function onNewLine(held, text) {
    return text !== '' && held !== '' && !held.endsWith('\n') ? `\n${text}` : text;
}

// EXTERNAL MODULE: ./lib/environment/layers/list-text.js
var list_text = __webpack_require__(55612);
;// CONCATENATED MODULE: ./lib/environment/layers/job-path.js

/**
 * GITHUB_PATH can only put folders in front. To take one away or to reorder, PATH itself is written through GITHUB_ENV;
 * the runner puts what any step ever gave to GITHUB_PATH in front of that, so all of it goes there too, and what must not
 * be found comes after everything that is wanted at least (actions/runner, Handler.AddPrependPathToEnvironment).
 * @param now as searched, each once
 * @param wanted as searched, each once
 */
function planJobPath(now, wanted) {
    for (let count = 0; count <= wanted.length; count++) {
        const front = wanted.slice(0, count);
        if (sameOrder((0,list_text/* searchOrder */.jS)([...front, ...now]), wanted))
            return { front: front.reverse(), whole: undefined };
    }
    return { front: [...wanted].reverse(), whole: wanted };
}
function sameOrder(a, b) {
    return a.length === b.length && a.every((entry, at) => entry === b[at]);
}

// EXTERNAL MODULE: ./lib/environment/layers/refuse.js
var refuse = __webpack_require__(39866);
;// CONCATENATED MODULE: ./lib/environment/layers/job.js







/**
 * Later steps of this job, through the files GITHUB_ENV and GITHUB_PATH. The runner reads them when the step ends, so
 * what this step has written there counts as set already. It knows no unset: an empty value stands for it, and a
 * variable that is empty counts as absent here. PATH is the order in which folders are searched, each once.
 * @param env of this step
 * @throws UserError LAYER_REFUSED outside of a job
 */
function jobLayer(env, host) {
    const { machine, files, disk, log } = host;
    const { os } = machine.platform;
    const { delimiter } = machine.path;
    const names = fileNames(env);
    const readFiles = async () => ({
        env: decode(await files.read(names.env)),
        path: decode(await files.read(names.path)),
    });
    const holds = async (wanted) => {
        const { values } = jobValues(env, await readFiles(), machine);
        const keyed = new Map([...values].map(([name, value]) => [(0,values_names/* nameKey */.Rc)(name, os), value]));
        return new Map(wanted.map((name) => [name, keyed.get((0,values_names/* nameKey */.Rc)(name, os)) ?? null]));
    };
    const compose = async (values) => {
        const held = await readFiles();
        const path = await holds(['PATH']);
        const entries = (0,list_text/* splitList */.ry)(textOf(path.get('PATH') ?? null), delimiter);
        const changes = [...values].flatMap(([name, value]) => (0,values_names/* nameKey */.Rc)(name, os) === 'PATH'
            ? pathChanges(entries, (0,list_text/* splitList */.ry)(textOf(value), delimiter), delimiter)
            : [shellChange(name, textOf(value))]);
        return composeJobFiles(changes, held, os);
    };
    return {
        target: { layer: 'job' },
        place: 'the later steps of this job',
        read: async () => jobValues(env, await readFiles(), machine),
        holds,
        async prepare(changes) {
            (0,refuse/* refuseReferences */.JL)(changes, os);
            const before = await holds(changes.map(({ name }) => name));
            const assignments = changes.map((change) => {
                const secret = (0,refuse/* isSecret */.$f)(change);
                if (secret && (change.after ?? '').length >= shortest)
                    log.mask(change.after);
                const path = (0,values_names/* nameKey */.Rc)(change.name, os) === 'PATH';
                const after = path
                    ? (0,list_text/* searchOrder */.jS)((0,list_text/* splitList */.ry)(change.after ?? '', delimiter)).join(delimiter)
                    : (change.after ?? '');
                return {
                    name: change.name,
                    before: before.get(change.name) ?? null,
                    after: after === '' ? null : { text: after },
                    ...(0,list_text/* separated */.Ci)(change, os),
                    ...(secret ? { secret } : {}),
                };
            });
            // What the runner refuses is refused before anything is journalled.
            await compose(new Map(assignments.map(({ name, after }) => [name, after])));
            const removes = changes.some(({ entries }) => entries?.some(({ kind }) => kind === 'removed'));
            return { assignments, notes: removes ? [stays] : [] };
        },
        async write(values) {
            const { env: text, path } = await compose(values);
            // One write for each file: the runner would read the half of them that a killed process left.
            if (text !== '')
                await disk.append(names.env, text);
            if (path !== '')
                await disk.append(names.path, path);
        },
    };
}
/** The runner hides a mask wherever it stands: one of `off` would hide half of every log. */
const shortest = 6;
const stays = 'A folder that an earlier step put on GITHUB_PATH cannot be taken off PATH again; it is searched after all others.';
function fileNames({ GITHUB_ENV, GITHUB_PATH }) {
    if (GITHUB_ENV && GITHUB_PATH)
        return { env: GITHUB_ENV, path: GITHUB_PATH };
    throw new errors/* UserError */.y('LAYER_REFUSED', 'GITHUB_ENV and GITHUB_PATH are not set: this is no step of a job', {
        hint: 'The layer job is for workflows, on runners since 2.297. Elsewhere name another, such as goenv.',
    });
}
/** What the next step would find. */
function jobValues(env, held, { platform: { os }, path: { delimiter } }) {
    const found = new Map();
    const put = (name, text) => {
        const key = (0,values_names/* nameKey */.Rc)(name, os);
        found.set(key, { name: found.get(key)?.name ?? name, text });
    };
    for (const [name, text] of Object.entries(env))
        if (text !== undefined)
            put(name, text);
    for (const { name, value } of readPairs(held.env, os === 'windows'))
        put(name, value);
    // To Unix an empty entry is the current folder, which GITHUB_PATH has only one spelling for; to Windows it is nothing.
    const rest = (0,list_text/* splitList */.ry)(found.get('PATH')?.text ?? '', delimiter).flatMap((entry) => entry !== '' ? [entry] : os === 'windows' ? [] : ['.']);
    put('PATH', (0,list_text/* searchOrder */.jS)([...parsePathCommand(held.path), ...rest]).join(delimiter));
    const present = [...found.values()].filter(({ text }) => text !== '');
    return { values: new Map(present.map(({ name, text }) => [name, { text }])) };
}
function pathChanges(now, wanted, delimiter) {
    const { front, whole } = planJobPath(now, (0,list_text/* searchOrder */.jS)(wanted));
    return [
        ...(whole === undefined ? [] : [shellChange('PATH', whole.join(delimiter))]),
        ...front.map((value) => ({ kind: 'prepend', name: 'PATH', value })),
    ];
}
function shellChange(name, value) {
    return value === '' ? { kind: 'unset', name } : { kind: 'set', name, value };
}
function textOf(held) {
    return held !== null && 'text' in held ? held.text : '';
}
function decode(bytes = new Uint8Array()) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new errors/* UserError */.y('LAYER_REFUSED', 'GITHUB_ENV or GITHUB_PATH is UTF-16, and what is appended is UTF-8', {
            hint: 'Windows PowerShell writes UTF-16 where `>>` is used: use pwsh, or Out-File -Append -Encoding utf8.',
        });
    }
    return new TextDecoder().decode(bytes);
}

// EXTERNAL MODULE: ./lib/environment/layers/process.js
var process = __webpack_require__(74337);
;// CONCATENATED MODULE: ./lib/environment/layers/rc-code.js



/** Stands in a list for what the variable holds when the shell starts. */
const inherited = '$PATH';
/**
 * Lines that make a shell set these variables when it starts. Sourced twice, or in a shell within a shell, PATH does not grow.
 * @param os GOOS of the machine
 * @throws UserError INPUT_INVALID for what the shell cannot carry, LAYER_REFUSED for a PATH without what is there already
 */
function rcLines(values, shell, os) {
    return [...values].flatMap(([name, held]) => {
        if (held === null)
            return [];
        if (name === 'PATH')
            return pathLines(held, shell, os);
        const change = 'removed' in held
            ? { kind: 'unset', name }
            : { kind: 'set', name, value: held.text };
        return (0,environment_shell/* renderShell */.Dn)(language(shell), [change], os).trimEnd().split('\n');
    });
}
/** Folders to put in front of PATH, and behind it. @throws UserError LAYER_REFUSED */
function pathParts(text, os) {
    const entries = (0,list_text/* splitList */.ry)(text, os === 'windows' ? ';' : ':');
    const at = entries.indexOf(inherited);
    if (at >= 0 && entries.lastIndexOf(inherited) === at) {
        return { front: entries.slice(0, at), back: entries.slice(at + 1) };
    }
    throw new errors/* UserError */.y('LAYER_REFUSED', 'A PATH that a shell starts with must keep what is there already', {
        hint: 'Use prepend and append for PATH; set would freeze what it is today.',
    });
}
function pathLines(held, shell, os) {
    const { front, back } = pathParts('text' in held ? held.text : '', os);
    const words = (entries) => entries.map((entry) => quoted(entry, shell, os));
    const lines = [];
    switch (shell) {
        case 'bash':
        case 'zsh': {
            const join = (entries) => words(entries).join(':');
            // As it comes first already, or after it, in one pattern: the quoted text is taken literally.
            if (front.length > 0) {
                lines.push(`case "$PATH:" in ${join(front)}:*) ;; *) export PATH=${join(front)}"\${PATH:+:$PATH}" ;; esac`);
            }
            for (const word of words(back)) {
                lines.push(`case ":$PATH:" in *:${word}:*) ;; *) export PATH="\${PATH:+$PATH:}"${word} ;; esac`);
            }
            break;
        }
        case 'fish': {
            if (front.length > 0) {
                const tests = words(front).map((word, at) => `test "$PATH[${at + 1}]" = ${word}`);
                lines.push(`${tests.join('; and ')}; or set -gx PATH ${words(front).join(' ')} $PATH`);
            }
            for (const word of words(back))
                lines.push(`contains -- ${word} $PATH; or set -gx PATH $PATH ${word}`);
            break;
        }
        default: {
            const separator = os === 'windows' ? ';' : ':';
            const join = (entries) => `(${quoted(entries.join(separator), shell, os)})`;
            if (front.length > 0) {
                const text = join(front);
                lines.push(`if (-not ($Env:PATH + '${separator}').StartsWith(${text} + '${separator}')) { $Env:PATH = ${text} + $(if ($Env:PATH) { '${separator}' + $Env:PATH }) }`);
            }
            for (const entry of back) {
                const text = join([entry]);
                lines.push(`if (-not ('${separator}' + $Env:PATH + '${separator}').Contains('${separator}' + ${text} + '${separator}')) { $Env:PATH = $(if ($Env:PATH) { $Env:PATH + '${separator}' }) + ${text} }`);
            }
        }
    }
    return lines;
}
/** In the shell's own quotes, and for Git Bash in its own form of a path. */
function quoted(entry, shell, os) {
    const powershell = language(shell) === 'powershell';
    const change = { kind: powershell ? 'set' : 'prepend', name: 'PATH', value: entry };
    const line = (0,environment_shell/* renderShell */.Dn)(language(shell), [change], os).trimEnd();
    return line
        .replace(/^(?:export PATH=|set -gx PATH |\$Env:PATH = )/, '')
        .replace(/(?:"\$\{PATH:\+:\$PATH\}"| \$PATH)$/, '');
}
function language(shell) {
    return shell === 'pwsh' ? 'powershell' : shell;
}

;// CONCATENATED MODULE: ./lib/environment/layers/rc-block.js


const begin = '# >>> setup-go-plus env >>>';
const end = '# <<< setup-go-plus env <<<';
/** The line before it had no line break of its own, which is taken away again with the block. */
const joined = ' (the line above had no end)';
const note = '# Written by `setup-go-plus env apply`; `setup-go-plus env undo` takes it away. Do not edit.';
/** What our block in the file sets. @throws UserError LAYER_UNREADABLE when it was edited by hand */
function readRcBlock(bytes, shell, os, path) {
    return findBlock(fromBytes(bytes, path).text, shell, os, path)?.values ?? new Map();
}
/** The file with our block as it should be, at its place or at the end; everything else is as it was, to the byte. */
function writeRcBlock(bytes, values, shell, os, path) {
    const file = fromBytes(bytes, path);
    const { text } = file;
    const block = findBlock(text, shell, os, path);
    // A carriage return would be a part of the last word for all but PowerShell.
    const feed = /powershell|pwsh/.test(shell) && text.includes('\r\n') ? '\r\n' : '\n';
    const rest = block === undefined ? '' : text.slice(block.end);
    const before = block === undefined ? text : text.slice(0, block.start);
    const bare = before !== '' && !before.endsWith('\n');
    const kept = [...values].filter(([, held]) => held !== null);
    if (kept.length === 0)
        return file.toBytes(before + (bare && rest !== '' ? feed : '') + rest);
    const lines = blockLines(new Map(kept), shell, os, bare);
    return file.toBytes(`${before}${bare ? feed : ''}${lines.join(feed)}${feed}${rest}`);
}
/** From the end of the line above where that had none, to the end of its own last line. */
function findBlock(text, shell, os, path) {
    const at = text.indexOf(begin);
    if (at < 0 && !text.includes(end))
        return undefined;
    const stop = text.indexOf(end, at);
    if (at < 0 || stop < 0 || text.indexOf(begin, at + 1) >= 0 || text.indexOf(end, stop + 1) >= 0) {
        throw edited(path, 'its marks are not one pair', at < 0 ? 1 : lineAt(text, at));
    }
    const breaks = /^\r?\n/.exec(text.slice(stop + end.length));
    if (at > 0 && !/[\n\ufeff]/.test(text[at - 1]))
        throw edited(path, 'it begins within a line', lineAt(text, at));
    const close = stop + end.length + (breaks?.[0].length ?? 0);
    const lines = text.slice(at, stop + end.length).split(/\r?\n/);
    const values = parseState(lines[2] ?? '');
    const bare = lines[0] === begin + joined;
    if (values === undefined || lines.join('\n') !== blockLines(values, shell, os, bare).join('\n')) {
        throw edited(path, 'its text is not what was written', lineAt(text, at));
    }
    // As its own lines end: a carriage return may be the last character of what is not ours.
    const feed = text.slice(at, stop).includes('\r\n') ? '\r\n' : '\n';
    return { start: bare && text.slice(0, at).endsWith(feed) ? at - feed.length : at, end: close, values };
}
function blockLines(values, shell, os, bare) {
    const code = rcLines(values, shell, os).map(toUtf8);
    return [begin + (bare ? joined : ''), note, renderState(values), ...code, end];
}
/** In ASCII, so that no code page changes it. */
function renderState(values) {
    const json = JSON.stringify(Object.fromEntries(values));
    return `# ${json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}
function parseState(line) {
    try {
        const state = JSON.parse(line.replace(/^# /, ''));
        if (typeof state !== 'object' || state === null)
            return undefined;
        const entries = Object.entries(state).map(([name, held]) => [name, parseHeld(held)]);
        return entries.some(([, held]) => held === undefined) ? undefined : new Map(entries);
    }
    catch {
        return undefined;
    }
}
function parseHeld(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if ('removed' in value && value.removed === true)
        return { removed: true };
    return 'text' in value && typeof value.text === 'string' ? { text: value.text } : undefined;
}
/**
 * One character for one byte, so that what is not ours comes out as it went in, whatever its encoding; a profile of
 * Windows PowerShell in UTF-16 as that.
 */
function fromBytes(bytes, path) {
    const buffer = Buffer.from(bytes ?? new Uint8Array());
    if (buffer[0] === 0xfe && buffer[1] === 0xff) {
        throw new errors/* UserError */.y('LAYER_UNREADABLE', `${path} is UTF-16 with its high bytes first`, {
            hint: 'Save it as UTF-8 or as UTF-16 little-endian.',
            at: { path },
        });
    }
    const wide = buffer[0] === 0xff && buffer[1] === 0xfe;
    const encoding = wide ? 'utf16le' : 'latin1';
    return { text: buffer.toString(encoding), toBytes: (text) => Buffer.from(text, encoding) };
}
/** Our own lines, in the one character for one byte that the file is read as. ASCII stays as it is, in UTF-16 too. */
function toUtf8(line) {
    return Buffer.from(line, 'utf8').toString('latin1');
}
function lineAt(text, at) {
    return text.slice(0, at).split('\n').length;
}
function edited(path, why, line) {
    return new errors/* UserError */.y('LAYER_UNREADABLE', `${path}:${line}: the block of setup-go-plus was edited: ${why}`, {
        hint: `Delete everything from \`${begin}\` to \`${end}\`, and apply the patches again.`,
        at: { path, line },
    });
}

// EXTERNAL MODULE: ./lib/environment/layers/rewrite.js
var rewrite = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/environment/layers/types.js
var types = __webpack_require__(99841);
;// CONCATENATED MODULE: ./lib/environment/layers/shell.js








/**
 * Every shell of this user that reads this file when it starts. A plan starts from the environment that this process
 * has, with what our block in the file sets; PATH is `$PATH` with folders in front of it and behind it, since what a shell
 * starts with must not be frozen into a file.
 */
function shellLayer(shell, file, env, host) {
    const { os } = host.machine.platform;
    const block = async () => readRcBlock((await (0,rewrite/* readBehindLinks */.m)(file, host)).bytes, shell, os, file);
    return {
        target: { layer: 'shell', shell, file },
        place: file,
        async read() {
            const values = new Map([...(0,process/* processValues */.i)(env).values].filter(([name]) => !isPath(name, os)));
            values.set('PATH', { text: inherited });
            for (const [name, held] of await block()) {
                if (held !== null && 'text' in held)
                    values.set(name, held);
                else
                    values.delete(name);
            }
            return { values };
        },
        async holds(names) {
            const values = await block();
            return new Map(names.map((name) => [name, values.get(name) ?? (name === 'PATH' ? nothing : null)]));
        },
        async prepare(changes) {
            (0,refuse/* refuseSecrets */.un)(changes, file);
            (0,refuse/* refuseReferences */.JL)(changes, os);
            const values = await block();
            const assignments = changes.map((change) => assignmentOf(change, values, os));
            for (const [at, { name, after }] of assignments.entries()) {
                refuseForShell(changes[at], new Map([[name, after]]), shell, os);
            }
            return { assignments, notes: [`Shells that are started from now on read ${file}.`] };
        },
        write: (values) => (0,rewrite/* rewrite */.v)(file, (bytes) => writeRcBlock(bytes, said(new Map([...readRcBlock(bytes, shell, os, file), ...values])), shell, os, file), host),
    };
}
function assignmentOf(change, values, os) {
    const { name, after } = change;
    if (isPath(name, os)) {
        return {
            name: 'PATH',
            before: values.get('PATH') ?? nothing,
            after: { text: after ?? '' },
            ...(0,list_text/* separated */.Ci)(change, os),
        };
    }
    return {
        name,
        before: values.get(name) ?? null,
        after: after === null ? { removed: true } : { text: after },
        ...(0,list_text/* separated */.Ci)(change, os),
    };
}
function refuseForShell(change, values, shell, os) {
    if (/[\r\n]/.test(change.after ?? '')) {
        throw (0,refuse/* refused */.J5)(change, 'has a line break, which our block in the file cannot hold', 'Write it as one line.');
    }
    try {
        const path = values.get('PATH');
        if (path && 'text' in path)
            pathParts(path.text, os);
        rcLines(values, shell, os);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        throw (0,refuse/* refused */.J5)(change, `cannot be written for ${shell}: ${error.message}`, error.hint ?? 'Change the patch.');
    }
}
/** Of PATH, the block says nothing. */
const nothing = { text: inherited };
function said(values) {
    return new Map([...values].filter(([name, held]) => name !== 'PATH' || !(0,types/* sameHeld */.qQ)(held, nothing)));
}
function isPath(name, os) {
    return os === 'windows' ? name.toUpperCase() === 'PATH' : name === 'PATH';
}

// EXTERNAL MODULE: ./lib/environment/layers/user.js
var user = __webpack_require__(56985);
;// CONCATENATED MODULE: ./lib/environment/layers/open.js




/** @throws UserError LAYER_REFUSED where this machine or process has no such layer */
function openLayer(target, host, options = {}) {
    switch (target.layer) {
        case 'job':
            return jobLayer(host.env, host);
        case 'goenv':
            return (0,goenv/* goenvLayer */.J)(target.file, host);
        case 'shell':
            return shellLayer(target.shell, target.file, host.env, host);
        case 'user':
            return (0,user/* userLayer */.p)(host, { ...options, key: target.key });
    }
}


/***/ }),

/***/ 74337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processValues),
/* harmony export */   n: () => (/* binding */ processChanges)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39866);

/** The environment of this process; a plan for a program that it starts begins from it. */
function processValues(env) {
    const values = new Map();
    for (const [name, text] of Object.entries(env))
        if (text !== undefined)
            values.set(name, { text });
    return { values };
}
/**
 * What a program is started with: `Command.env`. Nothing outlives it, so there is no journal and secrets may pass.
 * undefined takes a variable away.
 * @throws UserError LAYER_REFUSED
 */
function processChanges({ changes, os }) {
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseReferences */ .JL)(changes, os);
    return Object.fromEntries(changes.map(({ name, after }) => [name, after ?? undefined]));
}


/***/ }),

/***/ 39866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   JL: () => (/* binding */ refuseReferences),
/* harmony export */   un: () => (/* binding */ refuseSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _transfer_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12586);


/** For what a layer cannot or must not hold; points at the operation that asks for it. The value is never shown. */
function refused(change, why, hint) {
    const origin = change.origins[0];
    const where = origin === undefined ? '' : `${origin.path}:${origin.line}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('LAYER_REFUSED', `${where}${change.name} ${why}`, {
        hint,
        ...(origin === undefined ? {} : { at: { path: origin.path, line: origin.line } }),
    });
}
/**
 * Undo needs the values of before and after, and a journal that outlives the job must not have a secret in it. So
 * such a variable is refused, also where only the value of before is one: it could not be given back.
 * @throws UserError LAYER_REFUSED
 */
function refuseSecrets(changes, place) {
    for (const change of changes) {
        if (!isSecret(change))
            continue;
        throw refused(change, `holds a secret, which must not be kept in ${place} nor in the journal that undo reads`, 'Hand it to one program instead: setup-go-plus exec -- go build ./…; in a workflow, to the job.');
    }
}
/** What a patch calls so, and what can be seen to be one: a URL with a password or a token in it. */
function isSecret({ secret, before, after }) {
    return secret || [before, after].some((text) => text !== null && (0,_transfer_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(text) !== text);
}
/**
 * Windows fills in `%NAME%` when it reads the registry, and nobody else does.
 * @throws UserError LAYER_REFUSED
 */
function refuseReferences(changes, os) {
    if (os !== 'windows')
        return;
    for (const change of changes) {
        if (change.list !== 'paths')
            continue;
        const entry = change.entries?.find(({ kind, entry: text }) => kind === 'added' && /%[^%;]+%/.test(text));
        if (entry === undefined)
            continue;
        throw refused(change, `would have the entry ${entry.entry}, which is filled in only in the registry`, 'Write ${HOME} or another name that patches know; or apply it to the layer user.');
    }
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBehindLinks),
/* harmony export */   v: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Changes a file of the user's whole or not at all. A link stays a link and what it leads to is changed; the mode stays.
 * A file that has nothing left in it, since all of it was ours, goes.
 * @param edit of the file's bytes, undefined where there is none
 * @throws UserError LAYER_UNREADABLE, DISK_DENIED, DISK_FULL, and what `edit` throws
 */
async function rewrite(path, edit, host) {
    const { file, bytes: before, mode } = await readBehindLinks(path, host);
    const after = edit(before);
    if (before !== undefined && Buffer.compare(before, after) === 0)
        return;
    if (after.length > 0)
        await host.files.write(file, after, { mode: mode || 0o644 });
    else if (before !== undefined)
        await host.files.remove(file);
}
/** @throws UserError LAYER_UNREADABLE for a folder */
async function readBehindLinks(path, { files, disk }) {
    const file = await disk.realPath(path);
    const stat = await files.stat(file);
    if (stat !== undefined && stat.kind !== 'file') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('LAYER_UNREADABLE', `${file} is no file`, {
            hint: 'Remove what is there, or name another.',
        });
    }
    return { file, bytes: stat === undefined ? undefined : await files.read(file), mode: stat?.mode ?? 0 };
}


/***/ }),

/***/ 99841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ separators),
/* harmony export */   qQ: () => (/* binding */ sameHeld),
/* harmony export */   vh: () => (/* binding */ rcShells)
/* harmony export */ });
/** pwsh is PowerShell 6 and newer, powershell that which comes with Windows. */
const rcShells = ['bash', 'zsh', 'fish', 'pwsh', 'powershell'];
const separators = [':', ';', ','];
/** Where it stands in the file makes no difference. */
function sameHeld(a, b) {
    if (a === null || b === null)
        return a === b;
    if ('removed' in a || 'removed' in b)
        return 'removed' in a && 'removed' in b;
    return a.text === b.text && a.kind === b.kind;
}


/***/ }),

/***/ 56985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ userKey),
/* harmony export */   p: () => (/* binding */ userLayer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46140);
/* harmony import */ var _list_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55612);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39866);




const userKey = 'HKEY_CURRENT_USER\\Environment';
/**
 * The variables of this user on Windows, for all programs that start after the next sign-in (or that heard of the change).
 * @throws UserError LAYER_REFUSED elsewhere than on Windows, and for accounts of services
 */
function userLayer(host, { force = false, key = userKey } = {}) {
    const { machine, registry, broadcast } = host;
    refuseAccount(machine);
    const read = async () => (await registry.read(key)) ?? new Map();
    return {
        target: { layer: 'user', key },
        place: key,
        async read() {
            const values = new Map();
            for (const [name, value] of await read())
                if (value.kind !== 'other')
                    values.set(name, value);
            return { values };
        },
        async holds(names) {
            const held = keyed(await read());
            return new Map(names.map((name) => [name, heldOf(held.get((0,_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(name, 'windows')))]));
        },
        async prepare(changes) {
            (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSecrets */ .un)(changes, key);
            const values = keyed(await read());
            const assignments = changes.map((change) => assignmentOf(change, values, force));
            return { assignments, notes: ['Programs that are started from now on see it; open terminals do not.'] };
        },
        async write(values) {
            await registry.write(key, new Map([...values].map(([name, held]) => [name, registryValue(held)])));
            // In CI nobody looks at the desktop, and a window that hangs would hold the job up.
            if (!machine.env('CI'))
                await broadcast();
        },
    };
}
/** The hive of a service is no person's, and its programs have read theirs long ago. */
function refuseAccount({ platform, env }) {
    if (platform.os !== 'windows') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('LAYER_REFUSED', `The layer user is the registry of Windows, and this is ${platform.os}`, {
            hint: 'Use --layer shell here.',
        });
    }
    const profile = env('USERPROFILE') ?? '';
    if (/[\\/](?:config[\\/]systemprofile|ServiceProfiles[\\/][^\\/]+)[\\/]?$/i.test(profile)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('LAYER_REFUSED', `This is the account of a service (${profile}), which keeps no variables of a person`, {
            hint: 'Apply the patches to the job instead: --layer job.',
        });
    }
}
/** What setx and the dialogs of Windows can still edit; above it PATH has been seen to be lost. */
const editable = 2047;
/** Of one variable, and of CreateProcess. */
const longest = 32_767;
function assignmentOf(change, values, force) {
    const found = values.get((0,_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(change.name, 'windows'));
    if (found?.value.kind === 'other') {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(change, `is no text in ${userKey} but ${typeName(found.value.type)}, which is left alone`, 'Remove or correct it with regedit first: a variable is REG_SZ or REG_EXPAND_SZ.');
    }
    const before = heldOf(found);
    const text = change.after;
    const list = (0,_list_text_js__WEBPACK_IMPORTED_MODULE_3__/* .separated */ .Ci)(change, 'windows');
    const name = found?.name ?? change.name;
    if (text === null)
        return { name, before, after: null, ...list };
    const old = found?.value.text ?? '';
    if (/[\0\r\n]/.test(text)) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(change, 'has a line break or a NUL, which no variable in the registry should', 'Write it as one line.');
    }
    if (text.length > longest) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(change, `would have ${text.length} characters; ${longest} is the most that Windows has`, 'Shorten it.');
    }
    if (text.length > editable && text.length > old.length && !force) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(change, `would grow to ${text.length} characters; programs that set variables cut them at ${editable}`, 'Take out what is not needed, or give --force.');
    }
    return { name, before, after: { text, kind: kindFor(text, old, found?.value.kind) }, ...list };
}
/** It stays what it is. A `%NAME%` that comes in needs REG_EXPAND_SZ, or programs are handed the percent signs. */
function kindFor(text, old, kind) {
    if (kind === 'REG_EXPAND_SZ')
        return kind;
    const references = (from) => from.match(/%[^%;=]+%/g) ?? [];
    const known = kind === undefined ? [] : references(old);
    return references(text).some((reference) => !known.includes(reference)) ? 'REG_EXPAND_SZ' : 'REG_SZ';
}
function keyed(values) {
    return new Map([...values].map(([name, value]) => [(0,_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(name, 'windows'), { name, value }]));
}
/** What is no text has changed since, whatever it was: it must not equal what is journalled. */
function heldOf(found) {
    if (found === undefined)
        return null;
    return found.value.kind === 'other'
        ? { removed: true }
        : { text: found.value.text, kind: found.value.kind };
}
function registryValue(held) {
    if (held === null || 'removed' in held)
        return null;
    return { kind: held.kind ?? 'REG_SZ', text: held.text };
}
function typeName(type) {
    return ({ 0: 'REG_NONE', 3: 'REG_BINARY', 4: 'REG_DWORD', 7: 'REG_MULTI_SZ', 11: 'REG_QWORD' }[type] ??
        `type ${type}`);
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


/***/ })

};

export const id = 374;
export const ids = [374];
export const modules = {

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patchEnvironment: () => (/* binding */ patchEnvironment),
  unpatchEnvironment: () => (/* binding */ unpatchEnvironment)
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

;// CONCATENATED MODULE: ./lib/environment/layers/list-text.js
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

// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(2586);
;// CONCATENATED MODULE: ./lib/environment/layers/refuse.js


/** For what a layer cannot or must not hold; points at the operation that asks for it. The value is never shown. */
function refused(change, why, hint) {
    const origin = change.origins[0];
    const where = origin === undefined ? '' : `${origin.path}:${origin.line}: `;
    return new errors/* UserError */.y('LAYER_REFUSED', `${where}${change.name} ${why}`, {
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
    return secret || [before, after].some((text) => text !== null && (0,redact/* redactUrl */.B)(text) !== text);
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

;// CONCATENATED MODULE: ./lib/environment/layers/rewrite.js

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
        throw new errors/* UserError */.y('LAYER_UNREADABLE', `${file} is no file`, {
            hint: 'Remove what is there, or name another.',
        });
    }
    return { file, bytes: stat === undefined ? undefined : await files.read(file), mode: stat?.mode ?? 0 };
}

;// CONCATENATED MODULE: ./lib/environment/layers/goenv.js





/** Go's env file at this path, for all who start Go as this user (or with GOENV set to it). */
function goenvLayer(file, host) {
    const parse = async () => parseGoEnv((await readBehindLinks(file, host)).bytes, file);
    return {
        target: { layer: 'goenv', file },
        place: file,
        read: async () => ({ values: await parse() }),
        async prepare(changes) {
            refuseSecrets(changes, file);
            refuseReferences(changes, host.machine.platform.os);
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
        write: (values) => rewrite(file, (bytes) => editGoEnv(bytes, values, file), host),
    };
}
/**
 * Where the go command keeps what `go env -w` writes: GOENV, else go/env in the user's folder for settings.
 * @throws UserError LAYER_REFUSED where GOENV is `off` or depends on the folder that one stands in
 */
function goenvFile({ env, home, path, platform }) {
    const named = env('GOENV');
    if (named === 'off') {
        throw new UserError('LAYER_REFUSED', 'GOENV is off: the go command reads no env file here', {
            hint: 'Unset GOENV, or apply the patches to another layer.',
        });
    }
    if (named && !path.isAbsolute(named)) {
        throw new UserError('LAYER_REFUSED', `GOENV is ${named}: a file that differs from folder to folder`, {
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
        throw refused(change, 'is no setting that the go command reads from its env file', 'Apply this patch to another layer, or keep it in a folder of its own.');
    }
    if (after === null)
        return;
    if (name === 'GOROOT') {
        // Even `go env -u GOROOT` fails then (golang/go#79648).
        throw refused(change, 'in that file makes every other Go of this user unusable', 'Leave GOROOT unset.');
    }
    if (/[\v\r\n\0]/.test(after)) {
        throw refused(change, 'has a line break, which the file cannot hold', 'Write it as one line.');
    }
    if (['GOPATH', 'GOMODCACHE'].includes(name) && /^(?!$|\/|[A-Za-z]:[\\/]|\\\\)/.test(after)) {
        throw refused(change, `must be absolute for the go command, got ${after}`, 'Write an absolute path.');
    }
}
function assignmentOf(change, values, os) {
    const { name, after } = change;
    const before = values.get(name) ?? null;
    return { name, before, after: after === null ? null : { text: after }, ...separated(change, os) };
}

// EXTERNAL MODULE: ./lib/environment/values/names.js
var values_names = __webpack_require__(6140);
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
var environment_shell = __webpack_require__(2555);
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
        if (sameOrder(searchOrder([...front, ...now]), wanted))
            return { front: front.reverse(), whole: undefined };
    }
    return { front: [...wanted].reverse(), whole: wanted };
}
function sameOrder(a, b) {
    return a.length === b.length && a.every((entry, at) => entry === b[at]);
}

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
        env: job_decode(await files.read(names.env)),
        path: job_decode(await files.read(names.path)),
    });
    const holds = async (wanted) => {
        const { values } = jobValues(env, await readFiles(), machine);
        const keyed = new Map([...values].map(([name, value]) => [(0,values_names/* nameKey */.Rc)(name, os), value]));
        return new Map(wanted.map((name) => [name, keyed.get((0,values_names/* nameKey */.Rc)(name, os)) ?? null]));
    };
    const compose = async (values) => {
        const held = await readFiles();
        const path = await holds(['PATH']);
        const entries = splitList(textOf(path.get('PATH') ?? null), delimiter);
        const changes = [...values].flatMap(([name, value]) => (0,values_names/* nameKey */.Rc)(name, os) === 'PATH'
            ? pathChanges(entries, splitList(textOf(value), delimiter), delimiter)
            : [shellChange(name, textOf(value))]);
        return composeJobFiles(changes, held, os);
    };
    return {
        target: { layer: 'job' },
        place: 'the later steps of this job',
        read: async () => jobValues(env, await readFiles(), machine),
        holds,
        async prepare(changes) {
            refuseReferences(changes, os);
            const before = await holds(changes.map(({ name }) => name));
            const assignments = changes.map((change) => {
                const secret = isSecret(change);
                if (secret && (change.after ?? '').length >= shortest)
                    log.mask(change.after);
                const path = (0,values_names/* nameKey */.Rc)(change.name, os) === 'PATH';
                const after = path
                    ? searchOrder(splitList(change.after ?? '', delimiter)).join(delimiter)
                    : (change.after ?? '');
                return {
                    name: change.name,
                    before: before.get(change.name) ?? null,
                    after: after === '' ? null : { text: after },
                    ...separated(change, os),
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
    const rest = splitList(found.get('PATH')?.text ?? '', delimiter).flatMap((entry) => entry !== '' ? [entry] : os === 'windows' ? [] : ['.']);
    put('PATH', searchOrder([...parsePathCommand(held.path), ...rest]).join(delimiter));
    const present = [...found.values()].filter(({ text }) => text !== '');
    return { values: new Map(present.map(({ name, text }) => [name, { text }])) };
}
function pathChanges(now, wanted, delimiter) {
    const { front, whole } = planJobPath(now, searchOrder(wanted));
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
function job_decode(bytes = new Uint8Array()) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new errors/* UserError */.y('LAYER_REFUSED', 'GITHUB_ENV or GITHUB_PATH is UTF-16, and what is appended is UTF-8', {
            hint: 'Windows PowerShell writes UTF-16 where `>>` is used: use pwsh, or Out-File -Append -Encoding utf8.',
        });
    }
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/environment/layers/process.js

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
    refuseReferences(changes, os);
    return Object.fromEntries(changes.map(({ name, after }) => [name, after ?? undefined]));
}

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
    const entries = splitList(text, os === 'windows' ? ';' : ':');
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

// EXTERNAL MODULE: ./lib/environment/layers/types.js
var types = __webpack_require__(9841);
;// CONCATENATED MODULE: ./lib/environment/layers/shell.js








/**
 * Every shell of this user that reads this file when it starts. A plan starts from the environment that this process
 * has, with what our block in the file sets; PATH is `$PATH` with folders in front of it and behind it, since what a shell
 * starts with must not be frozen into a file.
 */
function shellLayer(shell, file, env, host) {
    const { os } = host.machine.platform;
    const block = async () => readRcBlock((await readBehindLinks(file, host)).bytes, shell, os, file);
    return {
        target: { layer: 'shell', shell, file },
        place: file,
        async read() {
            const values = new Map([...processValues(env).values].filter(([name]) => !isPath(name, os)));
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
            refuseSecrets(changes, file);
            refuseReferences(changes, os);
            const values = await block();
            const assignments = changes.map((change) => shell_assignmentOf(change, values, os));
            for (const [at, { name, after }] of assignments.entries()) {
                refuseForShell(changes[at], new Map([[name, after]]), shell, os);
            }
            return { assignments, notes: [`Shells that are started from now on read ${file}.`] };
        },
        write: (values) => rewrite(file, (bytes) => writeRcBlock(bytes, said(new Map([...readRcBlock(bytes, shell, os, file), ...values])), shell, os, file), host),
    };
}
function shell_assignmentOf(change, values, os) {
    const { name, after } = change;
    if (isPath(name, os)) {
        return {
            name: 'PATH',
            before: values.get('PATH') ?? nothing,
            after: { text: after ?? '' },
            ...separated(change, os),
        };
    }
    return {
        name,
        before: values.get(name) ?? null,
        after: after === null ? { removed: true } : { text: after },
        ...separated(change, os),
    };
}
function refuseForShell(change, values, shell, os) {
    if (/[\r\n]/.test(change.after ?? '')) {
        throw refused(change, 'has a line break, which our block in the file cannot hold', 'Write it as one line.');
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
        throw refused(change, `cannot be written for ${shell}: ${error.message}`, error.hint ?? 'Change the patch.');
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

;// CONCATENATED MODULE: ./lib/environment/layers/user.js




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
            return new Map(names.map((name) => [name, heldOf(held.get((0,values_names/* nameKey */.Rc)(name, 'windows')))]));
        },
        async prepare(changes) {
            refuseSecrets(changes, key);
            const values = keyed(await read());
            const assignments = changes.map((change) => user_assignmentOf(change, values, force));
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
        throw new errors/* UserError */.y('LAYER_REFUSED', `The layer user is the registry of Windows, and this is ${platform.os}`, {
            hint: 'Use --layer shell here.',
        });
    }
    const profile = env('USERPROFILE') ?? '';
    if (/[\\/](?:config[\\/]systemprofile|ServiceProfiles[\\/][^\\/]+)[\\/]?$/i.test(profile)) {
        throw new errors/* UserError */.y('LAYER_REFUSED', `This is the account of a service (${profile}), which keeps no variables of a person`, {
            hint: 'Apply the patches to the job instead: --layer job.',
        });
    }
}
/** What setx and the dialogs of Windows can still edit; above it PATH has been seen to be lost. */
const editable = 2047;
/** Of one variable, and of CreateProcess. */
const longest = 32_767;
function user_assignmentOf(change, values, force) {
    const found = values.get((0,values_names/* nameKey */.Rc)(change.name, 'windows'));
    if (found?.value.kind === 'other') {
        throw refused(change, `is no text in ${userKey} but ${typeName(found.value.type)}, which is left alone`, 'Remove or correct it with regedit first: a variable is REG_SZ or REG_EXPAND_SZ.');
    }
    const before = heldOf(found);
    const text = change.after;
    const list = separated(change, 'windows');
    const name = found?.name ?? change.name;
    if (text === null)
        return { name, before, after: null, ...list };
    const old = found?.value.text ?? '';
    if (/[\0\r\n]/.test(text)) {
        throw refused(change, 'has a line break or a NUL, which no variable in the registry should', 'Write it as one line.');
    }
    if (text.length > longest) {
        throw refused(change, `would have ${text.length} characters; ${longest} is the most that Windows has`, 'Shorten it.');
    }
    if (text.length > editable && text.length > old.length && !force) {
        throw refused(change, `would grow to ${text.length} characters; programs that set variables cut them at ${editable}`, 'Take out what is not needed, or give --force.');
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
    return new Map([...values].map(([name, value]) => [(0,values_names/* nameKey */.Rc)(name, 'windows'), { name, value }]));
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

;// CONCATENATED MODULE: ./lib/environment/layers/open.js




/** @throws UserError LAYER_REFUSED where this machine or process has no such layer */
function openLayer(target, host, options = {}) {
    switch (target.layer) {
        case 'job':
            return jobLayer(host.env, host);
        case 'goenv':
            return goenvLayer(target.file, host);
        case 'shell':
            return shellLayer(target.shell, target.file, host.env, host);
        case 'user':
            return userLayer(host, { ...options, key: target.key });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/environment/journal/seal.js


/** As it is journalled: a secret as its digest alone. @param salt so that equal secrets of two entries do not look so */
function sealAssignment(assignment, salt) {
    const { name, before, after, separator, secret } = assignment;
    const seal = (held) => (secret && held !== null && 'text' in held ? digestOf(held.text, salt) : held);
    return {
        name,
        before: seal(before),
        after: seal(after),
        ...(separator === undefined ? {} : { separator }),
    };
}
/** Whether the layer holds what was journalled. */
function holdsStill(journalled, held, salt) {
    if (!isSealed(journalled))
        return (0,types/* sameHeld */.qQ)(journalled, held);
    return held !== null && 'text' in held && digestOf(held.text, salt).sha256 === journalled.sha256;
}
function isSealed(held) {
    return held !== null && 'sha256' in held;
}
function digestOf(text, salt) {
    return { sha256: (0,external_node_crypto_.createHash)('sha256').update(`${salt}\0${text}`).digest('hex') };
}

;// CONCATENATED MODULE: ./lib/environment/journal/plan-undo.js


/** Gives back what is still as the entry left it. @param held what the layer holds now of the entry's names */
function planUndo({ assignments, salt }, held) {
    const values = new Map();
    const conflicts = [];
    for (const assignment of assignments) {
        const { name, before, after } = assignment;
        const now = held.get(name) ?? null;
        if (holdsStill(before, now, salt))
            continue;
        if (!holdsStill(after, now, salt)) {
            const merged = withoutOurEntries(assignment, now);
            if (merged === undefined)
                conflicts.push({ name, why: 'it was changed since' });
            else if (!holdsStill(merged, now, salt))
                values.set(name, merged);
        }
        else if (isSealed(before)) {
            conflicts.push({ name, why: 'what it was before is a secret, which was not kept' });
        }
        else {
            values.set(name, before);
        }
    }
    return { values, conflicts };
}
/**
 * Others have changed the list since, and all that we did was to add to it: our entries go, theirs stay.
 * undefined where that cannot be told.
 */
function withoutOurEntries({ before, after, separator }, now) {
    if (separator === undefined || now === null || !('text' in now))
        return undefined;
    if (before !== null && !('text' in before))
        return undefined;
    if (after === null || !('text' in after))
        return undefined;
    const [old, ours, current] = [before?.text ?? '', after.text, now.text].map((text) => splitList(text, separator));
    const added = additions(old, ours);
    // Within quotes Windows reads a semicolon as part of an entry.
    if (added === undefined || now.text.includes('"'))
        return undefined;
    const rest = current.filter((entry) => !added.has(entry));
    if (rest.length === 0 && before === null)
        return null;
    return { ...now, text: rest.join(separator) };
}
/** undefined unless the new list is the old one with entries put in that it did not have. */
function additions(before, after) {
    const added = new Set(after.filter((entry) => !before.includes(entry)));
    const rest = after.filter((entry) => !added.has(entry));
    return rest.length === before.length && rest.every((entry, at) => entry === before[at]) ? added : undefined;
}

;// CONCATENATED MODULE: ./lib/environment/journal/undo.js


/** Whether there is something to undo. */
function undo_isOpen({ state }) {
    return state !== 'undone';
}
/** Names that others have changed stay as they are, and the entry stays open for another try. */
async function undoEntry(entry, journal, open) {
    const layer = open(entry.target);
    const { id } = entry;
    if (entry.state !== 'undoing')
        await journal.progress({ state: 'undoing', id });
    const { values, conflicts } = planUndo(entry, await layer.holds(entry.assignments.map(({ name }) => name)));
    if (values.size > 0)
        await layer.write(values);
    const names = conflicts.map(({ name }) => name);
    await journal.progress(names.length === 0 ? { state: 'undone', id } : { state: 'conflict', id, conflicts: names });
    return { id, place: layer.place, restored: [...values.keys()], conflicts };
}
/**
 * What killed commands left: an apply that got to its end is noted as such, a part of one is taken back, an undo is
 * finished. Every command does this before anything else.
 */
async function recover(journal, open) {
    const recovered = [];
    for (const entry of journal.entries()) {
        if (entry.state === 'begun' && (await isWhole(entry, open(entry.target)))) {
            await journal.progress({ state: 'applied', id: entry.id });
            const { place } = open(entry.target);
            recovered.push({ id: entry.id, place, restored: [], conflicts: [], how: 'kept' });
        }
        else if (entry.state === 'begun' || entry.state === 'undoing') {
            recovered.push({ ...(await undoEntry(entry, journal, open)), how: 'undone' });
        }
    }
    return recovered;
}
/** Whether the layer holds all that the entry wanted. */
async function isWhole({ assignments, salt }, layer) {
    const held = await layer.holds(assignments.map(({ name }) => name));
    return assignments.every(({ name, after }) => holdsStill(after, held.get(name) ?? null, salt));
}

;// CONCATENATED MODULE: ./lib/environment/journal/apply.js




/**
 * Plans from what the layer holds, journals, writes, and looks at what is there then. Nothing is written when anything
 * is refused; what was begun and failed is taken back.
 * @param makePlan from the layer's values
 * @throws UserError of the plan and the layer; ENVIRONMENT_CONFLICT when the layer does not hold what was written
 */
async function applyToLayer(makePlan, layer, journal, open, job) {
    const plan = await makePlan(await layer.read());
    if (plan.changes.length === 0)
        return { plan, id: undefined, notes: [] };
    const { assignments, notes } = await layer.prepare(plan.changes);
    const salt = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const id = await journal.begin({
        target: layer.target,
        assignments: assignments.map((assignment) => sealAssignment(assignment, salt)),
        patches: plan.patches,
        digest: plan.digest,
        salt,
        ...(job === undefined ? {} : { job }),
    });
    const entry = journal.entries().find((each) => each.id === id);
    try {
        await layer.write(new Map(assignments.map(({ name, after }) => [name, after])));
        if (!(await isWhole(entry, layer)))
            throw notKept(layer);
    }
    catch (error) {
        // What cannot be taken back now stays in the journal as begun, for the next command.
        await undoEntry(entry, journal, open).catch(() => undefined);
        throw error;
    }
    await journal.progress({ state: 'applied', id });
    return { plan, id, notes };
}
function notKept({ place }) {
    return new errors/* UserError */.y('ENVIRONMENT_CONFLICT', `${place} does not hold what was written to it`, {
        hint: 'Another program writes there at the same time, or a policy resets it. Try again.',
    });
}

;// CONCATENATED MODULE: ./lib/environment/journal/records.js


const records_nothing = '0'.repeat(64);
/**
 * @param path for messages
 * @throws UserError JOURNAL_INVALID with the line
 */
async function parseJournal(bytes, path) {
    const buffer = Buffer.from(bytes ?? new Uint8Array());
    const length = buffer.lastIndexOf(0x0a) + 1;
    const lines = buffer.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
    if (lines.length === 0)
        return { entries: [], length, last: records_nothing };
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 9145));
    const schema = recordSchema();
    const entries = new Map();
    let last = records_nothing;
    for (const [at, line] of lines.entries()) {
        const record = parseRecord(line, schema);
        if (record === undefined || record.previous !== last || !follows(record, entries)) {
            throw damaged(path, at + 1);
        }
        last = hashOf(line);
        put(record, entries);
    }
    return { entries: [...entries.values()], length, last };
}
/** One line, with its end. */
function renderRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
function parseRecord(line, schema) {
    try {
        const checked = schema.safeParse(JSON.parse(line));
        return checked.success ? checked.data : undefined;
    }
    catch {
        return undefined;
    }
}
function hashOf(line) {
    return (0,external_node_crypto_.createHash)('sha256').update(line).digest('hex');
}
function follows({ state, id }, entries) {
    return (state === 'begun') !== entries.has(id);
}
function put(record, entries) {
    if (record.state === 'begun') {
        const { previous: _, ...entry } = record;
        entries.set(record.id, { ...entry, since: record.time, conflicts: [] });
        return;
    }
    const entry = entries.get(record.id);
    const { state, time: since, conflicts = [] } = record;
    entries.set(record.id, { ...entry, state, since, conflicts });
}
function damaged(path, line) {
    return new errors/* UserError */.y('JOURNAL_INVALID', `${path}:${line}: this line is not what was written to the journal`, {
        hint: 'Nothing was changed. Restore the file, or move it away: what it tells of can then be undone by hand only.',
        at: { path, line },
    });
}

;// CONCATENATED MODULE: ./lib/environment/journal/journal.js


/** Milliseconds that another command is waited for: reg.exe can take seconds. */
const patience = 60_000;
/** @throws UserError JOURNAL_INVALID, DISK_DENIED, DISK_FULL, and what `work` throws */
async function withJournal(place, host, work) {
    const claim = await waitForClaim(`${place.path}.lock`, host);
    try {
        return await work(await openJournal(place, host));
    }
    finally {
        await claim.release();
    }
}
/** Changes nothing and waits for nobody. @throws UserError JOURNAL_INVALID */
async function journal_readJournal({ path }, { files }) {
    return (await parseJournal(await files.read(path), path)).entries;
}
async function openJournal({ path, prefix }, host) {
    let state = await parseJournal(await host.files.read(path), path);
    const append = async (record) => {
        const time = new Date(host.clock.now()).toISOString();
        const line = renderRecord({ previous: state.last, time, ...record });
        await host.disk.appendAt(path, state.length, line);
        state = await parseJournal(await host.files.read(path), path);
    };
    return {
        entries: () => state.entries,
        async begin(record) {
            const id = `${prefix}${state.entries.length + 1}`;
            await append({ state: 'begun', id, ...record });
            return id;
        },
        progress: append,
    };
}
async function waitForClaim(path, { disk, clock }) {
    for (let waited = 0;; waited += 100) {
        const claim = await disk.claim(path);
        if (claim !== undefined)
            return claim;
        if (waited >= patience) {
            throw new errors/* UserError */.y('DISK_DENIED', `Another command has held ${path} for ${patience / 1000} seconds`, {
                hint: 'Wait for it to end. If none runs, remove that file.',
            });
        }
        await clock.sleep(100);
    }
}

// EXTERNAL MODULE: ./lib/environment/journal/place.js
var place = __webpack_require__(5850);
;// CONCATENATED MODULE: ./lib/environment/journal/session.js






/** As `applyToLayer`, with what killed commands left mended before. @throws UserError as its parts do */
async function applyToTarget(target, makePlan, options, host) {
    const open = (which) => openLayer(which, host, options);
    // Before the journal is made: where there is no such layer, nothing is left behind.
    const layer = open(target);
    return withJournal((0,place/* journalOf */.PR)(target, host.machine), host, async (journal) => {
        tell(await recover(journal, open), host);
        return applyToLayer(makePlan, layer, journal, open, (0,place/* currentJob */.bH)(host.machine));
    });
}
/** Of this machine, and of this job where there is one; oldest first. @throws UserError JOURNAL_INVALID */
async function readLog(host) {
    const journals = await Promise.all(places(host).map((place) => readJournal(place, host)));
    return journals.flat();
}
/** Newest first. @throws UserError INPUT_INVALID for an id that is unknown or undone already */
async function undo(choice, host) {
    const entries = await readLog(host);
    const wanted = choose(choice, entries);
    return undoWhere((entry) => wanted.has(entry.id), host);
}
/** What steps of this job, or of an earlier one that was killed on this runner, left on the machine. */
async function undoJobs(which, host) {
    const job = (0,place/* currentJob */.bH)(host.machine);
    if (job === undefined)
        return [];
    return undoWhere((entry) => entry.job?.runner === job.runner && (which === 'this') === (entry.job.run === job.run), host, [(0,place/* machineJournal */.JK)(host.machine)]);
}
async function undoWhere(wanted, host, journals = places(host)) {
    const open = (target) => openLayer(target, host, { force: true });
    const undone = [];
    for (const place of journals) {
        if (!(await journal_readJournal(place, host)).some((entry) => undo_isOpen(entry)))
            continue;
        await withJournal(place, host, async (journal) => {
            tell(await recover(journal, open), host);
            for (const entry of [...journal.entries()].reverse()) {
                if (undo_isOpen(entry) && wanted(entry))
                    undone.push(await undoEntry(entry, journal, open));
            }
        });
    }
    return undone;
}
function places({ machine }) {
    const job = (0,place/* jobJournal */.Xq)(machine);
    return [(0,place/* machineJournal */.JK)(machine), ...(job === undefined ? [] : [job])];
}
function choose(choice, entries) {
    const open = entries.filter((entry) => isOpen(entry));
    if (choice === 'all')
        return new Set(open.map(({ id }) => id));
    if (choice === 'last') {
        const newest = open.reduce((a, b) => (a && a.time > b.time ? a : b), undefined);
        return new Set(newest === undefined ? [] : [newest.id]);
    }
    const found = entries.find(({ id }) => id === choice.id);
    if (found !== undefined && isOpen(found))
        return new Set([found.id]);
    throw new UserError('INPUT_INVALID', `There is no apply ${choice.id} to undo${found ? ': it is undone' : ''}`, {
        hint: 'setup-go-plus env log lists them.',
    });
}
function tell(recovered, { log }) {
    for (const { id, place, how, conflicts } of recovered) {
        const what = how === 'kept' ? 'had been written and is noted as such' : 'was taken back';
        const left = conflicts.map(({ name }) => name).join(', ');
        log.warning(`A command was ended in the middle of apply ${id} to ${place}: it ${what}${left === '' ? '.' : `, but for ${left}, changed since.`}`);
    }
}

// EXTERNAL MODULE: ./lib/environment/layers/job-folder.js
var job_folder = __webpack_require__(6088);
// EXTERNAL MODULE: ./lib/cache/glob.js
var glob = __webpack_require__(4538);
;// CONCATENATED MODULE: ./lib/environment/patches/decode.js
/** Bytes. What a person writes has a few hundred. */
const sizeLimit = 64 * 1024;
/**
 * The text of a patch file, with LF for CRLF. Whatever else could make two programs read it differently is a fault:
 * a byte order mark, UTF-16, bytes that are no UTF-8, control characters.
 */
function decodePatch(bytes, path) {
    if (bytes.length > sizeLimit) {
        const message = `the file has ${bytes.length} bytes; a patch may have ${sizeLimit}`;
        return fault(path, message, 1, 1, 'Make several files of it.');
    }
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return fault(path, 'the file is UTF-16', 1, 1, `Save it as UTF-8. ${powerShell}`);
    }
    if (first === 0xef && second === 0xbb && third === 0xbf) {
        return fault(path, 'the file begins with a byte order mark', 1, 1, `Save it as UTF-8 without BOM. ${powerShell}`);
    }
    const text = decode_decode(bytes);
    if (text === undefined) {
        const { line, column } = findBroken(bytes);
        return fault(path, 'here are bytes that are no UTF-8', line, column, 'Save the file as UTF-8.');
    }
    const plain = text.replaceAll('\r\n', '\n');
    // A lone CR ends a line to YAML but not to an editor; the others do not show.
    const control = /[\0-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/.exec(plain);
    if (control === null)
        return { text: plain };
    const before = plain.slice(0, control.index).split('\n');
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const what = `here is the character U+${code}, which cannot be seen`;
    return fault(path, what, before.length, before.at(-1).length + 1, 'Remove it.');
}
const powerShell = 'Windows PowerShell 5.1 writes what Out-File says so: use -Encoding ascii, or PowerShell 7.';
function decode_decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** No byte of a longer UTF-8 sequence is a line feed, so lines can be looked at one by one. */
function findBroken(bytes) {
    let start = 0;
    for (let line = 1;; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const part = bytes.subarray(start, end < 0 ? undefined : end);
        if (decode_decode(part) === undefined)
            return { line, column: longestPrefix(part) + 1 };
        if (end < 0)
            return { line, column: 1 };
        start = end + 1;
    }
}
/** In characters: decoding as a stream keeps back what may still become one. */
function longestPrefix(bytes) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let length = 0;
    try {
        for (const byte of bytes)
            length += decoder.decode(Uint8Array.of(byte), { stream: true }).length;
    }
    catch {
        return length;
    }
    return length;
}
function fault(path, message, line, column, hint) {
    return { fault: { code: 'PATCH_INVALID', message, hint, at: { path, line, column } } };
}

// EXTERNAL MODULE: ./lib/environment/patches/model.js
var model = __webpack_require__(2465);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/go/nearest.js
var nearest = __webpack_require__(9140);
;// CONCATENATED MODULE: ./lib/environment/values/secret.js

/** In no sense complete: a patch names what else must not be seen under `redact`. */
const speaking = /token|secret|passw|pwd|credential|api_?key|private_?key|access_?key|auth|session|jwt|cookie|_pat$|_key$/i;
/** The current folder, and Go's word for how it asks for credentials. */
const harmless = /^(?:OLD)?PWD$|^GOAUTH$|^GIT_AUTHOR_/i;
function isSecretName(name) {
    return speaking.test(name) && !harmless.test(name);
}
/** A URL with a password, or with a signature among its parameters. */
function holdsCredential(text) {
    return (0,redact/* redactUrl */.B)(text) !== text;
}
/** For people, on one line: nothing of a secret, and no control character that could begin a command of the runner. */
function secret_showValue(text, secret) {
    if (text === null)
        return '(not set)';
    if (text === '')
        return '(empty)';
    return secret ? '***' : plainText((0,redact/* redactUrl */.B)(text));
}
/** Line breaks, escapes and marks of direction become visible. */
function plainText(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}

;// CONCATENATED MODULE: ./lib/config/yaml-tokens.js
/**
 * Looks at the tokens only, in linear time, before anything is built from them. What is refused here is what makes
 * YAML more than data (anchors, tags, directives, several documents), and what makes its parsers slow: the `yaml`
 * package takes minutes over some thousand nested maps or explicit keys.
 */
function scanTokens(text, lexer) {
    let offset = 0;
    let scalar = false;
    let depth = 0;
    let dashes = 0;
    let documents = 0;
    let tokens = 0;
    for (const token of lexer.lex(text)) {
        const fault = (message, hint) => ({ message, hint, offset });
        if (pseudo.has(token)) {
            // Not in the text: it says that what follows is a scalar, or where a document begins.
            scalar = token === '\x1f';
            continue;
        }
        tokens += 1;
        if (tokens > tokenLimit)
            return fault('the file has too many parts', 'Make several files of it.');
        if (!scalar) {
            const [first = ''] = token;
            if (first === '&' || first === '*')
                return fault('anchors and aliases are not accepted', 'Write the value out. Text that begins with * or & is put in quotes.');
            if (first === '!')
                return fault('tags such as !name are not accepted', 'Text that begins with ! is put in quotes.');
            if (first === '%')
                return fault('directives are not accepted', 'Remove the line.');
            if (token === '?')
                return fault('explicit keys are not accepted', 'Write `key: value`.');
            if (token === '...' || token === '---')
                documents += 1;
            if (documents > 1)
                return fault('more than one document', 'Write one document a file.');
            if (first === '{' || first === '[')
                depth += 1;
            if (first === '}' || first === ']')
                depth -= 1;
            dashes = token === '-' ? dashes + 1 : /^[\r\n]/.test(token) ? 0 : dashes;
            if (depth > depthLimit || dashes > depthLimit || (/^ +$/.test(token) && token.length > indentLimit))
                return fault('this is nested too deeply', 'Write it with fewer levels.');
        }
        scalar = false;
        offset += token.length;
    }
    return undefined;
}
const pseudo = new Set(['\x02', '\x18', '\x1f']);
const tokenLimit = 10_000;
const depthLimit = 6;
const indentLimit = 80;

;// CONCATENATED MODULE: ./lib/environment/patches/document.js


/**
 * Reads YAML 1.2 that is data and nothing else.
 * @param text decoded, without CR
 */
async function openDocument(text, path) {
    const { isMap, isScalar, isSeq, Lexer, parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = lineStarts(text);
    const placeAt = (offset) => document_place(lines, offset);
    const faultAt = (offset, message, hint) => ({
        code: 'PATCH_INVALID',
        message,
        at: { path, ...placeAt(offset) },
        ...(hint === undefined ? {} : { hint }),
    });
    const scanned = scanTokens(text, new Lexer());
    if (scanned !== undefined)
        return { faults: [faultAt(scanned.offset, scanned.message, scanned.hint)] };
    const parsed = parseDocument(text, {
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
        version: '1.2',
        logLevel: 'silent',
    });
    const [broken] = parsed.errors;
    if (broken !== undefined)
        return { faults: [faultAt(broken.pos[0], plainText(broken.message))] };
    const faults = [];
    visit(parsed, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                const name = isScalar(key) ? key.value : undefined;
                const offset = key?.range?.[0] ?? 0;
                if (typeof name !== 'string')
                    faults.push(faultAt(offset, 'a key must be a plain word'));
                else if (name === '<<')
                    faults.push(faultAt(offset, 'merge keys are not accepted', 'Write it out.'));
                else if (seen.has(name))
                    faults.push(faultAt(offset, `the key \`${plainText(name)}\` is there twice`));
                seen.add(name);
            }
        },
    });
    if (faults.length > 0)
        return { faults };
    const find = (keys) => {
        let node = parsed.contents;
        let found;
        for (const name of keys) {
            let next;
            let keyOffset;
            if (isMap(node)) {
                const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
                next = pair?.value;
                keyOffset = pair?.key?.range?.[0];
            }
            else if (isSeq(node) && typeof name === 'number') {
                next = node.items[name];
            }
            const range = next?.range?.[0];
            const at = keyOffset ?? range;
            if (at === undefined)
                return found;
            const verbatim = isScalar(next) && next.type === 'PLAIN';
            found = { key: at, value: range ?? at, verbatim };
            node = next;
        }
        return found;
    };
    return {
        document: {
            data: parsed.toJS(),
            placeOf: (keys) => placeAt(find(keys)?.key ?? 0),
            placeOfValue: (keys, offset = 0) => {
                const found = find(keys);
                return placeAt((found?.value ?? 0) + (found?.verbatim === true ? offset : 0));
            },
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function document_place(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
// EXTERNAL MODULE: ./lib/go/platform.js
var platform = __webpack_require__(7507);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var functions_compare = __webpack_require__(8469);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var functions_satisfies = __webpack_require__(8011);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(6190);
;// CONCATENATED MODULE: ./lib/go/spec.js





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
    if (isLanguageVersion(version))
        return false;
    if (spec.kind === 'exact')
        return spec.version.text === version.text;
    if (spec.kind === 'alias')
        return !isPrerelease(version);
    return satisfies(toSemver(version), spec.range);
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
    return valid(range) === null ? undefined : { kind: 'range', range };
}
function readExact(text) {
    const version = (0,go_version/* parseGoVersion */.SX)(text.replace(/^=\s*/, ''));
    return version === undefined || (0,go_version/* isLanguageVersion */.JI)(version) ? undefined : { kind: 'exact', version };
}
function readRange(text) {
    const range = text
        .replace(/\s+/g, ' ')
        .replace(/(?<![\w.-])(?:go|v)(?=\d)/gi, '')
        .replace(/(?<![\w.])(\d+)\.(\d+)(?:\.(\d+))?-?(alpha|beta|rc)\.?(\d+)/gi, (_, major, minor, patch = '0', kind, number) => `${major}.${minor}.${patch}-${kind.toLowerCase()}.${number}`);
    return valid(range) === null ? undefined : { kind: 'range', range };
}
/** An unquoted 1.20 in a workflow is the number 1.2, and actions/setup-go then installs Go 1.2 or nothing. */
function refuseYamlNumber(text, from) {
    if (!/^1\.\d$/.test(text))
        return;
    throw invalid(from, `${from.source} is ${text}: in YAML an unquoted ${text}0 is the number ${text}, so this may not be what was written`, `Quote the version: '${text}0'. To really ask for Go ${text}, write '${text}.x'.`);
}
function invalid(from, message, hint) {
    if (from.at === undefined)
        return new errors/* UserError */.y('VERSION_INVALID', message, { hint });
    return new errors/* UserError */.y('VERSION_FILE_INVALID', message, { hint, at: from.at });
}
function newest(versions) {
    return versions.reduce((best, version) => (best === undefined || isNewer(version, best) ? version : best), undefined);
}
/** Go's order leaves a vendor's builds of one release equal; semver's puts -2 above -1 and the plain release on top. */
function isNewer(version, best) {
    const order = compareGoVersions(version, best);
    return order === 0 ? compare(toSemver(version), toSemver(best), true) > 0 : order > 0;
}
function sameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

;// CONCATENATED MODULE: ./lib/environment/values/flags.js
/**
 * The flags of GOFLAGS, as cmd/internal/quoted of the go command splits them: at blanks, tabs and line breaks; quotes
 * count only at the beginning of a word, and nothing is unescaped. Older versions of Go split at every blank.
 * @returns undefined where a quote has no end; the go command refuses to run then
 */
function splitFlags(text) {
    const flags = [];
    let rest = text.replace(blanks, '');
    while (rest !== '') {
        const quote = rest[0] === '"' || rest[0] === "'" ? rest[0] : undefined;
        const end = quote === undefined ? rest.search(/[ \t\r\n]/) : rest.indexOf(quote, 1);
        if (quote !== undefined && end < 0)
            return undefined;
        const stop = end < 0 ? rest.length : end;
        flags.push(rest.slice(quote === undefined ? 0 : 1, stop));
        rest = rest.slice(quote === undefined ? stop : stop + 1).replace(blanks, '');
    }
    return flags;
}
const blanks = /^[ \t\r\n]+/;
/** @returns undefined where a flag has blanks and both kinds of quotes, which GOFLAGS cannot hold */
function joinFlags(flags) {
    const words = flags.map((flag) => {
        if (flag !== '' && !/[ \t\r\n]/.test(flag) && !/^["']/.test(flag))
            return flag;
        return flag.includes("'") ? (flag.includes('"') ? undefined : `"${flag}"`) : `'${flag}'`;
    });
    return words.includes(undefined) ? undefined : words.join(' ');
}
/** `mod` of `-mod=vendor` and `--mod=vendor`; undefined for what the go command calls a non-flag. */
function flagName(flag) {
    return /^--?([^-=][^=]*)(?:=|$)/s.exec(flag)?.[1];
}
/** Equal for flags that say the same: one dash or two, `-v` or `-v=true`. */
function flagKey(flag) {
    const name = flagName(flag);
    if (name === undefined)
        return flag;
    const equals = flag.indexOf('=');
    return `-${name}=${equals < 0 ? 'true' : flag.slice(equals + 1)}`;
}
/** As it was written where there is no value: `-mod` stands for every `-mod=…`. */
function hasFlagValue(flag) {
    return flag.includes('=');
}

;// CONCATENATED MODULE: ./lib/environment/values/paths.js
/** Variables of Go that hold one absolute path; `off` and '' have a meaning of their own there. */
const pathVariables = new Set(['GOBIN', 'GOCACHE', 'GOENV', 'GOMODCACHE', 'GOROOT', 'GOTMPDIR', 'GOTOOLDIR']);
function holdsPath(name) {
    return pathVariables.has(name.toUpperCase());
}
/** `C:\x`, `\\server\share`, `/x`. A `%NAME%\x` of Windows' registry is one once it is expanded. `\x` depends on the drive. */
function isAbsolutePath(text, os) {
    if (os !== 'windows')
        return text.startsWith('/');
    const plain = text.replaceAll('"', '');
    return /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/]|%[^%;]+%)/.test(plain);
}
/** Windows takes both slashes, but cmd reads `/` as the beginning of an option. */
function nativePath(text, os) {
    return os === 'windows' ? text.replaceAll('/', '\\') : text;
}
/**
 * Equal for two spellings of one place. Exact on Unix, where even macOS's volumes may mind case. On Windows: case,
 * the direction of slashes, doubled and trailing ones, and quotes do not count.
 */
function pathKey(text, os) {
    if (os !== 'windows')
        return text;
    const slashed = text.trim().replaceAll('"', '').replaceAll('/', '\\').toLowerCase();
    const [, lead = '', rest = ''] = /^(\\{0,2})(.*)$/s.exec(slashed);
    const single = lead + rest.replace(/\\{2,}/g, '\\').replace(/^\\/, '');
    return /^(?:[a-z]:|\\*)\\$/.test(single) ? single : single.replace(/\\$/, '');
}

;// CONCATENATED MODULE: ./lib/environment/values/lists.js

const pathLists = new Set([
    ...['PATH', 'GOPATH', 'MANPATH', 'INFOPATH', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR', 'XDG_DATA_DIRS'],
    ...[
        'CPATH',
        'C_INCLUDE_PATH',
        'CPLUS_INCLUDE_PATH',
        'OBJC_INCLUDE_PATH',
        'LIBRARY_PATH',
        'LD_LIBRARY_PATH',
    ],
    ...['INCLUDE', 'LIB', 'LIBPATH', 'ACLOCAL_PATH', 'CMAKE_PREFIX_PATH'],
]);
const commaLists = new Set([
    ...['GOPROXY', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GODEBUG', 'GOEXPERIMENT'],
    ...['NO_PROXY'],
]);
/** undefined: not known to be a list. */
function listKind(name) {
    const upper = name.toUpperCase();
    return pathLists.has(upper) ? 'paths' : commaLists.has(upper) ? 'commas' : undefined;
}
/** Go's own settings are one environment with what is inherited; PATH and its kin are each machine's own. */
function isMachineList(name) {
    return listKind(name) === 'paths' && name.toUpperCase() !== 'GOPATH';
}
/** @param os GOOS of the machine that has the variable */
function listRules(kind, os) {
    if (kind === 'commas')
        return commas;
    return os === 'windows' ? windowsPaths : unixPaths;
}
const commas = {
    separator: ',',
    split: (text) => splitAt(text, ','),
    join: (entries) => entries.join(','),
    key: (entry) => entry.trim(),
    fault: (entry) => {
        if (entry.trim() === '')
            return 'is empty';
        return entry.includes(',') ? 'contains a comma, which would make two entries of it' : undefined;
    },
    native: (entry) => entry,
};
const unixPaths = {
    separator: ':',
    split: (text) => splitAt(text, ':'),
    join: (entries) => entries.join(':'),
    key: (entry) => entry,
    fault: (entry) => {
        if (entry === '')
            return 'is empty, which means the current folder here';
        if (entry.includes(':'))
            return 'contains a colon, which would make two entries of it here';
        return isAbsolutePath(entry, 'linux') ? undefined : 'is not an absolute path here';
    },
    native: (entry) => entry,
};
const windowsPaths = {
    separator: ';',
    split: splitWindows,
    join: (entries) => entries.join(';'),
    key: (entry) => pathKey(entry, 'windows'),
    fault: (entry) => {
        if (entry.trim() === '')
            return 'is empty';
        if (/[;"]/.test(entry))
            return 'contains a ; or a double quote, which would split or hide entries here';
        return isAbsolutePath(entry, 'windows') ? undefined : 'is not an absolute path here';
    },
    native: (entry) => nativePath(entry, 'windows'),
};
function splitAt(text, separator) {
    return text === '' ? [] : text.split(separator);
}
/** A ; between double quotes is part of a name, as Go's filepath.SplitList and Windows' own search have it. */
function splitWindows(text) {
    if (text === '')
        return [];
    const entries = [];
    let quoted = false;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            quoted = !quoted;
        if (text[at] !== ';' || quoted)
            continue;
        entries.push(text.slice(start, at));
        start = at + 1;
    }
    return [...entries, text.slice(start)];
}

;// CONCATENATED MODULE: ./lib/environment/values/template.js

/** Folders that each machine has elsewhere: the only names that a patch may write as `${NAME}`. */
const rootNames = [
    'GITHUB_WORKSPACE',
    'GOROOT',
    'GOPATH',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
    'HOME',
];
/** The first thing in it that is neither plain, nor `$$`, nor a known `${NAME}`. */
function findTemplateFault(text) {
    for (const { 0: found, 1: name, index: offset } of text.matchAll(mark)) {
        if (found === '$$' || isRoot(name))
            continue;
        const known = rootNames.map((root) => `\${${root}}`).join(', ');
        if (name === undefined)
            return { message: 'a $ that stands for itself is written $$', offset };
        return {
            message: `\${${name}} is not known here: known are ${known}; a literal $ is written $$`,
            offset,
        };
    }
    return undefined;
}
/**
 * @param text without a template fault
 * @param path written with this system's slashes, since it is a path
 * @param around what is done to the text of a root before it is put in
 */
function expandTemplate(text, { roots, os }, path, around = (root) => root) {
    let missing;
    const native = path ? nativePath(text, os) : text;
    const expanded = native.replace(mark, (found, name) => {
        if (!isRoot(name))
            return found === '$$' ? '$' : found;
        const root = roots[name];
        if (root === undefined || root === '')
            missing ??= name;
        return around((root ?? '').replace(/(?<=[^:\\/])[\\/]+$/, ''));
    });
    return missing === undefined ? { text: expanded } : { missing };
}
/**
 * The text with this machine's folders replaced by their names, so that it can be compared with another's: the longest
 * folder counts, where it begins and ends as a path does. Windows' paths are found in any case and with either slash,
 * and go on with forward ones.
 */
function toTemplate(text, { roots, os }) {
    const known = rootNames
        .flatMap((name) => [{ name, folder: (roots[name] ?? '').replace(/[\\/]+$/, '') }])
        .filter(({ folder }) => /[^\\/:]/.test(folder.replace(/^[A-Za-z]:/, '')))
        .sort((a, b) => b.folder.length - a.folder.length);
    const literal = (part) => part.replaceAll('$', '$$$$');
    if (known.length === 0)
        return literal(text);
    const windows = os === 'windows';
    const pattern = (folder) => {
        const names = folder.split(windows ? /[\\/]+/ : '/').map(escapeRegExp);
        return `(${names.join(windows ? '[\\\\/]+' : '/')})`;
    };
    const folders = known.map(({ folder }) => pattern(folder)).join('|');
    const found = new RegExp(`(?<=^|[=:;,\\s"'(])(?:${folders})(?=$|[\\\\/:;,\\s"')])`, windows ? 'gi' : 'g');
    let result = '';
    let at = 0;
    for (const match of text.matchAll(found)) {
        // The tail of the one before it has it already.
        if (match.index < at)
            continue;
        const which = match.slice(1).findIndex((group) => group !== undefined);
        result += `${literal(text.slice(at, match.index))}\${${known[which].name}}`;
        at = match.index + match[0].length;
        if (!windows)
            continue;
        const [tail] = /^[^;,"']*/.exec(text.slice(at));
        result += literal(tail.replaceAll('\\', '/'));
        at += tail.length;
    }
    return result + literal(text.slice(at));
}
const mark = /\$\$|\$\{([^{}]*)\}|\$/g;
function isRoot(name) {
    return rootNames.includes(name);
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/environment/patches/read-operation.js



/** @returns undefined where faults were reported */
function readOperation(kind, entry, keys, reader) {
    const name = entry[kind];
    const at = reader.document.placeOf([...keys, kind]);
    const fault = (key, message, hint) => reader.fault([...keys, key], message, hint, 0);
    const text = (key) => checkTemplate(entry[key], [...keys, key], reader);
    switch (kind) {
        case 'set':
        case 'default':
            return { kind, name, value: text('value'), at };
        case 'unset':
            return { kind, name, at };
        case 'addFlag':
        case 'removeFlag': {
            const flag = text('flag');
            const what = flagFault(flag);
            if (what === undefined)
                return { kind, name, flag, at };
            fault('flag', what);
            return undefined;
        }
        default: {
            const list = listOf(name, entry.list, (message, hint) => fault(kind, message, hint));
            if (list === undefined)
                return undefined;
            const value = (key) => {
                const wrong = list === 'commas' ? listRules(list, 'linux').fault(entry[key]) : undefined;
                if (wrong !== undefined)
                    fault(key, `the entry ${wrong}`);
                return text(key);
            };
            if (kind === 'removeMatching')
                return { kind, name, glob: text('glob'), max: entry.max, list, at };
            if (kind === 'replaceEntry')
                return { kind, name, from: text('from'), to: value('to'), list, at };
            return { kind, name, value: value('value'), list, at };
        }
    }
}
function checkTemplate(text, keys, reader) {
    const wrong = findTemplateFault(text);
    if (wrong !== undefined)
        reader.fault(keys, wrong.message, undefined, wrong.offset);
    return text;
}
function listOf(name, said, fault) {
    if (name.toUpperCase() === 'GOFLAGS') {
        fault('GOFLAGS is a list of flags, not of entries', 'Use addFlag and removeFlag.');
        return undefined;
    }
    const known = listKind(name);
    if (known !== undefined && said !== undefined && known !== said) {
        fault(`${name} is a list of ${known}, not of ${said}`, 'Leave `list` out.');
        return undefined;
    }
    if (known === undefined && said === undefined)
        fault(`${name} is not known to be a list`, 'Add `list: paths` or `list: commas`, or use set.');
    return known ?? said;
}
/** One flag as GOFLAGS can hold it: quotes around it are the file's business. */
function flagFault(flag) {
    if (flagName(flag) === undefined)
        return 'this is not one flag of the go command: it begins with - and has a name';
    if (joinFlags([flag]) === undefined)
        return 'GOFLAGS cannot hold blanks and both kinds of quotes in one flag';
    const several = /[ \t]/.test(flag) && !flag.includes('=');
    return several ? 'this is more than one flag: make one operation of each' : undefined;
}

;// CONCATENATED MODULE: ./lib/environment/patches/read-conditions.js






function readConditions(raw, reader) {
    const { os, arch, runner, go, env } = raw ?? {};
    const words = (key, given, parse) => [given].flat().flatMap((word, index) => {
        try {
            return [parse(word)];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            const keys = Array.isArray(given) ? ['when', key, index] : ['when', key];
            reader.fault(keys, error.message, error.hint, 0);
            return [];
        }
    });
    const range = go === undefined ? undefined : read_conditions_readRange(go, reader);
    return {
        ...(os === undefined ? {} : { os: words('os', os, platform/* parseOs */.ST) }),
        ...(arch === undefined ? {} : { arch: words('arch', arch, (word) => (0,platform/* parseArch */.CO)(String(word))) }),
        ...(runner === undefined ? {} : { runner: [runner].flat() }),
        ...(range === undefined ? {} : { go: range }),
        ...(env === undefined ? {} : { env: readExpectations(env, ['when', 'env'], reader) }),
    };
}
function readExpectations(raw, above, reader) {
    return Object.entries(raw).map(([name, wanted]) => {
        const keys = [...above, name];
        return { name, want: readExpectation(wanted, keys, reader), at: reader.document.placeOf(keys) };
    });
}
function readExpectation(raw, keys, reader) {
    if (typeof raw === 'string')
        return { kind: 'equals', anyOf: [checkTemplate(raw, keys, reader)] };
    if ('absent' in raw)
        return { kind: 'absent' };
    if ('present' in raw)
        return { kind: 'present' };
    if ('matches' in raw) {
        return { kind: 'matches', glob: checkTemplate(raw.matches, [...keys, 'matches'], reader) };
    }
    const anyOf = raw.oneOf.map((text, index) => checkTemplate(text, [...keys, 'oneOf', index], reader));
    return { kind: 'equals', anyOf };
}
/** A range as `go-version` reads it: Go's own spellings of prereleases are understood. */
function read_conditions_readRange(text, reader) {
    const fault = (message, hint) => reader.fault(['when', 'go'], message, hint, 0);
    try {
        const spec = parseSpec(text, { source: '`when.go`', at: { path: '' } });
        if (spec.kind === 'range')
            return spec.range;
        if (spec.kind === 'exact')
            return valid((0,go_version/* toSemver */.Ud)(spec.version)) ?? undefined;
        fault(`\`when.go\` is ${spec.kind === 'tip' ? 'tip' : spec.alias}, which is another version tomorrow`, 'Write a range: ">=1.24 <1.28".');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        fault(error.message, error.hint);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/environment/patches/read-guard.js

function readGuard(raw, reader) {
    const { expect = {}, sha256 = {}, expires } = raw ?? {};
    const { document, fault } = reader;
    const keys = ['guard', 'expires'];
    if (expires !== undefined && !isDay(expires))
        fault(keys, `there is no day ${expires}`, 'Write year-month-day: 2027-03-31.', 0);
    return {
        expect: readExpectations(expect, ['guard', 'expect'], reader),
        lines: [],
        files: Object.entries(sha256).map(([path, digest]) => readFile(path, digest, reader)),
        ...(expires === undefined ? {} : { expires: { day: expires, at: document.placeOf(keys) } }),
    };
}
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** The file is read on the machine that applies the patch: nothing but the workspace's own. */
function readFile(path, sha256, { document, fault }) {
    const keys = ['guard', 'sha256', path];
    const names = path.split('/');
    const inside = names.every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\:\0-\x1f]/.test(name));
    if (!inside)
        fault(keys, 'the file must be in the workspace', 'Write its path from there with forward slashes, without `..`.');
    return { path, sha256, at: document.placeOf(keys) };
}

;// CONCATENATED MODULE: ./lib/environment/patches/read.js









/**
 * A YAML patch file, or everything that is wrong with its form.
 * @param path as it is shown: with forward slashes
 */
async function readPatch(bytes, path) {
    const decoded = decodePatch(bytes, path);
    if ('fault' in decoded)
        return { faults: [decoded.fault] };
    const opened = await openDocument(decoded.text, path);
    if ('faults' in opened)
        return opened;
    const { document } = opened;
    const faults = [];
    const reader = {
        document,
        fault: (keys, message, hint, offset) => {
            const at = offset === undefined ? document.placeOf(keys) : document.placeOfValue(keys, offset);
            faults.push({
                code: 'PATCH_INVALID',
                message,
                at: { path, ...at },
                ...(hint === undefined ? {} : { hint }),
            });
        },
    };
    const patch = await build(reader, refOf(decoded.text, path));
    faults.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    return patch === undefined || faults.length > 0 ? { faults } : { patch };
}
/** CRLF counts as LF: a checkout on Windows is the same patch. */
function refOf(text, path, id) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { id: id ?? (0,posix_.basename)(path).replace(/\.[^.]+$/, ''), path, sha256 };
}
async function build(reader, ref) {
    const { operationKeys, operationSchemas, patchSchema } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    const { data } = reader.document;
    const checked = patchSchema().safeParse(data ?? {});
    if (!checked.success) {
        explain(reader, [], checked.error.issues, data ?? {});
    }
    const raw = data?.ops;
    const operations = (Array.isArray(raw) ? raw : []).flatMap((entry, index) => {
        const keys = ['ops', index];
        const words = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
        const [kind, second] = operationKeys.filter((key) => words.includes(key));
        if (kind === undefined || second !== undefined) {
            const meant = words.map((word) => nearestKey(word, operationKeys)).find((word) => word !== undefined);
            reader.fault(keys, kind === undefined
                ? 'this is no operation'
                : `this is two operations, ${kind} and ${second}: make two entries of it`, kind === undefined
                ? `${meant === undefined ? '' : `Did you mean ${meant}? `}Known: ${operationKeys.join(', ')}.`
                : undefined);
            return [];
        }
        const result = operationSchemas[kind]().safeParse(entry);
        if (!result.success) {
            explain(reader, keys, result.error.issues, entry);
            return [];
        }
        const operation = readOperation(kind, result.data, keys, reader);
        return operation === undefined ? [] : [operation];
    });
    const { shape } = patchSchema();
    const section = (key, schema) => schema.safeParse(data?.[key]).data;
    const when = readConditions(section('when', shape.when), reader);
    const guard = readGuard(section('guard', shape.guard), reader);
    if (!checked.success)
        return undefined;
    const { id, why, allow, redact, onError } = checked.data;
    return {
        ref: id === undefined ? ref : { ...ref, id },
        form: 'yaml',
        why: why.trim().replace(/\s+/g, ' '),
        when,
        guard,
        operations,
        allow: (allow ?? []),
        redact: redact ?? [],
        onError: onError ?? 'abort',
    };
}
const topKeys = 'schema, id, why, when, guard, ops, allow, redact, onError';
function explain({ fault }, above, issues, data) {
    for (const issue of issues) {
        const keys = [...above, ...issue.path];
        const name = read_nameOf(issue.path) || (above.length === 0 ? 'the file' : 'this');
        if (issue.code === 'unrecognized_keys') {
            for (const key of issue.keys)
                fault([...keys, key], `\`${plainText(key)}\` is no key of ${keys.length === 0 ? 'a patch' : name}`, keys.length === 0 ? `Known: ${topKeys}.` : undefined);
        }
        else if (issue.code === 'invalid_key') {
            fault(keys, `${name}: ${issue.issues[0]?.message ?? 'is not accepted as a key'}`);
        }
        else if (valueAt(data, issue.path) === undefined && issue.path.length > 0) {
            fault(keys, `${name} is missing`);
        }
        else {
            fault(keys, `${name}: ${issue.message}`, undefined, 0);
        }
    }
}
function read_nameOf(path) {
    return path.length === 0 ? '' : `\`${plainText(path.map(String).join('.'))}\``;
}
function valueAt(data, path) {
    return path.reduce((value, key) => typeof value === 'object' && value !== null ? value[key] : undefined, data);
}
function nearestKey(word, keys) {
    const lower = new Map(keys.map((key) => [key.toLowerCase(), key]));
    return lower.get((0,nearest/* nearest */.p)(word, [...lower.keys()]) ?? '');
}

;// CONCATENATED MODULE: ./lib/environment/text/unified.js
/**
 * A unified diff of one file, with LF. Each hunk must have as many lines as its header says: a file that was cut off,
 * or edited by hand, is not guessed at. Linear in the length of the text.
 */
function parseUnified(text) {
    const all = text.split('\n');
    if (all.at(-1) === '')
        all.pop();
    const start = all.findIndex((line, index) => line.startsWith('--- ') && all[index + 1]?.startsWith('+++ '));
    if (start < 0)
        return { message: 'expected the lines --- and +++ of a unified diff', line: 1 };
    const lines = [];
    let at = start + 2;
    if (at === all.length)
        return { message: 'expected a hunk: @@ -1,3 +1,3 @@', line: at };
    while (at < all.length) {
        const header = hunkHeader.exec(all[at]);
        if (header === null) {
            const more = /^(?:---|diff |Index: )/.test(all[at]);
            const message = more ? 'there is more than one file in it' : 'expected a hunk: @@ -1,3 +1,3 @@';
            return { message, line: at + 1 };
        }
        let [old, now] = [header[1], header[2]].map((count) => (count === undefined ? 1 : Number(count)));
        const headerLine = at + 1;
        at += 1;
        while ((old > 0 || now > 0) && at < all.length) {
            const line = all[at];
            // Editors that trim lines make nothing of the blank that an empty line of context begins with.
            const sign = line === '' ? ' ' : line[0];
            if (sign !== ' ' && sign !== '-' && sign !== '+') {
                if (sign !== '\\')
                    return { message: 'expected a line that begins with a blank, - or +', line: at + 1 };
            }
            else {
                if (sign !== '+')
                    old -= 1;
                if (sign !== '-')
                    now -= 1;
                lines.push({ sign, text: line.slice(1), line: at + 1 });
            }
            at += 1;
        }
        if (old !== 0 || now !== 0)
            return { message: 'the hunk has not as many lines as its header says', line: headerLine };
        while (all[at]?.startsWith('\\'))
            at += 1;
    }
    const name = (index) => all[index].slice(4).split('\t')[0];
    return {
        diff: {
            preamble: all.slice(0, start).map((line, index) => ({ text: line, line: index + 1 })),
            from: name(start),
            to: name(start + 1),
            lines,
        },
    };
}
/** At most six digits: a file has 64 KiB. */
const hunkHeader = /^@@ -\d{1,6}(?:,(\d{1,6}))? \+\d{1,6}(?:,(\d{1,6}))? @@/;

;// CONCATENATED MODULE: ./lib/environment/text/read-diff.js







/**
 * A .patch file: a unified diff of two snapshots. Lines are found by their names, since both files are sorted; where they
 * stand is not looked at. Text in front of it is the reason; a line `allow: exec` there permits a danger.
 * @param path as it is shown: with forward slashes
 */
function readDiff(bytes, path) {
    const decoded = decodePatch(bytes, path);
    if ('fault' in decoded)
        return { faults: [decoded.fault] };
    const faults = [];
    const fault = (line, message, hint, column = 1) => faults.push({
        code: 'PATCH_INVALID',
        message,
        at: { path, line, column },
        ...(hint === undefined ? {} : { hint }),
    });
    const read = parseUnified(decoded.text);
    if (!('diff' in read)) {
        fault(read.line, read.message, 'Write it with `setup-go-plus env diff`.');
        return { faults };
    }
    const { why, allow } = readPreamble(read.diff, fault);
    const { lines, operations } = readLines(read.diff.lines, fault);
    if (operations.length === 0 && faults.length === 0)
        fault(1, 'the diff changes no variable');
    if (faults.length > 0)
        return { faults };
    const patch = {
        ref: refOf(decoded.text, path),
        form: 'diff',
        why,
        when: {},
        guard: { expect: [], lines, files: [] },
        operations,
        allow,
        redact: [],
        onError: 'abort',
    };
    return { patch };
}
function readPreamble({ preamble, from, to }, fault) {
    const allow = [];
    const words = [];
    for (const { text, line } of preamble) {
        const permits = /^allow:(.*)$/.exec(text)?.[1];
        if (permits === undefined) {
            // What programs write in front of a diff.
            if (!/^(?:Index: |=+$|diff |index |new file |similarity )/.test(text))
                words.push(text.trim());
            continue;
        }
        for (const word of permits.split(/[\s,]+/).filter((part) => part !== '')) {
            if (model/* dangers */.Bx.includes(word))
                allow.push(word);
            else
                fault(line, `${plainText(word)} is none of ${model/* dangers */.Bx.join(', ')}`);
        }
    }
    const said = words.filter((word) => word !== '').join(' ');
    return { why: plainText(said.slice(0, 1000)) || `from ${plainText(from)} to ${plainText(to)}`, allow };
}
function readLines(lines, fault) {
    const names = new Map();
    for (const line of lines) {
        if (line.text === '' || line.text.startsWith('#'))
            continue;
        const name = /^([^=]*)=/.exec(line.text)?.[1];
        if (name === undefined || !values_names/* namePattern */._u.test(name)) {
            fault(line.line, 'expected NAME=value or a comment', undefined, 2);
            continue;
        }
        const side = line.sign === ' ' ? 'context' : line.sign === '-' ? 'before' : 'after';
        const sides = names.get(name) ?? {};
        if (sides[side] !== undefined ||
            (side === 'context' ? (sides.before ?? sides.after) : sides.context) !== undefined)
            fault(line.line, `${name} is there twice`, undefined, 2);
        names.set(name, { ...sides, [side]: line });
    }
    const expected = [];
    const operations = [];
    for (const [name, { before, after, context }] of names) {
        const at = { line: (after ?? before ?? context).line, column: 2 };
        const value = (line) => line === undefined ? null : line.text.slice(name.length + 1);
        if (context !== undefined) {
            expected.push({ name, before: value(context), at });
            continue;
        }
        expected.push({ name, before: value(before), after: value(after), at });
        const text = value(after);
        const wrong = changeFault(name, text);
        if (wrong !== undefined)
            fault(at.line, wrong, undefined, 2);
        else if (text === null || text === '')
            operations.push({ kind: 'unset', name, at });
        else
            operations.push({ kind: 'set', name, value: text, at });
    }
    return { lines: expected, operations };
}
function changeFault(name, text) {
    if (computed.has(name))
        return `${name} cannot be set: Go works it out`;
    if (text === null)
        return undefined;
    if (text.includes('***'))
        return `the value of ${name} was a secret, which a snapshot does not show`;
    return findTemplateFault(text)?.message;
}
/** `go env` says them, and nobody can change them. */
const computed = new Set([
    ...['GOEXE', 'GOGCCFLAGS', 'GOHOSTARCH', 'GOHOSTOS', 'GOMOD', 'GOTELEMETRY', 'GOTELEMETRYDIR'],
    ...['GOTOOLDIR', 'GOVERSION'],
]);

;// CONCATENATED MODULE: ./lib/environment/patches/dangers.js


/**
 * Why an operation could do more than set up Go: run a program, load a library, move what trust hangs on.
 * To take such a variable away is harmless, but for what a system needs.
 * @param texts what it writes: templates, or what they mean on a machine
 * @param goroot the root of the Go that was set up, or its template
 */
function findDanger(operation, texts, goroot) {
    const name = operation.name.toUpperCase();
    if (/^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/.test(name))
        return { danger: undefined, what: `${operation.name} is the runner's own` };
    if (needed.has(name) && ['set', 'unset', 'default'].includes(operation.kind))
        return { danger: 'system', what: `every program of this machine needs ${operation.name}` };
    if (operation.kind === 'unset' || operation.kind === 'removeFlag' || operation.kind === 'removeMatching')
        return undefined;
    if (texts.some((text) => credential.test(text)))
        return {
            danger: undefined,
            what: `a password in a URL (${secret_showValue(texts.join(' '), false)}) must not be in a file that is checked in`,
        };
    if (/^(?:LD_|DYLD_|_RLD)/.test(name) || name === 'GCONV_PATH')
        return { danger: 'loader', what: `${operation.name} makes every program load other libraries` };
    if (interpreters.has(name) || name.startsWith('BASH_FUNC_'))
        return { danger: 'interpreter', what: `${operation.name} makes an interpreter run or load other code` };
    if (name.startsWith('GIT_') &&
        !/^GIT_(?:TERMINAL_PROMPT|OPTIONAL_LOCKS|(?:AUTHOR|COMMITTER)_\w+)$/.test(name))
        return { danger: 'git', what: `${operation.name} changes what git trusts or runs` };
    if (programs.has(name) || /^(?:CC|CXX)_FOR_/.test(name))
        return { danger: 'exec', what: `${operation.name} names a program to run` };
    if (name === 'GOENV')
        return { danger: 'go-root', what: 'GOENV replaces all settings of Go' };
    if (name === 'GOROOT' && texts.some((text) => text !== goroot))
        return { danger: 'go-root', what: 'GOROOT would name another Go than the one that was set up' };
    return inValue(operation, name, texts);
}
/** Dangers that depend on what is written, not on where. */
function inValue(operation, name, texts) {
    if (name === 'GOAUTH') {
        const commands = texts.flatMap((text) => text.split(';')).map((text) => text.trim());
        const command = commands.some((text) => !/^(?:|off|netrc|git\s.*)$/s.test(text));
        return command ? { danger: 'exec', what: 'GOAUTH names a program to run' } : undefined;
    }
    if (/^CGO_\w+_ALLOW$/.test(name))
        return { danger: 'exec', what: `${operation.name} lets packages hand more flags to the C compiler` };
    if (/^CGO_\w*FLAGS$/.test(name) && texts.some((text) => compilerPlugin.test(text)))
        return { danger: 'exec', what: `${operation.name} makes the C compiler load or run something else` };
    if (name !== 'GOFLAGS')
        return undefined;
    const flags = operation.kind === 'addFlag' ? texts : texts.map(splitFlags).flatMap((split) => split ?? ['']);
    for (const flag of flags) {
        const word = flagName(flag);
        if (word === undefined)
            return { danger: undefined, what: `the go command refuses a GOFLAGS with ${secret_showValue(flag, false)}` };
        if (runs.has(word))
            return { danger: 'exec', what: `-${word} makes the go command run or build something else` };
        if (/^(?:ldflags|gccgoflags)$/.test(word) && /(?:^|[\s='"])--?extld(?:=|\s|$)/.test(flag))
            return { danger: 'exec', what: `-${word} names another linker to run` };
    }
    return undefined;
}
const credential = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]*:[^\s/?#]*@/i;
/** For Windows, for every program that looks for its settings, and for finding programs at all. */
const needed = new Set([
    ...['COMSPEC', 'PATHEXT', 'PSMODULEPATH', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'PATH', 'SHELL'],
    ...['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'XDG_CONFIG_HOME'],
]);
const interpreters = new Set([
    ...[
        'NODE_OPTIONS',
        'NODE_PATH',
        'BASH_ENV',
        'ENV',
        'PROMPT_COMMAND',
        'SHELLOPTS',
        'BASHOPTS',
        'IFS',
        'PS4',
    ],
    ...['ZDOTDIR', 'PYTHONSTARTUP', 'PYTHONPATH', 'PYTHONHOME', 'PERL5OPT', 'PERL5LIB', 'PERL5DB', 'PERLLIB'],
    ...['RUBYOPT', 'RUBYLIB', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'],
    ...['CORECLR_PROFILER_PATH', 'COR_PROFILER_PATH', 'DOTNET_STARTUP_HOOKS'],
]);
const programs = new Set([
    ...['CC', 'CXX', 'AR', 'FC', 'GCCGO', 'PKG_CONFIG', 'GOCACHEPROG', 'SSH_ASKPASS'],
    ...['EDITOR', 'VISUAL', 'PAGER', 'BROWSER'],
]);
const runs = new Set(['toolexec', 'exec', 'overlay', 'vettool']);
const compilerPlugin = /(?:^|[\s'"=,])(?:-fplugin|-fpass-plugin|--?specs|-wrapper|-B|-Xclang|-fuse-ld=\S*[\\/]|--ld-path|@)/;

;// CONCATENATED MODULE: ./lib/environment/values/glob.js
/**
 * `*` (any characters, separators too: an entry is one text), `?`, `[a-z]` and `[!a-z]`. A `[` without its `]` is itself.
 * Goes back to the last star only: a pattern comes with a pull request, and a regular expression
 * with several stars takes polynomial time over a hostile value.
 */
function matchesGlob(text, glob) {
    const letters = Array.from(text);
    const tokens = readTokens(glob);
    let at = 0;
    let token = 0;
    let star = -1;
    let resume = 0;
    while (at < letters.length) {
        const current = tokens[token];
        if (current === '*') {
            star = token++;
            resume = at;
        }
        else if (current !== undefined && meets(letters[at], current)) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === '*')
        token++;
    return token === tokens.length;
}
/** A text in which nothing is special to `matchesGlob`. */
function escapeGlob(text) {
    return text.replace(/[*?[]/g, '[$&]');
}
function readTokens(glob) {
    const letters = Array.from(glob);
    const tokens = [];
    for (let at = 0; at < letters.length; at += 1) {
        const letter = letters[at];
        // A `]` directly after the opening is a member.
        const first = letters[at + 1] === '!' || letters[at + 1] === '^' ? at + 2 : at + 1;
        const end = letter === '[' ? letters.indexOf(']', first + 1) : -1;
        if (letter === '*' || letter === '?')
            tokens.push(letter);
        else if (end < 0)
            tokens.push({ negated: false, ranges: [[letter, letter]] });
        else {
            tokens.push({ negated: first === at + 2, ranges: readRanges(letters.slice(first, end)) });
            at = end;
        }
    }
    return tokens;
}
function readRanges(members) {
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const from = members[at];
        const to = members[at + 1] === '-' ? members[at + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            at += 2;
    }
    return ranges;
}
function meets(letter, token) {
    if (token === '*' || token === '?')
        return true;
    return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.negated;
}

;// CONCATENATED MODULE: ./lib/environment/patches/fault.js

/** `.setup-go-plus/env/010-x.yaml:3:5: …`, thrown by whoever needs the file to be right. */
function faultError({ code, message, hint, at }) {
    return new errors/* UserError */.y(code, `${(0,errors/* formatPosition */.L)(at)}: ${message}`, {
        at,
        ...(hint === undefined ? {} : { hint }),
    });
}
function patchError(code, path, at, message, hint) {
    return faultError({ code, message, at: { path, ...at }, ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./lib/environment/patches/resolve.js









/**
 * @throws UserError PATCH_REFUSED for dangers that the patch does not permit and for values that a variable cannot
 *   hold, PATCH_MISMATCH where this machine lacks a folder that a text names
 */
function resolveOperation(operation, patch, facts, secret) {
    const { roots, platform } = facts;
    const fail = (message, hint) => patchError('PATCH_REFUSED', patch.ref.path, operation.at, message, hint);
    const expand = (template, path, around) => {
        const result = expandTemplate(template, { roots, os: platform.os }, path, around);
        if ('text' in result)
            return result.text;
        const hint = {
            GOROOT: 'Set up Go first.',
            GOPATH: 'Set up Go first.',
            RUNNER_TOOL_CACHE: 'Only a runner has one: add a condition `runner`.',
        }[result.missing];
        const message = `\${${result.missing}} is not known on this machine`;
        throw patchError('PATCH_MISMATCH', patch.ref.path, operation.at, message, hint);
    };
    const { expanded, template, text } = expandOperation(operation, platform.os, expand);
    checkText(expanded, platform.os, secret, fail);
    const finding = findDanger(expanded, textsOf(expanded), roots.GOROOT);
    if (finding !== undefined && !permits(patch.allow, finding)) {
        throw fail(`${finding.what}, which is refused`, refusalHint(finding));
    }
    return {
        operation: expanded,
        origin: (0,model/* originOf */.yv)(patch, operation),
        patch,
        key: (0,values_names/* nameKey */.Rc)(operation.name, platform.os),
        written: template === undefined || text === undefined ? undefined : { template, text },
        allowed: finding === undefined ? undefined : `${finding.danger}: ${finding.what}`,
    };
}
function permits(allow, { danger }) {
    return danger !== undefined && allow.includes(danger);
}
function refusalHint({ danger }) {
    if (danger === undefined)
        return 'Nothing permits it.';
    return `If it is meant, add \`allow: [${danger}]\` to the patch; it is then shown wherever the plan is.`;
}
/** What it would write. */
function textsOf(operation) {
    if ('value' in operation)
        return [operation.value];
    if ('to' in operation)
        return [operation.to];
    return 'flag' in operation ? [operation.flag] : [];
}
function expandOperation(operation, os, expand) {
    switch (operation.kind) {
        case 'unset':
            return { expanded: operation };
        case 'set':
        case 'default': {
            const path = holdsPath(operation.name) || operation.value.startsWith('${');
            const text = expand(operation.value, path);
            return { expanded: { ...operation, value: text }, template: operation.value, text };
        }
        case 'addFlag':
        case 'removeFlag': {
            const text = expand(operation.flag, false);
            return { expanded: { ...operation, flag: text }, template: operation.flag, text };
        }
        case 'removeMatching': {
            const glob = expand(operation.glob, false, escapeGlob);
            return { expanded: { ...operation, glob } };
        }
        case 'replaceEntry': {
            const rules = listRules(operation.list, os);
            const text = rules.native(expand(operation.to, false));
            const from = expand(operation.from, false);
            return { expanded: { ...operation, from, to: text }, template: operation.to, text };
        }
        default: {
            const text = listRules(operation.list, os).native(expand(operation.value, false));
            return { expanded: { ...operation, value: text }, template: operation.value, text };
        }
    }
}
/** A folder's name can bring in what the patch itself must not have. */
function checkText(operation, os, secret, fail) {
    const { name } = operation;
    for (const text of textsOf(operation)) {
        if (/[\0\r\n]/.test(text))
            throw fail(`the value for ${name} has a line break or NUL in it`);
        if (/\p{Surrogate}/u.test(text))
            throw fail(`the value for ${name} has half of a UTF-16 pair in it`);
    }
    if ('list' in operation && operation.kind !== 'removeMatching') {
        const [entry = ''] = textsOf(operation);
        const wrong = listRules(operation.list, os).fault(entry);
        if (wrong !== undefined)
            throw fail(`the entry ${secret_showValue(entry, secret)} for ${name} ${wrong}`, conditionHint(os));
    }
    if ('value' in operation && !('list' in operation) && holdsPath(name)) {
        const { value } = operation;
        const meaning = value === '' || value === 'off';
        if (!meaning && !isAbsolutePath(value, os))
            throw fail(`${name} must be an absolute path here, not ${secret_showValue(value, secret)}`, conditionHint(os));
    }
}
function conditionHint(os) {
    return `This machine is ${os}: write \${HOME}, \${GITHUB_WORKSPACE}, … in front of it, or add \`when: {os: […]}\`.`;
}

;// CONCATENATED MODULE: ./lib/environment/patches/check.js




/** What can be said of patches without a machine: their patches, and all faults of all files, in order. */
async function checkPatches(files) {
    const patches = [];
    const faults = [];
    const ids = new Map();
    for (const file of files) {
        const read = await check_readFile(file);
        if ('faults' in read) {
            faults.push(...read.faults);
            continue;
        }
        const { patch } = read;
        patches.push(patch);
        const { id, path } = patch.ref;
        const other = ids.get(id);
        if (other === undefined)
            ids.set(id, path);
        else
            faults.push({
                code: 'PATCH_INVALID',
                message: `the id ${id} is that of ${other} too`,
                hint: 'Give each patch its own `id`, or file name.',
                at: { path, line: 1, column: 1 },
            });
        faults.push(...findDangers(patch));
    }
    return { patches, faults };
}
async function check_readFile({ path, bytes }) {
    if (/\.ya?ml$/i.test(path))
        return readPatch(bytes, path);
    if (/\.patch$/i.test(path))
        return readDiff(bytes, path);
    const message = 'the file is neither .yaml nor .patch';
    return { faults: [{ code: 'PATCH_INVALID', message, at: { path, line: 1, column: 1 } }] };
}
/** By what is written; a plan looks again at what that means on its machine. */
function findDangers(patch) {
    return patch.operations.flatMap((operation) => {
        const finding = findDanger(operation, textsOf(operation), '${GOROOT}');
        if (finding === undefined || permits(patch.allow, finding))
            return [];
        return [
            {
                code: 'PATCH_REFUSED',
                message: `${finding.what}, which is refused`,
                hint: refusalHint(finding),
                at: { path: patch.ref.path, ...operation.at },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/environment/patches/load.js





/** Where a project keeps its patches. */
const patchFolder = '.setup-go-plus/env';
/**
 * The patches that a project has, in the order in which they are applied.
 * @throws UserError PATCH_INVALID or PATCH_REFUSED for the first fault of a file; as findPatchFiles
 */
async function loadPatches(paths, host, base = host.machine.cwd) {
    const { patches, faults } = await checkPatches(await findPatchFiles(paths, host, base));
    const [first] = faults;
    if (first === undefined)
        return patches;
    const more = faults.length > 1 ? `${faults.length - 1} more: setup-go-plus env check shows all.` : undefined;
    const hint = [first.hint, more].filter((part) => part !== undefined).join(' ');
    throw faultError({ ...first, ...(hint === '' ? {} : { hint }) });
}
/**
 * @param paths files, folders (their .yaml, .yml and .patch files) and globs (`*`, `**`, `?`, `!` takes out again);
 *   none: the project's folder where there is one
 * @param base absolute; paths are relative to it, and shown so
 * @returns in order of their names without folders, by code unit: `010-x.yaml`, `020-y.patch`
 * @throws UserError PATCH_INVALID for a path or glob that leads to no file
 */
async function findPatchFiles(paths, host, base = host.machine.cwd) {
    const { machine, files } = host;
    const { path } = machine;
    const found = new Set();
    const globs = paths.filter((text) => /[*?]|^!/.test(text));
    const named = paths.length === 0 ? [patchFolder] : paths.filter((text) => !globs.includes(text));
    for (const name of named) {
        const full = path.resolve(base, name);
        const kind = (await files.stat(full))?.kind;
        if (kind === 'file')
            found.add(full);
        else if (kind === 'directory')
            for (const file of await patchesIn(full, host))
                found.add(file);
        else if (paths.length > 0)
            throw missing(`there is no patch file ${name}`);
    }
    if (globs.some((text) => !text.startsWith('!'))) {
        const before = found.size;
        const patterns = (0,glob/* parsePatterns */.Z7)(globs, base, machine);
        await walk(base, '', patterns, host, found);
        if (found.size === before)
            throw missing(`no patch file matches ${globs.join(' ')}`);
    }
    if (found.size > fileLimit)
        throw missing(`${found.size} patch files are too many; ${fileLimit} are accepted`);
    const shown = (full) => {
        const inside = path.relative(base, full);
        const outside = /^\.\.(?:[\\/]|$)/.test(inside) || path.isAbsolute(inside);
        return (outside ? full : inside).replaceAll(path.sep, '/');
    };
    const order = (full) => path.basename(full);
    const sorted = [...found].sort((a, b) => (0,values_names/* byCodeUnit */.X)(order(a), order(b)) || (0,values_names/* byCodeUnit */.X)(shown(a), shown(b)));
    const read = [];
    for (const full of sorted) {
        const bytes = await files.read(full);
        if (bytes === undefined)
            throw missing(`the patch file ${shown(full)} went away`);
        read.push({ path: shown(full), bytes });
    }
    return read;
}
const fileLimit = 500;
async function patchesIn(folder, { files, machine }) {
    const names = ((await files.list(folder)) ?? []).filter(({ name, kind }) => kind !== 'directory' && isPatchName(name));
    return names.map(({ name }) => machine.path.join(folder, name));
}
/** Links to folders are not followed: they may lead in a circle. */
async function walk(base, folder, patterns, host, found) {
    const { path } = host.machine;
    for (const { name, kind } of (await host.files.list(path.join(base, folder))) ?? []) {
        const inside = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'directory') {
            if ((0,glob/* folderMayHold */.Zx)(inside, patterns))
                await walk(base, inside, patterns, host, found);
        }
        else if (isPatchName(name) && (0,glob/* matchesPatterns */.vZ)(inside, patterns)) {
            found.add(path.join(base, ...inside.split('/')));
        }
    }
}
function isPatchName(name) {
    return /\.(?:ya?ml|patch)$/i.test(name);
}
function missing(message) {
    return new errors/* UserError */.y('PATCH_INVALID', message, {
        hint: 'Write files, folders or globs, relative to the project: .setup-go-plus/env/*.yaml',
    });
}

;// CONCATENATED MODULE: ./lib/environment/patches/conditions.js






/** Why a patch does not apply here, for people; undefined: it does. */
function findUnmet({ os, arch, runner, go, env = [] }, facts, secret) {
    const { platform } = facts;
    if (os !== undefined && !os.includes(platform.os))
        return `the system is ${platform.os}, not ${os.join(' or ')}`;
    if (arch !== undefined && !arch.includes(platform.arch))
        return `the architecture is ${platform.arch}, not ${arch.join(' or ')}`;
    if (runner !== undefined && !runner.includes(facts.runner))
        return `the runner is ${facts.runner}, not ${runner.join(' or ')}`;
    if (go !== undefined && (facts.go === undefined || !inRange(facts.go, go)))
        return facts.go === undefined ? 'no Go is known here' : `Go is ${facts.go.text}, not ${go}`;
    for (const expected of env) {
        const unmet = describeMismatch(expected, facts.env(expected.name), facts, secret(expected.name));
        if (unmet !== undefined)
            return unmet;
    }
    return undefined;
}
/** `CI is "false", expected "true"`; undefined: it is as expected. */
function describeMismatch({ name, want }, actual, facts, secret) {
    const hidden = secret || isSecretName(name);
    const show = (text) => (hidden ? '***' : `"${secret_showValue(text, false)}"`);
    const has = actual === undefined ? 'is not set' : `is ${actual === '' ? 'empty' : show(actual)}`;
    if (want.kind === 'absent')
        return actual ? `${name} ${has}, expected to be absent` : undefined;
    if (!actual && want.kind === 'present')
        return `${name} ${has}, expected to be set`;
    if (want.kind === 'present')
        return undefined;
    const wanted = want.kind === 'matches' ? [want.glob] : want.anyOf;
    const expected = wanted.map(show).join(' or ');
    const unmet = `${name} ${has}, expected ${want.kind === 'matches' ? 'to match ' : ''}${expected}`;
    if (actual === undefined)
        return wanted.includes('') ? undefined : unmet;
    const { os } = facts.platform;
    const key = (text) => (holdsPath(name) ? pathKey(text, os) : text);
    const met = wanted.some((template) => {
        const around = want.kind === 'matches' ? escapeGlob : undefined;
        const expanded = expandTemplate(template, { roots: facts.roots, os }, false, around);
        if ('missing' in expanded)
            return false;
        return want.kind === 'matches'
            ? matchesGlob(key(actual), key(expanded.text))
            : key(expanded.text) === key(actual);
    });
    return met ? undefined : unmet;
}
/** Unlike semver alone: 1.27rc1 is in `>=1.24 <1.28`, and a vendor's mark is no prerelease. */
function inRange(version, range) {
    return functions_satisfies((0,go_version/* toSemver */.Ud)({ ...version, suffix: undefined }), range, { includePrerelease: true });
}

;// CONCATENATED MODULE: ./lib/environment/patches/conflicts.js






/**
 * Two operations that cannot both have their way: the order of file names would decide, and nobody would know.
 * @param all in the order in which they are applied
 * @throws UserError PATCH_CONFLICT that names both
 */
function refuseConflicts(all, os, secret) {
    const before = new Map();
    for (const later of all) {
        const others = before.get(later.key) ?? [];
        for (const earlier of others) {
            if (conflict(earlier.operation, later.operation, os))
                throw conflicts_explain(earlier, later, secret);
        }
        before.set(later.key, [...others, later]);
    }
}
/** @param a is applied before b; both are about one variable */
function conflict(a, b, os) {
    if (conflicts_isWhole(a) && conflicts_isWhole(b))
        return conflictWhole(a, b, os);
    // What comes after would undo it, or have nothing to work on.
    if (conflicts_isWhole(b))
        return b.kind !== 'default';
    if (a.kind === 'unset')
        return true;
    if ('flag' in a || 'flag' in b)
        return conflictFlags(a, b);
    if (!('list' in b))
        return false;
    return ('list' in a && a.list !== b.list) || conflictEntries(a, b, listRules(b.list, os));
}
function conflicts_isWhole(operation) {
    return ['set', 'default', 'unset'].includes(operation.kind);
}
function conflictWhole(a, b, os) {
    if (a.kind === 'unset' || b.kind === 'unset')
        return a.kind !== b.kind;
    if (a.kind !== b.kind)
        return false;
    const key = (text) => (holdsPath(a.name) ? pathKey(text, os) : text);
    return key(a.value) !== key(b.value);
}
function conflictFlags(a, b) {
    const removes = (operation, flag) => operation.kind === 'removeFlag' &&
        (hasFlagValue(operation.flag)
            ? flagKey(operation.flag) === flagKey(flag)
            : flagName(operation.flag) === flagName(flag));
    const differs = (one, other) => flagName(one) === flagName(other) && flagKey(one) !== flagKey(other);
    const [ours, theirs] = [addedFlags(a), addedFlags(b)];
    const both = ours.some((one) => theirs.some((other) => differs(one, other)));
    return both || ours.some((flag) => removes(b, flag)) || theirs.some((flag) => removes(a, flag));
}
/** A default gives way to whatever else is said of the variable. */
function addedFlags(operation) {
    if (operation.kind === 'addFlag')
        return [operation.flag];
    return operation.kind === 'set' ? (splitFlags(operation.value) ?? []) : [];
}
function conflictEntries(a, b, rules) {
    const removed = (operation, key) => {
        if (operation.kind === 'replaceEntry')
            return rules.key(operation.from) === key && rules.key(operation.to) !== key;
        return operation.kind === 'removeMatching' && matchesGlob(key, rules.key(operation.glob));
    };
    const ours = addedEntries(a, rules);
    const theirs = addedEntries(b, rules);
    if (ours.some((key) => removed(b, key)))
        return true;
    // To remove all that match and then to add one of them is a way to say "only this one".
    const only = a.kind === 'removeMatching' && (b.kind === 'prepend' || b.kind === 'append');
    if (!only && theirs.some((key) => removed(a, key)))
        return true;
    if (a.kind === 'replaceEntry' && b.kind === 'replaceEntry')
        return rules.key(a.from) === rules.key(b.from) && rules.key(a.to) !== rules.key(b.to);
    const ends = [a.kind, b.kind];
    return ends.includes('prepend') && ends.includes('append') && ours[0] === theirs[0];
}
/** Keys. */
function addedEntries(operation, rules) {
    if (operation.kind === 'replaceEntry')
        return [rules.key(operation.to)];
    if (operation.kind === 'prepend' || operation.kind === 'append')
        return [rules.key(operation.value)];
    return operation.kind === 'set' ? rules.split(operation.value).map((entry) => rules.key(entry)) : [];
}
function conflicts_explain(earlier, later, secret) {
    const say = ({ operation, origin }) => `${(0,errors/* formatPosition */.L)({ path: origin.path, line: origin.line })} ${describe(operation, secret(operation.name))}`;
    const at = { path: later.origin.path, ...later.operation.at };
    return new errors/* UserError */.y('PATCH_CONFLICT', `${(0,errors/* formatPosition */.L)(at)}: two operations on ${later.operation.name} contradict each other: ${say(earlier)}, ${say(later)}`, { at, hint: 'Remove one of them, or give the patches conditions of which never both hold.' });
}
/** `sets it to /x`, `makes /x its first entry`. */
function describe(operation, secret) {
    const show = (text) => secret_showValue(text, secret);
    switch (operation.kind) {
        case 'set':
            return `sets it to ${show(operation.value)}`;
        case 'default':
            return `sets it to ${show(operation.value)} by default`;
        case 'unset':
            return 'takes it away';
        case 'prepend':
            return `makes ${show(operation.value)} its first entry`;
        case 'append':
            return `makes ${show(operation.value)} its last entry`;
        case 'removeMatching':
            return `removes its entries ${show(operation.glob)}`;
        case 'replaceEntry':
            return `replaces its entry ${show(operation.from)} by ${show(operation.to)}`;
        case 'addFlag':
            return `adds the flag ${show(operation.flag)}`;
        case 'removeFlag':
            return `removes the flag ${show(operation.flag)}`;
    }
}

;// CONCATENATED MODULE: ./lib/environment/patches/entries.js


function entriesOf(name, os, said) {
    if (name.toUpperCase() === 'GOFLAGS')
        return { split: (text) => splitFlags(text) ?? [text], key: flagKey };
    const kind = said ?? listKind(name);
    return kind === undefined ? undefined : listRules(kind, os);
}
/**
 * What became of each entry: those of the result in their order, removed ones after the entry that they stood behind.
 * @param originOf which operation was about an entry, by its key
 */
function compareEntries({ split, key }, before, after, originOf) {
    const old = split(before ?? '');
    const now = split(after ?? '');
    const stays = matchKept(old.map(key), now.map(key));
    const changes = [];
    const change = (entry, kind) => {
        const origin = kind === 'kept' ? undefined : originOf(key(entry));
        return { entry, kind, ...(origin === undefined ? {} : { origin }) };
    };
    const left = count(old.map(key));
    const right = count(now.map(key));
    let at = 0;
    const passRemoved = (end) => {
        for (; at < end; at += 1) {
            const entry = old[at];
            const surplus = (left.get(key(entry)) ?? 0) - (right.get(key(entry)) ?? 0);
            if (stays.has(at) || surplus <= 0)
                continue;
            left.set(key(entry), left.get(key(entry)) - 1);
            changes.push(change(entry, 'removed'));
        }
    };
    const was = new Set(old.map(key));
    const kept = new Map([...stays].map(([from, to]) => [to, from]));
    for (const [index, entry] of now.entries()) {
        const from = kept.get(index);
        if (from === undefined) {
            changes.push(change(entry, was.has(key(entry)) ? 'moved' : 'added'));
            continue;
        }
        passRemoved(from);
        at = from + 1;
        changes.push(change(entry, old[from] === entry ? 'kept' : 'moved'));
    }
    passRemoved(old.length);
    return changes;
}
/** Index before → index after of what keeps its order: what both begin and end with, and the most of what is between. */
function matchKept(old, now) {
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && old[head] === now[head])
        head += 1;
    let tail = 0;
    while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail += 1;
    const pairs = new Map();
    for (let at = 0; at < head; at += 1)
        pairs.set(at, at);
    const middle = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
    // The table grows with the square: a PATH of thousands of entries is shown as taken out and put in again.
    if (middle[0].length * middle[1].length <= 1_000_000)
        for (const [from, to] of commonSubsequence(...middle))
            pairs.set(head + from, head + to);
    for (let at = tail; at > 0; at -= 1)
        pairs.set(old.length - at, now.length - at);
    return pairs;
}
function commonSubsequence(old, now) {
    const longest = old.map(() => new Array(now.length + 1).fill(0));
    longest.push(new Array(now.length + 1).fill(0));
    for (let i = old.length - 1; i >= 0; i -= 1) {
        for (let j = now.length - 1; j >= 0; j -= 1) {
            longest[i][j] =
                old[i] === now[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < old.length && j < now.length;) {
        if (old[i] === now[j])
            pairs.push([i++, j++]);
        else if (longest[i + 1][j] >= longest[i][j + 1])
            i += 1;
        else
            j += 1;
    }
    return pairs;
}
function count(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./lib/environment/values/snapshot-text.js



/**
 * A value as a snapshot shows it, on one line: this machine's folders by their names, `$$` for `$`, `${U+000A}` for a
 * line break, `***` for a secret and for the credentials of a URL.
 */
function snapshotText(name, text, context, secret) {
    if (text === '')
        return '';
    if (secret || isSecretName(name))
        return '***';
    return toTemplate((0,redact/* redactUrl */.B)(text), context).replace(/[\p{Cc}\u2028\u2029]|\p{Surrogate}/gu, (character) => {
        const code = character.codePointAt(0).toString(16).toUpperCase();
        return `\${U+${code.padStart(4, '0')}}`;
    });
}

;// CONCATENATED MODULE: ./lib/environment/patches/guards.js





/**
 * The first guard of a patch that does not hold; undefined: all do. A value that is no longer as expected since the
 * patch itself changed it is no fault.
 */
function findGuardFault(patch, { facts, secret, settled }) {
    const { guard, operations } = patch;
    const { os } = facts.platform;
    const { expires } = guard;
    if (expires !== undefined && facts.today > expires.day)
        return {
            message: `the patch expired on ${expires.day}, and today is ${facts.today}`,
            hint: 'Remove the file, or see whether its reason still holds and give it another day.',
            at: expires.at,
        };
    for (const { path, sha256, at } of guard.files) {
        const digest = facts.files.get(path);
        if (digest?.bytes === sha256 || digest?.lines === sha256)
            continue;
        const actual = digest === undefined ? 'there is no such file here' : `here it is ${digest.lines}`;
        return {
            message: `${path} is not the file that this patch was made for: expected SHA-256 ${sha256}, ${actual}`,
            hint: 'See whether the patch is right for the new file, then write its digest.',
            at,
        };
    }
    for (const expected of guard.expect) {
        const held = (0,values_names/* findVariable */.q3)(facts.layer.values, expected.name, os)?.value.text;
        const wrong = describeMismatch(expected, held, facts, secret(expected.name));
        if (wrong === undefined)
            continue;
        const key = (0,values_names/* nameKey */.Rc)(expected.name, os);
        const own = operations.some(({ name }) => (0,values_names/* nameKey */.Rc)(name, os) === key);
        if (own && settled(key))
            continue;
        return { message: wrong, hint: 'Nothing was changed: the patch was not made for this.', at: expected.at };
    }
    return guard.lines
        .map((line) => lineFault(line, facts, secret(line.name)))
        .find((fault) => fault !== undefined);
}
function lineFault(expected, facts, secret) {
    const { name, before, after, at } = expected;
    const { os } = facts.platform;
    const context = { roots: facts.roots, os };
    const actual = (0,values_names/* findVariable */.q3)(facts.effective, name, os)?.value ?? '';
    const line = snapshotText(name, actual, context, secret);
    const is = (wanted) => {
        const expanded = expandTemplate(wanted ?? '', context, false);
        return (wanted ?? '') === line || ('text' in expanded && expanded.text === actual);
    };
    if (is(before) || (after !== undefined && is(after)))
        return undefined;
    const show = (text) => text === null || text === ''
        ? `${name} not set`
        : `${name}=${secret_showValue(text, secret || isSecretName(name))}`;
    return {
        message: `the line expects ${show(before)}, and this node has ${show(line)}`,
        hint: 'Nothing was changed: a .patch applies only where each of its lines is as it was.',
        at,
    };
}

;// CONCATENATED MODULE: ./lib/environment/patches/operations.js





/**
 * What an operation makes of a value. Applied to its own result it changes nothing more.
 * @throws UserError PATCH_MISMATCH where more entries match than expected, or the value is not what it must be
 */
function applyOperation(resolved, before, facts) {
    const { operation } = resolved;
    switch (operation.kind) {
        case 'set':
            return { after: operation.value, touched: [] };
        case 'default':
            return { after: before === null || before === '' ? operation.value : before, touched: [] };
        case 'unset':
            return { after: null, touched: [] };
        case 'addFlag':
        case 'removeFlag':
            return applyFlag(resolved, operation, before, facts);
        default:
            return applyList(resolved, operation, before, facts);
    }
}
function applyList(resolved, operation, before, { os, secret, own }) {
    const rules = listRules(operation.list, os);
    const entries = rules.split(before ?? '');
    if (operation.name.toUpperCase() === 'GOPROXY' && (before ?? '').includes('|'))
        throw mismatch(resolved, `GOPROXY is ${secret_showValue(before, secret)} here, where | is not a comma`, 'Use set.');
    const key = (entry) => rules.key(entry);
    const done = (after, touched) => {
        const same = after.length === entries.length && after.every((entry, index) => entry === entries[index]);
        if (same)
            return { after: before, touched };
        // One empty entry is no list either: joined it is the empty text.
        return { after: rules.join(after) || null, touched };
    };
    switch (operation.kind) {
        case 'prepend':
        case 'append': {
            const wanted = key(operation.value);
            const others = entries.filter((entry) => key(entry) !== wanted);
            const first = operation.kind === 'prepend';
            // As it is written already, where that means the same: what is right is not touched.
            const there = (first ? entries[0] : entries.at(-1)) ?? '';
            const entry = entries.length > 0 && key(there) === wanted ? there : operation.value;
            return done(first ? [entry, ...others] : [...others, entry], [wanted]);
        }
        case 'removeMatching': {
            const glob = key(operation.glob);
            const matching = entries.filter((entry) => matchesGlob(key(entry), glob));
            const counted = matching.filter((entry) => !own.has(key(entry)));
            if (counted.length > operation.max) {
                const found = counted.map((entry) => secret_showValue(entry, secret)).join(', ');
                throw mismatch(resolved, `${counted.length} entries of ${operation.name} match, at most ${operation.max} are expected: ${found}`, 'Make the pattern narrower, or `max` larger if all of them are meant.');
            }
            return done(entries.filter((entry) => !matching.includes(entry)), matching.map(key));
        }
        case 'replaceEntry': {
            const [from, to] = [key(operation.from), key(operation.to)];
            const at = entries.findIndex((entry) => key(entry) === from);
            if (at < 0 || from === to)
                return { after: before, touched: [] };
            const present = entries.some((entry) => key(entry) === to);
            const after = entries.flatMap((entry, index) => {
                if (key(entry) !== from)
                    return [entry];
                return index === at && !present ? [operation.to] : [];
            });
            return done(after, [from, to]);
        }
    }
}
function applyFlag(resolved, { kind, flag }, before, { secret }) {
    const flags = splitFlags(before ?? '');
    if (flags === undefined)
        throw mismatch(resolved, `GOFLAGS has a quote without an end here: ${secret_showValue(before, secret)}`, 'The go command refuses it too: correct it, or use set.');
    const name = flagName(flag);
    const meant = (other) => kind === 'removeFlag' && hasFlagValue(flag) ? flagKey(other) === flagKey(flag) : flagName(other) === name;
    const found = flags.filter(meant);
    const touched = [...found, ...(kind === 'addFlag' ? [flag] : [])].map(flagKey);
    const settled = kind === 'addFlag' ? found.length === 1 && flagKey(found[0]) === flagKey(flag) : found.length === 0;
    if (settled)
        return { after: before, touched };
    const at = flags.findIndex(meant);
    const after = flags.flatMap((other, index) => meant(other) ? (index === at && kind === 'addFlag' ? [flag] : []) : [other]);
    if (kind === 'addFlag' && at < 0)
        after.push(flag);
    return { after: after.length === 0 ? null : joinFlags(after), touched };
}
function mismatch({ origin, operation }, message, hint) {
    return patchError('PATCH_MISMATCH', origin.path, operation.at, message, hint);
}

;// CONCATENATED MODULE: ./lib/environment/patches/attempt.js










/** Which patches apply, and what they make of the values. @throws UserError as planPatches */
function attempt(facts, patches, secret) {
    const skipped = [];
    const meant = patches.filter((patch) => {
        const why = findUnmet(patch.when, facts, secret);
        if (why !== undefined)
            skipped.push({ ...patch.ref, why });
        return why === undefined;
    });
    const resolve = (patch) => patch.operations.map((operation) => resolveOperation(operation, patch, facts, secret(operation.name)));
    let settledKeys;
    const settled = (key) => {
        settledKeys ??= findSettled(() => meant.flatMap(resolve), facts, secret);
        return settledKeys.has(key);
    };
    const active = meant.filter((patch) => {
        const fault = findGuardFault(patch, { facts, secret, settled });
        if (fault === undefined)
            return true;
        if (patch.onError === 'abort') {
            const { message, hint, at } = fault;
            throw faultError({
                code: 'PATCH_MISMATCH',
                message,
                at: { path: patch.ref.path, ...at },
                ...(hint === undefined ? {} : { hint }),
            });
        }
        skipped.push({ ...patch.ref, why: fault.message });
        return false;
    });
    const resolved = active.flatMap(resolve);
    refuseConflicts(resolved, facts.platform.os, secret);
    return { active, skipped, resolved, variables: applyAll(resolved, facts, secret) };
}
/** Keys of the variables that all patches together, guards aside, leave as they are. */
function findSettled(resolve, facts, secret) {
    try {
        const variables = applyAll(resolve(), facts, secret);
        return new Set([...variables].flatMap(([key, { before, after }]) => (before === after ? [key] : [])));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return new Set();
        throw error;
    }
}
function applyAll(resolved, { platform, layer }, secret) {
    const { os } = platform;
    const variables = new Map();
    for (const one of resolved) {
        const { operation, origin, key } = one;
        let variable = variables.get(key);
        if (variable === undefined) {
            const held = (0,values_names/* findVariable */.q3)(layer.values, operation.name, os);
            const before = held?.value.text ?? null;
            const lists = resolved.filter((other) => other.key === key).map((other) => other.operation);
            const list = lists.map((other) => ('list' in other ? other.list : undefined)).find(Boolean);
            const name = held?.name ?? operation.name;
            variable = { name, before, after: before, origins: [], touched: new Map(), list };
            variables.set(key, variable);
        }
        const own = ownEntries(resolved, key, variable.list, os);
        const { after, touched } = applyOperation(one, variable.after, {
            os,
            secret: secret(operation.name),
            own,
        });
        if (after !== variable.after)
            variable.origins.push(origin);
        for (const entry of touchedKeys(variable, touched, after, os))
            variable.touched.set(entry, origin);
        variable.after = after;
    }
    return variables;
}
/** A whole value is about all entries that it has and had. */
function touchedKeys({ name, after: before, list }, touched, after, os) {
    const entries = touched.length === 0 && before !== after ? entriesOf(name, os, list) : undefined;
    if (entries === undefined)
        return touched;
    return [before, after].flatMap((text) => entries.split(text ?? '').map((entry) => entries.key(entry)));
}
function ownEntries(resolved, key, list, os) {
    if (list === undefined)
        return new Set();
    const rules = listRules(list, os);
    return new Set(resolved.filter((one) => one.key === key).flatMap(({ operation }) => addedEntries(operation, rules)));
}

;// CONCATENATED MODULE: ./lib/environment/patches/meaning.js







/**
 * SHA-256 over what the patches are and what they lead to, in words that all machines share: equal on two nodes exactly
 * where the same patches give results that mean the same.
 *
 * Covered: each patch's id and content, also of those that do not apply here, in order; of each variable that one of
 * them names, the value afterwards. Not covered: other variables; the entries of PATH and other lists of folders that
 * no patch adds (a node's own; GOPATH counts whole); whether an empty variable is there; the version of Go.
 *
 * The same in all spellings: a value that a patch wrote counts as the patch's own text, so that `${HOME}/go` is one
 * value whatever HOME is; in other values this machine's folders are replaced by their names (`toTemplate`), a list is
 * its entries whatever separates them, and flags are compared as the go command reads them.
 * @param final the value afterwards, by the variable's key
 */
function digestResult(patches, written, final, facts) {
    const { os } = facts.platform;
    const names = new Map();
    for (const one of written) {
        const key = (0,values_names/* nameKey */.Rc)(one.operation.name, os);
        names.set(key, [...(names.get(key) ?? []), one]);
    }
    const result = [...names]
        .map(([key, writers]) => {
        // In the patch's spelling, which is the same everywhere; Windows' own may be `Path`.
        const { name } = writers[0].operation;
        return [name, meaningOf(name, final(key), writers, facts)];
    })
        .sort(([a], [b]) => (0,values_names/* byCodeUnit */.X)(a, b));
    const refs = patches.map(({ ref }) => [ref.id, ref.sha256]);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify({ schema: 1, patches: refs, result }))
        .digest('hex');
}
function meaningOf(name, text, writers, { platform, roots }) {
    if (text === null || text === '')
        return null;
    const { os } = platform;
    const list = writers
        .map(({ operation }) => ('list' in operation ? operation.list : undefined))
        .find(Boolean);
    const entries = entriesOf(name, os, list);
    const keyOf = entries?.key ?? ((one) => (holdsPath(name) ? pathKey(one, os) : one));
    const templates = new Map();
    const own = new Set();
    for (const { operation, template, text: here } of writers) {
        if (template === undefined || here === undefined)
            continue;
        const whole = entries !== undefined && (operation.kind === 'set' || operation.kind === 'default');
        const [texts, said] = whole ? [entries.split(here), entries.split(template)] : [[here], [template]];
        for (const [index, one] of texts.entries()) {
            own.add(keyOf(one));
            if (said.length === texts.length)
                templates.set(keyOf(one), canonical(name, said[index]));
        }
    }
    const mean = (one) => templates.get(keyOf(one)) ?? canonical(name, toTemplate(one, { roots, os }));
    if (entries === undefined)
        return mean(text);
    const all = entries.split(text);
    // A list of machines' own folders says nothing of another machine.
    const folders = isMachineList(name) || (listKind(name) === undefined && list === 'paths');
    const counted = folders ? all.filter((one) => own.has(keyOf(one))) : all;
    return counted.map(mean);
}
function canonical(name, text) {
    return name.toUpperCase() === 'GOFLAGS'
        ? flagKey(text)
        : text.replace(/^(\$\{\w+\}).*/s, (path) => path.replaceAll('\\', '/'));
}

;// CONCATENATED MODULE: ./lib/environment/patches/plan.js








/**
 * What the patches, in this order, make of the layer's values. Pure: it knows of no machine but that of the facts.
 * Nothing is planned unless everything can be.
 * @throws UserError with file, line and column. PATCH_REFUSED: a danger that the patch does not permit, or a value that
 *   cannot be. PATCH_CONFLICT: two operations contradict each other, or applied again the patches would change more.
 *   PATCH_MISMATCH: expired, a guard does not hold, more entries match than `max`, a line of a .patch is not as it was
 */
function planPatches(facts, patches) {
    const { os } = facts.platform;
    const hidden = new Set(patches.flatMap(({ redact }) => redact.map((name) => (0,values_names/* nameKey */.Rc)(name, os))));
    const secret = (name) => hidden.has((0,values_names/* nameKey */.Rc)(name, os)) || isSecretName(name);
    const result = attempt(facts, patches, secret);
    refuseUnrest(result, facts, patches, secret);
    const changes = [...result.variables.values()]
        .flatMap((variable) => toChange(variable, os, secret))
        .sort((a, b) => (0,values_names/* byCodeUnit */.X)(a.name, b.name));
    return {
        schema: 1,
        os,
        patches: result.active.map(({ ref }) => ref),
        changes,
        skipped: result.skipped,
        allowed: result.resolved.flatMap(({ allowed, origin }) => allowed === undefined ? [] : [{ ...origin, what: allowed }]),
        digest: digestResult(patches, writtenBy(patches, result, facts, secret), (key) => finalOf(key, result, facts), facts),
    };
}
/**
 * Nodes are equal only where it makes no difference how often the patches were applied. Most of what could break that
 * is refused as a contradiction; this catches the rest, such as a condition on a variable that a patch changes.
 */
function refuseUnrest({ variables }, facts, patches, secret) {
    const changed = [...variables].filter(([, { before, after }]) => before !== after);
    if (changed.length === 0)
        return;
    const again = afterwards(facts, new Map(changed));
    let unrest;
    let cause;
    try {
        const second = attempt(again, patches, secret);
        unrest = [...second.variables.values()].find(({ before, after }) => before !== after);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        cause = error;
        unrest = changed[0][1];
    }
    if (unrest === undefined)
        return;
    const [origin] = unrest.origins;
    const at = { path: origin.path, line: origin.line };
    const reason = cause instanceof errors/* UserError */.y ? `: ${cause.message}` : `: they would change ${unrest.name} again`;
    throw new errors/* UserError */.y('PATCH_CONFLICT', `${(0,errors/* formatPosition */.L)(at)}: applied a second time these patches would not give the same${reason}`, {
        at,
        cause,
        hint: 'A condition or guard depends on a variable that one of the patches changes: part them.',
    });
}
function afterwards(facts, changed) {
    const { os } = facts.platform;
    const values = new Map(facts.layer.values);
    const effective = new Map(facts.effective);
    for (const { name, after } of changed.values()) {
        const kept = values.get(name);
        if (after === null)
            values.delete(name);
        else
            values.set(name, { ...kept, text: after });
        const shown = (0,values_names/* findVariable */.q3)(effective, name, os)?.name ?? name;
        if (after === null)
            effective.delete(shown);
        else
            effective.set(shown, after);
    }
    return {
        ...facts,
        layer: { values },
        effective,
        env: (name) => {
            const change = changed.get((0,values_names/* nameKey */.Rc)(name, os));
            return change === undefined ? facts.env(name) : (change.after ?? undefined);
        },
    };
}
function toChange({ name, before, after, origins, touched, list }, os, secret) {
    if (before === after)
        return [];
    const entries = entriesOf(name, os, list);
    const kind = list ?? listKind(name);
    const held = [before, after].some((text) => text !== null && holdsCredential(text));
    return [
        {
            name,
            before,
            after,
            ...(entries === undefined
                ? {}
                : { entries: compareEntries(entries, before, after, (key) => touched.get(key) ?? origins.at(-1)) }),
            ...(kind === undefined ? {} : { list: kind }),
            origins,
            secret: secret(name) || held,
        },
    ];
}
function finalOf(key, { variables }, { layer, platform }) {
    const variable = variables.get(key);
    if (variable !== undefined)
        return variable.after;
    return (0,values_names/* findVariable */.q3)(layer.values, key, platform.os)?.value.text ?? null;
}
/** Of patches that do not apply here too, as far as their texts mean anything here. */
function writtenBy(patches, { active }, facts, secret) {
    return patches.flatMap((patch) => patch.operations.map((operation) => {
        try {
            const { operation: expanded, written } = resolveOperation(operation, patch, facts, secret(operation.name));
            return { operation: expanded, template: written?.template, text: written?.text };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y) || active.includes(patch))
                throw error;
            return { operation, template: undefined, text: undefined };
        }
    }));
}

;// CONCATENATED MODULE: ./lib/environment/patches/report.js


/** For people: what changes, per variable and per entry, and which line of which patch says so. No secrets. */
function renderPlan(plan) {
    const { changes, skipped, allowed, patches, digest } = plan;
    const lines = changes.flatMap(changeLines);
    if (changes.length === 0)
        lines.push(patches.length === 0
            ? 'No patch applies here.'
            : 'Nothing to change: the environment is as the patches want it.');
    for (const { id, path, why } of skipped)
        lines.push(`skipped ${plainText(id)} (${plainText(path)}): ${plainText(why)}`);
    for (const one of allowed)
        lines.push(`permitted ${plainText(one.what)} (${because(one)})`);
    return [...lines, `environment digest ${digest}`];
}
/** A section of the job summary; texts from files cannot become markup. */
function renderPlanMarkdown(plan) {
    const { changes, skipped, allowed, digest } = plan;
    const rows = changes.map((change) => {
        const { name, before, after, entries, secret, origins } = change;
        const what = entries === undefined || secret
            ? `${code(secret_showValue(before, secret))} → ${code(secret_showValue(after, secret))}`
            : entries
                .filter(({ kind }) => kind !== 'kept')
                .map((entry) => `${marks[entry.kind]} ${code(secret_showValue(entry.entry, secret))}`)
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
    const show = (text, secret) => text === null || text === '' ? text : showValue(text, secret);
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
                    : { entries: entries.map((one) => ({ ...one, entry: showValue(one.entry, false) })) }),
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
    const title = plainText(name);
    if (entries === undefined || secret) {
        const value = `${title}: ${secret_showValue(before, secret)} → ${secret_showValue(after, secret)}`;
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
        lines.push(`    ${marks[kind]} ${secret_showValue(entry, false)}${why}`);
    }
    flush();
    return lines;
}
/** `.setup-go-plus/env/010-x.yaml:7: OneDrive locks GOCACHE`. */
function because({ path, line, why }) {
    return `${plainText((0,errors/* formatPosition */.L)({ path, line }))}: ${plainText(why)}`;
}
function cell(text) {
    return plainText(text).replace(/[\\|`*_~[\]&<>@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** As code, without Markdown's own code marks: a value may have backticks and pipes. */
function code(text) {
    return `<code>${cell(text)}</code>`;
}

;// CONCATENATED MODULE: ./lib/environment/patches/digests.js

/** Of every file that a guard names and that is there. */
async function readDigests(patches, workspace, { machine, files }) {
    const digests = new Map();
    for (const { path } of patches.flatMap(({ guard }) => guard.files)) {
        if (digests.has(path))
            continue;
        const bytes = await files.read(machine.path.join(workspace, ...path.split('/')));
        if (bytes !== undefined)
            digests.set(path, digests_digestOf(bytes));
    }
    return digests;
}
function digests_digestOf(bytes) {
    const lines = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return { bytes: sha256(bytes), lines: sha256(Buffer.from(lines, 'latin1')) };
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/environment/patches/facts.js


/** Reads the files that guards name, and nothing else. */
async function gatherFacts({ machine, files, clock }, patches, { layer, go, workspace = workspaceOf(machine), effective }) {
    const [gopath] = (go?.GOPATH ?? '').split(machine.path.delimiter);
    return {
        platform: machine.platform,
        runner: runnerOf(machine),
        go: go === undefined ? undefined : (0,go_version/* parseGoVersion */.SX)(go.GOVERSION),
        env: (name) => machine.env(name),
        layer,
        effective: effective ?? new Map(Object.entries(go?.raw ?? {})),
        roots: {
            GITHUB_WORKSPACE: workspace,
            ...(go?.GOROOT ? { GOROOT: go.GOROOT } : {}),
            ...(gopath ? { GOPATH: gopath } : {}),
            ...(machine.temp ? { RUNNER_TEMP: machine.temp } : {}),
            ...(machine.env('RUNNER_TOOL_CACHE') ? { RUNNER_TOOL_CACHE: machine.env('RUNNER_TOOL_CACHE') } : {}),
            ...(machine.home ? { HOME: machine.home } : {}),
        },
        files: await readDigests(patches, workspace, { machine, files }),
        today: new Date(clock.now()).toISOString().slice(0, 10),
    };
}
function workspaceOf(machine) {
    return machine.env('GITHUB_WORKSPACE') || machine.cwd;
}
/** Runners that are too old to say RUNNER_ENVIRONMENT are somebody's own. */
function runnerOf(machine) {
    if (machine.env('GITHUB_ACTIONS') !== 'true')
        return 'none';
    return machine.env('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}

;// CONCATENATED MODULE: ./lib/environment/text/collect.js

/** The effective Go environment: all that `go env` says, and the variables that Go, cgo and downloads go by. */
function collectSnapshot({ env, goEnv, files, os }) {
    const settings = files.map(({ path, text }) => ({ path, lines: readGoEnvFile(text) }));
    const values = new Map();
    const origins = new Map();
    for (const name of [...new Set([...Object.keys(goEnv), ...env.keys()])].sort(values_names/* byCodeUnit */.X)) {
        if (ignored.has(name) || !(name in goEnv || isRelevant(name, os)))
            continue;
        const held = (0,values_names/* findVariable */.q3)(env, name, os)?.value;
        const text = goEnv[name] ?? held;
        if (text === undefined)
            continue;
        values.set(name, text);
        const file = settings.find(({ lines }) => lines.get(name)?.value === text);
        // Go takes an empty variable for none.
        if (held)
            origins.set(name, held === text ? 'environment' : 'environment, as Go reads it');
        else if (file !== undefined && text !== '')
            origins.set(name, `${file.path}:${file.lines.get(name).line}`);
        else
            origins.set(name, name in goEnv ? 'Go’s default' : 'environment');
    }
    return { values, origins };
}
/** As the go command reads it: no comments, no quotes, lines that do not begin with a capital letter are ignored. */
function readGoEnvFile(text) {
    const lines = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        const equals = line.indexOf('=');
        if (equals > 0 && /^[A-Z]/.test(line))
            lines.set(line.slice(0, equals), { value: line.slice(equals + 1), line: index + 1 });
    }
    return lines;
}
/** Names a temporary folder, so it differs each time. */
const ignored = new Set(['GOGCCFLAGS']);
function isRelevant(name, os) {
    const upper = os === 'windows' ? name.toUpperCase() : name;
    return /^GO(?!OGLE)[A-Z0-9_]*$|^CGO_/.test(upper) || others.has(upper.toUpperCase());
}
const others = new Set([
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NETRC'],
    ...['GIT_TERMINAL_PROMPT', 'GIT_SSH_COMMAND', 'GIT_ALLOW_PROTOCOL', 'MACOSX_DEPLOYMENT_TARGET'],
    ...['SDKROOT', 'SOURCE_DATE_EPOCH', 'TMPDIR', 'TMP', 'TEMP'],
]);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/host/windows/broadcast.js

/** Each window that hangs holds the message up for seconds; nothing depends on the last one. */
const broadcast_patience = 2_000;
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
        const late = setTimeout(() => resolve(true), broadcast_patience);
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
                throw registry_unreadable(key, `reg export ended with code ${code}`);
            }
            try {
                return parseRegFile(bytes, key);
            }
            catch (error) {
                throw registry_unreadable(key, error instanceof Error ? error.message : String(error));
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
function registry_unreadable(key, why) {
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/store-disk.js
var store_disk = __webpack_require__(1434);
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

;// CONCATENATED MODULE: ./lib/action/environment.js





/**
 * Applies the project's patches to the later steps of the job. Go was set up, and what that changes is in GITHUB_ENV and
 * GITHUB_PATH already. What a killed job of this runner left on the machine is undone before.
 * @param env of this process, all of it
 * @returns undefined where there are no patches
 * @throws UserError as its parts do; nothing is written then
 */
async function patchEnvironment(values, result, host, env = process.env) {
    const { machine, log } = host;
    const layers = environmentHost(host, env);
    tellUndone(await undoJobs('earlier', layers), 'An earlier job on this runner was ended before it could undo', host);
    const base = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
    const patches = await loadPatches(values.lines('env-patches'), host, base);
    if (patches.length === 0)
        return undefined;
    const effective = effectiveNow(result, layers);
    const { plan, notes } = await applyToTarget({ layer: 'job' }, async (layer) => planPatches(await factsOf(patches, result, effective, layer, host), patches), {}, layers);
    log.group('Environment patches', renderPlan(plan));
    for (const note of notes)
        log.info(note);
    warnOfFolders(plan, values, host);
    return {
        digest: plan.digest,
        changes: plan.changes.map(({ name }) => name),
        summary: renderPlanMarkdown(plan),
        variables: processChanges(plan),
    };
}
/**
 * For the post step: takes back what any step of this job applied to the machine, and removes the job's own files.
 * The job's variables end with it.
 */
async function unpatchEnvironment(host, env = process.env) {
    tellUndone(await undoJobs('this', environmentHost(host, env)), 'Undone with the job', host);
    const folder = (0,job_folder/* jobFolder */.O)(host.machine);
    if (folder !== undefined)
        await host.files.remove(folder);
}
function factsOf(patches, { go }, effective, layer, host) {
    return gatherFacts(host, patches, { layer, effective, ...(go === undefined ? {} : { go }) });
}
/** `go env` was asked before later steps had what setting up Go changes. */
function effectiveNow({ go, environment }, { env, machine }) {
    const { values } = collectSnapshot({
        env: new Map(Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
        goEnv: go?.raw ?? {},
        files: [],
        os: machine.platform.os,
    });
    const now = new Map(values);
    for (const change of environment.changes) {
        if (change.kind === 'set')
            now.set(change.name, change.value);
        else if (change.kind === 'unset' && go?.raw[change.name] === undefined)
            now.delete(change.name);
    }
    return now;
}
/** The caches came down while Go did, to where Go had them then. */
function warnOfFolders({ changes }, values, { log }) {
    const moved = changes.filter(({ name }) => /^(?:GOCACHE|GOMODCACHE|GOPATH)$/.test(name));
    if (moved.length === 0 || !values.boolean('cache'))
        return;
    const names = moved.map(({ name }) => name).join(' and ');
    const [origin] = moved[0].origins;
    log.warning(`A patch sets ${names}, and the caches of this job were restored to where it was before: set it with \`env:\` of the job, or the input cache to false.`, origin === undefined ? undefined : { path: origin.path, line: origin.line });
}
function tellUndone(undone, title, { log }) {
    for (const { id, place, restored, conflicts } of undone) {
        log.info(`${title}: apply ${id} to ${place}, ${restored.join(', ') || 'nothing'}.`);
        for (const { name, why } of conflicts)
            log.warning(`${name} in ${place} stays as it is: ${why}.`);
    }
}


/***/ }),

/***/ 9841:
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

/***/ 2465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dangers),
/* harmony export */   CP: () => (/* binding */ runnerKinds),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const runnerKinds = ['github-hosted', 'self-hosted', 'none'];
const dangers = ['exec', 'loader', 'interpreter', 'git', 'go-root', 'system'];
function originOf(patch, operation) {
    return { patch: patch.ref.id, path: patch.ref.path, line: operation.at.line, why: patch.why };
}


/***/ }),

/***/ 6140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   q3: () => (/* binding */ findVariable)
/* harmony export */ });
/** A variable's name as every system and shell can carry it. Windows' `ProgramFiles(x86)` is none: it can be read only. */
const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,255}$/;
/**
 * What two spellings of one variable have in common: Windows finds `PATH` under `Path`.
 * @param os GOOS of the machine that has the variable
 */
function nameKey(name, os) {
    return os === 'windows' ? name.toUpperCase() : name;
}
/** The value under any spelling of its name, with the spelling that it is there under. */
function findVariable(values, name, os) {
    const exact = values.get(name);
    if (exact !== undefined)
        return { name, value: exact };
    if (os !== 'windows')
        return undefined;
    const key = nameKey(name, os);
    for (const [spelling, value] of values)
        if (nameKey(spelling, os) === key)
            return { name: spelling, value };
    return undefined;
}
/** The same by code unit on every machine, whatever its locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver)
/* harmony export */ });
/* unused harmony exports isGoSince, compareGoVersions, releaseName, fromSemver, isPrerelease, firstRelease */
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


/***/ })

};

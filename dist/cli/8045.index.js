export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 60460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEnvUndo: () => (/* binding */ runEnvUndo)
/* harmony export */ });
/* harmony import */ var _environment_journal_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80356);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _host_node_environment_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27098);



async function runEnvUndo(id, { all }, { host, print, printJson }, env = process.env) {
    if (id !== undefined && all)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', 'An id and --all exclude each other');
    const choice = all ? 'all' : id === undefined ? 'last' : { id };
    const undone = await (0,_environment_journal_session_js__WEBPACK_IMPORTED_MODULE_1__/* .undo */ .tN)(choice, (0,_host_node_environment_host_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentHost */ .u)(host, env));
    if (undone.length === 0)
        print('There is nothing to undo.');
    for (const { id: number, place, restored, conflicts } of undone) {
        print(`${number} ${place}: ${restored.length === 0 ? 'nothing to give back' : `gave back ${restored.join(', ')}`}`);
        for (const { name, why } of conflicts)
            host.log.warning(`${name} stays as it is: ${why} (apply ${number})`);
    }
    printJson({ undone });
    return undone.some(({ conflicts }) => conflicts.length > 0) ? 1 : 0;
}


/***/ }),

/***/ 80356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (/* binding */ applyToTarget),
  x6: () => (/* binding */ readLog),
  tN: () => (/* binding */ undo)
});

// UNUSED EXPORTS: undoJobs

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/environment/layers/open.js + 7 modules
var layers_open = __webpack_require__(68817);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/environment/layers/types.js
var types = __webpack_require__(99841);
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

// EXTERNAL MODULE: ./lib/environment/layers/list-text.js
var list_text = __webpack_require__(55612);
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
    const [old, ours, current] = [before?.text ?? '', after.text, now.text].map((text) => (0,list_text/* splitList */.ry)(text, separator));
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
function isOpen({ state }) {
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


const nothing = '0'.repeat(64);
/**
 * @param path for messages
 * @throws UserError JOURNAL_INVALID with the line
 */
async function parseJournal(bytes, path) {
    const buffer = Buffer.from(bytes ?? new Uint8Array());
    const length = buffer.lastIndexOf(0x0a) + 1;
    const lines = buffer.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
    if (lines.length === 0)
        return { entries: [], length, last: nothing };
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(5322)]).then(__webpack_require__.bind(__webpack_require__, 75322));
    const schema = recordSchema();
    const entries = new Map();
    let last = nothing;
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
async function readJournal({ path }, { files }) {
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

// EXTERNAL MODULE: ./lib/environment/layers/job-folder.js
var job_folder = __webpack_require__(16088);
;// CONCATENATED MODULE: ./lib/environment/journal/place.js

/** Of what stays on the machine, also after a job. */
function place_machineJournal(machine) {
    const { env, path } = machine;
    const own = env('SETUP_GO_PLUS_HOME');
    const folder = own
        ? path.join(own, 'environment')
        : path.join(stateFolder(machine), 'setup-go-plus', 'environment');
    return { path: path.join(folder, 'journal.jsonl'), prefix: '' };
}
/** Of what is gone with the job, and goes with it. undefined: this is no job. */
function jobJournal(machine) {
    const folder = (0,job_folder/* jobFolder */.O)(machine);
    return folder === undefined
        ? undefined
        : { path: machine.path.join(folder, 'journal.jsonl'), prefix: 'job-' };
}
function journalOf(target, machine) {
    const job = jobJournal(machine);
    const ofJob = target.layer === 'job' || (target.layer === 'goenv' && target.file === (0,job_folder/* jobGoEnv */.T)(machine));
    return ofJob && job !== undefined ? job : place_machineJournal(machine);
}
/** undefined: this is no job. */
function place_currentJob(machine) {
    if ((0,job_folder/* jobFolder */.O)(machine) === undefined)
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

;// CONCATENATED MODULE: ./lib/environment/journal/session.js






/** As `applyToLayer`, with what killed commands left mended before. @throws UserError as its parts do */
async function applyToTarget(target, makePlan, options, host) {
    const open = (which) => (0,layers_open/* openLayer */.c)(which, host, options);
    // Before the journal is made: where there is no such layer, nothing is left behind.
    const layer = open(target);
    return withJournal(journalOf(target, host.machine), host, async (journal) => {
        tell(await recover(journal, open), host);
        return applyToLayer(makePlan, layer, journal, open, place_currentJob(host.machine));
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
    const job = currentJob(host.machine);
    if (job === undefined)
        return [];
    return undoWhere((entry) => entry.job?.runner === job.runner && (which === 'this') === (entry.job.run === job.run), host, [machineJournal(host.machine)]);
}
async function undoWhere(wanted, host, journals = places(host)) {
    const open = (target) => (0,layers_open/* openLayer */.c)(target, host, { force: true });
    const undone = [];
    for (const place of journals) {
        if (!(await readJournal(place, host)).some((entry) => isOpen(entry)))
            continue;
        await withJournal(place, host, async (journal) => {
            tell(await recover(journal, open), host);
            for (const entry of [...journal.entries()].reverse()) {
                if (isOpen(entry) && wanted(entry))
                    undone.push(await undoEntry(entry, journal, open));
            }
        });
    }
    return undone;
}
function places({ machine }) {
    const job = jobJournal(machine);
    return [place_machineJournal(machine), ...(job === undefined ? [] : [job])];
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
    throw new errors/* UserError */.y('INPUT_INVALID', `There is no apply ${choice.id} to undo${found ? ': it is undone' : ''}`, {
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


/***/ }),

/***/ 46140:
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

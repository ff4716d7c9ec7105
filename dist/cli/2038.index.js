export const id = 2038;
export const ids = [2038];
export const modules = {

/***/ 92038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEnvApply: () => (/* binding */ runEnvApply)
});

// EXTERNAL MODULE: ./lib/environment/layers/goenv.js + 1 modules
var goenv = __webpack_require__(84701);
// EXTERNAL MODULE: ./lib/environment/layers/job-folder.js
var job_folder = __webpack_require__(16088);
// EXTERNAL MODULE: ./lib/environment/journal/session.js + 7 modules
var session = __webpack_require__(80356);
;// CONCATENATED MODULE: ./lib/environment/journal/job-go-env.js



/**
 * Go's env file for this job: a copy of the machine's own, which is changed, and GOENV names it to later steps. The
 * copy goes with RUNNER_TEMP, which the runner empties, and before that with the post step.
 * @throws UserError as its parts do
 */
async function applyToJobGoEnv(makePlan, host) {
    const { files, machine } = host;
    const file = (0,job_folder/* jobGoEnv */.T)(machine);
    if ((await files.read(file)) === undefined && machine.env('GOENV') !== 'off') {
        // It may hold a GOPROXY with a password.
        const own = await files.read((0,goenv/* goenvFile */.y)(machine));
        if (own !== undefined)
            await files.write(file, own, { mode: 0o600 });
    }
    const applied = await (0,session/* applyToTarget */.ZZ)({ layer: 'goenv', file }, makePlan, {}, host);
    const { plan } = applied;
    // Not only when something changed now: an earlier command may have been killed before it came to this.
    if ((await files.read(file)) !== undefined) {
        await (0,session/* applyToTarget */.ZZ)({ layer: 'job' }, (values) => namingPlan(plan, file, values), {}, host);
    }
    return applied;
}
/** GOENV is refused in patches; here it is ours. */
function namingPlan(plan, file, { values }) {
    const before = values.get('GOENV')?.text ?? null;
    const origins = plan.changes[0]?.origins ?? [];
    const change = { name: 'GOENV', before, after: file, origins, secret: false };
    return { ...plan, changes: before === file ? [] : [change] };
}

// EXTERNAL MODULE: ./lib/environment/layers/open.js + 7 modules
var layers_open = __webpack_require__(68817);
// EXTERNAL MODULE: ./lib/environment/layers/process.js
var layers_process = __webpack_require__(74337);
// EXTERNAL MODULE: ./lib/environment/layers/target.js + 1 modules
var layers_target = __webpack_require__(78315);
// EXTERNAL MODULE: ./lib/environment/patches/report.js
var report = __webpack_require__(81252);
// EXTERNAL MODULE: ./lib/environment/shell.js
var environment_shell = __webpack_require__(72555);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/node/environment-host.js + 4 modules
var environment_host = __webpack_require__(27098);
// EXTERNAL MODULE: ./lib/cli/env-facts.js + 9 modules
var env_facts = __webpack_require__(64256);
// EXTERNAL MODULE: ./lib/cli/run-env-plan.js
var run_env_plan = __webpack_require__(98357);
;// CONCATENATED MODULE: ./lib/cli/run-env-apply.js












async function runEnvApply(paths, options, terminal, env = process.env) {
    const { host, print, printJson } = terminal;
    const { layer } = options;
    if (layer === undefined) {
        throw new errors/* UserError */.y('USAGE', 'Which layer is meant? --layer is missing', {
            hint: 'One of process, job, goenv, shell, user; `setup-go-plus env apply --help` says what they are.',
        });
    }
    if (options.dryRun)
        return (0,run_env_plan.runEnvPlan)(paths, options, terminal, env);
    const opened = await (0,env_facts/* openPatches */.PV)(paths, host, env);
    if (layer === 'process')
        return printForShell(opened, options, terminal, env);
    const layers = (0,environment_host/* environmentHost */.u)(host, env);
    const target = await (0,layers_target/* layerTarget */.T)(layer, (0,run_env_plan/* targetOptions */.G)(options, host), layers);
    const { place } = (0,layers_open/* openLayer */.c)(target, layers);
    const { plan, id, notes } = await apply(target, opened, options, layers);
    for (const line of (0,report/* renderPlan */.EG)(plan))
        print(line);
    if (id !== undefined)
        print(`Applied to ${place}; \`setup-go-plus env undo ${id}\` takes it back.`);
    for (const note of notes)
        host.log.info(note);
    printJson({ layer, place, id: id ?? null, notes, plan: (0,report/* printablePlan */.pF)(plan) });
    return 0;
}
function apply(target, { plan }, { force = false }, layers) {
    if (target.layer === 'goenv' && target.file === (0,job_folder/* jobGoEnv */.T)(layers.machine))
        return applyToJobGoEnv(plan, layers);
    return (0,session/* applyToTarget */.ZZ)(target, plan, { force }, layers);
}
/** A process cannot change the one that started it; a shell can evaluate what it prints. */
async function printForShell({ plan }, options, { host, print, printJson }, env) {
    const { os } = host.machine.platform;
    const { shell = os === 'windows' ? 'powershell' : 'sh' } = options;
    const planned = await plan((0,layers_process/* processValues */.i)(env));
    for (const line of (0,report/* renderPlan */.EG)(planned))
        host.log.info(line);
    printJson({ layer: 'process', place: null, id: null, notes: [], plan: (0,report/* printablePlan */.pF)(planned) });
    const text = (0,environment_shell/* renderShell */.Dn)(shell === 'pwsh' ? 'powershell' : shell, planned.changes.map(shellChange(shell, os)), os);
    if (text !== '')
        print(text.replace(/\r?\n$/, ''));
    return 0;
}
function shellChange(shell, os) {
    return ({ name, after }) => {
        if (os === 'windows' && name.toUpperCase() === 'PATH' && !/powershell|pwsh/.test(shell)) {
            throw new errors/* UserError */.y('LAYER_REFUSED', `PATH of Windows is not that of ${shell}`, {
                hint: 'Start the program with `setup-go-plus exec`, or use PowerShell.',
            });
        }
        return after === null ? { kind: 'unset', name } : { kind: 'set', name, value: after };
    };
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


/***/ })

};

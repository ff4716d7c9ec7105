export const id = 680;
export const ids = [680];
export const modules = {

/***/ 4680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endCaches: () => (/* binding */ endCaches)
});

// UNUSED EXPORTS: beginCaches, steadyTimes, useFastDrive

// EXTERNAL MODULE: ./lib/cache/job/report.js
var report = __webpack_require__(4470);
;// CONCATENATED MODULE: ./lib/cache/build/amount.js
function amountOf(files) {
    return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

;// CONCATENATED MODULE: ./lib/go/kept-program.js
function keptProgramName({ sha256, program }) {
    return `${sha256}-${program}`;
}
/** @param name of a file, without its folder. @returns undefined for the programs of `go run` and `go tool` */
function parseKeptProgram(name) {
    const [, sha256, program] = /^([0-9a-f]{64})-(.+)$/.exec(name) ?? [];
    return sha256 === undefined || program === undefined ? undefined : { sha256, program };
}

;// CONCATENATED MODULE: ./lib/cache/build/entry-name.js

const EXPIRY = 'testexpire.txt';
/**
 * undefined for everything that is not kept: README, trim.txt (each machine has its own), and what is not Go's. A
 * reader of packs takes nothing else either, whatever a hostile one names.
 *
 * testexpire.txt is kept, since without it results that a person has declared expired would count again; it costs 20
 * bytes, and the worst it can do is to have tests run.
 */
function entry_name_buildEntry(name) {
    if (name === EXPIRY)
        return { kind: 'expiry' };
    const match = /^([0-9a-f]{2})\/((\1)[0-9a-f]{62})-([ad])(?:\/([^/\\:]+))?$/.exec(name);
    if (match === null)
        return isFuzzInput(name) ? { kind: 'fuzz' } : undefined;
    const [, , id = '', , suffix, program] = match;
    if (program === undefined)
        return { kind: suffix === 'a' ? 'action' : 'output', id };
    if (suffix === 'a' || program === '.' || program === '..')
        return undefined;
    return { kind: 'program', id };
}
/** Whether it is a program that a build has kept. */
function isKept(name) {
    const [, , program] = name.split('/');
    return program !== undefined && parseKeptProgram(program) !== undefined;
}
function actionName(id) {
    return `${id.slice(0, 2)}/${id}-a`;
}
/** The name that Go touches when it uses the output: of a program its folder. */
function outputName(id) {
    return `${id.slice(0, 2)}/${id}-d`;
}
function isFuzzInput(name) {
    const parts = name.split('/');
    if (parts[0] !== 'fuzz' || parts.length < 4 || name.length > 1024)
        return false;
    return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\x00-\x1f]/.test(part));
}

;// CONCATENATED MODULE: ./lib/cache/build/stamp.js

/** Seconds. Go sets the time of what it uses to now when it is older than this (cmd/go/internal/cache, mtimeInterval). */
const TOUCHED_AFTER = 3600;
/** Seconds before the restore: well over an hour, and far from the five days after which Go removes an entry. */
const AGE = 2 * TOUCHED_AFTER;
/**
 * The time that all restored files get: what has another one after the job was used or is new. Even, since FAT keeps
 * every second second only.
 * @param now milliseconds since 1970
 * @returns seconds since 1970
 */
function buildStamp(now) {
    return Math.floor(now / 2000) * 2 - AGE;
}
/** When the stamp was made, in milliseconds: what was put into the cache later is this job's own. */
function stampMade(stamp) {
    return (stamp + AGE) * 1000;
}
/** What files do not say themselves: the folders of programs, whose time is the one that Go touches. Pure. */
function planStamps(names, stamp) {
    const folders = new Set();
    for (const name of names) {
        if (buildEntry(name)?.kind === 'program')
            folders.add(name.slice(0, name.lastIndexOf('/')));
    }
    return [...folders].sort().map((name) => ({ name, mtime: stamp }));
}
/**
 * The marker of Go's last clean-up, for a folder that has none: a restored one would be either so fresh that Go never
 * cleans up (golang/go#69879) or so old that it begins at once. What a machine keeps has its own, and Go's clean-up goes
 * on as it was. Without it Go looks through the folder once, and finds nothing that is old.
 * @param now milliseconds since 1970
 */
function trimMarker(now) {
    return { name: 'trim.txt', data: String(Math.floor(now / 1000)), optional: true };
}
/**
 * Makes a restored GOCACHE ready for exact pruning; its files carry the stamp already.
 *
 * @param names that were restored
 * @param others stamp also what was there before us: on a machine that is gone after the job, when the first step of
 *   another action has used Go already
 */
function stampRestored(gocache, { stamp, names, others, }, { tree }) {
    if (others) {
        const all = (tree.walk(gocache) ?? []).filter(({ name }) => buildEntry(name) !== undefined);
        tree.setTimes(gocache, all.map(({ name }) => ({ name, mtime: stamp })));
    }
    else {
        tree.setTimes(gocache, planStamps(names, stamp));
    }
}

;// CONCATENATED MODULE: ./lib/cache/build/sort-out.js



/** Which entries Go can use, which of them this job has used, and which it has made. Pure. */
function sortOut(facts) {
    const { cache, stamp, now } = facts;
    const restored = new Set(stamp === undefined ? [] : facts.restored);
    const isFresh = (name) => !restored.has(name);
    const outputs = new Map(cache.outputs.map((output) => [output.id, output]));
    const pairs = cache.actions.flatMap((action) => {
        const output = outputs.get(action.output);
        if (output === undefined || output.size !== action.size)
            return [];
        // Made from folders that lack packages, it would hide them from a job that has them all.
        if (facts.partialModules && output.content.kind === 'index' && isFresh(output.name))
            return [];
        return [{ action, output }];
    });
    // An output has many actions (of most packages vet finds the same, nothing), so that its own time says nothing of one.
    const touched = ({ action }) => stamp === undefined || action.mtime !== stamp * 1000;
    // A test that reads other files than before has its action written again, with another output. What is written again
    // with an output that was there (each link does that) says nothing new.
    const isFreshAction = ({ action, output }) => isFresh(actionName(action.id)) ||
        (stamp !== undefined && action.put >= stampMade(stamp) && isFresh(output.name));
    const useKnown = stamp !== undefined &&
        now >= (stamp + TOUCHED_AFTER) * 1000 &&
        pairs.some((pair) => touched(pair) && !isFreshAction(pair));
    const freshPairs = pairs.filter((pair) => isFreshAction(pair) || isFresh(pair.output.name));
    const usedPairs = useKnown ? pairs.filter((pair) => touched(pair) || isFreshAction(pair)) : pairs;
    const freshOthers = cache.others.filter(({ name, mtime }) => isFresh(name) || (name === EXPIRY && stamp !== undefined && mtime !== stamp * 1000));
    const freshOutputs = new Set(freshPairs.map(({ output }) => output).filter(({ name }) => isFresh(name)));
    return {
        fresh: sort_out_select(freshPairs.filter(isFreshAction).map(({ action }) => action), freshOutputs, freshOthers),
        used: amountOfPairs(usedPairs, cache.others),
        all: amountOfPairs(pairs, cache.others),
        pairs,
        usedPairs,
        useKnown,
        testSeconds: [...freshOutputs].reduce((sum, { content }) => sum + (content.kind === 'test' ? content.seconds : 0), 0),
    };
}
function selectPairs(pairs, others) {
    return sort_out_select(pairs.map(({ action }) => action), new Set(pairs.map(({ output }) => output)), others);
}
/** Of what `selectPairs` gives. Putting thousands of names in order takes longer than all else of a plan. */
function amountOfPairs(pairs, others) {
    const outputs = new Set(pairs.map(({ output }) => output));
    return amountOf([...others, ...pairs.map(({ action }) => ({ size: action.bytes })), ...outputs]);
}
/** Small texts first and side by side: they compress to a third of what they do between objects. */
function sort_out_select(actions, outputs, others) {
    const files = [
        ...others.map(({ name, size, mtime }) => file(name, size, mtime, false)).sort(byName),
        ...actions.map(({ id, bytes, mtime }) => file(actionName(id), bytes, mtime, false)).sort(byName),
        ...[...outputs]
            .map(({ name, size, mtime, executable }) => file(name, size, mtime, executable))
            .sort(byName),
    ];
    return { files, bytes: amountOf(files).bytes };
}
function file(name, size, mtime, executable) {
    return { name, size, executable, mtime: Math.floor(mtime / 1000) };
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
/** The largest outputs are left out first: they cost the most for each time that they are of use. */
function fitting(pairs, others, limit) {
    let { bytes } = amountOfPairs(pairs, others);
    const largest = [...new Set(pairs.map(({ output }) => output))].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
    const out = new Set();
    for (const output of largest) {
        if (bytes <= limit)
            break;
        out.add(output);
        bytes -= output.size;
    }
    return pairs.filter(({ output }) => !out.has(output));
}

;// CONCATENATED MODULE: ./lib/cache/build/plan-save.js

/**
 * 1 MiB is what Go compiles in about half a second, the time that a small save takes. What is restored in vain is bounded by
 * `used`: a chain never holds more than 1.14 times what a single build would. With 0.7 a history of nektos/act holds up
 * to 1.39 times that for half as many fresh bases, with 0.95 nearly each save is one. `small` is for projects of few
 * packages, of which each edit is a tenth: it unpacks in 50 ms, a base of junegunn/fzf takes half a second to write.
 */
const BUILD_LIMITS = {
    worthBytes: 2 ** 20,
    worthSeconds: 2,
    layers: 0.4,
    chain: 6,
    used: 0.88,
    small: 16 * 2 ** 20,
    bytes: 4 * 2 ** 30,
};
/**
 * What of a GOCACHE to save. Pure, and the same whatever the order of the facts.
 *
 * Go touches what it uses when it is older than an hour, and restored files are two hours old: so the set of used
 * entries is known exactly (measured: after removing the rest a rerun makes no new file). An action and its output stay
 * or go together. Where use cannot be known (the clock was set back, or files of another user, which Go cannot touch)
 * everything counts as used.
 */
function planBuildSave(facts) {
    const { limits, chain, cache } = facts;
    const sorted = sortOut(facts);
    const { fresh, all } = sorted;
    if (all.files === 0)
        return { kind: 'nothing', why: EMPTY };
    const worth = worthSaving(sorted, facts);
    if (worth !== undefined)
        return { kind: 'nothing', why: worth };
    const reason = reasonForBase(sorted, facts);
    if (reason === undefined)
        return layerOf(fresh, chain);
    const wanted = facts.complete ? sorted.usedPairs : sorted.pairs;
    const pairs = fitting(wanted, cache.others, limits.bytes);
    const keep = selectPairs(pairs, cache.others);
    const dropped = { files: all.files - keep.files.length, bytes: all.bytes - keep.bytes };
    const left = wanted.length - pairs.length;
    const why = left === 0 ? reason : `${reason}; ${count(left)} left out, for more than ${size(limits.bytes)}`;
    return { kind: 'base', ...keep, parents: [], dropped, why };
}
const none = { files: 0, bytes: 0 };
const EMPTY = 'GOCACHE has no entries';
/** What is new, over the packs that were restored. */
function layerOf(fresh, chain) {
    const why = `${count(fresh.files.length)} new over ${chain.length === 1 ? 'the base' : `${chain.length} packs`}`;
    return { kind: 'layer', ...fresh, parents: chain.map(({ key }) => key), dropped: none, why };
}
/**
 * Before anything is looked into: most jobs make nothing.
 * @param fresh what has no name of those that were restored
 * @returns why there is nothing to save; undefined: that is still to be seen
 */
function nothingToSave(fresh, { limits, keepTests, stamp }) {
    if (fresh.files === 0)
        return stamp === undefined ? EMPTY : 'this job made no new entries';
    if (keepTests || fresh.bytes >= limits.worthBytes)
        return undefined;
    return `this job made ${count(fresh.files)} of ${size(fresh.bytes)}, less than a save is worth`;
}
/** undefined: it is; else why not. */
function worthSaving({ fresh, testSeconds }, facts) {
    const { limits, keepTests, stamp } = facts;
    const amount = { files: fresh.files.length, bytes: fresh.bytes };
    const slowTests = keepTests && testSeconds >= limits.worthSeconds;
    return slowTests ? undefined : nothingToSave(amount, { limits, keepTests: false, stamp });
}
/** undefined: what is new is a layer. */
function reasonForBase({ fresh, used, all, useKnown }, facts) {
    const { chain, limits, missing, complete } = facts;
    const base = chain[0];
    if (facts.stamp === undefined || base === undefined)
        return 'nothing was restored';
    if (chain.length + 1 > limits.chain)
        return `a chain of more than ${limits.chain} packs is slow to restore`;
    const layers = chain.slice(1).reduce((sum, { bytes }) => sum + bytes, fresh.bytes);
    if (layers > Math.max(limits.layers * base.bytes, limits.small)) {
        return `layers of ${size(layers)} over a base of ${size(base.bytes)} are more than ${percent(limits.layers)}`;
    }
    if (all.bytes > limits.bytes)
        return `the cache is larger than ${size(limits.bytes)}`;
    if (!complete || !useKnown)
        return undefined;
    if (missing > 0)
        return `${missing} of the packs that were to be restored were gone`;
    if (all.bytes - used.bytes > Math.max((1 - limits.used) * all.bytes, limits.small)) {
        return `only ${percent(used.bytes / all.bytes)} of ${size(all.bytes)} were used`;
    }
    return undefined;
}
function count(entries) {
    return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}
function size(bytes) {
    return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./lib/cache/build/plan-layer.js





/** Of an action's file, as Go writes it. */
const ACTION_BYTES = 175;
/** Whether a glance may do: not where the whole of a cache is asked for, or what is in new outputs. */
function mayBeLayer(facts) {
    const { stamp, chain, missing, complete, keepTests, partialModules, limits } = facts;
    const whole = stamp === undefined || chain.length >= limits.chain || (missing > 0 && complete);
    return !whole && !keepTests && !partialModules;
}
/**
 * What most saves are, without having looked at the thousands of actions that were restored. Pure.
 *
 * What was used is told by the times of outputs: Go touches an action first and its output then. None of the actions
 * counts as used, so this is at most what `planBuildSave` finds, and a layer here is one there. An action that was
 * written again and whose new output another, new action has too, is left out; it would be the result of a test, which
 * counts with stable times only.
 *
 * @param cache without the actions that were restored
 * @returns undefined: all is to be looked at
 */
function planLayer(cache, facts) {
    const { stamp, now, restored, chain } = facts;
    const known = new Set(restored);
    const { fresh } = sortOut({ ...facts, cache });
    const ofLayer = new Set(fresh.files.map(({ name }) => name));
    const outputs = cache.outputs.filter(({ name }) => !isKept(name));
    // Else an action that was restored has another output now, or there is what Go cannot use.
    if (outputs.some(({ name }) => !known.has(name) && !ofLayer.has(name)))
        return undefined;
    const isTouched = ({ mtime }) => mtime !== stamp * 1000;
    const always = [...cache.actions.map(({ bytes: size }) => ({ size })), ...cache.others];
    const used = amountOf([
        ...outputs.filter((output) => isTouched(output) || !known.has(output.name)),
        ...always,
    ]);
    const seen = amountOf([...outputs, ...always]);
    const unread = restored.filter((name) => name.endsWith('-a')).length;
    const all = { files: seen.files + unread, bytes: seen.bytes + unread * ACTION_BYTES };
    const useKnown = now >= (stamp + TOUCHED_AFTER) * 1000 &&
        outputs.some((output) => isTouched(output) && known.has(output.name));
    const reason = worthSaving({ fresh, testSeconds: 0 }, facts) ?? reasonForBase({ fresh, used, all, useKnown }, facts);
    return reason === undefined ? layerOf(fresh, chain) : undefined;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/turns.js

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function turns_atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,promises_.setImmediate)();
    }
}

;// CONCATENATED MODULE: ./lib/cache/build/action.js
/**
 * What an `-a` file says, read as strictly as Go reads it (cmd/go/internal/cache, DiskCache.get):
 * `v1 <id> <output> <size, 20 wide> <nanoseconds, 20 wide>` and a newline.
 *
 * @param id that its name says
 * @returns undefined where Go would take it for a miss. `put` in milliseconds since 1970
 */
function parseAction(bytes, id) {
    if (bytes.length !== LENGTH)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const match = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) {1,20}(\d{1,20}) {1,20}(\d{1,20})\n$/.exec(text);
    const [, named, output, size, nanoseconds] = match ?? [];
    if (named !== id || output === undefined)
        return undefined;
    const bytesOfOutput = Number(size);
    if (!Number.isSafeInteger(bytesOfOutput))
        return undefined;
    return { output, size: bytesOfOutput, put: Number(BigInt(nanoseconds) / 1000000n) };
}
const LENGTH = 2 + 1 + 64 + 1 + 64 + 1 + 20 + 1 + 20 + 1;

;// CONCATENATED MODULE: ./lib/cache/build/scan.js




/** An action is 175 bytes; a text of a test that is longer than this says too much to look for its last line. */
const ACTION_LIMIT = 512;
const CONTENT_LIMIT = 64 * 1024;
/**
 * Looks at every entry of a GOCACHE. Some 80 ms for 6,500 files.
 * @param gocache absolute; a folder that is not there is an empty cache
 * @param look whose content to look at, by its name, to see whether it is an index or the result of a test: of new
 *   outputs, and only for a plan with keepTests or partialModules
 */
function scanBuildCache(gocache, look, host) {
    return atOnce(scanning(gocache, look, never, host));
}
/** The same, with turns of the event loop in between: for whoever has a request under way meanwhile. */
function scanInTurns(gocache, look, host) {
    return inTurns(scanning(gocache, look, never, host));
}
/** The same without the actions that are `known`, and without a look into outputs: a third of the time. */
function glanceInTurns(gocache, known, host) {
    const without = (name) => name.endsWith('-a') && known.has(name);
    return inTurns(scanning(gocache, never, without, host));
}
const never = () => false;
/** What has none of the `known` names. The folders alone are read, and what is new in them: 6 ms for 6,500 files. */
function newInBuildCache(gocache, known, { tree }) {
    const all = tree.walk(gocache, isOfInterest, undefined, (name) => known.has(name)) ?? [];
    const entries = all.filter(({ name, kind }) => kind === 'file' && entry_name_buildEntry(name) !== undefined && !isKept(name));
    return amountOf(entries);
}
/** Yields after each folder of the first level; Go has 256 of them. */
function* scanning(gocache, look, without, { tree, machine }) {
    const actions = [];
    const outputs = [];
    const others = [];
    /** Go touches the folder of a program, not the program. */
    const folders = new Map();
    let broken = 0;
    const absolute = (name) => machine.path.join(gocache, ...name.split('/'));
    for (const part of parts()) {
        for (const [name, entry] of part)
            sort(name, entry);
        yield;
    }
    return { actions, outputs, others, broken };
    function* parts() {
        const top = tree.walk(gocache, () => false) ?? [];
        yield top.map((entry) => [entry.name, entry]);
        for (const { name: folder, kind } of top) {
            if (kind !== 'directory' || !isOfInterest(folder))
                continue;
            const of = (name) => `${folder}/${name}`;
            const below = tree.walk(absolute(folder), (name) => isOfInterest(of(name)), actionLimit, (name) => without(of(name)));
            yield (below ?? []).map((entry) => [of(entry.name), entry]);
        }
    }
    function sort(name, entry) {
        const is = entry_name_buildEntry(name);
        if (is === undefined)
            return;
        const { kind, size, mtime, content } = entry;
        if (kind === 'directory') {
            if (is.kind === 'output')
                folders.set(name, entry);
            return;
        }
        if (kind !== 'file') {
            broken++;
        }
        else if (is.kind === 'action') {
            const action = content === undefined ? undefined : parseAction(content, is.id);
            if (action === undefined)
                broken++;
            else
                actions.push({ id: is.id, ...action, bytes: size, mtime });
        }
        else if (is.kind === 'output') {
            const found = look(name) ? contentOf(size, absolute(name), tree) : unknown;
            outputs.push({ name, size, mtime, id: is.id, executable: false, content: found });
        }
        else if (is.kind === 'program') {
            const touched = folders.get(name.slice(0, name.lastIndexOf('/')))?.mtime ?? mtime;
            outputs.push({ name, size, mtime: touched, id: is.id, executable: true, content: unknown });
        }
        else {
            others.push({ name, size, mtime });
        }
    }
}
const unknown = { kind: 'unknown' };
function isOfInterest(folder) {
    return /^(?:[0-9a-f]{2}(?:\/[0-9a-f]{64}-d)?|fuzz(?:\/.*)?)$/s.test(folder);
}
function actionLimit(name) {
    return name.endsWith('-a') ? ACTION_LIMIT : 0;
}
function contentOf(size, path, tree) {
    const head = scan_text(tree.head(path, size <= CONTENT_LIMIT ? CONTENT_LIMIT : 16));
    if (head.startsWith('go index v'))
        return { kind: 'index' };
    const seconds = /^ok {2}\t\S+\t(\d{1,6}\.\d{1,3})s/m.exec(head)?.[1];
    return seconds === undefined ? unknown : { kind: 'test', seconds: Number(seconds) };
}
function scan_text(bytes) {
    return bytes === undefined
        ? ''
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

// EXTERNAL MODULE: ./lib/cache/message.js
var message = __webpack_require__(6585);
// EXTERNAL MODULE: ./lib/cache/pack/write.js + 1 modules
var write = __webpack_require__(8786);
;// CONCATENATED MODULE: ./lib/cache/chain/save.js


/**
 * Of zstd, for what most jobs save: half the time of the usual level for 6 % more bytes, which the next base packs
 * anew. Modules stay as they are packed for as long as go.sum does.
 */
const LAYER_LEVEL = 1;
/**
 * Takes the key before anything is packed, and uploads while it packs. Never throws.
 * @param reserving of the same key, where it was begun before
 */
async function saveChain(save, store, host, reserving) {
    const { cache, key, parents } = save;
    const not = (why) => ({ cache, kind: 'not saved', why });
    const started = host.clock.now();
    try {
        const reservation = await (reserving ?? store.reserve(key));
        if (reservation.kind === 'taken')
            return not('another job has saved it in the meantime');
        if (reservation.kind === 'denied')
            return not(reservation.why);
        let files = save.files.length;
        const header = {
            schema: 1,
            kind: save.kind,
            parents,
            created: started,
            files,
            bytes: save.files.reduce((total, { size }) => total + size, 0),
            facts: save.facts,
        };
        const body = (0,write/* packFiles */.P)(header, save.files, host.packs.sources, {
            ...(cache === 'build' && parents.length > 0 ? { level: LAYER_LEVEL } : {}),
            onCounts: (counts) => {
                files = counts.files;
            },
        });
        try {
            const { size } = await reservation.write(body, parents);
            const milliseconds = host.clock.now() - started;
            return { cache, kind: 'saved', key, layer: parents.length > 0, size, files, milliseconds };
        }
        catch (error) {
            await reservation.abandon().catch(() => undefined);
            throw error;
        }
    }
    catch (error) {
        return not((0,message/* messageOf */.b)(error));
    }
}

;// CONCATENATED MODULE: ./lib/cache/job/entry.js
function notSaved(cache, why) {
    return { cache, kind: 'not saved', why };
}
/** @param folder of the cache, absolute */
function sourcesOf(files, folder, { machine: { path } }) {
    return files.map((file) => ({ ...file, path: path.join(folder, ...file.name.split('/')) }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/cache/keys/text.js
var keys_text = __webpack_require__(1244);
;// CONCATENATED MODULE: ./lib/cache/keys/modules.js


/**
 * Modules are the same on every system, CPU and Go, so one entry serves the whole matrix: the key holds the content of
 * the go.sum files, and `all` where every module that they name is there. A job that needed fewer saves under a key of
 * its own (modulesSaveKey), and the next that needs more adds what is missing. undefined: mode download. Pure.
 *
 * @param sums of go.sum and go.work.sum
 * @param fingerprint of a minimal cache (modules/fingerprint.ts)
 * @throws UserError INPUT_INVALID for what cache-key-parts says
 */
function moduleKeys(mode, sums, parts, fingerprint) {
    if (mode === 'download')
        return undefined;
    const names = { auto: 'mod', zips: 'modzips', minimal: 'modmin' };
    const prefix = `${[SCHEME, names[mode], ...userParts(parts)].join('-')}-`;
    if (mode === 'minimal') {
        // Never the nearest: a package folder that is missing looks to Go like a package that does not exist.
        return { key: checkedKey(`${prefix}${(fingerprint ?? '').slice(0, 40)}`), ladder: [] };
    }
    const same = `${prefix}${sumsDigest(sums)}-`;
    return { key: checkedKey(`${same}${COMPLETE}`), ladder: [same, prefix] };
}
const COMPLETE = 'all';
/**
 * The key under which a job saves: two that hold the same modules get the same, so that the second of them uploads
 * nothing, and two that hold others do not compete for one. Pure.
 * @param held names of module folders and downloads that will be restored from it
 * @param complete they are all that the go.sum files name with their content
 */
function modulesSaveKey({ key, ladder }, { held, complete }) {
    const [same] = ladder;
    return complete || same === undefined ? key : (0,keys_text/* checkedKey */.bb)(`${same}${(0,keys_text/* digest */.br)([...held].sort(), 16)}`);
}
/** Of the lines and not of the bytes: a checkout on Windows may have CRLF, and the order of files means nothing. */
function sumsDigest(sums) {
    const lines = new Set(sums
        .flatMap((text) => text.split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line !== ''));
    return createHash('sha256')
        .update([...lines].sort().join('\n'))
        .digest('hex')
        .slice(0, 40);
}

;// CONCATENATED MODULE: ./lib/cache/modules/contents.js


/** A header has 64 KiB for all that it says; a module takes 13 bytes of them. */
const MOST = 3000;
/** Bytes, unpacked, that come faster than a decision about them is worth. */
const SMALL = (/* unused pure expression or super */ null && (16 * 2 ** 20));
/** Of a pack's bytes. Below it, Go downloads what is needed sooner than the rest would have come. */
const SHARE = 0.25;
/**
 * What a chain of packs holds, for its newest header: eight digits of each name's hash and its KiB. undefined: too many
 * to say. Pure.
 */
function encodeContents(held) {
    if (held.length > MOST)
        return undefined;
    return held.map(({ name, bytes }) => `${hashOf(name)}${Math.ceil(bytes / 1024).toString(36)}`).join(',');
}
/**
 * Whether the nearest entry is worth its download: in a repository of many modules the newest that anyone saved may be
 * that of another go.sum altogether, hundreds of megabytes of which this job needs none. Pure.
 * @param contents of the header; undefined where it says nothing: then yes
 */
function worthRestoring(contents, names) {
    const entries = contents?.split(',') ?? [];
    const wanted = new Set([...names.folders, ...names.downloads].map(hashOf));
    let total = 0;
    let useful = 0;
    for (const entry of entries) {
        const bytes = Number.parseInt(entry.slice(DIGITS), 36) * 1024;
        if (!Number.isSafeInteger(bytes) || bytes < 0)
            return { do: true };
        total += bytes;
        if (wanted.has(entry.slice(0, DIGITS)))
            useful += bytes;
    }
    if (total <= SMALL || useful >= SHARE * total)
        return { do: true };
    const what = `${formatSize(useful)} of ${formatSize(total)}`;
    return { do: false, why: `the nearest entry has only ${what} that go.sum names` };
}
const DIGITS = 8;
function hashOf(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, DIGITS);
}

;// CONCATENATED MODULE: ./lib/cache/modules/go-sum.js
/**
 * Reads go.sum and go.work.sum as far as they say which modules are used, all together, sorted. Lines that are no line
 * of go.sum are passed over: Go will complain about them.
 */
function parseSums(texts) {
    const found = new Map();
    for (const line of texts.flatMap((text) => text.split('\n'))) {
        const match = /^\s*(\S+)\s+(v\S+?)(\/go\.mod)?\s+(h1:[A-Za-z0-9+/]{43}=)\s*$/.exec(line);
        if (match === null)
            continue;
        const [, path = '', version = '', isMod, hash] = match;
        const key = `${path}@${version}`;
        const module = found.get(key) ?? { path, version, content: undefined, mod: undefined };
        found.set(key, module);
        if (isMod === undefined)
            module.content ??= hash;
        else
            module.mod ??= hash;
    }
    return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, module]) => module);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/release/module/escape.js

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
function escapeModule(text) {
    if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
        throw new errors/* UserError */.y('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/cache/modules/layout.js

/** undefined for a path or version that could lead elsewhere: go.sum may come with a pull request. */
function layoutOf(module) {
    try {
        const path = escapeModule(module.path);
        const version = escapeModule(module.version);
        if (version.includes('/'))
            return undefined;
        return { module, folder: `${path}@${version}`, download: `cache/download/${path}/@v/${version}` };
    }
    catch {
        return undefined;
    }
}
function layoutsOf(modules) {
    return modules.flatMap((module) => layoutOf(module) ?? []);
}

// EXTERNAL MODULE: ./lib/cache/policy.js
var policy = __webpack_require__(1826);
;// CONCATENATED MODULE: ./lib/cache/modules/filter.js
function moduleNames(layouts) {
    const folders = [];
    const downloads = [];
    for (const { folder, download, module } of layouts) {
        const hasContent = module.content !== undefined;
        if (hasContent)
            folders.push(folder);
        for (const kind of hasContent ? ['mod', 'info', 'zip', 'ziphash'] : ['mod'])
            downloads.push(`${download}.${kind}`);
    }
    return { folders, downloads };
}
/**
 * Whether a reader should unpack this name: only what go.sum names, whatever else an older or a hostile pack holds (a
 * toolchain, for one, that GOTOOLCHAIN=auto would run).
 */
function moduleFilter(names) {
    const folders = new Set(names.folders);
    const downloads = new Set(names.downloads);
    return (name) => downloads.has(name) || folders.has(folderOf(name));
}
/** `a/b@v1.0.0/c/d.go` → `a/b@v1.0.0`; names in a module may have an @ too, its path has none. Empty: in no module. */
function folderOf(name) {
    const at = name.indexOf('@');
    const slash = name.indexOf('/', at + 1);
    return at === -1 || slash === -1 ? '' : name.slice(0, slash);
}

;// CONCATENATED MODULE: ./lib/cache/modules/minimal.js
/**
 * Of one module the folders of used packages, with all that lies directly in them; of a module without any, only what
 * shows that it is there: Go looks into every module whose path begins an import path, to be sure that the package is
 * in one only.
 */
function minimalFiles(layout, files, use) {
    const { folder, module } = layout;
    const used = use.packages.filter((one) => one.folder === folder || one.folder.startsWith(`${folder}/`));
    if (used.some(({ includes }) => includes))
        return files;
    if (used.length === 0 && !use.packages.some(({ importPath }) => importPath.startsWith(`${module.path}/`))) {
        return [];
    }
    const folders = new Set(used.map((one) => one.folder));
    const names = new Set(used.flatMap((one) => one.embedded.map((name) => `${one.folder}/${name}`)));
    const kept = files.filter(({ name }) => folders.has(parentOf(name)) || names.has(name));
    if (kept.some(({ name }) => parentOf(name) === folder))
        return kept;
    const root = files.filter(({ name }) => parentOf(name) === folder);
    const sign = root.filter(({ name }) => name === `${folder}/go.mod`);
    // An old module without go.mod and without any file at its top: only the whole of it says that it is there.
    return root.length === 0 ? files : [...kept, ...(sign.length > 0 ? sign : root)];
}
function parentOf(name) {
    return name.slice(0, name.lastIndexOf('/'));
}

;// CONCATENATED MODULE: ./lib/cache/modules/plan-save.js



/**
 * Packs in a chain, and share of what is restored that must still be named. Unlike those of a build cache the layers
 * hold nothing twice, so that their size alone is no reason to write all of it anew.
 */
const MODULES_LIMITS = { chain: 6, used: 0.7 };
/**
 * What of GOMODCACHE to save. Only what go.sum names: a version that was given up is left behind, as are the modules of
 * `go install tool@version`. What was restored is never uploaded again but for a fresh base; a job that needed more
 * modules than the one which saved before it (a linter, one package of many) adds them as a layer. Pure.
 */
function planModulesSave(facts) {
    const { mode, match, chain } = facts;
    if (mode === 'download')
        return nothing('the mode is download');
    if (mode === 'minimal' && match === 'exact')
        return nothing('it was restored as it is');
    if (mode === 'minimal' && facts.use === undefined)
        return nothing('it is not known which packages are used');
    const files = facts.modules.flatMap((module) => filesOf(module, facts)).sort(plan_save_byName);
    const bytes = sum(files);
    const named = facts.modules.filter(hasContent);
    const pays = (0,policy/* modulesPay */.Os)({ versions: named.length, bytes });
    if (files.length === 0)
        return nothing('no module that go.sum names is in GOMODCACHE');
    if (!pays.do)
        return nothing(pays.why);
    const fresh = without(files, facts.restored);
    if (fresh.length === 0)
        return nothing('this job brought no new modules');
    if (match === 'exact' && !(0,policy/* modulesPay */.Os)({ versions: versionsOf(fresh), bytes: sum(fresh) }).do)
        return nothing('this job brought few and small ones beside what was restored');
    const held = heldBy(files);
    const complete = versionsOf(files) === named.length;
    const base = { kind: 'base', files, bytes, parents: [], held, complete };
    const reason = mode === 'minimal' ? 'a minimal cache is one pack' : plan_save_reasonForBase(bytes, sum(fresh), chain);
    if (reason !== undefined)
        return { ...base, why: reason };
    const parents = chain.map(({ key }) => key);
    const why = `${fresh.length} new files over ${chain.length === 1 ? 'the base' : `${chain.length} packs`}`;
    return { kind: 'layer', files: fresh, bytes: sum(fresh), parents, held, complete, why };
}
/** Each with its ziphash, and with nothing else that would show that the content is there. */
function versionsOf(files) {
    return files.filter(({ name }) => name.startsWith('cache/') && name.endsWith('.ziphash')).length;
}
function heldBy(files) {
    const held = new Map();
    for (const { name, size } of files) {
        const module = name.startsWith('cache/') ? name : folderOf(name);
        held.set(module, (held.get(module) ?? 0) + size);
    }
    return [...held].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
function filesOf(module, { mode, use }) {
    const { files, downloads } = module;
    const { mod, info, zip, ziphash } = downloads;
    const about = mod === undefined ? [] : [mod];
    // Without its hash Go takes a folder for half unpacked, and a zip for not verified.
    if (!hasContent(module) || ziphash === undefined)
        return about;
    if (info !== undefined)
        about.push(info);
    if (mode === 'zips')
        return zip === undefined ? about : [...about, ziphash, zip];
    if (files === undefined)
        return about;
    const kept = mode === 'minimal' && use !== undefined ? minimalFiles(module.layout, files, use) : files;
    return kept.length === 0 ? about : [...about, ziphash, ...kept];
}
function hasContent({ layout }) {
    return layout.module.content !== undefined;
}
/** There is a file of theirs that was not restored; of those whose folder was, only what lies beside it counts. */
function bringsNew(facts) {
    const files = facts.modules.flatMap((module) => filesOf(module, facts));
    return without(files, facts.restored).length > 0;
}
/** A module folder that was restored is whole: what a test has written into it since is not the module's. */
function restoredFolders(restored) {
    return new Set(restored.map(folderOf).filter((folder) => folder !== '' && !folder.startsWith('cache/')));
}
function without(files, restored) {
    const names = new Set(restored);
    const folders = restoredFolders(restored);
    return files.filter(({ name }) => !names.has(name) && !folders.has(folderOf(name)));
}
function plan_save_reasonForBase(wanted, fresh, chain) {
    const [base, ...layers] = chain.map(({ bytes }) => bytes);
    if (base === undefined)
        return 'nothing was restored';
    if (chain.length + 1 > MODULES_LIMITS.chain)
        return `a chain of more than ${MODULES_LIMITS.chain} packs is slow`;
    const over = layers.reduce((total, bytes) => total + bytes, fresh);
    if (wanted < MODULES_LIMITS.used * (base + over))
        return 'less than 70 % is of versions that go.sum still names';
    return undefined;
}
function nothing(why) {
    return { kind: 'nothing', why };
}
function sum(files) {
    return files.reduce((total, { size }) => total + size, 0);
}
function plan_save_byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/cache/modules/scan.js
/**
 * Looks at these modules and at nothing else: other versions, tools of another job, and toolchains stay unseen.
 * @param gomodcache absolute
 * @param into whether to look into a module's folder, by its name; default: into all
 */
function scanModules(gomodcache, layouts, { tree, machine }, into = () => true) {
    const below = (name) => machine.path.join(gomodcache, ...name.split('/'));
    const listed = new Map();
    const list = (folder) => {
        const names = listed.get(folder) ?? namesIn(tree.walk(below(folder), () => false));
        listed.set(folder, names);
        return names;
    };
    return layouts.map((layout) => {
        const slash = layout.download.lastIndexOf('/');
        const folder = layout.download.slice(0, slash);
        const version = layout.download.slice(slash + 1);
        const names = list(folder);
        const downloads = {};
        for (const kind of ['mod', 'info', 'zip', 'ziphash']) {
            const entry = names.get(`${version}.${kind}`);
            if (entry?.kind === 'file')
                downloads[kind] = packFile(`${folder}/${entry.name}`, entry);
        }
        // Go makes it before it unpacks and removes it afterwards.
        const partial = names.has(`${version}.partial`);
        const unpacked = partial || layout.module.content === undefined || !into(layout.folder)
            ? undefined
            : tree.walk(below(layout.folder));
        return { layout, files: unpacked && scan_filesOf(layout.folder, unpacked), downloads };
    });
}
function namesIn(entries) {
    return new Map((entries ?? []).map((entry) => [entry.name, entry]));
}
function scan_filesOf(folder, entries) {
    if (entries.some(({ kind }) => kind === 'link' || kind === 'other'))
        return undefined;
    const files = entries.filter(({ kind }) => kind === 'file');
    return files.length === 0 ? undefined : files.map((entry) => packFile(`${folder}/${entry.name}`, entry));
}
/** Go gives no file of a module the right to be executed. */
function packFile(name, { size, mtime }) {
    return { name, size, executable: false, mtime: Math.floor(mtime / 1000) };
}

;// CONCATENATED MODULE: ./lib/go/modfile-syntax.js

/**
 * The statements of a go.mod or go.work file, by the grammar of go.dev/ref/mod#go-mod-file-lexical. Blocks are
 * flattened; an empty block leaves a statement without words.
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID
 */
function parseStatements(text, path) {
    const tokens = new Lexer(text, path);
    const statements = [];
    for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next()) {
        if (token.kind !== 'newline')
            readStatement(token, tokens, statements);
    }
    return statements;
}
function malformed(path, at, message) {
    const position = { path, line: at.line, column: at.column };
    return new errors/* UserError */.y('VERSION_FILE_INVALID', `${(0,errors/* formatPosition */.L)(position)}: ${message}`, {
        hint: 'The go command cannot read this file either: go mod edit -json (or go work edit -json) says what it makes of it.',
        at: position,
    });
}
function readStatement(first, tokens, statements) {
    const words = [first.text];
    for (let token = tokens.next(); !endsLine(token); token = tokens.next()) {
        // Only at the end of a line does a parenthesis open a block; elsewhere it is a word.
        if (token.kind === '(' && endsLine(tokens.peek())) {
            readBlock(words, first, tokens, statements);
            return;
        }
        words.push(token.text);
    }
    const { line, column } = first;
    if (words.length > 1 && words.at(-2) === '(' && words.at(-1) === ')') {
        statements.push({ words: [], line, column, block: blockName(words.slice(0, -2), first, tokens) });
    }
    else
        statements.push({ words, line, column, block: undefined });
}
function readBlock(head, opened, tokens, statements) {
    const block = blockName(head, opened, tokens);
    statements.push({ words: [], line: opened.line, column: opened.column, block });
    for (;;) {
        const first = tokens.next();
        if (first.kind === 'newline')
            continue;
        if (first.kind === 'end')
            tokens.fail(first, `the block opened on line ${opened.line} is never closed with )`);
        if (first.kind === ')') {
            if (!endsLine(tokens.peek()))
                tokens.fail(tokens.peek(), 'expected the end of the line after the closing )');
            return;
        }
        const words = [first.text];
        for (let token = tokens.next(); !endsLine(token); token = tokens.next())
            words.push(token.text);
        statements.push({ words, line: first.line, column: first.column, block });
    }
}
function blockName(head, opened, tokens) {
    if (head.length !== 1)
        tokens.fail(opened, 'expected one word before the ( that opens a block');
    return head[0];
}
function endsLine(token) {
    return token.kind === 'newline' || token.kind === 'end';
}
/** Every printable character is part of a word but these: go.dev/ref/mod#go-mod-file-ident. */
const WORD = /^[^\s()[\]{},]$/u;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
class Lexer {
    characters;
    path;
    offset = 0;
    line = 1;
    column = 1;
    ahead;
    constructor(text, path) {
        this.characters = Array.from(text);
        this.path = path;
    }
    peek() {
        this.ahead ??= this.read();
        return this.ahead;
    }
    next() {
        const token = this.peek();
        this.ahead = undefined;
        return token;
    }
    fail(at, message) {
        throw malformed(this.path, at, message);
    }
    read() {
        while (this.sees(' ') || this.sees('\t') || this.sees('\r'))
            this.advance();
        if (this.sees('/', '/'))
            while (this.offset < this.characters.length && !this.sees('\n'))
                this.advance();
        this.refuseBlockComment();
        const { line, column } = this;
        const character = this.characters[this.offset];
        if (character === undefined)
            return { kind: 'end', text: '', line, column };
        if (character === '\n')
            return { kind: 'newline', text: this.advance(), line, column };
        if (character === '(' || character === ')')
            return { kind: character, text: this.advance(), line, column };
        if ('[]{},'.includes(character))
            return { kind: 'word', text: this.advance(), line, column };
        const text = character === '"' || character === '`' ? this.readString() : this.readWord();
        return { kind: 'word', text, line, column };
    }
    readString() {
        const start = { line: this.line, column: this.column };
        const quote = this.advance();
        let text = quote;
        for (;;) {
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            if (this.sees('\n'))
                this.fail(this, 'a quoted string cannot go on in the next line');
            const character = this.advance();
            text += character;
            if (character === quote)
                return text;
            if (character !== '\\' || quote === '`')
                continue;
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            text += this.advance();
        }
    }
    readWord() {
        const first = this.characters[this.offset];
        if (!isWord(first)) {
            const what = first === '\uFEFF'
                ? 'the file begins with a byte order mark: save it as UTF-8 without BOM'
                : `unexpected character ${codePoint(first)}`;
            this.fail(this, what);
        }
        let text = '';
        while (isWord(this.characters[this.offset]) && !this.sees('/', '/')) {
            this.refuseBlockComment();
            text += this.advance();
        }
        return text;
    }
    refuseBlockComment() {
        if (this.sees('/', '*'))
            this.fail(this, 'comments begin with //, not /*');
    }
    sees(first, second) {
        if (this.characters[this.offset] !== first)
            return false;
        return second === undefined || this.characters[this.offset + 1] === second;
    }
    advance() {
        const character = this.characters[this.offset++];
        if (character === '\n') {
            this.line++;
            this.column = 1;
        }
        else
            this.column++;
        return character;
    }
}
function isWord(character) {
    return character !== undefined && WORD.test(character) && PRINTABLE.test(character);
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/go/unquote.js

const PLAIN_ESCAPES = {
    a: 7,
    b: 8,
    f: 12,
    n: 10,
    r: 13,
    t: 9,
    v: 11,
    '\\': 92,
    '"': 34,
};
/** One piece of a Go string literal: an escape, or what stands for itself. */
const PIECE = /\\(?:([abfnrtv\\"])|x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([^"\\\n]+)/y;
/**
 * A Go string literal at the beginning of a text (strconv.QuotedPrefix and Unquote), and what follows it.
 * @returns undefined where there is none
 */
function cutQuoted(text) {
    if (text.startsWith('`')) {
        const end = text.indexOf('`', 1);
        // Go drops carriage returns from raw strings.
        return end < 0
            ? undefined
            : { value: text.slice(1, end).replaceAll('\r', ''), rest: text.slice(end + 1) };
    }
    if (!text.startsWith('"'))
        return undefined;
    const parts = [];
    for (let at = 1;;) {
        if (text[at] === '"')
            return { value: external_node_buffer_.Buffer.concat(parts).toString(), rest: text.slice(at + 1) };
        PIECE.lastIndex = at;
        const match = PIECE.exec(text);
        const part = match === null ? undefined : decode(match);
        if (part === undefined)
            return undefined;
        parts.push(part);
        at = PIECE.lastIndex;
    }
}
/** Bytes, not characters: `\xe2\x82\xac` is one character in three escapes. */
function decode([, letter, hex, octal, short, long, plain]) {
    if (plain !== undefined)
        return external_node_buffer_.Buffer.from(plain);
    if (letter !== undefined)
        return external_node_buffer_.Buffer.from([PLAIN_ESCAPES[letter]]);
    if (hex !== undefined)
        return external_node_buffer_.Buffer.from(hex, 'hex');
    if (octal !== undefined) {
        const value = Number.parseInt(octal, 8);
        return value > 255 ? undefined : external_node_buffer_.Buffer.from([value]);
    }
    const point = Number.parseInt(short ?? long ?? '', 16);
    const surrogate = point >= 0xd800 && point <= 0xdfff;
    return point > 0x10ffff || surrogate ? undefined : external_node_buffer_.Buffer.from(String.fromCodePoint(point));
}

;// CONCATENATED MODULE: ./lib/go/modfile.js


/**
 * Reads a file as the go command does, except that directives which it may learn later, and those that say nothing
 * about versions (require, replace, …), are skipped: a file for a newer Go still tells which Go it wants.
 *
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID with line and column
 */
function parseModFile(text, path, kind) {
    const file = { kind, module: undefined, go: undefined, toolchain: undefined, use: [] };
    const work = kind === 'go.work';
    for (const statement of parseStatements(text, path)) {
        const { block, words } = statement;
        const verb = block ?? words[0];
        const args = block === undefined ? words.slice(1) : words;
        const fail = (message) => refuse(statement, path, message);
        if (block === 'go' || block === 'toolchain')
            fail(`${block} takes no block in parentheses`);
        // The line that opens a block says nothing itself.
        if (block !== undefined && words.length === 0)
            continue;
        if (verb === 'go')
            set(file, 'go', statement, goVersion(args, fail), fail);
        else if (verb === 'toolchain')
            set(file, 'toolchain', statement, toolchainName(args, fail), fail);
        else if (verb === 'module' && !work)
            set(file, 'module', statement, only(args, 'module takes one path', fail), fail);
        else if (verb === 'use' && work) {
            file.use.push({ value: only(args, 'use takes one folder', fail), line: statement.line });
        }
    }
    return file;
}
function set(file, key, statement, value, fail) {
    if (file[key] !== undefined)
        fail(`${key} was said already on line ${file[key].line}`);
    file[key] = { value, line: statement.line };
}
function goVersion(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('go takes exactly one version: go 1.26.0');
    if (!/^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/.test(value)) {
        return fail(`${show(value)} is not a Go version: expected the form 1.26.0`);
    }
    return value;
}
function toolchainName(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('toolchain takes exactly one name: toolchain go1.26.0');
    if (!/^(default|go1|go1\..*)$/u.test(value)) {
        return fail(`${show(value)} is not a toolchain: expected the form go1.26.0, or default`);
    }
    return value;
}
function only(args, usage, fail) {
    const [word] = args;
    if (args.length !== 1 || word === undefined)
        return fail(usage);
    if (word.startsWith('"'))
        return unquote(word) ?? fail(`${show(word)} is not a quoted string as Go writes them`);
    if (/["'`]/.test(word))
        return fail(`${show(word)} has a quote inside an unquoted word`);
    return word;
}
function unquote(word) {
    const cut = cutQuoted(word);
    return cut?.rest === '' ? cut.value : undefined;
}
function refuse(statement, path, message) {
    throw malformed(path, statement, message);
}
function show(value) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

// EXTERNAL MODULE: ./lib/cache/glob.js
var glob = __webpack_require__(4538);
;// CONCATENATED MODULE: ./lib/cache/dependency-files.js


/** The first that exists at the workspace's root names the cache when the user names nothing. */
const defaults = ['go.sum', 'go.mod'];
/**
 * The files that name the cache, and one digest over their names and contents.
 * Links to files count; links to folders are never walked, so a link that leads upwards cannot trap the walk.
 *
 * @param patterns as the input cache-dependency-path; empty: the root's go.sum, else its go.mod
 * @param workspace absolute; files outside it are not looked at, as in setup-go
 */
async function hashDependencyFiles(patterns, workspace, host) {
    const found = patterns.length === 0
        ? await findDefault(workspace, host)
        : await findFiles((0,glob/* parsePatterns */.Z7)(patterns, workspace, host.machine), workspace, host);
    return {
        patterns: patterns.length === 0 ? defaults : patterns,
        files: found,
        digest: await digestOf(found, workspace, host),
    };
}
async function findDefault(workspace, { machine, files }) {
    for (const name of defaults) {
        if ((await files.stat(absolute(workspace, name, machine.path)))?.kind === 'file')
            return [name];
    }
    return [];
}
/** Relative names with forward slashes, sorted by code unit so that every machine agrees. */
async function findFiles(patterns, workspace, { machine, files }) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (await files.list(absolute(workspace, folder, machine.path))) ?? []) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.kind === 'directory') {
                if (entry.name !== '.git' && (0,glob/* folderMayHold */.Zx)(name, patterns))
                    folders.push(name);
            }
            else if ((0,glob/* matchesPatterns */.vZ)(name, patterns)) {
                const stat = await files.stat(absolute(workspace, name, machine.path));
                if (stat?.kind === 'file')
                    found.push(name);
            }
        }
    }
    return found.sort();
}
async function digestOf(names, workspace, { machine, files }) {
    const total = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    for (const name of names) {
        const bytes = await files.read(absolute(workspace, name, machine.path));
        if (bytes === undefined)
            continue;
        read++;
        total.update(`${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}  ${name}\n`);
    }
    return read === 0 ? undefined : total.digest('hex');
}
function absolute(workspace, name, path) {
    return name === '' ? workspace : path.join(workspace, ...name.split('/'));
}

;// CONCATENATED MODULE: ./lib/cache/modules/sums.js


/**
 * The go.sum and go.work.sum files that say which modules the workspace uses. A go.mod that is named stands for the
 * go.sum beside it, since setup-go's documentation names go.mod.
 *
 * @param patterns the input cache-dependency-path; empty: the root's go.sum, or go.work.sum and those of all members
 * @param workspace absolute
 */
async function findSums(patterns, workspace, host) {
    const { path } = host.machine;
    const folders = patterns.length === 0
        ? [workspace, ...(await members(workspace, host))]
        : (await hashDependencyFiles(patterns, workspace, host)).files
            .filter((name) => /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/.test(name))
            .map((name) => path.dirname(path.join(workspace, ...name.split('/'))));
    const found = [];
    for (const folder of new Set(folders)) {
        for (const name of ['go.sum', 'go.work.sum']) {
            const file = path.join(folder, name);
            const text = await read(file, host);
            if (text !== undefined)
                found.push({ path: file, text });
        }
    }
    return found;
}
async function members(workspace, host) {
    const { path } = host.machine;
    const file = path.join(workspace, 'go.work');
    const text = await read(file, host);
    if (text === undefined)
        return [];
    try {
        return parseModFile(text, file, 'go.work').use.map(({ value }) => path.resolve(workspace, ...value.split('/')));
    }
    catch {
        // Go itself will say where the file is wrong.
        return [];
    }
}
async function read(file, { files }) {
    const bytes = await files.read(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/cache/job/save-modules.js









/** The modules that the restored ones lacked, and a minimal cache where one was asked for and there was none. */
async function saveModules(state, restored, store, host) {
    const { save, mode, match, minimal, workspace, folder, packs, keys } = state;
    if (!save.do)
        return [notSaved('modules', save.why)];
    if (mode === 'minimal')
        return [notSaved('modules', 'it was restored as it is')];
    const layouts = await layoutsFor(state, host);
    if (minimal === undefined && restored.length > 0 && !hasNew(state, layouts, restored, host))
        return [notSaved('modules', 'this job brought no new modules')];
    const facts = { modules: scanModules(folder, layouts, host) };
    const saved = await saveOne({ ...facts, mode, match, restored, chain: packs }, keys, folder, store, host);
    if (minimal === undefined)
        return [saved];
    const not = (why) => [saved, notSaved('modules', `no minimal one, since ${why}`)];
    const [{ sameFingerprint }, { usedInWorkspace }] = await Promise.all([
        __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 350)),
        __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 8982)),
    ]);
    if (!sameFingerprint(minimal, workspace, host))
        return not('the job has changed its own sources');
    const use = await usedInWorkspace(workspace, folder, host);
    if (use === undefined)
        return not('`go list` does not tell which packages all modules here use');
    const only = { key: minimal.key, ladder: [] };
    const none = { match: 'none', restored: [], chain: [] };
    return [saved, await saveOne({ ...facts, ...none, mode: 'minimal', use }, only, folder, store, host)];
}
async function layoutsFor({ dependencyPath, workspace }, host) {
    const sums = await findSums(dependencyPath, workspace, host);
    return layoutsOf(parseSums(sums.map(({ text }) => text)));
}
/** Of most jobs nothing is, and then their thousands of files need not be looked at. */
function hasNew({ folder, mode }, layouts, restored, host) {
    const here = restoredFolders(restored);
    const modules = scanModules(folder, layouts, host, (name) => !here.has(name));
    return bringsNew({ mode, modules, restored, use: undefined });
}
async function saveOne(facts, keys, folder, store, host) {
    const plan = planModulesSave({ use: undefined, ...facts });
    if (plan.kind === 'nothing')
        return notSaved('modules', plan.why);
    host.log.debug(`module cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
    const contents = encodeContents(plan.held);
    const entry = {
        cache: 'modules',
        kind: 'modules',
        key: modulesSaveKey(keys, { held: plan.held.map(({ name }) => name), complete: plan.complete }),
        parents: plan.parents,
        files: sourcesOf(plan.files, folder, host),
        facts: contents === undefined ? {} : { modules: contents },
    };
    return saveChain(entry, store, host);
}

;// CONCATENATED MODULE: ./lib/cache/job/save.js







/** Saves what this job made, and only when it is worth it. Never throws. */
async function saveCaches(state, run, store, host) {
    const names = await readNames(state.namesFile, host);
    const { build, modules } = state;
    const partialModules = modules?.mode === 'minimal';
    const begun = build === undefined ? undefined : beginBuild(build, { ...run, partialModules }, names.build, store, host);
    const work = [
        begun === undefined ? [] : guarded('build', async () => (await begun).saving),
        modules === undefined
            ? []
            : guarded('modules', async () => {
                // Looking at their folders would hold up the other cache now, and nothing once its first bytes are on their way.
                await begun?.catch(() => undefined);
                return saveModules(modules, names.modules, store, host);
            }),
    ];
    return (await Promise.all(work)).flat();
}
/** Looks at what there is to save; the rest is under way when this resolves. */
async function beginBuild({ folder, stamp, packs, missing, save, keys }, { complete, keepTests, partialModules }, restored, store, host) {
    const not = (why) => ({ saving: Promise.resolve([notSaved('build', why)]) });
    if (!save.do)
        return not(save.why);
    const known = new Set(stamp === undefined ? [] : restored);
    const limits = BUILD_LIMITS;
    const nothing = nothingToSave(newInBuildCache(folder, known, host), { limits, keepTests, stamp });
    if (nothing !== undefined)
        return not(nothing);
    // Side by side: connecting to the service takes as long as looking at what there is to save.
    const reserving = store.reserve(keys.key);
    reserving.catch(() => undefined);
    const looks = keepTests || partialModules;
    const facts = {
        stamp,
        now: host.clock.now(),
        restored,
        chain: packs,
        missing,
        complete,
        partialModules,
        keepTests,
        limits,
    };
    const look = async () => {
        if (mayBeLayer(facts)) {
            const layer = planLayer(await glanceInTurns(folder, known, host), facts);
            if (layer !== undefined)
                return layer;
        }
        const cache = await scanInTurns(folder, (name) => looks && !known.has(name), host);
        return planBuildSave({ ...facts, cache });
    };
    const plan = await look().catch(async (error) => {
        await giveUp(reserving);
        throw error;
    });
    if (plan.kind === 'nothing') {
        await giveUp(reserving);
        return not(plan.why);
    }
    host.log.debug(`build cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
    // Files of one kind side by side: 2 % fewer bytes.
    const files = sourcesOf(plan.files.toSorted((a, b) => a.size - b.size), folder, host);
    const { parents } = plan;
    const entry = { cache: 'build', kind: 'build', key: keys.key, parents, files, facts: {} };
    return { saving: saveChain(entry, store, host, reserving).then((one) => [one]) };
}
/** Another job may have the key: what is new is of no use (half a file of a killed compiler), or cannot be read. */
async function giveUp(reserving) {
    const reservation = await reserving.catch(() => undefined);
    if (reservation?.kind === 'reserved')
        await reservation.abandon().catch(() => undefined);
}
async function guarded(cache, work) {
    try {
        return await work();
    }
    catch (error) {
        return [notSaved(cache, (0,message/* messageOf */.b)(error))];
    }
}
/** Without the names everything counts as this job's own. */
async function readNames(path, { files }) {
    const nothing = { build: [], modules: [] };
    const bytes = path === undefined ? undefined : await files.read(path).catch(() => undefined);
    if (bytes === undefined)
        return nothing;
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        const texts = (list) => Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
        return { build: texts(value.build), modules: texts(value.modules) };
    }
    catch {
        return nothing;
    }
}

// EXTERNAL MODULE: ./lib/cache/stores/service.js
var stores_service = __webpack_require__(4810);
;// CONCATENATED MODULE: ./lib/cache/stores/choose.js

/**
 * Pure. By itself: our own client where the service speaks v2, @actions/cache where it speaks v1, else a configured
 * directory. By name also what would not have been taken: a directory on a machine of one's own that has a
 * service too, or @actions/cache on v2 for a service that our client does not get on with.
 */
function choose_chooseStore(service, request) {
    const { store, directory } = request;
    if (store === 'directory' || (store === 'auto' && service.protocol === 'none')) {
        if (directory !== undefined)
            return { kind: 'directory', root: directory };
        const why = store === 'directory' ? 'the store is to be a directory, and none is named' : undefined;
        return { kind: 'none', why: why ?? (service.protocol === 'none' ? service.why : 'no store') };
    }
    if (service.protocol === 'none')
        return { kind: 'none', why: service.why };
    const { mode } = service;
    if (!(0,stores_service/* mayRead */.ok)(mode) && !(0,stores_service/* mayWrite */.J)(mode))
        return { kind: 'none', why: `ACTIONS_CACHE_MODE is ${mode}` };
    if (store === 'actions-v1' || service.protocol === 'v1') {
        return store === 'actions'
            ? { kind: 'none', why: 'the store is to be actions, and this runner’s cache service speaks only v1' }
            : { kind: 'actions-v1', mode };
    }
    return { kind: 'actions', url: service.url, token: service.token, mode };
}

// EXTERNAL MODULE: ./lib/cache/pack/compression.js
var pack_compression = __webpack_require__(6436);
;// CONCATENATED MODULE: ./lib/transfer/status.js


/** The status of the response that an error stands for; undefined for any other error. */
function statusOf(error) {
    return causeOf(error)?.status;
}
/** undefined for an error that does not stand for a response. */
function causeOf(error) {
    const cause = error instanceof errors/* UserError */.y ? error.cause : undefined;
    return typeof cause?.status === 'number' ? cause : undefined;
}
/**
 * A response that is not a success, in words. HTTP_RATE_LIMITED where the host says that our allowance is used up
 * (429, or 403 with GitHub's rate limit headers or a Retry-After), else HTTP_STATUS.
 * @param now milliseconds since 1970
 */
function statusError(url, response, context) {
    const { status } = response;
    const exhausted = response.headers['x-ratelimit-remaining'] === '0';
    const wait = retryAfter(response.headers['retry-after'], context.now);
    const cause = { status, ...(wait === undefined ? {} : { retryAfter: wait }) };
    const place = redactUrl(url);
    if (status === 429 || (status === 403 && (exhausted || wait !== undefined))) {
        const reset = exhausted ? resetTime(response.headers['x-ratelimit-reset']) : undefined;
        const again = reset ?? (wait === undefined ? undefined : new Date(context.now + wait));
        return new UserError('HTTP_RATE_LIMITED', `${place} answered ${status}: the rate limit for this ${context.authorized ? 'token' : 'IP address'} is used up${again === undefined ? '' : ` until ${again.toISOString()}`}`, {
            hint: context.authorized
                ? 'Wait until then, or configure a mirror.'
                : 'Requests with a token have a far higher limit: pass one, or configure a mirror.',
            cause: exhausted ? { ...cause, exhausted } : cause,
        });
    }
    return new UserError('HTTP_STATUS', `${place} answered ${status}${status_name(status)}`, {
        hint: hint(status, context.authorized),
        cause,
    });
}
/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now. */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Seconds since 1970, as GitHub writes it. */
function resetTime(header) {
    return header !== undefined && /^\d{1,11}$/.test(header) ? new Date(Number(header) * 1000) : undefined;
}
function status_name(status) {
    const text = {
        400: 'Bad Request',
        401: 'Unauthorized',
        403: 'Forbidden',
        404: 'Not Found',
        407: 'Proxy Authentication Required',
        408: 'Request Timeout',
        410: 'Gone',
        500: 'Internal Server Error',
        502: 'Bad Gateway',
        503: 'Service Unavailable',
        504: 'Gateway Timeout',
    }[status];
    return text === undefined ? '' : ` ${text}`;
}
function hint(status, authorized) {
    if (status === 401 || status === 403) {
        return authorized
            ? 'The token was sent and refused: check that it is valid and may read this.'
            : 'No token was sent: if this host wants one, pass it for this host.';
    }
    if (status === 404 || status === 410)
        return 'Check the version and the address.';
    if (status === 407)
        return 'Put the user name and password for the proxy into the proxy variable.';
    if (status >= 500 || status === 408)
        return 'The host is in trouble: try again later, or configure a mirror.';
    return 'Check the address.';
}

;// CONCATENATED MODULE: ./lib/transfer/retry.js


const longestBackoff = 20_000;
const longestRetryAfter = 60_000;
/**
 * What to do after a failure; undefined to give up. Full jitter (0 … the doubled backoff), so that the jobs of a
 * matrix that failed together do not come back together.
 * @param spent attempts used up before this failure
 * @param random 0 ≤ n < 1
 */
function planRetry(error, spent, policy, random) {
    if (!isTransient(error))
        return undefined;
    const used = spent + cost(error);
    if (used >= policy.attempts)
        return undefined;
    const asked = causeOf(error)?.retryAfter ?? 0;
    if (asked > longestRetryAfter)
        return undefined;
    const ceiling = Math.min(longestBackoff, policy.backoff * 2 ** (used - 1));
    return { spent: used, wait: Math.max(asked, Math.floor(random * ceiling)) };
}
function isTransient(error) {
    if (!(error instanceof errors/* UserError */.y))
        return false;
    const answer = causeOf(error);
    switch (error.code) {
        case 'HTTP_TRUNCATED':
            return codeOf(error) !== 'CHANGED';
        case 'HTTP_UNREACHABLE':
            return !/CERT|SELF_SIGNED|UNABLE_TO|PROXY_REFUSED|^ERR_TLS|^ERR_SSL/.test(codeOf(error));
        case 'HTTP_RATE_LIMITED':
            return answer?.exhausted !== true;
        case 'HTTP_STATUS':
            return answer !== undefined && (answer.status === 408 || answer.status >= 500);
        default:
            return false;
    }
}
/** A host behind a firewall that drops packets costs 20 s an attempt: two of those are enough. */
function cost(error) {
    return codeOf(error) === 'ETIMEDOUT' ? 2 : 1;
}
function codeOf(error) {
    const code = error.cause?.code;
    return typeof code === 'string' ? code : '';
}

;// CONCATENATED MODULE: ./lib/cache/stores/attempts.js


/** A cache must not cost more than it saves: seconds, not the minutes that an SDK's download would be worth. */
const attempts_policy = { attempts: 4, backoff: 500 };
/** Until it succeeds or is not worth another attempt. */
async function withAttempts(once, patience) {
    for (let spent = 0;;) {
        try {
            return await once();
        }
        catch (error) {
            spent = await pause(error, spent, patience);
        }
    }
}
/**
 * Waits as the failure deserves and returns the attempts that are spent; throws the failure when it is final.
 * A rate limit always is: the service counts what a whole repository asks for, and every job of it would come back.
 */
async function pause(error, spent, { clock, log }) {
    const limited = error instanceof errors/* UserError */.y && error.code === 'HTTP_RATE_LIMITED';
    const step = limited ? undefined : planRetry(error, spent, attempts_policy, clock.random());
    if (step === undefined)
        throw error;
    log.debug(`${error instanceof Error ? error.message : error}; again in ${step.wait} ms`);
    await clock.sleep(step.wait);
    return step.spent;
}
/** A response that is no success, in words. No URL: a signed one is a secret, and its path may be too. */
function refused(what, response, detail = '') {
    const { status, headers } = response;
    const after = headers['retry-after'];
    const tail = detail === '' ? '' : `: ${detail}`;
    const limited = status === 429;
    return new errors/* UserError */.y(limited ? 'HTTP_RATE_LIMITED' : 'HTTP_STATUS', `${what} answered ${status}${tail}${limited && after !== undefined ? `, to be asked again after ${clean(after)} s` : ''}`, { cause: { status } });
}
/** Reads what little there is to the end, so that the connection serves the next request. */
async function drain(response) {
    let length = 0;
    try {
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > 64 * 1024)
                break;
        }
    }
    catch {
        // The status was all that counted.
    }
    response.cancel();
}
/** What a service says of itself, fit for one line of a log. */
function clean(text) {
    return text
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/cache/stores/actions-calls.js


const longestAnswer = 1024 * 1024;
/**
 * @param service ACTIONS_RESULTS_URL; its path is dropped, as the service's own client does
 * @throws (from the call) UserError HTTP_*, RESPONSE_INVALID
 */
function actionsCalls(service, token, ports) {
    return (method, ask) => withAttempts(async () => {
        const response = await ports.http.send({
            method: 'POST',
            url: new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, service).href,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body: JSON.stringify(ask),
        });
        return readAnswer(response);
    }, ports);
}
async function readAnswer(response) {
    const text = await readText(response);
    const fields = parseObject(text);
    const message = clean(firstText(fields?.message, fields?.msg));
    if (response.status === 409 || fields?.code === 'already_exists') {
        return { ok: false, message: 'cache entry already exists', fields: {} };
    }
    if (response.status !== 200)
        throw refused('the cache service', response, message);
    if (fields === undefined) {
        // A proxy's page, or an answer that was cut: the next one may be whole.
        throw new errors/* UserError */.y('HTTP_TRUNCATED', `expected JSON from the cache service, got ${text.length} bytes of something else`);
    }
    return { ok: fields.ok === true, message, fields };
}
async function readText(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > longestAnswer) {
            response.cancel();
            throw new errors/* UserError */.y('RESPONSE_INVALID', `the cache service answered with over ${longestAnswer} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function firstText(...values) {
    return values.find((value) => typeof value === 'string') ?? '';
}

// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(600);
;// CONCATENATED MODULE: ./lib/cache/stores/signed-url.js

/**
 * A URL that the service signed for this job, masked before anything can print it.
 * @throws UserError RESPONSE_INVALID for anything that is no URL, or that leaves the encrypted connection
 */
function signedUrl(text, service, log) {
    const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
    const encrypted = service.startsWith('https:');
    if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && !encrypted))) {
        throw new errors/* UserError */.y('RESPONSE_INVALID', `expected ${encrypted ? 'an https:' : 'an http: or https:'} URL from the cache service, got ${url === undefined ? 'none' : `a ${url.protocol} one`}`);
    }
    for (const [name, value] of url.searchParams) {
        // A short value would blank out half of the log.
        if (!/sig|token|secret|key|credential/i.test(name) || value.length < 8)
            continue;
        log.mask(value);
        if (encodeURIComponent(value) !== value)
            log.mask(encodeURIComponent(value));
    }
    return text;
}
/** A further query parameter. By hand: URL would write the signature anew, and some stores compare the text. */
function withParameters(url, parameters) {
    return `${url}${url.includes('?') ? '&' : '?'}${parameters}`;
}

;// CONCATENATED MODULE: ./lib/cache/stores/actions-upload.js




/**
 * Small enough that the upload begins while the rest is being packed; large enough that the layer of an edit is mostly one
 * request, and not blocks and then their list (4.5 MB for junegunn/fzf). 50,000 blocks, Azure's limit, are 400 GB.
 */
const blockSize = 8 * 1024 * 1024;
const parallel = 4;
/**
 * To a blob of Azure's, or of what imitates it: one PUT for what fits into a block, else blocks and the list of them.
 * At most five blocks are in memory.
 * @returns bytes
 * @throws UserError HTTP_*, and what `body` throws; then the blob does not exist
 */
async function uploadBlob(url, body, ports) {
    const put = (data, parameters, headers) => putBlob(parameters === '' ? url : withParameters(url, parameters), data, headers, ports);
    const prefix = (0,external_node_crypto_.randomUUID)();
    const ids = [];
    const uploads = createUploads();
    let size = 0;
    let only;
    try {
        for await (const block of inBlocks(body)) {
            size += block.length;
            if (ids.length === 0 && block.length < blockSize) {
                only = block;
                break;
            }
            const id = blockId(prefix, ids.length);
            ids.push(id);
            await uploads.add(async () => {
                await put(block, `comp=block&blockid=${encodeURIComponent(id)}`, {});
                (0,release_buffer/* releaseBuffer */.k)(block);
            });
        }
    }
    finally {
        await uploads.settled();
    }
    uploads.check();
    if (ids.length === 0) {
        const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
        await put(only ?? new Uint8Array(), '', headers);
    }
    else {
        await put(blockList(ids), 'comp=blocklist', {
            'content-type': 'application/xml; charset=utf-8',
            'x-ms-blob-content-type': 'application/octet-stream',
        });
    }
    return size;
}
/** Copies at once, since who packs may use its buffer again. All but the last block are full. */
async function* inBlocks(body) {
    let block = Buffer.allocUnsafeSlow(blockSize);
    let filled = 0;
    for await (const chunk of body) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + blockSize - filled);
            block.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < blockSize)
                continue;
            yield block;
            block = Buffer.allocUnsafeSlow(blockSize);
            filled = 0;
        }
    }
    if (filled > 0)
        yield block.subarray(0, filled);
}
function createUploads() {
    const running = new Set();
    let failed = false;
    let failure;
    const check = () => {
        if (failed)
            throw failure;
    };
    return {
        check,
        async add(upload) {
            while (running.size >= parallel)
                await Promise.race(running);
            check();
            const one = upload()
                .catch((error) => {
                if (!failed)
                    failure = error;
                failed = true;
            })
                .finally(() => running.delete(one));
            running.add(one);
        },
        async settled() {
            await Promise.all(running);
        },
    };
}
async function putBlob(url, body, headers, ports) {
    await withAttempts(async () => {
        const response = await ports.http.send({ method: 'PUT', url, headers, body });
        await drain(response);
        if (response.status < 200 || response.status > 299)
            throw refused('the cache’s storage', response);
    }, ports);
}
/** As Azure's own client names them; servers that imitate the service read the number at the end. */
function blockId(prefix, index) {
    return Buffer.from(`${prefix}${String(index).padStart(12, '0')}`).toString('base64');
}
function blockList(ids) {
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    return `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
}

;// CONCATENATED MODULE: ./lib/transfer/document.js


/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
async function readDocument(url, response, limit) {
    const place = redactUrl(url);
    const promised = promisedLength(response);
    const chunks = [];
    let length = 0;
    try {
        if ((promised ?? 0) > limit)
            throw tooLarge(place, limit);
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > limit)
                throw tooLarge(place, limit);
            chunks.push(chunk);
        }
    }
    catch (error) {
        response.cancel();
        throw error instanceof UserError && error.code === 'HTTP_UNREACHABLE'
            ? truncated(place, length, promised, error)
            : error;
    }
    if (promised !== undefined && length !== promised)
        throw truncated(place, length, promised);
    const body = Buffer.concat(chunks);
    return response.headers['content-encoding'] === 'gzip' ? inflate(body, place, limit) : body;
}
/** Content-Length, where it says how many bytes of body come. */
function promisedLength(response) {
    const text = response.headers['content-length'];
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function truncated(place, got, promised, cause) {
    const what = promised === undefined ? `broke off after ${got} bytes` : `gave ${got} of ${promised} bytes`;
    return new errors/* UserError */.y('HTTP_TRUNCATED', `${place} ${what}`, {
        hint: 'The connection or a proxy on the way cuts downloads off: try again, or configure a mirror.',
        ...(cause === undefined ? {} : { cause }),
    });
}
async function inflate(body, place, limit) {
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    try {
        return gunzipSync(body, { maxOutputLength: limit });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(place, limit);
        throw new UserError('RESPONSE_INVALID', `${place} says that it sends gzip, and does not`, { cause });
    }
}
function tooLarge(place, limit) {
    return new UserError('RESPONSE_INVALID', `${place} sends more than the ${limit} bytes that were expected at most`, {
        hint: 'Check the address: this is not the document that belongs there.',
    });
}

;// CONCATENATED MODULE: ./lib/cache/stores/prefetch.js

/** @param into has room for the whole range */
function prefetch(part, into) {
    let state = 'reading';
    let failure;
    let filled = 0;
    let wake = () => { };
    async function pump() {
        try {
            for await (const chunk of part.read()) {
                if (state === 'closed')
                    return;
                into.set(chunk, filled);
                filled += chunk.length;
                (0,release_buffer/* releaseBuffer */.k)(chunk);
                wake();
            }
            if (state === 'reading')
                state = 'done';
        }
        catch (error) {
            if (state === 'reading')
                state = 'failed';
            failure = error;
        }
        wake();
    }
    void pump();
    return {
        async *read() {
            for (let taken = 0;;) {
                if (taken < filled) {
                    const fresh = into.subarray(taken, filled);
                    taken = filled;
                    yield fresh;
                }
                else if (state === 'failed')
                    throw failure;
                else if (state !== 'reading')
                    return;
                else {
                    await new Promise((resolve) => {
                        wake = resolve;
                    });
                }
            }
        },
        close() {
            state = 'closed';
            part.cancel();
        },
    };
}

;// CONCATENATED MODULE: ./lib/cache/stores/download.js





/** Ranges at a time of one download: the storage gives a single connection some 60 MB/s. */
const download_parallel = 8;
/** An attempt that brought this much does not count: a line that is bad all the time still gets to the end. */
const progressThatCounts = 1024 * 1024;
function openLink(url, another) {
    let renewal;
    const link = {
        url,
        renew() {
            renewal ??= another().then((fresh) => {
                link.url = fresh;
            });
            return renewal;
        },
    };
    return link;
}
/**
 * The bytes at a link, in order. The first request is for a range and learns the size; the ranges that follow come side by
 * side as far as there are buffers for them, are retried each for itself and resumed where they broke off. The range that
 * the reader is at needs none of these, so that no download ever waits for another. A host that knows no ranges gives one
 * stream. A chunk is there until the next is asked for.
 * @throws UserError HTTP_*; HTTP_TRUNCATED when fewer, more or other bytes come than were promised
 */
function download(link, buffers, ports) {
    const blob = new Blob(link, ports);
    return { total: () => blob.total, [Symbol.asyncIterator]: () => chunksOf(blob, buffers) };
}
async function* chunksOf(blob, buffers) {
    const ahead = [];
    const head = blob.part(0, buffers.size);
    let next = buffers.size;
    const begin = (buffer, giveBack) => {
        const end = Math.min(next + buffers.size, blob.total ?? 0);
        const part = prefetch(blob.part(next, end), buffer);
        next = end;
        ahead.push({
            read: () => part.read(),
            close() {
                part.close();
                giveBack(buffer);
            },
        });
    };
    const isMore = () => !blob.whole && next < (blob.total ?? 0);
    const lookAhead = () => {
        while (isMore() && ahead.length < download_parallel - 1) {
            const buffer = buffers.take();
            if (buffer === undefined)
                return;
            begin(buffer, buffers.give);
        }
    };
    try {
        for await (const chunk of head.read()) {
            lookAhead();
            yield chunk;
            (0,release_buffer/* releaseBuffer */.k)(chunk);
        }
        while (ahead.length > 0 || isMore()) {
            if (ahead.length === 0)
                begin(Buffer.allocUnsafeSlow(buffers.size), release_buffer/* releaseBuffer */.k);
            for await (const chunk of ahead[0].read()) {
                lookAhead();
                yield chunk;
            }
            ahead.shift().close();
        }
    }
    finally {
        for (const part of ahead)
            part.close();
    }
}
class Blob {
    /** Bytes; undefined until the first response, and for a host that does not say. */
    total;
    /** The host knows no ranges: the first response brings everything. */
    whole = false;
    #etag;
    #link;
    #ports;
    constructor(link, ports) {
        this.#link = link;
        this.#ports = ports;
    }
    /** @param to exclusive; may be beyond the end for the first part only */
    part(from, to) {
        const control = { response: undefined, cancelled: false };
        return {
            read: () => this.#read(from, to, control),
            cancel: () => {
                control.cancelled = true;
                control.response?.cancel();
            },
        };
    }
    async *#read(from, to, control) {
        let at = from;
        let resumedAt = from;
        let spent = 0;
        try {
            for (;;) {
                try {
                    const response = await this.#request(at, to);
                    control.response = response;
                    if (response === undefined)
                        return;
                    let skip = response.status === 206 ? 0 : at;
                    const end = this.whole ? this.total : Math.min(to, this.total ?? to);
                    for await (const chunk of response.body) {
                        if (control.cancelled)
                            return;
                        const fresh = chunk.subarray(Math.min(skip, chunk.length));
                        skip -= chunk.length - fresh.length;
                        if (fresh.length === 0)
                            continue;
                        if (end !== undefined && at + fresh.length > end) {
                            if (response.status === 206)
                                throw changed();
                            yield fresh.subarray(0, end - at);
                            return;
                        }
                        at += fresh.length;
                        yield fresh;
                    }
                    if (skip === 0 && (end === undefined || at === end))
                        return;
                    throw truncated('the cache’s storage', at - from, end === undefined ? undefined : end - from);
                }
                catch (error) {
                    if (control.cancelled)
                        return;
                    if (at - resumedAt >= progressThatCounts)
                        spent = 0;
                    resumedAt = at;
                    spent = await pause(error, spent, this.#ports);
                    if (control.cancelled)
                        return;
                }
            }
        }
        finally {
            control.response?.cancel();
        }
    }
    /** undefined for a blob of no bytes. */
    async #request(from, to) {
        const used = this.#link.url;
        let response = await this.#get(used, from, to);
        if (response.status === 403 || response.status === 401) {
            response.cancel();
            await this.#link.renew();
            // Nothing newer than what was just refused: final.
            if (this.#link.url === used)
                throw refused('the cache’s storage', response);
            response = await this.#get(this.#link.url, from, to);
        }
        try {
            return this.#check(response, from);
        }
        catch (error) {
            response.cancel();
            throw error;
        }
    }
    #get(url, from, to) {
        return this.#ports.http.get({ url, headers: { range: `bytes=${from}-${to - 1}` } });
    }
    /** Whether it is the same blob as before, and the place that was asked for. */
    #check(response, from) {
        const { status, headers } = response;
        if (status === 416 && from === 0 && /^bytes \*\/0$/.test(headers['content-range'] ?? '')) {
            response.cancel();
            this.total = 0;
            return undefined;
        }
        if (status !== 200 && status !== 206)
            throw refused('the cache’s storage', response);
        const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '');
        if (status === 206 && Number(range?.[1]) !== from) {
            throw new errors/* UserError */.y('RESPONSE_INVALID', `expected bytes from ${from} on from the cache’s storage, got ${range === null ? 'others' : `those from ${range[1]}`}`);
        }
        const total = status === 206 ? Number(range?.[2]) : contentLength(headers['content-length']);
        if (differs(total, this.total) || differs(headers.etag, this.#etag))
            throw changed();
        if (status === 200 && from === 0)
            this.whole = true;
        this.total ??= total;
        this.#etag ??= headers.etag;
        return response;
    }
}
function contentLength(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function differs(a, b) {
    return a !== undefined && b !== undefined && a !== b;
}
function changed() {
    return new errors/* UserError */.y('HTTP_TRUNCATED', 'the cache entry changed on its host while it was being downloaded', {
        cause: { code: 'CHANGED' },
    });
}

// EXTERNAL MODULE: ./lib/cache/stores/key.js
var stores_key = __webpack_require__(6298);
;// CONCATENATED MODULE: ./lib/cache/stores/part-buffers.js
/** @param most buffers at once; each is made when it is needed first */
function createPartBuffers(most, size) {
    const free = [];
    let made = 0;
    return {
        size,
        take() {
            const buffer = free.pop();
            if (buffer !== undefined)
                return buffer;
            if (made === most)
                return undefined;
            made++;
            return Buffer.allocUnsafeSlow(size);
        },
        give(buffer) {
            free.push(buffer);
        },
    };
}

;// CONCATENATED MODULE: ./lib/cache/stores/actions.js









/** Bytes of each range that is asked for. */
const partSize = 4 * 1024 * 1024;
/**
 * Ranges that downloads of all caches may hold before their reader takes them, beside the one that each reader is at: a
 * storage that gives 60 MB/s to a connection does not outrun them. What is in sockets comes on top.
 */
const partsAhead = 6;
/**
 * The Actions cache service, protocol v2, without @actions/cache: that one writes the archive to disk before it is
 * unpacked and after it was packed, and brings Azure's client, which takes 0.75 s to load.
 */
function actionsStore(options, ports) {
    const { url: service, mode } = options;
    const { log } = ports;
    log.mask(options.token);
    const call = actionsCalls(service, options.token, ports);
    const version = entryVersion(options.compression);
    const buffers = createPartBuffers(partsAhead, partSize);
    async function lookUp(key, prefixes) {
        const { ok, fields } = await call('GetCacheEntryDownloadURL', {
            key,
            ...(prefixes.length === 0 ? {} : { restore_keys: prefixes }),
            version,
        });
        if (!ok)
            return undefined;
        const matched = fields.matched_key ?? fields.matchedKey;
        if (typeof matched !== 'string') {
            throw new errors/* UserError */.y('RESPONSE_INVALID', 'the cache service found an entry and did not say which');
        }
        const url = signedUrl(fields.signed_download_url ?? fields.signedDownloadUrl, service, log);
        return { key: matched, size: undefined, handle: url };
    }
    async function find(key, prefixes) {
        if (!(0,stores_service/* mayRead */.ok)(mode))
            return undefined;
        let entry = await lookUp(key, prefixes);
        if (entry !== undefined && entry.key !== key && entry.key.startsWith(key)) {
            // The service takes the key itself for a prefix: 12.1 finds 12.10, and hides what the ladder would find.
            const [nearest, ...others] = prefixes;
            entry = nearest === undefined ? undefined : await lookUp(nearest, others);
        }
        if (entry === undefined || entry.key === key)
            return entry;
        const { key: matched } = entry;
        return prefixes.some((prefix) => matched.startsWith(prefix)) ? entry : undefined;
    }
    async function renew(key) {
        const entry = await lookUp(key, []);
        if (entry?.key === key)
            return entry.handle;
        throw new errors/* UserError */.y('HTTP_STATUS', `${key} is no longer in the cache`, { cause: { status: 404 } });
    }
    return {
        name: 'actions',
        find: async (key, prefixes) => find((0,stores_key/* checkKey */.y)(key), (0,stores_key/* checkLadder */.r)(prefixes)),
        open: (entry) => download(openLink(entry.handle, () => renew(entry.key)), buffers, ports),
        async reserve(key) {
            (0,stores_key/* checkKey */.y)(key);
            if (!(0,stores_service/* mayWrite */.J)(mode))
                return { kind: 'denied', why: `ACTIONS_CACHE_MODE is ${mode}` };
            const answer = await reservation(call, key, version);
            if ('kind' in answer)
                return answer;
            const url = signedUrl(answer.fields.signed_upload_url ?? answer.fields.signedUploadUrl, service, log);
            return {
                kind: 'reserved',
                async write(body) {
                    const size = await uploadBlob(url, body, ports);
                    await finalize(call, { key, version, size }, () => lookUp(key, []));
                    return { size };
                },
                // The service has no call for it; what was reserved and never finished it forgets by itself.
                abandon: async () => { },
            };
        },
    };
}
/** Nobody else's entries have this version, so that nothing is ever taken for a pack that is none. */
function entryVersion(compression) {
    return (0,external_node_crypto_.createHash)('sha256').update(`setup-go-plus|sgp2|${compression}`).digest('hex');
}
/** After an answer that got lost the second attempt finds the key taken, by us: then this job saves nothing. */
async function reservation(call, key, version) {
    const answer = await call('CreateCacheEntry', { key, version }).catch((error) => {
        if (!(error instanceof errors/* UserError */.y) || !isRefusal(error))
            throw error;
        return { kind: 'denied', why: error.message };
    });
    if ('kind' in answer || answer.ok)
        return answer;
    if (answer.message === '' || /already exists|another job|conflict/i.test(answer.message)) {
        return { kind: 'taken' };
    }
    return { kind: 'denied', why: answer.message };
}
/** Policy, quota, and the limit of uploads a minute: the service's last word, not a failure. */
function isRefusal({ code, cause }) {
    const status = cause?.status;
    return code === 'HTTP_RATE_LIMITED' || (code === 'HTTP_STATUS' && [401, 403].includes(status));
}
async function finalize(call, { key, version, size }, lookUp) {
    const answer = await call('FinalizeCacheEntryUpload', { key, version, size_bytes: String(size) });
    if (answer.ok)
        return;
    // An earlier attempt may have got through although its answer did not.
    if ((await lookUp().catch(() => undefined))?.key === key)
        return;
    throw new errors/* UserError */.y('HTTP_STATUS', `the cache service did not take ${key}${answer.message === '' ? '' : `: ${answer.message}`}`);
}

;// CONCATENATED MODULE: ./lib/cache/stores/directory-eviction.js
/**
 * Which files to remove so that the rest fits: broken ones, then the least recently used. A pack counts as used when
 * one that is a layer over it was, and among equals what is a layer goes before what it is a layer over, so that a
 * chain is never left without its foot. Ties by name. Pure.
 * @param limit bytes
 */
function planEviction(entries, limit) {
    let total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total <= limit)
        return [];
    const lastUse = new Map();
    const note = (key, used) => lastUse.set(key, Math.max(used, lastUse.get(key) ?? used));
    for (const { key, parents, used } of entries) {
        if (key === undefined)
            continue;
        for (const each of [key, ...parents])
            note(each, used);
    }
    const useOf = ({ key }) => (key === undefined ? Number.NEGATIVE_INFINITY : (lastUse.get(key) ?? 0));
    const order = [...entries].sort((a, b) => compare(useOf(a), useOf(b)) ||
        b.parents.length - a.parents.length ||
        compare(a.used, b.used) ||
        compare(a.file, b.file));
    const going = [];
    for (const entry of order) {
        if (total <= limit)
            break;
        going.push(entry);
        total -= entry.size;
    }
    return going;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/cache/stores/directory-footer.js
/** Enough for a key, a chain of parents and the end. */
const footerLimit = 16 * 1024;
const magic = 'SGPENTRY1';
/** `\n`, one line of JSON, its length in eight digits, the magic. */
function writeFooter(footer) {
    const parents = directory_footer_fitting(footer.parents, footerLimit - 2048);
    const json = JSON.stringify({ key: footer.key, bytes: footer.bytes, parents });
    return Buffer.from(`\n${json}${String(Buffer.byteLength(json)).padStart(8, '0')}${magic}`);
}
/**
 * undefined for anything that does not fit: the file is hostile until it does.
 * @param end the file's last bytes, `footerLimit` or all
 * @param size bytes of the file
 */
function readFooter(end, size) {
    const text = Buffer.from(end).toString('latin1');
    const match = new RegExp(`([0-9]{8})${magic}$`).exec(text);
    const length = Number(match?.[1]);
    if (match === null || match.index - length < 1)
        return undefined;
    const footer = parse(text.slice(match.index - length, match.index));
    const whole = 1 + length + match[0].length;
    return footer !== undefined && footer.bytes === size - whole ? footer : undefined;
}
function parse(json) {
    try {
        const { key, bytes, parents } = JSON.parse(json);
        const fits = typeof key === 'string' &&
            Number.isSafeInteger(bytes) &&
            Array.isArray(parents) &&
            parents.every((parent) => typeof parent === 'string');
        return fits ? { key, bytes: bytes, parents } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The base first: it is what a chain can least do without. */
function directory_footer_fitting(parents, limit) {
    let length = 0;
    return parents.filter((parent) => {
        length += parent.length + 3;
        return length <= limit;
    });
}

;// CONCATENATED MODULE: ./lib/cache/stores/directory-name.js

/** Leaves room for what a file that is being written carries, below the 255 bytes of most file systems. */
const longest = 130;
const extensions = { zstd: 'zst', gzip: 'gz' };
/** `e-<key>~<digest>.<created>.zst.pack`: lower case, no reserved name, no dot or blank at the end (Windows). */
function entryFile(key, created, compression) {
    return `${keyStem(key)}.${created.toString(36).padStart(9, '0')}.${extensions[compression]}.pack`;
}
/** The file that says that someone is about to save the key. */
function claimFile(key, compression) {
    return `${keyStem(key)}.${extensions[compression]}.claim`;
}
/** undefined for a file that is no entry. */
function parseEntryFile(file) {
    const match = /^e-([^~]{1,130})~([0-9a-f]{24})\.([0-9a-z]{9})\.(zst|gz)\.pack$/.exec(file);
    if (match === null)
        return undefined;
    const [, start, digest, created, extension] = match;
    return {
        file,
        start: start,
        digest: digest,
        created: Number.parseInt(created, 36),
        compression: extension === 'zst' ? 'zstd' : 'gzip',
    };
}
function isExactly(name, key) {
    return name.digest === directory_name_digestOf(key);
}
/** Whether the key may begin with `prefix`; certain only where the prefix is short. The entry's footer knows. */
function mayBeginWith(name, prefix) {
    return name.start.startsWith(encode(prefix).slice(0, longest));
}
/** Newest first; ties by name. */
function newestFirst(a, b) {
    return b.created - a.created || (a.file < b.file ? 1 : -1);
}
function keyStem(key) {
    return `e-${encode(key).slice(0, longest)}~${directory_name_digestOf(key)}`;
}
/** Letter by letter, so that a prefix of the key is a prefix of the result. Forbidden on Windows: `"*:<>?/\|`. */
function encode(key) {
    return key.replace(/[^a-z0-9._-]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function directory_name_digestOf(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 24);
}

;// CONCATENATED MODULE: ./lib/cache/stores/directory.js





/**
 * A folder on this machine or on a network share, used by any number of processes and machines at once. One file an entry,
 * which appears by a rename and is never changed: whoever is killed leaves it whole or not there. A file that is cut
 * or not ours has no footer that fits, and is not seen.
 */
function directoryStore(options, ports) {
    const { root, limit, compression } = options;
    const { files, disk, clock, log } = ports;
    const place = (file) => ports.machine.path.join(root, file);
    async function names() {
        const listed = (await files.list(root)) ?? [];
        return listed.flatMap(({ name, kind }) => (kind === 'file' ? (parseEntryFile(name) ?? []) : []));
    }
    async function footerOf(file) {
        const tail = await disk.tail(place(file), footerLimit).catch(() => undefined);
        return tail === undefined ? undefined : readFooter(tail.bytes, tail.size);
    }
    async function first(candidates, fits) {
        for (const { file } of [...candidates].sort(newestFirst)) {
            const footer = await footerOf(file);
            if (footer !== undefined && fits(footer.key)) {
                return { key: footer.key, size: footer.bytes, handle: place(file) };
            }
        }
        return undefined;
    }
    async function find(key, prefixes) {
        const ours = (await names()).filter((name) => name.compression === compression);
        const exact = await first(ours.filter((name) => isExactly(name, key)), (found) => found === key);
        if (exact !== undefined)
            return exact;
        for (const prefix of prefixes) {
            const found = await first(ours.filter((name) => mayBeginWith(name, prefix)), (candidate) => candidate.startsWith(prefix));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    async function save(key, parents, body) {
        // Not before any other entry: the clock of another machine on the share may be ahead of ours.
        const newest = (await names()).reduce((latest, { created }) => Math.max(latest, created), 0);
        const file = entryFile(key, Math.max(clock.now(), newest + 1), compression);
        const written = { size: 0 };
        await disk.publish(place(file), withFooter(body, { key, parents }, limit, written));
        return written;
    }
    async function stats() {
        const found = await names();
        const read = await Promise.all(found.map(async ({ file, created }) => {
            const stat = await files.stat(place(file));
            return stat === undefined ? [] : [{ file, created, size: stat.size, used: stat.mtime }];
        }));
        return read.flat();
    }
    async function entries() {
        return Promise.all((await stats()).map(async (facts) => {
            const { key, parents = [] } = (await footerOf(facts.file)) ?? { key: undefined };
            return { ...facts, path: place(facts.file), key, parents };
        }));
    }
    /** Without a lock two machines would each remove enough for both. */
    async function evict(to = limit) {
        const lock = await disk.claim(place('eviction.claim'));
        if (lock === undefined)
            return 0;
        let removed = 0;
        try {
            await disk.sweep(root);
            const total = (await stats()).reduce((sum, { size }) => sum + size, 0);
            const going = total <= to ? [] : planEviction(await entries(), to);
            for (const { file, size, used } of going) {
                // Someone began to use it since.
                if (((await files.stat(place(file)))?.mtime ?? used) !== used)
                    continue;
                // Another user's on a shared machine, or open (Windows): what can go still goes.
                removed += await files.remove(place(file)).then(() => size, () => 0);
            }
        }
        finally {
            await lock.release();
        }
        return removed;
    }
    return {
        name: 'directory',
        entries,
        evict,
        async find(key, prefixes) {
            const entry = await find((0,stores_key/* checkKey */.y)(key), (0,stores_key/* checkLadder */.r)(prefixes));
            if (entry !== undefined)
                await disk.touch(entry.handle, clock.now());
            return entry;
        },
        open: (entry) => readEntry(entry, disk),
        async remove({ handle }) {
            await files.remove(handle);
        },
        async reserve(key) {
            (0,stores_key/* checkKey */.y)(key);
            const claim = await claimKey(key).catch((error) => {
                if (error instanceof errors/* UserError */.y)
                    return error;
                throw error;
            });
            if (claim instanceof errors/* UserError */.y)
                return { kind: 'denied', why: claim.message };
            if (claim === undefined)
                return { kind: 'taken' };
            return directory_reservation(claim, async (body, parents = []) => {
                const written = await save(key, parents, body);
                await evict().catch((error) => log.debug(`nothing was removed from ${root}: ${error}`));
                return written;
            });
        },
    };
    async function claimKey(key) {
        if ((await find(key, [])) !== undefined)
            return undefined;
        await files.makeDirectory(root);
        const claim = await disk.claim(place(claimFile(key, compression)));
        // It may have been saved between the look and the claim.
        if (claim === undefined || (await find(key, [])) === undefined)
            return claim;
        await claim.release();
        return undefined;
    }
}
function directory_reservation(claim, save) {
    return {
        kind: 'reserved',
        async write(body, parents) {
            try {
                return await save(body, parents);
            }
            finally {
                await claim.release();
            }
        },
        abandon: () => claim.release(),
    };
}
async function* withFooter(body, { key, parents }, limit, written) {
    for await (const chunk of body) {
        written.size += chunk.length;
        if (written.size > limit) {
            throw new errors/* UserError */.y('DISK_FULL', `${key} is larger than the ${limit} bytes that the whole cache may have`, {
                hint: 'Allow the cache directory more, or let it keep less.',
            });
        }
        yield chunk;
    }
    yield writeFooter({ key, bytes: written.size, parents });
}
async function* readEntry(entry, disk) {
    const size = entry.size ?? 0;
    let read = 0;
    try {
        for await (const chunk of disk.stream(entry.handle, size)) {
            read += chunk.length;
            yield chunk;
        }
    }
    catch (cause) {
        const gone = cause.code === 'ENOENT';
        throw new errors/* UserError */.y('HTTP_UNREACHABLE', gone ? `${entry.key} is no longer in the cache` : `cannot read ${entry.handle}`, { cause });
    }
    if (read !== size) {
        throw new errors/* UserError */.y('HTTP_TRUNCATED', `${entry.handle} gave ${read} of ${size} bytes`);
    }
}

// EXTERNAL MODULE: ./lib/host/node/store-disk.js
var store_disk = __webpack_require__(1434);
;// CONCATENATED MODULE: ./lib/host/github/open-store.js




/** The store that was chosen; once a process, since its downloads share one budget of memory. */
async function open_store_openStore(choice, limit, host) {
    const compression = (0,pack_compression/* bestCompression */.XE)();
    switch (choice.kind) {
        case 'actions':
            return actionsStore({ ...choice, compression }, host);
        case 'directory':
            return directoryStore({ root: choice.root, limit, compression }, { ...host, disk: (0,store_disk/* nodeStoreDisk */.H)() });
        case 'actions-v1': {
            // @actions/cache brings Azure's client: most of a second that only those who need it pay.
            const { actionsV1Store } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 1458));
            return actionsV1Store({ mode: choice.mode, compression }, { ...host, disk: (0,store_disk/* nodeStoreDisk */.H)() });
        }
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(9443);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(1605);
;// CONCATENATED MODULE: ./lib/host/node/merge-folder.js




/**
 * Moves what is in `from` to where nothing is in `to`: whole folders where they can go as one. What is there stays,
 * and nothing is written through a link. What was not moved is left in `from`.
 * @returns how many files and folders were not moved, since something was there
 */
function mergeFolder(from, to, unit, effects) {
    return merge(from, to, '', unit === 'modules' ? isModule : () => false, effects);
}
/** @param name of the folder, relative and with forward slashes */
async function merge(from, to, name, isUnit, effects) {
    let kept = 0;
    for (const entry of external_node_fs_.readdirSync(from, { withFileTypes: true })) {
        const source = (0,external_node_path_.join)(from, entry.name);
        const target = (0,external_node_path_.join)(to, entry.name);
        if (!entry.isDirectory()) {
            if (!moveFile(source, target))
                kept++;
            continue;
        }
        if ((await (0,rename/* renameFolder */.xv)(source, target, effects)) === 'moved')
            continue;
        const below = name === '' ? entry.name : `${name}/${entry.name}`;
        if (isUnit(below) || !isFolder(target))
            kept++;
        else
            kept += await merge(source, target, below, isUnit, effects);
    }
    return kept;
}
/** `github.com/!azure/sdk@v1.2.3` in GOMODCACHE, where cache/download/ has files of their own. */
function isModule(name) {
    return !name.startsWith('cache/') && name.slice(name.lastIndexOf('/') + 1).includes('@');
}
/** false: something is there. A rename would replace it without a word, a hard link does not. */
function moveFile(source, target) {
    try {
        external_node_fs_.linkSync(source, target);
    }
    catch (error) {
        if ((0,disk_error/* errorCode */.C)(error) === 'EEXIST')
            return false;
        // FAT and some network shares have no hard links.
        if (external_node_fs_.lstatSync(target, { throwIfNoEntry: false }) !== undefined)
            return false;
        external_node_fs_.renameSync(source, target);
        return true;
    }
    external_node_fs_.unlinkSync(source);
    return true;
}
/** Links to folders are none. */
function isFolder(path) {
    return external_node_fs_.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./lib/host/node/pack-sink.js



/**
 * Writes a pack's files below a folder that is ours alone. Synchronous, as DiskStage; in pieces, since a file may be
 * larger than what is to be held in memory. Names were checked by the reader.
 */
class PackSink {
    names = [];
    #folder;
    #options;
    #made = new Set();
    #file;
    #path = '';
    #fd = -1;
    #written = 0;
    constructor(folder, options) {
        this.#folder = folder;
        this.#options = options;
    }
    begin(file) {
        const slash = file.name.lastIndexOf('/');
        if (slash !== -1)
            this.#directory(file.name.slice(0, slash));
        this.#file = file;
        this.#path = this.#native(file.name);
        const mode = (file.executable ? 0o755 : 0o644) & (this.#options.readOnly ? 0o555 : 0o777);
        this.#attempt(() => {
            // 'x' fails on whatever is there, links included.
            this.#fd = external_node_fs_.openSync(this.#path, 'wx', mode);
        });
    }
    data(bytes) {
        this.#attempt(() => {
            for (let done = 0; done < bytes.length;) {
                const wrote = external_node_fs_.writeSync(this.#fd, bytes, done, bytes.length - done);
                done += wrote;
                this.#written += wrote;
            }
        });
    }
    end(whole) {
        const { name, mtime } = this.#file;
        const seconds = this.#options.mtime ?? mtime;
        this.#attempt(() => {
            if (whole)
                external_node_fs_.futimesSync(this.#fd, seconds, seconds);
            this.close();
            if (whole)
                this.names.push(name);
            else
                external_node_fs_.unlinkSync(this.#path);
        });
    }
    /** The file that is open when reading ends early. */
    close() {
        if (this.#fd === -1)
            return;
        const fd = this.#fd;
        this.#fd = -1;
        external_node_fs_.closeSync(fd);
    }
    /** Not `recursive`, which looks at what is there first: of modules every third file has a folder of its own. */
    #directory(name) {
        if (this.#made.has(name))
            return;
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.#directory(name.slice(0, slash));
        try {
            external_node_fs_.mkdirSync(this.#native(name), 0o755);
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#native(name));
        }
        this.#made.add(name);
    }
    #attempt(write) {
        try {
            write();
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#path, { needed: this.#file.size, written: this.#written });
        }
    }
    #native(name) {
        return this.#folder + external_node_path_.sep + (external_node_path_.sep === '/' ? name : name.replaceAll('/', external_node_path_.sep));
    }
}

// EXTERNAL MODULE: ./lib/host/node/remove.js
var remove = __webpack_require__(1071);
;// CONCATENATED MODULE: ./lib/host/node/landing.js









/** See Packs.land. */
async function land(folder, tools) {
    // A link (~/.cache on another disk) stays a link: its target is what is filled.
    const target = realPath(folder);
    return new DiskLanding(target, await openStage(target, tools), tools);
}
class DiskLanding {
    #target;
    #stage;
    #tools;
    #count = 0;
    constructor(target, stage, tools) {
        this.#target = target;
        this.#stage = stage;
        this.#tools = tools;
    }
    async unpack(pack, options) {
        const folder = this.#newFolder();
        try {
            return { ...(await this.#tools.unpack(pack, folder, options)), folder };
        }
        catch (error) {
            removeQuietly(folder);
            throw error;
        }
    }
    async publish(packs, { unit, extra = [], without = [] }) {
        const folders = packs.map(({ folder }) => folder);
        try {
            for (const folder of folders)
                for (const name of without)
                    await (0,remove.remove)((0,external_node_path_.join)(folder, ...name.split('/')));
            if (extra.length > 0)
                folders.push(this.#write(extra));
            return await this.#publish(folders, unit);
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#target);
        }
        finally {
            await this.discard();
        }
    }
    async discard() {
        // Synchronously, which takes a tenth of the time for the thousands of files that were not needed.
        for (let i = 0; i < this.#count; i++)
            removeQuietly((0,external_node_path_.join)(this.#stage.path, String(i)));
        await this.#tools.ended?.();
        // What is held open now is swept by the next run.
        await this.#stage.discard().catch(() => undefined);
    }
    async #publish(folders, unit) {
        const { effects } = this.#tools;
        const [first, ...others] = folders;
        if (first === undefined)
            return { how: 'merged', kept: 0 };
        if (!isAbsentOrEmpty(this.#target)) {
            let kept = 0;
            for (const folder of folders)
                kept += await mergeFolder(folder, this.#target, unit, effects);
            return { how: 'merged', kept };
        }
        for (const folder of others)
            await mergeFolder(folder, first, unit, effects);
        // Windows does not rename onto an empty folder.
        if (effects.windows)
            removeEmpty(this.#target);
        if ((await (0,rename/* renameFolder */.xv)(first, this.#target, effects)) === 'moved')
            return { how: 'whole', kept: 0 };
        return { how: 'merged', kept: await mergeFolder(first, this.#target, unit, effects) };
    }
    #write(extra) {
        const folder = this.#newFolder();
        const sink = new PackSink(folder, {});
        for (const { name, data, mtime = Date.now() / 1000, optional } of extra) {
            const bytes = Buffer.from(data);
            try {
                sink.begin({ name, size: bytes.length, executable: false, mtime });
                sink.data(bytes);
                sink.end(true);
            }
            catch (error) {
                if (!optional)
                    throw error;
                sink.close();
            }
        }
        return folder;
    }
    #newFolder() {
        const folder = (0,external_node_path_.join)(this.#stage.path, String(this.#count++));
        try {
            external_node_fs_.mkdirSync(folder);
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, folder);
        }
        return folder;
    }
}
/**
 * Beside the folder; inside it where that is another volume (a container's volume, a bind mount) or may not be written
 * (/go of an image's root user with /go/pkg/mod of ours).
 */
async function openStage(target, { stages, effects }) {
    const inside = (0,external_node_path_.join)(target, 'restored');
    await stages.sweep(target);
    await stages.sweep(inside);
    if (external_node_fs_.lstatSync(target, { throwIfNoEntry: false }) === undefined)
        return stages.open(target);
    let stage;
    try {
        stage = await stages.open(target);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'DISK_DENIED')
            return stages.open(inside);
        throw error;
    }
    const fault = await tryToMove(stage.path, target, effects);
    if (fault === undefined)
        return stage;
    await stage.discard();
    if ((0,disk_error/* errorCode */.C)(fault) === 'EXDEV')
        return stages.open(inside);
    throw (0,disk_error/* diskError */.w)(fault, target);
}
/** Moves an empty file. Device numbers do not tell: a bind mount has its parent's. */
async function tryToMove(from, to, effects) {
    const name = `.sgp-probe-${(0,external_node_crypto_.randomBytes)(5).toString('hex')}`;
    try {
        external_node_fs_.writeFileSync((0,external_node_path_.join)(from, name), '');
        await effects.rename((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
        external_node_fs_.unlinkSync((0,external_node_path_.join)(to, name));
        return undefined;
    }
    catch (error) {
        return error;
    }
}
/** With all links followed; what is not there yet keeps its name. */
function realPath(path) {
    try {
        return external_node_fs_.realpathSync(path);
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(path);
        if ((0,disk_error/* errorCode */.C)(error) !== 'ENOENT' || parent === path)
            throw (0,disk_error/* diskError */.w)(error, path);
        return (0,external_node_path_.join)(realPath(parent), (0,external_node_path_.basename)(path));
    }
}
function isAbsentOrEmpty(folder) {
    try {
        return external_node_fs_.readdirSync(folder).length === 0;
    }
    catch (error) {
        if ((0,disk_error/* errorCode */.C)(error) === 'ENOENT')
            return true;
        throw error;
    }
}
function removeEmpty(folder) {
    try {
        external_node_fs_.rmdirSync(folder);
    }
    catch {
        // Absent, or no longer empty: renaming finds out.
    }
}
function removeQuietly(folder) {
    try {
        external_node_fs_.rmSync(folder, { recursive: true, force: true });
    }
    catch {
        // Held open, on Windows: the stage's own removal tries again, and after it the next run.
    }
}

// EXTERNAL MODULE: ./lib/host/node/pack-source.js
var pack_source = __webpack_require__(1490);
// EXTERNAL MODULE: ./lib/release/module/dirhash.js
var dirhash = __webpack_require__(7325);
// EXTERNAL MODULE: ./lib/sdk/bounds.js
var bounds = __webpack_require__(7283);
;// CONCATENATED MODULE: ./lib/cache/modules/zip-digest.js


/** Test data of modules can be as repetitive as deflate allows (1032); nothing of it is written to disk here. */
const RATIO = 1100;
/** The `h1:` of what a module's zip holds; '' where it does not unpack. Never throws. */
async function zipDigest(zip) {
    const { readZip, unzip } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 5625));
    const hash = new dirhash/* ModuleHash */.j();
    try {
        for (const entry of readZip(zip, { ...bounds/* BOUNDS */.Q, ratio: RATIO }))
            hash.add(entry.name, unzip(zip, entry));
        return hash.digest();
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/cache/name-filter.js


/** undefined: all. */
function nameFilter(filter) {
    switch (filter?.kind) {
        case 'build':
            // A pack has no business with programs of other folders and other commits.
            return (name) => entry_name_buildEntry(name) !== undefined && !isKept(name);
        case 'modules':
            return moduleFilter(filter);
    }
    return () => true;
}

// EXTERNAL MODULE: ./lib/cache/pack/read.js + 4 modules
var pack_read = __webpack_require__(1830);
;// CONCATENATED MODULE: ./lib/host/node/unpack-here.js








/** In the thread that calls it. See Packs.unpack. */
async function unpackHere(pack, folder, { kind, onHeader, names, take, digests, ...attributes }, rules) {
    const sink = new PackSink(folder, attributes);
    const filtered = new FilteredSink(sink, nameFilter(take), digests === true);
    let header;
    try {
        const totals = await (0,pack_read/* readPack */.w)(pack, {
            header: (came) => {
                header = came;
                if (came.kind !== kind)
                    throw otherKind(came, kind);
                onHeader?.(came);
            },
            begin: (file) => filtered.begin(file),
            data: (bytes) => filtered.data(bytes),
            end: (whole) => filtered.end(whole),
        }, { rules });
        return {
            ...totals,
            header: header,
            names: names ? sink.names : [],
            left: { ...filtered.left },
            digests: await withZips(filtered.digests, folder),
        };
    }
    finally {
        sink.close();
    }
}
/** Writes what may be written, and hashes it while it passes: reading it again would cost as much as unpacking. */
class FilteredSink {
    left = {
        files: 0,
        bytes: 0,
        first: undefined,
    };
    digests = [];
    #sink;
    #takes;
    #hashing;
    #file;
    #taken = false;
    #hash;
    constructor(sink, takes, hashing) {
        this.#sink = sink;
        this.#takes = takes;
        this.#hashing = hashing;
    }
    begin(file) {
        this.#file = file;
        this.#taken = this.#takes(file.name);
        if (!this.#taken)
            return;
        this.#hash = this.#hashing ? (0,external_node_crypto_.createHash)('sha256') : undefined;
        this.#sink.begin(file);
    }
    data(bytes) {
        if (!this.#taken)
            return;
        this.#hash?.update(bytes);
        this.#sink.data(bytes);
    }
    end(whole) {
        const { name, size } = this.#file;
        if (this.#taken) {
            this.#sink.end(whole);
            if (whole && this.#hash !== undefined)
                this.digests.push([name, this.#hash.digest('hex')]);
        }
        else if (whole) {
            this.left.files++;
            this.left.bytes += size;
            this.left.first ??= name;
        }
    }
}
/** One after the other: a zip is held in memory as a whole. */
async function withZips(digests, folder) {
    const all = [];
    for (const [name, hex] of digests) {
        const isZip = name.startsWith('cache/') && name.endsWith('.zip');
        all.push([name, isZip ? await zipDigest(external_node_fs_.readFileSync((0,external_node_path_.join)(folder, ...name.split('/')))) : hex]);
    }
    return all;
}
function otherKind({ kind }, wanted) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The cache's pack is of kind ${kind}, not ${wanted}.`, {
        hint: 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.',
    });
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/host/node/unpack-messages.js

function toFailure(error) {
    if (error instanceof UserError) {
        const { code, message, hint } = error;
        return { code, message, hint, stack: undefined };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { code: undefined, message, hint: undefined, stack };
}
function fromFailure({ code, message, hint, stack }) {
    if (code !== undefined)
        return new errors/* UserError */.y(code, message, hint === undefined ? {} : { hint });
    const error = new Error(message);
    if (stack !== undefined)
        error.stack = stack;
    return error;
}

;// CONCATENATED MODULE: ./lib/host/node/unpack-thread.js


/** Packed bytes that are worth a message: they become some 2 MiB. Sockets give 16 to 64 KiB. */
const PORTION = 512 * 1024;
/** Buffers that travel between the two threads. */
const BUFFERS = 6;
/** A thread that has begun to load and waits for something to unpack. It keeps no process alive until then. */
function startThread({ path, execArgv }) {
    const worker = new external_node_worker_threads_.Worker(path, execArgv === undefined ? {} : { execArgv });
    worker.unref();
    // What keeps it from starting is told to whoever uses it, by its end.
    worker.on('error', () => undefined);
    return worker;
}
/** In a thread of its own; this one only moves the packed bytes there. See Packs.unpack. Ends the thread. */
async function unpackInThread(pack, folder, { onHeader, ...options }, rules, worker) {
    const thread = new Thread(worker, onHeader);
    thread.begin({ folder, options, rules });
    try {
        return await Promise.race([thread.outcome, send(pack, thread).then(() => thread.outcome)]);
    }
    finally {
        await thread.terminate();
    }
}
/** Ends early, and leaves the pack, when the thread has failed. */
async function send(pack, thread) {
    let buffer = await thread.buffer();
    let used = 0;
    for await (const chunk of pack) {
        for (let at = 0; at < chunk.length;) {
            if (used === PORTION) {
                thread.send(buffer, used);
                buffer = await thread.buffer();
                used = 0;
            }
            const part = chunk.subarray(at, at + PORTION - used);
            new Uint8Array(buffer).set(part, used);
            at += part.length;
            used += part.length;
        }
        if (thread.ended)
            return;
    }
    thread.send(buffer, used);
    thread.sendEnd();
}
class Thread {
    outcome;
    ended = false;
    #worker;
    #free = [];
    #made = 0;
    #wake = () => { };
    constructor(worker, onHeader) {
        this.#worker = worker;
        this.outcome = new Promise((resolve, reject) => {
            worker.on('message', (message) => {
                switch (message.kind) {
                    case 'taken':
                        this.#free.push(message.buffer);
                        this.#wake();
                        break;
                    case 'header':
                        onHeader?.(message.header);
                        break;
                    case 'done':
                        resolve(message.unpacked);
                        break;
                    case 'failed':
                        reject(fromFailure(message.failure));
                }
            });
            worker.on('error', reject);
            worker.on('exit', (code) => reject(new Error(`The unpacking thread ended with code ${code}`)));
        }).finally(() => {
            this.ended = true;
            this.#wake();
        });
        // Whoever waits for it may still be waiting for bytes.
        this.outcome.catch(() => undefined);
    }
    /** An empty one, as soon as the thread has given one back, or has ended. */
    async buffer() {
        for (;;) {
            const buffer = this.#free.pop();
            if (buffer !== undefined)
                return buffer;
            if (this.#made < BUFFERS || this.ended) {
                this.#made++;
                return new ArrayBuffer(PORTION);
            }
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
    begin(task) {
        this.#worker.ref();
        this.#worker.postMessage(task);
    }
    send(buffer, length) {
        this.#worker.postMessage({ buffer, length }, [buffer]);
    }
    sendEnd() {
        this.#worker.postMessage(null);
    }
    async terminate() {
        await this.#worker.terminate();
    }
}

;// CONCATENATED MODULE: ./lib/host/node/unpack-threads.js

/** How many threads unpack at once, and one that is started before it is known whether it will be of use. */
class UnpackThreads {
    #file;
    #most;
    #running = 0;
    /** Landings for whose packs one may be of use. */
    #waiting = 0;
    #spare;
    /** @param file undefined: there are none */
    constructor(file, most) {
        this.#file = file;
        this.#most = file === undefined ? 0 : most;
    }
    /** A thread of the caller's own until `give`; undefined: there are as many as there may be. */
    take() {
        if (this.#file === undefined || this.#running >= this.#most)
            return undefined;
        this.#running++;
        const thread = this.#spare ?? startThread(this.#file);
        this.#spare = undefined;
        return thread;
    }
    give() {
        this.#running--;
    }
    /** Starts one ahead. @returns to be called when there is nothing more to unpack; ends one that was of no use */
    warm() {
        this.#waiting++;
        if (this.#file !== undefined && this.#spare === undefined && this.#running < this.#most)
            this.#start(this.#file);
        let ended = false;
        return async () => {
            if (ended)
                return;
            ended = true;
            if (--this.#waiting > 0)
                return;
            const spare = this.#spare;
            this.#spare = undefined;
            await spare?.terminate();
        };
    }
    #start(file) {
        const thread = startThread(file);
        this.#spare = thread;
        // One that ends by itself could not load, and would never answer.
        thread.once('exit', () => {
            if (this.#spare === thread)
                this.#spare = undefined;
        });
    }
}

// EXTERNAL MODULE: ./lib/host/node/worker-file.js
var worker_file = __webpack_require__(8716);
;// CONCATENATED MODULE: ./lib/host/node/packs.js









/** A thread takes 40 ms to start; so much is unpacked in less. Bytes, packed. */
const packs_SMALL = 4 * 2 ** 20;
/**
 * The same on two processors, which the thread shares with the network's and with zstd's: below it a thread costs more
 * than it brings (junegunn/fzf, 15 MB: 0.56 s with, 0.53 s without, 0.76 and 0.61 processor seconds).
 */
const SMALL_ON_TWO = 64 * 2 ** 20;
/** Each takes 50 MB of memory. With this thread, that is one for each of the three caches. */
const packs_MOST = 2;
/**
 * Packing and unpacking on the machine's own disk.
 *
 * Threads leave this one to the network and to the SDK's own extraction. By themselves they gain little on two
 * processors: nektos/act's build cache, modules and SDK at once (33,000 files, 736 MB, tmpfs) took 1.9 s and 276 MB of
 * memory in three threads, 1.8 to 2.1 s and 150 MB in none; each file's own system calls are most of it, so that more
 * processors and slower disks gain more. Hence few threads, and no waiting for one.
 */
function nodePacks(machine, stages, { cores, worker } = { cores: (0,external_node_os_.availableParallelism)(), worker: (0,worker_file/* workerFile */.T)('unpack') }) {
    const rules = (0,safe_path/* nameRules */.Je)(machine.platform.os);
    const threads = new UnpackThreads(worker, Math.min(packs_MOST, cores - 1));
    const small = cores > 2 ? packs_SMALL : SMALL_ON_TWO;
    const isSmall = (size) => size !== undefined && size < small;
    const unpack = async (pack, folder, options) => {
        const { bytes, size } = options.size === undefined ? await begin(pack) : { bytes: pack, size: options.size };
        const thread = isSmall(size) ? undefined : threads.take();
        if (thread === undefined)
            return unpackHere(bytes, folder, options, rules);
        try {
            return await unpackInThread(bytes, folder, options, rules, thread);
        }
        finally {
            threads.give();
        }
    };
    return {
        sources: (0,pack_source.nodeSources)(),
        unpack,
        async land(folder, size) {
            // While the first bytes are on their way, if there is a processor for it: it may turn out to be of no use.
            const unwarm = cores > 2 && !isSmall(size) ? threads.warm() : async () => { };
            try {
                return await land(folder, { unpack, stages, effects: (0,rename/* realRename */.fQ)(), ended: unwarm });
            }
            catch (error) {
                await unwarm();
                throw error;
            }
        },
    };
}
/** With its first chunk: a service says how much there is when it answers. */
async function begin(pack) {
    const chunks = pack[Symbol.asyncIterator]();
    const first = await chunks.next();
    async function* all() {
        try {
            for (let next = first; !next.done; next = await chunks.next())
                yield next.value;
        }
        finally {
            await chunks.return?.();
        }
    }
    return { bytes: all(), size: pack.total?.() };
}

;// CONCATENATED MODULE: ./lib/host/node/tree.js



/** The machine's own disk. */
function tree_nodeTree() {
    return {
        walk: (folder, enter = () => true, contents = () => 0, without = () => false) => walk(folder, enter, contents, without),
        read: (path, limit) => readFile(path, limit, true),
        head: (path, limit) => readFile(path, limit, false),
        setTimes: (folder, times) => {
            let set = 0;
            for (const { name, mtime } of times) {
                try {
                    (0,external_node_fs_.lutimesSync)(name === '' ? folder : tree_native(folder, name), mtime, mtime);
                    set++;
                }
                catch {
                    // Another user's file, or gone: it keeps its time.
                }
            }
            return set;
        },
    };
}
function walk(folder, enter, contents, without) {
    const found = [];
    if (!tree_isFolder(folder))
        return undefined;
    descend('');
    return found;
    function descend(parent) {
        for (const name of tree_namesIn(parent === '' ? folder : tree_native(folder, parent))) {
            const relative = parent === '' ? name : `${parent}/${name}`;
            if (without(relative))
                continue;
            const path = tree_native(folder, relative);
            const limit = contents(relative);
            const entry = (limit === 0 ? undefined : openEntry(relative, path, limit)) ?? entryOf(relative, path);
            if (entry === undefined)
                continue;
            found.push(entry);
            if (entry.kind === 'directory' && enter(relative))
                descend(relative);
        }
    }
}
function tree_namesIn(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path).sort();
    }
    catch {
        return [];
    }
}
/** The folder itself may be reached through a link: homes often are. */
function tree_isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function entryOf(name, path) {
    try {
        return toEntry(name, (0,external_node_fs_.lstatSync)(path));
    }
    catch {
        return undefined;
    }
}
function toEntry(name, stat) {
    const kind = kindOf(stat);
    const executable = kind === 'file' && (stat.mode & 0o111) !== 0;
    return { name, kind, size: stat.size, mtime: stat.mtimeMs, executable };
}
function kindOf(stat) {
    if (stat.isFile())
        return 'file';
    if (stat.isDirectory())
        return 'directory';
    return stat.isSymbolicLink() ? 'link' : 'other';
}
/** Opened without following a link, and without waiting for the writer of a named pipe; Windows knows neither. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * One call fewer for each of thousands of files than to look first and then to read.
 * @returns undefined for what is no file, cannot be opened, or is a link where only a look tells
 */
function openEntry(name, path, limit) {
    if (external_node_fs_.constants.O_NOFOLLOW === undefined) {
        const entry = entryOf(name, path);
        const content = entry?.kind === 'file' ? readFile(path, limit, true) : undefined;
        return entry === undefined || content === undefined ? entry : { ...entry, content };
    }
    return withFile(path, (file) => {
        const entry = toEntry(name, (0,external_node_fs_.fstatSync)(file));
        if (entry.kind !== 'file')
            return undefined;
        return entry.size > limit ? entry : { ...entry, content: readAll(file, entry.size) };
    });
}
function readFile(path, limit, whole) {
    return withFile(path, (file) => {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile() || (whole && stat.size > limit))
            return undefined;
        return readAll(file, Math.min(stat.size, limit));
    });
}
function readAll(file, length) {
    const data = external_node_buffer_.Buffer.allocUnsafe(length);
    let read = 0;
    for (let got = -1; got !== 0 && read < data.length; read += got) {
        got = (0,external_node_fs_.readSync)(file, data, read, data.length - read, null);
    }
    return data.subarray(0, read);
}
function withFile(path, use) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, FLAGS);
    }
    catch {
        return undefined;
    }
    try {
        return use(file);
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function tree_native(folder, name) {
    return folder + external_node_path_.sep + (external_node_path_.sep === '/' ? name : name.replaceAll('/', external_node_path_.sep));
}

;// CONCATENATED MODULE: ./lib/action/caches.js













/**
 * Puts this job's caches on the faster drive of a Windows machine, and says so. Before anything asks where they are.
 * @returns the host as it is with them, and the changes for later steps
 */
async function useFastDrive(values, host) {
    const plan = await chooseDrive(values.choice('cache-drive') ?? 'auto', host);
    if (plan.line !== undefined)
        host.log.info(plan.line);
    const folder = plan.changes.find(({ name }) => name === 'GOTMPDIR');
    // Go does not make it, and fails where it is not there.
    if (folder !== undefined)
        await host.files.makeDirectory(folder.value);
    return { host: withVariables(host, plan), changes: plan.changes };
}
/** undefined: there is no store, and that was said. @throws UserError INPUT_INVALID */
async function beginCaches(values, host) {
    const inputs = parseStoreInputs(values, host.machine);
    const request = parseCacheRequest(values, host.machine);
    const choice = chooseStore(detectService(host.machine.env), inputs);
    if (choice.kind === 'none') {
        host.log.info(`No caches: ${choice.why}.`);
        return undefined;
    }
    const sdkRequest = parseSdkCacheRequest(values, choice);
    const store = await openStore(choice, inputs.limit, host);
    const sdk = sdkRequest.use === 'false' ? undefined : sdkCaching(sdkRequest, store, host);
    const start = await startCaches(request, store, cacheHost(host));
    const storeState = { store: inputs.store, directory: inputs.directory ?? null, limit: inputs.limit };
    return {
        build: (goVersion) => start.build(goVersion),
        install: sdk?.install,
        async finish() {
            const { build, modules, state } = await start.finish();
            for (const run of [modules, build])
                caches_report(run, host);
            const keepTests = values.boolean('stable-mtimes');
            const sdkOutcome = sdk?.outcome();
            return {
                restored: [
                    ...(sdkOutcome === undefined ? [] : [sdkOutcome.restored]),
                    modules.restored,
                    build.restored,
                ],
                state: { store: storeState, job: state, keepTests, sdk: sdkOutcome?.state ?? null },
            };
        },
    };
}
/** @param complete the job did all that it does */
async function endCaches({ store: inputs, job, keepTests, sdk }, complete, host) {
    const choice = choose_chooseStore((0,stores_service/* detectService */.jJ)(host.machine.env), {
        store: inputs.store,
        directory: inputs.directory ?? undefined,
    });
    if (choice.kind === 'none')
        return host.log.info(`Caches not saved: ${choice.why}.`);
    const store = await open_store_openStore(choice, inputs.limit, host);
    const [saved, savedSdk] = await Promise.all([
        saveCaches(job, { complete, keepTests }, store, cacheHost(host)),
        sdk ? saveSdkCache(sdk, store, host) : [],
    ]);
    for (const one of [...saved, ...savedSdk])
        host.log.info((0,report/* savedLine */.km)(one));
}
/** A job that finds its Go in the tool cache loads nothing of it. */
function sdkCaching(request, store, host) {
    let cache;
    return {
        outcome: () => cache?.outcome(),
        async install(wanted, installHost) {
            if (cache === undefined) {
                const [{ openSdkCache }, { nodeSdkDisk }] = await Promise.all([
                    __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 8418)),
                    __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 8749)),
                ]);
                cache = openSdkCache(request, store, { ...host, disk: nodeSdkDisk() });
            }
            return cache.install(wanted, installHost);
        },
    };
}
async function saveSdkCache(state, store, host) {
    const [{ saveSdk }, { nodeSdkDisk }, { nodeSources }] = await Promise.all([
        __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 9583)),
        __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 8749)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1490)),
    ]);
    const saveHost = { ...host, disk: nodeSdkDisk(), sources: nodeSources(), tree: tree_nodeTree() };
    return [await saveSdk(state, store, saveHost)];
}
/** @returns whether it was done, so that git must not touch its index afterwards */
async function steadyTimes(host) {
    const { setStableMtimes } = await __webpack_require__.e(/* import() */ 927).then(__webpack_require__.bind(__webpack_require__, 2927));
    const workspace = host.machine.env('GITHUB_WORKSPACE') || host.machine.cwd;
    const done = await setStableMtimes(workspace, { ...host, tree: nodeTree() });
    host.log.info(done.kind === 'set'
        ? `Stable times: ${done.files} files, ${done.untouched} left as they are.`
        : `Stable times: not set, ${done.why}.`);
    const advice = adviseCount((await goSettings(host.files, host.machine)).get('GOFLAGS'));
    if (advice !== undefined)
        host.log.info(advice);
    return done.kind === 'set';
}
function caches_report({ restored, advice }, { log }) {
    log.info(restoredLine(restored));
    if (advice !== undefined)
        log.info(advice);
}
function cacheHost(host) {
    return { ...host, packs: nodePacks(host.machine, host.stages), tree: tree_nodeTree() };
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   km: () => (/* binding */ savedLine),
/* harmony export */   zL: () => (/* binding */ restoredLine)
/* harmony export */ });
/* unused harmony export restoredCell */
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);

const names = { build: 'Build cache', modules: 'Module cache', sdk: 'SDK cache' };
/** One line: what was restored, from which key. */
function restoredLine({ cache, match, matched, keys, downloaded, bytes, chain, milliseconds, note, }) {
    const name = names[cache];
    if (match === 'none') {
        return note === null ? `${name}: none found for ${keys.key}.` : `${name} not restored: ${note}.`;
    }
    const packs = chain.length === 1 ? '' : `, ${chain.length} packs`;
    const what = `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(downloaded)} (${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(bytes)} unpacked${packs}) in ${seconds(milliseconds)}`;
    const nearest = match === 'exact' || cache === 'build' ? '' : `, the nearest to ${keys.key}`;
    return `${name} restored: ${what} from ${matched}${nearest}${note === null ? '' : `; ${note}`}.`;
}
function savedLine(saved) {
    const name = names[saved.cache];
    if (saved.kind === 'not saved')
        return `${name} not saved: ${saved.why}.`;
    const what = saved.layer ? 'a layer of ' : '';
    return `${name} saved: ${what}${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(saved.size)} in ${seconds(saved.milliseconds)} as ${saved.key}.`;
}
/** For the summary's one row. */
function restoredCell(restored) {
    return restored
        .map(({ cache, match, downloaded, milliseconds, note }) => match === 'none'
        ? `${cache}: none${note === null ? '' : ` (${note})`}`
        : `${cache}: ${match}, ${formatSize(downloaded)} in ${seconds(milliseconds)}`)
        .join('; ');
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ userParts),
/* harmony export */   My: () => (/* binding */ SCHEME),
/* harmony export */   Vs: () => (/* binding */ keyPart),
/* harmony export */   bb: () => (/* binding */ checkedKey),
/* harmony export */   br: () => (/* binding */ digest)
/* harmony export */ });
/* unused harmony exports KEY_LIMIT, userPart */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The cache service's own limit; commas separate keys there. */
const KEY_LIMIT = 512;
/** Said first in every key: another layout of packs gets another number. */
const SCHEME = 'sgp2';
/**
 * A fact of the machine as one part of a key: lower case, since nektos/act's server folds keys, and without `-`, which
 * separates parts: else the prefix of one key could be the middle of another part.
 */
function keyPart(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, '_')
        .slice(0, 48);
}
/**
 * What a person wrote as one part of a key, legible, and different for different texts: where spelling was lost, a few
 * digits of its hash follow.
 * @throws UserError INPUT_INVALID for a comma, a control character, or more than 120 characters
 */
function userPart({ source, text }) {
    const written = text.trim();
    if (written.includes(',')) {
        throw invalid(source, `${JSON.stringify(written.slice(0, 60))} has a comma, which separates keys`);
    }
    if (/[\x00-\x1f\x7f]/.test(written))
        throw invalid(source, 'has a line break or a control character');
    if (written.length > 120)
        throw invalid(source, `has ${written.length} characters; at most 120 fit`);
    const part = keyPart(written);
    return part === written.toLowerCase() ? part : `${part}.${digest([written.toLowerCase()], 6)}`;
}
/** Empty ones, such as a blank line of the input, are left out. @throws UserError INPUT_INVALID */
function userParts(texts) {
    return texts.filter(({ text }) => text.trim() !== '').map(userPart);
}
/** Hex digits of a SHA-256 over these texts; where one ends and the next begins counts. */
function digest(texts, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, digits);
}
/** @throws UserError INPUT_INVALID where the whole is longer than the service allows */
function checkedKey(key) {
    if (key.length <= KEY_LIMIT)
        return key;
    throw invalid('cache-key-parts', `makes a cache key of ${key.length} characters; at most ${KEY_LIMIT} are allowed`);
}
function invalid(source, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', `The input ${source} ${why}`, {
        hint: `Write a few words in ${source}: letters, digits, dots and blanks; in cache-key-parts one part a line.`,
    });
}


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What a store's failure says in one line. */
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.split(/\r?\n/, 1)[0] ?? '';
}


/***/ }),

/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   Tt: () => (/* binding */ canRead),
/* harmony export */   XE: () => (/* binding */ bestCompression),
/* harmony export */   mF: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _sdk_release_buffer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(600);
/* harmony import */ var _sdk_zlib_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5505);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9698);





/** A block's usual size when packed: each further piece is another trip through the pool. */
const OUTPUT = 2 ** 20;
/** Node has zstd from 22.15 and 23.8 on. */
function bestCompression() {
    return canRead('zstd') ? 'zstd' : 'gzip';
}
function canRead(compression) {
    return compression === 'gzip' || typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress === 'function';
}
/** In the thread pool. @param level of zstd; gzip, for old Nodes only, takes its fastest: 6 takes three times as long */
function compress(block, compression, level) {
    if (compression === 'gzip')
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)(block, { level: 1, chunkSize: OUTPUT });
    const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag, ZSTD_c_windowLog } = node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants;
    const params = {
        [ZSTD_c_compressionLevel]: level,
        [ZSTD_c_checksumFlag]: 1,
        // All of a block: by themselves the levels in use look back 2 MiB at most.
        [ZSTD_c_windowLog]: windowLog(block.length),
    };
    // With its length in the frame a block is unpacked at once into the place where it is to be.
    const options = { params, chunkSize: OUTPUT, pledgedSrcSize: block.length };
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdCompress)(block, options);
}
/** zstd takes no less than 10. */
function windowLog(bytes) {
    return Math.max(10, Math.ceil(Math.log2(bytes)));
}
/**
 * In the thread pool. Releases the block.
 * @throws UserError ARCHIVE_INVALID for bytes that do not become `frame.unpacked` bytes
 */
async function decompress(block, frame, compression) {
    // One output buffer of the right size, with room for the end of the stream to be seen.
    const options = { chunkSize: frame.unpacked + 64, maxOutputLength: frame.unpacked };
    const run = compression === 'gzip' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip) : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress);
    let unpacked;
    try {
        unpacked = await run(block, options);
    }
    catch (error) {
        if (isDamage(error))
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)('a block does not decompress', error);
        throw error;
    }
    (0,_sdk_release_buffer_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseBuffer */ .k)(block);
    if (unpacked.length !== frame.unpacked)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`a block has ${unpacked.length} bytes, not ${frame.unpacked}`);
    return unpacked;
}
/** zlib's codes begin with Z_, zstd's with ZSTD_error_. */
function isDamage(error) {
    if ((0,_sdk_zlib_code_js__WEBPACK_IMPORTED_MODULE_4__/* .zlibCode */ .d)(error) !== '')
        return true;
    return (typeof error === 'object' && error !== null && 'code' in error && `${error.code}`.startsWith('ZSTD_error'));
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ asRefusal),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const HINT = 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.';
/** Cut, altered, or written by something else. */
function damaged(fault, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_INVALID', `The cache's pack is damaged: ${fault}.`, { hint: HINT, cause });
}
/** The rules for names and sizes are those of SDK archives; what a person can do is not. */
function asRefusal(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) || error.code !== 'ARCHIVE_HOSTILE')
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The cache's pack is refused: ${error.message}`, { hint: HINT });
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ encodeTrailer),
/* harmony export */   Dp: () => (/* binding */ encodeStart),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   H: () => (/* binding */ START_BYTES),
/* harmony export */   Kr: () => (/* binding */ FRAME_BYTES),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   O2: () => (/* binding */ decodeFrame),
/* harmony export */   QK: () => (/* binding */ hashBlock),
/* harmony export */   T6: () => (/* binding */ CUT),
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   Yt: () => (/* binding */ encodeFrame),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES),
/* harmony export */   vv: () => (/* binding */ encodeEntry),
/* harmony export */   x4: () => (/* binding */ DIGEST_BYTES),
/* harmony export */   xe: () => (/* binding */ decodeStart),
/* harmony export */   zM: () => (/* binding */ decodeCounts),
/* harmony export */   zP: () => (/* binding */ COUNTS_BYTES)
/* harmony export */ });
/* unused harmony exports MAGIC, BLOCK_BYTES, MAX_BLOCK_BYTES */
/**
 * The bytes of a pack, integers little-endian:
 *
 *     start    "SGPACK2\n", "z" or "g"
 *     block    unpacked length u32 (1 to 8 MiB), packed length u32, packed bytes: a zstd frame or a gzip member
 *     trailer  0 u32, 0 u32, number of whole files u48, their bytes u48, SHA-256 of all bytes before it, but of a
 *              longer zstd frame only the first 64 and the last 8
 *
 * The body that the blocks hold, cut anywhere:
 *
 *     header   JSON, "\n"
 *     file     flags u8 (1: executable), 0x00, length of the name u16, size u48, mtime i48, name (UTF-8),
 *              content, 0x01 (whole) or 0x00 (changed while it was packed: to be thrown away)
 *
 * Blocks of their own and not one stream: several are compressed at once and read while the next one is decompressed.
 * zstd's own threads lose data in Node 24: its streams take input that these did not accept at once for rubbish after
 * the end.
 *
 * A zstd frame ends with a checksum of what it unpacks to, which the SHA-256 covers. Hashing all bytes again takes a
 * twelfth of a restore, and would keep out nobody who can write a pack. gzip, for old Nodes only, is hashed whole: its
 * bytes can be altered in many ways that unpack to the same.
 */
const MAGIC = 'SGPACK2\n';
const START_BYTES = MAGIC.length + 1;
/** Of packs that are not large: it stays in a processor's own cache between decompressing and writing. */
const BLOCK_BYTES = 2 * 2 ** 20;
/**
 * Unpacked bytes of a pack from which on its blocks are twice as large: more of what repeats is seen, and fewer bytes are
 * worth more than a processor's cache. golangci-lint's build cache (660 MB) packs to 132 MB instead of 141 and is there
 * sooner; nektos/act's (301 MB) to 70 instead of 71, and unpacking both its caches takes the processors a tenth longer.
 */
const LARGE_PACK = 384 * 2 ** 20;
/** What a reader accepts. */
const MAX_BLOCK_BYTES = 8 * 2 ** 20;
const FRAME_BYTES = 8;
const COUNTS_BYTES = 12;
const DIGEST_BYTES = 32;
const MAX_HEADER_BYTES = 64 * 1024;
const ENTRY_BYTES = 16;
const CUT = 0;
const WHOLE = 1;
/** Unpacked bytes of each block but the last, for a pack of so many unpacked bytes. */
function blockBytes(packBytes) {
    return packBytes >= LARGE_PACK ? 2 * BLOCK_BYTES : BLOCK_BYTES;
}
function encodeStart(compression) {
    return Buffer.from(`${MAGIC}${compression === 'zstd' ? 'z' : 'g'}`, 'latin1');
}
/** undefined: these bytes do not begin a pack that this version can read. */
function decodeStart(start) {
    switch (start.toString('latin1')) {
        case `${MAGIC}z`:
            return 'zstd';
        case `${MAGIC}g`:
            return 'gzip';
    }
    return undefined;
}
function encodeFrame({ unpacked, packed }) {
    const bytes = Buffer.allocUnsafe(FRAME_BYTES);
    bytes.writeUInt32LE(unpacked, 0);
    bytes.writeUInt32LE(packed, 4);
    return bytes;
}
/** undefined: no block that a writer makes; what does not compress grows by a hundredth at most. */
function decodeFrame(bytes) {
    const [unpacked, packed] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
    if (unpacked === 0 && packed === 0)
        return { unpacked, packed };
    const most = unpacked + unpacked / 64 + 1024;
    if (unpacked === 0 || unpacked > MAX_BLOCK_BYTES || packed === 0 || packed > most)
        return undefined;
    return { unpacked, packed };
}
const ZSTD_HEAD = 64;
const ZSTD_TAIL = 8;
/** @param packed a block's packed bytes */
function hashBlock(hash, packed, compression) {
    if (compression === 'gzip' || packed.length <= ZSTD_HEAD + ZSTD_TAIL)
        hash.update(packed);
    else
        hash.update(packed.subarray(0, ZSTD_HEAD)).update(packed.subarray(-ZSTD_TAIL));
}
/** Without the digest. */
function encodeTrailer({ files, bytes }) {
    const trailer = Buffer.alloc(FRAME_BYTES + COUNTS_BYTES);
    trailer.writeUIntLE(files, FRAME_BYTES, 6);
    trailer.writeUIntLE(bytes, FRAME_BYTES + 6, 6);
    return trailer;
}
function decodeCounts(bytes) {
    return { files: bytes.readUIntLE(0, 6), bytes: bytes.readUIntLE(6, 6) };
}
/** @param name UTF-8, at most 65535 bytes */
function encodeEntry(name, file) {
    const bytes = Buffer.alloc(ENTRY_BYTES + name.length);
    bytes.writeUInt8(file.executable ? 1 : 0, 0);
    bytes.writeUInt16LE(name.length, 2);
    bytes.writeUIntLE(file.size, 4, 6);
    bytes.writeIntLE(Math.floor(file.mtime), 10, 6);
    bytes.set(name, ENTRY_BYTES);
    return bytes;
}
/** undefined: no entry. The name follows. */
function decodeEntry(bytes) {
    const flags = bytes.readUInt8(0);
    if (flags > 1 || bytes.readUInt8(1) !== 0)
        return undefined;
    const file = { size: bytes.readUIntLE(4, 6), executable: flags === 1, mtime: bytes.readIntLE(10, 6) };
    return { nameBytes: bytes.readUInt16LE(2), file };
}


/***/ }),

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readPack)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __webpack_require__(7283);
// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(600);
;// CONCATENATED MODULE: ./lib/cache/pack/bounds.js
/** Ten times the largest caches seen (golangci-lint's: 735 MB in 7,405 files, 23,538 module files). */
const PACK_BOUNDS = {
    entries: 1_000_000,
    file: 2 * 2 ** 30,
    unpacked: 16 * 2 ** 30,
    /** Build caches have 4; modules with test data of one letter have 30. */
    ratio: 200,
    zip: 0,
};

// EXTERNAL MODULE: ./lib/cache/pack/compression.js
var pack_compression = __webpack_require__(6436);
// EXTERNAL MODULE: ./lib/cache/pack/fault.js
var fault = __webpack_require__(9698);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/cache/pack/layout.js
var layout = __webpack_require__(8078);
;// CONCATENATED MODULE: ./lib/cache/pack/intake.js



/** Bytes that arrive in chunks of any size, taken in lengths that the format says, and hashed as it says. */
class Intake {
    /** Bytes taken. */
    taken = 0;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #chunks;
    #chunk = Buffer.alloc(0);
    constructor(body) {
        this.#chunks = body[Symbol.asyncIterator]();
    }
    /**
     * A copy: a chunk that has been taken is used no more.
     * @throws UserError ARCHIVE_INVALID where there are fewer, and whatever the body throws
     */
    async take(count) {
        const bytes = await this.#copy(count);
        this.#hash.update(bytes);
        return bytes;
    }
    /** A block's packed bytes; as `take`. */
    async takeBlock(count, compression) {
        const packed = await this.#copy(count);
        (0,layout/* hashBlock */.QK)(this.#hash, packed, compression);
        return packed;
    }
    async #copy(count) {
        const bytes = Buffer.allocUnsafe(count);
        for (let at = 0; at < count;) {
            if (this.#chunk.length === 0)
                this.#chunk = await this.#next();
            const part = this.#chunk.subarray(0, count - at);
            bytes.set(part, at);
            at += part.length;
            this.#chunk = this.#chunk.subarray(part.length);
        }
        this.taken += count;
        return bytes;
    }
    /** SHA-256 of what was taken; nothing may be taken after it but the digest to compare. */
    digest() {
        return this.#hash.copy().digest();
    }
    /** @throws UserError ARCHIVE_INVALID where there is more */
    async end() {
        while (this.#chunk.length === 0) {
            const { done, value } = await this.#chunks.next();
            if (done)
                return;
            this.#chunk = asBuffer(value);
        }
        throw (0,fault/* damaged */.q)('there is more after its end');
    }
    /** Frees what the body holds. Not awaited: one that hangs would hide the error for which it is left. */
    leave() {
        this.#chunks.return?.().catch(() => undefined);
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        if (done)
            throw (0,fault/* damaged */.q)(`it ends in the middle, after ${this.taken} bytes`);
        return asBuffer(value);
    }
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(9443);
;// CONCATENATED MODULE: ./lib/cache/pack/header.js

const KINDS = ['build', 'modules', 'sdk'];
/** A chain is rebuilt after six layers. */
const PARENTS = 64;
/** The Actions service's own limit. */
const KEY_LENGTH = 512;
/**
 * The first line of a pack, without its end. Members that are not known are dropped.
 * @throws UserError ARCHIVE_INVALID
 */
function parseHeader(line) {
    const given = parseObject(line);
    const { schema, kind, parents, created, files, bytes, facts } = given;
    if (schema !== 1)
        throw (0,fault/* damaged */.q)(`its header has schema ${JSON.stringify(schema)}, not 1`);
    if (!isKind(kind))
        throw (0,fault/* damaged */.q)(`its header has kind ${JSON.stringify(kind)?.slice(0, 40)}`);
    if (!isKeys(parents))
        throw (0,fault/* damaged */.q)('its header has no list of parents');
    if (!isCount(created) || !isCount(files) || !isCount(bytes))
        throw (0,fault/* damaged */.q)('its header has no counts');
    if (!isFacts(facts))
        throw (0,fault/* damaged */.q)('its header has no facts');
    return { schema, kind, parents, created, files, bytes, facts: { ...facts } };
}
function parseObject(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        throw (0,fault/* damaged */.q)('its header is no JSON', error);
    }
    if (!isRecord(value))
        throw (0,fault/* damaged */.q)('its header is no object');
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isKind(value) {
    return typeof value === 'string' && KINDS.includes(value);
}
function isKeys(value) {
    return (Array.isArray(value) &&
        value.length <= PARENTS &&
        value.every((key) => typeof key === 'string' && /^[\x21-\x7e]+$/.test(key) && key.length <= KEY_LENGTH));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isFacts(value) {
    return isRecord(value) && Object.values(value).every((fact) => typeof fact === 'string');
}

;// CONCATENATED MODULE: ./lib/cache/pack/parse.js




const NONE = Buffer.alloc(0);
const NEWLINE = 0x0a;
/** The body of a pack, in chunks of any size. */
class BodyParser {
    #handlers;
    #bounds;
    #rules;
    #seen;
    #state = 'header';
    #chunk = NONE;
    #at = 0;
    /** The beginning of something that goes on in the next chunk. */
    #begun = NONE;
    #file = { size: 0, executable: false, mtime: 0 };
    #nameBytes = 0;
    /** Bytes of the current file that are still to come. */
    #missing = 0;
    #files = 0;
    #bytes = 0;
    constructor(handlers, bounds, rules) {
        this.#handlers = handlers;
        this.#bounds = bounds;
        this.#rules = rules;
        this.#seen = new safe_path/* SeenNames */.Uo(rules);
    }
    /** @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, and whatever the handlers throw */
    push(chunk) {
        this.#chunk = chunk;
        this.#at = 0;
        while (this.#step()) { }
        this.#chunk = NONE;
    }
    /** @throws UserError ARCHIVE_INVALID where it ends in the middle of a file */
    end() {
        if (this.#state !== 'entry' || this.#begun.length > 0)
            throw (0,fault/* damaged */.q)(`it ends in the middle of file ${this.#files + 1}`);
        return { files: this.#files, bytes: this.#bytes };
    }
    /** @returns whether there may be more to do with this chunk */
    #step() {
        switch (this.#state) {
            case 'header':
                return this.#header();
            case 'entry':
                return this.#entry(this.#take(layout/* ENTRY_BYTES */.nC));
            case 'name':
                return this.#name(this.#take(this.#nameBytes));
            case 'content':
                return this.#content();
            case 'status':
                return this.#status(this.#take(1));
        }
    }
    #header() {
        const end = this.#chunk.indexOf(NEWLINE);
        const part = end === -1 ? this.#chunk : this.#chunk.subarray(0, end);
        const line = Buffer.concat([this.#begun, part]);
        if (line.length > layout/* MAX_HEADER_BYTES */.v8)
            throw (0,fault/* damaged */.q)(`its header has more than ${layout/* MAX_HEADER_BYTES */.v8} bytes`);
        this.#begun = end === -1 ? line : NONE;
        if (end === -1)
            return false;
        this.#at = end + 1;
        this.#state = 'entry';
        this.#handlers.header?.(parseHeader(line.toString('utf8')));
        return true;
    }
    #entry(bytes) {
        if (bytes === undefined)
            return false;
        const entry = (0,layout/* decodeEntry */.LP)(bytes);
        if (entry === undefined)
            throw (0,fault/* damaged */.q)(`what follows file ${this.#files} is no file`);
        this.#file = entry.file;
        this.#nameBytes = entry.nameBytes;
        this.#state = 'name';
        return true;
    }
    #name(bytes) {
        if (bytes === undefined)
            return false;
        const name = (0,safe_path/* safeName */.jC)(bytes.toString('utf8'), this.#rules);
        this.#seen.file(name);
        this.#bounds.entry(name, this.#file.size);
        this.#missing = this.#file.size;
        this.#state = 'content';
        this.#handlers.begin({ name, ...this.#file });
        return true;
    }
    #content() {
        const length = Math.min(this.#missing, this.#chunk.length - this.#at);
        if (length > 0)
            this.#handlers.data(this.#chunk.subarray(this.#at, this.#at + length));
        this.#at += length;
        this.#missing -= length;
        if (this.#missing > 0)
            return false;
        this.#state = 'status';
        return true;
    }
    #status(bytes) {
        if (bytes === undefined)
            return false;
        const status = bytes[0];
        if (status !== layout/* WHOLE */.Ef && status !== layout/* CUT */.T6)
            throw (0,fault/* damaged */.q)(`file ${this.#files + 1} has no proper end`);
        if (status === layout/* WHOLE */.Ef) {
            this.#files++;
            this.#bytes += this.#file.size;
        }
        this.#state = 'entry';
        this.#handlers.end(status === layout/* WHOLE */.Ef);
        return true;
    }
    /** `count` bytes, or undefined as long as some of them are still to come. */
    #take(count) {
        const found = this.#chunk.subarray(this.#at, this.#at + count - this.#begun.length);
        this.#at += found.length;
        const bytes = this.#begun.length === 0 ? found : Buffer.concat([this.#begun, found]);
        if (bytes.length === count) {
            this.#begun = NONE;
            return bytes;
        }
        this.#begun = Buffer.from(bytes);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cache/pack/read.js









/** Blocks that are being decompressed while the handlers have one. */
const AHEAD = 2;
/**
 * Unpacked bytes between two turns of the event loop. A block may be hundreds of small files, and while they are written
 * nothing else is: neither the network's data nor the SDK, which gunzip then has to wait with.
 */
const TURN = 256 * 1024;
/**
 * Reads a pack in one pass. Its bytes are not to be trusted before this has returned: whatever the handlers made of them
 * must not be seen by anyone until then.
 * @returns the true counts, and the bytes of the pack as it came
 * @throws UserError ARCHIVE_INVALID (damage), ARCHIVE_HOSTILE (names, sizes), and whatever body and handlers throw
 */
async function readPack(body, handlers, { rules, bounds = PACK_BOUNDS }) {
    const check = new sdk_bounds/* BoundsCheck */.g(bounds);
    const parser = new BodyParser(handlers, check, rules);
    const intake = new Intake(body);
    let unpacked = 0;
    try {
        const blocks = [];
        const next = async () => {
            const block = await blocks.shift();
            unpacked += block.length;
            check.ratio(intake.taken, unpacked);
            for (let at = 0; at < block.length; at += TURN) {
                if (at > 0)
                    await (0,promises_.setImmediate)();
                parser.push(block.subarray(at, at + TURN));
            }
            (0,release_buffer/* releaseBuffer */.k)(block);
        };
        const compression = compressionOf(await intake.take(layout/* START_BYTES */.H));
        for (;;) {
            const frame = (0,layout/* decodeFrame */.O2)(await intake.take(layout/* FRAME_BYTES */.Kr));
            if (frame === undefined)
                throw (0,fault/* damaged */.q)(`what follows byte ${intake.taken - layout/* FRAME_BYTES */.Kr} is no block`);
            if (frame.packed === 0)
                break;
            const packed = await intake.takeBlock(frame.packed, compression);
            const block = (0,pack_compression/* decompress */.mF)(packed, frame, compression);
            block.catch(() => undefined);
            blocks.push(block);
            if (blocks.length > AHEAD)
                await next();
        }
        while (blocks.length > 0)
            await next();
        await checkTrailer(intake, parser.end());
        return { ...parser.end(), packed: intake.taken };
    }
    catch (error) {
        intake.leave();
        throw (0,fault/* asRefusal */.Z)(error);
    }
}
function compressionOf(start) {
    const compression = (0,layout/* decodeStart */.xe)(start);
    if (compression === undefined)
        throw (0,fault/* damaged */.q)('it does not begin as a pack does');
    if (!(0,pack_compression/* canRead */.Tt)(compression))
        throw (0,fault/* damaged */.q)(`it is compressed with ${compression}, which this version of Node cannot read`);
    return compression;
}
async function checkTrailer(intake, found) {
    const { files, bytes } = (0,layout/* decodeCounts */.zM)(await intake.take(layout/* COUNTS_BYTES */.zP));
    const digest = intake.digest();
    if (!digest.equals(await intake.take(layout/* DIGEST_BYTES */.x4)))
        throw (0,fault/* damaged */.q)('its SHA-256 is not the one that it names');
    if (files !== found.files || bytes !== found.bytes)
        throw (0,fault/* damaged */.q)(`it has ${found.files} files of ${found.bytes} bytes, not ${files} of ${bytes}`);
    await intake.end();
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ packFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(600);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(9443);
// EXTERNAL MODULE: ./lib/cache/pack/layout.js
var layout = __webpack_require__(8078);
;// CONCATENATED MODULE: ./lib/cache/pack/body.js


const MORE = Buffer.alloc(1);
/**
 * The body of a pack in blocks, still to be compressed.
 * @param room gives a buffer that nobody uses any more, as long as a block is to be
 */
function* packBody(header, sources, disk, room) {
    const blocks = new Blocks(room);
    const seen = new safe_path/* SeenNames */.Uo('posix');
    const counts = { files: 0, bytes: 0, omitted: 0 };
    yield* blocks.put(Buffer.from(`${JSON.stringify(header)}\n`));
    for (const source of sources) {
        const file = isAcceptable(source.name, seen) ? disk.open(source.path) : undefined;
        try {
            if (file?.size === source.size && (yield* putFile(source, file, blocks))) {
                counts.files++;
                counts.bytes += source.size;
            }
            else {
                counts.omitted++;
            }
        }
        finally {
            file?.close();
        }
    }
    yield* blocks.last();
    return counts;
}
/** One name that the reader refuses would cost the whole pack. */
function isAcceptable(name, seen) {
    try {
        if ((0,safe_path/* safeName */.jC)(name, 'posix') !== name)
            return false;
        seen.file(name);
        return true;
    }
    catch {
        return false;
    }
}
/** @returns false for a file that was cut or grew meanwhile: Go truncates an entry whose write failed. */
function* putFile(source, file, blocks) {
    yield* blocks.put((0,layout/* encodeEntry */.vv)(Buffer.from(source.name), source));
    let whole = true;
    for (let missing = source.size; missing > 0;) {
        const space = blocks.space(missing);
        const length = whole ? file.read(space) : 0;
        if (length === 0)
            whole = false;
        // The size has been said; zeros compress to nothing.
        if (!whole)
            space.fill(0);
        const written = whole ? length : space.length;
        missing -= written;
        yield* blocks.wrote(written);
    }
    if (whole && file.read(MORE) > 0)
        whole = false;
    yield* blocks.put(Buffer.of(whole ? layout/* WHOLE */.Ef : layout/* CUT */.T6));
    return whole;
}
class Blocks {
    #room;
    #block;
    #used = 0;
    constructor(room) {
        this.#room = room;
        this.#block = room();
    }
    /** Room for up to `wanted` bytes; say with `wrote` how many were put there. */
    space(wanted) {
        return this.#block.subarray(this.#used, this.#used + Math.min(wanted, this.#block.length - this.#used));
    }
    *wrote(count) {
        this.#used += count;
        if (this.#used < this.#block.length)
            return;
        yield this.#block;
        this.#block = this.#room();
        this.#used = 0;
    }
    *put(bytes) {
        for (let at = 0; at < bytes.length;) {
            const space = this.space(bytes.length - at);
            space.set(bytes.subarray(at, at + space.length));
            at += space.length;
            yield* this.wrote(space.length);
        }
    }
    *last() {
        if (this.#used > 0)
            yield this.#block.subarray(0, this.#used);
    }
}

// EXTERNAL MODULE: ./lib/cache/pack/compression.js
var pack_compression = __webpack_require__(6436);
;// CONCATENATED MODULE: ./lib/cache/pack/write.js





/**
 * Packs files in the order given while it reads them: nothing is held but a few blocks, nothing is written to disk. A
 * file that vanishes, changes or cannot be read is left out. May be left early.
 * A build cache packs best with its small files first (1 to 7 % fewer bytes than by name), modules by name.
 */
async function* packFiles(header, files, disk, options = {}) {
    const { compression = (0,pack_compression/* bestCompression */.XE)(), level = 3, threads = 2 } = options;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const hashed = (bytes) => {
        hash.update(bytes);
        return bytes;
    };
    const hashedBlock = (framed) => {
        hash.update(framed.subarray(0, layout/* FRAME_BYTES */.Kr));
        (0,layout/* hashBlock */.QK)(hash, framed.subarray(layout/* FRAME_BYTES */.Kr), compression);
        return framed;
    };
    yield hashed((0,layout/* encodeStart */.Dp)(compression));
    const free = [];
    const size = (0,layout/* blockBytes */.VE)(header.bytes);
    const body = packBody(header, files, disk, () => free.pop() ?? Buffer.allocUnsafeSlow(size));
    const pack = async (block) => {
        const packed = await (0,pack_compression/* compress */.Bc)(block, compression, level);
        free.push(block);
        const framed = Buffer.concat([(0,layout/* encodeFrame */.Yt)({ unpacked: block.length, packed: packed.length }), packed]);
        (0,release_buffer/* releaseBuffer */.k)(packed);
        return framed;
    };
    const running = [];
    try {
        let next = body.next();
        for (; !next.done; next = body.next()) {
            const packing = pack(next.value);
            // Whoever takes it is told; nobody may want it any more.
            packing.catch(() => undefined);
            running.push(packing);
            if (running.length >= threads)
                yield hashedBlock(await running.shift());
        }
        for (const packing of running)
            yield hashedBlock(await packing);
        yield hashed((0,layout/* encodeTrailer */.CH)(next.value));
        yield hash.digest();
        options.onCounts?.(next.value);
    }
    finally {
        // Closes the file that is open.
        body.return({ files: 0, bytes: 0, omitted: 0 });
    }
}


/***/ }),

/***/ 1826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ first),
/* harmony export */   Os: () => (/* binding */ modulesPay),
/* harmony export */   im: () => (/* binding */ modeForbidsSave),
/* harmony export */   rp: () => (/* binding */ modeForbidsRestore)
/* harmony export */ });
/* unused harmony exports planPolicy, parseCacheMode, modulesModeFor, MODULES_WORTH */

/** What is restored and saved, and why not where not; of the SDK, sdk/plan.ts says. Pure. The reasons complete `Modules not restored: …`. */
function planPolicy(facts) {
    const restore = modeForbidsRestore(facts);
    const save = modeForbidsSave(facts);
    const decide = (against) => ({
        restore: first([restore, against]),
        save: first([save, against]),
    });
    return {
        modules: decide(reasonAgainstModules(facts)),
        build: decide(reasonAgainstBuild(facts)),
    };
}
/** @returns undefined for an empty input @throws UserError INPUT_INVALID */
function parseCacheMode(text) {
    const mode = text.trim().toLowerCase();
    if (mode === '')
        return undefined;
    if (mode === 'read' || mode === 'write' || mode === 'read-write' || mode === 'none')
        return mode;
    throw new UserError('INPUT_INVALID', `The input cache-mode is ${JSON.stringify(mode.slice(0, 60))}`, {
        hint: 'Write read, write, read-write or none; leave it out to let the event decide.',
    });
}
/**
 * The mode that this job can have. A minimal cache leaves folders that look like whole modules: on a machine that
 * keeps them the next job would find packages missing; and of a part no h1 hash can be computed.
 */
function modulesModeFor(asked, { hosted, verify }) {
    return asked === 'minimal' && (!hosted || verify) ? 'auto' : asked;
}
/** Below these a module proxy is as fast as a look-up, a reservation and an upload for each change of go.sum. */
const MODULES_WORTH = { versions: 4, bytes: 2 * 2 ** 20 };
/**
 * Whether modules are worth an entry: few and small ones come from the proxy in the time of two requests to the cache.
 * @param bytes unpacked
 */
function modulesPay(size) {
    if (size.versions >= MODULES_WORTH.versions || size.bytes >= MODULES_WORTH.bytes)
        return { do: true };
    const megabytes = (size.bytes / 1e6).toFixed(1);
    return {
        do: false,
        why: `${size.versions} modules of ${megabytes} MB come from the proxy as fast as from a cache`,
    };
}
/** Why nothing is restored at all; undefined: it may be. */
function modeForbidsRestore({ mode, serviceMode }) {
    if (mode === 'none')
        return 'cache-mode is none';
    if (mode === 'write')
        return 'cache-mode is write';
    const service = serviceMode.trim().toLowerCase();
    return service === 'none' || service === 'write-only' ? `ACTIONS_CACHE_MODE is ${service}` : undefined;
}
/** As `modeForbidsRestore`. */
function modeForbidsSave({ mode, serviceMode, event }) {
    if (mode === 'none')
        return 'cache-mode is none';
    if (mode === 'read')
        return 'cache-mode is read';
    const service = serviceMode.trim().toLowerCase();
    if (service === 'none' || service === 'read')
        return `ACTIONS_CACHE_MODE is ${service}`;
    return mode === undefined ? event.untrusted : undefined;
}
function reasonAgainstModules({ modules, hosted }) {
    const { mode, folder, present, versions, sums, vendored } = modules;
    if (mode === 'download')
        return 'cache-modules is download';
    if (folder === '')
        return 'GOMODCACHE is not known';
    if (sums === 0)
        return 'there is no go.sum';
    if (versions === 0)
        return 'go.sum names no modules';
    if (vendored)
        return 'Go builds from the vendor folder';
    // A machine that keeps its modules would upload gigabytes that no job of it will ever restore.
    return present && !hosted ? `${folder} is kept by this machine and holds modules already` : undefined;
}
function reasonAgainstBuild({ build, hosted }) {
    const { folder, present, program, unread } = build;
    if (program)
        return 'GOCACHEPROG keeps the build cache';
    if (unread)
        return 'GOFLAGS has -a, so that Go compiles everything anew';
    if (folder === '' || folder === 'off')
        return `GOCACHE is ${folder === '' ? 'not known' : 'off'}`;
    return present && !hosted ? `${folder} is kept by this machine and holds entries already` : undefined;
}
/** The first reason, where there is any. */
function first(reasons) {
    const why = reasons.find((reason) => reason !== undefined);
    return why === undefined ? { do: true } : { do: false, why };
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/* unused harmony export parseSize */

const units = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    g: 1e9,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** `10 GiB`, `500MB`, `1048576` to bytes. @throws UserError INPUT_INVALID */
function parseSize(text, source) {
    const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text);
    const unit = units[match?.[2]?.toLowerCase() ?? '?'];
    const bytes = Number(match?.[1]) * (unit ?? Number.NaN);
    if (Number.isSafeInteger(Math.floor(bytes)) && bytes >= 1)
        return Math.floor(bytes);
    throw new UserError('INPUT_INVALID', `${source}: ${JSON.stringify(text)} is not a size.`, {
        hint: 'Write a number and a unit: 500 MB, 10 GiB.',
    });
}
/** For people: `18.3 MB`. */
function formatSize(bytes) {
    if (bytes < 1e3)
        return `${bytes} B`;
    if (bytes < 1e6)
        return `${(bytes / 1e3).toFixed(1)} kB`;
    return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}


/***/ }),

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkLadder),
/* harmony export */   y: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What the Actions service takes at most in one look-up, the key itself included. */
const mostPrefixes = 9;
/**
 * What every store takes: 1 to 512 visible ASCII characters, no comma (the service's separator), no capital (nektos/act's
 * server folds keys, and then no look-up matches exactly).
 * @throws UserError INPUT_INVALID
 */
function checkKey(key) {
    if (/^[!-+\--@[-~]{1,512}$/.test(key))
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `expected a cache key of 1 to 512 visible ASCII characters without capitals and commas, got ${JSON.stringify(key.slice(0, 80))} (${key.length})`);
}
/** The ladder that is asked for: the nearest nine. */
function checkLadder(prefixes) {
    return prefixes.slice(0, mostPrefixes).map(checkKey);
}


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   jJ: () => (/* binding */ detectService),
/* harmony export */   ok: () => (/* binding */ mayRead)
/* harmony export */ });
/**
 * As @actions/cache finds it: v2 where the runner says so, never on GHES; else v1.
 * @param env `machine.env`
 */
function detectService(env) {
    const mode = (env('ACTIONS_CACHE_MODE') ?? '').trim().toLowerCase();
    const token = env('ACTIONS_RUNTIME_TOKEN') || undefined;
    if (env('ACTIONS_CACHE_SERVICE_V2') && !isGhes(env('GITHUB_SERVER_URL'))) {
        const url = env('ACTIONS_RESULTS_URL') ?? '';
        if (!URL.canParse(url) || !/^https?:/.test(url)) {
            return { protocol: 'none', why: 'this runner has no cache service (ACTIONS_RESULTS_URL names none)' };
        }
        if (token === undefined) {
            return {
                protocol: 'none',
                why: 'this step has no token for the cache service (ACTIONS_RUNTIME_TOKEN)',
            };
        }
        return { protocol: 'v2', url, token, mode };
    }
    if (!env('ACTIONS_CACHE_URL'))
        return { protocol: 'none', why: 'this runner has no cache service' };
    // No token needed: nektos/act sets none for its service.
    return { protocol: 'v1', mode };
}
/** ACTIONS_CACHE_MODE, read as the runner means it: anything unknown permits both. */
function mayRead(mode) {
    return mode !== 'none' && mode !== 'write-only';
}
/** As `mayRead`. `write` permits both. */
function mayWrite(mode) {
    return mode !== 'none' && mode !== 'read';
}
function isGhes(server) {
    if (!server || !URL.canParse(server))
        return false;
    const { hostname } = new URL(server);
    return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeSources: () => (/* binding */ nodeSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The machine's own disk, for packing. */
function nodeSources() {
    return { open };
}
/** O_NONBLOCK: a named pipe would wait for a writer for ever. Windows has neither flag, nor named pipes in folders. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function open(path) {
    let fd;
    try {
        fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, FLAGS);
    }
    catch {
        return undefined;
    }
    const found = stat(fd);
    if (found === undefined || !found.isFile()) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        return undefined;
    }
    return { size: found.size, read: (into) => read(fd, into), close: () => node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd) };
}
function stat(fd) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
    }
    catch {
        return undefined;
    }
}
function read(fd, into) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, into);
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ModuleHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * The `h1:` hash of go.sum and the checksum database over a module zip's files, fed while they are unpacked.
 * It covers names and contents, and neither the zip's encoding nor file modes (golang.org/x/mod/sumdb/dirhash.Hash1).
 */
class ModuleHash {
    #files = new Map();
    /**
     * @param name as in the zip, with forward slashes: `golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64/bin/go`
     * @param content the file's bytes, or their SHA-256 in hex
     * @throws UserError ARCHIVE_HOSTILE for a name that is there twice or has a newline: the hash would not say which bytes were meant
     */
    add(name, content) {
        if (name.includes('\n')) {
            throw hostile(`has a newline in the name ${JSON.stringify(name)}`);
        }
        if (this.#files.has(name))
            throw hostile(`holds ${JSON.stringify(name)} twice`);
        const hex = typeof content === 'string' ? content : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
        this.#files.set(name, hex.toLowerCase());
    }
    /** What was added: SHA-256 in hex by name. */
    get files() {
        return this.#files;
    }
    /** `h1:` and base64. */
    digest() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (const [name, hex] of [...this.#files].sort(byBytes))
            hash.update(`${hex}  ${name}\n`);
        return `h1:${hash.digest('base64')}`;
    }
}
/** Go sorts by UTF-8 bytes; JavaScript's default order is by UTF-16 units and differs above U+FFFF. */
function byBytes([a], [b]) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function hostile(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('ARCHIVE_HOSTILE', `The module zip ${why}, so its h1: hash would be ambiguous`, {
        hint: 'No published module is like this: do not use the proxy it came from.',
    });
}


/***/ }),

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BOUNDS),
/* harmony export */   g: () => (/* binding */ BoundsCheck)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A Go SDK has 15,000 entries and 270 MB; these bounds leave room for a decade and none for an archive bomb. */
const BOUNDS = {
    entries: 200_000,
    /** Bytes of one file. */
    file: 2 ** 30,
    /** Bytes of all files. */
    unpacked: 4 * 2 ** 30,
    /** Unpacked to packed; an SDK has 4. Looked at above 64 MiB only. */
    ratio: 100,
    /** Bytes of a zip, which is held in memory. */
    zip: 512 * 2 ** 20,
};
const RATIO_FROM = 64 * 2 ** 20;
/** @throws UserError ARCHIVE_HOSTILE */
class BoundsCheck {
    #bounds;
    #entries = 0;
    #unpacked = 0;
    constructor(bounds = BOUNDS) {
        this.#bounds = bounds;
    }
    /** @param size bytes of the entry's content, as the archive declares them */
    entry(name, size) {
        this.#entries++;
        this.#unpacked += size;
        if (this.#entries > this.#bounds.entries)
            throw bomb(`has more than ${this.#bounds.entries} entries`);
        if (size > this.#bounds.file)
            throw bomb(`has an entry of ${size} bytes (${JSON.stringify(name)}); at most ${this.#bounds.file} are accepted`);
        if (this.#unpacked > this.#bounds.unpacked)
            throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
    }
    /** @param packed bytes read so far; @param unpacked bytes they became */
    ratio(packed, unpacked) {
        if (unpacked > 2 * this.#bounds.unpacked)
            throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
        if (unpacked > RATIO_FROM && unpacked > packed * this.#bounds.ratio)
            throw bomb(`unpacks to more than ${this.#bounds.ratio} times its size`);
    }
}
function bomb(fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The archive ${fault}.`, {
        hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
    });
}


/***/ }),

/***/ 9443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ hostile),
/* harmony export */   Je: () => (/* binding */ nameRules),
/* harmony export */   Uo: () => (/* binding */ SeenNames),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   o3: () => (/* binding */ safeLink)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function nameRules(os) {
    return os === 'windows' ? 'windows' : os === 'darwin' || os === 'ios' ? 'darwin' : 'posix';
}
/**
 * An archive entry's name as a relative name with forward slashes that stays below the folder it is unpacked to;
 * '' for that folder itself. A slash at the end (a folder) is dropped, as is `./` at the start.
 * @throws UserError ARCHIVE_HOSTILE
 */
function safeName(raw, rules) {
    let name = raw;
    while (name.startsWith('./'))
        name = name.slice(2);
    if (name.endsWith('/'))
        name = name.slice(0, -1);
    if (name === '' || name === '.') {
        if (raw === '')
            throw hostile(raw, 'has no name');
        return '';
    }
    const fault = faultOf(name, rules);
    if (fault !== undefined)
        throw hostile(raw, fault);
    return name;
}
/**
 * Where a link in the archive leads, checked not to leave the unpacked folder. `..` is allowed at the start only:
 * after another name it could step out through a second link.
 * @param from safe name of the link
 * @returns the target as it stands, for the link
 * @throws UserError ARCHIVE_HOSTILE
 */
function safeLink(from, target, rules) {
    const parts = target.split('/');
    const up = parts.findIndex((part) => part !== '..');
    const ups = up === -1 ? parts.length : up;
    const depth = from.split('/').length - 1;
    if (ups > depth)
        throw hostile(from, `links to ${quoted(target)}, outside the archive`);
    const rest = parts.slice(ups).join('/');
    const fault = rest === '' && ups > 0 ? undefined : faultOf(rest, rules);
    if (fault !== undefined)
        throw hostile(from, `links to ${quoted(target)}, which ${fault}`);
    return target;
}
/** What one archive has brought so far: no file twice, no two names that are one on this disk, none below a link. */
class SeenNames {
    files = new Set();
    #rules;
    #folders = new Set(['']);
    #links = new Set();
    /** The spelling that a folded name has. */
    #spelling = new Map();
    constructor(rules) {
        this.#rules = rules;
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    folder(name) {
        if (this.#folders.has(name))
            return;
        this.#parents(name);
        if (this.files.has(name) || this.#links.has(name))
            throw hostile(name, 'is a file and a folder');
        this.#spelled(name);
        this.#folders.add(name);
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    file(name) {
        this.#parents(name);
        this.#leaf(name);
        this.files.add(name);
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    link(name) {
        this.#parents(name);
        this.#leaf(name);
        this.#links.add(name);
    }
    #parents(name) {
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.folder(name.slice(0, slash));
    }
    #leaf(name) {
        if (name === '' || this.#folders.has(name))
            throw hostile(name, 'is a file and a folder');
        if (this.files.has(name) || this.#links.has(name))
            throw hostile(name, 'is in the archive twice');
        this.#spelled(name);
    }
    /** Windows and macOS take `A` and `a` for one name: the second would write over the first. */
    #spelled(name) {
        if (this.#rules === 'posix')
            return;
        const folded = name.normalize('NFC').toLowerCase();
        const before = this.#spelling.get(folded);
        if (before !== undefined && before !== name)
            throw hostile(name, `is ${quoted(before)} on this disk`);
        this.#spelling.set(folded, name);
    }
}
function hostile(name, fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The archive's entry ${quoted(name)} ${fault}.`, {
        hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
    });
}
/** As nearly all names of modules and SDKs are: nothing in them means anything to any file system but Windows'. */
const PLAIN = /^(?:[\w@+!~,=-][\w@+!~,=.-]*\/)*[\w@+!~,=-][\w@+!~,=.-]*$/;
function faultOf(name, rules) {
    if (rules !== 'windows' && name.length < 256 && PLAIN.test(name))
        return undefined;
    if (name.length > 1024)
        return 'is longer than 1024 characters';
    if (name.startsWith('/'))
        return 'is an absolute path';
    if (/^[A-Za-z]:/.test(name))
        return 'has a drive letter';
    if (name.includes('\\'))
        return 'has a backslash';
    if (/[\x00-\x1f\x7f]/.test(name))
        return 'has a control character';
    if (name.includes('\ufffd'))
        return 'is not UTF-8';
    for (const part of name.split('/')) {
        if (part === '')
            return 'has an empty part';
        if (part === '.' || part === '..')
            return `has a part ${quoted(part)}`;
        if (part.length > 255 || Buffer.byteLength(part) > 255)
            return 'has a part longer than 255 bytes';
        if (rules !== 'windows')
            continue;
        if (/[<>:"|?*]/.test(part))
            return 'has a character that Windows gives another meaning';
        if (/[. ]$/.test(part))
            return 'has a part that ends in a dot or space, which Windows drops';
        if (/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i.test(part))
            return 'has the name of a Windows device';
    }
    return undefined;
}
/** Printable whatever an attacker put into it. */
function quoted(name) {
    return JSON.stringify(name.length > 120 ? `${name.slice(0, 117)}...` : name);
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ zlibCode)
/* harmony export */ });
/** `Z_DATA_ERROR` and the like of an error that node:zlib made; '' for any other. */
function zlibCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    const code = String(error.code);
    return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE' ? code : '';
}


/***/ })

};

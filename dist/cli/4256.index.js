export const id = 4256;
export const ids = [4256];
export const modules = {

/***/ 64256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ goOnPath),
  PV: () => (/* binding */ openPatches),
  eY: () => (/* binding */ snapshotOf)
});

// EXTERNAL MODULE: ./lib/environment/patches/load.js
var load = __webpack_require__(19926);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/environment/values/lists.js
var lists = __webpack_require__(17817);
// EXTERNAL MODULE: ./lib/environment/values/names.js
var values_names = __webpack_require__(46140);
// EXTERNAL MODULE: ./lib/environment/values/secret.js
var values_secret = __webpack_require__(41314);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/environment/values/glob.js
var values_glob = __webpack_require__(97872);
// EXTERNAL MODULE: ./lib/environment/values/paths.js
var paths = __webpack_require__(2780);
// EXTERNAL MODULE: ./lib/environment/values/template.js
var values_template = __webpack_require__(65248);
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
    const hidden = secret || (0,values_secret/* isSecretName */.eh)(name);
    const show = (text) => (hidden ? '***' : `"${(0,values_secret/* showValue */.vp)(text, false)}"`);
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
    const key = (text) => ((0,paths/* holdsPath */.WD)(name) ? (0,paths/* pathKey */.Pn)(text, os) : text);
    const met = wanted.some((template) => {
        const around = want.kind === 'matches' ? values_glob/* escapeGlob */.y : undefined;
        const expanded = (0,values_template/* expandTemplate */.Ly)(template, { roots: facts.roots, os }, false, around);
        if ('missing' in expanded)
            return false;
        return want.kind === 'matches'
            ? (0,values_glob/* matchesGlob */.k)(key(actual), key(expanded.text))
            : key(expanded.text) === key(actual);
    });
    return met ? undefined : unmet;
}
/** Unlike semver alone: 1.27rc1 is in `>=1.24 <1.28`, and a vendor's mark is no prerelease. */
function inRange(version, range) {
    return satisfies((0,go_version/* toSemver */.Ud)({ ...version, suffix: undefined }), range, { includePrerelease: true });
}

// EXTERNAL MODULE: ./lib/environment/values/flags.js
var values_flags = __webpack_require__(30883);
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
                throw explain(earlier, later, secret);
        }
        before.set(later.key, [...others, later]);
    }
}
/** @param a is applied before b; both are about one variable */
function conflict(a, b, os) {
    if (isWhole(a) && isWhole(b))
        return conflictWhole(a, b, os);
    // What comes after would undo it, or have nothing to work on.
    if (isWhole(b))
        return b.kind !== 'default';
    if (a.kind === 'unset')
        return true;
    if ('flag' in a || 'flag' in b)
        return conflictFlags(a, b);
    if (!('list' in b))
        return false;
    return ('list' in a && a.list !== b.list) || conflictEntries(a, b, (0,lists/* listRules */.sJ)(b.list, os));
}
function isWhole(operation) {
    return ['set', 'default', 'unset'].includes(operation.kind);
}
function conflictWhole(a, b, os) {
    if (a.kind === 'unset' || b.kind === 'unset')
        return a.kind !== b.kind;
    if (a.kind !== b.kind)
        return false;
    const key = (text) => ((0,paths/* holdsPath */.WD)(a.name) ? (0,paths/* pathKey */.Pn)(text, os) : text);
    return key(a.value) !== key(b.value);
}
function conflictFlags(a, b) {
    const removes = (operation, flag) => operation.kind === 'removeFlag' &&
        ((0,values_flags/* hasFlagValue */.yf)(operation.flag)
            ? (0,values_flags/* flagKey */.Q4)(operation.flag) === (0,values_flags/* flagKey */.Q4)(flag)
            : (0,values_flags/* flagName */.GI)(operation.flag) === (0,values_flags/* flagName */.GI)(flag));
    const differs = (one, other) => (0,values_flags/* flagName */.GI)(one) === (0,values_flags/* flagName */.GI)(other) && (0,values_flags/* flagKey */.Q4)(one) !== (0,values_flags/* flagKey */.Q4)(other);
    const [ours, theirs] = [addedFlags(a), addedFlags(b)];
    const both = ours.some((one) => theirs.some((other) => differs(one, other)));
    return both || ours.some((flag) => removes(b, flag)) || theirs.some((flag) => removes(a, flag));
}
/** A default gives way to whatever else is said of the variable. */
function addedFlags(operation) {
    if (operation.kind === 'addFlag')
        return [operation.flag];
    return operation.kind === 'set' ? ((0,values_flags/* splitFlags */.g0)(operation.value) ?? []) : [];
}
function conflictEntries(a, b, rules) {
    const removed = (operation, key) => {
        if (operation.kind === 'replaceEntry')
            return rules.key(operation.from) === key && rules.key(operation.to) !== key;
        return operation.kind === 'removeMatching' && (0,values_glob/* matchesGlob */.k)(key, rules.key(operation.glob));
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
function explain(earlier, later, secret) {
    const say = ({ operation, origin }) => `${(0,errors/* formatPosition */.L)({ path: origin.path, line: origin.line })} ${describe(operation, secret(operation.name))}`;
    const at = { path: later.origin.path, ...later.operation.at };
    return new errors/* UserError */.y('PATCH_CONFLICT', `${(0,errors/* formatPosition */.L)(at)}: two operations on ${later.operation.name} contradict each other: ${say(earlier)}, ${say(later)}`, { at, hint: 'Remove one of them, or give the patches conditions of which never both hold.' });
}
/** `sets it to /x`, `makes /x its first entry`. */
function describe(operation, secret) {
    const show = (text) => (0,values_secret/* showValue */.vp)(text, secret);
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
        return { split: (text) => (0,values_flags/* splitFlags */.g0)(text) ?? [text], key: values_flags/* flagKey */.Q4 };
    const kind = said ?? (0,lists/* listKind */.zM)(name);
    return kind === undefined ? undefined : (0,lists/* listRules */.sJ)(kind, os);
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

// EXTERNAL MODULE: ./lib/environment/patches/fault.js
var patches_fault = __webpack_require__(80432);
// EXTERNAL MODULE: ./lib/environment/values/snapshot-text.js
var snapshot_text = __webpack_require__(82148);
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
    const line = (0,snapshot_text/* snapshotText */.M)(name, actual, context, secret);
    const is = (wanted) => {
        const expanded = (0,values_template/* expandTemplate */.Ly)(wanted ?? '', context, false);
        return (wanted ?? '') === line || ('text' in expanded && expanded.text === actual);
    };
    if (is(before) || (after !== undefined && is(after)))
        return undefined;
    const show = (text) => text === null || text === ''
        ? `${name} not set`
        : `${name}=${(0,values_secret/* showValue */.vp)(text, secret || (0,values_secret/* isSecretName */.eh)(name))}`;
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
    const rules = (0,lists/* listRules */.sJ)(operation.list, os);
    const entries = rules.split(before ?? '');
    if (operation.name.toUpperCase() === 'GOPROXY' && (before ?? '').includes('|'))
        throw mismatch(resolved, `GOPROXY is ${(0,values_secret/* showValue */.vp)(before, secret)} here, where | is not a comma`, 'Use set.');
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
            const matching = entries.filter((entry) => (0,values_glob/* matchesGlob */.k)(key(entry), glob));
            const counted = matching.filter((entry) => !own.has(key(entry)));
            if (counted.length > operation.max) {
                const found = counted.map((entry) => (0,values_secret/* showValue */.vp)(entry, secret)).join(', ');
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
    const flags = (0,values_flags/* splitFlags */.g0)(before ?? '');
    if (flags === undefined)
        throw mismatch(resolved, `GOFLAGS has a quote without an end here: ${(0,values_secret/* showValue */.vp)(before, secret)}`, 'The go command refuses it too: correct it, or use set.');
    const name = (0,values_flags/* flagName */.GI)(flag);
    const meant = (other) => kind === 'removeFlag' && (0,values_flags/* hasFlagValue */.yf)(flag) ? (0,values_flags/* flagKey */.Q4)(other) === (0,values_flags/* flagKey */.Q4)(flag) : (0,values_flags/* flagName */.GI)(other) === name;
    const found = flags.filter(meant);
    const touched = [...found, ...(kind === 'addFlag' ? [flag] : [])].map(values_flags/* flagKey */.Q4);
    const settled = kind === 'addFlag' ? found.length === 1 && (0,values_flags/* flagKey */.Q4)(found[0]) === (0,values_flags/* flagKey */.Q4)(flag) : found.length === 0;
    if (settled)
        return { after: before, touched };
    const at = flags.findIndex(meant);
    const after = flags.flatMap((other, index) => meant(other) ? (index === at && kind === 'addFlag' ? [flag] : []) : [other]);
    if (kind === 'addFlag' && at < 0)
        after.push(flag);
    return { after: after.length === 0 ? null : (0,values_flags/* joinFlags */.CM)(after), touched };
}
function mismatch({ origin, operation }, message, hint) {
    return (0,patches_fault/* patchError */.v)('PATCH_MISMATCH', origin.path, operation.at, message, hint);
}

// EXTERNAL MODULE: ./lib/environment/patches/resolve.js
var patches_resolve = __webpack_require__(18236);
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
    const resolve = (patch) => patch.operations.map((operation) => (0,patches_resolve/* resolveOperation */.O8)(operation, patch, facts, secret(operation.name)));
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
            throw (0,patches_fault/* faultError */.f)({
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
    const rules = (0,lists/* listRules */.sJ)(list, os);
    return new Set(resolved.filter((one) => one.key === key).flatMap(({ operation }) => addedEntries(operation, rules)));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const keyOf = entries?.key ?? ((one) => ((0,paths/* holdsPath */.WD)(name) ? (0,paths/* pathKey */.Pn)(one, os) : one));
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
    const mean = (one) => templates.get(keyOf(one)) ?? canonical(name, (0,values_template/* toTemplate */.Cn)(one, { roots, os }));
    if (entries === undefined)
        return mean(text);
    const all = entries.split(text);
    // A list of machines' own folders says nothing of another machine.
    const folders = (0,lists/* isMachineList */.QM)(name) || ((0,lists/* listKind */.zM)(name) === undefined && list === 'paths');
    const counted = folders ? all.filter((one) => own.has(keyOf(one))) : all;
    return counted.map(mean);
}
function canonical(name, text) {
    return name.toUpperCase() === 'GOFLAGS'
        ? (0,values_flags/* flagKey */.Q4)(text)
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
    const secret = (name) => hidden.has((0,values_names/* nameKey */.Rc)(name, os)) || (0,values_secret/* isSecretName */.eh)(name);
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
    const kind = list ?? (0,lists/* listKind */.zM)(name);
    const held = [before, after].some((text) => text !== null && (0,values_secret/* holdsCredential */.KK)(text));
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
            const { operation: expanded, written } = (0,patches_resolve/* resolveOperation */.O8)(operation, patch, facts, secret(operation.name));
            return { operation: expanded, template: written?.template, text: written?.text };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y) || active.includes(patch))
                throw error;
            return { operation, template: undefined, text: undefined };
        }
    }));
}

// EXTERNAL MODULE: ./lib/environment/patches/facts.js + 1 modules
var facts = __webpack_require__(17724);
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

// EXTERNAL MODULE: ./lib/go/env.js
var env = __webpack_require__(39385);
;// CONCATENATED MODULE: ./lib/cli/env-facts.js



/** @param env of this process, all of it. @throws UserError PATCH_INVALID, PATCH_REFUSED, and as `goEnv` */
async function openPatches(paths, host, env) {
    const patches = await (0,load/* loadPatches */.b7)(paths, host);
    if (patches.length === 0)
        host.log.info(`There are no patches: ${load/* patchFolder */.h_} is not there, or empty.`);
    const go = patches.length === 0 ? undefined : await goOnPath(host);
    const effective = (await snapshotOf(go, host, env)).values;
    return {
        patches,
        plan: async (layer) => planPatches(await (0,facts/* gatherFacts */.p)(host, patches, { layer, effective, ...(go === undefined ? {} : { go }) }), patches),
    };
}
/** undefined: there is none on PATH. @throws UserError GO_UNUSABLE */
async function goOnPath({ processes, machine, }) {
    const program = await processes.find('go');
    return program === undefined ? undefined : (0,env/* goEnv */.Aq)(processes, program, machine.cwd);
}
/** The effective Go environment, with where it comes from. */
async function snapshotOf(go, host, env) {
    const { files, machine } = host;
    const paths = go === undefined ? [] : [go.GOENV, go.GOROOT === '' ? '' : machine.path.join(go.GOROOT, 'go.env')];
    const texts = await Promise.all(paths
        .filter((path) => path !== '' && path !== 'off')
        .map(async (path) => ({ path, bytes: await files.read(path) })));
    return collectSnapshot({
        env: new Map(Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
        goEnv: go?.raw ?? {},
        files: texts.flatMap(({ path, bytes }) => bytes === undefined ? [] : [{ path, text: new TextDecoder().decode(bytes) }]),
        os: machine.platform.os,
    });
}


/***/ }),

/***/ 17724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// UNUSED EXPORTS: workspaceOf

// EXTERNAL MODULE: ./lib/go/version.js
var version = __webpack_require__(66190);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/environment/patches/digests.js

/** Of every file that a guard names and that is there. */
async function readDigests(patches, workspace, { machine, files }) {
    const digests = new Map();
    for (const { path } of patches.flatMap(({ guard }) => guard.files)) {
        if (digests.has(path))
            continue;
        const bytes = await files.read(machine.path.join(workspace, ...path.split('/')));
        if (bytes !== undefined)
            digests.set(path, digestOf(bytes));
    }
    return digests;
}
function digestOf(bytes) {
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
        go: go === undefined ? undefined : (0,version/* parseGoVersion */.SX)(go.GOVERSION),
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


/***/ }),

/***/ 82148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ snapshotText)
/* harmony export */ });
/* harmony import */ var _transfer_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12586);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65248);



/**
 * A value as a snapshot shows it, on one line: this machine's folders by their names, `$$` for `$`, `${U+000A}` for a
 * line break, `***` for a secret and for the credentials of a URL.
 */
function snapshotText(name, text, context, secret) {
    if (text === '')
        return '';
    if (secret || (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name))
        return '***';
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .toTemplate */ .Cn)((0,_transfer_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(text), context).replace(/[\p{Cc}\u2028\u2029]|\p{Surrogate}/gu, (character) => {
        const code = character.codePointAt(0).toString(16).toUpperCase();
        return `\${U+${code.padStart(4, '0')}}`;
    });
}


/***/ }),

/***/ 39385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ goEnv),
/* harmony export */   Sv: () => (/* binding */ COMPILER_VARIABLES),
/* harmony export */   Zo: () => (/* binding */ BUILD_VARIABLES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80031);


/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
const COMPILER_VARIABLES = [
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
    ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];
/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
const BUILD_VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
    ...new Set(Object.values(_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z)),
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
        const failed = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
        if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program)))
            throw error;
        throw unusable(program, 'it cannot be started', error.message, error);
    }
}
/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program, what, said, cause) {
    const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
    const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', message, {
        hint: (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? cause.hint : undefined) ?? hintFor(words),
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


/***/ })

};

export const id = 7277;
export const ids = [7277];
export const modules = {

/***/ 31831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseRun)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/split-command.js

/**
 * A command line as one string to a program and its arguments, by one rule on every system:
 * blanks separate; within '…' everything is literal; within "…" everything but \" is; pieces that touch are one word.
 * A backslash elsewhere is a backslash, so Windows paths need no care. Nothing is expanded and no shell is started:
 * what only a shell understands is an error and not an argument.
 * @throws UserError USAGE
 */
function splitCommand(text) {
    const words = [];
    const piece = /\s+|'([^']*)'|"((?:[^"\\]|\\"|\\(?!"))*)"|[^\s'"]+|(['"])/gy;
    let word;
    let bare = true;
    const finish = () => {
        if (word === undefined)
            return;
        if (bare)
            refuseShellWord(word, words.length === 0);
        words.push(word);
        word = undefined;
        bare = true;
    };
    for (const [whole, single, double, open] of text.matchAll(piece)) {
        if (open !== undefined)
            throw usage(`a quote (${open}) is not closed`);
        if (/^\s/.test(whole)) {
            finish();
            continue;
        }
        if (single !== undefined || double !== undefined)
            bare = false;
        word = (word ?? '') + (single ?? double?.replaceAll('\\"', '"') ?? whole);
    }
    finish();
    if (words.length === 0)
        throw usage('it is empty');
    return words;
}
function refuseShellWord(word, first) {
    if (/^(?:\||\|\||&|&&|;|\d?>{1,2}(?:&\d)?|\d?<|<<|2>&1)$/.test(word) ||
        (word.length > 1 && word.endsWith(';'))) {
        throw usage(`\`${word}\` means something to a shell, and none is started`);
    }
    if (first && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word)) {
        throw usage(`\`${word}\` sets a variable in a shell, and none is started`);
    }
}
function usage(problem) {
    return new errors/* UserError */.y('USAGE', `--run: ${problem}`, {
        hint: 'Add --shell to have the system’s shell read it, put the word in quotes, or give the program after --: setup-go-plus setup -- go test ./...',
    });
}

;// CONCATENATED MODULE: ./lib/cli/run-command.js


/**
 * The program that --run or `--` names; undefined where there is none.
 * @throws UserError USAGE
 */
function parseRun({ run, shell }, rest, machine) {
    if (run !== undefined && rest !== undefined) {
        throw new errors/* UserError */.y('USAGE', 'Both --run and -- name a command; give one of them');
    }
    if (shell && run === undefined)
        throw new errors/* UserError */.y('USAGE', '--shell says how to read --run, which is missing');
    if (run !== undefined && shell)
        return shellCommand(run, machine);
    const words = run === undefined ? rest : splitCommand(run);
    if (words === undefined)
        return undefined;
    const [program, ...args] = words;
    if (program === undefined || program === '')
        throw new errors/* UserError */.y('USAGE', 'After -- a program is expected');
    return { program, args };
}
function shellCommand(text, { env, path, platform }) {
    if (text.trim() === '')
        throw new errors/* UserError */.y('USAGE', '--run: it is empty');
    if (platform.os !== 'windows')
        return { program: '/bin/sh', args: ['-c', text] };
    const program = path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
    return { program, args: ['/d', '/s', '/c', text] };
}


/***/ }),

/***/ 97277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExec: () => (/* binding */ runExec)
/* harmony export */ });
/* harmony import */ var _environment_layers_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74337);
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81252);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _env_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64256);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31831);





/** @returns the program's exit code */
async function runExec(paths, words, { host }, env = process.env) {
    const command = (0,_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRun */ .z)({}, words, host.machine);
    if (command === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', 'No program to run: it stands after --', {
            hint: 'setup-go-plus exec -- go build ./...',
        });
    }
    const { plan } = await (0,_env_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .openPatches */ .PV)(paths, host, env);
    const planned = await plan((0,_environment_layers_process_js__WEBPACK_IMPORTED_MODULE_3__/* .processValues */ .i)(env));
    for (const line of (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPlan */ .EG)(planned))
        host.log.debug(line);
    return host.processes.attach({ ...command, env: (0,_environment_layers_process_js__WEBPACK_IMPORTED_MODULE_3__/* .processChanges */ .n)(planned) });
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


/***/ })

};

export const id = 5656;
export const ids = [5656];
export const modules = {

/***/ 35656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubJob: () => (/* binding */ githubJob)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/environment/shell.js
var shell = __webpack_require__(72555);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
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
    return __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
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


/***/ })

};

export const id = 9860;
export const ids = [9860];
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

/***/ 39860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPrivateCheck: () => (/* binding */ runPrivateCheck),
  runPrivateExec: () => (/* binding */ runPrivateExec)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/env.js
var env = __webpack_require__(39385);
// EXTERNAL MODULE: ./lib/go/folders.js
var folders = __webpack_require__(60187);
// EXTERNAL MODULE: ./lib/go/version.js
var version = __webpack_require__(66190);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/private/folder.js

/**
 * Everything of a job lies in one folder for what may vanish with it. Its name tells the job, so that the post step finds
 * it without being told (main may have been killed), and holds chance, so that no other user of the machine can be there
 * first.
 */
function newFolder(machine) {
    const [runner, job] = marks(machine);
    return machine.path.join(machine.temp, `${prefix}${runner}-${job}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
}
/** The runner empties RUNNER_TEMP between jobs; other runners, and machines without one, may not. */
async function folder_findFolders({ files, machine, clock }) {
    const [runner, job] = marks(machine);
    const entries = (await files.list(machine.temp).catch(() => undefined)) ?? [];
    const found = { own: [], left: [], others: [] };
    for (const { name, kind } of entries) {
        if (kind !== 'directory' || !name.startsWith(prefix))
            continue;
        const path = machine.path.join(machine.temp, name);
        const mine = name.startsWith(`${prefix}${runner}-${job}-`);
        // Without a job all command lines have one mark, and one of them may have been killed.
        if (mine && isJob(machine))
            found.own.push(path);
        else if (name.startsWith(`${prefix}${runner}-`) && runsOneJob(machine))
            found.left.push(path);
        else
            found[(await age(path)) > day ? 'left' : 'others'].push(path);
    }
    return found;
    async function age(path) {
        const now = clock.now();
        return now - ((await files.stat(path).catch(() => undefined))?.mtime ?? now);
    }
}
const prefix = 'setup-go-plus-private-';
const day = 24 * 60 * 60 * 1000;
/** Legs of a matrix have one job name, and never one runner at one time. */
function marks({ env }) {
    const of = (names) => (0,external_node_crypto_.createHash)('sha256')
        .update(names.map((name) => env(name) ?? '').join('\0'))
        .digest('hex')
        .slice(0, 8);
    return [of(['RUNNER_NAME']), of(['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'])];
}
/** GitHub's runner does; those that speak its language may run several jobs under one name. */
function runsOneJob({ env }) {
    return (Boolean(env('RUNNER_NAME')) &&
        isJob({ env }) &&
        !env('ACT') &&
        !env('GITEA_ACTIONS') &&
        !env('FORGEJO_ACTIONS'));
}
function isJob({ env }) {
    return Boolean(env('GITHUB_RUN_ID'));
}

;// CONCATENATED MODULE: ./lib/private/scope.js
/**
 * `github.com/acme`, also with `https://` in front and slashes behind. What it may hold is narrow: it becomes a part
 * of git's config keys, of a shell word and of an ssh config.
 * @returns undefined for anything else
 */
function parseScope(text) {
    const bare = text.replace(/^https:\/\//i, '').replace(/\/+$/, '');
    const [, name = '', port, path = ''] = /^([^/:]+)(?::(\d{1,5}))?(?:\/(.*))?$/.exec(bare) ?? [];
    if (!isHost(name))
        return undefined;
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65535))
        return undefined;
    if (path !== '' && !path.split('/').every(isSegment))
        return undefined;
    const host = name.toLowerCase() + (port === undefined || port === '443' ? '' : `:${Number(port)}`);
    return { host, path };
}
function isHost(text) {
    const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
    return text.length <= 253 && text.split('.').every((part) => label.test(part));
}
/** `.` and `..` would let one path stand for another. */
function isSegment(text) {
    return /^[\w.~+@-]+$/.test(text) && !/^\.{1,2}$/.test(text);
}

;// CONCATENATED MODULE: ./lib/private/goproxy.js

/**
 * Takes `user:password@` out of GOPROXY's https entries. cmd/go refuses them over http (web.Get: "refusing to pass
 * credentials to insecure URL"), so those stay for it to refuse.
 */
function liftGoproxy(text) {
    const credentials = [];
    const secrets = [];
    const warnings = [];
    const scopes = [];
    let own = true;
    let asked = 0;
    const bare = text.replace(/[^,|]+/g, (raw) => {
        const entry = raw.trim();
        const url = urlOf(entry);
        if (url === undefined)
            return raw;
        const scope = parseScope(`${url.host}${decode(url.pathname)}`);
        if (scope !== undefined)
            scopes.push(scope);
        asked += 1;
        if (publicProxies.includes(url.host))
            own = false;
        if (url.username === '' && url.password === '')
            return raw;
        const [username, password] = [decode(url.username), decode(url.password)];
        secrets.push(...[password === '' ? username : password, url.password].filter((each) => each !== ''));
        const carried = !/[\0-\x1f\x7f]/.test(username + password);
        if (url.protocol !== 'https:' || scope === undefined || !carried) {
            warnings.push(`GOPROXY has a password for ${url.host} that is left where it is: ${url.protocol === 'https:' ? 'its path or password has unusual characters' : 'the go command refuses to send it without TLS'}.`);
            return raw;
        }
        credentials.push({ kind: 'login', scope, username, password, proxy: true });
        url.username = '';
        url.password = '';
        return url.href.replace(/\/$/, '');
    });
    return { text: bare, credentials, scopes, own: own && asked > 0, secrets, warnings };
}
const publicProxies = ['proxy.golang.org', 'goproxy.io', 'goproxy.cn', 'athens.azurefd.net'];
/** `host/path` is meant as https (modfetch/proxy.go). */
function urlOf(entry) {
    if (!/[.:/]/.test(entry) || entry.startsWith('/'))
        return undefined;
    const text = entry.includes(':/') ? entry : `https://${entry}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/private/kinds.js
/** The words that say what a value of private-credentials is. */
const kinds = [
    'token',
    'github',
    'gitlab',
    'gitea',
    'bitbucket',
    'azure',
    'basic',
    'ssh',
    'inherit',
];
function isKind(text) {
    return kinds.includes(text);
}
/**
 * The user name that a forge wants beside a token. `token` goes by the host's name.
 * GitHub takes any (x-access-token is what it documents for installation tokens), GitLab any but wants oauth2 for OAuth
 * tokens, Gitea and Forgejo any, Azure DevOps any, Bitbucket x-token-auth for access tokens of a repository,
 * project or workspace.
 */
function tokenUser(kind, host) {
    const forge = kind === 'token' ? forgeOf(host) : kind;
    return {
        github: 'x-access-token',
        gitlab: 'oauth2',
        gitea: 'oauth2',
        bitbucket: 'x-token-auth',
        azure: 'pat',
    }[forge];
}
function forgeOf(host) {
    const name = host.replace(/:\d+$/, '');
    if (/(^|\.)gitlab\./.test(name))
        return 'gitlab';
    if (/(^|\.)(gitea|forgejo)\.|^codeberg\.org$/.test(name))
        return 'gitea';
    if (/(^|\.)bitbucket\./.test(name))
        return 'bitbucket';
    if (/^dev\.azure\.com$|\.visualstudio\.com$/.test(name))
        return 'azure';
    return 'github';
}

;// CONCATENATED MODULE: ./lib/private/ssh-key.js
/**
 * A private key as people paste it: PEM lines with any line ends, lines that a form joined with blanks or `\n`, or all
 * of it once more in base64. ssh wants line feeds, and one at the end, or it says "invalid format" (libcrypto).
 */
function readPrivateKey(pasted) {
    const text = pasted.includes('-----BEGIN') ? pasted : decoded(pasted);
    const pem = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(.*?)-----END \1-----/s.exec(text.replaceAll('\\n', '\n'));
    if (pem === null)
        return { kind: 'wrong', why: 'no private key, from BEGIN to END, stands there' };
    const [, label = '', inside = ''] = pem;
    if (label.includes('ENCRYPTED') || /^Proc-Type:.*ENCRYPTED/m.test(inside) || isLocked(inside)) {
        return { kind: 'wrong', why: 'the key needs a passphrase, which nobody can type here' };
    }
    const lines = inside.split(/\s+/).filter((line) => line !== '');
    if (!lines.every((line) => /^[A-Za-z0-9+/=]+$/.test(line))) {
        return { kind: 'wrong', why: 'between BEGIN and END stands something else than base64' };
    }
    return { kind: 'key', text: `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n` };
}
function decoded(text) {
    return Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('latin1');
}
/** `openssh-key-v1\0`, then the cipher's name as a string with its length (OpenSSH's PROTOCOL.key). */
function isLocked(inside) {
    const bytes = Buffer.from(inside.replace(/\s+/g, ''), 'base64');
    const magic = 'openssh-key-v1\0';
    if (bytes.length < magic.length + 8 || bytes.toString('latin1', 0, magic.length) !== magic)
        return false;
    const length = bytes.readUInt32BE(magic.length);
    return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length) !== 'none';
}

;// CONCATENATED MODULE: ./lib/private/types.js
/** How people see a scope, and how they write it. */
function types_formatScope({ host, path }) {
    return path === '' ? host : `${host}/${path}`;
}
/** The scope itself, and what lies below it. */
function covers(outer, inner) {
    return (outer.host === inner.host &&
        (outer.path === '' || inner.path === outer.path || inner.path.startsWith(`${outer.path}/`)));
}

;// CONCATENATED MODULE: ./lib/private/parse.js





/**
 * One credential a line: `SCOPE KIND VALUE`, a private key over several. Messages name the line and never quote what
 * could be a secret in the wrong place.
 * @throws UserError INPUT_INVALID
 */
function parseCredentials(text, facts) {
    const credentials = [];
    const missing = [];
    const seen = new Set();
    for (const entry of entries(text)) {
        const refuse = (problem, hint) => {
            throw new errors/* UserError */.y('INPUT_INVALID', `${facts.label}, line ${entry.line}: ${problem}`, { hint });
        };
        const scope = parseScope(entry.scope);
        if (scope === undefined) {
            return refuse('it begins with something that is not a host, or a host and a path.', parse_form);
        }
        const name = types_formatScope(scope);
        if (!isKind(entry.kind)) {
            return refuse(`after ${name} stands none of ${kinds.join(', ')}.`, parse_form);
        }
        if (seen.has(name))
            refuse(`${name} has a credential already.`, 'Keep one of the two lines.');
        seen.add(name);
        if (entry.value === '' && entry.kind !== 'inherit') {
            if (facts.withheld === undefined) {
                refuse(`the value for ${name} is empty.`, 'The secret does not exist under this name, or this run may not read it.');
            }
            missing.push(scope);
            continue;
        }
        credentials.push(credentialOf(scope, entry.kind, entry.value, refuse));
    }
    refuseInner(credentials, facts);
    return { credentials, missing };
}
/** What must not be seen of a text that was not parsed yet, and may be wrong. */
function secretsIn(text) {
    return entries(text)
        .flatMap(({ scope, kind, value }) => {
        if (parseScope(scope) === undefined)
            return [scope, isKind(kind) ? '' : kind, value];
        if (!isKind(kind))
            return [kind, value];
        if (kind === 'inherit')
            return [];
        if (kind === 'ssh')
            return value
                .replace(/^ssh:\/\/\S+\s*/, '')
                .split(/\s+/)
                .filter(isKeyText);
        return [value, ...(kind === 'basic' ? [value.slice(value.indexOf(':') + 1)] : [])];
    })
        .filter((secret) => secret !== '');
}
const parse_form = 'Write one credential a line, like `github.com/acme token ${{ secrets.ACME_TOKEN }}`.';
/** Empty lines and lines that begin with # are left out; from BEGIN to END all is one value. */
function entries(text) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at += 1) {
        const line = at + 1;
        let whole = lines[at].trim();
        if (whole === '' || whole.startsWith('#'))
            continue;
        while (whole.includes('-----BEGIN') && !whole.includes('-----END') && at + 1 < lines.length) {
            at += 1;
            whole += `\n${lines[at].trim()}`;
        }
        const [, scope = '', kind = '', value = ''] = /^(\S+)(?:\s+(\S+))?(?:\s+(.*))?$/s.exec(whole) ?? [];
        found.push({ line, scope, kind, value });
    }
    return found;
}
/** git drops the machine's helpers where ours begin, and has no way to take them up again further down. */
function refuseInner(credentials, { label }) {
    for (const inner of credentials) {
        const outer = credentials.find(({ kind, scope }) => kind === 'login' && covers(scope, inner.scope));
        if (inner.kind !== 'inherit' || outer === undefined)
            continue;
        const [name, other] = [types_formatScope(inner.scope), types_formatScope(outer.scope)];
        throw new errors/* UserError */.y('INPUT_INVALID', `${label}: ${name} cannot be inherited within ${other}, which has a token.`, {
            hint: `Give ${name} a credential of its own, or ${other} a narrower path.`,
        });
    }
}
function credentialOf(scope, kind, value, refuse) {
    if (kind === 'inherit') {
        if (value !== '')
            refuse('`inherit` takes no value.', parse_form);
        return { kind: 'inherit', scope };
    }
    if (kind === 'ssh')
        return sshKey(scope, value, refuse);
    // A line break would end the value in git's credential protocol, and a blank in a netrc.
    if (/[\0-\x1f\x7f]/.test(value))
        refuse('the value holds a control character.', parse_form);
    if (kind !== 'basic') {
        if (/\s/.test(value))
            refuse('a token holds no blanks.', 'Is it another kind? `basic` takes user:password.');
        return { kind: 'login', scope, username: tokenUser(kind, scope.host), password: value };
    }
    const colon = value.indexOf(':');
    if (colon < 1 || colon === value.length - 1) {
        refuse('`basic` takes user:password.', `Write \`${types_formatScope(scope)} basic user:password\`.`);
    }
    return { kind: 'login', scope, username: value.slice(0, colon), password: value.slice(colon + 1) };
}
function sshKey(scope, value, refuse) {
    const [, address, pasted = ''] = /^(ssh:\/\/\S+)?\s*(.*)$/s.exec(value) ?? [];
    const server = address === undefined ? { user: 'git', host: hostOnly(scope), port: 22 } : parseServer(address);
    if (server === undefined) {
        return refuse('the address is not ssh://user@host or ssh://user@host:port.', 'The user is mostly git.');
    }
    const key = readPrivateKey(pasted);
    if (key.kind === 'wrong') {
        return refuse(`${key.why}.`, 'Give the private key, not the .pub file, made with `ssh-keygen -t ed25519 -N ""`.');
    }
    return { kind: 'ssh', scope, server, privateKey: key.text };
}
function hostOnly({ host }) {
    return host.replace(/:\d+$/, '');
}
function parseServer(text) {
    const [, user = '', host = '', port = '22'] = /^ssh:\/\/([\w.-]+)@([^:/]+)(?::(\d{1,5}))?\/?$/.exec(text) ?? [];
    // ssh would take a leading dash for an option.
    if (!isHost(host) || user.startsWith('-') || Number(port) < 1 || Number(port) > 65535)
        return undefined;
    return { user, host: host.toLowerCase(), port: Number(port) };
}
/** A line of the base64 between BEGIN and END, not the words around it. */
function isKeyText(line) {
    return line.length >= 16 && !line.includes('-----');
}

;// CONCATENATED MODULE: ./lib/private/secrets.js
/** Every text by which a credential could be seen: what is masked, and what is looked for when the job ends. */
function secrets_formsOf(credential) {
    if (credential.kind === 'inherit')
        return [];
    if (credential.kind === 'ssh')
        return keyLines(credential.privateKey);
    return [...secrets_formsOfText(credential.password), base64(pairOf(credential))];
}
/** As it is, as it looks in a URL, and in base64: alone, and within `user:password` for the users that forges want. */
function secrets_formsOfText(secret) {
    const users = ['x-access-token', 'oauth2', 'x-token-auth', 'pat', 'git', ''];
    const forms = [
        secret,
        encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd')),
        base64(secret),
        ...users.map((user) => base64(`${user}:${secret}`)),
        ...shifted(secret),
    ];
    return [...new Set(forms)];
}
function basicHeader(login) {
    return `Basic ${base64(pairOf(login))}`;
}
/** What is short enough to stand in a file by chance is masked but not looked for. */
function isTelling(form) {
    return form.length >= 8;
}
function pairOf({ username, password }) {
    return `${username}:${password}`;
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
/** What stays the same of a secret within a longer text in base64, wherever it begins (of 3 bytes come 4 letters). */
function shifted(secret) {
    const bytes = Buffer.from(secret);
    if (bytes.length < 12)
        return [];
    return [0, 1, 2].map((offset) => {
        const from = (3 - offset) % 3;
        const whole = Math.floor((bytes.length - from) / 3) * 3;
        return bytes.subarray(from, from + whole).toString('base64');
    });
}
/** The lines of base64; a short last one would be masked everywhere. */
function keyLines(key) {
    return key.split('\n').filter((line) => line.length >= 16 && !line.includes('-----'));
}

;// CONCATENATED MODULE: ./lib/private/job.js








/**
 * A job's private modules from their texts: parsed, planned, applied, and prewarmed where that was asked for.
 * @returns what later steps are to see
 * @throws UserError INPUT_INVALID, TOOL_MISSING, COMMAND_FAILED, DISK_*, SECRET_RESIDUE
 */
async function beginJob(texts, go, host) {
    const { log } = host;
    for (const form of formsOfTexts(texts.credentials, texts.goproxy))
        log.mask(form);
    const withheld = await withheldHere(host);
    const { request, warnings, implied } = parsePrivate({ ...texts, withheld });
    for (const form of request.credentials.flatMap(formsOf))
        log.mask(form);
    for (const warning of warnings)
        log.warning(warning);
    if (request.missing.length > 0)
        log.warning(missingNotice(request, withheld));
    const access = await openPrivate(request, go.version, host);
    const { plan } = access;
    log.group('Private modules', linesOf(plan, implied));
    try {
        if (request.prewarm)
            await warm(request, plan, go, host);
    }
    catch (error) {
        await access.close();
        throw error;
    }
    if (request.keep)
        return [...plan.settings, ...plan.access];
    await access.close();
    log.info('Private modules: later steps get no credential.');
    return plan.settings;
}
/** Every text by which the secrets of these inputs could be seen, however they are written. */
function formsOfTexts(credentials, goproxy) {
    return [...secretsIn(credentials), ...liftGoproxy(goproxy).secrets].flatMap(secrets_formsOfText);
}
async function warm(request, plan, { program, directory, changes: others }, host) {
    const { log } = host;
    if (program === undefined)
        return log.info('Modules are not downloaded: this Go runs on another machine.');
    if (request.missing.length > 0)
        return log.info('Modules are not downloaded: some need a secret that is not here.');
    const changes = [...others, ...plan.settings, ...plan.access];
    const count = await prewarm({ goProgram: program, directory, changes }, host);
    log.info(count === undefined
        ? `Modules are not downloaded: ${directory} is in no module.`
        : `${count} modules are in the module cache.`);
}
function missingNotice({ missing }, withheld) {
    const scopes = missing.map(formatScope).join(', ');
    return `This run is given no secrets, since ${withheld ?? 'of its event'}: private modules of ${scopes} cannot be fetched. Public modules can.`;
}
function linesOf({ lines, settings }, implied) {
    return [
        ...lines,
        ...(implied.length === 0 ? [] : [`private: ${implied.join(', ')}, as the credentials say`]),
        ...settings.flatMap((change) => change.kind === 'set' ? [`${change.name}=${change.value} (${change.why})`] : []),
    ];
}
async function withheldHere({ machine, files }) {
    const path = machine.env('GITHUB_EVENT_PATH');
    let payload;
    try {
        const bytes = path ? await files.read(path) : undefined;
        payload = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        // A runner that writes none, or half of one: then a pull request counts as a fork's.
    }
    return withheldSecrets(machine.env('GITHUB_EVENT_NAME') ?? '', machine.env('GITHUB_ACTOR') ?? '', payload);
}

;// CONCATENATED MODULE: ./lib/private/plan-goauth.js

/**
 * Credentials for the requests that the go command makes itself: GOPROXY, and the go-import pages of hosts that it does
 * not know. From Go 1.24 by GOAUTH, which knows paths and sends them with the first request (GitLab answers without them
 * too, with the wrong repository for a module in a subgroup). Before, by NETRC, which knows hosts.
 */
function planGoAuth(credentials, proxies, facts) {
    const logins = credentials
        .flatMap((login, at) => (login.kind === 'login' ? [{ login, at }] : []))
        .filter(({ login: { scope } }) => proxies.some((proxy) => covers(scope, proxy)) || !isKnownForge(scope.host));
    if (logins.length === 0)
        return { files: [], changes: [], warnings: [] };
    const modern = facts.go === undefined || facts.go.major > 1 || facts.go.minor >= 24;
    const command = modern ? commandOf(facts) : undefined;
    const byCommand = command === undefined ? undefined : goauth(command, logins, facts);
    const byNetrc = command === undefined || facts.go === undefined ? netrc(logins, modern, facts) : undefined;
    const parts = [byCommand, byNetrc].filter((part) => part !== undefined);
    return {
        files: parts.flatMap(({ files }) => files),
        changes: parts.flatMap(({ changes }) => changes),
        warnings: parts.flatMap(({ warnings }) => warnings),
    };
}
/** cmd/go asks these for nothing: it knows that git is spoken there (vcs.go, vcsPaths). */
function isKnownForge(host) {
    return host === 'github.com' || host === 'bitbucket.org';
}
/**
 * What GOAUTH runs prints the file with git's own reader of configuration: git is there on every system where modules
 * are fetched, and neither a shell nor Node need be on the PATH of later steps. By its path, since the word `git` means
 * another method, which would ask for each URL anew. GOAUTH has quotes but no escapes, and splits at every `;`.
 */
function commandOf({ git, folder, os }) {
    if (git === undefined)
        return undefined;
    const words = [git.path, 'config', '--file', `${folder}${os === 'windows' ? '\\' : '/'}${goauthName}`];
    const quoted = words.map((word) => /[\s'"]/.test(word) ? (word.includes("'") ? `"${word}"` : `'${word}'`) : word);
    const text = [...quoted, '--get', goauthKey].join(' ');
    return words.some((word) => /;/.test(word) || /'.*"|".*'/.test(word)) ? undefined : text;
}
function goauth(command, logins, { settings }) {
    // `off` together with others is an error to the go command, and unset means netrc.
    const rest = settings.GOAUTH === 'off' ? undefined : settings.GOAUTH || 'netrc';
    const value = [command, ...(rest === undefined ? [] : [rest])].join('; ');
    return {
        files: [{ name: goauthName, kind: 'goauth', credentials: logins.map(({ at }) => at) }],
        changes: [{ kind: 'set', name: 'GOAUTH', value, why: 'the go command finds the credential of this job' }],
        warnings: [],
    };
}
const goauthName = 'goauth';
const goauthKey = 'goauth.credentials';
function netrc(logins, modern, facts) {
    const { folder, os } = facts;
    const warnings = [];
    const hosts = new Set(logins.map(({ login }) => login.scope.host));
    const chosen = [...hosts].flatMap((host) => {
        const all = logins.filter(({ login }) => login.scope.host === host);
        const only = all.length === 1 ? all[0] : all.find(({ login }) => login.scope.path === '');
        const scopes = all.map(({ login }) => types_formatScope(login.scope)).join(', ');
        if (only === undefined) {
            warnings.push(`${scopes}: Go before 1.24 knows one credential a host, so its own requests to ${host} carry none; git's do.`);
            return [];
        }
        if (/\s/.test(only.login.username + only.login.password)) {
            warnings.push(`${scopes}: a password with a blank cannot stand in a netrc, so Go's own requests carry none; git's do.`);
            return [];
        }
        return [only.at];
    });
    if (chosen.length === 0)
        return { files: [], changes: [], warnings };
    const path = `${folder}${os === 'windows' ? '\\' : '/'}netrc`;
    const set = (name, value) => ({
        kind: 'set',
        name,
        value,
        why: 'the go command finds the credential of this job',
    });
    const authOff = modern && facts.settings.GOAUTH !== '' && !/(^|;)\s*netrc\s*(;|$)/.test(facts.settings.GOAUTH);
    return {
        files: [{ name: 'netrc', kind: 'netrc', credentials: chosen, before: facts.netrc ?? null }],
        changes: [
            set('NETRC', path),
            ...(authOff
                ? [set('GOAUTH', facts.settings.GOAUTH === 'off' ? 'netrc' : `netrc; ${facts.settings.GOAUTH}`)]
                : []),
        ],
        warnings,
    };
}

;// CONCATENATED MODULE: ./lib/private/render.js



/**
 * What a planned file holds, secrets included.
 * @param before the text of the netrc that a planned one goes on with
 */
function renderFile(file, credentials, before) {
    switch (file.kind) {
        case 'text':
            return file.text;
        case 'key': {
            const credential = credentials[file.credential];
            return credential?.kind === 'ssh' ? credential.privateKey : '';
        }
        case 'login':
            return loginsOf(credentials, [file.credential])
                .map(({ username, password }) => `username=${username}\npassword=${password}\n`)
                .join('');
        case 'goauth':
            return gitConfig(goauthKey, goauthText(loginsOf(credentials, file.credentials)));
        case 'netrc': {
            const own = loginsOf(credentials, file.credentials).map(({ scope, username, password }) => `machine ${scope.host} login ${username} password ${password}\n`);
            // Go takes the first line of a host.
            return own.join('') + before;
        }
    }
}
function loginsOf(credentials, numbers) {
    return numbers.flatMap((at) => {
        const credential = credentials[at];
        return credential?.kind === 'login' ? [credential] : [];
    });
}
/**
 * URLs, an empty line, headers, an empty line (go help goauth). The go command cuts URLs at slashes to find what covers
 * them; that of a page to import is cut behind its query, so a scope that is a whole module needs it.
 */
function goauthText(logins) {
    return logins
        .map((login) => {
        const url = `https://${types_formatScope(login.scope)}`;
        const urls = login.scope.path === '' ? [url] : [url, `${url}?go-get=1`];
        return `${urls.join('\n')}\n\nAuthorization: ${basicHeader(login)}\n`;
    })
        .join('\n');
}
/** git prints the value with one more line feed, which is the last empty line. */
function gitConfig(key, value) {
    const [section, name] = key.split('.');
    const text = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
    return `[${section}]\n\t${name} = "${text}"\n`;
}

;// CONCATENATED MODULE: ./lib/private/apply.js


/**
 * Writes the job's folder, for its owner's eyes alone. Nothing is left of it when that fails.
 * @throws UserError DISK_FULL, DISK_DENIED
 */
async function applyPrivate(plan, credentials, host) {
    if (plan.files.length === 0)
        return;
    const { files, machine } = host;
    try {
        await files.makeDirectory(plan.folder);
        if (machine.platform.os === 'windows')
            await ownFolder(plan.folder, host);
        for (const file of plan.files) {
            const before = file.kind === 'netrc' && file.before !== null ? await files.read(file.before) : undefined;
            const text = renderFile(file, credentials, new TextDecoder().decode(before));
            await files.write(machine.path.join(plan.folder, file.name), text, { mode: 0o600 });
        }
    }
    catch (error) {
        await files.remove(plan.folder).catch(() => undefined);
        throw error;
    }
}
/**
 * Windows knows no 0600: what lies in the folder inherits who may read it, and ssh refuses a key that others may read.
 * By number: names of users are translated, and a service's is not in USERNAME.
 */
async function ownFolder(folder, { machine, processes }) {
    const system = machine.path.join(machine.env('SystemRoot') || 'C:\\Windows', 'System32');
    const run = async (name, args) => {
        const result = await processes.run({ program: machine.path.join(system, name), args, timeout: 30_000 });
        if (result.code === 0)
            return result.stdout;
        throw new errors/* UserError */.y('DISK_DENIED', `${folder} cannot be kept from other users: ${name} ended with code ${result.code}`, {
            hint: 'The folder for temporary files (RUNNER_TEMP) must be on a volume with permissions, as NTFS has them.',
        });
    };
    const sid = /S-1-[\d-]+/.exec(await run('whoami.exe', ['/user', '/fo', 'csv', '/nh']))?.[0];
    if (sid === undefined)
        throw new errors/* UserError */.y('DISK_DENIED', '`whoami /user` names no user, so no folder can be kept for it');
    await run('icacls.exe', [folder, '/inheritance:r', '/grant:r', `*${sid}:(OI)(CI)F`, '/q']);
}

;// CONCATENATED MODULE: ./lib/private/facts.js


/** Looks at the machine once; the plan looks at nothing. @param go the Go that will fetch, where it is known */
async function privateFacts(go, host) {
    const { files, machine } = host;
    const settings = await (0,folders/* goSettings */.W)(files, machine);
    const get = (name) => settings.get(name);
    return {
        os: machine.platform.os,
        folder: newFolder(machine),
        go,
        git: await findGit(host),
        settings: {
            GOPRIVATE: get('GOPRIVATE'),
            GONOPROXY: get('GONOPROXY'),
            GONOSUMDB: get('GONOSUMDB'),
            GOAUTH: get('GOAUTH'),
        },
        gitConfigCount: machine.env('GIT_CONFIG_COUNT'),
        emptied: await emptiedHosts(host),
        sshCommand: machine.env('GIT_SSH_COMMAND'),
        netrc: await findNetrc(host),
    };
}
/** From the files of plan-git.ts that the environment names. */
async function emptiedHosts({ files, machine: { env } }) {
    const count = Math.min(Number(env('GIT_CONFIG_COUNT') || '0') || 0, 1000);
    const hosts = [];
    for (let at = 0; at < count; at += 1) {
        const path = env(`GIT_CONFIG_VALUE_${at}`) ?? '';
        if (!/setup-go-plus-private-[^/]+\/gitconfig$/.test(path))
            continue;
        const text = new TextDecoder().decode(await files.read(path));
        hosts.push(...[...text.matchAll(/^\[credential "https:\/\/([^"/]+)"\]\n\thelper =$/gm)].map(([, host = '']) => host));
    }
    return hosts;
}
async function findGit({ processes }) {
    const path = await processes.find('git');
    if (path === undefined)
        return undefined;
    const { stdout } = await processes.run({ program: path, args: ['--version'], timeout: 30_000 });
    return { path, version: /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '0' };
}
/** As cmd/go finds it: NETRC, on Windows `_netrc` first, else `.netrc`. */
async function findNetrc({ files, machine, }) {
    const named = machine.env('NETRC');
    const names = machine.platform.os === 'windows' ? ['_netrc', '.netrc'] : ['.netrc'];
    const paths = named ? [named] : names.map((name) => machine.path.join(machine.home, name));
    for (const path of paths)
        if ((await files.stat(path))?.kind === 'file')
            return path;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/private/places.js


/**
 * Every file in which a credential for modules has been found on somebody's machine after its job: those of git, Go, ssh
 * and the runner, and what goes from the module cache into an archive.
 * @param patterns of private modules
 */
async function findPlaces(patterns, host) {
    const { files, machine } = host;
    const { path, home, env } = machine;
    const config = env('XDG_CONFIG_HOME') || path.join(home, '.config');
    const workspace = env('GITHUB_WORKSPACE') || machine.cwd;
    const go = await (0,folders/* goSettings */.W)(files, machine);
    const found = [];
    const add = (what, paths, settings = true) => {
        for (const each of paths)
            if (each)
                found.push({ path: each, what, settings });
    };
    const own = [env('GIT_CONFIG_GLOBAL'), path.join(home, '.gitconfig'), path.join(config, 'git', 'config')];
    add("git's configuration", [
        ...own,
        env('GIT_CONFIG_SYSTEM'),
        '/etc/gitconfig',
        ...(await gitFiles(workspace, host)),
    ]);
    add("git's stored passwords", [path.join(home, '.git-credentials'), path.join(config, 'git', 'credentials')], false);
    add('a netrc', [await findNetrc(host), path.join(home, '.netrc'), path.join(home, '_netrc')], false);
    add("Go's settings", [env('GOENV'), path.join(config, 'go', 'env'), goEnvOf(host)]);
    add('an ssh key', await filesBelow(path.join(home, '.ssh'), 1, () => true, host), false);
    const gitNames = /(?:^|[\\/])(?:config(?:\.worktree)?|FETCH_HEAD|\.gitmodules)$/;
    for (const folder of await workTrees(workspace, host)) {
        const inside = await filesBelow(path.join(folder, '.git'), 6, (name) => gitNames.test(name), host, skipped);
        add('a work tree', [...inside, path.join(folder, '.gitmodules')]);
    }
    if (go.GOMODCACHE !== '') {
        const cache = path.join(go.GOMODCACHE, 'cache');
        add("Go's copies of repositories", await filesBelow(path.join(cache, 'vcs'), 2, vcsFile, host));
        for (const folder of moduleFolders(patterns)) {
            const below = path.join(cache, 'download', ...folder);
            add('the module cache', await filesBelow(below, 12, (name) => name.endsWith('.info'), host), false);
        }
    }
    for (const name of runnerFiles)
        add(`the runner's ${name}`, [env(name)], false);
    add("the runner's files", await filesBelow(path.join(machine.temp, '_runner_file_commands'), 2, () => true, host), false);
    const seen = new Set();
    return found.filter((place) => !seen.has(place.path) && seen.add(place.path));
}
const runnerFiles = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
/** Large, and never a place for settings. */
const skipped = new Set(['objects', 'logs', 'hooks', 'refs', 'lfs']);
/** In cache/vcs each repository is a folder, named by a hash, with a file beside it. */
function vcsFile(name) {
    return /(?:[\\/](?:config|FETCH_HEAD)|\.info)$/.test(name);
}
/** The files that git reads in the workspace, those that others include among them. */
async function gitFiles(workspace, { processes, machine }) {
    const args = ['config', '--list', '--show-origin', '--null', '--includes'];
    const result = await processes
        .run({ program: 'git', args, cwd: workspace, timeout: 30_000 })
        .catch(() => ({ stdout: '' }));
    const origins = result.stdout.split('\0').filter((_, at) => at % 2 === 0);
    const paths = origins.flatMap((origin) => origin.startsWith('file:') ? [origin.slice('file:'.length)] : []);
    return [...new Set(paths)].map((each) => machine.path.resolve(workspace, each));
}
function goEnvOf({ machine: { platform, path, home, env } }) {
    const roaming = env('AppData');
    if (platform.os === 'windows')
        return roaming ? path.join(roaming, 'go', 'env') : undefined;
    if (platform.os === 'darwin')
        return path.join(home, 'Library', 'Application Support', 'go', 'env');
    return undefined;
}
/** The workspace and the checkouts that lie side by side in it. */
async function workTrees(workspace, { files, machine: { path } }) {
    const below = ((await files.list(workspace).catch(() => undefined)) ?? [])
        .filter(({ kind, name }) => kind === 'directory' && name !== '.git' && name !== 'node_modules')
        .map(({ name }) => path.join(workspace, name));
    return [workspace, ...below];
}
/** The folder below cache/download that a pattern begins with: elements without a wildcard, in Go's own spelling. */
function moduleFolders(patterns) {
    return patterns.map((pattern) => {
        const elements = pattern.split('/');
        const wild = elements.findIndex((element) => /[*?[\\]/.test(element));
        const plain = wild < 0 ? elements : elements.slice(0, wild);
        return plain.map((element) => element.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`));
    });
}
async function filesBelow(folder, depth, wanted, host, skip = new Set()) {
    const entries = (await host.files.list(folder).catch(() => undefined)) ?? [];
    const found = [];
    for (const { name, kind } of entries) {
        const path = host.machine.path.join(folder, name);
        if (kind === 'file' && wanted(path))
            found.push(path);
        if (kind === 'directory' && depth > 1 && !skip.has(name)) {
            found.push(...(await filesBelow(path, depth - 1, wanted, host, skip)));
        }
    }
    return found;
}
/** Such a file holds settings of people, not data. */
function isReadable(stat) {
    return stat?.kind === 'file' && stat.size <= 8 * 1024 * 1024;
}

;// CONCATENATED MODULE: ./lib/private/helper.js
/**
 * A git credential helper (git-credential(1)) that git's own sh reads as a function with the arguments: file, host,
 * path, operation. It answers `get` for exactly its host and path over https; to everything else, to `store` and
 * `erase`, and once its file is gone, it is silent. Builtins alone, so that it needs no PATH.
 */
const helperScript = `protocol= host= path=
# All of it, also where there is no answer: git must not write into a closed pipe.
while IFS= read -r line && [ -n "$line" ]; do
  case $line in
    protocol=*) protocol=\${line#*=} ;;
    host=*) host=\${line#*=} ;;
    path=*) path=\${line#*=} ;;
  esac
done
[ "$4" = get ] && [ -r "$1" ] || return 0
[ "$protocol" = https ] && [ "$host" = "$2" ] || return 0
# One path must not stand for another: a server resolves the dots after git has matched.
case /$path/ in */../*|*/./*|*//*/*) return 0 ;; esac
if [ -n "$3" ]; then
  case $path in "$3"|"$3"/*|"$3".git) ;; *) return 0 ;; esac
fi
while IFS= read -r line; do printf '%s\\n' "$line"; done < "$1"
`;

;// CONCATENATED MODULE: ./lib/private/shell-word.js
/** A path as git, its sh and ssh read it on every system: with slashes, also on Windows. */
function slashed(path, os) {
    return os === 'windows' ? path.replaceAll('\\', '/') : path;
}
/** One word for sh: nothing within is special. */
function shellWord(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/private/plan-git.js




/**
 * git's configuration for the job: a file in its folder, which GIT_CONFIG_COUNT has git read last, so it wins. It speaks of
 * the wanted hosts alone; what git does elsewhere, the credential manager of Git for Windows included, stays as it is.
 * A file and not a variable for each setting, since some are empty: not every shell of Windows hands on an empty variable,
 * and without it every git fails. Once the folder is gone, git goes on without.
 */
function planGit(credentials, aliases, facts) {
    const logins = credentials.flatMap((credential, at) => credential.kind === 'login' ? [{ credential, at }] : []);
    // The narrower scope comes later and begins with an empty list, so it alone is asked.
    const asked = logins
        .filter(({ credential }) => !credential.proxy)
        .sort((a, b) => a.credential.scope.path.length - b.credential.scope.path.length);
    const settings = [
        ...hostSettings(credentials, facts.emptied),
        ...asked.flatMap(({ credential: { scope }, at }) => loginSettings(scope, credentialFile(at), facts)),
        ...credentials.flatMap(({ kind, scope }) => (kind === 'inherit' ? [keep(scope)] : [])),
        ...aliases.flatMap(sshSettings),
    ];
    // Also GOPROXY's: the post step learns from these files what it must look for.
    const files = logins.map(({ at }) => ({
        name: credentialFile(at),
        kind: 'login',
        credential: at,
    }));
    if (asked.length > 0)
        files.push({ name: helperName, kind: 'text', text: helperScript });
    if (settings.length === 0)
        return { files, changes: [] };
    files.push({ name: gitConfigName, kind: 'text', text: settings.map(renderSetting).join('') });
    return { files, changes: included(facts) };
}
const helperName = 'helper.sh';
const gitConfigName = 'gitconfig';
function credentialFile(at) {
    return `credential-${at + 1}`;
}
/**
 * Other helpers must not see these hosts: they would be asked for what ours refuses, and be given our secret to store.
 * Not where something on the host is to come from them.
 */
function hostSettings(credentials, emptied) {
    const own = credentials.filter((each) => each.kind === 'login' && !each.proxy);
    const inherited = new Set(credentials.filter(({ kind }) => kind === 'inherit').map(({ scope }) => scope.host));
    return [...new Set(own.map(({ scope }) => scope.host))].flatMap((host) => [
        // Once: emptied again, the list would lose the helpers of an earlier step of this job.
        ...(inherited.has(host) || emptied.includes(host)
            ? []
            : [[`credential.https://${host}.helper`, '']]),
        // Without it git tells helpers the host alone, and one organisation's token would do for all.
        [`credential.https://${host}.useHttpPath`, 'true'],
    ]);
}
function loginSettings(scope, file, facts) {
    const url = `https://${types_formatScope(scope)}`;
    const at = (name) => shellWord(`${slashed(facts.folder, facts.os)}/${name}`);
    const words = [at(file), shellWord(scope.host), shellWord(scope.path)].join(' ');
    return [
        [`credential.${url}.helper`, ''],
        // git runs it with its own sh, which Git for Windows brings. Sourced: the folder may forbid to execute files.
        [`credential.${url}.helper`, `!f() { . ${at(helperName)}; }; f ${words}`],
        keep(scope),
    ];
}
/** A shorter insteadOf in somebody's file, with an expired token or for ssh, must not lead elsewhere. */
function keep(scope) {
    const url = `https://${types_formatScope(scope)}`;
    return [`url.${url}.insteadOf`, url];
}
/** No secret in it: the name behind `git@` is known to our ssh config alone, which has the key. */
function sshSettings({ scope, server, alias }) {
    const { host, path } = scope;
    const bare = host.replace(/:\d+$/, '');
    const key = (tail) => `url.ssh://${server.user}@${alias}/${tail}.insteadOf`;
    if (path === '') {
        return [`https://${host}/`, `ssh://git@${bare}/`, `git@${bare}:`].map((from) => [key(''), from]);
    }
    return [
        // Also for a repository alone, which Go names without .git. git compares letters, not elements of paths.
        [key(path), `https://${host}/${path}`],
        ...['/', '.git'].flatMap((end) => [
            [key(path + end), `ssh://git@${bare}/${path}${end}`],
            [key(path + end), `git@${bare}:${path}${end}`],
        ]),
    ];
}
/** git splits a key at its first and its last dot. */
function renderSetting([key, value]) {
    const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
    const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const section = `[${key.slice(0, first)} ${quoted(key.slice(first + 1, last))}]`;
    return `${section}\n\t${key.slice(last + 1)} =${value === '' ? '' : ` ${quoted(value)}`}\n`;
}
/** Behind what is in the environment already. */
function included({ folder, os, gitConfigCount: count }) {
    const first = Number(count || '0');
    if (!Number.isSafeInteger(first) || first < 0) {
        throw new errors/* UserError */.y('INPUT_INVALID', `GIT_CONFIG_COUNT is \`${count}\`, expected a number`, {
            hint: 'git refuses it too. An earlier step of the job set it.',
        });
    }
    const set = (name, value) => ({
        kind: 'set',
        name,
        value,
        why: 'git finds the credentials of this job',
    });
    return [
        set(`GIT_CONFIG_KEY_${first}`, 'include.path'),
        set(`GIT_CONFIG_VALUE_${first}`, `${slashed(folder, os)}/${gitConfigName}`),
        set('GIT_CONFIG_COUNT', String(first + 1)),
    ];
}

// EXTERNAL MODULE: ./lib/release/module/patterns.js
var module_patterns = __webpack_require__(80755);
;// CONCATENATED MODULE: ./lib/private/patterns.js



/**
 * The lines of the input `private`: globs over leading parts of module paths, as in GOPRIVATE.
 * @throws UserError INPUT_INVALID for what matches no module, or not the meant ones
 */
function parsePatterns(lines, label) {
    const patterns = lines
        .flatMap((line) => line.split(','))
        .map((part) => part.trim().replace(/\/+$/, ''))
        .filter((part) => part !== '');
    for (const pattern of patterns) {
        const problem = problemOf(pattern);
        if (problem === undefined)
            continue;
        throw new errors/* UserError */.y('INPUT_INVALID', `${label}: \`${pattern}\` ${problem}.`, {
            hint: 'Write the beginning of module paths, like github.com/acme, git.corp.example or *.corp.example/team.',
        });
    }
    return [...new Set(patterns)];
}
/** Patterns that also cover modules which everybody can get, with one of those as an example. */
function tooWide(patterns) {
    return patterns.flatMap((pattern) => {
        const example = wellKnown.find((module) => (0,module_patterns/* matchesPrefix */.W)(pattern, module));
        return example === undefined ? [] : [{ pattern, example }];
    });
}
/**
 * What is private where nobody said it: what a credential for git is for. A whole public forge is not, and a
 * credential of a module proxy says nothing about the modules behind it.
 */
function impliedPatterns(scopes, proxies) {
    // The path of a module names no port.
    const own = scopes.filter((scope) => !scope.host.includes(':') && (scope.path === '' || !proxies.some((proxy) => covers(scope, proxy))));
    return [...new Set(own.map(types_formatScope))].filter((pattern) => tooWide([pattern]).length === 0);
}
/** Whether a credential for one of these scopes lets git fetch some of the pattern's modules. */
function isFetched(pattern, scopes) {
    const [host = '', ...rest] = pattern.split('/');
    const named = { host, path: rest.join('/') };
    return scopes.some((scope) => covers(scope, named) || covers(named, scope) || (0,module_patterns/* matchesPrefix */.W)(pattern, types_formatScope(scope)));
}
function problemOf(pattern) {
    if (/^[a-z+]+:\/\//i.test(pattern))
        return 'is a URL, and module paths are none';
    if (/[\0-\x20\x7f"'`$\\]/.test(pattern))
        return 'holds a character that no module path has';
    if (pattern.startsWith('/'))
        return 'begins with a slash, which no module path does';
    if (/(^|\/)\.{1,2}(\/|$)/.test(pattern))
        return 'holds . or .. as an element';
    if (pattern.includes('...'))
        return 'holds `...`, which is not special here: a pattern covers all that is below it';
    if (pattern.includes('@'))
        return 'holds @: a pattern has no version and no user';
    if (pattern.includes(':'))
        return 'holds a colon, which no module path has';
    if (/\[[^\]]*$|\[\]/.test(pattern))
        return 'has a [ without its ]';
    if (!/[.*?[]/.test(pattern.split('/')[0]))
        return 'does not begin with a host';
    return undefined;
}
/** One for each host where most modules are public. */
const wellKnown = [
    'github.com/stretchr/testify',
    'github.com/spf13/cobra',
    'gitlab.com/gitlab-org/api/client-go',
    'bitbucket.org/creachadair/shell',
    'codeberg.org/go-fonts/liberation',
    'golang.org/x/mod',
    'google.golang.org/grpc',
    'cloud.google.com/go',
    'gopkg.in/yaml.v3',
    'go.uber.org/zap',
    'go.etcd.io/bbolt',
    'go.opentelemetry.io/otel',
    'k8s.io/client-go',
    'sigs.k8s.io/yaml',
    'gorm.io/gorm',
    'modernc.org/sqlite',
    'dario.cat/mergo',
    'mellium.im/sasl',
    'rsc.io/quote',
    'honnef.co/go/tools',
];

;// CONCATENATED MODULE: ./lib/private/plan-settings.js

/**
 * GOPRIVATE for what git fetches; where GOPROXY is the company's own, what nothing lets git fetch comes through it and
 * only stays out of the checksum database. Values that are there keep their entries and their order; a GONOPROXY or
 * GONOSUMDB of its own replaces GOPRIVATE for the go command, so it gets the patterns too.
 */
function planSettings({ patterns, credentials, missing, proxies }, now) {
    const own = credentials.filter((credential) => credential.kind !== 'login' || !credential.proxy);
    const scopes = [...own.map(({ scope }) => scope), ...missing];
    const proxied = proxies.own ? patterns.filter((pattern) => !isFetched(pattern, scopes)) : [];
    const fetched = patterns.filter((pattern) => !proxied.includes(pattern));
    const changes = [
        ...change('GOPRIVATE', now.GOPRIVATE, now.GOPRIVATE, fetched, 'git fetches them itself'),
        ...(now.GONOSUMDB === '' && proxied.length === 0
            ? []
            : change('GONOSUMDB', now.GONOSUMDB, now.GONOSUMDB || now.GOPRIVATE, patterns, unlisted)),
        // `none` is how one says that all modules come through the proxy.
        ...(now.GONOPROXY === '' || now.GONOPROXY === 'none'
            ? []
            : change('GONOPROXY', now.GONOPROXY, now.GONOPROXY, fetched, 'no proxy is told their names')),
    ];
    return { changes, warnings: tooWide(patterns).map(wideWarning) };
}
const unlisted = 'the checksum database cannot know them';
function change(name, before, base, patterns, why) {
    const entries = base
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '' && entry !== 'none');
    const value = [...entries, ...patterns.filter((pattern) => !entries.includes(pattern))].join(',');
    return value === before || patterns.length === 0 ? [] : [{ kind: 'set', name, value, why }];
}
function wideWarning({ pattern, example }) {
    return `private: \`${pattern}\` also covers modules that everybody can get, such as ${example}: they are fetched without the proxy and not checked against the checksum database. Name the organisation: github.com/acme.`;
}

;// CONCATENATED MODULE: ./lib/private/known-hosts.js
/** Host keys that the forges publish with their fingerprints; what comes from anywhere else must be given. */
const published = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
    '[ssh.github.com]:443 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
    'gitlab.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAfuCHKVTjquxvt6CM6tdG4SLp1Btn/nOeHHE5UOzRdf',
    'bitbucket.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIazEu89wgQZ4bqs3d63QSMzYVa0MuJ2e2gKTKqu+UUO',
    'codeberg.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIVIC02vnjFyL+I4RHfvIGNtOgJMe769VTF1VR4EB3ZB',
];
/** Those that were given; for a host of which none was given, the published ones. */
function pinnedHosts(given) {
    return [
        ...given,
        ...published.filter((line) => !given.some((own) => hostsOf(own).includes(hostsOf(line)[0]))),
    ];
}
/** Whether ssh could find a key for this server. A hashed name (`|1|…`) or a wildcard can be any host's. */
function isPinned(server, lines) {
    const name = knownName(server);
    return lines.some((line) => hostsOf(line).some((host) => host === name || /^\||[*?]/.test(host)));
}
/** How a known_hosts file names the server (sshd(8)). */
function knownName({ host, port }) {
    return port === 22 ? host : `[${host}]:${port}`;
}
/** Whether it is a line of a known_hosts file that names a host and a public key. */
function isKnownHostsLine(line) {
    return /^(?:@cert-authority\s+)?\S+\s+[a-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,2}(?:\s.*)?$/.test(line);
}
function hostsOf(line) {
    return (line.replace(/^@\S+\s+/, '').split(/\s+/)[0] ?? '').toLowerCase().split(',');
}

;// CONCATENATED MODULE: ./lib/private/plan-ssh.js





/** @throws UserError INPUT_INVALID for a server whose key nobody pinned, and a GIT_SSH_COMMAND of somebody else */
function planSsh(credentials, given, facts) {
    const keys = credentials.flatMap((credential, at) => credential.kind === 'ssh' ? [{ credential, at }] : []);
    if (keys.length === 0)
        return { aliases: [], files: [], changes: [] };
    const earlier = earlierConfig(facts.sshCommand);
    const pins = pinnedHosts(given);
    const folder = slashed(facts.folder, facts.os);
    const blocks = [];
    const aliases = keys.map(({ credential: { scope, server }, at }) => {
        if (!isPinned(server, pins))
            throw unpinned(server);
        const alias = `${server.host}.${shortHash(types_formatScope(scope))}.${suffix}`;
        blocks.push(block(alias, server, `${folder}/${keyFile(at)}`, `${folder}/${knownHostsName}`));
        return { scope, server, alias };
    });
    return {
        aliases,
        files: [
            ...keys.map(({ at }) => ({ name: keyFile(at), kind: 'key', credential: at })),
            { name: knownHostsName, kind: 'text', text: `${pins.join('\n')}\n` },
            { name: configName, kind: 'text', text: [...include(earlier, facts.os), ...blocks, others].join('\n') },
        ],
        changes: [
            {
                kind: 'set',
                name: 'GIT_SSH_COMMAND',
                value: `ssh -F ${shellWord(`${folder}/${configName}`)}`,
                why: 'ssh finds the keys of this job',
            },
        ],
    };
}
const suffix = 'setup-go-plus';
const configName = 'ssh_config';
const knownHostsName = 'known_hosts';
function keyFile(at) {
    return `key-${at + 1}`;
}
/** By content and not by number: two steps of one job may have different lists, and share git's configuration. */
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
function block(alias, { user, host, port }, key, knownHosts) {
    const lines = [
        `HostName ${host}`,
        `Port ${port}`,
        `User ${user}`,
        `IdentityFile ${quoted(key)}`,
        'IdentitiesOnly yes',
        'IdentityAgent none',
        `UserKnownHostsFile ${quoted(knownHosts)}`,
        'GlobalKnownHostsFile /dev/null',
        'StrictHostKeyChecking yes',
        'CheckHostIP no',
        'BatchMode yes',
        'ControlMaster no',
        'ControlPath none',
        'ForwardAgent no',
    ];
    return `Host ${alias}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
/** -F hides the user's own config, which all other hosts keep. */
const others = `Host * !*.${suffix}
  Include ~/.ssh/config
  Include /etc/ssh/ssh_config
`;
/** ssh takes a path that does not begin with a slash for one below ~/.ssh; that of Git for Windows reads /d/ for D:/. */
function include(path, os) {
    if (path === undefined)
        return [];
    const rooted = os === 'windows' ? path.replace(/^([A-Za-z]):/, (_, drive) => `/${drive.toLowerCase()}`) : path;
    return [`Include "${rooted}"\n`];
}
/** ssh expands % in names of files. */
function quoted(path) {
    return `"${path.replaceAll('%', '%%')}"`;
}
/** The config of an earlier step of this job, whose keys stay in use. */
function earlierConfig(command) {
    if (!command)
        return undefined;
    const path = /^ssh -F '(.*setup-go-plus-private-[^/]+\/ssh_config)'$/.exec(command)?.[1];
    if (path !== undefined)
        return path.replaceAll("'\\''", "'");
    throw new errors/* UserError */.y('INPUT_INVALID', 'GIT_SSH_COMMAND is set already, and ssh keys for private modules need it', {
        hint: 'Remove it from the job, or use tokens in place of ssh keys.',
    });
}
function unpinned(server) {
    const name = knownName(server);
    const port = server.port === 22 ? '' : `-p ${server.port} `;
    return new errors/* UserError */.y('INPUT_INVALID', `No host key of ${name} is pinned, so it cannot be told from an impostor`, {
        hint: `Add its line to private-known-hosts: what \`ssh-keyscan ${port}-t ed25519 ${server.host}\` prints, compared with what its owner publishes.`,
    });
}

;// CONCATENATED MODULE: ./lib/private/plan.js






/**
 * What makes private modules reachable for as long as the job lasts. Everything is in the environment and in one
 * folder: no file of the machine, of the user or of a repository is written. Pure.
 * @throws UserError INPUT_INVALID for a job whose environment leaves no room, TOOL_MISSING without a git that can do it
 */
function planPrivate(request, facts) {
    const settings = planSettings(request, facts.settings);
    requireGit(request, facts);
    const auth = planGoAuth(request.credentials, request.proxies.scopes, facts);
    const ssh = planSsh(request.credentials, request.knownHosts, facts);
    const git = planGit(request.credentials, ssh.aliases, facts);
    return {
        folder: facts.folder,
        files: [...git.files, ...ssh.files, ...auth.files],
        settings: [...settings.changes, ...proxyChange(request)],
        access: [...git.changes, ...ssh.changes, ...auth.changes],
        lines: request.credentials.map((credential) => `${types_formatScope(credential.scope)}: ${told[credential.kind]}`),
        warnings: [...settings.warnings, ...auth.warnings],
    };
}
const told = {
    login: 'a user name and password of this job, for nothing else',
    ssh: 'an ssh key of this job, for nothing else',
    inherit: 'what this machine has itself',
};
function proxyChange({ proxies }) {
    if (proxies.text === undefined)
        return [];
    const why = 'its password is kept apart from it';
    return [{ kind: 'set', name: 'GOPROXY', value: proxies.text, why }];
}
/** GIT_CONFIG_COUNT came with git 2.31. A job that only has a proxy's password needs no git. */
function requireGit({ credentials, proxies }, { git }) {
    const needed = credentials.some(({ kind, scope }) => kind !== 'inherit' && !proxies.scopes.some((proxy) => covers(scope, proxy)));
    if (!needed)
        return;
    if (git === undefined) {
        throw new errors/* UserError */.y('TOOL_MISSING', 'Private modules need git, and there is none on PATH', {
            hint: 'Install git 2.31 or newer.',
        });
    }
    const [major = 0, minor = 0] = git.version.split('.').map(Number);
    if (major > 2 || (major === 2 && minor >= 31))
        return;
    throw new errors/* UserError */.y('TOOL_MISSING', `Private modules need git 2.31 or newer; ${git.path} is ${git.version}, which takes no configuration from the environment`, { hint: 'Install a newer git, or put one first on PATH.' });
}

;// CONCATENATED MODULE: ./lib/private/scan.js



/**
 * Looks for secrets, in any form, in files. What cannot be read cannot be told apart from what is clean, so it is told.
 * @param forms of secrets.ts
 */
async function scan(places, forms, files) {
    const needles = [...new Set(forms)].filter(isTelling).map((form) => Buffer.from(form));
    return look(places, (line) => needles.some((needle) => line.includes(needle)), files);
}
/** Settings that look like a secret of somebody: for a machine of which nobody says what its secrets are. */
async function scanForTokens(places, files) {
    const settings = places.filter((place) => place.settings);
    return look(settings, (line) => tokenLike.test(line.toString('latin1')), files);
}
/** URLs with a password, headers that git sends, and tokens whose makers mark them. */
const tokenLike = /:\/\/[^/\s:@]*:[^/\s@]+@|extraheader\s*=\s*\S|\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|ATCTT3\w{20,}|ATBB\w{20,})/i;
async function look(places, matches, files) {
    const residues = [];
    const unread = [];
    for (const { path, what } of places) {
        let bytes;
        try {
            const stat = await files.stat(path);
            if (stat === undefined || stat.kind !== 'file')
                continue;
            if (isReadable(stat))
                bytes = await files.read(path);
            else
                unread.push(path);
        }
        catch {
            unread.push(path);
        }
        if (bytes === undefined)
            continue;
        scan_linesOf(bytes).forEach((line, at) => {
            if (matches(line))
                residues.push({ path, line: at + 1, what, mark: markOf(line) });
        });
    }
    return { residues, unread };
}
function scan_linesOf(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const lines = [];
    let from = 0;
    for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, from)) {
        lines.push(buffer.subarray(from, at));
        from = at + 1;
    }
    return [...lines, buffer.subarray(from)];
}
function markOf(line) {
    return (0,external_node_crypto_.createHash)('sha256').update(line.toString('latin1').trim()).digest('hex');
}

;// CONCATENATED MODULE: ./lib/private/remove.js




const stateName = 'state.json';
/** Reads a folder's state, and the secrets in it: GOPROXY's, for one, are nowhere else by now. */
async function remove_readFolder(folder, { files, machine }) {
    const forms = [];
    for (const { name, kind } of (await files.list(folder)) ?? []) {
        if (kind !== 'file' || !/^(?:credential|key)-\d+$/.test(name))
            continue;
        const text = new TextDecoder().decode(await files.read(machine.path.join(folder, name)));
        const password = /^password=(.*)$/m.exec(text)?.[1];
        if (password !== undefined)
            forms.push(...formsOfText(password));
        if (name.startsWith('key-'))
            forms.push(...text.split('\n').filter((line) => line.length >= 16 && !line.includes('-----')));
    }
    return { state: parseState(await files.read(machine.path.join(folder, stateName))), forms };
}
/**
 * Looks everywhere for what must not outlive the job.
 * @throws UserError SECRET_RESIDUE, naming each file and line that was not there before
 */
async function requireClean(forms, state, host) {
    const { residues, unread } = await scan(await findPlaces(state.patterns, host), forms, host.files);
    for (const path of unread)
        host.log.warning(`${path} could not be read, so it was not looked through for secrets.`);
    const isKnown = ({ path, mark }) => state.known.some((known) => known.path === path && known.mark === mark);
    const own = residues.filter((residue) => !isKnown(residue));
    const left = residues.length - own.length;
    if (left > 0)
        host.log.info(`${left} place(s) hold a secret since before this step; who wrote it must remove it.`);
    if (own.length > 0)
        throw residueError(own);
}
function residueError(residues) {
    const lines = residues.map(({ path, line, what }) => `${path}:${line} (${what})`);
    const first = residues[0];
    return new errors/* UserError */.y('SECRET_RESIDUE', `A credential for private modules is left behind in ${lines.join(', ')}`, {
        hint: 'A step of the job wrote it there; remove the line, and have that step not write it. Then replace the credential: others may have read it.',
        at: { path: first.path, line: first.line },
    });
}
/** Written by our own main step; nothing is known where it did not come so far. */
function parseState(bytes) {
    const nothing = { schema: 1, patterns: [], known: [] };
    if (bytes === undefined)
        return nothing;
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        const { patterns, known } = value ?? {};
        return Array.isArray(patterns) && Array.isArray(known) ? { schema: 1, patterns, known } : nothing;
    }
    catch {
        return nothing;
    }
}

;// CONCATENATED MODULE: ./lib/private/open.js








/**
 * Makes private modules reachable for programs that see the plan's changes. Folders of jobs that were killed go first.
 * @throws UserError as planPrivate and applyPrivate; nothing is left behind then
 */
async function open_openPrivate(request, go, host) {
    const { files, log } = host;
    const { left } = await folder_findFolders(host);
    for (const folder of left) {
        await files.remove(folder);
        log.warning(`${folder} was left by a job that was killed; it is removed.`);
    }
    const plan = planPrivate(request, await privateFacts(go, host));
    for (const warning of plan.warnings)
        log.warning(warning);
    const forms = request.credentials.flatMap(secrets_formsOf);
    const before = await scan(await findPlaces(request.patterns, host), forms, files);
    for (const { path, line, what } of before.residues) {
        log.info(`${path}:${line} (${what}) holds a credential for private modules, since before this step.`);
    }
    const state = { schema: 1, patterns: request.patterns, known: before.residues };
    const text = `${JSON.stringify(state)}\n`;
    const whole = plan.files.length === 0 ? plan : { ...plan, files: [...plan.files, stateFile(text)] };
    await applyPrivate(whole, request.credentials, host);
    return { plan, close: () => closeFolders([plan.folder], forms, state, host) };
}
/**
 * What this job has opened, whether or not its main step came to its end.
 * @param forms of the secrets that this run is given
 * @returns whether there was anything
 * @throws UserError SECRET_RESIDUE, DISK_DENIED
 */
async function closeJob(forms, host) {
    const { own } = await findFolders(host);
    if (own.length === 0)
        return false;
    const found = await Promise.all(own.map((folder) => readFolder(folder, host)));
    const state = {
        schema: 1,
        patterns: found.flatMap((each) => each.state.patterns),
        known: found.flatMap((each) => each.state.known),
    };
    await closeFolders(own, [...forms, ...found.flatMap((each) => each.forms)], state, host);
    return true;
}
async function closeFolders(folders, forms, state, host) {
    const removals = await Promise.allSettled(folders.map((folder) => host.files.remove(folder)));
    const failed = removals.find((removal) => removal.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    await requireClean(forms, state, host);
}
function stateFile(text) {
    return { name: stateName, kind: 'text', text };
}
/** What is set, for a program that is started with it. PATH stays as it is. */
function variablesOf(changes) {
    return Object.fromEntries(changes.flatMap((each) => (each.kind === 'set' ? [[each.name, each.value]] : [])));
}

;// CONCATENATED MODULE: ./lib/private/request.js






/** @throws UserError INPUT_INVALID */
function request_parsePrivate(texts) {
    const given = parsePatterns(texts.patterns, texts.label('private'));
    const { credentials, missing } = parseCredentials(texts.credentials, {
        label: texts.label('private-credentials'),
        withheld: texts.withheld,
    });
    const lifted = liftGoproxy(texts.goproxy);
    const taken = new Set(credentials.map(({ scope }) => types_formatScope(scope)));
    const fromProxies = lifted.credentials.filter(({ scope }, at) => {
        const name = types_formatScope(scope);
        return (!taken.has(name) && lifted.credentials.findIndex((other) => types_formatScope(other.scope) === name) === at);
    });
    const scopes = [...credentials.map(({ scope }) => scope), ...missing];
    const implied = given.length > 0 ? [] : impliedPatterns(scopes, lifted.scopes);
    return {
        request: {
            patterns: given.length > 0 ? given : implied,
            credentials: [...credentials, ...fromProxies],
            missing,
            knownHosts: parseKnownHosts(texts.knownHosts, texts.label('private-known-hosts')),
            proxies: {
                text: lifted.credentials.length > 0 ? lifted.text : undefined,
                scopes: lifted.scopes,
                own: lifted.own,
            },
            keep: texts.keep ?? !texts.prewarm,
            prewarm: texts.prewarm,
        },
        warnings: lifted.warnings,
        implied,
    };
}
function parseKnownHosts(lines, label) {
    const own = lines.filter((line) => !line.startsWith('#'));
    const wrong = own.find((line) => !isKnownHostsLine(line));
    if (wrong === undefined)
        return own;
    throw new errors/* UserError */.y('INPUT_INVALID', `${label}: \`${wrong.slice(0, 60)}\` is no line of a known_hosts file.`, {
        hint: 'Write what `ssh-keyscan -t ed25519 HOST` prints: a host, a kind of key, a key.',
    });
}

// EXTERNAL MODULE: ./lib/cli/run-command.js + 1 modules
var run_command = __webpack_require__(31831);
;// CONCATENATED MODULE: ./lib/cli/run-private.js














const variable = 'SETUP_GO_PLUS_PRIVATE_CREDENTIALS';
/** The command's exit code. @throws UserError also where the command left something of a credential */
async function runPrivateExec(options, rest, { host }) {
    const { machine, files, processes, log } = host;
    const command = (0,run_command/* parseRun */.z)({}, rest, machine);
    if (command === undefined)
        throw new errors/* UserError */.y('USAGE', 'Expected a command after --: private exec -- go mod download');
    if (options.json)
        throw new errors/* UserError */.y('USAGE', 'With --json no command can be run: its output would be mixed with the document');
    const { credentials, goproxy } = await readSecrets(options, host);
    const { request, warnings } = request_parsePrivate({
        patterns: options.private ?? [],
        credentials,
        knownHosts: await readLines(options.knownHosts, host),
        goproxy,
        prewarm: false,
        keep: true,
        withheld: undefined,
        label: (name) => ({ private: '--private', 'private-credentials': variable, 'private-known-hosts': '--known-hosts' })[name],
    });
    for (const form of request.credentials.flatMap(secrets_formsOf))
        log.mask(form);
    for (const warning of warnings)
        log.warning(warning);
    const access = await open_openPrivate(request, await installedGo(host), host);
    const { plan } = access;
    for (const line of plan.lines)
        log.info(line);
    try {
        const env = { ...variablesOf([...plan.settings, ...plan.access]), [variable]: undefined };
        return await processes.attach({ ...command, env });
    }
    finally {
        await access.close();
    }
    async function readLines(path, { machine: { path: paths, cwd } }) {
        if (path === undefined)
            return [];
        const bytes = await files.read(paths.resolve(cwd, path));
        if (bytes === undefined)
            throw new errors/* UserError */.y('INPUT_INVALID', `--known-hosts: ${path} does not exist`);
        return new TextDecoder()
            .decode(bytes)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
}
async function runPrivateCheck(options, { host, print, printJson }) {
    const { credentials, goproxy } = await readSecrets(options, host);
    const places = await findPlaces([], host);
    const forms = [...formsOfTexts(credentials, goproxy), ...secretsIn(credentials)];
    const [given, likely] = [await scan(places, forms, host.files), await scanForTokens(places, host.files)];
    const lines = new Map([...likely.residues, ...given.residues].map((each) => [`${each.path}:${each.line}`, each]));
    const found = [...lines.values()].map(({ path, line, what }) => ({ path, line, what }));
    const folders = Object.values(await folder_findFolders(host)).flat();
    for (const { path, line, what } of found)
        print(`${path}:${line}: ${what}`);
    for (const folder of folders)
        print(`${folder}: a folder for credentials of a job`);
    for (const path of given.unread)
        host.log.warning(`${path} could not be read.`);
    printJson({ found, folders, unread: given.unread });
    const count = found.length + folders.length;
    host.log.info(`${places.length} places looked at, ${count} with something that looks like a credential.`);
    return count === 0 ? 0 : 1;
}
async function readSecrets(options, { machine, files, log }) {
    const credentials = options.stdin ? await (0,consumers_.text)(process.stdin) : (machine.env(variable) ?? '');
    const goproxy = (await (0,folders/* goSettings */.W)(files, machine)).get('GOPROXY');
    for (const form of formsOfTexts(credentials, goproxy))
        log.mask(form);
    return { credentials, goproxy };
}
/** The Go that the command will most likely run; without one, old and new ways are both taken. */
async function installedGo({ processes }) {
    const program = await processes.find('go');
    if (program === undefined)
        return undefined;
    const { GOVERSION } = await (0,env/* goEnv */.Aq)(processes, program);
    return (0,version/* parseGoVersion */.SX)(GOVERSION.split(' ')[0] ?? '');
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

/***/ 60187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ goSettings)
/* harmony export */ });
/**
 * What `go env` will say, before there is a go command: so that caches come down while the SDK does. The order is
 * cmd/go's: the environment, the file that `go env -w` writes, Go's defaults (an empty variable counts as unset).
 * GOROOT/go.env is left out: it sets nothing of this.
 */
async function goSettings(files, machine) {
    const written = await readGoEnvFile(files, machine);
    const get = (name) => machine.env(name) || written.get(name) || '';
    const { path } = machine;
    const GOPATH = get('GOPATH') || (machine.home === '' ? '' : path.join(machine.home, 'go'));
    const first = GOPATH.split(path.delimiter)[0] ?? '';
    const caches = userCaches(machine);
    return {
        get,
        GOPATH,
        GOMODCACHE: get('GOMODCACHE') || (first === '' ? '' : path.join(first, 'pkg', 'mod')),
        GOCACHE: get('GOCACHE') || (caches === undefined ? '' : path.join(caches, 'go-build')),
    };
}
/** Lines that cmd/go would skip are skipped: no `=`, or a name that does not begin with a capital letter. */
async function readGoEnvFile(files, machine) {
    const path = goEnvFile(machine);
    const bytes = path === undefined ? undefined : await files.read(path).catch(() => undefined);
    const values = new Map();
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
        const equals = line.indexOf('=');
        if (equals > 0 && /^[A-Z]/.test(line))
            values.set(line.slice(0, equals), line.slice(equals + 1));
    }
    return values;
}
function goEnvFile(machine) {
    const { path, home, platform } = machine;
    const named = machine.env('GOENV');
    if (named === 'off')
        return undefined;
    if (named)
        return named;
    switch (platform.os) {
        case 'windows': {
            const roaming = machine.env('AppData');
            return roaming ? path.join(roaming, 'go', 'env') : undefined;
        }
        case 'darwin':
            return home === '' ? undefined : path.join(home, 'Library', 'Application Support', 'go', 'env');
        default: {
            const config = machine.env('XDG_CONFIG_HOME') || (home === '' ? '' : path.join(home, '.config'));
            return config === '' ? undefined : path.join(config, 'go', 'env');
        }
    }
}
/** os.UserCacheDir. */
function userCaches({ env, home, path, platform }) {
    switch (platform.os) {
        case 'windows':
            return env('LocalAppData') || undefined;
        case 'darwin':
            return home === '' ? undefined : path.join(home, 'Library', 'Caches');
        default:
            return env('XDG_CACHE_HOME') || (home === '' ? undefined : path.join(home, '.cache'));
    }
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


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   jS: () => (/* binding */ isGoSince),
/* harmony export */   pe: () => (/* binding */ fromSemver),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
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


/***/ }),

/***/ 80755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ matchesPrefix)
/* harmony export */ });
/**
 * Whether one of the comma-separated globs of GOPRIVATE, GONOPROXY, GONOSUMDB or GOINSECURE matches a leading
 * part of the module path (golang.org/x/mod/module.MatchPrefixPatterns; globs as in Go's path.Match).
 * A malformed glob matches nothing, as in Go.
 */
function matchesPrefix(globs, modulePath) {
    const elements = modulePath.split('/');
    return globs
        .split(',')
        .map((glob) => glob.replace(/\/$/, ''))
        .filter((glob) => glob !== '')
        .some((glob) => {
        const depth = glob.split('/').length;
        return depth <= elements.length && (compile(glob)?.test(elements.slice(0, depth).join('/')) ?? false);
    });
}
const ONE = String.raw `(?:\\[^]|[^\]\\-])`;
const TOKEN = new RegExp(String.raw `(\*+)|(\?)|\[(\^?)((?:${ONE}(?:-${ONE})?)+)\]|(\\[^]|[^\\[])`, 'uy');
function compile(glob) {
    const parts = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < glob.length) {
        const token = TOKEN.exec(glob);
        if (token === null)
            return undefined;
        const [, star, any, not = '', ranges, letter = ''] = token;
        if (star !== undefined)
            parts.push('[^/]*');
        else if (any !== undefined)
            parts.push('[^/]');
        else if (ranges !== undefined)
            parts.push(`[${not}${translateRanges(ranges)}]`);
        else
            parts.push(literal(letter));
    }
    return new RegExp(`^${parts.join('')}$`, 'u');
}
function translateRanges(ranges) {
    const pairs = ranges.matchAll(new RegExp(`(${ONE})(?:-(${ONE}))?`, 'gu'));
    return [...pairs]
        .map(([, low = '', high = low]) => [literal(low), literal(high)])
        .filter(([low, high]) => Number(`0x${low.slice(3, -1)}`) <= Number(`0x${high.slice(3, -1)}`))
        .map(([low, high]) => `${low}-${high}`)
        .join('');
}
/** As `\u{…}`, so that no letter has a meaning in the regular expression. */
function literal(letter) {
    const plain = letter.length > 1 && letter.startsWith('\\') ? letter.slice(1) : letter;
    return `\\u{${plain.codePointAt(0)?.toString(16)}}`;
}


/***/ })

};

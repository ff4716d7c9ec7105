export const id = 3130;
export const ids = [3130];
export const modules = {

/***/ 53130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginJob: () => (/* binding */ beginJob),
  formsOfTexts: () => (/* binding */ formsOfTexts)
});

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

// EXTERNAL MODULE: ./lib/private/open.js + 13 modules
var private_open = __webpack_require__(80549);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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

// EXTERNAL MODULE: ./lib/private/types.js
var types = __webpack_require__(57990);
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
        const name = (0,types/* formatScope */.g)(scope);
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
        const outer = credentials.find(({ kind, scope }) => kind === 'login' && (0,types/* covers */.h)(scope, inner.scope));
        if (inner.kind !== 'inherit' || outer === undefined)
            continue;
        const [name, other] = [(0,types/* formatScope */.g)(inner.scope), (0,types/* formatScope */.g)(outer.scope)];
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
        refuse('`basic` takes user:password.', `Write \`${(0,types/* formatScope */.g)(scope)} basic user:password\`.`);
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

// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
;// CONCATENATED MODULE: ./lib/private/prewarm.js



/**
 * Downloads every module that the project needs, so that later steps need no credential.
 * @returns how many there are in the module cache now; undefined where there is no module
 * @throws UserError COMMAND_FAILED, naming each module that did not come and why
 */
async function prewarm({ goProgram, directory, changes }, { processes, log }) {
    const unset = changes.filter(({ kind }) => kind === 'unset').map(({ name }) => [name, undefined]);
    const env = { ...Object.fromEntries(unset), ...(0,private_open/* variablesOf */.h)(changes), ...prewarm_hidden };
    const where = await processes.run({
        program: goProgram,
        args: ['env', 'GOMOD', 'GOWORK'],
        cwd: directory,
        env,
    });
    const files = where.stdout.split(/\r?\n/).filter((line) => line !== '' && line !== 'off' && !isNull(line));
    if (files.length === 0)
        return undefined;
    const progress = log.progress('modules');
    let modules = 0;
    const result = await processes
        .run({
        program: goProgram,
        args: ['mod', 'download', '-json'],
        cwd: directory,
        env,
        onLine(line) {
            if (!line.startsWith('\t"Path":'))
                return;
            modules += 1;
            progress.advance(1);
        },
    })
        .finally(() => progress.finish());
    if (result.code === 0)
        return modules;
    throw failure(readModules(result.stdout), result.stderr);
}
/** Our own inputs are secrets to the programs that we start. */
const prewarm_hidden = {
    'INPUT_PRIVATE-CREDENTIALS': undefined,
    INPUT_TOKEN: undefined,
    'INPUT_MIRROR-TOKEN': undefined,
};
/** What `go env GOMOD` says where there is no module: os.DevNull. */
function isNull(path) {
    return path === '/dev/null' || path === 'NUL';
}
/** Objects one after the other, each from a line `{` to a line `}`. */
function readModules(stdout) {
    return [...stdout.matchAll(/^\{\r?$.*?^\}\r?$/gms)].flatMap(([text]) => {
        try {
            return [JSON.parse(text)];
        }
        catch {
            return [];
        }
    });
}
function failure(modules, stderr) {
    const failed = modules.filter(({ Error: said }) => said !== undefined && said !== '');
    const lines = failed.map(({ Path = '', Version = '', Error: said = '' }) => `${Path}@${Version}: ${shorten(said)}`);
    const text = lines.length > 0 ? lines.slice(0, 10).join('\n') : shorten(stderr);
    const more = lines.length > 10 ? `\nand ${lines.length - 10} more` : '';
    return new errors/* UserError */.y('COMMAND_FAILED', (0,redact/* redactUrl */.B)(`go mod download failed:\n${text}${more}`), {
        hint: hintFor(text + stderr),
    });
}
function shorten(text) {
    return text.trim().split(/\r?\n/).slice(0, 8).join('\n').slice(0, 1500);
}
function hintFor(text) {
    if (/terminal prompts disabled|could not read Username/.test(text)) {
        return 'No credential of private-credentials covers the repository: add a line with its host and path.';
    }
    if (/Host key verification failed|host key.*(?:changed|known)/i.test(text)) {
        return 'The server shows another key than the one pinned: compare private-known-hosts with what its owner publishes.';
    }
    if (/Permission denied \(publickey/.test(text))
        return 'The server does not take the ssh key: is its public half a deploy key there?';
    if (/Authentication failed|HTTP Basic: Access denied|40[13] |Repository not found|not found/i.test(text)) {
        return 'The credential was refused, or may not read the repository: a forge says "not found" for both. Has it expired?';
    }
    return 'Run `go mod download -x` with the same credentials to see each request.';
}

// EXTERNAL MODULE: ./lib/private/known-hosts.js
var known_hosts = __webpack_require__(81174);
// EXTERNAL MODULE: ./lib/private/patterns.js
var patterns = __webpack_require__(33100);
;// CONCATENATED MODULE: ./lib/private/request.js






/** @throws UserError INPUT_INVALID */
function parsePrivate(texts) {
    const given = (0,patterns/* parsePatterns */.Z7)(texts.patterns, texts.label('private'));
    const { credentials, missing } = parseCredentials(texts.credentials, {
        label: texts.label('private-credentials'),
        withheld: texts.withheld,
    });
    const lifted = liftGoproxy(texts.goproxy);
    const taken = new Set(credentials.map(({ scope }) => (0,types/* formatScope */.g)(scope)));
    const fromProxies = lifted.credentials.filter(({ scope }, at) => {
        const name = (0,types/* formatScope */.g)(scope);
        return (!taken.has(name) && lifted.credentials.findIndex((other) => (0,types/* formatScope */.g)(other.scope) === name) === at);
    });
    const scopes = [...credentials.map(({ scope }) => scope), ...missing];
    const implied = given.length > 0 ? [] : (0,patterns/* impliedPatterns */.eI)(scopes, lifted.scopes);
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
    const wrong = own.find((line) => !(0,known_hosts/* isKnownHostsLine */.JA)(line));
    if (wrong === undefined)
        return own;
    throw new errors/* UserError */.y('INPUT_INVALID', `${label}: \`${wrong.slice(0, 60)}\` is no line of a known_hosts file.`, {
        hint: 'Write what `ssh-keyscan -t ed25519 HOST` prints: a host, a kind of key, a key.',
    });
}

// EXTERNAL MODULE: ./lib/private/secrets.js
var secrets = __webpack_require__(74426);
;// CONCATENATED MODULE: ./lib/private/withheld.js
/**
 * Why a run is given no secrets, in plain words; undefined where it is. GitHub gives none to pull requests from forks,
 * nor to what Dependabot starts, unless they are Dependabot's own.
 * @param event GITHUB_EVENT_NAME
 * @param actor GITHUB_ACTOR
 * @param payload what is in the file GITHUB_EVENT_PATH, parsed; undefined where there is none
 */
function withheldSecrets(event, actor, payload) {
    if (actor === 'dependabot[bot]')
        return 'Dependabot started it';
    // pull_request_target runs the base's own workflow, with its secrets.
    if (event === 'pull_request_target' || !event.startsWith('pull_request'))
        return undefined;
    const base = textAt(payload, 'pull_request', 'base', 'repo', 'full_name');
    const head = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
    return base !== undefined && head === base ? undefined : 'it is for a pull request from a fork';
}
function textAt(value, ...names) {
    for (const name of names) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return typeof value === 'string' ? value : undefined;
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
    for (const form of request.credentials.flatMap(secrets/* formsOf */.XP))
        log.mask(form);
    for (const warning of warnings)
        log.warning(warning);
    if (request.missing.length > 0)
        log.warning(missingNotice(request, withheld));
    const access = await (0,private_open/* openPrivate */.i)(request, go.version, host);
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
    return [...secretsIn(credentials), ...liftGoproxy(goproxy).secrets].flatMap(secrets/* formsOfText */.MA);
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
    const scopes = missing.map(types/* formatScope */.g).join(', ');
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


/***/ })

};

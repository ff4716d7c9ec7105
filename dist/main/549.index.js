export const id = 549;
export const ids = [549,5351];
export const modules = {

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

/***/ 55351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFolders: () => (/* binding */ findFolders),
/* harmony export */   l: () => (/* binding */ newFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Everything of a job lies in one folder for what may vanish with it. Its name tells the job, so that the post step finds
 * it without being told (main may have been killed), and holds chance, so that no other user of the machine can be there
 * first.
 */
function newFolder(machine) {
    const [runner, job] = marks(machine);
    return machine.path.join(machine.temp, `${prefix}${runner}-${job}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
}
/** The runner empties RUNNER_TEMP between jobs; other runners, and machines without one, may not. */
async function findFolders({ files, machine, clock }) {
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
    const of = (names) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
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


/***/ }),

/***/ 81174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ knownName),
/* harmony export */   JA: () => (/* binding */ isKnownHostsLine),
/* harmony export */   Mg: () => (/* binding */ pinnedHosts),
/* harmony export */   T4: () => (/* binding */ isPinned)
/* harmony export */ });
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


/***/ }),

/***/ 80549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeJob: () => (/* binding */ closeJob),
  i: () => (/* binding */ openPrivate),
  h: () => (/* binding */ variablesOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/private/types.js
var types = __webpack_require__(57990);
;// CONCATENATED MODULE: ./lib/private/plan-goauth.js

/**
 * Credentials for the requests that the go command makes itself: GOPROXY, and the go-import pages of hosts that it does
 * not know. From Go 1.24 by GOAUTH, which knows paths and sends them with the first request (GitLab answers without them
 * too, with the wrong repository for a module in a subgroup). Before, by NETRC, which knows hosts.
 */
function planGoAuth(credentials, proxies, facts) {
    const logins = credentials
        .flatMap((login, at) => (login.kind === 'login' ? [{ login, at }] : []))
        .filter(({ login: { scope } }) => proxies.some((proxy) => (0,types/* covers */.h)(scope, proxy)) || !isKnownForge(scope.host));
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
        const scopes = all.map(({ login }) => (0,types/* formatScope */.g)(login.scope)).join(', ');
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

// EXTERNAL MODULE: ./lib/private/secrets.js
var secrets = __webpack_require__(74426);
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
        const url = `https://${(0,types/* formatScope */.g)(login.scope)}`;
        const urls = login.scope.path === '' ? [url] : [url, `${url}?go-get=1`];
        return `${urls.join('\n')}\n\nAuthorization: ${(0,secrets/* basicHeader */.mk)(login)}\n`;
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

// EXTERNAL MODULE: ./lib/go/folders.js
var folders = __webpack_require__(60187);
// EXTERNAL MODULE: ./lib/private/folder.js
var folder = __webpack_require__(55351);
;// CONCATENATED MODULE: ./lib/private/facts.js


/** Looks at the machine once; the plan looks at nothing. @param go the Go that will fetch, where it is known */
async function privateFacts(go, host) {
    const { files, machine } = host;
    const settings = await (0,folders/* goSettings */.W)(files, machine);
    const get = (name) => settings.get(name);
    return {
        os: machine.platform.os,
        folder: (0,folder/* newFolder */.l)(machine),
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
    const url = `https://${(0,types/* formatScope */.g)(scope)}`;
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
    const url = `https://${(0,types/* formatScope */.g)(scope)}`;
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

// EXTERNAL MODULE: ./lib/private/patterns.js
var private_patterns = __webpack_require__(33100);
;// CONCATENATED MODULE: ./lib/private/plan-settings.js

/**
 * GOPRIVATE for what git fetches; where GOPROXY is the company's own, what nothing lets git fetch comes through it and
 * only stays out of the checksum database. Values that are there keep their entries and their order; a GONOPROXY or
 * GONOSUMDB of its own replaces GOPRIVATE for the go command, so it gets the patterns too.
 */
function planSettings({ patterns, credentials, missing, proxies }, now) {
    const own = credentials.filter((credential) => credential.kind !== 'login' || !credential.proxy);
    const scopes = [...own.map(({ scope }) => scope), ...missing];
    const proxied = proxies.own ? patterns.filter((pattern) => !(0,private_patterns/* isFetched */.cg)(pattern, scopes)) : [];
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
    return { changes, warnings: (0,private_patterns/* tooWide */.AW)(patterns).map(wideWarning) };
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/private/known-hosts.js
var known_hosts = __webpack_require__(81174);
;// CONCATENATED MODULE: ./lib/private/plan-ssh.js





/** @throws UserError INPUT_INVALID for a server whose key nobody pinned, and a GIT_SSH_COMMAND of somebody else */
function planSsh(credentials, given, facts) {
    const keys = credentials.flatMap((credential, at) => credential.kind === 'ssh' ? [{ credential, at }] : []);
    if (keys.length === 0)
        return { aliases: [], files: [], changes: [] };
    const earlier = earlierConfig(facts.sshCommand);
    const pins = (0,known_hosts/* pinnedHosts */.Mg)(given);
    const folder = slashed(facts.folder, facts.os);
    const blocks = [];
    const aliases = keys.map(({ credential: { scope, server }, at }) => {
        if (!(0,known_hosts/* isPinned */.T4)(server, pins))
            throw unpinned(server);
        const alias = `${server.host}.${shortHash((0,types/* formatScope */.g)(scope))}.${suffix}`;
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
    const name = (0,known_hosts/* knownName */.$G)(server);
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
        lines: request.credentials.map((credential) => `${(0,types/* formatScope */.g)(credential.scope)}: ${told[credential.kind]}`),
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
    const needed = credentials.some(({ kind, scope }) => kind !== 'inherit' && !proxies.scopes.some((proxy) => (0,types/* covers */.h)(scope, proxy)));
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
    const needles = [...new Set(forms)].filter(secrets/* isTelling */.c0).map((form) => Buffer.from(form));
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
        linesOf(bytes).forEach((line, at) => {
            if (matches(line))
                residues.push({ path, line: at + 1, what, mark: markOf(line) });
        });
    }
    return { residues, unread };
}
function linesOf(bytes) {
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
async function readFolder(folder, { files, machine }) {
    const forms = [];
    for (const { name, kind } of (await files.list(folder)) ?? []) {
        if (kind !== 'file' || !/^(?:credential|key)-\d+$/.test(name))
            continue;
        const text = new TextDecoder().decode(await files.read(machine.path.join(folder, name)));
        const password = /^password=(.*)$/m.exec(text)?.[1];
        if (password !== undefined)
            forms.push(...(0,secrets/* formsOfText */.MA)(password));
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
async function openPrivate(request, go, host) {
    const { files, log } = host;
    const { left } = await (0,folder.findFolders)(host);
    for (const folder of left) {
        await files.remove(folder);
        log.warning(`${folder} was left by a job that was killed; it is removed.`);
    }
    const plan = planPrivate(request, await privateFacts(go, host));
    for (const warning of plan.warnings)
        log.warning(warning);
    const forms = request.credentials.flatMap(secrets/* formsOf */.XP);
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
    const { own } = await (0,folder.findFolders)(host);
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


/***/ }),

/***/ 33100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ tooWide),
/* harmony export */   Z7: () => (/* binding */ parsePatterns),
/* harmony export */   cg: () => (/* binding */ isFetched),
/* harmony export */   eI: () => (/* binding */ impliedPatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_module_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80755);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57990);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${label}: \`${pattern}\` ${problem}.`, {
            hint: 'Write the beginning of module paths, like github.com/acme, git.corp.example or *.corp.example/team.',
        });
    }
    return [...new Set(patterns)];
}
/** Patterns that also cover modules which everybody can get, with one of those as an example. */
function tooWide(patterns) {
    return patterns.flatMap((pattern) => {
        const example = wellKnown.find((module) => (0,_release_module_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPrefix */ .W)(pattern, module));
        return example === undefined ? [] : [{ pattern, example }];
    });
}
/**
 * What is private where nobody said it: what a credential for git is for. A whole public forge is not, and a
 * credential of a module proxy says nothing about the modules behind it.
 */
function impliedPatterns(scopes, proxies) {
    // The path of a module names no port.
    const own = scopes.filter((scope) => !scope.host.includes(':') && (scope.path === '' || !proxies.some((proxy) => (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h)(scope, proxy))));
    return [...new Set(own.map(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .formatScope */ .g))].filter((pattern) => tooWide([pattern]).length === 0);
}
/** Whether a credential for one of these scopes lets git fetch some of the pattern's modules. */
function isFetched(pattern, scopes) {
    const [host = '', ...rest] = pattern.split('/');
    const named = { host, path: rest.join('/') };
    return scopes.some((scope) => (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h)(scope, named) || (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h)(named, scope) || (0,_release_module_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPrefix */ .W)(pattern, (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .formatScope */ .g)(scope)));
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


/***/ }),

/***/ 74426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ formsOfText),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
/** Every text by which a credential could be seen: what is masked, and what is looked for when the job ends. */
function formsOf(credential) {
    if (credential.kind === 'inherit')
        return [];
    if (credential.kind === 'ssh')
        return keyLines(credential.privateKey);
    return [...formsOfText(credential.password), base64(pairOf(credential))];
}
/** As it is, as it looks in a URL, and in base64: alone, and within `user:password` for the users that forges want. */
function formsOfText(secret) {
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


/***/ }),

/***/ 57990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ formatScope),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/** How people see a scope, and how they write it. */
function formatScope({ host, path }) {
    return path === '' ? host : `${host}/${path}`;
}
/** The scope itself, and what lies below it. */
function covers(outer, inner) {
    return (outer.host === inner.host &&
        (outer.path === '' || inner.path === outer.path || inner.path.startsWith(`${outer.path}/`)));
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

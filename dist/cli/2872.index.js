export const id = 2872;
export const ids = [2872];
export const modules = {

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCandidates: () => (/* binding */ runCandidates),
  runChecks: () => (/* binding */ runChecks)
});

;// CONCATENATED MODULE: ./lib/build/run-checks/compare.js
/**
 * Adds to each run that passed whether the same program said something else elsewhere. It is no failure: a version often
 * names what it was built for, in words that are not ours.
 */
function compareRuns(results, candidates) {
    const byFile = new Map(candidates.map((candidate) => [candidate.file, candidate]));
    const said = results.map((result) => {
        const candidate = byFile.get(result.file);
        if (result.status !== 'passed' || candidate === undefined)
            return undefined;
        return { package: candidate.package, text: neutral(result.output, candidate), result };
    });
    return results.map((result, index) => {
        const own = said[index];
        if (own === undefined)
            return result;
        const peers = said.filter((each) => each !== undefined && each.package === own.package);
        const usual = mostFrequent(peers.map((peer) => peer.text));
        if (own.text === usual)
            return result;
        const other = peers.find((peer) => peer.text === usual).result;
        return {
            ...result,
            why: `${result.why}; its output is not that of ${other.target}: ${difference(result.output, other.output)}`,
        };
    });
}
/** Without the words for what it was built for, and for where it lies: many print their own path in their help. */
function neutral(output, { target: { goos, goarch, variant }, path, file }) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const bare = name.replace(/\.exe$/, '');
    let text = output
        .replaceAll(path, bare)
        .replaceAll(`Z:${path.replaceAll('/', '\\')}`, bare)
        // As WSL or a root calls it.
        .replace(new RegExp(`(?:\\b[A-Za-z]:)?[\\w.\\\\/-]*[\\\\/]${literally(name)}(?!\\w)`, 'g'), bare)
        .replaceAll(name, bare);
    for (const [word, sign] of [
        [goos, '{os}'],
        [goarch, '{arch}'],
        [variant, '{variant}'],
    ])
        if (word !== null)
            text = text.replace(new RegExp(`(?<![\\w.])${literally(word)}(?![\\w.])`, 'g'), sign);
    return text;
}
function literally(word) {
    return word.replace(/[^\w]/g, '\\$&');
}
/** The first of equals. */
function mostFrequent(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].reduce((best, each) => (best === undefined || each[1] > best[1] ? each : best), undefined)?.[0];
}
function difference(own, other) {
    const [a, b] = [own.split('\n'), other.split('\n')];
    const at = Math.max(0, a.findIndex((line, index) => line !== b[index]));
    return `${JSON.stringify(a[at] ?? '')} against ${JSON.stringify(b[at] ?? '')}`;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/run-checks/gather.js

/** GOARCH → qemu's name, where it is another. */
const QEMU_NAMES = {
    amd64: 'x86_64',
    arm64: 'aarch64',
    '386': 'i386',
    loong64: 'loongarch64',
    mipsle: 'mipsel',
    mips64le: 'mips64el',
};
/** Where Debian, Fedora and Arch put libraries of other CPUs. */
const SYSROOT_NAMES = [
    'aarch64-linux-gnu',
    'arm-linux-gnueabihf',
    'arm-linux-gnueabi',
    'i686-linux-gnu',
    'x86_64-linux-gnu',
    'riscv64-linux-gnu',
    's390x-linux-gnu',
    'powerpc64le-linux-gnu',
    'loongarch64-linux-gnu',
    'mips64el-linux-gnuabi64',
    'mipsel-linux-gnu',
].flatMap((name) => [`/usr/${name}`, `/usr/${name}/sys-root`]);
/**
 * What can run these programs here.
 * @param roots folders that programs are to see as `/`, too; from the current folder
 * @throws UserError INPUT_INVALID for a root that is not there
 */
async function gatherRunFacts(candidates, roots, host) {
    const { platform } = host.machine;
    const linux = platform.os === 'linux';
    const systems = new Set(candidates.map(({ target }) => target.goos));
    const foundRoots = await Promise.all(roots.map((name) => findRoot(name, host)));
    const sysroots = linux ? await existing(SYSROOT_NAMES, host) : [];
    return {
        host: platform,
        qemu: linux ? await findQemu(candidates, host) : {},
        wine: systems.has('windows') && platform.os !== 'windows' ? await findWine(host) : null,
        rosetta: platform.os === 'darwin' &&
            (await host.files.stat('/Library/Apple/usr/libexec/oah/libRosettaRuntime')) !== undefined,
        wsl: systems.has('linux') && platform.os === 'windows' ? await findWsl(host) : null,
        interop: linux && (await host.files.stat('/proc/sys/fs/binfmt_misc/WSLInterop')) !== undefined,
        loaders: linux
            ? await findLoaders(candidates, ['', ...sysroots, ...foundRoots.map(({ path }) => path)], host)
            : {},
        sysroots,
        roots: foundRoots,
        enter: linux && foundRoots.length > 0 ? await findEnter(host) : null,
        variables: platform.os === 'windows' ? await variableNames(host) : [],
    };
}
async function findQemu(candidates, { processes, machine }) {
    const found = {};
    const archs = new Set(candidates.filter(({ target }) => target.goos === 'linux').map(({ target }) => target.goarch));
    for (const arch of archs) {
        if (arch === machine.platform.arch)
            continue;
        const name = `qemu-${QEMU_NAMES[arch] ?? arch}`;
        const program = (await processes.find(`${name}-static`)) ?? (await processes.find(name));
        if (program !== undefined)
            found[arch] = program;
    }
    return found;
}
/** Debian's `wine` is a script that says so on stderr each time; the program behind it comes first. */
async function findWine({ processes, files, machine }) {
    for (const name of ['/usr/lib/wine/wine64', 'wine64', 'wine']) {
        const program = await processes.find(name);
        if (program === undefined)
            continue;
        const narrow = [
            '/usr/lib/wine/wine',
            '/usr/lib/i386-linux-gnu/wine',
            '/usr/lib/wine/i386-unix',
            '/usr/lib/wine/i386-windows',
        ];
        const wow64 = (await Promise.all(narrow.map((path) => files.stat(path)))).some((stat) => stat !== undefined);
        return { program, prefix: machine.env('WINEPREFIX') || null, wow64 };
    }
    return null;
}
/** wsl.exe is on every Windows, also where no Linux is installed. */
async function findWsl({ processes, machine }) {
    const program = machine.path.join(machine.env('SystemRoot') || 'C:\\Windows', 'System32', 'wsl.exe');
    const answer = await tried(() => processes.run({ program, args: ['--exec', '/bin/true'], timeout: 30_000 }));
    return answer?.code === 0 ? program : null;
}
/** Listed and not opened: within a root, a link leads elsewhere than from outside. */
async function findLoaders(candidates, places, { files }) {
    const found = {};
    for (const { interpreter } of candidates) {
        // It comes from a program's bytes.
        if (interpreter === null || !interpreter.startsWith('/') || interpreter.includes('\0'))
            continue;
        if (found[interpreter] !== undefined)
            continue;
        const slash = interpreter.lastIndexOf('/');
        found[interpreter] = [];
        for (const place of places) {
            const entries = await tried(() => files.list(`${place}${interpreter.slice(0, slash)}`));
            const there = entries?.some(({ name, kind }) => name === interpreter.slice(slash + 1) && (kind === 'file' || kind === 'link'));
            if (there)
                found[interpreter].push(place);
        }
    }
    return found;
}
async function findRoot(name, { files, machine }) {
    const path = machine.path.resolve(machine.cwd, name);
    if ((await files.stat(path))?.kind !== 'directory')
        throw new errors/* UserError */.y('INPUT_INVALID', `The root ${name} is not a folder.`, {
            hint: 'Name the folder of an unpacked system: one with bin, lib and tmp in it.',
        });
    for (const mount of ['/mnt', '/tmp'])
        if ((await files.stat(`${path}${mount}`))?.kind === 'directory')
            return { name, path, mount };
    return { name, path, mount: null };
}
/** What says so is a try: kernels, containers and AppArmor (Ubuntu 24.04) each have their own switch. */
async function findEnter({ processes, machine }) {
    const program = await processes.find('unshare');
    if (program === undefined)
        return null;
    for (const flags of [['--user', '--map-root-user', '--mount'], ['--mount']]) {
        const args = [...flags, '/bin/sh', '-c', 'mount --bind "$1" "$1"', 'sh', machine.temp];
        const answer = await tried(() => processes.run({ program, args, timeout: 10_000 }));
        if (answer?.code === 0)
            return [program, ...flags];
    }
    return null;
}
async function variableNames({ processes, machine }) {
    const program = machine.path.join(machine.env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
    const answer = await tried(() => processes.run({ program, args: ['/d', '/c', 'set'], timeout: 10_000 }));
    return (answer?.stdout ?? '').split(/\r?\n/).flatMap((line) => /^([^=]+)=/.exec(line)?.[1] ?? []);
}
async function existing(paths, { files }) {
    const found = await Promise.all(paths.map((path) => tried(() => files.stat(path))));
    return paths.filter((_, index) => found[index]?.kind === 'directory');
}
/** What cannot be asked is not there. */
async function tried(ask) {
    try {
        return await ask();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/build/run-checks/types.js
/** The bare environment's search path. */
const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';
/** Milliseconds that a program has for saying its version. */
const TIME_LIMIT = 10_000;

;// CONCATENATED MODULE: ./lib/build/run-checks/roots.js

/** What the shell says when the root could not be entered: no program's own failure. */
const NOT_ENTERED = 125;
/**
 * In a namespace of its own, where nobody else sees the mount: $1 the program's folder, $2 where it goes, $3 the root.
 * Programs are given as they are, without a shell reading them.
 */
const ENTER = `mount --bind "$1" "$2" || exit ${NOT_ENTERED}; root=$3; shift 3; exec chroot "$root" "$@"`;
/**
 * One program with another folder as `/`: whether it runs where there is nothing but musl, or an old glibc. Programs of
 * other systems are passed over.
 */
function planInRoot(candidate, check, root, facts) {
    const { target, path, interpreter } = candidate;
    const { host } = facts;
    if (target.goos !== 'linux')
        return [];
    const by = `root ${root.name}`;
    const notRun = (why) => [{ kind: 'not-run', candidate, by, why }];
    if (host.os !== 'linux')
        return notRun(`this machine is ${host.os}`);
    if (interpreter !== null && !facts.loaders[interpreter]?.includes(root.path))
        return notRun(`its loader ${interpreter} is not in that root`);
    const common = { kind: 'run', candidate, check, by, prepares: null };
    if (target.goarch !== host.arch && !(host.arch === 'amd64' && target.goarch === '386')) {
        const qemu = facts.qemu[target.goarch];
        // Without a loader nothing of the root would be used.
        if (qemu === undefined || interpreter === null)
            return [];
        const args = ['-L', root.path, path, ...check.args];
        return [{ ...common, program: qemu, args, env: { PATH: SYSTEM_PATH, LC_ALL: 'C', TZ: 'UTC' } }];
    }
    if (facts.enter === null)
        return notRun('this machine lets nobody but root have namespaces of their own');
    if (root.mount === null)
        return notRun('it has neither a folder mnt nor a folder tmp to put the program over');
    const slash = path.lastIndexOf('/');
    const [program, ...first] = facts.enter;
    return [
        {
            ...common,
            program: program,
            args: [
                ...first,
                ...['/bin/sh', '-c', ENTER, 'sh', path.slice(0, slash), `${root.path}${root.mount}`, root.path],
                `${root.mount}/${path.slice(slash + 1)}`,
                ...check.args,
            ],
            env: { PATH: SYSTEM_PATH, LC_ALL: 'C', TZ: 'UTC' },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/build/run-checks/plan.js



/**
 * Which programs are run here, and how; with a reason for each that is not. On the machine itself by the first that does
 * it, and in each root that there is.
 * @param asked of all; a target's own check wins
 * @throws UserError INPUT_INVALID for an expression that is none
 */
function planRuns(candidates, asked, facts) {
    return candidates.flatMap((candidate) => {
        const check = candidate.target.run ?? (asked === 'off' ? null : asked);
        if (check === null)
            return [];
        checkExpression(check);
        const reason = notAProgram(candidate);
        if (reason !== undefined)
            return [{ kind: 'not-run', candidate, by: null, why: reason }];
        return [
            planHere(candidate, check, facts),
            ...facts.roots.flatMap((root) => planInRoot(candidate, check, root, facts)),
        ];
    });
}
/** Default of `--run` without a command. */
const usualRun = { args: ['--version'], exitCode: 0, output: null };
function planHere(candidate, check, facts) {
    const { target, path, interpreter } = candidate;
    const { goos, goarch } = target;
    const { host, wine } = facts;
    const notRun = (why, by = null) => ({
        kind: 'not-run',
        candidate,
        by,
        why,
    });
    const run = (by, program, args, more = {}) => ({
        kind: 'run',
        candidate,
        check,
        by,
        program,
        args: [...args, ...check.args],
        env: host.os === 'windows' ? {} : { PATH: SYSTEM_PATH, LC_ALL: 'C', TZ: 'UTC' },
        prepares: null,
        ...more,
    });
    const how = nativeBy(goos, goarch, facts);
    if (how !== undefined) {
        if (host.os === 'linux' && interpreter !== null && !facts.loaders[interpreter]?.includes(''))
            return notRun(`its loader ${interpreter} is not on this machine`, how);
        return run(how, path, []);
    }
    if (goos === 'linux' && host.os === 'linux') {
        const qemu = facts.qemu[goarch];
        if (qemu === undefined)
            return notRun(`this machine is ${host.arch}, and there is no qemu-user for ${goarch}`);
        const name = qemu.slice(qemu.lastIndexOf('/') + 1);
        if (interpreter === null)
            return run(name, qemu, [path]);
        const places = facts.loaders[interpreter] ?? [];
        const sysroot = facts.sysroots.find((folder) => places.includes(folder));
        if (sysroot !== undefined)
            return run(name, qemu, ['-L', sysroot, path]);
        if (places.includes(''))
            return run(name, qemu, [path]);
        return notRun(`its loader ${interpreter} is not on this machine, nor in a sysroot of a cross compiler`, name);
    }
    if (goos === 'linux' && host.os === 'windows') {
        if (facts.wsl === null)
            return notRun('no Linux is installed in WSL here');
        if (goarch !== host.arch)
            return notRun(`the Linux in WSL here is ${host.arch}`, 'wsl');
        return run('wsl', facts.wsl, ['--exec', wslPath(path)]);
    }
    if (goos === 'windows' && facts.interop)
        return run('Windows (from WSL)', path, []);
    if (goos === 'windows' && host.os !== 'windows') {
        if (wine === null)
            return notRun(`this machine is ${host.os}, and there is no wine`);
        const here = host.arch === goarch || (host.arch === 'amd64' && goarch === '386');
        if (!here)
            return notRun(`wine on ${host.arch} runs no programs for ${goarch}`, 'wine');
        if (goarch === '386' && !wine.wow64)
            return notRun('this wine runs 64-bit programs only', 'wine');
        const env = { PATH: SYSTEM_PATH, WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=' };
        return run('wine', wine.program, [path], {
            env: wine.prefix === null ? env : { ...env, WINEPREFIX: wine.prefix },
            prepares: 'wine',
        });
    }
    return notRun(`this machine is ${host.os}/${host.arch}, and nothing here runs programs for ${goos}/${goarch}`);
}
/** What the system itself runs. */
function nativeBy(goos, goarch, { host, rosetta }) {
    if (goos !== host.os)
        return undefined;
    if (goarch === host.arch)
        return 'native';
    switch (`${host.os}/${host.arch} ${goarch}`) {
        case 'linux/amd64 386':
        case 'freebsd/amd64 386':
        case 'windows/amd64 386':
            return 'native (32 bit)';
        case 'windows/arm64 amd64':
        case 'windows/arm64 386':
            return 'Windows on ARM (emulated)';
        case 'darwin/arm64 amd64':
            return rosetta ? 'Rosetta' : undefined;
        default:
            return undefined;
    }
}
function notAProgram({ target: { buildmode, goos } }) {
    if (buildmode !== null && !['default', 'exe', 'pie'].includes(buildmode))
        return `-buildmode=${buildmode} makes no program`;
    if (goos === 'js' || goos === 'wasip1')
        return 'WebAssembly needs a host of its own';
    return undefined;
}
/** As WSL mounts drives, unless somebody configured it otherwise. */
function wslPath(path) {
    const match = /^([A-Za-z]):[\\/](.*)$/s.exec(path);
    return match === null ? path : `/mnt/${match[1].toLowerCase()}/${match[2].replaceAll('\\', '/')}`;
}
function checkExpression({ output }) {
    if (output === null)
        return;
    try {
        new RegExp(output, 'm');
    }
    catch (cause) {
        throw new errors/* UserError */.y('INPUT_INVALID', `${JSON.stringify(output)} is no regular expression.`, {
            hint: 'It is what the output of each program must match, as JavaScript writes it: ^hello v1\\.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/build/run-checks/judge.js


const MOST_LINES = 20;
const LONGEST_LINE = 200;
/**
 * What a run says of a program. What kept it from running at all, this machine and not the program being the reason, is
 * no failure, and no success either.
 */
function judgeRun({ candidate, check, by }, ended) {
    const common = { target: candidate.target.id, file: candidate.file, by };
    if (ended.ended === 'not-started')
        return { ...common, status: 'not-run', exitCode: null, output: '', why: firstLine(ended.why) };
    const { code, stdout, stderr } = ended;
    const said = `${stdout}${stderr}`.replaceAll('\r\n', '\n');
    const result = { ...common, exitCode: code, output: shorten(said) };
    const failed = (why) => ({ ...result, status: 'failed', why });
    if (ended.ended === 'time')
        return failed(`it did not end within ${TIME_LIMIT / 1000} seconds`);
    if (ended.ended === 'output')
        return failed('it printed more than a million characters');
    const obstacle = obstacleOf(by, code, said);
    if (obstacle !== undefined)
        return { ...result, status: 'not-run', why: obstacle };
    if (code !== check.exitCode)
        return failed(`it ended with ${describeCode(code)}, and ${check.exitCode} was expected`);
    if (check.output !== null && !new RegExp(check.output, 'm').test(said))
        return failed(`its output does not match ${check.output}`);
    return {
        ...result,
        status: 'passed',
        why: `it ended with ${code}${check.output === null ? '' : ', and its output matches'}`,
    };
}
/** Only beside a failure: a program may print any of this. */
function obstacleOf(by, code, said) {
    if (code === 0)
        return undefined;
    // A CPU or a format that the kernel does not take, a folder mounted noexec.
    const start = /^(?:\/usr\/bin\/)?(?:env|chroot): (.*)$/m.exec(said)?.[1];
    if ((code === 126 || code === 127) && start !== undefined)
        return `it cannot be started here: ${firstLine(start)}`;
    if (code === NOT_ENTERED && by.startsWith('root '))
        return `the root cannot be entered: ${firstLine(said)}`;
    const level = /This program can only be run on (.*) processors with (.*)/.exec(said);
    if (level !== null)
        return `this processor is too old for it: ${firstLine(level[0])}`;
    if (/CPU ISA level is lower than required/.test(said))
        return 'this processor is too old for it';
    if (by === 'wine' &&
        /bcryptprimitives\.dll|could not load kernel32|is wine32 (?:missing|installed)/i.test(said))
        return 'this wine is too old for programs of today’s Go (bcryptprimitives.dll is missing): wine 9 has it, and an older one is given it where x86_64-w64-mingw32-gcc is';
    if (by.startsWith('qemu-') && /^qemu-\S+: Could not open '(.*?)'/m.test(said))
        return `qemu finds no loader: ${firstLine(said)}`;
    return undefined;
}
function describeCode(code) {
    return code > 128 && code < 160 ? `${code} (signal ${code - 128})` : String(code);
}
function firstLine(text) {
    return shorten(text.trim().split('\n')[0]);
}
/** Nothing that a terminal or a log would take for a command of its own. */
function shorten(text) {
    const lines = text.trimEnd().split('\n');
    const kept = lines
        .slice(0, MOST_LINES)
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
    return [...kept, ...(lines.length > MOST_LINES ? ['…'] : [])]
        .join('\n')
        .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./lib/build/run-checks/mend-wine.js
/** The one function that Go's runtime takes from it since 1.22, made of one that every wine has (advapi32). */
const SOURCE = `#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return RtlGenRandom(data, size); }
`;
/** What a 64-bit wine calls the folder, and who compiles for it. */
const SYSTEMS = [
    { folder: 'system32', compiler: 'x86_64-w64-mingw32-gcc' },
    { folder: 'syswow64', compiler: 'i686-w64-mingw32-gcc' },
];
/**
 * Wine before 9 (Debian 12, Ubuntu 22.04) has no bcryptprimitives.dll, and no program of today's Go starts without it.
 * Where a MinGW compiler is, the Windows that was made for these checks is given a small one. Where there is none, or it
 * fails, all stays as it is, and the programs are listed as not run.
 * @param prefix absolute; a wine prefix of ours
 */
async function mendWine(prefix, { machine, files, processes }) {
    const { path } = machine;
    const windows = path.join(prefix, 'drive_c', 'windows');
    for (const { folder, compiler } of SYSTEMS) {
        const library = path.join(windows, folder, 'bcryptprimitives.dll');
        if ((await files.stat(path.join(windows, folder)))?.kind !== 'directory')
            continue;
        if ((await files.stat(library)) !== undefined)
            continue;
        const program = await processes.find(compiler);
        if (program === undefined)
            continue;
        const source = path.join(prefix, 'prng.c');
        await files.write(source, SOURCE);
        const args = ['-shared', '-o', library, source, '-ladvapi32'];
        await processes.run({ program, args, cwd: prefix, timeout: 60_000 });
    }
}

;// CONCATENATED MODULE: ./lib/build/run-checks/run.js



/** Milliseconds. The first program in a new wine makes its Windows: seconds, or minutes where the processors are busy. */
const WINE_LIMIT = 300_000;
/** Characters of output; a program that prints more does not answer a question. */
const MOST_OUTPUT = 1_000_000;
/**
 * Runs what was planned, one after the other: each in an empty folder of its own, with an environment that holds nothing
 * of this job's.
 * @param folder absolute, ours, on the same machine; what is made in it stays the caller's to remove
 * @param limit milliseconds that each has
 */
async function runPlanned(planned, folder, facts, host, limit = TIME_LIMIT, wineLimit = WINE_LIMIT) {
    const { path } = host.machine;
    const prefix = path.join(folder, 'wine');
    const results = [];
    let wine = 'unknown';
    const notRun = ({ target, file }, by, why) => results.push({ target: target.id, file, status: 'not-run', by, exitCode: null, output: '', why });
    for (const [index, step] of planned.entries()) {
        if (step.kind === 'not-run') {
            notRun(step.candidate, step.by, step.why);
            continue;
        }
        const cwd = path.join(folder, `run-${index}`);
        await host.files.makeDirectory(cwd);
        const env = { ...(step.prepares === 'wine' ? { WINEPREFIX: prefix } : {}), ...step.env };
        if (step.prepares === 'wine' && wine === 'unknown') {
            const ours = step.env.WINEPREFIX === undefined;
            if (ours)
                await host.files.makeDirectory(prefix);
            const boot = { ...step, args: ['wineboot.exe', '--init'] };
            const { ended } = await start(boot, env, cwd, wineLimit, facts, host);
            // A Windows that is half made would have every program fail.
            wine = ended === 'itself' ? 'ready' : 'unusable';
            // A person's own Windows is theirs.
            if (ours && wine === 'ready')
                await mendWine(prefix, host);
        }
        if (step.prepares === 'wine' && wine === 'unusable')
            notRun(step.candidate, step.by, `wine did not start within ${wineLimit / 1000} seconds`);
        else
            results.push(judgeRun(step, await start(step, env, cwd, limit, facts, host)));
    }
    if (wine !== 'unknown')
        await endWine(prefix, host);
    return results;
}
/** Its server stays for some seconds, and its folder with it. That of a person's own wine is theirs. */
async function endWine(prefix, { processes, files }) {
    if ((await files.stat(prefix)) === undefined)
        return;
    const program = await processes.find('wineserver');
    if (program === undefined)
        return;
    await processes.run({ program, args: ['-k', '-w'], env: { WINEPREFIX: prefix }, timeout: TIME_LIMIT });
}
async function start({ program, args }, env, cwd, limit, facts, { processes, machine }) {
    let printed = 0;
    let running;
    const begun = performance.now();
    try {
        const result = await processes.run({
            ...bareCommand(program, args, env, cwd, facts, machine),
            cwd,
            timeout: limit,
            onStart: (started) => {
                running = started;
            },
            onLine: (line) => {
                printed += line.length;
                if (printed > MOST_OUTPUT)
                    running?.end();
            },
        });
        if (printed > MOST_OUTPUT)
            return { ...result, ended: 'output' };
        const late = result.code === 124 && performance.now() - begun >= limit;
        return { ...result, ended: late ? 'time' : 'itself' };
    }
    catch (error) {
        return { ended: 'not-started', why: error.message };
    }
}
/** A job's environment holds its tokens, and what was built may hold anybody's code. */
function bareCommand(program, args, env, cwd, { variables, host }, machine) {
    if (host.os !== 'windows') {
        const all = { HOME: cwd, TMPDIR: cwd, ...env };
        const settings = Object.entries(all).map(([name, value]) => `${name}=${value}`);
        return { program: '/usr/bin/env', args: ['-i', ...settings, program, ...args] };
    }
    const root = machine.env('SystemRoot') || 'C:\\Windows';
    return {
        program,
        args,
        env: {
            ...Object.fromEntries(variables.map((name) => [name, undefined])),
            ...{ SystemRoot: root, windir: root, PATH: `${root}\\System32;${root}` },
            ...{ TEMP: cwd, TMP: cwd, USERPROFILE: cwd },
            ...env,
        },
    };
}

;// CONCATENATED MODULE: ./lib/build/run-checks/run-checks.js




/**
 * Runs what can run here, and says of everything else why it was not run.
 * @throws UserError INPUT_INVALID for a root that is not there, or an expression that is none
 */
async function runChecks({ candidates, run, roots, folder }, host) {
    const wanted = candidates.filter(({ target }) => run !== 'off' || target.run !== null);
    if (wanted.length === 0)
        return [];
    const facts = await gatherRunFacts(wanted, roots, host);
    return compareRuns(await runPlanned(planRuns(wanted, run, facts), folder, facts, host), wanted);
}
/** A row's binaries as they lie before they are published. */
function runCandidates(row, binaries) {
    return binaries.map(({ importPath, file, path, inspection }) => ({
        target: row.target,
        package: importPath,
        file,
        path,
        interpreter: inspection?.images[0]?.interpreter ?? null,
    }));
}


/***/ })

};

export const id = 964;
export const ids = [964];
export const modules = {

/***/ 20964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/host/node/http-certificates.js

/** Everything that Node trusts by itself, for an agent that is given more: its `ca` option replaces, not adds. */
function defaultCertificates() {
    return reader()?.('default') ?? external_node_tls_.rootCertificates;
}
/** The operating system's store; empty where this Node cannot read it (before 22.15). */
function systemCertificates() {
    return reader()?.('system') ?? [];
}
function reader() {
    return external_node_tls_.getCACertificates;
}

;// CONCATENATED MODULE: ./lib/host/node/http-reads.js
/** Bytes that a socket reads at a time where so many have come. */
const READ = 256 * 1024;
/** Whether Node's parser copies a body out of what the socket read. All versions do; but this is seen before it counts. */
let copies;
const undecided = new WeakSet();
const withOne = new WeakSet();
/**
 * A socket of an HTTP client that reads into the same memory again and again. By itself Node takes 64 KiB of new memory
 * for each read and leaves it to the garbage collector: with 200 MB a second all of V8's heap is marked every 50 ms, for
 * nothing else. Not for TLS inside a proxy's tunnel: Node ignores `onread` where it is given a socket.
 */
function withOneBuffer(connect) {
    const socket = connect({
        onread: {
            buffer: Buffer.allocUnsafeSlow(READ),
            callback(count, buffer) {
                // Node's HTTP client listens to it, and with `onread` nobody else says it.
                socket.emit('data', copies === true ? view(buffer, count) : copyOf(buffer, count));
                return true;
            },
        },
    });
    withOne.add(socket);
    return socket;
}
/** @param chunk of a body, as it came from Node by this socket */
function noticeCopies(chunk, socket) {
    if (withOne.has(socket))
        copies ??= !undecided.has(chunk.buffer);
}
function view({ buffer, byteOffset }, count) {
    return Buffer.from(buffer, byteOffset, count);
}
function copyOf(bytes, count) {
    const copy = Buffer.allocUnsafeSlow(count);
    copy.set(bytes.subarray(0, count));
    undecided.add(copy.buffer);
    return copy;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/host/node/http-proxy.js


/**
 * The proxy for a URL, from HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in either case, lower case first.
 * NO_PROXY is read as the go command reads it (golang.org/x/net/http/httpproxy): a domain covers its subdomains,
 * `.domain` only those, ports and CIDR ranges count, and this machine is never reached through a proxy.
 * @throws UserError INPUT_INVALID when the variable holds no http: or https: URL
 */
function proxyFor(url, env) {
    const read = (name) => env(name) || env(name.toUpperCase()) || '';
    const variable = `${url.protocol.slice(0, -1)}_proxy`;
    const value = read(variable) || read('all_proxy');
    if (value === '' || isExempt(url, read('no_proxy')))
        return undefined;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy === undefined || !['http:', 'https:'].includes(proxy.protocol)) {
        // The value may hold a password: name the variable, not what is in it.
        throw new errors/* UserError */.y('INPUT_INVALID', `expected an http: or https: URL in ${variable.toUpperCase()}`, {
            hint: 'Write it as http://proxy.example.com:3128. SOCKS proxies are not supported.',
        });
    }
    return proxy;
}
/** `Basic …` for a proxy URL with userinfo. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return undefined;
    const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}
/**
 * How to connect to the proxy itself. `servername` is needed: Node would take the TLS name from the Host header,
 * which names the host behind the proxy.
 */
function proxyEndpoint(proxy) {
    const host = bare(proxy.hostname);
    const port = Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80));
    return { host, port, servername: (0,external_node_net_.isIP)(host) === 0 ? host : '' };
}
function isExempt(url, list) {
    const host = bare(url.hostname);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    if (host === 'localhost' || isLoopback(host))
        return true;
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => entry !== '' && covers(entry, host, port));
}
function covers(entry, host, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return inRange(entry, host);
    const [, name = '', wantedPort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const wanted = bare(name.replace(/^\*(?=\.)/, ''));
    if (wanted === '')
        return false;
    return wanted.startsWith('.') ? host.endsWith(wanted) : host === wanted || host.endsWith(`.${wanted}`);
}
function inRange(entry, host) {
    const [base = '', bits = ''] = entry.split('/');
    const family = (0,external_node_net_.isIP)(base);
    if (family === 0 ||
        family !== (0,external_node_net_.isIP)(host) ||
        !/^\d{1,3}$/.test(bits) ||
        Number(bits) > (family === 4 ? 32 : 128)) {
        return false;
    }
    const range = new external_node_net_.BlockList();
    range.addSubnet(base, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    return range.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
function isLoopback(host) {
    return host === '::1' || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith('127.'));
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/host/node/http-tunnel.js





/** The proxy answered, and refused. Never shown as if the host itself had answered. */
class ProxyRefusal extends Error {
    code = 'PROXY_REFUSED';
    status;
    constructor(status, reason) {
        super(`${status} ${reason}`);
        this.status = status;
    }
}
/** TLS through an HTTP proxy's CONNECT. The proxy sees the host's name and nothing else; its credentials reach it alone. */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #timeout;
    constructor(proxy, options, timeout) {
        super(options);
        this.#proxy = proxy;
        this.#timeout = timeout;
    }
    createConnection(options, callback) {
        const done = once(callback);
        const host = String(options.host ?? '');
        const target = `${(0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host}:${options.port ?? 443}`;
        const authorization = proxyAuthorization(this.#proxy);
        const request = (this.#proxy.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
            method: 'CONNECT',
            ...proxyEndpoint(this.#proxy),
            path: target,
            agent: false,
            ...(this.options.ca === undefined ? {} : { ca: this.options.ca }),
            headers: {
                host: target,
                ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
            },
        });
        const timer = setTimeout(() => {
            request.destroy(Object.assign(new Error(`no answer in ${this.#timeout} ms`), { code: 'ETIMEDOUT' }));
        }, this.#timeout);
        request.once('close', () => clearTimeout(timer));
        request.on('error', (error) => done(error));
        request.once('response', (response) => {
            response.destroy();
            done(new ProxyRefusal(response.statusCode ?? 0, response.statusMessage ?? ''));
        });
        request.once('connect', (response, socket) => {
            clearTimeout(timer);
            if (response.statusCode !== 200) {
                socket.destroy();
                done(new ProxyRefusal(response.statusCode ?? 0, response.statusMessage ?? ''));
                return;
            }
            const servername = options.servername || ((0,external_node_net_.isIP)(host) === 0 ? host : '');
            done(null, (0,external_node_tls_.connect)({ ...options, path: undefined, socket, servername }));
        });
        request.end();
        return undefined;
    }
}
function once(callback) {
    let called = false;
    return (error, socket) => {
        if (called) {
            socket?.destroy();
            return;
        }
        called = true;
        callback?.(error, socket);
    };
}

;// CONCATENATED MODULE: ./lib/host/node/http-agents.js





/** Connections are kept for the next request to the same host; idle ones do not keep the process alive. */
function createAgents(options) {
    const common = {
        keepAlive: true,
        // Node's 250 ms for each address fails on slow links with IPv6 in DNS only (nodejs/node#54359).
        autoSelectFamilyAttemptTimeout: 1_000,
    };
    const tls = options.certificates.length === 0
        ? {}
        : { ca: [...defaultCertificates(), ...options.certificates] };
    const plain = new PlainAgent(common);
    const secure = new SecureAgent({ ...common, ...tls });
    const tunnels = new Map();
    return {
        for(url, proxy) {
            // A proxy is spoken to in plain HTTP or TLS itself when the request's own URL is http:.
            if (proxy !== undefined && url.protocol === 'http:')
                return proxy.protocol === 'https:' ? secure : plain;
            if (url.protocol === 'http:')
                return plain;
            if (proxy === undefined)
                return secure;
            const known = tunnels.get(proxy.href);
            if (known !== undefined)
                return known;
            const tunnel = new TunnelAgent(proxy, { ...common, ...tls }, options.connectTimeout);
            tunnels.set(proxy.href, tunnel);
            return tunnel;
        },
    };
}
class PlainAgent extends external_node_http_.Agent {
    createConnection(options, connected) {
        return withOneBuffer((reads) => super.createConnection({ ...options, ...reads }, connected));
    }
}
class SecureAgent extends external_node_https_.Agent {
    createConnection(options, connected) {
        return withOneBuffer((reads) => super.createConnection({ ...options, ...reads }, connected));
    }
}

;// CONCATENATED MODULE: ./lib/host/node/http-failure.js

/** Node's error in plain words. `cause` is the original: its `code` decides whether another attempt is worth making. */
function explainFailure(error, url, proxy) {
    if (error instanceof errors/* UserError */.y)
        return error;
    const code = codeOf(error);
    const via = proxy === undefined ? '' : ` through the proxy ${proxy.host}`;
    const { text, hint } = reason(code, error, url, proxy);
    return new errors/* UserError */.y('HTTP_UNREACHABLE', `cannot reach ${url.host}${via}: ${text}`, {
        hint,
        cause: Object.assign(error instanceof Error ? error : new Error(String(error)), { code }),
    });
}
/** The certificate is fine but for who signed it: a company's own authority, or an attacker. */
function isUnknownIssuer(error) {
    return issuerCodes.has(codeOf(error));
}
const issuerCodes = new Set([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
/** With two address families Node throws an AggregateError that may carry the code in its parts only. */
function codeOf(error) {
    const { code, errors } = (error ?? {});
    if (typeof code === 'string')
        return code;
    return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : '';
}
function reason(code, error, url, proxy) {
    const message = error instanceof Error ? error.message : String(error);
    const network = proxy === undefined
        ? `Check the network and the firewall. If this machine needs a proxy, set ${url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'}.`
        : `Check that the proxy ${proxy.host} is right and up; add ${url.hostname} to NO_PROXY if it is reached directly.`;
    if (issuerCodes.has(code)) {
        return {
            text: `its TLS certificate was issued by someone that this machine does not trust (${code})`,
            hint: 'If a company proxy inspects TLS, name its certificate authority: NODE_EXTRA_CA_CERTS=/path/to/ca.pem.',
        };
    }
    switch (code) {
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return {
                text: `no address is known for ${(proxy ?? url).hostname} here (DNS, ${code})`,
                hint: network,
            };
        case 'ECONNREFUSED':
            return { text: 'nothing accepts connections there (connection refused)', hint: network };
        case 'ETIMEDOUT':
            return { text: `${message === '' ? 'no answer' : message} (timed out)`, hint: network };
        case 'EHOSTUNREACH':
        case 'ENETUNREACH':
        case 'EADDRNOTAVAIL':
            return { text: `no route from this machine (${code})`, hint: network };
        case 'ECONNRESET':
        case 'EPIPE':
        case 'HPE_INVALID_EOF_STATE':
            return { text: 'the connection was cut', hint: network };
        case 'PROXY_REFUSED':
            return {
                text: `the proxy refused with ${message.trim()}`,
                hint: message.startsWith('407')
                    ? 'Put its user name and password into the proxy variable: http://user:password@host:port, percent-encoded.'
                    : network,
            };
        case 'CERT_HAS_EXPIRED':
        case 'CERT_NOT_YET_VALID':
            return {
                text: `its TLS certificate is ${code === 'CERT_HAS_EXPIRED' ? 'expired' : 'not valid yet'}`,
                hint: "Check this machine's date and time; otherwise the host must renew it.",
            };
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return {
                text: 'its TLS certificate is for another name',
                hint: `Check the address ${url.host}. ${network}`,
            };
        default:
            return {
                text: code === '' || message.includes(code) ? message : `${message} (${code})`,
                hint: network,
            };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/host/node/http-file.js




/**
 * A file as if a host served it, Range and If-Range included: a network share that drops out is resumed like a connection.
 * @throws UserError INPUT_INVALID for a URL that names no local path, DISK_DENIED
 */
async function getFile(url, headers) {
    const path = toPath(url);
    const facts = await (0,promises_.stat)(path).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        throw denied(path, error);
    });
    const answer = (status, fields, body) => ({
        status,
        headers: fields,
        url: url.href,
        body,
        cancel: () => { },
    });
    if (facts === undefined || !facts.isFile())
        return answer(404, {}, nothing());
    const etag = `"${facts.size.toString(16)}-${facts.mtimeMs.toString(16)}"`;
    const from = rangeStart(headers, etag);
    const common = { etag, 'accept-ranges': 'bytes' };
    if (from === undefined) {
        return answer(200, { ...common, 'content-length': String(facts.size) }, read(path, 0, facts.size));
    }
    if (from >= facts.size)
        return answer(416, { ...common, 'content-range': `bytes */${facts.size}` }, nothing());
    const fields = {
        ...common,
        'content-length': String(facts.size - from),
        'content-range': `bytes ${from}-${facts.size - 1}/${facts.size}`,
    };
    return answer(206, fields, read(path, from, facts.size));
}
function toPath(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch (cause) {
        throw new errors/* UserError */.y('INPUT_INVALID', `${url.href} does not name a file on this machine`, { cause });
    }
}
function rangeStart(headers, etag) {
    const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
    if (from === undefined || (headers['if-range'] ?? etag) !== etag)
        return undefined;
    return Number(from);
}
async function* read(path, from, size) {
    if (from === size)
        return;
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { start: from, end: size - 1, highWaterMark: 256 * 1024 });
    }
    catch (error) {
        throw denied(path, error);
    }
}
async function* nothing() { }
function denied(path, error) {
    if (error.code === 'EACCES' || error.code === 'EPERM') {
        return new errors/* UserError */.y('DISK_DENIED', `cannot read ${path}: permission denied`, { cause: error });
    }
    return new errors/* UserError */.y('HTTP_UNREACHABLE', `cannot read ${path}: ${error.code ?? error.message}`, {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/host/node/http-send.js




/** One request, as far as the response's headers. Throws Node's own errors; http-failure.ts puts them in words. */
function send(exchange) {
    return new Promise((resolve, reject) => {
        const request = http_send_open(exchange);
        let timer = setTimeout(giveUp, exchange.connectTimeout, 'connect', exchange.connectTimeout);
        let settled = false;
        const settle = () => {
            settled = true;
            clearTimeout(timer);
        };
        function giveUp(phase, milliseconds) {
            request.destroy(timeout(phase, milliseconds));
        }
        const connected = () => {
            clearTimeout(timer);
            timer = setTimeout(giveUp, exchange.idleTimeout, 'answer', exchange.idleTimeout);
            if (exchange.body !== undefined)
                void write(request, exchange.body, () => settled || timer.refresh());
        };
        request.once('socket', (socket) => {
            if (!socket.connecting)
                connected();
            else
                socket.once('connect', connected);
        });
        request.once('response', (message) => {
            settle();
            resolve(message);
        });
        request.on('error', (error) => {
            settle();
            reject(error);
        });
        if (exchange.body === undefined)
            request.end();
    });
}
const pieceSize = 256 * 1024;
/** Piece by piece: on a slow line a large body takes longer than the silence that is allowed, and is not silent. */
async function write(request, body, moved) {
    const closed = new Promise((resolve) => request.once('close', resolve));
    for (let at = 0; at < body.length && !request.destroyed; at += pieceSize) {
        const written = new Promise((resolve) => {
            request.write(body.subarray(at, at + pieceSize), () => resolve());
        });
        await Promise.race([written, closed]);
        moved();
    }
    request.end();
}
/**
 * The body, with the silence clock running only while we wait for the host: a reader that is busy extracting
 * for half a minute must not look like a broken connection.
 */
async function* readBody(message, idleTimeout, explain) {
    const chunks = message[Symbol.asyncIterator]();
    let waiting = false;
    // One for all chunks. The socket keeps the process alive while it is waited for.
    const timer = setTimeout(() => {
        if (waiting)
            message.destroy(timeout('data', idleTimeout));
    }, idleTimeout).unref();
    try {
        for (;;) {
            waiting = true;
            // Also one that has fired, while nobody waited.
            timer.refresh();
            const next = await chunks.next();
            waiting = false;
            if (next.done === true)
                return;
            noticeCopies(next.value, message.socket);
            yield next.value;
        }
    }
    catch (error) {
        throw explain(error);
    }
    finally {
        clearTimeout(timer);
        if (!message.readableEnded)
            message.destroy();
    }
}
function http_send_open({ url, method, headers, agent, proxy }) {
    if (proxy === undefined || url.protocol === 'https:') {
        return (url.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request(url, { method, agent, headers });
    }
    // Plain http: through a proxy: the proxy is asked for the whole URL (RFC 9112 section 3.2.2).
    const authorization = proxyAuthorization(proxy);
    return (proxy.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
        ...proxyEndpoint(proxy),
        method,
        path: `${url.origin}${url.pathname}${url.search}`,
        agent,
        headers: {
            host: url.host,
            ...headers,
            ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
        },
    });
}
function timeout(phase, milliseconds) {
    const what = { connect: 'no connection', answer: 'no answer', data: 'no data' }[phase] ?? phase;
    return Object.assign(new Error(`${what} for ${milliseconds / 1000} s`), { code: 'ETIMEDOUT' });
}

;// CONCATENATED MODULE: ./lib/host/node/http.js








const maximumRedirects = 10;
/**
 * HTTP over node:http: a tenth of the loading time of fetch, and sockets that can be told to give up.
 * Serves file: URLs too, so that a folder or a network share is one more host.
 */
function createHttp(options) {
    const agentOptions = (certificates) => ({
        connectTimeout: options.connectTimeout ?? 20_000,
        certificates,
    });
    let agents = createAgents(agentOptions(options.ca ?? []));
    let triedSystem = false;
    async function follow(request) {
        let url = parse(request.url);
        let headers = withDefaults(request.headers);
        for (let redirects = 0;; redirects++) {
            if (url.protocol === 'file:')
                return getFile(url, headers);
            const response = await once(url, headers);
            const target = redirectTarget(response, url);
            if (target === undefined)
                return response;
            response.cancel();
            if (redirects === maximumRedirects) {
                throw new errors/* UserError */.y('RESPONSE_INVALID', `${(0,redact/* redactUrl */.B)(request.url)} redirects more than ${maximumRedirects} times, last to ${(0,redact/* redactUrl */.B)(target.href)}`);
            }
            if (target.origin !== url.origin)
                headers = withoutAuthorization(headers);
            url = target;
        }
    }
    async function sendBody(request) {
        const url = parse(request.url);
        if (url.protocol === 'file:')
            throw new errors/* UserError */.y('INPUT_INVALID', `cannot send to ${url.href}: not a host`);
        const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
        const headers = withDefaults({ ...request.headers, 'content-length': String(body.length) });
        return once(url, headers, { method: request.method, body });
    }
    function withDefaults(headers) {
        return {
            'user-agent': options.userAgent ?? 'setup-go-plus',
            'accept-encoding': 'identity',
            ...headers,
        };
    }
    async function once(url, headers, sent = { method: 'GET' }) {
        const proxy = proxyFor(url, options.env);
        const idleTimeout = options.idleTimeout ?? 30_000;
        const explain = (error) => explainFailure(error, url, proxy);
        const attempt = (agent) => send({
            ...sent,
            url,
            headers,
            agent,
            proxy,
            connectTimeout: options.connectTimeout ?? 20_000,
            idleTimeout,
        });
        let message;
        try {
            message = await attempt(agents.for(url, proxy)).catch((error) => {
                if (!isUnknownIssuer(error) || !trustSystem())
                    throw error;
                return attempt(agents.for(url, proxy));
            });
        }
        catch (error) {
            throw explain(error);
        }
        return {
            status: message.statusCode ?? 0,
            headers: flatten(message.headers),
            url: withoutUserinfo(url),
            body: readBody(message, idleTimeout, explain),
            cancel: () => void message.destroy(),
        };
    }
    /** A company's TLS-inspecting proxy is known to the machine and not to Node; reading its store costs up to 0.3 s. */
    function trustSystem() {
        if (triedSystem)
            return false;
        triedSystem = true;
        const system = (options.systemCertificates ?? systemCertificates)();
        if (system.length === 0)
            return false;
        agents = createAgents(agentOptions([...(options.ca ?? []), ...system]));
        return true;
    }
    return { get: follow, send: sendBody };
}
function parse(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && ['https:', 'http:', 'file:'].includes(url.protocol))
        return url;
    throw new errors/* UserError */.y('INPUT_INVALID', `expected an https:, http: or file: URL, got ${(0,redact/* redactUrl */.B)(text)}`);
}
function redirectTarget(response, from) {
    const location = response.headers.location;
    if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined)
        return undefined;
    const target = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
    const downgrade = from.protocol === 'https:' && target?.protocol !== 'https:';
    // A host must not be able to send us to file: or, from TLS, to a connection that anyone on the way can rewrite.
    if (target === undefined || downgrade || !['https:', 'http:'].includes(target.protocol)) {
        response.cancel();
        throw new errors/* UserError */.y('RESPONSE_INVALID', `${(0,redact/* redactUrl */.B)(from.href)} redirects to ${(0,redact/* redactUrl */.B)(location)}, which is not ${from.protocol === 'https:' ? 'an https:' : 'an https: or http:'} URL`, {
            hint: 'Refused because it would leave the encrypted connection. Configure the final https: address instead.',
        });
    }
    return target;
}
function withoutAuthorization(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}
function withoutUserinfo(url) {
    const plain = new URL(url);
    plain.username = '';
    plain.password = '';
    return plain.href;
}


/***/ })

};

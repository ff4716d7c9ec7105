export const id = 513;
export const ids = [513,4169];
export const modules = {

/***/ 45321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryOutBuild: () => (/* binding */ carryOutBuild)
/* harmony export */ });
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67659);
/* harmony import */ var _build_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17286);
/* harmony import */ var _build_record_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99502);
/* harmony import */ var _build_record_lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89879);
/* harmony import */ var _build_record_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51531);
/* harmony import */ var _build_record_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66608);
/* harmony import */ var _host_node_build_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28731);
/* harmony import */ var _host_node_interruption_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97660);
/* harmony import */ var _host_node_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37597);
/* harmony import */ var _provenance_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94461);
/* harmony import */ var _build_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69758);











/** @param given this machine, as the processes of a build see it */
async function carryOutBuild({ request, values, options, go, facts, policy }, given, terminal) {
    const host = (0,_host_node_build_host_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeBuildHost */ .X)(given);
    const only = options.only?.split(/[\s,]+/).filter((id) => id !== '');
    const part = only === undefined ? {} : { only };
    if (options.dryRun) {
        const { plan } = await (0,_build_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareBuild */ .y)(request, go, host, { facts, ...part });
        return printPlan((0,_build_record_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactPlan */ .n)(plan), terminal);
    }
    if (values.boolean('attest'))
        terminal.log.warning('attest: only the action can sign, by the identity of its workflow. provenance.json is written, not signed.');
    const context = { go, tool: (0,_host_node_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTool */ .R)(), clock: terminal.host.clock };
    const documents = (0,_provenance_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseDocuments */ .S)(request, context, host);
    const judge = policy?.(go, host);
    const stop = (0,_host_node_interruption_js__WEBPACK_IMPORTED_MODULE_5__/* .interruption */ .Y)();
    const report = (0,_build_report_js__WEBPACK_IMPORTED_MODULE_6__/* .buildReporter */ .o)(host.log, options.quiet ? undefined : process.stderr);
    try {
        const record = await (0,_build_index_js__WEBPACK_IMPORTED_MODULE_7__/* .build */ .j)(request, {
            ...{ go, facts, signal: stop.signal, onEvent: report.onEvent, ...part },
            ...(documents === undefined ? {} : { documents }),
            ...(judge === undefined ? {} : { judge }),
        }, { ...host, log: report.log });
        report.close();
        terminal.print((0,_build_record_table_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTable */ .bo)(record).join('\n'));
        host.log.info(`${(0,_build_record_table_js__WEBPACK_IMPORTED_MODULE_8__/* .closingLine */ .oM)(record)}, in ${request.output}`);
        terminal.printJson(record);
        return 0;
    }
    catch (error) {
        report.close();
        const code = stop.code();
        if (code !== undefined) {
            terminal.log.error('The build was interrupted.', 'Nothing was published, and nothing is left.');
            return code;
        }
        if (error instanceof _build_record_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .BuildFailure */ .$w)
            terminal.print((0,_build_record_table_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTable */ .bo)(error.record).join('\n'));
        throw error;
    }
    finally {
        stop.close();
    }
}
function printPlan(plan, { host, print, printJson }) {
    const { title, lines } = (0,_build_record_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .planLines */ .HN)(plan);
    host.log.group(title, lines);
    for (const warning of plan.warnings)
        host.log.warning(warning);
    for (const { id, args, packages, env } of plan.rows) {
        const variables = Object.entries(env).flatMap(([name, value]) => value === null ? [] : [`${name}=${value}`]);
        print(`${id}:`);
        print(`  ${[...variables, 'go', ...args].map(quoted).join(' ')}`);
        for (const { importPath, file } of packages)
            print(`  ${importPath} -> ${file}`);
    }
    printJson(plan);
    return 0;
}
/** So that a person can paste it into a shell. */
function quoted(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 24169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12586);


/** The status of the response that an error stands for; undefined for any other error. */
function statusOf(error) {
    return causeOf(error)?.status;
}
/** undefined for an error that does not stand for a response. */
function causeOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.cause : undefined;
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
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url);
    if (status === 429 || (status === 403 && (exhausted || wait !== undefined))) {
        const reset = exhausted ? resetTime(response.headers['x-ratelimit-reset']) : undefined;
        const again = reset ?? (wait === undefined ? undefined : new Date(context.now + wait));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_RATE_LIMITED', `${place} answered ${status}: the rate limit for this ${context.authorized ? 'token' : 'IP address'} is used up${again === undefined ? '' : ` until ${again.toISOString()}`}`, {
            hint: context.authorized
                ? 'Wait until then, or configure a mirror.'
                : 'Requests with a token have a far higher limit: pass one, or configure a mirror.',
            cause: exhausted ? { ...cause, exhausted } : cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_STATUS', `${place} answered ${status}${name(status)}`, {
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
function name(status) {
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


/***/ })

};

#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 23785:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("readline");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 18909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(49154);
const { Command } = __nccwpck_require__(34348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(41135);
const { Help } = __nccwpck_require__(79754);
const { Option } = __nccwpck_require__(45240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 49154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 34348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(78474).EventEmitter);
const childProcess = __nccwpck_require__(31421);
const path = __nccwpck_require__(76760);
const fs = __nccwpck_require__(73024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(49154);
const { CommanderError } = __nccwpck_require__(41135);
const { Help, stripColor } = __nccwpck_require__(79754);
const { Option, DualOptions } = __nccwpck_require__(45240);
const { suggestSimilar } = __nccwpck_require__(65030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 41135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 79754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(49154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 45240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 65030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 19765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   VW: () => (/* binding */ addStoreOptions),
/* harmony export */   k6: () => (/* binding */ addDryRun),
/* harmony export */   nk: () => (/* binding */ addJobOptions),
/* harmony export */   wT: () => (/* binding */ cacheFlags)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48179);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50646);
/* harmony import */ var _input_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94977);



/** A cache is switched off by not running the command, and where it lies later steps of a job must know. */
const ELSEWHERE = ['cache', 'cache-drive'];
/** The inputs of the action that say which caches, where and under which keys: their flags have their names. */
const cacheFlags = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.filter(({ name, config }) => name === 'cache-matrix' || (config?.startsWith('cache.') === true && !ELSEWHERE.includes(name)));
const STORE = ['cache-directory', 'cache-directory-limit'];
const PLACE = ['directory', 'config'];
/** For what a job does: all of the cache's own, and those that say which Go. */
function addJobOptions(command) {
    for (const input of cacheFlags)
        command.addOption(optionFor(input));
    return (0,_input_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addInputOptions */ .Sr)(command);
}
/** For what is there: where the store is, and the folder and config that say so. */
function addStoreOptions(command) {
    for (const input of cacheFlags) {
        if (STORE.includes(input.name))
            command.addOption(optionFor(input));
    }
    const all = (0,_input_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addInputOptions */ .Sr)(command.createCommand('all')).options;
    for (const option of all)
        if (PLACE.includes(option.attributeName()))
            command.addOption(option);
    return command;
}
function addDryRun(command, text = 'say what would be done, and change nothing') {
    return command.option('--dry-run', text);
}
/** Words of a repeatable option. */
function collect(value, before) {
    return [...(before ?? []), value];
}
function optionFor({ name, type, choices, description, default: value }) {
    const text = `${description.replaceAll('`', '')}${value === undefined || type === 'boolean' ? '' : ` (default: ${value})`}`;
    if (type === 'boolean')
        return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}`, text);
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <${placeholder(name, type)}>`, text);
    if (choices !== undefined)
        return option.choices([...choices]);
    if (type !== 'lines')
        return option.argParser(nonEmpty);
    return option.argParser((given, before) => [...(before === undefined ? [] : [before]), nonEmpty(given)].join('\n'));
}
function placeholder(name, type) {
    if (type === 'choice')
        return 'choice';
    if (name.endsWith('-limit'))
        return 'size';
    return name.endsWith('-directory') ? 'folder' : 'text';
}
/** An empty value is what an unset variable leaves in a script. */
function nonEmpty(text) {
    if (text.trim() === '')
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is empty.');
    return text;
}


/***/ }),

/***/ 10518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87569);

process.stdout.on('error', (error) => {
    // `setup-go-plus resolve | head -0`: nobody reads, so there is nothing left to do.
    if (error.code === 'EPIPE')
        process.exit(0);
    throw error;
});
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 94977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ inputTexts),
/* harmony export */   Sr: () => (/* binding */ addInputOptions),
/* harmony export */   dV: () => (/* binding */ flagLabel)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48179);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50646);


/** Short forms of the table's flags. */
const aliases = {
    'go-version-file': '--file',
    'working-directory': '--dir',
    sources: '--source',
};
/**
 * Adds an option for each input that has a flag, with the table's words.
 * @param only those of one command; without it those that all have
 */
function addInputOptions(command, only) {
    for (const input of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q) {
        if (input.flag === undefined || input.command !== only)
            continue;
        for (const option of optionsFor(input, input.flag))
            command.addOption(option);
    }
    return command;
}
function optionsFor(input, flag) {
    const description = withDefault(input);
    if (input.type === 'boolean') {
        return [
            new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${flag}`, description),
            new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--no-${flag}`, `not ${flag}, whatever the config says`),
        ];
    }
    const alias = aliases[input.name];
    const flags = `${alias === undefined ? '' : `${alias}, `}--${flag} <${placeholder(input)}>`;
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description);
    if (input.choices !== undefined)
        option.choices([...input.choices]);
    // An empty value would read as "not given"; it is what an unset variable leaves in a script.
    else
        option.argParser(nonEmpty);
    return [option];
}
function nonEmpty(text) {
    if (text.trim() === '')
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is empty.');
    return text;
}
function withDefault({ description, default: value, type }) {
    const text = description.replaceAll('`', '');
    return value === undefined || type === 'boolean' ? text : `${text} (default: ${value})`;
}
function placeholder({ type, name }) {
    if (type === 'choice')
        return 'choice';
    if (type === 'words' || type === 'lines')
        return 'list';
    if (name === 'go-version')
        return 'version';
    if (/director/.test(name))
        return 'folder';
    return /file|config/.test(name) ? 'file' : 'text';
}
/**
 * The text of an input as a flag gave it, undefined where it was not given. Tokens have no flags: every process
 * of the machine can read a command line. They come from the environment.
 */
function inputTexts(options, env) {
    return (name) => {
        if (name === 'token')
            return env('GITHUB_TOKEN') || env('GH_TOKEN') || undefined;
        if (name === 'mirror-token')
            return env('SETUP_GO_PLUS_MIRROR_TOKEN') || undefined;
        const flag = flagOf(name);
        const value = flag === undefined ? undefined : options[camelCase(flag)];
        return value === undefined ? undefined : String(value);
    };
}
/** `--go`, for messages. */
function flagLabel(name) {
    const flag = flagOf(name);
    return flag === undefined ? name : `--${flag}`;
}
function flagOf(name) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.find((input) => input.name === name)?.flag;
}
/** As commander names the value of `--check-latest`. */
function camelCase(flag) {
    return flag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 87569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __nccwpck_require__(48179);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/host/local/log.js + 3 modules
var local_log = __nccwpck_require__(52089);
;// CONCATENATED MODULE: ./lib/cli/failure.js



/** Shows what went wrong and returns the exit code. With --json stdout gets one document all the same. */
function reportFailure(error, args, streams) {
    const level = args.includes('--verbose') ? 'verbose' : 'normal';
    const log = (0,local_log.terminalLog)({ stream: streams.stderr, env: (name) => streams.env[name], level, now: () => 0 });
    const report = describe(error);
    if (args.includes('--json')) {
        const { code, message, hint, at } = report;
        streams.stdout.write(`${log.clean(JSON.stringify({ error: { code, message, hint, at } }, undefined, 2))}\n`);
    }
    // Commander has printed its own.
    if (!(error instanceof esm/* CommanderError */.b7))
        log.error(report.text, report.hint);
    for (let cause = causeOf(error); cause !== undefined; cause = causeOf(cause)) {
        log.debug(`caused by: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
    }
    return report.exitCode;
}
function describe(error) {
    if (error instanceof esm/* CommanderError */.b7) {
        const message = error.message.replace(/^error: /, '');
        return { code: 'USAGE', message, text: message, exitCode: 2 };
    }
    if (error instanceof errors/* UserError */.y) {
        const { code, message, hint, at } = error;
        const place = at === undefined ? undefined : (0,errors/* formatPosition */.L)(at);
        const text = place === undefined || message.includes(place) ? message : `${place}: ${message}`;
        return { code, message, hint, at, text, exitCode: code === 'USAGE' ? 2 : 1 };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    return {
        code: 'BUG',
        message,
        text: `This is a bug in setup-go-plus.\n${stack}`,
        hint: 'Please report it with the lines above, the command line and your system.',
        exitCode: 70,
    };
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/cli/output-options.js
/** Last in every command's help. */
function addOutputOptions(command, json) {
    return command
        .option('--json', json)
        .option('-q, --quiet', 'print only warnings and errors beside the result')
        .option('-v, --verbose', 'print what is looked at, and the causes of errors')
        .helpOption('-h, --help', 'print this help');
}

;// CONCATENATED MODULE: ./lib/cli/build-merge.js


function buildMergeCommand(act) {
    const command = new esm/* Command */.uB('merge')
        .summary('join what several machines built into one build')
        .description(`Takes folders that \`build --only\` wrote on other machines, and makes one of them: every file, one set of checksum
files, one record, and, where the parts were built with --sbom or --provenance, the documents about the whole. Refuses parts of which something is missing, altered, twice there, or not as it was planned.`)
        .argument('<folders...>', 'parts, or folders that hold nothing but parts')
        .option('-o, --out <folder>', 'folder for the whole; empty, or not there', 'dist')
        .option('--expected <json|file>', 'what `build plan --json` says under expected; without it a target that no part has is not missed')
        .option('--summary <file>', 'add a table in Markdown to this file, as for GITHUB_STEP_SUMMARY');
    addOutputOptions(command, 'print one JSON document: the record of the whole, as in artifacts.json');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus build merge parts --out dist --expected plan.json    a folder with one folder a machine
  setup-go-plus build merge linux mac windows --out dist

Exit code 1: the parts do not make one build; nothing was written.`)
        .action(async (folders, options) => {
        await act(options, async (terminal) => {
            const { runBuildMerge } = await Promise.all(/* import() */[__nccwpck_require__.e(5156), __nccwpck_require__.e(4512), __nccwpck_require__.e(4637), __nccwpck_require__.e(7155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1877));
            return runBuildMerge(folders, options, terminal);
        });
    });
}

// EXTERNAL MODULE: ./lib/cli/input-options.js
var input_options = __nccwpck_require__(94977);
;// CONCATENATED MODULE: ./lib/cli/build-plan.js




function buildPlanCommand(act) {
    const command = new esm/* Command */.uB('plan')
        .summary('spread a build over machines: a matrix for GitHub, and what its parts must be')
        .description(`Says which machine builds which targets: those with cgo where their C compiler is at home, those that are to be run
where they can run, all others on Linux. Nothing is built.`)
        .argument('[packages...]', 'main packages, as for go build (default: .)')
        .option('--go-program <file>', 'use this go command, whatever the project asks for')
        .option('--runners <json>', 'labels of runs-on by platform, null for none: {"linux/arm64": ["self-hosted", "arm"]}')
        .option('--max-jobs <number>', 'jobs of the matrix, at most')
        .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
    (0,input_options/* addInputOptions */.Sr)(addBuildOptions(command));
    addOutputOptions(command, 'print one JSON document: matrix for strategy.matrix, expected for `build merge`, plan');
    return command
        .addHelpText('after', `
Example, in a job whose output a later one takes as its matrix:
  echo "matrix=$(setup-go-plus build plan --targets first-class --json | jq -c .matrix)" >> "$GITHUB_OUTPUT"`)
        .action(async (packages, _, self) => {
        // The options that both have are taken by the command above this one.
        const options = self.optsWithGlobals();
        await act(options, async (terminal) => {
            const { runBuildPlan } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(4512), __nccwpck_require__.e(1906), __nccwpck_require__.e(2935), __nccwpck_require__.e(7638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99980));
            return runBuildPlan(packages, options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/build.js





function buildCommand(act) {
    const command = new esm/* Command */.uB('build')
        .summary('build programs for every target, inspect them and write checksums')
        .description(`Builds main packages for all targets (default: this machine's) with the Go that the project asks for. Every binary
is read and held to what was promised. The output folder is not touched before all that is required is right.`)
        .argument('[packages...]', 'main packages, as for go build (default: .)')
        .option('--dry-run', 'say what would be built and by which commands, and build nothing')
        .option('--go-program <file>', 'use this go command, whatever the project asks for');
    addBuildOptions(command)
        .option('--only <ids>', 'of all targets those that this machine builds, as `build plan` spreads them')
        .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
    (0,input_options/* addInputOptions */.Sr)(command, 'policy');
    (0,input_options/* addInputOptions */.Sr)(command);
    addOutputOptions(command, 'print one JSON document: the record, as in artifacts.json; with --dry-run the plan');
    return (command
        // Else --out and its like after `plan` or `merge` would be this command's own.
        .enablePositionalOptions()
        .addCommand(buildPlanCommand(act))
        .addCommand(buildMergeCommand(act))
        .addHelpText('after', `
Examples:
  setup-go-plus build                                          this machine's own platform, into dist/
  setup-go-plus build ./cmd/... --targets default --out dist   six platforms, several programs
  setup-go-plus build --targets "linux/*,!linux/386" --archive auto
  setup-go-plus build --targets linux/amd64,linux/arm/7 --expect linkage=static
  setup-go-plus build --targets first-class --dry-run          the commands, without running them`)
        .action(async (packages, options) => {
        await act(options, async (terminal) => {
            const { runBuild } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(2935), __nccwpck_require__.e(4456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34456));
            return runBuild(packages, options, terminal);
        });
    }));
}
/** What says what is built: the same for `build` and for whatever plans it. */
function addBuildOptions(command) {
    return (0,input_options/* addInputOptions */.Sr)(command, 'build')
        .option('-e, --expect <key=value>', 'what every binary must be, again for each: linkage=static, maxGlibc=2.28 (see inspect)', again)
        .option('--build-flag <flag>', 'a further flag of go build, again for each: --build-flag=-gcflags=all=-l', again);
}
function again(value, before) {
    return [...(before ?? []), value];
}

// EXTERNAL MODULE: ./lib/cli/cache/options.js
var options = __nccwpck_require__(19765);
;// CONCATENATED MODULE: ./lib/cli/cache.js



function cacheCommand(act) {
    const command = new esm/* Command */.uB('cache')
        .summary('restore, save, look at and clean Go’s caches')
        .description(`The action's caches for any CI and any machine, and what lies in GOCACHE, GOMODCACHE and a cache folder.
restore and save do what the action does at the beginning and at the end of a job, with the same keys.`)
        .helpOption('-h, --help', 'print this help');
    for (const build of [keys, restore, save, stats, prune, clear])
        command.addCommand(build(act));
    return command;
}
function keys(act) {
    const command = new esm/* Command */.uB('keys')
        .summary('print the keys that a job in this folder uses')
        .description('Prints key, ladder and folder of each cache, and why one would be left out. Asks no store and changes nothing.');
    (0,options/* addJobOptions */.nk)((0,options/* addDryRun */.k6)(command, 'the same: nothing is ever changed'));
    return finish(command, act, {
        json: 'print one JSON document: go, store, caches',
        examples: `
  setup-go-plus cache keys                    for the go command on PATH
  setup-go-plus cache keys --go 1.26          for the version that setup would bring
  setup-go-plus cache keys --cache-key-suffix lint --json`,
        run: async (options, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(6922), __nccwpck_require__.e(1434), __nccwpck_require__.e(7223), __nccwpck_require__.e(3319), __nccwpck_require__.e(441), __nccwpck_require__.e(6729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86729))).runKeys(options, terminal),
    });
}
function restore(act) {
    const command = new esm/* Command */.uB('restore')
        .summary('bring back the caches, as the action does before a job')
        .description(`Brings the modules and the newest build cache from the store into GOMODCACHE and GOCACHE. A folder that holds
something already is this machine's own and stays as it is. What save must know is kept in a file until then.`)
        .option('--state <file>', 'where to keep it (default: in RUNNER_TEMP, else with the user’s caches)');
    (0,options/* addJobOptions */.nk)((0,options/* addDryRun */.k6)(command, 'say what would be restored, and bring nothing'));
    return finish(command, act, {
        json: 'print one JSON document: restored, stateFile',
        examples: `
  setup-go-plus cache restore --cache-directory /mnt/share/go-cache
  setup-go-plus cache restore --cache-directory ./.cache --cache-key-suffix lint
  setup-go-plus cache restore --dry-run       in a job: what the runner's cache service has`,
        run: async (options, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(6922), __nccwpck_require__.e(1434), __nccwpck_require__.e(7223), __nccwpck_require__.e(3319), __nccwpck_require__.e(441), __nccwpck_require__.e(2377)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92377))).runRestore(options, terminal),
    });
}
function save(act) {
    const command = new esm/* Command */.uB('save')
        .summary('save what is new, as the action does after a job')
        .description(`Saves what this job made since restore: a layer over what was restored, or a fresh base of what was used.
Without the file that restore left, use is not known: a base of everything is saved.`)
        .option('--state <file>', 'what restore kept (default: as there)')
        .option('--failed', 'the job did not do all that it does: nothing is left out of its build cache')
        .option('--force', 'save also what this machine keeps itself between jobs');
    (0,options/* addJobOptions */.nk)((0,options/* addDryRun */.k6)(command, 'say what would be saved, with its size, and save nothing'));
    return finish(command, act, {
        json: 'print one JSON document: saved',
        examples: `
  setup-go-plus cache save --cache-directory /mnt/share/go-cache
  setup-go-plus cache save --failed           after a step that ended with an error
  setup-go-plus cache save --dry-run          base or layer, what is dropped, and its size`,
        run: async (options, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(6922), __nccwpck_require__.e(1434), __nccwpck_require__.e(7223), __nccwpck_require__.e(3319), __nccwpck_require__.e(441), __nccwpck_require__.e(2049)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62049))).runSave(options, terminal),
    });
}
function stats(act) {
    const command = new esm/* Command */.uB('stats')
        .summary('what is in GOCACHE, GOMODCACHE and the cache folder')
        .description('By age, platform, module and package; of the module cache by version, with zips and unpacked files. Starts no process.')
        .option('--top <count>', 'rows of each table (default: 15; --json has all)');
    (0,options/* addStoreOptions */.VW)((0,options/* addDryRun */.k6)(command, 'the same: nothing is ever changed'));
    return finish(command, act, {
        json: 'print one JSON document: build, modules, store',
        examples: `
  setup-go-plus cache stats
  setup-go-plus cache stats --top 50
  setup-go-plus cache stats --json | jq '.build.packages[:5]'
  setup-go-plus cache stats --cache-directory /mnt/share/go-cache`,
        run: async (options, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(1434), __nccwpck_require__.e(7223), __nccwpck_require__.e(1280), __nccwpck_require__.e(4163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54163))).runStats(options, terminal),
    });
}
function prune(act) {
    const command = new esm/* Command */.uB('prune')
        .summary('remove what is old, unused or too much')
        .description(`Removes from GOCACHE what was not used for 5 days, as go itself does once a day. With --modules, zips of unpacked
modules and versions that no go.sum names; with --store, what is over the cache folder's limit.`)
        .option('--older-than <age>', 'not used for so long or since that day: 12h, 5d, 2w, 2026-05-01')
        .option('--max-size <size>', 'what was not used for longest goes, until the rest fits: 2 GiB')
        .option('--keep <folder>', 'a project whose go.sum names what stays, again for each (default: --dir)', options/* collect */.Fo);
    addChoice(command, ['GOCACHE (the default)', 'GOMODCACHE', 'the cache folder, to its limit']);
    (0,options/* addStoreOptions */.VW)((0,options/* addDryRun */.k6)(command));
    return finish(command, act, {
        json: 'print one JSON document: build, modules, store',
        examples: `
  setup-go-plus cache prune                               as go's own trim
  setup-go-plus cache prune --max-size "2 GiB" --dry-run
  setup-go-plus cache prune --modules --keep . --keep ../other
  setup-go-plus cache prune --store --cache-directory /mnt/share/go-cache --cache-directory-limit "20 GiB"`,
        run: async (options, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(1434), __nccwpck_require__.e(7223), __nccwpck_require__.e(3319), __nccwpck_require__.e(1280), __nccwpck_require__.e(6387)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6387))).runPrune(options, terminal),
    });
}
function clear(act) {
    const command = new esm/* Command */.uB('clear')
        .summary('empty GOCACHE, GOMODCACHE or the cache folder')
        .description('Removes every entry of what is named, and nothing that is not a cache entry. Asks nothing. Not while a build runs.');
    addChoice(command, ['GOCACHE, without fuzz inputs', 'GOMODCACHE', 'the cache folder']);
    (0,options/* addStoreOptions */.VW)((0,options/* addDryRun */.k6)(command));
    return finish(command, act, {
        json: 'print one JSON document: build, modules, store',
        examples: `
  setup-go-plus cache clear --build
  setup-go-plus cache clear --build --modules --dry-run
  setup-go-plus cache clear --store --cache-directory /mnt/share/go-cache`,
        run: async (options, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(1434), __nccwpck_require__.e(7223), __nccwpck_require__.e(5774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61859))).runClear(options, terminal),
    });
}
function addChoice(command, [build, modules, store]) {
    command.option('--build', build).option('--modules', modules).option('--store', store);
}
function finish(command, act, { json, examples, run }) {
    return addOutputOptions(command, json)
        .addHelpText('after', `\nExamples:${examples}`)
        .action((options) => act(options, (terminal) => run(options, terminal)));
}

;// CONCATENATED MODULE: ./lib/cli/env-journal.js


function journalCommands(act) {
    return [undoCommand(act), logCommand(act)];
}
function undoCommand(act) {
    const command = new esm/* Command */.uB('undo')
        .summary('take back what was applied')
        .description('Gives back what was there before the newest apply, or the one named. What others have changed since stays, and is reported: the command then ends with 1.')
        .argument('[id]', 'of `env log`')
        .option('--all', 'everything that is not undone yet, newest first');
    addOutputOptions(command, 'print one JSON document: undone');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus env undo        the newest apply
  setup-go-plus env undo 3      that one
  setup-go-plus env undo --all`)
        .action(async (id, options) => {
        await act(options, async (terminal) => {
            const { runEnvUndo } = await Promise.all(/* import() */[__nccwpck_require__.e(1434), __nccwpck_require__.e(8508), __nccwpck_require__.e(8045)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60460));
            return runEnvUndo(id, options, terminal);
        });
    });
}
function logCommand(act) {
    const command = new esm/* Command */.uB('log')
        .summary('list what was applied on this machine')
        .description('Lists the applies that outlived their process: when, where, by which patches, and what became of them.');
    addOutputOptions(command, 'print one JSON document: entries');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus env log
  setup-go-plus env log --json`)
        .action(async (options) => {
        await act(options, async (terminal) => {
            const { runEnvLog } = await Promise.all(/* import() */[__nccwpck_require__.e(8508), __nccwpck_require__.e(5963)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73146));
            return runEnvLog(terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/env-patches.js


const env_patches_layers = ['process', 'job', 'goenv', 'shell', 'user'];
const shells = ['bash', 'zsh', 'fish', 'pwsh', 'powershell'];
const files = 'patch files, folders or globs (default: .setup-go-plus/env)';
function patchCommands(act) {
    return [checkCommand(act), planCommand(act), applyCommand(act), verifyCommand(act)];
}
function checkCommand(act) {
    const command = new esm/* Command */.uB('check')
        .summary('say what is wrong with patch files')
        .description('Reads the patch files and prints every fault with its line and column. Looks at no machine.')
        .argument('[file...]', files);
    addOutputOptions(command, 'print one JSON document: patches, faults');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus env check                      the patches of this project
  setup-go-plus env check patches/010-x.yaml   one file`)
        .action(async (paths, options) => {
        await act(options, async (terminal) => {
            const { runEnvCheck } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(9926), __nccwpck_require__.e(6436)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96436));
            return runEnvCheck(paths, terminal);
        });
    });
}
function planCommand(act) {
    const command = new esm/* Command */.uB('plan')
        .summary('say what the patches would change here')
        .description('Prints what would change, by variable and by entry of PATH, and which line of which patch says so.')
        .argument('[file...]', files);
    addLayerOptions(command, 'process');
    addOutputOptions(command, 'print the plan as one JSON document');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus env plan                  for a program that is started from here
  setup-go-plus env plan --layer goenv    for the file that \`go env -w\` writes`)
        .action(async (paths, options) => {
        await act(options, async (terminal) => {
            const { runEnvPlan } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(1434), __nccwpck_require__.e(9926), __nccwpck_require__.e(4256), __nccwpck_require__.e(8508), __nccwpck_require__.e(8357)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98357));
            return runEnvPlan(paths, options, terminal);
        });
    });
}
function applyCommand(act) {
    const command = new esm/* Command */.uB('apply')
        .summary('apply the patches to a layer')
        .description('Applies the patches to one layer, all of them or none. What outlives this process is journalled first, and undone by `env undo`.')
        .argument('[file...]', files);
    addLayerOptions(command);
    command
        .option('--dry-run', 'print the plan and write nothing')
        .option('--force', 'layer user: also where a value grows beyond 2047 characters, which other programs would cut');
    addOutputOptions(command, 'print one JSON document: layer, place, id, notes, plan');
    return command
        .addHelpText('after', `
Layers:
  process   prints what a shell evaluates; \`setup-go-plus exec\` starts a program with it
  job       later steps of this workflow job: GITHUB_ENV and GITHUB_PATH
  goenv     Go's env file (GOENV); in a job a copy that is the job's own
  shell     a block in the file that bash, zsh, fish or PowerShell reads when it starts
  user      HKEY_CURRENT_USER\\Environment on Windows

Examples:
  setup-go-plus env apply --layer goenv --dry-run
  setup-go-plus env apply --layer shell --shell zsh
  setup-go-plus env apply patches/010-proxy.yaml --layer user
  eval "$(setup-go-plus env apply --layer process)"`)
        .action(async (paths, options) => {
        await act(options, async (terminal) => {
            const { runEnvApply } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(1434), __nccwpck_require__.e(9926), __nccwpck_require__.e(4256), __nccwpck_require__.e(8508), __nccwpck_require__.e(8357), __nccwpck_require__.e(2038)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92038));
            return runEnvApply(paths, options, terminal);
        });
    });
}
function verifyCommand(act) {
    const command = new esm/* Command */.uB('verify')
        .summary('say whether this environment is as the patches want it')
        .description('Fails when the patches would change something here, or when the digest of patches and result is another one.')
        .argument('[file...]', files)
        .option('--expect <digest>', 'digest of another node: the output environment-digest, or that of `env plan`');
    addOutputOptions(command, 'print one JSON document: digest, expected, equal, changes');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus env verify
  setup-go-plus env verify --expect "$DIGEST_OF_THE_FIRST_NODE"`)
        .action(async (paths, options) => {
        await act(options, async (terminal) => {
            const { runEnvVerify } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(9926), __nccwpck_require__.e(4256), __nccwpck_require__.e(83)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60083));
            return runEnvVerify(paths, options, terminal);
        });
    });
}
function addLayerOptions(command, fallback) {
    const words = fallback === undefined ? 'what they are for' : `what they are for (default: ${fallback})`;
    command
        .addOption(new esm/* Option */.c$('--layer <name>', words).choices([...env_patches_layers]))
        .addOption(new esm/* Option */.c$('--shell <name>', 'layers shell and process: which one (default: yours)').choices([
        ...shells,
    ]))
        .option('--file <path>', 'layers goenv and shell: another file than the one that Go or the shell reads');
}

;// CONCATENATED MODULE: ./lib/cli/env-snapshot.js


function snapshotCommands(act) {
    return [snapshotCommand(act), diffCommand(act)];
}
function snapshotCommand(act) {
    const command = new esm/* Command */.uB('snapshot')
        .summary('write the effective Go environment as text')
        .description('Prints the Go environment of this folder, sorted, with where each value comes from. Values that look like secrets are hidden.');
    addOutputOptions(command, 'print one JSON document: go, values, origins');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus env snapshot > laptop.env
  setup-go-plus env diff laptop.env server.env > .setup-go-plus/env/050-as-the-server.patch`)
        .action(async (options) => {
        await act(options, async (terminal) => {
            const { runEnvSnapshot } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(9926), __nccwpck_require__.e(4256), __nccwpck_require__.e(2902)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82902));
            return runEnvSnapshot(terminal);
        });
    });
}
function diffCommand(act) {
    const command = new esm/* Command */.uB('diff')
        .summary('make a patch of the difference of two snapshots')
        .description('Prints what leads from one snapshot to the other: a .patch file, or nothing where they are equal.')
        .argument('<before>', 'file that `env snapshot` wrote')
        .argument('<after>', 'another one');
    addOutputOptions(command, 'print one JSON document: equal, patch');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus env diff laptop.env server.env
  setup-go-plus env diff laptop.env server.env > .setup-go-plus/env/050-as-the-server.patch`)
        .action(async (before, after, options) => {
        await act(options, async (terminal) => {
            const { runEnvDiff } = await __nccwpck_require__.e(/* import() */ 5531).then(__nccwpck_require__.bind(__nccwpck_require__, 75531));
            return runEnvDiff(before, after, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/env.js






const targets = ['sh', 'bash', 'zsh', 'fish', 'powershell', 'cmd', 'github', 'json'];
function envCommand(act) {
    const command = new esm/* Command */.uB('env')
        .summary('the environment: print it, patch it, compare it')
        .description('The environment variables of Go: for a shell, from a project’s patches, and as text.')
        .helpOption('-h, --help', 'print this help')
        .addCommand(printCommand(act));
    for (const more of [...patchCommands(act), ...journalCommands(act), ...snapshotCommands(act)])
        command.addCommand(more);
    return command;
}
function printCommand(act) {
    const command = new esm/* Command */.uB('print')
        .summary('print what a shell evaluates')
        .description('Sets up Go as `setup` does and prints the changes to the environment, for a shell to evaluate.')
        .addOption(new esm/* Option */.c$('--shell <name>', 'whose language; github appends to the files GITHUB_ENV and GITHUB_PATH').choices(targets))
        .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
    (0,input_options/* addInputOptions */.Sr)(command);
    addOutputOptions(command, 'as --shell json: print the list of changes');
    return command
        .addHelpText('after', `
Without --shell it is sh, on Windows powershell.

Examples:
  eval "$(setup-go-plus env print)"                               sh, bash, zsh
  setup-go-plus env print --shell fish | source
  setup-go-plus env print --shell powershell | Invoke-Expression
  setup-go-plus env print --shell cmd > %TEMP%\\go-env.cmd && call %TEMP%\\go-env.cmd
  setup-go-plus env print --shell github                          later steps of a job`)
        .action(async (options) => {
        await act(options, async (terminal) => {
            const { runEnvPrint } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(6922), __nccwpck_require__.e(3487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93487));
            return runEnvPrint(options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/exec.js



function execCommand(act) {
    const command = new esm/* Command */.uB('exec')
        .summary('run a program with the patches applied')
        .description('Applies the patches to the environment of one program and runs it. Nothing outlives it.')
        .usage('[options] [file...] -- program [arguments…]')
        .argument('[file...]', 'patch files, folders or globs (default: .setup-go-plus/env)');
    addOutputOptions(command, 'not with exec: stdout is the program’s');
    return command
        .addHelpText('after', `
The exit code is the program's.

Examples:
  setup-go-plus exec -- go build ./...
  setup-go-plus exec patches/010-proxy.yaml -- go env GOPROXY`)
        .action(async (paths, options) => {
        if (options.json)
            throw new errors/* UserError */.y('USAGE', 'With --json no command can be run: stdout is its own');
        await act(options, async (terminal, program) => {
            const { runExec } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(9926), __nccwpck_require__.e(4256), __nccwpck_require__.e(7277)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97277));
            return runExec(paths, program, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/inspect.js


function inspectCommand(act) {
    const command = new esm/* Command */.uB('inspect')
        .summary('print what binaries are, and hold them to what was promised')
        .description(`Reads ELF, PE, Mach-O and WebAssembly files from their bytes: platform, linkage, libraries, the glibc that is
needed, hardening, symbols, and Go's build information. One file gets a page, several get a table.`)
        .argument('<files...>', 'executables, libraries or objects')
        .option('-e, --expect <key=value|file>', 'fail where a binary is otherwise, again for each; or a YAML file of such keys', (value, before) => [...(before ?? []), value])
        .option('--local-paths', 'search for paths of the machine that built');
    addOutputOptions(command, 'print one JSON document: ok, files (path, inspection, violations, error)');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus inspect dist/app                                  one page about it
  setup-go-plus inspect dist/*                                    a table
  setup-go-plus inspect dist/app -e linkage=static -e stripped=true -e cleanVcs=true
  setup-go-plus inspect dist/app -e maxGlibc=2.28 -e needed=libc.so.6,libpthread.so.0
  setup-go-plus inspect dist/app --expect .setup-go-plus/expect.yaml
  setup-go-plus inspect dist/app -e contains=v1.2.3 -e localPaths=false

Exit code 1: a file is not what was expected, or cannot be read. docs/inspect.md lists the keys.`)
        .action(async (files, options) => {
        await act(options, async (terminal) => {
            const { runInspect } = await Promise.all(/* import() */[__nccwpck_require__.e(6183), __nccwpck_require__.e(7945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17945));
            return runInspect(files, options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/lock.js



function lockCommand(act) {
    const command = new esm/* Command */.uB('lock')
        .summary('write the versions and digests that a project uses to a file')
        .description(`Writes .setup-go-plus/go.lock.json: which version each range means, and what its archives hash to on each platform.
It then holds exactly the versions named here, or what the project's files ask for. Commit it.`)
        .argument('[versions...]', 'versions or ranges; without any, the project’s files are asked')
        .option('--platform <os/arch>', 'a platform to lock, again for each (default: those of the lock, else this machine’s)', (value, before) => [...(before ?? []), ...value.split(/[\s,]+/)])
        .option('--check', 'change nothing, and fail where the lock is not up to date')
        .option('--update', 'ask anew which version each range means, and for all digests');
    (0,input_options/* addInputOptions */.Sr)(command);
    addOutputOptions(command, 'print one JSON document: path, changes, notes, lock');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus lock                                  what go.mod and its kin ask for, here
  setup-go-plus lock --platform linux/amd64 --platform windows/amd64
  setup-go-plus lock 1.25 1.26 --update               two ranges, with their newest versions
  setup-go-plus lock --check                          in CI`)
        .action(async (specs, options) => {
        await act(options, async (terminal) => {
            const { runLock } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(3920)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13920));
            return runLock(specs, options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/policy.js



function policyCommand(act) {
    const command = new esm/* Command */.uB('policy')
        .summary('hold built binaries to rules on licences, modules, Go and known vulnerabilities')
        .description(`Reads Go binaries, and says which of the project's rules they break: from the section \`policy\` of the config, or from
these options. \`build\` does the same before it publishes anything.`)
        .argument('<paths...>', 'binaries, or folders of them')
        .option('--licenses-except <rule>', 'accepted of single modules besides, again for each: "github.com/acme/* MPL-2.0"', (value, before) => [...(before ?? []), value])
        .option('--go-program <file>', 'the go command that builds govulncheck (default: of the project)')
        .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
    (0,input_options/* addInputOptions */.Sr)(command, 'policy');
    (0,input_options/* addInputOptions */.Sr)(command);
    addOutputOptions(command, 'print one JSON document: ok, binaries, findings (rule, level, module, files, …)');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus policy dist                                  by the config
  setup-go-plus policy ./app --licenses-allow "MIT, Apache-2.0, BSD-*, ISC"
  setup-go-plus policy dist --modules-forbid "golang.org/x/text <v0.3.8" --require-go supported
  setup-go-plus policy dist --vulnerabilities fail --sarif policy.sarif

Exit code 1: a rule is broken, or something could not be checked. docs/policy.md says what the rules mean.`)
        .action(async (paths, options) => {
        await act(options, async (terminal) => {
            const { runPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(5156), __nccwpck_require__.e(4987), __nccwpck_require__.e(6183), __nccwpck_require__.e(6922), __nccwpck_require__.e(7339), __nccwpck_require__.e(1034), __nccwpck_require__.e(5181)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82642));
            return runPolicy(paths, options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/private.js


const private_forms = `
Credentials are read from the variable SETUP_GO_PLUS_PRIVATE_CREDENTIALS, or with --stdin from standard input: every
process of the machine can read a command line. One a line, as docs/private-modules.md has them:
  github.com/acme token ghp_…
  git.corp.example/team ssh -----BEGIN OPENSSH PRIVATE KEY-----…`;
function privateCommand(act) {
    return new esm/* Command */.uB('private')
        .summary('private modules: run a command with their credentials, look for what is left of them')
        .description('Credentials for private modules that live exactly as long as a command.')
        .helpOption('-h, --help', 'print this help')
        .addCommand(private_execCommand(act))
        .addCommand(private_checkCommand(act));
}
function private_execCommand(act) {
    const command = new esm/* Command */.uB('exec')
        .summary('run a command that can fetch private modules')
        .description(`Runs a command whose go and git can fetch private modules, and ends with its exit code. Then all is removed and
looked for: in the configuration of git, in Go's, in the work tree. No file of yours is written.`)
        .usage('[options] -- program arguments…')
        .option('--private <pattern>', 'private modules, as in GOPRIVATE; again for each (default: what the credentials are for)', (value, before) => [...(before ?? []), value])
        .option('--known-hosts <file>', 'host keys for ssh beside those of the known forges')
        .option('--stdin', 'read the credentials from standard input, which the command then finds empty');
    return addOutputOptions(command, 'not with a command to run')
        .addHelpText('after', `${private_forms}\n\nExample:\n  setup-go-plus private exec -- go mod download`)
        .action(async (options) => {
        await act(options, async (terminal, rest) => {
            const { runPrivateExec } = await __nccwpck_require__.e(/* import() */ 9860).then(__nccwpck_require__.bind(__nccwpck_require__, 39860));
            return runPrivateExec(options, rest, terminal);
        });
    });
}
function private_checkCommand(act) {
    const command = new esm/* Command */.uB('check')
        .summary('look for credentials that something left on this machine')
        .description(`Looks through the settings of git and Go, netrc, ssh keys, the work tree and the module cache for the given
credentials, and for what looks like somebody's token. Prints file and line, never a secret. Exit code 1 where
something is found.`)
        .option('--stdin', 'read the credentials to look for from standard input');
    return addOutputOptions(command, 'print one JSON document: found')
        .addHelpText('after', private_forms)
        .action(async (options) => {
        await act(options, async (terminal) => {
            const { runPrivateCheck } = await __nccwpck_require__.e(/* import() */ 9860).then(__nccwpck_require__.bind(__nccwpck_require__, 39860));
            return runPrivateCheck(options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/rebuild.js


function rebuildCommand(act) {
    const command = new esm/* Command */.uB('rebuild')
        .summary('build once more what an audit tells of, and compare')
        .description(`Reads audit.json, brings exactly that Go, checks that commit out in a temporary folder, builds the same targets
in the same way, and compares the digest of every artifact. Where the first files are beside audit.json, it says in what the
second differ from them.`)
        .argument('<audit>', 'audit.json of a build')
        .option('--source <repository>', 'where the commit is: a folder or a URL (default: the repository here, else the recorded one)')
        .option('-o, --out <folder>', 'keep what is built in this folder')
        .option('--go-program <file>', 'use this go command; it must be the very same Go')
        .option('--trust-audit', 'run what the audit names: C compilers, linkers, variables of targets')
        .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
    addOutputOptions(command, 'print one JSON document: ok, go, commit, artifacts (file, target, status, expected, actual, why)');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus rebuild dist/audit.json
  setup-go-plus rebuild audit.json --source https://github.com/o/r --json

Exit code 1: an artifact is not the same, or it could not be built again. The sources are built, and nothing of them is run.`)
        .action(async (audit, options) => {
        await act(options, async (terminal) => {
            const { runRebuild } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(6183), __nccwpck_require__.e(6922), __nccwpck_require__.e(4512), __nccwpck_require__.e(1906), __nccwpck_require__.e(2935), __nccwpck_require__.e(4361), __nccwpck_require__.e(1937)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21937));
            return runRebuild(audit, options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/resolve.js



function resolveCommand(act) {
    const command = new esm/* Command */.uB('resolve')
        .summary('print which version a project or a range means')
        .description('Prints the version that would be set up, and installs nothing.')
        .argument('[version]', 'version or range; without it, the project’s files are asked')
        .option('--platform <os/arch>', 'ask for another platform: windows/arm64')
        .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
    (0,input_options/* addInputOptions */.Sr)(command);
    addOutputOptions(command, 'print one JSON document: version, source, why, url, integrity, spec, file, line');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus resolve                    the version for this folder
  setup-go-plus resolve stable             the newest release
  setup-go-plus resolve --file go.work     what a file asks for
  setup-go-plus resolve "^1.25" --json     with the archive and its digest`)
        .action(async (spec, options) => {
        await act(options, async (terminal) => {
            const { runResolve } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(6922), __nccwpck_require__.e(5706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55706));
            return runResolve(spec, options, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/sbom.js


function sbomCommand(act) {
    const command = new esm/* Command */.uB('sbom')
        .summary('write what Go binaries are made of, as CycloneDX or SPDX')
        .description(`Reads the modules, settings and libraries of any Go binary from its bytes, and completes them from its source and from
the module cache where these are there: packages, who needs whom, licences. Nothing is downloaded.`)
        .argument('<files...>', 'Go binaries, or folders: all Go binaries in them are found by their content')
        .option('-f, --format <names>', 'cyclonedx-json, cyclonedx-xml, spdx-json, spdx-tag, or several with commas between', 'cyclonedx-json')
        .option('-o, --out <path>', 'a file for one document, a folder for several; - is standard output')
        .option('--source <folder>', 'the source that they were built from (default: the current folder, if it is their module)')
        .option('--no-source', 'neither source nor module cache: only what is in the files')
        .option('--go-program <file>', 'the go command that reads the source (default: go on PATH)')
        .option('--release <name@version>', 'one document for all of them, as a release');
    addOutputOptions(command, 'print one JSON document: the models, and the names of the files that were written');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus sbom dist/app                                      CycloneDX on standard output
  setup-go-plus sbom dist/app --format spdx-json --out app.spdx.json
  setup-go-plus sbom dist --format cyclonedx-json,spdx-json --out sboms
  setup-go-plus sbom dist --release app@v1.2.3 --out app.cdx.json
  setup-go-plus sbom "$(command -v gopls)" --no-source

Exit code 1: a file is no Go binary, or cannot be read. docs/sbom.md says what is in the documents.`)
        .action(async (files, options, self) => {
        await act(options, async (terminal) => {
            const { runSbom } = await Promise.all(/* import() */[__nccwpck_require__.e(6183), __nccwpck_require__.e(7339), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77022));
            return runSbom(files, options, self.parent?.version() ?? '', terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/setup.js



function setupCommand(act) {
    const command = new esm/* Command */.uB('setup')
        .summary('bring a verified Go, and run a command with it')
        .description(`Brings the Go that this project asks for into the tool cache, verified, and prints its folder (GOROOT).
With --run or --, runs a command with that Go and ends with the command's exit code.`)
        .usage('[options] [-- program arguments…]')
        .option('--run <command>', 'command to run: words as in a shell, quotes too, but nothing is expanded')
        .option('--shell', 'have the shell read --run: /bin/sh, on Windows cmd')
        .option('--platform <os/arch>', 'bring Go for another platform: windows/arm64')
        .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)')
        .option('--dry-run', 'say what would be done, and change nothing');
    (0,input_options/* addInputOptions */.Sr)(command);
    addOutputOptions(command, 'print one JSON document: version, goroot, source, integrity, environment, …');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus setup                              the version that go.mod and its kin ask for
  setup-go-plus setup --go 1.26 -- go test ./...   a version, a program and its arguments
  setup-go-plus setup --run "go version"           the same from one string
  setup-go-plus setup --shell --run "go vet ./... && go test ./..."
  setup-go-plus setup --go stable --dry-run        only say what would be chosen, and why`)
        .action(async (options) => {
        await act(options, async (terminal, rest) => {
            const { runSetup } = await Promise.all(/* import() */[__nccwpck_require__.e(4523), __nccwpck_require__.e(4987), __nccwpck_require__.e(6922), __nccwpck_require__.e(3303)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93303));
            return runSetup(options, rest, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/terminal.js

/** The host's modules load here and not with this file: `--help` must not wait for them. */
async function openTerminal(options, streams) {
    if (options.quiet && options.verbose)
        throw new errors/* UserError */.y('USAGE', '--quiet and --verbose exclude each other');
    const [{ terminalLog }, { nodeHost }] = await Promise.all([
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 52089)),
        __nccwpck_require__.e(/* import() */ 4869).then(__nccwpck_require__.bind(__nccwpck_require__, 24869)),
    ]);
    const log = terminalLog({
        stream: streams.stderr,
        env: (name) => streams.env[name],
        level: options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal',
        now: () => Date.now(),
    });
    return {
        host: nodeHost(log),
        log,
        print(text) {
            if (!options.json)
                streams.stdout.write(`${text}\n`);
        },
        printJson(value) {
            if (options.json)
                streams.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
        },
        close: () => log.close(),
    };
}
/** What stands after the first `--` is a program to run, with arguments that are not ours to read. */
function splitArguments(args) {
    const at = args.indexOf('--');
    return at < 0
        ? { own: [...args], command: undefined }
        : { own: args.slice(0, at), command: args.slice(at + 1) };
}

;// CONCATENATED MODULE: ./lib/cli/verify.js


function verify_verifyCommand(act) {
    const command = new esm/* Command */.uB('verify')
        .summary('compare a folder with its checksum files')
        .description(`Reads every file of a folder and compares it with SHA256SUMS, SHA512SUMS, checksum files beside others (app.sha256),
the record of a build (artifacts.json), bills of materials, provenance.json, provenance.sigstore.json and audit.json,
whichever are there, and these with each other. Names what was altered, what is missing, and what some of them name and
others do not.`)
        .argument('<folder>', 'that build wrote, or that a release was downloaded to');
    addOutputOptions(command, 'print one JSON document: ok, folder, by, intact, findings (kind, file, message)');
    return command
        .addHelpText('after', `
Examples:
  setup-go-plus verify dist
  setup-go-plus verify "release v1.2.3" --json | jq -r '.findings[].file'

Exit code 1: something is not as the checksums say. Who wrote them is another question: see docs/checksums.md
and docs/provenance.md.`)
        .action(async (folder, options) => {
        await act(options, async (terminal) => {
            const { runVerify } = await __nccwpck_require__.e(/* import() */ 3800).then(__nccwpck_require__.bind(__nccwpck_require__, 53800));
            return runVerify(folder, terminal);
        });
    });
}

;// CONCATENATED MODULE: ./lib/cli/program.js


















const commands = {
    setup: setupCommand,
    resolve: resolveCommand,
    lock: lockCommand,
    env: envCommand,
    exec: execCommand,
    build: buildCommand,
    inspect: inspectCommand,
    sbom: sbomCommand,
    verify: verify_verifyCommand,
    rebuild: rebuildCommand,
    policy: policyCommand,
    cache: cacheCommand,
    private: privateCommand,
};
/**
 * The command that these words name. Options of all of them take 15 ms to make; help and suggestions alone need them.
 */
function wantedCommands(words) {
    const all = Object.keys(commands);
    if (words.some((word) => ['help', '--help', '-h'].includes(word)))
        return all;
    // Options that stand before it have no values.
    const first = words.find((word) => !word.startsWith('-'));
    return first !== undefined && all.includes(first) ? [first] : all;
}
/**
 * The commands, with their options and texts; what they do loads when one of them is run.
 * @param words of the command line, as far as they are ours
 */
function createProgram(words, streams, command, exit) {
    const act = async (options, work) => {
        const terminal = await openTerminal(options, streams);
        try {
            exit(await work(terminal, command));
        }
        finally {
            terminal.close();
        }
    };
    const program = new esm/* Command */.uB('setup-go-plus')
        .description('The same verified Go on every machine.')
        .version(packageVersion(), '-V, --version', 'print the version of setup-go-plus')
        .helpOption('-h, --help', 'print this help')
        .helpCommand('help [command]', 'print the help of a command')
        // Commands with options of their own have commands below them (build).
        .enablePositionalOptions()
        .configureHelp({ showGlobalOptions: false })
        .addHelpText('after', `
Examples:
  setup-go-plus setup --run "go test ./..."    run a command with the Go that this project asks for
  setup-go-plus resolve stable                 print the newest stable version
  eval "$(setup-go-plus env print)"            use the project's Go in this shell

Exit codes: 0 done, 1 it failed, 2 wrong usage, 70 a bug; with a command to run, the command's own.`);
    for (const name of wantedCommands(words))
        program.addCommand(commands[name](act));
    prepare(program, streams);
    program.hook('preAction', (_, action) => {
        if (command !== undefined && !['setup', 'exec'].includes(action.name())) {
            throw new errors/* UserError */.y('USAGE', `\`${action.name()}\` runs no command: nothing may follow --`, {
                hint: 'To run a command with Go: setup-go-plus setup -- go version',
            });
        }
    });
    return program;
}
/** Settings that subcommands made on their own do not inherit. */
function prepare(command, streams) {
    command
        .exitOverride()
        .configureOutput({
        writeOut: (text) => void streams.stdout.write(text),
        writeErr: (text) => void streams.stderr.write(text),
        getOutHelpWidth: () => Math.min(streams.stdout.columns ?? 100, 120),
        getErrHelpWidth: () => Math.min(streams.stderr.columns ?? 100, 120),
    })
        .showSuggestionAfterError(true);
    for (const inner of command.commands)
        prepare(inner, streams);
}
/** lib/cli/ and dist/cli/ are both two folders below the package. */
function packageVersion() {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
    return JSON.parse(text).version;
}

;// CONCATENATED MODULE: ./lib/cli/main.js




/**
 * Runs one command line and returns its exit code: 0, 1 for a UserError, 2 for a usage error, 70 for a bug,
 * the program's own where one was run.
 * @param args without node and script
 */
async function main(args, streams) {
    const { own, command } = splitArguments(args);
    let code = 0;
    const program = createProgram(own, streams, command, (result) => {
        code = result;
    });
    try {
        await program.parseAsync(own, { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7 && error.exitCode === 0)
            return 0;
        return reportFailure(error, own, streams);
    }
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ formatPosition),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that a person caused or can mend. Doors print message and hint, annotate `at`, and exit 1 (2 for `USAGE`).
 * Anything else that is thrown is a bug and keeps its stack.
 */
class UserError extends Error {
    name = 'UserError';
    code;
    hint;
    at;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.at = details.at;
    }
}
/** `path:line:column`, as editors and terminals make clickable. */
function formatPosition(at) {
    return [at.path, at.line, at.line === undefined ? undefined : at.column]
        .filter((part) => part !== undefined)
        .join(':');
}


/***/ }),

/***/ 52089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  terminalLog: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/host/local/figures.js
/** Progress counts bytes or items and does not say which: a million of anything is bytes here. */
function amount(count) {
    return count < 1_000_000 ? String(count) : `${(count / 1_000_000).toFixed(1)} MB`;
}
function duration(milliseconds) {
    const seconds = Math.max(0, milliseconds) / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

;// CONCATENATED MODULE: ./lib/host/local/bars.js

/** The library is loaded with the first bar: `--version` must not wait for it. */
function terminalBars(stream) {
    let multi;
    let running = [];
    let closed = false;
    async function show(item) {
        const library = await __nccwpck_require__.e(/* import() */ 8502).then(__nccwpck_require__.t.bind(__nccwpck_require__, 98502, 19));
        if (closed || item.finished)
            return;
        multi ??= new library.MultiBar(options(stream));
        item.bar = multi.create(item.total ?? 0, item.done, { label: item.label });
    }
    function settle() {
        if (running.some(({ finished }) => !finished))
            return;
        multi?.stop();
        multi = undefined;
        running = [];
    }
    return {
        start(label, total) {
            const item = { label, total, bar: undefined, done: 0, finished: false };
            running.push(item);
            void show(item);
            return {
                advance(by) {
                    item.done += by;
                    item.bar?.update(item.done);
                },
                finish() {
                    if (item.finished)
                        return;
                    item.finished = true;
                    item.bar?.update(item.done);
                    item.bar?.stop();
                    settle();
                },
            };
        },
        above(text) {
            if (multi === undefined)
                return false;
            multi.log(text);
            multi.update();
            return true;
        },
        close() {
            closed = true;
            multi?.stop();
            multi = undefined;
            running = [];
        },
    };
}
function options(stream) {
    return {
        stream,
        format: formatBar,
        // With it the first Ctrl-C would only end the bar.
        gracefulExit: false,
        hideCursor: false,
        linewrap: true,
        fps: 10,
        // A line written above the bars takes the place of the first one.
        forceRedraw: true,
    };
}
function formatBar(_, { progress, value, total, startTime, stopTime }, payload) {
    const { label } = payload;
    const time = duration((stopTime ?? Date.now()) - startTime);
    if (total <= 0)
        return `${label}  ${amount(value)}  ${time}`;
    const width = 24;
    const filled = Math.round(Math.min(1, Math.max(0, progress)) * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    const percent = String(Math.floor(Math.min(1, progress) * 100)).padStart(3);
    return `${label}  ${bar} ${percent}%  ${amount(value)} of ${amount(total)}  ${time}`;
}

// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __nccwpck_require__(12586);
;// CONCATENATED MODULE: ./lib/host/local/redaction.js

/**
 * Hides masked values and URL userinfo. Control characters other than tab and line feed are shown as `\x1b`:
 * names and messages of a hostile server or archive must not move the cursor or repaint what was printed.
 */
function redaction() {
    const secrets = new Set();
    return {
        mask(secret) {
            for (const line of [secret, ...secret.split(/\r?\n/)]) {
                const text = line.trim();
                if (text === '')
                    continue;
                secrets.add(text);
                secrets.add(encodeURIComponent(toWellFormed(text)));
            }
        },
        clean(text) {
            // The longest first: a secret may contain another.
            const longest = [...secrets].sort((a, b) => b.length - a.length);
            const hidden = longest.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
            return (0,redact/* redactUrl */.B)(hidden)
                .replace(/\r\n/g, '\n')
                .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, escapeControl);
        },
    };
}
function escapeControl(character) {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
/** encodeURIComponent throws for half a pair. */
function toWellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

;// CONCATENATED MODULE: ./lib/host/local/log.js




function terminalLog({ stream, env, level, now }) {
    const { mask, clean } = redaction();
    const terminal = stream.isTTY === true && env('TERM') !== 'dumb';
    const paint = painter(terminal && !env('NO_COLOR'));
    const bars = terminal ? terminalBars(stream) : undefined;
    const write = (text) => {
        if (bars?.above(`${text}\n`) !== true)
            stream.write(`${text}\n`);
    };
    const chatty = level !== 'quiet';
    return {
        mask,
        clean,
        info(line) {
            if (chatty)
                write(clean(line));
        },
        group(title, lines) {
            if (!chatty)
                return;
            write(paint('bold', clean(title)));
            for (const line of lines)
                write(indent(clean(line)));
        },
        warning(message, at) {
            const where = at === undefined ? '' : ` (${(0,errors/* formatPosition */.L)(at)})`;
            write(`${paint('yellow', 'warning:')} ${clean(message + where)}`);
        },
        debug(line) {
            if (level === 'verbose')
                write(paint('dim', clean(line)));
        },
        error(message, hint) {
            write(`${paint('red', 'error:')} ${clean(message)}`);
            if (hint !== undefined)
                write(indent(clean(hint)));
        },
        progress(label, total) {
            if (!chatty)
                return { advance() { }, finish() { } };
            const name = clean(label).replaceAll('\n', ' ');
            if (bars !== undefined)
                return bars.start(name, total);
            write(total === undefined ? name : `${name} (${amount(total)})`);
            const started = now();
            let done = 0;
            let finished = false;
            return {
                advance(by) {
                    done += by;
                },
                finish() {
                    if (!finished)
                        write(`${name}: ${amount(done)} in ${duration(now() - started)}`);
                    finished = true;
                },
            };
        },
        close() {
            bars?.close();
        },
    };
}
function indent(text) {
    return text.replace(/^/gm, '  ');
}
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    yellow: [33, 39],
};
function painter(coloured) {
    if (!coloured)
        return (_, text) => text;
    return (style, text) => `\x1b[${codes[style][0]}m${text}\x1b[${codes[style][1]}m`;
}


/***/ }),

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* unused harmony export outputs */
const inputs = [
    {
        name: 'go-version',
        type: 'text',
        config: 'go.version',
        flag: 'go',
        dropIn: true,
        description: 'Go version or range: `1.26`, `1.26.5`, `^1.25`, `1.27rc1`, `stable`, `oldstable`, `latest`, `tip`. Quote it: YAML reads 1.20 as 1.2. Wins over go-version-file.',
    },
    {
        name: 'go-version-file',
        type: 'text',
        config: 'go.version-file',
        flag: 'go-version-file',
        dropIn: true,
        description: 'File to read the version from: go.mod, go.work, .go-version, .tool-versions, mise.toml, Dockerfile, devcontainer.json. Without this and go-version the nearest of them is found.',
    },
    {
        name: 'go-version-file-policy',
        type: 'choice',
        choices: ['as-written', 'exact', 'minimum', 'latest-patch', 'toolchain'],
        default: 'as-written',
        config: 'go.version-file-policy',
        flag: 'policy',
        description: 'What a version in go.mod or go.work means. as-written: the toolchain line, else the go line, `1.26` being the newest 1.26.x (as actions/setup-go). exact: that version. minimum: the newest stable Go not older. latest-patch: the newest patch of that minor line. toolchain: what the go command itself would run.',
    },
    {
        name: 'working-directory',
        type: 'text',
        default: '.',
        flag: 'directory',
        description: 'Folder in which version files and the config are looked for.',
    },
    {
        name: 'check-latest',
        type: 'boolean',
        default: 'false',
        config: 'go.check-latest',
        flag: 'check-latest',
        dropIn: true,
        description: 'Ask the sources for the newest match even when the tool cache has one that satisfies the range.',
    },
    {
        name: 'architecture',
        type: 'text',
        flag: 'arch',
        config: 'go.architecture',
        dropIn: true,
        description: "CPU of the Go distribution, in Go's, Node's or the runner's words: x64, amd64, x86, arm64, armv6l, ppc64le, … Default: this machine's.",
    },
    {
        name: 'sources',
        type: 'words',
        default: 'tool-cache mirror directory go.dev goproxy manifest',
        config: 'go.sources',
        flag: 'sources',
        description: 'Where Go may come from, in the order in which they are asked: tool-cache, mirror, directory, go.dev, goproxy, manifest. Where one fails the next is tried.',
    },
    {
        name: 'go-download-base-url',
        type: 'words',
        config: 'go.download-base-url',
        flag: 'mirror',
        dropIn: true,
        description: "Mirrors with go.dev's layout, asked in order. Also from GO_DOWNLOAD_BASE_URL. When set, go.dev, goproxy and manifest are asked only if `sources` names them.",
    },
    {
        name: 'mirror-token',
        type: 'text',
        description: "Bearer token for the mirrors; sent to the mirrors' hosts alone, never elsewhere.",
    },
    {
        name: 'sdk-directory',
        type: 'text',
        config: 'go.directory',
        flag: 'sdk-directory',
        description: 'Folder or network share with Go archives or unpacked SDKs, for the source `directory`.',
    },
    {
        name: 'goproxy',
        type: 'text',
        config: 'go.goproxy',
        flag: 'goproxy',
        description: 'Module proxies for the source `goproxy`, as in GOPROXY. Default: the environment variable GOPROXY, else https://proxy.golang.org.',
    },
    {
        name: 'tip-repository',
        type: 'text',
        default: 'https://go.googlesource.com/go',
        config: 'go.tip-repository',
        flag: 'tip-repository',
        description: "Git repository of Go's source, for `go-version: tip`.",
    },
    {
        name: 'token',
        type: 'text',
        runnerDefault: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
        dropIn: true,
        description: 'GitHub token against rate limits of the source `manifest`; sent to GitHub alone, never to a mirror.',
    },
    {
        name: 'verify',
        type: 'choice',
        choices: ['required', 'signature', 'off'],
        default: 'required',
        config: 'go.verify',
        flag: 'verify',
        description: "required: nothing runs before its digest was checked (go.dev's list, Go's checksum database, a pin). signature: archives must also carry Google's OpenPGP signature. off: not checked, with a warning.",
    },
    {
        name: 'signing-keys',
        type: 'text',
        config: 'go.signing-keys',
        flag: 'signing-keys',
        description: "File with ASCII-armored OpenPGP public keys for `verify: signature`. Default: Google's key, which this action carries.",
    },
    {
        name: 'checksum',
        type: 'text',
        config: 'go.checksum',
        flag: 'checksum',
        description: 'What the archive must hash to: `sha256:<hex>` (or bare hex), or `h1:<base64>` of the toolchain module. Replaces every other proof.',
    },
    {
        name: 'lock-file',
        type: 'text',
        default: '.setup-go-plus/go.lock.json',
        config: 'go.lock-file',
        flag: 'lock-file',
        description: 'Versions and digests written by `setup-go-plus lock`; used when it exists.',
    },
    {
        name: 'sdk',
        type: 'choice',
        choices: ['full', 'slim'],
        default: 'full',
        config: 'go.sdk',
        flag: 'sdk',
        description: "slim leaves out the standard library's own tests and docs while unpacking: faster, and every go command still works except `go test std`.",
    },
    {
        name: 'gotoolchain',
        type: 'choice',
        choices: ['local', 'auto', 'keep'],
        config: 'go.gotoolchain',
        flag: 'gotoolchain',
        description: 'GOTOOLCHAIN for later steps: local (only this Go), auto (the go command may fetch another), keep (leave it alone). Default: local, unless the job sets GOTOOLCHAIN itself.',
    },
    {
        name: 'cache',
        type: 'boolean',
        default: 'true',
        config: 'cache.enabled',
        dropIn: true,
        description: 'Keep the module and build caches between jobs.',
    },
    {
        name: 'cache-dependency-path',
        type: 'lines',
        config: 'cache.dependency-path',
        dropIn: true,
        description: 'Files or globs, one a line: the go.sum, go.mod or go.work files whose modules are kept. Default: those of the workspace root.',
    },
    {
        name: 'cache-mode',
        type: 'choice',
        choices: ['read', 'write', 'read-write', 'none'],
        config: 'cache.mode',
        description: 'Whether this job restores and saves caches. Default: both, but nothing is saved by runs of forks, of pull_request_target, of tags and releases.',
    },
    {
        name: 'cache-modules',
        type: 'choice',
        choices: ['auto', 'zips', 'minimal', 'download'],
        default: 'auto',
        config: 'cache.modules',
        description: 'What is kept of the module cache. auto: unpacked modules that go.sum names, without their zips. zips: the zips alone. minimal: only the packages that this workspace imports (docs/caching.md says what it cannot do). download: nothing, every job downloads.',
    },
    {
        name: 'cache-key-suffix',
        type: 'text',
        config: 'cache.key-suffix',
        description: 'A build cache of its own for this job, which may still begin from that of another.',
    },
    {
        name: 'cache-key-parts',
        type: 'lines',
        config: 'cache.key-parts',
        description: 'Texts that become parts of every cache key: nothing is shared between different ones.',
    },
    {
        name: 'cache-matrix',
        type: 'text',
        runnerDefault: '${{ toJSON(matrix) }}',
        description: 'Tells the legs of a matrix apart, so that each has a build cache of its own.',
    },
    {
        name: 'stable-mtimes',
        type: 'boolean',
        default: 'false',
        config: 'cache.stable-mtimes',
        description: 'Give the files of the checkout times that follow from their content, so that `go test` results of an earlier job are reused: Go takes a file with a new time for a changed one.',
    },
    {
        name: 'job-status',
        type: 'text',
        runnerDefault: '${{ job.status }}',
        description: 'How the job ended, which the runner fills in for the post step: a job that failed has used less than the next one will, so nothing is removed from its build cache.',
    },
    {
        name: 'cache-store',
        type: 'choice',
        choices: ['auto', 'actions', 'actions-v1', 'directory'],
        default: 'auto',
        config: 'cache.store',
        description: "Where caches are kept. auto: the runner's cache service, else `cache-directory`. actions-v1: through @actions/cache.",
    },
    {
        name: 'cache-directory',
        type: 'text',
        config: 'cache.directory',
        description: 'Folder or network share for the store `directory`; safe for several machines at once.',
    },
    {
        name: 'cache-directory-limit',
        type: 'text',
        default: '10 GiB',
        config: 'cache.directory-limit',
        description: 'Size that `cache-directory` may have; what was not used for longest goes first.',
    },
    {
        name: 'problem-matchers',
        type: 'words',
        default: 'build vet test',
        description: 'Which Go output becomes annotations: any of build, vet, test; or off.',
    },
    {
        name: 'job-summary',
        type: 'boolean',
        default: 'true',
        description: 'Write a short table to the job summary.',
    },
    {
        name: 'config',
        type: 'text',
        default: '.setup-go-plus/config.yaml',
        flag: 'config',
        description: 'Project configuration; used when it exists.',
    },
    {
        name: 'cache-verify',
        type: 'boolean',
        default: 'false',
        config: 'cache.verify',
        description: 'Compare each module version that the cache brings with its h1 hash in go.sum before anything can see it. What differs is left out and downloaded again.',
    },
    {
        name: 'cache-drive',
        type: 'choice',
        choices: ['auto', 'keep'],
        default: 'auto',
        config: 'cache.drive',
        description: "auto: on a Windows machine of GitHub's, GOCACHE, GOMODCACHE and GOTMPDIR are put on the drive of RUNNER_TEMP where that is another one, since it is several times as fast; never where the job sets them itself. keep: they stay where Go has them.",
    },
    {
        name: 'private',
        type: 'lines',
        config: 'private.modules',
        description: 'Private modules, as in GOPRIVATE, one pattern a line: `github.com/acme`, `*.corp.example`. Default: what `private-credentials` lets git fetch.',
    },
    {
        name: 'private-credentials',
        type: 'lines',
        description: 'How to fetch them, one credential a line: `github.com/acme token ghp_…`, the value from a secret. First a host, or a host and a path; then token, github, gitlab, gitea, bitbucket, azure, basic (user:password, also for a GOPROXY), ssh (a private key) or inherit; then the value. See docs/private-modules.md.',
    },
    {
        name: 'private-known-hosts',
        type: 'lines',
        config: 'private.known-hosts',
        description: 'Host keys for ssh, as in a known_hosts file, one a line. Those of github.com, gitlab.com, bitbucket.org and codeberg.org are known.',
    },
    {
        name: 'private-prewarm',
        type: 'boolean',
        default: 'false',
        config: 'private.prewarm',
        description: 'Download all modules of the project in this step (`go mod download`), so that later steps need no credential and get none.',
    },
    {
        name: 'private-export',
        type: 'boolean',
        config: 'private.export',
        description: 'Whether `go` and `git` in later steps can use the credentials, until the job ends. Default: true, but false with `private-prewarm`.',
    },
    {
        name: 'cache-sdk',
        type: 'choice',
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        config: 'cache.sdk',
        description: 'Keep the Go distribution itself between jobs. auto: only where it pays: the tool cache has no such Go and is not kept by the machine, and the network was slower than a cache. What is restored is verified as a download is.',
    },
    {
        name: 'targets',
        type: 'lines',
        config: 'build.targets',
        flag: 'targets',
        command: 'build',
        description: 'What to build programs for, in this step: `linux/amd64`, `linux/arm/7`, `linux/amd64/v3+cgo`, `windows/*`, `!windows/386`, or a set: host, default, first-class, all. One a line, or separated by commas. `config`: those of the config. Without this input nothing is built. See docs/build.md.',
    },
    {
        name: 'build-packages',
        type: 'words',
        default: '.',
        config: 'build.packages',
        description: 'Main packages, as for `go build`: `./cmd/hello`, `./cmd/...`.',
    },
    {
        name: 'build-output',
        type: 'text',
        default: 'dist',
        config: 'build.output',
        flag: 'out',
        command: 'build',
        description: 'Folder for what is built. Nothing appears in it before all that is required has been built and found to be right.',
    },
    {
        name: 'build-name',
        type: 'text',
        default: '{{name}}_{{target}}/{{name}}{{exe}}',
        config: 'build.name',
        flag: 'name',
        command: 'build',
        description: 'Where each binary goes below that folder. Fields: {{name}}, {{version}}, {{os}}, {{arch}}, {{variant}}, {{target}}, {{exe}}.',
    },
    {
        name: 'build-archive',
        type: 'choice',
        choices: ['none', 'auto', 'tar.gz', 'zip'],
        default: 'none',
        config: 'build.archive',
        flag: 'archive',
        command: 'build',
        description: 'An archive for each target besides. auto: zip for Windows, tar.gz for others.',
    },
    {
        name: 'build-archive-files',
        type: 'words',
        default: 'LICENSE* README*',
        config: 'build.archive-files',
        description: 'What else goes into archives, as globs from the module. Those that match nothing are passed over.',
    },
    {
        name: 'build-ldflags',
        type: 'text',
        config: 'build.ldflags',
        flag: 'ldflags',
        command: 'build',
        description: 'Linker flags besides `-s -w` and -X for version, commit and date: `-X example.com/app/info.Build={{shortcommit}}`. Fields: {{version}}, {{tag}}, {{commit}}, {{shortcommit}}, {{branch}}, {{date}}, {{timestamp}}, {{os}}, {{arch}}, {{target}}.',
    },
    {
        name: 'build-tags',
        type: 'words',
        config: 'build.tags',
        flag: 'tags',
        command: 'build',
        description: 'Build tags.',
    },
    {
        name: 'build-flags',
        type: 'lines',
        config: 'build.flags',
        description: 'Further flags of `go build`, one a line: `-gcflags=all=-N -l`.',
    },
    {
        name: 'build-cgo',
        type: 'boolean',
        default: 'false',
        config: 'build.cgo',
        flag: 'cgo',
        command: 'build',
        description: 'Whether targets that do not say so themselves (`+cgo`, `-cgo`) are built with cgo.',
    },
    {
        name: 'build-zig',
        type: 'text',
        default: 'auto',
        config: 'build.zig',
        flag: 'zig',
        command: 'build',
        description: 'Which zig may compile the C of targets with cgo, where no other compiler does. auto: one that is there, else one that is brought, verified. found: only one that is there. off, a version, or a path.',
    },
    {
        name: 'build-version',
        type: 'text',
        config: 'build.version',
        flag: 'build-version',
        command: 'build',
        description: 'Version of the binaries. Default: the tag of HEAD, else `0.0.0-snapshot.<commit>`.',
    },
    {
        name: 'build-checksums',
        type: 'words',
        default: 'sha256',
        config: 'build.checksums',
        flag: 'checksums',
        command: 'build',
        description: 'Checksum files: sha256 (SHA256SUMS), sha512 (SHA512SUMS), files (one beside each file); or off.',
    },
    {
        name: 'build-expect',
        type: 'lines',
        config: 'build.expect',
        description: 'What every binary must be, beyond what its target says, one `key=value` a line: `linkage=static`, `maxGlibc=2.28`, `localPaths=false`. Keys: docs/inspect.md.',
    },
    {
        name: 'build-run',
        type: 'text',
        default: 'off',
        config: 'build.run',
        flag: 'run',
        command: 'build',
        description: 'Arguments with which every binary is run that can run here, natively, by qemu or by wine: `--version`. It must end with 0, and say the same for all targets. What cannot run here is listed as not run.',
    },
    {
        name: 'build-run-roots',
        type: 'lines',
        config: 'build.run-roots',
        description: 'Folders in which Linux programs are run as well, as if each were `/`: an unpacked Alpine, an old Debian.',
    },
    {
        name: 'build-reproduce',
        type: 'choice',
        choices: ['off', 'host', 'all'],
        default: 'off',
        config: 'build.reproduce',
        flag: 'reproduce',
        command: 'build',
        description: "Build a second time, in another folder with another cache, home, user, language and time zone, and compare: this machine's own targets (host), or all. What differs is explained.",
    },
    {
        name: 'build-jobs',
        type: 'text',
        config: 'build.jobs',
        flag: 'jobs',
        command: 'build',
        description: 'Targets at once, at most. Default: as many as processors and memory allow.',
    },
    {
        name: 'build-on-failure',
        type: 'choice',
        choices: ['stop', 'finish'],
        default: 'stop',
        config: 'build.on-failure',
        flag: 'on-failure',
        command: 'build',
        description: 'stop: no target is begun after one has failed. finish: all are built, so that all that is wrong is seen at once.',
    },
    {
        name: 'build-require-clean',
        type: 'choice',
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        config: 'build.require-clean',
        flag: 'require-clean',
        command: 'build',
        description: 'Refuse a work tree with changes, in which Go stamps vcs.modified=true. auto: where HEAD has a version tag.',
    },
    {
        name: 'build-source-date',
        type: 'text',
        config: 'build.source-date',
        flag: 'source-date',
        command: 'build',
        description: 'Time in archives and for {{date}}, as seconds since 1970 or `2026-01-02T03:04:05Z`. Default: of the commit.',
    },
    {
        name: 'build-sbom',
        type: 'words',
        default: 'off',
        config: 'build.sbom',
        flag: 'sbom',
        command: 'build',
        description: 'A bill of materials for each binary, and one for all, in any of these formats: cyclonedx-json, cyclonedx-xml, spdx-json, spdx-tag; or off. See docs/sbom.md.',
    },
    {
        name: 'build-provenance',
        type: 'boolean',
        default: 'false',
        config: 'build.provenance',
        flag: 'provenance',
        command: 'build',
        description: 'Write how everything was made: `provenance.json` (in-toto statement, SLSA provenance v1, not signed) and `audit.json`, with which `setup-go-plus rebuild` repeats the build. See docs/provenance.md.',
    },
    {
        name: 'attest',
        type: 'boolean',
        default: 'false',
        config: 'build.attest',
        description: 'Sign the provenance with the identity of this workflow (Sigstore), keep it in `provenance.sigstore.json`, and store it with the repository’s attestations on GitHub. Implies build-provenance. The job needs `permissions: id-token: write, attestations: write`.',
    },
    {
        name: 'env-patches',
        type: 'lines',
        config: 'environment.patches',
        description: 'Environment patches for the later steps: files, folders or globs, one a line, relative to `working-directory`. Default: the folder .setup-go-plus/env where there is one. See docs/environment.md.',
    },
    {
        name: 'build-only',
        type: 'words',
        description: 'Of all `targets` those that this job builds, as `build plan` spreads them over a matrix (`matrix.targets`). Names and all else are as if it built all.',
    },
    {
        name: 'policy-licenses-allow',
        type: 'lines',
        config: 'policy.licenses-allow',
        flag: 'licenses-allow',
        command: 'policy',
        description: 'With `targets`: licences that linked modules may be under, as SPDX ids, one a line or with commas between them: `MIT, Apache-2.0, BSD-*`. `unknown` accepts what could not be told. Without it all that is not denied. See docs/policy.md.',
    },
    {
        name: 'policy-licenses-deny',
        type: 'lines',
        config: 'policy.licenses-deny',
        flag: 'licenses-deny',
        command: 'policy',
        description: 'Licences that no linked module may be under: `AGPL-*, GPL-3.0-only`.',
    },
    {
        name: 'policy-licenses-except',
        type: 'lines',
        config: 'policy.licenses-except',
        description: 'What is accepted of single modules besides, one a line: `github.com/acme/* MPL-2.0`, or a pattern alone, whatever the licence. Patterns as in GOPRIVATE.',
    },
    {
        name: 'policy-modules-forbid',
        type: 'lines',
        config: 'policy.modules-forbid',
        flag: 'modules-forbid',
        command: 'policy',
        description: 'Modules that must not be linked, one a line, with versions where not all are meant, and a reason: `golang.org/x/text <v0.3.8 # CVE-2022-32149`. Patterns as in GOPRIVATE.',
    },
    {
        name: 'policy-go',
        type: 'text',
        config: 'policy.go',
        flag: 'require-go',
        command: 'policy',
        description: 'Go that binaries must be built with: a range (`>=1.25.4`), a line (`1.26`), or `supported`: a line that gets security fixes.',
    },
    {
        name: 'policy-vulnerabilities',
        type: 'choice',
        choices: ['off', 'warn', 'fail'],
        default: 'off',
        config: 'policy.vulnerabilities',
        flag: 'vulnerabilities',
        command: 'policy',
        description: 'Search binaries for known vulnerabilities with govulncheck, which is built, verified, for it. A vulnerable function that is in a binary is a warning, or fails the build; the rest is told.',
    },
    {
        name: 'policy-vulnerability-database',
        type: 'text',
        config: 'policy.vulnerability-database',
        flag: 'vulnerability-database',
        command: 'policy',
        description: 'Another database than https://vuln.go.dev: a mirror (https://…), or a folder with a copy of it.',
    },
    {
        name: 'policy-sarif',
        type: 'text',
        config: 'policy.sarif',
        flag: 'sarif',
        command: 'policy',
        description: 'File to write all findings to as SARIF 2.1.0, for GitHub’s code scanning and others.',
    },
];
const outputs = [
    { name: 'go-version', dropIn: true, description: 'Version that was set up: `1.26.5`, `1.27rc1`.' },
    {
        name: 'cache-hit',
        dropIn: true,
        description: '`true` when the modules of exactly these go.sum files were restored, else `false`. Always set.',
    },
    { name: 'cache-modules-key', description: 'Key of the module cache; empty where there is none.' },
    { name: 'cache-modules-match', description: '`exact`, `partial` or `none`.' },
    { name: 'cache-modules-size', description: 'Bytes that were downloaded for it.' },
    {
        name: 'cache-build-key',
        description: 'Key under which the build cache is saved; empty where there is none.',
    },
    {
        name: 'cache-build-match',
        description: '`partial` or `none`: a build cache is saved under a new key each time.',
    },
    { name: 'cache-build-size', description: 'Bytes that were downloaded for it.' },
    {
        name: 'cache-sdk-key',
        description: 'Key of the cached Go distribution; empty where the tool cache had it or where it is not cached.',
    },
    { name: 'cache-sdk-match', description: '`exact` when Go came from the cache, else `none`.' },
    { name: 'cache-sdk-size', description: 'Bytes that were downloaded for it.' },
    { name: 'go-root', description: 'GOROOT: the folder of the Go distribution.' },
    { name: 'go-path', description: 'GOPATH.' },
    { name: 'go-cache', description: 'GOCACHE: the build cache.' },
    { name: 'go-mod-cache', description: 'GOMODCACHE: the module cache.' },
    {
        name: 'go-source',
        description: 'Where Go came from: tool-cache, mirror, directory, go.dev, goproxy, manifest, tip.',
    },
    {
        name: 'go-integrity',
        description: 'What proved it: `sha256:…`, `h1:…`, `machine` for an SDK of the runner image, or `none`.',
    },
    { name: 'go-why', description: 'One sentence: which version was chosen and why.' },
    {
        name: 'artifacts',
        description: 'With `targets`: JSON list of what was built: file, kind, target, package, size, sha256, and of binaries what was found in them.',
    },
    { name: 'artifacts-folder', description: 'With `targets`: the folder that it is in.' },
    {
        name: 'checksums-file',
        description: 'With `targets`: path of SHA256SUMS (or SHA512SUMS), for `actions/attest` and `sha256sum -c`.',
    },
    {
        name: 'sbom-files',
        description: 'With `build-sbom`: JSON list of the paths of all bills of materials.',
    },
    { name: 'provenance-file', description: 'With `build-provenance`: path of provenance.json. Else empty.' },
    { name: 'audit-file', description: 'With `build-provenance`: path of audit.json. Else empty.' },
    {
        name: 'bundle-path',
        description: 'With `attest`: path of the signed provenance, a Sigstore bundle. Else empty.',
    },
    { name: 'attestation-url', description: 'With `attest`: where GitHub shows the attestation. Else empty.' },
    {
        name: 'environment-digest',
        description: 'With environment patches: digest of the patches and of what they lead to, equal on all nodes whose results mean the same (`setup-go-plus env verify --expect`). Else empty.',
    },
    {
        name: 'environment-changes',
        description: 'Names of the variables that environment patches changed, separated by blanks.',
    },
];


/***/ }),

/***/ 12586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl)
/* harmony export */ });
/* unused harmony export querySecrets */
/**
 * Any text, with what could be a secret in its URLs replaced by `***`: userinfo, and query or fragment values
 * whose name speaks of a signature, a token or a key (`sig`, `X-Amz-Signature`, `access_token`).
 */
function redactUrl(text) {
    return text.replace(userinfo, '$1***@').replace(parameter, (whole, lead, name) => {
        return isSecretName(name) ? `${lead}${name}=***` : whole;
    });
}
/** The values that `redactUrl` would replace in the query and fragment of one URL, as they stand. */
function querySecrets(text) {
    return [...text.matchAll(parameter)].flatMap(([whole, lead = '', name = '']) => isSecretName(name) ? [whole.slice(lead.length + name.length + 1)] : []);
}
/** Greedy up to the last `@` before the path: a password may contain `@` unescaped. */
const userinfo = /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#]*@/gi;
const parameter = /([?&;#])([^\s?&;#=]+)=[^\s&#"'<>]*/g;
const secretName = /sig|token|secret|passw|pwd|key|credential|auth|session|jwt/i;
function isSecretName(name) {
    return secretName.test(decode(name));
}
/** `%73ig` is `sig` to the server. */
function decode(name) {
    return name.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}


/***/ }),

/***/ 48179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ InvalidArgumentError),
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidOptionArgumentError, Argument, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(10518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

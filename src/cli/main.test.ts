import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { RPC_S_CALL_FAILED_DNE } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { nearest } from "../status/nearest.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT } from "./exit-codes.ts";
import { explain } from "./explain.ts";
import { HELP } from "./help.ts";
import { makeOutput, safeJson, wantsColour } from "./output.ts";
import { parseHostPort } from "./parsers.ts";
import { defaultConfigPath } from "./settings.ts";
import { run } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function config(content: unknown, name = "config.json"): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test("the static help names every command, and every command has help of its own", async () => {
  for (const name of Object.keys(COMMANDS)) {
    assert.match(HELP, new RegExp(`^  ${name} `, "m"), name);
    const { code, stdout } = await run(["help", name]);
    assert.equal(code, EXIT.ok);
    assert.match(stdout, new RegExp(`Usage: opnum ${name}`), name);
    assert.match(stdout, /--json/);
    assert.match(stdout, /Examples?:/, `${name} shows no example`);
  }
});

test("--help and --version go to standard output with 0, a bare call to standard error with 64", async () => {
  assert.deepEqual(await run(["--help"]), { code: 0, stdout: HELP, stderr: "" });
  assert.match((await run(["--version"])).stdout, /^\d+\.\d+\.\d+\n$/);
  assert.deepEqual(await run([]), { code: EXIT.usage, stdout: "", stderr: HELP });
});

test("an unknown command is answered with the nearest one", async () => {
  const { code, stderr } = await run(["qurey"]);
  assert.equal(code, EXIT.usage);
  assert.match(stderr, /there is no command "qurey"; did you mean "opnum query"\?/);
  assert.doesNotMatch((await run(["xyzzy"])).stderr, /did you mean/);
  assert.match((await run(["__proto__"])).stderr, /there is no command/);
  assert.equal(nearest("comp", ["completion", "dump"]), "completion");
});

test("an unknown option is a usage error with a suggestion, and shows no escape sequence", async () => {
  assert.match((await run(["query", "--ednpoint", "3"])).stderr, /unknown option '--ednpoint'.*--endpoint/);
  const { stderr } = await run(["query", "--\u001b[31mred"]);
  assert.doesNotMatch(stderr, /\u001b/);
});

test("what was given to an option that there is not may be a secret, and is not repeated", async () => {
  for (const given of ["--password=Xyzzy.1", "-zXyzzy.1", "--pass=Xyz zy.1 '", "-z=Xyzzy.1"]) {
    const { code, stderr } = await run(["query", "127.0.0.1", given, "--json"]);
    assert.equal(code, EXIT.usage);
    assert.match(stderr, /unknown option '-(z|-pass(word)?)'/);
    assert.doesNotMatch(stderr, /zy\.1/);
  }
  const { stderr } = await run(["call", "127.0.0.1", "rpcecho.AddOne", "{}", "Xyzzy.1"]);
  assert.match(stderr, /too many arguments.* but got 4;/);
});

test("exit codes are documented", async () => {
  const { stdout } = await run(["help", "exit-codes"]);
  for (const code of Object.values(EXIT)) assert.match(stdout, new RegExp(`^ +${code}  \\S`, "m"));
});

// --- settings: one rule of precedence, shown by what a wrong value is blamed on ---

const WRONG = "forty";

test("precedence: flag, command's variable, shared variable, file's section, file's top, default", async () => {
  const file = config({ timeout: WRONG, query: { timeout: WRONG } });
  const all = { OPNUM_QUERY_TIMEOUT: WRONG, OPNUM_TIMEOUT: WRONG, OPNUM_CONFIG: file };
  const blame = async (argv: string[], env: Record<string, string>) =>
    (await run(["query", "-n", "127.0.0.1", "-e", "1", ...argv], { env })).stderr;
  assert.match(await blame(["-t", WRONG], all), /^opnum: --timeout: "forty" is no time/);
  assert.match(await blame([], all), /^opnum: OPNUM_QUERY_TIMEOUT: "forty"/);
  assert.match(await blame([], { OPNUM_TIMEOUT: WRONG, OPNUM_CONFIG: file }), /^opnum: OPNUM_TIMEOUT: "forty"/);
  assert.match(await blame([], { OPNUM_CONFIG: file }), /config\.json: query\.timeout: "forty"/);
  assert.match(await blame([], { OPNUM_CONFIG: config({ timeout: WRONG }) }), /config\.json: timeout: "forty"/);
  // The first good value wins over every wrong one below it.
  assert.equal((await run(["query", "-n", "127.0.0.1", "-e", "1", "-t", "1s"], { env: all })).code, EXIT.notListening);
});

test("--config wins over OPNUM_CONFIG; a file that was named must be there", async () => {
  const good = config({ timeout: 1 }, "good.json");
  assert.equal(
    (await run(["query", "-n", "127.0.0.1", "-e", "1", "--config", good], { env: { OPNUM_CONFIG: "/nowhere" } })).code,
    EXIT.notListening,
  );
  const { code, stderr } = await run(["query", "-n", "127.0.0.1", "--config", join(folder, "missing.json")]);
  assert.equal(code, EXIT.configuration);
  assert.match(stderr, /missing\.json: there is no such file/);
});

test("a configuration file's mistakes are named with their place", async () => {
  const blame = async (content: unknown) => {
    const { code, stderr } = await run(["query", "-n", "127.0.0.1"], { env: { OPNUM_CONFIG: config(content) } });
    assert.equal(code, EXIT.configuration, stderr);
    return stderr;
  };
  assert.match(await blame("{"), /config\.json: not JSON/);
  assert.match(await blame([]), /must hold one JSON object/);
  assert.match(await blame({ qeury: {} }), /config\.json: qeury: there is no such setting; did you mean "query"/);
  assert.match(await blame({ query: { timeuot: 1 } }), /query\.timeuot: there is no such setting; did you mean "timeout"/);
  assert.match(await blame({ query: 5 }), /config\.json: query: must be an object/);
  assert.match(await blame({ json: "perhaps" }), /json: "perhaps" is neither true nor false/);
  assert.match(await blame({ query: { timeout: {} } }), /query\.timeout: \{\} is neither text nor a number/);
  // What only makes sense for one call is no setting.
  assert.match(await blame({ query: { name: "host" } }), /query\.name: there is no such setting/);
});

test("the configuration file is looked for where the platform keeps them", () => {
  const path = (platform: string, env: Record<string, string>) => defaultConfigPath({ platform, env, home: join("home", "me") });
  assert.equal(path("linux", {}), join("home", "me", ".config", "opnum", "config.json"));
  assert.equal(path("linux", { XDG_CONFIG_HOME: "xdg" }), join("xdg", "opnum", "config.json"));
  assert.equal(path("win32", { APPDATA: "roaming" }), join("roaming", "opnum", "config.json"));
});

// --- output ---

test("colour: --color, then NO_COLOR, then FORCE_COLOR, then the terminal", () => {
  const stdout = (isTTY: boolean) => ({ write: () => undefined, isTTY });
  assert.equal(wantsColour({ stdout: stdout(true), env: {} }, "auto"), true);
  assert.equal(wantsColour({ stdout: stdout(false), env: {} }, "auto"), false);
  assert.equal(wantsColour({ stdout: stdout(true), env: { TERM: "dumb" } }, "auto"), false);
  assert.equal(wantsColour({ stdout: stdout(true), env: { NO_COLOR: "1" } }, "auto"), false);
  assert.equal(wantsColour({ stdout: stdout(true), env: { NO_COLOR: "" } }, "auto"), true);
  assert.equal(wantsColour({ stdout: stdout(false), env: { FORCE_COLOR: "1" } }, "auto"), true);
  assert.equal(wantsColour({ stdout: stdout(true), env: { FORCE_COLOR: "0" } }, "auto"), false);
  assert.equal(wantsColour({ stdout: stdout(true), env: { NO_COLOR: "1", FORCE_COLOR: "1" } }, "auto"), false);
  assert.equal(wantsColour({ stdout: stdout(false), env: { NO_COLOR: "1" } }, "always"), true);
  assert.equal(wantsColour({ stdout: stdout(true), env: { FORCE_COLOR: "1" } }, "never"), false);
});

test("the log has the text without colours, and progress goes to a terminal only", () => {
  let screen = "";
  let log = "";
  const stream = { write: (text: string) => (screen += text), isTTY: true };
  const io = { stdout: stream, stderr: stream, env: {}, platform: "linux", home: "", signal: new AbortController().signal };
  const out = makeOutput(io, { json: false, quiet: false, color: "auto" });
  out.logTo((text) => (log += text));
  out.progress("1 of 2");
  out.line(out.good("LISTENING"));
  assert.equal(log, "LISTENING\n");
  assert.match(screen, /\u001b\[32mLISTENING\u001b\[0m/);
  assert.ok(screen.includes("1 of 2\r\u001b[K"));
  screen = "";
  makeOutput({ ...io, stderr: { write: stream.write } }, { json: false, quiet: false, color: "auto" }).progress("1 of 2");
  assert.equal(screen, "");
});

test("JSON keeps no character that a terminal would obey, and loses none", () => {
  const text = "a\u009b31m\u202eb\u001b[0m\u{e0041}";
  const json = safeJson({ text });
  assert.match(json, /^[\x20-\x7e]*$/);
  assert.deepEqual(JSON.parse(json), { text });
});

test("errors with --json are an object of a versioned schema as well", async () => {
  const { code, stdout } = await run(["query", "-n", "127.0.0.1", "-e", "0", "--json"]);
  assert.equal(code, EXIT.usage);
  const { schema, error } = JSON.parse(stdout) as { schema: string; error: { kind: string; exitCode: number } };
  assert.equal(schema, "opnum.error/1");
  assert.equal(error.kind, "usage");
  assert.equal(error.exitCode, code);
});

test("hosts are written in several ways", () => {
  assert.deepEqual(parseHostPort("dc1"), { host: "dc1", port: undefined });
  assert.deepEqual(parseHostPort("dc1:1135"), { host: "dc1", port: 1135 });
  assert.deepEqual(parseHostPort("dc1[1135]"), { host: "dc1", port: 1135 });
  assert.deepEqual(parseHostPort("::1"), { host: "::1", port: undefined });
  assert.deepEqual(parseHostPort("[fe80::1%eth0]:135"), { host: "fe80::1%eth0", port: 135 });
  assert.deepEqual(parseHostPort("\\\\SERVER"), { host: "SERVER", port: undefined });
  for (const wrong of ["", "a b", "dc1:70000", "dc1:0", "::1:x", "[::1"])
    assert.throws(() => parseHostPort(wrong), /neither a host|no port/, wrong);
});

test("a defect is called one, with where it happened", () => {
  const { exitCode, line, stack } = explain(new TypeError("x is undefined"));
  assert.equal(exitCode, EXIT.internal);
  assert.equal(line, "a defect of opnum: x is undefined");
  assert.match(stack!, /main\.test/);
});

test("completion scripts name every command and option", async () => {
  for (const shell of ["bash", "zsh", "powershell"]) {
    const { code, stdout } = await run(["completion", shell]);
    assert.equal(code, 0);
    for (const name of [...Object.keys(COMMANDS), "--endpoint-mapper", "--json", "--protseq"])
      assert.ok(stdout.includes(name), `${shell}: ${name}`);
  }
  assert.equal((await run(["completion", "fish"])).code, EXIT.usage);
});

test("the script for bash is bash, and completes interfaces and their operations", async (context) => {
  const { stdout } = await run(["completion", "bash"]);
  const script = `opnum() { printf '    1  SamrConnect\\n    2  SamrClose  a comment\\n'; }
${stdout}
try() { COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMPREPLY=(); _opnum; echo "\${COMPREPLY[*]}"; }
try opnum call host samr.SamrC; try opnum describe srv; try opnum shell host -i sam; try opnum call host --synt; try opnum lookup print
try opnum why host ad-repl; try opnum why host --rules power`;
  const { error, stdout: said, stderr } = spawnSync("bash", ["--norc", "-s"], { input: script, encoding: "utf8" });
  if (error !== undefined) return context.skip("there is no bash here");
  assert.deepEqual(
    [said.split("\n").slice(0, 7), stderr],
    [["samr.SamrConnect samr.SamrClose", "srvsvc.", "samr", "--syntax", "print", "ad-replication", "powershell"], ""],
  );
});

test("a configuration file without an end is refused, not read", { skip: process.platform === "win32" }, async () => {
  const { code, stderr } = await run(["dump", "--config", "/dev/zero"]);
  assert.equal(code, EXIT.configuration);
  assert.match(stderr, /^opnum: \/dev\/zero: the file is larger than 16 MB\n$/);
});

test("a list without a port is a wrong command line, not a success", async () => {
  const { code, stderr } = await run(["query", "-n", "127.0.0.1", "-o", ", ,"]);
  assert.equal(code, EXIT.usage);
  assert.match(stderr, /names no port/);
});

test("a connection that takes no calls is one that was cut, not an answer", () => {
  assert.equal(explain(new RpcError(RPC_S_CALL_FAILED_DNE, "server", "the connection takes no more calls")).exitCode, EXIT.cut);
});

test("a scope that this machine does not have is said, and not waited for", () => {
  assert.throws(() => parseHostPort("[fe80::1%no-such-interface]:135"), /no network interface "no-such-interface"/);
  assert.deepEqual(parseHostPort("fe80::1%1"), { host: "fe80::1%1", port: undefined });
});

test("progress fits in a narrow terminal and is not rewritten for every port", () => {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text), isTTY: true, columns: 20 };
  const io = { stdout: stderr, stderr, env: {}, platform: "linux", home: "", signal: new AbortController().signal };
  const out = makeOutput(io, { json: false, quiet: false, color: "never" });
  for (let i = 0; i < 1_000; i++) out.progress(`${i} of 1000 ports, 0 listening`);
  assert.ok(written.length < 20, `${written.length} writes`);
  assert.equal(written[0], "0 of 1000 ports, 0 ");
});

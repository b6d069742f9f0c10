/** Who a command is to the servers it calls: every way to say it, at a server that asks; and that no secret is ever shown. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { EndpointMapperService, endpointMapperProvider } from "../endpoint-mapper/index.ts";
import { parseStringBinding } from "../ids/string-binding.ts";
import { NDR20 } from "../ids/syntax.ts";
import { epm } from "../interfaces/epm/index.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import { connect } from "../runtime/connect.ts";
import { anonymous, negotiateAcceptor, ntlmAcceptor } from "../runtime/security/index.ts";
import { RpcServer } from "../runtime/server.ts";
import { SecurityError } from "../status/security-error.ts";
import { EXIT } from "./exit-codes.ts";
import type { Keyboard } from "./io.ts";
import { type RunOptions, run, start } from "./testing.ts";

const PASSWORD = "Grüße.1 %";
/** MD4 of it in UTF-16. */
const HASH = "a5cc40e2e858749e7c03eda5c677cd71";
const folder = mkdtempSync(join(tmpdir(), "opnum-credentials-"));
const file = (name: string, text: string, mode = 0o600) => {
  const path = join(folder, name);
  writeFileSync(path, text, { mode });
  return path;
};
const ntlm = ntlmAcceptor({
  accounts: [
    { user: "alice", domain: "LAB", password: PASSWORD },
    { user: "hash", domain: "LAB", ntHash: HASH },
  ],
  names: { domain: "LAB", computer: "SRV1" },
});
const house = new RpcServer({ auth: [ntlm, negotiateAcceptor([ntlm])], policy: { minimumLevel: "privacy" } });
let at = "";

before(async () => {
  house.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
  at = await house.listen("ncacn_ip_tcp:127.0.0.1");
});

after(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (argv: readonly string[], options?: RunOptions) => run(["call", at, "rpcecho.AddOne", '{"in_data": 41}', ...argv], options);
const alice = ["--user", "LAB\\alice", "--auth", "ntlm"];

// --- what proves it ---

test("a password from the environment, a file, or one line of standard input", async () => {
  const ways: [string, readonly string[], RunOptions][] = [
    ["OPNUM_PASSWORD", alice, { env: { OPNUM_PASSWORD: PASSWORD } }],
    ["all of it from the environment", [], { env: { OPNUM_PASSWORD: PASSWORD, OPNUM_USER: "alice@LAB", OPNUM_AUTH: "ntlm" } }],
    ["--password-file", [...alice, "--password-file", file("password", `${PASSWORD}\r\nnot this\n`)], {}],
    ["a line of standard input", alice, { stdin: `${PASSWORD}\nnot this\n` }],
    ["its last line, without an end", alice, { stdin: PASSWORD }],
    ["the file before the environment", [...alice, "--password-file", file("password", PASSWORD)], { env: { OPNUM_PASSWORD: "wrong" } }],
  ];
  for (const [what, argv, options] of ways) {
    const { code, stdout, stderr } = await add(argv, options);
    assert.equal(code, EXIT.ok, `${what}: ${stderr}`);
    assert.deepEqual(JSON.parse(stdout), { out_data: 42 }, what);
    assert.equal(stderr, "", what);
  }
});

test("an NT hash by itself, behind an LM hash, from a file or a variable", async () => {
  const who = ["--user", "LAB\\hash", "--auth", "ntlm"];
  const ways: [string[], RunOptions][] = [
    [[...who, "--nt-hash", HASH.toUpperCase()], {}],
    [[...who, "--nt-hash", `aad3b435b51404eeaad3b435b51404ee:${HASH}`], {}],
    [[...who, "--nt-hash", `@${file("hash", `${HASH}\n`)}`], {}],
    [who, { env: { OPNUM_NT_HASH: HASH } }],
  ];
  for (const [argv, options] of ways) {
    const { code, stderr } = await add(argv, options);
    assert.equal(code, EXIT.ok, stderr);
    assert.equal(stderr, "");
  }
});

test("a password file that others can read is told", { skip: process.platform === "win32" && "Windows has no such modes" }, async () => {
  const { code, stderr } = await add([...alice, "--password-file", file("readable", PASSWORD, 0o644)]);
  assert.equal(code, EXIT.ok);
  assert.match(stderr, /readable can be read by others \(mode 0644\): chmod 600\n$/);
});

test("nobody is authenticated without a word of it, and at level none whatever the environment says", async () => {
  for (const [argv, env] of [
    [[], {}],
    [["--level", "none"], { OPNUM_USER: "LAB\\alice", OPNUM_PASSWORD: PASSWORD }],
    // A password alone is nobody's.
    [[], { OPNUM_PASSWORD: PASSWORD }],
  ] as const) {
    const { code, stderr } = await add(argv, { env });
    assert.notEqual(code, EXIT.ok);
    assert.match(stderr, /ERROR_ACCESS_DENIED/);
  }
});

test("a level below what the server wants, and a wrong password: exit code 13, with the likely cause as data", async () => {
  for (const [argv, password, kinds] of [
    [alice, "wrong.Secret", ["wrong-user-or-password"]],
    [["--user", "LAB\\nobody", "--auth", "ntlm"], "wrong.Secret", ["wrong-user-or-password"]],
    // Servers say "access denied" to both.
    [[...alice, "--level", "integrity"], PASSWORD, ["level", "wrong-user-or-password"]],
  ] as const) {
    const { code, stdout, stderr } = await add([...argv, "--json"], { env: { OPNUM_PASSWORD: password } });
    assert.equal(code, EXIT.notAuthenticated, stderr);
    const { error } = JSON.parse(stdout.trim());
    assert.equal(error.kind, "security");
    assert.equal(error.mechanism, "ntlm");
    assert.equal(error.exitCode, EXIT.notAuthenticated);
    assert.equal(typeof error.leg, "string");
    assert.equal(typeof error.answer, "string");
    assert.ok(error.advice.length > 10);
    assert.ok(
      kinds.some((kind) => kind === error.likely.kind),
      JSON.stringify(error),
    );
    assert.ok(!(stdout + stderr).includes(password), "a secret is shown");
  }
});

test("who is nobody and denied access is told how to say who they are; an anonymous logon has no password to look at", async () => {
  const nobody = await add([]);
  assert.equal(nobody.code, EXIT.fault);
  assert.match(nobody.stderr, /access is denied, and nobody is authenticated; say who you are with --user/);
  const lines = await run(["shell", at, "-i", "rpcecho"], { stdin: 'AddOne {"in_data": 1}\n' });
  assert.match(lines.stderr, /say who you are with --user/);
  const anonymous = await add(["--auth", "anonymous"]);
  assert.equal(anonymous.code, EXIT.notAuthenticated);
  assert.match(anonymous.stderr, /who logs on anonymously proves nothing: say who you are/);
});

test("an endpoint mapper that answers nobody is asked by who calls", async () => {
  const auth = [ntlm, negotiateAcceptor([ntlm])];
  const service = new EndpointMapperService();
  const interfaceId = { uuid: rpcecho.uuid, major: rpcecho.version[0], minor: rpcecho.version[1] };
  service.insertStatic([{ objectUuid: undefined, interfaceId, transferSyntax: NDR20, address: parseStringBinding(at), annotation: "" }]);
  const mapper = new RpcServer({ auth, policy: { access: ({ caller }) => caller.principal !== undefined } });
  try {
    mapper.register(epm, service.service);
    const { endpoint } = parseStringBinding(await mapper.listen("ncacn_ip_tcp:127.0.0.1"));
    const argv = ["127.0.0.1", "--endpoint-mapper", endpoint];
    const env = { OPNUM_PASSWORD: PASSWORD };
    const call = ["call", ...argv, "rpcecho.AddOne", '{"in_data": 1}'];
    assert.match((await run(call)).stderr, /ERROR_ACCESS_DENIED.*say who you are with --user/);
    for (const command of [call, ["ping", ...argv, "-b", "-i", "rpcecho"], ["dump", ...argv]]) {
      const { code, stderr } = await run([...command, ...alice], { env });
      assert.equal(code, EXIT.ok, `${command[0]}: ${stderr}`);
    }
    const provider = endpointMapperProvider({ port: Number(endpoint), ifRefused: { auth: anonymous() } });
    await assert.rejects(connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { endpointMapper: provider }), SecurityError);
  } finally {
    await mapper.close();
    service.close();
  }
});

test("ping says who talks to whom", async () => {
  const argv = ["ping", at.replace("ncacn_ip_tcp:", "").replace(/\[(\d+)\]/, ":$1"), "-b", ...alice];
  const env = { OPNUM_PASSWORD: PASSWORD };
  const text = await run(argv, { env });
  assert.equal(text.code, EXIT.ok, text.stderr);
  assert.match(text.stdout, /ntlm, level privacy, as LAB\\alice/);
  const json = await run([...argv, "--json", "--level", "integrity", "--spn", "host/else.lab.test"], { env });
  const [one] = JSON.parse(json.stdout).pings;
  assert.equal(one.ok, true, json.stdout);
  const { mechanism, level, principal, targetName, fallback } = one.security;
  assert.deepEqual([mechanism, level, principal, targetName, fallback], ["ntlm", "integrity", "LAB\\alice", "host/else.lab.test", null]);
});

test("a shell's lines come from standard input, so a password does not", async () => {
  const lines = 'use rpcecho\nAddOne {"in_data": 1}\n';
  const refused = await run(["shell", at, ...alice], { stdin: lines });
  assert.equal(refused.code, EXIT.usage);
  assert.match(refused.stderr, /standard input is the shell's lines: set OPNUM_PASSWORD or give --password-file/);
  const taken = await run(["shell", at, ...alice], { stdin: lines, env: { OPNUM_PASSWORD: PASSWORD } });
  assert.equal(taken.code, EXIT.ok, taken.stderr);
  assert.match(taken.stdout, /"out_data": 2/);
  const parameters = await run(["call", at, "rpcecho.AddOne", "-", ...alice], { stdin: '{"in_data": 1}' });
  assert.equal(parameters.code, EXIT.usage);
  assert.match(parameters.stderr, /standard input is the call's parameters/);
});

// --- what does not go together ---

test("mistakes are told before anything is sent, and without the secret", async () => {
  const empty = file("empty", "\nsecond\n");
  const latin = join(folder, "latin");
  writeFileSync(latin, Buffer.from("Gr\xfc\xdfe", "latin1"), { mode: 0o600 });
  const cases: [readonly string[], RegExp, RunOptions?][] = [
    [["--user", "alice%Secret.1"], /--user: no password behind a %/],
    [["--user", ""], /is nobody's name/],
    [["--user", "LAB\\"], /is nobody's name/],
    [["--user", "A\\B\\c"], /is nobody's name/],
    [["--auth", "ntlm"], /--auth ntlm: whose\? --user/],
    [["--password-file", empty], /--password-file: whose\? --user/],
    [["--nt-hash", HASH], /--nt-hash: whose\? --user/],
    [["--level", "privacy"], /--level privacy: and who are you\?/],
    [["--spn", "host/x"], /--spn: and who are you\?/],
    [["--level", "most"], /"most" is none of none, connect/],
    [["--auth", "basic"], /"basic" is none of negotiate, kerberos, ntlm, anonymous/],
    [[...alice, "--nt-hash", "Secret.1"], /--nt-hash: an NT hash has 32 hexadecimal digits/],
    [[...alice, "--nt-hash", `@${empty}`], /--nt-hash .*empty: its first line is empty/],
    [[...alice, "--password-file", empty], /--password-file .*empty: its first line is empty/],
    [[...alice, "--password-file", latin], /latin: its first line is not UTF-8/],
    [[...alice, "--password-file", join(folder, "none")], /--password-file .*none: there is no such file/],
    [[...alice, "--password-file", folder], /cannot be read \(EISDIR\)/],
    [[...alice, "--ccache", "/tmp/x"], /--ccache is for Kerberos/],
    [[...alice, "--keytab", "/tmp/x"], /--keytab is for Kerberos/],
    [["--user", "a@B", "--ccache", "/tmp/x", "--keytab", "/tmp/y"], /--ccache and --keytab: one of them is enough/],
    [["--auth", "anonymous", "--user", "alice"], /--auth anonymous is nobody: without --user/],
    [alice, /nobody is there to be asked: set OPNUM_PASSWORD/, { stdin: "" }],
    [alice, /nobody is there to be asked/, { stdin: "\nSecret.1\n" }],
    [alice, /no line of a password's length/, { stdin: "Secret.1".repeat(1_000) }],
  ];
  for (const [argv, words, options] of cases) {
    const { code, stdout, stderr } = await add(argv, options);
    assert.equal(code, EXIT.usage, `${argv.join(" ")}: ${stderr}`);
    assert.match(stderr, words);
    assert.equal(stdout, "");
    assert.doesNotMatch(stderr, /Secret\.1/);
  }
  const variable = await add(alice, { env: { OPNUM_NT_HASH: "Secret.1" } });
  assert.equal(variable.code, EXIT.configuration);
  assert.match(variable.stderr, /^opnum: OPNUM_NT_HASH: an NT hash has/);
  assert.doesNotMatch(variable.stderr, /Secret\.1/);
});

test("a credential cache or keytab that is not there is named", async () => {
  for (const [argv, place] of [
    [["--ccache", join(folder, "no-cache")], "no-cache"],
    [["--user", "alice@LAB.TEST", "--keytab", join(folder, "no-keytab")], "no-keytab"],
    [["--user", "alice@LAB.TEST", "--keytab", file("no-keys", "junk")], "no-keys cannot be read: keytab, octet 0"],
    [["--auth", "kerberos"], "KEYRING"],
  ] as const) {
    const { code, stderr } = await add([...argv, "--auth", "kerberos", "--spn", "host/x@LAB.TEST"], {
      env: { KRB5CCNAME: "KEYRING:persistent:1", KRB5_CONFIG: file("krb5.conf", "[libdefaults]\n default_realm = LAB.TEST\n") },
    });
    assert.equal(code, EXIT.notAuthenticated, stderr);
    if (place !== "KEYRING" || stderr.includes("KEYRING")) assert.ok(stderr.includes(place), stderr);
  }
});

// --- the prompt ---

class Keys extends EventEmitter implements Keyboard {
  raw = false;
  readonly unread: Uint8Array[] = [];
  setRawMode(raw: boolean): void {
    this.raw = raw;
  }
  resume(): void {}
  pause(): void {}
  unshift(octets: Uint8Array): void {
    this.unread.push(octets);
  }
  press(...pieces: (string | Uint8Array)[]): void {
    for (const piece of pieces) this.emit("data", typeof piece === "string" ? Buffer.from(piece) : piece);
  }
}

function prompted(): { keys: Keys; running: ReturnType<typeof start> } {
  const keys = new Keys();
  const running = start(["call", at, "rpcecho.AddOne", '{"in_data": 41}', ...alice], { keyboard: keys });
  return { keys, running };
}

test("the prompt takes a password without showing it, with the keys that edit a line", async () => {
  const octets = Buffer.from(PASSWORD);
  for (const pieces of [
    [`${PASSWORD}\r`],
    [...octets].map((octet) => Uint8Array.of(octet)).concat([Buffer.from("\n")]),
    [`wrong\u0015${PASSWORD}x\u007f\r`],
    [`\u001b[A\u001b[1;5C\u001bOA\u001bx\t${PASSWORD}ü\b\u0004\r`],
    ["\u001b", "[", `3~${PASSWORD}`, "\r"],
  ]) {
    const { keys, running } = prompted();
    await running.printed("Password for LAB\\alice: ");
    assert.equal(keys.raw, true);
    keys.press(...pieces);
    const { code, stdout, stderr } = await running.result;
    assert.equal(code, EXIT.ok, stderr);
    assert.deepEqual(JSON.parse(stdout), { out_data: 42 });
    assert.equal(stderr, "Password for LAB\\alice: \n");
    assert.equal(keys.raw, false);
    assert.equal(keys.listenerCount("data"), 0);
  }
});

test("what is typed ahead of the prompt's line is left to who reads next", async () => {
  const { keys, running } = prompted();
  await running.printed("Password for");
  keys.press(`${PASSWORD}\rls\r`);
  assert.equal((await running.result).code, EXIT.ok);
  assert.deepEqual(keys.unread.map(String), ["ls\r"]);
});

test("Ctrl-C at the prompt ends with 130, Ctrl-D and a closed terminal with advice; the terminal is as it was", async () => {
  for (const [act, expected, words] of [
    [(keys: Keys) => keys.press("Secr\u0003et\r"), EXIT.interrupted, /^Password for LAB\\alice: \n$/],
    [(keys: Keys) => keys.press("\u0004"), EXIT.usage, /no password was typed/],
    [(keys: Keys) => keys.emit("end"), EXIT.usage, /the terminal was closed before a password came/],
    [(keys: Keys) => keys.press("x".repeat(5_000)), EXIT.usage, /more than 4096 characters/],
  ] as const) {
    const { keys, running } = prompted();
    await running.printed("Password for");
    act(keys);
    const { code, stderr } = await running.result;
    assert.equal(code, expected);
    assert.match(stderr, words);
    assert.equal(keys.raw, false);
    assert.equal(keys.listenerCount("data") + keys.listenerCount("end"), 0);
  }
  const { keys, running } = prompted();
  await running.printed("Password for");
  running.interrupt("SIGTERM");
  assert.equal((await running.result).code, EXIT.terminated);
  assert.equal(keys.raw, false);
});

// --- as a process ---

const binary = join(import.meta.dirname, "..", "cli.ts");
const withPython =
  process.platform !== "win32" && spawnSync("python3", ["-c", "import pty, termios"]).status === 0
    ? {}
    : { skip: "there is no python3 to make a pseudo-terminal" };

/** Runs a command in a pseudo-terminal of its own, answers its prompt with `keys`, and prints what the screen saw and whether the terminal is as it was. */
const PTY = `
import json, os, pty, select, sys, termios
keys, argv = sys.argv[1].encode(), sys.argv[2:]
master, slave = pty.openpty()
before = termios.tcgetattr(slave)
pid = os.fork()
if pid == 0:
    os.setsid()
    import fcntl
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for fd in (0, 1, 2): os.dup2(slave, fd)
    os.execv(argv[0], argv)
seen, sent, echo = b"", False, None
while True:
    ready, _, _ = select.select([master], [], [], 0.05)
    if ready:
        seen += os.read(master, 65536)
        if b"Password for" in seen and not sent:
            echo = bool(termios.tcgetattr(slave)[3] & termios.ECHO)
            os.write(master, keys)
            sent = True
        continue
    done, status = os.waitpid(pid, os.WNOHANG)
    if done: break
after = termios.tcgetattr(slave)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "seen": seen.decode(), "echo": echo, "restored": before[:4] == after[:4]}))
`;

async function inTerminal(
  keys: string,
  argv: readonly string[],
): Promise<{ code: number; seen: string; echo: boolean; restored: boolean }> {
  const command = [process.execPath, "--conditions=source", "--no-warnings", binary, ...argv];
  const child = spawn("python3", ["-c", PTY, keys, ...command], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, OPNUM_CONFIG: "", OPNUM_PASSWORD: "" },
  });
  let printed = "";
  for await (const chunk of child.stdout) printed += chunk;
  return JSON.parse(printed);
}

test("at a terminal: asked without echo, and the terminal is given back as it was", withPython, async () => {
  const argv = ["call", at, "rpcecho.AddOne", '{"in_data": 41}', ...alice];
  const good = await inTerminal(`${PASSWORD}\r`, argv);
  assert.deepEqual([good.code, good.echo, good.restored], [EXIT.ok, false, true], good.seen);
  assert.match(good.seen, /Password for LAB\\alice: \r\n[\s\S]*"out_data": 42/);
  assert.ok(!good.seen.includes(PASSWORD));
  const stopped = await inTerminal("Secr\u0003", argv);
  assert.deepEqual([stopped.code, stopped.echo, stopped.restored], [EXIT.interrupted, false, true], stopped.seen);
  assert.equal(stopped.seen, "Password for LAB\\alice: \r\n");
});

test("at a terminal: a shell goes on behind its prompt for the password", withPython, async () => {
  const { code, seen } = await inTerminal(`${PASSWORD}\rAddOne {"in_data": 7}\rexit\r`, [
    "shell",
    at,
    "-i",
    "rpcecho",
    "--private",
    ...alice,
  ]);
  assert.equal(code, EXIT.ok, seen);
  assert.match(seen, /"out_data": 8/);
  assert.ok(!seen.includes(PASSWORD));
});

test("who says nothing of credentials loads nothing of the providers", async () => {
  const spy = `import { registerHooks } from "node:module"; registerHooks({ load(url, context, next) { console.error("LOADED " + url); return next(url, context); } });`;
  const loaded = async (...argv: string[]) => {
    const child = spawn(
      process.execPath,
      ["--conditions=source", "--no-warnings", "--import", `data:text/javascript,${encodeURIComponent(spy)}`, binary, ...argv],
      { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, OPNUM_CONFIG: "", OPNUM_PASSWORD: PASSWORD } },
    );
    let told = "";
    for await (const chunk of child.stderr) told += chunk;
    return told.split("\n").filter((line) => /^LOADED .*\/(security|crypto)\//.test(line) && !line.endsWith("/context.ts"));
  };
  const ping = ["ping", at.replace("ncacn_ip_tcp:", "").replace(/\[(\d+)\]/, ":$1"), "-b"];
  assert.deepEqual(await loaded(...ping), []);
  assert.notDeepEqual(await loaded(...ping, ...alice), []);
});

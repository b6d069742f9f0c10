/** `opnum why` in this process: against a house of our own, servers that misbehave, and wrong command lines. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { freePort } from "../diagnose/loopback/testing.ts";
import { WHY_EXIT } from "../findings/diagnosis/diagnosis.ts";
import { evidence, HOSTILE } from "../findings/diagnosis/samples.ts";
import { type Lab, startLab } from "../lab/lab.ts";
import { EXIT } from "./exit-codes.ts";
import { run, start } from "./testing.ts";
import { typedHost } from "./why/host.ts";
import { whyOptions } from "./why/options.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-why-test-"));
const sockets = new Set<Socket>();
const silent = createServer((socket) => {
  sockets.add(socket);
  socket.on("error", () => undefined);
});
let house: Lab;
let mapper: string[] = [];
let closed = 0;

before(async () => {
  house = await startLab({ port: await freePort() });
  mapper = ["--endpoint-mapper", String(house.mapper.port), "--no-record"];
  closed = await freePort();
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
});

after(async () => {
  for (const socket of sockets) socket.destroy();
  silent.close();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const silentPort = () => (silent.address() as AddressInfo).port;
const path = (name: string) => join(folder, name);

// --- verdicts ---

test("a healthy house: 0, the verdict first, no finding; --brief is a line, --quiet nothing", async () => {
  const { code, stdout, stderr } = await run(["why", "127.0.0.1", "rpcecho", ...mapper, "--ascii"]);
  assert.equal(code, WHY_EXIT.fine, stdout);
  assert.match(stdout, /^\S.*healthy/);
  assert.doesNotMatch(stdout, /Who must act|Do this|BLOCKING|DEGRADED/);
  assert.match(stdout, /\|- ok .*TCP/);
  assert.equal(stderr, "");
  const brief = await run(["why", "127.0.0.1", "rpcecho", ...mapper, "--brief"]);
  assert.equal(brief.code, WHY_EXIT.fine);
  assert.doesNotMatch(brief.stdout, /\n\n|Time:/);
  assert.deepEqual(await run(["why", "127.0.0.1", "rpcecho", ...mapper, "-q"]), { code: 0, stdout: "", stderr: "" });
});

test("each class that a socket of this machine can show has its exit code", async () => {
  const to = (...args: string[]) => run(["why", ...args, "--no-record", "--timeout", "1s"]);
  const refused = await to("127.0.0.1", "-e", String(closed));
  assert.equal(refused.code, WHY_EXIT.refused, refused.stdout);
  assert.match(refused.stdout, /Who must act: /);
  assert.equal((await to("nothing-is-here.invalid")).code, WHY_EXIT.name);
  assert.equal((await to("127.0.0.1", "6b8f0f3e-2d0c-4d5c-9d53-0d6ac1c9b7aa", "-e", String(house.mapper.port))).code, WHY_EXIT.mapper);
  assert.equal((await to(`127.0.0.1:${silentPort()}`, "rpcecho")).code, WHY_EXIT.silent);
});

test("--json is one object with the diagnosis, its evidence and the exit code; with --quiet, too", async () => {
  const { code, stdout } = await run(["why", "127.0.0.1", "-e", String(closed), "--no-record", "--json", "-q"]);
  const said = JSON.parse(stdout);
  assert.equal(said.schema, "opnum.why/1");
  assert.equal(said.exitCode, code);
  assert.equal(said.interrupted, false);
  assert.equal(said.diagnosis.class, "refused");
  assert.equal(said.diagnosis.port, closed);
  assert.equal(said.diagnosis.interface, null);
  assert.ok(said.diagnosis.evidence.observations.length > 0);
});

test("--rules with --brief leaves the rules alone on standard output", async () => {
  const kept = path("rules.json");
  writeFileSync(kept, JSON.stringify(evidence()));
  const { code, stdout, stderr } = await run(["why", "--from", kept, "--brief", "--rules", "nftables"]);
  assert.equal(code, WHY_EXIT.filtered);
  assert.match(stderr, /49664/);
  for (const line of stdout.trimEnd().split("\n")) assert.match(line, /^#|^nft /);
  assert.match(stdout, /^nft /m);
});

test("--ticket is a text for whoever must act, instead of the report", async () => {
  const kept = path("ticket.json");
  writeFileSync(kept, JSON.stringify(evidence()));
  const { code, stdout } = await run(["why", "--from", kept, "--ticket", "--rules", "netsh"]);
  assert.equal(code, WHY_EXIT.filtered);
  assert.match(stdout, /netsh advfirewall/);
  assert.doesNotMatch(stdout, /Do this|More: /);
});

// --- evidence ---

test("--save keeps the evidence for its owner only, --from comes to the same verdict without a network", async () => {
  const kept = path("kept.json");
  const live = await run(["why", "127.0.0.1", "-e", String(closed), "--no-record", "--save", kept, "--brief"]);
  assert.match(live.stderr, /written: .*kept\.json/);
  if (process.platform !== "win32") assert.equal(statSync(kept).mode & 0o777, 0o600);
  const again = await run(["why", "--from", kept, "--brief"]);
  assert.deepEqual([again.code, again.stdout, again.stderr], [live.code, live.stdout, ""]);
  const piped = await run(["why", "--from", "-", "--brief"], { stdin: readFileSync(kept, "utf8") });
  assert.equal(piped.stdout, live.stdout);
  // Evidence gives way to evidence; nothing is left beside it.
  assert.equal((await run(["why", "127.0.0.1", "-e", String(closed), "--no-record", "--save", kept, "-q"])).code, WHY_EXIT.refused);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes("kept")),
    ["kept.json"],
  );
});

test("--save leaves a file that is no evidence as it is, unless told, and says so before anything is sent", async () => {
  const precious = path("precious.json");
  writeFileSync(precious, '{ "mine": true }');
  const { code, stdout, stderr } = await run(["why", "127.0.0.1", "--save", precious]);
  assert.deepEqual([code, stdout], [EXIT.usage, ""]);
  assert.match(stderr, /precious\.json: that file is no evidence .* --overwrite/);
  assert.equal(readFileSync(precious, "utf8"), '{ "mine": true }');
  await run(["why", "127.0.0.1", "-e", String(closed), "--no-record", "--save", precious, "-y", "-q"]);
  assert.match(readFileSync(precious, "utf8"), /^\{\s*"format": "opnum-evidence-1"/);
});

test("--redact hides names and addresses in all that is printed or written", async () => {
  const kept = path("secret.json");
  const shared = path("shared.json");
  const page = path("shared.html");
  writeFileSync(kept, JSON.stringify(evidence()));
  const { code, stdout } = await run(["why", "--from", kept, "--redact", "--save", shared, "--html", page, "--verbose"]);
  assert.equal(code, WHY_EXIT.filtered);
  for (const text of [stdout, readFileSync(shared, "utf8"), readFileSync(page, "utf8")]) {
    assert.doesNotMatch(text, /dc1\.lab\.test|10\.0\.0\.5|10\.1\.0\.7|admin-pc/);
    assert.match(text, /49664/);
  }
  assert.equal((await run(["why", "--from", shared])).code, WHY_EXIT.filtered);
});

test("a file of --from that is none is named with its place: 65; one that is not there: 64", async () => {
  const bad = (name: string, content: string) => {
    writeFileSync(path(name), content);
    return run(["why", "--from", path(name)]);
  };
  for (const [name, content, words] of [
    ["empty.json", "", /empty\.json is empty/],
    ["text.json", "hello", /text\.json: .*JSON/],
    ["other.json", '{"format":"opnum-trace-1"}', /other\.json: /],
    ["broken.json", JSON.stringify({ ...evidence(), observations: [{ kind: "dial", port: "x" }] }), /broken\.json: observations\[0\]/],
    ["pcap.json", `\u00d4\u00c3\u00b2\u00a1${"\u0000".repeat(100)}`, /pcap\.json: /],
    [
      "hostile.json",
      `{"format":"opnum-evidence-1","version":${JSON.stringify(HOSTILE)},"target":${JSON.stringify(HOSTILE)}}`,
      /hostile\.json: /,
    ],
  ] as const) {
    const { code, stdout, stderr } = await bad(name, content);
    assert.deepEqual([code, stdout], [EXIT.input, ""], `${name}: ${stderr}`);
    assert.match(stderr, words);
    assert.doesNotMatch(stderr, /\u001b|a defect/);
  }
  assert.match((await run(["why", "--from", path("nowhere.json")])).stderr, /--from .*nowhere\.json: there is no such file/);
  assert.equal((await run(["why", "--from", path("nowhere.json")])).code, EXIT.usage);
  assert.match((await run(["why", "--from", folder])).stderr, /--from .*: it is a folder/);
});

test("evidence with hostile text in it is judged, and shows no control character", async () => {
  const kept = path("hostile-text.json");
  const dns = evidence().observations[0]!;
  writeFileSync(
    kept,
    JSON.stringify(evidence({ observations: [{ ...dns, code: HOSTILE, name: HOSTILE } as never, ...evidence().observations.slice(1)] })),
  );
  for (const options of [[], ["--verbose"], ["--ticket"], ["--json"]]) {
    const { stdout, stderr } = await run(["why", "--from", kept, ...options]);
    assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, options.join(" "));
  }
});

test("--html writes a page that runs nothing and reaches nothing", async () => {
  const page = path("page.html");
  const { stderr } = await run(["why", "127.0.0.1", "-e", String(closed), "--no-record", "--html", page, "--brief"]);
  assert.match(stderr, /written: .*page\.html/);
  const text = readFileSync(page, "utf8");
  assert.match(text, /default-src 'none'/);
  assert.doesNotMatch(text, /<script|https?:\/\//);
  assert.match((await run(["why", "127.0.0.1", "--html", join(folder, "nowhere", "page.html")])).stderr, /there is no folder/);
});

// --- two hosts ---

test("--compare: 0 where both have the same, 1 where they differ, else the verdict of the one that cannot be read", async () => {
  const same = await run(["why", "127.0.0.1", "--compare", "127.0.0.1", ...mapper]);
  assert.equal(same.code, EXIT.ok, same.stdout);
  const json = await run(["why", "127.0.0.1", "rpcecho", "--compare", "localhost", ...mapper, "--json"]);
  const said = JSON.parse(json.stdout);
  assert.equal(said.schema, "opnum.why/1");
  assert.deepEqual(
    said.comparison.interfaces.map(({ name }: { name: string }) => name),
    ["rpcecho"],
  );
  const gone = await run(["why", "127.0.0.1", "--compare", "nothing-is-here.invalid", ...mapper]);
  assert.equal(gone.code, WHY_EXIT.name);
  assert.match(gone.stdout, /map of nothing-is-here\.invalid cannot be read/);
});

// --- Ctrl-C ---

test("Ctrl-C tells what is known so far, at once, and ends with 130", async () => {
  for (const json of [false, true]) {
    const running = start(["why", `127.0.0.1:${silentPort()}`, "rpcecho", "--timeout", "20s", ...(json ? ["--json"] : [])], { tty: !json });
    // Until it is connected and waits for an answer.
    const ended = running.result.then(({ stderr }) => assert.fail(`ended before it waited: ${stderr}`));
    await Promise.race([once(silent, "connection"), ended]);
    ended.catch(() => undefined);
    const began = performance.now();
    running.interrupt();
    const { code, stdout } = await running.result;
    const ms = performance.now() - began;
    assert.equal(code, EXIT.interrupted);
    // Some milliseconds; whoever waits for an answer waits ten seconds.
    assert.ok(ms < 5_000, `${ms} ms`);
    if (json) assert.equal(JSON.parse(stdout).interrupted, true);
    else assert.match(stdout, /interrupted; so far: /);
  }
});

// --- what is typed ---

test("without any argument the help is printed, and the exit code is that of a wrong command line", async () => {
  const { code, stdout, stderr } = await run(["why"]);
  assert.deepEqual([code, stdout], [EXIT.usage, ""]);
  assert.match(stderr, /Usage: opnum why/);
  for (const exit of Object.values(WHY_EXIT)) assert.match(stderr, new RegExp(`^ +${exit}  \\S`, "m"));
  assert.match((await run(["why", "--json"])).stderr, /which host\?/);
});

test("a wrong command line is named with what to do, and nothing is sent", async () => {
  const wrong: readonly (readonly [args: string[], words: RegExp])[] = [
    [[""], /the host is empty/],
    [["host", ""], /the service is empty/],
    [["admin@host"], /why host --user/],
    [["10.0.0.0/24"], /is a network/],
    [["a,b"], /more than one host.*--compare/],
    [["host name"], /neither a host name nor an address/],
    [["a".repeat(100_000)], /253 characters at most/],
    [["ho;st$(x)"], /none has ; in it/],
    [["$HOST"], /none has \$ in it/],
    [["host:99999"], /ports are 1 to 65535/],
    [["host:135", "-e", "136"], /given twice/],
    [["host:49664", "ncacn_ip_tcp:host[1]"], /the port is said twice/],
    [["ncacn_ip_tcp:host[0]"], /\S/],
    [["ncacn_ip_tcp:[135]"], /names no host/],
    [["ncacn_foo:host[135]"], /ncacn_foo/],
    [["host", "exhcange"], /did you mean.*"exchange".*lookup --services/],
    [["host", "12345678-1234-1234-1234-12345678zzzz"], /no service and no interface/],
    [["host", "99999"], /not a port/],
    [["host", "--timeout", "soon"], /--timeout: "soon" is no time/],
    [["host", "--timeout", "0"], /too short/],
    [["host", "--timeout", "2000s"], /longer than 10 minutes/],
    [["host", "--idle", "0"], /is no idle time/],
    [["host", "--scan", "80"], /is no range/],
    [["host", "--scan", "1:65535"], /more than 4096/],
    [["host", "--beside", "dns,ladp"], /"ladp" is none of auto, none, dns/],
    [["host", "--beside", "tcp/70000"], /"tcp\/70000" is none/],
    [["host", "--syntax", "xdr"], /none of ndr20, ndr64, both/],
    [["host", "--rules", "pf"], /none of table, netsh/],
    [["host", "--dc", "ldap://dc1"], /--dc: .* is no host/],
    [["host", "-4", "-6"], /exclude each other/],
    [["host", "--json", "--ticket"], /--json and --ticket exclude each other/],
    [["host", "--brief", "--verbose"], /exclude each other/],
    [["host", "--overwrite"], /--overwrite is for --save/],
    [["host", "--save", "x", "--html", "x"], /the same file/],
    [["host", "--save", folder], /it is a folder/],
    [["host", "--from", "x"], /--from has its host in the file/],
    [["--from", "x", "--idle", "5s"], /--idle needs the network/],
    [["host", "--compare", "b", "--ticket"], /--ticket is for one host/],
    [["host", "--compare", "a,b"], /more than one host/],
    [["host", "--level", "privacy"], /and who are you\?/],
    [["host", "--auth", "ntlm"], /whose\? --user/],
    [["host", "--user", "a", "--keytab", "k", "--ccache", "c"], /one of them is enough/],
    [["::1", "-4"], /::1 is an address of IPv6, and -4 leaves these out/],
    [["127.0.0.1", "-6"], /of IPv4/],
    [["224.0.0.1"], /224\.0\.0\.1 is an address of many machines: give that of one$/m],
    [["host", "--save", ""], /--save: the name of the file is empty/],
    [["host", "--html", ""], /--html: the name of the file is empty/],
    [["ncacn_http:host[593,RpcProxy=]"], /names no proxy/],
    [["host", "--sevice", "x"], /unknown option '--sevice'/],
  ];
  for (const [args, words] of wrong) {
    const { code, stdout, stderr } = await run(["why", ...args]);
    assert.equal(code, EXIT.usage, `${args.join(" ")}: ${stderr}`);
    if (!args.includes("--json")) assert.equal(stdout, "");
    assert.match(stderr, words, args.join(" "));
    assert.doesNotMatch(stderr, /a defect/);
  }
});

test("what was typed is what is diagnosed", () => {
  const given = {
    timeout: 6_000,
    endpointMapper: undefined,
    dc: undefined,
    beside: "auto",
    follow: false,
    record: true,
    syntax: "both",
    ipv4: false,
    ipv6: false,
  } as const;
  const target = { host: "dc1", what: undefined, mapperPort: undefined, remark: undefined };
  const of = (more: object, where: object = {}) => whyOptions({ ...given, ...more }, { ...target, ...where });
  assert.deepEqual([of({ ipv4: true }).family, of({ ipv6: true }).family, of({}).family], [4, 6, undefined]);
  assert.deepEqual([of({ endpointMapper: 1135 }).endpointMapperPort, of({}, { mapperPort: 1136 }).endpointMapperPort], [1135, 1136]);
  assert.deepEqual([of({ syntax: "ndr64" }).syntaxes, of({}).syntaxes], [["NDR64"], undefined]);
});

test("a URL, a share, HOST:PORT and a binding are understood, and what is left aside is said; a password in a URL is not", () => {
  const host = (text: string) => typedHost(text).host;
  assert.equal(host("https://mail.example/rpc/rpcproxy.dll"), "mail.example");
  assert.equal(host("ldap://dc1.example:389"), "dc1.example");
  assert.equal(host("http://[2001:db8::5]:80/"), "2001:db8::5");
  assert.equal(host("\\\\fs1\\share"), "fs1");
  assert.equal(host("\\\\fs1"), "fs1");
  assert.equal(host("\\\\\\\\fs1\\\\share"), "fs1");
  assert.equal(host("//fs1/share"), "fs1");
  assert.equal(host("dc1.example/"), "dc1.example");
  assert.equal(host("10.0.0.5."), "10.0.0.5");
  assert.equal(host("dc1.example."), "dc1.example.");
  assert.equal(host(" dc1.example "), "dc1.example");
  assert.equal(host("dc1:49664"), "dc1:49664");
  assert.equal(host("[2001:db8::5]:49664"), "[2001:db8::5]:49664");
  assert.equal(host("2001:db8::5"), "2001:db8::5");
  assert.equal(typedHost("dc1:135").mapperPort, 135);
  assert.equal(host("dc1:135"), "dc1");
  assert.equal(host("ncacn_ip_tcp:dc1[49664]"), "ncacn_ip_tcp:dc1[49664]");
  assert.match(typedHost("https://mail.example/").remark!, /host mail\.example .*ncacn_http:/);
  assert.match(typedHost("ldap://dc1.example:389").remark!, /not port 389.*dc1\.example:389/);
  assert.doesNotMatch(typedHost("https://admin:Secret.1@mail.example:8443/").remark!, /Secret|admin/);
});

test("settings come from variables and the configuration file, --no-record among them", async () => {
  const blame = async (env: Record<string, string>) => (await run(["why", "127.0.0.1", "-e", String(closed)], { env })).stderr;
  assert.match(await blame({ OPNUM_WHY_TIMEOUT: "soon" }), /OPNUM_WHY_TIMEOUT: "soon"/);
  assert.match(await blame({ OPNUM_WHY_RULES: "pf" }), /OPNUM_WHY_RULES: "pf"/);
  assert.match(await blame({ OPNUM_WHY_RECORD: "perhaps" }), /OPNUM_WHY_RECORD: "perhaps" is neither true nor false/);
  const file = path("config.json");
  writeFileSync(file, JSON.stringify({ why: { record: false, beside: "none", ascii: true } }));
  const { code, stdout } = await run(["why", "127.0.0.1", "-e", String(closed), "--config", file, "--json"]);
  assert.equal(code, WHY_EXIT.refused);
  assert.equal(JSON.parse(stdout).diagnosis.evidence.recording.by, null);
});

test("a file that cannot be written is said, and is none of the verdicts' exit codes", {
  skip: process.getuid?.() === 0 && "root may write everywhere",
}, async () => {
  const locked = path("locked");
  mkdirSync(locked, { mode: 0o500 });
  const { code, stderr } = await run([
    "why",
    "127.0.0.1",
    "-e",
    String(closed),
    "--no-record",
    "--save",
    join(locked, "x.json"),
    "--brief",
  ]);
  assert.equal(code, EXIT.usage);
  assert.match(stderr, /cannot be written/);
});

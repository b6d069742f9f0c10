/** Samba as a peer: its domain controller, its torture suites, a client configuration that reads nothing of the machine's. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Namespace, type Result, repository, rpcDaemon, type Scope, searchPath } from "./peers.ts";

/** @returns path of an smb.conf for clients, with all state in a temporary folder */
export function clientConfiguration(scope: Scope): string {
  const folder = scope.tempDir();
  for (const name of ["private", "state", "cache", "lock", "run", "log"]) mkdirSync(join(folder, name));
  const path = join(folder, "smb.conf");
  const lines = ["[global]", "workgroup = LAB", "realm = LAB.TEST", "netbios name = CLIENT", ...folders(folder)];
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

export interface DomainController {
  /** From the clients' namespace. */
  readonly address: string;
  readonly host: string;
  readonly domain: string;
  readonly user: string;
  readonly password: string;
  readonly configuration: string;
  /** The namespace clients run in. */
  readonly clients: Namespace;
  /** The namespace it runs in itself. */
  readonly servers: Namespace;
}

/**
 * A Samba AD DC from nothing, in a pair of namespaces; about ten seconds.
 * @param settings lines for its smb.conf
 */
export async function domainController(scope: Scope, settings: readonly string[] = []): Promise<DomainController> {
  const state = join(scope.tempDir(), "dc");
  const names = { NETNS: `opnum-${process.pid}-dc`, CLNS: `opnum-${process.pid}-cl`, EXTRA_CONF: settings.join("\n\t") };
  const scripts = join(repository, "test", "peers");
  // Its processes are in a session of their own, which nobody else ends.
  scope.always(() => {
    spawnSync("bash", [join(scripts, "stop-dc.sh"), state, "--wipe"], { env: { ...process.env, PATH: searchPath, ...names } });
  });
  const started = await scope.run(["bash", join(scripts, "start-dc.sh"), state], { env: names, timeoutMs: 180_000, keepGroup: true });
  if (!/^READY /m.test(started.stdout)) throw new Error(`the domain controller did not start: ${started.stdout}${started.stderr}`);
  return {
    address: "10.53.57.1",
    host: "dc1.lab.test",
    domain: "LAB",
    user: "Administrator",
    password: "Passw0rd.Lab1",
    configuration: join(state, "etc", "smb.conf"),
    clients: scope.adopt(names.CLNS),
    servers: scope.adopt(names.NETNS),
  };
}

export interface FileServer {
  /** From its own namespace, where clients run too. */
  readonly address: string;
  readonly name: string;
  readonly workgroup: string;
  /** A share with a comment. */
  readonly share: { readonly name: string; readonly comment: string };
  readonly network: Namespace;
}

/** The RPC services of a Samba file server with an endpoint mapper, over TCP, for anybody; about two seconds. */
export async function fileServer(scope: Scope): Promise<FileServer> {
  const folder = scope.tempDir();
  // Its processes act for nobody, who must come through.
  chmodSync(folder, 0o755);
  for (const name of ["private", "state", "cache", "lock", "run", "log", "share"]) mkdirSync(join(folder, name));
  const server = { name: "FILE1", workgroup: "LAB", share: { name: "data", comment: "Some data" } };
  const configuration = join(folder, "smb.conf");
  const lines = [
    "[global]",
    `workgroup = ${server.workgroup}`,
    `netbios name = ${server.name}`,
    "server role = standalone server",
    "rpc start on demand helpers = no",
    "map to guest = Bad User",
    "load printers = no",
    "printing = bsd",
    "printcap name = /dev/null",
    ...folders(folder),
    `[${server.share.name}]`,
    `path = ${folder}/share`,
    "guest ok = yes",
    `comment = ${server.share.comment}`,
  ];
  writeFileSync(configuration, `${lines.join("\n")}\n`);
  const network = scope.namespace();
  const daemon = scope.start([rpcDaemon, "--libexec-rpcds", "-F", "-s", configuration], { in: network });
  // A port that listens can be asked at once: it does so after all its services have said what they have.
  const ready = "for i in $(seq 1 200); do : < /dev/tcp/127.0.0.1/135 && exit 0; sleep 0.1; done 2>/dev/null; exit 1";
  const waited = await scope.run(["bash", "-c", ready], { in: network });
  if (waited.code !== 0) throw new Error(`the file server did not start: ${daemon.stdout}${daemon.stderr}`);
  return { address: "127.0.0.1", network, ...server };
}

export interface Verdict {
  readonly outcome: "success" | "failure" | "error" | "skip";
  /** What stands in brackets behind it. */
  readonly words: string;
}

/** Reads the subunit text that smbtorture prints: verdict by test name. */
export function readSubunit(text: string): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const match = lines[i]!.match(/^(success|failure|error|skip): (\S+)( \[)?$/);
    if (match === null) continue;
    const words: string[] = [];
    if (match[3] !== undefined) while (++i < lines.length && lines[i] !== "]") words.push(lines[i]!);
    verdicts.set(match[2]!, { outcome: match[1] as Verdict["outcome"], words: words.join("\n") });
  }
  return verdicts;
}

/** Fails where ndrdump found anything wrong, or did not print each of these lines (blanks are folded). */
export function ndrdumpSays(result: Result, wanted: readonly string[]): void {
  const text = result.stdout.replace(/[^\S\n]+/g, " ");
  assert.match(text, /dump OK/, text + result.stderr);
  assert.doesNotMatch(text, /^ ?(WARNING!|validate \w+ FAILED)/m, text);
  assert.equal(result.code, 0, text);
  for (const line of wanted) assert.ok(text.includes(line), `"${line}" is not in\n${text}`);
}

/** Settings by which nothing outside of a folder is read or written. */
function folders(folder: string): readonly string[] {
  return [
    `private dir = ${folder}/private`,
    `state directory = ${folder}/state`,
    `cache directory = ${folder}/cache`,
    `lock directory = ${folder}/lock`,
    `pid directory = ${folder}/run`,
    `ncalrpc dir = ${folder}/run/ncalrpc`,
    `log file = ${folder}/log/log`,
  ];
}

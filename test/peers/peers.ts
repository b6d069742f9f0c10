/**
 * What tests against programs we did not write have in common: is the peer here, processes that always end, network namespaces of our own.
 *
 * A peer that is absent makes its test a skip that says why; OPNUM_PEERS=require makes it a failure (CI), OPNUM_PEERS=none skips them all.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { TestContext } from "node:test";

export const repository: string = join(import.meta.dirname, "..", "..");

/** Debian's Python, which has the bindings; another `python3` may come first in PATH. */
export const debianPython = "/usr/bin/python3";

/** rpcmap comes as an example of Debian's python3-impacket. */
export const rpcmapScript = "/usr/share/doc/python3-impacket/examples/rpcmap.py";

/** The RPC services of a Samba file server; Debian keeps the program out of PATH. */
export const rpcDaemon = "/usr/libexec/samba/samba-dcerpcd";

/** DuckDB is no package of Debian's: `.ci/run` installs its npm package into a folder of its own, or OPNUM_DUCKDB names one. */
export const duckdbFolder: string = process.env["OPNUM_DUCKDB"] ?? join(repository, "test/peers/state/duckdb");

export type Peer =
  | "smbtorture"
  | "ndrdump"
  | "samba-dc"
  | "samba-rpc"
  | "samba-python"
  | "rpcclient"
  | "ntlm-auth"
  | "impacket"
  | "rpcmap"
  | "wine"
  | "namespaces"
  | "packet-filter"
  | "iptables"
  | "tshark"
  | "tcpdump"
  | "zstd"
  | "lz4"
  | "mit-kdc"
  | "chromium"
  | "duckdb"
  | "gssapi";

/** With the folders that a user's PATH may lack and where `ip` and `nft` are. */
export const searchPath: string = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"].join(delimiter);

/** Why it cannot be used here; undefined when it can. Asked once a process. */
const probes: Record<Peer, () => string | undefined> = {
  smbtorture: () => program("smbtorture"),
  ndrdump: () => program("ndrdump"),
  "samba-dc": () => program("samba") ?? program("samba-tool") ?? program("smbclient") ?? program("bc") ?? missing("/usr/share/samba/setup"),
  "samba-rpc": () => missing(rpcDaemon),
  "samba-python": () => python("import samba.dcerpc.echo, samba.dcerpc.epmapper, samba.dcerpc.mgmt, samba.tests.dcerpc.raw_protocol"),
  rpcclient: () => program("rpcclient"),
  "ntlm-auth": () => program("ntlm_auth"),
  impacket: () => program("impacket-rpcdump"),
  rpcmap: () => missing(rpcmapScript) ?? python("import impacket"),
  wine: () => program("wine") ?? program("widl") ?? program("x86_64-w64-mingw32-gcc") ?? missing("/usr/include/wine/wine/exception.h"),
  namespaces: () => program("ip") ?? namespacesRefused(),
  "packet-filter": () => program("nft"),
  iptables: () => program("iptables") ?? program("ip6tables"),
  tshark: () => program("tshark") ?? program("editcap"),
  tcpdump: () => program("tcpdump"),
  zstd: () => program("zstd"),
  lz4: () => program("lz4"),
  "mit-kdc": () =>
    missing("/usr/sbin/krb5kdc") ??
    missing("/usr/sbin/kdb5_util") ??
    missing("/usr/sbin/kadmin.local") ??
    program("kinit") ??
    program("ktutil"),
  chromium: () => program("chromium"),
  duckdb: () => missing(join(duckdbFolder, "node_modules/@duckdb/node-api/package.json")),
  gssapi: () => python("import gssapi.raw"),
};

const known = new Map<Peer, string | undefined>();

/**
 * @returns true when all are here; otherwise the test has been marked as skipped and should return
 * @throws Error when one is absent and OPNUM_PEERS=require
 */
export function requirePeer(t: TestContext, ...peers: readonly Peer[]): boolean {
  const mode = process.env["OPNUM_PEERS"] ?? "";
  if (mode === "none") {
    t.skip("OPNUM_PEERS=none");
    return false;
  }
  for (const peer of peers) {
    const reason = absent(peer);
    if (reason === undefined) continue;
    if (mode === "require") throw new Error(`OPNUM_PEERS=require, and peer ${peer} cannot be used: ${reason}`);
    t.skip(`peer ${peer}: ${reason} (test/peers/packages.txt names the packages)`);
    return false;
  }
  return true;
}

/** @returns why the peer cannot be used here; undefined when it can */
export function absent(peer: Peer): string | undefined {
  if (!known.has(peer)) known.set(peer, probes[peer]());
  return known.get(peer);
}

export interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  /** Milliseconds from start to end. */
  readonly tookMs: number;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** Its standard input stays open for `write()`. */
  readonly interactive?: boolean;
  /** Milliseconds until the whole process group is killed; default 60,000. */
  readonly timeoutMs?: number;
  /** Run in this namespace; without it on the machine's own network. */
  readonly in?: Namespace | undefined;
  /** Leave alone what the command left running in the background: somebody else ends it. */
  readonly keepGroup?: boolean;
}

/** A network with nothing in it but what the test puts there. */
export interface Namespace {
  readonly name: string;
  /** Runs `ip` on it and throws when that fails. */
  ip(...args: readonly string[]): void;
  /** Loads nftables rules into it (as `nft -f -` reads them). */
  filter(rules: string): void;
}

/** Everything a test starts or makes; disposing it (`await using`) ends and removes all of it, last first. */
export class Scope implements AsyncDisposable {
  readonly #undo: (() => void | Promise<void>)[] = [];

  /** Runs at the end, in reverse order; an error there does not keep the others from running. */
  defer(undo: () => void | Promise<void>): void {
    this.#undo.push(undo);
  }

  /** As `defer`, and also where the test run is interrupted or crashes, when nothing can be waited for. */
  always(undo: () => void): void {
    emergencies.add(undo);
    this.defer(() => {
      emergencies.delete(undo);
      undo();
    });
  }

  tempDir(): string {
    const path = mkdtempSync(join(tmpdir(), "opnum-peer-"));
    this.always(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
    return path;
  }

  /** Made with loopback up and a hosts file of its own. */
  namespace(hosts: Readonly<Record<string, string | readonly string[]>> = {}): Namespace {
    const name = `opnum-${process.pid}-${++namespaceNumber}`;
    const etc = `/etc/netns/${name}`;
    this.always(() => {
      spawnSync("ip", ["netns", "del", name], { env: { PATH: searchPath } });
      rmSync(etc, { recursive: true, force: true });
    });
    must("ip", ["netns", "add", name]);
    const namespace = this.adopt(name);
    namespace.ip("link", "set", "lo", "up");
    mkdirSync(etc, { recursive: true });
    const lines = Object.entries({ localhost: "127.0.0.1", ...hosts }).flatMap(([host, addresses]) =>
      [addresses].flat().map((address) => `${address} ${host}\n`),
    );
    writeFileSync(join(etc, "hosts"), lines.join(""));
    // No name server: what the hosts file does not know fails at once.
    writeFileSync(join(etc, "resolv.conf"), "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n");
    return namespace;
  }

  /** One that somebody else made and removes. */
  adopt(name: string): Namespace {
    return {
      name,
      ip: (...args) => must("ip", ["-n", name, ...args]),
      filter: (rules) => must("ip", ["netns", "exec", name, "nft", "-f", "-"], rules),
    };
  }

  start(command: readonly string[], options: RunOptions = {}): Running {
    const running = new Running(command, options);
    this.defer(async () => {
      await running.stop();
    });
    return running;
  }

  async run(command: readonly string[], options: RunOptions = {}): Promise<Result> {
    const running = new Running(command, { timeoutMs: 60_000, ...options });
    try {
      return await running.result;
    } finally {
      await running.stop();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const errors: unknown[] = [];
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) {
      try {
        await undo();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, "cleaning up after a test failed");
  }
}

/** A process (and its children, which share its group). */
export class Running {
  stdout = "";
  stderr = "";
  readonly result: Promise<Result>;
  readonly #child: ChildProcess;
  readonly #command: string;
  readonly #keepGroup: boolean;
  readonly #listeners = new Set<() => void>();
  #ended = false;
  #timedOut = false;

  constructor(command: readonly string[], options: RunOptions) {
    const [file, ...args] = options.in === undefined ? command : ["ip", "netns", "exec", options.in.name, ...command];
    this.#command = command.join(" ");
    this.#keepGroup = options.keepGroup === true;
    const started = performance.now();
    const child = spawn(file!, args, {
      cwd: options.cwd ?? repository,
      env: { ...process.env, PATH: searchPath, ...options.env },
      detached: true,
      stdio: [options.input === undefined && options.interactive !== true ? "ignore" : "pipe", "pipe", "pipe"],
    });
    this.#child = child;
    const emergency = () => this.#kill("SIGKILL");
    emergencies.add(emergency);
    child.stdin?.on("error", () => {});
    if (options.input !== undefined) child.stdin?.end(options.input);
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.stdout += text;
      this.#tell();
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.stderr += text;
      this.#tell();
    });
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            this.#timedOut = true;
            this.#kill("SIGKILL");
          }, options.timeoutMs);
    this.result = new Promise((resolve) => {
      const finish = (code: number | null, signal: NodeJS.Signals | null) => {
        if (this.#ended) return;
        this.#ended = true;
        clearTimeout(timer);
        emergencies.delete(emergency);
        resolve({ code, signal, stdout: this.stdout, stderr: this.stderr, timedOut: this.#timedOut, tookMs: performance.now() - started });
        this.#tell();
      };
      child.on("error", (error) => {
        this.stderr += `${error.message}\n`;
        finish(null, null);
      });
      // "exit" and not "close": a grandchild that keeps the pipes open must not keep the test. The pipes get one turn to drain.
      child.on("exit", (code, signal) => setTimeout(() => finish(code, signal), 20));
      child.on("close", finish);
    });
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  /** To its standard input, where it was started as interactive. */
  write(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** @returns the first match in what it has printed on standard output. @throws Error with all it printed when the time is over or it ended */
  async until(pattern: RegExp, timeoutMs = 20_000): Promise<RegExpMatchArray> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const match = this.stdout.match(pattern);
      if (match !== null) return match;
      const left = deadline - performance.now();
      if (this.#ended || left <= 0) {
        const why = this.#ended ? "ended" : `printed for ${timeoutMs} ms`;
        throw new Error(`${this.#command}: ${why} without ${pattern}\n--- stdout\n${this.stdout}\n--- stderr\n${this.stderr}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, left);
        const listeners = this.#listeners;
        function done() {
          clearTimeout(timer);
          listeners.delete(done);
          resolve();
        }
        listeners.add(done);
      });
    }
  }

  /** Asks it to end, and after `graceMs` makes it. */
  async stop(signal: NodeJS.Signals = "SIGTERM", graceMs = 3_000): Promise<Result> {
    if (!this.#ended) {
      this.#kill(signal);
      const timer = setTimeout(() => this.#kill("SIGKILL"), graceMs);
      await this.result;
      clearTimeout(timer);
    }
    // What is left of the group: children that outlived their parent.
    if (!this.#keepGroup) this.#kill("SIGKILL");
    return this.result;
  }

  #kill(signal: NodeJS.Signals): void {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, signal);
    } catch {
      // The group is gone.
    }
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A TCP port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** The command line that runs `opnum` from its sources. */
export function opnum(...args: readonly string[]): string[] {
  return [process.execPath, "--conditions=source", "--no-warnings", join(repository, "src", "cli.ts"), ...args];
}

/** The command line of a TypeScript program of ours. */
export function script(path: string, ...args: readonly string[]): string[] {
  return [process.execPath, "--conditions=source", "--no-warnings", path, ...args];
}

// --- helpers ---

let namespaceNumber = 0;
const emergencies = new Set<() => void>();

/** A test run that is interrupted or crashes must leave no process and no namespace. */
function emergency(): void {
  for (const undo of [...emergencies].reverse()) {
    try {
      undo();
    } catch {
      // Nobody is left to tell.
    }
  }
  emergencies.clear();
}
process.once("exit", emergency);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    emergency();
    process.exit(1);
  });
}

function program(name: string): string | undefined {
  for (const folder of searchPath.split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return undefined;
    } catch {
      // Not in this one.
    }
  }
  return `there is no program ${name}`;
}

function missing(path: string): string | undefined {
  return existsSync(path) ? undefined : `there is no ${path}`;
}

function python(statement: string): string | undefined {
  const tried = spawnSync(debianPython, ["-c", statement], { encoding: "utf8", timeout: 30_000 });
  if (tried.status === 0) return undefined;
  return `${debianPython} cannot ${statement}: ${(tried.error?.message ?? tried.stderr).trim().split("\n").at(-1)}`;
}

function namespacesRefused(): string | undefined {
  const name = `opnum-${process.pid}-probe`;
  const tried = spawnSync("ip", ["netns", "add", name], { encoding: "utf8", env: { PATH: searchPath } });
  spawnSync("ip", ["netns", "del", name], { env: { PATH: searchPath } });
  return tried.status === 0 ? undefined : `network namespaces cannot be made here: ${tried.stderr.trim()}`;
}

function must(file: string, args: readonly string[], input = ""): void {
  const result = spawnSync(file, args, { encoding: "utf8", input, env: { ...process.env, PATH: searchPath } });
  if (result.status !== 0) throw new Error(`${file} ${args.join(" ")}: ${result.error?.message ?? result.stderr.trim()}`);
}

/** Which program of this machine records packets, how it is called, and why it will not, in words. */
import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { visible } from "../../bytes/visible.ts";

export interface RecordingProgram {
  readonly name: "tcpdump" | "dumpcap";
  readonly path: string;
}

export interface CommandOptions {
  /** `any` (Linux), or an interface. */
  readonly interface: string;
  /** pcap-filter(7). */
  readonly filter: string;
  /** Octets of each frame that are kept. */
  readonly snapLength: number;
  /** Octets of the kernel's buffer. */
  readonly buffer: number;
  /** Seconds after which it ends whatever becomes of us. */
  readonly seconds: number;
  /** Hand on each packet at once, as is good for few and small ones; whole packets need blocks. Of tcpdump; default true. */
  readonly immediate?: boolean;
}

/** Folders that a user's PATH often lacks, and where these programs are. */
const MORE_FOLDERS = ["/usr/sbin", "/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"];

export interface Found {
  /** tcpdump first: it hands on each packet at once. */
  readonly programs: readonly RecordingProgram[];
  /** There, and not to be run by this user. */
  readonly closed: readonly string[];
}

/** Looks for tcpdump and dumpcap. @param path the variable PATH */
export function findPrograms(path: string | undefined = process.env["PATH"]): Found {
  const programs: RecordingProgram[] = [];
  const closed: string[] = [];
  for (const name of ["tcpdump", "dumpcap"] as const) {
    const found = find(name, path);
    if (found === undefined) continue;
    if (found.runs) programs.push({ name, path: found.path });
    else closed.push(found.path);
  }
  return { programs, closed };
}

/**
 * The command line: packets as pcap on standard output, none of them resolved or read. Where the system has something that ends a process together with
 * its parent, or after a time, that starts it, so that it ends even if we are killed.
 * @param guarded false: without that
 */
export function commandLine(
  { name, path }: RecordingProgram,
  options: CommandOptions,
  guarded = true,
): readonly [file: string, ...args: string[]] {
  const own = name === "tcpdump" ? tcpdump(options) : dumpcap(options);
  const guard = guarded ? guardOf(options.seconds) : undefined;
  return guard === undefined ? [path, ...own] : [...guard, path, ...own];
}

function tcpdump({ interface: link, filter, snapLength, buffer, immediate = true }: CommandOptions): string[] {
  const size = `${Math.max(64, Math.ceil(buffer / 1024))}`;
  // A change of user would cut the bond that ends it with us; it reads no packet, so that there is little to be afraid of.
  const user = isRoot() && process.platform === "linux" ? ["-Z", "root"] : [];
  const soon = immediate ? ["--immediate-mode"] : [];
  return ["-i", link, "-n", "-p", ...soon, "-U", ...user, "-B", size, "-s", `${snapLength}`, "-w", "-", filter];
}

function dumpcap({ interface: link, filter, snapLength, buffer, seconds }: CommandOptions): string[] {
  const size = `${Math.max(1, Math.ceil(buffer / (1 << 20)))}`;
  return ["-i", link, "-p", "-q", "-P", "-B", size, "-s", `${snapLength}`, "-a", `duration:${seconds}`, "-w", "-", "-f", filter];
}

/** setpriv(1) ends the child with its parent, where it needs no privilege of its file for its own; timeout(1) in the end. */
function guardOf(seconds: number): [string, ...string[]] | undefined {
  if (process.platform !== "linux") return undefined;
  if (isRoot()) {
    const setpriv = find("setpriv", process.env["PATH"]);
    // BusyBox has one without that option.
    if (setpriv?.runs === true && !isBusyBox(setpriv.path)) return [setpriv.path, "--pdeathsig", "SIGKILL", "--"];
  }
  const timeout = find("timeout", process.env["PATH"]);
  return timeout?.runs === true ? [timeout.path, `${seconds}`] : undefined;
}

/** Why nothing can be recorded where no program is found, and what to do about it. */
export function absenceWords({ closed }: Found): string {
  if (closed.length > 0) return `${closed.join(" and ")} may not be run by this user: run as root, or join the group that may`;
  return "neither tcpdump nor dumpcap is installed";
}

/**
 * Why a recorder ended before it began, from what it wrote to standard error.
 * @param code of its end, or the system's word where it could not be started
 */
export function refusalWords(program: RecordingProgram, said: string, code: number | string | null): string {
  if (/permission|not permitted|not allowed|EPERM|EACCES/i.test(`${said} ${code}`)) {
    const todo = isRoot() ? "give this container CAP_NET_RAW (docker: --cap-add NET_RAW)" : `run as root, or once: ${grantLine(program)}`;
    return `this process may not record packets (${program.name} says so): ${todo}`;
  }
  const line = said
    .split("\n")
    .map((one) => one.trim())
    .find((one) => one !== "" && !/data link type|verbose output suppressed|capturing on/i.test(one));
  return `${program.name} ended at once (${line === undefined ? code : visible(line, { limit: 200 })})`;
}

/** The command that lets a program record for everybody who may run it. */
function grantLine({ path }: RecordingProgram): string {
  return process.platform === "linux" ? `sudo setcap cap_net_raw,cap_net_admin+ep ${path}` : `sudo chmod g+r /dev/bpf* (see ${path})`;
}

function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

function find(name: string, path: string | undefined): { readonly path: string; readonly runs: boolean } | undefined {
  const folders = [...(path ?? "").split(delimiter).filter((folder) => folder.startsWith("/")), ...MORE_FOLDERS];
  let closed: string | undefined;
  for (const folder of folders) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return { path: file, runs: true };
    } catch {
      if (closed === undefined && existsSync(file)) closed = file;
    }
  }
  return closed === undefined ? undefined : { path: closed, runs: false };
}

function isBusyBox(path: string): boolean {
  try {
    return realpathSync(path).endsWith("busybox");
  } catch {
    return false;
  }
}

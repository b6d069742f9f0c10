import { lookup, lookupService } from "node:dns/promises";
import { isIP } from "node:net";
import { RPC_S_SERVER_UNAVAILABLE } from "../status/codes.ts";
import { TransportError } from "../status/errors.ts";

export interface ResolvedHost {
  /** What was asked for, brackets taken away. */
  readonly host: string;
  readonly isAddress: boolean;
  /** In the resolver's order. */
  readonly addresses: readonly string[];
  readonly ms: number;
}

/**
 * A host name's addresses, as connecting would see them.
 * @param options `family` 4 or 6 keeps only those; `timeoutMs` milliseconds, default 10,000
 * @throws TransportError name-not-found
 */
export async function resolveHost(
  host: string,
  options: { family?: 4 | 6; timeoutMs?: number; signal?: AbortSignal } = {},
): Promise<ResolvedHost> {
  const plain = host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
  const started = performance.now();
  const family = isIP(plain);
  if (family !== 0) {
    if (options.family !== undefined && options.family !== family)
      throw notFound(plain, "EAFNOSUPPORT", `it is an IPv${family} address and IPv${options.family} was asked for`);
    return { host: plain, isAddress: true, addresses: [plain], ms: 0 };
  }
  let entries: { address: string }[];
  try {
    entries = await within(
      lookup(plain, { all: true, order: "verbatim", family: options.family ?? 0 }),
      options.timeoutMs ?? 10_000,
      options.signal,
    );
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "UNKNOWN";
    throw notFound(
      plain,
      code,
      code === "EAI_AGAIN" || code === "ETIMEOUT"
        ? "no name server answered"
        : "the name has no address: check its spelling, and which name server this machine asks",
      error,
    );
  }
  return { host: plain, isAddress: false, addresses: [...new Set(entries.map((entry) => entry.address))], ms: performance.now() - started };
}

/** The name that belongs to an address; undefined where none does, or none was told in time. */
export async function reverseName(
  address: string,
  options: { timeoutMs?: number; signal?: AbortSignal } = {},
): Promise<string | undefined> {
  try {
    const { hostname } = await within(lookupService(address.replace(/%.*$/, ""), 0), options.timeoutMs ?? 2_000, options.signal);
    return hostname === address || isIP(hostname) !== 0 ? undefined : hostname;
  } catch {
    if (options.signal?.aborted) throw options.signal.reason;
    return undefined;
  }
}

/** The domain that a host of this name is likely in, which is what follows its first label; undefined for an address and for a name of one label. */
export function domainOf(host: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+\.?$/.test(host) || /^[\d.]+$/.test(host)) return undefined;
  const labels = host.replace(/\.$/, "").toLowerCase().split(".");
  return (labels.length > 2 ? labels.slice(1) : labels).join(".");
}

function notFound(host: string, code: string, why: string, cause?: unknown): TransportError {
  const words = `the name "${host}" could not be resolved: ${why} (${code})`;
  return new TransportError(RPC_S_SERVER_UNAVAILABLE, { kind: "name-not-found", host, code }, words, cause === undefined ? {} : { cause });
}

/** The system's resolver cannot be interrupted; its late answer is then ignored. */
function within<T>(work: Promise<T>, timeoutMs: number, signal: AbortSignal | undefined): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => finish(() => reject(signal?.reason));
    const timer = setTimeout(() => finish(() => reject(Object.assign(new Error("time-out"), { code: "ETIMEOUT" }))), timeoutMs);
    const finish = (action: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      action();
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    work.then(
      (value) => finish(() => resolve(value)),
      (error: unknown) => finish(() => reject(error)),
    );
  });
}

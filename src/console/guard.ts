/**
 * Who may ask the console for what. It listens on loopback, where every page that a browser has open can send requests: a secret in the path, and the
 * headers that a browser does not let a page forge, keep all of them out.
 */
import { createHash, timingSafeEqual } from "node:crypto";

export interface Asked {
  readonly method: string | undefined;
  /** As on the request line. */
  readonly target: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site. */
  readonly site: string | undefined;
}

export type Judgement =
  | { readonly kind: "path"; readonly path: string }
  | {
      readonly kind: "refused";
      readonly status: 403 | 404 | 405 | 421;
      readonly words: string;
      /** Of 405: what may be asked instead. */
      readonly allow?: string;
    };

/** What makes something happen, and is asked for by POST: everything else is read only. */
const POSTED: ReadonlySet<string> = new Set(["api/why"]);

export class Guard {
  readonly #token: Buffer;
  readonly #hosts: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;

  /** @param port that the console listens on */
  constructor(token: string, port: number) {
    this.#token = digest(token);
    const hosts = ["127.0.0.1", "[::1]", "localhost"].map((host) => `${host}:${port}`);
    // Who listens on 80 has a Host without a port.
    if (port === 80) hosts.push("127.0.0.1", "[::1]", "localhost");
    this.#hosts = new Set(hosts);
    this.#origins = new Set(hosts.map((host) => `http://${host}`));
  }

  /** @returns the path below the token, or why there is no answer */
  judge({ method, target, host, origin, site }: Asked): Judgement {
    // A name that somebody else's DNS points to this machine arrives with that name: RFC 9110 15.5.20.
    if (host === undefined || !this.#hosts.has(host.toLowerCase()))
      return refused(421, "This console answers to its own address only: open the one that it printed.");
    if (origin !== undefined && !this.#origins.has(origin.toLowerCase())) return refused(403, "Other pages may not ask this console.");
    if (site !== undefined && site !== "same-origin" && site !== "none")
      return refused(403, "Other pages may not ask this console, nor link to it: open its address by hand.");
    const posts = method === "POST";
    if (!posts && method !== "GET" && method !== "HEAD") return notAllowed("GET, HEAD");
    const parts = /^\/([^/?#]{1,200})\/([^?#]{0,200})(?:\?[^#]{0,2000})?$/.exec(target ?? "");
    if (parts === null) return refused(404, NOT_HERE);
    const [, token, path] = parts as unknown as [string, string, string];
    // Digests of equal length: the time of the comparison says nothing of the token.
    if (!timingSafeEqual(digest(token), this.#token)) return refused(404, NOT_HERE);
    if (posts !== POSTED.has(path)) return notAllowed(posts ? "GET, HEAD" : "POST");
    // Every browser says where a POST comes from ([Fetch] 3.2); what does not is none of our page.
    if (posts && origin === undefined) return refused(403, "Only the console's own page may ask for that.");
    return { kind: "path", path };
  }
}

const NOT_HERE = "There is nothing here. The console's address holds a token: open the one that it printed when it started.";

function refused(status: 403 | 404 | 421, words: string): Judgement {
  return { kind: "refused", status, words };
}

function notAllowed(allow: string): Judgement {
  return { kind: "refused", status: 405, words: `This console only answers ${allow.replace(", ", " and ")} here.`, allow };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

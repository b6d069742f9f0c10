/** What the page asks for by POST api/why: `opnum why`, one host at a time, told while it goes on, and given up when nobody listens any more. */
import { once } from "node:events";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { DEFAULT_TIMEOUT_MS } from "../diagnose/probes/probe.ts";
import type { DiagnoseOptions, WhyRequest } from "../diagnose/why.ts";
import type { EvidenceFile } from "../findings/diagnosis/observation.ts";
import { RpcError } from "../status/errors.ts";
import type { WhyAsked, WhyTold } from "./state.ts";

export type Diagnose = (request: WhyRequest, options: DiagnoseOptions) => Promise<EvidenceFile>;

const LEAST_MS = 1_000;
const MOST_MS = 60_000;
/** Octets of a question. */
const BODY = 16_384;
/** How long a question waits for the one before it to end. */
const PATIENCE_MS = 1_000;
/** Characters of a host, a service: a string binding is the longest. */
const TEXT = 600;

/** Why a question is none; words for who typed it. */
export class AskedError extends Error {
  override name = "AskedError";
}

/** @throws AskedError */
export function readAsked(text: string): WhyAsked {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new AskedError("the question is no JSON");
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new AskedError("the question is no object of JSON");
  const fields = new Map<string, unknown>(Object.entries(given));
  const take = <T>(name: string, is: (value: unknown) => value is T, words: string): T | undefined => {
    const value = fields.get(name);
    fields.delete(name);
    if (value === undefined || value === null) return undefined;
    if (!is(value)) throw new AskedError(`${name}: ${words}`);
    return value;
  };
  const line = (name: string) => {
    const value = take(name, isText, `a text of at most ${TEXT} characters is wanted`)?.trim();
    return value === "" ? undefined : value;
  };
  const host = line("host");
  if (host === undefined) throw new AskedError("which host? A name or an address, as dc1.example or 10.0.0.5");
  const asked: WhyAsked = {
    host,
    what: line("what"),
    timeoutMs: take("timeoutMs", within(LEAST_MS, MOST_MS), `between ${LEAST_MS / 1_000} and ${MOST_MS / 1_000} seconds`),
    domainController: line("domainController"),
    endpointMapperPort: take("endpointMapperPort", within(1, 65_535), "a port from 1 to 65535 is wanted"),
    family: take("family", (value) => value === 4 || value === 6, "4 or 6"),
    follow: take("follow", isFlag, "true or false"),
    record: take("record", isFlag, "true or false"),
  };
  const [unknown] = fields.keys();
  if (unknown !== undefined) throw new AskedError(`${unknown.slice(0, 40)}: there is no such option`);
  return asked;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= TEXT;
}

function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function within(low: number, high: number): (value: unknown) => value is number {
  return (value): value is number => Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
}

export class WhyDesk {
  readonly #diagnose: Diagnose;
  /** The end of the one that is under way. */
  #running: Promise<void> | undefined;

  constructor(diagnose: Diagnose = diagnoseHere) {
    this.#diagnose = diagnose;
  }

  /**
   * One JSON text a line, application/x-ndjson; each is a `WhyTold`.
   * @param refuse answers with words of why not
   */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    refuse: (status: 400 | 409 | 413 | 415, words: string) => void,
    headers: OutgoingHttpHeaders,
  ): Promise<void> {
    if (!/^application\/json *(;|$)/i.test(request.headers["content-type"] ?? ""))
      return refuse(415, "the question must be application/json");
    const body = await bodyOf(request);
    if (body === undefined) return refuse(413, `the question has more than ${BODY} octets`);
    let asked: WhyAsked;
    try {
      asked = readAsked(body);
    } catch (error) {
      if (!(error instanceof AskedError)) throw error;
      return refuse(400, error.message);
    }
    // A page that was left, or its Stop, may be heard of after its next question.
    const patience = AbortSignal.timeout(PATIENCE_MS);
    while (this.#running !== undefined) {
      if (patience.aborted) return refuse(409, "another host is being looked at; one at a time: end that first");
      await Promise.race([this.#running, once(patience, "abort")]);
    }
    if (response.destroyed) return;
    let ended!: () => void;
    this.#running = new Promise((resolve) => {
      ended = resolve;
    });
    const own = new AbortController();
    const gone = () => own.abort(new Error("the page went away"));
    response.once("close", gone);
    try {
      response.writeHead(200, {
        ...headers,
        "content-type": "application/x-ndjson; charset=utf-8",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        connection: "close",
      });
      await this.#run(asked, own.signal, (told) => {
        if (!own.signal.aborted) response.write(`${JSON.stringify(told)}\n`);
      });
      if (!own.signal.aborted) response.end();
    } finally {
      response.off("close", gone);
      this.#running = undefined;
      ended();
    }
  }

  async #run(asked: WhyAsked, signal: AbortSignal, tell: (told: WhyTold) => void): Promise<void> {
    const { host, what, timeoutMs = DEFAULT_TIMEOUT_MS, endpointMapperPort, ...options } = asked;
    const mapper = mapperPortOf(host);
    try {
      const file = await this.#diagnose(
        { host: mapper?.host ?? host, what },
        {
          ...options,
          timeoutMs,
          endpointMapperPort: endpointMapperPort ?? mapper?.port,
          signal,
          onTarget: (target) => tell({ kind: "target", target }),
          onPhase: (words) => tell({ kind: "phase", words }),
          onObservation: (observation) => tell({ kind: "seen", observation }),
        },
      );
      const { judgeEvidence } = await import("../findings/diagnosis/judge.ts");
      tell({ kind: "diagnosis", diagnosis: judgeEvidence(file) });
    } catch (error) {
      if (signal.aborted) return;
      tell({ kind: "error", words: error instanceof RpcError ? error.words : error instanceof Error ? error.message : String(error) });
    }
  }
}

/** `HOST:135` is a host whose mapper is asked, as everywhere. */
function mapperPortOf(host: string): { readonly host: string; readonly port: number } | undefined {
  const match = /^(\[[^[\]]+\]|[^:[\]]+):135$/.exec(host);
  return match === null ? undefined : { host: match[1]!.replace(/^\[(.*)\]$/, "$1"), port: 135 };
}

/** @returns undefined where there is more than a question may have: the rest is not read. @throws Error where the connection ends before it is whole */
function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY) chunks.push(chunk);
      else {
        request.pause();
        resolve(undefined);
      }
    });
    request.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.once("error", reject);
    request.once("close", () => reject(new Error("the question was not sent to its end")));
  });
}

/** Loaded when it is asked for first: most who open the console read captures. */
async function diagnoseHere(request: WhyRequest, options: DiagnoseOptions): Promise<EvidenceFile> {
  const { diagnoseHost } = await import("../diagnose/why.ts");
  return diagnoseHost(request, options);
}

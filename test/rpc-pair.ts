/** Two connection machines back to back in memory, with a clock that only tests turn. */
import { NDR20, NDR64, type SyntaxId } from "../src/ids/syntax.ts";
import type { Body } from "../src/ndr/codec.ts";
import { decodeHeader } from "../src/pdu/co/index.ts";
import { AssociationGroups } from "../src/rpc/association-groups.ts";
import { ClientConnection } from "../src/rpc/client-connection.ts";
import { ServerConnection } from "../src/rpc/server-connection.ts";
import type {
  BindInfo,
  BoundContext,
  ClientCall,
  ClientCallEvents,
  ClientConnectionConfig,
  ContextOffer,
  Machine,
  SecurityOffer,
  ServerCall,
  ServerConnectionConfig,
  ServerHost,
} from "../src/rpc/types.ts";
import type { RpcError } from "../src/status/errors.ts";

export const ECHO: SyntaxId = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };
export const OTHER: SyntaxId = { uuid: "12345678-1234-abcd-ef00-0123456789ab", major: 3, minor: 1 };

export function bodyOf(bytes: Uint8Array): Body {
  return { size: bytes.length, write: (target, offset) => target.set(bytes, offset) };
}

/** Octets that differ from place to place. */
export function pattern(length: number, seed = 7): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = state >>> 16;
  }
  return bytes;
}

/** The PDUs in what one end sends, for `chunk` of a pair. @param change what becomes of a copy of each; undefined takes it away */
export function eachPdu(bytes: Uint8Array, change: (pdu: Uint8Array, ptype: number) => Uint8Array | undefined): Uint8Array[] {
  const pdus: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { fragLength, ptype } = decodeHeader(bytes, at);
    const pdu = change(bytes.slice(at, at + fragLength), ptype);
    if (pdu !== undefined) pdus.push(pdu);
    at += fragLength;
  }
  return pdus;
}

export interface Outcome {
  kind: "response" | "fault" | "failed" | undefined;
  stub: Uint8Array;
  status: number;
  didNotExecute: boolean;
  unsigned: boolean;
  error: RpcError | undefined;
  littleEndian: boolean;
  fragments: Uint8Array[];
  /** How often something final was told; 1 is right. */
  told: number;
}

function newOutcome(): Outcome {
  return {
    kind: undefined,
    stub: new Uint8Array(0),
    status: 0,
    didNotExecute: false,
    unsigned: false,
    error: undefined,
    littleEndian: true,
    fragments: [],
    told: 0,
  };
}

function eventsOf(outcome: Outcome): ClientCallEvents {
  return {
    response: (bytes, littleEndian) => Object.assign(outcome, { kind: "response", stub: bytes, littleEndian, told: outcome.told + 1 }),
    fault: (status, didNotExecute, bytes, _callId, unsigned) =>
      Object.assign(outcome, { kind: "fault", status, didNotExecute, unsigned, stub: bytes, told: outcome.told + 1 }),
    failed: (error) => Object.assign(outcome, { kind: "failed", error, status: error.status, told: outcome.told + 1 }),
  };
}

export interface PairOptions {
  readonly client?: ClientConnectionConfig;
  readonly server?: Partial<ServerConnectionConfig>;
  readonly offers?: readonly ContextOffer[];
  /** The client authenticates in its bind. */
  readonly security?: SecurityOffer;
  readonly dispatch?: (call: ServerCall) => void;
  readonly host?: Partial<ServerHost>;
  readonly groups?: AssociationGroups;
  /** Cuts what goes over the wire into chunks. */
  readonly chunk?: (bytes: Uint8Array) => Uint8Array[];
  /** Transfer syntaxes of the server's interfaces, best first. */
  readonly transferSyntaxes?: readonly SyntaxId[];
}

export class Pair {
  now = 1_000;
  readonly client: ClientConnection;
  readonly server: ServerConnection;
  readonly notices: string[] = [];
  readonly calls: ServerCall[] = [];
  readonly groups: AssociationGroups;
  /** Every octet that went each way. */
  readonly sent = { toServer: 0, toClient: 0 };
  bound: readonly (BoundContext | RpcError)[] | undefined;
  info: BindInfo | undefined;
  closed: { error: RpcError | undefined } | undefined;
  drained = 0;
  #clientEnded = false;
  #serverEnded = false;
  readonly #chunk: (bytes: Uint8Array) => Uint8Array[];

  constructor(options: PairOptions = {}) {
    this.#chunk = options.chunk ?? ((bytes) => [bytes]);
    this.groups = options.groups ?? new AssociationGroups(() => {});
    const transferSyntaxes = options.transferSyntaxes ?? [NDR64, NDR20];
    this.server = new ServerConnection(
      { secondaryAddress: "135", ...options.server },
      {
        findInterface: (id) => ([ECHO, OTHER].some((known) => known.uuid === id.uuid) ? { interface: ECHO, transferSyntaxes } : undefined),
        joinGroup: (id) => this.groups.join(id, "here"),
        leaveGroup: (group) => this.groups.leave(group),
        notice: (kind) => this.notices.push(kind),
        dispatch: options.dispatch ?? ((call) => this.calls.push(call)),
        ...options.host,
      },
    );
    this.server.start(this.now);
    this.client = new ClientConnection(options.client ?? {}, {
      bound: (results, info) => {
        this.bound = results;
        this.info = info;
      },
      closed: (error) => {
        this.closed = { error };
      },
      draining: () => {
        this.drained++;
      },
    });
    this.client.start(options.offers ?? [{ abstractSyntax: ECHO, transferSyntaxes: [NDR64, NDR20] }], this.now, options.security);
    this.run();
  }

  get context(): BoundContext {
    return this.bound![0] as BoundContext;
  }

  call(
    opnum: number,
    stub: Uint8Array,
    options: Partial<ClientCall> & { fragments?: boolean; callback?: (call: ServerCall) => void } = {},
  ): Outcome & { cancel(error?: RpcError): void } {
    const outcome: Outcome & { cancel(error?: RpcError): void } = { ...newOutcome(), cancel: () => {} };
    const { fragments, callback, ...rest } = options;
    const handle = this.client.call(
      { context: this.context, opnum, body: bodyOf(stub), ...rest },
      {
        ...eventsOf(outcome),
        ...(fragments === true ? { fragment: (bytes: Uint8Array) => outcome.fragments.push(bytes) } : {}),
        ...(callback === undefined ? {} : { callback }),
      },
      this.now,
    );
    outcome.cancel = (error) => handle.cancel(this.now, error);
    return outcome;
  }

  /** A call within a call that came. */
  nest(
    within: ServerCall,
    opnum: number,
    stub: Uint8Array,
    options: { timeoutMs?: number; callback?: (call: ServerCall) => void } = {},
  ): Outcome & { cancel(): void } {
    const outcome = { ...newOutcome(), cancel: () => {} };
    const { timeoutMs, callback } = options;
    const events = { ...eventsOf(outcome), ...(callback === undefined ? {} : { callback }) };
    const handle = within.callBack({ opnum, body: bodyOf(stub), timeoutMs }, events, this.now);
    outcome.cancel = () => handle.cancel(this.now);
    return outcome;
  }

  /** Moves octets until nobody has any. */
  run(): void {
    for (let moved = true; moved; ) {
      moved = false;
      for (const [from, to, direction] of [
        [this.client, this.server, "toServer"],
        [this.server, this.client, "toClient"],
      ] as const) {
        const out = from.takeOutput();
        for (const buffer of out) {
          this.sent[direction] += buffer.length;
          for (const chunk of this.#chunk(buffer.slice())) to.receive(chunk, this.now);
          moved = true;
        }
        from.recycle(out);
      }
      if (moved) continue;
      if (this.client.wantsClose || this.server.wantsClose) moved = this.#close();
    }
  }

  /** `run`, with what promises do in between. */
  async settle(): Promise<void> {
    for (let i = 0; i < 50; i++) {
      this.run();
      await Promise.resolve();
    }
    await new Promise((resolve) => setImmediate(resolve));
    this.run();
  }

  /** Lets time go by, telling the machines at their deadlines. */
  advance(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = Math.min(this.client.deadline, this.server.deadline);
      if (next > end) break;
      this.now = Math.max(this.now, next);
      for (const machine of [this.client, this.server] as Machine[]) if (machine.deadline <= this.now) machine.timeout(this.now);
      this.run();
    }
    this.now = end;
  }

  /** The transport is cut. */
  cut(error?: RpcError): void {
    this.#clientEnded = true;
    this.#serverEnded = true;
    this.client.ended(error, this.now);
    this.server.ended(error, this.now);
  }

  #close(): boolean {
    if (this.#clientEnded && this.#serverEnded) return false;
    this.#clientEnded = true;
    this.#serverEnded = true;
    this.client.ended(undefined, this.now);
    this.server.ended(undefined, this.now);
    return true;
  }
}

import { copied } from "../bytes/copied.ts";
import { parseIpv6 } from "../ids/ip-address.ts";
import type { EndpointAddress } from "../ids/string-binding.ts";
import type { SyntaxId } from "../ids/syntax.ts";
import { decodeTower, encodeTower, endpointToTower, floorToSyntax, type Tower, type TowerEndpoint, towerToEndpoint } from "../ids/tower.ts";
import { NIL_UUID } from "../ids/uuid.ts";
import {
  epm,
  type ept_entry_t,
  ept_max_entries,
  RPC_C_EP_ALL_ELTS,
  RPC_C_EP_MATCH_BY_BOTH,
  RPC_C_EP_MATCH_BY_IF,
  RPC_C_EP_MATCH_BY_OBJ,
  RPC_C_VERS_ALL,
} from "../interfaces/epm/index.ts";
import type { CallOptions } from "../ndr/codegen/v1.ts";
import { connect } from "../runtime/connect.ts";
import type { EndpointEntry, EndpointMapper } from "../runtime/endpoint-mapper.ts";
import type { Connected, ConnectOptions, SecurityOptions } from "../runtime/types.ts";
import { EPT_S_NOT_REGISTERED, ERROR_ACCESS_DENIED, ept_s_not_registered, RPC_S_INVALID_NET_ADDR } from "../status/codes.ts";
import { BindingError, DecodeError, LimitError, RpcError } from "../status/errors.ts";
import { statusWords } from "../status/names.ts";
import { SecurityError } from "../status/security-error.ts";
import { systemClock } from "../transport/clock.ts";
import { Registration } from "./registration.ts";
import { matchesInterface } from "./store.ts";
import { toGiven } from "./wire.ts";

/** Options of EndpointMapperClient: those of connect() for its connections, and its own. */
export interface EndpointMapperClientOptions extends Omit<ConnectOptions, "endpointMapper"> {
  /** Port of the mapper where the host does not say; default 135. */
  readonly port?: number;
  /** Elements or towers asked for at once, 1 to 500; default 500. */
  readonly pageSize?: number;
  /** Elements of one inquiry at most; default 100,000. A mapper that gives more is not believed: LimitError. */
  readonly maxElements?: number;
  /** Milliseconds between two looks whether the mapper still has what was registered (it may have been started anew); default 60,000, 0 is never. */
  readonly refreshMs?: number;
  /** Who asks once more where the mapper denies access to who asked first, which is nobody where there is no `auth`; default: nobody does. */
  readonly ifRefused?: SecurityOptions;
  /** Such a look failed; there will be others. */
  readonly onRefreshError?: (error: RpcError) => void;
}

/** What an inquiry is about; without anything it is about everything. */
export interface InquiryOptions extends CallOptions {
  /** RPC_C_EP_*; default RPC_C_EP_ALL_ELTS. */
  readonly inquiryType?: number;
  /** Object UUID that elements are compared with. */
  readonly object?: string;
  /** Interface that elements are compared with, as `versOption` says. */
  readonly interfaceId?: SyntaxId;
  /** RPC_C_VERS_*; default RPC_C_VERS_ALL. */
  readonly versOption?: number;
}

/** An element of a mapper's map as it came. */
export interface FoundElement {
  /** undefined where the element is for every object. */
  readonly objectUuid: string | undefined;
  /** As the server gave it: `visible()` it before it reaches a terminal. */
  readonly annotation: string;
  /** The tower as it came. */
  readonly octets: Uint8Array;
  /** undefined when the octets are no tower. */
  readonly tower: Tower | undefined;
  /** What the tower says; undefined when it is of a protocol sequence that is not known here. */
  readonly endpoint: TowerEndpoint | undefined;
}

/**
 * An endpoint mapper on another (or this) machine, by all operations of epm v3.0. Every method connects, asks and hangs up, but `register`, whose
 * connection is what keeps the elements alive.
 */
export class EndpointMapperClient implements EndpointMapper {
  readonly host: string;
  readonly port: number;
  readonly #options: EndpointMapperClientOptions;
  readonly #pageSize: number;
  readonly #maxElements: number;

  /** @param host name or address, with `:PORT` or `[PORT]` where it is not 135; "" is this machine. @throws BindingError */
  constructor(host: string, options: EndpointMapperClientOptions = {}) {
    const { host: name, port } = splitHost(host);
    this.host = name;
    this.port = port ?? options.port ?? 135;
    this.#options = options;
    this.#pageSize = Math.min(Math.max(1, options.pageSize ?? ept_max_entries), ept_max_entries);
    this.#maxElements = options.maxElements ?? 100_000;
  }

  /**
   * Endpoints where an interface can be had, best first; empty when it is not registered. Addresses within towers are left to the caller to believe.
   * @throws RpcError when the mapper cannot be asked
   */
  async map(query: Parameters<EndpointMapper["map"]>[0], options?: CallOptions): Promise<readonly EndpointAddress[]> {
    const { protocolSequence, interfaceId, transferSyntax, objectUuid } = query;
    const address = { protocolSequence, host: "", endpoint: "" };
    const towers = await this.mapTower(endpointToTower({ interfaceId, transferSyntax, address }), objectUuid, options);
    const found: EndpointAddress[] = [];
    for (const tower of towers) {
      const endpoint = towerToEndpoint(tower)?.address;
      if (endpoint === undefined || endpoint.protocolSequence !== protocolSequence || endpoint.endpoint === "") continue;
      const { endpoint: name, host } = endpoint;
      // Several towers differ only in their address, one for each network card.
      if (!found.some((one) => one.endpoint === name && one.host === host)) found.push(endpoint);
    }
    return found;
  }

  /** ept_map as it is: towers of compatible interfaces. Empty when there are none. @throws RpcError */
  async mapTower(tower: Tower, objectUuid?: string, options?: CallOptions): Promise<readonly Tower[]> {
    const map_tower = { tower_octet_string: encodeTower(tower) };
    return this.#connected(options, async (mapper) => {
      const towers: Tower[] = [];
      await this.#pages(mapper, options, async (entry_handle) => {
        const answer = await mapper.ept_map({ obj: objectUuid ?? null, map_tower, entry_handle, max_towers: this.#pageSize }, options);
        for (const one of answer.ITowers) {
          const decoded = one === null ? undefined : tryDecodeTower(one.tower_octet_string);
          if (decoded !== undefined) towers.push(decoded);
        }
        return { ...answer, count: answer.ITowers.length };
      });
      return towers;
    });
  }

  /** Everything that matches, page by page. Ending the loop early ends the inquiry at the mapper. @throws RpcError */
  async *lookup(inquiry: InquiryOptions = {}): AsyncGenerator<FoundElement, void, undefined> {
    const mapper = await this.#connect(inquiry);
    try {
      yield* this.#lookupBy(mapper, inquiry);
    } finally {
      await mapper.connection.close();
    }
  }

  /** All that `lookup` gives. @throws RpcError */
  async lookupAll(inquiry: InquiryOptions = {}): Promise<FoundElement[]> {
    const found: FoundElement[] = [];
    for await (const element of this.lookup(inquiry)) found.push(element);
    return found;
  }

  /**
   * ept_insert on a connection of its own: a mapper of opnum's keeps the elements afterwards only while their server answers at a loopback address
   * of the mapper's machine. Programs want `register`.
   * @throws RpcError
   */
  async insert(entries: readonly EndpointEntry[], options?: CallOptions & { replace?: boolean }): Promise<void> {
    await this.#connected(options, (mapper) => insertInto(mapper, entries.map(toWire), options?.replace ?? false, options));
  }

  /** ept_delete. @throws RpcError ept_s_not_registered when one of them is not there */
  async delete(entries: readonly EndpointEntry[], options?: CallOptions): Promise<void> {
    await this.#connected(options, async (mapper) => {
      const { status } = await mapper.ept_delete({ entries: entries.map(toWire) }, options);
      refuse(status, "ept_delete");
    });
  }

  /** ept_mgmt_delete: every element of the interface, of one object only where it is given. @throws RpcError */
  async managementDelete(interfaceId: SyntaxId, transferSyntax: SyntaxId, objectUuid?: string, options?: CallOptions): Promise<void> {
    const address = { protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "" } as const;
    const tower = { tower_octet_string: encodeTower(endpointToTower({ interfaceId, transferSyntax, address })) };
    await this.#connected(options, async (mapper) => {
      const request = { object_speced: objectUuid === undefined ? 0 : 1, object: objectUuid ?? null, tower };
      const { status } = await mapper.ept_mgmt_delete(request, options);
      refuse(status, "ept_mgmt_delete");
    });
  }

  /** ept_inq_object: the mapper's own object UUID. @throws RpcError */
  async inquireObject(options?: CallOptions): Promise<string> {
    return this.#connected(options, async (mapper) => {
      const { ept_object, status } = await mapper.ept_inq_object({}, options);
      refuse(status, "ept_inq_object");
      return ept_object;
    });
  }

  async register(entries: readonly EndpointEntry[], options?: CallOptions & { replace?: boolean }): Promise<Registration> {
    const mapper = await this.#connect(options);
    try {
      const wire = entries.map(toWire);
      await insertInto(mapper, wire, options?.replace ?? false, options);
      const { clock = systemClock, refreshMs = 60_000, onRefreshError: onError } = this.#options;
      return new Registration(mapper, wire, { clock, refreshMs, onError });
    } catch (error) {
      await mapper.connection.close();
      throw error;
    }
  }

  async *#lookupBy(mapper: Connected<typeof epm>, inquiry: InquiryOptions): AsyncGenerator<FoundElement, void, undefined> {
    const { interfaceId } = inquiry;
    const request = {
      inquiry_type: inquiry.inquiryType ?? RPC_C_EP_ALL_ELTS,
      object: inquiry.object ?? null,
      Ifid: interfaceId === undefined ? null : { Uuid: interfaceId.uuid, VersMajor: interfaceId.major, VersMinor: interfaceId.minor },
      vers_option: inquiry.versOption ?? RPC_C_VERS_ALL,
      max_ents: this.#pageSize,
    };
    const call: CallOptions = { signal: inquiry.signal, timeoutMs: inquiry.timeoutMs };
    const pager = new Pager(mapper, this.#maxElements);
    try {
      while (!pager.done) {
        const answer = await mapper.ept_lookup({ ...request, entry_handle: pager.handle }, call);
        pager.took(answer, answer.entries.length);
        for (const entry of answer.entries) {
          const found = toFound(entry);
          if (isMeant(found, request.inquiry_type, inquiry, request.vers_option)) yield found;
        }
      }
    } finally {
      await pager.free(call);
    }
  }

  async #pages(
    mapper: Connected<typeof epm>,
    options: CallOptions | undefined,
    ask: (handle: Pager["handle"]) => Promise<{ entry_handle: Pager["handle"]; status: number; count: number }>,
  ): Promise<void> {
    const pager = new Pager(mapper, this.#maxElements);
    try {
      while (!pager.done) {
        const answer = await ask(pager.handle);
        pager.took(answer, answer.count);
      }
    } finally {
      await pager.free(options);
    }
  }

  #connect(options: CallOptions | undefined, security: SecurityOptions = this.#options): Promise<Connected<typeof epm>> {
    const { signal, timeoutMs } = options ?? {};
    const binding = {
      protocolSequence: "ncacn_ip_tcp",
      host: this.host,
      endpoint: String(this.port),
      objectUuid: undefined,
      options: {},
    } as const;
    return connect(epm, binding, {
      ...this.#options,
      ...security,
      connection: { maxResponseBytes: MAX_RESPONSE_BYTES, ...this.#options.connection },
      ...(signal === undefined ? {} : { signal }),
      ...(timeoutMs === undefined || timeoutMs === 0 ? {} : { timeoutMs: Math.min(timeoutMs, this.#options.timeoutMs || timeoutMs) }),
    });
  }

  async #connected<T>(options: CallOptions | undefined, action: (mapper: Connected<typeof epm>) => Promise<T>): Promise<T> {
    const { auth, ifRefused } = this.#options;
    try {
      return await this.#once(options, this.#options, action);
    } catch (error) {
      // RestrictRemoteClients of Windows, and policies of ours: the endpoint map is for those who say who they are.
      const refused = error instanceof RpcError && error.status === ERROR_ACCESS_DENIED && !(error instanceof SecurityError);
      if (!refused || auth !== undefined || ifRefused?.auth === undefined) throw error;
      return this.#once(options, ifRefused, action);
    }
  }

  async #once<T>(
    options: CallOptions | undefined,
    security: SecurityOptions,
    action: (mapper: Connected<typeof epm>) => Promise<T>,
  ): Promise<T> {
    const mapper = await this.#connect(options, security);
    try {
      return await action(mapper);
    } finally {
      await mapper.connection.close();
    }
  }
}

// --- helpers ---

/** A page of 500 elements is some 200 KB. */
const MAX_RESPONSE_BYTES = 16 << 20;

/**
 * One inquiry from page to page. Its end is a null handle, or ept_s_not_registered: Samba gives a handle with its last entries and the status with
 * the next, empty page, and a handle even then.
 */
class Pager {
  handle: Parameters<Connected<typeof epm>["ept_lookup"]>[0]["entry_handle"] = null;
  done = false;
  readonly #mapper: Connected<typeof epm>;
  readonly #most: number;
  #count = 0;

  constructor(mapper: Connected<typeof epm>, most: number) {
    this.#mapper = mapper;
    this.#most = most;
  }

  took(answer: { entry_handle: Pager["handle"]; status: number }, count: number): void {
    this.handle = answer.entry_handle;
    this.#count += count;
    const atEnd = answer.status === ept_s_not_registered || answer.status === EPT_S_NOT_REGISTERED;
    this.done = atEnd || this.handle === null || count === 0;
    if (!atEnd) refuse(answer.status, "the inquiry");
    if (this.#count > this.#most) throw new LimitError(`the endpoint mapper gives more than ${this.#most} elements`);
  }

  /** Lets the mapper forget the inquiry; whether it does is its own affair. */
  async free(options: CallOptions | undefined): Promise<void> {
    if (this.handle === null) return;
    const entry_handle = this.handle;
    this.handle = null;
    await this.#mapper.ept_lookup_handle_free({ entry_handle }, options).catch(() => undefined);
  }
}

async function insertInto(
  mapper: Connected<typeof epm>,
  entries: ept_entry_t[],
  replace: boolean,
  options: CallOptions | undefined,
): Promise<void> {
  const { status } = await mapper.ept_insert({ entries, replace: replace ? 1 : 0 }, options);
  refuse(status, "ept_insert");
}

function toWire(entry: EndpointEntry): ept_entry_t {
  const { object, tower, annotation } = toGiven(entry);
  return { object, tower: { tower_octet_string: tower }, annotation };
}

function toFound({ object, tower, annotation }: ept_entry_t): FoundElement {
  const octets = copied(tower?.tower_octet_string ?? new Uint8Array(0));
  const decoded = tryDecodeTower(octets);
  return {
    objectUuid: object === NIL_UUID ? undefined : object,
    annotation,
    octets,
    tower: decoded,
    endpoint: decoded === undefined ? undefined : towerToEndpoint(decoded),
  };
}

/** Samba gives everything whatever it is asked: what was not meant is left out here. */
function isMeant(found: FoundElement, inquiryType: number, { interfaceId, object }: InquiryOptions, versOption: number): boolean {
  const byInterface = inquiryType === RPC_C_EP_MATCH_BY_IF || inquiryType === RPC_C_EP_MATCH_BY_BOTH;
  const byObject = inquiryType === RPC_C_EP_MATCH_BY_OBJ || inquiryType === RPC_C_EP_MATCH_BY_BOTH;
  const first = found.tower?.floors[0];
  const has = first === undefined ? undefined : floorToSyntax(first);
  if (byInterface && interfaceId !== undefined && (has === undefined || !matchesInterface(has, interfaceId, versOption))) return false;
  return !byObject || (found.objectUuid ?? NIL_UUID) === (object ?? NIL_UUID);
}

/** What one element of a foreign map looks like must not end the inquiry. */
function tryDecodeTower(octets: Uint8Array): Tower | undefined {
  try {
    return decodeTower(octets, { maxFloors: 32 });
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

function refuse(status: number, what: string): void {
  if (status !== 0) throw new RpcError(status, "server", `${what}: ${statusWords(status)}`);
}

/** `host`, `host:135`, `host[135]`, `::1`, `[::1]`, `[::1]:135`, `[::1][135]`. */
function splitHost(text: string): { host: string; port: number | undefined } {
  if (parseIpv6(text) !== undefined) return { host: text, port: undefined };
  const match = /^(?:\[([^\]]*:[^\]]*)\]|([^:[\]]*))(?::(\d+)|\[(\d+)\])?$/.exec(text);
  if (match === null) throw new BindingError(RPC_S_INVALID_NET_ADDR, `${JSON.stringify(text)} is not a host, HOST:PORT or HOST[PORT]`);
  const port = match[3] ?? match[4];
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) {
    throw new BindingError(RPC_S_INVALID_NET_ADDR, `${JSON.stringify(text)}: a port is between 1 and 65535`);
  }
  return { host: match[1] ?? match[2] ?? "", port: port === undefined ? undefined : Number(port) };
}

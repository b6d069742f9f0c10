import { NIL_UUID } from "../ids/uuid.ts";
import { type epm, type ept_entry_t, ept_max_entries, type RPC_IF_ID, type twr_t } from "../interfaces/epm/index.ts";
import type { CallContext, Service } from "../ndr/codegen/v1.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import {
  EPT_S_CANT_PERFORM_OP,
  EPT_S_INVALID_ENTRY,
  ERROR_ACCESS_DENIED,
  ept_s_invalid_entry,
  ept_s_not_registered,
} from "../status/codes.ts";
import { DecodeError, FaultError, RpcError } from "../status/errors.ts";
import { type Clock, systemClock } from "../transport/clock.ts";
import { readTower } from "./element.ts";
import { Liveness, type Probe } from "./liveness.ts";
import { type LookupHandle, type LookupHandleLimits, LookupHandles } from "./lookup-handles.ts";
import { probeManagement } from "./probe.ts";
import { type Element, EndpointStore, fromTheStart, type GivenElement, type Page, type StoreLimits } from "./store.ts";
import { toGiven } from "./wire.ts";

/** Options of EndpointMapperService. */
export interface EndpointMapperOptions {
  /** Elements in the map; default 16,384, of one owner 4,096. */
  readonly limits?: Partial<StoreLimits>;
  /** Lookup handles; default 4,096, of one client 64, kept for 300,000 ms. */
  readonly lookupHandles?: Partial<LookupHandleLimits>;
  /** Take insert and delete from other machines too: whoever reaches the port may then redirect clients. Default false. */
  readonly allowRemoteUpdates?: boolean;
  /** Milliseconds between two questions to the server of a client that hung up; default 60,000. */
  readonly probeIntervalMs?: number;
  /** How such a server is asked; default: its management interface over TCP. */
  readonly probe?: Probe;
  /** What ept_inq_object answers; default nil. */
  readonly objectUuid?: string;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** Every change of the map and every refusal, for a log. */
  readonly onEvent?: (event: EndpointMapperEvent) => void;
}

/** What happened to the map; `caller` is the address of who asked, "" for the mapper itself. */
export type EndpointMapperEvent =
  | { readonly kind: "inserted" | "deleted" | "expired"; readonly elements: readonly Element[]; readonly caller: string }
  | { readonly kind: "refused"; readonly operation: string; readonly error: RpcError; readonly caller: string };

/**
 * The endpoint mapper, epm v3.0 ([C706] appendix O, [MS-RPCE] 2.2.1.2): register `service` with an RpcServer that listens on port 135.
 *
 *     const mapper = new EndpointMapperService();
 *     server.register(epm, mapper.service);
 *
 * Elements live with the association group that inserted them; see Liveness for those of clients that hang up.
 */
export class EndpointMapperService {
  /** The map. */
  readonly store: EndpointStore;
  /** The procedures of epm, to be registered with an RpcServer. */
  readonly service: Service<typeof epm>;
  readonly #options: EndpointMapperOptions;
  readonly #handles: LookupHandles;
  readonly #liveness: Liveness;
  /** Association groups that hold elements, with the number they have as owner: groups' own numbers may come again. */
  readonly #owners = new Map<number, number>();
  #nextOwner = 1;

  constructor(options: EndpointMapperOptions = {}) {
    this.#options = options;
    const clock = options.clock ?? systemClock;
    this.store = new EndpointStore(options.limits);
    this.#handles = new LookupHandles(clock, options.lookupHandles);
    this.#liveness = new Liveness(this.store, {
      clock,
      probe: options.probe ?? probeManagement(),
      ...(options.probeIntervalMs === undefined ? {} : { intervalMs: options.probeIntervalMs }),
      onRemoved: (elements) => this.#options.onEvent?.({ kind: "expired", elements, caller: "" }),
    });
    this.service = this.#makeService();
  }

  /** Elements of the program itself (the mapper's own endpoints, a configuration's): they stay. @throws BindingError @throws RpcError */
  insertStatic(entries: readonly EndpointEntry[]): void {
    const elements = this.store.insert("static", entries.map(toGiven), false);
    this.#options.onEvent?.({ kind: "inserted", elements, caller: "" });
  }

  /** Lookup handles that clients hold. */
  get lookupHandles(): number {
    return this.#handles.size;
  }

  /** Stops timers. The map itself stays readable. */
  close(): void {
    this.#handles.close();
    this.#liveness.close();
  }

  #makeService(): Service<typeof epm> {
    return {
      ept_insert: ({ entries, replace }, context) =>
        this.#update("ept_insert", context, () => this.#insert(entries, replace !== 0, context)),
      ept_delete: ({ entries }, context) =>
        this.#update("ept_delete", context, () => {
          const elements = this.store.delete(entries.map(fromWire));
          this.#options.onEvent?.({ kind: "deleted", elements, caller: context.caller.address });
        }),
      ept_mgmt_delete: ({ object_speced, object, tower }, context) =>
        this.#update("ept_mgmt_delete", context, () => {
          if (tower === null) throw new RpcError(ept_s_invalid_entry, "client", "there is no tower");
          const elements = this.store.managementDelete(object_speced === 0 ? undefined : (object ?? NIL_UUID), tower.tower_octet_string);
          this.#options.onEvent?.({ kind: "deleted", elements, caller: context.caller.address });
        }),
      ept_lookup: (request, context) => this.#lookup(request, context),
      ept_map: (request, context) => this.#map(request, context),
      // Windows asks so for the servers of one account; elements here have no account, so none is kept from anybody.
      ept_map_auth: (request, context) => this.#map(request, context),
      ept_map_auth_async: (request, context) => this.#map(request, context),
      ept_lookup_handle_free: ({ entry_handle }, context) => {
        this.#handles.end(entry_handle, context);
        return { entry_handle: null, status: 0 };
      },
      ept_inq_object: () => ({ ept_object: this.#options.objectUuid ?? NIL_UUID, status: 0 }),
    };
  }

  #insert(entries: readonly ept_entry_t[], replace: boolean, context: CallContext): void {
    const elements = this.store.insert(this.#ownerOf(context), entries.map(fromWire), replace);
    if (elements.length > 0) this.#options.onEvent?.({ kind: "inserted", elements, caller: context.caller.address });
  }

  /** The caller's group as owner; the first time, a context handle that the client never sees tells us when it is gone. */
  #ownerOf(context: CallContext): number {
    const { associationGroup: group, address, local } = context.caller;
    const known = this.#owners.get(group);
    if (known !== undefined) return known;
    const owner = this.#nextOwner++;
    this.#owners.set(group, owner);
    context.newHandle(owner, () => {
      this.#owners.delete(group);
      void this.#liveness.adopt(owner, address, local);
    });
    return owner;
  }

  /** What changes the map is for this machine only, unless configured; what is refused is refused by its status. */
  #update(operation: string, context: CallContext, action: () => void): { status: number } {
    const { caller } = context;
    if (!caller.local && this.#options.allowRemoteUpdates !== true) {
      const error = new RpcError(
        ERROR_ACCESS_DENIED,
        "client",
        `${operation} is for this machine's programs only, and ${caller.address} is not`,
      );
      this.#options.onEvent?.({ kind: "refused", operation, error, caller: caller.address });
      throw error;
    }
    try {
      action();
      return { status: 0 };
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      this.#options.onEvent?.({ kind: "refused", operation, error, caller: caller.address });
      return { status: error instanceof DecodeError ? ept_s_invalid_entry : error.status };
    }
  }

  #lookup(
    request: {
      inquiry_type: number;
      object: string | null;
      Ifid: RPC_IF_ID | null;
      vers_option: number;
      entry_handle: LookupHandle | null;
      max_ents: number;
    },
    context: CallContext,
  ): { entry_handle: LookupHandle | null; num_ents: number; entries: ept_entry_t[]; status: number } {
    const max = Math.min(request.max_ents, ept_max_entries);
    const answer = this.#inquire(request.entry_handle, max, context, () => {
      if (request.entry_handle !== null) {
        const { inquiry, cursor } = this.#handles.resume(request.entry_handle, "lookup", context);
        return { inquiry, page: this.store.lookup(inquiry.query, cursor, max) };
      }
      const { Ifid } = request;
      const query = {
        inquiryType: request.inquiry_type,
        object: request.object ?? undefined,
        interfaceId: Ifid === null ? undefined : { uuid: Ifid.Uuid, major: Ifid.VersMajor, minor: Ifid.VersMinor },
        versOption: request.vers_option,
      };
      return { inquiry: { kind: "lookup" as const, query }, page: this.store.lookup(query, fromTheStart, max) };
    });
    const entries = answer.elements.map(({ object, tower, annotation }) => ({ object, tower: { tower_octet_string: tower }, annotation }));
    return { entry_handle: answer.handle, num_ents: entries.length, entries, status: answer.status };
  }

  #map(
    request: { obj: string | null; map_tower: twr_t | null; entry_handle: LookupHandle | null; max_towers: number },
    context: CallContext,
  ): { entry_handle: LookupHandle | null; num_towers: number; ITowers: twr_t[]; status: number } {
    const max = Math.min(request.max_towers, ept_max_entries);
    const answer = this.#inquire(request.entry_handle, max, context, () => {
      if (request.entry_handle !== null) {
        const { inquiry, cursor } = this.#handles.resume(request.entry_handle, "map", context);
        return { inquiry, page: this.store.map(inquiry.query, cursor, max) };
      }
      if (request.map_tower === null) throw new RpcError(EPT_S_INVALID_ENTRY, "client", "there is no tower to map");
      const { interfaceId, transferSyntax, carrier } = readTower(request.map_tower.tower_octet_string);
      const query = { object: request.obj ?? undefined, interfaceId, transferSyntax, carrier };
      return { inquiry: { kind: "map" as const, query }, page: this.store.map(query, fromTheStart, max) };
    });
    const ITowers = answer.elements.map(({ tower }) => ({ tower_octet_string: tower }));
    return { entry_handle: answer.handle, num_towers: ITowers.length, ITowers, status: answer.status };
  }

  /**
   * One page of an inquiry. A full page comes with a handle, even when nothing may be left: then the next call answers ept_s_not_registered. A page
   * that is not full is the last one and comes with status 0 and a null handle. (smbtorture's rpc.epmapper wants the former; impacket throws
   * away all that it has when the status is not 0. It asks for 500 at once, the most there can be: such a page ends the inquiry when it is the last.)
   */
  #inquire(
    handle: LookupHandle | null,
    max: number,
    context: CallContext,
    ask: () => { inquiry: Parameters<LookupHandles["keep"]>[1]; page: Page },
  ): { elements: readonly Element[]; handle: LookupHandle | null; status: number } {
    const end = (status: number, elements: readonly Element[] = []) => {
      this.#handles.end(handle, context);
      return { elements, handle: null, status };
    };
    if (max === 0) return end(EPT_S_CANT_PERFORM_OP);
    try {
      const { inquiry, page } = ask();
      if (page.elements.length === 0) return end(ept_s_not_registered);
      if (page.exhausted && (page.elements.length < max || max === ept_max_entries)) return end(0, page.elements);
      return { elements: page.elements, handle: this.#handles.keep(handle, inquiry, page.next, context), status: 0 };
    } catch (error) {
      // A handle that is not known here is the run-time's fault to raise, not a status of the operation.
      if (!(error instanceof RpcError) || error instanceof FaultError) throw error;
      return end(error.status === ept_s_invalid_entry ? EPT_S_INVALID_ENTRY : error.status);
    }
  }
}

// --- helpers ---

/** @throws RpcError ept_s_invalid_entry */
function fromWire({ object, tower, annotation }: ept_entry_t): GivenElement {
  if (tower === null) throw new RpcError(ept_s_invalid_entry, "client", "an entry has no tower");
  return { object, tower: tower.tower_octet_string, annotation };
}

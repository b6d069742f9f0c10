import { hostname, networkInterfaces } from "node:os";
import { NIL_UUID } from "../ids/uuid.ts";
import type { COMVERSION, DUALSTRINGARRAY, IObjectExporter } from "../interfaces/IObjectExporter/index.ts";
import type { CallContext, Service } from "../ndr/codegen/v1.ts";
import { OR_INVALID_OXID } from "../status/codes.ts";
import { type Clock, systemClock } from "../transport/clock.ts";
import { type DcomBindings, encodeDualStringArray, NCACN_IP_TCP } from "./dual-string-array.ts";
import { PingSets } from "./ping-sets.ts";

/** What a resolver knows of one object exporter, [MS-DCOM] 3.1.2.1. */
export interface ObjectExporterEntry {
  /** String bindings with endpoints, `10.0.0.1[5000]`. */
  readonly bindings: DcomBindings;
  /** IPID of its IRemUnknown. */
  readonly remUnknown: string;
  /** Least authentication level, [MS-RPCE] 2.2.1.1.8. */
  readonly authnHint: number;
  readonly version?: COMVERSION;
}

export interface ObjectExporterOptions {
  /** Names and addresses of this machine, best first; default: its name and the addresses of its network cards. */
  readonly addresses?: () => readonly string[];
  /** Security bindings of the resolver; default none. */
  readonly security?: DcomBindings["security"];
  /**
   * Finds an exporter. undefined: OR_INVALID_OXID.
   * @param oxid 64 bits, unsigned
   * @param protocolSequences identifiers that the client can use, 0x07 for TCP
   */
  readonly resolve?: (
    oxid: bigint,
    protocolSequences: readonly number[],
    context: CallContext,
  ) => ObjectExporterEntry | undefined | Promise<ObjectExporterEntry | undefined>;
  /** Is there an object of this identity here? Default: none is. */
  readonly knowsOid?: (oid: bigint) => boolean;
  /** An object's count of ping sets went up or down. */
  readonly onPingChange?: (oid: bigint, delta: 1 | -1) => void;
  /** Default: the system's. */
  readonly clock?: Clock;
}

/** The version of the protocol that the resolver speaks, [MS-DCOM] 2.2.11: 5.7 is the current one. */
export const comVersion: COMVERSION = { MajorVersion: 5, MinorVersion: 7 };

/**
 * The object resolver's IObjectExporter v0.0, [MS-DCOM] 3.1.2.5.1, to be registered beside the endpoint mapper on port 135. Clients ask it whether a
 * machine is there at all (ServerAlive2) before anything else of DCOM.
 */
export function objectExporter(options: ObjectExporterOptions = {}): Service<typeof IObjectExporter> {
  const pings = new PingSets({
    clock: options.clock ?? systemClock,
    knowsOid: options.knowsOid ?? (() => false),
    ...(options.onPingChange === undefined ? {} : { onChange: options.onPingChange }),
  });
  const resolve = async (request: { pOxid: bigint; arRequestedProtseqs: number[] }, context: CallContext) => {
    const entry = await options.resolve?.(request.pOxid, request.arRequestedProtseqs, context);
    if (entry === undefined) return { ...unknownExporter, pComVersion: { MajorVersion: 0, MinorVersion: 0 } };
    return {
      ppdsaOxidBindings: asWire(entry.bindings),
      pipidRemUnknown: entry.remUnknown,
      pAuthnHint: entry.authnHint,
      pComVersion: entry.version ?? comVersion,
      return: 0,
    };
  };
  return {
    ResolveOxid: resolve,
    ResolveOxid2: resolve,
    SimplePing: ({ pSetId }) => ({ return: pings.ping(pSetId) }),
    ComplexPing: ({ pSetId, SequenceNum, AddToSet, DelFromSet }) => {
      const { setId, status } = pings.change(pSetId, SequenceNum, AddToSet ?? [], DelFromSet ?? []);
      return { pSetId: setId, pPingBackoffFactor: 0, return: status };
    },
    ServerAlive: () => ({ return: 0 }),
    ServerAlive2: () => {
      const strings = (options.addresses ?? thisMachine)().map((networkAddress) => ({ towerId: NCACN_IP_TCP, networkAddress }));
      const bindings = asWire({ strings, security: options.security ?? [] });
      return { pComVersion: comVersion, ppdsaOrBindings: bindings, pReserved: 0, return: 0 };
    },
  };
}

const unknownExporter = { ppdsaOxidBindings: null, pipidRemUnknown: NIL_UUID, pAuthnHint: 0, return: OR_INVALID_OXID } as const;

function asWire(bindings: DcomBindings): DUALSTRINGARRAY {
  const { wSecurityOffset, aStringArray } = encodeDualStringArray(bindings);
  return { wSecurityOffset, aStringArray: [...aStringArray] };
}

/** Its name, then its addresses; link-local ones mean nothing elsewhere, loopback ones are better than none. */
function thisMachine(): readonly string[] {
  const cards = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const reachable = cards.filter(({ internal, address }) => !internal && !/^(fe[89ab]|169\.254\.)/i.test(address));
  const chosen = reachable.length > 0 ? reachable : cards;
  return [hostname(), ...chosen.map(({ address }) => address)];
}

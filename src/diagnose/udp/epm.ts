/** The endpoint mapper over ncadg_ip_udp: ept_lookup as an idempotent call, which a server answers without asking back who calls. [C706] 10, 12.5. */

import { joined } from "../../bytes/joined.ts";
import { decodeTower, towerToEndpoint } from "../../ids/tower.ts";
import { NIL_UUID, randomUuid } from "../../ids/uuid.ts";
import { epm, ept_max_annotation_size, RPC_C_EP_ALL_ELTS, RPC_C_VERS_ALL } from "../../interfaces/epm/index.ts";
import type { ContextHandle } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import { CL_HEADER_SIZE, CL_PF, CL_PTYPE, type ClHeader, clStatus, decodeClHeader, encodeClHeader } from "../../pdu/cl/header.ts";
import type { EndpointEntry } from "../../runtime/endpoint-mapper.ts";
import { DecodeError, FaultError, LimitError, RpcError } from "../../status/errors.ts";
import type { UdpExchange } from "../udp-port.ts";

export interface EpmAnswer {
  readonly kind: "epm";
  readonly entries: readonly EndpointEntry[];
  /** Elements whose tower is of a protocol that is not known here. */
  readonly unreadable: number;
}

/** Few enough to fit one datagram in all likelihood: then the server has nothing to fragment. */
const PAGE = 4;
/** A map of more elements, or an answer of more fragments, is not read to its end over UDP. */
const MAX_ENTRIES = 4_096;
const MAX_FRAGMENTS = 64;
const OPNUM_LOOKUP = 2;
const FORMAT = { syntax: "ndr20", littleEndian: true } as const;

export function epmExchange(): UdpExchange<EpmAnswer> {
  return new Lookup();
}

class Lookup implements UdpExchange<EpmAnswer> {
  readonly first: Uint8Array;
  readonly #activity = randomUuid();
  readonly #codec = operationCodec(epm.operations[OPNUM_LOOKUP]!);
  readonly #entries: EndpointEntry[] = [];
  #unreadable = 0;
  #sequence = 0;
  #serverBoot = 0;
  #values: Record<string, unknown> = {};
  #fragments = new Map<number, Uint8Array>();
  #lastFragment = -1;

  constructor() {
    this.first = this.#request(null);
  }

  receive(bytes: Uint8Array): { send?: Uint8Array; answer?: EpmAnswer } {
    const header = decodeClHeader(bytes);
    // Late answers to earlier calls, and other people's.
    if (header.activity !== this.#activity || header.sequence !== this.#sequence) return {};
    switch (header.ptype) {
      case CL_PTYPE.response:
        return this.#response(bytes, header);
      case CL_PTYPE.fault:
      case CL_PTYPE.reject:
        throw new FaultError(clStatus(bytes, header), "the endpoint mapper refused ept_lookup over UDP", {
          callId: this.#sequence,
          didNotExecute: header.ptype === CL_PTYPE.reject,
        });
      default:
        // working, nocall: the repeated request brings the answer.
        return {};
    }
  }

  #request(handle: ContextHandle | null): Uint8Array {
    this.#values = {
      inquiry_type: RPC_C_EP_ALL_ELTS,
      object: null,
      Ifid: null,
      vers_option: RPC_C_VERS_ALL,
      entry_handle: handle,
      max_ents: PAGE,
    };
    const body = this.#codec.encodeRequest(this.#values, FORMAT);
    const bytes = new Uint8Array(CL_HEADER_SIZE + body.size);
    bytes.set(encodeClHeader({ ...this.#header(CL_PTYPE.request), flags1: CL_PF.idempotent, length: body.size }));
    body.write(bytes, CL_HEADER_SIZE);
    return bytes;
  }

  #header(ptype: number): ClHeader {
    return {
      ptype,
      flags1: 0,
      flags2: 0,
      littleEndian: true,
      object: NIL_UUID,
      interfaceUuid: epm.uuid,
      activity: this.#activity,
      serverBoot: this.#serverBoot,
      interfaceVersion: { major: epm.version[0], minor: epm.version[1] },
      sequence: this.#sequence,
      opnum: OPNUM_LOOKUP,
      interfaceHint: 0xffff,
      activityHint: 0xffff,
      length: 0,
      fragment: 0,
      authProtocol: 0,
      serial: 0,
    };
  }

  #response(bytes: Uint8Array, header: ClHeader): { send?: Uint8Array; answer?: EpmAnswer } {
    this.#serverBoot = header.serverBoot;
    const part = bytes.slice(CL_HEADER_SIZE, CL_HEADER_SIZE + header.length);
    if ((header.flags1 & CL_PF.frag) === 0) return this.#page(part, header);

    if (header.fragment >= MAX_FRAGMENTS) throw new LimitError(`the answer has more than ${MAX_FRAGMENTS} fragments`);
    this.#fragments.set(header.fragment, part);
    if ((header.flags1 & CL_PF.lastFrag) !== 0) this.#lastFragment = header.fragment;
    let complete = 0;
    while (this.#fragments.has(complete)) complete++;
    if (this.#lastFragment !== -1 && complete > this.#lastFragment)
      return this.#page(joined([...this.#fragments].sort(([a], [b]) => a - b).map(([, octets]) => octets)), header);
    if ((header.flags1 & CL_PF.noFack) !== 0 || complete === 0) return {};
    // [C706] 12.5.3.4: a fack without a body acknowledges everything up to its fragment number.
    return { send: encodeClHeader({ ...this.#header(CL_PTYPE.fack), fragment: complete - 1 }) };
  }

  #page(stub: Uint8Array, header: ClHeader): { send?: Uint8Array; answer?: EpmAnswer } {
    const { values } = this.#codec.decodeResponse(stub, this.#values, { ...FORMAT, littleEndian: header.littleEndian });
    const { entries, entry_handle, status } = values as {
      entries: { object: string; tower: { tower_octet_string: Uint8Array } | null; annotation: string }[];
      entry_handle: ContextHandle | null;
      status: number;
    };
    for (const { object, tower, annotation } of entries) {
      const entry = tower === null ? undefined : readEntry(object, tower.tower_octet_string, annotation.slice(0, ept_max_annotation_size));
      if (entry === undefined) this.#unreadable += 1;
      else this.#entries.push(entry);
    }
    const more = status === 0 && entry_handle !== null && entries.length > 0 && this.#entries.length + this.#unreadable < MAX_ENTRIES;
    if (!more) return { answer: { kind: "epm", entries: this.#entries, unreadable: this.#unreadable } };
    this.#sequence += 1;
    this.#fragments = new Map();
    this.#lastFragment = -1;
    return { send: this.#request(entry_handle) };
  }
}

function readEntry(object: string, octets: Uint8Array, annotation: string): EndpointEntry | undefined {
  try {
    const endpoint = towerToEndpoint(decodeTower(octets));
    return endpoint === undefined ? undefined : { objectUuid: object === NIL_UUID ? undefined : object, annotation, ...endpoint };
  } catch (error) {
    if (error instanceof DecodeError || error instanceof RpcError) return undefined;
    throw error;
  }
}

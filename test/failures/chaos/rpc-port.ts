/** A TCP port that speaks RPC by our PDUs, and goes wrong where its rules say so. */
import { createServer, type Server, type Socket } from "node:net";
import { NDR20, NDR64, type SyntaxId, sameSyntax } from "../../../src/ids/syntax.ts";
import { epm } from "../../../src/interfaces/epm/index.ts";
import { mgmt } from "../../../src/interfaces/mgmt/index.ts";
import { rpcecho } from "../../../src/interfaces/rpcecho/index.ts";
import type { Interface } from "../../../src/ndr/codegen/v1.ts";
import { type OperationCodec, octetsOf, operationCodec, type Values } from "../../../src/ndr/index.ts";
import { NDR20_LE, NDR64_LE, type NdrFormat } from "../../../src/ndr/types.ts";
import {
  REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED,
  REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED,
  RESULT_ACCEPTANCE,
  RESULT_NEGOTIATE_ACK,
  RESULT_PROVIDER_REJECTION,
} from "../../../src/pdu/co/bind-ack.ts";
import {
  type AlterContext,
  type Bind,
  decodePdu,
  encodePdu,
  featuresOf,
  HEADER_LENGTH,
  type Pdu,
  PFC_CONC_MPX,
  PFC_DID_NOT_EXECUTE,
  PFC_FIRST_FRAG,
  PFC_LAST_FRAG,
  PFC_WHOLE,
  type Request,
} from "../../../src/pdu/co/index.ts";
import { nca_s_op_rng_error, nca_s_unk_if } from "../../../src/status/codes.ts";
import { mapperService } from "./mapper.ts";
import type { BindRule, CallRule, RpcPort, Served } from "./plan.ts";

/** RPC_X_BAD_STUB_DATA: what a service says to stub data that it does not understand. */
const BAD_STUB_DATA = 1783;
const FRAGMENT = 5_840;
const NO_SYNTAX: SyntaxId = { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 };

/** What an interface is here: how many operations it has, and the few that are answered. */
interface Service {
  readonly id: SyntaxId;
  readonly operations: number;
  readonly rule: CallRule | undefined;
  answer(opnum: number, stub: Uint8Array, format: NdrFormat): Uint8Array | undefined;
}

export function rpcPort(rules: RpcPort, address: string): Promise<Server> {
  const services = servicesOf(rules);
  let open = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => {});
    open++;
    socket.on("close", () => open--);
    if (rules.connections !== undefined && open > rules.connections) {
      socket.destroy();
      return;
    }
    accept(socket, rules, services);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(rules.port, address, 64, () => resolve(server));
  });
}

function accept(socket: Socket, rules: RpcPort, services: readonly Service[]): void {
  switch (rules.accept ?? "serve") {
    case "close":
      socket.end();
      return;
    case "reset":
      socket.resetAndDestroy();
      return;
    case "silent":
      socket.resume();
      return;
    case "deaf":
      socket.pause();
      return;
    case "http":
      socket.on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nServer: chaos\r\nConnection: close\r\n\r\n"));
      return;
    case "garbage":
      socket.on("data", () => socket.write(Buffer.alloc(600, 0xee)));
      return;
    case "banner":
      socket.write("SSH-2.0-OpenSSH_9.2\r\n");
      socket.resume();
      return;
    case "serve":
      if (rules.greets === true) socket.write("ncacn_http/1.0");
      if (rules.idle !== undefined) {
        const { ms, how } = rules.idle;
        socket.setTimeout(ms, () => (how === "rst" ? socket.resetAndDestroy() : socket.end()));
      }
      new Connection(socket, rules, services);
  }
}

class Connection {
  readonly #socket: Socket;
  readonly #rules: RpcPort;
  readonly #services: readonly Service[];
  readonly #contexts = new Map<number, { readonly service: Service; readonly format: NdrFormat }>();
  #waiting: Uint8Array = new Uint8Array(0);
  #stub: Uint8Array = new Uint8Array(0);
  #fragment = FRAGMENT;

  constructor(socket: Socket, rules: RpcPort, services: readonly Service[]) {
    this.#socket = socket;
    this.#rules = rules;
    this.#services = services;
    socket.on("data", (chunk) => this.#take(chunk));
  }

  #take(chunk: Uint8Array): void {
    this.#waiting = Buffer.concat([this.#waiting, chunk]);
    while (this.#waiting.length >= HEADER_LENGTH) {
      const length = this.#waiting[8]! | (this.#waiting[9]! << 8);
      if (length < HEADER_LENGTH || this.#waiting.length < length) break;
      const one = this.#waiting.subarray(0, length);
      this.#waiting = this.#waiting.subarray(length);
      let pdu: Pdu;
      try {
        pdu = decodePdu(one);
      } catch {
        this.#socket.destroy();
        return;
      }
      if (pdu.kind === "bind" || pdu.kind === "alter_context") this.#bind(pdu, this.#rules.bind);
      else if (pdu.kind === "request") this.#request(pdu);
    }
  }

  #send(pdu: Pdu): void {
    if (!this.#socket.destroyed) this.#socket.write(encodePdu(pdu));
  }

  // --- bind ---

  #bind(bind: Bind | AlterContext, rule: BindRule | undefined): void {
    const { callId } = bind;
    const common = { callId, littleEndian: true, flags: PFC_WHOLE } as const;
    this.#fragment = Math.max(1_432, Math.min(FRAGMENT, bind.maxReceiveFragment));
    switch (rule?.does) {
      case "silent":
        return;
      case "reset":
        this.#socket.resetAndDestroy();
        return;
      case "close":
        this.#socket.end();
        return;
      case "garbage":
        this.#socket.write(Buffer.alloc(300, 0xee));
        return;
      case "version": {
        const answer = encodePdu({ kind: "bind_ack", ...common, ...this.#ack(bind, undefined) });
        answer[0] = 4;
        this.#socket.write(answer);
        return;
      }
      case "nak":
        this.#send({ kind: "bind_nak", ...common, reason: rule.reason, versions: [{ major: 5, minor: 0 }] });
        return;
      case "fault":
        this.#send(faultOf(callId, 0, rule.status, false));
        return;
      case "reject": {
        const results = bind.contexts.map(() => ({ result: rule.result, reason: rule.reason, transferSyntax: NO_SYNTAX }));
        this.#send({ kind: "bind_ack", ...common, ...this.#ack(bind, undefined), results });
        return;
      }
      case "drop-several":
        if (bind.contexts.length === 1 && bind.contexts[0]!.transferSyntaxes.length === 1) break;
        if (rule.how === "reset") this.#socket.resetAndDestroy();
        return;
      case "delay":
        setTimeout(() => this.#bind(bind, undefined), rule.ms);
        return;
    }
    // [MS-RPCE] 2.2.2.5: who would authenticate where nobody can is told so.
    if (bind.auth !== undefined) {
      this.#send({ kind: "bind_nak", ...common, reason: 8, versions: [{ major: 5, minor: 0 }] });
      return;
    }
    const kind = bind.kind === "bind" ? "bind_ack" : "alter_context_resp";
    this.#send({ kind, ...common, flags: PFC_WHOLE | PFC_CONC_MPX, ...this.#ack(bind, rule?.does === "only" ? rule.syntax : undefined) });
  }

  #ack(bind: Bind | AlterContext, only: "NDR20" | "NDR64" | undefined) {
    const taken = only === "NDR64" ? NDR64 : NDR20;
    const results = bind.contexts.map(({ contextId, abstractSyntax, transferSyntaxes }) => {
      const refused = (reason: number) => ({ result: RESULT_PROVIDER_REJECTION, reason, transferSyntax: NO_SYNTAX });
      if (transferSyntaxes.some((one) => featuresOf(one) !== undefined)) {
        if (only === undefined) return { result: RESULT_NEGOTIATE_ACK, reason: 3, transferSyntax: NO_SYNTAX };
        return refused(REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED);
      }
      const service = this.#services.find(({ id }) => serves(id, abstractSyntax));
      if (service === undefined) return refused(REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED);
      if (!transferSyntaxes.some((one) => sameSyntax(one, taken))) return refused(REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED);
      this.#contexts.set(contextId, { service, format: taken === NDR64 ? NDR64_LE : NDR20_LE });
      return { result: RESULT_ACCEPTANCE, reason: 0, transferSyntax: taken };
    });
    return {
      maxTransmitFragment: this.#fragment,
      maxReceiveFragment: FRAGMENT,
      associationGroup: bind.associationGroup === 0 ? 0x1234 : bind.associationGroup,
      secondaryAddress: bind.kind === "bind" ? String(this.#rules.port) : "",
      results,
    };
  }

  // --- calls ---

  #request(request: Request): void {
    // Fragments of one call follow each other: nobody multiplexes here.
    const first = (request.flags & PFC_FIRST_FRAG) !== 0;
    this.#stub = first ? request.stub.slice() : Buffer.concat([this.#stub, request.stub]);
    if ((request.flags & PFC_LAST_FRAG) === 0) return;
    const context = this.#contexts.get(request.contextId);
    if (context === undefined) this.#send(faultOf(request.callId, request.contextId, nca_s_unk_if, true));
    else this.#call(request, context.service, context.format, this.#stub, context.service.rule);
  }

  #call(request: Request, service: Service, format: NdrFormat, stub: Uint8Array, rule: CallRule | undefined): void {
    const { callId, contextId, opnum } = request;
    switch (rule?.does) {
      case "silent":
        return;
      case "reset":
        this.#socket.resetAndDestroy();
        return;
      case "close":
        this.#socket.end();
        return;
      case "half":
        this.#socket.end(this.#response(request, new Uint8Array(64), PFC_WHOLE).subarray(0, 30));
        return;
      case "garbage":
        this.#socket.write(Buffer.alloc(300, 0xee));
        return;
      case "version": {
        const answer = this.#response(request, new Uint8Array(16), PFC_WHOLE);
        answer[0] = 4;
        this.#socket.write(answer);
        return;
      }
      case "endless":
      case "giant":
        this.#pour(request, rule.does === "giant" ? 64 << 20 : Number.POSITIVE_INFINITY);
        return;
      case "fault":
        this.#send(faultOf(callId, contextId, rule.status, rule.didNotExecute === true));
        return;
      case "delay":
        setTimeout(() => this.#call(request, service, format, stub, undefined), rule.ms);
        return;
    }
    if (opnum >= service.operations) {
      this.#send(faultOf(callId, contextId, nca_s_op_rng_error, true));
      return;
    }
    const answer = service.answer(opnum, stub, format);
    if (answer === undefined) this.#send(faultOf(callId, contextId, BAD_STUB_DATA, false));
    else this.#answer(request, answer);
  }

  #answer(request: Request, stub: Uint8Array): void {
    const room = this.#fragment - 24;
    for (let at = 0; at === 0 || at < stub.length; at += room) {
      const flags = (at === 0 ? PFC_FIRST_FRAG : 0) | (at + room >= stub.length ? PFC_LAST_FRAG : 0);
      this.#socket.write(this.#response(request, stub.subarray(at, at + room), flags));
    }
  }

  #response({ callId, contextId }: Request, stub: Uint8Array, flags: number): Uint8Array {
    return encodePdu({ kind: "response", flags, callId, littleEndian: true, allocHint: stub.length, contextId, cancelCount: 0, stub });
  }

  /** Fragments as long as anybody takes them, and never a last one. */
  #pour(request: Request, octets: number): void {
    const stub = new Uint8Array(this.#fragment - 24).fill(0x41);
    let sent = 0;
    const more = () => {
      while (!this.#socket.destroyed && sent < octets) {
        const took = this.#socket.write(this.#response(request, stub, sent === 0 ? PFC_FIRST_FRAG : 0));
        sent += stub.length;
        if (!took) return;
      }
    };
    this.#socket.on("drain", more);
    more();
  }
}

function faultOf(callId: number, contextId: number, status: number, didNotExecute: boolean): Pdu {
  const flags = PFC_WHOLE | (didNotExecute ? PFC_DID_NOT_EXECUTE : 0);
  const stub = new Uint8Array(0);
  return { kind: "fault", flags, callId, littleEndian: true, allocHint: 32, contextId, cancelCount: 0, faultFlags: 0, status, stub };
}

// --- services ---

function servicesOf(rules: RpcPort): readonly Service[] {
  const wanted = (rules.interfaces ?? []).map((served) => serviceOf(served, rules.call));
  const map = rules.map === undefined ? [] : [mapper(rules.map, rules.epm)];
  const listed = [...map, ...wanted].map(({ id }) => id);
  return [...map, ...wanted, ...(rules.mgmt === "none" ? [] : [management(listed, rules.mgmt)])];
}

function serviceOf({ uuid, version, operations }: Served, rule: CallRule | undefined): Service {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const id = { uuid, major, minor };
  if (uuid !== rpcecho.uuid) return { id, operations, rule, answer: () => undefined };
  const addOne = ({ in_data }: Values) => ({ out_data: ((in_data as number) + 1) >>> 0 });
  return { id, operations, rule, answer: answering(rpcecho, { AddOne: addOne }) };
}

function mapper(map: NonNullable<RpcPort["map"]>, rule: CallRule | undefined): Service {
  return { id: idOf(epm), operations: epm.operations.length, rule, answer: answering(epm, mapperService(map)) };
}

function management(interfaces: readonly SyntaxId[], rule: CallRule | "paused" | undefined): Service {
  const IfId = interfaces.map(({ uuid, major, minor }) => ({ Uuid: uuid, VersMajor: major, VersMinor: minor }));
  const answer = answering(mgmt, {
    rpc_mgmt_inq_if_ids: () => ({ if_id_vector: { IfId }, status: 0 }),
    rpc_mgmt_is_server_listening: () => ({ return: rule === "paused" ? 0 : 1, status: 0 }),
  });
  return { id: idOf(mgmt), operations: mgmt.operations.length, rule: rule === "paused" ? undefined : rule, answer };
}

type Procedures = Readonly<Record<string, (request: Values) => Values>>;
const codecs = new Map<string, OperationCodec>();

function answering(iface: Interface, procedures: Procedures): Service["answer"] {
  return (opnum, stub, format) => {
    const operation = iface.operations.find((one) => one.opnum === opnum);
    const procedure = operation === undefined ? undefined : procedures[operation.name];
    if (operation === undefined || procedure === undefined) return undefined;
    const key = `${iface.uuid} ${opnum}`;
    const codec = codecs.get(key) ?? operationCodec(operation);
    codecs.set(key, codec);
    try {
      const { values } = codec.decodeRequest(stub, format);
      return octetsOf(codec.encodeResponse(procedure(values), values, format));
    } catch (error) {
      console.error(`${iface.name} ${operation.name}: ${(error as Error).message}`);
      return undefined;
    }
  };
}

function idOf({ uuid, version: [major, minor] }: Interface): SyntaxId {
  return { uuid, major, minor };
}

/** [C706] 12.6.3.1: the same major version, and a minor one that is not greater than what is served. */
function serves(id: SyntaxId, wanted: SyntaxId): boolean {
  return id.uuid === wanted.uuid && id.major === wanted.major && id.minor >= wanted.minor;
}

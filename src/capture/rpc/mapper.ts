/** What endpoint mappers were asked and told: [C706] appendix O, [MS-RPCE] 2.2.1.2. */
import { decodeTower, towerToEndpoint } from "../../ids/tower.ts";
import { NIL_UUID } from "../../ids/uuid.ts";
import { epm } from "../../interfaces/epm/index.ts";
import type { OperationCodec } from "../../ndr/codec.ts";
import { compiledOperation } from "../../ndr/compile.ts";
import { RpcError } from "../../status/errors.ts";
import { statusName, statusWords } from "../../status/names.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark } from "../conversation.ts";
import type { CallRecord, InterfaceRef, MappingRecord } from "../records.ts";
import type { Call, InterfaceRefs } from "./calls.ts";
import { formatOf } from "./values.ts";

export const EPM_UUID = "e1af8308-5d1f-11c9-91a4-08002b14a0fa";

const operations: readonly (MappingRecord["operation"] | undefined)[] = ["insert", "delete", "lookup", "map"];

const codecs: (OperationCodec | undefined)[] = [];

/**
 * Tells what a call to a mapper came to. Stubs that cannot be read tell nothing.
 * @param answer undefined where nothing answered
 * @param fault status of the fault that answered
 * @returns the status it answered with, where that is not success
 */
export function tellMapping(
  analysis: Analysis,
  refs: InterfaceRefs,
  conversation: Conversation,
  call: Call,
  answer: Mark | undefined,
  fault: number | undefined,
): CallRecord["status"] {
  const operation = operations[call.opnum];
  if (operation === undefined) return undefined;
  const values = decodeBoth(analysis, call);
  if (values === undefined) return undefined;
  const { asked, answered } = values;
  const result = answered?.["status"];
  const status = fault ?? (typeof result === "number" ? result : 0);
  const request = call.requestFrame === 0 ? undefined : { frame: call.requestFrame, time: call.requestTime };
  const common = {
    kind: "mapping",
    conversation,
    operation,
    request,
    answer,
    latency: request === undefined || answer === undefined ? undefined : answer.time - request.time,
    status,
  } as const;
  const object = operation === "map" ? notNil(asked?.["obj"]) : undefined;
  const told: MappingRecord[] = [];
  if (operation === "map") {
    for (const tower of list(answered?.["ITowers"])) {
      const said = readTower(refs, tower);
      if (said !== undefined) told.push({ ...common, ...said, annotation: undefined, object });
    }
  } else {
    for (const entry of list(operation === "lookup" ? answered?.["entries"] : asked?.["entries"])) {
      const said = readTower(refs, field(entry, "tower"));
      if (said === undefined) continue;
      const annotation = field(entry, "annotation");
      told.push({
        ...common,
        ...said,
        annotation: typeof annotation === "string" && annotation !== "" ? annotation : undefined,
        object: notNil(field(entry, "object")),
      });
    }
  }
  if (told.length === 0) {
    // It told none: what it was asked for.
    const said = operation === "map" ? readTower(refs, asked?.["map_tower"]) : undefined;
    const ifid = operation === "lookup" ? interfaceOf(refs, asked?.["Ifid"]) : undefined;
    told.push({
      ...common,
      interface: said?.interface ?? ifid,
      protocolSequence: said?.protocolSequence,
      host: "",
      endpoint: "",
      annotation: undefined,
      object,
    });
  }
  for (const record of told) {
    // What a server inserts is so only when the mapper took it; what it deletes is not.
    const stands = operation !== "delete" && answered !== undefined && status === 0;
    if (stands && record.interface !== undefined && record.protocolSequence === "ncacn_ip_tcp") {
      const port = Number(record.endpoint);
      if (port > 0) analysis.noteMapping(conversation.server.address, port, record.interface);
    }
    analysis.emit(record);
  }
  return status === 0 || fault !== undefined ? undefined : { status, name: statusName(status), words: statusWords(status) };
}

type Values = Readonly<Record<string, unknown>>;

/** undefined where what is there cannot be read, or nothing is there. */
function decodeBoth(analysis: Analysis, call: Call): { asked: Values | undefined; answered: Values | undefined } | undefined {
  const { requestStub, answerStub } = call;
  if (requestStub === undefined && answerStub === undefined) return undefined;
  const codec = codecOf(call.opnum);
  try {
    const asked = requestStub === undefined ? undefined : codec.decodeRequest(requestStub.join(), formatOf(call, requestStub)).values;
    const answered =
      answerStub === undefined ? undefined : codec.decodeResponse(answerStub.join(), asked ?? {}, formatOf(call, answerStub)).values;
    return { asked, answered };
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    analysis.drop("damaged");
    return undefined;
  }
}

function codecOf(opnum: number): OperationCodec {
  codecs[opnum] ??= compiledOperation(epm.operations[opnum]!);
  return codecs[opnum];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Values)[name] : undefined;
}

function notNil(value: unknown): string | undefined {
  return typeof value === "string" && value !== NIL_UUID ? value : undefined;
}

function interfaceOf(refs: InterfaceRefs, ifid: unknown): InterfaceRef | undefined {
  const uuid = field(ifid, "Uuid");
  if (typeof uuid !== "string") return undefined;
  return refs.of({ uuid, major: Number(field(ifid, "VersMajor")), minor: Number(field(ifid, "VersMinor")) }, "mapping");
}

interface SaidByTower {
  readonly interface: InterfaceRef | undefined;
  readonly protocolSequence: string | undefined;
  readonly host: string;
  readonly endpoint: string;
}

function readTower(refs: InterfaceRefs, value: unknown): SaidByTower | undefined {
  const octets = field(value, "tower_octet_string");
  if (!(octets instanceof Uint8Array)) return undefined;
  try {
    const said = towerToEndpoint(decodeTower(octets, { maxFloors: 16 }));
    if (said === undefined) return { interface: undefined, protocolSequence: undefined, host: "", endpoint: "" };
    const { interfaceId, address } = said;
    return {
      interface: refs.of(interfaceId, "mapping"),
      protocolSequence: address.protocolSequence,
      host: address.host,
      endpoint: address.endpoint,
    };
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return { interface: undefined, protocolSequence: undefined, host: "", endpoint: "" };
  }
}

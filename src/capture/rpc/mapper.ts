/** What endpoint mappers were asked and told: [C706] appendix O, [MS-RPCE] 2.2.1.2. */
import { decodeTower, towerToEndpoint } from "../../ids/tower.ts";
import { NIL_UUID } from "../../ids/uuid.ts";
import { RpcError } from "../../status/errors.ts";
import { statusName, statusWords } from "../../status/names.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark } from "../conversation.ts";
import type { CallRecord, InterfaceRef, MappingRecord } from "../records.ts";
import { shortText } from "../short.ts";
import type { Call, InterfaceRefs, Stub } from "./calls.ts";
import {
  type MapperEntry,
  type MapperFormat,
  readEntriesRequest,
  readLookupRequest,
  readLookupResponse,
  readMapRequest,
  readMapResponse,
  readStatusResponse,
} from "./mapper-stubs.ts";

const operations: readonly (MappingRecord["operation"] | undefined)[] = ["insert", "delete", "lookup", "map"];

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
  if (operation === undefined || (call.requestStub === undefined && call.answerStub === undefined)) return undefined;
  const said = readCall(analysis, refs, operation, call);
  if (said === undefined) return undefined;
  const request = call.requestFrame === 0 ? undefined : { frame: call.requestFrame, time: call.requestTime };
  const status = fault ?? said.status ?? 0;
  const latency = request === undefined || answer === undefined ? undefined : answer.time - request.time;
  for (const { object, annotation, ...one } of said.told) {
    // What a server inserts is so only when the mapper took it; what it deletes is not.
    const stands = operation !== "delete" && said.status === 0;
    if (stands && one.interface !== undefined && one.protocolSequence === "ncacn_ip_tcp") {
      const port = Number(one.endpoint);
      if (port > 0) analysis.noteMapping(conversation.server.address, port, one.interface);
    }
    analysis.emit({ kind: "mapping", conversation, operation, request, answer, latency, status, ...one, annotation, object });
  }
  return status === 0 || fault !== undefined ? undefined : { status, name: statusName(status), words: statusWords(status) };
}

type Told = Pick<MappingRecord, "interface" | "protocolSequence" | "host" | "endpoint" | "annotation" | "object">;

/** undefined where what is there cannot be read. `status` is undefined where there is no answer. */
function readCall(
  analysis: Analysis,
  refs: InterfaceRefs,
  operation: MappingRecord["operation"],
  call: Call,
): { readonly told: readonly Told[]; readonly status: number | undefined } | undefined {
  const asked = call.requestStub;
  const answered = call.answerStub;
  try {
    switch (operation) {
      case "map": {
        const question = asked === undefined ? undefined : readMapRequest(asked.join(), formatOf(call, asked));
        const answer = answered === undefined ? undefined : readMapResponse(answered.join(), formatOf(call, answered));
        const object = notNil(question?.object);
        const told = (answer?.towers ?? []).flatMap((tower) => (tower === null ? [] : [readTower(refs, tower, undefined, object)]));
        // It told none: what it was asked for.
        if (told.length === 0) {
          const wanted = question?.tower ? readTower(refs, question.tower, undefined, object) : unknownTower(undefined, undefined, object);
          told.push({ ...wanted, host: "", endpoint: "" });
        }
        return { told, status: answer?.status };
      }
      case "lookup": {
        const question = asked === undefined ? undefined : readLookupRequest(asked.join(), formatOf(call, asked));
        const answer = answered === undefined ? undefined : readLookupResponse(answered.join(), formatOf(call, answered));
        const told = readEntries(refs, answer?.entries ?? []);
        const wanted = question?.interface === undefined ? undefined : refs.of(question.interface, "mapping");
        if (told.length === 0) told.push(unknownTower(wanted, undefined, notNil(question?.object)));
        return { told, status: answer?.status };
      }
      default: {
        const question = asked === undefined ? undefined : readEntriesRequest(asked.join(), formatOf(call, asked));
        const answer = answered === undefined ? undefined : readStatusResponse(answered.join(), formatOf(call, answered));
        return { told: readEntries(refs, question?.entries ?? []), status: answer?.status };
      }
    }
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    analysis.drop("damaged");
    return undefined;
  }
}

function readEntries(refs: InterfaceRefs, entries: readonly MapperEntry[]): Told[] {
  return entries.flatMap(({ tower, annotation, object }) =>
    tower === null ? [] : [readTower(refs, tower, annotation === "" ? undefined : shortText(annotation), notNil(object))],
  );
}

function readTower(refs: InterfaceRefs, octets: Uint8Array, annotation: string | undefined, object: string | undefined): Told {
  try {
    const said = towerToEndpoint(decodeTower(octets, { maxFloors: 16 }));
    if (said === undefined) return unknownTower(undefined, annotation, object);
    const { interfaceId, address } = said;
    const { protocolSequence, host, endpoint } = address;
    return { interface: refs.of(interfaceId, "mapping"), protocolSequence, host, endpoint, annotation, object };
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return unknownTower(undefined, annotation, object);
  }
}

/** A tower that says nothing that is known here, or none at all. */
function unknownTower(ref: InterfaceRef | undefined, annotation: string | undefined, object: string | undefined): Told {
  return { interface: ref, protocolSequence: undefined, host: "", endpoint: "", annotation, object };
}

function formatOf(call: Call, stub: Stub): MapperFormat {
  return { littleEndian: stub.littleEndian, ndr64: call.ndr64 };
}

function notNil(uuid: string | undefined): string | undefined {
  return uuid === NIL_UUID ? undefined : uuid;
}

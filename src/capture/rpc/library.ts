/**
 * Stub data as values, by the descriptors of the shipped interfaces. Apart from the analysis, because who wants no values need not carry two megabytes of
 * descriptors and their codecs.
 */
import type { Interface } from "opnum/codegen/v1";
import { modules } from "../../interfaces/modules.ts";
import type { OperationCodec } from "../../ndr/codec.ts";
import { compiledOperation } from "../../ndr/compile.ts";
import { parametersToJson } from "../../ndr/json.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, type Operation } from "../../ndr/types.ts";
import { RpcError } from "../../status/errors.ts";
import type { InterfaceLibrary, StubOctets, StubValues } from "../analysis.ts";

/**
 * Loads every shipped interface, for AnalysisOptions.interfaces.
 * @param more others, compiled from IDL at run time, say; they are found before the shipped ones
 */
export async function loadInterfaces(more: readonly Interface[] = []): Promise<InterfaceLibrary> {
  const shipped = await Promise.all(Object.values(modules).map((load) => load()));
  const found = new Map([...shipped, ...more].map((one) => [`${one.uuid} ${one.version[0]}`, one]));
  return {
    values: (uuid, major, opnum, asked, answered) => {
      const operation = found.get(`${uuid} ${major}`)?.operations.find((one) => one.opnum === opnum);
      // Pipes are streams of chunks beside the stub's body, as large as they please.
      if (operation === undefined || operation.params.some(({ type }) => type.kind === "pipe")) return undefined;
      return valuesOf(operation, asked, answered);
    },
  };
}

function valuesOf(operation: Operation, asked: StubOctets | undefined, answered: StubOctets | undefined): StubValues {
  const codec = codecOf(operation);
  const request = asked === undefined ? undefined : attempt(() => codec.decodeRequest(asked.octets, formatOf(asked)).values);
  // Sizes of what comes back may refer to what was sent.
  const response =
    answered === undefined ? undefined : attempt(() => codec.decodeResponse(answered.octets, request ?? {}, formatOf(answered)).values);
  return {
    in: request === undefined ? undefined : attempt(() => parametersToJson(operation.params, null, request)),
    out: response === undefined ? undefined : attempt(() => parametersToJson(operation.params, operation.returns, response)),
    damaged: (asked !== undefined && request === undefined) || (answered !== undefined && response === undefined),
  };
}

const codecs = new WeakMap<Operation, OperationCodec>();

function codecOf(operation: Operation): OperationCodec {
  let codec = codecs.get(operation);
  if (codec === undefined) {
    codec = compiledOperation(operation);
    codecs.set(operation, codec);
  }
  return codec;
}

function formatOf(stub: StubOctets): NdrFormat {
  return stub.ndr64 ? NDR64_LE : stub.littleEndian ? NDR20_LE : NDR20_BE;
}

function attempt<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return undefined;
  }
}

/** Stub data as values, by the descriptors of the interface library. */
import type { OperationCodec } from "../../ndr/codec.ts";
import { compiledOperation } from "../../ndr/compile.ts";
import { parametersToJson } from "../../ndr/json.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, type Operation } from "../../ndr/types.ts";
import { RpcError } from "../../status/errors.ts";
import type { Analysis } from "../analysis.ts";
import type { CallRecord } from "../records.ts";
import type { Call, Stub } from "./calls.ts";

/** undefined where neither side of the call can be read: sealed, not whole, of an interface that is not known, or not what its descriptor says. */
export function valuesOf(analysis: Analysis, call: Call): CallRecord["values"] {
  const { interfaces } = analysis.options;
  const ref = call.interface;
  if (interfaces === undefined || ref === undefined || call.opnum < 0) return undefined;
  const operation = interfaces.find(ref.uuid, ref.major)?.operations.find(({ opnum }) => opnum === call.opnum);
  if (operation === undefined || hasPipe(operation)) return undefined;
  const codec = codecOf(operation);
  const asked =
    call.requestStub === undefined
      ? undefined
      : attempt(analysis, () => codec.decodeRequest(call.requestStub!.join(), formatOf(call, call.requestStub!)).values);
  const answer = call.answerStub;
  // Sizes of what comes back may refer to what was sent.
  const answered =
    answer === undefined
      ? undefined
      : attempt(analysis, () => codec.decodeResponse(answer.join(), asked ?? {}, formatOf(call, answer)).values);
  if (asked === undefined && answered === undefined) return undefined;
  const json = (values: Readonly<Record<string, unknown>> | undefined, returns: Operation["returns"]) =>
    values === undefined ? undefined : attempt(analysis, () => parametersToJson(operation.params, returns, values));
  return { in: json(asked, null), out: json(answered, operation.returns) };
}

export function formatOf(call: Call, stub: Stub): NdrFormat {
  return call.ndr64 ? NDR64_LE : stub.littleEndian ? NDR20_LE : NDR20_BE;
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

/** Pipes are streams of chunks beside the stub's body, as large as they please. */
function hasPipe(operation: Operation): boolean {
  return operation.params.some(({ type }) => type.kind === "pipe");
}

function attempt<T>(analysis: Analysis, decode: () => T): T | undefined {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    analysis.drop("damaged");
    return undefined;
  }
}

/** NDR: codecs for operations, types and pipes. */
export { type Body, type CodecOptions, type OperationCodec, octetsOf, type TypeCodec, type Values } from "./codec.ts";
export { checkFormat, type DataRepresentation, parseDataRepresentation, printDataRepresentation } from "./format.ts";
export { operationCodec, setDefaultCodecMode, typeCodec } from "./operation.ts";
export { Deserializer, deserialize, type SerializeOptions, Serializer, serialize } from "./pickling.ts";
export { type Chunk, PipeDecoder, PipeEncoder, type PipeOptions } from "./pipe.ts";
export * from "./types.ts";
export { Shared } from "./value.ts";

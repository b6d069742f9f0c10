/** SMB2 COMPRESSION_TRANSFORM_HEADER, [MS-SMB2] 2.2.42: in front of what SMB 3.1.1 compresses. */
import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";

export const COMPRESSION_TRANSFORM_HEADER_LENGTH = 16;

export interface CompressionTransformHeader {
  readonly originalCompressedSegmentSize: number;
  /** 1 LZNT1, 2 LZ77, 3 LZ77+Huffman, 4 Pattern_V1, 5 LZ4. */
  readonly algorithm: number;
  /** 1: chained, 2.2.42.2; the next field is then a length. */
  readonly flags: number;
  /** Octets of uncompressed data behind this header. */
  readonly offset: number;
}

/** 0 FC 'SMB', 4 u32 OriginalCompressedSegmentSize, 8 u16 CompressionAlgorithm, 10 u16 Flags, 12 u32 Offset or Length. @throws DecodeError */
export function decodeCompressionTransformHeader(bytes: Uint8Array): CompressionTransformHeader {
  const reader = new ByteReader(bytes, "SMB2 COMPRESSION_TRANSFORM_HEADER");
  reader.need(COMPRESSION_TRANSFORM_HEADER_LENGTH);
  if (reader.u32() !== 0x424d53fc) reader.fail("does not begin with FC 'SMB'", 0);
  return { originalCompressedSegmentSize: reader.u32(), algorithm: reader.u16(), flags: reader.u16(), offset: reader.u32() };
}

export function encodeCompressionTransformHeader(header: CompressionTransformHeader): Uint8Array {
  const writer = new ByteWriter({ littleEndian: true, capacity: COMPRESSION_TRANSFORM_HEADER_LENGTH });
  return writer
    .u32(0x424d53fc)
    .u32(header.originalCompressedSegmentSize)
    .u16(header.algorithm)
    .u16(header.flags)
    .u32(header.offset)
    .finish();
}

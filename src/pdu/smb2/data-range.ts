/** Where the data stand in a message that carries octets of a pipe or file, found in place: nothing else of the message is decoded. */
import { u16, u32 } from "../../bytes/integers.ts";
import { DecodeError } from "../../status/errors.ts";
import { SMB2_HEADER_LENGTH } from "./header.ts";

/** Octets of an array, from `start` to before `end`. */
export interface DataRange {
  start: number;
  end: number;
}

/**
 * Data of a WRITE request, [MS-SMB2] 2.2.21. Its fields are laid out in write.ts, as those of the others in read.ts and ioctl.ts.
 * @param bytes with one message, its header included, from `at` to before `end`
 * @param into is filled
 * @throws DecodeError
 */
export function smb2WriteData(bytes: Uint8Array, at: number, end: number, into: DataRange): void {
  begin(bytes, at, end, 49, 112, "SMB2 WRITE request");
  find(at, end, u16(bytes, at + 104), u16(bytes, at + 106), "SMB2 WRITE request", into);
  find(at, end, u16(bytes, at + 66), u32(bytes, at + 68), "SMB2 WRITE request", into);
}

/** Data of a READ response, [MS-SMB2] 2.2.20. @throws DecodeError */
export function smb2ReadData(bytes: Uint8Array, at: number, end: number, into: DataRange): void {
  begin(bytes, at, end, 17, 80, "SMB2 READ response");
  find(at, end, bytes[at + 66]!, u32(bytes, at + 68), "SMB2 READ response", into);
}

/** Input of an IOCTL request, [MS-SMB2] 2.2.31. @throws DecodeError */
export function smb2IoctlInput(bytes: Uint8Array, at: number, end: number, into: DataRange): void {
  begin(bytes, at, end, 57, 116, "SMB2 IOCTL request");
  find(at, end, u32(bytes, at + 88), u32(bytes, at + 92), "SMB2 IOCTL request", into);
}

/** Output of an IOCTL response, [MS-SMB2] 2.2.32. @throws DecodeError */
export function smb2IoctlOutput(bytes: Uint8Array, at: number, end: number, into: DataRange): void {
  begin(bytes, at, end, 49, 108, "SMB2 IOCTL response");
  find(at, end, u32(bytes, at + 88), u32(bytes, at + 92), "SMB2 IOCTL response", into);
  find(at, end, u32(bytes, at + 96), u32(bytes, at + 100), "SMB2 IOCTL response", into);
}

/** Checks StructureSize, and that the fixed part is there. */
function begin(bytes: Uint8Array, at: number, end: number, size: number, fixed: number, what: string): void {
  if (end - at < fixed) throw new DecodeError(what, end - at, `${fixed} octets needed, ${end - at} there`);
  const found = u16(bytes, at + SMB2_HEADER_LENGTH);
  if (found !== size) throw new DecodeError(what, SMB2_HEADER_LENGTH, `StructureSize is ${found} and not ${size}`);
}

function find(at: number, end: number, offset: number, length: number, what: string, into: DataRange): void {
  if (length === 0) {
    into.start = into.end = at;
    return;
  }
  if (offset < SMB2_HEADER_LENGTH || offset + length > end - at)
    throw new DecodeError(what, offset, `${length} octets are outside of the message of ${end - at}`);
  into.start = at + offset;
  into.end = at + offset + length;
}

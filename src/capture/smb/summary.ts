/** One line for one message, in the words of Network Monitor. Made only for who asks. */
import { u16, u32 } from "../../bytes/integers.ts";
import { wideText } from "../../bytes/text.ts";
import { decodeSmb1Blocks, decodeSmb1NegotiateRequest, SMB1, SMB1_FLAG, smb1CommandName } from "../../pdu/smb1/index.ts";
import { SMB2, SMB2_FLAG, smb2CommandName } from "../../pdu/smb2/index.ts";
import { DecodeError } from "../../status/errors.ts";
import { ntStatus, smb1Status } from "./session.ts";

/** `C; Nt Create Andx`, `R; Session Setup Andx, Tree Connect Andx - NT Status: ...`: the commands of a chain. */
export function smb1Summary(message: Uint8Array): string {
  const reply = (message[9]! & SMB1_FLAG.REPLY) !== 0;
  const parts: string[] = [];
  try {
    for (const block of decodeSmb1Blocks(message)) {
      parts.push(titled(smb1CommandName(block.command)));
      if (block.command !== SMB1.NEGOTIATE || reply) continue;
      parts.push(`Dialect = ${decodeSmb1NegotiateRequest(message, block).dialects.join(", ")}`);
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    if (parts.length === 0) parts.push(titled(smb1CommandName(message[4]!)));
  }
  const status = reply ? smb1Status(message) : undefined;
  const words =
    status === undefined || status.status === 0
      ? ""
      : ` - NT Status: System - ${SEVERITY[status.status >>> 30]}, Code = (${status.status & 0xffff}) ${status.name}`;
  return `${reply ? "R" : "C"}; ${parts.join(", ")}${words}`;
}

/** `NT_CREATE_ANDX` as `Nt Create Andx`. */
function titled(name: string): string {
  return name.startsWith("command")
    ? name
    : name
        .toLowerCase()
        .replaceAll("_", " ")
        .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** `C   CREATE (0x5), File=svcctl`; names are as they travel. */
export function smb2Summary(bytes: Uint8Array, at: number, end: number): string {
  const command = u16(bytes, at + 12);
  const response = (bytes[at + 16]! & SMB2_FLAG.SERVER_TO_REDIR) !== 0;
  const status = u32(bytes, at + 8);
  const name = `${smb2CommandName(command).replaceAll("_", " ")} (0x${command.toString(16)})`;
  if (!response) return `C   ${name}${requestDetail(command, bytes, at, end)}`;
  const detail = responseDetail(command, status, bytes, at, end);
  if (status === 0) return `R   ${name}${detail}`;
  return `R  - NT Status: System - ${SEVERITY[status >>> 30]}, Code = (${status & 0xffff}) ${ntStatus(status).name}  ${name}${detail}`;
}

const SEVERITY = ["Success", "Informational", "Warning", "Error"] as const;

function requestDetail(command: number, bytes: Uint8Array, at: number, end: number): string {
  switch (command) {
    case SMB2.TREE_CONNECT:
      return `, Path=${text(bytes, at, end, 68, 70)}`;
    case SMB2.CREATE:
      return `, File=${text(bytes, at, end, 108, 110)}`;
    case SMB2.CLOSE:
    case SMB2.IOCTL:
      return `, FID=${fid(bytes, at + 72, end)}`;
    case SMB2.WRITE:
      return `, FID=${fid(bytes, at + 80, end)}`;
    case SMB2.READ:
      return end - at < 80
        ? ""
        : `, FID=${fid(bytes, at + 80, end)}, 0x${u32(bytes, at + 68).toString(16)} bytes from offset ${u32(bytes, at + 72)} (0x${u32(bytes, at + 72).toString(16)})`;
    default:
      return "";
  }
}

function responseDetail(command: number, status: number, bytes: Uint8Array, at: number, end: number): string {
  switch (command) {
    case SMB2.SESSION_SETUP:
      return end - at < 68 ? "" : `, SessionFlags=0x${u16(bytes, at + 66).toString(16)}`;
    case SMB2.TREE_CONNECT:
      return status === 0 ? `, TID=0x${u32(bytes, at + 36).toString(16)}` : "";
    case SMB2.CREATE:
      return status === 0 ? `, FID=${fid(bytes, at + 128, end)}` : "";
    default:
      return "";
  }
}

function fid(bytes: Uint8Array, at: number, end: number): string {
  if (at + 16 > end) return "?";
  // The volatile half, as Network Monitor shows it.
  return `0x${u32(bytes, at + 12)
    .toString(16)
    .toUpperCase()}${u32(bytes, at + 8)
    .toString(16)
    .toUpperCase()
    .padStart(8, "0")}`;
}

function text(bytes: Uint8Array, at: number, end: number, offsetField: number, lengthField: number): string {
  if (at + lengthField + 2 > end) return "?";
  const offset = at + u16(bytes, at + offsetField);
  const length = u16(bytes, at + lengthField);
  return offset + length > end ? "?" : wideText(bytes, offset, length >>> 1, true);
}

/** SMB_COM_TREE_CONNECT_ANDX: [MS-CIFS] 2.2.4.55. */
import { type Smb1Block, textAt, wordsOf } from "./header.ts";

export interface Smb1TreeConnectRequest {
  /** `\\server\IPC$` */
  readonly path: string;
  /** `IPC`, `A:`, `?????` */
  readonly service: string;
}

/** Words behind AndX: u16 Flags, u16 PasswordLength; bytes: password, path, OEM service. @throws DecodeError */
export function decodeSmb1TreeConnectRequest(message: Uint8Array, block: Smb1Block, unicode: boolean): Smb1TreeConnectRequest {
  const words = wordsOf(message, block, 4, "SMB TREE_CONNECT_ANDX request");
  words.skip(4 + 2);
  const path = textAt(message, Math.min(block.bytes + words.u16(), block.end), block.end, unicode);
  return { path: path.text, service: textAt(message, path.next, block.end, false).text };
}

/** The bytes begin with the OEM text of the service: `IPC` for pipes. */
export function decodeSmb1TreeConnectResponse(message: Uint8Array, block: Smb1Block): { readonly service: string } {
  return { service: textAt(message, block.bytes, block.end, false).text };
}

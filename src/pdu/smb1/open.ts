/** SMB_COM_NT_CREATE_ANDX ([MS-CIFS] 2.2.4.64, [MS-SMB] 2.2.4.9), SMB_COM_OPEN_ANDX (2.2.4.41) and SMB_COM_CLOSE (2.2.4.5). */
import { type Smb1Block, textAt, wordsOf } from "./header.ts";

/**
 * NT_CREATE_ANDX, words behind AndX: u8 Reserved, u16 NameLength, u32 Flags, u32 RootDirectoryFID, ... (24 words); bytes: the name.
 * @throws DecodeError
 */
export function decodeSmb1NtCreateRequest(message: Uint8Array, block: Smb1Block, unicode: boolean): { readonly name: string } {
  const words = wordsOf(message, block, 24, "SMB NT_CREATE_ANDX request");
  words.skip(4 + 1);
  const length = words.u16();
  const start = block.bytes + (unicode ? block.bytes & 1 : 0);
  // The name need not end with NUL: its length counts.
  return { name: textAt(message, start, Math.min(start + length, block.end), unicode).text };
}

/** NT_CREATE_ANDX response, words behind AndX: u8 OpLockLevel, u16 FID, ... @throws DecodeError */
export function decodeSmb1NtCreateResponse(message: Uint8Array, block: Smb1Block): { readonly fid: number } {
  const words = wordsOf(message, block, 34, "SMB NT_CREATE_ANDX response");
  words.skip(4 + 1);
  return { fid: words.u16() };
}

/** OPEN_ANDX: 15 words; bytes: the name. @throws DecodeError */
export function decodeSmb1OpenRequest(message: Uint8Array, block: Smb1Block, unicode: boolean): { readonly name: string } {
  wordsOf(message, block, 15, "SMB OPEN_ANDX request");
  return { name: textAt(message, block.bytes, block.end, unicode).text };
}

/** OPEN_ANDX response, words behind AndX: u16 FID, ... @throws DecodeError */
export function decodeSmb1OpenResponse(message: Uint8Array, block: Smb1Block): { readonly fid: number } {
  const words = wordsOf(message, block, 15, "SMB OPEN_ANDX response");
  words.skip(4);
  return { fid: words.u16() };
}

/** CLOSE: u16 FID, u32 LastTimeModified. @throws DecodeError */
export function decodeSmb1CloseRequest(message: Uint8Array, block: Smb1Block): { readonly fid: number } {
  return { fid: wordsOf(message, block, 3, "SMB CLOSE request").u16() };
}

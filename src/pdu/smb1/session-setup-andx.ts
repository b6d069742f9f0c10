/** SMB_COM_SESSION_SETUP_ANDX in its forms: [MS-CIFS] 2.2.4.53, [MS-SMB] 2.2.4.6. */
import { dataAt, type Smb1Block, textAt, wordsOf } from "./header.ts";

export interface Smb1SessionSetupRequest {
  /** With extended security; the names are then in the blob. */
  readonly securityBlob: Uint8Array | undefined;
  readonly accountName: string | undefined;
  readonly primaryDomain: string | undefined;
  /** Octets of the responses to the challenge. */
  readonly oemPasswordLength: number;
  readonly unicodePasswordLength: number;
}

export interface Smb1SessionSetupResponse {
  /** 1: as guest. */
  readonly action: number;
  readonly securityBlob: Uint8Array | undefined;
}

const WHAT = "SMB SESSION_SETUP_ANDX";

/*
 * Words behind AndX: u16 MaxBufferSize, u16 MaxMpxCount, u16 VcNumber, u32 SessionKey, then
 *   12 words: u16 SecurityBlobLength, u32 Reserved, u32 Capabilities; bytes: blob, NativeOS, NativeLanMan
 *   13 words: u16 OEMPasswordLen, u16 UnicodePasswordLen, u32 Reserved, u32 Capabilities; bytes: passwords, AccountName, PrimaryDomain, NativeOS, NativeLanMan
 *   10 words: u16 PasswordLength, u32 Reserved; bytes: password, AccountName, PrimaryDomain, NativeOS, NativeLanMan
 */

/** @throws DecodeError */
export function decodeSmb1SessionSetupRequest(message: Uint8Array, block: Smb1Block, unicode: boolean): Smb1SessionSetupRequest {
  const words = wordsOf(message, block, 10, `${WHAT} request`);
  words.skip(4 + 2 + 2 + 2 + 4);
  const first = words.u16();
  if (block.wordCount === 12) {
    const securityBlob = dataAt(message, block.bytes, Math.min(first, block.end - block.bytes), WHAT);
    return { securityBlob, accountName: undefined, primaryDomain: undefined, oemPasswordLength: 0, unicodePasswordLength: 0 };
  }
  const second = block.wordCount >= 13 ? words.u16() : 0;
  const account = textAt(message, Math.min(block.bytes + first + second, block.end), block.end, unicode);
  return {
    securityBlob: undefined,
    accountName: account.text,
    primaryDomain: textAt(message, account.next, block.end, unicode).text,
    oemPasswordLength: first,
    unicodePasswordLength: second,
  };
}

/** Words behind AndX: u16 Action, and of extended security (4 words) u16 SecurityBlobLength with the blob first in the bytes. @throws DecodeError */
export function decodeSmb1SessionSetupResponse(message: Uint8Array, block: Smb1Block): Smb1SessionSetupResponse {
  const words = wordsOf(message, block, 3, `${WHAT} response`);
  words.skip(4);
  const action = words.u16();
  if (block.wordCount < 4) return { action, securityBlob: undefined };
  return { action, securityBlob: dataAt(message, block.bytes, Math.min(words.u16(), block.end - block.bytes), WHAT) };
}

/** SMB_COM_TRANSACTION and its fragments: [MS-CIFS] 2.2.4.33, 2.2.4.34; on pipes 2.2.5. */
import { dataAt, type Smb1Block, textAt, wordsOf } from "./header.ts";

/** Subcommand, the first of the setup words: [MS-CIFS] 2.2.5. */
export const TRANS = {
  SET_NMPIPE_STATE: 0x0001,
  RAW_READ_NMPIPE: 0x0011,
  QUERY_NMPIPE_STATE: 0x0021,
  QUERY_NMPIPE_INFO: 0x0022,
  PEEK_NMPIPE: 0x0023,
  TRANSACT_NMPIPE: 0x0026,
  RAW_WRITE_NMPIPE: 0x0031,
  READ_NMPIPE: 0x0036,
  WRITE_NMPIPE: 0x0037,
  WAIT_NMPIPE: 0x0053,
  CALL_NMPIPE: 0x0054,
} as const;

export interface Smb1TransactionRequest {
  /** `\PIPE\` for what goes to an open pipe. */
  readonly name: string;
  /** Of the whole: more than `data` where TRANSACTION_SECONDARY follows. */
  readonly totalDataCount: number;
  /** One of TRANS, with pipes; undefined without setup words. */
  readonly subcommand: number | undefined;
  /** The second setup word. */
  readonly fid: number | undefined;
  readonly data: Uint8Array;
}

export interface Smb1TransactionResponse {
  readonly totalDataCount: number;
  /** Where in the whole `data` belongs. */
  readonly dataDisplacement: number;
  readonly data: Uint8Array;
}

/*
 * Request, 14 words and SetupCount: u16 TotalParameterCount, u16 TotalDataCount, u16 MaxParameterCount, u16 MaxDataCount, u8 MaxSetupCount, u8,
 *   u16 Flags, u32 Timeout, u16, u16 ParameterCount, u16 ParameterOffset, u16 DataCount, u16 DataOffset, u8 SetupCount, u8, u16[SetupCount] Setup
 * bytes: name, parameters, data
 */

/** @throws DecodeError */
export function decodeSmb1TransactionRequest(message: Uint8Array, block: Smb1Block, unicode: boolean): Smb1TransactionRequest {
  const words = wordsOf(message, block, 14, "SMB TRANSACTION request");
  words.skip(2);
  const totalDataCount = words.u16();
  words.skip(2 + 2 + 2 + 2 + 4 + 2 + 2 + 2);
  const dataCount = words.u16();
  const dataOffset = words.u16();
  const setupCount = words.u8();
  words.skip(1);
  const subcommand = setupCount > 0 && words.remaining >= 2 ? words.u16() : undefined;
  const fid = setupCount > 1 && words.remaining >= 2 ? words.u16() : undefined;
  return {
    name: textAt(message, block.bytes, block.end, unicode).text,
    totalDataCount,
    subcommand,
    fid,
    data: dataAt(message, dataOffset, dataCount, "SMB TRANSACTION request"),
  };
}

/**
 * TRANSACTION_SECONDARY, 8 words: u16 TotalParameterCount, u16 TotalDataCount, u16 ParameterCount, u16 ParameterOffset, u16 ParameterDisplacement,
 * u16 DataCount, u16 DataOffset, u16 DataDisplacement.
 * @throws DecodeError
 */
export function decodeSmb1TransactionSecondary(message: Uint8Array, block: Smb1Block): Smb1TransactionResponse {
  const words = wordsOf(message, block, 8, "SMB TRANSACTION_SECONDARY request");
  words.skip(2);
  const totalDataCount = words.u16();
  words.skip(6);
  const count = words.u16();
  const offset = words.u16();
  return { totalDataCount, dataDisplacement: words.u16(), data: dataAt(message, offset, count, "SMB TRANSACTION_SECONDARY request") };
}

/**
 * Response, 10 words and SetupCount: u16 TotalParameterCount, u16 TotalDataCount, u16, u16 ParameterCount, u16 ParameterOffset, u16 ParameterDisplacement,
 * u16 DataCount, u16 DataOffset, u16 DataDisplacement, u8 SetupCount, u8. Without words it is interim: the client may send its secondaries.
 * @returns undefined for an interim response
 * @throws DecodeError
 */
export function decodeSmb1TransactionResponse(message: Uint8Array, block: Smb1Block): Smb1TransactionResponse | undefined {
  if (block.wordCount === 0) return undefined;
  const words = wordsOf(message, block, 10, "SMB TRANSACTION response");
  words.skip(2);
  const totalDataCount = words.u16();
  words.skip(2 + 6);
  const count = words.u16();
  const offset = words.u16();
  return { totalDataCount, dataDisplacement: words.u16(), data: dataAt(message, offset, count, "SMB TRANSACTION response") };
}

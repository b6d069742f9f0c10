/** Why an RPC proxy refused: `RPC Error: ` and hexadecimal digits in the reason phrase. [MS-RPCH] 2.1.2.1.3 */

/** @returns the Win32 code; undefined where the phrase has none */
export function rpcErrorOf(phrase: string): number | undefined {
  const match = /RPC Error: ?(?:0x)?([0-9a-f]{1,8})\b/i.exec(phrase);
  return match === null ? undefined : Number.parseInt(match[1]!, 16);
}

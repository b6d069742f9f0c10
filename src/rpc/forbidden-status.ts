/** Status codes that a server must not put into a fault, [MS-RPCE] 3.3.3.5.1; a client takes them for a protocol error (3.3.2.5.1). */
const forbidden: ReadonlySet<number> = new Set([
  0, 0x80000001, 0x80000002, 0x80000003, 0xc0000005, 0xc0000006, 0xc000001d, 0xc0000096, 0xc00000aa, 0xc00000fd, 0xc0000194, 0xc0000235,
  0xc0000409, 0xc0000420,
]);

export function forbiddenFaultStatus(status: number): boolean {
  return forbidden.has(status);
}

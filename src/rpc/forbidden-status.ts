/**
 * Status codes that a server must not put into a fault, [MS-RPCE] 3.3.3.5.1; a client takes them for a protocol error (3.3.2.5.1), as Windows' does
 * (RPC_S_PROTOCOL_ERROR). Wine's server sends them all the same: they are what its procedure, or its stub, died of.
 */
const forbidden: ReadonlyMap<number, string> = new Map([
  [0, "ERROR_SUCCESS"],
  [0x80000001, "STATUS_GUARD_PAGE_VIOLATION"],
  [0x80000002, "STATUS_DATATYPE_MISALIGNMENT"],
  [0x80000003, "STATUS_BREAKPOINT"],
  [0xc0000005, "STATUS_ACCESS_VIOLATION"],
  [0xc0000006, "STATUS_IN_PAGE_ERROR"],
  [0xc000001d, "STATUS_ILLEGAL_INSTRUCTION"],
  [0xc0000096, "STATUS_PRIVILEGED_INSTRUCTION"],
  [0xc00000aa, "STATUS_INSTRUCTION_MISALIGNMENT"],
  [0xc00000fd, "STATUS_STACK_OVERFLOW"],
  [0xc0000194, "STATUS_POSSIBLE_DEADLOCK"],
  [0xc0000235, "STATUS_HANDLE_NOT_CLOSABLE"],
  [0xc0000409, "STATUS_STACK_BUFFER_OVERRUN"],
  [0xc0000420, "STATUS_ASSERTION_FAILURE"],
]);

/** The name of such a status; undefined for one that may be sent. */
export function forbiddenFaultStatus(status: number): string | undefined {
  return forbidden.get(status);
}

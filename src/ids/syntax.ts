/** An interface or transfer syntax identifier, p_syntax_id_t of [C706] 12.6.3.1: a UUID (lower case, with hyphens) and a version. */
export interface SyntaxId {
  readonly uuid: string;
  readonly major: number;
  readonly minor: number;
}

/** NDR as [C706] chapter 14 has it: every implementation takes it. */
export const NDR20: SyntaxId = { uuid: "8a885d04-1ceb-11c9-9fe8-08002b104860", major: 2, minor: 0 };
/** [MS-RPCE] 2.2.5 */
export const NDR64: SyntaxId = { uuid: "71710533-beba-4937-8319-b5dbef9ccc36", major: 1, minor: 0 };

/** Interfaces that every run-time knows: the endpoint mapper's, [C706] appendix O, and remote management's, appendix Q. */
export const EPM_UUID = "e1af8308-5d1f-11c9-91a4-08002b14a0fa";
export const MGMT_UUID = "afa8bd80-7d8a-11c9-bef4-08002b102989";

/** Are UUID and both parts of the version equal? */
export function sameSyntax(a: SyntaxId, b: SyntaxId): boolean {
  return a.uuid === b.uuid && a.major === b.major && a.minor === b.minor;
}

/** `60a15ec5-4de8-11d7-a637-005056a20182 v1.0` */
export function formatSyntax(id: SyntaxId): string {
  return `${id.uuid} v${id.major}.${id.minor}`;
}

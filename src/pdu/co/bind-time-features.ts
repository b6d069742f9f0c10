import type { SyntaxId } from "../../ids/syntax.ts";

/**
 * Bind time feature negotiation, [MS-RPCE] 2.2.2.14, 2.2.2.15 and 3.3.1.5.3: a presentation context whose only transfer syntax is no syntax but a
 * bit mask behind a known prefix; the server answers negotiate_ack with the bits it grants as the reason.
 */

/** More than one security context on the connection, [MS-RPCE] 3.3.1.5.4. */
export const FEATURE_SECURITY_CONTEXT_MULTIPLEXING = 0x01;
/** The connection stays open after an orphaned PDU, [MS-RPCE] 3.3.1.5.10. */
export const FEATURE_KEEP_CONNECTION_ON_ORPHAN = 0x02;
export const FEATURES_KNOWN = FEATURE_SECURITY_CONTEXT_MULTIPLEXING | FEATURE_KEEP_CONNECTION_ON_ORPHAN;

const prefix = "6cb71c2c-9812-4540-";

/** The first octet of the eight behind the prefix holds all bits that are defined. */
export function featureSyntax(features: number): SyntaxId {
  return { uuid: `${prefix}${features.toString(16).padStart(2, "0")}00-000000000000`, major: 1, minor: 0 };
}

/** @returns the bits of the first two octets; undefined for a syntax that is not a feature negotiation */
export function featuresOf(syntax: SyntaxId): number | undefined {
  if (syntax.major !== 1 || syntax.minor !== 0 || !syntax.uuid.startsWith(prefix)) return undefined;
  const octets = Number.parseInt(syntax.uuid.slice(prefix.length, prefix.length + 4), 16);
  return (octets >>> 8) | ((octets & 0xff) << 8);
}

/** AuthorizationData: [RFC 4120] 5.2.6. What a KDC or a client says beside names and keys: the PAC is one of its elements. */
import { DecodeError } from "../../status/errors.ts";
import { BerReader, integer, octetString, sequence, TAG } from "../asn1/ber.ts";
import { field, takeInteger, takeOctets } from "./types.ts";

export interface AuthorizationDataElement {
  /** One of AD_TYPE, or another. */
  readonly type: number;
  readonly data: Uint8Array;
}

/** [RFC 4120] 7.5.4; 128 and 141 to 144 of [MS-KILE]. */
export const AD_TYPE = { ifRelevant: 1, win2kPac: 128, apOptions: 143, target: 144 } as const;

/** KERB_AP_OPTIONS_CBT: the client sends channel bindings wherever there is a channel ([MS-KILE] 3.2.5.8). */
export const AP_OPTIONS_CBT = 0x4000;

/** AuthorizationData ::= SEQUENCE OF SEQUENCE { ad-type [0] Int32, ad-data [1] OCTET STRING } */
export function encodeAuthorizationData(elements: readonly AuthorizationDataElement[]): Uint8Array {
  return sequence(...elements.map(({ type, data }) => sequence(field(0, integer(type)), field(1, octetString(data)))));
}

/** Views of what is read. @throws DecodeError */
export function readAuthorizationData(content: BerReader): AuthorizationDataElement[] {
  const list = content.take(TAG.sequence, "AuthorizationData");
  const elements: AuthorizationDataElement[] = [];
  while (!list.atEnd) {
    const element = list.take(TAG.sequence, "AuthorizationData element");
    elements.push({ type: takeInteger(element, 0, "ad-type"), data: takeOctets(element, 1, "ad-data") });
  }
  return elements;
}

/** Deeper than this nobody nests AD-IF-RELEVANT. */
const MAX_DEPTH = 4;
/** A ticket of a Windows domain has two. */
const MAX_ELEMENTS = 64;

/**
 * All elements, those within AD-IF-RELEVANT in the place of it. Containers of other kinds (AD-KDC-ISSUED, AD-AND-OR) stay as they are.
 * @throws DecodeError for containers that are none, that are nested more than four deep, or that hold more than 64 elements
 */
export function flattened(elements: readonly AuthorizationDataElement[]): AuthorizationDataElement[] {
  const out: AuthorizationDataElement[] = [];
  add(out, elements, 0);
  return out;
}

function add(out: AuthorizationDataElement[], elements: readonly AuthorizationDataElement[], depth: number): void {
  if (depth > MAX_DEPTH) throw new DecodeError("AuthorizationData", 0, `AD-IF-RELEVANT is nested more than ${MAX_DEPTH} deep`);
  for (const element of elements) {
    if (element.type === AD_TYPE.ifRelevant) {
      add(out, readAuthorizationData(new BerReader("AD-IF-RELEVANT", element.data)), depth + 1);
    } else if (out.push(element) > MAX_ELEMENTS) {
      throw new DecodeError("AuthorizationData", 0, `more than ${MAX_ELEMENTS} elements`);
    }
  }
}

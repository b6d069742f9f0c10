/** SearchRequest: [RFC 4511] 4.5.1, with the filters that asking for a rootDSE or a netlogon answer takes. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, boolean, contextTag, element, integer, sequence, TAG, text } from "../asn1/ber.ts";
import { encodeUtf8 } from "../asn1/utf8.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";

export const SEARCH_REQUEST = applicationTag(3, true);

export type Filter =
  | { readonly kind: "and"; readonly filters: readonly Filter[] }
  | { readonly kind: "equality"; readonly attribute: string; readonly value: Uint8Array }
  | { readonly kind: "present"; readonly attribute: string };

export interface SearchRequest {
  readonly messageId: number;
  readonly baseObject: string;
  readonly scope: "base" | "one" | "subtree";
  readonly sizeLimit: number;
  /** Seconds; 0 is none. */
  readonly timeLimit: number;
  readonly filter: Filter;
  /** None: all of them. */
  readonly attributes: readonly string[];
}

const SCOPES = ["base", "one", "subtree"] as const;
const AND = contextTag(0, true);
const EQUALITY = contextTag(3, true);
const PRESENT = contextTag(7, false);
/** A filter of ours nests once; anything deeper than this is not meant for us. */
const MAX_DEPTH = 8;

/**
 *   SearchRequest ::= [APPLICATION 3] SEQUENCE {
 *     baseObject LDAPDN, scope ENUMERATED, derefAliases ENUMERATED, sizeLimit INTEGER, timeLimit INTEGER, typesOnly BOOLEAN,
 *     filter Filter, attributes AttributeSelection }
 */
export function encodeSearchRequest(request: SearchRequest): Uint8Array {
  return encodeLdapMessage(
    request.messageId,
    SEARCH_REQUEST,
    text(request.baseObject),
    integer(SCOPES.indexOf(request.scope), TAG.enumerated),
    integer(0, TAG.enumerated),
    integer(request.sizeLimit),
    integer(request.timeLimit),
    boolean(false),
    encodeFilter(request.filter),
    sequence(...request.attributes.map((name) => text(name))),
  );
}

/** @throws DecodeError */
export function decodeSearchRequest(bytes: Uint8Array): SearchRequest {
  const { message } = decodeLdapMessage(bytes);
  if (message.tag !== SEARCH_REQUEST) throw new DecodeError("SearchRequest", 0, `protocolOp has tag 0x${message.tag.toString(16)}`);
  const body = new BerReader("SearchRequest", bytes, message.content.offset, message.content.end);
  const baseObject = body.take(TAG.octetString, "baseObject").text();
  const scopeNumber = body.take(TAG.enumerated, "scope").integer("scope");
  const scope = SCOPES[scopeNumber];
  if (scope === undefined) throw new DecodeError("SearchRequest", body.offset, `scope ${scopeNumber} does not exist`);
  body.take(TAG.enumerated, "derefAliases").integer("derefAliases");
  const sizeLimit = body.take(TAG.integer, "sizeLimit").integer("sizeLimit");
  const timeLimit = body.take(TAG.integer, "timeLimit").integer("timeLimit");
  body.take(TAG.boolean, "typesOnly");
  const filter = decodeFilter(body, 0);
  const list = body.take(TAG.sequence, "attributes");
  const attributes: string[] = [];
  while (!list.atEnd) attributes.push(list.take(TAG.octetString, "attribute").text());
  return { messageId: message.messageId, baseObject, scope, sizeLimit, timeLimit, filter, attributes };
}

function encodeFilter(filter: Filter): Uint8Array {
  switch (filter.kind) {
    case "and":
      return element(AND, ...filter.filters.map(encodeFilter));
    case "equality":
      return element(EQUALITY, text(filter.attribute), element(TAG.octetString, filter.value));
    case "present":
      return element(PRESENT, encodeUtf8(filter.attribute));
  }
}

function decodeFilter(reader: BerReader, depth: number): Filter {
  const at = reader.offset;
  if (depth > MAX_DEPTH) throw new DecodeError("SearchRequest", at, `the filter nests deeper than ${MAX_DEPTH}`);
  const { tag, content } = reader.takeAny("filter");
  if (tag === AND) {
    const filters: Filter[] = [];
    while (!content.atEnd) filters.push(decodeFilter(content, depth + 1));
    return { kind: "and", filters };
  }
  if (tag === EQUALITY) {
    const attribute = content.take(TAG.octetString, "attributeDesc").text();
    return { kind: "equality", attribute, value: content.take(TAG.octetString, "assertionValue").octets() };
  }
  if (tag === PRESENT) return { kind: "present", attribute: content.text() };
  throw new DecodeError("SearchRequest", at, `a filter with tag 0x${tag.toString(16)} is not read here`);
}

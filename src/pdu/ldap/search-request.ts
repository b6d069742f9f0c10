/** SearchRequest: [RFC 4511] 4.5.1. */

import { encodeUtf8 } from "../../bytes/utf8.ts";
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, boolean, contextTag, element, integer, sequence, TAG, text } from "../asn1/ber.ts";
import { decodeLdapMessage, encodeLdapMessage } from "./message.ts";

export const SEARCH_REQUEST = applicationTag(3, true);

/** [RFC 4511] 4.5.1.7; values are octets of the attribute's syntax, UTF-8 most often. */
export type Filter =
  | { readonly kind: "and" | "or"; readonly filters: readonly Filter[] }
  | { readonly kind: "not"; readonly filter: Filter }
  | {
      readonly kind: "equality" | "greaterOrEqual" | "lessOrEqual" | "approx";
      readonly attribute: string;
      readonly value: Uint8Array;
    }
  | {
      readonly kind: "substrings";
      readonly attribute: string;
      readonly initial: Uint8Array | undefined;
      readonly any: readonly Uint8Array[];
      readonly final: Uint8Array | undefined;
    }
  | { readonly kind: "present"; readonly attribute: string }
  | {
      readonly kind: "extensible";
      /** Object identifier or name of the rule: 1.2.840.113556.1.4.803 is a bitwise AND. */
      readonly rule: string | undefined;
      readonly attribute: string | undefined;
      readonly value: Uint8Array;
      readonly dnAttributes: boolean;
    };

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
const OR = contextTag(1, true);
const NOT = contextTag(2, true);
const SUBSTRINGS = contextTag(4, true);
const PRESENT = contextTag(7, false);
const EXTENSIBLE = contextTag(9, true);
/** AttributeValueAssertion ::= SEQUENCE { attributeDesc OCTET STRING, assertionValue OCTET STRING } */
const ASSERTIONS = {
  equality: contextTag(3, true),
  greaterOrEqual: contextTag(5, true),
  lessOrEqual: contextTag(6, true),
  approx: contextTag(8, true),
} as const;
/** People's filters nest a few times; anything deeper than this is not meant to be answered. */
const MAX_DEPTH = 32;

/**
 *   SearchRequest ::= [APPLICATION 3] SEQUENCE {
 *     baseObject LDAPDN, scope ENUMERATED, derefAliases ENUMERATED, sizeLimit INTEGER, timeLimit INTEGER, typesOnly BOOLEAN,
 *     filter Filter, attributes AttributeSelection }
 *   Filter ::= CHOICE { and [0] SET OF Filter, or [1] SET OF Filter, not [2] Filter, equalityMatch [3], substrings [4] SEQUENCE { type,
 *     substrings SEQUENCE OF CHOICE { initial [0], any [1], final [2] } }, greaterOrEqual [5], lessOrEqual [6], present [7], approxMatch [8],
 *     extensibleMatch [9] SEQUENCE { matchingRule [1] OPTIONAL, type [2] OPTIONAL, matchValue [3], dnAttributes [4] BOOLEAN DEFAULT FALSE } }
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
    case "or":
      return element(OR, ...filter.filters.map(encodeFilter));
    case "not":
      return element(NOT, encodeFilter(filter.filter));
    case "substrings":
      return element(
        SUBSTRINGS,
        text(filter.attribute),
        sequence(
          ...(filter.initial === undefined ? [] : [element(contextTag(0, false), filter.initial)]),
          ...filter.any.map((part) => element(contextTag(1, false), part)),
          ...(filter.final === undefined ? [] : [element(contextTag(2, false), filter.final)]),
        ),
      );
    case "present":
      return element(PRESENT, encodeUtf8(filter.attribute));
    case "extensible":
      return element(
        EXTENSIBLE,
        ...(filter.rule === undefined ? [] : [element(contextTag(1, false), encodeUtf8(filter.rule))]),
        ...(filter.attribute === undefined ? [] : [element(contextTag(2, false), encodeUtf8(filter.attribute))]),
        element(contextTag(3, false), filter.value),
        ...(filter.dnAttributes ? [element(contextTag(4, false), Uint8Array.of(0xff))] : []),
      );
    default:
      return element(ASSERTIONS[filter.kind], text(filter.attribute), element(TAG.octetString, filter.value));
  }
}

function decodeFilter(reader: BerReader, depth: number): Filter {
  const at = reader.offset;
  if (depth > MAX_DEPTH) throw new DecodeError("SearchRequest", at, `the filter nests deeper than ${MAX_DEPTH}`);
  const { tag, content } = reader.takeAny("filter");
  switch (tag) {
    case AND:
    case OR: {
      const filters: Filter[] = [];
      while (!content.atEnd) filters.push(decodeFilter(content, depth + 1));
      return { kind: tag === AND ? "and" : "or", filters };
    }
    case NOT:
      return { kind: "not", filter: decodeFilter(content, depth + 1) };
    case SUBSTRINGS:
      return decodeSubstrings(content);
    case PRESENT:
      return { kind: "present", attribute: content.text() };
    case EXTENSIBLE: {
      const rule = content.takeOptional(contextTag(1, false), "matchingRule")?.text();
      const attribute = content.takeOptional(contextTag(2, false), "type")?.text();
      const value = content.take(contextTag(3, false), "matchValue").octets();
      const flag = content.takeOptional(contextTag(4, false), "dnAttributes")?.octets();
      return { kind: "extensible", rule, attribute, value, dnAttributes: flag !== undefined && flag[0] !== 0 && flag.length > 0 };
    }
  }
  for (const kind of ["equality", "greaterOrEqual", "lessOrEqual", "approx"] as const) {
    if (tag !== ASSERTIONS[kind]) continue;
    const attribute = content.take(TAG.octetString, "attributeDesc").text();
    return { kind, attribute, value: content.take(TAG.octetString, "assertionValue").octets() };
  }
  throw new DecodeError("SearchRequest", at, `a filter with tag 0x${tag.toString(16)} does not exist`);
}

function decodeSubstrings(content: BerReader): Filter {
  const attribute = content.take(TAG.octetString, "type").text();
  const parts = content.take(TAG.sequence, "substrings");
  const initial = parts.takeOptional(contextTag(0, false), "initial")?.octets();
  const any: Uint8Array[] = [];
  for (
    let part = parts.takeOptional(contextTag(1, false), "any");
    part !== undefined;
    part = parts.takeOptional(contextTag(1, false), "any")
  )
    any.push(part.octets());
  const final = parts.takeOptional(contextTag(2, false), "final")?.octets();
  if (!parts.atEnd) throw new DecodeError("SearchRequest", parts.offset, "substrings in another order than initial, any, final");
  return { kind: "substrings", attribute, initial, any, final };
}

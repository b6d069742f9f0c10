import { copied } from "../bytes/copied.ts";
import { toHex } from "../bytes/hex.ts";
import { formatSyntax, type SyntaxId } from "../ids/syntax.ts";
import { decodeTower, floorToSyntax, type Tower, type TowerEndpoint, towerToEndpoint } from "../ids/tower.ts";
import { isUuid, NIL_UUID } from "../ids/uuid.ts";
import { ept_s_invalid_entry } from "../status/codes.ts";
import { DecodeError } from "../status/errors.ts";

/** What a client gives to be inserted or deleted: ept_entry_t of [C706] appendix O. */
export interface GivenElement {
  /** NIL_UUID where the element is for every object. */
  readonly object: string;
  /** tower_octet_string. */
  readonly tower: Uint8Array;
  /** At most 63 characters are kept. */
  readonly annotation: string;
}

/** An element of the map, read once when it came in. */
export interface Element extends GivenElement {
  readonly interfaceId: SyntaxId;
  readonly transferSyntax: SyntaxId;
  /** Protocols of the third and fourth floor: what a protocol sequence is to a tower. */
  readonly carrier: string;
  /**
   * Two elements of the same object, interface, transfer syntax and place are one. The network address is no part of it ([MS-RPCE] 3.1.3.5.3), and
   * neither is the annotation.
   */
  readonly key: string;
  /** What the tower says where its protocol sequence is known here. */
  readonly endpoint: TowerEndpoint | undefined;
}

/** ept_max_annotation_size without the terminator, [C706] appendix O. */
const maxAnnotation = 63;

/**
 * Reads what was given.
 * @throws DecodeError ept_s_invalid_entry for a tower that is not one, has more than six floors, or leads nowhere
 */
export function readElement(given: GivenElement): Element {
  const place = readTower(given.tower);
  const endpoint = towerToEndpoint(place.tower);
  if (endpoint !== undefined && endpoint.address.endpoint === "") throw notAnEntry("it has no endpoint");
  if (place.endpointHex === "") throw notAnEntry("it has no endpoint");
  const object = given.object.toLowerCase();
  if (!isUuid(object)) throw notAnEntry("its object is not a UUID");
  return {
    object,
    // copied: the octets are a view of the request
    tower: copied(given.tower),
    annotation: given.annotation.slice(0, maxAnnotation),
    interfaceId: place.interfaceId,
    transferSyntax: place.transferSyntax,
    carrier: place.carrier,
    key: [object, formatSyntax(place.interfaceId), formatSyntax(place.transferSyntax), place.carrier, place.endpointHex].join(" "),
    endpoint,
  };
}

/** What of a tower counts for matching; as a question (ept_map) its endpoint may be empty. @throws DecodeError */
export function readTower(octets: Uint8Array): {
  tower: Tower;
  interfaceId: SyntaxId;
  transferSyntax: SyntaxId;
  carrier: string;
  endpointHex: string;
} {
  const tower = decodeTower(octets);
  const [first, second, third, fourth] = tower.floors;
  const interfaceId = first === undefined ? undefined : floorToSyntax(first);
  const transferSyntax = second === undefined ? undefined : floorToSyntax(second);
  if (interfaceId === undefined || transferSyntax === undefined)
    throw notAnEntry("its first two floors are not an interface and a transfer syntax");
  if (third === undefined || fourth === undefined) throw notAnEntry(`it has ${tower.floors.length} floors, at least 4 are needed`);
  return { tower, interfaceId, transferSyntax, carrier: `${third.protocol}/${fourth.protocol}`, endpointHex: toHex(fourth.rhs) };
}

/**
 * `old` makes way for `fresh` when it is inserted with replace: the same object and protocol sequence, the same interface in this or an earlier
 * minor version ([C706] 3.1, rpc_ep_register).
 */
export function isReplacedBy(old: Element, fresh: Element): boolean {
  const sameInterface =
    old.interfaceId.uuid === fresh.interfaceId.uuid &&
    old.interfaceId.major === fresh.interfaceId.major &&
    old.interfaceId.minor <= fresh.interfaceId.minor;
  return sameInterface && old.object === fresh.object && old.carrier === fresh.carrier && sameId(old.transferSyntax, fresh.transferSyntax);
}

export function isForEveryObject(element: Element): boolean {
  return element.object === NIL_UUID;
}

function sameId(a: SyntaxId, b: SyntaxId): boolean {
  return a.uuid === b.uuid && a.major === b.major && a.minor === b.minor;
}

function notAnEntry(words: string): DecodeError {
  return new DecodeError("tower", 0, words, ept_s_invalid_entry);
}

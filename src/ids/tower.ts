import { ByteReader } from "../bytes/reader.ts";
import { ByteWriter } from "../bytes/writer.ts";
import { BindingError, DecodeError } from "../status/errors.ts";
import { FLOOR_UUID, type Floor } from "./floor.ts";
import { protocolSequences } from "./protocol-sequence.ts";
import { rulesOf } from "./protseq/index.ts";
import { checkEndpointAddress, type EndpointAddress } from "./string-binding.ts";
import type { SyntaxId } from "./syntax.ts";
import { uuidFromBytes, writeUuid } from "./uuid.ts";

export type { Floor } from "./floor.ts";

/** A protocol tower, [C706] appendix L: interface, transfer syntax, RPC protocol, and below them what carries it. Floors stay as they came. */
export interface Tower {
  readonly floors: readonly Floor[];
}

/** What a tower says when all of it is understood. */
export interface TowerEndpoint {
  readonly interfaceId: SyntaxId;
  readonly transferSyntax: SyntaxId;
  /** `host` is "" for the address 0.0.0.0, which most towers have; `endpoint` is "" for port 0, as in the tower that asks a mapper. */
  readonly address: EndpointAddress;
}

/** [MS-RPCE] 2.2.1.2.2: twr_t has a range of 0..2000 octets. */
const maxTowerBytes = 2000;
/** [MS-RPCE] 3.1.3.5.3: more should be rejected. */
export const maxFloors = 6;

const EPT_S_INVALID_ENTRY = 0x6d7;
const RPC_S_INVALID_BINDING = 0x6a6;

/**
 * tower_octet_string, always little-endian:
 *
 *     floor count       2
 *     for each floor:
 *       LHS byte count  2   at least 1
 *       protocol        1
 *       LHS data        ... for 0x0d: UUID 16, major version 2
 *       RHS byte count  2
 *       RHS data        ... for 0x0d: minor version 2
 *
 * Octets behind the last floor are ignored, as Windows does.
 * @param options `maxFloors` is how many are taken, 6 by default
 * @throws DecodeError EPT_S_INVALID_ENTRY
 */
export function decodeTower(octets: Uint8Array, options: { maxFloors?: number } = {}): Tower {
  if (octets.length > maxTowerBytes)
    throw new DecodeError("tower", 0, `${octets.length} octets, at most ${maxTowerBytes} are allowed`, EPT_S_INVALID_ENTRY);
  const reader = new ByteReader(octets, "tower", { status: EPT_S_INVALID_ENTRY });
  const count = reader.u16();
  const limit = options.maxFloors ?? maxFloors;
  if (count > limit) reader.fail(`${count} floors, at most ${limit} are taken`, 0);
  const floors: Floor[] = [];
  for (let i = 0; i < count; i++) {
    const lhsLength = reader.u16();
    if (lhsLength === 0) reader.fail(`floor ${i + 1} has no protocol identifier`, reader.position - 2);
    const lhs = reader.take(lhsLength, `left side of floor ${i + 1}`);
    const rhs = reader.take(reader.u16(), `right side of floor ${i + 1}`);
    // copied: a tower outlives the stub data it came in
    floors.push({ protocol: lhs[0]!, lhs: lhs.slice(1), rhs: rhs.slice() });
  }
  return { floors };
}

/** @throws BindingError when a side of a floor, or the whole, is too long for its count */
export function encodeTower(tower: Tower): Uint8Array {
  const writer = new ByteWriter({ capacity: 128 });
  writer.u16(tower.floors.length);
  for (const { protocol, lhs, rhs } of tower.floors) {
    writer
      .u16(lhs.length + 1)
      .u8(protocol)
      .write(lhs);
    writer.u16(rhs.length).write(rhs);
    if (writer.length > maxTowerBytes) throw new BindingError(RPC_S_INVALID_BINDING, `the tower is longer than ${maxTowerBytes} octets`);
  }
  return writer.finish();
}

/**
 * The tower of an endpoint. Host names and IPv6 addresses become 0.0.0.0: a tower has no room for them, and readers ignore the address.
 * @throws BindingError when the endpoint is not one of its protocol sequence
 */
export function endpointToTower(endpoint: TowerEndpoint): Tower {
  const { protocolSequence, host, endpoint: name } = checkEndpointAddress(endpoint.address);
  return {
    floors: [
      syntaxToFloor(endpoint.interfaceId),
      syntaxToFloor(endpoint.transferSyntax),
      ...rulesOf(protocolSequence).toFloors(host, name),
    ],
  };
}

/** What the tower says; undefined when it is of a protocol sequence that is not known here, or is not complete. */
export function towerToEndpoint(tower: Tower): TowerEndpoint | undefined {
  const [first, second, ...rest] = tower.floors;
  if (first === undefined || second === undefined) return undefined;
  const interfaceId = floorToSyntax(first);
  const transferSyntax = floorToSyntax(second);
  if (interfaceId === undefined || transferSyntax === undefined) return undefined;
  for (const protocolSequence of protocolSequences) {
    const found = rulesOf(protocolSequence).fromFloors(rest);
    if (found !== undefined) return { interfaceId, transferSyntax, address: { protocolSequence, ...found } };
  }
  return undefined;
}

/** An interface or transfer syntax as a floor. */
function syntaxToFloor(id: SyntaxId): Floor {
  const lhs = new Uint8Array(18);
  writeUuid(id.uuid, lhs);
  lhs[16] = id.major & 0xff;
  lhs[17] = id.major >>> 8;
  return { protocol: FLOOR_UUID, lhs, rhs: Uint8Array.of(id.minor & 0xff, id.minor >>> 8) };
}

/** undefined when the floor is no interface or transfer syntax. A missing minor version is 0. */
export function floorToSyntax(floor: Floor): SyntaxId | undefined {
  if (floor.protocol !== FLOOR_UUID || floor.lhs.length !== 18) return undefined;
  return {
    uuid: uuidFromBytes(floor.lhs),
    major: floor.lhs[16]! + floor.lhs[17]! * 256,
    minor: floor.rhs.length < 2 ? 0 : floor.rhs[0]! + floor.rhs[1]! * 256,
  };
}

/** What a chaos server's endpoint mapper answers. */
import { NDR20 } from "../../../src/ids/syntax.ts";
import { decodeTower, encodeTower, endpointToTower, floorToSyntax } from "../../../src/ids/tower.ts";
import { NIL_UUID } from "../../../src/ids/uuid.ts";
import type { ept_entry_t, RPC_IF_ID, twr_t } from "../../../src/interfaces/epm/index.ts";
import type { Values } from "../../../src/ndr/index.ts";
import { ept_s_not_registered } from "../../../src/status/codes.ts";
import type { MapEntry, MapRules } from "./plan.ts";

export function mapperService(rules: MapRules): Readonly<Record<string, (request: Values) => Values>> {
  const all = [...unrelated(rules.unrelated ?? 0), ...rules.entries].map(element);
  const pages = <T>(request: Values, found: readonly T[], most: number): { page: readonly T[]; entry_handle: unknown } => {
    if (rules.endless === true && found.length > 0) return { page: repeated(found, most), entry_handle: handleAt(1) };
    const from = positionOf(request["entry_handle"]);
    const page = found.slice(from, from + most);
    return { page, entry_handle: from + most < found.length ? handleAt(from + most) : null };
  };
  return {
    ept_lookup(request) {
      const wanted = request["inquiry_type"] === 0 ? undefined : (request["Ifid"] as RPC_IF_ID | null)?.Uuid.toLowerCase();
      const found = all.filter(({ entry }) => wanted === undefined || entry.uuid === wanted).map(({ wire }) => wire);
      const { page, entry_handle } = pages(request, found, request["max_ents"] as number);
      return { entry_handle, num_ents: page.length, entries: page, status: page.length === 0 ? ept_s_not_registered : 0 };
    },
    ept_map(request) {
      const asked = questionOf(request["map_tower"] as twr_t | null);
      const found = all
        .filter(
          ({ entry, carrier }) =>
            entry.uuid === asked?.uuid && entry.version.split(".")[0] === `${asked.major}` && carrier === asked.carrier,
        )
        .map(({ wire }) => wire.tower);
      const { page, entry_handle } = pages(request, [...junkOf(rules), ...found], request["max_towers"] as number);
      const status = rules.status ?? (page.length === 0 ? ept_s_not_registered : 0);
      const ITowers = status === 0 ? page : [];
      return { entry_handle: status === 0 ? entry_handle : null, num_towers: ITowers.length, ITowers, status };
    },
    ept_lookup_handle_free: () => ({ entry_handle: null, status: 0 }),
    ept_inq_object: () => ({ ept_object: NIL_UUID, status: 0 }),
  };
}

interface Element {
  readonly entry: MapEntry;
  readonly carrier: string;
  readonly wire: ept_entry_t & { readonly tower: twr_t };
}

function element(entry: MapEntry): Element {
  const [major = 0, minor = 0] = entry.version.split(".").map(Number);
  const { protocolSequence, endpoint, host = "" } = entry;
  const tower = endpointToTower({
    interfaceId: { uuid: entry.uuid, major, minor },
    transferSyntax: NDR20,
    address: { protocolSequence, host, endpoint },
  });
  const [, , third, fourth] = tower.floors;
  return {
    entry,
    carrier: `${third?.protocol}/${fourth?.protocol}`,
    wire: { object: NIL_UUID, tower: { tower_octet_string: encodeTower(tower) }, annotation: entry.annotation ?? "" },
  };
}

/** Interfaces that nobody knows, on pipes and local ports. */
function unrelated(count: number): MapEntry[] {
  return Array.from({ length: count }, (_, i) => ({
    uuid: `0badcafe-${(i >>> 16).toString(16).padStart(4, "0")}-4000-8000-00000000${(i & 0xffff).toString(16).padStart(4, "0")}`,
    version: "1.0",
    protocolSequence: i % 2 === 0 ? "ncalrpc" : "ncacn_np",
    endpoint: i % 2 === 0 ? `LRPC-${i}` : `\\pipe\\unrelated${i}`,
    annotation: `Unrelated service ${i}`,
  }));
}

/** What is asked for: interface and carrier. */
function questionOf(tower: twr_t | null): { uuid: string; major: number; carrier: string } | undefined {
  if (tower === null) return undefined;
  const [first, , third, fourth] = decodeTower(tower.tower_octet_string).floors;
  const id = first === undefined ? undefined : floorToSyntax(first);
  return id === undefined ? undefined : { uuid: id.uuid, major: id.major, carrier: `${third?.protocol}/${fourth?.protocol}` };
}

function junkOf({ junk }: MapRules): twr_t[] {
  switch (junk) {
    case "empty":
      return [{ tower_octet_string: new Uint8Array(0) }];
    case "noise":
      return [{ tower_octet_string: Uint8Array.from({ length: 1_900 }, (_, i) => (i * 37 + 11) & 0xff) }];
    case "cut":
      // Five floors are promised, the second of them is cut.
      return [{ tower_octet_string: Uint8Array.of(5, 0, 19, 0, 13, ...new Array<number>(18).fill(7), 2, 0, 0, 0, 19, 0, 13, 4, 93) }];
    default:
      return [];
  }
}

function repeated<T>(found: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => found[i % found.length]!);
}

/** Where an inquiry stands is written into its handle. */
function handleAt(position: number): { attributes: number; uuid: string } {
  return { attributes: 0, uuid: `00000000-0000-0000-0000-${position.toString(16).padStart(12, "0")}` };
}

function positionOf(handle: unknown): number {
  const uuid = (handle as { uuid?: string } | null)?.uuid;
  return uuid === undefined ? 0 : Number.parseInt(uuid.slice(-12), 16);
}

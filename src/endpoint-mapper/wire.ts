import { encodeTower, endpointToTower } from "../ids/tower.ts";
import { NIL_UUID } from "../ids/uuid.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import type { GivenElement } from "./element.ts";

/** An entry as it is inserted: its tower, and an annotation of one octet a character and at most 63 of them. @throws BindingError */
export function toGiven(entry: EndpointEntry): GivenElement {
  return {
    object: entry.objectUuid ?? NIL_UUID,
    tower: encodeTower(endpointToTower(entry)),
    annotation: entry.annotation.replace(/[^\x01-\xff]/gu, "?").slice(0, 63),
  };
}

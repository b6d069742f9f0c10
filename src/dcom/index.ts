/** DCOM: so far the object resolver that stands beside every endpoint mapper. */
import { IObjectExporter } from "../interfaces/IObjectExporter/index.ts";
import { objectExporter } from "./object-exporter.ts";

export {
  type DcomBindings,
  type DcomSecurityBinding,
  type DcomStringBinding,
  type DualStringArray,
  decodeDualStringArray,
  encodeDualStringArray,
  NCACN_IP_TCP,
} from "./dual-string-array.ts";
export { comVersion, type ObjectExporterEntry, type ObjectExporterOptions, objectExporter } from "./object-exporter.ts";

/** The object resolver of a machine without objects, as startMapper serves it beside the mapper. */
export function objectResolver(): { readonly iface: typeof IObjectExporter; readonly service: object; readonly annotation: string } {
  return { iface: IObjectExporter, service: objectExporter(), annotation: "Object resolver" };
}

/** DCOM: so far the object resolver that stands beside every endpoint mapper. */
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

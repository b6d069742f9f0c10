/** [MS-PAC], a structure a file. */
export {
  decodeKerbValidationInfo,
  encodeKerbValidationInfo,
  GROUP_ATTRIBUTE,
  type GroupMembership,
  type KerbValidationInfo,
  NEVER,
  type PacText,
  type PacTime,
  type SidAndAttributes,
  USER_FLAG,
} from "./kerb-validation-info.ts";
export { decodePacAttributesInfo, encodePacAttributesInfo, PAC_ATTRIBUTE } from "./pac-attributes-info.ts";
export { decodePacClientInfo, encodePacClientInfo, type PacClientInfo } from "./pac-client-info.ts";
export { decodePacSignatureData, encodePacSignatureData, type PacSignatureData } from "./pac-signature-data.ts";
export { decodePac, encodePac, PAC_BUFFER, type PacBuffer } from "./pac-type.ts";
export { decodeUpnDnsInfo, encodeUpnDnsInfo, UPN_FLAG, type UpnDnsInfo } from "./upn-dns-info.ts";

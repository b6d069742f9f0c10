/** A principal's name, [RFC 4120] 6.2 and 7.5.8. */
export interface Principal {
  /** 1 NT-PRINCIPAL, 2 NT-SRV-INST, 3 NT-SRV-HST, 10 NT-ENTERPRISE. */
  readonly nameType: number;
  readonly components: readonly string[];
  readonly realm: string;
}

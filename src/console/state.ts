/** What the console's page is told: plain data. Text of the network is as it came; the page shows it. */

export interface ConsoleState {
  readonly schema: "opnum.console/1";
  readonly version: string;
  /** Undefined where no lab runs in this process. */
  readonly lab: ConsoleLab | undefined;
}

export interface ConsoleLab {
  /** String bindings by service. */
  readonly services: readonly { readonly name: string; readonly bindings: readonly string[] }[];
  /** What the lab's mapper answers, asked over the wire at this moment. */
  readonly endpoints: readonly ConsoleEndpoint[];
}

export interface ConsoleEndpoint {
  readonly uuid: string;
  /** 1.0 */
  readonly version: string;
  readonly name: string | undefined;
  /** ncacn_ip_tcp:127.0.0.1[135] */
  readonly binding: string;
  readonly annotation: string;
}

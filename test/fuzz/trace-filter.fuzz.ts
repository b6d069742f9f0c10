import { deepStrictEqual, ok } from "node:assert";
import { FilterError, formatFilter, parseFilter } from "../../src/findings/filter.ts";
import { RecordFilter } from "../../src/findings/record-filter.ts";

/** A filter that is accepted is written and read back the same, and can be tried; one that is not is a FilterError with a position in the text. */
export const target = {
  name: "trace-filter",
  run(bytes: Uint8Array): void {
    const text = Buffer.from(bytes).toString("utf8");
    let expression: ReturnType<typeof parseFilter>;
    try {
      expression = parseFilter(text);
    } catch (error) {
      if (!(error instanceof FilterError)) throw error;
      ok(error.position >= 0 && error.position <= text.length, `position ${error.position} of ${text.length}`);
      return;
    }
    const written = formatFilter(expression);
    // Shortest forms grow a little when they are written out.
    if (written.length <= 4096) deepStrictEqual(parseFilter(written), expression);
    new RecordFilter(expression).packet(undefined, 1);
  },
  seeds: (): Uint8Array[] =>
    [
      "host 10.0.0.1 and port 135",
      "(client 10.0.0.0/8 or server fe80::1/64) and not (tcp 12 || udp)",
      'interface svcctl && slow 500ms or user "LAB\\alice b"',
      "frame 100-200 and fault",
      "! interface {367abb81-9844-35f1-ad32-98f038001003} and opnum 0-",
      "pipe \\pipe\\svcctl and failed and operation Open and calls",
      "host ::ffff:10.0.0.1",
    ].map((text) => Uint8Array.from(Buffer.from(text))),
};

/** `--html FILE` */
import type { Ladder } from "../../findings/ladder.ts";
import type { Report } from "../../findings/report.ts";
import { writeWhole } from "../whole-file.ts";
import { htmlPage } from "./html/page.ts";

export async function writeHtml(path: string, report: Report, ladders: readonly Ladder[]): Promise<void> {
  await writeWhole(path, htmlPage(report, ladders));
}

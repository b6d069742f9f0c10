/** What codecs are told beside type and format. */
import type { CodecOptions, Converter } from "../codec.ts";
import { defaultLimits } from "../layout.ts";
import type { NdrLimits, TransmitType, Type } from "../types.ts";
import { holds } from "../walk.ts";

export interface Settings {
  readonly limits: NdrLimits;
  readonly converters: Readonly<Record<string, Converter>>;
}

const none: Settings["converters"] = {};

export function settingsOf(options: CodecOptions | undefined): Settings {
  return { limits: { ...defaultLimits, ...options?.limits }, converters: options?.converters ?? none };
}

/** What turns values of the type into the program's; undefined where the program has the wire's. */
export function converterOf(settings: Settings, t: TransmitType): Converter | undefined {
  return Object.hasOwn(settings.converters, t.name) ? settings.converters[t.name] : undefined;
}

/** What something thrown says. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Whether values of the type hold any that a converter makes. */
export function converts(settings: Settings, type: Type): boolean {
  return settings.converters !== none && holds(type, (t) => t.kind === "transmit" && converterOf(settings, t) !== undefined);
}

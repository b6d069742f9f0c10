/** The state in which Samba's dialect marshals: what pidl's flag() sets for everything inside. Immutable, so that what is deferred can keep it. */
import type { MarshalFlag, NdrFormat } from "../types.ts";

export interface Marshal {
  readonly is64: boolean;
  readonly little: boolean;
  readonly noalign: boolean;
  /** Where the referents of relative pointers, and the end of octets without a count, are aligned to; 0 where nothing was said. */
  readonly align: 0 | 2 | 4 | 8;
  readonly remaining: boolean;
  readonly reverse: boolean;
  readonly noUnread: boolean;
  readonly fullNames: boolean;
  /** What flags say about strings, without their `str_`; they add up. */
  readonly text: ReadonlySet<string>;
  /** What relative pointers count from. */
  readonly base: number;
}

const noText: ReadonlySet<string> = new Set();

function plain(is64: boolean, little: boolean): Marshal {
  return {
    is64,
    little,
    noalign: false,
    align: 0,
    remaining: false,
    reverse: false,
    noUnread: false,
    fullNames: false,
    text: noText,
    base: 0,
  };
}

const plains = [plain(false, true), plain(false, false), plain(true, true), plain(true, false)] as const;

/** Without any flags. */
export function marshalOf(format: NdrFormat): Marshal {
  return plains[((format.syntax === "ndr64" ? 2 : 0) + (format.littleEndian ? 0 : 1)) as 0 | 1 | 2 | 3];
}

const alignments: Readonly<Record<string, 2 | 4 | 8>> = { align2: 2, align4: 4, align8: 8 };

/** The state with `flags` set. Those of alignment take each other's place, byte orders too (and end NDR64); those of strings add up. */
export function withFlags(state: Marshal, flags: readonly MarshalFlag[]): Marshal {
  if (flags.length === 0) return state;
  const next = { ...state, text: new Set(state.text) };
  if (flags.some((flag) => flag === "noalign" || flag === "remaining" || flag in alignments)) {
    next.noalign = false;
    next.remaining = false;
    next.align = 0;
  }
  for (const flag of flags) {
    switch (flag) {
      case "noalign":
        next.noalign = true;
        break;
      case "remaining":
        next.remaining = true;
        break;
      case "align2":
      case "align4":
      case "align8":
        // Of several the narrowest rules.
        if (next.align === 0 || alignments[flag]! < next.align) next.align = alignments[flag]!;
        break;
      case "little_endian":
      case "big_endian":
        next.little = flag === "little_endian";
        next.is64 = false;
        break;
      case "relative_reverse":
        next.reverse = true;
        break;
      case "no_relative_reverse":
        next.reverse = false;
        break;
      case "no_unread_bytes":
        next.noUnread = true;
        break;
      case "no_compression":
        next.fullNames = true;
        break;
      case "relative_base":
        break;
      default:
        next.text.add(flag.slice(4));
    }
  }
  return next;
}

/** Inside of a subcontext: positions begin anew, and it is never NDR64. */
export function inSubcontext(state: Marshal, little = state.little): Marshal {
  return { ...state, is64: false, little, base: 0 };
}

/** Without the flags that the kinds of strings' lists take over. */
export function asTerminated(state: Marshal): Marshal {
  const text = new Set(state.text);
  text.delete("noterm");
  text.add("nullterm");
  return { ...state, text, remaining: false };
}

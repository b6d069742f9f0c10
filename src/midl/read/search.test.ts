import { deepStrictEqual, strictEqual } from "node:assert";
import { test } from "node:test";
import { aliases, type FileAccess, normalize, searchHost } from "./search.ts";

/** Files in memory; each one's text is its path. */
function files(...paths: readonly string[]): FileAccess {
  return {
    read: (path) => (paths.includes(path) ? path : undefined),
    list: (directory) => {
      const prefix = directory === "." ? "" : directory.endsWith("/") ? directory : `${directory}/`;
      const names = new Map<string, boolean>();
      for (const path of paths) {
        if (!path.startsWith(prefix)) continue;
        const [name, ...more] = path.slice(prefix.length).split("/");
        names.set(name as string, more.length > 0);
      }
      return names.size === 0 ? undefined : [...names].map(([name, directory]) => ({ name, directory }));
    },
  };
}

function expectFound(access: FileAccess, include: readonly string[], path: string, from: string, expected: string | undefined): void {
  strictEqual(searchHost(access, { include }).load(path, from, "import")?.name, expected, `${path} from ${from}`);
}

test("the directory of the file that asks, then those given, in order", () => {
  const access = files("/a/x.idl", "/inc/x.idl", "/inc/y.idl", "/more/y.idl", "/inc/sys/z.h");
  expectFound(access, ["/inc", "/more"], "x.idl", "/a/m.idl", "/a/x.idl");
  expectFound(access, ["/inc", "/more"], "y.idl", "/a/m.idl", "/inc/y.idl");
  expectFound(access, ["/more", "/inc"], "y.idl", "/a/m.idl", "/more/y.idl");
  expectFound(access, ["/inc"], "sys\\z.h", "/a/m.idl", "/inc/sys/z.h");
  expectFound(access, ["/inc"], "./../inc/y.idl", "/a/m.idl", "/inc/y.idl");
  expectFound(access, [], "/inc/y.idl", "/a/m.idl", "/inc/y.idl");
  expectFound(access, [], "y.idl", "/a/m.idl", undefined);
  expectFound(files("a.idl", "b.idl"), [], "b.idl", "a.idl", "b.idl");
});

test("aliases, case, sub-folders", () => {
  deepStrictEqual(aliases("p/ms-dtyp.idl"), ["p/dtyp.idl"]);
  const access = files(
    "/i/dtyp.idl",
    "/i/Types.IDL",
    "/i/h/guiddef.h",
    "/i/com/oaut.idl",
    "/i/far/oaut.idl",
    "/i/ms-real.idl",
    "/i/real.idl",
  );
  expectFound(access, ["/i"], "ms-dtyp.idl", "/x/m.idl", "/i/dtyp.idl");
  expectFound(access, ["/i"], "MC-DTYP.idl", "/x/m.idl", "/i/dtyp.idl");
  expectFound(access, ["/i"], "ms-real.idl", "/x/m.idl", "/i/ms-real.idl");
  expectFound(access, ["/i"], "types.idl", "/x/m.idl", "/i/Types.IDL");
  expectFound(access, ["/i"], "guiddef.h", "/x/m.idl", "/i/h/guiddef.h");
  expectFound(access, ["/i"], "ms-oaut.idl", "/i/far/m.idl", "/i/far/oaut.idl");
  expectFound(access, ["/i"], "com/oaut.idl", "/i/far/m.idl", "/i/com/oaut.idl");
});

test("a file in a sub-folder is not its own import", () => {
  const access = files("/t/d/x.idl", "/t/include/wine/x.idl");
  expectFound(access, ["/t"], "wine/x.idl", "/t/d/x.idl", "/t/include/wine/x.idl");
  expectFound(access, ["/t"], "ms-x.idl", "/t/include/wine/x.idl", "/t/d/x.idl");
});

test("paths", () => {
  strictEqual(normalize("a\\.\\b/../c"), "a/c");
  strictEqual(normalize("../a"), "../a");
  strictEqual(normalize("/../a/"), "/../a");
});

// Every npm script starts with this guard: the sources run by type stripping, which an older Node does not do as we need it.
// CommonJS and old syntax on purpose: it must at least parse on the Node it complains about.
"use strict";
var major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    "opnum is developed on Node 24 and this is Node " +
      process.versions.node +
      ". 'npm ci' brings a Node 24 for Linux and Windows (x64, Linux arm64); " +
      "run 'npm ci' without --omit=optional, or install Node 24 or newer yourself.",
  );
  process.exit(1);
}

/** Comments of formats that are read by shells. */
import { type Permission, purposeWords } from "./permission.ts";

/** Lines, with a comment before those that are for the same. For shells in which a comment begins with #; no quotes stand in one, since some read them even there. */
export function commented(permissions: readonly Permission[], line: (permission: Permission) => string): string[] {
  let last = "";
  return permissions.flatMap((permission) => {
    const words = `# ${purposeWords(permission)}`;
    const heading = words === last ? [] : [words];
    last = words;
    return [...heading, line(permission)];
  });
}

/** Light, dark, or as the system has it. */
import { useEffect, useState } from "preact/hooks";

export type Theme = "system" | "light" | "dark";

const KEY = "opnum-theme";
const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };

export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(stored);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // A browser that keeps nothing: the choice holds until the page is closed.
    }
  }, [theme]);
  return [theme, () => setTheme((before) => NEXT[before])];
}

export function ThemeButton({ theme, onClick }: { readonly theme: Theme; readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onClick} title="Light, dark, or as the system has it (d)">
      <span aria-hidden="true">◐</span> <span class="wide">{theme === "system" ? "System" : theme === "light" ? "Light" : "Dark"}</span>
      <span class="unseen"> colours; change</span>
    </button>
  );
}

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    return "system";
  }
}

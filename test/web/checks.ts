/** What holds for every page whatever it shows: contrast, names of what can be used, size of what one presses. */
import type { Page } from "playwright-core";

/** Roles of Chromium's accessibility tree. */
const USED =
  /^(button|link|searchbox|textbox|combobox|spinbutton|checkbox|radio|DisclosureTriangle|image|table|region|navigation|dialog|form|alert)$/;

/** Whatever can be used, as Chromium tells a screen reader. */
export async function usable(page: Page): Promise<{ readonly role: string; readonly name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && USED.test(String(role?.value)))
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? "").trim() }));
}

/** Buttons and the like that are less than 24 pixels high. */
export function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button:not(thead button, .unseen, .skip), .rung, summary, select, input:not([type=checkbox], [type=radio], [type=file])",
      ),
    ]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** What makes the page scroll sideways: elements that reach over its edge and stand in nothing that scrolls itself. */
export function wide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const over = [...document.querySelectorAll("#app *")]
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5 && !scrolls(element.parentElement))
      .map((element) => `${element.tagName}#${element.id}.${element.className} ${element.getBoundingClientRect().right}`);
    return over.length === 0 ? [`the page, ${document.documentElement.scrollWidth}`] : over;
  });
}

/** Texts whose colour is too near to what is behind them: 4.5 to 1, large ones 3 to 1. */
export function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const rgba = (colour: string): [number, number, number, number] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      return [r!, g!, b!, a! / 255];
    };
    const luminance = ([r, g, b]: readonly number[]) => {
      const [x, y, z] = [r!, g!, b!].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
    };
    const behind = (element: Element): number[] => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const colour = rgba(getComputedStyle(at).backgroundColor);
        if (colour[3] === 1) return colour;
      }
      return [255, 255, 255];
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.getElementById("app")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement!;
      const words = node.textContent!.trim();
      if (words === "" || element.closest(".unseen, title, noscript") !== null || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const isDrawn = element.namespaceURI?.endsWith("svg") === true;
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      // Words within a bar of the timeline stand on the bar.
      const bar = element.matches("text.inside") ? element.parentElement!.querySelector(".line") : null;
      const back = bar === null ? behind(element) : rgba(getComputedStyle(bar).fill);
      const [one, other] = [luminance(rgba(isDrawn ? style.fill : style.color)), luminance(back)];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (ratio < (large ? 3 : 4.5)) found.push(`${words.slice(0, 40)} (${element.tagName}.${element.className}) ${ratio.toFixed(2)}`);
    }
    return found;
  });
}

import type { Browser } from "playwright-core";
import { formatInEach } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import { foreignProblem } from "../secrets/foreign-text";
import { findBrowser } from "./find-browser";
import { pagesMessages } from "./pages-messages";

async function loadPlaywright() {
  try {
    return await import("playwright-core");
  } catch (problem) {
    throw new AdapterFault("no-playwright", formatInEach(pagesMessages.noPlaywright), { cause: problem });
  }
}

function reasonOf(problem: unknown): string {
  const [first = ""] = foreignProblem(problem).split("\n");
  return first.slice(0, 200);
}

/** Chromium refuses to sandbox the processes of the superuser. */
const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Starts a browser of this computer without a window. Throws `AdapterFault` if playwright-core or a browser is missing. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await loadPlaywright();
  const path = findBrowser(chromium.executablePath());
  if (path === undefined) throw new AdapterFault("no-browser", formatInEach(pagesMessages.noBrowser));
  try {
    return await chromium.launch({ executablePath: path, args: ["--disable-gpu", ...flags] });
  } catch (problem) {
    const reason = reasonOf(problem);
    throw new AdapterFault("no-browser", formatInEach(pagesMessages.browserFailed, { path, reason }), {
      cause: problem,
    });
  }
}

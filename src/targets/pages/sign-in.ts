import { formatInEach, type LocalizedText } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import { findNode } from "./accessible-tree";
import type { LabelsFile, SignInStep } from "./labels";
import { pagesMessages } from "./pages-messages";
import type { Portal } from "./portal";
import { canUse, type Reading, type Tab } from "./tab";

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Signs a person in on the page to sign in, which is shown. Throws `AdapterFault` if that does not succeed. */
export type SignIn = (tab: Tab, person: Person, portal: Portal) => Promise<void>;

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([^}]+)\}/g, (whole, name: string) =>
    name.startsWith("env:") ? (process.env[name.slice("env:".length)] ?? "") : (values[name] ?? whole),
  );
}

/** The option that begins with a text: lists of people show more than the id. */
async function optionFor(
  tab: Tab,
  { tree }: Reading,
  list: string,
  text: string,
): Promise<string | undefined> {
  const options = findNode(tree, "combobox", list) === undefined ? [] : await tab.options(list);
  return options.find((option) => option === text) ?? options.find((option) => option.startsWith(`${text} `));
}

async function perform(
  tab: Tab,
  step: SignInStep,
  page: Reading,
  values: Readonly<Record<string, string>>,
): Promise<LocalizedText | undefined> {
  const missing = (role: string, name: string) => formatInEach(pagesMessages.noControlNamed, { role, name });
  if ("press" in step) {
    if (!canUse(page, "button", step.press)) return missing("button", step.press);
    await tab.press(tab.find("button", step.press), "sign in");
    return undefined;
  }
  const value = filled(step.value, values);
  if ("fill" in step) {
    if (!canUse(page, "textbox", step.fill)) return missing("textbox", step.fill);
    await tab.fill("textbox", step.fill, value);
    return undefined;
  }
  const option = await optionFor(tab, page, step.choose, value);
  if (option === undefined) return missing("option", value);
  await tab.choose(step.choose, option);
  return undefined;
}

/** Makes the way to sign in from a labels file, or else from the labels: choose the person, press the button. */
export function signInWith(file: LabelsFile): SignIn {
  return async (tab, person, { base, labels }) => {
    const steps = file.signIn ?? [{ choose: labels.person, value: "{id}" }, { press: labels.signIn }];
    const values = { ...file.people?.[person.id], id: person.id, name: person.name };
    const fail = (reason: LocalizedText) => {
      const words = typeof reason === "string" ? { en: reason, "zh-TW": reason } : reason;
      const text = (language: "en" | "zh-TW") =>
        formatInEach(pagesMessages.noSignIn, { url: base, who: person.id, reason: `${words[language]} ` })[
          language
        ];
      throw new AdapterFault("cannot-sign-in", { en: text("en"), "zh-TW": text("zh-TW") });
    };
    for (const step of steps) {
      const problem = await perform(tab, step, await tab.read(), values);
      if (problem !== undefined) fail(problem);
    }
    const { tree } = await tab.read();
    if (findNode(tree, "heading", labels.signIn) !== undefined) fail(formatInEach(pagesMessages.stillSignIn));
  };
}

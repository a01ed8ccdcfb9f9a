import { html } from "hono/html";
import type { Language } from "../../../domain/language";
import type { Sandbox } from "../../core/sandbox";
import { otherLabels } from "../labels";
import { bareLayout } from "../layout";
import type { Html } from "../parts-of-pages";
import { roleTexts, texts } from "../texts";
import { basePath } from "../visit";

function optionsOf(sandbox: Sandbox, organisation: string, language: Language): readonly Html[] {
  const { people } = sandbox.world;
  return people
    .filter((person) => person.organisation === organisation)
    .map(({ id, name, roles }) => {
      const held = roles.map((role) => roleTexts[role]?.[language] ?? role).join(", ");
      return html`<option value="${id}">${id} · ${name ?? id} · ${held || texts.noRole[language]}</option>`;
    });
}

/** The page on which the person is chosen. `back` is the path of the page to show afterwards. */
export function signInScreen(sandbox: Sandbox, language: Language, back: string, token: string): Html {
  const companies = [...sandbox.world.providers, ...sandbox.world.resellers].map(
    ({ id, name }) => html`<optgroup label="${name}">${optionsOf(sandbox, id, language)}</optgroup>`,
  );
  const label = otherLabels.signIn[language];
  const content = html`<p>${texts.signInIntro[language]}</p><form method="post" action="${basePath}/sign-in" class="stack narrow"><input type="hidden" name="back" value="${back}"><input type="hidden" name="form" value="${token}"><div class="field"><label for="person">${otherLabels.person[language]}</label><select id="person" name="person">${companies}</select></div><div class="buttons"><button class="main">${label}</button></div></form>`;
  return bareLayout(language, label, content, back, token);
}

import type { RegisterText } from "../register-text";
import { brokenTexts } from "./broken-texts";
import { gaps } from "./gaps";
import type { PageDefect } from "./page-defect";
import { severalWords } from "./several-words";
import { wrongMeanings } from "./wrong-meanings";

export interface DefectGroup extends RegisterText {
  readonly id: string;
  readonly defects: readonly PageDefect[];
}

/** The defects of the page by kind. */
export const defectGroups: readonly DefectGroup[] = [
  { id: "words", en: "One thing, several words", zh: "一事多詞", defects: severalWords },
  { id: "meaning", en: "The Chinese says something else", zh: "中文說的是另一回事", defects: wrongMeanings },
  { id: "text", en: "Broken language and markup", zh: "語句與標記有誤", defects: brokenTexts },
  {
    id: "gap",
    en: "Gaps and contradictions in the page itself",
    zh: "頁面本身的缺漏與矛盾",
    defects: gaps,
  },
];

export interface NumberedDefect extends PageDefect {
  /** Its kind and its number within it: `gap-3`. */
  readonly id: string;
}

/** All defects in the order of the groups. */
export const pageDefects: readonly NumberedDefect[] = defectGroups.flatMap(({ id, defects }) =>
  defects.map((defect, index) => ({ id: `${id}-${index + 1}`, ...defect })),
);

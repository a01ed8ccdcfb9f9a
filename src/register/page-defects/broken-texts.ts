import type { PageDefect } from "./page-defect";

/** Sentences with broken language or markup. */
export const brokenTexts: readonly PageDefect[] = [
  {
    statements: ["S141", "S157"],
    en: "The same field, once plain and once in bold; S157 has a stray space after the label",
    zh: "同一個欄位，一處為一般字體，一處為粗體；S157 的標籤後多了一個空格",
  },
  {
    statements: ["S147"],
    en: "複製和然後貼到: two conjunctions in a row",
    zh: "「複製和然後貼到」：連用兩個連接詞",
  },
  {
    statements: ["S163", "S166"],
    en: "當您新增客戶 without 時, so that the sentence has no main part",
    zh: "「當您新增客戶」之後沒有「時」，句子因此沒有主要部分",
  },
  {
    statements: ["S167"],
    en: "A backslash stands in front of the bold label's bracket and behind it",
    zh: "粗體標籤的括號前後各有一個反斜線",
  },
  {
    statements: ["S173"],
    en: "Bold begins inside a bracket and ends behind the comma: `[**客戶] 頁面，**`; the second bracket takes in 客戶的, which is no part of the label",
    zh: "粗體始於括號內、止於逗號後：`[**客戶] 頁面，**`；第二個括號包含「客戶的」，而這並非標籤的一部分",
  },
  {
    statements: [
      "S145",
      "S147",
      "S148",
      "S164",
      "S170",
      "S172",
      "S181",
      "S184",
      "S185",
      "S186",
      "S187",
      "S188",
      "S189",
      "S192",
      "S201",
      "S205",
      "S206",
    ],
    en: "Labels in escaped brackets, `\\[…\\]`, while S133 S144 S180 S197 S200 S202 have bare ones and S183 has them inside the bold",
    zh: "標籤使用跳脫的括號 `\\[…\\]`；S133 S144 S180 S197 S200 S202 則未跳脫，S183 的括號在粗體之內",
  },
  {
    statements: ["S183", "S185"],
    en: "下一步 is followed by a full-width colon in one label and by a half-width colon and a space in the other; the English S183 has a space before the full stop",
    zh: "「下一步」之後一處為全形冒號，一處為半形冒號加空格；英文 S183 的句點前有空格",
  },
  { statements: ["S188"], en: "A space after the comma", zh: "逗號後有空格" },
  {
    statements: ["S135"],
    en: "The link to the other page ends in `.md` on a web site",
    zh: "網站上通往另一頁的連結以 `.md` 結尾",
  },
  {
    statements: ["S173", "S174"],
    en: "Dozens of empty lines between the table and the next heading",
    zh: "表格與下一個標題之間有數十個空行",
  },
  {
    statements: ["S127", "S129", "S132"],
    en: "A line break tag at the end of the item",
    zh: "項目結尾有換行標記",
  },
  {
    statements: ["S176"],
    en: `English: "customers'" in the plural where one customer is meant`,
    zh: "英文的「customers'」用了複數，所指卻是一位客戶",
  },
  {
    statements: ["S204"],
    en: "English: a bracketed plural with a verb in the singular",
    zh: "英文的複數寫在括號內，動詞卻是單數",
  },
];

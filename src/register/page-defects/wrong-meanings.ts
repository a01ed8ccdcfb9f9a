import type { PageDefect } from "./page-defect";

const theEnglish = { en: "the English", zh: "依英文" } as const;
const onlyContext = { en: "nothing, it is context", zh: "不需選擇，這是背景" } as const;

/** Sentences whose Chinese differs in meaning from the English. */
export const wrongMeanings: readonly PageDefect[] = [
  {
    statements: ["S111"],
    en: "市場氣象: the weather of the market",
    zh: "「市場氣象」是市場的天氣",
    instead: onlyContext,
  },
  {
    statements: ["S113"],
    en: '建立的 ("that was set up") for "established"',
    zh: "「建立的」意為所設立的，英文則是具有根基的",
    instead: onlyContext,
  },
  {
    statements: ["S129"],
    en: "Leaves out with whom the partnership is established",
    zh: "未說明與何者建立合作關係",
    instead: { en: "the English, and S137 in both languages", zh: "依英文，以及兩種語言的 S137" },
  },
  {
    statements: ["S134"],
    en: "使用: to *use* resellers instead of working with them; and 將他們註冊 makes enrolling them the provider's task",
    zh: "「使用」經銷商，而不是與其合作；「將他們註冊」使註冊成為提供者的工作",
    instead: {
      en: "the English: the reseller must be enrolled, regardless of who enrols it",
      zh: "依英文：經銷商必須已註冊，不論由何者註冊",
    },
  },
  {
    statements: ["S138"],
    en: 'Leaves out "both", so that only the provider seems to serve, with the reseller at its side',
    zh: "漏譯「兩者都」，看來只有提供者提供服務，經銷商只在一旁",
    instead: { en: "the English: each of the two serves", zh: "依英文：兩者各自提供服務" },
  },
  {
    statements: ["S142"],
    en: '上架: to put on a shelf, for "onboard"; and it stays open whether the account or the MPN ID was used for it',
    zh: "「上架」是放上貨架，英文則是加入；也未說明加入時用的是帳戶還是 MPN 識別碼",
    instead: {
      en: "the English: the account with which the reseller joined",
      zh: "依英文：經銷商加入時所用的帳戶",
    },
  },
  {
    statements: ["S145"],
    en: "The label 要求建立經銷商關係 asks for a *reseller relationship*, while the text says 合作關係 everywhere else",
    zh: "標籤「要求建立經銷商關係」說的是經銷商關係，內文各處則作「合作關係」",
    instead: { en: "the label stays; in our own words 合作關係", zh: "標籤照舊；本專案的說法為合作關係" },
  },
  {
    statements: ["S152"],
    en: "Orders on behalf of the resellers; their customers are left out",
    zh: "成為代經銷商訂購；漏譯其客戶",
    instead: theEnglish,
  },
  {
    statements: ["S155"],
    en: '可以, "can", for "may want to"',
    zh: "「可以」表示能夠，英文則是可能想要",
    instead: {
      en: "the English; the level is the same, for the provider is free either way",
      zh: "依英文；層級相同，因為提供者皆可自行決定",
    },
  },
  {
    statements: ["S161"],
    en: '希望, "hope", as the head of the column Where',
    zh: "欄位標題「位置」譯成了「希望」",
    instead: { en: "位置", zh: "位置" },
  },
  {
    statements: ["S168"],
    en: "信用點數, credit points, for credit",
    zh: "「信用點數」是點數，英文則是獎勵",
    instead: { en: "獎勵", zh: "獎勵" },
  },
  {
    statements: ["S173"],
    en: "選取 [客戶] 頁面: has the page selected instead of a customer on it",
    zh: "「選取 [客戶] 頁面」變成選取頁面，而不是頁面上的客戶",
    instead: theEnglish,
  },
  {
    statements: ["S177"],
    en: '您要委派, "you are to delegate", for what the association already does',
    zh: "「您要委派」成為一項要求，而建立關聯本身就已委派",
    instead: { en: "the English: associating is delegating", zh: "依英文：建立關聯即為委派" },
  },
  {
    statements: ["S185"],
    en: "評論, a comment, for Review",
    zh: "「評論」是意見，英文則是檢閱",
    instead: { en: "the label stays; in our own words 檢閱", zh: "標籤照舊；本專案的說法為檢閱" },
  },
  {
    statements: ["S186"],
    en: '"If it is a correct order" for "if the order is correct"',
    zh: "「如果是正確的訂單」，英文則是如果訂單正確",
    instead: theEnglish,
  },
  {
    statements: ["S189"],
    en: "帳戶 leaves out that the account's *name* is shown; 密碼暫時 has its words in the wrong order",
    zh: "「帳戶」未說明顯示的是帳戶名稱；「密碼暫時」的詞序顛倒",
    instead: { en: "使用者名稱, 暫時密碼", zh: "使用者名稱、暫時密碼" },
  },
];

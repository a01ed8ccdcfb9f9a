import { customers, offers, providers, resellers } from "../port/default-data/companies";

type Reseller = (typeof resellers)[number];

const [provider, otherProvider] = providers;

/** The condition that a reseller lacks, if any, in English and Chinese. */
function conditionOf({ account, agreement, enrolled }: Reseller): readonly [string, string] {
  if (!enrolled) return ["that is not enrolled in the program", "尚未在計畫中註冊"];
  if (!account) return ["without a Partner Center account", "沒有合作夥伴中心帳戶"];
  if (agreement === "not-signed") return ["whose agreement is not active", "合約未生效"];
  return ["that is enrolled and has an account and an active agreement", "已註冊，有帳戶，合約已生效"];
}

function rowOf(name: string, en: string, zh: string): string {
  return `| ${name} | ${en} | ${zh} |`;
}

function offerRow(offer: (typeof offers)[number]): string {
  const { maximumLicences: most, minimumLicences: least, name } = offer;
  const targets = offer.upgradesTo
    .map((id) => offers.find((other) => other.id === id)?.name ?? id)
    .join(", ");
  const range = least === most ? `${least}` : `${least}–${most}`;
  return rowOf(
    name,
    `an offer: ${range} licence${most === 1 ? "" : "s"}${targets && `; can be upgraded to ${targets}`}`,
    `供應項目：${range} 個授權${targets && `；可升級為 ${targets}`}`,
  );
}

/** The companies, people and offers of the examples in both languages. */
export function castTable(): string {
  return [
    "## The cast · 人物",
    "",
    "A company's name stands for the person who usually acts for it: an admin agent of a provider, a global admin of a reseller. Other",
    "people are named with their role. · 公司名稱代表通常為其操作的人員：提供者的系統管理代理人、經銷商的全域系統管理員；其他人員會註明角色。",
    "",
    "| Name | Who or what | 身分 |",
    "|---|---|---|",
    rowOf(
      `“the provider” · 「提供者」`,
      `the indirect provider, ${provider.name}`,
      `間接提供者 ${provider.name}`,
    ),
    rowOf(otherProvider.name, "another indirect provider", "另一家間接提供者"),
    ...resellers.map((reseller) => {
      const [en, zh] = conditionOf(reseller);
      return rowOf(reseller.name, `an indirect reseller ${en}`, `間接經銷商：${zh}`);
    }),
    rowOf(customers.join(", "), "customers; they exist once they are added", "客戶；新增之後才存在"),
    ...offers.map(offerRow),
    "",
    "“Tries to” leaves the outcome open until the next line. “Nothing has changed” covers everything that any company sees.",
    "「嘗試」表示結果尚不確定。「沒有任何變更」涵蓋各公司看得到的一切。",
  ].join("\n");
}

import type { Language } from "../../../domain/language";
import { customerDetailsOf } from "../../../port/default-data/default-arrangement";
import { act } from "../../bindings/act";
import type { ExpectedCustomer, ExpectedState } from "../../bindings/expected-state";
import { actionSentence } from "./action-sentence";
import { companyInWords, linesInWords, spaced } from "./words";

/** What is there before anything is done: who works together, and who has bought what. */
export function givenSentences(
  { partners, customers }: ExpectedState,
  language: Language,
): readonly string[] {
  return [
    ...partners.map(({ provider, reseller }) => {
      const [seller, partner] = [provider, reseller].map((id) => companyInWords(id, language));
      return spaced(
        language === "en" ? `${partner} is a partner of ${seller}` : `${partner} 是${seller}的合作夥伴`,
        language,
      );
    }),
    ...customers.flatMap((customer) =>
      customer.provider === "northwind"
        ? [servedSentence(customer, language)]
        : orderSentences(customer, language),
    ),
  ];
}

function servedSentence({ company, reseller, placed }: ExpectedCustomer, language: Language): string {
  const lines = linesInWords(placed[0] ?? [], language);
  const name = companyInWords(reseller, language);
  return language === "en"
    ? `${name} serves ${company} with ${lines}`
    : `${name} 服務 ${company}，後者擁有 ${lines}`;
}

/** The house's short sentence speaks of the provider only; for another one it is told deed by deed. */
function orderSentences({ company, reseller, placed, provider }: ExpectedCustomer, language: Language) {
  const who = `${provider}-admin-agent`;
  const script = [
    act(who, "order.start", { reseller }),
    act(who, "order.give-details", customerDetailsOf(company, 1)),
    act(who, "order.choose-subscriptions", { lines: [...(placed[0] ?? [])] }),
    act(who, "order.submit", {}),
    act(who, "order.done", {}),
  ];
  return script.flatMap((step) => actionSentence(step, "past", language) ?? []);
}

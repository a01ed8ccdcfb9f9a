import { z } from "@hono/zod-openapi";
import type { WorldOffer } from "../../core/catalogue";
import type { OpenWorld } from "../../core/open-world";
import { offer, offerCategories, offers } from "../schemas/catalogue";
import { collectionOf } from "../schemas/common";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { invalid, notFound, RestProblem } from "../wire/rest-problem";
import { isCountry } from "./country-rules";
import { findCustomer } from "./find";
import { categoryOf, offerOf } from "./views";

const whole = z
  .string()
  .regex(/^\d{1,6}$/, "expected a whole number")
  .optional();
const ofCountry = z.object({ country: z.string().optional() });

function countryOf({ country = "US" }: { readonly country?: string | undefined }): string {
  const code = country.toUpperCase();
  if (!isCountry(code)) throw invalid("country: expected a code of two letters.");
  return code;
}

function findOffer({ params, sandbox }: Call<unknown, unknown>): WorldOffer {
  const id = params.offerId ?? "";
  if (/^\w+:\w+(:\w+)?$/.test(id))
    throw invalid("The item belongs to the products, not to the offers.", 2100);
  const found = sandbox.catalogue.offerByGuid(id);
  if (found === undefined) throw notFound.offer();
  return found;
}

function inPages<Item>(
  items: readonly Item[],
  { offset = "0", size = "0" }: { offset?: string | undefined; size?: string | undefined },
) {
  const [start, length] = [Number(offset), Number(size)];
  const page = items.slice(start, length === 0 ? undefined : start + length);
  return { ...collectionOf(page), totalCount: items.length };
}

const listOffers = operation({
  method: "get",
  path: "/offers",
  id: "listOffers",
  summary: "The offers of a country",
  query: ofCountry.extend({ offer_category_id: z.string().optional(), offset: whole, size: whole }),
  answers: { 200: { description: "The offers", schema: offers } },
  run: ({ query, sandbox }) => {
    const country = countryOf(query);
    const wanted = query.offer_category_id?.toLowerCase();
    const found = [...sandbox.catalogue.offers.values()].filter(
      (each) => wanted === undefined || categoryOf(each).id.toLowerCase() === wanted,
    );
    return ok(
      inPages(
        found.map((each) => offerOf(sandbox, each, country)),
        query,
      ),
    );
  },
});

const readOffer = operation({
  method: "get",
  path: "/offers/{offerId}",
  id: "getOffer",
  summary: "One offer with its limits",
  query: ofCountry,
  answers: { 200: { description: "The offer", schema: offer } },
  run: (call) => ok(offerOf(call.sandbox, findOffer(call), countryOf(call.query))),
});

const addOns = operation({
  method: "get",
  path: "/offers/{offerId}/addons",
  id: "listAddOns",
  summary: "The add-ons of an offer",
  query: ofCountry,
  answers: { 200: { description: "The add-ons", schema: offers } },
  run: (call) => {
    const base = findOffer(call);
    const country = countryOf(call.query);
    const found = [...call.sandbox.catalogue.offers.values()].filter(({ addOnTo }) =>
      addOnTo.includes(base.id),
    );
    return ok(collectionOf(found.map((each) => offerOf(call.sandbox, each, country))));
  },
});

function categoriesIn({ catalogue }: OpenWorld) {
  const found = [...catalogue.offers.values()].map((each) => categoryOf(each));
  return [...new Map(found.map((category) => [category.id, category])).values()];
}

const categories = operation({
  method: "get",
  path: "/offercategories",
  id: "listOfferCategories",
  summary: "The categories of the offers",
  query: ofCountry,
  answers: { 200: { description: "The categories", schema: offerCategories } },
  run: ({ query, sandbox }) => {
    countryOf(query);
    return ok(collectionOf(categoriesIn(sandbox)));
  },
});

const offersOfCustomer = operation({
  method: "get",
  path: "/customers/{customerId}/offers",
  id: "listOffersOfCustomer",
  summary: "The offers that a customer can buy",
  permittedAs: "customer",
  answers: { 200: { description: "The offers", schema: offers } },
  run: (call) => {
    findCustomer(call);
    const found = [...call.sandbox.catalogue.offers.values()];
    return ok(collectionOf(found.map((each) => offerOf(call.sandbox, each))));
  },
});

/** A body that the API does not document and yet refuses: products are not part of this server. */
export const productProblem = () => new RestProblem(404, 1000, "This server has offers and no products.");

export const catalogueOperations: readonly Operation[] = [
  listOffers,
  readOffer,
  addOns,
  categories,
  offersOfCustomer,
];

// What can be bought, and what a purchase leaves.
import { mint, refuse } from "./world.mjs";

export function checkLicences(offer, licences) {
  const possible = licences >= offer.minimumLicences && licences <= offer.maximumLicences;
  if (!Number.isInteger(licences) || !possible) refuse("licences-out-of-range");
}

export function checkLines(world, lines) {
  if (lines.length === 0 && !world.lenient) refuse("nothing-selected");
  for (const { offer, licences } of lines) {
    checkLicences(world.offers.get(offer) ?? refuse("unknown-offer"), licences);
  }
  return lines;
}

/** Each line becomes a subscription of its own, with the reseller's location account if there is a reseller. */
export function placeOrder(world, { id: customer, provider }, lines, reseller) {
  const order = mint(world, "order");
  world.orders.push({ order, customer, lines, provider });
  const mpnId = reseller === null ? null : world.resellers.get(reseller).locationMpnId;
  const subscriptions = lines.map(({ offer, licences }) => {
    const id = mint(world, "subscription");
    const rest = { nickname: "", reseller, mpnId, supportContact: null };
    world.subscriptions.set(id, { id, customer, offer, licences, ...rest });
    return id;
  });
  return { order, subscriptions };
}

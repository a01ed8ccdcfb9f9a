import type { Choices, ReadingId } from "../../../domain/choices";
import type { ActAnswer } from "../../../port/answers";
import type { Act } from "../../bindings/binding";
import type { KnownThings } from "../history/known-things";
import {
  acceptsRequest,
  cancelsOrder,
  closesConfirmation,
  closesDraft,
  grantsTenancy,
  notesOnAzure,
  selectsContact,
  submitsContact,
} from "../history/protocol-names";
import type { Detour } from "../history/take-detour";
import type { Occurrences } from "./occurrences";

/** Finds answers to actions that differ from the reference's although the page leaves them open. */
export class OpenAnswers {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly known: KnownThings,
    private readonly terms: {
      readonly choices: Pick<Choices, "reading-025">;
      readonly unclear: readonly ReadingId[];
    },
  ) {}

  /** Undefined if one of two answers with different outcomes is wrong. */
  detour(act: Act, expected: ActAnswer, answer: ActAnswer): Detour | undefined {
    if (expected.outcome === answer.outcome || answer.outcome === "unsupported") return undefined;
    if (this.isUnsentLink(act) && expected.outcome === "accepted") return "send-first";
    return this.mayBeEither(act, expected) || this.isBeforeDone(act, expected) ? "leave-out" : undefined;
  }

  /** The link is in the message that goes out (S139): that it works before, no statement says. */
  private isUnsentLink({ action, args }: Act): boolean {
    if (action !== acceptsRequest) return false;
    const link = this.known.links.find(({ id }) => "link" in args && id === args.link);
    return link !== undefined && !this.occurrences.hasSent(link.person);
  }

  private mayBeEither({ who, action, args }: Act, expected: ActAnswer): boolean {
    const reason = expected.outcome === "rejected" ? expected.reason : undefined;
    const isAccepted = expected.outcome === "accepted";
    const restsOnPage = isAccepted || reason === "not-at-this-step";
    // Reading-005 asks about going back, not about what is closed already: that changes nothing.
    if (action === closesDraft || action === closesConfirmation)
      return restsOnPage && !this.occurrences.canClose(who, action);
    // S187 speaks of cancelling at the review. Once the order is submitted, there is nothing to cancel.
    if (action === cancelsOrder) return restsOnPage && !this.occurrences.isReviewed(who);
    if ("lines" in args && this.mayRefuseRepeated()) return isAccepted && namesOfferTwice(args.lines);
    // No choice of reading-003 keeps a link for the first reseller that follows it.
    if (action === acceptsRequest && this.terms.unclear.includes("reading-003"))
      return isAccepted && "link" in args && this.occurrences.isFollowed(args.link);
    // That the present contact can be selected again, no statement says.
    if (action === selectsContact && "subscription" in args && "reseller" in args)
      return isAccepted && this.occurrences.isContact(args.subscription, String(args.reseller));
    // A selection for this subscription may still be there after one for another.
    if (action === submitsContact && "subscription" in args)
      return reason === "nothing-selected" && this.occurrences.hasSelected(who, args.subscription);
    if (action !== notesOnAzure && action !== grantsTenancy) return false;
    // S165 to S167 speak of the reseller, and not of a customer whose subscriptions to Azure are gone.
    if (action === notesOnAzure && isAccepted && this.known.worksForProvider(who)) return true;
    const isGone = "customer" in args && this.occurrences.isUpgraded(args.customer);
    return isGone && (isAccepted || reason === "not-an-azure-customer");
  }

  /** Licences that are added up (reading-025) may be too many. */
  private mayRefuseRepeated(): boolean {
    const { choices, unclear } = this.terms;
    return choices["reading-025"] === "merged" || unclear.includes("reading-025");
  }

  /** A customer that its provider does not see before Done (reading-018) may be open to other actions. */
  private isBeforeDone({ who, args }: Act, expected: ActAnswer): boolean {
    if (expected.outcome !== "rejected") return false;
    if (expected.reason !== "unknown-customer" && expected.reason !== "unknown-subscription") return false;
    const customer =
      "subscription" in args ? this.known.subscriptions.get(args.subscription)?.customer : undefined;
    const id = "customer" in args ? args.customer : customer?.id;
    return id !== undefined && this.occurrences.isOpenBeforeDone(who, id);
  }
}

function namesOfferTwice(lines: readonly { readonly offer: string }[]): boolean {
  return new Set(lines.map(({ offer }) => offer)).size < lines.length;
}

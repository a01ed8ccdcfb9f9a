import { z } from "zod";
import type { Choices } from "../../../domain/choices";
import { type ActionName, actionNames, actions } from "../../../port/actions";
import type { Arrangement } from "../../../port/arrangement";
import type { Draw } from "../world/draw";
import type { Texts } from "../world/texts";
import type { Arguments } from "./command";
import type { KnownSubscription, KnownThings } from "./known-things";

/** The world from which arguments are drawn. */
export interface ArgumentSource {
  readonly draw: Draw;
  readonly texts: Texts;
  readonly arrangement: Arrangement;
  readonly known: KnownThings;
  readonly choices: Choices;
  readonly admits: (action: ActionName) => boolean;
}

/** One field of an action's arguments. */
interface Field {
  readonly name: string;
  readonly type: unknown;
  readonly isOptional: boolean;
}

const jsonObject = z.object({
  properties: z.record(z.string(), z.object({ type: z.unknown().optional() })),
  required: z.array(z.string()).default([]),
});

/** The fields of each action, from the port's table. */
const fieldsOf: ReadonlyMap<ActionName, readonly Field[]> = new Map(
  actionNames.map((name) => {
    const { properties, required } = jsonObject.parse(z.toJSONSchema(actions[name].args, { io: "input" }));
    const fields = Object.entries(properties).map(([field, { type }]) => ({
      name: field,
      type,
      isOptional: !required.includes(field),
    }));
    return [name, fields];
  }),
);

/** One drawing of arguments: what is drawn for one field fits the others. */
class Arguing {
  private readonly company: string;
  private subscription: KnownSubscription | undefined;
  private details: ReturnType<Texts["details"]> | undefined;

  constructor(
    private readonly source: ArgumentSource,
    private readonly who: string,
  ) {
    this.company = source.known.companyOf(who);
  }

  value({ name, type }: Field): unknown {
    const maker = this.makers[name];
    if (maker !== undefined) return maker();
    if (type === "number" || type === "integer") return this.source.draw.between(0, 5);
    if (type === "boolean") return this.source.draw.chance(0.5);
    return type === "array" ? [] : this.source.texts.line();
  }

  private readonly makers: Readonly<Record<string, () => unknown>> = {
    subscription: () => this.drawSubscription(),
    customer: () => this.drawCustomer(),
    reseller: () => this.drawReseller(),
    offer: () => this.drawOffer(),
    mpnId: () => this.drawMpnId(),
    link: () => this.source.draw.recent(this.source.known.links)?.name ?? "https://portal.example/none",
    text: () => this.drawDraft(),
    additional: () => this.drawAdditional(),
    lines: () => this.drawLines(),
    phone: () => this.source.texts.phone(),
    company: () => this.drawDetails().company,
    domain: () => this.drawDetails().domain,
    contact: () => this.drawDetails().contact,
    billing: () => this.drawDetails().billing,
  };

  private drawDetails(): ReturnType<Texts["details"]> {
    this.details ??= this.source.texts.details();
    return this.details;
  }

  private drawSubscription(): string {
    const { draw, known } = this.source;
    const all = [...known.subscriptions.values()];
    const own = all.filter(({ customer, reseller }) =>
      [customer.provider, customer.reseller, reseller].includes(this.company),
    );
    this.subscription = draw.recent(draw.chance(0.9) ? own : all);
    return this.subscription?.name ?? "no-such-subscription";
  }

  private drawCustomer(): string {
    const { draw, known } = this.source;
    const own = known.customers.filter(({ provider, reseller }) =>
      [provider, reseller].includes(this.company),
    );
    return (
      draw.recent(own.length > 0 && draw.chance(0.9) ? own : known.customers)?.name ?? "no-such-customer"
    );
  }

  /** A partner, the first one most often, which comes to have many customers; rarely any reseller. */
  private drawReseller(): string {
    const { draw, known, arrangement } = this.source;
    const partners = known.partners.get(this.company) ?? [];
    const [first] = partners;
    const share = partners.length > 10 ? 0.5 : 0.25;
    if (first !== undefined && draw.chance(0.92)) return draw.chance(share) ? first : draw.one(partners);
    return draw.one(arrangement.resellers).id;
  }

  private drawOffer(): string {
    const { draw, arrangement } = this.source;
    const now = arrangement.catalogue.find(({ id }) => id === this.subscription?.offer);
    if (now !== undefined && now.upgradesTo.length > 0 && draw.chance(0.85)) return draw.one(now.upgradesTo);
    return draw.one(arrangement.catalogue).id;
  }

  /** The MPN ID of the location account, rarely of another account or an unknown one. */
  private drawMpnId(): string {
    const { draw, arrangement } = this.source;
    const id = this.drawReseller();
    const reseller = arrangement.resellers.find((each) => each.id === id);
    if (reseller === undefined || draw.chance(0.05)) return draw.one(["9999999", "0999999", ""]);
    return draw.chance(0.8)
      ? reseller.locationMpnId
      : draw.one([reseller.globalAccountMpnId, ...reseller.otherLocationMpnIds]);
  }

  /** A text with the link that the person has seen, or a colleague, if there is one. */
  private drawDraft(): string {
    const { draw, known, texts, choices } = this.source;
    const ofCompany = known.links.filter(({ provider }) => provider === this.company);
    const link = (ofCompany.findLast(({ person }) => person === this.who) ?? ofCompany.at(-1))?.name ?? "";
    const remark = texts.remark();
    if (choices["reading-043"] === "left-out" && draw.chance(0.1)) return remark;
    return draw.one([`${remark} ${link}`, `${link} ${remark}`, `${remark}\n${link}\n${texts.remark()}`]);
  }

  private drawAdditional(): number {
    const { draw, arrangement } = this.source;
    const offer = arrangement.catalogue.find(({ id }) => id === this.subscription?.offer);
    const left = (offer?.maximumLicences ?? 1) - (this.subscription?.licences ?? 0);
    return draw.chance(0.8)
      ? draw.one([1, 1, 2, left])
      : draw.one([0, -1, left + 1, left - 1, 1.5, 1_000_000]);
  }

  /** Several lines now and then, of the same offer, too. */
  private drawLines(): readonly { readonly offer: string; readonly licences: number }[] {
    const { draw, arrangement } = this.source;
    const count = draw.one([1, 1, 1, 2, 2, 3, draw.chance(0.3) ? 12 : 4]);
    const few = draw.some(arrangement.catalogue, 2);
    return Array.from({ length: count }, () => {
      const { id, minimumLicences, maximumLicences } = draw.one(
        draw.chance(0.5) ? few : arrangement.catalogue,
      );
      const within = [
        minimumLicences,
        minimumLicences,
        maximumLicences,
        draw.between(minimumLicences, maximumLicences),
      ];
      const beyond = [0, -1, minimumLicences - 1, maximumLicences + 1, minimumLicences + 0.5];
      return { offer: id, licences: draw.one(draw.chance(0.015) ? beyond : within) };
    });
  }
}

/** Draws arguments of an action that are likely to be accepted. */
export function drawArguments(source: ArgumentSource, action: ActionName, who: string): Arguments {
  const arguing = new Arguing(source, who);
  const fields = fieldsOf.get(action) ?? [];
  const drawn = fields.flatMap((field): readonly (readonly [string, unknown])[] =>
    field.isOptional && source.draw.chance(0.5) ? [] : [[field.name, arguing.value(field)]],
  );
  return Object.fromEntries(drawn);
}

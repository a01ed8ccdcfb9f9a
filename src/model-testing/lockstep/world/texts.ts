import type { Faker } from "@faker-js/faker";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as chinese } from "@faker-js/faker/locale/zh_TW";
import fc from "fast-check";
import type { CustomerDetails } from "../../../port/shapes";
import type { Draw } from "./draw";

/**
 * Texts as people write them, biased to those that programs mishandle: scripts, emoji, combining marks, normal forms, markup,
 * formulas, quotes, right-to-left. All are valid: none is blank, and none has control characters.
 */

/** Names of companies. Variants of one name make twins that differ by case, accent, width or normal form. */
const names = [
  "Contoso",
  "Zoë & Söhne GmbH",
  "王記商行",
  'O\'Neil "Quick" <Ltd>',
  "=SUM(A1:A2)",
  "👩‍👩‍👧‍👦 Family 🍞",
  'שלום עולם בע"מ',
  "İstanbul Işık",
  "Q",
  "0042",
  "a/b?c=d&e#f%20+g",
  "null",
  "Straße",
  "Nguyễn Thị Hương",
  "{{name}} $x %s \\n",
  "カ゛ーデン",
] as const;

/** Free texts: notes, nicknames, drafts. */
const remarks = [
  "please call before 9:00",
  "<b>bold</b> & <script>alert('x')</script>",
  'O\'Brien said "no"; DROP TABLE notes; --',
  "=1+1",
  "@SUM(1;2)",
  "-5",
  "0",
  "007",
  "1e3",
  "null",
  "true",
  "é (composed), e\u0301 (decomposed)",
  "全形ＡＢＣ１２３",
  "🙂🏳️‍🌈👍🏽",
  "مرحبا بالعالم",
  "x",
  "C:\\temp\\new",
  "100 % {0} %d $1",
  "line one\nline two",
  "a  b   c",
] as const;

const phones = [
  "+886 2 1234 5678",
  "0049 (0)30 901820",
  "555-0100",
  "007 123",
  "+1 (425) 555-0199",
  "110",
] as const;

/** A company's name changed so little that a careless comparison takes both for one. */
const variants: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFKC"),
  (name) => name.normalize("NFD").replaceAll(/\p{Mark}/gu, ""),
  (name) => name.replaceAll(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
  (name) => `${name} Retail`,
  (name) => [...name].slice(0, Math.max(1, [...name].length - 1)).join(""),
];

const visible = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter(isPlain);

/** Names and addresses of a world, from which its details are drawn. */
interface Pool {
  readonly companies: readonly string[];
  readonly people: readonly string[];
  readonly streets: readonly string[];
  readonly cities: readonly string[];
}

const poolSize = 6;

function drawPool(seed: number): Pool {
  const fakers = [english, chinese];
  for (const faker of fakers) faker.seed(seed);
  const some = (make: (faker: Faker) => string) =>
    fakers.flatMap((faker) => Array.from({ length: poolSize / 2 }, () => make(faker)));
  return {
    companies: some((faker) => faker.company.name()),
    people: some((faker) => faker.person.fullName()),
    streets: some((faker) => faker.location.streetAddress()),
    cities: some((faker) => faker.location.city()),
  };
}

/** The texts of one world. Equal draws give equal texts. */
export class Texts {
  private readonly companies: readonly string[];
  private readonly pool: Pool;
  private readonly strange: readonly string[];
  private serial = 0;

  constructor(private readonly draw: Draw) {
    const seed = draw.between(1, 1_000_000);
    this.pool = drawPool(seed);
    this.strange = fc.sample(visible, { seed, numRuns: 8 });
    this.companies = [...draw.some(names, 3), ...draw.some(this.pool.companies, 2)];
  }

  /** A company's name. The same ones come up again, and so do their near twins. */
  company(): string {
    const { draw } = this;
    const name = draw.chance(0.6) ? draw.one(this.companies) : this.freshCompany();
    const varied = draw.chance(0.4) ? draw.one(variants)(name) : name;
    return varied.trim() === "" ? name : varied;
  }

  private freshCompany(): string {
    this.serial++;
    const { draw, pool } = this;
    return `${draw.one(draw.chance(0.5) ? names : pool.companies)} ${this.serial}`;
  }

  personName(): string {
    return this.draw.one(this.pool.people);
  }

  /** A note, a nickname or another free text, from one character to some thousands. */
  remark(): string {
    const { draw } = this;
    const text = draw.chance(0.7) ? draw.one(remarks) : draw.one(this.strange);
    if (draw.chance(0.03)) return text.repeat(Math.ceil(1200 / text.length));
    return draw.chance(0.3) ? `${text} ${draw.between(1, 99)}` : text;
  }

  /** Such a text for a field of one line, which may turn any white space into one blank. */
  line(): string {
    return this.remark().replaceAll(/\s+/g, " ");
  }

  phone(): string {
    return this.draw.one(phones);
  }

  /** The details of a customer. Domains and addresses are valid, and several customers may have equal ones. */
  details(): CustomerDetails {
    const { draw, pool } = this;
    const domain = draw.chance(0.3)
      ? "shared.example"
      : `${draw.one(["a", "x1", "long-label", "0"])}${draw.between(1, 40)}.example`;
    return {
      company: this.company(),
      domain,
      contact: {
        name: this.personName(),
        email: `${draw.one(["admin", "o.neil+crm", "1"])}@${domain}`,
        phone: this.phone(),
      },
      billing: {
        address: draw.chance(0.3) ? this.line() : draw.one(pool.streets),
        city: draw.one(pool.cities),
        postalCode: draw.one(["01067", "00501", "SW1A 1AA", "100", "7"]),
        country: draw.one(["DE", "TW", "US", "NO"]),
      },
    };
  }
}

/** True if a text is not blank and equals its composed and trimmed form, in which an implementation may keep it. */
function isPlain(text: string): boolean {
  return text.trim() === text && text !== "" && !/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u.test(text);
}

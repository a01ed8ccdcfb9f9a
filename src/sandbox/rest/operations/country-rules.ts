/** The rules of addresses by country. Countries without an entry have no lists and accept any postal code. */

interface Rules {
  readonly states: readonly string[];
  readonly languages: readonly string[];
  readonly cultures: readonly string[];
  readonly callingCode: string;
  readonly postalCode: string;
  readonly phone: string;
}

const usStates =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY";
const caProvinces = "AB BC MB NB NL NS NT NU ON PE QC SK YT";

const known: Readonly<Record<string, Rules>> = {
  US: {
    states: usStates.split(" "),
    languages: ["en", "es"],
    cultures: ["en-US", "es-US"],
    callingCode: "1",
    postalCode: "^\\d{5}(-\\d{4})?$",
    phone: "^(1[ \\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[ \\-\\/\\.]?(\\d{3})[ \\-\\/\\.]?(\\d{4})$",
  },
  CA: {
    states: caProvinces.split(" "),
    languages: ["en", "fr"],
    cultures: ["en-CA", "fr-CA"],
    callingCode: "1",
    postalCode: "^[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d$",
    phone: "^[\\d ()+./-]{7,20}$",
  },
  GB: {
    states: [],
    languages: ["en"],
    cultures: ["en-GB"],
    callingCode: "44",
    postalCode: "^[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}$",
    phone: "^[\\d ()+./-]{7,20}$",
  },
  TW: {
    states: [],
    languages: ["zh"],
    cultures: ["zh-TW"],
    callingCode: "886",
    postalCode: "^\\d{3}(\\d{2,3})?$",
    phone: "^[\\d ()+./-]{7,20}$",
  },
};

const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** True for codes of two letters that a country or region has. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined;
}

/** Returns the rules of a country by its code in upper case. */
export function rulesOf(code: string): Rules {
  return (
    known[Object.hasOwn(known, code) ? code : ""] ?? {
      states: [],
      languages: ["en"],
      cultures: [`en-${code}`],
      callingCode: "",
      postalCode: ".+",
      phone: "^[\\d ()+./-]{3,30}$",
    }
  );
}

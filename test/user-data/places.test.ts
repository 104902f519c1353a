import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { hashUserData } from "../../src/user-data/index.js";
import { normaliseCountry, normaliseState } from "../../src/user-data/places.js";
import { root } from "../support/run.js";

const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
const triples = pairs.flatMap((pair) => letters.map((third) => pair + third));
const alpha2Codes = pairs.filter((code) => normaliseCountry(code) === code);

describe("a country", () => {
  test("has an alpha-2 and an alpha-3 code each, 250 of both, and every one is known to Intl", () => {
    expect(alpha2Codes).toHaveLength(250);
    const alpha3Codes = triples.filter(
      (code) => code !== "usa" && code !== "uae" && code !== "prc" && isCountry(code),
    );
    expect(alpha3Codes).toHaveLength(249);
    const countries = new Set(["usa", ...alpha3Codes].map(normaliseCountry));
    expect([...countries].sort()).toEqual(alpha2Codes);
    for (const alpha2 of alpha2Codes) expect(english.of(alpha2.toUpperCase())).toBeTruthy();
  });

  test("is any that Intl knows, except for those that do not exist today", () => {
    const others = pairs.filter((code) => english.of(code.toUpperCase()) && !isCountry(code));
    // Islands without a code of their own, unions, test regions, and codes that Intl takes for newer ones.
    const none =
      "ac an bu cp cq cs cs dd dg dy ea eu ez fq fx hv ic jt mi nh nq nt pc pu pz qo qu rh";
    const more = "su ta tp uk un vd wk xa xb yd yu zr zz ct";
    expect(others.filter((code) => !`${none} ${more}`.split(" ").includes(code))).toEqual([]);
  });

  test("is found by its codes and its English name", () => {
    for (const alpha2 of alpha2Codes) {
      const name = english.of(alpha2.toUpperCase()) ?? "";
      const given = [alpha2, alpha2.toUpperCase(), name.toUpperCase(), `${name}.`];
      expect(given.map(normaliseCountry)).toEqual(given.map(() => alpha2));
    }
    const alpha3 = ["AND", "deu", "COM", "prk", "srb", "est", "UKR"].map(normaliseCountry);
    expect(alpha3).toEqual(["ad", "de", "km", "kp", "rs", "ee", "ua"]);
  });

  test.each(Object.entries(otherNames()))("%s is found by its other names", (alpha2, names) => {
    expect(names.map(normaliseCountry)).toEqual(names.map(() => alpha2));
  });

  test("is never taken for another one, whatever the language of its name", () => {
    const languages = "de es fr it ja nl pl pt sv da nb fi cs hu ro sk el tr ko".split(" ");
    const markets = "at be br ca ch de es fr gb it jp kr mx nl pl pt se us".split(" ");
    for (const language of languages) {
      const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
      for (const alpha2 of alpha2Codes) {
        const name = names.of(alpha2.toUpperCase()) ?? "";
        const found = normaliseCountry(name);
        if (typeof found === "string" || markets.includes(alpha2)) {
          expect([language, name, found]).toEqual([language, name, alpha2]);
        }
      }
    }
  });

  test("has its name looked up without reading the names of all countries in all languages", () => {
    const code = `
      const { prototype } = Intl.DisplayNames;
      const { of } = prototype;
      let reads = 0;
      prototype.of = function (code) { reads++; return of.call(this, code); };
      const { normaliseCountry } = await import("./src/user-data/places.ts");
      const counts = ["de", "Deu", "Germany", "Finland", "Deutschland", "Atlantis", "Nowhere"];
      console.log(JSON.stringify(counts.map((name) => (normaliseCountry(name), reads))));`;
    const args = ["--import", "tsx", "--input-type=module", "-e", code];
    const out = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    const [code2, code3, name = 0, otherName, german = 0, unknown = 0, unknown2] = JSON.parse(
      out,
    ) as number[];
    expect([code2, code3]).toEqual([0, 0]);
    expect(name).toBeLessThanOrEqual(500);
    expect(otherName).toBe(name);
    expect(german).toBeLessThanOrEqual(700);
    expect(unknown).toBeLessThanOrEqual(3_000);
    expect(unknown2).toBe(unknown);
  });
});

describe("a state", () => {
  test.each(Object.entries(stateNames()))("%s is found by its code and names", (code, names) => {
    const given = [code, code.toUpperCase(), ...names];
    expect(given.map(normaliseState)).toEqual(given.map(() => code));
  });

  test("has a name of its own", () => {
    const names = Object.values(stateNames()).flat();
    expect(new Set(names).size).toBe(names.length);
  });
});

function isCountry(text: string): boolean {
  return typeof normaliseCountry(text) === "string";
}

/** Names that Intl does not have, as ISO 3166-1 and people write them, without spaces. */
function otherNames(): Record<string, string[]> {
  return {
    ae: ["uae", "emirates"],
    bo: ["boliviaplurinationalstateof"],
    bn: ["bruneidarussalam"],
    bq: ["bonairesinteustatiusandsaba"],
    cd: ["congodemocraticrepublicof", "democraticrepublicofcongo", "drcongo"],
    cg: ["republicofcongo"],
    ci: ["ivorycoast"],
    cn: ["peoplesrepublicofchina", "prchina", "prc"],
    cv: ["capeverde", "caboverde"],
    cz: ["czechrepublic"],
    fk: ["falklandislandsmalvinas"],
    fm: ["micronesiafederatedstatesof"],
    gb: [
      "greatbritain",
      "england",
      "scotland",
      "wales",
      "northernireland",
      "unitedkingdomofgreatbritainandnorthernireland",
    ],
    gs: ["southgeorgiaandsouthsandwichislands"],
    hm: ["heardislandandmcdonaldislands"],
    ie: ["republicofireland"],
    ir: ["iranislamicrepublicof", "islamicrepublicofiran"],
    kp: ["koreademocraticpeoplesrepublicof", "democraticpeoplesrepublicofkorea"],
    kr: ["korearepublicof", "republicofkorea"],
    la: ["laopeoplesdemocraticrepublic", "laopdr"],
    mf: ["stmartinfrenchpart"],
    mm: ["burma"],
    mk: ["macedonia", "republicofnorthmacedonia", "macedoniaformeryugoslavrepublicof"],
    md: ["moldovarepublicof", "republicofmoldova"],
    nl: ["holland", "netherlandskingdomof"],
    ps: ["stateofpalestine", "palestinestateof"],
    ru: ["russianfederation"],
    sh: ["sthelenaascensionandtristandacunha"],
    sx: ["sintmaartendutchpart"],
    sy: ["syrianarabrepublic"],
    sz: ["swaziland"],
    tl: ["easttimor"],
    tr: ["turkey", "turkiye"],
    tw: ["taiwanprovinceofchina"],
    tz: ["tanzaniaunitedrepublicof", "unitedrepublicoftanzania"],
    um: ["unitedstatesminoroutlyingislands"],
    us: ["unitedstatesofamerica"],
    va: ["holysee", "vatican"],
    vc: ["stvincentandgrenadines"],
    ve: ["venezuelabolivarianrepublicof"],
    vg: ["virginislandsbritish"],
    vi: ["virginislandsus"],
    vn: ["vietnam"],
  };
}

/** Names of states and provinces, without spaces. */
function stateNames(): Record<string, string[]> {
  return {
    al: ["alabama"],
    ak: ["alaska"],
    az: ["arizona"],
    ar: ["arkansas"],
    ca: ["california"],
    co: ["colorado"],
    ct: ["connecticut"],
    de: ["delaware"],
    dc: ["districtofcolumbia", "washingtondc"],
    fl: ["florida"],
    ga: ["georgia"],
    hi: ["hawaii"],
    id: ["idaho"],
    il: ["illinois"],
    in: ["indiana"],
    ia: ["iowa"],
    ks: ["kansas"],
    ky: ["kentucky"],
    la: ["louisiana"],
    me: ["maine"],
    md: ["maryland"],
    ma: ["massachusetts"],
    mi: ["michigan"],
    mn: ["minnesota"],
    ms: ["mississippi"],
    mo: ["missouri"],
    mt: ["montana"],
    ne: ["nebraska"],
    nv: ["nevada"],
    nh: ["newhampshire"],
    nj: ["newjersey"],
    nm: ["newmexico"],
    ny: ["newyork"],
    nc: ["northcarolina"],
    nd: ["northdakota"],
    oh: ["ohio"],
    ok: ["oklahoma"],
    or: ["oregon"],
    pa: ["pennsylvania"],
    ri: ["rhodeisland"],
    sc: ["southcarolina"],
    sd: ["southdakota"],
    tn: ["tennessee"],
    tx: ["texas"],
    ut: ["utah"],
    vt: ["vermont"],
    va: ["virginia"],
    wa: ["washington", "washingtonstate"],
    wv: ["westvirginia"],
    wi: ["wisconsin"],
    wy: ["wyoming"],
    as: ["americansamoa"],
    gu: ["guam"],
    mp: ["northernmarianaislands"],
    pr: ["puertorico"],
    um: ["usminoroutlyingislands", "unitedstatesminoroutlyingislands"],
    vi: ["virginislands", "usvirginislands", "unitedstatesvirginislands"],
    fm: ["micronesia", "federatedstatesofmicronesia"],
    mh: ["marshallislands"],
    pw: ["palau"],
    aa: ["armedforcesamericas"],
    ae: ["armedforceseurope"],
    ap: ["armedforcespacific"],
    ab: ["alberta"],
    bc: ["britishcolumbia", "colombiebritannique"],
    mb: ["manitoba"],
    nb: ["newbrunswick", "nouveaubrunswick"],
    nl: ["newfoundlandandlabrador", "newfoundland", "terreneuveetlabrador"],
    ns: ["novascotia", "nouvelleecosse"],
    nt: ["northwestterritories", "territoiresdunordouest"],
    nu: ["nunavut"],
    on: ["ontario"],
    pe: ["princeedwardisland", "ileduprinceedouard"],
    qc: ["quebec"],
    sk: ["saskatchewan"],
    yt: ["yukon", "yukonterritory"],
  };
}

describe("a country, state or gender", () => {
  const names = alpha2Codes.flatMap((code) => english.of(code.toUpperCase()) ?? []);
  const genders = ["f", "Female", "woman", "m", "MALE", "man", "n", "nonbinary", "non-binary"];
  const values = {
    country: [...pairs, ...triples, ...names, "NA", "Congo", "USA", "England", "Deutschland"],
    state: [...pairs, "Texas", "ONTARIO", "washingtondc", "Washington, DC", "NA", "null"],
    gender: [...genders, "unknown", "x"],
  };

  test.each(Object.entries(values))("%s is the same with space around it", (field, texts) => {
    for (const text of texts) {
      const padded = hashUserData({ [field]: ` ${text}\t` });
      expect([text, hashUserData({ [field]: text })]).toEqual([text, padded]);
    }
  });
});

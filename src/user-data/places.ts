import { plainKey } from "./hash.js";
import type { Refusal } from "./text.js";

/**
 * ISO 3166-1: each country's alpha-2 code with its alpha-3 code behind it; and Kosovo's, which ISO leaves
 * to users and the European Union uses.
 */
export const countryCodes: readonly string[] = `
adand aeare afafg agatg aiaia alalb amarm aoago aqata ararg asasm ataut auaus awabw axala
azaze babih bbbrb bdbgd bebel bfbfa bgbgr bhbhr bibdi bjben blblm bmbmu bnbrn bobol bqbes
brbra bsbhs btbtn bvbvt bwbwa byblr bzblz cacan cccck cdcod cfcaf cgcog chche ciciv ckcok
clchl cmcmr cnchn cocol crcri cucub cvcpv cwcuw cxcxr cycyp czcze dedeu djdji dkdnk dmdma
dodom dzdza ececu eeest egegy ehesh ereri esesp eteth fifin fjfji fkflk fmfsm fofro frfra
gagab gbgbr gdgrd gegeo gfguf ggggy ghgha gigib glgrl gmgmb gngin gpglp gqgnq grgrc gssgs
gtgtm gugum gwgnb gyguy hkhkg hmhmd hnhnd hrhrv hthti huhun ididn ieirl ilisr imimn inind
ioiot iqirq irirn isisl itita jejey jmjam jojor jpjpn keken kgkgz khkhm kikir kmcom knkna
kpprk krkor kwkwt kycym kzkaz lalao lblbn lclca lilie lklka lrlbr lslso ltltu lulux lvlva
lylby mamar mcmco mdmda memne mfmaf mgmdg mhmhl mkmkd mlmli mmmmr mnmng momac mpmnp mqmtq
mrmrt msmsr mtmlt mumus mvmdv mwmwi mxmex mymys mzmoz nanam ncncl nener nfnfk ngnga ninic
nlnld nonor npnpl nrnru nuniu nznzl omomn papan peper pfpyf pgpng phphl pkpak plpol pmspm
pnpcn prpri pspse ptprt pwplw pypry qaqat rereu rorou rssrb rurus rwrwa sasau sbslb scsyc
sdsdn seswe sgsgp shshn sisvn sjsjm sksvk slsle smsmr snsen sosom srsur ssssd ststp svslv
sxsxm sysyr szswz tctca tdtcd tfatf tgtgo ththa tjtjk tktkl tltls tmtkm tntun toton trtur
tttto tvtuv twtwn tztza uaukr uguga umumi ususa uyury uzuzb vavat vcvct veven vgvgb vivir
vnvnm vuvut wfwlf wswsm xkxkk yeyem ytmyt zazaf zmzmb zwzwe
`
  .trim()
  .split(/\s+/);

/**
 * Names in use that no `Intl.DisplayNames` of English gives, as keys of `plainKey`: ISO's own long ones,
 * former ones, and parts of the United Kingdom; without the article, and with `st` for a first `Saint`.
 */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
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

/** What two countries are called. */
export const sharedNames: readonly string[] = ["congo", "kongo"];

const refusal: Refusal = {
  rule: "must be a country: its ISO 3166-1 code, or its name in a language of Pinterest's markets",
  remedy: "give its two-letter code, such as US",
};

const languages = "en de es fr it ja nl pl pt sv da nb fi cs hu ro sk el tr ko".split(" ");

let codesByKey: Map<string, string> | undefined;

let codesByName: Map<string, string> | undefined;

/**
 * The form of a country: its ISO 3166-1 alpha-2 code, lower case. Takes alpha-3 codes too, `UK`, and
 * names as `Intl.DisplayNames` of the runtime knows them in twenty languages.
 */
export function normaliseCountry(text: string): string | Refusal {
  const key = countryKey(text);
  codesByKey ??= readCodes();
  const known = codesByKey.get(key);
  if (known !== undefined) return known;
  codesByName ??= readNames(codesByKey);
  return codesByName.get(key) ?? refusal;
}

function countryKey(name: string): string {
  return plainKey(name.replace(/\bthe\b/gi, "")).replace(/^saint/, "st");
}

function readCodes(): Map<string, string> {
  const codes = new Map([["uk", "gb"]]);
  for (const pair of countryCodes) {
    const alpha2 = pair.slice(0, 2);
    codes.set(alpha2, alpha2).set(pair.slice(2), alpha2);
  }
  for (const [code, names] of Object.entries(otherNames)) {
    for (const name of names) codes.set(name, code);
  }
  return codes;
}

/** Takes some 0.1 s, and only once, when the first name comes that is no code. */
function readNames(codes: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set(sharedNames);
  const known = new Set(codes.values());
  for (const language of languages) {
    for (const style of ["long", "short"] as const) {
      for (const [name, code] of namesIn(language, style, known)) {
        // Short forms are abbreviations, which mean other countries in other languages.
        if (/^[a-z]{0,3}$/.test(name)) continue;
        const other = names.get(name);
        if (other === undefined) names.set(name, code);
        else if (other !== code) shared.add(name);
      }
    }
  }
  for (const name of shared) names.delete(name);
  return names;
}

function namesIn(
  language: string,
  style: "long" | "short",
  codes: Iterable<string>,
): [string, string][] {
  try {
    const names = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
    return Array.from(codes, (code) => [countryKey(names.of(code.toUpperCase()) ?? ""), code]);
  } catch {
    return []; // A runtime may lack Intl, or a part of it: codes are understood all the same.
  }
}

/**
 * Names of states, provinces and territories of the United States and Canada, without spaces and marks,
 * by their two-letter codes (ISO 3166-2:US, ISO 3166-2:CA, and the codes of the United States Postal
 * Service for what ISO counts as countries and for the armed forces).
 */
export const stateNames: Readonly<Record<string, readonly string[]>> = {
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

const refusalOfState: Refusal = {
  rule: "must be a two-letter code, or the name of a state of the USA or a province of Canada",
  remedy: "give the code by which the post knows it, such as CA",
};

let codes: Map<string, string> | undefined;

/**
 * The form of a state or province: its two-letter code, lower case. Names are known of the United States
 * and Canada; of other countries a code of two letters is taken as it is, after its country (`BR-SP`) too.
 */
export function normaliseState(text: string): string | Refusal {
  const subdivision = /^[a-z]{2}-([a-z\d]{1,3})$/i.exec(text)?.[1];
  const key = plainKey(subdivision ?? text);
  if (/^[a-z]{2}$/.test(key)) return key;
  codes ??= new Map(
    Object.entries(stateNames).flatMap(([code, names]) =>
      names.map((name) => [name, code] as const),
    ),
  );
  return codes.get(key) ?? refusalOfState;
}

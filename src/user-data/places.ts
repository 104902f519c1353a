import { type Refusal, asciiDigits, plainKey, refusals } from "./text.js";

/**
 * ISO 3166-1: the alpha-3 code of each country, whose capital letters are its alpha-2 code. `KMcom` contains both codes,
 * KM and COM. Kosovo's codes are those of the European Union. After the code come names that `Intl.DisplayNames` does
 * not have, as {@link countryKey} returns them: long names of ISO, former names, parts of the United Kingdom.
 */
const countryTable = `AnD ArE=uae,emirates AFg AtG AIa ALb ArM AgO AQata ARg ASm AuT AUs AbW AXala AZe BAbih BrB BgD BEl BFa BGr BHr
BdI BJben BLm BMu BrN=bruneidarussalam BOl=boliviaplurinationalstateof BQbes=bonairesinteustatiusandsaba BRa BhS
BTn BVt BWa BYblr BlZ CAn CCk CoD=congodemocraticrepublicof,democraticrepublicofcongo,drcongo CaF
CoG=republicofcongo CHe CIv=ivorycoast CoK ChL CMr ChN=peoplesrepublicofchina,prchina,prc COl CRi CUb
CpV=capeverde,caboverde CuW CXr CYp CZe=czechrepublic DEu DJi DnK DMa DOm DZa ECu EEest EGy EsH ERi ESp ETh FIn
FJi FlK=falklandislandsmalvinas FsM=micronesiafederatedstatesof FrO FRa GAb
GBr=greatbritain,england,scotland,wales,northernireland,unitedkingdomofgreatbritainandnorthernireland GrD GEo
GuF GGy GHa GIb GrL GMb GiN GlP GnQ GRc GSsgs=southgeorgiaandsouthsandwichislands GTm GUm GWgnb GuY HKg
HMd=heardislandandmcdonaldislands HNd HRv HTi HUn IDn IEirl=republicofireland ILisr IMn INd IOt IrQ
IRn=iranislamicrepublicof,islamicrepublicofiran ISl ITa JEy JaM JOr JPn KEn KGz KHm KIr KMcom KNa
KPprk=koreademocraticpeoplesrepublicof,democraticpeoplesrepublicofkorea KoR=korearepublicof,republicofkorea KWt
KYcym KaZ LAo=laopeoplesdemocraticrepublic,laopdr LBn LCa LIe LKa LbR LSo LTu LUx LVa LbY MAr MCo
MDa=moldovarepublicof,republicofmoldova MnE MaF=stmartinfrenchpart MdG MHl
MKd=macedonia,republicofnorthmacedonia,macedoniaformeryugoslavrepublicof MLi MMr=burma MNg MOmac MnP MtQ MRt MSr
MlT MUs MdV MWi MeX MYs MoZ NAm NCl NEr NFk NGa NIc NLd=holland,netherlandskingdomof NOr NPl NRu NiU NZl OMn PAn
PEr PyF PnG PHl PaK PoL PMspm PcN PRi PSe=stateofpalestine,palestinestateof PrT PlW PrY QAt REu ROu RSsrb
RUs=russianfederation RWa SAu SlB SyC SDn SwE SGp SHn=sthelenaascensionandtristandacunha SIsvn SJm SvK SLe SMr
SeN SOm SuR SSd STp SlV SXm=sintmaartendutchpart SYr=syrianarabrepublic SwZ=swaziland TCa TcD TFatf TGo THa TJk
TKl TLs=easttimor TkM TuN TOn TuR=turkey,turkiye TTo TuV TWn=taiwanprovinceofchina
TZa=tanzaniaunitedrepublicof,unitedrepublicoftanzania UAukr UGa UMi=unitedstatesminoroutlyingislands
USa=unitedstatesofamerica UrY UZb VAt=holysee,vatican VCt=stvincentandgrenadines
VEn=venezuelabolivarianrepublicof VGb=virginislandsbritish VIr=virginislandsus VNm=vietnam VUt WlF WSm XKk YEm
YTmyt ZAf ZMb ZWe`;

/** Languages of the countries where Pinterest sells advertising. */
const languages = "en de es fr it ja nl pl pt sv da nb fi cs hu ro sk el tr ko";

/** The countries whose names are read in all {@link languages}; other names only in English. */
const translated =
  "ae ar at au be bg br ca ch cl cn co cy cz de dk ee eg es fi fr gb gr hr hu ie il in is it jp kr lt lu lv ma mt mx nl no nz pe pl pt ro rs ru se si sk tr ua us za";

/**
 * Two-letter codes and names, as {@link plainKey} returns them, of the states, provinces and territories of the
 * United States and Canada, with the codes of the United States Postal Service for territories and armed forces.
 */
const stateTable = `al=alabama ak=alaska az=arizona ar=arkansas ca=california co=colorado ct=connecticut de=delaware
dc=districtofcolumbia,washingtondc fl=florida ga=georgia hi=hawaii id=idaho il=illinois in=indiana ia=iowa
ks=kansas ky=kentucky la=louisiana me=maine md=maryland ma=massachusetts mi=michigan mn=minnesota ms=mississippi
mo=missouri mt=montana ne=nebraska nv=nevada nh=newhampshire nj=newjersey nm=newmexico ny=newyork
nc=northcarolina nd=northdakota oh=ohio ok=oklahoma or=oregon pa=pennsylvania ri=rhodeisland sc=southcarolina
sd=southdakota tn=tennessee tx=texas ut=utah vt=vermont va=virginia wa=washington,washingtonstate
wv=westvirginia wi=wisconsin wy=wyoming as=americansamoa gu=guam mp=northernmarianaislands pr=puertorico
um=usminoroutlyingislands,unitedstatesminoroutlyingislands
vi=virginislands,usvirginislands,unitedstatesvirginislands fm=micronesia,federatedstatesofmicronesia
mh=marshallislands pw=palau aa=armedforcesamericas ae=armedforceseurope ap=armedforcespacific ab=alberta
bc=britishcolumbia,colombiebritannique mb=manitoba nb=newbrunswick,nouveaubrunswick
nl=newfoundlandandlabrador,newfoundland,terreneuveetlabrador ns=novascotia,nouvelleecosse
nt=northwestterritories,territoiresdunordouest nu=nunavut on=ontario pe=princeedwardisland,ileduprinceedouard
qc=quebec sk=saskatchewan yt=yukon,yukonterritory`;

/** Reads a table into pairs of a name, or none, and its code. */
function readTable(table: string): (readonly [name: string, code: string])[] {
  return table.split(/\s+/).flatMap((entry) => {
    const [code = "", names = ""] = entry.split("=");
    return names.split(",").map((name) => [name, code] as const);
  });
}

const notACountry: Refusal = {
  rule: "must be a country: its ISO 3166-1 code or its name",
  remedy: "give its two-letter code, such as US",
};

let countries: Map<string, string> | undefined;

/** Languages whose country names have not been added to {@link countries} yet. */
let unreadLanguages: string[] = [];

/** Finds a country by a code, or by a name in a language that has been read, in lower case. */
export function knownCountry(lower: string): string | undefined {
  countries ??= readCountries();
  return countries.get(lower);
}

/**
 * Returns the ISO 3166-1 alpha-2 code of a country in lower case, from a code or a name. Names are read from
 * `Intl.DisplayNames`, one language at a time, until one has the name.
 */
export function normaliseCountry(text: string): string | Refusal {
  countries ??= readCountries();
  const key = countryKey(text);
  let code = knownCountry(text.toLowerCase()) ?? countries.get(key);
  while (code === undefined) {
    const language = unreadLanguages.shift();
    if (language === undefined) return notACountry;
    addNames(countries, language);
    code = countries.get(key);
  }
  return code || notACountry;
}

function countryKey(name: string): string {
  return plainKey(name.replace(/\bthe\b/gi, "")).replace(/^saint/, "st");
}

function readCountries(): Map<string, string> {
  unreadLanguages = languages.split(" ");
  // Ambiguous: two countries are called Congo.
  const codes = new Map([
    ["uk", "gb"],
    ["congo", ""],
    ["kongo", ""],
  ]);
  for (const [name, code] of readTable(countryTable)) {
    const alpha2 = code.replace(/[a-z]/g, "").toLowerCase();
    codes.set(alpha2, alpha2).set(code.slice(-3).toLowerCase(), alpha2);
    if (name !== "") codes.set(name, alpha2);
  }
  return codes;
}

function addNames(codes: Map<string, string>, language: string): void {
  const regions = language === "en" ? new Set(codes.values()) : translated.split(" ");
  for (const style of ["long", "short"] as const) {
    try {
      const names = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
      for (const code of regions) {
        const name = countryKey((code && names.of(code.toUpperCase())) ?? "");
        // Abbreviations are ambiguous between languages.
        if (!/^[a-z]{0,3}$/.test(name) && !codes.has(name)) codes.set(name, code);
      }
    } catch {
      return; // Without Intl.DisplayNames, only codes are known.
    }
  }
}

const notAState: Refusal = {
  rule: "must be a two-letter code, or the name of a state of the USA or a province of Canada",
  remedy: "give its two-letter postal code, such as CA",
};

let states: Map<string, string> | undefined;

/**
 * Returns the two-letter code of a state or province in lower case. Accepts any two-letter code, also after a country
 * code (`BR-SP`), and names in the United States and Canada.
 */
export function normaliseState(text: string): string | Refusal {
  const subdivision = /^[a-z]{2}-([a-z\d]{1,3})$/i.exec(text)?.[1];
  const key = plainKey(subdivision ?? text);
  return knownState(key) ?? notAState;
}

/** Finds a state or province by a two-letter code or a name, as {@link plainKey} returns them. */
export function knownState(key: string): string | undefined {
  if (key.length === 2 && /^[a-z]{2}$/.test(key)) return key;
  states ??= new Map(readTable(stateTable));
  return states.get(key);
}

const notAPostalCode: Refusal = {
  rule: "must be a postal code of 3 to 10 digits or letters from a to z, with a digit among them",
  remedy: "give the code alone, such as 02139 or SW1A 2AA",
};

/**
 * Returns a postal code in lower case without spaces and punctuation. A ZIP+4 code becomes the five-digit one; the
 * country in front of a code of digits (`D-10115`) is removed. Letters, as in British codes, stay.
 */
export function normalisePostalCode(text: string): string | Refusal {
  if (/^[1-9]\d{2,7}$/.test(text)) return text;
  const code = asciiDigits(text)
    .toLowerCase()
    .replace(/^[a-z]{1,3}-(?=\d[\d\s-]*$)/, "")
    .replace(/[\s.\-\u2010-\u2015]+/g, "");
  if (/^0+$/.test(code)) return refusals.placeholder;
  if (!/^[a-z\d]{3,10}$/.test(code) || !/\d/.test(code)) return notAPostalCode;
  return /^\d{9}$/.test(code) ? code.slice(0, 5) : code;
}

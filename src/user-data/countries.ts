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

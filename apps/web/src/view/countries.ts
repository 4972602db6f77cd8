/** ISO 3166-1: alpha-3, which events carry, to alpha-2, by which ICU names countries (XK is its code for Kosovo). */
const ALPHA2 = new Map(
  `
    AFG AF, AGO AO, ALB AL, AND AD, ARE AE, ARG AR, ARM AM, AUS AU, AUT AT, AZE AZ, BDI BI, BEL BE, BEN BJ, BFA BF,
    BGD BD, BGR BG, BHR BH, BIH BA, BLR BY, BOL BO, BRA BR, BTN BT, BWA BW, CAF CF, CAN CA, CHE CH, CHL CL, CHN CN,
    CIV CI, CMR CM, COD CD, COL CO, CRI CR, CUB CU, CYP CY, CZE CZ, DEU DE, DJI DJ, DNK DK, DOM DO, DZA DZ, ECU EC,
    EGY EG, ERI ER, ESP ES, EST EE, ETH ET, FIN FI, FJI FJ, FRA FR, GAB GA, GBR GB, GEO GE, GHA GH, GIN GN, GMB GM,
    GNB GW, GNQ GQ, GRC GR, GTM GT, HKG HK, HND HN, HRV HR, HTI HT, HUN HU, IDN ID, IND IN, IRL IE, IRN IR, IRQ IQ,
    ISL IS, ISR IL, ITA IT, JAM JM, JOR JO, JPN JP, KAZ KZ, KEN KE, KGZ KG, KHM KH, KOR KR, KWT KW, LAO LA, LBN LB,
    LBR LR, LBY LY, LIE LI, LKA LK, LSO LS, LTU LT, LUX LU, LVA LV, MAR MA, MCO MC, MDA MD, MDG MG, MDV MV, MEX MX,
    MKD MK, MLI ML, MLT MT, MMR MM, MNE ME, MNG MN, MOZ MZ, MRT MR, MWI MW, MYS MY, NAM NA, NER NE, NGA NG, NIC NI,
    NLD NL, NOR NO, NPL NP, NZL NZ, OMN OM, PAK PK, PAN PA, PER PE, PHL PH, PNG PG, POL PL, PRK KP, PRT PT, PRY PY,
    PSE PS, QAT QA, ROU RO, RUS RU, RWA RW, SAU SA, SDN SD, SEN SN, SGP SG, SLE SL, SLV SV, SMR SM, SOM SO, SRB RS,
    SSD SS, SVK SK, SVN SI, SWE SE, SYR SY, TCD TD, TGO TG, THA TH, TJK TJ, TKM TM, TLS TL, TUN TN, TUR TR, TWN TW,
    TZA TZ, UGA UG, UKR UA, URY UY, USA US, UZB UZ, VAT VA, VEN VE, VNM VN, XKX XK, YEM YE, ZAF ZA, ZMB ZM, ZWE ZW
  `
    .split(',')
    .map((pair): [string, string] => [pair.trim().slice(0, 3), pair.trim().slice(4)]),
);

/** The name of a country in the language of the interface; null for what is no country or not known here. */
export function countryName(alpha3: string, locale: string): string | null {
  const alpha2 = ALPHA2.get(alpha3);
  return alpha2 === undefined ? null : (new Intl.DisplayNames([locale], { type: 'region' }).of(alpha2) ?? null);
}

export const countryCodes: readonly string[] = [...ALPHA2.keys()];

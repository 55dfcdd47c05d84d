// Which countries make up each bloc of the game, and where its places are, as [longitude, latitude] in degrees.
// Grouping is for drawing only. Land whose status is disputed is drawn as the source has it and no border is marked;
// Taiwan is its own shape in `other`, which is never shaded.

type Point = readonly [number, number];
interface Place {
  readonly name: string;
  readonly at: Point;
}
interface GroupPlaces {
  /** Where the group's name is centred. */
  readonly anchor: Point;
  /** Plausible clusters of data centres, the largest first. */
  readonly sites: readonly Place[];
}

/** Lists the European Union, its neighbours in the single market and the candidates on the continent. */
export const EUROPE: ReadonlySet<string> = new Set(
  `Albania|Andorra|Austria|Belgium|Bosnia and Herz.|Bulgaria|Croatia|Cyprus|Czechia|Denmark|Estonia|Faeroe Is.|Finland|France|
Germany|Greece|Guernsey|Hungary|Iceland|Ireland|Isle of Man|Italy|Jersey|Kosovo|Latvia|Liechtenstein|Lithuania|Luxembourg|
Macedonia|Malta|Moldova|Monaco|Montenegro|Netherlands|Norway|Poland|Portugal|Romania|San Marino|Serbia|Slovakia|Slovenia|
Spain|Sweden|Switzerland|Ukraine|United Kingdom|Vatican|Åland`.split(/\|\n?/),
);

/** Lists the African countries. */
export const AFRICA: ReadonlySet<string> = new Set(
  `Algeria|Angola|Benin|Botswana|Burkina Faso|Burundi|Cabo Verde|Cameroon|Central African Rep.|Chad|Comoros|Congo|
Côte d'Ivoire|Dem. Rep. Congo|Djibouti|Egypt|Eq. Guinea|Eritrea|Ethiopia|Gabon|Gambia|Ghana|Guinea|Guinea-Bissau|Kenya|
Lesotho|Liberia|Libya|Madagascar|Malawi|Mali|Mauritania|Mauritius|Morocco|Mozambique|Namibia|Niger|Nigeria|Rwanda|
S. Sudan|Senegal|Seychelles|Sierra Leone|Somalia|Somaliland|South Africa|Sudan|São Tomé and Principe|Tanzania|Togo|
Tunisia|Uganda|W. Sahara|Zambia|Zimbabwe|eSwatini`.split(/\|\n?/),
);

/** Lists South and South-East Asia. */
export const ASIA: ReadonlySet<string> = new Set(
  `Bangladesh|Bhutan|Brunei|Cambodia|India|Indonesia|Laos|Malaysia|Maldives|Myanmar|Nepal|Pakistan|Philippines|
Siachen Glacier|Singapore|Sri Lanka|Thailand|Timor-Leste|Vietnam`.split(/\|\n?/),
);

/** Lists Mexico, Central and South America and the Caribbean. */
export const LATIN_AMERICA: ReadonlySet<string> = new Set(
  `Antigua and Barb.|Argentina|Aruba|Bahamas|Barbados|Belize|Bolivia|Brazil|Chile|Colombia|Costa Rica|Cuba|Curaçao|Dominica|
Dominican Rep.|Ecuador|El Salvador|Grenada|Guatemala|Guyana|Haiti|Honduras|Jamaica|Mexico|Nicaragua|Panama|Paraguay|Peru|
Puerto Rico|St. Kitts and Nevis|St. Vin. and Gren.|Saint Lucia|Suriname|Trinidad and Tobago|Uruguay|Venezuela`.split(
    /\|\n?/,
  ),
);

/** Lists what the picture leaves out: Antarctica and islands that lie beside it. */
export const DROPPED: ReadonlySet<string> = new Set(
  'Antarctica|Fr. S. Antarctic Lands|Heard I. and McDonald Is.|S. Geo. and the Is.|Indian Ocean Ter.'.split('|'),
);

/** Gives each group its name's place and its sites. */
export const PLACES = {
  us: {
    anchor: [-67.5, 35],
    sites: [
      { name: 'Northern Virginia', at: [-77.9, 38.9] },
      { name: 'Texas', at: [-97.5, 32.2] },
      { name: 'Ohio', at: [-83, 40.2] },
      { name: 'Arizona', at: [-112, 33.7] },
      { name: 'Iowa', at: [-93.6, 41.9] },
      { name: 'Oregon', at: [-119.6, 45.3] },
      { name: 'Georgia', at: [-84, 33.4] },
      { name: 'Northern California', at: [-120.6, 38] },
    ],
  },
  cn: {
    anchor: [87.5, 37.2],
    sites: [
      { name: 'Yangtze delta', at: [119.6, 31.6] },
      { name: 'Beijing-Tianjin-Hebei', at: [116, 40.2] },
      { name: 'Greater Bay Area', at: [113.4, 23.8] },
      { name: 'Inner Mongolia', at: [110.8, 41.2] },
      { name: 'Chengdu-Chongqing', at: [104.8, 30.5] },
      { name: 'Guizhou', at: [106.6, 25.9] },
      { name: 'Ningxia', at: [106, 36.8] },
      { name: 'Gansu', at: [100, 39.2] },
    ],
  },
  europe: {
    anchor: [-9, 74.2],
    sites: [
      { name: 'Frankfurt', at: [8.7, 50.1] },
      { name: 'Paris', at: [2.3, 48.8] },
      { name: 'Stockholm', at: [16.5, 59.6] },
    ],
  },
  africa: {
    anchor: [-3, -9],
    sites: [
      { name: 'Johannesburg', at: [28, -26.2] },
      { name: 'Nairobi', at: [36.8, -1.3] },
      { name: 'Lagos', at: [4, 7.2] },
    ],
  },
  asia: {
    anchor: [80, -8],
    sites: [
      { name: 'Mumbai', at: [74, 19.4] },
      { name: 'Chennai', at: [79.8, 13] },
      { name: 'Bangkok', at: [100.6, 14.2] },
    ],
  },
  latinAmerica: {
    anchor: [-97, -22],
    sites: [
      { name: 'São Paulo', at: [-47.2, -22.9] },
      { name: 'Querétaro', at: [-100.4, 20.6] },
      { name: 'Santiago', at: [-70.7, -33.4] },
    ],
  },
  other: { anchor: [95, 62], sites: [] },
} as const satisfies Record<string, GroupPlaces>;

/** Gives the points that the flows and the commons hang on. */
export const NODES = {
  /** The East Asian fabs, from which most advanced chips come. */
  eastAsiaFabs: [123.5, 27.5],
  /** Singapore and Johor, the hub of transshipment. */
  southEastAsiaHub: [103.7, 1.8],
  /** Where the commons hangs between the powers. */
  commons: [-178.5, 23],
  /** The low-pressure centre of the weather that stands for tension. */
  storm: [158, 24],
  /** Ports and gateways on the facing coasts. */
  usNorthWest: [-123, 46.5],
  usWest: [-122.6, 38.6],
  usSouthWest: [-117.8, 34],
  cnNorthEast: [120.2, 35.8],
  cnEast: [121.4, 31.2],
  cnSouth: [113.6, 22.9],
} as const satisfies Record<string, Point>;

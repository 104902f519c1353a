/** The part of an event that a field belongs to. */
export type Place = "event" | "user" | "custom";
/** How the text of a field is parsed. */
export type Kind = "text" | "time" | "amount" | "integer" | "boolean" | "list";

/** A field of an event that a column can be mapped to. */
export interface Field {
  readonly place: Place;
  /** Its name in the event, or in the raw user data. */
  readonly target: string;
  readonly kind: Kind;
  /** Column names from which the field is guessed, in lower case, without spaces and punctuation. */
  readonly guesses: readonly string[];
}

function field(place: Place, kind: Kind, target: string, guesses = ""): Field {
  return { place, kind, target, guesses: guesses.split(" ").filter(Boolean) };
}

/** Every field, by the name that `--map` takes. */
export const fields: Readonly<Record<string, Field>> = {
  event_id: field(
    "event",
    "text",
    "event_id",
    "eventid orderid ordernumber orderno transactionid id",
  ),
  event_name: field("event", "text", "event_name", "eventname event eventtype"),
  event_time: field(
    "event",
    "time",
    "event_time",
    "eventtime time timestamp date createdat orderdate datetime occurredat purchasedate orderedat paidat processedat",
  ),
  action_source: field("event", "text", "action_source", "actionsource source"),
  event_source_url: field(
    "event",
    "text",
    "event_source_url",
    "eventsourceurl url pageurl sourceurl",
  ),
  opt_out: field("event", "boolean", "opt_out", "optout"),
  partner_name: field("event", "text", "partner_name", "partnername"),
  language: field("event", "text", "language", "language lang"),
  email: field(
    "user",
    "text",
    "email",
    "email emailaddress customeremail mail buyeremail useremail contactemail billingemail",
  ),
  phone: field(
    "user",
    "text",
    "phone",
    "phone phonenumber telephone tel mobile customerphone billingphone",
  ),
  first_name: field(
    "user",
    "text",
    "firstName",
    "firstname givenname billingfirstname customerfirstname",
  ),
  last_name: field(
    "user",
    "text",
    "lastName",
    "lastname surname familyname billinglastname customerlastname",
  ),
  gender: field("user", "text", "gender", "gender sex"),
  date_of_birth: field("user", "text", "dateOfBirth", "dateofbirth birthdate dob birthday"),
  city: field("user", "text", "city", "city town billingcity"),
  state: field(
    "user",
    "text",
    "state",
    "state province region statecode provincecode billingstate billingprovince",
  ),
  postal_code: field(
    "user",
    "text",
    "postalCode",
    "postalcode zip zipcode postcode billingzip billingpostcode",
  ),
  country: field("user", "text", "country", "country countrycode billingcountry"),
  external_id: field("user", "text", "externalId", "externalid customerid userid"),
  mobile_ad_id: field("user", "text", "mobileAdId", "mobileadid idfa gaid maid"),
  client_ip_address: field(
    "user",
    "text",
    "clientIpAddress",
    "clientipaddress ip ipaddress clientip browserip",
  ),
  client_user_agent: field("user", "text", "clientUserAgent", "clientuseragent useragent"),
  click_id: field("user", "text", "clickId", "clickid epik"),
  partner_id: field("user", "text", "partnerId", "partnerid"),
  currency: field("custom", "text", "currency", "currency currencycode"),
  value: field(
    "custom",
    "amount",
    "value",
    "value total amount ordertotal totalprice revenue grandtotal price ordervalue",
  ),
  order_id: field("custom", "text", "order_id", "orderid ordernumber orderno"),
  num_items: field("custom", "integer", "num_items", "numitems quantity items itemcount qty"),
  content_ids: field(
    "custom",
    "list",
    "content_ids",
    "contentids productids skus sku productid itemids",
  ),
  content_name: field("custom", "text", "content_name", "contentname productname product"),
  content_category: field("custom", "text", "content_category", "contentcategory category"),
  content_brand: field("custom", "text", "content_brand", "contentbrand brand"),
  search_string: field("custom", "text", "search_string", "searchstring query searchterm"),
  predicted_ltv: field("custom", "amount", "predicted_ltv", "predictedltv ltv"),
  opt_out_type: field("custom", "text", "opt_out_type", "optouttype"),
};

/**
 * Guesses from the names of columns where each field comes from; returns columns by field.
 *
 * @param columns the names of the columns
 * @param decided the columns and the values that are given already, by field
 */
export function guessColumns(
  columns: readonly string[],
  decided: {
    readonly columns?: ReadonlyMap<string, string>;
    readonly constants?: ReadonlyMap<string, string>;
  } = {},
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const isTaken = (column: string) =>
    [...(decided.columns?.values() ?? []), ...found.values()].includes(column);
  for (const [name, { guesses, target }] of Object.entries(fields)) {
    if (decided.columns?.has(name) || decided.constants?.has(name)) continue;
    const candidates = [simplifyName(name), simplifyName(target), ...guesses];
    const column = candidates
      .map((guess) => columns.find((each) => simplifyName(each) === guess))
      // An order number is both the id of the event and that of the order.
      .find((each) => each !== undefined && (name === "order_id" || !isTaken(each)));
    if (column !== undefined) found.set(name, column);
  }
  return found;
}

function simplifyName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Disagreements between document and types that we know of, and why they stand. */
export interface KnownDisagreement {
  /** The places, as in a report. */
  readonly places: readonly string[];
  /** The changes that show it. */
  readonly change: RegExp;
  readonly reason: string;
  /** Seen in a full run alone. */
  readonly fullAlone?: true;
}

const exactlyOne =
  "a value that fits two branches of a `oneOf` is refused; no TypeScript type can say so";

export const knownDisagreements: readonly KnownDisagreement[] = [
  {
    places: ["bulk_upsert/create body", "catalogs_product_groups/update body"],
    change: /^dropped (update\.catalog_product_groups\.\d+\.)?is_featured$/,
    reason: `${exactlyOne}: without is_featured a product group fits two of the requests`,
  },
  {
    places: ["bulk_upsert/create body", "catalogs_product_groups/update body"],
    change: /^dropped (update\.catalog_product_groups\.\d+\.)?catalog_type$/,
    reason: `${exactlyOne}: without catalog_type a product group fits two of the requests`,
    fullAlone: true,
  },
  {
    places: ["pins/analytics query", "multi_pins/analytics query"],
    change: /^all fields/,
    reason: `${exactlyOne}: upstream lists some metric types for standard and for video Pins`,
  },
];

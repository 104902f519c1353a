/**
 * What a change means to one side. `breaking`: code or requests that were right no longer are.
 * `surprise`: it goes on working, yet may behave otherwise or meet a value it did not know.
 */
export type Level = "breaking" | "surprise" | "none";

/** What a change means to one side, and why. */
export interface Judgement {
  level: Level;
  reason: string;
}

/** What a kind of change means where requests carry the place, and where answers do. */
export interface Verdict {
  /** Left out where no request can carry it. */
  readonly callers?: Judgement;
  /** Left out where no answer can carry it. */
  readonly readers?: Judgement;
  /** Holds whether or not an operation uses the place. */
  readonly always?: true;
}

const breaks = (reason: string): Judgement => ({ level: "breaking", reason });
const surprises = (reason: string): Judgement => ({ level: "surprise", reason });
const fine = (reason: string): Judgement => ({ level: "none", reason });
const both = (judgement: Judgement) => ({ callers: judgement, readers: judgement });
const anywhere = (judgement: Judgement) => ({ ...both(judgement), always: true }) as const;

const gone = breaks("code that sends it no longer compiles, and the API no longer takes it");
const unread = breaks("code that reads it no longer compiles, and it no longer comes");
const missing = breaks("it may be missing");
const needed = breaks("requests without it are refused");
const refused = breaks("values that were taken are refused");
const optional = fine("it may be left out");
const taken = fine("what was sent is still taken");
const expected = fine("what comes was expected before");
const always = fine("it always comes now");

/** Every kind of change, and its verdict: the kind alone decides, so that a kind can be relied on. */
export const kinds = {
  "operation-added": both(fine("new")),
  "operation-removed": {
    callers: breaks("the call is gone"),
    readers: breaks("so are the types of its answer"),
  },
  "operation-moved": { callers: breaks("the route is the name of the call") },
  "operation-id-changed": {
    callers: surprises("code that names the operation needs the new name"),
  },
  deprecated: both(surprises("it will go")),
  undeprecated: both(fine("it stays after all")),
  "sandbox-closed": { callers: breaks("the sandbox no longer offers it") },
  "sandbox-opened": { callers: fine("the sandbox offers it now") },
  "sandbox-changed": { callers: surprises("the sandbox may treat it otherwise") },
  "rate-limit-category-changed": { callers: surprises("calls count against another limit") },
  "tags-changed": both(fine("a grouping of the documentation")),
  "extension-changed": both(fine("an extension that changes no call")),

  "parameter-added": { callers: optional },
  "required-parameter-added": { callers: needed },
  "parameter-removed": { callers: gone },
  "parameter-renamed": { callers: breaks("calls that send it by the old name or place miss") },
  "parameter-required": { callers: needed },
  "parameter-optional": { callers: optional },
  "serialisation-changed": { callers: breaks("the same value is written otherwise in the URL") },
  "serialisation-restated": { callers: fine("written the same way in the URL") },
  "header-added": { readers: fine("new") },
  "header-removed": { readers: unread },
  "header-required": { readers: always },
  "header-optional": { readers: missing },

  "body-added": { callers: optional },
  "required-body-added": { callers: needed },
  "body-removed": { callers: gone },
  "body-required": { callers: needed },
  "body-optional": { callers: optional },
  "content-type-added": {
    callers: taken,
    readers: surprises("an answer may come in another format"),
  },
  "content-type-removed": {
    callers: breaks("bodies in this format are refused"),
    readers: breaks("answers no longer come in this format"),
  },
  "status-added": { readers: surprises("another success to tell apart") },
  "status-removed": { readers: breaks("code that waits for this success waits in vain") },
  "error-status-added": { readers: fine("an error that is told more exactly") },
  "error-status-removed": { readers: surprises("an error that is no longer described") },

  "scope-added": { callers: breaks("tokens without the scope are refused") },
  "scope-removed": { callers: fine("fewer scopes are needed") },
  "credential-added": { callers: fine("one more way to authenticate") },
  "credential-removed": { callers: breaks("calls that authenticate this way are refused") },
  "credential-eased": { callers: fine("less is needed; what was sent still does") },
  "scheme-added": { callers: fine("new") },
  "scheme-removed": { callers: breaks("calls that authenticate this way are refused") },
  "scheme-changed": { callers: breaks("credentials are sent or obtained in another way") },
  "offered-scope-added": { callers: fine("new") },
  "offered-scope-removed": { callers: breaks("the scope can no longer be asked for") },

  "component-added": anywhere(fine("new")),
  "component-removed": anywhere(surprises("code that names its generated type no longer compiles")),
  "component-renamed": anywhere(fine("the same under another name")),
  "component-replaced": anywhere(fine("what differs between the two has lines of its own")),

  "property-added": { callers: optional, readers: fine("new") },
  "required-property-added": { callers: needed, readers: fine("new") },
  "property-removed": { callers: gone, readers: unread },
  "property-required": { callers: needed, readers: always },
  "property-optional": { callers: optional, readers: missing },
  "read-only-added": { callers: breaks("it may no longer be sent"), readers: expected },
  "read-only-removed": { callers: fine("it may be sent now"), readers: expected },
  "write-only-added": { callers: taken, readers: breaks("it no longer comes") },
  "write-only-removed": { callers: taken, readers: fine("it comes in answers now") },

  "type-changed": { callers: refused, readers: breaks("values of another type come") },
  "type-added": { callers: breaks("values of other types are refused"), readers: expected },
  "type-removed": { callers: taken, readers: breaks("values of any type may come") },
  "type-narrowed": { callers: refused, readers: expected },
  "type-widened": { callers: taken, readers: surprises("fractions may come") },
  "null-allowed": { callers: taken, readers: breaks("null may come") },
  "null-refused": { callers: breaks("null is refused"), readers: expected },
  "format-changed": { callers: refused, readers: breaks("values come in another form") },
  "format-narrowed": { callers: refused, readers: expected },
  "format-widened": { callers: taken, readers: surprises("values of other forms may come") },
  "enum-values-added": {
    callers: taken,
    readers: surprises("an exhaustive switch meets a value it does not know"),
  },
  "enum-values-removed": {
    callers: breaks("the value is refused"),
    readers: surprises("nothing new comes, yet code that compares with it no longer compiles"),
  },
  "enum-added": { callers: breaks("other values are refused"), readers: expected },
  "enum-removed": {
    callers: taken,
    readers: breaks("any value may come where a list was known"),
  },
  "limit-tightened": { callers: refused, readers: expected },
  "limit-loosened": {
    callers: taken,
    readers: surprises("values beyond the old limit may come"),
  },
  "limit-changed": {
    callers: refused,
    readers: surprises("values that the old limit excluded may come"),
  },
  "limit-without-effect": both(fine("it does not apply to this type")),
  "default-changed": {
    callers: surprises("leaving it out means something else"),
    readers: expected,
  },

  "branch-added": {
    callers: taken,
    readers: breaks("answers may have a shape that was not known"),
  },
  "discriminated-branch-added": {
    callers: taken,
    readers: surprises("an exhaustive switch meets a shape it does not know"),
  },
  "branch-removed": {
    callers: breaks("values of this shape are refused"),
    readers: surprises("code that tells this shape apart may no longer compile"),
  },
  "union-added": { callers: refused, readers: expected },
  "union-removed": { callers: taken, readers: breaks("values of other shapes may come") },
  "union-widened": {
    callers: taken,
    readers: breaks("answers may have a shape that was not known"),
  },
  "union-narrowed": {
    callers: refused,
    readers: surprises("code that tells shapes apart may no longer compile"),
  },
  "union-changed": { callers: refused, readers: breaks("answers have other shapes") },
  "union-kind-changed": {
    callers: surprises("how many shapes may fit at once is another matter now"),
    readers: expected,
  },
  "discriminator-changed": both(breaks("shapes are told apart by something else")),
  "discriminator-stated": both(surprises("shapes are told apart in another way")),
  "discriminator-value-added": {
    callers: taken,
    readers: surprises("an exhaustive switch meets a value it does not know"),
  },
  "discriminator-value-removed": {
    callers: breaks("the value is refused"),
    readers: surprises("code that compares with it no longer compiles"),
  },

  "items-added": { callers: breaks("elements of other types are refused"), readers: expected },
  "items-removed": { callers: taken, readers: breaks("elements may be anything") },
  "other-fields-offered": { callers: taken, readers: fine("fields of other names may come") },
  "other-fields-dropped": { callers: gone, readers: unread },
  "other-fields-refused": {
    callers: surprises("fields of other names are refused"),
    readers: expected,
  },
  "other-fields-typed": {
    callers: surprises("fields of other names must be of this type"),
    readers: expected,
  },
  "other-fields-narrowed": {
    callers: breaks("fields of other names must be of this type"),
    readers: expected,
  },
  "other-fields-widened": {
    callers: taken,
    readers: breaks("fields of other names may be anything"),
  },

  "server-added": { callers: fine("one more base URL") },
  "server-removed": { callers: breaks("calls to this base URL miss") },
  "document-changed": both(fine("about the document, not the API")),
  rewritten: both(fine("it means the same, written in another way")),
  unjudged: anywhere(surprises("no rule judges it: look at it")),
} as const satisfies Record<string, Verdict>;

/** The name of a kind of change; it stays the same from release to release. */
export type ChangeKind = keyof typeof kinds;

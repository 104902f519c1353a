/** What the suite and its server agree on. */

/** Tokens that must show nowhere but in the header that is for them. */
export const tokens = {
  accessToken: "access-token-of-the-runtimes",
  conversionToken: "conversion-token-of-the-runtimes",
};

/** The SHA-256 of two e-mail addresses, of which the second has a letter in decomposed form. */
export const hashOfEmail = [
  "86e0b9e56c17cc4d12387e1949b85053fbe73bc3ce5a1188713a9d300cc6133d",
  "08fa1a968498bbaf4c7c1683fda87d77a2a0b7076a7e181c149bb2bf271f7be7",
];

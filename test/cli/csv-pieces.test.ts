import { expect, test } from "vitest";
import { createLenientCsvParser } from "../../src/cli/events/csv.js";

const text =
  'id,note,value\r\n1,"a\nb",19.99\r\n2,"c\nd",5\r\n3,e,"f\ng"\r\n4,x,"say ""hi""\nthere"\r\n';

function parse(...pieces: readonly string[]) {
  const parser = createLenientCsvParser(",");
  return [...pieces.flatMap((piece) => [...parser.push(piece)]), ...parser.end()];
}

test("a file is read alike wherever its pieces end, even inside a record with line breaks", () => {
  const whole = parse(text);
  expect(whole.map((record) => ("fields" in record ? record.fields : record.fault))).toEqual([
    ["id", "note", "value"],
    ["1", "a\nb", "19.99"],
    ["2", "c\nd", "5"],
    ["3", "e", "f\ng"],
    ["4", "x", 'say "hi"\nthere'],
  ]);
  for (let cut = 1; cut < text.length; cut++) {
    expect(parse(text.slice(0, cut), text.slice(cut))).toEqual(whole);
  }
  expect(parse(...text.split(""))).toEqual(whole);
});

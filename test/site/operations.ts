import { type OperationFacts, collectOperations } from "../../scripts/site/facts.js";
import { readSiteDocument } from "../../scripts/site/document.js";
import { type Snippets, buildSnippets } from "../../site/lib/snippets.js";
import { root } from "../support/run.js";

/** An operation with the snippets of its page. */
export interface PagedOperation {
  readonly operation: OperationFacts;
  readonly snippets: Snippets;
}

/** Every operation with the snippets of its page. */
export async function pagedOperations(): Promise<PagedOperation[]> {
  const operations = collectOperations(await readSiteDocument(root));
  return operations.map((operation) => ({
    operation,
    snippets: buildSnippets(operation, operation.sample),
  }));
}

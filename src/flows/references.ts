/** Takes up a report that was asked for. */
export interface ReportReference {
  readonly token: string;
}

/** Takes up an export of leads. */
export interface LeadsReference {
  readonly leads_export_id: string;
}

/** Takes up a bulk request. */
export interface BulkReference {
  readonly request_id: string;
}

/** Takes up a batch of catalogue items. */
export interface ItemsBatchReference {
  readonly batch_id: string;
}

/** Takes up an upload of media whose file was sent. */
export interface MediaReference {
  readonly media_id: string;
}

/** Takes up a customer list: give `skip` to `updateCustomerList` with the same records. */
export interface CustomerListReference {
  readonly customer_list_id: string;
  /** How many records, from the first, need not be sent again. */
  readonly skip: number;
}

/** Takes up an upload of a customer list whose parts were sent. */
export interface CustomerListUploadReference {
  readonly customer_list_upload_id: string;
}

/** What takes up a job of any kind. */
export type JobReference =
  | ReportReference
  | LeadsReference
  | BulkReference
  | ItemsBatchReference
  | MediaReference
  | CustomerListReference
  | CustomerListUploadReference;

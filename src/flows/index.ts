/**
 * Reports, media, leads, bulk, catalog items and customer lists: one function each, from request to result.
 *
 * @module
 */
export { downloadBulk, runItemsBatch, upsertBulk } from "./bulk.js";
export type { BulkUpsert, ItemsBatch, ItemsBatchOptions } from "./bulk.js";
export { toCsv } from "./csv.js";
export type { FileItem } from "./csv.js";
export { uploadCustomerList } from "./customer-list-upload.js";
export type {
  CustomerListUpload,
  CustomerListUploadOptions,
  CustomerListUploadRequest,
} from "./customer-list-upload.js";
export { createCustomerList, updateCustomerList, waitForCustomerList } from "./customer-lists.js";
export type {
  CustomerList,
  CustomerListOptions,
  CustomerListResult,
  CustomerListUpdate,
  NewCustomerList,
} from "./customer-lists.js";
export type { CustomerListType, CustomerRecords } from "./customer-records.js";
export { PinterestFileError, PinterestJobError, PinterestTransferError } from "./errors.js";
export type {
  BulkReference,
  CustomerListReference,
  CustomerListUploadReference,
  EndedJob,
  FailedTransfer,
  ItemsBatchReference,
  JobEnd,
  JobReference,
  LeadsReference,
  MediaReference,
  ReportReference,
} from "./errors.js";
export { type ResultFileOptions, readResultFile } from "./files.js";
export { uploadMedia } from "./media.js";
export type { Media, MediaFile } from "./media.js";
export type {
  DownloadOptions,
  FinishedProgress,
  FlowClient,
  FlowOptions,
  FlowProgress,
  SubmittedProgress,
  TransferFetch,
  TransferInit,
  TransferOptions,
  TransferProgress,
  UnknownStatusProgress,
  UploadOptions,
  WaitingProgress,
} from "./options.js";
export {
  fetchCatalogsReport,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  fetchTemplateReport,
} from "./reports.js";
export type {
  CatalogsReportOptions,
  MmmReportColumn,
  MmmReportRequest,
  ProductReportColumn,
  ProductReportRequest,
  ReportColumn,
  ReportOptions,
  ReportRequest,
  ReportRow,
  ReportRows,
  ReportValue,
  TemplateReportRequest,
} from "./reports.js";

export { downloadBulk, upsertBulk } from "./bulk.js";
export type { BulkUpsert } from "./bulk.js";
export { fetchCatalogsReport } from "./reports.js";
export type { CatalogsReportOptions } from "./reports.js";
export type { CustomerList } from "./customer-list-upload.js";
export { uploadCustomerList } from "./customer-list-upload.js";
export type {
  CustomerListUpload,
  CustomerListUploadOptions,
  CustomerListUploadRequest,
} from "./customer-list-upload.js";
export { createCustomerList, updateCustomerList, waitForCustomerList } from "./customer-lists.js";
export type {
  CustomerListOptions,
  CustomerListResult,
  CustomerListUpdate,
  NewCustomerList,
} from "./customer-lists.js";
export type { CustomerListType, CustomerRecords } from "./customer-lists.js";
export { PinterestFileError } from "./errors.js";
export type { FileItem } from "./files.js";
export { runItemsBatch } from "./bulk.js";
export type { ItemsBatch, ItemsBatchOptions } from "./bulk.js";
export { PinterestJobError } from "./errors.js";
export type { EndedJob, JobEnd } from "./errors.js";
export { fetchLeads } from "./reports.js";
export { uploadMedia } from "./media.js";
export type { Media, MediaFile } from "./media.js";
export { fetchMmmReport } from "./reports.js";
export type { MmmReportColumn, MmmReportRequest } from "./reports.js";
export type {
  DownloadOptions,
  FlowClient,
  FlowOptions,
  TransferOptions,
  UploadOptions,
} from "./options.js";
export { fetchProductReport } from "./reports.js";
export type { ProductReportColumn, ProductReportRequest } from "./reports.js";
export type {
  FinishedProgress,
  FlowProgress,
  SubmittedProgress,
  TransferProgress,
  WaitingProgress,
} from "./job.js";
export type {
  BulkReference,
  CustomerListReference,
  CustomerListUploadReference,
  ItemsBatchReference,
  JobReference,
  LeadsReference,
  MediaReference,
  ReportReference,
} from "./customer-lists.js";
export type { ReportRow, ReportRows, ReportValue } from "./reports.js";
export { fetchReport, fetchTemplateReport } from "./reports.js";
export type { ReportColumn, ReportOptions, ReportRequest } from "./reports.js";
export { readResultFile } from "./files.js";
export { PinterestTransferError } from "./errors.js";
export type { FailedTransfer } from "./errors.js";
export type { TransferFetch, TransferInit } from "./transfer.js";

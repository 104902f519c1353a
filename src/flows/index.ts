export { downloadBulk, upsertBulk } from "./bulk.js";
export type { BulkUpsert } from "./bulk.js";
export { fetchCatalogsReport } from "./catalogs-report.js";
export type { CatalogsReportOptions } from "./catalogs-report.js";
export type { CustomerList } from "./customer-list-sender.js";
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
export type { CustomerListType, CustomerRecords } from "./customer-records.js";
export { PinterestFileError } from "./file-error.js";
export type { FileItem } from "./items.js";
export { runItemsBatch } from "./items-batch.js";
export type { ItemsBatch, ItemsBatchOptions } from "./items-batch.js";
export { PinterestJobError } from "./job-error.js";
export type { EndedJob, JobEnd } from "./job-error.js";
export { fetchLeads } from "./leads.js";
export { uploadMedia } from "./media.js";
export type { Media, MediaFile } from "./media.js";
export { fetchMmmReport } from "./mmm-report.js";
export type { MmmReportColumn, MmmReportRequest } from "./mmm-report.js";
export type {
  DownloadOptions,
  FlowClient,
  FlowOptions,
  TransferOptions,
  UploadOptions,
} from "./options.js";
export { fetchProductReport } from "./product-report.js";
export type { ProductReportColumn, ProductReportRequest } from "./product-report.js";
export type {
  FinishedProgress,
  FlowProgress,
  SubmittedProgress,
  TransferProgress,
  WaitingProgress,
} from "./progress.js";
export type {
  BulkReference,
  CustomerListReference,
  CustomerListUploadReference,
  ItemsBatchReference,
  JobReference,
  LeadsReference,
  MediaReference,
  ReportReference,
} from "./references.js";
export type { ReportRow, ReportRows, ReportValue } from "./report-row.js";
export { fetchReport, fetchTemplateReport } from "./reports.js";
export type { ReportColumn, ReportOptions, ReportRequest } from "./reports.js";
export { readResultFile } from "./result-file.js";
export { PinterestTransferError } from "./transfer-error.js";
export type { FailedTransfer } from "./transfer-error.js";
export type { TransferFetch, TransferInit } from "./transfer.js";

/** Bytes of a delimited file that are looked at to tell how it is to be read. */
export const HEAD_BYTES = 256 * 1024;
/** A row longer than this is taken for a quote that was never closed. Well over the 1 MB cell we accept. */
export const MAX_ROW_CHARS = 8 * 1024 * 1024;
/** The most characters a spreadsheet cell can hold; a mapped value beyond it is no value of a lead. */
export const MAX_CELL_CHARS = 32_767;
export const MAX_COLUMNS = 2_000;
/** From here on a table is accepted with a warning: no list of leads looks like that. */
export const MANY_COLUMNS = 500;
export const BATCH_ROWS = 500;
/** A workbook is held in memory while it is read, so both of its sizes are bounded. */
export const MAX_XLSX_BYTES = 50 * 1024 * 1024;
export const MAX_XLSX_UNPACKED_BYTES = 150 * 1024 * 1024;

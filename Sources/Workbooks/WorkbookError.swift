/// Why a workbook was not made. No byte of it was handed out.
package enum WorkbookError: Error, Hashable, Sendable {
  /// There was no memory for it; the system's number.
  case noMemory(Int32)
  /// libxlsxwriter gave up; the number of `lxw_error`.
  case library(Int)
  /// What was written does not say what was to be written, as when the disk for temporary files is full.
  case notWhole
}

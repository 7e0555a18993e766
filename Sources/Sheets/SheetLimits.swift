/// How much of a workbook is read. Chosen so that reading one that reaches every one of them takes less
/// than 100 MiB of memory; each is checked before the memory is taken.
package struct SheetLimits: Sendable {
  /// Bytes of the file.
  package var file = 8 << 20
  /// Files within it. Excel writes a dozen, and one for each picture.
  package var entries = 2_000
  /// Bytes of a part, unpacked.
  package var part = 64 << 20
  /// Bytes of all parts that are read, unpacked.
  package var total = 96 << 20
  /// How many times larger a part may be unpacked, once it is over `ratioFrom`; sheets are 5–60.
  package var ratio = 250
  /// Bytes of a part from which its ratio counts.
  package var ratioFrom = 1 << 20
  /// Elements within elements; a sheet has seven.
  package var depth = 64
  /// Bytes of one tag or comment.
  package var token = 1 << 20
  /// Sheets of a workbook.
  package var sheets = 1_000
  /// Different texts of a workbook.
  package var strings = 100_000
  /// Bytes of the different texts.
  package var stringBytes = 8 << 20
  /// Cell styles and number formats.
  package var styles = 65_536
  /// Rows that hold anything.
  package var rows = 100_000
  /// Columns, from the left, that may hold anything.
  package var columns = 1_000
  /// Cells that hold anything.
  package var cells = 400_000
  /// Bytes of text in all cells, each counted as often as it is seen.
  package var text = 16 << 20
  /// Merged areas over several rows, and the rows that each goes over, together.
  package var merges = 100_000

  /// The limits in force.
  package init() {}
}

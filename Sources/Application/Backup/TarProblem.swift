/// Why a file is not an archive that this program wrote.
package enum TarProblem: Error, Hashable, Sendable {
  /// It ends too early.
  case cutOff
  /// A header's sum is not that of its bytes.
  case checksum
  /// A link, a folder, a device, or an extension of the format.
  case notARegularFile
  /// A name that no backup holds: another word, or one with a folder in it.
  case foreignName
  /// Larger than 8 GiB.
  case tooLarge
  /// A header that is spelt otherwise than this program does.
  case malformed
  /// A file for the second time.
  case twice
  /// What fills up the last block of a file is not zero.
  case padding
  /// Not two blocks of zeroes at the end.
  case end
  /// Bytes after the end.
  case afterEnd
  /// The first file is not the manifest, or a very large one.
  case manifestNotFirst
  /// Other files, another order or other lengths than the manifest says.
  case notAsListed
}

package import EventLog

/// The 512 bytes before a file in a POSIX ustar archive (IEEE 1003.1, pax, "ustar Interchange Format"),
/// of the few that a backup needs: a regular file with a plain name from a closed list.
///
/// There is one spelling of each header, so all that is not a name, a length or a time is refused:
/// links, folders, sparse files, prefixes, extensions, other digits of the same number.
package struct TarHeader: Hashable, Sendable {
  /// The file.
  package let file: BackupFile
  /// Its length in bytes.
  package let size: Int
  /// When it was last changed, in seconds since 1970.
  package let modified: Int

  /// Length of a header, and of what a file is filled up to.
  package static let blockSize = 512
  /// First length that eleven octal digits do not hold.
  package static let sizeLimit = 1 << 33

  /// A header of a file.
  ///
  /// - Precondition: both numbers are 0…2^33 - 1.
  package init(file: BackupFile, size: Int, modified: Int) {
    precondition(0..<Self.sizeLimit ~= size && 0..<Self.sizeLimit ~= modified)
    self.file = file
    self.size = size
    self.modified = modified
  }

  /// Zeroes after the file, up to a whole block.
  package var padding: Int { (Self.blockSize - size % Self.blockSize) % Self.blockSize }

  /// Reads a header.
  package init(_ block: [UInt8]) throws(TarProblem) {
    guard block.count == Self.blockSize else { throw .cutOff }
    guard block[148..<156].elementsEqual(Self.sum(block)) else { throw .checksum }
    guard block[156] == UInt8(ascii: "0") else { throw .notARegularFile }
    let name = String(validating: block[..<100].prefix { $0 != 0 }, as: UTF8.self)
    guard let file = name.flatMap(BackupFile.init(rawValue:)) else { throw .foreignName }
    // Larger sizes are written in base 256, with the highest bit set.
    guard block[124] & 0x80 == 0 else { throw .tooLarge }
    guard let size = Self.number(block[124..<136]), let modified = Self.number(block[136..<148])
    else { throw .malformed }
    self.init(file: file, size: size, modified: modified)
    guard bytes == block else { throw .malformed }
  }

  /// The block.
  package var bytes: [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    func put(_ text: String, at place: Int) {
      block.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
    }
    put(file.rawValue, at: 0)
    put("0000600", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(Self.octal(size, digits: 11), at: 124)
    put(Self.octal(modified, digits: 11), at: 136)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put("0000000", at: 329)
    put("0000000", at: 337)
    block.replaceSubrange(148..<156, with: Self.sum(block))
    return block
  }

  /// The sum of all bytes, its own counted as spaces: six digits, a zero byte and a space.
  private static func sum(_ block: [UInt8]) -> [UInt8] {
    let others = block[..<148].reduce(0) { $0 + Int($1) } + block[156...].reduce(0) { $0 + Int($1) }
    return Array(octal(others + 8 * 32, digits: 6).utf8) + [0, 32]
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text
  }

  /// Eleven octal digits and a zero byte.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard field.last == 0, field.dropLast().allSatisfy({ 48...55 ~= $0 }) else { return nil }
    return field.dropLast().reduce(0) { $0 * 8 + Int($1 - 48) }
  }
}

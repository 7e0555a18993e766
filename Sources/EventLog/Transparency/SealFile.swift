/// A sealed report as a file that can be derived anew, for those with a duty to see what contributed: the sealing event, the event
/// that notes all logs' heads, the list of all that contributed, and the proof that both events stand in
/// the log of a signed checkpoint.
///
///     varde-seal/v1
///     sealed EVENT
///     heads EVENT           one line an event; none in a registry of one log
///     list COUNT
///     SUBJECT FIGURE SHARE  COUNT lines, ascending in their bytes
///                           an empty line
///     index N               an inclusion proof of each event, in the order above:
///     HASH                  hashes, and an empty line
///     …
///     CHECKPOINT            a C2SP signed note
package struct SealFile: Hashable, Sendable {
  /// Bytes of the report-sealed event.
  package let sealed: [UInt8]
  /// Bytes of the heads-noted events.
  package let heads: [[UInt8]]
  /// What contributed: lines ascending in their bytes, each ended by a line feed. Their SHA-256 is the
  /// event's `entries`.
  package let list: [UInt8]
  /// An inclusion proof of `sealed`, and of each of `heads`.
  package let inclusions: [InclusionProof]
  /// The checkpoint of their log.
  package let checkpoint: SignedCheckpoint

  private static let header = "varde-seal/v1"
  private static let maximumHeads = 1_000
  /// A handle, a figure and a share have sixty bytes at most.
  static let longestLine = 100
  /// Half a million entries.
  package static let maximumLength = 12 << 20

  /// A seal as it was made.
  ///
  /// - Precondition: one proof for each event.
  package init(
    sealed: [UInt8], heads: [[UInt8]], list: [UInt8], inclusions: [InclusionProof],
    checkpoint: SignedCheckpoint
  ) {
    precondition(inclusions.count == heads.count + 1)
    self.sealed = sealed
    self.heads = heads
    self.list = list
    self.inclusions = inclusions
    self.checkpoint = checkpoint
  }

  /// Reads a seal; nothing is verified.
  package init(_ bytes: [UInt8]) throws(TransparencyFormatError) {
    var lines = try TextLines(bytes, atMost: Self.maximumLength)
    try lines.take(header: Self.header)
    sealed = Array(try lines.take(member: "sealed"))
    var heads: [[UInt8]] = []
    while lines.rest.starts(with: "heads ".utf8), heads.count < Self.maximumHeads {
      heads.append(Array(try lines.take(member: "heads")))
    }
    self.heads = heads
    list = try lines.takeList()
    guard try lines.take(.emptyLine).isEmpty else { throw lines.refusal(.emptyLine) }
    var inclusions: [InclusionProof] = []
    while inclusions.count <= heads.count { inclusions.append(try lines.takeInclusion()) }
    self.inclusions = inclusions
    checkpoint = try lines.takeCheckpoint()
  }

  /// The file.
  package var bytes: [UInt8] {
    var bytes = Array("\(Self.header)\nsealed ".utf8) + sealed + [10]
    for event in heads { bytes += Array("heads ".utf8) + event + [10] }
    let count = list.reduce(0) { $1 == 10 ? $0 + 1 : $0 }
    bytes += Array("list \(count)\n".utf8) + list + [10]
    for proof in inclusions {
      let hashes = proof.hashes.map { $0.base64 + "\n" }.joined()
      bytes += Array("index \(proof.index)\n\(hashes)\n".utf8)
    }
    return bytes + checkpoint.bytes
  }
}

extension TextLines {
  /// `list COUNT` and as many lines, in order and none twice, so that one list has one digest.
  fileprivate mutating func takeList() throws(TransparencyFormatError) -> [UInt8] {
    let count = try take(number: "list")
    let all = rest
    var last: ArraySlice<UInt8> = []
    for _ in 0..<count {
      let line = try take(.member("list"))
      guard line.count <= SealFile.longestLine, last.lexicographicallyPrecedes(line) else {
        throw refusal(.member("list"))
      }
      last = line
    }
    return Array(all[..<rest.startIndex])
  }
}

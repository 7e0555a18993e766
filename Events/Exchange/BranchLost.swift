/// Another branch of this log was given up: it had the same first `common` events, and others after
/// them. Events of it were recorded anew, each with this event as its `cause`. More than fit are several
/// events, the later ones with the first as their `cause`.
public struct BranchLost: EventBody {
  public static let type = "branch-lost"
  /// How many events recorded anew one event can name.
  public static let range = 0...1_000

  /// Events of the branch that were recorded anew, ascending by `lost`; each number once on either side.
  public let again: [BranchMove]
  /// How many events both branches begin with, 1…
  public let common: Int
  /// Number in the branch of the first event that nobody has decided about yet; nil when all of them were
  /// recorded anew or left out.
  public let next: Int?
  /// Root of the branch (RFC 6962 section 2.1).
  public let root: Digest
  /// How many events the branch had, more than `common`.
  public let size: Int

  /// A branch that was given up; moves in any order.
  ///
  /// - Precondition: 1 ≤ common < size < 2^53; at most 1000 moves, each `lost` after `common` and within
  ///   `size`, each number once on either side; `next` after `common` and within `size`.
  public init(
    common: Int, size: Int, root: Digest, again: [BranchMove] = [], next: Int? = nil
  ) {
    precondition(1...Int.largest ~= common && size <= Int.largest && Self.range ~= again.count)
    self.again = again.sorted { $0.lost < $1.lost }
    self.common = common
    self.next = next
    self.root = root
    self.size = size
    precondition(problem == nil)
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    let moves: [BranchMove] = try reader.optionalObjects("again", count: 1...Self.range.upperBound)
    again = moves.sorted { $0.lost < $1.lost }
    common = try reader.required("common", in: 1...Int.largest)
    next = try reader.optional("next", in: 1...Int.largest)
    root = try reader.required("root")
    size = try reader.required("size", in: 1...Int.largest)
    if let problem { throw problem }
  }

  func encode(to writer: inout CanonicalWriter) {
    if !again.isEmpty { writer.objects("again", spelled) }
    writer.member("common", common)
    writer.member("next", next)
    writer.member("root", root)
    writer.member("size", size)
  }

  private var problem: CodingError? {
    if size <= common { return .contradiction("a branch without events of its own") }
    if let next, !(common + 1...size ~= next) {
      return .contradiction("next outside the branch")
    }
    if !again.allSatisfy({ common + 1...size ~= $0.lost }) {
      return .contradiction("lost outside the branch")
    }
    if Set(again.map(\.lost)).count < again.count { return .contradiction("lost twice") }
    return Set(again.map(\.now)).count < again.count ? .contradiction("now twice") : nil
  }

  // A set is ascending in its bytes: 10 before 9.
  private var spelled: [BranchMove] {
    again.map { ($0, Array("\($0.lost)".utf8)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}

/// An event of a lost branch that was recorded anew.
public struct BranchMove: ObjectBody, Hashable, Sendable {
  /// Its number in the lost branch.
  public let lost: Int
  /// Its number in this log.
  public let now: Int

  /// What was there is now here.
  ///
  /// - Precondition: both are 1 … 2^53 - 1.
  public init(lost: Int, now: Int) {
    precondition(1...Int.largest ~= lost && 1...Int.largest ~= now)
    self.lost = lost
    self.now = now
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    lost = try reader.required("lost", in: 1...Int.largest)
    now = try reader.required("now", in: 1...Int.largest)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("lost", lost)
    writer.member("now", now)
  }
}

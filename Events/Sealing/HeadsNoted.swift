/// Heads of all logs of a registry, noted in the central log: its own head then commits to theirs. The
/// central log stands among them with what was before this event. More logs than fit are several
/// events of one append, the later ones with the first as their `cause`.
public struct HeadsNoted: EventBody {
  public static let type = "heads-noted"
  /// How many heads one event can hold.
  public static let range = 1...400

  /// The heads, ascending by log, each log once.
  public let heads: [NotedHead]

  /// Heads in any order.
  ///
  /// - Precondition: 1…400 of them, each of another log.
  public init(heads: [NotedHead]) {
    precondition(Self.range ~= heads.count)
    self.heads = heads.sorted { $0.log < $1.log }
    precondition(Self.hasEachLogOnce(self.heads))
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    heads = try reader.objects("heads", count: Self.range)
    guard Self.hasEachLogOnce(heads) else { throw .contradiction("two heads of one log") }
  }

  func encode(to writer: inout CanonicalWriter) { writer.objects("heads", heads) }

  // Ascending bytes are ascending logs, since an element begins with its log and the quote that ends a
  // code comes before all its characters.
  private static func hasEachLogOnce(_ heads: [NotedHead]) -> Bool {
    zip(heads, heads.dropFirst()).allSatisfy { $0.log < $1.log }
  }
}

/// The head of one log, as it was noted.
public struct NotedHead: ObjectBody, Hashable, Sendable {
  /// Which log.
  public let log: LogCode
  /// The log's own id.
  public let logID: RandomID
  /// Root of the first `size` events (RFC 6962 section 2.1).
  public let root: Digest
  /// How many events, 1…
  public let size: Int

  /// A head.
  ///
  /// - Precondition: `size` is 1 … 2^53 - 1.
  public init(log: LogCode, logID: RandomID, root: Digest, size: Int) {
    precondition(1...Int.largest ~= size)
    self.log = log
    self.logID = logID
    self.root = root
    self.size = size
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    log = try reader.required("log")
    logID = try reader.required("log-id")
    root = try reader.required("root")
    size = try reader.required("size", in: 1...Int.largest)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("log", log)
    writer.member("log-id", logID)
    writer.member("root", root)
    writer.member("size", size)
  }
}

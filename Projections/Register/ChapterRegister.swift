public import Events

/// Everything one log says, as it stands after `size` events. A pure fold: the same events give the
/// same register on every machine.
public struct ChapterRegister: Hashable, Sendable {
  /// Which log.
  public let log: LogCode
  /// How many events were folded.
  public internal(set) var size = 0
  /// The log's first event; nil before it.
  public internal(set) var opened: LogOpened?
  /// `recorded` of the last event.
  public internal(set) var lastRecorded: Instant?
  /// The introduced actors with the role they claim.
  public internal(set) var actors: [Pseudonym: ActorRole] = [:]
  /// Stated facts, ascending by number.
  public internal(set) var facts: [Fact] = []
  /// Enrolled people, in order of enrolment.
  public internal(set) var people: [Person] = []
  /// Imports, in log order.
  public internal(set) var imports: [Import] = []
  /// Which event touched which root, in log order.
  public internal(set) var touches: [Touch] = []
  /// Events that were ignored.
  public internal(set) var findings: [Finding] = []
  /// Events that set the clock rule aside.
  public internal(set) var clockOverrides: [Int] = []
  /// Keys of the log's owner, in log order; the last is in force.
  public internal(set) var ownerKeys: [OwnerKey] = []
  /// Numbers of the heads-noted events, in log order; the heads stand in the log alone.
  public internal(set) var headsNoted: [Int] = []
  /// Sealed reports, in log order.
  public internal(set) var seals: [Seal] = []
  /// The newest erasure of each person that was forgotten.
  public internal(set) var erasures: [Pseudonym: Erasure] = [:]
  /// Texts that were forgotten, by the number of their entry.
  public internal(set) var erasedTexts: [Int: Set<ErasableText>] = [:]
  /// What people last said of each purpose they were asked about.
  public internal(set) var consents: [Pseudonym: [ConsentPurpose: Consent]] = [:]
  /// Keys that the owner receives by, in log order; the last holds.
  public internal(set) var receiverKeys: [ReceiverKey] = []
  /// Owners' keys of other logs that the centre made sure of, in log order; the central log's.
  public internal(set) var confirmedKeys: [LogCode: [ConfirmedKey]] = [:]
  /// Copies of other logs that came to the centre, in log order; the central log's.
  public internal(set) var received: [LogCode: [Received]] = [:]
  /// Branches of this log that were given up, in log order.
  public internal(set) var lostBranches: [LostBranch] = []
  /// Which entries were said to be of which goal, in log order; the last of an entry holds.
  public internal(set) var goalLinks: [GoalLink] = []

  // Not among `touches`, which tell why a figure is another.
  var textErasures: [Touch] = []
  // Position in `facts` by number, -1 where the event states no fact.
  var factIndex: [Int32] = []
  var personIndex: [Pseudonym: Int] = [:]
  // Position in `goalLinks` of the last of an entry.
  var linkIndex: [Int: Int] = [:]
  // Positions in `facts` of a person's roles and their ends.
  var roleIndex: [Pseudonym: [Int32]] = [:]

  /// The register of a log before its first event.
  public init(log: LogCode) { self.log = log }

  /// An enrolled person.
  public struct Person: Hashable, Sendable {
    /// Who.
    public let pseudonym: Pseudonym
    /// Number of the enrolment.
    public let seq: Int
    /// Which contact data is on file now.
    public internal(set) var onFile: OnFile
    /// Number of the event whose payload holds the contact data now.
    public internal(set) var contactSeq: Int
  }

  /// An imported form.
  public struct Import: Hashable, Sendable {
    /// Number of the import-begun event.
    public let seq: Int
    /// Which form.
    public let form: FormKind
    /// When.
    public let recorded: Instant
  }

  /// An event that corrected, withdrew, reinstated or ended something.
  public struct Touch: Hashable, Sendable {
    /// Number of the root.
    public let entry: Int
    /// Number of the touching event.
    public let seq: Int
  }
}

extension ChapterRegister {
  /// The fact that an event first stated; nil when it states none.
  public func fact(_ seq: Int) -> Fact? {
    guard 1...max(factIndex.count, 1) ~= seq, seq <= factIndex.count, factIndex[seq - 1] >= 0 else {
      return nil
    }
    return facts[Int(factIndex[seq - 1])]
  }

  /// An enrolled, not withdrawn person.
  public func person(_ pseudonym: Pseudonym) -> Person? {
    enrolment(of: pseudonym).flatMap {
      fact($0.seq)?.isWithdrawn == true ? nil : $0
    }
  }

  /// A person who was enrolled, whether or not that was withdrawn since.
  public func enrolment(of pseudonym: Pseudonym) -> Person? {
    personIndex[pseudonym].map { people[$0] }
  }

  /// The events that touched a root, in log order.
  public func touches(of entry: Int) -> [Int] {
    touches.filter { $0.entry == entry }.map(\.seq)
  }

  /// Whether the registry is made up.
  public var isDemo: Bool { opened?.demo ?? false }
}

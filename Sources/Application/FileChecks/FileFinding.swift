package import EventLog
package import Events

/// What is wrong with a seal, a proof or a checkpoint.
package enum FileFinding: Hashable, Sendable {
  /// An event of the file is none of this format.
  case unreadable(Part, CodingError)
  /// An event of the file is of another type, log or number than a seal needs.
  case wrongEvent(Part)
  /// A proof does not say of what it is one, and there is no registry to tell.
  case subjectMissing
  /// The event does not stand in the log of the checkpoint.
  case notIncluded(Part)
  /// Events that note heads are missing from the file, or too many.
  case headsMissing(expected: Int, found: Int)
  /// The checkpoint is not of the log that the events say.
  case otherLog(String)
  /// A signature claims to be by a known key, and is not.
  case signature(NoteRefusal)
  /// No signature is by a known key of the log's owner: from whom the head is was not checked.
  case ownerUnknown
  /// A head without signature, and no registry to hold it against: only its sum was checked.
  case onlySum
  /// A head with a proof that it extends an older one, and nothing that holds the older one.
  case olderHeadMissing(size: Int)
  /// The proof does not lead from the older head to this one.
  case notConsistent(size: Int)
  /// The list is not the one that was sealed.
  case listDiffers
  /// A line of the list is none, from 1.
  case badLine(Int)
  /// The list adds up to another figure than was sealed.
  case listFigure(FigureAddressWord, sealed: Both, computed: Both)
  /// No such rule set in this program.
  case unknownRules(RuleRevision)
  /// The rule set of that name is another one in this program.
  case otherRules(RuleRevision)
  /// The registry holds another event in that place.
  case notRecorded(Handle)
  /// The registry's log is another, or shorter, than the head that was noted.
  case headDiffers(LogCode, size: Int)
  /// Computed anew from the registry, the figure is another than was sealed.
  case figure(FigureAddressWord, sealed: Both, computed: Both)
  /// The tiles in a folder are not those of its checkpoint.
  case tiles(TileProblem)
  /// Computed anew from the registry, other things contribute; how many only one side has.
  case contributions(onlySealed: Int, onlyHere: Int)

  /// Whether something could not be checked, rather than being wrong.
  package var isUnchecked: Bool {
    switch self {
    case .subjectMissing, .ownerUnknown, .onlySum, .olderHeadMissing: true
    default: false
    }
  }

  /// An event of the file.
  package enum Part: Hashable, Sendable {
    /// The report of a seal.
    case report
    /// What a proof is about.
    case subject
    /// One of those that note heads, from 1.
    case heads(Int)
  }

  /// A figure in both readings.
  package struct Both: Hashable, Sendable {
    /// Strictly.
    package let strict: Int
    /// Leniently.
    package let lenient: Int

    /// The counts of both.
    package init(strict: Int, lenient: Int) {
      self.strict = strict
      self.lenient = lenient
    }
  }
}

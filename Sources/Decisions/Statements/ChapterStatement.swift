package import Events

/// A chapter as a row of the form `lag` or `lag ny` states it. nil means not stated.
package struct ChapterStatement: Hashable, Sendable {
  /// The chapter's code.
  package var chapter: LogCode
  /// Lokallag, fylkeslag or sentralt.
  package var kind: ChapterKind?
  /// Name.
  package var name: PlaceName?
  /// Municipality.
  package var municipality: PlaceName?
  /// County.
  package var county: PlaceName?
  /// The chapter above it.
  package var parent: LogCode?
  /// Whether a fylkeslag functions as a lokallag.
  package var functionsAsLocal: Bool?
  /// The day it was founded.
  package var founded: CivilDate?
  /// The day it was closed down.
  package var closed: CivilDate?
  /// Members at 31 December of `membersYear`; both or none.
  package var members: Int?
  /// The year of `members`.
  package var membersYear: Int?

  /// A chapter of which the code is known.
  package init(chapter: LogCode) { self.chapter = chapter }
}

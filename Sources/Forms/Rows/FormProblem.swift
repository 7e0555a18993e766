package import Decisions
package import Events

/// Why a whole file cannot be read as a form.
package enum FormProblem: Error, Hashable, Sendable {
  /// It is no text.
  case notText(TextProblem)
  /// There is no header.
  case empty
  /// Its records cannot be told apart.
  case csv(CSVProblem)
  /// The header has more than `CSVReader.recordLimit` characters.
  case headerTooLong
  /// The header names this column twice, be it once in English.
  case columnTwice(Column)
  /// It does not look like this form; perhaps it is the other.
  case notThisForm(FormKind, looksLike: FormKind?)
}

/// The languages a person can read. Chosen by `--språk` or `språk`, never by LANG: who types is not who
/// set the machine up.
package enum Language: String, CaseIterable, Sendable {
  /// Bokmål, in which all texts are written.
  case bokmal = "nb"
  /// Nynorsk.
  case nynorsk = "nn"
  /// English.
  case english = "en"
}

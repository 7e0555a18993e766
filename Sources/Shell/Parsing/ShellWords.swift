import Application
import Events
import Texts

/// A closed list of words that only the shell knows, Norwegian first.
struct ShellWords<Value: Hashable & Sendable>: Sendable {
  let pairs: [(word: String, value: Value)]

  /// The words that are offered: the first of each value.
  var offered: [String] {
    var seen: Set<Value> = []
    return pairs.filter { seen.insert($0.value).inserted }.map(\.word)
  }

  /// The word that a value is offered by.
  func word(_ value: Value) -> String { pairs.first { $0.value == value }?.word ?? "" }

  func typed(_ text: String) -> Value? {
    let folded = Nearby.fold(text).replacing(" ", with: "-")
    return pairs.first { Nearby.fold($0.word) == folded }?.value
  }

  func read(_ text: String, name: String) throws(CommandFailure) -> Value {
    if let value = typed(text) { return value }
    throw .usage(.unknownWord(name: name, word: text, valid: offered))
  }
}

extension ShellWords<CorrectionReason> {
  static let reasons = ShellWords(pairs: [
    ("skrivefeil", .mistyped), ("ført-to-ganger", .recordedTwice), ("feil-dato", .wrongDate),
    ("feil-antall", .wrongCount), ("ikke-holdt", .notHeld), ("annet", .other),
    ("mistyped", .mistyped), ("recorded-twice", .recordedTwice), ("wrong-date", .wrongDate),
    ("wrong-count", .wrongCount), ("not-held", .notHeld), ("other", .other),
  ])
}

extension ShellWords<ActorRole> {
  static let actorRoles = ShellWords(pairs: [
    ("koordinator", .coordinator), ("tilskuddsansvarlig", .grantOfficer), ("revisor", .auditor),
    ("annen", .other), ("coordinator", .coordinator), ("grant-officer", .grantOfficer),
    ("auditor", .auditor), ("other", .other),
  ])
}

extension ShellWords<AccessPurpose> {
  static let purposes = ShellWords(pairs: [
    ("føring", .recording), ("oversikt", .overview), ("rapport", .report),
    ("kontroll", .verification), ("innsyn", .subjectAccess), ("sletting", .erasure),
    ("vedlikehold", .maintenance), ("recording", .recording), ("overview", .overview),
    ("report", .report), ("verification", .verification), ("subject-access", .subjectAccess),
    ("erasure", .erasure), ("maintenance", .maintenance),
  ])
}

extension ShellWords<Service> {
  static let services = ShellWords(pairs: [
    ("likepersonstelefon", .likepersonstelefon), ("digital-utveksling", .digitalExchange),
    ("phone-service", .likepersonstelefon), ("digital-exchange", .digitalExchange),
  ])
}

/// The reports there are.
package enum ReportKind: String, Hashable, Sendable, CaseIterable {
  case bufdir, likepersoner, timer, ringevenn, turer, kurs, årsrapporter, nøkkeltall, måneder
  case aktivitetsliste, likepersonliste, plan

  /// Whether it says who people are and where they live, so that the vault must be open.
  var hasContactData: Bool { self == .aktivitetsliste || self == .likepersonliste }
}

extension ShellWords<ReportKind> {
  static let reports = ShellWords(pairs: [
    ("bufdir", .bufdir), ("likepersoner", .likepersoner), ("timer", .timer),
    ("ringevenn", .ringevenn), ("turer", .turer), ("kurs", .kurs),
    ("årsrapporter", .årsrapporter), ("nøkkeltall", .nøkkeltall), ("måneder", .måneder),
    ("aktivitetsliste", .aktivitetsliste), ("likepersonliste", .likepersonliste),
    ("plan", .plan), ("nøkkeltal", .nøkkeltall), ("månader", .måneder), ("courses", .kurs),
    ("key-figures", .nøkkeltall), ("months", .måneder), ("activity-list", .aktivitetsliste),
    ("likeperson-list", .likepersonliste), ("hours", .timer), ("trips", .turer),
    ("annual-reports", .årsrapporter),
  ])
}

extension ShellWords<FormKind> {
  static let forms = ShellWords(pairs: [
    ("lag", .chapters), ("personer", .people), ("registrering", .entries),
    ("årsrapporter", .annualReports), ("chapters", .chapters), ("people", .people),
    ("entries", .entries), ("annual-reports", .annualReports),
  ])
}

extension ShellWords<ConsentPurpose> {
  static let consentPurposes = ShellWords(
    pairs: ConsentPurpose.allCases.map { (Texts().word($0), $0) }
      + ConsentPurpose.allCases.map { ($0.rawValue, $0) })
}

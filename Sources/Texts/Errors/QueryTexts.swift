import Application

extension Texts {
  /// Why a statement of `sql` was not answered: SQLite in its own words.
  func sentence(_ error: QueryError) -> String {
    switch error {
    case .refused(let text): self(nb: "SQLite: {0}", text)
    case .notOneStatement:
      self(nb: "Skriv én setning som leser, som «SELECT count(*) FROM entries».")
    case .tooSlow(let seconds):
      self(nb: "Spørringen tok mer enn {0} s og ble stoppet. Avgrens den, som med WHERE.", seconds)
    case .stopped: self(.interrupted)
    case .unavailable: self(nb: "Spørringer i SQL finnes ikke her.")
    }
  }
}

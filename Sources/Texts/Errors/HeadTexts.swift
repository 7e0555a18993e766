package import Application

extension Texts {
  /// Why a head from elsewhere cannot be looked at here.
  package func sentence(_ refusal: HeadRefusal, _ source: String) -> String {
    switch refusal {
    case .none: self(nb: "{0} har ingen hoder.", quoted(source))
    case .noLog(let log):
      self(
        nb: "{0} gjelder en annen logg enn {1} i dette registeret.", quoted(source), log)
    case .longer(let log, let size, let here):
      self(
        nb: "{0} har et hode for {1} med {2}, og her er det {3}: dette registeret er eldre, eller"
          + " noe er borte. «kontroller --mot» sier mer.", quoted(source), log, events(size),
        number(here))
    case .differs(let log, let size):
      self(
        nb: "{0} har et hode for {1} med {2} som ikke stemmer med loggen her: det er en annen"
          + " historie. «kontroller --mot» sier mer.", quoted(source), log, events(size))
    }
  }
}

package import Events
package import Vault

/// What the program takes from the world, passed in so that everything below is deterministic.
package struct Environment {
  /// What the clock says.
  package let clock: () -> Instant
  /// So many bytes of a random source.
  package let draw: (Int) -> [UInt8]
  /// The day this program was made: no honest clock lies before it.
  package let built: CivilDate
  /// How dear it is to try one passphrase for a new key.
  package var passphraseCost = ScryptCost.current
  /// Whether the clock rule is set aside, on record.
  package var overridesClock = false

  /// A clock, a random source and the day of the build.
  package init(
    built: CivilDate, clock: @escaping () -> Instant, random: @escaping (Int) -> [UInt8]
  ) {
    self.built = built
    self.clock = clock
    self.draw = random
  }

  /// Today in Norway.
  package var today: CivilDate { NorwegianTime.date(at: clock()) }

  /// How a new registry's vault is locked.
  package func lock(_ passphrase: NewPassphrase?) -> NewVaultLock {
    passphrase.map { .passphrase($0.text, cost: passphraseCost) } ?? .keyFile
  }

  /// A new random id.
  package func newID() -> RandomID { RandomID(bytes: draw(10)) }
}

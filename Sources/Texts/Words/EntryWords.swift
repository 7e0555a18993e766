package import Events
package import Projections

extension Texts {
  /// A kind of entry, as the column `aktivitet` has it.
  package func label(_ kind: EntryKind) -> String {
    switch kind {
    case .moteplass: self(nb: "møteplass")
    case .temakveld: self(nb: "temakveld")
    case .medlemsmote: self(nb: "medlemsmøte")
    case .tur: self(nb: "tur")
    case .kurs: self(nb: "kurs")
    case .samtalegruppe: self(nb: "samtalegruppe")
    case .aktivitetsgruppe: self(nb: "aktivitetsgruppe")
    case .oppsokendeSamtale: self(nb: "oppsøkende samtale")
    case .likepersonskurs: self(nb: "likepersonskurs")
    case .arsmote: self(nb: "årsmøte")
    case .styremote: self(nb: "styremøte")
    case .utvalg: self(nb: "utvalg")
    case .stand: self(nb: "stand")
    case .ringevenn: self(nb: "ringevenn")
    case .frivilligInnsats: self(nb: "frivillig innsats")
    }
  }

  /// How people met, as the column `form` has it.
  package func label(_ mode: Mode) -> String {
    switch mode {
    case .physical: self(nb: "fysisk")
    case .digital: self(nb: "digital")
    case .hybrid: self(nb: "hybrid")
    case .phone: self(nb: "telefon")
    }
  }

  /// A part of § 11, in the plural.
  package func label(_ activity: ActivityClass) -> String {
    switch activity {
    case .visit: self(nb: "oppsøkende samtaler")
    case .group: self(nb: "samtale- og aktivitetsgrupper")
    case .course: self(nb: "likepersonskurs")
    }
  }

  /// Why something was corrected, withdrawn or reinstated.
  package func label(_ reason: CorrectionReason) -> String {
    switch reason {
    case .mistyped: self(nb: "skrivefeil")
    case .recordedTwice: self(nb: "ført to ganger")
    case .wrongDate: self(nb: "feil dato")
    case .wrongCount: self(nb: "feil antall")
    case .notHeld: self(nb: "ble ikke holdt")
    case .other: self(nb: "annet")
    }
  }
}

package import Decisions
import Events
import Forms
import Projections

extension Texts {
  /// Why a command is not carried out.
  package func sentence(_ refusal: Refusal, _ naming: Naming = Naming()) -> String {
    switch refusal {
    case .objection(let objection): sentence(objection, naming)
    case .unknownCode(let column, let code):
      naming.mayShowText
        ? self(
          nb: "Ingen i laget har koden {0} ({1}). Registrer personen først, eller rett koden.",
          quoted(code), column.rawValue)
        : self(
          nb: "Koden i {0} er ikke kjent i laget. Registrer personen først, eller rett koden.",
          quoted(column.rawValue))
    case .missing(let column): self(nb: "{0} må oppgis.", capitalized(column.rawValue))
    case .invalid(.sluttet): self(nb: "Sluttdatoen er før oppnevningen. Se over datoene.")
    case .invalid(.slag):
      self(nb: "Slaget «sentralt» og koden «sentralt» hører sammen. Rett den ene.")
    case .invalid(let column): self(nb: "Verdien i {0} passer ikke her.", quoted(column.rawValue))
    case .notCorrectable(let column, let kind):
      if let kind {
        self(
          nb: "{0} kan ikke rettes i en føring av slaget {1}.", capitalized(column.rawValue),
          label(kind))
      } else {
        self(nb: "{0} kan ikke rettes her.", capitalized(column.rawValue))
      }
    case .nothingToChange: self(nb: "Det står slik alt. Ingenting å endre.")
    case .notAnEntry(let seq):
      self(nb: "{0} er ikke en føring.", capitalized(place(seq, in: naming.log)))
    case .registeringWithdrawn(let person):
      self(
        nb:
          "{0} har trukket samtykket til å være registrert, så nye opplysninger, roller og føringer"
          + " med den personen tas ikke imot. Før uten personen; samtykker personen på nytt, før det"
          + " med «samtykke gi».", naming.name(person))
    case .evidenceNotKept(let until):
      self(nb: "Fristen {0} er ute, så ingen bevis skal beholdes lenger.", date(until))
    case .unknownGoal(_, let year, []):
      self(nb: "Laget har ingen handlingsplan for {0}. «plan ny» legger inn et mål.", year)
    case .unknownGoal(let number, let year, let known):
      self(
        nb: "Planen for {0} har ikke mål {1}. Den har {2}.", year, number,
        known.map { "\($0)" }.joined(separator: ", "))
    case .goalWithoutWords:
      self(nb: "Et mål trenger minst én tekst: aktivitet, mål, tiltak eller resultatmål.")
    case .planIsFull(let year): self(nb: "Alle numrene i planen for {0} er brukt.", year)
    case .textsOfOthers(let seq):
      self(
        nb: "{0} har ikke slike tekster. Aktivitet, mål, tiltak og resultatmål er tekstene til et"
          + " mål i handlingsplanen.",
        naming.log == nil ? capitalized(place(seq, in: nil)) : place(seq, in: naming.log))
    case .groupNotStated: self(nb: "Oppgi gruppen til organisasjonen med --gruppe, fra 1 til 5.")
    case .codeInUse(let code):
      naming.mayShowText
        ? self(nb: "Koden {0} er i bruk av en annen i laget. Velg en annen kode.", quoted(code))
        : self(nb: "Koden i «kode» er i bruk av en annen i laget. Velg en annen kode.")
    }
  }
}

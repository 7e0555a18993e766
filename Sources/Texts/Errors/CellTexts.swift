import Decisions
import Events
package import Forms

extension Texts {
  /// Why a cell, or a typed value, is refused, and what would be right: what comes after
  /// «Verdien …». Never what stands there.
  package func sentence(_ problem: CellProblem) -> String {
    switch problem {
    case .missing: self(nb: "mangler, og må oppgis")
    case .missingFor(let kind): self(nb: "må oppgis for {0}", label(kind))
    case .missingBeside(let other):
      self(nb: "må oppgis når {0} er oppgitt", quoted(other.rawValue))
    case .dateUnreadable:
      self(nb: "er ikke en dato; skriv 14.01.2025, 14.1.25 eller 2025-01-14")
    case .noSuchDate: self(nb: "er en dato som ikke finnes; se over dag og måned")
    case .yearOutOfRange(let years):
      self(nb: "må ha et år fra {0} til {1}", years.lowerBound, years.upperBound)
    case .yearUnreadable: self(nb: "er ikke et årstall; skriv fire siffer, som 2025")
    case .timeUnreadable: self(nb: "er ikke et klokkeslett; skriv 18:30, 18.30, 1830 eller 18")
    case .noSuchTime: self(nb: "er et klokkeslett som ikke finnes; timer er 0–23 og minutter 0–59")
    case .notSoManyNumbers(let expected, let found):
      self(nb: "har {0} tall; det skal være {1}, ett for hver dato", found, expected)
    case .durationUnreadable:
      self(nb: "er ikke en varighet; skriv 150 min, 2,5 t eller 2:30")
    case .durationUnclear(let number):
      self(nb: "kan være minutter eller timer; skriv {0} min eller {0} t", number)
    case .durationDecimals:
      self(nb: "kan bare ha hele, halve og kvarte timer etter komma; skriv 2,5 t eller 2:20")
    case .durationDecimalTooLarge: self(nb: "må være under 24 timer når den skrives med komma")
    case .durationMinutesPart: self(nb: "må ha 0–59 minutter etter timene")
    case .durationZero: self(nb: "kan ikke være 0")
    case .durationOverOneDay:
      self(nb: "er over ett døgn (1 440 min); en rad er én dag")
    case .notWholeNumber: self(nb: "er ikke et helt tall; skriv bare siffer, som 12")
    case .amountUnreadable: self(nb: "er ikke et beløp i kroner; skriv som 123,45 eller 1 000 000")
    case .numberOutOfRange(let range):
      self(
        nb: "må være fra {0} til {1}", number(range.lowerBound), number(range.upperBound))
    case .unknownWord(let list):
      self(nb: "er ikke et kjent ord; skriv {0}", either(list.words))
    case .chapterCode(let suggestion):
      if let suggestion {
        self(nb: "er ikke en kode for et lag; mente du {0}?", quoted("\(suggestion)"))
      } else {
        self(nb: "er ikke en kode for et lag; bruk a–z, siffer og bindestrek, som «asker»")
      }
    case .controlCharacter: self(nb: "har et styretegn, som linjeskift; fjern det")
    case .separatorInCode: self(nb: "kan ikke ha komma eller skråstrek i seg")
    case .nameTooLong(let limit): self(nb: "er for langt; høyst {0} tegn", limit)
    case .nameCharacter(let scalar):
      self(
        nb: "har tegnet {0}, som ikke kan stå i et navn her; bruk latinske bokstaver",
        code(of: scalar))
    case .cellsWithoutColumn(let count):
      count == 1
        ? self(nb: "har 1 celle mer enn overskriften; se etter et skilletegn for mye")
        : self(
          nb: "har {0} celler mer enn overskriften; se etter skilletegn for mye", count)
    case .rowTooLong(let limit): self(nb: "er for lang; høyst {0} tegn", number(limit))
    case .textAfterQuote:
      self(nb: "har tekst etter et anførselstegn; doble anførselstegn inne i en celle")
    case .formulaFailed(let cell):
      self(nb: "er en feil i arket, i celle {0}; rett formelen der", cell)
    case .formulaNotCalculated(let cell):
      self(nb: "er en formel uten svar, i celle {0}; åpne arket, lagre det og prøv igjen", cell)
    case .noDateNumber(let cell):
      self(nb: "vises som dato, men er ingen, i celle {0}; skriv datoen på nytt", cell)
    case .mergedCell(let cell, let first):
      self(
        nb: "mangler: celle {0} er slått sammen med {1}; del dem, og skriv verdien i hver rad",
        cell,
        first)
    }
  }

  private func code(of scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}

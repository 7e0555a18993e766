package import Application
import Decisions
import Events
package import Forms
import Projections

extension Texts {
  /// Why a whole file cannot be read as a form.
  package func sentence(_ problem: FormProblem, file: String) -> String {
    let name = quoted(file)
    return switch problem {
    case .notText(let problem): sentence(problem, file: file)
    case .sheet(let problem): sentence(problem, file: file)
    case .noSheets:
      self(nb: "Filen {0} er ikke en arbeidsbok, og har ingen ark. Utelat --ark.", name)
    case .otherSheets(let form, let sheet, let others):
      self(
        nb: "Arket {0} i {1} ser ikke ut som skjemaet {2}. Velg et annet med --ark: {3}.",
        quoted(sheet), name, quoted(label(form)), named(others))
    case .empty: self(nb: "Filen {0} er tom: den har ingen overskriftsrad.", name)
    case .csv(.unterminatedQuote(let line)):
      self(
        nb: "Filen {0}, linje {1}: et anførselstegn åpnes og lukkes aldri. Lukk det.", name, line)
    case .headerTooLong:
      self(nb: "Filen {0}: overskriftsraden er for lang. Er dette riktig fil?", name)
    case .columnTwice(let column):
      self(
        nb: "Filen {0} har kolonnen {1} to ganger. Fjern den ene.", name, quoted(column.rawValue))
    case .notThisForm(let form, let other):
      if let other {
        self(
          nb: "Filen {0} ser ikke ut som skjemaet {1}. Prøv «importer {2}».", name,
          quoted(label(form)), label(other))
      } else {
        self(
          nb: "Filen {0} ser ikke ut som skjemaet {1}. «importer {2} --mal» lager et tomt.", name,
          quoted(label(form)), label(form))
      }
    }
  }

  /// Why a file is not the text it says it is.
  package func sentence(_ problem: TextProblem, file: String) -> String {
    let name = quoted(file)
    return switch problem {
    case .utf16:
      self(
        nb: "Filen {0} er lagret som «Unicode-tekst» (UTF-16). Lagre den som CSV UTF-8.", name)
    case .nulByte(let line):
      self(nb: "Filen {0}, linje {1}: dette er ikke en tekstfil. Lagre arket som CSV.", name, line)
    case .brokenUTF8(let line):
      self(
        nb: "Filen {0}, linje {1}: filen er merket UTF-8, men er det ikke. Lagre den på nytt.",
        name,
        line)
    case .undefinedByte(_, let line):
      self(
        nb:
          "Filen {0}, linje {1}: et tegn er verken UTF-8 eller Windows-1252. Lagre som CSV UTF-8.",
        name, line)
    }
  }

  /// Why a row was not recorded. What stands there is for the one who gave the file, on stdout, in a
  /// column of its own.
  package func sentence(_ reason: RowRefusal.Reason) -> String {
    switch reason {
    case .cell(let problem): sentence(problem)
    case .noChapter: self(nb: "mangler; fyll ut kolonnen «lag», eller bruk --lag")
    case .unknownChapter: self(nb: "er ikke et registrert lag; importer skjemaet «lag» først")
    case .refusal(.unknownCode):
      self(nb: "er ikke koden til noen i laget; registrer personen først")
    case .refusal(.objection(.future)): self(nb: "er ikke kommet ennå; før det som har skjedd")
    case .refusal(.objection(.futureYear)): self(nb: "er ikke kommet ennå")
    case .refusal(.missing): self(nb: "mangler, og må oppgis")
    case .refusal(.codeInUse): self(nb: "er i bruk av en annen i laget")
    case .refusal(let refusal): sentence(refusal)
    }
  }
}

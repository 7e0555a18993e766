package import Application
import EventLog
import Events

extension Texts {
  /// What is wrong with a file that somebody handed in.
  package func sentence(_ finding: FileFinding) -> String {
    switch finding {
    case .unreadable(let part, let error):
      self(nb: "{0} kan ikke leses: {1}.", capitalized(name(part)), sentence(error))
    case .wrongEvent(let part):
      self(nb: "{0} er en annen hendelse enn den skal være.", capitalized(name(part)))
    case .subjectMissing:
      self(
        nb: "Beviset sier ikke hva det gjelder, og kan bare regnes etter mot registeret, med -r.")
    case .notIncluded(let part):
      self(nb: "{0} står ikke i loggen som hodet gjelder.", capitalized(name(part)))
    case .headsMissing(let expected, let found):
      self(
        nb: "Forseglingen bygger på {0} hendelser med hoder, men filen har {1}.", number(expected),
        number(found))
    case .otherLog(let origin): self(nb: "{0} er en annen logg.", quoted(origin))
    case .signature(let refusal): sentence(refusal)
    case .ownerUnknown:
      self(
        nb: "Signaturen til eieren av loggen er ikke kontrollert: nøkkelen er ikke kjent her. Be"
          + " eieren om den offentlige nøkkelen til loggen, og gi den med --nøkkel, eller «nøkkel"
          + " kjenn».")
    case .onlySum:
      self(
        nb: "Bare summen er kontrollert: hodet er skrevet av riktig. Hold det mot et register med"
          + " -r.")
    case .olderHeadMissing(let size):
      self(
        nb: "Beviset er ikke kontrollert: det trengs hodet med {0} som det bygger på. Gi det med"
          + " --mot FIL, eller et register med -r.", events(size))
    case .notConsistent(let size):
      self(nb: "Hodet er ingen fortsettelse av det med {0}.", events(size))
    case .listDiffers: self(nb: "Listen er ikke den som ble forseglet.")
    case .badLine(let number): self(nb: "Linje {0} i listen er ingen føring.", number)
    case .listFigure(let figure, let sealed, let computed):
      self(
        nb: "[{0}] Listen gir {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre"
          + " poeng.", figure.rawValue, computed.strict, computed.lenient, sealed.strict,
        sealed.lenient)
    case .unknownRules(let rules):
      self(nb: "Denne utgaven av Varde kjenner ikke regelsettet {0}.", rules.text)
    case .otherRules(let rules):
      self(nb: "Regelsettet {0} er et annet her enn da det ble forseglet.", rules.text)
    case .notRecorded(let handle): self(nb: "{0} er en annen hendelse i registeret.", handle)
    case .headDiffers(let log, let size):
      self(nb: "{0} har aldri hatt dette hodet med {1} i registeret.", log, events(size))
    case .figure(let figure, let sealed, let computed):
      self(
        nb: "[{0}] Regnet på nytt: {1} strengt og {2} romslig; forseglet er {3} og {4}, eller"
          + " andre poeng.", figure.rawValue, computed.strict, computed.lenient, sealed.strict,
        sealed.lenient)
    case .tiles(let problem): sentence(problem)
    case .contributions(let onlySealed, let onlyHere):
      self(
        nb: "Regnet på nytt teller andre føringer: {0} står bare i forseglingen, {1} bare her.",
        number(onlySealed), number(onlyHere))
    }
  }

  private func sentence(_ problem: TileProblem) -> String {
    switch problem {
    case .missing(let path): self(nb: "{0} mangler.", path)
    case .unreadable(let path):
      self(nb: "{0} kan ikke leses: det er ingen vanlig fil, eller den er ikke lesbar.", path)
    case .malformed(let path): self(nb: "{0} har ikke det innholdet en slik fil skal ha.", path)
    case .differs(let path, let above): self(nb: "{0} stemmer ikke med {1}.", path, above)
    case .entryDiffers(let number):
      self(nb: "Hendelse nummer {0} stemmer ikke med hashen av den.", number)
    case .rootDiffers: self(nb: "Flisene er ikke de som hodet i checkpoint gjelder.")
    }
  }

  private func name(_ part: FileFinding.Part) -> String {
    switch part {
    case .report: self(nb: "den forseglede rapporten")
    case .subject: self(nb: "hendelsen i beviset")
    case .heads(let number): self(nb: "hode-hendelse {0}", number)
    }
  }
}

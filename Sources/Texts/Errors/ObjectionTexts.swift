import Events
package import Projections

extension Texts {
  /// Why a log cannot take an event.
  package func sentence(_ objection: Objection, _ naming: Naming = Naming()) -> String {
    func at(_ seq: Int) -> String { place(seq, in: naming.log) }
    // A handle is written in lower case also where a sentence begins.
    func first(_ seq: Int) -> String { naming.log == nil ? capitalized(at(seq)) : at(seq) }
    return switch objection {
    case .notOpened: self(nb: "Loggen begynner ikke med at den åpnes.")
    case .openedTwice: self(nb: "Loggen er åpnet før; det kan bare skje én gang.")
    case .actorUnnamed(let actor):
      self(nb: "{0} fører uten å ha presentert seg i loggen.", naming.people.pseudonym(actor))
    case .recordedDecreases: self(nb: "Føringstidspunktet er tidligere enn i hendelsen før.")
    case .future(let date):
      self(nb: "Datoen {0} er ikke kommet ennå. Før det som har skjedd.", self.date(date))
    case .futureYear(let year): self(nb: "Året {0} er ikke kommet ennå.", year)
    case .foreignChapter(let chapter):
      self(nb: "Dette gjelder laget {0}, og hører ikke hjemme i et annet lags logg.", chapter)
    case .onlyCentral: self(nb: "Dette kan bare føres sentralt.")
    case .onlyAccessLog: self(nb: "Hvem som har sett hva, står i loggen {0} alene.", LogCode.access)
    case .notInAccessLog:
      self(nb: "Loggen {0} holder bare rede på hvem som har sett hva.", LogCode.access)
    case .reservedCode(let code):
      self(nb: "Koden {0} brukes av registeret selv. Velg en annen kode.", code)
    case .alreadyFounded(let chapter):
      self(nb: "Laget {0} finnes alt. Bruk en annen kode, eller endre det som finnes.", chapter)
    case .unknownPerson(let person):
      self(
        nb: "Personen {0} er ikke registrert i dette laget. Registrer personen først.",
        naming.name(person))
    case .personErased(let person):
      self(
        nb: "Alt om personen {0} er slettet. Nye opplysninger om den personen kan ikke føres.",
        naming.name(person))
    case .consentGivenAlready(let person):
      self(nb: "Samtykket fra {0} er gitt fra før.", naming.name(person))
    case .consentNotGiven(let person):
      self(
        nb: "Det er ikke ført at {0} har gitt dette samtykket. Ble det gitt, før det med «samtykke"
          + " gi» først.", naming.name(person))
    case .alreadyEnrolled(let person):
      self(nb: "Personen {0} er registrert fra før.", naming.name(person))
    case .personInUse(let person):
      self(
        nb: "Personen {0} har roller eller føringer og kan ikke trekkes. Trekk dem først.",
        naming.name(person))
    case .unknownEntry(let seq):
      self(nb: "{0} finnes ikke. Se etter i «bor» eller i kvitteringen.", first(seq))
    case .notAFact(let seq):
      self(
        nb: "{0} er ikke noe som kan rettes eller trekkes. Bruk nummeret på det som ble ført.",
        first(seq))
    case .notARole(let seq): self(nb: "{0} er ikke en rolle.", first(seq))
    case .endsBeforeAppointed(let seq):
      self(nb: "Rollen ({0}) ville slutte før den begynte. Se over datoene.", at(seq))
    case .notATrip(let seq): self(nb: "{0} er ikke en tur.", first(seq))
    case .alreadyJoined(let trip): self(nb: "Deltakeren er alt med på turen {0}.", at(trip))
    case .alreadyWithdrawn(let seq): self(nb: "{0} er trukket fra før.", first(seq))
    case .notWithdrawn(let seq): self(nb: "{0} er ikke trukket, så den gjelder alt.", first(seq))
    case .correctsWithdrawn(let seq):
      self(nb: "{0} er trukket. La den gjelde igjen før du retter den.", first(seq))
    case .invalidCorrection(let seq, let problem):
      self(
        nb: "Slik kan {0} ikke rettes: {1} Ingenting er endret.", at(seq),
        correctionProblem(problem))
    case .unknownCause(let seq): self(nb: "Hendelsen viser til {0}, som ikke er før den.", at(seq))
    case .wrongSigner(.itself):
      self(nb: "Loggen har en eiernøkkel fra før, så en ny kan ikke gå god for seg selv.")
    case .wrongSigner(.previous):
      self(nb: "Loggen har ingen eiernøkkel fra før som kan gå god for en ny.")
    case .wrongSigner(.central):
      self(nb: "Dette er den sentrale loggen; ingen annen kan gå god for nøkkelen dens.")
    case .goalNumberTaken(let number, let year):
      self(
        nb: "Planen for {1} har et mål {0} fra før. Velg et annet nummer, eller rett det som"
          + " finnes.", number, year)
    case .notAnEntry(let seq):
      self(nb: "{0} er ikke en føring, og kan ikke knyttes til et mål.", first(seq))
    case .notAGoal(let seq): self(nb: "{0} er ikke et mål i en handlingsplan.", first(seq))
    case .goalOfOtherYear(let entry, let year):
      self(nb: "Målet hører til planen for {0}, og {1} er fra et annet år.", year, at(entry))
    case .noGoal(let seq): self(nb: "{0} er ikke knyttet til noe mål.", first(seq))
    case .headsNotNoted(let seq):
      self(nb: "Forseglingen viser til {0}, som ikke noterer loggenes hoder.", at(seq))
    case .notRecordedAnew(let seq):
      self(
        nb: "{0} skal være ført på nytt etter at grenen ble oppgitt, men kommer før.", first(seq))
    }
  }

  private func correctionProblem(_ problem: CodingError) -> String {
    switch problem {
    case .badValue(let member, _):
      self(nb: "verdien for {0} er ikke gyldig.", named(member))
    case .unexpectedMember(let member, _) where FactMember(rawValue: member) != nil:
      self(nb: "{0} må være oppgitt.", named(member))
    case .contradiction(let text) where text.hasSuffix(" is not stated"):
      self(nb: "{0} er ikke oppgitt fra før.", named(String(text.dropLast(14))))
    case .contradiction("leader among others"):
      self(nb: "lederen kan ikke også stå blant likepersonene.")
    case .contradiction("kind has an event of its own"):
      self(nb: "tur, ringevenn og frivillig innsats må trekkes og føres på nytt.")
    default: self(nb: "feltet finnes ikke i dette slaget føring.")
    }
  }

  private func named(_ member: String) -> String {
    FactMember(rawValue: member).map { label($0) } ?? member
  }
}

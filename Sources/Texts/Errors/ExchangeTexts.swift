package import Application
import EventLog

extension Texts {
  /// Why a log was not sent or taken in: what, which log, what to do next.
  package func sentence(_ error: ExchangeError) -> String {
    switch error {
    case .copy(let log):
      self(
        nb: "{0} er en kopi: bare den som eier loggen, fører i den. Be eieren føre det, og om en ny"
          + " forsendelse.", log)
    case .nothingToSend(let log): self(nb: "{0} har ingen hendelser å sende.", log)
    case .allKnown(let log, let size):
      self(
        nb: "Mottakeren har {0} fram til {1} allerede. «send --alt» sender alt på nytt.", log,
        events(size))
    case .noRecipient:
      self(
        nb: "Hvem skal åpne forsendelsen? Be mottakeren om en mottaksnøkkel (de skriver «nøkkel"
          + " mottak») og gi den med --til.")
    case .foreignReceiver(let organisation):
      self(
        nb: "Mottaksnøkkelen er fra en annen organisasjon, {0}. Ingenting er sendt.",
        quoted("\(organisation)"))
    case .beyondEnd(let log, let first, let size):
      self(nb: "{0} har {1}: ingen å sende fra nummer {2}.", log, events(size), number(first))
    case .foreignOrganisation(let organisation):
      self(nb: "Forsendelsen er fra en annen organisasjon, {0}.", quoted("\(organisation)"))
    case .anotherLog(let log):
      self(
        nb: "Her finnes en annen logg som også heter {0}: de er åpnet hver for seg og kan ikke slås"
          + " sammen. Finn ut hvem som fører for laget, og bruk bare den loggen.", log)
    case .gap(let log, let missing) where missing.count == 1:
      self(
        nb:
          "Hendelse {0} av {1} mangler. Svar avsenderen: «Send {1} på nytt fra nummer {0}: send {1}"
          + " --fra {0}».", number(missing.lowerBound), log)
    case .gap(let log, let missing):
      self(
        nb: "Hendelsene {0}–{1} av {2} mangler. Svar avsenderen: «Send {2} på nytt fra nummer {0}:"
          + " send {2} --fra {0}».", number(missing.lowerBound), number(missing.upperBound), log)
    case .misplaced(let handle):
      self(nb: "{0} står ikke der den skal i loggen. Be avsenderen om en ny forsendelse.", handle)
    case .otherRoot(let log, let size):
      self(
        nb: "De {1} i forsendelsen av {0} er ikke dem som ble signert. Be avsenderen kjøre"
          + " «kontroller» og sende på nytt.", log, events(size))
    case .noOwnerKey(let log):
      self(nb: "{0} er ikke signert: eieren har ingen nøkkel. «nøkkel ny» lager en.", log)
    case .unsignedCopy(let log):
      self(
        nb: "Kopien av {0} har ikke noe hode som eieren har signert, og går derfor ikke videre"
          + " herfra. Be eieren om en ny forsendelse.", log)
    case .notSigned(let log):
      self(
        nb: "Forsendelsen av {0} er ikke signert med eierens nøkkel. Ingenting er tatt imot. Ring"
          + " laget.", log)
    case .centralFirst(let log):
      self(
        nb: "{0} er overlatt av sentralleddet, og det er den sentrale loggen som viser det. Ta imot"
          + " den først, og så denne filen.", log)
    case .otherPayload(let handle):
      self(
        nb: "Opplysningene til {0} er ikke dem som ble ført. Be avsenderen om en ny forsendelse.",
        handle)
    case .fork(let fork): sentence(fork)
    case .forkSomewhere(let log, let first):
      self(
        nb: "{0} er en annen historie her enn den filen fortsetter, et sted før nummer {1}. Be om"
          + " hele loggen: «send {0} --alt».", log, number(first))
    case .notConfirmed(let log):
      self(
        nb: "Nøkkelen til {0} er ikke bekreftet, så ingenting er tatt imot. Sammenlign bokstavene"
          + " med eieren først.", log)
    case .movedOn(let log):
      self(nb: "Det ble ført i {0} mens filen ble lest. Prøv igjen.", log)
    case .fileChanged(let name):
      self(
        nb: "{0} er borte, eller en annen enn da den ble vist. Ingenting fra den er tatt imot. Kjør"
          + " «motta» på nytt.", quoted(name))
    case .notAKeyRequest(let path):
      self(
        nb:
          "{0} er verken en forespørsel om nøkkel («nøkkel be») eller svaret på en («nøkkel svar»).",
        quoted(path))
    case .notAnAnswer(let log):
      self(
        nb:
          "Filen er ikke svaret på en forespørsel om nøkkel for {0} slik loggen er her. «nøkkel be"
          + " {0}» lager en ny forespørsel.", log)
    case .answerTooLate(let log, let after, let size):
      self(
        nb: "Svaret gjelder {0} da den hadde {1}; nå har den {2}. Be på nytt: «nøkkel be {0}».",
        log, events(after), number(size))
    case .noBranch(let log): self(nb: "{0} har ingen gren å føre på nytt.", log)
    case .notABranch(let log): self(nb: "Filen er ikke en annen gren av {0}.", log)
    }
  }

  /// Where two branches of a log part, and what to do next.
  ///
  /// - Parameter isCopy: whether somebody else writes the log: then nothing is recorded again here.
  package func sentence(_ fork: LogFork, isCopy: Bool = false) -> String {
    let both = self(
      nb: "{0} er ført videre to steder: etter {1} skilles hodet her, {2}, og hodet i filen, {3}.",
      fork.log, events(fork.common), head(fork.here), head(fork.there))
    if isCopy { return both + " " + ofCopy(fork) }
    let next =
      switch fork.atCentre {
      case .here?:
        self(
          nb: "Sentralleddet har grenen som er her. Den i filen kan føres på nytt: «før på nytt"
            + " FIL».")
      case .there?:
        self(
          nb: "Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn og legger"
            + " grenen her til side, så den kan føres på nytt.")
      case nil:
        self(
          nb: "Den grenen sentralleddet har, blir stående. Er det den i filen: «motta FIL"
            + " --bytt-gren». Er det den her: «før på nytt FIL».")
      }
    return both + " " + next
  }

  private func ofCopy(_ fork: LogFork) -> String {
    let back = self(
      nb: "Her er {0} en kopi, og den blir stående. Send den til den som eier loggen («send {0}"
        + " --alt»); der tar «motta FIL --bytt-gren» den inn.", fork.log)
    return switch fork.atCentre {
    case .here?: back
    case .there?:
      self(
        nb: "Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn i stedet for"
          + " kopien her.")
    case nil:
      back + " "
        + self(
          nb: "Er det grenen i filen sentralleddet har, tar «motta FIL --bytt-gren» den inn her.")
    }
  }

  private func head(_ head: Head) -> String {
    self(nb: "{0} med rot {1}", number(head.size), String(head.root.base64.prefix(8)) + "…")
  }
}

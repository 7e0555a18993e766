package import Events

extension Texts {
  /// What an event is, as a person reads a history: `rettet`, `møteplass ført`.
  package func label(_ data: EventData) -> String {
    switch data {
    case .logOpened: self(nb: "logg åpnet")
    case .actorNamed: self(nb: "den som fører, presenterte seg")
    case .clockOverridden: self(nb: "klokkeregelen satt til side")
    case .importBegun(let body): self(nb: "import av {0}", label(body.form))
    case .ownerKeySet: self(nb: "eiernøkkel satt")
    case .headsNoted: self(nb: "hodene til loggene notert")
    case .reportSealed(let body):
      self(nb: "rapporten {0} {1} forseglet", label(body.report), body.year)
    case .chapterFounded: self(nb: "lag opprettet")
    case .chapterChanged: self(nb: "lag endret")
    case .chapterClosed: self(nb: "lag nedlagt")
    case .membersCounted: self(nb: "medlemmer talt")
    case .annualReportFiled: self(nb: "årsrapport levert")
    case .serviceAnnounced(let body): self(nb: "{0} kunngjort", label(body.service))
    case .grantParametersSet(let body): self(nb: "tilskudd {0} fastsatt", body.grantYear)
    case .personEnrolled: self(nb: "person registrert")
    case .contactChanged: self(nb: "kontaktopplysninger endret")
    case .roleGranted(let body): self(nb: "rollen {0}", label(body.role))
    case .roleEnded: self(nb: "rolle avsluttet")
    case .activityHeld(let body): label(body.kind)
    case .tripHeld: label(EntryKind.tur)
    case .tripJoined: self(nb: "deltaker på tur")
    case .ringevennContactMade: self(nb: "ringevenn-kontakt")
    case .hoursVolunteered: label(EntryKind.frivilligInnsats)
    case .planAdopted(let body):
      self(nb: "mål {0} i handlingsplanen for {1}", body.number, body.year)
    case .goalLinked: self(nb: "knyttet til mål")
    case .goalUnlinked: self(nb: "løst fra mål")
    case .entryCorrected: self(nb: "rettet")
    case .entryWithdrawn: self(nb: "trukket")
    case .entryReinstated: self(nb: "gjelder igjen")
    case .personErased(let body): label(body.scope)
    case .textErased: self(nb: "tekst glemt")
    case .consentGiven(let body): self(nb: "samtykke gitt: {0}", label(body.purpose))
    case .consentWithdrawn(let body): self(nb: "samtykke trukket: {0}", label(body.purpose))
    case .dataAccessed(let body): self(nb: "personopplysninger vist: {0}", label(body.purpose))
    case .receiverKeySet: self(nb: "mottaksnøkkel satt")
    case .ownerKeyConfirmed: self(nb: "nøkkel bekreftet")
    case .logReceived: self(nb: "logg mottatt")
    case .branchLost: self(nb: "gren oppgitt")
    }
  }
  /// A report that can be sealed, as `rapport` calls it.
  package func label(_ report: SealedReportKind) -> String {
    switch report {
    case .bufdir: self(nb: "bufdir")
    }
  }
}

package import Application
import Events

extension Texts {
  /// Why a use case was not carried out: what, which thing, what to do next.
  package func sentence(_ error: ApplicationError, _ naming: Naming = Naming()) -> String {
    switch error {
    case .refused(let refusal): sentence(refusal, naming)
    case .clock(let refusal): sentence(refusal)
    case .readOnlyCursor(let cursor):
      self(
        nb: "Alt vises som kjent her {0}, og slik kan ingenting føres. Gå tilbake med «per nå»,"
          + " eller kjør uten --per.", origin(of: cursor))
    case .restoredUnconfirmed:
      self(
        nb:
          "Registeret er lagt tilbake fra en sikkerhetskopi, og ingenting kan føres før det er holdt"
          + " mot det nyeste hodet du kjenner: «gjenopprett bekreft --mot FIL».")
    case .restored(let error):
      self(nb: "Det som ble lagt tilbake, kunne ikke åpnes.") + " " + sentence(error, path: "")
    case .dayAhead(let day):
      self(nb: "{0} er ikke kommet ennå. Oppgi en dag som har vært, som «per i går».", date(day))
    case .nothingKnown(let day, let first?):
      self(
        nb: "{0} var ingenting kjent her ennå. Det første ble ført {1}.", date(day), date(first))
    case .nothingKnown(_, nil): self(nb: "Her er ingenting ført ennå.")
    case .notACursor(let handle):
      self(
        nb: "{0} er verken en forsegling eller noterte hoder. «per» tar en dag, en forsegling, et"
          + " hode eller en fil.", handle)
    case .notSealed(let year):
      self(nb: "Bufdir {0} er ikke forseglet her. «forsegl bufdir {0}» gjør det.", year)
    case .unknownSealedRules(let handle, let rules):
      self(
        nb: "{0} er forseglet etter regelsettet {1}, som denne utgaven av Varde ikke har. Bruk en"
          + " nyere.", handle, quoted(rules.text))
    case .head(let refusal, let source): sentence(refusal, source)
    case .log(let error): sentence(error)
    case .privateStore(let error): sentence(error)
    case .transparency(let error): sentence(error)
    case .keys(let error): sentence(error)
    case .vault(let refusal): sentence(refusal)
    case .ownerKey(let handle, let reason): sentence(reason, handle)
    case .ownerKeyNotHere(let log, let id):
      log == .central
        ? self(nb: "Nøkkelen til {0}, {1}, er ikke her. Hent den fra en sikkerhetskopi.", log, id)
        : self(
          nb: "Nøkkelen til {0}, {1}, er ikke her. Hent den fra en sikkerhetskopi; er den tapt, kan"
            + " sentralleddet gå god for en ny: «nøkkel be {0}».", log, id)
    case .centralVouchesForOthers:
      self(nb: "Den sentrale nøkkelen kan ikke gå god for en ny i sin egen logg.")
    case .noCentralKey:
      self(nb: "Den sentrale loggen har ingen nøkkel som kan gå god for andre.")
    case .notAVerifierKey:
      self(
        nb: "Dette er ikke en offentlig nøkkel. Den ser slik ut: navn+1a2b3c4d+AXq…, på én linje.")
    case .unknownKey(let text):
      self(nb: "Ingen kjent nøkkel heter {0}. «nøkkel vis» viser dem.", quoted(text))
    case .undecodable(let handle, let error):
      self(
        nb: "{0} kan ikke leses: {1}. Loggen leses ikke lenger enn dit. Kjør «kontroller».", handle,
        sentence(error))
    case .contention(let log):
      self(nb: "Andre fører i {0} akkurat nå. Prøv igjen om litt.", log)
    case .outcomeUnknown(let log, let text):
      self(
        nb: "Lagringen sviktet i siste steg ({1}). Alt er ført i {0}, eller ingenting: se etter.",
        log, text)
    case .keyTaken(let handle):
      self(nb: "Raden er ført før som {0}, men med annet innhold. Rett {0} i stedet.", handle)
    case .secretLost(let log):
      self(
        nb: "Hemmeligheten til {0} mangler i private.sqlite, og uten den ville rader bli ført to"
          + " ganger. Hent private.sqlite fra en sikkerhetskopi.", log)
    case .importStopped(let imports, let error):
      self(
        nb:
          "{0} Importen stanset underveis: {1} er ført. Kjør den samme importen på nytt; rader som"
          + " alt er ført, føres ikke igjen.", sentence(error, naming),
        all(imports.map { "\($0)" }))
    case .tooLong: self(nb: "Dette er for mye for én føring. Kort ned, eller del den i to.")
    case .chapterNotStated(let codes):
      codes.isEmpty
        ? self(
          nb: "Registeret har ingen lag ennå. «lag ny» legger inn ett, «importer lag FIL» flere.")
        : self(nb: "Hvilket lag? Bruk --lag med {0}.", choices(codes))
    case .unknownChapter(let text, let near):
      near.isEmpty
        ? self(nb: "Ukjent lag {0}. «lag» viser alle.", quoted(text))
        : self(nb: "Ukjent lag {0}. Mente du {1}?", quoted(text), choices(near))
    case .unknownPerson(let log, let code):
      naming.mayShowText
        ? self(nb: "Ingen i {0} har koden {1}. «folk» viser alle.", log, quoted(code))
        : self(nb: "Ingen i {0} har denne koden. «folk» viser alle.", log)
    case .unknownHandle(let text):
      Handle(text) == nil
        ? self(nb: "{0} finnes ikke. Skriv lag og nummer, som «asker-17».", quoted(text))
        : self(nb: "{0} finnes ikke. Se over lag og nummer.", quoted(text))
    case .notAnEntry(let handle): self(nb: "{0} er ikke en føring.", handle)
    case .notAnImport(let handle): self(nb: "{0} er ikke en import.", handle)
    case .noRuleSet(let year):
      self(
        nb: "Det finnes ikke regelsett for {0}. Varde har regler for grunnlagsår fra 2020.", year)
    case .unknownFigure(let text):
      self(nb: "Ingen rapport har tallet {0}. Tallene står som [2c] i rapporten.", quoted(text))
    case .nothingToUndo(let log): self(nb: "Det er ingenting å angre i {0}.", log)
    case .query(let error): sentence(error)
    case .nothingToRedo(let log):
      self(
        nb: "Det er ingenting å gjøre om i {0}: ingenting er angret etter det siste som ble ført.",
        log)
    case .contactNotUndone(let handle):
      self(
        nb: "Det siste, {0}, er kontaktopplysninger. Skriv dem på nytt med «folk endre KODE».",
        handle)
    case .sealingNotUndone(let handle):
      self(
        nb: "Det siste, {0}, er nøkkel eller forsegling og kan ikke angres. Trekk føringer med"
          + " «trekk» og nummeret.", handle)
    case .privacyNotUndone(let handle):
      self(
        nb: "Det siste, {0}, er sletting eller samtykke og kan ikke angres. Trekk føringer med"
          + " «trekk» og nummeret.", handle)
    case .exchangeNotUndone(let handle):
      self(
        nb: "Det siste, {0}, er utveksling av logger og kan ikke angres. Trekk føringer med"
          + " «trekk» og nummeret.", handle)
    case .parcel(let error): sentence(error)
    case .exchange(let error): sentence(error)
    case .form(let file, let problem): sentence(problem, file: file)
    case .onlyCentral:
      self(nb: "Dette føres sentralt, og registeret har ingen sentral logg. Legg til «sentralt».")
    }
  }

  private func choices(_ codes: [LogCode]) -> String {
    let shown = codes.prefix(6).map { quoted("\($0)") }
    return codes.count > 6
      ? shown.joined(separator: ", ") + self(nb: " eller et av de andre") : either(shown)
  }
}

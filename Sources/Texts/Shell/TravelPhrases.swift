extension Phrase {
  package static let doesReceiverKey = Phrase(
    nb: "viser mottaksnøkkelen som andre låser forsendelser til deg med, eller lager den")
  package static let doesSend = Phrase(
    nb: "lager en forsendelse av en logg: en fil til e-post eller minnepinne")
  package static let doesReceive = Phrase(
    nb: "tar imot forsendelser, i hvilken rekkefølge som helst; viser først hva som er nytt")
  package static let doesRecordAgain = Phrase(
    nb: "fører hendelser fra en gren som er lagt til side, på nytt, én for én")
  package static let doesLogStatus = Phrase(
    nb: "viser hvor langt hver logg er kommet hit, og hvilke lag som er stille")

  package static let doesRequestKey = Phrase(
    nb: "lager en eiernøkkel som sentralleddet skal gå god for: den gamle er borte, eller loggen er"
      + " deres til nå")
  package static let doesAnswerKey = Phrase(
    nb: "sentralt: går god for en eiernøkkel, eller overlater loggen til laget")
  package static let doesTakeKey = Phrase(
    nb: "fører eiernøkkelen som sentralleddet har gått god for")
  package static let exampleRequestKey = Phrase(nb: "en fil å sende til sentralleddet")
  package static let exampleAnswerKey = Phrase(
    nb: "viser bokstavene, spør om de er sammenlignet, og lager svaret")
  package static let exampleTakeKey = Phrase(nb: "signerer med den nye nøkkelen fra nå")

  package static let exampleReceiverKey = Phrase(nb: "linjen som andre skal ha for å sende hit")
  package static let exampleNewReceiverKey = Phrase(
    nb: "en ny; det som er låst til den gamle, kan fremdeles åpnes her")
  package static let exampleSend = Phrase(nb: "første gang: låst til nøkkelen mottakeren har gitt")
  package static let exampleSendPayloads = Phrase(
    nb: "med navn, kontaktopplysninger og tekster, til den som fikk sist")
  package static let exampleSendFrom = Phrase(
    nb: "mottakeren mangler det som er ført fra nummer 40")
  package static let exampleSendOpen = Phrase(
    nb: "uten lås og uten personopplysninger: alle som har filen, kan lese den")
  package static let exampleReceive = Phrase(nb: "viser hva som er nytt, og spør én gang")
  package static let exampleReceiveBranch = Phrase(
    nb: "loggen din er ført to steder: grenen i filen gjelder, den her legges til side")
  package static let exampleRecordAgain = Phrase(
    nb: "det som ble lagt til side, ett spørsmål om gangen")
  package static let exampleRecordAgainFile = Phrase(
    nb: "filen har en annen gren av loggen, og den her blir stående")
  package static let exampleLogStatus = Phrase(nb: "alle loggene, og lag uten logg")
  package static let exampleReminder = Phrase(
    nb: "en tekst å kopiere til lag som ikke har ført noe på 90 dager")
}

extension Phrase {
  package static let keyRequested = Phrase(
    nb: "Send {0} til sentralleddet, som svarer med «nøkkel svar». Les bokstavene for dem på"
      + " telefon; den hemmelige delen ligger bare her.")
  package static let keyToVouchFor = Phrase(
    nb: "Den som skal eie {0}, skal lese opp disse bokstavene på telefon:")
  package static let keyVouchedFor = Phrase(
    nb: "Send {0} tilbake til laget, som skriver «nøkkel ta» med filen; de trenger den sentrale"
      + " loggen også («send sentralt»). Gjelder loggen slik den var da de spurte: før ingenting i"
      + " mellomtiden.")
  package static let logHandedOver = Phrase(
    nb: "{0} er lagets fra og med {1}; her er den en kopi. Send den sentrale loggen først («send"
      + " sentralt»), så «send {0} --alt --med-opplysninger».")
  package static let keyTaken = Phrase(
    nb: "Ført: {0}. Loggen signeres med den nye nøkkelen fra nå; send den.")

  package static let receiverKeyGroups = Phrase(nb: "På telefon: {0}")
  package static let receiverKeyNext = Phrase(
    nb: "Gi linjen til dem som skal sende hit; den er ikke hemmelig. De skriver «send LAG --til"
      + " LINJEN» én gang, siden holder «send LAG». La dem lese opp bokstavene.")
  package static let receiverKeyIsKept = Phrase(
    nb: "Den hemmelige delen ligger bare i «{0}». Uten den kan ingen åpne det som kommer: ta vare"
      + " på en kopi.")

  package static let openWarning = Phrase(
    nb: "Alle som får tak i filen, kan lese loggen i den: hva laget har gjort, når, og hvor mange."
      + " Navn og tekster er ikke med.")
  package static let openQuestion = Phrase(nb: "Lage den uten lås?")
  package static let notTogether = Phrase(nb: "--{0} og --{1} kan ikke brukes sammen. Velg én.")
  package static let openNotSaid = Phrase(
    nb: "Uten lås kan alle som får tak i filen, lese loggen. Er det meningen, kjør igjen med --ja."
      + " Ingenting er sendt.")
  package static let openWithPayloads = Phrase(
    nb: "Personopplysninger sendes aldri uten lås. Velg --åpen eller --med-opplysninger.")

  package static let receiveQuestion = Phrase(nb: "Ta imot?")
  package static let fileRefused = Phrase(nb: "{0}: {1}")
  package static let contradictsSigned = Phrase(
    nb: "{0}: her er det signert for {1} som ikke er med i filen. Tas filen imot, er de borte"
      + " herfra: hør først om noen andre har dem.")
  package static let compareLetters = Phrase(
    nb: "Nøkkelen til den som eier {0}, er ny her. Ring eieren; «send» viser bokstavene der også:")
  package static let lettersCompared = Phrase(nb: "Er bokstavene de samme?")
  package static let lettersNotCompared = Phrase(
    nb: "Her kan ingen svare. Er bokstavene sammenlignet med eieren, kjør igjen med --bekreft.")
  package static let restNotReceived = Phrase(nb: "Resten ble ikke tatt imot.")
  package static let receivedLine = Phrase(nb: "Tatt imot: {0}.")
  package static let branchTaken = Phrase(
    nb: "Byttet gren i {0}: {1} er lagt til side. «før på nytt» viser dem og spør.")
  package static let notedCentrally = Phrase(nb: "Ført sentralt: {0}.")

  package static let noBranches = Phrase(
    nb: "Ingen gren er lagt til side her. Har du en fil med en annen gren, skriv «før på nytt FIL»."
  )
  package static let allOfBranchKnown = Phrase(
    nb: "Alt i grenen er ført her fra før, eller gjelder bare grenen selv.")
  package static let againQuestion = Phrase(nb: "Føre på nytt? [J/n/alle/slutt]: ")
  package static let answerAgain = Phrase(nb: "Svar ja, nei, alle eller slutt.")
  package static let allNotSaid = Phrase(
    nb: "«før på nytt» spør for hver hendelse, og her kan ingen svare. Kjør igjen med --alle for å"
      + " føre alle. Ingenting er ført.")
  package static let recordedAgain = Phrase(nb: "{0} er ført på nytt som {1}.")
  package static let notRecordedAgain = Phrase(
    nb: "{0} passer ikke i loggen slik den er nå, og ble ikke ført.")
  package static let branchBegun = Phrase(
    nb: "Stanset her; det står i {0}. «lag status» husker resten, og samme kommando tar den.")
  package static let branchReviewed = Phrase(nb: "Grenen er gjennomgått; det står i {0}.")

  package static let ownLog = Phrase(nb: "egen")
  package static let noLog = Phrase(nb: "ingen logg")
  package static let promptCopy = Phrase(nb: "kopi")
}

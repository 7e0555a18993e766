package import Application
import EventLog
import Events

extension Texts {
  /// What `kontroller` found wrong.
  package func sentence(
    _ problem: VerificationFinding.Problem, _ naming: Naming = Naming()
  ) -> String {
    switch problem {
    case .undecodable(let error): self(nb: "kan ikke leses: {0}", sentence(error))
    case .misplaced: self(nb: "hendelsen sier selv at den hører til et annet sted")
    case .changed: self(nb: "hendelsen er endret: hashen stemmer ikke med den som ble lagret")
    case .hole: self(nb: "hendelsen med dette nummeret mangler")
    case .keyDiffers:
      self(nb: "nøkkelen som kjenner igjen en rad, er ikke den som står i hendelsen")
    case .rootDiffers: self(nb: "roten over loggen hit er ikke den som ble lagret")
    case .nodeDiffers:
      self(nb: "hashen som ble lagret for hendelsene til og med denne, stemmer ikke med dem")
    case .headBeyondEnd: self(nb: "loggen har vært lengre: slutten mangler")
    case .noHead: self(nb: "hendelser fra denne står utenfor de lagrede hodene")
    case .objection(let objection):
      self(nb: "skulle ikke stått i loggen: {0}", sentence(objection, naming))
    case .commitmentDiffers: self(nb: "persondataene er ikke de som ble ført")
    case .payloadWithoutEvent:
      self(nb: "her ligger persondata for en hendelse som mangler, eller som er en annen")
    case .viewDiffers: self(nb: "den lagrede visningen stemmer ikke med hendelsene")
    case .viewBeyondEnd:
      self(nb: "den lagrede visningen har sett flere hendelser enn loggen har")
    case .foreignLog: self(nb: "loggen er fra et annet register")
    case .ownerKey(let reason): sentence(reason)
    case .notedHeadDiffers(let handle):
      self(
        nb: "hodet som er notert i {0}, er ikke denne loggens: noe til og med denne er skrevet om",
        handle)
    case .shorterThanNotedHead(let handle):
      self(nb: "loggen har vært lengre: hodet som er notert i {0}, står ved denne", handle)
    case .notedLogMissing(let handle):
      self(nb: "loggen er ikke her, men hodet dens er notert i {0}", handle)
    case .noting(let problem): sentence(problem)
    case .seal(let finding): phrase(finding)
    case .sealNotComputed(let log):
      self(nb: "kan ikke regnes på nytt: det den bygger på, kan ikke leses i {0}", log)
    case .receivedHeadDiffers:
      self(
        nb: "hodet som ble mottatt, er ikke denne loggens: noe til og med denne er skrevet om")
    case .shorterThanReceivedHead:
      self(nb: "loggen har vært lengre: hodet som ble mottatt, står ved denne")
    case .receivedNoteDiffers:
      self(nb: "det mottatte hodet er ikke signert med nøkkelen eieren hadde da")
    case .receivedUnreadable: self(nb: "det som er lagret om mottaket, kan ikke leses")
    case .branchDiffers(let size):
      self(
        nb: "grenen på {0} som ble lagt til side, er endret: hendelsene fra denne er ikke hodets",
        events(size))
    case .schema(let text): self(nb: "databasens egne sperrer er endret ({0})", text)
    case .outsideHeadDiffers(let source):
      self(nb: "hodet i {0} er ikke denne loggens: noe til og med denne er skrevet om", source)
    case .shorterThanOutsideHead(let source):
      self(nb: "loggen har vært lengre: hodet i {0} står ved denne", source)
    case .outsideHeadOfOther(let source, let log):
      self(nb: "hodet i {0} er hodet til en annen logg, {1}, ikke til denne", source, log)
    case .keptHeadUnreadable(let place):
      self(nb: "{0} er ikke det signerte hodet som skal ligge der", quoted(place))
    }
  }

  private func sentence(_ reason: OwnerKeyProblem.Reason) -> String {
    switch reason {
    case .badSignature:
      self(nb: "eiernøkkelen er ikke signert av den som skulle gå god for den")
    case .wrongSigner: self(nb: "eiernøkkelen er signert av en som ikke kan gå god for den")
    case .noCentralKeys:
      self(nb: "eiernøkkelen er signert sentralt, men den sentrale loggen har ingen nøkkel")
    }
  }

  /// What comes out otherwise of a seal, computed anew.
  private func phrase(_ finding: FileFinding) -> String {
    switch finding {
    case .unknownRules(let rules):
      self(nb: "kan ikke regnes på nytt: denne utgaven av Varde kjenner ikke {0}", rules.text)
    case .otherRules(let rules):
      self(nb: "regelsettet {0} er et annet her enn da det ble forseglet", rules.text)
    case .figure(let figure, let sealed, let computed):
      self(
        nb: "[{0}] regnet på nytt er {1} strengt og {2} romslig; forseglet er {3} og {4}, eller"
          + " andre poeng", figure.rawValue, computed.strict, computed.lenient, sealed.strict,
        sealed.lenient)
    case .contributions: self(nb: "regnet på nytt teller andre føringer enn de forseglede")
    default: sentence(finding)
    }
  }

  private func sentence(_ problem: NotingProblem) -> String {
    switch problem {
    case .cause: self(nb: "noterer flere hoder, men ikke rett etter dem den hører sammen med")
    case .logTwice: self(nb: "noterer en logg to ganger")
    case .withoutCentral: self(nb: "noterer ikke hva den sentrale loggen selv var før")
    case .dropped(let log): self(nb: "noterer ikke {0}, som var med gangen før", log)
    case .shrunk(let log): self(nb: "noterer færre hendelser i {0} enn gangen før", log)
    case .readOtherwise: self(nb: "hendelsen var en annen da den nettopp ble lest")
    }
  }
}

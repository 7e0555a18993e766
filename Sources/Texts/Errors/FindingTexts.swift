package import Application

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
    case .headBeyondEnd: self(nb: "loggen har vært lengre: slutten mangler")
    case .noHead: self(nb: "hendelser fra denne står utenfor de lagrede hodene")
    case .objection(let objection):
      self(nb: "skulle ikke stått i loggen: {0}", sentence(objection, naming))
    case .commitmentDiffers: self(nb: "persondataene er ikke de som ble ført")
    case .viewDiffers: self(nb: "den lagrede visningen stemmer ikke med hendelsene")
    case .foreignLog: self(nb: "loggen er fra et annet register")
    case .schema(let text): self(nb: "databasens egne sperrer er endret ({0})", text)
    }
  }
}

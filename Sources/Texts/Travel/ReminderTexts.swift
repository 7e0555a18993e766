package import Application
package import Events
package import Exchange

extension Texts {
  /// A text to copy that asks silent chapters for their logs, line by line; a line that is to be typed
  /// begins with two spaces.
  ///
  /// - Parameter key: what they are to seal to; nil where the centre has none.
  package func reminder(
    _ logs: [LogStatus], on today: CivilDate, key: ReceiverKey?
  ) -> [String] {
    if logs.isEmpty { return [self(nb: "Ingen å purre på.")] }
    let asked = logs.map { log in
      let name = log.name.map { "\($0.text) (\(log.log))" } ?? "\(log.log)"
      return log.silent(on: today).map { self(nb: "- {0}: stille i {1} dager", name, number($0)) }
        ?? self(nb: "- {0}: ingen logg her", name)
    }
    return [self(nb: "Til:")] + asked + [
      "",
      self(
        nb: "Hei! Vi mangler det laget har ført i Varde. Skriv dette i Varde, med koden til laget"
          + " for LAG, og send filen som svar på denne meldingen:"),
      "",
      key.map { self(nb: "  send LAG --med-opplysninger --til {0}", $0.text) }
        ?? self(nb: "  send LAG --med-opplysninger"),
      "",
      self(
        nb:
          "Filen er låst, så bare vi kan åpne den. Er ingenting ført siden sist, så svar bare det."
      ),
    ]
      + (key == nil
        ? [
          "",
          self(
            nb: "(Lag først en mottaksnøkkel med «nøkkel mottak»; da kommer den med i teksten.)"),
        ] : [])
  }
}

package import Application
import EventLog

extension Texts {
  /// `12 personopplysninger`.
  package func personalDataAlone(_ count: Int) -> String {
    count == 1
      ? self(nb: "1 personopplysning") : self(nb: "{0} personopplysninger", number(count))
  }

  /// `med 12 personopplysninger`.
  package func personalData(_ count: Int) -> String {
    self(nb: "med {0}", personalDataAlone(count))
  }

  /// What was taken in of a log: `asker, 58 hendelser, 14 opplysninger; nå 58 hendelser (kopi)`.
  package func received(_ log: ReceivedLog) -> String {
    var parts = ["\(log.log)"]
    if log.events > 0 { parts.append(events(log.events)) }
    if log.payloads > 0 { parts.append(personalDataAlone(log.payloads)) }
    let now = self(nb: "{0} i alt", events(log.head.size))
    return parts.joined(separator: ", ") + "; "
      + (log.isCopy ? self(nb: "kopi, {0}", now) : now)
  }
}

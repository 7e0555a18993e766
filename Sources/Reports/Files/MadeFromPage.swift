package import EventLog
package import Events
import Texts

extension Report {
  /// What a file was made from, log by log: whoever has the logs can make it again to the byte.
  package static func madeFrom(
    _ heads: [(log: LogCode, head: Head)], _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("size", texts(nb: "hendelser"), .number),
      .init("root", texts(nb: "rot"), .word),
    ])
    for (log, head) in heads {
      table.add([.text("\(log)"), .number(head.size), .text(head.root.base64)])
    }
    return Report(
      title: texts(nb: "Laget av"), facts: context.standing,
      summary: [
        texts(
          nb: "Samme logger, så lange som her, gir denne filen på nytt, byte for byte. «kontroller»"
            + " prøver en logg mot roten.")
      ], sections: [Section("heads", table)])
  }
}

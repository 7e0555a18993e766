package import Events
package import Projections
import Texts

/// What a chapter is asked for, as text to copy into an e-mail: entries and people by their numbers alone,
/// since an e-mail is read by others too.
package struct MissingLetter {
  /// To which chapter.
  package let chapter: LogCode
  /// The paragraphs, in order; those that begin with a hyphen are points of a list.
  package let lines: [String]

  /// - Parameter gaps: the chapter's, as ranked.
  package init(
    to chapter: LogCode, _ gaps: [Gap], in answer: NationalAnswer, _ context: ReportContext
  ) {
    self.chapter = chapter
    let texts = context.texts
    let name = context.name(of: chapter, in: answer.organisation)
    let enrolments = Dictionary(
      (answer.chapters.first { $0.log == chapter }?.likepersoner ?? []).map {
        ($0.person, Handle(chapter, $0.enrolment))
      }, uniquingKeysWith: { first, _ in first })
    func point(_ gap: Gap) -> String {
      let people = gap.people.compactMap { enrolments[$0] }
      let handles = Set(people + gap.entries).sorted()
      var about = texts.all(handles.prefix(Self.shown).map(\.description))
      if handles.count > Self.shown {
        about += texts(nb: " og {0} til", handles.count - Self.shown)
      }
      let text = about.isEmpty ? texts.text(gap.kind) : "\(about): \(texts.text(gap.kind))"
      return "- " + texts(nb: "{0}. Det som skal til: {1}.", text, texts.remedy(gap.kind))
    }
    let (missing, doubtful) = (gaps.filter { !$0.isDoubtful }, gaps.filter(\.isDoubtful))
    var lines = [
      texts(nb: "Emne: Det som mangler i tallene for {0}, {1}", answer.year, name), "",
      texts(nb: "Hei!"), "",
    ]
    if gaps.isEmpty {
      lines.append(
        texts(
          nb: "Vi har gått gjennom det {0} har ført for {1}. Ingenting mangler. Takk!", name,
          answer.year))
    } else {
      lines.append(
        texts(
          nb: "Vi har gått gjennom det {0} har ført for {1}. Dette trenger vi svar på før tallene"
            + " sendes Bufdir:", name, answer.year))
      lines += missing.isEmpty ? [] : [""] + missing.map(point)
      if !doubtful.isEmpty {
        lines += ["", texts(nb: "Se også på dette, som kan leses på flere måter:"), ""]
        lines += doubtful.map(point)
      }
      lines += [
        "",
        texts(
          nb: "Numrene er føringene i Varde: «vis {0}» viser en av dem. Svar gjerne på denne"
            + " e-posten, men ikke med navn eller helseopplysninger.",
          gaps.lazy.flatMap(\.entries).first?.description ?? "\(chapter)-1"),
      ]
    }
    self.lines = lines + ["", texts(nb: "Hilsen Mental Helse")]
  }

  /// More numbers than this are only counted.
  private static let shown = 12

  /// The letter, with a line end after the last line.
  package var text: String { lines.joined(separator: "\n") + "\n" }
}

extension Report {
  /// A letter as a page.
  package static func letter(
    _ letter: MissingLetter, in answer: NationalAnswer, _ context: ReportContext
  ) -> Report {
    Report(
      title: context.name(of: letter.chapter, in: answer.organisation),
      summary: letter.lines.filter { !$0.isEmpty })
  }
}

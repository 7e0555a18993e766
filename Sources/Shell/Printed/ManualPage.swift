import Application
package import Texts

/// The manual page of the program in roff, made from the table of commands.
package struct ManualPage {
  let texts: Texts

  /// A page in a language.
  package init(texts: Texts) { self.texts = texts }

  /// `varde manual > varde.1`, read with `man -l varde.1`.
  package var roff: String {
    var out = [
      ".TH VARDE 1", ".SH \(heading(texts(nb: "Navn")))",
      "varde \\- \(escaped(texts(nb: "register for frivillig arbeid og likepersonsarbeid")))",
      ".SH \(heading(texts(nb: "Bruk")))",
      ".B varde", "[\\fB\\-r\\fR \\fI\(escaped(texts.hint(.folder)))\\fR]",
      "[\\fI\(escaped(texts.hint(.command)))\\fR …]", ".SH \(heading(texts(nb: "Beskrivelse")))",
      escaped(texts(.helpIntroduction)), ".SH \(heading(texts(nb: "Felles valg")))",
    ]
    out += CommandTable.global.flatMap(option)
    out.append(".SH \(heading(texts(nb: "Kommandoer")))")
    for spec in CommandTable.all { out += command(spec) }
    out += [".SH \(heading(texts(nb: "Filer")))", ".TP", "\\fI~/.config/varde/config\\fR"]
    out += [
      escaped(
        texts(
          nb:
            "oppsett: linjer som «register = MAPPE», «språk = nn», «redigering = vi», «enkel = ja», «lag = asker»"
        )), ".TP", "\\fI~/.editrc\\fR", escaped(texts(nb: "taster i skallet; se editrc(5)")),
      ".SH \(heading(texts(nb: "Miljø")))", ".TP", "\\fBVARDE_REGISTER\\fR",
      escaped(texts(nb: "registeret, når -r ikke er oppgitt")), ".TP", "\\fBVARDE_KEYS\\fR",
      escaped(texts(nb: "nøkkelmappen, når --nøkler ikke er oppgitt")),
    ]
    return out.joined(separator: "\n") + "\n"
  }

  private func command(_ spec: CommandSpec) -> [String] {
    var out = [".SS \(escaped(spec.call))", escaped(texts(spec.summary)) + "."]
    if !spec.aliases.isEmpty {
      let also = "\(texts(.helpAliases)): \(spec.aliases.joined(separator: ", "))."
      out += [".PP", escaped(also)]
    }
    out += spec.options.flatMap(option)
    for example in spec.examples {
      out += [".TP", "\\fB\(escaped(example.line))\\fR", escaped(texts(example.does))]
    }
    return out
  }

  private func option(_ option: OptionSpec) -> [String] {
    let names = option.name == option.english ? [option.name] : [option.name, option.english]
    let letter = ["register": "r", "hjelp": "h"][option.name]
    let short = letter.map { "\\fB\\-\($0)\\fR, " } ?? ""
    let written = names.map { "\\fB\(escaped("--" + $0))\\fR" }.joined(separator: ", ")
    let takes = option.kind.map { "\\fI\(escaped(texts.hint($0)))\\fR" }
    return [".TP", short + written, takes ?? "\\&"]
  }

  private func heading(_ text: String) -> String { escaped(text.uppercased()) }

  /// Text that roff takes for text: no escape, no request at the start of a line, and minus signs that
  /// can be copied.
  private func escaped(_ text: String) -> String {
    let line = text.replacing("\n", with: " ").replacing("\\", with: "\\e")
      .replacing("-", with: "\\-")
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}

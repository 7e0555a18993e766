import Shell
import Testing

@Suite struct ParserTests {
  @Test func everyCommandAnswersToEachOfItsNames() {
    for spec in CommandTable.all {
      for name in [spec.name, spec.name.uppercased()] + spec.aliases {
        let words = name.split(separator: " ").map(String.init)
        #expect(CommandLineParser.command(words)?.0.id == spec.id, "\(name)")
      }
    }
    #expect(Set(CommandTable.all.map(\.id)) == Set(CommandID.allCases))
  }

  @Test(arguments: [
    ("gjeninnfor asker-17", CommandID.reinstate),
    ("LAG ARSRAPPORT asker 2025", .annualReport),
    ("lag asker", nil),
    ("lag", .chapters),
    ("lag ny asker", .newChapter),
    ("FOR PA NYTT", .recordAgain),
    ("før på", nil),
    ("ta imot asker.vardepost", .receive),
  ])
  func commandsWithoutÆØÅAndOfTwoWords(_ line: String, _ id: CommandID?) throws {
    let words = try Tokenizer.words(line)
    #expect((try? CommandLineParser.parse(words))?.id == id)
  }

  @Test(arguments: [
    "logg tur --deltakere=9 --sted=Asker", "log tur --participants 9 --place Asker",
    "logg --DELTAKERE 9 tur --sted Asker", "logg --sted=Asker --deltakere 8 --deltakere 9 -- tur",
  ])
  func sameLineInManySpellings(_ line: String) throws {
    let parsed = try parse(line)
    #expect(parsed.id == .log)
    #expect(parsed.parameters == ["tur"])
    #expect(parsed[option: "deltakere"] == "9")
    #expect(parsed[option: "sted"] == "Asker")
  }

  @Test func valueIsTakenAsItIs() throws {
    #expect(try parse("logg --medarrangor x")[option: "medarrangør"] == "x")
    #expect(try parse("logg --sted=a=b")[option: "sted"] == "a=b")
    #expect(try parse("logg --sted= --dato 1.1")[option: "sted"]?.isEmpty == true)
    #expect(try parse("logg --merknad -5")[option: "merknad"] == "-5")
    #expect(try parse("logg --merknad --x")[option: "merknad"] == "--x")
  }

  @Test func wordsAfterTwoDashesAreNoOptions() throws {
    #expect(try parse("importer lag -- -fil.csv --ja").parameters == ["lag", "-fil.csv", "--ja"])
    #expect(try parse("importer lag -").parameters == ["lag", "-"])
  }

  @Test func negativeNumberIsNoOption() throws {
    #expect(try parse("rapport bufdir -2025").parameters == ["bufdir", "-2025"])
  }

  @Test func switchesTakeNoValue() throws {
    let line = try parse("importer lag --prøv fil.csv --alt-eller-intet")
    #expect(line.parameters == ["lag", "fil.csv"])
    #expect(line.has("prøv"))
    #expect(line.has("alt-eller-intet"))
    #expect(!line.has("mal"))
  }

  @Test func globalOptionsGoAnywhere() throws {
    #expect(try parse("lag --format json")[option: "format"] == "json")
    let (globals, rest) = try CommandLineParser.globals(
      ["-r", "a b", "--format=json", "--enkel", "lag", "--fylke", "Akershus"])
    #expect(globals["register"] == ["a b"])
    #expect(globals["format"] == ["json"])
    #expect(globals["enkel"] == [""])
    #expect(rest == ["lag", "--fylke", "Akershus"])
  }

  @Test(arguments: [
    ("loog tur", UsageError.unknownCommand("loog", near: ["logg"])),
    ("xyzzy", .unknownCommand("xyzzy", near: [])),
    ("verifi", .unknownCommand("verifi", near: ["kontroller"])),
    ("logg tur --deltakare 9", .unknownOption("--deltakare", command: "logg", near: ["deltakere"])),
    ("logg tur --zzzzz=9", .unknownOption("--zzzzz", command: "logg", near: [])),
    (
      "logg tur -d 9",
      .unknownOption("-d", command: "logg", near: ["dato", "deltakere", "deltakerkoder"])
    ),
    ("lag --deltakere 9", .unknownOption("--deltakere", command: "lag", near: [])),
    ("logg --dato", .missingValue(option: "dato")),
    ("gjeninnfør", .missingParameter("FØRING", command: "gjeninnfør")),
    ("sammenlign bufdir", .missingParameter("ÅR", command: "sammenlign")),
    ("forklar asker-1 asker-2", .tooMany(command: "forklar")),
    ("angre asker-17", .tooMany(command: "angre")),
  ])
  func lineThatIsNone(_ line: String, _ error: UsageError) throws {
    let words = try Tokenizer.words(line)
    #expect(throws: error) { try CommandLineParser.parse(words) }
  }

  @Test func helpOfACommandNeedsNoParameters() throws {
    #expect(try parse("rett --hjelp").has("hjelp"))
    #expect(try parse("rett -h").has("hjelp"))
  }

  @Test func everyExampleIsALineOfItsCommand() throws {
    for spec in CommandTable.all where spec.id != .quit {
      #expect(!spec.examples.isEmpty, "\(spec.name)")
      for example in spec.examples {
        #expect(try parse(example.line).id == spec.id, "\(example.line)")
      }
    }
  }

  @Test func noTwoOptionsOfACommandHaveOneName() {
    for spec in CommandTable.all {
      // A command may take a common option for itself, such as a passphrase of its own.
      let common = CommandTable.global.filter { !spec.options.contains($0) }
      let names = (spec.options + common).flatMap { Set([$0.name, $0.english]) }
      #expect(Set(names).count == names.count, "\(spec.name)")
    }
  }

  private func parse(_ line: String) throws -> ParsedCommand {
    try CommandLineParser.parse(try Tokenizer.words(line))
  }
}

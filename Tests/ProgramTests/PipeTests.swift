import Foundation
import TestSupport
import Testing

/// Commands from a pipe.
@Suite struct PipeTests {
  private static func entry(_ day: Int) -> String {
    let (month, date) = (1 + (day / 28) % 11, 1 + day % 28)
    return "logg samtalegruppe --lag asker --dato \(date).\(month).2024 --varighet 60 "
      + "--deltakere 4 --leder OÅ --erfaringsutveksling ja\n"
  }

  @Test func linesAreRecordedAndAcknowledgedOneByOne() throws {
    let registry = try DiskRegistry()
    let program = try RunningProgram(["-r", registry.path])
    for number in 1...3 {
      program.type(
        "logg samtalegruppe --lag asker --dato 2024-05-0\(number) --varighet 60 --deltakere 4\n")
      // Heard before the next is said.
      #expect(program.line() == "Lagret asker-\(55 + number).")
      #expect(try registry.events(["--lag", "asker"]).count == 55 + number)
    }
    #expect(program.kill() == 128 + 9)
  }

  @Test func whatIsAcknowledgedIsThereWhenThePowerGoes() throws {
    let isLong = ProcessInfo.processInfo.environment["VARDE_LONG"] == "1"
    let seed: UInt64 = isLong ? .random(in: 0 ... .max) : 20_261_121
    var random = SeededRandom(seed: seed)
    let registry = try DiskRegistry()
    var last = 55
    for round in 1...(isLong ? 100 : 5) {
      let program = try RunningProgram(["-r", registry.path])
      program.type((0..<40).map { Self.entry($0) }.joined())
      for _ in 0..<Int.random(in: 1...25, using: &random) {
        last = try Self.number(program.line())
      }
      _ = program.kill()
      // Receipts that were on their way count as well.
      while let line = program.line() { last = try Self.number(line) }
      let stored = try registry.events(["--lag", "asker"]).count
      #expect(stored >= last, "seed \(seed), round \(round)")
      #expect(stored <= last + 1, "seed \(seed), round \(round)")
      last = stored
    }
    #expect(try registry.run("kontroller").status == 0)
  }

  private static func number(_ receipt: String?) throws -> Int {
    guard let receipt, let number = receipt.firstMatch(of: /^Lagret asker-(\d+)\.$/)?.1 else {
      throw Unexpected(text: receipt ?? "it has ended")
    }
    return Int(number) ?? 0
  }

  @Test func firstErrorEndsItWithTheNumberOfTheLine() throws {
    let registry = try DiskRegistry()
    let said = try registry.run(
      [], input: "# merknad\n\n  \n" + Self.entry(1) + "loog\n" + Self.entry(2))
    #expect(said.status == 64)
    #expect(said.output == "Lagret asker-56.\n")
    #expect(said.errors.contains("Stanset ved linje 5."))
    #expect(said.errors.contains("Mente du «logg»?"))
    #expect(try registry.events().count == 89)
  }

  @Test func withFortsettItGoesOn() throws {
    let registry = try DiskRegistry()
    let said = try registry.run(
      ["--fortsett"],
      input: "loog\n" + Self.entry(1) + "logg tur --lag asker --dato 31.2\n" + Self.entry(2)
        + "logg \"tur\n")
    #expect(said.status == 64)
    #expect(said.output == "Lagret asker-56.\nLagret asker-57.\n")
    #expect(!said.errors.contains("Stanset"))
    #expect(try registry.events().count == 90)
  }

  @Test func lineGoesOnInTheNext() throws {
    let registry = try DiskRegistry()
    let said = try registry.run(
      [],
      input: "lag \\\n  --format \\\ncsv\n\nlogg \"tur\ntil\nskogen\n")
    #expect(said.status == 64)
    #expect(said.output.hasPrefix("code,name,"))
    // The first line of what never ended.
    #expect(said.errors.contains("Stanset ved linje 5."))
  }

  @Test func fileOfCommandsStopsAtItsFirstError() throws {
    let registry = try DiskRegistry()
    let inner = try registry.file("indre.txt", Self.entry(1) + "loog\n" + Self.entry(2))
    let outer = try registry.file("ytre.txt", "# merknad\nles '\(inner)'\n" + Self.entry(3))
    let said = try registry.run(["les", outer])
    #expect(said.status == 64)
    #expect(said.output == "Lagret asker-56.\n")
    #expect(said.errors.contains("Stanset ved linje 2 i \(inner)."))
    #expect(said.errors.contains("Stanset ved linje 2 i \(outer)."))
    let onwards = try registry.run(["les", outer, "--fortsett"])
    #expect(onwards.status == 64)
    #expect(onwards.output == "Lagret asker-57.\nLagret asker-58.\nLagret asker-59.\n")
  }

  @Test func fileThatReadsItselfEnds() throws {
    let registry = try DiskRegistry()
    let file = try registry.file("ring.txt", "")
    try Data("lag\nles '\(file)'\n".utf8).write(to: URL(fileURLWithPath: file))
    let said = try registry.run(["les", file])
    #expect(said.status == 64)
    #expect(said.output.components(separatedBy: "Lag · ").count == 8 + 1)
    #expect(said.errors.contains("8 er det meste"))
    #expect(try registry.run(["les", file + "x"]).status == 66)
    let bad = try registry.file("latin.txt", [0x6C, 0x61, 0x67, 0x0A, 0xF8])
    let latin = try registry.run(["les", bad])
    #expect(latin.status == 65)
    #expect(latin.errors.contains("Linje 2 i \(bad) er ikke UTF-8: byte 1."))
  }

  @Test func differenceFoundOnTheWayIsInTheStatus() throws {
    let registry = try DiskRegistry()
    try registry.tamper("log.sqlite", "\"participants\":12", "\"participants\":13")
    #expect(try registry.run(["--fortsett"], input: "kontroller\nlag\n").status == 1)
  }

  @Test func lineThatIsNotUTF8IsNamedByLineAndByte() throws {
    let registry = try DiskRegistry()
    let bytes =
      Array((Self.entry(1) + "logg møte\n").utf8) + Array("logg m".utf8) + [0xF8, 0x0A]
      + Array(Self.entry(2).utf8)
    let said = try Subprocess(
      DiskRegistry.program, ["-r", registry.path, "--fortsett"], bytes: bytes)
    #expect(said.status == 65)
    #expect(said.errors.contains("Linje 3 er ikke UTF-8: byte 7."))
    #expect(said.output == "Lagret asker-56.\nLagret asker-57.\n")
    let stopped = try Subprocess(DiskRegistry.program, ["-r", registry.path], bytes: [0xFF, 0x0A])
    #expect(stopped.status == 65)
    #expect(stopped.errors.contains("Linje 1 er ikke UTF-8: byte 1."))
  }

  @Test func linesFromWindowsAndTheLastWithoutAnEnd() throws {
    let registry = try DiskRegistry()
    let line = Self.entry(1).dropLast()
    let said = try registry.run([], input: "\u{FEFF}\(line)\r\n\(line)")
    #expect(said.status == 0)
    #expect(said.output == "Lagret asker-56.\nLagret asker-57.\n")
    #expect(said.errors.contains("Merk: ligner på asker-56"))
  }

  @Test func nothingOnThePipeIsNothingToDo() throws {
    let said = try DiskRegistry().run([], input: "")
    #expect(said.status == 0)
    #expect(said.output.isEmpty)
    #expect(said.errors.isEmpty)
  }

  @Test func readerThatGoesAwayEndsItSilently() throws {
    let registry = try DiskRegistry()
    let shell = "'\(DiskRegistry.program)' -r '\(registry.path)' eksporter hendelser"
    for command in [shell, "yes lag | '\(DiskRegistry.program)' -r '\(registry.path)'"] {
      let said = try Subprocess(
        "bash", ["-c", "set -o pipefail; (\(command)) | head -1; echo ${PIPESTATUS[0]}"])
      #expect(said.errors.isEmpty)
      // Ended by SIGPIPE, or done before the reader had gone.
      #expect(["0", "141"].contains(said.output.split(separator: "\n").last), "\(said.output)")
    }
  }
}

import Application
import EventLog
import Events
import Foundation
import LineEditing
import SQLiteStores
import Shell
import TestSupport
import Testing
import Texts

/// Several registries, each with its own keys, and files that go from one to the other.
final class Laptops {
  let disk: ScratchDisk
  let stick = FakeFiles()
  private var keys: [String: FakeKeyStores] = [:]
  private(set) var transcript = ""
  let width: Int

  init(_ names: [String], width: Int = 80) throws {
    disk = try ScratchDisk([])
    self.width = width
    for name in names {
      _ = try disk.create(
        name, organisation: LogCode("mental-helse")!, demo: false, passphrase: nil)
      keys[name] = FakeKeyStores()
    }
  }

  /// Somebody sits down at one of them, or pipes lines into it.
  @discardableResult
  func sit(
    at name: String, _ answers: [ScriptedLineReader.Answer], isSeen: Bool = true
  ) throws -> ExitCode {
    let sitting = Sitting(
      try disk.open(name), answers, files: stick, keys: keys[name] ?? FakeKeyStores(),
      opener: disk, path: name, isSeen: isSeen, width: width)
    let status = sitting.session.loop()
    transcript += "$ varde -r \(name)\n" + sitting.console.transcript
    if !sitting.reader.remaining.isEmpty {
      transcript += "NOT ASKED: \(sitting.reader.remaining)\n"
    }
    transcript += "status \(status.rawValue)\n\n"
    return status
  }

  /// What one command prints, without a trace in the transcript.
  func say(_ line: String, at name: String) throws -> (output: String, status: ExitCode) {
    let sitting = Sitting(
      try disk.open(name), [], files: stick, keys: keys[name] ?? FakeKeyStores(), opener: disk,
      path: name, isSeen: false)
    let status = sitting.session.run(try Tokenizer.words(line))
    return (sitting.console.results + sitting.console.remarks, status)
  }

  /// What is no part of the dialogue: it must be done.
  func record(at name: String, _ lines: [String]) throws {
    for line in lines {
      let said = try say(line, at: name)
      #expect(said.status == .done, "\(line): \(said.output)")
    }
  }

  /// The registry and its keys as they are now, once more.
  func copy(_ name: String, to other: String) throws {
    try FileManager.default.copyItem(
      atPath: disk.root + "/" + name, toPath: disk.root + "/" + other)
    guard let old = try keys[name]?.open(nil) else { return }
    let store = InMemoryKeyStore()
    for key in try old.keys() { try store.add(key) }
    for kept in try old.signed() {
      if let note = kept.note { try store.keepSigned(note, of: kept.place) }
    }
    keys[other] = FakeKeyStores(["nøkler": .success(store)])
  }

  /// The key folder is gone, and an empty one in its place.
  func loseKeys(of name: String) { keys[name] = FakeKeyStores() }

  func events(at name: String) throws -> [String] { try Sitting.events(of: disk.open(name)) }

  /// The key that others seal to, as a file on the stick.
  func keepReceiverKey(of name: String, as file: String) throws {
    let said = try say("nøkkel mottak", at: name).output
    stick.contents[file] = .success(Array(said.prefix { $0 != "\n" }.utf8))
  }
}

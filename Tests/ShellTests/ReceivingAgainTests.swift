import Application
import Shell
import TestSupport
import Testing
import Texts

/// Files are read a second time when they are taken in: what is another file by then is refused.
@Suite struct ReceivingAgainTests {
  private let laptops: Laptops

  init() throws {
    laptops = try Laptops(["asker.varde", "barum.varde", "sentralt.varde"])
    try laptops.record(
      at: "sentralt.varde",
      ["lag ny sentralt --navn Sentralt --slag sentralt", "nøkkel ny"])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    for log in ["asker", "barum"] {
      try laptops.record(
        at: "\(log).varde",
        [
          "lag ny \(log) --navn \(log) --slag lokallag", "nøkkel ny",
          "send \(log) --til sentralt.nøkkel --ut \(log).vardepost",
        ])
    }
  }

  @Test func whatChangedSinceIsRefusedAndTheRestTaken() throws {
    let file = try #require(try laptops.stick.contents["asker.vardepost"]?.get())
    for other in [nil, [], file + [0], Array(file.dropLast()), Array("tull".utf8)] as [[UInt8]?] {
      laptops.stick.contents["asker.vardepost"] = .success(file)
      var opened = 0
      laptops.stick.whenOpened = { [stick = laptops.stick] path in
        if path == "asker.vardepost" { opened += 1 }
        // For its header, to look, to take.
        if opened == 3 { stick.contents["asker.vardepost"] = other.map { .success($0) } }
      }
      defer { laptops.stick.whenOpened = { _ in } }
      let before = try laptops.events(at: "sentralt.varde")
      let isFirst = other == nil
      let said = try laptops.say(
        "motta asker.vardepost barum.vardepost --bekreft", at: "sentralt.varde")
      #expect(opened == 3)
      #expect(said.status == .partly)
      #expect(said.output.contains("«asker.vardepost» er borte, eller en annen"), "\(said.output)")
      let after = try laptops.events(at: "sentralt.varde")
      #expect((after.count > before.count) == isFirst)
      #expect(!after.contains { $0.contains("\"log\":\"asker\",\"") && $0.contains("log-opened") })
    }
    laptops.stick.contents["asker.vardepost"] = .success(file)
    #expect(
      try laptops.say("motta asker.vardepost --bekreft", at: "sentralt.varde").status == .done)
  }
}

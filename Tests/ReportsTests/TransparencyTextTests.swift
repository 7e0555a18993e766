import Application
import EventLog
import Events
import Testing
import Texts

@Suite struct TransparencyTextTests {
  private let old = Head(size: 7, root: Hash([UInt8](repeating: 1, count: 32))!)
  private let seen = Head(size: 12, root: Hash([UInt8](repeating: 2, count: 32))!)

  private func code(_ error: TransparencyError) -> ExitCode {
    ExitCode(for: ApplicationError.transparency(error))
  }

  @Test func anOldHeadIsCalledOld() {
    let error = TransparencyError.witness(.shorter(seen: seen, offered: old))
    let text = Texts().sentence(error)
    #expect(text.hasPrefix("Dette hodet er eldre enn det du så sist (12 hendelser)."))
    #expect(text.contains(seen.root.base64) && text.contains(old.root.base64))
    #expect(code(error) == .difference)
  }

  @Test func whatStopsSigningSaysTheWayOut() {
    let missing = TransparencyError.signedHeadMissing(LogCode("asker")!)
    let text = Texts().sentence(missing)
    #expect(text.contains("asker") && text.contains("--uten-kjent-hode"))
    #expect(code(missing) == .badData)
    #expect(code(.witnessExists("vitne.example/w1")) == .cannotCreate)
    #expect(code(.witness(.notSeen(offered: seen, from: 3))) == .badData)
  }
}

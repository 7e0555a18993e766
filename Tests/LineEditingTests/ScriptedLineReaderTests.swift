import LineEditing
import TestSupport
import Testing

@Suite struct ScriptedLineReaderTests {
  @Test func answersInOrderAndKeepsTheTranscript() {
    let reader = ScriptedLineReader(["9", .enter, .interrupt])
    #expect(reader.readLine(LineRequest(prompt: "Deltakere: ")) == .line("9"))
    #expect(reader.readLine(LineRequest(prompt: "Dato: ", initialText: "i går")) == .line("i går"))
    #expect(reader.readLine(LineRequest(prompt: "Lagre? ")) == .interrupted)
    #expect(reader.readLine(LineRequest(prompt: "Asker> ")) == .end)
    #expect(reader.transcript == "Deltakere: 9\nDato: i går\nLagre? ^C\nAsker> ^D")
  }
}

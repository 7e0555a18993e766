package import Decisions
import Events

/// The bytes that make two rows equal, whatever file, spelling or order of columns they come in.
///
/// Form; then each stated column, in the order of the bytes of their Norwegian names: name, value.
/// Each of these is its length in bytes (four, the highest first) and its bytes. Dates and times
/// are as in the log, numbers decimal, minutes a number, words of closed lists as in the log, yes
/// `true` and no `false`, texts as read. A list of codes is its codes in the order of their bytes,
/// each with its length. The chapter stands under `lag` (in the form `lag` under `kode`), wherever
/// it came from.
///
/// Frozen: the keys of recorded events are made of these bytes.
package enum RowIdentity {
  /// The bytes of a statement.
  package static func bytes(of statement: Statement) -> [UInt8] {
    var out = IdentityWriter()
    switch statement {
    case .chapter(let chapter): write(chapter, to: &out)
    case .person(let person): write(person, to: &out)
    case .entry(let entry): write(entry, to: &out)
    case .annualReport(let report): write(report, to: &out)
    }
    return out.bytes
  }

  // In each of these the columns stand in the order of the bytes of their names; a test compares.

  private static func write(_ row: ChapterStatement, to out: inout IdentityWriter) {
    out.begin(.chapters)
    out.write(.fungererSomLokallag, row.functionsAsLocal)
    out.write(.fylke, row.county?.text)
    out.write(.kode, row.chapter)
    out.write(.kommune, row.municipality?.text)
    out.write(.medlemmer, row.members)
    out.write(.medlemsår, row.membersYear)
    out.write(.navn, row.name?.text)
    out.write(.nedlagt, row.closed)
    out.write(.overordnet, row.parent)
    out.write(.slag, row.kind)
    out.write(.stiftet, row.founded)
  }

  private static func write(_ row: PersonStatement, to out: inout IdentityWriter) {
    out.begin(.people)
    out.write(.adresse, row.address)
    out.write(.epost, row.email)
    out.write(.kode, row.code)
    out.write(.lag, row.chapter)
    out.write(.navn, row.name)
    out.write(.oppnevnt, row.appointed)
    out.write(.rolle, row.role)
    out.write(.sluttet, row.ended)
    out.write(.telefon, row.phone)
    out.write(.ulønnet, row.unpaid)
  }

  private static func write(_ row: EntryStatement, to out: inout IdentityWriter) {
    out.begin(.entries)
    out.write(.aktivitet, row.kind)
    out.write(.arrangør, row.words.organiser)
    out.write(.dato, row.on)
    out.write(.deltakere, row.participants)
    out.write(.deltakerkoder, codes: row.participantCodes)
    out.write(.erfaringsutveksling, row.exchange)
    out.write(.form, row.mode)
    out.write(.lag, row.chapter)
    out.write(.land, row.words.country)
    out.write(.leder, row.leader)
    out.write(.likepersoner, codes: row.others)
    out.write(.medarrangør, row.words.coOrganiser)
    out.write(.merknad, row.words.note)
    out.write(.nyeDeltakere, row.newParticipants)
    out.write(.serie, row.words.series)
    out.write(.start, row.start)
    out.write(.sted, row.words.place)
    out.write(.tittel, row.words.title)
    out.write(.varighet, row.minutes)
  }

  private static func write(_ row: AnnualReportStatement, to out: inout IdentityWriter) {
    out.begin(.annualReports)
    out.write(.lag, row.chapter)
    out.write(.levert, row.filed)
    out.write(.protokoll, row.minutes)
    out.write(.regnskap, row.accounts)
    out.write(.revisjon, row.audit)
    out.write(.signert, row.signed)
    out.write(.år, row.year)
    out.write(.årsmelding, row.account)
    out.write(.årsrapport, row.annualReport)
  }
}

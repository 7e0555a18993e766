/// A page taken apart by its tags, which must be closed in the order they were opened.
struct HTMLPage {
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  /// The tags, each with its attributes.
  private(set) var tags: [String] = []
  /// What stands between the tags, references resolved; without styles.
  private(set) var words = ""
  /// What is wrong; empty for a page that is in order.
  private(set) var problems: [String] = []

  private static let single: Set = ["meta", "link", "rect", "line", "path", "!DOCTYPE"]

  init(_ text: String) {
    var open: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      if open.last != "style" { words += Self.resolved(rest[..<start]) }
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("< without >")
        return
      }
      let tag = String(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
      let name = String(tag.prefix { $0 != " " && $0 != "/" })
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.popLast() != name { problems.append("</\(name)> closes something else") }
        continue
      }
      tags.append(tag)
      if tag.count(where: { $0 == "\"" }) % 2 != 0 { problems.append("<\(tag)>: quotes") }
      ids += Self.values("id", tag)
      links += Self.values("href", tag)
      if !Self.single.contains(name), !tag.hasSuffix("/") { open.append(name) }
    }
    words += Self.resolved(rest)
    if !open.isEmpty { problems.append("left open: \(open)") }
    for link in links where link.hasPrefix("#") && !ids.contains(String(link.dropFirst())) {
      problems.append("\(link) leads nowhere")
    }
    if Set(ids).count != ids.count { problems.append("an id stands twice") }
  }

  private static func values(_ name: String, _ tag: String) -> [String] {
    tag.split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private static func resolved(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(
      String(text)
    ) { $0.replacing($1.0, with: $1.1) }
  }
}

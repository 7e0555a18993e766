/// Which part plays which role for another (ECMA-376 part 2, OPC).
final class Relationships: XMLHandler {
  struct Relationship {
    /// The last word of its type, which is the same in transitional and strict workbooks.
    let kind: String
    /// The part's name.
    let part: String
  }

  private(set) var byID: [String: Relationship] = [:]
  private let folder: [Substring]
  private let limits: SheetLimits

  private init(folder: [Substring], _ limits: SheetLimits) {
    self.folder = folder
    self.limits = limits
  }

  /// The relationships of a part, or with an empty name of the whole archive.
  static func of(
    _ part: String, in archive: Archive, _ limits: SheetLimits
  ) throws(SheetProblem) -> Relationships {
    let steps = part.split(separator: "/")
    let relationships = Relationships(folder: steps.dropLast(), limits)
    let place: [Substring] = steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]
    _ = try XMLReader.read(
      place.joined(separator: "/"), of: archive, XMLNamespace.relationships, limits, relationships)
    return relationships
  }

  /// The part of a kind that comes first by its id; nil when there is none.
  func first(_ kind: String) -> String? {
    byID.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.part
  }

  func start(_ element: String, _ attributes: XMLAttributes) throws(SheetProblem) {
    guard element == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], let kind = type.split(separator: "/").last
    else { return }
    if kind.hasPrefix("externalLink") { throw .externalLinks }
    guard attributes["TargetMode"] != "External" else { return }
    guard byID.count < limits.entries else { throw .tooMuch(.entries(limits.entries)) }
    guard let part = Self.part(target, from: folder) else { throw .damaged }
    byID[id] = Relationship(kind: String(kind), part: part)
  }

  /// The name of a part from a reference in a folder; nil when it goes out of the archive.
  static func part(_ target: String, from folder: [Substring]) -> String? {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..":
        guard steps.popLast() != nil else { return nil }
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}

package import Events
import Vault

/// Who records in this copy of the registry.
package struct Actor: Hashable, Sendable {
  /// Pseudonym in the logs.
  package let pseudonym: Pseudonym
  /// What the actor claims to be.
  package let role: ActorRole
  /// The actor's name, kept in the private store only.
  package let name: String?
}

extension Registry {
  /// Who records here; nil before anybody did.
  package func actor() throws(ApplicationError) -> Actor? {
    try privately { () throws(PrivateStoreError) in
      guard let pseudonym = try privates.setting(.actor).flatMap({ Pseudonym($0) }) else {
        return nil
      }
      let role = try privates.setting(.actorRole).flatMap { ActorRole(rawValue: $0) }
      let name = try privates.setting(.actorName)
      return Actor(
        pseudonym: pseudonym, role: role ?? .coordinator, name: name == "" ? nil : name)
    }
  }

  /// Says who records here. A log introduces a pseudonym or role that is new to it when something is
  /// next recorded there.
  ///
  /// - Parameter isSomebodyElse: whether a new pseudonym is drawn.
  @discardableResult
  package func setActor(
    name: String?, role: ActorRole, isSomebodyElse: Bool = false
  ) throws(ApplicationError) -> Actor {
    let known = isSomebodyElse ? nil : try actor()
    let pseudonym = known?.pseudonym ?? environment.newID()
    let name = name ?? known?.name
    try privately { () throws(PrivateStoreError) in
      try privates.set(.actor, "\(pseudonym)")
      try privates.set(.actorRole, role.rawValue)
      // Empty rather than left: somebody else does not take over the former one's name.
      try privates.set(.actorName, name ?? "")
    }
    return Actor(pseudonym: pseudonym, role: role, name: name)
  }

  func requiredActor() throws(ApplicationError) -> Actor {
    if let actor = try actor() { return actor }
    return try setActor(name: nil, role: .coordinator)
  }
}

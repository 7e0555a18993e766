import Crypto
import Events

/// A private key, Ed25519 (RFC 8032) or a receiver's X25519 (RFC 7748), as it stands in a file, in clear
/// or under a passphrase:
///
///     varde-key/v1
///     kind witness
///     name vitne.example/w1
///     public (32 bytes in base64)
///     seed (32 bytes in base64), or: sealed (a PassphraseBox)
package struct KeyFile: Hashable, Sendable {
  /// Whose key it is.
  package let kind: Kind
  /// The public key, 32 bytes.
  package let publicKey: [UInt8]
  private let secret: Secret

  /// Whose key.
  package enum Kind: Hashable, Sendable {
    /// The owner of logs.
    case owner
    /// A witness, with the name it cosigns under.
    case witness(name: String)
    /// Whoever parcels are sealed to. Signs nothing: the key is of another kind.
    case receiver
  }

  private enum Secret: Hashable {
    case seed([UInt8])
    case sealed(PassphraseBox)
  }

  /// The passphrase of a new key, with the salt of its box.
  package struct Lock {
    /// As typed.
    package let passphrase: String
    /// 16 random bytes.
    package let salt: [UInt8]
    /// How dear a try is.
    package var cost = ScryptCost.current

    /// A passphrase with a salt drawn for it.
    package init(passphrase: String, salt: [UInt8], cost: ScryptCost = .current) {
      self.passphrase = passphrase
      self.salt = salt
      self.cost = cost
    }
  }

  /// A key of a seed.
  ///
  /// - Parameters:
  ///   - seed: 32 bytes of a random source.
  ///   - lock: nil for a seed in clear.
  package init(_ kind: Kind, seed: [UInt8], lock: Lock? = nil) {
    guard let publicKey = Self.publicKey(of: seed, kind) else {
      preconditionFailure("a seed has 32 bytes")
    }
    if case .witness(let name) = kind { precondition(Self.isName(name)) }
    self.kind = kind
    self.publicKey = publicKey
    secret =
      if let lock {
        .sealed(
          PassphraseBox(
            sealing: seed, under: lock.passphrase, context: Self.context(kind, publicKey),
            salt: lock.salt, cost: lock.cost))
      } else { .seed(seed) }
  }

  /// What the key is known by.
  package var id: KeyID { KeyID(publicKey: publicKey) }

  /// Whether a passphrase is needed.
  package var isSealed: Bool {
    if case .sealed = secret { true } else { false }
  }

  /// The seed.
  ///
  /// - Parameter passphrase: not looked at when the seed stands in clear.
  /// - Throws: `.passphraseNeeded`, `.wrongPassphrase`; `.wrongSeed` when it is another key's.
  package func seed(passphrase: String? = nil) throws(KeyFileProblem) -> [UInt8] {
    switch secret {
    case .seed(let seed): return seed
    case .sealed(let box):
      guard let passphrase else { throw .passphraseNeeded }
      guard let seed = box.opened(with: passphrase, context: Self.context(kind, publicKey)) else {
        throw .wrongPassphrase
      }
      guard Self.publicKey(of: seed, kind) == publicKey else { throw .wrongSeed }
      return seed
    }
  }

  /// Whether a witness may be called so: a URL without its scheme, of ASCII letters, digits and
  /// `-._~/:`. C2SP's names forbid spaces and `+`.
  package static func isName(_ name: String) -> Bool {
    let others = Set("-._~/:".utf8)
    return 1...128 ~= name.utf8.count && !name.contains("//") && name.first != "/"
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"):
          true
        default: others.contains(byte)
        }
      }
  }

  private static func publicKey(of seed: [UInt8], _ kind: Kind) -> [UInt8]? {
    switch kind {
    case .owner, .witness:
      (try? Curve25519.Signing.PrivateKey(rawRepresentation: seed))
        .map { Array($0.publicKey.rawRepresentation) }
    case .receiver:
      (try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seed))
        .map { Array($0.publicKey.rawRepresentation) }
    }
  }

  // A box moved into another key's file, or under another kind or name, does not open.
  private static func context(_ kind: Kind, _ publicKey: [UInt8]) -> [UInt8] {
    Array((head(kind, publicKey).joined(separator: "\n") + "\n").utf8)
  }

  private static let version = "varde-key/v1"

  private static func head(_ kind: Kind, _ publicKey: [UInt8]) -> [String] {
    let kindLines =
      switch kind {
      case .owner: ["kind owner"]
      case .witness(let name): ["kind witness", "name \(name)"]
      case .receiver: ["kind receiver"]
      }
    return [version] + kindLines + ["public \(Base64.encode(publicKey))"]
  }
}

extension KeyFile {
  /// The file's text, each line ended by LF.
  package var text: String {
    let last =
      switch secret {
      case .seed(let seed): "seed \(Base64.encode(seed))"
      case .sealed(let box): "sealed \(box.text)"
      }
    return (Self.head(kind, publicKey) + [last]).map { $0 + "\n" }.joined()
  }

  /// Reads a file's bytes. A seed in clear is held to the public key; a sealed one when it is opened.
  package init(bytes: [UInt8]) throws(KeyFileProblem) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix("varde-key/") else {
      throw .notAKey
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == "varde-key/v1" else { throw .unknownVersion }
    // What is written last: without it the file was cut.
    guard lines.popLast() == "" else { throw .damaged }
    kind =
      switch Self.value("kind", &lines) {
      case "owner": .owner
      case "receiver": .receiver
      case "witness":
        if let name = Self.value("name", &lines), Self.isName(name) {
          .witness(name: name)
        } else {
          throw .damaged
        }
      default: throw .damaged
      }
    guard let key = Self.value("public", &lines).flatMap({ Base64.decode($0.utf8) }),
      key.count == 32,
      lines.count == 1
    else { throw .damaged }
    publicKey = key
    if let text = Self.value("seed", &lines) {
      guard let seed = Base64.decode(text.utf8), let own = Self.publicKey(of: seed, kind) else {
        throw .damaged
      }
      guard own == key else { throw .wrongSeed }
      secret = .seed(seed)
    } else if let text = Self.value("sealed", &lines) {
      do throws(PassphraseBoxProblem) { secret = .sealed(try PassphraseBox(text: text)) } catch {
        switch error {
        case .notABox: throw .damaged
        case .unknownVersion: throw .unknownVersion
        case .tooDear: throw .tooDear
        }
      }
    } else {
      throw .damaged
    }
  }

  /// What follows a word and a space on the next line, which is taken; nil when another word is there.
  private static func value(_ word: String, _ lines: inout ArraySlice<Substring>) -> String? {
    guard let line = lines.first, line.hasPrefix(word + " ") else { return nil }
    lines.removeFirst()
    return String(line.dropFirst(word.count + 1))
  }
}

/// What is wrong with a key file, or with how it was to be opened.
package enum KeyFileProblem: Error, Hashable, Sendable {
  /// It is something else.
  case notAKey
  /// Written by a newer program.
  case unknownVersion
  /// It was cut or altered.
  case damaged
  /// The seed is another key's.
  case wrongSeed
  /// It is named as another key.
  case misnamed
  /// Opening it would take more memory or time than a file may ask for.
  case tooDear
  /// It is under a passphrase, and none was given.
  case passphraseNeeded
  /// It is under another passphrase, or was altered.
  case wrongPassphrase
}

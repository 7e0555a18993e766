// swift-tools-version: 6.2
import PackageDescription

// The dependency lists below are the architecture; `make lint` compares every import with them.

let swift: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")

func module(
  _ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path ?? "Sources/\(name)", swiftSettings: swift)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
    swiftSettings: swift)
}

let package = Package(
  name: "varde",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "varde", targets: ["varde"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    module("Events", path: "Events"),
    module("Projections", path: "Projections", ["Events"]),
    module("Decisions", ["Events", "Projections"]),
    module("EventLog", ["Events", crypto]),
    module("Vault", ["Events", crypto, cryptoExtras]),
    .target(name: "CZlib", path: "Sources/CZlib", linkerSettings: [.linkedLibrary("z")]),
    module("Exchange", ["Events", "EventLog", "CZlib", crypto]),
    .systemLibrary(name: "CZip", path: "Sources/CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CExpat", path: "Sources/CExpat", providers: [.apt(["libexpat1-dev"])]),
    module("Sheets", ["CZip", "CExpat"]),
    .systemLibrary(
      name: "CXlsxWriter", path: "Sources/CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    module("Forms", ["Events", "Decisions", "Sheets"]),
    module(
      "Application",
      ["Events", "Projections", "Decisions", "EventLog", "Vault", "Exchange", "Forms"]),
    module(
      "SQLiteStores",
      ["Events", "EventLog", "Vault", "Application", grdb, grdbSQLite]),
    module("KeyFiles", ["Events", "EventLog", "Vault", "Application"]),
    module(
      "Texts",
      [
        "Events", "Projections", "Decisions", "EventLog", "Vault", "Exchange", "Sheets", "Forms",
        "Application",
      ]),
    module("TerminalText"),
    module(
      "Reports",
      [
        "Events", "Projections", "Decisions", "EventLog", "Exchange", "Forms", "Application",
        "Texts", "TerminalText",
      ]),
    .target(name: "CFiles", path: "Sources/CFiles"),
    module(
      "Workbooks",
      ["Events", "Sheets", "Texts", "TerminalText", "Reports", "CFiles", "CXlsxWriter"]),
    .target(
      name: "CLibedit", path: "Sources/CLibedit", linkerSettings: [.linkedLibrary("edit")]),
    module("LineEditing", ["CLibedit", "TerminalText"]),
    module(
      "Shell",
      [
        "Events", "Projections", "Decisions", "EventLog", "Exchange", "Forms", "Application",
        "Texts",
        "Reports", "Workbooks",
        "TerminalText", "LineEditing",
      ]),
    .target(name: "CProcess", path: "Sources/CProcess"),
    .executableTarget(
      name: "varde",
      dependencies: [
        "CProcess", "CFiles",
        "Events", "EventLog", "Application", "SQLiteStores", "KeyFiles", "Texts", "LineEditing",
        "Shell",
      ],
      path: "Sources/varde", swiftSettings: swift),
    module(
      "TestSupport",
      [
        "Events", "EventLog", "Vault", "Application", "LineEditing", "Shell", "CZlib",
        "SQLiteStores", grdbSQLite,
      ]),
    tests("EventsTests", ["Events", "TestSupport"], exclude: ["Golden"]),
    tests(
      "EventLogTests",
      [
        "Events", "EventLog", "Vault", "Application", "SQLiteStores", "TestSupport", "log-appender",
      ], exclude: ["Transparency/Vectors"]),
    tests("ExchangeTests", ["Events", "EventLog", "Exchange", "TestSupport", crypto]),
    tests(
      "VaultTests",
      ["Events", "EventLog", "Vault", "Application", "SQLiteStores", "TestSupport"]),
    tests(
      "KeyFilesTests",
      ["Events", "EventLog", "Vault", "Exchange", "Application", "KeyFiles", "TestSupport"]),
    .executableTarget(
      name: "log-appender",
      dependencies: ["Events", "EventLog", "SQLiteStores", "TestSupport"],
      path: "Tests/Fixtures/log-appender", swiftSettings: swift),
    .executableTarget(
      name: "varde-bench",
      dependencies: ["Events", "EventLog", "Vault", "SQLiteStores", "TestSupport", grdbSQLite],
      path: "Tests/Fixtures/varde-bench", swiftSettings: swift),
    tests("SheetsTests", ["Sheets", "TestSupport"]),
    tests("FormsTests", ["Events", "Decisions", "Sheets", "Forms", "TestSupport"]),
    tests("ProjectionsTests", ["Events", "Projections", "Decisions", "TestSupport"]),
    .executableTarget(
      name: "line-echo", dependencies: ["LineEditing", "TerminalText"],
      path: "Tests/Fixtures/line-echo",
      swiftSettings: swift),
    tests("LineEditingTests", ["LineEditing", "TerminalText", "TestSupport"]),
    tests(
      "ReportsTests",
      [
        "Events", "Projections", "Decisions", "EventLog", "Sheets", "Forms", "Vault", "Exchange",
        "Application", "Reports", "Texts", "TerminalText", "TestSupport",
      ], exclude: ["Golden"]),
    tests(
      "WorkbooksTests",
      ["Events", "Sheets", "Application", "Reports", "Texts", "Workbooks", "TestSupport"]),
    tests(
      "ApplicationTests",
      [
        "Events", "Projections", "Decisions", "EventLog", "Exchange", "Vault", "Forms",
        "Application", "SQLiteStores", "KeyFiles", "Texts", "Reports", "TestSupport",
      ]),
    tests(
      "ShellTests",
      [
        "Events", "Projections", "Decisions", "EventLog", "Exchange", "Vault", "Forms",
        "Application", "SQLiteStores", "Sheets", "Texts", "LineEditing", "Shell", "TestSupport",
      ],
      exclude: ["Transcripts", "SealingTranscripts", "BackupTranscripts", "TravelTranscripts"]),
    tests(
      "ProgramTests",
      ["Events", "EventLog", "Exchange", "Decisions", "Forms", "Shell", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

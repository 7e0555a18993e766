import Application
import EventLog
import TestSupport
import Testing
import Vault

@Suite struct ContractTests {
  @Test(arguments: StoreKind.allCases, EventStoreContract.cases)
  func events(kind: StoreKind, contract: Contract<any EventStore>) throws {
    try kind.withEvents { try contract.check($0) }
  }

  @Test(arguments: StoreKind.allCases, PrivateStoreContract.cases)
  func privateStore(kind: StoreKind, contract: Contract<any PrivateStore>) throws {
    try kind.withPrivateStore { try contract.check($0) }
  }

  @Test(arguments: StoreKind.allCases, ViewStoreContract.cases)
  func views(kind: StoreKind, contract: Contract<any ViewStore>) throws {
    try kind.withViews { try contract.check($0) }
  }
}

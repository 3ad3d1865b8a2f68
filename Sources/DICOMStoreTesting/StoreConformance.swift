import DICOMCore
public import DICOMStore

/// What every `InstanceStore` must do. Each check gets an empty store of its own and throws `StoreFlaw` where it fails.
///
/// ```swift
/// for check in StoreConformance.checks {
///     let store = MyStore()
///     try await check.run(store)
///     await store.close()
/// }
/// ```
public enum StoreConformance {
    public struct Check: Sendable, CustomStringConvertible {
        /// What a store that passes does, as a sentence.
        public let name: String
        private let body: @Sendable (any InstanceStore) async throws -> Void

        init(_ name: String, _ body: @escaping @Sendable (any InstanceStore) async throws -> Void) {
            self.name = name
            self.body = body
        }

        public var description: String { name }

        /// - Parameter store: an empty one.
        /// - Throws: `StoreFlaw` with what is wrong, or whatever the store throws.
        public func run(_ store: any InstanceStore) async throws {
            try await body(store)
        }
    }

    /// All of them.
    public static let checks: [Check] = ingest + refusals + queries + reading
}

/// What a store did wrong.
public struct StoreFlaw: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

/// Throws where a condition does not hold.
func require(_ condition: Bool, _ flaw: @autoclosure () -> String) throws {
    if !condition { throw StoreFlaw(flaw()) }
}

/// Throws where two values differ.
func require<Value: Equatable>(_ found: Value, is wanted: Value, _ what: String) throws {
    if found != wanted { throw StoreFlaw("\(what): found \(found), not \(wanted)") }
}

/// Throws where a call does not throw a `StoreError` of this code.
func require(
    _ code: StoreError.Code, from what: String, _ call: () async throws -> Void
) async throws {
    do {
        try await call()
    } catch let error as StoreError {
        try require(error.code, is: code, what)
        return
    }
    throw StoreFlaw("\(what): nothing was thrown")
}

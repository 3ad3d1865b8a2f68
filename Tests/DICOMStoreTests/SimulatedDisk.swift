import DICOMCore
import DICOMStore
import Synchronization

/// A disk in memory that tells what was synced from what was not, fails at a chosen step, or loses its power there.
final class SimulatedDisk: FileSystem {
    enum Fault: Sendable {
        /// The step and all after it fail. What the step would have done is not done, or by half.
        case powerCut
        /// This one step fails.
        case refusal(StoreError)
    }

    /// What is found after the power comes back.
    enum Survival: Sendable {
        /// What was synced, and nothing else: the power went.
        case synced
        /// All: the process was killed, the machine went on.
        case everything
        /// What was synced, and of the rest what chance has kept.
        case chance(seed: UInt64)
    }

    indirect enum Node: Sendable {
        case folder(current: [String: Int], durable: [String: Int])
        case file(current: [UInt8], durable: [UInt8])
    }

    struct State: Sendable {
        var nodes: [Int: Node] = [0: .folder(current: [:], durable: [:])]
        var lastNode = 0
        var steps = 0
        var isOff = false
        var isCalm = false
        var log: [String] = []
    }

    private let state: Mutex<State>
    private let fault: (step: Int, fault: Fault)?

    init(fault: (step: Int, fault: Fault)? = nil) {
        state = Mutex(State())
        self.fault = fault
    }

    private init(_ state: State, fault: (step: Int, fault: Fault)? = nil) {
        self.state = Mutex(state)
        self.fault = fault
    }

    /// Steps so far: calls that change the disk, and what else asked to be one.
    var steps: Int { state.withLock { $0.steps } }
    var log: [String] { state.withLock { $0.log } }
    var isOff: Bool { state.withLock { $0.isOff } }

    /// No fault comes any more. Rounds make the number of steps vary: a late one may not have come yet.
    func calm() { state.withLock { $0.isCalm = true } }

    /// Something outside of the disk that a fault may strike, such as the commit of an index.
    ///
    /// - Parameter cutOnly: what is done already cannot be refused.
    func step(_ name: String, cutOnly: Bool = false) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in try begin(name, &state, cutOnly: cutOnly) }
    }

    private func begin(_ name: String, _ state: inout State, cutOnly: Bool = false) throws(StoreError) {
        guard !state.isOff else { throw StoreError(.inaccessible, systemError: 5) }
        state.steps += 1
        state.log.append(name)
        guard let fault, fault.step == state.steps, !state.isCalm else { return }
        switch fault.fault {
        case .powerCut:
            state.isOff = true
            throw StoreError(.inaccessible, systemError: 5)
        case .refusal(let error):
            if !cutOnly { throw error }
        }
    }

    /// The disk as the next run finds it.
    func restarted(_ survival: Survival, fault: (step: Int, fault: Fault)? = nil) -> SimulatedDisk {
        var next = state.withLock { $0 }
        (next.steps, next.isOff, next.isCalm, next.log) = (0, false, false, [])
        var chance = Chance(survival)
        for (number, node) in next.nodes.sorted(by: { $0.key < $1.key }) {
            switch node {
            case .folder(let current, let durable):
                let kept = chance.entries(current, durable)
                next.nodes[number] = .folder(current: kept, durable: kept)
            case .file(let current, let durable):
                let kept = chance.contents(current, durable)
                next.nodes[number] = .file(current: kept, durable: kept)
            }
        }
        return SimulatedDisk(next, fault: fault)
    }

    // MARK: FileSystem

    func makeFolder(_ path: String) throws(StoreError) -> Bool {
        try change("make folder \(path)", path) { (state, parent, name) throws(StoreError) in
            guard case .folder(var current, let durable) = parent else { throw Self.absent }
            if current[name] != nil { return (parent, false) }
            state.lastNode += 1
            state.nodes[state.lastNode] = .folder(current: [:], durable: [:])
            current[name] = state.lastNode
            return (.folder(current: current, durable: durable), true)
        }
    }

    func create(_ path: String) throws(StoreError) -> any WritableFile {
        let number = try change("create \(path)", path) { (state, parent, name) throws(StoreError) in
            guard case .folder(var current, let durable) = parent else { throw Self.absent }
            guard current[name] == nil else { throw StoreError(.inaccessible, systemError: 17) }
            state.lastNode += 1
            state.nodes[state.lastNode] = .file(current: [], durable: [])
            current[name] = state.lastNode
            return (.folder(current: current, durable: durable), state.lastNode)
        }
        return SimulatedFile(disk: self, node: number)
    }

    func rename(_ from: String, to: String) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard let node = Self.node(from, in: state) else { throw Self.absent }
            try begin("rename to \(to)", &state)
            try Self.edit(to, in: &state) { $0[$1] = node }
            try Self.edit(from, in: &state) { $0[$1] = nil }
        }
    }

    func remove(_ path: String) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard Self.node(path, in: state) != nil else { throw Self.absent }
            try begin("remove \(path)", &state)
            try Self.edit(path, in: &state) { $0[$1] = nil }
        }
    }

    func syncFolder(_ path: String) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard let number = Self.node(path, in: state), case .folder(let current, _) = state.nodes[number] else {
                throw Self.absent
            }
            try begin("sync folder \(path)", &state)
            state.nodes[number] = .folder(current: current, durable: current)
        }
    }

    func names(in path: String) throws(StoreError) -> [String] {
        try read { (state) throws(StoreError) in
            guard let number = Self.node(path, in: state), case .folder(let current, _) = state.nodes[number] else {
                return []
            }
            return Array(current.keys)
        }
    }

    func size(of path: String) throws(StoreError) -> Int { try contents(of: path).count }

    func read(_ path: String, _ range: Range<Int>) throws(StoreError) -> Bytes {
        let contents = try contents(of: path)
        return Bytes(Array(contents[range.clamped(to: 0..<contents.count)]))
    }

    func exists(_ path: String) throws(StoreError) -> Bool {
        try read { (state) throws(StoreError) in Self.node(path, in: state) != nil }
    }

    func close() {}

    // MARK: Files

    func append(_ bytes: Bytes, to node: Int) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard case .file(let current, let durable) = state.nodes[node] else { throw Self.absent }
            do throws(StoreError) {
                try begin("append \(bytes.count)", &state)
            } catch {
                // A write that fails has written some.
                let half = current + bytes[0..<bytes.count / 2].array
                state.nodes[node] = .file(current: half, durable: durable)
                throw error
            }
            state.nodes[node] = .file(current: current + bytes.array, durable: durable)
        }
    }

    func sync(_ node: Int) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard case .file(let current, _) = state.nodes[node] else { throw Self.absent }
            try begin("sync file", &state)
            state.nodes[node] = .file(current: current, durable: current)
        }
    }

    // MARK: Nodes

    private static var absent: StoreError { StoreError(.notFound, systemError: 2) }

    private static func node(_ path: String, in state: State) -> Int? {
        var number = 0
        for name in path.split(separator: "/") {
            guard case .folder(let current, _) = state.nodes[number], let next = current[String(name)] else {
                return nil
            }
            number = next
        }
        return number
    }

    private static func parted(_ path: String) -> (parent: String, name: String) {
        let parts = path.split(separator: "/")
        return (parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? "")
    }

    private static func edit(
        _ path: String, in state: inout State, _ body: (inout [String: Int], String) -> Void
    ) throws(StoreError) {
        let (parent, name) = parted(path)
        guard let number = node(parent, in: state), case .folder(var current, let durable) = state.nodes[number] else {
            throw absent
        }
        body(&current, name)
        state.nodes[number] = .folder(current: current, durable: durable)
    }

    private func change<Value>(
        _ step: String, _ path: String,
        _ body: (inout State, Node, String) throws(StoreError) -> (Node, Value)
    ) throws(StoreError) -> Value {
        try state.withLock { (state) throws(StoreError) in
            let (parent, name) = Self.parted(path)
            guard let number = Self.node(parent, in: state), let node = state.nodes[number] else { throw Self.absent }
            try begin(step, &state)
            let (changed, value) = try body(&state, node, name)
            state.nodes[number] = changed
            return value
        }
    }

    private func read<Value>(_ body: (State) throws(StoreError) -> Value) throws(StoreError) -> Value {
        try state.withLock { (state) throws(StoreError) in
            guard !state.isOff else { throw StoreError(.inaccessible, systemError: 5) }
            return try body(state)
        }
    }

    private func contents(of path: String) throws(StoreError) -> [UInt8] {
        try read { (state) throws(StoreError) in
            guard let number = Self.node(path, in: state), case .file(let current, _) = state.nodes[number] else {
                throw Self.absent
            }
            return current
        }
    }
}

/// An open file of a simulated disk.
final class SimulatedFile: WritableFile {
    private let disk: SimulatedDisk
    private let node: Int

    init(disk: SimulatedDisk, node: Int) {
        self.disk = disk
        self.node = node
    }

    func append(_ bytes: Bytes) throws(StoreError) { try disk.append(bytes, to: node) }
    func sync() throws(StoreError) { try disk.sync(node) }
    func close() {}
}

/// Decides what of the unsynced is found again.
struct Chance {
    private let survival: SimulatedDisk.Survival
    private var seed: UInt64

    init(_ survival: SimulatedDisk.Survival) {
        self.survival = survival
        seed = if case .chance(let seed) = survival { seed } else { 0 }
    }

    private mutating func next() -> UInt64 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return seed >> 33
    }

    mutating func entries(_ current: [String: Int], _ durable: [String: Int]) -> [String: Int] {
        switch survival {
        case .synced: return durable
        case .everything: return current
        case .chance:
            var kept = durable
            for name in Set(current.keys).union(durable.keys).sorted() where current[name] != durable[name] {
                if next() % 2 == 0 { kept[name] = current[name] }
            }
            return kept
        }
    }

    mutating func contents(_ current: [UInt8], _ durable: [UInt8]) -> [UInt8] {
        switch survival {
        case .synced: return durable
        case .everything: return current
        case .chance:
            guard current != durable else { return durable }
            return Array(current[..<(Int(next()) % (current.count + 1))])
        }
    }
}

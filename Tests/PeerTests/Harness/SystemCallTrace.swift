import Foundation

/// What strace wrote: system calls that ended well, in the order in which they ended, and writes in the order they began.
struct SystemCallTrace {
    struct Call: Equatable {
        var name: String
        var arguments: String

        /// The path of the file descriptor that is the first argument (strace -y).
        var path: String? {
            guard let open = arguments.firstIndex(of: "<"), let close = arguments[open...].firstIndex(of: ">") else {
                return nil
            }
            return String(decoding: Self.bytes(arguments[open..<close]), as: UTF8.self)
        }

        var isSync: Bool { name == "fsync" || name == "fdatasync" }
        var isRename: Bool { name.hasPrefix("rename") || name.hasPrefix("link") }
        var isWrite: Bool { ["write", "writev", "pwrite64", "sendto", "sendmsg"].contains(name) }

        /// The bytes of all the string arguments, one after another.
        var bytes: [UInt8] {
            arguments.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.flatMap { Self.bytes($0.element) }
        }

        /// Every byte that `-xx` wrote as `\xNN`.
        private static func bytes(_ text: Substring) -> [UInt8] {
            text.split(separator: "\\").compactMap { part in
                part.hasPrefix("x") ? UInt8(part.dropFirst().prefix(2), radix: 16) : nil
            }
        }
    }

    private(set) var calls: [Call] = []

    /// Reads the file of `strace -f -y -xx`.
    init(path: String) throws {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        var unfinished: [Substring: Call] = [:]
        for line in text.split(separator: "\n") {
            guard let space = line.firstIndex(of: " ") else { continue }
            let thread = line[..<space]
            let rest = line[space...].drop { $0 == " " }
            if rest.hasPrefix("<... ") {
                // A sync counts where it ended; a write was counted where it began.
                if let call = unfinished.removeValue(forKey: thread), !call.isWrite, rest.contains(") = 0") {
                    calls.append(call)
                }
            } else if let open = rest.firstIndex(of: "(") {
                let call = Call(name: String(rest[..<open]), arguments: String(rest[rest.index(after: open)...]))
                if rest.hasSuffix("<unfinished ...>") {
                    unfinished[thread] = call
                    if call.isWrite { calls.append(call) }
                } else if call.isWrite || rest.hasSuffix(") = 0") || rest.contains(") = 0 ") {
                    calls.append(call)
                }
            }
        }
    }
}

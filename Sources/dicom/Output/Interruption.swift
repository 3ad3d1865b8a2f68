#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What Ctrl-C does.
enum Interruption {
    /// Ends the program with status 130. A command with something to finish takes SIGINT over itself.
    static func exitOnInterrupt() {
        _ = signal(SIGINT) { _ in _exit(130) }
    }

    /// A command takes SIGINT over.
    static func leaveToCommand() {
        _ = signal(SIGINT, SIG_DFL)
    }
}

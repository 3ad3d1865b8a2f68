#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// The system's calls about processes, in one place: every `unsafe` here is a C string or a C structure
// that lives for the length of one call.

/// Starts a program as the leader of a process group, with the default action for every signal we may have changed.
func spawn(
    _ executable: String, _ arguments: [String], environment: [String: String],
    output: String, errors: String
) throws -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let create = O_WRONLY | O_CREAT | O_APPEND
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, create, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, create, 0o600)

    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    for signal in [SIGPIPE, SIGTERM, SIGINT] { unsafe sigaddset(&defaults, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    var blocked = sigset_t()  // this thread may block signals, as those of a thread pool do; the program must not
    unsafe sigemptyset(&blocked)
    unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    var words = unsafe ([executable] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") }
    unsafe variables.append(nil)
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var id = pid_t()
    let result = unsafe posix_spawn(&id, executable, &actions, &attributes, words, variables)
    guard result == 0 else {
        throw PeerFailure("cannot start \(executable): \(unsafe String(cString: strerror(result)))")
    }
    return id
}

/// How the process ended, or nil while it runs.
func reap(_ id: pid_t) -> ProcessEnd? {
    var status: Int32 = 0
    guard unsafe waitpid(id, &status, WNOHANG) == id else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
}

func signalProcess(_ id: pid_t, _ signal: Int32) { _ = kill(id, signal) }

func signalGroup(_ id: pid_t, _ signal: Int32) { _ = killpg(id, signal) }

import Testing

/// Everything that talks to other implementations over real sockets: one test at a time, since each starts several processes.
@Suite("Real peers on loopback", .serialized)
enum RealPeers {}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A growing array of plain bits with one owner: no reference count, no check for uniqueness.
@safe
struct PlainBuffer<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    /// - Parameter capacity: at least 1.
    init(capacity: Int) {
        self.capacity = capacity
        unsafe base = Self.resized(nil, capacity)
    }

    deinit {
        unsafe free(base)
    }

    @inline(__always)
    subscript(position: Int) -> Element {
        get {
            precondition(position >= 0 && position < count, "outside of the buffer")
            return unsafe base[position]
        }
        set {
            precondition(position >= 0 && position < count, "outside of the buffer")
            unsafe base[position] = newValue
        }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        // In bounds: the line above made room.
        unsafe (base + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always)
    mutating func removeLast() -> Element {
        precondition(count > 0, "nothing to remove")
        count &-= 1
        return unsafe base[count]
    }

    @inline(never)
    private mutating func grow() {
        // Fresh pages cost nothing before they are touched, moving what is there does; `taken` gives the rest back.
        capacity *= capacity < 1 << 14 ? 16 : capacity < 1 << 20 ? 4 : 2
        unsafe base = Self.resized(base, capacity)
    }

    /// The memory, which the caller frees, and how many elements are in it.
    @unsafe
    consuming func taken() -> (UnsafeMutablePointer<Element>, Int) {
        let (count, isRoomy) = (count, capacity > 64 && capacity / 2 > count)
        let base = unsafe isRoomy ? Self.resized(base, max(count, 1)) : base
        discard self
        return unsafe (base, count)
    }

    /// `realloc`, which moves pages of large memory instead of copying them.
    private static func resized(
        _ base: UnsafeMutablePointer<Element>?, _ capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        guard let resized = unsafe realloc(base, capacity * MemoryLayout<Element>.stride) else {
            preconditionFailure("out of memory")
        }
        return unsafe resized.bindMemory(to: Element.self, capacity: capacity)
    }
}

extension Window {
    /// Windows for Hounsfield units that readers of CT go by, named in lower case.
    public static let presets: [Window] = [
        ("abdomen", 60, 400), ("bone", 400, 1800), ("brain", 40, 80), ("liver", 90, 150), ("lung", -600, 1500),
        ("mediastinum", 50, 350), ("stroke", 40, 40), ("angio", 300, 600),
    ].compactMap { name, center, width in Window(center: center, width: width, explanation: name) }
}

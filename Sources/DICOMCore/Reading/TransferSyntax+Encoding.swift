extension TransferSyntax {
    /// How the elements stand in the (inflated) bytes.
    package var encoding: ElementEncoding {
        ElementEncoding(isImplicit: isImplicitVR, isBigEndian: isBigEndian)
    }
}

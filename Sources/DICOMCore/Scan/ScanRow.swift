/// What a scan says of one file.
public struct ScanRow<Value: Sendable>: Sendable {
    /// As it was given, or found below what was given.
    public let path: String
    /// What was asked for, or why it is not there.
    public let result: Result<Value, DICOMError>

    /// What was asked for.
    ///
    /// - Throws: `DICOMError`: what is wrong with this file alone.
    public var values: Value {
        get throws(DICOMError) { try result.get() }
    }
}

extension ScanRow where Value == DICOMFile {
    /// The file, read as far as the pixel data.
    ///
    /// - Throws: `DICOMError`: what is wrong with this file alone.
    public var file: DICOMFile {
        get throws(DICOMError) { try result.get() }
    }
}

/// The two letters of a VR in an explicit VR stream (PS3.5 7.1.2).
enum ExplicitVR {
    enum Form {
        /// Sixteen bits of length after the VR.
        case short
        /// Two reserved bytes, then thirty-two bits of length.
        case long
        case unknown
    }

    @inline(__always)
    static func form(of code: UInt16) -> Form {
        switch code {
        case VR.AE.rawValue, VR.AS.rawValue, VR.AT.rawValue, VR.CS.rawValue, VR.DA.rawValue, VR.DS.rawValue,
            VR.DT.rawValue, VR.FD.rawValue, VR.FL.rawValue, VR.IS.rawValue, VR.LO.rawValue, VR.LT.rawValue,
            VR.PN.rawValue, VR.SH.rawValue, VR.SL.rawValue, VR.SS.rawValue, VR.ST.rawValue, VR.TM.rawValue,
            VR.UI.rawValue, VR.UL.rawValue, VR.US.rawValue:
            .short
        case VR.OB.rawValue, VR.OD.rawValue, VR.OF.rawValue, VR.OL.rawValue, VR.OV.rawValue, VR.OW.rawValue,
            VR.SQ.rawValue, VR.SV.rawValue, VR.UC.rawValue, VR.UN.rawValue, VR.UR.rawValue, VR.UT.rawValue,
            VR.UV.rawValue:
            .long
        default:
            .unknown
        }
    }

    /// Whether both bytes are upper-case letters.
    static func isLetters(_ code: UInt16) -> Bool {
        (0x41...0x5A).contains(UInt8(truncatingIfNeeded: code)) && (0x41...0x5A).contains(UInt8(code >> 8))
    }
}

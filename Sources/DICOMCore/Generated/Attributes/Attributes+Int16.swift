// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == Int16 {
    /// Tag Angle Second Axis (0018,9219), SS, VM 1
    public static var tagAngleSecondAxis: Self { .init(AttributeTag(rawValue: 0x00189219), .SS) }
    /// Exposure Control Sensing Region Left Vertical Edge (0018,9436), SS, VM 1
    public static var exposureControlSensingRegionLeftVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00189436), .SS) }
    /// Exposure Control Sensing Region Right Vertical Edge (0018,9437), SS, VM 1
    public static var exposureControlSensingRegionRightVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00189437), .SS) }
    /// Exposure Control Sensing Region Upper Horizontal Edge (0018,9438), SS, VM 1
    public static var exposureControlSensingRegionUpperHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00189438), .SS) }
    /// Exposure Control Sensing Region Lower Horizontal Edge (0018,9439), SS, VM 1
    public static var exposureControlSensingRegionLowerHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00189439), .SS) }
    /// Primary Positioner Increment Sign (0018,9518), SS, VM 1
    public static var primaryPositionerIncrementSign: Self { .init(AttributeTag(rawValue: 0x00189518), .SS) }
    /// Secondary Positioner Increment Sign (0018,9519), SS, VM 1
    public static var secondaryPositionerIncrementSign: Self { .init(AttributeTag(rawValue: 0x00189519), .SS) }
    /// Pixel Intensity Relationship Sign (0028,1041), SS, VM 1
    public static var pixelIntensityRelationshipSign: Self { .init(AttributeTag(rawValue: 0x00281041), .SS) }
    /// TID Offset (0028,6120), SS, VM 1
    public static var tidOffset: Self { .init(AttributeTag(rawValue: 0x00286120), .SS) }
    /// OCT Z Offset Correction (0052,0030), SS, VM 1
    public static var octZOffsetCorrection: Self { .init(AttributeTag(rawValue: 0x00520030), .SS) }
    /// Radiation Charge State (300A,0306), SS, VM 1
    public static var radiationChargeState: Self { .init(AttributeTag(rawValue: 0x300A0306), .SS) }
}

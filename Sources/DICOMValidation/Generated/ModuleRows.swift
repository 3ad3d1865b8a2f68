// Generated from PS3.3 annexes A and C, editions 2024c to 2026b, by Scripts/generate_iods.py. Do not edit.

enum ModuleRows {
    /// Name, table of PS3.3, list of attributes, attributes whose type counts in place of another module's.
    static let rows: StaticString = #"""
Acquisition Context|table C.7.6.14-1|399
Advanced Blending Presentation State|table C.11.33-1|400
Advanced Blending Presentation State Display|table C.11.34.1-1|401
Approval|table C.8-52|402
Autorefraction Measurements|table C.8.25.9-1|403
Autorefraction Measurements Series|table C.8.25.2-1|404
Basic Annotation Presentation|table C.13-7|405
Basic Film Box Presentation|table C.13-3|406
Basic Film Box Relationship|table C.13-4|407
Basic Film Session Presentation|table C.13-1|408
Basic Film Session Relationship|table C.13-2|409
Billing and Material Management Code|table C.4-17|410
Bitmap Display Shutter|table C.7.6.15-1|411
Multi-frame Functional Groups|table C.7.6.16-1|412
Breast Tomosynthesis Acquisition|table C.8.21.3.4-1|413
Breast Tomosynthesis Contributing Sources|table C.8.21.2.3-1|414
Multi-frame Functional Groups|table C.7.6.16-1|415
Breast View|table C.8.21.6-1|416
Bulk Motion Synchronization|table C.7.6.18-3|417
C-Arm Photon-Electron Beam|table C.36.15-1|418
C-Arm Photon-Electron Delivery Device|table C.36.14-1|419
Calculated Dose Reference Record|table C.8-56|420
Cardiac Synchronization|table C.7.6.18-1|421
Cine|table C.7-13|422
Clinical Trial Context|table C.34.4-1|423
Clinical Trial Series|table C.7-5b|424
Clinical Trial Study|table C.7-4b|425
Clinical Trial Subject|table C.7-2b|426
Color Palette Definition|table C.28.1-1|427
Common Instance Reference|table C.12-8|428
Confocal Microscopy Image|table C.8.35.1-1|429
Multi-frame Functional Groups|table C.7.6.16-1|430
Confocal Microscopy Tiled Pyramidal Image|table C.8.35.2-1|431
Multi-frame Functional Groups|table C.7.6.16-1|432
Content Assessment Results|table C.33.1-1|433
Contrast/Bolus|table C.7-12|434
Corneal Topography Map Analysis|table C.8.30.3-1|435
Corneal Topography Map Image|table C.8.30.2-1|436
Corneal Topography Map Series|table C.8.30.1-1|437
CR Image|table C.8-2|438
CR Series|table C.8-1|439
CT Image|table C.8-3|440
CT Protocol Series|table C.34.1-1|441
CT Series|table C.8-113|442
Cutaneous Confocal Microscopy Image Acquisition Parameters|table C.8.35.3-1|443
Defined Storage|table C.34.13-1|444
Deformable Spatial Registration|table C.20.3-1|445
Dermoscopic Image|table C.8.12.13-1|446
Device|table C.7-18|447
Directory Information|table F.3-3|448
Display Shutter|table C.7-17|449
Display System|table C.32.1-1|450
Displayed Area|table C.10-4|451
Double Floating Point Image Pixel|table PS3.3_C.7.6.25-1|452
DX Anatomy Imaged|table C.8-69|453
DX Detector|table C.8-71|454
DX Image|table C.8-70|455
DX Positioning|table C.8-72|456
DX Series|table C.8-68|457
Encapsulated Document|table C.24-2|458
Encapsulated Document Series|table C.24-1|459
Multi-frame Functional Groups|table C.7.6.16-1|460
Enhanced Contrast/Bolus|A|461
Enhanced CT Image|table C.8-114|462
Multi-frame Functional Groups|table C.7.6.16-1|463
Enhanced General Equipment|table C.7-8b|464
Enhanced Mammography Image|table C.8.31-1|465
Enhanced Mammography Series|table C.8-76b|466
Multi-frame Functional Groups|table C.7.6.16-1|467
Enhanced MR Image|table C.8-79|468
Multi-frame Functional Groups|table C.7.6.16-1|469
Enhanced Multi-energy CT Acquisition|table C.8.15.4-1|470
Enhanced Palette Color Lookup Table|table C.7.6.23-1|471
Enhanced Patient Orientation|A|472
Enhanced PET Acquisition|table C.8.22-2|473
Enhanced PET Corrections|table C.8.22-19|474
Enhanced PET Image|table C.8.22-3|475
Multi-frame Functional Groups|table C.7.6.16-1|476
Enhanced PET Isotope|table C.8.22-9|477
Enhanced PET Series|table C.8.22-1|478
Enhanced RT Image|table C.36.27-1|479
Enhanced RT Image Device|table C.36.26-1|480
Multi-frame Functional Groups|table C.7.6.16-1|481
Enhanced RT Series|table C.36.3-1|482
Enhanced Series|table C.7-5c|483
Enhanced US Image|table C.8.24.3-1|484
Enhanced US Series|table C.8.24.1-1|485
Multi-frame Functional Groups|table C.7.6.16-1|486
Multi-frame Functional Groups|table C.7.6.16-1|487
Enhanced XA/XRF Image|table C.8.19.2-1|488
Multi-frame Functional Groups|table C.7.6.16-1|489
Equipment Specification|table C.34.6-1|490
Excluded Intervals|table C.8.24.5-1|491
File-Set Identification|table F.3-2|492
Floating Point Image Pixel|table PS3.3_C.7.6.24-1|493
Frame Extraction|table C.12-9|494
Frame of Reference|table C.7-6|495
Frame Pointers|table C.7-15|496
General Acquisition|table C.7.10.1-1|497
General Defined Acquisition|table C.34.9-1|498
General Defined Reconstruction|table C.34.11-1|499
General Equipment|table C.7-8|500
General Image|table C.7-9|501
General Ophthalmic Refractive Measurements|table C.8.25.7-1|502
General Reference|table C.12-10|503
General Series|table C.7-5a|504
General Study|table C.7-3|505
Generic Implant Template 2D Drawings|table C.29.1.2-1|506
Generic Implant Template 3D Models|table C.29.1.3-1|507
Generic Implant Template Description|table C.29.1.1-1|508
Generic Implant Template Mating Features|table C.29.1.4-1|509
Generic Implant Template Planning Landmarks|table C.29.1.5-1|510
Graphic Annotation|table C.10-5|511
Graphic Group|table C.10-12|512
Graphic Layer|table C.10-7|513
Hanging Protocol Definition|table C.23.1-1|514
Hanging Protocol Display|table C.23.3-1|515
Hanging Protocol Environment|table C.23.2-1|516
Height Map Segmentation Image|A|517
Height Map Segmentation Multi Frame Functional Groups|A|518
ICC Profile|table C.11.15-1|519
Image - Equipment Coordinate Relationship|table C.7.6.21-1|520
Image Acquisition Results|table C.4-15|521
Image Box Pixel Presentation|table C.13-5|522
Image Histogram|table C.11.5-1|523
Image Pixel|table C.7-11a|524
Image Plane|table C.7-10|525
Imaging Service Request|table C.4-12|526
Implant Assembly Template|table C.29.2-1|527
Implant Template Group|table C.29.3-1|528
Instance Availability Notification|table C.4.23-1|529
Instructions|table C.34.7-1|530
Intervention|table C.7-19|531
Intra-Oral Image|table C.8-76|532
Intra-Oral Series|table C.8-75|533
Intraocular Lens Calculations|table C.8.25.16-1|534
Intraocular Lens Calculations Series|table C.8.25.15-1|535
Intravascular Image Acquisition Parameters|table C.8.27.5-1|536
Intravascular OCT Acquisition Parameters|table C.8.27.3-1|537
Intravascular OCT Image|table C.8.27.2-1|538
Intravascular OCT Processing Parameters|table C.8.27.4-1|539
Intravascular OCT Series|table C.8.27.1-1|540
Multi-frame Functional Groups|table C.7.6.16-1|541
Inventory|table C.38.1-1|542
Inventory Creation|table C.38.3-1|543
IVUS Image|table C.8.24.4-1|544
Keratometry Measurements|table C.8.25.10-1|545
Keratometry Measurements Series|table C.8.25.3-1|546
Key Object Document|table C.17.6-2|547
Key Object Document Series|table C.17.6-1|548
Multi-frame Functional Groups|table C.7.6.16-1|549
Multi-frame Functional Groups|table C.7.6.16-1|550
Multi-frame Functional Groups|table C.7.6.16-1|551
Lensometry Measurements|table C.8.25.8-1|552
Lensometry Measurements Series|table C.8.25.1-1|553
Mammography Image|table C.8-74|554
Mammography Series|table C.8-73|555
Manufacturing 3D Model|table C.35.1-1|556
Mask|table C.7-16|557
Measured Dose Reference Record|table C.8-55|558
Media Creation Management|table C.22.1-1|559
Microscope Slide Layer Tile Organization|table C.8.12.14-1|560
Microscopy Bulk Simple Annotations|table C.37.1-2|561
Microscopy Bulk Simple Annotations Series|table C.37.1-1|562
Modality LUT|table C.11-1|563
MPR Volumetric Presentation State Display|table C.11.27-1|564
MR Image|table C.8-4|565
MR Pulse Sequence|table C.8-87|566
MR Series|table C.8-101|567
MR Spectroscopy|table C.8-102|568
MR Spectroscopy Data|table C.8-106|569
Multi-frame Functional Groups|table C.7.6.16-1|570
MR Spectroscopy Pulse Sequence|table C.8-103|571
Multi-energy CT Image|table C.8.2.2-1|572
Multi-frame|table C.7-14|573
Multi-frame Dimension|table C.7.6.17-1|574
Multi-frame Functional Groups|table C.7.6.16-1|575
Multi-frame Functional Groups|table C.7.6.16-1|576
Multi-frame Functional Groups|table C.7.6.16-1|577
Multi-frame Overlay|table C.9-3|578
Multi-frame Functional Groups|table C.7.6.16-1|579
Multi-Planar Reconstruction Geometry|table C.11.26-1|580
Multi-Resolution Pyramid|table C.7.11.1-1|581
NM Detector|table C.8-11|582
NM Image|table C.8-9|583
NM Image Pixel|table C.8-6|584
NM Isotope|table C.8-10|585
NM Multi-frame|table C.8-7|586
NM Multi-Gated Acquisition|table C.8-13|587
NM/PET Patient Orientation|table C.8-5|588
NM Phase|table C.8-14|589
NM Reconstruction|table C.8-15|590
NM Tomo Acquisition|table C.8-12|591
Ocular Region Imaged|table C.8.17.5-1|592
Ophthalmic Axial Measurements|table C.8.25.14-1|593
Ophthalmic Axial Measurements Series|table C.8.25.13-1|594
Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image|table C.8.17.16-1|595
Multi-frame Functional Groups|table C.7.6.16-1|596
Ophthalmic Optical Coherence Tomography En Face Image|table C.8.17.14-1|597
Ophthalmic Optical Coherence Tomography En Face Image Quality Rating|table C.8.17.15-1|598
Ophthalmic Patient Clinical Information and Test Lens Parameters|table C.8.26.6-1|599
Ophthalmic Photographic Parameters|table C.8.17.3-1|600
Ophthalmic Photography Acquisition Parameters|table C.8.17.4-1|601
Ophthalmic Photography Image|table C.8.17.2-1|602
Ophthalmic Photography Series|table C.8.17.1-1|603
Ophthalmic Thickness Map|table C.8.28.2-1|604
Ophthalmic Thickness Map Quality Rating|table C.8.28.3-1|605
Ophthalmic Thickness Map Series|table C.8.28.1-1|606
Ophthalmic Tomography Acquisition Parameters|table C.8.17.8-1|607
Ophthalmic Tomography B-scan Volume Analysis Series|table C.8.17.18-1|608
Ophthalmic Tomography En Face Series|table C.8.17.17-1|609
Ophthalmic Tomography Image|table C.8.17.7-1|610
Multi-frame Functional Groups|table C.7.6.16-1|611
Ophthalmic Tomography Parameters|table C.8.17.9-1|612
Ophthalmic Tomography Series|table C.8.17.6-1|613
Optical Path|table C.8.12.5-1|614
Optical Surface Scanner Series|table C.8.29-1|615
Overlay Activation|table C.11.7-1|616
Overlay Plane|table C.9-2|617
Palette Color Lookup Table|table C.7-22|618
Parametric Map Image|table PS3.3_C.8.32-2|619
Multi-frame Functional Groups|table C.7.6.16-1|620
Parametric Map Series|table PS3.3_C.8.32-1|621
Patient|table C.7-1|622
Patient Demographic|table C.2-3|623
Patient Identification|table C.2-2|624
Patient Medical|table C.2-4|625
Patient Orientation|table C.7.6.20-1|626
Patient Positioning|table C.34.8-1|627
Patient Protocol Context|table C.34.3-1|628
Patient Relationship|table C.2-1|629
Patient Specification|table C.34.5-1|630
Patient Study|table C.7-4a|631
Performed CT Acquisition|table C.34.10-1|632
Performed CT Reconstruction|table C.34.12-1|633
Performed Procedure Step Information|table C.4-14|634
Performed Procedure Step Relationship|table C.4-13|635
Performed Storage|table C.34.14-1|636
Performed XA Acquisition|table C.34.17-1|637
Performed XA Reconstruction|table C.34.18-1|638
PET Image|table C.8-63|639
PET Isotope|table C.8-61|640
PET Multi-Gated Acquisition|table C.8-62|641
PET Series|table C.8-60|642
Photoacoustic Acquisition Parameters|table C.8.34.2-1|643
Photoacoustic Image|table C.8.34.1-1|644
Multi-frame Functional Groups|table C.7.6.16-1|645
Photoacoustic Reconstruction|table C.8.34.4-1|646
Photoacoustic Transducer|table C.8.34.3-1|647
Point Cloud|table C.27.5-1|648
Presentation Animation|table C.11.29-1|649
Presentation LUT|table C.11-4|650
Presentation Series|table C.11.9-1|651
Presentation State Blending|table C.11.14-1|652
Presentation State Identification|table C.11.10-1|653
Presentation State Mask|table C.11.13-1|654
Presentation State Relationship|table C.11.11-1|655
Presentation State Shutter|table C.11.12-1|656
Presentation View Description|table C.11.25-1|657
Print Job|table C.13-8|658
Printer|table C.13-9|659
Printer Configuration|table C.13-13|660
Product Characteristics|table C.26-1|661
Protocol Approval|table C.34.15-1|662
Protocol Context|table C.34.2-1|663
QA Results|table C.32.3-1|664
Radiotherapy Common Instance|table C.36.4-1|665
Raw Data|table C.19-1|666
Real-Time Acquisition|table C.7.6.28-1|667
Real-Time Bulk Data Flow|table C.7.6.26-1|668
Real World Value Mapping|table C.25.2-1|669
Real World Value Mapping Series|table C.25.1-1|670
Render Display|table C.11.32-1|671
Render Shading|table C.11.31-1|672
Requested Procedure|table C.4-11|673
Respiratory Synchronization|table C.7.6.18-2|674
Robotic-Arm Delivery Device|table C.36.18-1|675
Robotic-Arm Path|table C.36.19-1|676
ROI Contour|table C.8-42|677
RT Beams|table C.8-50|678
RT Beams Delivery Instruction|table C.8.8.29-1|679
Rt Beams Salvage Record|A|680
RT Beams Session Record|table C.8-57|681
RT Brachy Application Setup Delivery Instruction|table C.8.8.30-1|682
RT Brachy Application Setups|table C.8-51|683
RT Brachy Session Record|table C.8-58|684
RT Conventional Machine Verification|table C.31-2|685
RT Delivery Device Common|table C.36.12-1|686
RT Dose|table C.8-39|687
RT Dose Contribution|table C.36.11-1|688
RT Dose Contribution Record|table C.36.21-1|689
RT DVH|table C.8-40|690
RT Enhanced Prescription|table C.36.6-1|691
RT Fraction Scheme|table C.8-49|692
RT General Machine Verification|table C.31-1|693
RT General Plan|table C.8-45|694
RT General Treatment Record|table C.8-53|695
RT Image|table C.8-38|696
RT Ion Beams|table C.8.8.25-1|697
Rt Ion Beams Salvage Record|A|698
RT Ion Beams Session Record|table C.8.8.26-1|699
RT Ion Machine Verification|table C.31-3|700
RT Ion Tolerance Tables|table C.8.8.24-1|701
RT Patient Position Acquisition Device|table C.36.28-1|702
RT Patient Position Acquisition Instruction|table C.36.29-1|703
RT Patient Setup|table C.8-48|704
RT Physician Intent|table C.36.5-1|705
RT Prescription|table C.8-46|706
RT Radiation Common|table C.36.13-1|707
RT Radiation Record Common|table C.36.22-1|708
RT Radiation Record Set|table C.36.20-1|709
RT Radiation Salvage Record|table C.36.23-1|710
RT Radiation Set|table C.36.10-1|711
RT Radiation Set Delivery Instruction|table C.36.24-1|712
RT ROI Observations|table C.8-44|713
RT Segment Annotation|table C.36.8-1|714
RT Series|table C.8-37|715
RT Tolerance Tables|table C.8-47|716
RT Treatment Machine Record|table C.8-54|717
RT Treatment Phase Intent|table C.36.7-1|718
RT Treatment Preparation|table C.36.25-1|719
RT Treatment Summary Record|table C.8-59|720
SC Equipment|table C.8-24|721 00080060105
SC Image|table C.8-25|722
SC Multi-frame Image|table C.8-25b|723 00280009174
SC Multi-frame Vector|table C.8-25c|724
Scan Procedure|table C.8.29-2|725
Scheduled Procedure Step|table C.4-10|726
Segment Reference|table C.36.9-1|727
Segmentation Image|table C.8.20-2|728
Multi-frame Functional Groups|table C.7.6.16-1|729
Segmentation Series|table C.8.20-1|730
Slide Coordinates|table C.8-78|731
Slide Label|table C.8.12.8-1|732
Softcopy Presentation LUT|table C.11.6-1|733
Softcopy VOI LUT|table C.11.8-1|734
SOP Common|table C.12-1|735
Sparse Multi-frame Functional Groups|table C.7.6.29-1|736
Spatial Fiducials|table C.21.2-1|737
Spatial Fiducials Series|table C.21.1-1|738
Spatial Registration|table C.20.2-1|739
Spatial Registration Series|table C.20.1-1|740
Spatial Transformation|table C.10-6|741
Specimen|table C.7.6.22-1|742
SR Document Content|table C.17-4|743
SR Document General|table C.17-2|744
SR Document Series|table C.17-1|745
Stereometric Relationship|table C.8.18.2-1|746
Stereometric Series|table C.8.18.1-1|747
Storage Commitment|table C.14-1|748
Structure Set|table C.8-41|749
Structured Display|table C.11.16-1|750
Structured Display Annotation|table C.11.18-1|751
Structured Display Image Box|table C.11.17-1|752
Subjective Refraction Measurements|table C.8.25.11-1|753
Subjective Refraction Measurements Series|table C.8.25.4-1|754
Substance Administration|table C.26-3|755
Substance Administration Log|table C.26-4|756
Substance Approval|table C.26-2|757
Supplemental Palette Color Lookup Table|table C.7.6.19-1|758
Surface Mesh|table C.27-1|759
Surface Segmentation|table C.8.23-1|760
Synchronization|table C.7-7|761
Target Luminance Characteristics|table C.32.2-1|762
Timezone|table C.12.5-1|763
Tomotherapeutic Beam|table C.36.17-1|764
Tomotherapeutic Delivery Device|table C.36.16-1|765
Tractography Results|table C.8.33-2|766
Tractography Results Series|table C.8.33-1|767
Ultrasound Frame of Reference|table C.8.24.2-1|768
Unified Procedure Step Performed Procedure Information|table C.30.3-1|769
Unified Procedure Step Progress Information|table C.30.1-1|770
Unified Procedure Step Relationship|table C.30.4-1|771
Unified Procedure Step Scheduled Procedure Information|table C.30.2-1|772
US Image|table C.8-18|773
US Region Calibration|table C.8-17|774
UV Mapping|table C.27.6-1|775
Variable Modality LUT|table C.11.35-1|776
Visit Admission|table C.3-4|777
Visit Identification|table C.3-2|778
Visit Relationship|table C.3-1|779
Visit Status|table C.3-3|780
Visual Acuity Measurements|table C.8.25.12-1|781
Visual Acuity Measurements Series|table C.8.25.5-1|782
Visual Field Static Perimetry Measurements Series|table C.8.26.1-1|783
Visual Field Static Perimetry Test Measurements|table C.8.26.4-1|784
Visual Field Static Perimetry Test Parameters|table C.8.26.2-1|785
Visual Field Static Perimetry Test Reliability|table C.8.26.3-1|786
Visual Field Static Perimetry Test Results|table C.8.26.5-1|787
VL Image|table C.8-77|788
VL Photographic Acquisition|table C.8.12.11-1|789
VL Photographic Equipment|table C.8.12.10-1|790
VL Photographic Geolocation|table C.8.12.12-1|791
Multi-frame Functional Groups|table C.7.6.16-1|792
VOI LUT|table C.11-2|793
Volume Cropping|table C.11.24-1|794
Volume Render Geometry|table C.11.30-1|795
Volumetric Graphic Annotation|table C.11.28-1|796
Volumetric Presentation State Identification|table C.11.22-1|797
Volumetric Presentation State Relationship|table C.11.23-1|798
Waveform|table C.10-9|799
Waveform Annotation|table C.10-11|800
Waveform Identification|table C.10-8|801
Whole Slide Microscopy Image|table C.8.12.4-1|802
Whole Slide Microscopy Series|table C.8.12.3-1|803
Wide Field Ophthalmic Photography 3D Coordinates|table C.8.17.12-1|804
Wide Field Ophthalmic Photography Quality Rating|table C.8.17.13-1|805
Wide Field Ophthalmic Photography Stereographic Projection|table C.8.17.11-1|806
X-Ray 3D Angiographic Acquisition|table C.8.21.3.2-1|807
X-Ray 3D Angiographic Image Contributing Sources|table C.8.21.2.1-1|808
Multi-frame Functional Groups|table C.7.6.16-1|809
X-Ray 3D Craniofacial Acquisition|table C.8.21.3.3-1|810
X-Ray 3D Craniofacial Image Contributing Sources|table C.8.21.2.2-1|811
Multi-frame Functional Groups|table C.7.6.16-1|812
X-Ray 3D Image|table C.8.21.1-1|813
X-Ray 3D Reconstruction|table C.8.21.4-1|814
X-Ray Acquisition|table C.8-27|815
X-Ray Acquisition Dose|table C.8-33|816
X-Ray Collimator|table C.8-28|817
X-Ray Detector|table C.8.19.5-1|818
X-Ray Filtration|table C.8-35|819
X-Ray Generation|table C.8-34|820
X-Ray Grid|table C.8-36|821
X-Ray Image|table C.8-26|822
X-Ray Image Intensifier|table C.8.19.4-1|823
X-Ray Table|table C.8-29|824
X-Ray Tomography Acquisition|table C.8-32|825
XA Positioner|table C.8-30|826
XA Protocol Series|table C.34.16-1|827
XA/XRF Acquisition|table C.8.19.3-1|828
XA/XRF Multi-frame Presentation|table C.8.19.7-1|829
XA/XRF Presentation State Mask|table C.11.19-1|830
XA/XRF Presentation State Presentation|table C.11.21-1|831
XA/XRF Presentation State Shutter|table C.11.20-1|832
XA/XRF Series|table C.8.19.1-1|833
XRF Positioner|table C.8-31|834
"""#
}

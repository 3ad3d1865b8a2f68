// Generated from PS3.7 annex C, edition 2026c, and PS3.4, edition 2024c, by Scripts/generate.py. Do not edit.

enum StatusCodeRows {
    /// Code with x for any digit, service, SOP class, operations, meaning; a line each.
    static let rows: StaticString = #"""
0000|(all)|||Success
FF00|(all)|||Pending
FE00|(all)|||Cancel
0107|(all)|||Attribute List warning
0116|(all)||N-CREATE N-SET|Attribute Value out of range
0122|(all)|||Refused: SOP Class not supported
0119|(all)|||Class-Instance conflict
0111|(all)|||Duplicate SOP Instance
0210|(all)|||Duplicate invocation
0115|(all)||N-ACTION N-EVENT N-EVENT-REPORT|Invalid argument value
0106|(all)||N-CREATE N-SET|Invalid Attribute Value
0117|(all)|||Invalid SOP Instance
0120|(all)|||Missing Attribute
0121|(all)||N-CREATE N-SET|Missing Attribute Value
0212|(all)|||Mistyped argument
0114|(all)||N-ACTION N-EVENT-REPORT|No such argument
0105|(all)|||No such Attribute
0113|(all)|||No such Event Type
0112|(all)|||No such SOP Instance
0118|(all)|||No such SOP Class
0110|(all)|||Processing Failure
0213|(all)|||Resource limitation
0211|(all)|||Unrecognized operation
0123|(all)|||No such Action Type
0124|(all)|||Refused: Not authorized
FF01|(all)|||Pending, optional keys not supported
A7xx|Storage||C-STORE|Refused: Out of resources
A9xx|Storage||C-STORE|Error: Data Set does not match SOP Class
Cxxx|Storage||C-STORE|Error: Cannot understand
B000|Storage||C-STORE|Coercion of Data Elements
B007|Storage||C-STORE|Data Set does not match SOP Class
B006|Storage||C-STORE|Elements Discarded
0000|Storage||C-STORE|Success
A701|Query/Retrieve||C-MOVE|Refused: Out of resources - Unable to calculate number of matches
A702|Query/Retrieve||C-MOVE|Refused: Out of resources - Unable to perform sub-operations
A801|Query/Retrieve||C-MOVE|Refused: Move Destination unknown
A900|Query/Retrieve||C-MOVE|Error: Data Set does not match SOP Class
Cxxx|Query/Retrieve||C-MOVE|Failed: Unable to process
FE00|Query/Retrieve||C-MOVE|Sub-operations terminated due to Cancel Indication
B000|Query/Retrieve||C-MOVE|Sub-operations Complete - One or more Failures
0000|Query/Retrieve||C-MOVE|Sub-operations Complete - No Failures
FF00|Query/Retrieve||C-MOVE|Sub-operations are continuing
A701|Query/Retrieve||C-GET|Refused: Out of resources - Unable to calculate number of matches
A702|Query/Retrieve||C-GET|Refused: Out of resources - Unable to perform sub-operations
A900|Query/Retrieve||C-GET|Error: Data Set does not match SOP Class
Cxxx|Query/Retrieve||C-GET|Failed: Unable to process
FE00|Query/Retrieve||C-GET|Sub-operations terminated due to Cancel Indication
B000|Query/Retrieve||C-GET|Sub-operations Complete - One or more Failures or Warnings
0000|Query/Retrieve||C-GET|Sub-operations Complete - No Failures or Warnings
FF00|Query/Retrieve||C-GET|Sub-operations are continuing
A700|Query/Retrieve||C-FIND|Refused: Out of resources
A900|Query/Retrieve||C-FIND|Error: Data Set does not match SOP Class
Cxxx|Query/Retrieve||C-FIND|Failed: Unable to process
FE00|Query/Retrieve||C-FIND|Matching terminated due to Cancel request
0000|Query/Retrieve||C-FIND|Matching is complete - No final Identifier is supplied
FF00|Query/Retrieve||C-FIND|Matches are continuing
FF01|Query/Retrieve||C-FIND|Matches are continuing
A710|Query/Retrieve|Repository Query|C-FIND|Invalid Prior Record Key
B001|Query/Retrieve|Repository Query|C-FIND|Matching reached response limit, subsequent request may return additional matches
0000|Unified Procedure Step|Request Cancel|N-ACTION|The cancel request is acknowledged
B304|Unified Procedure Step|Request Cancel|N-ACTION|The UPS is already in the requested state of CANCELED
C311|Unified Procedure Step|Request Cancel|N-ACTION|Failed: The UPS is already COMPLETED
C313|Unified Procedure Step|Request Cancel|N-ACTION|Failed: Performer chooses not to cancel
C307|Unified Procedure Step|Request Cancel|N-ACTION|Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
C312|Unified Procedure Step|Request Cancel|N-ACTION|Failed: The performer cannot be contacted
0000|Unified Procedure Step|Subscribe|N-ACTION|The requested change of subscription state was performed
B301|Unified Procedure Step|Subscribe|N-ACTION|Deletion Lock not granted
C307|Unified Procedure Step|Subscribe|N-ACTION|Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
C308|Unified Procedure Step|Subscribe|N-ACTION|Failed: Receiving AE Title is Unknown to this SCP
C314|Unified Procedure Step|Subscribe|N-ACTION|Failed: Specified action not appropriate for specified instance
C315|Unified Procedure Step|Subscribe|N-ACTION|Failed: SCP does not support Event Reports
0000|Unified Procedure Step||N-CREATE|The UPS was created as requested
B300|Unified Procedure Step||N-CREATE|The UPS was created with modifications
C309|Unified Procedure Step||N-CREATE|Failed: The provided value of UPS State was not "SCHEDULED"
0000|Unified Procedure Step||N-SET|The requested modification of the Attribute Values is performed
0001|Unified Procedure Step||N-SET|Requested optional Attributes are not supported
B305|Unified Procedure Step||N-SET|Coerced invalid values to valid values
C310|Unified Procedure Step||N-SET|Failed: The UPS is not in the "IN PROGRESS" state
C301|Unified Procedure Step||N-SET|Failed: The correct Transaction UID was not provided
C300|Unified Procedure Step||N-SET|Failed: The UPS may no longer be updated
C307|Unified Procedure Step||N-SET|Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
0001|Unified Procedure Step||N-GET|Requested optional Attributes are not supported
C307|Unified Procedure Step||N-GET|Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
A700|Unified Procedure Step||C-FIND|Refused: Out of resources
A900|Unified Procedure Step||C-FIND|Error: Data Set does not match SOP Class
0122|Unified Procedure Step||C-FIND|Refused: SOP Class not supported
Cxxx|Unified Procedure Step||C-FIND|Failed: Unable to process
FE00|Unified Procedure Step||C-FIND|Matching terminated due to Cancel request
0000|Unified Procedure Step||C-FIND|Matching is complete - No final Identifier is supplied
FF00|Unified Procedure Step||C-FIND|Matches are continuing
FF01|Unified Procedure Step||C-FIND|Matches are continuing
0000|Unified Procedure Step|Change State|N-ACTION|The requested state change was performed
B304|Unified Procedure Step|Change State|N-ACTION|The UPS is already in the requested state of CANCELED
B306|Unified Procedure Step|Change State|N-ACTION|The UPS is already in the requested state of COMPLETED
C300|Unified Procedure Step|Change State|N-ACTION|Failed: The UPS may no longer be updated
C301|Unified Procedure Step|Change State|N-ACTION|Failed: The correct Transaction UID was not provided
C302|Unified Procedure Step|Change State|N-ACTION|Failed: The UPS is already IN PROGRESS
C303|Unified Procedure Step|Change State|N-ACTION|Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION
C304|Unified Procedure Step|Change State|N-ACTION|Failed: The UPS has not met final state requirements for the requested state change
C307|Unified Procedure Step|Change State|N-ACTION|Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
C310|Unified Procedure Step|Change State|N-ACTION|Failed: The UPS is not yet in the "IN PROGRESS" state
0000|Machine Verification||N-GET|Treatment Verification Status of the applicable Machine Verification instance successfully returned
C112|Machine Verification||N-GET|Failed: Applicable Machine Verification instance not found
0000|Machine Verification||N-ACTION|Machine Parameter Verification of the applicable Machine Verification instance successfully initiated
C112|Machine Verification||N-ACTION|Failed: Machine Verification requested instance not found
0000|Machine Verification||N-CREATE|Machine Verification successfully created
C227|Machine Verification||N-CREATE|Failed: No such object instance - Referenced RT Plan not found
C221|Machine Verification||N-CREATE|Failed: The Referenced Fraction Group Number does not exist in the referenced plan
C222|Machine Verification||N-CREATE|Failed: No beams exist within the referenced fraction group
C223|Machine Verification||N-CREATE|Failed: SCU already verifying and cannot currently process this request
0000|Machine Verification||N-SET|Machine Verification successfully updated
C224|Machine Verification||N-SET|Failed: Referenced Beam Number not found within the referenced Fraction Group
C225|Machine Verification||N-SET|Failed: Referenced device or accessory not supported
C226|Machine Verification||N-SET|Failed: Referenced device or accessory not found within the referenced beam
0110|Modality Performed Procedure Step||N-SET|Processing Failure
0001|Modality Performed Procedure Step|Retrieve|N-GET|Requested optional Attributes are not supported
A700|Non-Patient Object Storage||C-STORE|Refused: Out of resources
A900|Non-Patient Object Storage||C-STORE|Error: Data Set does not match SOP Class
C000|Non-Patient Object Storage||C-STORE|Error: Cannot understand
0000|Print|Basic Film Box|N-ACTION|Film accepted for printing
B603|Print|Basic Film Box|N-ACTION|Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
B604|Print|Basic Film Box|N-ACTION|Image size is larger than image box size, the image has been demagnified
B609|Print|Basic Film Box|N-ACTION|Image size is larger than the Image Box size
B60A|Print|Basic Film Box|N-ACTION|Image size or Combined Print Image size is larger than the Image Box size
C602|Print|Basic Film Box|N-ACTION|Failed: Unable to create Print Job SOP Instance
C603|Print|Basic Film Box|N-ACTION|Failed: Image size is larger than image box size
C613|Print|Basic Film Box|N-ACTION|Failed: Combined Print Image size is larger than the Image Box size
0000|Print|Basic Film Box|N-CREATE|Film Box successfully created
B605|Print|Basic Film Box|N-CREATE|Requested Min Density or Max Density outside of printer's operating range
C616|Print|Basic Film Box|N-CREATE|Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level is not supported
B604|Print|Basic Color Image Box|N-SET|Image size larger than image box size, the image has been demagnified
B609|Print|Basic Color Image Box|N-SET|Image size is larger than the Image Box size
B60A|Print|Basic Color Image Box|N-SET|Image size or Combined Print Image size is larger than the Image Box size
C603|Print|Basic Color Image Box|N-SET|Failed: Image size is larger than image box size
C605|Print|Basic Color Image Box|N-SET|Failed: Insufficient memory in printer to store the image
C613|Print|Basic Color Image Box|N-SET|Failed: Combined Print Image size is larger than the Image Box size
0000|Print|Basic Grayscale Image Box|N-SET|Image successfully stored in Image Box
B604|Print|Basic Grayscale Image Box|N-SET|Image size larger than image box size, the image has been demagnified
B605|Print|Basic Grayscale Image Box|N-SET|Requested Min Density or Max Density outside of printer's operating range
B609|Print|Basic Grayscale Image Box|N-SET|Image size is larger than the Image Box size
B60A|Print|Basic Grayscale Image Box|N-SET|Image size or Combined Print Image size is larger than the Image Box size
C603|Print|Basic Grayscale Image Box|N-SET|Failed: Image size is larger than image box size
C605|Print|Basic Grayscale Image Box|N-SET|Failed: Insufficient memory in printer to store the image
C613|Print|Basic Grayscale Image Box|N-SET|Failed: Combined Print Image size is larger than the Image Box size
0000|Print|Presentation LUT|N-CREATE|Presentation LUT successfully created
B605|Print|Presentation LUT|N-CREATE|Requested Min Density or Max Density outside of printer's operating range
0000|Print|Basic Film Session|N-CREATE|Film session successfully created
B600|Print|Basic Film Session|N-CREATE|Memory allocation not supported
0000|Print|Basic Film Session|N-ACTION|Film belonging to the film session are accepted for printing
B601|Print|Basic Film Session|N-ACTION|Film session printing (collation) is not supported
B602|Print|Basic Film Session|N-ACTION|Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
B604|Print|Basic Film Session|N-ACTION|Image size is larger than image box size, the image has been demagnified
B609|Print|Basic Film Session|N-ACTION|Image size is larger than the Image Box size
B60A|Print|Basic Film Session|N-ACTION|Image size or Combined Print Image size is larger than the Image Box size
C600|Print|Basic Film Session|N-ACTION|Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances
C601|Print|Basic Film Session|N-ACTION|Failed: Unable to create Print Job SOP Instance
C603|Print|Basic Film Session|N-ACTION|Failed: Image size is larger than image box size
C613|Print|Basic Film Session|N-ACTION|Failed: Combined Print Image size is larger than the Image Box size
A700|Modality Worklist||C-FIND|Refused: Out of resources
A900|Modality Worklist||C-FIND|Error: Data Set does not match SOP Class
Cxxx|Modality Worklist||C-FIND|Failed: Unable to process
FE00|Modality Worklist||C-FIND|Matching terminated due to Cancel request
0000|Modality Worklist||C-FIND|Matching is complete - No final Identifier is supplied
FF00|Modality Worklist||C-FIND|Matches are continuing
FF01|Modality Worklist||C-FIND|Matches are continuing
0110|Storage Management|Inventory Creation|N-ACTION|Processing Failure
0124|Storage Management|Inventory Creation|N-ACTION|Refused: Not authorized
0212|Storage Management|Inventory Creation|N-ACTION|Mistyped argument - One of the parameters supplied has not been agreed for use
0213|Storage Management|Inventory Creation|N-ACTION|Resource Limitation
B010|Storage Management|Inventory Creation|N-ACTION|Attribute list error - One or more of Key Attributes are not supported for matching
0000|Storage Management|Inventory Creation|N-ACTION|Success
B101|Application Event Logging|Procedural Event Logging|N-ACTION|Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference
B102|Application Event Logging|Procedural Event Logging|N-ACTION|Study Instance UID coercion
B104|Application Event Logging|Procedural Event Logging|N-ACTION|IDs inconsistent in matching a current study
C101|Application Event Logging|Procedural Event Logging|N-ACTION|Failed: Procedural Logging not available for specified Study Instance UID
C102|Application Event Logging|Procedural Event Logging|N-ACTION|Failed: Event Information does not match Template
C103|Application Event Logging|Procedural Event Logging|N-ACTION|Failed: Cannot match event to a current study
C104|Application Event Logging|Procedural Event Logging|N-ACTION|Failed: IDs inconsistent in matching a current study
C10E|Application Event Logging|Substance Administration Logging|N-ACTION|Failed: Operator Refused: Not authorized to add entry to Medication Administration Record
C110|Application Event Logging|Substance Administration Logging|N-ACTION|Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)
C111|Application Event Logging|Substance Administration Logging|N-ACTION|Failed: Update of Medication Administration Record failed
A700|Relevant Patient Information||C-FIND|Refused: Out of resources
A900|Relevant Patient Information||C-FIND|Error: Data Set does not match SOP Class
C000|Relevant Patient Information||C-FIND|Failed: Unable to process
C100|Relevant Patient Information||C-FIND|Failed: More than one match found
C200|Relevant Patient Information||C-FIND|Failed: Unable to support requested template
FE00|Relevant Patient Information||C-FIND|Matching terminated due to Cancel request
0000|Relevant Patient Information||C-FIND|Success
FF00|Relevant Patient Information||C-FIND|Current Match is supplied
C201|Media Creation|Cancel|N-ACTION|Failed: Media creation request already completed
C202|Media Creation|Cancel|N-ACTION|Failed: Media creation request already in progress and cannot be interrupted
C203|Media Creation|Cancel|N-ACTION|Failed: Cancellation denied for unspecified reason
0001|Media Creation||N-GET|Requested optional Attributes are not supported
A510|Media Creation|Initiate|N-ACTION|Failed: An Initiate Media Creation action has already been received for this SOP Instance
A700|Product and Substance Query||C-FIND|Refused: Out of resources
A900|Product and Substance Query||C-FIND|Error: Data Set does not match SOP Class
Cxxx|Product and Substance Query||C-FIND|Failed: Unable to process
FE00|Product and Substance Query||C-FIND|Matching terminated due to Cancel request
0000|Product and Substance Query||C-FIND|Matching is complete - No final Identifier is supplied
FF00|Product and Substance Query||C-FIND|Matches are continuing
FF01|Product and Substance Query||C-FIND|Matches are continuing
A701|Composite Instance Root Retrieve||C-GET|Refused: Out of resources - Unable to calculate number of matches
A702|Composite Instance Root Retrieve||C-GET|Refused: Out of resources - Unable to perform sub-operations
A900|Composite Instance Root Retrieve||C-GET|Error: Data Set does not match SOP Class
Cxxx|Composite Instance Root Retrieve||C-GET|Failed: Unable to process
AA00|Composite Instance Root Retrieve||C-GET|Failed: None of the frames requested were found in the SOP Instance
AA01|Composite Instance Root Retrieve||C-GET|Failed: Unable to create new object for this SOP Class
AA02|Composite Instance Root Retrieve||C-GET|Failed: Unable to extract frames
AA03|Composite Instance Root Retrieve||C-GET|Failed: Time-based request received for a non-time-based original SOP Instance
AA04|Composite Instance Root Retrieve||C-GET|Failed: Invalid Request
FE00|Composite Instance Root Retrieve||C-GET|Sub-operations terminated due to Cancel Indication
B000|Composite Instance Root Retrieve||C-GET|Sub-operations Complete - One or more Failures or Warnings
0000|Composite Instance Root Retrieve||C-GET|Sub-operations Complete - No Failures or Warnings
FF00|Composite Instance Root Retrieve||C-GET|Sub-operations are continuing
A701|Composite Instance Root Retrieve||C-MOVE|Refused: Out of resources - Unable to calculate number of matches
A702|Composite Instance Root Retrieve||C-MOVE|Refused: Out of resources - Unable to perform sub-operations
A801|Composite Instance Root Retrieve||C-MOVE|Refused: Move Destination unknown
A900|Composite Instance Root Retrieve||C-MOVE|Error: Data Set does not match SOP Class
Cxxx|Composite Instance Root Retrieve||C-MOVE|Failed: Unable to process
AA00|Composite Instance Root Retrieve||C-MOVE|Failed: None of the frames requested were found in the SOP Instance
AA01|Composite Instance Root Retrieve||C-MOVE|Failed: Unable to create new object for this SOP Class
AA02|Composite Instance Root Retrieve||C-MOVE|Failed: Unable to extract frames
AA03|Composite Instance Root Retrieve||C-MOVE|Failed: Time-based request received for a non-time-based original SOP Instance
AA04|Composite Instance Root Retrieve||C-MOVE|Failed: Invalid Request
FE00|Composite Instance Root Retrieve||C-MOVE|Sub-operations terminated due to Cancel Indication
B000|Composite Instance Root Retrieve||C-MOVE|Sub-operations Complete - One or more Failures or Warnings
0000|Composite Instance Root Retrieve||C-MOVE|Sub-operations Complete - No Failures or Warnings
FF00|Composite Instance Root Retrieve||C-MOVE|Sub-operations are continuing
A701|Composite Instance Retrieve Without Bulk Data||C-GET|Refused: Out of resources - Unable to calculate number of matches
A702|Composite Instance Retrieve Without Bulk Data||C-GET|Refused: Out of resources - Unable to perform sub-operations
A900|Composite Instance Retrieve Without Bulk Data||C-GET|Error: Data Set does not match SOP Class
Cxxx|Composite Instance Retrieve Without Bulk Data||C-GET|Failed: Unable to process
FE00|Composite Instance Retrieve Without Bulk Data||C-GET|Sub-operations terminated due to Cancel Indication
B000|Composite Instance Retrieve Without Bulk Data||C-GET|Sub-operations Complete - One or more Failures or Warnings
0000|Composite Instance Retrieve Without Bulk Data||C-GET|Sub-operations Complete - No Failures or Warnings
FF00|Composite Instance Retrieve Without Bulk Data||C-GET|Sub-operations are continuing
"""#
}

// Generated from the concepts of PS3.16 annex B, edition 2024c, by Scripts/generate_deidentification.py. Do not edit.

enum DescriptorWords {
    /// In small letters.
    static let rows: StaticString = #"""
a2 a2c a4c aapm ab abdomen abdominal abdominopelvic abducens ablation abnormal abnormality abnormally aborigine above
abscess absent absorptiometry ac acanthioparietal acceleration access accessory accumbens ace acetabulum acetate acetic
acetrizoate acetylaspartate acetylaspartylglutamate acid acquisition acr acridine acriflavine acromioclavicular
acromion acrylic acting action activation active activity acute ad addition additional adenocarcinoma adenohypophysis
adenoid adenolipoma adenoma adenomyoepithelioma adenopathy adenosine adenosis adjunct adjusted adjuvant administered
administration adrenal adrenergic adventitia adverse afc afferent african after agar age agent agents aggregated agn
agonist aic air airway akinesis ala alax albers albert albumin alcian alcohol aldehyde alexander alfentanil algorithms
alive alizarin alkali alkaline all allergic almost alpha altered aluminum alveolar ambu ambulatory american
aminoglycoside ammonia amniocentesis amnioinfusion amnion amorphous amygdala amyloid an analgesic analysis anastomosis
anatomical anatomy and anesthesia anesthetic aneurysm ang angiocardiography angiogram angiography angiolipoma
angiomatosis angioplasty angiosarcoma angiotensin angle aniline anion ankle annulus anomalous antagonist antecubital
antegrade anterior anteriorly antero anterolateral anteroseptal anthracene anti antiarrhythmic antibiotic antibody
anticholinergic anticoagulant anticonvulsant antidiuretic antiemetic antifungal antihelix antihemophilic
antihypertensive antitragus antra anus anxiety aorta aortic aortography aortopulmonary ap apad apex apical apocrine
appendage appendiceal appendicular appendix apple appliance applicator appropriate approved aqueduct ar arachnoid arc
arcelin arch architectural arcuate are area areas areola aries arm armrest arrest arrhythmia arrive arsenic arterial
arteries arteriosclerosis arteriosum arteriosus arteriovenous artery articular artifact as ascending ascitic ascorbate
asian asleep aspect aspirate aspiration assessment assigned assignment assist asthma astringent asum asymmetric
asynchronous at atebrin atelectasis atherectomy atlantal atlanto atresia atrial atrioventricular atrium atrophy
atropine atsm attempted attending attenuation atypical auditory aunt auramine auricular australian automatic autonomic
av average averaged awake axial axilla axillary axis azo azocarmine azophloxin azorubin azure azurine azurol azygos
azygous b220 back backrest baffle bag bailout balke ball balloon band barbiturate barium basal base based baseline
basic basilar basilic bauer bb bd be beam beclere before begin behavior being below bengal benzo benzodiazepine berlin
bertel beryllium best beta between bic bicisate bidirectional biebrich bifascicular bifurcation bigeminy bilateral bile
biliary biopsy biplane bismark bite black blackett bladder blalock bleach bleeding bleomycin block blockage blocker
blocking blood blue blur bm bn01 bn02 bn03 bn04 bn05 bn06 bn07 bn08 bn09 bn10 bn11 bn12 bn13 bn14 bn15 bn16 bn17 bn18
body bolus bone bones border borderline bos both bottle bouin bounded bounding bovinae box boyd bpd br brachial
brachiocephalic bradycardia brain brainstem branch branching brazilin breast breasts breathing breech brep brewerton
brilliant broad broden bromine bronchial bronchiologram bronchodilator bronchogram bronchospasm bronchus brother brown
bruising bs bsa buccal buccinator bud bulboventricular bullet bunamiodyl bundle burman burning bursa butanol buttock
button butyrate bwp bx by bypass c0 c1 c2 c3 c4 c5 c6 c7 caballus cahoon calcaneal calcaneus calcification
calcifications calcified calcium calculated calculation caldwell calf callithrix callosum caloric calyx cam camera camp
canal cancel canceled cancer canine canis canthus capillary capra capsular capsule carbapenem carbol carbon carbonate
carcinoma carcinosarcoma cardia cardiac cardiogenic cardiomegaly cardiomyopathy cardiophrenic cardiopulmonary
cardiorespiratory cardiovascular carfentanil carina carmine carminic carmoisine carnae carnoy carotid carpus cartridge
caruncle cassette casting cath catheter catheterization catus caucasian caudad caudal caudate caudo causton cava
cavernosum cavia cavity cb cc cca cd45 cecum celestine celiac cell cells center centered central centralis centrally
cephalad cephalic cephalosporin cerebellar cerebellum cerebral cerebrospinal cerebrovascular ceruloplasmin cervical
cervico cervix cfr ch chair challenge chamber chamberlain change changed changes channel charging chassard chausse chd
cheek chemotherapy chest chiasm children chills chin chloracetate chloride chloriodized chloroacetate chloroform
choline cholinergic chondroma chondrosarcoma chordae chords choroid chosen chromate chrome chromic chromium chromotrope
chronic chronically chrysoidine ciliary cingulum circle circulating circulation circumference circumferential
circumscribed cisterna cited citrate ckd class clavicle clavicular clearing cleavage cleaves clements clinical
clinician clip clitoris clock close closed closure clot clothing cluster cm coagulant coarctation coarse cobalt cobb
coccygeal coccyx cockett codes coeliacus coil coin colcher colic collar collateral collection collimator collocation
colloid colloidal colon colonic colostomy column combined comedocarcinoma command commissure common communicating
communication communis comparison complaint complete complex complication composite composition compound compressed
compression computation computed concha condition conductance conduction conduit cone confluence congenital congestive
congo conjunctiva connected connection connective considered construction consult consultant consumption contact
container containing content contiguous continuation continue continuing continuity contra contracta contraction
contrast control controlled conversion convulsions coplanar copper cor coracoid cord cordis cordocentesis core
coriphosphine cornea corneal coronal coronary corporeal corpus correct corrected correction correlation corresponding
cortex corticospinal costal costarum costocervical cough couinaud course cousin cranial cranio cranium crease creatine
creation crescent cresyl cribriform crl crocein cross crt crus crystal ct cubital cuff cuniculus curative curcumin
curled current currently curvature cushion cut cutter cx cyanine cyanocobalamin cyanol cyanosis cyst cystic cytologic
d12 damage damus danelius dark data date daughter day days deceased deceleration deciduous decision decongestant
decrease decreased decubitus deep defect deferens defibrillator defined definition deformity degree dehydration
delphian deltoid demarcated dense densities density dental deoxynucleotidyl dependent deployment depolarizing
depreotide depression depth derived dermatitis descent desmoid detachable detected detector deviation device dexa
dexamethasone dextran dextrocardia diabetes diabetic diagnostic diagonal diameter diamond diaphragm diaphragmatic
diastasis diastolic diatrizoate dibromofluorescein dichloride dichromate did died diencephalon difference
differentiation diffuse digestion digit digital digoxin dilated diluent dimeglumine dimension dimensional din dioxide
diphenhydramine diprotrizoate dipyridamole directed disabled disc discarded discoid disconnected disease disodium
disofenin disorder displacement dissection disseminated distal distance distortion distribution disturbance diuretic
diverticulum division dlp dn30 dobutamine dodd does doesn dopa dorsal dorsalis dorsi dorsoplantar dorsum dose dosimeter
dosimetry dp dpa drowsy drug dt dtpa dual duct ductal ductogram ductus dunlap duodenum dura duration durazol during dye
dynamic dyskinesis dyspnea dystrophic e1 e11 ear ecg echocardiography echt ect ectasia ectopic edd edema edge editing
edta eeg effective efferent effusion efw efw1 efw2 efw3 eggshell eighth ejection elbow elective electron elevation
eleventh ellestad ellipse ellipsoid elm embolism embolization embolus emergency emergent emission empted encoded end
ended endo endocardial endocrine endometrium endothelium endotracheal energy enhancement enlarged enteral entire
entirely entorhinal entry eosin ephedrine epi epicardial epicardium epidermal epididymis epigastric epileptic
epinephrine epiploic epithelial epithelium epitrochlear epoxy epss equal equus eraso erect erector erie eriochrome
erythema erythrosin esophageal esophagus esterase estimated estimation estrogen ethanol ethmoid ethyl etidronate
europium evaluation evans exaggerated exametazime examination exchange excision excitation exercise exm expected
expiration expired exponential exposed exposure extent external extra extracted extrapulmonary extremely extremities
extremity eye eyeball eyebrow eyelash eyelid eyes f3b fa face facet facial facility factor factors failed failure
fallopian false familiaris family fascial fascicular fasciculus fast fat fatal father faults fcf fdg fe02 febrile feces
feeding feet felis female femoral ferguson ferrous fetal fetlock fetocide feulgen fever ff fiberoptic fibers
fibrillation fibrinogen fibrinolysin fibroadenoma fibrocystic fibroglandular fibromatosis fibrosarcoma fibrosis fibrous
fibula fibular fidelity field fifth filled filling film films filter filtered finding findings fine finger fio2 first
fish fisk fissure fistula fit five fk fl flagellar flank flat flb fleischner flexure floor florbetaben florbetapir
flortaucipir flow fluciclatide fluciclovine fluid flumazenil fluorescein fluorescent fluorethyltyrosin fluorexon
fluoride fluorine fluoro fluorobenzothiazole fluorocholine fluorodeoxyglucose fluoroestradiol fluoromethane
fluoromisonidazole fluoroscopy fluorouracil flutemetamol focal fold folio follow fontanel foot for foramen forceps
forearm forefoot forehead foreign forelimb forensic formaldehyde formatted former formol formula fornix fossa fouchet
four fourth fovea fraction fractional frame frames free freezing frenulum friedman friend frog from frontal fronto
frozen fs fta fuchs fuchsin full functional funiculus furo fuzzy fwp ga03 ga05 ga08 ga10 ga15 ga20 ga25 ga30 gadobenate
gadobutrol gadodiamide gadofosveset gadolinium gadopentetate gadoterate gadoteridol gadoversetamide gadoxetate
galactocele gallbladder gallium gallocyanine gamma garnet garth gas gasping gastric gastro gastrocnemius gastroduodenal
gastrointestinal gaynor gbc gcl gd gel general generalized genetic genicular geniculate genital genitalia genitourinary
genu genus geometry germanium gfr gg giacomini giant gianturco giemsa gingiva girdle gland glans glare glass glcm
glenoid globulin globus glossopharyngeal glottis gls glucagon glucoheptonate glucuronidase glue glutamate glutamine
gluteal glycogen gold gq gqb gqn grade gradient graft gram grand grandy granular granuloma grashey gray great greater
green grid grip groin groove gross group grouped gs guidance guided guiding gums gutter gv gvn gx gyn gynecomastia h1
haas habenular hair half hamartoma hand handgrip hansel harris harvesting haustra have hc hcat head headache headfirst
headrest healthcare heart heating heel height held helix helly hemangioma hemangiopericytoma hematein hematoma
hematopoietic hematoxylin hemi hemisphere hemodynamic hemolymph hemoptysis hemorrhage hemostatic henschen heparin
hepatic heterogeneous heterogeneously hfl hickey high highest highly hilar hilum hindfoot hindlimb hip hippocampus
hircus hirtz hispanic histiocytoma history hiv hoc holly holmblad homo horizontal hormone hough hr hsieh ht hughston
human hunterian hydrochloride hydrocholoride hydrocortisone hydroxide hyoid hypercholesterolemia hyperkinetic
hyperplasia hypersensitivity hypertension hyperventilation hypochondriac hypogastric hypoglossal hypoglycemic
hypopharynx hypoplastic hypotension hypotensive hypothenar iauc ica icrp ict id identification identifying idm iec if
ii iii ileal ileocecal ileocolic ileostomy ileum iliac iliocostalis ilium ill illegible illustration ilm image imager
images imaging iminodiacetate immunofluorescent implant implantable implantation in inactive inadequate incisional
incisor incisure include including inclusion incomplete incorrect incorrectly increase indeterminate index india indigo
indistinct individual indophenol induced induration infarction infection inferior inferolateral inferomedial
inferoseptal infiltrating infiltration inflammation inflammatory inflow informant infra infraalar infraclavicular
infraspinatus infusion inguinal inhalation inhibitor injection ink inl inlay inner innermost innominate inositol
inotropic inserted insertion insoluble inspiration instance instantaneous insula intact integral intensity intent
interatrial intercostal interdigitating interest interface interiliac interlobar interlobular intermediate intermittent
internal interpectoral interrupted interstitial intertragal interval intervention intervertebral intestinal intestine
intima intra intracardiac intracoronary intracorpus intracranial intracutaneous intracystic intradermal intraductal
intraglandular intraluminal intramammary intramedullary intramuscular intraoperative intraparotid intraperitoneal
intrapulmonary intrathecal intratumor intrauterine intravascular intravenous intraventricular introitus invasion
invasive inverse inversion inverted involution involvement iod iodamide iodide iodinated iodine iodipamide iodixanol
iodized iodoalphionic iodocholesterol iodohippurate iodomethamate iodophthalein iodopyracet iofetamine ioflupane
iohexol iopamidol iopanoic iophendylate iophenoxic iopromide iothalamate ioversol ioxaglate ioxilan ipl ipodate iris
iron irregular irrigation irritation is ischium isherwood isodense isovolumic isthmus itching itr iv j591 jacchus janus
jaw jawline jejunostomy jejunum jenner jet jewelry joint judd judet jugular junction juvenile juxtaintestinal
juxtaposed kandel kasabach kemp kenacid kep kidney kite kn knee kneeling knob known kovacs kuchendorf kurzbauer l1 l2
l3 l4 l5 label labeled labia labium lacmoid lacrimal lactate lactating lactation lacunar lamina laminated laquerriere
large largest laryngeal larynx laser lateral laterality laterally latero latissimus lauenstein law lawrence layer ldl
lead left leg legs leiomyoma leiomyosarcoma leishman lemniscus length lens lenses leonard lesion less lesser
leucofuchsin levatores level lewis lidocaine lidofenin ligament ligamentum light like lilienfeld limb limbic limbus
limiting limits lincomycin lindblom line linear lines linezolid lingual lip lipid lipoma liposarcoma liquid lissamine
lithotomy little liver lmp ln12 ln8 lobar lobe lobular lobulations lobule local localization localizer located location
log loge long longissimus longitudinal lopsided lordotic lorenz loss lost low lower lucency lucent lumbar lumbo lumen
lumpectomy lung lupus lutetium luxol lv lvot lwh lymph lymphatic lymphoid lymphoma lysholm m1 m2 macrolide mag3 magna
magnesium magnet magnetic magnification main maintenance major majorum majus malabsorption malachite male malignancy
malignant malleolar mallory mammary mammogram mammographic mammography mammoplasty mandible mandibular maneuver
manganese manipulation manometer manubrium map margin margins mark martius mask mass mastectomy mastoid mastopathy
mater material matrix matter max maxilla maxillary maximum may mayer mc mdrd mean measure measured measurement
measuring mebrofenin medi media medial medially median mediastinal mediastinum medical medicine medio medium medronate
medullary meet meglumine melanoma meldola mellitus membrane meninges meniscus merchant mercuric mercury mesenteric
mesentery mesocardia mesothelium mespiperone met metacarpal metacarpus metanil metaplasia metastases metastasis
metatarsus methanol methionine method methyl methylene methylprednisolone methyltryptophan metrizamide metrizoate
metronidazole mibg michel micro microaggregated microarray microcalcifications microdissection microlobulated
microscope microscopy microspheres microwave mid midazolam midbrain midcolic middle midline mild milk minimum minor
minora minus mird missing misuse mitral mixed mlo mm mm1 mm2 mod modalities mode model modified modifier molar
molybdenum monitoring monoclonal monoxide montage months moore more morphologically mortice most mother motion motor
mouth mp mpps mr mri mrs mucicarmine mucinous mucocutaneous mucosa multifocal multiparametric multiplanar multiple
multiplication mural murmur mus muscle muscles muscular musculoskeletal musculus mustard mustela mv myelin myeloma
myeloperoxidase myocardial myofibroblastoma n1 n2 n3 nail name naphthalene naphthol narcotic narrow nasal nasi
nasolabial nasopharyngeal nasopharynx native natural nausea navicular nd near neck necrosis needle neer negative nema
neo neoaortic neonatal neoplasm nerve nervous network neurofibroma neurofibromatosis neurohypophysis neutral neutrophil
new nifedipine night nigra nigrosine nile ninth niobium nipple nitrate nitrazine nitrogen nitroglycerin nm nmb no nodal
node nodes nodular nodule noise nolke nominal non noncardiac none nonspecific norgaard normal normality norvegicus
norwood nose not notch ns10 ns50 ns89 nuchal nuclear nucleus number nurse nutrition nyha ob object oblique obscured
obstetric obtained obturator occipital occlusal occlusion oct ocular oculomotor of ofd off oh oi oil oils oiq oled
oleic olfactory omental omentum on one only onset oo ood opacities opacity opaque open opening operation operative
ophthalmic opiate opl optic or oral orange orbit orbital orbitoparietal orcein order ordered organ orifice origin
oropharyngeal oropharynx oryctolagus osld osmium osseous ossification osteosarcoma ostium other ottonello out outer
outflow outlets outpatient outside ovarian ovary over overlaps ovis ovoid ovulation oxidronate oxygen oxyquinoline
oxytocic p1 p2 p50 pa pacemaker pacing paddle page paget pain pair palate palatine palliative pallidus pallor palm
palmar palmitate palpitations pancreas pancreatic pancreaticoduodenal pancreaticosplenic pap papaverine papillary
papilloma papillomas papillomatosis para paracervical paraesophageal paraffin paraformaldehyde paramammary parametrial
paranasal paraproteinemia pararectal parasagittal paraspinal parasternal parathyroid paratracheal paravaginal
paravesicular parenchyma parenchymal parenteral paresthesia parietal parieto parietoacanthial parotid part partial
partially particulate pastern patella patent pathway patient pattern pawlow peak pearson pectoral pectoralis pectoris
pediatric pedicle peduncle pedunculated peg pelvic pelvis penicillin penis penner pentetate pepper per percent
percentile perforating perforator performance perfusion pericardial pericardiophrenic pericardium perigastric perimeter
perineum period periodic perioral peripancreatic peripheral peripherally peritioneum peritoneal permanent permethrin
peroneal peroxidase perpendicular pertechnetate pet phantom pharmacologic pharmacological pharyngeal pharyngotympanic
pharynx phase phentolamine philtrum phloxin phosphatase phosphate phosphorus phosphotungstic photoreceptors phrenic
phyllodes physical physician physics pia picric pigmentation pineal pinna pirie pisa pituitary pixel placement plain
plane plantar plantodorsal plasma plasmacytoma plastic plax pleomorphic pleural plexus pm pneumomediastinum
pneumothorax point polygon polymorphic polyp polyvinylpyrrolidone ponceau pontamine pool poorly popcorn popliteal
population porcellus port portal portion position possible post postauricular postaxial postductal posterior postero
posterolateral postvesicular potassium povidone power pqc pre preauricular preaxial prececal predecessor prednisone
preductal prefemoral pregnancy pregnant prelaryngeal prem premature premolar preparation prepericardial prepuce present
presenting pressed pressure presymphysial pretracheal prevascular prevented preventive prevertebral prevesicular
previous prime primitive priors probably problem procedure process processing procion product professional profile
profunda progress projection projections prokinetic prolapse promontory prone propagation proper prophylactic propofol
proportional propranolol propyliodone prostaglandin prostate prosthesis prosthetic protamine protargol protease
protocol proven proximal proximity prussian psax pseudoaneurysm pseudotumor psma ptsm pubis pullback pulmonary pulmonic
pulsatility pulse pump punctate purkinje putamen putorius px pyloric pyridoxyl pyriform pyronin pyronine pyrophosphate
qa qc qt quadrant quality quinacrine quinidine quinolone r1 r2 race racial raclopride radial radiata radiation radical
radioactive radiographer radiography radioisotope radiologic radiolucent radionuclide radiopaque radiopharmaceutical
radium radius rafert ramp range rank rastelli rate ratio rattus raw rct rd reaction real reason receiving recent
receptor recess recommended reconstruct recording recovery rectal rectum recumbent recurrence recurrent recut red
reduction reformatting refused region regional regions registrar regurgitant regurgitation rejected related relaxant
relaxation remifentanil remission removal removed renal rendering renders repair replacement repolarization report
reported representative resampling rescheduled rescheduling reserve resident resin resolution resolved resonance
resource respiration respiratory response resting retina retraction retrocecal retrograde retromolar retroperitoneal
retroperitoneum retropharyngeal retropyloric retrotracheal revised rgb rh10 rh50 rh89 rhenium rhese rheumatic rhodamine
rhodium rhythm rib rich right ring risk rnfl robert rod roi rolled romanowsky root rose rosenberg rosolic rotary
rotational round rounded route routine rpe rr rt rtv rubidium ruler ruthenium rv rv10 rv50 rv89 rvot s1 sac sacral
sacro sacroiliac sacrum saffron safranin sagittal saline salivary salt salvage samarium sample sampling sano
saphenofemoral saphenopopliteal saphenous sapiens sarcoma saturation sax scalene scalenous scalp scan scaphoid scapula
scapular scar scarlet scattered schuller sclera sclerosing sclerosis score scoring scraping screen screening scrofa
scrotum scrub sd second secreting secretory section sectional sectioning sections sedative segment segmental
segmentectomy segmented selected selective selenium selenomethionione sella semi seminal sensation sense separation
septal septum sequential sequestrant seroma serratus serum sesamoid sessile sestamibi set settegast seventh severely
sex sf shade shadow shaft shaking shape shaped sheath shield shielding shock short shortening shot should shoulder
shunt side sided sigma sigmoid sign signal signet significance significant silver since single sino sinotubular sinus
sinuses sirius sister site sitting situ sixth size skeletal skin skull sky sleep slices slide small smallest smear
sodium soft sole soleal solochrome soluble solution son sonographic sop sound source space spatial spatially specimen
spectroscopy sphenoid sphere spiculated spiculation spiculations spinae spinal spinalis spindle spine spinous spiperone
spiral spirit spleen splenic splenium spore spot squamous square ssde st stable stage staging stain staining stalk
standalone standard standing stannous staple start state static statins staunig steam stecher stem stenosis stent
stenting stenvers step stereoscopic stereotactically sterile sternal sternoclavicular sternocleidomastoid sternum
steroid sticker stiffle stimulant stimulation stitching stoma stomach stooped stop storage streptokinase stress
stretcher striatum stripe stroke stromal strongly structure structures stryker study stump subacute subaortic
subarachnoid subareolar subcapsular subcarinal subclavian subcostal subcutaneous subject subjects sublimate
submandibular submental submentovertical submission subpleural subpyloric subscapular subscapularis subsegmental
subsequent substance substantia substituted subtraction subvalvular subxiphoid succeeded succimer succinate sudan
sufentanil suggestive sulfate sulfon sulfonamide sulfur sum sunset superficial superior supernumerary superolateral
supine supported supporting supportive supra supraclavicular supraglottis suprapubic suprapulmonic suprapyloric
supraspinatus suprasternal supraventricular surface surgeon surgery sus suspected suspended suspicious sustained suture
swab swanson sweating switch symmetry sympathetic symphysis symptom syncope syndrome synthetic syringe system systems
systolic t1 t10 t11 t12 t2 t3 t4 t5 t6 t7 t8 t807 t9 table tachycardia tad tagged tail take taken taking talc talus
tamponade tangential tantalum tapetum tarrant tarsal tarsus tartrazine taste tau taurus tcd tdi technologist teeth
telencephalon temporal temporally temporary temporomandibular tendineae tendon tenth teres terminal test testicular
testing testis tetracycline tetralogy tetroxide teufel texture tg18 th thalamus thallium thallous than the thecal
thenar therapy thermal thermistor thermoluminescent thickening thickness thigh thioflavine thionine third thoracentesis
thoracic thoracis thoraco thorax three thrombin thrombolytic thrombophlebitis thromboplastin thrombosis thrombus
through thumb thymidine thymus thyrocervical thyroid tibia tibial time timing tin tip tissue tissues titan titanium
titterington to tobacco toe tolazoline toluidine tomography tongue tonsil too tooth topical topographical total touch
toward towne tr trabeculae trabecular trachea tracheal tracheobronchial tracheotomy tract tractography tragus trans
transcatheter transcutaneous transesophageal transferase transferrin transforamenal transfusion transit transjugular
transluminal transoral transorbital transplant transposition transrectal transseptal transthoracic transverse
transversus trapezius trapping treatment triangle triatriatum tributary trichrome tricuspid trigeminal triglycine
trigone triolein trioxide trisodium trochanter trochlear tropaeolin tru true truncal truncated truncus trunk trypan ts
ttd tuarine tubal tube tubercle tubes tubular tumor tungsten tunnel turcica twining two type typical tyropanoate u36
uid ulcer ulna ulnar ultrasonic ultrasonography ultrasound umbilical umbilicus un10 un80 unadministered uncertainty
uncinate uncle under unifocal uniformity unilateral unit unknown unspecified unstable unusable up upper ureter ureteral
ureteric urethra urethral urgent urinary urine urokinase urostomy urticaria us used using usual uterine uterus uvula
vagal vagina vaginal vagus valdini value valve valved valveless valvular van vancomycin vas vascular vasoconstriction
vasoconstrictor vasodilatation vasodilator ve vedotin vein velocity vena venipuncture venous venticular ventilation
ventral ventricle ventricular ventriculogram ventriculography verapamil verhoeff versenate vertebra vertebral vertex
vertical verticosubmental vertrebrae vesical vesicular vessel vessels vestibule vestibulocochlear vi via vial victoria
video view viewing views vii viii violet visible visit visual visualized vital vitamin vitelline vitreous vo2 volume
volumes vomer vomiting voxel vp vti vulva vulval wall warfarin warm waste water waters wave wax waxoline wayson wedge
weighted weighting well west white who whole width wigby window wing with within without wolf worklist world wright
wrist wt xenon xiphoid xr xr21 xylene xylidine xylose ybr yellow yes ytterbium yttrium zanelli zenker zero ziehl zinc
zirconium zone zygoma
"""#
}

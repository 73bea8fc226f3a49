# Everything here is by item number only.
NSL='not stated in the places looked up'
B='BioPsyKit 0.14.0, biopsykit.questionnaires.'
DL='R package dependlab (DEPENd lab, UNC), '
SP='R package SigmaPsi (L. Finos), '
JW='JWileymisc (J. F. Wiley, CRAN), reference manual, '
OS='OpenScales (S. T. Mueller, 2026), scale file '
CC='CCC study dashboard (jpoko/ccc-dashboard), scale descriptions: '
CAM='CamCOPS (R. N. Cardinal, University of Cambridge), task '
JP='jsPsychHelpeR (G. Navarrete, R), prepare_'
RM='"Relationship metrics" scoring script in R (CSI-4, SWLS, PPRS, IRI-C, ECR-S), public on GitHub'

# ---------------------------------------------------------------- couple
add('das-32','Dyadic Adjustment Scale, 32 items (Spanier 1976, published form and order)',
 'Under the publisher\'s copyright: one place calls it commercially licensed; the others do not state it.',
 [('The Medical Algorithms Company, Dyadic Adjustment Scale page (Spanier 1976)',['ranges','scales']),
  (DL+'score_das',['ranges','scales']),
  (SP+'scale_DAS_params',['ranges','scales']),
  ('Curtin lab, University of Wisconsin, ARC study scoring script in R (2017)',['scales'])],
 [('consensus','Consensus'),('satisfaction','Satisfaction'),('cohesion','Cohesion'),('affection','Affectional expression'),('adjustment','Adjustment')],
 {'0-5':(0,5),'0-4':(0,4),'0-1':(0,1),'0-6':(0,6)},
 ['0-5']*22+['0-4']*2+['0-5']*4+['0-1']*2+['0-6']+['0-5'],
 [sc('consensus','Consensus','consensus',[1,2,3,5]+R(7,15),range=(0,65)),
  sc('satisfaction','Satisfaction','satisfaction',R(16,23)+[31,32],range=(0,50)),
  sc('cohesion','Cohesion','cohesion',R(24,28),range=(0,24)),
  sc('affection','Affectional expression','affection',[4,6,29,30],range=(0,12)),
  sc('das-32','Adjustment','adjustment',[],components=['consensus','satisfaction','cohesion','affection'],range=(0,151))],
 [src('Spanier',1976,'Thirty-two items in four parts; the answer is the number of points printed at it, so nothing is turned round.')],
 ['Cut-off points (such as below 97 or 100 of 151) were not seen in two places in a form that agrees.',
  'One reprint of the form (emerge.ucsd.edu) prints the points of items 18 and 19 in the wrong direction.',
  'Answers stored in the order of the printed options and not as points need turning round for items 1-15, 18, 19, 23-28, 32 or others, by the form; places disagree with each other here because their options are stored differently.'])

add('ecr-r','Experiences in Close Relationships - Revised, 36 items (Fraley, Waller & Brennan 2000; the authors\' order with anxiety 1-18, avoidance 19-36)',
 'Free to use; one place calls it public domain, and the author\'s pages ask for no fee.',
 [('Scoring prompt file ecr_r.ts of a public program, which cites the author\'s page (labs.psychology.illinois.edu/~rcfraley)',['ranges','reversed','scales']),
  ('Assessment definition ecr_r.json with tests of a second public program, citing Fraley, Waller & Brennan 2000',['ranges','reversed','scales']),
  (DL+'score_ecr (same numbers of turned items, 2 and 12, in the mixed order)',['ranges'])],
 [('attachment-anxiety','Attachment anxiety'),('attachment-avoidance','Attachment avoidance')],{'1-7':(1,7)},('1-7',36),
 [sc('anxiety','Attachment anxiety','attachment-anxiety',R(1,18),'mean',rev=(9,11),better='low',range=(1,7)),
  sc('avoidance','Attachment avoidance','attachment-avoidance',R(19,36),'mean',rev=(20,22,26,27,28,29,30,31,33,34,35,36),better='low',range=(1,7))],
 [src('Fraley, Waller & Brennan',2000,'Two scales of 18 items, each a mean from 1 to 7.')],
 ['The author\'s own page was seen only in part; its list of turned items was read in two programs that cite it, which may be copies of that one page.',
  'A mixed order of the same items is about (odd items avoidance or anxiety by form; turned 2, 22 and 3, 5, 11, 15, 17, 19, 25, 27, 29, 31, 33, 35): this key is not for it.'])

add('ecr-36','Experiences in Close Relationships, 36 items (Brennan, Clark & Shaver 1998; published order, odd items avoidance, even items anxiety)',
 NSL,
 [(SP+'scale_ECR_params',['ranges','reversed','scales']),
  ('ECR calculation service of a public program (Chinese), list of turned items',['ranges','reversed']),
  (CC+'ECR-12, which gives the numbers of its twelve items in the ECR-36 with their scale and turning',['ranges','scales'])],
 [('attachment-anxiety','Attachment anxiety'),('attachment-avoidance','Attachment avoidance')],{'1-7':(1,7)},('1-7',36),
 [sc('avoidance','Attachment avoidance','attachment-avoidance',R(1,36)[0::2],'mean',rev=(3,15,19,25,27,29,31,33,35),better='low',range=(1,7)),
  sc('anxiety','Attachment anxiety','attachment-anxiety',R(1,36)[1::2],'mean',rev=(22,),better='low',range=(1,7))],
 [src('Brennan, Clark & Shaver',1998,'Two scales of 18 items in turn, from 1 to 7; ten items are turned round.')],
 ['The second place for odd and even covers the twelve items of the ECR-12 only; the Chinese program has the same turned items and swaps the two names.'])

add('ecr-rs','Experiences in Close Relationships - Relationship Structures, 9 items for one person (Fraley, Heffernan, Vicary & Brumbaugh 2011)',
 'Free to use without a fee, as the author\'s page states.',
 [('Palacky University Olomouc (OUSHI), page on the ECR-RS',['ranges','reversed','scales']),
  ('"Attachment Topography" program, README citing Fraley et al. 2011',['ranges','reversed','scales']),
  ('MacArthur Research Network, Georgetown University library, Relationship Structures page (scoring in the authors\' words)',['reversed','scales'])],
 [('attachment-anxiety','Attachment anxiety'),('attachment-avoidance','Attachment avoidance')],{'1-7':(1,7)},('1-7',9),
 [sc('avoidance','Attachment avoidance','attachment-avoidance',R(1,6),'mean',rev=(1,2,3,4),better='low',range=(1,7)),
  sc('anxiety','Attachment anxiety','attachment-anxiety',R(7,9),'mean',better='low',range=(1,7))],
 [src('Fraley, Heffernan, Vicary & Brumbaugh',2011,'Nine items for each of several close persons; six of avoidance, four of them turned round, and three of anxiety.')],
 ['The key in jsPsychHelpeR for a translated form differs; it is not this form.'])

add('cpq-35','Communication Patterns Questionnaire, 35 items, revised scoring (Crenshaw et al. 2017; item numbers of the 2016 sheet)',
 'Circulated freely by its authors for research and clinical work, as one place states.',
 [('Authors\' sheet "2016 revised CPQ scoring", University of Utah (Crenshaw, Christensen, Baucom, Epstein & Baucom)',['ranges','reversed','scales']),
  ('CPQ-35 web program on GitHub, README and scoring',['ranges','reversed','scales'])],
 [('constructive','Constructive communication'),('self-demand','Self demands, partner withdraws'),('partner-demand','Partner demands, self withdraws')],
 {'1-9':(1,9)},('1-9',35),
 [sc('constructive','Constructive communication','constructive',[1,2,6,8,23,24,25,26,27],rev=(1,24,26),better='high',range=(9,81)),
  sc('self-demand','Self demands, partner withdraws','self-demand',[3,9,11,13,17,19,32],better='low',range=(7,63)),
  sc('partner-demand','Partner demands, self withdraws','partner-demand',[4,10,12,14,18,20,33],better='low',range=(7,63))],
 [src('Crenshaw, Christensen, Baucom, Epstein & Baucom',2017,'A revised scoring of the 35 items with three scales; the other items are in none.')])

add('pprs-12','Perceived Partner Responsiveness Scale, 12 items (Reis et al.)',
 'Free to researchers who cite it, as one place states.',
 [(RM,['ranges','scales']),('"Mind the Gap" couple program, scoring of the 12 items taken from the 18 in the same order',['ranges','scales'])],
 [('responsiveness','Felt responsiveness'),('understanding','Felt understanding'),('validation','Felt validation')],{'1-9':(1,9)},('1-9',12),
 [sc('pprs-12','Felt responsiveness','responsiveness',R(1,12),better='high',range=(12,108)),
  sc('understanding','Felt understanding','understanding',R(3,7),better='high',range=(5,45)),
  sc('validation','Felt validation','validation',R(8,12),better='high',range=(5,45))],
 [src('Reis, Crasta, Rogge, Maniaci & Carmichael',2018,'Two general items, five of understanding and five of validation, each from 1 to 9.')],
 ['Sums are used in both places; a mean of the items is found in articles too.'])

add('ims','Investment Model Scale, the 15 global items of satisfaction, alternatives and investment (Rusbult, Martz & Agnew 1998), numbered 1-5, 6-10, 11-15',
 NSL,
 [('Aaina couple program, IMS definition and its science page (Rusbult et al. 1998)',['ranges','scales']),
  ('dySEM (J. Sakaluk, CRAN), data set imsM: five global items each',['scales']),
  ('Brazilian study of the ENSRA-R: satisfaction items from 0 to 8, mean',['ranges']),('T. Michioka, R analysis of a self-disclosure study: mean of five global satisfaction items',['scales'])],
 [('satisfaction','Satisfaction'),('alternatives','Quality of alternatives'),('investment','Investment')],{'0-8':(0,8)},('0-8',15),
 [sc('satisfaction','Satisfaction','satisfaction',R(1,5),'mean',better='high',range=(0,8)),
  sc('alternatives','Quality of alternatives','alternatives',R(6,10),'mean',better='neither',range=(0,8)),
  sc('investment','Investment','investment',R(11,15),'mean',better='neither',range=(0,8))],
 [src('Rusbult, Martz & Agnew',1998,'Global items from 0 to 8; the facet items before them only prepare and are not scored.')],
 ['Commitment (7 items, the 4th and 5th turned round) was seen in one place only.','The range 0-8 and the mean were seen twice for satisfaction; for alternatives and investment in one program, which uses one set of answers for all.'])

add('ios','Inclusion of Other in the Self Scale (Aron, Aron & Smollan 1992)',
 NSL,
 [('SPARQtools, Stanford University, page on the IOS',['ranges','scales']),
  ('Gaechter, Starmer & Tufano 2015, PLOS ONE (seven pairs of circles)',['ranges','scales'])],
 [('closeness','Closeness')],{'1-7':(1,7)},('1-7',1),
 [sc('ios','Closeness','closeness',[1],better='neither',range=(1,7))],
 [src('Aron, Aron & Smollan',1992,'One picture item with seven pairs of circles from apart to nearly one.')])

add('wast','Woman Abuse Screening Tool, 8 items (Brown et al. 2000)',
 NSL,
 [('MedCalcU, WAST calculator',['ranges','scales','cut_offs']),('datanalysis.net, page on the WAST',['ranges','scales','cut_offs'])],
 [('partner-violence','Violence by a partner')],{'1-3':(1,3)},('1-3',8),
 [sc('wast','Violence by a partner','partner-violence',R(1,8),better='low',range=(8,24),
   cuts=[cut('positive','greater_equal',13,'worth a talk with a professional','women in primary care',src('Brown, Lent, Schmidt & Sas',2000,'13 or more counts as positive.'))])],
 [src('Brown, Lent, Schmidt & Sas',2000,'Eight items from 1 to 3.')],
 ['One medical reference leaves the decision to clinical judgement without a number.'])

# ---------------------------------------------------------------- person
add('iri','Interpersonal Reactivity Index, 28 items (Davis 1980)',
 'Free for non-commercial use, as its author states.',
 [(JP+'IRI',['ranges','reversed','scales']),('Scoring module of a Hebrew IRI, docstring with the key',['reversed','scales']),
  (CC+'IRI',['ranges','scales'])],
 [('perspective','Perspective taking'),('fantasy','Fantasy'),('concern','Empathic concern'),('distress','Personal distress')],{'0-4':(0,4)},('0-4',28),
 [sc('perspective','Perspective taking','perspective',[3,8,11,15,21,25,28],rev=(3,15),better='high',range=(0,28)),
  sc('fantasy','Fantasy','fantasy',[1,5,7,12,16,23,26],rev=(7,12),better='neither',range=(0,28)),
  sc('concern','Empathic concern','concern',[2,4,9,14,18,20,22],rev=(4,14,18),better='high',range=(0,28)),
  sc('distress','Personal distress','distress',[6,10,13,17,19,24,27],rev=(13,19),better='low',range=(0,28))],
 [src('Davis',1980,'Four scales of seven items from 0 to 4, nine of them turned round.')],
 ['The CCC table names item 5 in personal distress, which is item 6 elsewhere; the Hebrew form counts answers from 1 to 5.'])

add('iri-c','Interpersonal Reactivity Index for Couples, 13 items (Peloquin & Lafontaine 2010)',
 NSL,
 [(RM,['ranges','reversed','scales']),('EMERGE, UC San Diego, page on the IRI-C',['reversed','scales']),(CC+'IRI (parent form, answers 0-4)',['ranges'])],
 [('concern','Empathic concern for the partner'),('perspective','Taking the partner\'s perspective')],{'0-4':(0,4)},('0-4',13),
 [sc('concern','Empathic concern for the partner','concern',[1,2,4,6,8,9,11],rev=(2,6,8),better='high',range=(0,28)),
  sc('perspective','Taking the partner\'s perspective','perspective',[3,5,7,10,12,13],rev=(7,),better='high',range=(0,24))],
 [src('Peloquin & Lafontaine',2010,'Two scales of seven and six items in five steps.')],
 ['That answers count from 0 (and not 1) rests on the script and on the parent form.'])

add('erq','Emotion Regulation Questionnaire, 10 items (Gross & John 2003)',
 NSL,
 [(OS+'ERQ',['ranges','scales']),(B+'erq',['ranges','scales']),('Scorer definitions of a questionnaire harvester, batch 4, erq (Gross & John 2003)',['ranges','scales']),('mkezer (R package), ERQ item file',['scales'])],
 [('reappraisal','Reappraisal'),('suppression','Suppression')],{'1-7':(1,7)},('1-7',10),
 [sc('reappraisal','Reappraisal','reappraisal',[1,3,5,7,8,10],'mean',better='high',range=(1,7)),
  sc('suppression','Suppression','suppression',[2,4,6,9],'mean',better='low',range=(1,7))],
 [src('Gross & John',2003,'Six items of reappraisal and four of suppression from 1 to 7, none turned round.')],
 ['BioPsyKit adds the items up; OpenScales and the harvester take means.'])

swls_b=[('far-below',5,'extremely dissatisfied'),('below',10,'dissatisfied'),('slightly-below',15,'slightly dissatisfied'),('middle',20,'neutral'),('slightly-above',21,'slightly satisfied'),('above',26,'satisfied'),('far-above',31,'extremely satisfied')]
add('swls','Satisfaction With Life Scale, 5 items (Diener, Emmons, Larsen & Griffin 1985)',
 'Copyrighted and free to use without permission as long as its authors are named.',
 [('AARP page that quotes Diener\'s scoring',['ranges','scales','bands']),('University of Salford, psychological tests page on the SWLS',['ranges','scales']),
  ('datanalysis.net, page on the SWLS',['ranges','scales','bands']),(B+'swls',['ranges','scales']),(DL+'score_swls',['scales'])],
 [('life-satisfaction','Satisfaction with life')],{'1-7':(1,7)},('1-7',5),
 [sc('swls','Satisfaction with life','life-satisfaction',R(1,5),better='high',range=(5,35),bands=swls_b)],
 [src('Diener, Emmons, Larsen & Griffin',1985,'Five items from 1 to 7 added up.')],
 ['A later text of Diener parts the range at 10, 15, 20, 25 and 30; OpenScales prints the labels in the opposite direction.'])

add('pss-10','Perceived Stress Scale, 10 items (Cohen & Williamson 1988)',
 'One public screener calls it public domain; not stated otherwise in the places looked up.',
 [(CC+'PSS',['ranges','reversed','scales']),(B+'pss',['ranges','reversed','scales']),('kellertools (R package), score_pss',['ranges','reversed','scales']),
  ('Public screener in TypeScript, pss-10, citing Cohen et al. 1983 and Cohen & Williamson 1988',['reversed','bands']),('University of Wisconsin, ARC laboratory, Perceived Stress Scale page',['ranges','reversed','scales']),('Scoring sheet "PSS Scoring and Information" (scribd 128890627)',['ranges','reversed','scales']),('Public screener in Python, PSS-10',['bands'])],
 [('stress','Perceived stress')],{'0-4':(0,4)},('0-4',10),
 [sc('pss-10','Perceived stress','stress',R(1,10),rev=(4,5,7,8),better='low',range=(0,40),bands=[('low',0,'low'),('moderate',14,'moderate'),('high',27,'high')])],
 [src('Cohen & Williamson',1988,'Ten items from 0 to 4, four of them turned round.')],
 ['The two parts (helplessness 1, 2, 3, 6, 9, 10 and self-efficacy 4, 5, 7, 8) were seen by number in BioPsyKit only.',
  'The bands are in wide use; that the authors set them was not seen.'])

add('ces-d','Center for Epidemiologic Studies Depression Scale, 20 items (Radloff 1977)',
 'Public domain, free for any use.',
 [(B+'cesd',['ranges','reversed','scales']),(JW+'.scoreCESD',['ranges','reversed','scales']),(OS+'CESD',['ranges','reversed','scales','cut_offs']),(CAM+'cesd',['ranges','reversed','scales','cut_offs'])],
 [('low-mood','Low mood')],{'0-3':(0,3)},('0-3',20),
 [sc('ces-d','Low mood','low-mood',R(1,20),rev=(4,8,12,16),better='low',range=(0,60),
   cuts=[cut('depression','greater_equal',16,'worth a talk with a professional','adults of the general public',src('Radloff',1977,'16 or more is taken as at risk.'))])],
 [src('Radloff',1977,'Twenty items from 0 to 3, four of them turned round.')])

add('rses','Rosenberg Self-Esteem Scale, 10 items, order with items 2, 5, 6, 8, 9 turned',
 'Free for education and research, as the Morris Rosenberg Foundation states.',
 [(B+'rse',['ranges','reversed','scales']),(DL+'score_rses (answers 0-3 after its option)',['ranges','reversed','scales'])],
 [('self-esteem','Self-esteem')],{'0-3':(0,3)},('0-3',10),
 [sc('rses','Self-esteem','self-esteem',R(1,10),rev=(2,5,6,8,9),better='high',range=(0,30))],
 [src('Rosenberg',1965,'Ten items in four steps, five of them turned round.')],
 ['Forms with answers 1-4 give 10-40.','Another order has items 3, 5, 8, 9, 10 turned: see rses-1965.'])

add('rses-1965','Rosenberg Self-Esteem Scale, 10 items, order with items 3, 5, 8, 9, 10 turned',
 'Public domain after the notice of the University of Maryland, as one place quotes it; an older text says free for education and research.',
 [('Instrument definition of a screening program that gives the University of Maryland\'s printed form and scoring',['ranges','reversed','scales']),(OS+'RSES',['ranges','reversed','scales']),(JW+'.scoreRSES',['ranges','reversed','scales']),('mkezer (R package), RSES item file',['reversed'])],
 [('self-esteem','Self-esteem')],{'0-3':(0,3)},('0-3',10),
 [sc('rses-1965','Self-esteem','self-esteem',R(1,10),rev=(3,5,8,9,10),better='high',range=(0,30))],
 [src('Rosenberg',1965,'Ten items in four steps, five of them turned round.')],
 ['A warning line at below 15 is in OpenScales and elsewhere; the department that publishes the scale gives no cut-off, so it is left out.','Another order has items 2, 5, 6, 8, 9 turned: see rses.'])

PA=[1,3,5,9,10,12,14,16,17,19];NA=[2,4,6,7,8,11,13,15,18,20]
add('panas','Positive and Negative Affect Schedule, 20 words (Watson, Clark & Tellegen 1988; English order)',
 NSL,
 [(B+'panas (English)',['ranges','scales']),(DL+'score_panas',['ranges','scales']),(JW+'.scorePANAS',['scales'])],
 [('positive-affect','Positive affect'),('negative-affect','Negative affect')],{'1-5':(1,5)},('1-5',20),
 [sc('positive','Positive affect','positive-affect',PA,better='high',range=(10,50)),
  sc('negative','Negative affect','negative-affect',NA,better='low',range=(10,50))],
 [src('Watson, Clark & Tellegen',1988,'Ten words each, from 1 to 5.')],
 ['BioPsyKit takes means, dependlab sums.','The German form has another order of the words.'])

add('ucla-3','Three-Item Loneliness Scale (Hughes, Waite, Hawkley & Cacioppo 2004)',
 NSL,
 [(CC+'UCLA-3',['ranges','scales']),('Public screener in Python, UCLA-3 (3 items, 1-3, 3-9)',['ranges','scales']),('NCMLab form of the three items (1-3)',['ranges'])],
 [('loneliness','Loneliness')],{'1-3':(1,3)},('1-3',3),
 [sc('ucla-3','Loneliness','loneliness',R(1,3),better='low',range=(3,9))],
 [src('Hughes, Waite, Hawkley & Cacioppo',2004,'Three items from 1 to 3 added up.')],
 ['Lonely at 6 or more is a convention and not the authors\', who give no cut-off, as one place states.'])

add('scs-26','Self-Compassion Scale, 26 items (Neff 2003)',
 NSL,
 [(B+'scs',['ranges','reversed','scales']),('scoring_scs of C. Caudek\'s R functions (University of Florence)',['ranges','reversed','scales'])],
 [('self-kindness','Self-kindness'),('self-judgment','Self-judgment'),('common-humanity','Common humanity'),('isolation','Isolation'),('mindfulness','Mindfulness'),('over-identification','Over-identification')],
 {'1-5':(1,5)},('1-5',26),
 [sc('self-kindness','Self-kindness','self-kindness',[5,12,19,23,26],'mean',better='high',range=(1,5)),
  sc('self-judgment','Self-judgment (turned: more is less of it)','self-judgment',[1,8,11,16,21],'mean',rev=(1,8,11,16,21),better='high',range=(1,5)),
  sc('common-humanity','Common humanity','common-humanity',[3,7,10,15],'mean',better='high',range=(1,5)),
  sc('isolation','Isolation (turned: more is less of it)','isolation',[4,13,18,25],'mean',rev=(4,13,18,25),better='high',range=(1,5)),
  sc('mindfulness','Mindfulness','mindfulness',[9,14,17,22],'mean',better='high',range=(1,5)),
  sc('over-identification','Over-identification (turned: more is less of it)','over-identification',[2,6,20,24],'mean',rev=(2,6,20,24),better='high',range=(1,5))],
 [src('Neff',2003,'Six parts of four or five items, three of them turned round for a total.')],
 ['The total differs: BioPsyKit takes the mean of the items, the R functions the sum of all; the author\'s own is the mean of the six means. It is left out.',
  'The R functions add up where BioPsyKit takes means, and give the three negative parts unturned beside the total; both turn them for the total.'])

add('gq-6','Gratitude Questionnaire, 6 items (McCullough, Emmons & Tsang 2002)',
 NSL,
 [(CC+'GQ-6',['ranges','reversed','scales']),(OS+'GQ-6',['ranges','reversed','scales'])],
 [('gratitude','Gratitude')],{'1-7':(1,7)},('1-7',6),
 [sc('gq-6','Gratitude','gratitude',R(1,6),rev=(3,6),better='high',range=(6,42))],
 [src('McCullough, Emmons & Tsang',2002,'Six items from 1 to 7, two of them turned round.')])

add('hfs','Heartland Forgiveness Scale, 18 items (Thompson et al. 2005)',
 NSL,
 [(CC+'HFS',['ranges','reversed','scales']),('Public page with the authors\' instructions for the Heartland Forgiveness Scale',['ranges','reversed','scales'])],
 [('forgive-self','Forgiving oneself'),('forgive-others','Forgiving others'),('forgive-situations','Forgiving situations'),('forgiveness','Forgiveness')],{'1-7':(1,7)},('1-7',18),
 [sc('self','Forgiving oneself','forgive-self',R(1,6),rev=(2,4,6),better='high',range=(6,42)),
  sc('others','Forgiving others','forgive-others',R(7,12),rev=(7,9,11),better='high',range=(6,42)),
  sc('situations','Forgiving situations','forgive-situations',R(13,18),rev=(13,15,17),better='high',range=(6,42)),
  sc('hfs','Forgiveness','forgiveness',[],components=['self','others','situations'],better='high',range=(18,126))],
 [src('Thompson et al.',2005,'Three parts of six items from 1 to 7, half of them turned round.')],
 ['Bands at 55 and 90 were seen in one place only.'])

add('dass-21','Depression Anxiety Stress Scales, 21 items (Lovibond & Lovibond 1995)',
 'Public domain, free for any use.',
 [(OS+'DASS-21',['ranges','scales']),(SP+'scale_DASS21_params',['ranges','scales']),(JP+'DASS21',['ranges','scales'])],
 [('low-mood','Low mood'),('worry','Anxiety'),('stress','Stress')],{'0-3':(0,3)},('0-3',21),
 [sc('depression','Low mood','low-mood',[3,5,10,13,16,17,21],better='low',range=(0,21)),
  sc('anxiety','Anxiety','worry',[2,4,7,9,15,19,20],better='low',range=(0,21)),
  sc('stress','Stress','stress',[1,6,8,11,12,14,18],better='low',range=(0,21))],
 [src('Lovibond & Lovibond',1995,'Three scales of seven items from 0 to 3.')],
 ['Doubling the sums to compare with the 42-item form, and its severity bands, were seen in one place only.'])

au=src('Saunders, Aasland, Babor, de la Fuente & Grant',1993,'8 or more points to drinking that is hazardous or harmful.')
pts024={'0':0,'2':2,'4':4}
add('audit','Alcohol Use Disorders Identification Test, 10 items (WHO)',
 'Copyright of the WHO; free for non-commercial use.',
 [(CAM+'audit',['ranges','scales','cut_offs']),(OS+'AUDIT',['ranges','scales','cut_offs'])],
 [('drinking','Drinking')],{'0-4':(0,4)},('0-4',10),
 [sc('audit','Drinking','drinking',R(1,10),better='low',range=(0,40),
   cuts=[cut('hazardous','greater_equal',8,'worth a talk with a professional','patients in primary care of six countries',au)])],
 [src('Saunders, Aasland, Babor, de la Fuente & Grant',1993,'Ten items counted from 0 to 4; items 9 and 10 have only the steps 0, 2 and 4.')],
 ['Zones above 8 part at 16 and 20 in one place and at 15 and 20 in another.','Items 9 and 10 take only 0, 2 and 4; the format 0-4 here is their range.'])

ac=src('Bush, Kivlahan, McDonell, Fihn & Bradley',1998,'Three items from 0 to 4; 4 or more in men and 3 or more in women.')
add('audit-c','Alcohol Use Disorders Identification Test, 3 consumption items (AUDIT-C)',
 NSL,
 [('eMentalHealth.ca, AUDIT-C (Bush et al. 1998; Bradley et al. 2003)',['ranges','scales','cut_offs']),('Calculator Library, AUDIT-C',['ranges','scales','cut_offs']),(CAM+'audit_c',['ranges','scales'])],
 [('drinking','Drinking')],{'0-4':(0,4)},('0-4',3),
 [sc('audit-c','Drinking','drinking',R(1,3),better='low',range=(0,12),
   cuts=[cut('men','greater_equal',4,'worth a talk with a professional','men',ac),cut('women','greater_equal',3,'worth a talk with a professional','women',src('Bradley et al.',2003,'3 or more in women.'))])],
 [ac],['In the United Kingdom 5 or more is used for both.'])

add('isi','Insomnia Severity Index, 7 items (Morin)',
 NSL,
 [('U.S. Department of Veterans Affairs, My HealtheVet, Insomnia Severity Index page',['ranges','scales','bands']),('HealthScorer, ISI (Bastien 2001; Morin 2011)',['ranges','scales','bands']),('PubCompare, article excerpts on the ISI',['bands'])],
 [('sleep','Trouble sleeping')],{'0-4':(0,4)},('0-4',7),
 [sc('isi','Trouble sleeping','sleep',R(1,7),better='low',range=(0,28),bands=[('none',0,'none of note'),('subthreshold',8,'below the threshold'),('moderate',15,'moderate'),('severe',22,'severe')])],
 [src('Bastien, Vallieres & Morin',2001,'Seven items from 0 to 4, with steps at 8, 15 and 22.')])

add('k10','Kessler Psychological Distress Scale, 10 items, counted 1-5 (Kessler et al. 2002; Australian use)',
 NSL,
 [('Australian Bureau of Statistics 2012, information paper on the K10',['ranges','scales','bands']),('MedCalcU, K10 calculator',['ranges','scales','bands'])],
 [('distress','Distress')],{'1-5':(1,5)},('1-5',10),
 [sc('k10','Distress','distress',R(1,10),better='low',range=(10,50),bands=[('low',10,'low'),('moderate',16,'moderate'),('high',22,'high'),('very-high',30,'very high')])],
 [src('Kessler et al.',2002,'Ten items in five steps added up.'),src('Australian Bureau of Statistics',2012,'Steps at 16, 22 and 30.')],
 ['The form of the United States counts 0-4 and gives 0-40.','Other steps (20, 25, 30; Andrews & Slade 2001) are in use too: two places give them, and as they contradict the steps here they are left out.'])

add('brs','Brief Resilience Scale, 6 items (Smith et al. 2008)',
 NSL,
 [('katuka, page on the Brief Resilience Scale',['ranges','reversed','scales']),('Simplified.tools, Brief Resilience Scale',['ranges','reversed','scales'])],
 [('resilience','Bouncing back')],{'1-5':(1,5)},('1-5',6),
 [sc('brs','Bouncing back','resilience',R(1,6),'mean',rev=(2,4,6),better='high',range=(1,5))],
 [src('Smith et al.',2008,'Mean of six items from 1 to 5, half of them turned round.')],
 ['Bands were seen in one place only.'])

add('maas','Mindful Attention Awareness Scale, 15 items (Brown & Ryan 2003)',
 NSL,
 [('Sheet of the MAAS with its scoring (sofia.com.sg)',['ranges','scales']),('datanalysis.net, page on the MAAS',['ranges','scales']),('Mindfulness supervision page with the MAAS',['ranges','scales'])],
 [('mindfulness','Mindful attention')],{'1-6':(1,6)},('1-6',15),
 [sc('maas','Mindful attention','mindfulness',R(1,15),'mean',better='high',range=(1,6))],
 [src('Brown & Ryan',2003,'Mean of fifteen items from 1 (almost always) to 6 (almost never), none turned round.')])

add('tipi','Ten-Item Personality Inventory (Gosling, Rentfrow & Swann 2003)',
 'Free for non-commercial use, as its author states.',
 [('Many Labs 2, reliability script in R (TIPI pairs)',['reversed','scales']),('Documentation of a test battery, TIPI task page',['ranges','reversed','scales']),('Open Psychometrics code book and Millisecond manual (answers 1-7)',['ranges'])],
 [('extraversion','Extraversion'),('agreeableness','Agreeableness'),('conscientiousness','Conscientiousness'),('emotional-stability','Emotional stability'),('openness','Openness')],{'1-7':(1,7)},('1-7',10),
 [sc('extraversion','Extraversion','extraversion',[1,6],'mean',rev=(6,),better='neither',range=(1,7)),
  sc('agreeableness','Agreeableness','agreeableness',[2,7],'mean',rev=(2,),better='neither',range=(1,7)),
  sc('conscientiousness','Conscientiousness','conscientiousness',[3,8],'mean',rev=(8,),better='neither',range=(1,7)),
  sc('emotional-stability','Emotional stability','emotional-stability',[4,9],'mean',rev=(4,),better='neither',range=(1,7)),
  sc('openness','Openness','openness',[5,10],'mean',rev=(10,),better='neither',range=(1,7))],
 [src('Gosling, Rentfrow & Swann',2003,'Two items for each trait from 1 to 7, one of each pair turned round.')],
 ['Norms were not looked up.','The battery calls the pair 4 turned and 9 neuroticism, which is its other end.'])

p2=src('Kroenke, Spitzer & Williams',2003,'At 3 or more, a closer look is worth it.')
add('phq-2','Patient Health Questionnaire, 2 items (Kroenke, Spitzer & Williams 2003)',
 NSL,
 [('Article of a Hindawi journal, table of screening tools',['ranges','scales','cut_offs']),('Symptomatik, PHQ-2',['ranges','scales','cut_offs']),('PMC2906530, article on short screeners',['cut_offs'])],
 [('low-mood','Low mood')],{'0-3':(0,3)},('0-3',2),
 [sc('phq-2','Low mood','low-mood',[1,2],better='low',range=(0,6),cuts=[cut('depression','greater_equal',3,'worth a talk with a professional','patients in primary care',p2)])],[p2])
g2=src('Kroenke, Spitzer, Williams, Monahan & Loewe',2007,'At 3 or more, a closer look is worth it.')
add('gad-2','Generalized Anxiety Disorder scale, 2 items (Kroenke et al. 2007)',
 NSL,
 [('Symptomatik, GAD-2',['ranges','scales','cut_offs']),('Cabana help pages, GAD-2',['ranges','scales','cut_offs'])],
 [('worry','Worry')],{'0-3':(0,3)},('0-3',2),
 [sc('gad-2','Worry','worry',[1,2],better='low',range=(0,6),cuts=[cut('anxiety','greater_equal',3,'worth a talk with a professional','patients in primary care',g2)])],[g2])
p8=src('Kroenke, Strine, Spitzer, Williams, Berry & Mokdad',2009,'At 10 or more, current depression is likely.')
add('phq-8','Patient Health Questionnaire, 8 items (Kroenke et al. 2009)',
 NSL,
 [(CAM+'phq8',['ranges','scales','cut_offs']),('awell-score (Awell Health), PHQ-8',['ranges','scales','cut_offs'])],
 [('low-mood','Low mood')],{'0-3':(0,3)},('0-3',8),
 [sc('phq-8','Low mood','low-mood',R(1,8),better='low',range=(0,24),cuts=[cut('depression','greater_equal',10,'worth a talk with a professional','adults of the general public',p8)])],[p8],
 ['Bands at 5, 10, 15 and 20 were read in awell-score only.'])

add('wemwbs','Warwick-Edinburgh Mental Well-being Scale, 14 items (Tennant et al. 2007)',
 'Free for non-commercial use after registration with the University of Warwick.',
 [('University of Warwick, pages of the authors on WEMWBS',['ranges','scales']),(CAM+'wemwbs',['ranges','scales'])],
 [('well-being','Well-being')],{'1-5':(1,5)},('1-5',14),
 [sc('wemwbs','Well-being','well-being',R(1,14),better='high',range=(14,70))],
 [src('Tennant et al.',2007,'Fourteen items from 1 to 5 added up.')])
add('swemwbs','Short Warwick-Edinburgh Mental Well-being Scale, 7 items, raw sum (Stewart-Brown et al. 2009)',
 'Free for non-commercial use after registration with the University of Warwick.',
 [(CAM+'swemwbs',['ranges','scales']),('What Works Centre for Wellbeing, page on the SWEMWBS',['ranges','scales']),('University of Warwick, pages of the authors',['scales'])],
 [('well-being','Well-being')],{'1-5':(1,5)},('1-5',7),
 [sc('swemwbs','Well-being','well-being',R(1,7),better='high',range=(7,35))],
 [src('Stewart-Brown et al.',2009,'Seven items from 1 to 5 added up; the sum is then turned into a metric score by a table.')],
 ['The table from raw sums to metric scores was not seen in two places; this key gives the raw sum only.'])

add('mspss','Multidimensional Scale of Perceived Social Support, 12 items (Zimet, Dahlem, Zimet & Farley 1988)',
 NSL,
 [(OS+'MSPSS (after the author\'s site)',['ranges','scales']),('mspss(), public R function for the MSPSS',['scales']),
  ('fr3sby2/ftr-site, page on the MSPSS after Zimet et al. 1988 (12 items, 1-7, three parts of four, means)',['ranges','scales'])],
 [('support-partner','Support by a special person'),('support-family','Support by the family'),('support-friends','Support by friends'),('support','Perceived support')],{'1-7':(1,7)},('1-7',12),
 [sc('special-person','Support by a special person','support-partner',[1,2,5,10],'mean',better='high',range=(1,7)),
  sc('family','Support by the family','support-family',[3,4,8,11],'mean',better='high',range=(1,7)),
  sc('friends','Support by friends','support-friends',[6,7,9,12],'mean',better='high',range=(1,7)),
  sc('mspss','Perceived support','support',R(1,12),'mean',better='high',range=(1,7))],
 [src('Zimet, Dahlem, Zimet & Farley',1988,'Three parts of four items from 1 to 7 and the mean of all.')],
 ['Sums and bands are in use too and were not seen in two places.'])

add('pss-4','Perceived Stress Scale, 4 items (Cohen & Williamson 1988; the form of four items, not the numbers of the longer ones)',
 'No permission needed for research, as one place states.',
 [('awell-score (Awell Health), PSS-4',['ranges','reversed','scales']),('PSS-4 scoring class of a public program in PHP',['ranges','reversed','scales']),
  ('Kotlin tests of a stress study\'s PSS-4, citing Cohen\'s form and PMC5791241',['ranges','reversed','scales'])],
 [('stress','Perceived stress')],{'0-4':(0,4)},('0-4',4),
 [sc('pss-4','Perceived stress','stress',R(1,4),rev=(2,3),better='low',range=(0,16))],
 [src('Cohen & Williamson',1988,'Four of the items from 0 to 4, two of them turned round.')],
 ['Bands disagree: 6-7 or 6-10 for the middle, by place; 6 or more as high in a third.'])

add('scs-sf','Self-Compassion Scale Short Form, 12 items (Raes, Pommier, Neff & Van Gucht 2011)',
 'Free for any purpose as long as it is cited, as its author\'s sheet states in the words one place quotes.',
 [(CC+'SCS',['ranges','reversed','scales']),('Instrument definition of a screening program that follows the author\'s sheet (self-compassion.org, SCS-SF-information.pdf)',['ranges','reversed','scales'])],
 [('self-compassion','Self-compassion')],{'1-5':(1,5)},('1-5',12),
 [sc('scs-sf','Self-compassion','self-compassion',R(1,12),'mean',rev=(1,4,8,9,11,12),better='high',range=(1,5))],
 [src('Raes, Pommier, Neff & Van Gucht',2011,'Twelve items from 1 to 5, half of them turned round; the mean of all.')],
 ['The six parts of two items (2, 6; 11, 12; 5, 10; 4, 8; 3, 7; 1, 9) were seen by number in one place, which advises against them.',
  'A rough parting at 2.5 and 3.5 was seen in one place, which says there are no norms.'])

add('k6','Kessler Psychological Distress Scale, 6 items, counted 0-4 (Kessler et al. 2002)',
 'Free to use without formal permission, with the copyright line and citation, as one place states.',
 [('psychtest-jp, research notes on the K6 (Kessler et al. 2002, 2003)',['ranges','scales','cut_offs']),
  ('clinical-toolkit (R. Havekost), K6/K10 permissions and scoring',['ranges','scales','cut_offs'])],
 [('distress','Distress')],{'0-4':(0,4)},('0-4',6),
 [sc('k6','Distress','distress',R(1,6),better='low',range=(0,24),
   cuts=[cut('serious','greater_equal',13,'worth a talk with a professional','adults of the general public',src('Kessler et al.',2003,'13 or more points to serious trouble.'))])],
 [src('Kessler et al.',2002,'Six items in five steps from 0 to 4, added up.')],
 ['Australian use counts 1-5 and gives 6-30.'])

add('lsns-6','Lubben Social Network Scale, 6 items (Lubben et al. 2006)',
 NSL,
 [('Cohort study script in R on loneliness (LSNS-6: three family, three friends, 0-5 each, sums 0-15)',['ranges','scales']),
  ('Configuration of a public program for scale prediction (LSNS-6 from 0 to 30)',['ranges']),
  ('thenewsindependent.com, article on the LSNS-6 (three items on family, three on friends)',['scales'])],
 [('family-network','Ties with family'),('friends-network','Ties with friends'),('network','Social ties')],{'0-5':(0,5)},('0-5',6),
 [sc('family','Ties with family','family-network',R(1,3),better='high',range=(0,15)),
  sc('friends','Ties with friends','friends-network',R(4,6),better='high',range=(0,15)),
  sc('lsns-6','Social ties','network',[],components=['family','friends'],better='high',range=(0,30))],
 [src('Lubben et al.',2006,'Three items on family and three on friends, each from 0 to 5.')],
 ['Below 12 of 30 and below 6 in a part were each seen in one place only.','One program counts 0-4; that is not the published form.'])

add('tls-45','Triangular Love Scale, 45 items (Sternberg 1997; printed in three blocks of fifteen)',
 NSL,
 [('Course page with the scale and its three blocks (angelfire.com/ny5/psych_courses, "Sternberg\'s Triangular Love Scale")',['ranges','scales']),
  ('G. Sutton, "How to measure love", statistics.suttong.com (2018)',['ranges','scales']),
  ('StlsEvaluator, public Python scoring of the STLS (three equal parts in order, summed)',['scales'])],
 [('intimacy','Intimacy'),('passion','Passion'),('commitment','Commitment')],{'1-9':(1,9)},('1-9',45),
 [sc('intimacy','Intimacy','intimacy',R(1,15),better='high',range=(15,135)),
  sc('passion','Passion','passion',R(16,30),better='neither',range=(15,135)),
  sc('commitment','Commitment','commitment',R(31,45),better='neither',range=(15,135))],
 [src('Sternberg',1997,'Three parts of fifteen items from 1 to 9, none turned round.')],
 ['That the answers are summed was seen in one scoring program; means of the parts are used too and rank people the same.',
  'Steps from well below to well above average (such as 93, 102, 111, 120, 129 of intimacy) were seen in one place only.'])

add('ucla-20','UCLA Loneliness Scale, version 3, 20 items (Russell 1996)',
 NSL,
 [('Assessment definition ucla-ls3 of a public clinical program (Russell 1996)',['ranges','reversed','scales']),
  ('Bournemouth University, Z. Gunes Ozkan 2022, R functions for the UCLA',['ranges','reversed']),
  ('StudentLife survey scoring script (UCLA version 3, 20-80)',['ranges','reversed','scales'])],
 [('loneliness','Loneliness')],{'1-4':(1,4)},('1-4',20),
 [sc('ucla-20','Loneliness','loneliness',R(1,20),rev=(1,5,6,9,10,15,16,19,20),better='low',range=(20,80))],
 [src('Russell',1996,'Twenty items from 1 to 4, nine of them turned round; its author gives no cut-off.')],
 ['Bands differ by place; the author publishes none.','Item 17 is turned in no place seen; older versions (1978, 1980) have other keys.'])

add('flourishing-8','Flourishing Scale, 8 items (Diener et al. 2010)',
 NSL,
 [('StudentLife survey scoring script (8 items from 1 to 7, sum 8-56)',['ranges','scales']),
  ('Table of instruments of a student well-being program (8 items, 8-56)',['ranges','scales']),
  ('Tests of scoreFlourishingScale in a public program (all lowest gives 8)',['scales'])],
 [('flourishing','Flourishing')],{'1-7':(1,7)},('1-7',8),
 [sc('flourishing-8','Flourishing','flourishing',R(1,8),better='high',range=(8,56))],
 [src('Diener et al.',2010,'Eight items from 1 to 7 added up, none turned round.')])

add('ders-36','Difficulties in Emotion Regulation Scale, 36 items (Gratz & Roemer 2004)',
 NSL,
 [(DL+'score_ders',['ranges','reversed','scales']),('scoring_ders of C. Caudek\'s R functions (University of Florence)',['ranges','reversed','scales']),
  ('score_ders, R function for children\'s and parents\' DERS (list of turned items)',['reversed'])],
 [('nonacceptance','Not accepting feelings'),('goals','Trouble with goals'),('impulse','Trouble with impulses'),('awareness','Lack of awareness'),('strategies','Few ways of coping'),('clarity','Lack of clarity'),('dysregulation','Trouble with feelings')],
 {'1-5':(1,5)},('1-5',36),
 [sc('nonacceptance','Not accepting feelings','nonacceptance',[11,12,21,23,25,29],better='low',range=(6,30)),
  sc('goals','Trouble with goals','goals',[13,18,20,26,33],rev=(20,),better='low',range=(5,25)),
  sc('impulse','Trouble with impulses','impulse',[3,14,19,24,27,32],rev=(24,),better='low',range=(6,30)),
  sc('awareness','Lack of awareness','awareness',[2,6,8,10,17,34],rev=(2,6,8,10,17,34),better='low',range=(6,30)),
  sc('strategies','Few ways of coping','strategies',[15,16,22,28,30,31,35,36],rev=(22,),better='low',range=(8,40)),
  sc('clarity','Lack of clarity','clarity',[1,4,5,7,9],rev=(1,7),better='low',range=(5,25)),
  sc('ders-36','Trouble with feelings','dysregulation',[],components=['nonacceptance','goals','impulse','awareness','strategies','clarity'],better='low',range=(36,180))],
 [src('Gratz & Roemer',2004,'Six parts of five to eight items from 1 to 5, eleven of them turned round.')],
 ['Caudek\'s code leaves item 27 out of the impulse sum though its own comment lists it; dependlab and the comment agree.','Dependlab fills up to a fifth of missing answers with the mean of the rest; that is its own rule.'])

add('raas-18','Revised Adult Attachment Scale, 18 items (Collins 1996; published order)',
 'Free to use in research, as the author\'s letter with the form states.',
 [('Psychological test scoring scripts in R, RAAS.r (2013; after openpsychassessment.org)',['ranges','reversed','scales']),
  ('A. Davis, R script of a study on support and exercise, RAAS scoring in item order',['ranges','reversed','scales'])],
 [('closeness','Ease with closeness'),('depending','Ease with depending on others'),('attachment-anxiety','Attachment anxiety')],{'1-5':(1,5)},('1-5',18),
 [sc('close','Ease with closeness','closeness',[1,6,8,12,13,17],'mean',rev=(8,13,17),better='high',range=(1,5)),
  sc('depend','Ease with depending on others','depending',[2,5,7,14,16,18],'mean',rev=(2,7,16,18),better='high',range=(1,5)),
  sc('anxiety','Attachment anxiety','attachment-anxiety',[3,4,9,10,11,15],'mean',better='low',range=(1,5))],
 [src('Collins',1996,'Three parts of six items from 1 to 5, seven of them turned round.')],
 ['The older form of 1990 has other items at the same numbers: this key is not for it.','The second place names items by short names; their numbers come from its order.','Styles from the three scores (above and below 3) are in one place, which calls them exploratory.'])

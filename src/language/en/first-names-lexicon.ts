const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Common given names of many lands, in lower case, for the gender of pronouns and as a hint that a name is a person's. */
export const MALE_NAMES: ReadonlySet<string> = words(`
  aaron abbas abdallah abdel abdul abdullah abdulrahman abdirahman abu adam adel adnan adrian ahmad ahmed aidar akbar akram alan albert alberto aleksandr
  aleksander aleksei aleksey alejandro alex alexander alexandre alexei alexey alfred alfredo ali alfonso amin amir amit anatoly anderson andre andrea
  andreas andrei andres andrew andrey andrii andriy anil anthony antonio antony anwar ara arif arkady arman armen arnold arsen arthur artur arturo artyom asad
  ashraf asif ashot avi aymen ayman aziz babak bakr barack baruch bashar bashir ben benjamin benny bernard bernie bill bilal bob bogdan boris brad brian
  bruce bruno burhan carl carlos cesar charles charlie chris christian christoph christopher claude clement colin craig cristian cyril cyrus dale damir dan
  daniel danilo daud david davit dean denis dennis denys derek dick diego dmitri dmitriy dmitry dmytro dominic don donald douglas duncan ed eddie edgar
  eduard eduardo edward edwin ehud eli elias elmar emil emmanuel emmerson enrique eric erik ernest ernesto erol eugene evgeny fadi fahad faisal farid farouk
  farooq fayez felipe felix fernando fidel filip francis francisco francois frank franz fred frederick fyodor gabriel gagik gary gavin gennady geoffrey
  george georges georgi georgy gerald gerard gerhard gholam giorgi giovanni giuseppe glenn gordon graham greg gregory guillermo gulbuddin gurbanguly gus
  guy habib hadi hafez hakan hakim hamad hamid hamza hani harold haroun harry hasan hashim hassan haydar heinz helmut henri henry herman hikmat hisham
  hosni howard hugh hugo hussein hussain husain ian ibrahim idris igor ihor ilham ilia ilya imad imran isaac ishaq ismail issa ivan ivo jabbar jack jacob
  jacques jaime jalal jamal james jamil jan jared jason javad javier jawad jean jeff jeffrey jens jeremy jerry jesus jim jimmy joao joe joel john johnny
  jon jonathan jorge jose josef joseph joshua juan jules julian julio justin kamal kareem karen karim karl kassem keith ken kenneth kevin khaled
  khalid khalifa khalil kim klaus kofi konstantin kurt kyrylo lance larry lars laurent lawrence lech lee leo leon leonard leonid lev levon lloyd louis lucas
  luis luigi luke lyndon maher mahdi mahmood mahmoud mahmud majid malcolm malik mamdouh mansour manuel marc marcel marco marcos mario mark markus marshall
  martin marvin marwan massoud matt matthew maurice mauricio max maxim mehdi mehmet meir melvin michael michel miguel mihail mike mikhail miguel milan milos
  miroslav mitch mohamad mohamed mohammad mohammed mohsen moktar mokhtar moshe mounir mourad muammar mubarak muhammad muhammadu mukhtar murad murat
  musa mustafa mykhailo mykola nabil nader naim najib narendra nasir nasser nate nathan nawaz neil nelson nicholas nick nicolas niels nikol nikola
  nikolai nikolay noah norman nour nouri nuri oleg oleh oleksandr oleksii oleksiy olaf oliver omar orhan oscar osama otto owen pablo pascal patrick paul
  pavel pavlo pedro pervez peter petr petro phil philip philippe pierre qasim qassem rafael rafik rahim raj rajiv ralph ramil ramon ramzan randy raul ray
  raymond rashid recep reza riad ricardo richard rick robert roberto robin rodrigo roger roland roman romeo ron ronald rory ross roy ruben rudolf ruhollah
  rupert ruslan russell rustam saad sabri saddam sadiq saeed said salah saleh salim salman salvador sam sami samir samuel samvel sayed scott sean sebastian
  selim seif sergei sergey sergio serhii serhiy serge sergo seth shahid sharif shaul shimon shinzo silvio simon soheil stefan stephane stephen steve steven
  stuart sudhir suleiman sultan taha talal tarek tareq tariq taras tayyip ted terry thabo theodore thierry thomas tigran tim timothy timur toby todd tom tomas
  tommy tony trevor umar usman vadim vagif valentin valery vasily vasyl victor viktor vincent vitali vitaliy vitaly vlad vladimir vladislav volodymyr vyacheslav
  wael walid walter wayne werner wesley william willy wolfgang xavier yahya yair yakov yasir yasser yevgeny yitzhak yousef yoweri yuri yuriy yusuf yves zaher
  zakir zaur zbigniew zia zine ziad zurab
`)

export const FEMALE_NAMES: ReadonlySet<string> = words(`
  ada agnes aisha alexandra alice alicia alina alison alla amal amanda amelia amina amy ana anahit anastasia andrea angela angelina anita ann anna anne annie
  antonia araceli aung barbara beatrice benazir bella bernadette beth betty brenda brigitte camilla carla carmen carol caroline caterina catherine cecilia
  charlotte cheryl chloe christina christine cindy claire clara claudia condoleezza corazon cristina cynthia dalia daria deborah denise diana dilma dina
  dominique donna dora doris dorothy edith elena eleanor eliza elizabeth ella ellen elsa emily emma erika esther eugenia eva evelyn fatima fatma fatou federica
  fiona florence frances gabriela galina georgia gertrude gina giorgia gladys gloria golda grace gulnara hanan hannah heather heidi helen helena hilary hillary
  huda ida indira ines inga ingrid irene irina iryna isabel isabella ivana jacinda jane janet janine jean jennifer jessica jill joan joanna jodie josephine joyce
  juanita judith judy julia julie kaja kamala karen karin karolina kate katerina katherine kathleen kathryn katie khadija kim kristina lana larisa laura layla
  leila lena leslie leyla lidia liliana lilit lily linda lisa liudmyla liz lorraine louise lucia lucy ludmila luisa lyudmila madeleine magdalena maia malala
  manal margaret margarita maria mariam mariana marie marina marta martha mary maryam maya megan melania melissa mercedes michelle mila mirjana miriam monica
  mona nabila nadezhda nadia naira nana nancy naomi natalia natalie natalya nina nora nour oksana olga olha oleksandra olena olivia oxana pamela patricia paula
  pauline penny polina priscilla rachel rahima rania rebecca regina rima rita roberta rosa rose roza ruth sabina sabrina salma samantha samira sandra sara sarah
  sheila shereen shirley silvia simone sofia sonia sophia sophie stella stephanie susan svetlana sviatlana sylvia tamara tanya tatiana tatyana teresa thelma
  theresa tina tulsi ursula valentina valeria vanessa vera veronica victoria viktoria violeta virginia wafa wendy yanina yulia yuliya yvonne zahra zainab zeinab
  zoe zohra zuzana
`)

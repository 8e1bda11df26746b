const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Head nouns that tell what a verb of many meanings means; the tables of frames name them in capitals. */
export const WORD_SETS: Readonly<Record<string, ReadonlySet<string>>> = {
  DEAL: set(`agreement accord deal pact treaty contract memorandum mou protocol convention declaration compromise settlement understanding partnership
    truce ceasefire cease-fire armistice charter roadmap`),
  PACT: set(`agreement accord deal pact treaty contract memorandum mou protocol convention partnership charter text draft`),
  TALKS:
    set(`talk meeting negotiation discussion consultation summit dialogue conversation conference session round visit trip contact lunch dinner
    breakfast reception audience tour interview`),
  AIDS: set(`aid assistance help relief food medicine supply money fund funding loan grant donation equipment ammunition weapon arms tank missile support training
    shelter vaccine dose package water credit cash dollar euro million billion asylum refuge ration material tonne ton gear jet system drone shell vehicle
    subsidy kit blanket tent generator ventilator pound yen $ € £ rupee peso protection care treatment visa citizenship`),
  TROOPS:
    set(`troops troop soldier force army unit fighter personnel battalion brigade regiment division peacekeeper contingent guard reinforcement commando
    warship ship carrier fleet navy jet warplane aircraft plane bomber tank helicopter vehicle convoy missile battery submarine frigate destroyer police
    policeman officer militia reservist reserve marine paratrooper vessel artillery drone system army serviceman gendarme brigade weapon team`),
  UNITS:
    set(`troops troop soldier force army unit fighter personnel battalion brigade regiment division peacekeeper contingent guard reinforcement commando
    warship ship carrier fleet navy jet warplane aircraft plane bomber police policeman officer militia reservist reserve marine paratrooper vessel
    submarine frigate destroyer gendarme serviceman convoy`),
  SHOTS: set(`missile rocket shell mortar round shot bullet artillery projectile grenade torpedo salvo barrage drone bomb volley`),
  FIRE: set(`fire`),
  PRISONERS:
    set(`prisoner detainee hostage captive inmate soldier journalist activist worker leader man woman people civilian student girl boy child body remains
    remain pow crew official officer opponent dissident minister president militant fighter suspect citizen sailor politician lawyer sergeant congressman reporter
    pilot fisherman national family priest engineer member person demonstrator protester aide editor blogger politician teenager child villager`),
  TIES: set(`tie relation relationship contact link cooperation collaboration membership diplomatic trade aid assistance funding support participation
    mission talk negotiation dialogue export import sale delivery supply shipment service flight operation programme program visa participation agreement
    treaty pact accord mediation engagement consultation assistance contribution payment subsidy loan exercise exchange involvement`),
  CURBS:
    set(`restriction sanction embargo ban curb blockade curfew limit tariff requirement block siege limitation barrier measure rule state duty quota law
    emergency freeze prohibition freeze suspension lockdown control moratorium penalty`),
  DEMANDS:
    set(`demand request appeal call proposal offer plan invitation resolution ultimatum claim suggestion idea petition bid deal agreement accord draft
    condition concession referendum result election motion bill amendment allegation accusation charge extradition ruling verdict talk negotiation visit
    recommendation term decision initiative peace dialogue truce ceasefire cease-fire mediation aid help assistance pressure application criticism asylum
    solution notion possibility report budget law constitution nomination candidacy move`),
  GROUND:
    set(`city town village area territory position base district province region town outpost checkpoint hill post stronghold island airport border camp
    front frontline line peninsula enclave neighbourhood neighborhood country capital part street zone strip valley bridgehead settlement port`),
  POSTS:
    set(`minister official director chief governor commander general ambassador head prime cabinet government adviser secretary judge aide officer
    worker employee spy prosecutor editor staff`),
  OFFICE: set(`office post position government cabinet presidency premiership job leadership power seat`),
  GAINS:
    set(`control city town village base area territory border airport headquarters building position island district province hill crossing ship tanker vessel boat
    asset property land power region capital post camp station bridge weapon cache outpost checkpoint drug cocaine passport cargo plane charity hostage
    factory port plant prison road hospital`),
  MEASURES:
    set(`curfew restriction sanction embargo ban blockade law emergency siege tariff fine tax penalty censorship lockdown rule state duty measure freeze
    quota control curb limit sentence`),
  ASSAULTS:
    set(`attack strike airstrike shelling bombardment raid assault ambush bombing blast explosion shooting clash fighting battle offensive war conflict
    incursion invasion crossfire gunfire massacre operation drone missile rocket advance torture custody`),
  ACCUSALS:
    set(`charge accusation allegation suspicion investigation probe inquiry lawsuit complaint suit indictment case action proceeding prosecution criticism
    protest condemnation concern objection report`),
  STANCE:
    set(`support backing solidarity appreciation gratitude thanks confidence sympathy condolence commitment friendship recognition praise sovereignty
    hope optimism readiness willingness respect satisfaction regret interest desire welcome congratulations`),
  WORRY:
    set(`concern anger dissatisfaction alarm outrage dismay disappointment doubt opposition displeasure fear criticism condemnation frustration objection anxiety
    reservation indignation shock misgiving scepticism skepticism`),
  PACIFICS:
    set(`strike protest boycott blockade siege offensive attack war operation bombing sanction embargo ban curfew restriction demonstration
    hunger campaign rebellion insurgency hostility fighting march`),
  CROWD:
    set(`protester protestor demonstrator activist farmer resident villager worker student striker people crowd supporter miner driver trucker mob youth
    teacher union opposition settler refugee prisoner inmate nurse doctor fisherman local rioter thousand hundred dozen citizen campaigner relative`),
  ARMS: set(`arm weapon gun rifle`),
  HARM: set(`crash accident earthquake quake flood flooding storm hurricane cyclone typhoon tornado avalanche landslide mudslide disease virus coronavirus
    covid-19 cholera ebola measles malaria famine hunger drought heatwave cancer outbreak epidemic pandemic lightning collapse stampede tsunami blizzard fever
    collision derailment overdose starvation illness wildfire heart attack eruption sinking capsizing shipwreck smoke cold heat malnutrition`),
  PHONE: set(`phone telephone call video videoconference`),
}

import type { Example } from './examples.js'

const dispatch = (text: string, ...moves: string[]): Example => ({ text, moves })

/** Longer texts, as agencies send them, with what stands around a move in them; also written before the rules were fitted to them. */
export const DISPATCHES: readonly Example[] = [
  dispatch(
    `JUBA - South Sudan's warring leaders have agreed to silence their guns from Saturday, mediators from the regional bloc IGAD said on Wednesday, the eighth such promise in four years.

President Salva Kiir and his former deputy, Riek Machar, put their signatures to the paper in Khartoum after an hour alone with Sudan's Omar al-Bashir, who is host to the talks. Both are to tell their commanders within three days.

In Yambio nobody was waiting for Saturday. A local chief said government soldiers burned two villages on Tuesday. The army's spokesman, Lul Ruai Koang, called the story a fabrication.`,
    'agreement: Kiir, Machar',
  ),
  dispatch(
    `GAZA/JERUSALEM - Israel and Islamic Jihad stopped shooting late on Sunday under a truce that Egypt had brokered, ending three days in which 44 Palestinians were killed.

Five minutes before it took effect sirens still wailed in Ashkelon. "We thank Egypt," Prime Minister Yair Lapid's office said, "and will answer strongly if the cease-fire is violated." Ziad al-Nakhala, the group's leader, said in Tehran that it was holding to the arrangement for as long as Israel did.

The U.N. envoy, Tor Wennesland, urged both to keep to it. By Monday noon not one rocket had been reported.`,
    'agreement: Israel, Islamic Jihad',
    'holding|acceptance: Nakhala|Islamic Jihad',
    'appeal: Wennesland',
  ),
  dispatch(
    `MINSK - Ukraine, Russia and the separatists signed a protocol on Friday for an immediate cease-fire in the Donbas.

Alexander Zakharchenko, who leads the self-declared republic in Donetsk, said his men laid down nothing but their fingers on the triggers. Two hours after the 6 p.m. deadline a shell landed by the airport. Kyiv blamed the rebels; the rebels blamed Kyiv.

President Petro Poroshenko telephoned Vladimir Putin and the two agreed that the truce was by and large being kept.`,
    'agreement: Ukraine, Russia, separatists',
    'violation: Kyiv > rebels',
    'violation: rebels > Kyiv',
    'holding: Poroshenko, Putin',
  ),
  dispatch(
    `ADDIS ABABA - Tigray's leaders said on Sunday they were ready to take part in talks led by the African Union and would respect a cease-fire agreed by both parties.

Ethiopia's government, which had offered a truce "any time, anywhere", did not answer at once. Its jets struck Mekelle on Tuesday, a hospital director said.

The U.N. secretary-general, the African Union and Washington have all called for hostilities to end.`,
    'acceptance|offer: Tigray',
    'offer: Ethiopia',
    'appeal: African Union, Washington',
  ),
  dispatch(
    `MANAGUA - The Contras and the Sandinista government declared a sixty-day truce at Sapoa on Wednesday night.

Under it the rebels are to move into seven zones by mid-April. President Daniel Ortega embraced Adolfo Calero before the cameras. Colonel Enrique Bermudez, who commands the rebels in the field, was not there and has said that he will not be bound by what politicians sign.`,
    'agreement|in_force: Contras, government',
    'rejection: Bermudez',
  ),
  dispatch(
    `SANAA - The Saudi-led coalition announced a two-week halt to its operations in Yemen from Thursday noon, to help fight the coronavirus. It is for the Houthis to do likewise, said its spokesman, Colonel Turki al-Malki.

The Houthis had sent the United Nations an eight-page plan of their own hours earlier. Mohammed Ali al-Houthi wrote that a pause without an end to the blockade was a continuation of the war.

By Friday evening each side had accused the other of attacks near Hodeida.`,
    'in_force|offer: coalition',
    'appeal: Malki',
    'violation: Houthis',
    'violation: coalition',
  ),
  dispatch(
    `BANGUI - Fourteen armed groups and the government initialled a peace agreement in Khartoum on Saturday. One of the fourteen, the FPRC, walked out on Monday, saying its terms on the cabinet had not been met. The African Union deplored the step and appealed to all to hold their fire.`,
    'agreement: government',
    'collapse|rejection: FPRC',
    'appeal: African Union',
  ),
  dispatch(
    `NEW DELHI - Militants of the United Liberation Front of Asom shot dead three policemen on Sunday, four days after the government called off a six-week truce with them. "They used it to collect money and guns," a Home Ministry official said. The group's chairman, Arabinda Rajkhowa, has asked that the truce be restored.`,
    'collapse: government',
    'appeal: Rajkhowa',
  ),
  dispatch(
    `TRIPOLI, Lebanon - A Lebanese army officer brokered an end to the fighting between the quarters of Bab al-Tabbaneh and Jabal Mohsen, the fourth since May. It lasted until supper.`,
    'agreement: ?',
    'collapse|expiry|violation|holding: ?',
  ),
  dispatch(
    `DUSHANBE - Tajikistan and Kyrgyzstan agreed a cease-fire at the border on Friday and broke it within the hour, each says through the fault of the other. Kyrgyz guards reported mortar fire from Tajik positions at Batken; the Tajik security service said it was the Kyrgyz who had shelled seven villages.`,
    'agreement: Tajikistan, Kyrgyzstan',
    'violation: Kyrgyz > Tajik',
    'violation: Tajik > Kyrgyz',
  ),
  dispatch(
    `LIMA - Shining Path rebels in the Ene valley have proposed a truce, a radio station in Ayacucho said, playing a tape of a man who called himself Comrade Jose. Defence Minister Rafael Rey said the state did not bargain with drug runners.`,
    'offer: Shining Path|Jose',
    'rejection: Rey',
  ),
  dispatch(
    `ABIDJAN - Rebels who hold the north of Ivory Coast said on Thursday that they would sign a cease-fire if loyalist troops stopped their advance. State television answered with footage of tanks. West African ministers, who have been shuttling between the camps, put off their departure once more.`,
    'offer: Rebels',
  ),
  dispatch(
    `KABUL - The Taliban will not fire on Afghan forces during the three days of Eid, their spokesman Zabihullah Mujahid tweeted on Saturday. President Ashraf Ghani welcomed the announcement and ordered his own forces to comply. American commanders said they would honour it too.`,
    'offer|in_force: Taliban|Mujahid',
    'acceptance|in_force: Ghani',
    'acceptance: American',
  ),
  dispatch(
    `BELGRADE - Yugoslavia's federal presidency ordered an absolute cease-fire in Croatia as of noon on Wednesday. The Croatian government accepted it, and then counted 31 violations by the army before dark. The army said it had only returned fire.`,
    'in_force|offer: presidency',
    'acceptance: Croatia',
    'violation: Croatia > army',
    'denial: army',
  ),
  dispatch(
    `PHNOM PENH - Thailand's acting prime minister and Cambodia's Hun Manet have accepted in principle a cease-fire proposed by Malaysia's Anwar Ibrahim. Thai commanders at Surin say that they have heard nothing of it and that the firing goes on.`,
    'acceptance|agreement: minister, Hun Manet',
    'offer: Anwar',
  ),
  dispatch(
    `STOCKHOLM - The quiet in Hodeida has survived its first weekend, General Patrick Cammaert told the Security Council by video. He begged the parties to pull back from the port as they had promised. The coalition lists 138 Houthi breaches; the Houthis say that they have lost count of the coalition's.`,
    'holding: ?',
    'violation: coalition > Houthi',
    'violation: Houthis > coalition',
  ),
]

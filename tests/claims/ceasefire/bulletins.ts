import type { Example } from './examples.js'

const bulletin = (text: string, ...moves: string[]): Example => ({ text, moves })

/** Communiqués, live pages, digests, interviews: forms other than the news report. */
export const BULLETINS: readonly Example[] = [
  bulletin(
    'COMMUNIQUE No. 14\nThe General Command of the Front informs our people that from sunrise tomorrow our fighters will observe a cease-fire of ten days. We call upon the regime to do likewise.',
    'offer|acceptance|in_force: Front',
    'appeal: Front',
  ),
  bulletin(
    '14:20 Hamas says it has handed its answer to the truce proposal to Qatar.\n13:55 The Israeli army says the fighting in Jabalia continues.',
  ),
  bulletin(
    '18:05 BREAKING: Russia and Turkey agree cease-fire in Idlib from midnight, Erdogan says in Moscow.',
    'agreement: Russia, Turkey',
  ),
  bulletin(
    '- The OSCE mission registered 1,220 cease-fire violations in the Donetsk region and 341 in the Luhansk region.\n- The withdrawal of weapons from Petrivske was again put off.',
    'violation: OSCE',
  ),
  bulletin(
    'Q: Will you sign the truce?\nCommander Abdul Wahid: No. We will not sign it as long as the government bombs our villages.',
    'rejection: Abdul Wahid',
  ),
  bulletin(
    'SUDAN. The army walked out of the talks in Jeddah on Wednesday and suspended its part in the truce, accusing the RSF of occupying hospitals.',
    'collapse: army',
    'violation: army > RSF',
  ),
  bulletin(
    "ETHIOPIA. The African Union wants both sides to honour the Pretoria accord. Tigray's interim leaders say Eritrean soldiers have never left, which they call a standing violation of the peace agreement.",
    'appeal: African Union',
    'violation: leaders > Eritrea',
  ),
  bulletin(
    'YEMEN. In Marib the truce is a dead letter: the Houthis and the army each reported a dozen breaches by the other on Thursday.',
    'violation: Houthis > army',
    'violation: army > Houthis',
  ),
  bulletin(
    'COLOMBIA. President Petro has suspended the cease-fire with the EMC in Cauca, Narino and Valle del Cauca, after its men attacked an indigenous council at Toribio.',
    'collapse: Petro',
  ),
  bulletin(
    "MYANMAR. China said it had mediated an immediate cease-fire between the junta and the Three Brotherhood Alliance, reached at talks in Kunming. The Ta'ang National Liberation Army said the junta had attacked it again the next day.",
    'agreement: junta, Brotherhood',
    'violation: Ta > junta',
  ),
  bulletin(
    'UKRAINE. Putin ordered his troops to hold their fire for 30 hours over Easter. Zelenskyy said Russian guns had opened up 59 times since, and proposed that the quiet be stretched to 30 days. The Kremlin made no reply.',
    'in_force|offer: Putin',
    'violation: Zelenskyy > Russia',
    'offer: Zelenskyy',
  ),
  bulletin('Our brigade has received the order to cease fire. It is keeping to it. The enemy is not: two shells fell by the mill at noon.'),
  bulletin(
    'The foreign ministers of the Group of Seven called in a joint statement for "an immediate, durable truce" between Rwanda-backed rebels and Congo.',
    'appeal: ministers|Seven',
  ),
  bulletin(
    'Pressed by Washington, Netanyahu and Aoun spoke by telephone and settled on a halt to the shelling along the Blue Line.',
    'agreement: Netanyahu, Aoun',
  ),
  bulletin(
    "Afghan and Pakistani officials have agreed in Doha to an immediate cease-fire after a week of fierce border clashes, Qatar's foreign ministry announced early on Sunday.",
    'agreement: Afghan, Pakistan',
  ),
  bulletin(
    'Turkish President Recep Tayyip Erdogan has rebuffed calls for a truce with Kurdish fighters in northern Syria, saying Turkey would never declare one.',
    'rejection: Erdogan',
  ),
  bulletin(
    'U.S. Vice President Mike Pence said Ankara had consented to a five-day halt of its offensive so that the Kurdish forces could withdraw. Mazloum Kobani said his fighters accepted the deal.',
    'agreement|in_force|acceptance: Ankara',
    'acceptance: Mazloum',
  ),
  bulletin(
    'A two-day truce in the Ain al-Hilweh refugee camp fell apart on Saturday when gunmen opened fire on a Fatah office.',
    'collapse: ?',
  ),
  bulletin(
    "Chad's mediator Idriss Deby said the parties to the Darfur conflict had initialled a 45-day truce, renewable automatically.",
    'agreement: ?',
  ),
  bulletin(
    'Both the SPLA and the government complained on Monday that the other side had not stopped fighting in Abyei, as it had undertaken to do in Addis Ababa.',
    'violation: SPLA > government',
    'violation: government > SPLA',
  ),
  bulletin(
    'Indonesia and the Free Aceh Movement ended three decades of war with a peace accord signed in Helsinki on August 15.',
    'agreement: Indonesia, Aceh',
  ),
  bulletin(
    'Rebels in the Central African Republic who had put down their weapons under the Khartoum accord took them up again on Tuesday. "The accord is dead," their leader Ali Darassa said.',
    'collapse: Darassa|rebels',
  ),
  bulletin(
    'Azerbaijan halted its operation in Nagorno-Karabakh on Wednesday after the Armenian forces there agreed to lay down their arms and disband, under a cease-fire arranged by Russian peacekeepers.',
    'agreement: Armenian',
  ),
  bulletin(
    'Residents of Stepanakert said the shooting had not stopped. Baku insisted that it was abiding by the cease-fire.',
    'holding|acceptance: Baku',
  ),
  bulletin('For all the talk of a truce in Tripoli, nobody had stopped shooting by dusk.'),
  bulletin(
    "The truce, now in its third week, has been extended until the end of Ramadan, the U.N. envoy to Libya said. Haftar's side has yet to confirm it.",
    'extension: ?',
  ),
  bulletin(
    'The families of the hostages begged Netanyahu to take the deal. He has said that he will accept no deal that leaves Hamas in place.',
    'appeal: families',
    'rejection: Netanyahu',
  ),
  bulletin(
    'Saudi Arabia said on Thursday it was halting military operations in Yemen for two weeks in support of United Nations peace efforts. The Houthis dismissed the move as a ploy.',
    'in_force|offer: Saudi',
    'rejection: Houthis',
  ),
  bulletin('Two men died when their car hit a truck on the road to Homs. The union of truck drivers called off its strike.'),
  bulletin('Peace talks between Kabul and the Taliban stalled again on Tuesday; neither would speak of a cease-fire.'),
  bulletin(
    "India's army said Pakistani rangers breached the cease-fire three times overnight, firing on posts at Akhnoor and Uri. A Pakistani military source denied it.",
    'violation: army > Pakistani',
    'denial: Pakistani',
  ),
  bulletin(
    'The head of the Wagner group, Yevgeny Prigozhin, has asked the Ukrainian command for a day without shelling to recover the dead.',
    'appeal|offer: Prigozhin',
  ),
  bulletin(
    "Serbia's Slobodan Milosevic declared a unilateral cease-fire in Kosovo for Orthodox Easter; NATO called it insufficient and bombed on.",
    'in_force|offer: Milosevic',
    'rejection: NATO',
  ),
  bulletin(
    'A proposed cease-fire for the evacuation of Mariupol was delayed when Russian forces did not observe it, the city council said.',
    'violation: council > Russia',
  ),
]

import type { ActorRow } from '../actor-row.js'
import { readPersonTable } from '../read-actor-table.js'

/**
 * Persons in office since 1990, above all of states at war and of those that mediate, and leaders of armed groups: name, other names,
 * office and years (see readPersonTable). Written from general knowledge: every row is `unchecked`.
 */
export const officeHolders: readonly ActorRow[] = readPersonTable(`
RUS
Mikhail Gorbachev | | p 1990-1991
Boris Yeltsin | | p 1991-1999
Vladimir Putin | | pm 1999; p 2000-2008 2012-; pm 2008-2012
Dmitry Medvedev | Dmitri Medvedev | p 2008-2012; pm 2012-2020; gov 2020-
Mikhail Mishustin | | pm 2020-
Viktor Chernomyrdin | | pm 1992-1998
Yevgeny Primakov | | fm 1996-1998; pm 1998-1999
Andrei Kozyrev | Andrey Kozyrev | fm 1990-1996
Eduard Shevardnadze | | fm 1985-1990
Igor Ivanov | | fm 1998-2004
Sergei Lavrov | Sergey Lavrov | fm 2004-
Sergei Shoigu | Sergey Shoigu; Shoygu | dm 2012-2024; gov 2024-
Andrei Belousov | Andrey Belousov | dm 2024-
Anatoly Serdyukov | | dm 2007-2012
Sergei Ivanov | | dm 2001-2007
Pavel Grachev | | dm 1992-1996
Igor Konashenkov | Konashenkov | mil 2011-
Valery Gerasimov | | mil 2012-
Sergei Surovikin | Sergey Surovikin | mil 2017-2023
Andrei Kartapolov | Andrey Kartapolov | gov 2018-2021; leg 2021-
Dmitry Peskov | Dmitri Peskov | sp 2012-
Maria Zakharova | | sp 2015-
Ramzan Kadyrov | | gov 2007-
Akhmad Kadyrov | | gov 2000-2004
Yevgeny Prigozhin | Evgeny Prigozhin | reb 2014-2023
Aslan Maskhadov | | reb 1994-2005
Shamil Basayev | | reb 1991-2006
Dzhokhar Dudayev | | pre 1991-1996
Doku Umarov | | reb 2006-2013
Vyacheslav Gladkov | | gov 2020-
Kirill Stremousov | | gov 2022
Vladimir Saldo | | gov 2022-
Yevgeny Balitsky | | gov 2022-
Sergei Aksyonov | Sergey Aksyonov | gov 2014-
Alexei Navalny | Alexey Navalny | opp 2011-2024
Patriarch Kirill | | rel 2009-
UKR
Leonid Kravchuk | | p 1991-1994
Leonid Kuchma | | p 1994-2005
Viktor Yushchenko | | p 2005-2010
Viktor Yanukovych | | p 2010-2014
Petro Poroshenko | | p 2014-2019; leg 2019-
Volodymyr Zelensky | Volodymyr Zelenskyy; Zelenskyy; Zelenskiy; Volodymyr Zelenskiy; Vladimir Zelensky | p 2019-
Arseniy Yatsenyuk | | pm 2014-2016
Volodymyr Groysman | | pm 2016-2019
Denys Shmyhal | | pm 2020-2025
Yulia Tymoshenko | | pm 2007-2010
Dmytro Kuleba | | fm 2020-2024
Andrii Sybiha | | fm 2024-
Pavlo Klimkin | | fm 2014-2019
Oleksii Reznikov | | dm 2021-2023
Rustem Umerov | | dm 2023-2025
Stepan Poltorak | | dm 2014-2019
Valeriy Zaluzhny | Valerii Zaluzhnyi; Zaluzhnyi | mil 2021-2024
Oleksandr Syrskyi | Oleksandr Syrsky; Syrsky | mil 2019-
Kyrylo Budanov | | spy 2020-
Hanna Maliar | Hanna Malyar | gov 2021-2023
Mykhailo Podolyak | | gov 2020-
Andriy Yermak | | gov 2020-2025
Oleksiy Arestovych | | gov 2020-2023
Serhiy Haidai | Serhii Haidai | gov 2019-2023
Pavlo Kyrylenko | | gov 2019-2023
Oleh Syniehubov | Oleh Synyehubov | gov 2021-
Vitaliy Kim | Vitalii Kim | gov 2020-
Oleksandr Prokudin | | gov 2023-
Vadym Filashkin | | gov 2024-
Ihor Terekhov | | gov 2021-
Vitali Klitschko | Vitaliy Klitschko | gov 2014-
Andriy Lysenko | | mil 2014-2017
Denis Pushilin | | pre 2018-2022; gov 2022-
Alexander Zakharchenko | | pre 2014-2018
Leonid Pasechnik | | pre 2017-
Igor Plotnitsky | | pre 2014-2017
Eduard Basurin | | reb 2014-2022
Igor Girkin | Igor Strelkov; Strelkov | reb 2014
ARM
Levon Ter-Petrosyan | Levon Ter-Petrossian; Levon Ter Petrosyan | p 1991-1998
Robert Kocharyan | Robert Kocharian | p 1998-2008
Serzh Sargsyan | Serge Sarkisian; Serzh Sarkisian | p 2008-2018
Armen Sarkissian | Armen Sarkisian | p 2018-2022
Nikol Pashinyan | Nikol Pashinian | pm 2018-
Karen Karapetyan | | pm 2016-2018
Zohrab Mnatsakanyan | | fm 2018-2020
Ararat Mirzoyan | | fm 2021-
Edward Nalbandian | | fm 2008-2018
Vartan Oskanian | | fm 1998-2008
Davit Tonoyan | David Tonoyan | dm 2018-2020
Vagharshak Harutyunyan | | dm 2020-2021
Suren Papikyan | | dm 2021-
Seyran Ohanyan | | dm 2008-2016
Shushan Stepanyan | | sp 2020-2021
Artsrun Hovhannisyan | | mil 2012-2021
Anna Naghdalyan | | sp 2018-2020
Onik Gasparyan | | mil 2020-2021
AZE
Ayaz Mutalibov | | p 1990-1992
Abulfaz Elchibey | | p 1992-1993
Heydar Aliyev | Geidar Aliyev | p 1993-2003
Ilham Aliyev | | p 2003-
Jeyhun Bayramov | | fm 2020-
Elmar Mammadyarov | | fm 2004-2020
Zakir Hasanov | | dm 2013-
Hikmet Hajiyev | Hikmat Hajiyev | gov 2014-
Safar Abiyev | | dm 1995-2013
Leyla Abdullayeva | | sp 2018-2022
Arayik Harutyunyan | Ara Harutyunyan | pre 2020-2023
Bako Sahakyan | Bako Sahakian | pre 2007-2020
Arkadi Ghukasyan | Arkady Ghukasian | pre 1997-2007
Vahram Poghosyan | | pre 2016-2021
Artak Beglaryan | | pre 2018-2023
Samvel Babayan | | pre 1993-1999
Jalal Harutyunyan | | mil 2018-2020
GEO
Zviad Gamsakhurdia | | p 1991-1992
Mikheil Saakashvili | Mikhail Saakashvili | p 2004-2013
Giorgi Margvelashvili | | p 2013-2018
Salome Zourabichvili | Salome Zurabishvili | p 2018-2024
Irakli Garibashvili | | pm 2021-2024
Irakli Kobakhidze | | pm 2024-
Eduard Kokoity | | pre 2001-2011
Sergei Bagapsh | | pre 2005-2011
Vladislav Ardzinba | | pre 1992-2005
BLR
Alexander Lukashenko | Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenka | p 1994-
Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | opp 2020-
MDA
Maia Sandu | | p 2020-
Igor Dodon | | p 2016-2020
Mircea Snegur | | p 1990-1997
Igor Smirnov | | pre 1991-2011
Vadim Krasnoselsky | | pre 2016-
KAZ
Nursultan Nazarbayev | | p 1990-2019
Kassym-Jomart Tokayev | Kasym-Zhomart Tokayev; Tokaev | p 2019-
KGZ
Askar Akayev | | p 1990-2005
Kurmanbek Bakiyev | | p 2005-2010
Sadyr Japarov | | p 2020-
Nikolai Tanaev | Nikolai Tanayev | pm 2002-2005
TJK
Emomali Rahmon | Emomali Rakhmonov | p 1994-
UZB
Islam Karimov | | p 1990-2016
Shavkat Mirziyoyev | | p 2016-
TKM
Saparmurat Niyazov | | p 1990-2006
Gurbanguly Berdymukhamedov | | p 2007-2022
TUR
Turgut Ozal | | p 1989-1993
Suleyman Demirel | | p 1993-2000
Tansu Ciller | | pm 1993-1996
Bulent Ecevit | | pm 1999-2002
Abdullah Gul | | p 2007-2014
Recep Tayyip Erdogan | Tayyip Erdogan; Recep Tayyip Erdoğan | pm 2003-2014; p 2014-
Ahmet Davutoglu | | fm 2009-2014; pm 2014-2016
Binali Yildirim | | pm 2016-2018
Mevlut Cavusoglu | | fm 2014-2023
Hakan Fidan | | spy 2010-2023; fm 2023-
Hulusi Akar | | dm 2018-2023
Yasar Guler | | dm 2023-
Abdullah Ocalan | Abdullah Öcalan | reb 1978-
USA
George H. W. Bush | George Bush | p 1989-1993
Bill Clinton | | p 1993-2001
George W. Bush | George Bush; George Dubya Bush | p 2001-2009
Barack Obama | | p 2009-2017
Donald Trump | Donald J. Trump | p 2017-2021 2025-
Joe Biden | Joseph Biden | vp 2009-2017; p 2021-2025
Kamala Harris | | vp 2021-2025
JD Vance | J.D. Vance | vp 2025-
Mike Pence | | vp 2017-2021
Dick Cheney | | dm 1989-1993; vp 2001-2009
James Baker | | fm 1989-1992
Warren Christopher | | fm 1993-1997
Madeleine Albright | | fm 1997-2001
Colin Powell | | mil 1989-1993; fm 2001-2005
Condoleezza Rice | | fm 2005-2009
Hillary Clinton | Hillary Rodham Clinton | leg 2001-2009; fm 2009-2013
John Kerry | | fm 2013-2017
Rex Tillerson | | fm 2017-2018
Mike Pompeo | | spy 2017-2018; fm 2018-2021
Antony Blinken | Anthony Blinken | fm 2021-2025
Marco Rubio | | leg 2011-2025; fm 2025-
Donald Rumsfeld | | dm 2001-2006
Robert Gates | | dm 2006-2011
Leon Panetta | | spy 2009-2011; dm 2011-2013
Chuck Hagel | | dm 2013-2015
Ash Carter | | dm 2015-2017
Jim Mattis | James Mattis | dm 2017-2019
Mark Esper | | dm 2019-2020
Lloyd Austin | | dm 2021-2025
Pete Hegseth | | dm 2025-
William Perry | William Cohen | dm 1994-2001
Jake Sullivan | | gov 2021-2025
John Kirby | | sp 2013-2025
Ned Price | Matthew Miller; Karine Jean-Pierre; Jen Psaki; Sean Spicer; Karoline Leavitt | sp 2014-
Kathleen Hicks | | gov 2021-2025
William Burns | Bill Burns | spy 2021-2025
John Brennan | | spy 2013-2017
George Tenet | | spy 1997-2004
David Petraeus | | mil 2007-2011; spy 2011-2012
Stanley McChrystal | | mil 2009-2010
Mark Milley | | mil 2015-2023
Richard Holbrooke | | gov 1994-2010
Zalmay Khalilzad | | gov 2003-2021
Steve Witkoff | | gov 2025-
Amos Hochstein | | gov 2022-2025
Nancy Pelosi | | leg 1987-
Mitch McConnell | Lindsey Graham; Bernie Sanders; Ted Cruz; Chuck Schumer; Mike Johnson | leg 1985-
GBR
Margaret Thatcher | | pm 1979-1990
John Major | | pm 1990-1997
Tony Blair | | pm 1997-2007
Gordon Brown | | pm 2007-2010
David Cameron | | pm 2010-2016; fm 2023-2024
Theresa May | | pm 2016-2019
Boris Johnson | | fm 2016-2018; pm 2019-2022
Liz Truss | | fm 2021-2022; pm 2022
Rishi Sunak | | pm 2022-2024
Keir Starmer | | opp 2020-2024; pm 2024-
David Lammy | | fm 2024-2025
James Cleverly | | fm 2022-2023
Dominic Raab | | fm 2019-2021
Jeremy Hunt | | fm 2018-2019
Philip Hammond | | fm 2014-2016
William Hague | | fm 2010-2014
David Miliband | | fm 2007-2010
Jack Straw | | fm 2001-2006
Robin Cook | | fm 1997-2001
Douglas Hurd | | fm 1989-1995
Tom King | | dm 1989-1992
Ben Wallace | | dm 2019-2023
John Healey | | dm 2024-
Jeremy Corbyn | | opp 2015-2020; leg 1983-
Gerry Adams | Martin McGuinness | leg 1983-
Queen Elizabeth II | Queen Elizabeth | k 1952-2022
FRA
Francois Mitterrand | François Mitterrand | p 1981-1995
Jacques Chirac | | p 1995-2007
Nicolas Sarkozy | | p 2007-2012
Francois Hollande | François Hollande | p 2012-2017
Emmanuel Macron | | p 2017-
Alain Juppe | Alain Juppé | fm 1993-1995; pm 1995-1997
Dominique de Villepin | | fm 2002-2004; pm 2005-2007
Bernard Kouchner | | fm 2007-2010
Laurent Fabius | | fm 2012-2016
Jean-Yves Le Drian | Jean Yves Le Drian | dm 2012-2017; fm 2017-2022
Catherine Colonna | | fm 2022-2024
Jean-Noel Barrot | | fm 2024-
Florence Parly | | dm 2017-2022
Sebastien Lecornu | | dm 2022-2025
Thierry Burkhard | | mil 2021-2025
Marine Le Pen | | opp 2011-
DEU
Helmut Kohl | | pm 1982-1998
Gerhard Schroeder | Gerhard Schröder | pm 1998-2005
Angela Merkel | | pm 2005-2021
Olaf Scholz | | pm 2021-2025
Friedrich Merz | | pm 2025-
Frank-Walter Steinmeier | | fm 2005-2009 2013-2017; p 2017-
Joschka Fischer | | fm 1998-2005
Hans-Dietrich Genscher | | fm 1974-1992
Guido Westerwelle | | fm 2009-2013
Heiko Maas | | fm 2018-2021
Annalena Baerbock | | fm 2021-2025
Boris Pistorius | | dm 2023-
ITA
Silvio Berlusconi | | pm 1994-1995 2001-2006 2008-2011
Giorgia Meloni | | pm 2022-
Matteo Renzi | Giuseppe Conte; Mario Draghi; Romano Prodi | pm 1996-2022
ESP
Felipe Gonzalez | | pm 1982-1996
Jose Maria Aznar | | pm 1996-2004
Jose Luis Rodriguez Zapatero | | pm 2004-2011
Mariano Rajoy | | pm 2011-2018
Pedro Sanchez | Pedro Sánchez | pm 2018-
HUN
Viktor Orban | Viktor Orbán | pm 1998-2002 2010-
POL
Lech Walesa | | p 1990-1995
Andrzej Duda | | p 2015-2025
Mateusz Morawiecki | | pm 2017-2023
Donald Tusk | | pm 2007-2014 2023-
LTU
Gitanas Nauseda | Gitanas Nausėda | p 2019-
Dalia Grybauskaite | | p 2009-2019
EST
Juri Ratas | Jüri Ratas | pm 2016-2021
Kaja Kallas | | pm 2021-2024; igo 2024-
FIN
Sauli Niinisto | | p 2012-2024
Martti Ahtisaari | | p 1994-2000; igo 2000-2008
Alexander Stubb | | p 2024-
SRB
Slobodan Milosevic | Slobodan Milošević | p 1989-2000
Vojislav Kostunica | | p 2000-2003; pm 2004-2008
Zoran Djindjic | | pm 2001-2003
Boris Tadic | | p 2004-2012
Aleksandar Vucic | Aleksandar Vučić | pm 2014-2017; p 2017-
Ivica Dacic | | pm 2012-2014; fm 2014-
BIH
Alija Izetbegovic | | p 1990-1996
Haris Silajdzic | | pm 1993-1996
Radovan Karadzic | Radovan Karadžić | pre 1992-1996
Ratko Mladic | Ratko Mladić | reb 1992-1996
Milorad Dodik | | pre 1998-
Mate Boban | | pre 1991-1994
HRV
Franjo Tudjman | Franjo Tuđman | p 1990-1999
Milan Martic | Milan Babic | pre 1991-1995
XKX
Hashim Thaci | Hashim Thaçi | reb 1998-1999; pm 2008-2014; p 2016-2020
Albin Kurti | | pm 2020-
Ibrahim Rugova | | p 1992-2006
Ramush Haradinaj | | pm 2017-2020
Agim Ceku | | mil 1999; pm 2006-2008
Vjosa Osmani | | p 2021-
GRC
Andreas Papandreou | | pm 1981-1989 1993-1996
Kyriakos Mitsotakis | | pm 2019-
BGR
Todor Zhivkov | | p 1954-1989
PRT
Mario Soares | Mário Soares | p 1986-1996
ISR
Yitzhak Shamir | | pm 1986-1992
Yitzhak Rabin | | pm 1992-1995
Shimon Peres | | fm 1992-1995; pm 1995-1996; p 2007-2014
Benjamin Netanyahu | Binyamin Netanyahu; Bibi Netanyahu | pm 1996-1999 2009-2021 2022-
Ehud Barak | | pm 1999-2001; dm 2007-2013
Ariel Sharon | | pm 2001-2006
Ehud Olmert | | pm 2006-2009
Naftali Bennett | | pm 2021-2022
Yair Lapid | | fm 2021-2022; pm 2022; opp 2023-
Isaac Herzog | | p 2021-
Avigdor Lieberman | | fm 2009-2015; dm 2016-2018
Tzipi Livni | | fm 2006-2009
Moshe Yaalon | Moshe Ya'alon | dm 2013-2016
Benny Gantz | | mil 2011-2015; dm 2020-2022
Yoav Gallant | | dm 2022-2024
Israel Katz | | fm 2024; dm 2024-
Gideon Saar | Gideon Sa'ar | fm 2024-
Itamar Ben-Gvir | Itamar Ben Gvir | gov 2022-
Bezalel Smotrich | | gov 2022-
Herzi Halevi | | mil 2023-2025
Daniel Hagari | | mil 2023-2025
Avichay Adraee | Jonathan Conricus; Peter Lerner; Richard Hecht; Nadav Shoshani | mil 2005-
PSE
Yasser Arafat | Yasir Arafat | p 1989-2004
Mahmoud Abbas | Abu Mazen; Mahmud Abbas | pm 2003; p 2005-
Ahmed Qurei | | pm 2003-2006
Ismail Haniyeh | Ismail Haniya; Ismael Haniyeh | pm 2006-2007; reb 2007-2024
Salam Fayyad | | pm 2007-2013
Mohammad Shtayyeh | Mohammed Shtayyeh | pm 2019-2024
Mohammad Mustafa | | pm 2024-
Saeb Erekat | Hanan Ashrawi; Nabil Abu Rudeineh; Nabil Shaath; Riyad Mansour; Riyad al-Maliki | gov 1991-
Khaled Meshaal | Khaled Mashaal; Khalid Mishal | reb 1996-
Yahya Sinwar | Yehya Sinwar | reb 2012-2024
Mohammed Deif | | reb 2002-2024
Ahmed Yassin | Sheikh Ahmed Yassin | reb 1987-2004
Sami Abu Zuhri | Osama Hamdan; Abu Obeida; Abu Ubaida; Izzat al-Risheq; Basem Naim; Ghazi Hamad; Khalil al-Hayya; Taher al-Nunu; Fawzi Barhoum; Hazem Qassem | reb 2000-
Ashraf al-Qudra | Ashraf al-Qidra; Munir al-Boursh; Youssef Abu al-Reesh | gov 2007-
Mahmoud Basal | Mahmud Bassal; Mahmoud Bassal | gov 2020-
Ziad al-Nakhala | Ziyad al-Nakhalah; Ramadan Shallah | reb 1995-
LBN
Elias Hrawi | | p 1989-1998
Emile Lahoud | | p 1998-2007
Michel Suleiman | | p 2008-2014
Michel Aoun | | p 2016-2022
Joseph Aoun | | mil 2017-2025; p 2025-
Rafik Hariri | Rafiq Hariri; Rafic Hariri | pm 1992-1998 2000-2004
Saad Hariri | | pm 2009-2011 2016-2020
Fouad Siniora | | pm 2005-2009
Najib Mikati | | pm 2005 2011-2014 2021-2025
Nawaf Salam | | pm 2025-
Nabih Berri | | leg 1992-
Walid Jumblatt | Samir Geagea; Gebran Bassil | opp 1977-
Hassan Nasrallah | Sayyed Hassan Nasrallah; Hasan Nasrallah | reb 1992-2024
Naim Qassem | Naim Kassem | reb 1991-
SYR
Hafez al-Assad | Hafez Assad; Hafez al Assad | p 1971-2000
Bashar al-Assad | Bashar Assad; Bashar al Assad; President Assad; Assad; al-Assad | p 2000-2024
Ahmed al-Sharaa | Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; al-Sharaa | reb 2012-2024; p 2024-
Walid al-Moallem | Walid Muallem | fm 2006-2020
Faisal Mekdad | | fm 2020-2024
Mazloum Abdi | Mazloum Kobani; Mustafa Bali; Farhad Shami | reb 2015-
Rami Abdulrahman | Rami Abdel Rahman; Rami Abdurrahman; Rami Abdel Rahmane | opp 2006-
IRQ
Saddam Hussein | Saddam | p 1979-2003
Tariq Aziz | | gov 1979-2003
Ayad Allawi | Iyad Allawi | pm 2004-2005
Ibrahim al-Jaafari | | pm 2005-2006
Nouri al-Maliki | Nuri al-Maliki; Nouri Maliki | pm 2006-2014
Haider al-Abadi | Haidar al-Abadi | pm 2014-2018
Adel Abdul Mahdi | Adil Abdul-Mahdi | pm 2018-2020
Mustafa al-Kadhimi | | pm 2020-2022
Mohammed Shia al-Sudani | Mohammed al-Sudani | pm 2022-
Jalal Talabani | | p 2005-2014
Barham Salih | | p 2018-2022
Masoud Barzani | Massoud Barzani | gov 2005-2017
Nechirvan Barzani | Masrour Barzani | gov 2006-
Muqtada al-Sadr | Moqtada al-Sadr; Moqtada Sadr | reb 2003-2008; opp 2008-
Abu Musab al-Zarqawi | | reb 2003-2006
Abu Bakr al-Baghdadi | | reb 2010-2019
Ali al-Sistani | Grand Ayatollah Ali al-Sistani; Ali Sistani | rel 1992-
Qassim al-Moussawi | Qassim Atta; Yahya Rasool; Saad Maan | mil 2005-
IRN
Ali Khamenei | Ayatollah Ali Khamenei; Ayatollah Khamenei | k 1989-
Akbar Hashemi Rafsanjani | Ali Akbar Rafsanjani; Hashemi Rafsanjani | p 1989-1997
Mohammad Khatami | Mohammed Khatami | p 1997-2005
Mahmoud Ahmadinejad | | p 2005-2013
Hassan Rouhani | Hasan Rouhani | p 2013-2021
Ebrahim Raisi | | p 2021-2024
Masoud Pezeshkian | | p 2024-
Mohammad Javad Zarif | Javad Zarif | fm 2013-2021
Hossein Amir-Abdollahian | | fm 2021-2024
Abbas Araghchi | Abbas Araqchi | fm 2024-
Ali Akbar Velayati | | fm 1981-1997
Kamal Kharrazi | | fm 1997-2005
Qassem Soleimani | Qasem Soleimani; Qassim Suleimani | mil 1998-2020
Hossein Salami | Esmail Qaani | mil 2019-
Esmail Baghaei | Nasser Kanaani; Saeed Khatibzadeh | sp 2020-
SAU
King Fahd | | k 1982-2005
King Abdullah of Saudi Arabia | | k 2005-2015
King Salman | Salman bin Abdulaziz | k 2015-
Mohammed bin Salman | Mohammad bin Salman; MBS | dm 2015-2022; pm 2022-
Adel al-Jubeir | | fm 2015-2018
Faisal bin Farhan | | fm 2019-
Ahmed al-Asiri | Ahmed Asseri; Turki al-Malki; Turki al-Maliki | mil 2015-
ARE
Mohammed bin Zayed | Mohammed bin Zayed Al Nahyan | k 2022-
Sheikh Zayed | Khalifa bin Zayed | k 1971-2022
Anwar Gargash | | gov 2008-
QAT
Hamad bin Khalifa | | k 1995-2013
Tamim bin Hamad Al Thani | Tamim bin Hamad | k 2013-
Mohammed bin Abdulrahman Al Thani | Majed al-Ansari; Majed Al Ansari | fm 2016-
KWT
Sheikh Sabah | Jaber al-Ahmad al-Sabah | k 1977-2020
OMN
Sultan Qaboos | Qaboos bin Said | k 1970-2020
JOR
King Hussein | | k 1952-1999
King Abdullah | King Abdullah II; Abdullah II | k 1999-
Ayman Safadi | | fm 2017-
EGY
Hosni Mubarak | | p 1981-2011
Mohamed Morsi | Mohammed Morsi; Mohamed Mursi | p 2012-2013
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi; al-Sisi; el-Sisi; Sisi | dm 2012-2014; p 2014-
Sameh Shoukry | Badr Abdelatty | fm 2014-
Amr Moussa | | fm 1991-2001; igo 2001-2011
YEM
Ali Abdullah Saleh | Ali Abdallah Saleh | p 1990-2012; reb 2014-2017
Abdrabbuh Mansur Hadi | Abed Rabbo Mansour Hadi; Abd-Rabbu Mansour Hadi; Hadi | p 2012-2022
Rashad al-Alimi | | p 2022-
Abdul-Malik al-Houthi | Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Hussein al-Houthi | reb 2004-
Yahya Saree | Yahya Sarea; Yahya Sare'e; Yahya Sari; Mohammed Abdul-Salam; Mohammed Abdulsalam; Mahdi al-Mashat | reb 2015-
Aidarous al-Zubaidi | Aidaroos al-Zubaidi | reb 2017-
Tareq Saleh | | mil 2017-
AFG
Mohammad Najibullah | Najibullah | p 1987-1992
Burhanuddin Rabbani | | p 1992-2001
Ahmad Shah Massoud | Ahmed Shah Massoud; Ahmad Shah Masood | reb 1979-2001
Ahmad Massoud | | reb 2021-
Gulbuddin Hekmatyar | | reb 1976-2016
Abdul Rashid Dostum | Rashid Dostum | reb 1992-2001; vp 2014-2020
Hamid Karzai | | p 2001-2014
Ashraf Ghani | | p 2014-2021
Abdullah Abdullah | | fm 2001-2005; gov 2014-2021
Amrullah Saleh | | spy 2004-2010; vp 2020-2021
Mullah Omar | Mohammed Omar; Mullah Mohammed Omar | reb 1994-2013
Hibatullah Akhundzada | Haibatullah Akhundzada | reb 2016-2021; k 2021-
Sirajuddin Haqqani | Jalaluddin Haqqani | reb 1980-2021; im 2021-
Abdul Ghani Baradar | Mullah Baradar | reb 1994-2021; gov 2021-
Zabihullah Mujahid | Zabiullah Mujahid; Qari Yousuf Ahmadi; Qari Yousef Ahmadi; Suhail Shaheen | reb 2007-
Amir Khan Muttaqi | | fm 2021-
Zahir Azimi | Mohammad Zahir Azimi; Dawlat Waziri; Fawad Aman | mil 2003-2021
PAK
Benazir Bhutto | | pm 1988-1990 1993-1996
Nawaz Sharif | | pm 1990-1993 1997-1999 2013-2017
Pervez Musharraf | | p 1999-2008
Asif Ali Zardari | | p 2008-2013 2024-
Yousuf Raza Gilani | | pm 2008-2012
Imran Khan | | pm 2018-2022; opp 2022-
Shehbaz Sharif | Shahbaz Sharif | pm 2022-
Shah Mahmood Qureshi | | fm 2008-2011 2018-2022
Ishaq Dar | Bilawal Bhutto Zardari; Hina Rabbani Khar | fm 2011-
Khawaja Asif | Khawaja Muhammad Asif | dm 2013-2017 2022-
Asim Munir | Qamar Javed Bajwa; Raheel Sharif; Ashfaq Parvez Kayani | mil 2007-
Athar Abbas | Asim Bajwa; Asif Ghafoor; Babar Iftikhar; Ahmed Sharif Chaudhry | mil 2008-
Sarfraz Bugti | Ali Amin Gandapur; Murad Ali Shah; Maryam Nawaz | gov 2008-
Baitullah Mehsud | Hakimullah Mehsud; Mullah Fazlullah; Noor Wali Mehsud; Ehsanullah Ehsan; Muhammad Khorasani | reb 2007-
Ayman al-Zawahiri | Ayman al-Zawahri | reb 1988-2022
Osama bin Laden | Usama bin Laden; bin Laden | reb 1988-2011
Hafiz Saeed | Masood Azhar | reb 1990-
IND
P. V. Narasimha Rao | Narasimha Rao | pm 1991-1996
Atal Bihari Vajpayee | | pm 1996 1998-2004
Manmohan Singh | | pm 2004-2014
Narendra Modi | | pm 2014-
Inder Kumar Gujral | H. D. Deve Gowda | pm 1996-1998
Rajiv Gandhi | | pm 1984-1989
Rahul Gandhi | Sonia Gandhi | opp 2004-; leg 2004-
Amit Shah | | im 2019-
Rajnath Singh | | im 2014-2019; dm 2019-
Subrahmanyam Jaishankar | S. Jaishankar; S Jaishankar | fm 2019-
Sushma Swaraj | | fm 2014-2019
Pranab Mukherjee | | dm 2004-2006; fm 2006-2009; p 2012-2017
P. Chidambaram | | im 2008-2012
Shivraj Patil | | im 2004-2008
Mamata Banerjee | | leg 2011-
Omar Abdullah | Mehbooba Mufti; Farooq Abdullah; Yogi Adityanath; Raman Singh; N Biren Singh; Biren Singh; Tarun Gogoi; Himanta Biswa Sarma; Arvind Kejriwal; Nitish Kumar; Bhupesh Baghel; Uddhav Thackeray; Okram Ibobi Singh; Sarbananda Sonowal | leg 1990-
Paresh Baruah | Paresh Barua; Arabinda Rajkhowa | reb 1979-
LKA
Ranasinghe Premadasa | | p 1989-1993
Chandrika Kumaratunga | Chandrika Bandaranaike Kumaratunga | p 1994-2005
Mahinda Rajapaksa | Mahinda Rajapakse | p 2005-2015
Maithripala Sirisena | | p 2015-2019
Gotabaya Rajapaksa | Gotabhaya Rajapaksa | gov 2005-2015; p 2019-2022
Ranil Wickremesinghe | Ranil Wickramasinghe | pm 1993-1994 2001-2004 2015-2019; p 2022-2024
Anura Kumara Dissanayake | | p 2024-
Velupillai Prabhakaran | Vellupillai Prabhakaran | reb 1976-2009
Anton Balasingham | S. P. Thamilselvan; Rasiah Ilanthirayan; Suppiah Thamilselvan; Balasingham Nadesan | reb 1980-2009
Sarath Fonseka | Udaya Nanayakkara; Prasad Samarasinghe | mil 2000-2010
Keheliya Rambukwella | Lakshman Kadirgamar | gov 1994-
NPL
Girija Prasad Koirala | | pm 1991-2008
King Gyanendra | Gyanendra | k 2001-2008
King Birendra | | k 1972-2001
Pushpa Kamal Dahal | Prachanda | reb 1996-2006; pm 2008-2009 2016-2017 2022-2024
Baburam Bhattarai | | reb 1996-2006; pm 2011-2013
K. P. Sharma Oli | KP Sharma Oli | pm 2015-
Sher Bahadur Deuba | | pm 1995-
BGD
Khaleda Zia | | pm 1991-1996 2001-2006
Sheikh Hasina | | pm 1996-2001 2009-2024
Muhammad Yunus | | pm 2024-
MDV
Ibrahim Mohamed Solih | Ibrahim Solih | p 2018-2023
Mohamed Nasheed | | p 2008-2012
Mohamed Muizzu | | p 2023-
MMR
Than Shwe | | p 1992-2011
Thein Sein | | p 2011-2016
Aung San Suu Kyi | Suu Kyi | opp 1988-2016; gov 2016-2021; opp 2021-
Min Aung Hlaing | | mil 2011-2021; p 2021-
Zaw Min Tun | | sp 2018-
Khin Nyunt | | spy 1983-2004
PHL
Corazon Aquino | Cory Aquino | p 1986-1992
Fidel Ramos | | p 1992-1998
Joseph Estrada | | p 1998-2001
Gloria Macapagal Arroyo | Gloria Arroyo; Gloria Macapagal-Arroyo | p 2001-2010
Benigno Aquino | Benigno Aquino III; Noynoy Aquino | p 2010-2016
Rodrigo Duterte | | p 2016-2022
Bongbong Marcos | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Ferdinand R. Marcos Jr. | p 2022-
Ferdinand Marcos | | p 1965-1986
Delfin Lorenzana | | dm 2016-2022
Jose Maria Sison | Luis Jalandoni; Fidel Agcaoili | reb 1968-2022
Nur Misuari | | reb 1972-
Murad Ebrahim | Al Haj Murad Ebrahim; Salamat Hashim; Hashim Salamat; Eid Kabalu; Mohagher Iqbal; Ghazali Jaafar | reb 1978-
Isnilon Hapilon | Khadaffy Janjalani; Omar Maute; Ameril Umbra Kato | reb 1991-2017
IDN
Suharto | | p 1967-1998
B. J. Habibie | | p 1998-1999
Abdurrahman Wahid | | p 1999-2001
Megawati Sukarnoputri | Megawati Soekarnoputri | p 2001-2004
Susilo Bambang Yudhoyono | | p 2004-2014
Joko Widodo | Jokowi | p 2014-2024
Prabowo Subianto | | dm 2019-2024; p 2024-
TLS
Xanana Gusmao | Xanana Gusmão | reb 1981-1999; p 2002-2007; pm 2007-2015
Jose Ramos-Horta | Jose Ramos Horta | opp 1975-2002; p 2007-2012 2022-
THA
Thaksin Shinawatra | | pm 2001-2006
Prayuth Chan-ocha | Prayut Chan-o-cha | pm 2014-2023
Yingluck Shinawatra | Abhisit Vejjajiva; Srettha Thavisin; Surayud Chulanont | pm 2006-2024
KHM
Hun Sen | | pm 1985-2023
Norodom Sihanouk | Prince Sihanouk | k 1993-2004
Pol Pot | Khieu Samphan | reb 1963-1998
CHN
Deng Xiaoping | | gov 1978-1992
Jiang Zemin | | p 1993-2003
Hu Jintao | | p 2003-2013
Xi Jinping | Xi | p 2013-
Li Peng | Zhu Rongji; Wen Jiabao; Li Keqiang; Li Qiang | pm 1988-
Wang Yi | Qian Qichen; Yang Jiechi; Qin Gang | fm 1988-
TWN
Lee Teng-hui | | p 1988-2000
Chen Shui-bian | | p 2000-2008
Ma Ying-jeou | | p 2008-2016
Tsai Ing-wen | | p 2016-2024
Lai Ching-te | William Lai | p 2024-
Joseph Wu | | fm 2018-2024
KOR
Roh Tae-woo | Kim Young-sam; Kim Dae-jung; Roh Moo-hyun; Lee Myung-bak; Park Geun-hye; Moon Jae-in; Yoon Suk-yeol; Yoon Suk Yeol; Lee Jae-myung | p 1988-
PRK
Kim Il-sung | Kim Il Sung | p 1948-1994
Kim Jong-il | Kim Jong Il | p 1994-2011
Kim Jong-un | Kim Jong Un | p 2011-
JPN
Ryutaro Hashimoto | Junichiro Koizumi; Shinzo Abe; Fumio Kishida; Yoshihide Suga; Shigeru Ishiba; Tomiichi Murayama; Keizo Obuchi; Yoshiro Mori; Naoto Kan | pm 1994-
AUS
John Howard | Kevin Rudd; Julia Gillard; Tony Abbott; Malcolm Turnbull; Scott Morrison; Anthony Albanese; Paul Keating; Bob Hawke | pm 1983-
Penny Wong | Alexander Downer; Marise Payne; Julie Bishop | fm 1996-
CAN
Justin Trudeau | Stephen Harper; Jean Chretien; Brian Mulroney; Mark Carney; Paul Martin | pm 1984-
NZL
Jacinda Ardern | Helen Clark; Christopher Luxon | pm 1999-
FJI
Mahendra Chaudhry | | pm 1999-2000
George Speight | | reb 2000
Frank Bainimarama | | pm 2007-2022
MEX
Carlos Salinas | Carlos Salinas de Gortari | p 1988-1994
Ernesto Zedillo | | p 1994-2000
Vicente Fox | | p 2000-2006
Felipe Calderon | Felipe Calderón | p 2006-2012
Enrique Pena Nieto | Enrique Peña Nieto | p 2012-2018
Andres Manuel Lopez Obrador | Andrés Manuel López Obrador; AMLO | p 2018-2024
Claudia Sheinbaum | | p 2024-
Subcomandante Marcos | | reb 1994-
COL
Virgilio Barco | | p 1986-1990
Cesar Gaviria | | p 1990-1994; igo 1994-2004
Ernesto Samper | | p 1994-1998
Andres Pastrana | Andrés Pastrana | p 1998-2002
Alvaro Uribe | Álvaro Uribe | p 2002-2010; leg 2014-2020
Juan Manuel Santos | | dm 2006-2009; p 2010-2018
Ivan Duque | Iván Duque | p 2018-2022
Gustavo Petro | | leg 2006-2022; p 2022-
Diego Molano | | dm 2021-2022
Ivan Velasquez | Luis Carlos Villegas; Juan Carlos Pinzon; Carlos Holmes Trujillo; Guillermo Botero | dm 2009-
Humberto de la Calle | Otty Patino; Danilo Rueda | gov 2012-
Manuel Marulanda | Raul Reyes; Alfonso Cano; Timochenko; Rodrigo Londono; Ivan Marquez; Mono Jojoy; Jorge Briceno; Ivan Mordisco; Pablo Catatumbo; Pastor Alape | reb 1964-
Antonio Garcia | Pablo Beltran; Gabino; Nicolas Rodriguez | reb 1998-
Carlos Castano | Salvatore Mancuso; Carlos Castaño | reb 1994-2006
Pablo Escobar | Gonzalo Rodriguez Gacha | reb 1976-1993
Francia Marquez | Francia Márquez | vp 2022-
VEN
Hugo Chavez | Hugo Chávez | p 1999-2013
Nicolas Maduro | Nicolás Maduro | fm 2006-2013; p 2013-
Juan Guaido | Juan Guaidó; Maria Corina Machado; Edmundo Gonzalez | opp 2018-
Carlos Andres Perez | | p 1989-1993
PER
Alan Garcia | Alan García | p 1985-1990 2006-2011
Alberto Fujimori | | p 1990-2000
Alejandro Toledo | Ollanta Humala; Pedro Castillo; Dina Boluarte; Martin Vizcarra; Pedro Pablo Kuczynski | p 2001-
Abimael Guzman | Abimael Guzmán | reb 1969-1992
Nestor Cerpa | Victor Polay | reb 1984-1997
BOL
Evo Morales | Luis Arce; Gonzalo Sanchez de Lozada; Hugo Banzer; Jaime Paz Zamora | p 1989-
CHL
Augusto Pinochet | | p 1973-1990; mil 1990-1998
Patricio Aylwin | Eduardo Frei; Ricardo Lagos; Michelle Bachelet; Sebastian Pinera; Sebastián Piñera; Gabriel Boric | p 1990-
ECU
Rafael Correa | Lenin Moreno; Guillermo Lasso; Daniel Noboa | p 2007-
BRA
Fernando Collor | Fernando Henrique Cardoso; Luiz Inacio Lula da Silva; Lula; Luiz Inácio Lula da Silva; Dilma Rousseff; Michel Temer; Jair Bolsonaro; Lula da Silva | p 1990-
ARG
Carlos Menem | Nestor Kirchner; Cristina Fernandez de Kirchner; Mauricio Macri; Alberto Fernandez; Javier Milei; Fernando de la Rua | p 1989-
SLV
Jose Napoleon Duarte | Napoleon Duarte | p 1984-1989
Alfredo Cristiani | Freddy Cristiani | p 1989-1994
Nayib Bukele | | p 2019-
Rene Emilio Ponce | Juan Orlando Zepeda; Rafael Humberto Larios; Mauricio Vargas | mil 1988-1993
Roberto D'Aubuisson | | leg 1984-1992
Joaquin Villalobos | Schafik Handal; Shafik Handal; Facundo Guardado; Fermán Cienfuegos; Leonel Gonzalez; Salvador Samayoa | reb 1972-1992
Arturo Rivera y Damas | Gregorio Rosa Chavez; Oscar Romero; Arturo Rivera Damas | rel 1977-
Ignacio Ellacuria | | rel 1979-1989
GTM
Vinicio Cerezo | Jorge Serrano; Alvaro Arzu; Otto Perez Molina; Jimmy Morales; Ramiro de Leon Carpio; Bernardo Arevalo | p 1986-
HND
Rafael Callejas | Rafael Leonardo Callejas; Manuel Zelaya; Porfirio Lobo; Juan Orlando Hernandez; Xiomara Castro | p 1990-
NIC
Daniel Ortega | | p 1985-1990 2007-
Violeta Chamorro | Violeta Barrios de Chamorro | p 1990-1997
PAN
Manuel Noriega | Manuel Antonio Noriega | k 1983-1989
Guillermo Endara | | p 1989-1994
CRI
Oscar Arias | Óscar Arias | p 1986-1990 2006-2010
CUB
Fidel Castro | | p 1959-2008
Raul Castro | Raúl Castro | p 2008-2018
Miguel Diaz-Canel | Miguel Díaz-Canel | p 2018-
HTI
Prosper Avril | | p 1988-1990
Jean-Bertrand Aristide | Jean Bertrand Aristide | p 1991-1996 2001-2004
Raoul Cedras | | mil 1991-1994
Rene Preval | René Préval | p 1996-2001 2006-2011
Jovenel Moise | Jovenel Moïse | p 2017-2021
Ariel Henry | | pm 2021-2024
Michel Martelly | | p 2011-2016
Jimmy Cherizier | Barbecue Cherizier | reb 2020-
COD
Mobutu Sese Seko | Mobutu | p 1965-1997
Laurent Kabila | Laurent-Desire Kabila; Laurent Desire Kabila | reb 1996-1997; p 1997-2001
Joseph Kabila | | p 2001-2019
Felix Tshisekedi | Félix Tshisekedi | p 2019-
Etienne Tshisekedi | Moise Katumbi; Martin Fayulu | opp 1990-
Christian Lutundula | Therese Kayikwamba Wagner; Leonard She Okitundu | fm 1997-
Patrick Muyaya | Lambert Mende | sp 2008-
Guillaume Njike Kaiko | Sylvain Ekenge; Guillaume Ndjike; Jules Ngongo; Antony Mwalushayi | mil 2016-
Jean-Pierre Bemba | | reb 1998-2003; gov 2003-
Laurent Nkunda | Bosco Ntaganda; Sultani Makenga; Bertrand Bisimwa; Willy Ngoma; Lawrence Kanyuka; Corneille Nangaa; Runiga Lugerero; Jean-Marie Runiga | reb 2004-
Thomas Lubanga | Germain Katanga; Ernest Wamba dia Wamba; Emile Ilunga; Azarias Ruberwa; Mbusa Nyamwisi | reb 1998-
Denis Mukwege | | opp 1999-
RWA
Juvenal Habyarimana | Juvénal Habyarimana | p 1973-1994
Paul Kagame | | reb 1990-1994; p 2000-
Pasteur Bizimungu | | p 1994-2000
Olivier Nduhungirehe | Vincent Biruta; Louise Mushikiwabo | fm 2009-
Yolande Makolo | | sp 2020-
BDI
Pierre Buyoya | | p 1987-1993 1996-2003
Melchior Ndadaye | Cyprien Ntaryamira; Sylvestre Ntibantunganya; Domitien Ndayizeye | p 1993-2005
Pierre Nkurunziza | | reb 1994-2003; p 2005-2020
Evariste Ndayishimiye | | p 2020-
Agathon Rwasa | | reb 1992-2009; gov 2015-2020
UGA
Yoweri Museveni | | p 1986-
Muhoozi Kainerugaba | | mil 2008-
Joseph Kony | Vincent Otti; Dominic Ongwen | reb 1987-
Bobi Wine | Robert Kyagulanyi | leg 2017-2021; opp 2021-
Felix Kulayigye | Paddy Ankunda; Shaban Bantariza; Brian Kirumira | mil 2003-
KEN
Daniel arap Moi | | p 1978-2002
Mwai Kibaki | | p 2002-2013
Uhuru Kenyatta | | p 2013-2022
William Ruto | | p 2022-
Raila Odinga | | pm 2008-2013; opp 2013-2025
TZA
Benjamin Mkapa | Jakaya Kikwete; John Magufuli; Samia Suluhu Hassan; Ali Hassan Mwinyi; Julius Nyerere | p 1985-
SDN
Omar al-Bashir | Omar Hassan al-Bashir; Omar Bashir; Omar El Bashir; Omar Hassan Ahmad al-Bashir; al-Bashir; Bashir | p 1989-2019
Abdel Fattah al-Burhan | Abdel-Fattah Burhan; Abdel Fattah Burhan; al-Burhan; Abdel-Fattah al-Burhan | mil 2018-2019; p 2019-
Abdalla Hamdok | Abdallah Hamdok | pm 2019-2022
Mohamed Hamdan Dagalo | Hemedti; Hemeti; Mohamed Hamdan Daglo; Mohammed Hamdan Dagalo | reb 2013-
Hassan al-Turabi | Sadiq al-Mahdi | opp 1989-2020
Minni Minnawi | Minni Arkou Minnawi; Abdel Wahid al-Nur; Khalil Ibrahim; Gibril Ibrahim; Abdelwahid al-Nur; Abdel Aziz al-Hilu; Malik Agar | reb 2003-
Nabil Abdallah | | mil 2019-
SSD
John Garang | | reb 1983-2005
Salva Kiir | Salva Kiir Mayardit | p 2005-
Riek Machar | | reb 1991-2002; vp 2005-2013; reb 2013-2018; vp 2020-2025
Michael Makuei | Michael Makuei Lueth | gov 2013-
Lul Ruai Koang | Philip Aguer; Lam Paul Gabriel | mil 2010-
ETH
Mengistu Haile Mariam | | p 1977-1991
Meles Zenawi | | p 1991-1995; pm 1995-2012
Hailemariam Desalegn | | pm 2012-2018
Abiy Ahmed | Abiy Ahmed Ali; Abiy | pm 2018-
Debretsion Gebremichael | Getachew Reda; Tsadkan Gebretensae | reb 2018-
Redwan Hussien | Legesse Tulu; Gedion Timothewos; Demeke Mekonnen; Billene Seyoum; Taye Atske Selassie | gov 2012-
Jaal Marroo | Kumsa Diriba; Odaa Tarbii; Zemene Kassie; Asres Mare Damte | reb 2018-
ERI
Isaias Afwerki | Isaias Afewerki; Issaias Afeworki | p 1993-
Yemane Gebremeskel | Yemane Gebre Meskel | gov 1996-
DJI
Ismail Omar Guelleh | Hassan Gouled Aptidon | p 1977-
SOM
Siad Barre | Mohamed Siad Barre | p 1969-1991
Mohamed Farrah Aidid | Mohammed Farah Aideed; Mohamed Farah Aidid; General Aidid; Aidid | reb 1989-1996
Ali Mahdi Mohamed | | reb 1991-2000
Abdiqasim Salad Hassan | | p 2000-2004
Abdullahi Yusuf | Abdullahi Yusuf Ahmed | p 2004-2008
Sharif Sheikh Ahmed | Sheikh Sharif Ahmed | reb 2004-2008; p 2009-2012
Hassan Sheikh Mohamud | | p 2012-2017 2022-
Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmaajo; Farmajo; Farmaajo; Mohamed Abdullahi Farmajo | p 2017-2022
Mohammed Hussein Roble | Mohamed Hussein Roble | pm 2020-2022
Hamza Abdi Barre | | pm 2022-
Ali Mohamed Gedi | Nur Adde; Omar Abdirashid Ali Sharmarke; Hassan Ali Khaire | pm 2004-2020
Sheikh Ali Dhere | Ali Mohamud Rage; Abdiasis Abu Musab; Abdulaziz Abu Musab; Ahmed Abdi Godane; Ahmed Umar; Hassan Dahir Aweys; Mukhtar Robow | reb 2004-
NGA
Ibrahim Babangida | | p 1985-1993
Sani Abacha | | p 1993-1998
Olusegun Obasanjo | | p 1999-2007
Umaru Yar'Adua | | p 2007-2010
Goodluck Jonathan | | p 2010-2015
Muhammadu Buhari | | p 2015-2023
Bola Tinubu | Bola Ahmed Tinubu | p 2023-
Babagana Zulum | Kashim Shettima; Nasir El-Rufai; Samuel Aruwan; Samuel Ortom | gov 2011-
Abubakar Shekau | Mohammed Yusuf; Abu Musab al-Barnawi | reb 2002-2021
Nnamdi Kanu | | reb 2012-
Onyema Nwachukwu | Chris Olukolade; Sani Usman; Sani Kukasheka Usman; Edward Buba; Tukur Gusau; Jimmy Akpor | mil 2013-
NER
Mahamadou Issoufou | Mohamed Bazoum; Mamadou Tandja; Abdourahamane Tiani; Abdourahmane Tchiani | p 1999-
MLI
Moussa Traore | Alpha Oumar Konare; Amadou Toumani Toure | p 1968-2012
Ibrahim Boubacar Keita | | p 2013-2020
Assimi Goita | Assimi Goïta | p 2020-
Dioncounda Traore | Amadou Sanogo | p 2012-2013
Choguel Maiga | Abdoulaye Diop; Abdoulaye Maiga | gov 2012-
Iyad Ag Ghaly | Iyad Ag Ghali; Amadou Koufa; Mokhtar Belmokhtar; Adnan Abu Walid al-Sahrawi | reb 1990-
Alghabass Ag Intalla | Bilal Ag Acherif; Mohamed Elmaouloud Ramadane; Attaye Ag Mohamed | reb 2012-
BFA
Blaise Compaore | Blaise Compaoré | p 1987-2014
Roch Marc Christian Kabore | Roch Kabore; Roch Marc Kabore | p 2015-2022
Paul-Henri Damiba | Paul-Henri Sandaogo Damiba | p 2022
Ibrahim Traore | Ibrahim Traoré | p 2022-
TCD
Hissene Habre | | p 1982-1990
Idriss Deby | Idriss Déby; Idriss Deby Itno | p 1990-2021
Mahamat Idriss Deby | Mahamat Déby; Mahamat Deby | p 2021-
CAF
Ange-Felix Patasse | Ange-Félix Patassé | p 1993-2003
Francois Bozize | François Bozizé | p 2003-2013; reb 2020-
Michel Djotodia | | p 2013-2014
Catherine Samba-Panza | | p 2014-2016
Faustin-Archange Touadera | Faustin Archange Touadera; Touadera | p 2016-
CMR
Paul Biya | | p 1982-
CIV
Felix Houphouet-Boigny | | p 1960-1993
Henri Konan Bedie | | p 1993-1999
Robert Guei | | p 1999-2000
Laurent Gbagbo | Laurent Gbago | p 2000-2011
Alassane Ouattara | | p 2010-
Guillaume Soro | | reb 2002-2007; pm 2007-2012
LBR
Samuel Doe | | p 1980-1990
Charles Taylor | | reb 1989-1997; p 1997-2003
Prince Johnson | | reb 1990-1992; leg 2006-2024
Ellen Johnson Sirleaf | George Weah; Joseph Boakai; Amos Sawyer | p 1990-
SLE
Joseph Momoh | Valentine Strasser; Ahmad Tejan Kabbah; Ernest Bai Koroma; Julius Maada Bio | p 1985-
Foday Sankoh | Johnny Paul Koroma; Sam Bockarie; Issa Sesay | reb 1991-2003
GIN
Lansana Conte | Alpha Conde; Mamady Doumbouya; Moussa Dadis Camara; Alpha Condé | p 1984-
SEN
Abdoulaye Wade | Macky Sall; Bassirou Diomaye Faye; Abdou Diouf | p 1981-
GHA
Jerry Rawlings | John Kufuor; John Mahama; Nana Akufo-Addo | p 1981-
GMB
Yahya Jammeh | Adama Barrow | p 1994-
GNB
Joao Bernardo Vieira | Umaro Sissoco Embalo; Nino Vieira | p 1980-
TGO
Gnassingbe Eyadema | Faure Gnassingbe | p 1967-
DZA
Chadli Bendjedid | Liamine Zeroual | p 1979-1999
Abdelaziz Bouteflika | | p 1999-2019
Abdelmadjid Tebboune | | p 2019-
LBY
Muammar Gaddafi | Moammar Gadhafi; Muammar Qaddafi; Gaddafi; Gadhafi; Qaddafi; Moammar Gaddafi; Muammar al-Gaddafi; Kadhafi; Kadafi; Moamer Kadhafi | k 1969-2011
Saif al-Islam Gaddafi | Seif al-Islam Gaddafi | gov 2000-2011
Fayez al-Sarraj | Fayez Sarraj; Fayez al-Serraj; Fayez Serraj | pm 2016-2021
Abdulhamid Dbeibah | Abdul Hamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid Dbeiba | pm 2021-
Khalifa Haftar | Khalifa Hifter; Khalifa Belqasim Haftar; Hifter | reb 2014-
Ahmed al-Mismari | Ahmed Mismari; Mohammed Gnounou; Mohamed Gnounou | mil 2014-
Fathi Bashagha | Aguila Saleh; Ali Zeidan; Mahmoud Jibril; Mustafa Abdel Jalil | gov 2011-
TUN
Zine El Abidine Ben Ali | Kais Saied; Beji Caid Essebsi | p 1987-
MAR
King Hassan | King Hassan II; King Hassan of Morocco; Hassan II | k 1961-1999
King Mohammed VI | Mohammed VI | k 1999-
ZAF
F. W. de Klerk | Frederik de Klerk; F.W. de Klerk | p 1989-1994
Nelson Mandela | | opp 1990-1994; p 1994-1999
Thabo Mbeki | | p 1999-2008
Jacob Zuma | | p 2009-2018
Cyril Ramaphosa | | p 2018-
Mangosuthu Buthelezi | | opp 1975-1994; im 1994-2004
AGO
Jose Eduardo dos Santos | José Eduardo dos Santos | p 1979-2017
Joao Lourenco | João Lourenço | p 2017-
Jonas Savimbi | | reb 1966-2002
MOZ
Joaquim Chissano | Armando Guebuza; Filipe Nyusi; Daniel Chapo | p 1986-
Afonso Dhlakama | Ossufo Momade; Mariano Nhongo | reb 1979-2021
ZWE
Robert Mugabe | Emmerson Mnangagwa | p 1980-
Morgan Tsvangirai | Nelson Chamisa | opp 1999-2023
NAM
Sam Nujoma | | p 1990-2005
ZMB
Kenneth Kaunda | Frederick Chiluba; Hakainde Hichilema; Edgar Lungu; Levy Mwanawasa | p 1964-
ESH
Brahim Ghali | Mohamed Abdelaziz | pre 1976-
VAT
Pope Francis | | rel 2013-2025
Pope Benedict XVI | Pope Benedict | rel 2005-2013
Pope John Paul II | Pope John Paul | rel 1978-2005
Pope Leo XIV | Pope Leo | rel 2025-
UNO
Javier Perez de Cuellar | Javier Pérez de Cuéllar | igo 1982-1991
Boutros Boutros-Ghali | Boutros Ghali; Boutros-Ghali | igo 1992-1996
Kofi Annan | | igo 1997-2006 2012
Ban Ki-moon | Ban Ki Moon | igo 2007-2016
Antonio Guterres | António Guterres | igo 2005-
Volker Turk | Volker Türk; Zeid Ra'ad al-Hussein; Navi Pillay; Mary Robinson; Louise Arbour; Ravina Shamdasani; Rupert Colville; Liz Throssell; Jeremy Laurence | igo 1997-
Staffan de Mistura | Lakhdar Brahimi; Geir Pedersen; Martin Griffiths; Hans Grundberg; Ismail Ould Cheikh Ahmed; Jamal Benomar; Ghassan Salame; Stephanie Williams; Bernardino Leon; Abdoulaye Bathily; Martin Kobler; Tom Fletcher; Mark Lowcock; Stephen O'Brien; Valerie Amos; Jan Egeland; Stephane Dujarric; Farhan Haq; Filippo Grandi; Philippe Lazzarini; Tedros Adhanom Ghebreyesus; Bintou Keita; Volker Perthes; Nickolay Mladenov; Tor Wennesland; Alvaro de Soto; Sigrid Kaag; Francesca Albanese; Yasushi Akashi; Thorvald Stoltenberg; Cyrus Vance; James Elder; Mohamed Ibn Chambas; Jean Arnault; Terje Roed-Larsen; Deborah Lyons; Roza Otunbayeva | igo 1990-
IGO
Jens Stoltenberg | | igo 2014-2024
Mark Rutte | | igo 2024-
Anders Fogh Rasmussen | Javier Solana; George Robertson; Jaap de Hoop Scheffer; Manfred Woerner | igo 1988-2014
Chedli Klibi | Ahmed Aboul Gheit; Nabil Elaraby | igo 1979-
Moussa Faki Mahamat | Moussa Faki; Jean Ping; Salim Ahmed Salim; Nkosazana Dlamini-Zuma | igo 1989-
Andrzej Kasprzyk | Stephane Visconti; Igor Popov; Andrew Schofer; James Warlick; Heidi Tagliavini; Alexander Hug; Ertugrul Apakan; Helga Schmid; Lamberto Zannier | igo 1996-
Peter Maurer | Mirjana Spoljaric; Jakob Kellenberger; Cornelio Sommaruga; Robert Mardini | igo 1987-
EUR
Ursula von der Leyen | Jean-Claude Juncker; Jose Manuel Barroso; Jacques Delors; Jacques Santer | igo 1985-
Josep Borrell | Federica Mogherini; Catherine Ashton; David Owen; Peter Stano; Charles Michel; Herman Van Rompuy; Antonio Costa; Toivo Klaar; Carl Bildt; Miguel Angel Moratinos | igo 1992-
`).flatMap(split)

/** Several names of one line that are no forms of one name are several persons of one office. */
function split(row: ActorRow): readonly ActorRow[] {
  const groups: string[][] = [[row.name]]
  for (const name of row.aliases ?? []) {
    const group = name.includes(' ') ? groups.find((one) => one.some((known) => sameName(known, name))) : groups.at(-1)
    if (group) group.push(name)
    else groups.push([name])
  }
  return groups.map(([name = row.name, ...aliases], at) => ({
    ...row,
    id: at === 0 ? row.id : `${row.country?.toLowerCase()}/${wordsOf(name).join('-')}`,
    name,
    aliases,
  }))
}

/** One name within the other, or one surname with a like first name: 'Yevgeny Prigozhin' and 'Evgeny Prigozhin'. */
function sameName(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (first.every((word) => second.includes(word)) || second.every((word) => first.includes(word))) return true
  const [last = '', next = ''] = [first.at(-1), second.at(-1)]
  const surname = last === next || (last.length > 4 && last.slice(0, 4) === next.slice(0, 4))
  const given = first[0]?.[0] === second[0]?.[0] || (first[0] ?? '').slice(-4) === (second[0] ?? '').slice(-4)
  return surname && given
}

/** The telling words of a name, folded. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !['bin', 'abu', 'ould', 'von', 'van', 'der', 'del'].includes(word))
}

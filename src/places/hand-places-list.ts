/**
 * Places that world lists of cities lack or name otherwise: `name | other names | country | kind | lat,lon`. A name may say in square
 * brackets its language, the side that uses it (alpha-3) and years: `Khankendi[az AZE]`, `Artemivsk[uk UKR 1924-2016]`. Without
 * coordinates the row only adds names to the city of that name. Kinds: settlement, district, region, exact (a building, camp or
 * crossing), line. Coordinates are of the middle of the place, to about 2 km.
 */
export const HAND_PLACES = `
# Karabakh, Armenia, Azerbaijan
Stepanakert | Khankendi[az AZE]; Xankendi[az AZE]; Khankandi[az AZE] | AZE | settlement | 39.815,46.752
Shusha | Shushi[hy ARM]; Susa[az] | AZE | settlement | 39.760,46.750
Martakert | Aghdara[az AZE]; Agdere[az AZE]; Aghdere[az AZE]; Mardakert[hy ARM] | AZE | settlement | 40.210,46.820
Lachin | Berdzor[hy ARM]; Lacin[az AZE] | AZE | settlement | 39.640,46.547
Lachin corridor | Berdzor corridor[hy ARM] | AZE | line | 39.63,46.60
Kelbajar | Karvachar[hy ARM]; Kalbajar[az AZE]; Kelbecer[az AZE]; Karvajar[hy ARM] | AZE | settlement | 40.106,46.038
Fuzuli | Fizuli[az AZE]; Varanda[hy ARM]; Fuzuli region | AZE | settlement | 39.600,47.145
Jabrayil | Jebrail; Cebrayil[az AZE]; Jrakan[hy ARM]; Dzhebrail[ru] | AZE | settlement | 39.399,47.026
Zangilan | Zangelan; Kovsakan[hy ARM]; Zengilan | AZE | settlement | 39.085,46.652
Qubadli | Gubadli; Kubatly[ru]; Kashunik[hy ARM]; Kubatli | AZE | settlement | 39.344,46.579
Hadrut | Hadrout | AZE | settlement | 39.519,47.033
Talish | Talysh; Talis | AZE | settlement | 40.387,46.796
Madagiz | Mataghis[hy ARM]; Sugovushan[az AZE]; Suqovusan[az AZE] | AZE | settlement | 40.318,46.791
Askeran | Asgaran[az AZE]; Askyaran | AZE | settlement | 39.936,46.832
Khojaly | Khojali; Xocali[az AZE]; Ivanyan[hy ARM] | AZE | settlement | 39.912,46.789
Martuni | Khojavend[az AZE]; Xocavend[az AZE]; Khojavand[az AZE] | AZE | settlement | 39.795,47.113
Martuni | | ARM | settlement | 40.140,45.307
Agdam | Aghdam; Akna[hy ARM] | AZE | settlement | 39.993,46.930
Terter | Tartar[az AZE]; Tartar region | AZE | settlement | 40.342,46.932
Ganja | Gandzak[hy ARM]; Gence[az AZE]; Gyandzha[ru]; Kirovabad[ru -1989] | AZE | settlement | 40.683,46.361
Mingachevir | Mingechaur[ru]; Mingachevir reservoir; Mingecevir[az]; Mingecevir | AZE | settlement | 40.770,47.049
Barda | Berde[az] | AZE | settlement | 40.374,47.126
Beylagan | Beilagan | AZE | settlement | 39.776,47.618
Goranboy | Geranboy; Shahumyan[hy ARM] | AZE | settlement | 40.610,46.790
Naftalan | | AZE | settlement | 40.507,46.825
Tovuz | Tavuz[az] | AZE | settlement | 40.992,45.628
Gadabay | Gedabek[ru]; Gedebey[az] | AZE | settlement | 40.570,45.816
Dashkesan | Dashkasan | AZE | settlement | 40.524,46.078
Murovdag | Murov; Mrav[hy ARM]; Mount Murov; Mount Mrav | AZE | district | 40.30,46.40
Omar Pass | Omar mountain pass | AZE | exact | 40.32,46.13
Nakhchivan | Nakhichevan; Naxcivan | AZE | region | 39.209,45.412
Alkhanli | Alxanli | AZE | settlement | 39.52,47.26
Karmir Shuka | Krasny Bazar[ru]; Qirmizi Bazar[az AZE] | AZE | settlement | 39.677,46.971
Togh | Tug[az AZE]; Tugh | AZE | settlement | 39.585,46.956
Zangezur corridor | Syunik corridor | ARM | line | 39.0,46.3
Syunik | Zangezur; Syunik province | ARM | region | 39.3,46.2
Vardenis | Basarkechar[ru -1969] | ARM | settlement | 40.183,45.731
Goris | | ARM | settlement | 39.511,46.339
Kapan | Ghapan; Kafan[ru] | ARM | settlement | 39.206,46.406
Jermuk | | ARM | settlement | 39.842,45.672
Sotk | Zod | ARM | settlement | 40.203,45.865
Berd | | ARM | settlement | 40.881,45.389
Tavush | Tavush province | ARM | region | 40.88,45.14
Gegharkunik | Gegharkunik province | ARM | region | 40.3,45.3
Meghri | | ARM | settlement | 38.903,46.244
Sisian | | ARM | settlement | 39.521,46.031
Chinari | Movses | ARM | settlement | 40.84,45.56
# Georgia, Moldova, Russia
Tskhinvali | Tskhinval[ru RUS]; Staliniri[ru 1934-1961] | GEO | settlement | 42.225,43.970
Sukhumi | Sokhumi[ka GEO]; Sukhum[ru RUS]; Aqwa[ab] | GEO | settlement | 43.001,41.023
Kodori Gorge | Kodori; Upper Abkhazia[GEO] | GEO | district | 43.1,41.8
Ergneti | Nikozi; Java; Znauri; Akhalgori; Leningor[ru] | GEO | settlement | 42.18,43.99
Grozny | Dzhokhar[ce 1997-2000]; Groznyy | RUS | settlement | 43.318,45.698
Chechnya | Chechen Republic; Ichkeria | RUS | region | 43.4,45.7
Dagestan | Daghestan | RUS | region | 43.0,47.2
Ingushetia | Ingushetiya | RUS | region | 43.1,44.9
North Ossetia | North Ossetia-Alania | RUS | region | 43.1,44.3
Beslan | | RUS | settlement | 43.188,44.543
Belgorod region | Belgorod oblast; Belgorod Oblast | RUS | region | 50.8,37.5
Kursk region | Kursk oblast; Kursk Oblast | RUS | region | 51.7,36.2
Bryansk region | Bryansk oblast | RUS | region | 53.0,33.5
Shebekino | | RUS | settlement | 50.410,36.896
Sudzha | | RUS | settlement | 51.191,35.272
Engels air base | Engels-2 | RUS | exact | 51.48,46.21
# Ukraine
Kyiv | Kiev[ru RUS]; Kyyiv | UKR | settlement | 50.450,30.524
Kharkiv | Kharkov[ru RUS] | UKR | settlement | 49.993,36.231
Dnipro | Dnipropetrovsk[uk UKR -2016]; Dnepr[ru RUS]; Dnepropetrovsk[ru RUS -2016] | UKR | settlement | 48.465,35.046
Odesa | Odessa[ru RUS] | UKR | settlement | 46.483,30.732
Mykolaiv | Nikolaev[ru RUS]; Nikolayev[ru RUS]; Mykolayiv | UKR | settlement | 46.975,31.995
Lviv | Lvov[ru RUS]; L'viv | UKR | settlement | 49.840,24.030
Zaporizhzhia | Zaporizhia; Zaporozhye[ru RUS]; Zaporizhzhya; Zaporozhe[ru RUS]; Zaporozhzhia | UKR | settlement | 47.838,35.139
Zaporizhzhia nuclear power plant | Zaporizhzhia plant; ZNPP; Zaporizhzhia nuclear plant; Zaporozhye nuclear power plant[ru RUS] | UKR | exact | 47.511,34.586
Donetsk | Stalino[ru 1924-1961] | UKR | settlement | 48.016,37.803
Luhansk | Lugansk[ru RUS]; Voroshilovgrad[ru 1935-1990] | UKR | settlement | 48.574,39.308
Donbas | Donbass[ru RUS] | UKR | region | 48.3,38.2
Donetsk region | Donetsk oblast; Donetsk Oblast; Donetsk province | UKR | region | 48.1,37.7
Luhansk region | Luhansk oblast; Luhansk Oblast; Luhansk province; Lugansk region[ru RUS] | UKR | region | 48.9,38.9
Kharkiv region | Kharkiv oblast; Kharkiv Oblast; Kharkiv province | UKR | region | 49.6,36.4
Kherson region | Kherson oblast; Kherson Oblast; Kherson province | UKR | region | 46.6,33.0
Zaporizhzhia region | Zaporizhzhia oblast; Zaporizhzhia Oblast; Zaporizhia region; Zaporozhye region[ru RUS]; Zaporizhzhia province | UKR | region | 47.4,35.5
Dnipropetrovsk region | Dnipropetrovsk oblast; Dnipropetrovsk Oblast | UKR | region | 48.3,34.9
Sumy region | Sumy oblast; Sumy Oblast | UKR | region | 51.0,34.0
Chernihiv region | Chernihiv oblast | UKR | region | 51.4,32.0
Kyiv region | Kyiv oblast; Kiev region | UKR | region | 50.2,30.6
Odesa region | Odesa oblast; Odessa region | UKR | region | 46.8,30.2
Mykolaiv region | Mykolaiv oblast | UKR | region | 47.4,31.8
Crimea | Crimean peninsula; Crimean Peninsula; Autonomous Republic of Crimea; Krym[ru RUS] | UKR | region | 45.3,34.4
Kerch Bridge | Crimean Bridge; Kerch Strait bridge | UKR | exact | 45.306,36.51
Sevastopol | | UKR | settlement | 44.602,33.533
Avdiivka | Avdeevka[ru RUS]; Avdeyevka[ru RUS]; Avdiyivka | UKR | settlement | 48.139,37.748
Bakhmut | Artemivsk[uk UKR 1924-2016]; Artyomovsk[ru RUS]; Artemovsk[ru RUS] | UKR | settlement | 48.595,38.000
Soledar | Karlo-Libknekhtovsk | UKR | settlement | 48.678,38.089
Chasiv Yar | Chasov Yar[ru RUS] | UKR | settlement | 48.585,37.835
Mariupol | Zhdanov[ru 1948-1989] | UKR | settlement | 47.097,37.543
Azovstal | Azovstal steel plant; Azovstal steelworks | UKR | exact | 47.097,37.606
Marinka | Maryinka; Mar'inka | UKR | settlement | 47.942,37.504
Vuhledar | Ugledar[ru RUS] | UKR | settlement | 47.779,37.249
Pokrovsk | Krasnoarmiysk[uk UKR -2016]; Krasnoarmeysk[ru RUS]; Krasnoarmeisk[ru RUS] | UKR | settlement | 48.282,37.176
Myrnohrad | Dymytrov[uk -2016]; Dimitrov[ru RUS] | UKR | settlement | 48.299,37.266
Toretsk | Dzerzhynsk[uk -2016]; Dzerzhinsk[ru RUS] | UKR | settlement | 48.397,37.848
Kurakhove | Kurakhovo[ru RUS] | UKR | settlement | 47.985,37.282
Selydove | Selidovo[ru RUS] | UKR | settlement | 48.149,37.300
Kramatorsk | | UKR | settlement | 48.739,37.584
Sloviansk | Slavyansk[ru RUS]; Slovyansk; Slaviansk | UKR | settlement | 48.853,37.606
Kostiantynivka | Konstantinovka[ru RUS]; Kostyantynivka | UKR | settlement | 48.533,37.706
Lyman | Krasny Liman[ru RUS]; Krasnyi Lyman[uk -2016] | UKR | settlement | 48.986,37.811
Izium | Izyum[ru RUS] | UKR | settlement | 49.209,37.257
Kupiansk | Kupyansk[ru RUS] | UKR | settlement | 49.716,37.615
Vovchansk | Volchansk[ru RUS] | UKR | settlement | 50.289,36.946
Balakliia | Balakleya[ru RUS] | UKR | settlement | 49.462,36.844
Sievierodonetsk | Severodonetsk[ru RUS]; Syevyerodonetsk | UKR | settlement | 48.948,38.491
Lysychansk | Lisichansk[ru RUS] | UKR | settlement | 48.904,38.441
Rubizhne | Rubezhnoye[ru RUS] | UKR | settlement | 49.012,38.379
Popasna | Popasnaya[ru RUS] | UKR | settlement | 48.633,38.378
Debaltseve | Debaltsevo[ru RUS] | UKR | settlement | 48.341,38.410
Ilovaisk | Ilovaysk | UKR | settlement | 47.925,38.197
Horlivka | Gorlovka[ru RUS] | UKR | settlement | 48.304,38.018
Makiivka | Makeyevka[ru RUS]; Makeevka[ru RUS]; Makiyivka | UKR | settlement | 48.045,37.966
Yasynuvata | Yasinovataya[ru RUS] | UKR | settlement | 48.130,37.857
Alchevsk | Kommunarsk | UKR | settlement | 48.470,38.797
Stanytsia Luhanska | Stanitsa Luganskaya[ru RUS]; Stanytsya Luhanska | UKR | settlement | 48.656,39.473
Shyrokyne | Shirokino[ru RUS] | UKR | settlement | 47.10,37.83
Pisky | Peski[ru RUS] | UKR | settlement | 48.066,37.674
Robotyne | Rabotino[ru RUS] | UKR | settlement | 47.447,35.837
Orikhiv | Orekhov[ru RUS] | UKR | settlement | 47.567,35.786
Huliaipole | Gulyaypole[ru RUS]; Hulyaipole; Hulyaypole | UKR | settlement | 47.664,36.257
Tokmak | | UKR | settlement | 47.254,35.706
Melitopol | | UKR | settlement | 46.849,35.365
Berdiansk | Berdyansk[ru RUS] | UKR | settlement | 46.756,36.789
Enerhodar | Energodar[ru RUS] | UKR | settlement | 47.499,34.656
Nikopol | | UKR | settlement | 47.571,34.397
Kryvyi Rih | Krivoy Rog[ru RUS]; Kryvyy Rih | UKR | settlement | 47.910,33.392
Kherson | | UKR | settlement | 46.635,32.617
Nova Kakhovka | Novaya Kakhovka[ru RUS] | UKR | settlement | 46.755,33.348
Kakhovka dam | Kakhovka hydroelectric power plant; Kakhovka hydroelectric station | UKR | exact | 46.777,33.37
Krynky | Krinki[ru RUS] | UKR | settlement | 46.736,33.094
Snake Island | Zmiinyi Island; Zmeiny[ru RUS] | UKR | exact | 45.255,30.204
Bucha | | UKR | settlement | 50.543,30.212
Irpin | | UKR | settlement | 50.522,30.251
Hostomel | Gostomel[ru RUS] | UKR | settlement | 50.568,30.265
Chernihiv | Chernigov[ru RUS] | UKR | settlement | 51.494,31.295
Chornobyl | Chernobyl[ru RUS] | UKR | settlement | 51.276,30.222
Trostianets | Trostyanets | UKR | settlement | 50.480,34.966
Hroza | | UKR | settlement | 49.84,37.43
Kremenchuk | Kremenchug[ru RUS] | UKR | settlement | 49.063,33.404
Vinnytsia | Vinnitsa[ru RUS] | UKR | settlement | 49.233,28.468
Yavoriv | | UKR | settlement | 49.939,23.386
# Balkans
Pristina | Prishtina[sq XKX]; Prishtine[sq] | XKX | settlement | 42.663,21.162
Mitrovica | Kosovska Mitrovica[sr SRB]; North Mitrovica; Mitrovice[sq] | XKX | settlement | 42.891,20.866
Pec | Peja[sq XKX] | XKX | settlement | 42.659,20.288
Djakovica | Gjakova[sq XKX] | XKX | settlement | 42.380,20.431
Racak | Recak[sq XKX] | XKX | settlement | 42.43,21.02
Drenica | Prekaz | XKX | district | 42.75,20.8
Srebrenica | | BIH | settlement | 44.106,19.297
Zepa | Žepa | BIH | settlement | 43.953,19.137
Gorazde | Goražde | BIH | settlement | 43.667,18.976
Bihac | Bihać | BIH | settlement | 44.817,15.871
Markale | Markale market | BIH | exact | 43.859,18.421
Omarska | Trnopolje; Keraterm | BIH | exact | 44.89,16.90
Vukovar | Ovcara | HRV | settlement | 45.351,18.998
Knin | | HRV | settlement | 44.041,16.197
Krajina | | HRV | region | 44.3,16.2
Tetovo | | MKD | settlement | 42.010,20.971
Presevo Valley | Presevo | SRB | district | 42.31,21.65
# Israel, Palestine, Lebanon, Syria
Gaza Strip | Gaza | PSE | region | 31.42,34.36
Gaza City | Gaza | PSE | settlement | 31.502,34.467
West Bank | occupied West Bank; Judea and Samaria[he ISR] | PSE | region | 32.0,35.25
East Jerusalem | Old City of Jerusalem | PSE | district | 31.78,35.24
Khan Younis | Khan Yunis; Khan Yunus; Khan Yunes; Khan Younes | PSE | settlement | 31.346,34.306
Rafah | | PSE | settlement | 31.297,34.244
Rafah | | EGY | settlement | 31.28,34.24
Rafah crossing | Rafah border crossing | PSE | exact | 31.248,34.259
Kerem Shalom | Kerem Shalom crossing; Karm Abu Salem[ar PSE] | ISR | exact | 31.228,34.284
Erez crossing | Erez; Beit Hanoun crossing[ar PSE] | ISR | exact | 31.559,34.546
Jabalia | Jabaliya; Jabalya; Jebaliya | PSE | settlement | 31.528,34.483
Jabalia refugee camp | Jabalia camp; Jabaliya refugee camp; Jabaliya camp | PSE | exact | 31.536,34.498
Beit Lahiya | Beit Lahia; Beit Lahya | PSE | settlement | 31.546,34.495
Beit Hanoun | Beit Hanun | PSE | settlement | 31.539,34.537
Deir al-Balah | Deir el-Balah; Dayr al Balah; Deir Al Balah | PSE | settlement | 31.418,34.350
Nuseirat | Nuseirat refugee camp; Nusseirat; Nuseirat camp; Al-Nuseirat | PSE | settlement | 31.448,34.392
Bureij | Al-Bureij; Bureij refugee camp; Al Bureij | PSE | settlement | 31.439,34.403
Maghazi | Al-Maghazi; Maghazi refugee camp; Al Maghazi | PSE | settlement | 31.421,34.386
Shati | Al-Shati; Shati refugee camp; Beach camp; Al-Shati refugee camp | PSE | settlement | 31.531,34.446
Shujaiya | Shejaiya; Shuja'iyya; Shijaiyah; Shujaiyya; Shujayea | PSE | district | 31.50,34.47
Zeitoun | Zaytoun; Al-Zaytoun; Tuffah; Sheikh Radwan; Rimal; Sabra neighborhood; Tel al-Hawa; Tal al-Hawa; Daraj | PSE | district | 31.49,34.45
Al-Mawasi | Mawasi; Muwasi | PSE | district | 31.34,34.26
Al-Shifa Hospital | Shifa hospital; al-Shifa; Al Shifa Hospital; Shifa Hospital | PSE | exact | 31.524,34.444
Nasser Hospital | Al-Ahli Hospital; Al-Ahli Arab Hospital; Kamal Adwan Hospital; Indonesian Hospital; Al-Aqsa Martyrs Hospital; European Hospital | PSE | exact | 31.45,34.40
Netzarim corridor | Netzarim Corridor | PSE | line | 31.47,34.41
Philadelphi corridor | Philadelphi Corridor; Salah al-Din axis[ar PSE] | PSE | line | 31.29,34.25
Jenin | Jenin refugee camp; Jenin camp | PSE | settlement | 32.461,35.300
Nablus | Balata; Balata refugee camp; Shechem[he ISR] | PSE | settlement | 32.221,35.254
Tulkarm | Tulkarem; Nur Shams; Tulkarem refugee camp | PSE | settlement | 32.311,35.028
Hebron | Al-Khalil[ar PSE]; El Khalil | PSE | settlement | 31.530,35.099
Jericho | Ariha[ar PSE] | PSE | settlement | 31.857,35.444
Qalqilya | Qalqiliya; Qalqilyah | PSE | settlement | 32.190,34.970
Huwara | Hawara | PSE | settlement | 32.152,35.256
Temple Mount | Haram al-Sharif[ar PSE]; Al-Aqsa Mosque compound; Al-Aqsa compound; Noble Sanctuary; Al-Aqsa Mosque | PSE | exact | 31.778,35.235
Jerusalem | Al-Quds[ar PSE]; Yerushalayim[he ISR] | ISR | settlement | 31.769,35.216
Beersheba | Be'er Sheva; Beer Sheva | ISR | settlement | 31.252,34.791
Sderot | | ISR | settlement | 31.525,34.597
Ashkelon | Ashqelon | ISR | settlement | 31.669,34.571
Kibbutz Be'eri | Be'eri; Beeri; Kfar Aza; Nir Oz; Re'im; Nova festival; Nahal Oz; Kissufim; Kibbutz Nir Oz; Kibbutz Kfar Aza | ISR | settlement | 31.42,34.49
Kiryat Shmona | Qiryat Shemona | ISR | settlement | 33.207,35.572
Metula | Metulla | ISR | settlement | 33.278,35.574
Golan Heights | occupied Golan Heights; Golan | SYR | region | 33.0,35.75
Majdal Shams | | SYR | settlement | 33.268,35.770
Shebaa Farms | Sheba Farms; Har Dov[he ISR] | LBN | district | 33.30,35.70
Blue Line | | LBN | line | 33.1,35.4
Litani River | Litani | LBN | line | 33.35,35.4
Dahiyeh | Dahiya; Beirut's southern suburbs; southern suburbs of Beirut; southern Beirut suburbs; Haret Hreik; Dahieh | LBN | district | 33.85,35.51
Southern Lebanon | south Lebanon; southern Lebanon | LBN | region | 33.3,35.4
Bekaa Valley | Bekaa; Beqaa Valley; Beqaa; Biqaa Valley | LBN | region | 33.85,36.0
Baalbek | Baalbeck | LBN | settlement | 34.006,36.218
Tyre | Sour[ar LBN] | LBN | settlement | 33.271,35.196
Sidon | Saida[ar LBN] | LBN | settlement | 33.560,35.375
Nabatieh | Nabatiyeh; Nabatiye | LBN | settlement | 33.378,35.484
Bint Jbeil | Bint Jubayl | LBN | settlement | 33.119,35.433
Ain al-Hilweh | Ain el-Hilweh; Ein el-Hilweh; Ein al-Hilweh; Ain al-Helweh | LBN | exact | 33.545,35.378
Nahr al-Bared | Nahr al-Barid; Nahr el-Bared | LBN | exact | 34.512,35.960
Sabra and Shatila | Sabra; Shatila | LBN | exact | 33.863,35.498
Qana | Cana | LBN | settlement | 33.209,35.299
Arsal | Aarsal | LBN | settlement | 34.180,36.421
Raqqa | Ar-Raqqah; Rakka; al-Raqqa; Raqqah | SYR | settlement | 35.950,39.009
Deir ez-Zor | Deir al-Zor; Deir el-Zour; Deir Ezzor; Dayr az-Zawr; Deir al-Zour; Deir Ezzour; Deir el-Zor; Deir az-Zor | SYR | settlement | 35.336,40.142
Aleppo | Halab[ar SYR] | SYR | settlement | 36.202,37.160
Homs | Hims | SYR | settlement | 34.727,36.723
Hama | Hamah | SYR | settlement | 35.132,36.758
Idlib | Idleb | SYR | settlement | 35.931,36.634
Idlib province | Idlib governorate | SYR | region | 35.8,36.6
Daraa | Deraa; Dar'a; Dera'a | SYR | settlement | 32.619,36.102
Sweida | Suwayda; As-Suwayda; Suweida; al-Sweida; Soueida; Sweida province | SYR | settlement | 32.709,36.569
Latakia | Lattakia; Al-Ladhiqiyah | SYR | settlement | 35.531,35.791
Tartus | Tartous | SYR | settlement | 34.889,35.887
Hasakah | Hasaka; al-Hasakah; Hassakeh; Hasakeh; Hassaka; al-Hasaka | SYR | settlement | 36.502,40.747
Qamishli | Kamishli; Qamishlo[ku]; al-Qamishli | SYR | settlement | 37.050,41.222
Kobani | Kobane[ku]; Ayn al-Arab[ar SYR]; Ain al-Arab[ar SYR] | SYR | settlement | 36.891,38.354
Manbij | Membij; Manbej | SYR | settlement | 36.528,37.955
Afrin | Efrin[ku] | SYR | settlement | 36.512,36.869
Tal Abyad | Tell Abyad; Gire Spi[ku] | SYR | settlement | 36.698,38.957
Ras al-Ain | Serekaniye[ku]; Ras al-Ayn; Serê Kaniyê[ku] | SYR | settlement | 36.850,40.070
Ain Issa | Ayn Issa; Ain Isa | SYR | settlement | 36.386,38.859
Jarablus | Jarabulus | SYR | settlement | 36.817,38.012
Azaz | A'zaz | SYR | settlement | 36.586,37.044
al-Bab | Al Bab | SYR | settlement | 36.371,37.517
Dabiq | | SYR | settlement | 36.538,37.267
Palmyra | Tadmur[ar SYR]; Tadmor[ar SYR] | SYR | settlement | 34.560,38.284
Abu Kamal | Albu Kamal; Al-Bukamal; Boukamal; Bukamal; Al Bukamal | SYR | settlement | 34.451,40.919
Mayadeen | Mayadin; Al-Mayadin; al-Mayadeen | SYR | settlement | 35.017,40.452
Baghouz | Baghuz; Al-Baghuz Fawqani | SYR | settlement | 34.46,40.95
Eastern Ghouta | eastern Ghouta; East Ghouta; Ghouta | SYR | district | 33.53,36.40
Douma | Duma | SYR | settlement | 33.571,36.402
Yarmouk | Yarmouk camp; Yarmouk refugee camp | SYR | district | 33.474,36.303
Zabadani | al-Zabadani; Madaya | SYR | settlement | 33.725,36.097
Khan Sheikhoun | Khan Shaykhun; Khan Sheikhun; Khan Shaykhoun | SYR | settlement | 35.443,36.651
Saraqib | Saraqeb | SYR | settlement | 35.864,36.805
Maarat al-Numan | Maaret al-Numan; Ma'arrat al-Nu'man; Maarat al-Nuaman | SYR | settlement | 35.644,36.676
Jisr al-Shughour | Jisr al-Shughur | SYR | settlement | 35.813,36.319
Qusayr | Qusair; al-Qusayr; Al-Qusair | SYR | settlement | 34.509,36.579
Houla | al-Houla; Taldou | SYR | settlement | 34.88,36.50
Al-Hol | al-Hol camp; Al-Hawl; al-Hol | SYR | exact | 36.39,41.15
al-Tanf | Tanf; Al Tanf | SYR | exact | 33.51,38.66
Hmeimim | Khmeimim; Hmeimim air base; Khmeimim air base | SYR | exact | 35.41,35.95
Tabqa | Al-Thawrah; al-Tabqa; Taqba | SYR | settlement | 35.837,38.548
# Iraq, Iran, Turkey, Yemen
Sadr City | Saddam City[-2003]; Thawra | IRQ | district | 33.389,44.458
Green Zone | International Zone | IRQ | district | 33.30,44.40
Mosul | al-Mawsil | IRQ | settlement | 36.335,43.119
Fallujah | Falluja; al-Fallujah | IRQ | settlement | 33.349,43.784
Ramadi | Ar Ramadi | IRQ | settlement | 33.426,43.299
Anbar | Al-Anbar; Anbar province; al-Anbar | IRQ | region | 33.0,42.0
Tikrit | | IRQ | settlement | 34.610,43.679
Baiji | Bayji; Beiji | IRQ | settlement | 34.931,43.493
Samarra | | IRQ | settlement | 34.196,43.874
Kirkuk | | IRQ | settlement | 35.468,44.392
Baqubah | Baquba; Baqouba; Ba'qubah | IRQ | settlement | 33.745,44.644
Diyala | Diyala province | IRQ | region | 33.8,45.0
Basra | Basrah; al-Basrah | IRQ | settlement | 30.508,47.783
Najaf | An Najaf; al-Najaf | IRQ | settlement | 32.000,44.335
Karbala | Kerbala | IRQ | settlement | 32.616,44.024
Sinjar | Shingal[ku] | IRQ | settlement | 36.321,41.876
Tal Afar | Tel Afar; Talafar | IRQ | settlement | 36.379,42.448
Erbil | Irbil; Arbil; Hewler[ku] | IRQ | settlement | 36.191,44.009
Sulaymaniyah | Sulaimaniya; Sulaimaniyah; Slemani[ku]; Suleimaniya | IRQ | settlement | 35.557,45.436
Dohuk | Duhok[ku] | IRQ | settlement | 36.867,42.988
Halabja | | IRQ | settlement | 35.178,45.986
Abu Ghraib | | IRQ | settlement | 33.291,44.065
Mahmudiyah | Mahmoudiya; Mahmudiya | IRQ | settlement | 33.063,44.359
Ain al-Asad | Ain al-Asad air base; Al-Asad air base; Ain al-Assad | IRQ | exact | 33.79,42.44
Balad | Balad air base | IRQ | settlement | 34.016,44.146
Qandil | Qandil Mountains; Kandil | IRQ | district | 36.55,45.0
Diyarbakir | Amed[ku] | TUR | settlement | 37.916,40.236
Cizre | Cizîr[ku] | TUR | settlement | 37.326,42.190
Nusaybin | | TUR | settlement | 37.070,41.215
Hakkari | | TUR | settlement | 37.574,43.741
Sirnak | Şırnak | TUR | settlement | 37.518,42.461
Tunceli | Dersim[ku] | TUR | settlement | 39.108,39.547
Sanaa | Sana'a; San'a | YEM | settlement | 15.355,44.206
Hodeidah | Hodeida; Al-Hudaydah; Hudaydah; Hudaida; Al Hudaydah | YEM | settlement | 14.798,42.954
Taiz | Taizz; Ta'izz | YEM | settlement | 13.579,44.021
Marib | Ma'rib; Mareb | YEM | settlement | 15.462,45.325
Saada | Sa'dah; Sadah; Saadah; Sa'ada | YEM | settlement | 16.940,43.764
Aden | | YEM | settlement | 12.779,45.037
Mocha | Mokha; Al-Makha | YEM | settlement | 13.319,43.249
Bayda | Al Bayda; al-Baida; Baida | YEM | settlement | 13.985,45.573
Shabwa | Shabwah | YEM | region | 14.8,47.0
Abyan | | YEM | region | 13.7,46.3
Hajjah | Hajja | YEM | settlement | 15.694,43.604
Dhale | Al-Dhale; Dhalea; Al Dali | YEM | settlement | 13.695,44.731
Zinjibar | | YEM | settlement | 13.129,45.380
Mukalla | Al Mukalla | YEM | settlement | 14.542,49.124
Bab al-Mandab | Bab el-Mandeb; Bab al-Mandeb Strait; Bab el-Mandeb Strait | YEM | line | 12.6,43.3
Dahyan | | YEM | settlement | 17.05,43.63
# Afghanistan, Pakistan, India, Sri Lanka, Nepal
Lashkar Gah | Lashkargah; Bost | AFG | settlement | 31.594,64.370
Sangin | | AFG | settlement | 32.073,64.835
Marjah | Marja | AFG | settlement | 31.522,64.117
Nad Ali | Nad-e Ali; Nad-e-Ali; Nawzad; Musa Qala; Kajaki; Garmsir; Nahr-e-Saraj | AFG | district | 31.65,64.25
Kunduz | Konduz; Qunduz | AFG | settlement | 36.729,68.857
Mazar-e-Sharif | Mazar-i-Sharif; Mazar e Sharif; Mazar | AFG | settlement | 36.709,67.111
Ghazni | | AFG | settlement | 33.554,68.421
Jalalabad | | AFG | settlement | 34.427,70.452
Tora Bora | | AFG | district | 34.12,70.22
Bagram | Bagram Air Base; Bagram air base; Bagram Airfield | AFG | exact | 34.946,69.265
Panjshir | Panjshir Valley; Panjsher; Panjshir valley | AFG | region | 35.4,69.7
Helmand | Helmand province; Hilmand | AFG | region | 31.4,64.2
Kunar | Konar; Kunar province | AFG | region | 34.9,71.1
Nangarhar | Nangarhar province; Ningarhar | AFG | region | 34.2,70.5
Uruzgan | Oruzgan; Urozgan | AFG | region | 32.9,66.0
Achin | Achin district | AFG | district | 34.05,70.70
Spin Boldak | Spin Buldak | AFG | settlement | 31.005,66.400
Torkham | Torkham border crossing | PAK | exact | 34.126,71.093
Chaman | | PAK | settlement | 30.921,66.446
North Waziristan | | PAK | district | 32.95,70.1
South Waziristan | | PAK | district | 32.3,69.8
Miranshah | Miramshah; Miran Shah | PAK | settlement | 33.000,70.070
Wana | | PAK | settlement | 32.299,69.572
Mir Ali | Mirali | PAK | settlement | 32.98,70.27
Bajaur | Bajaur Agency; Bajaur district | PAK | district | 34.8,71.5
Khyber Agency | Khyber district; Tirah Valley; Tirah; Bara | PAK | district | 33.9,71.0
Kurram | Kurram Agency; Parachinar; Kurram district | PAK | district | 33.8,70.2
Orakzai | Orakzai Agency; Mohmand; Mohmand Agency; Hangu | PAK | district | 33.7,71.0
Swat | Swat Valley; Swat district; Mingora | PAK | district | 35.0,72.4
Khyber Pakhtunkhwa | KPK; NWFP[-2010]; North West Frontier Province[-2010]; North-West Frontier Province[-2010]; Khyber-Pakhtunkhwa | PAK | region | 34.5,72.0
Balochistan | Baluchistan; Balochistan province | PAK | region | 28.5,65.5
Sindh | Sind | PAK | region | 26.0,68.5
FATA | Federally Administered Tribal Areas; tribal areas | PAK | region | 33.0,70.2
Turbat | | PAK | settlement | 26.001,63.048
Gwadar | | PAK | settlement | 25.121,62.325
Panjgur | Kech; Awaran; Kalat; Khuzdar; Mastung; Sibi; Dera Bugti; Kohlu; Bolan; Harnai | PAK | district | 28.5,66.2
Line of Control | LoC | IND | line | 34.0,74.0
Line of Actual Control | LAC | IND | line | 34.2,78.5
Durand Line | | AFG | line | 33.0,69.9
Siachen | Siachen Glacier | IND | district | 35.42,77.11
Jammu and Kashmir | Jammu & Kashmir; J&K; Indian-administered Kashmir; Indian Kashmir; Indian-controlled Kashmir; Kashmir; Kashmir Valley; Occupied Kashmir[PAK]; held Kashmir[PAK] | IND | region | 34.0,75.5
Azad Kashmir | Pakistan-administered Kashmir; Azad Jammu and Kashmir; Pakistan-occupied Kashmir[IND]; PoK[IND] | PAK | region | 33.9,73.9
Pulwama | Shopian; Kulgam; Anantnag; Bandipora; Budgam; Kupwara; Baramulla; Sopore; Handwara; Uri; Poonch; Rajouri; Doda; Kishtwar; Reasi; Kathua; Udhampur; Ganderbal; Samba; Ramban; Pahalgam | IND | district | 33.87,74.90
Galwan Valley | Galwan | IND | district | 34.75,78.2
Dantewada | Dantewada district; Bastar; Bijapur district; Sukma; Narayanpur; Kanker; Rajnandgaon; Kondagaon; Abujhmad; Sukma district; Bijapur | IND | district | 18.9,81.35
Gadchiroli | Gadchiroli district; Gondia; Bhamragad | IND | district | 20.18,80.0
Chhattisgarh | Chattisgarh | IND | region | 21.3,82.0
Jharkhand | Latehar; Chatra; Palamu; Garhwa; Gumla; Lohardaga; Khunti; West Singhbhum; Giridih; Hazaribagh; Simdega; Saranda | IND | region | 23.6,85.3
Malkangiri | Koraput; Rayagada; Nuapada; Kandhamal; Gajapati; Malkangiri district | IND | district | 18.35,81.9
Orissa | Odisha | IND | region | 20.5,84.4
Gaya | Aurangabad Bihar; Jamui; Rohtas; Munger; Banka; Lakhisarai | IND | district | 24.79,85.0
Paschim Medinipur | West Midnapore; Lalgarh; Purulia; Bankura; Jhargram; Junglemahal | IND | district | 22.42,87.3
Manipur | Imphal West; Imphal East; Churachandpur; Tamenglong; Thoubal; Bishnupur; Chandel; Ukhrul; Senapati; Kangpokpi; Tengnoupal; Jiribam; Moreh | IND | region | 24.8,93.9
Assam | Karbi Anglong; Kokrajhar; Chirang; Baksa; Udalguri; Tinsukia; Sivasagar; Dibrugarh; Goalpara; Dhubri; Bongaigaon; Barpeta; Sonitpur; Dima Hasao; North Cachar Hills; Cachar; NC Hills | IND | region | 26.2,92.5
Garo Hills | East Garo Hills; West Garo Hills; South Garo Hills; Meghalaya; North Garo Hills | IND | region | 25.5,90.4
Nagaland | Dimapur; Mokokchung; Mon district; Phek; Tuensang; Zunheboto; Peren | IND | region | 26.1,94.4
Jaffna | Yalpanam[ta] | LKA | settlement | 9.669,80.007
Kilinochchi | | LKA | settlement | 9.396,80.398
Mullaitivu | Mullaittivu; Mullivaikkal; Puthukkudiyiruppu; Nandikadal; Mulliyavalai | LKA | settlement | 9.268,80.814
Vavuniya | Omanthai | LKA | settlement | 8.752,80.497
Mannar | Madhu; Silavatturai | LKA | settlement | 8.978,79.904
Elephant Pass | | LKA | exact | 9.55,80.41
Muhamalai | Nagarkovil; Kilaly | LKA | settlement | 9.65,80.30
Vanni | Wanni | LKA | region | 9.2,80.5
Batticaloa | Vakarai; Kattankudy; Valaichenai; Vaharai | LKA | settlement | 7.717,81.700
Trincomalee | Muttur; Mutur; Sampur; Kantale | LKA | settlement | 8.571,81.233
Ampara | Thoppigala; Pottuvil | LKA | settlement | 7.298,81.672
Rolpa | Rukum; Jajarkot; Kalikot; Salyan; Dang; Achham; Jumla; Kailali | NPL | district | 28.37,82.6
Chittagong Hill Tracts | Khagrachhari; Rangamati; Bandarban; Khagrachari | BGD | region | 22.8,92.2
Cox's Bazar | Cox Bazar; Kutupalong; Balukhali; Teknaf | BGD | settlement | 21.439,92.008
# Myanmar, Thailand, Philippines, Indonesia
Rakhine State | Rakhine; Arakan[-1989]; Arakan State; Rakhine state | MMR | region | 20.1,93.6
Maungdaw | Buthidaung; Rathedaung; Maungdaw Township | MMR | settlement | 20.819,92.373
Sittwe | Akyab[-1989] | MMR | settlement | 20.146,92.898
Kachin State | Kachin; Kachin state | MMR | region | 26.0,97.4
Myitkyina | Laiza | MMR | settlement | 25.383,97.396
Shan State | Shan; Shan state; northern Shan State; southern Shan State | MMR | region | 21.8,98.1
Lashio | Hsipaw; Kyaukme; Muse; Namkham; Kutkai | MMR | settlement | 22.936,97.750
Laukkai | Laukkaing; Kokang | MMR | settlement | 23.69,98.76
Kayah State | Karenni State; Kayah state; Loikaw; Demoso; Hpruso | MMR | region | 19.4,97.3
Kayin State | Karen State; Kayin state | MMR | region | 17.1,97.9
Myawaddy | Lay Kay Kaw; Kawkareik | MMR | settlement | 16.685,98.508
Sagaing | Sagaing Region; Sagaing Division | MMR | region | 23.0,95.3
Chin State | Chin state; Thantlang; Mindat; Hakha; Falam; Matupi | MMR | region | 22.2,93.5
Depayin | Tabayin; Pazigyi; Kani; Yinmabin; Kanbalu; Let Yet Kone | MMR | settlement | 22.6,95.3
Ayeyarwady | Irrawaddy Delta | MMR | region | 16.9,95.2
Narathiwat | Ra-ngae; Sungai Kolok; Rueso | THA | settlement | 6.426,101.823
Yala | Betong; Raman; Bannang Sata | THA | settlement | 6.541,101.280
Pattani | Patani; Nong Chik; Khok Pho | THA | settlement | 6.868,101.250
Deep South | southern border provinces | THA | region | 6.5,101.4
Preah Vihear | Preah Vihear temple; Phra Viharn[th THA] | KHM | exact | 14.391,104.680
Mindanao | | PHL | region | 7.5,125.0
Sulu | Sulu province; Jolo; Patikul; Indanan; Talipao | PHL | region | 6.0,121.1
Basilan | Basilan province; Isabela City; Lamitan; Al-Barka; Sumisip; Tipo-Tipo | PHL | region | 6.55,122.0
Tawi-Tawi | | PHL | region | 5.1,119.9
Marawi | Marawi City | PHL | settlement | 8.003,124.286
Zamboanga City | Zamboanga | PHL | settlement | 6.910,122.074
Cotabato City | Cotabato | PHL | settlement | 7.223,124.246
Maguindanao | Maguindanao province; Mamasapano; Datu Saudi Ampatuan; Shariff Aguak; Datu Piang; Datu Unsay; Buldon; Datu Hoffer | PHL | region | 6.94,124.4
Lanao del Sur | Lanao del Norte; Butig; Piagapo; Lumbayanague | PHL | region | 7.8,124.3
North Cotabato | Cotabato province; Midsayap; Pikit; Kidapawan; Carmen; Aleosan | PHL | region | 7.2,124.8
Samar | Northern Samar; Eastern Samar; Western Samar; Las Navas; Catarman | PHL | region | 11.9,125.0
Negros Occidental | Negros; Negros Oriental; Himamaylan; Escalante | PHL | region | 10.3,122.9
Compostela Valley | Davao de Oro; Davao del Norte; Davao Oriental; Davao del Sur; Agusan del Sur; Agusan del Norte; Surigao del Sur; Bukidnon; Monkayo | PHL | region | 7.6,126.0
Masbate | Sorsogon; Albay; Camarines Norte; Camarines Sur; Quezon province; Bicol | PHL | region | 12.4,123.6
Aceh | Nanggroe Aceh Darussalam; Banda Aceh | IDN | region | 4.7,96.7
Papua | West Papua; Irian Jaya[-2002]; Intan Jaya; Puncak; Nduga; Timika; Wamena; Highland Papua; Central Papua; Ilaga; Yahukimo; Oksibil | IDN | region | -4.0,137.5
Poso | Poso district; Central Sulawesi; Sulawesi | IDN | region | -1.4,120.75
Ambon | Maluku; Moluccas | IDN | region | -3.65,128.2
Dili | | TLS | settlement | -8.559,125.579
Bougainville | | PNG | region | -6.2,155.3
# Great Lakes, central Africa
North Kivu | Nord-Kivu; North Kivu province | COD | region | -0.8,29.0
South Kivu | Sud-Kivu; South Kivu province | COD | region | -3.0,28.3
Ituri | Ituri province | COD | region | 1.7,29.8
Tanganyika | Tanganyika province | COD | region | -6.2,27.5
Kasai | Kasai province; Kasai-Central; Kasai-Oriental; Kasai Central | COD | region | -5.0,21.3
Katanga | Shaba[1971-1997]; Haut-Katanga | COD | region | -9.0,26.5
Goma | | COD | settlement | -1.658,29.220
Sake | | COD | settlement | -1.573,29.045
Bukavu | Costermansville[-1954] | COD | settlement | -2.509,28.861
Bunagana | | COD | settlement | -1.300,29.594
Rutshuru | Rutshuru territory | COD | settlement | -1.183,29.450
Kiwanja | Rugari; Kibumba; Kanyaruchinya; Rumangabo; Nyiragongo; Nyiragongo territory | COD | settlement | -1.155,29.444
Masisi | Masisi territory; Mweso; Kitchanga; Kitshanga; Mushaki; Nyabiondo; Kichanga | COD | settlement | -1.400,28.814
Walikale | Nyabibwe; Pinga | COD | settlement | -1.417,28.067
Kanyabayonga | Kirumba; Kayna | COD | settlement | -0.70,29.17
Kishishe | Bambo; Bwito; Tongo | COD | settlement | -1.02,29.15
Beni | Oicha; Eringeti; Mbau; Beni territory | COD | settlement | 0.491,29.473
Butembo | | COD | settlement | 0.142,29.291
Lubero | Lubero territory | COD | settlement | -0.158,29.241
Kasindi | | COD | settlement | 0.042,29.716
Bunia | | COD | settlement | 1.566,30.252
Djugu | Djugu territory; Fataki; Drodro; Mongbwalu; Roe; Plaine Savo | COD | settlement | 1.92,30.50
Irumu | Irumu territory; Komanda; Boga; Mambasa; Tchabi | COD | district | 1.4,29.9
Uvira | Minembwe; Fizi; Luvungi; Kamanyola | COD | settlement | -3.395,29.138
Kavumu | Minova; Kalehe; Katana; Nyabibwe Kalehe | COD | settlement | -2.30,28.81
Kisangani | Stanleyville[-1966] | COD | settlement | 0.515,25.191
Mugunga | Kibati; Kanyabayonga camp; Rusayo; Bulengo; Lushagala | COD | exact | -1.60,29.15
Virunga | Virunga National Park; Mount Nyiragongo | COD | district | -0.9,29.4
Cibitoke | Bubanza; Bujumbura Rural | BDI | region | -2.9,29.1
Bangui | | CAF | settlement | 4.361,18.555
Bambari | Bria; Birao; Bangassou; Bossangoa; Bouar; Kaga-Bandoro; Bocaranga; Paoua; Batangafo; Zemio; Obo; Alindao | CAF | settlement | 5.768,20.676
Gulu | Kitgum; Pader; Lira; Acholiland | UGA | settlement | 2.775,32.299
Kasese | Mpondwe; Bundibugyo | UGA | settlement | 0.183,30.083
# Sudan, Horn
Darfur | Darfur region | SDN | region | 13.5,24.5
North Darfur | | SDN | region | 15.5,25.5
South Darfur | | SDN | region | 11.5,24.9
West Darfur | | SDN | region | 13.0,22.8
Central Darfur | East Darfur | SDN | region | 12.5,23.5
El Fasher | Al-Fashir; El-Fasher; Al Fasher; al-Fasher; El Fashir | SDN | settlement | 13.628,25.349
El Geneina | Geneina; Al-Junaynah; El-Geneina; Al-Geneina; Ardamata | SDN | settlement | 13.453,22.447
Nyala | | SDN | settlement | 12.049,24.881
Zamzam | Zamzam camp; Abu Shouk; Abu Shouk camp; Zamzam refugee camp; ZamZam | SDN | exact | 13.49,25.31
Kutum | Mellit; Zalingei; Um Baru; Tawila; Kabkabiya; Jebel Marra; Jebel Moon; Tine; Al-Malha | SDN | district | 13.9,24.9
Omdurman | Umm Durman; Ombada; Umbada | SDN | settlement | 15.645,32.478
Khartoum North | Bahri; Khartoum Bahri | SDN | settlement | 15.64,32.54
Wad Madani | Wad Medani; Al Jazirah capital | SDN | settlement | 14.401,33.520
Gezira | Al Jazirah; Gezira State; Gezira state; al-Jazira; El Gezira; Wad al-Noura | SDN | region | 14.5,33.2
Kordofan | South Kordofan; North Kordofan; West Kordofan; Southern Kordofan | SDN | region | 12.0,29.8
El Obeid | Al-Ubayyid; El-Obeid; Al Obeid; al-Obeid | SDN | settlement | 13.184,30.217
Kadugli | Dilling; Babanusa; En Nahud; Al-Nuhud; Bara Kordofan; Muglad; Heglig | SDN | settlement | 11.011,29.718
Nuba Mountains | Kauda | SDN | district | 11.2,30.4
Blue Nile | Blue Nile state; Blue Nile State; Kurmuk; Damazin | SDN | region | 11.5,34.2
Sennar | Singa; Sinnar; Dinder | SDN | settlement | 13.567,33.567
Abyei | Abyei Administrative Area; Agok | SSD | district | 9.6,28.4
Malakal | | SSD | settlement | 9.533,31.660
Bentiu | Rubkona; Leer | SSD | settlement | 9.233,29.783
Bor | Bor South Sudan | SSD | settlement | 6.207,31.559
Jonglei | Pibor; Upper Nile; Unity State; Nasir; Uror; Akobo; Nyirol; Fangak; Fashoda; Equatoria; Central Equatoria; Western Equatoria; Eastern Equatoria; Yei; Warrap; Lakes State; Tonj; Rumbek; Bahr el Ghazal; Unity state; Upper Nile state; Jonglei state | SSD | region | 7.4,32.0
Tigray | Tigray region; Tigray Region | ETH | region | 14.0,38.5
Mekelle | Mekele; Makelle; Mek'ele; Maqale | ETH | settlement | 13.497,39.477
Axum | Aksum | ETH | settlement | 14.121,38.724
Humera | Mai Kadra; Maikadra; Himora; Western Tigray | ETH | settlement | 14.293,36.610
Shire | Inda Selassie; Endasilasie | ETH | settlement | 14.103,38.283
Adigrat | Zalambessa; Adwa; Togoga; Alamata; Samre; Bora Tigray | ETH | settlement | 14.277,39.462
Amhara | Amhara region; Amhara Region; North Wollo; South Wollo; North Gondar; Gojjam | ETH | region | 11.5,38.0
Lalibela | Dessie; Kombolcha; Debre Birhan; Bahir Dar; Gondar; Merawi; Weldiya; Debre Tabor; Finote Selam; Debre Markos | ETH | settlement | 12.032,39.043
Oromia | Oromia region; Oromiya; Wollega; West Wellega; Horo Guduru; Wellega; Nekemte; Gimbi; Arsi; West Shewa; East Wellega; Kellem Wellega; Guji; Tole | ETH | region | 8.5,39.0
Afar | Afar region | ETH | region | 11.8,41.0
Benishangul-Gumuz | Metekel; Benishangul Gumuz | ETH | region | 10.8,35.5
Ogaden | Somali Region; Somali region of Ethiopia | ETH | region | 6.8,44.0
Badme | | ERI | settlement | 14.728,37.800
Lower Shabelle | Lower Shebelle; Afgoye; Merca; Marka; Barawe; Awdheegle; Bariire; Qoryoley | SOM | region | 1.9,44.5
Middle Shabelle | Jowhar; Adan Yabal; Balad Somalia; Warsheikh | SOM | region | 2.9,45.7
Hiran | Hiiraan; Beledweyne; Belet Weyne; Bulobarde; Beledwyne; Mahas; Buloburde | SOM | region | 4.3,45.4
Galmudug | Galgaduud; Mudug; Dhusamareb; Galkayo; Galkacyo; Harardhere; Dusamareb; Galgadud; Elbur | SOM | region | 5.3,46.5
Lower Juba | Lower Jubba; Kismayo; Kismaayo; Afmadow; Gedo; Middle Juba; Jilib; Dhobley; Ras Kamboni; Beled Hawo; Buale | SOM | region | -0.2,42.0
Bay | Baidoa; Baidoa Bay; Bakool; Bakool region; Bay region; Buurhakaba; Hudur | SOM | region | 2.8,43.6
Bakara Market | Bakara market; Bakaara Market; Lido Beach; Hodan district; KM4; Zobe junction; Hamarweyne; Lido beach | SOM | exact | 2.04,45.32
Bosaso | Bossaso; Cal Miskaad; Qandala; Bari region; Galgala | SOM | settlement | 11.284,49.182
Las Anod | Laascaanood; Las Anood; Laascaanood Sool; Sool; Sanaag; Lasanod | SOM | settlement | 8.477,47.357
Garissa | Mandera; Wajir; Lamu; Mpeketoni; Dadaab; Boni Forest; Westgate mall | KEN | settlement | -0.453,39.646
# West Africa
Maiduguri | | NGA | settlement | 11.846,13.160
Borno | Borno State; Borno state; Bama; Gwoza; Chibok; Konduga; Baga; Dikwa; Monguno; Damboa; Gamboru; Gamboru Ngala; Marte; Kukawa; Mafa; Sambisa Forest; Sambisa forest; Sambisa; Damasak; Jakana; Zabarmari; Rann; Biu; Kala Balge; Magumeri; Gajiganna; Banki; Dalori | NGA | region | 11.9,13.1
Yobe | Yobe State; Damaturu; Potiskum; Dapchi; Buni Yadi; Geidam; Mafa Yobe | NGA | region | 12.2,11.5
Adamawa | Adamawa State; Mubi; Michika; Madagali; Yola; Numan; Hong Adamawa | NGA | region | 9.5,12.5
Zamfara | Zamfara State; Gusau; Maru; Anka; Shinkafi; Tsafe; Maradun; Bukkuyum; Zurmi | NGA | region | 12.1,6.2
Kaduna State | Birnin Gwari; Southern Kaduna; Kafanchan; Zangon Kataf; Kajuru; Chikun; Giwa; Tudun Biri | NGA | region | 10.4,7.7
Plateau State | Plateau; Barkin Ladi; Bokkos; Mangu; Riyom; Bassa; Wase; Bokkos district | NGA | region | 9.2,9.5
Benue | Benue State; Makurdi; Guma; Agatu; Logo; Gwer West; Yelwata; Ukum; Katsina-Ala | NGA | region | 7.3,8.7
Niger State | Shiroro; Rafi; Kontagora; Mashegu | NGA | region | 9.9,5.6
Sokoto | Goronyo; Tangaza; Isa; Sabon Birni; Gudu; Kebbi; Katsina State | NGA | region | 13.1,5.2
Niger Delta | Rivers State; Bayelsa; Delta State | NGA | region | 5.0,6.3
Lake Chad | Lake Chad basin; Lake Chad Basin; Lake Chad region | TCD | region | 13.0,14.0
Diffa | Bosso; Diffa region; N'Guigmi; Toumour | NER | settlement | 13.315,12.611
Tillaberi | Tillabéri; Tillabery; Tillaberi region; Inates; Banibangou; Chinagodrar; Tongo Tongo; Ouallam; Torodi; Banibangou; Tera; Makalondi; Ayorou; Abala; Kandadji | NER | region | 14.2,1.5
Tahoua | Tassara; Tillia; Bakorat | NER | settlement | 14.889,5.265
Far North Region | Far North; Extreme-Nord; Mora; Kolofata; Fotokol; Maroua; Mokolo; Amchide; Kerawa; Limani; Mayo-Sava; Mayo-Tsanaga; Logone-et-Chari; Mozogo; Ngouboua | CMR | region | 11.0,14.2
Northwest Region | North-West Region; North West Region; Bamenda; Kumbo; Ngarbuh; Batibo; Mezam; Bui; Donga-Mantung; Momo; Ndop; anglophone regions; Anglophone regions | CMR | region | 6.2,10.5
Southwest Region | South-West Region; South West Region; Buea; Kumba; Mamfe; Manyu; Meme; Fako; Ekona; Muyuka; Lebialem; Egbekaw | CMR | region | 5.2,9.3
Kidal | Aguelhok; Tessalit; Tinzaouaten; Tinzawaten; Anefis; Tin Zaouatine | MLI | settlement | 18.441,1.408
Gao | Ansongo; Bourem; Tessit; Gao region; Labbezanga; Tarkint | MLI | settlement | 16.272,-0.044
Timbuktu | Tombouctou; Ber; Goundam; Niafunke; Dioura; Lere; Bamba; Soumpi; Gourma-Rharous | MLI | settlement | 16.775,-3.009
Mopti | Sevare; Sévaré; Mopti region; Bandiagara; Bankass; Koro; Ogossagou; Sobane; Djenne; Douentza; Moura; Boni; Boulkessi; Mondoro; Dogofry; Diafarabe; Sobane Da; Sobame Da; Koulogon; Youwarou; Tenenkou; Konna; Dinangourou; Hombori | MLI | region | 14.6,-4.0
Menaka | Ménaka; Indelimane; Inekar; Tidermene; Anderamboukane; Menaka region; In-Delimane | MLI | settlement | 15.918,2.402
Segou | Ségou; Niono; Farabougou; Diabaly; Nampala; Niono Circle; Macina; Sokolo | MLI | settlement | 13.432,-6.216
Kayes | Diboli; Nioro; Nioro du Sahel | MLI | settlement | 14.446,-11.445
Liptako-Gourma | tri-border area; three-border region; Sahel | MLI | region | 14.8,0.0
Djibo | Soum; Arbinda; Inata; Soum province; Nassoumbou; Baraboulle; Gorgadji; Arbinda | BFA | settlement | 14.102,-1.630
Dori | Seytenga; Solhan; Sebba; Yagha; Seno; Gorom-Gorom; Markoye; Deou; Oudalan; Tin-Akoff; Yagha province; Falagountou | BFA | settlement | 14.036,-0.035
Kaya | Barsalogho; Barsalogo; Yirgou; Kongoussi; Centre-Nord; Dablo; Bourzanga; Pissila; Kelbo; Silgadji; Nouna | BFA | settlement | 13.092,-1.084
Ouahigouya | Titao; Karma; Loroum; Yatenga; Thiou; Nord region; Zondoma | BFA | settlement | 13.583,-2.422
Fada N'Gourma | Fada N'gourma; Kompienga; Pama; Fada; Diapaga; Est region; Gayeri; Foutouri; Natiaboani; Partiaga; Kantchari; Komondjari; Tapoa; Bogande; Madjoari; Boungou | BFA | settlement | 12.062,0.358
Boucle du Mouhoun | Dedougou; Tougan; Kossi; Djibasso; Bomborokuy; Solenzo; Sourou; Banwa | BFA | region | 12.5,-3.5
Atacora | Alibori; Pendjari; W National Park; Porga; Banikoara; Point Triple | BEN | region | 10.8,1.7
Kpendjal | Savanes; Dapaong; Kpinkankandi | TGO | region | 10.9,0.6
Casamance | Ziguinchor; Bignona; Boffa; Bayotte; Sindian | SEN | region | 12.8,-15.5
# North Africa
Benghazi | Banghazi | LBY | settlement | 32.117,20.067
Misrata | Misurata | LBY | settlement | 32.375,15.090
Sirte | Surt | LBY | settlement | 31.209,16.589
Derna | Darnah | LBY | settlement | 32.767,22.637
Tarhuna | Tarhouna | LBY | settlement | 32.435,13.635
Zawiya | Zawiyah; Al-Zawiya; Az Zawiyah; Zawia | LBY | settlement | 32.757,12.728
Sabha | Sebha | LBY | settlement | 27.038,14.428
Ajdabiya | Ajdabiyah; Ras Lanuf; Brega; Sidra | LBY | settlement | 30.755,20.226
Bani Walid | Beni Walid; Zintan; Gharyan; Murzuq; Kufra; Ubari; Jufra; Tawergha; Ain Zara; Zuwara; Sabratha; Watiya; al-Watiya air base; Mitiga; Qanfouda | LBY | settlement | 31.757,13.991
Sinai | Sinai Peninsula; North Sinai; Sheikh Zuweid; Bir al-Abed; El-Arish; Arish; al-Arish; northern Sinai; Sheikh Zuwayed | EGY | region | 29.5,33.8
Kabylie | Kabylia; Tizi Ouzou; Boumerdes; Bentalha; Rais; Relizane; Medea; Ain Defla; Larbaa; Blida; Bouira; Jijel | DZA | region | 36.6,4.2
In Amenas | Tigantourine; Ain Amenas | DZA | settlement | 28.038,9.560
Kasserine | Mount Chaambi; Chaambi; Sidi Bouzid; Ben Guerdane; Kef | TUN | settlement | 35.167,8.836
Laayoune | El Aaiun; Smara; Guerguerat; Tifariti; Mahbes; Es-Semara | ESH | settlement | 27.154,-13.203
Tindouf | Tindouf camps | DZA | settlement | 27.671,-8.148
# Mozambique, Angola
Cabo Delgado | Cabo Delgado province; Cape Delgado | MOZ | region | -12.3,39.5
Palma | Mocimboa da Praia; Mocímboa da Praia; Macomia; Quissanga; Muidumbe; Nangade; Mueda; Ancuabe; Chiure; Meluco; Afungi; Xitaxi; Awasse; Metuge | MOZ | settlement | -10.775,40.470
Gorongosa | Sofala; Maringue; Muxungue; Satunjira; Vunduzi; Casa Banana | MOZ | district | -18.7,34.1
Cabinda | Cabinda province | AGO | region | -5.2,12.4
Kuito | Cuito[pt]; Huambo; Bailundo; Cuito Cuanavale; Jamba; Malanje; Saurimo; Uige; Andulo; Caxito; Luena; M'banza-Kongo | AGO | settlement | -12.383,16.933
# Latin America
Chalatenango | San Salvador de Chalatenango; Arcatao; El Paraiso; San Jose Las Flores | SLV | region | 14.0,-88.9
Morazan | Perquin; Gotera; San Francisco Gotera; El Mozote; Meanguera; Corinto; Joateca | SLV | region | 13.8,-88.1
Usulutan | Usulután; Jiquilisco; Berlin El Salvador; Santa Elena; Santiago de Maria; San Agustin | SLV | settlement | 13.35,-88.45
San Vicente | Tecoluca; Cerro Guazapa; Guazapa; Suchitoto; Cabanas; Ilopango; Apopa; Soyapango; Mejicanos; Zacamil; Cuscatlan; Guazapa volcano; San Miguel department; La Libertad; La Union | SLV | settlement | 13.64,-88.78
Soacha | Urrao; Segovia; Remedios; Yarumal; Mutata; Apartado; Turbo; Dabeiba; Ituango; Uraba; Antioquia; Uraba region | COL | settlement | 7.2,-75.8
Catatumbo | Tibu; Convencion; El Tarra; Norte de Santander; Ocana; Teorama; La Gabarra; Ocaña | COL | district | 8.5,-73.0
Arauca | Saravena; Tame; Arauquita; Fortul; Cano Limon; Caño Limón | COL | region | 6.8,-71.0
Cauca | Toribio; Caldono; Jamundi; Corinto Cauca; Caloto; Argelia; El Tambo; Silvia; Suarez; Micay; Morales Cauca; Miranda; Santander de Quilichao; Toribío; El Plateado | COL | region | 2.4,-76.8
Caqueta | Caquetá; San Vicente del Caguan; Cartagena del Chaira; Remolino; El Billar; Putumayo; Puerto Asis; Guaviare; Miraflores Guaviare; Mitu; Vaupes; Las Delicias; Meta; Mapiripan; Calamar; Vista Hermosa; La Macarena | COL | region | 1.0,-74.5
Choco | Chocó; Bojaya; Bojayá; Riosucio; Quibdo; Istmina; Atrato; Bellavista | COL | region | 6.0,-77.0
Narino | Nariño; Tumaco; Barbacoas; Ricaurte; Samaniego; Patascoy; Llorente | COL | region | 1.5,-78.0
Barrancabermeja | Magdalena Medio; Simiti; San Pablo; Bolivar department; Machuca; Sur de Bolivar | COL | settlement | 7.065,-73.855
Ayacucho | Huanta; Huancavelica; VRAEM; VRAE; Vilcashuaman; Lucanamarca; Satipo; Junin; Huancayo; Apurimac; San Martin; Huanuco; Tingo Maria; Upper Huallaga; Huallaga Valley; Upper Huallaga Valley; Uchiza; Tocache; Ene; Mazamari; La Convencion; Santa Lucia base | PER | region | -13.2,-74.2
Cenepa | Tiwinza; Condor Mountains | PER | district | -3.5,-78.3
Chiapas | San Cristobal de las Casas; Ocosingo; Acteal; Lacandon Jungle; Altamirano; Las Margaritas; Chenalho | MEX | region | 16.5,-92.5
Culiacan | Sinaloa; Reynosa; Ciudad Juarez; Nuevo Laredo; Iguala; Tijuana; Michoacan; Guerrero; Aguililla; Tamaulipas; Ayotzinapa | MEX | settlement | 24.799,-107.390
Cite Soleil | Cité Soleil; Martissant; Croix-des-Bouquets; Bel Air; Delmas; Solino; Pont-Sonde; Kenscoff; La Saline; Artibonite; Petion-Ville; Wharf Jeremie | HTI | district | 18.578,-72.336
El Quiche | Quiche; Ixcan; Nebaj; Santiago Atitlan; Rabinal; Chajul; Xaman; Peten; Solola | GTM | region | 15.3,-91.0
Jinotega | Matagalpa; Bluefields; Wiwili; Quilali | NIC | region | 13.4,-85.8
Esequibo | Essequibo; Guayana Esequiba[es VEN] | GUY | region | 5.0,-59.5
# Europe, elsewhere
Belfast | Falls Road; Shankill Road; Ardoyne; Short Strand | GBR | settlement | 54.597,-5.930
Derry | Londonderry[en GBR]; Bogside | GBR | settlement | 54.997,-7.309
South Armagh | Crossmaglen; Newry; Omagh; Enniskillen; Strabane; Lurgan; Portadown; Warrenpoint | GBR | district | 54.1,-6.5
Basque Country | Euskadi[eu]; Basque region | ESP | region | 43.0,-2.6
Wa State | Pangkham; Panghsang | MMR | region | 22.2,99.2
Xinjiang | East Turkestan[ug]; Kashgar; Urumqi; Hotan | CHN | region | 41.0,85.0
Tibet | Lhasa | CHN | region | 30.5,90.0
Taiwan Strait | | TWN | line | 24.5,119.5
Spratly Islands | Second Thomas Shoal; Scarborough Shoal; Paracel Islands; South China Sea | PHL | region | 10.0,114.0
Red Sea | Gulf of Aden; Southern Red Sea | YEM | region | 14.5,42.0
Black Sea | Sea of Azov | UKR | region | 43.5,34.0
Strait of Hormuz | Persian Gulf; Gulf of Oman | IRN | line | 26.5,56.3
Korean Demilitarized Zone | DMZ; Demilitarized Zone; Yeonpyeong; Yeonpyeong Island; Northern Limit Line; Panmunjom | KOR | line | 37.95,126.7
Green Line | UN Buffer Zone | CYP | line | 35.1,33.4
Fergana Valley | Ferghana Valley; Osh; Batken; Vorukh; Isfara; Ak-Sai | KGZ | district | 40.4,71.8
Gorno-Badakhshan | GBAO; Khorog; Rasht Valley; Garm; Pamir | TJK | region | 38.2,73.0
`

/** Given and family names in Latin letters of regions whose names the packages have in other scripts or not at all. */
const REGIONS: [given: string, family: string, familyFirst?: boolean][] = [
  [
    'Mohammed Muhammad Ahmed Mahmoud Ali Hassan Hussein Omar Khaled Khalid Yousef Youssef Ibrahim Mustafa Abdullah Abdallah Abdul Rahman Saleh Salem Tariq Ziad Walid Faisal Fahd Sultan Nasser Hamad Tamim Bashar Rami Samir Karim Moaz Anwar Ismail Yahya Fatima Aisha Mariam Layla Leila Noura Huda Amal Rania Hanan Zainab Salma Dina Abdel Fattah Mansour',
    'al-Assad al-Maliki al-Sadr al-Abadi al-Sisi al-Sharaa al-Khatib Alkhatib al-Thani Al Thani Al Nahyan Al Maktoum al-Hariri Hariri Aoun Mikati Berri Abbas Haniyeh Sinwar Dahlan Barghouti Erekat Shtayyeh Morsi Mubarak Baradei Sabahi Ghannouchi Saied Essebsi Gaddafi Haftar Dbeibah Bouteflika Tebboune Saleh al-Houthi Hadi al-Bashir Burhan Hamdok Hamdan Dagalo Khashoggi Bin Salman bin Zayed Nasrallah Jumblatt Geagea Barzani Talabani Salih Zebari Shoukry Safadi Jubeir Attiyah Abdullah Rahman Mansour Darwish Qassem Suleiman Nasser Hammoud Khoury Haddad Nassar Fayyad Ashrawi'
  ],
  [
    'Mahmoud Hassan Ali Mohammad Hossein Javad Ebrahim Reza Qasem Saeed Akbar Abbas Amir Hamid Mohsen Masoud Maryam Zahra Nasrin Shirin Narges Parvin Ashraf Hamid Gulbuddin Abdul Zalmay Mullah Sirajuddin',
    'Ahmadinejad Rouhani Khamenei Khomeini Zarif Raisi Soleimani Salehi Velayati Larijani Rafsanjani Khatami Jalili Araghchi Mousavi Karroubi Shamkhani Amir-Abdollahian Ghalibaf Baqeri Hosseini Mohammadi Ebadi Karzai Ghani Khalilzad Haqqani Baradar Hekmatyar Massoud Stanikzai Muttaqi Akhundzada'
  ],
  [
    'Jinping Keqiang Jiabao Jintao Xiaoping Zemin Qishan Lijian Chunying Yi Wei Fang Xiaobo Weiwei Ping Jian Ming Hua Tao Lei Jun Guangcheng Zhengfei Ma Kai Cheng-hui Ing-wen Tsu-chieh Ying-jeou Shui-bian Wen-je Sing-ai Chih-ming Mei-ling Chi-chang Yu-ting',
    'Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Tsai Chang Chao Hsieh Tseng Lai Su Wen Bo Jiang Deng Cai Lam Leung Tang Cheung Wong Ho Kwok Lau',
    true
  ],
  [
    'Jong-un Jong-il Jae-in Suk-yeol Geun-hye Myung-bak Ki-moon Yo-jong Sung-min Ji-hoon Min-jun Hyun-woo Seo-yeon Kyung-wha Eui-yong Dae-jung Young-sam Chul-soo',
    'Kim Lee Park Moon Yoon Ban Choi Jung Kang Cho Chung Hong Han Lim Shin Kwon Hwang Song Seo Ahn',
    true
  ],
  [
    'Shinzo Junichiro Taro Fumio Yoshihide Naoto Yukio Shigeru Toshimitsu Hirokazu Katsuya Seiji Yuriko Naomi Kei Shohei Haruki Kenji Hiroshi Takeshi Akira Yuki Ayumi Sakura Kenzaburo Masayoshi Carlos',
    'Abe Koizumi Aso Kishida Suga Kan Hatoyama Ishiba Motegi Matsuno Okada Maehara Koike Osaka Nishikori Ohtani Murakami Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Mori Hayashi Kono Son'
  ],
  [
    'Narendra Amit Rahul Sonia Priyanka Manmohan Arvind Mamata Yogi Nitish Lalu Uddhav Sharad Rajnath Nirmala Piyush Smriti Arun Sushma Akhilesh Mayawati Devendra Hemant Ashok Bhupesh Siddaramaiah Sachin Virat Rohit Ravi Anil Mukesh Gautam Ratan Kiran Imran Nawaz Shehbaz Bilawal Asif Maryam Benazir Pervez Hina Sheikh Khaleda Mahinda Gotabaya Ranil Maithripala KP Pushpa Sher',
    'Modi Shah Gandhi Singh Kejriwal Banerjee Adityanath Kumar Yadav Thackeray Pawar Sitharaman Goyal Irani Jaitley Swaraj Fadnavis Soren Gehlot Baghel Patel Sharma Verma Gupta Mehta Reddy Rao Naidu Iyer Nair Menon Pillai Tendulkar Kohli Ambani Adani Tata Khan Sharif Bhutto Zardari Bajwa Musharraf Abbasi Dar Qureshi Khar Hasina Zia Rahman Ahmed Hossain Chowdhury Rajapaksa Wickremesinghe Sirisena Premadasa Perera Fernando Silva Oli Deuba Dahal Thapa Shrestha'
  ],
  [
    'Vladimir Dmitry Sergei Sergey Mikhail Alexei Alexander Boris Igor Oleg Yury Nikolai Viktor Maria Anna Elena Svetlana Tatyana Ksenia Volodymyr Petro Yulia Oleksandr Andriy Mykhailo Dmytro Denys Olena Ruslan Ramzan Nursultan Kassym-Jomart Ilham Nikol Mikheil Salome',
    'Putin Medvedev Lavrov Shoigu Peskov Zakharova Navalny Kasyanov Nemtsov Prigozhin Gerasimov Ryabkov Gorbachev Yeltsin Primakov Zelenskiy Zelensky Poroshenko Tymoshenko Yanukovych Kuleba Yermak Reznikov Danilov Klitschko Lukashenko Tikhanovskaya Kadyrov Nazarbayev Tokayev Aliyev Pashinyan Saakashvili Zurabishvili Ivanov Petrov Sidorenko Kovalenko Bondarenko Shevchenko Tkachenko'
  ],
  [
    'Uhuru Raila William Yoweri Bobi Paul Felix Joseph Cyril Jacob Julius Nelson Thabo Robert Emmerson Morgan Nelson Tendai Muhammadu Goodluck Olusegun Bola Atiku Yemi Ngozi Chimamanda Wole Nana John Kwame Kofi Abiy Hailemariam Meles Tedros Isaias Salva Riek Alpha Alassane Laurent Macky Ousmane Ibrahim Amadou Mahamadou Paul-Henri Denis Kizza Hakainde Edgar Lazarus Peter Hage Sam Samia Tundu Amina Chinedu Oluwaseun Sipho Thandiwe Nomvula Wanjiru Achieng',
    'Kenyatta Odinga Ruto Museveni Wine Kagame Tshisekedi Kabila Ramaphosa Zuma Malema Mandela Mbeki Mugabe Mnangagwa Tsvangirai Chamisa Biti Buhari Jonathan Obasanjo Tinubu Abubakar Osinbajo Okonjo-Iweala Adichie Soyinka Akufo-Addo Mahama Nkrumah Annan Ahmed Desalegn Zenawi Ghebreyesus Afwerki Kiir Machar Condé Ouattara Gbagbo Sall Sonko Traoré Keïta Issoufou Damiba Sassou Nguesso Besigye Hichilema Lungu Chakwera Mutharika Geingob Nujoma Hassan Lissu Mohamed Okafor Adeyemi Eze Dlamini Nkosi Khumalo Mokoena Otieno Mwangi Kamau Banda Phiri Moyo Ncube Diallo Diop Ndiaye Cissé Touré Coulibaly'
  ],
  [
    'Nicolás Hugo Juan Luis Luiz Jair Dilma Evo Rafael Daniel Rosario Andrés Enrique Felipe Claudia Gustavo Iván Álvaro Alberto Cristina Mauricio Néstor Javier Sergio Sebastián Michelle Gabriel Pedro Ollanta Keiko Alejandro José Jorge Lucía Nayib Juan Orlando Xiomara Alejandro Bernardo Laurentino Carlos Óscar Miguel Raúl Fidel Yoani Mario Abdo Horacio Efraín Guillermo Lenín',
    'Maduro Chávez Guaidó Lula da Silva Bolsonaro Rousseff Temer Morales Arce Correa Ortega Murillo López Obrador Peña Nieto Calderón Sheinbaum Petro Duque Uribe Santos Fernández Kirchner Macri Milei Massa Piñera Bachelet Boric Castillo Kuczynski Fujimori Toledo Mujica Vázquez Lacalle Pou Bukele Hernández Castro Giammattei Arévalo Cortizo Alvarado Chaves Arias Díaz-Canel Sánchez Cartes Abdo Benítez Lasso Moreno Noboa García Rodríguez González Martínez Ramírez Torres Vargas Rojas Herrera Cordero Quesada Solís'
  ],
  [
    'Recep Tayyip Abdullah Ahmet Kemal Ekrem Mevlüt Binali Süleyman Bülent Selahattin Devlet Fethullah Meral Benjamin Yair Naftali Ehud Ariel Shimon Avigdor Benny Tzipi Isaac Gideon Itamar Bezalel Yitzhak David Golda Moshe',
    'Erdogan Erdoğan Gül Davutoğlu Kılıçdaroğlu Imamoglu Çavuşoğlu Yıldırım Soylu Ecevit Demirtaş Bahçeli Gülen Akşener Netanyahu Lapid Bennett Olmert Barak Sharon Peres Lieberman Gantz Livni Herzog Sa’ar Ben-Gvir Smotrich Rabin Ben-Gurion Meir Dayan Shaked Levy Cohen Mizrahi Peretz'
  ],
  [
    'Joko Prabowo Megawati Susilo Anies Ridwan Mahathir Najib Anwar Muhyiddin Ismail Sabri Lim Rodrigo Benigno Ferdinand Leni Gloria Manny Corazon Prayuth Thaksin Yingluck Paetongtarn Abhisit Aung San Suu Min Aung Thein Hun Hun Sam Nguyen Phuc Pham Minh Vo Van To Lee Hsien Goh Chok Lawrence Tharman Halimah',
    'Widodo Subianto Sukarnoputri Yudhoyono Baswedan Kamil Mohamad Razak Ibrahim Yassin Yaakob Guan Eng Duterte Aquino Marcos Robredo Arroyo Pacquiao Chan-ocha Shinawatra Vejjajiva Kyi Hlaing Sein Sen Manet Rainsy Trong Chinh Thuong Lam Loong Tong Wong Shanmugaratnam Yacob Santos Reyes Cruz Bautista dela Cruz'
  ],
  [
    'Joe Donald Barack Hillary Bill George Kamala Mike Nancy Mitch Chuck Bernie Elizabeth John Marco Ted Lindsey Antony Lloyd Janet Jerome Anthony Boris David Theresa Rishi Liz Keir Jeremy Tony Gordon Nick Nicola William Kate Emmanuel François Nicolas Marine Jean-Luc Angela Olaf Annalena Frank-Walter Ursula Giorgia Matteo Silvio Mario Pedro Mariano Viktor Mateusz Andrzej Donald Jens Sanna Magnus Mette Mark Justin Stephen Scott Jacinda Christopher Malcolm Julia Antonio Ban Kofi Christine Tedros Josep',
    'Biden Trump Obama Clinton Bush Harris Pence Pelosi McConnell Schumer Sanders Warren McCain Kerry Rubio Cruz Graham Blinken Austin Yellen Powell Fauci Johnson Cameron May Sunak Truss Starmer Corbyn Blair Brown Clegg Sturgeon Hague Macron Hollande Sarkozy Le Pen Mélenchon Merkel Scholz Baerbock Steinmeier von der Leyen Meloni Salvini Berlusconi Draghi Renzi Sánchez Rajoy Orbán Morawiecki Duda Tusk Stoltenberg Marin Andersson Frederiksen Rutte Trudeau Harper Morrison Ardern Luxon Hipkins Turnbull Gillard Albanese Guterres Borrell Lagarde'
  ]
]

/** A way to name people: given names, family names, and whether the family name stands first. */
export type People = { given: string[]; family: string[]; familyFirst: boolean }

const PARTICLES = new Set('al Al bin Bin da von der Le Abdel López Peña Lacalle Abdo Sassou dela de'.split(' '))

/** The names of each region. Particles stay with the name behind them. */
export const PEOPLE: People[] = REGIONS.map(([given, family, familyFirst = false]) => ({
  given: given.split(' '),
  family: joinParticles(family.split(' ')),
  familyFirst
}))

function joinParticles(words: string[]): string[] {
  const names: string[] = []
  let particles = ''
  for (const word of words) {
    if (PARTICLES.has(word)) particles += `${word} `
    else {
      names.push(particles + word)
      particles = ''
    }
  }
  return names
}

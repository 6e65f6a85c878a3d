"""Small tables the way people keep them, to be saved in the encodings they use."""

RUSSIAN = (
    "ФИО;Телефон;Комментарий\nИванов Иван;89161234567;перезвонить\nПетрова Анна;89035556677;\n",
    "Имя,Телефон\nОльга,+7 916 123-45-67\nСергей,+7 903 555-66-77\n",
    "Клиент;Тел\nООО Ромашка;4951234567\nИП Сидоров;4957654321\n",
    "Марка\tГос. номер\tПробег\nLada Vesta\tА123ВС77\t45000\nKia Rio\tК777КК99\t81000\n",
    "№;Страхователь;Дата окончания полиса\n1;Кузнецов П.А.;12.05.2026\n2;Щербакова Ю.Ю.;01.06.2026\n",
    "ФАМИЛИЯ;ИМЯ;ГОРОД\nИВАНОВ;ПЕТР;МОСКВА\nСМИРНОВА;ЕЛЕНА;КАЗАНЬ\n",
    "Название;ИНН;Адрес\nЗАО «Вектор»;7701234567;г. Москва, ул. Ленина, д. 5\nООО «Эхо»;027812;г. Уфа\n",
    "name;phone;note\nIvanov;123;друг\nPetrov;456;не звонить\n",
    "Name,City\nIvan,Москва\nPetr,Тверь\n",
    "дата;событие\n01.02.2024;замена масла\n03.02.2024;шиномонтаж\n",
    "Владелец;VIN;Дата ТО\nЖуков Ф.Ф.;XTA210990Y2766389;15.03.2025\nЦой Э.Э.;JTMHV05J604123456;16.03.2025\n",
    "Должник;Долг\nБаев;100\nМуха;200\n",
    "Ф.И.О.;Тел.\nЛи А.;1\nЕм Б.;2\n",
    "иванов\nпетров\nсидорова\n",
)
SIMPLIFIED = (
    "姓名,电话\n王伟,13800138000\n李娜,13900139000\n",
    "客户名称,联系人,手机\n上海宏达贸易有限公司,张三,13812345678\n北京汽车修理厂,李四,13987654321\n",
    "姓名\t车牌号\t保险到期\n刘洋\t京A12345\t2026-05-01\n陈静\t沪B67890\t2026-06-01\n",
    "name,phone,note\nWang Wei,13800138000,老客户\nLi Na,13900139000,需要发票\n",
    "序号,公司,地址\n1,深圳市华强电子,广东省深圳市福田区\n2,成都味道餐厅,四川省成都市武侯区\n",
    "商品,单价,数量\n机油,120,3\n轮胎,450,4\n",
    "姓名,地址\n欧阳锋,乌鲁木齐市天山区\n司马懿,呼和浩特市新城区\n",
    "客户,电话\n翟,1\n覃,2\n",
    "会员卡号,姓名,积分\n0001,郑爽,500\n0002,冯巩,800\n",
    "Name,City\nWang,北京\nLi,上海\n",
    "公司\n联通\n",
)
TRADITIONAL = (
    "姓名,電話\n王大明,0912345678\n陳美麗,0923456789\n",
    "客戶名稱,聯絡人,手機\n臺灣大車隊,張先生,0911222333\n宏達電子,李小姐,0955666777\n",
    "姓名\t地址\t備註\n林志玲\t台北市信義區\t老客戶\n黃國倫\t高雄市左營區\t需要發票\n",
    "車牌,保險到期\nABC-1234,114年5月1日\nXYZ-5678,114年6月1日\n",
    "name,note\nChen,請回電\nLin,已付款\n",
    "客戶,電話\n謝先生,1\n蘇小姐,2\n",
)
WESTERN = (
    "Name,City\nJürgen Müller,Köln\nJosé García,Málaga\n",
    "Nom;Ville\nÉlodie Lefèvre;Besançon\nFrançois Côté;Orléans\n",
    "Name;Street\nSøren Åkesson;Ångströmsvägen 5\nBjörn Käß;Hauptstraße 7\n",
    "name,note\nZoë,prefers e-mail\nAndré,VIP customer – call after 6\n",
    "Customer,Price\nSmith & Sons,£120\nO’Neil,€95\n",
    "Name,Phone\nRenée Zellweger,555-0101\nJohn Smith,555-0102\n",
)

SAVED = (
    *((text, encoding) for text in RUSSIAN for encoding in ("cp1251", "cp866", "koi8-r")),
    *((text, "mac-cyrillic") for text in RUSSIAN[:8]),
    *((text, "gb18030") for text in (*SIMPLIFIED, *TRADITIONAL)),
    *((text, "big5") for text in TRADITIONAL),
    *((text, "cp1252") for text in WESTERN),
)

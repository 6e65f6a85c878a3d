"""Headings as people write them, with the field each means: one line a field, beside which columns it stands.

None of them is in the vocabulary as a whole; they are understood by their words and their cells.
A line that begins with a blank goes on with the one before.
"""

CELLS = {
    "name": ("John Carter", "Ольга Петрова", "王小明", "Maria Lopez", "Сергей Ким", "李丽华"),
    "given": ("John", "Ольга", "Maria", "Сергей", "Pat", "Анна"),
    "family": ("Carter", "Петрова", "Lopez", "Ким", "Stone", "Белова"),
    "middle": ("Lee", "Ивановна", "Jane", "Олегович", "Ann", "Павловна"),
    "company": ("Acme Ltd", "ООО Вектор", "大地有限公司", "Blue Inc", "ИП Ким", "长江公司"),
    "phone": ("+7 916 123-45-67", "13800138001", "(555) 010-4417", "8 495 123 45 67", "+44 20 7946 0958",
        "021-55667788"),
    "email": ("a@b.com", "olga@mail.ru", "wang@qq.com", "m@x.org", "kim@ya.ru", "li@163.com"),
    "text": ("alpha", "бета", "测试", "delta four", "пять", "six"),
    "job": ("director", "бухгалтер", "经理", "driver", "менеджер", "owner"),
    "long": ("calls back in the evening", "просил перезвонить", "老客户，价格敏感", "likes tea",
        "скидка 5%", "介绍人王先生"),
    "address": ("5 Main Street", "ул. Ленина, 10", "人民路5号", "12 Oak Road", "пр. Мира, 3", "中山路8号"),
    "city": ("London", "Москва", "上海", "Leeds", "Тула", "北京"),
    "zip": ("101000", "190000", "200000", "150000", "100001", "310000"),
    "country": ("Russia", "Россия", "中国", "UK", "Китай", "USA"),
    "birthday": ("15.03.1980", "1975-11-22", "23.06.1991", "1988-02-17", "30.12.1969", "1994-08-08"),
    "past": ("2025-01-15", "2025-02-20", "2024-11-03", "2025-06-30", "2024-12-24", "2025-03-01"),
    "future": ("2026-05-15", "2026-07-20", "2026-11-03", "2027-01-30", "2026-09-24", "2026-06-01"),
    "gender": ("m", "ж", "男", "female", "муж", "女"),
    "status": ("active", "потенциальный", "流失", "lost", "активный", "潜在"),
    "tags": ("vip, loyal", "опт", "老客户", "retail", "опт; vip", "朋友"),
    "tax": ("7707083893", "500100732259", "7728168971", "7736207543", "7710140679", "7744001497"),
    "code": ("A-1001", "A-1002", "B-2003", "B-2004", "C-77", "C-78"),
    "plate": ("А123ВС77", "京A12345", "В456ОР99", "沪B23456", "K789MH50", "粤B88888"),
    "vin": ("XTA210990Y2765499", "WVWZZZ1JZ3W386752", "JTDBR32E720123456", "1HGCM82633A004352",
        "LSVAA49J132047371", "Z94CB41AAGR323020"),
    "make": ("Toyota", "Лада", "大众", "Kia", "Ford", "比亚迪"),
    "model": ("Camry", "Веста", "帕萨特", "Rio", "Focus", "秦"),
    "year": (2012, 2015, 2018, 2020, 2009, 2021),
    "colour": ("white", "чёрный", "红", "blue", "серый", "银"),
    "number": (45000, 120500, 83000, 15200, 67000, 99000),
    "money": (1200.5, 3400, 560, 7800.25, 150, 2300),
    "insurer": ("AXA", "Ингосстрах", "人保", "Allianz", "РЕСО", "平安"),
    "policynumber": ("XXX0123456789", "ААА1234567890", "PDAA20261100012345", "MC-5295544230",
        "ТТТ7001234567", "AX7089422827"),
    "url": ("www.a.com", "https://vk.com/olga", "b.cn", "http://x.org", "site.ru", "www.li.com"),
    "handle": ("@olga_p", "wang_xm", "johnc", "mlopez", "skim77", "lilihua"),
    "yesno": ("yes", "нет", "是", "no", "да", "否"),
    "product": ("oil filter", "Шины зимние", "刹车片", "battery", "Масло 5W40", "轮胎"),
    "qty": (1, 2, 4, 1, 3, 2),
    "days": (30, 15, 30, 7, 30, 60),
}  # fmt: skip

PLAIN = """
name name: Customer's full name | Client | Cust name | Contact name | Имя клиента | Ф.И.О. | ФИО покупателя
 | Заказчик | 客户姓名 | 姓 名 | 顾客姓名 | 會員姓名 | name_of_client | CustomerName | Покупатель (ФИО)
 | Наименование клиента | Владелец | 车主 | 投保人 | Insured person | Cardholder | Patient | Guest name
 | Tenant | Student name | ФИО / название | Фамилия, имя, отчество | Клиент (ФИО полностью)
 | Заказчик/Клиент | Абонент | Пациент | Собственник ТС | Страхователь (ФИО) | 客户全称 | 客户名
 | 投保人姓名 | 联系人姓名 | 收件人 | 会员姓名 | 业主姓名 | Account holder | Contact's Name | Person
 | Debtor | Subscriber | Owner's full name | Consignee | Кому | Получатель | Плательщик | Жилец | Ученик
 | Имя и фамилия | Контрагент (наименование) | 客户（全名） | 患者姓名 | 学员姓名 | 称呼
phone phone: Phone | Tel. | Telephone number | Cell # | Mobile no. | Contact number | Phone (home) | Тел
 | тел.моб | Моб. телефон | Сотовый | № телефона | Номер телефона | Контактный телефон | Телефон 2
 | Доп. телефон | 联系电话 | 手机号 | 电话号码 | 電話 | 手機號碼 | 备用手机 | PHONE_MOBILE | Telefone
 | Конт. тел. | Факс | 联系方式 | Primary phone | Main tel | Phone1 | Mobile/WhatsApp | Day phone
 | Evening phone | Phone Nr. | Контакты (тел.) | Телефоны | тел./факс | Моб | моб.т. | Сот.тел | Раб. тел.
 | Дом. тел. | Телефон(ы) клиента | Связь | 移动电话 | 手机/电话 | 固定电话 | 座机 | 联系手机 | 本人电话
 | 客户电话 | 紧急联系电话 | Ph. No | Phone No. 1 | Telephone (mobile) | Handphone | Best phone number
 | Phone/Fax | SMS number | Call number | Моб. № | Номер моб. тел. | Номер для связи | Рабочий тел.
 | Телефон контактного лица | Тел. 1 | WhatsApp/телефон | Личный номер | 电话/手机 | 手机1 | 常用电话
 | 家庭电话 | 公司电话 | 联系号码 | 车主电话 | 传真号码
email email: E-mail | e-mail address | Mail | Эл. почта | Электронная почта | Адрес эл. почты | Почта | 邮箱
 | 电子邮箱 | 邮箱地址 | EMAIL_1 | Личный e-mail | Имейл | Email (work) | Electronic mail | E mail | почта
 | e-mail клиента | Адрес электронной почты | 电邮 | 客户邮箱 | Mail address | E-Mail-Adresse | Mail id
 | Email ID | Contact email | Эл. адрес | E-mail (личный) | мейл | 联系邮箱 | 电邮地址
company company: Company | Organisation | Employer | Firm name | Компания | Организация
 | Место работы (организация) | Название фирмы | 公司 | 单位名称 | 公司名称 | 工作单位
job_title job: Job title | Position | Должность | 职位 | 职务
address address: Address | Street address | Адрес | Адрес проживания | Домашний адрес | 地址 | 联系地址
 | 家庭住址 | Adress | Location | Home addr. | Delivery address | Full address | Адрес доставки
 | Фактический адрес | Адрес регистрации | Юр. адрес | 通讯地址 | 收货地址 | 详细住址 | 单位地址
 | Postal address | Mailing address | Residence | Billing address | Адрес клиента
 | Адрес (город, улица, дом) | Прописка | Почтовый адрес | 客户地址 | 送货地址 | 现住址 | 住址
city city: City | Town | Город | Населённый пункт | 城市 | 所在城市 | City/Town | Place | Suburb
 | Город проживания | Нас. пункт | Населенный пункт | 市 | 所在市
postal_code zip: ZIP | Postcode | Postal code | Индекс | Почтовый индекс | 邮编 | 邮政编码
country country: Country | Страна | 国家
birthday birthday: DOB | Date of birth | Birthday | B-day | Дата рождения | Д.р. | День рождения | д/р
 | Дата рожд. | 生日 | 出生日期 | birth_date | Born | Birth | Bday | D.O.B | Birthdate (dd.mm.yyyy) | ДР
 | Дата рожд-я | День рожд. | Родился | 出生年月 | 出生年月日 | 客户生日 | 阳历生日 | Birthday (if known)
 | Date of Birth (DD/MM/YYYY) | Dt of birth | ДР клиента | Дата рождения клиента | Дата рожд | Рожд.
 | 生日（公历） | 客户出生日期
gender gender: Gender | Sex | Пол | 性别
status status: Status | Customer status | Статус | Статус клиента | 客户状态 | 状态 | State of client
 | Relationship status | Состояние | Состояние клиента | 客户情况 | 当前状态 | Active? | Client state
 | Activity status | Тек. статус | Статус контакта | 客户阶段 | 是否活跃
tags tags: Tags | Labels | Category | Теги | Метки | Группа | 标签 | 客户标签 | 分组 | Customer group
 | Segment | Keywords | Категория клиента | Сегмент | 客户分类
owner name: Manager | Sales rep | Assigned to | Account manager | Ответственный | Менеджер | 负责人 | 业务员
 | 客户经理 | Responsible person | Salesperson | Agent | Handled by | Consultant | Менеджер по продажам
 | Куратор | Агент | Отв. менеджер | Кто ведёт | 跟进人 | 经办人 | 销售顾问 | 所属业务员 | Rep
 | Sales manager | Served by | Agent name | Employee | Сотрудник | Продавец | Закреплен за | 客服
 | 归属业务员 | 维护人
source text: Source | Lead source | How did you hear about us | Источник | Откуда узнали
 | Источник обращения | 客户来源 | 来源渠道 | Referred by | Referral | Referral source | Channel
 | Marketing source | Рекламный источник | Канал | Откуда пришел | Рекомендация | 渠道 | 获客渠道 | 介绍人
 | Came from | Where from | Ad source | Тип рекламы | Кто рекомендовал | По рекомендации | Пришёл от | 来自
 | 信息来源 | 推荐来源
tax_id tax: Tax ID | VAT number | ИНН | ИНН клиента | 税号 | ИНН/КПП
external_id code: ID | Customer ID | Client code | Код клиента | Код | 客户编号 | 客户编码 | 会员卡号
 | Account number | customer_id | Номер клиента | Cust. No | Client # | Ref. | Membership no | Card number
 | № клиента | Карточка № | Номер карты клиента | Идентификатор | 客户号 | 会员编号 | Account no.
 | Client ref | Customer code | UID | Customer # | ID клиента | Внутренний номер клиента | Лицевой счет
 | Шифр клиента | 客户代码 | 会员号 | 编号
note long: Notes | Remarks | Comment | Comments / notes | Примечание | Комментарии | Прим. | Заметки | 备注
 | 备注信息 | 说明 | Доп. информация | Remark | Misc | Other info | Additional information | Memo
 | Special requests | Пометки | Особые отметки | Дополнительно | Примеч. | Коммент | 其他说明 | 备注1
 | 特殊要求 | 客户备注 | Comments (internal) | Free text | Observations | История | История обращений
 | Что обсуждали | Памятка | 客户需求 | 其他
do_not_contact yesno: Do not call | Не звонить | 免打扰
since past: Customer since | Created | Registration date | Дата регистрации | Дата создания
 | Дата добавления | 建档日期 | 创建时间 | 注册时间 | Date added | Member since | Joined | Date joined
 | Client since | Клиент с | Дата внесения | Дата заведения карточки | 加入日期 | 登记日期 | 录入时间
 | 成为客户时间 | First visit | First purchase date | Signup date | Enrolled | Date of registration
 | Дата первого обращения | Дата постановки на учет | Дата занесения | 首次到店 | 注册日期 | 开户日期
last_contact_on past: Last contact | Last call | Date of last visit | Дата последнего контакта
 | Последний звонок | Последний визит | 最近联系时间 | 上次联系 | 最后一次来店 | 上次回访日期
 | Last contacted | Last spoke | Last seen | Last visit date | Date last called | Последняя встреча
 | Дата крайнего контакта | Крайний звонок | Был последний раз | 上次联系时间 | 最近一次联系 | 上次拜访日期
 | 最后联系日期 | Date of last contact | Last email sent | Most recent visit | Дата посл. контакта
 | Посл. визит | Последнее обращение | Дата визита | 最后跟进时间 | 上次到店 | 最后来店日期
next_contact_on future: Next contact | Follow-up date | Call back on | Next call | Следующий контакт
 | Перезвонить | Дата следующего звонка | Напомнить | 下次联系时间 | 下次回访 | 下次跟进时间 | Next visit
 | Call on | To call | Callback date | Follow up | Next action date | Когда звонить | Дата перезвона
 | Позвонить | След. звонок | Дата напоминания | 下次拜访 | 预约时间 | 跟进日期 | 提醒日期 | When to call
 | Next follow up | Recall date | Contact again on | Следующая связь | Связаться | Дата контакта
 | Запланированный звонок | Перезвонить когда | 下次电话 | 回访日期 | 预约回访
vehicle.plate plate: License plate | Plate no | Reg. number | Vehicle reg | Vehicle number | Car number
 | Госномер | Гос. номер | Гос.№ | Г/н | Номер машины | Номер авто | Рег. знак | Гос. рег. знак | 车牌
 | 车牌号码 | 車牌 | 号牌号码 | Registration | Registration number | Rego | Plate # | VRN | Reg plate
 | Гос номер авто | Гос.рег.знак ТС | Номерной знак | Номер ТС | Рег № | ГРЗ | А/м гос.№ | 车牌(全)
 | 汽车牌照 | 车辆号牌 | 车牌No | Reg # | Car plate | Licence plate | License No (car) | Number plate
 | Veh No | Veh. reg. no. | Номер а/м | Регистрационный номер ТС | Госномер авто | ГосНомер | г.р.з.
 | Автомобиль г/н | 车牌照 | 牌号 | 车辆牌照 | 爱车牌号
vehicle.vin vin: VIN | VIN code | Chassis no | VIN-код | Номер кузова | 车架号 | 车辆识别代号 | VIN No.
 | Vin number | Chassis number | VIN/кузов | ВИН | VIN номер | 车架号码 | VIN号 | 车辆识别码 | VIN#
 | VIN-номер | Номер VIN | Кузов № | Идентификационный номер (VIN) | 车架号(VIN) | VIN代码
vehicle.make make: Make | Car make | Brand | Марка | Марка авто | 品牌 | 车辆品牌
vehicle.name model: Vehicle | Car | Автомобиль | Авто | Машина | Марка, модель | Make & model | Make/Model
 | Марка и модель авто | 车辆 | Car model and make | Automobile | Vehicle description | Make/model
 | Автомобиль (марка, модель) | Т/С | Марка/модель | 车辆信息 | 品牌车型 | 厂牌型号 | Car type | Auto
 | Vehicle make/model | Car details | ТС | Марка/модель ТС | Машина клиента | 车型品牌 | 车
vehicle.model model: Model | Модель | Модель ТС | 车型 | 车系
vehicle.year year: Year | Model year | Year of manufacture | Год | Год выпуска | Г.в. | 年份 | 出厂年份 | Yr
 | Car year | Built | Registration year | Год вып. | Год выпуска ТС | Г/в | 车辆年份 | 生产年份
vehicle.colour colour: Colour | Color | Цвет | Цвет кузова | 颜色 | 车身颜色
vehicle.mileage number: Mileage | Odometer | Odometer (km) | Km | Пробег | Пробег, км | Текущий пробег
 | 里程 | 行驶里程 | 当前里程数 | Current mileage | Miles | Odo reading | Km reading | Kilometers
 | Пробег (км) | Пробег на сегодня | Показания одометра | Километраж | 公里数 | 目前里程 | 进厂里程 | ODO
 | Mileage in | Пробег авто | Пробег при приёме | Спидометр | 当前里程 | 里程表 | 行驶公里数
vehicle.engine_number code: Engine no | Engine number | Номер двигателя | № двигателя | 发动机号
 | 发动机号码
vehicle.inspection_on future: MOT due | MOT expiry | Inspection due | Inspection date | Техосмотр
 | Техосмотр до | Дата техосмотра | 年检到期 | 年审日期 | 验车日期 | 下次年检 | MOT | MOT date | Next MOT
 | Annual inspection | Safety inspection due | Диагностическая карта до | ТО (техосмотр) до
 | Дата окончания техосмотра | Гостехосмотр | 年检 | 年检时间 | 年审到期日 | 检车日期 | TÜV
 | Roadworthy expiry | Smog check due | Vehicle inspection expiry | Техосмотр действителен до
 | Дата ТО (гос) | ГТО до | 检验有效期 | 年检有效期至 | 验车到期
policy.number policynumber: Policy no. | Policy number | Policy # | № полиса | Номер полиса | Полис №
 | 保单号 | 保单号码 | Insurance policy number | Полис | Policy num. | Pol. No. | Certificate no
 | Номер полиса ОСАГО | Серия и номер полиса | Полис ОСАГО № | 保险单号 | 保单编号 | 交强险单号 | Policy ID
 | Policy ref | Insurance no | Polis number | ОСАГО № | № ОСАГО | Страховой полис №
 | Номер страхового полиса | 交强险保单号 | 商业险保单号码 | 保险单
policy.insurer insurer: Insurer | Insurance company | Страховая компания | Страховая | СК | Страховщик
 | 保险公司 | 承保公司 | Carrier | Insurance co. | Ins. company | Provider of insurance | Страх. компания
 | Страховая комп. | Компания-страховщик | 保险公司名称 | 投保公司 | 承保单位 | Underwriter | Insured with
 | Company (insurance) | Insurer name | Наименование СК | Страх. комп. | Где застрахован | 投保保险公司
 | 保险公司简称 | 保险机构
policy.ends_on future: Policy end | Policy expiry | Insurance expiry | Insured until | Ins. until
 | Renewal date | Policy expires | Окончание полиса | Дата окончания полиса | Полис действует до
 | Страховка до | Конец страховки | ОСАГО до | ОСАГО | Срок ОСАГО | Дата окончания страховки | 保险到期
 | 保险到期日 | 保险有效期 | 保单到期日 | 交强险到期 | 商业险到期日期 | 续保日期 | Expiration date of policy
 | Cover ends | Insurance valid until | Policy renewal | Ins. expiry | Insurance due | Cover expiry date
 | Insurance end date | Дата оконч. ОСАГО | ОСАГО заканчивается | Страховой полис до | Действие полиса до
 | Окончание ОСАГО | Дата пролонгации | Осаго действ. до | КАСКО (до) | Страховка | 保险到期时间 | 车险到期
 | 车险到期日 | 保险截止日期 | 保单截止 | 商业险止期 | 续保时间 | 交强险终保日期 | End of cover
 | Policy end date | Ins exp | Exp. date (insurance) | Renewal | Renewal due | Renew by
 | Insurance renewal date | Срок полиса | Дата окончания ОСАГО | Конец полиса | Полис до | ОСАГО оконч.
 | Дата окончания действия договора страхования | 保单有效期 | 保险止期 | 交强险截止 | 车损险到期
 | 保险到期提醒
policy.starts_on past: Policy start | Policy start date | Insurance from | Начало полиса
 | Дата начала страхования | 保险起期 | 起保日期 | 保单生效日期 | Cover start | Insurance start date
 | Policy effective date | Начало действия полиса | Дата начала ОСАГО | Полис с | 保险开始日期 | 保单起期
policy.price money: Premium | Policy premium | Annual premium | Insurance cost | Премия | Страховая премия
 | Стоимость полиса | 保费 | 保费金额 | 年保费 | 交强险保费 | Yearly premium | Insurance premium
 | Price of policy | Стоимость ОСАГО | Сумма премии | Цена полиса | Стоимость страховки | 保险费 | 保费合计
 | 商业险金额 | Gross premium | Insurance fee | Policy price | Ann. premium | Стоим. полиса
 | Страховой взнос | Премия, руб | Сумма по полису | 商业险保费 | 应交保费 | 总保费
policy.kind text: Policy type | Type of insurance | Вид страхования | Тип полиса | 险种 | 保险类型
service.last_on past: Last service | Last service date | Last serviced on | Date of last maintenance
 | Последнее ТО | Дата последнего ТО | Прошлое ТО | 上次保养 | 上次保养日期 | 最近保养时间 | Last oil change
 | Last maintenance date | Date of last service | Serviced on | Дата посл. ТО | Предыдущее ТО | ТО пройдено
 | Последняя замена масла | Дата последнего обслуживания | 上次维修 | 最后保养日期 | 上次换机油日期
 | Last oil | Last tune-up | Date serviced | Last repair date | Last service dt | Дата ТО последняя
 | Дата последнего визита в сервис | Когда было ТО | Последний ремонт | 上次服务日期 | 最近一次保养
 | 上次检修
service.next_on future: Next service | Next service due | Service due | Service due date | Следующее ТО
 | Дата следующего ТО | ТО до | 下次保养 | 下次保养日期 | 保养到期 | Next oil change | Next maintenance
 | Maintenance due | Service reminder | След. ТО | Плановое ТО | Когда на ТО | Дата ближайшего ТО
 | Ближайшее ТО | Следующая замена масла | 下次维修日期 | 下次换机油 | 预计保养日期 | 保养提醒日期
 | Next svc | Next due date (service) | Due for service | Next appointment (service) | Дата след. ТО
 | Очередное ТО | Рекомендуемая дата ТО | Напоминание о ТО | 下次服务 | 下次保养时间 | 建议保养日期
service.next_mileage number: Next service mileage | Next service at km | Пробег следующего ТО | 下次保养里程
remind_days days: Remind days before | Remind (days) | Напомнить за дней | Напомнить за (дн.)
 | 提前多少天提醒 | 提前提醒天数
web url: Website | Web page | Homepage | Сайт | Веб-сайт | 网站 | 官网 | 网址 | Web site | Страница в сети
 | Ссылка | 店铺链接
messenger handle: Telegram | WeChat | Skype | Телеграм | 微信 | 微信号 | QQ号 | WhatsApp | Viber | Instagram
 | ВКонтакте | Telegram username | Telegram ник | 微信昵称 | 个人微信 | Line ID | тг | WA
middle_name middle: Middle name | Отчество | Patronymic
given_name given: First name | Given name | Имя | FirstName
family_name family: Last name | Surname | Family name | Фамилия | LastName
contact_person name: Contact person | Контактное лицо | 联系人
custom code: Locker | Паспорт | 身份证号 | Driver licence no | Номер карты скидок | 座位 | Shoe size
 | Размер обуви | 房间号 | Table no | Код домофона | Bank account | Расчётный счёт | 银行账号
 | Договор аренды ключ | СНИЛС | КПП | ОГРН
skip rows: No. | № | № п/п | # | 序号 | S/N | Sl. No
thing.ends_on future: Visa expiry | Licence valid till | Медсправка до | Водительское удостоверение до
 | 驾驶证到期 | 会员到期日 | 行驶证到期
appliance.name product: Boiler model | Installed equipment | Device | Unit model | Тип оборудования
 | Модель котла | Прибор | 设备型号 | 产品型号(设备) | 家电名称
custom text: Pet's name | Хобби | 爱好 | 民族 | Religion | Кличка собаки
"""

CONTEXT = """
policy | Начало=past=policy.starts_on | Окончание=future=policy.ends_on | Номер=policynumber=policy.number
 | Страховая=insurer=policy.insurer | Вид полиса=text=policy.kind | Сумма=money=policy.price
policy | Start date=past=policy.starts_on | End date=future=policy.ends_on
 | Policy=policynumber=policy.number | Insurer=insurer=policy.insurer | Type=text=policy.kind
 | Amount=money=policy.price
policy | 保单号=policynumber=policy.number | 生效日期=past=policy.starts_on | 到期日期=future=policy.ends_on
 | 保险公司=insurer=policy.insurer | 险种=text=policy.kind | 保费=money=policy.price
sale | Date=past=sale.date | Customer=name=name | Item=product=sale.text | Qty=qty=sale.quantity
 | Price=money=sale.price | Total=money=sale.amount
sale | Дата=past=sale.date | Клиент=name=name | Товар=product=sale.text | Кол-во=qty=sale.quantity
 | Цена=money=sale.price | Сумма=money=sale.amount
sale | 日期=past=sale.date | 客户=name=name | 产品=product=sale.text | 数量=qty=sale.quantity
 | 单价=money=sale.price | 金额=money=sale.amount
sale | Purchase date=past=sale.date | Buyer=name=name | Product=product=sale.text
 | Amount paid=money=sale.amount | Invoice no=code=sale.document
sale | Дата покупки=past=sale.date | Покупатель=name=name | Что купил=product=sale.text
 | Сумма покупки=money=sale.amount | № чека=code=sale.document
sale | 购买日期=past=sale.date | 客户姓名=name=name | 购买产品=product=sale.text
 | 消费金额=money=sale.amount | 订单号=code=sale.document
contract | № договора=code=contract.number | Дата договора=past=contract.starts_on
 | Договор до=future=contract.ends_on | Сумма договора=money=contract.price
contract | Contract no=code=contract.number | Contract start=past=contract.starts_on
 | Contract end date=future=contract.ends_on | Contract value=money=contract.price
contract | 合同编号=code=contract.number | 签订日期=past=asset.other | 合同到期=future=contract.ends_on
 | 合同金额=money=contract.price
appliance | Appliance=product=appliance.name | Serial no=code=appliance.serial_number
 | Installed=past=appliance.installed_on | Warranty until=future=appliance.ends_on
 | Next service=future=service.next_on
appliance | Оборудование=product=appliance.name | Серийный номер=code=appliance.serial_number
 | Дата установки=past=appliance.installed_on | Гарантия до=future=appliance.ends_on
 | Следующее ТО=future=service.next_on
appliance | 设备名称=product=appliance.name | 序列号=code=appliance.serial_number
 | 安装日期=past=appliance.installed_on | 保修到期=future=appliance.ends_on
 | 下次保养日期=future=service.next_on
kinds | ОСАГО до=future=policy.ends_on | КАСКО до=future=policy.ends_on
 | ОСАГО номер=policynumber=policy.number | КАСКО номер=policynumber=policy.number
 | Страховая=insurer=policy.insurer
kinds | 交强险到期=future=policy.ends_on | 商业险到期=future=policy.ends_on
 | 交强险保单号=policynumber=policy.number | 商业险保费=money=policy.price
firm | 客户名称=company=name | 联系人=name=contact_person | 电话=phone=phone
firm | Контрагент=company=name | Контактное лицо=name=contact_person | Телефон=phone=phone
firm | Company=company=company | Contact person=name=contact_person | Phone=phone=phone
firm | ФИО=name=name | Организация=company=company | Телефон=phone=phone
firm | 姓名=name=name | 客户=company=company | 手机=phone=phone
firm | Account name=company=company | First name=given=given_name | Last name=family=family_name
"""


def lines(text: str) -> list[str]:
    """Give the lines of a list, those that go on joined."""
    return text.strip().replace("\n |", " |").splitlines()

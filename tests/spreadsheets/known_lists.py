"""Headings of real exports and of small shops' sheets, with the field each must become.

One line a list: `name: heading=field, …`; the cells below a heading are of the kind after `/` where
the field does not tell. Fields in brackets carry a label or the group of a thing.
"""

from tests.spreadsheets.headings import CELLS

CELLS_OF = {
    "name": "name", "given_name": "given", "family_name": "family", "middle_name": "middle",
    "contact_person": "name", "company": "company", "job_title": "job", "phone": "phone",
    "email": "email", "address": "address", "street": "address", "city": "city", "region": "city",
    "district": "city", "postal_code": "zip", "country": "country", "birthday": "birthday",
    "gender": "gender", "status": "status", "tags": "tags", "owner": "name", "source": "text",
    "since": "past", "tax_id": "tax", "external_id": "code", "note": "long", "last_contact_on": "past",
    "next_contact_on": "future", "vehicle.plate": "plate", "vehicle.vin": "vin", "vehicle.make": "make",
    "vehicle.model": "model", "vehicle.name": "model", "vehicle.year": "year", "vehicle.colour": "colour",
    "vehicle.engine_number": "code", "vehicle.mileage": "number", "vehicle.registered_on": "past",
    "vehicle.inspection_on": "future", "policy.number": "policynumber", "policy.kind": "text",
    "policy.insurer": "insurer", "policy.price": "money", "policy.starts_on": "past",
    "policy.ends_on": "future", "service.last_on": "past", "service.next_on": "future",
    "service.next_mileage": "number", "service.what": "product", "contract.number": "code",
    "contract.name": "product", "contract.ends_on": "future", "sale.date": "past", "sale.amount": "money",
    "sale.price": "money", "sale.text": "product", "sale.document": "code", "sale.quantity": "qty",
    "sale.currency": "text", "sale.other": "text", "remind_days": "days", "web": "url",
    "messenger": "handle", "thing.ends_on": "future", "asset.other": "code", "custom": "text",
    "label": "text",
}  # fmt: skip

LISTS = """
google: First Name=given_name; Middle Name=middle_name; Last Name=family_name; Phonetic First Name=custom;
 Phonetic Last Name=custom; Name Prefix=custom; Name Suffix=custom; Nickname=custom; File As=custom;
 Organization Name=company; Organization Title=job_title; Organization Department=custom;
 Birthday=birthday; Notes=note; Photo=custom; Labels=tags; E-mail 1 - Label=label; E-mail 1 - Value=email;
 E-mail 2 - Label=label; E-mail 2 - Value=email; Phone 1 - Label=label; Phone 1 - Value=phone;
 Phone 2 - Label=label; Phone 2 - Value=phone; Address 1 - Label=custom; Address 1 - Formatted=address;
 Address 1 - Street=street; Address 1 - City=city; Address 1 - PO Box=street/code;
 Address 1 - Region=region; Address 1 - Postal Code=postal_code; Address 1 - Country=country;
 Address 1 - Extended Address=street; Website 1 - Label=label; Website 1 - Value=web;
 Event 1 - Label=label; Event 1 - Value=custom/past; Custom Field 1 - Label=label;
 Custom Field 1 - Value=custom
google old: Name=name; Given Name=given_name; Additional Name=middle_name; Family Name=family_name;
 Yomi Name=custom; Given Name Yomi=custom; Name Prefix=custom; Initials=custom; Nickname=custom;
 Short Name=custom; Maiden Name=custom; Birthday=birthday; Gender=gender; Billing Information=custom;
 Occupation=job_title; Hobby=custom; Notes=note; Group Membership=tags; E-mail 1 - Type=label;
 E-mail 1 - Value=email; IM 1 - Type=label; IM 1 - Service=label; IM 1 - Value=messenger;
 Phone 1 - Type=label; Phone 1 - Value=phone; Address 1 - Type=custom; Address 1 - Formatted=address;
 Organization 1 - Name=company; Organization 1 - Title=job_title; Organization 1 - Department=custom;
 Website 1 - Type=label; Website 1 - Value=web
outlook: First Name=given_name; Middle Name=middle_name; Last Name=family_name; Suffix=custom;
 Initials=custom; Web Page=web; Gender=gender; Birthday=birthday; Anniversary=custom/past; Language=custom;
 Internet Free Busy=custom; Notes=note; E-mail Address=email; E-mail 2 Address=email;
 E-mail 3 Address=email; Primary Phone=phone; Home Phone=phone(home); Home Phone 2=phone(home);
 Mobile Phone=phone(mobile); Pager=phone(pager); Home Fax=phone(fax); Home Address=address(home);
 Home Street=street(home); Home Street 2=street(home); Home Address PO Box=street(home);
 Home City=city(home); Home State=region(home); Home Postal Code=postal_code(home);
 Home Country=country(home); Spouse=custom/name; Children=custom/name; Manager's Name=custom/name;
 Assistant's Name=custom/name; Referred By=source; Company Main Phone=phone; Business Phone=phone(work);
 Business Fax=phone(fax); Assistant's Phone=phone(other); Company=company; Job Title=job_title;
 Department=custom; Organizational ID Number=external_id; Profession=job_title;
 Business Address=address(work); Business Street=street(work); Business City=city(work);
 Other Phone=phone(other); Other City=city(other); Callback=phone; Car Phone=phone; Radio Phone=phone;
 TTY/TDD Phone=phone; Telex=custom/code; User 1=custom; Keywords=tags; Hobby=custom;
 Billing Information=custom; Priority=custom; Private=custom; Categories=tags
hubspot: Record ID=external_id; First Name=given_name; Last Name=family_name; Email=email;
 Phone Number=phone; Contact owner=owner; Lead Status=status; Create Date=since;
 Last Modified Date=custom/past; Lead Source=source; Associated Deal=custom; Associated Company=company;
 Associated Deal IDs=custom/code
salesforce: First Name=given_name; Last Name=family_name; Email=email; Phone=phone; Account Name=company;
 Mailing City=city(post); Mailing State/Province=region(post); Mailing Zip/Postal Code=postal_code;
 Last Activity=last_contact_on
pipedrive: Person - ID=external_id; Person - Name=name; Person - Email=email; Person - Phone=phone;
 Organization - Name=company; Person - Last activity date=last_contact_on; Organization - Website=web
customerdb: id=external_id; first_name=given_name; last_name=family_name; phone_home=phone(home);
 phone_mobile=phone(mobile); phone_work=phone(work); email=email; street=street; zipcode=postal_code;
 city=city; country=country; customer_group=tags; newsletter=custom; birthday=birthday;
 last_modified=custom/past; notes=note
bitrix24: ID=external_id; Название лида=custom; Обращение=custom; Имя=given_name; Фамилия=family_name;
 Отчество=middle_name; Имя, Фамилия=name; Дата рождения=birthday; Адрес=address; Улица, номер дома=street;
 Квартира, офис, комната, этаж=street; Населенный пункт=city; Район=district; Регион=region;
 Почтовый индекс=postal_code; Страна=country; Рабочий телефон=phone(work); Мобильный телефон=phone(mobile);
 Номер факса=phone(fax); Домашний телефон=phone(home); Номер пейджера=phone(pager);
 Телефон для рассылок=phone; Другой телефон=phone(other); Корпоративный сайт=web; Личная страница=web;
 Страница Facebook=messenger(facebook); Страница ВКонтакте=messenger(vk);
 Микроблог Twitter=messenger(twitter); Другой сайт=web; Рабочий e-mail=email(work);
 Частный e-mail=email(home); E-mail для рассылок=email; Другой e-mail=email(other);
 Контакт Telegram=messenger(telegram); Контакт Viber=messenger(viber); Название компании=company;
 Должность=job_title; Комментарий=note; Стадия=custom; Возможная сумма=custom/money; Источник=source;
 Ответственный=owner; Тип услуги=custom; Новый файл=custom; Источник телефона=custom;
 Причина отказа=custom; Фотография=custom
amocrm: ID=external_id; Название сделки=custom; Бюджет=custom/money; Ответственный=owner;
 Дата создания сделки=custom/past; Кем создана сделка=custom/name; Дата редактирования=custom/past;
 Теги=tags; Примечание=note; Примечание 2=note; Этап сделки=custom; Воронка=custom;
 Полное имя контакта=name; Компания контакта=company; Ответственный за контакт=owner; Компания=company;
 Рабочий телефон=phone(work); Рабочий прямой телефон=phone(work); Мобильный телефон=phone(mobile);
 Факс=phone(fax); Домашний телефон=phone(home); Другой телефон=phone(other); Рабочий email=email(work);
 Личный email=email(home); Другой email=email(other); Город=city; Источник=source; Должность=job_title;
 Skype=messenger(skype); ICQ=messenger(icq); Jabber=messenger(jabber); Google Talk=messenger(google talk);
 MSN=messenger(msn); Другой IM=messenger; Пользовательское соглашение=custom; utm_medium=custom;
 utm_campaign=custom; Бюджет ₽=custom/money
repair shop: # заказа=sale.document; Статус заказа=sale.other; Дата приема=sale.date;
 Пред. дата выдачи=sale.other/past; Факт. дата выдачи=sale.other/past; Комментарий=note;
 Стоимость заказа=sale.amount; Оплачено=sale.other/money; ФИО клиента=name; Телефон клиента=phone;
 Адрес клиента=address
mixed: ФИО клиента=name; date=birthday; ИНН=tax_id
cars: Гос. номер=vehicle.plate; Марка=vehicle.make; Модель=vehicle.model; VIN=vehicle.vin;
 Пробег=vehicle.mileage; Цвет=vehicle.colour; Владелец=name; Километраж ТО=asset.other/number;
 СТС=asset.other
agent: Страхователь=name; Дата окончания полиса=policy.ends_on; Премия=policy.price
chinese import: 客户名称=name/company; 联系人=contact_person; 职位=job_title; 性别=gender;
 手机号码=phone(mobile); 电话=phone; QQ=messenger(qq); Email=email; 传真=phone(fax); 网站=web;
 所属国家=country; 所属省份=region; 所属城市=city; 所属区域=district; 详细地址=address;
 客户邮编=postal_code; 备注=note
chinese export: 客户名称=name/company; 创建人=custom/name; 联系人=contact_person; 负责人=owner;
 职位=job_title; 客户状态=status; vip信息=custom; 热度=custom; 成交意愿=custom; 客户来源=source;
 客户类型=custom; 下次联系日期=next_contact_on; 手机号码=phone(mobile); 微博=messenger(weibo);
 MSN=messenger(msn); 淘宝旺旺=messenger(wangwang); 最近5天发送邮件次数=custom/qty;
 最新联系时间=last_contact_on; 联系次数=custom/qty; 最新订单日期=custom/past; 订单数量=custom/qty;
 订单金额=custom/money; 创建时间=since; 修改时间=custom/past; 失效日期=thing.ends_on; 备注=note
chinese contacts: 姓名=name; 客户=company; 性别=gender; 职位=job_title; 手机=phone(mobile); Email=email;
 电话=phone; 传真=phone(fax); QQ=messenger(qq); MSN=messenger(msn); 旺旺=messenger(wangwang);
 微博=messenger(weibo); 备注=note
chinese orders: 单据编号=sale.document; 种类数=sale.quantity; 客户名称=name/company; 联系人=contact_person;
 手机=phone(mobile); 出库时间=sale.date
chinese contracts: 合同号=contract.number; 合同名称=contract.name; 客户名称=name/company;
 联系人=contact_person; 联系方式=phone; 合同地区=region; 销售代表=owner; 合同状态=asset.other/text
chinese renewals: 姓名=name; 性别=gender; 手机号=phone(mobile); 车牌号=vehicle.plate; 车型=vehicle.model;
 距离到期=custom/days; 交强险到期=policy.ends_on(交强险); 商业险到期=policy.ends_on(商业险); 状态=custom;
 投保类型=policy.kind; 保险到期日=policy.ends_on; 脱保天数=custom/days
auto shop: 客户姓名=name; 性别=gender; 身份证号=custom/code; 手机号=phone(mobile); 备用手机=phone(mobile);
 微信号=messenger(wechat); 生日=birthday; 职业=job_title; 省=region; 市=city; 区=district;
 详细地址=address; 车牌号=vehicle.plate; VIN码=vehicle.vin; 发动机号=vehicle.engine_number;
 品牌=vehicle.make; 车系=vehicle.model; 车型=asset.other/model; 车身颜色=vehicle.colour;
 注册日期=vehicle.registered_on; 年审日期=vehicle.inspection_on; 交强险有效期=policy.ends_on(交强险);
 商业险有效期=policy.ends_on(商业险); 行驶里程=vehicle.mileage; 保单号=policy.number;
 承保公司=policy.insurer; 商业险保费=policy.price(商业险); 交强险保费=policy.price(交强险);
 车船税=asset.other/money; 总保费=policy.price; 佣金率=asset.other/money; 签单日期=asset.other/past;
 生效日期=policy.starts_on; 到期日期=policy.ends_on; 服务名称=service.what; 当时里程=asset.other/number;
 下次服务日期=service.next_on; 下次服务里程=service.next_mileage; 提前多少天提醒=remind_days
lorries: 车牌号=vehicle.plate; 行驶证到期=thing.ends_on(行驶证); 道路运输证到期=thing.ends_on(道路运输证);
 交强险到期=policy.ends_on(交强险); 商业险到期=policy.ends_on(商业险); 承运险到期=policy.ends_on(承运险);
 货运险到期=policy.ends_on(货运险)
policies: Vehicle Number=vehicle.plate; Customer Name=name; Mobile=phone(mobile);
 Insurance Company=policy.insurer; Policy Number=policy.number; Policy Type=policy.kind;
 Premium=policy.price; Start Date=policy.starts_on; Expiry Date=policy.ends_on; Status=status
maintenance: Due Date=service.next_on; Service Type=service.what; Mileage=vehicle.mileage;
 Description=note; Notes=note
"""


def lists() -> dict[str, list[tuple[str, str, tuple[object, ...]]]]:
    """Give each list as (heading, "field" or "field(label)", cells)."""
    found: dict[str, list[tuple[str, str, tuple[object, ...]]]] = {}
    for line in LISTS.strip().replace("\n ", " ").splitlines():
        name, _, columns = line.partition(":")
        found[name] = []
        for column in columns.split(";"):
            heading, _, wanted = column.strip().rpartition("=")
            field, _, kind = wanted.partition("/")
            cells = CELLS[kind or CELLS_OF[field.partition("(")[0]]]
            found[name].append((heading, field, cells))
    return found

"""The words of headings: which concept each speaks of, in English, Russian and Chinese. Data only."""

from smallcrm.domain.values.text import fold

# One line a concept: its name, its weight (how much it decides what a heading is about), then its words.
# `*` ends a stem, `_` joins a phrase. Chinese is searched inside the text, longest word first.
VOCABULARY = """
phone 2: phone phones tel telephone telefon* fon handy callback landline ph phonenumber hotline sms
    номер_для_связи связь телефон* тел телеф тлф 电话 固话 座机 联络电话
mobile 2: mobile mobil cell cellphone cellular mob gsm smartphone моб мобил* сот сотов* мобильник* 手机
    移动电话
fax 2: fax* факс* 传真
pager 2: pager пейджер* 传呼 寻呼
formatted .2: formatted полныи полностью 详细 完整 具体
contactway 1.5: contact_details contact_info contact_information contact_data контактные_данные
    контактная_информац* контактн*_телефон* 联系方式 联络方式
home .5: home private personal residential домашн* личн* частн* 家庭 住宅 宅电 私人
dom .5: дом
work .5: work business office bus рабоч* раб служебн* офис* 办公 工作
other .4: other alternate alternative secondary second extra backup spare alt друг* дополнит* доп запасн*
    втор* 其他 其它 备用 另一 第二 备选
main .2: main primary general default direct основн* главн* прям* 主要 主 首要 常用
email 2: email emails mail mails eml почта_электр* электронн*_почт* эл_почт* элпочт* электронн*_адрес*
    имеил* емеил* емаил* майл мыло электронка 邮箱 电邮 电子邮件 电子邮箱 邮件 信箱 伊妹儿
post 1: post postal mailing почта почт* 邮政 邮寄 通讯
fullname 1.5: fullname full_name fio полное_имя фио ф_и_о фамилия_имя* 姓名 全名 大名
name .8: name names имена 名字 称呼
imya 1: имя имени 名
title_name .6: наименован* назван* 名称 抬头
family 1.5: surname lastname last_name family_name familyname family sname фамил* 姓氏 姓
given 1.5: firstname first_name forename given_name givenname given fname
middle 1.5: middle_name middlename patronymic additional_name отчеств*
namepart 3: prefix suffix phonetic yomi salutation honorific maiden file_as short_name initials инициал*
    称谓 尊称
nick 2: nickname nick alias прозвищ* кличк* ник 昵称 别名 绰号
client .4: customer* client* cust customr member buyer consumer patron клиент* заказчик* покупател*
    контрагент* абонент* 客户 顾客 会员 用户 买家 客人 客戶
lead .4: lead leads prospect лид* лида 线索 商机
holder 1: policyholder policy_holder insured owner_name страхователь* собственник* владел* застрахован*
    страхуем* 投保人 被保险人 被保人 车主 户主 业主 机主
contact .4: contact contacts contacted контакт* 联系 联络
person .3: person individual лицо лица человек* физлиц* физическ*
contactperson 1.2: attn attention attention_to contact_person контактн*_лиц* конт_лицо 联系人 联络人
company 1: company companies organization* organisation* org organiz* firm employer enterprise co provider
    компан* организац* фирм* предприят* юрлиц* работодател* юридическ* орг 公司 单位 企业 机构 商户 店名
account .8: account accounts acct аккаунт* 账户 账号
job 1.2: job job_title position occupation profession role designation должност* професси* 职位 职务 职业
    岗位 职称 头衔
title .8: title titles
department 2: department dept division отдел* подразделен* департамент* 部门 科室
boss 3: managers assistants assistant spouse children супруг* жена дети руководител* директор* бухгалтер*
    配偶 子女 法人 助理
address 1.5: address* addr adress* adres location residence адрес* прожива* прописк* 地址 住址 所在地 住所
street 1.3: street str улиц* ул 街道 街
house 1: house apartment apt flat suite room po_box pobox box extended building floor номер_дома квартир* кв
    корпус строен* этаж комнат* подъезд 门牌 楼栋 房号
city 1.3: place city town locality suburb город* населен*_пункт* нас_пункт населенн* 城市 市 地市
region 1.3: state province region county prefecture регион* област* обл краи республик* 省 省份 州 地区
district 1.3: district borough neighborhood раион* рн 区 区县 县 区域 片区
zip 1.5: zip zipcode postcode postalcode postal_code zip_code post_code plz pcode p_code индекс*
    почтов*_индекс* 邮编 邮政编码 邮码
country 1.5: country nation стран* государств* 国家
birth 1.5: родил* birth birthday birthdate dob bday born дата_рожд* рожд* др деньрожд* именин* 生日 出生
    诞辰
gender 1.5: gender sex пол 性别
status 1: active is_active client_state status state_of статус* состоян* 状态 情况 活跃
stage 1: stage lifecycle pipeline phase стади* этап* воронк* 阶段 进度
tag 1.2: tag tags label labels category categories keyword keywords group groups segment* тег* тэг* метк*
    ярлык* категор* групп* сегмент* 标签 分组 分类 类别 组别
membership .8: membership 会员卡 会籍
card .6: card карта карты карточк* карт 卡
owner 1: кто_вед* served_by handled_by employee закреплен* 客服 维护人 所属 owner assigned salesperson
    sales_rep rep agent responsible handler account_manager consultant advisor adviser manager attendant
    seller ответствен* менеджер* агент* куратор* сотрудник* продавец* консультант* 负责人 业务员 跟进人
    销售代表 销售员 客户经理 经办人 归属人 所有者 顾问 销售人员 服务顾问
creator 2: created_by creator modified_by author кем_создан* кем_редакт* кем_изменен* автор* 创建人 录入人
    修改人 建档人
created 1.5: first_visit first_purchase signup sign_up signed_up enrolled enrolment перв*_визит*
    перв*_покупк* перв*_обращен* постановк* 首次 created create creation added entered since joined join
    создан* добавлен* занесен* внесения заведен* 创建 录入 建档 入会 开户 加入 成为
modified 2: modified updated last_modified редактиров* изменен* обновлен* 修改 更新
source 1.2: came_from where_from реклам* пришел_от пришла_от 来自 source sources referral* referrer referred
    referred_by channel origin heard hear источник* откуда канал* рекомендац* рекомендов* 来源 渠道 介绍人
    推荐人
enquiry .3: обращени* обращение заявк* enquiry inquiry
note 1: free_text истори* обсужд* памятк* 需求 note notes comment comments remark remarks memo description
    info details observation* misc additional request requests requirement* jotting* отметк* примеч коммент*
    пожелан* примечан* прим комментар* заметк* описан* заметки пометк* инфо информац* подробн* 备注 说明
    附注 备忘 描述 附言 跟进记录 记录 留言 要求
tax 2: tax vat ein inn tin gst gstin abn taxid инн унп бин иин 税号 纳税人识别号 统一社会信用代码 信用代码
    纳税号 税务登记
legalid 2: bank iban swift расчетн*_счет* рс 银行 passport driver driving licence license id_card identity
    ssn snils kpp ogrn паспорт* снилс кпп огрн* бик окпо удостоверен* водительск* ву 身份证 护照 证件 驾驶证
    驾照 营业执照
id .8: лицев*_счет* id uid guid code ref reference identifier recordid код коды ид идентификатор* шифр
    артикул* 编号 编码 代码 代号 工号 卡号 会员号 客户号 客户编号 档案号
number .5: number numbers no num nr numero nbr номер* ном 号 号码 号数
rownum 2: sno slno srno s_no sl_no sr_no row_no line_no пп нпп номер_пп п_п номер_п_п порядковыи* 序号 行号
    顺序号 序
dnc 3: do_not_call do_not_contact dnc donotcall opt_out no_call not_call не_звонить не_беспокоить нежелат*
    免打扰 勿扰 勿打 不要打电话 黑名单
newsletter 1: newsletter subscription mailing_list рассыл* 订阅
last .8: last latest previous prev recent past последн* посл прошл* краин* предыдущ* пред 上次 最近 最新
    最后 上一次 前次
next .8: 建议 again recall next upcoming following nxt next_due следующ* след очередн* рекомендуем* ближаиш*
    предстоящ* планов* плановая запланир* 下次 下一次 下回 预约 预计
date .4: date dates day dt дата даты дату день число dat 日期 时间 日子 日
when .3: on when at by когда
deadline .8: due deadline by_date срок сроки к_сроку 期限 时限 期间
start 1: eff 承保日期 投保日期 承保时间 投保时间 start starts started from begin* beginning effective
    inception commence* valid_from нач начал* действует_с с_даты 开始 起始 生效 起保 起期 起 开通 始
end 1: end ends ending expir* exp expdate until till thru valid_to valid_until valid_thru termination оконч*
    до конец истек* истечен* завершен* действителен* действует действует_до срок_действия срок_деиствия
    деиств* годен* по_дату заканчив* 到期 截止 结束 失效 终止 届满 有效期 有效 期满 止期 过期 止 终保 period
    validity период* 起止
renew 1: renew renewal renewals renewed renews пролонг* продлен* перестрах* продлить 续保 续费 续期 续签
    续约
done .4: done completed пройден* выполнен* сделан* 完成
issued 1: issued issue signed выдач* выдан* оформлен* подписан* заключен* 签单 签订 签发 签约 出单
days 1: days дни днеи дн суток 天数 天 距离 倒计时 距
call 1: call calls called follow followup follow_up callback_date связаться touch spoke spoken talked звон*
    позвон* перезвон* обзвон* созвон* 跟进 回访 拜访 致电
visit 1: visit visits visited appointment seen met meeting визит* посещен* приезд* приход* встреч* был была
    来店 到店 到访
activity 1: activity interaction conversation touchpoint активност* взаимодейств* 互动 沟通
remind 1.2: remind reminder reminders alert notify lead_days advance_days notice напомн* напоминан*
    предупред* 提醒 提前 预警
task 1: next_step следующ*_шаг* след_шаг 下一步 task tasks todo to_do action задач* действие сделать 待办
    事项 任务
vehicle 1: vehicle vehicles car cars auto automobile* truck* veh авто автомоб* машин* тс ам автотранспорт*
    транспорт* автомашин* 车辆 汽车 车子 车 机动车 爱车
make 1: make brand manufacturer marque марк* бренд* производител* изготовител* 品牌 厂牌 厂家 牌子
model 1: model models модел* 车型 型号 车系 车款 款式
modification .8: trim modification series_trim комплектац* модификац* 配置
plate 2: plate plates numberplate number_plate license_plate licence_plate lic_plate regno regnr rego vrm
    plateno reg_no reg_num reg_nr reg_number tag_no госномер* гос_номер* гос_ном гос_знак* госзнак* грз гнз
    гн гос рег_номер* рег_ном рег_знак* номерн*_знак* номерзнак государственн* регномер* 车牌 车牌号
    车牌号码 牌照 牌照号 号牌 车号 牌号
vin 2: vin vinno chassis frame_no frame_number вин шасси номер_кузова кузов 车架 车架号 识别代号 车辆识别
    大架号
year 1: year yr годвыпуска год года гв 年份 年款 出厂年 生产年 年代 出厂日期 出厂
produced .4: manufactured production built выпуск* изготовлен* производств*
colour 1.5: colour color цвет* 颜色 车身颜色 色
engine 1.5: engine motor двигат* двс мотор* 发动机 引擎
caratt 1.5: transmission gearbox fuel drive body horsepower power displacement tyre tire* tyres кпп_ коробка
    привод* топлив* мощност* объем кузова тип_кузова шин* стс птс 变速箱 燃油 排量 轮胎 驱动 座位数 使用性质
    车辆性质
mileage 1.5: mileage odometer odo kms km miles kilomet* спидометр* пробег* км одометр* километр* 里程 公里
    公里数 里程数 码数
registered 1: registration registered reg регистрац* зарегистр* рег 注册 登记 上牌 初登 初次登记
inspection 1.5: tuv smog дата_то_гос inspection mot roadworthy wof emissions техосмотр* гостехосмотр*
    техническ*_осмотр* осмотр* гто дк диагност* тех_осмотр* 年检 年审 验车 检车 审车 检验 年度检验 审验
service 1: svc tune_up repair repairs repaired service services serviced servicing maintenance maint oil
    oil_change tuneup то техобслуж* обслуж* обсл сервис* тобслуживан* ремонт* масло масла 保养 维修 服务
    养护 检修 机油 维护
works .8: works operation operations job_done performed работ* услуг* процедур* 项目 内容 服务名称 维修内容
    保养内容
first .6: first
received 1: приема прием принят* поступлен* received accepted 接单 开单 接车 收件 进店 进厂
type .4: type types kind class sort variety тип* вид* класс 类型 种类
policy 1.2: 保险单 policy policies polis pol cover certificate полис* полиса 保单
insurance 1: insurance insur* ins assurance страх страховк* страхов* страховои страхован* 保险 承保 投保
    车险
policykind 1.5: lob line_of_business 险种 险别 投保险种 保险险种
insurer 1.5: insured_with где_застрах* страх_комп* insurer underwriter carrier страховщик* ск
    страхов*_компан* страх_компан* страховая 保险公司 承保公司 承保机构
osago 1.5: osago mtpl ctp third_party compulsory осаго автогражданк* 交强险 交强 强制险 强险
kasko 1.5: kasko casco comprehensive каско 商业险 商业 商业保险
series .8: series серия сер 系列
premium 1.5: страхов*_взнос* premium premiums prem преми* 保费 保险费
insured_sum 2: sum_insured coverage insured_value страхов*_сумм* лимит* 保险金额 保额
commission 2: commission комисс* кв_ 佣金 提成 手续费 返点 车船税
contract 1: contract contracts agreement subscription lease договор* контракт* абонемент* подписк* соглашен*
    合同 协议
appliance 1: appliance appliances device devices equipment machine machinery boiler aircon unit оборудован*
    прибор* техника технику устроиств* котел котла кондиционер* агрегат* аппарат* 家电 设备 机器 电器 仪器
    空调 器材
serial 1.5: serial serialno serial_no serial_number sn серииныи* серииного заводск* сериин* зав_no сер_no
    зав_ном* зав_номер* 序列号 机身号 出厂编号 设备编号 机器编号
warranty 1.2: warranty guarantee гаранти* 保修 质保 保固
install 1: install installed installation установк* установлен* монтаж* 安装 装机
sale 1: sale sales purchase purchased purchases order orders transaction* bought receipt продаж* покупк*
    куплен* купил* заказ* чек* отгрузк* реализац* 订单 销售 购买 消费 成交 交易 出库 购货 下单
deal .8: deal deals opportunity сделк* 交易机会
document 1: invoice doc document счет накладн* документ* док 单号 单据 订单号 发票号 单据编号 发票
amount 1: amount value total sum turnover revenue sumtotal сумма сумм* стоим* итого выручк* оборот* 金额
    总价 总额 费用 收费 价款 实付 实收 应收 合计
price .9: 费 价 price prices rate cost fee charge цена цены цену тариф* расценк* 价格 单价 售价
paid 1: paid payment payments оплат* оплачен* внесено внесена платеж* 已付 付款 支付
balance 2: balance debt discount outstanding долг* остат* скидк* задолженн* баланс* 余额 欠款 折扣 优惠 积分
budget 2: budget expected probability forecast бюджет* возможн* вероятн* 预算 预计金额 预计成交
product 1: product products item items goods article sku товар* продукт* продукц* издел* номенклатур*
    позици* 产品 商品 货品 品名 物品
quantity 1.5: qty quantity count pcs units кол колво колич* количеств* шт 数量 件数 个数 种类数 次数
currency 1.5: currency ccy валют* 币种 货币
web 1.5: web website site url homepage www page webpage blog linkedin саит* страниц* ссылк* вебсаит* 网站
    网址 主页 官网 链接
photo 2: photo picture avatar image фото фотограф* файл* фаил* attachment 照片 头像 图片 附件
whatsapp 2: whatsapp watsapp wa ватсап* вацап* вотсап*
telegram 2: telegram tg телеграм* телега тг
viber 2: viber ваибер* вибер*
skype 2: skype скаип*
wechat 2: wechat weixin wx вичат 微信 微信号
qq 2: qq qq号 扣扣
icq 2: icq аська
jabber 2: jabber
msn 2: msn
gtalk 2: google_talk hangouts
line 1: line_id
wangwang 2: 旺旺 淘宝旺旺 阿里旺旺
weibo 2: weibo 微博
vk 2: vk вк вконтакте
facebook 2: facebook fb феисбук
instagram 2: instagram insta инстаграм* инста
twitter 2: twitter твиттер
ok 2: одноклассники
maxim 1.5: макс
im 1.5: im messenger imessage мессенджер*
"""

STOP_WORDS = frozenset(
    fold(
        "of the a an for to in is and or my your our de s this per if any yes please did you us field custom "
        "record его её их для о об и или с со в во по на от за к у п г что кто"
    ).split()
)
STOP_HAN = frozenset("的之及和与或及其本所属请填是否")

TRADITIONAL = str.maketrans(
    "電話機車號碼備註戶險聯絡繫系郵編區縣職務單價額買購產種類狀態來標籤創時間統稱開結約維養檢驗"
    "顏發動廠國網傳實運輸證業員負責數餘賬帳質證訂銷貨寶聲簽續費屬記錄歸經別舊檔樓縣鄉鎮",
    "电话机车号码备注户险联络系系邮编区县职务单价额买购产种类状态来标签创时间统称开结约维养检验"
    "颜发动厂国网传实运输证业员负责数余账账质证订销货宝声签续费属记录归经别旧档楼县乡镇",
)
"""Traditional characters of headings → simplified ones."""

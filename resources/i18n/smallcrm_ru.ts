<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>About the deal</source>
        <translation>О какой сделке</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Начать с заготовки</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Сколько длилось</translation>
    </message>
    <message>
        <source>Joined with {name} ({number})</source>
        <translation>Объединён с {name} ({number})</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>ТО сделано</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Записать, что было</translation>
    </message>
    <message>
        <source>an empty page</source>
        <translation>с чистого листа</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>с кем: {name}</translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Appliance</source>
        <translation>Техника</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Полис</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ТО</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
</context>
<context>
    <name>CallLists</name>
    <message numerus="yes">
        <source>%n called in the last days</source>
        <translation>
            <numerusform>%n звонили недавно</numerusform>
            <numerusform>%n звонили недавно</numerusform>
            <numerusform>%n звонили недавно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back, the first {day}.</source>
        <translation>
            <numerusform>%n нужно перезвонить, первый раз {day}.</numerusform>
            <numerusform>%n нужно перезвонить, первый раз {day}.</numerusform>
            <numerusform>%n нужно перезвонить, первый раз {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) on the list.</source>
        <translation>
            <numerusform>В списке %n клиент.</numerusform>
            <numerusform>В списке %n клиента.</numerusform>
            <numerusform>В списке %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must not be called</source>
        <translation>
            <numerusform>%n нельзя звонить</numerusform>
            <numerusform>%n нельзя звонить</numerusform>
            <numerusform>%n нельзя звонить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said yes</source>
        <translation>
            <numerusform>%n согласился</numerusform>
            <numerusform>%n согласились</numerusform>
            <numerusform>%n согласились</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to work through</source>
        <comment>call lists</comment>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a telephone</source>
        <translation>
            <numerusform>%n без телефона</numerusform>
            <numerusform>%n без телефона</numerusform>
            <numerusform>%n без телефона</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved filter. Others are chosen in the list of customers.</source>
        <translation>Сохранённый фильтр. Других выбирают в списке клиентов.</translation>
    </message>
    <message>
        <source>Again {day}</source>
        <comment>call again on a day</comment>
        <translation>Перезвонить {day}</translation>
    </message>
    <message>
        <source>Again {day}.</source>
        <translation>Перезвонить: {day}.</translation>
    </message>
    <message>
        <source>All call lists</source>
        <translation>Все обзвоны</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message numerus="yes">
        <source>Also those called in the last %n day(s)</source>
        <translation>
            <numerusform>Включая тех, кому звонили за последний %n день</numerusform>
            <numerusform>Включая тех, кому звонили за последние %n дня</numerusform>
            <numerusform>Включая тех, кому звонили за последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Назад к звонкам</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонить</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose customers</source>
        <translation>Выбрать клиентов</translation>
    </message>
    <message>
        <source>Choose customers, say what it is about, and call one after another.</source>
        <translation>Выберите клиентов, укажите повод и звоните одному за другим.</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>Choose when</source>
        <translation>Выбрать когда</translation>
    </message>
    <message>
        <source>Comes back later</source>
        <translation>Вернётся позже</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Filled in for each: {fields}</source>
        <translation>Подставится для каждого: {fields}</translation>
    </message>
    <message>
        <source>Finish the list</source>
        <translation>Завершить обзвон</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Чем закончился звонок?</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Leave it empty if there is no deal yet.</source>
        <translation>Оставьте пустым, если сделки ещё нет.</translation>
    </message>
    <message>
        <source>Leaves the list</source>
        <translation>Больше не звоним</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Не вошли: {names}.</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Составить список</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Must not be called</source>
        <translation>Больше не звонить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New call list</source>
        <translation>Новый обзвон</translation>
    </message>
    <message numerus="yes">
        <source>No answer, %n times</source>
        <translation>
            <numerusform>Не ответил, %n раз</numerusform>
            <numerusform>Не ответил, %n раза</numerusform>
            <numerusform>Не ответил, %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>No call list yet</source>
        <translation>Обзвонов пока нет</translation>
    </message>
    <message>
        <source>No list is finished yet</source>
        <translation>Завершённых обзвонов пока нет</translation>
    </message>
    <message>
        <source>Nobody is left to call today</source>
        <translation>На сегодня звонить больше некому</translation>
    </message>
    <message>
        <source>Note for the timeline (N)</source>
        <translation>Заметка в историю (N)</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Opens a deal</source>
        <translation>Откроется сделка</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>Список «{name}» удалён.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>Say what you call about, such as “Winter tires”.</source>
        <translation>Напишите, по какому поводу звоните, например «Зимние шины».</translation>
    </message>
    <message>
        <source>There is no telephone number any more.</source>
        <translation>Телефона больше нет.</translation>
    </message>
    <message>
        <source>This list is finished.</source>
        <translation>Обзвон завершён.</translation>
    </message>
    <message>
        <source>To work through</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Во сколько обойдётся</translation>
    </message>
    <message>
        <source>What it should bring</source>
        <translation>Чего хотим добиться</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>{called} of {total} called</source>
        <translation>Обзвонено {called} из {total}</translation>
    </message>
    <message>
        <source>{name} is not called any more, on no list.</source>
        <translation>{name}: больше не звоним, ни по одному списку.</translation>
    </message>
    <message>
        <source>“{name}” is finished.</source>
        <translation>Обзвон «{name}» завершён.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>%n time(s) nobody answered: a letter may reach them.</source>
        <translation>
            <numerusform>%n раз никто не ответил: может дойти письмо.</numerusform>
            <numerusform>%n раза никто не ответил: может дойти письмо.</numerusform>
            <numerusform>%n раз никто не ответил: может дойти письмо.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Call noted, and done.</source>
        <translation>Звонок записан, дело сделано.</translation>
    </message>
    <message>
        <source>Call noted, and done. The next one is on {day}.</source>
        <translation>Звонок записан, дело сделано. Следующее: {day}.</translation>
    </message>
    <message>
        <source>Call noted.</source>
        <translation>Звонок записан.</translation>
    </message>
    <message>
        <source>Call noted. Again on {day}.</source>
        <translation>Звонок записан. Снова: {day}.</translation>
    </message>
    <message>
        <source>Call with {name}</source>
        <translation>Звонок: {name}</translation>
    </message>
    <message>
        <source>Comes on</source>
        <translation>Придёт</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Интересно</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не ответил</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Ещё не звонили</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Не интересно</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Придёт</translation>
    </message>
    <message>
        <source>Will think</source>
        <translation>Подумает</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Не тот номер</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Does not want to be contacted.</source>
        <translation>Просит не беспокоить.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Откуда узнали</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>Начиная с {day}.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Техосмотр</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Последнее ТО</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Контактов пока нет.</translation>
    </message>
    <message>
        <source>No next step.</source>
        <translation>Нет следующего шага.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Ничего не известно.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Номер в другой программе</translation>
    </message>
    <message>
        <source>Of the timeline</source>
        <translation>Из истории</translation>
    </message>
    <message>
        <source>People they know</source>
        <translation>Кого они знают</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>За 12 месяцев</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>Что обслуживаем</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Что куплено</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Кем приходится</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Ждём клиента</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Изменить обращение</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Complaints and requests stand here until they are settled.</source>
        <translation>Жалобы и просьбы стоят здесь, пока их не решат.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>How content is the customer?</source>
        <translation>Доволен ли клиент?</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Как решили</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>No case fits this filter</source>
        <translation>Под этот фильтр ничего не подходит</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Открытых обращений нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Просроченных нет</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>Решённых пока нет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open again: {title}.</source>
        <translation>Снова открыто: {title}.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>Удалено: {title}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved {number}.</source>
        <translation>Сохранено: {number}.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Напишите в двух словах, о чём речь.</translation>
    </message>
    <message>
        <source>Say whose case it is: a name, a telephone number, a plate.</source>
        <translation>Укажите, чьё обращение: имя, телефон или номер машины.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Settle the case</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>Settled: {title}.</source>
        <translation>Решено: {title}.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Taken in as {number}.</source>
        <translation>Принято под номером {number}.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Затрачено</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>Решить до</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Кто занимается</translation>
    </message>
    <message>
        <source>Write whole minutes.</source>
        <translation>Укажите целые минуты.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>недоволен</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>так себе</translation>
    </message>
    <message>
        <source>very content</source>
        <translation>очень доволен</translation>
    </message>
</context>
<context>
    <name>Command box</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>Новый клиент «{text}»</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Things and papers</source>
        <translation>Объекты и документы</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n customer(s) added</source>
        <translation>
            <numerusform>%n клиент добавлен</numerusform>
            <numerusform>%n клиента добавлено</numerusform>
            <numerusform>%n клиентов добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) already the same</source>
        <translation>
            <numerusform>%n клиент без изменений</numerusform>
            <numerusform>%n клиента без изменений</numerusform>
            <numerusform>%n клиентов без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n клиент, изменённый с тех пор, остаётся как есть.</numerusform>
            <numerusform>%n клиента, изменённые с тех пор, остаются как есть.</numerusform>
            <numerusform>%n клиентов, изменённых с тех пор, остаются как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) updated</source>
        <translation>
            <numerusform>%n клиент обновлён</numerusform>
            <numerusform>%n клиента обновлено</numerusform>
            <numerusform>%n клиентов обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) of a sale</source>
        <translation>
            <numerusform>ещё %n строка продажи</numerusform>
            <numerusform>ещё %n строки продажи</numerusform>
            <numerusform>ещё %n строк продажи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {file}.</source>
        <translation>
            <numerusform>%n страница записана в {file}.</numerusform>
            <numerusform>%n страницы записаны в {file}.</numerusform>
            <numerusform>%n страниц записано в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added</source>
        <translation>
            <numerusform>%n товар добавлен</numerusform>
            <numerusform>%n товара добавлено</numerusform>
            <numerusform>%n товаров добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) already the same</source>
        <translation>
            <numerusform>%n товар без изменений</numerusform>
            <numerusform>%n товара без изменений</numerusform>
            <numerusform>%n товаров без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) updated</source>
        <translation>
            <numerusform>%n товар обновлён</numerusform>
            <numerusform>%n товара обновлено</numerusform>
            <numerusform>%n товаров обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) planned.</source>
        <translation>
            <numerusform>Запланировано %n напоминание.</numerusform>
            <numerusform>Запланировано %n напоминания.</numerusform>
            <numerusform>Запланировано %n напоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about the same customer</source>
        <translation>
            <numerusform>%n строка о клиенте из другой строки</numerusform>
            <numerusform>%n строки о клиентах из других строк</numerusform>
            <numerusform>%n строк о клиентах из других строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about the same product</source>
        <translation>
            <numerusform>%n строка о том же товаре</numerusform>
            <numerusform>%n строки о том же товаре</numerusform>
            <numerusform>%n строк о том же товаре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken</source>
        <translation>
            <numerusform>%n строку взять не удалось</numerusform>
            <numerusform>%n строки взять не удалось</numerusform>
            <numerusform>%n строк взять не удалось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, as asked</source>
        <translation>
            <numerusform>%n строка пропущена, как вы просили</numerusform>
            <numerusform>%n строки пропущены, как вы просили</numerusform>
            <numerusform>%n строк пропущено, как вы просили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of titles, totals and blanks passed over</source>
        <translation>
            <numerusform>%n строка пропущена (заголовки, итоги, пустые)</numerusform>
            <numerusform>%n строки пропущены (заголовки, итоги, пустые)</numerusform>
            <numerusform>%n строк пропущено (заголовки, итоги, пустые)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n строка записана в {file}.</numerusform>
            <numerusform>%n строки записаны в {file}.</numerusform>
            <numerusform>%n строк записано в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) added</source>
        <translation>
            <numerusform>%n продажа добавлена</numerusform>
            <numerusform>%n продажи добавлено</numerusform>
            <numerusform>%n продаж добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) already the same</source>
        <translation>
            <numerusform>%n продажа без изменений</numerusform>
            <numerusform>%n продажи без изменений</numerusform>
            <numerusform>%n продаж без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) updated</source>
        <translation>
            <numerusform>%n продажа обновлена</numerusform>
            <numerusform>%n продажи обновлено</numerusform>
            <numerusform>%n продаж обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample customer(s) in {file}.</source>
        <translation>
            <numerusform>Пример данных в {file}: %n клиент.</numerusform>
            <numerusform>Пример данных в {file}: %n клиента.</numerusform>
            <numerusform>Пример данных в {file}: %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to {file}, and checked.</source>
        <translation>Копия записана в {file} и проверена.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>Столбцы не взяты: {names}</translation>
    </message>
    <message>
        <source>Customers, due dates and reports, offline.</source>
        <translation>Клиенты, сроки и отчёты без интернета.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Готово: {title}</translation>
    </message>
    <message>
        <source>No deals.</source>
        <translation>Сделок нет.</translation>
    </message>
    <message>
        <source>No goals.</source>
        <translation>Целей нет.</translation>
    </message>
    <message>
        <source>No quotes.</source>
        <translation>Предложений нет.</translation>
    </message>
    <message>
        <source>No sales.</source>
        <translation>Продаж нет.</translation>
    </message>
    <message>
        <source>Nobody stands twice.</source>
        <translation>Повторов нет.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Никого не нашлось.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Дел по сроку нет.</translation>
    </message>
    <message>
        <source>Nothing was written; this is what an import would do.</source>
        <translation>Ничего не записано; вот что сделал бы импорт.</translation>
    </message>
    <message>
        <source>Our guess:</source>
        <translation>Предположение:</translation>
    </message>
    <message>
        <source>Put off until {date}: {title}</source>
        <translation>Отложено до {date}: {title}</translation>
    </message>
    <message>
        <source>Reminder {number} on {date}: {title}</source>
        <translation>Напоминание {number} на {date}: {title}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>The next one is due on {date}.</source>
        <translation>Следующий срок: {date}.</translation>
    </message>
    <message>
        <source>The window cannot open here: {problem}.</source>
        <translation>Окно здесь открыть нельзя: {problem}.</translation>
    </message>
    <message>
        <source>There is no screen here, so the window cannot open.</source>
        <translation>Здесь нет экрана, поэтому окно открыть нельзя.</translation>
    </message>
    <message>
        <source>To take it all back: smallcrm undo --step {step}</source>
        <translation>Отменить всё: smallcrm undo --step {step}</translation>
    </message>
    <message>
        <source>What was there before is in {file}.</source>
        <translation>Прежнее содержимое лежит в {file}.</translation>
    </message>
    <message>
        <source>Won {won}, lost {lost}</source>
        <translation>Успешно {won}, отказов {lost}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>ответить одним объектом JSON</translation>
    </message>
    <message>
        <source>begin beside the clock, without the window</source>
        <translation>начать возле часов, без окна</translation>
    </message>
    <message>
        <source>bring customers, products or sales in from spreadsheets</source>
        <translation>загрузить клиентов, товары или продажи из таблиц</translation>
    </message>
    <message>
        <source>check the file through</source>
        <translation>проверить файл целиком</translation>
    </message>
    <message>
        <source>do again what was undone</source>
        <translation>повторить отменённое</translation>
    </message>
    <message>
        <source>find customers by any part of what is known</source>
        <translation>найти клиентов по любым известным данным</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>join two customers into one</source>
        <translation>объединить двух клиентов в одного</translation>
    </message>
    <message>
        <source>list customers who may stand twice</source>
        <translation>показать возможные повторы</translation>
    </message>
    <message>
        <source>list customers, whole records</source>
        <translation>перечислить клиентов со всеми данными</translation>
    </message>
    <message>
        <source>list deals, the open ones</source>
        <translation>перечислить открытые сделки</translation>
    </message>
    <message>
        <source>list quotes, the open ones</source>
        <translation>показать открытые предложения</translation>
    </message>
    <message>
        <source>list sales</source>
        <translation>показать продажи</translation>
    </message>
    <message>
        <source>list what is due, overdue included</source>
        <translation>перечислить ближайшие и просроченные дела</translation>
    </message>
    <message>
        <source>list what was done</source>
        <translation>перечислить, что было сделано</translation>
    </message>
    <message>
        <source>make a checked copy of the file</source>
        <translation>сделать резервную копию и проверить её</translation>
    </message>
    <message>
        <source>make a file of sample data</source>
        <translation>сделать файл с примером данных</translation>
    </message>
    <message>
        <source>plan something to do</source>
        <translation>запланировать дело</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>восстановить резервную копию</translation>
    </message>
    <message>
        <source>put a deal into another stage</source>
        <translation>перевести сделку на другой этап</translation>
    </message>
    <message>
        <source>put a reminder off</source>
        <translation>отложить напоминание</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>say how far the goals are</source>
        <translation>показать, как идут дела с целями</translation>
    </message>
    <message>
        <source>say how the pipeline goes</source>
        <translation>показать, как идут сделки</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>отменить последний шаг</translation>
    </message>
    <message>
        <source>the file of your customers</source>
        <translation>файл с вашими клиентами</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>the letter, its subject in the first line</source>
        <translation>письмо, тема в первой строке</translation>
    </message>
    <message>
        <source>tick a reminder off</source>
        <translation>отметить напоминание сделанным</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>whose card to write</source>
        <translation>чью карточку записать</translation>
    </message>
    <message>
        <source>write a list of records or everything to a file</source>
        <translation>записать список или всё в файл</translation>
    </message>
    <message>
        <source>write a quote as PDF</source>
        <translation>записать предложение в PDF</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>составить отчёт</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>напишите целое число</translation>
    </message>
    <message>
        <source>write it as NAME=VALUE</source>
        <translation>напишите в виде NAME=VALUE</translation>
    </message>
    <message>
        <source>write the day as 2026-11-21</source>
        <translation>напишите день в виде 2026-11-21</translation>
    </message>
    <message>
        <source>write the time as 14:30</source>
        <translation>время пишется как 14:30</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>осталось {amount}</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} восстановлен.</translation>
    </message>
    <message>
        <source>{gone} is now part of {kept} ({number}).</source>
        <translation>{gone} → {kept} ({number}): объединены.</translation>
    </message>
    <message>
        <source>{name}, {span}: {actual} of {target}, {state}</source>
        <translation>{name}, {span}: {actual} из {target}, {state}</translation>
    </message>
    <message>
        <source>“{title}” is now in “{stage}”.</source>
        <translation>«{title}» теперь на этапе «{stage}».</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Everything saved so far is kept. Go on working; if it happens again, close the program and open it anew. The log is in {folder}.</source>
        <translation>Всё, что уже сохранено, на месте. Работайте дальше; если это повторится, закройте программу и откройте её снова. Журнал лежит в {folder}.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Случилось то, чего не должно было случиться</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Active</source>
        <translation>Активный</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Спящий</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Возможный</translation>
    </message>
</context>
<context>
    <name>Customer form</name>
    <message>
        <source>About</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Add a name or a phone number.</source>
        <translation>Укажите имя или номер телефона.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Anything goes: an e-mail&apos;s signature, a card, a parcel&apos;s address.</source>
        <translation>Подойдёт всё: подпись из письма, визитка, адрес посылки.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Откуда узнали</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Ещё поля</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the person or company</source>
        <translation>Имя человека или название организации</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing is understood yet.</source>
        <translation>Пока ничего не распознано.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть: {name}</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Paste a signature or an address</source>
        <translation>Вставить подпись или адрес</translation>
    </message>
    <message>
        <source>Paste or type here</source>
        <translation>Вставьте или напишите здесь</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Улица и дом</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>What to know before calling</source>
        <translation>Что знать перед звонком</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Что вставлено</translation>
    </message>
    <message>
        <source>What we understand</source>
        <translation>Что мы распознали</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Где работает</translation>
    </message>
    <message>
        <source>Write a day, like 8 Jun 1961 or 8 Jun.</source>
        <translation>Напишите день, например 08.06.1961 или 8 июня.</translation>
    </message>
    <message>
        <source>You began to write here and did not save: {day}, {time}.</source>
        <translation>Вы начали писать и не сохранили: {day}, {time}.</translation>
    </message>
    <message>
        <source>instead of {value}</source>
        <translation>вместо {value}</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>Добавлено: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same e-mail address.</source>
        <translation>Тот же адрес почты: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same phone number.</source>
        <translation>Тот же номер телефона: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same tax number.</source>
        <translation>Тот же ИНН: {name}.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>Такой клиент уже есть: {name}.</translation>
    </message>
</context>
<context>
    <name>Customer page</name>
    <message numerus="yes">
        <source>%n backup(s) may still hold them. They go as newer ones take their place; until then bringing one back would bring them back too.</source>
        <translation>
            <numerusform>Ещё %n резервная копия может их содержать. Копии исчезнут, когда их сменят новые; до тех пор восстановление копии вернёт и эти данные.</numerusform>
            <numerusform>Ещё %n резервные копии могут их содержать. Копии исчезнут, когда их сменят новые; до тех пор восстановление копии вернёт и эти данные.</numerusform>
            <numerusform>Ещё %n резервных копий могут их содержать. Копии исчезнут, когда их сменят новые; до тех пор восстановление копии вернёт и эти данные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>A new person who works here</source>
        <translation>Новый человек, который здесь работает</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a sale</source>
        <translation>Добавить продажу</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>Добавить объект</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Add files (F)</source>
        <translation>Добавить файлы (F)</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Add reminder (R)</source>
        <translation>Напомнить (R)</translation>
    </message>
    <message>
        <source>Add somebody they know</source>
        <translation>Добавить, кого они знают</translation>
    </message>
    <message>
        <source>Add somebody they know (K)</source>
        <translation>Добавить, кого они знают (K)</translation>
    </message>
    <message>
        <source>Added from {file}, row {row}</source>
        <translation>Импорт из {file}, строка {row}</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Добавлено вручную</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Bought since {year}</source>
        <translation>Куплено с {year} года</translation>
    </message>
    <message>
        <source>Call {who}</source>
        <translation>Позвонить: {who}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Что застраховано</translation>
    </message>
    <message>
        <source>Ctrl+Z brings them back with everything.</source>
        <translation>Ctrl+Z вернёт его со всеми данными.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer before (Ctrl+PgUp)</source>
        <translation>Предыдущий клиент (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Готово: {title}</translation>
    </message>
    <message>
        <source>Earlier numbers</source>
        <translation>Прежние номера</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Изменить (F2)</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Изменить эту запись</translation>
    </message>
    <message>
        <source>Entry removed.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Стереть навсегда: {name}?</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Стёрто навсегда.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Everything about them leaves this file: things, timeline, files and the history. Ctrl+Z does not bring them back.</source>
        <translation>Всё о них исчезнет из этого файла: объекты, история, файлы и журнал изменений. Ctrl+Z их не вернёт.</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Добавлен файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубли</translation>
    </message>
    <message>
        <source>For another program, complete</source>
        <translation>Для другой программы, полностью</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Откуда узнали</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Hand out their data</source>
        <translation>Выдать данные о человеке</translation>
    </message>
    <message>
        <source>Hand out their data…</source>
        <translation>Выдать данные о человеке…</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Join with another…</source>
        <translation>Объединить с другим…</translation>
    </message>
    <message>
        <source>Join {name} with another customer</source>
        <translation>Объединить: {name} и другой клиент</translation>
    </message>
    <message>
        <source>Last contact {day}</source>
        <translation>Последний контакт: {day}</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Последнее ТО</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>Записать сообщение</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Записать визит</translation>
    </message>
    <message>
        <source>Makes a reminder for {day}.</source>
        <translation>Появится напоминание: {day}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Пробег</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>Ещё: {title}</translation>
    </message>
    <message>
        <source>Name, phone or plate</source>
        <translation>Имя, телефон или госномер</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Новое обращение…</translation>
    </message>
    <message>
        <source>New quote (Q)</source>
        <translation>Новое предложение (Q)</translation>
    </message>
    <message>
        <source>Next customer (Ctrl+PgDown)</source>
        <translation>Следующий клиент (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Next steps and facts</source>
        <translation>Следующие шаги и сведения</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Срок не указан</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Нет следующего шага</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>Покупок пока нет</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>Nothing yet. Add the car or the policy, and we remind you in time.</source>
        <translation>Пока ничего. Добавьте автомобиль или полис, и мы вовремя напомним.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open {who}</source>
        <translation>Открыть {who}</translation>
    </message>
    <message>
        <source>Other words, or Everything, may find it.</source>
        <translation>Попробуйте другие слова или «Всё».</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>People they know</source>
        <translation>Кого они знают</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Стоимость в год</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Печать карточки</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Удалить эту запись</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Saves itself in a moment</source>
        <translation>Сейчас сохранится</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>things</comment>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось заплатить</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Снять напоминание</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Напоминание снято.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>This customer is not in the list you came from.</source>
        <translation>В списке, из которого вы пришли, этого клиента нет.</translation>
    </message>
    <message>
        <source>This customer was removed</source>
        <translation>Клиент удалён</translation>
    </message>
    <message>
        <source>This is the first one of the list.</source>
        <translation>Это первый в списке.</translation>
    </message>
    <message>
        <source>This is the last one of the list.</source>
        <translation>Это последний в списке.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Для чтения</translation>
    </message>
    <message>
        <source>VIN ends</source>
        <translation>VIN, конец</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>Что обслуживаем</translation>
    </message>
    <message>
        <source>What do you look after?</source>
        <translation>Что вы обслуживаете?</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что это было</translation>
    </message>
    <message>
        <source>What to know before calling</source>
        <translation>Что знать перед звонком</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>Что менялось…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>What was said? Try “remind me Friday”</source>
        <translation>О чём говорили? Можно «напомнить в пятницу»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who does {name} know?</source>
        <translation>Кого знает {name}?</translation>
    </message>
    <message>
        <source>Who is the same customer?</source>
        <translation>Кто это же самый клиент?</translation>
    </message>
    <message>
        <source>Who it was with us</source>
        <translation>Кто от нас</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Где работает</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Write down more…</source>
        <translation>Записать подробно…</translation>
    </message>
    <message>
        <source>Write the first line above, or log a call with L.</source>
        <translation>Напишите первую строку выше или запишите звонок клавишей L.</translation>
    </message>
    <message>
        <source>Write to {who}</source>
        <translation>Написать: {who}</translation>
    </message>
    <message>
        <source>Written down for both.</source>
        <translation>Записано у обоих.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Written down. Reminder: {day}.</source>
        <translation>Записано. Напоминание: {day}.</translation>
    </message>
    <message>
        <source>You see both side by side before anything is joined.</source>
        <translation>Сначала оба показываются рядом, и только потом объединяются.</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the number to use before the others</comment>
        <translation>первый</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres on a car&apos;s meter</comment>
        <translation>км</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles on a car&apos;s meter</comment>
        <translation>миль</translation>
    </message>
    <message>
        <source>put off until {day}</source>
        <translation>отложено: {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>when something happened</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{label}, first</source>
        <translation>{label}, первый</translation>
    </message>
    <message>
        <source>{name} is no longer listed here.</source>
        <translation>{name} здесь больше не указан(а).</translation>
    </message>
    <message>
        <source>{value} comes first now.</source>
        <translation>Теперь первый: {value}.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are hidden by this filter.</source>
        <translation>
            <numerusform>%n клиент скрыт этим фильтром.</numerusform>
            <numerusform>%n клиента скрыты этим фильтром.</numerusform>
            <numerusform>%n клиентов скрыто этим фильтром.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back.</source>
        <translation>
            <numerusform>Возвращён %n клиент.</numerusform>
            <numerusform>Возвращены %n клиента.</numerusform>
            <numerusform>Возвращено %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will change.</source>
        <translation>
            <numerusform>Изменится %n клиент.</numerusform>
            <numerusform>Изменятся %n клиента.</numerusform>
            <numerusform>Изменятся %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>показан %n</numerusform>
            <numerusform>показано %n</numerusform>
            <numerusform>показано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n останется как есть.</numerusform>
            <numerusform>%n останутся как есть.</numerusform>
            <numerusform>%n останутся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Add to call list…</source>
        <translation>Добавить в обзвон…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любая</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Что угодно</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>День рождения в ближайший %n день</numerusform>
            <numerusform>День рождения в ближайшие %n дня</numerusform>
            <numerusform>День рождения в ближайшие %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring in the spreadsheet you have, or write the first one down.</source>
        <translation>Импортируйте свою таблицу или впишите первого клиента.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: {condition}</source>
        <translation>Изменить: {condition}</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>Изменён %n клиент.</numerusform>
            <numerusform>Изменены %n клиента.</numerusform>
            <numerusform>Изменены %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n customer(s)</source>
        <translation>
            <numerusform>Меняем %n клиента</numerusform>
            <numerusform>Меняем %n клиентов</numerusform>
            <numerusform>Меняем %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Choose someone in the list</source>
        <translation>Выберите клиента в списке</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Убрать фильтр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Закрыть фильтры</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message numerus="yes">
        <source>Contact in the last %n day(s)</source>
        <translation>
            <numerusform>Контакт за последний %n день</numerusform>
            <numerusform>Контакт за последние %n дня</numerusform>
            <numerusform>Контакт за последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted before</source>
        <translation>Контакты были</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>Содержит…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Скопирована %n строка.</numerusform>
            <numerusform>Скопированы %n строки.</numerusform>
            <numerusform>Скопировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать таблицей</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Days ago…</source>
        <translation>Дней назад…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Details (F4)</source>
        <translation>Подробности (F4)</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>Срок в этом месяце</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Срок в ближайший %n день</numerusform>
            <numerusform>Срок в ближайшие %n дня</numerusform>
            <numerusform>Срок в ближайшие %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Due within…</source>
        <translation>Срок в ближайшие…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>Конверты…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everyone is shown.</source>
        <translation>Показаны все.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Экспорт клиентов</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Filters you need again can be saved under a name.</source>
        <translation>Нужные фильтры можно сохранить под именем.</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Откуда узнали</translation>
    </message>
    <message>
        <source>From 1 to 5: how lately they bought {lately}, how often {often}, for how much {much}. The rule is in Settings.</source>
        <translation>От 1 до 5: как недавно покупали — {lately}, как часто — {often}, на сколько — {much}. Правило — в настройках.</translation>
    </message>
    <message>
        <source>From…</source>
        <translation>От…</translation>
    </message>
    <message>
        <source>Has a reminder</source>
        <translation>Есть напоминание</translation>
    </message>
    <message>
        <source>Has an open deal</source>
        <translation>Есть открытая сделка</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>In the last…</source>
        <translation>За последние…</translation>
    </message>
    <message>
        <source>Is none of…</source>
        <translation>Ни одно из…</translation>
    </message>
    <message>
        <source>Is one of…</source>
        <translation>Одно из…</translation>
    </message>
    <message>
        <source>Join these two…</source>
        <translation>Объединить этих двух…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Наклейки…</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Letters and labels</source>
        <translation>Письма и наклейки</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Письма…</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Ещё для «{name}»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Контактов не было</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>Новый клиент «{text}»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No amount</source>
        <comment>of an open deal</comment>
        <translation>Без суммы</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>Нет контакта %n день</numerusform>
            <numerusform>Нет контакта %n дня</numerusform>
            <numerusform>Нет контакта %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Нет следующего шага</translation>
    </message>
    <message>
        <source>No open deal</source>
        <translation>Нет открытых сделок</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Под фильтр никто не подходит</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Никого не удаляли</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no tag at all</comment>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не нашлось</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Older than…</source>
        <translation>Давнее…</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>Одно или несколько</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Открытые сделки</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation>Есть долг</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation>Нет долга</translation>
    </message>
    <message>
        <source>Owes {sum}</source>
        <translation>Долг: {sum}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Preparing the list for printing</source>
        <translation>Готовим список к печати</translation>
    </message>
    <message>
        <source>Press Enter after each.</source>
        <translation>После каждого нажмите Enter.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Print list (Ctrl+P)</source>
        <translation>Печать списка (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Печать списка…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Недавно удалённые</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove customers</source>
        <translation>Убрать клиентов</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n customer(s).</source>
        <translation>
            <numerusform>Удалён %n клиент.</numerusform>
            <numerusform>Удалено %n клиента.</numerusform>
            <numerusform>Удалено %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the filter “{name}”.</source>
        <translation>Фильтр «{name}» убран.</translation>
    </message>
    <message>
        <source>Removed {day}</source>
        <translation>Удалено: {day}</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>Удалено: {name}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Save what is shown now</source>
        <translation>Сохранить то, что показано</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Saved the filter “{name}”.</source>
        <translation>Фильтр «{name}» сохранён.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Сменить статус</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Показать только</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status: {status}.</source>
        <translation>Статус: {status}.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Снять метку…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Take out: {condition}</source>
        <translation>Убрать: {condition}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Текстовая таблица</translation>
    </message>
    <message>
        <source>They come back with everything that belonged to them.</source>
        <translation>Они возвращаются со всем, что им принадлежало.</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>how much a customer weighs, A to D</comment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>Группа {tier}</translation>
    </message>
    <message>
        <source>Try fewer digits, or part of the name.</source>
        <translation>Введите меньше цифр или часть имени.</translation>
    </message>
    <message>
        <source>Up to…</source>
        <translation>До…</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>Что обслуживаем</translation>
    </message>
    <message>
        <source>We look after nothing</source>
        <translation>Ничего не обслуживаем</translation>
    </message>
    <message>
        <source>We look after something</source>
        <translation>Что-то обслуживаем</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Within…</source>
        <translation>В ближайшие…</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>Напишите день.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>Write a number of days.</source>
        <translation>Напишите число дней.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Напишите число.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Записываем {file}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n customer(s)</source>
        <translation>
            <numerusform>для %n клиента</numerusform>
            <numerusform>для %n клиентов</numerusform>
            <numerusform>для %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} found</source>
        <translation>первые {count} найденных</translation>
    </message>
    <message>
        <source>{count} rows are in {file}.</source>
        <translation>Строк в {file}: {count}.</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} содержит: {value}</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}: пусто</translation>
    </message>
    <message>
        <source>{field}: filled in</source>
        <translation>{field}: заполнено</translation>
    </message>
    <message>
        <source>{field}: from {value}</source>
        <translation>{field}: от {value}</translation>
    </message>
    <message>
        <source>{field}: more than {value} days ago</source>
        <translation>{field}: более {value} дней назад</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: кроме {value}</translation>
    </message>
    <message>
        <source>{field}: up to {value}</source>
        <translation>{field}: до {value}</translation>
    </message>
    <message>
        <source>{field}: within {value} days</source>
        <translation>{field}: в ближайшие {value} дней</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is off %n customer(s).</source>
        <translation>
            <numerusform>Метка «{tag}» снята с %n клиента.</numerusform>
            <numerusform>Метка «{tag}» снята с %n клиентов.</numerusform>
            <numerusform>Метка «{tag}» снята с %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is on %n more customer(s).</source>
        <translation>
            <numerusform>Метка «{tag}» добавлена %n клиенту.</numerusform>
            <numerusform>Метка «{tag}» добавлена %n клиентам.</numerusform>
            <numerusform>Метка «{tag}» добавлена %n клиентам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Купил в другом месте</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграно</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>Not the right time</source>
        <translation>Не вовремя</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Предложение отправлено</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Переговоры</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Слишком дорого</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграно</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n customer(s) joined.</source>
        <translation>
            <numerusform>Объединён %n клиент.</numerusform>
            <numerusform>Объединено %n клиента.</numerusform>
            <numerusform>Объединено %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same customer</source>
        <translation>
            <numerusform>%n пара может быть одним клиентом</numerusform>
            <numerusform>%n пары могут быть одним клиентом</numerusform>
            <numerusform>%n пар могут быть одним клиентом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n пара на проверку</numerusform>
            <numerusform>%n пары на проверку</numerusform>
            <numerusform>%n пар на проверку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продажа</numerusform>
            <numerusform>%n продажи</numerusform>
            <numerusform>%n продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first. Of each field the fuller or newer value is kept.</source>
        <translation>Сначала сделаем резервную копию. В каждом поле останется более полное или новое значение.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Are these the same customer?</source>
        <translation>Это один и тот же клиент?</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Выбраны вами</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубли</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Откуда узнали</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message numerus="yes">
        <source>Join %n pair(s) that are certainly the same?</source>
        <translation>
            <numerusform>Объединить %n пару, где это точно один клиент?</numerusform>
            <numerusform>Объединить %n пары, где это точно один клиент?</numerusform>
            <numerusform>Объединить %n пар, где это точно один клиент?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join the %n certain one(s)</source>
        <translation>
            <numerusform>Объединить %n точную</numerusform>
            <numerusform>Объединить %n точные</numerusform>
            <numerusform>Объединить %n точных</numerusform>
        </translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Joined. {name} has everything of both now.</source>
        <translation>Объединено. Всё от обоих теперь у клиента {name}.</translation>
    </message>
    <message>
        <source>Joining customers</source>
        <translation>Объединяем клиентов</translation>
    </message>
    <message>
        <source>Kept apart. You will not be asked again.</source>
        <translation>Оставлены отдельно. Больше не спросим.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Looking for customers who stand twice</source>
        <translation>Ищем повторы среди клиентов</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дублей не найдено</translation>
    </message>
    <message>
        <source>Nobody looks like {name}.</source>
        <translation>Никого похожего на клиента {name} нет.</translation>
    </message>
    <message>
        <source>Nobody stands twice.</source>
        <translation>Повторов нет.</translation>
    </message>
    <message>
        <source>Not the same, keep both</source>
        <translation>Разные, оставить обоих</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number in the old list</source>
        <translation>Номер в старой таблице</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Скорее всего, один и тот же</translation>
    </message>
    <message>
        <source>Same customer, join</source>
        <translation>Один, объединить</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Things, reminders, sales and the timeline of both are always kept. Either number finds them.</source>
        <translation>Объекты, напоминания, продажи и история обоих остаются. Клиента найдёт любой из номеров.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What to keep on each line</source>
        <translation>Что оставить в каждой строке</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Whoever looks alike later shows up here.</source>
        <translation>Кто окажется похож позже, появится здесь.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Где работает</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Стоит взглянуть:</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A call list needs a name.</source>
        <translation>У списка звонков должно быть название.</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>У обращения должно быть название.</translation>
    </message>
    <message>
        <source>A condition in the letter does not end, or ends without a beginning.</source>
        <translation>Условие в письме не закончено или заканчивается без начала.</translation>
    </message>
    <message>
        <source>A customer needs a name or a phone number.</source>
        <translation>У клиента должно быть имя или номер телефона.</translation>
    </message>
    <message>
        <source>A deal belongs to a customer, and none was chosen.</source>
        <translation>Сделка относится к клиенту, а клиент не выбран.</translation>
    </message>
    <message>
        <source>A deal needs a title.</source>
        <translation>У сделки должно быть название.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Полю нужно название.</translation>
    </message>
    <message>
        <source>A goal needs a number to reach.</source>
        <translation>Цели нужно число, которого надо достичь.</translation>
    </message>
    <message>
        <source>A notice can come from 0 to {most} days before the date.</source>
        <translation>Напомнить можно за 0–{most} дней до даты.</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>У платежа должна быть сумма.</translation>
    </message>
    <message>
        <source>A pipeline needs an open stage, one that wins and one that loses.</source>
        <translation>В воронке нужны открытый этап, этап выигрыша и этап проигрыша.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>У товара должно быть название.</translation>
    </message>
    <message>
        <source>A reminder cannot come back every {every} days, weeks, months or years.</source>
        <translation>Напоминание не может повторяться с шагом {every}.</translation>
    </message>
    <message>
        <source>A whole export comes back only into a new file: make one and import it there.</source>
        <translation>Полный экспорт возвращается только в новый файл: создайте файл и импортируйте экспорт в него.</translation>
    </message>
    <message>
        <source>Add a condition first.</source>
        <translation>Сначала добавьте условие.</translation>
    </message>
    <message>
        <source>Add another one before you put this one away.</source>
        <translation>Добавьте другую, прежде чем убрать эту.</translation>
    </message>
    <message>
        <source>Add one of them; the rest can wait.</source>
        <translation>Укажите что-то одно, остальное можно позже.</translation>
    </message>
    <message>
        <source>Add the stage that is missing.</source>
        <translation>Добавьте недостающий этап.</translation>
    </message>
    <message>
        <source>Add what you offer, then send it.</source>
        <translation>Добавьте, что вы предлагаете, и затем отправьте.</translation>
    </message>
    <message>
        <source>Ask whoever set up this PC to let you open it, or choose another file.</source>
        <translation>Попросите того, кто настраивал компьютер, открыть вам доступ, или выберите другой файл.</translation>
    </message>
    <message>
        <source>Bring back a backup from before that day instead.</source>
        <translation>Вместо этого восстановите резервную копию, сделанную до того дня.</translation>
    </message>
    <message>
        <source>Bring back a backup, or remove it here and add it again.</source>
        <translation>Верните резервную копию или уберите его здесь и добавьте снова.</translation>
    </message>
    <message>
        <source>Bring back the backup of {made_at}: {backup}</source>
        <translation>Восстановите резервную копию ({made_at}): {backup}</translation>
    </message>
    <message>
        <source>Change the rule and save it again.</source>
        <translation>Измените правило и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the language of the keyboard, then type it again.</source>
        <translation>Проверьте Caps Lock и раскладку клавиатуры и введите его ещё раз.</translation>
    </message>
    <message>
        <source>Check that the drive is plugged in and has room, then try again.</source>
        <translation>Проверьте, что диск подключён и на нём есть место, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Check the name on the tab of the sheet.</source>
        <translation>Проверьте название на ярлыке листа.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive it is on is plugged in.</source>
        <translation>Проверьте имя и подключён ли диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>Choose a field from the list beside the text.</source>
        <translation>Выберите поле из списка рядом с текстом.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл внутри неё.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Выберите свою папку.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Выберите более поздний день.</translation>
    </message>
    <message>
        <source>Choose a later end, or none.</source>
        <translation>Выберите более позднее окончание или не указывайте его.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, a text table (.csv, .txt) or contacts (.vcf).</source>
        <translation>Выберите электронную таблицу, текстовую таблицу (.csv, .txt) или контакты (.vcf).</translation>
    </message>
    <message>
        <source>Choose among these: {known}.</source>
        <translation>Выберите из этого: {known}.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Выберите другую резервную копию.</translation>
    </message>
    <message>
        <source>Choose another code, or leave it empty.</source>
        <translation>Выберите другой код или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Choose another file or another sheet.</source>
        <translation>Выберите другой файл или другой лист.</translation>
    </message>
    <message>
        <source>Choose another file, or bring back a backup.</source>
        <translation>Выберите другой файл или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>Выберите другое имя или сначала уберите тот файл.</translation>
    </message>
    <message>
        <source>Choose another one to join with.</source>
        <translation>Выберите другого клиента для объединения.</translation>
    </message>
    <message>
        <source>Choose another one, or save it again where it comes from.</source>
        <translation>Выберите другой или сохраните его заново там, откуда он взят.</translation>
    </message>
    <message>
        <source>Choose one in the settings of the system, or copy it instead.</source>
        <translation>Выберите её в настройках системы или скопируйте.</translation>
    </message>
    <message>
        <source>Choose others in the list.</source>
        <translation>Выберите другие в списке.</translation>
    </message>
    <message>
        <source>Choose others, or include those who were called in the last days.</source>
        <translation>Выберите других или включите тех, кому звонили в последние дни.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Выберите кого-нибудь другого.</translation>
    </message>
    <message>
        <source>Choose the days once more.</source>
        <translation>Выберите дни ещё раз.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another place.</source>
        <translation>Закройте его в других программах или выберите другое место.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to your own folder and choose the copy.</source>
        <translation>Закройте его в других программах или скопируйте в свою папку и выберите копию.</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>Закройте его в других программах и попробуйте снова.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Скопируйте его в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>Copy what it holds into a file and choose that one.</source>
        <translation>Скопируйте содержимое в обычный файл и выберите его.</translation>
    </message>
    <message>
        <source>Counting on from {start} leads beyond the calendar.</source>
        <translation>Дата, отсчитанная от {start}, выходит за пределы календаря.</translation>
    </message>
    <message>
        <source>Customers cannot be told apart by “{key}”.</source>
        <translation>Различать клиентов по «{key}» нельзя.</translation>
    </message>
    <message>
        <source>Each “if” in braces needs an “end” in braces after it.</source>
        <translation>После каждого if в фигурных скобках нужно end в фигурных скобках.</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one.</source>
        <translation>Введите пароль или сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Дайте этому другое название.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and ask whoever helps you with this PC.</source>
        <translation>Работайте пока в прежней версии и обратитесь к тому, кто помогает вам с компьютером.</translation>
    </message>
    <message>
        <source>If it happens again, ask whoever helps you with this PC.</source>
        <translation>Если это повторится, обратитесь к тому, кто помогает вам с компьютером.</translation>
    </message>
    <message>
        <source>Import it like any other spreadsheet.</source>
        <translation>Импортируйте его как обычную таблицу.</translation>
    </message>
    <message>
        <source>Install the newest smallcrm on this PC.</source>
        <translation>Установите на этот компьютер самую новую версию smallcrm.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Он остался прежним.</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Оно сохранено как черновик.</translation>
    </message>
    <message>
        <source>It may have been removed; the history tells when.</source>
        <translation>Возможно, это было удалено; когда, видно в истории.</translation>
    </message>
    <message>
        <source>It needs one count: 0001 in braces. The year is the word year in braces.</source>
        <translation>Нужен один счётчик: 0001 в фигурных скобках. Год — слово year в фигурных скобках.</translation>
    </message>
    <message>
        <source>It opens here to be read only, so that nothing is written twice.</source>
        <translation>Здесь он открывается только для чтения, чтобы ничего не записалось дважды.</translation>
    </message>
    <message>
        <source>It stays as it was sent.</source>
        <translation>Оно остаётся таким, каким было отправлено.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>Its columns are: {known}.</source>
        <translation>Столбцы файла: {known}.</translation>
    </message>
    <message>
        <source>Keep it in a folder of your own and write down where, or make it smaller.</source>
        <translation>Храните его в своей папке и запишите где или уменьшите его.</translation>
    </message>
    <message>
        <source>Look at it first, then try again.</source>
        <translation>Сначала посмотрите на это, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Look at its payments.</source>
        <translation>Посмотрите его платежи.</translation>
    </message>
    <message>
        <source>Look for its number in the history.</source>
        <translation>Найдите его номер в истории.</translation>
    </message>
    <message>
        <source>Make a new version to change something.</source>
        <translation>Чтобы что-то изменить, сделайте новую версию.</translation>
    </message>
    <message>
        <source>Make one under Call lists, then ask for its result.</source>
        <translation>Сделайте его в разделе «Списки звонков», а затем смотрите результат.</translation>
    </message>
    <message>
        <source>Make the sample in a file of its own.</source>
        <translation>Сделайте пример в отдельном файле.</translation>
    </message>
    <message>
        <source>Mark it as sent first.</source>
        <translation>Сначала отметьте его как отправленное.</translation>
    </message>
    <message>
        <source>Money that is due needs an amount.</source>
        <translation>Для денег к получению нужна сумма.</translation>
    </message>
    <message>
        <source>More customers than there are cannot come back.</source>
        <translation>Вернуться не может больше клиентов, чем есть.</translation>
    </message>
    <message>
        <source>Name one with --customer, like --customer C-000123.</source>
        <translation>Укажите его: --customer C-000123.</translation>
    </message>
    <message>
        <source>Name one with --out, like --out report.pdf.</source>
        <translation>Укажите файл так: --out report.pdf.</translation>
    </message>
    <message>
        <source>No letter was made.</source>
        <translation>Ни одно письмо не создано.</translation>
    </message>
    <message>
        <source>No program on this PC opens {what}.</source>
        <translation>На этом компьютере нет программы, которая открывает {what}.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found in {file}.</source>
        <translation>В файле {file} не нашлась строка с названиями столбцов.</translation>
    </message>
    <message>
        <source>Nobody can be related to themselves.</source>
        <translation>Нельзя связать клиента с самим собой.</translation>
    </message>
    <message>
        <source>Nobody of these can be called now.</source>
        <translation>Сейчас никому из них нельзя позвонить.</translation>
    </message>
    <message>
        <source>Nobody was found by “{typed}”.</source>
        <translation>По запросу «{typed}» никто не найден.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of {path}.</source>
        <translation>В папку файла {path} нельзя записывать.</translation>
    </message>
    <message>
        <source>Nothing is to be paid for {number} any more.</source>
        <translation>По {number} больше нечего платить.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Only the next service can follow a meter or months.</source>
        <translation>По счётчику или месяцам считается только следующее ТО.</translation>
    </message>
    <message>
        <source>Open deals stand in this pipeline: {count}.</source>
        <translation>В этой воронке есть открытые сделки: {count}.</translation>
    </message>
    <message>
        <source>Open it again to change something.</source>
        <translation>Чтобы что-то изменить, откройте его снова.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it as a new .xlsx file and import that one.</source>
        <translation>Откройте его в программе, где он создан, сохраните как новый файл .xlsx и импортируйте его.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Откройте её.</translation>
    </message>
    <message>
        <source>Put it back in its place, or open it where it is now.</source>
        <translation>Верните его на место или откройте там, где он сейчас.</translation>
    </message>
    <message>
        <source>Reading the file {file} took too long and was stopped.</source>
        <translation>Чтение файла {file} заняло слишком много времени и было остановлено.</translation>
    </message>
    <message>
        <source>Reading the file {file} took too much memory and was stopped.</source>
        <translation>Чтение файла {file} заняло слишком много памяти и было остановлено.</translation>
    </message>
    <message>
        <source>Remove the columns you do not need and try again.</source>
        <translation>Удалите ненужные столбцы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Rename or remove that first, then try again.</source>
        <translation>Сначала переименуйте или удалите её, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Say where they should be, in the variable SMALLCRM_HOME.</source>
        <translation>Укажите, где им лежать, в переменной SMALLCRM_HOME.</translation>
    </message>
    <message>
        <source>Say which stage they go to.</source>
        <translation>Укажите, на какой этап их перенести.</translation>
    </message>
    <message>
        <source>Something else was written at the same moment, so nothing was taken back.</source>
        <translation>В тот же момент было записано что-то другое, поэтому ничего не отменено.</translation>
    </message>
    <message>
        <source>Split it into several files and import one after the other.</source>
        <translation>Разделите его на несколько файлов и импортируйте по одному.</translation>
    </message>
    <message>
        <source>Start smallcrm by hand, or ask whoever looks after this PC.</source>
        <translation>Запускайте smallcrm вручную или спросите того, кто обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>Step {id} is too old: what it changed is no longer kept.</source>
        <translation>Шаг {id} слишком давний: что он изменил, уже не хранится.</translation>
    </message>
    <message>
        <source>Step {id} is undone already.</source>
        <translation>Шаг {id} уже отменён.</translation>
    </message>
    <message>
        <source>Step {id} was not undone, so there is nothing to do again.</source>
        <translation>Шаг {id} не был отменён, повторять нечего.</translation>
    </message>
    <message>
        <source>That is one and the same customer.</source>
        <translation>Это один и тот же клиент.</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>Не удалось записать резервную копию: {path}.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read or is not whole.</source>
        <translation>Резервная копия {path} не читается или неполная.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer smallcrm.</source>
        <translation>Резервная копия {path} создана более новой версией smallcrm.</translation>
    </message>
    <message>
        <source>The call list “{name}” is finished.</source>
        <translation>Список звонков «{name}» завершён.</translation>
    </message>
    <message>
        <source>The card has no customer.</source>
        <translation>Для карточки не указан клиент.</translation>
    </message>
    <message>
        <source>The customer has the quote {number} in hand.</source>
        <translation>Предложение {number} уже у клиента.</translation>
    </message>
    <message>
        <source>The date this rule is about is not there any more.</source>
        <translation>Даты, о которой это правило, больше нет.</translation>
    </message>
    <message>
        <source>The end of the name {file} does not say what kind of file to write.</source>
        <translation>По окончанию имени {file} не понять, какой файл записать.</translation>
    </message>
    <message>
        <source>The file of your customers could not be made ready for this version.</source>
        <translation>Не удалось подготовить файл с клиентами для этой версии.</translation>
    </message>
    <message>
        <source>The file of your customers is not there: {path}.</source>
        <translation>Файла с вашими клиентами нет на месте: {path}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened for reading.</source>
        <translation>Файл {file} не открывается для чтения.</translation>
    </message>
    <message>
        <source>The file {file} has no rows to import.</source>
        <translation>В файле {file} нет строк для импорта.</translation>
    </message>
    <message>
        <source>The file {file} has too many columns: {columns}.</source>
        <translation>В файле {file} слишком много столбцов: {columns}.</translation>
    </message>
    <message>
        <source>The file {file} holds no table.</source>
        <translation>В файле {file} нет таблицы.</translation>
    </message>
    <message>
        <source>The file {file} holds too much to be read safely.</source>
        <translation>Файл {file} слишком велик, чтобы прочитать его без риска.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read.</source>
        <translation>Файл {file} повреждён и не читается.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Файл {file} пуст.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {most} MB.</source>
        <translation>Файл {file} больше {most} МБ.</translation>
    </message>
    <message>
        <source>The file {file} is not a whole export of smallcrm.</source>
        <translation>Файл {file} — не полный экспорт из smallcrm.</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password.</source>
        <translation>Файл {file} защищён паролем.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer smallcrm.</source>
        <translation>Файл {file} записан более новой версией smallcrm.</translation>
    </message>
    <message>
        <source>The file {name} is not what it was when it was added: it is damaged.</source>
        <translation>Файл {name} повреждён: он не такой, каким был при добавлении.</translation>
    </message>
    <message>
        <source>The file {name} is not where smallcrm keeps it.</source>
        <translation>Файла {name} нет там, где его хранит smallcrm.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened for reading.</source>
        <translation>Файл {path} не открывается для чтения.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Файл {path} не удаётся записать.</translation>
    </message>
    <message>
        <source>The file {path} holds customers already.</source>
        <translation>В файле {path} уже есть клиенты.</translation>
    </message>
    <message>
        <source>The file {path} is damaged.</source>
        <translation>Файл {path} повреждён.</translation>
    </message>
    <message>
        <source>The file {path} is empty; it should hold your customers.</source>
        <translation>Файл {path} пуст, а в нём должны быть ваши клиенты.</translation>
    </message>
    <message>
        <source>The file {path} is in use by another program.</source>
        <translation>Файл {path} занят другой программой.</translation>
    </message>
    <message>
        <source>The file {path} is in use by {holder}.</source>
        <translation>Файл {path} сейчас занят: {holder}.</translation>
    </message>
    <message>
        <source>The file {path} may be read but not changed.</source>
        <translation>Файл {path} можно читать, но нельзя менять.</translation>
    </message>
    <message>
        <source>The file {path} was made by a newer smallcrm.</source>
        <translation>Файл {path} создан более новой версией smallcrm.</translation>
    </message>
    <message>
        <source>The file {path} was moved or replaced by another program.</source>
        <translation>Файл {path} перемещён или заменён другой программой.</translation>
    </message>
    <message>
        <source>The file {path} was not made by smallcrm, is damaged, or needs a password.</source>
        <translation>Файл {path} создан не в smallcrm, повреждён или требует пароля.</translation>
    </message>
    <message>
        <source>The filter needs a name.</source>
        <translation>Фильтру нужно название.</translation>
    </message>
    <message>
        <source>The goal would end on {last}, before it begins on {first}.</source>
        <translation>Цель закончилась бы {last}, раньше, чем началась {first}.</translation>
    </message>
    <message>
        <source>The letter asks for “{field}”, which nobody has.</source>
        <translation>В письме указано поле «{field}», которого нет.</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Письмо пустое.</translation>
    </message>
    <message>
        <source>The limits of the tiers have to rise from A to C, and none can be above 100%.</source>
        <translation>Границы групп должны расти от A к C и не превышать 100 %.</translation>
    </message>
    <message>
        <source>The new period would end on {ends_on}, no later than the one before.</source>
        <translation>Новый срок закончился бы {ends_on}, не позже прежнего.</translation>
    </message>
    <message>
        <source>The next version, {number}, is begun already.</source>
        <translation>Следующая версия, {number}, уже начата.</translation>
    </message>
    <message>
        <source>The pipeline of this deal has no stage “{id}”.</source>
        <translation>В воронке этой сделки нет этапа «{id}».</translation>
    </message>
    <message>
        <source>The quote has no line with a price yet.</source>
        <translation>В предложении ещё нет ни одной строки с ценой.</translation>
    </message>
    <message>
        <source>The reminder does not say what to do.</source>
        <translation>В напоминании не сказано, что сделать.</translation>
    </message>
    <message>
        <source>The report has no file to go to.</source>
        <translation>Не указано, в какой файл записать отчёт.</translation>
    </message>
    <message>
        <source>The rule does not say what its reminders are about.</source>
        <translation>В правиле не сказано, о чём напоминать.</translation>
    </message>
    <message>
        <source>The system does not let smallcrm note that it starts with it: {place}.</source>
        <translation>Система не даёт smallcrm записать, что он запускается вместе с ней: {place}.</translation>
    </message>
    <message>
        <source>The system names no folder for this user&apos;s files.</source>
        <translation>В системе не задана папка для файлов этого пользователя.</translation>
    </message>
    <message>
        <source>The tag needs a name.</source>
        <translation>Метке нужно название.</translation>
    </message>
    <message>
        <source>The turnover can be that of 1 to {most} months.</source>
        <translation>Оборот можно считать за срок от 1 до {most} месяцев.</translation>
    </message>
    <message>
        <source>There are deals in the stage: {count}.</source>
        <translation>На этом этапе есть сделки: {count}.</translation>
    </message>
    <message>
        <source>There is a field “{label}” already.</source>
        <translation>Поле «{label}» уже есть.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Файл {path} уже есть.</translation>
    </message>
    <message>
        <source>There is a saved filter “{name}” already.</source>
        <translation>Фильтр «{name}» уже есть.</translation>
    </message>
    <message>
        <source>There is an answer to the quote {number} already.</source>
        <translation>На предложение {number} уже есть ответ.</translation>
    </message>
    <message>
        <source>There is no call list yet.</source>
        <translation>Списков звонков пока нет.</translation>
    </message>
    <message>
        <source>There is no column “{header}” in the file.</source>
        <translation>В файле нет столбца «{header}».</translation>
    </message>
    <message>
        <source>There is no country “{country}”.</source>
        <translation>Страны «{country}» нет.</translation>
    </message>
    <message>
        <source>There is no customer with the number {id}.</source>
        <translation>Клиента с номером {id} нет.</translation>
    </message>
    <message>
        <source>There is no deal with the number {id}.</source>
        <translation>Нет сделки с номером {id}.</translation>
    </message>
    <message>
        <source>There is no entry with the number {id}.</source>
        <translation>Записи с номером {id} нет.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>Поля «{field}» нет.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no filter “{name}”.</source>
        <translation>Фильтра «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no goal called “{name}”.</source>
        <translation>Цели «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no reminder with the number {id}.</source>
        <translation>Напоминания с номером {id} нет.</translation>
    </message>
    <message>
        <source>There is no report called “{name}”.</source>
        <translation>Отчёта «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no room left on the drive of {path}.</source>
        <translation>На диске файла {path} не осталось места.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation>Нет сохранённого фильтра «{name}».</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in the file.</source>
        <translation>В файле нет листа «{sheet}».</translation>
    </message>
    <message>
        <source>There is no step {id} in the history.</source>
        <translation>Шага {id} в истории нет.</translation>
    </message>
    <message>
        <source>There is no such day in a week or a month.</source>
        <translation>Такого дня нет ни в неделе, ни в месяце.</translation>
    </message>
    <message>
        <source>There is no way of writing letters called “{encoding}”.</source>
        <translation>Кодировки «{encoding}» нет.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>These are saved: {known}.</source>
        <translation>Сохранены: {known}.</translation>
    </message>
    <message>
        <source>These quotes are not there any more.</source>
        <translation>Этих предложений больше нет.</translation>
    </message>
    <message>
        <source>This cannot come back: its name, code or number belongs to something else by now.</source>
        <translation>Это нельзя вернуть: его название, код или номер теперь у другой записи.</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Это не удалось сделать ({code}).</translation>
    </message>
    <message>
        <source>This filter asks for nothing yet: it would show everyone.</source>
        <translation>В этом фильтре ещё нет условий: он показал бы всех.</translation>
    </message>
    <message>
        <source>This is the only pipeline.</source>
        <translation>Это единственная воронка.</translation>
    </message>
    <message>
        <source>This password does not open the file {file}.</source>
        <translation>Этот пароль не открывает файл {file}.</translation>
    </message>
    <message>
        <source>This quote is still a draft.</source>
        <translation>Это предложение ещё черновик.</translation>
    </message>
    <message>
        <source>To change something here, close it there first.</source>
        <translation>Чтобы менять данные здесь, сначала закройте его там.</translation>
    </message>
    <message>
        <source>To do it once more, undo that step or add a new reminder.</source>
        <translation>Чтобы сделать это ещё раз, отмените тот шаг или добавьте новое напоминание.</translation>
    </message>
    <message>
        <source>To have it back, do it again with Redo.</source>
        <translation>Чтобы вернуть его, нажмите «Повторить».</translation>
    </message>
    <message>
        <source>Type a name or a number and choose the customer from the list.</source>
        <translation>Введите имя или номер и выберите клиента из списка.</translation>
    </message>
    <message>
        <source>Type another part of the name, the telephone number or the plate.</source>
        <translation>Введите другую часть имени, телефона или номера машины.</translation>
    </message>
    <message>
        <source>Type how much came in.</source>
        <translation>Введите, сколько поступило.</translation>
    </message>
    <message>
        <source>Type how much it is, or leave out the day it is due.</source>
        <translation>Введите сумму или не указывайте срок оплаты.</translation>
    </message>
    <message>
        <source>Type in a few words what it is about.</source>
        <translation>Напишите в нескольких словах, о чём оно.</translation>
    </message>
    <message>
        <source>Type what customers call it.</source>
        <translation>Введите, как его называют клиенты.</translation>
    </message>
    <message>
        <source>Type what it is about, like “Brakes all round”.</source>
        <translation>Напишите, о чём она, например «Тормоза на все колёса».</translation>
    </message>
    <message>
        <source>Type what you call about.</source>
        <translation>Напишите, о чём звоните.</translation>
    </message>
    <message>
        <source>Undo finishing it, or make a new one.</source>
        <translation>Отмените завершение или сделайте новый.</translation>
    </message>
    <message>
        <source>Undo the answer, or make a new version.</source>
        <translation>Отмените ответ или сделайте новую версию.</translation>
    </message>
    <message>
        <source>Use a name like utf-8, gb18030 or cp1251.</source>
        <translation>Укажите название вроде utf-8, gb18030 или cp1251.</translation>
    </message>
    <message>
        <source>Use a name that ends in one of these: {known}.</source>
        <translation>Дайте имя с одним из этих окончаний: {known}.</translation>
    </message>
    <message>
        <source>Use a number from 1 up.</source>
        <translation>Укажите число от 1 и больше.</translation>
    </message>
    <message>
        <source>Use another date or a shorter distance.</source>
        <translation>Укажите другую дату или меньший срок.</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>Подходят: {known}.</translation>
    </message>
    <message>
        <source>Use the two letters of the country, like GB, CN or RU.</source>
        <translation>Укажите две буквы страны, например GB, CN или RU.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; if that does not help, end smallcrm in the list of programs.</source>
        <translation>Подождите немного и попробуйте ещё раз; если не поможет, завершите smallcrm в списке программ.</translation>
    </message>
    <message>
        <source>What was pasted has no rows to import.</source>
        <translation>Во вставленном нет строк для импорта.</translation>
    </message>
    <message>
        <source>What was pasted has too many columns: {columns}.</source>
        <translation>Во вставленном слишком много столбцов: {columns}.</translation>
    </message>
    <message>
        <source>What was pasted is no table.</source>
        <translation>Вставлено не таблица.</translation>
    </message>
    <message>
        <source>What was pasted is too much to be read safely.</source>
        <translation>Вставлено слишком много, чтобы прочитать без риска.</translation>
    </message>
    <message>
        <source>Win, lose or move them first.</source>
        <translation>Сначала завершите их или перенесите.</translation>
    </message>
    <message>
        <source>Write a name above each column and save it again.</source>
        <translation>Напишите название над каждым столбцом и сохраните файл снова.</translation>
    </message>
    <message>
        <source>Write a number above nothing.</source>
        <translation>Напишите число больше нуля.</translation>
    </message>
    <message>
        <source>Write a number of months in that range.</source>
        <translation>Напишите число месяцев в этих пределах.</translation>
    </message>
    <message>
        <source>Write a percentage up to 100.</source>
        <translation>Напишите процент не больше 100.</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Напишите в нескольких словах.</translation>
    </message>
    <message>
        <source>Write it like status=active, phone= or last_contact&gt;90.</source>
        <translation>Пишите так: status=active, phone= или last_contact&gt;90.</translation>
    </message>
    <message>
        <source>Write the year and the month, like 2026-03.</source>
        <translation>Укажите год и месяц, например 2026-03.</translation>
    </message>
    <message>
        <source>Write three numbers that rise, such as 50, 80 and 95.</source>
        <translation>Напишите три растущих числа, например 50, 80 и 95.</translation>
    </message>
    <message>
        <source>Write what is asked for, like “Shoe size”.</source>
        <translation>Напишите, что спрашивается, например «Размер обуви».</translation>
    </message>
    <message>
        <source>Write what it should say.</source>
        <translation>Напишите, что в нём должно быть.</translation>
    </message>
    <message>
        <source>Your present customers are untouched.</source>
        <translation>Ваши нынешние клиенты не затронуты.</translation>
    </message>
    <message>
        <source>`smallcrm report --list` names them all.</source>
        <translation>Все названия покажет `smallcrm report --list`.</translation>
    </message>
    <message>
        <source>smallcrm has the file {file} open already, but its window does not answer.</source>
        <translation>Файл {file} уже открыт в smallcrm, но окно программы не отвечает.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} — папка, а не файл.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} — не обычный файл.</translation>
    </message>
    <message>
        <source>{user} has the file {file} open on {computer} since {since}.</source>
        <translation>Файл {file} открыт пользователем {user} на компьютере {computer} с {since}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be the same for many customers.</source>
        <translation>«{field}» не может быть одинаковым у многих клиентов.</translation>
    </message>
    <message>
        <source>“{name}” has the code {product_code} already.</source>
        <translation>Код {product_code} уже у «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is nothing that differs between these two.</source>
        <translation>«{name}» — такого выбора между этими двумя нет.</translation>
    </message>
    <message>
        <source>“{pattern}” cannot number documents.</source>
        <translation>«{pattern}» не подходит для нумерации документов.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter we understand.</source>
        <translation>Фильтр «{text}» непонятен.</translation>
    </message>
    <message>
        <source>“{text}” is not a month.</source>
        <translation>«{text}» — не месяц.</translation>
    </message>
    <message>
        <source>“{title}” is settled already.</source>
        <translation>«{title}» уже решено.</translation>
    </message>
    <message>
        <source>“{title}” was already done on {done_on}.</source>
        <translation>«{title}»: уже сделано {done_on}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Записано программой</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>Обзвоны</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>Звонков не больше</translation>
    </message>
    <message>
        <source>Calls of call lists</source>
        <translation>Звонки обзвонов</translation>
    </message>
    <message>
        <source>Calls without an answer</source>
        <translation>Звонков без ответа</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Выходные дни</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Comes round every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Считать от</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Что застраховано</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Дата регистрации клиента</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Тип клиента</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>Days between calls</source>
        <translation>Дней между звонками</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Изменено вручную</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>Номер двигателя</translation>
    </message>
    <message>
        <source>Every so much on the meter</source>
        <translation>Шаг по счётчику</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Добавочный</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Поле чего</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files of customers</source>
        <translation>Файлы клиентов</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Первая дата</translation>
    </message>
    <message>
        <source>Follows no.</source>
        <translation>Следует за №</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>Прежние номера</translation>
    </message>
    <message>
        <source>From the date</source>
        <translation>По какой дате</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действительно до</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Heeds “do not contact”</source>
        <translation>Учитывать «не беспокоить»</translation>
    </message>
    <message>
        <source>Holidays of the country</source>
        <translation>Праздники страны</translation>
    </message>
    <message>
        <source>Holidays of the region</source>
        <translation>Праздники региона</translation>
    </message>
    <message>
        <source>How tiers are given</source>
        <translation>Правила классов</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>Настройки продаж</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Откуда импортировано</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Техосмотр</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Рассрочка</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Страховая компания</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Вид поля</translation>
    </message>
    <message>
        <source>Kind of policy</source>
        <translation>Вид полиса</translation>
    </message>
    <message>
        <source>Kind of reminder</source>
        <translation>Вид напоминания</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Вид объекта</translation>
    </message>
    <message>
        <source>Kinds of things</source>
        <translation>Виды объектов</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Последнее ТО</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Lines of quotes</source>
        <translation>Строки предложений</translation>
    </message>
    <message>
        <source>Lines of sales</source>
        <translation>Строки продаж</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Длинный текст</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Длинные тексты</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Matched columns</source>
        <translation>Сопоставленные столбцы</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Соответствия</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Перенесено вручную</translation>
    </message>
    <message>
        <source>Moves of deals</source>
        <translation>Движение сделок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Название на китайском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not the same customer</source>
        <translation>Разные клиенты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on papers</source>
        <translation>Примечание на бумагах</translation>
    </message>
    <message>
        <source>Notices, days before</source>
        <translation>Напоминать за дней</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Номер человека</translation>
    </message>
    <message>
        <source>Number of their company</source>
        <translation>Номер их организации</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>On days off</source>
        <translation>В нерабочие дни</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Открытые сделки</translation>
    </message>
    <message>
        <source>Other ID</source>
        <translation>Другой ID</translation>
    </message>
    <message>
        <source>Our business</source>
        <translation>Наша организация</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Дата оплаты</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплаты</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Номер полиса</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Стоимость в год</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Код товара</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Группа товаров</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещали заплатить</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Убран</translation>
    </message>
    <message>
        <source>Quote number</source>
        <translation>Номер предложения</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Дата показаний</translation>
    </message>
    <message>
        <source>Ready set</source>
        <translation>Готовый набор</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reasons for losing</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер квитанции</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Reminder date</source>
        <translation>Дата напоминания</translation>
    </message>
    <message>
        <source>Reminder no.</source>
        <translation>№ напоминания</translation>
    </message>
    <message>
        <source>Reminder rules</source>
        <translation>Правила напоминаний</translation>
    </message>
    <message>
        <source>Reminder settings</source>
        <translation>Настройки напоминаний</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Renewal stands at</source>
        <translation>Этап продления</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Повтор каждые</translation>
    </message>
    <message>
        <source>Repeats exactly</source>
        <translation>Точный повтор</translation>
    </message>
    <message>
        <source>Repeats in</source>
        <translation>Чего именно</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>№ строки</translation>
    </message>
    <message>
        <source>Rule for</source>
        <translation>Правило для</translation>
    </message>
    <message>
        <source>Rule no.</source>
        <translation>№ правила</translation>
    </message>
    <message>
        <source>SHA-256 of the contents</source>
        <translation>SHA-256 содержимого</translation>
    </message>
    <message>
        <source>Sale date</source>
        <translation>Дата продажи</translation>
    </message>
    <message>
        <source>Sale number</source>
        <translation>Номер продажи</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Пример данных</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ТО</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Snoozed until the time</source>
        <translation>Отложено до времени</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Stands for the date</source>
        <translation>За дату</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags of deals</source>
        <translation>Метки сделок</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>НДС, %</translation>
    </message>
    <message>
        <source>Templates of entries</source>
        <translation>Шаблоны записей</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Готовые тексты</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Thing no.</source>
        <translation>№ объекта</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Tiers month by month</source>
        <translation>Классы по месяцам</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Timeline of deals</source>
        <translation>Лента сделок</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Оплатить до</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>Что обслуживаем</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что это было</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Что продано</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Какой</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who belongs to whom</source>
        <translation>Связи клиентов</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>пейджер</translation>
    </message>
    <message>
        <source>the day it was done</source>
        <translation>дня выполнения</translation>
    </message>
    <message>
        <source>the planned day</source>
        <translation>планового дня</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недели</translation>
    </message>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>years</source>
        <translation>годы</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} доб. {extension}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n file(s) are kept here now.</source>
        <translation>
            <numerusform>%n файл теперь хранится здесь.</numerusform>
            <numerusform>%n файла теперь хранятся здесь.</numerusform>
            <numerusform>%n файлов теперь хранятся здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Folders cannot be kept here, only files.</source>
        <translation>Здесь хранятся только файлы, не папки.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>Let go to keep the files with this customer.</source>
        <translation>Отпустите, и файлы сохранятся у этого клиента.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a customer first.</source>
        <translation>Сначала откройте клиента.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>Открыть {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>Убрано: {name}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Переименовать {name}</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Переименовано.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>This file may be a program. Open it only if you know who it comes from and what it does.</source>
        <translation>Этот файл может быть программой. Открывайте его, только если знаете, от кого он и что делает.</translation>
    </message>
    <message>
        <source>Up to {most} MB each. You can also drop files on this page.</source>
        <translation>До {most} МБ каждый. Файлы можно перетащить на эту страницу.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>{name} is kept here now.</source>
        <translation>{name} теперь хранится здесь.</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} байт</translation>
    </message>
</context>
<context>
    <name>First start</name>
    <message>
        <source>A made-up garage and insurance office, 60 customers. Undo takes it away.</source>
        <translation>Вымышленные автосервис и страховое агентство, 60 клиентов. «Отменить» всё уберёт.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Техника</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Drag an Excel or CSV file here.
We show you every row before anything is saved.</source>
        <translation>Перетащите сюда файл Excel или CSV.
Перед сохранением вы увидите каждую строку.</translation>
    </message>
    <message>
        <source>Everything stays on this PC. No account, no internet.</source>
        <translation>Всё остаётся на этом компьютере, без интернета.</translation>
    </message>
    <message>
        <source>Import your spreadsheet</source>
        <translation>Импортируйте свою таблицу</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Страхование</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can change everything later.</source>
        <translation>Это займёт минут пять. Потом всё можно изменить.</translation>
    </message>
    <message>
        <source>Let’s bring in your customers</source>
        <translation>Давайте перенесём ваших клиентов</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Вставить из Excel</translation>
    </message>
    <message>
        <source>Pick all that fit. This sets up the right reminders.</source>
        <translation>Отметьте всё, что подходит. Так настроятся напоминания.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Start with one customer</source>
        <translation>Начать с одного клиента</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Type a name and a phone number. That is enough for the first reminder.</source>
        <translation>Впишите имя и телефон. Для первого напоминания этого хватит.</translation>
    </message>
    <message>
        <source>Used smallcrm before?</source>
        <translation>Уже работали в smallcrm?</translation>
    </message>
    <message>
        <source>What do you look after for them?</source>
        <translation>Что вы для них обслуживаете?</translation>
    </message>
    <message>
        <source>Where are your customers now?</source>
        <translation>Где сейчас ваши клиенты?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Всё верно?</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Всё равно оставить</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>A goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Отстаём</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Customers who come back</source>
        <translation>Клиенты, которые возвращаются</translation>
    </message>
    <message>
        <source>Days until a complaint is closed</source>
        <translation>Дней до закрытия жалобы</translation>
    </message>
    <message>
        <source>For</source>
        <translation>На срок</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Goal kept.</source>
        <translation>Цель сохранена.</translation>
    </message>
    <message>
        <source>Goal removed.</source>
        <translation>Цель удалена.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как идёт</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>За какой срок</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не достигнута</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока нет данных</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Завершены</translation>
    </message>
    <message>
        <source>Quarter {quarter}, {year}</source>
        <translation>{quarter}-й квартал {year}</translation>
    </message>
    <message>
        <source>Quotes accepted</source>
        <translation>Принятые предложения</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнута</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Turnover in {currency}; those who come back in percent.</source>
        <translation>Оборот — в {currency}; вернувшиеся клиенты — в процентах.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What you want to reach. How far it is stands on Today and in the monthly report.</source>
        <translation>Чего вы хотите достичь. Как идёт дело, видно на странице «Сегодня» и в отчёте за месяц.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Укажите первый день.</translation>
    </message>
    <message>
        <source>Write the number to reach.</source>
        <translation>Напишите число, которого надо достичь.</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>не больше {number}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>каждый квартал</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>без окончания</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} из {target}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n already yours</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added yet</source>
        <translation>
            <numerusform>%n пока нельзя добавить</numerusform>
            <numerusform>%n пока нельзя добавить</numerusform>
            <numerusform>%n пока нельзя добавить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added.</source>
        <translation>
            <numerusform>Добавлен %n клиент.</numerusform>
            <numerusform>Добавлено %n клиента.</numerusform>
            <numerusform>Добавлено %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought up to date.</source>
        <translation>
            <numerusform>Обновлён %n клиент.</numerusform>
            <numerusform>Обновлено %n клиента.</numerusform>
            <numerusform>Обновлено %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) you worked on since stay.</source>
        <translation>
            <numerusform>Остался %n клиент, с которым вы с тех пор работали.</numerusform>
            <numerusform>Остались %n клиента, с которыми вы с тех пор работали.</numerusform>
            <numerusform>Остались %n клиентов, с которыми вы с тех пор работали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n объединён</numerusform>
            <numerusform>%n объединены</numerusform>
            <numerusform>%n объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n не берём</numerusform>
            <numerusform>%n не берём</numerusform>
            <numerusform>%n не берём</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <translation>
            <numerusform>%n ждёт вас.</numerusform>
            <numerusform>%n ждут вас.</numerusform>
            <numerusform>%n ждут вас.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n our guess</source>
        <translation>
            <numerusform>%n предположение</numerusform>
            <numerusform>%n предположения</numerusform>
            <numerusform>%n предположений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) found</source>
        <translation>
            <numerusform>Найдена %n пара</numerusform>
            <numerusform>Найдено %n пары</numerusform>
            <numerusform>Найдено %n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) joined by you.</source>
        <translation>
            <numerusform>Вы объединили %n пару.</numerusform>
            <numerusform>Вы объединили %n пары.</numerusform>
            <numerusform>Вы объединили %n пар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n пара ждёт решения</numerusform>
            <numerusform>%n пары ждут решения</numerusform>
            <numerusform>%n пар ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n готова</numerusform>
            <numerusform>%n готовы</numerusform>
            <numerusform>%n готово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added without a name.</source>
        <translation>
            <numerusform>%n строку нельзя добавить без имени.</numerusform>
            <numerusform>%n строки нельзя добавить без имени.</numerusform>
            <numerusform>%n строк нельзя добавить без имени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n строка пропущена</numerusform>
            <numerusform>%n строки пропущены</numerusform>
            <numerusform>%n строк пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready.</source>
        <translation>
            <numerusform>%n строка готова.</numerusform>
            <numerusform>%n строки готовы.</numerusform>
            <numerusform>%n строк готовы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure</source>
        <translation>
            <numerusform>%n точно</numerusform>
            <numerusform>%n точно</numerusform>
            <numerusform>%n точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n проверить</numerusform>
            <numerusform>%n проверить</numerusform>
            <numerusform>%n проверить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n ждёт решения</numerusform>
            <numerusform>%n ждут решения</numerusform>
            <numerusform>%n ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>problems of an import</comment>
        <translation>
            <numerusform>%n место для проверки</numerusform>
            <numerusform>%n места для проверки</numerusform>
            <numerusform>%n мест для проверки</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>A list of products</source>
        <translation>Список товаров</translation>
    </message>
    <message>
        <source>A list of sales</source>
        <translation>Список продаж</translation>
    </message>
    <message>
        <source>A quotation mark that never ends</source>
        <translation>Незакрытая кавычка</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Принять %n вариант</numerusform>
            <numerusform>Принять %n варианта</numerusform>
            <numerusform>Принять %n вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address and phone together</source>
        <translation>Адрес и телефон вместе</translation>
    </message>
    <message>
        <source>Again the same product</source>
        <translation>Тот же товар ещё раз</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Already in smallcrm</source>
        <translation>Уже в smallcrm</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Amount we cannot read</source>
        <translation>Сумма не читается</translation>
    </message>
    <message>
        <source>An import was not finished.</source>
        <translation>Один импорт не закончен.</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Другие сведения</translation>
    </message>
    <message>
        <source>Appliance: installed on</source>
        <translation>Техника: дата установки</translation>
    </message>
    <message>
        <source>Appliance: make</source>
        <translation>Техника: марка</translation>
    </message>
    <message>
        <source>Appliance: model</source>
        <translation>Техника: модель</translation>
    </message>
    <message>
        <source>Appliance: name</source>
        <translation>Техника: название</translation>
    </message>
    <message>
        <source>Appliance: serial number</source>
        <translation>Техника: серийный номер</translation>
    </message>
    <message>
        <source>Appliance: warranty ends on</source>
        <translation>Техника: гарантия до</translation>
    </message>
    <message>
        <source>Are these the same customer?</source>
        <translation>Это один и тот же клиент?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Как в прошлый раз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Becomes in smallcrm</source>
        <translation>Чем станет в smallcrm</translation>
    </message>
    <message>
        <source>Beside the table</source>
        <translation>Рядом с таблицей</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Both kept</source>
        <translation>Оставлены оба</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>By its heading</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>По значениям</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Нельзя взять</translation>
    </message>
    <message>
        <source>Car: VIN</source>
        <translation>Авто: VIN</translation>
    </message>
    <message>
        <source>Car: colour</source>
        <translation>Авто: цвет</translation>
    </message>
    <message>
        <source>Car: engine number</source>
        <translation>Авто: номер двигателя</translation>
    </message>
    <message>
        <source>Car: first registered</source>
        <translation>Авто: дата регистрации</translation>
    </message>
    <message>
        <source>Car: inspection</source>
        <translation>Авто: техосмотр</translation>
    </message>
    <message>
        <source>Car: make</source>
        <translation>Авто: марка</translation>
    </message>
    <message>
        <source>Car: make and model</source>
        <translation>Авто: марка и модель</translation>
    </message>
    <message>
        <source>Car: mileage</source>
        <translation>Авто: пробег</translation>
    </message>
    <message>
        <source>Car: model</source>
        <translation>Авто: модель</translation>
    </message>
    <message>
        <source>Car: plate</source>
        <translation>Авто: госномер</translation>
    </message>
    <message>
        <source>Car: year</source>
        <translation>Авто: год выпуска</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>Ячейки без содержания</translation>
    </message>
    <message>
        <source>Cells without a heading</source>
        <translation>Ячейки без заголовка</translation>
    </message>
    <message>
        <source>Change this only if the names below look wrong.</source>
        <translation>Меняйте, только если имена ниже выглядят неверно.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Проверьте строки</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Выбор таблицы</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Choose another row here, or click it below.</source>
        <translation>Выберите другую строку здесь или нажмите её ниже.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name</source>
        <translation>Выберите столбец с именем</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Ваш выбор</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Close. You can go on later where you are now.</source>
        <translation>Закрыть. Потом можно продолжить с этого места.</translation>
    </message>
    <message>
        <source>Column in your file</source>
        <translation>Столбец в файле</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Столбец {letter}</translation>
    </message>
    <message>
        <source>Column {letter} “{heading}”.</source>
        <translation>Столбец {letter} «{heading}».</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contract: begins on</source>
        <translation>Договор: действует с</translation>
    </message>
    <message>
        <source>Contract: ends on</source>
        <translation>Договор: действует до</translation>
    </message>
    <message>
        <source>Contract: name</source>
        <translation>Договор: название</translation>
    </message>
    <message>
        <source>Contract: number</source>
        <translation>Договор: номер</translation>
    </message>
    <message>
        <source>Contract: price</source>
        <translation>Договор: цена</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Country of the phone numbers</source>
        <translation>Страна номеров телефонов</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Дата регистрации клиента</translation>
    </message>
    <message>
        <source>Customers you had, the same already</source>
        <translation>Прежние клиенты, всё совпадает</translation>
    </message>
    <message>
        <source>Customers you had, with something new</source>
        <translation>Прежние клиенты, есть новое</translation>
    </message>
    <message>
        <source>Date we cannot read</source>
        <translation>Дата не читается</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>Срок {date}</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубли</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail looks wrong</source>
        <translation>Почта выглядит неверно</translation>
    </message>
    <message>
        <source>Earlier in your file</source>
        <translation>Раньше в вашем файле</translation>
    </message>
    <message>
        <source>Edit, Undo takes the whole import back later too.</source>
        <translation>Правка › Отменить вернёт весь импорт и позже.</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>Every row is fine</source>
        <translation>Все строки в порядке</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Formulas without a result</source>
        <translation>Формулы без результата</translation>
    </message>
    <message>
        <source>Further lines of a sale</source>
        <translation>Другие строки продаж</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Импорт клиентов</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>В вашем файле</translation>
    </message>
    <message>
        <source>Is {date} {first} or {second}?</source>
        <translation>{date} — это {first} или {second}?</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Объединены</translation>
    </message>
    <message>
        <source>Kept as a field of your own</source>
        <translation>Останется своим полем</translation>
    </message>
    <message>
        <source>Keys 1, 2 and 3 answer</source>
        <translation>Клавиши 1, 2 и 3 — ответ</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Виды вопросов</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>Дата последнего контакта</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Не брать строку</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Не брать этот столбец</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не берём</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>Letters we had to guess</source>
        <translation>Угаданные буквы</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Match your columns</source>
        <translation>Сопоставьте столбцы</translation>
    </message>
    <message>
        <source>Maybe twice in your file</source>
        <translation>Возможно, дважды в файле</translation>
    </message>
    <message>
        <source>Maybe yours already</source>
        <translation>Возможно, уже есть</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>More than one sheet may hold your customers.</source>
        <translation>Клиенты могут быть не на одном листе.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО или название</translation>
    </message>
    <message>
        <source>Name and phone together</source>
        <translation>Имя и телефон вместе</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Нужно ваше решение</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Новые товары</translation>
    </message>
    <message>
        <source>New sales</source>
        <translation>Новые продажи</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Дата следующего контакта</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>Next: check the rows</source>
        <translation>Дальше: проверка строк</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Далее: столбцы</translation>
    </message>
    <message>
        <source>Next: duplicates</source>
        <translation>Далее: дубли</translation>
    </message>
    <message numerus="yes">
        <source>Next: import %n customer(s)</source>
        <translation>
            <numerusform>Далее: импорт %n клиента</numerusform>
            <numerusform>Далее: импорт %n клиентов</numerusform>
            <numerusform>Далее: импорт %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дублей нет</translation>
    </message>
    <message>
        <source>Nobody in the file looks like somebody you have already.</source>
        <translation>Никто в файле не похож на ваших клиентов.</translation>
    </message>
    <message>
        <source>None: what we guess</source>
        <translation>Никакое: как мы угадали</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Не добавится</translation>
    </message>
    <message>
        <source>Not taken: {columns}.</source>
        <translation>Не взято: {columns}.</translation>
    </message>
    <message>
        <source>Not the same, add</source>
        <translation>Не тот же, добавить</translation>
    </message>
    <message>
        <source>Not the same, keep both</source>
        <translation>Не тот же, оставить обоих</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing here says who it is: no name, no phone, no number.</source>
        <translation>Не сказано, кто это: нет имени, телефона, номера.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Ничего нового в нём нет.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing to do here, unless it is not what you meant.</source>
        <translation>Делать ничего не нужно, если вы имели в виду именно это.</translation>
    </message>
    <message>
        <source>Nothing to do here. This is what we put right by ourselves.</source>
        <translation>Делать ничего не нужно. Это мы поправили сами.</translation>
    </message>
    <message>
        <source>Number cut short by the spreadsheet</source>
        <translation>Номер обрезан таблицей</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Открыть «Сегодня»</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Другой код</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>Предположение</translation>
    </message>
    <message>
        <source>Pairs to decide about</source>
        <translation>Пары, которые ждут решения</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Возможно, один и тот же</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone looks wrong</source>
        <translation>Телефон выглядит неверно</translation>
    </message>
    <message>
        <source>Phones and e-mails together</source>
        <translation>Телефоны и e-mail вместе</translation>
    </message>
    <message>
        <source>Pick what to keep on each line. Notes, cars and policies of both are always kept.</source>
        <translation>Выберите в каждой строке, что оставить. Заметки, автомобили и полисы обоих сохраняются всегда.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Policy: begins on</source>
        <translation>Полис: действует с</translation>
    </message>
    <message>
        <source>Policy: ends on</source>
        <translation>Полис: действует до</translation>
    </message>
    <message>
        <source>Policy: insurer</source>
        <translation>Полис: страховая компания</translation>
    </message>
    <message>
        <source>Policy: kind</source>
        <translation>Полис: вид</translation>
    </message>
    <message>
        <source>Policy: number</source>
        <translation>Полис: номер</translation>
    </message>
    <message>
        <source>Policy: price a year</source>
        <translation>Полис: стоимость в год</translation>
    </message>
    <message>
        <source>Policy: series</source>
        <translation>Полис: серия</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Products: {added} new, {updated} brought up to date.</source>
        <translation>Товары: новых {added}, обновлено {updated}.</translation>
    </message>
    <message>
        <source>Put to the customer above</source>
        <translation>Отнесено к клиенту выше</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Remind days before</source>
        <translation>За сколько дней напомнить</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Предыдущая строка</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Номера строк</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Строка {row}</translation>
    </message>
    <message>
        <source>Row {row} becomes</source>
        <translation>Что выйдет из строки {row}</translation>
    </message>
    <message>
        <source>Row {row} of {file}</source>
        <translation>Строка {row}, {file}</translation>
    </message>
    <message>
        <source>Row {row}: {cells}</source>
        <translation>Строка {row}: {cells}</translation>
    </message>
    <message>
        <source>Rows about a customer of another row</source>
        <translation>Строки о клиенте из другой строки</translation>
    </message>
    <message>
        <source>Rows left out by you</source>
        <translation>Строки, которые вы пропустили</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Строки, которые не удалось взять</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Строки для проверки</translation>
    </message>
    <message>
        <source>Sale: amount</source>
        <translation>Продажа: сумма</translation>
    </message>
    <message>
        <source>Sale: currency</source>
        <translation>Продажа: валюта</translation>
    </message>
    <message>
        <source>Sale: day</source>
        <translation>Продажа: дата</translation>
    </message>
    <message>
        <source>Sale: document number</source>
        <translation>Продажа: номер документа</translation>
    </message>
    <message>
        <source>Sale: quantity</source>
        <translation>Продажа: количество</translation>
    </message>
    <message>
        <source>Sale: unit price</source>
        <translation>Продажа: цена за единицу</translation>
    </message>
    <message>
        <source>Sale: what</source>
        <translation>Продажа: что продано</translation>
    </message>
    <message>
        <source>Sales: {added} new, {updated} brought up to date.</source>
        <translation>Продажи: новых {added}, обновлено {updated}.</translation>
    </message>
    <message>
        <source>Same birthday</source>
        <translation>Тот же день рождения</translation>
    </message>
    <message>
        <source>Same customer number</source>
        <translation>Тот же номер клиента</translation>
    </message>
    <message>
        <source>Same customer, join</source>
        <translation>Тот же клиент, объединить</translation>
    </message>
    <message>
        <source>Same customer, take this</source>
        <translation>Тот же клиент, взять это</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Та же почта</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>То же имя</translation>
    </message>
    <message>
        <source>Same number in the other list</source>
        <translation>Тот же номер в другом списке</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Тот же телефон</translation>
    </message>
    <message>
        <source>Same plate</source>
        <translation>Тот же госномер</translation>
    </message>
    <message>
        <source>Same policy</source>
        <translation>Тот же полис</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>Тот же ИНН</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Сохранить и закончить позже</translation>
    </message>
    <message>
        <source>Save the problem rows to Excel</source>
        <translation>Сохранить строки с вопросами в Excel</translation>
    </message>
    <message>
        <source>Save the rows that could not be taken</source>
        <translation>Сохранить непринятые строки</translation>
    </message>
    <message>
        <source>Save them to Excel</source>
        <translation>Сохранить в Excel</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>See your customers</source>
        <translation>Перейти к клиентам</translation>
    </message>
    <message>
        <source>Service: last mileage</source>
        <translation>ТО: пробег на последнем</translation>
    </message>
    <message>
        <source>Service: last on</source>
        <translation>ТО: дата последнего</translation>
    </message>
    <message>
        <source>Service: next mileage</source>
        <translation>ТО: пробег на следующем</translation>
    </message>
    <message>
        <source>Service: next on</source>
        <translation>ТО: дата следующего</translation>
    </message>
    <message>
        <source>Service: what was done</source>
        <translation>ТО: что сделано</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Похожее имя</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Still not right</source>
        <translation>Всё ещё неверно</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>The file has no headings</source>
        <translation>В файле нет заголовков</translation>
    </message>
    <message>
        <source>The file is protected by a password. It is not kept anywhere.</source>
        <translation>Файл защищён паролем. Пароль нигде не сохраняется.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>Заголовки столбцов в</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>The import of a pasted table was not finished.</source>
        <translation>Импорт вставленной таблицы не закончен.</translation>
    </message>
    <message>
        <source>The import of {file} was not finished.</source>
        <translation>Импорт файла {file} не закончен.</translation>
    </message>
    <message>
        <source>The same customer in several rows</source>
        <translation>Один клиент в нескольких строках</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n like this</source>
        <translation>
            <numerusform>Так же для всех таких: %n</numerusform>
            <numerusform>Так же для всех таких: %n</numerusform>
            <numerusform>Так же для всех таких: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The values say something else than the heading</source>
        <translation>Значения не подходят к заголовку</translation>
    </message>
    <message>
        <source>The whole row {row}, as in your file</source>
        <translation>Строка {row} целиком, как в файле</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Нет импорта, который можно отменить.</translation>
    </message>
    <message>
        <source>They are customers</source>
        <translation>Это клиенты</translation>
    </message>
    <message>
        <source>Thing: ends on</source>
        <translation>Объект: действует до</translation>
    </message>
    <message>
        <source>This is not a spreadsheet.</source>
        <translation>Это не электронная таблица.</translation>
    </message>
    <message>
        <source>This password does not open it.</source>
        <translation>Этот пароль не подходит.</translation>
    </message>
    <message>
        <source>Type what is right, or leave it</source>
        <translation>Введите верное или оставьте</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>Отменить импорт файла {file}?</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Отменить весь импорт</translation>
    </message>
    <message>
        <source>Use a saved match</source>
        <translation>Взять прежнее сопоставление</translation>
    </message>
    <message>
        <source>Very long texts</source>
        <translation>Очень длинные тексты</translation>
    </message>
    <message>
        <source>We fixed these</source>
        <translation>Мы это исправили</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Что в файле</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что сделать дальше</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Что оставить</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>What was said last</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>Which country are the phone numbers from?</source>
        <translation>Из какой страны номера телефонов?</translation>
    </message>
    <message>
        <source>Which sheet are your customers in?</source>
        <translation>На каком листе ваши клиенты?</translation>
    </message>
    <message>
        <source>Whom it added goes, and what it changed is as before. Customers you worked on since stay as they are. Redo brings the import back.</source>
        <translation>Добавленные им клиенты уйдут, изменённое вернётся к прежнему. Клиенты, с которыми вы с тех пор работали, останутся как есть. «Повторить» вернёт импорт.</translation>
    </message>
    <message>
        <source>Will be saved as</source>
        <translation>Сохранится как</translation>
    </message>
    <message>
        <source>Without an answer both are kept. You can join them at any time.</source>
        <translation>Без ответа останутся оба. Объединить можно в любое время.</translation>
    </message>
    <message>
        <source>Without an answer only what is empty is filled in; nothing you have is replaced.</source>
        <translation>Без ответа заполнится только пустое; ничего вашего не заменится.</translation>
    </message>
    <message>
        <source>Word we do not know</source>
        <translation>Незнакомое слово</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит взглянуть</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>You can go on with open rows. What cannot be read is kept in the customer’s note.</source>
        <translation>Можно идти дальше и так. Что не читается, останется в заметке клиента.</translation>
    </message>
    <message>
        <source>You can go on. These rows are not added; the last step saves them to a workbook to mend.</source>
        <translation>Можно идти дальше. Эти строки не добавятся; на последнем шаге их можно сохранить в книгу и поправить.</translation>
    </message>
    <message>
        <source>Your file is only read, never changed. After the import you can take everything back.</source>
        <translation>Файл только читается и не меняется. После импорта всё можно вернуть.</translation>
    </message>
    <message>
        <source>Yours already, with something new</source>
        <translation>Уже есть, но есть новое</translation>
    </message>
    <message>
        <source>Zeros put back</source>
        <translation>Вернули нули</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>всё решено</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>другой день рождения</translation>
    </message>
    <message>
        <source>another tax number</source>
        <translation>другой ИНН</translation>
    </message>
    <message>
        <source>headings again</source>
        <translation>повторы заголовков</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>other name: {name}</source>
        <translation>другое имя: {name}</translation>
    </message>
    <message>
        <source>problem rows</source>
        <translation>строки с вопросами</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>названия</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>итоги</translation>
    </message>
    <message>
        <source>was {text}</source>
        <translation>было {text}</translation>
    </message>
    <message>
        <source>{date}, day first</source>
        <translation>{date}, сначала день</translation>
    </message>
    <message>
        <source>{date}, month first</source>
        <translation>{date}, сначала месяц</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation>{file} — не таблица.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}, лист «{sheet}»</translation>
    </message>
    <message>
        <source>{headings}: {shared} of {all} headings, used {day}</source>
        <translation>{headings}: совпадают {shared} из {all}, использовано: {day}</translation>
    </message>
    <message>
        <source>{heading} in row {row}</source>
        <translation>{heading} в строке {row}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>{rows}, like “{example}”</source>
        <translation>{rows}, например «{example}»</translation>
    </message>
    <message>
        <source>{thing}: VIN</source>
        <translation>{thing}: VIN</translation>
    </message>
    <message>
        <source>{thing}: begins</source>
        <translation>{thing}: начало</translation>
    </message>
    <message>
        <source>{thing}: ends</source>
        <translation>{thing}: действует до</translation>
    </message>
    <message>
        <source>{thing}: inspection</source>
        <translation>{thing}: техосмотр</translation>
    </message>
    <message>
        <source>{thing}: last service</source>
        <translation>{thing}: прошлое ТО</translation>
    </message>
    <message>
        <source>{thing}: name</source>
        <translation>{thing}: название</translation>
    </message>
    <message>
        <source>{thing}: next service</source>
        <translation>{thing}: следующее ТО</translation>
    </message>
    <message>
        <source>{thing}: plate</source>
        <translation>{thing}: госномер</translation>
    </message>
    <message>
        <source>{thing}: policy number</source>
        <translation>{thing}: номер полиса</translation>
    </message>
    <message>
        <source>{thing}: serial number</source>
        <translation>{thing}: серийный номер</translation>
    </message>
</context>
<context>
    <name>Import problems</name>
    <message>
        <source>A product needs a name.</source>
        <translation>У товара должно быть название.</translation>
    </message>
    <message>
        <source>A quotation mark begins here and never ends.</source>
        <translation>Кавычка здесь открыта и нигде не закрыта.</translation>
    </message>
    <message>
        <source>A sale of another customer has this number already.</source>
        <translation>Этот номер уже у продажи другого клиента.</translation>
    </message>
    <message>
        <source>An e-mail address has one @, like name@shop.com.</source>
        <translation>В адресе почты один знак @, например name@shop.com.</translation>
    </message>
    <message>
        <source>Check this cell.</source>
        <translation>Проверьте эту ячейку.</translation>
    </message>
    <message>
        <source>No customer has this number, and no name stands beside it.</source>
        <translation>Клиента с таким номером нет, и имя рядом не указано.</translation>
    </message>
    <message>
        <source>No name in this row. It was taken as more about the customer above.</source>
        <translation>В этой строке нет имени. Она взята как продолжение клиента выше.</translation>
    </message>
    <message>
        <source>Not a date we can read. It is kept as text.</source>
        <translation>Дату прочитать не удалось. Она сохранена как текст.</translation>
    </message>
    <message>
        <source>Not a date we can read. It is kept in the note.</source>
        <translation>Дату прочитать не удалось. Она сохранена в заметке.</translation>
    </message>
    <message>
        <source>Not a number we can read. It is kept in the note.</source>
        <translation>Число прочитать не удалось. Оно сохранено в заметке.</translation>
    </message>
    <message>
        <source>Not a phone number we can read. It is kept in the note.</source>
        <translation>Номер прочитать не удалось. Он сохранён в заметке.</translation>
    </message>
    <message>
        <source>Not an amount we can read. It is kept as text.</source>
        <translation>Сумму прочитать не удалось. Она сохранена как текст.</translation>
    </message>
    <message>
        <source>Not an amount we can read. It is kept in the note.</source>
        <translation>Сумму прочитать не удалось. Она сохранена в заметке.</translation>
    </message>
    <message>
        <source>Not an e-mail address, which is like name@shop.com. It is kept in the note.</source>
        <translation>Это не адрес почты вида name@shop.com. Текст сохранён в заметке.</translation>
    </message>
    <message>
        <source>Not one of the choices of this field.</source>
        <translation>Такого варианта у этого поля нет.</translation>
    </message>
    <message>
        <source>Nothing here says who it is: no name, no phone, no number.</source>
        <translation>Здесь не видно, кто это: ни имени, ни телефона, ни номера.</translation>
    </message>
    <message>
        <source>Perhaps a customer you have already.</source>
        <translation>Возможно, такой клиент у вас уже есть.</translation>
    </message>
    <message>
        <source>Perhaps the same customer as in row {row}.</source>
        <translation>Возможно, тот же клиент, что в строке {row}.</translation>
    </message>
    <message>
        <source>Several customers are called so. Write the customer number beside the name.</source>
        <translation>Так зовут нескольких клиентов. Укажите рядом с именем номер клиента.</translation>
    </message>
    <message>
        <source>Some letters here cannot be read or are a guess.</source>
        <translation>Некоторые буквы здесь не читаются или угаданы.</translation>
    </message>
    <message>
        <source>The formula ended in an error instead of a value. Nothing was taken from it.</source>
        <translation>Формула дала ошибку вместо значения. Из неё ничего не взято.</translation>
    </message>
    <message>
        <source>The formula has no result. Open the file in your spreadsheet program and save it.</source>
        <translation>У формулы нет результата. Откройте файл в табличной программе и сохраните.</translation>
    </message>
    <message>
        <source>The same customer as in row {row}.</source>
        <translation>Тот же клиент, что в строке {row}.</translation>
    </message>
    <message>
        <source>The spreadsheet dropped zeros at the beginning. It is taken as {restored}.</source>
        <translation>Таблица отбросила нули в начале. Взято как {restored}.</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits of this number. Type it again.</source>
        <translation>Таблица потеряла цифры этого номера. Введите его заново.</translation>
    </message>
    <message>
        <source>This cell cannot be read. The row is taken without it.</source>
        <translation>Эту ячейку не удалось прочитать. Строка взята без неё.</translation>
    </message>
    <message>
        <source>This customer is here more than once.</source>
        <translation>Этот клиент встречается здесь не один раз.</translation>
    </message>
    <message>
        <source>This only fills the cell and says nothing. It was left out.</source>
        <translation>Это лишь заполнитель ячейки без смысла. Он пропущен.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>В этой строке ячеек больше, чем столбцов.</translation>
    </message>
    <message>
        <source>This sale has no amount.</source>
        <translation>У этой продажи нет суммы.</translation>
    </message>
    <message>
        <source>This stands beside the table and was left out.</source>
        <translation>Это стоит вне таблицы и пропущено.</translation>
    </message>
    <message>
        <source>This text is too long for a field.</source>
        <translation>Этот текст слишком длинный для поля.</translation>
    </message>
    <message>
        <source>This workbook holds all of another file. Only its customers were taken, as this file has customers of its own. To bring everything back, make a new file and import the workbook there.</source>
        <translation>В этой книге всё содержимое другого файла. Взяты только клиенты, потому что в этом файле уже есть свои. Чтобы вернуть всё, создайте новый файл и импортируйте книгу туда.</translation>
    </message>
    <message>
        <source>Too long for this field, which takes {longest} letters. All of it is kept in the note.</source>
        <translation>Слишком длинно для этого поля (не больше {longest} знаков). Весь текст сохранён в заметке.</translation>
    </message>
    <message>
        <source>Too short or too long for a phone number.</source>
        <translation>Слишком коротко или слишком длинно для номера телефона.</translation>
    </message>
    <message>
        <source>Too short or too long for a phone number. It is kept as it was written.</source>
        <translation>Слишком коротко или слишком длинно для телефона. Сохранено как написано.</translation>
    </message>
    <message>
        <source>{count} rows were left out, as the customer or thing they belong to is not in the workbook.</source>
        <translation>Пропущено строк: {count}. В книге нет клиента или вещи, к которым они относятся.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Add reminder</source>
        <translation>Добавить напоминание</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Calendar: move by a day</source>
        <translation>Календарь: на день</translation>
    </message>
    <message>
        <source>Calendar: today</source>
        <translation>Календарь: сегодня</translation>
    </message>
    <message>
        <source>Close, or leave the field</source>
        <translation>Закрыть или выйти из поля</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Передать другому</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Перенести на другой день</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>Отметить строку</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of a day</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Arrows choose a bar, Enter shows what is behind it</source>
        <translation>Стрелки выбирают столбец, Enter показывает, что за ним</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать картинку</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the ticks of a list</comment>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Drag to move (Alt+Up, Alt+Down)</source>
        <translation>Перетащите, чтобы переместить (Alt+Вверх, Alt+Вниз)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation>Скрыть «{column}»</translation>
    </message>
    <message>
        <source>Is this the whole number, with the area code?</source>
        <translation>Это весь номер, с кодом города?</translation>
    </message>
    <message>
        <source>Kept: {kept}</source>
        <translation>Останется: {kept}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Клавиша {key}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>which phone: work, home, mobile</comment>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Let go to look into the file.</source>
        <translation>Отпустите, и мы заглянем в файл.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Уже</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не нашлось</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Выбрать день (Alt+↓)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Plate {plate}, copy</source>
        <translation>Госномер {plate}, копировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Del)</source>
        <translation>Убрать строку (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Search name, phone, plate or policy…</source>
        <translation>Имя, телефон, госномер или номер полиса…</translation>
    </message>
    <message>
        <source>Show what is counted here</source>
        <translation>Показать, что здесь посчитано</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Размер страницы</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Step {number}, {name}</source>
        <translation>Шаг {number}, {name}</translation>
    </message>
    <message>
        <source>Step {number}, {name}, done</source>
        <translation>Шаг {number}, {name}, готово</translation>
    </message>
    <message>
        <source>Step {number}, {name}, now</source>
        <translation>Шаг {number}, {name}, сейчас</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаем…</translation>
    </message>
    <message>
        <source>Take {tag} off</source>
        <translation>Снять метку «{tag}»</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Этот файл не картинка, которую можно прочитать.</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>Это непонятно.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Type “&gt;” for commands only</source>
        <translation>«&gt;»: только команды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Use one @, like name@shop.com.</source>
        <translation>Один знак @, например name@shop.com.</translation>
    </message>
    <message>
        <source>Use this one first</source>
        <translation>Использовать первым</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Write a day, like 20 Nov 2026.</source>
        <translation>Напишите день, например 20.11.2026.</translation>
    </message>
    <message>
        <source>Write a number, like 3.5.</source>
        <translation>Напишите число, например 3,5.</translation>
    </message>
    <message>
        <source>Write an amount, like 1,250.00.</source>
        <translation>Напишите сумму, например 1&#xa0;250,00.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>log a call</source>
        <translation>записать звонок</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>how far long work is</comment>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{field}: {left}, or {right}. Kept: {kept}</source>
        <translation>{field}: {left} или {right}. Останется: {kept}</translation>
    </message>
    <message>
        <source>{field}: {value}, the same in both</source>
        <translation>{field}: {value}, одинаково в обеих</translation>
    </message>
    <message>
        <source>{year} and earlier</source>
        <translation>{year} и раньше</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>almost the same phone</source>
        <translation>почти тот же телефон</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>другой день рождения</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>other tax number</source>
        <translation>другой ИНН</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>тот же день рождения</translation>
    </message>
    <message>
        <source>same car</source>
        <translation>тот же автомобиль</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>та же организация</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>same number in the old list</source>
        <translation>тот же номер в старой таблице</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same policy</source>
        <translation>тот же полис</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>тот же ИНН</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>тот же город</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Preparing the list for printing</source>
        <translation>Подготовка списка к печати</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Текстовая таблица</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Запись в {file}</translation>
    </message>
    <message>
        <source>{count} rows are in {file}.</source>
        <translation>{count} строк — в файле {file}.</translation>
    </message>
</context>
<context>
    <name>Mailings</name>
    <message numerus="yes">
        <source>%n customer(s) have no complete address.</source>
        <translation>
            <numerusform>У %n клиента нет полного адреса.</numerusform>
            <numerusform>У %n клиентов нет полного адреса.</numerusform>
            <numerusform>У %n клиентов нет полного адреса.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By postal code</source>
        <translation>По индексу</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Dear {name},

we have tried several times to reach you by telephone.{if thing} It is about {thing}{if plate} ({plate}){end}{if ends_on}, which ends on {ends_on}{end}.{end}

Please call us{if our_phone} on {our_phone}{end}, or come by whenever it suits you.

{our_name}</source>
        <translation>{name}, здравствуйте.

Мы несколько раз пытались дозвониться до вас.{if thing} Речь идёт о следующем: {thing}{if plate} ({plate}){end}{if ends_on}, срок — до {ends_on}{end}.{end}

Позвоните нам, пожалуйста{if our_phone}: {our_phone}{end}, или зайдите, когда вам удобно.

{our_name}</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Первая наклейка</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Наклейки</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Note in the timelines</source>
        <translation>Отметить в истории</translation>
    </message>
    <message>
        <source>Note the letters as sent?</source>
        <translation>Отметить письма как отправленные?</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>Отметить</translation>
    </message>
    <message numerus="yes">
        <source>Noted in %n timeline(s).</source>
        <translation>
            <numerusform>Отмечено в истории %n клиента.</numerusform>
            <numerusform>Отмечено в истории %n клиентов.</numerusform>
            <numerusform>Отмечено в истории %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for those who have…</source>
        <translation>Только если есть…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Наше название</translation>
    </message>
    <message>
        <source>Our telephone</source>
        <translation>Наш телефон</translation>
    </message>
    <message>
        <source>Plate or number of the thing</source>
        <translation>Госномер или номер объекта</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Print too</source>
        <translation>Печатать тоже</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Сдвиг вниз</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Сдвиг вправо</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>The letter will stand in %n timeline(s).</source>
        <translation>
            <numerusform>Письмо появится в истории %n клиента.</numerusform>
            <numerusform>Письмо появится в истории %n клиентов.</numerusform>
            <numerusform>Письмо появится в истории %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>We could not reach you</source>
        <translation>Мы не смогли до вас дозвониться</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>Без адреса</translation>
    </message>
    <message>
        <source>{n} mm</source>
        <translation>{n} мм</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>About smallcrm</source>
        <translation>О программе smallcrm</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Bring back a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>Обзвоны</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Customer before</source>
        <translation>Предыдущий клиент</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>Найти кого угодно и что угодно</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубли</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Join with another…</source>
        <translation>Объединить с другим…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>New call list</source>
        <translation>Новый обзвон</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Новое предложение</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Новое напоминание</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Следующий клиент</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Recently removed…</source>
        <translation>Недавно удалённые…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Sales and payments</source>
        <translation>Продажи и оплаты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Порядок в данных…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Type in the results of the day sheet…</source>
        <translation>Ввести результаты листа на день…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last import…</source>
        <translation>Отменить последний импорт…</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>{value} {unit} is far more than usual after the {last} {unit} of {day}.</source>
        <translation>{value} {unit} — намного больше обычного после {last} {unit} на {day}.</translation>
    </message>
    <message>
        <source>{value} {unit} is less than the {last} {unit} of {day}.</source>
        <translation>{value} {unit} — меньше, чем {last} {unit} на {day}.</translation>
    </message>
    <message>
        <source>{value} {unit} is more than the {last} {unit} of {day}, which is later.</source>
        <translation>{value} {unit} — больше, чем {last} {unit} позже, на {day}.</translation>
    </message>
    <message>
        <source>{value} {unit} looks like a digit too many or too few: it was {last} {unit} on {day}.</source>
        <translation>{value} {unit} — похоже, цифрой больше или меньше: {day} было {last} {unit}.</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>&amp;Сделка</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Предло&amp;жение</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Напоминание</translation>
    </message>
    <message>
        <source>&amp;Sale</source>
        <translation>&amp;Продажа</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n reminder(s) came due</source>
        <translation>
            <numerusform>Подошло время: %n напоминание</numerusform>
            <numerusform>Подошло время: %n напоминания</numerusform>
            <numerusform>Подошло время: %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>Пора</translation>
    </message>
    <message>
        <source>Open smallcrm</source>
        <translation>Открыть smallcrm</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>Что ждёт сегодня</translation>
    </message>
</context>
<context>
    <name>Own fields</name>
    <message numerus="yes">
        <source>%n value(s) did not fit and stay as they are.</source>
        <translation>
            <numerusform>%n значение не подошло и осталось как есть.</numerusform>
            <numerusform>%n значения не подошли и остались как есть.</numerusform>
            <numerusform>%n значений не подошли и остались как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit and stay as they are: {examples}</source>
        <translation>
            <numerusform>%n значение не подходит и останется как есть: {examples}</numerusform>
            <numerusform>%n значения не подходят и останутся как есть: {examples}</numerusform>
            <numerusform>%n значений не подходят и останутся как есть: {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) go with it. Undo brings them back.</source>
        <translation>
            <numerusform>Вместе с ним уйдёт %n значение. Отмена вернёт.</numerusform>
            <numerusform>Вместе с ним уйдут %n значения. Отмена вернёт.</numerusform>
            <numerusform>Вместе с ним уйдут %n значений. Отмена вернёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Add what you write down: shoe size, member until, favourite table.</source>
        <translation>Добавьте то, что записываете: размер обуви, срок карты, любимый столик.</translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) fit.</source>
        <translation>
            <numerusform>%n значение подходит.</numerusform>
            <numerusform>Все %n значения подходят.</numerusform>
            <numerusform>Все %n значений подходят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Изменить поле</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Варианты, по одному в строке</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Ниже (Alt+↓)</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Heading it stands under</source>
        <translation>Под каким заголовком</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Своих полей пока нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>Клиентов</translation>
    </message>
    <message>
        <source>Of things</source>
        <translation>Объектов</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Удалить поле</translation>
    </message>
    <message>
        <source>Remove “{label}” and what is in it?</source>
        <translation>Удалить «{label}» и всё, что в нём?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The field “{label}” is gone.</source>
        <translation>Поле «{label}» удалено.</translation>
    </message>
    <message>
        <source>The field “{label}” is there now.</source>
        <translation>Поле «{label}» добавлено.</translation>
    </message>
    <message>
        <source>They stand in the form and on the customer&apos;s page, can be a column or a filter of the list, and are imported and exported with the rest.</source>
        <translation>Они стоят в форме и на странице клиента, могут быть столбцом или фильтром списка, вместе с остальным импортируются и экспортируются.</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Что там пишут</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Write what is asked for, like “Shoe size”.</source>
        <translation>Напишите, что спрашивается, например «Размер обуви».</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message numerus="yes">
        <source>filled in for %n customer(s)</source>
        <translation>
            <numerusform>заполнено у %n клиента</numerusform>
            <numerusform>заполнено у %n клиентов</numerusform>
            <numerusform>заполнено у %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filled in for %n thing(s)</source>
        <translation>
            <numerusform>заполнено у %n объекта</numerusform>
            <numerusform>заполнено у %n объектов</numerusform>
            <numerusform>заполнено у %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>пока не заполнено</translation>
    </message>
    <message>
        <source>{count} choices</source>
        <translation>вариантов: {count}</translation>
    </message>
    <message>
        <source>“{label}” is back.</source>
        <translation>Поле «{label}» снова в работе.</translation>
    </message>
    <message>
        <source>“{label}” is changed.</source>
        <translation>Поле «{label}» изменено.</translation>
    </message>
    <message>
        <source>“{label}” is put away. What is in it stays.</source>
        <translation>Поле «{label}» убрано. Всё, что в нём, остаётся.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Банковские реквизиты</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>К переносу</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Дата и подпись</translation>
    </message>
    <message>
        <source>Date and signature, customer</source>
        <translation>Дата и подпись клиента</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>In spite of our letters, {amount} for {number} of {day} is still open. It was due on {due}. This is our last reminder before we take further steps; please pay within 7 days.</source>
        <translation>Несмотря на наши письма, {amount} по {number} от {day} всё ещё не оплачены. Срок был {due}. Это последнее напоминание перед дальнейшими шагами; просим оплатить в течение 7 дней.</translation>
    </message>
    <message>
        <source>In spite of our letters, {amount} is still open, as listed below. This is our last reminder before we take further steps; please pay within 7 days.</source>
        <translation>Несмотря на наши письма, {amount} всё ещё не оплачено, список ниже. Это последнее напоминание перед дальнейшими шагами; заплатите, пожалуйста, в течение 7 дней.</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Рассрочка</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Last payment reminder</source>
        <translation>Последнее напоминание об оплате</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Paid on {day}, {way}</source>
        <translation>Оплачено {day}, {way}</translation>
    </message>
    <message>
        <source>Payment for {number}</source>
        <translation>Оплата по {number}</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>Напоминание об оплате</translation>
    </message>
    <message>
        <source>Perhaps it slipped your mind: {amount} for {number} of {day} was due on {due}. If you have paid in the meantime, please take no notice of this letter.</source>
        <translation>Возможно, вы забыли: {amount} по {number} от {day} нужно было оплатить до {due}. Если вы уже оплатили, не обращайте внимания на это письмо.</translation>
    </message>
    <message>
        <source>Perhaps it slipped your mind: {amount} is overdue, as listed below. If you have paid in the meantime, please take no notice of this letter.</source>
        <translation>Возможно, вы просто забыли: просрочено {amount}, список ниже. Если вы уже заплатили, не обращайте внимания на это письмо.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Коммерческое предложение</translation>
    </message>
    <message>
        <source>Quote number</source>
        <translation>Номер предложения</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Second payment reminder</source>
        <translation>Второе напоминание об оплате</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Промежуточный итог</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Оплатить до</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>We have not received {amount} for {number} of {day}, which was due on {due}. Please pay within 7 days or call us, so that we find a way together.</source>
        <translation>Мы не получили {amount} по {number} от {day}, срок оплаты {due}. Просим оплатить в течение 7 дней или позвонить нам, чтобы вместе найти решение.</translation>
    </message>
    <message>
        <source>We have not received {amount}, as listed below. Please pay within 7 days or call us, so that we find a way together.</source>
        <translation>Мы не получили {amount}, список ниже. Заплатите, пожалуйста, в течение 7 дней или позвоните нам, и мы вместе найдём решение.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>наличные</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>includes {tax}</source>
        <translation>в том числе {tax}</translation>
    </message>
    <message>
        <source>instead of the above, not in the total</source>
        <translation>вместо предыдущего, не входит в итог</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>optional, not in the total</source>
        <translation>по желанию, не входит в итог</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>другой способ</translation>
    </message>
    <message>
        <source>{tax} of {amount}</source>
        <translation>{tax} с {amount}</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Bank transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Иначе</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Customer since {month}</source>
        <translation>Впервые у нас: {month}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Срок истёк {day}</translation>
    </message>
    <message numerus="yes">
        <source>Ended {day}, %n day(s) ago</source>
        <translation>
            <numerusform>Срок истёк %n день назад, {day}</numerusform>
            <numerusform>Срок истёк %n дня назад, {day}</numerusform>
            <numerusform>Срок истёк %n дней назад, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Срок истекает сегодня</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Действует до {day}</translation>
    </message>
    <message numerus="yes">
        <source>Ends {day}, in %n day(s)</source>
        <translation>
            <numerusform>До {day}, ещё %n день</numerusform>
            <numerusform>До {day}, ещё %n дня</numerusform>
            <numerusform>До {day}, ещё %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection due today</source>
        <translation>Техосмотр сегодня</translation>
    </message>
    <message>
        <source>Inspection due {day}</source>
        <translation>Срок техосмотра был {day}</translation>
    </message>
    <message numerus="yes">
        <source>Inspection due {day}, %n day(s) ago</source>
        <translation>
            <numerusform>Техосмотр просрочен на %n дн., {day}</numerusform>
            <numerusform>Техосмотр просрочен на %n дн., {day}</numerusform>
            <numerusform>Техосмотр просрочен на %n дн., {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection {day}</source>
        <translation>Техосмотр {day}</translation>
    </message>
    <message numerus="yes">
        <source>Inspection {day}, in %n day(s)</source>
        <translation>
            <numerusform>Техосмотр {day}, через %n день</numerusform>
            <numerusform>Техосмотр {day}, через %n дня</numerusform>
            <numerusform>Техосмотр {day}, через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Service due today</source>
        <translation>ТО сегодня</translation>
    </message>
    <message>
        <source>Service due {day}</source>
        <translation>Срок ТО был {day}</translation>
    </message>
    <message numerus="yes">
        <source>Service due {day}, %n day(s) ago</source>
        <translation>
            <numerusform>ТО просрочено на %n дн., {day}</numerusform>
            <numerusform>ТО просрочено на %n дн., {day}</numerusform>
            <numerusform>ТО просрочено на %n дн., {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Service {day}</source>
        <translation>ТО {day}</translation>
    </message>
    <message numerus="yes">
        <source>Service {day}, in %n day(s)</source>
        <translation>
            <numerusform>ТО {day}, через %n день</numerusform>
            <numerusform>ТО {day}, через %n дня</numerusform>
            <numerusform>ТО {day}, через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <comment>in a stage</comment>
        <translation>
            <numerusform>%n день здесь</numerusform>
            <numerusform>%n дня здесь</numerusform>
            <numerusform>%n дней здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n сделка</numerusform>
            <numerusform>%n сделки</numerusform>
            <numerusform>%n сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) changed.</source>
        <translation>
            <numerusform>Изменена %n сделка.</numerusform>
            <numerusform>Изменены %n сделки.</numerusform>
            <numerusform>Изменено %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to “{stage}”.</source>
        <translation>
            <numerusform>%n сделка теперь на этапе «{stage}».</numerusform>
            <numerusform>%n сделки теперь на этапе «{stage}».</numerusform>
            <numerusform>%n сделок теперь на этапе «{stage}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) need you: {which}.</source>
        <translation>
            <numerusform>%n сделка ждёт вас: {which}.</numerusform>
            <numerusform>%n сделки ждут вас: {which}.</numerusform>
            <numerusform>%n сделок ждут вас: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will change.</source>
        <translation>
            <numerusform>Изменится %n сделка.</numerusform>
            <numerusform>Изменятся %n сделки.</numerusform>
            <numerusform>Изменится %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n открытая сделка</numerusform>
            <numerusform>%n открытые сделки</numerusform>
            <numerusform>%n открытых сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) worth {sum}</source>
        <translation>
            <numerusform>%n открытая сделка на {sum}</numerusform>
            <numerusform>%n открытые сделки на {sum}</numerusform>
            <numerusform>%n открытых сделок на {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n застряла</numerusform>
            <numerusform>%n застряли</numerusform>
            <numerusform>%n застряло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next step</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n без следующего шага</numerusform>
            <numerusform>%n без следующего шага</numerusform>
            <numerusform>%n без следующего шага</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal is a possible sale with a next step.</source>
        <translation>Сделка – это возможная продажа со следующим шагом.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Добавить сделку</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Добавить следующий шаг</translation>
    </message>
    <message>
        <source>Added: {title}.</source>
        <translation>Добавлено: {title}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Назад к цифрам</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the deals</source>
        <translation>Изменить сделки</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>Choose a quote…</source>
        <translation>Выбрать предложение…</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back with its story.</source>
        <translation>Ctrl+Z вернёт её вместе с историей.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Done. What comes next?</source>
        <translation>Готово. Что дальше?</translation>
    </message>
    <message>
        <source>Drop a card here to close it</source>
        <translation>Перетащите сюда, чтобы закрыть</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Изменить (F2)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Ожидаемая дата</translation>
    </message>
    <message>
        <source>Expected to close in</source>
        <translation>Ожидается в месяце</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Filter deals</source>
        <translation>Отбор сделок</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>На этом этапе</translation>
    </message>
    <message>
        <source>Likely worth</source>
        <translation>Вероятная сумма</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>button: the deal is lost</comment>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>how deals ended</comment>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Lost: {title}.</source>
        <translation>Отказ: {title}.</translation>
    </message>
    <message>
        <source>Make a deal of it</source>
        <translation>Сделать из него сделку</translation>
    </message>
    <message>
        <source>Move to “{stage}”</source>
        <translation>На этап «{stage}»</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Переместить…</translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation>Перенесена на этап «{stage}»</translation>
    </message>
    <message>
        <source>Name, phone or plate</source>
        <translation>Имя, телефон или госномер</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>New quote (Q)</source>
        <translation>Новое предложение (Q)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Next step and facts</source>
        <translation>Следующий шаг и данные</translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation>Нет подходящих сделок</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Нет следующего шага</translation>
    </message>
    <message>
        <source>No open deals</source>
        <translation>Нет открытых сделок</translation>
    </message>
    <message>
        <source>No quote belongs to it.</source>
        <translation>Предложения нет.</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: the deal is put off</comment>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Not now…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Открыть сделку</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Открыть предложение</translation>
    </message>
    <message>
        <source>Opened in “{stage}”</source>
        <translation>Начата на этапе «{stage}»</translation>
    </message>
    <message>
        <source>Pipeline on show: {name}</source>
        <translation>Показана воронка: {name}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Plan something else (R)</source>
        <translation>Запланировать другое (R)</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>Запланировать следующий шаг…</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>Запланировано: {day}.</translation>
    </message>
    <message>
        <source>Put off. It comes back on {day}.</source>
        <translation>Отложено. Вернётся: {day}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>Убрано: {title}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>Сохранено: {title}.</translation>
    </message>
    <message>
        <source>Search deals and customers</source>
        <translation>Поиск сделок и клиентов</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Показать все сделки</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Показать только их</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Stages of the deal</source>
        <translation>Этапы сделки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>The quote belongs to the deal now.</source>
        <translation>Предложение теперь относится к сделке.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>This customer has no quote yet.</source>
        <translation>У этого клиента ещё нет предложений.</translation>
    </message>
    <message>
        <source>This deal was removed</source>
        <translation>Эта сделка удалена</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>К клиенту</translation>
    </message>
    <message>
        <source>To the pipeline</source>
        <translation>К сделкам</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Что дальше?</translation>
    </message>
    <message>
        <source>What did it come to?</source>
        <translation>На какую сумму договорились?</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Как она двигалась</translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>Что оставлено пустым, не меняется.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём речь</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>Когда вернуться к ней?</translation>
    </message>
    <message>
        <source>Which deals to show</source>
        <translation>Какие сделки показать</translation>
    </message>
    <message>
        <source>Which quote?</source>
        <translation>Какое предложение?</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему отказ?</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>button: the deal is won</comment>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>how deals ended</comment>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Won: {title}.</source>
        <translation>Успешно: {title}.</translation>
    </message>
    <message>
        <source>Won: {title}. The sale is written.</source>
        <translation>Успешно: {title}. Продажа записана.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 100.</source>
        <translation>Введите целое число от 0 до 100.</translation>
    </message>
    <message>
        <source>Write the sale too</source>
        <translation>Записать и продажу</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>deals</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another pipeline</source>
        <translation>другая воронка</translation>
    </message>
    <message>
        <source>as its stage</source>
        <translation>как у этапа</translation>
    </message>
    <message>
        <source>comes back on its day</source>
        <translation>вернётся в срок</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <comment>in this stage</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n deal(s)</source>
        <translation>
            <numerusform>для %n сделки</numerusform>
            <numerusform>для %n сделок</numerusform>
            <numerusform>для %n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>in {month}</source>
        <comment>a month&apos;s name</comment>
        <translation>за {month}</translation>
    </message>
    <message>
        <source>in “{stage}” {since}</source>
        <translation>на этапе «{stage}» {since}</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>сейчас здесь</translation>
    </message>
    <message>
        <source>likely {sum}</source>
        <translation>вероятно {sum}</translation>
    </message>
    <message>
        <source>move it here</source>
        <translation>перенести сюда</translation>
    </message>
    <message>
        <source>none</source>
        <translation>никакую</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>с сегодня</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>in this stage, which ended the deal</comment>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>застряла</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>“{title}” is now in “{stage}”.</source>
        <translation>«{title}» теперь на этапе «{stage}».</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Call list</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>Обзвоны</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубли</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Sales &amp; payments</source>
        <translation>Продажи и оплаты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Порядок в данных</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Изменить товар</translation>
    </message>
    <message>
        <source>Empty: the usual rate.</source>
        <translation>Пусто: обычная ставка.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Название, {language}</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>На бумагах не печатается.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Товаров пока нет</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Не предлагается</translation>
    </message>
    <message>
        <source>Note on papers</source>
        <translation>Примечание на бумагах</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Снова предлагать</translation>
    </message>
    <message>
        <source>Offer it in quotes</source>
        <translation>Предлагать в предложениях</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предлагаются</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed {name}. Quotes and sales keep it.</source>
        <translation>{name}: удалено. В предложениях и продажах остаётся.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Показать все товары</translation>
    </message>
    <message>
        <source>So far: {names}</source>
        <translation>Уже есть: {names}</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation>Во что обходится вам</translation>
    </message>
    <message>
        <source>What you sell often is offered while you write a quote.</source>
        <translation>То, что продаёте часто, подскажется, когда пишете предложение.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Напишите число от 0 до 100.</translation>
    </message>
    <message>
        <source>piece, hour, litre</source>
        <translation>шт., час, литр</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name}: добавлено.</translation>
    </message>
    <message>
        <source>{name} is offered again.</source>
        <translation>{name}: снова предлагается.</translation>
    </message>
    <message>
        <source>{name} is offered no more.</source>
        <translation>{name}: больше не предлагается.</translation>
    </message>
    <message>
        <source>{name} saved.</source>
        <translation>{name}: сохранено.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Adding the customers</source>
        <translation>Добавляем клиентов</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Проверяем строки</translation>
    </message>
    <message>
        <source>Comparing everybody</source>
        <translation>Сравниваем клиентов</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>Копирование файлов</translation>
    </message>
    <message>
        <source>Joining customers</source>
        <translation>Объединяем клиентов</translation>
    </message>
    <message>
        <source>Looking at the telephones</source>
        <translation>Проверяем телефоны</translation>
    </message>
    <message>
        <source>Looking at who is alike</source>
        <translation>Смотрим, кто похож</translation>
    </message>
    <message>
        <source>Making everything findable</source>
        <translation>Готовим поиск</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Готовим отчёт</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Готовим пример</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Читаем файл</translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation>Сохраняем изменения</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Записываем файл</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Подготовка писем</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>Подготовка бумаг</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировано</translation>
    </message>
</context>
<context>
    <name>Quote letter</name>
    <message>
        <source>Here is our quote.</source>
        <translation>Направляем наше предложение.</translation>
    </message>
    <message>
        <source>It is good until {day}.</source>
        <translation>Предложение действует до {day}.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%n открытое</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for a week</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%n без ответа неделю</numerusform>
            <numerusform>%n без ответа неделю</numerusform>
            <numerusform>%n без ответа неделю</numerusform>
        </translation>
    </message>
    <message>
        <source>5% or 20</source>
        <translation>5% или 20</translation>
    </message>
    <message>
        <source>A file each</source>
        <translation>Отдельные файлы</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>Его заменила новая версия.</translation>
    </message>
    <message>
        <source>A rate is between 0 and 100.</source>
        <translation>Ставка — от 0 до 100.</translation>
    </message>
    <message>
        <source>Accept a quote that has expired?</source>
        <translation>Принять истёкшее предложение?</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted on {day}.</source>
        <translation>Принято {day}.</translation>
    </message>
    <message>
        <source>Accepted. The sale {number} is written down.</source>
        <translation>Принято. Продажа {number} записана.</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Добавить заголовок</translation>
    </message>
    <message>
        <source>Add a line: type a product, service or free text</source>
        <translation>Новая строка: товар, услуга или свой текст</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Добавить текст</translation>
    </message>
    <message>
        <source>Added to the prices</source>
        <translation>Сверх цен</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Добавлено: {what}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Another tax rate…</source>
        <translation>Другая ставка налога…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Выберите папку для файлов</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Выберите, для кого оно.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Классический</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотный</translation>
    </message>
    <message>
        <source>Copied as a new draft.</source>
        <translation>Скопировано в новый черновик.</translation>
    </message>
    <message>
        <source>Copy as a new quote</source>
        <translation>Скопировать в новое</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Currency and language</source>
        <translation>Валюта и язык</translation>
    </message>
    <message>
        <source>Currency and language…</source>
        <translation>Валюта и язык…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Declare the quote void</source>
        <translation>Аннулировать предложение</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Declined on {day}.</source>
        <translation>Отклонено {day}.</translation>
    </message>
    <message>
        <source>Declined: {reason}.</source>
        <translation>Отклонено: {reason}.</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Отклонено…</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>Скидка на всё</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Empty takes the usual rate.</source>
        <translation>Пусто — обычная ставка.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Дайте название, чтобы найти его.</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>In the prices already</source>
        <translation>Уже в ценах</translation>
    </message>
    <message>
        <source>Instead of the line above</source>
        <translation>Вместо строки выше</translation>
    </message>
    <message>
        <source>It was good until {day}. It can still be accepted.</source>
        <translation>Действовало до {day}. Его ещё можно принять.</translation>
    </message>
    <message>
        <source>It was good until {day}. Its prices are taken as they are.</source>
        <translation>Действовало до {day}. Цены берутся как есть.</translation>
    </message>
    <message>
        <source>Its number stays used, so that no number is missing.</source>
        <translation>Номер остаётся занятым, чтобы в нумерации не было пропуска.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Keep this text for other quotes…</source>
        <translation>Сохранить текст для других предложений…</translation>
    </message>
    <message>
        <source>Keep “{name}” as a product</source>
        <translation>Сохранить «{name}» как товар</translation>
    </message>
    <message>
        <source>Kept for other quotes.</source>
        <translation>Сохранено для других предложений.</translation>
    </message>
    <message>
        <source>Language of the quote</source>
        <translation>Язык предложения</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Убрано: {what}</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>Строки предложения</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправленным</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Не печатается.</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Новое предложение</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>No quote fits this filter</source>
        <translation>Ничего не подходит под отбор</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Предложений пока нет</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Без налога</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не печатается</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Not saved yet: choose a customer</source>
        <translation>Не сохранено: выберите клиента</translation>
    </message>
    <message>
        <source>Note on the quote</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Ни о чём особом</translation>
    </message>
    <message>
        <source>Nothing in the lines</source>
        <translation>В строках ничего</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Один PDF</translation>
    </message>
    <message>
        <source>Only for quotes in this language</source>
        <translation>Только для предложений на этом языке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Открыть предложение</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Открыть эту версию</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Открыть: {number}</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>По желанию</translation>
    </message>
    <message>
        <source>Or an amount</source>
        <translation>Или сумма</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>Или своими словами</translation>
    </message>
    <message>
        <source>Our own cost for one</source>
        <translation>Себестоимость единицы</translation>
    </message>
    <message>
        <source>Part of the total</source>
        <translation>Входит в итог</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Prices and tax</source>
        <translation>Цены и налог</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Предложение {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Убрать черновик</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Returning customer</source>
        <translation>Постоянный клиент</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>Сохранить одним PDF</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Отправить по почте</translation>
    </message>
    <message>
        <source>Sent as {number}.</source>
        <translation>Отправлено под номером {number}.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sent on {day}. The customer has it, so it stays as it is.</source>
        <translation>Отправлено {day}. Оно у клиента, поэтому не меняется.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>Показать {number}</translation>
    </message>
    <message>
        <source>Start from a customer or copy an old one.</source>
        <translation>Начните с клиента или скопируйте старое.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Подытог</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Take the price {price}</source>
        <translation>Взять цену {price}</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Tax of this line</source>
        <translation>Налог этой строки</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Texts on the quote</source>
        <translation>Тексты предложения</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>Черновик убран.</translation>
    </message>
    <message>
        <source>The letter is begun. Drag this file into it: {file}</source>
        <translation>Письмо начато. Перетащите в него файл: {file}</translation>
    </message>
    <message>
        <source>The mail program has the quote.</source>
        <translation>Предложение передано почтовой программе.</translation>
    </message>
    <message>
        <source>The quote as it prints</source>
        <translation>Предложение на бумаге</translation>
    </message>
    <message>
        <source>This is {number}. The one before stands until you send it.</source>
        <translation>Это {number}. Прежняя версия действует, пока вы не отправите эту.</translation>
    </message>
    <message>
        <source>This quote is void.</source>
        <translation>Предложение аннулировано.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Слишком долго</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Итого {amount}</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Use a saved note</source>
        <translation>Готовое примечание</translation>
    </message>
    <message>
        <source>Use saved terms</source>
        <translation>Готовые условия</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Обычная ставка</translation>
    </message>
    <message>
        <source>Versions of {number}</source>
        <translation>Версии {number}</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версии…</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>Ушёл к другим</translation>
    </message>
    <message>
        <source>What does the customer take?</source>
        <translation>Что берёт клиент?</translation>
    </message>
    <message>
        <source>What it costs us…</source>
        <translation>Себестоимость…</translation>
    </message>
    <message>
        <source>What it is called on the quote</source>
        <translation>Как назвать в предложении</translation>
    </message>
    <message>
        <source>Why was it declined?</source>
        <translation>Почему отклонено?</translation>
    </message>
    <message>
        <source>Without prices</source>
        <translation>Без цен</translation>
    </message>
    <message>
        <source>Writing the quotes</source>
        <translation>Запись предложений</translation>
    </message>
    <message>
        <source>You are reminded on {day}.</source>
        <translation>Напомним {day}.</translation>
    </message>
    <message>
        <source>You began to write here and it was not saved: {day}, {time}.</source>
        <translation>Здесь осталось несохранённое: {day}, {time}.</translation>
    </message>
    <message>
        <source>You keep {share}</source>
        <translation>Вам остаётся {share}</translation>
    </message>
    <message>
        <source>Your cost {cost}</source>
        <translation>Себестоимость {cost}</translation>
    </message>
    <message>
        <source>Your cost {cost}, you keep {share}</source>
        <translation>Себестоимость {cost}, вам остаётся {share}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another detail</source>
        <translation>другое пояснение</translation>
    </message>
    <message>
        <source>another draft</source>
        <translation>другом черновике</translation>
    </message>
    <message>
        <source>another tax</source>
        <translation>другой налог</translation>
    </message>
    <message>
        <source>includes {tax}</source>
        <translation>в том числе {tax}</translation>
    </message>
    <message>
        <source>instead of the above, not in the total</source>
        <translation>вместо предыдущего, не входит в итог</translation>
    </message>
    <message>
        <source>now in the total</source>
        <translation>теперь входит в итог</translation>
    </message>
    <message>
        <source>now optional</source>
        <translation>теперь по желанию</translation>
    </message>
    <message>
        <source>optional, not in the total</source>
        <translation>по желанию, не входит в итог</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>эта</translation>
    </message>
    <message>
        <source>{count} files are in {folder}.</source>
        <translation>Файлов в папке {folder}: {count}.</translation>
    </message>
    <message>
        <source>{count} pages are in {file}.</source>
        <translation>{count} стр. — в файле {file}.</translation>
    </message>
    <message>
        <source>{name}, instead of {other}</source>
        <translation>{name}, вместо «{other}»</translation>
    </message>
    <message>
        <source>{number} is void.</source>
        <translation>{number}: аннулировано.</translation>
    </message>
    <message>
        <source>{price} in {number}</source>
        <translation>{price} в {number}</translation>
    </message>
    <message>
        <source>{price} on {day}</source>
        <translation>{price}, {day}</translation>
    </message>
    <message>
        <source>{tax} of {amount}</source>
        <translation>{tax} от {amount}</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>Деловой партнёр</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родня</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Друг</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Супруг(а)</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Знакомый</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Кого рекомендовал</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Кто рекомендовал</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Ask about the quote</source>
        <translation>Узнать о предложении</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Техосмотр</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Renew the contract</source>
        <translation>Продлить договор</translation>
    </message>
    <message>
        <source>Renew the policy</source>
        <translation>Продлить полис</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ТО</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>Term of the car ends</source>
        <translation>Конец срока по автомобилю</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Конец гарантии</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n готово</numerusform>
            <numerusform>%n готово</numerusform>
            <numerusform>%n готово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытое</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n напоминание</numerusform>
            <numerusform>%n напоминания</numerusform>
            <numerusform>%n напоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) done.</source>
        <translation>
            <numerusform>Готово: %n напоминание.</numerusform>
            <numerusform>Готово: %n напоминания.</numerusform>
            <numerusform>Готово: %n напоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) set for {day}.</source>
        <translation>
            <numerusform>Добавлено %n напоминание на {day}.</numerusform>
            <numerusform>Добавлено %n напоминания на {day}.</numerusform>
            <numerusform>Добавлено %n напоминаний на {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add reminders</source>
        <translation>Добавить напоминания</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n reminder(s)</source>
        <translation>
            <numerusform>Изменяется %n напоминание</numerusform>
            <numerusform>Изменяются %n напоминания</numerusform>
            <numerusform>Изменяются %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>Counts if it is filled in. Earlier with a minus.</source>
        <translation>Если заполнено, действует это. Раньше — с минусом.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>reminders that are over</comment>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Double-click to add something.</source>
        <translation>Дважды щёлкните, чтобы добавить.</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <translation>Изменить напоминание</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Каждые 2 недели</translation>
    </message>
    <message>
        <source>Every 2 years</source>
        <translation>Каждые 2 года</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Каждые 3 месяца</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Каждые 6 месяцев</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Free day</source>
        <translation>Свободный день</translation>
    </message>
    <message>
        <source>From the day it is done</source>
        <translation>Со дня выполнения</translation>
    </message>
    <message>
        <source>From the planned day</source>
        <translation>С намеченного дня</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Like “Nadia tires Friday 10am”, then Enter</source>
        <translation>«Шины Надя пт 10:00», затем Enter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>С понедельника по пятницу</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n day(s).</source>
        <translation>
            <numerusform>Перенесено на %n день.</numerusform>
            <numerusform>Перенесено на %n дня.</numerusform>
            <numerusform>Перенесено на %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>New reminder for many</source>
        <translation>Напоминание для нескольких</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Ближайший месяц</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Под фильтр ничего не подходит</translation>
    </message>
    <message>
        <source>On a free day</source>
        <translation>Если выходной</translation>
    </message>
    <message>
        <source>On the last day of each month</source>
        <translation>В последний день месяца</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reminders not done yet</comment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Or each from its own day by</source>
        <translation>Или каждое от своего дня на</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Quick add for this day…</source>
        <translation>Быстро добавить на этот день…</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Repeat until</source>
        <translation>Повторять до</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Stays on that day</source>
        <translation>Остаётся в этот день</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>The working day after</source>
        <translation>На рабочий день после</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>На рабочий день раньше</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Write a time, like 9:30.</source>
        <translation>Укажите время, например 9:30.</translation>
    </message>
    <message>
        <source>Write a whole number of days.</source>
        <translation>Укажите целое число дней.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message numerus="yes">
        <source>for %n customer(s)</source>
        <translation>
            <numerusform>для %n клиента</numerusform>
            <numerusform>для %n клиентов</numerusform>
            <numerusform>для %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day holds</source>
        <translation>больше, чем успеть за день</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the desk</source>
        <comment>policies and contracts that end</comment>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n продлён</numerusform>
            <numerusform>%n продлено</numerusform>
            <numerusform>%n продлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n ещё не решён</numerusform>
            <numerusform>%n ещё не решено</numerusform>
            <numerusform>%n ещё не решено</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked a short time ago</source>
        <translation>Недавно уже спрашивали</translation>
    </message>
    <message>
        <source>Asked often enough</source>
        <translation>Спрашивали достаточно</translation>
    </message>
    <message>
        <source>Back among those to call.</source>
        <translation>Снова среди тех, кому звонить.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>На сколько вперёд</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Lost: {reason}.</source>
        <translation>Отказ: {reason}.</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Ещё рано</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Недоволен</translation>
    </message>
    <message>
        <source>Nothing ends in these days</source>
        <translation>В эти дни ничего не заканчивается</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>Или своими словами</translation>
    </message>
    <message>
        <source>Policies and contracts with an end date come here by themselves.</source>
        <translation>Полисы и договоры с датой окончания появляются здесь сами.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Quoted. Again on {day}.</source>
        <translation>Предложено. Снова: {day}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Sold, or no longer needed</source>
        <translation>Продано или больше не нужно</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>Ушёл к другим</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему отказались?</translation>
    </message>
    <message>
        <source>{month}: {share} kept</source>
        <translation>{month}: сохранено {share}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n came in, {part} went on</source>
        <comment>deals</comment>
        <translation>
            <numerusform>пришла %n, дальше пошло {part}</numerusform>
            <numerusform>пришло %n, дальше пошло {part}</numerusform>
            <numerusform>пришло %n, дальше пошло {part}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open for more than {days} days.</source>
        <translation>
            <numerusform>%n обращение открыто дольше {days} дней.</numerusform>
            <numerusform>%n обращения открыты дольше {days} дней.</numerusform>
            <numerusform>%n обращений открыто дольше {days} дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) had no contact and bought nothing for a year.</source>
        <translation>
            <numerusform>%n клиент год без контакта и покупок.</numerusform>
            <numerusform>%n клиента год без контакта и покупок.</numerusform>
            <numerusform>%n клиентов год без контакта и покупок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>%n сделка в другой валюте не учтена.</numerusform>
            <numerusform>%n сделки в других валютах не учтены.</numerusform>
            <numerusform>%n сделок в других валютах не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>activities</comment>
        <translation>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>renewals</comment>
        <translation>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to {day}</source>
        <translation>
            <numerusform>%n месяц до {day}</numerusform>
            <numerusform>%n месяца до {day}</numerusform>
            <numerusform>%n месяцев до {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>renewals</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <comment>bars</comment>
        <translation>
            <numerusform>Ещё %n не показана.</numerusform>
            <numerusform>Ещё %n не показаны.</numerusform>
            <numerusform>Ещё %n не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s)</source>
        <translation>
            <numerusform>ещё %n клиент</numerusform>
            <numerusform>ещё %n клиента</numerusform>
            <numerusform>ещё %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reminder(s)</source>
        <translation>
            <numerusform>ещё %n напоминание</numerusform>
            <numerusform>ещё %n напоминания</numerusform>
            <numerusform>ещё %n напоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n новый клиент</numerusform>
            <numerusform>%n новых клиента</numerusform>
            <numerusform>%n новых клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n открыта</numerusform>
            <numerusform>%n открыты</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other customer(s)</source>
        <translation>
            <numerusform>ещё %n клиент</numerusform>
            <numerusform>ещё %n клиента</numerusform>
            <numerusform>ещё %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>ещё %n источник</numerusform>
            <numerusform>ещё %n источника</numerusform>
            <numerusform>ещё %n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>persons</comment>
        <translation>
            <numerusform>ещё %n человек</numerusform>
            <numerusform>ещё %n человека</numerusform>
            <numerusform>ещё %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n напоминание</numerusform>
            <numerusform>%n напоминания</numerusform>
            <numerusform>%n напоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) without an amount.</source>
        <translation>
            <numerusform>%n продажа без суммы.</numerusform>
            <numerusform>%n продажи без суммы.</numerusform>
            <numerusform>%n продаж без суммы.</numerusform>
        </translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 дней</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 дней</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 дней</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted of those answered</source>
        <translation>Принято из отвеченных</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Адресные наклейки</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>В лучшем случае</translation>
    </message>
    <message>
        <source>Best customers of the last 12 months</source>
        <translation>Лучшие клиенты за 12 месяцев</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Birthdays in {month}</source>
        <translation>Дни рождения: {month}</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено на</translation>
    </message>
    <message>
        <source>Bought again within a year</source>
        <translation>Купили снова за год</translation>
    </message>
    <message>
        <source>Bought nothing for a year</source>
        <translation>Год без покупок</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Лист обзвона</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обзвонены</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Calls, visits, messages</source>
        <translation>Звонки, визиты, сообщения</translation>
    </message>
    <message>
        <source>Came from</source>
        <comment>how a new customer found us</comment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Coming in {month}</source>
        <translation>Напоминания на {month}</translation>
    </message>
    <message>
        <source>Complaints and requests</source>
        <translation>Жалобы и обращения</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>Список клиентов</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers and products by month</source>
        <translation>Клиенты и товары по месяцам</translation>
    </message>
    <message>
        <source>Customers by status</source>
        <translation>Клиенты по статусу</translation>
    </message>
    <message>
        <source>Customers by tier</source>
        <translation>Клиенты по группам</translation>
    </message>
    <message>
        <source>Customers we spoke to</source>
        <translation>С кем мы общались</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Days in it</source>
        <translation>Дней на этапе</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Дней просрочки</translation>
    </message>
    <message>
        <source>Days until settled</source>
        <translation>Дней до решения</translation>
    </message>
    <message>
        <source>Days until settled, by month</source>
        <translation>Дней до решения по месяцам</translation>
    </message>
    <message>
        <source>Days until won</source>
        <translation>Дней до выигрыша</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Deals opened</source>
        <translation>Открыто сделок</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due in the month</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Due in {month} and still open</source>
        <translation>Не сделано за {month}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончился</translation>
    </message>
    <message>
        <source>Ended without renewal</source>
        <translation>Не продлено</translation>
    </message>
    <message>
        <source>Ended without renewal, worth a call</source>
        <translation>Не продлено: стоит позвонить</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the car, policy or appliance it is about</comment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>На каждый день</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from tier B to tier A</comment>
        <translation>Из</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>От этапа к этапу</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Half of the deals stay no longer. They wait longest in “{stage}”.</source>
        <translation>Половина сделок стоит не дольше. Дольше всего ждут на этапе «{stage}».</translation>
    </message>
    <message>
        <source>How customers weigh</source>
        <translation>Группы клиентов</translation>
    </message>
    <message>
        <source>How far deals come</source>
        <translation>Как далеко доходят сделки</translation>
    </message>
    <message>
        <source>How late the money is</source>
        <translation>Насколько просрочены деньги</translation>
    </message>
    <message>
        <source>How long deals stay in a stage</source>
        <translation>Сколько сделки стоят на этапе</translation>
    </message>
    <message>
        <source>How the pipeline goes</source>
        <translation>Как идут сделки</translation>
    </message>
    <message>
        <source>If every open deal is won, {best} comes in; weighed by their chances, {likely}.</source>
        <translation>Если выиграть все открытые сделки, придёт {best}; с учётом вероятности {likely}.</translation>
    </message>
    <message>
        <source>In a year up: {up}, down: {down}, new: {new}, gone: {gone}</source>
        <translation>За год вверх: {up}, вниз: {down}, новые: {new}, ушли: {gone}</translation>
    </message>
    <message>
        <source>In charge</source>
        <comment>who looks after this customer</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Был в последний раз</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>В прошлый раз</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Оценка</translation>
    </message>
    <message numerus="yes">
        <source>Marks from 1 to 5, the average of %n answer(s).</source>
        <translation>
            <numerusform>Оценки от 1 до 5, по %n ответу.</numerusform>
            <numerusform>Оценки от 1 до 5, в среднем по %n ответам.</numerusform>
            <numerusform>Оценки от 1 до 5, в среднем по %n ответам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Money owed, by age</source>
        <translation>Долги по срокам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Месяц назад</translation>
    </message>
    <message>
        <source>Monthly customer report</source>
        <translation>Отчёт о клиентах за месяц</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Опустились</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Поднялись</translation>
    </message>
    <message>
        <source>Moved up or down</source>
        <translation>Кто поднялся и опустился</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>New customers by month</source>
        <translation>Новые клиенты по месяцам</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>No birthdays in {month}.</source>
        <translation>На {month} дней рождения нет.</translation>
    </message>
    <message>
        <source>No calls, visits or notes in {month}.</source>
        <translation>За {month} нет ни звонков, ни визитов, ни заметок.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Открытых обращений нет.</translation>
    </message>
    <message>
        <source>No case was settled in this period.</source>
        <translation>За это время ничего не решено.</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Клиент не указан</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No deal came into a stage in this period.</source>
        <translation>За это время ни одна сделка не пришла ни на один этап.</translation>
    </message>
    <message>
        <source>No deal left a stage in this period.</source>
        <translation>За это время ни одна сделка не ушла ни с одного этапа.</translation>
    </message>
    <message>
        <source>No deal was lost in this period.</source>
        <translation>За это время ни одна сделка не проиграна.</translation>
    </message>
    <message>
        <source>No new customers in the last 12 months.</source>
        <translation>За последние 12 месяцев новых клиентов не было.</translation>
    </message>
    <message>
        <source>No new customers in {month}.</source>
        <translation>За {month} новых клиентов нет.</translation>
    </message>
    <message>
        <source>No quote was sent in this period.</source>
        <translation>За этот период предложений не отправляли.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Причина не указана</translation>
    </message>
    <message>
        <source>No reminders for {month} yet.</source>
        <translation>На {month} напоминаний пока нет.</translation>
    </message>
    <message>
        <source>No reminders were due in {month}.</source>
        <translation>За {month} напоминаний не было.</translation>
    </message>
    <message>
        <source>No sales in the last 12 months.</source>
        <translation>За последние 12 месяцев продаж не было.</translation>
    </message>
    <message>
        <source>No sales in {month}.</source>
        <translation>За {month} продаж нет.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody became a customer in this period.</source>
        <translation>За этот период новых клиентов не было.</translation>
    </message>
    <message>
        <source>Nobody has a birthday in this period.</source>
        <translation>В этот период ни у кого нет дня рождения.</translation>
    </message>
    <message>
        <source>Nobody has the one without the other.</source>
        <translation>Нет никого с одним и без другого.</translation>
    </message>
    <message>
        <source>Nobody is asleep.</source>
        <translation>Спящих клиентов нет.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>В этом списке никого нет.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Никто не указан</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Никто ничего не должен.</translation>
    </message>
    <message>
        <source>Nobody was asked in this period.</source>
        <translation>За это время никого не спрашивали.</translation>
    </message>
    <message>
        <source>Nobody was called yet.</source>
        <translation>Ещё никому не звонили.</translation>
    </message>
    <message>
        <source>None is open for more than {days} days.</source>
        <translation>Ни одно не открыто дольше {days} дней.</translation>
    </message>
    <message>
        <source>Not added up: {amounts} in other currencies.</source>
        <translation>Не вошло в итог: {amounts} в других валютах.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ещё не решено</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Срок не наступил</translation>
    </message>
    <message>
        <source>Not included, being in other currencies: {amounts}</source>
        <translation>Не учтено, так как в других валютах: {amounts}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing ended in {month}.</source>
        <translation>За {month} ничего не заканчивалось.</translation>
    </message>
    <message>
        <source>Nothing ends in this period.</source>
        <translation>В этот период ничего не заканчивается.</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>В этот период ничего не предстоит.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Просроченного нет.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Делать нечего.</translation>
    </message>
    <message>
        <source>Nothing that was due in {month} is still open.</source>
        <translation>За {month} всё сделано.</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>За этот период ничего не продано.</translation>
    </message>
    <message>
        <source>Nothing was sold in two years.</source>
        <translation>За два года ничего не продано.</translation>
    </message>
    <message>
        <source>Nothing was written down in this period.</source>
        <translation>За этот период ничего не записано.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number of sales</source>
        <translation>Число продаж</translation>
    </message>
    <message>
        <source>Of the deals that came in, so many went further or were won.</source>
        <translation>Сколько из пришедших сделок пошло дальше или завершилось успехом.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Старше</translation>
    </message>
    <message>
        <source>Open cases by age</source>
        <translation>Открытые обращения по возрасту</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Открытые сделки</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Part of the called</source>
        <translation>Доля от обзвоненных</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Pipeline and forecast</source>
        <translation>Воронка и прогноз</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Quotes accepted</source>
        <translation>Принятые предложения</translation>
    </message>
    <message>
        <source>Quotes and sales are those to people of the list from its first day on.</source>
        <translation>Учтены предложения и продажи людям из списка с первого дня.</translation>
    </message>
    <message>
        <source>Quotes sent</source>
        <translation>Отправлено предложений</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Reminders done</source>
        <translation>Сделано напоминаний</translation>
    </message>
    <message>
        <source>Renewals by week</source>
        <translation>Продления по неделям</translation>
    </message>
    <message>
        <source>Renewals due</source>
        <translation>Предстоящие продления</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result of a call list</source>
        <translation>Итог списка звонков</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>how many</comment>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Sales by customer</source>
        <translation>Продажи по клиентам</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Продажи по месяцам</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <translation>Продажи по товарам</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Оценка клиента</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>Удовлетворённость по месяцам</translation>
    </message>
    <message>
        <source>Satisfaction, 1 to 5</source>
        <translation>Удовлетворённость, от 1 до 5</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Services and inspections due</source>
        <translation>Предстоящие ТО и осмотры</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Sleeping customers</source>
        <translation>Спящие клиенты</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё не сделано</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>The average of the cases settled in each month.</source>
        <translation>В среднем по обращениям, решённым в каждом месяце.</translation>
    </message>
    <message>
        <source>The fewest get past “{stage}”: {part} of those that came in.</source>
        <translation>Труднее всего пройти этап «{stage}»: дальше идёт {part} пришедших.</translation>
    </message>
    <message>
        <source>The largest customers</source>
        <translation>Крупнейшие клиенты</translation>
    </message>
    <message>
        <source>The mark has three digits from 1 to 5: how lately, how often and for how much somebody bought; the best fifth of all customers has a 5.</source>
        <translation>Оценка состоит из трёх цифр от 1 до 5: как давно, как часто и на сколько покупали; у лучшей пятой части клиентов стоит 5.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Клиентов пока нет.</translation>
    </message>
    <message>
        <source>There is no open deal.</source>
        <translation>Открытых сделок нет.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Этот список пуст.</translation>
    </message>
    <message>
        <source>There was no case in this period.</source>
        <translation>За этот период обращений не было.</translation>
    </message>
    <message>
        <source>There was no deal.</source>
        <translation>Сделок не было.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a customer, A to D</comment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Tiers by the turnover of {months} months: A are the largest customers, together {a}; B follow up to {b}, C up to {c}; D are the others.</source>
        <comment>tiers of customers</comment>
        <translation>Группы по обороту за {months} мес.: A — крупнейшие клиенты, вместе {a}; B — следующие до {b}, C — до {c}; D — остальные.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>from tier B to tier A</comment>
        <translation>В</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>К выполнению</translation>
    </message>
    <message>
        <source>To send by post</source>
        <translation>Отправить по почте</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Turnover less cost</source>
        <translation>Оборот минус затраты</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Исполняется</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>years of age on this birthday</comment>
        <translation>Исполняется</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>С учётом вероятности</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Пошло дальше</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What became of the reminders</source>
        <translation>Что стало с напоминаниями</translation>
    </message>
    <message>
        <source>What came of the calls</source>
        <translation>Чем кончились звонки</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>What may come, by month</source>
        <translation>Что может прийти по месяцам</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>What was done, by person</source>
        <translation>Что сделано, по людям</translation>
    </message>
    <message>
        <source>What was won in the period, and how many of the deals that ended.</source>
        <translation>Сколько выиграно за это время и сколько из завершённых сделок.</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Что мы сделали</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where customers came from</source>
        <translation>Откуда пришли клиенты</translation>
    </message>
    <message>
        <source>Where deals come from</source>
        <translation>Откуда приходят сделки</translation>
    </message>
    <message>
        <source>Where new customers came from</source>
        <translation>Откуда новые клиенты</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who did how much</source>
        <translation>Кто сколько сделал</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Кто что сделал</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Кто переместился</translation>
    </message>
    <message>
        <source>Who won what</source>
        <translation>Кто сколько выиграл</translation>
    </message>
    <message>
        <source>Whom to ask for money</source>
        <translation>У кого спросить деньги</translation>
    </message>
    <message>
        <source>Whom to offer more</source>
        <translation>Кому предложить ещё</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Почему проиграны сделки</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Won of those ended</source>
        <translation>Выиграно из завершённых</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Стоит позвонить</translation>
    </message>
    <message>
        <source>Worth of the accepted</source>
        <translation>Сумма принятых</translation>
    </message>
    <message>
        <source>Worth of the open</source>
        <translation>Сумма открытых</translation>
    </message>
    <message>
        <source>Worth of the won</source>
        <translation>Сумма успешных</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>и ещё %n строка</numerusform>
            <numerusform>и ещё %n строки</numerusform>
            <numerusform>и ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>has: {has}, lacks: {lacks}</source>
        <translation>есть: {has}, нет: {lacks}</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>дольше</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n day(s)</source>
        <translation>
            <numerusform>не появлялись %n день</numerusform>
            <numerusform>не появлялись %n дня</numerusform>
            <numerusform>не появлялись %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>up to {days} days</source>
        <translation>до {days} дней</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{amount}, {won} of {ended} won</source>
        <translation>{amount}, успешно {won} из {ended}</translation>
    </message>
    <message>
        <source>{called} of {people} people were called.</source>
        <translation>Обзвонили {called} из {people}.</translation>
    </message>
    <message>
        <source>{done} of {due}</source>
        <comment>reminders done, of all that were due</comment>
        <translation>{done} из {due}</translation>
    </message>
    <message>
        <source>{month} up to {day}, compared with {previous}</source>
        <translation>{month} по {day}; для сравнения: {previous}</translation>
    </message>
    <message>
        <source>{month}, compared with {previous}</source>
        <translation>{month}; для сравнения: {previous}</translation>
    </message>
    <message>
        <source>{month}: {value}</source>
        <comment>a figure of the month before</comment>
        <translation>{month}: {value}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title} (продолжение)</translation>
    </message>
    <message>
        <source>{up} moved up, {down} moved down.</source>
        <translation>Поднялись: {up}, опустились: {down}.</translation>
    </message>
    <message>
        <source>“{reason}” comes first: {count} of {total} lost deals.</source>
        <translation>Чаще всего «{reason}»: {count} из {total} потерянных сделок.</translation>
    </message>
    <message>
        <source>“{source}” brought in most: {amount}.</source>
        <translation>Больше всего принёс источник «{source}»: {amount}.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>A to D, who moved up or down</source>
        <translation>От A до D, кто вверх, кто вниз</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>An envelope for each</source>
        <translation>Конверт для каждого</translation>
    </message>
    <message>
        <source>Asleep for</source>
        <translation>Спят уже</translation>
    </message>
    <message>
        <source>Beside the year before</source>
        <translation>Рядом с прошлым годом</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Список звонков</translation>
    </message>
    <message>
        <source>Calls, visits, messages</source>
        <translation>Звонки, визиты, сообщения</translation>
    </message>
    <message>
        <source>Cars and appliances to see to</source>
        <translation>Машины и техника к обслуживанию</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>На сколько вперёд</translation>
    </message>
    <message>
        <source>Every month, on the 1st</source>
        <translation>Каждый месяц, 1-го числа</translation>
    </message>
    <message>
        <source>Every week, on Monday</source>
        <translation>Каждую неделю, по понедельникам</translation>
    </message>
    <message>
        <source>Everybody by name, with phone numbers</source>
        <translation>Все по имени, с телефонами</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>В избранное</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>Найти отчёт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From stage to stage, won, lost, to come</source>
        <translation>По этапам, успехи, отказы, прогноз</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Has the one, lacks the other</source>
        <translation>Одно есть, другого нет</translation>
    </message>
    <message>
        <source>How late the money is</source>
        <translation>Насколько просрочены деньги</translation>
    </message>
    <message>
        <source>How long, how satisfied</source>
        <translation>Сколько времени, довольны ли</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Late sums with phone numbers</source>
        <translation>Просроченные суммы с телефонами</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>More choices…</source>
        <translation>Другие настройки…</translation>
    </message>
    <message>
        <source>New, spoken to, renewed, sold</source>
        <translation>Новые, разговоры, продления, продажи</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>No letter is written yet.</source>
        <translation>Письмо ещё не написано.</translation>
    </message>
    <message>
        <source>Not heard of for long</source>
        <translation>Давно не слышно</translation>
    </message>
    <message>
        <source>One text, a letter for each</source>
        <translation>Один текст, письмо каждому</translation>
    </message>
    <message>
        <source>Open deals and what they may bring</source>
        <translation>Открытые сделки и что они дадут</translation>
    </message>
    <message>
        <source>Open the folder where reports are saved</source>
        <translation>Открыть папку с отчётами</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Policies and contracts that end</source>
        <translation>Полисы и договоры, у которых срок</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print: {report}</source>
        <translation>Напечатать: {report}</translation>
    </message>
    <message>
        <source>Remind me to print it</source>
        <translation>Напоминать о печати</translation>
    </message>
    <message>
        <source>Reminder added, for the first time on {day}.</source>
        <translation>Напоминание добавлено, первое — {day}.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Sent, accepted, declined</source>
        <translation>Отправлены, приняты, отклонены</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Семь дней</translation>
    </message>
    <message>
        <source>Sheets of stickers</source>
        <translation>Листы наклеек</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Писать некому.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Двенадцать месяцев</translation>
    </message>
    <message>
        <source>What it cost and brought in</source>
        <translation>Сколько стоил и принёс</translation>
    </message>
    <message>
        <source>What to do better</source>
        <translation>Что делать лучше</translation>
    </message>
    <message>
        <source>What waits, with room for the result</source>
        <translation>Что ждёт, с местом для результата</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Что продано</translation>
    </message>
    <message>
        <source>Who bought how much</source>
        <translation>Кто на сколько купил</translation>
    </message>
    <message>
        <source>Who bought what, month by month</source>
        <translation>Кто что купил, по месяцам</translation>
    </message>
    <message>
        <source>Who came, from where</source>
        <translation>Кто пришёл и откуда</translation>
    </message>
    <message>
        <source>Whom to call, with room to write</source>
        <translation>Кому звонить, с местом для записей</translation>
    </message>
    <message>
        <source>Whom to congratulate</source>
        <translation>Кого поздравить</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Написать</translation>
    </message>
    <message numerus="yes">
        <source>made from %n customer(s) on this PC</source>
        <translation>
            <numerusform>по данным %n клиента на этом компьютере</numerusform>
            <numerusform>по данным %n клиентов на этом компьютере</numerusform>
            <numerusform>по данным %n клиентов на этом компьютере</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, as you edited it</source>
        <translation>
            <numerusform>%n остаётся: вы правили его сами</numerusform>
            <numerusform>%n остаются: вы правили их сами</numerusform>
            <numerusform>%n остаются: вы правили их сами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перенесено</numerusform>
            <numerusform>%n перенесено</numerusform>
            <numerusform>%n перенесено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) added</source>
        <translation>
            <numerusform>добавится %n напоминание</numerusform>
            <numerusform>добавится %n напоминания</numerusform>
            <numerusform>добавится %n напоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) put right.</source>
        <translation>
            <numerusform>Исправлено %n напоминание.</numerusform>
            <numerusform>Исправлено %n напоминания.</numerusform>
            <numerusform>Исправлено %n напоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were ticked off on days to come, when the clock was wrong.</source>
        <translation>
            <numerusform>%n напоминание отмечено будущим днём: часы шли неверно.</numerusform>
            <numerusform>%n напоминания отмечены будущим днём: часы шли неверно.</numerusform>
            <numerusform>%n напоминаний отмечено будущим днём: часы шли неверно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n убрано</numerusform>
            <numerusform>%n убрано</numerusform>
            <numerusform>%n убрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>A field that is no longer there</source>
        <translation>Поле, которого больше нет</translation>
    </message>
    <message>
        <source>A rule makes reminders of a date by itself, moves them when the date moves and never changes what you edited by hand.</source>
        <translation>Правило само создаёт напоминания о дате, переносит их вслед за ней и никогда не меняет то, что вы правили сами.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Any business</source>
        <translation>Любое дело</translation>
    </message>
    <message>
        <source>Anything we look after</source>
        <translation>Всё, за чем мы следим</translation>
    </message>
    <message>
        <source>Appliance service</source>
        <translation>Ремонт техники</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>By the meter, for the next service</source>
        <translation>По счётчику, для следующего ТО</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>Count them as done today</source>
        <translation>Считать сделанным сегодня</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Empty: the usual words</source>
        <translation>Пусто: обычные слова</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>Окончание срока</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Автосервис</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>If nobody works that day</source>
        <translation>Если день нерабочий</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Техосмотр</translation>
    </message>
    <message>
        <source>Insurance agency</source>
        <translation>Страховое агентство</translation>
    </message>
    <message>
        <source>It makes reminders by itself and moves them when the date moves.</source>
        <translation>Само создаёт напоминания и переносит их вслед за датой.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Последнее ТО</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Looking through the reminders</source>
        <translation>Просматриваем напоминания</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>No reminder changes.</source>
        <translation>Напоминания не меняются.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Or after so many months, whichever comes first</source>
        <translation>Или через столько месяцев, что наступит раньше</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Remind so many days before</source>
        <translation>За сколько дней напоминать</translation>
    </message>
    <message>
        <source>Reminder rules</source>
        <translation>Правила напоминаний</translation>
    </message>
    <message>
        <source>Reminders that change</source>
        <translation>Меняющиеся напоминания</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>Удалить: {rule}</translation>
    </message>
    <message>
        <source>Rules of a trade</source>
        <translation>Правила для дела</translation>
    </message>
    <message>
        <source>Rules of a trade…</source>
        <translation>Правила для дела…</translation>
    </message>
    <message>
        <source>Service every</source>
        <translation>ТО каждые</translation>
    </message>
    <message>
        <source>Several with commas; 0 is the day itself.</source>
        <translation>Несколько через запятую; 0 — сам день.</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Switch off: {rule}</source>
        <translation>Выключить: {rule}</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Включить или выключить</translation>
    </message>
    <message>
        <source>Switch on: {rule}</source>
        <translation>Включить: {rule}</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The working day after</source>
        <translation>Рабочий день после</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>Рабочий день до</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>What the reminder says</source>
        <translation>Текст напоминания</translation>
    </message>
    <message>
        <source>When it is done, the date moves on</source>
        <translation>После выполнения дата сдвигается</translation>
    </message>
    <message>
        <source>Write a whole number from 1 up, or nothing.</source>
        <translation>Введите целое число от 1 или оставьте пустым.</translation>
    </message>
    <message>
        <source>Write numbers of days, such as 30, 7, 0.</source>
        <translation>Введите числа дней, например 30, 7, 0.</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Потом это можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>by a month</source>
        <translation>на месяц</translation>
    </message>
    <message>
        <source>by a year</source>
        <translation>на год</translation>
    </message>
    <message>
        <source>by half a year</source>
        <translation>на полгода</translation>
    </message>
    <message>
        <source>by three months</source>
        <translation>на три месяца</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>comes round every year</source>
        <translation>каждый год</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>каждый %n месяц</numerusform>
            <numerusform>каждые %n месяца</numerusform>
            <numerusform>каждые %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>every {distance} {unit}</source>
        <translation>каждые {distance} {unit}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>миль</translation>
    </message>
    <message>
        <source>never: it comes round every year</source>
        <translation>никогда: повторяется каждый год</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>сама не сдвигается</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>в сам день</translation>
    </message>
    <message>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message numerus="yes">
        <source>then %n day(s) later</source>
        <translation>
            <numerusform>потом через %n день</numerusform>
            <numerusform>потом через %n дня</numerusform>
            <numerusform>потом через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then %n month(s) later</source>
        <translation>
            <numerusform>потом через %n месяц</numerusform>
            <numerusform>потом через %n месяца</numerusform>
            <numerusform>потом через %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>then a year later</source>
        <translation>потом через год</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>было {day}</translation>
    </message>
    <message>
        <source>{before} and {on_the_day}</source>
        <translation>{before} и {on_the_day}</translation>
    </message>
    <message>
        <source>{days} days before</source>
        <translation>за {days} дн.</translation>
    </message>
    <message>
        <source>{most} days before at most.</source>
        <translation>Не больше чем за {most} дней.</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>долг %n день</numerusform>
            <numerusform>долг %n дня</numerusform>
            <numerusform>долг %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), the last on {day}. Each has a reminder.</source>
        <translation>
            <numerusform>%n платёж, {day}. О нём напомним.</numerusform>
            <numerusform>%n платежа, последний {day}. О каждом напомним.</numerusform>
            <numerusform>%n платежей, последний {day}. О каждом напомним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>sales</comment>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>%n письмо отмечено.</numerusform>
            <numerusform>%n письма отмечено.</numerusform>
            <numerusform>%n писем отмечено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n платёж</numerusform>
            <numerusform>%n платежа</numerusform>
            <numerusform>%n платежей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продажа</numerusform>
            <numerusform>%n продажи</numerusform>
            <numerusform>%n продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <comment>sales</comment>
        <translation>
            <numerusform>%n не оплачена</numerusform>
            <numerusform>%n не оплачено</numerusform>
            <numerusform>%n не оплачено</numerusform>
        </translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 дней</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 дней</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 дней</translation>
    </message>
    <message>
        <source>A sale that is to be paid later stands here until its money has come in.</source>
        <translation>Продажа с оплатой позже стоит здесь, пока не придут деньги.</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Записать оплату</translation>
    </message>
    <message>
        <source>Add sale</source>
        <translation>Записать продажу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>An accepted quote becomes a sale by itself, or write one down.</source>
        <translation>Принятое предложение само становится продажей; можно записать и вручную.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Напоминали</translation>
    </message>
    <message>
        <source>At once: {way}</source>
        <translation>Сразу: {way}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>Choose a line in the list</source>
        <translation>Выберите строку в списке</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Do not keep track</source>
        <translation>Не следить</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the sale {number}</source>
        <translation>Изменить продажу {number}</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Каждые 2 недели</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Рассрочка</translation>
    </message>
    <message>
        <source>Instalments…</source>
        <translation>Рассрочка…</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Leave it empty to take the promise back.</source>
        <translation>Оставьте пустым, чтобы снять обещание.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter {level}</source>
        <translation>Письмо {level}</translation>
    </message>
    <message>
        <source>Letter {level} about {numbers}</source>
        <translation>Письмо {level}: {numbers}</translation>
    </message>
    <message>
        <source>Letter {level}, {day}</source>
        <translation>Письмо {level}, {day}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>Строки продажи</translation>
    </message>
    <message>
        <source>Make instalments</source>
        <translation>Разбить на части</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Оплат пока нет</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продаж пока нет</translation>
    </message>
    <message>
        <source>Nobody owes you anything</source>
        <translation>Никто вам не должен</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Срок не наступил</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Ничего не подходит под фильтр</translation>
    </message>
    <message>
        <source>Nothing is owed for these.</source>
        <translation>По этим продажам ничего не должны.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Больше 90 дней</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Paid in full on</source>
        <translation>Оплачено полностью</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Оплачено частично</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Дата оплаты</translation>
    </message>
    <message>
        <source>Pay in instalments</source>
        <translation>Оплата в рассрочку</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Payment {number} written down. It is paid in full.</source>
        <translation>Оплата {number} записана. Оплачено полностью.</translation>
    </message>
    <message>
        <source>Payment {number} written down. {amount} is still to pay.</source>
        <translation>Оплата {number} записана. Осталось {amount}.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплаты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Press P on a sale when money comes in for it.</source>
        <translation>Когда придут деньги, нажмите P на продаже.</translation>
    </message>
    <message>
        <source>Print receipt {number}</source>
        <translation>Напечатать квитанцию {number}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещали</translation>
    </message>
    <message>
        <source>Promised day</source>
        <translation>Обещанный день</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещали к</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>Обещали: {day}.</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Обещали…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Remove the sale</source>
        <translation>Удалить продажу</translation>
    </message>
    <message>
        <source>Removed the sale {number}.</source>
        <translation>Продажа {number} удалена.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Несколько строк</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back {number}</source>
        <translation>Отменить {number}</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>Первый платёж</translation>
    </message>
    <message>
        <source>The payment {number} is taken back.</source>
        <translation>Оплата {number} отменена.</translation>
    </message>
    <message>
        <source>The promise is taken back.</source>
        <translation>Обещание снято.</translation>
    </message>
    <message>
        <source>The sale {number} is written down.</source>
        <translation>Продажа {number} записана.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Оплатить до</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Вместе {amount}</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Что продано</translation>
    </message>
    <message>
        <source>When will they pay?</source>
        <translation>Когда заплатят?</translation>
    </message>
    <message>
        <source>Without a day nothing is owed for it.</source>
        <translation>Без срока долга нет.</translation>
    </message>
    <message>
        <source>Write a number from 1 to {most}.</source>
        <translation>Напишите число от 1 до {most}.</translation>
    </message>
    <message>
        <source>Write how many.</source>
        <translation>Напишите, сколько.</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Напишите в нескольких словах.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Напишите сумму.</translation>
    </message>
    <message>
        <source>{amount} is still to pay.</source>
        <translation>Осталось заплатить {amount}.</translation>
    </message>
</context>
<context>
    <name>Selling</name>
    <message>
        <source>A quote is good for</source>
        <translation>Предложение действует</translation>
    </message>
    <message>
        <source>A sale is to be paid within</source>
        <translation>Оплатить продажу в течение</translation>
    </message>
    <message>
        <source>A text for papers</source>
        <translation>Текст для бумаг</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Добавить текст</translation>
    </message>
    <message>
        <source>Added to the prices</source>
        <translation>Сверх цен</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Ask about it after</source>
        <translation>Спросить о нём через</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Банковские реквизиты</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Классический</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактный</translation>
    </message>
    <message>
        <source>Compare prices over the last</source>
        <translation>Сравнивать цены за последние</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Further rates</source>
        <translation>Другие ставки</translation>
    </message>
    <message>
        <source>Included in the prices</source>
        <translation>Включён в цены</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>Заготовки текстов</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>Layout of a new quote</source>
        <translation>Вид нового предложения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Без налога</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number of a case</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Number of a quote</source>
        <translation>Номер предложения</translation>
    </message>
    <message>
        <source>Number of a receipt</source>
        <translation>Номер квитанции</translation>
    </message>
    <message>
        <source>Number of a sale</source>
        <translation>Номер продажи</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>Номера бумаг</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>One on each line, in percent.</source>
        <translation>По одной в строке, в процентах.</translation>
    </message>
    <message>
        <source>Printed where money is asked for.</source>
        <translation>Печатаются там, где просят оплату.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name}: удалено.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Налоги</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Terms of a new quote</source>
        <translation>Условия нового предложения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text kept.</source>
        <translation>Текст сохранён.</translation>
    </message>
    <message>
        <source>Texts you use often are put into a quote&apos;s note or terms with one press.</source>
        <translation>Частые тексты вставляются в заметку или условия предложения одним нажатием.</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Обычная ставка</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>What the tax is called</source>
        <translation>Как называется налог</translation>
    </message>
    <message>
        <source>Without prices</source>
        <translation>Без цен</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Напишите число от 0 до 100.</translation>
    </message>
    <message>
        <source>Write a pattern.</source>
        <translation>Напишите шаблон.</translation>
    </message>
    <message>
        <source>Write a whole number of days.</source>
        <translation>Напишите целое число дней.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Напишите текст.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>next: {number}</source>
        <translation>следующий: {number}</translation>
    </message>
    <message>
        <source>{year} is the year, {month} the month, {0001} the count.</source>
        <translation>{year} — год, {month} — месяц, {0001} — порядковый номер.</translation>
    </message>
    <message>
        <source>“{line}” is no rate: write a number, like 10.</source>
        <translation>«{line}» — не ставка: напишите число, например 10.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As in the sales</source>
        <translation>Как в продажах</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Backed up, and the copy is checked.</source>
        <translation>Копия сделана и проверена.</translation>
    </message>
    <message>
        <source>Backup and safety</source>
        <translation>Копии и сохранность</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Перед импортом</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Перед обновлением</translation>
    </message>
    <message>
        <source>Before bringing a copy back</source>
        <translation>Перед восстановлением</translation>
    </message>
    <message>
        <source>Before joining customers</source>
        <translation>Перед объединением клиентов</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>Восстановить из файла…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Bring this copy back?</source>
        <translation>Восстановить из этой копии?</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Восстановить эту</translation>
    </message>
    <message>
        <source>Business and letterhead</source>
        <translation>Организация и бланк</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copy of the day</source>
        <translation>Ежедневная копия</translation>
    </message>
    <message>
        <source>Country of phones and dates</source>
        <translation>Страна телефонов и дат</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Dates and numbers as in</source>
        <translation>Даты и числа как в стране</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Go on beside the clock when the window is closed</source>
        <translation>Оставаться возле часов, когда окно закрыто</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>How customers weigh</source>
        <translation>Группы клиентов</translation>
    </message>
    <message>
        <source>If the PC was off then, as soon as it is on.</source>
        <translation>Если компьютер тогда был выключен, сразу после включения.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Язык и регион</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Сделана вручную</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>no notice in the morning</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>Этапы сделок</translation>
    </message>
    <message>
        <source>Quotes and taxes</source>
        <translation>Предложения и налоги</translation>
    </message>
    <message>
        <source>Reminder rules</source>
        <translation>Правила напоминаний</translation>
    </message>
    <message>
        <source>Reminders with a time are announced when they come due. Exit in the menu File ends it.</source>
        <translation>О напоминаниях со временем сообщается, когда оно наступает. Завершает программу «Выход» в меню «Файл».</translation>
    </message>
    <message>
        <source>Say once a day what waits, at</source>
        <translation>Раз в день сообщать, что ждёт, в</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Запускать вместе с системой</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Texts to begin from</source>
        <translation>Заготовки записей</translation>
    </message>
    <message>
        <source>The copy is back.</source>
        <translation>Данные из копии на месте.</translation>
    </message>
    <message>
        <source>This desktop has no place for programs beside its clock, so nothing can be announced there.</source>
        <translation>На этом рабочем столе возле часов нет места для программ, поэтому там ничего не сообщить.</translation>
    </message>
    <message>
        <source>Usual for the language</source>
        <translation>Обычная для языка</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What is there now is kept as a copy of its own first.</source>
        <translation>То, что есть сейчас, сначала сохранится отдельной копией.</translation>
    </message>
    <message>
        <source>Without its window, if it goes on beside the clock.</source>
        <translation>Без окна, если программа остаётся возле часов.</translation>
    </message>
    <message>
        <source>Working days and limits</source>
        <translation>Рабочие дни и лимиты</translation>
    </message>
    <message>
        <source>Your customers are in {file}. A copy is made every day and before each import.</source>
        <translation>Клиенты хранятся в файле {file}. Копия делается каждый день и перед каждым импортом.</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Свои поля</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>%n deal(s) in “{stage}”</source>
        <translation>
            <numerusform>%n сделка на этапе «{stage}»</numerusform>
            <numerusform>%n сделки на этапе «{stage}»</numerusform>
            <numerusform>%n сделок на этапе «{stage}»</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal in it is</source>
        <translation>Сделка на нём</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>Добавить воронку</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>Добавлено: {name}.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Вернуть «{name}»</translation>
    </message>
    <message>
        <source>Chance of winning</source>
        <translation>Вероятность успеха</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Изменить этап</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Введите название.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>It begins with the stages of the first one; change them as you like.</source>
        <translation>Сначала в ней этапы первой воронки; измените их как нужно.</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a stage of deals</comment>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>One in a line, the most frequent first.</source>
        <translation>По одной в строке, самые частые первыми.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a stage of deals</comment>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Pipelines…</source>
        <translation>Воронки…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Reasons for losing</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>Reasons for losing…</source>
        <translation>Причины отказа…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Убрать этап</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Переименовать воронку</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Stalled after days (0: never)</source>
        <translation>Застряла через дней (0: никогда)</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>The columns of the board, from the first enquiry on. U and D move a stage.</source>
        <translation>Столбцы доски, начиная с первой заявки. Клавиши U и D передвигают этап.</translation>
    </message>
    <message>
        <source>The pipeline is renamed.</source>
        <translation>Воронка переименована.</translation>
    </message>
    <message>
        <source>The reasons are changed.</source>
        <translation>Причины изменены.</translation>
    </message>
    <message>
        <source>The stages are changed.</source>
        <translation>Этапы изменены.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Where do its deals go?</source>
        <translation>Куда перейдут его сделки?</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>a stage of deals</comment>
        <translation>Успешна</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>Введите целое число от 0 до {most}.</translation>
    </message>
    <message numerus="yes">
        <source>stalled after %n day(s)</source>
        <translation>
            <numerusform>застревает через %n день</numerusform>
            <numerusform>застревает через %n дня</numerusform>
            <numerusform>застревает через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«{name}» снова на виду.</translation>
    </message>
    <message>
        <source>“{name}” is put away.</source>
        <translation>«{name}» убрана.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Спящие</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерянные</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Возможные</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Added a sale</source>
        <translation>Добавлена продажа</translation>
    </message>
    <message>
        <source>Added files: {count}</source>
        <translation>Добавлено файлов: {count}</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>Добавлен пример данных</translation>
    </message>
    <message>
        <source>Added the field “{label}”</source>
        <translation>Добавлено поле «{label}»</translation>
    </message>
    <message>
        <source>Added the file {name}</source>
        <translation>Добавлен файл {name}</translation>
    </message>
    <message>
        <source>Added the pipeline “{name}”</source>
        <translation>Добавлена воронка «{name}»</translation>
    </message>
    <message>
        <source>Added the reminder “{title}”</source>
        <translation>Добавлено напоминание «{title}»</translation>
    </message>
    <message>
        <source>Added the reminder “{title}” for customers: {count}</source>
        <translation>Добавлено напоминание «{title}», клиентов: {count}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Добавлено: {name}</translation>
    </message>
    <message>
        <source>Back to be called: {title}</source>
        <translation>Снова позвонить: {title}</translation>
    </message>
    <message>
        <source>Began a quote for {name}</source>
        <translation>Начато предложение для {name}</translation>
    </message>
    <message>
        <source>Began the version {number}</source>
        <translation>Начата версия {number}</translation>
    </message>
    <message>
        <source>Brought back a backup</source>
        <translation>Восстановлена резервная копия</translation>
    </message>
    <message>
        <source>Changed a goal</source>
        <translation>Изменена цель</translation>
    </message>
    <message>
        <source>Changed deals: {count}</source>
        <translation>Изменены сделки: {count}</translation>
    </message>
    <message>
        <source>Changed how customers are told apart</source>
        <translation>Изменено деление клиентов на группы</translation>
    </message>
    <message>
        <source>Changed how quotes are written</source>
        <translation>Изменены настройки предложений</translation>
    </message>
    <message>
        <source>Changed something ({code})</source>
        <translation>Внесено изменение ({code})</translation>
    </message>
    <message>
        <source>Changed the field “{label}”</source>
        <translation>Изменено поле «{label}»</translation>
    </message>
    <message>
        <source>Changed the filter “{name}”</source>
        <translation>Изменён фильтр «{name}»</translation>
    </message>
    <message>
        <source>Changed the pipeline “{name}”</source>
        <translation>Изменена воронка «{name}»</translation>
    </message>
    <message>
        <source>Changed the reasons for losing deals</source>
        <translation>Изменены причины проигрыша</translation>
    </message>
    <message>
        <source>Changed the stages of a pipeline</source>
        <translation>Изменены этапы воронки</translation>
    </message>
    <message>
        <source>Changed the status of customers: {count}</source>
        <translation>Изменён статус клиентов: {count}</translation>
    </message>
    <message>
        <source>Changed the texts to begin from</source>
        <translation>Изменены заготовки записей</translation>
    </message>
    <message>
        <source>Changed the working days and limits of reminders</source>
        <translation>Изменены рабочие дни и ограничения напоминаний</translation>
    </message>
    <message>
        <source>Changed “{field}” of customers: {count}</source>
        <translation>Изменено поле «{field}» у клиентов: {count}</translation>
    </message>
    <message>
        <source>Copied a quote</source>
        <translation>Скопировано предложение</translation>
    </message>
    <message>
        <source>Declared the quote {number} void</source>
        <translation>Предложение {number} аннулировано</translation>
    </message>
    <message>
        <source>Did again: {label}</source>
        <translation>Повторено: {label}</translation>
    </message>
    <message>
        <source>Dismissed reminders: {count}</source>
        <translation>Снято напоминаний: {count}</translation>
    </message>
    <message>
        <source>Dismissed: {title}</source>
        <translation>Снято: {title}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>Выполнено: {count}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Готово: {title}</translation>
    </message>
    <message>
        <source>Edited a quote for {name}</source>
        <translation>Изменено предложение для {name}</translation>
    </message>
    <message>
        <source>Edited an entry of the timeline</source>
        <translation>Изменена запись в истории</translation>
    </message>
    <message>
        <source>Edited the call list “{name}”</source>
        <translation>Изменён список звонков «{name}»</translation>
    </message>
    <message>
        <source>Edited the case “{title}”</source>
        <translation>Изменено обращение «{title}»</translation>
    </message>
    <message>
        <source>Edited the deal “{title}”</source>
        <translation>Изменена сделка «{title}»</translation>
    </message>
    <message>
        <source>Edited the note about {name}</source>
        <translation>Изменена заметка: {name}</translation>
    </message>
    <message>
        <source>Edited the reminder “{title}”</source>
        <translation>Изменено напоминание «{title}»</translation>
    </message>
    <message>
        <source>Edited the sale {number}</source>
        <translation>Изменена продажа {number}</translation>
    </message>
    <message>
        <source>Edited your business details</source>
        <translation>Изменены сведения о вашей организации</translation>
    </message>
    <message>
        <source>Edited {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
    <message>
        <source>Finished the call list “{name}”</source>
        <translation>Завершён список звонков «{name}»</translation>
    </message>
    <message>
        <source>Gave up a goal</source>
        <translation>Цель снята</translation>
    </message>
    <message>
        <source>Handed reminders to {to}: {count}</source>
        <translation>Передано напоминаний, {to}: {count}</translation>
    </message>
    <message>
        <source>Imported {file}</source>
        <translation>Импорт: {file}</translation>
    </message>
    <message>
        <source>Joined customers: {count}</source>
        <translation>Объединено клиентов: {count}</translation>
    </message>
    <message>
        <source>Joined {other} with {name}</source>
        <translation>{other} → {name}: объединены</translation>
    </message>
    <message>
        <source>Kept how customers weighed in {month}</source>
        <translation>Сохранены группы клиентов за {month}</translation>
    </message>
    <message>
        <source>Kept the text “{name}”</source>
        <translation>Сохранён текст «{name}»</translation>
    </message>
    <message>
        <source>Kept {name} and {other} apart</source>
        <translation>{name} и {other} — разные клиенты</translation>
    </message>
    <message>
        <source>Lost: {title}</source>
        <translation>Потеряно: {title}</translation>
    </message>
    <message>
        <source>Made the call list “{name}” of {count}</source>
        <translation>Создан список звонков «{name}», человек: {count}</translation>
    </message>
    <message>
        <source>Meter reading: {value} {unit}</source>
        <translation>Показание: {value} {unit}</translation>
    </message>
    <message>
        <source>Moved reminders: {count}</source>
        <translation>Перенесено напоминаний: {count}</translation>
    </message>
    <message>
        <source>Moved the deal “{title}”</source>
        <translation>Перемещена сделка «{title}»</translation>
    </message>
    <message>
        <source>Moved the field “{label}”</source>
        <translation>Передвинуто поле «{label}»</translation>
    </message>
    <message>
        <source>Noted a call of “{name}”</source>
        <translation>Отмечен звонок из «{name}»</translation>
    </message>
    <message>
        <source>Noted payment letters: {count}</source>
        <translation>Отмечены письма об оплате: {count}</translation>
    </message>
    <message>
        <source>Noted that {name} must not be called</source>
        <translation>Отмечено: {name} не звонить</translation>
    </message>
    <message>
        <source>Noted the letter “{subject}” to {count}</source>
        <translation>Отмечено письмо «{subject}», получателей: {count}</translation>
    </message>
    <message>
        <source>Noted when {number} will be paid</source>
        <translation>Отмечено, когда оплатят {number}</translation>
    </message>
    <message>
        <source>Offer made: {title}</source>
        <translation>Сделано предложение: {title}</translation>
    </message>
    <message>
        <source>Opened the case “{title}” again</source>
        <translation>Снова открыто обращение «{title}»</translation>
    </message>
    <message>
        <source>Opened the deal “{title}”</source>
        <translation>Открыта сделка «{title}»</translation>
    </message>
    <message>
        <source>Parted {number} into instalments: {count}</source>
        <translation>{number}: рассрочка, частей: {count}</translation>
    </message>
    <message>
        <source>Planned the next step of “{title}”</source>
        <translation>Запланирован следующий шаг по «{title}»</translation>
    </message>
    <message>
        <source>Put reminders right after the clock was wrong: {count}</source>
        <translation>Исправлено напоминаний после сбоя часов: {count}</translation>
    </message>
    <message>
        <source>Put right: {count}</source>
        <translation>Исправлено: {count}</translation>
    </message>
    <message>
        <source>Put the field “{label}” away</source>
        <translation>Убрано поле «{label}»</translation>
    </message>
    <message>
        <source>Put the tag “{tag}” on customers: {count}</source>
        <translation>Добавлена метка «{tag}», клиентов: {count}</translation>
    </message>
    <message>
        <source>Removed a payment for {number}</source>
        <translation>Удалён платёж по {number}</translation>
    </message>
    <message>
        <source>Removed a reminder rule; reminders changed: {count}</source>
        <translation>Удалено правило напоминаний; изменено напоминаний: {count}</translation>
    </message>
    <message>
        <source>Removed an entry of the timeline</source>
        <translation>Удалена запись из истории</translation>
    </message>
    <message>
        <source>Removed call lists: {count}</source>
        <translation>Удалены списки звонков: {count}</translation>
    </message>
    <message>
        <source>Removed customers: {count}</source>
        <translation>Удалено клиентов: {count}</translation>
    </message>
    <message>
        <source>Removed the case “{title}”</source>
        <translation>Удалено обращение «{title}»</translation>
    </message>
    <message>
        <source>Removed the deal “{title}”</source>
        <translation>Удалена сделка «{title}»</translation>
    </message>
    <message>
        <source>Removed the draft “{title}”</source>
        <translation>Удалён черновик «{title}»</translation>
    </message>
    <message>
        <source>Removed the field “{label}” and what was in it</source>
        <translation>Удалено поле «{label}» и всё, что в нём было</translation>
    </message>
    <message>
        <source>Removed the file {name}</source>
        <translation>Убран файл {name}</translation>
    </message>
    <message>
        <source>Removed the filter “{name}”</source>
        <translation>Убран фильтр «{name}»</translation>
    </message>
    <message>
        <source>Removed the sale {number}</source>
        <translation>Удалена продажа {number}</translation>
    </message>
    <message>
        <source>Removed the text “{name}”</source>
        <translation>Удалён текст «{name}»</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Renamed a file to {name}</source>
        <translation>Файл переименован: {name}</translation>
    </message>
    <message>
        <source>Renamed the filter “{before}” to “{name}”</source>
        <translation>Фильтр «{before}» переименован в «{name}»</translation>
    </message>
    <message>
        <source>Renewed: {title}</source>
        <translation>Продлено: {title}</translation>
    </message>
    <message>
        <source>Saved a reminder rule; reminders changed: {count}</source>
        <translation>Сохранено правило напоминаний; изменено напоминаний: {count}</translation>
    </message>
    <message>
        <source>Saved the filter “{name}”</source>
        <translation>Сохранён фильтр «{name}»</translation>
    </message>
    <message>
        <source>Sent the quote {number}</source>
        <translation>Отправлено предложение {number}</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Поставлена цель</translation>
    </message>
    <message>
        <source>Settled the case “{title}”</source>
        <translation>Решено обращение «{title}»</translation>
    </message>
    <message>
        <source>Snoozed reminders: {count}</source>
        <translation>Отложено напоминаний: {count}</translation>
    </message>
    <message>
        <source>Snoozed: {title}</source>
        <translation>Отложено: {title}</translation>
    </message>
    <message>
        <source>The quote {number} was accepted</source>
        <translation>Предложение {number} принято</translation>
    </message>
    <message>
        <source>The quote {number} was declined</source>
        <translation>Предложение {number} отклонено</translation>
    </message>
    <message>
        <source>Took back that {name} and {other} know each other</source>
        <translation>Убрана связь: {name} и {other}</translation>
    </message>
    <message>
        <source>Took in the case “{title}”</source>
        <translation>Принято обращение «{title}»</translation>
    </message>
    <message>
        <source>Took over ready reminder rules; reminders changed: {count}</source>
        <translation>Взяты готовые правила напоминаний; изменено напоминаний: {count}</translation>
    </message>
    <message>
        <source>Took the field “{label}” out again</source>
        <translation>Снова в работе поле «{label}»</translation>
    </message>
    <message>
        <source>Took the tag “{tag}” off customers: {count}</source>
        <translation>Метка «{tag}» снята с клиентов: {count}</translation>
    </message>
    <message>
        <source>Tried: {title}</source>
        <translation>Попытка: {title}</translation>
    </message>
    <message>
        <source>Undid: {label}</source>
        <translation>Отменено: {label}</translation>
    </message>
    <message>
        <source>Wrote down a payment for {number}</source>
        <translation>Записан платёж по {number}</translation>
    </message>
    <message>
        <source>Wrote down that {name} and {other} know each other</source>
        <translation>Записано, что {name} и {other} знакомы</translation>
    </message>
    <message>
        <source>Wrote down: {text}</source>
        <translation>Записано: {text}</translation>
    </message>
    <message>
        <source>Wrote “{text}” into a field of customers: {count}</source>
        <translation>«{text}» записано в поле клиентов: {count}</translation>
    </message>
    <message>
        <source>{name} and {other} may be the same after all</source>
        <translation>{name} и {other} всё же могут быть одним клиентом</translation>
    </message>
    <message>
        <source>{name}: {value} comes first</source>
        <translation>{name}: первый теперь {value}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Другая подробность</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>Найти поле или значение</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Техосмотр</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Прошлое ТО</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Ничего не менялось</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Номер полиса</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What was changed about {name}</source>
        <translation>Что менялось: {name}</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>потом отменено</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Add a text</source>
        <translation>Добавить заготовку</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Изменить заготовку</translation>
    </message>
    <message>
        <source>The texts are changed.</source>
        <translation>Заготовки изменены.</translation>
    </message>
    <message>
        <source>What you often write down about calls, visits and meetings. Choose one where you write down what happened. U and D move a text.</source>
        <translation>То, что вы часто пишете о звонках, визитах и встречах. Выберите заготовку, когда записываете, что было. U и D передвигают строку.</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Техника</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>Котёл</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Дата покупки</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Что застраховано</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Ford Focus</source>
        <translation>Lada Vesta</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Страховая компания</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Последнее ТО</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Договор на обслуживание</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Mileage today</source>
        <translation>Пробег сегодня</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Motor policy</source>
        <translation>ОСАГО</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Добавить: {kind}</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>Следующий техосмотр</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Полис</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Номер полиса</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Стоимость в год</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Saved. It reminds you for {day}.</source>
        <translation>Сохранено. Напомним к {day}.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Укажите, что это.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Warranty ends on</source>
        <translation>Гарантия до</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год выпуска</translation>
    </message>
    <message>
        <source>You began to write here and did not save.</source>
        <translation>Вы начали писать здесь и не сохранили.</translation>
    </message>
    <message>
        <source>{name} has this one already.</source>
        <translation>Это уже записано у клиента {name}.</translation>
    </message>
</context>
<context>
    <name>Tidy</name>
    <message numerus="yes">
        <source>%n value(s) put right.</source>
        <translation>
            <numerusform>Исправлено %n значение.</numerusform>
            <numerusform>Исправлены %n значения.</numerusform>
            <numerusform>Исправлено %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays to come or too long ago; things that end before they begin.</source>
        <translation>Дни рождения в будущем или слишком давно; объекты, которые кончаются раньше, чем начались.</translation>
    </message>
    <message>
        <source>Cities spelled several ways</source>
        <translation>Города написаны по-разному</translation>
    </message>
    <message>
        <source>Every place is shown as it would become.</source>
        <translation>Каждое место показано таким, каким станет.</translation>
    </message>
    <message>
        <source>Every place is shown before anything changes.</source>
        <translation>До изменений показывается каждое место.</translation>
    </message>
    <message>
        <source>Everything is tidy</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Найти и заменить…</translation>
    </message>
    <message>
        <source>Full-width letters and digits</source>
        <translation>Полноширинные буквы и цифры</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>Невозможные даты</translation>
    </message>
    <message>
        <source>In the column</source>
        <translation>В столбце</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Looking at everybody</source>
        <translation>Проверяем всех клиентов</translation>
    </message>
    <message>
        <source>Names all in capitals or all in small letters are written as names are.</source>
        <translation>Имена целиком заглавными или строчными буквами будут написаны как имена.</translation>
    </message>
    <message>
        <source>Names in capitals</source>
        <translation>Имена заглавными буквами</translation>
    </message>
    <message>
        <source>Neither a telephone nor an e-mail address is written down.</source>
        <translation>Нет ни телефона, ни электронной почты.</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Ни разу не связывались</translation>
    </message>
    <message>
        <source>No call, visit or message is written down.</source>
        <translation>Не записано ни звонка, ни визита, ни сообщения.</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>Не с кем связаться</translation>
    </message>
    <message>
        <source>Nobody looks after them</source>
        <translation>Без ответственного</translation>
    </message>
    <message>
        <source>Not a telephone number</source>
        <translation>Не номер телефона</translation>
    </message>
    <message>
        <source>Of a hundred customers {score} have nothing to mend.</source>
        <translation>Из ста клиентов у {score} исправлять нечего.</translation>
    </message>
    <message>
        <source>Only where nothing else stands in the field</source>
        <translation>Только если в поле нет ничего другого</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Others have somebody; tick them in the list to set it for many at once.</source>
        <translation>У других он есть; отметьте их в списке, чтобы назначить сразу многим.</translation>
    </message>
    <message>
        <source>Perhaps one customer who stands twice, perhaps a family.</source>
        <translation>Возможно, один клиент записан дважды, возможно, это семья.</translation>
    </message>
    <message numerus="yes">
        <source>Put all %n right</source>
        <translation>
            <numerusform>Исправить %n</numerusform>
            <numerusform>Исправить все %n</numerusform>
            <numerusform>Исправить все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this one right</source>
        <translation>Исправить это</translation>
    </message>
    <message>
        <source>Putting it right</source>
        <translation>Исправляем</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Telephones written another way</source>
        <translation>Телефоны записаны иначе</translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>Показаны первые {count}.</translation>
    </message>
    <message>
        <source>The same telephone twice</source>
        <translation>Один телефон у нескольких</translation>
    </message>
    <message>
        <source>The spelling most customers have takes the place of the others.</source>
        <translation>Самое частое написание заменит остальные.</translation>
    </message>
    <message>
        <source>They look alike and are not found by what one types.</source>
        <translation>Выглядят так же, но обычным набором их не найти.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Порядок в данных</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>К замене</translation>
    </message>
    <message>
        <source>Too short, too long, or words instead of a number.</source>
        <translation>Слишком короткий, слишком длинный или слова вместо номера.</translation>
    </message>
    <message>
        <source>What comes in untidy later shows up here.</source>
        <translation>Что появится позже, будет видно здесь.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>О ком речь</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Напишите, что искать.</translation>
    </message>
    <message>
        <source>Written as your country writes them they are easier to read out.</source>
        <translation>В привычном для вашей страны виде их легче диктовать.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in this column.</source>
        <translation>В этом столбце нет «{text}».</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>A: together up to</source>
        <translation>A: вместе до</translation>
    </message>
    <message>
        <source>B: up to</source>
        <translation>B: до</translation>
    </message>
    <message>
        <source>Beside the tier stand three digits from 1 to 5: how lately somebody bought, how often and for how much. The best fifth of the customers has a 5.</source>
        <translation>Рядом с группой стоят три цифры от 1 до 5: как недавно, как часто и на сколько покупали. У лучшей пятой части клиентов стоит 5.</translation>
    </message>
    <message>
        <source>C: up to</source>
        <translation>C: до</translation>
    </message>
    <message>
        <source>Customers are lined up by what they bought, the largest first. Those who together make the first share of the turnover are A, the next are B and C, the others D.</source>
        <translation>Клиенты выстраиваются по сумме покупок, крупнейшие первыми. Те, кто вместе даёт первую долю оборота, — A, следующие — B и C, остальные — D.</translation>
    </message>
    <message>
        <source>How customers weigh</source>
        <translation>Группы клиентов</translation>
    </message>
    <message>
        <source>Share of the turnover</source>
        <translation>Доля оборота</translation>
    </message>
    <message>
        <source>The tiers are worked out every day and kept at the end of every month, so that the reports can say who moved.</source>
        <translation>Группы считаются каждый день и сохраняются в конце месяца, чтобы отчёты могли показать, кто переместился.</translation>
    </message>
    <message>
        <source>Turnover of</source>
        <translation>Оборот за</translation>
    </message>
    <message>
        <source>Write a number of months from 1 to {most}.</source>
        <translation>Напишите число месяцев от 1 до {most}.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 100.</source>
        <translation>Напишите целое число от 1 до 100.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n case(s) overdue</source>
        <translation>
            <numerusform>%n обращение просрочено</numerusform>
            <numerusform>%n обращения просрочены</numerusform>
            <numerusform>%n обращений просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not heard of for a year</source>
        <translation>
            <numerusform>%n клиент молчит больше года</numerusform>
            <numerusform>%n клиента молчат больше года</numerusform>
            <numerusform>%n клиентов молчат больше года</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with no next step</source>
        <translation>
            <numerusform>%n клиент без следующего шага</numerusform>
            <numerusform>%n клиента без следующего шага</numerusform>
            <numerusform>%n клиентов без следующего шага</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) stalled</source>
        <translation>
            <numerusform>%n сделка застряла</numerusform>
            <numerusform>%n сделки застряли</numerusform>
            <numerusform>%n сделок застряло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) without a next step</source>
        <translation>
            <numerusform>%n сделка без следующего шага</numerusform>
            <numerusform>%n сделки без следующего шага</numerusform>
            <numerusform>%n сделок без следующего шага</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>сегодня сделано: %n</numerusform>
            <numerusform>сегодня сделано: %n</numerusform>
            <numerusform>сегодня сделано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>Сделано: %n.</numerusform>
            <numerusform>Сделано: %n.</numerusform>
            <numerusform>Сделано: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n на сегодня</numerusform>
            <numerusform>%n на сегодня</numerusform>
            <numerusform>%n на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the next 7 days</source>
        <translation>
            <numerusform>%n в ближайшие 7 дней</numerusform>
            <numerusform>%n в ближайшие 7 дней</numerusform>
            <numerusform>%n в ближайшие 7 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for today</source>
        <translation>
            <numerusform>Осталось на сегодня: %n</numerusform>
            <numerusform>Осталось на сегодня: %n</numerusform>
            <numerusform>Осталось на сегодня: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without an answer for a week</source>
        <translation>
            <numerusform>%n предложение без ответа неделю</numerusform>
            <numerusform>%n предложения без ответа неделю</numerusform>
            <numerusform>%n предложений без ответа неделю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n напоминание</numerusform>
            <numerusform>%n напоминания</numerusform>
            <numerusform>%n напоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) not paid in time</source>
        <translation>
            <numerusform>%n продажа не оплачена в срок</numerusform>
            <numerusform>%n продажи не оплачены в срок</numerusform>
            <numerusform>%n продаж не оплачено в срок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>Добавить напоминание</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>Before you call</source>
        <translation>Перед звонком</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>Choose someone in the list</source>
        <translation>Выберите клиента в списке</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Лист на день</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Done. The next one is on {day}.</source>
        <translation>Готово. Следующий раз: {day}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Every row of the sheet has its result.</source>
        <translation>У каждой строки листа есть результат.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Give a policy or car an end date and the reminder makes itself.</source>
        <translation>Укажите срок полиса или автомобиля, и напоминание появится само.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Передать другому</translation>
    </message>
    <message>
        <source>Handed to {name}.</source>
        <translation>Передано: {name}.</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Техосмотры</translation>
    </message>
    <message>
        <source>It leaves the list and does not come again.</source>
        <translation>Уйдёт из списка и больше не появится.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последние контакты</translation>
    </message>
    <message>
        <source>Last: {value} on {day}</source>
        <translation>В прошлый раз: {value}, {day}</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Позже сегодня</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>Посмотреть неделю</translation>
    </message>
    <message>
        <source>Money and quotes</source>
        <translation>Деньги и предложения</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Перенести на другой день</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Перенесено на {day}.</translation>
    </message>
    <message>
        <source>New end date</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Новое напоминание</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Ближайшие 7 дней</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>В понедельник</translation>
    </message>
    <message>
        <source>Next one on</source>
        <translation>Следующий раз</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>No reminders yet</source>
        <translation>Напоминаний пока нет</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>На сегодня всё</translation>
    </message>
    <message numerus="yes">
        <source>Nothing left for today: %n done.</source>
        <translation>
            <numerusform>На сегодня ничего не осталось, сделано: %n.</numerusform>
            <numerusform>На сегодня ничего не осталось, сделано: %n.</numerusform>
            <numerusform>На сегодня ничего не осталось, сделано: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть карточку клиента</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>Долг {amount}</translation>
    </message>
    <message>
        <source>Owes {amount}, late since {day}</source>
        <translation>Долг {amount}, просрочен с {day}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплаты</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Выбрать дату…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Отложено: {day}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Напомнить снова</translation>
    </message>
    <message>
        <source>Reminder set for {day}.</source>
        <translation>Напомним: {day}</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Продлено.</translation>
    </message>
    <message>
        <source>Renewed. Next reminder {day}.</source>
        <translation>Продлено. Следующее напоминание: {day}.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Row {row} of {rows}</source>
        <translation>Строка {row} из {rows}</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Сохранить лист на день</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ТО</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>So far: {names}</source>
        <translation>Сейчас: {names}</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Дела</translation>
    </message>
    <message numerus="yes">
        <source>The PC’s clock looks wrong: %n reminder(s)</source>
        <translation>
            <numerusform>Часы компьютера, похоже, неверны: %n напоминание отмечено днём, который ещё не наступил</numerusform>
            <numerusform>Часы компьютера, похоже, неверны: %n напоминания отмечены днями, которые ещё не наступили</numerusform>
            <numerusform>Часы компьютера, похоже, неверны: %n напоминаний отмечено днями, которые ещё не наступили</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter shows</source>
        <translation>Показание счётчика</translation>
    </message>
    <message>
        <source>The next reminder is on {day}: {title} for {name}.</source>
        <translation>Следующее напоминание {day}: «{title}», {name}.</translation>
    </message>
    <message>
        <source>The next reminder is on {day}: {title}.</source>
        <translation>Следующее напоминание {day}: {title}.</translation>
    </message>
    <message>
        <source>The report for {month} is ready.</source>
        <translation>Готов отчёт за {month}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Type in the results</source>
        <translation>Ввести результаты</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Кто этим занимается</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Стоит взглянуть:</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Напишите в нескольких словах.</translation>
    </message>
    <message>
        <source>and {count} more under Reminders</source>
        <translation>и ещё {count} в разделе «Напоминания»</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Backed up today, {time}</source>
        <translation>Копия сегодня, {time}</translation>
    </message>
    <message>
        <source>Backed up, and the copy is checked.</source>
        <translation>Копия сделана и проверена.</translation>
    </message>
    <message>
        <source>Backed up: {day}</source>
        <translation>Копия: {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Копий пока нет</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>Убрать и начать</translation>
    </message>
    <message>
        <source>Sample data: made-up people to try things on.</source>
        <translation>Это пример: вымышленные люди, чтобы попробовать.</translation>
    </message>
    <message>
        <source>Search name, phone, plate or policy…</source>
        <translation>Имя, телефон, госномер или номер полиса…</translation>
    </message>
    <message>
        <source>The sample is gone.</source>
        <translation>Пример убран.</translation>
    </message>
    <message>
        <source>Version {version}. Your customers stay on this PC.</source>
        <translation>Версия {version}. Данные клиентов остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
</context>
<context>
    <name>Working days</name>
    <message>
        <source>A day a line.</source>
        <translation>Каждый день с новой строки.</translation>
    </message>
    <message>
        <source>Call nobody who does not want to be contacted</source>
        <translation>Не звонить тем, кто просил не беспокоить</translation>
    </message>
    <message>
        <source>Calls about one thing at most</source>
        <translation>Звонков об одном не больше</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Days between two calls</source>
        <translation>Дней между звонками</translation>
    </message>
    <message>
        <source>Limits of calling</source>
        <translation>Ограничения звонков</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Only rules that heed days off look at them.</source>
        <translation>Их учитывают только правила, которые смотрят на нерабочие дни.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Праздники страны</translation>
    </message>
    <message>
        <source>We work on</source>
        <translation>Мы работаем</translation>
    </message>
    <message>
        <source>Working days and limits</source>
        <translation>Рабочие дни и лимиты</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation>Введите целое число или оставьте пустым.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>«{text}» — не день.</translation>
    </message>
</context>
</TS>

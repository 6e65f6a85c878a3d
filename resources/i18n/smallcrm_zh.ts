<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>About the deal</source>
        <translation>关于商机</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>使用模板</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Joined with {name} ({number})</source>
        <translation>已与 {name}（{number}）合并</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>已保养</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>记录经过</translation>
    </message>
    <message>
        <source>an empty page</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>与 {name}</translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Appliance</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>保单</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>服务项目</translation>
    </message>
</context>
<context>
    <name>CallLists</name>
    <message numerus="yes">
        <source>%n called in the last days</source>
        <translation>
            <numerusform>%n 位最近打过电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back, the first {day}.</source>
        <translation>
            <numerusform>%n 位要再打，最早{day}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) on the list.</source>
        <translation>
            <numerusform>名单上有 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must not be called</source>
        <translation>
            <numerusform>%n 位不可打电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said yes</source>
        <translation>
            <numerusform>%n 位有意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to work through</source>
        <comment>call lists</comment>
        <translation>
            <numerusform>%n 份待拨打</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a telephone</source>
        <translation>
            <numerusform>%n 位没有电话</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved filter. Others are chosen in the list of customers.</source>
        <translation>已保存的筛选。其他人可在客户列表中选择。</translation>
    </message>
    <message>
        <source>Again {day}</source>
        <comment>call again on a day</comment>
        <translation>{day}再打</translation>
    </message>
    <message>
        <source>Again {day}.</source>
        <translation>再打：{day}。</translation>
    </message>
    <message>
        <source>All call lists</source>
        <translation>所有电话名单</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message numerus="yes">
        <source>Also those called in the last %n day(s)</source>
        <translation>
            <numerusform>包括最近 %n 天内打过电话的</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>返回通话</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Choose customers</source>
        <translation>选择客户</translation>
    </message>
    <message>
        <source>Choose customers, say what it is about, and call one after another.</source>
        <translation>选好客户，写明事由，逐个打电话。</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose when</source>
        <translation>选择时间</translation>
    </message>
    <message>
        <source>Comes back later</source>
        <translation>稍后再打</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Filled in for each: {fields}</source>
        <translation>按每个人填写：{fields}</translation>
    </message>
    <message>
        <source>Finish the list</source>
        <translation>结束名单</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Leave it empty if there is no deal yet.</source>
        <translation>还没有商机就留空。</translation>
    </message>
    <message>
        <source>Leaves the list</source>
        <translation>移出待打</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>未列入：{names}。</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>生成名单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Must not be called</source>
        <translation>不可再打</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New call list</source>
        <translation>新建电话名单</translation>
    </message>
    <message numerus="yes">
        <source>No answer, %n times</source>
        <translation>
            <numerusform>无人接听，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No call list yet</source>
        <translation>还没有电话名单</translation>
    </message>
    <message>
        <source>No list is finished yet</source>
        <translation>还没有结束的名单</translation>
    </message>
    <message>
        <source>Nobody is left to call today</source>
        <translation>今天没有要打的了</translation>
    </message>
    <message>
        <source>Note for the timeline (N)</source>
        <translation>写进时间线的备注 (N)</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Opens a deal</source>
        <translation>建立商机</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>请写明哪一天。</translation>
    </message>
    <message>
        <source>Say what you call about, such as “Winter tires”.</source>
        <translation>写明为什么打电话，例如“冬季轮胎”。</translation>
    </message>
    <message>
        <source>There is no telephone number any more.</source>
        <translation>已没有电话号码。</translation>
    </message>
    <message>
        <source>This list is finished.</source>
        <translation>此名单已结束。</translation>
    </message>
    <message>
        <source>To work through</source>
        <translation>待拨打</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What it should bring</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>怎么说</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>打给谁</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>{called} of {total} called</source>
        <translation>已打 {called} / {total}</translation>
    </message>
    <message>
        <source>{name} is not called any more, on no list.</source>
        <translation>不再给{name}打电话，所有名单都一样。</translation>
    </message>
    <message>
        <source>“{name}” is finished.</source>
        <translation>“{name}”已结束。</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>%n time(s) nobody answered: a letter may reach them.</source>
        <translation>
            <numerusform>已 %n 次无人接听，不妨寄一封信。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次致电</translation>
    </message>
    <message>
        <source>Call noted, and done.</source>
        <translation>通话已记录，事项已完成。</translation>
    </message>
    <message>
        <source>Call noted, and done. The next one is on {day}.</source>
        <translation>通话已记录，事项已完成。下一次：{day}。</translation>
    </message>
    <message>
        <source>Call noted.</source>
        <translation>通话已记录。</translation>
    </message>
    <message>
        <source>Call noted. Again on {day}.</source>
        <translation>通话已记录。再次提醒：{day}。</translation>
    </message>
    <message>
        <source>Call with {name}</source>
        <translation>与{name}的通话</translation>
    </message>
    <message>
        <source>Comes on</source>
        <translation>到访日期</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>有兴趣</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>尚未致电</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>没有兴趣</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续保</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>会来</translation>
    </message>
    <message>
        <source>Will think</source>
        <translation>再考虑</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>写信</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>成为客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Does not want to be contacted.</source>
        <translation>不希望被联系。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>自 {day} 起。</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>还没有联系。</translation>
    </message>
    <message>
        <source>No next step.</source>
        <translation>没有下一步。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>暂无信息。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Of the timeline</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>People they know</source>
        <translation>相关的人</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>购买内容</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等待客户</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n 件未解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n 件已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Complaints and requests stand here until they are settled.</source>
        <translation>投诉与请求在解决之前都列在这里。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>How content is the customer?</source>
        <translation>客户满意吗？</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>如何解决</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>No case fits this filter</source>
        <translation>没有符合筛选的</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>没有未解决的投诉或请求</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>还没有已解决的</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open again: {title}.</source>
        <translation>已重新打开：{title}。</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>已删除：{title}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved {number}.</source>
        <translation>已保存 {number}。</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>请用几个字写明事由。</translation>
    </message>
    <message>
        <source>Say whose case it is: a name, a telephone number, a plate.</source>
        <translation>请写明是谁的：姓名、电话或车牌。</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Settle the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Settled: {title}.</source>
        <translation>已解决：{title}。</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken in as {number}.</source>
        <translation>已登记为 {number}。</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>相关物品</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Write whole minutes.</source>
        <translation>请写整数分钟。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>very content</source>
        <translation>很满意</translation>
    </message>
</context>
<context>
    <name>Command box</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>新建客户“{text}”</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Things and papers</source>
        <translation>服务项目和单据</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n customer(s) added</source>
        <translation>
            <numerusform>添加了 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) already the same</source>
        <translation>
            <numerusform>%n 位客户没有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>之后修改过的 %n 位客户保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) updated</source>
        <translation>
            <numerusform>更新了 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) of a sale</source>
        <translation>
            <numerusform>%n 行为销售明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {file}.</source>
        <translation>
            <numerusform>已将 %n 页写入 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added</source>
        <translation>
            <numerusform>已添加 %n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) already the same</source>
        <translation>
            <numerusform>%n 个商品没有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) updated</source>
        <translation>
            <numerusform>已更新 %n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) planned.</source>
        <translation>
            <numerusform>已安排 %n 条提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about the same customer</source>
        <translation>
            <numerusform>%n 行与其他行是同一客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about the same product</source>
        <translation>
            <numerusform>%n 行为同一商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken</source>
        <translation>
            <numerusform>%n 行无法导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, as asked</source>
        <translation>
            <numerusform>按要求跳过 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of titles, totals and blanks passed over</source>
        <translation>
            <numerusform>略过 %n 行标题、合计和空行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>已将 %n 行写入 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) added</source>
        <translation>
            <numerusform>已添加 %n 笔销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) already the same</source>
        <translation>
            <numerusform>%n 笔销售没有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) updated</source>
        <translation>
            <numerusform>已更新 %n 笔销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample customer(s) in {file}.</source>
        <translation>
            <numerusform>{file} 中有 %n 位示例客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to {file}, and checked.</source>
        <translation>已备份到 {file}，并已检查。</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>未导入的列：{names}</translation>
    </message>
    <message>
        <source>Customers, due dates and reports, offline.</source>
        <translation>离线管理客户、到期提醒和报表。</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>完成：{title}</translation>
    </message>
    <message>
        <source>No deals.</source>
        <translation>没有商机。</translation>
    </message>
    <message>
        <source>No goals.</source>
        <translation>没有目标。</translation>
    </message>
    <message>
        <source>No quotes.</source>
        <translation>没有报价单。</translation>
    </message>
    <message>
        <source>No sales.</source>
        <translation>没有销售。</translation>
    </message>
    <message>
        <source>Nobody stands twice.</source>
        <translation>没有重复的客户。</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>没有找到任何人。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>Nothing was written; this is what an import would do.</source>
        <translation>没有写入任何内容；导入时会是这样。</translation>
    </message>
    <message>
        <source>Our guess:</source>
        <translation>推测：</translation>
    </message>
    <message>
        <source>Put off until {date}: {title}</source>
        <translation>推迟到 {date}：{title}</translation>
    </message>
    <message>
        <source>Reminder {number} on {date}: {title}</source>
        <translation>提醒 {number}，{date}：{title}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何更改。</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>The next one is due on {date}.</source>
        <translation>下一次到期日为 {date}。</translation>
    </message>
    <message>
        <source>The window cannot open here: {problem}.</source>
        <translation>无法在此打开窗口：{problem}。</translation>
    </message>
    <message>
        <source>There is no screen here, so the window cannot open.</source>
        <translation>这里没有屏幕，无法打开窗口。</translation>
    </message>
    <message>
        <source>To take it all back: smallcrm undo --step {step}</source>
        <translation>全部撤销：smallcrm undo --step {step}</translation>
    </message>
    <message>
        <source>What was there before is in {file}.</source>
        <translation>之前的内容保存在 {file}。</translation>
    </message>
    <message>
        <source>Won {won}, lost {lost}</source>
        <translation>成交 {won}，未成交 {lost}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>以一个 JSON 对象回答</translation>
    </message>
    <message>
        <source>begin beside the clock, without the window</source>
        <translation>启动后只在时钟旁，不打开窗口</translation>
    </message>
    <message>
        <source>bring customers, products or sales in from spreadsheets</source>
        <translation>从表格导入客户、商品或销售</translation>
    </message>
    <message>
        <source>check the file through</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>do again what was undone</source>
        <translation>重做已撤销的步骤</translation>
    </message>
    <message>
        <source>find customers by any part of what is known</source>
        <translation>按任意已知信息查找客户</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>join two customers into one</source>
        <translation>把两位客户合并为一位</translation>
    </message>
    <message>
        <source>list customers who may stand twice</source>
        <translation>列出可能重复的客户</translation>
    </message>
    <message>
        <source>list customers, whole records</source>
        <translation>列出客户及其全部资料</translation>
    </message>
    <message>
        <source>list deals, the open ones</source>
        <translation>列出进行中的商机</translation>
    </message>
    <message>
        <source>list quotes, the open ones</source>
        <translation>列出未了结的报价单</translation>
    </message>
    <message>
        <source>list sales</source>
        <translation>列出销售</translation>
    </message>
    <message>
        <source>list what is due, overdue included</source>
        <translation>列出到期事项，包括逾期的</translation>
    </message>
    <message>
        <source>list what was done</source>
        <translation>列出做过的步骤</translation>
    </message>
    <message>
        <source>make a checked copy of the file</source>
        <translation>备份文件并检查</translation>
    </message>
    <message>
        <source>make a file of sample data</source>
        <translation>制作示例数据文件</translation>
    </message>
    <message>
        <source>plan something to do</source>
        <translation>安排一件事</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>恢复一份备份</translation>
    </message>
    <message>
        <source>put a deal into another stage</source>
        <translation>把商机移到另一阶段</translation>
    </message>
    <message>
        <source>put a reminder off</source>
        <translation>推迟提醒</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>say how far the goals are</source>
        <translation>说明目标的进展</translation>
    </message>
    <message>
        <source>say how the pipeline goes</source>
        <translation>说明商机进展情况</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>撤销最后一步</translation>
    </message>
    <message>
        <source>the file of your customers</source>
        <translation>您的客户文件</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>the letter, its subject in the first line</source>
        <translation>信函文本，第一行为主题</translation>
    </message>
    <message>
        <source>tick a reminder off</source>
        <translation>完成一条提醒</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>whose card to write</source>
        <translation>要写哪位客户的卡</translation>
    </message>
    <message>
        <source>write a list of records or everything to a file</source>
        <translation>将某类记录的列表或全部内容写入文件</translation>
    </message>
    <message>
        <source>write a quote as PDF</source>
        <translation>将报价单写成 PDF</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>生成报表</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>请写整数</translation>
    </message>
    <message>
        <source>write it as NAME=VALUE</source>
        <translation>请写成 NAME=VALUE 的形式</translation>
    </message>
    <message>
        <source>write the day as 2026-11-21</source>
        <translation>请将日期写成 2026-11-21 的形式</translation>
    </message>
    <message>
        <source>write the time as 14:30</source>
        <translation>请按 14:30 的格式写时间</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>未付 {amount}</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} 已恢复。</translation>
    </message>
    <message>
        <source>{gone} is now part of {kept} ({number}).</source>
        <translation>{gone} 已并入 {kept}（{number}）。</translation>
    </message>
    <message>
        <source>{name}, {span}: {actual} of {target}, {state}</source>
        <translation>{name}，{span}：{actual} / {target}，{state}</translation>
    </message>
    <message>
        <source>“{title}” is now in “{stage}”.</source>
        <translation>“{title}”现在处于“{stage}”。</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Everything saved so far is kept. Go on working; if it happens again, close the program and open it anew. The log is in {folder}.</source>
        <translation>已保存的内容都完好。请继续使用；如果再次发生，请关闭程序后重新打开。日志在 {folder}。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>出现了不该发生的问题</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>意向</translation>
    </message>
</context>
<context>
    <name>Customer form</name>
    <message>
        <source>About</source>
        <translation>关于客户</translation>
    </message>
    <message>
        <source>Add a name or a phone number.</source>
        <translation>请填写姓名或电话号码。</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Anything goes: an e-mail&apos;s signature, a card, a parcel&apos;s address.</source>
        <translation>邮件签名、名片、收货地址都可以。</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑：{name}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the person or company</source>
        <translation>个人姓名或单位名称</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is understood yet.</source>
        <translation>还没有识别出内容。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开：{name}</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Paste a signature or an address</source>
        <translation>粘贴签名或地址</translation>
    </message>
    <message>
        <source>Paste or type here</source>
        <translation>在此粘贴或输入</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道和门牌号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>What to know before calling</source>
        <translation>通话前需要知道的事</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>What we understand</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Write a day, like 8 Jun 1961 or 8 Jun.</source>
        <translation>请写日期，如 1961年6月8日 或 6月8日。</translation>
    </message>
    <message>
        <source>You began to write here and did not save: {day}, {time}.</source>
        <translation>您上次填写后没有保存：{day} {time}。</translation>
    </message>
    <message>
        <source>instead of {value}</source>
        <translation>替换 {value}</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>已添加：{name}。</translation>
    </message>
    <message>
        <source>{name} has the same e-mail address.</source>
        <translation>电子邮箱相同的客户：{name}。</translation>
    </message>
    <message>
        <source>{name} has the same phone number.</source>
        <translation>电话号码相同的客户：{name}。</translation>
    </message>
    <message>
        <source>{name} has the same tax number.</source>
        <translation>税号相同的客户：{name}。</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>已有客户：{name}。</translation>
    </message>
</context>
<context>
    <name>Customer page</name>
    <message numerus="yes">
        <source>%n backup(s) may still hold them. They go as newer ones take their place; until then bringing one back would bring them back too.</source>
        <translation>
            <numerusform>还有 %n 个备份可能含有其数据。新备份会逐渐取代它们；在此之前，恢复这些备份也会使其数据回来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 个服务项目</numerusform>
        </translation>
    </message>
    <message>
        <source>A new person who works here</source>
        <translation>新建在此工作的人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于客户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a sale</source>
        <translation>添加销售</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>添加服务项目</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add files (F)</source>
        <translation>添加文件 (F)</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Add reminder (R)</source>
        <translation>添加提醒 (R)</translation>
    </message>
    <message>
        <source>Add somebody they know</source>
        <translation>添加相关的人</translation>
    </message>
    <message>
        <source>Add somebody they know (K)</source>
        <translation>添加相关的人 (K)</translation>
    </message>
    <message>
        <source>Added from {file}, row {row}</source>
        <translation>从 {file} 第 {row} 行导入</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Bought since {year}</source>
        <translation>{year} 年以来购买</translation>
    </message>
    <message>
        <source>Call {who}</source>
        <translation>拨打 {who}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>保障对象</translation>
    </message>
    <message>
        <source>Ctrl+Z brings them back with everything.</source>
        <translation>按 Ctrl+Z 可恢复全部内容。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer before (Ctrl+PgUp)</source>
        <translation>上一位客户 (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>完成：{title}</translation>
    </message>
    <message>
        <source>Earlier numbers</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>编辑 (F2)</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>修改这条记录</translation>
    </message>
    <message>
        <source>Entry removed.</source>
        <translation>已删除这条记录。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>永久清除…</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>要永久清除{name}吗？</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>已永久清除。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything about them leaves this file: things, timeline, files and the history. Ctrl+Z does not bring them back.</source>
        <translation>其全部资料都会从本文件中清除：服务项目、往来记录、附件和更改历史。Ctrl+Z 无法恢复。</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>添加了文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查找重复客户</translation>
    </message>
    <message>
        <source>For another program, complete</source>
        <translation>供其他程序使用，完整</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Hand out their data</source>
        <translation>提供其个人数据</translation>
    </message>
    <message>
        <source>Hand out their data…</source>
        <translation>提供其个人数据…</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Join with another…</source>
        <translation>与另一位合并…</translation>
    </message>
    <message>
        <source>Join {name} with another customer</source>
        <translation>将{name}与另一位客户合并</translation>
    </message>
    <message>
        <source>Last contact {day}</source>
        <translation>上次联系：{day}</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>记录消息</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>记录到访</translation>
    </message>
    <message>
        <source>Makes a reminder for {day}.</source>
        <translation>将添加提醒：{day}。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>更多：{title}</translation>
    </message>
    <message>
        <source>Name, phone or plate</source>
        <translation>姓名、电话或车牌</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新建投诉或请求…</translation>
    </message>
    <message>
        <source>New quote (Q)</source>
        <translation>新建报价单（Q）</translation>
    </message>
    <message>
        <source>Next customer (Ctrl+PgDown)</source>
        <translation>下一位客户 (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next steps and facts</source>
        <translation>下一步与资料</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>还没有往来</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>还没有日期</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>还没有购买</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Nothing yet. Add the car or the policy, and we remind you in time.</source>
        <translation>还没有。添加车辆或保单，我们会及时提醒您。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {who}</source>
        <translation>打开 {who}</translation>
    </message>
    <message>
        <source>Other words, or Everything, may find it.</source>
        <translation>换个词，或选择“全部”再找。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>People they know</source>
        <translation>相关的人</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>打印客户卡</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>删除这条记录</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saves itself in a moment</source>
        <translation>稍后自动保存</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索往来记录</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>things</comment>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>已设为不再提醒。</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>This customer is not in the list you came from.</source>
        <translation>您来自的列表中没有这位客户。</translation>
    </message>
    <message>
        <source>This customer was removed</source>
        <translation>此客户已删除</translation>
    </message>
    <message>
        <source>This is the first one of the list.</source>
        <translation>这是列表中的第一位。</translation>
    </message>
    <message>
        <source>This is the last one of the list.</source>
        <translation>这是列表中的最后一位。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>供阅读</translation>
    </message>
    <message>
        <source>VIN ends</source>
        <translation>车架号后 6 位</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>What do you look after?</source>
        <translation>您要添加哪种服务项目？</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>往来类型</translation>
    </message>
    <message>
        <source>What to know before calling</source>
        <translation>联系前要知道的事</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>更改经过…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>What was said? Try “remind me Friday”</source>
        <translation>说了什么？可写“周五提醒我”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who does {name} know?</source>
        <translation>{name} 认识谁？</translation>
    </message>
    <message>
        <source>Who is the same customer?</source>
        <translation>哪一位是同一客户？</translation>
    </message>
    <message>
        <source>Who it was with us</source>
        <translation>我方人员</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Write down more…</source>
        <translation>详细记录…</translation>
    </message>
    <message>
        <source>Write the first line above, or log a call with L.</source>
        <translation>请在上方写下第一条，或按 L 记录通话。</translation>
    </message>
    <message>
        <source>Write to {who}</source>
        <translation>写信给 {who}</translation>
    </message>
    <message>
        <source>Written down for both.</source>
        <translation>已为双方记下。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Written down. Reminder: {day}.</source>
        <translation>已记录。提醒：{day}。</translation>
    </message>
    <message>
        <source>You see both side by side before anything is joined.</source>
        <translation>合并之前，您会看到两位客户并排对照。</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the number to use before the others</comment>
        <translation>首选</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres on a car&apos;s meter</comment>
        <translation>公里</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles on a car&apos;s meter</comment>
        <translation>英里</translation>
    </message>
    <message>
        <source>put off until {day}</source>
        <translation>{day}再提醒</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>when something happened</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{label}, first</source>
        <translation>{label}，首选</translation>
    </message>
    <message>
        <source>{name} is no longer listed here.</source>
        <translation>此处不再列出 {name}。</translation>
    </message>
    <message>
        <source>{value} comes first now.</source>
        <translation>{value} 现为首选。</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>共 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are hidden by this filter.</source>
        <translation>
            <numerusform>有 %n 位客户被此筛选隐藏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back.</source>
        <translation>
            <numerusform>已恢复 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will change.</source>
        <translation>
            <numerusform>将更改 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n 位保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add to call list…</source>
        <translation>加入电话名单…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意项目</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>%n 天内生日</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring in the spreadsheet you have, or write the first one down.</source>
        <translation>导入您现有的表格，或添加第一位客户。</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: {condition}</source>
        <translation>更改：{condition}</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>已更改 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n customer(s)</source>
        <translation>
            <numerusform>正在更改 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选一个。</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择显示的列</translation>
    </message>
    <message>
        <source>Choose someone in the list</source>
        <translation>请在列表中选择一位客户</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>关闭筛选</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message numerus="yes">
        <source>Contact in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天联系过</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted before</source>
        <translation>曾联系过</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>包含…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>复制电话号码</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days ago…</source>
        <translation>多少天前…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details (F4)</source>
        <translation>详情 (F4)</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>本月到期</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>%n 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Due within…</source>
        <translation>多少天内到期…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>信封…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>永久清除…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everyone is shown.</source>
        <translation>当前显示所有客户。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters you need again can be saved under a name.</source>
        <translation>常用的筛选可以起个名字保存下来。</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>From 1 to 5: how lately they bought {lately}, how often {often}, for how much {much}. The rule is in Settings.</source>
        <translation>1 到 5 分：最近购买 {lately}，购买次数 {often}，购买金额 {much}。规则见“设置”。</translation>
    </message>
    <message>
        <source>From…</source>
        <translation>从…</translation>
    </message>
    <message>
        <source>Has a reminder</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>Has an open deal</source>
        <translation>有进行中的商机</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>In the last…</source>
        <translation>最近…</translation>
    </message>
    <message>
        <source>Is none of…</source>
        <translation>不是…</translation>
    </message>
    <message>
        <source>Is one of…</source>
        <translation>是其中之一…</translation>
    </message>
    <message>
        <source>Join these two…</source>
        <translation>合并这两位…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letters and labels</source>
        <translation>信函与标签</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>信函…</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>新建客户“{text}”</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>下次提醒</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No amount</source>
        <comment>of an open deal</comment>
        <translation>未填金额</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>%n 天未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>No open deal</source>
        <translation>没有进行中的商机</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>没有符合筛选的客户</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>没有移除过客户</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no tag at all</comment>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Older than…</source>
        <translation>早于…</translation>
    </message>
    <message>
        <source>One or more</source>
        <translation>一个或多个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation>有欠款</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation>无欠款</translation>
    </message>
    <message>
        <source>Owes {sum}</source>
        <translation>欠款 {sum}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Preparing the list for printing</source>
        <translation>正在准备打印列表</translation>
    </message>
    <message>
        <source>Press Enter after each.</source>
        <translation>每输入一个后按回车。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Print list (Ctrl+P)</source>
        <translation>打印列表 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>打印列表…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>最近移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove customers</source>
        <translation>移除客户</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n customer(s).</source>
        <translation>
            <numerusform>已删除 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the filter “{name}”.</source>
        <translation>已移除筛选“{name}”。</translation>
    </message>
    <message>
        <source>Removed {day}</source>
        <translation>{day}移除</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>已删除：{name}。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Save what is shown now</source>
        <translation>保存当前条件</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存的筛选</translation>
    </message>
    <message>
        <source>Saved the filter “{name}”.</source>
        <translation>已保存筛选“{name}”。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Status: {status}.</source>
        <translation>客户状态：{status}。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>取下标签</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>取下标签…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Take out: {condition}</source>
        <translation>去掉：{condition}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>They come back with everything that belonged to them.</source>
        <translation>恢复时，其全部资料一并恢复。</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>how much a customer weighs, A to D</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>{tier} 级</translation>
    </message>
    <message>
        <source>Try fewer digits, or part of the name.</source>
        <translation>请少输几位数字，或只输姓名的一部分。</translation>
    </message>
    <message>
        <source>Up to…</source>
        <translation>至…</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>We look after nothing</source>
        <translation>没有服务项目</translation>
    </message>
    <message>
        <source>We look after something</source>
        <translation>有服务项目</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Within…</source>
        <translation>多少天内…</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Write a number of days.</source>
        <translation>请填写天数。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请填写数字。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n customer(s)</source>
        <translation>
            <numerusform>用于 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} found</source>
        <translation>找到的前 {count} 位</translation>
    </message>
    <message>
        <source>{count} rows are in {file}.</source>
        <translation>{file} 中有 {count} 行。</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field}包含 {value}</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}：空</translation>
    </message>
    <message>
        <source>{field}: filled in</source>
        <translation>{field}：已填写</translation>
    </message>
    <message>
        <source>{field}: from {value}</source>
        <translation>{field}：从 {value}</translation>
    </message>
    <message>
        <source>{field}: more than {value} days ago</source>
        <translation>{field}：{value} 天以前</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}：不是 {value}</translation>
    </message>
    <message>
        <source>{field}: up to {value}</source>
        <translation>{field}：至 {value}</translation>
    </message>
    <message>
        <source>{field}: within {value} days</source>
        <translation>{field}：{value} 天内</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}等，另有 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is off %n customer(s).</source>
        <translation>
            <numerusform>已从 %n 位客户取下“{tag}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is on %n more customer(s).</source>
        <translation>
            <numerusform>已给 %n 位客户加上标签“{tag}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Agreed</source>
        <translation>已谈妥</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>在别处购买</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回音</translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Not the right time</source>
        <translation>时机不合适</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>洽谈中</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>太贵</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已成交</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n customer(s) joined.</source>
        <translation>
            <numerusform>已合并 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same customer</source>
        <translation>
            <numerusform>%n 对可能是同一位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n 对待查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n 笔销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 个服务项目</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first. Of each field the fuller or newer value is kept.</source>
        <translation>会先备份。每个字段保留更完整或更新的内容。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Are these the same customer?</source>
        <translation>这是同一位客户吗？</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>您选择的</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>成为客户</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>请勿致电</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message numerus="yes">
        <source>Join %n pair(s) that are certainly the same?</source>
        <translation>
            <numerusform>合并 %n 对确定相同的客户？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join the %n certain one(s)</source>
        <translation>
            <numerusform>合并 %n 对确定的</numerusform>
        </translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Joined. {name} has everything of both now.</source>
        <translation>已合并。双方的全部内容现在都在 {name} 名下。</translation>
    </message>
    <message>
        <source>Joining customers</source>
        <translation>正在合并客户</translation>
    </message>
    <message>
        <source>Kept apart. You will not be asked again.</source>
        <translation>已保留为两位客户，不会再询问。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking for customers who stand twice</source>
        <translation>正在查找重复客户</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>没有发现重复客户</translation>
    </message>
    <message>
        <source>Nobody looks like {name}.</source>
        <translation>没有与 {name} 相似的客户。</translation>
    </message>
    <message>
        <source>Nobody stands twice.</source>
        <translation>没有重复的客户。</translation>
    </message>
    <message>
        <source>Not the same, keep both</source>
        <translation>不是同一位，都保留</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number in the old list</source>
        <translation>旧表编号</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>成对客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>很可能相同</translation>
    </message>
    <message>
        <source>Same customer, join</source>
        <translation>同一位，合并</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Things, reminders, sales and the timeline of both are always kept. Either number finds them.</source>
        <translation>双方的服务项目、提醒、销售和往来记录都会保留，用任一编号都能找到。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What to keep on each line</source>
        <translation>每一行保留什么</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Whoever looks alike later shows up here.</source>
        <translation>以后出现的相似客户会显示在这里。</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>值得一看：</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 对，共 {count} 对</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A call list needs a name.</source>
        <translation>电话名单需要名称。</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>请给这件事一个标题。</translation>
    </message>
    <message>
        <source>A condition in the letter does not end, or ends without a beginning.</source>
        <translation>信中有一个条件没有结束，或者没有开头就结束了。</translation>
    </message>
    <message>
        <source>A customer needs a name or a phone number.</source>
        <translation>客户需要有姓名或电话号码。</translation>
    </message>
    <message>
        <source>A deal belongs to a customer, and none was chosen.</source>
        <translation>商机必须属于某位客户，但尚未选择客户。</translation>
    </message>
    <message>
        <source>A deal needs a title.</source>
        <translation>商机需要标题。</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>字段需要名称。</translation>
    </message>
    <message>
        <source>A goal needs a number to reach.</source>
        <translation>目标需要一个数字。</translation>
    </message>
    <message>
        <source>A notice can come from 0 to {most} days before the date.</source>
        <translation>提醒可以提前 0 到 {most} 天。</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>付款需要填写金额。</translation>
    </message>
    <message>
        <source>A pipeline needs an open stage, one that wins and one that loses.</source>
        <translation>流程需要一个进行中的阶段、一个成交阶段和一个未成交阶段。</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>产品需要名称。</translation>
    </message>
    <message>
        <source>A reminder cannot come back every {every} days, weeks, months or years.</source>
        <translation>提醒不能每 {every} 天、周、月或年重复一次。</translation>
    </message>
    <message>
        <source>A whole export comes back only into a new file: make one and import it there.</source>
        <translation>完整导出只能导入新文件：请新建一个文件，再导入到那里。</translation>
    </message>
    <message>
        <source>Add a condition first.</source>
        <translation>请先添加一个条件。</translation>
    </message>
    <message>
        <source>Add another one before you put this one away.</source>
        <translation>请先添加另一个流程，再收起这个。</translation>
    </message>
    <message>
        <source>Add one of them; the rest can wait.</source>
        <translation>请补上其中一项，其余可以以后再填。</translation>
    </message>
    <message>
        <source>Add the stage that is missing.</source>
        <translation>请添加缺少的阶段。</translation>
    </message>
    <message>
        <source>Add what you offer, then send it.</source>
        <translation>请先添加要报价的内容，再发送。</translation>
    </message>
    <message>
        <source>Ask whoever set up this PC to let you open it, or choose another file.</source>
        <translation>请让管理这台电脑的人允许您打开它，或选择别的文件。</translation>
    </message>
    <message>
        <source>Bring back a backup from before that day instead.</source>
        <translation>可以改为恢复那天之前的备份。</translation>
    </message>
    <message>
        <source>Bring back a backup, or remove it here and add it again.</source>
        <translation>请恢复备份，或在此移除后重新添加。</translation>
    </message>
    <message>
        <source>Bring back the backup of {made_at}: {backup}</source>
        <translation>请恢复 {made_at} 的备份：{backup}</translation>
    </message>
    <message>
        <source>Change the rule and save it again.</source>
        <translation>请修改规则后再保存。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the language of the keyboard, then type it again.</source>
        <translation>请检查大写锁定键和输入法，然后重新输入。</translation>
    </message>
    <message>
        <source>Check that the drive is plugged in and has room, then try again.</source>
        <translation>请检查磁盘是否已连接、空间是否足够，然后重试。</translation>
    </message>
    <message>
        <source>Check the name on the tab of the sheet.</source>
        <translation>请检查工作表标签上的名称。</translation>
    </message>
    <message>
        <source>Check the name, and that the drive it is on is plugged in.</source>
        <translation>请检查名称，以及它所在的磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Choose a field from the list beside the text.</source>
        <translation>请从文字旁边的列表中选择字段。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a later end, or none.</source>
        <translation>请选择更晚的结束日期，或不填。</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, a text table (.csv, .txt) or contacts (.vcf).</source>
        <translation>请选择电子表格、文本表格（.csv、.txt）或通讯录（.vcf）。</translation>
    </message>
    <message>
        <source>Choose among these: {known}.</source>
        <translation>请从这些中选择：{known}。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择别的备份。</translation>
    </message>
    <message>
        <source>Choose another code, or leave it empty.</source>
        <translation>请换一个编码，或者留空。</translation>
    </message>
    <message>
        <source>Choose another file or another sheet.</source>
        <translation>请选择别的文件或别的工作表。</translation>
    </message>
    <message>
        <source>Choose another file, or bring back a backup.</source>
        <translation>请选择别的文件，或恢复备份。</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>请换一个名称，或先移走那个文件。</translation>
    </message>
    <message>
        <source>Choose another one to join with.</source>
        <translation>请选择另一位客户来合并。</translation>
    </message>
    <message>
        <source>Choose another one, or save it again where it comes from.</source>
        <translation>请选择别的文件，或在原来的地方重新保存。</translation>
    </message>
    <message>
        <source>Choose one in the settings of the system, or copy it instead.</source>
        <translation>请在系统设置中选择程序，或改为复制。</translation>
    </message>
    <message>
        <source>Choose others in the list.</source>
        <translation>请在列表中另选。</translation>
    </message>
    <message>
        <source>Choose others, or include those who were called in the last days.</source>
        <translation>请选择其他人，或包括最近几天已致电的人。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请选择其他人。</translation>
    </message>
    <message>
        <source>Choose the days once more.</source>
        <translation>请重新选择日期。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another place.</source>
        <translation>请在其他程序中关闭它，或选择别的位置。</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to your own folder and choose the copy.</source>
        <translation>请在其他程序中关闭它，或复制到您自己的文件夹后选择副本。</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>请在其他程序中关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>请复制到您自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>Copy what it holds into a file and choose that one.</source>
        <translation>请把其中的内容复制到普通文件，再选择那个文件。</translation>
    </message>
    <message>
        <source>Counting on from {start} leads beyond the calendar.</source>
        <translation>从 {start} 推算的日期超出了日历范围。</translation>
    </message>
    <message>
        <source>Customers cannot be told apart by “{key}”.</source>
        <translation>不能用“{key}”来区分客户。</translation>
    </message>
    <message>
        <source>Each “if” in braces needs an “end” in braces after it.</source>
        <translation>每个花括号里的 if 后面都需要一个花括号里的 end。</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one.</source>
        <translation>请输入密码，或另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Go on with the version you had, and ask whoever helps you with this PC.</source>
        <translation>请继续使用原来的版本，并询问帮您管理电脑的人。</translation>
    </message>
    <message>
        <source>If it happens again, ask whoever helps you with this PC.</source>
        <translation>如果再次出现，请询问帮您管理电脑的人。</translation>
    </message>
    <message>
        <source>Import it like any other spreadsheet.</source>
        <translation>请像其他电子表格一样导入。</translation>
    </message>
    <message>
        <source>Install the newest smallcrm on this PC.</source>
        <translation>请在这台电脑上安装最新版 smallcrm。</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>它和之前一样。</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>它已作为草稿保留。</translation>
    </message>
    <message>
        <source>It may have been removed; the history tells when.</source>
        <translation>可能已被删除，历史记录中可以查到。</translation>
    </message>
    <message>
        <source>It needs one count: 0001 in braces. The year is the word year in braces.</source>
        <translation>需要一个序号：花括号里写 0001。年份是花括号里的 year。</translation>
    </message>
    <message>
        <source>It opens here to be read only, so that nothing is written twice.</source>
        <translation>在这里只能查看，以免重复写入。</translation>
    </message>
    <message>
        <source>It stays as it was sent.</source>
        <translation>它保持发送时的内容。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>该文件保持原样。</translation>
    </message>
    <message>
        <source>Its columns are: {known}.</source>
        <translation>文件中的列有：{known}。</translation>
    </message>
    <message>
        <source>Keep it in a folder of your own and write down where, or make it smaller.</source>
        <translation>请放在自己的文件夹并记下位置，或把它变小。</translation>
    </message>
    <message>
        <source>Look at it first, then try again.</source>
        <translation>请先查看，然后重试。</translation>
    </message>
    <message>
        <source>Look at its payments.</source>
        <translation>请查看它的付款记录。</translation>
    </message>
    <message>
        <source>Look for its number in the history.</source>
        <translation>请在历史记录中查找编号。</translation>
    </message>
    <message>
        <source>Make a new version to change something.</source>
        <translation>要修改，请建立新版本。</translation>
    </message>
    <message>
        <source>Make one under Call lists, then ask for its result.</source>
        <translation>请先在“电话名单”中建立一个，再查看结果。</translation>
    </message>
    <message>
        <source>Make the sample in a file of its own.</source>
        <translation>请在单独的文件中生成示例。</translation>
    </message>
    <message>
        <source>Mark it as sent first.</source>
        <translation>请先标记为已发送。</translation>
    </message>
    <message>
        <source>Money that is due needs an amount.</source>
        <translation>要收的款项需要金额。</translation>
    </message>
    <message>
        <source>More customers than there are cannot come back.</source>
        <translation>回头客不可能多于全部客户。</translation>
    </message>
    <message>
        <source>Name one with --customer, like --customer C-000123.</source>
        <translation>请用 --customer 指定，例如 --customer C-000123。</translation>
    </message>
    <message>
        <source>Name one with --out, like --out report.pdf.</source>
        <translation>请用 --out 指定，如 --out report.pdf。</translation>
    </message>
    <message>
        <source>No letter was made.</source>
        <translation>没有生成任何信件。</translation>
    </message>
    <message>
        <source>No program on this PC opens {what}.</source>
        <translation>这台电脑上没有程序可以打开 {what}。</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found in {file}.</source>
        <translation>在 {file} 中没有找到列名所在的行。</translation>
    </message>
    <message>
        <source>Nobody can be related to themselves.</source>
        <translation>不能与自己建立关系。</translation>
    </message>
    <message>
        <source>Nobody of these can be called now.</source>
        <translation>这些人现在都不能致电。</translation>
    </message>
    <message>
        <source>Nobody was found by “{typed}”.</source>
        <translation>没有找到“{typed}”。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of {path}.</source>
        <translation>{path} 所在的文件夹无法写入。</translation>
    </message>
    <message>
        <source>Nothing is to be paid for {number} any more.</source>
        <translation>{number} 已经没有待付款项。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Only the next service can follow a meter or months.</source>
        <translation>只有下次保养可以按里程或月数计算。</translation>
    </message>
    <message>
        <source>Open deals stand in this pipeline: {count}.</source>
        <translation>此流程中还有 {count} 个进行中的商机。</translation>
    </message>
    <message>
        <source>Open it again to change something.</source>
        <translation>要修改请重新打开。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it as a new .xlsx file and import that one.</source>
        <translation>请用制作它的程序打开，另存为新的 .xlsx 文件，再导入那个文件。</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>请打开那一个。</translation>
    </message>
    <message>
        <source>Put it back in its place, or open it where it is now.</source>
        <translation>请把它放回原处，或在现在的位置打开。</translation>
    </message>
    <message>
        <source>Reading the file {file} took too long and was stopped.</source>
        <translation>读取文件 {file} 用时过长，已停止。</translation>
    </message>
    <message>
        <source>Reading the file {file} took too much memory and was stopped.</source>
        <translation>读取文件 {file} 占用内存过多，已停止。</translation>
    </message>
    <message>
        <source>Remove the columns you do not need and try again.</source>
        <translation>请删除不需要的列，然后重试。</translation>
    </message>
    <message>
        <source>Rename or remove that first, then try again.</source>
        <translation>请先改名或删除那条记录，然后重试。</translation>
    </message>
    <message>
        <source>Say where they should be, in the variable SMALLCRM_HOME.</source>
        <translation>请在变量 SMALLCRM_HOME 中指定位置。</translation>
    </message>
    <message>
        <source>Say which stage they go to.</source>
        <translation>请选择它们转到哪个阶段。</translation>
    </message>
    <message>
        <source>Something else was written at the same moment, so nothing was taken back.</source>
        <translation>同一时刻有其他内容被写入，因此没有撤销任何内容。</translation>
    </message>
    <message>
        <source>Split it into several files and import one after the other.</source>
        <translation>请拆成几个文件，再逐个导入。</translation>
    </message>
    <message>
        <source>Start smallcrm by hand, or ask whoever looks after this PC.</source>
        <translation>请手动启动 smallcrm，或询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Step {id} is too old: what it changed is no longer kept.</source>
        <translation>步骤 {id} 时间太久，它的更改内容已不再保存。</translation>
    </message>
    <message>
        <source>Step {id} is undone already.</source>
        <translation>步骤 {id} 已经撤销过了。</translation>
    </message>
    <message>
        <source>Step {id} was not undone, so there is nothing to do again.</source>
        <translation>步骤 {id} 没有撤销过，所以无需重做。</translation>
    </message>
    <message>
        <source>That is one and the same customer.</source>
        <translation>这是同一位客户。</translation>
    </message>
    <message>
        <source>The backup could not be written: {path}.</source>
        <translation>无法写入备份：{path}。</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read or is not whole.</source>
        <translation>备份 {path} 无法读取或不完整。</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer smallcrm.</source>
        <translation>备份 {path} 是由更新版本的 smallcrm 创建的。</translation>
    </message>
    <message>
        <source>The call list “{name}” is finished.</source>
        <translation>电话名单“{name}”已结束。</translation>
    </message>
    <message>
        <source>The card has no customer.</source>
        <translation>客户卡没有指定客户。</translation>
    </message>
    <message>
        <source>The customer has the quote {number} in hand.</source>
        <translation>报价单 {number} 已在客户手中。</translation>
    </message>
    <message>
        <source>The date this rule is about is not there any more.</source>
        <translation>这条规则所依据的日期已不存在。</translation>
    </message>
    <message>
        <source>The end of the name {file} does not say what kind of file to write.</source>
        <translation>从名称 {file} 的结尾看不出要写哪种文件。</translation>
    </message>
    <message>
        <source>The file of your customers could not be made ready for this version.</source>
        <translation>无法为这个版本准备好您的客户文件。</translation>
    </message>
    <message>
        <source>The file of your customers is not there: {path}.</source>
        <translation>找不到您的客户文件：{path}。</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened for reading.</source>
        <translation>无法打开文件 {file} 进行读取。</translation>
    </message>
    <message>
        <source>The file {file} has no rows to import.</source>
        <translation>文件 {file} 中没有可导入的行。</translation>
    </message>
    <message>
        <source>The file {file} has too many columns: {columns}.</source>
        <translation>文件 {file} 的列太多：{columns}。</translation>
    </message>
    <message>
        <source>The file {file} holds no table.</source>
        <translation>文件 {file} 中没有表格。</translation>
    </message>
    <message>
        <source>The file {file} holds too much to be read safely.</source>
        <translation>文件 {file} 内容过多，无法安全读取。</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read.</source>
        <translation>文件 {file} 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>文件 {file} 是空的。</translation>
    </message>
    <message>
        <source>The file {file} is larger than {most} MB.</source>
        <translation>文件 {file} 大于 {most} MB。</translation>
    </message>
    <message>
        <source>The file {file} is not a whole export of smallcrm.</source>
        <translation>文件 {file} 不是 smallcrm 的完整导出。</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password.</source>
        <translation>文件 {file} 有密码保护。</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer smallcrm.</source>
        <translation>文件 {file} 是由更新版本的 smallcrm 写出的。</translation>
    </message>
    <message>
        <source>The file {name} is not what it was when it was added: it is damaged.</source>
        <translation>文件 {name} 已损坏，与添加时不同。</translation>
    </message>
    <message>
        <source>The file {name} is not where smallcrm keeps it.</source>
        <translation>文件 {name} 不在 smallcrm 保存的位置。</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened for reading.</source>
        <translation>无法打开文件 {path} 进行读取。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>无法写入文件 {path}。</translation>
    </message>
    <message>
        <source>The file {path} holds customers already.</source>
        <translation>文件 {path} 中已有客户。</translation>
    </message>
    <message>
        <source>The file {path} is damaged.</source>
        <translation>文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The file {path} is empty; it should hold your customers.</source>
        <translation>文件 {path} 是空的，里面本应有您的客户。</translation>
    </message>
    <message>
        <source>The file {path} is in use by another program.</source>
        <translation>文件 {path} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>The file {path} is in use by {holder}.</source>
        <translation>文件 {path} 正由 {holder} 使用。</translation>
    </message>
    <message>
        <source>The file {path} may be read but not changed.</source>
        <translation>文件 {path} 只能读取，不能更改。</translation>
    </message>
    <message>
        <source>The file {path} was made by a newer smallcrm.</source>
        <translation>文件 {path} 是由更新版本的 smallcrm 创建的。</translation>
    </message>
    <message>
        <source>The file {path} was moved or replaced by another program.</source>
        <translation>文件 {path} 已被其他程序移动或替换。</translation>
    </message>
    <message>
        <source>The file {path} was not made by smallcrm, is damaged, or needs a password.</source>
        <translation>文件 {path} 不是 smallcrm 创建的，或已损坏，或需要密码。</translation>
    </message>
    <message>
        <source>The filter needs a name.</source>
        <translation>筛选需要一个名称。</translation>
    </message>
    <message>
        <source>The goal would end on {last}, before it begins on {first}.</source>
        <translation>目标将在 {last} 结束，早于开始日期 {first}。</translation>
    </message>
    <message>
        <source>The letter asks for “{field}”, which nobody has.</source>
        <translation>信中要填“{field}”，但没有这个字段。</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>信是空的。</translation>
    </message>
    <message>
        <source>The limits of the tiers have to rise from A to C, and none can be above 100%.</source>
        <translation>各等级的界限必须从 A 到 C 递增，且不超过 100%。</translation>
    </message>
    <message>
        <source>The new period would end on {ends_on}, no later than the one before.</source>
        <translation>新期限将于 {ends_on} 结束，不晚于上一期。</translation>
    </message>
    <message>
        <source>The next version, {number}, is begun already.</source>
        <translation>下一个版本 {number} 已经开始了。</translation>
    </message>
    <message>
        <source>The pipeline of this deal has no stage “{id}”.</source>
        <translation>该商机的看板中没有阶段“{id}”。</translation>
    </message>
    <message>
        <source>The quote has no line with a price yet.</source>
        <translation>报价单里还没有带价格的行。</translation>
    </message>
    <message>
        <source>The reminder does not say what to do.</source>
        <translation>提醒没有写明要做什么。</translation>
    </message>
    <message>
        <source>The report has no file to go to.</source>
        <translation>没有指定报表要写入的文件。</translation>
    </message>
    <message>
        <source>The rule does not say what its reminders are about.</source>
        <translation>规则没有写明提醒的内容。</translation>
    </message>
    <message>
        <source>The system does not let smallcrm note that it starts with it: {place}.</source>
        <translation>系统不允许 smallcrm 登记为随系统启动：{place}。</translation>
    </message>
    <message>
        <source>The system names no folder for this user&apos;s files.</source>
        <translation>系统没有为此用户指定存放文件的文件夹。</translation>
    </message>
    <message>
        <source>The tag needs a name.</source>
        <translation>标签需要一个名称。</translation>
    </message>
    <message>
        <source>The turnover can be that of 1 to {most} months.</source>
        <translation>销售额的统计期可为 1 至 {most} 个月。</translation>
    </message>
    <message>
        <source>There are deals in the stage: {count}.</source>
        <translation>这个阶段里有商机：{count}。</translation>
    </message>
    <message>
        <source>There is a field “{label}” already.</source>
        <translation>已有名为“{label}”的字段。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>已经有文件 {path}。</translation>
    </message>
    <message>
        <source>There is a saved filter “{name}” already.</source>
        <translation>已有名为“{name}”的筛选。</translation>
    </message>
    <message>
        <source>There is an answer to the quote {number} already.</source>
        <translation>报价单 {number} 已经有答复。</translation>
    </message>
    <message>
        <source>There is no call list yet.</source>
        <translation>还没有电话名单。</translation>
    </message>
    <message>
        <source>There is no column “{header}” in the file.</source>
        <translation>文件中没有“{header}”列。</translation>
    </message>
    <message>
        <source>There is no country “{country}”.</source>
        <translation>没有“{country}”这个国家或地区。</translation>
    </message>
    <message>
        <source>There is no customer with the number {id}.</source>
        <translation>没有编号为 {id} 的客户。</translation>
    </message>
    <message>
        <source>There is no deal with the number {id}.</source>
        <translation>没有编号为 {id} 的商机。</translation>
    </message>
    <message>
        <source>There is no entry with the number {id}.</source>
        <translation>没有编号为 {id} 的条目。</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>没有字段“{field}”。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no filter “{name}”.</source>
        <translation>没有筛选条件“{name}”。</translation>
    </message>
    <message>
        <source>There is no goal called “{name}”.</source>
        <translation>没有名为“{name}”的目标。</translation>
    </message>
    <message>
        <source>There is no reminder with the number {id}.</source>
        <translation>没有编号为 {id} 的提醒。</translation>
    </message>
    <message>
        <source>There is no report called “{name}”.</source>
        <translation>没有名为“{name}”的报表。</translation>
    </message>
    <message>
        <source>There is no room left on the drive of {path}.</source>
        <translation>{path} 所在的磁盘已没有空间。</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation>没有名为“{name}”的筛选。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in the file.</source>
        <translation>文件中没有工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>There is no step {id} in the history.</source>
        <translation>历史记录中没有步骤 {id}。</translation>
    </message>
    <message>
        <source>There is no such day in a week or a month.</source>
        <translation>一周或一个月里没有这样的一天。</translation>
    </message>
    <message>
        <source>There is no way of writing letters called “{encoding}”.</source>
        <translation>没有名为“{encoding}”的文字编码。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的步骤。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message>
        <source>These are saved: {known}.</source>
        <translation>已保存的有：{known}。</translation>
    </message>
    <message>
        <source>These quotes are not there any more.</source>
        <translation>这些报价单已不存在。</translation>
    </message>
    <message>
        <source>This cannot come back: its name, code or number belongs to something else by now.</source>
        <translation>无法恢复：它的名称、代码或编号现在已属于其他记录。</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>无法完成此操作（{code}）。</translation>
    </message>
    <message>
        <source>This filter asks for nothing yet: it would show everyone.</source>
        <translation>此筛选还没有任何条件，会显示所有客户。</translation>
    </message>
    <message>
        <source>This is the only pipeline.</source>
        <translation>这是唯一的流程。</translation>
    </message>
    <message>
        <source>This password does not open the file {file}.</source>
        <translation>此密码打不开文件 {file}。</translation>
    </message>
    <message>
        <source>This quote is still a draft.</source>
        <translation>这份报价单还是草稿。</translation>
    </message>
    <message>
        <source>To change something here, close it there first.</source>
        <translation>要在这里修改，请先在那边关闭。</translation>
    </message>
    <message>
        <source>To do it once more, undo that step or add a new reminder.</source>
        <translation>如需再做一次，请撤销那一步或新建提醒。</translation>
    </message>
    <message>
        <source>To have it back, do it again with Redo.</source>
        <translation>如需恢复，请使用“重做”。</translation>
    </message>
    <message>
        <source>Type a name or a number and choose the customer from the list.</source>
        <translation>请输入姓名或号码，并从列表中选择客户。</translation>
    </message>
    <message>
        <source>Type another part of the name, the telephone number or the plate.</source>
        <translation>请输入姓名、电话或车牌的另一部分。</translation>
    </message>
    <message>
        <source>Type how much came in.</source>
        <translation>请填写收到多少。</translation>
    </message>
    <message>
        <source>Type how much it is, or leave out the day it is due.</source>
        <translation>请填写金额，或者不填到期日。</translation>
    </message>
    <message>
        <source>Type in a few words what it is about.</source>
        <translation>请用几个字写明是什么事。</translation>
    </message>
    <message>
        <source>Type what customers call it.</source>
        <translation>请填写客户对它的称呼。</translation>
    </message>
    <message>
        <source>Type what it is about, like “Brakes all round”.</source>
        <translation>请写明内容，例如“全车刹车”。</translation>
    </message>
    <message>
        <source>Type what you call about.</source>
        <translation>请写明为什么打电话。</translation>
    </message>
    <message>
        <source>Undo finishing it, or make a new one.</source>
        <translation>请撤销结束，或新建一个。</translation>
    </message>
    <message>
        <source>Undo the answer, or make a new version.</source>
        <translation>请撤销答复，或建立新版本。</translation>
    </message>
    <message>
        <source>Use a name like utf-8, gb18030 or cp1251.</source>
        <translation>请使用 utf-8、gb18030、cp1251 之类的名称。</translation>
    </message>
    <message>
        <source>Use a name that ends in one of these: {known}.</source>
        <translation>请使用以下列之一结尾的名称：{known}。</translation>
    </message>
    <message>
        <source>Use a number from 1 up.</source>
        <translation>请使用 1 或更大的数。</translation>
    </message>
    <message>
        <source>Use another date or a shorter distance.</source>
        <translation>请使用别的日期或更短的间隔。</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>请使用以下之一：{known}。</translation>
    </message>
    <message>
        <source>Use the two letters of the country, like GB, CN or RU.</source>
        <translation>请使用两个字母的国家或地区代码，如 GB、CN、RU。</translation>
    </message>
    <message>
        <source>Wait a moment and try again; if that does not help, end smallcrm in the list of programs.</source>
        <translation>请稍等片刻再试；如果仍不行，请在任务列表中结束 smallcrm。</translation>
    </message>
    <message>
        <source>What was pasted has no rows to import.</source>
        <translation>粘贴的内容中没有可导入的行。</translation>
    </message>
    <message>
        <source>What was pasted has too many columns: {columns}.</source>
        <translation>粘贴的内容列太多：{columns}。</translation>
    </message>
    <message>
        <source>What was pasted is no table.</source>
        <translation>粘贴的内容不是表格。</translation>
    </message>
    <message>
        <source>What was pasted is too much to be read safely.</source>
        <translation>粘贴的内容过多，无法安全读取。</translation>
    </message>
    <message>
        <source>Win, lose or move them first.</source>
        <translation>请先将它们成交、标记未成交或移走。</translation>
    </message>
    <message>
        <source>Write a name above each column and save it again.</source>
        <translation>请在每一列上方写上名称，再重新保存。</translation>
    </message>
    <message>
        <source>Write a number above nothing.</source>
        <translation>请填写大于零的数字。</translation>
    </message>
    <message>
        <source>Write a number of months in that range.</source>
        <translation>请填写该范围内的月数。</translation>
    </message>
    <message>
        <source>Write a percentage up to 100.</source>
        <translation>请填写不超过 100 的百分比。</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>请用几个字写明。</translation>
    </message>
    <message>
        <source>Write it like status=active, phone= or last_contact&gt;90.</source>
        <translation>请写成 status=active、phone= 或 last_contact&gt;90 这样。</translation>
    </message>
    <message>
        <source>Write the year and the month, like 2026-03.</source>
        <translation>请写年份和月份，如 2026-03。</translation>
    </message>
    <message>
        <source>Write three numbers that rise, such as 50, 80 and 95.</source>
        <translation>请填写三个递增的数字，例如 50、80 和 95。</translation>
    </message>
    <message>
        <source>Write what is asked for, like “Shoe size”.</source>
        <translation>请写明要填什么，例如“鞋码”。</translation>
    </message>
    <message>
        <source>Write what it should say.</source>
        <translation>请写信的内容。</translation>
    </message>
    <message>
        <source>Your present customers are untouched.</source>
        <translation>您现在的客户没有变化。</translation>
    </message>
    <message>
        <source>`smallcrm report --list` names them all.</source>
        <translation>用 `smallcrm report --list` 可列出全部名称。</translation>
    </message>
    <message>
        <source>smallcrm has the file {file} open already, but its window does not answer.</source>
        <translation>smallcrm 已经打开了文件 {file}，但它的窗口没有反应。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
        <source>{user} has the file {file} open on {computer} since {since}.</source>
        <translation>{user} 自 {since} 起在 {computer} 上打开着文件 {file}。</translation>
    </message>
    <message>
        <source>“{field}” cannot be the same for many customers.</source>
        <translation>“{field}”不能为许多客户统一填写。</translation>
    </message>
    <message>
        <source>“{name}” has the code {product_code} already.</source>
        <translation>“{name}”已经使用编码 {product_code}。</translation>
    </message>
    <message>
        <source>“{name}” is nothing that differs between these two.</source>
        <translation>“{name}”不是这两位客户的可选项。</translation>
    </message>
    <message>
        <source>“{pattern}” cannot number documents.</source>
        <translation>“{pattern}”不能用来编号。</translation>
    </message>
    <message>
        <source>“{text}” is not a filter we understand.</source>
        <translation>无法识别筛选“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is not a month.</source>
        <translation>“{text}”不是月份。</translation>
    </message>
    <message>
        <source>“{title}” is settled already.</source>
        <translation>“{title}”已经解决。</translation>
    </message>
    <message>
        <source>“{title}” was already done on {done_on}.</source>
        <translation>“{title}”已于 {done_on} 完成。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>本店名称</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>程序记录</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>最多联系次数</translation>
    </message>
    <message>
        <source>Calls of call lists</source>
        <translation>名单中的电话</translation>
    </message>
    <message>
        <source>Calls without an answer</source>
        <translation>无人接听次数</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投诉与请求</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>休业日</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comes round every year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>从何时算起</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>保障对象</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Days between calls</source>
        <translation>联系间隔天数</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手工修改</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Every so much on the meter</source>
        <translation>里程间隔</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>字段归属</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of customers</source>
        <translation>客户文件</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>首次日期</translation>
    </message>
    <message>
        <source>Follows no.</source>
        <translation>接续序号</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>旧客户编号</translation>
    </message>
    <message>
        <source>From the date</source>
        <translation>来自日期</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Heeds “do not contact”</source>
        <translation>遵守“请勿联系”</translation>
    </message>
    <message>
        <source>Holidays of the country</source>
        <translation>国家节假日</translation>
    </message>
    <message>
        <source>Holidays of the region</source>
        <translation>地区节假日</translation>
    </message>
    <message>
        <source>How tiers are given</source>
        <translation>等级规则</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>销售设置</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>字段类型</translation>
    </message>
    <message>
        <source>Kind of policy</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Kind of reminder</source>
        <translation>提醒类型</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>项目类型</translation>
    </message>
    <message>
        <source>Kinds of things</source>
        <translation>项目类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>催款信</translation>
    </message>
    <message>
        <source>Lines of quotes</source>
        <translation>报价单明细</translation>
    </message>
    <message>
        <source>Lines of sales</source>
        <translation>销售明细</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Matched columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>里程读数</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>里程记录</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>手工改期</translation>
    </message>
    <message>
        <source>Moves of deals</source>
        <translation>商机变动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>俄文名称</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not the same customer</source>
        <translation>确认不是同一客户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on papers</source>
        <translation>单据备注</translation>
    </message>
    <message>
        <source>Notices, days before</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>联系人编号</translation>
    </message>
    <message>
        <source>Number of their company</source>
        <translation>所属单位编号</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>On days off</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Other ID</source>
        <translation>其他编号</translation>
    </message>
    <message>
        <source>Our business</source>
        <translation>本店信息</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>商机流程</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>年保费</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>商品分类</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺付款日</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Quote number</source>
        <translation>报价单号</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>读数日期</translation>
    </message>
    <message>
        <source>Ready set</source>
        <translation>现成方案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons for losing</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据编号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Reminder date</source>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Reminder no.</source>
        <translation>提醒序号</translation>
    </message>
    <message>
        <source>Reminder rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Reminder settings</source>
        <translation>提醒设置</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Renewal stands at</source>
        <translation>续期进度</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>Repeats exactly</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>Repeats in</source>
        <translation>间隔单位</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行序号</translation>
    </message>
    <message>
        <source>Rule for</source>
        <translation>规则对象</translation>
    </message>
    <message>
        <source>Rule no.</source>
        <translation>规则编号</translation>
    </message>
    <message>
        <source>SHA-256 of the contents</source>
        <translation>内容的 SHA-256</translation>
    </message>
    <message>
        <source>Sale date</source>
        <translation>销售日期</translation>
    </message>
    <message>
        <source>Sale number</source>
        <translation>销售单号</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存的筛选</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Snoozed until the time</source>
        <translation>推迟到时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>商机阶段</translation>
    </message>
    <message>
        <source>Stands for the date</source>
        <translation>对应日期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of deals</source>
        <translation>商机标签</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <source>Templates of entries</source>
        <translation>记录模板</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>常用文本</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Thing no.</source>
        <translation>项目序号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tiers month by month</source>
        <translation>各月等级</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Timeline of deals</source>
        <translation>商机往来</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>VK</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>We look after</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>往来内容</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>往来类型</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>销售内容</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一种</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Who belongs to whom</source>
        <translation>客户关系</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>传呼</translation>
    </message>
    <message>
        <source>the day it was done</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>the planned day</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} 转 {extension}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n file(s) are kept here now.</source>
        <translation>
            <numerusform>%n 个文件已保存在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Folders cannot be kept here, only files.</source>
        <translation>这里只能保存文件，不能保存文件夹。</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Let go to keep the files with this customer.</source>
        <translation>松开即可把文件保存到这位客户。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a customer first.</source>
        <translation>请先打开一位客户。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>打开 {name}？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>已重命名。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>This file may be a program. Open it only if you know who it comes from and what it does.</source>
        <translation>这个文件可能是程序。只有知道它来自谁、有什么用途时才打开。</translation>
    </message>
    <message>
        <source>Up to {most} MB each. You can also drop files on this page.</source>
        <translation>每个文件最大 {most} MB，也可以把文件拖到本页。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请写一个名称。</translation>
    </message>
    <message>
        <source>{name} is kept here now.</source>
        <translation>{name} 已保存在这里。</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
    </message>
</context>
<context>
    <name>First start</name>
    <message>
        <source>A made-up garage and insurance office, 60 customers. Undo takes it away.</source>
        <translation>一家虚构的汽修与保险门店，60 位客户。点“撤销”即可清除。</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Drag an Excel or CSV file here.
We show you every row before anything is saved.</source>
        <translation>把 Excel 或 CSV 文件拖到这里。
保存之前，每一行都会先给您看。</translation>
    </message>
    <message>
        <source>Everything stays on this PC. No account, no internet.</source>
        <translation>一切都留在这台电脑上，无需账号，无需联网。</translation>
    </message>
    <message>
        <source>Import your spreadsheet</source>
        <translation>导入您的表格</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can change everything later.</source>
        <translation>大约需要五分钟，以后都可以修改。</translation>
    </message>
    <message>
        <source>Let’s bring in your customers</source>
        <translation>先把您的客户导入进来</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Pick all that fit. This sets up the right reminders.</source>
        <translation>可多选。我们会据此设好提醒。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Start with one customer</source>
        <translation>从一位客户开始</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>用示例数据试试</translation>
    </message>
    <message>
        <source>Type a name and a phone number. That is enough for the first reminder.</source>
        <translation>填上姓名和电话，就可以设第一条提醒了。</translation>
    </message>
    <message>
        <source>Used smallcrm before?</source>
        <translation>以前用过 smallcrm？</translation>
    </message>
    <message>
        <source>What do you look after for them?</source>
        <translation>您为他们提供什么服务？</translation>
    </message>
    <message>
        <source>Where are your customers now?</source>
        <translation>您的客户现在记在哪里？</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Correct it</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>仍然保留</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>A goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Customers who come back</source>
        <translation>回头客</translation>
    </message>
    <message>
        <source>Days until a complaint is closed</source>
        <translation>处理投诉的天数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goal kept.</source>
        <translation>目标已保存。</translation>
    </message>
    <message>
        <source>Goal removed.</source>
        <translation>目标已删除。</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>统计期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Quarter {quarter}, {year}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
    <message>
        <source>Quotes accepted</source>
        <translation>已接受的报价</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Turnover in {currency}; those who come back in percent.</source>
        <translation>销售额以 {currency} 计；回头客以百分比计。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What you want to reach. How far it is stands on Today and in the monthly report.</source>
        <translation>您想达到的目标。进展显示在“今天”页和月度报告中。</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>请填写开始日期。</translation>
    </message>
    <message>
        <source>Write the number to reach.</source>
        <translation>请填写目标数字。</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>不超过 {number}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} / {target}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n already yours</source>
        <translation>
            <numerusform>%n 位已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added yet</source>
        <translation>
            <numerusform>%n 行暂时无法添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added.</source>
        <translation>
            <numerusform>已添加 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought up to date.</source>
        <translation>
            <numerusform>已更新 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) you worked on since stay.</source>
        <translation>
            <numerusform>此后您处理过的 %n 位客户保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n 对已合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 项不导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <translation>
            <numerusform>%n 行需要您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 位新客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n our guess</source>
        <translation>
            <numerusform>%n 列为推测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) found</source>
        <translation>
            <numerusform>找到 %n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) joined by you.</source>
        <translation>
            <numerusform>您合并了 %n 对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n 对待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n 行就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added without a name.</source>
        <translation>
            <numerusform>%n 行没有姓名，无法添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n 行不导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready.</source>
        <translation>
            <numerusform>%n 行已就绪。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure</source>
        <translation>
            <numerusform>%n 列确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 处请确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 对待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>problems of an import</comment>
        <translation>
            <numerusform>%n 处需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>A list of products</source>
        <translation>商品列表</translation>
    </message>
    <message>
        <source>A list of sales</source>
        <translation>销售列表</translation>
    </message>
    <message>
        <source>A quotation mark that never ends</source>
        <translation>没有结尾的引号</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>接受 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address and phone together</source>
        <translation>地址和电话在一起</translation>
    </message>
    <message>
        <source>Again the same product</source>
        <translation>重复的商品</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Already in smallcrm</source>
        <translation>smallcrm 中已有</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>已有客户</translation>
    </message>
    <message>
        <source>Amount we cannot read</source>
        <translation>无法识别的金额</translation>
    </message>
    <message>
        <source>An import was not finished.</source>
        <translation>有一次导入尚未完成。</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>Appliance: installed on</source>
        <translation>家电：安装日期</translation>
    </message>
    <message>
        <source>Appliance: make</source>
        <translation>家电：品牌</translation>
    </message>
    <message>
        <source>Appliance: model</source>
        <translation>家电：型号</translation>
    </message>
    <message>
        <source>Appliance: name</source>
        <translation>家电：名称</translation>
    </message>
    <message>
        <source>Appliance: serial number</source>
        <translation>家电：序列号</translation>
    </message>
    <message>
        <source>Appliance: warranty ends on</source>
        <translation>家电：保修到期日</translation>
    </message>
    <message>
        <source>Are these the same customer?</source>
        <translation>这是同一位客户吗？</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Becomes in smallcrm</source>
        <translation>导入后成为</translation>
    </message>
    <message>
        <source>Beside the table</source>
        <translation>表格旁边的内容</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Both kept</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>By its heading</source>
        <translation>根据标题</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>根据内容</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Car: VIN</source>
        <translation>车辆：车架号</translation>
    </message>
    <message>
        <source>Car: colour</source>
        <translation>车辆：颜色</translation>
    </message>
    <message>
        <source>Car: engine number</source>
        <translation>车辆：发动机号</translation>
    </message>
    <message>
        <source>Car: first registered</source>
        <translation>车辆：初次登记</translation>
    </message>
    <message>
        <source>Car: inspection</source>
        <translation>车辆：年检</translation>
    </message>
    <message>
        <source>Car: make</source>
        <translation>车辆：品牌</translation>
    </message>
    <message>
        <source>Car: make and model</source>
        <translation>车辆：品牌和车型</translation>
    </message>
    <message>
        <source>Car: mileage</source>
        <translation>车辆：里程</translation>
    </message>
    <message>
        <source>Car: model</source>
        <translation>车辆：车型</translation>
    </message>
    <message>
        <source>Car: plate</source>
        <translation>车辆：车牌号</translation>
    </message>
    <message>
        <source>Car: year</source>
        <translation>车辆：年份</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>没有内容的单元格</translation>
    </message>
    <message>
        <source>Cells without a heading</source>
        <translation>没有列名的单元格</translation>
    </message>
    <message>
        <source>Change this only if the names below look wrong.</source>
        <translation>只有当下面的姓名显示不对时才需要更改。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择电子表格</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Choose another row here, or click it below.</source>
        <translation>可在此另选一行，或在下方点击该行。</translation>
    </message>
    <message>
        <source>Choose the column that holds the name</source>
        <translation>请选择姓名所在的列</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Close. You can go on later where you are now.</source>
        <translation>关闭。以后可以从这里继续。</translation>
    </message>
    <message>
        <source>Column in your file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>{letter} 列</translation>
    </message>
    <message>
        <source>Column {letter} “{heading}”.</source>
        <translation>{letter} 列“{heading}”。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract: begins on</source>
        <translation>合同：起始日</translation>
    </message>
    <message>
        <source>Contract: ends on</source>
        <translation>合同：到期日</translation>
    </message>
    <message>
        <source>Contract: name</source>
        <translation>合同：名称</translation>
    </message>
    <message>
        <source>Contract: number</source>
        <translation>合同：编号</translation>
    </message>
    <message>
        <source>Contract: price</source>
        <translation>合同：金额</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country of the phone numbers</source>
        <translation>电话号码所属国家</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Customers you had, the same already</source>
        <translation>已有客户，内容相同</translation>
    </message>
    <message>
        <source>Customers you had, with something new</source>
        <translation>已有客户，有新内容</translation>
    </message>
    <message>
        <source>Date we cannot read</source>
        <translation>无法识别的日期</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>到期 {date}</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>E-mail looks wrong</source>
        <translation>邮箱看起来不对</translation>
    </message>
    <message>
        <source>Earlier in your file</source>
        <translation>文件中靠前的一行</translation>
    </message>
    <message>
        <source>Edit, Undo takes the whole import back later too.</source>
        <translation>以后也可以用“编辑 › 撤销”撤回整个导入。</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Every row is fine</source>
        <translation>所有行都没有问题</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Formulas without a result</source>
        <translation>没有结果的公式</translation>
    </message>
    <message>
        <source>Further lines of a sale</source>
        <translation>销售的其他明细</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>供您参考</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>您的文件中</translation>
    </message>
    <message>
        <source>Is {date} {first} or {second}?</source>
        <translation>{date} 是{first}还是{second}？</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Kept as a field of your own</source>
        <translation>保留为自定义字段</translation>
    </message>
    <message>
        <source>Keys 1, 2 and 3 answer</source>
        <translation>按 1、2、3 键作答</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>问题种类</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>上次联系日期</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>全部保持原样</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>不导入此行</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>不导入此列</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>文件的编码</translation>
    </message>
    <message>
        <source>Letters we had to guess</source>
        <translation>靠推测识别的文字</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>正在查看各行</translation>
    </message>
    <message>
        <source>Match your columns</source>
        <translation>对应各列</translation>
    </message>
    <message>
        <source>Maybe twice in your file</source>
        <translation>文件中可能重复</translation>
    </message>
    <message>
        <source>Maybe yours already</source>
        <translation>可能已有</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>More than one sheet may hold your customers.</source>
        <translation>不止一个工作表可能有您的客户。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Name and phone together</source>
        <translation>姓名和电话在一起</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要您决定</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>New sales</source>
        <translation>新销售</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>下次联系日期</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Next: check the rows</source>
        <translation>下一步：检查各行</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：各列</translation>
    </message>
    <message>
        <source>Next: duplicates</source>
        <translation>下一步：重复客户</translation>
    </message>
    <message numerus="yes">
        <source>Next: import %n customer(s)</source>
        <translation>
            <numerusform>下一步：导入 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>没有发现重复客户</translation>
    </message>
    <message>
        <source>Nobody in the file looks like somebody you have already.</source>
        <translation>文件中没有人像您已有的客户。</translation>
    </message>
    <message>
        <source>None: what we guess</source>
        <translation>不使用：按推测</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>Not taken: {columns}.</source>
        <translation>未导入：{columns}。</translation>
    </message>
    <message>
        <source>Not the same, add</source>
        <translation>不是同一位，添加</translation>
    </message>
    <message>
        <source>Not the same, keep both</source>
        <translation>不是同一位，都保留</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing here says who it is: no name, no phone, no number.</source>
        <translation>这里没有说明是谁：没有姓名、电话或编号。</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing to do here, unless it is not what you meant.</source>
        <translation>这里不用处理，除非这不是您的意思。</translation>
    </message>
    <message>
        <source>Nothing to do here. This is what we put right by ourselves.</source>
        <translation>这里不用处理。这些是我们自动改好的。</translation>
    </message>
    <message>
        <source>Number cut short by the spreadsheet</source>
        <translation>被表格截短的号码</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>打开今天</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>其他编号</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Pairs to decide about</source>
        <translation>待确认的各对</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>可能是同一位</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone looks wrong</source>
        <translation>电话看起来不对</translation>
    </message>
    <message>
        <source>Phones and e-mails together</source>
        <translation>电话和电子邮箱在一起</translation>
    </message>
    <message>
        <source>Pick what to keep on each line. Notes, cars and policies of both are always kept.</source>
        <translation>逐行选择要保留的内容。双方的备注、车辆和保单始终保留。</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>Policy: begins on</source>
        <translation>保单：起始日</translation>
    </message>
    <message>
        <source>Policy: ends on</source>
        <translation>保单：到期日</translation>
    </message>
    <message>
        <source>Policy: insurer</source>
        <translation>保单：保险公司</translation>
    </message>
    <message>
        <source>Policy: kind</source>
        <translation>保单：险种</translation>
    </message>
    <message>
        <source>Policy: number</source>
        <translation>保单：保单号</translation>
    </message>
    <message>
        <source>Policy: price a year</source>
        <translation>保单：年保费</translation>
    </message>
    <message>
        <source>Policy: series</source>
        <translation>保单：系列号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Products: {added} new, {updated} brought up to date.</source>
        <translation>商品：新增 {added} 个，更新 {updated} 个。</translation>
    </message>
    <message>
        <source>Put to the customer above</source>
        <translation>归到上面的客户</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Remind days before</source>
        <translation>提前几天提醒</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row} becomes</source>
        <translation>第 {row} 行导入后</translation>
    </message>
    <message>
        <source>Row {row} of {file}</source>
        <translation>{file} 第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row}: {cells}</source>
        <translation>第 {row} 行：{cells}</translation>
    </message>
    <message>
        <source>Rows about a customer of another row</source>
        <translation>与其他行同一客户的行</translation>
    </message>
    <message>
        <source>Rows left out by you</source>
        <translation>您不导入的行</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>待检查的行</translation>
    </message>
    <message>
        <source>Sale: amount</source>
        <translation>销售：金额</translation>
    </message>
    <message>
        <source>Sale: currency</source>
        <translation>销售：币种</translation>
    </message>
    <message>
        <source>Sale: day</source>
        <translation>销售：日期</translation>
    </message>
    <message>
        <source>Sale: document number</source>
        <translation>销售：单据号</translation>
    </message>
    <message>
        <source>Sale: quantity</source>
        <translation>销售：数量</translation>
    </message>
    <message>
        <source>Sale: unit price</source>
        <translation>销售：单价</translation>
    </message>
    <message>
        <source>Sale: what</source>
        <translation>销售：内容</translation>
    </message>
    <message>
        <source>Sales: {added} new, {updated} brought up to date.</source>
        <translation>销售：新增 {added} 笔，更新 {updated} 笔。</translation>
    </message>
    <message>
        <source>Same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>Same customer number</source>
        <translation>客户编号相同</translation>
    </message>
    <message>
        <source>Same customer, join</source>
        <translation>同一位，合并</translation>
    </message>
    <message>
        <source>Same customer, take this</source>
        <translation>同一位，采用所选</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>Same number in the other list</source>
        <translation>另一名单中编号相同</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>Same plate</source>
        <translation>车牌号相同</translation>
    </message>
    <message>
        <source>Same policy</source>
        <translation>保单相同</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>税号相同</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>保存，稍后继续</translation>
    </message>
    <message>
        <source>Save the problem rows to Excel</source>
        <translation>把有问题的行存为 Excel</translation>
    </message>
    <message>
        <source>Save the rows that could not be taken</source>
        <translation>保存无法导入的行</translation>
    </message>
    <message>
        <source>Save them to Excel</source>
        <translation>存为 Excel</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>See your customers</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Service: last mileage</source>
        <translation>保养：上次里程</translation>
    </message>
    <message>
        <source>Service: last on</source>
        <translation>保养：上次日期</translation>
    </message>
    <message>
        <source>Service: next mileage</source>
        <translation>保养：下次里程</translation>
    </message>
    <message>
        <source>Service: next on</source>
        <translation>保养：下次日期</translation>
    </message>
    <message>
        <source>Service: what was done</source>
        <translation>保养：做了什么</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Still not right</source>
        <translation>仍不正确</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>The file has no headings</source>
        <translation>文件没有标题行</translation>
    </message>
    <message>
        <source>The file is protected by a password. It is not kept anywhere.</source>
        <translation>文件受密码保护。密码不会保存。</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>标题所在行</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>The import of a pasted table was not finished.</source>
        <translation>粘贴表格的导入尚未完成。</translation>
    </message>
    <message>
        <source>The import of {file} was not finished.</source>
        <translation>{file} 的导入尚未完成。</translation>
    </message>
    <message>
        <source>The same customer in several rows</source>
        <translation>同一客户出现在多行</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n like this</source>
        <translation>
            <numerusform>这样的 %n 对全部照此处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The values say something else than the heading</source>
        <translation>内容与标题不符</translation>
    </message>
    <message>
        <source>The whole row {row}, as in your file</source>
        <translation>文件中的第 {row} 行全文</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>没有可撤销的导入。</translation>
    </message>
    <message>
        <source>They are customers</source>
        <translation>这些是客户</translation>
    </message>
    <message>
        <source>Thing: ends on</source>
        <translation>服务项目：到期日</translation>
    </message>
    <message>
        <source>This is not a spreadsheet.</source>
        <translation>这不是电子表格。</translation>
    </message>
    <message>
        <source>This password does not open it.</source>
        <translation>这个密码打不开文件。</translation>
    </message>
    <message>
        <source>Type what is right, or leave it</source>
        <translation>输入正确内容，或不改</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>要撤销 {file} 的导入吗？</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>撤销整个导入</translation>
    </message>
    <message>
        <source>Use a saved match</source>
        <translation>使用已存的对应</translation>
    </message>
    <message>
        <source>Very long texts</source>
        <translation>过长的文字</translation>
    </message>
    <message>
        <source>We fixed these</source>
        <translation>我们已改好</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步做什么</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保留什么</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看的内容</translation>
    </message>
    <message>
        <source>What was said last</source>
        <translation>上次谈了什么</translation>
    </message>
    <message>
        <source>Which country are the phone numbers from?</source>
        <translation>电话号码是哪个国家的？</translation>
    </message>
    <message>
        <source>Which sheet are your customers in?</source>
        <translation>您的客户在哪个工作表？</translation>
    </message>
    <message>
        <source>Whom it added goes, and what it changed is as before. Customers you worked on since stay as they are. Redo brings the import back.</source>
        <translation>导入时新增的客户会移除，更改的内容会还原。此后您处理过的客户保持不变。“重做”可恢复这次导入。</translation>
    </message>
    <message>
        <source>Will be saved as</source>
        <translation>将保存为</translation>
    </message>
    <message>
        <source>Without an answer both are kept. You can join them at any time.</source>
        <translation>不作答则两者都保留，以后随时可以合并。</translation>
    </message>
    <message>
        <source>Without an answer only what is empty is filled in; nothing you have is replaced.</source>
        <translation>不作答则只填补空白，不会替换您已有的内容。</translation>
    </message>
    <message>
        <source>Word we do not know</source>
        <translation>不认识的词</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>You can go on with open rows. What cannot be read is kept in the customer’s note.</source>
        <translation>有待处理的行也可以继续。无法识别的内容会保留在客户备注中。</translation>
    </message>
    <message>
        <source>You can go on. These rows are not added; the last step saves them to a workbook to mend.</source>
        <translation>可以继续。这些行不会添加；最后一步可存为工作簿以便修改。</translation>
    </message>
    <message>
        <source>Your file is only read, never changed. After the import you can take everything back.</source>
        <translation>您的文件只读取，绝不改动。导入后可以全部撤回。</translation>
    </message>
    <message>
        <source>Yours already, with something new</source>
        <translation>已有，且有新内容</translation>
    </message>
    <message>
        <source>Zeros put back</source>
        <translation>已补回的零</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>全部已定</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>生日不同</translation>
    </message>
    <message>
        <source>another tax number</source>
        <translation>税号不同</translation>
    </message>
    <message>
        <source>headings again</source>
        <translation>重复的标题</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>other name: {name}</source>
        <translation>姓名不同：{name}</translation>
    </message>
    <message>
        <source>problem rows</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>was {text}</source>
        <translation>原为 {text}</translation>
    </message>
    <message>
        <source>{date}, day first</source>
        <translation>{date}（日在前）</translation>
    </message>
    <message>
        <source>{date}, month first</source>
        <translation>{date}（月在前）</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation>{file} 不是电子表格。</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}，工作表“{sheet}”</translation>
    </message>
    <message>
        <source>{headings}: {shared} of {all} headings, used {day}</source>
        <translation>{headings}：{all} 个标题中有 {shared} 个相同，{day}使用</translation>
    </message>
    <message>
        <source>{heading} in row {row}</source>
        <translation>第 {row} 行的{heading}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>{rows}, like “{example}”</source>
        <translation>{rows}，如“{example}”</translation>
    </message>
    <message>
        <source>{thing}: VIN</source>
        <translation>{thing}：车架号</translation>
    </message>
    <message>
        <source>{thing}: begins</source>
        <translation>{thing}：开始</translation>
    </message>
    <message>
        <source>{thing}: ends</source>
        <translation>{thing}：到期</translation>
    </message>
    <message>
        <source>{thing}: inspection</source>
        <translation>{thing}：年检</translation>
    </message>
    <message>
        <source>{thing}: last service</source>
        <translation>{thing}：上次保养</translation>
    </message>
    <message>
        <source>{thing}: name</source>
        <translation>{thing}：名称</translation>
    </message>
    <message>
        <source>{thing}: next service</source>
        <translation>{thing}：下次保养</translation>
    </message>
    <message>
        <source>{thing}: plate</source>
        <translation>{thing}：车牌号</translation>
    </message>
    <message>
        <source>{thing}: policy number</source>
        <translation>{thing}：保单号</translation>
    </message>
    <message>
        <source>{thing}: serial number</source>
        <translation>{thing}：序列号</translation>
    </message>
</context>
<context>
    <name>Import problems</name>
    <message>
        <source>A product needs a name.</source>
        <translation>商品需要名称。</translation>
    </message>
    <message>
        <source>A quotation mark begins here and never ends.</source>
        <translation>这里的引号有开头没有结尾。</translation>
    </message>
    <message>
        <source>A sale of another customer has this number already.</source>
        <translation>另一位客户的销售已使用此编号。</translation>
    </message>
    <message>
        <source>An e-mail address has one @, like name@shop.com.</source>
        <translation>电子邮箱应有一个 @，如 name@shop.com。</translation>
    </message>
    <message>
        <source>Check this cell.</source>
        <translation>请检查此单元格。</translation>
    </message>
    <message>
        <source>No customer has this number, and no name stands beside it.</source>
        <translation>没有此编号的客户，旁边也没有姓名。</translation>
    </message>
    <message>
        <source>No name in this row. It was taken as more about the customer above.</source>
        <translation>此行没有姓名，已作为上一位客户的补充内容。</translation>
    </message>
    <message>
        <source>Not a date we can read. It is kept as text.</source>
        <translation>无法识别为日期，已作为文字保留。</translation>
    </message>
    <message>
        <source>Not a date we can read. It is kept in the note.</source>
        <translation>无法识别为日期，已保留在备注中。</translation>
    </message>
    <message>
        <source>Not a number we can read. It is kept in the note.</source>
        <translation>无法识别为数字，已保留在备注中。</translation>
    </message>
    <message>
        <source>Not a phone number we can read. It is kept in the note.</source>
        <translation>无法识别为电话号码，已保留在备注中。</translation>
    </message>
    <message>
        <source>Not an amount we can read. It is kept as text.</source>
        <translation>无法识别为金额，已作为文字保留。</translation>
    </message>
    <message>
        <source>Not an amount we can read. It is kept in the note.</source>
        <translation>无法识别为金额，已保留在备注中。</translation>
    </message>
    <message>
        <source>Not an e-mail address, which is like name@shop.com. It is kept in the note.</source>
        <translation>不是 name@shop.com 这样的电子邮箱，已保留在备注中。</translation>
    </message>
    <message>
        <source>Not one of the choices of this field.</source>
        <translation>不在此字段的选项中。</translation>
    </message>
    <message>
        <source>Nothing here says who it is: no name, no phone, no number.</source>
        <translation>这里没有说明是谁：没有姓名、电话或编号。</translation>
    </message>
    <message>
        <source>Perhaps a customer you have already.</source>
        <translation>可能是您已有的客户。</translation>
    </message>
    <message>
        <source>Perhaps the same customer as in row {row}.</source>
        <translation>可能与第 {row} 行是同一客户。</translation>
    </message>
    <message>
        <source>Several customers are called so. Write the customer number beside the name.</source>
        <translation>有多位同名客户。请在姓名旁写上客户编号。</translation>
    </message>
    <message>
        <source>Some letters here cannot be read or are a guess.</source>
        <translation>这里有些文字无法识别或只是推测。</translation>
    </message>
    <message>
        <source>The formula ended in an error instead of a value. Nothing was taken from it.</source>
        <translation>公式结果是错误而不是数值，未导入任何内容。</translation>
    </message>
    <message>
        <source>The formula has no result. Open the file in your spreadsheet program and save it.</source>
        <translation>公式没有结果。请用表格程序打开文件并保存。</translation>
    </message>
    <message>
        <source>The same customer as in row {row}.</source>
        <translation>与第 {row} 行是同一客户。</translation>
    </message>
    <message>
        <source>The spreadsheet dropped zeros at the beginning. It is taken as {restored}.</source>
        <translation>表格去掉了开头的零，按 {restored} 导入。</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits of this number. Type it again.</source>
        <translation>表格丢失了这个号码的部分数字，请重新输入。</translation>
    </message>
    <message>
        <source>This cell cannot be read. The row is taken without it.</source>
        <translation>无法识别此单元格，该行导入时不含它。</translation>
    </message>
    <message>
        <source>This customer is here more than once.</source>
        <translation>此客户在这里出现多次。</translation>
    </message>
    <message>
        <source>This only fills the cell and says nothing. It was left out.</source>
        <translation>这只是占位内容，没有意义，未导入。</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>此行的单元格比列多。</translation>
    </message>
    <message>
        <source>This sale has no amount.</source>
        <translation>该笔销售没有金额。</translation>
    </message>
    <message>
        <source>This stands beside the table and was left out.</source>
        <translation>这些内容在表格之外，未导入。</translation>
    </message>
    <message>
        <source>This text is too long for a field.</source>
        <translation>这段文字太长，字段放不下。</translation>
    </message>
    <message>
        <source>This workbook holds all of another file. Only its customers were taken, as this file has customers of its own. To bring everything back, make a new file and import the workbook there.</source>
        <translation>这个工作簿里是另一个文件的全部内容。因为本文件已有客户，只导入了其中的客户。要恢复全部内容，请新建一个文件，再把工作簿导入那里。</translation>
    </message>
    <message>
        <source>Too long for this field, which takes {longest} letters. All of it is kept in the note.</source>
        <translation>超出此字段 {longest} 字的上限，全文已保留在备注中。</translation>
    </message>
    <message>
        <source>Too short or too long for a phone number.</source>
        <translation>作为电话号码太短或太长。</translation>
    </message>
    <message>
        <source>Too short or too long for a phone number. It is kept as it was written.</source>
        <translation>作为电话号码太短或太长，已按原样保留。</translation>
    </message>
    <message>
        <source>{count} rows were left out, as the customer or thing they belong to is not in the workbook.</source>
        <translation>有 {count} 行没有导入，因为它们所属的客户或物品不在工作簿里。</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Add reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Calendar: move by a day</source>
        <translation>日历：移动一天</translation>
    </message>
    <message>
        <source>Calendar: today</source>
        <translation>日历：今天</translation>
    </message>
    <message>
        <source>Close, or leave the field</source>
        <translation>关闭，或离开输入框</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>转交他人</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>改到另一天</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>勾选此行</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of a day</comment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一项</translation>
    </message>
    <message>
        <source>Arrows choose a bar, Enter shows what is behind it</source>
        <translation>用方向键选择条形，按回车查看其中的记录</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the ticks of a list</comment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drag to move (Alt+Up, Alt+Down)</source>
        <translation>拖动可移动（Alt+上、Alt+下）</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation>隐藏“{column}”</translation>
    </message>
    <message>
        <source>Is this the whole number, with the area code?</source>
        <translation>号码完整吗，是否包含区号？</translation>
    </message>
    <message>
        <source>Kept: {kept}</source>
        <translation>保留：{kept}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>按键 {key}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>which phone: work, home, mobile</comment>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Let go to look into the file.</source>
        <translation>松开鼠标即可查看文件。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>选择日期 (Alt+↓)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Plate {plate}, copy</source>
        <translation>车牌号 {plate}，复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Del)</source>
        <translation>删除此行（Ctrl+Del）</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search name, phone, plate or policy…</source>
        <translation>搜索姓名、电话尾号、车牌或保单号…</translation>
    </message>
    <message>
        <source>Show what is counted here</source>
        <translation>查看这里统计的记录</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Step {number}, {name}</source>
        <translation>第 {number} 步，{name}</translation>
    </message>
    <message>
        <source>Step {number}, {name}, done</source>
        <translation>第 {number} 步，{name}，已完成</translation>
    </message>
    <message>
        <source>Step {number}, {name}, now</source>
        <translation>第 {number} 步，{name}，当前</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Take {tag} off</source>
        <translation>取下标签“{tag}”</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>这个文件不是可以读取的图片。</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>看不懂这个内容。</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Type “&gt;” for commands only</source>
        <translation>输入“&gt;”只看命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use one @, like name@shop.com.</source>
        <translation>应有一个 @，如 name@shop.com。</translation>
    </message>
    <message>
        <source>Use this one first</source>
        <translation>优先使用</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>变宽</translation>
    </message>
    <message>
        <source>Write a day, like 20 Nov 2026.</source>
        <translation>请写日期，如 2026年11月20日。</translation>
    </message>
    <message>
        <source>Write a number, like 3.5.</source>
        <translation>请写数字，如 3.5。</translation>
    </message>
    <message>
        <source>Write an amount, like 1,250.00.</source>
        <translation>请写金额，如 1,250.00。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>log a call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>how far long work is</comment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{field}: {left}, or {right}. Kept: {kept}</source>
        <translation>{field}：{left}，或 {right}。保留：{kept}</translation>
    </message>
    <message>
        <source>{field}: {value}, the same in both</source>
        <translation>{field}：{value}，两边相同</translation>
    </message>
    <message>
        <source>{year} and earlier</source>
        <translation>{year} 年及以前</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>almost the same phone</source>
        <translation>电话几乎相同</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>生日不同</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>other tax number</source>
        <translation>税号不同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>same car</source>
        <translation>车辆相同</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>单位相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same number in the old list</source>
        <translation>旧表编号相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same policy</source>
        <translation>保单相同</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>税号相同</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>城市相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>姓名相近</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Preparing the list for printing</source>
        <translation>正在准备打印列表</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>{count} rows are in {file}.</source>
        <translation>已将 {count} 行写入 {file}。</translation>
    </message>
</context>
<context>
    <name>Mailings</name>
    <message numerus="yes">
        <source>%n customer(s) have no complete address.</source>
        <translation>
            <numerusform>%n 位客户地址不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>By postal code</source>
        <translation>按邮编</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Dear {name},

we have tried several times to reach you by telephone.{if thing} It is about {thing}{if plate} ({plate}){end}{if ends_on}, which ends on {ends_on}{end}.{end}

Please call us{if our_phone} on {our_phone}{end}, or come by whenever it suits you.

{our_name}</source>
        <translation>尊敬的{name}：

我们多次给您打电话，都没有联系上您。{if thing}此事与{thing}{if plate}（{plate}）{end}有关{if ends_on}，到期日为{ends_on}{end}。{end}

请您方便时给我们回电话{if our_phone}（{our_phone}）{end}，或来店里坐坐。

{our_name}</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Note in the timelines</source>
        <translation>写入时间线</translation>
    </message>
    <message>
        <source>Note the letters as sent?</source>
        <translation>记为已寄出？</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>写入</translation>
    </message>
    <message numerus="yes">
        <source>Noted in %n timeline(s).</source>
        <translation>
            <numerusform>已写入 %n 位客户的时间线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for those who have…</source>
        <translation>仅限有此项的…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>我方名称</translation>
    </message>
    <message>
        <source>Our telephone</source>
        <translation>我方电话</translation>
    </message>
    <message>
        <source>Plate or number of the thing</source>
        <translation>车牌或编号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print too</source>
        <translation>也打印</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>向下偏移</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>向右偏移</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>The letter will stand in %n timeline(s).</source>
        <translation>
            <numerusform>信函将写入 %n 位客户的时间线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>We could not reach you</source>
        <translation>我们未能联系到您</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>没有地址的</translation>
    </message>
    <message>
        <source>{n} mm</source>
        <translation>{n} 毫米</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About smallcrm</source>
        <translation>关于 smallcrm</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Bring back a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投诉与请求</translation>
    </message>
    <message>
        <source>Customer before</source>
        <translation>上一位客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>查找客户或任何内容</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查找重复客户</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Join with another…</source>
        <translation>与另一位合并…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>New call list</source>
        <translation>新建电话名单</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建投诉或请求</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>新建提醒</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>新建销售</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位客户</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>标准文字</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机看板</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Recently removed…</source>
        <translation>最近移除…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续保</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Sales and payments</source>
        <translation>销售与收款</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>整理数据…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Type in the results of the day sheet…</source>
        <translation>录入当日清单的结果…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last import…</source>
        <translation>撤销上次导入…</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>{value} {unit} is far more than usual after the {last} {unit} of {day}.</source>
        <translation>{value} {unit} 比平常多得多：{day} 时是 {last} {unit}。</translation>
    </message>
    <message>
        <source>{value} {unit} is less than the {last} {unit} of {day}.</source>
        <translation>{value} {unit} 少于 {day} 的 {last} {unit}。</translation>
    </message>
    <message>
        <source>{value} {unit} is more than the {last} {unit} of {day}, which is later.</source>
        <translation>{value} {unit} 多于之后 {day} 的 {last} {unit}。</translation>
    </message>
    <message>
        <source>{value} {unit} looks like a digit too many or too few: it was {last} {unit} on {day}.</source>
        <translation>{value} {unit} 好像多了或少了一位数字：{day} 时是 {last} {unit}。</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>商机(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>报价(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sale</source>
        <translation>销售(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n reminder(s) came due</source>
        <translation>
            <numerusform>有 %n 条提醒到时间了</numerusform>
        </translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>到时间了</translation>
    </message>
    <message>
        <source>Open smallcrm</source>
        <translation>打开 smallcrm</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>今天要做的事</translation>
    </message>
</context>
<context>
    <name>Own fields</name>
    <message numerus="yes">
        <source>%n value(s) did not fit and stay as they are.</source>
        <translation>
            <numerusform>%n 个值不符合，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit and stay as they are: {examples}</source>
        <translation>
            <numerusform>%n 个值不符合，保持原样：{examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) go with it. Undo brings them back.</source>
        <translation>
            <numerusform>其中 %n 个值会一起删除，可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add what you write down: shoe size, member until, favourite table.</source>
        <translation>添加您要记录的内容：鞋码、会员到期日、常坐的桌位。</translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) fit.</source>
        <translation>
            <numerusform>全部 %n 个值都符合。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>下移 (Alt+↓)</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>字段属于</translation>
    </message>
    <message>
        <source>Heading it stands under</source>
        <translation>所属标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>还没有自定义字段</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>客户字段</translation>
    </message>
    <message>
        <source>Of things</source>
        <translation>服务项目字段</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>Remove “{label}” and what is in it?</source>
        <translation>删除“{label}”及其内容？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>The field “{label}” is gone.</source>
        <translation>字段“{label}”已删除。</translation>
    </message>
    <message>
        <source>The field “{label}” is there now.</source>
        <translation>已添加字段“{label}”。</translation>
    </message>
    <message>
        <source>They stand in the form and on the customer&apos;s page, can be a column or a filter of the list, and are imported and exported with the rest.</source>
        <translation>它们显示在表单和客户页面上，可作为列表的列或筛选条件，并随其他内容一起导入导出。</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>上移 (Alt+↑)</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Write what is asked for, like “Shoe size”.</source>
        <translation>请写明要填什么，例如“鞋码”。</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message numerus="yes">
        <source>filled in for %n customer(s)</source>
        <translation>
            <numerusform>%n 位客户已填写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filled in for %n thing(s)</source>
        <translation>
            <numerusform>%n 个服务项目已填写</numerusform>
        </translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>{count} choices</source>
        <translation>{count} 个选项</translation>
    </message>
    <message>
        <source>“{label}” is back.</source>
        <translation>“{label}”已重新启用。</translation>
    </message>
    <message>
        <source>“{label}” is changed.</source>
        <translation>“{label}”已修改。</translation>
    </message>
    <message>
        <source>“{label}” is put away. What is in it stays.</source>
        <translation>“{label}”已收起，其中的内容保留。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>银行信息</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>承前页</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>转次页</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>日期及签名</translation>
    </message>
    <message>
        <source>Date and signature, customer</source>
        <translation>客户日期及签名</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>In spite of our letters, {amount} for {number} of {day} is still open. It was due on {due}. This is our last reminder before we take further steps; please pay within 7 days.</source>
        <translation>我们已多次致函，但 {day} 的 {number} 仍有 {amount} 未付，到期日为 {due}。这是我们采取进一步措施之前的最后一次提醒，请在 7 天内付款。</translation>
    </message>
    <message>
        <source>In spite of our letters, {amount} is still open, as listed below. This is our last reminder before we take further steps; please pay within 7 days.</source>
        <translation>虽经多次去信，以下款项合计 {amount} 仍未付清。这是我们采取进一步措施前的最后一次提醒，请在 7 天内付款。</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Last payment reminder</source>
        <translation>最后一次付款提醒</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paid on {day}, {way}</source>
        <translation>{day} 已付，{way}</translation>
    </message>
    <message>
        <source>Payment for {number}</source>
        <translation>{number} 的付款</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>付款提醒</translation>
    </message>
    <message>
        <source>Perhaps it slipped your mind: {amount} for {number} of {day} was due on {due}. If you have paid in the meantime, please take no notice of this letter.</source>
        <translation>也许您一时忘记了：{day} 的 {number} 应付 {amount}，到期日为 {due}。如果您已经付款，请忽略本函。</translation>
    </message>
    <message>
        <source>Perhaps it slipped your mind: {amount} is overdue, as listed below. If you have paid in the meantime, please take no notice of this letter.</source>
        <translation>您可能一时忘记了：以下款项合计 {amount} 已过付款期限。如您已付款，请不必理会此信。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Quote number</source>
        <translation>报价单号</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>Second payment reminder</source>
        <translation>第二次付款提醒</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>尚需支付</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>We have not received {amount} for {number} of {day}, which was due on {due}. Please pay within 7 days or call us, so that we find a way together.</source>
        <translation>我们尚未收到 {day} 的 {number} 的款项 {amount}，到期日为 {due}。请在 7 天内付款，或致电我们一起商量。</translation>
    </message>
    <message>
        <source>We have not received {amount}, as listed below. Please pay within 7 days or call us, so that we find a way together.</source>
        <translation>我们尚未收到以下款项，合计 {amount}。请在 7 天内付款，或与我们联系，一起商量办法。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>付款期限：{day}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>includes {tax}</source>
        <translation>含{tax}</translation>
    </message>
    <message>
        <source>instead of the above, not in the total</source>
        <translation>可替代上一项，不计入合计</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线支付</translation>
    </message>
    <message>
        <source>optional, not in the total</source>
        <translation>可选，不计入合计</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>{tax} of {amount}</source>
        <translation>{tax}，税基 {amount}</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上支付</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>其他方式</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Customer since {month}</source>
        <translation>{month}起成为客户</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>已于{day}到期</translation>
    </message>
    <message numerus="yes">
        <source>Ended {day}, %n day(s) ago</source>
        <translation>
            <numerusform>{day}到期，已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message numerus="yes">
        <source>Ends {day}, in %n day(s)</source>
        <translation>
            <numerusform>{day}到期，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection due today</source>
        <translation>今天应年检</translation>
    </message>
    <message>
        <source>Inspection due {day}</source>
        <translation>{day}应年检</translation>
    </message>
    <message numerus="yes">
        <source>Inspection due {day}, %n day(s) ago</source>
        <translation>
            <numerusform>{day}应年检，已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection {day}</source>
        <translation>{day}年检</translation>
    </message>
    <message numerus="yes">
        <source>Inspection {day}, in %n day(s)</source>
        <translation>
            <numerusform>{day}年检，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Service due today</source>
        <translation>今天应保养</translation>
    </message>
    <message>
        <source>Service due {day}</source>
        <translation>{day}应保养</translation>
    </message>
    <message numerus="yes">
        <source>Service due {day}, %n day(s) ago</source>
        <translation>
            <numerusform>{day}应保养，已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Service {day}</source>
        <translation>{day}保养</translation>
    </message>
    <message numerus="yes">
        <source>Service {day}, in %n day(s)</source>
        <translation>
            <numerusform>{day}保养，还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <comment>in a stage</comment>
        <translation>
            <numerusform>在此 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) changed.</source>
        <translation>
            <numerusform>已修改 %n 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to “{stage}”.</source>
        <translation>
            <numerusform>%n 个商机已移到“{stage}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) need you: {which}.</source>
        <translation>
            <numerusform>%n 个商机需要处理：{which}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will change.</source>
        <translation>
            <numerusform>将修改 %n 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n 个进行中的商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) worth {sum}</source>
        <translation>
            <numerusform>%n 个进行中的商机，共 {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 个停滞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next step</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 个没有下一步</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal is a possible sale with a next step.</source>
        <translation>商机是可能成交的生意，并有下一步安排。</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>添加下一步</translation>
    </message>
    <message>
        <source>Added: {title}.</source>
        <translation>已添加：{title}。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>返回数据</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the deals</source>
        <translation>修改商机</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>请选择客户。</translation>
    </message>
    <message>
        <source>Choose a quote…</source>
        <translation>选择报价…</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>选择已有…</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back with its story.</source>
        <translation>按 Ctrl+Z 可连同经过一起恢复。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Done. What comes next?</source>
        <translation>已完成。下一步做什么？</translation>
    </message>
    <message>
        <source>Drop a card here to close it</source>
        <translation>拖到此处即可结束商机</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>编辑 (F2)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Expected to close in</source>
        <translation>预计成交月份</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Filter deals</source>
        <translation>筛选商机</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>在此阶段</translation>
    </message>
    <message>
        <source>Likely worth</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>button: the deal is lost</comment>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>how deals ended</comment>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Lost: {title}.</source>
        <translation>未成交：{title}。</translation>
    </message>
    <message>
        <source>Make a deal of it</source>
        <translation>由此新建商机</translation>
    </message>
    <message>
        <source>Move to “{stage}”</source>
        <translation>移到“{stage}”</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation>移到“{stage}”</translation>
    </message>
    <message>
        <source>Name, phone or plate</source>
        <translation>姓名、电话或车牌</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New quote (Q)</source>
        <translation>新报价 (Q)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step and facts</source>
        <translation>下一步和基本信息</translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation>没有符合条件的商机</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>No open deals</source>
        <translation>没有进行中的商机</translation>
    </message>
    <message>
        <source>No quote belongs to it.</source>
        <translation>没有关联的报价。</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: the deal is put off</comment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Not now…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印版</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>打开报价</translation>
    </message>
    <message>
        <source>Opened in “{stage}”</source>
        <translation>在“{stage}”开始</translation>
    </message>
    <message>
        <source>Pipeline on show: {name}</source>
        <translation>当前看板：{name}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Plan something else (R)</source>
        <translation>另作安排 (R)</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>安排下一步…</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>已安排在 {day}。</translation>
    </message>
    <message>
        <source>Put off. It comes back on {day}.</source>
        <translation>已暂缓，{day} 再提醒。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>已移除：{title}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>已保存：{title}。</translation>
    </message>
    <message>
        <source>Search deals and customers</source>
        <translation>搜索商机和客户</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>显示全部商机</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只看这些</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages of the deal</source>
        <translation>商机的阶段</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>The quote belongs to the deal now.</source>
        <translation>报价已关联到商机。</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>This customer has no quote yet.</source>
        <translation>此客户还没有报价。</translation>
    </message>
    <message>
        <source>This deal was removed</source>
        <translation>此商机已删除</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>前往客户</translation>
    </message>
    <message>
        <source>To the pipeline</source>
        <translation>到商机看板</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>下一步做什么？</translation>
    </message>
    <message>
        <source>What did it come to?</source>
        <translation>最终成交金额是多少？</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>留空的项目保持不变。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>什么时候再提醒？</translation>
    </message>
    <message>
        <source>Which deals to show</source>
        <translation>显示哪些商机</translation>
    </message>
    <message>
        <source>Which quote?</source>
        <translation>哪个报价？</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>为什么没有成交？</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>button: the deal is won</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>how deals ended</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Won: {title}.</source>
        <translation>成交：{title}。</translation>
    </message>
    <message>
        <source>Won: {title}. The sale is written.</source>
        <translation>成交：{title}。已登记销售。</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 100.</source>
        <translation>请输入 0 到 100 的整数。</translation>
    </message>
    <message>
        <source>Write the sale too</source>
        <translation>同时登记销售</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>deals</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another pipeline</source>
        <translation>其他流程</translation>
    </message>
    <message>
        <source>as its stage</source>
        <translation>同所在阶段</translation>
    </message>
    <message>
        <source>comes back on its day</source>
        <translation>到期自动返回</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <comment>in this stage</comment>
        <translation>
            <numerusform>已 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n deal(s)</source>
        <translation>
            <numerusform>共 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>in {month}</source>
        <comment>a month&apos;s name</comment>
        <translation>{month}</translation>
    </message>
    <message>
        <source>in “{stage}” {since}</source>
        <translation>在“{stage}” {since}</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>现在在此</translation>
    </message>
    <message>
        <source>likely {sum}</source>
        <translation>预计 {sum}</translation>
    </message>
    <message>
        <source>move it here</source>
        <translation>移到此处</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>从今天起</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>in this stage, which ended the deal</comment>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>“{title}” is now in “{stage}”.</source>
        <translation>“{title}”现在处于“{stage}”。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Call list</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投诉与请求</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机看板</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续保</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sales &amp; payments</source>
        <translation>销售与收款</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理数据</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 种商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>编辑商品</translation>
    </message>
    <message>
        <source>Empty: the usual rate.</source>
        <translation>留空：用通常税率。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>名称（{language}）</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>不会打印出来。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Note on papers</source>
        <translation>单据上的说明</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Offer it in quotes</source>
        <translation>在报价单中可选</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed {name}. Quotes and sales keep it.</source>
        <translation>已移除“{name}”。报价单和销售中仍保留。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>显示全部商品</translation>
    </message>
    <message>
        <source>So far: {names}</source>
        <translation>已有：{names}</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation>您的成本</translation>
    </message>
    <message>
        <source>What you sell often is offered while you write a quote.</source>
        <translation>常卖的商品，写报价单时会提示。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>请填写 0 到 100 之间的数。</translation>
    </message>
    <message>
        <source>piece, hour, litre</source>
        <translation>件、小时、升</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>已添加“{name}”。</translation>
    </message>
    <message>
        <source>{name} is offered again.</source>
        <translation>“{name}”已重新启用。</translation>
    </message>
    <message>
        <source>{name} is offered no more.</source>
        <translation>“{name}”已停用。</translation>
    </message>
    <message>
        <source>{name} saved.</source>
        <translation>“{name}”已保存。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Adding the customers</source>
        <translation>正在添加客户</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Comparing everybody</source>
        <translation>正在比对客户</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Joining customers</source>
        <translation>正在合并客户</translation>
    </message>
    <message>
        <source>Looking at the telephones</source>
        <translation>正在检查电话号码</translation>
    </message>
    <message>
        <source>Looking at who is alike</source>
        <translation>正在查看相似的客户</translation>
    </message>
    <message>
        <source>Making everything findable</source>
        <translation>正在准备搜索</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报表</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation>正在保存更改</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>正在生成信函</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>正在生成单据</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>Quote letter</name>
    <message>
        <source>Here is our quote.</source>
        <translation>附上我们的报价。</translation>
    </message>
    <message>
        <source>It is good until {day}.</source>
        <translation>报价有效期至 {day}。</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%n 份未了结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for a week</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%n 份一周未答复</numerusform>
        </translation>
    </message>
    <message>
        <source>5% or 20</source>
        <translation>5% 或 20</translation>
    </message>
    <message>
        <source>A file each</source>
        <translation>各存一个文件</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>已有更新的版本。</translation>
    </message>
    <message>
        <source>A rate is between 0 and 100.</source>
        <translation>比例应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Accept a quote that has expired?</source>
        <translation>接受已过期的报价？</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted on {day}.</source>
        <translation>{day} 已接受。</translation>
    </message>
    <message>
        <source>Accepted. The sale {number} is written down.</source>
        <translation>已接受。销售 {number} 已记录。</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>添加标题行</translation>
    </message>
    <message>
        <source>Add a line: type a product, service or free text</source>
        <translation>添加一行：输入产品、服务或任意文字</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>添加文字行</translation>
    </message>
    <message>
        <source>Added to the prices</source>
        <translation>在价格之外另加</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>新增：{what}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>所有报价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Another tax rate…</source>
        <translation>其他税率…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>请选择客户。</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Copied as a new draft.</source>
        <translation>已复制为新草稿。</translation>
    </message>
    <message>
        <source>Copy as a new quote</source>
        <translation>复制为新报价</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Currency and language</source>
        <translation>货币和语言</translation>
    </message>
    <message>
        <source>Currency and language…</source>
        <translation>货币和语言…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Declare the quote void</source>
        <translation>将报价作废</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Declined on {day}.</source>
        <translation>{day} 已拒绝。</translation>
    </message>
    <message>
        <source>Declined: {reason}.</source>
        <translation>已拒绝：{reason}。</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>已拒绝…</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整单折扣</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Empty takes the usual rate.</source>
        <translation>留空则用常用税率。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>请取一个便于查找的名称。</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In the prices already</source>
        <translation>已含在价格内</translation>
    </message>
    <message>
        <source>Instead of the line above</source>
        <translation>替代上一行</translation>
    </message>
    <message>
        <source>It was good until {day}. It can still be accepted.</source>
        <translation>有效期已于 {day} 结束，仍可接受。</translation>
    </message>
    <message>
        <source>It was good until {day}. Its prices are taken as they are.</source>
        <translation>有效期已于 {day} 结束。将按原价接受。</translation>
    </message>
    <message>
        <source>Its number stays used, so that no number is missing.</source>
        <translation>编号保留，以免编号中断。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>保存这段文字</translation>
    </message>
    <message>
        <source>Keep this text for other quotes…</source>
        <translation>保存这段文字供其他报价使用…</translation>
    </message>
    <message>
        <source>Keep “{name}” as a product</source>
        <translation>将“{name}”保存为产品</translation>
    </message>
    <message>
        <source>Kept for other quotes.</source>
        <translation>已保存，可用于其他报价。</translation>
    </message>
    <message>
        <source>Language of the quote</source>
        <translation>报价语言</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>删去：{what}</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>报价明细</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>不会打印。</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>No quote fits this filter</source>
        <translation>没有符合筛选的报价</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>还没有报价</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not saved yet: choose a customer</source>
        <translation>尚未保存：请选择客户</translation>
    </message>
    <message>
        <source>Note on the quote</source>
        <translation>报价备注</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nothing in the lines</source>
        <translation>明细没有变化</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>一个 PDF</translation>
    </message>
    <message>
        <source>Only for quotes in this language</source>
        <translation>仅用于此语言的报价</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>打开报价</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>打开此版本</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Or an amount</source>
        <translation>或金额</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>或自行填写</translation>
    </message>
    <message>
        <source>Our own cost for one</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Part of the total</source>
        <translation>计入总额</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices and tax</source>
        <translation>价格与税</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>报价 {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Returning customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>存为一个 PDF</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>用邮件发送</translation>
    </message>
    <message>
        <source>Sent as {number}.</source>
        <translation>已发送，编号 {number}。</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Sent on {day}. The customer has it, so it stays as it is.</source>
        <translation>已于 {day} 发送。客户已收到，因此不能再改。</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>显示所有报价</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>显示 {number}</translation>
    </message>
    <message>
        <source>Start from a customer or copy an old one.</source>
        <translation>从客户开始，或复制旧报价。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the price {price}</source>
        <translation>采用价格 {price}</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax of this line</source>
        <translation>此行的税率</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Texts on the quote</source>
        <translation>报价上的文字</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <source>The letter is begun. Drag this file into it: {file}</source>
        <translation>邮件已打开。请把此文件拖入：{file}</translation>
    </message>
    <message>
        <source>The mail program has the quote.</source>
        <translation>报价已交给邮件程序。</translation>
    </message>
    <message>
        <source>The quote as it prints</source>
        <translation>报价打印效果</translation>
    </message>
    <message>
        <source>This is {number}. The one before stands until you send it.</source>
        <translation>这是 {number}。发送之前，上一版仍然有效。</translation>
    </message>
    <message>
        <source>This quote is void.</source>
        <translation>此报价已作废。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>等待太久</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Use a saved note</source>
        <translation>使用保存的备注</translation>
    </message>
    <message>
        <source>Use saved terms</source>
        <translation>使用保存的条款</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>常用税率</translation>
    </message>
    <message>
        <source>Versions of {number}</source>
        <translation>{number} 的版本</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>去了别家</translation>
    </message>
    <message>
        <source>What does the customer take?</source>
        <translation>客户要哪些？</translation>
    </message>
    <message>
        <source>What it costs us…</source>
        <translation>我们的成本…</translation>
    </message>
    <message>
        <source>What it is called on the quote</source>
        <translation>在报价上的名称</translation>
    </message>
    <message>
        <source>Why was it declined?</source>
        <translation>为什么拒绝？</translation>
    </message>
    <message>
        <source>Without prices</source>
        <translation>不含价格</translation>
    </message>
    <message>
        <source>Writing the quotes</source>
        <translation>正在生成报价单</translation>
    </message>
    <message>
        <source>You are reminded on {day}.</source>
        <translation>{day} 会提醒您。</translation>
    </message>
    <message>
        <source>You began to write here and it was not saved: {day}, {time}.</source>
        <translation>您曾在此输入但未保存：{day} {time}。</translation>
    </message>
    <message>
        <source>You keep {share}</source>
        <translation>您留下 {share}</translation>
    </message>
    <message>
        <source>Your cost {cost}</source>
        <translation>成本 {cost}</translation>
    </message>
    <message>
        <source>Your cost {cost}, you keep {share}</source>
        <translation>成本 {cost}，您留下 {share}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>another detail</source>
        <translation>说明不同</translation>
    </message>
    <message>
        <source>another draft</source>
        <translation>另一份草稿</translation>
    </message>
    <message>
        <source>another tax</source>
        <translation>税率不同</translation>
    </message>
    <message>
        <source>includes {tax}</source>
        <translation>含{tax}</translation>
    </message>
    <message>
        <source>instead of the above, not in the total</source>
        <translation>替代上一行，未计入总额</translation>
    </message>
    <message>
        <source>now in the total</source>
        <translation>现计入总额</translation>
    </message>
    <message>
        <source>now optional</source>
        <translation>现为可选</translation>
    </message>
    <message>
        <source>optional, not in the total</source>
        <translation>可选，未计入总额</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>{count} files are in {folder}.</source>
        <translation>已将 {count} 个文件存入 {folder}。</translation>
    </message>
    <message>
        <source>{count} pages are in {file}.</source>
        <translation>{file} 共 {count} 页。</translation>
    </message>
    <message>
        <source>{name}, instead of {other}</source>
        <translation>{name}，替代 {other}</translation>
    </message>
    <message>
        <source>{number} is void.</source>
        <translation>{number} 已作废。</translation>
    </message>
    <message>
        <source>{price} in {number}</source>
        <translation>{number} 中为 {price}</translation>
    </message>
    <message>
        <source>{price} on {day}</source>
        <translation>{day} 时为 {price}</translation>
    </message>
    <message>
        <source>{tax} of {amount}</source>
        <translation>{amount} 的{tax}</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>业务伙伴</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>认识</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>介绍的客户</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Ask about the quote</source>
        <translation>询问报价单</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Renew the contract</source>
        <translation>续签合同</translation>
    </message>
    <message>
        <source>Renew the policy</source>
        <translation>续保</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>期限到期</translation>
    </message>
    <message>
        <source>Term of the car ends</source>
        <translation>车辆期限到期</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保修到期</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 条待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) done.</source>
        <translation>
            <numerusform>已完成 %n 条提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) set for {day}.</source>
        <translation>
            <numerusform>已为 {day} 设置 %n 条提醒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add reminders</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n reminder(s)</source>
        <translation>
            <numerusform>正在更改 %n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Counts if it is filled in. Earlier with a minus.</source>
        <translation>填写后以此为准；提前用负数。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>reminders that are over</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Double-click to add something.</source>
        <translation>双击即可添加。</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <translation>编辑提醒</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>每 2 周</translation>
    </message>
    <message>
        <source>Every 2 years</source>
        <translation>每 2 年</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>每 3 个月</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>每 6 个月</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Free day</source>
        <translation>空闲的一天</translation>
    </message>
    <message>
        <source>From the day it is done</source>
        <translation>从完成之日算起</translation>
    </message>
    <message>
        <source>From the planned day</source>
        <translation>从计划之日算起</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Like “Nadia tires Friday 10am”, then Enter</source>
        <translation>例如“明天给王敏打电话”，然后按 Enter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n day(s).</source>
        <translation>
            <numerusform>已移动 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>New reminder for many</source>
        <translation>为多位客户新建提醒</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>未来一个月</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>没有符合筛选的提醒</translation>
    </message>
    <message>
        <source>On a free day</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>On the last day of each month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reminders not done yet</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Or each from its own day by</source>
        <translation>或各自从原日期移动</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Quick add for this day…</source>
        <translation>快速添加到这一天…</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Repeat until</source>
        <translation>重复至</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Stays on that day</source>
        <translation>仍在当天</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>The working day after</source>
        <translation>之后的工作日</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>之前的工作日</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Write a time, like 9:30.</source>
        <translation>请写时间，例如 9:30。</translation>
    </message>
    <message>
        <source>Write a whole number of days.</source>
        <translation>请填写整数天数。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message numerus="yes">
        <source>for %n customer(s)</source>
        <translation>
            <numerusform>共 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day holds</source>
        <translation>超出一天的工作量</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>流失 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the desk</source>
        <comment>policies and contracts that end</comment>
        <translation>
            <numerusform>共 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>续保 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>未定 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked a short time ago</source>
        <translation>刚联系过</translation>
    </message>
    <message>
        <source>Asked often enough</source>
        <translation>联系次数已够</translation>
    </message>
    <message>
        <source>Back among those to call.</source>
        <translation>已退回待致电。</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>未来多少天</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Lost: {reason}.</source>
        <translation>已流失：{reason}。</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Nothing ends in these days</source>
        <translation>这段时间没有到期的</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>或自行填写</translation>
    </message>
    <message>
        <source>Policies and contracts with an end date come here by themselves.</source>
        <translation>有到期日的保单和合同会自动出现在这里。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Quoted. Again on {day}.</source>
        <translation>已报价。再次提醒：{day}。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续保</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续保</translation>
    </message>
    <message>
        <source>Sold, or no longer needed</source>
        <translation>已出售或不再需要</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>待致电</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>转到别处</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>为什么流失？</translation>
    </message>
    <message>
        <source>{month}: {share} kept</source>
        <translation>{month}：续保率 {share}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n came in, {part} went on</source>
        <comment>deals</comment>
        <translation>
            <numerusform>进入 %n 个，{part} 继续推进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open for more than {days} days.</source>
        <translation>
            <numerusform>%n 件已超过 {days} 天未结。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) had no contact and bought nothing for a year.</source>
        <translation>
            <numerusform>%n 位客户一年内没有往来，也没有购买。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>%n 个其他货币的商机未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>activities</comment>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>renewals</comment>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to {day}</source>
        <translation>
            <numerusform>截至 {day} 的 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>renewals</comment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <comment>bars</comment>
        <translation>
            <numerusform>另有 %n 项未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s)</source>
        <translation>
            <numerusform>另有 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reminder(s)</source>
        <translation>
            <numerusform>另有 %n 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>共 %n 位新客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other customer(s)</source>
        <translation>
            <numerusform>其他 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>其他 %n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>persons</comment>
        <translation>
            <numerusform>其他 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>共 %n 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) without an amount.</source>
        <translation>
            <numerusform>%n 笔销售没有金额。</numerusform>
        </translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted of those answered</source>
        <translation>答复中被接受的比例</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>再次致电</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>最好情况</translation>
    </message>
    <message>
        <source>Best customers of the last 12 months</source>
        <translation>近 12 个月的最佳客户</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthdays in {month}</source>
        <translation>{month}的生日</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>Bought again within a year</source>
        <translation>一年内再次购买</translation>
    </message>
    <message>
        <source>Bought nothing for a year</source>
        <translation>已满一年未购买</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>电话单</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已致电</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Calls, visits, messages</source>
        <translation>通话、到访、消息</translation>
    </message>
    <message>
        <source>Came from</source>
        <comment>how a new customer found us</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Coming in {month}</source>
        <translation>{month}即将到期</translation>
    </message>
    <message>
        <source>Complaints and requests</source>
        <translation>投诉与请求</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>客户名单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers and products by month</source>
        <translation>客户与产品按月</translation>
    </message>
    <message>
        <source>Customers by status</source>
        <translation>客户状态分布</translation>
    </message>
    <message>
        <source>Customers by tier</source>
        <translation>各等级客户</translation>
    </message>
    <message>
        <source>Customers we spoke to</source>
        <translation>有往来的客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days in it</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Days until settled</source>
        <translation>解决所需天数</translation>
    </message>
    <message>
        <source>Days until settled, by month</source>
        <translation>各月平均处理天数</translation>
    </message>
    <message>
        <source>Days until won</source>
        <translation>成交所需天数</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals opened</source>
        <translation>新增商机</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due in the month</source>
        <translation>本月到期</translation>
    </message>
    <message>
        <source>Due in {month} and still open</source>
        <translation>{month}到期但尚未完成</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Ended without renewal</source>
        <translation>到期未续</translation>
    </message>
    <message>
        <source>Ended without renewal, worth a call</source>
        <translation>到期未续，值得致电</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the car, policy or appliance it is about</comment>
        <translation>相关项目</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from tier B to tier A</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>阶段之间</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Half of the deals stay no longer. They wait longest in “{stage}”.</source>
        <translation>半数商机停留不超过此天数，在“{stage}”停留最久。</translation>
    </message>
    <message>
        <source>How customers weigh</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>How far deals come</source>
        <translation>商机走到哪一步</translation>
    </message>
    <message>
        <source>How late the money is</source>
        <translation>款项逾期情况</translation>
    </message>
    <message>
        <source>How long deals stay in a stage</source>
        <translation>各阶段停留时间</translation>
    </message>
    <message>
        <source>How the pipeline goes</source>
        <translation>商机进展</translation>
    </message>
    <message>
        <source>If every open deal is won, {best} comes in; weighed by their chances, {likely}.</source>
        <translation>若所有进行中的商机都成交，共 {best}；按成交概率折算为 {likely}。</translation>
    </message>
    <message>
        <source>In a year up: {up}, down: {down}, new: {new}, gone: {gone}</source>
        <translation>一年内上升：{up}，下降：{down}，新增：{new}，流失：{gone}</translation>
    </message>
    <message>
        <source>In charge</source>
        <comment>who looks after this customer</comment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>催款函</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>评分</translation>
    </message>
    <message numerus="yes">
        <source>Marks from 1 to 5, the average of %n answer(s).</source>
        <translation>
            <numerusform>1 到 5 分，%n 个回答的平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Money owed, by age</source>
        <translation>欠款账龄</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Monthly customer report</source>
        <translation>客户月报</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Moved up or down</source>
        <translation>升降变动</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New customers by month</source>
        <translation>各月新客户</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No birthdays in {month}.</source>
        <translation>{month}没有客户过生日。</translation>
    </message>
    <message>
        <source>No calls, visits or notes in {month}.</source>
        <translation>{month}没有通话、到访或备注。</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>没有未解决的事项。</translation>
    </message>
    <message>
        <source>No case was settled in this period.</source>
        <translation>这段时间没有结案。</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>未注明客户</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>No deal came into a stage in this period.</source>
        <translation>这段时间没有商机进入任何阶段。</translation>
    </message>
    <message>
        <source>No deal left a stage in this period.</source>
        <translation>这段时间没有商机离开任何阶段。</translation>
    </message>
    <message>
        <source>No deal was lost in this period.</source>
        <translation>这段时间没有未成交的商机。</translation>
    </message>
    <message>
        <source>No new customers in the last 12 months.</source>
        <translation>近 12 个月没有新客户。</translation>
    </message>
    <message>
        <source>No new customers in {month}.</source>
        <translation>{month}没有新客户。</translation>
    </message>
    <message>
        <source>No quote was sent in this period.</source>
        <translation>这段时间没有发送报价单。</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>No reminders for {month} yet.</source>
        <translation>{month}还没有提醒。</translation>
    </message>
    <message>
        <source>No reminders were due in {month}.</source>
        <translation>{month}没有到期的提醒。</translation>
    </message>
    <message>
        <source>No sales in the last 12 months.</source>
        <translation>近 12 个月没有销售。</translation>
    </message>
    <message>
        <source>No sales in {month}.</source>
        <translation>{month}没有销售。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody became a customer in this period.</source>
        <translation>这段时间没有新客户。</translation>
    </message>
    <message>
        <source>Nobody has a birthday in this period.</source>
        <translation>这段时间没有人过生日。</translation>
    </message>
    <message>
        <source>Nobody has the one without the other.</source>
        <translation>没有人只有其一而缺另一个。</translation>
    </message>
    <message>
        <source>Nobody is asleep.</source>
        <translation>没有沉睡的客户。</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>名单上没有人。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>没有人欠款。</translation>
    </message>
    <message>
        <source>Nobody was asked in this period.</source>
        <translation>这段时间没有询问满意度。</translation>
    </message>
    <message>
        <source>Nobody was called yet.</source>
        <translation>还没有联系任何人。</translation>
    </message>
    <message>
        <source>None is open for more than {days} days.</source>
        <translation>没有超过 {days} 天未结的。</translation>
    </message>
    <message>
        <source>Not added up: {amounts} in other currencies.</source>
        <translation>未计入合计的其他币种：{amounts}。</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Not included, being in other currencies: {amounts}</source>
        <translation>未计入（其他币种）：{amounts}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing ended in {month}.</source>
        <translation>{month}没有到期的项目。</translation>
    </message>
    <message>
        <source>Nothing ends in this period.</source>
        <translation>这段时间没有到期的。</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>这段时间没有到期事项。</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>没有逾期款项。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Nothing that was due in {month} is still open.</source>
        <translation>{month}到期的事项均已完成。</translation>
    </message>
    <message>
        <source>Nothing was sold in this period.</source>
        <translation>这段时间没有销售。</translation>
    </message>
    <message>
        <source>Nothing was sold in two years.</source>
        <translation>两年内没有销售。</translation>
    </message>
    <message>
        <source>Nothing was written down in this period.</source>
        <translation>这段时间没有记录。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of sales</source>
        <translation>销售笔数</translation>
    </message>
    <message>
        <source>Of the deals that came in, so many went further or were won.</source>
        <translation>进入各阶段的商机中，有这么多继续推进或成交。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>Open cases by age</source>
        <translation>未解决事项按时间</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Part of the called</source>
        <translation>占已致电的比例</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pipeline and forecast</source>
        <translation>销售流程与预测</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印于</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺付款日</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Quotes accepted</source>
        <translation>已接受的报价</translation>
    </message>
    <message>
        <source>Quotes and sales are those to people of the list from its first day on.</source>
        <translation>报价和销售指名单首日起给名单中客户的。</translation>
    </message>
    <message>
        <source>Quotes sent</source>
        <translation>已发送报价单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminders done</source>
        <translation>已完成的提醒</translation>
    </message>
    <message>
        <source>Renewals by week</source>
        <translation>每周续保</translation>
    </message>
    <message>
        <source>Renewals due</source>
        <translation>到期续保</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续保</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of a call list</source>
        <translation>电话名单结果</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>how many</comment>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Sales by customer</source>
        <translation>各客户销售额</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>各月销售额</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <translation>按产品的销售</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>每月满意度</translation>
    </message>
    <message>
        <source>Satisfaction, 1 to 5</source>
        <translation>满意度（1 到 5）</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Services and inspections due</source>
        <translation>到期保养与年检</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Sleeping customers</source>
        <translation>沉睡客户</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>The average of the cases settled in each month.</source>
        <translation>每月结案的平均值。</translation>
    </message>
    <message>
        <source>The fewest get past “{stage}”: {part} of those that came in.</source>
        <translation>最难通过的是“{stage}”：进入的商机中只有 {part} 继续推进。</translation>
    </message>
    <message>
        <source>The largest customers</source>
        <translation>最大的客户</translation>
    </message>
    <message>
        <source>The mark has three digits from 1 to 5: how lately, how often and for how much somebody bought; the best fifth of all customers has a 5.</source>
        <translation>评分由三个 1 到 5 的数字组成：最近购买时间、购买次数、购买金额；最好的五分之一客户为 5。</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>There is no open deal.</source>
        <translation>没有进行中的商机。</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>此列表为空。</translation>
    </message>
    <message>
        <source>There was no case in this period.</source>
        <translation>这段时间没有事项。</translation>
    </message>
    <message>
        <source>There was no deal.</source>
        <translation>没有商机。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a customer, A to D</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tiers by the turnover of {months} months: A are the largest customers, together {a}; B follow up to {b}, C up to {c}; D are the others.</source>
        <comment>tiers of customers</comment>
        <translation>按 {months} 个月的销售额分级：A 为最大的客户，合计占 {a}；B 累计至 {b}；C 累计至 {c}；其余为 D。</translation>
    </message>
    <message>
        <source>To</source>
        <comment>from tier B to tier A</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>待致电</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To send by post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>营业额</translation>
    </message>
    <message>
        <source>Turnover less cost</source>
        <translation>营业额减成本</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>years of age on this birthday</comment>
        <translation>年满</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>继续推进</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What became of the reminders</source>
        <translation>提醒的处理情况</translation>
    </message>
    <message>
        <source>What came of the calls</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>What may come, by month</source>
        <translation>各月预期收入</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>What was done, by person</source>
        <translation>各人工作情况</translation>
    </message>
    <message>
        <source>What was won in the period, and how many of the deals that ended.</source>
        <translation>这段时间的成交金额，以及已结束商机中成交的个数。</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>完成的工作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where customers came from</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>Where deals come from</source>
        <translation>商机来源</translation>
    </message>
    <message>
        <source>Where new customers came from</source>
        <translation>新客户来源</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Who did how much</source>
        <translation>各人工作量</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>各人的工作</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>等级变动</translation>
    </message>
    <message>
        <source>Who won what</source>
        <translation>谁成交了多少</translation>
    </message>
    <message>
        <source>Whom to ask for money</source>
        <translation>催款名单</translation>
    </message>
    <message>
        <source>Whom to offer more</source>
        <translation>可追加销售的客户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>未成交原因</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未填写姓名</translation>
    </message>
    <message>
        <source>Won of those ended</source>
        <translation>已结束中的成交率</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>值得联系</translation>
    </message>
    <message>
        <source>Worth of the accepted</source>
        <translation>已接受金额</translation>
    </message>
    <message>
        <source>Worth of the open</source>
        <translation>进行中金额</translation>
    </message>
    <message>
        <source>Worth of the won</source>
        <translation>成交金额</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>以及另外 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>has: {has}, lacks: {lacks}</source>
        <translation>有：{has}，没有：{lacks}</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更久</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n day(s)</source>
        <translation>
            <numerusform>%n 天未见</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>up to {days} days</source>
        <translation>{days} 天以内</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>{amount}, {won} of {ended} won</source>
        <translation>{amount}，{ended} 个中成交 {won} 个</translation>
    </message>
    <message>
        <source>{called} of {people} people were called.</source>
        <translation>{people} 人中已联系 {called} 人。</translation>
    </message>
    <message>
        <source>{done} of {due}</source>
        <comment>reminders done, of all that were due</comment>
        <translation>{done} / {due}</translation>
    </message>
    <message>
        <source>{month} up to {day}, compared with {previous}</source>
        <translation>{month}（截至{day}），与{previous}相比</translation>
    </message>
    <message>
        <source>{month}, compared with {previous}</source>
        <translation>{month}，与{previous}相比</translation>
    </message>
    <message>
        <source>{month}: {value}</source>
        <comment>a figure of the month before</comment>
        <translation>{month}：{value}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}（续）</translation>
    </message>
    <message>
        <source>{up} moved up, {down} moved down.</source>
        <translation>上升 {up} 位，下降 {down} 位。</translation>
    </message>
    <message>
        <source>“{reason}” comes first: {count} of {total} lost deals.</source>
        <translation>最多的是“{reason}”：{total} 个未成交商机中有 {count} 个。</translation>
    </message>
    <message>
        <source>“{source}” brought in most: {amount}.</source>
        <translation>“{source}”带来最多：{amount}。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A to D, who moved up or down</source>
        <translation>A 到 D，升降情况</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An envelope for each</source>
        <translation>每位客户一个信封</translation>
    </message>
    <message>
        <source>Asleep for</source>
        <translation>沉睡时间</translation>
    </message>
    <message>
        <source>Beside the year before</source>
        <translation>与上年对比</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Calls, visits, messages</source>
        <translation>通话、到访、消息</translation>
    </message>
    <message>
        <source>Cars and appliances to see to</source>
        <translation>需要保养的车辆和设备</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>未来天数</translation>
    </message>
    <message>
        <source>Every month, on the 1st</source>
        <translation>每月 1 日</translation>
    </message>
    <message>
        <source>Every week, on Monday</source>
        <translation>每周一</translation>
    </message>
    <message>
        <source>Everybody by name, with phone numbers</source>
        <translation>按姓名列出所有客户及电话</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>查找报表</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From stage to stage, won, lost, to come</source>
        <translation>各阶段转化、成交、未成交与预测</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定日期…</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Has the one, lacks the other</source>
        <translation>有其一，缺另一个</translation>
    </message>
    <message>
        <source>How late the money is</source>
        <translation>款项逾期情况</translation>
    </message>
    <message>
        <source>How long, how satisfied</source>
        <translation>用时与满意度</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Late sums with phone numbers</source>
        <translation>逾期金额与电话</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>More choices…</source>
        <translation>更多选项…</translation>
    </message>
    <message>
        <source>New, spoken to, renewed, sold</source>
        <translation>新增、联系、续保、销售</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>No letter is written yet.</source>
        <translation>还没有写好的信函。</translation>
    </message>
    <message>
        <source>Not heard of for long</source>
        <translation>很久没有消息</translation>
    </message>
    <message>
        <source>One text, a letter for each</source>
        <translation>一份文本，每位客户一封信</translation>
    </message>
    <message>
        <source>Open deals and what they may bring</source>
        <translation>进行中的商机及预计</translation>
    </message>
    <message>
        <source>Open the folder where reports are saved</source>
        <translation>打开保存报表的文件夹</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机流程</translation>
    </message>
    <message>
        <source>Policies and contracts that end</source>
        <translation>到期的保单和合同</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print: {report}</source>
        <translation>打印：{report}</translation>
    </message>
    <message>
        <source>Remind me to print it</source>
        <translation>提醒我打印</translation>
    </message>
    <message>
        <source>Reminder added, for the first time on {day}.</source>
        <translation>已添加提醒，首次在 {day}。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Sent, accepted, declined</source>
        <translation>发送、接受、拒绝</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>七天</translation>
    </message>
    <message>
        <source>Sheets of stickers</source>
        <translation>整张标签纸</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>没有可寄的客户。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>十二个月</translation>
    </message>
    <message>
        <source>What it cost and brought in</source>
        <translation>花费与收获</translation>
    </message>
    <message>
        <source>What to do better</source>
        <translation>可以改进之处</translation>
    </message>
    <message>
        <source>What waits, with room for the result</source>
        <translation>待办，留有填写结果的位置</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>卖了什么</translation>
    </message>
    <message>
        <source>Who bought how much</source>
        <translation>谁买了多少</translation>
    </message>
    <message>
        <source>Who bought what, month by month</source>
        <translation>谁买了什么，逐月</translation>
    </message>
    <message>
        <source>Who came, from where</source>
        <translation>来了谁，从哪里来</translation>
    </message>
    <message>
        <source>Whom to call, with room to write</source>
        <translation>要联系的人，留有填写位置</translation>
    </message>
    <message>
        <source>Whom to congratulate</source>
        <translation>该祝贺谁</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>去写</translation>
    </message>
    <message numerus="yes">
        <source>made from %n customer(s) on this PC</source>
        <translation>
            <numerusform>根据这台电脑上的 %n 位客户生成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>修改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, as you edited it</source>
        <translation>
            <numerusform>保留 %n 条（您手工修改过）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>改期 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 条未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) added</source>
        <translation>
            <numerusform>新增 %n 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) put right.</source>
        <translation>
            <numerusform>已改正 %n 条提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were ticked off on days to come, when the clock was wrong.</source>
        <translation>
            <numerusform>有 %n 条提醒是在时钟有误时完成的，完成日期在未来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>删除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>A field that is no longer there</source>
        <translation>已不存在的字段</translation>
    </message>
    <message>
        <source>A rule makes reminders of a date by itself, moves them when the date moves and never changes what you edited by hand.</source>
        <translation>规则会根据日期自动生成提醒，日期变动时提醒随之变动，您手工修改过的内容不会被改动。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Any business</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Anything we look after</source>
        <translation>所有照管的东西</translation>
    </message>
    <message>
        <source>Appliance service</source>
        <translation>家电维修</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>By the meter, for the next service</source>
        <translation>按里程（用于下次保养）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Count them as done today</source>
        <translation>算作今天完成</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>成为客户的日期</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Empty: the usual words</source>
        <translation>留空：使用常用文字</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>汽车修理厂</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>If nobody works that day</source>
        <translation>遇到休息日</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Insurance agency</source>
        <translation>保险代理</translation>
    </message>
    <message>
        <source>It makes reminders by itself and moves them when the date moves.</source>
        <translation>它会自动生成提醒，日期变动时提醒随之变动。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Looking through the reminders</source>
        <translation>正在检查提醒</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>No reminder changes.</source>
        <translation>没有提醒变动。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Or after so many months, whichever comes first</source>
        <translation>或满多少个月，以先到者为准</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Remind so many days before</source>
        <translation>提前多少天提醒</translation>
    </message>
    <message>
        <source>Reminder rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Reminders that change</source>
        <translation>变动的提醒</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>删除：{rule}</translation>
    </message>
    <message>
        <source>Rules of a trade</source>
        <translation>行业规则</translation>
    </message>
    <message>
        <source>Rules of a trade…</source>
        <translation>行业规则…</translation>
    </message>
    <message>
        <source>Service every</source>
        <translation>保养间隔</translation>
    </message>
    <message>
        <source>Several with commas; 0 is the day itself.</source>
        <translation>多个用逗号分开；0 表示当天。</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>查看变动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Switch off: {rule}</source>
        <translation>停用：{rule}</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>Switch on: {rule}</source>
        <translation>启用：{rule}</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The working day after</source>
        <translation>后一个工作日</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>前一个工作日</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>What the reminder says</source>
        <translation>提醒内容</translation>
    </message>
    <message>
        <source>When it is done, the date moves on</source>
        <translation>完成后日期顺延</translation>
    </message>
    <message>
        <source>Write a whole number from 1 up, or nothing.</source>
        <translation>请输入从 1 起的整数，或留空。</translation>
    </message>
    <message>
        <source>Write numbers of days, such as 30, 7, 0.</source>
        <translation>请输入天数，例如 30, 7, 0。</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>之后可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>by a month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>by a year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>by half a year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>by three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>comes round every year</source>
        <translation>每年一次</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>every {distance} {unit}</source>
        <translation>每 {distance} {unit}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>never: it comes round every year</source>
        <translation>不变：每年一次</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>不自动顺延</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>then %n day(s) later</source>
        <translation>
            <numerusform>之后顺延 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then %n month(s) later</source>
        <translation>
            <numerusform>之后顺延 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>then a year later</source>
        <translation>之后顺延一年</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>原为 {day}</translation>
    </message>
    <message>
        <source>{before} and {on_the_day}</source>
        <translation>{before}和{on_the_day}</translation>
    </message>
    <message>
        <source>{days} days before</source>
        <translation>提前 {days} 天</translation>
    </message>
    <message>
        <source>{most} days before at most.</source>
        <translation>最多提前 {most} 天。</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), the last on {day}. Each has a reminder.</source>
        <translation>
            <numerusform>分 %n 期，最后一期 {day}。每期都有提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>sales</comment>
        <translation>
            <numerusform>%n 笔逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n 封信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>已记录 %n 封信。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n 笔收款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n 笔销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <comment>sales</comment>
        <translation>
            <numerusform>%n 笔未收款</numerusform>
        </translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>A sale that is to be paid later stands here until its money has come in.</source>
        <translation>以后付款的销售会列在这里，直到收到款。</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>记收款</translation>
    </message>
    <message>
        <source>Add sale</source>
        <translation>记销售</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An accepted quote becomes a sale by itself, or write one down.</source>
        <translation>接受的报价单会自动成为销售，也可以直接记一笔。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>已催款</translation>
    </message>
    <message>
        <source>At once: {way}</source>
        <translation>当场：{way}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收款合计</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Choose a line in the list</source>
        <translation>请在列表中选择一行</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Do not keep track</source>
        <translation>不跟踪付款</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应收日期</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the sale {number}</source>
        <translation>编辑销售 {number}</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>款项内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>几期</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一期</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Instalments…</source>
        <translation>分期…</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Leave it empty to take the promise back.</source>
        <translation>留空则取消承诺。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>催款信</translation>
    </message>
    <message>
        <source>Letter {level}</source>
        <translation>催款信 {level}</translation>
    </message>
    <message>
        <source>Letter {level} about {numbers}</source>
        <translation>催款信 {level}：{numbers}</translation>
    </message>
    <message>
        <source>Letter {level}, {day}</source>
        <translation>催款信 {level}，{day}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>催款信</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>销售明细</translation>
    </message>
    <message>
        <source>Make instalments</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>新建销售</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>还没有收款</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>还没有销售</translation>
    </message>
    <message>
        <source>Nobody owes you anything</source>
        <translation>没有人欠款</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>未收款</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>Nothing is owed for these.</source>
        <translation>这些没有未付款项。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Paid in full on</source>
        <translation>付清日期</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>部分收款</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Pay in instalments</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment {number} written down. It is paid in full.</source>
        <translation>已记收款 {number}，已付清。</translation>
    </message>
    <message>
        <source>Payment {number} written down. {amount} is still to pay.</source>
        <translation>已记收款 {number}，还欠 {amount}。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Press P on a sale when money comes in for it.</source>
        <translation>收到款时，在销售上按 P。</translation>
    </message>
    <message>
        <source>Print receipt {number}</source>
        <translation>打印收据 {number}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺付款日</translation>
    </message>
    <message>
        <source>Promised day</source>
        <translation>承诺的日期</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺付款日</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>已记下：承诺 {day} 付款。</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>承诺付款…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Remove the sale</source>
        <translation>移除销售</translation>
    </message>
    <message>
        <source>Removed the sale {number}.</source>
        <translation>已移除销售 {number}。</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>添加多行明细</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售合计</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back {number}</source>
        <translation>撤回 {number}</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>首期日期</translation>
    </message>
    <message>
        <source>The payment {number} is taken back.</source>
        <translation>收款 {number} 已撤回。</translation>
    </message>
    <message>
        <source>The promise is taken back.</source>
        <translation>承诺已取消。</translation>
    </message>
    <message>
        <source>The sale {number} is written down.</source>
        <translation>已记销售 {number}。</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未收款</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>销售内容</translation>
    </message>
    <message>
        <source>When will they pay?</source>
        <translation>什么时候付款？</translation>
    </message>
    <message>
        <source>Without a day nothing is owed for it.</source>
        <translation>不填日期则不算欠款。</translation>
    </message>
    <message>
        <source>Write a number from 1 to {most}.</source>
        <translation>请填写 1 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>Write how many.</source>
        <translation>请填写期数。</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>请简单写几个字。</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>{amount} is still to pay.</source>
        <translation>还欠 {amount}。</translation>
    </message>
</context>
<context>
    <name>Selling</name>
    <message>
        <source>A quote is good for</source>
        <translation>报价有效期</translation>
    </message>
    <message>
        <source>A sale is to be paid within</source>
        <translation>销售付款期限</translation>
    </message>
    <message>
        <source>A text for papers</source>
        <translation>单据文字</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>Added to the prices</source>
        <translation>另加在价格上</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Ask about it after</source>
        <translation>多久后询问</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Compare prices over the last</source>
        <translation>比较最近的价格</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Further rates</source>
        <translation>其他税率</translation>
    </message>
    <message>
        <source>Included in the prices</source>
        <translation>已含在价格中</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>常用文字</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Layout of a new quote</source>
        <translation>新报价单的版式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number of a case</source>
        <translation>投诉与请求编号</translation>
    </message>
    <message>
        <source>Number of a quote</source>
        <translation>报价单编号</translation>
    </message>
    <message>
        <source>Number of a receipt</source>
        <translation>收据编号</translation>
    </message>
    <message>
        <source>Number of a sale</source>
        <translation>销售编号</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>单据编号</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>单据内容</translation>
    </message>
    <message>
        <source>One on each line, in percent.</source>
        <translation>每行一个，百分比。</translation>
    </message>
    <message>
        <source>Printed where money is asked for.</source>
        <translation>打印在要求付款的单据上。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>已移除“{name}”。</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Terms of a new quote</source>
        <translation>新报价单的条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text kept.</source>
        <translation>文字已保存。</translation>
    </message>
    <message>
        <source>Texts you use often are put into a quote&apos;s note or terms with one press.</source>
        <translation>常用的文字，一键放入报价单的备注或条款。</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>通常税率</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税</translation>
    </message>
    <message>
        <source>What the tax is called</source>
        <translation>税的名称</translation>
    </message>
    <message>
        <source>Without prices</source>
        <translation>不含价格</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>请填写 0 到 100 之间的数。</translation>
    </message>
    <message>
        <source>Write a pattern.</source>
        <translation>请填写编号格式。</translation>
    </message>
    <message>
        <source>Write a whole number of days.</source>
        <translation>请填写整数天数。</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>请填写文字。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>next: {number}</source>
        <translation>下一个：{number}</translation>
    </message>
    <message>
        <source>{year} is the year, {month} the month, {0001} the count.</source>
        <translation>{year} 为年份，{month} 为月份，{0001} 为序号。</translation>
    </message>
    <message>
        <source>“{line}” is no rate: write a number, like 10.</source>
        <translation>“{line}”不是税率：请写数字，例如 10。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>As in the sales</source>
        <translation>与销售记录相同</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backed up, and the copy is checked.</source>
        <translation>已备份，并已检查。</translation>
    </message>
    <message>
        <source>Backup and safety</source>
        <translation>备份与安全</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Before bringing a copy back</source>
        <translation>恢复备份前</translation>
    </message>
    <message>
        <source>Before joining customers</source>
        <translation>合并客户之前</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring this copy back?</source>
        <translation>恢复这份备份？</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Business and letterhead</source>
        <translation>单位与抬头</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copy of the day</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Country of phones and dates</source>
        <translation>电话和日期所属国家或地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dates and numbers as in</source>
        <translation>日期和数字格式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Go on beside the clock when the window is closed</source>
        <translation>关闭窗口后继续留在时钟旁</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>How customers weigh</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>If the PC was off then, as soon as it is on.</source>
        <translation>如果那时电脑没开，开机后就会提示。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>语言与地区</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>no notice in the morning</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>商机阶段</translation>
    </message>
    <message>
        <source>Quotes and taxes</source>
        <translation>报价单与税</translation>
    </message>
    <message>
        <source>Reminder rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Reminders with a time are announced when they come due. Exit in the menu File ends it.</source>
        <translation>带时间的提醒到时会通知。用“文件”菜单中的“退出”结束程序。</translation>
    </message>
    <message>
        <source>Say once a day what waits, at</source>
        <translation>每天提示一次要做的事，时间</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>随系统启动</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Texts to begin from</source>
        <translation>记录模板</translation>
    </message>
    <message>
        <source>The copy is back.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>This desktop has no place for programs beside its clock, so nothing can be announced there.</source>
        <translation>这个桌面的时钟旁没有放程序的位置，因此无法在那里通知。</translation>
    </message>
    <message>
        <source>Usual for the language</source>
        <translation>按语言默认</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What is there now is kept as a copy of its own first.</source>
        <translation>现有内容会先另存为一份备份。</translation>
    </message>
    <message>
        <source>Without its window, if it goes on beside the clock.</source>
        <translation>如果程序留在时钟旁，启动时不打开窗口。</translation>
    </message>
    <message>
        <source>Working days and limits</source>
        <translation>工作日与限制</translation>
    </message>
    <message>
        <source>Your customers are in {file}. A copy is made every day and before each import.</source>
        <translation>客户资料保存在 {file}。每天以及每次导入前都会自动备份。</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>%n deal(s) in “{stage}”</source>
        <translation>
            <numerusform>“{stage}”中有 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal in it is</source>
        <translation>其中的商机为</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>添加看板</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>已添加：{name}。</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>恢复“{name}”</translation>
    </message>
    <message>
        <source>Chance of winning</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>修改阶段</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>It begins with the stages of the first one; change them as you like.</source>
        <translation>新看板沿用第一个看板的阶段，可随意修改。</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a stage of deals</comment>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One in a line, the most frequent first.</source>
        <translation>每行一个，最常见的在前。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a stage of deals</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Pipelines…</source>
        <translation>流程…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons for losing</source>
        <translation>未成交原因</translation>
    </message>
    <message>
        <source>Reasons for losing…</source>
        <translation>未成交原因…</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>移除阶段</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>重命名流程</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stalled after days (0: never)</source>
        <translation>多少天后算停滞（0：从不）</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>The columns of the board, from the first enquiry on. U and D move a stage.</source>
        <translation>看板的各列，从最初咨询开始。按 U 和 D 可移动阶段。</translation>
    </message>
    <message>
        <source>The pipeline is renamed.</source>
        <translation>流程已重命名。</translation>
    </message>
    <message>
        <source>The reasons are changed.</source>
        <translation>原因已修改。</translation>
    </message>
    <message>
        <source>The stages are changed.</source>
        <translation>阶段已修改。</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Where do its deals go?</source>
        <translation>其中的商机移到哪里？</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>a stage of deals</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>请输入 0 到 {most} 的整数。</translation>
    </message>
    <message numerus="yes">
        <source>stalled after %n day(s)</source>
        <translation>
            <numerusform>%n 天后停滞</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>“{name}”已恢复。</translation>
    </message>
    <message>
        <source>“{name}” is put away.</source>
        <translation>“{name}”已收起。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>意向客户</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Added a sale</source>
        <translation>添加了销售</translation>
    </message>
    <message>
        <source>Added files: {count}</source>
        <translation>添加了 {count} 个文件</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>添加了示例数据</translation>
    </message>
    <message>
        <source>Added the field “{label}”</source>
        <translation>添加了字段“{label}”</translation>
    </message>
    <message>
        <source>Added the file {name}</source>
        <translation>添加了文件 {name}</translation>
    </message>
    <message>
        <source>Added the pipeline “{name}”</source>
        <translation>添加了流程“{name}”</translation>
    </message>
    <message>
        <source>Added the reminder “{title}”</source>
        <translation>添加了提醒“{title}”</translation>
    </message>
    <message>
        <source>Added the reminder “{title}” for customers: {count}</source>
        <translation>为客户添加提醒“{title}”：{count}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>添加了 {name}</translation>
    </message>
    <message>
        <source>Back to be called: {title}</source>
        <translation>重新待联系：{title}</translation>
    </message>
    <message>
        <source>Began a quote for {name}</source>
        <translation>为 {name} 新建报价单</translation>
    </message>
    <message>
        <source>Began the version {number}</source>
        <translation>新建版本 {number}</translation>
    </message>
    <message>
        <source>Brought back a backup</source>
        <translation>恢复了备份</translation>
    </message>
    <message>
        <source>Changed a goal</source>
        <translation>修改了目标</translation>
    </message>
    <message>
        <source>Changed deals: {count}</source>
        <translation>更改了商机：{count}</translation>
    </message>
    <message>
        <source>Changed how customers are told apart</source>
        <translation>修改了客户分级规则</translation>
    </message>
    <message>
        <source>Changed how quotes are written</source>
        <translation>更改了报价单设置</translation>
    </message>
    <message>
        <source>Changed something ({code})</source>
        <translation>做了更改（{code}）</translation>
    </message>
    <message>
        <source>Changed the field “{label}”</source>
        <translation>修改了字段“{label}”</translation>
    </message>
    <message>
        <source>Changed the filter “{name}”</source>
        <translation>更改了筛选“{name}”</translation>
    </message>
    <message>
        <source>Changed the pipeline “{name}”</source>
        <translation>修改了流程“{name}”</translation>
    </message>
    <message>
        <source>Changed the reasons for losing deals</source>
        <translation>更改了未成交原因</translation>
    </message>
    <message>
        <source>Changed the stages of a pipeline</source>
        <translation>更改了流程的阶段</translation>
    </message>
    <message>
        <source>Changed the status of customers: {count}</source>
        <translation>更改了客户状态：{count} 位</translation>
    </message>
    <message>
        <source>Changed the texts to begin from</source>
        <translation>修改了记录模板</translation>
    </message>
    <message>
        <source>Changed the working days and limits of reminders</source>
        <translation>修改了工作日和提醒限制</translation>
    </message>
    <message>
        <source>Changed “{field}” of customers: {count}</source>
        <translation>更改了 {count} 位客户的“{field}”</translation>
    </message>
    <message>
        <source>Copied a quote</source>
        <translation>复制了报价单</translation>
    </message>
    <message>
        <source>Declared the quote {number} void</source>
        <translation>将报价单 {number} 作废</translation>
    </message>
    <message>
        <source>Did again: {label}</source>
        <translation>重做：{label}</translation>
    </message>
    <message>
        <source>Dismissed reminders: {count}</source>
        <translation>忽略提醒：{count}</translation>
    </message>
    <message>
        <source>Dismissed: {title}</source>
        <translation>不再提醒：{title}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>已完成：{count}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>完成：{title}</translation>
    </message>
    <message>
        <source>Edited a quote for {name}</source>
        <translation>编辑了 {name} 的报价单</translation>
    </message>
    <message>
        <source>Edited an entry of the timeline</source>
        <translation>修改了一条往来记录</translation>
    </message>
    <message>
        <source>Edited the call list “{name}”</source>
        <translation>编辑了电话名单“{name}”</translation>
    </message>
    <message>
        <source>Edited the case “{title}”</source>
        <translation>编辑了事项“{title}”</translation>
    </message>
    <message>
        <source>Edited the deal “{title}”</source>
        <translation>编辑了商机“{title}”</translation>
    </message>
    <message>
        <source>Edited the note about {name}</source>
        <translation>修改了 {name} 的备注</translation>
    </message>
    <message>
        <source>Edited the reminder “{title}”</source>
        <translation>修改了提醒“{title}”</translation>
    </message>
    <message>
        <source>Edited the sale {number}</source>
        <translation>编辑了销售 {number}</translation>
    </message>
    <message>
        <source>Edited your business details</source>
        <translation>修改了您的单位信息</translation>
    </message>
    <message>
        <source>Edited {name}</source>
        <translation>修改了 {name}</translation>
    </message>
    <message>
        <source>Finished the call list “{name}”</source>
        <translation>结束了电话名单“{name}”</translation>
    </message>
    <message>
        <source>Gave up a goal</source>
        <translation>取消了目标</translation>
    </message>
    <message>
        <source>Handed reminders to {to}: {count}</source>
        <translation>转交提醒给 {to}：{count}</translation>
    </message>
    <message>
        <source>Imported {file}</source>
        <translation>导入了 {file}</translation>
    </message>
    <message>
        <source>Joined customers: {count}</source>
        <translation>已合并客户：{count}</translation>
    </message>
    <message>
        <source>Joined {other} with {name}</source>
        <translation>将 {other} 并入 {name}</translation>
    </message>
    <message>
        <source>Kept how customers weighed in {month}</source>
        <translation>保存了 {month} 的客户等级</translation>
    </message>
    <message>
        <source>Kept the text “{name}”</source>
        <translation>保存了文本“{name}”</translation>
    </message>
    <message>
        <source>Kept {name} and {other} apart</source>
        <translation>{name} 与 {other} 不是同一客户</translation>
    </message>
    <message>
        <source>Lost: {title}</source>
        <translation>已流失：{title}</translation>
    </message>
    <message>
        <source>Made the call list “{name}” of {count}</source>
        <translation>建立了 {count} 人的电话名单“{name}”</translation>
    </message>
    <message>
        <source>Meter reading: {value} {unit}</source>
        <translation>读数：{value} {unit}</translation>
    </message>
    <message>
        <source>Moved reminders: {count}</source>
        <translation>改期提醒：{count}</translation>
    </message>
    <message>
        <source>Moved the deal “{title}”</source>
        <translation>移动了商机“{title}”</translation>
    </message>
    <message>
        <source>Moved the field “{label}”</source>
        <translation>移动了字段“{label}”</translation>
    </message>
    <message>
        <source>Noted a call of “{name}”</source>
        <translation>记录了“{name}”的一通电话</translation>
    </message>
    <message>
        <source>Noted payment letters: {count}</source>
        <translation>记录催款函：{count}</translation>
    </message>
    <message>
        <source>Noted that {name} must not be called</source>
        <translation>记录了不要致电 {name}</translation>
    </message>
    <message>
        <source>Noted the letter “{subject}” to {count}</source>
        <translation>记录了给 {count} 人的信“{subject}”</translation>
    </message>
    <message>
        <source>Noted when {number} will be paid</source>
        <translation>记录了 {number} 的付款日期</translation>
    </message>
    <message>
        <source>Offer made: {title}</source>
        <translation>已报价：{title}</translation>
    </message>
    <message>
        <source>Opened the case “{title}” again</source>
        <translation>重新打开了事项“{title}”</translation>
    </message>
    <message>
        <source>Opened the deal “{title}”</source>
        <translation>新建了商机“{title}”</translation>
    </message>
    <message>
        <source>Parted {number} into instalments: {count}</source>
        <translation>将 {number} 分期：{count}</translation>
    </message>
    <message>
        <source>Planned the next step of “{title}”</source>
        <translation>安排了“{title}”的下一步</translation>
    </message>
    <message>
        <source>Put reminders right after the clock was wrong: {count}</source>
        <translation>时钟有误，已改正提醒：{count}</translation>
    </message>
    <message>
        <source>Put right: {count}</source>
        <translation>已整理：{count} 处</translation>
    </message>
    <message>
        <source>Put the field “{label}” away</source>
        <translation>收起了字段“{label}”</translation>
    </message>
    <message>
        <source>Put the tag “{tag}” on customers: {count}</source>
        <translation>添加了标签“{tag}”：{count} 位客户</translation>
    </message>
    <message>
        <source>Removed a payment for {number}</source>
        <translation>删除了 {number} 的一笔付款</translation>
    </message>
    <message>
        <source>Removed a reminder rule; reminders changed: {count}</source>
        <translation>删除了提醒规则；变动的提醒：{count}</translation>
    </message>
    <message>
        <source>Removed an entry of the timeline</source>
        <translation>删除了一条往来记录</translation>
    </message>
    <message>
        <source>Removed call lists: {count}</source>
        <translation>删除了电话名单：{count}</translation>
    </message>
    <message>
        <source>Removed customers: {count}</source>
        <translation>删除了客户：{count} 位</translation>
    </message>
    <message>
        <source>Removed the case “{title}”</source>
        <translation>删除了事项“{title}”</translation>
    </message>
    <message>
        <source>Removed the deal “{title}”</source>
        <translation>删除了商机“{title}”</translation>
    </message>
    <message>
        <source>Removed the draft “{title}”</source>
        <translation>删除了草稿“{title}”</translation>
    </message>
    <message>
        <source>Removed the field “{label}” and what was in it</source>
        <translation>删除了字段“{label}”及其内容</translation>
    </message>
    <message>
        <source>Removed the file {name}</source>
        <translation>移除了文件 {name}</translation>
    </message>
    <message>
        <source>Removed the filter “{name}”</source>
        <translation>移除了筛选“{name}”</translation>
    </message>
    <message>
        <source>Removed the sale {number}</source>
        <translation>删除了销售 {number}</translation>
    </message>
    <message>
        <source>Removed the text “{name}”</source>
        <translation>删除了文本“{name}”</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>删除了 {name}</translation>
    </message>
    <message>
        <source>Renamed a file to {name}</source>
        <translation>文件重命名为 {name}</translation>
    </message>
    <message>
        <source>Renamed the filter “{before}” to “{name}”</source>
        <translation>筛选“{before}”改名为“{name}”</translation>
    </message>
    <message>
        <source>Renewed: {title}</source>
        <translation>已续期：{title}</translation>
    </message>
    <message>
        <source>Saved a reminder rule; reminders changed: {count}</source>
        <translation>保存了提醒规则；变动的提醒：{count}</translation>
    </message>
    <message>
        <source>Saved the filter “{name}”</source>
        <translation>保存了筛选“{name}”</translation>
    </message>
    <message>
        <source>Sent the quote {number}</source>
        <translation>发送了报价单 {number}</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>设定了目标</translation>
    </message>
    <message>
        <source>Settled the case “{title}”</source>
        <translation>解决了事项“{title}”</translation>
    </message>
    <message>
        <source>Snoozed reminders: {count}</source>
        <translation>推迟提醒：{count}</translation>
    </message>
    <message>
        <source>Snoozed: {title}</source>
        <translation>稍后提醒：{title}</translation>
    </message>
    <message>
        <source>The quote {number} was accepted</source>
        <translation>报价单 {number} 已被接受</translation>
    </message>
    <message>
        <source>The quote {number} was declined</source>
        <translation>报价单 {number} 被拒绝</translation>
    </message>
    <message>
        <source>Took back that {name} and {other} know each other</source>
        <translation>撤去 {name} 与 {other} 的关系</translation>
    </message>
    <message>
        <source>Took in the case “{title}”</source>
        <translation>受理了事项“{title}”</translation>
    </message>
    <message>
        <source>Took over ready reminder rules; reminders changed: {count}</source>
        <translation>采用了现成的提醒规则；变动的提醒：{count}</translation>
    </message>
    <message>
        <source>Took the field “{label}” out again</source>
        <translation>重新启用了字段“{label}”</translation>
    </message>
    <message>
        <source>Took the tag “{tag}” off customers: {count}</source>
        <translation>从 {count} 位客户取下标签“{tag}”</translation>
    </message>
    <message>
        <source>Tried: {title}</source>
        <translation>已尝试联系：{title}</translation>
    </message>
    <message>
        <source>Undid: {label}</source>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>Wrote down a payment for {number}</source>
        <translation>记录了 {number} 的一笔付款</translation>
    </message>
    <message>
        <source>Wrote down that {name} and {other} know each other</source>
        <translation>记下 {name} 与 {other} 相识</translation>
    </message>
    <message>
        <source>Wrote down: {text}</source>
        <translation>记录：{text}</translation>
    </message>
    <message>
        <source>Wrote “{text}” into a field of customers: {count}</source>
        <translation>为 {count} 位客户填写了“{text}”</translation>
    </message>
    <message>
        <source>{name} and {other} may be the same after all</source>
        <translation>{name} 与 {other} 可能是同一客户</translation>
    </message>
    <message>
        <source>{name}: {value} comes first</source>
        <translation>{name}：{value} 设为首选</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>成为客户</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Find a field or a value</source>
        <translation>查找字段或内容</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>尚未更改过</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省区</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>What was changed about {name}</source>
        <translation>{name}的更改经过</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>后来已撤销</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Add a text</source>
        <translation>添加模板</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>修改模板</translation>
    </message>
    <message>
        <source>The texts are changed.</source>
        <translation>模板已修改。</translation>
    </message>
    <message>
        <source>What you often write down about calls, visits and meetings. Choose one where you write down what happened. U and D move a text.</source>
        <translation>关于通话、到访和会面常写的内容。记录经过时可选用。按 U、D 上下移动。</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>热水器</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>保障对象</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Ford Focus</source>
        <translation>大众朗逸</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>维保合同</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Mileage today</source>
        <translation>当前里程</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Motor policy</source>
        <translation>车险</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>新建：{kind}</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>下次年检</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>保单</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. It reminds you for {day}.</source>
        <translation>已保存，会在 {day} 前提醒您。</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Warranty ends on</source>
        <translation>保修到期日</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>You began to write here and did not save.</source>
        <translation>您上次在这里写了内容但没有保存。</translation>
    </message>
    <message>
        <source>{name} has this one already.</source>
        <translation>{name} 已有这一项。</translation>
    </message>
</context>
<context>
    <name>Tidy</name>
    <message numerus="yes">
        <source>%n value(s) put right.</source>
        <translation>
            <numerusform>已修正 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays to come or too long ago; things that end before they begin.</source>
        <translation>生日在将来或太久以前；到期早于开始。</translation>
    </message>
    <message>
        <source>Cities spelled several ways</source>
        <translation>城市写法不一</translation>
    </message>
    <message>
        <source>Every place is shown as it would become.</source>
        <translation>每一处都显示替换后的样子。</translation>
    </message>
    <message>
        <source>Every place is shown before anything changes.</source>
        <translation>更改之前会先显示每一处。</translation>
    </message>
    <message>
        <source>Everything is tidy</source>
        <translation>一切整齐</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Full-width letters and digits</source>
        <translation>全角字母和数字</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>不可能的日期</translation>
    </message>
    <message>
        <source>In the column</source>
        <translation>在此列中</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looking at everybody</source>
        <translation>正在检查所有客户</translation>
    </message>
    <message>
        <source>Names all in capitals or all in small letters are written as names are.</source>
        <translation>全大写或全小写的姓名会改成正常写法。</translation>
    </message>
    <message>
        <source>Names in capitals</source>
        <translation>大小写不当的姓名</translation>
    </message>
    <message>
        <source>Neither a telephone nor an e-mail address is written down.</source>
        <translation>既没有电话，也没有电子邮箱。</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>No call, visit or message is written down.</source>
        <translation>没有通话、到访或消息记录。</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>没有联系方式</translation>
    </message>
    <message>
        <source>Nobody looks after them</source>
        <translation>没有负责人</translation>
    </message>
    <message>
        <source>Not a telephone number</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>Of a hundred customers {score} have nothing to mend.</source>
        <translation>每一百位客户中，有 {score} 位无需整理。</translation>
    </message>
    <message>
        <source>Only where nothing else stands in the field</source>
        <translation>仅当该字段只有此内容时</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Others have somebody; tick them in the list to set it for many at once.</source>
        <translation>其他客户有负责人；可在列表中勾选后一次设定多位。</translation>
    </message>
    <message>
        <source>Perhaps one customer who stands twice, perhaps a family.</source>
        <translation>也许是重复的客户，也许是一家人。</translation>
    </message>
    <message numerus="yes">
        <source>Put all %n right</source>
        <translation>
            <numerusform>修正全部 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this one right</source>
        <translation>修正此处</translation>
    </message>
    <message>
        <source>Putting it right</source>
        <translation>正在修正</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>Telephones written another way</source>
        <translation>电话写法不一</translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>列出前 {count} 位。</translation>
    </message>
    <message>
        <source>The same telephone twice</source>
        <translation>同一电话出现多次</translation>
    </message>
    <message>
        <source>The spelling most customers have takes the place of the others.</source>
        <translation>以多数客户所用的写法代替其他写法。</translation>
    </message>
    <message>
        <source>They look alike and are not found by what one types.</source>
        <translation>看起来相同，但输入半角时找不到。</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理数据</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>待替换</translation>
    </message>
    <message>
        <source>Too short, too long, or words instead of a number.</source>
        <translation>太短、太长，或写的是文字。</translation>
    </message>
    <message>
        <source>What comes in untidy later shows up here.</source>
        <translation>以后出现的问题会显示在这里。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>涉及的客户</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>请填写要查找的内容。</translation>
    </message>
    <message>
        <source>Written as your country writes them they are easier to read out.</source>
        <translation>按本国习惯书写，更便于念读。</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in this column.</source>
        <translation>此列中没有“{text}”。</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>A: together up to</source>
        <translation>A：累计至</translation>
    </message>
    <message>
        <source>B: up to</source>
        <translation>B：累计至</translation>
    </message>
    <message>
        <source>Beside the tier stand three digits from 1 to 5: how lately somebody bought, how often and for how much. The best fifth of the customers has a 5.</source>
        <translation>等级旁边有三个 1 到 5 的数字：最近购买时间、购买次数和购买金额。最好的五分之一客户为 5。</translation>
    </message>
    <message>
        <source>C: up to</source>
        <translation>C：累计至</translation>
    </message>
    <message>
        <source>Customers are lined up by what they bought, the largest first. Those who together make the first share of the turnover are A, the next are B and C, the others D.</source>
        <translation>客户按购买金额从大到小排列。合计占销售额第一份额的为 A，其后为 B 和 C，其余为 D。</translation>
    </message>
    <message>
        <source>How customers weigh</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Share of the turnover</source>
        <translation>占销售额的份额</translation>
    </message>
    <message>
        <source>The tiers are worked out every day and kept at the end of every month, so that the reports can say who moved.</source>
        <translation>等级每天计算，并在每月底保存，因此报表能说明谁有变动。</translation>
    </message>
    <message>
        <source>Turnover of</source>
        <translation>销售额统计</translation>
    </message>
    <message>
        <source>Write a number of months from 1 to {most}.</source>
        <translation>请填写 1 到 {most} 的月数。</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 100.</source>
        <translation>请填写 1 到 100 的整数。</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n case(s) overdue</source>
        <translation>
            <numerusform>%n 件投诉或请求已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not heard of for a year</source>
        <translation>
            <numerusform>%n 位客户一年没有往来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with no next step</source>
        <translation>
            <numerusform>%n 位客户没有下一步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) stalled</source>
        <translation>
            <numerusform>%n 个商机停滞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) without a next step</source>
        <translation>
            <numerusform>%n 个商机没有下一步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>今天已完成 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>已完成 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>今天 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the next 7 days</source>
        <translation>
            <numerusform>未来 7 天 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for today</source>
        <translation>
            <numerusform>今天还剩 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without an answer for a week</source>
        <translation>
            <numerusform>%n 份报价一周未答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) not paid in time</source>
        <translation>
            <numerusform>%n 笔销售逾期未收款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 个服务项目</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关项目</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Before you call</source>
        <translation>通话前请看</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Choose someone in the list</source>
        <translation>请在列表中选择一位客户</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>复制电话号码</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日清单</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Done. The next one is on {day}.</source>
        <translation>已完成。下一次：{day}。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Every row of the sheet has its result.</source>
        <translation>清单上每一行都有结果了。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Give a policy or car an end date and the reminder makes itself.</source>
        <translation>给保单或车辆填上到期日，提醒会自动生成。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>转交他人</translation>
    </message>
    <message>
        <source>Handed to {name}.</source>
        <translation>已转交给 {name}。</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>年检</translation>
    </message>
    <message>
        <source>It leaves the list and does not come again.</source>
        <translation>它将离开列表，不再出现。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Last: {value} on {day}</source>
        <translation>上次：{value}，{day}</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>今天稍后</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Look at the week</source>
        <translation>查看本周</translation>
    </message>
    <message>
        <source>Money and quotes</source>
        <translation>欠款与报价</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>改到另一天</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>已改到 {day}。</translation>
    </message>
    <message>
        <source>New end date</source>
        <translation>新的到期日</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>新建提醒</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>Next one on</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>No reminders yet</source>
        <translation>还没有提醒</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>今天的事都办完了</translation>
    </message>
    <message numerus="yes">
        <source>Nothing left for today: %n done.</source>
        <translation>
            <numerusform>今天没有剩余事项：已完成 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户页面</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>欠款 {amount}</translation>
    </message>
    <message>
        <source>Owes {amount}, late since {day}</source>
        <translation>欠款 {amount}，自 {day} 逾期</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>已推迟，{day}再提醒。</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>再次提醒</translation>
    </message>
    <message>
        <source>Reminder set for {day}.</source>
        <translation>已添加提醒：{day}。</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续保</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续保</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>已续保。</translation>
    </message>
    <message>
        <source>Renewed. Next reminder {day}.</source>
        <translation>已续保。下次提醒：{day}。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Row {row} of {rows}</source>
        <translation>第 {row} 行，共 {rows} 行</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>保存当日清单</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>So far: {names}</source>
        <translation>目前有：{names}</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>已移出列表。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>事项</translation>
    </message>
    <message numerus="yes">
        <source>The PC’s clock looks wrong: %n reminder(s)</source>
        <translation>
            <numerusform>电脑的时钟好像不对：%n 条提醒的完成日期在将来</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter shows</source>
        <translation>当前里程读数</translation>
    </message>
    <message>
        <source>The next reminder is on {day}: {title} for {name}.</source>
        <translation>下一条提醒在 {day}：{name}，“{title}”。</translation>
    </message>
    <message>
        <source>The next reminder is on {day}: {title}.</source>
        <translation>下一条提醒在 {day}：{title}。</translation>
    </message>
    <message>
        <source>The report for {month} is ready.</source>
        <translation>{month}的报表已准备好。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Type in the results</source>
        <translation>录入结果</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>值得看看：</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请写姓名。</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>请用几个字写明。</translation>
    </message>
    <message>
        <source>and {count} more under Reminders</source>
        <translation>“提醒”中还有 {count} 条</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Backed up today, {time}</source>
        <translation>今天 {time} 已备份</translation>
    </message>
    <message>
        <source>Backed up, and the copy is checked.</source>
        <translation>已备份，并已检查。</translation>
    </message>
    <message>
        <source>Backed up: {day}</source>
        <translation>已备份：{day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各页</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>清除并开始使用</translation>
    </message>
    <message>
        <source>Sample data: made-up people to try things on.</source>
        <translation>这是示例数据：都是虚构的人，可以随意试用。</translation>
    </message>
    <message>
        <source>Search name, phone, plate or policy…</source>
        <translation>搜索姓名、电话尾号、车牌或保单号…</translation>
    </message>
    <message>
        <source>The sample is gone.</source>
        <translation>示例数据已清除。</translation>
    </message>
    <message>
        <source>Version {version}. Your customers stay on this PC.</source>
        <translation>版本 {version}。客户资料只保存在本机。</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>Working days</name>
    <message>
        <source>A day a line.</source>
        <translation>每行一天。</translation>
    </message>
    <message>
        <source>Call nobody who does not want to be contacted</source>
        <translation>不联系不愿被打扰的客户</translation>
    </message>
    <message>
        <source>Calls about one thing at most</source>
        <translation>同一件事最多联系次数</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>休业日</translation>
    </message>
    <message>
        <source>Days between two calls</source>
        <translation>两次联系之间的天数</translation>
    </message>
    <message>
        <source>Limits of calling</source>
        <translation>联系限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only rules that heed days off look at them.</source>
        <translation>只有避开休息日的规则才会参考。</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>公共假日（国家）</translation>
    </message>
    <message>
        <source>We work on</source>
        <translation>我们的工作日</translation>
    </message>
    <message>
        <source>Working days and limits</source>
        <translation>工作日与限制</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation>请输入整数，或留空。</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
</context>
</TS>

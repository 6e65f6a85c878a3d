<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallLists</name>
    <message numerus="yes">
        <source>%n called in the last days</source>
        <translation>
            <numerusform>%n called in the last days</numerusform>
            <numerusform>%n called in the last days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back, the first {day}.</source>
        <translation>
            <numerusform>%n comes back {day}.</numerusform>
            <numerusform>%n come back, the first {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) on the list.</source>
        <translation>
            <numerusform>%n customer on the list.</numerusform>
            <numerusform>%n customers on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must not be called</source>
        <translation>
            <numerusform>%n must not be called</numerusform>
            <numerusform>%n must not be called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said yes</source>
        <translation>
            <numerusform>%n said yes</numerusform>
            <numerusform>%n said yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to work through</source>
        <comment>call lists</comment>
        <translation>
            <numerusform>%n to work through</numerusform>
            <numerusform>%n to work through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a telephone</source>
        <translation>
            <numerusform>%n without a telephone</numerusform>
            <numerusform>%n without a telephone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also those called in the last %n day(s)</source>
        <translation>
            <numerusform>Also those called in the last day</numerusform>
            <numerusform>Also those called in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer, %n times</source>
        <translation>
            <numerusform>No answer, %n time</numerusform>
            <numerusform>No answer, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>%n time(s) nobody answered: a letter may reach them.</source>
        <translation>
            <numerusform>Nobody answered: a letter may reach them.</numerusform>
            <numerusform>%n times nobody answered: a letter may reach them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n customer(s) added</source>
        <translation>
            <numerusform>%n customer added</numerusform>
            <numerusform>%n customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) already the same</source>
        <translation>
            <numerusform>%n customer already the same</numerusform>
            <numerusform>%n customers already the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n customer changed since then stays as it is.</numerusform>
            <numerusform>%n customers changed since then stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) updated</source>
        <translation>
            <numerusform>%n customer updated</numerusform>
            <numerusform>%n customers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) of a sale</source>
        <translation>
            <numerusform>%n further row of a sale</numerusform>
            <numerusform>%n further rows of a sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {file}.</source>
        <translation>
            <numerusform>%n page written to {file}.</numerusform>
            <numerusform>%n pages written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added</source>
        <translation>
            <numerusform>%n product added</numerusform>
            <numerusform>%n products added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) already the same</source>
        <translation>
            <numerusform>%n product already the same</numerusform>
            <numerusform>%n products already the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) updated</source>
        <translation>
            <numerusform>%n product updated</numerusform>
            <numerusform>%n products updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) planned.</source>
        <translation>
            <numerusform>%n reminder planned.</numerusform>
            <numerusform>%n reminders planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about the same customer</source>
        <translation>
            <numerusform>%n row about a customer of another row</numerusform>
            <numerusform>%n rows about customers of other rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about the same product</source>
        <translation>
            <numerusform>%n row about the same product</numerusform>
            <numerusform>%n rows about the same product</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken</source>
        <translation>
            <numerusform>%n row could not be taken</numerusform>
            <numerusform>%n rows could not be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, as asked</source>
        <translation>
            <numerusform>%n row left out, as asked</numerusform>
            <numerusform>%n rows left out, as asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of titles, totals and blanks passed over</source>
        <translation>
            <numerusform>%n row of titles, totals or blanks passed over</numerusform>
            <numerusform>%n rows of titles, totals and blanks passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n row written to {file}.</numerusform>
            <numerusform>%n rows written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) added</source>
        <translation>
            <numerusform>%n sale added</numerusform>
            <numerusform>%n sales added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) already the same</source>
        <translation>
            <numerusform>%n sale already the same</numerusform>
            <numerusform>%n sales already the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) updated</source>
        <translation>
            <numerusform>%n sale updated</numerusform>
            <numerusform>%n sales updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample customer(s) in {file}.</source>
        <translation>
            <numerusform>%n sample customer in {file}.</numerusform>
            <numerusform>%n sample customers in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer page</name>
    <message numerus="yes">
        <source>%n backup(s) may still hold them. They go as newer ones take their place; until then bringing one back would bring them back too.</source>
        <translation>
            <numerusform>%n backup may still hold them. It goes as newer ones take its place; until then bringing it back would bring them back too.</numerusform>
            <numerusform>%n backups may still hold them. They go as newer ones take their place; until then bringing one back would bring them back too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>things</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are hidden by this filter.</source>
        <translation>
            <numerusform>%n customer is hidden by this filter.</numerusform>
            <numerusform>%n customers are hidden by this filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back.</source>
        <translation>
            <numerusform>%n customer brought back.</numerusform>
            <numerusform>%n customers brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will change.</source>
        <translation>
            <numerusform>%n customer will change.</numerusform>
            <numerusform>%n customers will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>Birthday within %n day</numerusform>
            <numerusform>Birthday within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>Changed %n customer.</numerusform>
            <numerusform>Changed %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n customer(s)</source>
        <translation>
            <numerusform>Changing %n customer</numerusform>
            <numerusform>Changing %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact in the last %n day(s)</source>
        <translation>
            <numerusform>Contact in the last %n day</numerusform>
            <numerusform>Contact in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n customer(s).</source>
        <translation>
            <numerusform>Removed %n customer.</numerusform>
            <numerusform>Removed %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n customer(s)</source>
        <translation>
            <numerusform>for %n customer</numerusform>
            <numerusform>for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is off %n customer(s).</source>
        <translation>
            <numerusform>“{tag}” is off %n customer.</numerusform>
            <numerusform>“{tag}” is off %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is on %n more customer(s).</source>
        <translation>
            <numerusform>“{tag}” is on %n more customer.</numerusform>
            <numerusform>“{tag}” is on %n more customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n customer(s) joined.</source>
        <translation>
            <numerusform>%n customer joined.</numerusform>
            <numerusform>%n customers joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same customer</source>
        <translation>
            <numerusform>%n pair may be the same customer</numerusform>
            <numerusform>%n pairs may be the same customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %n pair(s) that are certainly the same?</source>
        <translation>
            <numerusform>Join %n pair that is certainly the same?</numerusform>
            <numerusform>Join %n pairs that are certainly the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join the %n certain one(s)</source>
        <translation>
            <numerusform>Join the %n certain one</numerusform>
            <numerusform>Join the %n certain ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n file(s) are kept here now.</source>
        <translation>
            <numerusform>%n file is kept here now.</numerusform>
            <numerusform>%n files are kept here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n already yours</source>
        <translation>
            <numerusform>%n already yours</numerusform>
            <numerusform>%n already yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added yet</source>
        <translation>
            <numerusform>%n cannot be added yet</numerusform>
            <numerusform>%n cannot be added yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added.</source>
        <translation>
            <numerusform>%n customer added.</numerusform>
            <numerusform>%n customers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought up to date.</source>
        <translation>
            <numerusform>%n customer brought up to date.</numerusform>
            <numerusform>%n customers brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) you worked on since stay.</source>
        <translation>
            <numerusform>%n customer you worked on since stays.</numerusform>
            <numerusform>%n customers you worked on since stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <translation>
            <numerusform>%n needs you.</numerusform>
            <numerusform>%n need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n our guess</source>
        <translation>
            <numerusform>%n our guess</numerusform>
            <numerusform>%n our guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) found</source>
        <translation>
            <numerusform>%n pair found</numerusform>
            <numerusform>%n pairs found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) joined by you.</source>
        <translation>
            <numerusform>%n pair joined by you.</numerusform>
            <numerusform>%n pairs joined by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added without a name.</source>
        <translation>
            <numerusform>%n row cannot be added without a name.</numerusform>
            <numerusform>%n rows cannot be added without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready.</source>
        <translation>
            <numerusform>%n row ready.</numerusform>
            <numerusform>%n rows ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure</source>
        <translation>
            <numerusform>%n sure</numerusform>
            <numerusform>%n sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>problems of an import</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: import %n customer(s)</source>
        <translation>
            <numerusform>Next: import %n customer</numerusform>
            <numerusform>Next: import %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n like this</source>
        <translation>
            <numerusform>The same for all %n like this</numerusform>
            <numerusform>The same for all %n like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of a day</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailings</name>
    <message numerus="yes">
        <source>%n customer(s) have no complete address.</source>
        <translation>
            <numerusform>%n customer has no complete address.</numerusform>
            <numerusform>%n customers have no complete address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted in %n timeline(s).</source>
        <translation>
            <numerusform>Noted in %n timeline.</numerusform>
            <numerusform>Noted in %n timelines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter will stand in %n timeline(s).</source>
        <translation>
            <numerusform>The letter will stand in %n timeline.</numerusform>
            <numerusform>The letter will stand in %n timelines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n reminder(s) came due</source>
        <translation>
            <numerusform>%n reminder came due</numerusform>
            <numerusform>%n reminders came due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Own fields</name>
    <message numerus="yes">
        <source>%n value(s) did not fit and stay as they are.</source>
        <translation>
            <numerusform>%n value did not fit and stays as it is.</numerusform>
            <numerusform>%n values did not fit and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit and stay as they are: {examples}</source>
        <translation>
            <numerusform>%n value does not fit and stays as it is: {examples}</numerusform>
            <numerusform>%n values do not fit and stay as they are: {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) go with it. Undo brings them back.</source>
        <translation>
            <numerusform>%n value goes with it. Undo brings it back.</numerusform>
            <numerusform>%n values go with it. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) fit.</source>
        <translation>
            <numerusform>The %n value fits.</numerusform>
            <numerusform>All %n values fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filled in for %n customer(s)</source>
        <translation>
            <numerusform>filled in for %n customer</numerusform>
            <numerusform>filled in for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filled in for %n thing(s)</source>
        <translation>
            <numerusform>filled in for %n thing</numerusform>
            <numerusform>filled in for %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message numerus="yes">
        <source>Ended {day}, %n day(s) ago</source>
        <translation>
            <numerusform>Ended {day}, %n day ago</numerusform>
            <numerusform>Ended {day}, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends {day}, in %n day(s)</source>
        <translation>
            <numerusform>Ends {day}, in %n day</numerusform>
            <numerusform>Ends {day}, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspection due {day}, %n day(s) ago</source>
        <translation>
            <numerusform>Inspection due {day}, %n day ago</numerusform>
            <numerusform>Inspection due {day}, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspection {day}, in %n day(s)</source>
        <translation>
            <numerusform>Inspection {day}, in %n day</numerusform>
            <numerusform>Inspection {day}, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service due {day}, %n day(s) ago</source>
        <translation>
            <numerusform>Service due {day}, %n day ago</numerusform>
            <numerusform>Service due {day}, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service {day}, in %n day(s)</source>
        <translation>
            <numerusform>Service {day}, in %n day</numerusform>
            <numerusform>Service {day}, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <comment>in a stage</comment>
        <translation>
            <numerusform>%n day here</numerusform>
            <numerusform>%n days here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) changed.</source>
        <translation>
            <numerusform>%n deal changed.</numerusform>
            <numerusform>%n deals changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to “{stage}”.</source>
        <translation>
            <numerusform>%n deal moved to “{stage}”.</numerusform>
            <numerusform>%n deals moved to “{stage}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) need you: {which}.</source>
        <translation>
            <numerusform>%n deal needs you: {which}.</numerusform>
            <numerusform>%n deals need you: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will change.</source>
        <translation>
            <numerusform>%n deal will change.</numerusform>
            <numerusform>%n deals will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) worth {sum}</source>
        <translation>
            <numerusform>%n open deal worth {sum}</numerusform>
            <numerusform>%n open deals worth {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n stalled</numerusform>
            <numerusform>%n stalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next step</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n without a next step</numerusform>
            <numerusform>%n without a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>deals</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <comment>in this stage</comment>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n deal(s)</source>
        <translation>
            <numerusform>for %n deal</numerusform>
            <numerusform>for %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for a week</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%n without an answer for a week</numerusform>
            <numerusform>%n without an answer for a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) done.</source>
        <translation>
            <numerusform>%n reminder done.</numerusform>
            <numerusform>%n reminders done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) set for {day}.</source>
        <translation>
            <numerusform>%n reminder set for {day}.</numerusform>
            <numerusform>%n reminders set for {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n reminder(s)</source>
        <translation>
            <numerusform>Changing %n reminder</numerusform>
            <numerusform>Changing %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n day(s).</source>
        <translation>
            <numerusform>Moved by %n day.</numerusform>
            <numerusform>Moved by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n customer(s)</source>
        <translation>
            <numerusform>for %n customer</numerusform>
            <numerusform>for %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the desk</source>
        <comment>policies and contracts that end</comment>
        <translation>
            <numerusform>%n on the desk</numerusform>
            <numerusform>%n on the desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n renewed</numerusform>
            <numerusform>%n renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n came in, {part} went on</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n came in, {part} went on</numerusform>
            <numerusform>%n came in, {part} went on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open for more than {days} days.</source>
        <translation>
            <numerusform>%n case is open for more than {days} days.</numerusform>
            <numerusform>%n cases are open for more than {days} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) had no contact and bought nothing for a year.</source>
        <translation>
            <numerusform>%n customer had no contact and bought nothing for a year.</numerusform>
            <numerusform>%n customers had no contact and bought nothing for a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>%n deal in another currency is not counted.</numerusform>
            <numerusform>%n deals in other currencies are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>renewals</comment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to {day}</source>
        <translation>
            <numerusform>%n month to {day}</numerusform>
            <numerusform>%n months to {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>renewals</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <comment>bars</comment>
        <translation>
            <numerusform>%n more is not shown.</numerusform>
            <numerusform>%n more are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s)</source>
        <translation>
            <numerusform>%n more customer</numerusform>
            <numerusform>%n more customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reminder(s)</source>
        <translation>
            <numerusform>%n more reminder</numerusform>
            <numerusform>%n more reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other customer(s)</source>
        <translation>
            <numerusform>%n other customer</numerusform>
            <numerusform>%n other customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) without an amount.</source>
        <translation>
            <numerusform>%n sale without an amount.</numerusform>
            <numerusform>%n sales without an amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks from 1 to 5, the average of %n answer(s).</source>
        <translation>
            <numerusform>Marks from 1 to 5, from %n answer.</numerusform>
            <numerusform>Marks from 1 to 5, the average of %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n day(s)</source>
        <translation>
            <numerusform>not seen for %n day</numerusform>
            <numerusform>not seen for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made from %n customer(s) on this PC</source>
        <translation>
            <numerusform>made from %n customer on this PC</numerusform>
            <numerusform>made from %n customers on this PC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, as you edited it</source>
        <translation>
            <numerusform>%n kept, as you edited it</numerusform>
            <numerusform>%n kept, as you edited them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) added</source>
        <translation>
            <numerusform>%n reminder added</numerusform>
            <numerusform>%n reminders added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) put right.</source>
        <translation>
            <numerusform>%n reminder put right.</numerusform>
            <numerusform>%n reminders put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were ticked off on days to come, when the clock was wrong.</source>
        <translation>
            <numerusform>%n reminder was ticked off on a day to come, when the clock was wrong.</numerusform>
            <numerusform>%n reminders were ticked off on days to come, when the clock was wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then %n day(s) later</source>
        <translation>
            <numerusform>then a day later</numerusform>
            <numerusform>then %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then %n month(s) later</source>
        <translation>
            <numerusform>then a month later</numerusform>
            <numerusform>then %n months later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), the last on {day}. Each has a reminder.</source>
        <translation>
            <numerusform>%n instalment, on {day}. It has a reminder.</numerusform>
            <numerusform>%n instalments, the last on {day}. Each has a reminder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>sales</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>%n letter noted.</numerusform>
            <numerusform>%n letters noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <comment>sales</comment>
        <translation>
            <numerusform>%n unpaid</numerusform>
            <numerusform>%n unpaid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>%n deal(s) in “{stage}”</source>
        <translation>
            <numerusform>%n deal in “{stage}”</numerusform>
            <numerusform>%n deals in “{stage}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stalled after %n day(s)</source>
        <translation>
            <numerusform>stalled after %n day</numerusform>
            <numerusform>stalled after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidy</name>
    <message numerus="yes">
        <source>%n value(s) put right.</source>
        <translation>
            <numerusform>%n value put right.</numerusform>
            <numerusform>%n values put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put all %n right</source>
        <translation>
            <numerusform>Put %n right</numerusform>
            <numerusform>Put all %n right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n case(s) overdue</source>
        <translation>
            <numerusform>%n case overdue</numerusform>
            <numerusform>%n cases overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not heard of for a year</source>
        <translation>
            <numerusform>%n customer not heard of for a year</numerusform>
            <numerusform>%n customers not heard of for a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with no next step</source>
        <translation>
            <numerusform>%n customer with no next step</numerusform>
            <numerusform>%n customers with no next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) stalled</source>
        <translation>
            <numerusform>%n deal stalled</numerusform>
            <numerusform>%n deals stalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) without a next step</source>
        <translation>
            <numerusform>%n deal without a next step</numerusform>
            <numerusform>%n deals without a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n done today</numerusform>
            <numerusform>%n done today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n for today</numerusform>
            <numerusform>%n for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the next 7 days</source>
        <translation>
            <numerusform>%n in the next 7 days</numerusform>
            <numerusform>%n in the next 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for today</source>
        <translation>
            <numerusform>%n left for today</numerusform>
            <numerusform>%n left for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without an answer for a week</source>
        <translation>
            <numerusform>%n quote without an answer for a week</numerusform>
            <numerusform>%n quotes without an answer for a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) not paid in time</source>
        <translation>
            <numerusform>%n sale not paid in time</numerusform>
            <numerusform>%n sales not paid in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing left for today: %n done.</source>
        <translation>
            <numerusform>Nothing left for today: %n done.</numerusform>
            <numerusform>Nothing left for today: %n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PC’s clock looks wrong: %n reminder(s)</source>
        <translation>
            <numerusform>The PC’s clock looks wrong: %n reminder ticked off on a day to come</numerusform>
            <numerusform>The PC’s clock looks wrong: %n reminders ticked off on days to come</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n unit(s) and programmes at once: %1</source>
        <translation>
            <numerusform>%n unit or programme: %1</numerusform>
            <numerusform>%n units and programmes at once: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its period is %n month(s)</source>
        <translation>
            <numerusform>its period is %n month</numerusform>
            <numerusform>its period is %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: given again after %n day(s)</source>
        <translation>
            <numerusform>%1: given again after %n day</numerusform>
            <numerusform>%1: given again after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 households like this one (%3) have received %4 in the last %n month(s). This one has not, and meets its rule.</source>
        <translation>
            <numerusform>%1 of %2 households like this one (%3) have received %4 in the last month. This one has not, and meets its rule.</numerusform>
            <numerusform>%1 of %2 households like this one (%3) have received %4 in the last %n months. This one has not, and meets its rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 there are %n day(s).</source>
        <translation>
            <numerusform>From %1 to %2 there is %n day.</numerusform>
            <numerusform>From %1 to %2 there are %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different unit(s) and programmes are active here at once. Whether they know of each other, nobody has written down.</source>
        <translation>
            <numerusform>%n unit or programme is active here. Whether it knows of others, nobody has written down.</numerusform>
            <numerusform>%n different units and programmes are active here at once. Whether they know of each other, nobody has written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryReceipt</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Too many attempts. Wait %n second and try again.</numerusform>
            <numerusform>Too many attempts. Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough in the storeroom: %n unit(s) to give, as far as this computer knows. Register the purchase or count the stock first.</source>
        <translation>
            <numerusform>There is not enough in the storeroom: %n unit to give, as far as this computer knows. Register the purchase or count the stock first.</numerusform>
            <numerusform>There is not enough in the storeroom: %n units to give, as far as this computer knows. Register the purchase or count the stock first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeState</name>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n difference to decide</numerusform>
            <numerusform>%n differences to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) to send</source>
        <translation>
            <numerusform>%1 change to send</numerusform>
            <numerusform>%1 changes to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>Done, with %n difference(s) to decide</source>
        <translation>
            <numerusform>Done, with %n difference to decide</numerusform>
            <numerusform>Done, with %n differences to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
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
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half answered within %1 and nine tenths within %n working day(s)</source>
        <translation>
            <numerusform>half answered within %1 and nine tenths within %n working day</numerusform>
            <numerusform>half answered within %1 and nine tenths within %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedCatalogue</name>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolWords</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without protocol: general term of %n working day(s)</source>
        <translation>
            <numerusform>without protocol: general term of %n working day</numerusform>
            <numerusform>without protocol: general term of %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementWords</name>
    <message numerus="yes">
        <source>%1 (%n person(s))</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickRead</name>
    <message numerus="yes">
        <source>%n difference(s) must be decided: see “Differences”.</source>
        <translation>
            <numerusform>%n difference must be decided: see “Differences”.</numerusform>
            <numerusform>%n differences must be decided: see “Differences”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are for other computers and stay on the stick.</source>
        <translation>
            <numerusform>%n file is for other computers and stays on the stick.</numerusform>
            <numerusform>%n files are for other computers and stay on the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of other computers are here now.</source>
        <translation>
            <numerusform>%1 change of other computers is here now.</numerusform>
            <numerusform>%1 changes of other computers are here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::BenefitDetail</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::CatalogueScreen</name>
    <message numerus="yes">
        <source>%n benefit(s) or service(s)</source>
        <translation>
            <numerusform>%n benefit or service</numerusform>
            <numerusform>%n benefits and services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::PrintCatalogueDialog</name>
    <message numerus="yes">
        <source>It takes %n page(s).</source>
        <translation>
            <numerusform>It takes %n page.</numerusform>
            <numerusform>It takes %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::equity_ui::AlertCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::equity_ui::AlertScreen</name>
    <message numerus="yes">
        <source>%n alert(s), checked on %1</source>
        <translation>
            <numerusform>%n alert, checked on %1</numerusform>
            <numerusform>%n alerts, checked on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::AttentionFilterBar</name>
    <message numerus="yes">
        <source>At most %n days at a time.</source>
        <translation>
            <numerusform>At most %n day at a time.</numerusform>
            <numerusform>At most %n days at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::BenefitsCard</name>
    <message numerus="yes">
        <source>Possible benefits not yet received: %n</source>
        <translation>
            <numerusform>Possible benefits not yet received: %n</numerusform>
            <numerusform>Possible benefits not yet received: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::MembersCard</name>
    <message numerus="yes">
        <source>Household: %n member(s)</source>
        <translation>
            <numerusform>Household: %n member</numerusform>
            <numerusform>Household: %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::MotiveEditor</name>
    <message numerus="yes">
        <source>By protocol: answer within %n working day(s), by %1.</source>
        <translation>
            <numerusform>By protocol: answer within %n working day, by %1.</numerusform>
            <numerusform>By protocol: answer within %n working days, by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without protocol: general term of %n working day(s). Choose the unit.</source>
        <translation>
            <numerusform>Without protocol: general term of %n working day. Choose the unit.</numerusform>
            <numerusform>Without protocol: general term of %n working days. Choose the unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::SearchPanel</name>
    <message numerus="yes">
        <source>Left open at this counter: %n</source>
        <translation>
            <numerusform>Left open at this counter: %n</numerusform>
            <numerusform>Left open at this counter: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::TodayScreen</name>
    <message numerus="yes">
        <source>%n attention(s)</source>
        <translation>
            <numerusform>%n attention</numerusform>
            <numerusform>%n attentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::OverdraftCard</name>
    <message numerus="yes">
        <source>Promised or given beyond what there was: %n</source>
        <translation>
            <numerusform>Promised or given beyond what there was: %n</numerusform>
            <numerusform>Promised or given beyond what there was: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::StockModel</name>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n promised</numerusform>
            <numerusform>%n promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::StockScreen</name>
    <message numerus="yes">
        <source>And %n earlier.</source>
        <translation>
            <numerusform>And %n earlier.</numerusform>
            <numerusform>And %n earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ImportPage</name>
    <message numerus="yes">
        <source>%1; %n column(s)</source>
        <translation>
            <numerusform>%1; %n column</numerusform>
            <numerusform>%1; %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ImportResult</name>
    <message numerus="yes">
        <source>%n row(s) described a household otherwise than an earlier row; the earlier one was kept.</source>
        <translation>
            <numerusform>%n row described a household otherwise than an earlier row; the earlier one was kept.</numerusform>
            <numerusform>%n rows described a household otherwise than an earlier row; the earlier one was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::people::DuplicatesPage</name>
    <message numerus="yes">
        <source>The %n surest pair(s)</source>
        <translation>
            <numerusform>The %n surest pair</numerusform>
            <numerusform>The %n surest pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), the surest first</source>
        <translation>
            <numerusform>%n pair, the surest first</numerusform>
            <numerusform>%n pairs, the surest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::people::HistoryTab</name>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n change, newest first</numerusform>
            <numerusform>%n changes, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::people::HouseholdAlerts</name>
    <message numerus="yes">
        <source>And %n more alert(s).</source>
        <translation>
            <numerusform>And %n more alert.</numerusform>
            <numerusform>And %n more alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::people::PersonSearchPanel</name>
    <message numerus="yes">
        <source>%n person(s) found, best match first</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n persons found, best match first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::ProtocolCard</name>
    <message numerus="yes">
        <source>%n referral(s) in 90 days</source>
        <translation>
            <numerusform>%n referral in 90 days</numerusform>
            <numerusform>%n referrals in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was agreed, so an answer is expected within %n working day(s), and nobody knows which documents to bring. Propose a protocol.</source>
        <translation>
            <numerusform>Nothing was agreed, so an answer is expected within %n working day, and nobody knows which documents to bring. Propose a protocol.</numerusform>
            <numerusform>Nothing was agreed, so an answer is expected within %n working days, and nobody knows which documents to bring. Propose a protocol.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::ProtocolModel</name>
    <message numerus="yes">
        <source>%n referral(s) in 90 days</source>
        <translation>
            <numerusform>%n referral in 90 days</numerusform>
            <numerusform>%n referrals in 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::referral_map::MapScreen</name>
    <message numerus="yes">
        <source>%n referral(s) made; with each unit they were passed on to: %1.</source>
        <translation>
            <numerusform>%n referral made; with each unit it was passed on to: %1.</numerusform>
            <numerusform>%n referrals made; with each unit they were passed on to: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::NewPasswordFields</name>
    <message numerus="yes">
        <source>At least %n characters; four words that you can remember are good.</source>
        <translation>
            <numerusform>At least %n character; four words that you can remember are good.</numerusform>
            <numerusform>At least %n characters; four words that you can remember are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::ConflictScreen</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other roles to decide</source>
        <translation>
            <numerusform>%n more for other roles to decide</numerusform>
            <numerusform>%n more for other roles to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::LogModel</name>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <translation>
            <numerusform>%1 (%n time since %2)</numerusform>
            <numerusform>%1 (%n times since %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::StateCard</name>
    <message numerus="yes">
        <source>Look at %n &amp;difference(s)</source>
        <translation>
            <numerusform>Look at %n &amp;difference</numerusform>
            <numerusform>Look at %n &amp;differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::StickSaveDialog</name>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::ui::TextArea</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
</TS>

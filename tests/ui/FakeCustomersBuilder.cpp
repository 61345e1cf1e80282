// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeCustomersBuilder.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const CustomerId erasedPerson(9'999);
constexpr int longHistory = 5000;

}

Instant FakeCustomersBuilder::ago(int minutes) const
{
    return m_data.m_clock.now() - std::chrono::minutes(minutes);
}

void FakeCustomersBuilder::build()
{
    rules();
    historyFromMessages();
    ana();
    awkward();
    lengthy();
    erased();
    for (const CustomerId id : m_data.m_console.customers().keys()) {
        auto &history = m_data.person(id).history;
        std::stable_sort(history.begin(), history.end(),
                         [](const HistoryEntry &a, const HistoryEntry &b) { return a.key.at > b.key.at; });
        count(id);
    }
}

void FakeCustomersBuilder::rules()
{
    m_data.teamRules.fields = {
        {u"contract"_s, u"Contract number"_s, ProfileFieldType::Text, {}},
        {u"lines"_s, u"Lines"_s, ProfileFieldType::Number, {}},
        {u"until"_s, u"Contract until"_s, ProfileFieldType::Date, {}},
        {u"paperless"_s, u"Paperless bills"_s, ProfileFieldType::YesNo, {}},
        {u"tariff"_s, u"Tariff"_s, ProfileFieldType::Choice, {u"Basic"_s, u"Plus"_s, u"Max"_s}},
        {u"dossier"_s, u"Dossier"_s, ProfileFieldType::Link, {}},
    };
    m_data.teamRules.askAgainAfter = 72h;
    m_data.preview.headers = {u"Name"_s, u"E-mail"_s, u"Empresa"_s};
    m_data.preview.rows = {{u"Ana Sousa"_s, u"ana.sousa@correio.example"_s, u"Correio Azul"_s},
                           {u"נועה כהן"_s, u"noa@cohen.example"_s, {}}};
    m_data.preview.table.delimiter = u';';
    m_data.preview.table.encoding = "UTF-8";
    m_data.preview.table.columns = {ContactColumn::FullName, ContactColumn::Email, ContactColumn::Company};
    m_data.importSummary.deed = CustomerDeedId(77'777);
    m_data.importSummary.read = 1200;
    m_data.importSummary.added = 900;
    m_data.importSummary.updated = 280;
    m_data.importSummary.unchanged = 15;
    m_data.importSummary.skipped = 5;
}

// What was written in the invented conversations is the history of those who wrote it.
void FakeCustomersBuilder::historyFromMessages()
{
    for (const ConversationId id : m_data.m_console.ids()) {
        const auto &entry = m_data.m_console.entry(id);
        const Conversation &conversation = entry.conversation;
        bool open = false;
        for (const Message &message : entry.messages) {
            const bool note = message.direction == Direction::Note;
            HistoryEntry line;
            line.key = {message.at, message.id.value, note ? HistoryKind::Note : HistoryKind::Message, false};
            line.channel = conversation.channel;
            line.conversation = id;
            line.message = message.id;
            line.direction = message.direction;
            line.visibility = message.visibility;
            line.who = message.direction == Direction::Inbound ? conversation.customerName : message.agent;
            line.subject = conversation.subject;
            line.text = message.text.left(300);
            line.opensCase = message.direction == Direction::Inbound && !open;
            if (!note)
                open = message.direction == Direction::Inbound;
            line.waits = line.opensCase && conversation.waitingSince == message.at;
            if (line.opensCase && !line.waits)
                line.answered = 55min;
            m_data.person(conversation.customer).history.append(line);
        }
    }
}

ProfileRecordId FakeCustomersBuilder::record(Person &person, CustomerId customer, ProfileSource source,
                                             const QString &name)
{
    ProfileRecord said;
    said.id = ProfileRecordId(m_data.nextId());
    said.customer = customer;
    said.source = source;
    said.name = name;
    said.at = ago(60 * 24 * 12);
    person.records.append(said);
    return said.id;
}

FollowUp &FakeCustomersBuilder::followUp(CustomerId id, FollowUpKind kind, const QString &text, int hoursFromNow)
{
    FollowUp what;
    what.id = FollowUpId(m_data.nextId());
    what.customer = id;
    what.kind = kind;
    what.text = text;
    what.dueAt = m_data.m_clock.now() + std::chrono::hours(hoursFromNow);
    what.createdAt = ago(60 * 72);
    what.agent = u"Marta"_s;
    m_data.person(id).followUps.append(what);
    return m_data.person(id).followUps.last();
}

HistoryEntry &FakeCustomersBuilder::line(CustomerId id, HistoryKind kind, int minutesAgo, const QString &who,
                                         const QString &text)
{
    HistoryEntry entry;
    entry.key = {ago(minutesAgo), m_data.nextId(), kind, false};
    entry.who = who;
    entry.text = text;
    m_data.person(id).history.append(entry);
    return m_data.person(id).history.last();
}

void FakeCustomersBuilder::ana()
{
    const CustomerId id = m_data.byName(u"Ana Sousa"_s);
    Person &person = m_data.person(id);
    const auto agent = record(person, id, ProfileSource::Agent, u"Marta"_s);
    const auto file = record(person, id, ProfileSource::Import, u"clientes-abril.csv"_s);
    const auto hook = record(person, id, ProfileSource::Hook, u"crm.example"_s);
    for (const auto &[field, text, says] : {std::tuple(u"company"_s, u"Correio Azul, Lda."_s, agent),
                                            {u"title"_s, u"Diretora de operações"_s, file},
                                            {u"birthday"_s, u"1984-03-09"_s, file},
                                            {u"address"_s, u"Rua da Alegria 12, 4000-045 Porto"_s, file},
                                            {u"tag"_s, u"business"_s, agent},
                                            {u"tag"_s, u"fibre"_s, file},
                                            {u"product"_s, u"Fibre 500"_s, hook},
                                            {u"product"_s, u"2 mobile lines"_s, hook},
                                            {u"value"_s, u"540 EUR a year"_s, hook},
                                            {u"language"_s, u"pt"_s, agent},
                                            {u"preferred-channel"_s, u"email"_s, agent},
                                            {u"note"_s, u"Prefers to be called after six."_s, agent},
                                            {u"custom:contract"_s, u"PT-10293-B"_s, file},
                                            {u"custom:lines"_s, u"3"_s, file},
                                            {u"custom:until"_s, u"2027-04-30"_s, file},
                                            {u"custom:paperless"_s, u"yes"_s, agent},
                                            {u"custom:tariff"_s, u"Plus"_s, agent},
                                            {u"custom:dossier"_s, u"https://files.acme.example/d/10293"_s, hook}})
        person.profile.values.append({field, text, says, 0});
    person.counts.observedChannel = Channel::X;
    person.headStart = 4min;
    person.crmPage = QUrl(u"https://crm.example/people?mail=ana.sousa%40correio.example"_s);
    person.canEnrich = true;
    Consent marketing{
        ConsentId(m_data.nextId()),        id, ConsentPurpose::Marketing, Channel::Email, false, ago(4000), u"Marta"_s,
        u"“Please no more newsletters.”"_s};
    Consent before{ConsentId(m_data.nextId()), id, ConsentPurpose::Marketing, {}, true, ago(400'000), u"Luc"_s, {}};
    person.consents = {marketing, before};
    anaSuggestions(id);
    anaFollowUps(id);
    anaDeeds(id);
    anaHistory(id);
    Repeat repeat;
    for (const ConversationId conversation : m_data.m_console.ids()) {
        const Conversation &each = m_data.m_console.entry(conversation).conversation;
        if (each.customer != id)
            continue;
        if (!repeat.earlier.id) {
            repeat = {each, RepeatReason::SameOrder, u"10293"_s};
            continue;
        }
        Repeat worded = repeat;
        worded.reason = RepeatReason::SameWords;
        worded.value = u"cobrada, meses"_s;
        m_data.repeatsOfConversation[conversation] = {repeat, worded};
    }
}

void FakeCustomersBuilder::anaSuggestions(CustomerId id)
{
    const auto suggest = [&](const QString &name, const QList<std::pair<EvidenceKind, QString>> &what,
                             double strength) {
        Suggestion suggestion;
        suggestion.customer = id;
        suggestion.other = m_data.byName(name);
        suggestion.otherName = name;
        suggestion.strength = strength;
        for (const auto &[kind, value] : what) {
            Evidence evidence;
            evidence.kind = kind;
            evidence.value = value;
            evidence.verified = kind == EvidenceKind::ProfileLink;
            suggestion.evidence.append(evidence);
        }
        m_data.person(id).suggestions.append(suggestion);
    };
    suggest(u"Sofia Marques"_s,
            {{EvidenceKind::SameOrder, u"10293"_s},
             {EvidenceKind::SameSignature, u"Correio Azul, Lda. · Porto"_s},
             {EvidenceKind::SameName, u"Ana Sousa"_s}},
            0.9);
    suggest(u"أحمد عبد الرحمن"_s,
            {{EvidenceKind::ProfileLink, u"https://x.com/anasousa"_s},
             {EvidenceKind::SamePage, u"https://correioazul.example"_s},
             {EvidenceKind::SameHandle, u"anasousa"_s}},
            0.8);
    suggest(u"Maria Guilhermina de Vasconcelos e Albuquerque Cavalcanti de Bragança Sobrinho-Montenegro"_s,
            {{EvidenceKind::SameAddress, u"ana.sousa@correio.example"_s},
             {EvidenceKind::NameAndDomain, u"correio.example"_s},
             {EvidenceKind::Told, u"Marta"_s}},
            0.7);
}

void FakeCustomersBuilder::anaFollowUps(CustomerId id)
{
    followUp(id, FollowUpKind::Promise, u"The refund of 24,90 € is on her account"_s, -26).assignee = u"Luc"_s;
    followUp(id, FollowUpKind::Task, u"Call after six about the second line"_s, 5).assignee = u"Marta"_s;
    followUp(id, FollowUpKind::StillAllRight, {}, 70).agent.clear();
    followUp(id, FollowUpKind::Task,
             u"Ask the engineers whether the cabinet in Rua da Alegria has been replaced, and tell her before she asks "
             u"a third time 📦"_s,
             24 * 9);
    FollowUp &done = followUp(id, FollowUpKind::Promise, u"Change the address on the bills"_s, -24 * 60);
    done.doneAt = ago(60 * 24 * 61);
    done.doneBy = u"Marta"_s;
    done.outcome = u"done the same day"_s;
}

void FakeCustomersBuilder::anaDeeds(CustomerId id)
{
    const auto deed = [&](CustomerDeedKind kind, const QString &other, int minutesAgo) -> CustomerDeed & {
        CustomerDeed what;
        what.id = CustomerDeedId(m_data.nextId());
        what.kind = kind;
        what.at = ago(minutesAgo);
        what.agent = u"Marta"_s;
        what.customer = id;
        what.other = m_data.byName(other);
        m_data.person(id).deeds.append(what);
        return m_data.person(id).deeds.last();
    };
    Evidence order;
    order.kind = EvidenceKind::SameOrder;
    order.value = u"10293"_s;
    deed(CustomerDeedKind::Refusal, u"John Okafor"_s, 3000);
    deed(CustomerDeedKind::Link, u"Clara Weiss"_s, 9000).evidence = {order};
    CustomerDeed &undone = deed(CustomerDeedKind::Split, u"Liam Byrne"_s, 10'000);
    undone.undoneAt = ago(9900);
    undone.undoneBy = u"Luc"_s;
    deed(CustomerDeedKind::Import, {}, 12 * 24 * 60).words = u"clientes-abril.csv"_s;
}

void FakeCustomersBuilder::anaHistory(CustomerId id)
{
    HistoryEntry &call = line(id, HistoryKind::Contact, 60 * 24 * 3, u"Marta"_s, u"Asked when the engineer comes."_s);
    call.channel = Channel::Logged;
    call.contact = ContactKind::Phone;
    const ConversationId talk = m_data.person(id).history.first().conversation;
    call.conversation = talk;
    HistoryEntry &over = line(id, HistoryKind::HandOver, 60 * 25, u"Luc"_s, u"handed-over"_s);
    over.detail = u"Billing"_s;
    over.conversation = talk;
    HistoryEntry &closed = line(id, HistoryKind::Outcome, 60 * 24 * 68, u"Marta"_s, u"closed"_s);
    closed.conversation = talk;
    HistoryEntry &promise = line(id, HistoryKind::FollowUp, 60 * 26, u"Luc"_s, u"The refund is on her account"_s);
    promise.detail = u"promise"_s;
    promise.dueAt = ago(60 * 26 - 1440);
    line(id, HistoryKind::Identity, 9000, u"Marta"_s, u"link"_s).detail = u"Clara Weiss"_s;
    line(id, HistoryKind::Consent, 4000, u"Marta"_s, u"“Please no more newsletters.”"_s).detail = u"marketing"_s;
}

void FakeCustomersBuilder::awkward()
{
    const CustomerId petit = m_data.byName(u"Maurice Petit"_s);
    m_data.person(petit).consents = {{ConsentId(m_data.nextId()),
                                      petit,
                                      ConsentPurpose::Contact,
                                      {},
                                      false,
                                      ago(900),
                                      {},
                                      u"“Ne m’écrivez plus.”"_s}};
    m_data.person(m_data.byName(u"John Okafor"_s)).headStart = 20min;
    const CustomerId wide =
        m_data.byName(u"Maria Guilhermina de Vasconcelos e Albuquerque Cavalcanti de Bragança Sobrinho-Montenegro"_s);
    Person &person = m_data.person(wide);
    const auto says = record(person, wide, ProfileSource::Import, u"contactos-da-universidade-completos-2026.vcf"_s);
    person.profile.values = {
        {u"company"_s, u"Departamento de Engenharia Eletrotécnica e de Computadores da Universidade"_s, says, 0},
        {u"note"_s, QString(40, u'W') + u" linha longa sem fim "_s + QString(60, u'M'), says, 0}};
    const CustomerId arabic = m_data.byName(u"أحمد عبد الرحمن"_s);
    Person &ahmad = m_data.person(arabic);
    ahmad.profile.values = {{u"company"_s, u"شركة النور"_s, record(ahmad, arabic, ProfileSource::Agent, u"Luc"_s), 0}};
    followUp(arabic, FollowUpKind::Promise, u"إصلاح الكابل في الحي"_s, 20);
}

// Three years of one line that drops every evening.
void FakeCustomersBuilder::lengthy()
{
    const CustomerId id = m_data.byName(u"Deirdre Walsh"_s);
    Person &person = m_data.person(id);
    const HistoryEntry model = person.history.value(0);
    const auto already = static_cast<int>(person.history.size());
    for (int i = already; i < longHistory; ++i) {
        HistoryEntry &entry = line(id, i % 7 == 0 ? HistoryKind::Note : HistoryKind::Message, 20'000 + i * 300,
                                   i % 2 == 0 ? u"Deirdre Walsh"_s : u"Marta"_s, u"Line %1 of long ago"_s.arg(i));
        entry.channel = i % 3 == 0 ? Channel::Email : Channel::Mastodon;
        entry.direction = i % 2 == 0 ? Direction::Inbound : Direction::Outbound;
        entry.conversation = model.conversation;
        entry.message = model.message;
        entry.opensCase = i % 4 == 0;
        if (entry.opensCase)
            entry.answered = std::chrono::minutes(i % 600 + 1);
    }
}

void FakeCustomersBuilder::erased()
{
    Customer gone;
    gone.id = erasedPerson;
    gone.erasedAt = ago(60 * 24 * 2);
    m_data.m_console.customers().insert(gone.id, gone);
    CustomerDeed deed;
    deed.id = CustomerDeedId(m_data.nextId());
    deed.kind = CustomerDeedKind::Erasure;
    deed.at = *gone.erasedAt;
    deed.agent = u"Luc"_s;
    deed.customer = gone.id;
    deed.words = u"asked by letter"_s;
    m_data.person(gone.id).deeds = {deed};
    HistoryEntry &line = this->line(gone.id, HistoryKind::Message, 60 * 24 * 30, {}, {});
    line.channel = Channel::Email;
}

void FakeCustomersBuilder::count(CustomerId id)
{
    Person &person = m_data.person(id);
    QSet<ConversationId> conversations;
    HistoryCounts &counts = person.counts;
    for (const HistoryEntry &entry : std::as_const(person.history)) {
        if (entry.conversation)
            conversations.insert(entry.conversation);
        counts.messages += entry.key.kind == HistoryKind::Message ? 1 : 0;
        if (!entry.opensCase)
            continue;
        ++counts.cases;
        counts.answered += entry.answered ? 1 : 0;
        counts.waiting += entry.waits ? 1 : 0;
        ++counts.casesOn[entry.channel];
        counts.medianFirstResponse = entry.answered ? entry.answered : counts.medianFirstResponse;
    }
    counts.conversations = static_cast<int>(conversations.size());
    if (person.history.isEmpty())
        return;
    counts.lastContact = person.history.first().key.at;
    counts.firstContact = person.history.last().key.at;
}

}

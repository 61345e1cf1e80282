// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeWorkspaceBuilder.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const AccountId accountX(1);
const AccountId accountMail(2);
const AccountId accountMastodon(3);
const AccountId accountBluesky(4);
const AccountId accountFacebook(5);

Identity known(Channel channel, const QString &handle, const QString &profile = {}, int followers = -1)
{
    Identity identity;
    identity.channel = channel;
    identity.handle = handle;
    identity.remoteKey = handle;
    identity.profileUrl = profile;
    identity.followers = followers;
    return identity;
}

}

void FakeWorkspaceBuilder::build()
{
    accounts();
    ordinary();
    awkward();
    many();
    for (Entry &entry : m_data.m_entries)
        settle(entry);
}

Instant FakeWorkspaceBuilder::ago(int minutes) const
{
    return m_data.m_clock.now() - std::chrono::minutes(minutes);
}

void FakeWorkspaceBuilder::accounts()
{
    const auto add = [this](AccountId id, Channel channel, const QString &handle,
                            AccountState state) -> AccountStatus & {
        AccountStatus status;
        status.account.id = id;
        status.account.channel = channel;
        status.account.handle = handle;
        status.account.state = state;
        status.account.lastPollAt = m_data.m_clock.now() - 12s;
        m_data.m_accounts.append(status);
        return m_data.m_accounts.last();
    };
    add(accountX, Channel::X, u"@acmetelecom"_s, AccountState::Working);
    AccountStatus &mail = add(accountMail, Channel::Email, u"support@acme.example"_s, AccountState::Working);
    Gap gap;
    gap.from = ago(27 * 60);
    gap.to = ago(22 * 60 + 40);
    gap.reason = u"the server was not reachable"_s;
    mail.gaps.append(gap);
    add(accountMastodon, Channel::Mastodon, u"@acme@social.example"_s, AccountState::NeedsSignIn);
    add(accountBluesky, Channel::Bluesky, u"acme.example"_s, AccountState::Working).account.lastPollAt = ago(4);
    add(accountFacebook, Channel::Facebook, u"Acme Telecom"_s, AccountState::Working).account.paused = true;
}

CustomerId FakeWorkspaceBuilder::customer(const QString &name, const QString &language,
                                          const QList<Identity> &identities)
{
    Customer customer;
    customer.id = CustomerId(++m_nextId);
    customer.name = name;
    customer.language = language;
    customer.identities = identities;
    customer.createdAt = ago(60 * 24 * 400);
    for (Identity &identity : customer.identities) {
        identity.id = IdentityId(++m_nextId);
        identity.customer = identity.origin = customer.id;
    }
    m_data.m_customers.insert(customer.id, customer);
    return customer.id;
}

FakeWorkspaceBuilder::Entry &FakeWorkspaceBuilder::conversation(AccountId account, CustomerId customer,
                                                                const QString &subject)
{
    const Customer &who = m_data.m_customers[customer];
    Entry entry;
    Conversation &row = entry.conversation;
    row.id = ConversationId(++m_nextId);
    row.account = account;
    for (const AccountStatus &status : std::as_const(m_data.m_accounts)) {
        if (status.account.id == account)
            row.channel = status.account.channel;
    }
    row.customer = customer;
    row.customerName = who.name;
    row.customerHandle = who.identities.isEmpty() ? QString() : who.identities.first().handle;
    for (const Identity &identity : who.identities) {
        if (identity.channel == row.channel)
            row.customerHandle = identity.handle;
    }
    row.subject = subject;
    return *m_data.m_entries.insert(row.id, entry);
}

Message &FakeWorkspaceBuilder::add(Entry &entry, Direction direction, int minutesAgo, const QString &text,
                                   Visibility visibility)
{
    Message message;
    message.id = MessageId(++m_nextId);
    message.conversation = entry.conversation.id;
    message.direction = direction;
    message.visibility = visibility;
    message.from.name = direction == Direction::Inbound ? entry.conversation.customerName : QString();
    message.agent = direction == Direction::Inbound ? QString() : u"Marta"_s;
    message.text = text;
    message.at = message.receivedAt = ago(minutesAgo);
    entry.messages.append(message);
    return entry.messages.last();
}

Message &FakeWorkspaceBuilder::theirs(Entry &entry, int minutesAgo, const QString &text)
{
    const bool mail = entry.conversation.channel == Channel::Email;
    return add(entry, Direction::Inbound, minutesAgo, text, mail ? Visibility::Private : Visibility::Public);
}

Message &FakeWorkspaceBuilder::ours(Entry &entry, int minutesAgo, const QString &text)
{
    const bool mail = entry.conversation.channel == Channel::Email;
    return add(entry, Direction::Outbound, minutesAgo, text, mail ? Visibility::Private : Visibility::Public);
}

void FakeWorkspaceBuilder::note(Entry &entry, int minutesAgo, const QString &text)
{
    add(entry, Direction::Note, minutesAgo, text, Visibility::Internal);
}

OutboxItem &FakeWorkspaceBuilder::outgoing(Entry &entry, OutboxState state, const QString &text)
{
    OutboxItem item;
    item.id = OutboxId(++m_nextId);
    item.state = state;
    item.agent = u"Luc"_s;
    item.attempt = state == OutboxState::Queued ? 0 : 1;
    item.message.conversation = entry.conversation.id;
    item.message.text = text;
    item.message.at = item.createdAt = item.updatedAt = ago(2);
    item.notBefore = m_data.m_clock.now();
    item.message.visibility = entry.conversation.channel == Channel::Email ? Visibility::Private : Visibility::Public;
    entry.outbox.append(item);
    return entry.outbox.last();
}

void FakeWorkspaceBuilder::settle(Entry &entry)
{
    Conversation &row = entry.conversation;
    row.messages = static_cast<int>(entry.messages.size());
    row.version = row.messages;
    for (const Message &message : std::as_const(entry.messages)) {
        if (message.direction == Direction::Note)
            continue;
        row.preview = message.text.left(160);
        row.lastMessageAt = message.at;
        if (message.direction == Direction::Outbound)
            row.waitingSince.reset();
        else if (!row.waitingSince && message.automatic == Automatic::None)
            row.waitingSince = message.at;
    }
    for (const OutboxItem &item : std::as_const(entry.outbox))
        row.hasFailedReply |= item.state == OutboxState::Rejected || item.state == OutboxState::Uncertain;
}

void FakeWorkspaceBuilder::ordinary()
{
    const auto ana =
        customer(u"Ana Sousa"_s, u"pt"_s,
                 {known(Channel::X, u"@anasousa"_s, u"https://x.com/anasousa"_s, 1830),
                  known(Channel::Email, u"ana.sousa@correio.example"_s),
                  known(Channel::Mastodon, u"@ana@mastodon.example"_s, u"https://mastodon.example/@ana"_s, 204)});
    Entry &old = conversation(accountMail, ana, u"Mudança de morada"_s);
    theirs(old, 60 * 24 * 70, u"Bom dia, mudei de casa. O que preciso de fazer?"_s);
    ours(old, 60 * 24 * 70 - 55, u"Bom dia, Ana! Já está tratado, não precisa de fazer mais nada."_s);
    theirs(old, 60 * 24 * 69, u"Que rapidez, obrigada!"_s);
    ours(old, 60 * 24 * 69 - 5, u"Sempre às ordens."_s);
    old.conversation.status = ConversationStatus::Closed;
    old.conversation.tags = {u"praise"_s};

    Entry &billing = conversation(accountX, ana, {});
    theirs(
        billing, 60 * 27,
        u"@acmetelecom fui cobrada duas vezes este mês, 24,90 € a 2 de maio e outra vez a 3. Como faço para receber o "
        u"dinheiro de volta?"_s);
    ours(billing, 60 * 26 + 18,
         u"Olá Ana, sentimos muito! Pode enviar-nos o número de cliente por mensagem? Vemos já o que se passou."_s);
    note(billing, 60 * 26,
         u"Two debits indeed, see ledger 2 May and 3 May. Refund agreed with billing, 3 working days."_s);
    theirs(billing, 200,
           u"Já enviei ontem e continuo sem resposta. https://x.com/anasousa/status/1786543210987654321 "
           u"Vou mesmo ter de ir à loja?"_s);
    theirs(billing, 185, u"E entretanto o banco cobrou-me comissão 😡"_s);
    billing.lookedAt = ago(220);
    billing.conversation.tags = {u"billing"_s};
    billing.conversation.assignee = u"Luc"_s;
    billing.conversation.unread = true;

    const auto petit = customer(u"Maurice Petit"_s, u"fr"_s, {known(Channel::Email, u"m.petit@poste.example"_s)});
    Entry &order = conversation(accountMail, petit, u"Où est ma commande n° 48213 ?"_s);
    Message &first =
        theirs(order, 20,
               u"Bonjour,\n\nJ’ai commandé un routeur le 22 avril et je n’ai toujours rien reçu. Le suivi indique « en "
               u"préparation » depuis huit jours.\n\nPouvez-vous me dire quand il sera livré ? Sinon je préfère "
               u"annuler et être "
               u"remboursé.\n\nCordialement,\nMaurice Petit\n+33 5 55 01 23 45"_s);
    first.attachments = {{AttachmentId(1), u"facture-48213.pdf"_s, u"application/pdf"_s, 84'213, u"2"_s, {}, false},
                         {AttachmentId(2),
                          u"capture d’écran du suivi de commande du 30 avril 2026 à 10 h 42.png"_s,
                          u"image/png"_s,
                          1'482'113,
                          u"3"_s,
                          {},
                          false}};
    order.conversation.unread = true;

    const auto john =
        customer(u"John Okafor"_s, u"en"_s, {known(Channel::Mastodon, u"@jokafor@hachyderm.example"_s, {}, 12'400)});
    Entry &outage = conversation(accountMastodon, john, {});
    theirs(outage, 60 * 31, u"@acme Third evening without internet in Leith. Status page says all green. It is not."_s);
    theirs(outage, 60 * 30, u"@acme Anyone there?"_s);
    outage.conversation.tags = {u"outage"_s, u"leith"_s};
    outage.conversation.handedTo = u"Customer service"_s;
    outage.conversation.unread = true;

    const auto clara = customer(u"Clara Weiss"_s, u"de"_s, {known(Channel::Bluesky, u"@clara.bsky.example"_s)});
    Entry &rejected = conversation(accountBluesky, clara, {});
    theirs(rejected, 95, u"Is the new plan really cheaper if I call Portugal twice a week?"_s);
    outgoing(rejected, OutboxState::Rejected,
             u"Yes: calls to Portugal are included, up to 300 minutes a month. You keep your number."_s)
        .error = u"Invalid app.bsky.feed.post record: text must not be longer than 300 graphemes"_s;

    const auto sofia = customer(u"Sofia Marques"_s, u"pt"_s, {known(Channel::Email, u"sofia@marques.example"_s)});
    Entry &uncertain = conversation(accountMail, sofia, u"Re: Contrato"_s);
    theirs(
        uncertain, 130,
        u"Podem enviar-me uma cópia do contrato, por favor?\n\nOn 2 May Marta wrote:\n> Claro, enviamos ainda hoje."_s);
    outgoing(uncertain, OutboxState::Uncertain, u"Segue em anexo, Sofia."_s);
    uncertain.conversation.assignee = u"Marta"_s;

    const auto liam = customer(u"Liam Byrne"_s, u"en"_s, {known(Channel::Facebook, u"Liam Byrne"_s)});
    Entry &praise = conversation(accountFacebook, liam, {});
    theirs(praise, 60 * 5, u"Just wanted to say the engineer who came today was brilliant. Sorted in ten minutes."_s);
    ours(praise, 60 * 4 + 50, u"Thank you, Liam! We will tell her."_s);
    praise.conversation.tags = {u"praise"_s};
    Entry &snoozed = conversation(accountFacebook, liam, {});
    theirs(snoozed, 60 * 50, u"When do you open in Galway?"_s);
    snoozed.conversation.status = ConversationStatus::Snoozed;
    snoozed.conversation.snoozedUntil = m_data.m_clock.now() + 20h;
}

void FakeWorkspaceBuilder::awkward()
{
    const auto longName = customer(
        u"Maria Guilhermina de Vasconcelos e Albuquerque Cavalcanti de Bragança Sobrinho-Montenegro"_s, u"pt"_s,
        {known(Channel::Email,
               u"maria.guilhermina.de.vasconcelos.e.albuquerque.cavalcanti@departamento.universidade.example"_s)});
    Entry &wide = conversation(accountMail, longName,
                               u"Pedido de esclarecimento sobre a fatura detalhada de chamadas internacionais do "
                               u"mês de abril de 2026 e respetivo imposto"_s);
    theirs(
        wide, 340,
        u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
        u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz\n"
        u"https://example.org/a/very/long/address/that/has/no/place/to/break/0123456789012345678901234567890123456789012345678901234567890"_s);
    wide.conversation.tags = {u"billing"_s, u"international-calls"_s, u"needs-a-specialist-from-the-tax-department"_s,
                              u"vip"_s};
    wide.conversation.assignee = u"Anne-Sophie"_s;

    const auto arabic = customer(u"أحمد عبد الرحمن"_s, u"ar"_s, {known(Channel::X, u"@ahmad_r"_s)});
    Entry &rtl = conversation(accountX, arabic, {});
    theirs(rtl, 45, u"مرحبا، الإنترنت مقطوع منذ ثلاثة أيام في حيّنا. متى يعود؟ رقم العميل 48213."_s);
    ours(rtl, 40, u"Hello Ahmad, we are on it: the cable at Rua Augusta is cut. مساء الخير!"_s);
    theirs(rtl, 33, u"شكراً جزيلاً\nOK, thank you"_s);

    const auto hebrew = customer(u"נועה כהן"_s, u"he"_s, {known(Channel::Email, u"noa@cohen.example"_s)});
    theirs(conversation(accountMail, hebrew, u"חשבונית כפולה"_s), 15, u"שלום, קיבלתי שתי חשבוניות על אותו חודש."_s);

    const auto emoji = customer(u"🔥🔥🔥"_s, {}, {known(Channel::X, u"@fire_fan"_s)});
    theirs(conversation(accountX, emoji, {}), 8,
           u"😡😡😡 👨‍👩‍👧‍👦 🇧🇷🇵🇹 नमस्ते"_s);

    const auto nobody = customer(u""_s, {}, {known(Channel::Email, u"noreply@unknown.example"_s)});
    Entry &empty = conversation(accountMail, nobody, {});
    theirs(empty, 400, {});
    Message &bounce = theirs(empty, 390, u"550 5.1.1 The address is unknown."_s);
    bounce.automatic = Automatic::Bounce;
    Message &gone = theirs(empty, 380, u"taken back"_s);
    gone.deleted = true;

    const auto talker = customer(u"Deirdre Walsh"_s, u"en"_s, {known(Channel::Mastodon, u"@dee@masto.example"_s)});
    Entry &lengthy = conversation(accountMastodon, talker, {});
    for (int i = 200; i > 0; --i) {
        const QString text =
            u"Message %1: it still drops every evening at eight, the lamp turns orange and then nothing for a quarter of an hour."_s
                .arg(201 - i);
        if (i % 3 == 0)
            ours(lengthy, i * 90, text);
        else
            theirs(lengthy, i * 90, text);
    }
}

void FakeWorkspaceBuilder::many()
{
    static const QStringList names = {u"Beatriz Nunes"_s, u"Tom Hughes"_s,    u"Camille Laurent"_s, u"Rui Tavares"_s,
                                      u"Ines Pinto"_s,    u"Grace Bennett"_s, u"Hugo Moreau"_s,     u"Priya Raman"_s,
                                      u"Yuki Tanaka"_s,   u"Elena Petrova"_s, u"Oscar Lindqvist"_s, u"Fatou Diop"_s,
                                      u"Jan Kowalski"_s,  u"Lucía Romero"_s,  u"Nils Berg"_s,       u"Amélie Roux"_s};
    static const QStringList texts = {u"My router restarts every night at two. Is that an update?"_s,
                                      u"A minha fatura não chegou este mês."_s,
                                      u"Merci pour votre aide, tout fonctionne à nouveau."_s,
                                      u"How do I cancel the second line without losing the first?"_s,
                                      u"Roaming in Norway: is it included or not? Your page says both."_s};
    static const AccountId where[] = {accountX, accountMail, accountMastodon, accountBluesky, accountFacebook};
    for (int i = 0; i < 48; ++i) {
        const QString name = names[i % names.size()];
        const auto who =
            customer(name, u"en"_s, {known(Channel::Email, name.section(u' ', 0, 0).toLower() + u"@mail.example"_s)});
        const bool mail = i % 5 == 1;
        Entry &entry = conversation(where[i % 5], who, mail ? u"Question about my contract"_s : QString());
        theirs(entry, 60 + i * 83, texts[i % texts.size()]);
        if (i % 3 == 0)
            ours(entry, 30 + i * 80, u"Thanks for telling us. We look into it and write again today."_s);
        if (i % 7 == 2)
            entry.conversation.status = ConversationStatus::Closed;
        entry.conversation.unread = i % 4 == 1;
        if (i % 6 == 0)
            entry.conversation.assignee = u"Luc"_s;
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/redaction/PlantedWorkspace.h"

#include "core/inbox/Ingest.h"
#include "core/review/bundle/ZipContents.h"
#include "core/store/AccountRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/ProfileRepository.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int people = 25;

const QStringList &sentences()
{
    static const QStringList all{u"Please write to %1 or call me back under %2, thank you."_s,
                                 u"Bonjour, je m'appelle %1, mon autre adresse est %2. Merci d'avance."_s,
                                 u"Boa tarde, o meu contacto é %1 e também %2, obrigada."_s,
                                 u"> On Tuesday somebody wrote: %1\n> > and before that %2"_s,
                                 u"Le 3 mars, %1 a écrit : « voir %2 »"_s,
                                 u"Segue em anexo: %1\n%2"_s};
    return all;
}

}

struct PlantedWorkspace::Person
{
    QList<PlantedIdentifier> all;
    PlantedIdentifier name, other, mail, handle, phone;
    bool isMail = false;
};

PlantedWorkspace::PlantedWorkspace()
{
    for (const Channel channel : {Channel::Email, Channel::Mastodon}) {
        m_accounts.append(m_workspace.write([&](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = channel;
            account.handle = channel == Channel::Email ? u"support@shop.example"_s : u"@shop@social.example"_s;
            account.remoteKey = account.handle;
            account.createdAt = m_clock.now();
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        }));
    }
    for (int i = 0; i < people; ++i)
        add(i);
}

PlantedWorkspace::Person PlantedWorkspace::person(int number)
{
    Person person;
    person.isMail = number % 2 == 0;
    person.name = m_planted.name();
    person.other = m_planted.name();
    person.mail = m_planted.mail();
    person.handle = m_planted.handle();
    person.phone = m_planted.phone(number % 5);
    person.all = {person.name, person.other, person.mail, person.handle, person.phone};
    for (int i = 0; i < 5; ++i)
        person.all.append(m_planted.mail());
    for (int i = 0; i < 4; ++i)
        person.all.append(m_planted.phone((number + i) % 5));
    for (int i = 0; i < 4; ++i)
        person.all.append(m_planted.number((number + i) % 5));
    for (int i = 0; i < 2; ++i)
        person.all.append(m_planted.handle());
    return person;
}

/// A few sentences with two each, spelled in another way every time.
QString PlantedWorkspace::words(const QList<PlantedIdentifier> &of, int &way)
{
    QString text;
    for (qsizetype i = 0; i + 1 < of.size(); i += 2) {
        text += sentences().at(way % sentences().size()).arg(spelled(of[i], way), spelled(of[i + 1], way + 3)) + u'\n';
        ++way;
    }
    return text;
}

QString PlantedWorkspace::markup(const QList<PlantedIdentifier> &of, int &way)
{
    QString html;
    for (const PlantedIdentifier &each : of)
        html += u"<p>Dear <b>all</b>, see %1 please.</p>"_s.arg(spelled(each, way++, true));
    return html + u"<blockquote><p>"_s + spelled(of.front(), way) + u"</p></blockquote>"_s;
}

QList<PlantedWorkspace::File> PlantedWorkspace::files(const Person &person, int &way)
{
    const auto file = [&](const QString &name, const QString &type, const QByteArray &bytes) {
        Attachment attachment;
        attachment.name = name;
        attachment.type = type;
        attachment.size = bytes.size();
        attachment.description =
            u"Photo of "_s + spelled(person.name, way) + u", "_s + spelled(person.all[way % 20], way);
        ++way;
        return File{attachment, bytes};
    };
    const QString name = person.name.value;
    const QString body = words(person.all, way);
    const QByteArray card =
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%1\r\nN:%2;%3;;;\r\nTEL:%4\r\nEMAIL:%5\r\nNOTE:%6\r\nEND:VCARD\r\n"_s
            .arg(name, name.section(u' ', 1), name.section(u' ', 0, 0), person.phone.value, person.mail.value,
                 spelled(person.all[5], 2))
            .toUtf8();
    const QByteArray calendar = u"BEGIN:VEVENT\r\nATTENDEE;CN=%1:mailto:%2\r\nDESCRIPTION:%3\r\nEND:VEVENT\r\n"_s
                                    .arg(name, person.mail.value, spelled(person.all[6], 0))
                                    .toUtf8();
    const QByteArray mail = "From: " + name.toUtf8() + " <" + person.mail.value.toUtf8() +
                            ">\r\nSubject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                            body.toUtf8().toBase64().replace("\n", "").insert(76, "\r\n") + "\r\n";
    const QJsonObject json{{u"who"_s, name}, {u"phone"_s, spelled(person.phone, 2)}, {u"text"_s, body}};
    return {file(u"notes of %1.txt"_s.arg(name), u"text/plain"_s, body.toUtf8()),
            file(u"%1.csv"_s.arg(spelled(person.handle, 1)), u"text/csv"_s,
                 (u"name;mail\n%1;%2\n"_s.arg(name, person.mail.value)).toUtf8()),
            file(u"%1.vcf"_s.arg(QString(name).remove(u' ')), u"text/vcard"_s, card),
            file(u"date with %1.ics"_s.arg(person.mail.value), u"text/calendar"_s, calendar),
            file(u"forwarded.eml"_s, u"message/rfc822"_s, mail),
            file(u"data.json"_s, u"application/json"_s, QJsonDocument(json).toJson()),
            file(u"page.html"_s, u"text/html"_s, markup(person.all, way).toUtf8()),
            file(u"%1.png"_s.arg(name.section(u' ', 1)), u"image/png"_s,
                 QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) + name.toUtf8())};
}

void PlantedWorkspace::keepFiles(const QString &remoteId, const QString &html, const QList<File> &files)
{
    QList<QByteArray> bytes;
    for (const File &file : files)
        bytes.append(file.bytes);
    m_files.insert(remoteId, bytes);
    m_html.insert(remoteId, html);
}

void PlantedWorkspace::addProfile(CustomerId customer, const Person &person)
{
    const auto line = [](const QString &name, const QString &value) { return ProfileProperty{{}, name, {}, value}; };
    ProfileRecord record;
    record.customer = customer;
    record.source = ProfileSource::Import;
    record.name = u"%1.vcf"_s.arg(person.name.value);
    record.at = m_clock.now();
    record.properties = {
        line(u"FN"_s, person.name.value),
        line(u"EMAIL"_s, person.all[7].value),
        line(u"TEL"_s, person.all[11].value),
        line(u"ADR"_s, u";;12 rue "_s + person.name.value.section(u' ', 1) + u";Paris;;75001;France"_s),
        line(u"URL"_s, u"https://%1.example/"_s.arg(person.handle.value)),
        line(u"IMPP"_s, u"xmpp:%1"_s.arg(person.mail.value)),
        line(u"NOTE"_s, u"Pays with "_s + spelled(person.all[14], 0) + u", see "_s + spelled(person.all[8], 1))};
    m_workspace.write([&](Transaction &tx) { return ProfileRepository(tx).add(tx, record); });
}

void PlantedWorkspace::add(int number)
{
    const Person person = this->person(number);
    int way = number * 7;
    const Channel channel = person.isMail ? Channel::Email : Channel::Mastodon;
    const QString address = person.isMail ? person.mail.value : u"@%1@social.example"_s.arg(person.handle.value);
    QList<IncomingMessage> messages;
    for (int i = 0; i < 3; ++i) {
        IncomingMessage message;
        message.remoteId = person.isMail
                               ? u"%1.%2"_s.arg(i).arg(person.mail.value)
                               : u"https://social.example/users/%1/statuses/%2"_s.arg(person.handle.value).arg(i);
        message.dedupeKey = message.remoteId;
        message.inReplyTo = i == 0 ? QString() : messages.front().remoteId;
        message.threadKey = u"thread %1"_s.arg(number);
        message.author.channel = channel;
        message.author.handle = address;
        message.author.remoteKey = person.isMail ? address : u"https://social.example/users/"_s + person.handle.value;
        message.author.name = person.name.value;
        message.author.profileUrl = person.isMail ? QString() : u"https://social.example/@"_s + person.handle.value;
        message.author.about = words(person.all.mid(5, 4), way);
        for (const PlantedIdentifier &handle : {person.handle, person.all[18], person.all[19]})
            message.author.links.append({u"https://x.com/"_s + handle.value, false});
        message.to = {{{}, m_accounts[person.isMail ? 0 : 1].handle}};
        message.cc = {{person.other.value, person.all[5].value}};
        message.replyTo = {{person.name.value, person.all[6].value}};
        message.subject = u"Order of %1, %2"_s.arg(spelled(person.name, way), spelled(person.all[(i + 9) % 20], way));
        message.text = words(person.all, way) + words(person.all.mid(1), way);
        message.url = person.isMail ? QString() : u"https://social.example/@%1/%2"_s.arg(person.handle.value).arg(i);
        message.at = message.receivedAt = m_clock.now() - std::chrono::hours(100 * (number + 1) - i);
        const QList<File> held = i == 1 ? files(person, way) : QList<File>();
        for (const File &file : held)
            message.attachments.append(file.attachment);
        keepFiles(message.remoteId, markup(person.all, way), held);
        messages.append(message);
    }
    IncomingMessage edited = messages.back();
    edited.version = u"edit of "_s + person.handle.value;
    edited.text = u"Edited."_s;
    edited.editedAt = edited.at + Milliseconds(1000);
    const ConversationId conversation = m_workspace.write([&](Transaction &tx) -> Result<ConversationId> {
        ConversationId id;
        for (const QList<IncomingMessage> &batch : {messages, QList<IncomingMessage>{edited}}) {
            Ingest ingest(tx, m_accounts[person.isMail ? 0 : 1], m_clock.now());
            for (const IncomingMessage &message : batch)
                FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
            FM_ASSIGN(const auto count, ingest.finish());
            id = count.conversations.value(0, id);
        }
        return id;
    });
    m_conversations.append(conversation);
    const Identity known = m_workspace.read([&](Session &session) -> Result<Identity> {
        FM_ASSIGN(const auto found, CustomerRepository(session).find(channel, messages[0].author.remoteKey));
        return *found;
    });
    addProfile(known.customer, person);
    m_workspace.write([&](Transaction &tx) -> Result<void> {
        Event event;
        event.kind = EventKind::HandedOver;
        event.at = event.recordedAt = m_clock.now();
        event.account = m_accounts[person.isMail ? 0 : 1].id;
        event.conversation = conversation;
        event.customer = known.customer;
        event.data = QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"team"_s, u"service"_s}, {u"reason"_s, words(person.all.mid(9, 4), way)}})
                .toJson(QJsonDocument::Compact));
        return EventRepository(tx).append(event);
    });
}

ExportTools PlantedWorkspace::tools()
{
    m_workspace.read([&](Session &session) -> Result<void> {
        FM_ASSIGN(const auto ids, (session.all<std::pair<MessageId, QString>>(
                                      u"SELECT id, remote_id FROM messages"_s,
                                      [](const Row &row) { return std::pair(row.id<MessageId>(0), row.text(1)); })));
        for (const auto &[id, remote] : ids)
            m_remoteIds.insert(id, remote);
        FM_ASSIGN(const auto files, (session.all<std::pair<AttachmentId, int>>(
                                        u"SELECT id, position FROM attachments"_s, [](const Row &row) {
                                            return std::pair(row.id<AttachmentId>(0), int(row.integer(1)));
                                        })));
        for (const auto &[id, position] : files)
            m_positions.insert(id, position);
        return {};
    });
    const auto attachment = [this](MessageId message, AttachmentId id) -> Result<QByteArray> {
        return m_files.value(m_remoteIds.value(message)).value(m_positions.value(id));
    };
    const auto html = [this](MessageId message) { return m_html.value(m_remoteIds.value(message)); };
    return {m_workspace.database(), &m_secrets, m_clock, {}, makeExportSink, attachment, html};
}

QMap<QString, QByteArray> PlantedWorkspace::exported(ExportForm form, const RedactionRules &rules)
{
    const QTemporaryDir folder;
    ExportRequest request;
    request.form = form;
    request.path = folder.filePath(form == ExportForm::Eml ? u"mails"_s : u"export"_s);
    request.conversations = m_conversations;
    request.title = u"Everything of "_s + m_planted.all().front().value;
    request.agent = u"lena"_s;
    request.choice.notes = true;
    request.redaction = rules;
    ExportJob job(tools(), request);
    auto running = job.run();
    while (!running.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const auto summary = running.result();
    if (!summary)
        failWith(summary.error());
    m_summary = *summary;
    QMap<QString, QByteArray> all;
    for (QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.insert(QFileInfo(file).fileName(), file.readAll());
    }
    if (form == ExportForm::Bundle) {
        const auto zip = ZipContents::ofBytes(all.first());
        REQUIRE(zip);
        for (const QString &name : (*zip)->names())
            all.insert(name, (*zip)->read(name, 1 << 28).value());
    }
    return all;
}

}

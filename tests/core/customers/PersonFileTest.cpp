// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/PersonFile.h"

#include "core/customers/Erasure.h"
#include "tests/core/customers/PrivacyWorld.h"
#include "tests/support/Printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Tables that hold nothing on a person.
const QStringList impersonal{u"accounts"_s,          u"account_usage"_s,
                             u"answer_words"_s,      u"clues_progress"_s,
                             u"cursors"_s,           u"gaps"_s,
                             u"profile_fields"_s,    u"saved_views"_s,
                             u"schema_version"_s,    u"workspace_settings"_s,
                             u"erasures"_s,          u"macros"_s,
                             u"notices"_s,           u"saved_replies"_s,
                             u"saved_reply_texts"_s, u"message_references"_s,
                             u"search_progress"_s,   u"label_progress"_s,
                             u"review_entries"_s};

/// By what a table's row is known to be Ana's.
QString anasRows(const QString &table)
{
    const QString customers = u"(SELECT id FROM customers WHERE id = %1 OR merged_into = %1)"_s;
    const QString conversations = u"(SELECT id FROM conversations WHERE customer_id = %1)"_s;
    const QString messages =
        u"(SELECT id FROM messages WHERE text LIKE '%anamark%' AND (identity_id IS NULL OR automatic = 'bounce' OR "
        "identity_id IN (SELECT id FROM identities WHERE customer_id = %1)))"_s;
    if (table == "customers"_L1)
        return u"id IN "_s + customers;
    if (table == "customer_deeds"_L1)
        return u"customer_id = %1"_s;
    if (table == "conversations"_L1)
        return u"customer_id = %1"_s;
    if (table == "messages"_L1)
        return u"id IN "_s + messages;
    if (table == "identities"_L1)
        return u"customer_id = %1"_s;
    if (table == "clues"_L1)
        return u"identity_id IN (SELECT id FROM identities WHERE customer_id = %1)"_s;
    if (table == "draft_versions"_L1 || table == "draft_files"_L1)
        return u"draft_id IN (SELECT id FROM drafts WHERE conversation_id IN %2)"_s.replace(u"%2"_s, conversations);
    if (table == "outbox_files"_L1 || table == "outbox_steps"_L1)
        return u"outbox_id IN (SELECT id FROM outbox WHERE conversation_id IN %2)"_s.replace(u"%2"_s, conversations);
    if (QStringList{u"attachments"_s, u"bounces"_s, u"message_versions"_s, u"message_sources"_s, u"mailbox_uids"_s,
                    u"suggested_labels"_s}
            .contains(table))
        return u"message_id IN "_s + messages;
    if (QStringList{u"conversation_tags"_s, u"drafts"_s, u"events"_s, u"outbox"_s, u"reply_uses"_s,
                    u"notice_recipients"_s, u"reviews"_s}
            .contains(table))
        return u"conversation_id IN "_s + conversations;
    return u"customer_id IN "_s + customers;
}

QByteArray fileOf(PrivacyWorld &world)
{
    return QJsonDocument(
               world.workspace.read([&](Session &session) { return personFile(session, world.customer, privacyNow); }))
        .toJson();
}

/// The rows that the world itself does not make.
void fillTheRest(PrivacyWorld &world)
{
    const auto reply = world.queue(u"to anamark"_s);
    world.workspace.write([&](Transaction &tx) -> Result<void> {
        FM_ASSIGN(const auto stored, MessageRepository(tx).stored(world.mail.id, u"q@anamark.example"_s));
        FM_TRY(tx.exec(u"INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, 'delivery')"_s,
                       stored->conversation));
        FM_TRY(tx.exec(u"INSERT INTO outbox_steps (outbox_id, at, event, state) VALUES (?, 1, 'sent-back', 'queued')"_s,
                       reply));
        return MessageRepository(tx).setMailboxUid(world.mail.id, u"INBOX"_s, 1, 1, stored->id);
    });
}

}

TEST_CASE("Every text that the workspace holds on a person is in their file", "[customers]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    PrivacyWorld world(engine);
    fillTheRest(world);
    // What the program reads back as something else stays as it is, and so do ids by which rows are found.
    const QStringList fixed{u"messages.direction"_s,   u"messages.visibility"_s, u"messages.automatic"_s,
                            u"messages.contact"_s,     u"customer_deeds.kind"_s, u"messages.text"_s,
                            u"conversations.preview"_s};
    QStringList marks;
    for (const TextColumn &each : textColumns(world.workspace.database())) {
        const QString name = each.table + u'.' + each.column;
        if (impersonal.contains(each.table) || each.table == "erased_rows"_L1 || fixed.contains(name))
            continue;
        const QString mark = u"mark%1mark"_s.arg(marks.size());
        const qint64 changed = world.workspace.write([&](Transaction &tx) {
            const QString rows = anasRows(each.table).replace(u"%1"_s, world.customer.toString());
            const bool isUnique = name == "identities.remote_key"_L1 || name == "outbox.key"_L1;
            const QString value = isUnique ? u"'%1' || id"_s.arg(mark) : u"'%1'"_s.arg(mark);
            return tx.exec(u"UPDATE %1 SET \"%2\" = %3 WHERE "_s.arg(each.table, each.column, value) + rows);
        });
        INFO(name.toStdString());
        CHECK((changed > 0 || each.table == "clues"_L1));
        if (changed > 0)
            marks.append(mark);
    }
    REQUIRE(marks.size() > 60);
    const QByteArray json = fileOf(world);
    const QByteArray html = personFileHtml(QJsonDocument::fromJson(json).object());
    for (const QString &mark : std::as_const(marks)) {
        INFO(mark.toStdString());
        CHECK(json.contains(mark.toUtf8()));
        CHECK(html.contains(mark.toUtf8()));
    }
}

TEST_CASE("A person's file has no words and no names of other customers, and names our agents", "[customers]")
{
    PrivacyWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QByteArray json = fileOf(world);
    CHECK_FALSE(json.contains("from bob"));
    CHECK_FALSE(json.contains("bob helps"));
    CHECK_FALSE(json.contains("Bob"));
    CHECK(json.contains("anamark answers bob")); // in Bob's thread, but her words
    CHECK(json.contains("\"kim\""));
    CHECK(json.contains("\"messagesOfOthers\": 1"));
}

TEST_CASE("What is kept aside of somebody who was erased is in their file until it is let go", "[customers]")
{
    PrivacyWorld world(Engine::Sqlite);
    world.workspace.write([&](Transaction &tx) {
        return eraseCustomer(tx, {world.customer, u"kim"_s, {}, 72h}, privacyNow);
    });
    CHECK(fileOf(world).contains("anamark writes"));
    world.workspace.write([&](Transaction &tx) { return purgeErased(tx, privacyNow + 73h); });
    CHECK_FALSE(fileOf(world).contains("anamark"));
}

TEST_CASE("A person's page runs nothing and loads nothing, whatever they wrote", "[customers]")
{
    const QString wild = u"<script>alert(1)</script><img src=x onerror=y>\"'&\u202E\u0001"_s;
    const QJsonObject message{{u"at"_s, wild}, {u"text"_s, wild}, {u"author_name"_s, wild}, {u"direction"_s, u"in"_s}};
    const QJsonObject conversation{{u"subject"_s, wild}, {u"messages"_s, QJsonArray{message}}};
    const QString html = QString::fromUtf8(personFileHtml({{u"customers"_s, QJsonArray{QJsonObject{{u"name"_s, wild}}}},
                                                           {u"conversations"_s, QJsonArray{conversation}}}));
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK_FALSE(html.contains(QChar(0x202E)));
    CHECK_FALSE(html.contains(QChar(1)));
    CHECK_FALSE(html.contains(u"http:"_s));
    CHECK_FALSE(html.contains(u"https:"_s));
    CHECK(html.contains(u"&lt;script&gt;"_s));
    CHECK(html.contains(u"@media print"_s));
}

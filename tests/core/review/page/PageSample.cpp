// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/page/PageSample.h"

#include "tests/support/Printers.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gumbo.h>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const Instant pageNoon = *fromIso(u"2026-05-03T12:00:00Z"_s);

ExportedMessage messageSaying(qint64 id, const QString &text, Direction direction)
{
    ExportedMessage exported;
    Message &m = exported.message;
    m.id = MessageId(id);
    m.conversation = ConversationId(1);
    m.direction = direction;
    m.visibility = direction == Direction::Note ? Visibility::Internal : Visibility::Private;
    m.remoteId = m.inReplyTo = m.agent = m.language = m.url = m.undelivered = text;
    m.text = m.subject = text + QString::number(id);
    m.from = {text + u'f', text + u'a'};
    m.to = m.cc = m.replyTo = {{text, text}, {{}, text}};
    m.at = m.receivedAt = pageNoon + std::chrono::minutes(id);
    m.editedAt = m.at;
    Attachment attachment;
    attachment.name = attachment.type = attachment.part = attachment.description = text;
    attachment.size = 3;
    m.attachments = {attachment, attachment};
    exported.files = {{u"attachments/"_s + text, QByteArray(32, 'x'), 3},
                      {u"attachments/1/a.png"_s, QByteArray(32, 'x'), 3}};
    exported.versions = {{text, text, text, pageNoon}};
    return exported;
}

void writeSkeleton(const GumboNode &node, QString *out)
{
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
        return;
    const GumboElement &element = node.v.element;
    const QString name = QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    *out += name.isEmpty() ? QString::fromUtf8(element.original_tag.data, 12) : name;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QString called = QString::fromUtf8(attribute->name);
        *out += u' ' + called;
        if (called == "href"_L1 || called == "src"_L1)
            *out += u'=' + QString::fromUtf8(attribute->value).left(12);
    }
    *out += u'\n';
    for (unsigned i = 0; i < element.children.length; ++i)
        writeSkeleton(*static_cast<const GumboNode *>(element.children.data[i]), out);
}

}

ExportedConversation conversationSaying(qint64 id, const QString &text)
{
    ExportedConversation exported;
    Conversation &c = exported.conversation;
    c.id = ConversationId(id);
    c.customer = CustomerId(7);
    c.customerName = text + u'n';
    c.customerHandle = text;
    c.subject = text + u's';
    c.preview = c.assignee = c.handedTo = text;
    c.tags = {text};
    c.firstMessageAt = c.lastMessageAt = pageNoon;
    exported.messages = {messageSaying(id * 10 + 1, text, Direction::Inbound),
                         messageSaying(id * 10 + 2, text, Direction::Outbound),
                         messageSaying(id * 10 + 3, text, Direction::Note)};
    Event event;
    event.kind = EventKind::Tagged;
    event.at = pageNoon;
    event.agent = event.data = text;
    exported.events = {event};
    return exported;
}

ExportedPart partSaying(const QString &text)
{
    ExportedCustomer customer;
    customer.customer.id = CustomerId(7);
    customer.customer.name = customer.customer.language = text;
    Identity identity;
    identity.handle = identity.name = identity.profileUrl = identity.about = text;
    identity.links = {{text, true}};
    identity.followers = 12;
    customer.customer.identities = {identity};
    ProfileRecord record;
    record.name = text;
    record.properties = {{{}, u"ORG"_s, {}, text}, {{}, u"NOTE"_s, {}, text}};
    customer.profile = {record};
    return {{customer}, {conversationSaying(1, text), conversationSaying(2, text)}};
}

BundleManifest manifestSaying(const QString &text)
{
    BundleManifest manifest;
    manifest.id = manifest.workspace = manifest.title = manifest.agent = manifest.program = text;
    manifest.asOf = pageNoon;
    Account account;
    account.handle = account.name = text;
    manifest.accounts = {account};
    manifest.redaction = RedactionRules{{RedactionClass::Mail, RedactionClass::Names}, {text}, {text}};
    return manifest;
}

QJsonObject measuresSaying(const QString &text)
{
    const QJsonObject point{{u"key"_s, text}, {u"name"_s, text}, {u"series"_s, text}, {u"measure"_s, u"answered"_s},
                            {u"k"_s, 1},      {u"n"_s, 2},       {u"rate"_s, 0.5},    {u"low"_s, 0.1},
                            {u"high"_s, 0.9}};
    const QJsonObject card{{u"id"_s, text}, {u"form"_s, text}, {u"points"_s, QJsonArray{point}}};
    return {{u"pages"_s, QJsonArray{QJsonObject{{u"page"_s, text}, {u"cases"_s, 2}, {u"cards"_s, QJsonArray{card}}}}}};
}

QByteArray pageOf(const QList<ExportedPart> &parts, const BundleManifest &manifest, const QJsonObject &measures,
                  HtmlPageStyle style, const HtmlPage::Seal &seal)
{
    const QTemporaryDir folder;
    auto page = HtmlPage::open(folder.filePath(u"spool"_s), std::move(style));
    REQUIRE(page);
    for (const ExportedPart &part : parts)
        REQUIRE((*page)->add(part));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE((*page)->write(out, manifest, measures, seal));
    return out.data();
}

QString skeletonOf(const QByteArray &html)
{
    GumboOutput *parsed =
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), static_cast<size_t>(html.size()));
    QString skeleton;
    writeSkeleton(*parsed->root, &skeleton);
    gumbo_destroy_output(&kGumboDefaultOptions, parsed);
    return skeleton;
}

}

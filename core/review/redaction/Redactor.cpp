// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/Redactor.h"

#include "core/review/redaction/ConversationRedaction.h"
#include "core/review/redaction/FileRedaction.h"
#include "core/review/redaction/ProfileRedaction.h"

#include <utility>

namespace firstmile
{

using namespace Qt::StringLiterals;

struct Redactor::Known
{
    RedactionKnowledge knowledge;
};

Redactor::Redactor(RedactionRules rules, QByteArray key)
    : m_rules(std::move(rules))
    , m_key(std::move(key))
    , m_known(new Known{{m_rules, Pseudonyms(m_key), SelectionFinder(m_rules.selection), KeptValues(m_rules.keep), {}}})
{}

Redactor::~Redactor() = default;

void Redactor::learn(const Customer &customer, const QList<ProfileRecord> &profile)
{
    m_known->knowledge.people.learn(customer, profile);
}

ExportedCustomer Redactor::redacted(const ExportedCustomer &was)
{
    const QString key = customerKey(was.customer);
    KnownPeople here;
    here.learn(was.customer, was.profile);
    RecordRedaction record(m_known->knowledge, here, m_entries);
    ExportedCustomer result = was;
    result.customer.name = record.name(u"name"_s, was.customer.name, key);
    for (Identity &identity : result.customer.identities) {
        identity.name = record.name(u"name"_s, identity.name, key);
        identity.handle = record.address(u"handle"_s, identity.handle, identity.channel, identity.contact);
        if (!m_known->knowledge.kept.contains(identity.remoteKey))
            identity.remoteKey = record.id(u"remote-key"_s, identity.remoteKey, Channel::Logged);
        identity.profileUrl = record.page(u"profile-url"_s, identity.profileUrl);
        identity.about = record.text(u"about"_s, identity.about);
        for (ProfileLink &link : identity.links)
            link.url = record.page(u"link"_s, link.url);
        identity.links.removeIf([](const ProfileLink &link) { return link.url.isEmpty(); });
    }
    for (ProfileRecord &each : result.profile) {
        each.name = each.source == ProfileSource::Agent ? each.name : record.fileName(u"profile"_s, each.name);
        QList<ProfileProperty> properties;
        for (const ProfileProperty &property : std::as_const(each.properties)) {
            if (auto kept = redactedProperty(property, key, record))
                properties.append(*std::move(kept));
        }
        each.properties = properties;
    }
    return result;
}

ExportedConversation Redactor::redacted(const ExportedConversation &conversation)
{
    return ConversationRedaction(conversation, m_known->knowledge, m_entries).redacted();
}

std::optional<QByteArray> Redactor::redactedFile(const ExportedConversation &of, const ExportedMessage &message,
                                                 const Attachment &attachment, const QByteArray &bytes)
{
    ConversationRedaction conversation(of, m_known->knowledge, m_entries);
    RecordRedaction &record = conversation.record();
    record.standAt(of.conversation.id, message.message.id);
    FileRedaction file(attachment, record);
    auto result = file.redacted(bytes);
    if (!file.whyToJudge().isEmpty())
        m_toJudge.append({of.conversation.id, message.message.id,
                          record.fileName(u"attachment-name"_s, attachment.name), attachment.type, file.whyToJudge()});
    return result;
}

QString Redactor::redactedText(const QString &text)
{
    QList<Removal> removed;
    const KnownPeople nobody;
    const QString result = TextRedaction(m_known->knowledge, nobody, true).redacted(text, removed);
    for (const Removal &removal : std::as_const(removed))
        m_entries.append({{}, {}, u"export"_s, removal.kind, removal.stands, removal.why});
    return result;
}

QList<RedactionEntry> Redactor::takeEntries()
{
    return std::exchange(m_entries, {});
}

QList<FileToJudge> Redactor::takeToJudge()
{
    return std::exchange(m_toJudge, {});
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/CsvSink.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray csvHeadOf(std::initializer_list<QLatin1StringView> columns)
{
    CsvLine line;
    for (const QLatin1StringView column : columns)
        line.text(column);
    return line.taken();
}

QString csvMailboxes(const QList<Mailbox> &mailboxes)
{
    QStringList texts;
    for (const Mailbox &each : mailboxes)
        texts << (each.name.isEmpty() ? each.address : u"%1 <%2>"_s.arg(each.name, each.address));
    return texts.join(u"; "_s);
}

qint64 csvCount(const ExportedConversation &conversation, Direction direction)
{
    return std::ranges::count_if(conversation.messages, [direction](const ExportedMessage &each) {
        return each.message.direction == direction;
    });
}

/// Where a browser shows it: by its first message that says so.
QString csvLink(const ExportedConversation &conversation)
{
    for (const ExportedMessage &each : conversation.messages) {
        if (!each.message.url.isEmpty())
            return each.message.url;
    }
    return {};
}

}

std::optional<qint64> firstAnswerSeconds(const ExportedConversation &conversation)
{
    std::optional<Instant> asked;
    for (const ExportedMessage &each : conversation.messages) {
        const Message &message = each.message;
        if (message.automatic != Automatic::None)
            continue;
        if (message.direction == Direction::Inbound && !asked)
            asked = message.at;
        else if (message.direction == Direction::Outbound && asked && !message.bounced)
            return std::chrono::duration_cast<std::chrono::seconds>(message.at - *asked).count();
    }
    return {};
}

QByteArray csvConversationHead()
{
    return csvHeadOf({"id"_L1, "channel"_L1, "account"_L1, "customer"_L1, "handle"_L1, "subject"_L1, "status"_L1,
                      "assignee"_L1, "tags"_L1, "first_utc"_L1, "last_utc"_L1, "messages"_L1, "inbound"_L1,
                      "outbound"_L1, "waiting_since_utc"_L1, "first_answer_seconds"_L1, "link"_L1});
}

QByteArray csvRow(const ExportedConversation &whole, const QString &account)
{
    const Conversation &conversation = whole.conversation;
    CsvLine line;
    line.number(conversation.id.value).text(toString(conversation.channel)).text(account);
    line.text(conversation.customerName).text(conversation.customerHandle).text(conversation.subject);
    line.text(toString(conversation.status)).text(conversation.assignee).text(conversation.tags.join(u", "_s));
    line.time(conversation.firstMessageAt).time(conversation.lastMessageAt).number(conversation.messages);
    line.number(csvCount(whole, Direction::Inbound)).number(csvCount(whole, Direction::Outbound));
    line.time(conversation.waitingSince).number(firstAnswerSeconds(whole)).text(csvLink(whole));
    return line.taken();
}

QByteArray csvMessageHead()
{
    return csvHeadOf({"id"_L1,        "conversation"_L1, "channel"_L1, "account"_L1,  "customer"_L1,  "at_utc"_L1,
                      "direction"_L1, "visibility"_L1,   "author"_L1,  "address"_L1,  "agent"_L1,     "to"_L1,
                      "cc"_L1,        "subject"_L1,      "text"_L1,    "language"_L1, "automatic"_L1, "edited_utc"_L1,
                      "deleted"_L1,   "attachments"_L1,  "link"_L1});
}

QByteArray csvRow(const ExportedConversation &whole, const ExportedMessage &exported, const QString &account)
{
    const Message &message = exported.message;
    QStringList files;
    for (const Attachment &attachment : message.attachments)
        files << attachment.name;
    CsvLine line;
    line.number(message.id.value).number(whole.conversation.id.value).text(toString(whole.conversation.channel));
    line.text(account).text(whole.conversation.customerName).time(message.at);
    line.text(toString(message.direction)).text(toString(message.visibility));
    line.text(message.from.name).text(message.from.address).text(message.agent);
    line.text(csvMailboxes(message.to)).text(csvMailboxes(message.cc)).text(message.subject).text(message.text);
    line.text(message.language).text(toString(message.automatic)).time(message.editedAt);
    line.text(message.deleted ? u"yes"_s : QString()).text(files.join(u"; "_s)).text(message.url);
    return line.taken();
}

}

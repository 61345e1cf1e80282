// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ModelDraft.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "core/text/PersonalMask.h"
#include "core/text/QuoteFold.h"
#include "core/text/TextLength.h"

#include <QSettings>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPromptMessages = 12;
constexpr qsizetype mostPromptCharacters = 2000;

QString promptWords(const Message &message, Channel channel)
{
    const QString own = channel == Channel::Email ? foldQuotes(message.text).visible : message.text;
    return own.trimmed().left(mostPromptCharacters);
}

QString promptRules(const Account &account)
{
    const int limit =
        measureText(account.channel, {}, account.settings["maxCharacters"_L1].toInt(), usualUrlLength).limit;
    QString rules =
        u"You draft replies for the customer service of a company on %1. Write the next reply to the customer: in "
        "the language that they write in, friendly, plain and short, settling the matter in one reply where "
        "that is possible. Use only what the conversation says: invent no facts, names, links, times or "
        "promises. Where something has to be looked up, leave a placeholder in curly braces, such as "
        "{delivery date}. What stands in square brackets, such as [name-1], stands for something that you "
        "are not told: repeat it exactly where it is needed. Answer with the text of the reply alone."_s.arg(
            brandOf(account.channel));
    if (limit > 0)
        rules += u" It may have at most %1 characters."_s.arg(limit);
    return rules;
}

QStringList promptNames(const Conversation &conversation, const QList<Message> &messages, const QString &agent)
{
    QStringList names{conversation.customerName, agent};
    for (const Message &message : messages) {
        if (message.direction == Direction::Inbound)
            names << message.from.name;
        names << message.agent;
    }
    names.removeDuplicates();
    return names;
}

}

ModelSetup modelSetup(const QSettings &settings)
{
    ModelSetup setup;
    setup.enabled = settings.value(u"model/enabled"_s, false).toBool();
    setup.endpoint = QUrl(settings.value(u"model/endpoint"_s).toString(), QUrl::StrictMode);
    setup.model = settings.value(u"model/name"_s).toString();
    setup.sendPersonalData = settings.value(u"model/personal-data"_s, false).toBool();
    return setup;
}

void setModelSetup(QSettings &settings, const ModelSetup &setup)
{
    settings.setValue(u"model/enabled"_s, setup.enabled);
    settings.setValue(u"model/endpoint"_s, setup.endpoint.toString());
    settings.setValue(u"model/name"_s, setup.model);
    settings.setValue(u"model/personal-data"_s, setup.sendPersonalData);
}

QString modelSecretKey()
{
    return u"language-model"_s;
}

Result<ModelPrompt> modelPrompt(Session &session, ConversationId conversation, const QString &agent,
                                bool withPersonalData)
{
    FM_ASSIGN(const auto found, ConversationRepository(session).find(conversation));
    if (!found)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    FM_ASSIGN(const auto account, AccountRepository(session).find(found->account));
    FM_ASSIGN(auto messages, MessageRepository(session).ofConversation(conversation));
    messages.removeIf([](const Message &each) { return each.direction == Direction::Note || each.deleted; });
    if (messages.size() > mostPromptMessages)
        messages = messages.last(mostPromptMessages);

    PersonalMask mask(promptNames(*found, messages, agent));
    const auto shown = [&](const QString &text) { return withPersonalData ? text : mask.masked(text); };
    ModelPrompt prompt;
    prompt.system = promptRules(account.value_or(Account()));
    if (!found->subject.isEmpty())
        prompt.user += u"Subject: %1\n\n"_s.arg(shown(found->subject));
    for (const Message &message : std::as_const(messages)) {
        const QString who = message.direction == Direction::Inbound ? u"Customer"_s : u"Us"_s;
        prompt.user += u"%1: %2\n\n"_s.arg(who, shown(promptWords(message, found->channel)));
    }
    prompt.user += u"Us:"_s;
    prompt.masked = mask.meanings();
    return prompt;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Signature.h"

#include "core/reply/ReplyRules.h"
#include "core/reply/ReplyValues.h"
#include "core/text/Placeholders.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QString> signatureFor(Session &session, ConversationId conversation, const QString &agent,
                             const QString &language, Instant now)
{
    FM_ASSIGN(const ReplyRules rules, replyRules(session));
    const QString raw = rules.signatures.value(agent, rules.signatures.value(QString()));
    if (raw.trimmed().isEmpty())
        return QString();
    FM_ASSIGN(const auto values, replyValues(session, conversation, agent, language, now));
    return fillPlaceholders(raw, values).text.trimmed();
}

QString signedMail(const QString &text, const QString &signature)
{
    return signature.isEmpty() ? text : text + u"\n\n-- \n"_s + signature;
}

}

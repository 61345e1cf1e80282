// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/NaiveLedger.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QString oneText(Session &session, const QString &sql, qint64 id)
{
    const auto found = session.first<QString>(
        sql, [](const Row &row) { return row.text(0); }, id);
    return found ? found->value_or(QString()) : u"failed"_s;
}

void describeCase(Session &session, NaiveCase &one)
{
    one.channel = oneText(session, u"SELECT channel FROM accounts WHERE id = ?"_s, one.account);
    one.language = oneText(session, u"SELECT language FROM messages WHERE id = ?"_s, one.opener);
    const QString person = u" FROM identities WHERE id = (SELECT identity_id FROM conversations WHERE id = ?)"_s;
    const QString followers = oneText(session, u"SELECT CAST(followers AS TEXT)"_s + person, one.conversation);
    one.followers = followers.isEmpty() ? -1 : followers.toLongLong();
    one.verified = oneText(session, u"SELECT CAST(verified AS TEXT)"_s + person, one.conversation) == u"1"_s;
    const QString suggested = u" FROM suggested_labels WHERE message_id = ?"_s;
    one.suggestedIntent = oneText(session, u"SELECT intent"_s + suggested, one.opener);
    one.suggestedComplexity = oneText(session, u"SELECT complexity"_s + suggested, one.opener);
    const auto tags = session.all<QString>(
        u"SELECT tag FROM conversation_tags WHERE conversation_id = ?"_s, [](const Row &row) { return row.text(0); },
        one.conversation);
    one.tags = tags ? QStringList(*tags) : QStringList{u"failed"_s};
    one.tags.sort();
}

}

void describeCases(Session &session, std::vector<NaiveCase> &cases)
{
    for (NaiveCase &each : cases)
        describeCase(session, each);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailCursor.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace firstmile
{

std::optional<MailCursor> MailCursor::from(const Cursor &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains("uidvalidity"_L1) || !json.contains("low"_L1) || !json.contains("high"_L1))
        return {};
    return MailCursor{json.value("uidvalidity"_L1).toInteger(), json.value("low"_L1).toInteger(1),
                      json.value("high"_L1).toInteger(), json.value("modseq"_L1).toInteger()};
}

Cursor MailCursor::toText() const
{
    QJsonObject json{{u"uidvalidity"_s, uidValidity}, {u"low"_s, low}, {u"high"_s, high}};
    if (modSeq > 0)
        json.insert(u"modseq"_s, modSeq);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/FileLines.h"

#include "core/review/redaction/PhoneKey.h"

#include <QRegularExpression>

#include <functional>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The last group of each match, changed.
QString withLastGroup(const QString &text, const QRegularExpression &line,
                      const std::function<QString(const QRegularExpressionMatch &)> &change)
{
    QString result;
    qsizetype done = 0;
    for (auto each = line.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const int last = match.lastCapturedIndex();
        if (match.captured(last).trimmed().isEmpty() || !pseudonymsIn(match.captured(last)).isEmpty())
            continue;
        result += QStringView(text).mid(done, match.capturedStart(last) - done);
        result += change(match);
        done = match.capturedEnd(last);
    }
    result += QStringView(text).mid(done);
    return result;
}

QRegularExpression cardLine(QStringView names)
{
    return QRegularExpression(
        u"^(?:[A-Za-z0-9-]+\\.)?(?:%1)(?:;[^:\\r\\n]*)?:((?:[^\\r\\n]|\\r?\\n[ \\t])*)"_s.arg(names),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
}

}

QString redactedFileLines(const QString &text, bool isCard, const RecordRedaction &record, QList<Removal> &removed)
{
    static const QRegularExpression names = cardLine(u"FN|N|NICKNAME|SORT-STRING|X-PHONETIC-[A-Z-]+");
    static const QRegularExpression places = cardLine(u"ADR|LABEL|GEO|BDAY|ANNIVERSARY|RELATED");
    static const QRegularExpression phones = cardLine(u"TEL");
    static const QRegularExpression photos = cardLine(u"PHOTO|LOGO");
    static const QRegularExpression calendarNames(u"CN=(\"[^\"\\r\\n]*\"|[^\";:\\r\\n]*)"_s);
    static const QRegularExpression mailNames(
        u"(?:^(?:From|To|Cc|Bcc|Reply-To|Sender|Resent-From|Resent-To):[ \\t]*|(?<=,)[ \\t]*|(?<=,)\\r?\\n[ \\t]+)"
        u"\"?([^\"<>,:\\r\\n@]{2,80})\"?[ \\t]*(?=<[^<>\\s]+@)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const RedactionRules &rules = record.knowledge().rules;
    const Pseudonyms &pseudonyms = record.knowledge().pseudonyms;
    const auto taken = [&](RedactionClass kind, const QString &stands, const QString &why) {
        removed.append({{}, kind, stands, why});
        return stands;
    };
    const auto name = [&](const QRegularExpressionMatch &match) {
        const QString key = mailboxKey(record.knowledge().people, {match.captured(match.lastCapturedIndex()), {}});
        return taken(RedactionClass::Names, pseudonyms.standing(u"name"_s, key), u"name in a file"_s);
    };
    QString result = text;
    if (rules.removes(RedactionClass::Names)) {
        result = isCard ? withLastGroup(withLastGroup(result, names, name), calendarNames, name)
                        : withLastGroup(result, mailNames, name);
        if (isCard)
            result = withLastGroup(result, places, [&](const QRegularExpressionMatch &match) {
                const QString place = flatFold(match.captured(match.lastCapturedIndex())).simplified();
                return taken(RedactionClass::Names, pseudonyms.standing(u"address"_s, place), u"place in a file"_s);
            });
    }
    if (isCard && rules.removes(RedactionClass::Phones))
        result = withLastGroup(result, phones, [&](const QRegularExpressionMatch &match) {
            const QString phone = nationalPhone(flatFold(match.captured(match.lastCapturedIndex())).remove("tel:"_L1));
            return taken(RedactionClass::Phones, pseudonyms.standing(u"phone"_s, phone), u"telephone number"_s);
        });
    if (isCard && rules.removes(RedactionClass::Images))
        result = withLastGroup(result, photos, [&](const QRegularExpressionMatch &) {
            return taken(RedactionClass::Images, u"[picture removed]"_s, u"picture in a file"_s);
        });
    return result;
}

}

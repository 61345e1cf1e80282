// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/TwcsImportTable.h"

#include "core/channels/mail/MailDate.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// "3" and, where a spreadsheet went over the column, "3.0"; nothing else.
std::optional<qint64> tweetId(const QString &field)
{
    QStringView digits = QStringView(field).trimmed();
    if (digits.endsWith(".0"_L1))
        digits.chop(2);
    bool isNumber = false;
    const qint64 id = digits.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

std::optional<bool> truth(const QString &field)
{
    if (field.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (field.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

/// "Tue Oct 31 22:10:47 +0000 2017", put in a mail header's order.
std::optional<Instant> tweetTime(const QString &field)
{
    const QStringList words = field.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 6)
        return std::nullopt;
    return parseMailDate(QStringList{words[2], words[1], words[5], words[3], words[4]}.join(u' ').toLatin1());
}

Error brokenRow(const QString &why)
{
    return Error{ErrorKind::Malformed, why, {}};
}

}

QString SupportTweet::words() const
{
    QString words = QString::fromUtf8(text);
    words.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
    return words;
}

Result<void> TwcsImportTable::read(QIODevice &device)
{
    CsvReader reader(device);
    const auto header = reader.next();
    FM_TRY(readHeader(header ? header->fields : QStringList()));
    while (const auto record = reader.next())
        take(*record);
    if (!device.atEnd())
        return Error{ErrorKind::Storage, device.errorString(), {}};
    return {};
}

Result<void> TwcsImportTable::readHeader(const QStringList &names)
{
    static const QStringList wanted{u"tweet_id"_s,   u"author_id"_s, u"inbound"_s,
                                    u"created_at"_s, u"text"_s,      u"in_response_to_tweet_id"_s};
    QStringList missing;
    for (int column = 0; column < ColumnCount; ++column) {
        m_columns[size_t(column)] = names.indexOf(wanted[column]);
        if (m_columns[size_t(column)] < 0)
            missing.append(wanted[column]);
    }
    m_width = names.size();
    if (!missing.isEmpty())
        return brokenRow(u"the file's first line lacks the columns "_s + missing.join(", "_L1));
    return {};
}

void TwcsImportTable::take(const CsvRecord &record)
{
    auto tweet = tweetOf(record);
    if (!tweet)
        return takeBroken(record, tweet.error().detail);
    m_inBrokenRow = false;
    ++m_counted.read;
    if (m_ids.contains(tweet->id)) {
        ++m_counted.duplicate;
        return;
    }
    m_ids.insert(tweet->id);
    m_tweets.append(*std::move(tweet));
}

/// A row that was broken in pieces by a line break is one failure: the pieces do not begin as a row does.
void TwcsImportTable::takeBroken(const CsvRecord &record, const QString &why)
{
    if (m_inBrokenRow && !beginsRow(record))
        return;
    m_inBrokenRow = true;
    ++m_counted.read;
    const auto id = tweetId(field(record, Id));
    const QString which = id ? u"tweet %1"_s.arg(*id) : u"a row without a usable tweet_id"_s;
    m_counted.failed.append({u"line %1, %2"_s.arg(record.line).arg(which), why});
}

bool TwcsImportTable::beginsRow(const CsvRecord &record) const
{
    return tweetId(field(record, Id)) && truth(field(record, Inbound));
}

Result<SupportTweet> TwcsImportTable::tweetOf(const CsvRecord &record)
{
    if (record.fieldCount() != m_width)
        return brokenRow(u"%1 fields where the first line has %2"_s.arg(record.fieldCount()).arg(m_width));
    const auto id = tweetId(field(record, Id));
    const auto inbound = truth(field(record, Inbound));
    const auto at = tweetTime(field(record, At));
    const QString parentField = field(record, Parent).trimmed();
    const auto parent = parentField.isEmpty() ? std::optional<qint64>(0) : tweetId(parentField);
    if (!id)
        return brokenRow(u"tweet_id is not a number: "_s + field(record, Id));
    if (!at)
        return brokenRow(u"created_at is not a time: "_s + field(record, At));
    if (!inbound)
        return brokenRow(u"inbound is neither True nor False: "_s + field(record, Inbound));
    if (!parent)
        return brokenRow(u"in_response_to_tweet_id is not a number: "_s + parentField);
    if (field(record, Author).isEmpty())
        return brokenRow(u"author_id is empty"_s);
    return SupportTweet{*id,    *m_authors.insert(field(record, Author)), *inbound, *at, field(record, Text).toUtf8(),
                        *parent};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewLines.h"

#include "core/review/marks/ReviewBounds.h"
#include "core/review/marks/ReviewJson.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int reviewFileVersion = 1;
constexpr qsizetype reviewProblemsTold = 20;
constexpr QLatin1StringView reviewFormat = "firstmile-reviews"_L1;

Error unreadableReviews(const QString &detail)
{
    return Error{ErrorKind::Malformed, detail, {}};
}

Result<QJsonObject> objectOf(const QByteArray &line)
{
    if (line.size() > ReviewBounds::lineBytes)
        return unreadableReviews(u"the line is longer than %1 bytes"_s.arg(ReviewBounds::lineBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return unreadableReviews(error.error ? error.errorString() : u"no JSON object"_s);
    return document.object();
}

Result<ReviewBook> bookOf(const QByteArray &head)
{
    const auto json = objectOf(head);
    if (!json || json->value("format"_L1) != reviewFormat)
        return unreadableReviews(u"this is no review file"_s);
    const qint64 version = json->value("version"_L1).toInteger(0);
    if (version > reviewFileVersion)
        return Error{
            ErrorKind::Conflict, u"the review file is of version %1, written by a newer First Mile"_s.arg(version), {}};
    const QString bundle = boundedName(json->value("bundle"_L1).toString(), ReviewBounds::id);
    if (version < 1 || bundle.isEmpty())
        return unreadableReviews(u"the head of the review file names no version or no export"_s);
    return ReviewBook(bundle, boundedName(json->value("workspace"_L1).toString(), ReviewBounds::id));
}

/// The lines behind the head, one by one.
class LineReader
{
public:
    LineReader(const QByteArray &bytes, qint64 from) : m_bytes(bytes), m_at(from) {}

    ReviewLines read(const ReviewBook &empty);

private:
    void take(const QByteArray &line, bool isCut);

    const QByteArray &m_bytes;
    qint64 m_at;
    int m_number = 1;
    QList<ReviewEntry> m_entries;
    ReviewLines m_lines;
};

ReviewLines LineReader::read(const ReviewBook &empty)
{
    m_lines.whole = m_bytes.size();
    while (m_at < m_bytes.size()) {
        const qint64 found = m_bytes.indexOf('\n', m_at);
        const bool isCut = found < 0;
        const qint64 end = isCut ? m_bytes.size() : found;
        ++m_number;
        take(QByteArray::fromRawData(m_bytes.constData() + m_at, end - m_at), isCut);
        m_at = end + 1;
    }
    m_lines.book = empty;
    m_lines.book.addAll(m_entries);
    return m_lines;
}

void LineReader::take(const QByteArray &line, bool isCut)
{
    if (line.trimmed().isEmpty())
        return;
    const auto entry = objectOf(line).and_then(reviewEntryFromJson);
    if (entry) {
        m_entries.append(*entry);
        m_lines.endsInLine = isCut;
    } else if (isCut) {
        m_lines.whole = m_at;
    } else if (m_lines.problems.size() < reviewProblemsTold) {
        m_lines.problems.append(u"line %1: %2"_s.arg(m_number).arg(entry.error().detail));
    }
}

}

QByteArray reviewHead(const ReviewBook &book)
{
    QJsonObject head{{u"format"_s, reviewFormat}, {u"version"_s, reviewFileVersion}, {u"bundle"_s, book.bundle()}};
    if (!book.workspace().isEmpty())
        head.insert(u"workspace"_s, book.workspace());
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray reviewLine(const ReviewEntry &entry)
{
    return QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
}

Result<ReviewLines> readReviewLines(const QByteArray &bytes)
{
    if (bytes.size() > ReviewBounds::fileBytes)
        return unreadableReviews(u"the review file is larger than %1 MiB"_s.arg(ReviewBounds::fileBytes >> 20));
    const qint64 end = bytes.indexOf('\n');
    const QByteArray head = end < 0 ? bytes : bytes.left(end);
    FM_ASSIGN(const ReviewBook empty, bookOf(head));
    return LineReader(bytes, end < 0 ? bytes.size() : end + 1).read(empty);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/QueryCompletion.h"

#include "ui/inbox/QueryWording.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostCompletions = 8;

/// Where the term that reaches to the cursor begins: after the last space that is not within quotation marks.
int beginOfTerm(QStringView before)
{
    int begin = 0;
    bool quoted = false;
    for (int i = 0; i < before.size(); ++i) {
        if (before[i] == u'"')
            quoted = !quoted;
        else if (before[i].isSpace() && !quoted)
            begin = i + 1;
    }
    return begin;
}

QString spelled(const QString &value)
{
    const bool plain = std::none_of(value.cbegin(), value.cend(),
                                    [](QChar c) { return c.isSpace() || c == u',' || c == u'"' || c == u':'; });
    return plain ? value : u'"' + QString(value).remove(u'"') + u'"';
}

QStringList valuesFor(QueryField field, const Vocabulary &vocabulary)
{
    switch (field) {
    case QueryField::Tag:
        return vocabulary.tags;
    case QueryField::Assignee:
        return QStringList{u"me"_s, u"none"_s} + vocabulary.agents;
    case QueryField::Account:
        return vocabulary.accounts;
    case QueryField::Before:
    case QueryField::After:
    case QueryField::On:
        return {u"today"_s, u"yesterday"_s};
    default:
        return valuesOf(field);
    }
}

}

QueryPiece pieceAt(const QString &text, int cursor)
{
    const QStringView before = QStringView(text).left(cursor);
    QueryPiece piece;
    piece.start = beginOfTerm(before);
    if (piece.start < before.size() && before[piece.start] == u'-')
        ++piece.start;
    const auto colon = before.indexOf(u':', piece.start);
    if (colon >= 0) {
        piece.field = queryFieldFromString(text.mid(piece.start, colon - piece.start)).value_or(QueryField::Words);
        if (piece.field == QueryField::Words)
            return {};
        piece.start = static_cast<int>(std::max(colon, before.lastIndexOf(u','))) + 1;
    }
    piece.length = cursor - piece.start;
    piece.begun = text.mid(piece.start, piece.length).remove(u'"');
    return piece;
}

QList<QueryCompletion> completionsAmong(const QueryPiece &piece, const QStringList &names)
{
    QList<QueryCompletion> result;
    for (const bool atBegin : {true, false}) { // names that begin so come before those that have a word that does
        for (const QString &name : names) {
            const bool begins = name.startsWith(piece.begun, Qt::CaseInsensitive);
            const bool within = !begins && name.contains(u' ' + piece.begun, Qt::CaseInsensitive);
            if ((atBegin ? begins : within) && result.size() < mostCompletions)
                result.append({spelled(name), {}});
        }
    }
    return result;
}

QList<QueryCompletion> completionsOf(const QueryPiece &piece, const Vocabulary &vocabulary)
{
    if (piece.field != QueryField::Words) {
        auto result = completionsAmong(piece, valuesFor(piece.field, vocabulary));
        const bool complete = result.size() == 1 && result.first().text.compare(piece.begun, Qt::CaseInsensitive) == 0;
        return complete ? QList<QueryCompletion>() : result;
    }
    QList<QueryCompletion> result;
    if (piece.begun.isEmpty())
        return result;
    for (const QueryField field : allQueryFields()) {
        if (toString(field).startsWith(piece.begun, Qt::CaseInsensitive))
            result.append({toString(field) + u':', QueryWording::about(field)});
    }
    return result;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Terminal.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace terminal
{

namespace
{

void writeTo(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

QFile &standardInput()
{
    static QFile file;
    if (!file.isOpen() && !file.open(stdin, QIODevice::ReadOnly))
        complain(u"the standard input cannot be read"_s);
    return file;
}

}

void say(const QString &line)
{
    writeTo(stdout, line.toUtf8());
}

void complain(const QString &sentence)
{
    std::fflush(stdout);
    writeTo(stderr, ("firstmilectl: "_L1 + sentence).toUtf8());
}

void json(const QJsonObject &object)
{
    writeTo(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void json(const QJsonArray &array)
{
    if (array.isEmpty())
        return writeTo(stdout, "[]");
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QByteArray item = QJsonDocument(array.at(i).toObject()).toJson(QJsonDocument::Compact);
        writeTo(stdout, (i == 0 ? "[" : " ") + item + (i + 1 == array.size() ? "]" : ","));
    }
}

QByteArray input()
{
    return standardInput().readAll();
}

QByteArray inputLine()
{
    QByteArray line = standardInput().readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

QString marked(const QString &text, const QList<TextRange> &ranges)
{
    static const bool isRead = ::isatty(STDOUT_FILENO) != 0;
    if (!isRead)
        return text;
    QString shown = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        shown.insert(range->start + range->length, u"\033[0m"_s);
        shown.insert(range->start, u"\033[1m"_s);
    }
    return shown;
}

QString harmless(const QString &text)
{
    QString harmless = text;
    for (QChar &each : harmless) {
        const bool obeyed = each.category() == QChar::Other_Control && each != u'\n' && each != u'\t';
        if (obeyed)
            each = QChar::ReplacementCharacter;
    }
    return harmless;
}

void table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(widths.at(i) + 2);
        say(line.trimmed());
    }
}

}

namespace
{

struct Wording
{
    ErrorKind kind;
    ExitCode code;
    QLatin1StringView advice;
};

constexpr Wording wordings[] = {
    {ErrorKind::Offline, NetworkTrouble,
     "No connection. Check the network and the server's address, then try again."_L1},
    {ErrorKind::Timeout, NetworkTrouble, "The server did not answer in time. Try again later."_L1},
    {ErrorKind::Unauthorised, SignInNeeded,
     "Needs sign-in: the password, token or passphrase was refused or could not be read. Sign in by adding the account "
     "again; give an export's passphrase with --passphrase-stdin."_L1},
    {ErrorKind::Forbidden, Failed, "The server does not allow this."_L1},
    {ErrorKind::NotFound, NothingThere, "Not found."_L1},
    {ErrorKind::OutOfCredit, Failed,
     "The network wants to be paid, or the month's budget is used up. The account is paused; resume it when that is settled."_L1},
    {ErrorKind::RateLimited, NetworkTrouble, "Asked too often. The server wants a pause."_L1},
    {ErrorKind::Rejected, Failed, "Refused."_L1},
    {ErrorKind::Duplicate, Failed, "Refused: it is there already."_L1},
    {ErrorKind::Malformed, WorkspaceTrouble, "This cannot be read."_L1},
    {ErrorKind::Conflict, Busy, "Not possible now."_L1},
    {ErrorKind::Storage, WorkspaceTrouble,
     "The workspace cannot be written or read. Check the disk's free space and the rights on the file."_L1},
    {ErrorKind::Cancelled, Failed, "Cancelled."_L1},
    {ErrorKind::Uncertain, Failed, "It is not known whether this took effect."_L1},
    {ErrorKind::Untrusted, SignInNeeded,
     "The server's certificate is not trusted, so nothing was sent to it. If you know it, name its authority with --ca FILE or trust it with --trust SHA256."_L1},
};

}

QString sentenceFor(const Error &error)
{
    for (const Wording &wording : wordings) {
        if (wording.kind == error.kind)
            return wording.advice + (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')');
    }
    return error.detail;
}

int exitCodeFor(const Error &error)
{
    for (const Wording &wording : wordings) {
        if (wording.kind == error.kind)
            return wording.code;
    }
    return Failed;
}

namespace
{

QString reasonFor(const QueryProblem &problem)
{
    const QString field = toString(problem.field);
    switch (problem.kind) {
    case QueryProblem::Kind::UnknownField:
        return u"there is no field \"%1\"; put it in quotation marks to search for the text"_s.arg(problem.piece);
    case QueryProblem::Kind::UnknownValue:
        return u"%1: takes %2, not \"%3\""_s.arg(field, valuesOf(problem.field).join(u", "_s), problem.piece);
    case QueryProblem::Kind::BadDate:
        return u"\"%1\" is no date; write 2026-05-03, 2026-05, 2026, today, yesterday, or a time ago such as 7d"_s.arg(
            problem.piece);
    case QueryProblem::Kind::BadNumber:
        return u"\"%1\" is no number; write >1000, <50 or >=10k"_s.arg(problem.piece);
    case QueryProblem::Kind::UnclosedQuote:
        return u"this quotation mark is not closed"_s;
    case QueryProblem::Kind::EmptyValue:
        return field.isEmpty() ? u"there is nothing between these quotation marks"_s
                               : u"%1: wants a value"_s.arg(field);
    case QueryProblem::Kind::LoneMinus:
        return u"a \"-\" stands right before what is not wanted"_s;
    }
    return {};
}

}

QString sentenceFor(const QString &query, const QueryProblem &problem)
{
    QString line = query;
    for (QChar &each : line) {
        if (each.isSpace())
            each = u' ';
    }
    const QString carets(std::max<qsizetype>(1, problem.length), u'^');
    return reasonFor(problem) + u"\n  "_s + line + u"\n  "_s + QString(problem.start, u' ') + carets;
}

}

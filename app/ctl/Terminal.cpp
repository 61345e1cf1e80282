// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Terminal.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

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
     "Needs sign-in: the password or token was refused or could not be read. Sign in by adding the account again."_L1},
    {ErrorKind::Forbidden, Failed, "The server does not allow this."_L1},
    {ErrorKind::NotFound, NothingThere, "Not found."_L1},
    {ErrorKind::RateLimited, NetworkTrouble, "Asked too often. The server wants a pause."_L1},
    {ErrorKind::Rejected, Failed, "Refused."_L1},
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

}

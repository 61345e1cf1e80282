// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/text/QueryText.h"
#include "core/text/SearchFold.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// What the program ends with; README.md has the same table.
enum ExitCode {
    Done = 0,
    Failed = 1, ///< one sentence on the error output says why
    WrongUsage = 2,
    NothingThere = 3, ///< what was named does not exist
    SignInNeeded = 4, ///< credentials or certificate refused
    NetworkTrouble = 5,
    WorkspaceTrouble = 6,
    Busy = 7 ///< another process has the workspace at work, or the state does not allow it
};

/// Standard output, error output and input.
namespace terminal
{

void say(const QString &line);
void complain(const QString &sentence);
void json(const QJsonObject &object); ///< on one line
void json(const QJsonArray &array);   ///< an item a line
QByteArray input();                   ///< everything on the standard input
QByteArray inputLine();               ///< its first line, without the line break

/// The text with those stretches in bold where somebody reads along; as it is in a pipe or a file.
QString marked(const QString &text, const QList<TextRange> &ranges);

/// The text without what a terminal would obey: control characters but line breaks and tabs become "\uFFFD".
QString harmless(const QString &text);

/// A table with aligned columns; the first row is its head.
void table(const QList<QStringList> &rows);

}

/// An error as one sentence with what to do, and the code that belongs to its kind.
QString sentenceFor(const Error &error);
int exitCodeFor(const Error &error);

/// What is wrong with a query, and below it the query with carets under the place.
QString sentenceFor(const QString &query, const QueryProblem &problem);

}

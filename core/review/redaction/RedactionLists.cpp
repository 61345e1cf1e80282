// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/RedactionLists.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostFilesToJudge = 10'000;
constexpr qsizetype longestJudgedText = 400; // characters of a name, type or reason

}

qsizetype redactedPlaces(const QByteArray &lines)
{
    const qsizetype ends = lines.count('\n');
    return lines.isEmpty() || lines.endsWith('\n') ? ends : ends + 1;
}

QList<FileToJudge> filesToJudge(const QByteArray &lines)
{
    QList<FileToJudge> files;
    for (qsizetype start = 0; start < lines.size() && files.size() < mostFilesToJudge;) {
        const qsizetype feed = lines.indexOf('\n', start);
        const qsizetype end = feed < 0 ? lines.size() : feed;
        const QJsonObject json = QJsonDocument::fromJson(lines.mid(start, end - start)).object();
        start = end + 1;
        const auto text = [&json](QLatin1StringView field) { return json[field].toString().left(longestJudgedText); };
        const FileToJudge file{ConversationId::fromString(text("conversation"_L1)),
                               MessageId::fromString(text("message"_L1)), text("name"_L1), text("type"_L1),
                               text("why"_L1)};
        if (file.conversation)
            files.append(file);
    }
    return files;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleJson.h"

#include "core/review/bundle/BundleLimits.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error badJson(const QString &why)
{
    return {ErrorKind::Malformed, why, {}};
}

/// How deeply brackets stand in brackets outside of texts; asked before a parser that recurses gets them.
bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > bundleLimits::depth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

}

Result<QJsonObject> bundleObject(const QByteArray &json)
{
    if (isTooDeep(json))
        return badJson(u"nested too deeply"_s);
    QJsonParseError error; // Qt's parser refuses what is no UTF-8, and numbers without end
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return badJson(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return badJson(u"no JSON object"_s);
    return document.object();
}

Result<void> readLines(const QByteArray &lines, const std::function<Result<void>(const QJsonObject &)> &take)
{
    qint64 number = 0;
    for (qsizetype from = 0; from < lines.size();) {
        ++number;
        const qsizetype end = lines.indexOf('\n', from);
        if (end < 0)
            return badJson(u"line %1 has no end"_s.arg(number));
        if (end - from > bundleLimits::line)
            return badJson(u"line %1 is too long"_s.arg(number));
        const auto object = bundleObject(QByteArray::fromRawData(lines.constData() + from, end - from));
        const auto taken = object ? take(*object) : Result<void>(object.error());
        if (!taken)
            return Error{taken.error().kind, u"line %1: %2"_s.arg(number).arg(taken.error().detail), {}};
        from = end + 1;
    }
    return {};
}

QByteArray toBytes(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    // Qt reads a text that begins with U+FEFF without it, unless it is escaped (its decoder takes it for a mark).
    return QJsonDocument(object).toJson(format).replace("\xef\xbb\xbf", "\\ufeff");
}

QByteArray toLine(const QJsonObject &object)
{
    return toBytes(object, QJsonDocument::Compact) + '\n';
}

}

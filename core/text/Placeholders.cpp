// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Placeholders.h"

#include <algorithm>
#include <optional>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What stands between two braces.
struct Placeholder
{
    QString name;
    std::optional<QString> fallback;
    qsizetype length = 0; ///< with its braces
};

bool isPlaceholderName(QStringView name)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !name.isEmpty() && isLetter(name.front()) && std::ranges::all_of(name, [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
}

/// The one that the brace at `start` begins. A fallback ends with its line at the latest and holds no brace, so that a
/// brace that was forgotten takes no more than that, and every character is looked at twice at most.
std::optional<Placeholder> placeholderAt(QStringView text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && text[end] != u'{' && text[end] != u'}' && text[end] != u'\n')
        ++end;
    if (end == text.size() || text[end] != u'}')
        return {};
    const QStringView inside = text.mid(start + 1, end - start - 1);
    const qsizetype bar = inside.indexOf(u'|');
    const QStringView name = bar < 0 ? inside : inside.left(bar);
    if (!isPlaceholderName(name))
        return {};
    Placeholder found{name.toString(), {}, end - start + 1};
    if (bar >= 0)
        found.fallback = inside.mid(bar + 1).toString();
    return found;
}

bool isDoubled(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at + 1] == text[at];
}

void fillOne(FilledText &filled, const Placeholder &placeholder, QStringView asItStands,
             const QMap<QString, QString> &values)
{
    const QString value = values.value(placeholder.name);
    if (!value.isEmpty() || placeholder.fallback) {
        filled.text += value.isEmpty() ? *placeholder.fallback : value;
        return;
    }
    if (!filled.unresolved.contains(placeholder.name))
        filled.unresolved.append(placeholder.name);
    filled.places.append({filled.text.size(), asItStands.size()});
    filled.text += asItStands;
}

}

FilledText fillPlaceholders(const QString &text, const QMap<QString, QString> &values)
{
    const QStringView whole(text);
    FilledText filled;
    filled.text.reserve(text.size());
    for (qsizetype at = 0; at < whole.size();) {
        const QChar c = whole[at];
        const bool isBrace = c == u'{' || c == u'}';
        if (isBrace && isDoubled(whole, at)) {
            filled.text += c;
            at += 2;
            continue;
        }
        if (c == u'{') {
            if (const auto placeholder = placeholderAt(whole, at)) {
                fillOne(filled, *placeholder, whole.mid(at, placeholder->length), values);
                at += placeholder->length;
                continue;
            }
        }
        filled.text += c;
        ++at;
    }
    return filled;
}

QList<TextRange> placeholdersIn(const QString &text)
{
    QList<TextRange> places;
    for (qsizetype at = text.indexOf(u'{'); at >= 0;) {
        const auto placeholder = placeholderAt(text, at);
        if (placeholder)
            places.append({at, placeholder->length});
        at = text.indexOf(u'{', at + (placeholder ? placeholder->length : 1));
    }
    return places;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailHeaders.h"

#include <algorithm>

namespace firstmile
{

namespace
{

/// The line at `from` without its end; `next` is where the following one begins.
QByteArrayView lineAt(QByteArrayView bytes, qsizetype from, qsizetype &next)
{
    const qsizetype end = bytes.indexOf('\n', from);
    next = end < 0 ? bytes.size() : end + 1;
    QByteArrayView line = bytes.sliced(from, (end < 0 ? bytes.size() : end) - from);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Bytes up to the first empty line.
qsizetype blockSize(QByteArrayView bytes)
{
    qsizetype next = 0;
    for (qsizetype at = 0; at < bytes.size(); at = next) {
        if (lineAt(bytes, at, next).isEmpty())
            return at;
    }
    return bytes.size();
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c != 0x7f; });
}

bool isFolded(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

bool isNamed(const MailHeaders::Field &field, QByteArrayView name)
{
    return field.name.size() == name.size() && qstrnicmp(field.name.constData(), name.data(), size_t(name.size())) == 0;
}

}

MailHeaders MailHeaders::parse(QByteArrayView bytes)
{
    MailHeaders headers;
    headers.m_text.reserve(blockSize(bytes));
    headers.m_fields.reserve(32);
    qsizetype next = 0;
    for (qsizetype at = 0; at < bytes.size(); at = next) {
        const QByteArrayView line = lineAt(bytes, at, next);
        headers.m_bodyOffset = next;
        if (line.isEmpty())
            break;
        headers.take(line);
    }
    for (Field &field : headers.m_fields)
        field.value = field.value.trimmed();
    return headers;
}

/// Where it is put there is room for all of the block, so that what was put there before stays in its place.
QByteArrayView MailHeaders::append(QByteArrayView text)
{
    const qsizetype begin = m_text.size();
    m_text.append(text);
    return QByteArrayView(m_text).sliced(begin);
}

void MailHeaders::take(QByteArrayView line)
{
    if (isFolded(line)) {
        if (!m_fields.isEmpty())
            m_fields.last().value = {m_fields.last().value.data(), append(line).end()};
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon).trimmed();
    if (!isFieldName(name)) {
        ++m_skippedLines;
        return;
    }
    const QByteArrayView stored = append(name);
    m_fields.append({stored, append(line.sliced(colon + 1))});
}

bool MailHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &field) { return isNamed(field, name); });
}

QByteArray MailHeaders::first(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (isNamed(field, name))
            return field.value.toByteArray();
    }
    return {};
}

QList<QByteArray> MailHeaders::all(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Field &field : m_fields) {
        if (isNamed(field, name))
            values.append(field.value.toByteArray());
    }
    return values;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapMailboxName.h"

#include <QtEndian>

#include <optional>

namespace firstmile
{

namespace
{

bool isPlainMailboxChar(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
}

/// Base64 of UTF-16BE with "," for "/" and without padding.
QByteArray encodeShift(QStringView text)
{
    QByteArray utf16;
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() >> 8);
        utf16 += static_cast<char>(c.unicode() & 0xff);
    }
    return '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

std::optional<QString> decodeShift(QByteArray base64)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        base64.replace(',', '/'), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || bytes.decoded.size() % 2 != 0)
        return {};
    QString text;
    for (qsizetype i = 0; i < bytes.decoded.size(); i += 2)
        text += QChar(qFromBigEndian<quint16>(bytes.decoded.constData() + i));
    return text;
}

}

QByteArray toMailboxName(const QString &name)
{
    QByteArray wire;
    for (qsizetype i = 0; i < name.size();) {
        if (isPlainMailboxChar(name.at(i))) {
            wire += name.at(i) == u'&' ? QByteArray("&-") : QByteArray(1, name.at(i).toLatin1());
            ++i;
            continue;
        }
        const auto begin = i;
        while (i < name.size() && !isPlainMailboxChar(name.at(i)))
            ++i;
        wire += encodeShift(QStringView(name).mid(begin, i - begin));
    }
    return wire;
}

QString fromMailboxName(const QByteArray &wire)
{
    QString name;
    for (qsizetype i = 0; i < wire.size(); ++i) {
        if (wire.at(i) != '&') {
            if (static_cast<unsigned char>(wire.at(i)) > 0x7e)
                return QString::fromUtf8(wire);
            name += QLatin1Char(wire.at(i));
            continue;
        }
        const auto end = wire.indexOf('-', i);
        if (end < 0)
            return QString::fromUtf8(wire);
        if (end == i + 1) {
            name += u'&';
        } else if (const auto text = decodeShift(wire.mid(i + 1, end - i - 1))) {
            name += *text;
        } else {
            return QString::fromUtf8(wire);
        }
        i = end;
    }
    return name;
}

}

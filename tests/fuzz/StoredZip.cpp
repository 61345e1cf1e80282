// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/StoredZip.h"

#include <QtEndian>

#include <array>

namespace firstmile
{

namespace
{

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1U) ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
        table[i] = c;
    }
    return table;
}();

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = crcTable[(crc ^ static_cast<quint8>(c)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

template <class T>
void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What both headers of an entry have in common (APPNOTE.TXT, 4.3.7 and 4.3.12).
void putFields(QByteArray &out, const std::pair<QByteArray, QByteArray> &entry)
{
    put<quint16>(out, 20);
    put<quint16>(out, 0x0800); // names in UTF-8
    put<quint16>(out, 0);      // stored
    put<quint32>(out, 0x5C210000);
    put<quint32>(out, crcOf(entry.second));
    put<quint32>(out, static_cast<quint32>(entry.second.size()));
    put<quint32>(out, static_cast<quint32>(entry.second.size()));
    put<quint16>(out, static_cast<quint16>(entry.first.size()));
    put<quint16>(out, 0);
}

}

QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const auto &entry : entries) {
        const auto at = static_cast<quint32>(zip.size());
        zip += "PK\x03\x04";
        putFields(zip, entry);
        zip += entry.first + entry.second;
        directory += "PK\x01\x02";
        put<quint16>(directory, 20);
        putFields(directory, entry);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, 0);
        put<quint32>(directory, at);
        directory += entry.first;
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory + "PK\x05\x06";
    put<quint32>(zip, 0);
    put<quint16>(zip, static_cast<quint16>(entries.size()));
    put<quint16>(zip, static_cast<quint16>(entries.size()));
    put<quint32>(zip, static_cast<quint32>(directory.size()));
    put<quint32>(zip, start);
    put<quint16>(zip, 0);
    return zip;
}

}

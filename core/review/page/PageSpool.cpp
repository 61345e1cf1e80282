// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/PageSpool.h"

#include "core/review/page/Markup.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 spoolHeadSize = 12;

QByteArray withPlaces(QByteArray html, const PageWay &way)
{
    return html.replace(static_cast<char>(Markup::Later::FileFolder), way.fileFolder)
        .replace(static_cast<char>(Markup::Later::PageFile), way.pageFile);
}

}

/// Stands before each conversation.
struct PageSpool::Head
{
    quint32 row = 0;     ///< bytes
    quint32 section = 0; ///< bytes
    quint32 messages = 0;
    qint64 next(qint64 at) const { return at + spoolHeadSize + row + section; }
};

Result<void> PageWay::put(const QByteArray &bytes)
{
    if (target.write(bytes) != bytes.size())
        return Error{ErrorKind::Storage, target.errorString(), {}};
    return {};
}

Result<void> PageWay::walk(qint64 bytes)
{
    done += bytes;
    const double share = total > 0 ? std::min(1.0, static_cast<double>(done) / static_cast<double>(total)) : 1;
    if (progress && !progress(share))
        return Error{ErrorKind::Cancelled, u"the export was cancelled"_s, {}};
    return {};
}

Error PageSpool::fault() const
{
    return {ErrorKind::Storage, m_path + u": "_s + m_file->errorString(), {}};
}

Result<void> PageSpool::begin(const QByteArray &state)
{
    const QJsonObject known = QJsonDocument::fromJson(state).object();
    m_whole = {0, known[u"size"_s].toInteger(), known[u"conversations"_s].toInteger(),
               known[u"messages"_s].toInteger()};
    m_file = std::make_unique<QFile>(m_path);
    if (!m_file->open(QIODevice::ReadWrite))
        return fault();
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (m_file->size() < m_whole.end)
        return Error{ErrorKind::Storage, m_path + u": shorter than the interrupted run left it"_s, {}};
    if (!m_file->resize(m_whole.end) || !m_file->seek(m_whole.end))
        return fault();
    return {};
}

Result<void> PageSpool::append(const QByteArray &row, const QByteArray &section, qint64 messages)
{
    std::array<quint32, 3> head{qToLittleEndian(static_cast<quint32>(row.size())),
                                qToLittleEndian(static_cast<quint32>(section.size())),
                                qToLittleEndian(static_cast<quint32>(messages))};
    const QByteArray start(reinterpret_cast<const char *>(head.data()), spoolHeadSize);
    for (const QByteArray &bytes : {start, row, section}) {
        if (m_file->write(bytes) != bytes.size())
            return fault();
        m_whole.end += bytes.size();
    }
    ++m_whole.conversations;
    m_whole.messages += messages;
    return {};
}

Result<void> PageSpool::flush()
{
    return m_file->flush() ? Result<void>() : fault();
}

QByteArray PageSpool::state() const
{
    return QJsonDocument(QJsonObject{{u"size"_s, m_whole.end},
                                     {u"conversations"_s, m_whole.conversations},
                                     {u"messages"_s, m_whole.messages}})
        .toJson(QJsonDocument::Compact);
}

void PageSpool::discard()
{
    m_file->close();
    m_file->remove();
}

Result<QByteArray> PageSpool::bytesAt(qint64 at, qint64 size)
{
    if (!m_file->seek(at))
        return fault();
    QByteArray bytes = m_file->read(size);
    if (bytes.size() != size)
        return Error{ErrorKind::Storage, m_path + u": ends too early"_s, {}};
    return bytes;
}

Result<PageSpool::Head> PageSpool::headAt(qint64 at)
{
    FM_ASSIGN(const QByteArray bytes, bytesAt(at, spoolHeadSize));
    const auto number = [&](int place) { return qFromLittleEndian<quint32>(bytes.constData() + place * 4); };
    return Head{number(0), number(1), number(2)};
}

Result<QList<PageStretch>> PageSpool::parted(qint64 messages)
{
    QList<PageStretch> all;
    for (qint64 at = 0; at < m_whole.end;) {
        FM_ASSIGN(const Head head, headAt(at));
        if (all.isEmpty() || all.constLast().messages + head.messages > messages)
            all.append({at, at, 0, 0});
        at = head.next(at);
        PageStretch &last = all.last();
        last.end = at;
        ++last.conversations;
        last.messages += head.messages;
    }
    return all;
}

Result<void> PageSpool::writeRows(const PageStretch &stretch, PageWay &way)
{
    for (qint64 at = stretch.begin; at < stretch.end;) {
        FM_ASSIGN(const Head head, headAt(at));
        FM_ASSIGN(const QByteArray row, bytesAt(at + spoolHeadSize, head.row));
        FM_TRY(way.put(withPlaces(row, way)));
        FM_TRY(way.walk(head.next(at) - at));
        at = head.next(at);
    }
    return {};
}

Result<void> PageSpool::writeSections(const PageStretch &stretch, PageWay &way)
{
    for (qint64 at = stretch.begin; at < stretch.end;) {
        FM_ASSIGN(const Head head, headAt(at));
        FM_ASSIGN(const QByteArray section, bytesAt(at + spoolHeadSize + head.row, head.section));
        FM_TRY(way.put(withPlaces(section, way)));
        FM_TRY(way.walk(head.next(at) - at));
        at = head.next(at);
    }
    return {};
}

}

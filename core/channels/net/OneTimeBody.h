// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <cstring>

namespace firstmile
{

/// A request's body that can be read once: rewinding it fails, so that no lower layer can send the request again.
/// Not a QBuffer: Qt recognises one and reads its bytes behind its back, as often as it likes.
class OneTimeBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneTimeBody(QByteArray content) : m_content(std::move(content))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_content.size(); }
    qint64 bytesAvailable() const override { return m_content.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto count = qMin<qint64>(most, m_content.size() - m_read);
        if (count == 0 && most > 0)
            return -1;
        std::memcpy(data, m_content.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_read = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// A file with these bytes in memory, which has a path as long as it lives.
class LoneFile
{
public:
    explicit LoneFile(const QByteArray &bytes);
    ~LoneFile();
    LoneFile(const LoneFile &) = delete;
    LoneFile &operator=(const LoneFile &) = delete;

    QString path() const;

private:
    int m_descriptor;
};

}

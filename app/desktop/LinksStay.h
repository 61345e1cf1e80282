// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace firstmile
{

/// Takes what would open a browser or a mail program, wherever in the program it is asked for.
class LinksStay : public QObject
{
    Q_OBJECT

public:
    LinksStay(); ///< while it is there, and one at a time
    ~LinksStay() override;

Q_SIGNALS:
    void asked(const QUrl &link);

private:
    Q_INVOKABLE void take(const QUrl &link);
};

}

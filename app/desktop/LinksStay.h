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
    static LinksStay &instance(); ///< from its first call on, as long as the application is there
    ~LinksStay() override;

Q_SIGNALS:
    void asked(const QUrl &link);

private:
    LinksStay();
    Q_INVOKABLE void take(const QUrl &link);
};

}

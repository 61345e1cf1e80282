// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/model/Channel.h"
#include "core/reply/Callback.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace firstmile
{

class DialogFoot;

/// Agrees a call: the number, when they can be reached, in whose time zone, how they agreed, and the line that says so
/// where they wrote. Says the slot as it is here and there, and counts the line as its network does.
class MoveToPhoneDialog : public QDialog
{
    Q_OBJECT

public:
    struct Scene
    {
        Instant now;
        QString customerName;
        QString phone; ///< of the customer; empty: not known
        QString agent;
        Channel channel = Channel::Email;
        ChannelLimits limits;
        Visibility visibility = Visibility::Public; ///< of the closing line
    };

    explicit MoveToPhoneDialog(const Scene &scene, QWidget *parent = nullptr);

    MoveToPhone move() const; ///< without its closing request
    QString closingLine() const;
    QString bothTimes() const;
    QString complaint() const;

Q_SIGNALS:
    /// What was agreed is complete; the dialog stays until it is kept, or tells why it could not be.
    void agreed(const firstmile::MoveToPhone &move, const QString &closingLine);

public Q_SLOTS:
    void kept(); ///< it stands in the workspace: closes
    void refused(const QString &why);

private:
    void arrange();
    void offerTimes();
    void refresh();
    void finish();
    Instant instantOf(const QDateTimeEdit *wall) const;
    QString whatIsMissing() const;

    Scene m_scene;
    QLineEdit *m_phone;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    QComboBox *m_zone;
    QLineEdit *m_consent;
    QComboBox *m_assignee;
    QPlainTextEdit *m_line;
    QLabel *m_both;
    QLabel *m_count;
    DialogFoot *m_foot;
};

}

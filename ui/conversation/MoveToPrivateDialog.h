// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/model/Channel.h"
#include "core/model/Message.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace firstmile
{

class DialogFoot;

/// Goes on in private: what they alone get, and the line that everybody sees. Where the network takes nothing in
/// private, the public line alone asks them to write so.
class MoveToPrivateDialog : public QDialog
{
    Q_OBJECT

public:
    struct Scene
    {
        QString customerName;
        QString text;   ///< of the composer, offered as what they alone get
        QString whyNot; ///< the network takes nothing in private: why; empty: it does
        Channel channel = Channel::Mastodon;
        ChannelLimits limits;
    };

    explicit MoveToPrivateDialog(const Scene &scene, QWidget *parent = nullptr);

    QString privateText() const; ///< empty where the network takes none
    QString publicLine() const;
    QString complaint() const;

Q_SIGNALS:
    /// The dialog stays until it is kept, or tells why it could not be.
    void agreed(const QString &privateText, const QString &publicLine);

public Q_SLOTS:
    void kept();
    void refused(const QString &why);

private:
    void arrange();
    void refresh();
    void finish();
    QString whatIsMissing() const;
    void count(QLabel *label, const QString &text, Visibility visibility) const;

    Scene m_scene;
    QPlainTextEdit *m_private;
    QPlainTextEdit *m_public;
    QLabel *m_privateCount;
    QLabel *m_publicCount;
    DialogFoot *m_foot;
};

}

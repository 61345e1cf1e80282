// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/model/PublicNotice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace firstmile
{

/// The words of a notice: one text, and others on the networks that need them; each counted as its network counts.
class NoticeTexts : public QWidget
{
    Q_OBJECT

public:
    NoticeTexts(const PublicNotice &notice, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    QMap<Channel, QString> variants() const;                    ///< without those that are empty
    void setLimits(const QMap<Channel, ChannelLimits> &limits); ///< of the accounts there are, the tightest of each

Q_SIGNALS:
    void edited();

private:
    void arrange();
    void choose(int index);
    void take();
    void count();
    QString countOf(Channel channel, const QString &text) const;
    std::optional<Channel> chosen() const;

    QString m_text;
    QMap<Channel, QString> m_variants;
    QMap<Channel, ChannelLimits> m_limits;
    bool m_isShowing = false; ///< what is set now was typed by nobody
    QComboBox *m_channel;
    QPlainTextEdit *m_edit;
    QLabel *m_count;
};

}

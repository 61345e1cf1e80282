// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace firstmile
{

class DialogFoot;
class NoticeRecipientsEdit;
class NoticeTable;
class NoticeTexts;

/// Writes a public notice. It goes out only as it was looked at: every change asks for a new preview, which keeps the
/// notice as a draft as well.
class NoticeEditor : public QDialog
{
    Q_OBJECT

public:
    /// `notice`: without an id it is a new one.
    NoticeEditor(const ConsoleContext &context, const PublicNotice &notice, const QList<ConversationId> &recipients,
                 QWidget *parent = nullptr);

    PublicNotice notice() const; ///< as it is typed
    QLineEdit &title() { return *m_title; }
    QSpinBox &perMinute() { return *m_perMinute; }
    NoticeTexts &texts() { return *m_texts; }
    NoticeRecipientsEdit &recipients() { return *m_recipients; }
    NoticeTable &table() { return *m_table; }
    DialogFoot &foot() { return *m_foot; }
    void look(); ///< keeps it and shows what each would get

Q_SIGNALS:
    void kept();
    void sent(firstmile::NoticeId notice, const firstmile::NoticeSent &sent);

private:
    void arrange();
    void listen();
    void readLimits();
    void touch();
    void save(std::function<void()> then);
    void take(const QList<NoticeRecipient> &recipients);
    void send();
    QString whatIsMissing() const;

    const ConsoleContext &m_context;
    PublicNotice m_notice;
    int m_edits = 0; ///< counts changes: a preview of before one is not shown
    int m_canGet = 0;
    QLineEdit *m_title;
    NoticeTexts *m_texts;
    QSpinBox *m_perMinute;
    NoticeRecipientsEdit *m_recipients;
    NoticeTable *m_table;
    DialogFoot *m_foot;
    QPushButton *m_keep;
    QPushButton *m_look;
};

}

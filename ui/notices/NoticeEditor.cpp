// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeEditor.h"

#include "ui/notices/NoticeRecipientsEdit.h"
#include "ui/notices/NoticeTable.h"
#include "ui/notices/NoticeTexts.h"
#include "ui/notices/NoticeWords.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPerMinute = 600;

}

NoticeEditor::NoticeEditor(const ConsoleContext &context, const PublicNotice &notice,
                           const QList<ConversationId> &recipients, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_notice(notice)
    , m_title(new QLineEdit(notice.title, this))
    , m_texts(new NoticeTexts(notice, this))
    , m_perMinute(new QSpinBox(this))
    , m_recipients(new NoticeRecipientsEdit(context, this))
    , m_table(new NoticeTable(this))
    , m_foot(new DialogFoot(tr("Send"), tr("Close"), this))
    , m_keep(m_foot->addButton(tr("Keep as a draft")))
    , m_look(m_foot->addButton(tr("Preview")))
{
    setWindowTitle(notice.id ? tr("Public notice: %1", "title").arg(notice.title) : tr("New public notice"));
    setMinimumSize(720, 620);
    m_recipients->setConversations(recipients);
    arrange();
    listen();
    readLimits();
    touch();
    m_title->setFocus(Qt::OtherFocusReason);
}

// Nothing is the default button: Enter in a field does not send to many.
void NoticeEditor::arrange()
{
    m_title->setAccessibleName(tr("Title, for your team alone"));
    m_title->setPlaceholderText(tr("As: Outage in Porto, 4 May"));
    m_perMinute->setAccessibleName(tr("Replies that leave each account in a minute"));
    m_perMinute->setRange(0, mostPerMinute);
    m_perMinute->setSpecialValueText(tr("As fast as the network takes them"));
    m_perMinute->setSuffix(tr(" a minute on each account"));
    m_perMinute->setValue(m_notice.perMinute);
    m_foot->act().setDefault(false);
    m_foot->act().setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Text"), m_texts);
    form->addRow(tr("At most"), m_perMinute);
    form->addRow(tr("For whom"), m_recipients);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addLayout(form);
    column->addWidget(m_table, 1);
    column->addWidget(m_foot);
}

void NoticeEditor::listen()
{
    connect(m_title, &QLineEdit::textChanged, this, &NoticeEditor::touch);
    connect(m_texts, &NoticeTexts::edited, this, &NoticeEditor::touch);
    connect(m_perMinute, &QSpinBox::valueChanged, this, &NoticeEditor::touch);
    connect(m_recipients, &NoticeRecipientsEdit::edited, this, &NoticeEditor::touch);
    connect(m_recipients, &NoticeRecipientsEdit::failed, m_foot, &DialogFoot::complain);
    connect(m_look, &QPushButton::clicked, this, &NoticeEditor::look);
    connect(m_keep, &QPushButton::clicked, this, [this] { save([this] { accept(); }); });
    connect(&m_foot->act(), &QPushButton::clicked, this, &NoticeEditor::send);
}

// An instance that takes less than its network usually does is what counts.
void NoticeEditor::readLimits()
{
    whenDone(m_context.data.accounts(), this, [this](const Result<QList<AccountStatus>> &accounts) {
        if (!accounts)
            return m_foot->complain(NoticeWords::trouble(accounts.error()));
        QMap<Channel, ChannelLimits> limits;
        for (const AccountStatus &each : *accounts) {
            const bool first = !limits.contains(each.account.channel);
            const int most = each.account.settings.value("maxCharacters"_L1).toInt();
            int &known = limits[each.account.channel].maxLength;
            known = first || known == 0 ? most : most == 0 ? known : std::min(known, most);
        }
        m_texts->setLimits(limits);
    });
}

PublicNotice NoticeEditor::notice() const
{
    PublicNotice notice = m_notice;
    notice.title = m_title->text().simplified();
    notice.text = m_texts->text().trimmed();
    notice.variants = m_texts->variants();
    notice.perMinute = m_perMinute->value();
    return notice;
}

// What was looked at is not what stands here any more.
void NoticeEditor::touch()
{
    ++m_edits;
    m_canGet = 0;
    m_foot->complain({});
    m_foot->act().setText(tr("Send: look at the preview first"));
    m_foot->act().setAccessibleName(m_foot->act().text());
    m_foot->act().setEnabled(false);
    m_table->setEnabled(false);
}

QString NoticeEditor::whatIsMissing() const
{
    const PublicNotice typed = notice();
    if (typed.title.isEmpty())
        return tr("Give it a title: your team finds it by that.");
    if (typed.text.isEmpty())
        return tr("Write the text for all channels.");
    return {};
}

void NoticeEditor::save(std::function<void()> then)
{
    if (const QString missing = whatIsMissing(); !missing.isEmpty())
        return m_foot->complain(missing);
    for (QPushButton *button : {m_keep, m_look})
        button->setEnabled(false);
    whenDone(m_context.replies.saveNotice(notice(), m_recipients->conversations()), this,
             [this, then = std::move(then)](const Result<NoticeId> &id) {
                 for (QPushButton *button : {m_keep, m_look})
                     button->setEnabled(true);
                 if (!id)
                     return m_foot->complain(NoticeWords::trouble(id.error()));
                 m_notice.id = *id;
                 Q_EMIT kept();
                 then();
             });
}

void NoticeEditor::look()
{
    if (m_recipients->conversations().isEmpty())
        return m_foot->complain(tr("Say whom it is for: search, or select them in the list."));
    save([this, edits = m_edits] {
        whenDone(m_context.replies.previewNotice(m_notice.id), this,
                 [this, edits](const Result<QList<NoticeRecipient>> &recipients) {
                     if (!recipients)
                         return m_foot->complain(NoticeWords::trouble(recipients.error()));
                     if (edits == m_edits)
                         take(*recipients);
                 });
    });
}

void NoticeEditor::take(const QList<NoticeRecipient> &recipients)
{
    m_table->show(recipients, true);
    m_table->setEnabled(true);
    m_canGet = NoticeCounts::of(recipients).canGet;
    m_foot->act().setText(m_canGet > 0 ? NoticeWords::send(m_canGet) : tr("Nobody can get it"));
    m_foot->act().setAccessibleName(m_foot->act().text());
    m_foot->act().setEnabled(m_canGet > 0);
}

void NoticeEditor::send()
{
    if (m_canGet == 0)
        return;
    m_canGet = 0; // a second press is not a second notice
    m_foot->act().setEnabled(false);
    m_foot->act().setText(tr("Sending …"));
    whenDone(m_context.replies.sendNotice(m_notice.id), this, [this](const Result<NoticeSent> &sent) {
        if (!sent) {
            touch();
            return m_foot->complain(NoticeWords::trouble(sent.error()));
        }
        Q_EMIT this->sent(m_notice.id, *sent);
        accept();
    });
}

}

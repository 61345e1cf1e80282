// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/MoveToPrivateDialog.h"

#include "ui/composer/LengthCount.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

MoveToPrivateDialog::MoveToPrivateDialog(const Scene &scene, QWidget *parent)
    : QDialog(parent)
    , m_scene(scene)
    , m_private(new QPlainTextEdit(scene.text, this))
    , m_public(new QPlainTextEdit(this))
    , m_privateCount(new QLabel(this))
    , m_publicCount(new QLabel(this))
    , m_foot(new DialogFoot(tr("Move to private"), tr("Cancel"), this))
{
    setWindowTitle(tr("Move to private: %1", "customer").arg(Words::isolated(scene.customerName)));
    setMinimumWidth(480);
    arrange();
    for (QPlainTextEdit *each : {m_private, m_public})
        connect(each, &QPlainTextEdit::textChanged, this, &MoveToPrivateDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &MoveToPrivateDialog::finish);
    (scene.whyNot.isEmpty() ? m_private : m_public)->setFocus();
    refresh();
}

void MoveToPrivateDialog::arrange()
{
    const bool hasPrivate = m_scene.whyNot.isEmpty();
    m_private->setAccessibleName(tr("To the customer alone"));
    m_public->setAccessibleName(tr("Public line"));
    m_public->setPlainText(hasPrivate ? tr("We have written to you in a private message.")
                                      : tr("Please write to us in a private message, so that we can help."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    for (QPlainTextEdit *each : {m_private, m_public})
        each->setTabChangesFocus(true);
    for (QLabel *each : {m_privateCount, m_publicCount})
        setType(each, Type::Caption);
    if (hasPrivate) {
        form->addRow(tr("To them alone"), m_private);
        form->addRow(QString(), m_privateCount);
    } else {
        m_private->hide();
        m_privateCount->hide();
        auto *why = new QLabel(tr("Nothing can go to them alone: %1.").arg(m_scene.whyNot), this);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        form->addRow(why);
    }
    form->addRow(tr("Everybody sees"), m_public);
    form->addRow(QString(), m_publicCount);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addLayout(form);
    column->addWidget(m_foot);
}

QString MoveToPrivateDialog::privateText() const
{
    return m_scene.whyNot.isEmpty() ? m_private->toPlainText().trimmed() : QString();
}

QString MoveToPrivateDialog::publicLine() const
{
    return m_public->toPlainText().trimmed();
}

QString MoveToPrivateDialog::complaint() const
{
    return m_foot->complaint();
}

void MoveToPrivateDialog::count(QLabel *label, const QString &text, Visibility visibility) const
{
    const LengthCount length = countLength(m_scene.channel, text, m_scene.limits, visibility);
    label->setText(length.limit > 0 ? length.words() : QString());
    label->setAccessibleName(length.limit > 0 ? length.spoken() : QString());
}

void MoveToPrivateDialog::refresh()
{
    m_foot->complain({});
    count(m_privateCount, privateText(), Visibility::Private);
    count(m_publicCount, publicLine(), Visibility::Public);
}

QString MoveToPrivateDialog::whatIsMissing() const
{
    const auto isTooLong = [this](const QString &text, Visibility visibility) {
        return countLength(m_scene.channel, text, m_scene.limits, visibility).isTooLong();
    };
    if (m_scene.whyNot.isEmpty() && privateText().isEmpty())
        return tr("Write what they alone are to get.");
    if (!m_scene.whyNot.isEmpty() && publicLine().isEmpty())
        return tr("Write the line that asks them to write in private.");
    if (isTooLong(privateText(), Visibility::Private))
        return tr("What they alone get is too long for the channel.");
    if (isTooLong(publicLine(), Visibility::Public))
        return tr("The public line is too long for the channel.");
    return {};
}

void MoveToPrivateDialog::finish()
{
    const QString missing = whatIsMissing();
    m_foot->complain(missing);
    if (missing.isEmpty())
        Q_EMIT agreed(privateText(), publicLine());
}

void MoveToPrivateDialog::kept()
{
    accept();
}

void MoveToPrivateDialog::refused(const QString &why)
{
    m_foot->complain(why);
}

}

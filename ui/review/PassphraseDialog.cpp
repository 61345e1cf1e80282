// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/PassphraseDialog.h"

#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

PassphraseDialog::PassphraseDialog(const QString &file, QWidget *parent)
    : QDialog(parent), m_passphrase(new QLineEdit(this)), m_foot(new DialogFoot(tr("Open"), tr("Cancel"), this))
{
    setWindowTitle(tr("Passphrase"));
    setMinimumWidth(440);
    auto *question = new QLabel(
        tr("%1 is encrypted. Whoever exported it has its passphrase.").arg(QFileInfo(file).fileName()), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setAccessibleDescription(question->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    for (QWidget *each :
         {static_cast<QWidget *>(question), static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_foot)})
        column->addWidget(each);
    m_foot->act().setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_foot->complain({});
        m_foot->act().setEnabled(!text.isEmpty());
    });
    connect(&m_foot->act(), &QPushButton::clicked, this, [this] { Q_EMIT given(m_passphrase->text()); });
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void PassphraseDialog::refuse()
{
    wait(false);
    m_foot->complain(tr("This is not the passphrase of this file."));
    m_passphrase->selectAll();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void PassphraseDialog::wait(bool waiting)
{
    m_passphrase->setEnabled(!waiting);
    m_foot->act().setEnabled(!waiting && !m_passphrase->text().isEmpty());
}

}

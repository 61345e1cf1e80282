// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ConsentForm.h"

#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

ConsentForm::ConsentForm(QWidget *parent)
    : QWidget(parent), m_what(new QLabel(this)), m_words(new QLineEdit(this)), m_channel(new QComboBox(this))
{
    m_what->setWordWrap(true);
    m_words->setPlaceholderText(tr("How did they say so?"));
    m_words->setAccessibleName(tr("How they said so"));
    m_channel->setAccessibleName(tr("On which channel"));
    m_channel->addItem(tr("Every channel"), QString());
    for (const Channel channel : allChannels())
        m_channel->addItem(Words::channel(channel), toString(channel));
    auto *keep = new QPushButton(tr("Write it down"), this);
    keep->setAccessibleName(keep->text());
    connect(keep, &QPushButton::clicked, this, &ConsentForm::keep);
    connect(m_words, &QLineEdit::returnPressed, this, &ConsentForm::keep);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::half);
    foot->addWidget(m_channel, 1);
    foot->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::half, 0, space::inside);
    column->setSpacing(space::half);
    column->addWidget(m_what);
    column->addWidget(m_words);
    column->addLayout(foot);
    hide();
}

void ConsentForm::begin(ConsentPurpose purpose, bool given)
{
    m_purpose = purpose;
    m_given = given;
    if (purpose == ConsentPurpose::Contact)
        m_what->setText(given ? tr("They may be contacted again:")
                              : tr("They do not want to be contacted; queued replies are held back:"));
    else
        m_what->setText(given ? tr("They want news and offers:") : tr("They want no news and offers:"));
    m_channel->setCurrentIndex(0);
    show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void ConsentForm::end()
{
    m_words->clear();
    hide();
    if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void ConsentForm::keep()
{
    Consent consent;
    consent.purpose = m_purpose;
    consent.given = m_given;
    consent.channel = channelFromString(m_channel->currentData().toString());
    consent.words = m_words->text().trimmed();
    Q_EMIT filled(consent);
}

void ConsentForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    end();
}

}

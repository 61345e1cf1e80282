// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/PictureBar.h"

#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace firstmile
{

namespace
{

constexpr qsizetype namedHosts = 3;

QString barWords(int count, const QStringList &hosts, PictureBar::Offer offer)
{
    const QString pictures = PictureBar::tr("%n picture(s) are not loaded.", nullptr, count);
    const QString few = QLocale().createSeparatedList(hosts.mid(0, namedHosts));
    const int more = static_cast<int>(hosts.size() - namedHosts);
    const QString who = more > 0 ? PictureBar::tr("%1 and %n more", nullptr, more).arg(few) : few;
    switch (offer) {
    case PictureBar::Offer::ShowOnce:
        return PictureBar::tr("%1 %2 would learn that you read this, and when and where.", "pictures; servers")
            .arg(pictures, who);
    case PictureBar::Offer::NotInReview:
        return PictureBar::tr("%1 They are on %2, and a review uses no network.", "pictures; servers")
            .arg(pictures, who);
    case PictureBar::Offer::NoNetwork:
        return PictureBar::tr("%1 They are on %2.", "pictures; servers").arg(pictures, who);
    }
    return {};
}

}

PictureBar::PictureBar(int count, const QStringList &hosts, Offer offer, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(barWords(count, hosts, offer), this))
    , m_show(new QPushButton(count == 1 ? tr("Show it once") : tr("Show them once"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setType(m_words, Type::Caption, true);
    row->addWidget(m_words, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    m_show->setAccessibleName(m_show->text());
    m_show->setAccessibleDescription(m_words->text());
    m_show->setVisible(offer == Offer::ShowOnce);
    connect(m_show, &QPushButton::clicked, this, &PictureBar::asked);
}

void PictureBar::tellRunning()
{
    m_show->setEnabled(false);
}

void PictureBar::tellFailed(int count, const QString &why)
{
    m_show->setEnabled(true);
    m_words->setText(tr("%n picture(s) could not be loaded: %1", nullptr, count).arg(why));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ContactBanner.h"

#include "ui/customer/CustomerWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int bannerIcon = 18;

}

ContactBanner::ContactBanner(QWidget *parent)
    : QWidget(parent), m_sentence(new MeaningLabel(this)), m_source(new MeaningLabel(this))
{
    m_sentence->setFont(typeFont(m_sentence->font(), Type::Body, true));
    setType(m_source, Type::Caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between + bannerIcon + space::inside, space::inside, space::between,
                               space::inside);
    column->setSpacing(2);
    column->addWidget(m_sentence);
    column->addWidget(m_source);
    hide();
}

void ContactBanner::show(const QList<Consent> &consents, Instant now)
{
    QStringList where;
    std::optional<Consent> said;
    for (const Channel channel : allChannels()) {
        const auto refusal = refusalOfContact(consents, channel);
        if (!refusal)
            continue;
        where << Words::channel(channel);
        if (!said || refusal->at > said->at)
            said = refusal;
    }
    setVisible(said.has_value());
    if (!said)
        return;
    const bool everywhere = where.size() == allChannels().size();
    m_sentence->say(everywhere ? tr("Do not contact: replies are not sent.")
                               : tr("Do not contact on %1: replies are not sent there.").arg(where.join(u", "_s)),
                    MeaningLabel::Meaning::Failed);
    m_source->say(CustomerWords::consentSource(*said, now), MeaningLabel::Meaning::Muted);
    setAccessibleName(m_sentence->text());
}

QString ContactBanner::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void ContactBanner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.failed, 1.5));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    const QRect icon(space::between, space::inside, bannerIcon, bannerIcon);
    paintLineIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), u"failed"_s, tokens.failed);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PeriodPopup.h"

#include "ui/widgets/Type.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString fourDigitYear(QString format)
{
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

}

PeriodPopup::PeriodPopup(const DayPeriod &period, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_done(new QPushButton(tr("Show these days"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Days of the period"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(fourDigitYear(locale().dateFormat(QLocale::ShortFormat)));
        edit->setMinimumWidth(150);
    }
    m_to->setDate(period.to.value_or(today));
    m_from->setDate(period.from.value_or(m_to->date().addDays(-29)));
    m_to->setMinimumDate(m_from->date()); // a period does not end before it begins
    m_done->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::around, space::between, space::around, space::between);
    form->setSpacing(space::inside);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(m_done);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    connect(m_done, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({m_from->date(), m_to->date()});
        close();
    });
}

void PeriodPopup::openBelow(const QWidget &button)
{
    adjustSize();
    QPoint at = button.mapToGlobal(QPoint(0, button.height() + 2));
    if (button.layoutDirection() == Qt::RightToLeft)
        at.rx() += button.width() - width();
    move(at);
    show();
    m_from->setFocus(Qt::PopupFocusReason);
}

}

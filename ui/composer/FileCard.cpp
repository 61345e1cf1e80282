// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/FileCard.h"

#include "ui/composer/FileLimits.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

FileCard::FileCard(const OutgoingFile &file, QWidget *parent)
    : QWidget(parent)
    , m_isPicture(isPicture(file.type))
    , m_name(new ElidedLabel(this))
    , m_size(new QLabel(this))
    , m_description(new QLineEdit(file.description, this))
    , m_mark(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_shrink(new QPushButton(tr("Make smaller"), this))
    , m_remove(new QToolButton(this))
{
    setType(m_size, Type::Caption, true);
    for (QLabel *each : {m_mark, m_trouble})
        setType(each, Type::Caption);
    m_trouble->setTextFormat(Qt::PlainText);
    m_description->setPlaceholderText(tr("What does the picture show?"));
    m_remove->setIcon(lineIcon(u"cross"_s));
    m_remove->setAutoRaise(true);
    m_remove->setMinimumSize(space::hit, space::hit);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_name, 1);
    row->addWidget(m_size);
    row->addWidget(m_trouble);
    row->addWidget(m_shrink);
    row->addWidget(m_remove);
    auto *words = new QHBoxLayout;
    words->setSpacing(space::inside);
    words->addWidget(m_description, 1);
    words->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::inside, space::half, space::half, space::half);
    column->setSpacing(space::half);
    column->addLayout(row);
    column->addLayout(words);
    connect(m_remove, &QToolButton::clicked, this, &FileCard::removeChosen);
    connect(m_shrink, &QPushButton::clicked, this, &FileCard::shrinkChosen);
    connect(m_description, &QLineEdit::textChanged, this, [this](const QString &text) {
        showMark();
        Q_EMIT described(text.trimmed());
    });
    show(file);
    complain({}, false);
}

void FileCard::show(const OutgoingFile &file)
{
    m_name->setText(file.name);
    m_size->setText(Words::fileSize(file.content.size()));
    m_description->setVisible(m_isPicture);
    m_description->setAccessibleName(tr("Description of %1").arg(file.name));
    m_remove->setAccessibleName(tr("Remove %1").arg(file.name));
    m_remove->setToolTip(m_remove->accessibleName());
    m_shrink->setAccessibleName(tr("Make %1 smaller").arg(file.name));
    setAccessibleName(tr("%1, %2", "a file, its size").arg(file.name, m_size->text()));
    showMark();
}

// Asked for, not demanded: a word and a colour beside the field.
void FileCard::showMark()
{
    m_mark->setText(tr("No description yet"));
    m_mark->setVisible(m_isPicture && m_description->text().trimmed().isEmpty());
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, Tokens::of(this).waiting);
    m_mark->setPalette(inks);
}

void FileCard::complain(const QString &trouble, bool canBeSmaller)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, Tokens::of(this).failed);
    m_trouble->setPalette(inks);
    m_shrink->setVisible(canBeSmaller);
}

void FileCard::setBusy(bool busy)
{
    m_shrink->setEnabled(!busy);
    m_shrink->setText(busy ? tr("Making it smaller …") : tr("Make smaller"));
    m_remove->setEnabled(!busy);
}

void FileCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Tokens::of(this).line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ThreadPreview.h"

#include "ui/widgets/Type.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

namespace
{

constexpr qsizetype mostShownParts = 25; ///< a thread that long is none that anybody reads

}

ThreadPreview::ThreadPreview(QWidget *parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_list(new QWidget(this)), m_column(new QVBoxLayout(m_list))
{
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_column->setContentsMargins(space::around, 0, 0, 0);
    m_column->setSpacing(space::inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_toggle);
    column->addWidget(m_list);
    connect(m_toggle, &QToolButton::toggled, this, &ThreadPreview::foldOut);
    m_list->hide();
    hide();
}

void ThreadPreview::show(const QStringList &parts)
{
    setVisible(parts.size() > 1);
    if (parts == m_parts)
        return;
    m_parts = parts;
    m_toggle->setText(tr("Goes out as %n post(s)", nullptr, static_cast<int>(parts.size())));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setAccessibleDescription(tr("Shows the posts"));
    if (m_toggle->isChecked())
        fill();
}

QString ThreadPreview::words() const
{
    return m_toggle->text();
}

void ThreadPreview::foldOut(bool out)
{
    m_toggle->setChecked(out);
    m_toggle->setArrowType(out ? Qt::DownArrow : Qt::RightArrow);
    m_list->setVisible(out);
    if (out)
        fill();
}

QStringList ThreadPreview::shownParts() const
{
    return m_toggle->isChecked() ? m_parts : QStringList();
}

void ThreadPreview::fill()
{
    const qsizetype shown = std::min(m_parts.size(), mostShownParts);
    while (m_labels.size() > shown)
        delete m_labels.takeLast();
    while (m_labels.size() < shown) {
        auto *label = new QLabel(m_list);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setType(label, Type::Caption, true);
        m_column->addWidget(label);
        m_labels.append(label);
    }
    for (qsizetype i = 0; i < shown; ++i) {
        m_labels[i]->setText(m_parts[i]);
        m_labels[i]->setAccessibleName(tr("Post %1 of %2").arg(i + 1).arg(m_parts.size()));
    }
}

}

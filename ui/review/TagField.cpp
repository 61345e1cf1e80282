// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/TagField.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestTag = 60; // characters

}

TagField::TagField(QWidget *parent)
    : QWidget(parent), m_chips(new QWidget(this)), m_edit(new QLineEdit(this)), m_used(new QStringListModel(this))
{
    new FlowLayout(space::half, m_chips);
    m_edit->setPlaceholderText(tr("Add a tag and press Enter"));
    m_edit->setAccessibleName(tr("Add a tag to this review"));
    m_edit->setMaxLength(longestTag);
    auto *completer = new QCompleter(m_used, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_chips);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &TagField::add);
    // The completer writes into the field after it has told: the field is emptied after that.
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this,
            [this] { QTimer::singleShot(0, this, &TagField::add); });
}

void TagField::offer(const QStringList &used)
{
    m_used->setStringList(used);
}

void TagField::show(const QStringList &tags)
{
    if (tags == m_tags && m_chips->isHidden() == tags.isEmpty())
        return;
    m_tags = tags;
    build();
}

void TagField::add()
{
    QString tag = m_edit->text().simplified();
    while (tag.startsWith(u'#'))
        tag.remove(0, 1);
    m_edit->clear();
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive))
        return;
    m_tags.append(tag);
    build();
    Q_EMIT changed(m_tags);
}

void TagField::remove(const QString &tag)
{
    m_tags.removeOne(tag);
    m_edit->setFocus(Qt::OtherFocusReason); // its chip goes
    build();
    Q_EMIT changed(m_tags);
}

void TagField::build()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the one that was pressed may be on the stack
        delete item;
    }
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new QToolButton(m_chips);
        chip->setText(u'#' + QString(tag).replace(u'&', u"&&"_s));
        chip->setIcon(lineIcon(u"cross"_s));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setMinimumHeight(space::hit);
        chip->setToolTip(tr("Remove this tag"));
        chip->setAccessibleName(tr("Remove the tag %1").arg(tag));
        connect(chip, &QToolButton::clicked, this, [this, tag] { remove(tag); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_tags.isEmpty());
    m_chips->updateGeometry();
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_edit && key && key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tags.isEmpty()) {
        remove(m_tags.last());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}

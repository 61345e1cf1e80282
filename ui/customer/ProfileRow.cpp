// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ProfileRow.h"

#include "ui/customer/CustomerWords.h"
#include "ui/customer/ProfileEditor.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using Meaning = MeaningLabel::Meaning;

namespace
{

constexpr int nameWidth = 116;

}

ProfileRow::ProfileRow(const QString &field, const QList<ProfileField> &fields, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_fields(fields)
    , m_value(new MeaningLabel(this))
    , m_quiet(new MeaningLabel(this))
    , m_open(new QToolButton(this))
    , m_column(new QVBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *name = new ElidedLabel(this);
    setType(name, Type::Caption, true);
    name->setText(CustomerWords::field(field, fields));
    name->setFixedWidth(nameWidth);
    setType(m_quiet, Type::Caption);
    m_column->setSpacing(0);
    m_column->addWidget(m_value);
    m_column->addWidget(m_quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::half, space::half, space::half, space::half);
    row->setSpacing(space::inside);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    m_open->setIcon(lineIcon(u"external"_s));
    m_open->setIconSize({16, 16});
    m_open->setAutoRaise(true);
    m_open->setToolTip(tr("Open it in the browser"));
    m_open->setAccessibleName(tr("Open %1 in the browser", "name of a field").arg(name->text()));
    m_open->hide();
    connect(m_open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(address()); });
    setMinimumHeight(space::hit);
    setEditable(true);
}

const ProfileField *ProfileRow::custom() const
{
    for (const ProfileField &each : m_fields) {
        if (m_field == u"custom:"_s + each.key)
            return &each;
    }
    return nullptr;
}

QUrl ProfileRow::address() const
{
    const QUrl page(m_texts.value(0), QUrl::StrictMode);
    return page.isValid() && (page.scheme() == "https"_L1 || page.scheme() == "http"_L1) ? page : QUrl();
}

void ProfileRow::show(const QStringList &texts, const QString &source)
{
    m_texts = texts;
    m_source = source;
    QStringList words;
    for (const QString &text : texts)
        words << CustomerWords::value(m_field, text, m_fields);
    words.removeAll(QString());
    const QString said = words.join(u", "_s);
    m_value->say(said.isEmpty() ? u"–"_s : said, said.isEmpty() ? Meaning::Muted : Meaning::Plain);
    m_quiet->say(said.isEmpty() ? QString() : source, Meaning::Muted);
    setAccessibleName(tr("%1: %2", "field of a profile, its value")
                          .arg(CustomerWords::field(m_field, m_fields), said.isEmpty() ? tr("not known") : said));
    setAccessibleDescription(source);
    m_value->setVisible(!m_editor);
    m_open->setVisible(!m_editor && !address().isEmpty());
}

QString ProfileRow::shownText() const
{
    return m_value->text();
}

void ProfileRow::setEditable(bool on)
{
    m_editable = on;
    setToolTip(on ? tr("Enter or double click to change it") : QString());
}

void ProfileRow::edit()
{
    if (m_editor || !m_editable)
        return;
    m_editor = new ProfileEditor(m_field, custom(), m_texts, this);
    connect(m_editor, &ProfileEditor::entered, this, &ProfileRow::keep);
    connect(m_editor, &ProfileEditor::escaped, this, &ProfileRow::leave);
    m_column->insertWidget(0, m_editor);
    m_editor->show(); // at once: it is to have the focus
    m_value->hide();
    m_open->hide();
    m_quiet->say(tr("Enter keeps it, Esc leaves it as it was"), Meaning::Muted);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ProfileRow::leave()
{
    if (!m_editor)
        return;
    ProfileEditor *editor = std::exchange(m_editor, nullptr);
    setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater(); // its own signal may have brought us here
    show(m_texts, m_source);
}

void ProfileRow::keep()
{
    const auto texts = m_editor->texts();
    if (!texts)
        return complain(m_editor->why());
    QStringList before = m_texts;
    before.removeAll(QString());
    QStringList after = *texts;
    after.removeAll(QString());
    if (after == before)
        return leave();
    Q_EMIT changed(*texts);
}

void ProfileRow::complain(const QString &why)
{
    m_quiet->say(why, Meaning::Failed);
}

void ProfileRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_editor && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2))
        return edit();
    QWidget::keyPressEvent(event);
}

void ProfileRow::mouseDoubleClickEvent(QMouseEvent *)
{
    edit();
}

void ProfileRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    if (!hasFocus() && !underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(tokens.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

void ProfileRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProfileRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ProfileRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void ProfileRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

}

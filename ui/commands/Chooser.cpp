// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Chooser.h"

#include "ui/commands/ChoiceDelegate.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 9;
constexpr int chooserWidth = 540;

// Every word typed begins some word of the text, in any order.
bool matches(const QString &text, const QStringList &typed)
{
    return std::all_of(typed.cbegin(), typed.cend(), [&](const QString &word) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        return at >= 0;
    });
}

}

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    m_all = choices;
    filter({});
}

void ChoiceModel::filter(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (const Choice &choice : std::as_const(m_all)) {
        if (matches(choice.text, words))
            m_shown.append(choice);
    }
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_shown[index.row()];
    if (role == Qt::DisplayRole)
        return choice.text;
    if (role == Qt::AccessibleTextRole)
        return choice.detail.isEmpty() ? choice.text : choice.text + u", "_s + choice.detail;
    return {};
}

Chooser::Chooser(QWidget *window)
    : QWidget(window), m_edit(new QLineEdit(this)), m_list(new QListView(this)), m_model(new ChoiceModel(this))
{
    setObjectName(u"chooser"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Choices"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::between, 0, space::inside);
    column->setSpacing(space::inside);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::between, 0, space::between, 0);
    row->addWidget(m_edit);
    column->addLayout(row);
    column->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &Chooser::narrow);
    connect(m_list, &QListView::clicked, this, &Chooser::choose);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void Chooser::ask(const QString &question, const QList<Choice> &choices)
{
    m_other = nullptr;
    m_before = QApplication::focusWidget();
    m_edit->clear();
    m_edit->setPlaceholderText(question);
    m_edit->setAccessibleName(question);
    m_model->setChoices(choices);
    narrow({});
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void Chooser::narrow(const QString &typed)
{
    m_model->filter(typed);
    m_list->setCurrentIndex(m_model->index(0));
    place();
}

void Chooser::place()
{
    const QSize room = parentWidget()->size();
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int width = std::min(chooserWidth, room.width() - 2 * space::around);
    const int height =
        m_edit->sizeHint().height() + rows * ChoiceDelegate::rowHeight + space::between + 2 * space::inside;
    setGeometry((room.width() - width) / 2, std::max(space::around, room.height() / 7), width, height);
}

void Chooser::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Chooser::choose()
{
    const QModelIndex index = m_list->currentIndex();
    const QString typed = m_edit->text().trimmed();
    const auto other = std::exchange(m_other, nullptr);
    const auto act = index.isValid() ? m_model->at(index.row()).act : nullptr;
    leave();
    if (act)
        act();
    else if (other && !typed.isEmpty())
        other(typed);
}

bool Chooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && QApplication::activePopupWidget() == nullptr)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void Chooser::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius + 2, space::radius + 2);
}

}

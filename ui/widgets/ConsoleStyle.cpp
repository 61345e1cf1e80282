// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConsoleStyle.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

void fillRounded(QPainter *painter, const QRectF &where, const QColor &fill, const QPen &pen = Qt::NoPen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), space::radius, space::radius);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &where, const Tokens &tokens)
{
    fillRounded(painter, where, {}, QPen(tokens.accent, 2));
}

bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    QColor fill = flat ? QColor() : tokens.raised;
    if (isPrimary(option))
        fill = hover || pressed ? blended(tokens.accent, tokens.text, pressed ? 0.25 : 0.12) : tokens.accent;
    else if (hover || pressed)
        fill = pressed ? tokens.selected : tokens.hover;
    fillRounded(painter, option->rect, fill, flat || isPrimary(option) ? QPen(Qt::NoPen) : QPen(tokens.line, 1));
}

void drawToolPanel(const QStyleOption *option, QPainter *painter)
{
    const Tokens &tokens = Tokens::of(option->palette);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        fillRounded(painter, option->rect, tokens.selected);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        fillRounded(painter, option->rect, tokens.hover);
}

void drawField(const QStyleOption *option, QPainter *painter, bool filled)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool focus = has(option, QStyle::State_HasFocus);
    fillRounded(painter, option->rect, filled ? option->palette.color(QPalette::Base) : QColor(),
                QPen(focus ? tokens.accent : tokens.line, focus ? 2 : 1));
}

void drawCheck(const QStyleOption *option, QPainter *painter, bool round)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool on = has(option, QStyle::State_On);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? tokens.accent : tokens.muted, 1.2));
    painter->setBrush(on ? tokens.accent : tokens.raised);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 4, 4);
    painter->restore();
    if (on && round)
        fillRounded(painter, box.adjusted(4, 4, -4, -4), tokens.onAccent);
    else if (on)
        paintLineIcon(*painter, box.adjusted(0.5, 0.5, -0.5, -0.5), u"check"_s, tokens.onAccent);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider)
{
    const Tokens &tokens = Tokens::of(option->palette);
    if (option->minimum == option->maximum)
        return;
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF handle = option->orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -2, -2)
                                                              : QRectF(slider).adjusted(2, 3, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blended(tokens.surface, tokens.muted, active ? 0.75 : 0.4));
    painter->drawRoundedRect(handle, 2.5, 2.5);
    painter->restore();
}

QRect scrollSliderRect(const QStyleOptionSlider *option)
{
    const bool vertical = option->orientation == Qt::Vertical;
    const int length = vertical ? option->rect.height() : option->rect.width();
    const int range = option->maximum - option->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(static_cast<int>(qint64(option->pageStep) * length / (range + option->pageStep)), 28,
                            std::max(28, length));
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - handle, option->upsideDown);
    return vertical ? QRect(option->rect.x(), option->rect.y() + start, option->rect.width(), handle)
                    : QRect(option->rect.x() + start, option->rect.y(), handle, option->rect.height());
}

QRect scrollPartRect(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const QRect slider = scrollSliderRect(option);
    const QRect whole = option->rect;
    const bool vertical = option->orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return whole;
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarSubPage:
        return vertical ? QRect(whole.topLeft(), QPoint(whole.right(), slider.top() - 1))
                        : QRect(whole.topLeft(), QPoint(slider.left() - 1, whole.bottom()));
    case QStyle::SC_ScrollBarAddPage:
        return vertical ? QRect(QPoint(whole.left(), slider.bottom() + 1), whole.bottomRight())
                        : QRect(QPoint(slider.right() + 1, whole.top()), whole.bottomRight());
    default:
        return {};
    }
}

}

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"fusion"_s) {}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_FrameFocusRect:
        return drawFocusRing(painter, option->rect, Tokens::of(option->palette));
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return; // the spin box draws the field
        return drawField(option, painter, true);
    case PE_FrameLineEdit:
    case PE_Frame:
        return drawField(option, painter, false);
    case PE_IndicatorCheckBox:
        return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(option, painter, true);
    case PE_FrameMenu:
        painter->setPen(Tokens::of(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    if (element == CE_PushButtonLabel && isPrimary(option)) {
        QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton *>(option);
        label.palette.setColor(QPalette::ButtonText, tokens.onAccent);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, tokens.line);
        return;
    }
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        element == CE_ShapedFrame && frame &&
        (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
        const bool across = frame->frameShape == QFrame::HLine;
        const QRect middle = across ? QRect(option->rect.x(), option->rect.center().y(), option->rect.width(), 1)
                                    : QRect(option->rect.center().x(), option->rect.y(), 1, option->rect.height());
        painter->fillRect(middle, tokens.line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool hover = has(option, State_MouseOver) && has(option, State_Enabled);
    fillRounded(painter, option->rect, hover ? tokens.hover : tokens.raised,
                QPen(has(option, State_HasFocus) ? tokens.accent : tokens.line, has(option, State_HasFocus) ? 2 : 1));
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintLineIcon(*painter, QRectF(arrow.center().x() - 7, option->rect.center().y() - 6, 14, 14), u"down"_s,
                  tokens.muted);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(qstyleoption_cast<const QStyleOptionSlider *>(option), painter,
                             subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return drawField(option, painter, true);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool && !(tool->features & QStyleOptionToolButton::MenuButtonPopup)) {
        QStyleOptionToolButton plain = *tool; // the arrow in the corner says nothing that the button does not
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && slider)
        return scrollPartRect(slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::half, 0, -space::half, 0) : rect;
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 8;
        [[fallthrough]];
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
        return result.expandedTo({space::hit, type == CT_PushButton || type == CT_LineEdit ? 32 : space::hit});
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? result : result.expandedTo({0, space::hit});
    }
    default:
        return result;
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return 20;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

}

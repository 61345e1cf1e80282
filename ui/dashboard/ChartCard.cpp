// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartCard.h"

#include "ui/dashboard/BarPlot.h"
#include "ui/dashboard/CardTable.h"
#include "ui/dashboard/CurvePlot.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *cardLabel(Type type, bool muted, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setType(label, type, muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QToolButton *cardSwitch(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(space::hit);
    return button;
}

constexpr int cardBriefPlot = 190; ///< pixels

}

ChartCard::ChartCard(const QString &question, QWidget *parent)
    : Panel(parent)
    , m_title(cardLabel(Type::Title, false, this))
    , m_tableSwitch(cardSwitch(tr("Show as table"), this))
    , m_figure(cardLabel(Type::Figure, false, this))
    , m_evidence(cardLabel(Type::Body, true, this))
    , m_column(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_nothing(cardLabel(Type::Body, true, this))
    , m_table(new CardTable(this))
    , m_readout(cardLabel(Type::Caption, true, this))
    , m_keyRow(new QWidget(this))
    , m_key(new FlowLayout(space::around, m_keyRow))
    , m_remark(cardLabel(Type::Caption, true, this))
    , m_reference(cardLabel(Type::Caption, true, this))
    , m_definitionSwitch(cardSwitch(tr("How this is computed"), this))
    , m_definition(cardLabel(Type::Body, false, this))
{
    setAccessibleName(question);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(160);
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    m_key->setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(space::around, space::between, space::around, space::inside);
    m_column->setSpacing(space::inside);
    m_column->addWidget(head(question));
    m_column->addLayout(m_body);
    m_column->addWidget(m_readout);
    m_column->addWidget(m_keyRow);
    m_column->addWidget(m_remark);
    m_column->addWidget(m_reference);
    m_column->addStretch();
    m_column->addWidget(foot());
    connect(m_table, &CardTable::rowChosen, this, &ChartCard::rowChosen);
    connect(m_tableSwitch, &QToolButton::toggled, this, &ChartCard::setTableShown);
    connect(m_definitionSwitch, &QToolButton::toggled, this, &ChartCard::setDefinitionShown);
    setDefinitionShown(false);
    m_readout->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_readout->setMinimumHeight(2 *
                                m_readout->fontMetrics().lineSpacing()); // what is read must not push the rest about
    refreshReadout({});
}

QWidget *ChartCard::head(const QString &question)
{
    m_title->setText(question);
    m_figure->setWordWrap(false);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_tableSwitch);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::between);
    second->addWidget(m_figure);
    second->addWidget(m_evidence, 1);
    column->addLayout(first);
    column->addLayout(second);
    return head;
}

QWidget *ChartCard::foot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_definitionSwitch, 0, Qt::AlignLeading);
    column->addWidget(m_definition);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return foot;
}

void ChartCard::showBars(const BarChart &chart)
{
    auto *plot = qobject_cast<BarPlot *>(m_plot);
    if (!plot)
        plot = new BarPlot(this);
    plot->show(chart);
    QStringList spoken;
    for (const auto &bar : chart.bars)
        spoken.append(bar.spoken);
    if (chart.reference)
        spoken.append(chart.reference->label);
    showPlot(plot, spoken.join(u". "_s));
}

void ChartCard::showCurve(const CurveChart &chart)
{
    auto *plot = qobject_cast<CurvePlot *>(m_plot);
    if (!plot)
        plot = new CurvePlot(this);
    plot->show(chart);
    QStringList spoken;
    for (const auto &tick : chart.ticks)
        spoken.append(tick.spoken);
    if (chart.reference)
        spoken.append(chart.reference->label);
    showPlot(plot, spoken.join(u". "_s));
}

void ChartCard::showPlot(Plot *plot, const QString &summary)
{
    if (plot != m_plot) {
        delete m_plot;
        m_plot = plot;
        m_body->addWidget(plot);
        connect(plot, &Plot::walkedTo, this, &ChartCard::refreshReadout);
        connect(plot, &Plot::chosen, this, &ChartCard::valueChosen);
    }
    plot->setAccessibleName(m_title->text());
    if (plot->current() < 0) { // a refresh leaves the value that is being read
        plot->setAccessibleDescription(summary);
        refreshReadout({});
    }
    m_chart = plot;
    m_tableSwitch->setVisible(!m_brief);
    if (m_brief && !plot->isBrief())
        plot->setBrief();
    if (m_brief && plot->heightFor(width()) == 0)
        plot->setFixedHeight(cardBriefPlot);
    setTableShown(m_tableSwitch->isChecked());
}

void ChartCard::showNothing(const QString &why)
{
    m_nothing->setText(why);
    m_chart = m_nothing;
    m_tableSwitch->setChecked(false);
    m_tableSwitch->hide();
    setTableShown(false);
}

void ChartCard::showTable(const ChartTable &table)
{
    m_table->setAccessibleName(m_title->text());
    m_table->show(table);
}

void ChartCard::showTableAlone()
{
    m_chart = nullptr;
    m_tableSwitch->setChecked(false);
    m_tableSwitch->hide();
    m_nothing->hide();
    setTableShown(false);
}

void ChartCard::setQuestion(const QString &question)
{
    m_title->setText(question);
    setAccessibleName(question);
}

void ChartCard::setFigure(const QString &figure, const QString &evidence, bool greyed)
{
    m_figure->setText(figure);
    m_figure->setVisible(!m_brief && !figure.isEmpty());
    m_evidence->setVisible(!m_brief && !evidence.isEmpty());
    m_figure->setForegroundRole(greyed ? QPalette::PlaceholderText : QPalette::WindowText);
    m_evidence->setText(evidence);
    setAccessibleDescription(evidence.isEmpty() ? figure : figure + u", "_s + evidence);
}

void ChartCard::setKey(const QList<QPair<ChartKey::Mark, QString>> &entries)
{
    while (QLayoutItem *old = m_key->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const auto &[mark, words] : entries)
        m_key->addWidget(new ChartKey(mark, words, m_keyRow));
    m_hasKey = !entries.isEmpty();
    m_keyRow->setVisible(!m_brief && m_hasKey && m_chart && m_chart == m_plot && !m_tableSwitch->isChecked());
}

void ChartCard::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void ChartCard::setReference(const QString &sentence)
{
    m_reference->setText(sentence);
    m_reference->setVisible(!m_brief && !sentence.isEmpty());
}

void ChartCard::setDefinition(const QString &definition)
{
    m_definition->setText(definition);
}

// What is left out stands on the card's own page, and opens from any point.
void ChartCard::setBrief()
{
    m_brief = true;
    for (QWidget *each : {static_cast<QWidget *>(m_tableSwitch), static_cast<QWidget *>(m_reference),
                          static_cast<QWidget *>(m_readout), static_cast<QWidget *>(m_evidence)})
        each->hide();
    m_definitionSwitch->hide();
}

void ChartCard::setTableShown(bool shown)
{
    m_tableSwitch->setChecked(shown);
    m_tableSwitch->setText(shown ? tr("Show as chart") : tr("Show as table"));
    const bool isPlot = !shown && m_chart && m_chart == m_plot;
    m_table->setVisible(shown || !m_chart);
    m_nothing->setVisible(!shown && m_chart == m_nothing);
    if (m_plot)
        m_plot->setVisible(isPlot);
    m_readout->setVisible(isPlot && !m_brief);
    m_keyRow->setVisible(isPlot && m_hasKey && !m_brief);
    // A curve takes the height that its neighbour needs; bars have their own, and the foot stays at the bottom.
    const bool grows = isPlot && m_plot->heightFor(m_plot->width()) == 0;
    m_column->setStretchFactor(m_body, grows ? 1 : 0);
}

void ChartCard::setDefinitionShown(bool shown)
{
    m_definitionSwitch->setChecked(shown);
    m_definitionSwitch->setIcon(lineIcon(shown ? u"down"_s : u"right"_s));
    m_definition->setVisible(shown);
}

void ChartCard::refreshReadout(const QString &words)
{
    m_readout->setText(
        words.isEmpty() ? tr("Point at the chart, or walk it with the arrow keys, to read its values; Enter opens one.")
                        : words);
    m_readout->setForegroundRole(words.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

}

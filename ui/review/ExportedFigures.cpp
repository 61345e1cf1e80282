// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ExportedFigures.h"

#include "ui/dashboard/CardWords.h"
#include "ui/widgets/Type.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

double exportedNumber(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : std::nan("");
}

QString exportedValue(const QJsonObject &point)
{
    if (point.contains("rate"_L1))
        return CardWords::percent(exportedNumber(point["rate"_L1]));
    if (point.contains("time"_L1))
        return CardWords::span(exportedNumber(point["time"_L1]["p50"_L1]));
    return point.contains("count"_L1) ? CardWords::number(point["count"_L1].toInteger()) : QString();
}

QString exportedEvidence(const QJsonObject &point)
{
    if (point.contains("rate"_L1))
        return ExportedFigures::tr("%1 of %2, %3 to %4", "cases of cases, interval")
            .arg(CardWords::number(point["k"_L1].toInteger()), CardWords::number(point["n"_L1].toInteger()),
                 CardWords::percent(exportedNumber(point["low"_L1])),
                 CardWords::percent(exportedNumber(point["high"_L1])));
    if (point.contains("time"_L1))
        return ExportedFigures::tr("median of %1; 90 % within %2", "cases, a span of time")
            .arg(CardWords::number(point["time"_L1]["n"_L1].toInteger()),
                 CardWords::span(exportedNumber(point["time"_L1]["p90"_L1])));
    return {};
}

QString exportedName(const QJsonObject &point)
{
    QString name = point["name"_L1].toString();
    if (name.isEmpty())
        name = point["key"_L1].toString();
    const QString series = point["series"_L1].toString();
    return series.isEmpty() ? name : ExportedFigures::tr("%1 (%2)", "what, which series").arg(name, series);
}

}

ExportedFigures::ExportedFigures(const QJsonObject &measures, const QString &asOf, QWidget *parent)
    : QDialog(parent), m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Figures as exported"));
    resize(720, 520);
    auto *about = new QLabel(tr("As they were written into this file on %1. The dashboard computes its own from the "
                                "conversations in the file: where only some were exported, the two differ.")
                                 .arg(asOf),
                             this);
    about->setWordWrap(true);
    m_tree->setHeaderLabels({tr("Measure"), tr("Figure"), tr("Of how many")});
    m_tree->setAccessibleName(tr("Figures as exported"));
    m_tree->setAlternatingRowColors(true);
    for (const QJsonValue each : measures["pages"_L1].toArray()) {
        const QJsonObject page = each.toObject();
        const auto id = pageIdFromString(page["page"_L1].toString());
        auto *item = new QTreeWidgetItem(m_tree, {id ? CardWords::pageTitle(*id) : page["page"_L1].toString(),
                                                  {},
                                                  tr("%n case(s)", nullptr, page["cases"_L1].toInt())});
        for (const QJsonValue card : page["cards"_L1].toArray())
            addCard(*item, card.toObject());
        item->setExpanded(m_tree->topLevelItemCount() == 1);
    }
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, 380);
    m_tree->setColumnWidth(1, 110);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::around, space::around, space::around);
    column->setSpacing(space::between);
    column->addWidget(about);
    column->addWidget(m_tree, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void ExportedFigures::addCard(QTreeWidgetItem &page, const QJsonObject &card) const
{
    MeasureCard named;
    named.id = card["id"_L1].toString();
    auto *item = new QTreeWidgetItem(&page, {CardWords::question(named)});
    for (const QJsonValue each : card["points"_L1].toArray()) {
        const QJsonObject point = each.toObject();
        new QTreeWidgetItem(item, {exportedName(point), exportedValue(point), exportedEvidence(point)});
    }
    item->setExpanded(true);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReportSettings.h"

#include "core/base/Clock.h"
#include "ui/MeasureData.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

using Every = ReportSchedule::Every;

ReportSettings::ReportSettings(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_every(new QComboBox(this))
    , m_hour(new QSpinBox(this))
    , m_folder(new QLineEdit(this))
    , m_csv(new QCheckBox(tr("Also as a table (CSV)"), this))
    , m_last(new QLabel(this))
{
    m_every->addItem(tr("Never"), QVariant::fromValue(static_cast<int>(Every::Never)));
    m_every->addItem(tr("Every day, about the day before"), static_cast<int>(Every::Day));
    m_every->addItem(tr("On Mondays, about the week before"), static_cast<int>(Every::Week));
    m_every->addItem(tr("On the first of a month, about the month before"), static_cast<int>(Every::Month));
    m_hour->setRange(0, 23);
    m_hour->setSuffix(tr(" h", "after an hour of the day"));
    auto *choose = new QPushButton(tr("Choose a folder \u2026"), this);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    m_last->setWordWrap(true);
    m_last->setTextFormat(Qt::PlainText);
    setType(m_last, Type::Body, true);
    auto *form = new QFormLayout;
    form->addRow(tr("Write a report"), m_every);
    form->addRow(tr("At"), m_hour);
    form->addRow(tr("Into the folder"), folder);
    auto *title = new QLabel(tr("The report that writes itself, on this machine"), this);
    setType(title, Type::Title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_csv);
    column->addWidget(m_last);
    m_folder->setAccessibleName(tr("Folder of the reports"));
    load();
    connect(m_every, &QComboBox::activated, this, &ReportSettings::keep);
    connect(m_hour, &QSpinBox::valueChanged, this, &ReportSettings::keep);
    connect(m_folder, &QLineEdit::editingFinished, this, &ReportSettings::keep);
    connect(m_csv, &QCheckBox::toggled, this, &ReportSettings::keep);
    connect(choose, &QPushButton::clicked, this, &ReportSettings::choose);
}

void ReportSettings::load()
{
    const ReportSchedule schedule = m_context.measures.schedule();
    m_every->setCurrentIndex(m_every->findData(static_cast<int>(schedule.every)));
    m_hour->setValue(schedule.hour);
    m_folder->setText(schedule.folder);
    m_csv->setChecked(schedule.alsoCsv);
    sayLast();
}

void ReportSettings::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the reports"), m_folder->text());
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    keep();
}

void ReportSettings::keep()
{
    ReportSchedule schedule = m_context.measures.schedule();
    const Every before = schedule.every;
    schedule.every = static_cast<Every>(m_every->currentData().toInt());
    schedule.hour = m_hour->value();
    schedule.folder = m_folder->text().trimmed();
    schedule.alsoCsv = m_csv->isChecked();
    if (before == Every::Never && schedule.every != Every::Never)
        schedule.lastWritten = m_context.clock.now(); // the first one comes at its next time, not at once
    m_context.measures.setSchedule(schedule);
    sayLast();
}

void ReportSettings::sayLast()
{
    const ReportSchedule schedule = m_context.measures.schedule();
    if (schedule.every == Every::Never)
        return m_last->setText(tr("Reports are written while the console runs; one that was missed is written at the "
                                  "next start."));
    if (schedule.folder.isEmpty())
        return m_last->setText(tr("Choose a folder: until then nothing is written."));
    if (!QFileInfo(schedule.folder).isWritable())
        return m_last->setText(tr("Nothing can be written to %1.").arg(QDir::toNativeSeparators(schedule.folder)));
    if (!schedule.lastProblem.isEmpty())
        return m_last->setText(tr("The last one could not be written: %1").arg(schedule.lastProblem));
    m_last->setText(tr("Reports go to %1.").arg(QDir::toNativeSeparators(schedule.folder)));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/HolidaySection.h"

#include "core/base/Async.h"
#include "core/metrics/calendar/HolidayFile.h"
#include "ui/widgets/Type.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace firstmile
{

namespace
{

using Holidays = QMap<QDate, QString>;
constexpr int holidayRowsShown = 8;
constexpr qint64 largestHolidayFile = 9 << 20; // above what holidaysFrom() takes, so that it says so

Result<Holidays> readHolidays(const QString &path, int thisYear)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, file.errorString(), {}};
    return holidaysFrom(file.read(largestHolidayFile), thisYear - 1, thisYear + 2);
}

}

HolidaySection::HolidaySection(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_outcome(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    m_list->setAccessibleName(tr("Holidays"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(holidayRowsShown * (m_list->fontMetrics().height() + space::half));
    column->addWidget(m_list);
    auto *read = new QPushButton(tr("Read holidays from an .ics file …"), this);
    read->setAccessibleName(tr("Read holidays from an .ics file"));
    m_remove->setAccessibleName(tr("Remove the chosen holidays"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(read);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    setType(m_outcome, Type::Caption, true);
    m_outcome->hide();
    column->addWidget(m_outcome);
    connect(read, &QPushButton::clicked, this, &HolidaySection::choose);
    connect(m_remove, &QPushButton::clicked, this, &HolidaySection::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
    m_list->hide();
}

void HolidaySection::take(const QMap<QDate, QString> &holidays)
{
    if (holidays == m_holidays)
        return;
    const int current = m_list->currentRow();
    m_holidays = holidays;
    m_list->clear();
    for (const auto &[day, name] : holidays.asKeyValueRange()) {
        const QString date = QLocale().toString(day, QLocale::LongFormat);
        auto *item =
            new QListWidgetItem(name.isEmpty() ? date : tr("%1: %2", "a date: a holiday").arg(date, name), m_list);
        item->setData(Qt::UserRole, day);
    }
    m_list->setVisible(!holidays.isEmpty());
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
}

void HolidaySection::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Read holidays from an .ics file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Calendars (*.ics)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaySection::importFile);
    dialog->open();
}

void HolidaySection::importFile(const QString &path)
{
    auto promise = std::make_shared<Promise<Holidays>>();
    const int thisYear = QDate::currentDate().year();
    whenDone(promise->future(), this, [this](const Result<Holidays> &found) { add(found); });
    QThreadPool::globalInstance()->start([promise, path, thisYear] { promise->settle(readHolidays(path, thisYear)); });
}

void HolidaySection::add(const Result<QMap<QDate, QString>> &found)
{
    m_outcome->show();
    if (!found)
        return m_outcome->setText(
            tr("The file could not be read, and nothing was changed: %1").arg(found.error().detail));
    m_outcome->setText(
        tr("The file has %n whole day(s) from last year to two years on.", nullptr, static_cast<int>(found->size())));
    Holidays all = m_holidays;
    all.insert(*found);
    if (all == m_holidays)
        return;
    take(all);
    Q_EMIT edited();
}

void HolidaySection::removeChosen()
{
    Holidays left = m_holidays;
    for (const QListWidgetItem *each : m_list->selectedItems())
        left.remove(each->data(Qt::UserRole).toDate());
    if (left == m_holidays)
        return;
    take(left);
    Q_EMIT edited();
}

}

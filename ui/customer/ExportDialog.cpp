// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ExportDialog.h"

#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const ConsoleContext &context, CustomerId customer, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_customer(customer)
    , m_one(new QRadioButton(tr("This customer"), this))
    , m_everybody(new QRadioButton(tr("Everybody"), this))
    , m_format(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_foot(new DialogFoot(tr("Choose a file …"), tr("Cancel"), this))
{
    setWindowTitle(tr("Export contacts"));
    setMinimumWidth(480);
    arrange();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &ExportDialog::choosePath);
    m_one->setVisible(static_cast<bool>(customer));
    (customer ? m_one : m_everybody)->setChecked(true);
    refresh();
    if (!customer)
        return;
    whenDone(context.customers.sheet(customer), this, [this](const Result<CustomerSheet> &sheet) {
        if (sheet && !sheet->customer.name.isEmpty())
            m_one->setText(tr("%1 only").arg(Words::isolated(sheet->customer.name)));
    });
}

void ExportDialog::arrange()
{
    auto *group = new QButtonGroup(this);
    auto *whose = new QHBoxLayout;
    whose->setSpacing(2 * space::around);
    for (QRadioButton *button : {m_one, m_everybody}) {
        group->addButton(button);
        whose->addWidget(button);
    }
    whose->addStretch(1);
    m_format->addItem(tr("vCard 4: everything, as other programs read it"), static_cast<int>(ContactFormat::VCard4));
    m_format->addItem(tr("vCard 3: for older programs"), static_cast<int>(ContactFormat::VCard3));
    m_format->addItem(tr("CSV: a table, for a spreadsheet"), static_cast<int>(ContactFormat::Csv));
    m_format->setAccessibleName(tr("Format"));
    m_about->setWordWrap(true);
    setType(m_about, Type::Caption, true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("Whom"), whose);
    form->addRow(tr("Format"), m_format);
    form->addRow({}, m_about);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_foot);
}

ContactFormat ExportDialog::format() const
{
    return static_cast<ContactFormat>(m_format->currentData().toInt());
}

void ExportDialog::setEverybody(bool everybody)
{
    (everybody || !m_customer ? m_everybody : m_one)->setChecked(true);
}

QString ExportDialog::suffix() const
{
    return format() == ContactFormat::Csv ? u"csv"_s : u"vcf"_s;
}

void ExportDialog::refresh()
{
    switch (format()) {
    case ContactFormat::VCard4:
        return m_about->setText(tr("Gives back every property that came in, those included that we do not show."));
    case ContactFormat::VCard3:
        return m_about->setText(
            tr("The same in the older way; a few properties of the newer one have no place in it."));
    case ContactFormat::Csv:
        return m_about->setText(tr("One line a customer, a column for each field and each of your own fields."));
    }
}

void ExportDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Export contacts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    dialog->selectFile(tr("contacts", "a file's name") + u'.' + suffix());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    const QList<CustomerId> whom = m_everybody->isChecked() ? QList<CustomerId>() : QList{m_customer};
    m_foot->act().setEnabled(false);
    m_foot->complain({});
    whenDone(m_context.customers.exportContacts(path, format(), whom), this, [this, path](const Result<qint64> &count) {
        m_foot->act().setEnabled(true);
        if (!count)
            return m_foot->complain(CustomerTroubles::writing(count.error()));
        Q_EMIT written(*count, path);
        accept();
    });
}

}

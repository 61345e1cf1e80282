// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ContactPreview.h"

#include "ui/customer/ContactWords.h"
#include "ui/customer/MappingHeader.h"
#include "ui/widgets/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList contactEncodings{u"UTF-8"_s,        u"Windows-1252"_s, u"ISO-8859-1"_s, u"ISO-8859-15"_s,
                                   u"Windows-1250"_s, u"Windows-1251"_s, u"UTF-16"_s,     u"Macintosh"_s};

}

ContactPreview::ContactPreview(QWidget *parent)
    : QWidget(parent)
    , m_reading(new QWidget(this))
    , m_delimiter(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_hasHeader(new QCheckBox(tr("The first line names the columns"), this))
    , m_rows(new QTableWidget(this))
    , m_header(new MappingHeader(m_rows))
{
    m_rows->setHorizontalHeader(m_header);
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setAccessibleName(tr("The first people of the file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(makeReading());
    column->addWidget(m_rows, 1);
    connect(m_header, &MappingHeader::chosen, this, &ContactPreview::mappingChanged);
    connect(m_rows->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &MappingHeader::place);
    connect(m_delimiter, &QComboBox::activated, this, [this] { reread(true); });
    connect(m_encoding, &QComboBox::activated, this, [this] { reread(false); });
    connect(m_hasHeader, &QCheckBox::clicked, this, [this] { reread(true); });
}

QWidget *ContactPreview::makeReading()
{
    for (const QChar each : {u',', u';', u'\t', u'|'})
        m_delimiter->addItem(ContactWords::delimiter(each), each);
    m_delimiter->setAccessibleName(tr("What separates the columns"));
    m_encoding->addItem(tr("Found automatically"), QByteArray());
    for (const QString &each : contactEncodings)
        m_encoding->addItem(each, each.toLatin1());
    m_encoding->setAccessibleName(tr("Encoding"));
    auto *row = new QHBoxLayout(m_reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    for (const auto &[text, field] :
         {std::pair(tr("Columns are separated by"), m_delimiter), std::pair(tr("Encoding"), m_encoding)}) {
        auto *label = new QLabel(text, m_reading);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(space::inside);
    }
    row->addWidget(m_hasHeader);
    row->addStretch(1);
    return m_reading;
}

void ContactPreview::setFields(const QList<ProfileField> &fields)
{
    m_header->setFields(fields);
    if (!m_preview.headers.isEmpty())
        m_header->show(m_preview);
}

void ContactPreview::showReading(const ContactTable &table)
{
    int at = m_delimiter->findData(table.delimiter);
    if (at < 0) {
        m_delimiter->addItem(ContactWords::delimiter(table.delimiter), table.delimiter);
        at = m_delimiter->count() - 1;
    }
    m_delimiter->setCurrentIndex(at);
    at = m_encoding->findData(table.encoding);
    if (at < 0) {
        m_encoding->addItem(QString::fromLatin1(table.encoding), table.encoding);
        at = m_encoding->count() - 1;
    }
    m_encoding->setCurrentIndex(at);
    m_hasHeader->setChecked(table.hasHeader);
}

void ContactPreview::show(const ContactTablePreview &preview)
{
    m_preview = preview;
    m_reading->setVisible(!preview.isVCard);
    if (!preview.isVCard)
        showReading(preview.table);
    qsizetype columns = std::max(preview.headers.size(), preview.table.columns.size());
    for (const QStringList &row : preview.rows)
        columns = std::max(columns, row.size());
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(columns));
    m_rows->setRowCount(static_cast<int>(preview.rows.size()));
    const QStringList vcard{tr("Name"), tr("Addresses"), tr("Phones")};
    for (int column = 0; column < columns; ++column) {
        const QString header = preview.isVCard ? vcard.value(column) : preview.headers.value(column);
        m_rows->setHorizontalHeaderItem(column, new QTableWidgetItem(header));
        for (int row = 0; row < m_rows->rowCount(); ++row)
            m_rows->setItem(row, column, new QTableWidgetItem(preview.rows[row].value(column).simplified()));
    }
    m_header->show(preview.isVCard ? ContactTablePreview() : preview);
}

ContactTable ContactPreview::table() const
{
    return m_preview.isVCard ? ContactTable() : m_header->mapped(m_preview.table);
}

// Other columns, other meanings: only another encoding leaves the columns where they are.
void ContactPreview::reread(bool guessAgain)
{
    ContactTable table = this->table();
    table.delimiter = m_delimiter->currentData().toChar();
    table.encoding = m_encoding->currentData().toByteArray();
    table.hasHeader = m_hasHeader->isChecked();
    if (guessAgain) {
        table.columns.clear();
        table.fields.clear();
    }
    Q_EMIT readingChanged(table);
}

}

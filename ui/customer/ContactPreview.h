// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace firstmile
{

class MappingHeader;

/// The beginning of a file of contacts as it will be read, with how it is read: separator, encoding, header, and what
/// each column is.
class ContactPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPreview(QWidget *parent = nullptr);

    void setFields(const QList<ProfileField> &fields);
    void show(const ContactTablePreview &preview);
    using QWidget::show;
    ContactTable table() const; ///< as it is read, with what was chosen
    MappingHeader &header() { return *m_header; }
    QComboBox &delimiter() { return *m_delimiter; }

Q_SIGNALS:
    void readingChanged(const firstmile::ContactTable &table); ///< the file has to be read anew
    void mappingChanged();

private:
    QWidget *makeReading();
    void showReading(const ContactTable &table);
    void reread(bool guessAgain);

    QWidget *m_reading;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QCheckBox *m_hasHeader;
    QTableWidget *m_rows;
    MappingHeader *m_header;
    ContactTablePreview m_preview;
};

}

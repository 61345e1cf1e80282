// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactImport.h"

#include <QCoreApplication>

namespace firstmile
{

/// The one place where columns, separators and counts of an import of contacts become words.
class ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)

public:
    static QString column(ContactColumn column);
    static QList<ContactColumn> columns(); ///< in the order in which they are offered; without custom fields
    static QString delimiter(QChar delimiter);
    static QString counts(const ContactImportSummary &summary); ///< "412 new, 88 known, 2 skipped"
    static QString problem(const ContactProblem &problem);
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QScrollArea>

class QLabel;

namespace firstmile
{

class EvidenceList;
class PersonCard;
class PersonReader;

/// Two people side by side, and what speaks for their being one. What is shown stays until the next two are there; only
/// then they are what pair() gives, so that nobody decides about people whom they have not seen.
class ComparisonView : public QScrollArea
{
    Q_OBJECT

public:
    /// Two who are shown, as they stand now.
    struct Pair
    {
        CustomerSheet one;
        CustomerSheet other;
        QList<Evidence> evidence;
    };

    explicit ComparisonView(const ConsoleContext &context, QWidget *parent = nullptr);

    void compare(CustomerId one, CustomerId other, const QList<Evidence> &evidence);
    void reload();
    void clear();
    std::optional<Pair> pair() const; ///< none: nobody, or still on their way
    bool areOne() const;              ///< the two are one customer by now

    /// What would become of them, for a sentence beside the buttons.
    static QString outcome(const Pair &pair);

Q_SIGNALS:
    void arrived();
    void failed(const firstmile::Error &error);

private:
    void arrange();
    void present();

    const ConsoleContext &m_context;
    PersonReader *m_one;
    PersonReader *m_other;
    QList<Evidence> m_evidence;
    QWidget *m_canvas;
    PersonCard *m_left;
    PersonCard *m_right;
    EvidenceList *m_list;
};

}

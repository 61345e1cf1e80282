// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QAbstractListModel>

namespace firstmile
{

/// Who could be the same person as a customer: first those whom something speaks for, then whom the typed words find.
class LinkCandidates : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Candidate
    {
        CustomerId customer;
        QString name;
        QString detail;
        QList<Evidence> evidence; ///< empty: found by words
        bool operator==(const Candidate &) const = default;
    };

    LinkCandidates(const ConsoleContext &context, QObject *parent);

    void setCustomer(CustomerId customer); ///< reads the suggestions
    void find(const QString &text);        ///< the answer to the latest text wins
    const Candidate &at(int row) const { return m_shown[row]; }
    int rowOf(CustomerId customer) const; ///< -1: not among them
    bool isSearching() const { return m_searching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void arrived();
    void failed(const firstmile::Error &error);

private:
    void take(const QList<CustomerLine> &found);
    void refresh();
    static QString detailOf(const CustomerLine &line);

    const ConsoleContext &m_context;
    CustomerId m_customer;
    QString m_text;
    int m_turn = 0;
    bool m_searching = false;
    QList<Candidate> m_suggested;
    QList<Candidate> m_found;
    QList<Candidate> m_shown;
};

}
